//! Finding an offense by words: street words and plain ones in every language, and the words of the offenses themselves.
//!
//! The words and what they mean are data, `text/*/offense-words.txt`; those of the page’s language, of English and of Spanish count. A word stands for a kind of offense, for a drug or
//! for some codes; an offense that answers to both a kind and a drug comes before one that answers to either.

mod points;
mod words;

use std::sync::OnceLock;

use law::offenses::{self, Drug, Kind, Offense};

use self::points::{LESSER_KIND, MEANT_WORD, SHARE, TELLING_WORD, any_drug, drug, kind, names_drug};
use self::words::{plural, slipped, words};
use crate::text::{Lang, SearchWords};
use crate::view::law_words;

/// So many letters say enough to find the words that begin with them.
const BEGINS_FROM: usize = 3;

/// What a word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Means {
    /// A kind of offense.
    Kind(Kind),
    /// A drug.
    Drug(Drug),
    /// One offense, by its code.
    Code(&'static str),
}

mod data {
    use law::offenses::{Drug, Kind};

    use super::Means;

    include!(concat!(env!("OUT_DIR"), "/meanings.rs"));
}

/// Every offense that the words may be about, the likeliest first, for a page of that language. Code sections are left to
/// [`offenses::search`].
#[must_use]
pub fn by_words(text: &str, lang: Lang) -> Vec<&'static Offense> {
    static INDEXES: [OnceLock<Index>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
    INDEXES
        .get(lang as usize)
        .map_or_else(Vec::new, |index| index.get_or_init(|| Index::new(lang)).search(text))
}

/// The languages whose words are understood on a page: its own, and the two that every box has.
fn understood(lang: Lang) -> impl Iterator<Item = Lang> {
    Lang::here().filter(move |other| *other == lang || matches!(other, Lang::En | Lang::Es))
}

/// All words, folded once.
struct Index {
    phrases: Vec<Phrase>,
    rows: Vec<Row>,
    nothing: Vec<String>,
    little: Vec<String>,
    code_names: Vec<String>,
}

/// One or more words with a meaning.
struct Phrase {
    words: Vec<String>,
    means: &'static [Means],
}

/// An offense, and its words in each language.
struct Row {
    offense: &'static Offense,
    titles: Vec<Vec<String>>,
}

/// What was typed.
struct Typed {
    /// The words in their order, and whether a phrase took them.
    words: Vec<(String, bool)>,
    /// What the phrases mean.
    means: Vec<&'static [Means]>,
}

/// How a typed word answers to another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Like {
    /// It begins it, or has a slip.
    Nearly,
    /// It is the same.
    Same,
}

impl Index {
    fn new(lang: Lang) -> Self {
        let list = |of: fn(&SearchWords) -> &'static str| {
            let all = understood(lang).filter_map(Lang::search_words).map(of);
            all.flat_map(|all| all.split('|'))
                .flat_map(words)
                .collect::<Vec<String>>()
        };
        let mut index = Self {
            phrases: Vec::new(),
            rows: Vec::new(),
            nothing: list(|words| words.nothing),
            little: list(|words| words.little),
            code_names: list(|words| words.code_names),
        };
        let mut phrases = Vec::new();
        for (means, all) in Lang::here()
            .filter_map(Lang::search_words)
            .flat_map(|words| &words.meanings)
        {
            let Some(means) = data::MEANINGS.get(*means) else {
                continue;
            };
            phrases.extend(all.split('|').map(|phrase| Phrase {
                words: index.words(phrase),
                means,
            }));
        }
        index.phrases = phrases;
        let title = |lang, offense: &Offense| index.words(law_words(lang, &offense.key()));
        let rows = offenses::all().map(|offense| Row {
            offense,
            titles: understood(lang).map(|lang| title(lang, offense)).collect(),
        });
        index.rows = rows.collect();
        index
    }

    /// The words of a text but those that say nothing.
    fn words(&self, text: &str) -> Vec<String> {
        let mut words = words(text);
        if words.iter().any(|word| !self.nothing.contains(word)) {
            words.retain(|word| !self.nothing.contains(word));
        }
        words
    }

    fn search(&self, text: &str) -> Vec<&'static Offense> {
        let typed = self.read(text);
        let found = self.ranked(&typed, |word| !self.little.iter().any(|little| little == word));
        if found.is_empty() {
            return self.ranked(&typed, |_| true);
        }
        found
    }

    /// What the words mean: at each place the longest phrase.
    fn read(&self, text: &str) -> Typed {
        let mut words = self.words(text);
        // Beside a section, "Health and Safety Code" is its code, and a single letter its subdivision.
        let section = |word: &String| word.chars().filter(char::is_ascii_digit).count() >= 3;
        if words.iter().any(section) {
            words.retain(|word| !self.code_names.contains(word) && word.len() > 1);
        }
        let mut typed = Typed {
            words: Vec::new(),
            means: Vec::new(),
        };
        let mut rest = words.as_slice();
        while let Some((first, after)) = rest.split_first() {
            if let Some(phrase) = self.phrase_at(rest) {
                let (taken, after) = rest.split_at_checked(phrase.words.len()).unwrap_or((rest, &[]));
                typed.words.extend(taken.iter().map(|word| (word.clone(), true)));
                typed.means.push(phrase.means);
                rest = after;
            } else {
                typed.words.push((first.clone(), false));
                rest = after;
            }
        }
        typed
    }

    /// The longest phrase that begins here; of two the one that is nearer, and then the first.
    fn phrase_at(&self, rest: &[String]) -> Option<&Phrase> {
        let mut best: Option<(usize, Like, &Phrase)> = None;
        for phrase in &self.phrases {
            let length = phrase.words.len();
            let Some((here, after)) = rest.split_at_checked(length).filter(|(here, _)| !here.is_empty()) else {
                continue;
            };
            let alike = here.iter().zip(&phrase.words).enumerate().map(|(at, (typed, word))| {
                let last = after.is_empty() && at.saturating_add(1) == length;
                self.like(typed, word, last)
            });
            let Some(like) = alike
                .collect::<Option<Vec<Like>>>()
                .and_then(|all| all.into_iter().min())
            else {
                continue;
            };
            if best.is_none_or(|(longest, nearest, _)| (length, like) > (longest, nearest)) {
                best = Some((length, like, phrase));
            }
        }
        best.map(|(_, _, phrase)| phrase)
    }

    /// How a typed word answers to a word. Only a word that is none of ours may be the beginning of one, where it stands
    /// last, or have a slip.
    fn like(&self, typed: &str, word: &str, last: bool) -> Option<Like> {
        if typed == word || plural(typed, word) {
            return Some(Like::Same);
        }
        let letters = !typed.chars().any(|c| c.is_ascii_digit());
        let begins = last && letters && typed.len() >= BEGINS_FROM && word.starts_with(typed);
        ((begins || slipped(typed, word)) && !self.knows(typed)).then_some(Like::Nearly)
    }

    fn knows(&self, typed: &str) -> bool {
        let phrases = self.phrases.iter().map(|phrase| &phrase.words);
        let titles = self.rows.iter().flat_map(|row| &row.titles);
        let lists = [&self.nothing, &self.little];
        phrases
            .chain(titles)
            .chain(lists)
            .any(|words| words.iter().any(|word| word == typed))
    }

    /// The offenses that answer, the best first. `tells` says which words of a title are worth a result.
    fn ranked(&self, typed: &Typed, tells: impl Fn(&str) -> bool) -> Vec<&'static Offense> {
        let mut found: Vec<(usize, &'static Offense)> = Vec::new();
        for row in &self.rows {
            let of_drug = drug(typed, row.offense);
            let of_kind = kind(typed, row.offense);
            let (telling, order) = self.title_points(typed, row, &tells);
            if of_drug > 0 || of_kind > LESSER_KIND || telling > 0 {
                let of_any = any_drug(typed, row.offense, of_drug, of_kind);
                let points = [of_drug, of_kind, of_any, telling, order];
                found.push((points.into_iter().sum(), row.offense));
            }
        }
        found.sort_by_key(|(points, _)| core::cmp::Reverse(*points));
        found.into_iter().map(|(_, offense)| offense).collect()
    }

    /// Points for the words of the title, in the language in which it answers best: those for words that tell by
    /// themselves, and those that only put what is found into order.
    fn title_points(&self, typed: &Typed, row: &Row, tells: impl Fn(&str) -> bool) -> (usize, usize) {
        let points = row.titles.iter().map(|title| self.points_in(typed, title, &tells));
        points
            .max_by_key(|(telling, order)| telling.saturating_add(*order))
            .unwrap_or((0, 0))
    }

    fn points_in(&self, typed: &Typed, title: &[String], tells: impl Fn(&str) -> bool) -> (usize, usize) {
        let last = typed.words.len().saturating_sub(1);
        let (mut telling, mut meant, mut all) = (0_usize, 0_usize, 0_usize);
        for (at, (word, taken)) in typed.words.iter().enumerate() {
            if !title.iter().any(|other| self.like(word, other, at == last).is_some()) {
                continue;
            }
            let letters = word.len() > 1 && word.chars().any(char::is_alphabetic);
            all = all.saturating_add(1);
            meant = meant.saturating_add(usize::from(*taken));
            telling = telling.saturating_add(usize::from(!taken && letters && tells(word)));
        }
        // For a kind alone the order of the catalogue says more than the words of its titles.
        let ordered = typed.words.len() > 1 || typed.means.iter().any(|phrase| names_drug(phrase));
        let order = if ordered { MEANT_WORD.saturating_mul(meant) } else { 0 };
        let whole = all > 1 && all == typed.words.len();
        let share = SHARE.saturating_mul(all).checked_div(title.len()).filter(|_| whole);
        (
            TELLING_WORD.saturating_mul(telling),
            order.saturating_add(share.unwrap_or(0).min(SHARE)),
        )
    }
}

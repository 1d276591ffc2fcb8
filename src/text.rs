//! Every word that a person reads, in every language.
//!
//! The words are in `text/<language>/*.ftl`. The build compiles them, and fails where a language lacks a message, has
//! one too many, or uses other variables. A message without variables is a constant of [`id`], said by [`Lang::say`];
//! one with variables is a function of [`id`], which takes the language and then the variables in the order of their
//! names.
//!
//! The words themselves are no part of the program: a box brings the files of its languages, and [`load`] reads them. With
//! the feature `words-inside` (tests, the development page) every language is there.

use std::sync::OnceLock;

use yew::prelude::*;

#[allow(
    clippy::doc_markdown,
    clippy::too_many_lines,
    clippy::match_same_arms,
    clippy::bool_to_int_with_if,
    unused_parens,
    reason = "generated: the documentation is what a person reads, and the tables grow with the words"
)]
mod words {
    include!(concat!(env!("OUT_DIR"), "/text.rs"));
}

pub use words::{Lang, id};

/// A message without variables. Its words are the same on every call: [`Lang::say`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Msg(u16);

impl Lang {
    /// The language for a tag like `es`, `ES-mx` or `es_MX`, if we speak it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-");
        let mut rest = tag.as_str();
        loop {
            if let Some(found) = Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(rest)) {
                return Some(found);
            }
            (rest, _) = rest.rsplit_once('-')?;
        }
    }

    /// The languages whose words are here, the one written first before the others.
    pub fn here() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|lang| lang.file().is_some())
    }

    /// The words of a message. A language whose words are not here says it in the language written first.
    #[must_use]
    pub fn say(self, message: Msg) -> &'static str {
        let file = self.file().or_else(|| Self::ALL.first()?.file());
        file.and_then(|file| file.messages.get(usize::from(message.0)).copied())
            .unwrap_or("")
    }

    /// The words by which people search for an offense.
    pub(crate) fn search_words(self) -> Option<&'static SearchWords> {
        self.file().map(|file| &file.search)
    }

    /// What an organisation must not say in this language: what would promise a result, and what would tell somebody to
    /// file. In small letters, with `|` between; a `*` after a phrase means any ending.
    pub(crate) fn not_said(self) -> [&'static str; 2] {
        self.file().map_or(["", ""], |file| file.not_said)
    }

    fn file(self) -> Option<&'static File> {
        FILES.get_or_init(inside).0.get(self as usize)?.as_ref()
    }
}

/// The words of one language.
struct File {
    messages: Vec<&'static str>,
    not_said: [&'static str; 2],
    search: SearchWords,
}

/// The words by which people search for an offense; several stand with `|` between.
pub(crate) struct SearchWords {
    /// Words that are passed over everywhere.
    pub(crate) nothing: &'static str,
    /// Words that find nothing while another does.
    pub(crate) little: &'static str,
    /// Names of codes beside a number.
    pub(crate) code_names: &'static str,
    /// What words mean, by place, and the words.
    pub(crate) meanings: Vec<(usize, &'static str)>,
}

/// The files that are here, in the order of [`Lang::ALL`].
#[derive(Default)]
struct Files([Option<File>; Lang::ALL.len()]);

static FILES: OnceLock<Files> = OnceLock::new();

/// The files inside of the program.
#[cfg(feature = "words-inside")]
fn inside() -> Files {
    let mut files = Files::default();
    for text in include!(concat!(env!("OUT_DIR"), "/files.rs")) {
        files.take(text);
    }
    files
}

/// Nothing is inside: before the box's words are loaded, there are none.
#[cfg(not(feature = "words-inside"))]
fn inside() -> Files {
    Files::default()
}

/// Reads the files that a box brings. To be called once, before anything is said.
///
/// # Errors
/// A file of another build, one that is cut off, or none in the language written first.
pub fn load(texts: Vec<String>) -> Result<(), BadWords> {
    let mut files = Files::default();
    for text in texts {
        // The words are there as long as the page is.
        if !files.take(Box::leak(text.into_boxed_str())) {
            return Err(BadWords);
        }
    }
    if files.0.first().is_none_or(Option::is_none) {
        return Err(BadWords);
    }
    FILES.set(files).map_err(|_| BadWords)
}

/// The words do not belong to this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadWords;

impl Files {
    /// Takes a file; false where it does not belong to this program.
    fn take(&mut self, text: &'static str) -> bool {
        let mut lines = text.lines();
        let head = lines.next().and_then(|head| head.split_once(' '));
        let lang = match head {
            Some((tag, fingerprint)) if fingerprint == words::FINGERPRINT => {
                Lang::ALL.into_iter().find(|lang| lang.tag() == tag)
            }
            _ => None,
        };
        let messages: Vec<&str> = lines.by_ref().take(words::LINES).collect();
        let others = [(); 5].map(|()| lines.next());
        let (
            Some(lang),
            [
                Some(promises),
                Some(pushes),
                Some(nothing),
                Some(little),
                Some(code_names),
            ],
        ) = (lang, others)
        else {
            return false;
        };
        let meanings = lines
            .filter_map(|line| {
                let (at, words) = line.split_once('=')?;
                Some((at.parse().ok()?, words))
            })
            .collect();
        if let Some(place) = self.0.get_mut(lang as usize) {
            *place = Some(File {
                messages,
                not_said: [promises, pushes],
                search: SearchWords {
                    nothing,
                    little,
                    code_names,
                    meanings,
                },
            });
        }
        true
    }
}

/// The message of a key that the law crate names, like `pc-1203-4-over.yes`.
#[must_use]
pub fn lookup(key: &str) -> Option<Msg> {
    let place = words::KEYS.binary_search(&key).ok()?;
    u16::try_from(place).ok().map(Msg)
}

/// Puts the values into the words: U+E000 stands for the first, and so on.
fn fill(words: &str, values: &[&str]) -> String {
    let mut filled = String::with_capacity(words.len());
    for c in words.chars() {
        match (c as usize).checked_sub(0xe000).and_then(|place| values.get(place)) {
            Some(value) => filled.push_str(value),
            None => filled.push(c),
        }
    }
    filled
}

/// Words on the page, with their marks: `**strong**`.
///
/// Each text is in an element of its own. A browser's translator puts other nodes in place of texts, and a text that
/// has siblings would then stop the app. The words are the element's key: where they change, the element is made anew, or
/// the translator's words would stay.
pub fn render(words: &str) -> Html {
    let mut pieces = words.split("**");
    let first = pieces.next().unwrap_or("").to_owned();
    let mut strong = false;
    let mut nodes: Vec<Html> = Vec::new();
    for piece in pieces {
        strong = !strong;
        let piece = piece.to_owned();
        nodes.push(if strong {
            html! { <strong>{ piece }</strong> }
        } else {
            html! { <span>{ piece }</span> }
        });
    }
    if nodes.is_empty() {
        html! { <span key={words}>{ first }</span> }
    } else {
        html! { <span key={words}><span>{ first }</span>{ for nodes }</span> }
    }
}

/// Words of several paragraphs on the page, each in a `<p>`.
pub fn paragraphs(words: &str) -> Html {
    words
        .split('\u{2029}')
        .map(|paragraph| html! { <p>{ render(paragraph) }</p> })
        .collect()
}

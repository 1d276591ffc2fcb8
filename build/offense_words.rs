//! Reads the words by which people search for an offense, `text/<language>/offense-words.txt`. What they mean becomes
//! one Rust table; the words go into their language's file. A word is understood on a page of any language that is there.
//!
//! A line is `what it means = word, words of several, …`. A meaning is a kind or a drug as the law crate names it, or a
//! code of the catalogue; several are separated by commas, the plainest first. The lines `nothing`, `little` and `code`
//! hold the words that mean none of these: see `src/search.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use law::offenses;

/// The file of a language.
const FILE: &str = "offense-words.txt";

/// The words that have no meaning of their own, in the order of a language's file.
const WITHOUT: [&str; 3] = ["nothing", "little", "code"];

/// The words of all languages.
pub(super) struct OffenseWords {
    /// What words mean, each once.
    meanings: Vec<String>,
    /// The lines of each language by tag: those without a meaning, then `meaning=words`, words with `|` between.
    pub(super) lines: BTreeMap<String, Vec<String>>,
}

/// Reads the words of all languages.
///
/// # Errors
/// Everything that is wrong with a file, with its line.
pub(super) fn compile(folder: &Path, tags: &[String]) -> Result<OffenseWords, Vec<String>> {
    let known = known();
    let mut problems = Vec::new();
    let mut meanings: Vec<String> = Vec::new();
    let mut lines: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for tag in tags {
        let mut meaning: Vec<(usize, Vec<String>)> = Vec::new();
        let mut without: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let name = format!("text/{tag}/{FILE}");
        let text = match fs::read_to_string(folder.join(tag).join(FILE)) {
            Ok(text) => text,
            Err(error) => {
                problems.push(format!("{name}: cannot be read: {error}"));
                continue;
            }
        };
        let mut missing: BTreeSet<&str> = known
            .iter()
            .filter(|(_, path)| !path.starts_with("Code("))
            .map(|(name, _)| name.as_str())
            .collect();
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for (at, line) in text.lines().enumerate() {
            let mut problem = |what: String| problems.push(format!("{name}:{}: {what}", at.saturating_add(1)));
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let Some((means, words)) = line.split_once('=') else {
                problem("write `meaning, meaning = word, word`.".to_owned());
                continue;
            };
            let words: Vec<String> = words.split(',').map(|words| words.trim().to_lowercase()).collect();
            for words in &words {
                if words.is_empty() || words.contains('|') {
                    problem("a word is empty, or holds a `|`.".to_owned());
                } else if !seen.insert(words.clone()) {
                    problem(format!("\"{words}\" is there twice. Give its line all its meanings."));
                }
            }
            if WITHOUT.contains(&means.trim()) {
                without.entry(means.trim().to_owned()).or_default().extend(words);
                continue;
            }
            let mut paths = Vec::new();
            for name in means.split(',').map(str::trim) {
                match known.get(name) {
                    Some(path) => paths.push(format!("Means::{path}")),
                    None => problem(format!("{name} is no kind, no drug and no code of the catalogue.")),
                }
                missing.remove(name);
            }
            let paths = paths.join(", ");
            let at = meanings.iter().position(|known| *known == paths).unwrap_or_else(|| {
                meanings.push(paths);
                meanings.len().saturating_sub(1)
            });
            meaning.push((at, words));
        }
        let own = lines.entry(tag.clone()).or_default();
        own.extend(WITHOUT.map(|name| without.get(name).map_or_else(String::new, |words| words.join("|"))));
        own.extend(meaning.iter().map(|(at, words)| format!("{at}={}", words.join("|"))));
        problems.extend(
            missing
                .iter()
                .map(|missing| format!("{name}: no words for {missing}. How would a person call it?")),
        );
    }
    if problems.is_empty() {
        Ok(OffenseWords { meanings, lines })
    } else {
        Err(problems)
    }
}

/// Every name that may stand left of the sign, and what it is in Rust.
fn known() -> BTreeMap<String, String> {
    let mut known = BTreeMap::new();
    let mut add = |variant: &dyn Debug, of: &str| {
        known.insert(format!("{variant:?}"), format!("{of}({of}::{variant:?})"));
    };
    for offense in offenses::all() {
        add(&offense.kind, "Kind");
        for drug in offense.drugs {
            add(drug, "Drug");
        }
    }
    for offense in offenses::all() {
        known.insert(offense.code.to_owned(), format!("Code({:?})", offense.code));
    }
    known
}

impl OffenseWords {
    /// The module with what the words mean.
    pub(super) fn module(&self) -> String {
        let count = self.meanings.len();
        let rows: Vec<String> = self.meanings.iter().map(|means| format!("    &[{means}],\n")).collect();
        format!(
            "// Written by build.rs from text/*/offense-words.txt.\n\n\
             /// What words mean. A language's file names them by their place.\n\
             pub(super) static MEANINGS: [&[Means]; {count}] = [\n{}];\n",
            rows.concat()
        )
    }
}

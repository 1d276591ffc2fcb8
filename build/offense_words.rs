//! Reads the words by which people search for an offense, `text/<language>/offense-words.txt`, and writes them as one
//! Rust table. All languages go into the same table: a word is understood on a page of any language.
//!
//! A line is `what it means = word, words of several, …`. A meaning is a kind or a drug as the law crate names it, or a
//! code of the catalogue; several are separated by commas, the plainest first. The lines `nothing`, `little` and `code`
//! hold the words that mean none of these: see `src/search.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write};
use std::fs;
use std::path::Path;

use law::offenses;

/// The file of a language.
const FILE: &str = "offense-words.txt";

/// The words that have no meaning of their own, and the table that each becomes.
const WITHOUT: [(&str, &str); 3] = [("nothing", "NOTHING"), ("little", "LITTLE"), ("code", "CODE_NAMES")];

/// The module with the words of all languages.
///
/// # Errors
/// Everything that is wrong with a file, with its line.
pub(crate) fn compile(folder: &Path, tags: &[String]) -> Result<String, Vec<String>> {
    let known = known();
    let mut problems = Vec::new();
    let mut meaning: Vec<(String, Vec<String>)> = Vec::new();
    let mut without: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for tag in tags {
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
            if WITHOUT.iter().any(|(name, _)| *name == means.trim()) {
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
            meaning.push((paths.join(", "), words));
        }
        problems.extend(
            missing
                .iter()
                .map(|missing| format!("{name}: no words for {missing}. How would a person call it?")),
        );
    }
    if problems.is_empty() {
        Ok(module(&meaning, &without))
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

fn module(meaning: &[(String, Vec<String>)], without: &BTreeMap<String, Vec<String>>) -> String {
    let mut out = String::from("// Written by build.rs from text/*/offense-words.txt.\n\n");
    let count = meaning.len();
    let _ = writeln!(
        out,
        "/// What words mean: the meanings, and the words with `|` between.\n\
         pub(super) static WORDS: [(&[Means], &str); {count}] = ["
    );
    for (means, words) in meaning {
        let _ = writeln!(out, "    (&[{means}], {:?}),", words.join("|"));
    }
    out.push_str("];\n");
    for (name, table) in WITHOUT {
        let words = without.get(name).map_or_else(String::new, |words| words.join("|"));
        let _ = writeln!(
            out,
            "\n/// The words of the lines `{name}`.\npub(super) static {table}: &str = {words:?};"
        );
    }
    out
}

//! Reads the words that a language must not say, `text/<language>/not-said.txt`: a line is `rule = phrase, phrase, …`. A
//! `*` after a phrase means any ending.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The file of a language.
const FILE: &str = "not-said.txt";

/// The rules that every language has: no promise, no push to file, no name that stigmatises, and no sentence that begins
/// as an order to file.
const RULES: [&str; 4] = ["promise", "push", "stigma", "filing"];

/// The rules that what an organisation writes is held to as well.
const OF_ORGANISATIONS: [&str; 2] = ["promise", "push"];

/// The phrases of a language, by rule.
///
/// # Errors
/// Everything that is wrong with the file, with its line.
pub fn not_said(folder: &Path, tag: &str) -> Result<BTreeMap<String, Vec<String>>, Vec<String>> {
    let name = format!("text/{tag}/{FILE}");
    let text = fs::read_to_string(folder.join(tag).join(FILE)).map_err(|error| {
        vec![format!(
            "{name}: cannot be read: {error}. Copy it from another language."
        )]
    })?;
    let mut problems = Vec::new();
    let mut rules: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (at, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let mut problem = |what: &str| problems.push(format!("{name}:{}: {what}", at.saturating_add(1)));
        let Some((rule, phrases)) = line.split_once('=') else {
            problem("write `rule = phrase, phrase`.");
            continue;
        };
        let phrases: Vec<String> = phrases.split(',').map(|phrase| phrase.trim().to_lowercase()).collect();
        if phrases.iter().any(|phrase| phrase.is_empty() || phrase.contains('|')) {
            problem("a phrase is empty, or holds a `|`.");
        }
        if rules.insert(rule.trim().to_owned(), phrases).is_some() {
            problem("the rule is there twice.");
        }
    }
    let missing = RULES.iter().filter(|rule| !rules.contains_key(**rule));
    problems.extend(missing.map(|rule| format!("{name}: a line `{rule} = …` is missing.")));
    if problems.is_empty() { Ok(rules) } else { Err(problems) }
}

/// The lines of a language's file: what organisations must not say by each of the rules, with `|` between.
pub(super) fn lines(folder: &Path, tag: &str) -> Result<Vec<String>, Vec<String>> {
    let rules = not_said(folder, tag)?;
    let line = |rule: &str| rules.get(rule).map_or_else(String::new, |phrases| phrases.join("|"));
    Ok(OF_ORGANISATIONS.map(line).to_vec())
}

//! Compares the languages with each other, and with the keys that the law asks for.

use std::collections::BTreeMap;

use super::fluent::{Catalogue, Kind, Message};
use super::{Place, Problem, SOURCE, generate};

/// How many variables a message may have: its function takes each as an argument.
const MOST_VARIABLES: usize = 6;

/// Everything that does not fit together. The first catalogue is the one to compare with.
pub(super) fn compare(catalogues: &[Catalogue], required: &[String]) -> Vec<Problem> {
    let Some((source, others)) = catalogues.split_first().filter(|(source, _)| source.tag == SOURCE) else {
        return vec![Problem::new(
            &Place::whole(format!("text/{SOURCE}")),
            "is missing. The words are written there first.",
        )];
    };
    let mut problems = Vec::new();
    names(source, &mut problems);
    for other in others {
        language(source, other, &mut problems);
    }
    for key in required {
        match source.messages.get(key) {
            None => problems.push(Problem::new(
                &Place::whole(format!("text/{SOURCE}")),
                format!("the law asks for the words `{key}`. Write them in a file there, and in every other language."),
            )),
            Some(message) if !message.variables().is_empty() => problems.push(Problem::new(
                &message.place,
                format!("{key}: words of the law have no variables. Say it without."),
            )),
            Some(_) => {}
        }
    }
    problems
}

fn language(source: &Catalogue, other: &Catalogue, problems: &mut Vec<Problem>) {
    let tag = &other.tag;
    for (key, message) in &source.messages {
        match other.messages.get(key) {
            None => problems.push(Problem::new(
                &Place::whole(
                    message
                        .place
                        .file
                        .replacen(&format!("text/{SOURCE}/"), &format!("text/{tag}/"), 1),
                ),
                format!("{key} is missing. Translate it from {}.", message.place),
            )),
            Some(translated) => variables(key, message, translated, problems),
        }
    }
    for (key, message) in &other.messages {
        if !source.messages.contains_key(key) {
            problems.push(Problem::new(
                &message.place,
                format!("{key} is not in text/{SOURCE}. Remove it, or write it there first."),
            ));
        }
    }
}

fn variables(key: &str, source: &Message, translated: &Message, problems: &mut Vec<Problem>) {
    let (wanted, found) = (source.variables(), translated.variables());
    for (name, kind) in &wanted {
        match found.get(name) {
            None => problems.push(Problem::new(
                &translated.place,
                format!("{key}: the variable {{ ${name} }} of {} is missing. Put it in.", source.place),
            )),
            Some(other) if merge(*kind, *other).is_none() => problems.push(Problem::new(
                &translated.place,
                format!("{key}: {{ ${name} }} decides as a word here and as a number in {}, or the other way round. Let it be the same.", source.place),
            )),
            Some(_) => {}
        }
    }
    for name in found.keys().filter(|name| !wanted.contains_key(*name)) {
        problems.push(Problem::new(
            &translated.place,
            format!(
                "{key}: the variable {{ ${name} }} is not in {}. Use its variables.",
                source.place
            ),
        ));
    }
}

/// What a variable holds for two languages together, if that is possible.
pub(super) fn merge(one: Kind, other: Kind) -> Option<Kind> {
    match (one, other) {
        (Kind::Text, kind) | (kind, Kind::Text) => Some(kind),
        (one, other) => (one == other).then_some(one),
    }
}

/// Names that Rust or the generated module cannot have, and names that two messages would share.
fn names(source: &Catalogue, problems: &mut Vec<Problem>) {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for (key, message) in &source.messages {
        let name = generate::constant(key);
        if let Some(first) = taken.insert(name.clone(), key) {
            problems.push(Problem::new(
                &message.place,
                format!("{key} and {first} would both be called {name} in Rust. Rename one."),
            ));
        }
        if key.chars().any(|c| c.is_ascii_uppercase()) {
            problems.push(Problem::new(
                &message.place,
                format!("{key}: write names in small letters."),
            ));
        }
        let variables = message.variables();
        if variables.len() > MOST_VARIABLES {
            problems.push(Problem::new(
                &message.place,
                format!("{key} has more than {MOST_VARIABLES} variables. Make it two messages."),
            ));
        }
        let function = (!variables.is_empty()).then(|| generate::function(key));
        for name in variables.keys().cloned().chain(function) {
            if reserved(&name) {
                problems.push(Problem::new(
                    &message.place,
                    format!("{key}: `{name}` means something in Rust. Choose another name."),
                ));
            }
        }
    }
}

fn reserved(name: &str) -> bool {
    const WORDS: &str = " abstract as async await become box break const continue crate do dyn else enum extern false \
        final fn for gen if impl in lang let loop macro match mod move mut override priv pub ref return self static \
        struct super trait true try type typeof unsafe unsized use virtual where while yield ";
    WORDS.contains(&format!(" {name} ")) || name.chars().any(|c| c.is_ascii_uppercase() || c == '-')
}

//! Every message of every language: easy to read, no promise, no push to file, no name for a person but "person".

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::allow::Allowed;
use crate::english::leftover;
use second_chance::phrases::says;

use crate::reading::{ease, grade, length, number, sentences, words};
use text_compiler::{Catalogue, catalogues, read};

/// The most words in a sentence, and from how many on it is reported. Vietnamese writes each syllable apart; of Chinese
/// the characters are counted.
const fn longest(tag: &str) -> (usize, usize) {
    match tag.as_bytes() {
        b"vi" => (45, 36),
        [b'z', b'h', ..] => (70, 50),
        b"tl" | b"fa" => (32, 26),
        _ => (25, 20),
    }
}

/// A message shorter than this many words has no grade: one long name would decide it.
const GRADED: usize = 10;
/// The highest grade of one English message, and of the median.
const GRADE: f64 = 12.0;
const MEDIAN_GRADE: f64 = 7.0;
/// The lowest ease of one Spanish message (INFLESZ: below 40 is for specialists), and of the median (55 to 65: normal).
const EASE: f64 = 40.0;
const MEDIAN_EASE: f64 = 60.0;

/// "Criminal" may stand before these: it is then no name for a person.
const CRIMINAL_WHAT: &[&str] = &[
    "case", "cases", "charge", "charges", "court", "law", "record", "records",
];

/// The rule for the first word of a sentence.
const FILING: &str = "filing";

fn names_a_person_criminal(text: &str) -> bool {
    let all = words(text);
    let next = all.iter().zip(all.iter().skip(1).map(Some).chain([None]));
    next.filter(|(word, _)| *word == "criminal")
        .any(|(_, next)| next.is_none_or(|next| !CRIMINAL_WHAT.contains(&next.as_str())))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("text")
}

fn languages() -> Vec<Catalogue> {
    let languages = read(&folder()).expect("the folder text/ can be read");
    catalogues(&languages).expect("the text compiles")
}

/// Each message with each way to say it, a plain word in place of each variable.
fn messages(catalogue: &Catalogue) -> impl Iterator<Item = (&str, String, String)> {
    catalogue.messages.iter().flat_map(|(key, message)| {
        let ways = message.ways().into_iter();
        ways.map(move |way| {
            (
                key.as_str(),
                message.place.to_string(),
                way.text(|_| "Name".to_owned()).replace("**", ""),
            )
        })
    })
}

/// Fails with all that was found.
fn none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n  {}\n", found.join("\n  "));
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}

#[test]
fn messages_are_easy_to_read() {
    let mut allowed = Allowed::read();
    let mut found = Vec::new();
    for catalogue in languages() {
        let (tag, english) = (catalogue.tag.as_str(), catalogue.tag == "en");
        let (longest, long_from) = longest(tag);
        let (mut all, mut long, mut measures) = (0, 0, Vec::new());
        for (key, place, text) in messages(&catalogue) {
            let count = length(&text);
            all += count;
            for sentence in sentences(&text) {
                let length = length(&sentence);
                if length > long_from {
                    long += 1;
                    println!("{place}: {key}: a sentence of {length} words: {}", sentence.trim());
                }
                if length > longest && !allowed.allows("long", tag, key, &length.to_string()) {
                    found.push(format!(
                        "{place}: {key}: {length} words, at most {longest}: {}",
                        sentence.trim()
                    ));
                }
            }
            if count < GRADED || !(english || tag == "es") {
                continue;
            }
            let measure = if english { grade(&text) } else { ease(&text) };
            measures.push(measure);
            let hard = if english { measure > GRADE } else { measure < EASE };
            if hard && !allowed.allows("hard", tag, key, "*") {
                let limit = if english {
                    format!("grade at most {GRADE}")
                } else {
                    format!("ease at least {EASE}")
                };
                found.push(format!("{place}: {key}: {measure:.1}, {limit}: {text}"));
            }
        }
        let (graded, median) = (measures.len(), median(measures));
        let name = if english {
            "Flesch-Kincaid grade"
        } else {
            "Szigriszt-Pazos ease"
        };
        // Only English and Spanish have a formula here.
        let formula = if graded == 0 {
            String::new()
        } else {
            format!("; median {name} {median:.1} of the {graded} with {GRADED} words or more")
        };
        println!(
            "{tag}: {} messages, {all} words, {:.1} words a message{formula}; {long} sentences over {long_from} words",
            catalogue.messages.len(),
            number(all) / number(catalogue.messages.len()),
        );
        let hard = if english {
            median > MEDIAN_GRADE
        } else {
            tag == "es" && median < MEDIAN_EASE
        };
        if hard {
            found.push(format!("{tag}: the median {name} is {median:.1}"));
        }
    }
    found.extend(allowed.unused(&["long", "hard"]));
    none("too hard to read", &found);
}

#[test]
fn no_message_promises_pushes_or_names_people() {
    let mut allowed = Allowed::read();
    let mut found = Vec::new();
    for catalogue in languages() {
        let tag = catalogue.tag.as_str();
        let not_said = text_compiler::not_said(&folder(), tag).expect("the phrases can be read");
        for (key, place, text) in messages(&catalogue) {
            let mut report = |rule: &str, phrase: &str| {
                if !allowed.allows(rule, tag, key, phrase) {
                    found.push(format!("{place}: {key}: {rule}: \"{phrase}\" in: {text}"));
                }
            };
            for (rule, phrases) in not_said.iter().filter(|(rule, _)| *rule != FILING) {
                for phrase in phrases.iter().filter(|phrase| *phrase != "criminal" || tag != "en") {
                    if says(&text, phrase) {
                        report(rule, phrase);
                    }
                }
            }
            if tag == "en" && names_a_person_criminal(&text) {
                report("stigma", "criminal");
            }
            for sentence in sentences(&text) {
                if let Some(first) = words(&sentence)
                    .first()
                    .filter(|first| not_said[FILING].contains(first))
                {
                    report("push", first);
                }
            }
        }
    }
    found.extend(allowed.unused(&["promise", "push", "stigma", "address"]));
    none("words that must not be there", &found);
}

#[test]
fn translations_are_translated() {
    let mut allowed = Allowed::read();
    let mut found = Vec::new();
    let languages = languages();
    let (source, others) = languages.split_first().expect("the source language");
    let originals: BTreeMap<&str, String> = messages(source).map(|(key, _, text)| (key, text)).collect();
    for catalogue in others {
        let tag = catalogue.tag.as_str();
        for (key, place, text) in messages(catalogue) {
            let original = originals.get(key).map_or("", String::as_str);
            if text == original && !allowed.allows("same", tag, key, &text) {
                found.push(format!("{place}: {key}: the same as in English: {text}"));
            }
            for word in leftover(tag, &text) {
                if !allowed.allows("english", tag, key, &word) {
                    found.push(format!("{place}: {key}: English \"{word}\" in: {text}"));
                }
            }
            let (here, mut there) = (figures(&text), figures(original));
            // Some languages write a month as its number.
            let months = MONTHS.iter().zip(1..).filter(|(name, _)| original.contains(*name));
            there.extend(
                months
                    .map(|(_, number)| number.to_string())
                    .filter(|number| here.contains(number)),
            );
            if here != there && !allowed.allows("figures", tag, key, "*") {
                found.push(format!(
                    "{place}: {key}: the figures differ, {here:?} here and {there:?} in English: {text}"
                ));
            }
        }
    }
    found.extend(allowed.unused(&["same", "english", "figures"]));
    none("not translated", &found);
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The numbers of a text: years, sections, amounts. A translation has the same.
fn figures(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|figure| !figure.is_empty())
        .map(str::to_owned)
        .collect()
}

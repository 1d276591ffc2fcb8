//! The statutes' texts in `docs/statutes/` and the rules belong together: what is cited is in the text, of the same day,
//! and every subdivision of a relief's section is cited or listed as making no rule.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests stop where something is not as it should be"
)]

mod labels;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use labels::labels;
use law::Record;
use law::assess::rulings;
use law::citation::Citation;
use law::date::day;
use law::doorways::DOORWAYS;
use law::effects::{Purpose, effects};
use law::facts::{Answer, Case, Choice, Outcome};
use law::statutes::STATUTES;

/// One section as it was compared.
struct Text {
    of: String,
    compared_on: String,
    /// The paths of its labels, as in "(a)(1)", each with the beginning of its words.
    labels: BTreeMap<String, String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/statutes")
}

/// The texts by section, as "PC 1203.4".
fn texts() -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    for file in fs::read_dir(folder()).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let (first, body) = source.split_once('\n').unwrap();
        let parts: Vec<&str> = first.split(" | ").collect();
        let [section, text_of, compared_on, _source] = parts[..] else {
            panic!("{}: the first line has four parts", path.display())
        };
        let name = format!("{}.txt", section.to_lowercase().replace(' ', "-"));
        assert_eq!(
            path.file_name().unwrap().to_str().unwrap(),
            name,
            "the file of {section}"
        );
        texts.insert(
            section.to_owned(),
            Text {
                of: text_of.strip_prefix("text of ").unwrap().to_owned(),
                compared_on: compared_on.strip_prefix("compared ").unwrap().to_owned(),
                labels: labels(body),
            },
        );
    }
    texts
}

/// The rows of a table of `docs/statutes/README.md`, under a heading.
fn table(heading: &str) -> Vec<Vec<String>> {
    let readme = fs::read_to_string(folder().join("README.md")).unwrap();
    let part = readme
        .split("\n## ")
        .find(|part| part.starts_with(heading))
        .unwrap_or_else(|| panic!("no heading {heading}"));
    part.lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| ---"))
        .skip(1)
        .map(|line| {
            let cells = line.trim_matches('|').split('|');
            cells.map(|cell| cell.trim().to_owned()).collect()
        })
        .collect()
}

/// Every citation of the rules, and of the effects and the other ways.
fn citations() -> (Vec<Citation>, Vec<Citation>) {
    let mut rules = Vec::new();
    for outcome in [
        None,
        Some(Outcome::Convicted),
        Some(Outcome::Diverted),
        Some(Outcome::Dismissed),
    ] {
        let record = Record {
            cases: vec![Case {
                outcome: outcome.map_or(Answer::Unasked, Answer::Is),
                ..Case::new()
            }],
            ..Record::default()
        };
        for (_, ruling) in rulings(&record, 0, 0, day(2026, 11, 23)) {
            for finding in [&ruling.may_ask, &ruling.must, &ruling.done, &ruling.turns_on] {
                rules.extend(finding.lines().into_iter().map(|(line, _)| line.citation));
            }
        }
    }
    let mut others: Vec<Citation> = DOORWAYS.iter().flat_map(|doorway| doorway.citations).copied().collect();
    for statute in STATUTES {
        for (purpose, _) in Purpose::ALL {
            others.extend(
                effects(statute.key, *purpose)
                    .iter()
                    .flat_map(|effect| effect.citations)
                    .copied(),
            );
        }
    }
    (rules, others)
}

/// Whether one path is the other, or lies within it.
fn within(inner: &str, outer: &str) -> bool {
    inner.starts_with(outer)
}

#[test]
fn what_is_cited_is_in_the_text() {
    let (texts, (rules, others)) = (texts(), citations());
    let not_compared: BTreeSet<String> = table("Not compared")
        .iter()
        .flat_map(|row| row[0].split(", ").map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let mut wrong = BTreeSet::new();
    for citation in rules.iter().chain(&others) {
        let (section, subdivision) = (citation.source.section, citation.subdivision);
        match texts.get(section) {
            None if not_compared.contains(section) => {}
            None => {
                wrong.insert(format!("{section}: no text, and not listed as not compared"));
            }
            Some(text) => {
                if not_compared.contains(section) {
                    wrong.insert(format!("{section} has a text, and is listed as not compared"));
                }
                let days = [
                    citation.source.text_of.to_string(),
                    citation.source.compared_on.to_string(),
                ];
                if days != [text.of.clone(), text.compared_on.clone()] {
                    wrong.insert(format!("{section}: cited as of {days:?}, the text is of {}", text.of));
                }
                if !subdivision.is_empty() && !text.labels.contains_key(subdivision) {
                    wrong.insert(format!("{section}{subdivision} is not in the text"));
                }
            }
        }
    }
    let cited: BTreeSet<&str> = rules
        .iter()
        .chain(&others)
        .map(|citation| citation.source.section)
        .collect();
    for section in not_compared.iter().filter(|section| !cited.contains(section.as_str())) {
        wrong.insert(format!("{section} is listed as not compared, and nothing cites it"));
    }
    for section in texts.keys().filter(|section| !cited.contains(section.as_str())) {
        wrong.insert(format!("{section} has a text, and nothing cites it"));
    }
    let list: Vec<String> = wrong.into_iter().collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
}

/// Of every section that gives a relief: each subdivision is cited, or within one that is, or has one within it that is,
/// or is listed with the reason why it makes no rule.
#[test]
fn every_subdivision_is_accounted_for() {
    let (texts, (rules, others)) = (texts(), citations());
    let listed: Vec<(String, String)> = table("Subdivisions that make no rule")
        .into_iter()
        .flat_map(|row| {
            let section = row[0].clone();
            let subdivisions: Vec<String> = row[1].split(", ").map(str::to_owned).collect();
            subdivisions
                .into_iter()
                .map(move |subdivision| (section.clone(), subdivision))
        })
        .collect();
    let mut open = Vec::new();
    let mut used = BTreeSet::new();
    for statute in STATUTES {
        let section = statute.source.section;
        let Some(text) = texts.get(section) else { continue };
        let cited: BTreeSet<&str> = rules
            .iter()
            .chain(&others)
            .filter(|citation| citation.source.section == section)
            .map(|citation| citation.subdivision)
            .filter(|subdivision| !subdivision.is_empty())
            .collect();
        for (path, words) in &text.labels {
            let covered = cited.iter().any(|cited| within(path, cited) || within(cited, path));
            let mut by_list = listed
                .iter()
                .filter(|(of, subdivision)| of == section && (within(path, subdivision) || within(subdivision, path)))
                .peekable();
            if by_list.peek().is_some() {
                used.extend(by_list.cloned());
            } else if !covered {
                open.push(format!("{section} {path} {words}"));
            }
        }
    }
    assert!(open.is_empty(), "neither cited nor listed:\n{}", open.join("\n"));
    let idle: Vec<&(String, String)> = listed.iter().filter(|row| !used.contains(*row)).collect();
    assert!(idle.is_empty(), "listed, and in no text: {idle:?}");
}

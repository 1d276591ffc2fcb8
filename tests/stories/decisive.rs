//! Every requirement decides some story: with the requirement left out, what that story expects is no longer said.

use std::collections::BTreeSet;
use std::mem::discriminant;

use law::Record;
use law::assess::rulings;
use law::date::Day;
use law::logic::{Basis, Finding, all_of};
use law::statutes::{Band, Ruling, STATUTES};

/// A requirement of a statute: its key, and the keys of the lines that it is made of.
pub(crate) type Requirement = (&'static str, String);

/// The requirements of a finding that must all be met, each by its lines.
fn requirements(finding: &Finding) -> Vec<String> {
    match finding.basis() {
        Basis::All(parts) if finding.line().is_none() => parts.iter().map(name).collect(),
        Basis::All(_) | Basis::Any(_) | Basis::Leaf(_) if finding.line().is_some() => vec![name(finding)],
        Basis::All(_) | Basis::Any(_) | Basis::Leaf(_) => Vec::new(),
    }
}

fn name(part: &Finding) -> String {
    let lines: Vec<&str> = part.lines().iter().map(|(line, _)| line.key).collect();
    lines.join(" or ")
}

/// The finding without one of its requirements.
fn without(finding: &Finding, requirement: &str) -> Finding {
    match finding.basis() {
        Basis::All(parts) if finding.line().is_none() => {
            all_of(parts.iter().filter(|part| name(part) != requirement).cloned().collect())
        }
        Basis::All(_) | Basis::Any(_) | Basis::Leaf(_) if name(finding) == requirement => all_of(Vec::new()),
        Basis::All(_) | Basis::Any(_) | Basis::Leaf(_) => finding.clone(),
    }
}

/// Every requirement of every statute.
pub(crate) fn all_requirements() -> BTreeSet<Requirement> {
    let record = Record {
        cases: vec![law::facts::Case::new()],
        ..Record::default()
    };
    rulings(&record, 0, 0, law::date::day(2026, 11, 23))
        .into_iter()
        .flat_map(|(statute, ruling)| {
            [&ruling.may_ask, &ruling.must, &ruling.done]
                .into_iter()
                .flat_map(requirements)
                .map(|requirement| (statute.key, requirement))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The requirements of a law without which this count would be told another band; and another decision or day, where
/// the story expects these too.
pub(crate) fn decisive(
    record: &Record,
    place: (usize, usize),
    section: &str,
    precise: bool,
    as_of: Day,
) -> BTreeSet<Requirement> {
    let mut found = BTreeSet::new();
    for (statute, ruling) in rulings(record, place.0, place.1, as_of) {
        if statute.source.section != section {
            continue;
        }
        let said: Band = ruling.band();
        let tries = [
            requirements(&ruling.may_ask),
            requirements(&ruling.must),
            requirements(&ruling.done),
        ]
        .concat();
        for requirement in tries {
            let mutant = Ruling {
                may_ask: without(&ruling.may_ask, &requirement),
                must: without(&ruling.must, &requirement),
                done: without(&ruling.done, &requirement),
                turns_on: ruling.turns_on.clone(),
            };
            let told = mutant.band();
            if discriminant(&told) != discriminant(&said) || (precise && told != said) {
                found.insert((statute.key, requirement));
            }
        }
    }
    assert!(
        STATUTES.iter().any(|statute| statute.source.section == section),
        "{section}"
    );
    found
}

//! What the engine says over a fixed draw of worlds and interviews, counted: a change of a rule moves a number here, and
//! whoever moves it has to look at it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use law::assess::{assess, reach};
use law::facts::Record;
use law::statutes::{Band, Decision, STATUTES};

use crate::cells::Cells;
use crate::common::TODAY;
use crate::draw::{by_chance, complete_world};
use crate::random::Random;
use crate::walks::walk;

const WORLDS: usize = 12_000;
const INTERVIEWS: usize = 4_000;

fn name(band: Band) -> &'static str {
    match band {
        Band::MayQualify(Decision::Must) => "must",
        Band::MayQualify(Decision::Judge) => "judge",
        Band::MayQualify(Decision::NotKnown) => "may",
        Band::NotYet(_) => "not-yet",
        Band::MayBeDone => "may-be-done",
        Band::CannotTell => "cannot-tell",
        Band::NeedsLawyer => "lawyer",
        Band::DoesNotFit => "no",
    }
}

const NAMES: [&str; 8] = [
    "must",
    "judge",
    "may",
    "not-yet",
    "may-be-done",
    "cannot-tell",
    "lawyer",
    "no",
];

/// Counts the bands of the first count, of the statutes that can matter to its case.
fn count(record: &Record, bands: &mut BTreeMap<&'static str, BTreeMap<&'static str, usize>>) {
    let reach = reach(record, 0, TODAY);
    for answer in &assess(record, TODAY).unwrap().cases[0].counts[0] {
        if reach.covers(answer.statute.about) {
            let of_statute = bands.entry(answer.statute.key).or_default();
            *of_statute.entry(name(answer.band)).or_default() += 1;
        }
    }
}

fn table(out: &mut String, title: &str, bands: &BTreeMap<&'static str, BTreeMap<&'static str, usize>>) {
    writeln!(out, "\n{title}").unwrap();
    writeln!(out, "{:12}{}", "", NAMES.map(|name| format!("{name:>13}")).concat()).unwrap();
    for statute in STATUTES {
        let of_statute = bands.get(statute.key).cloned().unwrap_or_default();
        let counts = NAMES.map(|name| format!("{:>13}", of_statute.get(name).copied().unwrap_or(0)));
        writeln!(out, "{:12}{}", statute.key, counts.concat()).unwrap();
    }
}

fn census() -> String {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0070);
    let mut out = format!(
        "Counts over a fixed draw, as of {TODAY}. Written by `CENSUS=write cargo test -p law --test worlds census`.\n"
    );
    let mut bands = BTreeMap::new();
    let mut worlds = 0;
    while worlds < WORLDS {
        if let Some(record) = complete_world(&[1], &cells, &mut random) {
            count(&record, &mut bands);
            worlds += 1;
        }
    }
    table(
        &mut out,
        &format!("{WORLDS} worlds of one count in which everything is told"),
        &bands,
    );
    let mut bands = BTreeMap::new();
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    for _ in 0..INTERVIEWS {
        let (length, record) = walk(&[1], &mut |record, at| by_chance(&cells, record, at, &mut random));
        *lengths.entry(length).or_default() += 1;
        count(&record, &mut bands);
    }
    table(
        &mut out,
        &format!("{INTERVIEWS} interviews answered by chance, some with \"I don't know\""),
        &bands,
    );
    writeln!(out, "\nQuestions in these interviews").unwrap();
    for (length, interviews) in &lengths {
        writeln!(out, "{length:>2}: {interviews}").unwrap();
    }
    out
}

#[test]
fn the_census_was_looked_at() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/census.txt");
    let found = census();
    assert!(found.lines().count() <= 200);
    if std::env::var_os("CENSUS").is_some() {
        fs::write(&file, &found).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    let moved: Vec<String> = written
        .lines()
        .zip(found.lines())
        .filter(|(before, after)| before != after)
        .map(|(before, after)| format!("- {before}\n+ {after}"))
        .collect();
    assert!(
        written == found,
        "the counts moved. Look at them, and write them with CENSUS=write:\n{}",
        moved.join("\n")
    );
}

//! Whole interviews: each ends, asks nothing twice, and says what is missing (I1, I2).

use std::collections::BTreeSet;

use law::admissible::{admissible, applies, may_be_asked, places};
use law::assess::rulings;
use law::facts::{FactAt, Record};
use law::interview::{edited, next_question};
use law::logic::Truth;

use crate::cells::{Cell, Cells, set};
use crate::common::TODAY;
use crate::draw::{blank, by_chance, describe, place, shape};
use crate::random::Random;
use crate::said::rulings_of;

/// Answers every question, by chance or always with "I don't know", and returns how many there were.
pub(crate) fn walk(counts: &[usize], answer: &mut dyn FnMut(&Record, FactAt) -> Cell) -> (usize, Record) {
    let mut record = blank(counts);
    let mut asked = BTreeSet::new();
    while let Some(question) = next_question(&record, TODAY) {
        assert!(
            asked.insert(question),
            "{question:?} comes again:\n{}",
            describe(&record)
        );
        assert!(
            asked.len() <= 40 * counts.iter().sum::<usize>(),
            "no end:\n{}",
            describe(&record)
        );
        for at in question.facts() {
            if !at.asked(&record) && applies(&record, at) {
                let cell = answer(&record, at);
                let (after, gone) = edited(&record, at, |record| set(record, at, &cell), TODAY);
                assert!(
                    gone.is_empty(),
                    "{} takes {gone:?} away:\n{}",
                    place(at),
                    describe(&record)
                );
                assert!(
                    admissible(&after, TODAY),
                    "{}={}:\n{}",
                    place(at),
                    cell.text(),
                    describe(&record)
                );
                // What could not be asked any more does not come to apply.
                for other in places(&record) {
                    let closed = !other.asked(&record) && !may_be_asked(&record, other);
                    assert!(
                        !closed || !applies(&after, other),
                        "{} could not be asked before {}={}:\n{}",
                        place(other),
                        place(at),
                        cell.text(),
                        describe(&record)
                    );
                }
                record = after;
            }
        }
    }
    for (at, _) in rulings_of(&record) {
        let reach = law::assess::reach(&record, at.0, TODAY);
        let open_to_ask = |at: FactAt| may_be_asked(&record, at);
        for (statute, ruling) in rulings(&record, at.0, at.1, TODAY) {
            if !reach.covers(statute.about) {
                continue;
            }
            let open: Vec<FactAt> = [&ruling.may_ask, &ruling.must, &ruling.done, &ruling.turns_on]
                .iter()
                .filter(|finding| finding.truth() == Truth::Unknown)
                .flat_map(|finding| finding.waits(&open_to_ask))
                .map(|(_, at)| at)
                .filter(|at| ruling.waits_on(&open_to_ask).contains(at) && applies(&record, *at))
                .collect();
            assert!(
                open.is_empty(),
                "{} still waits on {open:?}:\n{}",
                statute.key,
                describe(&record)
            );
        }
    }
    (asked.len(), record)
}

#[test]
fn every_walk_ends() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0040);
    let (mut most, mut sum, walks) = (0, 0, 20_000);
    let mut longest = None;
    for _ in 0..walks {
        let (length, record) = walk(&[1], &mut |record, at| by_chance(&cells, record, at, &mut random));
        sum += length;
        if length > most {
            (most, longest) = (length, Some(record));
        }
    }
    println!(
        "{walks} walks: at most {most}, in the mean {}.{:02} questions",
        sum / walks,
        sum * 100 / walks % 100
    );
    println!("longest: {}", describe(&longest.unwrap()));
    for _ in 0..1_000 {
        let counts = shape(&mut random);
        walk(&counts, &mut |record, at| by_chance(&cells, record, at, &mut random));
    }
}

#[test]
fn a_walk_of_nothing_known_ends() {
    for counts in [&[1][..], &[2], &[1, 1], &[2, 1, 3]] {
        let (length, record) = walk(counts, &mut |_, _| Cell::DontKnow);
        println!("nothing known, {counts:?}: {length} questions");
        let told = places(&record)
            .into_iter()
            .any(|at| at.state(&record) == law::facts::State::Known);
        assert!(!told);
    }
}

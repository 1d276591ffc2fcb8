//! Order and changes of mind do not matter (I5), and odd records are assessed too.

use std::collections::BTreeMap;

use law::admissible::{applies, places};
use law::assess::assess;
use law::facts::{Fact, FactAt};
use law::interview::{edited, next_question};

use crate::cells::{Cell, Cells, cell_of, set};
use crate::common::TODAY;
use crate::draw::{blank, describe, place, shape, world};
use crate::random::Random;
use crate::said::rulings_of;

/// The answer depends on what was told, not on the order.
#[test]
fn the_order_of_the_answers_does_not_matter() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0030);
    let mut taken: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for _ in 0..10_000 {
        let counts = shape(&mut random);
        let full = world(&counts, &cells, &mut random);
        let said = rulings_of(&full);
        let mut all: Vec<FactAt> = places(&full).into_iter().filter(|at| at.asked(&full)).collect();
        random.shuffle(&mut all);
        let mut written = blank(&counts);
        for at in &all {
            set(&mut written, *at, &cell_of(&full, *at));
        }
        assert_eq!(written, full);
        assert_eq!(rulings_of(&written), said);
        // Answered one by one, each as soon as it applies, with changes of mind: nothing is taken away.
        let mut told = blank(&counts);
        while let Some(at) = all.iter().copied().find(|at| !at.asked(&told) && applies(&told, *at)) {
            if random.percent(10) {
                told = edited(&told, at, |record| set(record, at, &Cell::DontKnow), TODAY).0;
            }
            let cell = cell_of(&full, at);
            let (after, gone) = edited(&told, at, |record| set(record, at, &cell), TODAY);
            if !gone.is_empty() {
                let gone: Vec<Fact> = gone.into_iter().map(|at| at.fact).collect();
                let example = format!(
                    "{} -> {} takes {gone:?} away\n    {}",
                    place(at),
                    cell.text(),
                    describe(&told)
                );
                taken.entry(format!("{:?} {gone:?}", at.fact)).or_insert((0, example)).0 += 1;
            }
            told = after;
            random.shuffle(&mut all);
        }
        if taken.is_empty() {
            assert_eq!(describe(&told), describe(&full));
        }
    }
    let list: Vec<String> = taken.values().map(|(n, example)| format!("({n}x) {example}")).collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
}

/// No record is too odd, and the same record gets the same answer.
#[test]
fn odd_records_are_assessed_alike_each_time() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0050);
    for i in 0..200_000 {
        let mut record = blank(if i % 4 == 0 { &[1, 2] } else { &[1] });
        if i % 1_000 == 0 {
            record.cases[0].counts.clear();
        }
        for at in places(&record) {
            if random.percent(80) {
                set(&mut record, at, &cells.random(at.fact, false, &mut random));
            }
        }
        let first = assess(&record, TODAY).unwrap();
        if i % 20 == 0 {
            let again = assess(&record.clone(), TODAY).unwrap();
            assert_eq!(format!("{first:?}"), format!("{again:?}"));
            assert_eq!(next_question(&record, TODAY), next_question(&record.clone(), TODAY));
        }
    }
}

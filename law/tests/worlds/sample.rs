//! Worlds drawn by chance, forgotten in part and told again: nothing is taken back (R1, R2).

use law::admissible::{admissible, applies, places};
use law::facts::{Answer, FactAt, Record};

use crate::cells::{Cells, cell_of, set};
use crate::common::TODAY;
use crate::draw::{forgetful, shape, world};
use crate::random::Random;
use crate::said::{Said, Violations, rulings_of, taken_back};

/// Tells a part of a world again, one fact at a time in any order, and compares every two steps.
pub(crate) fn sample(seed: u64, chains: usize, one_case: bool) -> (usize, usize, Violations) {
    let cells = Cells::new();
    let mut random = Random(seed);
    let mut found = Violations::default();
    let (mut steps, mut stuck) = (0, 0);
    for _ in 0..chains {
        let counts = if one_case { vec![1] } else { shape(&mut random) };
        let full = world(&counts, &cells, &mut random);
        let mut now = forgetful(&full, &cells, &mut random);
        if !admissible(&now, TODAY) {
            found.add_misfit(&full, &now);
            continue;
        }
        let told = rulings_of(&full);
        let first = rulings_of(&now);
        compare(&now, &first, &full, &told, &mut found);
        let mut before = first;
        loop {
            let mut open: Vec<FactAt> = places(&full)
                .into_iter()
                .filter(|at| cell_of(&full, *at) != cell_of(&now, *at) && applies(&now, *at))
                .collect();
            random.shuffle(&mut open);
            let next = open.into_iter().find_map(|at| {
                let mut next = now.clone();
                set(&mut next, at, &cell_of(&full, at));
                admissible(&next, TODAY).then_some(next)
            });
            let Some(next) = next else { break };
            let after = rulings_of(&next);
            compare(&now, &before, &next, &after, &mut found);
            steps += 1;
            (now, before) = (next, after);
        }
        stuck += usize::from(now != full);
    }
    (steps, stuck, found)
}

pub(crate) fn compare(less: &Record, before: &Said, more: &Record, after: &Said, found: &mut Violations) {
    for ((at, before), (_, after)) in before.iter().zip(after) {
        for ((statute, before), (_, after)) in before.iter().zip(after) {
            if taken_back(*before, *after).is_some() {
                found.add(statute, *at, less, more);
            }
        }
    }
}

#[test]
fn an_answer_more_takes_nothing_back_in_one_case() {
    let (steps, stuck, found) = sample(0x5eed_0001, 40_000, true);
    println!("one case: {steps} steps, {stuck} worlds not reached one fact at a time");
    found.none();
    assert_eq!(stuck, 0);
}

#[test]
fn an_answer_more_takes_nothing_back_in_several_cases() {
    let (steps, stuck, found) = sample(0x5eed_0002, 12_000, false);
    println!("several cases: {steps} steps, {stuck} worlds not reached one fact at a time");
    found.none();
    assert_eq!(stuck, 0);
}

/// A case that was not told yet is an answer too, until the person says that every case was told.
#[test]
fn a_case_more_takes_nothing_back() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0003);
    let mut found = Violations::default();
    for _ in 0..40_000 {
        let mut full = world(&[1, 1], &cells, &mut random);
        full.complete = Answer::Unasked;
        let mut less = full.clone();
        less.cases.truncate(1);
        if admissible(&full, TODAY) && admissible(&less, TODAY) {
            let (before, after) = (rulings_of(&less), rulings_of(&full));
            compare(&less, &before, &full, &after, &mut found);
        }
    }
    found.none();
}

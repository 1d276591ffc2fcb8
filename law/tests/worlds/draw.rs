//! Records drawn by chance.

use law::admissible::{admissible, applies, places};
use law::facts::{Answer, Case, Count, FactAt, Record, Scope};

use crate::cells::{Cell, Cells, cell_of, set};
use crate::common::TODAY;
use crate::random::Random;

pub(crate) fn blank(counts: &[usize]) -> Record {
    Record {
        cases: counts
            .iter()
            .map(|counts| Case {
                counts: vec![Count::default(); *counts],
                ..Case::new()
            })
            .collect(),
        ..Record::default()
    }
}

pub(crate) fn shape(random: &mut Random) -> Vec<usize> {
    random
        .of(&[
            vec![1],
            vec![1],
            vec![2],
            vec![1, 1],
            vec![1, 1],
            vec![2, 1],
            vec![1, 1, 1],
        ])
        .clone()
}

/// An admissible record in which most of what applies is told.
pub(crate) fn world(counts: &[usize], cells: &Cells, random: &mut Random) -> Record {
    let mut record = blank(counts);
    let favour = *random.of(&[20, 70, 95]);
    let silent = *random.of(&[0, 0, 5, 20]);
    for at in places(&record) {
        if !applies(&record, at) || random.percent(silent) {
            continue;
        }
        for _ in 0..4 {
            let favour = random.percent(favour);
            set(&mut record, at, &cells.random(at.fact, favour, random));
            if admissible(&record, TODAY) {
                break;
            }
            at.forget(&mut record);
        }
    }
    assert!(admissible(&record, TODAY));
    record
}

/// A record that tells less than this one, still admissible.
pub(crate) fn forgetful(record: &Record, cells: &Cells, random: &mut Random) -> Record {
    let mut less = record.clone();
    let forget = *random.of(&[10, 30, 60, 90]);
    for at in places(record) {
        if at.asked(&less) && random.percent(forget) {
            let cell = cells.coarser(at.fact, &cell_of(&less, at), random);
            set(&mut less, at, &cell);
        }
    }
    // What no longer applies was not asked yet; what no longer fits (none should) is reported by the caller.
    loop {
        let loose = places(&less)
            .into_iter()
            .find(|at| at.asked(&less) && !applies(&less, *at));
        match loose {
            Some(at) => at.forget(&mut less),
            None => return less,
        }
    }
}

pub(crate) fn describe(record: &Record) -> String {
    let told: Vec<String> = places(record)
        .into_iter()
        .filter(|at| at.asked(record))
        .map(|at| format!("{}={}", place(at), cell_of(record, at).text()))
        .collect();
    format!("[{} case(s)] {}", record.cases.len(), told.join(", "))
}

pub(crate) fn place(at: FactAt) -> String {
    match at.fact.scope() {
        Scope::Person => format!("{:?}", at.fact),
        Scope::Case => format!("{:?}#{}", at.fact, at.case),
        Scope::Count => format!("{:?}#{}.{}", at.fact, at.case, at.count),
    }
}

/// A record in which every fact that applies is told, days to the day and one offense for each count.
pub(crate) fn complete_world(counts: &[usize], cells: &Cells, random: &mut Random) -> Option<Record> {
    let mut record = blank(counts);
    for at in places(&record) {
        if !applies(&record, at) {
            continue;
        }
        let exact = |cell: &Cell| match cell {
            Cell::When(span) => span.first() == span.last(),
            Cell::Offenses(candidates) => candidates.only().is_some(),
            Cell::Choice(_) => true,
            Cell::Unasked | Cell::DontKnow => false,
        };
        let told = (0..60).any(|_| {
            let favour = random.percent(60);
            let cell = cells.random(at.fact, favour, random);
            set(&mut record, at, &cell);
            exact(&cell) && admissible(&record, TODAY)
        });
        if !told {
            return None;
        }
    }
    record.complete = Answer::Is(true);
    let whole = places(&record)
        .into_iter()
        .all(|at| !applies(&record, at) || at.state(&record) == law::facts::State::Known);
    (whole && admissible(&record, TODAY)).then_some(record)
}

pub(crate) fn by_chance(cells: &Cells, record: &Record, at: FactAt, random: &mut Random) -> Cell {
    for _ in 0..40 {
        if random.percent(10) {
            break;
        }
        let favour = random.percent(50);
        let cell = cells.random(at.fact, favour, random);
        let mut after = record.clone();
        set(&mut after, at, &cell);
        if admissible(&after, TODAY) {
            return cell;
        }
    }
    Cell::DontKnow
}

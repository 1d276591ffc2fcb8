//! Records for tests: a person with nothing open, and one case that each test changes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests stop where something is not as it should be"
)]
#![allow(dead_code, reason = "each test file uses some of these")]

use law::assess::rulings;
use law::date::{Day, Span, day};
use law::facts::{
    Already, Answer, Candidates, Case, Count, Forum, Level, Outcome, Person, ProbationCourse, Record, Registration,
    Sentence,
};
use law::offenses;
use law::statutes::{Band, Ruling};

/// The day of most tests.
pub(crate) const TODAY: Day = day(2026, 11, 23);

pub(crate) fn is<T>(value: T) -> Answer<T> {
    Answer::Is(value)
}

pub(crate) fn on(text: &str) -> Answer<Span> {
    Answer::Is(Span::parse(text).unwrap())
}

pub(crate) fn offense(code: &str) -> Answer<Candidates> {
    offenses_of(&[code])
}

pub(crate) fn offenses_of(codes: &[&str]) -> Answer<Candidates> {
    let found = codes
        .iter()
        .map(|code| offenses::find(code).unwrap_or_else(|| panic!("{code} is not in the catalogue")))
        .collect();
    Answer::Is(Candidates::new(found).unwrap())
}

/// Nothing open, nothing running, no strikes, no registration; every case told.
pub(crate) fn person() -> Person {
    Person {
        charged: is(false),
        serving: is(false),
        supervised: is(false),
        probation: is(false),
        registration: is(Registration::Never),
        strike: is(false),
        super_strike: is(false),
    }
}

/// A California conviction of HS 11378 (a straight felony), sentenced in 2016 to probation that was completed.
pub(crate) fn case() -> Case {
    Case {
        forum: is(Forum::California),
        outcome: is(Outcome::Convicted),
        sentenced: on("2016-03-10"),
        sentence: is(Sentence::Probation),
        probation: is(ProbationCourse::Completed),
        counts: vec![Count {
            offense: offense("HS 11378"),
            level: is(Level::Felony),
            already: is(Already::Nothing),
            ..Count::default()
        }],
        ..Case::default()
    }
}

pub(crate) fn record(case: Case) -> Record {
    Record {
        person: person(),
        cases: vec![case],
        complete: is(true),
        purposes: Vec::new(),
    }
}

/// The standard record, with its case changed.
pub(crate) fn with(change: impl FnOnce(&mut Case)) -> Record {
    let mut case = case();
    change(&mut case);
    record(case)
}

/// The standard record, changed anywhere.
pub(crate) fn but(change: impl FnOnce(&mut Record)) -> Record {
    let mut record = record(case());
    change(&mut record);
    record
}

pub(crate) fn ruling(record: &Record, key: &str, as_of: Day) -> Ruling {
    ruling_of(record, 0, 0, key, as_of)
}

pub(crate) fn ruling_of(record: &Record, case: usize, count: usize, key: &str, as_of: Day) -> Ruling {
    rulings(record, case, count, as_of)
        .into_iter()
        .find(|(statute, _)| statute.key == key)
        .unwrap_or_else(|| panic!("no statute {key}"))
        .1
}

pub(crate) fn band(record: &Record, key: &str) -> Band {
    ruling(record, key, TODAY).band()
}

/// A row of a table: a name, a record, and the band that is expected of a statute.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) record: Record,
    pub(crate) expected: Band,
}

pub(crate) fn row(name: &str, record: Record, expected: Band) -> Row {
    let name = name.to_owned();
    Row { name, record, expected }
}

pub(crate) fn check(key: &str, rows: Vec<Row>) {
    let mut wrong = Vec::new();
    for Row { name, record, expected } in rows {
        let misfits: Vec<_> = law::admissible::places(&record)
            .into_iter()
            .filter(|at| at.asked(&record))
            .filter(|at| !law::admissible::applies(&record, *at) || !law::admissible::fits(&record, *at, TODAY))
            .collect();
        assert!(misfits.is_empty(), "{key}: {name}: these do not fit: {misfits:?}");
        let found = band(&record, key);
        if found != expected {
            wrong.push(format!("{name}: found {found:?}, expected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{key}:\n{}", wrong.join("\n"));
}

/// The band on the day before, the day, and the day after.
pub(crate) fn around(record: &Record, key: &str, day: Day) -> [Band; 3] {
    [law::date::yesterday(day), day, law::date::tomorrow(day)].map(|as_of| ruling(record, key, as_of).band())
}

pub(crate) fn later(first: &str, last: &str) -> Band {
    let (first, last) = (Span::parse(first).unwrap(), Span::parse(last).unwrap());
    Band::NotYet(law::logic::Opens::Later {
        day: Span::new(first.first(), last.last()),
        event: false,
    })
}

pub(crate) const AFTER_EVENT: Band = Band::NotYet(law::logic::Opens::Later { day: None, event: true });

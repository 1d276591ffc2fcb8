//! Records made of choices: a stream of numbers in, a record out. The numbers may be drawn, counted up or fuzzed.
//!
//! The record may be one that nobody would tell; [`fitting`] takes away what does not fit.

use law::admissible::{places, settle};
use law::date::{Day, EARLIEST, LATEST, Span, day};
use law::effects::Purpose;
use law::facts::{Answer, Candidates, Case, Choice, Count, Form, Record, Value};
use law::offenses::{self, Offense};

/// Chooses a number below a limit that is not 0.
pub(crate) type Choose<'a> = &'a mut dyn FnMut(usize) -> usize;

/// Days around which something changes in the law, or before a day of the answer.
const DAYS: [Day; 22] = [
    EARLIEST,
    day(1972, 12, 31),
    day(1973, 1, 1),
    day(1975, 12, 31),
    day(1976, 1, 1),
    day(1996, 11, 6),
    day(1997, 1, 1),
    day(2000, 11, 8),
    day(2004, 2, 29),
    day(2011, 9, 30),
    day(2011, 10, 1),
    day(2014, 11, 4),
    day(2014, 11, 5),
    day(2016, 11, 9),
    day(2018, 1, 1),
    day(2021, 1, 1),
    day(2022, 11, 23),
    day(2024, 12, 18),
    day(2025, 11, 22),
    day(2026, 11, 22),
    day(2028, 2, 29),
    LATEST,
];

/// A record of up to three cases with up to three counts.
pub(crate) fn told(choose: Choose<'_>) -> Record {
    let mut record = Record::default();
    for _ in 0..one_of(choose, &[1, 1, 1, 2, 2, 3, 0, 1]) {
        record.cases.push(Case {
            counts: vec![Count::default(); one_of(choose, &[1, 1, 2, 3])],
            ..Case::default()
        });
    }
    for (purpose, _) in Purpose::ALL {
        if choose(4) == 0 {
            record.purposes.push(*purpose);
        }
    }
    let catalogue: Vec<&'static Offense> = offenses::all().collect();
    for at in places(&record) {
        let value = match at.fact.form() {
            Form::Choice(names) => Value::Choice(answer(choose, |choose| one_of(choose, &names))),
            Form::Date => Value::Date(answer(choose, span)),
            Form::Offense => Value::Offense(answer(choose, |choose| candidates(choose, &catalogue))),
        };
        assert!(at.set(&mut record, value), "{at:?} does not take its own value");
    }
    record
}

/// The record without the answers that do not apply or do not fit beside the others.
pub(crate) fn fitting(mut record: Record, as_of: Day) -> Record {
    settle(&mut record, None, as_of);
    record
}

fn one_of<T: Copy>(choose: Choose<'_>, list: &[T]) -> T {
    list[choose(list.len())]
}

fn answer<T>(choose: Choose<'_>, known: impl FnOnce(Choose<'_>) -> T) -> Answer<T> {
    match choose(8) {
        0 => Answer::Unasked,
        1 => Answer::DontKnow,
        _ => Answer::Is(known(choose)),
    }
}

fn span(choose: Choose<'_>) -> Span {
    let first = some_day(choose);
    let exact = match choose(5) {
        0 => Span::year(first.year()),
        1 => Span::month(first.year(), first.month()),
        2 => {
            let last = some_day(choose);
            Span::new(first.min(last), first.max(last))
        }
        _ => None,
    };
    exact.unwrap_or(Span::day(first))
}

fn some_day(choose: Choose<'_>) -> Day {
    if choose(2) == 0 {
        return one_of(choose, &DAYS);
    }
    let number = |from: usize, choose: Choose<'_>, below| i16::try_from(from + choose(below)).unwrap();
    let year = number(1930, choose, 170);
    let month = i8::try_from(number(1, choose, 12)).unwrap();
    let day_of_month = i8::try_from(number(1, choose, 28)).unwrap();
    day(year, month, day_of_month)
}

fn candidates(choose: Choose<'_>, catalogue: &[&'static Offense]) -> Candidates {
    let how_many = one_of(choose, &[1, 1, 1, 2, 3]);
    let picked = (0..how_many).map(|_| one_of(choose, catalogue)).collect();
    Candidates::new(picked).unwrap()
}

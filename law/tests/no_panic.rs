//! Calls of the public functions, counted up: every day with every wait, every short text, every record of a few
//! answers. Nothing stops, with the checks for overflow on, and what comes out is as it must be.
//!
//! The whole is for a release: `cargo test -p law --test no_panic -- --ignored --nocapture`. An ordinary run does a
//! slice of each.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::arithmetic_side_effects,
    reason = "tests stop where something is not as it should be"
)]

#[path = "common/mod.rs"]
mod common;
#[path = "common/told.rs"]
mod told;

use common::TODAY;
use law::Record;
use law::admissible::{admissible, places, settle};
use law::assess::{assess, rulings};
use law::citation::{Freshness, PENAL_CODE_TEXT_OF};
use law::code::{self, Code, covers};
use law::date::{Day, EARLIEST, LATEST, Span, day, opens_after, opens_in, tomorrow, yesterday};
use law::facts::{Answer, Candidates, Case, Count, Fact, FactAt, Form, Value};
use law::interview::{because, next_question};
use law::logic::{Opens, Truth};
use law::offenses;
use law::statutes::STATUTES;

/// How much of each enumeration is done: all of it, or each so-manyth part.
#[derive(Clone, Copy)]
struct Part {
    each: usize,
}

const WHOLE: Part = Part { each: 1 };

/// Calls that were made, by what was called.
#[derive(Default)]
struct Calls(Vec<(&'static str, u64)>);

impl Calls {
    fn add(&mut self, name: &'static str, calls: u64) {
        println!("{name}: {calls} calls");
        self.0.push((name, calls));
    }

    fn all(&self) -> u64 {
        self.0.iter().map(|(_, calls)| calls).sum()
    }
}

fn days(first: Day, last: Day) -> impl Iterator<Item = Day> {
    let mut next = Some(first);
    core::iter::from_fn(move || {
        let day = next?;
        next = (day < last).then(|| tomorrow(day));
        Some(day)
    })
}

/// Every day that a record may name with every wait of up to 400 years; some days with every wait that can be written.
fn waits(part: Part, calls: &mut Calls) {
    let mut made = 0;
    for start in days(EARLIEST, LATEST).step_by(part.each) {
        let mut before = start;
        for years in 0..=400 {
            let opens = opens_after(start, years);
            assert!(opens > before, "{start} and {years} years: {opens}");
            assert!(i32::from(opens.year()) <= i32::from(start.year()) + i32::from(years) + 1);
            before = opens;
            made += 1;
        }
    }
    calls.add("opens_after, every day and 0 to 400 years", made);

    made = 0;
    let some = [
        day(-9999, 1, 1),
        day(1, 1, 1),
        EARLIEST,
        day(2024, 2, 29),
        day(2025, 12, 31),
        TODAY,
        LATEST,
        Day::MAX,
    ];
    for start in some {
        let mut before = Day::MIN;
        for years in (i16::MIN..=i16::MAX).step_by(part.each) {
            let opens = opens_after(start, years);
            assert_eq!(opens_in(Span::day(start), years), Span::day(opens));
            // Past the calendar's end it is the last day; before its beginning too, where no wait of the law lies.
            if years >= 0 {
                assert!(opens >= before, "{start} and {years} years: {opens} after {before}");
                before = opens;
            }
            made += 2;
        }
    }
    calls.add("opens_after and opens_in, some days and every number of years", made);

    made = 0;
    for today in days(day(-9999, 1, 1), Day::MAX).step_by(part.each) {
        assert!(yesterday(today) <= today && today <= tomorrow(today));
        assert!(today == Day::MAX || yesterday(tomorrow(today)) == today);
        let _fresh = Freshness::on(today, PENAL_CODE_TEXT_OF);
        made += 3;
    }
    calls.add("tomorrow, yesterday and freshness, every day of the calendar", made);
}

/// Every text of a date's form: those that name a day of 1930 to 2099 are read, and no others.
fn dates(part: Part, calls: &mut Calls) {
    let mut made = 0;
    let mut read = 0;
    let mut text = *b"0000-00-00";
    let places = [0, 1, 2, 3, 5, 6, 8, 9];
    for number in (0..100_000_000_u32).step_by(part.each) {
        let mut rest = number;
        for place in places.iter().rev() {
            text[*place] = b'0' + u8::try_from(rest % 10).unwrap();
            rest /= 10;
        }
        let written = core::str::from_utf8(&text).unwrap();
        if let Ok(span) = Span::parse(written) {
            read += 1;
            assert_eq!(span.text(), written);
        }
        made += 1;
    }
    if part.each == 1 {
        assert_eq!(read, days(EARLIEST, LATEST).count());
    }
    calls.add("Span::parse, every dddd-dd-dd", made);

    made = 0;
    for text in texts(b"0129-/ x", if part.each == 1 { 8 } else { 5 }) {
        if let Ok(span) = Span::parse(&text) {
            assert_eq!(Span::parse(&span.text()), Ok(span));
            made += 1;
        }
        made += 1;
    }
    calls.add("Span::parse, every text of up to 8 of 8 characters", made);

    // Spans of years and months, compared with days around their ends.
    made = 0;
    let year = |year: i16| Span::year(year).unwrap();
    for first in (1930..=2099).step_by(part.each.min(10)) {
        for last in first..=2099 {
            let span = Span::new(year(first).first(), year(last).last()).unwrap();
            assert_eq!(Span::parse(&span.text()), Ok(span));
            for limit in [span.first(), span.last()]
                .into_iter()
                .flat_map(|day| [yesterday(day), day, tomorrow(day)])
            {
                assert_eq!(span.on_or_after(limit), span.before(limit).not());
                let all = limit > span.last();
                let none = limit <= span.first();
                assert_eq!(span.before(limit), Truth::of_span(all, none));
                made += 3;
            }
            made += 3;
        }
    }
    calls.add("Span, every two years", made);
}

/// Every text of up to so many of the characters.
fn texts(alphabet: &'static [u8], most: u32) -> impl Iterator<Item = String> {
    let base = alphabet.len();
    (0..=most).flat_map(move |length| {
        (0..base.pow(length)).map(move |mut number| {
            (0..length)
                .map(|_| {
                    let letter = char::from(alphabet[number % base]);
                    number /= base;
                    letter
                })
                .collect()
        })
    })
}

/// Every short text of the characters of code sections, alone and after the name of a code.
fn codes(part: Part, calls: &mut Calls) {
    let most = if part.each == 1 { 6 } else { 3 };
    let mut made = 0;
    let mut canonical = 0;
    for rest in texts(b"019.aAz() ", most) {
        for short in ["", "HS ", "PC 1", "BPC 99999", "11377 (a"] {
            let text = format!("{short}{rest}");
            if let Ok(code) = Code::parse(&text) {
                canonical += 1;
                assert_eq!(code.to_string(), text);
                assert!(covers(&text, &text));
            }
            made += 1;
        }
    }
    calls.add(
        "Code::parse, every text of up to 6 of 10 characters after 5 beginnings",
        made,
    );
    assert!(canonical > 0);

    made = 0;
    for text in texts(b"1hspcB&.,(a) ", most.min(5)) {
        let typed = code::read(&text);
        for typed in &typed {
            assert!(!typed.readings().is_empty());
        }
        made += 1 + u64::try_from(typed.len()).unwrap();
    }
    calls.add("read and readings, every text of up to 5 of 13 characters", made);

    made = 0;
    let catalogue: Vec<&str> = offenses::all().map(|offense| offense.code).collect();
    for entry in &catalogue {
        for code in &catalogue {
            assert!(!covers(entry, code) || code.starts_with(entry));
            made += 1;
        }
        assert!(matches!(offenses::search(entry), offenses::Search::Matches(_)) || Code::parse(entry).is_err());
        made += 1;
    }
    for number in (0..100_000_u32).step_by(part.each) {
        let _found = offenses::search(&number.to_string());
        made += 1;
    }
    calls.add(
        "covers, every two offenses; search, every number of up to 5 digits",
        made,
    );
}

// Records.

/// Answers to a fact: every choice, every offense, and days around which something changes.
fn answers(fact: Fact) -> Vec<Value> {
    let mut values = Vec::new();
    match fact.form() {
        Form::Choice(names) => {
            values.push(Value::Choice(Answer::DontKnow));
            values.extend(names.into_iter().map(|name| Value::Choice(Answer::Is(name))));
        }
        Form::Date => {
            values.push(Value::Date(Answer::DontKnow));
            let texts = [
                "1930-01-01",
                "1972/1976",
                "1996-11-06",
                "2004-02-29",
                "2011-10-01",
                "2014-11-04",
                "2014",
                "2016/2025",
                "2022-11-23",
                "2025-11",
                "2026",
                "2099-12-31",
                "1930/2099",
            ];
            values.extend(texts.map(|text| Value::Date(Answer::Is(Span::parse(text).unwrap()))));
        }
        Form::Offense => {
            values.push(Value::Offense(Answer::DontKnow));
            let one = |offense| Value::Offense(Answer::Is(Candidates::new(vec![offense]).unwrap()));
            values.extend(offenses::all().map(one));
            values.push(Value::Offense(Answer::Is(
                Candidates::new(offenses::all().collect()).unwrap(),
            )));
        }
    }
    values
}

/// Records to begin with: nothing told, and the standard case in four shapes.
fn beginnings() -> Vec<Record> {
    let blank = Record {
        cases: vec![Case::new()],
        ..Record::default()
    };
    let standard = common::but(|_| {});
    let outcome = |outcome| common::with(|case| case.outcome = common::is(outcome));
    let mut crowded = standard.clone();
    crowded.cases[0].counts.push(Count::default());
    crowded.cases.push(common::case());
    vec![
        blank,
        standard,
        outcome(law::facts::Outcome::Dismissed),
        outcome(law::facts::Outcome::Diverted),
        crowded,
    ]
}

/// What the rules and all that stands beside them say of a record, by number of calls.
fn tried(record: &Record, as_of: Day) -> u64 {
    let mut made = 0;
    for (_, ruling) in rulings(record, 0, 0, as_of) {
        let _band = ruling.band();
        made += 2;
    }
    made
}

fn tried_whole(record: &Record, as_of: Day) -> u64 {
    let assessment = assess(record, as_of).unwrap();
    let mut made = 1;
    for answered in assessment.cases.iter().flat_map(|case| &case.counts).flatten() {
        let ruling = &answered.ruling;
        for finding in [&ruling.may_ask, &ruling.must, &ruling.done, &ruling.turns_on] {
            if let Opens::Later { day: Some(span), .. } = finding.opens() {
                assert!(span.first() <= span.last());
            }
            let _said = (
                finding.deciding_lines(),
                finding.waits(&|_| true),
                finding.unknown_kinds(),
                finding.in_the_end(),
            );
            made += 5;
        }
        made += 1;
    }
    let _beside = (
        law::referral::referrals(record, &assessment),
        law::doorways::offered(record, as_of),
        law::plan::plan(&assessment, record),
    );
    made += 3;
    if let Some(question) = next_question(record, as_of) {
        let _reasons = because(record, question, as_of);
        made += 1;
    }
    let _fits = admissible(record, as_of);
    let mut settled = record.clone();
    settle(&mut settled, None, as_of);
    assert!(admissible(&settled, as_of));
    made + 4
}

/// Every answer to every two facts, beside each of the beginnings: the rules for the first count; for every answer to
/// every fact, everything there is, on days from the law's text to the calendar's end.
fn records(part: Part, calls: &mut Calls) {
    let when = [PENAL_CODE_TEXT_OF, TODAY, day(2028, 2, 29), LATEST, Day::MAX];
    let mut made = [0, 0];
    let mut turn = 0_usize;
    for record in beginnings() {
        let at: Vec<(FactAt, Vec<Value>)> = places(&record).into_iter().map(|at| (at, answers(at.fact))).collect();
        for (first, (one, ones)) in at.iter().enumerate() {
            for value in ones {
                let mut record = record.clone();
                assert!(one.set(&mut record, value.clone()));
                for as_of in when {
                    turn += 1;
                    if turn.is_multiple_of(part.each) {
                        made[0] += tried_whole(&record, as_of);
                    }
                }
                for (other, others) in at.iter().skip(first + 1) {
                    let as_before = other.value(&record).unwrap();
                    for value in others {
                        turn += 1;
                        if turn.is_multiple_of(part.each) {
                            assert!(other.set(&mut record, value.clone()));
                            made[1] += tried(&record, TODAY);
                        }
                    }
                    assert!(other.set(&mut record, as_before));
                }
            }
        }
    }
    calls.add("assess and all beside it, every answer to one fact", made[0]);
    calls.add("rules and bands, every answers to two facts", made[1]);

    // Anything goes, drawn by a count.
    let mut drawn = 0;
    let records: u64 = if part.each == 1 { 20_000 } else { 200 };
    for seed in 1..=records {
        let mut state = seed << 32 | 0x5eed_0120;
        let mut choose = |limit: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state >> 16).unwrap() % limit
        };
        let record = told::told(&mut choose);
        drawn += tried_whole(&record, TODAY);
        let fitting = told::fitting(record, TODAY);
        drawn += tried_whole(&fitting, TODAY);
    }
    calls.add("assess and all beside it, records of any answers", drawn);
}

fn all(part: Part) -> u64 {
    let mut calls = Calls::default();
    waits(part, &mut calls);
    dates(part, &mut calls);
    codes(part, &mut calls);
    records(part, &mut calls);
    println!("all: {} calls; {} statutes", calls.all(), STATUTES.len());
    calls.all()
}

#[test]
fn a_slice_of_all_calls_ends() {
    assert!(all(Part { each: 211 }) > 500_000);
}

#[test]
#[ignore = "minutes; for a release"]
fn a_hundred_million_calls_end() {
    assert!(all(WHOLE) >= 100_000_000);
}

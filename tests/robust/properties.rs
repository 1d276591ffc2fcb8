//! What has to hold of every reader, whatever comes in. Used by the fuzz targets (`fuzz/`) and, over the seeds and
//! changes of them by chance, by the tests beside this file.
//!
//! Each takes bytes and panics where something does not hold.

use law::Record;
use law::assess::assess;
use law::citation::PENAL_CODE_TEXT_OF;
use law::code::{self, Code, Match, covers};
use law::date::{DateError, Day, EARLIEST, LATEST, Span, day, opens_after, tomorrow, yesterday};
use law::facts::{Answer, Value};
use law::json::Document;
use law::logic::Truth;
use law::offenses::{self, Search};
use second_chance::answers::Reply;
use second_chance::config;
use second_chance::draft::{DateDraft, DateField, Memory, When};
use second_chance::search::by_words;
use second_chance::text::Lang;
use xtask::screen::{json, read_records};

use crate::told::{Choose, fitting, told};

/// The days of the answers: the day of the law's text, the day of most tests, a leap day.
const DAYS: [Day; 3] = [PENAL_CODE_TEXT_OF, day(2026, 11, 23), day(2028, 2, 29)];

/// Bytes as the JSON of records, as `cargo xtask screen` reads them.
pub(crate) fn record(bytes: &[u8]) {
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    let as_of = DAYS[text.len() % DAYS.len()];
    match read_records(text, as_of) {
        Ok(records) => {
            for record in &records {
                assessed(record, as_of);
                reported(record, as_of);
                let written = written(record);
                let again = read_records(&written, as_of).unwrap();
                assert_eq!(again, std::slice::from_ref(record), "written as {written}");
            }
        }
        Err(error) => {
            // What was found is shown as it is; around it stand only the path and what is allowed.
            let said = format!("{error:#}");
            assert!(said.starts_with("Record "), "{said}");
            assert!(said.len() <= 2 * text.len() + 4_000, "{} bytes: {said}", said.len());
        }
    }
    // A record that nobody would tell is refused by the program, and still assessed by the law.
    if let Ok(document) = serde_json::from_str::<Document>(text) {
        let record = Record::from(document);
        assessed(&record, as_of);
        let again: Document = serde_json::from_str(&written(&record)).unwrap();
        assert_eq!(Record::from(again), record);
    }
}

/// Bytes as choices, of which a record is made: every one of them is a record, and most of them odd.
pub(crate) fn answers(bytes: &[u8]) {
    let mut left = bytes.iter();
    let mut next = |limit: usize| usize::from(left.next().copied().unwrap_or(0)) % limit;
    answers_by(&mut next);
}

/// The same, by any stream of choices.
pub(crate) fn answers_by(choose: Choose<'_>) {
    let as_of = DAYS[choose(DAYS.len())];
    // The report takes a hundred times as long as the assessment.
    let report = choose(16) == 0;
    let odd = told(choose);
    assessed(&odd, as_of);
    let fitting = fitting(odd, as_of);
    assessed(&fitting, as_of);
    let written = written(&fitting);
    let again = read_records(&written, as_of).unwrap();
    assert_eq!(again, [fitting], "written as {written}");
    if report {
        reported(&again[0], as_of);
    }
}

fn written(record: &Record) -> String {
    serde_json::to_string(&Document::from(record.clone())).unwrap()
}

/// Everything that the law says of a record can be had, with a place for each count.
fn assessed(record: &Record, as_of: Day) {
    let assessment = assess(record, as_of).unwrap();
    assert_eq!(assessment.cases.len(), record.cases.len());
    for (case, told) in assessment.cases.iter().zip(&record.cases) {
        assert_eq!(case.counts.len(), told.counts.len());
        for answers in &case.counts {
            assert_eq!(answers.len(), law::statutes::STATUTES.len());
        }
    }
    let _referrals = law::referral::referrals(record, &assessment);
    let _doorways = law::doorways::offered(record, as_of);
    let _plan = law::plan::plan(&assessment, record);
    if let Some(question) = law::next_question(record, as_of) {
        assert!(
            question.facts().iter().any(|at| !at.asked(record)),
            "{question:?} was asked"
        );
        let _reasons = law::interview::because(record, question, as_of);
    }
}

/// The program can report it.
fn reported(record: &Record, as_of: Day) {
    let report = json(record, as_of).unwrap();
    assert_eq!(report["cases"].as_array().unwrap().len(), record.cases.len());
}

/// Bytes as a code section, canonical or as people type it.
pub(crate) fn code(bytes: &[u8]) {
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    if let Ok(code) = Code::parse(text) {
        assert_eq!(code.to_string(), text, "the canonical text is written back");
        assert!(covers(text, text));
        assert!(covers(text, &format!("{text}(a)")));
        assert!(!covers(text, &format!("{text}0")));
        // Who types the canonical text is understood.
        let typed = code::read(text);
        let readings: Vec<_> = typed.iter().flat_map(code::Typed::readings).collect();
        let exact = readings.iter().any(|typed| typed.matches(&code) == Some(Match::Exact));
        assert!(exact, "{text} is read as {typed:?}");
    }
    let typed = code::read(text);
    assert!(typed.len() <= text.len());
    for typed in &typed {
        assert!(
            typed.number.starts_with(|first: char| first.is_ascii_digit()),
            "{typed:?}"
        );
        assert!(!typed.readings().is_empty());
    }
    match offenses::search(text) {
        Search::Matches(found) => {
            assert!(!found.is_empty());
            each_once(&found);
        }
        Search::Enhancement(section) | Search::ReliefStatute(section) | Search::NotACrime(section) => {
            assert!(Code::parse(section).is_ok(), "{section}");
        }
        Search::Unknown => {}
    }
    if let Some(offense) = offenses::find(text) {
        assert_eq!(offense.code, text);
    }
}

/// Bytes as words for an offense.
pub(crate) fn words(bytes: &[u8]) {
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    each_once(&by_words(text, Lang::En));
}

fn each_once(found: &[&'static offenses::Offense]) {
    for (at, offense) in found.iter().enumerate() {
        assert!(!found[..at].contains(offense), "{} twice", offense.code);
    }
}

/// Bytes as a date, as records hold it and as the fields of the page do.
pub(crate) fn date(bytes: &[u8]) {
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    match Span::parse(text) {
        Ok(span) => one_span(span),
        Err(DateError::Form | DateError::NoSuchDay | DateError::Reversed) => {}
    }
    let mut lines = text.lines();
    let mut draft = DateDraft::default();
    for field in [
        DateField::Year,
        DateField::Month,
        DateField::Day,
        DateField::From,
        DateField::To,
    ] {
        draft.put(field, lines.next().unwrap_or("").to_owned());
    }
    for memory in [Memory::Known, Memory::Between, Memory::DontKnow] {
        draft.memory = memory;
        for when in [When::Past, When::Any] {
            for as_of in DAYS {
                let Ok(reply) = draft.reply(when, as_of) else { continue };
                let Reply::Value(Value::Date(answer)) = &reply else {
                    panic!("{reply:?} is no date")
                };
                if let Answer::Is(span) = answer {
                    one_span(*span);
                    assert!(when == When::Any || span.last() <= as_of, "{span:?}");
                }
                // What was answered stands in the fields again.
                assert_eq!(DateDraft::of(answer).reply(when, as_of), Ok(reply));
            }
        }
    }
}

/// A span is written and read back, and compares with its own ends as it must.
fn one_span(span: Span) {
    let (first, last) = (span.first(), span.last());
    assert!(EARLIEST <= first && first <= last && last <= LATEST, "{span:?}");
    let text = span.text();
    assert_eq!(Span::parse(&text), Ok(span), "written as {text}");
    assert_eq!(span.before(first), Truth::No);
    assert_eq!(span.before(tomorrow(last)), Truth::Yes);
    assert_eq!(span.on_or_after(first), Truth::Yes);
    assert_eq!(span.before(last) == Truth::Unknown, first != last);
    assert_ne!(span.after(&span), Truth::Yes);
    assert_eq!(span.after(&Span::day(yesterday(first))), Truth::Yes);
    assert!(opens_after(last, 0) == tomorrow(last));
}

/// Bytes as the settings of a site's owner, a line each.
pub(crate) fn settings(bytes: &[u8]) {
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    let settings: Vec<(String, String)> = text
        .lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let (options, notes) = config::read(&settings);
    assert!(notes.len() <= settings.len() + 1);
    for text in [&options.firm, &options.address, &options.phone].into_iter().flatten() {
        assert!(!text.is_empty() && text.chars().count() <= config::LONGEST);
    }
    if let Some(accent) = options.accent {
        assert_eq!(config::Colour::parse(&accent.hex()), Some(accent));
        for surface in [[255; 3], [22, 26, 29]] {
            let surface = config::Colour { rgb: surface };
            assert!(accent.readable_on(surface).contrast(surface) >= 4.5);
        }
    }
}

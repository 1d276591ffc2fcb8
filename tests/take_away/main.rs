//! What is taken along, opened again: a saved copy in good and bad shape, a code, a day for a calendar.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests stop where something is not as it should be"
)]

use std::str::FromStr;

use icalendar::Component;
use law::date::day;
use law::facts::{Answer, Case, Forum, Outcome, Record};
use second_chance::app::{Action, Notice, Screen, State};
use second_chance::takeaway::calendar::calendar;
use second_chance::takeaway::code::{code, phone_address};
use second_chance::takeaway::html::html;
use second_chance::takeaway::saved::{self, Bad, Node, Saved};
use second_chance::takeaway::{Document, file_name};
use second_chance::text::Lang;

const TODAY: law::date::Day = day(2026, 11, 23);

fn parse(json: &str) -> Option<Node> {
    serde_json::from_str(json).ok()
}

fn record() -> Record {
    let mut case = Case::new();
    case.forum = Answer::Is(Forum::California);
    case.outcome = Answer::Is(Outcome::Convicted);
    Record {
        cases: vec![case],
        ..Record::default()
    }
}

fn file(json: &str) -> String {
    let document = Document {
        lang: Lang::En,
        title: "A & B <script>alert(1)</script>".to_owned(),
        blocks: Vec::new(),
    };
    html(&document, Some(json))
}

fn good() -> serde_json::Value {
    serde_json::to_value(Saved::new(&record(), TODAY).node()).unwrap()
}

fn read(json: &serde_json::Value) -> Result<Saved, Bad> {
    saved::read(&file(&json.to_string()), parse)
}

#[test]
fn a_saved_copy_comes_back() {
    assert_eq!(read(&good()), Ok(Saved::new(&record(), TODAY)));
    assert_eq!(file_name(TODAY, "html"), "notes-2026-11-23.html");
}

#[test]
fn a_saved_copy_shows_itself_and_runs_nothing() {
    let file = file("{\"a\": \"</pre><script>alert(1)</script>\"}");
    assert!(!file.contains("<script"), "{file}");
    assert_eq!(file.matches("</pre>").count(), 1);
    assert!(file.contains("default-src 'none'") && file.contains("<title>Notes</title>"));
    assert_eq!(
        saved::json_in(&file).unwrap(),
        "{\"a\": \"</pre><script>alert(1)</script>\"}"
    );
}

#[test]
fn another_file_is_refused_with_what_to_do() {
    for (text, bad) in [
        (String::new(), Bad::Foreign),
        ("<html><body>A page</body></html>".to_owned(), Bad::Foreign),
        ("<pre hidden id=\"saved-answers\">{".to_owned(), Bad::Broken),
        (file(""), Bad::Broken),
        (file("not JSON"), Bad::Broken),
        (file("[]"), Bad::Broken),
        (file("{}"), Bad::Broken),
        (file(&"[".repeat(1_000_000)), Bad::Broken),
        (
            file(&format!("{{\"saved\": 1, \"a\": {}1{}}}", "[".repeat(9), "]".repeat(9))),
            Bad::Broken,
        ),
        (file("{\"saved\": -1}"), Bad::Broken),
        (file("{\"saved\": 1}"), Bad::Broken),
        (file("{\"saved\": 0}"), Bad::Older),
        (file("{\"saved\": 2, \"anything\": [true]}"), Bad::Broken),
        (file("{\"saved\": 2, \"anything\": [1]}"), Bad::Newer),
    ] {
        assert_eq!(saved::read(&text, parse), Err(bad), "{text}");
        let state = State::new(TODAY).after(Action::Resume(Err(bad)));
        assert_eq!(
            (state.screen, state.notice),
            (Screen::Start, Some(Notice::BadFile(bad)))
        );
    }
}

/// What is not of the form is broken, whatever it is: nothing of it is taken up.
#[test]
fn a_changed_record_is_refused() {
    let change = |pointer: &str, value: serde_json::Value| {
        let mut json = good();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        json.pointer_mut(parent)
            .unwrap()
            .as_object_mut()
            .unwrap()
            .insert(name.to_owned(), value);
        read(&json)
    };
    let broken = |pointer: &str, value: serde_json::Value| {
        assert_eq!(change(pointer, value.clone()), Err(Bad::Broken), "{pointer} = {value}");
    };
    for (pointer, value) in [
        ("/more", "x"),
        ("/made", "yesterday"),
        ("/law", "2026-02-30"),
        ("/record/format", "1"),
        ("/record/person/name", "somebody"),
        ("/record/person/charged", "maybe"),
        ("/record/cases/0/forum", "moon"),
        ("/record/cases/0/sentenced", "1850"),
        ("/record/cases/0/counts/0/offense", "HS 11378"),
        ("/record/complete", "of course"),
    ] {
        broken(pointer, value.into());
    }
    broken("/record/format", 2.into());
    broken("/record/cases", serde_json::json!([]));
    broken("/record/cases", serde_json::json!([{ "counts": [] }]));
    broken(
        "/record/cases",
        serde_json::json!(vec![serde_json::json!({ "counts": [{}] }); 21]),
    );
    broken(
        "/record/cases",
        serde_json::json!([{ "counts": vec![serde_json::json!({}); 9] }]),
    );
    broken(
        "/record/cases/0/counts",
        serde_json::json!([{ "offense": ["HS 99999"] }]),
    );
    broken("/record/cases/0/counts", serde_json::json!([{ "offense": [] }]));
    broken("/record/purposes", serde_json::json!(["fame"]));
    assert!(change("/record/person/charged", "dont-know".into()).is_ok());
    assert!(
        change(
            "/record/cases/0/counts",
            serde_json::json!([{ "offense": ["HS 11378"] }])
        )
        .is_ok()
    );
}

#[test]
fn a_copy_under_other_law_says_so() {
    let mut saved = Saved::new(&record(), TODAY);
    let resumed = State::new(TODAY).after(Action::Resume(Ok(Box::new(saved.clone()))));
    assert_eq!(resumed.notice, Some(Notice::Resumed));
    // More is asked: the answers of the copy stay.
    assert!(matches!(resumed.screen, Screen::Question(_)));
    assert_eq!(resumed.record, saved.record);
    saved.law = day(2027, 1, 1);
    let resumed = State::new(TODAY).after(Action::Resume(Ok(Box::new(saved))));
    assert_eq!(resumed.notice, Some(Notice::ResumedOtherLaw(day(2027, 1, 1))));
}

/// Answers that do not fit together cannot be told here; those of a changed file are settled like an edit.
#[test]
fn answers_that_do_not_fit_are_asked_again() {
    let mut odd = record();
    odd.cases[0].outcome = Answer::Is(Outcome::Acquitted);
    odd.cases[0].sentenced = Answer::Is(law::date::Span::day(day(2015, 1, 1)));
    let resumed = State::new(TODAY).after(Action::Resume(Ok(Box::new(Saved::new(&odd, TODAY)))));
    assert!(law::admissible::admissible(&resumed.record, TODAY));
    assert_eq!(resumed.record.cases[0].sentenced, Answer::Unasked);
}

#[test]
fn a_day_is_an_event_of_a_calendar() {
    for lang in Lang::ALL {
        let file = calendar(lang, day(2027, 7, 1), TODAY);
        let parsed = icalendar::Calendar::from_str(&file).expect("a calendar");
        let [icalendar::CalendarComponent::Event(event)] = parsed.components.as_slice() else {
            panic!("one event: {file}")
        };
        assert_eq!(
            event.get_start().map(|start| format!("{start:?}")),
            Some("Date(2027-07-01)".to_owned())
        );
        assert!(
            !file.to_lowercase().contains("convict") && !file.contains("1203"),
            "{file}"
        );
    }
}

/// How many dots of the picture a module of the code is wide.
const SCALE: usize = 4;

/// A code as a camera sees it: drawn, then read by a library of other people.
#[test]
fn a_code_is_read_back() {
    let long = format!("https://example.org/{}", "book/".repeat(90));
    for text in [
        phone_address("+1 (559) 555-0100").as_str(),
        "https://example.org/book?from=paper",
        &long,
    ] {
        let code = code(text).expect("a code");
        let size = usize::try_from(code.size).unwrap();
        let mut dark = vec![vec![false; size]; size];
        for module in code.path.split('M').skip(1) {
            let (at, _) = module.split_once('h').unwrap();
            let (x, y) = at.split_once(' ').unwrap();
            dark[y.parse::<usize>().unwrap()][x.parse::<usize>().unwrap()] = true;
        }
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(size * SCALE, size * SCALE, |x, y| {
            if dark[y / SCALE][x / SCALE] { 0 } else { 255 }
        });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "{text}");
        assert_eq!(grids[0].decode().unwrap().1, text);
    }
}

//! What the laws reach: which of them can matter to a case, and what is inferred of the person from their cases.

use law::assess::{BeforeText, Reach, assess, reach};
use law::citation::PENAL_CODE_TEXT_OF;
use law::facts::{Answer, Case, Finished, Forum, Outcome, Program, Record, Sentence};
use law::logic::Truth;
use law::statutes::About;

use crate::common::{TODAY, but, is, offense, on, record, ruling, with};

/// The first case of a record, to be asked about.
const FIRST: usize = 0;

fn diverted(program: Option<Program>, pleaded: Option<bool>, finished: Option<Finished>) -> Record {
    with(|case| {
        *case = Case {
            forum: is(Forum::California),
            outcome: is(Outcome::Diverted),
            program: program.map_or(Answer::Unasked, Answer::Is),
            pleaded: pleaded.map_or(Answer::Unasked, Answer::Is),
            finished: finished.map_or(Answer::Unasked, Answer::Is),
            counts: case.counts.clone(),
            ..Case::default()
        };
        case.counts[0].level = Answer::Unasked;
        case.counts[0].already = Answer::Unasked;
    })
}

#[test]
fn the_reach_of_a_case() {
    let outcome = |outcome| with(|case| case.outcome = outcome);
    let forum = |forum| with(|case| case.forum = forum);
    let finished = Some(Finished::Finished);
    let rows: Vec<(&str, Record, Reach)> = vec![
        ("a conviction", with(|_| {}), Reach::Convicted),
        ("a dismissal", outcome(is(Outcome::Dismissed)), Reach::WithoutConviction),
        (
            "an acquittal",
            outcome(is(Outcome::Acquitted)),
            Reach::WithoutConviction,
        ),
        (
            "never charged",
            outcome(is(Outcome::NeverCharged)),
            Reach::WithoutConviction,
        ),
        ("not known", outcome(Answer::DontKnow), Reach::NotKnown),
        ("not told", outcome(Answer::Unasked), Reach::NotKnown),
        ("a court not told", forum(Answer::Unasked), Reach::NotKnown),
        ("a court not known", forum(Answer::DontKnow), Reach::NotKnown),
        ("federal", forum(is(Forum::Federal)), Reach::OtherForum(Forum::Federal)),
        (
            "pretrial diversion, finished",
            diverted(Some(Program::MentalHealth), Some(false), finished),
            Reach::WithoutConviction,
        ),
        (
            "drug court before a plea, finished",
            diverted(Some(Program::DrugCourt), Some(false), finished),
            Reach::WithoutConviction,
        ),
        (
            "drug court after a plea",
            diverted(Some(Program::DrugCourt), Some(true), finished),
            Reach::MaybeConvicted,
        ),
        (
            "pretrial diversion, stopped",
            diverted(Some(Program::MentalHealth), Some(false), Some(Finished::NotFinished)),
            Reach::MaybeConvicted,
        ),
        (
            "it runs",
            diverted(Some(Program::DrugCourt), Some(true), Some(Finished::Running)),
            Reach::WithoutConviction,
        ),
        ("nothing told of it", diverted(None, None, None), Reach::MaybeConvicted),
    ];
    for (what, record, expected) in rows {
        assert_eq!(reach(&record, FIRST, TODAY), expected, "{what}");
    }
    assert_eq!(reach(&Record::default(), FIRST, TODAY), Reach::NotKnown, "no case");
}

/// Whether a program may have become a conviction: what the person can still tell is asked, and then only papers show it.
#[test]
fn what_shows_if_a_program_became_a_conviction() {
    let askable = |record: &Record| {
        let ruling = ruling(record, "pc-1203-4", TODAY);
        let (_, convicted) = ruling
            .may_ask
            .lines()
            .into_iter()
            .find(|(line, _)| line.key == "convicted")
            .unwrap();
        (
            convicted.truth(),
            convicted.unknown_kinds().contains(&law::logic::Kind::Told),
        )
    };
    let (finished, stopped) = (Some(Finished::Finished), Some(Finished::NotFinished));
    let court = Some(Program::DrugCourt);
    for (what, record, expected) in [
        (
            "after a plea",
            diverted(court, Some(true), finished),
            (Truth::Unknown, false),
        ),
        ("plea not told", diverted(court, None, finished), (Truth::Unknown, true)),
        (
            "program not told",
            diverted(None, Some(true), finished),
            (Truth::Unknown, true),
        ),
        (
            "stopped, plea not told",
            diverted(court, None, stopped),
            (Truth::Unknown, false),
        ),
        (
            "stopped, program not told",
            diverted(None, None, stopped),
            (Truth::Unknown, true),
        ),
        (
            "end not told",
            diverted(court, Some(true), None),
            (Truth::Unknown, true),
        ),
    ] {
        assert_eq!(askable(&record), expected, "{what}");
    }
}

#[test]
fn which_laws_a_reach_covers() {
    use About::{Both, Convictions, WithoutConviction};
    let rows = [
        (Reach::Convicted, [true, false, true]),
        (Reach::WithoutConviction, [false, true, true]),
        (Reach::MaybeConvicted, [false, true, true]),
        (Reach::OtherForum(Forum::Federal), [false, false, false]),
        (Reach::NotKnown, [true, true, true]),
    ];
    for (reach, expected) in rows {
        let found = [Convictions, WithoutConviction, Both].map(|about| reach.covers(about));
        assert_eq!(found, expected, "{reach:?}");
    }
}

#[test]
fn a_day_before_the_text_is_an_error() {
    let record = but(|_| {});
    let text_of = PENAL_CODE_TEXT_OF;
    assert!(assess(&record, text_of).is_ok());
    let before = assess(&record, text_of.yesterday().unwrap()).err();
    assert_eq!(before, Some(BeforeText { text_of }));
}

#[test]
fn whether_every_case_was_told_is_carried_over() {
    let complete = |complete| {
        assess(&but(|record| record.complete = complete), TODAY)
            .unwrap()
            .complete
    };
    assert!(complete(is(true)));
    assert!(!complete(is(false)) && !complete(Answer::DontKnow) && !complete(Answer::Unasked));
}

/// A term that ends on a day to come is served or supervised: where it is not the one, it is the other.
#[test]
fn who_serves_or_is_supervised() {
    let term = |serving, supervised, completed: &str| {
        but(|record| {
            record.person.serving = serving;
            record.person.supervised = supervised;
            record.cases[0].sentence = is(Sentence::Prison);
            record.cases[0].probation = Answer::Unasked;
            record.cases[0].completed = on(completed);
        })
    };
    let of = |record: &Record, key: &str| {
        let ruling = ruling(record, "pc-1203-41", TODAY);
        let lines = ruling.may_ask.lines();
        lines.into_iter().find(|(line, _)| line.key == key).unwrap().1.truth()
    };
    let unknown = Answer::DontKnow;
    for (what, record, [not_serving, not_supervised]) in [
        (
            "serving, says so",
            term(is(true), is(false), "2030"),
            [Truth::No, Truth::Yes],
        ),
        (
            "not known, and not the other",
            term(unknown.clone(), is(false), "2030"),
            [Truth::No, Truth::Yes],
        ),
        (
            "the other not known",
            term(is(false), unknown.clone(), "2030"),
            [Truth::Yes, Truth::No],
        ),
        (
            "both not known",
            term(unknown.clone(), unknown.clone(), "2030"),
            [Truth::Unknown, Truth::Unknown],
        ),
        (
            "it ends today",
            term(unknown.clone(), is(false), "2026-11-23"),
            [Truth::No, Truth::Yes],
        ),
        (
            "it ended yesterday",
            term(unknown.clone(), is(false), "2026-11-22"),
            [Truth::Unknown, Truth::Yes],
        ),
        (
            "it may have ended",
            term(unknown.clone(), is(false), "2026"),
            [Truth::Unknown, Truth::Yes],
        ),
        (
            "not told, one is true",
            term(unknown, is(true), "2030"),
            [Truth::Unknown, Truth::No],
        ),
    ] {
        assert_eq!(
            [of(&record, "not-serving"), of(&record, "not-supervised")],
            [not_serving, not_supervised],
            "{what}"
        );
    }
}

/// The days between which the law of an offense changed count to the last: sentenced on the day of Proposition 47, the
/// day of the offense may still be of either law.
#[test]
fn the_day_of_the_offense_is_named_to_the_last_day() {
    let names_committed = |sentenced: &str| {
        let mut case = record(Case::default());
        case.cases[0] = Case {
            forum: is(Forum::California),
            outcome: is(Outcome::Convicted),
            sentenced: on(sentenced),
            counts: vec![law::facts::Count {
                offense: offense("HS 11377(a)"),
                ..Default::default()
            }],
            ..Case::default()
        };
        let ruling = ruling(&case, "pc-17b", TODAY);
        ruling
            .may_ask
            .lines()
            .into_iter()
            .filter(|(line, _)| line.key == "pc-17b-wobbler")
            .any(|(_, part)| part.facts().iter().any(|at| at.fact == law::facts::Fact::Committed))
    };
    assert!(!names_committed("2014-11-04"));
    assert!(names_committed("2014-11-05"));
}

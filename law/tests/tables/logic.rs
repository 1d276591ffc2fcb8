//! Findings by themselves: what a finding keeps when it is turned round, which requirements decide it, what it says of
//! points that were not read.

use law::citation::Tier;
use law::date::{Span, day};
use law::facts::{Answer, Candidates, Fact};
use law::logic::{Finding, Opens, Truth, all, any, not, open_from, told, told_today};
use law::offenses;

use crate::common::{TODAY, is, on, ruling, with};

fn keys(finding: &Finding) -> Vec<&'static str> {
    finding.deciding_lines().iter().map(|(line, _)| line.key).collect()
}

#[test]
fn a_day_opens_on_itself() {
    let fact = [Fact::Sentenced.of_case(0)];
    let span = Span::new(day(2026, 1, 1), day(2026, 12, 31)).unwrap();
    for (as_of, truth) in [
        (day(2025, 12, 31), Truth::No),
        (day(2026, 1, 1), Truth::Unknown),
        (day(2026, 12, 30), Truth::Unknown),
        (day(2026, 12, 31), Truth::Yes),
    ] {
        let finding = open_from(span, as_of, &fact);
        assert_eq!(finding.truth(), truth, "{as_of}");
        assert_eq!(not(finding).truth(), truth.not(), "{as_of}");
    }
}

/// What can change stays changeable when it is turned round: a "yes" until a day is a "no" that never opens.
#[test]
fn the_opposite_keeps_when_it_changes() {
    let fact = [Fact::Charged.of_person()];
    let span = Span::day(day(2030, 1, 1));
    let closed = open_from(span, TODAY, &fact);
    assert_eq!(
        closed.opens(),
        Opens::Later {
            day: Some(span),
            event: false
        }
    );
    assert_eq!(not(not(closed.clone())).opens(), closed.opens());
    let charged = told_today(Truth::Yes, &fact);
    assert_eq!(not(charged).opens(), Opens::Later { day: None, event: true });
    assert_eq!(not(told(Truth::Yes, &fact)).opens(), Opens::Never);
    assert_eq!(not(open_from(span, day(2031, 1, 1), &fact)).opens(), Opens::Never);
}

/// The facts of every part are named, each once.
#[test]
fn a_finding_names_its_facts() {
    let (a, b) = (Fact::Charged.of_person(), Fact::Serving.of_person());
    let finding = all([
        told(Truth::Yes, &[a]),
        any([told(Truth::No, &[b]), told(Truth::Yes, &[a])]),
    ]);
    assert_eq!(finding.facts(), [a, b]);
}

/// Of several ways, those that are met; while none is, those that still can be; where none can be, all.
#[test]
fn which_requirements_decide() {
    let felony_jail = |sentenced: &str, performed: Answer<bool>| {
        let record = with(|case| {
            case.sentenced = on(sentenced);
            case.sentence = is(law::facts::Sentence::JailOrFine);
            case.probation = Answer::Unasked;
            case.performed = performed;
        });
        keys(&ruling(&record, "pc-1203-425", TODAY).done)
    };
    // Probation and the misdemeanor's way are closed for good; the felony's waits for four years.
    let waiting = felony_jail("2024-03-10", is(true));
    assert!(waiting.contains(&"pc-1203-425-felony"), "{waiting:?}");
    assert!(
        !waiting.contains(&"pc-1203-425-probation") && !waiting.contains(&"pc-1203-425-misdemeanor"),
        "{waiting:?}"
    );
    let probation = keys(&ruling(&with(|_| {}), "pc-1203-425", TODAY).done);
    assert!(probation.contains(&"pc-1203-425-probation"), "{probation:?}");
    assert!(!probation.contains(&"pc-1203-425-felony"), "{probation:?}");
    let dismissed = with(|case| case.outcome = is(law::facts::Outcome::Dismissed));
    let closed = keys(&ruling(&dismissed, "pc-1203-425", TODAY).done);
    assert!(closed.contains(&"convicted"), "{closed:?}");
}

/// A requirement that was not read: something rests on it where it is met or not known, not where it is a bar beyond the
/// text that is not there.
#[test]
fn what_rests_on_a_text_that_was_not_read() {
    let rests = |record: &law::Record, key: &str, line_key: &str| {
        let ruling = ruling(record, key, TODAY);
        let lines = [&ruling.may_ask, &ruling.must, &ruling.done]
            .map(Finding::lines)
            .concat();
        let (line, part) = lines.into_iter().find(|(line, _)| line.key == line_key).unwrap();
        assert_eq!(part.line().map(|line| line.key), Some(line_key));
        (line.tier, part.truth(), part.rests_on_unread())
    };
    let wobbler = |code: &str, year: &str| {
        with(|case| {
            case.sentenced = on(year);
            case.counts[0].offense = crate::common::offense(code);
        })
    };
    let of = |record: &law::Record| rests(record, "pc-17b", "pc-17b-wobbler");
    assert_eq!(of(&wobbler("HS 11366", "2016")), (Tier::Verified, Truth::Yes, false));
    assert_eq!(of(&wobbler("HS 11366", "1980")), (Tier::Recalled, Truth::Yes, true));
    assert_eq!(of(&wobbler("HS 11378", "1985")), (Tier::Recalled, Truth::Unknown, true));
    let term = with(|case| {
        case.sentence = is(law::facts::Sentence::Prison);
        case.probation = Answer::Unasked;
    });
    let beyond = |record: &law::Record| rests(record, "pc-1203-4", "pc-1203-4-no-felony-term");
    assert_eq!(beyond(&with(|_| {})), (Tier::Recalled, Truth::Yes, false));
    assert_eq!(beyond(&term), (Tier::Recalled, Truth::Unknown, true));
}

#[test]
fn what_was_asked_and_what_is_certain() {
    assert_eq!(
        [Answer::Unasked, Answer::DontKnow, is(true)].map(|answer| answer.asked()),
        [false, true, true]
    );
    let of = |codes: &[&str]| {
        let found = codes.iter().filter_map(|code| offenses::find(code)).collect();
        Candidates::new(found).unwrap()
    };
    assert_eq!(of(&["HS 11378"]).only().map(|offense| offense.code), Some("HS 11378"));
    assert_eq!(of(&["HS 11378", "HS 11379(a)"]).only(), None);
    assert!(Candidates::new(Vec::new()).is_none());
}

/// A fact turns a finding where nothing else holds it as it is.
#[test]
fn a_finding_is_turned_by_what_holds_it_alone() {
    let [a, b, c] = [Fact::Charged, Fact::Serving, Fact::Supervised].map(Fact::of_person);
    let (yes, no) = (Truth::Yes, Truth::No);
    for (finding, turned_by, what) in [
        (
            all([told(yes, &[a]), told(yes, &[b])]),
            vec![a, b],
            "each of two that are met",
        ),
        (
            all([told(yes, &[a]), told(no, &[b])]),
            vec![b],
            "the one that is not met",
        ),
        (
            all([told(no, &[a]), told(no, &[b])]),
            vec![],
            "neither of two that are not met",
        ),
        (all([told(no, &[a]), told(no, &[a])]), vec![a], "one fact behind both"),
        (any([told(yes, &[a]), told(yes, &[b])]), vec![], "neither of two ways"),
        (any([told(yes, &[a]), told(no, &[b])]), vec![a], "the only way"),
        (
            any([told(no, &[a]), told(no, &[b])]),
            vec![a, b],
            "each way that would open",
        ),
        (
            all([
                told(Truth::Unknown, &[a]),
                told(yes, &[b]),
                any([told(yes, &[c]), told(yes, &[a])]),
            ]),
            vec![a, b],
            "what is not known, and what would close it",
        ),
        // Both are "no" today, and in the end only the second still is.
        (
            all([told_today(no, &[a]), told(no, &[b])]),
            vec![b],
            "what stays in the way when time has passed",
        ),
    ] {
        assert_eq!(finding.turned_by(), turned_by, "{what}");
    }
}

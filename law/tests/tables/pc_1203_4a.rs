//! PC 1203.4a: both arms, the wait, the exclusions, probation elsewhere.

use crate::common::*;
use law::date::day;
use law::facts::{Already, Answer, Case, Level, ProbationCourse, Record, Sentence};
use law::statutes::Band::{CannotTell, DoesNotFit, MayQualify, NeedsLawyer};
use law::statutes::Decision::{Judge, Must, NotKnown};

const KEY: &str = "pc-1203-4a";

/// A misdemeanor possession of 2016, thirty days in jail, no probation, everything done.
fn misdemeanor(change: impl FnOnce(&mut Case)) -> Record {
    with(|case| {
        case.counts[0].offense = offense("HS 11364");
        case.counts[0].level = is(Level::Misdemeanor);
        case.sentence = is(Sentence::JailOrFine);
        case.probation = Answer::Unasked;
        case.performed = is(true);
        case.upright = is(true);
        change(case);
    })
}

#[test]
fn both_arms() {
    check(
        KEY,
        vec![
            row("upright since", misdemeanor(|_| {}), MayQualify(Must)),
            row(
                "trouble since",
                misdemeanor(|case| case.upright = is(false)),
                MayQualify(Judge),
            ),
            row(
                "trouble not known",
                misdemeanor(|case| case.upright = Answer::DontKnow),
                MayQualify(NotKnown),
            ),
            row(
                "sentence not finished",
                misdemeanor(|case| case.performed = is(false)),
                AFTER_EVENT,
            ),
            row(
                "finished not known",
                misdemeanor(|case| case.performed = Answer::DontKnow),
                CannotTell,
            ),
            row(
                "an infraction",
                misdemeanor(|case| {
                    case.counts[0].offense = offense("other");
                    case.counts[0].level = is(Level::Infraction);
                }),
                MayQualify(Must),
            ),
        ],
    );
}

#[test]
fn what_it_reaches() {
    check(
        KEY,
        vec![
            row(
                "probation was granted",
                misdemeanor(|case| {
                    case.sentence = is(Sentence::Probation);
                    case.probation = is(ProbationCourse::Completed);
                    case.performed = Answer::Unasked;
                }),
                DoesNotFit,
            ),
            row(
                "a wobbler punished with jail is a misdemeanor by 17(b)(1)",
                misdemeanor(|case| {
                    case.counts[0].offense = offense("HS 11366");
                    case.counts[0].level = is(Level::Felony);
                }),
                MayQualify(Must),
            ),
            row(
                "a straight felony",
                misdemeanor(|case| {
                    case.counts[0].offense = offense("HS 11378");
                    case.counts[0].level = is(Level::Felony);
                }),
                DoesNotFit,
            ),
            row(
                "prison, redesignated later: left open",
                misdemeanor(|case| {
                    case.counts[0].offense = offense("HS 11350(a)");
                    case.counts[0].level = is(Level::Felony);
                    case.counts[0].already = is(Already::Redesignated);
                    case.sentenced = on("2010");
                    case.sentence = is(Sentence::Prison);
                    case.completed = on("2013");
                    case.performed = Answer::Unasked;
                }),
                NeedsLawyer,
            ),
            row(
                "PC 288(c)",
                misdemeanor(|case| case.counts[0].offense = offense("PC 288(c)")),
                DoesNotFit,
            ),
            row(
                "an inspection stop: only some",
                misdemeanor(|case| case.counts[0].offense = offense("VC 2800")),
                NeedsLawyer,
            ),
            row(
                "a traffic ticket",
                misdemeanor(|case| {
                    case.counts[0].offense = offense("other-traffic-infraction");
                    case.counts[0].level = is(Level::Infraction);
                }),
                DoesNotFit,
            ),
            row(
                "cannabis in a car: not settled",
                misdemeanor(|case| {
                    case.counts[0].offense = offense("VC 23222(b)");
                    case.counts[0].level = is(Level::Infraction);
                }),
                NeedsLawyer,
            ),
        ],
    );
}

#[test]
fn bars_of_the_person() {
    let but = |change: fn(&mut Record)| {
        let mut record = misdemeanor(|_| {});
        change(&mut record);
        record
    };
    check(
        KEY,
        vec![
            row("charged", but(|record| record.person.charged = is(true)), AFTER_EVENT),
            row("serving", but(|record| record.person.serving = is(true)), AFTER_EVENT),
            row(
                "on probation elsewhere: not in the text",
                but(|record| record.person.probation = is(true)),
                NeedsLawyer,
            ),
        ],
    );
}

#[test]
fn a_year_from_the_judgment_by_the_day() {
    for (judgment, opens) in [
        ("2025-12-01", day(2026, 12, 2)),
        ("2024-02-29", day(2025, 3, 2)),
        ("2027-02-28", day(2028, 2, 29)),
    ] {
        let record = misdemeanor(|case| case.sentenced = on(judgment));
        if opens <= day(2026, 7, 22) {
            continue;
        }
        let open = around(&record, KEY, opens).map(|band| matches!(band, MayQualify(_)));
        assert_eq!(open, [false, true, true], "{judgment}");
    }
}

#[test]
fn a_year_only_that_reaches_across_the_threshold() {
    let record = misdemeanor(|case| case.sentenced = on("2025"));
    assert_eq!(ruling(&record, KEY, day(2026, 8, 1)).band(), CannotTell);
    assert_eq!(ruling(&record, KEY, day(2026, 12, 31)).band(), CannotTell);
    assert_eq!(ruling(&record, KEY, day(2027, 1, 1)).band(), MayQualify(Must));
    let record = misdemeanor(|case| case.sentenced = on("2026"));
    assert_eq!(
        ruling(&record, KEY, day(2026, 12, 31)).band(),
        later("2027-01-02", "2028-01-01")
    );
}

#[test]
fn a_later_conviction_of_the_record_takes_the_must_away() {
    let mut record = misdemeanor(|case| case.upright = Answer::Unasked);
    let mut later = case();
    later.sentenced = on("2019");
    record.cases.push(later);
    assert_eq!(band(&record, KEY), MayQualify(Judge));
    record.cases[1].sentenced = on("2012");
    assert_eq!(band(&record, KEY), MayQualify(NotKnown));
}

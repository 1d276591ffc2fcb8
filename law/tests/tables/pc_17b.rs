//! PC 17(b): wobblers by period, probation, executed terms, and what (b)(1) has already done.

use crate::common::*;
use law::facts::{Already, Answer, Case, Level, ProbationCourse, Record, Sentence};
use law::statutes::Band::{CannotTell, DoesNotFit, MayBeDone, MayQualify, NeedsLawyer};
use law::statutes::Decision::Judge;

const KEY: &str = "pc-17b";

/// A felony under HS 11377(a) of 2012: a wobbler then. Probation, completed.
fn wobbler(change: impl FnOnce(&mut Case)) -> Record {
    with(|case| {
        case.counts[0].offense = offense("HS 11377(a)");
        case.sentenced = on("2012-06-01");
        change(case);
    })
}

#[test]
fn probation_was_granted() {
    check(
        KEY,
        vec![
            row("completed", wobbler(|_| {}), MayQualify(Judge)),
            row(
                "violated",
                wobbler(|case| case.probation = is(ProbationCourse::Violated)),
                MayQualify(Judge),
            ),
            row(
                "still running",
                {
                    let mut record = wobbler(|case| case.probation = is(ProbationCourse::Running));
                    record.person.probation = is(true);
                    record
                },
                MayQualify(Judge),
            ),
            row(
                "revoked, then prison: not read",
                wobbler(|case| {
                    case.probation = is(ProbationCourse::Revoked);
                    case.revoked_to = is(Sentence::Prison);
                }),
                NeedsLawyer,
            ),
            row(
                "prison at once",
                wobbler(|case| {
                    case.sentence = is(Sentence::Prison);
                    case.probation = Answer::Unasked;
                }),
                DoesNotFit,
            ),
            row(
                "county jail felony at once",
                wobbler(|case| {
                    case.sentence = is(Sentence::CountyJailFelony);
                    case.probation = Answer::Unasked;
                }),
                DoesNotFit,
            ),
            row(
                "a pending case is no bar in the text",
                {
                    let mut record = wobbler(|_| {});
                    record.person.charged = is(true);
                    record
                },
                MayQualify(Judge),
            ),
        ],
    );
}

#[test]
fn ordinary_jail_made_it_a_misdemeanor() {
    check(
        KEY,
        vec![
            row(
                "jail or a fine",
                wobbler(|case| {
                    case.sentence = is(Sentence::JailOrFine);
                    case.probation = Answer::Unasked;
                }),
                MayBeDone,
            ),
            row(
                "jail for a straight felony",
                with(|case| {
                    case.sentence = is(Sentence::JailOrFine);
                    case.probation = Answer::Unasked;
                }),
                DoesNotFit,
            ),
        ],
    );
}

#[test]
fn what_is_a_wobbler_is_a_matter_of_the_day() {
    let of = |code: &'static str, sentenced: &'static str| {
        with(|case| {
            case.counts[0].offense = offense(code);
            case.sentenced = on(sentenced);
        })
    };
    check(
        KEY,
        vec![
            row("HS 11378: straight", of("HS 11378", "2016"), DoesNotFit),
            row(
                "HS 11350(a) before 2014: straight",
                of("HS 11350(a)", "2010"),
                DoesNotFit,
            ),
            row(
                "HS 11377(a) before 2014: a wobbler",
                of("HS 11377(a)", "2014-11-04"),
                MayQualify(Judge),
            ),
            row("HS 11379.2: a wobbler", of("HS 11379.2", "2016"), MayQualify(Judge)),
            row(
                "HS 11366.8(a): a wobbler",
                of("HS 11366.8(a)", "2016"),
                MayQualify(Judge),
            ),
            row("HS 11366.8(b): straight", of("HS 11366.8(b)", "2016"), DoesNotFit),
            row("another offense: we cannot tell", of("other", "2016"), NeedsLawyer),
            row(
                "a set with both",
                with(|case| case.counts[0].offense = offenses_of(&["HS 11378", "HS 11379.2"])),
                CannotTell,
            ),
        ],
    );
}

#[test]
fn it_must_be_a_felony_still() {
    check(
        KEY,
        vec![
            row(
                "a misdemeanor",
                wobbler(|case| case.counts[0].level = is(Level::Misdemeanor)),
                DoesNotFit,
            ),
            row(
                "reduced already",
                wobbler(|case| case.counts[0].already = is(Already::Reduced)),
                DoesNotFit,
            ),
            row(
                "redesignated already",
                wobbler(|case| case.counts[0].already = is(Already::Redesignated)),
                DoesNotFit,
            ),
            row(
                "dismissed already is no bar",
                wobbler(|case| case.counts[0].already = is(Already::Dismissed)),
                MayQualify(Judge),
            ),
            row(
                "not known",
                wobbler(|case| case.counts[0].already = Answer::DontKnow),
                CannotTell,
            ),
        ],
    );
}

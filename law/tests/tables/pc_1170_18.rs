//! PC 1170.18 (Proposition 47): offenses, the day, the disqualifiers, completed and not, no deadline.

use crate::common::*;
use law::date::day;
use law::facts::{Already, Answer, Case, Level, ProbationCourse, Record, Registration, Sentence};
use law::statutes::Band::{CannotTell, DoesNotFit, MayQualify, NeedsLawyer};
use law::statutes::Decision::{Judge, Must};

const KEY: &str = "pc-1170-18";

fn possession(change: impl FnOnce(&mut Case)) -> Record {
    with(|case| {
        case.counts[0].offense = offense("HS 11350(a)");
        case.sentenced = on("2008");
        change(case);
    })
}

#[test]
fn completed_or_not() {
    check(
        KEY,
        vec![
            row("probation over", possession(|_| {}), MayQualify(Must)),
            row(
                "prison completed",
                possession(|case| {
                    case.sentence = is(Sentence::Prison);
                    case.probation = Answer::Unasked;
                    case.completed = on("2011");
                }),
                MayQualify(Must),
            ),
            row(
                "probation running",
                {
                    let mut record = possession(|case| {
                        case.sentenced = on("2014-06");
                        case.probation = is(ProbationCourse::Running);
                    });
                    record.person.probation = is(true);
                    record
                },
                MayQualify(Judge),
            ),
            row(
                "a pending case is no bar in the text",
                {
                    let mut record = possession(|_| {});
                    record.person.charged = is(true);
                    record
                },
                MayQualify(Must),
            ),
        ],
    );
}

#[test]
fn offenses() {
    for (code, expected) in [
        ("HS 11350(a)", MayQualify(Must)),
        ("HS 11350(b)", MayQualify(Must)),
        ("HS 11377(a)", MayQualify(Must)),
        ("HS 11351", DoesNotFit),
        ("HS 11352(a)", DoesNotFit),
        ("HS 11378", DoesNotFit),
        ("HS 11368", DoesNotFit),
        ("HS 11358", DoesNotFit),
        ("HS 11350.5", DoesNotFit),
        ("PC 4573.6", DoesNotFit),
        ("other", DoesNotFit),
        ("PC 496", NeedsLawyer),
    ] {
        let record = possession(|case| case.counts[0].offense = offense(code));
        assert_eq!(band(&record, KEY), expected, "{code}");
    }
}

#[test]
fn the_day_of_the_offense() {
    let of = |sentenced: &'static str, committed: Option<&'static str>| {
        possession(|case| {
            case.sentenced = on(sentenced);
            if let Some(committed) = committed {
                case.counts[0].committed = on(committed);
            }
        })
    };
    check(
        KEY,
        vec![
            row("sentenced the day before", of("2014-11-04", None), MayQualify(Must)),
            row(
                "sentenced on the day, offense not told",
                of("2014-11-05", None),
                CannotTell,
            ),
            row(
                "offense the day before",
                of("2015-03", Some("2014-11-04")),
                MayQualify(Must),
            ),
            row("offense on the day", of("2015-03", Some("2014-11-05")), DoesNotFit),
            row("offense some day of 2014", of("2015-03", Some("2014")), CannotTell),
            row("sentenced some day of 2014", of("2014", None), CannotTell),
        ],
    );
}

#[test]
fn disqualifiers() {
    let but = |change: fn(&mut Record)| {
        let mut record = possession(|_| {});
        change(&mut record);
        record
    };
    check(
        KEY,
        vec![
            row(
                "a most serious conviction: when it was is not settled",
                but(|record| {
                    record.person.strike = is(true);
                    record.person.super_strike = is(true);
                }),
                NeedsLawyer,
            ),
            row(
                "another strike is no bar",
                but(|record| record.person.strike = is(true)),
                MayQualify(Must),
            ),
            row(
                "registered once",
                but(|record| record.person.registration = is(Registration::Past)),
                NeedsLawyer,
            ),
            row(
                "strike not known",
                but(|record| {
                    record.person.strike = Answer::DontKnow;
                    record.person.super_strike = Answer::DontKnow;
                }),
                CannotTell,
            ),
        ],
    );
}

#[test]
fn there_is_no_deadline() {
    let record = possession(|_| {});
    for as_of in [day(2026, 7, 21), day(2030, 1, 1), day(2099, 12, 31)] {
        assert_eq!(ruling(&record, KEY, as_of).band(), MayQualify(Must));
    }
}

#[test]
fn done_already() {
    check(
        KEY,
        vec![
            row(
                "redesignated",
                possession(|case| case.counts[0].already = is(Already::Redesignated)),
                DoesNotFit,
            ),
            row(
                "reduced",
                possession(|case| case.counts[0].already = is(Already::Reduced)),
                DoesNotFit,
            ),
            row(
                "dismissed is no bar",
                possession(|case| case.counts[0].already = is(Already::Dismissed)),
                MayQualify(Must),
            ),
            row(
                "a misdemeanor from the start",
                possession(|case| {
                    case.counts[0].offense = offense("HS 11377(a)");
                    case.counts[0].level = is(Level::Misdemeanor);
                }),
                DoesNotFit,
            ),
        ],
    );
}

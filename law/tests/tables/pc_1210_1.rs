//! PC 1210.1(e) (Proposition 36 of 2000): treatment probation for possession, and not the Proposition 36 of 2024.

use crate::common::*;
use law::facts::{Already, Answer, Case, Level, ProbationCourse, Record, Treatment};
use law::statutes::Band::{CannotTell, DoesNotFit, MayQualify};
use law::statutes::Decision::{Judge, Must, NotKnown};

const KEY: &str = "pc-1210-1";

fn treatment(change: impl FnOnce(&mut Case)) -> Record {
    with(|case| {
        case.sentenced = on("2006");
        case.counts[0].offense = offense("HS 11377(a)");
        case.treatment = is(Treatment::Finished);
        change(case);
    })
}

#[test]
fn treated_or_not() {
    check(
        KEY,
        vec![
            row("finished and completed", treatment(|_| {}), MayQualify(Must)),
            row(
                "finished after a violation: the court looks at it as a whole",
                treatment(|case| {
                    case.probation = is(ProbationCourse::Violated);
                    case.probation_ends = on("2008");
                }),
                MayQualify(NotKnown),
            ),
            row(
                "treatment not finished",
                treatment(|case| case.treatment = is(Treatment::NotFinished)),
                DoesNotFit,
            ),
            row(
                "ordinary probation",
                treatment(|case| case.treatment = is(Treatment::None)),
                DoesNotFit,
            ),
            row(
                "not known",
                treatment(|case| case.treatment = Answer::DontKnow),
                CannotTell,
            ),
            row(
                "dismissed already",
                treatment(|case| case.counts[0].already = is(Already::Dismissed)),
                DoesNotFit,
            ),
        ],
    );
}

#[test]
fn after_treatment_the_judge_may_while_probation_runs() {
    let mut record = treatment(|case| {
        case.sentenced = on("2025-06");
        case.counts[0].committed = on("2025-03");
        case.counts[0].level = is(Level::Misdemeanor);
        case.probation = is(ProbationCourse::Running);
        case.probation_ends = on("2027-05-31");
    });
    record.person.probation = is(true);
    assert_eq!(band(&record, KEY), MayQualify(Judge));
}

#[test]
fn offenses() {
    for (code, fits) in [
        ("HS 11350(a)", true),
        ("HS 11377(a)", true),
        ("HS 11550(a)", true),
        ("HS 11379(a)", true),
        ("HS 11378", false),
        ("HS 11351", false),
        ("HS 11379.6(a)", false),
        ("PC 4573.6", false),
        ("HS 11368", false),
    ] {
        let record = treatment(|case| {
            case.counts[0].offense = offense(code);
            case.counts[0].level = Answer::Unasked;
            if !fits {
                case.treatment = Answer::Unasked;
            }
        });
        let expected = if fits { MayQualify(Must) } else { DoesNotFit };
        check(KEY, vec![row(code, record, expected)]);
    }
}

#[test]
fn not_before_it_was_adopted() {
    for (day, expected) in [
        ("2000-11-07", DoesNotFit),
        ("2000-11-08", MayQualify(Must)),
        ("2000", CannotTell),
    ] {
        check(
            KEY,
            vec![row(day, treatment(|case| case.sentenced = on(day)), expected)],
        );
    }
}

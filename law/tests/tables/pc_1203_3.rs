//! PC 1203.3: only probation that is running can be ended early, and the judge decides.

use crate::common::*;
use law::date::day;
use law::facts::{Answer, ProbationCourse, Record, Sentence};
use law::statutes::Band::{CannotTell, DoesNotFit, MayQualify};
use law::statutes::Decision::Judge;

const KEY: &str = "pc-1203-3";

fn running(ends: Answer<law::date::Span>) -> Record {
    but(|record| {
        record.person.probation = is(true);
        record.cases[0].probation = is(ProbationCourse::Running);
        record.cases[0].probation_ends = ends;
    })
}

#[test]
fn only_while_probation_is_running() {
    check(
        KEY,
        vec![
            row(
                "running, last day not known",
                running(Answer::DontKnow),
                MayQualify(Judge),
            ),
            row("running to 2027", running(on("2027-06-30")), MayQualify(Judge)),
            row(
                "running to some day of this year",
                running(on("2026")),
                MayQualify(Judge),
            ),
            row("completed", with(|_| {}), DoesNotFit),
            row(
                "ended early",
                with(|case| case.probation = is(ProbationCourse::EndedEarly)),
                DoesNotFit,
            ),
            row(
                "not known, but on no probation today",
                with(|case| case.probation = Answer::DontKnow),
                DoesNotFit,
            ),
            row(
                "not known",
                {
                    let mut record = with(|case| case.probation = Answer::DontKnow);
                    record.person.probation = Answer::DontKnow;
                    record
                },
                CannotTell,
            ),
            row(
                "no probation",
                with(|case| {
                    case.sentence = is(Sentence::Prison);
                    case.probation = Answer::Unasked;
                }),
                DoesNotFit,
            ),
        ],
    );
}

#[test]
fn the_last_day_is_the_last_day() {
    let record = running(on("2028-02-29"));
    let open = around(&record, KEY, day(2028, 2, 29)).map(|band| band == MayQualify(Judge));
    assert_eq!(open, [true, true, false]);
}

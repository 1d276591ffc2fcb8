//! PC 1203.425: the three ways, the tests of the person, and never more than "may have been done".

use crate::common::*;
use law::date::day;
use law::facts::{Answer, Case, Level, ProbationCourse, Record, Registration, Sentence};
use law::statutes::Band::{CannotTell, DoesNotFit, MayBeDone, NeedsLawyer};

const KEY: &str = "pc-1203-425";

fn prison(completed: &str, change: impl FnOnce(&mut Case)) -> Record {
    with(|case| {
        case.sentence = is(Sentence::Prison);
        case.probation = Answer::Unasked;
        case.completed = on(completed);
        change(case);
    })
}

fn misdemeanor(sentenced: &str) -> Record {
    with(|case| {
        case.counts[0].offense = offense("HS 11364");
        case.counts[0].level = is(Level::Misdemeanor);
        case.sentenced = on(sentenced);
        case.sentence = is(Sentence::JailOrFine);
        case.probation = Answer::Unasked;
        case.performed = is(true);
    })
}

#[test]
fn the_three_ways() {
    check(
        KEY,
        vec![
            row("A: felony probation completed", with(|_| {}), MayBeDone),
            row(
                "A: ended early",
                with(|case| case.probation = is(ProbationCourse::EndedEarly)),
                MayBeDone,
            ),
            row(
                "A: a serious felony too",
                with(|case| case.counts[0].offense = offense("other-serious-or-violent")),
                MayBeDone,
            ),
            row("B: misdemeanor, a year ago", misdemeanor("2024"), MayBeDone),
            row(
                "B: misdemeanor, this year",
                misdemeanor("2026-03-01"),
                later("2027-03-02", "2027-03-02"),
            ),
            row("C: prison, completed in 2020", prison("2020", |_| {}), MayBeDone),
            row(
                "C: prison, completed in 2024",
                prison("2024-06-30", |_| {}),
                later("2028-07-01", "2028-07-01"),
            ),
            row(
                "C: serious felony",
                prison("2020", |case| {
                    case.counts[0].offense = offense("other-serious-or-violent");
                }),
                DoesNotFit,
            ),
            row(
                "completion not known",
                prison("2020", |case| case.completed = Answer::DontKnow),
                CannotTell,
            ),
        ],
    );
}

#[test]
fn four_years_by_the_day() {
    let record = prison("2024-02-29", |_| {});
    let done = around(&record, KEY, day(2028, 3, 1)).map(|band| band == MayBeDone);
    assert_eq!(done, [false, true, true]);
}

#[test]
fn tests_of_the_person() {
    let but = |change: fn(&mut Record)| {
        let mut record = with(|_| {});
        change(&mut record);
        record
    };
    check(
        KEY,
        vec![
            row(
                "must register now",
                but(|record| record.person.registration = is(Registration::Now)),
                DoesNotFit,
            ),
            row(
                "registered once",
                but(|record| record.person.registration = is(Registration::Past)),
                MayBeDone,
            ),
            row(
                "registration not asked",
                but(|record| record.person.registration = Answer::Unasked),
                MayBeDone,
            ),
            row("charged", but(|record| record.person.charged = is(true)), AFTER_EVENT),
            row(
                "on parole",
                but(|record| record.person.supervised = is(true)),
                AFTER_EVENT,
            ),
            row(
                "on probation elsewhere",
                but(|record| record.person.probation = is(true)),
                AFTER_EVENT,
            ),
        ],
    );
}

#[test]
fn back_to_1973() {
    check(
        KEY,
        vec![
            row(
                "1 January 1973",
                with(|case| case.sentenced = on("1973-01-01")),
                MayBeDone,
            ),
            row(
                "31 December 1972",
                with(|case| case.sentenced = on("1972-12-31")),
                DoesNotFit,
            ),
            row("1973", with(|case| case.sentenced = on("1973")), MayBeDone),
            row(
                "prison in 1998",
                prison("2001", |case| case.sentenced = on("1998")),
                MayBeDone,
            ),
        ],
    );
}

#[test]
fn a_later_felony_is_not_settled() {
    let mut record = prison("2015", |case| case.sentenced = on("2010"));
    let mut later = case();
    later.sentenced = on("2018");
    record.cases.push(later);
    assert_eq!(band(&record, KEY), NeedsLawyer);
}

/// The four years begin with the last day of the sentence; a sentence may follow its conviction by a year.
#[test]
fn the_four_years_of_another_felony_by_the_day() {
    for (sentenced, expected) in [
        ("2015-06-29", MayBeDone),
        ("2015-06-30", NeedsLawyer),
        ("2020-07-01", NeedsLawyer),
        ("2020-07-02", MayBeDone),
    ] {
        let mut record = prison("2015-06-30", |case| case.sentenced = on("2010"));
        let mut other = case();
        other.sentenced = on(sentenced);
        record.cases.push(other);
        assert_eq!(band(&record, KEY), expected, "{sentenced}");
    }
}

#[test]
fn it_is_never_more_than_maybe() {
    for record in [with(|_| {}), misdemeanor("2010"), prison("2010", |_| {})] {
        assert_eq!(ruling(&record, KEY, TODAY).done.truth(), law::logic::Truth::Unknown);
    }
}

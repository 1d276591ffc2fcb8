//! PC 1203.41 and PC 1203.42: split, straight jail and prison; the waits; parole; registration; before realignment.

use crate::common::*;
use law::date::{Day, day};
use law::facts::{Already, Answer, Case, Level, ProbationCourse, Record, Registration, Sentence};
use law::logic::Opens;
use law::statutes::Band::{CannotTell, DoesNotFit, MayQualify, NeedsLawyer, NotYet};
use law::statutes::Decision::Judge;

const KEY: &str = "pc-1203-41";
const OLD: &str = "pc-1203-42";

fn term(sentence: Sentence, completed: &str, change: impl FnOnce(&mut Case)) -> Record {
    with(|case| {
        case.sentence = is(sentence);
        case.probation = Answer::Unasked;
        case.completed = on(completed);
        if sentence == Sentence::CountyJailFelony {
            case.split = is(false);
        }
        change(case);
    })
}

fn opens(record: &Record, first: Day) {
    let open = around(record, KEY, first).map(|band| matches!(band, MayQualify(Judge)));
    assert_eq!(open, [false, true, true], "{first}");
}

#[test]
fn the_waits_by_the_day() {
    opens(&term(Sentence::Prison, "2024-12-31", |_| {}), day(2027, 1, 1));
    opens(&term(Sentence::CountyJailFelony, "2024-12-31", |_| {}), day(2027, 1, 1));
    opens(
        &term(Sentence::CountyJailFelony, "2025-12-31", |case| case.split = is(true)),
        day(2027, 1, 1),
    );
    // 29 February: the later of the two readings.
    opens(
        &term(Sentence::CountyJailFelony, "2028-02-29", |case| case.split = is(true)),
        day(2029, 3, 2),
    );
    opens(&term(Sentence::Prison, "2028-02-29", |_| {}), day(2030, 3, 2));
}

#[test]
fn a_year_only_that_reaches_across_the_threshold() {
    let record = term(Sentence::Prison, "2024", |_| {});
    assert_eq!(ruling(&record, KEY, day(2026, 12, 31)).band(), CannotTell);
    assert_eq!(ruling(&record, KEY, day(2027, 1, 1)).band(), MayQualify(Judge));
    let record = term(Sentence::Prison, "2025", |_| {});
    assert_eq!(
        band(&record, KEY),
        NotYet(Opens::Later {
            day: law::date::Span::new(day(2027, 1, 2), day(2028, 1, 1)),
            event: false
        })
    );
}

#[test]
fn what_it_reaches() {
    check(
        KEY,
        vec![
            row("prison", term(Sentence::Prison, "2020", |_| {}), MayQualify(Judge)),
            row(
                "prison in 1998",
                term(Sentence::Prison, "2001", |case| case.sentenced = on("1998")),
                MayQualify(Judge),
            ),
            row(
                "straight jail 18 months ago",
                term(Sentence::CountyJailFelony, "2025-05-23", |_| {}),
                later("2027-05-24", "2027-05-24"),
            ),
            row(
                "split 18 months ago",
                term(Sentence::CountyJailFelony, "2025-05-23", |case| case.split = is(true)),
                MayQualify(Judge),
            ),
            row(
                "split not known, 18 months ago",
                term(Sentence::CountyJailFelony, "2025-05-23", |case| {
                    case.split = Answer::DontKnow;
                }),
                CannotTell,
            ),
            row(
                "split not known, 3 years ago",
                term(Sentence::CountyJailFelony, "2023-05-23", |case| {
                    case.split = Answer::DontKnow;
                }),
                MayQualify(Judge),
            ),
            row(
                "split not known, 6 months ago",
                term(Sentence::CountyJailFelony, "2026-05-23", |case| {
                    case.split = Answer::DontKnow;
                }),
                later("2027-05-24", "2028-05-24"),
            ),
            row(
                "completion not known",
                term(Sentence::Prison, "2020", |case| case.completed = Answer::DontKnow),
                CannotTell,
            ),
            row("probation that stood", with(|_| {}), DoesNotFit),
            row(
                "probation revoked, then prison",
                with(|case| {
                    case.probation = is(ProbationCourse::Revoked);
                    case.revoked_to = is(Sentence::Prison);
                    case.completed = on("2020");
                }),
                MayQualify(Judge),
            ),
            row(
                "a misdemeanor",
                with(|case| {
                    case.counts[0].offense = offense("HS 11364");
                    case.counts[0].level = is(Level::Misdemeanor);
                    case.sentence = is(Sentence::JailOrFine);
                    case.probation = Answer::Unasked;
                }),
                DoesNotFit,
            ),
            row(
                "a strike is not excluded",
                {
                    let mut record = term(Sentence::Prison, "2020", |_| {});
                    record.person.strike = is(true);
                    record
                },
                MayQualify(Judge),
            ),
            row(
                "redesignated since: left open",
                term(Sentence::Prison, "2020", |case| {
                    case.counts[0].offense = offense("HS 11350(a)");
                    case.sentenced = on("2010");
                    case.counts[0].already = is(Already::Redesignated);
                }),
                NeedsLawyer,
            ),
            row(
                "dismissed already",
                term(Sentence::Prison, "2020", |case| {
                    case.counts[0].already = is(Already::Dismissed);
                }),
                DoesNotFit,
            ),
        ],
    );
}

#[test]
fn bars_of_the_person() {
    let but = |change: fn(&mut Record)| {
        let mut record = term(Sentence::Prison, "2020", |_| {});
        change(&mut record);
        record
    };
    check(
        KEY,
        vec![
            row(
                "on parole or under supervision",
                but(|record| record.person.supervised = is(true)),
                AFTER_EVENT,
            ),
            row("serving", but(|record| record.person.serving = is(true)), AFTER_EVENT),
            row(
                "on probation",
                but(|record| record.person.probation = is(true)),
                AFTER_EVENT,
            ),
            row("charged", but(|record| record.person.charged = is(true)), AFTER_EVENT),
        ],
    );
}

#[test]
fn prison_that_led_to_registration_is_out_and_jail_is_not() {
    let registered = |sentence: Sentence, by_this: Answer<bool>| {
        let mut record = term(sentence, "2020", |case| case.counts[0].registrable = by_this);
        record.person.registration = is(Registration::Now);
        record
    };
    check(
        KEY,
        vec![
            row(
                "prison, by this conviction",
                registered(Sentence::Prison, is(true)),
                DoesNotFit,
            ),
            row(
                "prison, by another",
                registered(Sentence::Prison, is(false)),
                MayQualify(Judge),
            ),
            row(
                "prison, not known by which",
                registered(Sentence::Prison, Answer::DontKnow),
                CannotTell,
            ),
            row(
                "county jail, by this conviction",
                registered(Sentence::CountyJailFelony, is(true)),
                MayQualify(Judge),
            ),
            row(
                "prison, registration not known",
                {
                    let mut record = term(Sentence::Prison, "2020", |_| {});
                    record.person.registration = Answer::DontKnow;
                    record
                },
                CannotTell,
            ),
        ],
    );
}

#[test]
fn before_realignment() {
    let old = |change: fn(&mut Case)| {
        term(Sentence::Prison, "2008", |case| {
            case.sentenced = on("2006");
            change(case);
        })
    };
    check(
        OLD,
        vec![
            row("a county-jail crime of today", old(|_| {}), MayQualify(Judge)),
            row(
                "a prison crime of today",
                old(|case| case.counts[0].offense = offense("HS 11353")),
                DoesNotFit,
            ),
            row(
                "sentenced on 30 September 2011",
                old(|case| {
                    case.sentenced = on("2011-09-30");
                    case.completed = on("2013");
                }),
                MayQualify(Judge),
            ),
            row(
                "sentenced on 1 October 2011",
                old(|case| {
                    case.sentenced = on("2011-10-01");
                    case.completed = on("2013");
                }),
                DoesNotFit,
            ),
            row(
                "sentenced some day of 2011",
                old(|case| {
                    case.sentenced = on("2011");
                    case.completed = on("2013");
                }),
                CannotTell,
            ),
            row(
                "a strike",
                {
                    let mut record = old(|_| {});
                    record.person.strike = is(true);
                    record
                },
                NeedsLawyer,
            ),
            row(
                "must register for this conviction",
                {
                    let mut record = old(|case| case.counts[0].registrable = is(true));
                    record.person.registration = is(Registration::Past);
                    record
                },
                DoesNotFit,
            ),
            row(
                "must register",
                {
                    let mut record = old(|_| {});
                    record.person.registration = is(Registration::Now);
                    record
                },
                NeedsLawyer,
            ),
            row(
                "under supervision",
                {
                    let mut record = old(|_| {});
                    record.person.supervised = is(true);
                    record
                },
                AFTER_EVENT,
            ),
        ],
    );
}

#[test]
fn the_judge_always_decides() {
    for sentence in [Sentence::Prison, Sentence::CountyJailFelony] {
        let record = term(sentence, "2010", |_| {});
        let must = ruling(&record, KEY, TODAY).must_grant();
        assert_eq!(must, law::logic::Truth::No);
    }
}

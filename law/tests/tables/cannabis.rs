//! HS 11361.8, 11361.9 and 11361.5 (cannabis): section by age, amount and day; serving or completed; grounds on which it
//! may still be a felony.

use crate::common::*;
use law::date::day;
use law::effects::reliefs_of;
use law::facts::{Age, Amount, Answer, Case, Handed, Level, Outcome, ProbationCourse, Record, Registration, Sentence};
use law::statutes::Band::{self, CannotTell, DoesNotFit, MayBeDone, MayQualify, NeedsLawyer};
use law::statutes::Decision::{Judge, Must};

const KEY: &str = "hs-11361-8";

fn cannabis(code: &str, change: impl FnOnce(&mut Case)) -> Record {
    with(|case| {
        case.sentenced = on("2009");
        case.counts[0].offense = offense(code);
        case.counts[0].level = Answer::Unasked;
        change(case);
    })
}

fn age_amount(code: &str, level: Level, age: Age, amount: Option<Amount>) -> Record {
    cannabis(code, |case| {
        let count = &mut case.counts[0];
        count.level = is(level);
        count.age = is(age);
        count.amount = amount.map_or(Answer::Unasked, is);
    })
}

#[test]
fn a_felony_of_old_is_a_misdemeanor_today() {
    for code in ["HS 11358", "HS 11359", "HS 11360(a)"] {
        let record = cannabis(code, |case| {
            case.counts[0].level = is(Level::Felony);
            case.counts[0].aggravated = is(false);
        });
        check(KEY, vec![row(code, record, MayQualify(Must))]);
    }
    let concentrate = cannabis("HS 11357(a)", |case| case.counts[0].level = is(Level::Felony));
    check(KEY, vec![row("concentrate", concentrate, MayQualify(Must))]);
}

#[test]
fn grounds_of_a_felony_today_are_a_lawyers_question() {
    let with_ground = |change: &dyn Fn(&mut Record)| {
        let mut record = cannabis("HS 11359", |case| {
            case.counts[0].level = is(Level::Felony);
            case.counts[0].aggravated = is(false);
            case.counts[0].age = is(Age::From21);
        });
        change(&mut record);
        record
    };
    check(
        KEY,
        vec![
            row(
                "super strike",
                with_ground(&|record| {
                    record.person.strike = is(true);
                    record.person.super_strike = is(true);
                }),
                NeedsLawyer,
            ),
            row(
                "registration",
                with_ground(&|record| record.person.registration = is(Registration::Past)),
                NeedsLawyer,
            ),
            row(
                "a person under 18, a state line",
                with_ground(&|record| record.cases[0].counts[0].aggravated = is(true)),
                NeedsLawyer,
            ),
            row(
                "not told",
                with_ground(&|record| record.cases[0].counts[0].aggravated = Answer::Unasked),
                CannotTell,
            ),
        ],
    );
}

#[test]
fn by_age_and_amount() {
    use Age::{From18To20, From21, Under18};
    use Amount::{Between, Large, Small};
    use Level::{Infraction, Misdemeanor};
    let rows: Vec<(&str, Level, Age, Option<Amount>, Band)> = vec![
        // 28.5 grams or less of flower: an infraction from 2011 on, a misdemeanor before.
        ("HS 11357(b)", Misdemeanor, From21, None, MayQualify(Must)),
        ("HS 11357(b)", Misdemeanor, From18To20, None, MayQualify(Must)),
        ("HS 11357(b)", Misdemeanor, Under18, None, MayQualify(Must)),
        // Concentrate convicted as a misdemeanor: 8 grams at 21; the trap of 4 and 8 grams from 18 to 20.
        ("HS 11357(a)", Misdemeanor, From21, Some(Small), MayQualify(Must)),
        ("HS 11357(a)", Misdemeanor, From21, Some(Between), MayQualify(Must)),
        ("HS 11357(a)", Misdemeanor, From21, Some(Large), DoesNotFit),
        ("HS 11357(a)", Misdemeanor, From18To20, Some(Small), MayQualify(Must)),
        ("HS 11357(a)", Misdemeanor, From18To20, Some(Between), NeedsLawyer),
        ("HS 11357(a)", Misdemeanor, From18To20, Some(Large), DoesNotFit),
        ("HS 11357(a)", Misdemeanor, Under18, Some(Large), MayQualify(Must)),
        // More than 28.5 grams: a misdemeanor then and now; an infraction under 18.
        ("HS 11357(c)", Misdemeanor, From21, None, DoesNotFit),
        ("HS 11357(c)", Misdemeanor, Under18, None, MayQualify(Must)),
        // A small gift or transport.
        ("HS 11360(b)", Misdemeanor, From18To20, None, MayQualify(Must)),
        // An infraction can only become nothing.
        ("HS 11357(b)", Infraction, From21, None, MayQualify(Must)),
        ("HS 11357(b)", Infraction, From18To20, None, DoesNotFit),
    ];
    for (code, level, age, amount, expected) in rows {
        let mut record = age_amount(code, level, age, amount);
        if level == Infraction {
            record.cases[0].sentenced = on("2013");
            record.cases[0].sentence = is(Sentence::JailOrFine);
            record.cases[0].probation = Answer::Unasked;
            record.cases[0].performed = is(true);
        }
        check(
            KEY,
            vec![row(&format!("{code} {level:?} {age:?} {amount:?}"), record, expected)],
        );
    }
}

#[test]
fn what_is_no_crime_today_is_dismissed_and_sealed() {
    let gives = |record: &Record| {
        let assessment = law::assess(record, TODAY).unwrap();
        let answers = &assessment.cases[0].counts[0];
        reliefs_of(answers.iter().find(|answer| answer.statute.key == KEY).unwrap())
    };
    let possession = age_amount("HS 11357(b)", Level::Misdemeanor, Age::From21, None);
    assert_eq!(gives(&possession), ["hs-11361-8-sealing"]);
    let younger = age_amount("HS 11357(b)", Level::Misdemeanor, Age::From18To20, None);
    assert_eq!(gives(&younger), ["hs-11361-8-redesignation"]);
    let sold = cannabis("HS 11360(a)", |case| {
        let count = &mut case.counts[0];
        (count.age, count.amount, count.handed) = (is(Age::From21), is(Amount::Small), is(Handed::Sold));
    });
    assert_eq!(gives(&sold), ["hs-11361-8-redesignation"]);
    let carried = cannabis("HS 11360(a)", |case| {
        let count = &mut case.counts[0];
        (count.age, count.amount, count.handed) = (is(Age::From21), is(Amount::Small), is(Handed::Carried));
        count.aggravated = is(false);
    });
    assert_eq!(gives(&carried), ["hs-11361-8-sealing"]);
    let grown = cannabis("HS 11358", |case| {
        (case.counts[0].age, case.counts[0].amount) = (is(Age::From21), is(Amount::Small));
    });
    assert_eq!(
        gives(&grown).len(),
        2,
        "the rules of HS 11362.2 decide, and nobody asked for them then"
    );
}

/// Under 18, with six plants or fewer, or by HS 11360(b), no ground makes it a felony today.
#[test]
fn no_ground_reaches_an_infraction() {
    type Row = (&'static str, &'static str, fn(&mut Case));
    let rows: Vec<Row> = vec![
        ("under 18", "HS 11359", |case| case.counts[0].age = is(Age::Under18)),
        ("six plants", "HS 11358", |case| {
            (case.counts[0].age, case.counts[0].amount) = (is(Age::From18To20), is(Amount::Small));
        }),
    ];
    for (name, code, change) in rows {
        let mut record = cannabis(code, |case| {
            case.counts[0].level = is(Level::Felony);
            case.counts[0].aggravated = is(true);
            change(case);
        });
        record.person.strike = is(true);
        record.person.super_strike = is(true);
        check(KEY, vec![row(name, record, MayQualify(Must))]);
    }
}

#[test]
fn the_day_and_the_section() {
    let on_day = |day: &str| {
        cannabis("HS 11359", |case| {
            case.sentenced = on("2017-03");
            case.counts[0].committed = on(day);
            case.counts[0].aggravated = is(false);
            case.counts[0].level = is(Level::Felony);
        })
    };
    check(
        KEY,
        vec![
            row("the day before", on_day("2016-11-08"), MayQualify(Must)),
            row("a year across", on_day("2016"), CannotTell),
        ],
    );
    for code in ["HS 11361(a)", "HS 11366", "HS 11379.6(a)", "HS 11378", "PC 4573"] {
        check(KEY, vec![row(code, cannabis(code, |_| {}), DoesNotFit)]);
    }
}

#[test]
fn serving_or_completed() {
    let mut serving = cannabis("HS 11359", |case| {
        case.sentenced = on("2016-05");
        case.probation = is(ProbationCourse::Running);
        case.counts[0].level = is(Level::Felony);
        case.counts[0].aggravated = is(false);
    });
    serving.person.probation = is(true);
    check(
        KEY,
        vec![row("danger may be weighed while it runs", serving, MayQualify(Judge))],
    );
    let prison = cannabis("HS 11360(a)", |case| {
        case.sentence = is(Sentence::Prison);
        case.probation = Answer::Unasked;
        case.completed = on("2012");
        case.counts[0].aggravated = is(false);
    });
    check(KEY, vec![row("prison completed", prison, MayQualify(Must))]);
}

#[test]
fn it_may_have_been_done_already() {
    for (code, expected) in [
        ("HS 11359", MayBeDone),
        ("HS 11357(b)", MayBeDone),
        ("HS 11378", DoesNotFit),
    ] {
        check("hs-11361-9", vec![row(code, cannabis(code, |_| {}), expected)]);
    }
}

#[test]
fn small_records_end_after_two_years() {
    let sentenced = |code: &str, day: &str| cannabis(code, |case| case.sentenced = on(day));
    check(
        "hs-11361-5",
        vec![
            row("long ago", sentenced("HS 11357(b)", "2012"), MayBeDone),
            row("before 1976", sentenced("HS 11357(b)", "1974"), MayBeDone),
            row("at a school", sentenced("HS 11357(d)", "2012"), MayBeDone),
            row("another section", sentenced("HS 11378", "2012"), DoesNotFit),
            row(
                "an adult who sold",
                {
                    let mut record = sentenced("HS 11359", "2012");
                    record.cases[0].counts[0].age = is(Age::From21);
                    record
                },
                DoesNotFit,
            ),
            row(
                "under 18 and sold",
                {
                    let mut record = sentenced("HS 11359", "2012");
                    record.cases[0].counts[0].age = is(Age::Under18);
                    record
                },
                MayBeDone,
            ),
        ],
    );
    let lately = cannabis("HS 11357(b)", |case| {
        case.sentenced = on("2025-03-01");
        case.counts[0].committed = on("2025-01-05");
    });
    assert_eq!(
        around(&lately, "hs-11361-5", day(2027, 3, 2)),
        [later("2027-03-02", "2027-03-02"), MayBeDone, MayBeDone]
    );
    let arrest = but(|record| {
        record.cases[0] = Case {
            forum: record.cases[0].forum.clone(),
            outcome: is(Outcome::NeverCharged),
            arrested: on("2019"),
            counts: record.cases[0].counts.clone(),
            ..Case::default()
        };
        record.cases[0].counts[0].offense = offense("HS 11357(b)");
        record.cases[0].counts[0].level = Answer::Unasked;
        record.cases[0].counts[0].already = Answer::Unasked;
    });
    check(
        "hs-11361-5",
        vec![row("an arrest without conviction", arrest, MayBeDone)],
    );
}

/// By its letter HS 11360(b) is about 28.5 grams or less: neither an amount nor a ground of a felony is needed.
#[test]
fn the_letter_tells_the_amount() {
    let record = cannabis("HS 11360(b)", |case| {
        let count = &mut case.counts[0];
        count.age = is(Age::From21);
        count.handed = is(Handed::Carried);
    });
    assert_eq!(ruling(&record, KEY, TODAY).turns_on.truth(), law::logic::Truth::Yes);
}

/// Growing is no crime today at 21 alone; below, nothing is left to the court.
#[test]
fn growing_below_21_is_a_crime_today() {
    let record = age_amount("HS 11358", Level::Misdemeanor, Age::From18To20, Some(Amount::Small));
    assert_eq!(ruling(&record, KEY, TODAY).turns_on.truth(), law::logic::Truth::No);
    let record = age_amount("HS 11358", Level::Misdemeanor, Age::From21, Some(Amount::Small));
    assert_eq!(ruling(&record, KEY, TODAY).turns_on.truth(), law::logic::Truth::Unknown);
}

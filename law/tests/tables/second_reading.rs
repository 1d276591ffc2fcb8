//! Points that a second reading of the text found: the ledger in `tests/oracle/LEDGER.md`, row by row.

use law::facts::Finished::{Finished, NotFinished};
use law::facts::{Age, Already, Case, Count, Forum, Handed, Level, Outcome, Program, Record, Registration, Sentence};
use law::statutes::Band::{self, DoesNotFit, MayBeDone, MayQualify, NeedsLawyer};
use law::statutes::Decision::Must;

use crate::common::*;

fn fined(code: &str, level: Level) -> Record {
    with(|case| {
        case.sentence = is(Sentence::JailOrFine);
        case.probation = law::facts::Answer::Unasked;
        case.performed = is(true);
        case.upright = is(true);
        case.counts[0].offense = offense(code);
        case.counts[0].level = is(level);
    })
}

fn prison(code: &str) -> Record {
    with(|case| {
        case.sentenced = on("2005");
        case.sentence = is(Sentence::Prison);
        case.probation = law::facts::Answer::Unasked;
        case.completed = on("2012");
        case.counts[0].offense = offense(code);
    })
}

fn without(outcome: Outcome, code: &str, change: impl FnOnce(&mut Case)) -> Record {
    let mut case = Case {
        forum: is(Forum::California),
        outcome: is(outcome),
        arrested: on("2012-04"),
        counts: vec![Count {
            offense: offense(code),
            ..Count::default()
        }],
        ..Case::default()
    };
    change(&mut case);
    record(case)
}

fn changed(mut record: Record, change: impl FnOnce(&mut Record)) -> Record {
    change(&mut record);
    record
}

#[allow(clippy::too_many_lines, reason = "a table")]
#[test]
fn each_point_stays_mended() {
    let revoked = with(|case| {
        case.probation = is(law::facts::ProbationCourse::Revoked);
        case.revoked_to = is(Sentence::JailOrFine);
        case.performed = is(true);
        case.upright = is(true);
        case.counts[0].offense = offense("HS 11364");
        case.counts[0].level = is(Level::Misdemeanor);
    });
    let reduced = |code: &str| {
        with(|case| {
            case.counts[0].offense = offense(code);
            case.counts[0].already = is(Already::Reduced);
        })
    };
    let diverted = |program: Program, finished| {
        without(Outcome::Diverted, "HS 11364", |case| {
            case.program = is(program);
            case.pleaded = is(false);
            case.finished = is(finished);
        })
    };
    let rows: Vec<(&str, &str, Record, Band)> = vec![
        (
            "PC 1203.4a(a): probation granted and revoked",
            "pc-1203-4a",
            revoked.clone(),
            DoesNotFit,
        ),
        (
            "PC 1203.4a(a): on parole",
            "pc-1203-4a",
            changed(fined("HS 11364", Level::Misdemeanor), |r| {
                r.person.supervised = is(true);
            }),
            NeedsLawyer,
        ),
        (
            "PC 1203.4a(d)(1): a misdemeanor of PC 288",
            "pc-1203-4a",
            fined("PC 288", Level::Misdemeanor),
            DoesNotFit,
        ),
        (
            "PC 1203.4a(d)(3): a Vehicle Code infraction",
            "pc-1203-4a",
            fined("VC 23222(b)", Level::Infraction),
            NeedsLawyer,
        ),
        (
            "PC 1203.4(b): 261.5(d), a felony",
            "pc-1203-4",
            with(|case| {
                case.counts[0].offense = offense("PC 261.5(d)");
                case.counts[0].already = is(Already::Nothing);
            }),
            DoesNotFit,
        ),
        (
            "PC 1203.4(b): 261.5(d), reduced",
            "pc-1203-4",
            reduced("PC 261.5(d)"),
            MayQualify(Must),
        ),
        (
            "PC 1170.18(f): a wobbler with jail",
            "pc-1170-18",
            changed(fined("HS 11377(a)", Level::Felony), |r| {
                r.cases[0].sentenced = on("2008");
            }),
            DoesNotFit,
        ),
        (
            "PC 17(b)(3): the same has nothing left",
            "pc-17b",
            changed(fined("HS 11377(a)", Level::Felony), |r| {
                r.cases[0].sentenced = on("2008");
            }),
            MayBeDone,
        ),
        (
            "PC 1203.425(II): an ordinary felony",
            "pc-1203-425",
            prison("HS 11378"),
            MayBeDone,
        ),
        (
            "PC 1203.425(II): it led to registration",
            "pc-1203-425",
            changed(prison("HS 11378"), |r| {
                r.person.registration = is(Registration::Past);
                r.cases[0].counts[0].registrable = is(true);
            }),
            DoesNotFit,
        ),
        (
            "PC 1203.425(II): violent by its section",
            "pc-1203-425",
            prison("PC 286(c)"),
            DoesNotFit,
        ),
        (
            "PC 851.91(a)(2)(C): evasion before an acquittal",
            "pc-851-91",
            without(Outcome::Acquitted, "HS 11378", |case| case.evaded = is(true)),
            NeedsLawyer,
        ),
        (
            "PC 851.91(a)(2)(C): no evasion",
            "pc-851-91",
            without(Outcome::Acquitted, "HS 11378", |case| case.evaded = is(false)),
            MayQualify(Must),
        ),
        (
            "PC 851.91(a)(1)(A): PC 799 may know no limit",
            "pc-851-91",
            without(Outcome::NeverCharged, "PC 286", |case| {
                case.evaded = is(false);
                case.abuse = is(false);
            }),
            NeedsLawyer,
        ),
        (
            "PC 851.91(a)(1)(B): a program that was not finished",
            "pc-851-91",
            diverted(Program::DrugCourt, NotFinished),
            NeedsLawyer,
        ),
        (
            "PC 851.8(c): after a program",
            "pc-851-8",
            diverted(Program::DrugCourt, Finished),
            NeedsLawyer,
        ),
        (
            "PC 851.93(a)(2)(A): a judge's diversion",
            "pc-851-93",
            diverted(Program::JudgesDiversion, Finished),
            MayBeDone,
        ),
        (
            "PC 1000.4(a): mandated treatment",
            "pc-1000-4",
            diverted(Program::MandatedTreatment, Finished),
            NeedsLawyer,
        ),
        (
            "HS 11361.8(e): reduced, and nothing less",
            "hs-11361-8",
            changed(reduced("HS 11357(a)"), |r| {
                r.cases[0].counts[0].age = is(Age::From18To20);
                r.cases[0].counts[0].amount = is(law::facts::Amount::Large);
            }),
            DoesNotFit,
        ),
        (
            "HS 11362.1(a)(2): eight grams of concentrate carried at 21",
            "hs-11361-8",
            changed(reduced("HS 11360(a)"), |r| {
                r.cases[0].counts[0].age = is(Age::From21);
                r.cases[0].counts[0].amount = is(law::facts::Amount::Between);
                r.cases[0].counts[0].handed = is(Handed::Carried);
                r.cases[0].counts[0].aggravated = is(false);
            }),
            MayQualify(Must),
        ),
        (
            "HS 11361.5(a): nobody serves an arrest",
            "hs-11361-5",
            without(Outcome::Acquitted, "HS 11360(b)", |case| {
                case.arrested = on("2016-01-02");
                case.counts[0].age = is(Age::From21);
            }),
            MayBeDone,
        ),
        (
            "PC 1203.425(a)(1)(B)(iv)(II): jail is not over before it began",
            "pc-1203-425",
            changed(fined("HS 11378", Level::Felony), |r| {
                r.cases[0].sentenced = on("2023-11-23");
            }),
            Band::NotYet(law::logic::Opens::Later {
                day: Some(law::date::Span::day(law::date::day(2027, 11, 24))),
                event: false,
            }),
        ),
        (
            "HS 11361.8(e): a misdemeanor by a judgment of jail, and nothing less",
            "hs-11361-8",
            changed(fined("HS 11357(a)", Level::Felony), |r| {
                r.cases[0].sentenced = on("2012");
                r.cases[0].counts[0].committed = on("2011");
                r.cases[0].counts[0].age = is(Age::From18To20);
                r.cases[0].counts[0].amount = is(law::facts::Amount::Large);
            }),
            DoesNotFit,
        ),
        (
            "HS 11361.8(e): a felony of 11357(a) with probation is less today",
            "hs-11361-8",
            with(|case| {
                case.sentenced = on("2012");
                case.counts[0].committed = on("2011");
                case.counts[0].offense = offense("HS 11357(a)");
                case.counts[0].age = is(Age::From18To20);
                case.counts[0].amount = is(law::facts::Amount::Large);
            }),
            MayQualify(Must),
        ),
        (
            "PC 801.5, 803(c): forgery, in the fourth year",
            "pc-851-91",
            without(Outcome::NeverCharged, "HS 11368", |case| {
                case.arrested = on("2023-06-01");
                case.evaded = is(false);
            }),
            Band::NotYet(law::logic::Opens::Later {
                day: Some(law::date::Span::day(law::date::day(2027, 6, 2))),
                event: false,
            }),
        ),
        (
            "PC 803(c): fraud or a false name, in the fourth year",
            "pc-851-91",
            without(Outcome::NeverCharged, "HS 11371.1", |case| {
                case.arrested = on("2023-06-01");
                case.evaded = is(false);
            }),
            NeedsLawyer,
        ),
        (
            "PC 1203.425 (ib): a fine that was not paid is no term",
            "pc-1203-425",
            changed(fined("HS 11364", Level::Misdemeanor), |r| {
                r.cases[0].performed = is(false);
            }),
            MayBeDone,
        ),
        (
            "PC 1203.425 (II): PC 286 without its letter",
            "pc-1203-425",
            changed(fined("PC 286", Level::Felony), |r| {
                r.cases[0].sentence = is(Sentence::Prison);
                r.cases[0].performed = law::facts::Answer::Unasked;
                r.cases[0].completed = on("2012");
            }),
            MayBeDone,
        ),
        (
            "PC 1203.41(a)(6): registrable by the section",
            "pc-1203-41",
            changed(fined("PC 311.11", Level::Felony), |r| {
                r.cases[0].sentence = is(Sentence::Prison);
                r.cases[0].performed = law::facts::Answer::Unasked;
                r.cases[0].completed = on("2012");
            }),
            DoesNotFit,
        ),
        (
            "PC 1210(a): HS 11379 since 2014 is for sale",
            "pc-1210-1",
            with(|case| {
                case.sentenced = on("2018-06-01");
                case.treatment = is(law::facts::Treatment::Finished);
                case.counts[0].committed = on("2018-02-01");
                case.counts[0].offense = offense("HS 11379(a)");
            }),
            NeedsLawyer,
        ),
        (
            "PC 1203.4(b): a judgment of jail under PC 261.5(d)",
            "pc-1203-4",
            changed(revoked, |r| {
                r.cases[0].counts[0].offense = offense("PC 261.5(d)");
                r.cases[0].counts[0].level = is(Level::Felony);
            }),
            NeedsLawyer,
        ),
        (
            "HS 11361.8(e): soliciting is never about cannabis",
            "hs-11361-8",
            fined("PC 653f(d)", Level::Misdemeanor),
            DoesNotFit,
        ),
        (
            "HS 11361.8(e): cannabis in a car",
            "hs-11361-8",
            fined("VC 23222(b)", Level::Infraction),
            NeedsLawyer,
        ),
        (
            "HS 11361.5(a): HS 11361 is for adults",
            "hs-11361-5",
            changed(fined("HS 11361(a)", Level::Felony), |r| {
                r.cases[0].counts[0].handed = is(Handed::Sold);
            }),
            DoesNotFit,
        ),
    ];
    let wrong: Vec<String> = rows
        .into_iter()
        .filter_map(|(name, key, record, expected)| {
            let found = band(&record, key);
            (found != expected).then(|| format!("{name}: found {found:?}, expected {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A wobbler has the limit of a felony, whatever the arrest was called: PC 805(a).
#[test]
fn the_time_to_charge_goes_by_the_offense() {
    for (arrested, expected) in [("2023-11-21", MayQualify(Must)), ("2023-11-22", MayQualify(Must))] {
        let record = without(Outcome::NeverCharged, "HS 11366", |case| {
            case.arrested = on(arrested);
            case.evaded = is(false);
            case.counts[0].level = is(Level::Misdemeanor);
        });
        assert_eq!(band(&record, "pc-851-91"), expected, "{arrested}");
    }
    let day_too_early = without(Outcome::NeverCharged, "HS 11366", |case| {
        case.arrested = on("2023-11-23");
        case.evaded = is(false);
        case.counts[0].level = is(Level::Misdemeanor);
    });
    assert!(matches!(band(&day_too_early, "pc-851-91"), Band::NotYet(_)));
}

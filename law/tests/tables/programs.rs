//! Programs: PC 1203.43, 1000.4, 851.90, 851.87, 1001.9, 1001.36, 1001.80 and HS 11395, and which of them a program opens.

use crate::common::*;
use law::date::day;
use law::facts::{Answer, Case, Count, Finished, Forum, Outcome, Program, Record};
use law::statutes::Band::{self, CannotTell, DoesNotFit, MayBeDone, MayQualify, NeedsLawyer};
use law::statutes::Decision::{Judge, Must};

fn diverted(program: Program, change: impl FnOnce(&mut Case)) -> Record {
    let mut case = Case {
        forum: is(Forum::California),
        outcome: is(Outcome::Diverted),
        program: is(program),
        pleaded: if program == Program::Prefiling {
            Answer::Unasked
        } else {
            is(false)
        },
        finished: is(Finished::Finished),
        counts: vec![Count {
            offense: offense("HS 11377(a)"),
            ..Count::default()
        }],
        ..Case::default()
    };
    change(&mut case);
    record(case)
}

/// Deferred entry of judgment, granted on a day.
fn deferred(granted: &str) -> Record {
    diverted(Program::DrugDiversion, |case| {
        case.pleaded = is(true);
        case.granted = on(granted);
    })
}

const KEYS: [&str; 9] = [
    "pc-1203-43",
    "pc-1000-4",
    "pc-851-90",
    "pc-851-87",
    "pc-1001-9",
    "pc-1001-97",
    "pc-1001-36",
    "pc-1001-80",
    "hs-11395",
];

/// The programs' statutes that are not "does not fit".
fn open(record: &Record) -> Vec<(&'static str, Band)> {
    KEYS.into_iter()
        .map(|key| (key, band(record, key)))
        .filter(|(_, band)| *band != DoesNotFit)
        .collect()
}

#[test]
fn each_program_has_its_law() {
    let since_2018 = diverted(Program::DrugDiversion, |case| case.granted = on("2020"));
    assert_eq!(open(&since_2018), [("pc-1000-4", MayQualify(Judge))]);
    assert_eq!(
        open(&deferred("2005")),
        [("pc-1203-43", MayQualify(Must)), ("pc-851-90", MayQualify(Judge))]
    );
    assert_eq!(
        open(&diverted(Program::DrugCourt, |_| {})),
        [("pc-1000-4", MayQualify(Judge)), ("pc-851-90", MayQualify(Judge))]
    );
    assert_eq!(
        open(&diverted(Program::Prefiling, |_| {})),
        [("pc-851-87", MayQualify(Judge))]
    );
    assert_eq!(
        open(&diverted(Program::MisdemeanorDiversion, |_| {})),
        [("pc-1001-9", MayQualify(Judge))]
    );
    assert_eq!(
        open(&diverted(Program::MentalHealth, |_| {})),
        [("pc-1001-36", MayQualify(Must))]
    );
    assert_eq!(open(&diverted(Program::Military, |_| {})), [("pc-1001-80", MayBeDone)]);
    assert_eq!(
        open(&diverted(Program::MandatedTreatment, |case| case.pleaded = is(true))),
        [("pc-1000-4", NeedsLawyer), ("hs-11395", MayQualify(Must))]
    );
    assert_eq!(
        open(&diverted(Program::JudgesDiversion, |_| {})),
        [("pc-1001-97", MayBeDone)]
    );
    assert_eq!(open(&diverted(Program::Other, |_| {})), []);
    // A drug court after a plea is not the one that PC 851.90 names.
    let after_a_plea = diverted(Program::DrugCourt, |case| case.pleaded = is(true));
    assert_eq!(open(&after_a_plea), [("pc-851-90", NeedsLawyer)]);
}

#[test]
fn pc_1000_by_period() {
    let no_plea = |granted: &str| diverted(Program::DrugDiversion, |case| case.granted = on(granted));
    for (name, record, key, expected) in [
        ("day before 1997", deferred("1996-12-31"), "pc-1203-43", DoesNotFit),
        ("1997", deferred("1997-01-01"), "pc-1203-43", MayQualify(Must)),
        ("across", deferred("1996/1997"), "pc-1203-43", CannotTell),
        (
            "no plea before 2018: not settled",
            no_plea("2017-12-31"),
            "pc-1000-4",
            NeedsLawyer,
        ),
        (
            "no plea since 2018",
            no_plea("2018-01-01"),
            "pc-1000-4",
            MayQualify(Judge),
        ),
        ("no plea, across", no_plea("2017/2018"), "pc-1000-4", CannotTell),
        (
            "no plea, no plea to take back",
            no_plea("2005"),
            "pc-1203-43",
            DoesNotFit,
        ),
    ] {
        assert_eq!(band(&record, key), expected, "{name}");
    }
}

#[test]
fn finished_or_not() {
    for finished in [Finished::NotFinished, Finished::Running] {
        for (program, key) in [
            (Program::DrugCourt, "pc-851-90"),
            (Program::MentalHealth, "pc-1001-36"),
            (Program::MandatedTreatment, "hs-11395"),
            (Program::Prefiling, "pc-851-87"),
        ] {
            let record = diverted(program, |case| case.finished = is(finished));
            let expected = if finished == Finished::Running {
                AFTER_EVENT
            } else {
                DoesNotFit
            };
            assert_eq!(band(&record, key), expected, "{key} {finished:?}");
        }
    }
}

/// A program is no conviction where it was finished; where it was not, nobody can tell before looking.
#[test]
fn neither_a_conviction_nor_none_by_its_name() {
    let may = |record: &Record| band(record, "pc-1203-4") != DoesNotFit;
    assert!(!may(&deferred("2005")));
    assert!(!may(
        &diverted(Program::MandatedTreatment, |case| case.pleaded = is(true))
    ));
    let failed = diverted(Program::DrugDiversion, |case| {
        case.pleaded = is(true);
        case.finished = is(Finished::NotFinished);
    });
    assert!(may(&failed));
    // A drug court after a plea: counties differ.
    assert!(may(&diverted(Program::DrugCourt, |case| case.pleaded = is(true))));
    assert!(may(&diverted(Program::Other, |case| case.pleaded = is(true))));
    assert!(!may(&diverted(Program::Other, |_| {})));
}

#[test]
fn the_state_clears_finished_programs_by_itself() {
    for program in [
        Program::Prefiling,
        Program::DrugCourt,
        Program::DrugDiversion,
        Program::MisdemeanorDiversion,
        Program::MentalHealth,
        Program::Military,
        Program::Other,
    ] {
        assert_eq!(band(&diverted(program, |_| {}), "pc-851-93"), MayBeDone, "{program:?}");
    }
    let before = diverted(Program::DrugCourt, |case| case.arrested = on("1972"));
    assert_eq!(band(&before, "pc-851-93"), DoesNotFit);
    assert!(law::assess(&before, day(2026, 7, 20)).is_err());
}

#[test]
fn a_conviction_is_no_program() {
    let record = record(case());
    for key in KEYS {
        assert_eq!(band(&record, key), DoesNotFit, "{key}");
    }
}

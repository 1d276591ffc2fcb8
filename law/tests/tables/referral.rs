//! Reasons to talk to a lawyer: each where it applies, and not where it does not.

use crate::common::*;
use law::assess::assess;
use law::effects::Purpose;
use law::facts::{
    Answer, Case, Count, Finished, Forum, Level, Outcome, ProbationCourse, Program, Record, Registration, Sentence,
};
use law::referral::{KEYS, Urgency, priors_for_hs_11395, referrals};

fn keys(record: &Record) -> Vec<&'static str> {
    referrals(record, &assess(record, TODAY).unwrap())
        .into_iter()
        .map(|referral| referral.key)
        .collect()
}

fn another(change: impl FnOnce(&mut Case)) -> Record {
    but(|record| {
        let mut other = case();
        change(&mut other);
        record.cases.push(other);
    })
}

/// The plain record: one conviction for sale, probation completed.
#[test]
fn nothing_special() {
    assert_eq!(keys(&record(case())), ["referral-priors"]);
}

#[test]
#[allow(clippy::too_many_lines, reason = "a table")]
fn each_applies_where_it_says() {
    let wants = |purpose: Purpose| but(|record| record.purposes = vec![purpose]);
    let prison = |case: &mut Case| {
        case.sentence = is(Sentence::Prison);
        case.probation = Answer::Unasked;
        case.completed = on("2018");
    };
    let rows: Vec<(&str, Record)> = vec![
        ("referral-immigration", wants(Purpose::Immigration)),
        ("referral-immigration", wants(Purpose::Travel)),
        ("referral-guns", wants(Purpose::Guns)),
        ("referral-license", wants(Purpose::License)),
        ("referral-license", wants(Purpose::Care)),
        ("referral-open-case", but(|record| record.person.charged = is(true))),
        (
            "referral-program-running",
            with(|case| {
                *case = Case {
                    forum: is(Forum::California),
                    outcome: is(Outcome::Diverted),
                    program: is(Program::DrugCourt),
                    finished: is(Finished::Running),
                    counts: vec![Count::default()],
                    ..Case::default()
                };
            }),
        ),
        (
            "referral-registration",
            but(|record| record.person.registration = is(Registration::Past)),
        ),
        ("referral-strike", but(|record| record.person.strike = is(true))),
        (
            "referral-prison-twice",
            but(|record| {
                prison(&mut record.cases[0]);
                let mut other = case();
                prison(&mut other);
                record.cases.push(other);
            }),
        ),
        (
            "referral-other-court",
            another(|case| *case = elsewhere(Forum::Federal)),
        ),
        ("referral-juvenile", another(|case| *case = elsewhere(Forum::Juvenile))),
        (
            "referral-redesignation",
            but(|record| {
                record.cases[0].counts[0].offense = offense("HS 11350(a)");
                record.cases[0].sentenced = on("2008");
                record.person.registration = is(Registration::Past);
            }),
        ),
        (
            "referral-minor",
            with(|case| case.counts[0].offense = offense("HS 11353")),
        ),
        (
            "referral-judge",
            with(|case| {
                case.probation = is(ProbationCourse::Violated);
                case.probation_ends = on("2019");
            }),
        ),
        (
            "referral-violation",
            with(|case| {
                case.probation = is(ProbationCourse::Violated);
                case.probation_ends = on("2019");
            }),
        ),
        (
            "referral-end-probation",
            but(|record| {
                record.cases[0].sentenced = on("2026-02");
                record.cases[0].counts[0].committed = on("2025-11");
                record.cases[0].probation = is(ProbationCourse::Running);
                record.cases[0].probation_ends = on("2028-02-01");
                record.person.probation = is(true);
            }),
        ),
        ("referral-several-cases", another(|_| {})),
        (
            "referral-other-counts",
            with(|case| {
                case.counts.push(Count {
                    offense: offense("PC 496"),
                    level: is(Level::Misdemeanor),
                    ..Count::default()
                });
            }),
        ),
        (
            "referral-with-gun",
            with(|case| case.counts[0].offense = offense("HS 11370.1")),
        ),
        ("referral-priors", record(case())),
    ];
    for (key, record) in &rows {
        let found = keys(record);
        assert!(found.contains(key), "{key} is not among {found:?}");
    }
    for (key, _) in KEYS {
        assert!(rows.iter().any(|(tried, _)| tried == key), "{key} is not tried");
    }
}

fn elsewhere(forum: Forum) -> Case {
    Case {
        forum: is(forum),
        counts: vec![Count::default()],
        ..Case::default()
    }
}

#[test]
fn the_stronger_reasons_come_first() {
    let record = but(|record| {
        record.person.charged = is(true);
        record.purposes = vec![Purpose::License, Purpose::Guns];
    });
    let urgencies: Vec<Urgency> = referrals(&record, &assess(&record, TODAY).unwrap())
        .into_iter()
        .map(|referral| referral.urgency)
        .collect();
    assert!(urgencies.is_sorted(), "{urgencies:?}");
    assert!(urgencies.contains(&Urgency::First) && urgencies.contains(&Urgency::Helpful));
}

/// HS 11395(c): felonies and misdemeanors, also dismissed ones; not 11364, 11550 or 11379.2; not a finished program.
#[test]
fn priors() {
    let count = |record: &Record| priors_for_hs_11395(record, TODAY).len();
    for (code, counts) in [
        ("HS 11350(a)", 1),
        ("HS 11377(a)", 1),
        ("HS 11378", 1),
        ("HS 11379.6(a)", 1),
        ("HS 11395", 1),
        ("HS 11379.2", 0),
        ("HS 11364", 0),
        ("HS 11550(a)", 0),
        ("HS 11359", 0),
        ("HS 11366", 0),
    ] {
        let record = with(|case| {
            case.counts[0].offense = offense(code);
            case.counts[0].level = Answer::Unasked;
            case.counts[0].already = is(law::facts::Already::Dismissed);
        });
        assert_eq!(count(&record), counts, "{code}");
    }
    let unsure = with(|case| case.counts[0].offense = offenses_of(&["HS 11377(a)", "HS 11364"]));
    assert_eq!(count(&unsure), 1, "it may be one");
    let diverted = with(|case| {
        *case = Case {
            forum: is(Forum::California),
            outcome: is(Outcome::Diverted),
            counts: case.counts.clone(),
            ..Case::default()
        };
    });
    assert_eq!(count(&diverted), 0);
}

//! PC 1203.4: dismissal after probation.
//!
//! A person who was granted probation may have the plea withdrawn and the case dismissed once probation is over. The
//! court must grant it where every condition was met for the whole period or probation was ended early; otherwise the
//! judge decides. Unpaid restitution is no bar: subdivision (c)(3).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Level, ProbationCourse};
use crate::logic::{all, always, any, never, not, unsettled};

const S: Source = penal_code("PC 1203.4");

/// PC 1203.4.
pub const STATUTE: Statute = Statute {
    key: "pc-1203-4",
    source: S,
    in_force_since: day(2023, 7, 10),
    relief: Relief::Dismissal,
    about: About::Convictions,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(a)(1)", "in-california", c.in_california()),
            S.line("(a)(1)", "convicted", c.convicted()),
            S.line("(a)(1)", "pc-1203-4-probation", c.probation_granted()),
            S.recalled("(a)(1)", "pc-1203-4-no-felony-term", not(c.felony_term())),
            S.line("(a)(1)", "pc-1203-4-over", c.probation_over()),
            S.line("(a)(1)", "not-serving", not(c.serving())),
            S.line("(a)(1)", "not-on-probation", not(c.on_probation())),
            S.line("(a)(1)", "not-charged", not(c.charged())),
            S.recalled("(a)(1)", "not-supervised", not(c.supervised())),
            S.line(
                "(b)",
                "pc-1203-4-not-infraction",
                not(c.convicted_as(Level::Infraction)),
            ),
            S.line("(b)", "pc-1203-4-not-excluded", not(excluded(c))),
            S.line(
                "(b)",
                "pc-1203-4-not-near-excluded",
                any([
                    not(c.offense_in(NEAR_EXCLUDED)),
                    all([
                        c.offense_in(NEAR_EXCLUDED_AS_FELONY),
                        any([not(c.convicted_as(Level::Felony)), c.reduced()]),
                    ]),
                    unsettled(),
                ]),
            ),
            S.line(
                "(a)(1)",
                "not-dismissed",
                not(c.already(crate::facts::Already::Dismissed)),
            ),
        ]),
        must: all([
            any([
                S.line(
                    "(a)(1)",
                    "pc-1203-4-fulfilled",
                    c.probation_was(ProbationCourse::Completed),
                ),
                S.line(
                    "(a)(1)",
                    "pc-1203-4-discharged",
                    c.probation_was(ProbationCourse::EndedEarly),
                ),
            ]),
            S.line("(c)(1)", "pc-1203-4-not-driving", not(c.offense_in(VEHICLE_CODE_12810))),
        ]),
        done: never(),
        turns_on: always(),
    }
}

fn excluded(c: &Charge<'_>) -> crate::logic::Finding {
    any([
        c.offense_in(EXCLUDED),
        all([
            c.offense_in(EXCLUDED_AS_FELONY),
            c.convicted_as(Level::Felony),
            // "For all purposes" a misdemeanor since: PC 17(b).
            not(c.reduced()),
            not(c.misdemeanor_by_judgment()),
        ]),
    ])
}

/// Subdivision (b): offenses that the section does not reach.
pub const EXCLUDED: &[&str] = &[
    "PC 286(c)",
    "PC 287(c)",
    "PC 288",
    "PC 288a(c)",
    "PC 288.5",
    "PC 289(j)",
    "PC 311.1",
    "PC 311.2",
    "PC 311.3",
    "PC 311.11",
];

/// Subdivision (b): offenses that the section does not reach where the conviction is a felony.
pub const EXCLUDED_AS_FELONY: &[&str] = &["PC 261.5(d)"];

/// Offenses of which only some cases are excluded by subdivision (b), so that a lawyer has to look: Vehicle Code
/// 42002.1 reaches VC 2800, 2801 and 2803 only "insofar as" they affect a stop for inspection, and a sex offense that
/// the person did not name may be on the list.
pub const NEAR_EXCLUDED: &[&str] = &[
    "VC 2800",
    "VC 2801",
    "VC 2803",
    "PC 286",
    "PC 287",
    "PC 288a",
    "PC 289",
    "PC 261.5",
    "other-sex-registration",
];

/// Those of them that are excluded as a felony alone.
const NEAR_EXCLUDED_AS_FELONY: &[&str] = &["PC 261.5"];

/// Subdivision (c)(1): offenses described in Vehicle Code 12810 (a) to (e), for which the judge always decides.
pub const VEHICLE_CODE_12810: &[&str] = &[
    // (a)
    "VC 20001",
    "VC 20002",
    // (b)
    "VC 23152",
    "VC 23153",
    // (c) reckless driving
    "VC 23103",
    "VC 23104",
    "VC 23105",
    // (d)
    "PC 191.5(b)",
    "PC 192(c)",
    "VC 2800.2",
    "VC 2800.3",
    "VC 21651(b)",
    "VC 22348(b)",
    "VC 23109(a)",
    "VC 23109(c)",
    "VC 23109.1",
    "VC 31602",
    "VC 23140(a)",
    "VC 23140(b)",
    // (e)
    "VC 14601",
    "VC 14601.1",
    "VC 14601.2",
    "VC 14601.3",
    "VC 14601.5",
];

//! PC 851.93: the Department of Justice clears arrests without conviction by itself, month by month.
//!
//! It has a gap: a felony arrest where charges were filed and then dismissed is not on its list. That needs PC 851.91.

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::{Day, day};
use crate::facts::{Level, Outcome, Program};
use crate::logic::{Finding, all, always, any, never, not, quiet, records, unsettled};

const S: Source = penal_code("PC 851.93");

/// Arrests on or after this day are looked at: (a)(2).
pub const EARLIEST_ARREST: Day = day(1973, 1, 1);

/// PC 851.93.
pub const STATUTE: Statute = Statute {
    key: "pc-851-93",
    source: S,
    in_force_since: day(2024, 10, 1),
    relief: Relief::Automatic,
    about: About::WithoutConviction,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: never(),
        must: never(),
        done: all([
            S.line("(a)(1)", "in-california", c.in_california()),
            S.line("(a)(2)", "no-conviction", not(c.convicted())),
            S.line(
                "(a)(2)",
                "pc-851-93-since-1973",
                quiet(c.arrested_since(EARLIEST_ARREST)),
            ),
            any([
                S.line("(a)(2)(A)", "pc-851-93-misdemeanor-dismissed", misdemeanor_dismissed(c)),
                S.line("(a)(2)", "pc-851-93-acquitted", acquitted(c)),
                S.line("(a)(2)", "pc-851-93-not-charged", not_charged(c)),
                S.line("(a)(2)(D)", "pc-851-93-program", program(c)),
            ]),
            S.line("(b)(1)", "pc-851-93-records", records()),
        ]),
        turns_on: always(),
    }
}

fn misdemeanor_dismissed(c: &Charge<'_>) -> Finding {
    any([
        all([c.ended_as(Outcome::Dismissed), c.convicted_as(Level::Misdemeanor)]),
        // A judge's diversion is for misdemeanors and ends in a dismissal: PC 1001.95(a), (c).
        all([
            c.ended_as(Outcome::Diverted),
            c.program_in(&[Program::JudgesDiversion]),
            c.finished(),
        ]),
        // A program that was not finished: how the case ended is not asked.
        all([
            c.ended_as(Outcome::Diverted),
            not(c.finished()),
            not(c.program_running()),
            unsettled(),
        ]),
    ])
}

/// The ends of (B) and (C): a misdemeanor or a felony alike.
fn acquitted(c: &Charge<'_>) -> Finding {
    all([c.ended_as(Outcome::Acquitted), not(c.convicted_as(Level::Infraction))])
}

/// One year for a misdemeanor: (B). Three for a felony, and six where it is punished with eight years or more: (C)(i), (ii).
/// After six years a person need not know which it was.
fn not_charged(c: &Charge<'_>) -> Finding {
    all([
        c.ended_as(Outcome::NeverCharged),
        not(c.convicted_as(Level::Infraction)),
        any([
            c.years_since_arrest(6),
            all([c.years_since_arrest(3), not(c.eight_years())]),
            all([c.years_since_arrest(1), c.convicted_as(Level::Misdemeanor)]),
        ]),
    ])
}

fn program(c: &Charge<'_>) -> Finding {
    all([
        c.ended_as(Outcome::Diverted),
        c.finished(),
        any([
            c.program_in(LISTED),
            // A program that the person cannot name; the record shows which it was.
            all([not(c.program_in(LISTED)), records()]),
        ]),
    ])
}

/// (D): PC 851.87; 1000.5 and deferred entry of judgment; 1000.4; 1001.9; the chapters of 1001.36 and 1001.80.
pub const LISTED: &[Program] = &[
    Program::Prefiling,
    Program::DrugCourt,
    Program::DrugDiversion,
    Program::MisdemeanorDiversion,
    Program::MentalHealth,
    Program::Military,
];

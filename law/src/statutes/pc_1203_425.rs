//! PC 1203.425: the Department of Justice clears convictions by itself, month by month.
//!
//! Nobody files anything, nobody is told, and it works only where the Department's own records are complete. So it is
//! never more than "may already have been cleared; check your own record".

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::{Day, day};
use crate::facts::{Already, Level, ProbationCourse, Sentence};
use crate::logic::{Finding, all, always, any, never, not, quiet, records, unsettled};

const S: Source = penal_code("PC 1203.425");

/// Convictions on or after this day are looked at: (a)(1)(B)(iv).
pub const EARLIEST_CONVICTION: Day = day(1973, 1, 1);

/// PC 1203.425.
pub const STATUTE: Statute = Statute {
    key: "pc-1203-425",
    source: S,
    in_force_since: day(2024, 10, 1),
    relief: Relief::Automatic,
    about: About::Convictions,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: never(),
        must: never(),
        done: all([
            S.line("(a)(1)(A)", "in-california", c.in_california()),
            S.line("(a)(1)(B)(iv)", "convicted", c.convicted()),
            S.line(
                "(a)(1)(B)(i)",
                "pc-1203-425-not-registered",
                not(quiet(c.registers_now())),
            ),
            S.line(
                "(a)(1)(B)(ii)",
                "pc-1203-425-not-supervised",
                not(any([c.supervised(), c.on_probation()])),
            ),
            S.line("(a)(1)(B)(iii)", "not-serving", not(c.serving())),
            S.line("(a)(1)(B)(iii)", "not-charged", not(c.charged())),
            S.line(
                "(a)(1)(B)(iv)",
                "pc-1203-425-since-1973",
                not(c.sentenced_before(EARLIEST_CONVICTION)),
            ),
            any([probation_completed(c), other_misdemeanor(c), other_felony(c)]),
            S.line("(a)(2)(A)", "not-dismissed", not(quiet(c.already(Already::Dismissed)))),
            S.line("(a)(2)(A)", "pc-1203-425-records", records()),
        ]),
        turns_on: always(),
    }
}

/// (ia): probation completed without revocation; misdemeanor or felony, whatever the offense. Of a misdemeanor nobody is
/// asked for its sake: (ib) leads to the same.
fn probation_completed(c: &Charge<'_>) -> Finding {
    let completed = || {
        all([
            c.probation_granted(),
            any([
                c.probation_was(ProbationCourse::Completed),
                c.probation_was(ProbationCourse::EndedEarly),
                // A violation need not have led to a revocation; the record shows it.
                all([c.probation_was(ProbationCourse::Violated), records()]),
            ]),
        ])
    };
    S.line(
        "(a)(1)(B)(iv)(I)(ia)",
        "pc-1203-425-probation",
        any([all([c.convicted_as(Level::Felony), completed()]), quiet(completed())]),
    )
}

/// (ib): any other misdemeanor or infraction, sentence completed, one year since judgment.
fn other_misdemeanor(c: &Charge<'_>) -> Finding {
    S.line(
        "(a)(1)(B)(iv)(I)(ib)",
        "pc-1203-425-misdemeanor",
        all([
            any([
                not(c.convicted_as(Level::Felony)),
                c.misdemeanor_by_judgment(),
                // Reduced or redesignated later, "for all purposes": whether it is meant here the text does not say.
                all([quiet(c.reduced()), unsettled()]),
            ]),
            // Over as the department's record of day and term shows it, whatever the person says: a fine that was not paid
            // is no term.
            quiet(any([
                c.sentence_over(),
                all([c.sentence_was(Sentence::JailOrFine), records()]),
            ])),
            c.years_since_judgment(1),
        ]),
    )
}

/// (II): any other felony but a serious, violent or registrable one, everything completed, four years without a new
/// felony.
fn other_felony(c: &Charge<'_>) -> Finding {
    S.line(
        "(a)(1)(B)(iv)(II)",
        "pc-1203-425-felony",
        all([
            c.convicted_as(Level::Felony),
            any([
                all([c.felony_term(), c.years_since_completion(4)]),
                all([
                    c.probation_granted(),
                    c.probation_was(ProbationCourse::Violated),
                    c.years_since_probation(4),
                ]),
                // Ordinary jail, with probation that was revoked or without: when all of it was over, nobody was asked. It
                // was not over before it began.
                all([
                    c.sentence_was(Sentence::JailOrFine),
                    not(c.wobbler()),
                    c.years_since_judgment(4),
                    records(),
                ]),
            ]),
            not(c.offense_in(SERIOUS_VIOLENT_OR_REGISTRABLE)),
            any([not(c.offense_in(SERIOUS_OR_REGISTRABLE_IN_PART)), records()]),
            // A weapon or an injury makes any felony serious: PC 1192.7(c)(8), (23). The record shows which one was.
            any([not(quiet(c.strike())), records()]),
            not(quiet(c.registrable())),
            quiet(c.four_years_without_felony()),
        ]),
    )
}

/// Offenses of the catalogue that are serious, violent or registrable felonies by their section alone.
pub const SERIOUS_VIOLENT_OR_REGISTRABLE: &[&str] = &[
    "other-serious-or-violent",
    "other-sex-registration",
    "PC 286(c)",
    "PC 287(c)",
    "PC 288",
    "PC 288a",
    "PC 288.5",
    "PC 289(j)",
    "PC 311.1",
    "PC 311.3",
    "PC 311.11",
];

/// PC 1192.7(c)(24): serious where heroin, cocaine, PCP or methamphetamine was given to a minor. PC 290(c)(1): some letters
/// of PC 311.2. The record shows which it was.
///
/// PC 290(c)(3): some letters of PC 286, 287 and 289 lead to no registration where the ages are close.
pub const SERIOUS_OR_REGISTRABLE_IN_PART: &[&str] = &["HS 11353", "HS 11380", "PC 286", "PC 287", "PC 289", "PC 311.2"];

//! PC 1210.1(e) (Proposition 36 of 2000): a possession conviction is set aside after treatment.
//!
//! Not the Proposition 36 of 2024, which is HS 11395. A person convicted of a "nonviolent drug possession offense" got
//! probation with treatment. After both are completed the court "shall conduct a hearing"; where it finds that treatment
//! was completed and the conditions of probation were substantially complied with, the conviction "shall be set aside",
//! and arrest and conviction are deemed never to have occurred: (e)(1). Unpaid restitution is no ground: PC 1210.6.

use super::hs_11361_8::HANDED;
use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::{Day, day};
use crate::facts::{Already, Handed, ProbationCourse};
use crate::logic::{Finding, all, always, any, court, never, not, unsettled};

const S: Source = penal_code("PC 1210.1");
const MEANING: Source = penal_code("PC 1210");

/// Adopted on 7 November 2000: nobody was sentenced under it before the day after.
pub const PROPOSITION_36_OF_2000: Day = day(2000, 11, 8);

/// PC 1210.1.
pub const STATUTE: Statute = Statute {
    key: "pc-1210-1",
    source: S,
    in_force_since: day(2024, 1, 1),
    relief: Relief::Dismissal,
    about: About::Convictions,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(a)", "in-california", c.in_california()),
            S.line("(a)", "convicted", c.convicted()),
            MEANING.line("(a)", "pc-1210-1-offense", offense(c)),
            S.line(
                "(a)",
                "pc-1210-1-since",
                not(c.sentenced_before(PROPOSITION_36_OF_2000)),
            ),
            S.line("(a)", "pc-1210-1-probation", c.probation_granted()),
            S.line("(a)", "pc-1210-1-treatment", c.treatment()),
            S.line("(e)(1)", "pc-1210-1-treated", treated(c)),
            S.line("(f)(1)", "pc-1210-1-not-revoked", not_revoked(c)),
            S.line("(e)(1)", "not-dismissed", not(c.already(Already::Dismissed))),
        ]),
        // The court must hold its hearing "after completion of drug treatment and the terms of probation".
        must: all([
            S.line("(e)(1)", "pc-1210-1-over", c.probation_over()),
            S.line("(e)(1)", "pc-1210-1-complied", complied(c)),
        ]),
        done: never(),
        turns_on: always(),
    }
}

/// Use, possession, or transportation for personal use. Of cannabis it is asked what was done with it. Of other drugs the
/// court found it when it gave this probation; since "transport" is for sale there too, only a lawyer can say how it did.
fn offense(c: &Charge<'_>) -> Finding {
    all([
        c.offense_in(TREATED),
        any([
            not(c.offense_in(&["HS 11352", "HS 11379"])),
            c.committed_before(AB_721),
            unsettled(),
        ]),
        any([
            not(c.offense_in(&["HS 11379.5"])),
            c.committed_before(AB_730),
            unsettled(),
        ]),
        any([
            not(c.offense_in(HANDED)),
            all([c.handed(Handed::Carried), c.committed_before(AB_730)]),
        ]),
    ])
}

/// Treatment is a condition of probation (PC 1210(c)): once probation is over, it cannot be finished any more.
fn treated(c: &Charge<'_>) -> Finding {
    any([
        c.treated(),
        all([c.probation_was(ProbationCourse::Running), c.treated_later()]),
    ])
}

/// The person may petition "at any time after completion of the prescribed course of drug treatment". Whether that holds
/// after a revocation that came later, "without regard to the provisions of this section", the text does not say: (f)(1).
fn not_revoked(c: &Charge<'_>) -> Finding {
    any([not(c.probation_was(ProbationCourse::Revoked)), unsettled()])
}

/// "Substantially complied with the conditions of probation, including refraining from the use of drugs": the court finds
/// it; then it must set the conviction aside.
fn complied(c: &Charge<'_>) -> Finding {
    any([c.probation_was(ProbationCourse::Completed), court()])
}

/// From this day on "transport" means to transport for sale: HS 11352(c), 11379(c), as Stats. 2013, ch. 504 put it.
const AB_721: Day = day(2014, 1, 1);

/// The same for cannabis and phencyclidine: HS 11360(c), 11379.5(c), as Stats. 2015, ch. 77 put it.
const AB_730: Day = day(2016, 1, 1);

/// PC 1210(a): use, possession or transportation.
pub const TREATED: &[&str] = &[
    "HS 11350",
    "HS 11352",
    "HS 11357",
    "HS 11360",
    "HS 11375(b)(2)",
    "HS 11377",
    "HS 11379",
    "HS 11379.5",
    "HS 11550",
    "BPC 4060",
];

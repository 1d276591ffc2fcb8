//! PC 1170.18 (Proposition 47): a felony possession from before 5 November 2014 becomes a misdemeanor.
//!
//! A person who has completed the sentence applies to have the felony designated a misdemeanor; the court must do it:
//! (f), (g). A person still serving petitions for a new sentence; the judge may refuse for danger: (a), (b). There is no
//! deadline since 8 October 2023. It does not restore gun rights: (j). Dismissal is a second step.

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::{Day, day};
use crate::facts::{Already, Level};
use crate::logic::{Finding, all, always, any, never, not, unsettled};

const S: Source = penal_code("PC 1170.18");

/// The day on which Proposition 47 took effect.
pub const PROPOSITION_47: Day = day(2014, 11, 5);

/// PC 1170.18.
pub const STATUTE: Statute = Statute {
    key: "pc-1170-18",
    source: S,
    in_force_since: day(2023, 10, 8),
    relief: Relief::Reduction,
    about: About::Convictions,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(f)", "in-california", c.in_california()),
            S.line("(f)", "convicted", c.convicted()),
            S.line("(f)", "pc-1170-18-felony", c.convicted_as(Level::Felony)),
            S.line("(a)", "pc-1170-18-offense", offense(c)),
            S.line("(a)", "pc-1170-18-before", c.committed_before(PROPOSITION_47)),
            // "Prior" has been read to include a conviction that came later: not settled by the text.
            S.line(
                "(i)",
                "pc-1170-18-no-super-strike",
                any([not(c.super_strike()), unsettled()]),
            ),
            S.line(
                "(i)",
                "pc-1170-18-no-registration",
                any([not(c.ever_registered()), unsettled()]),
            ),
            S.line("(f)", "pc-1170-18-not-done", not(c.already(Already::Redesignated))),
            S.line("(f)", "pc-1170-18-still-felony", still_felony(c)),
            S.line(
                "(a)",
                "pc-1170-18-serving-then",
                any([c.sentence_over(), c.sentenced_before(AFTER_ITS_DAY)]),
            ),
        ]),
        must: S.line("(g)", "pc-1170-18-completed", c.sentence_over()),
        done: never(),
        turns_on: always(),
    }
}

/// Only a person who was serving a sentence on 5 November 2014 may ask while still serving: (a). Others may when the
/// sentence is completed: (f).
const AFTER_ITS_DAY: Day = day(2014, 11, 6);

/// Not reduced under PC 17: neither by an order nor, for a wobbler, by the sentence itself.
fn still_felony(c: &Charge<'_>) -> Finding {
    all([not(c.already(Already::Reduced)), not(c.misdemeanor_by_judgment())])
}

fn offense(c: &Charge<'_>) -> Finding {
    any([
        c.offense_in(POSSESSION),
        all([c.offense_in(THEFT_AND_THE_LIKE), unsettled()]),
    ])
}

/// Subdivision (a), the drug part: Health and Safety Code 11350, 11357 and 11377, as they were felonies before.
pub const POSSESSION: &[&str] = &["HS 11350", "HS 11357", "HS 11377"];

/// Subdivision (a), the rest: these turn on amounts that we do not ask for, and an attempt on what was attempted.
pub const THEFT_AND_THE_LIKE: &[&str] = &[
    "PC 459.5", "PC 473", "PC 476a", "PC 490.2", "PC 496", "PC 666", "PC 664",
];

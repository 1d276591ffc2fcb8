//! PC 1001.36: mental health diversion.
//!
//! After it is completed and the charges are dismissed, the arrest "shall be deemed never to have occurred", and the court
//! "shall order access to the record of the arrest restricted": (h).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Outcome, Program};
use crate::logic::{all, always, never};

const S: Source = penal_code("PC 1001.36");

/// PC 1001.36.
pub const STATUTE: Statute = Statute {
    key: "pc-1001-36",
    source: S,
    in_force_since: day(2025, 1, 1),
    relief: Relief::Sealing,
    about: About::WithoutConviction,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(h)", "in-california", c.in_california()),
            S.line("(h)", "diverted", c.ended_as(Outcome::Diverted)),
            S.line("(h)", "pc-1001-36-program", c.program_in(&[Program::MentalHealth])),
            S.line("(h)", "program-finished", c.finished()),
        ]),
        must: S.line("(h)", "pc-1001-36-shall", always()),
        done: never(),
        turns_on: always(),
    }
}

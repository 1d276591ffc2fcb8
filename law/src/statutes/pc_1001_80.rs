//! PC 1001.80: military diversion.
//!
//! After it is completed the charges are dismissed and the arrest "shall be deemed to have never occurred", without being
//! asked: (e), (k). The section itself has no order to seal. Felonies since 1 January 2025: (c).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Outcome, Program};
use crate::logic::{all, always, never};

const S: Source = penal_code("PC 1001.80");

/// PC 1001.80.
pub const STATUTE: Statute = Statute {
    key: "pc-1001-80",
    source: S,
    in_force_since: day(2025, 1, 1),
    relief: Relief::Automatic,
    about: About::WithoutConviction,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: never(),
        must: never(),
        done: all([
            S.line("(k)", "in-california", c.in_california()),
            S.line("(k)", "diverted", c.ended_as(Outcome::Diverted)),
            S.line("(k)", "pc-1001-80-program", c.program_in(&[Program::Military])),
            S.line("(k)", "program-finished", c.finished()),
        ]),
        turns_on: always(),
    }
}

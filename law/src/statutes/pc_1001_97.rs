//! PC 1001.97: diversion for a misdemeanor that a judge gave, over the prosecutor's objection if need be (PC 1001.95).
//!
//! After it is completed the judge dismisses (1001.95(c)) and the arrest "shall be deemed to have never occurred", without
//! being asked: (a). The section has no order to seal.

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Outcome, Program};
use crate::logic::{all, always, never};

const S: Source = penal_code("PC 1001.97");

/// PC 1001.97.
pub const STATUTE: Statute = Statute {
    key: "pc-1001-97",
    source: S,
    in_force_since: day(2021, 1, 1),
    relief: Relief::Automatic,
    about: About::WithoutConviction,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: never(),
        must: never(),
        done: all([
            S.line("(a)", "in-california", c.in_california()),
            S.line("(a)", "diverted", c.ended_as(Outcome::Diverted)),
            S.line("(a)", "pc-1001-97-program", c.program_in(&[Program::JudgesDiversion])),
            S.line("(a)", "program-finished", c.finished()),
        ]),
        turns_on: always(),
    }
}

//! PC 1001.9: sealing after misdemeanor diversion (PC 1001 to 1001.9).
//!
//! After it is completed the arrest "shall be deemed to have never occurred", and the court "may" order the records
//! sealed: (a).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Outcome, Program};
use crate::logic::{all, always, never};

const S: Source = penal_code("PC 1001.9");

/// PC 1001.9.
pub const STATUTE: Statute = Statute {
    key: "pc-1001-9",
    source: S,
    in_force_since: day(2018, 1, 1),
    relief: Relief::Sealing,
    about: About::WithoutConviction,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(a)", "in-california", c.in_california()),
            S.line("(a)", "diverted", c.ended_as(Outcome::Diverted)),
            S.line(
                "(a)",
                "pc-1001-9-program",
                c.program_in(&[Program::MisdemeanorDiversion]),
            ),
            S.line("(a)", "program-finished", c.finished()),
        ]),
        must: S.line("(a)", "judge-decides", never()),
        done: never(),
        turns_on: always(),
    }
}

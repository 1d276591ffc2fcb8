//! PC 851.87: sealing after a prosecutor's program that was finished before any charge was filed.
//!
//! The person may ask the superior court; the court "may" order the records sealed: (a)(1).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Outcome, Program};
use crate::logic::{all, always, never};

const S: Source = penal_code("PC 851.87");

/// PC 851.87.
pub const STATUTE: Statute = Statute {
    key: "pc-851-87",
    source: S,
    in_force_since: day(2018, 1, 1),
    relief: Relief::Sealing,
    about: About::WithoutConviction,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(a)(1)", "in-california", c.in_california()),
            S.line("(a)(1)", "diverted", c.ended_as(Outcome::Diverted)),
            S.line("(d)", "pc-851-87-program", c.program_in(&[Program::Prefiling])),
            S.line("(a)(1)", "program-finished", c.finished()),
        ]),
        must: S.line("(a)(1)", "judge-decides", never()),
        done: never(),
        turns_on: always(),
    }
}

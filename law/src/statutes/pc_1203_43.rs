//! PC 1203.43: the plea of an old deferred entry of judgment is taken back.
//!
//! From 1997 to 2017 a person pleaded guilty first and the case was dismissed at the end. The plea "is invalid": the court
//! must, on request, let the person withdraw it and dismiss. There is no wait and no discretion.

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::{Day, day};
use crate::facts::{Outcome, Program};
use crate::logic::{all, always, never};

const S: Source = penal_code("PC 1203.43");

/// "On or after January 1, 1997": (b).
pub const DEFERRED_SINCE: Day = day(1997, 1, 1);

/// PC 1203.43.
pub const STATUTE: Statute = Statute {
    key: "pc-1203-43",
    source: S,
    in_force_since: day(2016, 1, 1),
    relief: Relief::Dismissal,
    about: About::WithoutConviction,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(b)", "in-california", c.in_california()),
            S.line("(b)", "diverted", c.ended_as(Outcome::Diverted)),
            S.line("(b)", "pc-1203-43-program", c.program_in(&[Program::DrugDiversion])),
            S.line("(b)", "pc-1203-43-plea", c.pleaded()),
            S.line("(b)", "pc-1203-43-since-1997", c.granted_since(DEFERRED_SINCE)),
            S.line("(b)", "program-finished", c.finished()),
        ]),
        must: S.line("(b)", "pc-1203-43-shall", always()),
        done: never(),
        turns_on: always(),
    }
}

//! HS 11395 (Proposition 36 of 2024): treatment for a "treatment-mandated felony".
//!
//! A person who chooses treatment pleads first, but the plea "shall not constitute a conviction for any purpose unless
//! judgment is entered": (d)(1)(A). After treatment the court must dismiss on motion; the arrest is deemed never to have
//! occurred as in PC 1000.4, and the case is no prior: (d)(3). A conviction that was entered goes the ordinary ways.

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, health_and_safety_code};
use crate::date::day;
use crate::facts::{Outcome, Program};
use crate::logic::{all, always, never};

const S: Source = health_and_safety_code("HS 11395");

/// HS 11395.
pub const STATUTE: Statute = Statute {
    key: "hs-11395",
    source: S,
    in_force_since: day(2024, 12, 18),
    relief: Relief::Dismissal,
    about: About::WithoutConviction,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(d)(1)", "in-california", c.in_california()),
            S.line("(d)(1)", "diverted", c.ended_as(Outcome::Diverted)),
            S.line(
                "(d)(1)",
                "hs-11395-program",
                c.program_in(&[Program::MandatedTreatment]),
            ),
            S.line("(d)(3)", "program-finished", c.finished()),
        ]),
        must: S.line("(d)(3)", "hs-11395-shall-dismiss", always()),
        done: never(),
        turns_on: always(),
    }
}

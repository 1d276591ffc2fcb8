//! PC 851.90: sealing after a drug court before any plea (PC 1000.5) or a deferred entry of judgment (PC 1000, 1000.8).
//!
//! The judge "may" order the records of the arrest sealed, on the motion of any party: (a)(1).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Outcome, Program};
use crate::logic::{Finding, all, always, any, never, not, unsettled};

const S: Source = penal_code("PC 851.90");

/// PC 851.90.
pub const STATUTE: Statute = Statute {
    key: "pc-851-90",
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
            S.line("(a)(1)", "pc-851-90-program", program(c)),
            S.line("(a)(1)", "program-finished", c.finished()),
        ]),
        must: S.line("(a)(1)", "judge-decides", never()),
        done: never(),
        turns_on: always(),
    }
}

/// A deferred entry of judgment begins with a plea; pretrial diversion has PC 1000.4.
fn program(c: &Charge<'_>) -> Finding {
    any([
        // PC 1000.5 is a drug court before any plea. One after a plea is not named here.
        all([
            c.program_in(&[Program::DrugCourt]),
            any([not(c.pleaded()), unsettled()]),
        ]),
        all([c.program_in(&[Program::DrugDiversion]), c.pleaded()]),
    ])
}

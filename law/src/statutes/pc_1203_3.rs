//! PC 1203.3: probation ended early.
//!
//! Where probation is still running it stands in the way of dismissal. The judge may end it early when the ends of
//! justice and the person's conduct warrant it: subdivision (a).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::logic::{all, always, never};

const S: Source = penal_code("PC 1203.3");

/// PC 1203.3.
pub const STATUTE: Statute = Statute {
    key: "pc-1203-3",
    source: S,
    in_force_since: day(2020, 1, 1),
    relief: Relief::EndOfProbation,
    about: About::Convictions,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(a)", "in-california", c.in_california()),
            S.line("(a)", "convicted", c.convicted()),
            S.line("(a)", "pc-1203-3-granted", c.probation_granted()),
            S.line("(a)", "pc-1203-3-running", c.probation_still_runs()),
        ]),
        must: S.line("(a)", "judge-decides", never()),
        done: never(),
        turns_on: always(),
    }
}

//! PC 1203.42: dismissal of a felony sentenced before the 2011 realignment, for a crime that would be served in county
//! jail under PC 1170(h) today.
//!
//! Two years after the sentence is completed; the judge always decides. Since 2023 PC 1203.41 reaches the same people
//! with the same wait. Unpaid restitution is no bar: subdivision (c).

use super::{About, Relief, Ruling, Statute};
use crate::charge::{Charge, REALIGNMENT};
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Already, Level, Sentence};
use crate::logic::{all, always, any, never, not, quiet, unsettled};

const S: Source = penal_code("PC 1203.42");

/// PC 1203.42.
pub const STATUTE: Statute = Statute {
    key: "pc-1203-42",
    source: S,
    in_force_since: day(2023, 7, 10),
    relief: Relief::Dismissal,
    about: About::Convictions,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(a)", "in-california", c.in_california()),
            S.line("(a)", "convicted", c.convicted()),
            S.line("(a)", "pc-1203-42-before-realignment", c.sentenced_before(REALIGNMENT)),
            S.line("(a)", "pc-1203-42-felony", c.convicted_as(Level::Felony)),
            S.line("(a)", "pc-1203-42-prison", c.sentence_was(Sentence::Prison)),
            S.line("(a)", "pc-1203-42-county-jail-offense", c.county_jail_offense()),
            // PC 1170(h)(3): a serious or violent prior, or a duty to register, sends the term to state prison. The
            // question is not asked for this section's sake: PC 1203.41 gives the same without it.
            S.line("(a)", "pc-1203-42-no-strike", not(quiet(c.strike()))),
            S.line("(a)", "pc-1203-42-no-registration", not(quiet(c.registers_now()))),
            S.line("(a)", "pc-1203-42-not-reduced", any([not(c.reduced()), unsettled()])),
            S.line("(a)(2)", "pc-1203-42-wait", c.years_since_completion(2)),
            S.line("(a)(3)", "not-supervised", not(c.supervised())),
            S.line("(a)(3)", "not-serving", not(c.serving())),
            S.line("(a)(3)", "not-on-probation", not(c.on_probation())),
            S.line("(a)(3)", "not-charged", not(c.charged())),
            S.line("(a)(1)", "not-dismissed", not(c.already(Already::Dismissed))),
        ]),
        must: S.line("(a)", "judge-decides", never()),
        done: never(),
        turns_on: always(),
    }
}

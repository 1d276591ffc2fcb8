//! PC 1203.42: dismissal of a felony sentenced before the 2011 realignment, for a crime that would be served in county
//! jail under PC 1170(h) today.
//!
//! Two years after the sentence is completed; the judge always decides. Since 2023 PC 1203.41 reaches the same people
//! with the same wait. Unpaid restitution is no bar: subdivision (c).

use super::pc_1203_425::{SERIOUS_OR_REGISTRABLE_IN_PART, SERIOUS_VIOLENT_OR_REGISTRABLE};
use super::{About, Relief, Ruling, Statute};
use crate::charge::{Charge, REALIGNMENT};
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Already, Level, Sentence};
use crate::logic::{Finding, all, always, any, never, not, quiet, records, unsettled};

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
            // Both count as they were on the day of the sentence; only the papers show what came first.
            S.line("(a)", "pc-1203-42-no-strike", no_strike(c)),
            S.line("(a)", "pc-1203-42-no-registration", no_registration(c)),
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

/// No serious or violent felony when the sentence was given, this one included: PC 1170(h)(3)(A).
fn no_strike(c: &Charge<'_>) -> Finding {
    all([
        not(c.offense_in(SERIOUS_VIOLENT_OR_REGISTRABLE)),
        any([not(c.offense_in(SERIOUS_OR_REGISTRABLE_IN_PART)), records()]),
        any([not(quiet(c.strike())), records()]),
    ])
}

/// No duty to register when the sentence was given. One that this conviction brought was there; of another the day is not
/// asked.
fn no_registration(c: &Charge<'_>) -> Finding {
    all([
        not(quiet(c.registrable())),
        any([not(quiet(c.ever_registered())), records()]),
    ])
}

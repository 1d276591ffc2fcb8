//! PC 1203.41: dismissal of a felony that ended in a county-jail term under PC 1170(h) or in state prison.
//!
//! One year after a split sentence is completed, two years after a straight county-jail term or state prison. The judge
//! always decides. Unpaid restitution is no bar: subdivision (d).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Already, Level, Sentence};
use crate::logic::{Finding, all, always, any, never, not, unsettled};

const S: Source = penal_code("PC 1203.41");

/// PC 1203.41.
pub const STATUTE: Statute = Statute {
    key: "pc-1203-41",
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
            S.line("(a)", "pc-1203-41-felony", c.convicted_as(Level::Felony)),
            S.line("(a)", "pc-1203-41-not-reduced", any([not(c.reduced()), unsettled()])),
            S.line("(a)(2)", "pc-1203-41-felony-term", c.felony_term()),
            S.line("(a)(2)", "pc-1203-41-wait", wait(c)),
            S.line("(a)(3)", "not-supervised", not(c.supervised())),
            S.line("(a)(3)", "not-serving", not(c.serving())),
            S.line("(a)(3)", "not-on-probation", not(c.on_probation())),
            S.line("(a)(3)", "not-charged", not(c.charged())),
            S.line(
                "(a)(6)",
                "pc-1203-41-not-registrable",
                not(all([
                    c.sentence_was(Sentence::Prison),
                    any([c.registrable(), c.offense_in(REGISTRABLE)]),
                ])),
            ),
            S.line("(a)(1)", "not-dismissed", not(c.already(Already::Dismissed))),
        ]),
        must: S.line("(a)", "judge-decides", never()),
        done: never(),
        turns_on: always(),
    }
}

/// PC 290(c)(1): offenses of the catalogue that lead to registration by their section, whatever is remembered of it.
pub const REGISTRABLE: &[&str] = &[
    "other-sex-registration",
    "PC 286(c)",
    "PC 287(c)",
    "PC 288",
    "PC 288a",
    "PC 288.5",
    "PC 289(j)",
    "PC 311.1",
    "PC 311.3",
    "PC 311.11",
];

/// Two years after any of the terms; one year after a split sentence.
fn wait(c: &Charge<'_>) -> Finding {
    any([
        c.years_since_completion(2),
        all([
            c.sentence_was(Sentence::CountyJailFelony),
            c.split(),
            c.years_since_completion(1),
        ]),
    ])
}

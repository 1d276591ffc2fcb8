//! PC 17(b): a wobbler becomes a misdemeanor for all purposes.
//!
//! Where probation was granted the court may declare it, then or at any later time: (b)(3). Where the punishment was
//! ordinary jail or a fine, the law did it by itself: (b)(1). A felony term that was carried out stays a felony. Unpaid
//! restitution is no bar: subdivision (f).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Level, Sentence};
use crate::logic::{Finding, all, always, never, not};

const S: Source = penal_code("PC 17");

/// PC 17(b).
pub const STATUTE: Statute = Statute {
    key: "pc-17b",
    source: S,
    in_force_since: day(2026, 1, 1),
    relief: Relief::Reduction,
    about: About::Convictions,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(b)(3)", "in-california", c.in_california()),
            S.line("(b)(3)", "convicted", c.convicted()),
            S.line("(b)", "pc-17b-felony", c.convicted_as(Level::Felony)),
            wobbler(c),
            S.line("(b)(3)", "pc-17b-probation", c.probation_granted()),
            S.recalled("(b)(3)", "pc-17b-no-felony-term", not(c.felony_term())),
            S.line(
                "(b)(3)",
                "pc-17b-still-felony",
                all([not(c.reduced()), not(c.sentence_was(Sentence::JailOrFine))]),
            ),
        ]),
        must: S.line("(b)(3)", "judge-decides", never()),
        done: all([
            S.line("(b)(1)", "in-california", c.in_california()),
            S.line("(b)(1)", "convicted", c.convicted()),
            S.line("(b)", "pc-17b-felony", c.convicted_as(Level::Felony)),
            wobbler(c),
            S.line("(b)(1)", "pc-17b-jail-or-fine", c.sentence_was(Sentence::JailOrFine)),
        ]),
        turns_on: always(),
    }
}

fn wobbler(c: &Charge<'_>) -> Finding {
    S.line_of(c.class_tier(), "(b)", "pc-17b-wobbler", c.wobbler())
}

//! PC 851.8: factual innocence. The records are sealed and, three years after the arrest, destroyed.
//!
//! Far stronger and far harder than PC 851.91: no reasonable cause may exist to believe that the person did it: (b). Up to
//! two years from the arrest or the charge, and later only for good cause: (l).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Level, Outcome};
use crate::logic::{all, always, any, court, never, not, quiet, unsettled};

const S: Source = penal_code("PC 851.8");

/// PC 851.8.
pub const STATUTE: Statute = Statute {
    key: "pc-851-8",
    source: S,
    in_force_since: day(2016, 6, 27),
    relief: Relief::Sealing,
    about: About::WithoutConviction,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(a)", "in-california", c.in_california()),
            S.line("(c)", "no-conviction", not(c.convicted())),
            S.line(
                "(a)",
                "pc-851-8-outcome",
                any([
                    c.ended_as(Outcome::NeverCharged),
                    c.ended_as(Outcome::Dismissed),
                    c.ended_as(Outcome::Acquitted),
                    // A program ends in a dismissal too, or its prosecution went on and may have: not named.
                    all([c.ended_as(Outcome::Diverted), not(c.program_running()), unsettled()]),
                ]),
            ),
            // Only the court can decide in the end, so nobody is asked for this section's sake.
            S.line(
                "(n)",
                "pc-851-8-not-infraction",
                not(quiet(c.convicted_as(Level::Infraction))),
            ),
            // After two years for good cause only, which the court judges.
            S.line(
                "(l)",
                "pc-851-8-time",
                any([not(quiet(c.years_since_arrest(2))), court()]),
            ),
            S.line("(b)", "pc-851-8-innocent", court()),
        ]),
        must: S.line("(b)", "judge-decides", never()),
        done: never(),
        turns_on: always(),
    }
}

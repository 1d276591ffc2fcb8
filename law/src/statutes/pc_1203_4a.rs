//! PC 1203.4a: dismissal of a misdemeanor without probation, or of an infraction, one year after judgment.
//!
//! The court must grant it to a person who has lived an honest and upright life since; otherwise the judge decides.
//! Unpaid restitution is no bar: subdivision (e).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::{Already, Level, ProbationCourse, Sentence};
use crate::logic::{Finding, all, always, any, court, never, not, quiet, unsettled};

const S: Source = penal_code("PC 1203.4a");

/// PC 1203.4a.
pub const STATUTE: Statute = Statute {
    key: "pc-1203-4a",
    source: S,
    in_force_since: day(2023, 1, 1),
    relief: Relief::Dismissal,
    about: About::Convictions,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(a)", "in-california", c.in_california()),
            S.line("(a)", "convicted", c.convicted()),
            S.line("(a)", "pc-1203-4a-level", level(c)),
            S.line("(a)", "pc-1203-4a-year", c.years_since_judgment(1)),
            S.line("(a)", "pc-1203-4a-performed", performed(c)),
            S.line("(a)", "not-serving", not(c.serving())),
            S.recalled("(a)", "not-supervised", not(c.supervised())),
            S.line("(a)", "not-charged", not(c.charged())),
            // The text does not name probation; the courts' own self-help page does.
            S.recalled("(a)", "pc-1203-4a-not-on-probation", not(c.on_probation_elsewhere())),
            S.line("(d)(1)", "pc-1203-4a-not-288c", not(c.offense_exactly(EXCLUDED))),
            S.line(
                "(d)(2)",
                "pc-1203-4a-not-inspection-stop",
                any([not(c.offense_in(VEHICLE_CODE_42002_1)), unsettled()]),
            ),
            S.line(
                "(d)(3)",
                "pc-1203-4a-not-traffic-infraction",
                not(traffic_infraction(c)),
            ),
            S.line("(a)", "not-dismissed", not(c.already(Already::Dismissed))),
        ]),
        must: S.line("(a)", "pc-1203-4a-upright", c.upright_since_judgment()),
        done: never(),
        turns_on: always(),
    }
}

/// A misdemeanor without probation, or an infraction: "not granted probation", so one that was granted and revoked is
/// not meant. A wobbler that was punished with ordinary jail or a fine became a misdemeanor by PC 17(b)(1). A felony term
/// that was redesignated later is left open by the texts.
fn level(c: &Charge<'_>) -> Finding {
    any([
        c.convicted_as(Level::Infraction),
        all([
            not(c.probation_granted()),
            c.sentence_was(Sentence::JailOrFine),
            any([not(c.convicted_as(Level::Felony)), c.wobbler(), c.reduced()]),
        ]),
        all([not(c.probation_granted()), c.felony_term(), c.reduced(), unsettled()]),
    ])
}

/// "Fully complied with and performed the sentence of the court": after a violation the court has to say.
fn performed(c: &Charge<'_>) -> Finding {
    all([
        any([
            all([c.sentence_was(Sentence::Probation), c.probation_over()]),
            all([c.sentence_was(Sentence::JailOrFine), c.performed()]),
            // After a felony term the level is left open, whenever the term was over.
            all([c.felony_term(), quiet(c.completed())]),
        ]),
        any([
            not(c.probation_granted()),
            not(c.probation_was(ProbationCourse::Violated)),
            court(),
        ]),
    ])
}

fn traffic_infraction(c: &Charge<'_>) -> Finding {
    any([
        c.offense_in(VEHICLE_CODE_42001),
        all([c.offense_of_code("VC"), c.convicted_as(Level::Infraction), unsettled()]),
    ])
}

/// Subdivision (d)(1): "a misdemeanor violation of subdivision (c) of Section 288". A misdemeanor of that section whose
/// letter is not told can be no other: the rest are felonies.
pub const EXCLUDED: &[&str] = &["PC 288", "PC 288(c)"];

/// Subdivision (d)(2): Vehicle Code 42002.1 reaches these only "insofar as" they affect a stop for inspection.
pub const VEHICLE_CODE_42002_1: &[&str] = &["VC 2800", "VC 2801", "VC 2803"];

/// Subdivision (d)(3): an infraction punished under Vehicle Code 42001.
pub const VEHICLE_CODE_42001: &[&str] = &["other-traffic-infraction"];

//! HS 11361.8 (Proposition 64): a cannabis conviction from before 9 November 2016 is measured by today's law.
//!
//! A person who has completed the sentence applies to have the conviction dismissed and sealed as legally invalid, where
//! the act is no crime today, or redesignated as what it would be today; the court must do it, and no hearing is needed:
//! (e), (f), (g). A person still serving petitions for a new sentence; the judge may refuse for danger: (a), (b). The court
//! presumes that the person qualifies. The result counts "for all purposes": (h). There is no deadline.

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, health_and_safety_code};
use crate::date::{Day, day};
use crate::facts::{Age, Amount, Handed, Level};
use crate::logic::{Finding, all, any, court, never, not, quiet, unsettled};

const S: Source = health_and_safety_code("HS 11361.8");

/// The day on which Proposition 64 took effect.
pub const PROPOSITION_64: Day = day(2016, 11, 9);

/// HS 11361.8.
pub const STATUTE: Statute = Statute {
    key: "hs-11361-8",
    source: S,
    in_force_since: day(2022, 1, 1),
    relief: Relief::Redesignation,
    about: About::Convictions,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(e)", "in-california", c.in_california()),
            S.line("(e)", "convicted", c.convicted()),
            S.line("(e)", "hs-11361-8-offense", offense(c)),
            S.line("(e)", "hs-11361-8-before", c.committed_before(PROPOSITION_64)),
            any([
                S.line("(e)", "hs-11361-8-no-crime", no_crime(c)),
                S.line("(e)", "hs-11361-8-lesser", lesser(c)),
            ]),
        ]),
        must: S.line("(f)", "hs-11361-8-completed", c.sentence_over()),
        done: never(),
        // Dismissed and sealed where it is no crime today, and otherwise redesignated.
        turns_on: S.line("(f)", "hs-11361-8-no-crime", no_crime(c)),
    }
}

/// The section names no convictions, only the four sections by which they are measured. What else was about cannabis may
/// be no crime today either: the text does not say.
fn offense(c: &Charge<'_>) -> Finding {
    any([c.offense_in(CANNABIS), all([c.offense_in(NEAR_CANNABIS), unsettled()])])
}

/// What was done is no crime today: HS 11362.1(a), at 21 or older.
///
/// Six plants at home are no crime either, under rules of HS 11362.2 that nobody asked about then: only the court can tell.
pub(crate) fn no_crime(c: &Charge<'_>) -> Finding {
    let up_to_eight_grams = || any([c.amount(Amount::Small), c.amount(Amount::Between)]);
    any([
        all([
            c.age(Age::From21),
            any([
                // To Proposition 64 this letter was about 28.5 grams or less, not concentrated.
                c.offense_in(&["HS 11357(b)"]),
                all([c.offense_in(&["HS 11357(a)"]), up_to_eight_grams()]),
                // "Transport" was punished for one's own use too until 2015; it is lawful today.
                all([
                    c.offense_in(HANDED),
                    any([c.offense_in(&["HS 11360(b)"]), up_to_eight_grams()]),
                    // Not over a state line, and not with a minor.
                    any([not(c.aggravated()), c.offense_in(&["HS 11360(b)"]), unsettled()]),
                    any([
                        c.handed(Handed::Carried),
                        // A gift is lawful only to somebody of 21 or older.
                        all([c.handed(Handed::Given), court()]),
                    ]),
                ]),
            ]),
        ]),
        all([c.offense_in(GROWING), quiet(not_too_many_at_21(c)), court()]),
    ])
}

fn not_too_many_at_21(c: &Charge<'_>) -> Finding {
    all([c.age(Age::From21), not(c.amount(Amount::Large))])
}

/// What was done is punished less today, or not at all: HS 11357 to 11360 as they stand.
pub(crate) fn lesser(c: &Charge<'_>) -> Finding {
    any([
        all([c.convicted_as(Level::Misdemeanor), infraction_at_most(c)]),
        // A misdemeanor for all purposes since.
        all([c.convicted_as(Level::Felony), c.reduced(), quiet(infraction_at_most(c))]),
        all([
            c.convicted_as(Level::Felony),
            not(c.reduced()),
            any([
                // Age and amount are asked for a felony only where something else turns on them.
                quiet(infraction_at_most(c)),
                all([c.misdemeanor_by_judgment(), infraction_at_most(c)]),
                all([
                    not(c.misdemeanor_by_judgment()),
                    any([c.offense_in(&["HS 11357"]), no_felony(c)]),
                ]),
            ]),
        ]),
        all([c.offense_in(NEAR_CANNABIS), unsettled()]),
    ])
}

/// Growing, having for sale and selling are felonies today only on grounds that HS 11358(d), 11359(c) and (d) and
/// 11360(a)(3) name, and even then they "may" be. Where such a ground is told, whether the court still reduces is not
/// settled by the text.
fn no_felony(c: &Charge<'_>) -> Finding {
    all([
        c.offense_in(MAY_BE_FELONY),
        any([
            all([not(c.super_strike()), not(c.ever_registered()), not(c.aggravated())]),
            unsettled(),
        ]),
    ])
}

/// An infraction at most today, whatever else is so of the person: every cannabis offense under 18, and the small amounts
/// from 18 on. The grounds of a felony begin at 18, and for plants at more than six.
fn infraction_at_most(c: &Charge<'_>) -> Finding {
    let small_by_its_letter = ["HS 11357(b)", "HS 11360(b)"];
    any([
        c.offense_in(&small_by_its_letter),
        all([c.offense_in(CANNABIS), c.age(Age::Under18)]),
        all([
            any([c.offense_in(&["HS 11357(a)"]), c.offense_in(GROWING)]),
            any([
                c.amount(Amount::Small),
                // From 18 to 20: four grams as voted, eight since 2017. The section names both.
                all([c.amount(Amount::Between), any([c.age(Age::From21), unsettled()])]),
            ]),
        ]),
    ])
}

/// Convictions that may be about cannabis and nothing else.
pub const NEAR_CANNABIS: &[&str] = &["VC 23222(b)", "PC 182", "PC 664"];

/// The sections by which HS 11361.8 measures.
pub const CANNABIS: &[&str] = &["HS 11357", "HS 11358", "HS 11359", "HS 11360"];

/// Those that turn on an amount that their letter does not tell.
pub const BY_AMOUNT: &[&str] = &["HS 11357(a)", "HS 11358", "HS 11360(a)"];

/// Growing.
const GROWING: &[&str] = &["HS 11358"];

/// Those about selling, giving and carrying.
pub const HANDED: &[&str] = &["HS 11360"];

/// Those that may be a felony today on some grounds.
pub const MAY_BE_FELONY: &[&str] = &["HS 11358", "HS 11359", "HS 11360(a)"];

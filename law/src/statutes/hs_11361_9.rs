//! HS 11361.9: the courts and the Department of Justice were told to apply Proposition 64 by themselves.
//!
//! The Department listed the convictions by 1 July 2019; where no prosecutor objected, the courts had to order what
//! HS 11361.8 gives by 1 March 2023. Only the digests of the bills were read (AB 1793, AB 1706), not the section.

use super::hs_11361_8::{CANNABIS, PROPOSITION_64, lesser, no_crime};
use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, Tier, health_and_safety_code};
use crate::date::day;
use crate::logic::{Finding, Truth, all, always, any, never, quiet, records};

const S: Source = health_and_safety_code("HS 11361.9");

/// HS 11361.9.
pub const STATUTE: Statute = Statute {
    key: "hs-11361-9",
    source: S,
    in_force_since: day(2023, 1, 1),
    relief: Relief::Automatic,
    about: About::Convictions,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: never(),
        must: never(),
        done: all([
            S.line("", "in-california", c.in_california()),
            S.line("", "convicted", c.convicted()),
            S.line("", "hs-11361-9-offense", c.offense_in(CANNABIS)),
            S.line("", "hs-11361-9-before", c.committed_before(PROPOSITION_64)),
            S.line("", "hs-11361-9-covered", covered(c)),
            S.line_of(Tier::Recalled, "", "hs-11361-9-records", records()),
        ]),
        turns_on: always(),
    }
}

/// What HS 11361.8 gives nothing for was not looked at. Where that is not known, only the record shows it.
fn covered(c: &Charge<'_>) -> Finding {
    let milder = any([no_crime(c), lesser(c)]);
    if milder.truth() == Truth::Unknown {
        records()
    } else {
        quiet(milder)
    }
}

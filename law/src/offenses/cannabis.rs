//! Cannabis.

use super::Class::{Felony, NotKnown};
use super::Drug::Cannabis;
use super::Kind::Cultivation;
use super::Place::County1170h;
use super::Tier::{Recalled, Verified};
use super::{BEFORE_PROPOSITION_64, Offense, PROPOSITION_64, since, until};

pub(super) static OFFENSES: &[Offense] = &[Offense {
    code: "HS 11358",
    kind: Cultivation,
    drugs: &[Cannabis],
    periods: &[
        until(BEFORE_PROPOSITION_64, Felony, County1170h, Recalled), // quotations only
        since(PROPOSITION_64, NotKnown, County1170h, Verified),      // L: by subdivision
    ],
}];

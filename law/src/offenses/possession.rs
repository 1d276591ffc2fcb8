//! Having a drug for oneself.

use super::Class::{Felony, Misdemeanor, MisdemeanorFelonyIfDisqualified, MisdemeanorMayBeFelony, Wobbler};
use super::Drug::{CocaineBase, Depressants, Hallucinogens, Ketamine, Narcotics, Pcp, Steroids, Stimulants};
use super::Kind::Possession;
use super::Place::{County1170h, None as NoTerm};
use super::Tier::Verified;
use super::{BEFORE_PROPOSITION_47, Offense, PROPOSITION_47, since, until};

pub(super) static OFFENSES: &[Offense] = &[
    Offense {
        code: "HS 11350(a)",
        kind: Possession,
        drugs: &[Narcotics, CocaineBase, Depressants],
        periods: &[
            until(BEFORE_PROPOSITION_47, Felony, County1170h, Verified), // A1, B1
            since(PROPOSITION_47, MisdemeanorFelonyIfDisqualified, County1170h, Verified), // L
        ],
    },
    Offense {
        code: "HS 11350(b)",
        kind: Possession,
        drugs: &[Depressants],
        periods: &[until(BEFORE_PROPOSITION_47, Wobbler, County1170h, Verified)], // A1, B1
    },
    Offense {
        code: "HS 11377(a)",
        kind: Possession,
        drugs: &[Stimulants, Pcp, Ketamine, Hallucinogens, Steroids],
        periods: &[
            until(BEFORE_PROPOSITION_47, Wobbler, County1170h, Verified), // A3, A2, B1
            since(PROPOSITION_47, MisdemeanorMayBeFelony, County1170h, Verified), // L
        ],
    },
    Offense {
        code: "HS 11377(b)",
        kind: Possession,
        drugs: &[Ketamine, Steroids],
        periods: &[until(BEFORE_PROPOSITION_47, Misdemeanor, NoTerm, Verified)], // A2
    },
];

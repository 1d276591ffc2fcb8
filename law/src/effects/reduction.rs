//! Felonies that become misdemeanors or infractions "for all purposes": PC 17(b), Proposition 47, and Proposition 64
//! where the conviction is redesignated.
//!
//! It stays a conviction. Only PC 1170.18(j) makes an exception for guns; PC 17 and HS 11361.8(h) do not.

use super::Weight::{Limited, Nothing};
use super::cannabis::{FEDERAL, PROPOSITION_64, WORK_OLD};
use super::shared::{
    AUTOMATIC, BOARDS, CARE_EXEMPTION, FEDERAL_CONVICTION, GUNS_FEDERAL, GUNS_MISDEMEANOR, HOUSING_PUBLIC_MISDEMEANOR,
    IMMIGRATION_VACATE, LICENSE_OTHER, SCHOOL_AID, SCHOOL_OWN_RULES, TOLD, TRAVEL, TRAVEL_COUNTRIES, TRAVEL_NONCITIZEN,
    WORK_FEDERAL, WORK_OFFER,
};
use super::{Effect, Relief, at, verified};
use crate::citation::{Citation, Source, penal_code};

const WOBBLER: Source = penal_code("PC 17");
const PROPOSITION_47: Source = penal_code("PC 1170.18");
const GUN_BAN: Source = penal_code("PC 29800");

pub(super) const RELIEFS: &[Relief] = &[
    Relief {
        key: "pc-17b",
        work: &[work(&[at(WOBBLER, "(b)")]), WORK_OFFER, WORK_FEDERAL],
        license: LICENSE,
        school: SCHOOL,
        care: CARE,
        housing: HOUSING,
        guns: &[
            guns(&[at(WOBBLER, "(b)"), at(GUN_BAN, "(a)(1)")]),
            GUNS_MISDEMEANOR,
            GUNS_FEDERAL,
        ],
        travel: TRAVEL,
        immigration: &[IMMIGRATION, IMMIGRATION_VACATE],
    },
    Relief {
        key: "pc-1170-18",
        work: &[work(&[at(PROPOSITION_47, "(j)")]), WORK_OFFER, WORK_FEDERAL],
        license: LICENSE,
        school: SCHOOL,
        care: CARE,
        housing: HOUSING,
        guns: &[
            verified(
                "effect-prop-47-guns",
                Nothing,
                &[at(PROPOSITION_47, "(j)"), at(WOBBLER, "(b)")],
            ),
            GUNS_FEDERAL,
        ],
        travel: TRAVEL,
        immigration: &[IMMIGRATION, IMMIGRATION_VACATE],
    },
    Relief {
        key: "hs-11361-8-redesignation",
        work: &[work(&[at(PROPOSITION_64, "(h)")]), WORK_OLD, WORK_OFFER, WORK_FEDERAL],
        license: LICENSE,
        school: SCHOOL,
        care: CARE,
        housing: HOUSING,
        guns: &[
            guns(&[at(PROPOSITION_64, "(h)"), at(GUN_BAN, "(a)(1)")]),
            GUNS_MISDEMEANOR,
            GUNS_FEDERAL,
        ],
        travel: &[TRAVEL_NONCITIZEN, FEDERAL, TRAVEL_COUNTRIES],
        immigration: &[IMMIGRATION, FEDERAL, IMMIGRATION_VACATE],
    },
];

/// (a)(1): related to the work, and of the last seven years but for serious felonies.
const LICENSE: &[Effect] = &[
    verified("effect-reduction-license", Limited, &[at(BOARDS, "(a)(1)")]),
    LICENSE_OTHER,
];
const SCHOOL: &[Effect] = &[
    verified("effect-reduction-school", Nothing, &[at(TOLD, "(p)(2)(A)")]),
    SCHOOL_OWN_RULES,
    SCHOOL_AID,
];
const CARE: &[Effect] = &[
    verified("effect-reduction-care", Nothing, &[at(TOLD, "(m)(2)(A)")]),
    CARE_EXEMPTION,
];
/// Neither 17(b) nor the propositions are among the five sections of (a)(3)(A).
const HOUSING: &[Effect] = &[
    HOUSING_PUBLIC_MISDEMEANOR,
    verified(
        "effect-reduction-housing-courts",
        Nothing,
        &[at(AUTOMATIC, "(a)(3)(A)")],
    ),
];
const IMMIGRATION: Effect = verified("effect-reduction-immigration", Nothing, FEDERAL_CONVICTION).recalled();

const fn work(citations: &'static [Citation]) -> Effect {
    verified("effect-reduction-work", Limited, citations)
}

/// A misdemeanor "for all purposes", and no exception is written for guns.
pub(super) const fn guns(citations: &'static [Citation]) -> Effect {
    verified("effect-reduction-guns", Limited, citations)
}

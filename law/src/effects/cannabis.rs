//! Cannabis: Proposition 64 where the conviction is dismissed and sealed, the automatic review, and the destruction of
//! small records after two years.
//!
//! Nobody here read HS 11361.9: what it gives is known from the digests of the acts that made it.

use super::Weight::{Helps, Limited, Nothing};
use super::reduction::guns;
use super::shared::{
    CARE_EXEMPTION, CARE_NOT_NAMED, FEDERAL_CONVICTION, GUNS_FEDERAL, GUNS_MISDEMEANOR, HOUSING_LANDLORDS,
    LICENSE_COMPARABLE, LICENSE_OTHER, SCHOOL_AID, SCHOOL_NOT_NAMED, SCHOOL_OWN_RULES, TRAVEL_COUNTRIES,
    TRAVEL_NONCITIZEN, WORK_ASK, WORK_FEDERAL, WORK_OFFER, guns_silent,
};
use super::{Effect, Relief, at, health_and_safety_code, labor, unread, verified};
use crate::citation::Source;

pub(super) const PROPOSITION_64: Source = health_and_safety_code("HS 11361.8");
const REVIEW: Source = unread("HS 11361.9");
const DESTRUCTION: Source = health_and_safety_code("HS 11361.5");
const AFTER_TWO_YEARS: Source = health_and_safety_code("HS 11361.7");

pub(super) const RELIEFS: &[Relief] = &[
    Relief {
        key: "hs-11361-8-sealing",
        work: &[WORK_ASK, WORK_OFFER, WORK_FEDERAL],
        license: &[LICENSE_COMPARABLE, LICENSE_OTHER],
        school: &[SCHOOL_NOT_NAMED, SCHOOL_OWN_RULES, SCHOOL_AID],
        care: &[CARE_NOT_NAMED, CARE_EXEMPTION],
        housing: &[SEALED, HOUSING_LANDLORDS],
        guns: &[guns_silent(&[at(PROPOSITION_64, "(f)")]), GUNS_FEDERAL],
        travel: &[TRAVEL_NONCITIZEN, FEDERAL, TRAVEL_COUNTRIES],
        immigration: &[IMMIGRATION, FEDERAL],
    },
    Relief {
        key: "hs-11361-9",
        work: &[WHICH, WORK_ASK.recalled(), WORK_OLD, WORK_OFFER, WORK_FEDERAL],
        license: &[WHICH, LICENSE_COMPARABLE, LICENSE_OTHER],
        school: &[WHICH, SCHOOL_NOT_NAMED, SCHOOL_OWN_RULES, SCHOOL_AID],
        care: &[WHICH, CARE_NOT_NAMED, CARE_EXEMPTION],
        housing: &[WHICH, SEALED.recalled(), HOUSING_LANDLORDS],
        guns: &[WHICH, guns(&[at(REVIEW, "")]).recalled(), GUNS_FEDERAL],
        travel: &[TRAVEL_NONCITIZEN, FEDERAL, TRAVEL_COUNTRIES],
        immigration: &[IMMIGRATION, FEDERAL],
    },
    Relief {
        key: "hs-11361-5",
        work: &[ANSWER, WORK_OLD, NOT_FEDERAL],
        license: &[AGENCIES, ANSWER],
        school: &[ANSWER, AGENCIES, SCHOOL_AID],
        care: &[ANSWER, AGENCIES],
        housing: &[ANSWER, AGENCIES],
        guns: &[
            guns_silent(&[at(AFTER_TWO_YEARS, "(b)")]),
            GUNS_MISDEMEANOR,
            GUNS_FEDERAL,
        ],
        travel: &[TRAVEL_NONCITIZEN, NOT_FEDERAL, TRAVEL_COUNTRIES],
        immigration: &[NOT_FEDERAL, FEDERAL],
    },
];

/// Labor Code 432.8: the limits of 432.7 reach some cannabis convictions of more than two years ago.
pub(super) const WORK_OLD: Effect = verified("effect-cannabis-work-old", Helps, &[at(labor("LAB 432.8"), "")]);
/// In federal law cannabis is a controlled substance still.
pub(super) const FEDERAL: Effect = verified(
    "effect-cannabis-any-federal",
    Nothing,
    &[at(unread("21 USC 812"), "(c)")],
)
.recalled();

const SEALED: Effect = verified("effect-cannabis-sealing-housing", Helps, &[at(PROPOSITION_64, "(f)")]);
/// "Legally invalid" are the state's words. Whether they bind in immigration is not settled.
const IMMIGRATION: Effect = verified("effect-cannabis-sealing-immigration", Limited, FEDERAL_CONVICTION).unsettled();
const WHICH: Effect = verified("effect-cannabis-automatic-any-which", Limited, &[at(REVIEW, "")]).recalled();
/// (d): also where nothing was destroyed.
const ANSWER: Effect = verified(
    "effect-destroyed-any-answer",
    Helps,
    &[
        at(AFTER_TWO_YEARS, "(c)"),
        at(AFTER_TWO_YEARS, "(d)"),
        at(DESTRUCTION, "(a)"),
    ],
);
const AGENCIES: Effect = verified("effect-destroyed-any-agencies", Helps, &[at(AFTER_TWO_YEARS, "(b)")]);
/// (a) reaches the federal government "to the fullest extent permissible by law", which nobody should rely on.
const NOT_FEDERAL: Effect = verified("effect-destroyed-any-federal", Nothing, &[at(AFTER_TWO_YEARS, "(a)")]).recalled();

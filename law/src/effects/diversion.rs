//! Programs in place of a conviction: the old deferred entry of judgment, pretrial diversion, mental health and military
//! diversion, and the treatment-mandated felony.
//!
//! Three began without a plea. The deferred entry of judgment and HS 11395 began with one, and for immigration that is
//! the difference.

use super::Weight::{Helps, Limited};
use super::shared::{
    CARE_ARREST, CARE_NOT_NAMED, EMPLOYERS, GUNS_FEDERAL, HEALTH_BOARDS, HOUSING_LANDLORDS, HOUSING_NOT_NAMED,
    HOUSING_PUBLIC_ARREST, HOUSING_SEALED, IMMIGRATION_2011, IMMIGRATION_ARREST, IMMIGRATION_NO_PLEA, IMMIGRATION_PLEA,
    IMMIGRATION_VACATE, LICENSE_ARREST, LICENSE_HEALTH, LICENSE_OTHER, SCHOOL_AID, SCHOOL_ARREST, SCHOOL_NOT_NAMED,
    TOLD, TRAVEL, WORK_ASK, WORK_FEDERAL, WORK_OFFER, guns_silent, license_health, work_police,
};
use super::{Effect, Relief, at, health_and_safety_code, verified};
use crate::citation::{Citation, Source, penal_code};

const DEFERRED: Source = penal_code("PC 1203.43");
const PRETRIAL: Source = penal_code("PC 1000.4");
const NO_PLEA: Source = penal_code("PC 1000.1");
const MISDEMEANOR: Source = penal_code("PC 1001.9");
const JUDGES: Source = penal_code("PC 1001.97");
const NO_ADMISSION: Source = penal_code("PC 1001.3");
const MENTAL_HEALTH: Source = penal_code("PC 1001.36");
const MILITARY: Source = penal_code("PC 1001.80");
const TREATMENT: Source = health_and_safety_code("HS 11395");

pub(super) const RELIEFS: &[Relief] = &[
    Relief {
        key: "pc-1203-43",
        work: &[
            WORK_ASK,
            WORK_OFFER,
            work_police(&[at(TOLD, "(k)(2)(D)"), at(EMPLOYERS, "(e)(1)")]),
            WORK_FEDERAL,
        ],
        license: &[LICENSE_ARREST, LICENSE_HEALTH, LICENSE_OTHER],
        school: &[SCHOOL_NOT_NAMED, SCHOOL_AID],
        care: &[CARE_NOT_NAMED],
        housing: &[HOUSING_NOT_NAMED, HOUSING_LANDLORDS],
        guns: &[guns_silent(&[at(DEFERRED, "(b)")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: &[
            // The Legislature declares the plea invalid because of these consequences; whether federal law follows is
            // not for the state to say.
            verified(
                "effect-dej-immigration",
                Limited,
                &[at(DEFERRED, "(a)(1)"), at(DEFERRED, "(a)(2)")],
            )
            .unsettled(),
            IMMIGRATION_2011,
            IMMIGRATION_VACATE,
        ],
    },
    Relief {
        key: "pc-1000-4",
        work: &[
            answer(&[at(PRETRIAL, "(a)")]),
            WORK_ASK,
            WORK_OFFER,
            work_police(&[at(PRETRIAL, "(c)"), at(PRETRIAL, "(d)"), at(TOLD, "(k)(2)(D)")]),
            WORK_FEDERAL,
        ],
        license: &[
            license(&[at(PRETRIAL, "(a)")]),
            license_health(&[at(PRETRIAL, "(a)"), at(PRETRIAL, "(b)"), at(HEALTH_BOARDS, "")]),
            LICENSE_OTHER,
        ],
        school: &[answer(&[at(PRETRIAL, "(a)")]), SCHOOL_ARREST, SCHOOL_AID],
        care: &[CARE_ARREST],
        housing: &[answer(&[at(PRETRIAL, "(a)")]), HOUSING_SEALED, HOUSING_PUBLIC_ARREST],
        guns: &[guns(&[at(NO_PLEA, "(d)")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_NO_PLEA, IMMIGRATION_ARREST],
    },
    Relief {
        key: "pc-1001-9",
        work: &[
            answer(&[at(MISDEMEANOR, "(a)")]),
            WORK_ASK,
            WORK_OFFER,
            work_police(&[at(MISDEMEANOR, "(b)"), at(TOLD, "(k)(2)(D)")]),
            WORK_FEDERAL,
        ],
        license: &[license(&[at(MISDEMEANOR, "(a)")]), LICENSE_HEALTH, LICENSE_OTHER],
        school: &[answer(&[at(MISDEMEANOR, "(a)")]), SCHOOL_ARREST, SCHOOL_AID],
        care: &[CARE_ARREST],
        housing: &[answer(&[at(MISDEMEANOR, "(a)")]), HOUSING_SEALED, HOUSING_PUBLIC_ARREST],
        // PC 1001.3: no admission of guilt.
        guns: &[guns(&[at(NO_ADMISSION, "")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_NO_PLEA, IMMIGRATION_ARREST],
    },
    Relief {
        key: "pc-1001-97",
        work: &[
            answer(&[at(JUDGES, "(a)")]),
            WORK_ASK,
            WORK_OFFER,
            work_police(&[at(JUDGES, "(b)"), at(TOLD, "(k)(2)(D)")]),
            WORK_FEDERAL,
        ],
        license: &[license(&[at(JUDGES, "(a)")]), LICENSE_HEALTH, LICENSE_OTHER],
        school: &[answer(&[at(JUDGES, "(a)")]), SCHOOL_ARREST, SCHOOL_AID],
        care: &[CARE_ARREST],
        housing: &[answer(&[at(JUDGES, "(a)")]), HOUSING_PUBLIC_ARREST],
        guns: &[guns(&[at(JUDGES, "(a)")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_NO_PLEA, IMMIGRATION_ARREST],
    },
    Relief {
        key: "pc-1001-36",
        work: &[
            answer(&[at(MENTAL_HEALTH, "(h)"), at(MENTAL_HEALTH, "(i)")]),
            WORK_ASK,
            WORK_OFFER,
            work_police(&[at(MENTAL_HEALTH, "(j)"), at(TOLD, "(k)(2)(D)")]),
            WORK_FEDERAL,
        ],
        license: &[license(&[at(MENTAL_HEALTH, "(i)")]), LICENSE_HEALTH, LICENSE_OTHER],
        school: &[answer(&[at(MENTAL_HEALTH, "(h)")]), SCHOOL_ARREST, SCHOOL_AID],
        care: &[CARE_ARREST],
        housing: &[
            answer(&[at(MENTAL_HEALTH, "(h)")]),
            HOUSING_SEALED,
            HOUSING_PUBLIC_ARREST,
        ],
        guns: &[
            guns(&[at(MENTAL_HEALTH, "(h)")]),
            guns_order(&[at(MENTAL_HEALTH, "(m)")]),
            GUNS_FEDERAL,
        ],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_NO_PLEA, IMMIGRATION_ARREST],
    },
    Relief {
        key: "pc-1001-80",
        work: &[
            answer(&[at(MILITARY, "(k)")]),
            WORK_ASK,
            WORK_OFFER,
            work_police(&[at(MILITARY, "(l)"), at(TOLD, "(k)(2)(D)")]),
            WORK_FEDERAL,
        ],
        license: &[license(&[at(MILITARY, "(k)")]), LICENSE_HEALTH, LICENSE_OTHER],
        school: &[answer(&[at(MILITARY, "(k)")]), SCHOOL_ARREST, SCHOOL_AID],
        care: &[CARE_ARREST],
        // No order to seal is in this section.
        housing: &[answer(&[at(MILITARY, "(k)")]), HOUSING_PUBLIC_ARREST],
        guns: &[
            guns(&[at(MILITARY, "(e)"), at(MILITARY, "(k)")]),
            guns_order(&[at(MILITARY, "(p)")]),
            GUNS_FEDERAL,
        ],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_NO_PLEA, IMMIGRATION_ARREST],
    },
    Relief {
        key: "hs-11395",
        work: &[
            answer(TREATMENT_COMPLETED),
            WORK_ASK,
            WORK_OFFER,
            work_police(&[at(TREATMENT, "(d)(3)"), at(PRETRIAL, "(c)")]),
            WORK_FEDERAL,
        ],
        license: &[
            license(TREATMENT_COMPLETED),
            // BPC 492 speaks of programs under the Penal Code; PC 1000.4 brings it in.
            license_health(&[at(PRETRIAL, "(a)"), at(PRETRIAL, "(b)")]),
            LICENSE_OTHER,
        ],
        school: &[answer(TREATMENT_COMPLETED), SCHOOL_ARREST, SCHOOL_AID],
        // Whether the program is a "diversion program" in PC 11105(m)(3) is not said.
        care: &[CARE_ARREST.unsettled()],
        housing: &[answer(TREATMENT_COMPLETED), HOUSING_SEALED, HOUSING_PUBLIC_ARREST],
        guns: &[guns(&[at(TREATMENT, "(d)(3)")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_PLEA, IMMIGRATION_ARREST, IMMIGRATION_VACATE],
    },
];

/// (d)(3): PC 1000.4 applies, and the case is no conviction for any purpose.
const TREATMENT_COMPLETED: &[Citation] = &[at(TREATMENT, "(d)(3)"), at(PRETRIAL, "(a)")];

/// The person may say that there was no arrest and no program.
const fn answer(citations: &'static [Citation]) -> Effect {
    verified("effect-diversion-any-answer", Helps, citations)
}

const fn license(citations: &'static [Citation]) -> Effect {
    verified("effect-diversion-license", Helps, citations)
}

/// No conviction, so no ban that follows from one.
const fn guns(citations: &'static [Citation]) -> Effect {
    verified("effect-diversion-guns", Limited, citations)
}

/// A judge may forbid guns until the program is completed.
const fn guns_order(citations: &'static [Citation]) -> Effect {
    verified("effect-diversion-guns-order", Limited, citations)
}

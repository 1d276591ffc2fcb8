//! Arrests without a conviction: sealing by petition, by itself, after a program, and factual innocence.
//!
//! PC 851.91 keeps the duty to tell a licensing agency; PC 851.87, 851.90 and 851.93 keep it for peace officers alone.
//! PC 11105(m)(3), on care licensing, names PC 851.91 and not 851.93, whose (d)(6) keeps that authority.

use super::Weight::{Helps, Nothing};
use super::shared::{
    CARE_ARREST, EMPLOYERS, GUNS_FEDERAL, HOUSING_PUBLIC_ARREST, HOUSING_SEALED, IMMIGRATION_ARREST,
    IMMIGRATION_NO_PLEA, IMMIGRATION_PLEA, LICENSE_ARREST, LICENSE_HEALTH, LICENSE_OTHER, SCHOOL_AID, SCHOOL_ARREST,
    TOLD, TRAVEL, WORK_ASK, WORK_FEDERAL, WORK_OFFER, guns_silent, housing_courts, license_tell, work_office,
    work_police,
};
use super::{Effect, Relief, at, verified};
use crate::citation::{Citation, Source, penal_code};

const PETITION: Source = penal_code("PC 851.91");
const AUTOMATIC: Source = penal_code("PC 851.93");
const BEFORE_CHARGES: Source = penal_code("PC 851.87");
const AFTER_PROGRAM: Source = penal_code("PC 851.90");
const INNOCENCE: Source = penal_code("PC 851.8");

pub(super) const RELIEFS: &[Relief] = &[
    Relief {
        key: "pc-851-91",
        work: &[
            answer(&[at(PETITION, "(e)(2)(B)")]),
            WORK_ASK,
            WORK_OFFER,
            work_office(&[at(PETITION, "(e)(2)(B)(ii)"), at(PETITION, "(e)(2)(B)(iv)")]),
            work_police(&[
                at(PETITION, "(e)(2)(B)(ii)"),
                at(TOLD, "(k)(2)(C)"),
                at(EMPLOYERS, "(e)(1)"),
            ]),
            WORK_FEDERAL,
        ],
        license: &[
            LICENSE_ARREST,
            license_tell(&[at(PETITION, "(e)(2)(B)(ii)")]),
            LICENSE_OTHER,
        ],
        school: &[answer(&[at(PETITION, "(e)(2)(B)")]), SCHOOL_ARREST, SCHOOL_AID],
        care: &[CARE_ARREST],
        housing: HOUSING,
        guns: &[guns_unchanged(&[at(PETITION, "(e)(2)(B)(iii)")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_ARREST],
    },
    Relief {
        key: "pc-851-93",
        work: &[
            answer(&[at(AUTOMATIC, "(b)(3)")]),
            WORK_ASK,
            WORK_OFFER,
            work_police(&[at(AUTOMATIC, "(d)(1)"), at(AUTOMATIC, "(d)(2)"), at(TOLD, "(k)(2)(C)")]),
            WORK_FEDERAL,
        ],
        license: &[LICENSE_ARREST, LICENSE_OTHER],
        school: &[answer(&[at(AUTOMATIC, "(b)(3)")]), SCHOOL_ARREST, SCHOOL_AID],
        care: &[verified(
            "effect-arrest-care-automatic",
            Nothing,
            &[at(AUTOMATIC, "(d)(6)"), at(TOLD, "(m)(2)(C)")],
        )],
        housing: &[housing_courts(&[at(AUTOMATIC, "(c)")]), HOUSING_PUBLIC_ARREST],
        guns: &[guns_unchanged(&[at(AUTOMATIC, "(d)(4)")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_ARREST],
    },
    Relief {
        key: "pc-851-87",
        work: &[
            answer(&[at(BEFORE_CHARGES, "(a)(3)"), at(BEFORE_CHARGES, "(a)(4)")]),
            WORK_ASK,
            WORK_OFFER,
            work_police(&[
                at(BEFORE_CHARGES, "(b)"),
                at(BEFORE_CHARGES, "(c)"),
                at(TOLD, "(k)(2)(C)"),
            ]),
            WORK_FEDERAL,
        ],
        license: &[LICENSE_ARREST, LICENSE_OTHER],
        school: &[answer(&[at(BEFORE_CHARGES, "(a)(3)")]), SCHOOL_ARREST, SCHOOL_AID],
        care: &[CARE_ARREST],
        housing: HOUSING,
        guns: &[guns_silent(&[at(BEFORE_CHARGES, "")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_NO_PLEA, IMMIGRATION_ARREST],
    },
    Relief {
        key: "pc-851-90",
        work: &[
            answer(&[at(AFTER_PROGRAM, "(a)(3)"), at(AFTER_PROGRAM, "(a)(4)")]),
            WORK_ASK,
            WORK_OFFER,
            work_police(&[
                at(AFTER_PROGRAM, "(b)"),
                at(AFTER_PROGRAM, "(c)"),
                at(TOLD, "(k)(2)(D)"),
            ]),
            WORK_FEDERAL,
        ],
        license: &[LICENSE_ARREST, LICENSE_HEALTH, LICENSE_OTHER],
        school: &[answer(&[at(AFTER_PROGRAM, "(a)(3)")]), SCHOOL_ARREST, SCHOOL_AID],
        // PC 11105(m)(3) says "diversion program" where (l) says "diversion or deferred entry of judgment program".
        care: &[CARE_ARREST.unsettled()],
        housing: HOUSING,
        guns: &[guns_silent(&[at(AFTER_PROGRAM, "")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_PLEA, IMMIGRATION_ARREST],
    },
    Relief {
        key: "pc-851-8",
        work: &[INNOCENT, WORK_ASK, WORK_FEDERAL],
        license: &[INNOCENT, LICENSE_ARREST],
        school: &[INNOCENT, SCHOOL_ARREST, SCHOOL_AID],
        care: &[INNOCENT, CARE_ARREST],
        housing: &[INNOCENT, HOUSING_PUBLIC_ARREST],
        guns: &[guns_silent(&[at(INNOCENCE, "(f)")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_ARREST],
    },
];

const HOUSING: &[Effect] = &[HOUSING_SEALED, HOUSING_PUBLIC_ARREST];

/// The arrest is deemed not to have occurred, and the records are destroyed after three years.
const INNOCENT: Effect = verified(
    "effect-innocence-any-answer",
    Helps,
    &[at(INNOCENCE, "(a)"), at(INNOCENCE, "(b)"), at(INNOCENCE, "(f)")],
);

/// The person may say that there was no arrest.
const fn answer(citations: &'static [Citation]) -> Effect {
    verified("effect-arrest-any-answer", Helps, citations)
}

/// Whatever the arrest did to gun rights stays.
const fn guns_unchanged(citations: &'static [Citation]) -> Effect {
    verified("effect-arrest-guns", Nothing, citations)
}

//! Convictions that are dismissed: PC 1203.4, 1203.4a, 1203.41, 1203.42, the automatic PC 1203.425, and PC 1210.1.
//!
//! The duty to tell a licensing agency is in 1203.4, 1203.41, 1203.42 and 1210.1; it is neither in 1203.4a nor on the
//! list of 1203.425(a)(4). What courts may not show, 1203.425(a)(3)(A), names the first five and not 1210.1.

use super::Weight::{Helps, Limited, Nothing};
use super::shared::{
    AUTOMATIC, BOARDS, CARE_EXEMPTION, CARE_NOT_NAMED, EMPLOYERS, GUNS_FEDERAL, GUNS_MISDEMEANOR, HOUSING_LANDLORDS,
    HOUSING_NOT_NAMED, HOUSING_PUBLIC, IMMIGRATION_2011, IMMIGRATION_DISMISSAL, IMMIGRATION_VACATE, LICENSE_COMPARABLE,
    LICENSE_OTHER, SCHOOL_AID, SCHOOL_NOT_NAMED, SCHOOL_OWN_RULES, TOLD, TRAVEL, WORK_ASK, WORK_FEDERAL, WORK_OFFER,
    guns_stay, housing_courts, license_tell, work_office, work_police,
};
use super::{Effect, Relief, at, business_and_professions, verified};
use crate::citation::{Citation, Source, penal_code};

const PROBATION: Source = penal_code("PC 1203.4");
const NO_PROBATION: Source = penal_code("PC 1203.4a");
const TERM: Source = penal_code("PC 1203.41");
const OLD_PRISON: Source = penal_code("PC 1203.42");
const TREATMENT: Source = penal_code("PC 1210.1");

pub(super) const RELIEFS: &[Relief] = &[
    Relief {
        key: "pc-1203-4",
        work: &[
            WORK_ASK,
            FINGERPRINTS,
            WORK_OFFER,
            work_office(&[at(PROBATION, "(a)(1)"), at(PROBATION, "(a)(3)")]),
            POLICE,
            WORK_FEDERAL,
        ],
        license: &[
            LICENSE_DENIAL,
            license_tell(&[at(PROBATION, "(a)(1)")]),
            LICENSE_HELD,
            LICENSE_OTHER,
        ],
        school: SCHOOL,
        care: CARE,
        housing: HOUSING,
        guns: &[guns_stay(&[at(PROBATION, "(a)(2)")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: IMMIGRATION,
    },
    Relief {
        key: "pc-1203-4a",
        work: &[WORK_ASK, FINGERPRINTS, WORK_OFFER, POLICE, WORK_FEDERAL],
        license: &[
            LICENSE_DENIAL,
            license_not_listed(&[at(NO_PROBATION, "(c)")]),
            LICENSE_OTHER,
        ],
        school: SCHOOL,
        care: CARE,
        housing: HOUSING,
        guns: &[guns_stay(&[at(NO_PROBATION, "(c)(2)")]), GUNS_MISDEMEANOR, GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: IMMIGRATION,
    },
    Relief {
        key: "pc-1203-41",
        work: &[
            WORK_ASK,
            FINGERPRINTS,
            WORK_OFFER,
            work_office(&[at(TERM, "(b)(2)"), at(TERM, "(b)(4)")]),
            POLICE,
            WORK_FEDERAL,
        ],
        license: &[
            LICENSE_DENIAL,
            verified("effect-dismissal-license-tell-tribe", Limited, &[at(TERM, "(b)(2)")]),
            LICENSE_OTHER,
        ],
        school: SCHOOL,
        care: &[
            care(&[at(TERM, "(h)"), at(TOLD, "(m)(2)(A)")]),
            home_care(&[at(TERM, "(b)(2)"), at(TERM, "(h)")]),
            CARE_EXEMPTION,
        ],
        housing: HOUSING,
        guns: &[guns_stay(&[at(TERM, "(b)(3)")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_DISMISSAL, IMMIGRATION_VACATE],
    },
    Relief {
        key: "pc-1203-42",
        work: &[
            WORK_ASK,
            FINGERPRINTS,
            WORK_OFFER,
            work_office(&[at(OLD_PRISON, "(b)(2)"), at(OLD_PRISON, "(b)(4)")]),
            POLICE,
            WORK_FEDERAL,
        ],
        license: &[LICENSE_DENIAL, license_tell(&[at(OLD_PRISON, "(b)(2)")]), LICENSE_OTHER],
        school: SCHOOL,
        care: CARE,
        housing: HOUSING,
        guns: &[guns_stay(&[at(OLD_PRISON, "(b)(3)")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: &[IMMIGRATION_DISMISSAL, IMMIGRATION_VACATE],
    },
    Relief {
        key: "pc-1203-425",
        work: &[
            WORK_ASK,
            FINGERPRINTS,
            WORK_OFFER,
            CHECK,
            work_office(&[at(AUTOMATIC, "(a)(4)(B)"), at(AUTOMATIC, "(a)(4)(F)")]),
            work_police(&[
                at(AUTOMATIC, "(a)(4)(A)"),
                at(AUTOMATIC, "(a)(4)(C)"),
                at(TOLD, "(k)(2)(A)"),
            ]),
            WORK_FEDERAL,
        ],
        license: &[
            LICENSE_DENIAL,
            license_not_listed(&[at(AUTOMATIC, "(a)(4)")]),
            CHECK,
            LICENSE_OTHER,
        ],
        school: &[
            school_told(&[at(AUTOMATIC, "(a)(4)(K)(i)"), at(TOLD, "(p)(2)(A)")]),
            school_drugs(&[at(AUTOMATIC, "(a)(4)(K)(ii)"), at(TOLD, "(p)(2)(B)")]),
            SCHOOL_OWN_RULES,
            SCHOOL_AID,
        ],
        care: &[
            care(&[at(AUTOMATIC, "(a)(4)(H)"), at(TOLD, "(m)(2)(A)")]),
            home_care(&[at(AUTOMATIC, "(a)(4)(B)"), at(AUTOMATIC, "(a)(4)(I)")]),
            CARE_EXEMPTION,
        ],
        housing: HOUSING,
        guns: &[guns_stay(&[at(AUTOMATIC, "(a)(4)(E)")]), GUNS_FEDERAL],
        travel: TRAVEL,
        // Whether relief that nobody asked for can be the old exception of 2011 is not known.
        immigration: &[IMMIGRATION_DISMISSAL, IMMIGRATION_VACATE],
    },
    Relief {
        key: "pc-1210-1",
        work: &[
            ANSWER,
            WORK_ASK,
            WORK_OFFER,
            work_office(&[at(TREATMENT, "(e)(3)")]),
            work_police(&[at(TREATMENT, "(e)(3)"), at(TOLD, "(k)(2)(A)")]),
            WORK_FEDERAL,
        ],
        license: &[
            license_tell(&[at(TREATMENT, "(e)(3)")]),
            ANSWER,
            LICENSE_COMPARABLE,
            LICENSE_OTHER,
        ],
        school: &[ANSWER, SCHOOL_NOT_NAMED, SCHOOL_OWN_RULES, SCHOOL_AID],
        care: &[CARE_NOT_NAMED, ANSWER, CARE_EXEMPTION],
        housing: &[ANSWER, HOUSING_NOT_NAMED, HOUSING_LANDLORDS],
        guns: &[guns_stay(&[at(TREATMENT, "(e)(2)")]), GUNS_FEDERAL],
        travel: TRAVEL,
        immigration: IMMIGRATION,
    },
];

const SCHOOL: &[Effect] = &[
    school_told(&[at(TOLD, "(p)(2)(A)")]),
    school_drugs(&[at(TOLD, "(p)(2)(B)")]),
    SCHOOL_OWN_RULES,
    SCHOOL_AID,
];
const CARE: &[Effect] = &[care(&[at(TOLD, "(m)(2)(A)")]), CARE_EXEMPTION];
const HOUSING: &[Effect] = &[
    housing_courts(&[at(AUTOMATIC, "(a)(3)(A)")]),
    HOUSING_LANDLORDS,
    HOUSING_PUBLIC,
];
const IMMIGRATION: &[Effect] = &[IMMIGRATION_DISMISSAL, IMMIGRATION_2011, IMMIGRATION_VACATE];

const FINGERPRINTS: Effect = verified("effect-dismissal-work-fingerprints", Helps, &[at(TOLD, "(p)(2)(A)")]);
const POLICE: Effect = work_police(&[at(TOLD, "(k)(2)(A)"), at(TOLD, "(l)(2)(A)"), at(EMPLOYERS, "(e)(1)")]);
const LICENSE_DENIAL: Effect = verified("effect-dismissal-license-denial", Helps, &[at(BOARDS, "(c)")]);
/// (c): a board may act against a license that it gave "irrespective of a subsequent order under Section 1203.4".
const LICENSE_HELD: Effect = verified(
    "effect-dismissal-license-held",
    Nothing,
    &[at(business_and_professions("BPC 490"), "(c)")],
);
/// The Department's own record is the proof; no court makes an order.
const CHECK: Effect = verified("effect-automatic-any-check", Limited, &[at(AUTOMATIC, "(a)(7)")]);
const ANSWER: Effect = verified(
    "effect-treatment-any-answer",
    Helps,
    &[at(TREATMENT, "(e)(1)"), at(TREATMENT, "(e)(3)")],
);

/// The section does not keep the duty to tell a licensing agency, as others do.
const fn license_not_listed(citations: &'static [Citation]) -> Effect {
    verified("effect-dismissal-license-not-listed", Limited, citations)
}

/// Schools and the credentialing commission are told in spite of the relief.
const fn school_told(citations: &'static [Citation]) -> Effect {
    verified("effect-dismissal-school-told", Limited, citations)
}

/// HS 11350 and 11377, more than five years old: not even schools.
const fn school_drugs(citations: &'static [Citation]) -> Effect {
    verified("effect-dismissal-school-drugs", Helps, citations)
}

const fn care(citations: &'static [Citation]) -> Effect {
    verified("effect-dismissal-care", Nothing, citations)
}

/// In-home supportive services.
const fn home_care(citations: &'static [Citation]) -> Effect {
    verified("effect-dismissal-care-ihss", Nothing, citations)
}

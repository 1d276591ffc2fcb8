//! Effects that reliefs of more than one family have. Where each relief has its own section for it, the citations are
//! given by the relief.

use super::Weight::{Helps, Limited, Nothing};
use super::{Effect, at, business_and_professions, labor, unread, verified};
use crate::citation::{Citation, Source, penal_code};

/// Who is told what after fingerprints: (k) police, (l) criminal justice, (m) care licensing, (p) everybody else.
pub(super) const TOLD: Source = penal_code("PC 11105");
/// What employers may not ask.
pub(super) const EMPLOYERS: Source = labor("LAB 432.7");
/// When a board may deny a license.
pub(super) const BOARDS: Source = business_and_professions("BPC 480");
/// What boards of the healing arts may do after diversion.
pub(super) const HEALTH_BOARDS: Source = business_and_professions("BPC 492");
/// The automatic dismissal; its list of what courts may not show covers petitions too.
pub(super) const AUTOMATIC: Source = penal_code("PC 1203.425");
/// What police tell a housing authority.
const HOUSING_AUTHORITIES: Source = penal_code("PC 11105.03");
/// What sealing an arrest does.
const SEALING: Source = penal_code("PC 851.92");
/// Federal law on what is a conviction for immigration.
pub(super) const FEDERAL_CONVICTION: &[Citation] = &[at(unread("8 USC 1101"), "(a)(48)")];

// Work

/// (a)(1) names some sections "including, but not limited to"; (m)(1) leaves out jobs where a law looks at the conviction.
pub(super) const WORK_ASK: Effect = verified(
    "effect-any-work-ask",
    Helps,
    &[at(EMPLOYERS, "(a)(1)"), at(EMPLOYERS, "(m)(1)")],
);
pub(super) const WORK_OFFER: Effect =
    verified("effect-any-work-offer", Helps, &[at(unread("GOV 12952"), "(a)")]).recalled();
pub(super) const WORK_FEDERAL: Effect =
    verified("effect-any-work-federal", Nothing, &[at(unread("5 CFR 731.202"), "")]).recalled();

pub(super) const fn work_police(citations: &'static [Citation]) -> Effect {
    verified("effect-any-work-police", Nothing, citations)
}

/// The section keeps the duty to tell on an application for public office or a contract with the lottery.
pub(super) const fn work_office(citations: &'static [Citation]) -> Effect {
    verified("effect-any-work-office", Nothing, citations)
}

// License

/// BPC 480 speaks of licenses under that code alone; what binds others was not read.
pub(super) const LICENSE_OTHER: Effect = verified("effect-any-license-other", Limited, &[at(BOARDS, "(c)")]).recalled();

/// The section keeps the duty to answer a direct question for a license.
pub(super) const fn license_tell(citations: &'static [Citation]) -> Effect {
    verified("effect-any-license-tell", Limited, citations)
}

/// (c) covers "a comparable dismissal" beside the sections that it names; this relief is not among them.
pub(super) const LICENSE_COMPARABLE: Effect =
    verified("effect-cleared-license-comparable", Limited, &[at(BOARDS, "(c)")]).unsettled();

/// BPC 7.5: without a judgment there is no conviction.
pub(super) const LICENSE_ARREST: Effect = verified(
    "effect-arrest-license",
    Helps,
    &[at(BOARDS, "(d)"), at(business_and_professions("BPC 7.5"), "(a)")],
);

/// Boards of the healing arts may still act on what happened.
pub(super) const fn license_health(citations: &'static [Citation]) -> Effect {
    verified("effect-diversion-license-health", Limited, citations)
}
pub(super) const LICENSE_HEALTH: Effect = license_health(&[at(HEALTH_BOARDS, "")]);

// School and care

pub(super) const SCHOOL_OWN_RULES: Effect = verified(
    "effect-any-school-own-rules",
    Limited,
    &[at(unread("EDC 44836"), ""), at(unread("EDC 45123"), "")],
)
.recalled();
pub(super) const SCHOOL_AID: Effect =
    verified("effect-any-school-aid", Nothing, &[at(unread("20 USC 1091"), "")]).recalled();
pub(super) const SCHOOL_ARREST: Effect = verified("effect-arrest-school", Helps, &[at(TOLD, "(p)(2)(C)")]);
pub(super) const CARE_EXEMPTION: Effect =
    verified("effect-any-care-exemption", Limited, &[at(unread("HS 1522"), "(g)")]).recalled();

/// (m)(3): completed diversion, exoneration and PC 851.91 are not told.
pub(super) const CARE_ARREST: Effect = verified("effect-arrest-care", Helps, &[at(TOLD, "(m)(3)")]);

/// The lists of PC 11105 do not name this relief among those that are left out, nor say that it is told.
pub(super) const SCHOOL_NOT_NAMED: Effect =
    verified("effect-cleared-any-not-named", Limited, &[at(TOLD, "(p)(2)(A)")]).unsettled();
pub(super) const CARE_NOT_NAMED: Effect =
    verified("effect-cleared-any-not-named", Limited, &[at(TOLD, "(m)(2)(A)")]).unsettled();

// Housing

pub(super) const fn housing_courts(citations: &'static [Citation]) -> Effect {
    verified("effect-any-housing-courts", Helps, citations)
}

/// (a)(3)(A) names five sections, and this one is not among them.
pub(super) const HOUSING_NOT_NAMED: Effect = verified(
    "effect-cleared-housing-not-named",
    Limited,
    &[at(AUTOMATIC, "(a)(3)(A)")],
);
pub(super) const HOUSING_LANDLORDS: Effect = verified(
    "effect-dismissal-housing-landlords",
    Limited,
    &[at(unread("2 CCR 12269"), "")],
)
.recalled();
/// (b)(1) names drug felonies, (b)(4) those of the last five years. Nothing is said of dismissals.
pub(super) const HOUSING_PUBLIC: Effect = verified(
    "effect-dismissal-housing-public",
    Limited,
    &[
        at(HOUSING_AUTHORITIES, "(b)(1)"),
        at(HOUSING_AUTHORITIES, "(b)(4)"),
        at(HOUSING_AUTHORITIES, "(d)"),
        at(HOUSING_AUTHORITIES, "(e)"),
    ],
);
pub(super) const HOUSING_PUBLIC_MISDEMEANOR: Effect = verified(
    "effect-reduction-housing-public",
    Limited,
    &[at(HOUSING_AUTHORITIES, "(b)(1)")],
);
pub(super) const HOUSING_PUBLIC_ARREST: Effect = verified(
    "effect-arrest-housing-public",
    Helps,
    &[at(HOUSING_AUTHORITIES, "(b)(2)")],
);
pub(super) const HOUSING_SEALED: Effect = verified(
    "effect-arrest-housing-sealed",
    Helps,
    &[at(SEALING, "(b)(5)"), at(SEALING, "(c)")],
);

// Guns

pub(super) const GUNS_FEDERAL: Effect =
    verified("effect-any-guns-federal", Nothing, &[at(unread("18 USC 922"), "(g)")]).recalled();
/// Drug misdemeanors are not on the list.
pub(super) const GUNS_MISDEMEANOR: Effect = verified(
    "effect-reduction-guns-misdemeanor",
    Limited,
    &[at(penal_code("PC 29805"), "(a)(1)")],
);

/// The section keeps the ban.
pub(super) const fn guns_stay(citations: &'static [Citation]) -> Effect {
    verified("effect-dismissal-guns", Nothing, citations)
}

/// The section says nothing of guns.
pub(super) const fn guns_silent(citations: &'static [Citation]) -> Effect {
    verified("effect-any-guns-silent", Limited, citations).unsettled()
}

// Travel and immigration

pub(super) const TRAVEL_NONCITIZEN: Effect = verified(
    "effect-any-travel-noncitizen",
    Nothing,
    &[at(unread("8 USC 1182"), "(a)(2)")],
)
.recalled();
pub(super) const TRAVEL_COUNTRIES: Effect = verified(
    "effect-any-travel-countries",
    Nothing,
    &[at(unread("8 CFR 235.12"), "")],
)
.recalled();
pub(super) const TRAVEL: &[Effect] = &[TRAVEL_NONCITIZEN, TRAVEL_COUNTRIES];

pub(super) const IMMIGRATION_DISMISSAL: Effect =
    verified("effect-dismissal-immigration", Nothing, FEDERAL_CONVICTION).recalled();
/// Nunez-Reyes v. Holder (2011): a first simple possession, plea on or before 14 July 2011.
pub(super) const IMMIGRATION_2011: Effect =
    verified("effect-dismissal-immigration-2011", Limited, FEDERAL_CONVICTION).recalled();
pub(super) const IMMIGRATION_VACATE: Effect = verified(
    "effect-any-immigration-vacate",
    Limited,
    &[at(penal_code("PC 1473.7"), "(a)(1)")],
);
pub(super) const IMMIGRATION_ARREST: Effect =
    verified("effect-arrest-immigration", Nothing, FEDERAL_CONVICTION).recalled();
/// A plea of guilty with some restraint is a conviction in federal law, whatever the state calls it later.
pub(super) const IMMIGRATION_PLEA: Effect = verified("effect-plea-immigration", Nothing, FEDERAL_CONVICTION).recalled();
/// Without a plea there usually is none.
pub(super) const IMMIGRATION_NO_PLEA: Effect =
    verified("effect-diversion-immigration", Limited, FEDERAL_CONVICTION).recalled();

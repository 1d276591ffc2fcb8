//! PC 851.91: sealing of an arrest that did not end in a conviction.
//!
//! As a matter of right, unless the charges were domestic violence, child abuse or elder abuse with a pattern of these; then
//! in the interests of justice: (c). It needs that nobody can be charged any more: (a)(1)(A), (B), (a)(2)(A).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::day;
use crate::facts::Outcome;
use crate::logic::{Finding, all, all_of, always, any, never, not, unsettled};

const S: Source = penal_code("PC 851.91");
const LIMITS: Source = penal_code("PC 799");

/// PC 851.91.
pub const STATUTE: Statute = Statute {
    key: "pc-851-91",
    source: S,
    in_force_since: day(2019, 1, 1),
    relief: Relief::Sealing,
    about: About::WithoutConviction,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(a)", "in-california", c.in_california()),
            S.line("(a)(1)", "no-conviction", not(c.convicted())),
            any([
                S.line(
                    "(a)(1)(A)",
                    "pc-851-91-never-charged",
                    all([
                        c.ended_as(Outcome::NeverCharged),
                        every_charge(c, |c| limitation(c, |years| c.years_since_arrest(years))),
                    ]),
                ),
                S.line(
                    "(a)(1)(B)(i)",
                    "pc-851-91-dismissed",
                    all([
                        c.ended_as(Outcome::Dismissed),
                        // Some dismissals bar a new charge at once; which, is not in this section.
                        any([
                            every_charge(c, |c| limitation(c, |years| c.years_since_dismissal(years))),
                            unsettled(),
                        ]),
                    ]),
                ),
                S.line("(a)(1)(B)(ii)", "pc-851-91-acquitted", c.ended_as(Outcome::Acquitted)),
                S.line(
                    "(a)(1)(B)(i)",
                    "pc-851-91-program",
                    all([c.ended_as(Outcome::Diverted), not(c.program_running()), unsettled()]),
                ),
            ]),
            LIMITS.line("", "pc-851-91-limited", limited(c)),
            S.line("(a)(2)(C)", "pc-851-91-not-evaded", not_evaded(c)),
        ]),
        must: S.line("(c)", "pc-851-91-right", any([not(c.abuse()), unsettled()])),
        done: never(),
        turns_on: always(),
    }
}

/// "On every offense upon which the arrest was based", "with respect to all charges": (a)(1)(A), (B).
fn every_charge(c: &Charge<'_>, holds: impl Fn(&Charge<'_>) -> Finding) -> Finding {
    all_of(c.charges_of_case().map(|charge| holds(&charge)).collect())
}

/// The time to charge is over, counted from a day that is not before the offense nor its discovery: six years for an
/// offense punished with eight years or more, four for a felony of fraud or forgery, three for another felony, one for a
/// misdemeanor. PC 800, 801, 801.5, 802(a). A wobbler has the limit of a felony, "regardless of the punishment actually
/// sought": PC 805(a).
fn limitation(c: &Charge<'_>, years_since: impl Fn(i16) -> Finding) -> Finding {
    any([
        years_since(6),
        all([years_since(4), not(c.eight_years())]),
        all([years_since(3), not(c.eight_years()), not(fraud(c))]),
        all([years_since(1), c.never_a_felony()]),
    ])
}

/// A material element is fraud, or it is forgery: PC 803(c). HS 11371.1 is for fraud and for a false name alike, and which
/// it was is not told.
fn fraud(c: &Charge<'_>) -> Finding {
    any([
        c.offense_in(FORGERY),
        all([c.offense_in(FRAUD_OR_FALSE_NAME), unsettled()]),
    ])
}

/// To forge or alter a prescription.
const FORGERY: &[&str] = &["HS 11368"];

/// A violation of HS 11173 (fraud, deceit) or 11174 (a false name or address).
const FRAUD_OR_FALSE_NAME: &[&str] = &["HS 11371.1"];

/// There is a time limit at all: PC 799 has none for murder and other offenses punished with life, and for some sex
/// offenses; (a)(2)(B) leaves these out unless the person was acquitted.
fn limited(c: &Charge<'_>) -> Finding {
    any([
        c.ended_as(Outcome::Acquitted),
        every_charge(c, |c| not(c.offense_in(WITHOUT_LIMIT))),
        unsettled(),
    ])
}

fn not_evaded(c: &Charge<'_>) -> Finding {
    any([c.ended_as(Outcome::Diverted), not(c.evaded()), unsettled()])
}

/// Rows of the catalogue that may stand for an offense without a time limit.
pub const WITHOUT_LIMIT: &[&str] = &[
    "other-serious-or-violent",
    "other-sex-registration",
    "PC 286",
    "PC 287",
    "PC 288",
    "PC 288a",
    "PC 288.5",
    "PC 289",
    // The embezzlement of public money, and fraud that was found out late: PC 799(a), 803(c).
    "other-fraud-or-public-money",
    // Ten years, or to a birthday of the victim: PC 801.1.
    "PC 311.1",
    "PC 311.2",
    "PC 311.3",
    "PC 311.11",
    "PC 473",
    "PC 476a",
    // As the offense that was meant.
    "PC 182",
    "PC 664",
];

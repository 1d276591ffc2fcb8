//! When to talk to a lawyer or a public defender first, beside whatever way looks open.
//!
//! What was told decides which reasons apply to this person. What nobody is asked about (immigration, violence suffered,
//! orders of a court) is told to everybody: [`FOR_EVERYBODY`].

use alloc::vec::Vec;

use crate::assess::Assessment;
use crate::charge::Charge;
use crate::code::covers;
use crate::date::Day;
use crate::effects::Purpose;
use crate::facts::{
    Answer, Case, Fact, Finished, Forum, Outcome, ProbationCourse, Record, Registration, Sentence, State,
};
use crate::logic::Truth;
use crate::offenses::Kind;
use crate::plan::CountAt;
use crate::statutes::{Band, Decision};

/// How strongly a lawyer is advised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Before anything is filed.
    First,
    /// It often helps.
    Helpful,
}

/// One reason to talk to a lawyer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referral {
    /// The key of its words: "referral-open-case".
    pub key: &'static str,
    /// How strongly.
    pub urgency: Urgency,
    /// The counts it is about; none where it is about the person.
    pub about: Vec<CountAt>,
}

/// Every reason that can apply, by urgency.
pub const KEYS: &[(&str, Urgency)] = &[
    ("referral-immigration", Urgency::First),
    ("referral-open-case", Urgency::First),
    ("referral-program-running", Urgency::First),
    ("referral-registration", Urgency::First),
    ("referral-strike", Urgency::First),
    ("referral-prison-twice", Urgency::First),
    ("referral-other-court", Urgency::First),
    ("referral-juvenile", Urgency::First),
    ("referral-redesignation", Urgency::First),
    ("referral-minor", Urgency::First),
    ("referral-guns", Urgency::First),
    ("referral-judge", Urgency::Helpful),
    ("referral-violation", Urgency::Helpful),
    ("referral-end-probation", Urgency::Helpful),
    ("referral-several-cases", Urgency::Helpful),
    ("referral-license", Urgency::Helpful),
    ("referral-other-counts", Urgency::Helpful),
    ("referral-with-gun", Urgency::Helpful),
    ("referral-priors", Urgency::Helpful),
];

/// Reasons that nobody is asked about, told to everybody.
pub const FOR_EVERYBODY: &[&str] = &[
    "everybody-citizen",
    "everybody-protective-order",
    "everybody-violence",
    "everybody-findings",
    "everybody-life-term",
    "everybody-records",
    "everybody-blocked",
    "everybody-restitution",
];

/// The reasons that apply, the stronger ones first.
#[must_use]
pub fn referrals(record: &Record, assessment: &Assessment) -> Vec<Referral> {
    let look = Look { record, assessment };
    KEYS.iter()
        .filter_map(|(key, urgency)| {
            look.about(key).map(|about| Referral {
                key,
                urgency: *urgency,
                about,
            })
        })
        .collect()
}

struct Look<'a> {
    record: &'a Record,
    assessment: &'a Assessment,
}

impl Look<'_> {
    /// The counts that a reason is about; none where it does not apply.
    fn about(&self, key: &str) -> Option<Vec<CountAt>> {
        let person = &self.record.person;
        let of_person = |applies: bool| applies.then(Vec::new);
        let wants =
            |purposes: &[Purpose]| of_person(self.record.purposes.iter().any(|purpose| purposes.contains(purpose)));
        match key {
            "referral-immigration" => wants(&[Purpose::Immigration, Purpose::Travel]),
            "referral-open-case" => of_person(person.charged == Answer::Is(true)),
            "referral-program-running" => self.cases(|case| case.finished == Answer::Is(Finished::Running)),
            "referral-registration" => of_person(matches!(
                person.registration,
                Answer::Is(Registration::Now | Registration::Past)
            )),
            "referral-strike" => {
                of_person(person.strike == Answer::Is(true) || person.super_strike == Answer::Is(true))
            }
            "referral-prison-twice" => self
                .cases(went_to_prison)
                .filter(|_| self.record.cases.iter().filter(|case| went_to_prison(case)).count() > 1),
            "referral-other-court" => self.cases(|case| {
                matches!(
                    case.forum,
                    Answer::Is(Forum::Federal | Forum::OtherState | Forum::Tribal | Forum::Military)
                )
            }),
            "referral-juvenile" => self.cases(|case| case.forum == Answer::Is(Forum::Juvenile)),
            "referral-redesignation" => {
                let barred = person.super_strike == Answer::Is(true)
                    || matches!(person.registration, Answer::Is(Registration::Now | Registration::Past));
                self.answers(|answer| {
                    matches!(answer.statute.key, "pc-1170-18" | "hs-11361-8") && answer.band != Band::DoesNotFit
                })
                .filter(|_| barred)
            }
            "referral-minor" => self.counts(|charge| charge.may_be_kind(Kind::InvolvingMinor)),
            "referral-guns" => wants(&[Purpose::Guns]),
            "referral-judge" => {
                self.answers(|answer| matches!(answer.band, Band::MayQualify(Decision::Judge | Decision::NotKnown)))
            }
            "referral-violation" => self.cases(|case| {
                matches!(
                    case.probation,
                    Answer::Is(ProbationCourse::Violated | ProbationCourse::Revoked)
                )
            }),
            "referral-end-probation" => {
                self.answers(|answer| answer.statute.key == "pc-1203-3" && matches!(answer.band, Band::MayQualify(_)))
            }
            "referral-several-cases" => of_person(self.record.cases.len() > 1),
            "referral-license" => wants(&[Purpose::License, Purpose::School, Purpose::Care]),
            "referral-other-counts" => self.cases(|case| {
                let kinds = |drugs: bool| {
                    case.counts.iter().any(|count| {
                        count
                            .offense
                            .known()
                            .is_some_and(|candidates| candidates.iter().all(|o| o.kind.about_drugs() == drugs))
                    })
                };
                kinds(true) && kinds(false)
            }),
            "referral-with-gun" => self.counts(|charge| charge.may_be_kind(Kind::WithGun)),
            "referral-priors" => {
                let priors = priors_for_hs_11395(self.record, self.assessment.as_of);
                (!priors.is_empty()).then_some(priors)
            }
            _ => None,
        }
    }

    fn cases(&self, applies: impl Fn(&Case) -> bool) -> Option<Vec<CountAt>> {
        let at: Vec<CountAt> = self
            .record
            .cases
            .iter()
            .enumerate()
            .filter(|(_, case)| applies(case))
            .map(|(case_at, _)| (case_at, 0))
            .collect();
        (!at.is_empty()).then_some(at)
    }

    fn counts(&self, applies: impl Fn(&Charge<'_>) -> bool) -> Option<Vec<CountAt>> {
        let at: Vec<CountAt> = places(self.record)
            .filter(|(case, count)| {
                Charge::at(self.record, *case, *count, self.assessment.as_of).is_some_and(|charge| applies(&charge))
            })
            .collect();
        (!at.is_empty()).then_some(at)
    }

    fn answers(&self, applies: impl Fn(&crate::assess::Answered) -> bool) -> Option<Vec<CountAt>> {
        let at: Vec<CountAt> = places(self.record)
            .filter(|(case, count)| {
                self.assessment
                    .cases
                    .get(*case)
                    .and_then(|case| case.counts.get(*count))
                    .is_some_and(|answers| answers.iter().any(&applies))
            })
            .collect();
        (!at.is_empty()).then_some(at)
    }
}

fn places(record: &Record) -> impl Iterator<Item = CountAt> {
    record
        .cases
        .iter()
        .enumerate()
        .flat_map(|(case_at, case)| (0..case.counts.len()).map(move |count_at| (case_at, count_at)))
}

fn went_to_prison(case: &Case) -> bool {
    case.sentence == Answer::Is(Sentence::Prison) || case.revoked_to == Answer::Is(Sentence::Prison)
}

/// HS 11395(c): two of these, of any date, make having a hard drug a felony.
pub const PRIORS: &[&str] = &[
    "HS 11350",
    "HS 11351",
    "HS 11351.5",
    "HS 11352",
    "HS 11353",
    "HS 11353.5",
    "HS 11353.7",
    "HS 11370.1",
    "HS 11377",
    "HS 11378",
    "HS 11378.5",
    "HS 11379",
    "HS 11379.5",
    "HS 11379.6",
    "HS 11380",
    "HS 11395",
];

/// The convictions of the record that count, or may count, as priors for HS 11395: a felony or a misdemeanor, also where
/// it was reduced or dismissed since. A count that may have been another offense may count.
#[must_use]
pub fn priors_for_hs_11395(record: &Record, as_of: Day) -> Vec<CountAt> {
    places(record)
        .filter(|(case, count)| {
            Charge::at(record, *case, *count, as_of).is_some_and(|charge| {
                let known = Fact::Offense.of_count(*case, *count).state(record) == State::Known;
                known
                    && charge.offense_is_listed(|code| PRIORS.iter().any(|entry| covers(entry, code))) != Truth::No
                    && charge.ended_as(Outcome::Convicted).truth() == Truth::Yes
                    && charge.in_california().truth() == Truth::Yes
            })
        })
        .collect()
}

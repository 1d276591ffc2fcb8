//! What each relief does and does not do, by what the person needs the record for.
//!
//! An [`Effect`] is one statement. Reliefs share a statement where their laws say the same; each cites its own section
//! for it. The words are elsewhere, under the effect's key.
//!
//! Two rules are easily forgotten. A relief works only where its own section, or the section on who is told what
//! (PC 11105), names it: the lists differ from relief to relief. And no law of California binds the federal government,
//! so nothing here about immigration, federal jobs or federal gun law is more than [`Tier::Recalled`].

mod arrest;
mod cannabis;
mod dismissal;
mod diversion;
mod reduction;
mod shared;

use crate::assess::Answered;
use crate::citation::{Citation, Source, Tier, health_and_safety_code};
use crate::date::{Day, day};
use crate::facts::{Choice, choice};
use crate::logic::Truth;

choice! {
    /// What a person needs the record for.
    Purpose {
        /// A job, but for the kinds below.
        Work = "work",
        /// A license or certificate of the state for an occupation.
        License = "license",
        /// Working or studying at a school.
        School = "school",
        /// Care work: child care, home care, community care.
        Care = "care",
        /// A place to live.
        Housing = "housing",
        /// Having a gun.
        Guns = "guns",
        /// Crossing a border.
        Travel = "travel",
        /// Immigration status and citizenship.
        Immigration = "immigration",
    }
}

/// What an effect is worth to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It helps.
    Helps,
    /// It helps within limits, or nobody can say how far.
    Limited,
    /// It changes nothing, or it is not safe to rely on.
    Nothing,
}

/// One statement of what a relief does or does not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The key of its words: "effect-dismissal-guns".
    pub key: &'static str,
    /// What it is worth.
    pub weight: Weight,
    /// How sure we are of it.
    pub tier: Tier,
    /// Where it comes from.
    pub citations: &'static [Citation],
}

/// What a relief does for a purpose, most important first; empty for a key that gives no relief.
#[must_use]
pub fn effects(statute_key: &str, purpose: Purpose) -> &'static [Effect] {
    reliefs()
        .find(|relief| relief.key == statute_key)
        .map_or(&[], |relief| relief.effects(purpose))
}

/// The keys under which the effects of an answer stand. Proposition 64 gives one of two things, by what was done.
#[must_use]
pub fn reliefs_of(answer: &Answered) -> &'static [&'static str] {
    if answer.statute.key != "hs-11361-8" {
        return reliefs()
            .find(|relief| relief.key == answer.statute.key)
            .map_or(&[], |relief| core::slice::from_ref(&relief.key));
    }
    match answer.ruling.turns_on.truth() {
        Truth::Yes => &["hs-11361-8-sealing"],
        Truth::No => &["hs-11361-8-redesignation"],
        Truth::Unknown => &["hs-11361-8-sealing", "hs-11361-8-redesignation"],
    }
}

/// The key of every effect of every relief, with repetitions.
pub fn effect_keys() -> impl Iterator<Item = &'static str> {
    reliefs()
        .flat_map(|relief| Purpose::ALL.iter().map(move |(purpose, _)| relief.effects(*purpose)))
        .flatten()
        .map(|effect| effect.key)
}

fn reliefs() -> impl Iterator<Item = &'static Relief> {
    [
        dismissal::RELIEFS,
        reduction::RELIEFS,
        cannabis::RELIEFS,
        diversion::RELIEFS,
        arrest::RELIEFS,
    ]
    .into_iter()
    .flatten()
}

/// What one relief does, purpose by purpose.
struct Relief {
    key: &'static str,
    work: &'static [Effect],
    license: &'static [Effect],
    school: &'static [Effect],
    care: &'static [Effect],
    housing: &'static [Effect],
    guns: &'static [Effect],
    travel: &'static [Effect],
    immigration: &'static [Effect],
}

impl Relief {
    const fn effects(&self, purpose: Purpose) -> &'static [Effect] {
        match purpose {
            Purpose::Work => self.work,
            Purpose::License => self.license,
            Purpose::School => self.school,
            Purpose::Care => self.care,
            Purpose::Housing => self.housing,
            Purpose::Guns => self.guns,
            Purpose::Travel => self.travel,
            Purpose::Immigration => self.immigration,
        }
    }
}

/// An effect that was read in the texts it cites.
const fn verified(key: &'static str, weight: Weight, citations: &'static [Citation]) -> Effect {
    Effect {
        key,
        weight,
        tier: Tier::Verified,
        citations,
    }
}

impl Effect {
    /// The same, known from elsewhere than the text of the law cited.
    const fn recalled(self) -> Self {
        Self {
            tier: match self.tier {
                Tier::Verified | Tier::Recalled => Tier::Recalled,
                Tier::Unsettled => Tier::Unsettled,
            },
            ..self
        }
    }

    /// The same, where the texts leave it open.
    const fn unsettled(self) -> Self {
        Self {
            tier: Tier::Unsettled,
            ..self
        }
    }
}

/// A subdivision of a section.
const fn at(source: Source, subdivision: &'static str) -> Citation {
    Citation { source, subdivision }
}

/// A section of another code than the Penal Code, in the text of a day.
const fn other(section: &'static str, text_of: Day) -> Source {
    Source {
        section,
        text_of,
        compared_on: day(2026, 11, 23),
    }
}

/// A section that was not read. It may only stand behind a recalled or unsettled effect.
const fn unread(section: &'static str) -> Source {
    other(section, crate::citation::PENAL_CODE_TEXT_OF)
}

/// The Business and Professions Code as published on 17 September 2026.
const fn business_and_professions(section: &'static str) -> Source {
    other(section, day(2026, 9, 17))
}

/// The Labor Code as published on 26 September 2026.
const fn labor(section: &'static str) -> Source {
    other(section, day(2026, 9, 26))
}

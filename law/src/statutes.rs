//! The statutes, in the order in which results appear. One file a section, named by the section.

use alloc::vec::Vec;

use crate::charge::Charge;
use crate::citation::{Citation, Source, Tier};
use crate::date::Day;
use crate::facts::FactAt;
use crate::logic::{Finding, Kind, Line, Open, Opens, Truth, all};

pub mod hs_11361_5;
pub mod hs_11361_8;
pub mod hs_11361_9;
pub mod hs_11395;
pub mod pc_1000_4;
pub mod pc_1001_36;
pub mod pc_1001_80;
pub mod pc_1001_9;
pub mod pc_1001_97;
pub mod pc_1170_18;
pub mod pc_1203_3;
pub mod pc_1203_4;
pub mod pc_1203_41;
pub mod pc_1203_42;
pub mod pc_1203_425;
pub mod pc_1203_43;
pub mod pc_1203_4a;
pub mod pc_1210_1;
pub mod pc_17b;
pub mod pc_851_8;
pub mod pc_851_87;
pub mod pc_851_90;
pub mod pc_851_91;
pub mod pc_851_93;

/// Every statute, in the order in which results appear.
pub static STATUTES: &[Statute] = &[
    pc_1203_425::STATUTE,
    hs_11361_5::STATUTE,
    hs_11361_9::STATUTE,
    hs_11361_8::STATUTE,
    pc_1170_18::STATUTE,
    pc_17b::STATUTE,
    pc_1210_1::STATUTE,
    pc_1203_4::STATUTE,
    pc_1203_4a::STATUTE,
    pc_1203_41::STATUTE,
    pc_1203_42::STATUTE,
    pc_1203_3::STATUTE,
    pc_1203_43::STATUTE,
    hs_11395::STATUTE,
    pc_1000_4::STATUTE,
    pc_1001_36::STATUTE,
    pc_1001_80::STATUTE,
    pc_1001_9::STATUTE,
    pc_1001_97::STATUTE,
    pc_851_87::STATUTE,
    pc_851_90::STATUTE,
    pc_851_93::STATUTE,
    pc_851_91::STATUTE,
    pc_851_8::STATUTE,
];

/// One section that gives relief.
#[derive(Clone, Copy, Debug)]
pub struct Statute {
    /// The key of its words: "pc-1203-4".
    pub key: &'static str,
    /// The section as compared.
    pub source: Source,
    /// The day from which the rule as encoded here is in force.
    pub in_force_since: Day,
    /// What it gives.
    pub relief: Relief,
    /// Which cases it is about.
    pub about: About,
    /// The rule: what it says of a conviction.
    pub rule: fn(&Charge<'_>) -> Ruling,
}

impl PartialEq for Statute {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for Statute {}

/// Which cases a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Cases that ended in a conviction.
    Convictions,
    /// Cases that did not.
    WithoutConviction,
    /// Both.
    Both,
}

/// What a section gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relief {
    /// The plea is withdrawn or the verdict set aside, and the case dismissed.
    Dismissal,
    /// A felony becomes a misdemeanor.
    Reduction,
    /// The conviction becomes what the law of today would make of it, or is dismissed and sealed where that is nothing.
    Redesignation,
    /// The records of an arrest are sealed.
    Sealing,
    /// The law itself, or the Department of Justice, clears the record without being asked.
    Automatic,
    /// Probation ends early.
    EndOfProbation,
}

/// What a statute says of a conviction: two findings, and whether the law has already done it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The person may ask for it today.
    pub may_ask: Finding,
    /// What the section asks for beyond that, so that the court must grant it.
    pub must: Finding,
    /// The law or the Department of Justice may have done it already, without being asked.
    pub done: Finding,
    /// What the court would do, where the section has two ends. It is asked and told, and decides no band.
    pub turns_on: Finding,
}

/// The band that a person sees. Computed, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// May qualify; who decides follows.
    MayQualify(Decision),
    /// Not yet: from a day, or after an event.
    NotYet(Opens),
    /// It may have been done already: look at the record.
    MayBeDone,
    /// One or more facts decide it.
    CannotTell,
    /// A point that the law leaves open, or that we could not check, decides it.
    NeedsLawyer,
    /// It does not look like it fits.
    DoesNotFit,
}

/// Who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The court must grant it.
    Must,
    /// The judge decides.
    Judge,
    /// One or the other, by a fact that is not known.
    NotKnown,
}

impl Ruling {
    /// The court must grant it if asked today.
    #[must_use]
    pub fn must_grant(&self) -> Truth {
        self.may_ask.truth().min(self.must.truth())
    }

    /// The finding behind [`Ruling::must_grant`].
    #[must_use]
    pub fn must_grant_finding(&self) -> Finding {
        all([self.may_ask.clone(), self.must.clone()])
    }

    /// The band that a person sees.
    #[must_use]
    pub fn band(&self) -> Band {
        match self.done.truth() {
            Truth::Yes => return Band::MayBeDone,
            Truth::Unknown if only_needs_a_look(&self.done) => return Band::MayBeDone,
            Truth::Unknown | Truth::No => {}
        }
        match self.may_ask.truth() {
            Truth::Yes => Band::MayQualify(match self.must.truth() {
                Truth::Yes => Decision::Must,
                Truth::No => Decision::Judge,
                Truth::Unknown => Decision::NotKnown,
            }),
            Truth::Unknown => undecided(&self.may_ask),
            Truth::No => match (self.may_ask.opens(), self.done.truth()) {
                (opens @ Opens::Later { .. }, _) if self.may_ask.in_the_end() != Truth::No => Band::NotYet(opens),
                (_, Truth::Unknown) => undecided(&self.done),
                (_, Truth::No) if self.done.in_the_end() != Truth::No => Band::NotYet(self.done.opens()),
                (_, Truth::No | Truth::Yes) => Band::DoesNotFit,
            },
        }
    }

    /// The facts that could still move the band, and that a person may be asked.
    #[must_use]
    pub fn waits_on(&self, open: Open<'_>) -> Vec<FactAt> {
        let mut facts: Vec<FactAt> = self.waits(open).into_iter().map(|(_, at)| at).collect();
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// The facts of which another answer could change the band, while everything else stays as it is.
    #[must_use]
    pub fn turned_by(&self) -> Vec<FactAt> {
        let mut facts = self.may_ask.turned_by();
        if self.may_ask.in_the_end() != Truth::No {
            facts.extend(self.must.turned_by());
        }
        facts.extend(self.done.turned_by());
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// The same, each with the requirement that waits on it.
    #[must_use]
    pub fn waits(&self, open: Open<'_>) -> Vec<(Option<Line>, FactAt)> {
        let mut waits = self.may_ask.waits(open);
        // Where no answer of the person can open it, who decides is not asked about.
        if self.may_ask.can_become_yes(open) {
            waits.extend(self.must.waits(open));
            waits.extend(self.turns_on.waits(open));
        }
        waits.extend(self.done.waits(open));
        waits
    }
}

/// Whether nothing but a look at the Department's record is missing, and what nobody is asked for its sake.
fn only_needs_a_look(finding: &Finding) -> bool {
    let kinds = finding.unknown_kinds();
    !kinds.is_empty() && kinds.iter().all(|kind| matches!(kind, Kind::Records | Kind::Quiet))
}

fn undecided(finding: &Finding) -> Band {
    let kinds = finding.unknown_kinds();
    let askable = |kind: &Kind| matches!(kind, Kind::Told);
    if !kinds.is_empty() && !kinds.iter().any(askable) {
        Band::NeedsLawyer
    } else {
        Band::CannotTell
    }
}

impl Source {
    /// One requirement of this section, read in its text.
    pub(crate) fn line(self, subdivision: &'static str, key: &'static str, finding: Finding) -> Finding {
        self.line_of(Tier::Verified, subdivision, key, finding)
    }

    /// A bar that we know of and have not read in this section's text.
    pub(crate) fn recalled(self, subdivision: &'static str, key: &'static str, finding: Finding) -> Finding {
        finding.as_line(Line {
            beyond_text: true,
            ..self.named(Tier::Recalled, subdivision, key)
        })
    }

    /// One requirement, and how sure we are of it.
    pub(crate) fn line_of(self, tier: Tier, subdivision: &'static str, key: &'static str, finding: Finding) -> Finding {
        finding.as_line(self.named(tier, subdivision, key))
    }

    fn named(self, tier: Tier, subdivision: &'static str, key: &'static str) -> Line {
        Line {
            key,
            citation: Citation {
                source: self,
                subdivision,
            },
            tier,
            beyond_text: false,
        }
    }
}

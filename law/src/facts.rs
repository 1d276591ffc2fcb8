//! What a person may tell us, each fact once: for the person, for each case, for each count.
//!
//! Sentence and probation belong to the case, so two counts of one case are one probation. Absence is not "no": a
//! fact that nobody was asked is [`Answer::Unasked`], and a fact that the person does not know is
//! [`Answer::DontKnow`].

use alloc::vec::Vec;

use crate::date::Span;
use crate::effects::Purpose;
use crate::offenses::Offense;

mod choices;
mod places;

pub(crate) use choices::choice;
pub use choices::{
    Age, Already, Amount, Choice, Finished, Forum, Handed, Level, Outcome, ProbationCourse, Program, Registration,
    Sentence, Treatment,
};
pub use places::{Fact, FactAt, Form, Scope, State, Value};

/// An answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Answer<T> {
    /// Nobody asked.
    #[default]
    Unasked,
    /// Asked, and the person does not know or prefers not to say.
    DontKnow,
    /// The person says so.
    Is(T),
}

impl<T> Answer<T> {
    /// What the person says, where they say something.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Is(value) => Some(value),
            Self::Unasked | Self::DontKnow => None,
        }
    }

    /// Whether it was asked at all.
    pub const fn asked(&self) -> bool {
        !matches!(self, Self::Unasked)
    }
}

/// The offenses that it may have been: one, or several where the person does not know which. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidates(Vec<&'static Offense>);

impl Candidates {
    /// The candidates, in the catalogue's order and each once; none where the list is empty.
    #[must_use]
    pub fn new(mut offenses: Vec<&'static Offense>) -> Option<Self> {
        offenses.sort_unstable_by_key(|offense| offense.code);
        offenses.dedup_by_key(|offense| offense.code);
        (!offenses.is_empty()).then_some(Self(offenses))
    }

    /// Each offense that it may have been.
    pub fn iter(&self) -> impl Iterator<Item = &'static Offense> {
        self.0.iter().copied()
    }

    /// The offense, where it is certain.
    #[must_use]
    pub fn only(&self) -> Option<&'static Offense> {
        match self.0.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }
}

/// What is so of the person, across all cases.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "kebab-case"))]
pub struct Person {
    /// Charged with a crime now: an open case, on bail, or a warrant for a charged case.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub charged: Answer<bool>,
    /// In jail or prison, or serving such a term at home or on a program.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub serving: Answer<bool>,
    /// On parole, post-release community supervision or mandatory supervision.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub supervised: Answer<bool>,
    /// On probation in any case, anywhere.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub probation: Answer<bool>,
    /// The duty to register under PC 290.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub registration: Answer<Registration>,
    /// Convicted at any time of a serious or violent felony (PC 1192.7(c), 667.5(c)).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub strike: Answer<bool>,
    /// Convicted at any time of an offense listed in PC 667(e)(2)(C)(iv).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub super_strike: Answer<bool>,
}

/// One count: one conviction or charge of a case.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "kebab-case"))]
pub struct Count {
    /// The offense, or the offenses that it may have been.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub offense: Answer<Candidates>,
    /// The level on the day of the conviction.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub level: Answer<Level>,
    /// The day of the offense.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub committed: Answer<Span>,
    /// Whether this conviction itself led to a duty to register under PC 290.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub registrable: Answer<bool>,
    /// What a court has already done to it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub already: Answer<Already>,
    /// For cannabis: the person's age on the day of the offense.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub age: Answer<Age>,
    /// For cannabis: how much it was.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub amount: Answer<Amount>,
    /// For cannabis sold, given or carried (HS 11360): which of these.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub handed: Answer<Handed>,
    /// For cannabis: a ground on which it may still be a felony. A person under 18 was involved, a state line was
    /// crossed, two earlier convictions of the same section, or harm to nature.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub aggravated: Answer<bool>,
}

/// One case: one file number of one court.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "kebab-case"))]
pub struct Case {
    /// The court.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub forum: Answer<Forum>,
    /// How it ended.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub outcome: Answer<Outcome>,
    /// For a program: which one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub program: Answer<Program>,
    /// For a program: a plea of guilty or no contest came first.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub pleaded: Answer<bool>,
    /// For a program: whether it was finished.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub finished: Answer<Finished>,
    /// For a program: the day on which the court or the prosecutor granted it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub granted: Answer<Span>,
    /// For a case without conviction: the day of the arrest or the citation.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub arrested: Answer<Span>,
    /// For a case that was dismissed: the day of the dismissal.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub ended: Answer<Span>,
    /// For an arrest: the person left the state for long, hid, or used a false name.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub evaded: Answer<bool>,
    /// For an arrest: one of the charges was domestic violence, child abuse or elder abuse.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub abuse: Answer<bool>,
    /// The day of sentencing: when judgment was pronounced or probation granted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub sentenced: Answer<Span>,
    /// The sentence.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub sentence: Answer<Sentence>,
    /// For a felony term in county jail: whether its last part was mandatory supervision (a "split" sentence).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub split: Answer<bool>,
    /// For probation: whether it was treatment under PC 1210.1 (Proposition 36 of 2000), and was finished.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub treatment: Answer<Treatment>,
    /// For probation: how it went.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub probation: Answer<ProbationCourse>,
    /// For probation: the last day of the period, past or to come.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub probation_ends: Answer<Span>,
    /// For probation that was revoked: the sentence carried out instead.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub revoked_to: Answer<Sentence>,
    /// For a term in county jail or prison: the last day of the whole sentence, supervision or parole included.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub completed: Answer<Span>,
    /// For a sentence without probation: everything it asked for was done.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub performed: Answer<bool>,
    /// No other conviction since the day of sentencing, and no trouble that a court would count.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub upright: Answer<bool>,
    /// The counts. A case has at least one.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::json::at_least_one"))]
    pub counts: Vec<Count>,
}

/// All that a person has told us.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Record {
    /// What is so of the person.
    pub person: Person,
    /// The cases, in the order in which they were told.
    pub cases: Vec<Case>,
    /// Whether every case was told. Until this is yes, a case that was not told may exist.
    pub complete: Answer<bool>,
    /// What the person needs the record for, as far as they say. It decides nothing: it chooses what is shown.
    pub purposes: Vec<Purpose>,
}

impl Case {
    /// A case with one count, nothing asked.
    #[must_use]
    pub fn new() -> Self {
        Self {
            counts: alloc::vec![Count::default()],
            ..Self::default()
        }
    }
}

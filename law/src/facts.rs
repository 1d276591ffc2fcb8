//! What a person may tell us, each fact once: for the person, for each case, for each count.
//!
//! Sentence and probation belong to the case, so two counts of one case are one probation. Absence is not "no": a
//! fact that nobody was asked is [`Answer::Unasked`], and a fact that the person does not know is
//! [`Answer::DontKnow`].

use alloc::vec::Vec;

use crate::date::Span;
use crate::offenses::Offense;

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

/// A closed set of answers, each with its name in records.
pub trait Choice: Copy + PartialEq + 'static {
    /// Every answer with its name, in the order in which they are offered.
    const ALL: &'static [(Self, &'static str)];

    /// The name of this answer in records.
    fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(choice, _)| *choice == self)
            .map_or("", |(_, name)| name)
    }

    /// The answer of that name.
    #[must_use]
    fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(choice, _)| *choice)
    }
}

impl Choice for bool {
    const ALL: &'static [(Self, &'static str)] = &[(true, "yes"), (false, "no")];
}

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }
        impl Choice for $name {
            const ALL: &'static [(Self, &'static str)] = &[$((Self::$variant, $text),)+];
        }
    };
}
pub(crate) use choice;

choice! {
    /// The court that the case was in.
    Forum {
        /// A California superior (or former municipal) court, as an adult.
        California = "california",
        /// A federal court.
        Federal = "federal",
        /// A court of another state or territory.
        OtherState = "other-state",
        /// A tribal court.
        Tribal = "tribal",
        /// A military court.
        Military = "military",
        /// A juvenile court.
        Juvenile = "juvenile",
    }
}

choice! {
    /// How the case ended.
    Outcome {
        /// Found guilty, or pleaded guilty or no contest, and sentenced or put on probation.
        Convicted = "convicted",
        /// Sent to a program instead: diversion or deferred entry of judgment.
        Diverted = "diverted",
        /// The charges were dismissed.
        Dismissed = "dismissed",
        /// Found not guilty.
        Acquitted = "acquitted",
        /// Arrested or cited, and never charged in court.
        NeverCharged = "never-charged",
    }
}

choice! {
    /// The sentence that the court gave.
    Sentence {
        /// Probation: formal, informal, summary or conditional; with or without days in jail.
        Probation = "probation",
        /// Ordinary county jail, a fine or both, without probation.
        JailOrFine = "jail-or-fine",
        /// A felony term in county jail, PC 1170(h).
        CountyJailFelony = "county-jail-felony",
        /// A term in state prison.
        Prison = "prison",
    }
}

choice! {
    /// How probation went.
    ProbationCourse {
        /// Every condition was met for the whole period.
        Completed = "completed",
        /// A judge ended it early (PC 1203.3).
        EndedEarly = "ended-early",
        /// There was a violation, and probation went on and is over now.
        Violated = "violated",
        /// It was revoked for good and another sentence was carried out.
        Revoked = "revoked",
        /// It is still running.
        Running = "running",
    }
}

choice! {
    /// The level of the conviction on the day of the conviction.
    Level {
        /// A felony.
        Felony = "felony",
        /// A misdemeanor.
        Misdemeanor = "misdemeanor",
        /// An infraction.
        Infraction = "infraction",
    }
}

choice! {
    /// What a court has already done to a conviction.
    Already {
        /// Nothing.
        Nothing = "nothing",
        /// Reduced to a misdemeanor under PC 17(b).
        Reduced = "reduced",
        /// Redesignated a misdemeanor under Proposition 47.
        Redesignated = "redesignated",
        /// Dismissed ("expunged").
        Dismissed = "dismissed",
    }
}

choice! {
    /// The duty to register under the Sex Offender Registration Act (PC 290).
    Registration {
        /// Never had it.
        Never = "never",
        /// Had it, and no longer has.
        Past = "past",
        /// Has it now.
        Now = "now",
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
    /// The day of sentencing: when judgment was pronounced or probation granted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub sentenced: Answer<Span>,
    /// The sentence.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub sentence: Answer<Sentence>,
    /// For a felony term in county jail: whether its last part was mandatory supervision (a "split" sentence).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Answer::unasked"))]
    pub split: Answer<bool>,
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
}

/// A fact, by its place in the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactAt {
    /// Which fact.
    pub fact: Fact,
    /// Position of the case in the record; 0 for facts of the person.
    pub case: usize,
    /// Position of the count in the case; 0 for facts of the person or the case.
    pub count: usize,
}

/// The facts, in the order in which they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// [`Person::charged`]
    Charged,
    /// [`Person::serving`]
    Serving,
    /// [`Person::supervised`]
    Supervised,
    /// [`Person::probation`]
    OnProbation,
    /// [`Case::forum`]
    Forum,
    /// [`Case::outcome`]
    Outcome,
    /// [`Count::offense`]
    Offense,
    /// [`Case::sentenced`]
    Sentenced,
    /// [`Case::sentence`]
    Sentence,
    /// [`Case::probation`]
    Probation,
    /// [`Case::revoked_to`]
    RevokedTo,
    /// [`Case::probation_ends`]
    ProbationEnds,
    /// [`Case::split`]
    Split,
    /// [`Case::completed`]
    Completed,
    /// [`Case::performed`]
    Performed,
    /// [`Count::level`]
    Level,
    /// [`Count::committed`]
    Committed,
    /// [`Count::already`]
    Already,
    /// [`Case::upright`]
    Upright,
    /// [`Person::registration`]
    Registration,
    /// [`Count::registrable`]
    Registrable,
    /// [`Person::strike`]
    Strike,
    /// [`Person::super_strike`]
    SuperStrike,
    /// [`Record::complete`]
    Complete,
}

/// Whose a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The person's.
    Person,
    /// A case's.
    Case,
    /// A count's.
    Count,
}

impl Fact {
    /// Every fact, in the order in which they are asked.
    pub const ALL: &'static [Self] = &[
        Self::Charged,
        Self::Serving,
        Self::Supervised,
        Self::OnProbation,
        Self::Forum,
        Self::Outcome,
        Self::Offense,
        Self::Sentenced,
        Self::Sentence,
        Self::Probation,
        Self::RevokedTo,
        Self::ProbationEnds,
        Self::Split,
        Self::Completed,
        Self::Performed,
        Self::Level,
        Self::Committed,
        Self::Already,
        Self::Upright,
        Self::Registration,
        Self::Registrable,
        Self::Strike,
        Self::SuperStrike,
        Self::Complete,
    ];

    /// Whose the fact is.
    #[must_use]
    pub const fn scope(self) -> Scope {
        match self {
            Self::Charged
            | Self::Serving
            | Self::Supervised
            | Self::OnProbation
            | Self::Registration
            | Self::Strike
            | Self::SuperStrike
            | Self::Complete => Scope::Person,
            Self::Forum
            | Self::Outcome
            | Self::Sentenced
            | Self::Sentence
            | Self::Split
            | Self::Probation
            | Self::RevokedTo
            | Self::ProbationEnds
            | Self::Completed
            | Self::Performed
            | Self::Upright => Scope::Case,
            Self::Offense | Self::Level | Self::Committed | Self::Already | Self::Registrable => Scope::Count,
        }
    }

    /// The fact of the person.
    #[must_use]
    pub const fn of_person(self) -> FactAt {
        FactAt {
            fact: self,
            case: 0,
            count: 0,
        }
    }

    /// The fact of a case.
    #[must_use]
    pub const fn of_case(self, case: usize) -> FactAt {
        FactAt {
            fact: self,
            case,
            count: 0,
        }
    }

    /// The fact of a count.
    #[must_use]
    pub const fn of_count(self, case: usize, count: usize) -> FactAt {
        FactAt {
            fact: self,
            case,
            count,
        }
    }
}

impl FactAt {
    /// Whether it was asked. A place that the record does not have counts as asked.
    #[must_use]
    pub fn asked(&self, record: &Record) -> bool {
        self.state(record) != State::Unasked
    }

    /// Whether it was asked, and whether the person knows. A place that the record does not have counts as unknown.
    #[must_use]
    pub fn state(&self, record: &Record) -> State {
        let person = &record.person;
        let case = record.cases.get(self.case);
        let count = case.and_then(|case| case.counts.get(self.count));
        let state = match self.fact {
            Fact::Charged => Some(State::of(&person.charged)),
            Fact::Serving => Some(State::of(&person.serving)),
            Fact::Supervised => Some(State::of(&person.supervised)),
            Fact::OnProbation => Some(State::of(&person.probation)),
            Fact::Registration => Some(State::of(&person.registration)),
            Fact::Strike => Some(State::of(&person.strike)),
            Fact::SuperStrike => Some(State::of(&person.super_strike)),
            Fact::Complete => Some(State::of(&record.complete)),
            Fact::Forum => case.map(|case| State::of(&case.forum)),
            Fact::Outcome => case.map(|case| State::of(&case.outcome)),
            Fact::Sentenced => case.map(|case| State::of(&case.sentenced)),
            Fact::Sentence => case.map(|case| State::of(&case.sentence)),
            Fact::Split => case.map(|case| State::of(&case.split)),
            Fact::Probation => case.map(|case| State::of(&case.probation)),
            Fact::RevokedTo => case.map(|case| State::of(&case.revoked_to)),
            Fact::ProbationEnds => case.map(|case| State::of(&case.probation_ends)),
            Fact::Completed => case.map(|case| State::of(&case.completed)),
            Fact::Performed => case.map(|case| State::of(&case.performed)),
            Fact::Upright => case.map(|case| State::of(&case.upright)),
            Fact::Offense => count.map(|count| State::of(&count.offense)),
            Fact::Level => count.map(|count| State::of(&count.level)),
            Fact::Committed => count.map(|count| State::of(&count.committed)),
            Fact::Already => count.map(|count| State::of(&count.already)),
            Fact::Registrable => count.map(|count| State::of(&count.registrable)),
        };
        state.unwrap_or(State::DontKnow)
    }

    /// Takes the answer away: the fact is as if nobody had asked.
    pub fn forget(&self, record: &mut Record) {
        let FactAt { case, count, .. } = *self;
        let person = &mut record.person;
        match self.fact {
            Fact::Charged => person.charged = Answer::Unasked,
            Fact::Serving => person.serving = Answer::Unasked,
            Fact::Supervised => person.supervised = Answer::Unasked,
            Fact::OnProbation => person.probation = Answer::Unasked,
            Fact::Registration => person.registration = Answer::Unasked,
            Fact::Strike => person.strike = Answer::Unasked,
            Fact::SuperStrike => person.super_strike = Answer::Unasked,
            Fact::Complete => record.complete = Answer::Unasked,
            Fact::Forum => on_case(record, case, |case| case.forum = Answer::Unasked),
            Fact::Outcome => on_case(record, case, |case| case.outcome = Answer::Unasked),
            Fact::Sentenced => on_case(record, case, |case| case.sentenced = Answer::Unasked),
            Fact::Sentence => on_case(record, case, |case| case.sentence = Answer::Unasked),
            Fact::Split => on_case(record, case, |case| case.split = Answer::Unasked),
            Fact::Probation => on_case(record, case, |case| case.probation = Answer::Unasked),
            Fact::RevokedTo => on_case(record, case, |case| case.revoked_to = Answer::Unasked),
            Fact::ProbationEnds => on_case(record, case, |case| case.probation_ends = Answer::Unasked),
            Fact::Completed => on_case(record, case, |case| case.completed = Answer::Unasked),
            Fact::Performed => on_case(record, case, |case| case.performed = Answer::Unasked),
            Fact::Upright => on_case(record, case, |case| case.upright = Answer::Unasked),
            Fact::Offense => on_count(record, case, count, |count| count.offense = Answer::Unasked),
            Fact::Level => on_count(record, case, count, |count| count.level = Answer::Unasked),
            Fact::Committed => on_count(record, case, count, |count| count.committed = Answer::Unasked),
            Fact::Already => on_count(record, case, count, |count| count.already = Answer::Unasked),
            Fact::Registrable => on_count(record, case, count, |count| count.registrable = Answer::Unasked),
        }
    }
}

fn on_case(record: &mut Record, case: usize, change: impl FnOnce(&mut Case)) {
    if let Some(case) = record.cases.get_mut(case) {
        change(case);
    }
}

fn on_count(record: &mut Record, case: usize, count: usize, change: impl FnOnce(&mut Count)) {
    on_case(record, case, |case| {
        if let Some(count) = case.counts.get_mut(count) {
            change(count);
        }
    });
}

/// Whether a fact was asked, and whether the person knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Not asked.
    Unasked,
    /// Asked; the person does not know.
    DontKnow,
    /// The person says.
    Known,
}

impl State {
    fn of<T>(answer: &Answer<T>) -> Self {
        match answer {
            Answer::Unasked => Self::Unasked,
            Answer::DontKnow => Self::DontKnow,
            Answer::Is(_) => Self::Known,
        }
    }
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

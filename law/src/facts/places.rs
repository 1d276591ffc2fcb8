//! The facts, each at its place in the record: one table, in the order in which they are asked.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Answer, Candidates, Choice, Record};
#[cfg(doc)]
use super::{Case, Count, Person};
use crate::date::Span;

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

/// What was answered to a fact, whatever its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// One of a closed set, by its name.
    Choice(Answer<&'static str>),
    /// A remembered date.
    Date(Answer<Span>),
    /// The offense, or the offenses that it may have been.
    Offense(Answer<Candidates>),
}

impl Value {
    fn is_exact(&self) -> bool {
        match self {
            Self::Choice(Answer::Is(_)) => true,
            Self::Date(Answer::Is(span)) => span.first() == span.last(),
            Self::Offense(Answer::Is(candidates)) => candidates.iter().count() == 1,
            Self::Choice(Answer::Unasked | Answer::DontKnow)
            | Self::Date(Answer::Unasked | Answer::DontKnow)
            | Self::Offense(Answer::Unasked | Answer::DontKnow) => false,
        }
    }
}

/// How a fact is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// With one of these names, in the order in which they are offered.
    Choice(Vec<&'static str>),
    /// With a date.
    Date,
    /// With an offense.
    Offense,
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
    const fn of<T>(answer: &Answer<T>) -> Self {
        match answer {
            Answer::Unasked => Self::Unasked,
            Answer::DontKnow => Self::DontKnow,
            Answer::Is(_) => Self::Known,
        }
    }
}

/// A type of answer.
trait Told: Sized {
    fn form() -> Form;
    fn value(answer: &Answer<Self>) -> Value;
    fn answer(value: Value) -> Option<Answer<Self>>;
}

impl<T: Choice> Told for T {
    fn form() -> Form {
        Form::Choice(T::ALL.iter().map(|(_, name)| *name).collect())
    }

    fn value(answer: &Answer<Self>) -> Value {
        Value::Choice(match answer {
            Answer::Unasked => Answer::Unasked,
            Answer::DontKnow => Answer::DontKnow,
            Answer::Is(choice) => Answer::Is(choice.name()),
        })
    }

    fn answer(value: Value) -> Option<Answer<Self>> {
        match value {
            Value::Choice(Answer::Unasked) => Some(Answer::Unasked),
            Value::Choice(Answer::DontKnow) => Some(Answer::DontKnow),
            Value::Choice(Answer::Is(name)) => T::named(name).map(Answer::Is),
            Value::Date(_) | Value::Offense(_) => None,
        }
    }
}

impl Told for Span {
    fn form() -> Form {
        Form::Date
    }

    fn value(answer: &Answer<Self>) -> Value {
        Value::Date(answer.clone())
    }

    fn answer(value: Value) -> Option<Answer<Self>> {
        match value {
            Value::Date(answer) => Some(answer),
            Value::Choice(_) | Value::Offense(_) => None,
        }
    }
}

impl Told for Candidates {
    fn form() -> Form {
        Form::Offense
    }

    fn value(answer: &Answer<Self>) -> Value {
        Value::Offense(answer.clone())
    }

    fn answer(value: Value) -> Option<Answer<Self>> {
        match value {
            Value::Offense(answer) => Some(answer),
            Value::Choice(_) | Value::Date(_) => None,
        }
    }
}

fn form_of<T: Told>(_: &Answer<T>) -> Form {
    T::form()
}

/// Puts a value into an answer; false where it is of another type or no name of the set.
fn put<T: Told>(answer: &mut Answer<T>, value: Value) -> bool {
    match T::answer(value) {
        Some(told) => {
            *answer = told;
            true
        }
        None => false,
    }
}

/// The answer at a place, where the record has that place.
macro_rules! at {
    (person, $record:expr, $at:expr, $field:ident) => {
        Some(&$record.person.$field)
    };
    (case, $record:expr, $at:expr, $field:ident) => {
        $record.cases.get($at.case).map(|case| &case.$field)
    };
    (count, $record:expr, $at:expr, $field:ident) => {
        $record
            .cases
            .get($at.case)
            .and_then(|case| case.counts.get($at.count))
            .map(|count| &count.$field)
    };
    (record, $record:expr, $at:expr, $field:ident) => {
        Some(&$record.$field)
    };
}

/// The same, to be written.
macro_rules! at_mut {
    (person, $record:expr, $at:expr, $field:ident) => {
        Some(&mut $record.person.$field)
    };
    (case, $record:expr, $at:expr, $field:ident) => {
        $record.cases.get_mut($at.case).map(|case| &mut case.$field)
    };
    (count, $record:expr, $at:expr, $field:ident) => {
        $record
            .cases
            .get_mut($at.case)
            .and_then(|case| case.counts.get_mut($at.count))
            .map(|count| &mut count.$field)
    };
    (record, $record:expr, $at:expr, $field:ident) => {
        Some(&mut $record.$field)
    };
}

macro_rules! scope {
    (case) => {
        Scope::Case
    };
    (count) => {
        Scope::Count
    };
    ($other:ident) => {
        Scope::Person
    };
}

/// The field of a blank record, for its type.
macro_rules! blank {
    (person, $field:ident) => {
        super::Person::default().$field
    };
    (case, $field:ident) => {
        super::Case::default().$field
    };
    (count, $field:ident) => {
        super::Count::default().$field
    };
    (record, $field:ident) => {
        Record::default().$field
    };
}

macro_rules! facts {
    ($($(#[$doc:meta])* $fact:ident = $scope:ident.$field:ident as $name:literal,)+) => {
        /// The facts, in the order in which they are asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fact { $($(#[$doc])* $fact,)+ }

        impl Fact {
            /// Every fact, in the order in which they are asked.
            pub const ALL: &'static [Self] = &[$(Self::$fact,)+];

            /// Whose the fact is.
            #[must_use]
            pub const fn scope(self) -> Scope {
                match self { $(Self::$fact => scope!($scope),)+ }
            }

            /// Its name, for the keys of its words.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$fact => $name,)+ }
            }

            /// Its field in the record.
            #[must_use]
            const fn field(self) -> &'static str {
                match self { $(Self::$fact => stringify!($field),)+ }
            }

            /// How it is answered.
            #[must_use]
            pub fn form(self) -> Form {
                match self { $(Self::$fact => form_of(&blank!($scope, $field)),)+ }
            }
        }

        impl FactAt {
            /// What was answered; none where the record has no such place.
            #[must_use]
            pub fn value(&self, record: &Record) -> Option<Value> {
                match self.fact { $(Fact::$fact => at!($scope, record, self, $field).map(Told::value),)+ }
            }

            /// Writes an answer. False where the record has no such place or the value is not one of this fact.
            pub fn set(&self, record: &mut Record, value: Value) -> bool {
                match self.fact {
                    $(Fact::$fact => at_mut!($scope, record, self, $field).is_some_and(|answer| put(answer, value)),)+
                }
            }

            /// Whether it was asked, and whether the person knows. A place that the record does not have counts as
            /// unknown.
            #[must_use]
            pub fn state(&self, record: &Record) -> State {
                let state = match self.fact { $(Fact::$fact => at!($scope, record, self, $field).map(State::of),)+ };
                state.unwrap_or(State::DontKnow)
            }

            /// Whether the person said all of it: a day and not a month or a year, one offense and not one of several.
            #[must_use]
            pub fn told_exactly(&self, record: &Record) -> bool {
                self.value(record).is_some_and(|value| value.is_exact())
            }

            /// Takes the answer away: the fact is as if nobody had asked.
            pub fn forget(&self, record: &mut Record) {
                match self.fact {
                    $(Fact::$fact => if let Some(answer) = at_mut!($scope, record, self, $field) {
                        *answer = Answer::Unasked;
                    },)+
                }
            }
        }
    };
}

facts! {
    /// [`Person::charged`]
    Charged = person.charged as "charged",
    /// [`Person::serving`]
    Serving = person.serving as "serving",
    /// [`Person::supervised`]
    Supervised = person.supervised as "supervised",
    /// [`Person::probation`]
    OnProbation = person.probation as "on-probation",
    /// [`Case::forum`]
    Forum = case.forum as "forum",
    /// [`Case::outcome`]
    Outcome = case.outcome as "outcome",
    /// [`Case::program`]
    Program = case.program as "program",
    /// [`Case::pleaded`]
    Pleaded = case.pleaded as "pleaded",
    /// [`Case::finished`]
    Finished = case.finished as "finished",
    /// [`Case::granted`]
    Granted = case.granted as "granted",
    /// [`Count::offense`]
    Offense = count.offense as "offense",
    /// [`Case::arrested`]
    Arrested = case.arrested as "arrested",
    /// [`Case::ended`]
    Ended = case.ended as "ended",
    /// [`Case::sentenced`]
    Sentenced = case.sentenced as "sentenced",
    /// [`Case::sentence`]
    Sentence = case.sentence as "sentence",
    /// [`Case::probation`]
    Probation = case.probation as "probation",
    /// [`Case::revoked_to`]
    RevokedTo = case.revoked_to as "revoked-to",
    /// [`Case::probation_ends`]
    ProbationEnds = case.probation_ends as "probation-ends",
    /// [`Case::treatment`]
    Treatment = case.treatment as "treatment",
    /// [`Case::split`]
    Split = case.split as "split",
    /// [`Case::completed`]
    Completed = case.completed as "completed",
    /// [`Case::performed`]
    Performed = case.performed as "performed",
    /// [`Count::level`]
    Level = count.level as "level",
    /// [`Count::committed`]
    Committed = count.committed as "committed",
    /// [`Count::age`]
    Age = count.age as "age",
    /// [`Count::amount`]
    Amount = count.amount as "amount",
    /// [`Count::handed`]
    Handed = count.handed as "handed",
    /// [`Count::aggravated`]
    Aggravated = count.aggravated as "aggravated",
    /// [`Case::abuse`]
    Abuse = case.abuse as "abuse",
    /// [`Case::evaded`]
    Evaded = case.evaded as "evaded",
    /// [`Count::already`]
    Already = count.already as "already",
    /// [`Case::upright`]
    Upright = case.upright as "upright",
    /// [`Person::registration`]
    Registration = person.registration as "registration",
    /// [`Count::registrable`]
    Registrable = count.registrable as "registrable",
    /// [`Person::strike`]
    Strike = person.strike as "strike",
    /// [`Person::super_strike`]
    SuperStrike = person.super_strike as "super-strike",
    /// [`Record::complete`]
    Complete = record.complete as "complete",
}

impl Fact {
    /// The fact of the person.
    #[must_use]
    pub const fn of_person(self) -> FactAt {
        self.of_count(0, 0)
    }

    /// The fact of a case.
    #[must_use]
    pub const fn of_case(self, case: usize) -> FactAt {
        self.of_count(case, 0)
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

    /// The place in the record's JSON, as `cases[0].counts[0].offense`.
    #[must_use]
    pub fn path(&self) -> String {
        let name = self.fact.field().replace('_', "-");
        match self.fact.scope() {
            Scope::Person if self.fact == Fact::Complete => name,
            Scope::Person => alloc::format!("person.{name}"),
            Scope::Case => alloc::format!("cases[{}].{name}", self.case),
            Scope::Count => alloc::format!("cases[{}].counts[{}].{name}", self.case, self.count),
        }
    }
}

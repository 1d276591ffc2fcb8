//! How the offense of a charge was punished on its day: the class, the level of the conviction, and whether it was a
//! wobbler.

use alloc::vec::Vec;

use super::Charge;
use crate::citation::Tier;
use crate::date::{Day, Span};
use crate::facts::{Answer, Fact, FactAt, Level, Outcome, ProbationCourse, Sentence};
use crate::logic::{Finding, Truth, told, told_within, unchecked, unsettled};
use crate::offenses::{Class, Offense, Place};

/// Class, place of a felony term and tier, one entry for each offense that it may have been and each period of its law.
pub(super) type Classes = Vec<(Class, Place, Tier)>;

/// The levels that are possible: felony, misdemeanor, infraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levels([bool; 3]);

impl Levels {
    const ALL: Self = Self([true; 3]);
    const NONE: Self = Self([false; 3]);
    const FELONY: Self = Self([true, false, false]);

    /// Whether a level is possible.
    #[must_use]
    pub const fn has(self, level: Level) -> bool {
        let Self([felony, misdemeanor, infraction]) = self;
        match level {
            Level::Felony => felony,
            Level::Misdemeanor => misdemeanor,
            Level::Infraction => infraction,
        }
    }

    /// The one level that is possible.
    #[must_use]
    pub fn only(self) -> Option<Level> {
        let mut possible = [Level::Felony, Level::Misdemeanor, Level::Infraction]
            .into_iter()
            .filter(|level| self.has(*level));
        match (possible.next(), possible.next()) {
            (only, None) => only,
            _ => None,
        }
    }

    /// Those of a class, where its punishment was read in a text.
    fn of_punishment(class: Class, tier: Tier) -> Self {
        match tier {
            Tier::Verified => Self::of_class(class),
            Tier::Recalled | Tier::Unsettled => Self::ALL,
        }
    }

    fn of_classes(classes: &Classes) -> Self {
        classes
            .iter()
            .map(|(class, _, tier)| Self::of_punishment(*class, *tier))
            .fold(Self::NONE, Self::or)
    }

    fn from(possible: impl Fn(Level) -> bool) -> Self {
        Self([
            possible(Level::Felony),
            possible(Level::Misdemeanor),
            possible(Level::Infraction),
        ])
    }

    fn of(level: Level) -> Self {
        Self::from(|possible| possible == level)
    }

    fn or(self, other: Self) -> Self {
        Self::from(|level| self.has(level) || other.has(level))
    }

    fn and(self, other: Self) -> Self {
        Self::from(|level| self.has(level) && other.has(level))
    }

    fn of_class(class: Class) -> Self {
        match class {
            Class::Felony => Self::FELONY,
            Class::Wobbler | Class::MisdemeanorFelonyIfDisqualified | Class::MisdemeanorMayBeFelony => {
                Self([true, true, false])
            }
            Class::Misdemeanor => Self([false, true, false]),
            Class::MisdemeanorOrInfraction => Self([false, true, true]),
            Class::Infraction => Self([false, false, true]),
            Class::NotKnown => Self::ALL,
        }
    }
}

/// Whether an offense of these classes is a wobbler.
enum Wobbler {
    Yes,
    No,
    /// It may have been one that is and one that is not.
    OneOfBoth,
    /// The text lets the court choose, in words that leave open whether PC 17(b) knows it.
    Unsettled,
    /// The section as it stood on that day was not read.
    Unread,
}

impl Wobbler {
    const fn decides(&self) -> Option<bool> {
        match self {
            Self::Yes => Some(true),
            Self::No => Some(false),
            Self::OneOfBoth | Self::Unsettled | Self::Unread => None,
        }
    }

    fn read(classes: &Classes) -> Self {
        let any_class = |wanted: &[Class]| classes.iter().any(|(class, _, _)| wanted.contains(class));
        let verified = classes.iter().all(|(_, _, tier)| *tier == Tier::Verified);
        let straight = [
            Class::Felony,
            Class::Misdemeanor,
            Class::MisdemeanorOrInfraction,
            Class::Infraction,
            Class::MisdemeanorFelonyIfDisqualified,
        ];
        let wobbler = any_class(&[Class::Wobbler]);
        let otherwise = any_class(&straight);
        let unread = any_class(&[Class::NotKnown]) || !verified;
        let permissive = any_class(&[Class::MisdemeanorMayBeFelony]);
        match (wobbler, permissive, unread, otherwise) {
            (true, false, _, false) => Self::Yes,
            (false, false, false, _) => Self::No,
            (false, true, _, false) => Self::Unsettled,
            (false, _, true, _) => Self::Unread,
            (true, ..) | (false, true, false, true) => Self::OneOfBoth,
        }
    }
}

/// Whether an offense of these classes can be punished as a felony.
enum AsFelony {
    Never,
    Always,
    OneOfBoth,
    Unsettled,
    Unread,
}

impl AsFelony {
    const fn decides(&self) -> Option<bool> {
        match self {
            Self::Always => Some(true),
            Self::Never => Some(false),
            Self::OneOfBoth | Self::Unsettled | Self::Unread => None,
        }
    }

    fn read(classes: &Classes) -> Self {
        let verified = classes.iter().all(|(_, _, tier)| *tier == Tier::Verified);
        let any_class = |wanted: &[Class]| classes.iter().any(|(class, _, _)| wanted.contains(class));
        let felony = any_class(&[Class::Felony, Class::Wobbler]);
        let never = any_class(&[Class::Misdemeanor, Class::MisdemeanorOrInfraction, Class::Infraction]);
        let for_some = any_class(&[Class::MisdemeanorFelonyIfDisqualified, Class::MisdemeanorMayBeFelony]);
        let known = !any_class(&[Class::NotKnown]);
        match (verified && known, felony, never, for_some) {
            (false, ..) => Self::Unread,
            (true, true, false, false) => Self::Always,
            (true, false, true, false) => Self::Never,
            (true, true, true, _) => Self::OneOfBoth,
            (true, ..) => Self::Unsettled,
        }
    }
}

impl Charge<'_> {
    /// How the offense was punished on the days on which it may have been committed, for each offense it may have
    /// been. None where nobody knows the offense, or where none of the sections was in force then.
    pub(super) fn classes(&self) -> Option<Classes> {
        self.classes_within(self.committed_span())
    }

    fn classes_within(&self, span: Span) -> Option<Classes> {
        let candidates = self.count.offense.known()?;
        let classes: Classes = candidates
            .iter()
            .flat_map(|offense| offense.classes(span.first(), span.last()))
            .collect();
        // A section that was not in force on any of the days: the offense or the day is remembered wrongly.
        (!classes.is_empty()).then_some(classes)
    }

    /// The levels that the conviction may have had on its day.
    #[must_use]
    pub fn levels(&self) -> Levels {
        let told = self.count.level.known().map(|level| Levels::of(*level));
        told.unwrap_or_else(|| self.levels_apart_from_told())
    }

    fn levels_apart_from_told(&self) -> Levels {
        let (by_class, by_sentence) = (self.levels_by_class(), self.levels_by_sentence());
        let both = by_class.and(by_sentence);
        if both == Levels::NONE { by_sentence } else { both }
    }

    fn levels_by_class(&self) -> Levels {
        self.classes()
            .map_or(Levels::ALL, |classes| Levels::of_classes(&classes))
    }

    /// A felony term is for a felony. Where a case has several counts, the term may be another count's.
    fn levels_by_sentence(&self) -> Levels {
        let carried_out = match (&self.case.sentence, &self.case.probation) {
            (Answer::Is(Sentence::Probation), Answer::Is(ProbationCourse::Revoked)) => &self.case.revoked_to,
            (sentence, _) => sentence,
        };
        match carried_out {
            Answer::Is(Sentence::CountyJailFelony | Sentence::Prison) if self.case.counts.len() == 1 => Levels::FELONY,
            Answer::Is(_) | Answer::Unasked | Answer::DontKnow => Levels::ALL,
        }
    }

    /// Whether the sentence can stand beside the offense: no felony term for an infraction.
    #[must_use]
    pub fn sentence_fits(&self) -> bool {
        self.levels_by_class().and(self.levels_by_sentence()) != Levels::NONE
    }

    /// Whether the level that was told can stand beside the offense and the sentence.
    #[must_use]
    pub fn level_fits(&self) -> bool {
        self.count
            .level
            .known()
            .is_none_or(|level| self.levels_apart_from_told().has(*level))
    }

    /// The level of the conviction on its day was this.
    #[must_use]
    pub fn convicted_as(&self, level: Level) -> Finding {
        let is = |levels: Levels| Truth::of_span(levels.only() == Some(level), !levels.has(level));
        let truth = is(self.levels());
        let facts = self.facts_of_level();
        if self.count.level != Answer::DontKnow || !self.case.sentence.asked() && self.may_have_a_sentence() {
            return told(truth, &facts);
        }
        // Only the day of the offense can still tell.
        let by_sentence = self.levels_by_sentence();
        let readings = self
            .days_of_law(self.span_around_offense())
            .map(|classes| is(Levels::of_classes(&classes).and(by_sentence)));
        let within = readings.fold([truth; 2], |[low, high], reading| [low.min(reading), high.max(reading)]);
        told_within(truth, within, &facts)
    }

    fn may_have_a_sentence(&self) -> bool {
        self.case
            .outcome
            .known()
            .is_none_or(|outcome| *outcome == Outcome::Convicted)
    }

    /// The facts that the level of the conviction rests on: where it was told, it rests on that alone, and on the day of
    /// the offense only where the law of some day leaves one level.
    pub(super) fn facts_of_level(&self) -> Vec<FactAt> {
        if self.count.level.known().is_some() {
            return alloc::vec![self.of_count(Fact::Level)];
        }
        let mut facts = self.facts_of_class(|classes| Levels::of_classes(classes).only());
        facts.push(self.of_case(Fact::Sentence));
        if self.levels_apart_from_told().only().is_none() {
            facts.push(self.of_count(Fact::Level));
        }
        facts
    }

    /// The facts that the class of the offense on its day rests on, as far as a reading of the class goes.
    fn facts_of_class<T: PartialEq>(&self, reading: impl Fn(&Classes) -> T) -> Vec<FactAt> {
        let day = if self.may_have_a_sentence() {
            Fact::Sentenced
        } else {
            Fact::Arrested
        };
        let mut facts = alloc::vec![self.of_count(Fact::Offense), self.of_case(day)];
        if self.differs_within(self.span_around_offense(), reading) {
            facts.push(self.of_count(Fact::Committed));
        }
        facts
    }

    /// Whether the law of one day of a span was read otherwise than that of another.
    fn differs_within<T: PartialEq>(&self, span: Span, reading: impl Fn(&Classes) -> T) -> bool {
        let mut readings = self.days_of_law(span).map(|classes| reading(&classes));
        let first = readings.next();
        readings.any(|other| Some(other) != first)
    }

    /// How the offense was punished on the days of a span: one entry for each time that the law stayed the same.
    fn days_of_law(&self, span: Span) -> impl Iterator<Item = Classes> {
        let changes = self
            .count
            .offense
            .known()
            .into_iter()
            .flat_map(|candidates| candidates.iter().flat_map(Offense::changes));
        core::iter::once(span.first())
            .chain(changes.filter(move |day: &Day| span.first() < *day && *day <= span.last()))
            .filter_map(|day| self.classes_within(Span::day(day)))
    }

    /// The offense could be punished as a felony or as a misdemeanor (a "wobbler").
    #[must_use]
    pub fn wobbler(&self) -> Finding {
        let facts = self.facts_of_class(|classes| Wobbler::read(classes).decides());
        let Some(classes) = self.classes() else {
            return told(Truth::Unknown, &facts);
        };
        match Wobbler::read(&classes) {
            Wobbler::Yes => told(Truth::Yes, &facts),
            Wobbler::No => told(Truth::No, &facts),
            Wobbler::OneOfBoth => told(Truth::Unknown, &facts),
            Wobbler::Unsettled => unsettled(),
            Wobbler::Unread => unchecked(&[self.of_count(Fact::Offense)]),
        }
    }

    /// Its section has no felony punishment on its day, whatever was charged. Where a felony is for some persons alone,
    /// which of both counts is not settled.
    #[must_use]
    pub fn never_a_felony(&self) -> Finding {
        let decided = |classes: &Classes| AsFelony::read(classes).decides();
        let facts = self.facts_of_class(decided);
        match self.classes().map(|classes| AsFelony::read(&classes)) {
            Some(AsFelony::Never) => told(Truth::Yes, &facts),
            Some(AsFelony::Always) => told(Truth::No, &facts),
            // The section was read as it stood on some of the days: the day of the offense tells.
            Some(AsFelony::Unread) if self.differs_within(self.committed_span(), decided) => {
                told(Truth::Unknown, &facts)
            }
            Some(AsFelony::OneOfBoth) | None => told(Truth::Unknown, &facts),
            Some(AsFelony::Unsettled) => unsettled(),
            Some(AsFelony::Unread) => unchecked(&[self.of_count(Fact::Offense)]),
        }
    }

    /// The tier of what we know of how the offense was punished.
    #[must_use]
    pub fn class_tier(&self) -> Tier {
        let read = self
            .classes()
            .is_none_or(|classes| classes.iter().all(|(_, _, tier)| *tier == Tier::Verified));
        if read { Tier::Verified } else { Tier::Recalled }
    }
}

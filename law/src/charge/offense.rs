//! The offense of a charge and its level.

use alloc::vec::Vec;

use jiff::ToSpan;

use super::{Charge, is};
use crate::citation::Tier;
use crate::code::covers;
use crate::date::{Day, EARLIEST, Span};
use crate::facts::{Already, Answer, Fact, FactAt, Level, ProbationCourse, Sentence};
use crate::logic::{Finding, Truth, all, any, told, unchecked, unsettled};
use crate::offenses::{Class, Kind, Offense, Place};

/// First day of the 2011 realignment: sentencing changes of PC 1170(h)(7).
pub const REALIGNMENT: Day = crate::date::day(2011, 10, 1);

/// The most years that we take an offense to lie before its sentence. Prosecutions start within the years that PC 799 to
/// 805 allow; the older text of the offense sections was not read.
pub const MOST_YEARS_TO_SENTENCE: i16 = 10;

/// Offenses punished with a term of eight years or more (PC 800): as read in the sections.
pub(super) const EIGHT_YEARS: &[&str] = &[
    "HS 11352(b)",
    "HS 11353",
    "HS 11353.5",
    "HS 11353.7",
    "HS 11379(b)",
    "HS 11379.5(b)",
    "HS 11380",
];

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

impl Charge<'_> {
    /// The days on one of which the offense was committed, as far as the record tells.
    fn committed_span(&self) -> Span {
        let around = self.span_around_offense();
        let told = self.count.committed.known();
        told.and_then(|span| Span::new(span.first().max(around.first()), span.last().min(around.last())))
            .unwrap_or(around)
    }

    /// The days on one of which the offense was committed, by the days of the arrest and the sentence alone.
    fn span_around_offense(&self) -> Span {
        let ends = [&self.case.sentenced, &self.case.arrested];
        let latest = ends
            .into_iter()
            .filter_map(|date| date.known().map(Span::last))
            .fold(self.as_of, Day::min);
        Span::new(self.earliest_offense(), latest).unwrap_or_else(|| Span::day(latest))
    }

    /// The earliest day on which the offense can have been committed, by the day of the sentence or of the arrest.
    #[must_use]
    pub fn earliest_offense(&self) -> Day {
        [&self.case.sentenced, &self.case.arrested]
            .into_iter()
            .filter_map(|date| date.known().map(Span::first))
            .map(|day| day.saturating_sub(MOST_YEARS_TO_SENTENCE.years()))
            .fold(EARLIEST, Day::max)
    }

    /// How the offense was punished on the days on which it may have been committed, for each offense it may have
    /// been. None where nobody knows the offense, or where none of the sections was in force then.
    fn classes(&self) -> Option<Vec<(Class, Place, Tier)>> {
        let span = self.committed_span();
        let candidates = self.count.offense.known()?;
        let classes: Vec<_> = candidates
            .iter()
            .flat_map(|offense| offense.classes(span.first(), span.last()))
            .collect();
        // A section that was not in force on any of the days: the offense or the day is remembered wrongly.
        (!classes.is_empty()).then_some(classes)
    }

    /// Whether one of the offenses was in force on a day on which it may have been committed. Where it was not, the
    /// offense or the day is remembered wrongly.
    #[must_use]
    pub fn in_force_then(&self) -> bool {
        self.count.offense.known().is_none() || self.classes().is_some()
    }

    /// The offense is on a list of sections.
    #[must_use]
    pub fn offense_in(&self, list: &[&str]) -> Finding {
        self.offense_is(|offense| list.iter().any(|entry| covers(entry, offense.code)))
    }

    /// The offense may be of this kind.
    pub(crate) fn may_be_kind(&self, kind: Kind) -> bool {
        self.count
            .offense
            .known()
            .is_some_and(|candidates| candidates.iter().any(|offense| offense.kind == kind))
    }

    /// Whether the code section of the offense has a property; unknown where nobody knows the offense.
    pub(crate) fn offense_is_listed(&self, property: impl Fn(&str) -> bool) -> Truth {
        self.count.offense.known().map_or(Truth::Unknown, |candidates| {
            Truth::of_span(
                candidates.iter().all(|offense| property(offense.code)),
                !candidates.iter().any(|offense| property(offense.code)),
            )
        })
    }

    /// The offense has a property.
    fn offense_is(&self, property: impl Fn(&Offense) -> bool) -> Finding {
        let truth = self.count.offense.known().map_or(Truth::Unknown, |candidates| {
            Truth::of_span(candidates.iter().all(&property), !candidates.iter().any(&property))
        });
        told(truth, &[self.of_count(Fact::Offense)])
    }

    /// The levels that the conviction may have had on its day.
    #[must_use]
    pub fn levels(&self) -> Levels {
        let both = self.levels_apart_from_told();
        let told = self.count.level.known().map_or(Levels::ALL, |level| Levels::of(*level));
        if both.and(told) == Levels::NONE {
            told
        } else {
            both.and(told)
        }
    }

    fn levels_apart_from_told(&self) -> Levels {
        let (by_class, by_sentence) = (self.levels_by_class(), self.levels_by_sentence());
        let both = by_class.and(by_sentence);
        if both == Levels::NONE { by_sentence } else { both }
    }

    fn levels_by_class(&self) -> Levels {
        self.classes().map_or(Levels::ALL, |classes| {
            classes.iter().fold(Levels::NONE, |levels, (class, _, tier)| {
                levels.or(match tier {
                    Tier::Verified => Levels::of_class(*class),
                    Tier::Recalled | Tier::Unsettled => Levels::ALL,
                })
            })
        })
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
        let levels = self.levels();
        told(
            Truth::of_span(levels.only() == Some(level), !levels.has(level)),
            &self.facts_of_level(),
        )
    }

    /// The facts that the level of the conviction rests on.
    pub(super) fn facts_of_level(&self) -> Vec<FactAt> {
        let mut facts = self.facts_of_class();
        facts.push(self.of_case(Fact::Sentence));
        if self.levels_apart_from_told().only().is_none() {
            facts.push(self.of_count(Fact::Level));
        }
        facts
    }

    /// The facts that the class of the offense on its day rests on.
    fn facts_of_class(&self) -> Vec<FactAt> {
        let mut facts = alloc::vec![self.of_count(Fact::Offense), self.of_case(Fact::Sentenced)];
        if self.case.arrested.asked() {
            facts.push(self.of_case(Fact::Arrested));
        }
        if self.day_of_offense_matters() {
            facts.push(self.of_count(Fact::Committed));
        }
        facts
    }

    /// Within the days on which the offense may have been committed, the law of it changed.
    fn day_of_offense_matters(&self) -> bool {
        let span = self.span_around_offense();
        self.count.offense.known().is_some_and(|candidates| {
            candidates.iter().any(|offense| {
                let mut classes = offense.classes(span.first(), span.last());
                classes.dedup_by_key(|(class, _, tier)| (*class, *tier));
                classes.len() > 1
            })
        })
    }

    /// The offense could be punished as a felony or as a misdemeanor (a "wobbler").
    #[must_use]
    pub fn wobbler(&self) -> Finding {
        let facts = self.facts_of_class();
        let Some(classes) = self.classes() else {
            return told(Truth::Unknown, &facts);
        };
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
            (true, false, _, false) => told(Truth::Yes, &facts),
            (false, false, false, _) => told(Truth::No, &facts),
            (false, true, _, false) => unsettled(),
            (false, _, true, _) => unchecked(&[self.of_count(Fact::Offense)]),
            (true, ..) | (false, true, false, true) => told(Truth::Unknown, &facts),
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

    /// A felony term for the offense is served in county jail under PC 1170(h) since realignment.
    #[must_use]
    pub fn county_jail_offense(&self) -> Finding {
        let facts = [self.of_count(Fact::Offense)];
        // The place of the term is a matter of the section as it has stood since realignment, whenever the crime was.
        let since = Span::new(REALIGNMENT, self.as_of).unwrap_or_else(|| Span::day(self.as_of));
        let Some(candidates) = self.count.offense.known() else {
            return told(Truth::Unknown, &facts);
        };
        let places: Vec<(Place, Tier)> = candidates
            .iter()
            .flat_map(|offense| offense.classes(since.first(), since.last()))
            .map(|(_, place, tier)| (place, tier))
            .collect();
        let has = |wanted: Place| places.iter().any(|(place, _)| *place == wanted);
        let read = places.iter().all(|(_, tier)| *tier == Tier::Verified);
        if places.is_empty() || has(Place::NotKnown) || !read {
            return unchecked(&facts);
        }
        match (has(Place::County1170h), has(Place::StatePrison)) {
            (true, false) => told(Truth::Yes, &facts),
            (false, _) => told(Truth::No, &facts),
            (true, true) => told(Truth::Unknown, &facts),
        }
    }

    /// The offense is punished with eight years or more. Where its punishment on its day was not read, it is not known.
    #[must_use]
    pub fn eight_years(&self) -> Finding {
        let facts = [self.of_count(Fact::Offense)];
        let read = self.classes().is_some_and(|classes| {
            classes
                .iter()
                .all(|(class, _, tier)| *tier == Tier::Verified && *class != Class::NotKnown)
        });
        let listed = self.offense_in(EIGHT_YEARS);
        if listed.truth() == Truth::No && !read {
            return unchecked(&facts);
        }
        listed
    }

    /// The conviction has been reduced to a misdemeanor by a court: under PC 17(b) or Proposition 47.
    #[must_use]
    pub fn reduced(&self) -> Finding {
        any([self.already(Already::Reduced), self.already(Already::Redesignated)])
    }

    /// A court has already done this to the conviction.
    #[must_use]
    pub fn already(&self, what: Already) -> Finding {
        told(is(&self.count.already, what), &[self.of_count(Fact::Already)])
    }

    /// The offense was committed before `limit`: told, or because the person was sentenced before that day.
    #[must_use]
    pub fn committed_before(&self, limit: Day) -> Finding {
        let by_sentencing = match self.case.sentenced {
            Answer::Is(span) => span.before(limit) == Truth::Yes,
            Answer::Unasked | Answer::DontKnow => false,
        };
        let truth = if by_sentencing {
            Truth::Yes
        } else {
            self.count
                .committed
                .known()
                .map_or(Truth::Unknown, |span| span.before(limit))
        };
        told(truth, &[self.of_case(Fact::Sentenced), self.of_count(Fact::Committed)])
    }

    /// The person was sentenced before `limit`.
    #[must_use]
    pub fn sentenced_before(&self, limit: Day) -> Finding {
        let truth = self
            .case
            .sentenced
            .known()
            .map_or(Truth::Unknown, |span| span.before(limit));
        told(truth, &[self.of_case(Fact::Sentenced)])
    }

    /// This conviction led to a duty to register under PC 290. Where the person never had to register, it did not.
    #[must_use]
    pub fn registrable(&self) -> Finding {
        all([
            self.ever_registered(),
            told(
                is(&self.count.registrable, true),
                &[Fact::Registration.of_person(), self.of_count(Fact::Registrable)],
            ),
        ])
    }
}

//! One conviction, looked at on one day: what the record says of it, as findings.
//!
//! Statutes are written over these statements and never look into the record themselves.

use alloc::vec::Vec;

use jiff::ToSpan;

use crate::citation::Tier;
use crate::code::covers;
use crate::date::{Day, EARLIEST, Span, opens_in};
use crate::facts::{
    Already, Answer, Case, Choice, Count, Fact, FactAt, Forum, Level, Outcome, ProbationCourse, Record, Registration,
    Sentence,
};
use crate::logic::{
    Finding, Truth, after, all, any, any_of, never, not, open_from, told, told_today, unchecked, unsettled,
};
use crate::offenses::{Class, Offense, Place};

/// One count of one case, looked at on one day.
#[derive(Clone, Copy, Debug)]
pub struct Conviction<'a> {
    record: &'a Record,
    case: &'a Case,
    count: &'a Count,
    case_at: usize,
    count_at: usize,
    as_of: Day,
}

/// First day of the 2011 realignment: sentencing changes of PC 1170(h)(7).
pub const REALIGNMENT: Day = crate::date::day(2011, 10, 1);

/// The most years that we take an offense to lie before its sentence. Prosecutions start within the years that PC 799 to
/// 805 allow; the older text of the offense sections was not read.
pub const MOST_YEARS_TO_SENTENCE: i16 = 10;

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

impl<'a> Conviction<'a> {
    /// The count at a place of the record; none where the record has no such count.
    #[must_use]
    pub fn at(record: &'a Record, case_at: usize, count_at: usize, as_of: Day) -> Option<Self> {
        let case = record.cases.get(case_at)?;
        let count = case.counts.get(count_at)?;
        Some(Self {
            record,
            case,
            count,
            case_at,
            count_at,
            as_of,
        })
    }

    const fn of_case(&self, fact: Fact) -> FactAt {
        fact.of_case(self.case_at)
    }

    const fn of_count(&self, fact: Fact) -> FactAt {
        fact.of_count(self.case_at, self.count_at)
    }

    // The court and how the case ended.

    /// The case was in a California adult court.
    #[must_use]
    pub fn in_california(&self) -> Finding {
        told(is(&self.case.forum, Forum::California), &[self.of_case(Fact::Forum)])
    }

    /// The case ended in a conviction.
    #[must_use]
    pub fn convicted(&self) -> Finding {
        told(
            is(&self.case.outcome, Outcome::Convicted),
            &[self.of_case(Fact::Outcome)],
        )
    }

    // What is so of the person today.

    /// Charged with the commission of an offense.
    #[must_use]
    pub fn charged(&self) -> Finding {
        told_today(is(&self.record.person.charged, true), &[Fact::Charged.of_person()])
    }

    /// Serving a sentence for an offense.
    #[must_use]
    pub fn serving(&self) -> Finding {
        told_today(is(&self.record.person.serving, true), &[Fact::Serving.of_person()])
    }

    /// On parole, post-release community supervision or mandatory supervision.
    #[must_use]
    pub fn supervised(&self) -> Finding {
        told_today(
            is(&self.record.person.supervised, true),
            &[Fact::Supervised.of_person()],
        )
    }

    /// On probation for an offense: as the person says, or because a case of the record has probation running. A case
    /// with probation running explains a "yes" of the person, so that the day on which it ends can be told.
    #[must_use]
    pub fn on_probation(&self) -> Finding {
        let running: Vec<Finding> = (0..self.record.cases.len())
            .filter_map(|case_at| self.probation_running_in(case_at))
            .collect();
        let explained = !running.is_empty();
        let said = is(&self.record.person.probation, true);
        let mut parts = running;
        if !explained {
            parts.push(told_today(said, &[Fact::OnProbation.of_person()]));
        }
        any_of(parts)
    }

    /// On probation in a case other than this one.
    #[must_use]
    pub fn on_probation_elsewhere(&self) -> Finding {
        let running: Vec<Finding> = (0..self.record.cases.len())
            .filter(|case_at| *case_at != self.case_at)
            .filter_map(|case_at| self.probation_running_in(case_at))
            .collect();
        if !running.is_empty() {
            return any_of(running);
        }
        // The person's "yes" may be this very case.
        if self.probation_running_in(self.case_at).is_some() {
            let facts = [Fact::OnProbation.of_person(), self.of_case(Fact::Probation)];
            return told(Truth::No, &facts);
        }
        any([
            any_of(running),
            told_today(
                is(&self.record.person.probation, true),
                &[Fact::OnProbation.of_person()],
            ),
        ])
    }

    fn probation_running_in(&self, case_at: usize) -> Option<Finding> {
        let case = self.record.cases.get(case_at)?;
        if case.probation != Answer::Is(ProbationCourse::Running) {
            return None;
        }
        let facts = [Fact::Probation.of_case(case_at), Fact::ProbationEnds.of_case(case_at)];
        Some(match case.probation_ends {
            // It runs today, so of the days on which it may end only those from today on are left.
            Answer::Is(ends) => {
                let left = Span::new(ends.first().max(self.as_of.min(ends.last())), ends.last());
                not(after(left.unwrap_or(ends), self.as_of, &facts))
            }
            Answer::Unasked | Answer::DontKnow => told_today(Truth::Yes, &facts),
        })
    }

    /// Has a duty to register under PC 290 now.
    #[must_use]
    pub fn registers_now(&self) -> Finding {
        told(
            is(&self.record.person.registration, Registration::Now),
            &[Fact::Registration.of_person()],
        )
    }

    /// Had a duty to register under PC 290 at some time.
    #[must_use]
    pub fn ever_registered(&self) -> Finding {
        told(
            is(&self.record.person.registration, Registration::Never).not(),
            &[Fact::Registration.of_person()],
        )
    }

    /// Convicted at some time of a serious or violent felony.
    #[must_use]
    pub fn strike(&self) -> Finding {
        any([
            told(is(&self.record.person.strike, true), &[Fact::Strike.of_person()]),
            self.super_strike(),
        ])
    }

    /// Convicted at some time of an offense listed in PC 667(e)(2)(C)(iv).
    #[must_use]
    pub fn super_strike(&self) -> Finding {
        let person = &self.record.person;
        let truth = if person.strike == Answer::Is(false) {
            Truth::No
        } else {
            is(&person.super_strike, true)
        };
        told(truth, &[Fact::Strike.of_person(), Fact::SuperStrike.of_person()])
    }

    // The offense and its level.

    /// The days on one of which the offense was committed, as far as the record tells.
    fn committed_span(&self) -> Span {
        let latest = match self.case.sentenced {
            Answer::Is(span) => span.last(),
            Answer::Unasked | Answer::DontKnow => self.as_of,
        };
        let told = self.count.committed.known().copied();
        let earliest = self.earliest_offense();
        told.and_then(|span| Span::new(span.first().max(earliest), span.last().min(latest)))
            .or_else(|| Span::new(earliest, latest))
            .unwrap_or_else(|| Span::day(latest))
    }

    /// The earliest day on which the offense can have been committed, by the day of sentencing.
    #[must_use]
    pub fn earliest_offense(&self) -> Day {
        self.case.sentenced.known().map_or(EARLIEST, |span| {
            span.first()
                .saturating_sub(MOST_YEARS_TO_SENTENCE.years())
                .max(EARLIEST)
        })
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
    fn facts_of_level(&self) -> Vec<FactAt> {
        let mut facts = alloc::vec![
            self.of_count(Fact::Offense),
            self.of_case(Fact::Sentenced),
            self.of_case(Fact::Sentence),
        ];
        if self.levels_apart_from_told().only().is_none() {
            facts.push(self.of_count(Fact::Level));
        }
        if self.day_of_offense_matters() {
            facts.push(self.of_count(Fact::Committed));
        }
        facts
    }

    /// Within the days on which the offense may have been committed, the law of it changed.
    fn day_of_offense_matters(&self) -> bool {
        let span = self.committed_span();
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
        let mut facts = alloc::vec![self.of_count(Fact::Offense), self.of_case(Fact::Sentenced)];
        if self.day_of_offense_matters() {
            facts.push(self.of_count(Fact::Committed));
        }
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

    // The sentence.

    /// The sentences that may have been carried out in the end: probation that stood, or another.
    fn carried_out(&self) -> ([bool; 4], Vec<FactAt>) {
        let sentence = self.of_case(Fact::Sentence);
        let only = |which: Sentence| {
            [
                which == Sentence::Probation,
                which == Sentence::JailOrFine,
                which == Sentence::CountyJailFelony,
                which == Sentence::Prison,
            ]
        };
        let (mut possible, mut facts) = match (&self.case.sentence, &self.case.probation, &self.case.revoked_to) {
            (Answer::Is(Sentence::Probation), Answer::Is(ProbationCourse::Revoked), Answer::Is(sentence_after))
                if *sentence_after != Sentence::Probation =>
            {
                (
                    only(*sentence_after),
                    alloc::vec![sentence, self.of_case(Fact::Probation), self.of_case(Fact::RevokedTo)],
                )
            }
            (Answer::Is(Sentence::Probation), Answer::Is(ProbationCourse::Revoked), _) => (
                [false, true, true, true],
                alloc::vec![sentence, self.of_case(Fact::Probation), self.of_case(Fact::RevokedTo)],
            ),
            (Answer::Is(Sentence::Probation), Answer::Is(_), _) => (
                only(Sentence::Probation),
                alloc::vec![sentence, self.of_case(Fact::Probation)],
            ),
            (Answer::Is(Sentence::Probation), Answer::Unasked | Answer::DontKnow, _) => {
                ([true; 4], alloc::vec![sentence, self.of_case(Fact::Probation)])
            }
            (Answer::Is(other), _, _) => (only(*other), alloc::vec![sentence]),
            (Answer::Unasked | Answer::DontKnow, _, _) => ([true; 4], alloc::vec![sentence]),
        };
        // A misdemeanor or an infraction is not punished with a felony term: where the case has one, it is another
        // count's, and this one's own was jail or a fine.
        let [probation, jail, county, prison] = possible;
        let anothers = jail || county || prison;
        if county || prison {
            let levels = self.levels();
            if !levels.has(Level::Felony) {
                possible = [probation, anothers, false, false];
            } else if levels.only().is_none() {
                possible = [probation, anothers, county, prison];
            }
            facts.extend(self.facts_of_level());
        }
        (possible, facts)
    }

    /// The sentence carried out in the end was this one. Probation counts where it was not revoked for another.
    #[must_use]
    pub fn sentence_was(&self, which: Sentence) -> Finding {
        let (possible, facts) = self.carried_out();
        let [probation, jail, county, prison] = possible;
        let (this, others) = match which {
            Sentence::Probation => (probation, jail || county || prison),
            Sentence::JailOrFine => (jail, probation || county || prison),
            Sentence::CountyJailFelony => (county, probation || jail || prison),
            Sentence::Prison => (prison, probation || jail || county),
        };
        told(Truth::of_span(this && !others, !this), &facts)
    }

    /// A felony term was carried out: county jail under PC 1170(h), or state prison.
    #[must_use]
    pub fn felony_term(&self) -> Finding {
        let ([probation, jail, county, prison], facts) = self.carried_out();
        told(Truth::of_span(!probation && !jail, !county && !prison), &facts)
    }

    /// Probation was granted, whatever became of it.
    #[must_use]
    pub fn probation_granted(&self) -> Finding {
        told(
            is(&self.case.sentence, Sentence::Probation),
            &[self.of_case(Fact::Sentence)],
        )
    }

    /// Probation went this way. While it is running, how it went is not settled: it counts as completed from the day
    /// after its last day, if nothing changes.
    #[must_use]
    pub fn probation_was(&self, course: ProbationCourse) -> Finding {
        let facts = [self.of_case(Fact::Probation)];
        let running = self.case.probation == Answer::Is(ProbationCourse::Running);
        match course {
            ProbationCourse::Completed if running => self.probation_over(),
            ProbationCourse::EndedEarly | ProbationCourse::Violated | ProbationCourse::Revoked if running => {
                told_today(Truth::No, &facts)
            }
            ProbationCourse::Completed
            | ProbationCourse::EndedEarly
            | ProbationCourse::Violated
            | ProbationCourse::Revoked
            | ProbationCourse::Running => told(is(&self.case.probation, course), &facts),
        }
    }

    /// The period of probation in this case is over.
    #[must_use]
    pub fn probation_over(&self) -> Finding {
        match &self.case.probation {
            Answer::Is(ProbationCourse::Running) => self.probation_running_in(self.case_at).map_or_else(never, not),
            Answer::Is(_) => told(Truth::Yes, &[self.of_case(Fact::Probation)]),
            Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &[self.of_case(Fact::Probation)]),
        }
    }

    /// Probation in this case is still running.
    #[must_use]
    pub fn probation_still_runs(&self) -> Finding {
        self.probation_running_in(self.case_at)
            .unwrap_or_else(|| self.probation_was(ProbationCourse::Running))
    }

    /// Whole `years` have passed since probation ended.
    #[must_use]
    pub fn years_since_probation(&self, years: i16) -> Finding {
        let facts = [self.of_case(Fact::ProbationEnds)];
        match self.case.probation_ends {
            Answer::Is(span) => open_from(opens_in(span, years), self.as_of, &facts),
            Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &facts),
        }
    }

    /// The term in county jail was split: its last part was mandatory supervision.
    #[must_use]
    pub fn split(&self) -> Finding {
        told(is(&self.case.split, true), &[self.of_case(Fact::Split)])
    }

    /// Whole `years` have passed since the sentence was completed.
    #[must_use]
    pub fn years_since_completion(&self, years: i16) -> Finding {
        let facts = [self.of_case(Fact::Completed)];
        match self.case.completed {
            Answer::Is(span) => open_from(opens_in(span, years), self.as_of, &facts),
            Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &facts),
        }
    }

    /// The sentence has been completed: the last day of the whole term has passed.
    #[must_use]
    pub fn completed(&self) -> Finding {
        let facts = [self.of_case(Fact::Completed)];
        match self.case.completed {
            Answer::Is(span) => after(span, self.as_of, &facts),
            Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &facts),
        }
    }

    /// Whole `years` have passed since judgment was pronounced.
    #[must_use]
    pub fn years_since_judgment(&self, years: i16) -> Finding {
        let facts = [self.of_case(Fact::Sentenced)];
        match self.case.sentenced {
            Answer::Is(span) => open_from(opens_in(span, years), self.as_of, &facts),
            Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &facts),
        }
    }

    /// Everything that a sentence without probation asked for was done.
    #[must_use]
    pub fn performed(&self) -> Finding {
        told_today(is(&self.case.performed, true), &[self.of_case(Fact::Performed)])
    }

    /// The sentence is over, whatever it was.
    #[must_use]
    pub fn sentence_over(&self) -> Finding {
        any([
            all([self.sentence_was(Sentence::Probation), self.probation_over()]),
            all([self.sentence_was(Sentence::JailOrFine), self.performed()]),
            all([self.felony_term(), self.completed()]),
        ])
    }

    /// Since judgment: no other conviction in the record, and an upright life as the person says.
    #[must_use]
    pub fn upright_since_judgment(&self) -> Finding {
        let facts = [self.of_case(Fact::Upright)];
        if self.later_conviction().truth() == Truth::Yes {
            return not(self.later_conviction());
        }
        told(is(&self.case.upright, true), &facts)
    }

    /// The record has no felony conviction after this judgment. Where it has one, whether four later years without
    /// another would do is not settled by the text of PC 1203.425.
    #[must_use]
    pub fn no_later_felony(&self) -> Finding {
        let cases = self.record.cases.iter().enumerate();
        let later_felony = cases
            .filter(|(case_at, _)| *case_at != self.case_at)
            .flat_map(|(case_at, case)| (0..case.counts.len()).map(move |count_at| (case_at, count_at)))
            .filter_map(|(case_at, count_at)| Self::at(self.record, case_at, count_at, self.as_of))
            .any(|other| {
                other.levels().only() == Some(Level::Felony)
                    && is(&other.case.outcome, Outcome::Convicted) == Truth::Yes
                    && match (&other.case.sentenced, &self.case.sentenced) {
                        (Answer::Is(later), Answer::Is(judgment)) => later.after(judgment) == Truth::Yes,
                        _ => false,
                    }
            });
        if later_felony {
            unsettled()
        } else {
            told(
                is(&self.record.complete, true).max(Truth::Unknown),
                &[Fact::Complete.of_person()],
            )
        }
    }

    /// The record has a case that ended in a conviction after this judgment.
    #[must_use]
    pub fn later_conviction(&self) -> Finding {
        let Some(judgment) = self.case.sentenced.known() else {
            return told(Truth::Unknown, &[self.of_case(Fact::Sentenced)]);
        };
        let parts: Vec<Finding> = self
            .record
            .cases
            .iter()
            .enumerate()
            .filter(|(case_at, _)| *case_at != self.case_at)
            .map(|(case_at, other)| {
                let later = other
                    .sentenced
                    .known()
                    .map_or(Truth::Unknown, |span| span.after(judgment));
                all([
                    told(
                        is(&other.outcome, Outcome::Convicted),
                        &[Fact::Outcome.of_case(case_at)],
                    ),
                    told(
                        later,
                        &[self.of_case(Fact::Sentenced), Fact::Sentenced.of_case(case_at)],
                    ),
                ])
            })
            .collect();
        any_of(parts)
    }
}

/// Whether an answer is this one.
fn is<T: Choice>(answer: &Answer<T>, wanted: T) -> Truth {
    match answer {
        Answer::Is(value) => Truth::of(*value == wanted),
        Answer::Unasked | Answer::DontKnow => Truth::Unknown,
    }
}

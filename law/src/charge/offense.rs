//! The offense of a charge: which it may have been, on which days, and what a court has done to it.

use alloc::vec::Vec;

use jiff::ToSpan;

use super::{Charge, is};
use crate::citation::Tier;
use crate::code::covers;
use crate::date::{Day, EARLIEST, Span};
use crate::facts::{Already, Answer, Fact, Sentence};
use crate::logic::{Finding, Truth, all, any, told, unchecked};
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

impl Charge<'_> {
    /// The days on one of which the offense was committed, as far as the record tells.
    pub(super) fn committed_span(&self) -> Span {
        let around = self.span_around_offense();
        let told = self.count.committed.known();
        told.and_then(|span| Span::new(span.first().max(around.first()), span.last().min(around.last())))
            .unwrap_or(around)
    }

    /// The days on one of which the offense was committed, by the days of the arrest and the sentence alone.
    pub(super) fn span_around_offense(&self) -> Span {
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

    /// The offense is one of these rows of the catalogue, and no letter of theirs.
    #[must_use]
    pub fn offense_exactly(&self, rows: &[&str]) -> Finding {
        self.offense_is(|offense| rows.contains(&offense.code))
    }

    /// The offense is one of this code: "VC".
    #[must_use]
    pub fn offense_of_code(&self, code: &str) -> Finding {
        self.offense_is(|offense| offense.code.split_once(' ').is_some_and(|(letters, _)| letters == code))
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

    /// A wobbler that the judgment itself made a misdemeanor, "for all purposes", by imposing no felony term: PC 17(b)(1).
    #[must_use]
    pub fn misdemeanor_by_judgment(&self) -> Finding {
        all([self.wobbler(), self.sentence_was(Sentence::JailOrFine)])
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

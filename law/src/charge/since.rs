//! What came after: other convictions, from the record where its dates allow, and asked where they do not.

use alloc::vec::Vec;

use super::{Charge, is};
use crate::date::{Span, opens_in};
use crate::facts::{Answer, Fact, Level, Outcome};
use crate::logic::{Finding, Truth, all, all_of, any, any_of, not, told, unsettled};

/// PC 1203.425(a)(1)(B)(iv)(II).
const FOUR_YEARS: i16 = 4;

/// The most years that we take a sentence to follow a conviction.
const MOST_YEARS_FROM_CONVICTION: i16 = 1;

impl Charge<'_> {
    /// Since judgment: no other conviction in the record, and an upright life as the person says.
    #[must_use]
    pub fn upright_since_judgment(&self) -> Finding {
        let facts = [self.of_case(Fact::Upright)];
        if self.later_conviction().truth() == Truth::Yes {
            return not(self.later_conviction());
        }
        told(is(&self.case.upright, true), &facts)
    }

    /// No felony conviction fell into the four years from the end of the sentence: PC 1203.425(a)(1)(B)(iv)(II). Where
    /// one did, whether four later years without another would do is not settled by the text.
    #[must_use]
    pub fn four_years_without_felony(&self) -> Finding {
        let from = match (&self.case.completed, &self.case.probation_ends) {
            (Answer::Is(span), _) | (_, Answer::Is(span)) => Some(*span),
            _ => None,
        };
        let mut parts: Vec<Finding> = (0..self.record.cases.len())
            .filter(|case_at| *case_at != self.case_at)
            .flat_map(|case_at| {
                let counts = self.record.cases.get(case_at).map_or(0, |case| case.counts.len());
                (0..counts).map(move |count_at| (case_at, count_at))
            })
            .filter_map(|(case_at, count_at)| Self::at(self.record, case_at, count_at, self.as_of))
            .map(|other| not_in_the_four_years(&other, from))
            .collect();
        parts.push(told(
            is(&self.record.complete, true).max(Truth::Unknown),
            &[Fact::Complete.of_person()],
        ));
        all_of(parts)
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

/// The other conviction is no felony, or fell before or after the four years that began in `from`.
fn not_in_the_four_years(other: &Charge<'_>, from: Option<Span>) -> Finding {
    let sentenced = [Fact::Sentenced.of_case(other.case_at)];
    let outside = match (other.case.sentenced.known(), from) {
        (Some(sentence), Some(from)) => {
            let end = opens_in(from, FOUR_YEARS.saturating_add(MOST_YEARS_FROM_CONVICTION));
            if sentence.last() < from.first() || sentence.first() > end.last() {
                told(Truth::Yes, &sentenced)
            } else {
                unsettled()
            }
        }
        _ => told(Truth::Unknown, &sentenced),
    };
    any([
        not(other.ended_as(Outcome::Convicted)),
        not(other.convicted_as(Level::Felony)),
        outside,
    ])
}

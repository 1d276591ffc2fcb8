//! What came after: other convictions, from the record where its dates allow, and asked where they do not.

use alloc::vec::Vec;

use super::{Charge, is};
use crate::date::{Span, opens_in};
use crate::facts::{Answer, Fact, Level, Outcome};
use crate::logic::{Finding, Truth, all, any, any_of, not, told, unsettled};

/// PC 1203.425(a)(1)(B)(iv)(II).
const FOUR_YEARS: i16 = 4;

/// The most years that we take a sentence to follow a conviction.
const MOST_YEARS_FROM_CONVICTION: i16 = 1;

impl Charge<'_> {
    /// Since judgment: no other conviction in the record, and an upright life as the person says.
    #[must_use]
    pub fn upright_since_judgment(&self) -> Finding {
        let later = self.later_conviction();
        if later.truth() == Truth::Yes {
            return not(later);
        }
        told(is(&self.case.upright, true), &[self.of_case(Fact::Upright)])
    }

    /// No felony conviction fell into the four years from the end of the sentence: PC 1203.425(a)(1)(B)(iv)(II). Where
    /// one did, whether four later years without another would do is not settled by the text.
    #[must_use]
    pub fn four_years_without_felony(&self) -> Finding {
        let from = match (&self.case.completed, &self.case.probation_ends) {
            (Answer::Is(span), _) | (_, Answer::Is(span)) => Some(*span),
            _ => None,
        };
        // One that may stand in the way is enough: nobody is asked for the sake of this, and only the record shows it.
        self.others()
            .map(|other| not_in_the_four_years(&other, from))
            .find(|finding| finding.truth() != Truth::Yes)
            .unwrap_or_else(|| {
                told(
                    is(&self.record.complete, true).max(Truth::Unknown),
                    &[Fact::Complete.of_person()],
                )
            })
    }

    /// The charges of the other cases.
    fn others(&self) -> impl Iterator<Item = Self> {
        let counts = |case_at: usize| self.record.cases.get(case_at).map_or(0, |case| case.counts.len());
        (0..self.record.cases.len())
            .filter(|case_at| *case_at != self.case_at)
            .flat_map(move |case_at| (0..counts(case_at)).map(move |count_at| (case_at, count_at)))
            .filter_map(|(case_at, count_at)| Self::at(self.record, case_at, count_at, self.as_of))
    }

    /// The record has a case that ended in a conviction after this judgment.
    #[must_use]
    pub fn later_conviction(&self) -> Finding {
        let Some(judgment) = self.case.sentenced.known() else {
            return told(Truth::Unknown, &[self.of_case(Fact::Sentenced)]);
        };
        let mut open = Vec::new();
        for (case_at, other) in self.record.cases.iter().enumerate() {
            let convicted = is(&other.outcome, Outcome::Convicted);
            let later = other
                .sentenced
                .known()
                .map_or(Truth::Unknown, |span| span.after(judgment));
            if case_at == self.case_at || convicted == Truth::No || later == Truth::No {
                continue;
            }
            let finding = all([
                told(convicted, &[Fact::Outcome.of_case(case_at)]),
                told(
                    later,
                    &[self.of_case(Fact::Sentenced), Fact::Sentenced.of_case(case_at)],
                ),
            ]);
            if finding.truth() == Truth::Yes {
                return finding;
            }
            open.push(finding);
        }
        any_of(open)
    }
}

/// The other conviction is no felony, or fell before or after the four years that began in `from`.
fn not_in_the_four_years(other: &Charge<'_>, from: Option<Span>) -> Finding {
    let no_conviction = not(other.ended_as(Outcome::Convicted));
    if no_conviction.truth() == Truth::Yes {
        return no_conviction;
    }
    let sentenced = [Fact::Sentenced.of_case(other.case_at)];
    let outside = match (other.case.sentenced.known(), from) {
        (Some(sentence), Some(from)) => {
            let end = opens_in(from, FOUR_YEARS.saturating_add(MOST_YEARS_FROM_CONVICTION));
            if sentence.last() < from.first() || sentence.first() > end.last() {
                return told(Truth::Yes, &sentenced);
            }
            unsettled()
        }
        _ => told(Truth::Unknown, &sentenced),
    };
    any([no_conviction, not(other.convicted_as(Level::Felony)), outside])
}

//! When a finding that is "no" today opens.

use alloc::vec::Vec;

use super::{Basis, Changes, Finding, Truth};
use crate::date::{Day, Span};

/// When a finding that is "no" today can become "yes".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// It is not "no" today.
    Now,
    /// Later: on some day of the span, where time alone is waited for, and after an event, where one is.
    Later {
        /// The days on one of which it opens, as far as days are known.
        day: Option<Span>,
        /// Something has to happen first, on a day that is not known.
        event: bool,
    },
    /// It stays "no".
    Never,
}

impl Finding {
    /// When it opens, where it is "no" today.
    #[must_use]
    pub fn opens(&self) -> Opens {
        if self.truth != Truth::No {
            return Opens::Now;
        }
        match &self.basis {
            Basis::Leaf(leaf) => match leaf.changes {
                Changes::Never | Changes::Until(_) => Opens::Never,
                Changes::ByEvent => Opens::Later { day: None, event: true },
                Changes::On(span) => Opens::Later {
                    day: Some(span),
                    event: false,
                },
            },
            Basis::All(parts) => parts.iter().map(Self::opens).fold(Opens::Now, Opens::both),
            Basis::Any(parts) => Opens::soonest(parts),
        }
    }

    /// Whether nothing in it is unknown that could move it.
    fn certain(&self) -> bool {
        match &self.basis {
            Basis::Leaf(_) => self.truth != Truth::Unknown,
            Basis::All(parts) => {
                parts.iter().all(Self::certain)
                    || parts
                        .iter()
                        .any(|part| part.in_the_end() == Truth::No && part.certain())
            }
            Basis::Any(parts) => {
                parts.iter().all(Self::certain) || parts.iter().any(|part| part.truth == Truth::Yes && part.certain())
            }
        }
    }
}

impl Opens {
    fn both(self, other: Self) -> Self {
        match (self, other) {
            (Self::Never, _) | (_, Self::Never) => Self::Never,
            (Self::Now, opens) | (opens, Self::Now) => opens,
            (
                Self::Later { day, event },
                Self::Later {
                    day: day2,
                    event: event2,
                },
            ) => Self::Later {
                day: match (day, day2) {
                    (Some(a), Some(b)) => Span::new(a.first().max(b.first()), a.last().max(b.last())),
                    (one, None) | (None, one) => one,
                },
                event: event || event2,
            },
        }
    }

    /// Of several ways, the soonest. What is unknown in a way may make it open and may close it: it counts for the
    /// earliest day, and for the latest only where no way is free of it.
    fn soonest(parts: &[Finding]) -> Self {
        let ways: Vec<(Self, bool)> = parts
            .iter()
            .map(|part| (part.opens(), part.certain()))
            .filter(|(opens, _)| *opens != Self::Never)
            .collect();
        let best = |certain_only: bool, last: bool| {
            ways.iter()
                .filter(|(_, certain)| *certain || !certain_only)
                .map(|(opens, _)| opens.sort_key(last))
                .min()
        };
        let Some((early_event, earliest)) = best(false, false) else {
            return Self::Never;
        };
        let (late_event, latest) = best(true, true)
            .or_else(|| best(false, true))
            .unwrap_or((early_event, earliest));
        match (earliest, latest) {
            (Some(first), Some(last)) if !late_event => Self::Later {
                day: Span::new(first, last).or(Some(Span::day(first))),
                event: false,
            },
            (first, _) => Self::Later {
                day: first.filter(|_| !early_event).map(Span::day),
                event: true,
            },
        }
    }

    fn sort_key(self, last: bool) -> (bool, Option<Day>) {
        match self {
            Self::Now | Self::Never => (false, None),
            Self::Later { day, event } => (event, day.map(|span| if last { span.last() } else { span.first() })),
        }
    }
}

//! What can still move a finding: the facts worth asking, and what else it waits on.
//!
//! A part of a finding matters only as far as the rest leaves room: of requirements that must all be met, one that is
//! not known caps the whole at "unknown", and beside it a part matters only where it can turn the whole to "no"; of
//! several ways, one that is open holds the whole up. Both are looked at twice: as it is today, and as it is in the end,
//! when time has passed and events have come.

use alloc::vec::Vec;

use super::{Basis, Changes, Finding, Kind, Leaf, Line, Truth};
use crate::facts::FactAt;

/// Which facts may still be told, or told more exactly.
pub type Open<'a> = &'a dyn Fn(FactAt) -> bool;

/// Which leaves that are not known may turn out one way or the other.
type Either<'a> = &'a dyn Fn(&Leaf) -> bool;

/// The lowest and the highest truth that further answers can lead to.
#[derive(Clone, Copy)]
struct Range {
    low: Truth,
    high: Truth,
}

/// The range of a finding today and in the end.
#[derive(Clone, Copy)]
struct Ranges {
    today: Range,
    end: Range,
}

impl Range {
    const WHOLE: Self = Self {
        low: Truth::No,
        high: Truth::Yes,
    };

    const fn only(truth: Truth) -> Self {
        Self {
            low: truth,
            high: truth,
        }
    }

    /// Whether what moves within this range is seen through a window that hides what is below or above it.
    fn moves_in(self, window: Self) -> bool {
        self.low.clamp(window.low, window.high) != self.high.clamp(window.low, window.high)
    }
}

impl Ranges {
    fn map(self, other: Self, f: impl Fn(Truth, Truth) -> Truth) -> Self {
        let both = |a: Range, b: Range| Range {
            low: f(a.low, b.low),
            high: f(a.high, b.high),
        };
        Self {
            today: both(self.today, other.today),
            end: both(self.end, other.end),
        }
    }

    fn all(self, other: Self) -> Self {
        self.map(other, Truth::min)
    }

    fn any(self, other: Self) -> Self {
        self.map(other, Truth::max)
    }

    const fn both(range: Range) -> Self {
        Self {
            today: range,
            end: range,
        }
    }
}

/// What the rest of the finding lets through.
#[derive(Clone, Copy)]
struct Window(Ranges);

impl Window {
    /// Through requirements that must all be met: nothing above what the others can reach.
    fn beside_all(self, others: Ranges) -> Self {
        let cap = |window: Range, others: Range| Range {
            high: window.high.min(others.high).max(window.low),
            ..window
        };
        Self(Ranges {
            today: cap(self.0.today, others.today),
            end: cap(self.0.end, others.end),
        })
    }

    /// Through one of several ways: nothing below what the others have reached. A way that opens later does not hide a
    /// sooner one, so the others count as they are today.
    fn beside_any(self, others: Ranges) -> Self {
        let hold = |window: Range| Range {
            low: window.low.max(others.today.low).min(window.high),
            ..window
        };
        Self(Ranges {
            today: hold(self.0.today),
            end: hold(self.0.end),
        })
    }
}

impl Leaf {
    fn can_be_told(&self, open: Open<'_>) -> bool {
        matches!(self.kind, Kind::Told | Kind::Quiet) && self.facts.iter().any(|at| open(*at))
    }

    fn ranges(&self, truth: Truth, either: Either<'_>) -> Ranges {
        let in_the_end = if truth == Truth::No && self.changes.opens() {
            Truth::Yes
        } else {
            truth
        };
        match (truth, either(self)) {
            (Truth::Unknown, true) => Ranges::both(Range {
                low: self.within[0],
                high: self.within[1],
            }),
            _ => Ranges {
                today: Range::only(truth),
                end: Range::only(in_the_end),
            },
        }
    }

    /// Whether its day is known no closer than a span that a better answer would narrow.
    fn has_loose_day(&self, truth: Truth, open: Open<'_>) -> bool {
        let span = match self.changes {
            Changes::On(span) => span,
            Changes::Never | Changes::ByEvent | Changes::Until(_) => return false,
        };
        truth == Truth::No && span.first() != span.last() && self.facts.iter().any(|at| open(*at))
    }
}

impl Finding {
    fn ranges(&self, either: Either<'_>) -> Ranges {
        let fold = |parts: &[Self], start: Truth, f: fn(Ranges, Ranges) -> Ranges| {
            parts.iter().fold(Ranges::both(Range::only(start)), |sum, part| {
                f(sum, part.ranges(either))
            })
        };
        match &self.basis {
            Basis::Leaf(leaf) => leaf.ranges(self.truth, either),
            Basis::All(parts) => fold(parts, Truth::Yes, Ranges::all),
            Basis::Any(parts) => fold(parts, Truth::No, Ranges::any),
        }
    }

    /// The leaves that the rest lets through, each with its requirement.
    fn seen_through<'a>(
        &'a self,
        window: Window,
        either: Either<'_>,
        line: Option<Line>,
        see: &mut impl FnMut(Option<Line>, Truth, &'a Leaf, Window),
    ) {
        let line = self.line.or(line);
        let (parts, narrowed, start): (_, fn(Window, Ranges) -> Window, _) = match &self.basis {
            Basis::Leaf(leaf) => return see(line, self.truth, leaf, window),
            Basis::All(parts) => (parts, Window::beside_all, Truth::Yes),
            Basis::Any(parts) => (parts, Window::beside_any, Truth::No),
        };
        let every = matches!(self.basis, Basis::All(_));
        let ranges: Vec<Ranges> = parts.iter().map(|part| part.ranges(either)).collect();
        for (at, part) in parts.iter().enumerate() {
            let others = ranges.iter().enumerate().filter(|(other, _)| *other != at).fold(
                Ranges::both(Range::only(start)),
                |sum, (_, range)| {
                    if every { sum.all(*range) } else { sum.any(*range) }
                },
            );
            part.seen_through(narrowed(window, others), either, line, see);
        }
    }

    /// Whether answers, time and events can make it a "yes". What the court, the Department's record, a lawyer or the
    /// text would have to decide cannot be answered.
    #[must_use]
    pub fn can_become_yes(&self, open: Open<'_>) -> bool {
        let Ranges { today, end } = self.ranges(&|leaf| leaf.can_be_told(open));
        // What stays unknown today is not looked at again when time has passed.
        today.high == Truth::Yes || (today.low == Truth::No && end.high == Truth::Yes)
    }

    /// The facts that can still decide it or say when it opens, and that a person may be asked: each with the
    /// requirement that waits on it.
    #[must_use]
    pub fn waits(&self, open: Open<'_>) -> Vec<(Option<Line>, FactAt)> {
        let mut waits = Vec::new();
        let either: Either<'_> = &|leaf| leaf.can_be_told(open);
        // When it opens is asked only of what may be "no" today.
        let end = match self.ranges(either).today.low {
            Truth::No => Range::WHOLE,
            Truth::Unknown | Truth::Yes => Range::only(Truth::Yes),
        };
        let window = Window(Ranges {
            today: Range::WHOLE,
            end,
        });
        self.seen_through(window, either, None, &mut |line, truth, leaf, window| {
            let ranges = leaf.ranges(truth, either);
            let end = window.0.end;
            let moves = ranges.today.moves_in(window.0.today) || ranges.end.moves_in(end);
            let narrows = leaf.has_loose_day(truth, open) && end.low == Truth::No && end.high == Truth::Yes;
            if leaf.kind == Kind::Told && (moves || narrows) {
                waits.extend(leaf.facts.iter().filter(|at| open(**at)).map(|at| (line, *at)));
            }
        });
        waits
    }

    /// What kinds of things it waits on while it is unknown, each as often as it comes: what can be told only where that
    /// can still move it, and what nobody can tell as if it turned out one way or the other.
    #[must_use]
    pub fn unknown_kinds(&self) -> Vec<Kind> {
        let mut kinds = Vec::new();
        let mut see = |either: Either<'_>, kind: fn(Kind) -> bool| {
            let window = Window(Ranges::both(Range::WHOLE));
            self.seen_through(window, either, None, &mut |_, truth, leaf, window| {
                let moves = leaf.ranges(truth, either).today.moves_in(window.0.today);
                if truth == Truth::Unknown && moves && kind(leaf.kind) {
                    kinds.push(leaf.kind);
                }
            });
        };
        see(&|leaf| leaf.can_be_told(&|_| true), |kind| {
            matches!(kind, Kind::Told | Kind::Quiet)
        });
        see(&|_| true, |kind| !matches!(kind, Kind::Told | Kind::Quiet));
        kinds
    }

    /// The facts of which another answer could turn it, today or in the end, while everything else stays as it is.
    ///
    /// A fact on which several requirements rest counts as free in each of them: none that could turn it is left out.
    #[must_use]
    pub fn turned_by(&self) -> Vec<FactAt> {
        let mut facts = self.facts();
        facts.retain(|at| {
            let Ranges { today, end } = self.ranges_if_free(*at);
            today.low != today.high || end.low != end.high
        });
        facts
    }

    /// Its ranges if one fact were answered anew.
    fn ranges_if_free(&self, at: FactAt) -> Ranges {
        let fold = |parts: &[Self], start: Truth, f: fn(Ranges, Ranges) -> Ranges| {
            parts.iter().fold(Ranges::both(Range::only(start)), |sum, part| {
                f(sum, part.ranges_if_free(at))
            })
        };
        match &self.basis {
            Basis::Leaf(leaf) if leaf.facts.contains(&at) => Ranges::both(Range::WHOLE),
            Basis::Leaf(leaf) => leaf.ranges(self.truth, &|_| false),
            Basis::All(parts) => fold(parts, Truth::Yes, Ranges::all),
            Basis::Any(parts) => fold(parts, Truth::No, Ranges::any),
        }
    }
}

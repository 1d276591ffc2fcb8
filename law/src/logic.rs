//! Three-valued findings with what they rest on.
//!
//! A finding is yes, no or unknown *with* its basis: what the person told us, a day, the court's judgment, or a point
//! that the law has not settled. From the basis follow the reasons shown, the facts still worth asking, and the first
//! day on which time alone opens it. A claim needs a reason: the truth of a composed finding is computed from its
//! parts and cannot be set.

use alloc::vec::Vec;

use crate::citation::{Citation, Tier};
use crate::date::{Day, Span, tomorrow};
use crate::facts::FactAt;

mod matters;
mod opens;

pub use matters::Open;
pub use opens::Opens;

/// Yes, no, or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It is not so in any way of filling in what is not known.
    No,
    /// It depends on what is not known.
    Unknown,
    /// It is so in every way of filling in what is not known.
    Yes,
}

impl Truth {
    /// Yes or no.
    #[must_use]
    pub const fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    /// Yes where it holds for the whole of a span, no where for none of it.
    #[must_use]
    pub const fn of_span(for_all: bool, for_none: bool) -> Self {
        match (for_all, for_none) {
            (true, _) => Self::Yes,
            (false, true) => Self::No,
            (false, false) => Self::Unknown,
        }
    }

    /// The opposite; unknown stays unknown.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

/// Whether what a leaf says can change while nobody does anything wrong or right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changes {
    /// It stays as it is.
    Never,
    /// Something has to happen first: a case ends, a sentence ends.
    ByEvent,
    /// Time alone makes it so, on some day of this span.
    On(Span),
    /// Time alone ends it, on some day of this span.
    Until(Span),
}

impl Changes {
    /// Whether a "no" of this kind can become a "yes".
    const fn opens(self) -> bool {
        matches!(self, Self::ByEvent | Self::On(_))
    }

    /// The same of the opposite statement.
    const fn not(self) -> Self {
        match self {
            Self::Never => Self::Never,
            Self::ByEvent => Self::ByEvent,
            Self::On(span) => Self::Until(span),
            Self::Until(span) => Self::On(span),
        }
    }
}

/// What a leaf rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What the person told us.
    Told,
    /// What the person could tell us, but is not asked for the sake of this leaf alone.
    Quiet,
    /// The court's own judgment.
    Court,
    /// What the Department of Justice has in its records, or the court in its papers.
    Records,
    /// A point that the law has not settled.
    Unsettled,
    /// A point that we know of and have not read in the text.
    Unchecked,
    /// The text of the section alone.
    Text,
}

/// A finding that rests on no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// What it rests on.
    pub kind: Kind,
    /// The facts that were looked at.
    pub facts: Vec<FactAt>,
    /// Whether it can change.
    pub changes: Changes,
    /// The lowest and the highest that further answers can make of it while it is not known.
    pub within: [Truth; 2],
}

/// What a finding rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Itself.
    Leaf(Leaf),
    /// All of these.
    All(Vec<Finding>),
    /// Any of these.
    Any(Vec<Finding>),
}

/// One requirement of a section: the key of its words, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The key of its words, with `.yes`, `.no` and `.unknown`.
    pub key: &'static str,
    /// Section and subdivision.
    pub citation: Citation,
    /// How sure we are of it.
    pub tier: Tier,
    /// It is a bar beyond what we read in the section: where it is met, nothing rests on it.
    pub beyond_text: bool,
}

/// Yes, no or unknown, with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    truth: Truth,
    basis: Basis,
    line: Option<Line>,
}

/// Yes where all are yes, no where one is no, else unknown.
#[must_use]
pub fn all<const N: usize>(parts: [Finding; N]) -> Finding {
    all_of(parts.into())
}

/// Yes where one is yes, no where all are no, else unknown.
#[must_use]
pub fn any<const N: usize>(parts: [Finding; N]) -> Finding {
    any_of(parts.into())
}

/// [`all`] of a list; yes where it is empty.
#[must_use]
pub fn all_of(parts: Vec<Finding>) -> Finding {
    Finding {
        truth: parts.iter().map(Finding::truth).min().unwrap_or(Truth::Yes),
        basis: Basis::All(parts),
        line: None,
    }
}

/// [`any`] of a list; no where it is empty.
#[must_use]
pub fn any_of(parts: Vec<Finding>) -> Finding {
    Finding {
        truth: parts.iter().map(Finding::truth).max().unwrap_or(Truth::No),
        basis: Basis::Any(parts),
        line: None,
    }
}

/// The opposite of a finding.
#[must_use]
pub fn not(finding: Finding) -> Finding {
    let basis = match finding.basis {
        Basis::Leaf(leaf) => Basis::Leaf(Leaf {
            changes: leaf.changes.not(),
            within: [leaf.within[1].not(), leaf.within[0].not()],
            ..leaf
        }),
        Basis::All(parts) => Basis::Any(parts.into_iter().map(not).collect()),
        Basis::Any(parts) => Basis::All(parts.into_iter().map(not).collect()),
    };
    Finding {
        truth: finding.truth.not(),
        basis,
        line: finding.line,
    }
}

/// What the person told us, which stays as it is.
#[must_use]
pub fn told(truth: Truth, facts: &[FactAt]) -> Finding {
    leaf(truth, Kind::Told, facts, Changes::Never)
}

/// The same, where further answers can make no less of it than `low` and no more than `high`.
pub(crate) fn told_within(truth: Truth, [low, high]: [Truth; 2], facts: &[FactAt]) -> Finding {
    leaf_within(truth, Kind::Told, facts, Changes::Never, [low, high])
}

/// What the person told us of today, which an event can change.
#[must_use]
pub fn told_today(truth: Truth, facts: &[FactAt]) -> Finding {
    leaf(truth, Kind::Told, facts, Changes::ByEvent)
}

/// A day that time alone brings: yes from the day after `last_day` on.
#[must_use]
pub fn after(last_day: Span, as_of: Day, facts: &[FactAt]) -> Finding {
    let opens = Span::new(tomorrow(last_day.first()), tomorrow(last_day.last())).unwrap_or(last_day);
    open_from(opens, as_of, facts)
}

/// Yes from the day `opens` on.
#[must_use]
pub fn open_from(opens: Span, as_of: Day, facts: &[FactAt]) -> Finding {
    let truth = Truth::of_span(as_of >= opens.last(), as_of < opens.first());
    leaf(truth, Kind::Told, facts, Changes::On(opens))
}

/// The court's own judgment: not known to anybody before the court decides.
#[must_use]
pub fn court() -> Finding {
    leaf(Truth::Unknown, Kind::Court, &[], Changes::Never)
}

/// What the Department of Justice has in its records: not known without looking.
#[must_use]
pub fn records() -> Finding {
    leaf(Truth::Unknown, Kind::Records, &[], Changes::Never)
}

/// What only the papers of the case show, whatever the person tells of these facts.
#[must_use]
pub fn papers(facts: &[FactAt]) -> Finding {
    leaf(Truth::Unknown, Kind::Records, facts, Changes::Never)
}

/// A point that the law has not settled.
#[must_use]
pub fn unsettled() -> Finding {
    leaf(Truth::Unknown, Kind::Unsettled, &[], Changes::Never)
}

/// A point that we know of and have not read in the text.
#[must_use]
pub fn unchecked(facts: &[FactAt]) -> Finding {
    leaf(Truth::Unknown, Kind::Unchecked, facts, Changes::Never)
}

/// The section's text says so for everybody.
#[must_use]
pub fn always() -> Finding {
    leaf(Truth::Yes, Kind::Text, &[], Changes::Never)
}

/// The section's text says so for nobody.
#[must_use]
pub fn never() -> Finding {
    leaf(Truth::No, Kind::Text, &[], Changes::Never)
}

/// The same finding, but nobody is asked for the sake of it.
#[must_use]
pub fn quiet(finding: Finding) -> Finding {
    let basis = match finding.basis {
        Basis::Leaf(leaf) => Basis::Leaf(Leaf {
            kind: if leaf.kind == Kind::Told {
                Kind::Quiet
            } else {
                leaf.kind
            },
            ..leaf
        }),
        Basis::All(parts) => Basis::All(parts.into_iter().map(quiet).collect()),
        Basis::Any(parts) => Basis::Any(parts.into_iter().map(quiet).collect()),
    };
    Finding { basis, ..finding }
}

fn leaf(truth: Truth, kind: Kind, facts: &[FactAt], changes: Changes) -> Finding {
    leaf_within(truth, kind, facts, changes, [Truth::No, Truth::Yes])
}

fn leaf_within(truth: Truth, kind: Kind, facts: &[FactAt], changes: Changes, within: [Truth; 2]) -> Finding {
    Finding {
        truth,
        basis: Basis::Leaf(Leaf {
            kind,
            facts: facts.to_vec(),
            changes,
            within,
        }),
        line: None,
    }
}

impl Finding {
    /// Yes, no or unknown.
    #[must_use]
    pub const fn truth(&self) -> Truth {
        self.truth
    }

    /// What it rests on.
    #[must_use]
    pub const fn basis(&self) -> &Basis {
        &self.basis
    }

    /// The requirement it answers, where it is one.
    #[must_use]
    pub const fn line(&self) -> Option<&Line> {
        self.line.as_ref()
    }

    /// The finding as the answer to one requirement of a section.
    ///
    /// A requirement that we know of and have not read in the text ([`Tier::Recalled`]) never says no by itself: a
    /// "no" becomes an unknown that says so.
    #[must_use]
    pub fn as_line(self, line: Line) -> Self {
        let unread_no = line.tier == Tier::Recalled && self.truth == Truth::No;
        if unread_no {
            let facts = self.facts();
            return Self {
                line: Some(line),
                ..unchecked(&facts)
            };
        }
        Self {
            line: Some(line),
            ..self
        }
    }

    /// Whether it is a requirement that we have not read in the text, and something rests on it.
    #[must_use]
    pub fn rests_on_unread(&self) -> bool {
        self.line.is_some_and(|line| {
            line.tier == Tier::Recalled
                && match self.truth {
                    Truth::Yes => !line.beyond_text,
                    Truth::Unknown => true,
                    Truth::No => false,
                }
        })
    }

    /// Every fact that was looked at, each once.
    #[must_use]
    pub fn facts(&self) -> Vec<FactAt> {
        let mut facts = Vec::new();
        self.for_each_leaf(&mut |_, leaf| facts.extend_from_slice(&leaf.facts));
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// Every requirement in it, in the section's order, with its finding.
    #[must_use]
    pub fn lines(&self) -> Vec<(Line, &Self)> {
        let mut lines = Vec::new();
        self.collect_lines(&mut lines);
        lines
    }

    /// The requirements that decide it: of several ways, those that are met, or while none is, those that still can be.
    #[must_use]
    pub fn deciding_lines(&self) -> Vec<(Line, &Self)> {
        let mut lines = Vec::new();
        self.collect_deciding_lines(&mut lines);
        lines
    }

    fn collect_deciding_lines<'a>(&'a self, lines: &mut Vec<(Line, &'a Self)>) {
        if let Some(line) = self.line {
            lines.push((line, self));
            return;
        }
        match &self.basis {
            Basis::Leaf(_) => {}
            Basis::All(parts) => {
                for part in parts {
                    part.collect_deciding_lines(lines);
                }
            }
            Basis::Any(parts) => {
                let closed = self.in_the_end() == Truth::No;
                let decides = |part: &&'a Self| match self.truth {
                    Truth::Yes => part.truth == Truth::Yes,
                    Truth::Unknown | Truth::No => closed || part.in_the_end() != Truth::No,
                };
                for part in parts.iter().filter(decides) {
                    part.collect_deciding_lines(lines);
                }
            }
        }
    }

    fn collect_lines<'a>(&'a self, lines: &mut Vec<(Line, &'a Self)>) {
        if let Some(line) = self.line {
            lines.push((line, self));
            return;
        }
        match &self.basis {
            Basis::Leaf(_) => {}
            Basis::All(parts) | Basis::Any(parts) => {
                for part in parts {
                    part.collect_lines(lines);
                }
            }
        }
    }

    fn for_each_leaf(&self, visit: &mut impl FnMut(Truth, &Leaf)) {
        match &self.basis {
            Basis::Leaf(leaf) => visit(self.truth, leaf),
            Basis::All(parts) | Basis::Any(parts) => parts.iter().for_each(|part| part.for_each_leaf(visit)),
        }
    }

    /// What it would be once time has passed and events have come: a "no" that can change counts as a "yes".
    #[must_use]
    pub fn in_the_end(&self) -> Truth {
        match &self.basis {
            Basis::Leaf(leaf) => match (self.truth, leaf.changes) {
                (Truth::No, changes) if changes.opens() => Truth::Yes,
                (truth, _) => truth,
            },
            Basis::All(parts) => parts.iter().map(Self::in_the_end).min().unwrap_or(Truth::Yes),
            Basis::Any(parts) => parts.iter().map(Self::in_the_end).max().unwrap_or(Truth::No),
        }
    }
}

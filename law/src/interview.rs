//! Which question comes next, and what an edit undoes.
//!
//! Derived, not drawn: the next question is the first, in one order of priority, whose fact an undecided finding still
//! waits on and that was not asked. There is no flow graph, so there are no dead ends.

use alloc::vec::Vec;

use crate::admissible::{applies, settle};
use crate::assess::rulings;
use crate::date::Day;
use crate::facts::{Fact, FactAt, Record};
use crate::logic::Line;
use crate::statutes::{Ruling, Statute};

/// One question: one page. It asks for one fact, or for a few that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// What is so of the person today: charged, serving, supervised, on probation.
    Today,
    /// The court that the case was in, and whether it ended in a conviction there.
    Forum(usize),
    /// How the case ended, where it did not end in a conviction.
    Outcome(usize),
    /// The offense of a count.
    Offense(usize, usize),
    /// The day of sentencing.
    Sentenced(usize),
    /// The sentence.
    Sentence(usize),
    /// How probation went.
    Probation(usize),
    /// The sentence carried out after probation was revoked.
    RevokedTo(usize),
    /// The last day of probation.
    ProbationEnds(usize),
    /// Whether a county-jail felony term was split.
    Split(usize),
    /// The last day of a term in county jail or prison, supervision included.
    Completed(usize),
    /// Whether a sentence without probation was performed.
    Performed(usize),
    /// The level of a count.
    Level(usize, usize),
    /// The day of the offense of a count.
    Committed(usize, usize),
    /// What a court has already done to a count.
    Already(usize, usize),
    /// Other convictions since.
    Upright(usize),
    /// The duty to register.
    Registration,
    /// Whether a count led to a duty to register.
    Registrable(usize, usize),
    /// Serious and violent felonies.
    Strikes,
    /// Whether every case was told.
    Complete,
}

impl Question {
    /// The facts that the question asks for.
    #[must_use]
    pub fn facts(self) -> Vec<FactAt> {
        use alloc::vec;
        match self {
            Self::Today => vec![
                Fact::Charged.of_person(),
                Fact::Serving.of_person(),
                Fact::Supervised.of_person(),
                Fact::OnProbation.of_person(),
            ],
            Self::Forum(case) => vec![Fact::Forum.of_case(case), Fact::Outcome.of_case(case)],
            Self::Outcome(case) => vec![Fact::Outcome.of_case(case)],
            Self::Offense(case, count) => vec![Fact::Offense.of_count(case, count)],
            Self::Sentenced(case) => vec![Fact::Sentenced.of_case(case)],
            Self::Sentence(case) => vec![Fact::Sentence.of_case(case)],
            Self::Split(case) => vec![Fact::Split.of_case(case)],
            Self::Probation(case) => vec![Fact::Probation.of_case(case)],
            Self::RevokedTo(case) => vec![Fact::RevokedTo.of_case(case)],
            Self::ProbationEnds(case) => vec![Fact::ProbationEnds.of_case(case)],
            Self::Completed(case) => vec![Fact::Completed.of_case(case)],
            Self::Performed(case) => vec![Fact::Performed.of_case(case)],
            Self::Level(case, count) => vec![Fact::Level.of_count(case, count)],
            Self::Committed(case, count) => vec![Fact::Committed.of_count(case, count)],
            Self::Upright(case) => vec![Fact::Upright.of_case(case)],
            Self::Already(case, count) => vec![Fact::Already.of_count(case, count)],
            Self::Registration => vec![Fact::Registration.of_person()],
            Self::Registrable(case, count) => vec![Fact::Registrable.of_count(case, count)],
            Self::Strikes => vec![Fact::Strike.of_person(), Fact::SuperStrike.of_person()],
            Self::Complete => vec![Fact::Complete.of_person()],
        }
    }

    /// The question that asks for a fact.
    #[must_use]
    pub const fn for_fact(at: FactAt) -> Self {
        let FactAt { fact, case, count } = at;
        match fact {
            Fact::Charged | Fact::Serving | Fact::Supervised | Fact::OnProbation => Self::Today,
            Fact::Forum => Self::Forum(case),
            Fact::Outcome => Self::Outcome(case),
            Fact::Offense => Self::Offense(case, count),
            Fact::Sentenced => Self::Sentenced(case),
            Fact::Sentence => Self::Sentence(case),
            Fact::Split => Self::Split(case),
            Fact::Probation => Self::Probation(case),
            Fact::RevokedTo => Self::RevokedTo(case),
            Fact::ProbationEnds => Self::ProbationEnds(case),
            Fact::Completed => Self::Completed(case),
            Fact::Performed => Self::Performed(case),
            Fact::Level => Self::Level(case, count),
            Fact::Committed => Self::Committed(case, count),
            Fact::Upright => Self::Upright(case),
            Fact::Already => Self::Already(case, count),
            Fact::Registration => Self::Registration,
            Fact::Registrable => Self::Registrable(case, count),
            Fact::Strike | Fact::SuperStrike => Self::Strikes,
            Fact::Complete => Self::Complete,
        }
    }

    /// The case that the question is about.
    #[must_use]
    pub const fn case(self) -> Option<usize> {
        match self {
            Self::Today | Self::Registration | Self::Strikes | Self::Complete => None,
            Self::Forum(case)
            | Self::Outcome(case)
            | Self::Offense(case, _)
            | Self::Sentenced(case)
            | Self::Sentence(case)
            | Self::Split(case)
            | Self::Probation(case)
            | Self::RevokedTo(case)
            | Self::ProbationEnds(case)
            | Self::Completed(case)
            | Self::Performed(case)
            | Self::Level(case, _)
            | Self::Committed(case, _)
            | Self::Upright(case)
            | Self::Already(case, _)
            | Self::Registrable(case, _) => Some(case),
        }
    }

    /// The order of priority: the person today, then case by case and in a case count by count, then the rest of the
    /// person, what hangs on it, and whether that is all.
    fn order(self) -> (u8, usize, usize, Self) {
        let case = self.case().unwrap_or(0);
        match self {
            Self::Today => (0, case, 0, self),
            Self::Forum(_)
            | Self::Outcome(_)
            | Self::Sentenced(_)
            | Self::Sentence(_)
            | Self::Split(_)
            | Self::Probation(_)
            | Self::RevokedTo(_)
            | Self::ProbationEnds(_)
            | Self::Completed(_)
            | Self::Performed(_) => (1, case, 0, self),
            // What came after the case is asked when all its counts are told.
            Self::Upright(_) => (1, case, usize::MAX, self),
            Self::Offense(_, count) | Self::Level(_, count) | Self::Committed(_, count) | Self::Already(_, count) => {
                (1, case, count, self)
            }
            Self::Registration | Self::Strikes => (2, case, 0, self),
            Self::Registrable(_, count) => (3, case, count, self),
            Self::Complete => (4, case, 0, self),
        }
    }
}

/// The next question; none where nothing that could be asked is open any more.
#[must_use]
pub fn next_question(record: &Record, as_of: Day) -> Option<Question> {
    let open = open_questions(record, as_of);
    open.into_iter().min_by_key(|question| question.order()).or_else(|| {
        let ask_for_more = !Fact::Complete.of_person().asked(record);
        ask_for_more.then_some(Question::Complete)
    })
}

/// Every question that was not asked and that an undecided finding waits on.
#[must_use]
pub fn open_questions(record: &Record, as_of: Day) -> Vec<Question> {
    let mut questions: Vec<Question> = all_rulings(record, as_of)
        .into_iter()
        .flat_map(|(_, ruling)| ruling.waits_on())
        .filter(|at| !at.asked(record) && applies(record, *at))
        .map(Question::for_fact)
        .collect();
    questions.sort_unstable();
    questions.dedup();
    questions
}

/// The requirements that make a question necessary, each once.
#[must_use]
pub fn because(record: &Record, question: Question, as_of: Day) -> Vec<(&'static Statute, Line)> {
    let wanted = question.facts();
    let mut reasons: Vec<(&'static Statute, Line)> = Vec::new();
    for (statute, ruling) in all_rulings(record, as_of) {
        for finding in [&ruling.may_ask, &ruling.must, &ruling.done] {
            for (line, part) in finding.lines() {
                let waits = part.waits_on().iter().any(|at| wanted.contains(at));
                if waits && !reasons.iter().any(|(_, known)| *known == line) {
                    reasons.push((statute, line));
                }
            }
        }
    }
    reasons
}

fn all_rulings(record: &Record, as_of: Day) -> Vec<(&'static Statute, Ruling)> {
    record
        .cases
        .iter()
        .enumerate()
        .flat_map(|(case_at, case)| (0..case.counts.len()).map(move |count_at| (case_at, count_at)))
        .flat_map(|(case_at, count_at)| rulings(record, case_at, count_at, as_of))
        .collect()
}

/// The record after an edit, and the answers that the edit takes away: those that no longer apply, and those that do
/// not fit beside the new one. Nothing else changes.
#[must_use]
pub fn edited(record: &Record, changed: FactAt, change: impl FnOnce(&mut Record), as_of: Day) -> (Record, Vec<FactAt>) {
    let mut after = record.clone();
    change(&mut after);
    let gone = settle(&mut after, Some(changed), as_of);
    (after, gone)
}

//! Which question comes next, and what an edit undoes.
//!
//! Derived, not drawn: the next question is the first, in one order of priority, whose fact an undecided finding still
//! waits on and that was not asked. There is no flow graph, so there are no dead ends.

use alloc::vec::Vec;

use crate::admissible::{applies, may_be_asked, settle};
use crate::assess::{reach, rulings};
use crate::date::Day;
use crate::facts::{Fact, FactAt, Record, Scope};
use crate::logic::Line;
use crate::statutes::{Ruling, Statute};

/// One question: one page. It asks for one fact, or for a few that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// What is so of the person today: charged, serving, supervised, on probation.
    Today,
    /// The court that a case was in, and whether it ended in a conviction there.
    Court(usize),
    /// Serious and violent felonies.
    Strikes,
    /// One fact.
    Fact(FactAt),
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
            Self::Court(case) => vec![Fact::Forum.of_case(case), Fact::Outcome.of_case(case)],
            Self::Strikes => vec![Fact::Strike.of_person(), Fact::SuperStrike.of_person()],
            Self::Fact(at) => vec![at],
        }
    }

    /// The question that asks for a fact.
    #[must_use]
    pub fn for_fact(at: FactAt) -> Self {
        let page = [Self::Today, Self::Court(at.case), Self::Strikes]
            .into_iter()
            .find(|page| page.facts().first().is_some_and(|first| first.fact == at.fact));
        let rest_of_today = [Fact::Serving, Fact::Supervised, Fact::OnProbation].contains(&at.fact);
        match page {
            Some(page) => page,
            None if rest_of_today => Self::Today,
            None if at.fact == Fact::SuperStrike => Self::Strikes,
            None => Self::Fact(at),
        }
    }

    /// The case that the question is about.
    #[must_use]
    pub fn case(self) -> Option<usize> {
        match self {
            Self::Today | Self::Strikes => None,
            Self::Court(case) => Some(case),
            Self::Fact(at) => (at.fact.scope() != Scope::Person).then_some(at.case),
        }
    }

    /// The order of priority: the person today, then case by case and in a case count by count, then the rest of the
    /// person, what hangs on it, and whether that is all.
    fn order(self) -> (u8, usize, usize, Self) {
        match self {
            Self::Today => (0, 0, 0, self),
            Self::Court(case) => (1, case, 0, self),
            Self::Strikes => (2, 0, 0, self),
            Self::Fact(at) => match (at.fact, at.fact.scope()) {
                (Fact::Complete, _) => (4, 0, 0, self),
                (Fact::Registrable, _) => (3, at.case, at.count, self),
                (_, Scope::Person) => (2, 0, 0, self),
                // What came after the case is asked when all its counts are told.
                (Fact::Upright | Fact::Abuse | Fact::Evaded, _) => (1, at.case, usize::MAX, self),
                (_, Scope::Case | Scope::Count) => (1, at.case, at.count, self),
            },
        }
    }
}

/// The next question; none where nothing that could be asked is open any more.
#[must_use]
pub fn next_question(record: &Record, as_of: Day) -> Option<Question> {
    let open = open_questions(record, as_of);
    open.into_iter().min_by_key(|question| question.order()).or_else(|| {
        let ask_for_more = !Fact::Complete.of_person().asked(record);
        ask_for_more.then_some(Question::Fact(Fact::Complete.of_person()))
    })
}

/// Every question that was not asked and that an undecided finding waits on.
#[must_use]
pub fn open_questions(record: &Record, as_of: Day) -> Vec<Question> {
    let mut questions: Vec<Question> = open_waits(record, as_of)
        .into_iter()
        .map(|(_, _, at)| Question::for_fact(at))
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
    for (statute, line, at) in open_waits(record, as_of) {
        let Some(line) = line.filter(|_| wanted.contains(&at)) else {
            continue;
        };
        if !reasons.iter().any(|(_, known)| *known == line) {
            reasons.push((statute, line));
        }
    }
    reasons
}

/// Every fact that may be asked next, with the requirement that waits on it.
fn open_waits(record: &Record, as_of: Day) -> Vec<(&'static Statute, Option<Line>, FactAt)> {
    let open = |at: FactAt| may_be_asked(record, at);
    all_rulings(record, as_of)
        .into_iter()
        .flat_map(|(statute, ruling)| {
            ruling
                .waits(&open)
                .into_iter()
                .map(move |(line, at)| (statute, line, at))
        })
        .filter(|(_, _, at)| applies(record, *at))
        .collect()
}

/// What every statute says that can matter to its case: a law for convictions asks nothing of a program that may have
/// ended in one before the person has looked.
fn all_rulings(record: &Record, as_of: Day) -> Vec<(&'static Statute, Ruling)> {
    record
        .cases
        .iter()
        .enumerate()
        .flat_map(|(case_at, case)| {
            let reach = reach(record, case_at, as_of);
            (0..case.counts.len()).map(move |count_at| (case_at, count_at, reach))
        })
        .flat_map(|(case_at, count_at, reach)| {
            rulings(record, case_at, count_at, as_of)
                .into_iter()
                .filter(move |(statute, _)| reach.covers(statute.about))
        })
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

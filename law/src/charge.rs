//! One charge, looked at on one day: what the record says of it, as findings.
//!
//! A charge is one count of one case; it may have ended in a conviction or in another way. Statutes are written over these
//! statements and never look into the record themselves.

use alloc::vec::Vec;

use crate::date::{Day, Span};
use crate::facts::{
    Answer, Case, Choice, Count, Fact, FactAt, Finished, Forum, Outcome, ProbationCourse, Program, Record, Registration,
};
use crate::logic::{Finding, Truth, after, any, any_of, not, papers, told, told_today};

mod cannabis;
mod class;
mod offense;
mod program;
mod sentence;
mod since;

pub use class::Levels;
pub use offense::{MOST_YEARS_TO_SENTENCE, REALIGNMENT};

/// One count of one case, looked at on one day.
#[derive(Clone, Copy, Debug)]
pub struct Charge<'a> {
    record: &'a Record,
    case: &'a Case,
    count: &'a Count,
    case_at: usize,
    count_at: usize,
    as_of: Day,
}

impl<'a> Charge<'a> {
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

    /// Every charge of the same case, this one among them.
    pub fn charges_of_case(&self) -> impl Iterator<Item = Self> {
        (0..self.case.counts.len()).filter_map(|count_at| Self::at(self.record, self.case_at, count_at, self.as_of))
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

    /// The case ended this way.
    #[must_use]
    pub fn ended_as(&self, outcome: Outcome) -> Finding {
        told(is(&self.case.outcome, outcome), &[self.of_case(Fact::Outcome)])
    }

    /// The case ended in a conviction.
    ///
    /// A program is neither a conviction nor none by its name: where a plea came first and the program was not finished,
    /// judgment usually followed. It is no conviction where it was finished and either no plea came first or the law of
    /// the program says so: PC 1000.1(d), 1001.36(h), 1001.80(k), 1001.9(a), 851.87(a), HS 11395(d).
    #[must_use]
    pub fn convicted(&self) -> Finding {
        if self.case.outcome != Answer::Is(Outcome::Diverted) {
            return self.ended_as(Outcome::Convicted);
        }
        let of_its_own = self
            .case
            .program
            .known()
            .is_some_and(|program| *program != Program::Other && *program != Program::DrugCourt);
        let mut facts = [Fact::Outcome, Fact::Program, Fact::Finished]
            .map(|fact| self.of_case(fact))
            .to_vec();
        if !of_its_own {
            facts.push(self.of_case(Fact::Pleaded));
        }
        match self.case.finished {
            Answer::Is(Finished::Running) => told_today(Truth::No, &facts),
            Answer::Is(Finished::Finished) if of_its_own || self.case.pleaded == Answer::Is(false) => {
                told(Truth::No, &facts)
            }
            // Counties differ in what follows a plea; a program that was stopped usually went on to judgment.
            Answer::Is(_) if self.case.program.known().is_some() && self.case.pleaded.known().is_some() => {
                papers(&facts)
            }
            Answer::Is(Finished::NotFinished) if self.case.program.known().is_some() => papers(&facts),
            Answer::Is(_) | Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &facts),
        }
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
        self.in_custody_or_supervised(Fact::Serving, Fact::Supervised)
    }

    /// On parole, post-release community supervision or mandatory supervision.
    #[must_use]
    pub fn supervised(&self) -> Finding {
        self.in_custody_or_supervised(Fact::Supervised, Fact::Serving)
    }

    /// What the person says; and where that is not known, this case's sentence, if it is completed on a day to come, is
    /// served or supervised, so that it is the one where it is not the other.
    fn in_custody_or_supervised(&self, this: Fact, other: Fact) -> Finding {
        let person = &self.record.person;
        let says = |fact: Fact| {
            if fact == Fact::Serving {
                &person.serving
            } else {
                &person.supervised
            }
        };
        let truth = is(says(this), true);
        let to_come = |completed: &Span| completed.first() >= self.as_of;
        if truth == Truth::Unknown
            && *says(other) == Answer::Is(false)
            && self.case.completed.known().is_some_and(to_come)
        {
            return told_today(Truth::Yes, &[other.of_person(), self.of_case(Fact::Completed)]);
        }
        told_today(truth, &[this.of_person()])
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
}

/// Whether an answer is this one.
fn is<T: Choice>(answer: &Answer<T>, wanted: T) -> Truth {
    match answer {
        Answer::Is(value) => Truth::of(*value == wanted),
        Answer::Unasked | Answer::DontKnow => Truth::Unknown,
    }
}

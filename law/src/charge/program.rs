//! A case without conviction: the arrest, and the program that a person was sent to.

use super::{Charge, is};
use crate::admissible::only_drugs;
use crate::date::{Day, Span, opens_in};
use crate::facts::{Answer, Fact, FactAt, Finished, Program};
use crate::logic::{Finding, Truth, not, open_from, told, told_today};

impl Charge<'_> {
    /// The program was one of these.
    #[must_use]
    pub fn program_in(&self, programs: &[Program]) -> Finding {
        let truth = self
            .case
            .program
            .known()
            .map_or(Truth::Unknown, |program| Truth::of(programs.contains(program)));
        told(truth, &[self.of_case(Fact::Program)])
    }

    /// A plea of guilty or no contest came before the program. Before charges are filed there is no plea.
    #[must_use]
    pub fn pleaded(&self) -> Finding {
        let facts = [self.of_case(Fact::Program), self.of_case(Fact::Pleaded)];
        if self.case.program == Answer::Is(Program::Prefiling) {
            return told(Truth::No, &facts);
        }
        told(is(&self.case.pleaded, true), &facts)
    }

    /// The program was finished.
    #[must_use]
    pub fn finished(&self) -> Finding {
        let facts = [self.of_case(Fact::Finished)];
        match self.case.finished {
            Answer::Is(Finished::Running) => told_today(Truth::No, &facts),
            Answer::Is(finished) => told(Truth::of(finished == Finished::Finished), &facts),
            Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &facts),
        }
    }

    /// The program is still running.
    #[must_use]
    pub fn program_running(&self) -> Finding {
        told_today(
            is(&self.case.finished, Finished::Running),
            &[self.of_case(Fact::Finished)],
        )
    }

    /// The program was granted on or after `limit`.
    #[must_use]
    pub fn granted_since(&self, limit: Day) -> Finding {
        not(before(&self.case.granted, limit, self.of_case(Fact::Granted)))
    }

    /// The arrest was on or after `limit`.
    #[must_use]
    pub fn arrested_since(&self, limit: Day) -> Finding {
        not(before(&self.case.arrested, limit, self.of_case(Fact::Arrested)))
    }

    /// Whole `years` have passed since the arrest.
    #[must_use]
    pub fn years_since_arrest(&self, years: i16) -> Finding {
        years_since(&self.case.arrested, years, self.as_of, self.of_case(Fact::Arrested))
    }

    /// Whole `years` have passed since the case was dismissed.
    #[must_use]
    pub fn years_since_dismissal(&self, years: i16) -> Finding {
        years_since(&self.case.ended, years, self.as_of, self.of_case(Fact::Ended))
    }

    /// The person left the state for long, hid, or used a false name after the arrest.
    #[must_use]
    pub fn evaded(&self) -> Finding {
        told(is(&self.case.evaded, true), &[self.of_case(Fact::Evaded)])
    }

    /// One of the charges was domestic violence, child abuse or elder abuse. A drug offense is none of these,
    /// unless a person under 18 was part of it.
    #[must_use]
    pub fn abuse(&self) -> Finding {
        let drugs_only = only_drugs(self.case);
        let mut facts: alloc::vec::Vec<FactAt> = (0..self.case.counts.len())
            .map(|count| Fact::Offense.of_count(self.case_at, count))
            .collect();
        if drugs_only {
            return told(Truth::No, &facts);
        }
        facts.push(self.of_case(Fact::Abuse));
        told(is(&self.case.abuse, true), &facts)
    }
}

fn before(date: &Answer<Span>, limit: Day, at: FactAt) -> Finding {
    told(date.known().map_or(Truth::Unknown, |span| span.before(limit)), &[at])
}

fn years_since(date: &Answer<Span>, years: i16, as_of: Day, at: FactAt) -> Finding {
    match date {
        Answer::Is(span) => open_from(opens_in(*span, years), as_of, &[at]),
        Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &[at]),
    }
}

//! The sentence of a charge that ended in a conviction.

use alloc::vec::Vec;

use super::{Charge, is};
use crate::date::opens_in;
use crate::facts::{Answer, Fact, FactAt, Level, Outcome, ProbationCourse, Sentence, Treatment};
use crate::logic::{Finding, Truth, after, all, any, never, not, open_from, papers, told, told_today};

impl Charge<'_> {
    /// The sentences that may have been carried out in the end: probation that stood, or another.
    fn carried_out(&self) -> ([bool; 4], Vec<FactAt>) {
        let sentence = self.of_case(Fact::Sentence);
        let only = |which: Sentence| {
            [
                which == Sentence::Probation,
                which == Sentence::JailOrFine,
                which == Sentence::CountyJailFelony,
                which == Sentence::Prison,
            ]
        };
        let (mut possible, mut facts) = match (&self.case.sentence, &self.case.probation, &self.case.revoked_to) {
            (Answer::Is(Sentence::Probation), Answer::Is(ProbationCourse::Revoked), Answer::Is(sentence_after))
                if *sentence_after != Sentence::Probation =>
            {
                (
                    only(*sentence_after),
                    alloc::vec![sentence, self.of_case(Fact::Probation), self.of_case(Fact::RevokedTo)],
                )
            }
            (Answer::Is(Sentence::Probation), Answer::Is(ProbationCourse::Revoked), _) => (
                [false, true, true, true],
                alloc::vec![sentence, self.of_case(Fact::Probation), self.of_case(Fact::RevokedTo)],
            ),
            (Answer::Is(Sentence::Probation), Answer::Is(_), _) => (
                only(Sentence::Probation),
                alloc::vec![sentence, self.of_case(Fact::Probation)],
            ),
            (Answer::Is(Sentence::Probation), Answer::Unasked | Answer::DontKnow, _) => {
                ([true; 4], alloc::vec![sentence, self.of_case(Fact::Probation)])
            }
            (Answer::Is(other), _, _) => (only(*other), alloc::vec![sentence]),
            (Answer::Unasked | Answer::DontKnow, _, _) => ([true; 4], alloc::vec![sentence]),
        };
        // A misdemeanor or an infraction is not punished with a felony term: where the case has one, it is another
        // count's, and this one's own was jail or a fine.
        let [probation, jail, county, prison] = possible;
        let anothers = jail || county || prison;
        if county || prison {
            let levels = self.levels();
            if !levels.has(Level::Felony) {
                possible = [probation, anothers, false, false];
            } else if levels.only().is_none() {
                possible = [probation, anothers, county, prison];
            }
            facts.extend(self.facts_of_level());
        }
        (possible, facts)
    }

    /// The sentence carried out in the end was this one. Probation counts where it was not revoked for another.
    #[must_use]
    pub fn sentence_was(&self, which: Sentence) -> Finding {
        let (possible, facts) = self.carried_out();
        let [probation, jail, county, prison] = possible;
        let (this, others) = match which {
            Sentence::Probation => (probation, jail || county || prison),
            Sentence::JailOrFine => (jail, probation || county || prison),
            Sentence::CountyJailFelony => (county, probation || jail || prison),
            Sentence::Prison => (prison, probation || jail || county),
        };
        told(Truth::of_span(this && !others, !this), &facts)
    }

    /// A felony term was carried out: county jail under PC 1170(h), or state prison.
    #[must_use]
    pub fn felony_term(&self) -> Finding {
        let ([probation, jail, county, prison], facts) = self.carried_out();
        told(Truth::of_span(!probation && !jail, !county && !prison), &facts)
    }

    /// Probation was granted, whatever became of it.
    #[must_use]
    pub fn probation_granted(&self) -> Finding {
        told(
            is(&self.case.sentence, Sentence::Probation),
            &[self.of_case(Fact::Sentence)],
        )
    }

    /// Probation was treatment under PC 1210.1 (Proposition 36 of 2000).
    #[must_use]
    pub fn treatment(&self) -> Finding {
        not(told(
            is(&self.case.treatment, Treatment::None),
            &[self.of_case(Fact::Treatment)],
        ))
    }

    /// That treatment was finished.
    #[must_use]
    pub fn treated(&self) -> Finding {
        told(
            is(&self.case.treatment, Treatment::Finished),
            &[self.of_case(Fact::Treatment)],
        )
    }

    /// That treatment was finished, or may still be.
    #[must_use]
    pub fn treated_later(&self) -> Finding {
        told_today(
            is(&self.case.treatment, Treatment::Finished),
            &[self.of_case(Fact::Treatment)],
        )
    }

    /// Probation went this way. While it is running, how it went is not settled: it counts as completed from the day
    /// after its last day, if nothing changes.
    #[must_use]
    pub fn probation_was(&self, course: ProbationCourse) -> Finding {
        let facts = [self.of_case(Fact::Probation)];
        let running = self.case.probation == Answer::Is(ProbationCourse::Running);
        match course {
            ProbationCourse::Completed if running => self.probation_over(),
            ProbationCourse::EndedEarly | ProbationCourse::Violated | ProbationCourse::Revoked if running => {
                told_today(Truth::No, &facts)
            }
            ProbationCourse::Running if self.cannot_run() => told(Truth::No, &[Fact::OnProbation.of_person()]),
            ProbationCourse::Completed
            | ProbationCourse::EndedEarly
            | ProbationCourse::Violated
            | ProbationCourse::Revoked
            | ProbationCourse::Running => told(is(&self.case.probation, course), &facts),
        }
    }

    /// How it went is not known, but the person is on no probation at all.
    fn cannot_run(&self) -> bool {
        self.case.probation.known().is_none() && self.record.person.probation == Answer::Is(false)
    }

    /// The period of probation in this case is over.
    #[must_use]
    pub fn probation_over(&self) -> Finding {
        match &self.case.probation {
            Answer::Is(ProbationCourse::Running) => self.probation_running_in(self.case_at).map_or_else(never, not),
            Answer::Is(_) => told(Truth::Yes, &[self.of_case(Fact::Probation)]),
            Answer::Unasked | Answer::DontKnow if self.cannot_run() => {
                told(Truth::Yes, &[Fact::OnProbation.of_person()])
            }
            Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &[self.of_case(Fact::Probation)]),
        }
    }

    /// Probation in this case is still running.
    #[must_use]
    pub fn probation_still_runs(&self) -> Finding {
        self.probation_running_in(self.case_at)
            .unwrap_or_else(|| self.probation_was(ProbationCourse::Running))
    }

    /// Whole `years` have passed since probation ended.
    #[must_use]
    pub fn years_since_probation(&self, years: i16) -> Finding {
        let facts = [self.of_case(Fact::ProbationEnds)];
        match self.case.probation_ends {
            Answer::Is(span) => open_from(opens_in(span, years), self.as_of, &facts),
            Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &facts),
        }
    }

    /// The term in county jail was split: its last part was mandatory supervision.
    #[must_use]
    pub fn split(&self) -> Finding {
        told(is(&self.case.split, true), &[self.of_case(Fact::Split)])
    }

    /// Whole `years` have passed since the sentence was completed.
    #[must_use]
    pub fn years_since_completion(&self, years: i16) -> Finding {
        let facts = [self.of_case(Fact::Completed)];
        match self.case.completed {
            Answer::Is(span) => open_from(opens_in(span, years), self.as_of, &facts),
            Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &facts),
        }
    }

    /// The sentence has been completed: the last day of the whole term has passed.
    #[must_use]
    pub fn completed(&self) -> Finding {
        let facts = [self.of_case(Fact::Completed)];
        match self.case.completed {
            Answer::Is(span) => after(span, self.as_of, &facts),
            Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &facts),
        }
    }

    /// Whole `years` have passed since judgment was pronounced.
    #[must_use]
    pub fn years_since_judgment(&self, years: i16) -> Finding {
        let facts = [self.of_case(Fact::Sentenced)];
        match self.case.sentenced {
            Answer::Is(span) => open_from(opens_in(span, years), self.as_of, &facts),
            // Whether a program ended in a judgment, and when, is not asked.
            Answer::Unasked if self.case.outcome == Answer::Is(Outcome::Diverted) => {
                papers(&[self.of_case(Fact::Outcome)])
            }
            Answer::Unasked | Answer::DontKnow => told(Truth::Unknown, &facts),
        }
    }

    /// Everything that a sentence without probation asked for was done. Where the case has a felony term, for another
    /// count, that is so when the whole sentence was completed.
    #[must_use]
    pub fn performed(&self) -> Finding {
        let carried_out = match (&self.case.sentence, &self.case.probation) {
            (Answer::Is(Sentence::Probation), Answer::Is(ProbationCourse::Revoked)) => &self.case.revoked_to,
            (sentence, _) => sentence,
        };
        if matches!(carried_out, Answer::Is(Sentence::CountyJailFelony | Sentence::Prison)) {
            return self.completed();
        }
        told_today(is(&self.case.performed, true), &[self.of_case(Fact::Performed)])
    }

    /// The sentence is over, whatever it was.
    #[must_use]
    pub fn sentence_over(&self) -> Finding {
        any([
            all([self.sentence_was(Sentence::Probation), self.probation_over()]),
            all([self.sentence_was(Sentence::JailOrFine), self.performed()]),
            all([self.felony_term(), self.completed()]),
        ])
    }
}

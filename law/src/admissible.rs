//! What a record can and cannot say: which facts apply at all, and which do not fit together. One place, used by the
//! interview, by edits, and by the proofs over possible worlds.
//!
//! The counts of a case are what the person told: a count that was not told does not exist, so that a felony term in a
//! case with one count is that count's. Cases are different: until the person says that every case was told, another one
//! may exist.

use alloc::vec::Vec;

use crate::conviction::Conviction;
use crate::date::Day;
use crate::facts::{
    Answer, Case, Choice, Fact, FactAt, Forum, Outcome, ProbationCourse, Record, Registration, Scope, Sentence,
};
use crate::logic::Truth;

/// Every place of a fact that the record has, in the order in which they are asked.
#[must_use]
pub fn places(record: &Record) -> Vec<FactAt> {
    let mut places = Vec::new();
    for fact in Fact::ALL {
        match fact.scope() {
            Scope::Person => places.push(fact.of_person()),
            Scope::Case => places.extend((0..record.cases.len()).map(|case| fact.of_case(case))),
            Scope::Count => {
                for (case_at, case) in record.cases.iter().enumerate() {
                    places.extend((0..case.counts.len()).map(|count_at| fact.of_count(case_at, count_at)));
                }
            }
        }
    }
    places
}

/// Whether a fact can matter at all beside what is already told. A fact that does not apply is neither asked nor kept.
#[must_use]
pub fn applies(record: &Record, at: FactAt) -> bool {
    let case = record.cases.get(at.case);
    let screened = case.is_some_and(screened);
    match at.fact {
        Fact::Charged
        | Fact::Serving
        | Fact::Supervised
        | Fact::OnProbation
        | Fact::Registration
        | Fact::Strike
        | Fact::SuperStrike
        | Fact::Complete => true,
        Fact::Forum => case.is_some(),
        Fact::Outcome => case.is_some_and(|case| can_be(&case.forum, Forum::California)),
        Fact::Offense
        | Fact::Sentenced
        | Fact::Sentence
        | Fact::Level
        | Fact::Committed
        | Fact::Upright
        | Fact::Already => screened,
        Fact::Registrable => {
            let registered = [Registration::Past, Registration::Now].map(Answer::Is);
            screened && registered.contains(&record.person.registration)
        }
        Fact::Split => screened && case.is_some_and(|case| carried_out(case, Sentence::CountyJailFelony)),
        Fact::Probation => screened && case.is_some_and(|case| case.sentence == Answer::Is(Sentence::Probation)),
        Fact::RevokedTo => screened && case.is_some_and(|case| probation_was(case, ProbationCourse::Revoked)),
        Fact::ProbationEnds => {
            screened
                && case.is_some_and(|case| {
                    probation_was(case, ProbationCourse::Running) || probation_was(case, ProbationCourse::Violated)
                })
        }
        Fact::Completed => {
            screened
                && case.is_some_and(|case| {
                    carried_out(case, Sentence::CountyJailFelony) || carried_out(case, Sentence::Prison)
                })
        }
        Fact::Performed => screened && case.is_some_and(|case| carried_out(case, Sentence::JailOrFine)),
    }
}

/// A California case that ended, or may have ended, in a conviction.
fn screened(case: &Case) -> bool {
    can_be(&case.forum, Forum::California) && can_be(&case.outcome, Outcome::Convicted)
}

fn can_be<T: Choice>(answer: &Answer<T>, value: T) -> bool {
    answer.known().is_none_or(|known| *known == value)
}

// What hangs on an answer applies only where that answer is known: a person who does not know the sentence is not asked
// how probation went.

fn probation_was(case: &Case, course: ProbationCourse) -> bool {
    case.sentence == Answer::Is(Sentence::Probation) && case.probation == Answer::Is(course)
}

fn carried_out(case: &Case, sentence: Sentence) -> bool {
    case.sentence == Answer::Is(sentence)
        || (probation_was(case, ProbationCourse::Revoked) && case.revoked_to == Answer::Is(sentence))
}

/// Takes away every answer that no longer applies or no longer fits, and says which.
///
/// `changed` is the fact that was just answered: where two answers do not fit together, the other one goes.
pub fn settle(record: &mut Record, changed: Option<FactAt>, as_of: Day) -> Vec<FactAt> {
    let mut gone = Vec::new();
    loop {
        let next = places(record).into_iter().find(|at| {
            Some(*at) != changed && at.asked(record) && (!applies(record, *at) || !fits(record, *at, as_of))
        });
        match next {
            Some(at) => {
                at.forget(record);
                gone.push(at);
            }
            None => return gone,
        }
    }
}

/// Whether an answer can stand beside the others. Only what is certain counts: an answer that may fit, fits.
#[must_use]
pub fn fits(record: &Record, at: FactAt, as_of: Day) -> bool {
    let person = &record.person;
    let case = record.cases.get(at.case);
    let count = case.and_then(|case| case.counts.get(at.count));
    match at.fact {
        Fact::Charged
        | Fact::Serving
        | Fact::Supervised
        | Fact::Registration
        | Fact::Strike
        | Fact::Complete
        | Fact::Forum
        | Fact::Outcome
        | Fact::Split
        | Fact::Already
        | Fact::Performed => true,
        Fact::SuperStrike => !(person.super_strike == Answer::Is(true) && person.strike == Answer::Is(false)),
        Fact::OnProbation => {
            let running = |case: &Case| {
                case.probation == Answer::Is(ProbationCourse::Running)
                    && match case.probation_ends {
                        Answer::Is(ends) => ends.on_or_after(as_of) == Truth::Yes,
                        Answer::Unasked | Answer::DontKnow => true,
                    }
            };
            !(person.probation == Answer::Is(false) && record.cases.iter().any(running))
        }
        Fact::Offense => Conviction::at(record, at.case, at.count, as_of).is_none_or(|c| c.in_force_then()),
        Fact::Sentence => Conviction::at(record, at.case, 0, as_of).is_none_or(|c| c.sentence_fits()),
        Fact::Sentenced => case.is_none_or(|case| {
            case.sentenced.known().is_none_or(|span| span.first() <= as_of)
                && (0..case.counts.len())
                    .filter_map(|count_at| Conviction::at(record, at.case, count_at, as_of))
                    .all(|c| c.in_force_then())
        }),
        Fact::Probation => case.is_none_or(|case| {
            !(case.probation == Answer::Is(ProbationCourse::Running) && person.probation == Answer::Is(false))
        }),
        Fact::RevokedTo => {
            case.is_none_or(|case| case.revoked_to != Answer::Is(Sentence::Probation))
                && Conviction::at(record, at.case, 0, as_of).is_none_or(|c| c.sentence_fits())
        }
        Fact::ProbationEnds => case.is_none_or(|case| {
            case.probation_ends.known().is_none_or(|ends| {
                let after_sentencing = case.sentenced.known().is_none_or(|span| span.first() <= ends.last());
                let not_yet = ends.last() >= as_of;
                let past = ends.first() < as_of;
                after_sentencing
                    && match case.probation {
                        Answer::Is(ProbationCourse::Running) => not_yet,
                        Answer::Is(ProbationCourse::Violated) => past,
                        Answer::Is(
                            ProbationCourse::Completed | ProbationCourse::EndedEarly | ProbationCourse::Revoked,
                        )
                        | Answer::Unasked
                        | Answer::DontKnow => true,
                    }
            })
        }),
        Fact::Completed => case.is_none_or(|case| {
            case.completed.known().is_none_or(|completed| {
                let after_sentencing = case
                    .sentenced
                    .known()
                    .is_none_or(|span| span.first() <= completed.last());
                let over = completed.first() < as_of;
                let free = person.serving == Answer::Is(false) && person.supervised == Answer::Is(false);
                after_sentencing && (over || !free)
            })
        }),
        Fact::Level => Conviction::at(record, at.case, at.count, as_of).is_none_or(|c| c.level_fits()),
        Fact::Committed => case.zip(count).is_none_or(|(case, count)| {
            count.committed.known().is_none_or(|committed| {
                let earliest = Conviction::at(record, at.case, at.count, as_of).map(|c| c.earliest_offense());
                let in_force = Conviction::at(record, at.case, at.count, as_of).is_none_or(|c| c.in_force_then());
                committed.first() <= as_of
                    && in_force
                    && earliest.is_none_or(|earliest| committed.last() >= earliest)
                    && case
                        .sentenced
                        .known()
                        .is_none_or(|span| committed.first() <= span.last())
            })
        }),
        Fact::Upright => Conviction::at(record, at.case, 0, as_of).is_none_or(|c| {
            !(case.is_some_and(|case| case.upright == Answer::Is(true)) && c.later_conviction().truth() == Truth::Yes)
        }),
        Fact::Registrable => {
            !(count.is_some_and(|count| count.registrable == Answer::Is(true))
                && person.registration == Answer::Is(Registration::Never))
        }
    }
}

/// Whether every answer of the record applies and fits.
#[must_use]
pub fn admissible(record: &Record, as_of: Day) -> bool {
    places(record)
        .into_iter()
        .filter(|at| at.asked(record))
        .all(|at| applies(record, at) && fits(record, at, as_of))
}

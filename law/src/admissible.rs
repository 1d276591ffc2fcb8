//! What a record can and cannot say: which facts apply at all, and which do not fit together. One place, used by the
//! interview, by edits, and by the proofs over possible worlds.
//!
//! The counts of a case are what the person told: a count that was not told does not exist, so that a felony term in a
//! case with one count is that count's. Cases are different: until the person says that every case was told, another one
//! may exist.

use alloc::vec::Vec;

use crate::charge::Charge;
use crate::code::covers;
use crate::date::{Day, Span};
use crate::facts::{
    Answer, Case, Choice, Count, Fact, FactAt, Forum, Handed, Outcome, Person, ProbationCourse, Program, Record,
    Registration, Scope, Sentence,
};
use crate::logic::Truth;
use crate::offenses::Kind;
use crate::statutes::{hs_11361_5, hs_11361_8, pc_1210_1};

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
///
/// What hangs on an answer applies only where that answer is known: a person who does not know the sentence is not asked
/// how probation went.
#[must_use]
pub fn applies(record: &Record, at: FactAt) -> bool {
    if at.fact.scope() == Scope::Person {
        return true;
    }
    let Some(case) = record.cases.get(at.case) else {
        return false;
    };
    let screened = can_be(&case.forum, Forum::California);
    let convicted = screened && can_be(&case.outcome, Outcome::Convicted);
    let ended = |outcome: Outcome| screened && case.outcome == Answer::Is(outcome);
    let without_conviction = ended(Outcome::Diverted)
        || ended(Outcome::Dismissed)
        || ended(Outcome::Acquitted)
        || ended(Outcome::NeverCharged);
    let counts: &[Count] = match at.fact.scope() {
        Scope::Count => case.counts.get(at.count).map_or(&[], core::slice::from_ref),
        Scope::Person | Scope::Case => &case.counts,
    };
    // What hangs on the offense is asked only where every offense that it may have been asks for it.
    let about = |list: &[&str]| counts.iter().any(|count| all_on(count, list));
    match at.fact {
        Fact::Charged
        | Fact::Serving
        | Fact::Supervised
        | Fact::OnProbation
        | Fact::Registration
        | Fact::Strike
        | Fact::SuperStrike
        | Fact::Complete
        | Fact::Forum => true,
        Fact::Outcome | Fact::Offense => screened,
        // A program's law goes by the program.
        Fact::Level | Fact::Committed => screened && !ended(Outcome::Diverted),
        Fact::Program | Fact::Finished => ended(Outcome::Diverted),
        Fact::Pleaded => ended(Outcome::Diverted) && !is(&case.program, Program::Prefiling),
        Fact::Granted => ended(Outcome::Diverted) && is(&case.program, Program::DrugDiversion),
        Fact::Arrested => without_conviction,
        Fact::Ended => ended(Outcome::Dismissed),
        Fact::Evaded => without_conviction && !ended(Outcome::Diverted),
        Fact::Abuse => without_conviction && !ended(Outcome::Diverted) && !only_drugs(case),
        Fact::Sentenced | Fact::Sentence | Fact::Upright | Fact::Already => convicted,
        Fact::Registrable => {
            let registered = [Registration::Past, Registration::Now].map(Answer::Is);
            convicted && registered.contains(&record.person.registration)
        }
        Fact::Split => convicted && carried_out(case, Sentence::CountyJailFelony),
        Fact::Probation => convicted && is(&case.sentence, Sentence::Probation),
        Fact::Treatment => {
            // Of cannabis that was sold or given away nobody needs to be asked.
            let handed_on = case
                .counts
                .iter()
                .all(|count| all_on(count, hs_11361_8::HANDED) && !is(&count.handed, Handed::Carried));
            convicted && is(&case.sentence, Sentence::Probation) && about(pc_1210_1::TREATED) && !handed_on
        }
        Fact::RevokedTo => convicted && probation_was(case, ProbationCourse::Revoked),
        Fact::ProbationEnds => {
            convicted
                && (probation_was(case, ProbationCourse::Running) || probation_was(case, ProbationCourse::Violated))
        }
        Fact::Completed => {
            convicted && (carried_out(case, Sentence::CountyJailFelony) || carried_out(case, Sentence::Prison))
        }
        Fact::Performed => convicted && carried_out(case, Sentence::JailOrFine),
        Fact::Age => screened && about(hs_11361_5::ARTICLE),
        Fact::Amount => convicted && about(hs_11361_8::BY_AMOUNT),
        Fact::Handed => convicted && about(hs_11361_8::HANDED),
        Fact::Aggravated => convicted && about(hs_11361_8::MAY_BE_FELONY),
    }
}

/// The facts on whose answers it hangs whether a fact applies: see [`applies`].
const fn hangs_on(fact: Fact) -> &'static [Fact] {
    match fact {
        Fact::Charged
        | Fact::Serving
        | Fact::Supervised
        | Fact::OnProbation
        | Fact::Registration
        | Fact::Strike
        | Fact::SuperStrike
        | Fact::Complete
        | Fact::Forum => &[],
        Fact::Outcome | Fact::Offense => &[Fact::Forum],
        Fact::Level
        | Fact::Committed
        | Fact::Program
        | Fact::Finished
        | Fact::Arrested
        | Fact::Ended
        | Fact::Evaded
        | Fact::Sentenced
        | Fact::Sentence
        | Fact::Upright
        | Fact::Already => &[Fact::Forum, Fact::Outcome],
        Fact::Pleaded | Fact::Granted => &[Fact::Forum, Fact::Outcome, Fact::Program],
        Fact::Registrable => &[Fact::Forum, Fact::Outcome, Fact::Registration],
        Fact::Probation => &[Fact::Sentence],
        Fact::RevokedTo | Fact::ProbationEnds => &[Fact::Sentence, Fact::Probation],
        Fact::Split | Fact::Completed | Fact::Performed => &[Fact::Sentence, Fact::Probation, Fact::RevokedTo],
        Fact::Treatment => &[Fact::Sentence, Fact::Offense, Fact::Handed],
        Fact::Abuse | Fact::Age | Fact::Amount | Fact::Handed | Fact::Aggravated => {
            &[Fact::Forum, Fact::Outcome, Fact::Offense]
        }
    }
}

/// Whether a fact applies, or may come to apply once what it hangs on is answered.
fn may_apply(record: &Record, at: FactAt) -> bool {
    let places = |gate: Fact| -> Vec<FactAt> {
        match (gate.scope(), at.fact.scope()) {
            (Scope::Person, _) => [gate.of_person()].into(),
            (Scope::Case, _) => [gate.of_case(at.case)].into(),
            (Scope::Count, Scope::Count) => [gate.of_count(at.case, at.count)].into(),
            (Scope::Count, Scope::Person | Scope::Case) => {
                let counts = record.cases.get(at.case).map_or(0, |case| case.counts.len());
                (0..counts).map(|count| gate.of_count(at.case, count)).collect()
            }
        }
    };
    applies(record, at)
        || hangs_on(at.fact)
            .iter()
            .flat_map(|gate| places(*gate))
            .any(|gate| may_be_asked(record, gate))
}

/// Whether the person may still be asked for a fact, now or after further answers.
#[must_use]
pub fn may_be_asked(record: &Record, at: FactAt) -> bool {
    !at.asked(record) && may_apply(record, at)
}

/// Whether the person may find out more of a fact than was told: it was not asked or not known, or a year was told and
/// no day, or several offenses that it may have been.
#[must_use]
pub fn may_be_found_out(record: &Record, at: FactAt) -> bool {
    may_be_asked(record, at) || (applies(record, at) && at.asked(record) && !at.told_exactly(record))
}

fn can_be<T: Choice>(answer: &Answer<T>, value: T) -> bool {
    answer.known().is_none_or(|known| *known == value)
}

fn is<T: Choice>(answer: &Answer<T>, value: T) -> bool {
    answer.known().is_some_and(|known| *known == value)
}

/// No charge of the case is anything but a drug offense without a minor. Of these nobody needs to be asked whether there
/// was domestic violence, child abuse or elder abuse.
pub(crate) fn only_drugs(case: &Case) -> bool {
    case.counts.iter().all(|count| {
        count.offense.known().is_some_and(|candidates| {
            candidates
                .iter()
                .all(|offense| offense.kind.about_drugs() && offense.kind != Kind::InvolvingMinor)
        })
    })
}

/// Every offense that it may have been is on a list.
fn all_on(count: &Count, list: &[&str]) -> bool {
    count.offense.known().is_some_and(|candidates| {
        candidates
            .iter()
            .all(|offense| list.iter().any(|entry| covers(entry, offense.code)))
    })
}

fn probation_was(case: &Case, course: ProbationCourse) -> bool {
    is(&case.sentence, Sentence::Probation) && is(&case.probation, course)
}

fn carried_out(case: &Case, sentence: Sentence) -> bool {
    is(&case.sentence, sentence) || (probation_was(case, ProbationCourse::Revoked) && is(&case.revoked_to, sentence))
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
        | Fact::Program
        | Fact::Pleaded
        | Fact::Finished
        | Fact::Evaded
        | Fact::Abuse
        | Fact::Treatment
        | Fact::Age
        | Fact::Amount
        | Fact::Handed
        | Fact::Aggravated
        | Fact::Performed => true,
        Fact::Arrested => case.is_none_or(|case| {
            not_to_come(&case.arrested, as_of)
                && case
                    .counts
                    .iter()
                    .all(|count| in_order(&count.committed, &case.arrested))
                && (0..case.counts.len())
                    .filter_map(|count_at| Charge::at(record, at.case, count_at, as_of))
                    .all(|c| c.in_force_then())
        }),
        Fact::Ended => case.is_none_or(|case| not_to_come(&case.ended, as_of) && in_order(&case.arrested, &case.ended)),
        Fact::Granted => {
            case.is_none_or(|case| not_to_come(&case.granted, as_of) && in_order(&case.arrested, &case.granted))
        }
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
        Fact::Offense => Charge::at(record, at.case, at.count, as_of).is_none_or(|c| c.in_force_then()),
        Fact::Sentence => Charge::at(record, at.case, 0, as_of).is_none_or(|c| c.sentence_fits()),
        Fact::Sentenced => case.is_none_or(|case| {
            case.sentenced.known().is_none_or(|span| span.first() <= as_of)
                && (0..case.counts.len())
                    .filter_map(|count_at| Charge::at(record, at.case, count_at, as_of))
                    .all(|c| c.in_force_then())
        }),
        Fact::Probation => case.is_none_or(|case| {
            !(case.probation == Answer::Is(ProbationCourse::Running) && person.probation == Answer::Is(false))
        }),
        Fact::RevokedTo => {
            case.is_none_or(|case| case.revoked_to != Answer::Is(Sentence::Probation))
                && Charge::at(record, at.case, 0, as_of).is_none_or(|c| c.sentence_fits())
        }
        Fact::ProbationEnds => case.is_none_or(|case| probation_end_fits(case, as_of)),
        Fact::Completed => case.is_none_or(|case| completion_fits(case, person, as_of)),
        Fact::Level => Charge::at(record, at.case, at.count, as_of).is_none_or(|c| c.level_fits()),
        Fact::Committed => committed_fits(record, at, as_of),
        Fact::Upright => Charge::at(record, at.case, 0, as_of).is_none_or(|c| {
            !(case.is_some_and(|case| case.upright == Answer::Is(true)) && c.later_conviction().truth() == Truth::Yes)
        }),
        Fact::Registrable => {
            !(count.is_some_and(|count| count.registrable == Answer::Is(true))
                && person.registration == Answer::Is(Registration::Never))
        }
    }
}

/// Probation that runs ends today or later; probation that went on after a violation is over.
fn probation_end_fits(case: &Case, as_of: Day) -> bool {
    case.probation_ends.known().is_none_or(|ends| {
        in_order(&case.sentenced, &case.probation_ends)
            && match case.probation {
                Answer::Is(ProbationCourse::Running) => ends.last() >= as_of,
                Answer::Is(ProbationCourse::Violated) => ends.first() < as_of,
                Answer::Is(ProbationCourse::Completed | ProbationCourse::EndedEarly | ProbationCourse::Revoked)
                | Answer::Unasked
                | Answer::DontKnow => true,
            }
    })
}

/// A person who neither serves a sentence nor is supervised has completed it.
fn completion_fits(case: &Case, person: &Person, as_of: Day) -> bool {
    case.completed.known().is_none_or(|completed| {
        let free = person.serving == Answer::Is(false) && person.supervised == Answer::Is(false);
        in_order(&case.sentenced, &case.completed) && (completed.first() < as_of || !free)
    })
}

fn committed_fits(record: &Record, at: FactAt, as_of: Day) -> bool {
    let Some(case) = record.cases.get(at.case) else {
        return true;
    };
    let Some((count, charge)) = case
        .counts
        .get(at.count)
        .zip(Charge::at(record, at.case, at.count, as_of))
    else {
        return true;
    };
    count.committed.known().is_none_or(|committed| {
        committed.first() <= as_of
            && in_order(&count.committed, &case.arrested)
            && in_order(&count.committed, &case.sentenced)
            && charge.in_force_then()
            && committed.last() >= charge.earliest_offense()
    })
}

fn not_to_come(date: &Answer<Span>, as_of: Day) -> bool {
    date.known().is_none_or(|span| span.first() <= as_of)
}

/// The first of two days can have come before the second, or on it.
fn in_order(first: &Answer<Span>, second: &Answer<Span>) -> bool {
    first
        .known()
        .zip(second.known())
        .is_none_or(|(first, second)| first.first() <= second.last())
}

/// Whether every answer of the record applies and fits.
#[must_use]
pub fn admissible(record: &Record, as_of: Day) -> bool {
    places(record)
        .into_iter()
        .filter(|at| at.asked(record))
        .all(|at| applies(record, at) && fits(record, at, as_of))
}

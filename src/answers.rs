//! What a visitor can answer to each question, how an answer is written into the record, and how it is read back.

use law::date::Span;
use law::facts::{
    Already, Answer, Candidates, Case, Choice, Count, Forum, Level, Outcome, ProbationCourse, Record, Registration,
    Sentence,
};
use law::interview::Question;

use crate::text::{Msg, id};

/// An answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// To [`Question::Forum`]: the court, and where it was in California and ended in a conviction, that too.
    Forum(Answer<Forum>, Answer<Outcome>),
    /// To [`Question::Outcome`].
    Outcome(Answer<Outcome>),
    /// To [`Question::Offense`].
    Offense(Answer<Candidates>),
    /// To a question for a date.
    Date(Answer<Span>),
    /// To [`Question::Sentence`] and [`Question::RevokedTo`].
    Sentence(Answer<Sentence>),
    /// To [`Question::Probation`].
    Probation(Answer<ProbationCourse>),
    /// To [`Question::Level`].
    Level(Answer<Level>),
    /// To [`Question::Already`].
    Already(Answer<Already>),
    /// To [`Question::Registration`].
    Registration(Answer<Registration>),
    /// To a question for yes or no.
    YesNo(Answer<bool>),
    /// To [`Question::Strikes`]: serious or violent, most serious.
    Strikes(Answer<bool>, Answer<bool>),
    /// To [`Question::Today`]: charged, serving, supervised, on probation.
    Today([Answer<bool>; 4]),
    /// To [`Question::Complete`]: there is another case.
    AnotherCase,
    /// To [`Question::Complete`]: there is another conviction in the last case.
    AnotherCount,
}

/// One answer that is offered, with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its label.
    pub label: Msg,
    /// What it means, in one short sentence.
    pub hint: Option<Msg>,
    /// The answer.
    pub reply: Reply,
}

/// The most cases that the widget offers to enter. The engine takes any number.
pub const MOST_CASES: usize = 20;
/// The most counts of one case that the widget offers to enter.
pub const MOST_COUNTS: usize = 8;

const fn offer(label: Msg, reply: Reply) -> Offer {
    Offer {
        label,
        hint: None,
        reply,
    }
}

const fn hinted(label: Msg, hint: Msg, reply: Reply) -> Offer {
    Offer {
        label,
        hint: Some(hint),
        reply,
    }
}

fn yes_no(yes: Msg, no: Msg) -> Vec<Offer> {
    vec![
        offer(yes, Reply::YesNo(Answer::Is(true))),
        offer(no, Reply::YesNo(Answer::Is(false))),
        offer(id::I_DONT_KNOW, Reply::YesNo(Answer::DontKnow)),
    ]
}

/// The answers that are offered as one choice of several; none for dates, offenses and what is so today.
#[must_use]
pub fn offers(question: Question, record: &Record) -> Vec<Offer> {
    match question {
        Question::Today
        | Question::Offense(..)
        | Question::Sentenced(_)
        | Question::ProbationEnds(_)
        | Question::Completed(_)
        | Question::Committed(..) => Vec::new(),
        Question::Forum(_) => forums(),
        Question::Outcome(_) => named(Reply::Outcome, outcome_words),
        Question::Sentence(_) => named(Reply::Sentence, sentence_words),
        Question::RevokedTo(_) => named(Reply::Sentence, sentence_words)
            .into_iter()
            .filter(|offer| offer.reply != Reply::Sentence(Answer::Is(Sentence::Probation)))
            .collect(),
        Question::Probation(_) => named(Reply::Probation, probation_words),
        Question::Level(..) => named(Reply::Level, level_words),
        Question::Already(..) => named(Reply::Already, already_words),
        Question::Registration => private(named(Reply::Registration, registration_words)),
        Question::Split(_) => yes_no(id::SPLIT_YES, id::SPLIT_NO),
        Question::Performed(_) => yes_no(id::PERFORMED_YES, id::PERFORMED_NO),
        Question::Upright(_) => yes_no(id::UPRIGHT_YES, id::UPRIGHT_NO),
        Question::Registrable(..) => private(yes_no(id::REGISTRABLE_YES, id::REGISTRABLE_NO)),
        Question::Strikes => strikes(),
        Question::Complete => complete(record),
    }
}

fn named<T: Choice>(reply: fn(Answer<T>) -> Reply, words: fn(T) -> (Msg, Option<Msg>)) -> Vec<Offer> {
    let mut offers: Vec<Offer> = T::ALL
        .iter()
        .map(|(choice, _)| {
            let (label, hint) = words(*choice);
            Offer {
                label,
                hint,
                reply: reply(Answer::Is(*choice)),
            }
        })
        .collect();
    offers.push(offer(id::I_DONT_KNOW, reply(Answer::DontKnow)));
    offers
}

/// For sensitive matters "I don't know" also stands for "I prefer not to say".
fn private(mut offers: Vec<Offer>) -> Vec<Offer> {
    if let Some(last) = offers.last_mut() {
        last.label = id::PREFER_NOT_TO_SAY;
    }
    offers
}

/// A conviction in California first: most people have one.
fn forums() -> Vec<Offer> {
    let mut offers = vec![
        hinted(
            id::FORUM_CALIFORNIA_CONVICTED,
            id::FORUM_CALIFORNIA_CONVICTED_HINT,
            Reply::Forum(Answer::Is(Forum::California), Answer::Is(Outcome::Convicted)),
        ),
        hinted(
            id::FORUM_CALIFORNIA_OTHERWISE,
            id::FORUM_CALIFORNIA_OTHERWISE_HINT,
            Reply::Forum(Answer::Is(Forum::California), Answer::Unasked),
        ),
    ];
    let elsewhere = Forum::ALL.iter().filter(|(forum, _)| *forum != Forum::California);
    offers.extend(elsewhere.map(|(forum, _)| {
        let (label, hint) = forum_words(*forum);
        Offer {
            label,
            hint,
            reply: Reply::Forum(Answer::Is(*forum), Answer::Unasked),
        }
    }));
    offers.push(offer(id::I_DONT_KNOW, Reply::Forum(Answer::DontKnow, Answer::Unasked)));
    offers
}

fn strikes() -> Vec<Offer> {
    let (yes, no, unknown) = (Answer::Is(true), Answer::Is(false), Answer::DontKnow);
    vec![
        offer(id::STRIKES_NONE, Reply::Strikes(no.clone(), no.clone())),
        hinted(
            id::STRIKES_MOST_SERIOUS,
            id::STRIKES_MOST_SERIOUS_HINT,
            Reply::Strikes(yes.clone(), yes.clone()),
        ),
        offer(id::STRIKES_SERIOUS, Reply::Strikes(yes.clone(), no)),
        offer(id::STRIKES_NOT_SURE_WHICH, Reply::Strikes(yes, unknown.clone())),
        offer(id::PREFER_NOT_TO_SAY, Reply::Strikes(unknown.clone(), unknown)),
    ]
}

fn complete(record: &Record) -> Vec<Offer> {
    let mut offers = vec![offer(id::COMPLETE_YES, Reply::YesNo(Answer::Is(true)))];
    if record.cases.len() < MOST_CASES {
        offers.push(offer(id::COMPLETE_ANOTHER_CASE, Reply::AnotherCase));
    }
    let last = record.cases.last();
    if last.is_some_and(|case| case.counts.len() < MOST_COUNTS && case.outcome == Answer::Is(Outcome::Convicted)) {
        offers.push(offer(id::COMPLETE_ANOTHER_COUNT, Reply::AnotherCount));
    }
    offers.push(offer(id::COMPLETE_NOT_NOW, Reply::YesNo(Answer::Is(false))));
    offers.push(offer(id::I_DONT_KNOW, Reply::YesNo(Answer::DontKnow)));
    offers
}

/// The words of a court.
#[must_use]
pub fn forum_words(forum: Forum) -> (Msg, Option<Msg>) {
    match forum {
        Forum::California => (id::FORUM_CALIFORNIA_CONVICTED, None),
        Forum::Federal => (id::FORUM_FEDERAL, Some(id::FORUM_FEDERAL_HINT)),
        Forum::OtherState => (id::FORUM_OTHER_STATE, None),
        Forum::Tribal => (id::FORUM_TRIBAL, None),
        Forum::Military => (id::FORUM_MILITARY, None),
        Forum::Juvenile => (id::FORUM_JUVENILE, Some(id::FORUM_JUVENILE_HINT)),
    }
}

fn outcome_words(outcome: Outcome) -> (Msg, Option<Msg>) {
    match outcome {
        Outcome::Convicted => (id::OUTCOME_CONVICTED, Some(id::OUTCOME_CONVICTED_HINT)),
        Outcome::Diverted => (id::OUTCOME_DIVERTED, Some(id::OUTCOME_DIVERTED_HINT)),
        Outcome::Dismissed => (id::OUTCOME_DISMISSED, None),
        Outcome::Acquitted => (id::OUTCOME_ACQUITTED, None),
        Outcome::NeverCharged => (id::OUTCOME_NEVER_CHARGED, None),
    }
}

fn sentence_words(sentence: Sentence) -> (Msg, Option<Msg>) {
    match sentence {
        Sentence::Probation => (id::SENTENCE_PROBATION, Some(id::SENTENCE_PROBATION_HINT)),
        Sentence::JailOrFine => (id::SENTENCE_JAIL_OR_FINE, Some(id::SENTENCE_JAIL_OR_FINE_HINT)),
        Sentence::CountyJailFelony => (
            id::SENTENCE_COUNTY_JAIL_FELONY,
            Some(id::SENTENCE_COUNTY_JAIL_FELONY_HINT),
        ),
        Sentence::Prison => (id::SENTENCE_PRISON, None),
    }
}

fn probation_words(course: ProbationCourse) -> (Msg, Option<Msg>) {
    let label = match course {
        ProbationCourse::Completed => id::PROBATION_COMPLETED,
        ProbationCourse::EndedEarly => id::PROBATION_ENDED_EARLY,
        ProbationCourse::Violated => id::PROBATION_VIOLATED,
        ProbationCourse::Revoked => id::PROBATION_REVOKED,
        ProbationCourse::Running => id::PROBATION_RUNNING,
    };
    (label, None)
}

fn level_words(level: Level) -> (Msg, Option<Msg>) {
    match level {
        Level::Felony => (id::LEVEL_FELONY, None),
        Level::Misdemeanor => (id::LEVEL_MISDEMEANOR, None),
        Level::Infraction => (id::LEVEL_INFRACTION, Some(id::LEVEL_INFRACTION_HINT)),
    }
}

fn already_words(already: Already) -> (Msg, Option<Msg>) {
    match already {
        Already::Nothing => (id::ALREADY_NOTHING, None),
        Already::Reduced => (id::ALREADY_REDUCED, Some(id::ALREADY_REDUCED_HINT)),
        Already::Redesignated => (id::ALREADY_REDESIGNATED, None),
        Already::Dismissed => (id::ALREADY_DISMISSED, Some(id::ALREADY_DISMISSED_HINT)),
    }
}

fn registration_words(registration: Registration) -> (Msg, Option<Msg>) {
    let label = match registration {
        Registration::Never => id::REGISTRATION_NEVER,
        Registration::Past => id::REGISTRATION_PAST,
        Registration::Now => id::REGISTRATION_NOW,
    };
    (label, None)
}

/// The words of what may be so today, in the order of [`Reply::Today`].
pub const TODAY: [(Msg, Msg); 4] = [
    (id::TODAY_CHARGED, id::TODAY_CHARGED_HINT),
    (id::TODAY_SERVING, id::TODAY_SERVING_HINT),
    (id::TODAY_SUPERVISED, id::TODAY_SUPERVISED_HINT),
    (id::TODAY_PROBATION, id::TODAY_PROBATION_HINT),
];

/// Writes a reply into the record. A reply of another question's kind changes nothing.
pub fn write(record: &mut Record, question: Question, reply: Reply) {
    match (question, reply) {
        (Question::Today, Reply::Today([charged, serving, supervised, probation])) => {
            record.person.charged = charged;
            record.person.serving = serving;
            record.person.supervised = supervised;
            record.person.probation = probation;
        }
        (Question::Registration, Reply::Registration(answer)) => record.person.registration = answer,
        (Question::Strikes, Reply::Strikes(strike, super_strike)) => {
            record.person.strike = strike;
            record.person.super_strike = super_strike;
        }
        (Question::Complete, Reply::YesNo(answer)) => record.complete = answer,
        (Question::Complete, Reply::AnotherCase) => record.cases.push(Case::new()),
        (Question::Complete, Reply::AnotherCount) => {
            if let Some(case) = record.cases.last_mut() {
                case.counts.push(Count::default());
            }
        }
        (question, reply) => {
            let Some(case) = question.case().and_then(|case| record.cases.get_mut(case)) else {
                return;
            };
            write_case(case, question, reply);
        }
    }
}

fn write_case(case: &mut Case, question: Question, reply: Reply) {
    match (question, reply) {
        (Question::Forum(_), Reply::Forum(forum, outcome)) => {
            case.forum = forum;
            case.outcome = outcome;
        }
        (Question::Outcome(_), Reply::Outcome(answer)) => case.outcome = answer,
        (Question::Sentenced(_), Reply::Date(answer)) => case.sentenced = answer,
        (Question::Sentence(_), Reply::Sentence(answer)) => case.sentence = answer,
        (Question::Split(_), Reply::YesNo(answer)) => case.split = answer,
        (Question::Probation(_), Reply::Probation(answer)) => case.probation = answer,
        (Question::RevokedTo(_), Reply::Sentence(answer)) => case.revoked_to = answer,
        (Question::ProbationEnds(_), Reply::Date(answer)) => case.probation_ends = answer,
        (Question::Completed(_), Reply::Date(answer)) => case.completed = answer,
        (Question::Performed(_), Reply::YesNo(answer)) => case.performed = answer,
        (Question::Upright(_), Reply::YesNo(answer)) => case.upright = answer,
        (Question::Offense(_, at), Reply::Offense(answer)) => on(case, at, |count| count.offense = answer),
        (Question::Level(_, at), Reply::Level(answer)) => on(case, at, |count| count.level = answer),
        (Question::Committed(_, at), Reply::Date(answer)) => on(case, at, |count| count.committed = answer),
        (Question::Already(_, at), Reply::Already(answer)) => on(case, at, |count| count.already = answer),
        (Question::Registrable(_, at), Reply::YesNo(answer)) => on(case, at, |count| count.registrable = answer),
        _ => {}
    }
}

fn on(case: &mut Case, at: usize, change: impl FnOnce(&mut Count)) {
    if let Some(count) = case.counts.get_mut(at) {
        change(count);
    }
}

/// Reads back what was answered to a question; none where it was not asked or the record has no such place.
#[must_use]
pub fn read(record: &Record, question: Question) -> Option<Reply> {
    let person = &record.person;
    let case = question.case().and_then(|case| record.cases.get(case));
    let count = |at: usize| case.and_then(|case| case.counts.get(at));
    let asked = question.facts().iter().any(|fact| fact.asked(record));
    if !asked {
        return None;
    }
    Some(match question {
        Question::Today => Reply::Today([
            person.charged.clone(),
            person.serving.clone(),
            person.supervised.clone(),
            person.probation.clone(),
        ]),
        Question::Registration => Reply::Registration(person.registration.clone()),
        Question::Strikes => Reply::Strikes(person.strike.clone(), person.super_strike.clone()),
        Question::Complete => Reply::YesNo(record.complete.clone()),
        Question::Forum(_) => {
            let convicted =
                case?.outcome == Answer::Is(Outcome::Convicted) && case?.forum == Answer::Is(Forum::California);
            let outcome = if convicted {
                Answer::Is(Outcome::Convicted)
            } else {
                Answer::Unasked
            };
            Reply::Forum(case?.forum.clone(), outcome)
        }
        Question::Outcome(_) => Reply::Outcome(case?.outcome.clone()),
        Question::Sentenced(_) => Reply::Date(case?.sentenced.clone()),
        Question::Sentence(_) => Reply::Sentence(case?.sentence.clone()),
        Question::Split(_) => Reply::YesNo(case?.split.clone()),
        Question::Probation(_) => Reply::Probation(case?.probation.clone()),
        Question::RevokedTo(_) => Reply::Sentence(case?.revoked_to.clone()),
        Question::ProbationEnds(_) => Reply::Date(case?.probation_ends.clone()),
        Question::Completed(_) => Reply::Date(case?.completed.clone()),
        Question::Performed(_) => Reply::YesNo(case?.performed.clone()),
        Question::Upright(_) => Reply::YesNo(case?.upright.clone()),
        Question::Offense(_, at) => Reply::Offense(count(at)?.offense.clone()),
        Question::Level(_, at) => Reply::Level(count(at)?.level.clone()),
        Question::Committed(_, at) => Reply::Date(count(at)?.committed.clone()),
        Question::Already(_, at) => Reply::Already(count(at)?.already.clone()),
        Question::Registrable(_, at) => Reply::YesNo(count(at)?.registrable.clone()),
    })
}

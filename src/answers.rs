//! What a visitor can answer to each question, how an answer is written into the record, and how it is read back.

use law::facts::{Answer, Case, Choice, Count, Fact, Form, Forum, Outcome, Record, Sentence, Value};
use law::interview::Question;
use law::keys::answers_of;

use crate::text::{Msg, id, lookup};

/// An answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// To [`Question::Court`]: the court, and where it was in California and ended in a conviction, that too.
    Court(Answer<Forum>, Answer<Outcome>),
    /// To [`Question::Strikes`]: serious or violent, most serious.
    Strikes(Answer<bool>, Answer<bool>),
    /// To [`Question::Today`]: charged, serving, supervised, on probation.
    Today([Answer<bool>; 4]),
    /// To a question for one fact.
    Value(Value),
    /// To the question for more cases: there is another case.
    AnotherCase,
    /// To the question for more cases: there is another conviction in the last case.
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

/// The answers that are offered as one choice of several; none for dates, offenses and what is so today.
#[must_use]
pub fn offers(question: Question, record: &Record) -> Vec<Offer> {
    match question {
        Question::Today => Vec::new(),
        Question::Court(_) => courts(),
        Question::Strikes => strikes(),
        Question::Fact(at) if at.fact == Fact::Complete => complete(record),
        Question::Fact(at) => match at.fact.form() {
            Form::Choice(names) => choices(at.fact, &names),
            Form::Date | Form::Offense => Vec::new(),
        },
    }
}

/// Facts about which people may not want to speak.
const SENSITIVE: [Fact; 5] = [
    Fact::Registration,
    Fact::Registrable,
    Fact::Evaded,
    Fact::Abuse,
    Fact::Aggravated,
];

fn choices(fact: Fact, names: &[&'static str]) -> Vec<Offer> {
    // Probation that was revoked did not end in probation.
    let fits = |name: &&&str| fact != Fact::RevokedTo || **name != Sentence::Probation.name();
    let mut offers: Vec<Offer> = names
        .iter()
        .filter(fits)
        .filter_map(|name| {
            let key = format!("{}-{name}", answers_of(fact).name());
            Some(Offer {
                label: lookup(&key)?,
                hint: lookup(&format!("{key}.hint")),
                reply: Reply::Value(Value::Choice(Answer::Is(name))),
            })
        })
        .collect();
    offers.push(offer(id::I_DONT_KNOW, Reply::Value(Value::Choice(Answer::DontKnow))));
    if SENSITIVE.contains(&fact) {
        private(offers)
    } else {
        offers
    }
}

/// For sensitive matters "I don't know" also stands for "I prefer not to say".
fn private(mut offers: Vec<Offer>) -> Vec<Offer> {
    if let Some(last) = offers.last_mut() {
        last.label = id::PREFER_NOT_TO_SAY;
    }
    offers
}

/// A conviction in California first: most people have one.
fn courts() -> Vec<Offer> {
    let mut offers = vec![
        hinted(
            id::FORUM_CALIFORNIA_CONVICTED,
            id::FORUM_CALIFORNIA_CONVICTED_HINT,
            Reply::Court(Answer::Is(Forum::California), Answer::Is(Outcome::Convicted)),
        ),
        hinted(
            id::FORUM_CALIFORNIA_OTHERWISE,
            id::FORUM_CALIFORNIA_OTHERWISE_HINT,
            Reply::Court(Answer::Is(Forum::California), Answer::Unasked),
        ),
    ];
    let elsewhere = Forum::ALL.iter().filter(|(forum, _)| *forum != Forum::California);
    offers.extend(elsewhere.map(|(forum, _)| {
        let (label, hint) = forum_words(*forum);
        Offer {
            label,
            hint,
            reply: Reply::Court(Answer::Is(*forum), Answer::Unasked),
        }
    }));
    offers.push(offer(id::I_DONT_KNOW, Reply::Court(Answer::DontKnow, Answer::Unasked)));
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
    let mut offers = vec![offer(id::COMPLETE_YES, all_told(Answer::Is("yes")))];
    if record.cases.len() < MOST_CASES {
        offers.push(offer(id::COMPLETE_ANOTHER_CASE, Reply::AnotherCase));
    }
    let last = record.cases.last();
    if last.is_some_and(|case| case.counts.len() < MOST_COUNTS && case.forum == Answer::Is(Forum::California)) {
        offers.push(offer(id::COMPLETE_ANOTHER_COUNT, Reply::AnotherCount));
    }
    offers.push(offer(id::COMPLETE_NOT_NOW, all_told(Answer::Is("no"))));
    offers.push(offer(id::I_DONT_KNOW, all_told(Answer::DontKnow)));
    offers
}

const fn all_told(answer: Answer<&'static str>) -> Reply {
    Reply::Value(Value::Choice(answer))
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
        (Question::Strikes, Reply::Strikes(strike, super_strike)) => {
            record.person.strike = strike;
            record.person.super_strike = super_strike;
        }
        (Question::Court(case), Reply::Court(forum, outcome)) => {
            if let Some(case) = record.cases.get_mut(case) {
                case.forum = forum;
                case.outcome = outcome;
            }
        }
        (Question::Fact(_), Reply::AnotherCase) => record.cases.push(Case::new()),
        (Question::Fact(_), Reply::AnotherCount) => {
            if let Some(case) = record.cases.last_mut() {
                case.counts.push(Count::default());
            }
        }
        (Question::Fact(at), Reply::Value(value)) => {
            at.set(record, value);
        }
        _ => {}
    }
}

/// Reads back what was answered to a question; none where it was not asked or the record has no such place.
#[must_use]
pub fn read(record: &Record, question: Question) -> Option<Reply> {
    let person = &record.person;
    if !question.facts().iter().any(|fact| fact.asked(record)) {
        return None;
    }
    Some(match question {
        Question::Today => Reply::Today([
            person.charged.clone(),
            person.serving.clone(),
            person.supervised.clone(),
            person.probation.clone(),
        ]),
        Question::Strikes => Reply::Strikes(person.strike.clone(), person.super_strike.clone()),
        Question::Court(case) => {
            let case = record.cases.get(case)?;
            let convicted =
                case.outcome == Answer::Is(Outcome::Convicted) && case.forum == Answer::Is(Forum::California);
            let outcome = if convicted {
                Answer::Is(Outcome::Convicted)
            } else {
                Answer::Unasked
            };
            Reply::Court(case.forum.clone(), outcome)
        }
        Question::Fact(at) => Reply::Value(at.value(record)?),
    })
}

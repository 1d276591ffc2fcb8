//! Questions, answers and offenses in words.

use law::facts::{Answer, Candidates, Fact, FactAt, Record, Value};
use law::interview::Question;
use law::keys::name_of;
use law::offenses::Offense;

use super::{dates, law_words};
use crate::answers::{Reply, TODAY, offers, read};
use crate::text::{Lang, Msg, id, lookup};

/// The words around a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionWords {
    /// The question.
    pub heading: Msg,
    /// One short sentence that helps to answer.
    pub hint: Msg,
    /// Why we ask.
    pub why: Msg,
    /// How to find out.
    pub how: Msg,
}

/// The words around a question.
#[must_use]
pub fn question_words(question: Question) -> QuestionWords {
    let name = name_of(question);
    let say = |part: &str| lookup(&format!("q-{name}{part}")).unwrap_or(id::I_DONT_KNOW);
    QuestionWords {
        heading: say(""),
        hint: say(".hint"),
        why: say(".why"),
        how: say(".how"),
    }
}

/// What was answered to a question, in words; none where it was not asked.
#[must_use]
pub fn answer_words(lang: Lang, record: &Record, question: Question) -> Option<String> {
    let reply = read(record, question)?;
    Some(match &reply {
        Reply::Today(answers) => today_words(lang, answers),
        Reply::Value(Value::Date(Answer::Is(span))) => dates::span(lang, *span),
        Reply::Value(Value::Offense(Answer::Is(candidates))) => candidate_words(lang, candidates),
        Reply::Value(Value::Date(_) | Value::Offense(_)) => lang.say(id::I_DONT_KNOW).to_owned(),
        Reply::Court(..)
        | Reply::Strikes(..)
        | Reply::Value(Value::Choice(_))
        | Reply::AnotherCase
        | Reply::AnotherCount => offers(question, record)
            .iter()
            .find(|offer| offer.reply == reply)
            .map_or_else(String::new, |offer| lang.say(offer.label).to_owned()),
    })
}

fn today_words(lang: Lang, answers: &[Answer<bool>; 4]) -> String {
    if answers.iter().all(|answer| *answer == Answer::Is(false)) {
        return lang.say(id::CHECK_TODAY_NONE).to_owned();
    }
    let mut parts: Vec<&str> = answers
        .iter()
        .zip(TODAY)
        .filter(|(answer, _)| **answer == Answer::Is(true))
        .map(|(_, (label, _))| lang.say(label))
        .collect();
    if answers.contains(&Answer::DontKnow) {
        parts.push(lang.say(id::TODAY_NOT_SURE));
    }
    parts.join("; ")
}

/// An offense with its code section, in words.
#[must_use]
pub fn offense_words(lang: Lang, offense: &Offense) -> String {
    let name = law_words(lang, &offense.key());
    if offense.code.starts_with("other") {
        name.to_owned()
    } else {
        format!("{} · {name}", offense.code)
    }
}

/// The offenses that it may have been, in words.
#[must_use]
pub fn candidate_words(lang: Lang, candidates: &Candidates) -> String {
    if let Some(only) = candidates.only() {
        return offense_words(lang, only);
    }
    let names: Vec<String> = candidates.iter().map(|offense| offense_words(lang, offense)).collect();
    format!("{} {}", lang.say(id::OFFENSE_ANY_OF), names.join("; "))
}

/// The question for a fact, in words, with the case where there is more than one.
#[must_use]
pub fn fact_words(lang: Lang, record: &Record, at: FactAt) -> String {
    let today = [Fact::Charged, Fact::Serving, Fact::Supervised, Fact::OnProbation];
    let heading = today
        .into_iter()
        .zip(TODAY)
        .find(|(fact, _)| *fact == at.fact)
        .map_or_else(
            || question_words(Question::for_fact(at)).heading,
            |(_, (label, _))| label,
        );
    let words = lang.say(heading);
    let question = Question::for_fact(at);
    match question.case() {
        Some(case) if record.cases.len() > 1 => {
            format!(
                "{}: {words}",
                id::caption_case(lang, &case.saturating_add(1).to_string())
            )
        }
        Some(_) | None => words.to_owned(),
    }
}

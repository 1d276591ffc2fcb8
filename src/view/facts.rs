//! Questions, answers and offenses in words.

use law::facts::{Answer, Candidates, Fact, FactAt, Record};
use law::interview::Question;
use law::offenses::Offense;

use super::{dates, law_words};
use crate::answers::{Reply, TODAY, offers, read};
use crate::text::{Lang, Msg, id};

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

macro_rules! words {
    ($heading:ident, $hint:ident, $why:ident, $how:ident) => {
        QuestionWords {
            heading: id::$heading,
            hint: id::$hint,
            why: id::$why,
            how: id::$how,
        }
    };
}

/// The words around a question.
#[must_use]
pub fn question_words(question: Question) -> QuestionWords {
    match question {
        Question::Today => words!(Q_TODAY, Q_TODAY_HINT, Q_TODAY_WHY, Q_TODAY_HOW),
        Question::Forum(_) => words!(Q_FORUM, Q_FORUM_HINT, Q_FORUM_WHY, Q_FORUM_HOW),
        Question::Outcome(_) => words!(Q_OUTCOME, Q_OUTCOME_HINT, Q_OUTCOME_WHY, Q_OUTCOME_HOW),
        Question::Offense(..) => words!(Q_OFFENSE, Q_OFFENSE_HINT, Q_OFFENSE_WHY, Q_OFFENSE_HOW),
        Question::Sentenced(_) => words!(Q_SENTENCED, Q_SENTENCED_HINT, Q_SENTENCED_WHY, Q_SENTENCED_HOW),
        Question::Sentence(_) => words!(Q_SENTENCE, Q_SENTENCE_HINT, Q_SENTENCE_WHY, Q_SENTENCE_HOW),
        Question::Split(_) => words!(Q_SPLIT, Q_SPLIT_HINT, Q_SPLIT_WHY, Q_SPLIT_HOW),
        Question::Probation(_) => words!(Q_PROBATION, Q_PROBATION_HINT, Q_PROBATION_WHY, Q_PROBATION_HOW),
        Question::RevokedTo(_) => words!(Q_REVOKED_TO, Q_REVOKED_TO_HINT, Q_REVOKED_TO_WHY, Q_REVOKED_TO_HOW),
        Question::ProbationEnds(_) => words!(
            Q_PROBATION_ENDS,
            Q_PROBATION_ENDS_HINT,
            Q_PROBATION_ENDS_WHY,
            Q_PROBATION_ENDS_HOW
        ),
        Question::Completed(_) => words!(Q_COMPLETED, Q_COMPLETED_HINT, Q_COMPLETED_WHY, Q_COMPLETED_HOW),
        Question::Performed(_) => words!(Q_PERFORMED, Q_PERFORMED_HINT, Q_PERFORMED_WHY, Q_PERFORMED_HOW),
        Question::Level(..) => words!(Q_LEVEL, Q_LEVEL_HINT, Q_LEVEL_WHY, Q_LEVEL_HOW),
        Question::Committed(..) => words!(Q_COMMITTED, Q_COMMITTED_HINT, Q_COMMITTED_WHY, Q_COMMITTED_HOW),
        Question::Upright(_) => words!(Q_UPRIGHT, Q_UPRIGHT_HINT, Q_UPRIGHT_WHY, Q_UPRIGHT_HOW),
        Question::Already(..) => words!(Q_ALREADY, Q_ALREADY_HINT, Q_ALREADY_WHY, Q_ALREADY_HOW),
        Question::Registration => words!(
            Q_REGISTRATION,
            Q_REGISTRATION_HINT,
            Q_REGISTRATION_WHY,
            Q_REGISTRATION_HOW
        ),
        Question::Registrable(..) => words!(Q_REGISTRABLE, Q_REGISTRABLE_HINT, Q_REGISTRABLE_WHY, Q_REGISTRABLE_HOW),
        Question::Strikes => words!(Q_STRIKES, Q_STRIKES_HINT, Q_STRIKES_WHY, Q_STRIKES_HOW),
        Question::Complete => words!(Q_COMPLETE, Q_COMPLETE_HINT, Q_COMPLETE_WHY, Q_COMPLETE_HOW),
    }
}

/// What was answered to a question, in words; none where it was not asked.
#[must_use]
pub fn answer_words(lang: Lang, record: &Record, question: Question) -> Option<String> {
    let reply = read(record, question)?;
    Some(match &reply {
        Reply::Today(answers) => today_words(lang, answers),
        Reply::Date(Answer::Is(span)) => dates::span(lang, *span),
        Reply::Offense(Answer::Is(candidates)) => candidate_words(lang, candidates),
        Reply::Date(Answer::Unasked | Answer::DontKnow) | Reply::Offense(Answer::Unasked | Answer::DontKnow) => {
            lang.say(id::I_DONT_KNOW).to_owned()
        }
        Reply::Forum(..)
        | Reply::Outcome(_)
        | Reply::Sentence(_)
        | Reply::Probation(_)
        | Reply::Level(_)
        | Reply::Already(_)
        | Reply::Registration(_)
        | Reply::YesNo(_)
        | Reply::Strikes(..)
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

//! What a result rests on: the answers behind it, what was not known and does not matter, and what was assumed.

use law::admissible::applies;
use law::assess::Answered;
use law::facts::{Answer, Fact, FactAt, Record, Scope, State as FactState, Value};
use law::interview::Question;
use law::logic::{Finding, Line};

use crate::app::State;
use crate::text::{Lang, id};
use crate::view::check::told_with_court;
use crate::view::dates;
use crate::view::facts::{answer_words, fact_words, question_words};

/// An answer that a way rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldView {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// Another answer could change the result.
    pub turns: bool,
    /// The date is not known to the day, and every day of it gives the same.
    pub any_day: Option<String>,
}

/// The answers behind the requirements that are shown, each question once, in the order in which they are asked.
pub(super) fn told(state: &State, answer: &Answered, lines: &[(Line, &Finding)], waits: &[FactAt]) -> Vec<ToldView> {
    let (lang, record) = (state.lang, &state.record);
    let mut facts: Vec<FactAt> = lines.iter().flat_map(|(_, finding)| finding.facts()).collect();
    facts.retain(|at| at.state(record) == FactState::Known);
    let turned_by = answer.ruling.turned_by();
    questions(&facts)
        .into_iter()
        .filter(|question| !told_with_court(record, *question))
        .filter_map(|question| {
            Some(ToldView {
                question: lang.say(question_words(question).heading).to_owned(),
                answer: answer_words(lang, record, question)?,
                turns: question.facts().iter().any(|at| turned_by.contains(at)),
                any_day: question.facts().iter().find_map(|at| any_day(lang, record, *at, waits)),
            })
        })
        .collect()
}

fn questions(facts: &[FactAt]) -> Vec<Question> {
    let mut facts = facts.to_vec();
    facts.sort_unstable();
    let mut questions = Vec::new();
    for question in facts.into_iter().map(Question::for_fact) {
        if !questions.contains(&question) {
            questions.push(question);
        }
    }
    questions
}

/// "Any day in 2014 gives the same result": for a date that is known no closer, where nothing waits on it.
fn any_day(lang: Lang, record: &Record, at: FactAt, waits: &[FactAt]) -> Option<String> {
    let Some(Value::Date(Answer::Is(span))) = at.value(record) else {
        return None;
    };
    let loose = span.first() != span.last() && !waits.contains(&at);
    loose.then(|| id::told_any_day(lang, &dates::span(lang, span)))
}

/// What the person did not know about this count, its case or themselves, and what does not matter for the way.
pub(super) fn does_not_matter(state: &State, case: usize, count: usize, waits: &[FactAt]) -> Vec<String> {
    let (lang, record) = (state.lang, &state.record);
    let mut words = Vec::new();
    for fact in Fact::ALL {
        let at = match fact.scope() {
            Scope::Person => fact.of_person(),
            Scope::Case => fact.of_case(case),
            Scope::Count => fact.of_count(case, count),
        };
        let not_known = at.state(record) == FactState::DontKnow && applies(record, at);
        if not_known && !waits.contains(&at) {
            let heading = fact_words(lang, record, at);
            if !words.contains(&heading) {
                words.push(heading);
            }
        }
    }
    words
}

/// What was assumed of a count.
pub(super) fn assumed(state: &State, case: usize, count: usize) -> Vec<&'static str> {
    let (lang, record) = (state.lang, &state.record);
    let mut all = vec![id::ASSUMED_ANSWERS, id::ASSUMED_COUNTS];
    let known = |at: FactAt| at.state(record) == FactState::Known;
    if known(Fact::Offense.of_count(case, count)) && !known(Fact::Committed.of_count(case, count)) {
        all.push(id::ASSUMED_COMMITTED);
    }
    if record.complete == Answer::Is(true) {
        all.push(id::ASSUMED_LIST);
    }
    all.into_iter().map(|words| lang.say(words)).collect()
}

//! All answers, as plain data: to check and to change.

use law::admissible::applies;
use law::facts::{Answer, Fact, FactAt, Forum, Outcome, Record};
use law::interview::Question;

use super::facts::{answer_words, question_words};
use super::question::caption;
use crate::app::State;
use crate::text::{Lang, id};

/// All answers.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckView {
    /// The person, then case by case, then whether that is all.
    pub sections: Vec<Section>,
}

/// The answers about one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What they are about.
    pub title: String,
    /// The case, where it can be removed.
    pub removable: Option<usize>,
    /// The answers.
    pub rows: Vec<Row>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The question in words.
    pub question: String,
    /// The answer in words.
    pub answer: String,
    /// The question, to change the answer.
    pub change: Question,
}

/// All answers of a state.
#[must_use]
pub fn view(state: &State) -> CheckView {
    let (lang, record) = (state.lang, &state.record);
    let mut sections = vec![Section {
        title: lang.say(id::CHECK_YOU).to_owned(),
        removable: None,
        rows: rows(
            lang,
            record,
            &[
                Question::Today,
                Question::Fact(Fact::Registration.of_person()),
                Question::Strikes,
            ],
        ),
    }];
    for (case_at, case) in record.cases.iter().enumerate() {
        let mut questions: Vec<Question> = Vec::new();
        for fact in Fact::ALL {
            match fact.scope() {
                law::facts::Scope::Person => {}
                law::facts::Scope::Case => questions.push(Question::for_fact(fact.of_case(case_at))),
                law::facts::Scope::Count => {
                    questions
                        .extend((0..case.counts.len()).map(|count| Question::for_fact(fact.of_count(case_at, count))));
                }
            }
        }
        sections.push(Section {
            title: id::caption_case(lang, &case_at.saturating_add(1).to_string()),
            removable: (record.cases.len() > 1).then_some(case_at),
            rows: rows(lang, record, &questions),
        });
    }
    sections.push(Section {
        title: lang.say(id::CHECK_OTHER_CASES).to_owned(),
        removable: None,
        rows: rows(lang, record, &[Question::Fact(Fact::Complete.of_person())]),
    });
    sections.retain(|section| !section.rows.is_empty());
    CheckView { sections }
}

/// Whether a question was answered on one page with the court: a conviction in California is.
pub(super) fn told_with_court(record: &Record, question: Question) -> bool {
    let Question::Fact(at) = question else { return false };
    let case = record.cases.get(at.case);
    at.fact == Fact::Outcome
        && case.is_some_and(|case| {
            case.forum == Answer::Is(Forum::California) && case.outcome == Answer::Is(Outcome::Convicted)
        })
}

fn rows(lang: Lang, record: &Record, questions: &[Question]) -> Vec<Row> {
    questions
        .iter()
        .filter(|question| !told_with_court(record, **question))
        .filter(|question| {
            let facts: Vec<FactAt> = question.facts();
            facts.iter().any(|fact| fact.asked(record) && applies(record, *fact))
        })
        .filter_map(|question| {
            let several = question
                .case()
                .and_then(|case| record.cases.get(case))
                .is_some_and(|case| case.counts.len() > 1);
            let heading = lang.say(question_words(*question).heading);
            let of_count = question
                .facts()
                .first()
                .is_some_and(|fact| fact.fact.scope() == law::facts::Scope::Count);
            Some(Row {
                question: if several && of_count {
                    format!("{}: {heading}", caption(lang, record, *question))
                } else {
                    heading.to_owned()
                },
                answer: answer_words(lang, record, *question)?,
                change: *question,
            })
        })
        .collect()
}

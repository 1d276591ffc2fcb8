//! A question, as plain data.

use law::facts::{Answer, Record, Scope};
use law::interview::{Question, because};

use super::facts::{fact_words, question_words};
use super::{dates, offense_picker};
use crate::answers::{TODAY, offers};
use crate::app::{NONE, NOT_SURE, State};
use crate::draft::{DateDraft, Draft, Problem, TodayDraft};
use crate::text::{Lang, id};

/// A question, as plain data.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionView {
    /// Where we are: "Case 1".
    pub caption: String,
    /// The question.
    pub heading: String,
    /// One short sentence.
    pub hint: String,
    /// Why we ask, and the requirements that need it.
    pub why: Option<(String, Vec<String>)>,
    /// How to find out.
    pub how: Option<String>,
    /// The fields.
    pub form: Form,
    /// What is wrong with the fields: the words, and the element to go to.
    pub problem: Option<(String, &'static str)>,
    /// The answers that the change takes away.
    pub losing: Vec<String>,
}

/// The fields of a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// One of several.
    One(Vec<ChoiceView>),
    /// Any of several.
    Many(Vec<ChoiceView>),
    /// A date. `rough` says whether a rough date and "I don't know" are offered.
    Date {
        /// What stands in the fields.
        draft: DateDraft,
        /// Whether a rough date and "I don't know" are offered.
        rough: bool,
    },
    /// An offense.
    Offense(offense_picker::OffenseView),
}

/// One choice.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceView {
    /// Its words.
    pub label: String,
    /// What it means.
    pub hint: Option<String>,
    /// It is chosen.
    pub chosen: bool,
}

/// A question of a state.
#[must_use]
pub fn view(state: &State, question: Question) -> QuestionView {
    let lang = state.lang;
    let words = question_words(question);
    let cites = because(&state.record, question, state.as_of)
        .into_iter()
        .map(|(_, line)| format!("{}{}", line.citation.source.section, line.citation.subdivision));
    QuestionView {
        caption: caption(lang, &state.record, question),
        heading: lang.say(words.heading).to_owned(),
        hint: lang.say(words.hint).to_owned(),
        why: Some((lang.say(words.why).to_owned(), each_once(cites))),
        how: Some(lang.say(words.how).to_owned()),
        form: form(state, question),
        problem: problem(lang, state.problem),
        losing: state
            .losing
            .iter()
            .filter_map(|lost| lost.facts().first().copied())
            .map(|fact| fact_words(lang, &state.record, fact))
            .collect(),
    }
}

/// The question for today's date.
#[must_use]
pub fn clock(state: &State) -> QuestionView {
    let lang = state.lang;
    QuestionView {
        caption: String::new(),
        heading: lang.say(id::CLOCK_TITLE).to_owned(),
        hint: id::clock_lead(lang, &dates::day(lang, state.as_of)),
        why: None,
        how: None,
        form: form_date(&state.draft, false),
        problem: problem(lang, state.problem),
        losing: Vec::new(),
    }
}

fn problem(lang: Lang, problem: Option<Problem>) -> Option<(String, &'static str)> {
    problem.map(|problem| (lang.say(problem.words).to_owned(), problem.at))
}

fn each_once(items: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for item in items {
        if !seen.contains(&item) {
            seen.push(item);
        }
    }
    seen
}

/// Where we are: about the person, or which case and which of its convictions.
#[must_use]
pub fn caption(lang: Lang, record: &Record, question: Question) -> String {
    let Some(case_at) = question.case() else {
        return lang.say(id::CAPTION_YOU).to_owned();
    };
    let number = case_at.saturating_add(1).to_string();
    let case = record.cases.get(case_at);
    let counts = case.map_or(0, |case| case.counts.len());
    let count_at = question.facts().first().map_or(0, |fact| fact.count);
    let of_count = question
        .facts()
        .first()
        .is_some_and(|fact| fact.fact.scope() == Scope::Count);
    if counts > 1 && of_count {
        return id::caption_count(lang, &count_at.saturating_add(1).to_string(), &number);
    }
    match case.map(|case| &case.sentenced) {
        Some(Answer::Is(span)) if record.cases.len() > 1 => {
            id::caption_case_year(lang, &number, &span.first().year().to_string())
        }
        _ => id::caption_case(lang, &number),
    }
}

fn form(state: &State, question: Question) -> Form {
    let lang = state.lang;
    match &state.draft {
        Draft::Empty => Form::One(Vec::new()),
        Draft::One(position) => Form::One(
            offers(question, &state.record)
                .into_iter()
                .enumerate()
                .map(|(at, offer)| ChoiceView {
                    label: lang.say(offer.label).to_owned(),
                    hint: offer.hint.map(|hint| lang.say(hint).to_owned()),
                    chosen: *position == Some(at),
                })
                .collect(),
        ),
        Draft::Today(today) => Form::Many(today_choices(lang, *today)),
        Draft::Date(_) => form_date(&state.draft, true),
        Draft::Offense(offense) => Form::Offense(offense_picker::view(lang, offense)),
    }
}

fn form_date(draft: &Draft, rough: bool) -> Form {
    let draft = match draft {
        Draft::Date(date) => date.clone(),
        Draft::Empty | Draft::One(_) | Draft::Today(_) | Draft::Offense(_) => DateDraft::default(),
    };
    Form::Date { draft, rough }
}

fn today_choices(lang: Lang, today: TodayDraft) -> Vec<ChoiceView> {
    let mut choices: Vec<ChoiceView> = TODAY
        .into_iter()
        .zip(today.marks)
        .map(|((label, hint), chosen)| ChoiceView {
            label: lang.say(label).to_owned(),
            hint: Some(lang.say(hint).to_owned()),
            chosen,
        })
        .collect();
    for (position, label, chosen) in [
        (NONE, id::TODAY_NONE, today.none),
        (NOT_SURE, id::TODAY_NOT_SURE, today.not_sure),
    ] {
        debug_assert_eq!(position, choices.len());
        choices.push(ChoiceView {
            label: lang.say(label).to_owned(),
            hint: None,
            chosen,
        });
    }
    choices
}

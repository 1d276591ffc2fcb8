//! A question: one page.

use yew::prelude::*;

use super::{HEADING, Report, button, choices, date, details, offense};
use crate::app::Action;
use crate::text::{id, render};
use crate::view::question::{Form, QuestionView};

/// Properties of [`QuestionPage`].
#[derive(Properties, PartialEq)]
pub struct QuestionProps {
    /// The language, and where to report to.
    pub report: Report,
    /// The question.
    pub view: QuestionView,
}

/// A question: one page.
#[component]
pub fn QuestionPage(QuestionProps { report, view }: &QuestionProps) -> Html {
    let problem_at = view.problem.as_ref().map(|(_, at)| *at);
    html! {
        <>
            if let Some((words, at)) = &view.problem {
                { problem_summary(report, words, at) }
            }
            if !view.losing.is_empty() {
                <div class="notice warn losing">
                    <h2 tabindex="-1">{ report.say(id::LOSING_TITLE) }</h2>
                    <p>{ report.say(id::LOSING_LEAD) }</p>
                    <ul>{ for view.losing.iter().map(|lost| html! { <li>{ render(lost) }</li> }) }</ul>
                    { button("button secondary", report.say(id::BUTTON_KEEP), report.just(Action::Keep)) }
                </div>
            }
            if !view.caption.is_empty() {
                <p class="caption">{ render(&view.caption) }</p>
            }
            <h1 tabindex="-1" id={HEADING}>{ render(&view.heading) }</h1>
            <p class="question-hint">{ render(&view.hint) }</p>
            { match &view.form {
                Form::One(items) => choices::choices(report, items, false),
                Form::Many(items) => choices::choices(report, items, true),
                Form::Date { draft, rough } => date::date(report, draft, *rough, problem_at),
                Form::Offense(picker) => offense::picker(report, picker),
            } }
            <div class="actions">
                { button("button", report.say(id::BUTTON_CONTINUE), report.just(Action::Continue)) }
            </div>
            if let Some(how) = &view.how {
                { details("help", report.say(id::HOW_TO_FIND_OUT), html! { <p>{ render(how) }</p> }) }
            }
            if let Some((why, cites)) = &view.why {
                { details("help why", report.say(id::WHY_WE_ASK), html! {
                    <>
                        <p>{ render(why) }</p>
                        if !cites.is_empty() {
                            <p class="cite">{ render(&cites.join(", ")) }</p>
                        }
                    </>
                }) }
            }
        </>
    }
}

fn problem_summary(report: &Report, words: &str, at: &'static str) -> Html {
    let onclick = Callback::from(move |_: MouseEvent| crate::edge::focus(at));
    html! {
        <div class="error-summary" id="problem">
            <h2>{ report.say(id::ERROR_TITLE) }</h2>
            <ul><li>{ button("link", render(words), onclick) }</li></ul>
        </div>
    }
}

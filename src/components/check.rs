//! The check page: every answer, with a way to change it.

use yew::prelude::*;

use super::{Report, button};
use crate::app::Action;
use crate::text::{id, render};
use crate::view::check::{CheckView, Row, Section};

/// Properties of [`Check`].
#[derive(Properties, PartialEq)]
pub struct CheckProps {
    /// The language, and where to report to.
    pub report: Report,
    /// The answers.
    pub view: CheckView,
}

/// The check page.
#[component]
pub fn Check(CheckProps { report, view }: &CheckProps) -> Html {
    html! {
        <>
            <h1 tabindex="-1">{ report.say(id::CHECK_TITLE) }</h1>
            <p class="lead">{ report.say(id::CHECK_LEAD) }</p>
            { for view.sections.iter().map(|part| section(report, part)) }
            <div class="actions">
                { button("button", report.say(id::BUTTON_RESULTS), report.just(Action::ShowResults)) }
            </div>
        </>
    }
}

fn section(report: &Report, part: &Section) -> Html {
    html! {
        <section class="card">
            <h2>{ render(&part.title) }</h2>
            <dl class="answers">{ for part.rows.iter().map(|row| answer(report, row)) }</dl>
            if let Some(case) = part.removable {
                { button("link", report.say(id::BUTTON_REMOVE_CASE), report.just(Action::RemoveCase(case))) }
            }
        </section>
    }
}

fn answer(report: &Report, row: &Row) -> Html {
    html! {
        <div>
            <dt>{ render(&row.question) }</dt>
            <dd>{ render(&row.answer) }</dd>
            <dd class="change">
                { button("link", html! {
                    <>
                        { report.say(id::BUTTON_CHANGE) }
                        <span class="visually-hidden">{ render(&format!(": {}", row.question)) }</span>
                    </>
                }, report.just(Action::Change(row.change))) }
            </dd>
        </div>
    }
}

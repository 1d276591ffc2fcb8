//! The start page: what this is, how long it takes, what happens to the answers.

use yew::prelude::*;

use super::resume::Resume;
use super::{Report, button};
use crate::app::Action;
use crate::text::id;

/// Properties of [`Start`].
#[derive(Properties, PartialEq)]
pub struct StartProps {
    /// The language, and where to report to.
    pub report: Report,
}

/// The start page.
#[component]
pub fn Start(StartProps { report }: &StartProps) -> Html {
    html! {
        <>
            <h1 tabindex="-1">{ report.say(id::START_TITLE) }</h1>
            <p class="lead">{ report.say(id::START_LEAD) }</p>
            <ul class="plain">
                <li>{ report.say(id::START_PRIVATE) }</li>
                <li>{ report.say(id::START_TIME) }</li>
                <li>{ report.say(id::START_UNKNOWN) }</li>
                <li>{ report.say(id::START_PAPERS) }</li>
            </ul>
            <div class="actions">
                { button("button", report.say(id::BUTTON_START), report.just(Action::Start)) }
            </div>
            <p class="hint">{ report.say(id::START_NOT_ADVICE) }</p>
            <Resume report={report.clone()} />
        </>
    }
}

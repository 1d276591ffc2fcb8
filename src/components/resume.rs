//! Going on from a saved copy.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Report, details};
use crate::app::Action;
use crate::edge;
use crate::text::id;

/// Properties of [`Resume`].
#[derive(Properties, PartialEq)]
pub struct ResumeProps {
    /// The language, and where to report to.
    pub report: Report,
}

/// A field for the file.
#[component]
pub fn Resume(ResumeProps { report }: &ResumeProps) -> Html {
    let reader = use_mut_ref(|| None);
    let onchange = {
        let dispatch = report.dispatch.clone();
        Callback::from(move |event: Event| {
            let Some(field) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let dispatch = dispatch.clone();
            *reader.borrow_mut() = edge::read_saved(&field, move |saved| dispatch.emit(Action::Resume(saved)));
        })
    };
    details(
        "resume",
        report.say(id::RESUME_TITLE),
        html! {
            <div class="field">
                <label for="resume-file">{ report.say(id::RESUME_TITLE) }</label>
                <span class="hint" id="resume-hint">{ report.say(id::RESUME_HINT) }</span>
                <input
                    id="resume-file" type="file" accept=".html,text/html" aria-describedby="resume-hint" {onchange}
                />
            </div>
        },
    )
}

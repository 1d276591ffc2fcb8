//! What can be taken along: print, a saved copy, text, the slip.

use yew::prelude::*;

use crate::app::{Action, Notice};
use crate::components::{Report, button};
use crate::edge;
use crate::takeaway::html::html as file;
use crate::takeaway::text::text;
use crate::takeaway::{TakeAway, file_name};
use crate::text::id;

/// The part of the results that can be taken along.
pub(super) fn take_away(report: &Report, take: &TakeAway) -> Html {
    html! {
        <section class="take-away">
            <h2>{ report.say(id::TAKE_TITLE) }</h2>
            <p>{ report.say(id::TAKE_LEAD) }</p>
            <div class="actions">
                { button("button secondary", report.say(id::BUTTON_PRINT), Callback::from(|_| edge::print())) }
                { button("button secondary", report.say(id::BUTTON_SAVE), save(report, take)) }
                { button("button secondary", report.say(id::BUTTON_COPY), copy(report, text(&take.paper))) }
                if let Some(slip) = &take.slip {
                    { button("button secondary", report.say(id::BUTTON_SLIP), copy(report, text(slip))) }
                }
            </div>
            <p class="hint">{ report.say(id::BUTTON_SAVE_HINT) }</p>
            <p class="hint"><strong>{ report.say(id::TAKE_SHARED) }</strong></p>
        </section>
    }
}

fn save(report: &Report, take: &TakeAway) -> Callback<MouseEvent> {
    let take = take.clone();
    report.on(move |_| {
        let answers = edge::json(&take.saved);
        edge::save(
            &file_name(take.day, "html"),
            "text/html",
            &file(&take.paper, answers.as_deref()),
        );
        Action::Tell(Notice::Saved)
    })
}

/// Saves a day for a calendar.
pub(super) fn save_day(report: &Report, (name, content): &(String, String)) -> Html {
    let (name, content) = (name.clone(), content.clone());
    let onclick = report.on(move |_| {
        edge::save(&name, "text/calendar", &content);
        Action::Tell(Notice::Saved)
    });
    html! {
        <>
            { button("link", report.say(id::BUTTON_CALENDAR), onclick) }
            <p class="hint">{ report.say(id::BUTTON_CALENDAR_HINT) }</p>
        </>
    }
}

fn copy(report: &Report, words: String) -> Callback<MouseEvent> {
    report.on(move |_| {
        let copied = edge::copy(&words);
        Action::Tell(if copied { Notice::Copied } else { Notice::NotCopied })
    })
}

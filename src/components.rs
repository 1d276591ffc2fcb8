//! What draws the screens. A component reports and draws; it never decides.

pub mod check;
pub mod choices;
pub mod date;
pub mod notice;
pub mod offense;
pub mod paper;
pub mod question;
pub mod results;
pub mod resume;
pub mod shell;
pub mod start;

use yew::prelude::*;

use crate::app::Action;
use crate::text::{Lang, Msg, render};

/// The name of the page's heading, which names its group of fields too.
pub(crate) const HEADING: &str = "heading";

/// What every screen needs: the language, and where to report to.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The language.
    pub lang: Lang,
    /// Where actions go.
    pub dispatch: Callback<Action>,
}

impl Report {
    /// A callback that reports an action.
    pub(crate) fn on<E: 'static>(&self, action: impl Fn(E) -> Action + 'static) -> Callback<E> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event| dispatch.emit(action(event)))
    }

    /// A callback that reports always the same action.
    pub(crate) fn just<E: 'static>(&self, action: Action) -> Callback<E> {
        self.on(move |_| action.clone())
    }

    /// A message in words, each text in an element of its own.
    pub(crate) fn say(&self, message: Msg) -> Html {
        render(self.lang.say(message))
    }
}

/// A button.
pub(crate) fn button(class: &'static str, words: Html, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{ words }</button> }
}

/// A part that opens on demand.
pub(crate) fn details(class: &'static str, summary: Html, body: Html) -> Html {
    html! {
        <details {class}>
            <summary>{ summary }</summary>
            <div>{ body }</div>
        </details>
    }
}

//! What is told about a step that shows no page of its own: said to screen readers when it comes.

use yew::prelude::*;

use super::Report;
use crate::app::Notice;
use crate::text::{id, render};
use crate::view::dates;

/// The notice, in a place that is always there.
pub(crate) fn notice(report: &Report, notice: Option<Notice>) -> Html {
    let lang = report.lang;
    let words = notice.map(|notice| match notice {
        Notice::Cleared => lang.say(id::STATUS_CLEARED).to_owned(),
        Notice::Saved => lang.say(id::STATUS_SAVED).to_owned(),
        Notice::Copied => lang.say(id::STATUS_COPIED).to_owned(),
        Notice::NotCopied => lang.say(id::STATUS_NOT_COPIED).to_owned(),
        Notice::Resumed => lang.say(id::RESUME_DONE).to_owned(),
        Notice::ResumedOtherLaw(then) => {
            let now = dates::day(lang, law::citation::PENAL_CODE_TEXT_OF);
            id::resume_other_law(lang, &now, &dates::day(lang, then))
        }
        Notice::BadFile(bad) => lang.say(bad.words()).to_owned(),
    });
    let class = match notice {
        Some(Notice::BadFile(_) | Notice::NotCopied) => "notice warn",
        Some(_) => "notice",
        None => "no-notice",
    };
    html! {
        <div {class} role="status">
            if let Some(words) = words {
                <p>{ render(&words) }</p>
            }
        </div>
    }
}

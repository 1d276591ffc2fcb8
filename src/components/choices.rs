//! One of several, or any of several.

use yew::prelude::*;

use super::{HEADING, Report};
use crate::app::Action;
use crate::text::render;
use crate::view::question::ChoiceView;

/// A group of choices. Its name is the page's heading; a choice is named by its label and described by its hint.
pub(crate) fn choices(report: &Report, items: &[ChoiceView], many: bool) -> Html {
    let kind = if many { "checkbox" } else { "radio" };
    let last = items.len().saturating_sub(1);
    html! {
        <fieldset class="choices" aria-labelledby={HEADING}>
            { for items.iter().enumerate().map(|(at, item)| {
                let name = format!("choice-{at}");
                let (label, hint) = (format!("{name}-label"), format!("{name}-hint"));
                let onchange = report.just(if many { Action::Tick(at) } else { Action::Choose(at) });
                html! {
                    <>
                        if !many && at == last && last > 1 {
                            <div class="choice-divider" aria-hidden="true"></div>
                        }
                        <div class="choice">
                            <input
                                type={kind} id={name.clone()} name="choice" checked={item.chosen} {onchange}
                                aria-labelledby={label.clone()}
                                aria-describedby={item.hint.as_ref().map(|_| hint.clone())}
                            />
                            <label for={name}>
                                <span class="choice-label" id={label}>{ render(&item.label) }</span>
                                if let Some(words) = &item.hint {
                                    <span class="hint" id={hint}>{ render(words) }</span>
                                }
                            </label>
                        </div>
                    </>
                }
            }) }
        </fieldset>
    }
}

//! What the record is for, reasons to talk to a lawyer, and special ways.

use yew::prelude::*;

use crate::app::Action;
use crate::components::{Report, details};
use crate::text::{id, render};
use crate::view::question::ChoiceView;
use crate::view::results::{DoorwayView, ReferralView, ResultsView};

/// What the record is for: any that fit. It changes what is shown below at once.
pub(super) fn purposes(report: &Report, items: &[ChoiceView]) -> Html {
    details(
        "purposes",
        report.say(id::RESULTS_PURPOSES),
        html! {
            <fieldset class="purpose-list" aria-describedby="purposes-hint">
                <legend class="visually-hidden">{ report.say(id::RESULTS_PURPOSES) }</legend>
                <p class="hint" id="purposes-hint">{ report.say(id::RESULTS_PURPOSES_HINT) }</p>
                { for items.iter().enumerate().map(|(at, item)| {
                    let name = format!("purpose-{at}");
                    let hint = format!("{name}-hint");
                    html! {
                        <div class="purpose">
                            <input
                                type="checkbox" id={name.clone()} checked={item.chosen}
                                onchange={report.just(Action::Purpose(at))}
                                aria-describedby={item.hint.as_ref().map(|_| hint.clone())}
                            />
                            <label for={name}>
                                <span class="choice-label">{ render(&item.label) }</span>
                                if let Some(words) = &item.hint {
                                    <span class="hint" id={hint}>{ render(words) }</span>
                                }
                            </label>
                        </div>
                    }
                }) }
            </fieldset>
        },
    )
}

pub(super) fn referrals(report: &Report, view: &ResultsView) -> Html {
    let [first, helpful] = &view.referrals;
    let list = |items: &[ReferralView]| {
        html! {
            <ul>{ for items.iter().map(|item| html! {
                <li>
                    { render(item.words) }
                    if !item.about.is_empty() {
                        <span class="about">{ render(&item.about.join("; ")) }</span>
                    }
                </li>
            }) }</ul>
        }
    };
    html! {
        <section class="referrals">
            if !first.is_empty() {
                <div class="notice warn">
                    <h2>{ report.say(id::REFERRAL_TITLE) }</h2>
                    <p>{ report.say(id::REFERRAL_LEAD) }</p>
                    { list(first) }
                </div>
            }
            if !helpful.is_empty() {
                <h2>{ report.say(id::REFERRAL_HELPFUL_TITLE) }</h2>
                { list(helpful) }
            }
            { details("everybody", report.say(id::EVERYBODY_TITLE), html! {
                <>
                    <p>{ report.say(id::EVERYBODY_LEAD) }</p>
                    <ul>{ for view.everybody.iter().map(|words| html! { <li>{ render(words) }</li> }) }</ul>
                </>
            }) }
        </section>
    }
}

pub(super) fn doorways(report: &Report, items: &[DoorwayView]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <section class="doorways">
            <h2>{ report.say(id::DOORWAYS_TITLE) }</h2>
            <p>{ report.say(id::DOORWAYS_INTRO) }</p>
            { for items.iter().map(|item| details("doorway", render(item.title), html! {
                <>
                    <dl class="parts">
                        { for item.parts.iter().map(|(label, words)| html! {
                            <div><dt>{ report.say(*label) }</dt><dd>{ render(words) }</dd></div>
                        }) }
                    </dl>
                    if !item.cite.is_empty() {
                        <p class="cite">{ render(&item.cite) }</p>
                    }
                </>
            })) }
        </section>
    }
}

//! The results: one summary, then conviction by conviction, then what people usually do next.

use yew::prelude::*;

use super::{Report, button};
use crate::app::Action;
use crate::config::{Host, Options};
use crate::edge::{self, Target};
use crate::takeaway::TakeAway;
use crate::text::{id, render};
use crate::view::results::{ResultsView, StepView};

mod charge;
mod help;
mod take_away;

use charge::charge_card;
use help::{doorways, purposes, referrals};

/// Properties of [`Results`].
#[derive(Properties, PartialEq)]
pub struct ResultsProps {
    /// The language, and where to report to.
    pub report: Report,
    /// What the law says.
    pub view: ResultsView,
    /// What can be taken along.
    pub take: TakeAway,
    /// What the firm or organisation has set.
    pub options: Options,
}

/// The results.
#[component]
pub fn Results(
    ResultsProps {
        report,
        view,
        take,
        options,
    }: &ResultsProps,
) -> Html {
    html! {
        <>
            <h1 tabindex="-1">{ report.say(id::RESULTS_TITLE) }</h1>
            <p class="hint">{ render(&view.as_of) }</p>
            { for view.warnings.iter().map(|words| html! { <div class="notice warn"><p>{ render(words) }</p></div> }) }
            { summary(report, view) }
            <div class="notice"><p>{ report.say(id::EFFECT_IMMIGRATION_WARNING) }</p></div>
            if !view.purposes.is_empty() {
                { purposes(report, &view.purposes) }
            }
            { for view.charges.iter().map(|charge| charge_card(report, charge)) }
            { referrals(report, view) }
            <section class="steps">
                <h2>{ report.say(id::STEPS_TITLE) }</h2>
                <p>{ report.say(id::STEPS_LEAD) }</p>
                <ol>{ for view.steps.iter().map(|step| step_item(report, step)) }</ol>
            </section>
            { doorways(report, &view.doorways) }
            { call_to_action(report, options) }
            <p class="hint">{ report.say(id::RESULTS_NOT_SCREENED) }</p>
            { take_away::take_away(report, take) }
            <div class="actions">
                { button("button secondary", report.say(id::BUTTON_CHECK), report.just(Action::CheckAnswers)) }
            </div>
        </>
    }
}

/// What may be possible now, what later, what not: first in numbers, then by name.
fn summary(report: &Report, view: &ResultsView) -> Html {
    html! {
        <section class="summary">
            { for view.summary.iter().map(|part| html! {
                <div class="summary-part" data-band={part.name}>
                    <h2><span class="count">{ part.items.len().to_string() }</span>{ " " }{ report.say(part.words) }</h2>
                    <ul class="plain">
                        { for part.items.iter().map(|(title, laws)| html! {
                            <li>
                                { render(title) }
                                if !laws.is_empty() {
                                    <span class="hint">{ render(laws) }</span>
                                }
                            </li>
                        }) }
                    </ul>
                </div>
            }) }
        </section>
    }
}

fn step_item(report: &Report, step: &StepView) -> Html {
    html! {
        <li>
            <h3>{ render(step.title) }</h3>
            <p>{ report.say(step.words) }</p>
            if !step.about.is_empty() {
                <ul>{ for step.about.iter().map(|words| html! { <li>{ render(words) }</li> }) }</ul>
            }
        </li>
    }
}

/// The firm's or organisation's call to action: only where its name and address are set.
fn call_to_action(report: &Report, options: &Options) -> Html {
    let (Some(firm), Some(address)) = (&options.firm, &options.address) else {
        return Html::default();
    };
    let linked = options.host == Host::Loader;
    let lang = report.lang;
    html! {
        <aside class="cta" aria-labelledby="cta-title">
            <h2 class="cta-firm" id="cta-title">{ render(&id::cta_title(lang, firm)) }</h2>
            <p>{ render(address) }</p>
            if let Some(phone) = options.phone.as_ref().filter(|_| !linked) {
                <p><bdi dir="ltr">{ phone.clone() }</bdi></p>
            }
            <p class="hint">{ render(&id::cta_not_client(lang, firm)) }</p>
            if linked {
                <div class="actions">
                    if let Some(phone) = &options.phone {
                        { button("button", render(&id::button_call(lang, phone)), open(Target::Call)) }
                    }
                    if options.book.is_some() {
                        { button("button secondary", report.say(id::BUTTON_BOOK), open(Target::Book)) }
                    }
                    { button("button secondary", report.say(id::BUTTON_SELF_HELP), open(Target::SelfHelp)) }
                </div>
            }
        </aside>
    }
}

fn open(target: Target) -> Callback<MouseEvent> {
    Callback::from(move |_| edge::open(target))
}

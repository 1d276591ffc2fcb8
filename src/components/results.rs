//! The results: one summary, then conviction by conviction, then what people usually do next.

use law::logic::Truth;
use yew::prelude::*;

use super::{Report, button, details};
use crate::app::Action;
use crate::config::{Host, Options};
use crate::edge::{self, Target};
use crate::text::{id, render};
use crate::view::law_words;
use crate::view::results::{ConvictionView, OtherView, ReasonView, ResultsView, RouteView, StepView};

/// Properties of [`Results`].
#[derive(Properties, PartialEq)]
pub struct ResultsProps {
    /// The language, and where to report to.
    pub report: Report,
    /// What the law says.
    pub view: ResultsView,
    /// What the firm or organisation has set.
    pub options: Options,
}

/// The results.
#[component]
pub fn Results(ResultsProps { report, view, options }: &ResultsProps) -> Html {
    html! {
        <>
            <h1 tabindex="-1">{ report.say(id::RESULTS_TITLE) }</h1>
            <p class="hint">{ render(&view.as_of) }</p>
            { for view.warnings.iter().map(|words| html! { <div class="notice warn"><p>{ render(words) }</p></div> }) }
            <section class="summary">
                <ul class="summary-list">
                    { for view.summary.iter().map(|(count, words)| html! {
                        <li><span class="count">{ count.to_string() }</span>{ " " }{ report.say(*words) }</li>
                    }) }
                </ul>
            </section>
            { for view.convictions.iter().map(|conviction| conviction_card(report, conviction)) }
            <div class="notice"><p>{ report.say(id::RESULTS_IMMIGRATION) }</p></div>
            <section class="steps">
                <h2>{ report.say(id::STEPS_TITLE) }</h2>
                <p>{ report.say(id::STEPS_LEAD) }</p>
                <ol>{ for view.steps.iter().map(|step| step_item(report, step)) }</ol>
            </section>
            { call_to_action(report, options) }
            <p class="hint">{ report.say(id::RESULTS_NOT_SCREENED) }</p>
            <div class="actions">
                { button("button secondary", report.say(id::BUTTON_CHECK), report.just(Action::CheckAnswers)) }
                { button("button secondary", report.say(id::BUTTON_PRINT), Callback::from(|_| edge::print())) }
            </div>
        </>
    }
}

fn conviction_card(report: &Report, conviction: &ConvictionView) -> Html {
    let band = conviction.routes.iter().map(|route| route.band).next().unwrap_or("no");
    html! {
        <section class="card result" data-band={band}>
            <p class="caption">{ render(&conviction.caption) }</p>
            <h2>{ render(&conviction.title) }</h2>
            if let Some(words) = &conviction.reach {
                <p>{ render(words) }</p>
            }
            { for conviction.routes.iter().map(|route| route_part(report, route)) }
            if conviction.routes.is_empty() && conviction.reach.is_none() {
                <p>{ report.say(id::RESULTS_NO_ROUTE) }</p>
            }
            if !conviction.others.is_empty() {
                { details("others", report.say(id::RESULTS_OTHERS), html! {
                    <ul class="plain">{ for conviction.others.iter().map(other_item) }</ul>
                }) }
            }
        </section>
    }
}

fn route_part(report: &Report, route: &RouteView) -> Html {
    let lang = report.lang;
    let effect = |attribute: &str| render(law_words(lang, &format!("{}.{attribute}", route.key)));
    html! {
        <article class="route" data-band={route.band} data-law={route.key}>
            <p class="band"><span class="band-mark" aria-hidden="true"></span>{ report.say(route.band_words) }</p>
            <h3>{ render(route.title) }</h3>
            <p class="one-line">{ report.say(route.one_line) }</p>
            if let Some((words, counted_from)) = &route.opens {
                <p class="date"><strong>{ render(words) }</strong></p>
                if let Some(counted_from) = counted_from {
                    <p class="hint">{ report.say(*counted_from) }</p>
                }
            }
            if !route.missing.is_empty() {
                <div class="missing">
                    <p>{ report.say(id::RESULTS_MISSING) }</p>
                    <ul>{ for route.missing.iter().map(|fact| html! { <li>{ render(fact) }</li> }) }</ul>
                </div>
            }
            if route.unread {
                <p class="hint">{ report.say(id::RESULTS_UNREAD) }</p>
            }
            { details("why", report.say(id::RESULTS_WHY), html! {
                <ul class="reasons">{ for route.reasons.iter().map(reason_item) }</ul>
            }) }
            { details("effects", report.say(id::RESULTS_GIVES), html! {
                <>
                    <p>{ effect("gives") }</p>
                    <h4>{ report.say(id::RESULTS_WORK) }</h4>
                    <p>{ effect("work") }</p>
                    <h4>{ report.say(id::RESULTS_HOUSING) }</h4>
                    <p>{ effect("housing") }</p>
                    <h4>{ report.say(id::RESULTS_LIMITS) }</h4>
                    <p>{ effect("limits") }</p>
                </>
            }) }
        </article>
    }
}

fn reason_item(reason: &ReasonView) -> Html {
    let truth = match reason.truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Unknown => "unknown",
    };
    html! {
        <li data-truth={truth}>
            <span class="reason">{ render(reason.words) }</span>{ " " }
            <span class="cite">{ render(&reason.cite) }</span>
        </li>
    }
}

fn other_item(other: &OtherView) -> Html {
    html! {
        <li>
            <strong>{ render(other.title) }</strong>
            if let Some(reason) = &other.reason {
                { ": " }{ render(reason.words) }{ " " }<span class="cite">{ render(&reason.cite) }</span>
            }
        </li>
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
                    if options.book {
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

//! The results: one summary, then conviction by conviction, then what people usually do next.

use law::logic::Truth;
use yew::prelude::*;

use super::{Report, button, details};
use crate::app::Action;
use crate::config::{Host, Options};
use crate::edge::{self, Target};
use crate::text::{id, render};
use crate::view::law_words;
use crate::view::question::ChoiceView;
use crate::view::results::{
    ChargeView, DoorwayView, OtherView, PurposeView, ReasonView, ReferralView, ResultsView, RouteView, StepView,
    UnclearView,
};

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
            <div class="actions">
                { button("button secondary", report.say(id::BUTTON_CHECK), report.just(Action::CheckAnswers)) }
                { button("button secondary", report.say(id::BUTTON_PRINT), Callback::from(|_| edge::print())) }
            </div>
        </>
    }
}

/// What the record is for: any that fit. It changes what is shown below at once.
fn purposes(report: &Report, items: &[ChoiceView]) -> Html {
    html! {
        <fieldset class="purposes" aria-describedby="purposes-hint">
            <legend>{ report.say(id::RESULTS_PURPOSES) }</legend>
            <p class="hint" id="purposes-hint">{ report.say(id::RESULTS_PURPOSES_HINT) }</p>
            <div class="purpose-list">
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
            </div>
        </fieldset>
    }
}

fn charge_card(report: &Report, charge: &ChargeView) -> Html {
    let band = charge.routes.iter().map(|route| route.band).next().unwrap_or("no");
    html! {
        <section class="card result" data-band={band}>
            <p class="caption">{ render(&charge.caption) }</p>
            <h2>{ render(&charge.title) }</h2>
            if let Some(words) = &charge.reach {
                <p>{ render(words) }</p>
            }
            { for charge.routes.iter().map(|route| route_part(report, route)) }
            if let Some(unclear) = &charge.unclear {
                { unclear_part(report, unclear) }
            }
            if charge.routes.is_empty() && charge.unclear.is_none() && charge.reach.is_none() {
                <p>{ report.say(id::RESULTS_NO_ROUTE) }</p>
            }
            if !charge.others.is_empty() {
                { details("others", report.say(id::RESULTS_OTHERS), html! {
                    <ul class="plain">{ for charge.others.iter().map(other_item) }</ul>
                }) }
            }
        </section>
    }
}

fn unclear_part(report: &Report, unclear: &UnclearView) -> Html {
    html! {
        <article class="route" data-band="cannot-tell">
            <p class="band"><span class="band-mark" aria-hidden="true"></span>{ report.say(id::BAND_CANNOT_TELL) }</p>
            <p class="one-line">{ report.say(id::ONE_LINE_CANNOT_TELL) }</p>
            <ul>{ for unclear.laws.iter().map(|(_, title)| html! { <li>{ render(title) }</li> }) }</ul>
            { missing(report, &unclear.missing) }
        </article>
    }
}

fn missing(report: &Report, facts: &[String]) -> Html {
    if facts.is_empty() {
        return Html::default();
    }
    html! {
        <div class="missing">
            <p>{ report.say(id::RESULTS_MISSING) }</p>
            <ul>{ for facts.iter().map(|fact| html! { <li>{ render(fact) }</li> }) }</ul>
        </div>
    }
}

fn referrals(report: &Report, view: &ResultsView) -> Html {
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

fn doorways(report: &Report, items: &[DoorwayView]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <section class="doorways">
            <h2>{ report.say(id::DOORWAYS_TITLE) }</h2>
            <p>{ report.say(id::DOORWAYS_INTRO) }</p>
            { for items.iter().map(|item| details("doorway", render(item.title), html! {
                <>
                    { for item.parts.iter().map(|words| html! { <p>{ render(words) }</p> }) }
                    if !item.cite.is_empty() {
                        <p class="cite">{ render(&item.cite) }</p>
                    }
                </>
            })) }
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
            { missing(report, &route.missing) }
            if route.unread {
                <p class="hint">{ report.say(id::RESULTS_UNREAD) }</p>
            }
            { details("why", report.say(id::RESULTS_WHY), html! {
                <>
                    <ul class="reasons">{ for route.reasons.iter().map(reason_item) }</ul>
                    { for route.texts.iter().map(|words| html! { <p class="cite">{ render(words) }</p> }) }
                </>
            }) }
            { details("effects", report.say(id::RESULTS_GIVES), html! {
                <>
                    <p>{ effect("gives") }</p>
                    { for route.purposes.iter().map(|purpose| purpose_part(report, purpose)) }
                    <h4>{ report.say(id::RESULTS_LIMITS) }</h4>
                    <p>{ effect("limits") }</p>
                    <h4>{ report.say(id::RESULTS_FILING) }</h4>
                    <p>{ effect("filing") }</p>
                </>
            }) }
        </article>
    }
}

fn purpose_part(report: &Report, view: &PurposeView) -> Html {
    html! {
        <>
            <h4>{ render(&id::results_for(report.lang, &view.purpose)) }</h4>
            <ul class="purpose-effects">
                { for view.effects.iter().map(|(weight, words, cite)| html! {
                    <li data-weight={*weight}>
                        { render(words) }{ " " }<span class="cite">{ render(cite) }</span>
                    </li>
                }) }
            </ul>
        </>
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

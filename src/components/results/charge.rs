//! What the law says of one count.

use law::logic::Truth;
use yew::prelude::*;

use super::take_away::save_day;
use crate::components::{Report, details};
use crate::text::{Msg, id, render};
use crate::view::law_words;
use crate::view::results::{
    ChargeView, MomentView, OtherView, PurposeView, ReasonView, RouteView, ToldView, UnclearView,
};

pub(super) fn charge_card(report: &Report, charge: &ChargeView) -> Html {
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
            if !charge.timeline.is_empty() {
                { timeline(report, &charge.timeline) }
            }
            { details("assumed", report.say(id::ASSUMED_TITLE), html! {
                <ul class="plain">{ for charge.assumed.iter().map(|words| html! { <li>{ render(words) }</li> }) }</ul>
            }) }
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
            <ul>{ for unclear.laws.iter().map(|(key, title)| html! {
                <li data-law={*key} data-band="cannot-tell">{ render(title) }</li>
            }) }</ul>
            { missing(report, &unclear.missing) }
        </article>
    }
}

/// The days of the case, one under the other: the marks are drawn, the words say the same.
fn timeline(report: &Report, moments: &[MomentView]) -> Html {
    html! {
        <div class="timeline">
            <h3>{ report.say(id::TIMELINE_TITLE) }</h3>
            <ol>
                { for moments.iter().map(|moment| html! {
                    <li data-kind={moment.kind}>
                        <span class="when">{ render(&moment.when) }</span>{ " " }
                        <span class="what">{ render(&moment.what) }</span>
                    </li>
                }) }
            </ol>
        </div>
    }
}

fn missing(report: &Report, facts: &[String]) -> Html {
    if facts.is_empty() {
        return Html::default();
    }
    let lead = if facts.len() == 1 {
        id::TOLD_ONE_DECIDES
    } else {
        id::RESULTS_MISSING
    };
    html! {
        <div class="missing">
            <p>{ report.say(lead) }</p>
            <ul>{ for facts.iter().map(|fact| html! { <li>{ render(fact) }</li> }) }</ul>
        </div>
    }
}

fn route_part(report: &Report, route: &RouteView) -> Html {
    let lang = report.lang;
    let effect = |attribute: &str| render(law_words(lang, &format!("{}.{attribute}", route.key)));
    html! {
        <article class="route" data-band={route.band} data-law={route.key} aria-label={route.title}>
            <p class="band"><span class="band-mark" aria-hidden="true"></span>{ report.say(route.band_words) }</p>
            <h3>{ render(route.title) }</h3>
            <p class="one-line">{ report.say(route.one_line) }</p>
            if let Some((words, counted_from)) = &route.opens {
                <p class="date"><strong>{ render(words) }</strong></p>
                if let Some(counted_from) = counted_from {
                    <p class="hint">{ report.say(*counted_from) }</p>
                }
            }
            if let Some(day) = &route.calendar {
                { save_day(report, day) }
            }
            { missing(report, &route.missing) }
            if route.unread {
                <p class="hint">{ report.say(id::RESULTS_UNREAD) }</p>
            }
            { details("why", part(report, id::RESULTS_WHY, route), html! {
                <>
                    <ul class="reasons">{ for route.reasons.iter().map(reason_item) }</ul>
                    { for route.texts.iter().map(|words| html! { <p class="cite">{ render(words) }</p> }) }
                </>
            }) }
            { details("told", part(report, id::TOLD_TITLE, route), told(report, route)) }
            { details("effects", part(report, id::RESULTS_GIVES, route), html! {
                <>
                    <p>{ effect("gives") }</p>
                    { for route.purposes.iter().map(purpose_part) }
                    <h4>{ report.say(id::RESULTS_LIMITS) }</h4>
                    <p>{ effect("limits") }</p>
                    <h4>{ report.say(id::RESULTS_FILING) }</h4>
                    <p>{ effect("filing") }</p>
                </>
            }) }
        </article>
    }
}

/// The answers behind a way: those that turn it, those that do not alone, and what was not known and does not matter.
fn told(report: &Report, route: &RouteView) -> Html {
    let (turns, others): (Vec<&ToldView>, Vec<&ToldView>) = route.told.iter().partition(|told| told.turns);
    html! {
        <>
            { told_list(report, id::TOLD_TURNS, &turns) }
            { told_list(report, id::TOLD_OTHERS, &others) }
            if !route.does_not_matter.is_empty() {
                <p>{ report.say(id::TOLD_DOES_NOT_MATTER) }</p>
                <ul>{ for route.does_not_matter.iter().map(|words| html! { <li>{ render(words) }</li> }) }</ul>
            }
        </>
    }
}

fn told_list(report: &Report, lead: Msg, told: &[&ToldView]) -> Html {
    if told.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p>{ report.say(lead) }</p>
            <dl class="told-list">
                { for told.iter().map(|told| html! {
                    <div>
                        <dt>{ render(&told.question) }</dt>
                        <dd>
                            { render(&told.answer) }
                            if let Some(words) = &told.any_day {
                                <span class="hint">{ render(words) }</span>
                            }
                        </dd>
                    </div>
                }) }
            </dl>
        </>
    }
}

fn purpose_part(view: &PurposeView) -> Html {
    html! {
        <>
            <h4>{ render(&view.purpose) }</h4>
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

/// The words of a part that opens; for screen readers with the law, as every way has the same parts.
fn part(report: &Report, words: Msg, route: &RouteView) -> Html {
    html! {
        <>{ report.say(words) }<span class="visually-hidden">{ render(&format!(": {}", route.title)) }</span></>
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

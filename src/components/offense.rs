//! The offense picker: by code section or by words as they come to mind, or step by step.

use law::offenses::{Drug, Kind, Offense};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{Report, button};
use crate::app::Action;
use crate::text::{Msg, id, render};
use crate::view::offense_picker::OffenseView;

/// The offense picker.
pub(crate) fn picker(report: &Report, view: &OffenseView) -> Html {
    if let Some(words) = &view.picked {
        return html! {
            <div class="picked">
                <p><span class="hint">{ report.say(id::OFFENSE_CHOSEN) }</span>{ " " }<strong>{ render(words) }</strong></p>
                { button("link", report.say(id::OFFENSE_CHANGE), report.just(Action::Unpick)) }
            </div>
        };
    }
    html! {
        <>
            { search(report, view) }
            { kind(report, view) }
            if !view.drugs.is_empty() {
                { drug(report, view) }
            }
            { left(report, &view.left) }
            <div class="choices">
                <div class="choice">
                    <input
                        type="checkbox" id="offense-dont-know" checked={view.dont_know}
                        onchange={report.just(if view.dont_know { Action::Unpick } else { Action::OffenseNotKnown })}
                    />
                    <label for="offense-dont-know"><span class="choice-label">{ report.say(id::I_DONT_KNOW) }</span></label>
                </div>
            </div>
        </>
    }
}

fn search(report: &Report, view: &OffenseView) -> Html {
    let oninput = report.on(|event: InputEvent| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        Action::TypeCode(input.map_or_else(String::new, |input| input.value()))
    });
    html! {
        <div class="field search">
            <label for="offense-search">{ report.say(id::OFFENSE_SEARCH) }</label>
            <span class="hint" id="offense-search-hint">{ report.say(id::OFFENSE_SEARCH_HINT) }</span>
            <input
                class="input" id="offense-search" type="text" autocomplete="off" autocapitalize="none"
                spellcheck="false" value={view.typed.clone()} {oninput} aria-describedby="offense-search-hint"
            />
            // Said when it changes: how many there are, not all of them.
            <div role="status">
                if let Some(note) = view.found.note {
                    <p class="hint">{ report.say(note) }</p>
                } else if let Some(count) = &view.found.count {
                    <p class="visually-hidden">{ render(count) }</p>
                }
            </div>
            { matches(report, &view.found.offenses) }
            if let Some(more) = &view.found.more {
                <p class="hint">{ render(more) }</p>
            }
        </div>
    }
}

fn matches(report: &Report, offenses: &[(&'static Offense, String)]) -> Html {
    if offenses.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="matches">
            { for offenses.iter().map(|(offense, words)| html! {
                <li key={offense.code}>{ button("match", render(words), report.just(Action::Pick(vec![*offense]))) }</li>
            }) }
        </ul>
    }
}

fn kind(report: &Report, view: &OffenseView) -> Html {
    let kinds: Vec<Kind> = view.kinds.iter().map(|(kind, _)| *kind).collect();
    let onchange =
        report.on(move |event: Event| Action::ChooseKind(position(&event).and_then(|at| kinds.get(at).copied())));
    let words: Vec<Msg> = view.kinds.iter().map(|(_, words)| *words).collect();
    let chosen = view.kinds.iter().position(|(kind, _)| Some(*kind) == view.kind);
    select(report, "offense-kind", id::OFFENSE_KIND, &words, chosen, onchange)
}

fn drug(report: &Report, view: &OffenseView) -> Html {
    let drugs: Vec<Option<Drug>> = view.drugs.iter().map(|(drug, _)| Some(*drug)).chain([None]).collect();
    let chosen = view.drug.and_then(|drug| drugs.iter().position(|known| *known == drug));
    let onchange =
        report.on(move |event: Event| Action::ChooseDrug(position(&event).and_then(|at| drugs.get(at).copied())));
    let words: Vec<Msg> = view
        .drugs
        .iter()
        .map(|(_, words)| *words)
        .chain([id::DRUG_ANY])
        .collect();
    select(report, "offense-drug", id::OFFENSE_DRUG, &words, chosen, onchange)
}

/// The position that was chosen in a list whose first entry is "choose".
fn position(event: &Event) -> Option<usize> {
    let value = event.target_dyn_into::<HtmlSelectElement>()?.value();
    value.parse().ok()
}

fn select(
    report: &Report,
    name: &'static str,
    label: Msg,
    words: &[Msg],
    chosen: Option<usize>,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <div class="field">
            <label for={name}>{ report.say(label) }</label>
            <select class="select" id={name} {onchange}>
                <option value="" selected={chosen.is_none()}>{ report.lang.say(id::OFFENSE_CHOOSE) }</option>
                { for words.iter().enumerate().map(|(at, words)| html! {
                    <option value={at.to_string()} selected={chosen == Some(at)}>{ report.lang.say(*words) }</option>
                }) }
            </select>
        </div>
    }
}

/// The offenses that are left, and that any of them is possible.
fn left(report: &Report, offenses: &[(&'static Offense, String)]) -> Html {
    if offenses.is_empty() {
        return Html::default();
    }
    let all: Vec<&'static Offense> = offenses.iter().map(|(offense, _)| *offense).collect();
    html! {
        <div class="field">
            <p class="choice-label" id="offense-left">{ report.say(id::OFFENSE_WHICH) }</p>
            { matches(report, offenses) }
            if all.len() > 1 {
                { button("button secondary", report.say(id::OFFENSE_NOT_SURE_WHICH), report.just(Action::Pick(all))) }
            }
        </div>
    }
}

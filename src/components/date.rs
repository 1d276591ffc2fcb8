//! A date, as exactly as it is remembered.

use web_sys::HtmlInputElement;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Report;
use crate::app::Action;
use crate::draft::{DateDraft, DateField, Memory};
use crate::text::{Msg, id};
use crate::view::dates::months;

/// The fields of a date.
pub(crate) fn date(report: &Report, legend: &str, draft: &DateDraft, rough: bool, problem_at: Option<&str>) -> Html {
    if !rough {
        return known(report, draft, problem_at);
    }
    let memories = [
        (Memory::Known, id::DATE_KNOWN),
        (Memory::Between, id::DATE_BETWEEN),
        (Memory::DontKnow, id::I_DONT_KNOW),
    ];
    html! {
        <fieldset class="choices">
            <legend class="visually-hidden">{ crate::text::render(legend) }</legend>
            { for memories.into_iter().enumerate().map(|(at, (memory, label))| {
                let name = format!("memory-{at}");
                html! {
                    <>
                        <div class="choice">
                            <input
                                type="radio" id={name.clone()} name="memory" checked={draft.memory == memory}
                                onchange={report.just(Action::Remember(memory))}
                            />
                            <label for={name}><span class="choice-label">{ report.say(label) }</span></label>
                        </div>
                        if draft.memory == memory {
                            { match memory {
                                Memory::Known => known(report, draft, problem_at),
                                Memory::Between => between(report, draft, problem_at),
                                Memory::DontKnow => Html::default(),
                            } }
                        }
                    </>
                }
            }) }
        </fieldset>
    }
}

fn known(report: &Report, draft: &DateDraft, problem_at: Option<&str>) -> Html {
    let onchange = report.on(|event: Event| {
        let month = event.target_dyn_into::<HtmlSelectElement>();
        Action::Fill(DateField::Month, month.map_or_else(String::new, |month| month.value()))
    });
    html! {
        <div class="fields-row conditional">
            { field(report, DateField::Year, "date-year", "input input-4", id::DATE_YEAR, id::DATE_YEAR_HINT, &draft.year, problem_at) }
            <div class="field">
                <label for="date-month">{ report.say(id::DATE_MONTH) }</label>
                <select class="select" id="date-month" {onchange} aria-invalid={invalid("date-month", problem_at)}>
                    <option value="0" selected={draft.month == 0}>{ report.lang.say(id::DATE_MONTH_UNKNOWN) }</option>
                    { for months().map(|(number, name)| html! {
                        <option value={number.to_string()} selected={draft.month == number}>
                            { report.lang.say(name) }
                        </option>
                    }) }
                </select>
            </div>
            { field(report, DateField::Day, "date-day", "input input-2", id::DATE_DAY, id::DATE_DAY_HINT, &draft.day, problem_at) }
        </div>
    }
}

fn between(report: &Report, draft: &DateDraft, problem_at: Option<&str>) -> Html {
    html! {
        <div class="fields-row conditional">
            { field(report, DateField::From, "date-from", "input input-4", id::DATE_FROM, id::DATE_YEAR_HINT, &draft.from, problem_at) }
            { field(report, DateField::To, "date-to", "input input-4", id::DATE_TO, id::DATE_YEAR_HINT, &draft.to, problem_at) }
        </div>
    }
}

fn invalid(name: &str, problem_at: Option<&str>) -> Option<&'static str> {
    (problem_at == Some(name)).then_some("true")
}

#[expect(clippy::too_many_arguments, reason = "one row of a form, called three times with its words")]
fn field(
    report: &Report,
    which: DateField,
    name: &'static str,
    class: &'static str,
    label: Msg,
    hint: Msg,
    value: &str,
    problem_at: Option<&str>,
) -> Html {
    let hint_name = format!("{name}-hint");
    let oninput = report.on(move |event: InputEvent| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        Action::Fill(which, input.map_or_else(String::new, |input| input.value()))
    });
    let described = if problem_at == Some(name) {
        format!("problem {hint_name}")
    } else {
        hint_name.clone()
    };
    html! {
        <div class="field">
            <label for={name}>{ report.say(label) }</label>
            <span class="hint" id={hint_name}>{ report.say(hint) }</span>
            <input
                {class} id={name} type="text" inputmode="numeric" autocomplete="off" spellcheck="false"
                value={value.to_owned()} {oninput} aria-describedby={described}
                aria-invalid={invalid(name, problem_at)}
            />
        </div>
    }
}

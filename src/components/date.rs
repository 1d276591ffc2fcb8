//! A date, as exactly as it is remembered.

use web_sys::HtmlInputElement;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{HEADING, Report};
use crate::app::Action;
use crate::draft::{DateDraft, DateField, Memory};
use crate::text::{Msg, id};
use crate::view::dates::months;

/// The fields of a date.
pub(crate) fn date(report: &Report, draft: &DateDraft, rough: bool, problem_at: Option<&str>) -> Html {
    if !rough {
        return known(report, draft, false, problem_at);
    }
    let memories = [
        (Memory::Known, id::DATE_KNOWN),
        (Memory::Between, id::DATE_BETWEEN),
        (Memory::DontKnow, id::I_DONT_KNOW),
    ];
    html! {
        <fieldset class="choices" aria-labelledby={HEADING}>
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
                                Memory::Known => known(report, draft, true, problem_at),
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

/// Year, month and day. Where a part of a date is enough, each field says so.
fn known(report: &Report, draft: &DateDraft, part_is_enough: bool, problem_at: Option<&str>) -> Html {
    let onchange = report.on(|event: Event| {
        let month = event.target_dyn_into::<HtmlSelectElement>();
        Action::Fill(DateField::Month, month.map_or_else(String::new, |month| month.value()))
    });
    let hint = |words: Msg| part_is_enough.then_some(words);
    let field = |field: Field<'_>| field.draw(report, problem_at);
    html! {
        <div class="fields-row conditional">
            { field(Field {
                which: DateField::Year, name: "date-year", class: "input input-4",
                label: id::DATE_YEAR, hint: hint(id::DATE_YEAR_HINT), value: &draft.year,
            }) }
            <div class="field">
                <label for="date-month">{ report.say(id::DATE_MONTH) }</label>
                if part_is_enough {
                    <span class="hint" id="date-month-hint">{ report.say(id::DATE_MONTH_HINT) }</span>
                }
                <select
                    class="select" id="date-month" {onchange} aria-invalid={invalid("date-month", problem_at)}
                    aria-describedby={part_is_enough.then_some("date-month-hint")}
                >
                    <option value="0" selected={draft.month == 0}>
                        { report.lang.say(if part_is_enough { id::DATE_MONTH_UNKNOWN } else { id::OFFENSE_CHOOSE }) }
                    </option>
                    { for months().map(|(number, name)| html! {
                        <option value={number.to_string()} selected={draft.month == number}>
                            { report.lang.say(name) }
                        </option>
                    }) }
                </select>
            </div>
            { field(Field {
                which: DateField::Day, name: "date-day", class: "input input-2",
                label: id::DATE_DAY, hint: hint(id::DATE_DAY_HINT), value: &draft.day,
            }) }
        </div>
    }
}

/// From one year to another.
fn between(report: &Report, draft: &DateDraft, problem_at: Option<&str>) -> Html {
    let field = |which, name, label, value| {
        Field {
            which,
            name,
            class: "input input-4",
            label,
            hint: Some(id::DATE_YEAR_HINT),
            value,
        }
        .draw(report, problem_at)
    };
    html! {
        <div class="fields-row conditional">
            { field(DateField::From, "date-from", id::DATE_FROM, &draft.from) }
            { field(DateField::To, "date-to", id::DATE_TO, &draft.to) }
        </div>
    }
}

fn invalid(name: &str, problem_at: Option<&str>) -> Option<&'static str> {
    (problem_at == Some(name)).then_some("true")
}

/// A field of digits.
struct Field<'a> {
    which: DateField,
    name: &'static str,
    class: &'static str,
    label: Msg,
    hint: Option<Msg>,
    value: &'a str,
}

impl Field<'_> {
    fn draw(self, report: &Report, problem_at: Option<&str>) -> Html {
        let Self {
            which,
            name,
            class,
            label,
            hint,
            value,
        } = self;
        let hint_name = format!("{name}-hint");
        let oninput = report.on(move |event: InputEvent| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            Action::Fill(which, input.map_or_else(String::new, |input| input.value()))
        });
        let described: Vec<&str> = [
            (problem_at == Some(name)).then_some("problem"),
            hint.map(|_| hint_name.as_str()),
        ]
        .into_iter()
        .flatten()
        .collect();
        html! {
            <div class="field">
                <label for={name}>{ report.say(label) }</label>
                if let Some(words) = hint {
                    <span class="hint" id={hint_name.clone()}>{ report.say(words) }</span>
                }
                <input
                    {class} id={name} type="text" inputmode="numeric" autocomplete="off" spellcheck="false"
                    value={value.to_owned()} {oninput} aria-invalid={invalid(name, problem_at)}
                    aria-describedby={(!described.is_empty()).then(|| described.join(" "))}
                />
            </div>
        }
    }
}

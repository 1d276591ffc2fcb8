//! The frame around every screen, and the one state.

use law::date::Day;
use yew::prelude::*;

use super::check::Check;
use super::notice::notice;
use super::paper::paper;
use super::question::QuestionPage;
use super::results::Results;
use super::start::Start;
use super::{Report, button};
use crate::app::{Action, State};
use crate::config::Host;
use crate::edge;
use crate::text::{Lang, id, render};
use crate::view::{View, dates, view};

/// Properties of [`Shell`].
#[derive(Properties, PartialEq)]
pub struct ShellProps {
    /// The day that the device's clock shows.
    pub clock: Day,
}

/// The widget.
#[component]
pub fn Shell(ShellProps { clock }: &ShellProps) -> Html {
    let state = use_reducer({
        let clock = *clock;
        move || State::new(clock)
    });
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    use_edge(&dispatch);
    use_page(&state);

    let report = Report {
        lang: state.lang,
        dispatch,
    };
    let mut sheet = Html::default();
    let screen = match view(&state) {
        View::Start => html! { <Start report={report.clone()} /> },
        View::Clock(view) | View::Question(view) => html! { <QuestionPage report={report.clone()} {view} /> },
        View::Check(view) => html! { <Check report={report.clone()} {view} /> },
        View::Results(view, take) => {
            sheet = paper(&take.paper);
            html! { <Results report={report.clone()} {view} {take} options={state.options.clone()} /> }
        }
    };
    let lang = state.lang;
    // A page is drawn anew for every step and every language: a text that a translator has moved must never stay
    // beside another page's answers.
    let key = format!("{}-{}", state.page, lang.tag());
    html! {
        <div
            class="sc" lang={lang.tag()} dir={lang.dir()} data-screen={screen_name(&state)} translate="no"
        >
            { bar(&report) }
            <main class="page" key={key} onkeydown={continue_on_enter(&report)}>
                if state.has_back() {
                    { button("back", report.say(id::BUTTON_BACK), report.just(Action::Back)) }
                }
                { notice(&report, state.notice) }
                { screen }
                { foot(&report, &state) }
            </main>
            { sheet }
        </div>
    }
}

/// The language switch, and a word on languages that nobody has reviewed.
fn bar(report: &Report) -> Html {
    html! {
        <header class="bar">
            <span class="bar-name">{ report.say(id::APP_NAME) }</span>
            <div class="langs">
                { for Lang::here().filter(|lang| *lang != report.lang).map(|lang| html! {
                    <button
                        type="button" class="link" lang={lang.tag()}
                        onclick={report.just(Action::Speak(lang))}
                    >{ lang.name() }</button>
                }) }
            </div>
            if report.lang != Lang::En && report.lang.reviewed().is_none() {
                <p class="hint bar-note">{ report.say(id::LANGUAGE_NOT_REVIEWED) }</p>
            }
        </header>
    }
}

fn foot(report: &Report, state: &State) -> Html {
    let law_day = dates::day(report.lang, law::citation::PENAL_CODE_TEXT_OF);
    let loader = state.options.host == Host::Loader;
    html! {
        <footer class="foot">
            <p>
                { report.say(id::FOOT_NOT_ADVICE) }{ " " }
                { render(&id::foot_law(report.lang, &law_day)) }
            </p>
            if state.has_answers() {
                { button("link", report.say(id::BUTTON_CLEAR), report.just(Action::Clear)) }
            }
            if loader && state.options.leave {
                { button("link", report.say(id::BUTTON_LEAVE), leave(report)) }
                <p class="hint">{ report.say(id::LEAVE_HINT) }</p>
            }
            if loader && !state.options.may_call_to_action() {
                { button("link", report.say(id::BUTTON_SELF_HELP), Callback::from(|_| edge::open(edge::Target::SelfHelp))) }
            }
        </footer>
    }
}

/// Forgets everything, then leaves the page.
fn leave(report: &Report) -> Callback<MouseEvent> {
    let dispatch = report.dispatch.clone();
    Callback::from(move |_| {
        dispatch.emit(Action::Clear);
        edge::leave();
    })
}

fn screen_name(state: &State) -> &'static str {
    use crate::app::Screen;
    match state.screen {
        Screen::Start => "start",
        Screen::Clock => "clock",
        Screen::Question(_) => "question",
        Screen::Check => "check",
        Screen::Results => "results",
    }
}

/// Enter in a field continues, as in a form. There is no form: it would not be sent from a sealed frame.
fn continue_on_enter(report: &Report) -> Callback<KeyboardEvent> {
    let dispatch = report.dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && edge::is_field(&event) {
            event.prevent_default();
            dispatch.emit(Action::Continue);
        }
    })
}

/// Settings in, and the browser's Back.
#[hook]
fn use_edge(dispatch: &Callback<Action>) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let settings = edge::on_settings({
            let dispatch = dispatch.clone();
            move |settings| dispatch.emit(Action::Configure(settings))
        });
        let back = edge::on_back({
            let dispatch = dispatch.clone();
            move || dispatch.emit(Action::Back)
        });
        let leaving = edge::on_leave(move || dispatch.emit(Action::Clear));
        edge::ready();
        move || drop((settings, back, leaving))
    });
}

/// After every page: focus to its heading or its problem, height to the frame around, notes to the site owner.
#[hook]
fn use_page(state: &UseReducerHandle<State>) {
    use_effect_with((state.page, state.problem.is_some()), |(page, _)| {
        if *page > 0 {
            edge::focus_page();
            edge::to_top();
        }
    });
    use_effect_with((state.has_back(), state.page), |(has_back, _)| {
        edge::hold_back(*has_back);
    });
    use_effect_with((state.lang, state.options.clone()), |(lang, options)| {
        edge::dress(*lang, options);
    });
    use_effect_with((state.page, state.lang, state.options.clone()), |_| edge::tell_height());
    use_effect_with(state.notes.clone(), |notes| edge::note(notes));
}

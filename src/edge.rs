//! The only module that touches the window: messages, files, focus, the browser's Back, printing, the clock, panics.
//!
//! What crosses the frame is a closed list: ready, height, top, failed, leave, open, and notes on settings; settings
//! come in. No answer, step or result ever crosses. Nothing is stored and nothing is sent.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the one file that touches the window and the clock"
)]

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use gloo::events::EventListener;
use js_sys::{Array, Date, Intl, Object, Reflect};
use law::date::Day;
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, KeyboardEvent, MessageEvent, ResizeObserver, Window};

mod files;

pub use files::{copy, json, read_saved, save};

use crate::config::{Note, Options, Scheme};
use crate::text::{Lang, id};

/// The version of the messages.
const VERSION: u32 = 1;

/// What the app says to the frame around it.
#[derive(Serialize)]
#[serde(tag = "t", rename_all = "kebab-case")]
enum Said<'a> {
    Ready { v: u32 },
    Height { v: u32, px: i32 },
    Top { v: u32 },
    Failed { v: u32, code: &'a str },
    Leave { v: u32 },
    Open { v: u32, target: &'a str },
    Notes { v: u32, codes: Vec<SaidNote<'a>> },
}

#[derive(Serialize)]
struct SaidNote<'a> {
    option: &'a str,
    code: &'a str,
}

/// What the frame around says to the app.
#[derive(Deserialize)]
struct Heard {
    v: u32,
    t: String,
    #[serde(default)]
    options: BTreeMap<String, String>,
}

/// One of the three addresses that the page may open for the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The telephone number.
    Call,
    /// The page for booking.
    Book,
    /// The courts' self-help guide.
    SelfHelp,
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The element that the widget is mounted in.
#[must_use]
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// The day in California that the device's clock shows; none where the browser cannot tell.
#[must_use]
pub fn clock() -> Option<Day> {
    let options = Object::new();
    for (key, value) in [
        ("timeZone", "America/Los_Angeles"),
        ("calendar", "gregory"),
        ("numberingSystem", "latn"),
        ("year", "numeric"),
        ("month", "numeric"),
        ("day", "numeric"),
    ] {
        Reflect::set(&options, &key.into(), &value.into()).ok()?;
    }
    let locales = Array::of1(&"en-US".into());
    let parts = Intl::DateTimeFormat::new(&locales, &options).format_to_parts(&Date::new_0());
    let part = |wanted: &str| {
        parts.iter().find_map(|part| {
            let kind = Reflect::get(&part, &"type".into()).ok()?.as_string()?;
            let value = Reflect::get(&part, &"value".into()).ok()?.as_string()?;
            (kind == wanted).then_some(value)
        })
    };
    Day::new(
        part("year")?.parse().ok()?,
        part("month")?.parse().ok()?,
        part("day")?.parse().ok()?,
    )
    .ok()
}

/// The files of words that the box brings; what held them is let go.
#[must_use]
pub fn words() -> Vec<String> {
    let held = window().and_then(|window| Reflect::get(&window, &"words".into()).ok());
    let files = held.and_then(|held| held.dyn_into::<Array>().ok());
    if let Some(window) = window() {
        Reflect::delete_property(&window, &"words".into()).ok();
    }
    files.map_or_else(Vec::new, |files| {
        files.iter().filter_map(|file| file.as_string()).collect()
    })
}

fn say(said: &Said<'_>) {
    let parent = window().and_then(|window| window.parent().ok().flatten());
    let message = said.serialize(&Serializer::json_compatible()).ok();
    if let (Some(parent), Some(message)) = (parent, message) {
        // The frame around has an opaque origin, so no narrower target can be named. Nothing private is said.
        parent.post_message(&message, "*").ok();
    }
}

/// The app is drawn and listens.
pub fn ready() {
    say(&Said::Ready { v: VERSION });
    watch_height();
}

/// The app could not start, or stopped. `code` is one of a closed list.
pub fn failed(code: &str) {
    say(&Said::Failed { v: VERSION, code });
}

/// Asks the page to open one of its public addresses.
pub fn open(target: Target) {
    let target = match target {
        Target::Call => "call",
        Target::Book => "book",
        Target::SelfHelp => "self-help",
    };
    say(&Said::Open { v: VERSION, target });
}

/// Asks the page to leave for a neutral one.
pub fn leave() {
    say(&Said::Leave { v: VERSION });
}

/// Asks the page to bring the top of the widget into view.
pub fn to_top() {
    say(&Said::Top { v: VERSION });
}

/// Tells the site owner what is wrong with the settings.
pub fn note(notes: &[Note]) {
    if notes.is_empty() {
        return;
    }
    let codes = notes
        .iter()
        .map(|note| SaidNote {
            option: &note.option,
            code: note.code,
        })
        .collect();
    say(&Said::Notes { v: VERSION, codes });
}

/// Hears the settings, from the frame around and from nobody else.
#[must_use]
pub fn on_settings(heard: impl Fn(Vec<(String, String)>) + 'static) -> Option<EventListener> {
    let window = window()?;
    let parent: JsValue = window.parent().ok().flatten()?.into();
    Some(EventListener::new(&window, "message", move |event| {
        let Some(message) = event.dyn_ref::<MessageEvent>() else {
            return;
        };
        let from_parent = message.source().is_some_and(|source| JsValue::from(source) == parent);
        if !from_parent {
            return;
        }
        if let Ok(Heard { v: VERSION, t, options }) = serde_wasm_bindgen::from_value(message.data())
            && t == "config"
        {
            heard(options.into_iter().collect());
        }
    }))
}

/// What watches the height, and what it calls.
type HeightWatch = (ResizeObserver, Closure<dyn FnMut()>);

thread_local! {
    /// Whether the one entry in the browser's history has been made, and whether we stand on it.
    static HELD: Cell<(bool, bool)> = const { Cell::new((false, false)) };
    static HEIGHT: RefCell<Option<HeightWatch>> = const { RefCell::new(None) };
    static LANG: Cell<Lang> = const { Cell::new(Lang::En) };
}

/// Keeps one entry in the browser's history while Back leads somewhere in the widget.
///
/// One entry for the whole visit: an entry for each step would let the page around count the steps.
pub fn hold_back(has_back: bool) {
    let Some(history) = window().and_then(|window| window.history().ok()) else {
        return;
    };
    let (made, standing) = HELD.get();
    if has_back && !standing {
        if made {
            history.forward().ok();
        } else {
            history.push_state(&JsValue::TRUE, "").ok();
        }
        HELD.set((true, true));
    }
}

/// Hears the browser's Back.
#[must_use]
pub fn on_back(back: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "popstate", move |event| {
        let forward = event
            .dyn_ref::<web_sys::PopStateEvent>()
            .is_some_and(|event| event.state() == JsValue::TRUE);
        if forward {
            return;
        }
        HELD.set((true, false));
        back();
    }))
}

/// Hears that the page is left or comes back from the browser's page cache: then everything is forgotten.
#[must_use]
pub fn on_leave(leave: impl Fn() + Clone + 'static) -> Option<[EventListener; 2]> {
    let window = window()?;
    let hide = leave.clone();
    Some([
        EventListener::new(&window, "pagehide", move |_| hide()),
        EventListener::new(&window, "pageshow", move |event| {
            let persisted = event
                .dyn_ref::<web_sys::PageTransitionEvent>()
                .is_some_and(web_sys::PageTransitionEvent::persisted);
            if persisted {
                leave();
            }
        }),
    ])
}

/// Moves the focus to the element of that name.
pub fn focus(name: &str) {
    focus_first(&format!("#{name}"));
}

/// Moves the focus to what is wrong with the page, to what a change would remove, or to the heading: the first that there
/// is.
pub fn focus_page() {
    focus_first(".error-summary button, .losing h2, main h1");
}

fn focus_first(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.focus().ok();
    }
}

/// Whether a key was pressed in a field: there Enter continues.
#[must_use]
pub fn is_field(event: &KeyboardEvent) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "SELECT"))
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = window() {
        window.print().ok();
    }
}

/// Says the language to the browser and to panics, and puts on the look: the theme, the scheme where one was chosen, and
/// the organisation's accent, made readable.
pub fn dress(lang: Lang, options: &Options) {
    LANG.set(lang);
    let Some(html) = document().and_then(|document| document.document_element()) else {
        return;
    };
    html.set_attribute("lang", lang.tag()).ok();
    // The same on every page: a title would tell where somebody is.
    if let Some(document) = document() {
        document.set_title(lang.say(id::APP_NAME));
    }
    html.set_attribute("dir", lang.dir()).ok();
    html.set_attribute("data-theme", options.theme.name()).ok();
    match options.scheme {
        Scheme::Auto => html.remove_attribute("data-scheme").ok(),
        Scheme::Light => html.set_attribute("data-scheme", "light").ok(),
        Scheme::Dark => html.set_attribute("data-scheme", "dark").ok(),
    };
    let (Some(accent), Ok(html)) = (options.accent, html.dyn_into::<HtmlElement>()) else {
        return;
    };
    let [light, dark] = options.theme.surfaces();
    let accent_dark = accent.readable_on(dark);
    for (property, colour) in [
        ("--sc-firm-accent", accent),
        ("--sc-firm-on-accent", accent.ink_on()),
        ("--sc-firm-ink-light", accent.readable_on(light)),
        ("--sc-firm-accent-dark", accent_dark),
        ("--sc-firm-on-accent-dark", accent_dark.ink_on()),
        ("--sc-firm-ink-dark", accent_dark),
    ] {
        html.style().set_property(property, &colour.hex()).ok();
    }
}

/// Tells the frame around how high the page is. The frame passes it on in coarse steps.
pub fn tell_height() {
    if let Some(root) = root() {
        say(&Said::Height {
            v: VERSION,
            px: root.scroll_height(),
        });
    }
}

/// Tells the height again whenever it changes. Off screen the browser does not watch, so a page also tells it when it
/// is drawn.
fn watch_height() {
    let Some(root) = root() else { return };
    let tell = Closure::<dyn FnMut()>::new(tell_height);
    if let Ok(observer) = ResizeObserver::new(tell.as_ref().unchecked_ref()) {
        observer.observe(&root);
        HEIGHT.set(Some((observer, tell)));
    }
}

/// Shows a message on a panic in place of the app, clears what was entered with it, and prints nothing.
pub fn on_panic() {
    yew::set_custom_panic_hook(Box::new(|_| {
        let lang = LANG.get();
        if let (Some(document), Some(root)) = (document(), root()) {
            let message = document.create_element("div").ok();
            for (tag, words) in [
                ("h1", id::PANIC_TITLE),
                ("p", id::PANIC_LEAD),
                ("p", id::PANIC_SELF_HELP),
            ] {
                let element = document.create_element(tag).ok();
                if let (Some(message), Some(element)) = (&message, element) {
                    element.set_text_content(Some(lang.say(words)));
                    message.append_child(&element).ok();
                }
            }
            if let Some(message) = message {
                message.set_class_name("sc page");
                message.set_attribute("role", "alert").ok();
                root.replace_with_with_node_1(&message).ok();
            }
        }
        failed("panic");
    }));
}

//! Files and text to take along, and reading a saved copy. All of it stays on the device.

use gloo::file::callbacks::{FileReader, read_as_text};
use gloo::file::{Blob, File, ObjectUrl};
use gloo::timers::callback::Timeout;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, HtmlDocument, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use super::document;
use crate::takeaway::saved::{self, Bad, Node, Saved};

/// How long a file to save is kept in memory, in milliseconds.
const KEPT: u32 = 20_000;

/// Offers a file to save, made on the device.
pub fn save(name: &str, kind: &str, content: &str) {
    let blob = Blob::new_with_options(content, Some(kind));
    let address = ObjectUrl::from(blob);
    let link = document().and_then(|document| document.create_element("a").ok());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&address);
        link.set_download(name);
        link.click();
        // The browser reads the file after the click; then nothing keeps it.
        Timeout::new(KEPT, move || drop(address)).forget();
    }
}

/// Copies a text. The older way of browsers is the one that works in a sealed frame of each of them.
#[must_use]
pub fn copy(text: &str) -> bool {
    let Some(document) = document().and_then(|document| document.dyn_into::<HtmlDocument>().ok()) else {
        return false;
    };
    let (Ok(area), Some(body)) = (document.create_element("textarea"), document.body()) else {
        return false;
    };
    let Ok(area) = area.dyn_into::<HtmlTextAreaElement>() else {
        return false;
    };
    let before = document.active_element();
    area.set_value(text);
    area.set_class_name("visually-hidden");
    body.append_child(&area).ok();
    area.select();
    let copied = document.exec_command("copy").unwrap_or(false);
    area.remove();
    if let Some(before) = before.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        before.focus().ok();
    }
    copied
}

/// The answers as JSON, for a saved copy.
#[must_use]
pub fn json(saved: &Saved) -> Option<String> {
    let value = saved.node().serialize(&Serializer::json_compatible()).ok()?;
    js_sys::JSON::stringify(&value).ok()?.as_string()
}

fn from_json(json: &str) -> Option<Node> {
    let value = js_sys::JSON::parse(json).ok()?;
    serde_wasm_bindgen::from_value(value).ok()
}

/// Reads the file that was chosen in a field, as a saved copy. Reading ends when the reader is let go.
pub fn read_saved(
    field: &HtmlInputElement,
    taken: impl FnOnce(Result<Box<Saved>, Bad>) + 'static,
) -> Option<FileReader> {
    let file = field.files()?.get(0)?;
    // The same file can be chosen again after it was mended.
    if file.size() > saved::LARGEST {
        field.set_value("");
        taken(Err(Bad::Foreign));
        return None;
    }
    let field = field.clone();
    Some(read_as_text(&File::from(file), move |text| {
        field.set_value("");
        let text = text.map_err(|_| Bad::Broken);
        taken(text.and_then(|text| saved::read(&text, from_json)).map(Box::new));
    }))
}

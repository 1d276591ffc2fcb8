//! Every word that a person reads, in every language.
//!
//! The words are in `text/<language>/*.ftl`. The build compiles them, and fails where a language lacks a message, has
//! one too many, or uses other variables. A message without variables is a constant of [`id`], said by [`Lang::say`];
//! one with variables is a function of [`id`], which takes the language and then the variables in the order of their
//! names.

use yew::prelude::*;

#[allow(
    clippy::doc_markdown,
    clippy::too_many_lines,
    clippy::match_same_arms,
    unused_parens,
    reason = "generated: the documentation is what a person reads, and the tables grow with the words"
)]
mod words {
    include!(concat!(env!("OUT_DIR"), "/text.rs"));
}

pub use words::{Lang, id};

/// A message without variables. Its words are the same on every call: [`Lang::say`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Msg(u16);

impl Lang {
    /// The language for a tag like `es`, `ES-mx` or `es_MX`, if we speak it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-");
        let mut rest = tag.as_str();
        loop {
            if let Some(found) = Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(rest)) {
                return Some(found);
            }
            (rest, _) = rest.rsplit_once('-')?;
        }
    }

    /// The words of a message.
    #[must_use]
    pub fn say(self, message: Msg) -> &'static str {
        words::words(self).get(usize::from(message.0)).copied().unwrap_or("")
    }
}

/// The message of a key that the law crate names, like `pc-1203-4-over.yes`.
#[must_use]
pub fn lookup(key: &str) -> Option<Msg> {
    let place = words::KEYS.binary_search(&key).ok()?;
    u16::try_from(place).ok().map(Msg)
}

/// Puts the values into the words: U+0001 stands for the first, and so on.
fn fill(words: &str, values: &[&str]) -> String {
    let mut filled = String::with_capacity(words.len());
    for c in words.chars() {
        match (c as usize).checked_sub(1).and_then(|place| values.get(place)) {
            Some(value) => filled.push_str(value),
            None => filled.push(c),
        }
    }
    filled
}

/// Words on the page, with their marks: `**strong**`.
///
/// Each text is in an element of its own. A browser's translator puts other nodes in place of texts, and a text that
/// has siblings would then stop the app.
pub fn render(words: &str) -> Html {
    let mut pieces = words.split("**");
    let first = pieces.next().unwrap_or("").to_owned();
    let mut strong = false;
    let mut nodes: Vec<Html> = Vec::new();
    for piece in pieces {
        strong = !strong;
        let piece = piece.to_owned();
        nodes.push(if strong {
            html! { <strong>{ piece }</strong> }
        } else {
            html! { <span>{ piece }</span> }
        });
    }
    if nodes.is_empty() {
        html! { <span>{ first }</span> }
    } else {
        html! { <span><span>{ first }</span>{ for nodes }</span> }
    }
}

/// Words of several paragraphs on the page, each in a `<p>`.
pub fn paragraphs(words: &str) -> Html {
    words
        .split("\n\n")
        .map(|paragraph| html! { <p>{ render(paragraph) }</p> })
        .collect()
}

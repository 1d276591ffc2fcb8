//! A saved copy: the answers, versioned, in a hidden element of an HTML file; and reading them back.
//!
//! The file is never shown, parsed as HTML or run: the one element is found as text, and what is in it is taken only
//! where it is a record of this form and nothing else.

mod node;
mod record;

use law::date::{Day, Span};
use law::facts::Record;

pub use self::node::Node;
use crate::answers::{MOST_CASES, MOST_COUNTS};
use crate::text::{Msg, id};

/// The name of the hidden element.
pub const MARK: &str = "saved-answers";

/// The version of the form.
pub const FORMAT: u32 = 1;

/// The largest file that is read, in bytes. A copy with the most cases has a tenth of it.
pub const LARGEST: f64 = 4_000_000.0;

/// How deep lists and names lie within each other: a file with more is no copy, and reading it would fill the stack.
const DEEPEST: usize = 8;

/// What is saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// The day on which it was made.
    pub made: Day,
    /// The day of the text of the law then.
    pub law: Day,
    /// The answers.
    pub record: Record,
}

/// Why a file cannot be taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bad {
    /// It is no saved copy.
    Foreign,
    /// It is one, and its answers cannot be read.
    Broken,
    /// It is of a later version.
    Newer,
    /// It is of an earlier version that is not read any more.
    Older,
}

impl Bad {
    /// What to do about it.
    #[must_use]
    pub const fn words(self) -> Msg {
        match self {
            Self::Foreign => id::RESUME_FOREIGN,
            Self::Broken => id::RESUME_BROKEN,
            Self::Newer => id::RESUME_NEWER,
            Self::Older => id::RESUME_OLDER,
        }
    }
}

impl Saved {
    /// What is saved of a record.
    #[must_use]
    pub fn new(record: &Record, as_of: Day) -> Self {
        Self {
            made: as_of,
            law: law::citation::PENAL_CODE_TEXT_OF,
            record: record.clone(),
        }
    }

    /// What is written into the file.
    #[must_use]
    pub fn node(&self) -> Node {
        Node::Map(vec![
            ("saved".to_owned(), Node::Number(FORMAT)),
            ("made".to_owned(), Node::Text(self.made.to_string())),
            ("law".to_owned(), Node::Text(self.law.to_string())),
            ("record".to_owned(), record::write(&self.record)),
        ])
    }

    /// Whether it holds no more than the widget can show.
    fn fits(&self) -> bool {
        let cases = &self.record.cases;
        let counts = |count: usize| (1..=MOST_COUNTS).contains(&count);
        (1..=MOST_CASES).contains(&cases.len()) && cases.iter().all(|case| counts(case.counts.len()))
    }
}

/// The JSON in a saved copy.
///
/// # Errors
/// [`Bad::Foreign`] where the file has no such element, [`Bad::Broken`] where it is cut off.
pub fn json_in(file: &str) -> Result<String, Bad> {
    let (_, rest) = file
        .split_once(&format!("<pre hidden id=\"{MARK}\">"))
        .ok_or(Bad::Foreign)?;
    let (held, _) = rest.split_once("</pre>").ok_or(Bad::Broken)?;
    Ok(held
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&"))
}

/// Reads a saved copy. `parse` reads JSON: in the widget it is the browser's reader.
///
/// # Errors
/// Why it cannot be taken up.
pub fn read(file: &str, parse: impl Fn(&str) -> Option<Node>) -> Result<Saved, Bad> {
    let json = json_in(file)?;
    if depth(&json) > DEEPEST {
        return Err(Bad::Broken);
    }
    let mut node = parse(&json).ok_or(Bad::Broken)?;
    let version = node
        .take("saved")
        .and_then(|version| version.number())
        .ok_or(Bad::Broken)?;
    if version > FORMAT {
        return Err(Bad::Newer);
    }
    if version < FORMAT {
        return Err(Bad::Older);
    }
    saved(node).filter(Saved::fits).ok_or(Bad::Broken)
}

/// The most lists and names within each other that a JSON text opens.
fn depth(json: &str) -> usize {
    let (mut depth, mut deepest, mut in_text, mut escaped) = (0_usize, 0, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_text,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => {
                depth = depth.saturating_add(1);
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

fn saved(mut node: Node) -> Option<Saved> {
    let mut day = |name: &str| Some(Span::parse(node.take(name)?.text()?).ok()?.first());
    let (made, law) = (day("made")?, day("law")?);
    let record = record::read(node.take("record")?)?;
    node.is_empty().then_some(Saved { made, law, record })
}

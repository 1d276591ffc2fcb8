//! What a person can take along, made on the device: a document to print, to save or to copy; a slip with what to look
//! up; a day for a calendar. And the way back: reading a saved copy.

pub mod calendar;
pub mod code;
pub mod document;
pub mod html;
pub mod saved;
pub mod slip;
pub mod text;

use law::date::Day;

use self::saved::Saved;
use crate::app::State;
use crate::text::Lang;
use crate::view::results::ResultsView;

/// What can be taken along from the results.
#[derive(Clone, Debug, PartialEq)]
pub struct TakeAway {
    /// Everything, to print, to save or to copy.
    pub paper: Document,
    /// What is to be looked up, where something is.
    pub slip: Option<Document>,
    /// The answers, to go on later.
    pub saved: Saved,
    /// The day, for the names of files.
    pub day: Day,
}

impl TakeAway {
    /// What can be taken along from a state's results.
    #[must_use]
    pub fn new(state: &State, results: &ResultsView) -> Self {
        Self {
            paper: document::document(state, results),
            slip: slip::slip(state),
            saved: Saved::new(&state.record, state.as_of),
            day: state.as_of,
        }
    }
}

/// A document, in its order.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language.
    pub lang: Lang,
    /// What it is called.
    pub title: String,
    /// Its parts.
    pub blocks: Vec<Block>,
}

/// A part of a document. Words may hold `**strong**` marks.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The beginning of a part.
    Heading(String),
    /// The beginning of a part of a part.
    Subheading(String),
    /// A paragraph.
    Paragraph(String),
    /// A small paragraph: where something comes from.
    Note(String),
    /// A list.
    List(Vec<String>),
    /// Questions and their answers.
    Pairs(Vec<(String, String)>),
    /// A code to scan, and what scanning it does.
    Code {
        /// What is in it.
        code: code::Code,
        /// What scanning it does.
        words: String,
    },
}

/// The name of a saved file: neutral, with the day.
#[must_use]
pub fn file_name(day: Day, ending: &str) -> String {
    format!("notes-{day}.{ending}")
}

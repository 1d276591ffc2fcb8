//! Where a rule comes from: section, subdivision, the day of the text, and the day ours was compared with it.

use crate::date::{Day, day};

/// How sure we are of a point of law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// Read in the official text. A claim may rest on it.
    Verified,
    /// Known, but not read in a text. Never by itself the reason why a law does not fit.
    Recalled,
    /// Not settled, or no source was found. A lawyer's question.
    Unsettled,
}

/// A section of a code, as we compared our rule with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Code and section, as in "PC 1203.4".
    pub section: &'static str,
    /// The civil day as of which the text we read was published.
    pub text_of: Day,
    /// The civil day on which we compared our rule with that text.
    pub compared_on: Day,
}

/// One subdivision of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The section.
    pub source: Source,
    /// The subdivision, as in "(a)(1)".
    pub subdivision: &'static str,
}

/// The Penal Code as published on 21 July 2026, compared on 23 November 2026.
#[must_use]
pub const fn penal_code(section: &'static str) -> Source {
    Source {
        section,
        text_of: PENAL_CODE_TEXT_OF,
        compared_on: day(2026, 11, 23),
    }
}

/// The Health and Safety Code as published on 21 September 2026, compared on 23 November 2026.
#[must_use]
pub const fn health_and_safety_code(section: &'static str) -> Source {
    Source {
        section,
        text_of: day(2026, 9, 21),
        compared_on: day(2026, 11, 23),
    }
}

/// The day of the Penal Code text that the rules were compared with.
pub const PENAL_CODE_TEXT_OF: Day = day(2026, 7, 21);

/// Law that was compared more than this many days before the day of the answer is stale.
pub const STALE_AFTER_DAYS: i32 = 180;

/// Whether the law behind an answer may have moved since its text was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Freshness {
    /// The day of the oldest text that the answer rests on.
    pub text_of: Day,
    /// That text is more than [`STALE_AFTER_DAYS`] days old.
    pub stale: bool,
    /// A 1 January has passed since the text: new laws usually start on that day, and were not checked.
    pub new_year: bool,
}

impl Freshness {
    /// The freshness on the day `as_of` of a text of the day `text_of`.
    #[must_use]
    pub fn on(as_of: Day, text_of: Day) -> Self {
        Self {
            text_of,
            stale: as_of.duration_since(text_of).as_hours() / 24 > i64::from(STALE_AFTER_DAYS),
            new_year: as_of.year() > text_of.year(),
        }
    }
}

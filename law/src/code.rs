//! Sections of California codes, as the law cites them and as people type them.
//!
//! The canonical text is the code's short name, a space, the section, and the subdivisions in brackets:
//! `HS 11350(a)`, `PC 4573.6`, `VC 23152(f)`, `BPC 4060`.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// A California code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Law {
    /// The Health and Safety Code.
    HealthAndSafety,
    /// The Penal Code.
    Penal,
    /// The Vehicle Code.
    Vehicle,
    /// The Business and Professions Code.
    BusinessAndProfessions,
}

impl Law {
    /// Every code whose sections we read.
    pub const ALL: &'static [Self] = &[
        Self::HealthAndSafety,
        Self::Penal,
        Self::Vehicle,
        Self::BusinessAndProfessions,
    ];

    /// The short name in canonical texts.
    #[must_use]
    pub const fn short(self) -> &'static str {
        match self {
            Self::HealthAndSafety => "HS",
            Self::Penal => "PC",
            Self::Vehicle => "VC",
            Self::BusinessAndProfessions => "BPC",
        }
    }
}

/// A section of a code, or a subdivision of one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    law: Law,
    section: String,
    subdivisions: Vec<String>,
}

/// Why a text is not a canonical code section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// It does not begin with `HS`, `PC`, `VC` or `BPC` and one space.
    Law,
    /// The section is not of the form `11350`, `11366.5`, `288a` or `1203.4a`.
    Section,
    /// The subdivisions are not of the form `(a)(1)`.
    Subdivision,
}

impl Code {
    /// Reads the canonical text, and nothing else; [`read`] reads what people type.
    ///
    /// # Errors
    /// [`CodeError`] says which part is not canonical.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let (short, rest) = text.split_once(' ').ok_or(CodeError::Law)?;
        let law = Law::ALL
            .iter()
            .copied()
            .find(|law| law.short() == short)
            .ok_or(CodeError::Law)?;
        let (section, subdivisions) = match rest.split_once('(') {
            None => (rest, Vec::new()),
            Some((section, open)) => (section, parse_subdivisions(open)?),
        };
        if !is_section(section) {
            return Err(CodeError::Section);
        }
        Ok(Self {
            law,
            section: section.to_string(),
            subdivisions,
        })
    }

    /// The code that the section belongs to.
    #[must_use]
    pub const fn law(&self) -> Law {
        self.law
    }

    /// The section, without subdivisions: `11350`, `1203.4a`.
    #[must_use]
    pub fn section(&self) -> &str {
        &self.section
    }

    /// The subdivisions from the outermost, without brackets.
    #[must_use]
    pub fn subdivisions(&self) -> &[String] {
        &self.subdivisions
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.law.short(), self.section)?;
        self.subdivisions.iter().try_for_each(|part| write!(f, "({part})"))
    }
}

/// Up to five digits, a decimal part of up to three, and at most one small letter.
fn is_section(text: &str) -> bool {
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    let number = text.strip_suffix(|last: char| last.is_ascii_lowercase()).unwrap_or(text);
    match number.split_once('.') {
        Some((whole, decimals)) => digits(whole, 5) && digits(decimals, 3),
        None => digits(number, 5),
    }
}

/// What follows the first opening bracket.
fn parse_subdivisions(open: &str) -> Result<Vec<String>, CodeError> {
    let inside = open.strip_suffix(')').ok_or(CodeError::Subdivision)?;
    inside
        .split(")(")
        .map(|part| is_subdivision(part).then(|| part.to_string()).ok_or(CodeError::Subdivision))
        .collect()
}

fn is_subdivision(part: &str) -> bool {
    (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Whether an entry of a list of sections covers a code, both as canonical texts.
///
/// An entry covers itself and everything inside it: `HS 11350` covers `HS 11350(a)`, and `PC 261.5(d)` covers
/// `PC 261.5(d)(1)`. It never covers a longer number: `PC 288` covers neither `PC 288.5` nor `PC 288a` nor `PC 2880`.
#[must_use]
pub const fn covers(entry: &str, code: &str) -> bool {
    if entry.is_empty() {
        return false;
    }
    let (mut entry, mut code) = (entry.as_bytes(), code.as_bytes());
    loop {
        match (entry.split_first(), code.split_first()) {
            (None, None) => return true,
            (None, Some((next, _))) => return *next == b'(',
            (Some(_), None) => return false,
            (Some((wanted, entry_rest)), Some((found, code_rest))) => {
                if *wanted != *found {
                    return false;
                }
                entry = entry_rest;
                code = code_rest;
            }
        }
    }
}

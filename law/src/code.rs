//! Sections of California codes, as the law cites them and as people type them.
//!
//! The canonical text is the code's short name, a space, the section, and the subdivisions in brackets:
//! `HS 11350(a)`, `PC 4573.6`, `VC 23152(f)`, `BPC 4060`.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Ordering;
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
    let number = text
        .strip_suffix(|last: char| last.is_ascii_lowercase())
        .unwrap_or(text);
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
        .map(|part| {
            is_subdivision(part)
                .then(|| part.to_string())
                .ok_or(CodeError::Subdivision)
        })
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

/// A code section as a person typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The code, where it was named.
    pub law: Option<Law>,
    /// The number of the section, with its decimals.
    pub number: String,
    /// A letter glued to the number. `288a` is a section of its own, `11377a` means a subdivision: which of the two was
    /// meant shows only in a list of sections.
    pub letter: Option<char>,
    /// The subdivisions from the outermost.
    pub subdivisions: Vec<String>,
    /// Whether the only subdivision may be the level instead: in `11550 F` the letter stands apart, and is an F, M or I
    /// as records print it.
    pub may_be_level: bool,
}

/// How a code answers to what was typed. The better comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// It is the same.
    Exact,
    /// It is the section or subdivision that holds what was typed.
    Holds,
    /// It lies inside what was typed.
    Inside,
    /// It is another subdivision of the same section.
    SameSection,
}

impl Typed {
    /// What may have been meant, the likelier first.
    #[must_use]
    pub fn readings(&self) -> Vec<Self> {
        let Some(letter) = self.letter else {
            let mut readings = alloc::vec![self.clone()];
            if self.may_be_level {
                let (subdivisions, may_be_level) = (Vec::new(), false);
                readings.push(Self {
                    subdivisions,
                    may_be_level,
                    ..self.clone()
                });
            }
            return readings;
        };
        let mut section = self.clone();
        section.letter = None;
        let mut subdivision = section.clone();
        section.number.push(letter);
        subdivision.subdivisions.insert(0, letter.to_string());
        alloc::vec![section, subdivision]
    }

    /// How a code answers to this reading; none where it is another section or of another code. Small and capital
    /// letters count as the same: papers print both.
    #[must_use]
    pub fn matches(&self, code: &Code) -> Option<Match> {
        let same_law = self.law.is_none_or(|law| law == code.law);
        if !same_law || !self.number.eq_ignore_ascii_case(&code.section) {
            return None;
        }
        let (typed, found) = (self.subdivisions.as_slice(), code.subdivisions.as_slice());
        if !typed
            .iter()
            .zip(found)
            .all(|(typed, found)| typed.eq_ignore_ascii_case(found))
        {
            return Some(Match::SameSection);
        }
        Some(match typed.len().cmp(&found.len()) {
            Ordering::Equal => Match::Exact,
            Ordering::Greater => Match::Holds,
            Ordering::Less => Match::Inside,
        })
    }

    /// Whether a code could still be meant when more digits are typed: `1135` begins `HS 11350`.
    #[must_use]
    pub fn begins(&self, code: &Code) -> bool {
        let more = code.section.strip_prefix(self.number.as_str());
        self.letter.is_none()
            && self.subdivisions.is_empty()
            && self.number.len() >= BEGINS_FROM
            && self.law.is_none_or(|law| law == code.law)
            && more.is_some_and(|more| more.starts_with(|next: char| next.is_ascii_digit()))
    }
}

/// So many characters of a number say enough to offer the sections that begin with them.
const BEGINS_FROM: usize = 3;

/// Reads every code section that a person typed, in whatever form: `11378`, `H&S 11378(a)`, `11378 hs`,
/// `health and safety 11378`, `hs11377 a`, `§ 11350`. Other words are passed over. It never fails: where nothing looks
/// like a section the list is empty.
#[must_use]
pub fn read(text: &str) -> Vec<Typed> {
    let tokens = tokens(text);
    let mut rest = tokens.as_slice();
    // Either the code stands before its numbers ("HS 11350, 11377") or after them ("11350 HS"): the first one decides.
    let mut before_numbers = false;
    let mut named = None;
    let mut typed: Vec<Typed> = Vec::new();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if let Some((law, after)) = law_at(first, after) {
            rest = after;
            before_numbers |= typed.is_empty();
            if before_numbers {
                named = Some(law);
            } else {
                let unnamed = typed.iter_mut().rev().take_while(|typed| typed.law.is_none());
                unnamed.for_each(|typed| typed.law = Some(law));
            }
        } else if let Token::Number { digits, .. } = first {
            if named.is_none() && counts(digits, after) {
                continue;
            }
            let (letter, after) = glued_letter(after);
            let (subdivisions, may_be_level, after) = typed_subdivisions(letter.is_some(), after);
            rest = after;
            typed.push(Typed {
                law: named,
                number: digits.clone(),
                letter,
                subdivisions,
                may_be_level,
            });
        }
    }
    typed
}

/// A piece of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    /// Letters, in small letters. Glued: a digit stood right before. Capital: all were capitals.
    Word {
        letters: String,
        glued: bool,
        capital: bool,
    },
    /// Digits, with decimals. Glued: no space stood before.
    Number { digits: String, glued: bool },
    /// What stood in brackets.
    Bracket(String),
    /// Any other mark but a space.
    Mark(char),
}

type Chars<'a> = core::iter::Peekable<core::str::Chars<'a>>;

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut chars = text.chars().peekable();
    let mut spaced = true;
    while let Some(next) = chars.peek().copied() {
        let apart = core::mem::replace(&mut spaced, next.is_whitespace());
        if next.is_ascii_digit() {
            let digits = number(&mut chars);
            tokens.push(Token::Number { digits, glued: !apart });
        } else if next.is_alphabetic() {
            let written = take(&mut chars, char::is_alphabetic);
            let glued = matches!(tokens.last(), Some(Token::Number { .. })) && !apart;
            push_word(&mut tokens, &written, glued);
        } else if next == '(' {
            chars.next();
            let inside = take(&mut chars, |next| next != ')' && next != '(');
            chars.next_if_eq(&')');
            tokens.push(Token::Bracket(inside.trim().to_string()));
        } else {
            chars.next();
            if !next.is_whitespace() {
                tokens.push(Token::Mark(next));
            }
        }
    }
    tokens
}

/// A word; two where a subdivision and the name of a code are glued to a number, as in `11377aHS`.
fn push_word(tokens: &mut Vec<Token>, written: &str, glued: bool) {
    let capital = written.chars().all(char::is_uppercase);
    let letters = written.to_lowercase();
    let mut push = |letters: &str, glued| {
        tokens.push(Token::Word {
            letters: letters.to_string(),
            glued,
            capital,
        });
    };
    let named = |letters: &str| NAMES.iter().any(|(name, _)| *name == letters);
    match letters.split_at_checked(1) {
        Some((letter, name)) if glued && !named(&letters) && named(name) => {
            push(letter, true);
            push(name, false);
        }
        _ => push(&letters, glued),
    }
}

fn take(chars: &mut Chars<'_>, wanted: impl Fn(char) -> bool) -> String {
    let mut taken = String::new();
    while let Some(next) = chars.next_if(|next| wanted(*next)) {
        taken.push(next);
    }
    taken
}

/// Digits, with decimals, and with the comma that some write between thousands.
fn number(chars: &mut Chars<'_>) -> String {
    let digit = |next: char| next.is_ascii_digit();
    let mut number = take(chars, digit);
    if number.len() <= 2 {
        let mut ahead = chars.clone();
        if ahead.next_if_eq(&',').is_some() {
            let thousands = take(&mut ahead, digit);
            if thousands.len() == 3 {
                number.push_str(&thousands);
                *chars = ahead;
            }
        }
    }
    let mut ahead = chars.clone();
    if ahead.next_if_eq(&'.').is_some() {
        let decimals = take(&mut ahead, digit);
        if !decimals.is_empty() {
            number.push('.');
            number.push_str(&decimals);
            *chars = ahead;
        }
    }
    number
}

/// The words by which people name a code.
const NAMES: &[(&str, Law)] = &[
    ("hs", Law::HealthAndSafety),
    ("hsc", Law::HealthAndSafety),
    ("health", Law::HealthAndSafety),
    ("salud", Law::HealthAndSafety),
    ("pc", Law::Penal),
    ("cpc", Law::Penal),
    ("pen", Law::Penal),
    ("penal", Law::Penal),
    ("vc", Law::Vehicle),
    ("cvc", Law::Vehicle),
    ("veh", Law::Vehicle),
    ("vehicle", Law::Vehicle),
    ("vehículos", Law::Vehicle),
    ("vehiculos", Law::Vehicle),
    ("bp", Law::BusinessAndProfessions),
    ("bpc", Law::BusinessAndProfessions),
    ("bus", Law::BusinessAndProfessions),
    ("business", Law::BusinessAndProfessions),
];

/// The initials by which people name a code, with `&`, a point, a bar or `and` between: `H&S`, `p.c.`, `b and p`. Some
/// also do without; but in `11377 b pc` the `b` is a subdivision.
const INITIALS: &[(&str, &str, bool, Law)] = &[
    ("h", "s", true, Law::HealthAndSafety),
    ("h", "sc", false, Law::HealthAndSafety),
    ("p", "c", true, Law::Penal),
    ("v", "c", true, Law::Vehicle),
    ("b", "p", false, Law::BusinessAndProfessions),
    ("b", "pc", false, Law::BusinessAndProfessions),
];

/// The code that is named here, and what follows the name.
fn law_at<'a>(first: &Token, after: &'a [Token]) -> Option<(Law, &'a [Token])> {
    let Token::Word { letters, .. } = first else {
        return None;
    };
    if let Some((_, law)) = NAMES.iter().find(|(name, _)| name == letters) {
        return Some((*law, after));
    }
    let mut rest = after;
    while let Some((Token::Mark('&' | '+' | '-' | '.' | '/'), after)) = rest.split_first() {
        rest = after;
    }
    if let Some((Token::Word { letters: and, .. }, after)) = rest.split_first()
        && and == "and"
    {
        rest = after;
    }
    let joined = rest.len() < after.len();
    let (second, after) = rest.split_first()?;
    let Token::Word { letters: second, .. } = second else {
        return None;
    };
    INITIALS
        .iter()
        .find(|(one, two, apart, _)| one == letters && two == second && (joined || *apart))
        .map(|(_, _, _, law)| (*law, after))
}

/// One letter glued to the number: `11377a`, `288a`.
fn glued_letter(tokens: &[Token]) -> (Option<char>, &[Token]) {
    match tokens.split_first() {
        Some((
            first @ Token::Word {
                letters, glued: true, ..
            },
            after,
        )) if law_at(first, after).is_none() => match one_letter(letters) {
            Some(letter) => (Some(letter), after),
            None => (None, tokens),
        },
        _ => (None, tokens),
    }
}

/// The words that stand before a subdivision: `11377, subd. (a)`.
const SUBDIVISION: &[&str] = &[
    "subd",
    "subdiv",
    "subdivision",
    "subdivisión",
    "subsection",
    "sub",
    "paragraph",
    "par",
    "inciso",
];

/// What follows the words before a subdivision, where they stand here and a subdivision follows.
fn after_subdivision_name(tokens: &[Token]) -> &[Token] {
    let mut rest = tokens;
    if let Some((Token::Mark(','), after)) = rest.split_first() {
        rest = after;
    }
    match rest.split_first() {
        Some((Token::Word { letters, .. }, after)) if SUBDIVISION.contains(&letters.as_str()) => rest = after,
        _ => return tokens,
    }
    if let Some((Token::Mark('.'), after)) = rest.split_first() {
        rest = after;
    }
    match rest.first() {
        Some(Token::Bracket(_) | Token::Word { .. }) => rest,
        Some(Token::Number { .. } | Token::Mark(_)) | None => tokens,
    }
}

/// The subdivisions after a number: `(a)(1)`, `(a)1`, or one letter after a space, `11377 a`; and whether that letter may
/// be the level.
fn typed_subdivisions(lettered: bool, tokens: &[Token]) -> (Vec<String>, bool, &[Token]) {
    let mut rest = after_subdivision_name(tokens);
    let mut subdivisions = Vec::new();
    loop {
        let inner = lettered || !subdivisions.is_empty();
        match rest.split_first() {
            Some((Token::Bracket(inside), after)) if is_subdivision(inside) => {
                subdivisions.push(inside.clone());
                rest = after;
            }
            Some((Token::Number { digits, glued: true }, after)) if inner && digits.len() <= 2 => {
                subdivisions.push(digits.clone());
                rest = after;
            }
            _ => break,
        }
    }
    if subdivisions.is_empty()
        && !lettered
        && let Some((first @ Token::Word { letters, capital, .. }, after)) = rest.split_first()
        && law_at(first, after).is_none()
        && let Some(letter) = one_letter(letters)
    {
        let level = *capital && matches!(letter, 'f' | 'm' | 'i');
        return (alloc::vec![letter.to_string()], level, after);
    }
    (subdivisions, false, rest)
}

/// Whether a number only counts what follows it: `1) HS 11378`, `Count 1: 11378`.
fn counts(digits: &str, after: &[Token]) -> bool {
    let mark = matches!(after, [Token::Mark(')' | ':' | '.'), _, ..]);
    digits.len() <= 2 && mark
}

fn one_letter(letters: &str) -> Option<char> {
    let mut letters = letters.chars();
    let letter = letters.next().filter(char::is_ascii_lowercase)?;
    letters.next().is_none().then_some(letter)
}

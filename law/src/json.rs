//! The record as JSON: documented in `docs/record.md`, with a schema in `docs/record.schema.json`.
//!
//! A fact that is absent was not asked. `"dont-know"` was asked and is not known. Everything else is a closed set of
//! words, a date or a list of code sections. Unknown fields and words are refused; nothing is guessed.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeSeq, Serializer};

use crate::date::{DateError, Span};
use crate::effects::Purpose;
use crate::facts::{Answer, Candidates, Case, Choice, Count, Person, Record};
use crate::offenses;

/// The version of the record's form that this crate reads and writes.
pub const FORMAT: u32 = 1;

const DONT_KNOW: &str = "dont-know";

/// The record with the version of its form.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    #[serde(deserialize_with = "known_format")]
    format: u32,
    #[serde(default)]
    person: Person,
    #[serde(default, skip_serializing_if = "Answer::unasked")]
    complete: Answer<bool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    purposes: Vec<Purpose>,
    cases: Vec<Case>,
}

impl From<Record> for Document {
    fn from(record: Record) -> Self {
        Self {
            format: FORMAT,
            person: record.person,
            complete: record.complete,
            purposes: record.purposes,
            cases: record.cases,
        }
    }
}

impl From<Document> for Record {
    fn from(document: Document) -> Self {
        Self {
            person: document.person,
            cases: document.cases,
            complete: document.complete,
            purposes: document.purposes,
        }
    }
}

fn known_format<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let format = u32::deserialize(deserializer)?;
    if format == FORMAT {
        Ok(format)
    } else {
        Err(de::Error::custom(alloc::format!(
            "found format {format}; this version reads format {FORMAT}"
        )))
    }
}

/// Reads the counts of a case: at least one.
pub(crate) fn at_least_one<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Count>, D::Error> {
    let counts = Vec::<Count>::deserialize(deserializer)?;
    if counts.is_empty() {
        return Err(de::Error::custom("found an empty list; a case has at least one count"));
    }
    Ok(counts)
}

/// An answer that is written as one text.
trait Worded: Sized {
    fn read(text: &str) -> Result<Self, String>;
    fn write(&self) -> String;
    fn allowed() -> String;
}

impl<T: Choice> Worded for T {
    fn read(text: &str) -> Result<Self, String> {
        T::named(text).ok_or_else(|| alloc::format!("found {text:?}"))
    }

    fn write(&self) -> String {
        self.name().to_string()
    }

    fn allowed() -> String {
        let names: Vec<&str> = T::ALL.iter().map(|(_, name)| *name).collect();
        alloc::format!("one of {}, {DONT_KNOW}", names.join(", "))
    }
}

impl Worded for Span {
    fn read(text: &str) -> Result<Self, String> {
        Self::parse(text).map_err(|error| {
            let what = match error {
                DateError::Form => "not a date",
                DateError::NoSuchDay => "no such day, or outside 1930 to 2099",
                DateError::Reversed => "a span that ends before it starts",
            };
            alloc::format!("found {text:?}, which is {what}")
        })
    }

    fn write(&self) -> String {
        self.text()
    }

    fn allowed() -> String {
        alloc::format!("a date as 2014, 2014-05 or 2014-05-03, a span as 2012/2014-05, or {DONT_KNOW}")
    }
}

impl<T> Answer<T> {
    /// Whether nobody asked.
    pub const fn unasked(&self) -> bool {
        matches!(self, Self::Unasked)
    }
}

impl<T: Worded> Serialize for Answer<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unasked => serializer.serialize_none(),
            Self::DontKnow => serializer.serialize_str(DONT_KNOW),
            Self::Is(value) => serializer.serialize_str(&value.write()),
        }
    }
}

impl<'de, T: Worded> Deserialize<'de> for Answer<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Words<T>(PhantomData<T>);
        impl<T: Worded> Visitor<'_> for Words<T> {
            type Value = Answer<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&T::allowed())
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                if text == DONT_KNOW {
                    return Ok(Answer::DontKnow);
                }
                T::read(text)
                    .map(Answer::Is)
                    .map_err(|found| E::custom(alloc::format!("{found}; allowed is {}", T::allowed())))
            }
        }
        deserializer.deserialize_str(Words(PhantomData))
    }
}

impl Serialize for Purpose {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Purpose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::named(&name).ok_or_else(|| {
            let names: Vec<&str> = Self::ALL.iter().map(|(_, name)| *name).collect();
            de::Error::custom(alloc::format!("found {name:?}; allowed is one of {}", names.join(", ")))
        })
    }
}

impl Serialize for Answer<Candidates> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unasked => serializer.serialize_none(),
            Self::DontKnow => serializer.serialize_str(DONT_KNOW),
            Self::Is(candidates) => {
                let mut list = serializer.serialize_seq(None)?;
                for offense in candidates.iter() {
                    list.serialize_element(offense.code)?;
                }
                list.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Answer<Candidates> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Offenses;
        const ALLOWED: &str = "a list of code sections of the catalogue, as [\"HS 11378\"], or \"dont-know\"";
        impl<'de> Visitor<'de> for Offenses {
            type Value = Answer<Candidates>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(ALLOWED)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                if text == DONT_KNOW {
                    return Ok(Answer::DontKnow);
                }
                Err(E::custom(alloc::format!("found {text:?}; allowed is {ALLOWED}")))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut found = Vec::new();
                while let Some(code) = list.next_element::<String>()? {
                    let offense = offenses::find(&code).ok_or_else(|| {
                        de::Error::custom(alloc::format!(
                            "found {code:?}, which is not in the catalogue; another offense is \"other\""
                        ))
                    })?;
                    found.push(offense);
                }
                Candidates::new(found)
                    .map(Answer::Is)
                    .ok_or_else(|| de::Error::custom("found an empty list; where nobody knows, say \"dont-know\""))
            }
        }
        deserializer.deserialize_any(Offenses)
    }
}

//! `cargo xtask screen`: what the law says of a record, without a browser. How a lawyer tries a case.
//!
//! Reads one record as JSON, or several one after another, from the standard input, and prints one assessment each: as
//! JSON, or with `--explain` as a proof tree to read.

mod explain;
mod report;

pub use report::json;

use std::io::Read;

use anyhow::{Context, Result, bail};
use jiff::tz::TimeZone;
use law::Record;
use law::date::{Day, Span};
use law::json::Document;

use crate::flags::{Flags, UsageError};

/// Runs the task.
///
/// # Errors
/// A record that cannot be read, with the path of what is wrong, what was found and what is allowed; a day before the
/// text of the law.
pub fn run(mut flags: Flags) -> Result<()> {
    let as_of = match flags.value("--as-of")? {
        Some(text) => read_day(&text)?,
        None => today()?,
    };
    let explain = flags.switch("--explain");
    flags.finish()?;

    let mut input = String::new();
    std::io::stdin()
        .read_to_string(&mut input)
        .context("The standard input is not UTF-8 text.")?;
    let records = read_records(&input, as_of)?;
    if records.is_empty() {
        bail!("No record was given. Example: cargo xtask screen < docs/record.example.json");
    }
    for record in &records {
        if explain {
            println!("{}", explain::tree(record, as_of)?);
        } else {
            println!("{}", json(record, as_of)?);
        }
    }
    Ok(())
}

/// Reads every record of a text: one, or several one after another.
///
/// # Errors
/// What is wrong: the number of the record, the path, what was found and what is allowed.
pub fn read_records(input: &str, as_of: Day) -> Result<Vec<Record>> {
    let mut records = Vec::new();
    for (at, value) in serde_json::Deserializer::from_str(input)
        .into_iter::<serde_json::Value>()
        .enumerate()
    {
        let number = at + 1;
        let value = value.with_context(|| format!("Record {number} is not JSON."))?;
        let document: Document = serde_path_to_error::deserialize(value).map_err(|error| {
            let path = error.path().to_string();
            anyhow::anyhow!("Record {number}: at {path}: {}", error.into_inner())
        })?;
        let record = Record::from(document);
        for at in law::admissible::places(&record) {
            let path = at.path();
            if at.asked(&record) && !law::admissible::applies(&record, at) {
                bail!(
                    "Record {number}: at {path}: this fact cannot matter beside the others. \
                     Leave it out, or change what it stands beside."
                );
            }
            if at.asked(&record) && !law::admissible::fits(&record, at, as_of) {
                bail!(
                    "Record {number}: at {path}: this does not fit beside the other facts on {as_of}. \
                     docs/record.md says what fits; change it, or what it stands beside."
                );
            }
        }
        records.push(record);
    }
    Ok(records)
}

fn read_day(text: &str) -> Result<Day> {
    match Span::parse(text) {
        Ok(span) if span.first() == span.last() => Ok(span.first()),
        Ok(_) | Err(_) => {
            Err(UsageError::new(format!("--as-of takes a day as 2026-11-23, and \"{text}\" is not one.")).into())
        }
    }
}

/// The day in California.
fn today() -> Result<Day> {
    let zone = TimeZone::get("America/Los_Angeles").context("This machine has no time zones. Give --as-of.")?;
    Ok(jiff::Timestamp::now().to_zoned(zone).date())
}

//! `cargo xtask screen`: what the law says of a record, without a browser. How a lawyer tries a case.
//!
//! Reads one record as JSON, or several one after another, from the standard input, and prints one assessment each: as
//! JSON, or with `--explain` as a proof tree to read. With `--brief` the JSON has the findings alone, and a record that
//! cannot be read gives an object with its error instead of ending the run: for many records at once.

mod explain;
mod report;

pub use report::{brief, json};

use std::io::{Read, Write};

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
    let findings_alone = flags.switch("--brief");
    flags.finish()?;

    let mut input = String::new();
    std::io::stdin()
        .read_to_string(&mut input)
        .context("The standard input is not UTF-8 text.")?;
    if findings_alone {
        let mut out = std::io::stdout().lock();
        for record in each_record(&input, as_of) {
            match record {
                Ok(record) => writeln!(out, "{}", brief(&record, as_of)?)?,
                Err(error) => writeln!(out, "{}", serde_json::json!({ "error": format!("{error:#}") }))?,
            }
        }
        return Ok(());
    }
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
    each_record(input, as_of).collect()
}

/// Every record of a text, each or what is wrong with it.
fn each_record(input: &str, as_of: Day) -> impl Iterator<Item = Result<Record>> {
    let values = serde_json::Deserializer::from_str(input).into_iter::<serde_json::Value>();
    (1_usize..).zip(values).map(move |(number, value)| {
        let value = value.with_context(|| format!("Record {number} is not JSON."))?;
        read_record(value, as_of).with_context(|| format!("Record {number}"))
    })
}

fn read_record(value: serde_json::Value, as_of: Day) -> Result<Record> {
    let document: Document = serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        anyhow::anyhow!("at {path}: {}", error.into_inner())
    })?;
    let record = Record::from(document);
    for at in law::admissible::places(&record) {
        let path = at.path();
        if at.asked(&record) && !law::admissible::applies(&record, at) {
            bail!(
                "at {path}: this fact cannot matter beside the others. \
                 Leave it out, or change what it stands beside."
            );
        }
        if at.asked(&record) && !law::admissible::fits(&record, at, as_of) {
            bail!(
                "at {path}: this does not fit beside the other facts on {as_of}. \
                 docs/record.md says what fits; change it, or what it stands beside."
            );
        }
    }
    Ok(record)
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

//! An assessment as a proof tree to read: each law, each requirement, what it rests on, and where it stands.

use std::fmt::Write;

use anyhow::{Result, anyhow};
use law::Record;
use law::assess::assess;
use law::citation::Tier;
use law::date::Day;
use law::facts::FactAt;
use law::logic::{Basis, Finding};

use super::report::{band, opens, truth};
use crate::words::Words;

/// What the law says of a record, as a tree.
///
/// # Errors
/// A day before the text of the law; texts that cannot be read.
pub(super) fn tree(record: &Record, as_of: Day) -> Result<String> {
    let words = Words::english()?;
    let assessment = assess(record, as_of).map_err(|error| {
        anyhow!(
            "{as_of} lies before the text of the law that was compared ({}).",
            error.text_of
        )
    })?;
    let mut text = format!(
        "As of {as_of}. Law as of {}. Every case told: {}.\n",
        assessment.freshness.text_of, assessment.complete
    );
    for (case_at, case) in assessment.cases.iter().enumerate() {
        for (count_at, answers) in case.counts.iter().enumerate() {
            writeln!(text, "\ncases[{case_at}].counts[{count_at}]: {:?}", case.reach)?;
            for answer in answers {
                let when = opens(answer.band).map_or_else(String::new, |when| format!(" {when}"));
                writeln!(
                    text,
                    "\n  {} {}: {}{when}",
                    answer.statute.source.section,
                    words.get(answer.statute.key),
                    band(answer.band)
                )?;
                for (name, finding) in [
                    ("may ask", &answer.ruling.may_ask),
                    ("must grant, beyond that", &answer.ruling.must),
                    ("done already", &answer.ruling.done),
                ] {
                    writeln!(text, "    {name}: {}", truth(finding.truth()))?;
                    branch(&mut text, &words, finding, 3)?;
                }
            }
        }
    }
    Ok(text)
}

fn branch(text: &mut String, words: &Words, finding: &Finding, depth: usize) -> Result<()> {
    let indent = "  ".repeat(depth);
    if let Some(line) = finding.line() {
        let form = truth(finding.truth());
        let tier = match line.tier {
            Tier::Verified => "",
            Tier::Recalled => " [not read in the text]",
            Tier::Unsettled => " [not settled]",
        };
        let facts: Vec<String> = finding.facts().iter().map(FactAt::path).collect();
        writeln!(
            text,
            "{indent}{form:7} {}{}, text of {}, compared {}{tier}: {} <{}>",
            line.citation.source.section,
            line.citation.subdivision,
            line.citation.source.text_of,
            line.citation.source.compared_on,
            words.get(&format!("{}.{form}", line.key)),
            facts.join(", ")
        )?;
        return Ok(());
    }
    match finding.basis() {
        Basis::Leaf(_) => {}
        Basis::All(parts) => {
            for part in parts {
                branch(text, words, part, depth)?;
            }
        }
        Basis::Any(parts) => {
            writeln!(text, "{indent}{:7} any of:", truth(finding.truth()))?;
            for part in parts {
                branch(text, words, part, depth + 1)?;
            }
        }
    }
    Ok(())
}

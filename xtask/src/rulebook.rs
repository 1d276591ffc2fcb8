//! The rules in words that a lawyer can check: generated from the rules themselves.
//!
//! A rule builds all its requirements for every record, so a blank record shows them all, with what they rest on. What an
//! offense alone decides is found by asking each row of the catalogue.

mod catalogue;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result};
use law::Record;
use law::assess::rulings;
use law::citation::Tier;
use law::date::{Day, day};
use law::doorways::DOORWAYS;
use law::effects::{Purpose, effects};
use law::facts::{Answer, Candidates, Case, Choice, Fact, Forum, Outcome};
use law::logic::{Basis, Finding, Kind, Leaf, Line, Truth, never};
use law::offenses::{self, Offense};
use law::statutes::{Ruling, STATUTES, Statute};

use crate::flags::Flags;
use crate::paths;
use crate::words::Words;

/// The day that the rules are looked at. No requirement hangs on it.
const LOOKED_AT: Day = day(2026, 11, 23);
/// From this many codes on, a list is counted and not written out.
const MANY: usize = 48;

/// Writes `docs/rulebook.md`.
///
/// # Errors
/// Texts that cannot be read; a file that cannot be written.
pub fn run(flags: Flags) -> Result<()> {
    flags.finish()?;
    let file = paths::root().join("docs").join("rulebook.md");
    fs::write(&file, text()?).with_context(|| format!("Cannot write {}.", file.display()))?;
    println!("Written: {}", file.display());
    Ok(())
}

/// The rulebook.
///
/// # Errors
/// Texts that cannot be read.
pub fn text() -> Result<String> {
    let words = Words::english()?;
    let mut out = String::from(INTRODUCTION);
    for statute in STATUTES {
        section(&mut out, &words, statute)?;
    }
    catalogue::write(&mut out, &words)?;
    open_points(&mut out, &words)?;
    Ok(out)
}

const INTRODUCTION: &str = "# Rulebook

What the engine asks of each law, requirement by requirement, in the words that a person reads. Written by `cargo xtask rulebook` from the rules in `law/src/statutes/`; a test fails where it is not current. Nothing here is written by hand.

How to read it:

- A requirement is met where the sentence is true. The citation after it is the section and subdivision that was read.
- **All of** and **any of** are the law's *and* and *or*.
- *Offenses* names the rows of the catalogue for which the offense alone decides the requirement, whatever else is told. A requirement without such a list is not decided by the offense.
- *The court judges*, *only the record shows* and *left open* mark what no answer of a person can settle: the result then says so.
- \"Not read\" marks a point that is known and was not found in a text. It never by itself makes a law not fit.
- Waits are over on the day after the anniversary; a wait from 29 February counts to 1 March in a common year.

The last part lists every point that is open, with what would settle it.
";

fn section(out: &mut String, words: &Words, statute: &'static Statute) -> Result<()> {
    let ruling = blank_ruling(statute);
    writeln!(
        out,
        "\n## {}: {}\n\n{}\n\nIn force as written here since {}. Text of {}, compared on {}.",
        statute.source.section,
        words.get(statute.key),
        words.get(&format!("{}.gives", statute.key)),
        statute.in_force_since,
        statute.source.text_of,
        statute.source.compared_on
    )?;
    for (title, finding) in [
        ("A person may ask for it where all of these are so", &ruling.may_ask),
        ("The court must grant it where, beyond that", &ruling.must),
        (
            "It may have been done by itself where all of these are so",
            &ruling.done,
        ),
        ("What the court would do turns on", &ruling.turns_on),
    ] {
        if finding.lines().is_empty() {
            continue;
        }
        writeln!(out, "\n**{title}:**\n")?;
        branch(out, words, statute, finding, 0)?;
    }
    writeln!(
        out,
        "\n**What it does not do:** {}",
        words.get(&format!("{}.limits", statute.key))
    )?;
    writeln!(
        out,
        "\n**How people ask for it:** {}",
        words.get(&format!("{}.filing", statute.key))
    )?;
    Ok(())
}

fn branch(out: &mut String, words: &Words, statute: &Statute, finding: &Finding, depth: usize) -> Result<()> {
    let indent = "  ".repeat(depth);
    if let Some(line) = finding.line() {
        writeln!(
            out,
            "{indent}- {} ({}{}){}",
            words.get(&format!("{}.yes", line.key)),
            line.citation.source.section,
            line.citation.subdivision,
            marks(finding)
        )?;
        if let Some(list) = by_offense(statute, line) {
            writeln!(out, "{indent}  *Offenses:* {list}")?;
        }
        return Ok(());
    }
    match finding.basis() {
        Basis::Leaf(leaf) => {
            if let Some(mark) = mark(leaf) {
                writeln!(out, "{indent}- {mark}")?;
            }
        }
        Basis::All(parts) => {
            for part in parts {
                branch(out, words, statute, part, depth)?;
            }
        }
        Basis::Any(parts) => {
            writeln!(out, "{indent}- Any of:")?;
            for part in parts {
                branch(out, words, statute, part, depth.saturating_add(1))?;
            }
        }
    }
    Ok(())
}

const fn mark(leaf: &Leaf) -> Option<&'static str> {
    match leaf.kind {
        Kind::Court => Some("*the court judges*"),
        Kind::Records => Some("*only the record shows*"),
        Kind::Unsettled => Some("*left open*"),
        Kind::Unchecked => Some("*not read*"),
        Kind::Told | Kind::Quiet | Kind::Text => None,
    }
}

/// What no answer can settle within a requirement, each once.
fn marks(finding: &Finding) -> String {
    let mut found = BTreeSet::new();
    leaves(finding, &mut |leaf| found.extend(mark(leaf)));
    if finding.line().is_some_and(|line| line.tier != Tier::Verified) {
        found.insert("*not read*");
    }
    let list: Vec<&str> = found.into_iter().collect();
    if list.is_empty() {
        String::new()
    } else {
        format!(" — within it: {}", list.join(", "))
    }
}

fn leaves(finding: &Finding, visit: &mut impl FnMut(&Leaf)) {
    match finding.basis() {
        Basis::Leaf(leaf) => visit(leaf),
        Basis::All(parts) | Basis::Any(parts) => parts.iter().for_each(|part| leaves(part, visit)),
    }
}

fn blank() -> Record {
    Record {
        cases: vec![Case::new()],
        ..Record::default()
    }
}

fn blank_ruling(statute: &Statute) -> Ruling {
    ruling_of(&blank(), statute)
}

/// What a statute says of the only count of a record.
fn ruling_of(record: &Record, statute: &Statute) -> Ruling {
    let found = rulings(record, 0, 0, LOOKED_AT)
        .into_iter()
        .find(|(found, _)| *found == statute);
    match found {
        Some((_, ruling)) => ruling,
        // A record with one count has a ruling of every statute.
        None => Ruling {
            may_ask: never(),
            must: never(),
            done: never(),
            turns_on: never(),
        },
    }
}

/// The rows of the catalogue for which the offense alone decides a requirement.
fn by_offense(statute: &Statute, line: &Line) -> Option<String> {
    let blank = blank();
    let reads_offense = find_line(&ruling_of(&blank, statute), line)?
        .facts()
        .iter()
        .any(|at| at.fact == Fact::Offense);
    if !reads_offense {
        return None;
    }
    let mut met = Vec::new();
    let mut not_met = Vec::new();
    for offense in offenses::all() {
        let truth = find_line(&ruling_of(&with_offense(offense), statute), line)?.truth();
        match truth {
            Truth::Yes => met.push(offense.code),
            Truth::No => not_met.push(offense.code),
            Truth::Unknown => {}
        }
    }
    if met.is_empty() && not_met.is_empty() {
        return None;
    }
    let list = |codes: &[&str]| {
        if codes.len() > MANY {
            format!("{} rows of the catalogue", codes.len())
        } else {
            codes.join(", ")
        }
    };
    let parts: Vec<String> = [("met by", &met), ("not met by", &not_met)]
        .into_iter()
        .filter(|(_, codes)| !codes.is_empty())
        .map(|(what, codes)| format!("{what} {}", list(codes)))
        .collect();
    Some(format!("{}.", parts.join("; ")))
}

fn with_offense(offense: &'static Offense) -> Record {
    let mut record = blank();
    for case in &mut record.cases {
        case.forum = Answer::Is(Forum::California);
        case.outcome = Answer::Is(Outcome::Convicted);
        for count in &mut case.counts {
            count.offense = Candidates::new(vec![offense]).map_or(Answer::DontKnow, Answer::Is);
        }
    }
    record
}

fn find_line(ruling: &Ruling, wanted: &Line) -> Option<Finding> {
    [&ruling.may_ask, &ruling.must, &ruling.done, &ruling.turns_on]
        .into_iter()
        .flat_map(|finding| {
            finding
                .lines()
                .into_iter()
                .map(|(line, part)| (line, part.clone()))
                .collect::<Vec<_>>()
        })
        .find(|(line, _)| line.key == wanted.key && line.citation.subdivision == wanted.citation.subdivision)
        .map(|(_, part)| part)
}

fn open_points(out: &mut String, words: &Words) -> Result<()> {
    writeln!(
        out,
        "\n## Open points\n\n| Where | Point | Kind | What would settle it |\n| --- | --- | --- | --- |"
    )?;
    let mut seen = BTreeSet::new();
    for statute in STATUTES {
        let ruling = blank_ruling(statute);
        for finding in [&ruling.may_ask, &ruling.must, &ruling.done, &ruling.turns_on] {
            for (line, part) in finding.lines() {
                let mut kinds = BTreeSet::new();
                leaves(part, &mut |leaf| match leaf.kind {
                    Kind::Unsettled => {
                        kinds.insert("unsettled (U)");
                    }
                    Kind::Unchecked => {
                        kinds.insert("not read (R)");
                    }
                    Kind::Told | Kind::Quiet | Kind::Court | Kind::Records | Kind::Text => {}
                });
                if line.tier != Tier::Verified {
                    kinds.insert("not read (R)");
                }
                for kind in kinds {
                    let place = format!("{}{}", line.citation.source.section, line.citation.subdivision);
                    if !seen.insert((place.clone(), line.key, kind)) {
                        continue;
                    }
                    let settles = if kind.starts_with("not") {
                        format!("A text that states it; it was not found in {place}.")
                    } else {
                        format!("A published decision or a lawyer's settled practice on {place}.")
                    };
                    let point = words.get(&format!("{}.unknown", line.key)).to_owned();
                    writeln!(out, "| {} | {point} | {kind} | {settles} |", cell(&place))?;
                }
            }
        }
    }
    effects_not_read(out, words)?;
    let not_read: Vec<&str> = DOORWAYS
        .iter()
        .filter(|doorway| doorway.tier != Tier::Verified)
        .map(|doorway| words.get(doorway.key))
        .collect();
    writeln!(
        out,
        "\n**Special ways that were not read in a text:** {}.",
        not_read.join("; ")
    )?;
    classes_not_read(out)
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn effects_not_read(out: &mut String, words: &Words) -> Result<()> {
    writeln!(
        out,
        "\n**What a relief does, where it rests on more than the text cited:**\n"
    )?;
    let mut seen = BTreeSet::new();
    for key in STATUTES
        .iter()
        .map(|statute| statute.key)
        .chain(["hs-11361-8-sealing", "hs-11361-8-redesignation"])
    {
        for (purpose, _) in Purpose::ALL {
            for effect in effects(key, *purpose) {
                let kind = match effect.tier {
                    Tier::Verified => continue,
                    Tier::Recalled => "R",
                    Tier::Unsettled => "U",
                };
                if seen.insert(effect.key) {
                    let cited: Vec<String> = effect
                        .citations
                        .iter()
                        .map(|citation| format!("{}{}", citation.source.section, citation.subdivision))
                        .collect();
                    writeln!(out, "- {kind}: {} ({})", words.get(effect.key), cited.join(", "))?;
                }
            }
        }
    }
    Ok(())
}

fn classes_not_read(out: &mut String) -> Result<()> {
    let mut rows: Vec<&str> = offenses::all()
        .filter(|offense| offense.periods.iter().any(|period| period.tier != Tier::Verified))
        .map(|offense| offense.code)
        .collect();
    rows.sort_unstable();
    writeln!(
        out,
        "\n**Offenses whose class was not read for every day** ({} of {}): {}. The text of the section as it stood on those days would settle each.",
        rows.len(),
        offenses::all().count(),
        rows.join(", ")
    )?;
    Ok(())
}

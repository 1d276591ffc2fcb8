//! `cargo xtask mutants`: breaks the law on purpose, one place at a time, and says which breaks no test notices.
//!
//! `cargo-mutants` changes code as code; this changes it as a statute is misread: a year more or less, the day itself
//! counted or not, an offense left out of a list, a requirement left out, "any" read as "all", a wrong subdivision.
//! `docs/proof.md` has the figures.

mod operators;
mod sandbox;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result, bail};

use crate::flags::{Flags, UsageError};
use crate::paths;
use operators::{Kind, Mutant};
use sandbox::{End, Sandbox};

/// The folders and files with rules, from the checkout's root.
const RULES: &[&str] = &[
    "law/src/date.rs",
    "law/src/statutes",
    "law/src/charge",
    "law/src/offenses",
];

/// The task.
///
/// # Errors
/// When the tests fail on the law as it is, or when a mutant survives.
pub fn run(mut flags: Flags) -> Result<()> {
    let list = flags.switch("--list");
    // The stage that is likeliest to notice: what it misses, a run without this flag tries on.
    let most = if flags.switch("--quick") { 1 } else { usize::MAX };
    let only = flags.value("--only")?;
    let jobs = match flags.value("--jobs")? {
        Some(jobs) => jobs.parse().map_err(|_| UsageError::new("--jobs takes a number."))?,
        None => 1,
    };
    flags.finish()?;
    let mut mutants = all()?;
    if let Some(only) = only {
        let wanted: Vec<&str> = only.split(';').collect();
        mutants.retain(|mutant| wanted.iter().any(|wanted| mutant.to_string().contains(wanted)));
    }
    if list {
        for mutant in &mutants {
            println!("{mutant}");
        }
        return Ok(());
    }
    try_each(&mutants, jobs, most)
}

/// Every mutant of every file with rules.
fn all() -> Result<Vec<Mutant>> {
    let mut mutants = Vec::new();
    for file in files()? {
        let source = fs::read_to_string(paths::root().join(&file))
            .with_context(|| format!("could not read {}", file.display()))?;
        mutants.extend(operators::of(&file, &source));
    }
    Ok(mutants)
}

fn files() -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for rules in RULES {
        let path = paths::root().join(rules);
        if path.is_file() {
            files.push(PathBuf::from(rules));
            continue;
        }
        for entry in fs::read_dir(&path).with_context(|| format!("could not read {rules}"))? {
            files.push(Path::new(rules).join(entry?.file_name()));
        }
    }
    files.sort();
    Ok(files)
}

fn try_each(mutants: &[Mutant], jobs: usize, most: usize) -> Result<()> {
    let next = AtomicUsize::new(0);
    let ends: Mutex<Vec<(usize, End)>> = Mutex::default();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..jobs)
            .map(|job| {
                let (next, ends) = (&next, &ends);
                scope.spawn(move || -> Result<()> {
                    let sandbox = Sandbox::new(job, most)?;
                    loop {
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        let Some(mutant) = mutants.get(at) else { return Ok(()) };
                        let end = sandbox.try_one(mutant)?;
                        println!("{}/{} {end}: {mutant}", at + 1, mutants.len());
                        ends.lock().unwrap_or_else(PoisonError::into_inner).push((at, end));
                    }
                })
            })
            .collect();
        workers.into_iter().try_for_each(|worker| match worker.join() {
            Ok(result) => result,
            Err(_) => bail!("a job ended before its mutants were tried"),
        })
    })?;
    let ends = ends.into_inner().unwrap_or_else(PoisonError::into_inner);
    report(mutants, &ends)
}

fn report(mutants: &[Mutant], ends: &[(usize, End)]) -> Result<()> {
    let mut table: BTreeMap<Kind, [usize; 3]> = BTreeMap::new();
    let mut survivors = Vec::new();
    for (at, end) in ends {
        let Some(mutant) = mutants.get(*at) else { continue };
        let [caught, missed, unviable] = table.entry(mutant.kind).or_default();
        match end {
            End::Caught => *caught += 1,
            End::Unviable => *unviable += 1,
            End::Missed => {
                *missed += 1;
                survivors.push(mutant);
            }
        }
    }
    println!("\n{:32} {:>7} {:>7} {:>14}", "", "caught", "missed", "did not build");
    for (kind, [caught, missed, unviable]) in &table {
        println!("{:32} {caught:>7} {missed:>7} {unviable:>14}", kind.name());
    }
    for survivor in &survivors {
        println!("MISSED {survivor}");
    }
    if survivors.is_empty() {
        return Ok(());
    }
    bail!("no test noticed {} of {} mutants", survivors.len(), ends.len())
}

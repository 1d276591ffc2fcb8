//! A copy of the checkout in which the law is broken.

use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::operators::{Kind, Mutant};
use crate::{command, paths};

/// The law's own tables, without those that are slow without the optimiser.
const TABLES: &[&str] = &[
    "--package",
    "law",
    "--test",
    "tables",
    "--",
    "--skip",
    "every_row_is_found_first_in_every_form_of_its_code",
    "--skip",
    "enhancements_and_laws_for_relief_say_so",
    "--skip",
    "telling_more_never_brings_a_doorway_back",
];

/// What is written from the rules, and looked at when it moves.
const RULEBOOK: &[&str] = &["--package", "xtask", "--test", "rulebook"];

/// The texts of the statutes, and the interviews of persons.
const STATUTES_AND_STORIES: &[&str] = &["--package", "second-chance", "--test", "statutes", "--test", "stories"];

/// The tests that a mutant meets in turn: first those that are the likeliest to notice it.
const fn stages(kind: Kind) -> [&'static [&'static str]; 3] {
    match kind {
        Kind::Citation => [RULEBOOK, TABLES, STATUTES_AND_STORIES],
        Kind::Wait
        | Kind::Day
        | Kind::Boundary
        | Kind::ListRow
        | Kind::CatalogueRow
        | Kind::Requirement
        | Kind::AllForAny => [TABLES, RULEBOOK, STATUTES_AND_STORIES],
    }
}

/// Built once and run once: what the optimiser saves in the run it costs many times over in the build.
const QUICK_BUILD: &[&str] = &[
    "--config",
    "profile.dev.package.law.opt-level=0",
    "--config",
    "profile.dev.debug=false",
];

/// What the tests said of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// A test failed.
    Caught,
    /// Every test passed.
    Missed,
    /// It did not build.
    Unviable,
}

impl fmt::Display for End {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Caught => "caught",
            Self::Missed => "MISSED",
            Self::Unviable => "did not build",
        })
    }
}

/// A copy of the checkout without what git ignores, with a target folder of its own.
pub(super) struct Sandbox {
    root: PathBuf,
    /// How many of the stages to run.
    most: usize,
}

impl Sandbox {
    /// Copies the checkout, and sees that the tests pass there.
    pub(super) fn new(job: usize, most: usize) -> Result<Self> {
        let root = paths::target().join("mutants").join(job.to_string());
        let tracked = command::output(
            Command::new("git")
                .args(["ls-files", "--cached", "--others", "--exclude-standard"])
                .current_dir(paths::root()),
        )
        .context("could not list the files of the checkout")?;
        for file in tracked.lines() {
            let (from, to) = (paths::root().join(file), root.join(file));
            // A file that was removed and is not yet committed.
            let Ok(text) = fs::read(&from) else { continue };
            if fs::read(&to).is_ok_and(|copied| copied == text) {
                continue;
            }
            let folder = to.parent().context("a file without a folder")?;
            fs::create_dir_all(folder).with_context(|| format!("could not make {}", folder.display()))?;
            fs::write(&to, text).with_context(|| format!("could not write {}", to.display()))?;
        }
        let sandbox = Self { root, most };
        for stage in stages(Kind::Requirement) {
            if !sandbox.passes(stage)? {
                bail!("the tests fail on the law as it is: cargo test {}", stage.join(" "));
            }
        }
        Ok(sandbox)
    }

    /// Breaks one place, runs the stages until one fails, and mends it.
    pub(super) fn try_one(&self, mutant: &Mutant) -> Result<End> {
        let file = self.root.join(&mutant.file);
        let source = fs::read_to_string(&file).with_context(|| format!("could not read {}", file.display()))?;
        fs::write(&file, mutant.apply(&source)?)?;
        let end = self.stages(mutant.kind);
        fs::write(&file, source)?;
        end
    }

    fn stages(&self, kind: Kind) -> Result<End> {
        if !self.cargo("build", &["--package", "law"])? {
            return Ok(End::Unviable);
        }
        for stage in stages(kind).into_iter().take(self.most) {
            if !self.passes(stage)? {
                return Ok(End::Caught);
            }
        }
        Ok(End::Missed)
    }

    fn passes(&self, stage: &[&str]) -> Result<bool> {
        self.cargo("test", stage)
    }

    fn cargo(&self, verb: &str, arguments: &[&str]) -> Result<bool> {
        let status = command::cargo()
            .arg(verb)
            .arg("--quiet")
            .args(QUICK_BUILD)
            .args(arguments)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.root.join("target"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .context("could not start cargo")?;
        Ok(status.success())
    }
}

//! A copy of the checkout in which the law is broken.

use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::operators::Mutant;
use crate::{command, paths};

/// The law's own tables without those that are slow without the optimiser, then what is written from the rules, then
/// the statutes and the stories.
const STAGES: &[&[&str]] = &[
    &[
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
    ],
    &["--package", "xtask", "--test", "rulebook"],
    &["--package", "second-chance", "--test", "statutes", "--test", "stories"],
];

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
    /// The tests of this stage failed, counted from one.
    Caught(usize),
    /// Every test passed.
    Missed,
    /// It did not build.
    Unviable,
}

impl fmt::Display for End {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Caught(stage) => write!(formatter, "caught in stage {stage}"),
            Self::Missed => formatter.write_str("MISSED"),
            Self::Unviable => formatter.write_str("did not build"),
        }
    }
}

/// A copy of the checkout without what git ignores, with a target folder of its own.
pub(super) struct Sandbox {
    root: PathBuf,
}

impl Sandbox {
    /// Copies the checkout, and sees that the tests pass there.
    pub(super) fn new(job: usize) -> Result<Self> {
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
        let sandbox = Self { root };
        for stage in STAGES {
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
        let end = self.stages();
        fs::write(&file, source)?;
        end
    }

    fn stages(&self) -> Result<End> {
        if !self.cargo("build", &["--package", "law"])? {
            return Ok(End::Unviable);
        }
        for (at, stage) in STAGES.iter().enumerate() {
            if !self.passes(stage)? {
                return Ok(End::Caught(at + 1));
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

//! `cargo xtask test`: everything that has to pass, in the order that fails soonest.

use std::env;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::build;
use crate::flags::Flags;
use crate::setup::{self, Browser};
use crate::{command, paths};

/// The crate with the browser tests. It needs the finished box, so it runs after the others and by itself.
const BROWSER_TESTS: &str = "browser-tests";

/// How many records by chance the second reading and the rules both answer.
const SECOND_READING_RECORDS: &str = "100000";

/// How a step ended.
enum End {
    Passed,
    Failed,
    LeftOut(&'static str),
}

/// The steps so far, for the table at the end.
#[derive(Default)]
struct Steps(Vec<(&'static str, End, Duration)>);

impl Steps {
    fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("\n== {name}");
        let begun = Instant::now();
        let result = step();
        let end = if result.is_ok() { End::Passed } else { End::Failed };
        self.0.push((name, end, begun.elapsed()));
        result.with_context(|| format!("the step \"{name}\" failed"))
    }

    fn leave_out(&mut self, name: &'static str, reason: &'static str) {
        println!("\n== {name}: left out, {reason}");
        self.0.push((name, End::LeftOut(reason), Duration::ZERO));
    }

    fn table(&self) -> String {
        let width = self.0.iter().map(|(name, ..)| name.len()).max().unwrap_or(0);
        let line =
            |name: &str, time: Duration, end: &str| format!("  {name:width$}  {:>7.1} s  {end}\n", time.as_secs_f64());
        let mut lines: Vec<String> = Vec::new();
        for (name, end, time) in &self.0 {
            let end = match end {
                End::Passed => "passed",
                End::Failed => "FAILED",
                End::LeftOut(reason) => reason,
            };
            lines.push(line(name, *time, end));
        }
        lines.push(line("all", self.0.iter().map(|(.., time)| *time).sum(), ""));
        lines.concat()
    }
}

/// The task.
///
/// # Errors
/// With the name of the first step that failed.
pub fn run(flags: Flags) -> Result<()> {
    flags.finish()?;
    let mut steps = Steps::default();
    let result = all(&mut steps);
    print!("\n{}", steps.table());
    result
}

fn all(steps: &mut Steps) -> Result<()> {
    // Asked now: once a later step has built this program anew, the system calls the one that runs "deleted".
    let program = env::current_exe().context("this program's own path is not known")?;
    let mut browser = Browser::Missing;
    steps.run("set-up", || {
        setup::wasm_target()?;
        setup::python()?;
        browser = setup::browser()?;
        if browser == Browser::Ready {
            setup::axe()?;
        }
        Ok(())
    })?;
    steps.run("format", || cargo(&["fmt", "--all", "--check"]))?;
    steps.run("lints", || {
        cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])
    })?;
    steps.run("native tests", || {
        cargo(&["test", "--workspace", "--exclude", BROWSER_TESTS])
    })?;
    steps.run("second reading", || second_reading(&program))?;
    steps.run("box", || build::run(Flags::new(Vec::new())))?;
    steps.run("development page", development_page)?;
    match browser {
        Browser::Ready => steps.run("browser tests", || cargo(&["test", "--package", BROWSER_TESTS])),
        Browser::Missing => {
            steps.leave_out("browser tests", "no browser");
            Ok(())
        }
    }
}

fn cargo(arguments: &[&str]) -> Result<()> {
    command::run(command::cargo().args(arguments))
}

/// The statutes as they were read a second time, against the rules: `tests/oracle`.
fn second_reading(program: &Path) -> Result<()> {
    command::run(
        Command::new("python3")
            .args([
                "tests/oracle/run.py",
                "--seed",
                "1",
                "--count",
                SECOND_READING_RECORDS,
                "--program",
            ])
            .arg(program)
            .current_dir(paths::root()),
    )
}

/// Trunk's build of the development page, so that it cannot fall behind the box.
fn development_page() -> Result<()> {
    let path = setup::trunk()?;
    let mut trunk = Command::new("trunk");
    trunk
        .args(["build", "--release", "--offline", "--skip-version-check"])
        .current_dir(paths::root())
        .env("PATH", path)
        // Trunk reads NO_COLOR as true or false, and other programs set it to 1.
        .env_remove("NO_COLOR");
    build::remap_paths(&mut trunk);
    command::run(&mut trunk)
}

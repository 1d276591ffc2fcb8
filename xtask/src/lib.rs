//! The tasks of this repository, in Rust: building the box, serving the examples, running every check.
//!
//! It is a library as well as a program, so that tests can start the same server and pack the same box.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line program talks to the person at the terminal"
)]

pub mod build;
pub mod command;
pub mod flags;
pub mod mutants;
pub mod pack;
pub mod page;
pub mod paths;
pub mod rulebook;
pub mod screen;
pub mod serve;
pub mod server;
pub mod setup;
pub mod test;
pub mod words;

use std::process::ExitCode;

use anyhow::Result;

use crate::flags::{Flags, UsageError};

/// A task: its name, its flags as shown in the usage, what it does in one line, and the function that does it.
struct Task {
    name: &'static str,
    flags: &'static str,
    about: &'static str,
    run: fn(Flags) -> Result<()>,
}

/// Every task, in the order in which the usage lists them.
const TASKS: &[Task] = &[
    Task {
        name: "serve",
        flags: "[--port N] [--dev]",
        about: "serve the example pages with the box in them, and rebuild on change",
        run: serve::run,
    },
    Task {
        name: "test",
        flags: "",
        about: "run every check that has to pass",
        run: test::run,
    },
    Task {
        name: "screen",
        flags: "[--as-of YYYY-MM-DD] [--explain | --brief] < record.json",
        about: "say what the law says of a record, as JSON or as a proof tree",
        run: screen::run,
    },
    Task {
        name: "rulebook",
        flags: "",
        about: "write docs/rulebook.md: the rules in words, from the rules",
        run: rulebook::run,
    },
    Task {
        name: "mutants",
        flags: "[--list] [--quick] [--only TEXT[;TEXT]] [--jobs N]",
        about: "break the law one place at a time, and say what no test notices (hours)",
        run: mutants::run,
    },
    Task {
        name: "build",
        flags: "[--dev]",
        about: "build the box and the loader into target/box",
        run: build::run,
    },
];

/// Runs the task that the arguments name. A wrong task or flag shows the usage and ends with code 2.
#[must_use]
pub fn run(arguments: Vec<String>) -> ExitCode {
    let mut arguments = arguments.into_iter();
    let Some(name) = arguments.next() else {
        eprint!("{}", usage());
        return ExitCode::from(2);
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        print!("{}", usage());
        return ExitCode::SUCCESS;
    }
    let Some(task) = TASKS.iter().find(|task| task.name == name) else {
        eprint!("There is no task \"{name}\".\n\n{}", usage());
        return ExitCode::from(2);
    };
    match (task.run)(Flags::new(arguments.collect())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            if let Some(wrong) = error.downcast_ref::<UsageError>() {
                eprint!("{wrong}\n\n{}", usage());
                return ExitCode::from(2);
            }
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> String {
    let width = TASKS
        .iter()
        .map(|task| task.name.len() + 1 + task.flags.len())
        .max()
        .unwrap_or(0);
    let lines: Vec<String> = TASKS
        .iter()
        .map(|task| {
            let call = format!("{} {}", task.name, task.flags);
            format!("  {call:width$}  {}\n", task.about)
        })
        .collect();
    format!("Usage: cargo xtask <task> [flags]\n\nTasks:\n{}", lines.concat())
}

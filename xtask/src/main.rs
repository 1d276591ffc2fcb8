//! `cargo xtask <task>`: the entry point. The tasks themselves are modules of the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::run(std::env::args().skip(1).collect())
}

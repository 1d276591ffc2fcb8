//! Compiles the words in `text/` into the module that `src/text.rs` includes, and fails where they do not fit together.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

#[path = "build/compiler.rs"]
mod compiler;

/// How many problems are shown at once.
const SHOWN: usize = 30;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=text");
    let folder = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let written = compiler::compile(&Path::new(&folder).join("text"), &required_keys());
    let problems: Vec<String> = match written {
        Ok(module) => {
            let file = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("text.rs");
            match fs::write(&file, module) {
                Ok(()) => return ExitCode::SUCCESS,
                Err(error) => vec![format!("{}: cannot be written: {error}", file.display())],
            }
        }
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    };
    for problem in problems.iter().take(SHOWN) {
        println!("cargo::error={problem}");
    }
    if let Some(more) = problems.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        println!("cargo::error=and {more} more");
    }
    ExitCode::FAILURE
}

/// The keys of every word that the law asks for. The law crate holds none itself.
fn required_keys() -> Vec<String> {
    law::text_keys()
}

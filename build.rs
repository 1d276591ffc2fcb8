//! Compiles the words in `text/` into the modules that `src/text.rs` and `src/search.rs` include, and fails where they do
//! not fit together.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

#[path = "build/compiler.rs"]
mod compiler;
#[path = "build/offense_words.rs"]
mod offense_words;

/// How many problems are shown at once.
const SHOWN: usize = 30;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=text");
    let root = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let folder = Path::new(&root).join("text");
    let messages = compiler::compile(&folder, &required_keys())
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
        .and_then(|module| write("text.rs", &module));
    let words = compiler::tags(&folder)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
        .and_then(|tags| offense_words::compile(&folder, &tags))
        .and_then(|module| write("offense_words.rs", &module));
    let problems: Vec<String> = [messages, words]
        .into_iter()
        .filter_map(Result::err)
        .flatten()
        .collect();
    if problems.is_empty() {
        return ExitCode::SUCCESS;
    }
    for problem in problems.iter().take(SHOWN) {
        println!("cargo::error={problem}");
    }
    if let Some(more) = problems.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        println!("cargo::error=and {more} more");
    }
    ExitCode::FAILURE
}

fn write(name: &str, module: &str) -> Result<(), Vec<String>> {
    let file = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join(name);
    fs::write(&file, module).map_err(|error| vec![format!("{}: cannot be written: {error}", file.display())])
}

/// The keys of every word that the law asks for. The law crate holds none itself.
fn required_keys() -> Vec<String> {
    law::text_keys()
}

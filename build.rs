//! Compiles the words in `text/` into the modules and files that `src/text.rs` and `src/search.rs` include, and fails where
//! they do not fit together.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

/// How many problems are shown at once.
const SHOWN: usize = 30;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=text");
    let root = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    // The keys of every word that the law asks for. The law crate holds none itself.
    let compiled = text_compiler::compile(&Path::new(&root).join("text"), &law::text_keys());
    let Err(problems) = compiled.and_then(|compiled| write(&compiled)) else {
        return ExitCode::SUCCESS;
    };
    for problem in problems.iter().take(SHOWN) {
        println!("cargo::error={problem}");
    }
    if let Some(more) = problems.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        println!("cargo::error=and {more} more");
    }
    ExitCode::FAILURE
}

/// Writes the modules, each language's file, and the list of these files.
fn write(compiled: &text_compiler::Compiled) -> Result<(), Vec<String>> {
    let folder = env::var_os("OUT_DIR").unwrap_or_default();
    let write = |name: &str, text: &str| {
        let file = Path::new(&folder).join(name);
        fs::write(&file, text).map_err(|error| vec![format!("{}: cannot be written: {error}", file.display())])
    };
    write("text.rs", &compiled.messages)?;
    write("meanings.rs", &compiled.meanings)?;
    let mut list = Vec::new();
    for (tag, file) in &compiled.files {
        let name = format!("words.{tag}.txt");
        write(&name, file)?;
        list.push(format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\"))"));
    }
    write("files.rs", &format!("[{}]\n", list.join(", ")))
}

//! `cargo xtask build`: the widget as WebAssembly, its bindings, and the boxes made of both with the words of each language.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;

use crate::flags::Flags;
use crate::{command, pack, page, paths, setup, words};

/// The name of the bindings and of the module they load: the two must come from one run under one name.
const NAME: &str = "second_chance";

/// The widget's package and program.
const PACKAGE: &str = "second-chance";

/// What the quick profile is.
const QUICK: [&str; 5] = [
    "inherits='release'",
    "lto='off'",
    "codegen-units=16",
    "incremental=true",
    "opt-level=1",
];

/// How the widget is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// As it is released: small and fast, slow to build.
    Release,
    /// For working on it: large, quick to build.
    Dev,
}

/// What a build made.
#[derive(Clone, Debug)]
pub struct Built {
    /// The sealed boxes, each one HTML file: the plain one, then one for each further language.
    pub pages: Vec<PathBuf>,
    /// The loader.
    pub loader: PathBuf,
    /// The size of the WebAssembly module in bytes.
    pub module_bytes: usize,
}

/// The task.
///
/// # Errors
/// When a tool is missing or a step of the build fails.
pub fn run(mut flags: Flags) -> Result<()> {
    let profile = if flags.switch("--dev") {
        Profile::Dev
    } else {
        Profile::Release
    };
    flags.finish()?;
    let begun = Instant::now();
    setup::wasm_target()?;
    let built = build(profile)?;
    println!("Built in {:.1} s:", begun.elapsed().as_secs_f64());
    for file in built.pages.iter().chain([&built.loader]) {
        println!("  {}", sizes(file, profile)?);
    }
    println!("  of which the WebAssembly module: {} bytes", built.module_bytes);
    Ok(())
}

/// Builds the box and the loader into the box's folder.
///
/// # Errors
/// When a step of the build fails.
pub fn build(profile: Profile) -> Result<Built> {
    let module = compile(profile)?;
    let (glue, wasm) = bind(&module)?;
    let styles = page::styles()?;
    let folder = paths::box_folder();
    std::fs::create_dir_all(&folder).with_context(|| format!("could not create {}", folder.display()))?;
    let mut built = Built {
        pages: Vec::new(),
        loader: folder.join("embed.js"),
        module_bytes: wasm.len(),
    };
    for languages in words::boxes()? {
        let html = pack::pack(&pack::Parts {
            glue: &glue,
            wasm: &wasm,
            styles: &styles,
            words: &languages.files,
        })?;
        let name = languages
            .more
            .map_or_else(|| "box.html".to_owned(), |tag| format!("box.{tag}.html"));
        built.pages.push(folder.join(name));
        if let Some(page) = built.pages.last() {
            write(page, html.as_bytes())?;
        }
    }
    let loader = paths::root().join("embed/embed.js");
    let source = std::fs::read_to_string(&loader).with_context(|| format!("could not read {}", loader.display()))?;
    write(&built.loader, without_comments(&source).as_bytes())?;
    Ok(built)
}

/// A script without the comments that have lines of their own, but for the first one, which is its licence: whoever reads
/// it here reads them, and a visitor need not load them.
fn without_comments(script: &str) -> String {
    let (mut kept, mut within) = (String::new(), false);
    let (head, body) = script.split_once("*/\n").unwrap_or(("", script));
    for line in body.lines() {
        let text = line.trim();
        let begins = text.starts_with("/*");
        if !(within || begins || text.starts_with("//") || text.is_empty()) {
            kept.push_str(line);
            kept.push('\n');
        }
        within = (within || begins) && !text.ends_with("*/");
    }
    if head.is_empty() {
        kept
    } else {
        format!("{head}*/\n{kept}")
    }
}

/// Writes under another name first, so that nobody is ever served half a file.
fn write(path: &Path, content: &[u8]) -> Result<()> {
    let part = path.with_extension("part");
    std::fs::write(&part, content)
        .and_then(|()| std::fs::rename(&part, path))
        .with_context(|| format!("could not write {}", path.display()))
}

fn compile(profile: Profile) -> Result<PathBuf> {
    let mut cargo = command::cargo();
    cargo.args(["build", "--target", setup::WASM, "--package", PACKAGE, "--bin", PACKAGE]);
    // The box brings the words of its languages: one module serves them all.
    cargo.arg("--no-default-features");
    remap_paths(&mut cargo);
    let folder = match profile {
        Profile::Release => {
            cargo.arg("--release");
            "release"
        }
        Profile::Dev => {
            // As released, but without the one long step at the end that sees all of the program at once. Cargo's own
            // profile for development would make the box ten times as large.
            cargo.args(["--profile", "quick"]);
            for setting in QUICK {
                cargo.arg("--config").arg(format!("profile.quick.{setting}"));
            }
            "quick"
        }
    };
    command::run(&mut cargo)?;
    Ok(paths::target()
        .join(setup::WASM)
        .join(folder)
        .join(format!("{PACKAGE}.wasm")))
}

/// Keeps the folders of this machine out of the module: a panic message would carry the path of its source file, and
/// two machines could not make the same bytes.
pub(crate) fn remap_paths(cargo: &mut Command) {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let Some(home) = home else { return };
    let Ok(registries) = std::fs::read_dir(home.join("registry/src")) else {
        return;
    };
    let mut folders: Vec<PathBuf> = registries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    folders.sort();
    let mut flags = OsString::new();
    for folder in folders {
        flags.push("--remap-path-prefix=");
        flags.push(folder);
        flags.push("=/crates ");
    }
    // Cargo adds these to the flags of .cargo/config.toml; RUSTFLAGS would replace them.
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
}

fn bind(module: &Path) -> Result<(String, Vec<u8>)> {
    let folder = paths::target().join("bindings");
    Bindgen::new()
        .input_path(module)
        .web(true)
        .map_err(|error| anyhow!("{error:#}"))?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name(NAME)
        .generate(&folder)
        .map_err(|error| anyhow!("the bindings could not be written: {error:#}"))?;
    let glue = folder.join(format!("{NAME}.js"));
    let wasm = folder.join(format!("{NAME}_bg.wasm"));
    Ok((
        std::fs::read_to_string(&glue).with_context(|| format!("could not read {}", glue.display()))?,
        std::fs::read(&wasm).with_context(|| format!("could not read {}", wasm.display()))?,
    ))
}

/// A file's size as it is and, of what is released, as it travels: compressing takes longer than a quick build.
fn sizes(path: &Path, profile: Profile) -> Result<String> {
    let content = std::fs::read(path).with_context(|| format!("could not read {}", path.display()))?;
    let name = path.strip_prefix(paths::root()).unwrap_or(path).display();
    let travels = match profile {
        Profile::Release => format!(", {} with brotli", brotli(&content)?),
        Profile::Dev => String::new(),
    };
    Ok(format!("{name}: {} bytes{travels}", content.len()))
}

/// The number of bytes that brotli makes of the content at its highest level.
///
/// # Errors
/// When the compressor fails, which a buffer in memory gives it no reason for.
pub fn brotli(content: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*content, &mut packed, &settings)?;
    Ok(packed.len())
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn comments_of_their_own_lines_go_and_nothing_else() {
        let script = "/*! Name: licence.\n */\n(function () {\n  // Why.\n  const a = \"// no\"; // Stays.\n\n  /* One\n     more. */\n  b(a);\n})();\n";
        let kept = "/*! Name: licence.\n */\n(function () {\n  const a = \"// no\"; // Stays.\n  b(a);\n})();\n";
        assert_eq!(without_comments(script), kept);
    }
}

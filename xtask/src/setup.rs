//! What the tasks need on the machine, and how they get it.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::{command, paths};

/// The target that the widget is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The Trunk that builds the development page. Later ones need a newer Rust than ours.
const TRUNK: &str = "0.21.14";

/// The version of the bindings: the same as in Cargo.toml, or Trunk refuses the module.
const BINDGEN: &str = "0.2.128";

/// Sets up the WebAssembly target.
///
/// # Errors
/// When it is missing and rustup is, too.
pub fn wasm_target() -> Result<()> {
    let library = command::output(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM]));
    if library.is_some_and(|folder| PathBuf::from(folder).is_dir()) {
        return Ok(());
    }
    if command::find("rustup").is_none() {
        bail!(
            "Rust's {WASM} target is missing, and rustup, which could add it, is not installed.\n\
             Install Rust by rustup (https://rustup.rs), or add that target in the way your Rust came, and run this again."
        );
    }
    println!("Adding Rust's {WASM} target.");
    command::run(
        Command::new("rustup")
            .args(["target", "add", WASM])
            .current_dir(paths::root()),
    )
}

/// Whether there is a browser to test in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chromium and its driver are installed.
    Ready,
    /// They are not, and this machine does not let us install them.
    Missing,
}

/// Sets up Chromium and its driver where this machine allows it.
///
/// # Errors
/// When installing fails; and in CI when there is no way to install, because a check that is left out must not look
/// like one that passed.
pub fn browser() -> Result<Browser> {
    if browser_found() {
        return Ok(Browser::Ready);
    }
    let packages = ["chromium", "chromium-driver", "fonts-dejavu-core"];
    if install("Chromium and its driver", &packages)? && browser_found() {
        return Ok(Browser::Ready);
    }
    let message = "Chromium and its driver are missing, so the browser tests cannot run.\n\
                   On Debian or Ubuntu: sudo apt-get install chromium chromium-driver\n\
                   Elsewhere install Chrome or Chromium and the chromedriver of the same version, on the PATH.";
    if std::env::var_os("CI").is_some() {
        bail!("{message}");
    }
    eprintln!("{message}");
    Ok(Browser::Missing)
}

/// Sets up the Python that runs the second reading; it needs no packages.
///
/// # Errors
/// When it is missing, and this machine does not let us install it.
pub fn python() -> Result<()> {
    if command::find("python3").is_some() || install("Python", &["python3"])? && command::find("python3").is_some() {
        return Ok(());
    }
    bail!(
        "Python 3.11 or later is missing, and tests/oracle, the second reading of the statutes, is written in it.\n\
         On Debian or Ubuntu: sudo apt-get install python3. Elsewhere put python3 on the PATH."
    )
}

/// Installs Debian packages where this machine allows it; false where it does not.
fn install(what: &str, packages: &[&str]) -> Result<bool> {
    let root = command::output(Command::new("id").arg("-u")).as_deref() == Some("0");
    if !root || command::find("apt-get").is_none() {
        return Ok(false);
    }
    println!("Installing {what}.");
    command::run(Command::new("apt-get").args(["-qq", "update"]))?;
    command::run(
        Command::new("apt-get")
            .args(["-qq", "install", "-y", "--no-install-recommends"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )?;
    Ok(true)
}

fn browser_found() -> bool {
    let browsers = ["chromium", "chromium-browser", "google-chrome"];
    command::find("chromedriver").is_some() && browsers.iter().any(|name| command::find(name).is_some())
}

/// Sets up Trunk and the bindings' program that it calls; gives the PATH under which both are found.
///
/// # Errors
/// When installing fails.
pub fn trunk() -> Result<OsString> {
    let path = path_with_tools();
    for (program, package, version) in [("trunk", "trunk", TRUNK), ("wasm-bindgen", "wasm-bindgen-cli", BINDGEN)] {
        let found = command::output(Command::new(program).arg("--version").env("PATH", &path));
        if found.is_some_and(|answer| answer.split_whitespace().nth(1) == Some(version)) {
            continue;
        }
        println!(
            "Installing {package} {version} into {} (once, some minutes).",
            paths::tools().display()
        );
        // A debug build without TLS: it compiles in a third of the time and downloads nothing of its own.
        command::run(
            command::cargo()
                .args([
                    "install",
                    "--locked",
                    package,
                    "--version",
                    version,
                    "--debug",
                    "--no-default-features",
                ])
                .arg("--root")
                .arg(paths::tools())
                .env("CARGO_TARGET_DIR", paths::tools().join("build")),
        )?;
    }
    Ok(path)
}

fn path_with_tools() -> OsString {
    let mut folders = vec![paths::tools().join("bin")];
    if let Some(path) = std::env::var_os("PATH") {
        folders.extend(std::env::split_paths(&path));
    }
    std::env::join_paths(folders).unwrap_or_default()
}

/// The axe-core that checks the screens.
const AXE: &str = "4.14.1";

/// Sets up axe-core, the accessibility checker; gives its script.
///
/// # Errors
/// When it cannot be installed.
pub fn axe() -> Result<PathBuf> {
    let folder = paths::tools().join("axe");
    let script = folder.join("node_modules/axe-core/axe.min.js");
    if script.is_file() {
        return Ok(script);
    }
    if command::find("npm").is_none() && !install("npm", &["npm"])? {
        bail!("npm is missing, and axe-core comes by it. On Debian or Ubuntu: sudo apt-get install npm");
    }
    println!("Installing axe-core {AXE} into {}.", folder.display());
    std::fs::create_dir_all(&folder)?;
    command::run(
        Command::new("npm")
            .args([
                "install",
                "--no-save",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                "--prefix",
            ])
            .arg(&folder)
            .arg(format!("axe-core@{AXE}")),
    )?;
    Ok(script)
}

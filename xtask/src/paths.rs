//! Where things are in the checkout.

use std::path::{Path, PathBuf};

/// The checkout's root.
#[must_use]
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Cargo's target folder: `CARGO_TARGET_DIR`, or `target` in the checkout.
#[must_use]
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// The folder with the finished box and the loader.
#[must_use]
pub fn box_folder() -> PathBuf {
    target().join("box")
}

/// The folder with the tools that the tasks install for themselves.
#[must_use]
pub fn tools() -> PathBuf {
    target().join("tools")
}

/// The example pages.
#[must_use]
pub fn examples() -> PathBuf {
    root().join("examples")
}

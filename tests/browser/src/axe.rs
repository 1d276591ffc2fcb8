//! axe-core on the page as it stands.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::driver::Browser;

/// The script of axe-core.
pub struct Axe(String);

impl Axe {
    /// Reads it from where the set-up put it.
    ///
    /// # Errors
    /// It is not there and cannot be fetched.
    pub fn read() -> Result<Self> {
        Ok(Self(fs::read_to_string(xtask::setup::axe()?)?))
    }

    /// Fails where axe finds a fault in the current frame, or where the page scrolls sideways.
    ///
    /// # Errors
    /// What was found.
    pub fn finds_nothing(&self, browser: &Browser, name: &str) -> Result<()> {
        browser.run(&self.0)?;
        let found = browser.run_async(
            "const done = arguments[arguments.length - 1];
             axe.run(document, { resultTypes: ['violations'] }).then(
               (result) => done(result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' '))),
               (error) => done([String(error)]))",
        )?;
        ensure!(found == Value::Array(Vec::new()), "{name}: {found:#}");
        let sideways =
            browser.run("const root = document.documentElement; return root.scrollWidth > root.clientWidth + 1")?;
        ensure!(sideways == Value::Bool(false), "{name} scrolls sideways");
        Ok(())
    }
}

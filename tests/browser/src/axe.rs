//! axe-core on the page as it stands.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::driver::Browser;

/// The script of axe-core.
pub struct Axe {
    script: String,
    /// In forced colours the browser paints by the reader's own palette, and axe still computes with ours.
    contrast: bool,
}

impl Axe {
    /// Reads it from where the set-up put it.
    ///
    /// # Errors
    /// It is not there and cannot be fetched.
    pub fn read() -> Result<Self> {
        Ok(Self {
            script: fs::read_to_string(xtask::setup::axe()?)?,
            contrast: true,
        })
    }

    /// The same for forced colours: everything but the contrast of our own colours, which nobody sees there.
    ///
    /// # Errors
    /// As for [`Axe::read`].
    pub fn read_for_forced_colours() -> Result<Self> {
        Ok(Self {
            contrast: false,
            ..Self::read()?
        })
    }

    /// Fails where axe finds a fault in the current frame, or where the page scrolls sideways.
    ///
    /// # Errors
    /// What was found.
    pub fn finds_nothing(&self, browser: &Browser, name: &str) -> Result<()> {
        browser.run(&self.script)?;
        let found = browser.run_async(&format!(
            "const done = arguments[arguments.length - 1];
             const rules = {{ 'color-contrast': {{ enabled: {} }} }};
             axe.run(document, {{ resultTypes: ['violations'], rules }}).then(
               (result) => done(result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html + ' ' + node.any.map((check) => check.message).join(' ')).join('; '))),
               (error) => done([String(error)]))",
            self.contrast
        ))?;
        ensure!(found == Value::Array(Vec::new()), "{name}: {found:#}");
        let sideways =
            browser.run("const root = document.documentElement; return root.scrollWidth > root.clientWidth + 1")?;
        ensure!(sideways == Value::Bool(false), "{name} scrolls sideways");
        Ok(())
    }
}

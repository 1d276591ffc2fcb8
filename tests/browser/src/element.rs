//! An element of the current frame.

use anyhow::Result;
use serde_json::{Value, json};

use crate::driver::Browser;

/// The name that the protocol gives to a reference to an element.
const REFERENCE: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An element of the current frame.
pub struct Element<'a> {
    browser: &'a Browser,
    id: String,
}

impl<'a> Element<'a> {
    pub(crate) fn of(browser: &'a Browser, found: &Value) -> Option<Self> {
        let id = found[REFERENCE].as_str()?.to_owned();
        Some(Self { browser, id })
    }

    /// Clicks it.
    ///
    /// # Errors
    /// It cannot be clicked.
    pub fn click(&self) -> Result<()> {
        self.browser
            .post(&format!("element/{}/click", self.id), &json!({}))
            .map(drop)
    }

    /// Types into it.
    ///
    /// # Errors
    /// It cannot be typed into.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.browser
            .post(&format!("element/{}/value", self.id), &json!({ "text": text }))
            .map(drop)
    }

    /// The text that is shown.
    ///
    /// # Errors
    /// It is gone.
    pub fn text(&self) -> Result<String> {
        let text = self.browser.get(&format!("element/{}/text", self.id))?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }
}

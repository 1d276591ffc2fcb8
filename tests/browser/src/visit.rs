//! A visit by script: quick, for tests that are about what comes at its end. By keyboard goes `tests/example_page.rs`.

use anyhow::Result;
use serde_json::Value;

use crate::driver::Browser;

/// What is answered on a page.
#[derive(Clone, Copy, Debug)]
pub enum Reply {
    /// The choice or the box at this position.
    Choose(usize),
    /// A year.
    Year(&'static str),
    /// A code section, and its first match.
    Code(&'static str),
}
use Reply::{Choose, Code, Year};

/// Possession for sale in 2016, probation completed.
pub const SALE_OF_2016: &[Reply] = &[
    Choose(4),
    Choose(0),
    Code("11378"),
    Year("2016"),
    Choose(0),
    Choose(0),
    Choose(0),
    Choose(0),
];

/// Possession for sale in 2024, prison until the next year: a wait that runs.
pub const PRISON_OF_2024: &[Reply] = &[
    Choose(4),
    Choose(0),
    Code("11351"),
    Year("2024"),
    Choose(3),
    Year("2025"),
    Choose(0),
    Choose(0),
    Choose(0),
];

/// The heading of the page.
///
/// # Errors
/// The session is gone.
pub fn heading(browser: &Browser) -> Result<Value> {
    browser.run("return document.querySelector('main h1')?.innerText ?? ''")
}

/// Presses the main button, and waits for the next page or for what is wrong with this one.
///
/// # Errors
/// Nothing comes.
pub fn go_on(browser: &Browser) -> Result<()> {
    let before = heading(browser)?;
    browser.click(".actions .button")?;
    browser.wait_until(&format!(
        "return (document.querySelector('main h1')?.innerText ?? '') !== {before} || !!document.querySelector('.error-summary')"
    ))
}

/// Answers one page and goes on.
///
/// # Errors
/// The page is another one.
pub fn answer(browser: &Browser, reply: Reply) -> Result<()> {
    match reply {
        Choose(position) => browser.click(&format!("#choice-{position}"))?,
        Year(year) => browser.wait_for("#date-year")?.type_text(year)?,
        Code(code) => {
            browser.wait_for("#offense-search")?.type_text(code)?;
            browser.click(".match")?;
            browser.wait_for(".picked")?;
        }
    }
    go_on(browser)
}

/// From the start page to the page where answers are checked.
///
/// # Errors
/// An answer finds another page than it is for.
pub fn to_check(browser: &Browser, story: &[Reply]) -> Result<()> {
    go_on(browser)?;
    for reply in story {
        answer(browser, *reply)?;
    }
    browser.wait_for(".answers").map(drop)
}

/// From the start page to the results.
///
/// # Errors
/// An answer finds another page than it is for.
pub fn to_results(browser: &Browser, story: &[Reply]) -> Result<()> {
    to_check(browser, story)?;
    go_on(browser)?;
    browser.wait_for(".result").map(drop)
}

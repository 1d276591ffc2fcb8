//! The walk over every screen: what is looked at by axe, in pictures, and as a tree of names and roles.

use anyhow::Result;
use serde_json::Value;

use crate::driver::Browser;
use crate::visit::go_on;

fn click(browser: &Browser, selector: &str) -> Result<()> {
    browser.click(selector)
}

/// Every screen of a conviction, from the start page on. `look` is called on each, with its name.
///
/// # Errors
/// A screen does not come, or `look` fails.
pub fn with_a_conviction(browser: &Browser, look: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
    look("01-start")?;
    browser.run("document.querySelector('.resume').open = true")?;
    look("02-resume")?;
    go_on(browser)?;
    look("03-today")?;
    go_on(browser)?;
    look("04-today-problem")?;
    click(browser, "#choice-4")?;
    go_on(browser)?;
    look("05-court")?;
    click(browser, "#choice-0")?;
    go_on(browser)?;
    look("06-offense")?;
    browser.find("#offense-search")?.type_text("11378")?;
    browser.wait_for(".match")?;
    look("07-offense-search")?;
    click(browser, ".match")?;
    browser.wait_for(".picked")?;
    look("08-offense-picked")?;
    go_on(browser)?;
    look("09-date")?;
    go_on(browser)?;
    look("10-date-problem")?;
    browser.find("#date-year")?.type_text("2016")?;
    go_on(browser)?;
    look("11-sentence")?;
    click(browser, "#choice-0")?;
    go_on(browser)?;
    look("12-probation")?;
    for _ in 0..3 {
        click(browser, "#choice-0")?;
        go_on(browser)?;
    }
    browser.wait_for(".answers")?;
    look("13-check")?;
    // Changing the sentence takes other answers away, and says so first.
    browser.run("[...document.querySelectorAll('.card:nth-of-type(2) .change button')][3].click()")?;
    browser.wait_for("#choice-3")?;
    look("14-change")?;
    click(browser, "#choice-3")?;
    click(browser, ".actions .button")?;
    browser.wait_for(".notice.warn")?;
    look("15-losing")?;
    click(browser, ".notice.warn .button")?;
    browser.wait_for(".answers")?;
    go_on(browser)?;
    browser.wait_for(".result")?;
    look("16-results")?;
    browser.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })")?;
    look("17-results-open")?;
    browser.run("document.querySelector('.purposes').open = true")?;
    for purpose in ["#purpose-1", "#purpose-5", "#purpose-7"] {
        click(browser, purpose)?;
    }
    browser.wait_for(".referrals .notice.warn")?;
    show(browser, ".purposes")?;
    look("18-purposes")?;
    show(browser, ".referrals")?;
    look("19-referrals")?;
    show(browser, ".doorways")?;
    look("20-special-ways")?;
    click(browser, ".foot .link")?;
    browser.wait_for("[data-screen=start]")?;
    look("21-cleared")
}

/// A program: what is asked where a case did not end in a conviction.
///
/// # Errors
/// A screen does not come, or `look` fails.
pub fn without_a_conviction(browser: &Browser, look: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
    go_on(browser)?;
    click(browser, "#choice-4")?;
    go_on(browser)?;
    click(browser, "#choice-1")?;
    go_on(browser)?;
    look("22-outcome")?;
    click(browser, "#choice-1")?;
    go_on(browser)?;
    look("23-program")?;
    click(browser, "#choice-0")?;
    go_on(browser)?;
    look("24-pleaded")?;
    click(browser, "#choice-0")?;
    go_on(browser)?;
    look("25-finished")?;
    click(browser, "#choice-0")?;
    go_on(browser)?;
    look("26-granted")?;
    browser.find("#date-year")?.type_text("2005")?;
    go_on(browser)?;
    browser.find("#offense-search")?.type_text("11377")?;
    browser.wait_for(".match")?;
    click(browser, ".match")?;
    browser.wait_for(".picked")?;
    // Whatever else is asked is not known.
    while browser.run("return !!document.querySelector('.answers')")? == Value::Bool(false) {
        browser.run(
            "document.querySelector('fieldset.choices .choice:last-of-type input, [id=date-memory-2]')?.click()",
        )?;
        go_on(browser)?;
    }
    look("27-check-program")?;
    go_on(browser)?;
    browser.wait_for(".result")?;
    show(browser, ".result")?;
    look("28-results-program")
}

fn show(browser: &Browser, selector: &str) -> Result<()> {
    browser.run(&format!("document.querySelector('{selector}').scrollIntoView()"))?;
    Ok(())
}

//! Every screen, in both languages, at 320 and 1280 px: no fault that axe finds, nothing sideways; pictures to look at.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests stop where something is not as it should be"
)]

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use browser_tests::driver::Browser;
use browser_tests::pages::{Example, Pages};
use browser_tests::visit::go_on;
use serde_json::Value;

/// The folder with the pictures.
fn pictures() -> Result<PathBuf> {
    let folder = xtask::paths::target().join("screens");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn look(browser: &Browser, axe: &str, name: &str) -> Result<()> {
    browser.run(axe)?;
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
    fs::write(pictures()?.join(format!("{name}.png")), browser.screenshot()?)?;
    Ok(())
}

fn press(browser: &Browser, selector: &str) -> Result<()> {
    browser.click(selector)
}

fn every_screen(example: Example, width: u32, tag: &str, axe: &str) -> Result<()> {
    let pages = Pages::serve()?;
    let browser = Browser::start(width, 900)?;
    pages.enter(&browser, example)?;
    let look = |name: &str| look(&browser, axe, &format!("{tag}-{width}-{name}"));
    look("01-start")?;
    go_on(&browser)?;
    look("02-today")?;
    go_on(&browser)?;
    look("03-today-problem")?;
    press(&browser, "#choice-4")?;
    go_on(&browser)?;
    look("04-court")?;
    press(&browser, "#choice-0")?;
    go_on(&browser)?;
    look("05-offense")?;
    browser.find("#offense-search")?.type_text("11378")?;
    browser.wait_for(".match")?;
    look("06-offense-search")?;
    press(&browser, ".match")?;
    browser.wait_for(".picked")?;
    look("07-offense-picked")?;
    go_on(&browser)?;
    look("08-date")?;
    go_on(&browser)?;
    look("09-date-problem")?;
    browser.find("#date-year")?.type_text("2016")?;
    go_on(&browser)?;
    look("10-sentence")?;
    press(&browser, "#choice-0")?;
    go_on(&browser)?;
    look("11-probation")?;
    for _ in 0..3 {
        press(&browser, "#choice-0")?;
        go_on(&browser)?;
    }
    browser.wait_for(".answers")?;
    look("12-check")?;
    // Changing the sentence takes other answers away, and says so first.
    browser.run("[...document.querySelectorAll('.card:nth-of-type(2) .change button')][3].click()")?;
    browser.wait_for("#choice-3")?;
    look("13-change")?;
    press(&browser, "#choice-3")?;
    press(&browser, ".actions .button")?;
    browser.wait_for(".notice.warn")?;
    look("14-losing")?;
    press(&browser, ".notice.warn .button")?;
    browser.wait_for(".answers")?;
    go_on(&browser)?;
    browser.wait_for(".result")?;
    look("15-results")?;
    browser.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })")?;
    look("16-results-open")?;
    browser.run("document.querySelector('.purposes').open = true")?;
    for purpose in ["#purpose-1", "#purpose-5", "#purpose-7"] {
        press(&browser, purpose)?;
    }
    browser.wait_for(".referrals .notice.warn")?;
    show(&browser, ".purposes")?;
    look("17-purposes")?;
    show(&browser, ".referrals")?;
    look("18-referrals")?;
    show(&browser, ".doorways")?;
    look("19-special-ways")?;
    press(&browser, ".foot .link")?;
    browser.wait_for("[data-screen=start]")?;
    look("20-cleared")
}

/// A program and an arrest: what is asked where a case did not end in a conviction.
fn without_a_conviction(example: Example, width: u32, tag: &str, axe: &str) -> Result<()> {
    let pages = Pages::serve()?;
    let browser = Browser::start(width, 900)?;
    pages.enter(&browser, example)?;
    let look = |name: &str| look(&browser, axe, &format!("{tag}-{width}-{name}"));
    go_on(&browser)?;
    press(&browser, "#choice-4")?;
    go_on(&browser)?;
    press(&browser, "#choice-1")?;
    go_on(&browser)?;
    look("21-outcome")?;
    press(&browser, "#choice-1")?;
    go_on(&browser)?;
    look("22-program")?;
    press(&browser, "#choice-0")?;
    go_on(&browser)?;
    look("23-pleaded")?;
    press(&browser, "#choice-0")?;
    go_on(&browser)?;
    look("24-finished")?;
    press(&browser, "#choice-0")?;
    go_on(&browser)?;
    look("25-granted")?;
    browser.find("#date-year")?.type_text("2005")?;
    go_on(&browser)?;
    browser.find("#offense-search")?.type_text("11377")?;
    browser.wait_for(".match")?;
    press(&browser, ".match")?;
    browser.wait_for(".picked")?;
    // Whatever else is asked is not known.
    while browser.run("return !!document.querySelector('.answers')")? == Value::Bool(false) {
        browser.run(
            "document.querySelector('fieldset.choices .choice:last-of-type input, [id=date-memory-2]')?.click()",
        )?;
        go_on(&browser)?;
    }
    look("26-check-program")?;
    go_on(&browser)?;
    browser.wait_for(".result")?;
    show(&browser, ".result")?;
    look("27-results-program")
}

fn show(browser: &Browser, selector: &str) -> Result<()> {
    browser.run(&format!("document.querySelector('{selector}').scrollIntoView()"))?;
    Ok(())
}

#[test]
fn every_screen_in_both_languages_at_both_widths() -> Result<()> {
    let axe = fs::read_to_string(xtask::setup::axe()?)?;
    for (example, tag) in [(Example::LawFirm, "en"), (Example::Nonprofit, "es")] {
        for width in [320, 1280] {
            every_screen(example, width, tag, &axe)?;
            without_a_conviction(example, width, tag, &axe)?;
        }
    }
    Ok(())
}

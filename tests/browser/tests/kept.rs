//! Kept and lost on purpose: nothing is lost by Back, a change of language, a turned phone or a bad input; everything is
//! gone after a reload, leaving, clearing, or coming back from the page cache. And a browser's translator never leaves the
//! words of another page behind.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests stop where something is not as it should be"
)]

use anyhow::{Result, ensure};
use browser_tests::driver::Browser;
use browser_tests::pages::{Example, Pages};
use browser_tests::visit::{self, PRISON_OF_2024, Reply, SALE_OF_2016};
use serde_json::{Value, json};

/// What the page shows and what stands in its fields.
const SEEN: &str = "return {
    words: [...document.querySelector('main').children].filter((one) => !one.matches('.foot')).map((one) => one.innerText),
    fields: [...document.querySelectorAll('main input:not([type=file]), main select')].map((one) => one.id + '=' + (one.checked ?? '') + one.value) }";

/// Fills the fields of a page without going on.
fn fill(browser: &Browser, reply: Reply) -> Result<()> {
    match reply {
        Reply::Choose(position) => browser.click(&format!("#choice-{position}")),
        Reply::Year(year) => browser.wait_for("#date-year")?.type_text(year),
        Reply::Code(code) => {
            browser.wait_for("#offense-search")?.type_text(code)?;
            browser.click(".match")?;
            browser.wait_for(".picked").map(drop)
        }
    }
}

fn speak(browser: &Browser, tag: &str) -> Result<()> {
    browser.click(&format!(".langs button[lang={tag}]"))?;
    browser.wait_until(&format!("return document.documentElement.lang === '{tag}'"))
}

/// At each step: another language and back, a turned phone, Back and on again.
#[test]
fn nothing_is_lost_on_the_way() -> Result<()> {
    let pages = Pages::serve()?;
    for story in [SALE_OF_2016, PRISON_OF_2024] {
        let browser = Browser::start(640, 900)?;
        pages.enter(&browser, Example::LawFirm)?;
        visit::go_on(&browser)?;
        for (at, reply) in story.iter().enumerate() {
            fill(&browser, *reply)?;
            let before = browser.run(SEEN)?;
            speak(&browser, "es")?;
            ensure!(
                browser.run(SEEN)?["words"] != before["words"],
                "step {at} is not translated"
            );
            speak(&browser, "en")?;
            ensure!(
                browser.run(SEEN)? == before,
                "step {at}: a change of language loses something"
            );
            browser.resize(900, 640)?;
            browser.resize(640, 900)?;
            ensure!(browser.run(SEEN)? == before, "step {at}: turning loses something");
            visit::go_on(&browser)?;
            let next = visit::heading(&browser)?;
            browser.click(".back")?;
            browser.wait_until(&format!(
                "return document.querySelector('main h1').innerText !== {next}"
            ))?;
            ensure!(
                browser.run(SEEN)? == before,
                "step {at}: Back loses something: {before:#}"
            );
            visit::go_on(&browser)?;
            ensure!(
                visit::heading(&browser)? == next,
                "step {at}: Back and on leads elsewhere"
            );
        }
        // The check page and the results, the same way.
        for _ in 0..2 {
            let before = browser.run(SEEN)?;
            speak(&browser, "es")?;
            speak(&browser, "en")?;
            ensure!(browser.run(SEEN)? == before, "a change of language loses something");
            if browser.run("return !document.querySelector('.result')")? == Value::Bool(true) {
                visit::go_on(&browser)?;
            }
        }
        browser.wait_for(".result")?;
    }
    Ok(())
}

/// A year that cannot be stays in its field, with what to do.
#[test]
fn a_bad_input_stays() -> Result<()> {
    let pages = Pages::serve()?;
    let browser = Browser::start(640, 900)?;
    pages.enter(&browser, Example::LawFirm)?;
    visit::go_on(&browser)?;
    for reply in SALE_OF_2016.iter().take(3) {
        visit::answer(&browser, *reply)?;
    }
    for year in ["20", "3016", "abcd"] {
        browser.run("document.querySelector('#date-year').value = ''")?;
        browser.wait_for("#date-year")?.type_text(year)?;
        visit::go_on(&browser)?;
        browser.wait_for(".error-summary")?;
        let kept = browser.run("return document.querySelector('#date-year').value")?;
        ensure!(kept.as_str().is_some_and(|kept| kept.ends_with(year)), "{year}: {kept}");
        let said = browser.run("return document.querySelector('#date-year').getAttribute('aria-describedby') ?? ''")?;
        ensure!(
            said.as_str().is_some_and(|said| said.contains("problem")),
            "{year}: the field does not say what is wrong"
        );
    }
    Ok(())
}

/// How a visitor loses everything on purpose.
#[derive(Clone, Copy, Debug)]
enum Gone {
    /// A reload.
    Reload,
    /// Another page, and back: the browser may have kept the page in its cache.
    Back,
    /// "Clear my answers".
    Clear,
}

impl Gone {
    /// Does it, from within the app; ends on the page around.
    fn happen(self, browser: &Browser) -> Result<()> {
        if matches!(self, Self::Clear) {
            browser.click(".foot .link")?;
        }
        browser.leave_frames()?;
        match self {
            Self::Clear => Ok(()),
            Self::Reload => browser.run("location.reload()").map(drop),
            Self::Back => {
                let address = browser.run("return location.href")?;
                browser.open("about:blank")?;
                browser.back()?;
                browser.wait_until(&format!(
                    "return location.href === {address} && !!document.querySelector('[data-second-chance-state]')"
                ))
            }
        }
    }
}

/// At each step of two stories: nothing is left after a reload, after another page and back, after clearing.
#[test]
fn everything_is_gone_on_purpose() -> Result<()> {
    let pages = Pages::serve()?;
    for story in [SALE_OF_2016, PRISON_OF_2024] {
        let browser = Browser::start(640, 900)?;
        pages.enter(&browser, Example::LawFirm)?;
        for steps in 1..=story.len() {
            for gone in [Gone::Reload, Gone::Back, Gone::Clear] {
                visit::go_on(&browser)?;
                for reply in story.iter().take(steps) {
                    visit::answer(&browser, *reply)?;
                }
                gone.happen(&browser)?;
                Pages::wait_until_ready(&browser)?;
                Pages::enter_app(&browser)?;
                browser.wait_for("[data-screen=start]")?;
                visit::go_on(&browser)?;
                let left = browser.run("return document.querySelectorAll('input:checked').length")?;
                ensure!(left == json!(0), "{gone:?} after {steps} steps leaves an answer");
                browser.click(".back")?;
                browser.wait_for("[data-screen=start]")?;
            }
        }
    }
    Ok(())
}

/// As a browser's translator works: each text becomes other nodes with other words.
const TRANSLATE: &str = "
    const walker = document.createTreeWalker(document.querySelector('.sc'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentElement.closest('font')) texts.push(walker.currentNode);
    for (const text of texts) {
      const outer = document.createElement('font'), inner = document.createElement('font');
      inner.textContent = '¤' + text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }";

/// The same steps on a page as it is and on one that is translated after each: the words are always the same.
#[test]
fn a_translator_never_shows_the_words_of_another_page() -> Result<()> {
    const WORDS: &str = "return document.querySelector('main').innerText.replaceAll('¤', '')";
    let pages = Pages::serve()?;
    let [plain, translated] = [Browser::start(640, 900)?, Browser::start(640, 900)?];
    for browser in [&plain, &translated] {
        pages.enter(browser, Example::LawFirm)?;
    }
    let both = |step: &dyn Fn(&Browser) -> Result<()>, what: &str| -> Result<()> {
        for browser in [&plain, &translated] {
            step(browser)?;
        }
        let words = plain.run(WORDS)?;
        ensure!(
            translated.run(WORDS)? == words,
            "{what}: not {words}, but {}",
            translated.run(WORDS)?
        );
        translated.run(TRANSLATE).map(drop)
    };
    both(&|_| Ok(()), "start")?;
    both(&visit::go_on, "first question")?;
    both(&visit::go_on, "first question, not answered")?;
    for reply in PRISON_OF_2024 {
        both(&|browser| fill(browser, *reply), &format!("{reply:?} filled"))?;
        both(&visit::go_on, &format!("after {reply:?}"))?;
    }
    both(&visit::go_on, "results")?;
    both(&|browser| browser.click(".purposes summary"), "purposes")?;
    both(&|browser| browser.click("#purpose-5"), "a purpose")?;
    both(&|browser| browser.click(".back"), "check")?;
    both(
        &|browser| browser.click(".card:nth-of-type(2) .change button"),
        "change",
    )?;
    // What is typed finds other offenses at each letter.
    both(&|browser| browser.click(".back"), "check again")?;
    both(&|browser| browser.click(".foot .link"), "cleared")?;
    both(&visit::go_on, "again")?;
    both(&|browser| visit::answer(browser, Reply::Choose(4)), "court")?;
    both(&|browser| visit::answer(browser, Reply::Choose(0)), "offense")?;
    for letters in ["me", "th", " for", " sale"] {
        both(
            &|browser| browser.wait_for("#offense-search")?.type_text(letters),
            &format!("…{letters}"),
        )?;
    }
    ensure!(
        translated.console()?.iter().all(|line| !line.contains("panicked")),
        "the app stopped"
    );
    Ok(())
}

//! From the example page, by keyboard alone, to the result; what the page can see; what leaves; what stays.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests stop where something is not as it should be"
)]

use anyhow::{Context, Result, ensure};
use browser_tests::driver::{Browser, Key};
use browser_tests::pages::{Example, FRAME_OF_LOADER, Pages};
use serde_json::Value;

/// What is chosen on a page, by keyboard.
enum Press {
    /// The choice at this position of a group.
    Choose(usize),
    /// The box at this position.
    Tick(usize),
    /// A year, with the choice "I know the date" as it stands.
    Year(&'static str),
    /// A code section, and its first match.
    Code(&'static str),
    /// "I don't know", or whatever else stands last, to whatever is still asked.
    Rest,
}
use Press::{Choose, Code, Rest, Tick, Year};

/// The focus is on the page's heading.
fn heading(browser: &Browser) -> Result<String> {
    browser.wait_until("return document.activeElement?.tagName === 'H1'")?;
    let text = browser.run("return document.activeElement.innerText")?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// Presses Tab until the element with the focus satisfies a script over `it`.
fn tab_to(browser: &Browser, wanted: &str) -> Result<()> {
    for _ in 0..60 {
        browser.press(Key::Tab)?;
        let found = browser.run(&format!(
            "const it = document.activeElement; return Boolean(it && ({wanted}))"
        ))?;
        if found == Value::Bool(true) {
            let visible = browser.run(
                "const it = document.activeElement, style = getComputedStyle(it), label = it.closest('.choice');
                 const shown = (s) => s.outlineStyle !== 'none' || s.boxShadow !== 'none';
                 return shown(style) || Boolean(label && (shown(getComputedStyle(label)) ||
                   [...label.querySelectorAll('*')].some((part) => shown(getComputedStyle(part)) ||
                   shown(getComputedStyle(part, '::before')))))",
            )?;
            ensure!(visible == Value::Bool(true), "the focus cannot be seen on {wanted}");
            return Ok(());
        }
    }
    anyhow::bail!("Tab never reached {wanted}")
}

fn answer(browser: &Browser, press: &Press) -> Result<()> {
    match press {
        Choose(position) => {
            tab_to(browser, "it.type === 'radio'")?;
            browser.press(Key::Space)?;
            for _ in 0..*position {
                browser.press(Key::Down)?;
            }
            let chosen = browser.run("return document.activeElement.id")?;
            ensure!(chosen == format!("choice-{position}"), "chose {chosen}");
        }
        Tick(position) => {
            tab_to(browser, &format!("it.id === 'choice-{position}'"))?;
            browser.press(Key::Space)?;
        }
        Year(year) => {
            tab_to(browser, "it.id === 'date-year'")?;
            browser.type_text(year)?;
        }
        Code(code) => {
            tab_to(browser, "it.id === 'offense-search'")?;
            browser.type_text(code)?;
            tab_to(browser, "it.className === 'match'")?;
            browser.press(Key::Enter)?;
            browser.wait_for(".picked")?;
        }
        Rest => {
            // From the first of a group, up goes to the last.
            tab_to(browser, "it.type === 'radio'")?;
            browser.press(Key::Space)?;
            browser.press(Key::Up)?;
        }
    }
    tab_to(browser, "it.matches('.actions .button')")?;
    browser.press(Key::Enter)
}

/// Tells a story by keyboard alone, from the start page to the results, with the focus on the heading of each page.
fn tell(browser: &Browser, story: &[Press]) -> Result<()> {
    start(browser)?;
    go_through(browser, story)
}

fn start(browser: &Browser) -> Result<()> {
    tab_to(browser, "it.matches('.actions .button')")?;
    browser.press(Key::Enter)?;
    heading(browser).map(drop)
}

fn go_through(browser: &Browser, story: &[Press]) -> Result<()> {
    let mut seen = Vec::new();
    for press in story {
        let heading = heading(browser)?;
        ensure!(seen.last() != Some(&heading), "stayed on {heading}");
        seen.push(heading);
        answer(browser, press)?;
        while matches!(press, Rest) && browser.run("return !document.querySelector('.answers')")? == Value::Bool(true) {
            let before = self::heading(browser)?;
            answer(browser, press)?;
            browser.wait_until(&format!(
                "return document.activeElement?.innerText !== {}",
                serde_json::json!(before)
            ))?;
        }
    }
    browser.wait_for(".answers")?;
    heading(browser)?;
    tab_to(browser, "it.matches('.actions .button')")?;
    browser.press(Key::Enter)?;
    browser.wait_for(".result")?;
    heading(browser)?;
    Ok(())
}

fn band(browser: &Browser, law: &str) -> Result<String> {
    let band = browser.run(&format!(
        "return document.querySelector('[data-law=\"{law}\"]')?.dataset.band"
    ))?;
    Ok(band.as_str().unwrap_or("none").to_owned())
}

/// A page, what is pressed there, and the band of each law in the end.
type Story<'a> = (Example, &'a [Press], &'a [(&'a str, &'a str)]);

#[test]
fn six_stories_by_keyboard() -> Result<()> {
    let pages = Pages::serve()?;
    let stories: [Story<'_>; 6] = [
        (
            Example::LawFirm,
            // Possession for sale in 2016, probation completed.
            &[
                Tick(4),
                Choose(0),
                Code("11378"),
                Year("2016"),
                Choose(0),
                Choose(0),
                Choose(0),
                Choose(0),
            ],
            &[("pc-1203-4", "may"), ("pc-1203-425", "maybe-done"), ("pc-17b", "none")],
        ),
        (
            Example::LawFirm,
            // Possession for sale in 2019, prison, over in 2022, never registered.
            &[
                Tick(4),
                Choose(0),
                Code("HS 11351"),
                Year("2019"),
                Choose(3),
                Year("2022"),
                Choose(0),
                Choose(0),
                Choose(0),
            ],
            &[("pc-1203-41", "may"), ("pc-1203-425", "cannot-tell")],
        ),
        (
            Example::LawFirm,
            // An open case.
            &[
                Tick(0),
                Choose(0),
                Code("11378 hs"),
                Year("2016"),
                Choose(0),
                Choose(0),
                Choose(0),
                Choose(0),
            ],
            &[("pc-1203-4", "not-yet")],
        ),
        (
            Example::Nonprofit,
            &[
                Tick(4),
                Choose(0),
                Code("h&s 11378"),
                Year("2016"),
                Choose(0),
                Choose(1),
                Choose(0),
                Choose(0),
            ],
            &[("pc-1203-4", "may")],
        ),
        (
            Example::LawFirm,
            // Deferred entry of judgment of 2005, finished.
            &[
                Tick(4),
                Choose(1),
                Choose(1),
                Choose(0),
                Choose(0),
                Choose(0),
                Year("2005"),
                Code("11377"),
                Rest,
            ],
            &[("pc-1203-43", "may")],
        ),
        (
            Example::Nonprofit,
            // Nothing is known but the offense.
            &[Tick(4), Choose(0), Code("11350"), Rest],
            &[("pc-1203-4", "cannot-tell"), ("pc-1170-18", "cannot-tell")],
        ),
    ];
    for (at, (example, story, expected)) in stories.iter().enumerate() {
        let browser = Browser::start(1280, 900)?;
        pages.enter(&browser, *example)?;
        tell(&browser, story).with_context(|| format!("story {at}"))?;
        for (law, wanted) in *expected {
            assert_eq!(band(&browser, law)?, *wanted, "story {at}, {law}");
        }
        let lang = browser.run("return document.documentElement.lang")?;
        assert_eq!(
            lang,
            if matches!(example, Example::Nonprofit) {
                "es"
            } else {
                "en"
            }
        );
    }
    Ok(())
}

#[test]
fn the_page_cannot_look_in_and_nothing_leaves() -> Result<()> {
    let pages = Pages::serve()?;
    let browser = Browser::start(1280, 900)?;
    pages.enter(&browser, Example::LawFirm)?;
    start(&browser)?;

    browser.leave_frames()?;
    let before = (pages.firm.log().len(), pages.box_host.log().len());
    browser.run(
        "window.__heard = [];
         addEventListener('message', (event) => __heard.push(JSON.stringify(event.data)));
         for (const kind of ['keydown', 'input', 'click', 'focusin', 'beforeinput', 'pointerdown'])
           document.addEventListener(kind, (event) => __heard.push(kind + ':' + (event.key ?? event.data ?? event.target.tagName ?? '')), true);",
    )?;
    let title = browser.run("return document.title")?;
    let url = browser.run("return location.href")?;
    Pages::enter_app(&browser)?;
    go_through(
        &browser,
        &[
            Tick(4),
            Choose(0),
            Code("11378"),
            Year("2016"),
            Choose(0),
            Choose(0),
            Choose(0),
            Choose(0),
        ],
    )?;

    let stored = browser.run(
        "const tried = [];
         for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
           try { const store = window[name]; if (store && store.length !== undefined) tried.push(name); } catch {}
         try { if (document.cookie) tried.push('cookie'); } catch {}
         return tried",
    )?;
    assert_eq!(stored, Value::Array(Vec::new()), "storage is within reach");

    browser.leave_frames()?;
    let frame = browser.run(&FRAME_OF_LOADER.replace(" ?? null", ".contentDocument === null"))?;
    assert_eq!(frame, Value::Bool(true), "the page reads the frame");
    let after = (pages.firm.log().len(), pages.box_host.log().len());
    assert_eq!(before, after, "something was requested after the box had arrived");
    assert_eq!(browser.run("return document.title")?, title);
    assert_eq!(browser.run("return location.href")?, url);
    let kept = browser.run("return [localStorage.length, sessionStorage.length, document.cookie.length]")?;
    assert_eq!(kept, serde_json::json!([0, 0, 0]));

    let heard = browser.run("return __heard")?;
    for message in heard.as_array().into_iter().flatten().filter_map(Value::as_str) {
        // Which of its own elements has the focus a page can always see: a link of its own, or the frame as a whole.
        let focus = ["focusin:IFRAME", "focusin:A"].contains(&message);
        let allowed = focus || message.contains("\"t\":\"height\"") || message.contains("\"t\":\"top\"");
        assert!(allowed, "the page heard {message}");
        assert!(!message.contains("11378") && !message.contains("2016"), "{message}");
    }
    let console = browser.console()?;
    let bad: Vec<&String> = console
        .iter()
        .filter(|line| line.contains("Content Security Policy") || line.contains("Error"))
        .filter(|line| !line.contains("favicon"))
        .collect();
    assert!(bad.is_empty(), "{bad:?}");
    Ok(())
}

#[test]
fn back_goes_one_step_and_keeps_one_entry() -> Result<()> {
    let pages = Pages::serve()?;
    let browser = Browser::start(1280, 900)?;
    pages.enter(&browser, Example::LawFirm)?;
    let mut headings = vec![heading_text(&browser)?];
    // By real key presses: a browser skips entries that were made without one.
    start(&browser)?;
    let story = [
        Tick(4),
        Choose(0),
        Code("11378"),
        Year("2016"),
        Choose(0),
        Choose(0),
        Choose(0),
        Choose(0),
    ];
    for press in story {
        headings.push(heading(&browser)?);
        answer(&browser, &press)?;
    }
    browser.wait_for(".answers")?;
    headings.push(heading(&browser)?);
    tab_to(&browser, "it.matches('.actions .button')")?;
    browser.press(Key::Enter)?;
    browser.wait_for(".result")?;
    headings.push(heading(&browser)?);
    let length = browser.run("return history.length")?;
    for expected in headings.iter().rev().skip(1) {
        browser.leave_frames()?;
        browser.back()?;
        Pages::enter_app(&browser)?;
        browser.wait_until(&format!(
            "return document.querySelector('h1')?.innerText === {}",
            serde_json::to_string(expected)?
        ))?;
        assert_eq!(browser.run("return history.length")?, length, "at {expected}");
    }
    Ok(())
}

fn heading_text(browser: &Browser) -> Result<String> {
    browser.wait_for("h1")?.text()
}

/// Tab goes into the frame and out of it again, in both directions.
#[test]
fn the_frame_is_no_trap() -> Result<()> {
    let pages = Pages::serve()?;
    let browser = Browser::start(1280, 900)?;
    pages.enter(&browser, Example::LawFirm)?;
    for key in [Key::Tab, Key::BackTab] {
        browser.run("document.querySelector('main summary').focus()")?;
        let mut presses = 0;
        loop {
            browser.press(key)?;
            presses += 1;
            browser.leave_frames()?;
            let on = browser
                .run("return document.activeElement?.dataset?.secondChanceState ?? document.activeElement?.tagName")?;
            Pages::enter_app(&browser)?;
            if on != "ready" {
                assert!(on == "A" || on == "BODY" || on == "BUTTON", "{on}");
                break;
            }
            assert!(presses < 20, "Tab never left the frame");
        }
    }
    Ok(())
}

/// "Leave this page" is there where the site owner asks for it, and takes the whole page away.
#[test]
fn leaving_is_offered_where_it_was_asked_for() -> Result<()> {
    let pages = Pages::serve()?;
    let browser = Browser::start(1280, 900)?;
    pages.enter(&browser, Example::LawFirm)?;
    let leave =
        "return [...document.querySelectorAll('.foot button')].some((one) => one.innerText === 'Leave this page')";
    assert_eq!(browser.run(leave)?, Value::Bool(false));
    let page = Pages::write(
        "leave",
        "data-second-chance-leave=\"on\" data-second-chance-lang=\"en\"",
    )?;
    pages.enter_at(&browser, &page)?;
    assert_eq!(browser.run(leave)?, Value::Bool(true));
    let hint = browser.run("return document.querySelector('.foot').innerText")?;
    assert!(
        hint.as_str().is_some_and(|hint| hint.contains("still remembers")),
        "{hint}"
    );
    browser.run(
        "[...document.querySelectorAll('.foot button')].find((one) => one.innerText === 'Leave this page').click()",
    )?;
    browser.leave_frames()?;
    browser.wait_until("return !document.querySelector('[data-second-chance-state]')")
}

//! What is taken along is opened again: the saved copy, the text, the day for a calendar, paper.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests stop where something is not as it should be"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use browser_tests::driver::{Browser, PATIENCE};
use browser_tests::pages::{Example, Pages};
use browser_tests::visit::{self, PRISON_OF_2024, SALE_OF_2016};
use serde_json::{Value, json};

/// A folder for what the browser saves.
fn downloads(browser: &Browser, name: &str) -> Result<PathBuf> {
    let folder = xtask::paths::target().join("downloads").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let parameters = json!({ "behavior": "allow", "downloadPath": folder });
    browser.devtools("Browser.setDownloadBehavior", &parameters)?;
    Ok(folder)
}

/// The one file in a folder, when it has arrived.
fn saved(folder: &Path) -> Result<PathBuf> {
    let begun = Instant::now();
    loop {
        let files: Vec<PathBuf> = fs::read_dir(folder)?
            .filter_map(|file| Some(file.ok()?.path()))
            .collect();
        match files.as_slice() {
            [file] if file.extension().is_some_and(|ending| ending != "crdownload") => return Ok(file.clone()),
            _ if begun.elapsed() > PATIENCE => anyhow::bail!("nothing was saved: {files:?}"),
            _ => sleep(Duration::from_millis(50)),
        }
    }
}

fn press_words(browser: &Browser, words: &str) -> Result<()> {
    let pressed = browser.run(&format!(
        "const button = [...document.querySelectorAll('button')].find((one) => one.innerText === {});
         button?.click(); return Boolean(button)",
        json!(words)
    ))?;
    anyhow::ensure!(pressed == Value::Bool(true), "no button says {words}");
    Ok(())
}

fn answers(browser: &Browser) -> Result<Value> {
    browser.run("return [...document.querySelectorAll('.answers > div')].map((row) => row.innerText)")
}

#[test]
fn a_saved_copy_opens_by_itself_and_goes_on_here() -> Result<()> {
    let pages = Pages::serve()?;
    let browser = Browser::start(1280, 900)?;
    let folder = downloads(&browser, "copy")?;
    pages.enter(&browser, Example::LawFirm)?;
    visit::to_check(&browser, SALE_OF_2016)?;
    let told = answers(&browser)?;
    visit::go_on(&browser)?;
    browser.wait_for(".result")?;
    press_words(&browser, "Save a copy")?;
    browser.wait_until("return document.querySelector('[role=status]').innerText.includes('saved')")?;
    let file = saved(&folder)?;
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    let day = name.strip_prefix("notes-").and_then(|name| name.strip_suffix(".html"));
    assert!(day.is_some_and(|day| day.len() == "2026-11-23".len()), "{name}");

    // By itself: a page without scripts that asks for nothing.
    let reader = Browser::start(1280, 900)?;
    reader.open(&format!("file://{}", file.display()))?;
    let seen = reader.run(
        "return { title: document.title, scripts: document.scripts.length, text: document.body.innerText,
           loaded: performance.getEntriesByType('resource').length }",
    )?;
    assert_eq!(
        (&seen["title"], &seen["scripts"], &seen["loaded"]),
        (&json!("Notes"), &json!(0), &json!(0))
    );
    let text = seen["text"].as_str().unwrap();
    for words in [
        "Dismissal after probation",
        "HS 11378",
        "2016",
        "May qualify: the judge must say yes",
        "Rivera",
    ] {
        assert!(text.contains(words), "the copy lacks {words}: {text}");
    }
    assert!(!text.contains("\"saved\""), "the answers are not hidden: {text}");
    assert_eq!(reader.run("return document.querySelectorAll('svg').length")?, json!(2));

    // On a new visit: the same answers, and the same results.
    let other = Browser::start(1280, 900)?;
    pages.enter(&other, Example::LawFirm)?;
    other.run("document.querySelector('.resume').open = true")?;
    other.wait_for("#resume-file")?.type_text(&file.display().to_string())?;
    other.wait_for(".answers")?;
    assert_eq!(answers(&other)?, told);
    assert!(other.wait_for(".notice")?.text()?.contains("saved copy"));
    visit::go_on(&other)?;
    other.wait_for("[data-law=pc-1203-4][data-band=may]")?;
    Ok(())
}

#[test]
fn another_file_says_what_to_do() -> Result<()> {
    let pages = Pages::serve()?;
    let browser = Browser::start(1280, 900)?;
    let folder = downloads(&browser, "other")?;
    let attack = "<script>document.title = 'run'</script><img src=x onerror=\"document.title = 'run'\">\
        <pre hidden id=\"saved-answers\">{\"saved\": 1, \"__proto__\": {\"a\": 1}}</pre>";
    let deep = format!(
        "<pre hidden id=\"saved-answers\">{}{}</pre>",
        "[".repeat(20_000),
        "]".repeat(20_000)
    );
    for (name, content, words) in [
        ("page.html", "<p>Another page</p>", "not a copy"),
        ("attack.html", attack, "can't read the answers"),
        ("deep.html", &deep, "can't read the answers"),
        (
            "later.html",
            "<pre hidden id=\"saved-answers\">{\"saved\": 7}</pre>",
            "newer version",
        ),
    ] {
        let file = folder.join(name);
        fs::write(&file, content)?;
        pages.enter(&browser, Example::LawFirm)?;
        browser.run("document.querySelector('.resume').open = true")?;
        browser
            .wait_for("#resume-file")?
            .type_text(&file.display().to_string())?;
        browser
            .wait_until(&format!(
                "return document.querySelector('[role=status]').innerText.includes({})",
                json!(words)
            ))
            .with_context(|| format!("{name}: {words}"))?;
        assert_eq!(
            browser.run("return document.querySelector('.sc').dataset.screen")?,
            json!("start")
        );
        assert_ne!(browser.run("return document.title")?, json!("run"));
    }
    Ok(())
}

#[test]
fn a_day_and_a_text_are_taken_along() -> Result<()> {
    let pages = Pages::serve()?;
    let browser = Browser::start(1280, 900)?;
    let folder = downloads(&browser, "day")?;
    pages.enter(&browser, Example::LawFirm)?;
    visit::to_results(&browser, PRISON_OF_2024)?;
    press_words(&browser, "Save this day for your calendar")?;
    let file = saved(&folder)?;
    let calendar = fs::read_to_string(&file)?;
    assert!(
        calendar.starts_with("BEGIN:VCALENDAR") && calendar.contains("DTSTART;VALUE=DATE:20"),
        "{calendar}"
    );
    assert!(!calendar.contains("1203"), "{calendar}");
    let line = browser.run("return document.querySelector('.timeline').innerText")?;
    assert!(
        line.as_str()
            .is_some_and(|line| line.contains("Today") && line.contains("May open")),
        "{line}"
    );

    press_words(&browser, "Copy as text")?;
    browser.wait_until("return document.querySelector('[role=status]').innerText.includes('Copied')")?;
    browser.leave_frames()?;
    browser
        .run("document.body.prepend(document.createElement('textarea')); document.querySelector('textarea').focus()")?;
    browser.paste()?;
    let pasted = browser.run("return document.querySelector('textarea').value")?;
    let pasted = pasted.as_str().unwrap();
    assert!(
        pasted.contains("WHAT YOU ANSWERED") && pasted.contains("HS 11351") && pasted.contains("2025"),
        "{pasted}"
    );
    Ok(())
}

/// What the app's own button prints has every answer and every result.
#[test]
fn paper_has_every_answer_and_every_result() -> Result<()> {
    let browser = Browser::start(1280, 900)?;
    let folder = downloads(&browser, "paper")?;
    let page = folder.join("app.html");
    fs::write(&page, Pages::app_by_itself()?)?;
    browser.open(&format!("file://{}", page.display()))?;
    browser.wait_for("main h1")?;
    visit::to_check(&browser, PRISON_OF_2024)?;
    let told = browser.run(
        "return [...document.querySelectorAll('.answers dt, .answers dd:not(.change)')].map((one) => one.innerText)",
    )?;
    visit::go_on(&browser)?;
    browser.wait_for(".result")?;
    let said = browser.run("return [...document.querySelectorAll('.route h3, .route .one-line, .route .date')].map((one) => one.innerText)")?;
    let pdf = browser.pdf()?;
    fs::write(folder.join("paper.pdf"), &pdf)?;
    // Fonts set digits apart and letters together: what is compared has no spaces and no ligatures.
    let plain = |text: &str| {
        let text: String = text.split_whitespace().collect();
        [("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl")]
            .into_iter()
            .fold(text, |text, (joined, apart)| text.replace(joined, apart))
    };
    let paper = plain(&pdf_extract::extract_text_from_mem(&pdf)?);
    let lines: Vec<&str> = [&told, &said]
        .into_iter()
        .filter_map(Value::as_array)
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    assert!(lines.len() > 20, "{lines:?}");
    for line in lines {
        assert!(paper.contains(&plain(line)), "the paper lacks \"{line}\": {paper}");
    }
    assert!(
        !paper.contains(&plain("Change")) && !paper.contains(&plain("Save a copy")),
        "buttons are printed: {paper}"
    );
    Ok(())
}

//! Which language a visit begins in: the place's, else the page's, else the browser's; and which box it takes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests stop where something is not as it should be"
)]

use anyhow::Result;
use browser_tests::driver::Browser;
use browser_tests::pages::Pages;

/// Opens a page and gives the language that the app speaks, and the file it came from.
fn begin(pages: &Pages, browser: &Browser, page: &str) -> Result<(String, String)> {
    pages.enter_at(browser, page)?;
    browser.wait_until("return document.documentElement.lang !== ''")?;
    let lang = browser.run("return document.documentElement.lang")?;
    browser.leave_frames()?;
    let file = browser.run(
        "return document.querySelector('[data-second-chance-state]').shadowRoot.querySelector('iframe').src.split('/').pop().split('#')[0]",
    )?;
    Ok((lang.as_str().unwrap().to_owned(), file.as_str().unwrap().to_owned()))
}

#[test]
fn a_visit_begins_in_the_right_language() -> Result<()> {
    let pages = Pages::serve()?;
    let browser = Browser::start_with(640, 900, &["--accept-lang=es-MX,es,en"])?;
    for (page_lang, attributes, lang, file) in [
        // The place asks.
        ("en", r#"data-second-chance-lang="es""#, "es", "box.html"),
        // The page's own.
        ("en-US", "", "en", "box.html"),
        ("es", "", "es", "box.html"),
        // A language that the check does not speak: the browser's.
        ("de", "", "es", "box.html"),
        ("", "", "es", "box.html"),
        // One that is not turned on stays off.
        ("zh-TW", "", "es", "box.html"),
        // Turned on, and the page's.
        (
            "zh-TW",
            r#"data-second-chance-languages="zh-Hant""#,
            "zh-Hant",
            "box.zh-Hant.html",
        ),
        (
            "zh-CN",
            r#"data-second-chance-languages="zh-Hant, zh-Hans""#,
            "zh-Hans",
            "box.zh-Hans.html",
        ),
        ("fil", r#"data-second-chance-languages="tl""#, "tl", "box.tl.html"),
        // Turned on, and not the page's: there to be chosen.
        ("en", r#"data-second-chance-languages="tl""#, "en", "box.tl.html"),
        // A name that nobody knows is left out.
        (
            "en",
            r#"data-second-chance-languages="xx" data-second-chance-lang="yy""#,
            "en",
            "box.html",
        ),
    ] {
        let page = Pages::write_in("language", page_lang, attributes)?;
        let begun = begin(&pages, &browser, &page)?;
        assert_eq!(
            begun,
            (lang.to_owned(), file.to_owned()),
            "page {page_lang:?}, {attributes}"
        );
    }
    Ok(())
}

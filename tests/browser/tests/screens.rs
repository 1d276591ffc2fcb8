//! Every screen in every language: no fault that axe finds, nothing sideways; pictures to look at.
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
use browser_tests::axe::Axe;
use browser_tests::driver::Browser;
use browser_tests::pages::{Pages, further_languages};
use browser_tests::screens;

/// The folder with the pictures.
fn pictures() -> Result<PathBuf> {
    let folder = xtask::paths::target().join("screens");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn look(browser: &Browser, axe: &Axe, name: &str) -> Result<()> {
    axe.finds_nothing(browser, name)?;
    fs::write(pictures()?.join(format!("{name}.png")), browser.screenshot()?)?;
    Ok(())
}

/// The words of a day are those that the browser has for it, with Gregorian years and Latin digits.
fn dates_are_those_of_the_browser(browser: &Browser, tag: &str) -> Result<()> {
    let found = browser.run(&format!(
        "const day = new Date(Date.UTC(2026, 6, 21));
         const form = new Intl.DateTimeFormat('{tag}-u-ca-gregory-nu-latn', {{ dateStyle: 'long', timeZone: 'UTC' }});
         const plain = (text) => text.replace(/\\s/g, '');
         const shown = document.querySelector('.foot').innerText;
         return plain(shown).includes(plain(form.format(day))) ? true : form.format(day) + ' is not in ' + shown"
    ))?;
    ensure!(found == true, "{found}");
    Ok(())
}

/// English and Spanish on a phone and on a desk, as the examples have them; each other language once, on a phone.
#[test]
fn every_screen_in_every_language() -> Result<()> {
    let axe = Axe::read()?;
    let pages = Pages::serve()?;
    let mut visits: Vec<(String, u32, String)> = Vec::new();
    for (example, tag) in [("law-firm/", "en"), ("nonprofit/", "es")] {
        visits.extend([320, 1280].map(|width| (tag.to_owned(), width, example.to_owned())));
    }
    for tag in further_languages()? {
        let attributes = format!("data-second-chance-languages=\"{tag}\" data-second-chance-lang=\"{tag}\"");
        let page = Pages::write(&format!("screens-{tag}"), &attributes)?;
        visits.push((tag, 320, page));
    }
    for (tag, width, page) in visits {
        for walk in [screens::with_a_conviction, screens::without_a_conviction] {
            let browser = Browser::start(width, 900)?;
            pages.enter_at(&browser, &page)?;
            ensure!(
                browser.run("return document.documentElement.lang")? == tag.as_str(),
                "{tag}"
            );
            dates_are_those_of_the_browser(&browser, &tag)?;
            walk(&browser, &mut |name| {
                look(&browser, &axe, &format!("{tag}-{width}-{name}"))
            })?;
        }
    }
    Ok(())
}

//! The example pages with the box in them, on a server of their own.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use xtask::paths;
use xtask::server::{Mount, Server};

use crate::driver::Browser;

/// The pages on one origin, the box and the loader on another.
pub struct Pages {
    /// The firm's own server.
    pub firm: Server,
    /// The server that the box comes from.
    pub box_host: Server,
}

/// The loader's frame: it lies in a shadow root, so that the page's styles do not reach it.
pub const FRAME_OF_LOADER: &str =
    "return document.querySelector('[data-second-chance-state]')?.shadowRoot?.querySelector('iframe') ?? null";

/// An example page.
#[derive(Clone, Copy, Debug)]
pub enum Example {
    /// The law firm's article, in English.
    LawFirm,
    /// The clinic's page, in Spanish.
    Nonprofit,
}

/// The folder of the pages that tests write.
fn written() -> PathBuf {
    paths::target().join("pages")
}

/// The languages that have a box of their own.
///
/// # Errors
/// The box was not built.
pub fn further_languages() -> Result<Vec<String>> {
    let mut tags = Vec::new();
    for file in fs::read_dir(paths::box_folder())? {
        let name = file?.file_name().to_string_lossy().into_owned();
        tags.extend(
            name.strip_prefix("box.")
                .and_then(|name| name.strip_suffix(".html"))
                .map(str::to_owned),
        );
    }
    tags.sort();
    Ok(tags)
}

impl Pages {
    /// Serves the examples and the box that was built.
    ///
    /// # Errors
    /// The box was not built.
    pub fn serve() -> Result<Self> {
        let built = paths::box_folder();
        ensure!(
            built.join("box.html").is_file(),
            "there is no box: run cargo xtask build first"
        );
        let box_host = Server::start(0, vec![Mount::new("/box", built)])?;
        let loader = format!("{}/box/embed.js", box_host.origin());
        let examples = Mount::new("/", paths::examples()).replace("../embed.js", &loader);
        fs::create_dir_all(written())?;
        let written = Mount::new("/written", written()).replace("../embed.js", &loader);
        let firm = Server::start(0, vec![written, examples])?;
        Ok(Self { firm, box_host })
    }

    /// The document of the app, taken out of the box, by itself: what the app's own button prints.
    ///
    /// # Errors
    /// The box was not built, or has no such document.
    pub fn app_by_itself() -> Result<String> {
        let page = fs::read_to_string(paths::box_folder().join("box.html"))?;
        let held = page.split_once("srcdoc=\"").and_then(|(_, rest)| rest.split_once('"'));
        let (app, _) = held.context("the box holds no app")?;
        Ok(app.replace("&quot;", "\"").replace("&amp;", "&"))
    }

    /// Writes a page with the check in it under these attributes, and gives its path.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(name: &str, attributes: &str) -> Result<String> {
        Self::write_in(name, "en", attributes)
    }

    /// The same, for a page in another language; empty where the page does not say.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write_in(name: &str, lang: &str, attributes: &str) -> Result<String> {
        fs::create_dir_all(written())?;
        let lang = if lang.is_empty() {
            String::new()
        } else {
            format!(" lang=\"{lang}\"")
        };
        let page = format!(
            "<!doctype html>\n<html{lang}>\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{name}</title>\n</head>\n\
             <body>\n<div data-second-chance {attributes}></div>\n<script src=\"../embed.js\" async></script>\n</body>\n</html>\n"
        );
        fs::write(written().join(format!("{name}.html")), page)?;
        Ok(format!("written/{name}.html"))
    }

    /// Opens an example page and goes into the app, scrolled into view.
    ///
    /// # Errors
    /// The app does not start.
    pub fn enter(&self, browser: &Browser, example: Example) -> Result<()> {
        self.enter_at(
            browser,
            match example {
                Example::LawFirm => "law-firm/",
                Example::Nonprofit => "nonprofit/",
            },
        )
    }

    /// Opens a page by its path and goes into the app, scrolled into view.
    ///
    /// # Errors
    /// The app does not start.
    pub fn enter_at(&self, browser: &Browser, path: &str) -> Result<()> {
        browser.open(&format!("{}/{path}", self.firm.origin()))?;
        Self::wait_until_ready(browser)?;
        Self::enter_app(browser)?;
        browser.wait_for("h1")?;
        Ok(())
    }

    /// Brings the check into view on the page around it, and waits until it is ready.
    ///
    /// # Errors
    /// It does not start.
    pub fn wait_until_ready(browser: &Browser) -> Result<()> {
        browser.wait_until(
            "const place = document.querySelector('[data-second-chance-state]');
             place?.scrollIntoView({ block: 'center' });
             return place?.dataset.secondChanceState === 'ready'",
        )
    }

    /// Goes from the page into the app: through the loader's frame and the box's own.
    ///
    /// # Errors
    /// One of the frames is missing.
    pub fn enter_app(browser: &Browser) -> Result<()> {
        browser.enter_frame(FRAME_OF_LOADER)?;
        browser.enter_frame("return document.querySelector('iframe')")
    }
}

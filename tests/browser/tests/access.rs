//! Ten screens in light, dark and forced colours, on a phone and on a desk; and every screen as assistive technology gets
//! it, as a tree of roles and names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests stop where something is not as it should be"
)]

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use browser_tests::axe::Axe;
use browser_tests::driver::Browser;
use browser_tests::pages::{Pages, further_languages};
use browser_tests::screens;
use serde_json::{Value, json};

/// One screen of each kind.
const TEN: [&str; 10] = [
    "01-start",
    "03-today",
    "04-today-problem",
    "07-offense-search",
    "08-offense-picked",
    "10-date-problem",
    "13-check",
    "15-losing",
    "17-results-open",
    "18-purposes",
];

/// A right-to-left language among the boxes, where there is one.
fn languages() -> Result<Vec<String>> {
    let mut tags = vec!["en".to_owned(), "es".to_owned()];
    tags.extend(further_languages()?.into_iter().filter(|tag| tag == "fa"));
    Ok(tags)
}

fn in_colours(scheme: &str, forced: bool) -> Result<()> {
    let axe = if forced {
        Axe::read_for_forced_colours()?
    } else {
        Axe::read()?
    };
    let pages = Pages::serve()?;
    for tag in languages()? {
        for theme in ["civic", "firm"] {
            let attributes = format!(
                "data-second-chance-languages=\"{tag}\" data-second-chance-lang=\"{tag}\" \
                 data-second-chance-scheme=\"{scheme}\" data-second-chance-theme=\"{theme}\""
            );
            let page = Pages::write(&format!("colours-{tag}-{scheme}-{theme}-{forced}"), &attributes)?;
            // One theme on a phone, the other on a desk.
            let width = if theme == "civic" { 320 } else { 1280 };
            let high_contrast: &[&str] = if forced { &["--force-high-contrast"] } else { &[] };
            let browser = Browser::start_with(width, 900, high_contrast)?;
            pages.enter_at(&browser, &page)?;
            let media = browser.run(
                "return [document.documentElement.dataset.scheme, matchMedia('(forced-colors: active)').matches]",
            )?;
            ensure!(media == json!([scheme, forced]), "{media}");
            let mut looked = 0;
            screens::with_a_conviction(&browser, &mut |name| {
                if TEN.contains(&name) {
                    looked += 1;
                    axe.finds_nothing(
                        &browser,
                        &format!("{tag} {width} {scheme} {theme} forced {forced} {name}"),
                    )?;
                    if matches!(name, "13-check" | "17-results-open" | "07-offense-search") {
                        let file = format!(
                            "{tag}-{width}-{scheme}{}-{name}.png",
                            if forced { "-forced" } else { "" }
                        );
                        let folder = xtask::paths::target().join("screens");
                        fs::create_dir_all(&folder)?;
                        fs::write(folder.join(file), browser.screenshot()?)?;
                    }
                }
                Ok(())
            })?;
            ensure!(looked == TEN.len(), "{looked} of the ten screens came");
        }
    }
    Ok(())
}

#[test]
fn ten_screens_in_light() -> Result<()> {
    in_colours("light", false)
}

#[test]
fn ten_screens_in_the_dark() -> Result<()> {
    in_colours("dark", false)
}

#[test]
fn ten_screens_in_forced_colours() -> Result<()> {
    in_colours("light", true)
}

/// The tree of a screen: what is ignored, and texts that only repeat the name above them, are left out.
fn tree(browser: &Browser) -> Result<String> {
    let nodes = browser.devtools("Accessibility.getFullAXTree", &json!({}))?;
    let nodes = nodes["nodes"].as_array().context("no tree")?;
    let by_id = |id: &Value| nodes.iter().find(|node| node["nodeId"] == *id);
    let mut lines = String::new();
    let mut stack: Vec<(&Value, usize)> = vec![(nodes.first().context("an empty tree")?, 0)];
    while let Some((node, depth)) = stack.pop() {
        let (role, name) = (
            node["role"]["value"].as_str().unwrap_or(""),
            node["name"]["value"].as_str().unwrap_or(""),
        );
        let leaf = ["InlineTextBox", "StaticText", "ListMarker"].contains(&role);
        let plain = ["none", "generic", "paragraph", "LayoutTable"].contains(&role) && name.is_empty();
        let shown = node["ignored"] != Value::Bool(true) && !leaf && !plain;
        if shown {
            let states: Vec<String> = node["properties"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|property| {
                    let (key, value) = (property["name"].as_str()?, &property["value"]["value"]);
                    let told = match key {
                        "checked" | "expanded" | "invalid" | "level" | "live" => true,
                        "focused" => *value == Value::Bool(true),
                        _ => false,
                    };
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    (told && text != "false" || key == "expanded").then(|| format!(" {key}={text}"))
                })
                .collect();
            let described = node["description"]["value"].as_str().filter(|text| !text.is_empty());
            let described = described.map_or_else(String::new, |text| format!(" | {text}"));
            writeln!(
                lines,
                "{}{role} \"{name}\"{}{described}",
                "  ".repeat(depth),
                states.concat()
            )?;
        } else if role == "StaticText" && !name.trim().is_empty() {
            writeln!(lines, "{}{}", "  ".repeat(depth), name.trim())?;
        }
        let children = node["childIds"].as_array().into_iter().flatten();
        for child in children.rev().filter_map(by_id) {
            stack.push((child, depth + usize::from(shown)));
        }
    }
    Ok(lines)
}

/// Each screen of the walk in English as assistive technology gets it: `tests/browser/trees`. After a change on purpose,
/// `TREES=write` writes them anew.
#[test]
fn every_screen_is_the_same_to_assistive_technology() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("trees");
    let page = xtask::paths::target().join("pages").join("app.html");
    fs::create_dir_all(page.parent().context("a folder")?)?;
    fs::write(&page, Pages::app_by_itself()?)?;
    let write = env::var_os("TREES").is_some();
    let mut changed = Vec::new();
    for walk in [screens::with_a_conviction, screens::without_a_conviction] {
        let browser = Browser::start(1280, 900)?;
        // The day decides what is said: it is that of the pictures.
        browser.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            &json!({ "source": "{ const now = Date.UTC(2026, 10, 23, 20); const Real = Date;
                Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(now); } static now() { return now; } }; }" }),
        )?;
        browser.open(&format!("file://{}", page.display()))?;
        browser.wait_for("main h1")?;
        walk(&browser, &mut |name| {
            let (file, tree) = (folder.join(format!("{name}.txt")), tree(&browser)?);
            ensure!(tree.contains("heading"), "{name}: {tree}");
            if write {
                fs::create_dir_all(&folder)?;
                fs::write(&file, tree)?;
            } else if fs::read_to_string(&file).ok().as_deref() != Some(&tree) {
                let folder = xtask::paths::target().join("trees");
                fs::create_dir_all(&folder)?;
                fs::write(folder.join(format!("{name}.txt")), &tree)?;
                changed.push(name.to_owned());
            }
            Ok(())
        })?;
    }
    assert!(
        changed.is_empty(),
        "other than in tests/browser/trees (as they are now: target/trees; if on purpose, TREES=write): {}",
        changed.join(", ")
    );
    Ok(())
}

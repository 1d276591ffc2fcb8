//! The rulebook is the one that the rules give.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests stop where something is not as it should be"
)]

use std::fs;

use law::statutes::STATUTES;
use xtask::{paths, rulebook};

#[test]
fn it_is_current() {
    let written = fs::read_to_string(paths::root().join("docs/rulebook.md")).unwrap();
    let wanted = rulebook::text().unwrap();
    let differs = written.lines().zip(wanted.lines()).find(|(a, b)| a != b);
    assert!(
        written == wanted,
        "docs/rulebook.md is not what the rules say. Run `cargo xtask rulebook`. First difference: {differs:?}"
    );
}

/// Every statute is in it, with every requirement in words.
#[test]
fn it_is_whole() {
    let text = rulebook::text().unwrap();
    for statute in STATUTES {
        assert!(
            text.contains(&format!("## {}: ", statute.source.section)),
            "{}",
            statute.key
        );
    }
    // A key without words stands in the text as itself.
    let keys: Vec<&str> = text
        .split_whitespace()
        .filter(|word| {
            let attribute = word.rsplit_once('.').map(|(_, attribute)| attribute);
            matches!(attribute, Some("yes" | "gives" | "limits" | "filing" | "unknown"))
        })
        .collect();
    assert!(keys.is_empty(), "{keys:?}");
}

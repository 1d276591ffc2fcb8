//! Dates, versions, lists and citations, whole.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::common::*;
use law::code::covers;
use law::date::{Day, Span, day, opens_after, tomorrow, yesterday};
use law::offenses;
use law::statutes::STATUTES;

/// Every day from 1930 to 2099 is read back as it is written, and is the day after the day before.
#[test]
fn every_day_is_read_back() {
    let mut at = day(1930, 1, 1);
    let mut days = 0;
    while at <= day(2099, 12, 31) {
        let span = Span::parse(&at.to_string()).unwrap();
        assert_eq!((span.first(), span.last()), (at, at));
        assert_eq!(span.text(), at.to_string());
        assert_eq!(yesterday(tomorrow(at)), at);
        days += 1;
        at = tomorrow(at);
    }
    assert_eq!(days, 62_092);
}

/// A wait of whole years from every day is over on the day after the same day of the month; from 29 February, where the
/// year has none, on 2 March.
#[test]
fn every_wait_from_every_day() {
    let mut at = day(1930, 1, 1);
    let mut leaps = 0;
    while at <= day(2080, 12, 31) {
        for years in [1, 2, 3, 4, 5, 6, 7, 10] {
            let opens = opens_after(at, years);
            let year = at.year() + years;
            let leap_year = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
            let anniversary = if (at.month(), at.day()) == (2, 29) && !leap_year {
                leaps += 1;
                day(year, 3, 1)
            } else {
                day(year, at.month(), at.day())
            };
            assert_eq!(opens, tomorrow(anniversary), "{at} and {years} years");
            assert!(opens_after(at, years) <= opens_after(tomorrow(at), years), "{at}");
        }
        at = tomorrow(at);
    }
    assert!(leaps > 100);
}

/// One version of each statute is in force on every day that can be asked for. The text of one day is held, so each has
/// one version, and it began before the first day.
#[test]
fn one_law_a_day() {
    let mut at = law::citation::PENAL_CODE_TEXT_OF;
    let mut keys = BTreeSet::new();
    for statute in STATUTES {
        assert!(keys.insert(statute.key), "{} twice", statute.key);
    }
    while at <= day(2035, 12, 31) {
        for statute in STATUTES {
            assert!(statute.in_force_since <= at, "{} on {at}", statute.key);
        }
        at = tomorrow(at);
    }
    let before = yesterday(law::citation::PENAL_CODE_TEXT_OF);
    assert!(law::assess(&record(case()), before).is_err());
    assert!(law::assess(&record(case()), Day::MAX).is_ok());
}

/// The lists of sections that statutes are written over, as they stand in the source.
fn lists() -> Vec<(String, Vec<String>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files: Vec<_> = fs::read_dir(root.join("statutes"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.push(root.join("referral.rs"));
    files.push(root.join("charge/offense.rs"));
    let mut lists = Vec::new();
    for path in files {
        let source = fs::read_to_string(&path).unwrap();
        for part in source.split("&[&str] = &[").skip(1) {
            let body = part.split("];").next().unwrap();
            let codes: Vec<String> = body
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .flat_map(|line| line.split('"').skip(1).step_by(2))
                .map(str::to_owned)
                .collect();
            // Keys of words are no sections.
            if codes.iter().any(|code| code.starts_with("everybody")) {
                continue;
            }
            lists.push((path.file_stem().unwrap().to_string_lossy().into_owned(), codes));
        }
    }
    lists
}

/// A list names no section twice, and each of its sections reaches a row of the catalogue and no neighbour of it: 288 is
/// not 2880, 288.1 or HS 288.
#[test]
fn lists_are_whole_and_exact() {
    let lists = lists();
    assert!(lists.len() > 20, "{} lists", lists.len());
    for (file, codes) in &lists {
        assert!(!codes.is_empty(), "{file}: a list without sections");
        let mut seen = BTreeSet::new();
        for code in codes {
            assert!(seen.insert(code), "{file}: {code} twice");
            let reaches = offenses::all().any(|offense| covers(code, offense.code));
            // HS 11370.2 and others may be named by a section without being an offense; no list here does.
            assert!(reaches, "{file}: {code} reaches no row of the catalogue");
            if let Some((law, number)) = code.split_once(' ') {
                let plain = number.split('(').next().unwrap();
                let other_law = if law == "HS" { "PC" } else { "HS" };
                for neighbour in [
                    format!("{law} {plain}0"),
                    format!("{law} 1{plain}"),
                    format!("{other_law} {plain}"),
                    format!("{law} {plain}.99"),
                ] {
                    assert!(!covers(code, &neighbour), "{code} covers {neighbour}");
                }
                assert!(covers(code, code));
                assert!(
                    covers(code, &format!("{code}(9)")) || code.ends_with(char::is_alphabetic),
                    "{code}"
                );
            }
        }
    }
}

/// Every statute of a section is compared with a text, and no two statutes have one key.
#[test]
fn every_statute_has_its_text() {
    for statute in STATUTES {
        let source = statute.source;
        assert!(!source.section.is_empty());
        assert!(statute.in_force_since <= source.text_of, "{}", statute.key);
        assert!(source.text_of <= source.compared_on, "{}", statute.key);
    }
}

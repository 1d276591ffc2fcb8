//! The same record and the same day give the same answer: twenty times over, in whatever order things were told, and in
//! whatever time zone the machine believes to be. And the law has no clock that could make it otherwise.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

#[path = "../../law/tests/common/told.rs"]
mod told;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use law::Record;
use law::date::{Day, day};
use law::json::Document;
use serde_json::Value;
use told::{fitting, told};
use xtask::paths;
use xtask::screen::{json, read_records};

const TODAY: Day = day(2026, 11, 23);
const RUNS: usize = 20;
const ZONES: [&str; 3] = ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"];

/// Chance, the same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % limit
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for i in (1..list.len()).rev() {
            list.swap(i, self.below(i + 1));
        }
    }
}

fn example() -> String {
    fs::read_to_string(paths::root().join("docs/record.example.json")).unwrap()
}

/// The example of the documentation, and records by chance in which every answer fits.
fn records(how_many: usize) -> Vec<Record> {
    let mut random = Random(0x5eed_0200);
    let drawn = (0..how_many).map(|_| fitting(told(&mut |limit| random.below(limit)), TODAY));
    let mut records = read_records(&example(), TODAY).unwrap();
    records.extend(drawn);
    records
}

fn written(record: &Record) -> Value {
    serde_json::to_value(Document::from(record.clone())).unwrap()
}

/// JSON with the fields of every object in an order by chance. What was told is the same.
fn shuffled(value: &Value, random: &mut Random) -> String {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<String> = fields
                .iter()
                .map(|(name, value)| format!("{}:{}", Value::from(name.as_str()), shuffled(value, random)))
                .collect();
            random.shuffle(&mut fields);
            format!("{{{}}}", fields.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| shuffled(item, random)).collect();
            format!("[{}]", items.join(","))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
    }
}

/// The lists of offenses that one count may have been, and of purposes, in an order by chance. They are sets.
fn sets_shuffled(value: &mut Value, random: &mut Random) {
    if let Some(purposes) = value.get_mut("purposes").and_then(Value::as_array_mut) {
        random.shuffle(purposes);
    }
    for case in value["cases"].as_array_mut().unwrap() {
        for count in case["counts"].as_array_mut().unwrap() {
            if let Some(offenses) = count.get_mut("offense").and_then(Value::as_array_mut) {
                random.shuffle(offenses);
            }
        }
    }
}

/// In whatever order the answers of a record stand, the report is the same to the byte.
#[test]
fn the_order_of_what_is_written_does_not_matter() {
    let mut random = Random(0x5eed_0201);
    for record in records(6) {
        let expected = json(&record, TODAY).unwrap().to_string();
        for _ in 0..RUNS {
            let mut value = written(&record);
            sets_shuffled(&mut value, &mut random);
            let text = shuffled(&value, &mut random);
            let again = read_records(&text, TODAY).unwrap().remove(0);
            assert_eq!(json(&again, TODAY).unwrap().to_string(), expected, "{text}");
        }
    }
}

/// An order of the cases of a record, and of the counts of each: where each is taken from.
type Order = Vec<(usize, Vec<usize>)>;

fn some_order(record: &Record, random: &mut Random) -> Order {
    let mut order: Order = record
        .cases
        .iter()
        .enumerate()
        .map(|(at, case)| {
            let mut counts: Vec<usize> = (0..case.counts.len()).collect();
            random.shuffle(&mut counts);
            (at, counts)
        })
        .collect();
    random.shuffle(&mut order);
    order
}

fn in_order(record: &Record, order: &Order) -> Record {
    let mut after = record.clone();
    after.cases = order
        .iter()
        .map(|(case_at, counts)| {
            let mut case = record.cases[*case_at].clone();
            case.counts = counts
                .iter()
                .map(|count_at| record.cases[*case_at].counts[*count_at].clone())
                .collect();
            case
        })
        .collect();
    after
}

/// A report with its cases and counts, its paths and its lists brought back from an order. Which question comes next
/// depends on which case was told first.
fn back(report: &Value, order: &Order) -> Value {
    let mut report = renamed(report, order);
    let cases = report["cases"].as_array().unwrap().clone();
    let mut sorted: BTreeMap<usize, Value> = BTreeMap::new();
    for ((case_at, counts), mut case) in order.iter().zip(cases) {
        let of_count: BTreeMap<usize, Value> = counts
            .iter()
            .copied()
            .zip(case["counts"].as_array().unwrap().clone())
            .collect();
        case["counts"] = of_count.into_values().collect();
        sorted.insert(*case_at, case);
    }
    report["cases"] = sorted.into_values().collect();
    report["next-question"] = Value::Null;
    sort_lists(&mut report);
    report
}

/// Every path with the numbers that it had before.
fn renamed(value: &Value, order: &Order) -> Value {
    match value {
        Value::String(text) => Value::String(path_before(text, order).unwrap_or_else(|| text.clone())),
        Value::Array(items) => items.iter().map(|item| renamed(item, order)).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), renamed(value, order)))
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

fn path_before(path: &str, order: &Order) -> Option<String> {
    let (case, rest) = path.strip_prefix("cases[")?.split_once(']')?;
    let (case_at, counts) = &order[case.parse::<usize>().ok()?];
    let rest = match rest.strip_prefix(".counts[").and_then(|rest| rest.split_once(']')) {
        Some((count, rest)) => format!(".counts[{}]{rest}", counts[count.parse::<usize>().ok()?]),
        None => rest.to_owned(),
    };
    Some(format!("cases[{case_at}]{rest}"))
}

/// Lists that are sets: of paths and of reasons. The laws of a count, and cases and counts themselves, stay in order.
///
/// Two things may differ, and are left out. Of several other convictions that may stand in the way, a reason rests on
/// the first. And what is said of a case is said of its first count.
fn sort_lists(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("rests-on");
            if let Some(about) = fields.get_mut("about").and_then(Value::as_array_mut) {
                for path in &mut *about {
                    *path = Value::from(path.as_str().unwrap().split('.').next().unwrap());
                }
                about.dedup();
            }
            for (name, value) in fields {
                sort_lists(value);
                let set = [
                    "reasons",
                    "would-change",
                    "about",
                    "counts",
                    "facts",
                    "plan",
                    "referrals",
                ];
                if let Value::Array(items) = value
                    && set.contains(&name.as_str())
                    && !items.iter().any(|item| item.get("laws").is_some())
                {
                    items.sort_by_key(Value::to_string);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(sort_lists),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Where two reports first differ.
fn difference(path: &str, one: &Value, two: &Value) -> Option<String> {
    match (one, two) {
        (Value::Object(one), Value::Object(two)) => {
            let names: BTreeSet<&String> = one.keys().chain(two.keys()).collect();
            names.into_iter().find_map(|name| {
                let of = |fields: &serde_json::Map<String, Value>| fields.get(name).cloned().unwrap_or(Value::Null);
                difference(&format!("{path}.{name}"), &of(one), &of(two))
            })
        }
        (Value::Array(one), Value::Array(two)) if one.len() == two.len() => one
            .iter()
            .zip(two)
            .enumerate()
            .find_map(|(at, (one, two))| difference(&format!("{path}[{at}]"), one, two)),
        _ => (one != two).then(|| format!("{path}: {one} and {two}")),
    }
}

/// In whatever order cases and counts are told, each count is told the same, for the same reasons.
#[test]
fn the_order_of_cases_and_counts_does_not_matter() {
    let mut random = Random(0x5eed_0202);
    let mut wrong: BTreeMap<String, String> = BTreeMap::new();
    for record in records(30) {
        let as_told: Order = (0..record.cases.len())
            .map(|at| (at, (0..record.cases[at].counts.len()).collect()))
            .collect();
        let expected = back(&json(&record, TODAY).unwrap(), &as_told);
        for _ in 0..RUNS / 4 {
            let order = some_order(&record, &mut random);
            if order == as_told {
                continue;
            }
            let found = back(&json(&in_order(&record, &order), TODAY).unwrap(), &order);
            if let Some(difference) = difference("", &expected, &found) {
                let kind: String = difference.chars().filter(|c| !c.is_ascii_digit()).take(60).collect();
                wrong
                    .entry(kind)
                    .or_insert_with(|| format!("{difference}\n    {order:?} of {}", written(&record)));
            }
        }
    }
    let list: Vec<String> = wrong.into_values().collect();
    assert!(list.is_empty(), "{} kinds:\n{}", list.len(), list.join("\n"));
}

fn screen(zone: &str, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("screen")
        .args(arguments)
        .env("TZ", zone)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// Twenty runs of the program in three time zones write the same bytes: as JSON and as a tree, the day given or not.
#[test]
fn the_time_zone_of_the_machine_does_not_matter() {
    let mut input = example();
    for record in records(6) {
        input.push_str(&written(&record).to_string());
        input.push('\n');
    }
    let given = ["--as-of", "2026-11-23"];
    let first = screen(ZONES[0], &given, &input);
    assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
    for run in 0..RUNS {
        assert!(
            screen(ZONES[run % 3], &given, &input) == first,
            "run {run}, {}",
            ZONES[run % 3]
        );
    }
    let explained = ZONES.map(|zone| screen(zone, &[given[0], given[1], "--explain"], &input));
    assert!(explained[0].status.success());
    assert!(explained.iter().all(|output| *output == explained[0]));
    // Without a day it is the day in California, wherever the machine is. Midnight may pass there in between.
    let same = || {
        let outputs = ZONES.map(|zone| screen(zone, &[], &example()));
        outputs.iter().all(|output| *output == outputs[0])
    };
    assert!(same() || same());
}

/// The law has no clock and no time zone: it is `no_std`, its calendar comes without them, and it names neither. That
/// the calendar has none here would not be seen by the compiler alone, because the tasks use the same one with a clock.
#[test]
fn the_law_has_no_clock() {
    let law = paths::root().join("law");
    let manifest = fs::read_to_string(law.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("jiff = { version = \"0.2.46\", default-features = false, features = [\"alloc\"] }"));
    let library = fs::read_to_string(law.join("src/lib.rs")).unwrap();
    assert!(library.contains("#![no_std]\n"));
    let mut found = Vec::new();
    let mut files = 0;
    let mut folders = vec![law.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files += 1;
                found.extend(clock_in(&path));
            }
        }
    }
    assert!(files > 50, "{files} files");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn clock_in(file: &Path) -> Vec<String> {
    const CLOCKS: [&str; 8] = [
        "std::",
        "extern crate std",
        "::now(",
        "Timestamp",
        "Zoned",
        "TimeZone",
        "SystemTime",
        "Instant",
    ];
    let text = fs::read_to_string(file).unwrap();
    text.lines()
        .filter(|line| CLOCKS.iter().any(|clock| line.contains(clock)))
        .map(|line| format!("{}: {}", file.display(), line.trim()))
        .collect()
}

//! No reader ever stops, whatever it is fed: the short part of what `fuzz/` does for half an hour each. Every seed, and
//! changes of it by chance, always the same ones.
//!
//! `docs/proof.md`, "Robust", has the long part and its figures.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests stop where something is not as it should be"
)]

mod properties;
mod seeds;
#[path = "../../law/tests/common/told.rs"]
mod told;

use std::panic::catch_unwind;

use seeds::Seeds;
use xtask::paths;

/// Chance, the same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % limit
    }
}

/// An input with some of its bytes changed, left out, doubled or overwritten by a word.
fn changed(input: &[u8], words: &[&String], random: &mut Random) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..=random.below(4) {
        let from = random.below(bytes.len() + 1);
        let to = (from + random.below(8)).min(bytes.len());
        let with: Vec<u8> = match random.below(5) {
            0 => Vec::new(),
            1 if !words.is_empty() => words[random.below(words.len())].as_bytes().to_vec(),
            2 => vec![b"09-/.,\"{}[]():\n \xc3\xa9\xff"[random.below(19)]],
            3 => bytes[from..to].repeat(2),
            _ => vec![u8::try_from(random.below(256)).unwrap()],
        };
        bytes.splice(from..to, with);
    }
    bytes
}

/// Tries every seed and so many changes.
fn tried(seeds: &Seeds, changes: usize, property: fn(&[u8])) {
    let words: Vec<&String> = seeds.words.iter().collect();
    let mut random = Random(0x5eed_0100);
    let chosen = (0..changes).map(|_| {
        let input = &seeds.inputs[random.below(seeds.inputs.len())];
        changed(input, &words, &mut random)
    });
    for input in seeds.inputs.iter().cloned().chain(chosen) {
        let text = String::from_utf8_lossy(&input);
        assert!(
            catch_unwind(|| property(&input)).is_ok(),
            "{}: {text:?} = {input:?}",
            seeds.name
        );
    }
}

#[test]
fn no_record_stops_the_reader() {
    let [record, ..] = seeds::all();
    tried(&record, 4_000, properties::record);
}

#[test]
fn no_answers_stop_the_law() {
    let [_, answers, ..] = seeds::all();
    tried(&answers, 0, properties::answers);
    for seed in 1..=3_000 {
        let mut random = Random(0x5eed_0110 + (seed << 20));
        properties::answers_by(&mut |limit| random.below(limit));
    }
}

#[test]
fn no_typed_offense_stops_the_search() {
    let [_, _, code, words, ..] = seeds::all();
    tried(&code, 20_000, properties::code);
    tried(&words, 200, properties::words);
}

#[test]
fn no_date_stops_the_reader() {
    let [.., date, _] = seeds::all();
    tried(&date, 100_000, properties::date);
}

#[test]
fn no_setting_stops_the_widget() {
    let [.., settings] = seeds::all();
    tried(&settings, 50_000, properties::settings);
}

/// `ROBUST_SEEDS=write cargo test -p second-chance --test robust seeds`
#[test]
fn the_seeds_are_found() {
    for seeds in seeds::all() {
        println!(
            "{}: {} inputs, {} words",
            seeds.name,
            seeds.inputs.len(),
            seeds.words.len()
        );
        assert!(!seeds.inputs.is_empty());
        if std::env::var_os("ROBUST_SEEDS").is_some() {
            seeds::write(&seeds, &paths::root().join("fuzz"));
        }
    }
}

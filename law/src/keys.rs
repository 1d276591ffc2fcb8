//! The keys of every word that this crate needs a text for. The widget's build fails where one is missing.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::date::Day;
use crate::facts::{Case, Record};
use crate::offenses;
use crate::plan::Step;
use crate::statutes::STATUTES;

/// What a person reads of the effects of each statute: what it gives, what it does not do, and how people ask for it.
pub const EFFECTS: [&str; 3] = ["gives", "limits", "filing"];

/// The keys of every statute, requirement, step and offense, each once and sorted.
#[must_use]
pub fn text_keys() -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    // A rule builds all its requirements for every record, so a blank record shows them all.
    let blank = Record {
        cases: alloc::vec![Case::new()],
        ..Record::default()
    };
    for statute in STATUTES {
        keys.push(statute.key.to_string());
        keys.extend(EFFECTS.map(|effect| format!("{}.{effect}", statute.key)));
    }
    for (_, ruling) in crate::assess::rulings(&blank, 0, 0, Day::MAX) {
        for finding in [&ruling.may_ask, &ruling.must, &ruling.done] {
            for (line, _) in finding.lines() {
                keys.extend(["yes", "no", "unknown"].map(|truth| format!("{}.{truth}", line.key)));
            }
        }
    }
    keys.extend(Step::KEYS.iter().map(ToString::to_string));
    keys.extend(offenses::all().map(offenses::Offense::key));
    keys.sort_unstable();
    keys.dedup();
    keys
}

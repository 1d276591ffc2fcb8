//! What a rule reads, it names.

use std::collections::BTreeMap;

use law::admissible::{admissible, applies, places};
use law::facts::Fact;
use law::statutes::{Ruling, STATUTES};

use crate::cells::{Cells, cell_of, set};
use crate::common::TODAY;
use crate::draw::{describe, place, shape, world};
use crate::random::Random;
use crate::said::{claims, ruling_at};

/// A rule that reads a fact says so: where an answer changes what is said, one of the two findings names the fact.
#[test]
fn what_changes_a_claim_is_named() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0011);
    let mut unnamed: BTreeMap<(&str, Fact), (usize, String)> = BTreeMap::new();
    for _ in 0..60_000 {
        let counts = shape(&mut random);
        let record = world(&counts, &cells, &mut random);
        let at = *random.of(&places(&record));
        let mut other = record.clone();
        set(&mut other, at, &cells.random(at.fact, false, &mut random));
        if !applies(&record, at) || !admissible(&other, TODAY) {
            continue;
        }
        for statute in STATUTES {
            let (a, b) = (ruling_at(&record, statute, 0, 0), ruling_at(&other, statute, 0, 0));
            let named = |ruling: &Ruling| {
                [&ruling.may_ask, &ruling.must, &ruling.done, &ruling.turns_on]
                    .iter()
                    .any(|finding| finding.facts().contains(&at))
            };
            if claims(&a) != claims(&b) && !named(&a) && !named(&b) {
                let example = format!(
                    "{} -> {}\n      {}",
                    place(at),
                    cell_of(&other, at).text(),
                    describe(&record)
                );
                unnamed.entry((statute.key, at.fact)).or_insert((0, example)).0 += 1;
            }
        }
    }
    assert!(unnamed.is_empty(), "read and not named:\n{unnamed:#?}");
}

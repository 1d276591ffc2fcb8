//! A wait ends on the days that are told.

use std::collections::BTreeMap;

use law::assess::rulings;
use law::date::yesterday;
use law::logic::{Opens, Truth};
use law::statutes::Band;

use crate::cells::Cells;
use crate::common::TODAY;
use crate::draw::{describe, forgetful, shape, world};
use crate::random::Random;

/// Where time alone is waited for, it is still no on the day before the first day, and no longer no on the last.
#[test]
fn a_wait_ends_on_its_days() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0020);
    let mut wrong: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let mut waits = 0;
    for _ in 0..60_000 {
        let counts = shape(&mut random);
        let full = world(&counts, &cells, &mut random);
        let record = if random.percent(50) {
            forgetful(&full, &cells, &mut random)
        } else {
            full
        };
        for (i, (statute, ruling)) in rulings(&record, 0, 0, TODAY).into_iter().enumerate() {
            let Band::NotYet(Opens::Later {
                day: Some(span),
                event: false,
            }) = ruling.band()
            else {
                continue;
            };
            waits += 1;
            let asks = ruling.may_ask.opens()
                == Opens::Later {
                    day: Some(span),
                    event: false,
                };
            let said = |as_of| {
                let ruling = rulings(&record, 0, 0, as_of).swap_remove(i).1;
                if asks {
                    ruling.may_ask.truth()
                } else {
                    ruling.done.truth()
                }
            };
            let (before, last) = (said(yesterday(span.first())), said(span.last()));
            if before != Truth::No || last == Truth::No {
                let example = format!(
                    "{} {}: {before:?}, {last:?}\n    {}",
                    statute.key,
                    span.text(),
                    describe(&record)
                );
                let kind = format!("{} {before:?} {last:?}", statute.key);
                let entry = wrong.entry(kind).or_insert((0, example.clone()));
                entry.0 += 1;
                if example.len() < entry.1.len() {
                    entry.1 = example;
                }
            }
        }
    }
    println!("{waits} waits");
    let list: Vec<String> = wrong.values().map(|(n, example)| format!("({n}x) {example}")).collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
    assert!(waits > 1_000);
}

//! Complete answers decide (R4).

use std::collections::BTreeMap;

use law::assess::rulings;
use law::logic::{Kind, Truth};

use crate::cells::Cells;
use crate::common::TODAY;
use crate::draw::{complete_world, describe, shape};
use crate::random::Random;
use crate::said::CLAIMS;

/// Where every fact is told, each law that can matter says yes or no, unless a point that no answer can settle decides:
/// the court's judgment, the Department's record, a point that the text leaves open, or one that was not read.
#[test]
fn complete_answers_decide() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0060);
    let mut open: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let mut said: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    let mut worlds = 0;
    while worlds < 30_000 {
        let counts = if worlds % 3 == 0 { shape(&mut random) } else { vec![1] };
        let Some(record) = complete_world(&counts, &cells, &mut random) else {
            continue;
        };
        worlds += 1;
        let reach = law::assess::reach(&record, 0, TODAY);
        for (statute, ruling) in rulings(&record, 0, 0, TODAY) {
            if !reach.covers(statute.about) {
                continue;
            }
            let findings = [ruling.may_ask.clone(), ruling.must_grant_finding(), ruling.done];
            for (claim, finding) in CLAIMS.iter().zip(findings) {
                let place = match finding.truth() {
                    Truth::Yes => 0,
                    Truth::No => 1,
                    Truth::Unknown => 2,
                };
                said.entry(statute.key).or_default()[place] += 1;
                let only_told = finding
                    .unknown_kinds()
                    .iter()
                    .all(|kind| matches!(kind, Kind::Told | Kind::Quiet));
                if place == 2 && only_told {
                    let example = describe(&record);
                    open.entry(format!("{} {claim}", statute.key)).or_insert((0, example)).0 += 1;
                }
            }
        }
    }
    for (key, [yes, no, unsettled]) in &said {
        let all = yes + no + unsettled;
        println!("{key}: {yes} yes, {no} no, {} per mille open", unsettled * 1_000 / all);
    }
    let list: Vec<String> = open
        .iter()
        .map(|(kind, (n, example))| format!("({n}x) {kind}\n    {example}"))
        .collect();
    assert!(list.is_empty(), "not decided by complete answers:\n{}", list.join("\n"));
}

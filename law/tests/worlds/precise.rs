//! Not cowardly either (R3): where an interview ends with "it depends on what you do not know", it does.

use std::collections::BTreeMap;

use law::admissible::{admissible, applies, places};
use law::assess::rulings;
use law::facts::{FactAt, Record, State};
use law::interview::{edited, next_question};
use law::logic::{Basis, Finding, Kind, Truth};
use law::statutes::Ruling;

use crate::cells::{Cell, Cells, set};
use crate::common::TODAY;
use crate::draw::{blank, by_chance, describe};
use crate::random::Random;
use crate::said::CLAIMS;

/// Tells one fact that is not known, or another answer to one that was told by this, by chance. What no longer applies
/// then goes, as in an interview.
fn tell(full: &Record, at: FactAt, cells: &Cells, random: &mut Random) -> Option<Record> {
    if !applies(full, at) {
        return None;
    }
    let cell = cells.random(at.fact, false, random);
    let (told, gone) = edited(full, at, |full| set(full, at, &cell), TODAY);
    // Only what hangs on the answer goes, and nothing that contradicts it.
    let fits = admissible(&told, TODAY) && gone.iter().all(|gone| !applies(&told, *gone));
    fits.then_some(told)
}

/// How many requirements are not met.
fn unmet(finding: &Finding) -> usize {
    match finding.basis() {
        Basis::Leaf(_) | Basis::Any(_) => usize::from(finding.truth() == Truth::No),
        Basis::All(parts) => parts.iter().map(unmet).sum(),
    }
}

/// Looks for ways of telling the rest that end differently: by chance, and from there towards more that is met.
fn ends_differ(record: &Record, finding_of: &dyn Fn(&Record) -> Finding, cells: &Cells, random: &mut Random) -> bool {
    let open: Vec<FactAt> = places(record)
        .into_iter()
        .filter(|at| at.state(record) != State::Known)
        .collect();
    let mut seen: Option<Truth> = None;
    for _ in 0..40 {
        let mut full = record.clone();
        for at in open.iter().chain(&open) {
            if at.state(&full) != State::Known {
                full = (0..6).find_map(|_| tell(&full, *at, cells, random)).unwrap_or(full);
            }
        }
        let mut finding = finding_of(&full);
        for _ in 0..80 {
            // Where it stays open, a point decides that no answer settles.
            if finding.truth() == Truth::Unknown || seen.is_some_and(|seen| seen != finding.truth()) {
                return true;
            }
            seen = Some(finding.truth());
            let Some(next) = tell(&full, *random.of(&open), cells, random) else {
                continue;
            };
            let told = finding_of(&next);
            if unmet(&told) <= unmet(&finding) {
                (full, finding) = (next, told);
            }
        }
    }
    false
}

fn findings(ruling: &Ruling) -> Vec<Finding> {
    vec![ruling.may_ask.clone(), ruling.must_grant_finding(), ruling.done.clone()]
}

/// At the end of each interview: a claim that is not known for want of answers comes out in two ways, or stays open on
/// a point that no answer settles.
#[test]
fn what_is_not_known_is_not_determined() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0090);
    let mut determined: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let (mut open, interviews) = (0, 600);
    for _ in 0..interviews {
        let mut record = blank(&[1]);
        while let Some(question) = next_question(&record, TODAY) {
            for at in question.facts() {
                if !at.asked(&record) && applies(&record, at) {
                    let cell = if random.percent(25) {
                        Cell::DontKnow
                    } else {
                        by_chance(&cells, &record, at, &mut random)
                    };
                    set(&mut record, at, &cell);
                }
            }
        }
        let reach = law::assess::reach(&record, 0, TODAY);
        for (i, (statute, ruling)) in rulings(&record, 0, 0, TODAY).into_iter().enumerate() {
            if !reach.covers(statute.about) {
                continue;
            }
            for (claim, finding) in findings(&ruling).into_iter().enumerate() {
                let for_want_of_answers = finding.unknown_kinds().contains(&Kind::Told);
                if finding.truth() != Truth::Unknown || !for_want_of_answers {
                    continue;
                }
                open += 1;
                let finding_of =
                    |record: &Record| findings(&rulings(record, 0, 0, TODAY).swap_remove(i).1).swap_remove(claim);
                if !ends_differ(&record, &finding_of, &cells, &mut random) {
                    let kind = format!("{} {}", statute.key, CLAIMS[claim]);
                    determined.entry(kind).or_insert((0, describe(&record))).0 += 1;
                }
            }
        }
    }
    println!("{interviews} interviews, {open} claims open for want of answers");
    let list: Vec<String> = determined
        .iter()
        .map(|(kind, (n, example))| format!("({n}x) {kind}: {example}"))
        .collect();
    assert!(list.is_empty(), "determined all the same:\n{}", list.join("\n"));
}

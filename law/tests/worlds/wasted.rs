//! No question is asked for nothing (I3).

use std::collections::BTreeMap;

use law::admissible::{admissible, applies, places, settle};
use law::assess::rulings;
use law::facts::{Choice, Fact, FactAt, Forum, Outcome, Record};
use law::interview::{because, next_question};
use law::logic::Truth;
use law::statutes::{Band, Ruling};

use crate::cells::{Cell, Cells, set};
use crate::common::TODAY;
use crate::draw::{blank, by_chance, describe};
use crate::random::Random;
use crate::said::claims;

/// A question is asked only where its answer can change what is said, now or after further answers: for two of its
/// answers some way of telling the rest ends differently. Whether that is every case is asked of everybody.
#[test]
fn no_question_is_wasted() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0080);
    let mut wasted: BTreeMap<Fact, (usize, String)> = BTreeMap::new();
    let mut tried: BTreeMap<Fact, usize> = BTreeMap::new();
    for _ in 0..2000 {
        let mut record = blank(&[1]);
        while let Some(question) = next_question(&record, TODAY) {
            let open: Vec<FactAt> = question
                .facts()
                .into_iter()
                .filter(|at| !at.asked(&record) && applies(&record, *at))
                .collect();
            let matters = open
                .iter()
                .any(|at| at.fact == Fact::Complete || can_matter(&record, *at, &cells, &mut random));
            for at in &open {
                *tried.entry(at.fact).or_default() += 1;
            }
            if !matters {
                let reasons: Vec<String> = because(&record, question, TODAY)
                    .iter()
                    .map(|(statute, line)| format!("{} {}", statute.key, line.key))
                    .collect();
                let example = format!("{}\n    for {reasons:?}", describe(&record));
                wasted.entry(open[0].fact).or_insert((0, example)).0 += 1;
            }
            for at in open {
                // Most people have a conviction in a California court: that is where most questions are.
                let usual = match at.fact {
                    Fact::Forum => Some(Cell::Choice(Forum::California.name())),
                    Fact::Outcome => Some(Cell::Choice(Outcome::Convicted.name())),
                    _ => None,
                };
                let cell = usual
                    .filter(|_| random.percent(70))
                    .unwrap_or_else(|| by_chance(&cells, &record, at, &mut random));
                set(&mut record, at, &cell);
            }
        }
    }
    println!("asked: {tried:?}");
    let list: Vec<String> = wasted
        .iter()
        .map(|(fact, (n, example))| format!("({n}x of {}) {fact:?}\n    {example}", tried[fact]))
        .collect();
    assert!(list.is_empty(), "asked for nothing:\n{}", list.join("\n"));
}

/// The requirements that stand beside a way that opens later, and who decides then.
pub(crate) fn shown(ruling: &Ruling) -> Vec<(&'static str, Truth)> {
    let opens_later = matches!(ruling.band(), Band::NotYet(_));
    [&ruling.may_ask, &ruling.must, &ruling.done]
        .into_iter()
        .filter(|_| opens_later)
        .flat_map(|finding| finding.deciding_lines())
        .chain(ruling.turns_on.deciding_lines())
        .map(|(line, part)| (line.key, part.truth()))
        .collect()
}

/// Whether two answers to a fact end differently for some way of telling the rest.
pub(crate) fn can_matter(record: &Record, at: FactAt, cells: &Cells, random: &mut Random) -> bool {
    let said = |record: &Record| {
        let reach = law::assess::reach(record, 0, TODAY);
        rulings(record, 0, 0, TODAY)
            .into_iter()
            .filter(|(statute, _)| reach.covers(statute.about))
            .map(|(statute, ruling)| (statute.key, claims(&ruling), ruling.band(), shown(&ruling)))
            .collect::<Vec<_>>()
    };
    let to_come: Vec<FactAt> = places(record)
        .into_iter()
        .filter(|other| *other != at && !other.asked(record))
        .collect();
    (0..400).any(|_| {
        // The rest, told by chance, the same beside either answer as far as it applies.
        let rest: Vec<(FactAt, Cell)> = to_come
            .iter()
            .map(|other| (*other, cells.random(other.fact, random.percent(85), random)))
            .collect();
        let mut ends = (0..4).filter_map(|_| {
            let mut end = record.clone();
            let cell = cells.random(at.fact, random.percent(50), random);
            set(&mut end, at, &cell);
            settle(&mut end, Some(at), TODAY);
            for (other, cell) in rest.iter().chain(&rest) {
                if !other.asked(&end) && applies(&end, *other) {
                    set(&mut end, *other, cell);
                    if !admissible(&end, TODAY) {
                        other.forget(&mut end);
                    }
                }
            }
            admissible(&end, TODAY).then(|| said(&end))
        });
        let first = ends.next();
        ends.any(|end| Some(end) != first)
    })
}

//! Every admissible record over a choice of cells, compared with each of its refinements in one fact (R1, R2).

use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

use law::admissible::{admissible, applies};
use law::facts::{Fact, FactAt, Record};
use law::logic::Truth;
use law::statutes::{STATUTES, Statute};

use crate::cells::{Cell, Cells, known_cells, set};
use crate::common::TODAY;
use crate::draw::{blank, forgetful, world};
use crate::fold_cells::fold_cells;
use crate::random::Random;
use crate::said::{Violations, claims, ruling_at, taken_back};

/// The facts of a fold, each with the cells that it goes through.
pub(crate) type Axes = Vec<(FactAt, Vec<Cell>)>;

/// Every admissible record over a choice of cells beside what a record tells already, with what a statute claims of its
/// first count.
struct Fold<'a> {
    statute: &'static Statute,
    base: &'a Record,
    axes: &'a Axes,
    said: HashMap<u64, [Truth; 3], BuildHasherDefault<Spread>>,
}

/// A place number spread over the whole word.
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {
        panic!("only numbers are spread");
    }

    fn write_u64(&mut self, number: u64) {
        let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 29);
    }
}

impl Fold<'_> {
    fn visit(&mut self, axis: usize, key: u64, record: &mut Record) {
        let Some((at, cells)) = self.axes.get(axis) else {
            if admissible(record, TODAY) {
                self.said.insert(key, claims(&ruling_at(record, self.statute, 0, 0)));
            }
            return;
        };
        let apply = applies(record, *at);
        for (i, cell) in cells.iter().enumerate() {
            if *cell == Cell::Unasked || apply {
                set(record, *at, cell);
                self.visit(axis + 1, key * cells.len() as u64 + i as u64, record);
            }
        }
        at.forget(record);
    }

    fn record(&self, key: u64) -> Record {
        let mut record = self.base.clone();
        let mut rest = key;
        for (at, cells) in self.axes.iter().rev() {
            let size = cells.len() as u64;
            set(&mut record, *at, &cells[usize::try_from(rest % size).unwrap()]);
            rest /= size;
        }
        record
    }

    /// Compares every record with each of its refinements in one fact.
    fn compare(&self, found: &mut Violations) -> usize {
        let mut edges = 0;
        let finer: Vec<Vec<Vec<usize>>> = self
            .axes
            .iter()
            .map(|(_, cells)| {
                let finer = |cell: &Cell| (0..cells.len()).filter(|i| cell.refined_by(&cells[*i])).collect();
                cells.iter().map(finer).collect()
            })
            .collect();
        for (key, before) in &self.said {
            let mut weight = 1_u64;
            for (axis, (_, cells)) in self.axes.iter().enumerate().rev() {
                let size = cells.len() as u64;
                let here = (key / weight) % size;
                for finer in &finer[axis][usize::try_from(here).unwrap()] {
                    let other = key + (*finer as u64) * weight - here * weight;
                    if let Some(after) = self.said.get(&other) {
                        edges += 1;
                        if taken_back(*before, *after).is_some() {
                            found.add(self.statute, (0, 0), &self.record(*key), &self.record(other));
                        }
                    }
                }
                weight *= size;
            }
        }
        edges
    }
}

/// The facts that a statute says it reads, over many worlds, and those that they hang on.
fn read_by(statute: &'static Statute) -> BTreeSet<Fact> {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0010);
    let mut facts = BTreeSet::new();
    for _ in 0..2_000 {
        let full = world(&[1], &cells, &mut random);
        for record in [&forgetful(&full, &cells, &mut random), &full] {
            let ruling = ruling_at(record, statute, 0, 0);
            for finding in [&ruling.may_ask, &ruling.must, &ruling.done, &ruling.turns_on] {
                facts.extend(finding.facts().into_iter().map(|at| at.fact));
            }
        }
    }
    facts
}

/// The facts of one count that the fold of a statute goes through.
fn facts_of(statute: &'static Statute) -> BTreeSet<Fact> {
    let mut facts = read_by(statute);
    // What these hang on, and the day of the offense, by which the class goes.
    if facts.contains(&Fact::Offense) {
        facts.insert(Fact::Committed);
        facts.insert(Fact::Sentenced);
    }
    for (fact, on) in [
        (Fact::ProbationEnds, Fact::Probation),
        (Fact::RevokedTo, Fact::Probation),
        (Fact::Probation, Fact::Sentence),
        (Fact::Registrable, Fact::Registration),
        (Fact::Granted, Fact::Program),
        (Fact::Treatment, Fact::Sentence),
    ] {
        if facts.contains(&fact) {
            facts.insert(on);
        }
    }
    facts.insert(Fact::Forum);
    facts.insert(Fact::Outcome);
    facts
}

fn axes_of(statute: &'static Statute) -> Axes {
    let facts = facts_of(statute);
    Fact::ALL
        .iter()
        .filter(|fact| facts.contains(fact))
        .map(|fact| (fact.of_case(0), fold_cells(statute.key, *fact)))
        .collect()
}

/// Visits every record, compares each with its refinements, and returns how many of both there were.
pub(crate) fn visit_all(statute: &'static Statute, base: &Record, axes: &Axes) -> (usize, usize) {
    let mut fold = Fold {
        statute,
        base,
        axes,
        said: HashMap::default(),
    };
    fold.visit(0, 0, &mut base.clone());
    let mut found = Violations::default();
    let edges = fold.compare(&mut found);
    found.none();
    (fold.said.len(), edges)
}

fn fold(key: &str) {
    let statute = statute(key);
    let axes = axes_of(statute);
    let (states, edges) = visit_all(statute, &blank(&[1]), &axes);
    let facts: Vec<Fact> = axes.iter().map(|(at, _)| at.fact).collect();
    println!("{key}: {states} states, {edges} refinements, over {facts:?}");
}

pub(crate) fn statute(key: &str) -> &'static Statute {
    STATUTES.iter().find(|statute| statute.key == key).unwrap()
}

/// The long run: beside worlds drawn by chance, each fact that the statute reads goes through all its cells, "I don't
/// know" and spans among them, and every two of them of which one tells more are compared.
#[test]
#[ignore = "long: cargo test --release -p law --test worlds -- --ignored"]
fn every_cell_of_every_fact() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_00a0);
    let (mut all_states, mut all_edges) = (0, 0);
    for statute in STATUTES {
        let facts = facts_of(statute);
        let mut found = Violations::default();
        let (mut states, mut edges) = (0, 0);
        for _ in 0..WORLDS_OF_THE_LONG_RUN {
            let base = forgetful(&world(&[1], &cells, &mut random), &cells, &mut random);
            for fact in &facts {
                let at = fact.of_case(0);
                if !applies(&base, at) {
                    continue;
                }
                let mut said: Vec<(Cell, Record, [Truth; 3])> = Vec::new();
                for cell in [Cell::Unasked, Cell::DontKnow].into_iter().chain(known_cells(*fact)) {
                    let mut record = base.clone();
                    set(&mut record, at, &cell);
                    if admissible(&record, TODAY) {
                        let claims = claims(&ruling_at(&record, statute, 0, 0));
                        said.push((cell, record, claims));
                    }
                }
                states += said.len();
                for (less, before, told) in &said {
                    for (more, after, then) in &said {
                        if less.refined_by(more) {
                            edges += 1;
                            if taken_back(*told, *then).is_some() {
                                found.add(statute, (0, 0), before, after);
                            }
                        }
                    }
                }
            }
        }
        found.none();
        println!("{}: {states} states, {edges} refinements", statute.key);
        all_states += states;
        all_edges += edges;
    }
    println!("all: {all_states} states, {all_edges} refinements");
}

/// How many worlds of each statute the long run goes through.
const WORLDS_OF_THE_LONG_RUN: usize = 20_000;

#[test]
fn fold_pc_1203_425() {
    fold("pc-1203-425");
}

#[test]
fn fold_pc_1170_18() {
    fold("pc-1170-18");
}

#[test]
fn fold_pc_17b() {
    fold("pc-17b");
}

#[test]
fn fold_pc_1203_4() {
    fold("pc-1203-4");
}

#[test]
fn fold_pc_1203_4a() {
    fold("pc-1203-4a");
}

#[test]
fn fold_pc_1203_41() {
    fold("pc-1203-41");
}

#[test]
fn fold_pc_1203_42() {
    fold("pc-1203-42");
}

#[test]
fn fold_pc_1203_3() {
    fold("pc-1203-3");
}

#[test]
fn fold_hs_11361_5() {
    fold("hs-11361-5");
}

#[test]
fn fold_hs_11361_8() {
    fold("hs-11361-8");
}

#[test]
fn fold_hs_11361_9() {
    fold("hs-11361-9");
}

#[test]
fn fold_hs_11395() {
    fold("hs-11395");
}

#[test]
fn fold_pc_1000_4() {
    fold("pc-1000-4");
}

#[test]
fn fold_pc_1001_36() {
    fold("pc-1001-36");
}

#[test]
fn fold_pc_1001_80() {
    fold("pc-1001-80");
}

#[test]
fn fold_pc_1001_9() {
    fold("pc-1001-9");
}

#[test]
fn fold_pc_1001_97() {
    fold("pc-1001-97");
}

#[test]
fn fold_pc_1203_43() {
    fold("pc-1203-43");
}

#[test]
fn fold_pc_1210_1() {
    fold("pc-1210-1");
}

#[test]
fn fold_pc_851_8() {
    fold("pc-851-8");
}

#[test]
fn fold_pc_851_87() {
    fold("pc-851-87");
}

#[test]
fn fold_pc_851_90() {
    fold("pc-851-90");
}

#[test]
fn fold_pc_851_91() {
    fold("pc-851-91");
}

#[test]
fn fold_pc_851_93() {
    fold("pc-851-93");
}

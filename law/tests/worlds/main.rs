//! Soundness under possible worlds: what is said of a record that is told in part holds for every way of telling the
//! rest, and an answer more never takes a yes or a no back.
//!
//! Every fact has its cells: not asked, not known, and the answers that a rule can tell apart. Two passes for each
//! statute. The fold visits every admissible record over a choice of cells and compares it with each of its refinements
//! in one fact: by induction what it says holds for every completion. The sample draws admissible worlds over all
//! cells, forgets a part, and tells it again, one fact at a time in any order, also with two cases and two counts.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unreachable,
    clippy::wildcard_enum_match_arm,
    clippy::arithmetic_side_effects,
    reason = "tests stop where something is not as it should be"
)]

mod cells;
mod census;
#[path = "../common/mod.rs"]
mod common;
mod fold_cells;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

use cells::{Cell, Cells, cell_of, set};
use common::TODAY;
use fold_cells::fold_cells;
use law::admissible::{admissible, applies, fits, may_be_asked, places, settle};
use law::assess::{assess, rulings};
use law::date::yesterday;
use law::facts::{Answer, Case, Choice, Count, Fact, FactAt, Forum, Outcome, Record, Scope};
use law::interview::{because, edited, next_question};
use law::logic::{Kind, Opens, Truth};
use law::statutes::{Band, Ruling, STATUTES, Statute};

// Chance, the same on every run.

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 16).unwrap() % limit
    }

    fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for i in (1..list.len()).rev() {
            list.swap(i, self.below(i + 1));
        }
    }
}

fn blank(counts: &[usize]) -> Record {
    Record {
        cases: counts
            .iter()
            .map(|counts| Case {
                counts: vec![Count::default(); *counts],
                ..Case::new()
            })
            .collect(),
        ..Record::default()
    }
}

fn shape(random: &mut Random) -> Vec<usize> {
    random
        .of(&[
            vec![1],
            vec![1],
            vec![2],
            vec![1, 1],
            vec![1, 1],
            vec![2, 1],
            vec![1, 1, 1],
        ])
        .clone()
}

/// An admissible record in which most of what applies is told.
fn world(counts: &[usize], cells: &Cells, random: &mut Random) -> Record {
    let mut record = blank(counts);
    let favour = *random.of(&[20, 70, 95]);
    let silent = *random.of(&[0, 0, 5, 20]);
    for at in places(&record) {
        if !applies(&record, at) || random.percent(silent) {
            continue;
        }
        for _ in 0..4 {
            let favour = random.percent(favour);
            set(&mut record, at, &cells.random(at.fact, favour, random));
            if admissible(&record, TODAY) {
                break;
            }
            at.forget(&mut record);
        }
    }
    assert!(admissible(&record, TODAY));
    record
}

/// A record that tells less than this one, still admissible.
fn forgetful(record: &Record, cells: &Cells, random: &mut Random) -> Record {
    let mut less = record.clone();
    let forget = *random.of(&[10, 30, 60, 90]);
    for at in places(record) {
        if at.asked(&less) && random.percent(forget) {
            let cell = cells.coarser(at.fact, &cell_of(&less, at), random);
            set(&mut less, at, &cell);
        }
    }
    // What no longer applies was not asked yet; what no longer fits (none should) is reported by the caller.
    loop {
        let loose = places(&less)
            .into_iter()
            .find(|at| at.asked(&less) && !applies(&less, *at));
        match loose {
            Some(at) => at.forget(&mut less),
            None => return less,
        }
    }
}

fn describe(record: &Record) -> String {
    let told: Vec<String> = places(record)
        .into_iter()
        .filter(|at| at.asked(record))
        .map(|at| format!("{}={}", place(at), cell_of(record, at).text()))
        .collect();
    format!("[{} case(s)] {}", record.cases.len(), told.join(", "))
}

fn place(at: FactAt) -> String {
    match at.fact.scope() {
        Scope::Person => format!("{:?}", at.fact),
        Scope::Case => format!("{:?}#{}", at.fact, at.case),
        Scope::Count => format!("{:?}#{}.{}", at.fact, at.case, at.count),
    }
}

// What is claimed.

const CLAIMS: [&str; 3] = ["may_ask", "must_grant", "done"];

fn claims(ruling: &Ruling) -> [Truth; 3] {
    [ruling.may_ask.truth(), ruling.must_grant(), ruling.done.truth()]
}

/// A claim of a record that a record with more answers takes back.
fn taken_back(before: [Truth; 3], after: [Truth; 3]) -> Option<usize> {
    (0..3).find(|i| before[*i] != Truth::Unknown && before[*i] != after[*i])
}

fn ruling_at(record: &Record, statute: &Statute, case: usize, count: usize) -> Ruling {
    let conviction = law::charge::Charge::at(record, case, count, TODAY).unwrap();
    (statute.rule)(&conviction)
}

/// The violations found, each kind once, with a record in which nothing can be left out.
#[derive(Default)]
struct Violations(BTreeMap<String, (usize, String)>);

impl Violations {
    fn add(&mut self, statute: &'static Statute, place: (usize, usize), less: &Record, more: &Record) {
        let (case, count) = place;
        let broken = |less: &Record, more: &Record| {
            taken_back(
                claims(&ruling_at(less, statute, case, count)),
                claims(&ruling_at(more, statute, case, count)),
            )
        };
        // Enough to see what is wrong.
        if self.0.values().map(|(n, _)| n).sum::<usize>() > 2_000 {
            return;
        }
        let (mut less, mut more) = (less.clone(), more.clone());
        let Some(claim) = broken(&less, &more) else { return };
        loop {
            let mut smaller = None;
            for at in places(&less) {
                // Leave the fact out on both sides, or tell no more of it than before.
                let mut out = (less.clone(), more.clone());
                at.forget(&mut out.0);
                at.forget(&mut out.1);
                let mut same = more.clone();
                set(&mut same, at, &cell_of(&less, at));
                for (l, m) in [out, (less.clone(), same)] {
                    let changed = l != less || m != more;
                    let good = admissible(&l, TODAY) && admissible(&m, TODAY);
                    if changed && good && broken(&l, &m) == Some(claim) {
                        smaller = Some((l, m));
                        break;
                    }
                }
                if smaller.is_some() {
                    break;
                }
            }
            match smaller {
                Some((l, m)) => (less, more) = (l, m),
                None => break,
            }
        }
        let refined: Vec<FactAt> = places(&more)
            .into_iter()
            .filter(|at| {
                let told = less
                    .cases
                    .get(at.case)
                    .is_some_and(|case| at.count < case.counts.len() || at.fact.scope() != Scope::Count);
                !told || cell_of(&less, *at) != cell_of(&more, *at)
            })
            .collect();
        let (before, after) = (
            claims(&ruling_at(&less, statute, case, count))[claim],
            claims(&ruling_at(&more, statute, case, count))[claim],
        );
        let told: BTreeSet<Fact> = places(&less)
            .into_iter()
            .filter(|at| at.asked(&less))
            .map(|at| at.fact)
            .collect();
        let kind = format!(
            "{} {} {before:?}->{after:?} by {:?} beside {told:?}",
            statute.key,
            CLAIMS[claim],
            refined.iter().map(|at| at.fact).collect::<BTreeSet<_>>(),
        );
        let example = format!(
            "{} {} of count {case}.{count}: {before:?} becomes {after:?}\n    told:   {}\n    then:   {}",
            statute.key,
            CLAIMS[claim],
            describe(&less),
            refined
                .iter()
                .map(|at| format!("{}={}", crate::place(*at), cell_of(&more, *at).text()))
                .collect::<Vec<_>>()
                .join(", "),
        );
        self.0.entry(kind).or_insert((0, example)).0 += 1;
    }

    /// A record fits, and with some of its answers left out it does not.
    fn add_misfit(&mut self, more: &Record, less: &Record) {
        let (mut more, mut less) = (more.clone(), less.clone());
        let broken = |more: &Record, less: &Record| {
            let unasked = places(less).into_iter().all(|at| !at.asked(less) || applies(less, at));
            admissible(more, TODAY) && unasked && !admissible(less, TODAY)
        };
        loop {
            let smaller = places(&more).into_iter().find_map(|at| {
                let mut out = (more.clone(), less.clone());
                at.forget(&mut out.0);
                at.forget(&mut out.1);
                let mut same = less.clone();
                set(&mut same, at, &cell_of(&more, at));
                [out, (more.clone(), same)]
                    .into_iter()
                    .find(|(m, l)| (*m != more || *l != less) && broken(m, l))
            });
            match smaller {
                Some((m, l)) => (more, less) = (m, l),
                None => break,
            }
        }
        let misfits: BTreeSet<Fact> = places(&less)
            .into_iter()
            .filter(|at| at.asked(&less) && !fits(&less, *at, TODAY))
            .map(|at| at.fact)
            .collect();
        let example = format!(
            "fits: {misfits:?} fits when more is told, and not when less is\n    more:   {}\n    less:   {}",
            describe(&more),
            describe(&less)
        );
        self.0.entry(format!("misfit {misfits:?}")).or_insert((0, example)).0 += 1;
    }

    fn none(&self) {
        let list: Vec<String> = self
            .0
            .values()
            .map(|(n, example)| format!("({n}x) {example}"))
            .collect();
        assert!(list.is_empty(), "{} kinds:\n{}", list.len(), list.join("\n"));
    }
}

// The sample.

/// Tells a part of a world again, one fact at a time in any order, and compares every two steps.
fn sample(seed: u64, chains: usize, one_case: bool) -> (usize, usize, Violations) {
    let cells = Cells::new();
    let mut random = Random(seed);
    let mut found = Violations::default();
    let (mut steps, mut stuck) = (0, 0);
    for _ in 0..chains {
        let counts = if one_case { vec![1] } else { shape(&mut random) };
        let full = world(&counts, &cells, &mut random);
        let mut now = forgetful(&full, &cells, &mut random);
        if !admissible(&now, TODAY) {
            found.add_misfit(&full, &now);
            continue;
        }
        let told = rulings_of(&full);
        let first = rulings_of(&now);
        compare(&now, &first, &full, &told, &mut found);
        let mut before = first;
        loop {
            let mut open: Vec<FactAt> = places(&full)
                .into_iter()
                .filter(|at| cell_of(&full, *at) != cell_of(&now, *at) && applies(&now, *at))
                .collect();
            random.shuffle(&mut open);
            let next = open.into_iter().find_map(|at| {
                let mut next = now.clone();
                set(&mut next, at, &cell_of(&full, at));
                admissible(&next, TODAY).then_some(next)
            });
            let Some(next) = next else { break };
            let after = rulings_of(&next);
            compare(&now, &before, &next, &after, &mut found);
            steps += 1;
            (now, before) = (next, after);
        }
        stuck += usize::from(now != full);
    }
    (steps, stuck, found)
}

type Said = Vec<((usize, usize), Vec<(&'static Statute, [Truth; 3])>)>;

fn rulings_of(record: &Record) -> Said {
    record
        .cases
        .iter()
        .enumerate()
        .flat_map(|(case_at, case)| (0..case.counts.len()).map(move |count_at| (case_at, count_at)))
        .map(|(case_at, count_at)| {
            let said = rulings(record, case_at, count_at, TODAY)
                .into_iter()
                .map(|(statute, ruling)| (statute, claims(&ruling)))
                .collect();
            ((case_at, count_at), said)
        })
        .collect()
}

fn compare(less: &Record, before: &Said, more: &Record, after: &Said, found: &mut Violations) {
    for ((at, before), (_, after)) in before.iter().zip(after) {
        for ((statute, before), (_, after)) in before.iter().zip(after) {
            if taken_back(*before, *after).is_some() {
                found.add(statute, *at, less, more);
            }
        }
    }
}

#[test]
fn an_answer_more_takes_nothing_back_in_one_case() {
    let (steps, stuck, found) = sample(0x5eed_0001, 40_000, true);
    println!("one case: {steps} steps, {stuck} worlds not reached one fact at a time");
    found.none();
    assert_eq!(stuck, 0);
}

#[test]
fn an_answer_more_takes_nothing_back_in_several_cases() {
    let (steps, stuck, found) = sample(0x5eed_0002, 12_000, false);
    println!("several cases: {steps} steps, {stuck} worlds not reached one fact at a time");
    found.none();
    assert_eq!(stuck, 0);
}

/// A case that was not told yet is an answer too, until the person says that every case was told.
#[test]
fn a_case_more_takes_nothing_back() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0003);
    let mut found = Violations::default();
    for _ in 0..40_000 {
        let mut full = world(&[1, 1], &cells, &mut random);
        full.complete = Answer::Unasked;
        let mut less = full.clone();
        less.cases.truncate(1);
        if admissible(&full, TODAY) && admissible(&less, TODAY) {
            let (before, after) = (rulings_of(&less), rulings_of(&full));
            compare(&less, &before, &full, &after, &mut found);
        }
    }
    found.none();
}

// The fold.

/// Every admissible record of one case and one count over a choice of cells, with what a statute claims of it.
struct Fold<'a> {
    statute: &'static Statute,
    axes: &'a [(FactAt, Vec<Cell>)],
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
        let mut record = blank(&[1]);
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

fn fold(key: &str) {
    let statute = STATUTES.iter().find(|statute| statute.key == key).unwrap();
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
    let axes: Vec<(FactAt, Vec<Cell>)> = Fact::ALL
        .iter()
        .filter(|fact| facts.contains(fact))
        .map(|fact| (fact.of_case(0), fold_cells(key, *fact)))
        .collect();
    let mut fold = Fold {
        statute,
        axes: &axes,
        said: HashMap::default(),
    };
    fold.visit(0, 0, &mut blank(&[1]));
    let mut found = Violations::default();
    let edges = fold.compare(&mut found);
    println!(
        "{key}: {} states, {edges} refinements, over {:?}",
        fold.said.len(),
        facts
    );
    found.none();
}

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

// Complete answers.

/// A record in which every fact that applies is told, days to the day and one offense for each count.
fn complete_world(counts: &[usize], cells: &Cells, random: &mut Random) -> Option<Record> {
    let mut record = blank(counts);
    for at in places(&record) {
        if !applies(&record, at) {
            continue;
        }
        let exact = |cell: &Cell| match cell {
            Cell::When(span) => span.first() == span.last(),
            Cell::Offenses(candidates) => candidates.only().is_some(),
            Cell::Choice(_) => true,
            Cell::Unasked | Cell::DontKnow => false,
        };
        let told = (0..60).any(|_| {
            let favour = random.percent(60);
            let cell = cells.random(at.fact, favour, random);
            set(&mut record, at, &cell);
            exact(&cell) && admissible(&record, TODAY)
        });
        if !told {
            return None;
        }
    }
    record.complete = Answer::Is(true);
    let whole = places(&record)
        .into_iter()
        .all(|at| !applies(&record, at) || at.state(&record) == law::facts::State::Known);
    (whole && admissible(&record, TODAY)).then_some(record)
}

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

// Time.

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

// Order, walks, and records that nobody would tell.

/// The answer depends on what was told, not on the order.
#[test]
fn the_order_of_the_answers_does_not_matter() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0030);
    let mut taken: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for _ in 0..10_000 {
        let counts = shape(&mut random);
        let full = world(&counts, &cells, &mut random);
        let said = rulings_of(&full);
        let mut all: Vec<FactAt> = places(&full).into_iter().filter(|at| at.asked(&full)).collect();
        random.shuffle(&mut all);
        let mut written = blank(&counts);
        for at in &all {
            set(&mut written, *at, &cell_of(&full, *at));
        }
        assert_eq!(written, full);
        assert_eq!(rulings_of(&written), said);
        // Answered one by one, each as soon as it applies, with changes of mind: nothing is taken away.
        let mut told = blank(&counts);
        while let Some(at) = all.iter().copied().find(|at| !at.asked(&told) && applies(&told, *at)) {
            if random.percent(10) {
                told = edited(&told, at, |record| set(record, at, &Cell::DontKnow), TODAY).0;
            }
            let cell = cell_of(&full, at);
            let (after, gone) = edited(&told, at, |record| set(record, at, &cell), TODAY);
            if !gone.is_empty() {
                let gone: Vec<Fact> = gone.into_iter().map(|at| at.fact).collect();
                let example = format!(
                    "{} -> {} takes {gone:?} away\n    {}",
                    place(at),
                    cell.text(),
                    describe(&told)
                );
                taken.entry(format!("{:?} {gone:?}", at.fact)).or_insert((0, example)).0 += 1;
            }
            told = after;
            random.shuffle(&mut all);
        }
        if taken.is_empty() {
            assert_eq!(describe(&told), describe(&full));
        }
    }
    let list: Vec<String> = taken.values().map(|(n, example)| format!("({n}x) {example}")).collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
}

/// Answers every question, by chance or always with "I don't know", and returns how many there were.
fn walk(counts: &[usize], answer: &mut dyn FnMut(&Record, FactAt) -> Cell) -> (usize, Record) {
    let mut record = blank(counts);
    let mut asked = BTreeSet::new();
    while let Some(question) = next_question(&record, TODAY) {
        assert!(
            asked.insert(question),
            "{question:?} comes again:\n{}",
            describe(&record)
        );
        assert!(
            asked.len() <= 40 * counts.iter().sum::<usize>(),
            "no end:\n{}",
            describe(&record)
        );
        for at in question.facts() {
            if !at.asked(&record) && applies(&record, at) {
                let cell = answer(&record, at);
                let (after, gone) = edited(&record, at, |record| set(record, at, &cell), TODAY);
                assert!(
                    gone.is_empty(),
                    "{} takes {gone:?} away:\n{}",
                    place(at),
                    describe(&record)
                );
                assert!(
                    admissible(&after, TODAY),
                    "{}={}:\n{}",
                    place(at),
                    cell.text(),
                    describe(&record)
                );
                // What could not be asked any more does not come to apply.
                for other in places(&record) {
                    let closed = !other.asked(&record) && !may_be_asked(&record, other);
                    assert!(
                        !closed || !applies(&after, other),
                        "{} could not be asked before {}={}:\n{}",
                        place(other),
                        place(at),
                        cell.text(),
                        describe(&record)
                    );
                }
                record = after;
            }
        }
    }
    for (at, _) in rulings_of(&record) {
        let reach = law::assess::reach(&record, at.0, TODAY);
        let open_to_ask = |at: FactAt| may_be_asked(&record, at);
        for (statute, ruling) in rulings(&record, at.0, at.1, TODAY) {
            if !reach.covers(statute.about) {
                continue;
            }
            let open: Vec<FactAt> = [&ruling.may_ask, &ruling.must, &ruling.done, &ruling.turns_on]
                .iter()
                .filter(|finding| finding.truth() == Truth::Unknown)
                .flat_map(|finding| finding.waits(&open_to_ask))
                .map(|(_, at)| at)
                .filter(|at| ruling.waits_on(&open_to_ask).contains(at) && applies(&record, *at))
                .collect();
            assert!(
                open.is_empty(),
                "{} still waits on {open:?}:\n{}",
                statute.key,
                describe(&record)
            );
        }
    }
    (asked.len(), record)
}

fn by_chance(cells: &Cells, record: &Record, at: FactAt, random: &mut Random) -> Cell {
    for _ in 0..40 {
        if random.percent(10) {
            break;
        }
        let favour = random.percent(50);
        let cell = cells.random(at.fact, favour, random);
        let mut after = record.clone();
        set(&mut after, at, &cell);
        if admissible(&after, TODAY) {
            return cell;
        }
    }
    Cell::DontKnow
}

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
fn shown(ruling: &Ruling) -> Vec<(&'static str, Truth)> {
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
fn can_matter(record: &Record, at: FactAt, cells: &Cells, random: &mut Random) -> bool {
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

#[test]
fn every_walk_ends() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0040);
    let (mut most, mut sum, walks) = (0, 0, 20_000);
    let mut longest = None;
    for _ in 0..walks {
        let (length, record) = walk(&[1], &mut |record, at| by_chance(&cells, record, at, &mut random));
        sum += length;
        if length > most {
            (most, longest) = (length, Some(record));
        }
    }
    println!(
        "{walks} walks: at most {most}, in the mean {}.{:02} questions",
        sum / walks,
        sum * 100 / walks % 100
    );
    println!("longest: {}", describe(&longest.unwrap()));
    for _ in 0..1_000 {
        let counts = shape(&mut random);
        walk(&counts, &mut |record, at| by_chance(&cells, record, at, &mut random));
    }
}

#[test]
fn a_walk_of_nothing_known_ends() {
    for counts in [&[1][..], &[2], &[1, 1], &[2, 1, 3]] {
        let (length, record) = walk(counts, &mut |_, _| Cell::DontKnow);
        println!("nothing known, {counts:?}: {length} questions");
        let told = places(&record)
            .into_iter()
            .any(|at| at.state(&record) == law::facts::State::Known);
        assert!(!told);
    }
}

/// No record is too odd, and the same record gets the same answer.
#[test]
fn odd_records_are_assessed_alike_each_time() {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0050);
    for i in 0..200_000 {
        let mut record = blank(if i % 4 == 0 { &[1, 2] } else { &[1] });
        if i % 1_000 == 0 {
            record.cases[0].counts.clear();
        }
        for at in places(&record) {
            if random.percent(80) {
                set(&mut record, at, &cells.random(at.fact, false, &mut random));
            }
        }
        let first = assess(&record, TODAY).unwrap();
        if i % 20 == 0 {
            let again = assess(&record.clone(), TODAY).unwrap();
            assert_eq!(format!("{first:?}"), format!("{again:?}"));
            assert_eq!(next_question(&record, TODAY), next_question(&record.clone(), TODAY));
        }
    }
}

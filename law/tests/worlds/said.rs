//! What the engine claims of a record.

use std::collections::{BTreeMap, BTreeSet};

use law::admissible::{admissible, applies, fits, places};
use law::assess::rulings;
use law::facts::{Fact, FactAt, Record, Scope};
use law::logic::Truth;
use law::statutes::{Ruling, Statute};

use crate::cells::{cell_of, set};
use crate::common::TODAY;
use crate::draw::describe;

pub(crate) const CLAIMS: [&str; 3] = ["may_ask", "must_grant", "done"];

pub(crate) fn claims(ruling: &Ruling) -> [Truth; 3] {
    [ruling.may_ask.truth(), ruling.must_grant(), ruling.done.truth()]
}

/// A claim of a record that a record with more answers takes back.
pub(crate) fn taken_back(before: [Truth; 3], after: [Truth; 3]) -> Option<usize> {
    (0..3).find(|i| before[*i] != Truth::Unknown && before[*i] != after[*i])
}

pub(crate) fn ruling_at(record: &Record, statute: &Statute, case: usize, count: usize) -> Ruling {
    let conviction = law::charge::Charge::at(record, case, count, TODAY).unwrap();
    (statute.rule)(&conviction)
}

pub(crate) type Said = Vec<((usize, usize), Vec<(&'static Statute, [Truth; 3])>)>;

pub(crate) fn rulings_of(record: &Record) -> Said {
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

/// The violations found, each kind once, with a record in which nothing can be left out.
#[derive(Default)]
pub(crate) struct Violations(BTreeMap<String, (usize, String)>);

impl Violations {
    pub(crate) fn add(&mut self, statute: &'static Statute, place: (usize, usize), less: &Record, more: &Record) {
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
                .map(|at| format!("{}={}", crate::draw::place(*at), cell_of(&more, *at).text()))
                .collect::<Vec<_>>()
                .join(", "),
        );
        self.0.entry(kind).or_insert((0, example)).0 += 1;
    }

    /// A record fits, and with some of its answers left out it does not.
    pub(crate) fn add_misfit(&mut self, more: &Record, less: &Record) {
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

    pub(crate) fn none(&self) {
        let list: Vec<String> = self
            .0
            .values()
            .map(|(n, example)| format!("({n}x) {example}"))
            .collect();
        assert!(list.is_empty(), "{} kinds:\n{}", list.len(), list.join("\n"));
    }
}

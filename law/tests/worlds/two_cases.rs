//! Two cases: the facts of the one that the other's laws read (R1, R2).

use std::collections::BTreeSet;

use law::facts::{Fact, Record};
use law::statutes::{STATUTES, Statute};

use crate::cells::{Cell, Cells, choices, offense, offenses, set, when};
use crate::draw::{blank, forgetful, world};
use crate::fold::{Axes, statute, visit_all};
use crate::random::Random;
use crate::said::ruling_at;

/// The facts of the second case that a statute names for the first.
fn crossing(statute: &'static Statute) -> BTreeSet<Fact> {
    let cells = Cells::new();
    let mut random = Random(0x5eed_0012);
    let mut facts = BTreeSet::new();
    for _ in 0..4_000 {
        let full = world(&[1, 1], &cells, &mut random);
        for record in [&forgetful(&full, &cells, &mut random), &full] {
            let ruling = ruling_at(record, statute, 0, 0);
            for finding in [&ruling.may_ask, &ruling.must, &ruling.done, &ruling.turns_on] {
                facts.extend(finding.facts().into_iter().filter(|at| at.case == 1).map(|at| at.fact));
            }
        }
    }
    facts
}

/// Another case, as far as it can cross: the second of two.
fn cells_of_other(fact: Fact) -> Vec<Cell> {
    let known = match fact {
        Fact::Forum => choices(&["california", "federal"]),
        Fact::Outcome => choices(&["convicted", "diverted", "dismissed"]),
        Fact::Offense => {
            let mut cells = offenses(&["HS 11378", "HS 11364"]);
            cells.push(offense(&["HS 11377(a)", "HS 11378"]));
            cells
        }
        Fact::Sentenced => when(&["2014-11-04", "2014", "2021-05-05", "2025-11-22", "1965/2026"]),
        Fact::Sentence => choices(&["probation", "prison"]),
        Fact::Probation => choices(&["completed", "running", "violated"]),
        Fact::ProbationEnds => when(&["2026-11", "2026-11-22", "2026-11-23"]),
        Fact::Level => choices(&["felony", "misdemeanor"]),
        Fact::Committed => when(&["2014", "2014-11-04", "2014-11-05"]),
        _ => panic!("{fact:?} crosses and has no cells here"),
    };
    let mut cells = vec![Cell::Unasked, Cell::DontKnow];
    cells.extend(known);
    cells
}

/// One fact of the first case, or of the person, that is compared with the other case.
fn compared(texts: &[&str]) -> Vec<Cell> {
    let mut cells = vec![Cell::Unasked, Cell::DontKnow];
    cells.extend(when(texts));
    cells
}

/// A first case that fits the statute, beside an empty second one.
fn fits(told: &[(Fact, &'static str)]) -> Record {
    let mut record = blank(&[1, 1]);
    set(&mut record, Fact::Offense.of_count(0, 0), &offense(&["HS 11378"]));
    for (fact, name) in told {
        set(&mut record, fact.of_case(0), &Cell::Choice(name));
    }
    for fact in [Fact::Charged, Fact::Serving, Fact::Supervised] {
        set(&mut record, fact.of_person(), &Cell::Choice("no"));
    }
    record
}

fn fold(key: &str, told: &[(Fact, &'static str)], own: Axes) {
    let statute = statute(key);
    let mut facts = crossing(statute);
    facts.extend([Fact::Forum, Fact::Outcome, Fact::Sentence, Fact::Probation]);
    let mut axes: Axes = own;
    axes.push((Fact::OnProbation.of_person(), compared_choice(&["no", "yes"])));
    axes.push((Fact::Complete.of_person(), compared_choice(&["yes"])));
    axes.extend(
        Fact::ALL
            .iter()
            .filter(|fact| facts.contains(fact))
            .map(|fact| (fact.of_count(1, 0), cells_of_other(*fact))),
    );
    let base = fits(told);
    let (states, edges) = visit_all(statute, &base, &axes);
    println!("{key}: {states} states of two cases, {edges} refinements, across {facts:?}");
    assert!(states > 500);
}

fn compared_choice(names: &[&'static str]) -> Vec<Cell> {
    let mut cells = vec![Cell::Unasked];
    cells.extend(choices(names));
    cells
}

const CONVICTED: [(Fact, &str); 3] = [
    (Fact::Forum, "california"),
    (Fact::Outcome, "convicted"),
    (Fact::Level, "felony"),
];

fn convicted(rest: &[(Fact, &'static str)]) -> Vec<(Fact, &'static str)> {
    CONVICTED.iter().chain(rest).copied().collect()
}

#[test]
fn two_cases_of_pc_1203_4() {
    let told = convicted(&[(Fact::Sentence, "probation"), (Fact::Probation, "completed")]);
    fold("pc-1203-4", &told, Vec::new());
}

#[test]
fn two_cases_of_pc_1203_4a() {
    let told = [
        (Fact::Forum, "california"),
        (Fact::Outcome, "convicted"),
        (Fact::Sentence, "jail-or-fine"),
        (Fact::Performed, "yes"),
    ];
    let own = vec![
        (
            Fact::Sentenced.of_case(0),
            compared(&["2014", "2014-11-04", "2021-05-05"]),
        ),
        (Fact::Upright.of_case(0), compared_choice(&["no", "yes"])),
    ];
    fold("pc-1203-4a", &told, own);
}

#[test]
fn two_cases_of_pc_1203_41() {
    let told = convicted(&[(Fact::Sentence, "prison")]);
    fold(
        "pc-1203-41",
        &told,
        vec![(Fact::Completed.of_case(0), compared(&["2012-05-05"]))],
    );
}

#[test]
fn two_cases_of_pc_1203_42() {
    let told = convicted(&[(Fact::Sentence, "prison")]);
    fold(
        "pc-1203-42",
        &told,
        vec![(Fact::Completed.of_case(0), compared(&["2012-05-05"]))],
    );
}

#[test]
fn two_cases_of_pc_1203_425() {
    let told = convicted(&[(Fact::Sentence, "prison")]);
    let own = vec![
        (Fact::Sentenced.of_case(0), when(&["2011-10-02"])),
        (
            Fact::Completed.of_case(0),
            compared(&["2012/2028", "2016-11-09", "2022-11-22"]),
        ),
    ];
    fold("pc-1203-425", &told, own);
}

/// No other law reads another case.
#[test]
fn the_other_laws_look_at_their_case_alone() {
    let folded = ["pc-1203-4", "pc-1203-4a", "pc-1203-41", "pc-1203-42", "pc-1203-425"];
    for statute in STATUTES {
        let facts = crossing(statute);
        assert_eq!(
            !facts.is_empty(),
            folded.contains(&statute.key),
            "{}: {facts:?}",
            statute.key
        );
    }
}

//! From findings to what people usually do, in which order: information, never an instruction.

use alloc::vec::Vec;

use crate::admissible::{applies, may_be_found_out};
use crate::assess::{Answered, Assessment};
use crate::facts::{FactAt, Record, State};
use crate::statutes::{Band, Decision, Relief, Statute};

/// A count by its place in the record.
pub type CountAt = (usize, usize);

/// One step, with the counts or facts it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Look at one's own record at the Department of Justice: relief may have been given already.
    CheckRecord,
    /// Find out the facts that decide and that are not known.
    LookUp(Vec<FactAt>),
    /// Probation can be ended early by a judge.
    EndProbation(Vec<CountAt>),
    /// The order of PC 17(b) and Proposition 47 is a trade-off where guns matter: both sides, and a lawyer.
    OrderMatters(Vec<CountAt>),
    /// What people ask a court for, by a law that may be open today.
    Ask(&'static Statute, Vec<CountAt>),
    /// A law opens later.
    Wait(&'static Statute, Vec<CountAt>),
    /// A point that a lawyer has to look at.
    AskLawyer(Vec<CountAt>),
    /// Where free help is.
    FreeHelp,
}

impl Step {
    /// The key of its words.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::CheckRecord => "step-check-record",
            Self::LookUp(_) => "step-look-up",
            Self::EndProbation(_) => "step-end-probation",
            Self::OrderMatters(_) => "step-order-matters",
            Self::Ask(statute, _) => match statute.relief {
                Relief::Redesignation => "step-redesignate",
                Relief::Reduction => "step-reduce",
                Relief::Dismissal | Relief::Automatic | Relief::EndOfProbation => "step-dismiss",
                Relief::Sealing => "step-seal",
            },
            Self::Wait(..) => "step-wait",
            Self::AskLawyer(_) => "step-ask-lawyer",
            Self::FreeHelp => "step-free-help",
        }
    }

    /// Every key of a step's words.
    pub const KEYS: &'static [&'static str] = &[
        "step-check-record",
        "step-look-up",
        "step-end-probation",
        "step-order-matters",
        "step-redesignate",
        "step-reduce",
        "step-dismiss",
        "step-seal",
        "step-wait",
        "step-ask-lawyer",
        "step-free-help",
    ];
}

/// The steps over all cases, in the order in which they usually come.
#[must_use]
pub fn plan(assessment: &Assessment, record: &Record) -> Vec<Step> {
    let answers = answers(assessment);
    let mut steps = Vec::new();
    if answers.is_empty() {
        return alloc::vec![Step::FreeHelp];
    }
    steps.push(Step::CheckRecord);

    let missing = missing_facts(&answers, record);
    if !missing.is_empty() {
        steps.push(Step::LookUp(missing));
    }
    let end = counts(&answers, |answer| {
        answer.statute.relief == Relief::EndOfProbation && open(answer)
    });
    if !end.is_empty() {
        steps.push(Step::EndProbation(end));
    }
    let trade_off: Vec<CountAt> = counts(&answers, |answer| answer.statute.key == "pc-17b" && open(answer))
        .into_iter()
        .filter(|at| {
            answers
                .iter()
                .any(|(other, answer)| other == at && answer.statute.key == "pc-1170-18" && open(answer))
        })
        .collect();
    if !trade_off.is_empty() {
        steps.push(Step::OrderMatters(trade_off));
    }
    for relief in [
        Relief::Redesignation,
        Relief::Reduction,
        Relief::Dismissal,
        Relief::Sealing,
    ] {
        for statute in statutes(&answers) {
            let at = counts(&answers, |answer| answer.statute.key == statute.key && open(answer));
            if statute.relief == relief && !at.is_empty() {
                steps.push(Step::Ask(statute, at));
            }
        }
    }
    for statute in statutes(&answers) {
        let at = counts(&answers, |answer| {
            answer.statute.key == statute.key && matches!(answer.band, Band::NotYet(_))
        });
        if !at.is_empty() {
            steps.push(Step::Wait(statute, at));
        }
    }
    let lawyer = counts(&answers, |answer| {
        matches!(
            answer.band,
            Band::NeedsLawyer | Band::MayQualify(Decision::Judge | Decision::NotKnown)
        )
    });
    if !lawyer.is_empty() {
        steps.push(Step::AskLawyer(lawyer));
    }
    steps.push(Step::FreeHelp);
    steps
}

fn open(answer: &Answered) -> bool {
    matches!(answer.band, Band::MayQualify(_))
}

fn answers(assessment: &Assessment) -> Vec<(CountAt, &Answered)> {
    assessment
        .cases
        .iter()
        .enumerate()
        .flat_map(|(case_at, case)| {
            case.counts.iter().enumerate().flat_map(move |(count_at, answers)| {
                answers
                    .iter()
                    .filter(move |answer| case.reach.covers(answer.statute.about))
                    .map(move |answer| ((case_at, count_at), answer))
            })
        })
        .filter(|(_, answer)| answer.band != Band::DoesNotFit)
        .collect()
}

fn statutes(answers: &[(CountAt, &Answered)]) -> Vec<&'static Statute> {
    crate::statutes::STATUTES
        .iter()
        .filter(|statute| answers.iter().any(|(_, answer)| answer.statute.key == statute.key))
        .collect()
}

fn counts(answers: &[(CountAt, &Answered)], wanted: impl Fn(&Answered) -> bool) -> Vec<CountAt> {
    let mut at: Vec<CountAt> = answers
        .iter()
        .filter(|(_, answer)| wanted(answer))
        .map(|(at, _)| *at)
        .collect();
    at.dedup();
    at
}

/// The facts that still decide something and that the person was asked for and does not know.
fn missing_facts(answers: &[(CountAt, &Answered)], record: &Record) -> Vec<FactAt> {
    let mut facts: Vec<FactAt> = answers
        .iter()
        .flat_map(|(_, answer)| answer.ruling.waits_on(&|at| may_be_found_out(record, at)))
        .filter(|at| at.state(record) == State::DontKnow && applies(record, *at))
        .collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}

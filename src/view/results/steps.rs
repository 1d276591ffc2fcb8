//! What people usually do next, as plain data.

use law::facts::{Answer, Fact, Record};
use law::interview::Question;
use law::plan::{CountAt, Step};

use crate::text::{Lang, Msg, id, lookup};
use crate::view::facts::{candidate_words, fact_words};
use crate::view::{law_words, question};

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct StepView {
    /// What it is.
    pub title: &'static str,
    /// What people know about it.
    pub words: Msg,
    /// Which convictions, laws or facts it is about.
    pub about: Vec<String>,
}

pub(super) fn step_view(lang: Lang, record: &Record, step: &Step) -> StepView {
    let counts = |at: &[CountAt]| count_words(lang, record, at);
    let with_law = |statute: &law::statutes::Statute, at: &[CountAt]| -> Vec<String> {
        counts(at)
            .into_iter()
            .map(|count| format!("{} ({}): {count}", law_words(lang, statute.key), statute.source.section))
            .collect()
    };
    let (words, about) = match step {
        Step::CheckRecord => (id::STEP_CHECK_RECORD_TEXT, Vec::new()),
        Step::LookUp(facts) => (
            id::STEP_LOOK_UP_TEXT,
            facts.iter().map(|fact| fact_words(lang, record, *fact)).collect(),
        ),
        Step::EndProbation(at) => (id::STEP_END_PROBATION_TEXT, counts(at)),
        Step::OrderMatters(at) => (id::STEP_ORDER_MATTERS_TEXT, counts(at)),
        Step::Ask(statute, at) => (
            lookup(&format!("{}.filing", statute.key)).unwrap_or(id::STEP_ASK_LAWYER_TEXT),
            with_law(statute, at),
        ),
        Step::Wait(statute, at) => (id::STEP_WAIT_TEXT, with_law(statute, at)),
        Step::AskLawyer(at) => (id::STEP_ASK_LAWYER_TEXT, counts(at)),
        Step::FreeHelp => (id::STEP_FREE_HELP_TEXT, Vec::new()),
    };
    StepView {
        title: law_words(lang, step.key()),
        words,
        about,
    }
}

/// Counts in words: the case, and the offense where it is known.
pub(super) fn count_words(lang: Lang, record: &Record, at: &[CountAt]) -> Vec<String> {
    at.iter()
        .map(|(case_at, count_at)| {
            let place = Fact::Offense.of_count(*case_at, *count_at);
            let caption = question::caption(lang, record, Question::Fact(place));
            let count = record.cases.get(*case_at).and_then(|case| case.counts.get(*count_at));
            match count.map(|count| &count.offense) {
                Some(Answer::Is(candidates)) if candidates.only().is_some() => {
                    format!("{caption} · {}", candidate_words(lang, candidates))
                }
                _ => caption,
            }
        })
        .collect()
}

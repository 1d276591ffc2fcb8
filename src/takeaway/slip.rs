//! The slip: only what is not known, and how to find out.

use law::interview::Question;
use law::plan::{Step, plan};

use super::{Block, Document, document};
use crate::app::State;
use crate::text::id;
use crate::view::facts::{fact_words, question_words};

/// The slip of a state; none where nothing is to be looked up.
#[must_use]
pub fn slip(state: &State) -> Option<Document> {
    let (lang, record) = (state.lang, &state.record);
    let assessment = law::assess(record, state.as_of).ok()?;
    let facts = plan(&assessment, record).into_iter().find_map(|step| match step {
        Step::LookUp(facts) => Some(facts),
        Step::CheckRecord
        | Step::EndProbation(_)
        | Step::OrderMatters(_)
        | Step::Ask(..)
        | Step::Wait(..)
        | Step::AskLawyer(_)
        | Step::FreeHelp => None,
    })?;
    let mut blocks = vec![Block::Paragraph(lang.say(id::PAPER_SLIP_LEAD).to_owned())];
    let rows = facts.into_iter().map(|at| {
        let how = question_words(Question::for_fact(at)).how;
        (fact_words(lang, record, at), lang.say(how).to_owned())
    });
    blocks.push(Block::Pairs(rows.collect()));
    blocks.push(Block::Note(document::made(state)));
    Some(Document {
        lang,
        title: lang.say(id::PAPER_SLIP).to_owned(),
        blocks,
    })
}

//! The results and all answers as one document.

use super::{Block, Document, code};
use crate::app::State;
use crate::config::Options;
use crate::text::{Lang, Msg, id};
use crate::view::results::{ChargeView, ResultsView, RouteView};
use crate::view::{check, dates, law_words};

/// The document of a state: what may be possible, what people do next, and what was answered.
#[must_use]
pub fn document(state: &State, view: &ResultsView) -> Document {
    let lang = state.lang;
    let mut blocks = vec![Block::Note(made(state))];
    blocks.push(Block::Note(lang.say(id::START_NOT_ADVICE).to_owned()));
    blocks.extend(view.warnings.iter().cloned().map(Block::Paragraph));
    blocks.push(Block::Paragraph(lang.say(id::EFFECT_IMMIGRATION_WARNING).to_owned()));
    for part in &view.summary {
        blocks.push(Block::Paragraph(format!(
            "**{} {}**",
            part.items.len(),
            lang.say(part.words)
        )));
        let items = part.items.iter().map(|(title, laws)| match laws.as_str() {
            "" => title.clone(),
            laws => format!("{title}: {laws}"),
        });
        blocks.push(Block::List(items.collect()));
    }
    for charge in &view.charges {
        charge_blocks(state, charge, &mut blocks);
    }
    help_blocks(lang, view, &mut blocks);
    answer_blocks(state, &mut blocks);
    firm_blocks(lang, &state.options, &mut blocks);
    blocks.push(Block::Note(lang.say(id::PAPER_CONTINUE).to_owned()));
    Document {
        lang,
        title: lang.say(id::PAPER_RESULTS).to_owned(),
        blocks,
    }
}

/// The day it was made, and the day of the law.
pub(super) fn made(state: &State) -> String {
    let law = dates::day(state.lang, law::citation::PENAL_CODE_TEXT_OF);
    id::paper_made(state.lang, &dates::day(state.lang, state.as_of), &law)
}

fn charge_blocks(state: &State, charge: &ChargeView, blocks: &mut Vec<Block>) {
    let lang = state.lang;
    blocks.push(Block::Heading(format!("{} · {}", charge.caption, charge.title)));
    blocks.extend(charge.reach.iter().cloned().map(Block::Paragraph));
    if !charge.timeline.is_empty() {
        let days = charge
            .timeline
            .iter()
            .map(|moment| (moment.when.clone(), moment.what.clone()));
        blocks.push(Block::Pairs(days.collect()));
    }
    for route in &charge.routes {
        route_blocks(lang, route, blocks);
        // What was not asked for would fill pages.
        if !state.record.purposes.is_empty() {
            purpose_blocks(route, blocks);
        }
        blocks.extend(route.texts.iter().cloned().map(Block::Note));
    }
    if let Some(unclear) = &charge.unclear {
        blocks.push(Block::Subheading(lang.say(id::BAND_CANNOT_TELL).to_owned()));
        blocks.push(Block::List(
            unclear.laws.iter().map(|(_, words)| (*words).to_owned()).collect(),
        ));
        blocks.push(Block::Paragraph(lang.say(id::RESULTS_MISSING).to_owned()));
        blocks.push(Block::List(unclear.missing.clone()));
    }
    if charge.routes.is_empty() && charge.unclear.is_none() && charge.reach.is_none() {
        blocks.push(Block::Paragraph(lang.say(id::RESULTS_NO_ROUTE).to_owned()));
    }
    blocks.push(Block::Subheading(lang.say(id::ASSUMED_TITLE).to_owned()));
    blocks.push(Block::List(
        charge.assumed.iter().map(|words| (*words).to_owned()).collect(),
    ));
    if !charge.others.is_empty() {
        blocks.push(Block::Subheading(lang.say(id::RESULTS_OTHERS).to_owned()));
        let others = charge.others.iter().map(|other| match &other.reason {
            Some(reason) => format!("{}: {} {}", other.title, reason.words, reason.cite),
            None => other.title.to_owned(),
        });
        blocks.push(Block::List(others.collect()));
    }
}

fn route_blocks(lang: Lang, route: &RouteView, blocks: &mut Vec<Block>) {
    let say = |words: Msg| lang.say(words).to_owned();
    blocks.push(Block::Subheading(format!(
        "{}: {}",
        route.title,
        lang.say(route.band_words)
    )));
    blocks.push(Block::Paragraph(say(route.one_line)));
    if let Some((words, counted_from)) = &route.opens {
        blocks.push(Block::Paragraph(format!("**{words}**")));
        blocks.extend(counted_from.map(say).map(Block::Note));
    }
    if !route.missing.is_empty() {
        blocks.push(Block::Paragraph(say(id::RESULTS_MISSING)));
        blocks.push(Block::List(route.missing.clone()));
    }
    if route.unread {
        blocks.push(Block::Note(say(id::RESULTS_UNREAD)));
    }
    if !route.reasons.is_empty() {
        blocks.push(Block::Paragraph(format!("**{}**", lang.say(id::RESULTS_WHY))));
        let reasons = route
            .reasons
            .iter()
            .map(|reason| format!("{} {}", reason.words, reason.cite));
        blocks.push(Block::List(reasons.collect()));
    }
    for (label, part) in [
        (id::RESULTS_GIVES, "gives"),
        (id::RESULTS_LIMITS, "limits"),
        (id::RESULTS_FILING, "filing"),
    ] {
        let words = law_words(lang, &format!("{}.{part}", route.key));
        if !words.is_empty() {
            blocks.push(Block::Paragraph(format!("**{}** · {words}", lang.say(label))));
        }
    }
}

/// What a way does for what the person chose.
fn purpose_blocks(route: &RouteView, blocks: &mut Vec<Block>) {
    for purpose in &route.purposes {
        blocks.push(Block::Paragraph(format!("**{}**", purpose.purpose)));
        let effects = purpose.effects.iter().map(|(_, words, cite)| format!("{words} {cite}"));
        blocks.push(Block::List(effects.map(|words| words.trim().to_owned()).collect()));
    }
}

fn help_blocks(lang: Lang, view: &ResultsView, blocks: &mut Vec<Block>) {
    for (title, referrals) in [id::REFERRAL_TITLE, id::REFERRAL_HELPFUL_TITLE]
        .into_iter()
        .zip(&view.referrals)
    {
        if !referrals.is_empty() {
            blocks.push(Block::Heading(lang.say(title).to_owned()));
            blocks.push(Block::List(
                referrals.iter().map(|item| item.words.to_owned()).collect(),
            ));
        }
    }
    blocks.push(Block::Heading(lang.say(id::PAPER_STEPS).to_owned()));
    blocks.push(Block::Paragraph(lang.say(id::STEPS_LEAD).to_owned()));
    for step in &view.steps {
        blocks.push(Block::Subheading(step.title.to_owned()));
        blocks.push(Block::Paragraph(lang.say(step.words).to_owned()));
        if !step.about.is_empty() {
            blocks.push(Block::List(step.about.clone()));
        }
    }
    if !view.doorways.is_empty() {
        blocks.push(Block::Heading(lang.say(id::DOORWAYS_TITLE).to_owned()));
        // Each with the first of its parts: what it is.
        let ways = view.doorways.iter().map(|doorway| match doorway.parts.first() {
            Some((_, what)) => format!("**{}** · {what}", doorway.title),
            None => doorway.title.to_owned(),
        });
        blocks.push(Block::List(ways.collect()));
    }
    blocks.push(Block::Note(lang.say(id::RESULTS_NOT_SCREENED).to_owned()));
}

fn answer_blocks(state: &State, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(state.lang.say(id::PAPER_ANSWERS).to_owned()));
    for section in check::view(state).sections {
        blocks.push(Block::Subheading(section.title));
        blocks.push(Block::Pairs(
            section.rows.into_iter().map(|row| (row.question, row.answer)).collect(),
        ));
    }
}

/// The firm or organisation, only where its name and address are set.
fn firm_blocks(lang: Lang, options: &Options, blocks: &mut Vec<Block>) {
    let (Some(firm), Some(address)) = (&options.firm, &options.address) else {
        return;
    };
    blocks.push(Block::Heading(id::cta_title(lang, firm)));
    blocks.push(Block::Paragraph(address.clone()));
    let phone = options
        .phone
        .as_ref()
        .map(|phone| (code::phone_address(phone), id::paper_code_phone(lang, phone)));
    let book = options
        .book
        .clone()
        .map(|address| (address, lang.say(id::PAPER_CODE_BOOK).to_owned()));
    for (address, words) in [phone, book].into_iter().flatten() {
        if let Some(code) = code::code(&address) {
            blocks.push(Block::Code { code, words });
        }
    }
    blocks.push(Block::Note(id::cta_not_client(lang, firm)));
}

//! One way to clear a count, as plain data.

use law::admissible::{applies, may_be_found_out};
use law::assess::Answered;
use law::citation::Source;
use law::effects::{Purpose, Weight, effects, reliefs_of};
use law::facts::{Choice, FactAt, State as FactState};
use law::logic::{Finding, Line, Opens, Truth};
use law::statutes::{Band, Decision, Relief};

use super::cite_words;
use super::timeline::opens_on;
use super::told::{ToldView, does_not_matter, told};
use crate::app::State;
use crate::takeaway::calendar::calendar;
use crate::takeaway::file_name;
use crate::text::{Lang, Msg, id, lookup};
use crate::view::facts::fact_words;
use crate::view::{dates, law_words};

/// One way.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteView {
    /// The statute's key.
    pub key: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// The band's name for styles and tests.
    pub band: &'static str,
    /// The band in words.
    pub band_words: Msg,
    /// The one sentence that matters.
    pub one_line: Msg,
    /// The day it opens, and from when it was counted.
    pub opens: Option<(String, Option<Msg>)>,
    /// A file for a calendar, with its name: the day from which it is surely open.
    pub calendar: Option<(String, String)>,
    /// Why: each requirement, in the section's order.
    pub reasons: Vec<ReasonView>,
    /// The days of the texts behind the reasons.
    pub texts: Vec<String>,
    /// What it does for what the record is for.
    pub purposes: Vec<PurposeView>,
    /// What is not known and would change it.
    pub missing: Vec<String>,
    /// The answers behind it.
    pub told: Vec<ToldView>,
    /// What was not known and does not change it.
    pub does_not_matter: Vec<String>,
    /// One of the points was not checked against the text.
    pub unread: bool,
}

/// What a way does for one purpose.
#[derive(Clone, Debug, PartialEq)]
pub struct PurposeView {
    /// The purpose.
    pub purpose: String,
    /// What it does, most important first: the weight's name for styles, the words, and where they come from.
    pub effects: Vec<(&'static str, &'static str, String)>,
}

/// One requirement, and how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct ReasonView {
    /// Met, not met or not known.
    pub truth: Truth,
    /// In words.
    pub words: &'static str,
    /// The section and subdivision.
    pub cite: String,
}

/// The name of a band, for styles and tests.
#[must_use]
pub const fn band_name(band: Band) -> &'static str {
    match band {
        Band::MayQualify(_) => "may",
        Band::NotYet(_) => "not-yet",
        Band::MayBeDone => "maybe-done",
        Band::CannotTell => "cannot-tell",
        Band::NeedsLawyer => "lawyer",
        Band::DoesNotFit => "no",
    }
}

/// What is not known and would change it.
pub(super) fn missing_words(state: &State, answer: &Answered) -> Vec<String> {
    waits(state, answer)
        .into_iter()
        .filter(|fact| fact.state(&state.record) != FactState::Known && applies(&state.record, *fact))
        .map(|fact| fact_words(state.lang, &state.record, fact))
        .collect()
}

/// The facts that could still move it.
fn waits(state: &State, answer: &Answered) -> Vec<FactAt> {
    answer.ruling.waits_on(&|fact| may_be_found_out(&state.record, fact))
}

/// One way for the count at that place.
pub(super) fn route(state: &State, (case, count): (usize, usize), answer: &Answered) -> RouteView {
    let lang = state.lang;
    let (band_words, one_line) = words_of(answer);
    // What the law does by itself rests on other requirements than what a person asks for.
    let automatic = answer.band == Band::MayBeDone || answer.ruling.may_ask.in_the_end() == Truth::No;
    let finding = if automatic {
        &answer.ruling.done
    } else {
        &answer.ruling.may_ask
    };
    let mut lines = finding.deciding_lines();
    if !automatic {
        lines.extend(answer.ruling.must.deciding_lines());
    }
    let waits = waits(state, answer);
    RouteView {
        key: answer.statute.key,
        title: law_words(lang, answer.statute.key),
        band: band_name(answer.band),
        band_words,
        one_line,
        opens: opens_words(lang, answer),
        calendar: opens_on(answer).map(|day| (file_name(day, "ics"), calendar(lang, day, state.as_of))),
        unread: lines.iter().any(|(_, part)| part.rests_on_unread()),
        reasons: lines
            .iter()
            .map(|(line, part)| reason(lang, line, part.truth()))
            .collect(),
        texts: texts(lang, &lines),
        purposes: purpose_views(state, answer),
        missing: missing_words(state, answer),
        told: told(state, answer, &lines, &waits),
        does_not_matter: does_not_matter(state, case, count, &waits),
    }
}

/// The day of each text that a way rests on.
fn texts(lang: Lang, lines: &[(Line, &Finding)]) -> Vec<String> {
    let mut sources: Vec<Source> = Vec::new();
    for (line, _) in lines {
        if !sources.contains(&line.citation.source) {
            sources.push(line.citation.source);
        }
    }
    sources
        .iter()
        .map(|source| {
            id::results_text_of(
                lang,
                &dates::day(lang, source.compared_on),
                source.section,
                &dates::day(lang, source.text_of),
            )
        })
        .collect()
}

/// What it does for what the person chose; for work and housing where they chose nothing.
fn purpose_views(state: &State, answer: &Answered) -> Vec<PurposeView> {
    let lang = state.lang;
    let chosen: &[Purpose] = match state.record.purposes.as_slice() {
        [] => &[Purpose::Work, Purpose::Housing],
        chosen => chosen,
    };
    chosen
        .iter()
        .map(|purpose| {
            let mut effects_of: Vec<(&'static str, &'static str, String)> = Vec::new();
            for effect in reliefs_of(answer).iter().flat_map(|key| effects(key, *purpose)) {
                let weight = match effect.weight {
                    Weight::Helps => "helps",
                    Weight::Limited => "limited",
                    Weight::Nothing => "nothing",
                };
                let words = law_words(lang, effect.key);
                if !effects_of.iter().any(|(_, known, _)| *known == words) {
                    effects_of.push((weight, words, cite_words(effect.citations)));
                }
            }
            let name = lookup(&format!("purpose-{}", purpose.name())).map_or("", |words| lang.say(words));
            PurposeView {
                purpose: name.to_owned(),
                effects: effects_of,
            }
        })
        .filter(|view| !view.effects.is_empty())
        .collect()
}

fn words_of(answer: &Answered) -> (Msg, Msg) {
    match answer.band {
        Band::MayQualify(Decision::Must) => (id::BAND_MUST, id::ONE_LINE_MUST),
        Band::MayQualify(Decision::Judge) => (id::BAND_JUDGE, id::ONE_LINE_JUDGE),
        Band::MayQualify(Decision::NotKnown) => (id::BAND_DECISION_UNKNOWN, id::ONE_LINE_DECISION_UNKNOWN),
        Band::NotYet(_) => (id::BAND_NOT_YET, id::ONE_LINE_NOT_YET),
        Band::MayBeDone if matches!(answer.statute.key, "pc-1001-80" | "pc-1001-97") => {
            (id::BAND_MAY_BE_DONE, id::ONE_LINE_DONE)
        }
        Band::MayBeDone if answer.statute.relief == Relief::Reduction => (id::BAND_MAY_BE_DONE, id::ONE_LINE_17B_DONE),
        Band::MayBeDone => (id::BAND_MAY_BE_DONE, id::ONE_LINE_MAY_BE_DONE),
        Band::CannotTell => (id::BAND_CANNOT_TELL, id::ONE_LINE_CANNOT_TELL),
        Band::NeedsLawyer => (id::BAND_LAWYER, id::ONE_LINE_LAWYER),
        Band::DoesNotFit => (id::BAND_NO, id::BAND_NO),
    }
}

fn opens_words(lang: Lang, answer: &Answered) -> Option<(String, Option<Msg>)> {
    let Band::NotYet(Opens::Later { day, event }) = answer.band else {
        return None;
    };
    let words = match (day, event) {
        (None, _) => return Some((lang.say(id::OPENS_EVENT).to_owned(), None)),
        (Some(span), true) => id::opens_on_and_event(lang, &dates::day(lang, span.last())),
        (Some(span), false) if span.first() == span.last() => id::opens_on(lang, &dates::day(lang, span.first())),
        (Some(span), false) => id::opens_between(lang, &dates::day(lang, span.first()), &dates::day(lang, span.last())),
    };
    let counted_from = match answer.statute.key {
        "pc-1203-4a" => id::OPENS_COUNTED_FROM_JUDGMENT,
        "pc-1203-4" | "pc-1203-3" | "pc-1210-1" => id::OPENS_COUNTED_FROM_PROBATION,
        "pc-851-91" | "pc-851-93" => id::OPENS_COUNTED_FROM_ARREST,
        _ => id::OPENS_COUNTED_FROM,
    };
    Some((words, Some(counted_from)))
}

/// A requirement in words, as it stands.
pub(super) fn reason(lang: Lang, line: &Line, truth: Truth) -> ReasonView {
    let form = match truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Unknown => "unknown",
    };
    ReasonView {
        truth,
        words: law_words(lang, &format!("{}.{form}", line.key)),
        cite: format!("{}{}", line.citation.source.section, line.citation.subdivision),
    }
}

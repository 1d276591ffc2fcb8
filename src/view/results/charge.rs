//! What the law says of one count, as plain data.

use law::admissible::{applies, may_be_found_out};
use law::assess::{Answered, Assessment, Reach};
use law::citation::Source;
use law::effects::{Purpose, Weight, effects, reliefs_of};
use law::facts::{Answer, Choice, Fact, Forum, State as FactState};
use law::interview::Question;
use law::logic::{Finding, Line, Opens, Truth};
use law::statutes::{Band, Decision, Relief};

use super::cite_words;
use crate::app::State;
use crate::text::{Lang, Msg, id, lookup};
use crate::view::facts::{candidate_words, fact_words};
use crate::view::{dates, law_words, question};

/// What the law says of one count.
#[derive(Clone, Debug, PartialEq)]
pub struct ChargeView {
    /// "Case 1 · about 2014"
    pub caption: String,
    /// The offense.
    pub title: String,
    /// A sentence of its own where these laws do not reach the case.
    pub reach: Option<String>,
    /// The ways that are or may be open, now or later.
    pub routes: Vec<RouteView>,
    /// Where many laws hang on the same answers: what they are called, and what is not known.
    pub unclear: Option<UnclearView>,
    /// The other laws, each with the one reason why it does not fit.
    pub others: Vec<OtherView>,
}

/// Laws of which nothing can be told yet.
#[derive(Clone, Debug, PartialEq)]
pub struct UnclearView {
    /// Each statute's key, and what it is called.
    pub laws: Vec<(&'static str, &'static str)>,
    /// What is not known.
    pub missing: Vec<String>,
}

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
    /// Why: each requirement, in the section's order.
    pub reasons: Vec<ReasonView>,
    /// The days of the texts behind the reasons.
    pub texts: Vec<String>,
    /// What it does for what the record is for.
    pub purposes: Vec<PurposeView>,
    /// What is not known and would change it.
    pub missing: Vec<String>,
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

/// One law that does not fit.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherView {
    /// What it is called.
    pub title: &'static str,
    /// Why it does not fit.
    pub reason: Option<ReasonView>,
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

/// From this many laws on that hang on missing answers, they are told together.
const MANY_UNCLEAR: usize = 4;

pub(super) fn charges(state: &State, assessment: &Assessment) -> Vec<ChargeView> {
    let mut views = Vec::new();
    for (case_at, case) in assessment.cases.iter().enumerate() {
        let reach = reach_words(case.reach).map(|words| state.lang.say(words).to_owned());
        for (count_at, answers) in case.counts.iter().enumerate() {
            let (mut open, closed): (Vec<&Answered>, Vec<&Answered>) = answers
                .iter()
                .filter(|answer| case.reach.covers(answer.statute.about))
                .partition(|answer| answer.band != Band::DoesNotFit);
            let unclear: Vec<&Answered> = open
                .iter()
                .copied()
                .filter(|answer| answer.band == Band::CannotTell)
                .collect();
            let together = unclear.len() >= MANY_UNCLEAR;
            if together {
                open.retain(|answer| answer.band != Band::CannotTell);
            }
            views.push(ChargeView {
                caption: question::caption(
                    state.lang,
                    &state.record,
                    Question::Fact(Fact::Offense.of_count(case_at, count_at)),
                ),
                title: title(state, case_at, count_at, case.reach),
                reach: reach.clone(),
                routes: open.into_iter().map(|answer| route(state, answer)).collect(),
                unclear: together.then(|| unclear_view(state, &unclear)),
                others: closed.into_iter().map(|answer| other(state.lang, answer)).collect(),
            });
        }
    }
    views
}

fn unclear_view(state: &State, answers: &[&Answered]) -> UnclearView {
    let mut missing: Vec<String> = Vec::new();
    for words in answers.iter().flat_map(|answer| missing_words(state, answer)) {
        if !missing.contains(&words) {
            missing.push(words);
        }
    }
    UnclearView {
        laws: answers
            .iter()
            .map(|answer| (answer.statute.key, law_words(state.lang, answer.statute.key)))
            .collect(),
        missing,
    }
}

fn missing_words(state: &State, answer: &Answered) -> Vec<String> {
    answer
        .ruling
        .waits_on(&|fact| may_be_found_out(&state.record, fact))
        .into_iter()
        .filter(|fact| fact.state(&state.record) != FactState::Known && applies(&state.record, *fact))
        .map(|fact| fact_words(state.lang, &state.record, fact))
        .collect()
}

fn title(state: &State, case_at: usize, count_at: usize, reach: Reach) -> String {
    let lang = state.lang;
    let count = state
        .record
        .cases
        .get(case_at)
        .and_then(|case| case.counts.get(count_at));
    match (count.map(|count| &count.offense), reach) {
        (Some(Answer::Is(candidates)), _) => candidate_words(lang, candidates),
        (_, Reach::OtherForum(forum)) => lang.say(crate::answers::forum_words(forum).0).to_owned(),
        (Some(Answer::Unasked | Answer::DontKnow) | None, _) => lang.say(id::RESULTS_A_CONVICTION).to_owned(),
    }
}

fn reach_words(reach: Reach) -> Option<Msg> {
    match reach {
        Reach::Convicted | Reach::WithoutConviction | Reach::OtherForum(Forum::California) => None,
        Reach::OtherForum(Forum::Federal) => Some(id::REACH_FEDERAL),
        Reach::OtherForum(Forum::OtherState) => Some(id::REACH_OTHER_STATE),
        Reach::OtherForum(Forum::Tribal) => Some(id::REACH_TRIBAL),
        Reach::OtherForum(Forum::Military) => Some(id::REACH_MILITARY),
        Reach::OtherForum(Forum::Juvenile) => Some(id::REACH_JUVENILE),
        Reach::MaybeConvicted => Some(id::REACH_MAYBE_CONVICTED),
        Reach::NotKnown => Some(id::REACH_NOT_KNOWN),
    }
}

fn route(state: &State, answer: &Answered) -> RouteView {
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
    RouteView {
        key: answer.statute.key,
        title: law_words(lang, answer.statute.key),
        band: band_name(answer.band),
        band_words,
        one_line,
        opens: opens_words(lang, answer),
        unread: lines.iter().any(|(_, part)| part.rests_on_unread()),
        reasons: lines
            .iter()
            .map(|(line, part)| reason(lang, line, part.truth()))
            .collect(),
        texts: texts(lang, &lines),
        purposes: purpose_views(state, answer),
        missing: missing_words(state, answer),
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

fn reason(lang: Lang, line: &Line, truth: Truth) -> ReasonView {
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

fn other(lang: Lang, answer: &Answered) -> OtherView {
    OtherView {
        title: law_words(lang, answer.statute.key),
        reason: lasting_no(&answer.ruling.may_ask)
            .or_else(|| lasting_no(&answer.ruling.done))
            .map(|(line, truth)| reason(lang, &line, truth)),
    }
}

/// The first requirement that is not met and will not be.
fn lasting_no(finding: &Finding) -> Option<(Line, Truth)> {
    finding
        .deciding_lines()
        .into_iter()
        .find(|(_, part)| part.in_the_end() == Truth::No)
        .map(|(line, part)| (line, part.truth()))
}

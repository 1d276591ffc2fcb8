//! What the law says of one count, as plain data.

use law::assess::{Answered, Assessment, Reach};
use law::facts::{Answer, Fact, Forum};
use law::interview::Question;
use law::logic::{Finding, Line, Truth};
use law::statutes::Band;

use super::rank;
use super::route::{ReasonView, RouteView, missing_words, reason, route};
use super::timeline::{MomentView, opens_on, timeline};
use super::told::assumed;
use crate::app::State;
use crate::text::{Lang, Msg, id};
use crate::view::facts::candidate_words;
use crate::view::{law_words, question};

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
    /// The days of its case, told with the first count.
    pub timeline: Vec<MomentView>,
    /// What was assumed.
    pub assumed: Vec<&'static str>,
}

/// Laws of which nothing can be told yet.
#[derive(Clone, Debug, PartialEq)]
pub struct UnclearView {
    /// Each statute's key, and what it is called.
    pub laws: Vec<(&'static str, &'static str)>,
    /// What is not known.
    pub missing: Vec<String>,
}

/// One law that does not fit.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherView {
    /// What it is called.
    pub title: &'static str,
    /// Why it does not fit.
    pub reason: Option<ReasonView>,
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
            open.sort_by_key(|answer| (rank(answer.band), opens_on(answer)));
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
                routes: open
                    .into_iter()
                    .map(|answer| route(state, (case_at, count_at), answer))
                    .collect(),
                unclear: together.then(|| unclear_view(state, &unclear)),
                others: closed.into_iter().map(|answer| other(state.lang, answer)).collect(),
                timeline: if count_at == 0 {
                    timeline(state, case_at, case)
                } else {
                    Vec::new()
                },
                assumed: assumed(state, case_at, count_at),
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

/// The offense in words, or the court where these laws do not reach it.
pub(super) fn title(state: &State, case_at: usize, count_at: usize, reach: Reach) -> String {
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

//! What the law says, as plain data.

use law::admissible::applies;
use law::assess::{Answered, Assessment, Reach, assess};
use law::citation::{Citation, Source};
use law::doorways::{Doorway, offered};
use law::effects::{Purpose, Weight, effects, reliefs_of};
use law::facts::{Answer, Choice, Fact, Forum, Record, State as FactState};
use law::interview::Question;
use law::keys::DOORWAY;
use law::logic::{Finding, Line, Opens, Truth};
use law::plan::{CountAt, Step, plan};
use law::referral::{FOR_EVERYBODY, Urgency, referrals};
use law::statutes::{Band, Decision, Relief};

use super::facts::{candidate_words, fact_words};
use super::question::ChoiceView;
use super::{dates, law_words, question};
use crate::app::State;
use crate::text::{Lang, Msg, id, lookup};

/// What the law says.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultsView {
    /// How many cases have which best band, in words, without those that have none.
    pub summary: Vec<(usize, Msg)>,
    /// Warnings about the whole: the list is not complete, the law may have moved.
    pub warnings: Vec<String>,
    /// What the record is for, in the order of [`Purpose::ALL`].
    pub purposes: Vec<ChoiceView>,
    /// Count by count.
    pub charges: Vec<ChargeView>,
    /// Reasons to talk to a lawyer first, and where help often pays off.
    pub referrals: [Vec<ReferralView>; 2],
    /// Reasons that nobody was asked about.
    pub everybody: Vec<&'static str>,
    /// Special ways.
    pub doorways: Vec<DoorwayView>,
    /// What people usually do next.
    pub steps: Vec<StepView>,
    /// The day, and the day of the law.
    pub as_of: String,
}

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

/// One reason to talk to a lawyer.
#[derive(Clone, Debug, PartialEq)]
pub struct ReferralView {
    /// In words.
    pub words: &'static str,
    /// The cases it is about, where there are several.
    pub about: Vec<String>,
}

/// One special way.
#[derive(Clone, Debug, PartialEq)]
pub struct DoorwayView {
    /// What it is called.
    pub title: &'static str,
    /// What it is, for whom, what it asks, what it gives and its limits.
    pub parts: Vec<&'static str>,
    /// Where it comes from.
    pub cite: String,
}

/// What a way does for one purpose.
#[derive(Clone, Debug, PartialEq)]
pub struct PurposeView {
    /// The purpose.
    pub purpose: String,
    /// What it does, most important first: the weight's name for styles, the words, and where they come from.
    pub effects: Vec<(&'static str, &'static str, String)>,
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

/// What the law says of a state's record. On a day before the text of the law nothing is said.
#[must_use]
pub fn view(state: &State) -> ResultsView {
    let lang = state.lang;
    let Ok(assessment) = assess(&state.record, state.as_of) else {
        return ResultsView {
            summary: Vec::new(),
            warnings: vec![lang.say(id::CLOCK_TITLE).to_owned()],
            purposes: Vec::new(),
            charges: Vec::new(),
            referrals: [Vec::new(), Vec::new()],
            everybody: Vec::new(),
            doorways: Vec::new(),
            steps: Vec::new(),
            as_of: String::new(),
        };
    };
    let law_day = dates::day(lang, assessment.freshness.text_of);
    let mut warnings = Vec::new();
    if assessment.freshness.stale {
        warnings.push(id::results_stale(lang, &law_day));
    }
    if assessment.freshness.new_year {
        warnings.push(lang.say(id::RESULTS_NEW_YEAR).to_owned());
    }
    if !assessment.complete {
        warnings.push(lang.say(id::RESULTS_NOT_ALL_TOLD).to_owned());
    }
    ResultsView {
        summary: summary(&assessment),
        warnings,
        purposes: purposes(state),
        charges: charges(state, &assessment),
        referrals: [Urgency::First, Urgency::Helpful].map(|urgency| referral_views(state, &assessment, urgency)),
        everybody: FOR_EVERYBODY.iter().map(|key| law_words(lang, key)).collect(),
        doorways: offered(&state.record, state.as_of)
            .into_iter()
            .map(|doorway| doorway_view(lang, doorway))
            .collect(),
        steps: plan(&assessment, &state.record)
            .iter()
            .map(|step| step_view(lang, &state.record, step))
            .collect(),
        as_of: id::results_as_of(lang, &dates::day(lang, state.as_of), &law_day),
    }
}

fn purposes(state: &State) -> Vec<ChoiceView> {
    Purpose::ALL
        .iter()
        .filter_map(|(purpose, name)| {
            Some(ChoiceView {
                label: state.lang.say(lookup(&format!("purpose-{name}"))?).to_owned(),
                hint: lookup(&format!("purpose-{name}.hint")).map(|hint| state.lang.say(hint).to_owned()),
                chosen: state.record.purposes.contains(purpose),
            })
        })
        .collect()
}

fn referral_views(state: &State, assessment: &Assessment, urgency: Urgency) -> Vec<ReferralView> {
    referrals(&state.record, assessment)
        .into_iter()
        .filter(|referral| referral.urgency == urgency)
        .map(|referral| ReferralView {
            words: law_words(state.lang, referral.key),
            about: if state.record.cases.len() > 1 {
                count_words(state.lang, &state.record, &referral.about)
            } else {
                Vec::new()
            },
        })
        .collect()
}

fn doorway_view(lang: Lang, doorway: &Doorway) -> DoorwayView {
    DoorwayView {
        title: law_words(lang, doorway.key),
        parts: DOORWAY
            .iter()
            .map(|part| law_words(lang, &format!("{}.{part}", doorway.key)))
            .collect(),
        cite: cite_words(doorway.citations),
    }
}

/// Sections and subdivisions, a section named once.
fn cite_words(citations: &[Citation]) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut section = "";
    for citation in citations {
        match words.last_mut() {
            Some(last) if citation.source.section == section => {
                if !citation.subdivision.is_empty() {
                    last.push_str(", ");
                    last.push_str(citation.subdivision);
                }
            }
            _ => words.push(format!("{}{}", citation.source.section, citation.subdivision)),
        }
        section = citation.source.section;
    }
    words.join("; ")
}

/// Each count under its best band: now, later, maybe done, unclear, none.
fn summary(assessment: &Assessment) -> Vec<(usize, Msg)> {
    let ranks: Vec<usize> = assessment
        .cases
        .iter()
        .flat_map(|case| {
            case.counts.iter().map(move |answers| {
                answers
                    .iter()
                    .filter(|answer| case.reach.covers(answer.statute.about))
                    .map(|answer| rank(answer.band))
                    .min()
                    .unwrap_or(4)
            })
        })
        .collect();
    [
        id::RESULTS_SUMMARY_NOW,
        id::RESULTS_SUMMARY_DONE,
        id::RESULTS_SUMMARY_LATER,
        id::RESULTS_SUMMARY_UNCLEAR,
        id::RESULTS_SUMMARY_NONE,
    ]
    .into_iter()
    .enumerate()
    .map(|(rank, words)| (ranks.iter().filter(|found| **found == rank).count(), words))
    .filter(|(count, _)| *count > 0)
    .collect()
}

const fn rank(band: Band) -> usize {
    match band {
        Band::MayQualify(_) => 0,
        Band::MayBeDone => 1,
        Band::NotYet(_) => 2,
        Band::CannotTell | Band::NeedsLawyer => 3,
        Band::DoesNotFit => 4,
    }
}

/// From this many laws on that hang on missing answers, they are told together.
const MANY_UNCLEAR: usize = 4;

fn charges(state: &State, assessment: &Assessment) -> Vec<ChargeView> {
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
        .waits_on()
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
    let automatic = answer.statute.relief == Relief::Automatic || answer.ruling.done.truth() == Truth::Yes;
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
        Band::MayBeDone if answer.statute.key == "pc-1001-80" => (id::BAND_MAY_BE_DONE, id::ONE_LINE_DONE),
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

fn step_view(lang: Lang, record: &Record, step: &Step) -> StepView {
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
fn count_words(lang: Lang, record: &Record, at: &[CountAt]) -> Vec<String> {
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

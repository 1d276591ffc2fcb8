//! What the law says, as plain data.

use law::assess::{Assessment, assess};
use law::citation::Citation;
use law::doorways::offered;
use law::plan::plan;
use law::referral::{FOR_EVERYBODY, Urgency};
use law::statutes::Band;

use super::question::ChoiceView;
use super::{dates, law_words};
use crate::app::State;
use crate::text::{Msg, id};

mod charge;
mod help;
mod steps;

pub use charge::{ChargeView, OtherView, PurposeView, ReasonView, RouteView, UnclearView, band_name};
pub use help::{DoorwayView, ReferralView};
pub use steps::StepView;

use charge::charges;
use help::{doorway_view, purposes, referral_views};
use steps::step_view;

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

//! What the law says, as plain data.

use law::assess::{Assessment, assess};
use law::citation::Citation;
use law::doorways::offered;
use law::facts::Fact;
use law::interview::Question;
use law::plan::plan;
use law::referral::{FOR_EVERYBODY, Urgency};
use law::statutes::Band;

use super::question::{self, ChoiceView};
use super::{dates, law_words};
use crate::app::State;
use crate::text::{Msg, id};

mod charge;
mod help;
mod route;
mod steps;
mod timeline;
mod told;

pub use charge::{ChargeView, OtherView, UnclearView};
pub use help::{DoorwayView, ReferralView};
pub use route::{PurposeView, ReasonView, RouteView, band_name};
pub use steps::StepView;
pub use timeline::MomentView;
pub use told::ToldView;

use charge::charges;
use help::{doorway_view, purposes, referral_views};
use steps::step_view;

/// What the law says.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultsView {
    /// What is possible now, what may be done, what opens later, what is not clear, and what has no way.
    pub summary: Vec<SummaryView>,
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

/// One part of the summary.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryView {
    /// What it is: "may be possible now".
    pub words: Msg,
    /// Its name, for styles.
    pub name: &'static str,
    /// The convictions it is about, each with the laws: "Case 1 · HS 11378", "Dismissal after probation".
    pub items: Vec<(String, String)>,
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
        summary: summary(state, &assessment),
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

/// Each count under each kind of band that its ways have; under the last where it has no way.
fn summary(state: &State, assessment: &Assessment) -> Vec<SummaryView> {
    let parts = [
        (id::RESULTS_SUMMARY_NOW, "may"),
        (id::RESULTS_SUMMARY_DONE, "maybe-done"),
        (id::RESULTS_SUMMARY_LATER, "not-yet"),
        (id::RESULTS_SUMMARY_UNCLEAR, "cannot-tell"),
        (id::RESULTS_SUMMARY_NONE, "no"),
    ];
    let counts: Vec<(String, Vec<(usize, &'static str)>)> = assessment
        .cases
        .iter()
        .enumerate()
        .flat_map(|(case_at, case)| {
            case.counts.iter().enumerate().map(move |(count_at, answers)| {
                let ways = answers
                    .iter()
                    .filter(|answer| case.reach.covers(answer.statute.about) && answer.band != Band::DoesNotFit)
                    .map(|answer| (rank(answer.band), law_words(state.lang, answer.statute.key)))
                    .collect();
                let caption = question::caption(
                    state.lang,
                    &state.record,
                    Question::Fact(Fact::Offense.of_count(case_at, count_at)),
                );
                let title = charge::title(state, case_at, count_at, case.reach);
                (format!("{caption} · {title}"), ways)
            })
        })
        .collect();
    parts
        .into_iter()
        .enumerate()
        .map(|(at, (words, name))| SummaryView {
            words,
            name,
            items: counts
                .iter()
                .filter_map(|(title, ways)| {
                    let laws: Vec<&str> = ways
                        .iter()
                        .filter(|(rank, _)| *rank == at)
                        .map(|(_, law)| *law)
                        .collect();
                    let none = name == "no" && ways.is_empty();
                    (none || !laws.is_empty()).then(|| (title.clone(), laws.join("; ")))
                })
                .collect(),
        })
        .filter(|part| !part.items.is_empty())
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

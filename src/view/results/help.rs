//! What the record is for, reasons to talk to a lawyer, and special ways, as plain data.

use law::assess::Assessment;
use law::doorways::Doorway;
use law::effects::Purpose;
use law::facts::Choice;
use law::keys::DOORWAY;
use law::referral::{Urgency, referrals};

use super::cite_words;
use super::steps::count_words;
use crate::app::State;
use crate::text::{Lang, Msg, id, lookup};
use crate::view::law_words;
use crate::view::question::ChoiceView;

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
    /// What it is, for whom, what it asks, what it gives and its limits: each with its label.
    pub parts: Vec<(Msg, &'static str)>,
    /// Where it comes from.
    pub cite: String,
}

pub(super) fn purposes(state: &State) -> Vec<ChoiceView> {
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

pub(super) fn referral_views(state: &State, assessment: &Assessment, urgency: Urgency) -> Vec<ReferralView> {
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

/// The labels of the parts of a doorway, in the order of [`DOORWAY`].
const LABELS: [Msg; 5] = [
    id::DOORWAY_PART_WHAT,
    id::DOORWAY_PART_WHO,
    id::DOORWAY_PART_ASKS,
    id::DOORWAY_PART_GIVES,
    id::DOORWAY_PART_LIMITS,
];

pub(super) fn doorway_view(lang: Lang, doorway: &Doorway) -> DoorwayView {
    DoorwayView {
        title: law_words(lang, doorway.key),
        parts: DOORWAY
            .iter()
            .zip(LABELS)
            .map(|(part, label)| (label, law_words(lang, &format!("{}.{part}", doorway.key))))
            .collect(),
        cite: cite_words(doorway.citations),
    }
}

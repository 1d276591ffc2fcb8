//! The offense picker, as plain data: by code section or by words as they come to mind, or step by step.

use law::facts::Candidates;
use law::offenses::{self, Drug, Kind, Offense, Search};

use super::facts::{candidate_words, offense_words};
use crate::draft::OffenseDraft;
use crate::search;
use crate::text::{Lang, Msg, id};

/// The offense picker.
#[derive(Clone, Debug, PartialEq)]
pub struct OffenseView {
    /// What was chosen, in words.
    pub picked: Option<String>,
    /// What was typed.
    pub typed: String,
    /// What was found for it.
    pub found: Found,
    /// The kinds of things, and which is chosen.
    pub kinds: Vec<(Kind, Msg)>,
    /// The chosen kind.
    pub kind: Option<Kind>,
    /// The drugs that the chosen kind can be about; empty where that does not matter.
    pub drugs: Vec<(Drug, Msg)>,
    /// The chosen drug.
    pub drug: Option<Option<Drug>>,
    /// The offenses that are left.
    pub left: Vec<(&'static Offense, String)>,
    /// "I don't know" is chosen.
    pub dont_know: bool,
}

/// What was found for what was typed.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Found {
    /// Why a section is no offense, or that nothing was found.
    pub note: Option<Msg>,
    /// How many fit, in words.
    pub count: Option<String>,
    /// The offenses, the likeliest first.
    pub offenses: Vec<(&'static Offense, String)>,
    /// That more fit than are shown.
    pub more: Option<String>,
}

/// The most matches that are shown.
pub const MOST_MATCHES: usize = 12;

/// The picker for what stands in its fields.
#[must_use]
pub fn view(lang: Lang, draft: &OffenseDraft) -> OffenseView {
    let drugs = draft.kind.map_or_else(Vec::new, offenses::drugs);
    let ready = draft.kind.is_some() && (drugs.is_empty() || draft.drug.is_some());
    let left: Vec<&'static Offense> = if ready { left(draft) } else { Vec::new() };
    OffenseView {
        picked: draft
            .picked
            .as_ref()
            .map(|candidates: &Candidates| candidate_words(lang, candidates)),
        typed: draft.typed.clone(),
        found: found(lang, &draft.typed),
        kinds: KINDS.iter().map(|kind| (*kind, kind_words(*kind))).collect(),
        kind: draft.kind,
        drugs: drugs.into_iter().map(|drug| (drug, drug_words(drug))).collect(),
        drug: draft.drug,
        left: named(lang, left),
        dont_know: draft.dont_know,
    }
}

fn named(lang: Lang, offenses: impl IntoIterator<Item = &'static Offense>) -> Vec<(&'static Offense, String)> {
    offenses
        .into_iter()
        .map(|offense| (offense, offense_words(lang, offense)))
        .collect()
}

/// What the typed sections are, and then what the words beside them may mean.
fn found(lang: Lang, typed: &str) -> Found {
    if typed.trim().is_empty() {
        return Found::default();
    }
    let (note, mut offenses) = match offenses::search(typed) {
        Search::Matches(offenses) => (None, offenses),
        Search::Enhancement(_) => (Some(id::OFFENSE_ENHANCEMENT), Vec::new()),
        Search::ReliefStatute(_) => (Some(id::OFFENSE_RELIEF), Vec::new()),
        Search::NotACrime(_) => (Some(id::OFFENSE_NOT_A_CRIME), Vec::new()),
        Search::Unknown => (None, Vec::new()),
    };
    for offense in search::by_words(typed, lang) {
        if !offenses.contains(&offense) {
            offenses.push(offense);
        }
    }
    let count = offenses.len();
    let more = count.saturating_sub(MOST_MATCHES);
    Found {
        note: note.or(offenses.is_empty().then_some(id::OFFENSE_NONE_FOUND)),
        offenses: named(lang, offenses.into_iter().take(MOST_MATCHES)),
        count: (!typed.trim().is_empty() && count > 0).then(|| id::offense_count(lang, &count.to_string())),
        more: (more > 0).then(|| id::offense_more(lang, more)),
    }
}

fn left(draft: &OffenseDraft) -> Vec<&'static Offense> {
    offenses::candidates(draft.kind, draft.drug.flatten())
}

/// The kinds in the order in which they are offered: what people with a drug record most often have, first.
const KINDS: &[Kind] = &[
    Kind::Possession,
    Kind::PossessionForSale,
    Kind::SaleOrTransport,
    Kind::Cultivation,
    Kind::Manufacture,
    Kind::UnderInfluence,
    Kind::Paraphernalia,
    Kind::Presence,
    Kind::Premises,
    Kind::Prescription,
    Kind::WithGun,
    Kind::InCustody,
    Kind::InvolvingMinor,
    Kind::Money,
    Kind::Attempt,
    Kind::Driving,
    Kind::Theft,
    Kind::Sex,
    Kind::Another,
];

const fn kind_words(kind: Kind) -> Msg {
    match kind {
        Kind::Possession => id::KIND_POSSESSION,
        Kind::PossessionForSale => id::KIND_POSSESSION_FOR_SALE,
        Kind::SaleOrTransport => id::KIND_SALE_OR_TRANSPORT,
        Kind::Manufacture => id::KIND_MANUFACTURE,
        Kind::Cultivation => id::KIND_CULTIVATION,
        Kind::InvolvingMinor => id::KIND_INVOLVING_MINOR,
        Kind::Premises => id::KIND_PREMISES,
        Kind::Presence => id::KIND_PRESENCE,
        Kind::Money => id::KIND_MONEY,
        Kind::Prescription => id::KIND_PRESCRIPTION,
        Kind::Paraphernalia => id::KIND_PARAPHERNALIA,
        Kind::UnderInfluence => id::KIND_UNDER_INFLUENCE,
        Kind::WithGun => id::KIND_WITH_GUN,
        Kind::InCustody => id::KIND_IN_CUSTODY,
        Kind::Attempt => id::KIND_ATTEMPT,
        Kind::Driving => id::KIND_DRIVING,
        Kind::Theft => id::KIND_THEFT,
        Kind::Sex => id::KIND_SEX,
        Kind::Another => id::KIND_ANOTHER,
    }
}

const fn drug_words(drug: Drug) -> Msg {
    match drug {
        Drug::Narcotics => id::DRUG_NARCOTICS,
        Drug::CocaineBase => id::DRUG_COCAINE_BASE,
        Drug::Stimulants => id::DRUG_STIMULANTS,
        Drug::Pcp => id::DRUG_PCP,
        Drug::Ketamine => id::DRUG_KETAMINE,
        Drug::Cannabis => id::DRUG_CANNABIS,
        Drug::ConcentratedCannabis => id::DRUG_CONCENTRATED_CANNABIS,
        Drug::Hallucinogens => id::DRUG_HALLUCINOGENS,
        Drug::Depressants => id::DRUG_DEPRESSANTS,
        Drug::Sedatives => id::DRUG_SEDATIVES,
        Drug::Steroids => id::DRUG_STEROIDS,
        Drug::PrescriptionOther => id::DRUG_PRESCRIPTION_OTHER,
        Drug::Imitation => id::DRUG_IMITATION,
        Drug::Precursors => id::DRUG_PRECURSORS,
        Drug::Synthetic => id::DRUG_SYNTHETIC,
        Drug::Inhalants => id::DRUG_INHALANTS,
    }
}

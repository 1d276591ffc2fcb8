//! What counts how much when offenses are put into order. A kind and a drug together are more than either with a few
//! words of the title.

use law::offenses::{Kind, Offense};

use super::{Means, Typed};

const CODE: usize = 72;
const DRUG: usize = 80;
const KIND: usize = 60;
/// A kind as which it is also remembered.
const ALSO_KIND: usize = 56;
/// A kind that the person named beside one that says more.
pub(super) const LESSER_KIND: usize = 10;
/// Another phrase that fits too.
const SECOND_KIND: usize = 8;
/// A drug was named, and the offense is about any drug.
const ANY_DRUG: usize = 50;
/// A word of the title that means nothing else.
pub(super) const TELLING_WORD: usize = 24;
/// A word of the title that a phrase took.
pub(super) const MEANT_WORD: usize = 3;
/// All words that were typed stand in the title: so much where they are all of it.
pub(super) const SHARE: usize = 10;
/// The first meaning of a word is the likeliest.
const LATER_MEANING: usize = 4;

/// The meanings of a phrase with what they lose for their place.
fn meanings(phrase: &'static [Means]) -> impl Iterator<Item = (usize, Means)> {
    let phrase = phrase.iter().copied().enumerate();
    phrase.map(|(at, means)| (LATER_MEANING.saturating_mul(at), means))
}

/// Points for the drugs that were named.
pub(super) fn drug(typed: &Typed, offense: &Offense) -> usize {
    let all = typed.means.iter().copied().flat_map(meanings);
    let points = all.map(|(less, means)| match means {
        Means::Drug(drug) if offense.drugs.contains(&drug) => DRUG.saturating_sub(less),
        Means::Drug(_) | Means::Kind(_) | Means::Code(_) => 0,
    });
    points.max().unwrap_or(0)
}

/// Points for the kinds and the codes that the words mean.
pub(super) fn kind(typed: &Typed, offense: &Offense) -> usize {
    let most = typed.means.iter().map(|phrase| phrase_weight(phrase)).max();
    let beside_kind = typed.means.iter().any(|phrase| !names_drug(phrase));
    let full = |(less, means): (usize, Means)| {
        let points = match means {
            Means::Kind(kind) if offense.kind == kind => KIND,
            Means::Kind(kind) if offense.is_kind(kind) => ALSO_KIND,
            Means::Code(code) if offense.code == code => CODE,
            Means::Kind(_) | Means::Code(_) | Means::Drug(_) => 0_usize,
        };
        points.saturating_sub(less)
    };
    let mut each: Vec<usize> = typed
        .means
        .iter()
        .map(|phrase| {
            let points = meanings(phrase).map(full).max().unwrap_or(0);
            // The offenses that a drug brings along give way to a kind that was named, and a kind to one that says more.
            if names_drug(phrase) && beside_kind {
                points.min(SECOND_KIND)
            } else if most > Some(phrase_weight(phrase)) {
                points.min(LESSER_KIND)
            } else {
                points
            }
        })
        .filter(|points| *points > 0)
        .collect();
    each.sort_unstable();
    let Some(best) = each.pop() else {
        return 0;
    };
    best.saturating_add(SECOND_KIND.saturating_mul(each.len()).min(SECOND_KIND))
}

/// Whether a phrase means a drug, whatever else it means.
pub(super) fn names_drug(phrase: &[Means]) -> bool {
    phrase.iter().any(|means| matches!(means, Means::Drug(_)))
}

/// An offense about any drug fits the one that was named, where it is about drugs at all.
pub(super) fn any_drug(typed: &Typed, offense: &Offense, drug: usize, kind: usize) -> usize {
    let named = typed.means.iter().any(|phrase| names_drug(phrase));
    let kinds = typed.means.iter().filter(|phrase| !names_drug(phrase));
    let by_code = kinds
        .copied()
        .flatten()
        .any(|means| *means == Means::Code(offense.code));
    let about_drugs = !matches!(offense.kind, Kind::Driving | Kind::Theft | Kind::Sex | Kind::Another);
    if named && drug == 0 && kind > LESSER_KIND && offense.drugs.is_empty() && (about_drugs || by_code) {
        ANY_DRUG
    } else {
        0
    }
}

const MOST_WEIGHT: usize = 3;

/// How much a phrase says: "possession" stands beside nearly everything, "jail" does not.
fn phrase_weight(phrase: &[Means]) -> usize {
    if names_drug(phrase) {
        return 0;
    }
    let kinds = phrase.iter().filter_map(|means| match means {
        Means::Kind(kind) => Some(weight(*kind)),
        Means::Drug(_) | Means::Code(_) => None,
    });
    kinds.max().unwrap_or(MOST_WEIGHT)
}

const fn weight(kind: Kind) -> usize {
    match kind {
        Kind::Possession => 1,
        Kind::PossessionForSale | Kind::SaleOrTransport => 2,
        Kind::Manufacture
        | Kind::Cultivation
        | Kind::InvolvingMinor
        | Kind::Premises
        | Kind::Presence
        | Kind::Money
        | Kind::Prescription
        | Kind::Paraphernalia
        | Kind::UnderInfluence
        | Kind::WithGun
        | Kind::InCustody
        | Kind::Attempt
        | Kind::Driving
        | Kind::Theft
        | Kind::Sex
        | Kind::Another => MOST_WEIGHT,
    }
}

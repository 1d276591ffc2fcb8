//! The catalogue of offenses: what each code section was punished with, period by period.
//!
//! Only what was read in a text is [`Tier::Verified`], with one exception: rows that AB 109 of 2011 amended count as read
//! for some years before it too, on the strength of their history line (`realigned` below).
//!
//! The period of a row is the period of the *offense*; where a felony term is served depends on the day of *sentencing*
//! instead (PC 1170(h)(7)), so [`Place`] says where it is served for a person sentenced on or after 1 October 2011,
//! whenever the crime was.
//!
//! The comments in the family files name the source of each row by the keys of this list:
//!
//! | Key | Source |
//! | --- | --- |
//! | L | the Legislature's bulk text of the Health and Safety Code and PC 1170, of 21 September 2026 |
//! | H | the history line of that text: who amended the section, and when |
//! | S | the Legislature's text of the Penal Code, of 21 July 2026 |
//! | A1 | 11350 before realignment, a private copy of about 2010 |
//! | A2 | 11377 between realignment and Proposition 47, a private copy of 2011 to 2014 |
//! | A3 | 11377 before realignment, a private copy of about 1999 |
//! | B1 | SB 1506 of 2012, digest of the law on possession as it stood |
//! | B2 | SB 1449 of 2010, analyses of the law on 11357 as it stood |
//! | B3 | SB 1010 of 2014, as chaptered |
//! | B4 | AB 730 of 2015, analysis |
//! | D | the Department of Justice's list of offense codes, 2021: felony, misdemeanor or infraction |
//! | P | other published copies and opinions |
//! | R | recalled: no text was read |

use alloc::string::String;
use alloc::vec::Vec;

pub use crate::citation::Tier;
use crate::code::{Code, Match, Typed, read};
use crate::date::{Day, day};

/// The rows of a family: code, kinds (the plainest first), drugs, periods.
macro_rules! offenses {
    ($($code:literal, [$kind:ident $(, $also:ident)*], [$($drug:ident),*], $periods:expr;)*) => {
        pub(super) static OFFENSES: &[super::Offense] = &[$(super::Offense {
            code: $code,
            kind: super::Kind::$kind,
            also: &[$(super::Kind::$also),*],
            drugs: &[$(super::Drug::$drug),*],
            periods: &$periods,
        }),*];
    };
}

mod cannabis;
mod custody;
mod driving;
mod influence;
mod manufacture;
mod minors;
mod money;
mod other;
mod paraphernalia;
mod places;
mod possession;
mod prescriptions;
mod sale;

/// One offense of the catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct Offense {
    /// The canonical code section, unique in the catalogue: `HS 11350(a)`. Rows without a section have a name of small
    /// letters instead: `other`.
    pub code: &'static str,
    /// What kind of thing it was, as a person would say.
    pub kind: Kind,
    /// Other kinds as which a person may remember it.
    pub also: &'static [Kind],
    /// The drugs that it can be about; empty where it is about any drug or none.
    pub drugs: &'static [Drug],
    /// How it was punished by the day of the offense: oldest first, one after the other without a gap. A row that begins
    /// late or ends early did not stand for an offense before or after: the section or its lettering was another.
    pub periods: &'static [Period],
}

/// How an offense was punished when committed from one day to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day; none where it is open.
    pub from: Option<Day>,
    /// The last day; none where it is open.
    pub to: Option<Day>,
    /// The class of a conviction.
    pub class: Class,
    /// Where a felony term is served.
    pub place: Place,
    /// How sure we are of class and place.
    pub tier: Tier,
}

/// The class of a conviction by the section alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A felony, with no lesser punishment in the section.
    Felony,
    /// A felony term, or county jail up to a year or a fine.
    Wobbler,
    /// A misdemeanor.
    Misdemeanor,
    /// A misdemeanor or an infraction.
    MisdemeanorOrInfraction,
    /// An infraction.
    Infraction,
    /// A misdemeanor; a felony ("shall instead") for a person with a disqualifying prior.
    MisdemeanorFelonyIfDisqualified,
    /// A misdemeanor; it may be punished as a felony for a person with a disqualifying prior or in a listed
    /// circumstance ("may instead").
    MisdemeanorMayBeFelony,
    /// Not known: no source was read, or the section alone does not tell.
    NotKnown,
}

/// Where a felony term is served by a person sentenced on or after 1 October 2011.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// There is no felony term.
    None,
    /// State prison: the section names it itself.
    StatePrison,
    /// County jail: the section says "pursuant to subdivision (h) of Section 1170".
    County1170h,
    /// Not known, or not told by the section alone.
    NotKnown,
}

/// What kind of thing it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Having a drug.
    Possession,
    /// Having a drug in order to sell it.
    PossessionForSale,
    /// Selling, giving, bringing or offering a drug, or something sold as one.
    SaleOrTransport,
    /// Making a drug, or having what it is made from.
    Manufacture,
    /// Growing.
    Cultivation,
    /// Selling to a minor, or making use of one.
    InvolvingMinor,
    /// A house, room, lab or hidden compartment kept for drugs.
    Premises,
    /// Being where drugs are used or sold.
    Presence,
    /// Money from drugs.
    Money,
    /// Prescriptions and medicines, by a patient or a practitioner.
    Prescription,
    /// Pipes, syringes and the like.
    Paraphernalia,
    /// Being under the influence.
    UnderInfluence,
    /// Drugs together with a gun.
    WithGun,
    /// Drugs in a jail or prison.
    InCustody,
    /// Trying, planning together, or asking somebody else to do it.
    Attempt,
    /// Driving: under the influence, reckless, without a license, and the like.
    Driving,
    /// Theft and the like.
    Theft,
    /// Sex offenses.
    Sex,
    /// Something else.
    Another,
}

impl Kind {
    /// Whether the catalogue means to have every section of this kind.
    pub(crate) const fn about_drugs(self) -> bool {
        match self {
            Self::Possession
            | Self::PossessionForSale
            | Self::SaleOrTransport
            | Self::Manufacture
            | Self::Cultivation
            | Self::InvolvingMinor
            | Self::Premises
            | Self::Presence
            | Self::Money
            | Self::Prescription
            | Self::Paraphernalia
            | Self::UnderInfluence
            | Self::WithGun
            | Self::InCustody => true,
            Self::Attempt | Self::Driving | Self::Theft | Self::Sex | Self::Another => false,
        }
    }
}

/// What a drug offense was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Drug {
    /// Heroin, cocaine, fentanyl, opioid pills: the drugs of HS 11350.
    Narcotics,
    /// Cocaine base.
    CocaineBase,
    /// Methamphetamine, amphetamine, MDMA: the drugs of HS 11377.
    Stimulants,
    /// Phencyclidine.
    Pcp,
    /// Ketamine.
    Ketamine,
    /// Cannabis.
    Cannabis,
    /// Concentrated cannabis: hashish, oil, wax.
    ConcentratedCannabis,
    /// LSD, mushrooms, peyote, mescaline.
    Hallucinogens,
    /// GHB, methaqualone and the like.
    Depressants,
    /// Benzodiazepines: diazepam, alprazolam and the like.
    Sedatives,
    /// Anabolic steroids.
    Steroids,
    /// Another prescription medicine.
    PrescriptionOther,
    /// A substance that was passed off as a drug.
    Imitation,
    /// What a drug is made from.
    Precursors,
    /// Synthetic cannabinoids and stimulants: spice, bath salts.
    Synthetic,
    /// Toluene, nitrous oxide and other things that are inhaled.
    Inhalants,
}

impl Offense {
    /// How it was punished on the days from `first` to `last`, oldest first: one entry for each period that has a day
    /// among them. Empty where the section was in force on none of them.
    #[must_use]
    pub fn classes(&self, first: Day, last: Day) -> Vec<(Class, Place, Tier)> {
        self.periods
            .iter()
            .filter(|period| period.overlaps(first, last))
            .map(|period| (period.class, period.place, period.tier))
            .collect()
    }

    /// The days on which its law changed.
    pub fn changes(&self) -> impl Iterator<Item = Day> + use<> {
        let periods = self.periods;
        periods.iter().filter_map(|period| period.from)
    }

    /// Whether a person may remember it as this kind of thing.
    #[must_use]
    pub fn is_kind(&self, kind: Kind) -> bool {
        self.kind == kind || self.also.contains(&kind)
    }

    /// Whether the row stands for the law of at least one of the days from `first` to `last`.
    #[must_use]
    pub fn in_force(&self, first: Day, last: Day) -> bool {
        self.periods.iter().any(|period| period.overlaps(first, last))
    }

    /// The key of its text: `offense-hs-11379-6-a`. Unique in the catalogue.
    #[must_use]
    pub fn key(&self) -> String {
        let mut key = String::from("offense");
        for part in self.code.split(|c: char| !c.is_ascii_alphanumeric()) {
            if !part.is_empty() {
                key.push('-');
                key.push_str(&part.to_ascii_lowercase());
            }
        }
        key
    }
}

impl Period {
    /// Whether at least one of the days from `first` to `last` lies in the period.
    #[must_use]
    pub fn overlaps(&self, first: Day, last: Day) -> bool {
        self.from.is_none_or(|from| from <= last) && self.to.is_none_or(|to| first <= to)
    }
}

/// The catalogue, family by family.
static FAMILIES: &[&[Offense]] = &[
    possession::OFFENSES,
    sale::OFFENSES,
    cannabis::OFFENSES,
    influence::OFFENSES,
    paraphernalia::OFFENSES,
    manufacture::OFFENSES,
    places::OFFENSES,
    minors::OFFENSES,
    prescriptions::OFFENSES,
    money::OFFENSES,
    custody::OFFENSES,
    driving::OFFENSES,
    other::OFFENSES,
];

/// Sections that add to the sentence for another offense, and are none themselves.
///
/// Source: L. Since 18 December 2024 a proved 11370.4 sends the whole term to state prison.
pub const ENHANCEMENTS: &[&str] = &[
    "HS 11353.1",
    "HS 11353.4",
    "HS 11353.6",
    "HS 11356.5",
    "HS 11370.2",
    "HS 11370.4",
    "HS 11379.8",
    "HS 11379.9",
    "HS 11380.1",
    "HS 11380.7",
];

/// Sections under which records are cleared, convictions reduced or cases diverted.
pub const RELIEF_STATUTES: &[&str] = &[
    "PC 17",
    "PC 236.14",
    "PC 851.8",
    "PC 851.87",
    "PC 851.90",
    "PC 851.91",
    "PC 1000",
    "PC 1000.4",
    "PC 1001.36",
    "PC 1170.9",
    "PC 1170.18",
    "PC 1203.3",
    "PC 1203.4",
    "PC 1203.4a",
    "PC 1203.4b",
    "PC 1203.41",
    "PC 1203.42",
    "PC 1203.425",
    "PC 1203.43",
    "PC 1203.44",
    "PC 1203.49",
    "PC 1210.1",
    "PC 1473.7",
    "PC 4852.01",
    "HS 11361.5",
    "HS 11361.7",
    "HS 11361.8",
    "HS 11361.9",
];

/// Sections that look like offenses on paper and are not crimes by themselves.
///
/// Source: L. 11362.1 says what is lawful, 11364.5 is a matter of licences, 11370 and 11372 are rules on probation and
/// fines.
pub const NOT_CRIMES: &[&str] = &["HS 11362.1", "HS 11364.5", "HS 11370", "HS 11372"];

/// Sections that only set the punishment for conduct that another section describes, and that other section.
///
/// Source: L.
const PUNISHED_BY: &[(&str, &str)] = &[
    ("HS 11362.4(a)", "HS 11362.3(a)(1)"),
    ("HS 11362.4(b)", "HS 11362.3(a)(2)"),
    ("HS 11362.4(b)", "HS 11362.3(a)(3)"),
    ("HS 11362.4(b)", "HS 11362.3(a)(4)"),
    ("HS 11362.4(c)", "HS 11362.3(a)(5)"),
    ("HS 11362.4(d)", "HS 11362.3(a)(6)"),
    ("HS 11362.4(e)", "HS 11362.2(a)"),
];

/// Every offense, family by family.
pub fn all() -> impl Iterator<Item = &'static Offense> {
    FAMILIES.iter().flat_map(|family| family.iter())
}

/// The offense with a canonical code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Offense> {
    all().find(|offense| offense.code == code)
}

/// Every offense that it may have been, for a person who knows the kind of thing, the drug, both or neither. A row that
/// is about any drug or none fits every drug.
#[must_use]
pub fn candidates(kind: Option<Kind>, drug: Option<Drug>) -> Vec<&'static Offense> {
    all()
        .filter(|offense| kind.is_none_or(|kind| offense.is_kind(kind)))
        .filter(|offense| drug.is_none_or(|drug| offense.drugs.is_empty() || offense.drugs.contains(&drug)))
        .collect()
}

/// The drugs that the offenses of a kind tell apart, each once.
#[must_use]
pub fn drugs(kind: Kind) -> Vec<Drug> {
    let mut drugs: Vec<Drug> = candidates(Some(kind), None)
        .iter()
        .flat_map(|offense| offense.drugs.iter().copied())
        .collect();
    drugs.sort_unstable();
    drugs.dedup();
    drugs
}

/// What a typed code section is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Search {
    /// Offenses, the best match first. Never empty.
    Matches(Vec<&'static Offense>),
    /// It adds to a sentence.
    Enhancement(&'static str),
    /// It is a law for clearing records.
    ReliefStatute(&'static str),
    /// It is no crime by itself.
    NotACrime(&'static str),
    /// Nothing that the catalogue knows.
    Unknown,
}

/// So many typed numbers are looked up; more are a pasted page.
const MOST_TYPED: usize = 16;

/// Reads the code sections that a person typed and finds their offenses.
///
/// An exact match comes first, then what lies inside the typed section; for a subdivision that is not in the catalogue,
/// the row that holds it. Where the catalogue has the section of a drug offense but no such subdivision, all its rows
/// are offered, because the letters have changed over the years; for other offenses they are not, because there the
/// catalogue has only some subdivisions. Only where nothing else is found are sections offered that begin with the
/// digits typed so far. A longer number never matches: 2880 is not 288.
#[must_use]
pub fn search(text: &str) -> Search {
    let mut typed = read(text);
    typed.truncate(MOST_TYPED);
    let mut matches: Vec<&'static Offense> = Vec::new();
    for offense in typed.iter().flat_map(offenses_of) {
        if !matches.contains(&offense) {
            matches.push(offense);
        }
    }
    if !matches.is_empty() {
        return Search::Matches(matches);
    }
    let listed = |list: &'static [&'static str]| typed.iter().find_map(|typed| listed_in(list, typed));
    if let Some(code) = listed(ENHANCEMENTS) {
        return Search::Enhancement(code);
    }
    if let Some(code) = listed(RELIEF_STATUTES) {
        return Search::ReliefStatute(code);
    }
    if let Some(code) = listed(NOT_CRIMES) {
        return Search::NotACrime(code);
    }
    let mut begun: Vec<&'static Offense> = all()
        .filter(|offense| {
            typed
                .iter()
                .any(|typed| Code::parse(offense.code).is_ok_and(|code| typed.begins(&code)))
        })
        .collect();
    begun.sort_by_key(|offense| offense.code);
    if begun.is_empty() {
        Search::Unknown
    } else {
        Search::Matches(begun)
    }
}

/// The offenses for one typed section, by the first reading that has any. The other readings add what they hit exactly:
/// `288a` is a section, and may have been meant as 288(a). Where a letter may be the level of the conviction they add all
/// that they find.
fn offenses_of(typed: &Typed) -> Vec<&'static Offense> {
    let mut found: Vec<&'static Offense> = Vec::new();
    for reading in typed.readings() {
        let all = found.is_empty() || typed.may_be_level;
        let exact = |offense: &Offense| matched(&reading, offense.code) == Some(Match::Exact);
        let more = offenses_of_reading(&reading).into_iter();
        found.extend(more.filter(|offense| all || exact(offense)));
    }
    found
}

fn offenses_of_reading(typed: &Typed) -> Vec<&'static Offense> {
    let by_itself = all().filter_map(|offense| Some((matched(typed, offense.code)?, offense)));
    let by_punishment = PUNISHED_BY
        .iter()
        .filter_map(|(punishment, code)| Some((matched(typed, punishment)?, find(code)?)));
    let mut found: Vec<(Match, &'static Offense)> = by_itself.chain(by_punishment).collect();
    let has = |wanted: Match| found.iter().any(|(matched, _)| *matched == wanted);
    let (exact, holds, inside) = (has(Match::Exact), has(Match::Holds), has(Match::Inside));
    found.retain(|(matched, offense)| match matched {
        Match::Exact | Match::Inside => true,
        Match::Holds => !exact && !inside,
        Match::SameSection => !exact && !holds && !inside && offense.kind.about_drugs(),
    });
    // Of several rows that hold the typed subdivision, the narrowest says most.
    found.sort_by_key(|(matched, offense)| {
        let narrowest = match matched {
            Match::Holds => usize::MAX.saturating_sub(offense.code.len()),
            Match::Exact | Match::Inside | Match::SameSection => 0,
        };
        (*matched, narrowest, offense.code)
    });
    let first_only = holds && !exact && !inside;
    let kept = if first_only { 1 } else { found.len() };
    found.into_iter().take(kept).map(|(_, offense)| offense).collect()
}

fn matched(typed: &Typed, code: &str) -> Option<Match> {
    typed.matches(&Code::parse(code).ok()?)
}

/// The entry of a list that a typed section is, or lies in.
fn listed_in(list: &'static [&'static str], typed: &Typed) -> Option<&'static str> {
    let is_entry = |typed: &Typed, entry: &str| matches!(matched(typed, entry), Some(Match::Exact | Match::Holds));
    typed
        .readings()
        .iter()
        .find_map(|typed| list.iter().copied().find(|entry| is_entry(typed, entry)))
}

// Periods, as the family files write them.

/// A change of the law: the last day of the old and the first day of the new.
#[derive(Clone, Copy)]
struct Change {
    last: Day,
    first: Day,
}

const fn change(year: i16, month: i8, day_of_month: i8) -> Change {
    let first = day(year, month, day_of_month);
    let last = if day_of_month > 1 {
        day(year, month, day_of_month.saturating_sub(1))
    } else if month > 1 {
        let month = month.saturating_sub(1);
        day(year, month, days_in(year, month))
    } else {
        day(year.saturating_sub(1), 12, 31)
    };
    Change { last, first }
}

const fn days_in(year: i16, month: i8) -> i8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

/// How far back the history line of realignment is taken to tell the class: see [`realigned`].
const REALIGNED_TEXT: Change = change(2000, 1, 1);
/// Proposition 47: possession for oneself becomes a misdemeanor.
const PROPOSITION_47: Change = change(2014, 11, 5);
/// Proposition 64: cannabis.
const PROPOSITION_64: Change = change(2016, 11, 9);
/// Proposition 36 of 2024.
const PROPOSITION_36: Change = change(2024, 12, 18);

/// Before a change.
const fn until(change: Change, class: Class, place: Place, tier: Tier) -> Period {
    let (from, to) = (None, Some(change.last));
    Period {
        from,
        to,
        class,
        place,
        tier,
    }
}

/// From one change to the next.
const fn between(from: Change, to: Change, class: Class, place: Place, tier: Tier) -> Period {
    let (from, to) = (Some(from.first), Some(to.last));
    Period {
        from,
        to,
        class,
        place,
        tier,
    }
}

/// Since a change.
const fn since(change: Change, class: Class, place: Place, tier: Tier) -> Period {
    let (from, to) = (Some(change.first), None);
    Period {
        from,
        to,
        class,
        place,
        tier,
    }
}

/// At all times.
const fn always(class: Class, place: Place, tier: Tier) -> [Period; 1] {
    let (from, to) = (None, None);
    [Period {
        from,
        to,
        class,
        place,
        tier,
    }]
}

/// Punished alike before and after a change, but only the text since then was read.
const fn read_since(change: Change, class: Class, place: Place) -> [Period; 2] {
    [
        until(change, class, place, Tier::Recalled),
        since(change, class, place, Tier::Verified),
    ]
}

/// Punished under PC 1170(h) since realignment, with state prison in its stead before.
///
/// What was read is the text since realignment and its history line (H): AB 109 of 2011 put county jail in the place of
/// state prison and left felony or "jail or prison" as it was. So the class before is the class since. We take that as
/// read back to 2000; for still older offenses it is recalled.
const fn realigned(class: Class) -> [Period; 2] {
    read_since(REALIGNED_TEXT, class, Place::County1170h)
}

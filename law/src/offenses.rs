//! The catalogue of offenses: what each code section was punished with, period by period.
//!
//! Only what was read in a text is [`Tier::Verified`]. The period of a row is the period of the *offense*; where a felony
//! term is served depends on the day of *sentencing* instead (PC 1170(h)(7)), so [`Place`] says where it is served for
//! a person sentenced on or after 1 October 2011, whenever the crime was.
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

mod cannabis;
mod possession;

use alloc::string::String;
use alloc::vec::Vec;

pub use crate::citation::Tier;
use crate::date::Day;

/// One offense of the catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct Offense {
    /// The canonical code section, unique in the catalogue: `HS 11350(a)`. Rows without a section have a name of small
    /// letters instead: `other`.
    pub code: &'static str,
    /// What kind of thing it was, as a person would say.
    pub kind: Kind,
    /// The drugs that it can be about; empty where it is about any drug or none.
    pub drugs: &'static [Drug],
    /// How it was punished by the day of the offense: oldest first, one after the other without a gap. A row that begins
    /// late or ends early was not in force before or after.
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

/// Every offense, family by family.
pub fn all() -> impl Iterator<Item = &'static Offense> {
    FAMILIES.iter().flat_map(|family| family.iter())
}

/// The offense with a canonical code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Offense> {
    all().find(|offense| offense.code == code)
}

static FAMILIES: &[&[Offense]] = &[possession::OFFENSES, cannabis::OFFENSES];

// Periods, as the family files write them.

/// The last day before a change of the law that took effect on the day of the name.
const BEFORE_PROPOSITION_47: Day = crate::date::day(2014, 11, 4);
const PROPOSITION_47: Day = crate::date::day(2014, 11, 5);
const BEFORE_PROPOSITION_64: Day = crate::date::day(2016, 11, 8);
const PROPOSITION_64: Day = crate::date::day(2016, 11, 9);

const fn until(to: Day, class: Class, place: Place, tier: Tier) -> Period {
    Period { from: None, to: Some(to), class, place, tier }
}

const fn since(from: Day, class: Class, place: Place, tier: Tier) -> Period {
    Period { from: Some(from), to: None, class, place, tier }
}

//! From a record and a day to findings. Assessing never fails and never panics.

use alloc::vec::Vec;

use crate::charge::Charge;
use crate::citation::{Freshness, PENAL_CODE_TEXT_OF};
use crate::date::Day;
use crate::facts::{Answer, Forum, Outcome, Record};
use crate::logic::Truth;
use crate::statutes::{About, Band, Ruling, STATUTES, Statute};

/// What the law says of a record on a day.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The day for which the answer is given.
    pub as_of: Day,
    /// Whether the law behind it may have moved.
    pub freshness: Freshness,
    /// The person has said that every case was told.
    pub complete: bool,
    /// Case by case, in the record's order.
    pub cases: Vec<CaseAssessment>,
}

/// What the law says of a case.
#[derive(Clone, Debug)]
pub struct CaseAssessment {
    /// Whether these laws reach it at all.
    pub reach: Reach,
    /// Count by count, in the record's order.
    pub counts: Vec<Vec<Answered>>,
}

/// What one statute says of one count.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The statute.
    pub statute: &'static Statute,
    /// Its findings.
    pub ruling: Ruling,
    /// The band that a person sees.
    pub band: Band,
}

/// Whether the laws of this crate reach a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It is a conviction of a California adult court.
    Convicted,
    /// It is a case of a California adult court that did not end in a conviction.
    WithoutConviction,
    /// It is a program of a California adult court that may have ended in a conviction.
    MaybeConvicted,
    /// It is a case of another court.
    OtherForum(Forum),
    /// The court or the outcome is not known.
    NotKnown,
}

impl Reach {
    /// Whether a statute about such cases can matter to this one.
    #[must_use]
    pub const fn covers(self, about: About) -> bool {
        match self {
            Self::Convicted => matches!(about, About::Convictions | About::Both),
            Self::WithoutConviction | Self::MaybeConvicted => {
                matches!(about, About::WithoutConviction | About::Both)
            }
            Self::OtherForum(_) => false,
            Self::NotKnown => true,
        }
    }
}

/// The day for which an answer is wanted lies before the text of the law that we hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeforeText {
    /// The day of that text.
    pub text_of: Day,
}

/// Assesses a record on a day.
///
/// # Errors
/// [`BeforeText`] where the day lies before the text of the law: what the law was then would be a guess.
pub fn assess(record: &Record, as_of: Day) -> Result<Assessment, BeforeText> {
    if as_of < PENAL_CODE_TEXT_OF {
        return Err(BeforeText {
            text_of: PENAL_CODE_TEXT_OF,
        });
    }
    Ok(Assessment {
        as_of,
        freshness: Freshness::on(as_of, PENAL_CODE_TEXT_OF),
        complete: record.complete == Answer::Is(true),
        cases: record
            .cases
            .iter()
            .enumerate()
            .map(|(case_at, case)| CaseAssessment {
                reach: reach(record, case_at, as_of),
                counts: (0..case.counts.len())
                    .map(|count_at| {
                        rulings(record, case_at, count_at, as_of)
                            .into_iter()
                            .map(|(statute, ruling)| Answered {
                                statute,
                                band: ruling.band(),
                                ruling,
                            })
                            .collect()
                    })
                    .collect(),
            })
            .collect(),
    })
}

/// What every statute says of a count, in the order in which results appear.
#[must_use]
pub fn rulings(record: &Record, case_at: usize, count_at: usize, as_of: Day) -> Vec<(&'static Statute, Ruling)> {
    Charge::at(record, case_at, count_at, as_of).map_or_else(Vec::new, |conviction| {
        STATUTES
            .iter()
            .map(|statute| (statute, (statute.rule)(&conviction)))
            .collect()
    })
}

/// Whether the laws of this crate reach a case.
#[must_use]
pub fn reach(record: &Record, case_at: usize, as_of: Day) -> Reach {
    let Some(charge) = Charge::at(record, case_at, 0, as_of) else {
        return Reach::NotKnown;
    };
    let case = record.cases.get(case_at);
    if let Some(Answer::Is(forum)) = case.map(|case| &case.forum)
        && *forum != Forum::California
    {
        return Reach::OtherForum(*forum);
    }
    match (case.map(|case| &case.outcome), charge.convicted().truth()) {
        (Some(Answer::Is(Outcome::Diverted)), Truth::Unknown) => Reach::MaybeConvicted,
        (Some(Answer::Is(_)), Truth::No) => Reach::WithoutConviction,
        (Some(Answer::Is(_)), Truth::Yes) if charge.in_california().truth() == Truth::Yes => Reach::Convicted,
        _ => Reach::NotKnown,
    }
}

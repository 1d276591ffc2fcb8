//! What stands in the fields of the page before it is an answer: kept through a change of language, a bad input and
//! Back.

use law::date::{DateError, Day, EARLIEST, LATEST, Span};
use law::facts::{Answer, Candidates, Value};
use law::offenses::{Drug, Kind, Offense};

use crate::answers::{Offer, Reply};
use crate::text::{Msg, id};

/// The fields of a page.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Draft {
    /// A page without fields.
    #[default]
    Empty,
    /// One choice of several, by its position.
    One(Option<usize>),
    /// What is so today.
    Today(TodayDraft),
    /// A date.
    Date(DateDraft),
    /// An offense.
    Offense(OffenseDraft),
}

/// The fields for what is so today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct TodayDraft {
    /// Charged, serving, supervised, on probation.
    pub marks: [bool; 4],
    /// "None of these".
    pub none: bool,
    /// "I am not sure about some of these".
    pub not_sure: bool,
}

/// How exactly a date is remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Memory {
    /// A year, a month or a day.
    #[default]
    Known,
    /// Between two years.
    Between,
    /// Not at all.
    DontKnow,
}

/// The fields of a date.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct DateDraft {
    /// How exactly it is remembered.
    pub memory: Memory,
    /// The year as typed.
    pub year: String,
    /// The month, 1 to 12; 0 where it is not known.
    pub month: i8,
    /// The day as typed.
    pub day: String,
    /// The first year of a rough date as typed.
    pub from: String,
    /// The last year of a rough date as typed.
    pub to: String,
}

/// A field of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateField {
    /// [`DateDraft::year`]
    Year,
    /// [`DateDraft::month`]
    Month,
    /// [`DateDraft::day`]
    Day,
    /// [`DateDraft::from`]
    From,
    /// [`DateDraft::to`]
    To,
}

/// The fields for an offense.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct OffenseDraft {
    /// The code section as typed.
    pub typed: String,
    /// The kind of thing, chosen in plain words.
    pub kind: Option<Kind>,
    /// The drug; `Some(None)` is "another drug, or not about one drug".
    pub drug: Option<Option<Drug>>,
    /// What was chosen in the end.
    pub picked: Option<Candidates>,
    /// "I don't know".
    pub dont_know: bool,
}

/// What is wrong with the fields, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What to do.
    pub words: Msg,
    /// The element to go to.
    pub at: &'static str,
}

const fn problem(words: Msg, at: &'static str) -> Problem {
    Problem { words, at }
}

/// Whether a date may lie in the future.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// It is past.
    Past,
    /// It may be past or to come.
    Any,
}

impl TodayDraft {
    /// The fields for an answer given before.
    #[must_use]
    pub fn of(answers: &[Answer<bool>; 4]) -> Self {
        let marks = answers.each_ref().map(|answer| *answer == Answer::Is(true));
        Self {
            marks,
            none: answers.iter().all(|answer| *answer == Answer::Is(false)),
            not_sure: answers.contains(&Answer::DontKnow),
        }
    }

    /// The answer.
    ///
    /// # Errors
    /// What is wrong with the fields.
    pub fn reply(&self) -> Result<Reply, Problem> {
        let marked = self.marks.contains(&true);
        if self.none && (marked || self.not_sure) {
            return Err(problem(id::ERROR_NONE_AND_OTHERS, "choice-0"));
        }
        if !self.none && !marked && !self.not_sure {
            return Err(problem(id::ERROR_CHOOSE_MANY, "choice-0"));
        }
        Ok(Reply::Today(self.marks.map(|mark| match (mark, self.not_sure) {
            (true, _) => Answer::Is(true),
            (false, true) => Answer::DontKnow,
            (false, false) => Answer::Is(false),
        })))
    }
}

impl DateDraft {
    /// The fields for an answer given before.
    #[must_use]
    pub fn of(answer: &Answer<Span>) -> Self {
        let Answer::Is(span) = answer else {
            return Self {
                memory: match answer {
                    Answer::DontKnow => Memory::DontKnow,
                    Answer::Unasked | Answer::Is(_) => Memory::Known,
                },
                ..Self::default()
            };
        };
        let (first, last) = (span.first(), span.last());
        let year = first.year().to_string();
        // The days to come of a month or year that has begun were left out: from its first day it is still that one.
        let from_the_first = first.day() == 1 && first.year() == last.year();
        if first == last {
            Self {
                year,
                month: first.month(),
                day: first.day().to_string(),
                ..Self::default()
            }
        } else if from_the_first && first.month() == last.month() {
            Self {
                year,
                month: first.month(),
                ..Self::default()
            }
        } else if from_the_first && first.month() == 1 {
            Self {
                year,
                ..Self::default()
            }
        } else {
            Self {
                memory: Memory::Between,
                from: year,
                to: last.year().to_string(),
                ..Self::default()
            }
        }
    }

    /// Puts a text into a field.
    pub fn put(&mut self, field: DateField, text: String) {
        match field {
            DateField::Year => self.year = text,
            DateField::Month => self.month = text.parse().unwrap_or(0),
            DateField::Day => self.day = text,
            DateField::From => self.from = text,
            DateField::To => self.to = text,
        }
    }

    /// The answer.
    ///
    /// # Errors
    /// What is wrong with the fields.
    pub fn reply(&self, when: When, as_of: Day) -> Result<Reply, Problem> {
        let span = match self.memory {
            Memory::DontKnow => return Ok(Reply::Value(Value::Date(Answer::DontKnow))),
            Memory::Known => self.known()?,
            Memory::Between => self.between()?,
        };
        let at = match self.memory {
            Memory::Between => "date-from",
            Memory::Known | Memory::DontKnow => "date-year",
        };
        // A year that has begun may be the year of a past date; its days to come are left out.
        match when {
            When::Past if span.first() > as_of => Err(problem(id::ERROR_FUTURE, at)),
            When::Past => Ok(Span::new(span.first(), span.last().min(as_of)).unwrap_or(span)),
            When::Any => Ok(span),
        }
        .map(|span| Reply::Value(Value::Date(Answer::Is(span))))
    }

    fn known(&self) -> Result<Span, Problem> {
        let year = year(&self.year, "date-year")?;
        let day = self.day.trim();
        if day.is_empty() {
            return if self.month == 0 {
                Span::year(year).ok_or(problem(id::ERROR_YEAR_RANGE, "date-year"))
            } else {
                Span::month(year, self.month).ok_or(problem(id::ERROR_NO_SUCH_DAY, "date-month"))
            };
        }
        if self.month == 0 {
            return Err(problem(id::ERROR_DAY_WITHOUT_MONTH, "date-month"));
        }
        // Two digits at most: "1/2024" after a year and a month would be read as a span.
        if day.len() > 2 {
            return Err(problem(id::ERROR_NO_SUCH_DAY, "date-day"));
        }
        let text = format!("{year:04}-{:02}-{day:0>2}", self.month);
        Span::parse(&text).map_err(|error| match error {
            DateError::Form | DateError::NoSuchDay | DateError::Reversed => problem(id::ERROR_NO_SUCH_DAY, "date-day"),
        })
    }

    fn between(&self) -> Result<Span, Problem> {
        let (from, to) = (year(&self.from, "date-from")?, year(&self.to, "date-to")?);
        let (from, to) = (Span::year(from), Span::year(to));
        let (Some(from), Some(to)) = (from, to) else {
            return Err(problem(id::ERROR_YEAR_RANGE, "date-from"));
        };
        Span::new(from.first(), to.last()).ok_or(problem(id::ERROR_REVERSED, "date-from"))
    }
}

fn year(text: &str, at: &'static str) -> Result<i16, Problem> {
    let text = text.trim();
    if text.len() != 4 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(problem(id::ERROR_YEAR, at));
    }
    let year: i16 = text.parse().map_err(|_| problem(id::ERROR_YEAR, at))?;
    if (EARLIEST.year()..=LATEST.year()).contains(&year) {
        Ok(year)
    } else {
        Err(problem(id::ERROR_YEAR_RANGE, at))
    }
}

impl OffenseDraft {
    /// The fields for an answer given before.
    #[must_use]
    pub fn of(answer: &Answer<Candidates>) -> Self {
        Self {
            picked: answer.known().cloned(),
            dont_know: *answer == Answer::DontKnow,
            ..Self::default()
        }
    }

    /// The answer.
    ///
    /// # Errors
    /// What is wrong with the fields.
    pub fn reply(&self) -> Result<Reply, Problem> {
        match (&self.picked, self.dont_know) {
            (Some(picked), _) => Ok(Reply::Value(Value::Offense(Answer::Is(picked.clone())))),
            (None, true) => Ok(Reply::Value(Value::Offense(Answer::DontKnow))),
            (None, false) => Err(problem(id::ERROR_OFFENSE, "offense-search")),
        }
    }

    /// Chooses offenses.
    pub fn pick(&mut self, offenses: Vec<&'static Offense>) {
        self.picked = Candidates::new(offenses);
        self.dont_know = false;
    }
}

/// The answer at a position of the offers.
///
/// # Errors
/// Nothing is chosen.
pub fn chosen(offers: &[Offer], position: Option<usize>) -> Result<Reply, Problem> {
    position
        .and_then(|position| offers.get(position))
        .map(|offer| offer.reply.clone())
        .ok_or(problem(id::ERROR_CHOOSE, "choice-0"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_that_has_begun_stands_in_the_fields_again() {
        let as_of = law::date::day(2026, 11, 23);
        for (year, month) in [("2026", 11), ("2026", 0), ("2014", 2), ("2014", 0)] {
            let draft = DateDraft {
                year: year.to_owned(),
                month,
                ..DateDraft::default()
            };
            let Ok(Reply::Value(Value::Date(answer))) = draft.reply(When::Past, as_of) else {
                panic!("{draft:?} is a date")
            };
            assert_eq!(DateDraft::of(&answer), draft);
        }
    }

    #[test]
    fn a_day_is_two_digits_at_most() {
        let day_of = |day: &str| {
            let draft = DateDraft {
                year: "2024".to_owned(),
                month: 2,
                day: day.to_owned(),
                ..DateDraft::default()
            };
            draft.reply(When::Past, law::date::day(2026, 11, 23))
        };
        let read = Span::day(law::date::day(2024, 2, 1));
        for good in ["1", "01", " 1 "] {
            assert_eq!(
                day_of(good),
                Ok(Reply::Value(Value::Date(Answer::Is(read)))),
                "{good:?}"
            );
        }
        for bad in ["1/2024", "01/2024-02-05", "30", "0", "001", "x", "1x"] {
            assert_eq!(day_of(bad), Err(problem(id::ERROR_NO_SUCH_DAY, "date-day")), "{bad:?}");
        }
    }
}

//! Civil days, remembered spans of days, and the one function that says when a wait is over.
//!
//! Units: civil days of the Gregorian calendar, whole years. There is no clock here and no time zone: the
//! caller hands in the day.

use alloc::format;
use alloc::string::String;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::logic::Truth;

/// A civil day.
pub type Day = Date;

/// The civil day `year-month-day`, for constants of the law. A day that does not exist fails the build.
#[must_use]
pub const fn day(year: i16, month: i8, day: i8) -> Day {
    Date::constant(year, month, day)
}

/// The earliest day a record may name: earlier ones are typing mistakes.
pub const EARLIEST: Day = day(1930, 1, 1);
/// The latest day a record may name.
pub const LATEST: Day = day(2099, 12, 31);

/// A remembered date: some day from `first` to `last`, both included.
///
/// "2014" is every day of 2014; "May 2014" every day of that month. Comparing is three-valued: yes if it holds on
/// every day of the span, no if on none, else unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    first: Day,
    last: Day,
}

/// Why a text is not a date that a record may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not of the form `2014`, `2014-05`, `2014-05-03` or two of these with a slash between.
    Form,
    /// A day, month or year that does not exist, or outside [`EARLIEST`] to [`LATEST`].
    NoSuchDay,
    /// The end of the span comes before its start.
    Reversed,
}

impl Span {
    /// The span from `first` to `last`; none where it would end before it starts.
    #[must_use]
    pub fn new(first: Day, last: Day) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// A single day.
    #[must_use]
    pub const fn day(day: Day) -> Self {
        Self { first: day, last: day }
    }

    /// Every day of a year; none outside the years a record may name.
    #[must_use]
    pub fn year(year: i16) -> Option<Self> {
        let first = Date::new(year, 1, 1).ok()?;
        Self {
            first,
            last: first.last_of_year(),
        }
        .checked()
    }

    /// Every day of a month of a year; none where there is no such month.
    #[must_use]
    pub fn month(year: i16, month: i8) -> Option<Self> {
        let first = Date::new(year, month, 1).ok()?;
        Self {
            first,
            last: first.last_of_month(),
        }
        .checked()
    }

    fn checked(self) -> Option<Self> {
        (self.first >= EARLIEST && self.last <= LATEST).then_some(self)
    }

    /// The first day it may have been.
    #[must_use]
    pub const fn first(&self) -> Day {
        self.first
    }

    /// The last day it may have been.
    #[must_use]
    pub const fn last(&self) -> Day {
        self.last
    }

    /// Whether it was before `limit`.
    #[must_use]
    pub fn before(&self, limit: Day) -> Truth {
        Truth::of_span(self.last < limit, self.first >= limit)
    }

    /// Whether it was on or after `limit`.
    #[must_use]
    pub fn on_or_after(&self, limit: Day) -> Truth {
        self.before(limit).not()
    }

    /// Whether it was after every day of `other`.
    #[must_use]
    pub fn after(&self, other: &Self) -> Truth {
        Truth::of_span(self.first > other.last, self.last <= other.first)
    }

    /// Reads `2014`, `2014-05`, `2014-05-03`, or two of these with a slash between (a span from the first day of
    /// the one to the last day of the other).
    ///
    /// # Errors
    /// [`DateError`] says what is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let span = match text.split_once('/') {
            Some((from, to)) => {
                let (from, to) = (Self::parse_part(from)?, Self::parse_part(to)?);
                Self::new(from.first, to.last).ok_or(DateError::Reversed)?
            }
            None => Self::parse_part(text)?,
        };
        Ok(span)
    }

    fn parse_part(text: &str) -> Result<Self, DateError> {
        let mut parts = text.split('-');
        let year: i16 = number(parts.next(), 4)?;
        let month = parts.next();
        let day_of_month = parts.next();
        if parts.next().is_some() {
            return Err(DateError::Form);
        }
        match (month, day_of_month) {
            (None, _) => Self::year(year),
            (month, None) => Self::month(year, number(month, 2)?),
            (month, day_of_month) => Date::new(year, number(month, 2)?, number(day_of_month, 2)?)
                .ok()
                .and_then(|day| Self::day(day).checked()),
        }
        .ok_or(DateError::NoSuchDay)
    }

    /// The year, the month or the day where the span is one, and else its first and last day: what [`Span::parse`] reads
    /// back to this span.
    #[must_use]
    pub fn text(&self) -> String {
        let (first, last) = (self.first, self.last);
        if first == last {
            format!("{first}")
        } else if Self::year(first.year()) == Some(*self) {
            format!("{:04}", first.year())
        } else if Self::month(first.year(), first.month()) == Some(*self) {
            format!("{:04}-{:02}", first.year(), first.month())
        } else {
            format!("{first}/{last}")
        }
    }
}

fn number<N: core::str::FromStr>(part: Option<&str>, digits: usize) -> Result<N, DateError> {
    let part = part.ok_or(DateError::Form)?;
    if part.len() != digits || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateError::Form);
    }
    part.parse().map_err(|_| DateError::Form)
}

/// The first day after a wait of whole `years` that began on `start`: the day after the anniversary. A wait that
/// began on 29 February has its anniversary on 1 March of a common year, the later of the two readings.
///
/// The statutes say "after the lapse of one year from"; they do not say how a day is counted. We take the later
/// day, so that nobody is told a day too early. Past the calendar's end the last day is returned.
#[must_use]
pub fn opens_after(start: Day, years: i16) -> Day {
    let year = start.year().saturating_add(years);
    let anniversary = Date::new(year, start.month(), start.day())
        .or_else(|_| Date::new(year, 3, 1))
        .unwrap_or(Day::MAX);
    tomorrow(anniversary)
}

/// The next day; the calendar's last day stays.
#[must_use]
pub fn tomorrow(day: Day) -> Day {
    day.saturating_add(1.day())
}

/// The day before; the calendar's first day stays.
#[must_use]
pub fn yesterday(day: Day) -> Day {
    day.saturating_sub(1.day())
}

/// The span of days on which a wait of `years` that began somewhere in `start` opens.
#[must_use]
pub fn opens_in(start: Span, years: i16) -> Span {
    Span {
        first: opens_after(start.first, years),
        last: opens_after(start.last, years),
    }
}

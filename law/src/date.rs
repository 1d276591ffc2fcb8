//! Civil days, remembered spans of days, and the one function that says when a wait is over.
//!
//! Units: civil days of the Gregorian calendar, whole years. There is no clock here and no time zone: the
//! caller hands in the day.

use jiff::civil::Date;

/// A civil day.
pub type Day = Date;

/// The civil day `year-month-day`, for constants of the law. A day that does not exist fails the build.
#[must_use]
pub const fn day(year: i16, month: i8, day: i8) -> Day {
    Date::constant(year, month, day)
}

//! Days, months, years and spans in words.

use law::date::{Day, Span};

use crate::text::{Lang, Msg, id};

const MONTHS: [Msg; 12] = [
    id::MONTH_1,
    id::MONTH_2,
    id::MONTH_3,
    id::MONTH_4,
    id::MONTH_5,
    id::MONTH_6,
    id::MONTH_7,
    id::MONTH_8,
    id::MONTH_9,
    id::MONTH_10,
    id::MONTH_11,
    id::MONTH_12,
];

/// The months with their numbers, 1 to 12.
pub fn months() -> impl Iterator<Item = (i8, Msg)> {
    (1..).zip(MONTHS)
}

fn month_name(lang: Lang, month: i8) -> &'static str {
    months()
        .find(|(number, _)| *number == month)
        .map_or("", |(_, name)| lang.say(name))
}

/// A day in words.
#[must_use]
pub fn day(lang: Lang, day: Day) -> String {
    id::day_text(
        lang,
        &day.day().to_string(),
        month_name(lang, day.month()),
        &day.year().to_string(),
    )
}

/// A remembered date in words, as exactly as it is remembered.
#[must_use]
pub fn span(lang: Lang, span: Span) -> String {
    let (first, last) = (span.first(), span.last());
    if first == last {
        day(lang, first)
    } else if Span::year(first.year()) == Some(span) {
        first.year().to_string()
    } else if Span::month(first.year(), first.month()) == Some(span) {
        id::month_text(lang, month_name(lang, first.month()), &first.year().to_string())
    } else {
        id::span_text(lang, &day(lang, first), &day(lang, last))
    }
}

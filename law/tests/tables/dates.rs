//! Remembered dates: what is read, what is written, and what can be compared.

use law::date::{Day, EARLIEST, LATEST, Span, day};
use law::logic::Truth;

#[test]
fn the_first_and_the_last_day_of_the_calendar() {
    assert_eq!([EARLIEST, LATEST], [day(1930, 1, 1), day(2099, 12, 31)]);
    for (text, read) in [
        ("1929", false),
        ("1930", true),
        ("2099", true),
        ("2100", false),
        ("1929-12", false),
        ("1930-01", true),
        ("2099-12", true),
        ("2100-01", false),
        ("1929-12-31", false),
        ("1930-01-01", true),
        ("2099-12-31", true),
        ("2100-01-01", false),
    ] {
        assert_eq!(Span::parse(text).is_ok(), read, "{text}");
    }
}

#[test]
fn a_number_has_its_digits() {
    for text in [
        "2014-5",
        "2014-05-3",
        "14-05",
        "2014-0a",
        "2014-+5",
        "2014-05-",
        "201a",
        " 2014",
        "2014-05-03-01",
    ] {
        assert!(Span::parse(text).is_err(), "{text}");
    }
}

#[test]
fn what_is_written_is_the_shortest_that_reads_back() {
    for (text, written) in [
        ("2014", "2014"),
        ("2014-05", "2014-05"),
        ("2014-05-03", "2014-05-03"),
        ("2014/2014", "2014"),
        ("2014-01/2014-12", "2014"),
        ("2014-05-01/2014-05-31", "2014-05"),
        ("2014-05-03/2014-05-03", "2014-05-03"),
        ("2014/2015", "2014-01-01/2015-12-31"),
        ("2014-05/2014-06", "2014-05-01/2014-06-30"),
        ("2014-05-02/2014-05-31", "2014-05-02/2014-05-31"),
    ] {
        assert_eq!(Span::parse(text).unwrap().text(), written, "{text}");
    }
}

/// Whether one span was before a day, and after another span.
#[test]
fn comparing_is_three_valued() {
    let (year, limit): (Span, Day) = (Span::parse("2014").unwrap(), day(2014, 1, 1));
    assert_eq!(year.before(limit), Truth::No);
    assert_eq!(year.before(day(2014, 1, 2)), Truth::Unknown);
    assert_eq!(year.before(day(2014, 12, 31)), Truth::Unknown);
    assert_eq!(year.before(day(2015, 1, 1)), Truth::Yes);
    assert_eq!(year.on_or_after(limit), Truth::Yes);
    for (other, after) in [
        ("2013", Truth::Yes),
        ("2013/2014", Truth::Unknown),
        ("2014-01-01", Truth::Unknown),
        ("2014-12-30", Truth::Unknown),
        ("2014-12-31", Truth::No),
        ("2015", Truth::No),
    ] {
        assert_eq!(year.after(&Span::parse(other).unwrap()), after, "after {other}");
    }
    let day_of = |text| Span::parse(text).unwrap();
    assert_eq!(
        day_of("2014-05-03").after(&day_of("2014-05-03")),
        Truth::No,
        "the same day"
    );
    assert_eq!(
        day_of("2014-05-04").after(&day_of("2014-05-03")),
        Truth::Yes,
        "the next day"
    );
}

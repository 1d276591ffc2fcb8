//! A day for a calendar, as an iCalendar file (RFC 5545). It says nothing of what the day is for.

use law::date::Day;

use crate::text::{Lang, id};

/// The file for a day.
#[must_use]
pub fn calendar(lang: Lang, day: Day, today: Day) -> String {
    let digits = |day: Day| day.to_string().replace('-', "");
    let (on, made, words) = (digits(day), digits(today), lang.say(id::CALENDAR_WORDS));
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//notes//notes//EN",
        "BEGIN:VEVENT",
        &format!("UID:{on}-{made}@notes.invalid"),
        &format!("DTSTAMP:{made}T000000Z"),
        &format!("DTSTART;VALUE=DATE:{on}"),
        &format!("SUMMARY:{words}"),
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    .join("\r\n")
}

#[cfg(test)]
mod tests {
    use law::date::day;

    use super::*;

    #[test]
    fn it_names_the_day_and_nothing_else() {
        let file = calendar(Lang::En, day(2027, 7, 1), day(2026, 11, 23));
        assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && file.ends_with("END:VCALENDAR\r\n"));
        assert!(file.contains("\r\nDTSTART;VALUE=DATE:20270701\r\n"));
        assert!(file.contains("\r\nSUMMARY:Reminder\r\n"));
        // A line of an iCalendar file has at most 75 bytes, and words must not hold what the format would read.
        for lang in Lang::ALL {
            for line in calendar(lang, day(2027, 7, 1), day(2026, 11, 23)).split("\r\n") {
                assert!(line.len() <= 75 && !line.contains([',', '\\', '\n']), "{line}");
            }
        }
    }
}

//! Every threshold of every statute has its rows: the day before, the day, the day after, 29 February, and a span across.
//! The source itself is read, so that a new threshold without a row fails.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::common::*;
use law::date::{Day, Span, day, tomorrow, yesterday};
use law::facts::{Answer, Case, Count, Forum, Handed, Level, Outcome, ProbationCourse, Program, Record, Sentence};
use law::logic::Truth;

/// One threshold: where it is written, a record with a given day, and the requirement that it decides.
struct Threshold {
    /// The statute's file and the words of the rule.
    written: (&'static str, &'static str),
    /// The statute's key, and the key of the requirement.
    line: (&'static str, &'static str),
    /// A record with the day or span that is compared.
    with: fn(&str) -> Record,
    kind: Kind,
}

enum Kind {
    /// A wait of whole years: yes from the day after the anniversary.
    Wait(i16),
    /// The same, where only the record shows whether the wait is needed: not known until then.
    OpenWait(i16),
    /// A wait of whole years after which something is still not known: not before it is over.
    AtLeast(i16),
    /// A day of the law: what it says of the day before, and of the day itself.
    Limit(Day, Truth, Truth),
}

fn arrest(outcome: Outcome, code: &str, level: Level) -> Case {
    Case {
        forum: is(Forum::California),
        outcome: is(outcome),
        evaded: is(false),
        counts: vec![Count {
            offense: offense(code),
            level: is(level),
            ..Count::default()
        }],
        ..Case::default()
    }
}

fn arrested(code: &str, level: Level, day: &str) -> Record {
    record(Case {
        arrested: on(day),
        ..arrest(Outcome::NeverCharged, code, level)
    })
}

/// Arrested on the day of the offense.
fn committed_then(code: &str, level: Level, day: &str) -> Record {
    let mut record = arrested(code, level, day);
    record.cases[0].counts[0].committed = on(day);
    record
}

fn dismissed(code: &str, level: Level, day: &str) -> Record {
    record(Case {
        arrested: on("2022"),
        ended: on(day),
        ..arrest(Outcome::Dismissed, code, level)
    })
}

fn fined(day: &str) -> Record {
    with(|case| {
        case.sentenced = on(day);
        case.sentence = is(Sentence::JailOrFine);
        case.probation = Answer::Unasked;
        case.performed = is(true);
        case.counts[0].offense = offense("HS 11364");
        case.counts[0].level = is(Level::Misdemeanor);
    })
}

fn term(sentence: Sentence, split: bool, completed: &str) -> Record {
    with(|case| {
        case.sentenced = on("2012-03-03");
        case.sentence = is(sentence);
        case.probation = Answer::Unasked;
        if sentence == Sentence::CountyJailFelony {
            case.split = is(split);
        }
        case.completed = on(completed);
    })
}

fn cannabis_sentenced(day: &str) -> Record {
    with(|case| {
        case.sentenced = on(day);
        case.counts[0].offense = offense("HS 11357(b)");
        case.counts[0].level = Answer::Unasked;
    })
}

fn committed(code: &str, day: &str) -> Record {
    with(|case| {
        case.sentenced = on("2019");
        case.counts[0].offense = offense(code);
        case.counts[0].level = Answer::Unasked;
        case.counts[0].committed = on(day);
    })
}

fn sentenced(code: &str, day: &str) -> Record {
    with(|case| {
        case.sentenced = on(day);
        case.counts[0].offense = offense(code);
        case.counts[0].level = Answer::Unasked;
    })
}

fn granted(pleaded: bool, day: &str) -> Record {
    record(Case {
        forum: is(Forum::California),
        outcome: is(Outcome::Diverted),
        program: is(Program::DrugDiversion),
        pleaded: is(pleaded),
        granted: on(day),
        counts: vec![Count::default()],
        ..Case::default()
    })
}

#[allow(clippy::too_many_lines, reason = "a table")]
fn thresholds() -> Vec<Threshold> {
    use Kind::{AtLeast, Limit, OpenWait, Wait};
    use Truth::{No, Yes};
    let row = |file, words, statute, line, with, kind| Threshold {
        written: (file, words),
        line: (statute, line),
        with,
        kind,
    };
    let proposition_64 = day(2016, 11, 9);
    vec![
        row(
            "hs_11361_5",
            "years_since_judgment(2)",
            "hs-11361-5",
            "hs-11361-5-two-years",
            cannabis_sentenced,
            Wait(2),
        ),
        row(
            "hs_11361_5",
            "years_since_arrest(2)",
            "hs-11361-5",
            "hs-11361-5-two-years",
            |day| arrested("HS 11357(b)", Level::Infraction, day),
            Wait(2),
        ),
        row(
            "hs_11361_5",
            "years_since_completion(2)",
            "hs-11361-5",
            "hs-11361-5-not-serving",
            |day| {
                let mut record = term(Sentence::Prison, false, day);
                record.cases[0].counts[0].offense = offense("HS 11357(a)");
                record
            },
            OpenWait(2),
        ),
        row(
            "hs_11361_5",
            "sentenced_before(EARLIEST)",
            "hs-11361-5",
            "hs-11361-5-since-1976",
            |day| sentenced("HS 11360(b)", day),
            Limit(day(1976, 1, 1), No, Yes),
        ),
        row(
            "hs_11361_5",
            "arrested_since(EARLIEST)",
            "hs-11361-5",
            "hs-11361-5-since-1976",
            |day| arrested("HS 11360(b)", Level::Misdemeanor, day),
            Limit(day(1976, 1, 1), No, Yes),
        ),
        row(
            "hs_11361_8",
            "committed_before(PROPOSITION_64)",
            "hs-11361-8",
            "hs-11361-8-before",
            |day| committed("HS 11359", day),
            Limit(proposition_64, Yes, No),
        ),
        row(
            "hs_11361_9",
            "committed_before(PROPOSITION_64)",
            "hs-11361-9",
            "hs-11361-9-before",
            |day| committed("HS 11359", day),
            Limit(proposition_64, Yes, No),
        ),
        row(
            "pc_1000_4",
            "granted_since(PRETRIAL_SINCE)",
            "pc-1000-4",
            "pc-1000-4-program",
            |day| granted(false, day),
            Limit(day(2018, 1, 1), Truth::Unknown, Yes),
        ),
        row(
            "pc_1203_43",
            "granted_since(DEFERRED_SINCE)",
            "pc-1203-43",
            "pc-1203-43-since-1997",
            |day| granted(true, day),
            Limit(day(1997, 1, 1), No, Yes),
        ),
        row(
            "pc_1170_18",
            "committed_before(PROPOSITION_47)",
            "pc-1170-18",
            "pc-1170-18-before",
            |day| committed("HS 11350(a)", day),
            Limit(day(2014, 11, 5), Yes, No),
        ),
        row(
            "pc_1170_18",
            "sentenced_before(AFTER_ITS_DAY)",
            "pc-1170-18",
            "pc-1170-18-serving-then",
            |day| {
                let mut record = term(Sentence::Prison, false, "2029-01-01");
                record.cases[0].sentenced = on(day);
                record.person.serving = is(true);
                record
            },
            Limit(day(2014, 11, 6), Yes, No),
        ),
        row(
            "pc_1203_41",
            "years_since_completion(2)",
            "pc-1203-41",
            "pc-1203-41-wait",
            |day| term(Sentence::Prison, false, day),
            Wait(2),
        ),
        row(
            "pc_1203_41",
            "years_since_completion(1)",
            "pc-1203-41",
            "pc-1203-41-wait",
            |day| term(Sentence::CountyJailFelony, true, day),
            Wait(1),
        ),
        row(
            "pc_1203_42",
            "sentenced_before(REALIGNMENT)",
            "pc-1203-42",
            "pc-1203-42-before-realignment",
            |day| sentenced("HS 11378", day),
            Limit(day(2011, 10, 1), Yes, No),
        ),
        row(
            "pc_1203_42",
            "years_since_completion(2)",
            "pc-1203-42",
            "pc-1203-42-wait",
            |day| term(Sentence::Prison, false, day),
            Wait(2),
        ),
        row(
            "pc_1203_425",
            "sentenced_before(EARLIEST_CONVICTION)",
            "pc-1203-425",
            "pc-1203-425-since-1973",
            |day| sentenced("HS 11378", day),
            Limit(day(1973, 1, 1), No, Yes),
        ),
        row(
            "pc_1203_425",
            "years_since_judgment(1)",
            "pc-1203-425",
            "pc-1203-425-misdemeanor",
            fined,
            Wait(1),
        ),
        row(
            "pc_1203_425",
            "years_since_completion(4)",
            "pc-1203-425",
            "pc-1203-425-felony",
            |day| term(Sentence::Prison, false, day),
            Wait(4),
        ),
        row(
            "pc_1203_425",
            "years_since_judgment(4)",
            "pc-1203-425",
            "pc-1203-425-felony",
            |day| {
                with(|case| {
                    case.sentenced = on(day);
                    case.sentence = is(Sentence::JailOrFine);
                    case.probation = Answer::Unasked;
                })
            },
            AtLeast(4),
        ),
        row(
            "pc_1203_425",
            "years_since_probation(4)",
            "pc-1203-425",
            "pc-1203-425-felony",
            |day| {
                with(|case| {
                    case.probation = is(ProbationCourse::Violated);
                    case.probation_ends = on(day);
                })
            },
            Wait(4),
        ),
        row(
            "pc_1203_4a",
            "years_since_judgment(1)",
            "pc-1203-4a",
            "pc-1203-4a-year",
            fined,
            Wait(1),
        ),
        row(
            "pc_1210_1",
            "committed_before(AB_721)",
            "pc-1210-1",
            "pc-1210-1-offense",
            |day| committed("HS 11379(a)", day),
            Limit(day(2014, 1, 1), Yes, Truth::Unknown),
        ),
        row(
            "pc_1210_1",
            "committed_before(AB_730)",
            "pc-1210-1",
            "pc-1210-1-offense",
            |day| {
                let mut record = committed("HS 11360(a)", day);
                record.cases[0].counts[0].handed = is(Handed::Carried);
                record
            },
            Limit(day(2016, 1, 1), Yes, No),
        ),
        row(
            "pc_1210_1",
            "sentenced_before(PROPOSITION_36_OF_2000)",
            "pc-1210-1",
            "pc-1210-1-since",
            |day| sentenced("HS 11377(a)", day),
            Limit(day(2000, 11, 8), No, Yes),
        ),
        row(
            "pc_851_91",
            "years_since(6)",
            "pc-851-91",
            "pc-851-91-never-charged",
            |day| arrested("HS 11379(b)", Level::Felony, day),
            Wait(6),
        ),
        row(
            "pc_851_91",
            "years_since(3)",
            "pc-851-91",
            "pc-851-91-never-charged",
            |day| arrested("HS 11378", Level::Felony, day),
            Wait(3),
        ),
        row(
            "pc_851_91",
            "years_since(4)",
            "pc-851-91",
            "pc-851-91-never-charged",
            |day| arrested("HS 11368", Level::Felony, day),
            Wait(4),
        ),
        row(
            "pc_851_91",
            "years_since(1)",
            "pc-851-91",
            "pc-851-91-never-charged",
            |day| committed_then("HS 11550(a)", Level::Misdemeanor, day),
            Wait(1),
        ),
        row(
            "pc_851_93",
            "arrested_since(EARLIEST_ARREST)",
            "pc-851-93",
            "pc-851-93-since-1973",
            |day| arrested("HS 11378", Level::Felony, day),
            Limit(day(1973, 1, 1), No, Yes),
        ),
        row(
            "pc_851_93",
            "years_since_arrest(1)",
            "pc-851-93",
            "pc-851-93-not-charged",
            |day| arrested("HS 11364", Level::Misdemeanor, day),
            Wait(1),
        ),
        row(
            "pc_851_93",
            "years_since_arrest(6)",
            "pc-851-93",
            "pc-851-93-not-charged",
            |day| arrested("HS 11352(b)", Level::Felony, day),
            Wait(6),
        ),
        row(
            "pc_851_93",
            "years_since_arrest(3)",
            "pc-851-93",
            "pc-851-93-not-charged",
            |day| arrested("HS 11378", Level::Felony, day),
            Wait(3),
        ),
    ]
}

fn truth(record: &Record, line: (&str, &str), as_of: Day) -> Truth {
    let ruling = ruling(record, line.0, as_of);
    [&ruling.may_ask, &ruling.must, &ruling.done]
        .iter()
        .flat_map(|finding| finding.lines())
        .find(|(found, _)| found.key == line.1)
        .unwrap_or_else(|| panic!("{} has no {}", line.0, line.1))
        .1
        .truth()
}

#[test]
fn each_is_right_to_the_day() {
    for Threshold {
        written,
        line,
        with,
        kind,
    } in thresholds()
    {
        let what = format!("{} {}", written.0, written.1);
        match kind {
            Kind::Wait(years) | Kind::OpenWait(years) | Kind::AtLeast(years) => {
                let (until, since) = match kind {
                    Kind::OpenWait(_) => (Truth::Unknown, Truth::Yes),
                    Kind::AtLeast(_) => (Truth::No, Truth::Unknown),
                    _ => (Truth::No, Truth::Yes),
                };
                // An ordinary day, and 29 February, whose anniversary is 1 March of a common year.
                for (start, leap) in [("2023-12-10", false), ("2024-02-29", true)] {
                    let begun = Span::parse(start).unwrap().first();
                    let year = begun.year() + years;
                    let anniversary = if leap && year % 4 != 0 {
                        day(year, 3, 1)
                    } else {
                        day(year, begun.month(), begun.day())
                    };
                    let record = with(start);
                    if yesterday(anniversary) >= law::citation::PENAL_CODE_TEXT_OF || !leap {
                        let said = [yesterday(anniversary), anniversary, tomorrow(anniversary)]
                            .map(|as_of| truth(&record, line, as_of));
                        assert_eq!(said, [until, until, since], "{what} from {start}");
                    }
                }
                // A year across: on 1 July some of its days are far enough back, and some are not.
                let across = with(&(2026 - years).to_string());
                assert_eq!(
                    truth(&across, line, day(2026, 11, 23)),
                    Truth::Unknown,
                    "{what}: a year across"
                );
            }
            Kind::Limit(limit, before, since) => {
                let on = |day: Day| truth(&with(&day.to_string()), line, TODAY);
                let said = [on(yesterday(limit)), on(limit), on(tomorrow(limit))];
                assert_eq!(said, [before, since, since], "{what}");
                let across = format!("{}/{}", yesterday(limit), limit);
                assert_eq!(truth(&with(&across), line, TODAY), Truth::Unknown, "{what}: across");
            }
        }
    }
}

/// A dismissal counts from its own day, and before that day is far enough back a lawyer has to look.
#[test]
fn the_time_to_charge_again() {
    let line = ("pc-851-91", "pc-851-91-dismissed");
    for (code, level, years) in [
        ("HS 11550(a)", Level::Misdemeanor, 1),
        ("HS 11378", Level::Felony, 3),
        ("HS 11379(b)", Level::Felony, 6),
    ] {
        let mut record = dismissed(code, level, "2023-12-10");
        record.cases[0].counts[0].committed = on("2022");
        let anniversary = day(2023 + years, 12, 10);
        let said = [anniversary, tomorrow(anniversary)].map(|as_of| truth(&record, line, as_of));
        assert_eq!(said, [Truth::Unknown, Truth::Yes], "{code}");
    }
}

/// Every threshold that a statute writes has a row above.
#[test]
fn none_is_without_a_row() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/statutes");
    let mut written = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).unwrap();
        for constructor in [
            "years_since",
            "committed_before",
            "sentenced_before",
            "granted_since",
            "arrested_since",
        ] {
            for (at, _) in source.match_indices(constructor) {
                let words: String = source.split_at(at).1.chars().take_while(|c| *c != ')').collect();
                // The definition of a helper and what hands it on are no thresholds of their own.
                let argument = words.split_once('(').map(|(_, argument)| argument);
                let threshold = argument.is_some_and(|argument| argument != "years" && !argument.is_empty());
                if threshold && !words.contains(':') {
                    written.insert((name.clone(), format!("{words})")));
                }
            }
        }
    }
    let rows: BTreeSet<(String, String)> = thresholds()
        .iter()
        .map(|row| (row.written.0.to_owned(), row.written.1.to_owned()))
        .collect();
    let without: Vec<_> = written.difference(&rows).collect();
    // PC 851.8 waits for nothing: after two years the court judges whether there was a good reason.
    assert_eq!(without, [&("pc_851_8".to_owned(), "years_since_arrest(2)".to_owned())]);
    let gone: Vec<_> = rows.difference(&written).collect();
    assert!(gone.is_empty(), "rows for thresholds that no statute writes: {gone:?}");
}

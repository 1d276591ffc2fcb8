//! Cases without conviction: PC 851.91, its time limits, PC 851.93 with its gap, and PC 851.8.

use crate::common::*;
use law::date::day;
use law::facts::{Answer, Case, Count, Forum, Level, Outcome, Record};
use law::statutes::Band::{CannotTell, DoesNotFit, MayBeDone, MayQualify, NeedsLawyer};
use law::statutes::Decision::{Must, NotKnown};

fn arrest(outcome: Outcome, code: &str, level: Level, change: impl FnOnce(&mut Case)) -> Record {
    let mut case = Case {
        forum: is(Forum::California),
        outcome: is(outcome),
        arrested: on("2012-04"),
        evaded: is(false),
        counts: vec![Count {
            offense: offense(code),
            level: is(level),
            ..Count::default()
        }],
        ..Case::default()
    };
    if outcome == Outcome::Dismissed {
        case.ended = on("2013-02");
    }
    change(&mut case);
    record(case)
}

fn never_charged(code: &str, level: Level, arrested: &str) -> Record {
    arrest(Outcome::NeverCharged, code, level, |case| case.arrested = on(arrested))
}

#[test]
fn sealing_as_of_right() {
    use Level::{Felony, Misdemeanor};
    check(
        "pc-851-91",
        vec![
            row(
                "never charged",
                never_charged("HS 11378", Felony, "2012"),
                MayQualify(Must),
            ),
            row(
                "dismissed",
                arrest(Outcome::Dismissed, "HS 11378", Felony, |_| {}),
                MayQualify(Must),
            ),
            row(
                "acquitted",
                arrest(Outcome::Acquitted, "HS 11378", Felony, |_| {}),
                MayQualify(Must),
            ),
            row(
                "a misdemeanor dismissed half a year ago",
                arrest(Outcome::Dismissed, "HS 11364", Misdemeanor, |case| {
                    case.arrested = on("2025-11");
                    case.ended = on("2026-05");
                }),
                NeedsLawyer,
            ),
            row(
                "got away",
                arrest(Outcome::NeverCharged, "HS 11378", Felony, |case| case.evaded = is(true)),
                NeedsLawyer,
            ),
            row(
                "not told whether away",
                arrest(Outcome::NeverCharged, "HS 11378", Felony, |case| {
                    case.evaded = Answer::DontKnow;
                }),
                CannotTell,
            ),
            row(
                "no time limit",
                arrest(Outcome::NeverCharged, "other-serious-or-violent", Felony, |case| {
                    case.abuse = is(false);
                }),
                NeedsLawyer,
            ),
            row(
                "family violence",
                arrest(Outcome::Dismissed, "other", Misdemeanor, |case| case.abuse = is(true)),
                MayQualify(NotKnown),
            ),
            row("a conviction", record(case()), DoesNotFit),
        ],
    );
}

/// One year for a misdemeanor, three for a felony, six for one with eight years or more.
#[test]
fn the_time_to_charge() {
    for (code, level, opens) in [
        ("HS 11550(a)", Level::Misdemeanor, day(2025, 3, 2)),
        ("HS 11378", Level::Felony, day(2027, 3, 2)),
        ("HS 11379(b)", Level::Felony, day(2030, 3, 2)),
        ("HS 11352(b)", Level::Felony, day(2030, 3, 2)),
        ("HS 11353", Level::Felony, day(2030, 3, 2)),
        ("HS 11353.5", Level::Felony, day(2030, 3, 2)),
        ("HS 11353.7", Level::Felony, day(2030, 3, 2)),
        ("HS 11379.5(b)", Level::Felony, day(2030, 3, 2)),
        ("HS 11380", Level::Felony, day(2030, 3, 2)),
    ] {
        let mut record = never_charged(code, level, "2024-03-01");
        record.cases[0].counts[0].committed = on("2024-03-01");
        record.cases[0].abuse = is(false);
        if opens > day(2026, 7, 21) {
            let [before, on, after] = around(&record, "pc-851-91", opens);
            assert_eq!(before, later(&opens.to_string(), &opens.to_string()), "{code}");
            assert_eq!([on, after], [MayQualify(Must); 2], "{code}");
        } else {
            assert_eq!(band(&record, "pc-851-91"), MayQualify(Must), "{code}");
        }
    }
    // 29 February: 1 March of a common year, and open on the day after.
    let leap = never_charged("HS 11378", Level::Felony, "2024-02-29");
    assert_eq!(
        around(&leap, "pc-851-91", day(2027, 3, 2)),
        [later("2027-03-02", "2027-03-02"), MayQualify(Must), MayQualify(Must)]
    );
    // A year across the day.
    let year = never_charged("HS 11378", Level::Felony, "2023");
    assert_eq!(band(&year, "pc-851-91"), CannotTell);
    // Read since 2015 alone, and the offense may be older than the arrest.
    let influence = never_charged("HS 11550(a)", Level::Misdemeanor, "2024-03-01");
    assert_eq!(band(&influence, "pc-851-91"), CannotTell);
    // The section that says how it is punished was not read: nothing firm rests on that.
    let pipe = never_charged("HS 11364", Level::Misdemeanor, "2024-03-01");
    assert_eq!(band(&pipe, "pc-851-91"), NeedsLawyer);
}

#[test]
fn the_state_clears_arrests_but_for_the_gap() {
    use Level::{Felony, Misdemeanor};
    check(
        "pc-851-93",
        vec![
            row(
                "misdemeanor dismissed, at once",
                arrest(Outcome::Dismissed, "HS 11364", Misdemeanor, |case| {
                    case.arrested = on("2026-10");
                    case.ended = on("2026-11");
                }),
                MayBeDone,
            ),
            row(
                "felony charged and dismissed: the gap",
                arrest(Outcome::Dismissed, "HS 11378", Felony, |_| {}),
                DoesNotFit,
            ),
            row(
                "felony acquitted",
                arrest(Outcome::Acquitted, "HS 11378", Felony, |_| {}),
                MayBeDone,
            ),
            row(
                "felony never charged",
                never_charged("HS 11378", Felony, "2012"),
                MayBeDone,
            ),
            row("before 1973", never_charged("HS 11378", Felony, "1972"), DoesNotFit),
            row("a conviction", record(case()), DoesNotFit),
        ],
    );
    for (code, level, opens) in [
        ("HS 11364", Misdemeanor, day(2026, 9, 2)),
        ("HS 11378", Felony, day(2028, 9, 2)),
        ("HS 11352(b)", Felony, day(2031, 9, 2)),
    ] {
        let record = never_charged(code, level, "2025-09-01");
        let [before, on, _] = around(&record, "pc-851-93", opens);
        assert_eq!(before, later(&opens.to_string(), &opens.to_string()), "{code}");
        assert_eq!(on, MayBeDone, "{code}");
    }
}

#[test]
fn innocence_is_the_courts_to_find() {
    check(
        "pc-851-8",
        vec![
            row(
                "in time",
                never_charged("HS 11378", Level::Felony, "2026-01"),
                NeedsLawyer,
            ),
            row("late", never_charged("HS 11378", Level::Felony, "2012"), NeedsLawyer),
            row(
                "an infraction",
                never_charged("HS 11357(b)", Level::Infraction, "2013"),
                DoesNotFit,
            ),
            row("a conviction", record(case()), DoesNotFit),
        ],
    );
}

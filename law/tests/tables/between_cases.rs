//! Effects between cases, from the record where its dates allow, asked where they do not; and the day of the law.

use crate::common::*;
use law::assess::{BeforeText, assess};
use law::citation::{Freshness, PENAL_CODE_TEXT_OF, STALE_AFTER_DAYS};
use law::date::day;
use law::facts::{Answer, Case, Level, ProbationCourse, Record, Sentence};
use law::logic::Truth;
use law::statutes::Band::{DoesNotFit, MayBeDone, MayQualify, NeedsLawyer};
use law::statutes::Decision::{Judge, Must, NotKnown};

fn two(first: impl FnOnce(&mut Case), second: impl FnOnce(&mut Case)) -> Record {
    but(|record| {
        first(&mut record.cases[0]);
        let mut other = case();
        second(&mut other);
        record.cases.push(other);
    })
}

fn fine(case: &mut Case, day: &str) {
    case.sentenced = on(day);
    case.sentence = is(Sentence::JailOrFine);
    case.probation = Answer::Unasked;
    case.performed = is(true);
    case.counts[0].offense = offense("HS 11364");
    case.counts[0].level = is(Level::Misdemeanor);
}

/// PC 1203.4a: an upright life since judgment.
#[test]
fn a_later_conviction_ends_the_right_but_not_the_way() {
    let later = two(|case| fine(case, "2012"), |case| case.sentenced = on("2016"));
    assert_eq!(band(&later, "pc-1203-4a"), MayQualify(Judge));
    let earlier = two(
        |case| {
            fine(case, "2016");
            case.upright = is(true);
        },
        |case| case.sentenced = on("2012"),
    );
    assert_eq!(band(&earlier, "pc-1203-4a"), MayQualify(Must));
    // Of the same year: which came first is not known, so it is asked.
    let same_year = two(|case| fine(case, "2016"), |case| case.sentenced = on("2016"));
    assert_eq!(band(&same_year, "pc-1203-4a"), MayQualify(NotKnown));
}

fn prison(case: &mut Case, sentenced: &str, completed: &str) {
    case.sentenced = on(sentenced);
    case.sentence = is(Sentence::Prison);
    case.probation = Answer::Unasked;
    case.completed = on(completed);
}

/// PC 1203.425(a)(1)(B)(iv)(II): four years without a new felony conviction.
#[test]
fn the_four_years_of_automatic_relief() {
    let four_years = |record: &Record| {
        let ruling = ruling(record, "pc-1203-425", TODAY);
        ruling
            .done
            .lines()
            .into_iter()
            .find(|(line, _)| line.key == "pc-1203-425-felony")
            .unwrap()
            .1
            .truth()
    };
    let with_second = |sentenced: &str, level: Level| {
        two(
            |case| prison(case, "2008", "2012-05-05"),
            |case| {
                case.sentenced = on(sentenced);
                case.counts[0].level = is(level);
                if level == Level::Misdemeanor {
                    case.counts[0].offense = offense("HS 11364");
                }
            },
        )
    };
    assert_eq!(
        four_years(&with_second("2010", Level::Felony)),
        Truth::Yes,
        "before they began"
    );
    assert_eq!(
        four_years(&with_second("2014", Level::Felony)),
        Truth::Unknown,
        "within"
    );
    assert_eq!(
        four_years(&with_second("2014", Level::Misdemeanor)),
        Truth::Yes,
        "no felony"
    );
    assert_eq!(
        four_years(&with_second("2019", Level::Felony)),
        Truth::Yes,
        "after they were over"
    );
    let mut incomplete = with_second("2019", Level::Felony);
    incomplete.complete = is(false);
    assert_eq!(four_years(&incomplete), Truth::Unknown, "a case that was not told");
    // Nobody can tell before looking at the record, whatever the four years say.
    assert_eq!(band(&with_second("2019", Level::Felony), "pc-1203-425"), MayBeDone);
}

#[test]
fn probation_elsewhere() {
    let mut elsewhere = two(
        |_| {},
        |case| {
            case.sentenced = on("2026-02");
            case.counts[0].committed = on("2025-11");
            case.probation = is(ProbationCourse::Running);
            case.probation_ends = on("2028-02-01");
        },
    );
    elsewhere.person.probation = is(true);
    assert_eq!(band(&elsewhere, "pc-1203-4"), later("2028-02-02", "2028-02-02"));
    let mut fined = elsewhere.clone();
    fine(&mut fined.cases[0], "2012");
    fined.cases[0].upright = Answer::Unasked;
    assert_eq!(
        band(&fined, "pc-1203-4a"),
        NeedsLawyer,
        "the text of 1203.4a does not name it"
    );
}

/// One prison term for several counts: one day of completion, and each count for itself.
#[test]
fn one_term_for_several_counts() {
    let record = with(|case| {
        prison(case, "2019", "2023-06-01");
        let mut other = case.counts[0].clone();
        other.offense = offense("other-sex-registration");
        case.counts.push(other);
    });
    assert_eq!(ruling_of(&record, 0, 0, "pc-1203-41", TODAY).band(), MayQualify(Judge));
    let registered = {
        let mut record = record.clone();
        record.person.registration = is(law::facts::Registration::Now);
        record.cases[0].counts[0].registrable = is(false);
        record.cases[0].counts[1].registrable = is(true);
        record
    };
    assert_eq!(
        ruling_of(&registered, 0, 0, "pc-1203-41", TODAY).band(),
        MayQualify(Judge)
    );
    assert_eq!(ruling_of(&registered, 0, 1, "pc-1203-41", TODAY).band(), DoesNotFit);
}

// The day of the law.

#[test]
fn the_law_gets_old() {
    let text = PENAL_CODE_TEXT_OF;
    assert_eq!(text, day(2026, 7, 21));
    for (as_of, stale, new_year) in [
        (text, false, false),
        (day(2026, 12, 31), false, false),
        (day(2027, 1, 1), false, true),
        (day(2027, 1, 17), false, true),
        (day(2027, 1, 18), true, true),
        (day(2030, 1, 1), true, true),
    ] {
        let freshness = assess(&record(case()), as_of).unwrap().freshness;
        assert_eq!(
            freshness,
            Freshness {
                text_of: text,
                stale,
                new_year
            },
            "{as_of}"
        );
    }
    assert_eq!(STALE_AFTER_DAYS, 180);
    let yesterday = law::date::yesterday(text);
    assert_eq!(
        assess(&record(case()), yesterday).unwrap_err(),
        BeforeText { text_of: text }
    );
}

/// Every requirement says which text it was compared with, and when.
#[test]
fn every_citation_has_its_days() {
    let record = record(case());
    let assessment = assess(&record, TODAY).unwrap();
    for answer in &assessment.cases[0].counts[0] {
        for finding in [
            &answer.ruling.may_ask,
            &answer.ruling.must,
            &answer.ruling.done,
            &answer.ruling.turns_on,
        ] {
            for (line, _) in finding.lines() {
                let source = line.citation.source;
                assert!(source.text_of >= PENAL_CODE_TEXT_OF, "{}", line.key);
                assert!(source.compared_on >= source.text_of, "{}", line.key);
                assert!(source.compared_on <= TODAY, "{}", line.key);
            }
        }
    }
}

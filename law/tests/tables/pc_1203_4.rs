//! PC 1203.4: every gateway, every bar, every exclusion.

use crate::common::*;
use law::facts::{Already, Answer, Forum, Level, Outcome, ProbationCourse, Sentence};
use law::statutes::Band::{self, CannotTell, DoesNotFit, MayQualify, NeedsLawyer};
use law::statutes::Decision::{Judge, Must, NotKnown};
use law::statutes::pc_1203_4::{EXCLUDED, EXCLUDED_AS_FELONY, NEAR_EXCLUDED, VEHICLE_CODE_12810};

const KEY: &str = "pc-1203-4";

#[test]
fn gateways() {
    use ProbationCourse::{Completed, EndedEarly, Revoked, Running, Violated};
    let course = |course| with(|case| case.probation = course);
    check(
        KEY,
        vec![
            row(
                "fulfilled for the whole period",
                course(is(Completed)),
                MayQualify(Must),
            ),
            row("discharged early", course(is(EndedEarly)), MayQualify(Must)),
            row("violated", course(is(Violated)), MayQualify(Judge)),
            row("course not known", course(Answer::DontKnow), CannotTell),
            row(
                "revoked, then prison",
                with(|case| {
                    case.probation = is(Revoked);
                    case.revoked_to = is(Sentence::Prison);
                }),
                NeedsLawyer,
            ),
            row(
                "revoked, then ordinary jail",
                with(|case| {
                    case.probation = is(Revoked);
                    case.revoked_to = is(Sentence::JailOrFine);
                }),
                MayQualify(Judge),
            ),
            row(
                "still running, last day not known",
                but(|record| {
                    record.person.probation = is(true);
                    record.cases[0].probation = is(Running);
                }),
                AFTER_EVENT,
            ),
            row(
                "still running to a day",
                but(|record| {
                    record.person.probation = is(true);
                    record.cases[0].probation = is(Running);
                    record.cases[0].probation_ends = on("2027-02-28");
                }),
                later("2027-03-01", "2027-03-01"),
            ),
        ],
    );
}

#[test]
fn the_last_day_of_probation_is_still_probation() {
    let record = but(|record| {
        record.person.probation = is(true);
        record.cases[0].probation = is(ProbationCourse::Running);
        record.cases[0].probation_ends = on("2028-02-29");
    });
    let open = |band: &Band| matches!(band, MayQualify(_));
    let bands = around(&record, KEY, law::date::day(2028, 2, 29));
    assert_eq!(bands.each_ref().map(open), [false, false, true]);
}

#[test]
fn bars_of_the_person() {
    check(
        KEY,
        vec![
            row("charged", but(|record| record.person.charged = is(true)), AFTER_EVENT),
            row("serving", but(|record| record.person.serving = is(true)), AFTER_EVENT),
            row(
                "on probation elsewhere",
                but(|record| record.person.probation = is(true)),
                AFTER_EVENT,
            ),
            row(
                "on parole: not in the text",
                but(|record| record.person.supervised = is(true)),
                NeedsLawyer,
            ),
            row(
                "charged not known",
                but(|record| record.person.charged = Answer::DontKnow),
                CannotTell,
            ),
            row(
                "serving not known",
                but(|record| record.person.serving = Answer::DontKnow),
                CannotTell,
            ),
            row(
                "probation not known",
                but(|record| record.person.probation = Answer::DontKnow),
                CannotTell,
            ),
        ],
    );
}

#[test]
fn what_it_reaches() {
    check(
        KEY,
        vec![
            row(
                "jail without probation",
                with(|case| {
                    case.sentence = is(Sentence::JailOrFine);
                    case.probation = Answer::Unasked;
                }),
                DoesNotFit,
            ),
            row(
                "sentence not known",
                with(|case| {
                    case.sentence = Answer::DontKnow;
                    case.probation = Answer::Unasked;
                }),
                CannotTell,
            ),
            row(
                "federal",
                with(|case| {
                    *case = law::facts::Case {
                        forum: is(Forum::Federal),
                        ..law::facts::Case::new()
                    };
                }),
                DoesNotFit,
            ),
            row(
                "dismissed case",
                with(|case| {
                    *case = law::facts::Case {
                        forum: is(Forum::California),
                        outcome: is(Outcome::Dismissed),
                        ..law::facts::Case::new()
                    };
                }),
                DoesNotFit,
            ),
            row(
                "already dismissed",
                with(|case| case.counts[0].already = is(Already::Dismissed)),
                DoesNotFit,
            ),
            row(
                "already reduced",
                with(|case| {
                    case.counts[0].offense = offense("HS 11377(a)");
                    case.sentenced = on("2012");
                    case.counts[0].already = is(Already::Reduced);
                }),
                MayQualify(Must),
            ),
            row(
                "an infraction",
                with(|case| {
                    case.counts[0].offense = offense("other");
                    case.counts[0].level = is(Level::Infraction);
                }),
                DoesNotFit,
            ),
        ],
    );
}

#[test]
fn every_exclusion_excludes_and_its_neighbours_do_not() {
    for code in EXCLUDED {
        let record = with(|case| case.counts[0].offense = offense(code));
        assert_eq!(band(&record, KEY), DoesNotFit, "{code}");
    }
    for code in EXCLUDED_AS_FELONY {
        let felony = with(|case| case.counts[0].offense = offense(code));
        assert_eq!(band(&felony, KEY), DoesNotFit, "{code} as a felony");
        let misdemeanor = with(|case| {
            case.counts[0].offense = offense(code);
            case.counts[0].level = is(Level::Misdemeanor);
        });
        // "A felony conviction": (b).
        assert_eq!(band(&misdemeanor, KEY), MayQualify(Must), "{code} as a misdemeanor");
    }
    for code in ["other", "other-serious-or-violent", "HS 11352(a)", "HS 11350(a)"] {
        let record = with(|case| case.counts[0].offense = offense(code));
        assert!(
            matches!(band(&record, KEY), MayQualify(Must)),
            "{code}: {:?}",
            band(&record, KEY)
        );
    }
    for code in NEAR_EXCLUDED {
        let Some(row) = law::offenses::find(code) else { continue };
        let record = with(|case| case.counts[0].offense = offense(row.code));
        assert_eq!(band(&record, KEY), NeedsLawyer, "{code}");
    }
}

#[test]
fn the_judge_decides_for_the_driving_offenses() {
    for code in VEHICLE_CODE_12810 {
        let found: Vec<_> = law::offenses::all()
            .filter(|offense| law::code::covers(code, offense.code))
            .collect();
        assert!(!found.is_empty(), "{code} is not in the catalogue");
        for row in found {
            let record = with(|case| {
                case.counts[0].offense = offense(row.code);
                case.counts[0].level = is(Level::Misdemeanor);
            });
            assert_eq!(band(&record, KEY), MayQualify(Judge), "{}", row.code);
        }
    }
}

#[test]
fn a_set_of_candidates_decides_only_where_all_agree() {
    check(
        KEY,
        vec![
            row(
                "all reached",
                with(|case| case.counts[0].offense = offenses_of(&["HS 11378", "HS 11351"])),
                MayQualify(Must),
            ),
            row(
                "one is a driving offense",
                with(|case| {
                    case.counts[0].offense = offenses_of(&["HS 11378", "VC 23152(f)"]);
                }),
                MayQualify(NotKnown),
            ),
            row(
                "one is excluded",
                with(|case| case.counts[0].offense = offenses_of(&["HS 11378", "PC 311.1"])),
                CannotTell,
            ),
            row(
                "nothing known",
                with(|case| {
                    case.counts[0].offense = Answer::DontKnow;
                }),
                CannotTell,
            ),
        ],
    );
}

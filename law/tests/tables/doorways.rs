//! Doorways: each is offered where it may fit, and left out only where what was told makes it certain that it does not.

use crate::common::*;
use law::admissible::{admissible, applies, places};
use law::citation::Tier;
use law::date::{Day, day, yesterday};
use law::doorways::{DOORWAYS, HOPE_ENDS, HOPE_STARTS, offered};
use law::facts::{Answer, Case, Choice, Forum, Level, Outcome, ProbationCourse, Record, Registration, Sentence};
use law::offenses;

const REHABILITATION: &str = "doorway-rehabilitation";
const PARDON: &str = "doorway-pardon";
const FIRE_CAMP: &str = "doorway-fire-camp";
const VETERANS: &str = "doorway-veterans";
const HOPE: &str = "doorway-hope";
const YOUNG: &str = "doorway-young-misdemeanor";
const TRAFFICKING: &str = "doorway-trafficking";
const VIOLENCE: &str = "doorway-violence";
const IMMIGRATION: &str = "doorway-immigration-vacatur";
const OLD_PRIOR: &str = "doorway-old-drug-prior";
const CIVIL: &str = "doorway-civil-addict";
const JUVENILE: &str = "doorway-juvenile";

fn keys(record: &Record, as_of: Day) -> Vec<&'static str> {
    offered(record, as_of).into_iter().map(|doorway| doorway.key).collect()
}

/// Each row: a name, a record, and whether the doorway is offered.
fn table(key: &str, rows: Vec<(&str, Record, bool)>) {
    for (name, record, expected) in rows {
        assert!(admissible(&record, TODAY), "{key}: {name}: these answers do not fit");
        assert_eq!(keys(&record, TODAY).contains(&key), expected, "{key}: {name}");
    }
}

/// A misdemeanor theft, without probation.
fn theft() -> Record {
    with(|case| {
        case.sentence = is(Sentence::JailOrFine);
        case.probation = Answer::Unasked;
        case.counts[0].offense = offense("PC 490.2");
        case.counts[0].level = is(Level::Misdemeanor);
    })
}

fn infraction() -> Record {
    with(|case| {
        case.sentence = is(Sentence::JailOrFine);
        case.probation = Answer::Unasked;
        case.counts[0].offense = offense("other-traffic-infraction");
        case.counts[0].level = is(Level::Infraction);
    })
}

fn prison() -> Record {
    with(|case| {
        case.sentence = is(Sentence::Prison);
        case.probation = Answer::Unasked;
    })
}

/// A case of which only the court was told.
fn of(forum: Forum) -> Record {
    record(Case {
        forum: is(forum),
        ..Case::new()
    })
}

fn ended(outcome: Outcome) -> Record {
    record(Case {
        forum: is(Forum::California),
        outcome: is(outcome),
        ..Case::new()
    })
}

fn told_badly(mut record: Record) -> Record {
    record.complete = is(false);
    record
}

fn registrable(mut record: Record) -> Record {
    record.person.registration = is(Registration::Past);
    record.cases[0].counts[0].registrable = is(true);
    record
}

#[test]
fn a_certificate_of_rehabilitation_needs_a_felony() {
    let excluded = with(|case| case.counts[0].offense = offense("PC 288(a)"));
    let mut two = theft();
    two.cases.push(case());
    let mut two_with_excluded = excluded.clone();
    two_with_excluded.cases.push(case());
    let mut sex = theft();
    sex.cases[0].counts[0].offense = offense("PC 311.11");
    table(
        REHABILITATION,
        vec![
            ("a felony with probation", with(|_| {}), true),
            ("a felony with prison", prison(), true),
            ("a misdemeanor", theft(), false),
            ("a misdemeanor, and perhaps another case", told_badly(theft()), true),
            ("a misdemeanor and a felony", two, true),
            (
                "a theft with a level that is not known",
                {
                    let mut record = theft();
                    record.cases[0].counts[0].level = Answer::DontKnow;
                    record
                },
                true,
            ),
            (
                "(b) a sex misdemeanor with registration",
                registrable(sex.clone()),
                true,
            ),
            ("a sex misdemeanor, never registered", sex, false),
            ("(c) an excluded section", excluded, false),
            (
                "(c) an excluded section beside another felony",
                two_with_excluded,
                false,
            ),
            (
                "(c) perhaps an excluded section",
                with(|case| case.counts[0].offense = offenses_of(&["PC 288(a)", "PC 289"])),
                true,
            ),
            ("federal", of(Forum::Federal), false),
            ("dismissed charges", ended(Outcome::Dismissed), false),
        ],
    );
}

#[test]
fn a_pardon_needs_a_conviction_in_california() {
    table(
        PARDON,
        vec![
            ("a felony", with(|_| {}), true),
            ("a misdemeanor", theft(), true),
            (
                "an excluded section of the certificate",
                with(|case| case.counts[0].offense = offense("PC 288(a)")),
                true,
            ),
            ("outcome not known", with_outcome(Answer::DontKnow), true),
            ("federal", of(Forum::Federal), false),
            ("juvenile", of(Forum::Juvenile), false),
            ("not guilty", ended(Outcome::Acquitted), false),
            (
                "federal, and perhaps another case",
                told_badly(of(Forum::Federal)),
                true,
            ),
        ],
    );
}

fn with_outcome(outcome: Answer<Outcome>) -> Record {
    record(Case {
        forum: is(Forum::California),
        outcome,
        ..Case::new()
    })
}

#[test]
fn a_fire_crew_needs_custody() {
    let mut sex = prison();
    sex.cases[0].counts[0].offense = offense("other-sex-registration");
    table(
        FIRE_CAMP,
        vec![
            ("prison", prison(), true),
            ("probation, with or without jail", with(|_| {}), true),
            ("jail or a fine", theft(), true),
            ("an infraction", infraction(), false),
            (
                "an infraction, and perhaps another case",
                told_badly(infraction()),
                true,
            ),
            ("(F) a sex offense with registration", registrable(sex), false),
            ("military", of(Forum::Military), false),
        ],
    );
}

#[test]
fn relief_for_veterans_needs_probation() {
    table(
        VETERANS,
        vec![
            ("probation completed", with(|_| {}), true),
            (
                "probation running",
                but(|record| {
                    record.person.probation = is(true);
                    record.cases[0].probation = is(ProbationCourse::Running);
                }),
                true,
            ),
            (
                "sentence not known",
                with(|case| {
                    case.sentence = Answer::DontKnow;
                    case.probation = Answer::Unasked;
                }),
                true,
            ),
            ("prison", prison(), false),
            ("jail or a fine", theft(), false),
            ("jail or a fine, and perhaps another case", told_badly(theft()), true),
        ],
    );
}

#[test]
fn hope_is_for_felonies_since_2024_and_for_open_cases() {
    let sentenced = |day: &str| {
        let mut record = prison();
        record.cases[0].sentenced = on(day);
        record
    };
    let mut charged = theft();
    charged.person.charged = is(true);
    table(
        HOPE,
        vec![
            ("the first day", sentenced("2024-01-01"), true),
            ("some day of 2023 or 2024", sentenced("2023/2024"), true),
            ("the day before", sentenced("2023-12-31"), false),
            (
                "before, and perhaps another case",
                told_badly(sentenced("2023-12-31")),
                true,
            ),
            ("probation before, completed", with(|_| {}), false),
            (
                "probation before, revoked",
                with(|case| {
                    case.probation = is(ProbationCourse::Revoked);
                    case.revoked_to = is(Sentence::Prison);
                }),
                true,
            ),
            (
                "probation before, running",
                but(|record| {
                    record.person.probation = is(true);
                    record.cases[0].probation = is(ProbationCourse::Running);
                }),
                true,
            ),
            ("a misdemeanor", theft(), false),
            ("a misdemeanor and an open case", charged, true),
            ("registration", registrable(sentenced("2025")), false),
            (
                "driving under the influence",
                {
                    let mut record = sentenced("2025");
                    record.cases[0].counts[0].offense = offense("VC 23153");
                    record
                },
                false,
            ),
        ],
    );
    let record = sentenced("2025-05-05");
    assert_eq!(HOPE_STARTS, day(2024, 1, 1));
    assert!(keys(&record, yesterday(HOPE_ENDS)).contains(&HOPE));
    assert!(!keys(&record, HOPE_ENDS).contains(&HOPE));
}

#[test]
fn sealing_before_18_is_for_misdemeanors_that_are_not_about_drugs() {
    let misdemeanor = |codes: &[&str]| {
        let mut record = theft();
        record.cases[0].counts[0].offense = offenses_of(codes);
        record
    };
    let mut not_known = theft();
    not_known.cases[0].counts[0].offense = Answer::DontKnow;
    table(
        YOUNG,
        vec![
            ("a theft", theft(), true),
            ("an offense that is not known", not_known, true),
            ("a drug misdemeanor", misdemeanor(&["HS 11550(a)"]), false),
            (
                "a drug misdemeanor or a theft",
                misdemeanor(&["HS 11550(a)", "PC 490.2"]),
                true,
            ),
            (
                "a drug misdemeanor, and perhaps another case",
                told_badly(misdemeanor(&["HS 11550(a)"])),
                true,
            ),
            ("driving under the influence", misdemeanor(&["VC 23152"]), false),
            ("registration", registrable(misdemeanor(&["PC 647(b)"])), false),
            ("an infraction", infraction(), false),
            (
                "a felony that may become a misdemeanor",
                with(|case| case.counts[0].offense = offense("PC 496")),
                true,
            ),
        ],
    );
}

#[test]
fn every_health_and_safety_section_of_the_catalogue_is_in_division_10() {
    for offense in offenses::all() {
        let Some(section) = offense.code.strip_prefix("HS ") else {
            continue;
        };
        let digits: String = section.chars().take_while(char::is_ascii_digit).collect();
        let number: u32 = digits.parse().unwrap();
        assert!((11000..11750).contains(&number), "{}", offense.code);
    }
}

#[test]
fn forced_into_crime_is_offered_for_every_case_in_california() {
    for key in [TRAFFICKING, VIOLENCE] {
        table(
            key,
            vec![
                ("a conviction", with(|_| {}), true),
                ("an arrest", ended(Outcome::NeverCharged), true),
                ("a juvenile case", of(Forum::Juvenile), true),
                ("court not known", record(Case::new()), true),
                ("federal", of(Forum::Federal), false),
                ("tribal", of(Forum::Tribal), false),
                (
                    "federal, and perhaps another case",
                    told_badly(of(Forum::Federal)),
                    true,
                ),
            ],
        );
    }
}

#[test]
fn vacating_and_old_commitments_need_a_plea_or_a_conviction() {
    for key in [IMMIGRATION, CIVIL] {
        table(
            key,
            vec![
                ("a conviction", with(|_| {}), true),
                ("in custody now", but(|record| record.person.serving = is(true)), true),
                ("a program", ended(Outcome::Diverted), true),
                ("charges dismissed", ended(Outcome::Dismissed), true),
                ("outcome not known", with_outcome(Answer::DontKnow), true),
                ("never charged", ended(Outcome::NeverCharged), false),
                ("not guilty", ended(Outcome::Acquitted), false),
                ("another state", of(Forum::OtherState), false),
                ("juvenile", of(Forum::Juvenile), false),
            ],
        );
    }
}

#[test]
fn the_old_drug_prior_is_for_people_in_custody() {
    let serving = |sentenced: &str| {
        let mut record = prison();
        record.person.serving = is(true);
        record.cases[0].sentenced = on(sentenced);
        record
    };
    let mut not_known = serving("2016");
    not_known.person.serving = Answer::DontKnow;
    let mut misdemeanor = theft();
    misdemeanor.person.serving = is(true);
    table(
        OLD_PRIOR,
        vec![
            ("serving since 2016", serving("2016"), true),
            ("not known if serving", not_known, true),
            ("the last day", serving("2017-12-31"), true),
            ("the first day after", serving("2018-01-01"), false),
            (
                "later, and perhaps another case",
                told_badly(serving("2018-01-01")),
                true,
            ),
            ("not serving", prison(), false),
            ("not serving, and perhaps another case", told_badly(prison()), false),
            ("serving, and only a misdemeanor", misdemeanor, false),
        ],
    );
}

#[test]
fn juvenile_sealing_needs_a_juvenile_case() {
    let mut both = with(|_| {});
    both.cases.extend(of(Forum::Juvenile).cases);
    table(
        JUVENILE,
        vec![
            ("a juvenile case", of(Forum::Juvenile), true),
            ("one of two", both, true),
            ("court not known", record(Case::new()), true),
            ("an adult case", with(|_| {}), false),
            ("an adult case, and perhaps another", told_badly(with(|_| {})), true),
        ],
    );
}

#[test]
fn nothing_told_leaves_everything_open_and_in_order() {
    let all: Vec<&str> = DOORWAYS.iter().map(|doorway| doorway.key).collect();
    assert_eq!(keys(&Record::default(), TODAY), all);
    let mut blank = record(Case::new());
    blank.person = law::facts::Person::default();
    assert_eq!(keys(&blank, TODAY), all);
    let none = Record {
        person: person(),
        complete: is(true),
        ..Record::default()
    };
    assert!(keys(&none, TODAY).is_empty());
}

#[test]
fn what_was_not_read_cites_nothing() {
    for doorway in DOORWAYS {
        assert_eq!(
            doorway.tier == Tier::Verified,
            !doorway.citations.is_empty(),
            "{}",
            doorway.key
        );
        assert!(doorway.key.starts_with("doorway-"));
        assert_eq!(DOORWAYS.iter().filter(|other| *other == doorway).count(), 1);
    }
}

// Telling more.

/// Chance, the same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % limit
    }

    fn of<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    fn choice<T: Choice>(&mut self) -> Answer<T> {
        is(T::ALL[self.below(T::ALL.len())].0)
    }

    fn day(&mut self) -> Answer<law::date::Span> {
        on(self.of(&[
            "1971",
            "2010-04",
            "2016-03-10",
            "2017/2018",
            "2023-12-31",
            "2024",
            "2025-06",
        ]))
    }

    fn case(&mut self) -> Case {
        let mut case = case();
        case.forum = self.of(&[
            is(Forum::California),
            is(Forum::California),
            is(Forum::California),
            is(Forum::Federal),
            is(Forum::Juvenile),
        ]);
        case.outcome = self.of(&[
            is(Outcome::Convicted),
            is(Outcome::Convicted),
            is(Outcome::Convicted),
            is(Outcome::Diverted),
            is(Outcome::Acquitted),
        ]);
        case.sentenced = self.day();
        case.sentence = self.choice();
        case.probation = self.choice();
        case.revoked_to = self.choice();
        let codes = [
            "HS 11378",
            "HS 11377(a)",
            "HS 11550(a)",
            "PC 288(a)",
            "PC 490.2",
            "PC 647(b)",
            "VC 23152",
            "VC 23153",
            "other",
            "other-sex-registration",
            "other-traffic-infraction",
        ];
        if self.below(2) == 0 {
            case.counts.push(case.counts[0].clone());
        }
        for count in &mut case.counts {
            let both = [self.of(&codes), self.of(&codes)];
            count.offense = offenses_of(&both[..=self.below(2)]);
            count.level = self.choice();
            count.already = self.choice();
            count.registrable = self.choice();
        }
        case
    }

    /// A record of which every case was told, with what does not apply taken away.
    fn record(&mut self) -> Record {
        let mut record = record(self.case());
        if self.below(2) == 0 {
            record.cases.push(self.case());
        }
        record.person.charged = self.choice();
        record.person.serving = self.choice();
        record.person.probation = self.choice();
        record.person.registration = self.choice();
        law::admissible::settle(&mut record, None, TODAY);
        record
    }

    /// The same record with a part not told, not known, or told more roughly; the cases stay told.
    fn less(&mut self, record: &Record) -> Record {
        let mut less = record.clone();
        let share = self.of(&[2, 4, 10]);
        for at in places(record) {
            if at.fact != law::facts::Fact::Complete && self.below(share) == 0 {
                at.forget(&mut less);
            }
        }
        for count in less.cases.iter_mut().flat_map(|case| &mut case.counts) {
            if let Some(candidates) = count.offense.known()
                && self.below(3) == 0
            {
                let mut wider: Vec<_> = candidates.iter().collect();
                wider.push(offenses::find("PC 490.2").unwrap());
                count.offense = is(law::facts::Candidates::new(wider).unwrap());
            }
        }
        while let Some(at) = places(&less)
            .into_iter()
            .find(|at| at.asked(&less) && !applies(&less, *at))
        {
            at.forget(&mut less);
        }
        less
    }
}

#[test]
fn telling_more_never_brings_a_doorway_back() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let (mut pairs, mut closed, mut closed_before) = (0, 0, 0);
    for _ in 0..600 {
        let record = random.record();
        for _ in 0..4 {
            let less = random.less(&record);
            if !admissible(&record, TODAY) || !admissible(&less, TODAY) {
                continue;
            }
            let (more_told, less_told) = (keys(&record, TODAY), keys(&less, TODAY));
            for key in &more_told {
                assert!(less_told.contains(key), "{key} comes back:\n{less:?}\n{record:?}");
            }
            pairs += 1;
            closed += DOORWAYS.len() - more_told.len();
            closed_before += DOORWAYS.len() - less_told.len();
        }
    }
    assert!(pairs > 500, "only {pairs} pairs");
    assert!(
        closed_before > pairs && closed > closed_before,
        "{closed} and {closed_before} of {pairs}"
    );
}

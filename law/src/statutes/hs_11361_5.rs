//! HS 11361.5 and 11361.7: records of small cannabis cases are destroyed after two years.
//!
//! Courts and state agencies may not keep records of an arrest or conviction under HS 11357 or 11360(b), or of a person
//! under 18 under most of the cannabis article, beyond two years: 11361.5(a). After these two years the person may say that
//! they were not arrested or convicted, whether or not the record was destroyed: 11361.7(c), (d).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, health_and_safety_code};
use crate::date::{Day, day};
use crate::facts::{Age, Outcome};
use crate::logic::{Finding, all, always, any, any_of, never, not, quiet, records};

const S: Source = health_and_safety_code("HS 11361.5");
const ANSWER: Source = health_and_safety_code("HS 11361.7");

/// Records from this day on are destroyed without being asked: 11361.5(a), last sentence.
pub const EARLIEST: Day = day(1976, 1, 1);

/// HS 11361.5.
pub const STATUTE: Statute = Statute {
    key: "hs-11361-5",
    source: S,
    in_force_since: day(2019, 1, 1),
    relief: Relief::Automatic,
    about: About::Both,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: never(),
        must: never(),
        done: all([
            S.line("(a)", "in-california", c.in_california()),
            S.line("(a)", "hs-11361-5-offense", offense(c)),
            S.line("(a)", "hs-11361-5-school", not_at_a_school(c)),
            // Records from before are destroyed on application: (b), and the record shows whether one was made. The right
            // to deny is the same: 11361.7(c).
            S.line(
                "(a)",
                "hs-11361-5-since-1976",
                any([since_1976(c), all([c.offense_in(BEFORE_1976), records()])]),
            ),
            ANSWER.line("(c)", "hs-11361-5-two-years", two_years(c)),
            S.line("(a)", "hs-11361-5-not-serving", not_in_custody(c)),
            S.line("(a)", "hs-11361-5-records", records()),
        ]),
        turns_on: always(),
    }
}

fn offense(c: &Charge<'_>) -> Finding {
    any([c.offense_in(SMALL), all([c.offense_in(ARTICLE), c.age(Age::Under18)])])
}

/// Records of a person under 18 at a school are kept until that person is 18, and then destroyed: the record shows it.
fn not_at_a_school(c: &Charge<'_>) -> Finding {
    any([
        not(c.offense_in(AT_A_SCHOOL)),
        not(quiet(c.age(Age::Under18))),
        records(),
    ])
}

/// From the conviction, or from the arrest where there was none.
fn two_years(c: &Charge<'_>) -> Finding {
    any([
        all([c.convicted(), c.years_since_judgment(2)]),
        all([not(c.convicted()), c.years_since_arrest(2)]),
    ])
}

/// Only custody for such an offense itself stops the clock; for which, also of several counts of a case, the record shows.
/// The two years of a person who was incarcerated for it begin with the release.
fn not_in_custody(c: &Charge<'_>) -> Finding {
    all([
        any([not(c.serving()), records()]),
        any([
            not(c.convicted()),
            not(any_of(c.charges_of_case().map(|charge| charge.felony_term()).collect())),
            c.years_since_completion(2),
            records(),
        ]),
    ])
}

fn since_1976(c: &Charge<'_>) -> Finding {
    any([
        all([c.ended_as(Outcome::Convicted), not(c.sentenced_before(EARLIEST))]),
        all([not(c.ended_as(Outcome::Convicted)), c.arrested_since(EARLIEST)]),
    ])
}

/// Whatever the person's age.
pub const SMALL: &[&str] = &["HS 11357", "HS 11360(b)"];

/// The cannabis article, for a person under 18 on the day of the offense. HS 11361 punishes persons of 18 or over alone.
pub const ARTICLE: &[&str] = &[
    "HS 11357",
    "HS 11358",
    "HS 11359",
    "HS 11360",
    "HS 11362.2",
    "HS 11362.3",
];

/// Subdivision (b)(1): before 1976 too. The other offenses of (b) were about cannabis only in part.
pub const BEFORE_1976: &[&str] = &["HS 11357"];

/// Kept until the person is 18.
pub const AT_A_SCHOOL: &[&str] = &["HS 11357(d)"];

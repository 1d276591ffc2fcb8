//! Doorways: special ways out of a conviction that we only describe. They are offered, never asked about.
//!
//! Whether one of them fits hangs on things that nobody is asked here: citizenship, trafficking, violence by a partner,
//! service in the military, age, years of living in the state. So a doorway is left out only where what was told makes
//! it certain that it is not for this person, and nothing is said of those that are left beyond what they are. What
//! time or an event can still open stays: a person in custody reads of ways that open after it.

use alloc::vec::Vec;

use crate::charge::Charge;
use crate::citation::{Citation, Tier, penal_code};
use crate::date::{Day, day};
use crate::facts::{Answer, Case, Choice, Forum, Level, Outcome, ProbationCourse, Record};
use crate::logic::{Finding, Truth, all, always, any, not};
use crate::offenses::{self, Kind, Offense};

/// One special way out of a conviction.
#[derive(Clone, Copy, Debug)]
pub struct Doorway {
    /// The key of its words: "doorway-pardon".
    pub key: &'static str,
    /// What its words rest on. Empty where no text was read.
    pub citations: &'static [Citation],
    /// How sure we are of its words.
    pub tier: Tier,
    /// Whether what was told leaves it open: no only where it is certain that it is not for this person.
    offered: fn(&Record, Day) -> Truth,
}

impl PartialEq for Doorway {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for Doorway {}

/// Every doorway, in the order in which they are offered.
pub static DOORWAYS: &[Doorway] = &[
    Doorway {
        key: "doorway-rehabilitation",
        citations: REHABILITATION,
        tier: Tier::Verified,
        offered: rehabilitation,
    },
    Doorway {
        key: "doorway-pardon",
        citations: PARDON,
        tier: Tier::Verified,
        offered: pardon,
    },
    Doorway {
        key: "doorway-fire-camp",
        citations: FIRE_CAMP,
        tier: Tier::Verified,
        offered: fire_camp,
    },
    Doorway {
        key: "doorway-veterans",
        citations: VETERANS,
        tier: Tier::Verified,
        offered: veterans,
    },
    Doorway {
        key: "doorway-hope",
        citations: HOPE,
        tier: Tier::Verified,
        offered: hope,
    },
    Doorway {
        key: "doorway-young-misdemeanor",
        citations: YOUNG_MISDEMEANOR,
        tier: Tier::Verified,
        offered: young_misdemeanor,
    },
    Doorway {
        key: "doorway-trafficking",
        citations: TRAFFICKING,
        tier: Tier::Verified,
        offered: forced,
    },
    Doorway {
        key: "doorway-violence",
        citations: VIOLENCE,
        tier: Tier::Verified,
        offered: forced,
    },
    Doorway {
        key: "doorway-immigration-vacatur",
        citations: IMMIGRATION_VACATUR,
        tier: Tier::Verified,
        offered: pleaded_or_convicted,
    },
    Doorway {
        key: "doorway-old-drug-prior",
        citations: OLD_DRUG_PRIOR,
        tier: Tier::Verified,
        offered: old_drug_prior,
    },
    Doorway {
        key: "doorway-civil-addict",
        citations: &[],
        tier: Tier::Recalled,
        offered: pleaded_or_convicted,
    },
    Doorway {
        key: "doorway-juvenile",
        citations: &[],
        tier: Tier::Recalled,
        offered: juvenile,
    },
];

/// The doorways that what was told does not close, in order.
#[must_use]
pub fn offered(record: &Record, as_of: Day) -> Vec<&'static Doorway> {
    DOORWAYS
        .iter()
        .filter(|doorway| (doorway.offered)(record, as_of) != Truth::No)
        .collect()
}

// What each asks of the record.

/// PC 4852.01: a person convicted of a felony, (a), or of some sex offenses, (b). It does not apply to a person
/// convicted of one of a list of sections, whatever else they were convicted of: (c).
fn rehabilitation(record: &Record, as_of: Day) -> Truth {
    let way_in = any_conviction(record, as_of, |c| {
        any([c.convicted_as(Level::Felony), listed_in_290(c)])
    });
    let left_out = told_conviction(record, as_of, |c| c.offense_in(NO_CERTIFICATE));
    way_in.min(left_out.not())
}

/// A sex offense of PC 290, of either level. The catalogue does not say which sections those are: a conviction that led
/// to a duty to register is one, where it can be a sex offense at all.
fn listed_in_290(c: &Charge<'_>) -> Finding {
    let maybe = [Kind::Sex, Kind::Attempt, Kind::Another];
    all([
        c.registrable(),
        c.offense_in(&sections(|offense| maybe.iter().any(|kind| offense.is_kind(*kind)))),
    ])
}

/// PC 4800, 4853: the Governor of this state, and any conviction in it.
fn pardon(record: &Record, as_of: Day) -> Truth {
    any_conviction(record, as_of, |_| always())
}

/// PC 1203.4b(a)(1): a crew of people in custody, and so not for an infraction, which "is not punishable by imprisonment"
/// (PC 19.6). It leaves out a person convicted of a sex offense that makes them register: (F).
fn fire_camp(record: &Record, as_of: Day) -> Truth {
    let way_in = any_conviction(record, as_of, |c| not(c.convicted_as(Level::Infraction)));
    let left_out = told_conviction(record, as_of, listed_in_290);
    way_in.min(left_out.not())
}

/// PC 1170.9(h)(1)(A): the person was granted probation, for an offense that jail or prison could follow: (a). So not for
/// an infraction (PC 19.6).
fn veterans(record: &Record, as_of: Day) -> Truth {
    any_conviction(record, as_of, |c| {
        all([c.probation_granted(), not(c.convicted_as(Level::Infraction))])
    })
}

/// PC 1210(a): having or using a drug for oneself. Carrying one may have been for sale.
const NONVIOLENT_POSSESSION: &[&str] = &["HS 11350(a)", "HS 11377(a)", "HS 11550"];

/// PC 1203.44: offered by the judge at sentencing for a felony, (b)(1) and (c)(1), while the section is in force: (k). A
/// person who is charged may still come to it.
fn hope(record: &Record, as_of: Day) -> Truth {
    if as_of >= HOPE_ENDS {
        return Truth::No;
    }
    let sentenced = any_conviction(record, as_of, |c| {
        all([
            c.convicted_as(Level::Felony),
            sentence_pronounced_since_hope(c),
            // (c)(2): no probation. (b)(2): not for possession or use alone.
            not(all([
                c.probation_granted(),
                c.probation_was(ProbationCourse::Completed),
                c.probation_over(),
            ])),
            not(c.offense_in(NONVIOLENT_POSSESSION)),
            not(c.registrable()),
            not(c.offense_in(UNDER_THE_INFLUENCE)),
        ])
    });
    says(&record.person.charged, &[true]).max(sentenced)
}

/// Where probation is revoked, the sentence may be pronounced years after probation was granted.
fn sentence_pronounced_since_hope(c: &Charge<'_>) -> Finding {
    any([
        not(c.sentenced_before(HOPE_STARTS)),
        all([
            c.probation_granted(),
            any([
                c.probation_was(ProbationCourse::Revoked),
                c.probation_was(ProbationCourse::Running),
            ]),
        ]),
    ])
}

/// PC 1203.45: a misdemeanor, (a), or what a court made one or can make one; not the offenses of (c). The age of the
/// person is not asked, nor whether another conviction is one that (d) allows.
fn young_misdemeanor(record: &Record, as_of: Day) -> Truth {
    any_conviction(record, as_of, |c| {
        all([
            any([c.convicted_as(Level::Misdemeanor), c.reduced(), c.wobbler()]),
            not(c.registrable()),
            not(c.offense_in(&sections(in_division_10))),
            not(c.offense_in(OPERATING_A_VEHICLE)),
        ])
    })
}

/// PC 236.14(a), (j), 236.15(a), (j): arrested, convicted or found by a juvenile court to have done it, in this state.
fn forced(record: &Record, _: Day) -> Truth {
    any_case(record, |case| says(&case.forum, &[Forum::California, Forum::Juvenile]))
}

/// A conviction, or a plea that a program followed: PC 1473.7(f)(2) names a plea under a law by which the conviction
/// is deemed never to have occurred. Who finished such a program may also say that the charges were dismissed.
fn pleaded_or_convicted(record: &Record, _: Day) -> Truth {
    let outcomes = [Outcome::Convicted, Outcome::Diverted, Outcome::Dismissed];
    any_case(record, |case| {
        says(&case.forum, &[Forum::California]).min(says(&case.outcome, &outcomes))
    })
}

/// PC 1172.7(a), (b): in custody now, for a judgment from before 2018 that has the enhancement.
fn old_drug_prior(record: &Record, as_of: Day) -> Truth {
    let judgment = any_conviction(record, as_of, |c| {
        all([
            c.convicted_as(Level::Felony),
            c.sentenced_before(DRUG_PRIOR_IMPOSED_BEFORE),
        ])
    });
    says(&record.person.serving, &[true]).min(judgment)
}

/// Juvenile courts alone.
fn juvenile(record: &Record, _: Day) -> Truth {
    any_case(record, |case| says(&case.forum, &[Forum::Juvenile]))
}

// Over the record.

/// Some conviction of a California adult court is like this: one that was told, or one that was not.
fn any_conviction(record: &Record, as_of: Day, wanted: impl Fn(&Charge<'_>) -> Finding) -> Truth {
    told_conviction(record, as_of, wanted).max(untold(record))
}

/// Some conviction of a California adult court that was told is like this.
fn told_conviction(record: &Record, as_of: Day, wanted: impl Fn(&Charge<'_>) -> Finding) -> Truth {
    let cases = record.cases.iter().enumerate();
    cases
        .flat_map(|(case_at, case)| (0..case.counts.len()).map(move |count_at| (case_at, count_at)))
        .filter_map(|(case_at, count_at)| Charge::at(record, case_at, count_at, as_of))
        .map(|c| all([c.in_california(), c.convicted(), wanted(&c)]).truth())
        .fold(Truth::No, Truth::max)
}

/// Some case is like this: one that was told, or one that was not.
fn any_case(record: &Record, wanted: impl Fn(&Case) -> Truth) -> Truth {
    record.cases.iter().map(wanted).fold(untold(record), Truth::max)
}

/// Whether a case that was not told may be anything.
fn untold(record: &Record) -> Truth {
    match record.complete {
        Answer::Is(true) => Truth::No,
        Answer::Is(false) | Answer::Unasked | Answer::DontKnow => Truth::Unknown,
    }
}

/// Whether an answer is one of these.
fn says<T: Choice>(answer: &Answer<T>, wanted: &[T]) -> Truth {
    answer
        .known()
        .map_or(Truth::Unknown, |value| Truth::of(wanted.contains(value)))
}

/// The sections of the catalogue with a property.
fn sections(property: impl Fn(&Offense) -> bool) -> Vec<&'static str> {
    offenses::all()
        .filter(|offense| property(offense))
        .map(|offense| offense.code)
        .collect()
}

/// Division 10 begins with section 11000; the divisions after it have no offense in the catalogue.
fn in_division_10(offense: &Offense) -> bool {
    offense.code.starts_with("HS 11")
}

// Lists and days.

/// PC 4852.01(c), the sections that the catalogue has.
pub const NO_CERTIFICATE: &[&str] = &[
    "PC 286(c)",
    "PC 287(c)",
    "PC 288",
    "PC 288.5",
    "PC 288a(c)",
    "PC 289(j)",
];

/// PC 1203.44(b)(1)(E), the sections that the catalogue has.
pub const UNDER_THE_INFLUENCE: &[&str] = &["PC 191.5", "VC 23152", "VC 23153"];

/// PC 1203.45(c): of the Vehicle Code, what PC 1203.44(b)(1)(E) calls driving. The other sections were not read.
pub const OPERATING_A_VEHICLE: &[&str] = &["VC 23152", "VC 23153"];

/// The day on which PC 1203.44 took effect.
pub const HOPE_STARTS: Day = day(2024, 1, 1);

/// The day as of which PC 1203.44 is repealed: (k).
pub const HOPE_ENDS: Day = day(2029, 7, 1);

/// PC 1172.7(a): an enhancement that was imposed before this day.
pub const DRUG_PRIOR_IMPOSED_BEFORE: Day = day(2018, 1, 1);

// What the words rest on.

const fn cite(section: &'static str, subdivision: &'static str) -> Citation {
    Citation {
        source: penal_code(section),
        subdivision,
    }
}

const REHABILITATION: &[Citation] = &[
    cite("PC 4852.01", "(a)"),
    cite("PC 4852.01", "(b)"),
    cite("PC 4852.01", "(c)"),
    cite("PC 4852.03", "(a)"),
    cite("PC 4852.05", ""),
    cite("PC 4852.06", ""),
    cite("PC 4852.07", ""),
    cite("PC 4852.08", ""),
    cite("PC 4852.09", ""),
    cite("PC 4852.13", "(a)"),
    cite("PC 4852.15", ""),
    cite("PC 4852.16", "(a)"),
    cite("PC 4852.16", "(b)"),
    cite("PC 4852.17", ""),
    cite("PC 4852.2", ""),
    cite("PC 4852.22", ""),
];

const PARDON: &[Citation] = &[
    cite("PC 4800", ""),
    cite("PC 4802.5", ""),
    cite("PC 4804", ""),
    cite("PC 4807", "(a)"),
    cite("PC 4807", "(b)"),
    cite("PC 4807.2", ""),
    cite("PC 4812", "(c)"),
    cite("PC 4812", "(e)"),
    cite("PC 4852.01", "(d)"),
    cite("PC 4852.16", "(a)"),
    cite("PC 4853", ""),
    cite("PC 4854", ""),
];

const FIRE_CAMP: &[Citation] = &[
    cite("PC 1203.4b", "(a)(1)"),
    cite("PC 1203.4b", "(b)(2)"),
    cite("PC 1203.4b", "(b)(4)"),
    cite("PC 1203.4b", "(b)(5)"),
    cite("PC 1203.4b", "(b)(6)"),
    cite("PC 1203.4b", "(b)(7)"),
    cite("PC 1203.4b", "(c)"),
    cite("PC 1203.4b", "(d)"),
    cite("PC 1203.4b", "(e)(1)"),
];

const VETERANS: &[Citation] = &[
    cite("PC 1170.9", "(a)"),
    cite("PC 1170.9", "(h)(1)"),
    cite("PC 1170.9", "(h)(2)"),
    cite("PC 1170.9", "(h)(3)"),
    cite("PC 1170.9", "(h)(4)"),
];

const HOPE: &[Citation] = &[
    cite("PC 1203.44", "(a)"),
    cite("PC 1203.44", "(b)"),
    cite("PC 1203.44", "(c)"),
    cite("PC 1203.44", "(f)"),
    cite("PC 1203.44", "(g)"),
    cite("PC 1203.44", "(i)"),
    cite("PC 1203.44", "(k)"),
];

const YOUNG_MISDEMEANOR: &[Citation] = &[
    cite("PC 1203.45", "(a)"),
    cite("PC 1203.45", "(c)"),
    cite("PC 1203.45", "(d)"),
    cite("PC 1203.45", "(e)"),
    cite("PC 1203.45", "(f)"),
    cite("PC 1203.45", "(g)"),
];

const TRAFFICKING: &[Citation] = &[
    cite("PC 236.14", "(a)"),
    cite("PC 236.14", "(c)"),
    cite("PC 236.14", "(d)"),
    cite("PC 236.14", "(i)"),
    cite("PC 236.14", "(j)"),
    cite("PC 236.14", "(k)"),
    cite("PC 236.14", "(l)"),
    cite("PC 236.14", "(m)(2)"),
    cite("PC 236.14", "(o)"),
    cite("PC 236.14", "(p)"),
    cite("PC 236.14", "(q)"),
    cite("PC 236.14", "(t)"),
    cite("PC 1203.49", ""),
];

const VIOLENCE: &[Citation] = &[
    cite("PC 236.15", "(a)"),
    cite("PC 236.15", "(c)"),
    cite("PC 236.15", "(d)"),
    cite("PC 236.15", "(i)"),
    cite("PC 236.15", "(j)"),
    cite("PC 236.15", "(k)"),
    cite("PC 236.15", "(l)"),
    cite("PC 236.15", "(m)"),
    cite("PC 236.15", "(o)"),
    cite("PC 236.15", "(p)"),
    cite("PC 236.15", "(q)"),
    cite("PC 236.15", "(t)"),
];

const IMMIGRATION_VACATUR: &[Citation] = &[
    cite("PC 1473.7", "(a)"),
    cite("PC 1473.7", "(b)"),
    cite("PC 1473.7", "(c)"),
    cite("PC 1473.7", "(d)"),
    cite("PC 1473.7", "(f)"),
];

const OLD_DRUG_PRIOR: &[Citation] = &[
    cite("PC 1172.7", "(a)"),
    cite("PC 1172.7", "(b)"),
    cite("PC 1172.7", "(c)"),
    cite("PC 1172.7", "(d)"),
    cite("PC 1172.7", "(f)"),
];

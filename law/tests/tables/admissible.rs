//! What a record can say: which facts apply beside which, which may still come to be asked, what does not fit together,
//! and what a changed answer takes away.

use law::admissible::{applies, fits, may_be_asked, may_be_found_out, places, settle};
use law::facts::{
    Answer, Case, Count, Fact, Forum, Handed, Level, Outcome, ProbationCourse, Program, Record, Registration, Scope,
    Sentence,
};

use crate::common::{TODAY, but, is, offense, offenses_of, on, record, with};

/// A record, the facts of its first case and count that apply, and those that do not apply yet and may come to.
type Situation = (&'static str, Record, &'static str, &'static str);

fn told(change: impl FnOnce(&mut Case, &mut Count)) -> Record {
    let (mut case, mut count) = (Case::default(), Count::default());
    change(&mut case, &mut count);
    case.counts = vec![count];
    record(case)
}

fn of_outcome(outcome: Outcome, change: impl FnOnce(&mut Case, &mut Count)) -> Record {
    told(|case, count| {
        case.forum = is(Forum::California);
        case.outcome = is(outcome);
        change(case, count);
    })
}

fn sentenced(sentence: Sentence) -> Record {
    of_outcome(Outcome::Convicted, |case, _| case.sentence = is(sentence))
}

fn probation(course: ProbationCourse, change: impl FnOnce(&mut Case)) -> Record {
    of_outcome(Outcome::Convicted, |case, _| {
        case.sentence = is(Sentence::Probation);
        case.probation = is(course);
        change(case);
    })
}

fn convicted_of(code: &str) -> Record {
    of_outcome(Outcome::Convicted, |_, count| count.offense = offense(code))
}

fn put_on_probation_for(codes: &[&str], handed: Answer<Handed>) -> Record {
    of_outcome(Outcome::Convicted, |case, count| {
        case.sentence = is(Sentence::Probation);
        count.offense = offenses_of(codes);
        count.handed = handed;
    })
}

fn names(record: &Record, wanted: impl Fn(law::facts::FactAt) -> bool) -> String {
    let names: Vec<&str> = places(record)
        .into_iter()
        .filter(|at| at.fact.scope() != Scope::Person && at.case == 0 && at.count == 0)
        .filter(|at| wanted(*at))
        .map(|at| at.fact.name())
        .collect();
    names.join(" ")
}

#[allow(clippy::too_many_lines, reason = "a table")]
fn situations() -> Vec<Situation> {
    use Outcome::{Acquitted, Convicted, Dismissed, Diverted, NeverCharged};
    let registered = |registration| {
        let mut record = of_outcome(Convicted, |_, _| {});
        record.person.registration = registration;
        record
    };
    let after_probation = |sentence| probation(ProbationCourse::Revoked, |case| case.revoked_to = is(sentence));
    let diverted = |program| of_outcome(Diverted, |case, _| case.program = program);
    vec![
        (
            "nothing told",
            told(|_, _| {}),
            "forum outcome offense sentenced sentence level committed already upright",
            "program pleaded finished granted arrested ended probation revoked-to probation-ends treatment split completed performed age amount handed aggravated abuse evaded registrable",
        ),
        (
            "court not known",
            told(|case, _| case.forum = Answer::DontKnow),
            "forum outcome offense sentenced sentence level committed already upright",
            "program pleaded finished granted arrested ended probation revoked-to probation-ends treatment split completed performed age amount handed aggravated abuse evaded registrable",
        ),
        (
            "federal court",
            told(|case, _| case.forum = is(Forum::Federal)),
            "forum",
            "",
        ),
        (
            "California",
            told(|case, _| case.forum = is(Forum::California)),
            "forum outcome offense sentenced sentence level committed already upright",
            "program pleaded finished granted arrested ended probation revoked-to probation-ends treatment split completed performed age amount handed aggravated abuse evaded registrable",
        ),
        (
            "a conviction in a court not told",
            told(|case, _| case.outcome = is(Convicted)),
            "forum outcome offense sentenced sentence level committed already upright",
            "program pleaded finished granted arrested ended probation revoked-to probation-ends treatment split completed performed age amount handed aggravated abuse evaded registrable",
        ),
        (
            "how it ended not known",
            told(|case, _| {
                case.forum = is(Forum::California);
                case.outcome = Answer::DontKnow;
            }),
            "forum outcome offense sentenced sentence level committed already upright",
            "probation revoked-to probation-ends treatment split completed performed age amount handed aggravated abuse",
        ),
        (
            "convicted",
            of_outcome(Convicted, |_, _| {}),
            "forum outcome offense sentenced sentence level committed already upright",
            "probation revoked-to probation-ends treatment split completed performed age amount handed aggravated abuse",
        ),
        (
            "registered now",
            registered(is(Registration::Now)),
            "forum outcome offense sentenced sentence level committed already upright registrable",
            "probation revoked-to probation-ends treatment split completed performed age amount handed aggravated abuse",
        ),
        (
            "registered in the past",
            registered(is(Registration::Past)),
            "forum outcome offense sentenced sentence level committed already upright registrable",
            "probation revoked-to probation-ends treatment split completed performed age amount handed aggravated abuse",
        ),
        (
            "registration not known",
            registered(Answer::DontKnow),
            "forum outcome offense sentenced sentence level committed already upright",
            "probation revoked-to probation-ends treatment split completed performed age amount handed aggravated abuse",
        ),
        (
            "registration not told",
            registered(Answer::Unasked),
            "forum outcome offense sentenced sentence level committed already upright",
            "probation revoked-to probation-ends treatment split completed performed age amount handed aggravated abuse registrable",
        ),
        (
            "jail or fine",
            sentenced(Sentence::JailOrFine),
            "forum outcome offense sentenced sentence performed level committed already upright",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "county jail for a felony",
            sentenced(Sentence::CountyJailFelony),
            "forum outcome offense sentenced sentence split completed level committed already upright",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "prison",
            sentenced(Sentence::Prison),
            "forum outcome offense sentenced sentence completed level committed already upright",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "sentence not known",
            of_outcome(Convicted, |case, _| case.sentence = Answer::DontKnow),
            "forum outcome offense sentenced sentence level committed already upright",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "probation",
            sentenced(Sentence::Probation),
            "forum outcome offense sentenced sentence probation level committed already upright",
            "revoked-to probation-ends treatment split completed performed age amount handed aggravated abuse",
        ),
        (
            "probation completed",
            probation(ProbationCourse::Completed, |_| {}),
            "forum outcome offense sentenced sentence probation level committed already upright",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "probation ended early",
            probation(ProbationCourse::EndedEarly, |_| {}),
            "forum outcome offense sentenced sentence probation level committed already upright",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "probation runs",
            probation(ProbationCourse::Running, |_| {}),
            "forum outcome offense sentenced sentence probation probation-ends level committed already upright",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "probation violated",
            probation(ProbationCourse::Violated, |_| {}),
            "forum outcome offense sentenced sentence probation probation-ends level committed already upright",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "probation revoked",
            probation(ProbationCourse::Revoked, |_| {}),
            "forum outcome offense sentenced sentence probation revoked-to level committed already upright",
            "treatment split completed performed age amount handed aggravated abuse",
        ),
        (
            "revoked to jail",
            after_probation(Sentence::JailOrFine),
            "forum outcome offense sentenced sentence probation revoked-to performed level committed already upright",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "revoked to a felony term",
            after_probation(Sentence::CountyJailFelony),
            "forum outcome offense sentenced sentence probation revoked-to split completed level committed already upright",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "revoked to prison",
            after_probation(Sentence::Prison),
            "forum outcome offense sentenced sentence probation revoked-to completed level committed already upright",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "dismissed",
            of_outcome(Dismissed, |_, _| {}),
            "forum outcome offense arrested ended level committed abuse evaded",
            "treatment age amount handed aggravated",
        ),
        (
            "acquitted",
            of_outcome(Acquitted, |_, _| {}),
            "forum outcome offense arrested level committed abuse evaded",
            "treatment age amount handed aggravated",
        ),
        (
            "never charged",
            of_outcome(NeverCharged, |_, _| {}),
            "forum outcome offense arrested level committed abuse evaded",
            "treatment age amount handed aggravated",
        ),
        (
            "never charged, drugs",
            of_outcome(NeverCharged, |_, count| count.offense = offense("HS 11377(a)")),
            "forum outcome offense arrested level committed evaded",
            "",
        ),
        (
            "never charged, not drugs",
            of_outcome(NeverCharged, |_, count| count.offense = offense("other")),
            "forum outcome offense arrested level committed abuse evaded",
            "",
        ),
        (
            "never charged, drugs and a minor",
            of_outcome(NeverCharged, |_, count| count.offense = offense("HS 11353")),
            "forum outcome offense arrested level committed abuse evaded",
            "",
        ),
        (
            "never charged, drugs or not",
            of_outcome(NeverCharged, |_, count| {
                count.offense = offenses_of(&["HS 11377(a)", "other"]);
            }),
            "forum outcome offense arrested level committed abuse evaded",
            "",
        ),
        (
            "diverted",
            diverted(Answer::Unasked),
            "forum outcome program pleaded finished offense arrested",
            "granted treatment age amount handed aggravated abuse",
        ),
        (
            "before filing",
            diverted(is(Program::Prefiling)),
            "forum outcome program finished offense arrested",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "drug diversion",
            diverted(is(Program::DrugDiversion)),
            "forum outcome program pleaded finished granted offense arrested",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "drug court",
            diverted(is(Program::DrugCourt)),
            "forum outcome program pleaded finished offense arrested",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "program not known",
            diverted(Answer::DontKnow),
            "forum outcome program pleaded finished offense arrested",
            "treatment age amount handed aggravated abuse",
        ),
        (
            "HS 11357(a)",
            convicted_of("HS 11357(a)"),
            "forum outcome offense sentenced sentence level committed age amount already upright",
            "probation revoked-to probation-ends treatment split completed performed",
        ),
        (
            "HS 11357(b)",
            convicted_of("HS 11357(b)"),
            "forum outcome offense sentenced sentence level committed age already upright",
            "probation revoked-to probation-ends treatment split completed performed",
        ),
        (
            "HS 11358",
            convicted_of("HS 11358"),
            "forum outcome offense sentenced sentence level committed age amount aggravated already upright",
            "probation revoked-to probation-ends treatment split completed performed",
        ),
        (
            "HS 11359",
            convicted_of("HS 11359"),
            "forum outcome offense sentenced sentence level committed age aggravated already upright",
            "probation revoked-to probation-ends treatment split completed performed",
        ),
        (
            "HS 11360(a)",
            convicted_of("HS 11360(a)"),
            "forum outcome offense sentenced sentence level committed age amount handed aggravated already upright",
            "probation revoked-to probation-ends treatment split completed performed",
        ),
        (
            "HS 11360(b)",
            convicted_of("HS 11360(b)"),
            "forum outcome offense sentenced sentence level committed age handed already upright",
            "probation revoked-to probation-ends treatment split completed performed",
        ),
        (
            "HS 11358 or 11378",
            of_outcome(Convicted, |_, count| {
                count.offense = offenses_of(&["HS 11358", "HS 11378"]);
            }),
            "forum outcome offense sentenced sentence level committed already upright",
            "probation revoked-to probation-ends treatment split completed performed",
        ),
        (
            "HS 11358, dismissed",
            of_outcome(Dismissed, |_, count| count.offense = offense("HS 11358")),
            "forum outcome offense arrested ended level committed age evaded",
            "",
        ),
        (
            "HS 11358, another state",
            told(|case, count| {
                case.forum = is(Forum::OtherState);
                count.offense = offense("HS 11358");
            }),
            "forum",
            "",
        ),
        (
            "probation, HS 11377(a)",
            put_on_probation_for(&["HS 11377(a)"], Answer::Unasked),
            "forum outcome offense sentenced sentence probation treatment level committed already upright",
            "revoked-to probation-ends split completed performed",
        ),
        (
            "probation, HS 11378",
            put_on_probation_for(&["HS 11378"], Answer::Unasked),
            "forum outcome offense sentenced sentence probation level committed already upright",
            "revoked-to probation-ends split completed performed",
        ),
        (
            "probation, HS 11360(a), not told what",
            put_on_probation_for(&["HS 11360(a)"], Answer::Unasked),
            "forum outcome offense sentenced sentence probation level committed age amount handed aggravated already upright",
            "revoked-to probation-ends treatment split completed performed",
        ),
        (
            "probation, HS 11360(a), sold",
            put_on_probation_for(&["HS 11360(a)"], is(Handed::Sold)),
            "forum outcome offense sentenced sentence probation level committed age amount handed aggravated already upright",
            "revoked-to probation-ends split completed performed",
        ),
        (
            "probation, HS 11360(a), carried",
            put_on_probation_for(&["HS 11360(a)"], is(Handed::Carried)),
            "forum outcome offense sentenced sentence probation treatment level committed age amount handed aggravated already upright",
            "revoked-to probation-ends split completed performed",
        ),
        (
            "probation, HS 11360(a) sold, and a second count of HS 11377(a)",
            {
                let mut record = put_on_probation_for(&["HS 11360(a)"], is(Handed::Sold));
                record.cases[0].counts.push(Count {
                    offense: offense("HS 11377(a)"),
                    ..Count::default()
                });
                record
            },
            "forum outcome offense sentenced sentence probation treatment level committed age amount handed aggravated already upright",
            "revoked-to probation-ends split completed performed",
        ),
    ]
}

#[test]
fn what_applies_and_what_may_come_to() {
    let mut wrong = Vec::new();
    for (what, record, apply, may) in situations() {
        let found = names(&record, |at| applies(&record, at));
        let later = names(&record, |at| !applies(&record, at) && may_be_asked(&record, at));
        if found != apply || later != may {
            wrong.push(format!("{what}\n    {found:?},\n    {later:?},"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A record, the fact told of it, and whether it fits.
#[test]
#[allow(clippy::too_many_lines, reason = "a table")]
fn what_fits() {
    use ProbationCourse::{Completed, Running, Violated};
    let in_running_probation = |ends: Answer<law::date::Span>, told: bool| {
        but(|record| {
            record.person.probation = is(told);
            record.cases[0].probation = is(Running);
            record.cases[0].probation_ends = ends;
        })
    };
    let ends = |course, day: &str| {
        with(|case| {
            case.probation = is(course);
            case.probation_ends = on(day);
        })
    };
    let completed = |serving, supervised, day: &str| {
        but(|record| {
            record.person.serving = is(serving);
            record.person.supervised = is(supervised);
            record.cases[0].sentence = is(Sentence::Prison);
            record.cases[0].probation = Answer::Unasked;
            record.cases[0].completed = on(day);
        })
    };
    let without = |outcome, change: &dyn Fn(&mut Case)| {
        of_outcome(outcome, |case, count| {
            count.offense = offense("HS 11378");
            case.arrested = on("2020-03-05");
            change(case);
        })
    };
    let committed = |day: &str| with(|case| case.counts[0].committed = on(day));
    let strikes = |strike, super_strike| {
        but(|record| {
            record.person.strike = is(strike);
            record.person.super_strike = is(super_strike);
        })
    };
    let one_count = |code: &str, level, sentence| {
        with(|case| {
            case.counts[0].offense = offense(code);
            case.counts[0].level = level;
            case.sentence = is(sentence);
            case.probation = Answer::Unasked;
        })
    };
    let later = |upright| {
        but(|record| {
            let mut second = record.cases[0].clone();
            second.sentenced = on("2019-01-01");
            record.cases[0].upright = is(upright);
            record.cases[0].sentence = is(Sentence::JailOrFine);
            record.cases[0].probation = Answer::Unasked;
            record.cases.push(second);
        })
    };
    let registrable = |registration, told| {
        but(|record| {
            record.person.registration = is(registration);
            record.cases[0].counts[0].registrable = is(told);
        })
    };
    let rows: Vec<(&str, Record, Fact, bool)> = vec![
        (
            "arrested today",
            without(Outcome::Dismissed, &|case| case.arrested = on("2026-11-23")),
            Fact::Arrested,
            true,
        ),
        (
            "arrested tomorrow",
            without(Outcome::Dismissed, &|case| case.arrested = on("2026-11-24")),
            Fact::Arrested,
            false,
        ),
        (
            "arrested this month",
            without(Outcome::Dismissed, &|case| case.arrested = on("2026-11")),
            Fact::Arrested,
            true,
        ),
        (
            "arrested before the offense",
            of_outcome(Outcome::Dismissed, |case, count| {
                case.arrested = on("2020-03-05");
                count.committed = on("2020-03-06");
            }),
            Fact::Arrested,
            false,
        ),
        (
            "arrested in the month of the offense",
            of_outcome(Outcome::Dismissed, |case, count| {
                case.arrested = on("2020-03-05");
                count.committed = on("2020-03");
            }),
            Fact::Arrested,
            true,
        ),
        (
            "arrested before there was such an offense",
            of_outcome(Outcome::Dismissed, |case, count| {
                case.arrested = on("2020-03-05");
                count.offense = offense("HS 11395");
            }),
            Fact::Arrested,
            false,
        ),
        (
            "ended on the day of the arrest",
            without(Outcome::Dismissed, &|case| case.ended = on("2020-03-05")),
            Fact::Ended,
            true,
        ),
        (
            "ended before the arrest",
            without(Outcome::Dismissed, &|case| case.ended = on("2020-03-04")),
            Fact::Ended,
            false,
        ),
        (
            "ended tomorrow",
            without(Outcome::Dismissed, &|case| case.ended = on("2026-11-24")),
            Fact::Ended,
            false,
        ),
        (
            "granted after the arrest",
            without(Outcome::Diverted, &|case| case.granted = on("2020-03-06")),
            Fact::Granted,
            true,
        ),
        (
            "granted before the arrest",
            without(Outcome::Diverted, &|case| case.granted = on("2020-03-04")),
            Fact::Granted,
            false,
        ),
        (
            "granted tomorrow",
            without(Outcome::Diverted, &|case| case.granted = on("2026-11-24")),
            Fact::Granted,
            false,
        ),
        (
            "a super strike is a strike",
            strikes(false, true),
            Fact::SuperStrike,
            false,
        ),
        ("both", strikes(true, true), Fact::SuperStrike, true),
        (
            "a strike and no super strike",
            strikes(true, false),
            Fact::SuperStrike,
            true,
        ),
        ("neither", strikes(false, false), Fact::SuperStrike, true),
        (
            "on probation that runs",
            in_running_probation(on("2027"), true),
            Fact::OnProbation,
            true,
        ),
        (
            "not on probation that runs",
            in_running_probation(on("2027"), false),
            Fact::OnProbation,
            false,
        ),
        (
            "not on probation that runs to a day not told",
            in_running_probation(Answer::Unasked, false),
            Fact::OnProbation,
            false,
        ),
        (
            "not on probation that may have ended",
            in_running_probation(on("2026"), false),
            Fact::OnProbation,
            true,
        ),
        (
            "not on probation that was completed",
            but(|_| {}),
            Fact::OnProbation,
            true,
        ),
        (
            "its course, beside that",
            in_running_probation(Answer::Unasked, false),
            Fact::Probation,
            false,
        ),
        (
            "its course, on probation",
            in_running_probation(Answer::Unasked, true),
            Fact::Probation,
            true,
        ),
        ("its course, completed", but(|_| {}), Fact::Probation, true),
        ("an offense of then", committed("2015-05-05"), Fact::Offense, true),
        (
            "an offense that came later",
            with(|case| case.counts[0].offense = offense("HS 11395")),
            Fact::Offense,
            false,
        ),
        (
            "prison for a felony",
            one_count("HS 11378", Answer::Unasked, Sentence::Prison),
            Fact::Sentence,
            true,
        ),
        (
            "prison for an infraction",
            with(|case| {
                case.sentenced = on("2020");
                case.sentence = is(Sentence::Prison);
                case.counts[0].committed = on("2019");
                case.counts[0].offense = offense("HS 11357(b)");
            }),
            Fact::Sentence,
            false,
        ),
        (
            "prison for an infraction, after probation",
            with(|case| {
                case.sentenced = on("2020");
                case.probation = is(ProbationCourse::Revoked);
                case.revoked_to = is(Sentence::Prison);
                case.counts[0].committed = on("2019");
                case.counts[0].offense = offense("HS 11357(b)");
            }),
            Fact::RevokedTo,
            false,
        ),
        (
            "prison for what may have been a felony",
            one_count("HS 11357(a)", Answer::Unasked, Sentence::Prison),
            Fact::Sentence,
            true,
        ),
        (
            "a felony is one",
            one_count("HS 11378", is(Level::Felony), Sentence::JailOrFine),
            Fact::Level,
            true,
        ),
        (
            "a straight felony as a misdemeanor",
            one_count("HS 11378", is(Level::Misdemeanor), Sentence::JailOrFine),
            Fact::Level,
            false,
        ),
        (
            "prison for a misdemeanor",
            one_count("HS 11377(a)", is(Level::Misdemeanor), Sentence::Prison),
            Fact::Level,
            false,
        ),
        (
            "sentenced tomorrow",
            with(|case| case.sentenced = on("2026-11-24")),
            Fact::Sentenced,
            false,
        ),
        (
            "sentenced today",
            with(|case| case.sentenced = on("2026-11-23")),
            Fact::Sentenced,
            true,
        ),
        (
            "sentenced this year",
            with(|case| case.sentenced = on("2026")),
            Fact::Sentenced,
            true,
        ),
        (
            "sentenced before there was such an offense",
            with(|case| case.counts[0].offense = offense("HS 11395")),
            Fact::Sentenced,
            false,
        ),
        (
            "probation again after it was revoked",
            probation(ProbationCourse::Revoked, |case| {
                case.revoked_to = is(Sentence::Probation);
            }),
            Fact::RevokedTo,
            false,
        ),
        (
            "prison after probation was revoked",
            probation(ProbationCourse::Revoked, |case| case.revoked_to = is(Sentence::Prison)),
            Fact::RevokedTo,
            true,
        ),
        ("runs to today", ends(Running, "2026-11-23"), Fact::ProbationEnds, true),
        (
            "runs to yesterday",
            ends(Running, "2026-11-22"),
            Fact::ProbationEnds,
            false,
        ),
        (
            "went on to today",
            ends(Violated, "2026-11-23"),
            Fact::ProbationEnds,
            false,
        ),
        (
            "went on to yesterday",
            ends(Violated, "2026-11-22"),
            Fact::ProbationEnds,
            true,
        ),
        (
            "went on to a day before the sentence",
            ends(Violated, "2016-03-09"),
            Fact::ProbationEnds,
            false,
        ),
        (
            "went on to the day of the sentence",
            ends(Violated, "2016-03-10"),
            Fact::ProbationEnds,
            true,
        ),
        (
            "completed on any day",
            ends(Completed, "2027"),
            Fact::ProbationEnds,
            true,
        ),
        (
            "a term completed yesterday",
            completed(false, false, "2026-11-22"),
            Fact::Completed,
            true,
        ),
        (
            "a term completed today",
            completed(false, false, "2026-11-23"),
            Fact::Completed,
            false,
        ),
        (
            "today, serving",
            completed(true, false, "2026-11-23"),
            Fact::Completed,
            true,
        ),
        (
            "today, supervised",
            completed(false, true, "2026-11-23"),
            Fact::Completed,
            true,
        ),
        (
            "before the sentence",
            completed(false, false, "2016-03-09"),
            Fact::Completed,
            false,
        ),
        (
            "on the day of the sentence",
            completed(false, false, "2016-03-10"),
            Fact::Completed,
            true,
        ),
        (
            "committed on the day of the sentence",
            committed("2016-03-10"),
            Fact::Committed,
            true,
        ),
        (
            "committed after the sentence",
            committed("2016-03-11"),
            Fact::Committed,
            false,
        ),
        (
            "committed ten years before",
            committed("2006-03-10"),
            Fact::Committed,
            true,
        ),
        (
            "committed longer before",
            committed("2006-03-09"),
            Fact::Committed,
            false,
        ),
        ("committed in the future", committed("2027"), Fact::Committed, false),
        (
            "upright, without a later conviction",
            but(|record| record.cases[0].upright = is(true)),
            Fact::Upright,
            true,
        ),
        ("upright, with one", later(true), Fact::Upright, false),
        ("not upright, with one", later(false), Fact::Upright, true),
        (
            "registers for it, never registered",
            registrable(Registration::Never, true),
            Fact::Registrable,
            false,
        ),
        (
            "registers for it",
            registrable(Registration::Now, true),
            Fact::Registrable,
            true,
        ),
        (
            "not for it, never registered",
            registrable(Registration::Never, false),
            Fact::Registrable,
            true,
        ),
    ];
    let wrong: Vec<String> = rows
        .into_iter()
        .filter_map(|(what, record, fact, expected)| {
            let at = places(&record).into_iter().find(|at| at.fact == fact)?;
            let found = fits(&record, at, TODAY);
            (found != expected).then(|| format!("{what}: found {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What was told in part may be found out; what was told exactly, or does not apply, may not.
#[test]
fn what_may_be_found_out() {
    let rows: Vec<(&str, Record, Fact, [bool; 2])> = vec![
        ("not asked", with(|_| {}), Fact::Committed, [true, true]),
        ("told to the day", with(|_| {}), Fact::Sentenced, [false, false]),
        (
            "told to the year",
            with(|case| case.sentenced = on("2016")),
            Fact::Sentenced,
            [false, true],
        ),
        (
            "not known",
            with(|case| case.sentenced = Answer::DontKnow),
            Fact::Sentenced,
            [false, true],
        ),
        (
            "one of two offenses",
            with(|case| case.counts[0].offense = offenses_of(&["HS 11378", "HS 11379(a)"])),
            Fact::Offense,
            [false, true],
        ),
        ("the offense", with(|_| {}), Fact::Offense, [false, false]),
        ("does not apply, not asked", with(|_| {}), Fact::Program, [false, false]),
        (
            "does not apply, not known",
            with(|case| case.program = Answer::DontKnow),
            Fact::Program,
            [false, false],
        ),
        ("may come to apply", told(|_, _| {}), Fact::Program, [true, true]),
    ];
    for (what, record, fact, expected) in rows {
        let at = places(&record).into_iter().find(|at| at.fact == fact).unwrap();
        let found = [may_be_asked(&record, at), may_be_found_out(&record, at)];
        assert_eq!(found, expected, "{what}");
    }
}

/// The answer that was just given stays; what no longer applies or no longer fits goes.
#[test]
fn what_a_changed_answer_takes_away() {
    let rows: Vec<(&str, Record, Option<Fact>, &str)> = vec![
        ("nothing", with(|_| {}), Some(Fact::Sentence), ""),
        (
            "from conviction to dismissal",
            with(|case| case.outcome = is(Outcome::Dismissed)),
            Some(Fact::Outcome),
            "sentenced sentence probation already",
        ),
        (
            "to another state",
            with(|case| case.forum = is(Forum::OtherState)),
            Some(Fact::Forum),
            "outcome offense sentenced sentence probation level already",
        ),
        (
            "to prison",
            with(|case| case.sentence = is(Sentence::Prison)),
            Some(Fact::Sentence),
            "probation",
        ),
        (
            "the level just told stays, the sentence goes",
            with(|case| {
                case.sentence = is(Sentence::Prison);
                case.probation = Answer::Unasked;
                case.counts[0].offense = offense("HS 11377(a)");
                case.counts[0].level = is(Level::Misdemeanor);
            }),
            Some(Fact::Level),
            "",
        ),
        (
            "the sentence just told stays, the level goes",
            with(|case| {
                case.sentence = is(Sentence::Prison);
                case.probation = Answer::Unasked;
                case.counts[0].offense = offense("HS 11377(a)");
                case.counts[0].level = is(Level::Misdemeanor);
            }),
            Some(Fact::Sentence),
            "level",
        ),
        (
            "an answer that is not known goes too where it does not apply",
            with(|case| case.program = Answer::DontKnow),
            None,
            "program",
        ),
    ];
    let mut wrong = Vec::new();
    for (what, mut record, changed, expected) in rows {
        let changed = changed.and_then(|fact| places(&record).into_iter().find(|at| at.fact == fact));
        let gone: Vec<&str> = settle(&mut record, changed, TODAY)
            .iter()
            .map(|at| at.fact.name())
            .collect();
        let gone = gone.join(" ");
        if gone != expected {
            wrong.push(format!("{what}: {gone:?}"));
        }
        assert!(
            law::admissible::admissible(&record, TODAY) || changed.is_some_and(|at| !fits(&record, at, TODAY)),
            "{what}"
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_record_that_says_what_cannot_be_is_not_admissible() {
    let admissible = |record: &Record| law::admissible::admissible(record, TODAY);
    assert!(admissible(&with(|_| {})));
    assert!(
        !admissible(&with(|case| case.sentenced = on("2026-11-24"))),
        "does not fit"
    );
    assert!(
        !admissible(&with(|case| case.program = Answer::DontKnow)),
        "does not apply"
    );
}

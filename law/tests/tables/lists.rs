//! The lists of offenses in the statutes, each written once more: over the whole catalogue, which offenses a requirement
//! is met by, is not met by, or leaves open.

use law::facts::{Age, Answer, Case, Count, Forum, Handed, Level, Outcome, Record, Sentence};
use law::logic::Truth::{self, No, Unknown, Yes};
use law::offenses;
use law::statutes::About;

use crate::common::{TODAY, is, on, record, ruling, with};

/// What is said of a requirement of an offense, with everything else the same.
fn truth(record: &Record, law: &str, key: &str) -> Truth {
    let ruling = ruling(record, law, TODAY);
    let lines = [&ruling.may_ask, &ruling.must, &ruling.done]
        .map(|finding| finding.lines())
        .concat();
    let found = lines.into_iter().find(|(line, _)| line.key == key);
    found.unwrap_or_else(|| panic!("{law} has no {key}")).1.truth()
}

/// The codes of the catalogue of which the requirement says this.
fn codes(law: &str, key: &str, said: Truth, of: &dyn Fn(&str) -> Record) -> Vec<&'static str> {
    let mut codes: Vec<&str> = offenses::all()
        .map(|offense| offense.code)
        .filter(|code| truth(&of(code), law, key) == said)
        .collect();
    codes.sort_unstable();
    codes
}

fn convicted(level: Level, sentence: Sentence) -> impl Fn(&str) -> Record {
    move |code| {
        with(|case| {
            case.sentence = is(sentence);
            if sentence != Sentence::Probation {
                case.probation = Answer::Unasked;
            }
            case.counts[0].offense = crate::common::offense(code);
            case.counts[0].level = is(level);
        })
    }
}

/// Arrested four and a half years ago, and never charged.
fn arrested(code: &str) -> Record {
    record(Case {
        forum: is(Forum::California),
        outcome: is(Outcome::NeverCharged),
        arrested: on("2022-05-01"),
        evaded: is(false),
        counts: vec![Count {
            offense: crate::common::offense(code),
            committed: on("2022-05-01"),
            ..Count::default()
        }],
        ..Case::default()
    })
}

fn young(age: Age) -> impl Fn(&str) -> Record {
    move |code| {
        let mut record = convicted(Level::Misdemeanor, Sentence::Probation)(code);
        record.cases[0].sentenced = on("2012");
        record.cases[0].counts[0].age = is(age);
        record.cases[0].counts[0].handed = is(Handed::Sold);
        record
    }
}

/// A law, one of its requirements, what is said of it, of what record, and the codes of which it is said.
type Row<'a> = (&'a str, &'a str, Truth, &'a dyn Fn(&str) -> Record, &'a str);

#[allow(clippy::too_many_lines, reason = "a table")]
#[test]
fn each_list() {
    let felony = convicted(Level::Felony, Sentence::Probation);
    let misdemeanor = convicted(Level::Misdemeanor, Sentence::Probation);
    let infraction = convicted(Level::Infraction, Sentence::JailOrFine);
    let fined = convicted(Level::Misdemeanor, Sentence::JailOrFine);
    let prison = convicted(Level::Felony, Sentence::Prison);
    let (adult, minor) = (young(Age::From21), young(Age::Under18));
    let rows: &[Row<'_>] = &[
        (
            "pc-1203-4",
            "pc-1203-4-not-excluded",
            No,
            &felony,
            "PC 261.5(d); PC 286(c); PC 287(c); PC 288; PC 288(a); PC 288(c); PC 288.5; PC 288a(c); \
             PC 289(j); PC 311.1; PC 311.11; PC 311.2; PC 311.3",
        ),
        (
            "pc-1203-4",
            "pc-1203-4-not-excluded",
            No,
            &misdemeanor,
            "PC 286(c); PC 287(c); PC 288; PC 288(a); PC 288(c); PC 288.5; PC 288a(c); PC 289(j); PC 311.1; \
             PC 311.11; PC 311.2; PC 311.3",
        ),
        (
            "pc-1203-4",
            "pc-1203-4-not-near-excluded",
            Unknown,
            &felony,
            "PC 261.5; PC 261.5(d); PC 286; PC 286(c); PC 287; PC 287(c); PC 288a; PC 288a(c); PC 289; \
             PC 289(j); VC 2800; VC 2801; VC 2803; other-sex-registration",
        ),
        (
            "pc-1203-4",
            "pc-1203-4-not-near-excluded",
            Unknown,
            &misdemeanor,
            "PC 286; PC 286(c); PC 287; PC 287(c); PC 288a; PC 288a(c); PC 289; PC 289(j); VC 2800; VC 2801; \
             VC 2803; other-sex-registration",
        ),
        (
            "pc-1203-4",
            "pc-1203-4-not-driving",
            No,
            &misdemeanor,
            "PC 191.5(b); PC 192(c); VC 14601; VC 14601.1; VC 14601.2; VC 14601.3; VC 14601.5; VC 20001; \
             VC 20002; VC 21651(b); VC 22348(b); VC 23103; VC 23104; VC 23105; VC 23109(a); VC 23109(c); \
             VC 23109.1; VC 23140(a); VC 23140(b); VC 23152; VC 23152(f); VC 23152(g); VC 23153; VC 2800.2; \
             VC 2800.3; VC 31602",
        ),
        ("pc-1203-4a", "pc-1203-4a-not-288c", No, &fined, "PC 288; PC 288(c)"),
        (
            "pc-1203-4a",
            "pc-1203-4a-not-inspection-stop",
            Unknown,
            &fined,
            "VC 2800; VC 2801; VC 2803",
        ),
        (
            "pc-1203-41",
            "pc-1203-41-not-registrable",
            No,
            &prison,
            "PC 286(c); PC 287(c); PC 288; PC 288(a); PC 288(c); PC 288.5; PC 288a; PC 288a(c); PC 289(j); \
             PC 311.1; PC 311.11; PC 311.3; other-sex-registration",
        ),
        (
            "pc-1203-42",
            "pc-1203-42-no-strike",
            No,
            &prison,
            "PC 286(c); PC 287(c); PC 288; PC 288(a); PC 288(c); PC 288.5; PC 288a; PC 288a(c); PC 289(j); \
             PC 311.1; PC 311.11; PC 311.3; other-serious-or-violent; other-sex-registration",
        ),
        (
            "pc-1203-42",
            "pc-1203-42-no-strike",
            Unknown,
            &prison,
            "HS 11353; HS 11380; PC 286; PC 287; PC 289; PC 311.2",
        ),
        (
            "pc-1203-425",
            "pc-1203-425-felony",
            No,
            &prison,
            "PC 286(c); PC 287(c); PC 288; PC 288(a); PC 288(c); PC 288.5; PC 288a; PC 288a(c); PC 289(j); \
             PC 311.1; PC 311.11; PC 311.3; other-serious-or-violent; other-sex-registration",
        ),
        (
            "pc-1170-18",
            "pc-1170-18-offense",
            Yes,
            &felony,
            "HS 11350(a); HS 11350(b); HS 11357(a); HS 11357(b); HS 11357(c); HS 11357(d); HS 11377(a); \
             HS 11377(b)",
        ),
        (
            "pc-1170-18",
            "pc-1170-18-offense",
            Unknown,
            &felony,
            "PC 459.5; PC 473; PC 476a; PC 490.2; PC 496; PC 664; PC 666",
        ),
        (
            "pc-1210-1",
            "pc-1210-1-offense",
            Yes,
            &misdemeanor,
            "BPC 4060; HS 11350(a); HS 11350(b); HS 11357(a); HS 11357(b); HS 11357(c); HS 11357(d); \
             HS 11375(b)(2); HS 11377(a); HS 11377(b); HS 11550(a); HS 11550(b); HS 11550(e); HS 11550(f)",
        ),
        (
            "pc-1210-1",
            "pc-1210-1-offense",
            Unknown,
            &misdemeanor,
            "HS 11352(a); HS 11352(b); HS 11360(a); HS 11360(a)(1); HS 11360(a)(2); HS 11360(a)(3); \
             HS 11360(b); HS 11379(a); HS 11379(b); HS 11379.5(a); HS 11379.5(b)",
        ),
        (
            "hs-11361-8",
            "hs-11361-8-offense",
            Yes,
            &misdemeanor,
            "HS 11357(a); HS 11357(b); HS 11357(c); HS 11357(d); HS 11358; HS 11358(a); HS 11358(b); \
             HS 11358(c); HS 11358(d); HS 11359; HS 11359(a); HS 11359(b); HS 11359(c); HS 11359(d); \
             HS 11360(a); HS 11360(a)(1); HS 11360(a)(2); HS 11360(a)(3); HS 11360(b)",
        ),
        (
            "hs-11361-8",
            "hs-11361-8-offense",
            Unknown,
            &misdemeanor,
            "PC 182; PC 664; VC 23222(b)",
        ),
        (
            "hs-11361-9",
            "hs-11361-9-offense",
            Yes,
            &misdemeanor,
            "HS 11357(a); HS 11357(b); HS 11357(c); HS 11357(d); HS 11358; HS 11358(a); HS 11358(b); \
             HS 11358(c); HS 11358(d); HS 11359; HS 11359(a); HS 11359(b); HS 11359(c); HS 11359(d); \
             HS 11360(a); HS 11360(a)(1); HS 11360(a)(2); HS 11360(a)(3); HS 11360(b)",
        ),
        (
            "hs-11361-5",
            "hs-11361-5-offense",
            Yes,
            &adult,
            "HS 11357(a); HS 11357(b); HS 11357(c); HS 11357(d); HS 11360(b)",
        ),
        (
            "hs-11361-5",
            "hs-11361-5-offense",
            Yes,
            &minor,
            "HS 11357(a); HS 11357(b); HS 11357(c); HS 11357(d); HS 11358; HS 11358(a); HS 11358(b); \
             HS 11358(c); HS 11358(d); HS 11359; HS 11359(a); HS 11359(b); HS 11359(c); HS 11359(d); \
             HS 11360(a); HS 11360(a)(1); HS 11360(a)(2); HS 11360(a)(3); HS 11360(b); HS 11362.2(a); \
             HS 11362.3(a)(1); HS 11362.3(a)(2); HS 11362.3(a)(3); HS 11362.3(a)(4); HS 11362.3(a)(5); \
             HS 11362.3(a)(6)",
        ),
        ("hs-11361-5", "hs-11361-5-school", Unknown, &minor, "HS 11357(d)"),
        (
            "pc-851-91",
            "pc-851-91-limited",
            Unknown,
            &arrested,
            "PC 182; PC 286; PC 286(c); PC 287; PC 287(c); PC 288; PC 288(a); PC 288(c); PC 288.5; PC 288a; \
             PC 288a(c); PC 289; PC 289(j); PC 311.1; PC 311.11; PC 311.2; PC 311.3; PC 473; PC 476a; PC 664; \
             other-fraud-or-public-money; other-serious-or-violent; other-sex-registration",
        ),
        (
            "pc-851-91",
            "pc-851-91-never-charged",
            No,
            &arrested,
            "HS 11352(b); HS 11353; HS 11353.5; HS 11353.7; HS 11379(b); HS 11379.5(b); HS 11380",
        ),
        (
            "pc-1203-4a",
            "pc-1203-4a-not-traffic-infraction",
            No,
            &infraction,
            "other-traffic-infraction",
        ),
        (
            "pc-1203-4a",
            "pc-1203-4a-not-traffic-infraction",
            Unknown,
            &infraction,
            "VC 14601; VC 14601.1; VC 14601.2; VC 14601.3; VC 14601.5; VC 20001; VC 20002; VC 21651(b); \
             VC 22348(b); VC 23103; VC 23104; VC 23105; VC 23109(a); VC 23109(c); VC 23109.1; VC 23140(a); \
             VC 23140(b); VC 23152; VC 23152(f); VC 23152(g); VC 23153; VC 23222(b); VC 2800; VC 2800.2; \
             VC 2800.3; VC 2801; VC 2803; VC 31602",
        ),
    ];
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(law, key, said, of, expected)| {
            let found = codes(law, key, *said, of).join("; ");
            (found != *expected).then(|| format!("{key} {said:?}\n    {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// No law of these reaches another court, and none for convictions a case without one, or the other way round.
#[test]
fn each_law_asks_for_the_court_and_the_outcome() {
    let convicted = with(|_| {});
    for (statute, ruling) in law::assess::rulings(&convicted, 0, 0, TODAY) {
        let lines = [&ruling.may_ask, &ruling.must, &ruling.done]
            .map(|finding| finding.lines())
            .concat();
        let has = |key: &str| lines.iter().any(|(line, _)| line.key == key);
        assert!(has("in-california"), "{}: the court", statute.key);
        let outcome = match statute.about {
            About::Convictions => has("convicted"),
            About::WithoutConviction => has("no-conviction") || has("diverted") || has("pc-851-93-no-conviction"),
            About::Both => true,
        };
        assert!(outcome, "{}: the outcome", statute.key);
    }
}

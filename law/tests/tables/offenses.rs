//! The catalogue of offenses and its search: tables.

use law::code::{Code, CodeError, Law, covers, read};
use law::date::{Day, day};
use law::offenses::{
    Class, Drug, ENHANCEMENTS, Kind, NOT_CRIMES, Offense, Place, RELIEF_STATUTES, Search, Tier, all, candidates, drugs,
    find, search,
};

#[test]
fn codes_are_canonical_and_keys_unique() {
    let mut codes: Vec<&str> = all().map(|offense| offense.code).collect();
    let mut keys: Vec<String> = all().map(Offense::key).collect();
    for code in &codes {
        let generic = *code == "other" || code.starts_with("other-");
        assert!(
            generic || Code::parse(code).is_ok_and(|parsed| parsed.to_string() == **code),
            "{code}"
        );
        assert_eq!(find(code).map(|offense| offense.code), Some(*code));
    }
    for list in [ENHANCEMENTS, RELIEF_STATUTES, NOT_CRIMES] {
        for code in list {
            assert!(
                Code::parse(code).is_ok_and(|parsed| parsed.to_string() == **code),
                "{code}"
            );
            assert!(find(code).is_none(), "{code} is an offense and is not");
        }
        codes.extend(list);
    }
    let count = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), count);
    let count = keys.len();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), count);
    let key = |code: &str| find(code).map(Offense::key);
    assert_eq!(key("HS 11379.6(a)").as_deref(), Some("offense-hs-11379-6-a"));
    assert_eq!(
        key("other-serious-or-violent").as_deref(),
        Some("offense-other-serious-or-violent")
    );
}

#[test]
fn kinds_are_told_once() {
    for offense in all() {
        assert!(!offense.also.contains(&offense.kind), "{}", offense.code);
    }
}

#[test]
fn periods_follow_each_other_without_a_gap() {
    for offense in all() {
        let code = offense.code;
        assert!(!offense.periods.is_empty(), "{code}");
        for period in offense.periods {
            assert!(
                period.from.is_none_or(|from| period.to.is_none_or(|to| from <= to)),
                "{code}"
            );
        }
        for pair in offense.periods.windows(2) {
            let (Some(to), Some(from)) = (pair[0].to, pair[1].from) else {
                panic!("{code}: an open end in the middle");
            };
            assert_eq!(law::date::tomorrow(to), from, "{code}");
        }
    }
}

#[test]
fn class_and_place_fit_together() {
    for offense in all() {
        for period in offense.periods {
            let felony_possible = match period.class {
                Class::Felony
                | Class::Wobbler
                | Class::MisdemeanorFelonyIfDisqualified
                | Class::MisdemeanorMayBeFelony
                | Class::NotKnown => true,
                Class::Misdemeanor | Class::MisdemeanorOrInfraction | Class::Infraction => false,
            };
            assert_eq!(felony_possible, period.place != Place::None, "{}", offense.code);
            if period.tier == Tier::Unsettled {
                assert_eq!(period.class, Class::NotKnown, "{}", offense.code);
            }
        }
    }
}

/// Every section of the table of drug offenses that the catalogue was written from, and where it went.
const SECTIONS: &[(&str, &str)] = &[
    // Possession, use, small offenses.
    ("11350(a)", "offense"),
    ("11350(b)", "offense"),
    ("11350.5", "offense"),
    ("11377.5", "offense"),
    ("11377(a)", "offense"),
    ("11377(b)", "offense"),
    ("11364", "offense"),
    ("11364.5", "not a crime"),
    ("11364.7(a)", "offense"),
    ("11364.7(b)", "offense"),
    ("11364.7(c)", "offense"),
    ("11365", "offense"),
    ("11375(b)(1)", "offense"),
    ("11375(b)(2)", "offense"),
    ("11357.5", "offense"),
    ("11375.5", "offense"),
    ("11532", "offense"),
    ("11550(a)", "offense"),
    ("11550(b)", "offense"),
    ("11550(e)", "offense"),
    ("11550(f)", "offense"),
    ("BPC 4060", "offense"),
    ("BPC 4140", "offense"),
    // Sale, possession for sale, transport, minors.
    ("11351", "offense"),
    ("11351.5", "offense"),
    ("11352(a)", "offense"),
    ("11352(b)", "offense"),
    ("11353", "offense"),
    ("11353.1", "enhancement"),
    ("11353.4", "enhancement"),
    ("11353.5", "offense"),
    ("11353.6", "enhancement"),
    ("11353.7", "offense"),
    ("11354", "offense"),
    ("11355", "offense"),
    ("11378", "offense"),
    ("11378.5", "offense"),
    ("11379(a)", "offense"),
    ("11379(b)", "offense"),
    ("11379.2", "offense"),
    ("11379.5(a)", "offense"),
    ("11379.5(b)", "offense"),
    ("11379.6(a)", "offense"),
    ("11379.6(c)", "offense"),
    ("11379.6(e)", "offense"),
    ("11379.8", "enhancement"),
    ("11379.9", "enhancement"),
    ("11380.1", "enhancement"),
    ("11380", "offense"),
    ("11380.7", "enhancement"),
    ("11382", "offense"),
    ("11383", "offense"),
    ("11383.5", "offense"),
    ("11383.6", "offense"),
    ("11383.7", "offense"),
    ("11390", "offense"),
    ("11391", "offense"),
    ("11395", "offense"),
    // Places, money, prescriptions, guns, enhancements.
    ("11363", "offense"),
    ("11366", "offense"),
    ("11366.5(a)", "offense"),
    ("11366.5(b)", "offense"),
    ("11366.5(c)", "offense"),
    ("11366.6", "offense"),
    ("11366.7(b)", "offense"),
    ("11366.8(a)", "offense"),
    ("11366.8(b)", "offense"),
    ("11368", "offense"),
    ("11370.1", "offense"),
    ("11370.2", "enhancement"),
    ("11370.4", "enhancement"),
    ("11370.6(a)", "offense"),
    ("11370.9", "offense"),
    ("11371", "offense"),
    ("11153", "offense"),
    ("11154", "offense"),
    ("11155", "offense"),
    ("11156", "offense"),
    ("11371.1", "offense"),
    ("11173", "offense"),
    ("11174", "offense"),
    ("11374.5", "offense"),
    // Cannabis.
    ("11357", "offense"),
    ("11357(a)", "offense"),
    ("11357(b)", "offense"),
    ("11357(c)", "offense"),
    ("11357(d)", "offense"),
    ("11358", "offense"),
    ("11358(d)", "offense"),
    ("11359", "offense"),
    ("11359(c)", "offense"),
    ("11359(d)", "offense"),
    ("11360(a)", "offense"),
    ("11360(a)(3)", "offense"),
    ("11360(b)", "offense"),
    ("11361(a)", "offense"),
    ("11361(b)", "offense"),
    ("11362.1", "not a crime"),
    ("11362.2", "offense"),
    ("11362.3", "offense"),
    ("11362.4", "offense"),
    ("11362.4(a)", "offense"),
    ("11362.4(b)", "offense"),
    ("11362.4(c)", "offense"),
    ("11362.4(d)", "offense"),
    ("11362.4(e)", "offense"),
    ("11361.5", "relief"),
    ("11361.7", "relief"),
    ("11361.8", "relief"),
    ("11361.9", "relief"),
    // Sections of other codes that go with them.
    ("PC 4573", "offense"),
    ("PC 4573.5", "offense"),
    ("PC 4573.6", "offense"),
    ("PC 4573.8", "offense"),
    ("PC 4573.9", "offense"),
    ("PC 381", "offense"),
    ("PC 647(f)", "offense"),
    ("PC 653f(d)", "offense"),
    ("PC 182", "offense"),
    ("PC 664", "offense"),
    ("VC 23152(f)", "offense"),
    ("VC 23153", "offense"),
    ("VC 23222(b)", "offense"),
    ("11352.1", "offense"),
    ("11370", "not a crime"),
];

#[test]
fn every_section_of_the_source_has_a_row() {
    for (section, expected) in SECTIONS {
        let code = if section.contains(' ') {
            (*section).to_owned()
        } else {
            format!("HS {section}")
        };
        for typed in [code.as_str(), section] {
            let found = match search(typed) {
                Search::Matches(offenses) => {
                    let first = offenses.first().expect("a match").code;
                    let by_punishment = code.starts_with("HS 11362.4");
                    assert!(
                        by_punishment || covers(&code, first) || covers(first, &code),
                        "{typed} is not {first}"
                    );
                    "offense"
                }
                Search::Enhancement(_) => "enhancement",
                Search::ReliefStatute(_) => "relief",
                Search::NotACrime(_) => "not a crime",
                Search::Unknown => "unknown",
            };
            assert_eq!(found, *expected, "{typed}");
        }
    }
}

/// Offenses that some statute names.
#[test]
fn offenses_that_statutes_name_have_rows() {
    for code in [
        "PC 286(c)",
        "PC 287(c)",
        "PC 288a(c)",
        "PC 288",
        "PC 288(a)",
        "PC 288(c)",
        "PC 288.5",
        "PC 289(j)",
        "PC 311.1",
        "PC 311.2",
        "PC 311.3",
        "PC 311.11",
        "PC 261.5(d)",
        "VC 20001",
        "VC 20002",
        "VC 23152",
        "VC 23153",
        "VC 23103",
        "VC 23104",
        "PC 191.5(b)",
        "PC 192(c)",
        "VC 2800.2",
        "VC 2800.3",
        "VC 21651(b)",
        "VC 22348(b)",
        "VC 23109(a)",
        "VC 23109(c)",
        "VC 23109.1",
        "VC 31602",
        "VC 23140(a)",
        "VC 23140(b)",
        "VC 14601",
        "VC 14601.1",
        "VC 14601.2",
        "VC 14601.3",
        "VC 14601.5",
        "VC 2800",
        "VC 2801",
        "VC 2803",
        "PC 459.5",
        "PC 473",
        "PC 476a",
        "PC 490.2",
        "PC 496",
        "PC 666",
        "PC 647(b)",
        "other",
        "other-serious-or-violent",
        "other-sex-registration",
        "other-traffic-infraction",
    ] {
        assert!(find(code).is_some(), "{code}");
    }
}

fn on(code: &str, day: Day) -> Vec<(Class, Place, Tier)> {
    find(code).map_or_else(Vec::new, |offense| offense.classes(day, day))
}

/// A code, a day, and how an offense of that day was punished.
type Row = (&'static str, Day, Class, Place, Tier);

const CLASSES: &[Row] = {
    use Class::{
        Felony, Infraction, Misdemeanor, MisdemeanorFelonyIfDisqualified, MisdemeanorMayBeFelony,
        MisdemeanorOrInfraction, NotKnown, Wobbler,
    };
    use Place::{County1170h, None as NoTerm, NotKnown as Unknown, StatePrison};
    use Tier::{Recalled, Unsettled, Verified};
    &[
        ("HS 11350(a)", day(1995, 6, 1), Felony, County1170h, Verified),
        ("HS 11350(a)", day(2014, 11, 4), Felony, County1170h, Verified),
        (
            "HS 11350(a)",
            day(2014, 11, 5),
            MisdemeanorFelonyIfDisqualified,
            County1170h,
            Verified,
        ),
        ("HS 11350(b)", day(2014, 11, 4), Wobbler, County1170h, Verified),
        ("HS 11377(a)", day(2014, 11, 4), Wobbler, County1170h, Verified),
        (
            "HS 11377(a)",
            day(2014, 11, 5),
            MisdemeanorMayBeFelony,
            County1170h,
            Verified,
        ),
        ("HS 11377(b)", day(2014, 11, 4), Misdemeanor, NoTerm, Verified),
        // Before realignment the class is inferred from the history line, and only so far back.
        ("HS 11378", day(1999, 12, 31), Felony, County1170h, Recalled),
        ("HS 11378", day(2000, 1, 1), Felony, County1170h, Verified),
        ("HS 11378", day(2011, 9, 30), Felony, County1170h, Verified),
        ("HS 11378", day(2011, 10, 1), Felony, County1170h, Verified),
        ("HS 11351.5", day(2014, 12, 31), Felony, County1170h, Verified),
        ("HS 11351.5", day(2015, 1, 1), Felony, County1170h, Verified),
        ("HS 11353.7", day(2012, 6, 26), Felony, Unknown, Recalled),
        ("HS 11353.7", day(2012, 6, 27), Felony, StatePrison, Verified),
        ("HS 11355", day(2012, 1, 1), Wobbler, County1170h, Verified),
        ("HS 11382", day(2012, 1, 1), Wobbler, County1170h, Verified),
        ("HS 11379.2", day(2005, 1, 1), Wobbler, StatePrison, Verified),
        ("HS 11366", day(2005, 1, 1), Wobbler, StatePrison, Verified),
        ("HS 11366.5(c)", day(2012, 1, 1), Felony, County1170h, Verified),
        ("HS 11366.8(a)", day(2012, 1, 1), Wobbler, County1170h, Verified),
        ("HS 11366.8(b)", day(2012, 1, 1), Felony, County1170h, Verified),
        ("HS 11370.1", day(2005, 1, 1), Felony, StatePrison, Verified),
        ("HS 11380", day(2005, 1, 1), Felony, StatePrison, Verified),
        ("HS 11395", day(2024, 12, 18), Wobbler, Unknown, Verified),
        ("HS 11364", day(2010, 1, 1), Misdemeanor, NoTerm, Recalled),
        ("HS 11375(b)(1)", day(2005, 1, 1), Wobbler, StatePrison, Verified),
        (
            "HS 11375(b)(2)",
            day(2005, 1, 1),
            MisdemeanorOrInfraction,
            NoTerm,
            Verified,
        ),
        ("HS 11550(a)", day(2014, 12, 31), Misdemeanor, NoTerm, Recalled),
        ("HS 11550(a)", day(2015, 1, 1), Misdemeanor, NoTerm, Verified),
        ("HS 11550(f)", day(2016, 1, 1), Felony, StatePrison, Verified),
        ("HS 11357(a)", day(1975, 12, 31), NotKnown, Unknown, Unsettled),
        ("HS 11357(a)", day(1990, 1, 1), Wobbler, County1170h, Recalled),
        ("HS 11357(a)", day(2014, 11, 4), Wobbler, County1170h, Verified),
        (
            "HS 11357(a)",
            day(2014, 11, 5),
            MisdemeanorFelonyIfDisqualified,
            County1170h,
            Recalled,
        ),
        (
            "HS 11357(a)",
            day(2016, 11, 8),
            MisdemeanorFelonyIfDisqualified,
            County1170h,
            Recalled,
        ),
        ("HS 11357(a)", day(2016, 11, 9), Infraction, NoTerm, Verified),
        ("HS 11357(b)", day(2010, 12, 31), Misdemeanor, NoTerm, Verified),
        ("HS 11357(b)", day(2011, 1, 1), Infraction, NoTerm, Verified),
        (
            "HS 11357(b)",
            day(2016, 11, 9),
            MisdemeanorOrInfraction,
            NoTerm,
            Verified,
        ),
        ("HS 11357(c)", day(2016, 11, 8), Misdemeanor, NoTerm, Recalled),
        ("HS 11358", day(2016, 11, 8), Felony, County1170h, Recalled),
        ("HS 11358", day(2016, 11, 9), NotKnown, County1170h, Verified),
        ("HS 11358(c)", day(2016, 11, 9), Misdemeanor, NoTerm, Verified),
        (
            "HS 11358(d)",
            day(2016, 11, 9),
            MisdemeanorMayBeFelony,
            County1170h,
            Verified,
        ),
        ("HS 11360(a)", day(2016, 11, 8), Felony, County1170h, Verified),
        ("HS 11360(b)", day(2016, 11, 8), Misdemeanor, NoTerm, Recalled),
        ("HS 11360(b)", day(2016, 11, 9), Infraction, NoTerm, Verified),
        ("HS 11361(a)", day(1999, 1, 1), Felony, StatePrison, Verified),
        ("PC 4573.6", day(2012, 1, 1), Felony, County1170h, Verified),
        ("PC 4573.8", day(2012, 1, 1), Felony, Unknown, Verified),
        ("HS 11173", day(2012, 1, 1), NotKnown, County1170h, Recalled),
        ("BPC 4140", day(2012, 1, 1), NotKnown, Unknown, Unsettled),
        ("PC 664", day(2012, 1, 1), NotKnown, Unknown, Unsettled),
    ]
};

#[test]
fn class_by_the_day_of_the_offense() {
    for (code, date, class, place, tier) in CLASSES {
        assert_eq!(on(code, *date), [(*class, *place, *tier)], "{code} on {date}");
    }
}

#[test]
fn a_row_stands_only_for_its_own_time() {
    for (code, date) in [
        ("HS 11395", day(2024, 12, 17)),
        ("HS 11350(b)", day(2014, 11, 5)),
        ("HS 11377(b)", day(2014, 11, 5)),
        ("HS 11358(c)", day(2016, 11, 8)),
        ("HS 11362.3(a)(1)", day(2016, 11, 8)),
    ] {
        assert_eq!(on(code, date), [], "{code} on {date}");
        assert!(!find(code).expect(code).in_force(date, date), "{code} on {date}");
    }
}

#[test]
fn a_remembered_date_gives_every_period_that_it_touches() {
    let offense = find("HS 11350(a)").expect("a row");
    let classes: Vec<Class> = offense
        .classes(day(2014, 1, 1), day(2014, 12, 31))
        .into_iter()
        .map(|(class, _, _)| class)
        .collect();
    assert_eq!(classes, [Class::Felony, Class::MisdemeanorFelonyIfDisqualified]);
}

#[test]
fn an_entry_covers_what_lies_inside_it_and_no_longer_number() {
    for (entry, code, expected) in [
        ("HS 11350", "HS 11350", true),
        ("HS 11350", "HS 11350(a)", true),
        ("HS 11350", "HS 11350(a)(1)", true),
        ("PC 261.5(d)", "PC 261.5(d)", true),
        ("PC 261.5(d)", "PC 261.5(d)(1)", true),
        ("PC 261.5(d)", "PC 261.5", false),
        ("PC 261.5(d)", "PC 261.5(c)", false),
        ("PC 288", "PC 288(a)", true),
        ("PC 288", "PC 288.5", false),
        ("PC 288", "PC 2880", false),
        ("PC 288", "PC 288a", false),
        ("PC 288", "PC 288a(c)", false),
        ("PC 288a(c)", "PC 288(c)", false),
        ("HS 11357", "PC 11357", false),
        ("HS 11366", "HS 11366.8(a)", false),
        ("HS 1135", "HS 11350", false),
        ("HS 11350(a)", "HS 11350", false),
        ("other", "other", true),
        ("other", "other-sex-registration", false),
        ("", "", false),
        ("", "(a)", false),
    ] {
        assert_eq!(covers(entry, code), expected, "{entry} / {code}");
    }
    const { assert!(covers("HS 11350", "HS 11350(a)")) };
}

#[test]
fn only_canonical_text_is_a_code() {
    let code = Code::parse("HS 11375(b)(1)").expect("canonical");
    assert_eq!((code.law(), code.section()), (Law::HealthAndSafety, "11375"));
    assert_eq!(code.subdivisions(), ["b", "1"]);
    for text in [
        "PC 1203.4a",
        "PC 1203.425",
        "PC 288a(c)",
        "VC 23152(f)",
        "BPC 4060",
        "HS 11379.6",
    ] {
        assert_eq!(Code::parse(text).map(|code| code.to_string()).as_deref(), Ok(text));
    }
    for (text, error) in [
        ("", CodeError::Law),
        ("11350", CodeError::Law),
        ("hs 11350", CodeError::Law),
        ("H&S 11350", CodeError::Law),
        ("other", CodeError::Law),
        ("HS", CodeError::Law),
        ("HS ", CodeError::Section),
        ("HS  11350", CodeError::Section),
        ("HS 11350 ", CodeError::Section),
        ("HS 113500", CodeError::Section),
        ("HS 11350.", CodeError::Section),
        ("HS .5", CodeError::Section),
        ("HS a", CodeError::Section),
        ("HS 11350ab", CodeError::Section),
        ("HS (a)", CodeError::Section),
        ("HS 11350(a", CodeError::Subdivision),
        ("HS 11350()", CodeError::Subdivision),
        ("HS 11350(a)b", CodeError::Subdivision),
        ("HS 11350(a)(", CodeError::Subdivision),
        ("HS 11350((a))", CodeError::Subdivision),
        ("HS 11350(abcde)", CodeError::Subdivision),
    ] {
        assert_eq!(Code::parse(text), Err(error), "{text:?}");
    }
}

fn found(text: &str) -> Vec<&'static str> {
    match search(text) {
        Search::Matches(offenses) => offenses.iter().map(|offense| offense.code).collect(),
        Search::Enhancement(_) | Search::ReliefStatute(_) | Search::NotACrime(_) | Search::Unknown => Vec::new(),
    }
}

#[test]
fn search_reads_what_people_type() {
    for (text, codes) in [
        ("11378", &["HS 11378"][..]),
        ("HS 11378", &["HS 11378"]),
        ("H&S 11378(a)", &["HS 11378"]),
        ("h & s 11378", &["HS 11378"]),
        ("H.S. 11378", &["HS 11378"]),
        ("h and s 11378", &["HS 11378"]),
        ("HSC § 11378", &["HS 11378"]),
        ("H&SC 11378", &["HS 11378"]),
        ("11378 hs", &["HS 11378"]),
        ("11378hs", &["HS 11378"]),
        ("hs11378", &["HS 11378"]),
        ("11,378", &["HS 11378"]),
        ("health and safety 11378", &["HS 11378"]),
        ("Health & Safety Code section 11378", &["HS 11378"]),
        ("11378 Health and Safety Code", &["HS 11378"]),
        ("11350(a)(1) hs", &["HS 11350(a)"]),
        ("§ 11350", &["HS 11350(a)", "HS 11350(b)"]),
        ("11350", &["HS 11350(a)", "HS 11350(b)"]),
        ("hs11377 a", &["HS 11377(a)"]),
        ("11377a", &["HS 11377(a)"]),
        ("HS 11377(A)-M", &["HS 11377(a)"]),
        ("11377A HS", &["HS 11377(a)"]),
        ("11377 (a", &["HS 11377(a)"]),
        ("11377(a)/F", &["HS 11377(a)"]),
        ("HS 11377(a), 11364", &["HS 11377(a)", "HS 11364"]),
        ("11377(a) HS; 4573.6 PC", &["HS 11377(a)", "PC 4573.6"]),
        ("HS11350(A) PC4573.6", &["HS 11350(a)", "PC 4573.6"]),
        ("p.c. 4573.6", &["PC 4573.6"]),
        ("Penal Code 4573.6", &["PC 4573.6"]),
        ("veh. code 23152(f)", &["VC 23152(f)"]),
        ("cvc 23152 f", &["VC 23152(f)"]),
        ("23152(a)", &["VC 23152"]),
        ("b&p 4060", &["BPC 4060"]),
        ("B&PC 4060", &["BPC 4060"]),
        ("business and professions 4060", &["BPC 4060"]),
        ("11375(b)(1)", &["HS 11375(b)(1)"]),
        ("11375(b)", &["HS 11375(b)(1)", "HS 11375(b)(2)"]),
        ("11377 h s", &["HS 11377(a)", "HS 11377(b)"]),
        ("11360(a)(2)", &["HS 11360(a)(2)"]),
        ("11360(a)(3)(D)", &["HS 11360(a)(3)"]),
        (
            "11358",
            &["HS 11358", "HS 11358(a)", "HS 11358(b)", "HS 11358(c)", "HS 11358(d)"],
        ),
        ("11358(c)", &["HS 11358(c)"]),
        ("11362.4(e)", &["HS 11362.2(a)"]),
        ("476a", &["PC 476a"]),
        ("653f(d)", &["PC 653f(d)"]),
        ("288a(c)", &["PC 288a(c)"]),
        ("288(c)(1)", &["PC 288(c)"]),
        ("288(b)(1)", &["PC 288"]),
        ("288", &["PC 288", "PC 288(a)", "PC 288(c)"]),
        ("288.5", &["PC 288.5"]),
        // No such letter: the letters of a drug section have changed, so all are offered.
        ("11377(e)", &["HS 11377(a)", "HS 11377(b)"]),
        // Still typing.
        ("1139", &["HS 11390", "HS 11391", "HS 11395"]),
        ("457", &["PC 4573", "PC 4573.5", "PC 4573.6", "PC 4573.8", "PC 4573.9"]),
        // A heading of other words around it.
        (
            "possession of a controlled substance, 11377(a) HS, 2009",
            &["HS 11377(a)"],
        ),
    ] {
        assert_eq!(found(text), codes, "{text}");
    }
}

#[test]
fn near_misses_are_not_found() {
    for text in [
        "2880", "PC 2880", "28", "11357 PC", "PC 11357", "HS 288", "VC 11377", "113500", "11350.9", "459", "192(a)",
        "288.7", "23109(b)", "", "   ", "hello", "(a)", "§", "a", "HS", "other", "11 350",
    ] {
        assert_eq!(search(text), Search::Unknown, "{text}");
    }
}

#[test]
fn search_says_what_is_no_offense() {
    for (text, expected) in [
        ("PC 1203.4", Search::ReliefStatute("PC 1203.4")),
        ("1203.4", Search::ReliefStatute("PC 1203.4")),
        ("1203.4a", Search::ReliefStatute("PC 1203.4a")),
        ("1203.4(a)(1)", Search::ReliefStatute("PC 1203.4")),
        ("1203.41", Search::ReliefStatute("PC 1203.41")),
        ("17(b)", Search::ReliefStatute("PC 17")),
        ("17b pc", Search::ReliefStatute("PC 17")),
        ("17 b pc", Search::ReliefStatute("PC 17")),
        ("1170.18", Search::ReliefStatute("PC 1170.18")),
        ("HS 11361.8(e)", Search::ReliefStatute("HS 11361.8")),
        ("11370.4(b)", Search::Enhancement("HS 11370.4")),
        ("hs 11353.6", Search::Enhancement("HS 11353.6")),
        ("11364.5", Search::NotACrime("HS 11364.5")),
        ("11362.1(a)(1)", Search::NotACrime("HS 11362.1")),
    ] {
        assert_eq!(search(text), expected, "{text}");
    }
    // An offense beside them is what was looked for.
    assert_eq!(found("11378 with 11370.4"), ["HS 11378"]);
}

#[test]
fn the_code_is_named_before_or_after_the_number() {
    let laws = |text: &str| read(text).into_iter().map(|typed| typed.law).collect::<Vec<_>>();
    let (hs, pc) = (Some(Law::HealthAndSafety), Some(Law::Penal));
    assert_eq!(laws("HS 11350, 11377, PC 4573"), [hs, hs, pc]);
    assert_eq!(laws("11350, 11377 HS, 4573 PC"), [hs, hs, pc]);
    assert_eq!(laws("11350 11377"), [None, None]);
}

#[test]
fn candidates_are_every_offense_that_fits() {
    let codes = |kind, drug| {
        candidates(kind, drug)
            .iter()
            .map(|offense| offense.code)
            .collect::<Vec<_>>()
    };
    let meth = codes(Some(Kind::Possession), Some(Drug::Stimulants));
    assert!(
        meth.contains(&"HS 11377(a)") && meth.contains(&"HS 11395") && meth.contains(&"HS 11370.1"),
        "{meth:?}"
    );
    assert!(
        !meth.contains(&"HS 11350(a)") && !meth.contains(&"HS 11378"),
        "{meth:?}"
    );
    let sedatives = codes(Some(Kind::SaleOrTransport), Some(Drug::Sedatives));
    assert!(sedatives.contains(&"HS 11375(b)(1)"), "{sedatives:?}");
    // Rows about any drug or none fit every drug.
    assert!(codes(Some(Kind::Paraphernalia), Some(Drug::Pcp)).contains(&"HS 11364"));
    assert_eq!(codes(None, None).len(), all().count());
    assert_eq!(drugs(Kind::Theft), []);
    assert!(drugs(Kind::Cultivation).contains(&Drug::Hallucinogens));
}

#[test]
fn every_kind_and_every_drug_has_an_offense() {
    for offense in all() {
        for drug in offense.drugs {
            assert!(candidates(Some(offense.kind), Some(*drug)).contains(&offense));
        }
    }
}

/// Nothing that can be typed breaks the readers: a hundred thousand strings of a fixed sequence, made of the pieces that
/// matter and of arbitrary characters.
#[test]
fn no_text_breaks_the_readers() {
    let pieces = [
        "11350",
        "288",
        "1203.4a",
        "HS",
        "h",
        "&",
        "s",
        "p.c.",
        "(",
        ")",
        "(a)",
        "((",
        ".",
        ",",
        " ",
        "a",
        "§",
        "health",
        "and",
        "\u{0}",
        "é",
        "١",
        "🙂",
        "99999999999999999999",
        "-",
        "/",
        "\n",
        "İ",
    ];
    let mut state: u64 = 0x5EED;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).expect("small")).expect("small")
    };
    for round in 0..100_000 {
        let mut text = String::new();
        for _ in 0..next(12) {
            if next(4) == 0 {
                text.extend(char::from_u32(u32::try_from(next(0x11_0000)).expect("small")));
            } else {
                text.push_str(pieces[next(pieces.len())]);
            }
        }
        for typed in read(&text) {
            assert!(!typed.number.is_empty() && !typed.readings().is_empty(), "{text:?}");
        }
        if let Ok(code) = Code::parse(&text) {
            assert_eq!(code.to_string(), text);
            assert!(covers(&text, &text));
        }
        let _ = covers("HS 11350", &text);
        if round % 50 == 0 {
            let _ = search(&text);
        }
    }
}

/// The census: a row more, or a tier that moves, shows here.
#[test]
fn rows_by_tier() {
    let tiers = |offense: &Offense| {
        let has = |tier| offense.periods.iter().any(|period| period.tier == tier);
        (has(Tier::Verified), has(Tier::Recalled), has(Tier::Unsettled))
    };
    let count = |wanted| all().filter(|offense| tiers(offense) == wanted).count();
    assert_eq!(all().count(), 173);
    assert_eq!(count((true, false, false)), 28, "read for all time");
    assert_eq!(count((true, true, false)), 63, "read for today, recalled for before");
    assert_eq!(
        count((true, false, true)) + count((true, true, true)),
        6,
        "read for today, not known for some time before"
    );
    assert_eq!(count((false, true, false)), 17, "recalled");
    assert_eq!(count((false, false, true)), 59, "not known");
}

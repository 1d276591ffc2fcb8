//! The search by code section: every form in which people write one, and what looks like one and is none.

use law::code::Code;
use law::offenses::{ENHANCEMENTS, NOT_CRIMES, RELIEF_STATUTES, Search, all, find, search};

fn found(text: &str) -> Vec<&'static str> {
    match search(text) {
        Search::Matches(offenses) => offenses.iter().map(|offense| offense.code).collect(),
        Search::Enhancement(_) | Search::ReliefStatute(_) | Search::NotACrime(_) | Search::Unknown => Vec::new(),
    }
}

/// What is typed, and the codes that are found, the first one first.
const FORMS: &[(&str, &[&str])] = &[
    // The code before the number, after it, or not at all.
    ("11378", &["HS 11378"]),
    ("11378.", &["HS 11378"]),
    (" 11378 ,", &["HS 11378"]),
    ("HS 11378", &["HS 11378"]),
    ("hs11378", &["HS 11378"]),
    ("HS-11378", &["HS 11378"]),
    ("HS: 11378", &["HS 11378"]),
    ("H&S 11378(a)", &["HS 11378"]),
    ("H&S11378", &["HS 11378"]),
    ("H & S 11378 a", &["HS 11378"]),
    ("H+S 11378", &["HS 11378"]),
    ("H-S 11378", &["HS 11378"]),
    ("H/S 11378", &["HS 11378"]),
    ("H.S.C. 11378", &["HS 11378"]),
    ("H. & S.C. § 11378", &["HS 11378"]),
    ("h and s 11378", &["HS 11378"]),
    ("HSC 11378", &["HS 11378"]),
    ("11378 hs", &["HS 11378"]),
    ("11378hs", &["HS 11378"]),
    ("11378 H&S", &["HS 11378"]),
    ("11378 H.S.", &["HS 11378"]),
    ("11550HS", &["HS 11550(a)", "HS 11550(b)", "HS 11550(e)", "HS 11550(f)"]),
    ("health and safety 11378", &["HS 11378"]),
    ("Health & Safety Code § 11378", &["HS 11378"]),
    ("Health and Safety Code section 11378(a)", &["HS 11378"]),
    (
        "HEALTH AND SAFETY CODE SECTIONS 11378 AND 11379(A)",
        &["HS 11378", "HS 11379(a)"],
    ),
    ("section 11378 of the Health and Safety Code", &["HS 11378"]),
    ("California Health & Safety Code Sec. 11378", &["HS 11378"]),
    ("Código de Salud y Seguridad 11378", &["HS 11378"]),
    ("PC 4573.6", &["PC 4573.6"]),
    ("4573.6pc", &["PC 4573.6"]),
    ("penal code 4573.6", &["PC 4573.6"]),
    ("P.C. §4573.6", &["PC 4573.6"]),
    ("CPC 4573.6", &["PC 4573.6"]),
    ("código penal 4573.6", &["PC 4573.6"]),
    ("VC 23152(a)", &["VC 23152"]),
    ("23152a vc", &["VC 23152"]),
    ("23152(A)(B) V.C.", &["VC 23152"]),
    ("C.V.C. 23152(f)", &["VC 23152(f)"]),
    ("CVC 23222(b)", &["VC 23222(b)"]),
    ("vehicle code section 23222(b)", &["VC 23222(b)"]),
    ("código de vehículos 23222(b)", &["VC 23222(b)"]),
    ("B&P 4060", &["BPC 4060"]),
    ("BPC 4060", &["BPC 4060"]),
    ("BP4060", &["BPC 4060"]),
    ("Bus. & Prof. Code, § 4060", &["BPC 4060"]),
    ("Business and Professions Code 4060", &["BPC 4060"]),
    // Subdivisions, in brackets and without, in small letters and capitals, and as courts write them.
    ("11377(A)", &["HS 11377(a)"]),
    ("11377 (a)", &["HS 11377(a)"]),
    ("11377 A", &["HS 11377(a)"]),
    ("11377a", &["HS 11377(a)"]),
    ("11377 subd. (a)", &["HS 11377(a)"]),
    ("11377, subdivision (a)", &["HS 11377(a)"]),
    ("section 11377 subsection a", &["HS 11377(a)"]),
    ("11377 inciso (a)", &["HS 11377(a)"]),
    ("11375(b)(1)", &["HS 11375(b)(1)"]),
    ("11375 (B) (1)", &["HS 11375(b)(1)"]),
    ("11375(b)1", &["HS 11375(b)(1)"]),
    ("11375b1", &["HS 11375(b)(1)"]),
    ("11375b(1)", &["HS 11375(b)(1)"]),
    ("11375 b 1", &["HS 11375(b)(1)", "HS 11375(b)(2)"]),
    ("11375, subd. (b)(2)", &["HS 11375(b)(2)"]),
    ("11360(a)(2)", &["HS 11360(a)(2)"]),
    ("11379.6(a)", &["HS 11379.6(a)"]),
    ("11366.5", &["HS 11366.5(a)", "HS 11366.5(b)", "HS 11366.5(c)"]),
    // With the level, as on a record of the Department of Justice.
    ("11377(a)/M", &["HS 11377(a)"]),
    ("HS11377(A)-F", &["HS 11377(a)"]),
    ("11377(A)HS-M", &["HS 11377(a)"]),
    ("11377(a) M", &["HS 11377(a)"]),
    ("11377A F", &["HS 11377(a)"]),
    ("11378-F", &["HS 11378"]),
    ("11378 F", &["HS 11378"]),
    ("11377 M", &["HS 11377(a)", "HS 11377(b)"]),
    ("felony 11378", &["HS 11378"]),
    // "F" may be the subdivision, or the level: both are offered.
    ("11550 F", &["HS 11550(f)", "HS 11550(a)", "HS 11550(b)", "HS 11550(e)"]),
    ("VC 23152 F", &["VC 23152(f)", "VC 23152", "VC 23152(g)"]),
    ("PC 288 F", &["PC 288", "PC 288(a)", "PC 288(c)"]),
    ("11377(A) HS-POSSESS CONTROLLED SUBSTANCE", &["HS 11377(a)"]),
    ("23152(B) VC-DUI ALCOHOL/0.08 PERCENT", &["VC 23152"]),
    // With the number of the count.
    ("1) 11378 HS", &["HS 11378"]),
    ("1. HS 11378", &["HS 11378"]),
    ("Count 1: HS 11378", &["HS 11378"]),
    ("#1 11378 HS", &["HS 11378"]),
    ("CNT:01 #1 11378 HS-POSSESS FOR SALE", &["HS 11378"]),
    ("1) HS 11378 2) PC 4573.6", &["HS 11378", "PC 4573.6"]),
    // A section that ends in a letter, and a subdivision that is written like it.
    ("288a", &["PC 288a", "PC 288a(c)", "PC 288(a)"]),
    ("PC 288a(c)", &["PC 288a(c)"]),
    ("476a PC", &["PC 476a"]),
    // Several.
    ("11378, 11379", &["HS 11378", "HS 11379(a)", "HS 11379(b)"]),
    ("11378,11379(a)", &["HS 11378", "HS 11379(a)"]),
    ("11378/11379(a)", &["HS 11378", "HS 11379(a)"]),
    ("11378 & 11364", &["HS 11378", "HS 11364"]),
    ("HS 11377(a), PC 4573.6", &["HS 11377(a)", "PC 4573.6"]),
    ("11377(a) HS, 4573.6 PC", &["HS 11377(a)", "PC 4573.6"]),
    ("11378 11378", &["HS 11378"]),
    // Of a range both ends are offered: what lies between was hardly meant.
    ("11351-11352(a)", &["HS 11351", "HS 11352(a)"]),
    (
        "11350-11352",
        &["HS 11350(a)", "HS 11350(b)", "HS 11352(a)", "HS 11352(b)"],
    ),
    // Still typing.
    ("4573", &["PC 4573"]),
    ("1137", &["HS 11370.1", "HS 11370.6", "HS 11370.9"]),
];

#[test]
fn a_section_is_found_in_every_form() {
    for (text, codes) in FORMS {
        let mut found = found(text);
        if *text == "1137" {
            found.truncate(codes.len());
        }
        assert_eq!(found, *codes, "{text}");
    }
}

#[test]
fn what_only_looks_like_a_section_is_not_found() {
    for text in [
        "2880",
        "PC 2880",
        "113780",
        "11378.1",
        "1137.8",
        "111378",
        "0",
        "11",
        "HS 288",
        "PC 11378",
        "11378 PC",
        "11378 vc",
        "VC 4573.6",
        "BPC 11350",
        "1) PC 11378",
        "Count 1: VC 11378",
        "4573.7",
        "28.8",
        "288.55",
        "20090312",
        "180 days",
        "0.08",
    ] {
        assert_eq!(search(text), Search::Unknown, "{text}");
    }
    assert!(!found("1135").is_empty() && found("1135").iter().all(|code| code.starts_with("HS 1135")));
}

#[test]
fn enhancements_and_laws_for_relief_say_so() {
    for (text, expected) in [
        ("11370.2", Search::Enhancement("HS 11370.2")),
        ("HS 11370.2(a)", Search::Enhancement("HS 11370.2")),
        ("11370.2(c) H&S", Search::Enhancement("HS 11370.2")),
        ("H&S 11353.6(b)", Search::Enhancement("HS 11353.6")),
        ("1) 11353.6 HS-F", Search::Enhancement("HS 11353.6")),
        ("PC 1203.4", Search::ReliefStatute("PC 1203.4")),
        ("pc1203.4", Search::ReliefStatute("PC 1203.4")),
        ("1203.4pc", Search::ReliefStatute("PC 1203.4")),
        ("Penal Code section 1203.4(a)", Search::ReliefStatute("PC 1203.4")),
        ("1203.4a", Search::ReliefStatute("PC 1203.4a")),
        ("17(b)", Search::ReliefStatute("PC 17")),
        ("pc 17.", Search::ReliefStatute("PC 17")),
        ("11364.5", Search::NotACrime("HS 11364.5")),
    ] {
        assert_eq!(search(text), expected, "{text}");
    }
    assert_eq!(found("11378 with 11370.2(c)"), ["HS 11378"]);
    for (list, told) in [
        (ENHANCEMENTS, Search::Enhancement as fn(&'static str) -> Search),
        (RELIEF_STATUTES, Search::ReliefStatute),
        (NOT_CRIMES, Search::NotACrime),
    ] {
        for code in list {
            for text in forms(code) {
                assert_eq!(search(&text), told(code), "{text}");
            }
        }
    }
}

/// A canonical code in every form in which people write it.
fn forms(code: &str) -> Vec<String> {
    let Ok(parsed) = Code::parse(code) else {
        return Vec::new();
    };
    let names: &[&str] = match parsed.law().short() {
        "HS" => &[
            "HS",
            "H&S",
            "h & s",
            "HSC",
            "H.&S.",
            "Health & Safety Code",
            "health and safety",
        ],
        "PC" => &["PC", "P.C.", "penal code", "Pen. Code"],
        "VC" => &["VC", "V.C.", "CVC", "vehicle code"],
        _ => &["BPC", "B&P", "b & p", "B&PC", "business and professions code"],
    };
    let letters = parsed.subdivisions();
    let section = parsed.section();
    let brackets: String = letters.iter().flat_map(|letter| ["(", letter, ")"]).collect();
    let spaced: String = letters.iter().flat_map(|letter| [" (", letter, ")"]).collect();
    let mut numbers = vec![format!("{section}{brackets}"), format!("{section}{spaced}")];
    if let [first, rest @ ..] = letters {
        numbers.push(format!("{section}, subd. {brackets}"));
        // After a section that ends in a letter itself, a bare letter says too little.
        let lettered = section.ends_with(char::is_alphabetic);
        if !lettered {
            numbers.push(format!("{section}{}", letters.concat()));
        }
        if rest.is_empty() && !lettered {
            numbers.push(format!("{section} {first}"));
        }
    }
    let mut forms = Vec::new();
    for number in numbers {
        forms.push(number.clone());
        forms.push(format!("§ {number}."));
        for name in names {
            forms.push(format!("{name} {number}"));
            forms.push(format!("{name}{number}"));
            forms.push(format!("{name} § {number}"));
            forms.push(format!("{name} section {number}"));
            forms.push(format!("{number} {name}"));
            // Nobody glues a letter that stands apart or initials with marks, and "647bPC" may as well be BPC 647.
            let bare = number.ends_with(char::is_alphabetic);
            if !(bare && (number.ends_with(['b', 'c']) || number.contains(' ') || name.contains(['.', '&']))) {
                forms.push(format!("{number}{name}"));
            }
            forms.push(format!("{number} of the {name}"));
            forms.push(format!("{name} {number}-F"));
            forms.push(format!("{number} {name}/M"));
            forms.push(format!("1) {number} {name}"));
            forms.push(format!("2. {name} {number}"));
        }
    }
    let shouted: Vec<String> = forms.iter().map(|form| form.to_uppercase()).collect();
    forms.extend(shouted);
    forms
}

#[test]
fn every_row_is_found_first_in_every_form_of_its_code() {
    let mut tried = 0;
    for offense in all().filter(|offense| Code::parse(offense.code).is_ok()) {
        for text in forms(offense.code) {
            let found = found(&text);
            // "288a" is a section of its own, which comes first.
            let twin = offense.code == "PC 288(a)" && found.first() == Some(&"PC 288a");
            let first = found.first() == Some(&offense.code);
            assert!(first || twin && found.contains(&offense.code), "{text}: {found:?}");
            tried += 1;
        }
    }
    assert!(tried > 20_000, "{tried}");
}

#[test]
fn a_longer_number_never_finds_a_row() {
    for offense in all() {
        let Ok(code) = Code::parse(offense.code) else {
            continue;
        };
        for digit in 0..10 {
            let (law, section) = (code.law().short(), code.section());
            let longer = format!("{law} {section}{digit}");
            let sections: Vec<String> = found(&longer)
                .iter()
                .filter_map(|code| Code::parse(code).ok().map(|code| code.section().to_owned()))
                .collect();
            assert!(
                // A number that ends in a letter is no longer number: "PC 653f0" says no more than "PC 653f".
                section.ends_with(char::is_alphabetic) || sections.iter().all(|found| found != section),
                "{longer} finds {section}: {sections:?}"
            );
        }
    }
    assert!(find("HS 11378").is_some());
}

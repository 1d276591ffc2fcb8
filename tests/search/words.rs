//! Words, and the offenses that they find.

use law::offenses::{Drug, Kind, Offense, all};
use second_chance::search::by_words;
use second_chance::text::Lang;
use second_chance::view::law_words;

/// So many are shown.
const SHOWN: usize = second_chance::view::offense_picker::MOST_MATCHES;

fn found(text: &str) -> Vec<&'static str> {
    by_words(text, Lang::En).iter().map(|offense| offense.code).collect()
}

/// What is typed, and the codes that must be shown. The first one comes first, or second.
const WORDS: &[(&str, &[&str])] = &[
    // Drugs, English.
    ("meth", &["HS 11377(a)", "HS 11378", "HS 11379(a)"]),
    ("crystal", &["HS 11377(a)", "HS 11378", "HS 11379(a)"]),
    ("crystal meth", &["HS 11377(a)", "HS 11378"]),
    ("ice", &["HS 11377(a)", "HS 11378"]),
    ("glass", &["HS 11377(a)"]),
    ("speed", &["HS 11377(a)", "HS 11378"]),
    ("adderall", &["HS 11377(a)"]),
    ("molly", &["HS 11377(a)", "HS 11378"]),
    ("ecstasy", &["HS 11377(a)"]),
    ("x", &["HS 11377(a)"]),
    ("crack", &["HS 11350(a)", "HS 11351.5"]),
    ("rock", &["HS 11350(a)", "HS 11351.5"]),
    ("coke", &["HS 11350(a)", "HS 11351", "HS 11352(a)"]),
    ("blow", &["HS 11350(a)", "HS 11351"]),
    ("cocaine", &["HS 11350(a)", "HS 11351", "HS 11352(a)"]),
    ("heroin", &["HS 11350(a)", "HS 11351", "HS 11352(a)"]),
    ("tar", &["HS 11350(a)"]),
    ("black tar", &["HS 11350(a)"]),
    ("fentanyl", &["HS 11350(a)", "HS 11351"]),
    ("blues", &["HS 11350(a)"]),
    ("M30s", &["HS 11350(a)"]),
    ("oxy", &["HS 11350(a)"]),
    ("percs", &["HS 11350(a)"]),
    ("vicodin", &["HS 11350(a)"]),
    ("norco", &["HS 11350(a)"]),
    ("lean", &["HS 11350(a)"]),
    ("cough syrup", &["HS 11350(a)"]),
    ("weed", &["HS 11357(a)", "HS 11357(b)", "HS 11357(c)", "HS 11358"]),
    ("pot", &["HS 11357(a)", "HS 11357(b)"]),
    ("marijuana", &["HS 11357(a)", "HS 11357(b)"]),
    ("edibles", &["HS 11357(a)"]),
    ("hash", &["HS 11357(a)", "HS 11357(b)"]),
    ("dabs", &["HS 11357(a)", "HS 11357(b)"]),
    ("wax", &["HS 11357(a)", "HS 11357(b)"]),
    ("xanax", &["HS 11375(b)(2)", "HS 11375(b)(1)", "HS 11377(a)"]),
    ("bars", &["HS 11377(a)", "HS 11375(b)(2)"]),
    ("valium", &["HS 11375(b)(2)", "HS 11375(b)(1)"]),
    ("pills", &["HS 11350(a)", "HS 11375(b)(2)"]),
    ("acid", &["HS 11377(a)", "HS 11378", "HS 11379(a)"]),
    ("lsd", &["HS 11377(a)", "HS 11378", "HS 11379(a)"]),
    ("shrooms", &["HS 11377(a)", "HS 11390", "HS 11391"]),
    ("mushrooms", &["HS 11377(a)", "HS 11390"]),
    ("ketamine", &["HS 11377(b)", "HS 11377(a)", "HS 11379.2"]),
    ("special k", &["HS 11377(a)", "HS 11379.2"]),
    ("pcp", &["HS 11378.5", "HS 11377(a)", "HS 11379.5(a)"]),
    ("angel dust", &["HS 11377(a)", "HS 11378.5"]),
    ("sherm", &["HS 11377(a)", "HS 11378.5"]),
    ("ghb", &["HS 11350(b)", "HS 11350(a)", "HS 11377(a)"]),
    ("roofies", &["HS 11377(a)", "HS 11377.5"]),
    ("steroids", &["HS 11377(b)", "HS 11377(a)"]),
    ("spice", &["HS 11357.5(b)", "HS 11357.5(a)"]),
    ("k2", &["HS 11357.5(b)", "HS 11357.5(a)"]),
    ("bath salts", &["HS 11375.5(b)", "HS 11375.5(a)"]),
    // Kinds, English.
    ("pipe", &["HS 11364"]),
    ("needle", &["HS 11364", "BPC 4140"]),
    ("syringe", &["HS 11364", "BPC 4140"]),
    ("paraphernalia", &["HS 11364", "HS 11364.7(a)"]),
    ("dealing", &["HS 11352(a)", "HS 11379(a)", "HS 11360(a)"]),
    ("selling", &["HS 11352(a)", "HS 11379(a)", "HS 11360(a)"]),
    ("sales", &["HS 11352(a)", "HS 11379(a)", "HS 11360(a)"]),
    ("possession", &["HS 11350(a)", "HS 11377(a)"]),
    ("possession with intent", &["HS 11351", "HS 11378", "HS 11359"]),
    ("possession for sale", &["HS 11351", "HS 11378", "HS 11359"]),
    ("trafficking", &["HS 11352(a)", "HS 11379(a)"]),
    ("transport", &["HS 11352(a)", "HS 11379(a)", "HS 11360(a)"]),
    ("growing", &["HS 11358", "HS 11390"]),
    ("grow", &["HS 11358"]),
    ("cultivation", &["HS 11358"]),
    ("under the influence", &["HS 11550(a)"]),
    ("high", &["HS 11550(a)"]),
    ("DUI", &["VC 23152", "VC 23152(f)", "VC 23153"]),
    ("drunk driving", &["VC 23152"]),
    ("lab", &["HS 11379.6(a)", "HS 11374.5"]),
    ("cooking", &["HS 11379.6(a)"]),
    ("fake prescription", &["HS 11368", "HS 11173", "HS 11174"]),
    ("forged script", &["HS 11368"]),
    ("doctor shopping", &["HS 11173"]),
    ("drugs in jail", &["PC 4573.6", "PC 4573"]),
    ("trap house", &["HS 11366"]),
    ("drug house", &["HS 11366"]),
    ("money laundering", &["HS 11370.6", "HS 11370.9"]),
    ("conspiracy", &["PC 182"]),
    ("shoplifting", &["PC 459.5"]),
    ("hit and run", &["VC 20001", "VC 20002"]),
    ("drunk in public", &["PC 647(f)"]),
    ("suspended license", &["VC 14601"]),
    // Both.
    ("selling meth", &["HS 11379(a)", "HS 11378"]),
    ("meth for sale", &["HS 11378", "HS 11379(a)"]),
    ("crack possession", &["HS 11350(a)"]),
    ("crack for sale", &["HS 11351.5", "HS 11351"]),
    ("possession of heroin", &["HS 11350(a)"]),
    ("I got caught with some weed", &["HS 11357(a)", "HS 11357(b)"]),
    ("transporting weed", &["HS 11360(a)"]),
    ("growing shrooms", &["HS 11390", "HS 11363"]),
    ("meth pipe", &["HS 11364"]),
    ("meth lab", &["HS 11383.5", "HS 11379.6(a)"]),
    ("meth and a gun", &["HS 11370.1", "HS 11550(e)"]),
    ("high on meth", &["HS 11550(a)"]),
    ("meth in jail", &["PC 4573", "PC 4573.6"]),
    ("dui on meth", &["VC 23152", "VC 23152(f)"]),
    ("weed in the car", &["VC 23222(b)", "HS 11362.3(a)(4)"]),
    ("selling xanax", &["HS 11375(b)(1)", "HS 11379(a)"]),
    ("selling meth to a minor", &["HS 11380"]),
    ("selling spice", &["HS 11357.5(a)"]),
    // Spanish, with and without accents.
    ("cristal", &["HS 11377(a)", "HS 11378"]),
    ("metanfetamina", &["HS 11377(a)", "HS 11378"]),
    ("coca", &["HS 11350(a)", "HS 11351"]),
    ("cocaína", &["HS 11350(a)", "HS 11351"]),
    ("cocaina", &["HS 11350(a)", "HS 11351"]),
    ("piedra", &["HS 11350(a)", "HS 11351.5"]),
    ("heroína", &["HS 11350(a)", "HS 11351"]),
    ("HEROINA", &["HS 11350(a)", "HS 11351"]),
    ("mota", &["HS 11357(a)", "HS 11357(b)"]),
    ("marihuana", &["HS 11357(a)", "HS 11357(b)"]),
    ("hierba", &["HS 11357(a)"]),
    ("pastillas", &["HS 11350(a)", "HS 11375(b)(2)"]),
    ("hongos", &["HS 11377(a)", "HS 11390", "HS 11391"]),
    ("venta", &["HS 11352(a)", "HS 11379(a)"]),
    ("vender", &["HS 11352(a)", "HS 11379(a)"]),
    ("posesión", &["HS 11350(a)", "HS 11377(a)"]),
    ("posesion", &["HS 11350(a)", "HS 11377(a)"]),
    ("bajo la influencia", &["HS 11550(a)"]),
    ("manejar borracho", &["VC 23152", "VC 23153"]),
    ("pipa", &["HS 11364"]),
    ("jeringa", &["HS 11364", "BPC 4140"]),
    ("laboratorio", &["HS 11379.6(a)", "HS 11374.5"]),
    ("receta falsa", &["HS 11368", "HS 11173"]),
    ("sales de baño", &["HS 11375.5(b)", "HS 11375.5(a)"]),
    ("venta de mota", &["HS 11360(a)", "HS 11359"]),
    ("vender cristal", &["HS 11379(a)", "HS 11378"]),
    ("posesión de heroína para la venta", &["HS 11351"]),
    ("drogas en la cárcel", &["PC 4573.6", "PC 4573"]),
    ("cultivo de marihuana", &["HS 11358"]),
    // One slip in a long word; and a word that is not finished.
    ("methamfetamine", &["HS 11377(a)", "HS 11378"]),
    ("methamphetmine", &["HS 11377(a)"]),
    ("marihuna", &["HS 11357(a)"]),
    ("marajuana", &["HS 11357(a)"]),
    ("herion", &["HS 11350(a)"]),
    ("cocane", &["HS 11350(a)"]),
    ("parafernalia", &["HS 11364"]),
    ("paraphenalia", &["HS 11364"]),
    ("perscription", &["HS 11368"]),
    ("posession of meth", &["HS 11377(a)"]),
    ("metanfetamna", &["HS 11377(a)"]),
    ("geringa", &["HS 11364", "BPC 4140"]),
    ("metham", &["HS 11377(a)"]),
    ("under the infl", &["HS 11550(a)"]),
];

#[test]
fn words_find_their_offenses() {
    let mut wrong = Vec::new();
    for (text, codes) in WORDS {
        let found = found(text);
        let shown = &found[..found.len().min(SHOWN)];
        let near = shown.iter().take(2).any(|code| Some(code) == codes.first());
        if !near || !codes.iter().all(|code| shown.contains(code)) {
            wrong.push(format!("{text}: {shown:?}, not {codes:?}"));
        }
    }
    println!("{} searches", WORDS.len());
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn capitals_and_spaces_change_nothing() {
    for (text, _) in WORDS {
        assert_eq!(found(&format!("  {} ", text.to_uppercase())), found(text), "{text}");
    }
}

#[test]
fn what_is_both_comes_before_what_is_either() {
    use Kind::{Cultivation, Possession, PossessionForSale, SaleOrTransport, UnderInfluence};
    let sale = &[SaleOrTransport, PossessionForSale][..];
    for (text, kinds, drug) in [
        ("selling meth", sale, Drug::Stimulants),
        ("heroin for sale", sale, Drug::Narcotics),
        ("crack possession", &[Possession], Drug::CocaineBase),
        ("venta de hongos", sale, Drug::Hallucinogens),
        ("cultivo de mota", &[Cultivation], Drug::Cannabis),
        ("high on pcp", &[UnderInfluence], Drug::Pcp),
    ] {
        let both = |offense: &Offense| kinds.iter().any(|kind| offense.is_kind(*kind)) && offense.drugs.contains(&drug);
        let found = by_words(text, Lang::En);
        let count = all().filter(|offense| both(offense)).count();
        assert!(count > 0, "{text}");
        for (at, offense) in found.iter().enumerate() {
            assert_eq!(both(offense), at < count, "{text}: {} at {at}", offense.code);
        }
    }
}

#[test]
fn a_number_or_a_code_is_no_word() {
    for text in [
        "",
        "   ",
        "the",
        "§",
        "hello",
        "asdfgh",
        "11378",
        "HS 11378",
        "H&S 11378(a)",
        "11379 hs",
        "2880",
        "2018",
        "Health and Safety Code section 11378(a)",
        "Penal Code 4573.6",
        "vehicle code 23152(x)",
        "11550HS",
        "m31",
        "k3",
        "CVC 23222(b)",
        "B & P 4060",
        "código de salud y seguridad 11378",
        "HS11377(A)-F",
    ] {
        assert_eq!(found(text), Vec::<&str>::new(), "{text}");
    }
    // A slip is forgiven in long words alone.
    for (text, code) in [("mtha", "HS 11377(a)"), ("wead", "HS 11357(a)"), ("piep", "HS 11364")] {
        assert!(!found(text).contains(&code), "{text}");
    }
}

#[test]
fn every_offense_is_found_by_its_own_words() {
    let mut missing = Vec::new();
    let mut first = 0;
    for offense in all() {
        for lang in Lang::ALL {
            let title = law_words(lang, &offense.key());
            let place = by_words(title, lang).iter().position(|other| *other == offense);
            first += usize::from(place == Some(0));
            if place.is_none_or(|place| place >= SHOWN) {
                missing.push(format!("{}: {title}: {place:?}", offense.code));
            }
        }
    }
    println!(
        "{first} of {} come first by their own words",
        Lang::ALL.len() * all().count()
    );
    assert!(missing.is_empty(), "{} missing:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn no_text_breaks_the_search() {
    let pieces = [
        "meth", "sell", "ing", "é", "ñ", "ph", "11378", "k2", " ", "-", "'", "🙂", "İ", "\u{0}", "of", "x", "ß",
    ];
    let mut state: u64 = 0x5EED;
    for _ in 0..500 {
        let mut text = String::new();
        for _ in 0..8 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            text.push_str(pieces[usize::try_from(state % 17).expect("small")]);
        }
        assert!(by_words(&text, Lang::En).len() <= all().count(), "{text:?}");
    }
}

//! What the picker shows for what is typed.

use second_chance::draft::OffenseDraft;
use second_chance::search::by_words;
use second_chance::text::{Lang, id};
use second_chance::view::offense_picker::{Found, MOST_MATCHES, view};

fn found(lang: Lang, typed: &str) -> Found {
    let draft = OffenseDraft {
        typed: typed.to_owned(),
        ..OffenseDraft::default()
    };
    view(lang, &draft).found
}

fn codes(found: &Found) -> Vec<&'static str> {
    found.offenses.iter().map(|(offense, _)| offense.code).collect()
}

#[test]
fn sections_come_before_words() {
    for (typed, first, then) in [
        ("11378", &["HS 11378"][..], None),
        ("HS 11377(a), 11364", &["HS 11377(a)", "HS 11364"], None),
        ("11364 meth", &["HS 11364"], Some("HS 11377(a)")),
        ("meth 11378(a) possession for sale", &["HS 11378"], Some("HS 11379(a)")),
        ("venta 11351", &["HS 11351"], Some("HS 11352(a)")),
    ] {
        let codes = codes(&found(Lang::En, typed));
        assert_eq!(codes[..first.len()], *first, "{typed}");
        match then {
            None => assert_eq!(codes.len(), first.len(), "{typed}: {codes:?}"),
            Some(then) => assert!(codes[first.len()..].contains(&then), "{typed}: {codes:?}"),
        }
    }
}

#[test]
fn every_page_understands_every_language() {
    for typed in [
        "meth",
        "selling weed",
        "metanfetamina",
        "venta de mota",
        "receta falsa",
        "DUI",
    ] {
        let english = found(Lang::En, typed);
        assert!(!english.offenses.is_empty(), "{typed}");
        assert_eq!(codes(&english), codes(&found(Lang::Es, typed)), "{typed}");
    }
}

#[test]
fn more_than_are_shown_are_counted() {
    let weed = found(Lang::En, "weed");
    assert_eq!(weed.offenses.len(), MOST_MATCHES);
    let more = by_words("weed", Lang::En).len() - MOST_MATCHES;
    assert_eq!(weed.more, Some(id::offense_more(Lang::En, more)));
    assert_eq!(found(Lang::En, "DUI").more, None);
}

#[test]
fn what_is_no_offense_says_so() {
    for (typed, note) in [
        ("PC 1203.4", Some(id::OFFENSE_RELIEF)),
        ("11370.2", Some(id::OFFENSE_ENHANCEMENT)),
        ("11364.5", Some(id::OFFENSE_NOT_A_CRIME)),
        ("2880", Some(id::OFFENSE_NONE_FOUND)),
        ("hello", Some(id::OFFENSE_NONE_FOUND)),
        ("meth", None),
        ("", None),
    ] {
        let found = found(Lang::En, typed);
        assert_eq!(found.note, note, "{typed}");
        assert!(note.is_none() || found.offenses.is_empty(), "{typed}");
    }
    // Beside words that find something the note stays.
    let both = found(Lang::Es, "11370.2 venta de cristal");
    assert_eq!(both.note, Some(id::OFFENSE_ENHANCEMENT));
    assert!(codes(&both).contains(&"HS 11379(a)"));
}

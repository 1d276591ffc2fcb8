//! The words as the widget gets them.

use second_chance::text::{Lang, id, lookup};

#[test]
fn a_tag_finds_its_language() {
    for (tag, lang) in [
        ("en", Some(Lang::En)),
        ("es-MX", Some(Lang::Es)),
        (" ES_419 ", Some(Lang::Es)),
        ("en-Latn-US", Some(Lang::En)),
        ("e", None),
        ("est", None),
        ("xx", None),
        ("", None),
        ("-", None),
    ] {
        assert_eq!(Lang::from_tag(tag), lang, "{tag:?}");
    }
    for lang in Lang::ALL {
        assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
    }
}

#[test]
fn every_language_says_what_it_is() {
    assert_eq!(Lang::ALL[..2], [Lang::En, Lang::Es]);
    assert_eq!(
        (Lang::Es.tag(), Lang::Es.name(), Lang::Es.dir()),
        ("es", "Español", "ltr")
    );
    assert!(!Lang::En.is_translation());
    assert!(Lang::Es.is_translation());
}

#[test]
fn a_message_is_said_in_each_language() {
    assert_eq!(Lang::En.say(id::BUTTON_START), "Start");
    assert_eq!(Lang::Es.say(id::BUTTON_START), "Empezar");
}

#[test]
fn variables_are_put_where_each_language_wants_them() {
    assert_eq!(id::day_text(Lang::En, "5", "March", "2027"), "March 5, 2027");
    assert_eq!(id::day_text(Lang::Es, "5", "marzo", "2027"), "5 de marzo de 2027");
}

#[test]
fn what_a_variable_holds_is_not_read_again() {
    assert_eq!(
        id::cta_title(Lang::En, "A \u{1} { $firm } B"),
        "Talk to A \u{1} { $firm } B"
    );
}

#[test]
fn every_key_of_the_law_has_words() {
    for key in law::text_keys() {
        for lang in Lang::ALL {
            let words = lookup(&key).map_or("", |message| lang.say(message));
            assert!(!words.is_empty(), "{key} in {}", lang.tag());
        }
    }
    assert_eq!(lookup("pc-1203-4-over.yes"), Some(id::PC_1203_4_OVER_YES));
    assert_eq!(lookup("pc-1203-4-over"), None);
    assert_eq!(lookup(""), None);
}

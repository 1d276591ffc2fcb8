//! What each relief does and does not do, by purpose.

use std::collections::BTreeMap;

use law::assess::assess;
use law::citation::Tier;
use law::effects::Purpose::{self, Care, Guns, Housing, Immigration, License, School, Travel, Work};
use law::effects::Weight::{self, Helps, Limited, Nothing};
use law::effects::{Effect, effect_keys, effects, reliefs_of};
use law::facts::Choice;
use law::statutes::Relief;

const RELIEFS: &[&str] = &[
    "pc-1203-4",
    "pc-1203-4a",
    "pc-1203-41",
    "pc-1203-42",
    "pc-1203-425",
    "pc-17b",
    "pc-1170-18",
    "hs-11361-8-sealing",
    "hs-11361-8-redesignation",
    "hs-11361-9",
    "hs-11361-5",
    "pc-1203-43",
    "pc-1210-1",
    "pc-1000-4",
    "pc-1001-9",
    "pc-1001-97",
    "pc-1001-36",
    "pc-1001-80",
    "hs-11395",
    "pc-851-91",
    "pc-851-93",
    "pc-851-87",
    "pc-851-90",
    "pc-851-8",
];

/// Every effect of every relief, with the relief and the purpose.
fn all() -> impl Iterator<Item = (&'static str, Purpose, &'static Effect)> {
    RELIEFS.iter().flat_map(|relief| {
        Purpose::ALL
            .iter()
            .flat_map(move |(purpose, _)| effects(relief, *purpose).iter().map(move |e| (*relief, *purpose, e)))
    })
}

fn find(relief: &str, purpose: Purpose, key: &str) -> Option<&'static Effect> {
    effects(relief, purpose).iter().find(|effect| effect.key == key)
}

fn cites(effect: &Effect, section: &str, subdivision: &str) -> bool {
    let mut citations = effect.citations.iter();
    citations.any(|citation| citation.source.section == section && citation.subdivision == subdivision)
}

#[test]
fn every_relief_says_something_for_every_purpose() {
    for relief in RELIEFS {
        for (purpose, name) in Purpose::ALL {
            let found = effects(relief, *purpose);
            assert!(!found.is_empty(), "{relief}: nothing for {name}");
            let mut keys: Vec<&str> = found.iter().map(|effect| effect.key).collect();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), found.len(), "{relief}: said twice for {name}");
        }
    }
}

#[test]
fn statutes_of_the_crate_have_effects_unless_they_give_no_relief() {
    let record = crate::common::record(crate::common::case());
    for answer in assess(&record, crate::common::TODAY).unwrap().cases[0].counts.concat() {
        let gives = answer.statute.relief != Relief::EndOfProbation;
        for (purpose, name) in Purpose::ALL {
            let says = reliefs_of(&answer).iter().any(|key| !effects(key, *purpose).is_empty());
            assert_eq!(says, gives, "{} for {name}", answer.statute.key);
        }
    }
}

#[test]
fn other_keys_have_none() {
    for key in ["", "pc-1203-3", "pc-1203", "PC 1203.4", "pc-1203-4 "] {
        for (purpose, name) in Purpose::ALL {
            assert!(effects(key, *purpose).is_empty(), "{key:?} for {name}");
        }
    }
}

#[test]
fn purposes_are_named() {
    for (purpose, name) in Purpose::ALL {
        assert_eq!(purpose.name(), *name);
        assert_eq!(Purpose::named(name), Some(*purpose));
    }
    assert_eq!(Purpose::ALL.len(), 8);
    assert_eq!(Purpose::named("gun"), None);
}

#[test]
fn a_key_is_one_text_of_one_weight() {
    let mut weights: BTreeMap<&str, Weight> = BTreeMap::new();
    for (relief, _, effect) in all() {
        let first = weights.entry(effect.key).or_insert(effect.weight);
        assert_eq!(*first, effect.weight, "{} of {relief}", effect.key);
        let parts: Vec<&str> = effect.key.split('-').collect();
        assert_eq!(parts[0], "effect", "{}", effect.key);
        assert!(
            effect
                .key
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        );
    }
    assert!((45..=75).contains(&weights.len()), "{} keys", weights.len());
    let mut keys: Vec<&str> = effect_keys().collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys, weights.keys().copied().collect::<Vec<_>>());
}

#[test]
fn every_effect_cites_and_only_what_was_read_is_verified() {
    for (relief, _, effect) in all() {
        let place = format!("{} of {relief}", effect.key);
        assert!(!effect.citations.is_empty(), "{place}: no citation");
        for citation in effect.citations {
            let section = citation.source.section;
            let (code, _) = section.split_once(' ').expect("a code and a section");
            let state = ["PC", "HS", "BPC", "LAB"].contains(&code);
            if effect.tier == Tier::Verified {
                assert!(state, "{place}: {section} was not read");
                for unread in ["HS 11361.9", "HS 1522"] {
                    assert_ne!(section, unread, "{place}");
                }
            }
        }
    }
}

#[test]
fn nothing_of_the_automatic_cannabis_review_is_verified_from_its_section() {
    for (purpose, name) in [
        (Work, "work"),
        (License, "license"),
        (School, "school"),
        (Care, "care"),
        (Housing, "housing"),
        (Guns, "guns"),
    ] {
        let first = effects("hs-11361-9", purpose).first().unwrap();
        assert_eq!(first.key, "effect-cannabis-automatic-any-which", "{name}");
        assert_eq!(first.tier, Tier::Recalled, "{name}");
    }
}

fn there(relief: &str, purpose: Purpose, key: &str, weight: Weight, section: &str, subdivision: &str) {
    let effect = find(relief, purpose, key).unwrap_or_else(|| panic!("{relief}: {key} is missing"));
    assert_eq!(effect.weight, weight, "{relief}: {key}");
    assert!(
        cites(effect, section, subdivision),
        "{relief}: {key} does not cite {section}{subdivision}"
    );
}

fn absent(relief: &str, purpose: Purpose, key: &str) {
    assert_eq!(find(relief, purpose, key), None, "{relief}: {key}");
}

/// Guns: Proposition 47 keeps the ban, 17(b) and Proposition 64 do not say so, dismissals keep it.
#[test]
fn gun_bans_end_only_where_the_law_makes_no_exception() {
    there("pc-1170-18", Guns, "effect-prop-47-guns", Nothing, "PC 1170.18", "(j)");
    absent("pc-1170-18", Guns, "effect-reduction-guns");
    there("pc-17b", Guns, "effect-reduction-guns", Limited, "PC 17", "(b)");
    there(
        "hs-11361-8-redesignation",
        Guns,
        "effect-reduction-guns",
        Limited,
        "HS 11361.8",
        "(h)",
    );
    for (relief, section, subdivision) in [
        ("pc-1203-4", "PC 1203.4", "(a)(2)"),
        ("pc-1203-4a", "PC 1203.4a", "(c)(2)"),
        ("pc-1203-41", "PC 1203.41", "(b)(3)"),
        ("pc-1203-42", "PC 1203.42", "(b)(3)"),
        ("pc-1203-425", "PC 1203.425", "(a)(4)(E)"),
        ("pc-1210-1", "PC 1210.1", "(e)(2)"),
    ] {
        there(relief, Guns, "effect-dismissal-guns", Nothing, section, subdivision);
    }
    there(
        "pc-851-91",
        Guns,
        "effect-arrest-guns",
        Nothing,
        "PC 851.91",
        "(e)(2)(B)(iii)",
    );
    there("pc-851-93", Guns, "effect-arrest-guns", Nothing, "PC 851.93", "(d)(4)");
    there(
        "pc-1001-36",
        Guns,
        "effect-diversion-guns-order",
        Limited,
        "PC 1001.36",
        "(m)",
    );
    there(
        "pc-1001-80",
        Guns,
        "effect-diversion-guns-order",
        Limited,
        "PC 1001.80",
        "(p)",
    );
    absent("pc-1000-4", Guns, "effect-diversion-guns-order");
}

/// Schools are told of dismissed convictions, but not of old possession.
#[test]
fn schools_are_told_but_not_of_old_possession() {
    let (told, drugs) = ("effect-dismissal-school-told", "effect-dismissal-school-drugs");
    there("pc-1203-425", School, told, Limited, "PC 1203.425", "(a)(4)(K)(i)");
    there("pc-1203-425", School, drugs, Helps, "PC 1203.425", "(a)(4)(K)(ii)");
    for relief in ["pc-1203-4", "pc-1203-4a", "pc-1203-41", "pc-1203-42", "pc-1203-425"] {
        there(relief, School, told, Limited, "PC 11105", "(p)(2)(A)");
        there(relief, School, drugs, Helps, "PC 11105", "(p)(2)(B)");
    }
    absent("pc-1210-1", School, drugs);
}

/// The duty to tell a licensing agency.
#[test]
fn the_duty_to_tell_differs_from_section_to_section() {
    let tell = "effect-any-license-tell";
    there("pc-1203-4", License, tell, Limited, "PC 1203.4", "(a)(1)");
    there("pc-1203-42", License, tell, Limited, "PC 1203.42", "(b)(2)");
    there(
        "pc-1203-41",
        License,
        "effect-dismissal-license-tell-tribe",
        Limited,
        "PC 1203.41",
        "(b)(2)",
    );
    there("pc-1210-1", License, tell, Limited, "PC 1210.1", "(e)(3)");
    there("pc-851-91", License, tell, Limited, "PC 851.91", "(e)(2)(B)(ii)");
    for relief in ["pc-1203-4a", "pc-1203-425"] {
        absent(relief, License, tell);
        let effect = find(relief, License, "effect-dismissal-license-not-listed").unwrap();
        assert_eq!(effect.weight, Limited, "{relief}");
    }
    for relief in [
        "pc-851-93",
        "pc-851-87",
        "pc-851-90",
        "pc-1000-4",
        "pc-1001-36",
        "pc-1001-80",
    ] {
        absent(relief, License, tell);
    }
    // Public office and the lottery are on both lists, and not in 1203.4a.
    there(
        "pc-1203-425",
        Work,
        "effect-any-work-office",
        Nothing,
        "PC 1203.425",
        "(a)(4)(B)",
    );
    there(
        "pc-851-91",
        Work,
        "effect-any-work-office",
        Nothing,
        "PC 851.91",
        "(e)(2)(B)(ii)",
    );
    absent("pc-1203-4a", Work, "effect-any-work-office");
}

/// What courts may not show: five sections, and automatic arrest relief by its own.
#[test]
fn courts_may_not_show_what_five_sections_cleared() {
    let courts = "effect-any-housing-courts";
    for relief in RELIEFS {
        match *relief {
            "pc-1203-4" | "pc-1203-4a" | "pc-1203-41" | "pc-1203-42" | "pc-1203-425" => {
                there(relief, Housing, courts, Helps, "PC 1203.425", "(a)(3)(A)");
            }
            "pc-851-93" => there(relief, Housing, courts, Helps, "PC 851.93", "(c)"),
            _ => absent(relief, Housing, courts),
        }
    }
}

/// Fingerprints: the same five sections.
#[test]
fn fingerprint_checks_leave_out_the_same_five() {
    there(
        "pc-1203-42",
        Work,
        "effect-dismissal-work-fingerprints",
        Helps,
        "PC 11105",
        "(p)(2)(A)",
    );
    absent("pc-1210-1", Work, "effect-dismissal-work-fingerprints");
}

/// Treatment probation: may be denied, with exceptions.
#[test]
fn what_is_deemed_never_to_have_occurred_may_be_denied() {
    there(
        "pc-1210-1",
        Work,
        "effect-treatment-any-answer",
        Helps,
        "PC 1210.1",
        "(e)(3)",
    );
    there(
        "pc-1210-1",
        Work,
        "effect-any-work-police",
        Nothing,
        "PC 1210.1",
        "(e)(3)",
    );
}

/// Care: sees every dismissed conviction, not an arrest sealed by a court, but one sealed automatically.
#[test]
fn care_licensing_sees_what_others_do_not() {
    there(
        "pc-1203-4",
        Care,
        "effect-dismissal-care",
        Nothing,
        "PC 11105",
        "(m)(2)(A)",
    );
    there(
        "pc-1203-41",
        Care,
        "effect-dismissal-care-ihss",
        Nothing,
        "PC 1203.41",
        "(h)",
    );
    there(
        "pc-1203-425",
        Care,
        "effect-dismissal-care-ihss",
        Nothing,
        "PC 1203.425",
        "(a)(4)(I)",
    );
    there("pc-851-91", Care, "effect-arrest-care", Helps, "PC 11105", "(m)(3)");
    there(
        "pc-851-93",
        Care,
        "effect-arrest-care-automatic",
        Nothing,
        "PC 851.93",
        "(d)(6)",
    );
    absent("pc-851-93", Care, "effect-arrest-care");
}

/// Also where nothing was destroyed, but not to federal officials.
#[test]
fn small_cannabis_cases_may_be_denied_after_two_years() {
    there(
        "hs-11361-5",
        Work,
        "effect-destroyed-any-answer",
        Helps,
        "HS 11361.7",
        "(c)",
    );
    there(
        "hs-11361-5",
        License,
        "effect-destroyed-any-agencies",
        Helps,
        "HS 11361.7",
        "(b)",
    );
    assert!(find("hs-11361-5", Immigration, "effect-destroyed-any-answer").is_none());
}

#[test]
fn immigration_is_never_said_to_be_safe() {
    for relief in RELIEFS {
        for effect in effects(relief, Immigration).iter().chain(effects(relief, Travel)) {
            assert_ne!(effect.weight, Helps, "{relief}: {}", effect.key);
            if effect.tier == Tier::Verified {
                assert_eq!(effect.key, "effect-any-immigration-vacate", "{relief}");
            }
        }
    }
    // A plea first, or none.
    for relief in ["pc-1000-4", "pc-1001-36", "pc-1001-80", "pc-851-87"] {
        assert!(
            find(relief, Immigration, "effect-diversion-immigration").is_some(),
            "{relief}"
        );
    }
    for relief in ["hs-11395", "pc-851-90"] {
        assert!(
            find(relief, Immigration, "effect-plea-immigration").is_some(),
            "{relief}"
        );
        assert!(
            find(relief, Immigration, "effect-diversion-immigration").is_none(),
            "{relief}"
        );
    }
}

#[test]
fn guns_never_simply_help() {
    for relief in RELIEFS {
        let found = effects(relief, Guns);
        assert!(found.iter().all(|effect| effect.weight != Helps), "{relief}");
        assert_eq!(found.last().unwrap().key, "effect-any-guns-federal", "{relief}");
    }
}

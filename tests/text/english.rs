//! English that a translation has left standing.

/// Words that English needs everywhere and Spanish never has.
const COMMON: &[&str] = &[
    "about",
    "after",
    "also",
    "an",
    "and",
    "any",
    "are",
    "ask",
    "because",
    "been",
    "before",
    "but",
    "by",
    "can",
    "case",
    "court",
    "day",
    "does",
    "for",
    "from",
    "have",
    "how",
    "if",
    "in",
    "is",
    "it",
    "jail",
    "judge",
    "law",
    "lawyer",
    "may",
    "must",
    "not",
    "of",
    "offense",
    "or",
    "other",
    "prison",
    "probation",
    "record",
    "sentence",
    "that",
    "the",
    "these",
    "this",
    "to",
    "was",
    "what",
    "when",
    "which",
    "who",
    "will",
    "with",
    "year",
    "you",
    "your",
];

/// The text without what stands in quotation marks or brackets: official names are given there in English.
fn outside_quotes(text: &str) -> String {
    let mut depth = 0_usize;
    let mut outside = String::new();
    for c in text.chars() {
        match c {
            '«' | '(' | '（' | '“' | '「' => depth += 1,
            '»' | ')' | '）' | '”' | '」' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    outside
}

/// Names that languages keep in English, because a person meets them so.
const NAMES: [&str; 11] = [
    "Department of Justice",
    "Health and Safety Code",
    "Board of Parole Hearings",
    "abstract of judgment",
    "court clerk",
    "deferred entry of judgment",
    "drug court",
    "Drug court",
    "Hit and run",
    "split sentence",
    "superior court",
];

/// Common English words that are words of another language too.
const SHARED: [(&str, &[&str]); 1] = [("tl", &["may"])];

/// The common English words in a text of that language that should hold none.
pub(crate) fn leftover(tag: &str, text: &str) -> Vec<String> {
    let text = NAMES
        .iter()
        .fold(outside_quotes(text), |text, name| text.replace(name, ""));
    let own = SHARED
        .iter()
        .filter(|(lang, _)| *lang == tag)
        .flat_map(|(_, words)| *words);
    let own: Vec<&&str> = own.collect();
    let mut found = crate::reading::words(&text);
    found.retain(|word| COMMON.contains(&word.as_str()) && !own.contains(&&word.as_str()));
    found
}

#[test]
fn finds_english_outside_quotation_marks() {
    assert_eq!(leftover("es", "El juez of the corte"), ["of", "the"]);
    assert!(leftover("es", "El registro («docket of the court») de la corte (parole or not)").is_empty());
}

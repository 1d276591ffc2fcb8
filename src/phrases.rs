//! Whether a text says a phrase, word by word.

/// Whether a text says a phrase: its words, one after the other, in any letters. A `*` after a phrase means any ending. In
/// languages that write without spaces, the phrase may stand within a word.
#[must_use]
pub fn says(text: &str, phrase: &str) -> bool {
    let (phrase, any_ending) = match phrase.strip_suffix('*') {
        Some(stem) => (stem, true),
        None => (phrase, false),
    };
    if phrase.chars().any(without_spaces) {
        return text.contains(phrase);
    }
    let (text, parts) = (words(text), words(phrase));
    let Some((last, before)) = parts.split_last() else {
        return false;
    };
    text.windows(parts.len()).any(|window| {
        let Some((word, first)) = window.split_last() else {
            return false;
        };
        first == before && (word == last || (any_ending && word.starts_with(last.as_str())))
    })
}

/// The words of a text in small letters: runs of letters, digits and the marks inside of them.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '/' | '…' | '—'))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Characters of scripts that are written without spaces between words.
#[must_use]
pub fn without_spaces(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests {
    use super::says;

    #[test]
    fn phrases_are_found_as_whole_words() {
        let text = "You may qualify. Nobody can guarantee it, or convicted.";
        assert!(says(text, "guarante*"));
        assert!(!says(text, "you qualify") && !says(text, "convict") && !says(text, ""));
        assert!(says("You qualify!", "you qualify"));
        assert!(says("我们保证结果", "保证") && !says("我们保留", "保证"));
    }
}

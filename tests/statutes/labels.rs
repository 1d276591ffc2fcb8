//! The labels of a section's text: subdivision (a), paragraph (1), subparagraph (A), clause (i), subclause (I), (ia).

use std::collections::BTreeMap;

/// How deep a label stands, given the labels that it may stand below.
fn depth(label: &str, path: &[String]) -> Option<usize> {
    let roman = |text: &str, letters: &str| text.chars().all(|letter| letters.contains(letter));
    if label.chars().all(|c| c.is_ascii_digit()) {
        return Some(1);
    }
    if label.chars().all(|c| c.is_ascii_uppercase()) {
        // (I) below a clause is a subclause; after (H) it is a subparagraph.
        let after_h = path.get(2).is_some_and(|before| before == "H");
        let subclause = path.len() > 3 && roman(label, "IVX") && !after_h;
        return (label.len() == 1 || roman(label, "IVX")).then_some(if subclause { 4 } else { 2 });
    }
    if !label.chars().all(|c| c.is_ascii_lowercase()) {
        return None;
    }
    // (ia) below a subclause.
    if path.len() > 4 && label.len() == 2 && label.starts_with('i') && !roman(label, "ivx") {
        return Some(5);
    }
    // (i) below a subparagraph is a clause; after (h) it is a subdivision.
    if path.len() > 2 && roman(label, "ivx") {
        return Some(3);
    }
    (label.len() == 1).then_some(0)
}

/// The labels that a paragraph begins with, as `a`, `1` and `A`, and the words after them.
fn leading(paragraph: &str) -> (Vec<&str>, &str) {
    let mut found = Vec::new();
    let mut rest = paragraph.trim_start();
    while let Some((label, after)) = rest.strip_prefix('(').and_then(|inner| inner.split_once(')')) {
        if label.is_empty() || label.len() > 5 || label.contains(' ') {
            break;
        }
        found.push(label);
        rest = after.trim_start();
    }
    (found, rest)
}

/// Every label of a text by its path, with the beginning of its words.
pub(crate) fn labels(text: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut path: Vec<String> = Vec::new();
    for paragraph in text.lines().filter(|line| !line.is_empty()) {
        let (found, words) = leading(paragraph);
        for label in found {
            let Some(depth) = depth(label, &path) else { break };
            path.truncate(depth);
            // A section may leave out a level.
            path.resize(depth, String::new());
            path.push(label.to_owned());
            let told: Vec<&str> = path
                .iter()
                .map(String::as_str)
                .filter(|label| !label.is_empty())
                .collect();
            let name = format!("({})", told.join(")("));
            all.entry(name).or_insert_with(|| words.chars().take(70).collect());
        }
    }
    all
}

#[test]
fn labels_stand_where_they_belong() {
    let text = "(a) (1) (A) x\n\n(B) y\n\n(i) z\n\n(iv) z\n\n(I) s\n\n(ia) t\n\n(ib) t\n\n(II) s\n\n(2) p\n\n(A) q\n\n(H) q\n\n(I) q\n\n\
                (J) q\n\n(b) r\n\n(h) r\n\n(i) r\n\n(j) (1) r";
    let found: Vec<String> = labels(text).into_keys().collect();
    assert_eq!(
        found,
        [
            "(a)",
            "(a)(1)",
            "(a)(1)(A)",
            "(a)(1)(B)",
            "(a)(1)(B)(i)",
            "(a)(1)(B)(iv)",
            "(a)(1)(B)(iv)(I)",
            "(a)(1)(B)(iv)(I)(ia)",
            "(a)(1)(B)(iv)(I)(ib)",
            "(a)(1)(B)(iv)(II)",
            "(a)(2)",
            "(a)(2)(A)",
            "(a)(2)(H)",
            "(a)(2)(I)",
            "(a)(2)(J)",
            "(b)",
            "(h)",
            "(i)",
            "(j)",
            "(j)(1)",
        ]
    );
}

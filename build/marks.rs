//! The inline marks that a message may hold: `**strong**`, and a blank line between paragraphs. Nothing else.

/// Marks of other formats, which would be shown as they are.
const UNKNOWN: [(&str, &str); 9] = [
    ("](", "links are not supported; write the address in words"),
    ("<", "there is no HTML in messages"),
    (">", "there is no HTML in messages"),
    ("&lt;", "there is no HTML in messages; write the character itself"),
    ("&amp;", "there is no HTML in messages; write the character itself"),
    ("&nbsp;", "there is no HTML in messages; write { \"\\u00A0\" }"),
    ("`", "there is no code mark; use quotation marks"),
    ("__", "for strong words write **words**"),
    ("~~", "there is no mark for struck words"),
];

/// What is wrong with the marks of a text, if anything.
pub(super) fn problem(text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return Some("it says nothing. Write the words.".to_owned());
    }
    if let Some(control) = text.chars().find(|c| c.is_control() && *c != '\n') {
        return Some(format!("the control character {control:?} is not allowed. Remove it."));
    }
    for (mark, what) in UNKNOWN {
        if text.contains(mark) {
            return Some(format!("`{mark}` is not a mark that we know: {what}."));
        }
    }
    text.split("\n\n").find_map(paragraph)
}

fn paragraph(text: &str) -> Option<String> {
    if text.trim().is_empty() || text.starts_with('\n') {
        return Some("there is more than one blank line between paragraphs. Leave one.".to_owned());
    }
    if text.trim_start().starts_with("# ") || text.trim_start().starts_with("- ") {
        return Some("headings and lists are not supported. Make each a message of its own.".to_owned());
    }
    let pieces: Vec<&str> = text.split("**").collect();
    if pieces.len().is_multiple_of(2) {
        return Some("`**` is opened and not closed in the same paragraph. Write **words**.".to_owned());
    }
    for (at, piece) in pieces.iter().enumerate() {
        if piece.contains('*') {
            return Some("a single `*` is not a mark that we know. For strong words write **words**.".to_owned());
        }
        if at % 2 == 1 && (piece.trim() != *piece || piece.is_empty()) {
            return Some("`**` stands at the words without a space. Write **words**.".to_owned());
        }
    }
    None
}

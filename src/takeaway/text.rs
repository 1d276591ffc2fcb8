//! A document as plain text, to copy.

use super::{Block, Document};

/// The document as plain text.
#[must_use]
pub fn text(document: &Document) -> String {
    let mut parts = vec![document.title.clone()];
    for block in &document.blocks {
        parts.push(match block {
            Block::Heading(words) => format!("\n{}", words.to_uppercase()),
            Block::Subheading(words) => format!("\n{words}"),
            Block::Paragraph(words) | Block::Note(words) => words.clone(),
            Block::List(items) => lines(items.iter().map(|item| format!("- {item}"))),
            Block::Pairs(rows) => lines(rows.iter().map(|(question, answer)| format!("- {question}: {answer}"))),
            // A code cannot be scanned from text; the address and the number stand beside it in words.
            Block::Code { .. } => continue,
        });
    }
    parts.join("\n").replace("**", "").replace('\u{2029}', "\n") + "\n"
}

fn lines(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<String>>().join("\n")
}

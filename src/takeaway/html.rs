//! A document as one HTML file: no script, nothing from outside, the answers in a hidden element.

use super::{Block, Document};
use crate::takeaway::saved::MARK;

/// What the file may do: show itself.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE: &str = "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.55 system-ui,sans-serif;\
color:#111;background:#fff}h1,h2,h3{line-height:1.25}h2{margin-top:2.5rem;border-top:1px solid #999;padding-top:1rem}\
dt{font-weight:600}dd{margin:0 0 .6rem}.note{color:#444;font-size:.9375rem}svg{width:9rem;height:9rem}\
@media print{body{margin:0;font-size:11pt}h1,h2,h3{break-after:avoid}}";

/// The file, with the answers as JSON in a hidden element where they are given.
#[must_use]
pub fn html(document: &Document, answers: Option<&str>) -> String {
    let (tag, dir, title) = (document.lang.tag(), document.lang.dir(), escape(&document.title));
    let body: String = document.blocks.iter().map(block).collect();
    let hidden = answers.map_or_else(String::new, |json| {
        format!("<pre hidden id=\"{MARK}\">{}</pre>\n", escape(json))
    });
    // The title bar and the list of open pages name nothing private.
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Notes</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{body}{hidden}</body>\n</html>\n"
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(text) => format!("<h2>{}</h2>\n", words(text)),
        Block::Subheading(text) => format!("<h3>{}</h3>\n", words(text)),
        Block::Paragraph(text) => each(text.split('\u{2029}'), |paragraph| {
            format!("<p>{}</p>\n", words(paragraph))
        }),
        Block::Note(text) => format!("<p class=\"note\">{}</p>\n", words(text)),
        Block::List(items) => {
            let items = each(items, |item| format!("<li>{}</li>\n", words(item)));
            format!("<ul>\n{items}</ul>\n")
        }
        Block::Pairs(rows) => {
            let rows = each(rows, |(question, answer)| {
                format!("<div><dt>{}</dt><dd>{}</dd></div>\n", words(question), words(answer))
            });
            format!("<dl>\n{rows}</dl>\n")
        }
        Block::Code { code, words: what } => format!(
            "<figure><svg viewBox=\"0 0 {size} {size}\" role=\"img\" aria-label=\"{label}\"><path fill=\"#fff\" d=\"M0 \
             0h{size}v{size}h-{size}z\"/><path d=\"{path}\"/></svg><figcaption>{label}</figcaption></figure>\n",
            size = code.size,
            path = code.path,
            label = escape(what),
        ),
    }
}

/// The parts, one after the other.
fn each<T>(items: impl IntoIterator<Item = T>, write: impl Fn(T) -> String) -> String {
    items.into_iter().map(write).collect::<Vec<String>>().concat()
}

/// Words with their marks.
fn words(text: &str) -> String {
    let mut strong = false;
    let mut out = String::new();
    for (at, piece) in escape(text).split("**").enumerate() {
        if at > 0 {
            out.push_str(if strong { "</strong>" } else { "<strong>" });
            strong = !strong;
        }
        out.push_str(piece);
    }
    if strong {
        out.push_str("</strong>");
    }
    out
}

/// Text as it may stand between tags and in quoted attributes.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

//! A document as it is printed. On the screen it is not shown.

use yew::prelude::*;

use crate::takeaway::{Block, Document};
use crate::text::{paragraphs, render};

/// The document on paper.
pub(crate) fn paper(document: &Document) -> Html {
    html! {
        <div class="paper">
            <h1>{ render(&document.title) }</h1>
            { for document.blocks.iter().map(block) }
        </div>
    }
}

fn block(block: &Block) -> Html {
    match block {
        Block::Heading(words) => html! { <h2>{ render(words) }</h2> },
        Block::Subheading(words) => html! { <h3>{ render(words) }</h3> },
        Block::Paragraph(words) => paragraphs(words),
        Block::Note(words) => html! { <p class="note">{ render(words) }</p> },
        Block::List(items) => html! { <ul>{ for items.iter().map(|item| html! { <li>{ render(item) }</li> }) }</ul> },
        Block::Pairs(rows) => html! {
            <dl>
                { for rows.iter().map(|(question, answer)| html! {
                    <div><dt>{ render(question) }</dt><dd>{ render(answer) }</dd></div>
                }) }
            </dl>
        },
        Block::Code { code, words } => html! {
            <figure class="code">
                <svg viewBox={format!("0 0 {0} {0}", code.size)} role="img" aria-label={words.clone()}>
                    <path class="code-light" d={format!("M0 0h{0}v{0}h-{0}z", code.size)} />
                    <path class="code-dark" d={code.path.clone()} />
                </svg>
                <figcaption>{ render(words) }</figcaption>
            </figure>
        },
    }
}

//! Mounts the widget.
use yew::prelude::*;

#[component]
fn Hello() -> Html {
    html! { <main id="app"><h1 tabindex="-1">{ "Second Chance" }</h1></main> }
}

fn main() {
    yew::Renderer::<Hello>::new().render();
}

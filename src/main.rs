//! Mounts the widget.

use second_chance::components::shell::{Shell, ShellProps};
use second_chance::{edge, text};

fn main() {
    edge::on_panic();
    if !cfg!(feature = "words-inside") && text::load(edge::words()).is_err() {
        edge::failed("boot");
        return;
    }
    let (Some(root), Some(clock)) = (edge::root(), edge::clock()) else {
        edge::failed("boot");
        return;
    };
    yew::Renderer::<Shell>::with_root_and_props(root, ShellProps { clock }).render();
}

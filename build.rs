//! Build step of the widget.
fn main() {}

//! Second Chance: the widget. It draws what the law crate says.
//!
//! Text never decides; a component never decides; one reducer changes state; one file touches the window.

pub mod answers;
pub mod app;
pub mod components;
pub mod config;
pub mod draft;
pub mod edge;
pub mod phrases;
pub mod search;
pub mod takeaway;
pub mod text;
pub mod view;

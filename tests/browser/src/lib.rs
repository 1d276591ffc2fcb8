//! A small `WebDriver` client, and the pages that the browser tests run on.

pub mod axe;
pub mod driver;
pub mod element;
pub mod pages;
pub mod screens;
pub mod visit;

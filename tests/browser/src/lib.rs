//! A small `WebDriver` client, and the pages that the browser tests run on.

pub mod driver;
pub mod element;
pub mod pages;
pub mod visit;

//! The properties of `tests/robust`, for the fuzz targets.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a property that does not hold stops the run"
)]

#[path = "../tests/robust/properties.rs"]
mod properties;
#[path = "../law/tests/common/told.rs"]
mod told;

/// As `cargo xtask screen` reads records.
pub fn record(bytes: &[u8]) {
    properties::record(bytes);
}

/// Any answers.
pub fn answers(bytes: &[u8]) {
    properties::answers(bytes);
}

/// As people type code sections.
pub fn code(bytes: &[u8]) {
    properties::code(bytes);
}

/// As people name offenses.
pub fn words(bytes: &[u8]) {
    properties::words(bytes);
}

/// As records and the page hold dates.
pub fn date(bytes: &[u8]) {
    properties::date(bytes);
}

/// As a site's owner sets options.
pub fn settings(bytes: &[u8]) {
    properties::settings(bytes);
}

//! Finding an offense by what a person types: words of the street and of papers, in English and Spanish, and what the
//! picker makes of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests stop where something is not as it should be"
)]

#[cfg(test)]
mod picking;
#[cfg(test)]
mod words;

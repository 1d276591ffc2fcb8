//! Soundness under possible worlds: what is said of a record that is told in part holds for every way of telling the
//! rest, and an answer more never takes a yes or a no back.
//!
//! Every fact has its cells: not asked, not known, and the answers that a rule can tell apart. Two passes for each
//! statute. The fold visits every admissible record over a choice of cells and compares it with each of its refinements
//! in one fact: by induction what it says holds for every completion. The sample draws admissible worlds over all
//! cells, forgets a part, and tells it again, one fact at a time in any order, also with two cases and two counts.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unreachable,
    clippy::wildcard_enum_match_arm,
    clippy::arithmetic_side_effects,
    reason = "tests stop where something is not as it should be"
)]

mod cells;
mod census;
#[path = "../common/mod.rs"]
mod common;
mod complete;
mod draw;
mod fold;
mod fold_cells;
mod order;
mod precise;
mod random;
mod reads;
mod said;
mod sample;
mod two_cases;
mod waits;
mod walks;
mod wasted;

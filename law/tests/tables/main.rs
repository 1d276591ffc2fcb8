//! Tables: what the law says of a case, row by row. One file a section, and some for what holds across sections.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::wildcard_enum_match_arm,
    clippy::arithmetic_side_effects,
    reason = "tests stop where something is not as it should be"
)]

#[path = "../common/mod.rs"]
mod common;

mod admissible;
mod arrests;
mod assess;
mod between_cases;
mod cannabis;
mod dates;
mod doorways;
mod effects;
mod interview;
mod lists;
mod logic;
mod offenses;
mod pc_1170_18;
mod pc_1203_3;
mod pc_1203_4;
mod pc_1203_41;
mod pc_1203_425;
mod pc_1203_4a;
mod pc_1210_1;
mod pc_17b;
mod programs;
mod referral;
mod search;
mod second_reading;
mod thresholds;
mod whole;

//! California record-clearance law as pure functions: a record and a day go in, findings come out.
//!
//! The crate never does IO, never learns the date by itself, and holds no words of any language: it hands out keys.
//! Assessing never fails and never panics.
#![no_std]
extern crate alloc;

pub mod admissible;
pub mod assess;
pub mod charge;
pub mod citation;
pub mod code;
pub mod date;
pub mod doorways;
pub mod effects;
pub mod facts;
pub mod interview;
#[cfg(feature = "serde")]
pub mod json;
pub mod keys;
pub mod logic;
pub mod offenses;
pub mod plan;
pub mod referral;
pub mod statutes;

pub use assess::{Assessment, assess};
pub use facts::Record;
pub use interview::next_question;
pub use keys::text_keys;

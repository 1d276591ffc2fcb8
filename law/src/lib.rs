//! California record-clearance law as pure functions: a record and a day go in, findings come out.
#![no_std]
extern crate alloc;

pub mod date;

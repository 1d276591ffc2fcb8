//! Money from drugs.

use super::Class::Wobbler;
use super::Place::StatePrison;
use super::{change, read_since, realigned};

offenses! {
    // Over $100,000. L, H.
    "HS 11370.6", [Money], [], realigned(Wobbler);
    // Over $25,000. L, the text of 1994; older text not read.
    "HS 11370.9", [Money], [], read_since(change(1994, 1, 1), Wobbler, StatePrison);
}

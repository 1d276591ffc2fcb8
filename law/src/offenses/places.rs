//! A house, a room, a lab or a hidden compartment for drugs.

use super::Class::{Felony, Wobbler};
use super::Place::StatePrison;
use super::{change, read_since, realigned};

offenses! {
    // L, D, amended by Stats. 1991, taken as of the next 1 January; older text not read.
    "HS 11366", [Premises], [], read_since(change(1992, 1, 1), Wobbler, StatePrison);
    // Letting it; fortified; letting it again. L, H; (a) also D.
    "HS 11366.5(a)", [Premises], [], realigned(Wobbler);
    "HS 11366.5(b)", [Premises], [], realigned(Felony);
    "HS 11366.5(c)", [Premises], [], realigned(Felony);
    // Using a fortified place. L, H.
    "HS 11366.6", [Premises], [], realigned(Felony);
    // A false compartment: having or using it; building it in. L, H.
    "HS 11366.8(a)", [Premises], [], realigned(Wobbler);
    "HS 11366.8(b)", [Premises], [], realigned(Felony);
}

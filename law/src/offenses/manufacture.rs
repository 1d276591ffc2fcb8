//! Making a drug, what it is made from, and growing anything but cannabis.

use super::Class::{Felony, Wobbler};
use super::Place::{County1170h, StatePrison};
use super::Tier::Recalled;
use super::{always, change, read_since, realigned};

offenses! {
    // L, H.
    "HS 11379.6(a)", [Manufacture], [], realigned(Felony);
    // Offering to: (c) in the older lettering, which was not read, (e) in the text of 2016, L.
    "HS 11379.6(c)", [Manufacture], [], always(Felony, County1170h, Recalled);
    "HS 11379.6(e)", [Manufacture], [], read_since(change(2016, 1, 1), Felony, County1170h);
    // To make it oneself, of PCP and of methamphetamine; to pass on, of each. L, H.
    "HS 11383", [Manufacture], [Precursors, Pcp], realigned(Felony);
    "HS 11383.5", [Manufacture], [Precursors, Stimulants], realigned(Felony);
    "HS 11383.6", [Manufacture, SaleOrTransport], [Precursors, Pcp], realigned(Felony);
    "HS 11383.7", [Manufacture, SaleOrTransport], [Precursors, Stimulants], realigned(Felony);
    // Selling chemicals or equipment. L, the text of 1995; older text not read.
    "HS 11366.7(b)", [Manufacture, SaleOrTransport], [Precursors], read_since(change(1995, 1, 1), Wobbler, StatePrison);
    // Waste of a lab. L, the text of 2024; older text not read.
    "HS 11374.5", [Manufacture], [], read_since(change(2024, 1, 1), Wobbler, County1170h);
    // Peyote. L, amended by Stats. 1976, which took effect as a whole on 1 July 1977; older text not read.
    "HS 11363", [Cultivation], [Hallucinogens], read_since(change(1977, 7, 1), Wobbler, StatePrison);
    // Mushrooms. L, added by Stats. 1985, taken as of the next 1 January.
    "HS 11390", [Cultivation], [Hallucinogens], read_since(change(1986, 1, 1), Wobbler, StatePrison);
}

//! Drugs in a jail or prison.

use super::Class::Felony;
use super::Place::NotKnown as Unknown;
use super::{Change, change, read_since, realigned};

/// Stats. 1990: the sections on drugs that are not controlled substances, taken as of the next 1 January.
const STATS_1990: Change = change(1991, 1, 1);

offenses! {
    // Bringing in, having, and passing on controlled substances. S and its history lines.
    "PC 4573", [InCustody], [], realigned(Felony);
    "PC 4573.6", [InCustody], [], realigned(Felony);
    "PC 4573.9", [InCustody, SaleOrTransport], [], realigned(Felony);
    // Other drugs and alcohol, brought in and had. S says only "guilty of a felony"; where the term is served is left to
    // PC 18, which was not read.
    "PC 4573.5", [InCustody], [], read_since(STATS_1990, Felony, Unknown);
    "PC 4573.8", [InCustody], [], read_since(STATS_1990, Felony, Unknown);
}

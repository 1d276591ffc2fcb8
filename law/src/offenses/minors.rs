//! Selling to a minor, or making use of one. Cannabis has its own rows.

use super::Class::Felony;
use super::Place::{NotKnown as Unknown, StatePrison};
use super::Tier::{Recalled, Verified};
use super::{Change, change, read_since, realigned, since, until};

/// SB 1023 of 2012: back to state prison.
const SB_1023: Change = change(2012, 6, 27);
/// The texts of 11353 and 11354 that were read.
const TEXT_OF_2000: Change = change(2000, 3, 29);

offenses! {
    // L; older text not read.
    "HS 11353", [InvolvingMinor], [Narcotics, CocaineBase, Hallucinogens, Depressants],
        read_since(TEXT_OF_2000, Felony, StatePrison);
    // At a school or playground. L, H.
    "HS 11353.5", [InvolvingMinor], [], realigned(Felony);
    // In a park. State prison since 27 June 2012: L. From realignment to then probably PC 1170(h): H and an unofficial
    // list; so a person sentenced after realignment for an older crime may have had either.
    "HS 11353.7", [InvolvingMinor], [], [
        until(SB_1023, Felony, Unknown, Recalled),
        since(SB_1023, Felony, StatePrison, Verified),
    ];
    // By a minor. L; older text not read. The juvenile court keeps its own cases.
    "HS 11354", [InvolvingMinor], [Narcotics, CocaineBase, Hallucinogens, Depressants],
        read_since(TEXT_OF_2000, Felony, StatePrison);
    // L; older text not read.
    "HS 11380", [InvolvingMinor], [Stimulants, Pcp, Ketamine, Hallucinogens, Depressants, Sedatives, Steroids],
        read_since(change(2002, 1, 1), Felony, StatePrison);
}

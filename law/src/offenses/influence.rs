//! Being under the influence, and being where drugs are used or sold.

use super::Class::{Felony, Misdemeanor, Wobbler};
use super::Place::{None as NoTerm, StatePrison};
use super::Tier::Recalled;
use super::{Change, always, change, read_since};

/// The text of 11550 that was read.
const TEXT_OF_11550: Change = change(2015, 1, 1);

offenses! {
    // L, H; older text not read.
    "HS 11550(a)", [UnderInfluence], [Narcotics, CocaineBase, Stimulants, Pcp, Hallucinogens, Depressants],
        read_since(TEXT_OF_11550, Misdemeanor, NoTerm);
    "HS 11550(b)", [UnderInfluence], [Narcotics, CocaineBase, Stimulants, Pcp, Hallucinogens, Depressants],
        read_since(TEXT_OF_11550, Misdemeanor, NoTerm);
    // With a loaded gun, the first time and again. L; older text not read.
    "HS 11550(e)", [WithGun, UnderInfluence], [Narcotics, CocaineBase, Stimulants, Pcp],
        read_since(TEXT_OF_11550, Wobbler, StatePrison);
    "HS 11550(f)", [WithGun, UnderInfluence], [Narcotics, CocaineBase, Stimulants, Pcp],
        read_since(TEXT_OF_11550, Felony, StatePrison);
    // L says only that it is unlawful; the punishment in 11374 was not read; D.
    "HS 11365", [Presence], [], always(Misdemeanor, NoTerm, Recalled);
    // P, D: the current text was not read.
    "HS 11532", [Presence], [], always(Misdemeanor, NoTerm, Recalled);
    // R.
    "PC 381", [UnderInfluence, Possession], [Inhalants], always(Misdemeanor, NoTerm, Recalled);
    "PC 647(f)", [UnderInfluence], [], always(Misdemeanor, NoTerm, Recalled);
}

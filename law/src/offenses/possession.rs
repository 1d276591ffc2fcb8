//! Having a drug for oneself.

use super::Class::{
    Felony, Misdemeanor, MisdemeanorFelonyIfDisqualified, MisdemeanorMayBeFelony, MisdemeanorOrInfraction, NotKnown,
    Wobbler,
};
use super::Place::{County1170h, None as NoTerm, NotKnown as Unknown, StatePrison};
use super::Tier::{Unsettled, Verified};
use super::{Change, PROPOSITION_36, PROPOSITION_47, always, change, read_since, since, until};

/// SB 139 of 2016: having spice or bath salts for oneself is punished too.
pub(super) const SB_139: Change = change(2016, 9, 25);

offenses! {
    // To Proposition 47 a straight felony: A1, B1. Since then "shall instead" be a felony for a disqualified person: L.
    // It takes in what 11350(b) was about.
    "HS 11350(a)", [Possession], [Narcotics, CocaineBase, Hallucinogens, Depressants, PrescriptionOther], [
        until(PROPOSITION_47, Felony, County1170h, Verified),
        since(PROPOSITION_47, MisdemeanorFelonyIfDisqualified, County1170h, Verified),
    ];
    // The old letter, for drugs of 11054(e): A1, B1. Today's (b) is a fine, no offense.
    "HS 11350(b)", [Possession], [Depressants], [until(PROPOSITION_47, Wobbler, County1170h, Verified)];
    // With intent to commit a sexual assault. L, the text of 2019; older text not read.
    "HS 11350.5", [Possession], [Depressants], read_since(change(2019, 1, 1), Felony, County1170h);
    // To realignment A3, to Proposition 47 A2, B1. Since then "may instead" be a felony: L.
    "HS 11377(a)", [Possession],
        [Stimulants, Pcp, Ketamine, Hallucinogens, Depressants, Sedatives, Steroids, PrescriptionOther, Synthetic], [
        until(PROPOSITION_47, Wobbler, County1170h, Verified),
        since(PROPOSITION_47, MisdemeanorMayBeFelony, County1170h, Verified),
    ];
    // The old letter: steroids (first case), ketamine, some of 11055(d): A2. Today's (b) is a fine, no offense.
    "HS 11377(b)", [Possession], [Stimulants, Ketamine, Steroids], [until(PROPOSITION_47, Misdemeanor, NoTerm, Verified)];
    // With intent to commit a sexual assault. L, the text of 2019; older text not read.
    "HS 11377.5", [Possession], [Ketamine, Depressants, Sedatives], read_since(change(2019, 1, 1), Felony, County1170h);
    // L, the text of 2002; older text not read.
    "HS 11375(b)(2)", [Possession, Prescription], [Sedatives, PrescriptionOther],
        read_since(change(2002, 1, 1), MisdemeanorOrInfraction, NoTerm);
    // Spice and bath salts, used or had: infraction, then either, then misdemeanor. L, H. What the letter said before is
    // not known.
    "HS 11357.5(b)", [Possession], [Synthetic], [
        until(SB_139, NotKnown, Unknown, Unsettled),
        since(SB_139, MisdemeanorOrInfraction, NoTerm, Verified),
    ];
    "HS 11375.5(b)", [Possession], [Synthetic], [
        until(SB_139, NotKnown, Unknown, Unsettled),
        since(SB_139, MisdemeanorOrInfraction, NoTerm, Verified),
    ];
    // A hard drug with two drug convictions before. A wobbler each time; the first term is served under PC 1170(h), a
    // later one in state prison, and the code does not tell which time it was: L (b)(1).
    "HS 11395", [Possession], [Narcotics, CocaineBase, Stimulants, Pcp],
        [since(PROPOSITION_36, Wobbler, Unknown, Verified)];
    // With a loaded gun. L; fentanyl since 18 December 2024.
    "HS 11370.1", [WithGun, Possession], [Narcotics, CocaineBase, Stimulants, Pcp], always(Felony, StatePrison, Verified);
}

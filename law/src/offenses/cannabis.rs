//! Cannabis. Its sections have kept their numbers and changed their letters.
//!
//! 11357: to 8 November 2016 (a) was concentrated cannabis, (b) 28.5 grams or less, (c) more. Since then (a) is a small
//! amount of either, (b) more than that, (c) and (d) a small amount at a school, by adults and by minors. The rows keep
//! the letter, and their periods say what it meant.
//!
//! 11358 and 11359 had no letters before; 11360 had (a) and (b). The rows without a letter, or with only the first, stand
//! for the old law, and for the new one where the letter is not known.

use super::Class::{
    Felony, Infraction, Misdemeanor, MisdemeanorFelonyIfDisqualified, MisdemeanorMayBeFelony, MisdemeanorOrInfraction,
    NotKnown, Wobbler,
};
use super::Place::{County1170h, None as NoTerm, NotKnown as Unknown, StatePrison};
use super::Tier::{Recalled, Unsettled, Verified};
use super::{Change, PROPOSITION_47, PROPOSITION_64, always, between, change, since, until};

/// Possession becomes a misdemeanor or a wobbler; what it was before was not found in any source.
const IN_1976: Change = change(1976, 1, 1);
/// The law on concentrated cannabis as SB 1449 of 2010 found it.
const READ_IN_2010: Change = change(2010, 1, 1);
/// SB 1449: a small amount becomes an infraction.
const SB_1449: Change = change(2011, 1, 1);

offenses! {
    // Concentrate: since 1976 recalled, as of 2010 B2, B1; from Proposition 47 H and a table of a law firm. Small amount
    // since Proposition 64: L. (Whether 4 to 8 grams of concentrate were small before 2017 is not settled.)
    "HS 11357(a)", [Possession], [ConcentratedCannabis, Cannabis], [
        until(IN_1976, NotKnown, Unknown, Unsettled),
        between(IN_1976, READ_IN_2010, Wobbler, County1170h, Recalled),
        between(READ_IN_2010, PROPOSITION_47, Wobbler, County1170h, Verified),
        between(PROPOSITION_47, PROPOSITION_64, MisdemeanorFelonyIfDisqualified, County1170h, Recalled),
        since(PROPOSITION_64, Infraction, NoTerm, Verified),
    ];
    // 28.5 grams or less: B2. More than a small amount since Proposition 64, an infraction only under 18: L.
    "HS 11357(b)", [Possession], [Cannabis, ConcentratedCannabis], [
        until(IN_1976, NotKnown, Unknown, Unsettled),
        between(IN_1976, SB_1449, Misdemeanor, NoTerm, Verified),
        between(SB_1449, PROPOSITION_64, Infraction, NoTerm, Verified),
        since(PROPOSITION_64, MisdemeanorOrInfraction, NoTerm, Verified),
    ];
    // More than 28.5 grams: no text was read. At a school, by an adult, since Proposition 64: L.
    "HS 11357(c)", [Possession], [Cannabis, ConcentratedCannabis], [
        until(IN_1976, NotKnown, Unknown, Unsettled),
        between(IN_1976, PROPOSITION_64, Misdemeanor, NoTerm, Recalled),
        since(PROPOSITION_64, Misdemeanor, NoTerm, Verified),
    ];
    // What the old letter was, no source says. At a school, by a minor, since Proposition 64: L.
    "HS 11357(d)", [Possession], [Cannabis, ConcentratedCannabis], [
        until(PROPOSITION_64, NotKnown, Unknown, Unsettled),
        since(PROPOSITION_64, Infraction, NoTerm, Verified),
    ];
    // To Proposition 64 quotations and tables only. Since then by the letter, from an infraction to a felony: L.
    "HS 11358", [Cultivation], [Cannabis], [
        until(PROPOSITION_64, Felony, County1170h, Recalled),
        since(PROPOSITION_64, NotKnown, County1170h, Verified),
    ];
    // Under 18; 18 to 20 with six plants or fewer; more than six; more than six with a listed prior or harm. L; what was
    // listed in (d) to 2023 was not read.
    "HS 11358(a)", [Cultivation], [Cannabis], [since(PROPOSITION_64, Infraction, NoTerm, Verified)];
    "HS 11358(b)", [Cultivation], [Cannabis], [since(PROPOSITION_64, Infraction, NoTerm, Verified)];
    "HS 11358(c)", [Cultivation], [Cannabis], [since(PROPOSITION_64, Misdemeanor, NoTerm, Verified)];
    "HS 11358(d)", [Cultivation], [Cannabis], [since(PROPOSITION_64, MisdemeanorMayBeFelony, County1170h, Verified)];
    // To Proposition 64 a table only. Since then by the letter; (a), under 18, is an infraction: L.
    "HS 11359", [PossessionForSale], [Cannabis, ConcentratedCannabis], [
        until(PROPOSITION_64, Felony, County1170h, Recalled),
        since(PROPOSITION_64, NotKnown, County1170h, Verified),
    ];
    "HS 11359(a)", [PossessionForSale], [Cannabis, ConcentratedCannabis],
        [since(PROPOSITION_64, Infraction, NoTerm, Verified)];
    "HS 11359(b)", [PossessionForSale], [Cannabis, ConcentratedCannabis],
        [since(PROPOSITION_64, Misdemeanor, NoTerm, Verified)];
    // With a listed prior, or to somebody under 18; with the help of somebody of 20 or younger.
    "HS 11359(c)", [PossessionForSale], [Cannabis, ConcentratedCannabis],
        [since(PROPOSITION_64, MisdemeanorMayBeFelony, County1170h, Verified)];
    "HS 11359(d)", [PossessionForSale, InvolvingMinor], [Cannabis, ConcentratedCannabis],
        [since(PROPOSITION_64, MisdemeanorMayBeFelony, County1170h, Verified)];
    // To Proposition 64 B4 and a law firm's quotation; to 2015 moving it for one's own use was enough. Since then by the
    // number: L.
    "HS 11360(a)", [SaleOrTransport], [Cannabis, ConcentratedCannabis], [
        until(PROPOSITION_64, Felony, County1170h, Verified),
        since(PROPOSITION_64, NotKnown, County1170h, Verified),
    ];
    "HS 11360(a)(1)", [SaleOrTransport], [Cannabis, ConcentratedCannabis],
        [since(PROPOSITION_64, Infraction, NoTerm, Verified)];
    "HS 11360(a)(2)", [SaleOrTransport], [Cannabis, ConcentratedCannabis],
        [since(PROPOSITION_64, Misdemeanor, NoTerm, Verified)];
    "HS 11360(a)(3)", [SaleOrTransport], [Cannabis, ConcentratedCannabis],
        [since(PROPOSITION_64, MisdemeanorMayBeFelony, County1170h, Verified)];
    // 28.5 grams or less: to Proposition 64 a quotation only; since then L.
    "HS 11360(b)", [SaleOrTransport], [Cannabis], [
        until(PROPOSITION_64, Misdemeanor, NoTerm, Recalled),
        since(PROPOSITION_64, Infraction, NoTerm, Verified),
    ];
    // L.
    "HS 11361(a)", [InvolvingMinor], [Cannabis, ConcentratedCannabis], always(Felony, StatePrison, Verified);
    "HS 11361(b)", [InvolvingMinor], [Cannabis, ConcentratedCannabis], always(Felony, StatePrison, Verified);
    // The rules on growing at home; punished by 11362.4(e). L.
    "HS 11362.2(a)", [Cultivation], [Cannabis], [since(PROPOSITION_64, Infraction, NoTerm, Verified)];
    // In public; where tobacco is forbidden; near a school; an open container in a car; at a school; making it with a
    // solvent. Punished by 11362.4 (a), (b), (b), (b), (c) as 11357(c) or (d), (d) as 11379.6. L.
    "HS 11362.3(a)(1)", [UnderInfluence], [Cannabis, ConcentratedCannabis],
        [since(PROPOSITION_64, Infraction, NoTerm, Verified)];
    "HS 11362.3(a)(2)", [UnderInfluence], [Cannabis, ConcentratedCannabis],
        [since(PROPOSITION_64, Infraction, NoTerm, Verified)];
    "HS 11362.3(a)(3)", [UnderInfluence], [Cannabis, ConcentratedCannabis],
        [since(PROPOSITION_64, Infraction, NoTerm, Verified)];
    "HS 11362.3(a)(4)", [Possession, Driving], [Cannabis, ConcentratedCannabis],
        [since(PROPOSITION_64, Infraction, NoTerm, Verified)];
    "HS 11362.3(a)(5)", [Possession, UnderInfluence], [Cannabis, ConcentratedCannabis],
        [since(PROPOSITION_64, MisdemeanorOrInfraction, NoTerm, Verified)];
    "HS 11362.3(a)(6)", [Manufacture], [ConcentratedCannabis],
        [since(PROPOSITION_64, Felony, County1170h, Verified)];
}

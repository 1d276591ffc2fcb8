//! Driving. Most of these are here because Vehicle Code 12810 (a) to (e), 42001 or 42002.1 matter to a statute, and
//! how they are punished was not read.

use super::Class::{Infraction, MisdemeanorMayBeFelony, NotKnown};
use super::Place::{None as NoTerm, NotKnown as Unknown};
use super::Tier::{Recalled, Unsettled, Verified};
use super::always;

offenses! {
    // Under the influence: alcohol, or the letter is not known; drugs; both. R: a misdemeanor, a felony with three such
    // priors in ten years or one as a felony. The letters were others to 2013.
    "VC 23152", [Driving, UnderInfluence], [], always(MisdemeanorMayBeFelony, Unknown, Recalled);
    "VC 23152(f)", [Driving, UnderInfluence], [], always(MisdemeanorMayBeFelony, Unknown, Recalled);
    "VC 23152(g)", [Driving, UnderInfluence], [], always(MisdemeanorMayBeFelony, Unknown, Recalled);
    // With injury. R.
    // A wobbler, but for a third one within ten years, which is punished with state prison alone: VC 23554, 23560, 23566.
    "VC 23153", [Driving, UnderInfluence], [], always(NotKnown, Unknown, Unsettled);
    // Cannabis while driving. R.
    "VC 23222(b)", [Driving, Possession], [Cannabis, ConcentratedCannabis], always(Infraction, NoTerm, Recalled);
    // Under 21 with some alcohol. Not read.
    "VC 23140(a)", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 23140(b)", [Driving], [], always(NotKnown, Unknown, Unsettled);
    // Hit and run, with injury and with damage. Not read.
    "VC 20001", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 20002", [Driving], [], always(NotKnown, Unknown, Unsettled);
    // Reckless driving, also with injury. Not read.
    "VC 23103", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 23104", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 23105", [Driving], [], always(NotKnown, Unknown, Unsettled);
    // Racing and showing off. Not read.
    "VC 23109(a)", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 23109(c)", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 23109.1", [Driving], [], always(NotKnown, Unknown, Unsettled);
    // Fleeing recklessly, and with injury. Not read.
    "VC 2800.2", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 2800.3", [Driving], [], always(NotKnown, Unknown, Unsettled);
    // Named in Vehicle Code 42002.1, insofar as they affect a stop for inspection. Not read.
    "VC 2800", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 2801", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 2803", [Driving], [], always(NotKnown, Unknown, Unsettled);
    // Without a license, or with a suspended one. Not read.
    "VC 14601", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 14601.1", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 14601.2", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 14601.3", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 14601.5", [Driving], [], always(NotKnown, Unknown, Unsettled);
    // The wrong way on a divided road; over 100 miles an hour; explosives off their route. Not read.
    "VC 21651(b)", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 22348(b)", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "VC 31602", [Driving], [], always(NotKnown, Unknown, Unsettled);
    // Killing with a vehicle. Not read.
    "PC 191.5(b)", [Driving], [], always(NotKnown, Unknown, Unsettled);
    "PC 192(c)", [Driving], [], always(NotKnown, Unknown, Unsettled);
    // Any other traffic infraction: one by its name.
    "other-traffic-infraction", [Driving], [], always(Infraction, NoTerm, Verified);
}

//! Prescriptions and medicines, by a patient or a practitioner.

use super::Class::{Misdemeanor, MisdemeanorOrInfraction, NotKnown, Wobbler};
use super::Place::{County1170h, None as NoTerm, StatePrison};
use super::Tier::Recalled;
use super::{always, change, read_since, realigned};

offenses! {
    // A forged prescription for a narcotic. L, D, amended by Stats. 1990, taken as of the next 1 January.
    "HS 11368", [Prescription], [Narcotics], read_since(change(1991, 1, 1), Wobbler, StatePrison);
    // By fraud, and with a false name. Neither names a punishment: for the drugs of 11371.1 a wobbler (L), for others
    // probably the misdemeanor of 11374, which was not read.
    "HS 11173", [Prescription], [], always(NotKnown, County1170h, Recalled);
    "HS 11174", [Prescription], [], always(NotKnown, County1170h, Recalled);
    // What practitioners and pharmacists may not do. For the drugs of 11371 a wobbler (L); the sections themselves were
    // not read.
    "HS 11153", [Prescription], [], always(NotKnown, County1170h, Recalled);
    "HS 11154", [Prescription], [], always(NotKnown, County1170h, Recalled);
    "HS 11155", [Prescription], [], always(NotKnown, County1170h, Recalled);
    "HS 11156", [Prescription], [], always(NotKnown, County1170h, Recalled);
    // L, H.
    "HS 11371", [Prescription], [], realigned(Wobbler);
    "HS 11371.1", [Prescription], [], realigned(Wobbler);
    // Handing out medicines, or what passes for them, without a license. L, the text of 2000.
    "HS 11352.1", [Prescription, SaleOrTransport], [PrescriptionOther, Imitation],
        read_since(change(2000, 9, 8), Misdemeanor, NoTerm);
    // Punished by BPC 4321, of which only a copy of the 2010s was read: P.
    "BPC 4060", [Prescription, Possession], [Narcotics, Stimulants, Sedatives, PrescriptionOther],
        always(MisdemeanorOrInfraction, NoTerm, Recalled);
}

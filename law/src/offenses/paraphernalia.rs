//! Pipes, syringes and the like.

use super::Class::{Misdemeanor, NotKnown, Wobbler};
use super::Place::{None as NoTerm, NotKnown as Unknown, StatePrison};
use super::Tier::{Recalled, Unsettled};
use super::{Change, always, change, read_since};

/// The text of 11364.7 that was read.
const TEXT_OF_11364_7: Change = change(2025, 1, 1);

offenses! {
    // L says only that it is unlawful; the punishment in 11374 was not read; D.
    "HS 11364", [Paraphernalia], [], always(Misdemeanor, NoTerm, Recalled);
    // L; older text not read. (b) is making it for hard drugs, (c) to a minor.
    "HS 11364.7(a)", [Paraphernalia], [], read_since(TEXT_OF_11364_7, Misdemeanor, NoTerm);
    "HS 11364.7(b)", [Paraphernalia], [], read_since(TEXT_OF_11364_7, Wobbler, StatePrison);
    "HS 11364.7(c)", [Paraphernalia, InvolvingMinor], [], read_since(TEXT_OF_11364_7, Misdemeanor, NoTerm);
    // Syringes; repealed in 2021 (recalled). No text was found.
    "BPC 4140", [Paraphernalia], [], always(NotKnown, Unknown, Unsettled);
}

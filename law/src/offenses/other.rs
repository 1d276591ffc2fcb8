//! Offenses that follow another one, offenses that some statute names, and "something else".
//!
//! How they are punished was not read, or hangs on the other offense, so that the level is asked. A row without a
//! subdivision beside rows with one stands for the rest of its section.

use super::Class::NotKnown;
use super::Place::NotKnown as Unknown;
use super::Tier::Unsettled;
use super::always;

offenses! {
    // Conspiracy, attempt, asking somebody else: punished by the offense that was meant.
    "PC 182", [Attempt], [], always(NotKnown, Unknown, Unsettled);
    "PC 664", [Attempt], [], always(NotKnown, Unknown, Unsettled);
    "PC 653f(d)", [Attempt], [], always(NotKnown, Unknown, Unsettled);
    // Named in PC 1170.18(a). Not read.
    "PC 459.5", [Theft], [], always(NotKnown, Unknown, Unsettled);
    "PC 473", [Theft], [], always(NotKnown, Unknown, Unsettled);
    "PC 476a", [Theft], [], always(NotKnown, Unknown, Unsettled);
    "PC 490.2", [Theft], [], always(NotKnown, Unknown, Unsettled);
    "PC 496", [Theft], [], always(NotKnown, Unknown, Unsettled);
    "PC 666", [Theft], [], always(NotKnown, Unknown, Unsettled);
    // Named in PC 1203.4(b), and the rest of their sections. Not read.
    "PC 261.5", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 261.5(d)", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 286", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 286(c)", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 287", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 287(c)", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 288", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 288(a)", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 288(c)", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 288.5", [Sex], [], always(NotKnown, Unknown, Unsettled);
    // 288a is 287 since 2019.
    "PC 288a", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 288a(c)", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 289", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 289(j)", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 311.1", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 311.2", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 311.3", [Sex], [], always(NotKnown, Unknown, Unsettled);
    "PC 311.11", [Sex], [], always(NotKnown, Unknown, Unsettled);
    // Prostitution. Not read.
    "PC 647(b)", [Sex], [], always(NotKnown, Unknown, Unsettled);
    // Anything else, by what matters to the statutes.
    "other-sex-registration", [Sex, Another], [], always(NotKnown, Unknown, Unsettled);
    "other-serious-or-violent", [Another], [], always(NotKnown, Unknown, Unsettled);
    "other-fraud-or-public-money", [Another, Theft], [], always(NotKnown, Unknown, Unsettled);
    "other", [Another], [], always(NotKnown, Unknown, Unsettled);
}

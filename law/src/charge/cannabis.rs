//! What Proposition 64 asks about a cannabis charge: age, amount, and what was done with it.

use super::{Charge, is};
use crate::facts::{Age, Amount, Fact, Handed};
use crate::logic::{Finding, told};

impl Charge<'_> {
    /// The person's age on the day of the offense was this.
    #[must_use]
    pub fn age(&self, age: Age) -> Finding {
        told(is(&self.count.age, age), &[self.of_count(Fact::Age)])
    }

    /// The amount was this.
    #[must_use]
    pub fn amount(&self, amount: Amount) -> Finding {
        told(is(&self.count.amount, amount), &[self.of_count(Fact::Amount)])
    }

    /// This was done with it.
    #[must_use]
    pub fn handed(&self, handed: Handed) -> Finding {
        told(is(&self.count.handed, handed), &[self.of_count(Fact::Handed)])
    }

    /// There is a ground on which it may still be a felony.
    #[must_use]
    pub fn aggravated(&self) -> Finding {
        told(is(&self.count.aggravated, true), &[self.of_count(Fact::Aggravated)])
    }
}

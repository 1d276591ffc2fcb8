//! PC 1000.4: sealing after pretrial drug diversion.
//!
//! Since 2018 drug diversion asks for no plea: PC 1000.1(a)(3). After it is completed the arrest "shall be deemed to have
//! never occurred", and the court "may" order the records sealed: (a). A drug court before any plea has the same end:
//! PC 1000.5(b).

use super::{About, Relief, Ruling, Statute};
use crate::charge::Charge;
use crate::citation::{Source, penal_code};
use crate::date::{Day, day};
use crate::facts::{Outcome, Program};
use crate::logic::{Finding, all, always, any, never, not, unsettled};

const S: Source = penal_code("PC 1000.4");

/// AB 208: drug diversion before any plea.
pub const PRETRIAL_SINCE: Day = day(2018, 1, 1);

/// PC 1000.4.
pub const STATUTE: Statute = Statute {
    key: "pc-1000-4",
    source: S,
    in_force_since: day(2018, 1, 1),
    relief: Relief::Sealing,
    about: About::WithoutConviction,
    rule,
};

fn rule(c: &Charge<'_>) -> Ruling {
    Ruling {
        may_ask: all([
            S.line("(a)", "in-california", c.in_california()),
            S.line("(a)", "diverted", c.ended_as(Outcome::Diverted)),
            S.line("(a)", "pc-1000-4-program", program(c)),
            S.line(
                "(a)",
                "pc-1000-4-no-plea",
                any([not(c.pleaded()), c.program_in(&[Program::MandatedTreatment])]),
            ),
            S.line("(a)", "program-finished", c.finished()),
        ]),
        must: S.line("(a)", "judge-decides", never()),
        done: never(),
        turns_on: always(),
    }
}

fn program(c: &Charge<'_>) -> Finding {
    any([
        c.program_in(&[Program::DrugCourt]),
        // HS 11395(d)(3) names this section for treatment that was finished; what of it, was not read.
        all([c.program_in(&[Program::MandatedTreatment]), unsettled()]),
        all([
            c.program_in(&[Program::DrugDiversion]),
            // To 1996 it came before a plea too; whether the words of 2018 reach it, the text does not say.
            any([c.granted_since(PRETRIAL_SINCE), unsettled()]),
        ]),
    ])
}

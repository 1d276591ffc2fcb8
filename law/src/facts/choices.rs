//! The closed sets of answers.

/// A closed set of answers, each with its name in records.
pub trait Choice: Copy + PartialEq + 'static {
    /// Every answer with its name, in the order in which they are offered.
    const ALL: &'static [(Self, &'static str)];

    /// The name of this answer in records.
    fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(choice, _)| *choice == self)
            .map_or("", |(_, name)| name)
    }

    /// The answer of that name.
    #[must_use]
    fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(choice, _)| *choice)
    }
}

impl Choice for bool {
    const ALL: &'static [(Self, &'static str)] = &[(true, "yes"), (false, "no")];
}

/// Defines a closed set of answers with their names.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }
        impl Choice for $name {
            const ALL: &'static [(Self, &'static str)] = &[$((Self::$variant, $text),)+];
        }
    };
}

pub(crate) use choice;

choice! {
    /// The court that the case was in.
    Forum {
        /// A California superior (or former municipal) court, as an adult.
        California = "california",
        /// A federal court.
        Federal = "federal",
        /// A court of another state or territory.
        OtherState = "other-state",
        /// A tribal court.
        Tribal = "tribal",
        /// A military court.
        Military = "military",
        /// A juvenile court.
        Juvenile = "juvenile",
    }
}

choice! {
    /// How the case ended.
    Outcome {
        /// Found guilty, or pleaded guilty or no contest, and sentenced or put on probation.
        Convicted = "convicted",
        /// Sent to a program instead: diversion or deferred entry of judgment.
        Diverted = "diverted",
        /// The charges were dismissed.
        Dismissed = "dismissed",
        /// Found not guilty.
        Acquitted = "acquitted",
        /// Arrested or cited, and never charged in court.
        NeverCharged = "never-charged",
    }
}

choice! {
    /// The sentence that the court gave.
    Sentence {
        /// Probation: formal, informal, summary or conditional; with or without days in jail.
        Probation = "probation",
        /// Ordinary county jail, a fine or both, without probation.
        JailOrFine = "jail-or-fine",
        /// A felony term in county jail, PC 1170(h).
        CountyJailFelony = "county-jail-felony",
        /// A term in state prison.
        Prison = "prison",
    }
}

choice! {
    /// How probation went.
    ProbationCourse {
        /// Every condition was met for the whole period.
        Completed = "completed",
        /// A judge ended it early (PC 1203.3).
        EndedEarly = "ended-early",
        /// There was a violation, and probation went on and is over now.
        Violated = "violated",
        /// It was revoked for good and another sentence was carried out.
        Revoked = "revoked",
        /// It is still running.
        Running = "running",
    }
}

choice! {
    /// The level of the conviction on the day of the conviction.
    Level {
        /// A felony.
        Felony = "felony",
        /// A misdemeanor.
        Misdemeanor = "misdemeanor",
        /// An infraction.
        Infraction = "infraction",
    }
}

choice! {
    /// What a court has already done to a conviction.
    Already {
        /// Nothing.
        Nothing = "nothing",
        /// Reduced to a misdemeanor under PC 17(b).
        Reduced = "reduced",
        /// Redesignated a misdemeanor under Proposition 47.
        Redesignated = "redesignated",
        /// Dismissed ("expunged").
        Dismissed = "dismissed",
    }
}

choice! {
    /// The duty to register under the Sex Offender Registration Act (PC 290).
    Registration {
        /// Never had it.
        Never = "never",
        /// Had it, and no longer has.
        Past = "past",
        /// Has it now.
        Now = "now",
    }
}

choice! {
    /// The program that a person was sent to instead of a conviction.
    Program {
        /// PC 1000: deferred entry of judgment (1997 to 2017) or pretrial diversion (before and since).
        DrugDiversion = "drug-diversion",
        /// A drug court before any plea: PC 1000.5.
        DrugCourt = "drug-court",
        /// Mental health diversion: PC 1001.36.
        MentalHealth = "mental-health",
        /// Military diversion: PC 1001.80.
        Military = "military",
        /// Treatment for a "treatment-mandated felony": HS 11395 (Proposition 36 of 2024).
        MandatedTreatment = "mandated-treatment",
        /// A program of the prosecutor before any charge was filed: PC 851.87.
        Prefiling = "prefiling",
        /// Misdemeanor diversion of a county: PC 1001 to 1001.9.
        MisdemeanorDiversion = "misdemeanor-diversion",
        /// Court-initiated diversion for a misdemeanor, since 2021: PC 1001.95 to 1001.97.
        JudgesDiversion = "judges-diversion",
        /// Another program.
        Other = "other",
    }
}

choice! {
    /// How the program went.
    Finished {
        /// Finished, and the case was dismissed or never charged.
        Finished = "yes",
        /// Not finished.
        NotFinished = "no",
        /// Still in it.
        Running = "running",
    }
}

choice! {
    /// Treatment probation under PC 1210.1 (Proposition 36 of 2000).
    Treatment {
        /// It was, and the treatment was finished.
        Finished = "finished",
        /// It was, and the treatment was not finished.
        NotFinished = "not-finished",
        /// It was not.
        None = "no",
    }
}

choice! {
    /// The person's age on the day of the offense.
    Age {
        /// Under 18.
        Under18 = "under-18",
        /// 18, 19 or 20.
        From18To20 = "18-to-20",
        /// 21 or older.
        From21 = "21-or-older",
    }
}

choice! {
    /// How much cannabis it was, by the limits of HS 11357, 11358 and 11362.1.
    Amount {
        /// At most 28.5 grams of flower, 4 grams of concentrate, or 6 plants.
        Small = "small",
        /// Over 4 and at most 8 grams of concentrate.
        Between = "between",
        /// More.
        Large = "large",
    }
}

choice! {
    /// What was done with the cannabis of HS 11360.
    Handed {
        /// Sold, or carried to be sold.
        Sold = "sold",
        /// Given away without pay.
        Given = "given",
        /// Carried for oneself.
        Carried = "carried",
    }
}

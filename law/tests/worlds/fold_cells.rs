//! The cells of each fold: fewer where a statute reads many facts. All others are sampled.

use law::facts::Fact;

use crate::cells::{Cell, choices, known_cells, offense, offenses, when};

/// The keys of the statutes about cases without conviction.
const WITHOUT_CONVICTION: &[&str] = &[
    "hs-11395",
    "pc-1203-43",
    "pc-1000-4",
    "pc-1001-36",
    "pc-1001-80",
    "pc-1001-9",
    "pc-1001-97",
    "pc-851-87",
    "pc-851-90",
    "pc-851-91",
    "pc-851-93",
    "pc-851-8",
];

fn unasked_or(cells: Vec<Cell>) -> Vec<Cell> {
    let mut all = vec![Cell::Unasked];
    all.extend(cells);
    all
}

/// The cells of a fact in the fold of a statute.
pub(crate) fn fold_cells(statute: &str, fact: Fact) -> Vec<Cell> {
    let without = WITHOUT_CONVICTION.contains(&statute);
    let cannabis = matches!(statute, "hs-11361-8" | "hs-11361-9");
    // These read the sentence only as far as it is over.
    let sentence_over = cannabis || matches!(statute, "pc-1170-18" | "hs-11361-5");
    match fact {
        Fact::Forum => choices(&["california"]),
        Fact::Outcome if without || statute == "hs-11361-5" => unasked_or(known_cells(fact)),
        Fact::Outcome => choices(&["convicted"]),
        Fact::Charged => choices(&["no"]),
        Fact::Supervised | Fact::Serving
            if matches!(
                statute,
                "pc-1203-41" | "pc-1203-42" | "pc-1203-425" | "pc-1203-4a" | "hs-11361-8" | "hs-11361-9" | "pc-1210-1"
            ) =>
        {
            choices(&["no"])
        }
        Fact::Strike if matches!(statute, "pc-1203-42" | "pc-1203-425") => unasked_or(choices(&["yes"])),
        Fact::SuperStrike if matches!(statute, "pc-1203-42" | "pc-1203-425") => vec![Cell::Unasked],
        Fact::Registrable if statute == "pc-1203-425" => unasked_or(choices(&["yes"])),
        Fact::Already if statute == "pc-1203-425" => unasked_or(choices(&["reduced"])),
        Fact::SuperStrike | Fact::Strike if cannabis => unasked_or(choices(&["no", "yes"])),
        Fact::ProbationEnds | Fact::Performed | Fact::RevokedTo if sentence_over => vec![Cell::Unasked],
        Fact::RevokedTo => unasked_or(choices(&["jail-or-fine", "prison"])),
        Fact::Already if cannabis => unasked_or(choices(&["nothing", "reduced"])),
        Fact::Already => unasked_or(choices(&["nothing", "reduced", "dismissed"])),
        Fact::Registration => unasked_or(choices(&["never", "now"])),
        Fact::Sentence if sentence_over => unasked_or(choices(&["probation", "jail-or-fine", "prison"])),
        Fact::Probation if sentence_over => unasked_or(choices(&["completed", "running"])),
        Fact::Level if cannabis => unasked_or(choices(&["felony", "misdemeanor"])),
        Fact::Completed if cannabis => when(&["2012-05-05"]),
        Fact::Sentenced => unasked_or(when(sentenced(statute))),
        Fact::Committed => unasked_or(when(committed(statute))),
        Fact::ProbationEnds => unasked_or(when(match statute {
            "pc-1203-425" => &["2012/2028", "2022-11-22", "2022-11-23", "2026-11-23"],
            _ => &["2026-11", "2026-11-22", "2026-11-23"],
        })),
        Fact::Completed => unasked_or(when(completed(statute))),
        Fact::Offense => unasked_or(offense_cells(statute)),
        Fact::Program | Fact::Finished if statute == "pc-851-91" => unasked_or(match fact {
            Fact::Program => choices(&["drug-diversion", "prefiling", "other"]),
            _ => choices(&["yes", "running"]),
        }),
        Fact::Arrested => unasked_or(when(match statute {
            "pc-851-93" => &[
                "1972/1973",
                "1972-12-31",
                "2015/2026",
                "2020-11-22",
                "2023-11-22",
                "2023-11-23",
                "2025-11-23",
            ],
            "hs-11361-5" => &["1975-12-31", "1976-01-01", "2015/2026", "2024-11-22", "2024-11-23"],
            _ => &[
                "2015/2026",
                "2020-11-22",
                "2023-11-22",
                "2024-11-23",
                "2025-11-22",
                "2025-11-23",
            ],
        })),
        Fact::Ended => unasked_or(when(&[
            "2019/2026",
            "2020-11-22",
            "2023-11-22",
            "2025-11-22",
            "2025-11-23",
        ])),
        _ => unasked_or(known_cells(fact)),
    }
}

fn sentenced(statute: &str) -> &'static [&'static str] {
    match statute {
        "pc-1203-42" => &["2011", "2011-09-30", "2011-10-01", "2016-03-10"],
        "pc-1203-425" => &["1972/1973", "1972-12-31", "2025", "2025-11-22", "2025-11-23"],
        "pc-1203-4a" => &["2014", "2025", "2025-11-22", "2025-11-23"],
        "pc-1210-1" => &["1965/2026", "2000-11-07", "2000-11-08"],
        "hs-11361-8" | "hs-11361-9" => &["2014", "2016-03-10"],
        "hs-11361-5" => &["1975-12-31", "1976-01-01", "2024-11-22", "2024-11-23", "1965/2026"],
        _ => &["2014", "2014-11-04", "2016-03-10"],
    }
}

fn committed(statute: &str) -> &'static [&'static str] {
    match statute {
        "pc-1170-18" => &["1962/2026", "2014", "2014-11-04", "2014-11-05"],
        "pc-17b" => &["1962/2026", "2013/2015", "2014-11-04", "2014-11-05", "2016"],
        "hs-11361-8" => &["2016", "2016-11-08"],
        "hs-11361-9" => &["2016", "2016-11-08", "2016-11-09"],
        _ => &["1962/2026", "2014-11-04", "2014-11-05"],
    }
}

fn completed(statute: &str) -> &'static [&'static str] {
    match statute {
        "pc-1203-41" => &[
            "2012/2028",
            "2024-11-22",
            "2024-11-23",
            "2025-11-22",
            "2025-11-23",
            "2028-02-29",
        ],
        "pc-1203-42" => &["2012/2028", "2024-11-22", "2024-11-23"],
        "pc-1203-425" => &["2022-11-22", "2022-11-23"],
        _ => &["2026", "2026-11-22", "2028-02-29"],
    }
}

fn offense_cells(statute: &str) -> Vec<Cell> {
    match statute {
        "pc-1170-18" => {
            let mut cells = offenses(&[
                "HS 11350(a)",
                "HS 11377(a)",
                "HS 11377(b)",
                "HS 11357(b)",
                "PC 496",
                "other",
            ]);
            cells.push(offense(&["HS 11377(a)", "HS 11378"]));
            cells
        }
        "pc-1203-4" => {
            let mut cells = offenses(&[
                "HS 11357(b)",
                "PC 261.5(d)",
                "PC 288(a)",
                "VC 2800",
                "VC 23152",
                "other",
            ]);
            cells.push(offense(&["PC 288(a)", "other"]));
            cells
        }
        "pc-1203-4a" => {
            let mut cells = offenses(&[
                "HS 11377(a)",
                "HS 11377(b)",
                "PC 288(c)",
                "VC 2800",
                "VC 23222(b)",
                "other-traffic-infraction",
            ]);
            cells.push(offense(&["PC 288(a)", "other"]));
            cells
        }
        "pc-1203-41" | "pc-1203-42" | "pc-1203-425" => {
            let mut cells = offenses(&["HS 11378", "HS 11377(a)", "HS 11377(b)", "other-serious-or-violent"]);
            cells.push(offense(&["HS 11377(a)", "HS 11378"]));
            cells
        }
        "hs-11361-8" | "hs-11361-9" => {
            let mut cells = offenses(&["HS 11357(a)", "HS 11357(b)", "HS 11358", "HS 11360(a)", "HS 11378"]);
            cells.push(offense(&["HS 11358", "HS 11359", "HS 11360(a)"]));
            cells
        }
        "hs-11361-5" => {
            let mut cells = offenses(&["HS 11357(b)", "HS 11357(d)", "HS 11359", "HS 11378"]);
            cells.push(offense(&["HS 11357(b)", "HS 11364"]));
            cells
        }
        "pc-1210-1" => {
            let mut cells = offenses(&["HS 11377(a)", "HS 11550(a)", "HS 11378"]);
            cells.push(offense(&["HS 11377(a)", "HS 11378"]));
            cells
        }
        "pc-851-91" | "pc-851-93" | "pc-851-8" => {
            let mut cells = offenses(&[
                "HS 11378",
                "HS 11377(a)",
                "HS 11379(b)",
                "other-serious-or-violent",
                "other",
            ]);
            cells.push(offense(&["HS 11377(a)", "HS 11379(b)"]));
            cells
        }
        _ => known_cells(Fact::Offense),
    }
}

//! Cells: the answers to a fact that a rule can tell apart.

use std::collections::BTreeMap;

use law::date::Span;
use law::facts::{Answer, Candidates, Fact, FactAt, Form, Record, Scope, Value};
use law::offenses;

use crate::random::Random;

/// One answer to one fact, of those that a rule can tell apart.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Unasked,
    DontKnow,
    Choice(&'static str),
    When(Span),
    Offenses(Candidates),
}

impl Cell {
    /// Whether `other` tells strictly more.
    pub(crate) fn refined_by(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unasked, other) => *other != Self::Unasked,
            (Self::DontKnow, other) => !matches!(other, Self::Unasked | Self::DontKnow),
            (Self::When(a), Self::When(b)) => a != b && a.first() <= b.first() && b.last() <= a.last(),
            (Self::Offenses(a), Self::Offenses(b)) => a != b && b.iter().all(|offense| a.iter().any(|o| o == offense)),
            _ => false,
        }
    }

    pub(crate) fn text(&self) -> String {
        match self {
            Self::When(span) => span.text(),
            Self::Offenses(candidates) => candidates
                .iter()
                .map(|offense| offense.code)
                .collect::<Vec<_>>()
                .join("|"),
            Self::Choice(name) => (*name).to_owned(),
            Self::Unasked | Self::DontKnow => format!("{self:?}"),
        }
    }
}

pub(crate) fn choices(names: &[&'static str]) -> Vec<Cell> {
    names.iter().map(|name| Cell::Choice(name)).collect()
}

pub(crate) fn when(texts: &[&str]) -> Vec<Cell> {
    texts
        .iter()
        .map(|text| Cell::When(Span::parse(text).unwrap()))
        .collect()
}

pub(crate) fn offense(codes: &[&str]) -> Cell {
    let found = codes.iter().map(|code| offenses::find(code).unwrap()).collect();
    Cell::Offenses(Candidates::new(found).unwrap())
}

pub(crate) fn offenses(codes: &[&str]) -> Vec<Cell> {
    codes.iter().map(|code| offense(&[code])).collect()
}

/// The answers to a fact. The days lie around each threshold of the rules for [`crate::TODAY`], with a day far off on
/// each side and spans across.
pub(crate) fn known_cells(fact: Fact) -> Vec<Cell> {
    match fact.form() {
        Form::Choice(names) => choices(&names),
        Form::Date => when(days(fact)),
        Form::Offense => some_offenses(),
    }
}

#[allow(clippy::too_many_lines, reason = "a table")]
fn days(fact: Fact) -> &'static [&'static str] {
    match fact {
        Fact::Sentenced => &[
            "1965-06-15",
            "1975-12-31",
            "1976-01-01",
            "2000-11-07",
            "2000-11-08",
            "2024-11-22",
            "2024-11-23",
            "1972-12-31",
            "1973-01-01",
            "1973-01-02",
            "2004-02-29",
            "2011-09-30",
            "2011-10-01",
            "2011-10-02",
            "2014-11-04",
            "2014-11-05",
            "2014-11-06",
            "2016-03-10",
            "2020-07-01",
            "2025-11-21",
            "2025-11-22",
            "2025-11-23",
            "2026-11-22",
            "2026-11-23",
            "2026-11-24",
            "2027-06-01",
            "1972-12",
            "1972/1973",
            "2011",
            "2014-11",
            "2014",
            "2010/2016",
            "2025-11",
            "2025",
            "2026",
            "1965/2026",
        ],
        Fact::Committed => &[
            "1962-06-15",
            "1999-12-31",
            "2000-01-01",
            "2003-05-05",
            "2011-09-30",
            "2014-11-04",
            "2014-11-05",
            "2014-11-06",
            "2015-12-01",
            "2016-11-08",
            "2016-11-09",
            "2024-12-17",
            "2024-12-18",
            "2026-11-23",
            "2026-11-24",
            "2014-11",
            "2014",
            "2013/2015",
            "2016",
            "2024/2025",
            "1999/2000",
            "1962/2026",
        ],
        Fact::ProbationEnds => &[
            "2012-05-05",
            "2022-11-21",
            "2022-11-22",
            "2022-11-23",
            "2026-11-21",
            "2026-11-22",
            "2026-11-23",
            "2026-11-24",
            "2028-02-29",
            "2022-11",
            "2022",
            "2026-11",
            "2026",
            "2027",
            "2012/2028",
        ],
        Fact::Completed => &[
            "2012-05-05",
            "2022-11-21",
            "2022-11-22",
            "2022-11-23",
            "2024-11-21",
            "2024-11-22",
            "2024-11-23",
            "2025-11-21",
            "2025-11-22",
            "2025-11-23",
            "2026-11-22",
            "2026-11-23",
            "2026-11-24",
            "2028-02-29",
            "2022",
            "2024-11",
            "2024",
            "2025-11",
            "2025",
            "2026-11",
            "2026",
            "2012/2028",
        ],
        Fact::Arrested => &[
            "1972-12-31",
            "1973-01-01",
            "1975-12-31",
            "1976-01-01",
            "1996-11-05",
            "2016-11-08",
            "2017-12-31",
            "2020-11-21",
            "2020-11-22",
            "2020-11-23",
            "2023-11-21",
            "2023-11-22",
            "2023-11-23",
            "2024-11-21",
            "2024-11-22",
            "2024-11-23",
            "2025-11-22",
            "2025-11-23",
            "2026-11-23",
            "1972/1973",
            "2020",
            "2023-11",
            "2023",
            "2024",
            "2025-11",
            "2015/2026",
        ],
        Fact::Ended => &[
            "1975-03-03",
            "2018-05-05",
            "2020-11-21",
            "2020-11-22",
            "2020-11-23",
            "2023-11-21",
            "2023-11-22",
            "2023-11-23",
            "2025-11-21",
            "2025-11-22",
            "2025-11-23",
            "2026-11-23",
            "2020",
            "2023",
            "2025-11",
            "2019/2026",
        ],
        Fact::Granted => &[
            "1990-01-01",
            "1996-12-31",
            "1997-01-01",
            "2012-06-06",
            "2017-12-31",
            "2018-01-01",
            "2024-05-05",
            "1996",
            "1996/1997",
            "2017/2018",
            "2026",
        ],
        _ => unreachable!("{fact:?} is no day"),
    }
}

fn some_offenses() -> Vec<Cell> {
    vec![
        offense(&["HS 11378"]),
        offense(&["HS 11350(a)"]),
        offense(&["HS 11350(b)"]),
        offense(&["HS 11377(a)"]),
        offense(&["HS 11377(b)"]),
        offense(&["HS 11357(a)"]),
        offense(&["HS 11357(b)"]),
        offense(&["HS 11357.5(b)"]),
        offense(&["HS 11364"]),
        offense(&["HS 11353"]),
        offense(&["PC 496"]),
        offense(&["PC 261.5"]),
        offense(&["PC 261.5(d)"]),
        offense(&["PC 288(a)"]),
        offense(&["PC 288(c)"]),
        offense(&["VC 20002"]),
        offense(&["VC 23152"]),
        offense(&["VC 23153"]),
        offense(&["VC 2800"]),
        offense(&["VC 23222(b)"]),
        offense(&["other-traffic-infraction"]),
        offense(&["other-serious-or-violent"]),
        offense(&["other-sex-registration"]),
        offense(&["other"]),
        offense(&["HS 11377(a)", "HS 11378"]),
        offense(&["HS 11350(a)", "HS 11377(a)", "HS 11378"]),
        offense(&["PC 288(a)", "other"]),
        offense(&["VC 2800", "VC 23152"]),
        offense(&["HS 11357(b)", "HS 11364"]),
        offense(&["PC 261.5", "PC 261.5(d)"]),
        offense(&["HS 11357(c)"]),
        offense(&["HS 11357(d)"]),
        offense(&["HS 11358"]),
        offense(&["HS 11359"]),
        offense(&["HS 11360(a)"]),
        offense(&["HS 11360(b)"]),
        offense(&["HS 11361(a)"]),
        offense(&["HS 11352(a)"]),
        offense(&["HS 11379(b)"]),
        offense(&["HS 11395"]),
        offense(&["HS 11550(a)"]),
        offense(&["HS 11357(a)", "HS 11357(b)", "HS 11357(c)"]),
        offense(&["HS 11358", "HS 11359", "HS 11360(a)"]),
        offense(&["HS 11377(a)", "HS 11379(b)"]),
    ]
}

/// The answers that open more of the sections.
fn favourable(fact: Fact) -> Vec<Cell> {
    match fact {
        Fact::Charged
        | Fact::Serving
        | Fact::Supervised
        | Fact::OnProbation
        | Fact::Strike
        | Fact::SuperStrike
        | Fact::Evaded
        | Fact::Abuse
        | Fact::Aggravated => choices(&["no"]),
        Fact::Upright | Fact::Performed | Fact::Complete | Fact::Finished => choices(&["yes"]),
        Fact::Forum => choices(&["california"]),
        Fact::Outcome => choices(&[
            "convicted",
            "convicted",
            "convicted",
            "diverted",
            "dismissed",
            "never-charged",
            "acquitted",
        ]),
        Fact::Registration => choices(&["never"]),
        Fact::Already => choices(&["nothing"]),
        Fact::Sentenced => when(&["2004-02-29", "2011-09-30", "2014-11-04", "2016-03-10", "2011", "2014"]),
        _ => known_cells(fact),
    }
}

/// The cells of every fact: all of them, and the favourable ones.
pub(crate) struct Cells(BTreeMap<Fact, (Vec<Cell>, Vec<Cell>)>);

impl Cells {
    pub(crate) fn new() -> Self {
        Self(
            Fact::ALL
                .iter()
                .map(|fact| (*fact, (known_cells(*fact), favourable(*fact))))
                .collect(),
        )
    }

    fn known(&self, fact: Fact) -> &[Cell] {
        &self.0[&fact].0
    }

    pub(crate) fn random(&self, fact: Fact, favour: bool, random: &mut Random) -> Cell {
        let (known, good) = &self.0[&fact];
        random.of(if favour { good } else { known }).clone()
    }

    /// A cell that tells less than this one.
    pub(crate) fn coarser(&self, fact: Fact, cell: &Cell, random: &mut Random) -> Cell {
        let mut above = vec![&Cell::Unasked, &Cell::DontKnow];
        above.extend(self.known(fact).iter().filter(|above| above.refined_by(cell)));
        (*random.of(&above)).clone()
    }
}

pub(crate) fn cell_of(record: &Record, at: FactAt) -> Cell {
    fn cell<T>(answer: Answer<T>, known: impl Fn(T) -> Cell) -> Cell {
        match answer {
            Answer::Unasked => Cell::Unasked,
            Answer::DontKnow => Cell::DontKnow,
            Answer::Is(value) => known(value),
        }
    }
    match at.value(record).unwrap() {
        Value::Choice(answer) => cell(answer, Cell::Choice),
        Value::Date(answer) => cell(answer, Cell::When),
        Value::Offense(answer) => cell(answer, Cell::Offenses),
    }
}

pub(crate) fn set(record: &mut Record, at: FactAt, cell: &Cell) {
    fn answer<T>(cell: &Cell, known: impl Fn(&Cell) -> Option<T>) -> Answer<T> {
        match cell {
            Cell::Unasked => Answer::Unasked,
            Cell::DontKnow => Answer::DontKnow,
            told => Answer::Is(known(told).expect("a cell of this fact")),
        }
    }
    let value = match at.fact.form() {
        Form::Choice(_) => Value::Choice(answer(cell, |cell| match cell {
            Cell::Choice(name) => Some(*name),
            _ => None,
        })),
        Form::Date => Value::Date(answer(cell, |cell| match cell {
            Cell::When(span) => Some(*span),
            _ => None,
        })),
        Form::Offense => Value::Offense(answer(cell, |cell| match cell {
            Cell::Offenses(candidates) => Some(candidates.clone()),
            _ => None,
        })),
    };
    match at.fact.scope() {
        Scope::Person => {}
        Scope::Case | Scope::Count => assert!(at.case < record.cases.len()),
    }
    assert!(at.set(record, value));
}

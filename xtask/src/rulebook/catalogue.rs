//! The catalogue of offenses, for the rulebook: how each is punished, by the day of the offense.

use std::fmt::Write;

use anyhow::Result;
use law::citation::Tier;
use law::offenses::{self, Class, Offense, Period, Place};

use crate::words::Words;

const INTRODUCTION: &str = "
## Offenses

How each row of the catalogue is punished by the section, by the day of the offense, oldest first. *H* is a felony whose term is served in county jail under PC 1170(h) since 1 October 2011 (state prison before), *prison* one served in state prison. \"Not read\" marks a period whose text was not read.

| Offense | In words | Punished |
| --- | --- | --- |
";

pub(super) fn write(out: &mut String, words: &Words) -> Result<()> {
    out.push_str(INTRODUCTION);
    let mut rows: Vec<&Offense> = offenses::all().collect();
    rows.sort_unstable_by_key(|offense| offense.code);
    for offense in rows {
        let periods: Vec<String> = offense.periods.iter().map(period).collect();
        let key = offense.key();
        writeln!(
            out,
            "| {} | {} | {} |",
            offense.code,
            words.get(&key),
            periods.join("; ")
        )?;
    }
    Ok(())
}

fn period(period: &Period) -> String {
    let days = match (period.from, period.to) {
        (None, None) => String::new(),
        (None, Some(to)) => format!("to {to} "),
        (Some(from), None) => format!("since {from} "),
        (Some(from), Some(to)) => format!("{from} to {to} "),
    };
    let class = match period.class {
        Class::Felony => "felony",
        Class::Wobbler => "felony or misdemeanor",
        Class::Misdemeanor => "misdemeanor",
        Class::MisdemeanorOrInfraction => "misdemeanor or infraction",
        Class::Infraction => "infraction",
        Class::MisdemeanorFelonyIfDisqualified => "misdemeanor, felony for a person with a disqualifying prior",
        Class::MisdemeanorMayBeFelony => "misdemeanor, may be a felony for some",
        Class::NotKnown => "class not known",
    };
    let place = match period.place {
        Place::None => "",
        Place::StatePrison => ", prison",
        Place::County1170h => ", H",
        Place::NotKnown => ", place not known",
    };
    let tier = match period.tier {
        Tier::Verified => "",
        Tier::Recalled => " (not read)",
        Tier::Unsettled => " (not found)",
    };
    format!("{days}{class}{place}{tier}")
}

//! The days of a case in their order: what was, today, and what may open.

use law::assess::{Answered, CaseAssessment};
use law::date::{Day, Span};
use law::facts::{Answer, Fact, Scope, Value};
use law::logic::Opens;
use law::statutes::Band;

use crate::app::State;
use crate::text::{Msg, id};
use crate::view::{dates, law_words};

/// The days that a case and its counts hold: what they are called when they are past, and when they are to come.
const DAYS: [(Fact, Msg, Option<Msg>); 7] = [
    (Fact::Committed, id::TIMELINE_COMMITTED, None),
    (Fact::Arrested, id::TIMELINE_ARRESTED, None),
    (Fact::Granted, id::TIMELINE_GRANTED, None),
    (Fact::Ended, id::TIMELINE_ENDED, None),
    (Fact::Sentenced, id::TIMELINE_SENTENCED, None),
    (
        Fact::ProbationEnds,
        id::TIMELINE_PROBATION_ENDS,
        Some(id::TIMELINE_PROBATION_ENDS_LATER),
    ),
    (
        Fact::Completed,
        id::TIMELINE_COMPLETED,
        Some(id::TIMELINE_COMPLETED_LATER),
    ),
];

/// A day of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct MomentView {
    /// The day, as exactly as it is known.
    pub when: String,
    /// What happened, or happens, on it.
    pub what: String,
    /// `past`, `today`, `later` or `opens`, for styles.
    pub kind: &'static str,
}

/// The days of a case; none where no day of it is known.
pub(super) fn timeline(state: &State, case_at: usize, case: &CaseAssessment) -> Vec<MomentView> {
    let lang = state.lang;
    let mut moments: Vec<(Span, String, &'static str)> = Vec::new();
    let counts = state.record.cases.get(case_at).map_or(0, |case| case.counts.len());
    for (fact, past, later) in DAYS {
        let counts = if fact.scope() == Scope::Count { counts } else { 1 };
        for at in (0..counts).map(|count| fact.of_count(case_at, count)) {
            if let Some(Value::Date(Answer::Is(span))) = at.value(&state.record) {
                let (words, kind) = match later.filter(|_| span.first() > state.as_of) {
                    Some(later) => (later, "later"),
                    None => (past, "past"),
                };
                moments.push((span, lang.say(words).to_owned(), kind));
            }
        }
    }
    if moments.is_empty() {
        return Vec::new();
    }
    moments.push((Span::day(state.as_of), lang.say(id::TIMELINE_TODAY).to_owned(), "today"));
    for answer in case
        .counts
        .iter()
        .flatten()
        .filter(|answer| case.reach.covers(answer.statute.about))
    {
        if let Some(span) = opening(answer) {
            let words = id::timeline_opens(lang, law_words(lang, answer.statute.key));
            if !moments.iter().any(|(known, what, _)| *known == span && *what == words) {
                moments.push((span, words, "opens"));
            }
        }
    }
    moments.sort_by_key(|(span, _, kind)| (span.first(), span.last(), *kind == "opens"));
    moments
        .into_iter()
        .map(|(span, what, kind)| MomentView {
            when: dates::span(lang, span),
            what,
            kind,
        })
        .collect()
}

/// The days on one of which a way opens, where time alone opens it.
fn opening(answer: &Answered) -> Option<Span> {
    if let Band::NotYet(Opens::Later { day, event: false }) = answer.band {
        day
    } else {
        None
    }
}

/// The day from which a way is surely open, where time alone opens it.
pub(super) fn opens_on(answer: &Answered) -> Option<Day> {
    opening(answer).map(|span| span.last())
}

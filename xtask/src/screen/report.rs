//! An assessment as JSON.

use anyhow::{Result, anyhow};
use law::Record;
use law::admissible::may_be_found_out;
use law::assess::{Answered, Assessment, Reach, assess};
use law::citation::{Citation, Tier};
use law::date::Day;
use law::doorways::offered;
use law::effects::{Purpose, Weight, effects, reliefs_of};
use law::facts::{Choice, FactAt};
use law::logic::{Finding, Line, Opens, Truth};
use law::plan::{CountAt, Step, plan};
use law::referral::{Urgency, referrals};
use law::statutes::{Band, Decision};
use serde_json::{Value, json};

/// What the law says of a record, as one line of JSON.
///
/// # Errors
/// A day before the text of the law.
pub fn json(record: &Record, as_of: Day) -> Result<Value> {
    let assessment = assessed(record, as_of)?;
    let cases: Vec<Value> = assessment
        .cases
        .iter()
        .map(|case| {
            let counts: Vec<Value> = case
                .counts
                .iter()
                .map(|answers| {
                    let told = |answer: &Answered| case.reach.covers(answer.statute.about);
                    let laws = answers.iter().map(|answer| answered(answer, told(answer), record));
                    json!({ "laws": laws.collect::<Vec<_>>() })
                })
                .collect();
            json!({ "reach": reach(case.reach), "counts": counts })
        })
        .collect();
    Ok(json!({
        "as-of": assessment.as_of.to_string(),
        "law-as-of": assessment.freshness.text_of.to_string(),
        "stale": assessment.freshness.stale,
        "new-year": assessment.freshness.new_year,
        "complete": assessment.complete,
        "next-question": law::next_question(record, as_of)
            .map(|question| question.facts().iter().map(FactAt::path).collect::<Vec<_>>()),
        "cases": cases,
        "referrals": referrals(record, &assessment)
            .iter()
            .map(|referral| json!({
                "reason": referral.key,
                "first": referral.urgency == Urgency::First,
                "about": about(&referral.about),
            }))
            .collect::<Vec<_>>(),
        "doorways": offered(record, as_of).iter().map(|doorway| doorway.key).collect::<Vec<_>>(),
        "plan": plan(&assessment, record).iter().map(step).collect::<Vec<_>>(),
    }))
}

fn assessed(record: &Record, as_of: Day) -> Result<Assessment> {
    assess(record, as_of).map_err(|error| {
        anyhow!(
            "{as_of} lies before the text of the law that was compared ({}). What the law was then would be a guess.",
            error.text_of
        )
    })
}

/// The findings alone: for each count and law what may be asked, what must be granted and what may be done already, each
/// with what it waits on while it is not known.
///
/// # Errors
/// A day before the text of the law.
pub fn brief(record: &Record, as_of: Day) -> Result<Value> {
    let open = |finding: &Finding| -> Vec<&str> {
        finding
            .deciding_lines()
            .into_iter()
            .filter(|(_, part)| part.truth() == Truth::Unknown)
            .map(|(line, _)| line.key)
            .collect()
    };
    let of = |finding: &Finding| json!({ "truth": truth(finding.truth()), "open": open(finding) });
    let law = |answer: &Answered| {
        json!({
            "law": answer.statute.source.section,
            "may-ask": of(&answer.ruling.may_ask),
            "must-grant": of(&answer.ruling.must_grant_finding()),
            "done": of(&answer.ruling.done),
        })
    };
    let cases = assessed(record, as_of)?.cases;
    let of_case = |counts: &[Vec<Answered>]| -> Vec<Value> {
        counts
            .iter()
            .map(|answers| json!({ "laws": answers.iter().map(law).collect::<Vec<_>>() }))
            .collect()
    };
    let cases: Vec<Value> = cases
        .iter()
        .map(|case| json!({ "counts": of_case(&case.counts) }))
        .collect();
    Ok(json!({ "cases": cases }))
}

fn answered(answer: &Answered, told: bool, record: &Record) -> Value {
    json!({
        "law": answer.statute.source.section,
        "key": answer.statute.key,
        "told": told,
        "band": band(answer.band),
        "decision": decision(answer.band),
        "opens": opens(answer.band),
        "may-ask": finding(&answer.ruling.may_ask),
        "must-grant": finding(&answer.ruling.must_grant_finding()),
        "done": finding(&answer.ruling.done),
        "turns-on": finding(&answer.ruling.turns_on),
        "would-change": paths(&answer.ruling.waits_on(&|at| may_be_found_out(record, at))),
        "effects": record
            .purposes
            .iter()
            .map(|purpose| (purpose.name().to_owned(), json!(effects_for(answer, *purpose))))
            .collect::<serde_json::Map<_, _>>(),
    })
}

fn effects_for(answer: &Answered, purpose: Purpose) -> Vec<Value> {
    reliefs_of(answer)
        .iter()
        .flat_map(|key| effects(key, purpose))
        .map(|effect| {
            json!({
                "effect": effect.key,
                "weight": match effect.weight {
                    Weight::Helps => "helps",
                    Weight::Limited => "limited",
                    Weight::Nothing => "nothing",
                },
                "tier": tier(effect.tier),
                "citations": effect.citations.iter().map(citation).collect::<Vec<_>>(),
            })
        })
        .collect()
}

fn citation(citation: &Citation) -> Value {
    json!({
        "section": citation.source.section,
        "subdivision": citation.subdivision,
        "text-of": citation.source.text_of.to_string(),
        "compared-on": citation.source.compared_on.to_string(),
    })
}

fn finding(finding: &Finding) -> Value {
    json!({
        "truth": truth(finding.truth()),
        "reasons": finding.deciding_lines().into_iter().map(|(line, part)| reason(&line, part)).collect::<Vec<_>>(),
    })
}

fn reason(line: &Line, part: &Finding) -> Value {
    json!({
        "requirement": line.key,
        "truth": truth(part.truth()),
        "section": line.citation.source.section,
        "subdivision": line.citation.subdivision,
        "text-of": line.citation.source.text_of.to_string(),
        "compared-on": line.citation.source.compared_on.to_string(),
        "tier": tier(line.tier),
        "rests-on": paths(&part.facts()),
    })
}

fn paths(facts: &[FactAt]) -> Vec<String> {
    facts.iter().map(FactAt::path).collect()
}

/// The name of a truth.
pub(super) const fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Unknown => "unknown",
    }
}

const fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Verified => "verified",
        Tier::Recalled => "recalled",
        Tier::Unsettled => "unsettled",
    }
}

/// The name of a band.
pub(super) const fn band(band: Band) -> &'static str {
    match band {
        Band::MayQualify(_) => "may-qualify",
        Band::NotYet(_) => "not-yet",
        Band::MayBeDone => "may-be-done",
        Band::CannotTell => "cannot-tell",
        Band::NeedsLawyer => "needs-lawyer",
        Band::DoesNotFit => "does-not-fit",
    }
}

const fn decision(band: Band) -> Option<&'static str> {
    match band {
        Band::MayQualify(Decision::Must) => Some("court-must"),
        Band::MayQualify(Decision::Judge) => Some("judge-decides"),
        Band::MayQualify(Decision::NotKnown) => Some("not-known"),
        Band::NotYet(_) | Band::MayBeDone | Band::CannotTell | Band::NeedsLawyer | Band::DoesNotFit => None,
    }
}

/// When a "not yet" opens.
pub(super) fn opens(band: Band) -> Option<Value> {
    match band {
        Band::NotYet(Opens::Later { day, event }) => Some(json!({
            "first": day.map(|span| span.first().to_string()),
            "last": day.map(|span| span.last().to_string()),
            "after-event": event,
        })),
        Band::NotYet(Opens::Now | Opens::Never)
        | Band::MayQualify(_)
        | Band::MayBeDone
        | Band::CannotTell
        | Band::NeedsLawyer
        | Band::DoesNotFit => None,
    }
}

fn reach(reach: Reach) -> String {
    match reach {
        Reach::Convicted => "convicted".to_owned(),
        Reach::WithoutConviction => "without-conviction".to_owned(),
        Reach::MaybeConvicted => "maybe-convicted".to_owned(),
        Reach::OtherForum(forum) => format!("other-forum: {}", forum.name()),
        Reach::NotKnown => "not-known".to_owned(),
    }
}

fn about(counts: &[CountAt]) -> Vec<String> {
    counts
        .iter()
        .map(|(case, count)| format!("cases[{case}].counts[{count}]"))
        .collect()
}

fn step(step: &Step) -> Value {
    match step {
        Step::CheckRecord | Step::FreeHelp => json!({ "step": step.key() }),
        Step::LookUp(facts) => json!({ "step": step.key(), "facts": paths(facts) }),
        Step::EndProbation(counts) | Step::OrderMatters(counts) | Step::AskLawyer(counts) => {
            json!({ "step": step.key(), "counts": about(counts) })
        }
        Step::Ask(statute, counts) | Step::Wait(statute, counts) => {
            json!({ "step": step.key(), "law": statute.source.section, "counts": about(counts) })
        }
    }
}

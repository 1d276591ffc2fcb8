//! The keys of every word that this crate needs a text for. The widget's build fails where one is missing.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::date::Day;
use crate::doorways::DOORWAYS;
use crate::effects::{Purpose, effect_keys};
use crate::facts::{Case, Choice, Fact, Form, Record};
use crate::interview::Question;
use crate::plan::Step;
use crate::statutes::STATUTES;
use crate::{offenses, referral};

/// What a person reads of the effects of each statute: what it gives, what it does not do, and how people ask for it.
pub const EFFECTS: [&str; 3] = ["gives", "limits", "filing"];

/// What a person reads of a doorway, beside its name.
pub const DOORWAY: [&str; 5] = ["what", "who", "asks", "gives", "limits"];

/// What a person reads around a question, beside the question: a hint, why it is asked, how to find out.
pub const QUESTION: [&str; 3] = ["hint", "why", "how"];

/// The questions that ask for several facts on one page, or offer more than the answers of their fact.
const PAGES: [&str; 4] = ["today", "forum", "strikes", "complete"];

/// The name under which the words of a question stand: that of its fact, or of its page.
#[must_use]
pub const fn name_of(question: Question) -> &'static str {
    match question {
        Question::Today => "today",
        Question::Court(_) => "forum",
        Question::Strikes => "strikes",
        Question::Fact(at) => at.fact.name(),
    }
}

/// The keys of the words around a question.
fn question_keys(name: &str) -> Vec<String> {
    let question = format!("q-{name}");
    let mut keys: Vec<String> = QUESTION.map(|part| format!("{question}.{part}")).into();
    keys.push(question);
    keys
}

/// The keys of the answers to a fact that has a page of its own.
fn answer_keys(fact: Fact) -> Vec<String> {
    match fact.form() {
        Form::Choice(names) => {
            let name = answers_of(fact).name();
            names.iter().map(|choice| format!("{name}-{choice}")).collect()
        }
        Form::Date | Form::Offense => Vec::new(),
    }
}

/// The fact whose answers have the words: what came after a revocation is a sentence.
#[must_use]
pub fn answers_of(fact: Fact) -> Fact {
    if fact == Fact::RevokedTo { Fact::Sentence } else { fact }
}

/// The keys of every statute, requirement, step, doorway, effect, question and offense, each once and sorted.
#[must_use]
pub fn text_keys() -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    // A rule builds all its requirements for every record, so a blank record shows them all.
    let blank = Record {
        cases: alloc::vec![Case::new()],
        ..Record::default()
    };
    for statute in STATUTES {
        keys.push(statute.key.to_string());
        keys.extend(EFFECTS.map(|effect| format!("{}.{effect}", statute.key)));
    }
    for (_, ruling) in crate::assess::rulings(&blank, 0, 0, Day::MAX) {
        for finding in [&ruling.may_ask, &ruling.must, &ruling.done, &ruling.turns_on] {
            for (line, _) in finding.lines() {
                keys.extend(["yes", "no", "unknown"].map(|truth| format!("{}.{truth}", line.key)));
            }
        }
    }
    keys.extend(Step::KEYS.iter().map(ToString::to_string));
    for doorway in DOORWAYS {
        keys.push(doorway.key.to_string());
        keys.extend(DOORWAY.map(|part| format!("{}.{part}", doorway.key)));
    }
    keys.extend(effect_keys().map(ToString::to_string));
    keys.extend(Purpose::ALL.iter().map(|(_, name)| format!("purpose-{name}")));
    keys.extend(referral::KEYS.iter().map(|(key, _)| key.to_string()));
    keys.extend(referral::FOR_EVERYBODY.iter().map(ToString::to_string));
    keys.extend(PAGES.iter().flat_map(|name| question_keys(name)));
    for fact in Fact::ALL {
        let question = Question::for_fact(fact.of_person());
        if question == Question::Fact(fact.of_person()) && *fact != Fact::Complete {
            keys.extend(question_keys(name_of(question)));
            keys.extend(answer_keys(*fact));
        }
    }
    keys.extend(offenses::all().map(offenses::Offense::key));
    keys.sort_unstable();
    keys.dedup();
    keys
}

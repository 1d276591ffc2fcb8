//! Stories: a person, what they answer to whatever they are asked, and what they are told. One file a person.
//!
//! The answers are unordered: the interview asks in its own order. An answer that is never asked for fails the story,
//! and so does a question that the story does not answer.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::wildcard_enum_match_arm,
    reason = "tests stop where something is not as it should be"
)]

mod decisive;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use decisive::{all_requirements, decisive};
use law::Record;
use law::admissible::places;
use law::date::Span;
use law::effects::Purpose;
use law::facts::{Answer, Choice, Fact, FactAt, Value as Value_};
use law::interview::Question;
use law::json::Document;
use law::plan::Step;
use second_chance::answers::{Reply, offers, read};
use second_chance::app::{Action, Screen, State};
use second_chance::draft::{DateDraft, Draft, OffenseDraft, TodayDraft};
use second_chance::takeaway::html::html;
use second_chance::takeaway::text::text;
use second_chance::takeaway::{Block, TakeAway, saved};
use second_chance::text::Lang;
use second_chance::view::results::{ResultsView, RouteView};
use second_chance::view::{View, check, law_words, view};
use serde::Deserialize;
use serde_json::Value;

/// The most questions for one case with one count, over all paths.
const MOST_QUESTIONS: usize = 16;
/// The median of the questions over the stories with one case and one count.
const MEDIAN_QUESTIONS: usize = 9;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Story {
    /// Who it is, in one sentence.
    who: String,
    /// The day of the answer.
    as_of: String,
    /// The record, as in docs/record.md. Facts of today that are left out are "no".
    record: Value,
    /// What they are told.
    expect: Vec<Expectation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Expectation {
    #[serde(default)]
    case: usize,
    #[serde(default)]
    count: usize,
    /// The section, as "PC 1203.4"; none for what is said of the whole conviction.
    law: Option<String>,
    /// The band: "may-qualify", "not-yet" …
    band: Option<String>,
    /// "court-must", "judge-decides" or "not-known".
    decision: Option<String>,
    /// The day or span of days on which it opens.
    opens: Option<String>,
    /// It opens after an event.
    after_event: Option<bool>,
    /// The subdivisions that must be among the reasons.
    #[serde(default)]
    cites: Vec<String>,
    /// The facts that would still change it, each a path of the record.
    would_change: Option<Vec<String>>,
    /// The effects that must be told for the purposes of the record, each a key.
    #[serde(default)]
    effects: Vec<String>,
    /// The reasons to talk to a lawyer that must be told, each a key.
    #[serde(default)]
    referrals: Vec<String>,
    /// The special ways that must be offered, each a key.
    #[serde(default)]
    doorways: Vec<String>,
    /// The special ways that must not be offered.
    #[serde(default)]
    no_doorways: Vec<String>,
    /// Words that must stand in the English result.
    #[serde(default)]
    says: Vec<String>,
}

struct Told {
    questions: Vec<Question>,
    state: State,
}

fn stories() -> Vec<(String, Story)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories");
    let mut stories: Vec<(String, Story)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|file| file.extension().is_some_and(|extension| extension == "toml"))
        .map(|file| {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&file).unwrap();
            let story = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, story)
        })
        .collect();
    stories.sort_by(|(a, _), (b, _)| a.cmp(b));
    stories
}

/// The record of a story, with the form's version and with "no" for what is not so today.
fn record(story: &Story) -> Record {
    let mut value = story.record.clone();
    value["format"] = law::json::FORMAT.into();
    if value.get("person").is_none() {
        value["person"] = Value::Object(serde_json::Map::new());
    }
    for fact in ["charged", "serving", "supervised", "probation"] {
        if value["person"].get(fact).is_none() {
            value["person"][fact] = "no".into();
        }
    }
    let document: Document =
        serde_path_to_error::deserialize(value).unwrap_or_else(|error| panic!("{}: {error}", story.who));
    document.into()
}

/// Lets the interview ask, and answers from the record.
fn tell(name: &str, target: &Record, as_of: law::date::Day) -> Told {
    let mut state = State::new(as_of);
    state.clock_checked = true;
    state = state.after(Action::Start);
    let mut questions = Vec::new();
    while let Screen::Question(question) = state.screen {
        assert!(questions.len() < 400, "{name}: the interview does not end");
        assert_eq!(state.problem, None, "{name}: {question:?} refused the answer");
        questions.push(question);
        state = answer(name, state, question, target);
    }
    assert_eq!(state.screen, Screen::Check, "{name}");
    state = state.after(Action::ShowResults);
    for (at, (purpose, _)) in Purpose::ALL.iter().enumerate() {
        if target.purposes.contains(purpose) {
            state = state.after(Action::Purpose(at));
        }
    }
    Told { questions, state }
}

fn answer(name: &str, mut state: State, question: Question, target: &Record) -> State {
    let complete = Question::Fact(Fact::Complete.of_person());
    let reply = match question {
        question if question == complete && state.record.cases.len() < target.cases.len() => Some(Reply::AnotherCase),
        question if question == complete => {
            let told = state.record.cases.last().map_or(0, |case| case.counts.len());
            let wanted = target.cases.last().map_or(0, |case| case.counts.len());
            if told < wanted && state.record.cases.len() == target.cases.len() {
                Some(Reply::AnotherCount)
            } else {
                read(target, question)
            }
        }
        _ => read(target, question),
    };
    let reply = reply.unwrap_or_else(|| panic!("{name}: is asked {question:?}, and does not answer it"));
    match &reply {
        Reply::Today(answers) => state.draft = Draft::Today(TodayDraft::of(answers)),
        Reply::Value(Value_::Date(answer)) => state.draft = Draft::Date(DateDraft::of(answer)),
        Reply::Value(Value_::Offense(Answer::Is(candidates))) => {
            state.draft = Draft::Offense(OffenseDraft::default());
            state = state.after(Action::Pick(candidates.iter().collect()));
        }
        Reply::Value(Value_::Offense(Answer::DontKnow | Answer::Unasked)) => {
            state = state.after(Action::OffenseNotKnown);
        }
        _ => {
            let at = offers(question, &state.record)
                .iter()
                .position(|offer| offer.reply == reply)
                .unwrap_or_else(|| panic!("{name}: {question:?} does not offer {reply:?}"));
            state = state.after(Action::Choose(at));
        }
    }
    state.after(Action::Continue)
}

/// Two cases of one person told in turn: the counts of a case are told before the next case.
fn in_the_order_of_telling(record: &Record) -> bool {
    let all_but_last = record.cases.len().saturating_sub(1);
    record
        .cases
        .iter()
        .take(all_but_last)
        .all(|case| case.counts.len() == 1)
}

/// A requirement that no story turns on could be left out, and no story would notice.
#[test]
fn every_requirement_decides_a_story() {
    let mut decided = BTreeSet::new();
    for (_, story) in &stories() {
        let target = record(story);
        let as_of = Span::parse(&story.as_of).unwrap().first();
        for expected in story.expect.iter().filter(|expected| expected.band.is_some()) {
            if let Some(section) = &expected.law {
                decided.extend(decisive(
                    &target,
                    (expected.case, expected.count),
                    section,
                    expected.decision.is_some() || expected.opens.is_some(),
                    as_of,
                ));
            }
        }
    }
    let said = |(statute, requirement): &(&str, String)| format!("{statute}: {requirement}");
    let open: BTreeSet<String> = all_requirements().difference(&decided).map(said).collect();
    let listed: BTreeSet<String> = include_str!("undecided.txt")
        .lines()
        .filter_map(|line| line.split_once(" | "))
        .map(|(requirement, _)| requirement.to_owned())
        .collect();
    println!("{} requirements decide a story, {} cannot", decided.len(), open.len());
    let missing: Vec<&String> = open.difference(&listed).collect();
    assert!(missing.is_empty(), "these decide no story: {missing:#?}");
    let decided: Vec<&String> = listed.difference(&open).collect();
    assert!(
        decided.is_empty(),
        "listed in undecided.txt, and decide a story: {decided:#?}"
    );
}

#[test]
fn every_story_is_told_what_it_expects() {
    let mut short = Vec::new();
    let stories = stories();
    let mut wrong = Vec::new();
    for (name, story) in &stories {
        match std::panic::catch_unwind(|| tell_story(name, story)) {
            Ok(Some(questions)) => short.push((questions, name.clone())),
            Ok(None) => {}
            Err(_) => wrong.push(name.clone()),
        }
    }
    assert!(
        wrong.is_empty(),
        "{} stories are wrong: {}",
        wrong.len(),
        wrong.join(", ")
    );
    assert!(stories.len() >= 90, "{} stories", stories.len());
    short.sort();
    let median = short[(short.len() - 1) / 2].0;
    let (most, longest) = short.last().unwrap();
    println!(
        "{} stories; questions for one conviction: median {median}, most {most} ({longest})",
        stories.len()
    );
    assert!(median <= MEDIAN_QUESTIONS, "median {median}");
    assert!(*most <= MOST_QUESTIONS, "{longest}: {most}");
}

/// Tells one story, and counts its questions where it has one conviction.
fn tell_story(name: &str, story: &Story) -> Option<usize> {
    let target = record(story);
    assert!(
        in_the_order_of_telling(&target),
        "{name}: tell the case with several counts last"
    );
    let as_of = Span::parse(&story.as_of).unwrap().first();
    let told = tell(name, &target, as_of);

    let unused: Vec<String> = places(&target)
        .into_iter()
        .filter(|at: &FactAt| at.asked(&target) && !at.asked(&told.state.record))
        .map(|at| at.path())
        .collect();
    assert!(unused.is_empty(), "{name}: never asked for {}", unused.join(", "));

    let report = xtask::screen::json(&told.state.record, as_of).unwrap();
    let View::Results(results, _) = view(&told.state) else {
        panic!("{name}: no results")
    };
    agree(name, &report, &results);
    what_is_cited_can_be_checked(name, &told.state);
    for expected in &story.expect {
        expect(name, expected, &report, &results);
    }
    what_is_taken_along_is_whole(name, &told.state, &results);
    in_spanish_too(name, told.state.clone());
    let single = target.cases.len() == 1 && target.cases[0].counts.len() == 1;
    single.then_some(told.questions.len())
}

fn expect(name: &str, expected: &Expectation, report: &Value, results: &ResultsView) {
    let laws = &report["cases"][expected.case]["counts"][expected.count]["laws"];
    let named = |list: &Value, name: &str| -> Vec<String> {
        let list = list.as_array().unwrap();
        list.iter()
            .map(|item| item.get(name).unwrap_or(item).as_str().unwrap().to_owned())
            .collect()
    };
    let (referrals, doorways) = (named(&report["referrals"], "reason"), named(&report["doorways"], ""));
    for key in &expected.referrals {
        assert!(referrals.contains(key), "{name}: no {key} among {referrals:?}");
    }
    for key in &expected.doorways {
        assert!(doorways.contains(key), "{name}: no {key} among {doorways:?}");
    }
    for key in &expected.no_doorways {
        assert!(!doorways.contains(key), "{name}: {key} among {doorways:?}");
    }
    let words = words_of(results);
    for said in &expected.says {
        assert!(words.contains(said), "{name}: does not say \"{said}\"");
    }
    let Some(section) = &expected.law else { return };
    let found = laws
        .as_array()
        .and_then(|laws| laws.iter().find(|law| law["law"] == section.as_str()))
        .unwrap_or_else(|| panic!("{name}: no law {section}"));
    let what = format!("{name}, case {}, count {}, {section}", expected.case, expected.count);
    if let Some(band) = &expected.band {
        assert_eq!(found["band"], band.as_str(), "{what}: {found:#}");
    }
    if let Some(decision) = &expected.decision {
        assert_eq!(found["decision"], decision.as_str(), "{what}");
    }
    if let Some(opens) = &expected.opens {
        let span = Span::parse(opens).unwrap();
        assert_eq!(found["opens"]["first"], span.first().to_string(), "{what}");
        assert_eq!(found["opens"]["last"], span.last().to_string(), "{what}");
    }
    if let Some(after_event) = expected.after_event {
        assert_eq!(found["opens"]["after-event"], after_event, "{what}");
    }
    if let Some(facts) = &expected.would_change {
        let mut found: Vec<String> = serde_json::from_value(found["would-change"].clone()).unwrap();
        let mut facts = facts.clone();
        found.sort();
        facts.sort();
        assert_eq!(found, facts, "{what}");
    }
    for key in &expected.effects {
        let told: Vec<&str> = found["effects"]
            .as_object()
            .unwrap()
            .values()
            .flat_map(|effects| effects.as_array().unwrap())
            .map(|effect| effect["effect"].as_str().unwrap())
            .collect();
        assert!(told.contains(&key.as_str()), "{what}: no {key} among {told:?}");
    }
    for cite in &expected.cites {
        let reasons = [&found["may-ask"], &found["must-grant"], &found["done"]];
        let cited = reasons
            .iter()
            .filter_map(|finding| finding["reasons"].as_array())
            .flatten()
            .any(|reason| reason["subdivision"] == cite.as_str());
        assert!(cited, "{what}: does not cite {cite}");
    }
}

/// Everything that the results say in English.
fn words_of(results: &ResultsView) -> String {
    let lang = Lang::En;
    let mut words: Vec<String> = results.warnings.clone();
    for charge in &results.charges {
        words.extend(charge.reach.clone());
        for route in &charge.routes {
            words.push(lang.say(route.band_words).to_owned());
            words.push(lang.say(route.one_line).to_owned());
            words.extend(route.reasons.iter().map(|reason| reason.words.to_owned()));
            words.extend(route.purposes.iter().flat_map(|purpose| {
                let effects = purpose.effects.iter();
                effects.map(|(_, words, _)| (*words).to_owned())
            }));
            for attribute in law::keys::EFFECTS {
                words.push(law_words(lang, &format!("{}.{attribute}", route.key)).to_owned());
            }
        }
    }
    words.extend(
        results
            .referrals
            .iter()
            .flatten()
            .map(|referral| referral.words.to_owned()),
    );
    for step in &results.steps {
        words.push(lang.say(step.words).to_owned());
        words.extend(step.about.clone());
    }
    words.join("\n")
}

/// The widget's results and the report say the same bands.
/// Every answer that a result rests on stands on the page on which answers are checked and changed.
fn what_is_cited_can_be_checked(name: &str, state: &State) {
    let View::Check(check) = view(&State {
        screen: Screen::Check,
        ..state.clone()
    }) else {
        panic!("{name}: no page to check the answers")
    };
    let shown: Vec<Question> = check
        .sections
        .iter()
        .flat_map(|section| &section.rows)
        .map(|row| row.change)
        .collect();
    let assessment = law::assess(&state.record, state.as_of).unwrap();
    for answer in assessment.cases.iter().flat_map(|case| case.counts.iter().flatten()) {
        let ruling = &answer.ruling;
        for finding in [&ruling.may_ask, &ruling.must, &ruling.done, &ruling.turns_on] {
            for at in finding.facts().into_iter().filter(|at| at.asked(&state.record)) {
                assert!(
                    shown.iter().any(|question| question.facts().contains(&at)),
                    "{name}: {} rests on {}, which cannot be checked",
                    answer.statute.key,
                    at.path()
                );
            }
        }
    }
}

/// Paper, text and saved copy have every answer and every result; the saved copy gives the same answers back.
fn what_is_taken_along_is_whole(name: &str, state: &State, results: &ResultsView) {
    let take = TakeAway::new(state, results);
    let (text, answers) = (text(&take.paper), serde_json::to_string(&take.saved.node()).unwrap());
    let file = html(&take.paper, Some(&answers));
    let check = check::view(state);
    let rows = check.sections.iter().flat_map(|section| &section.rows);
    let told = rows.flat_map(|row| [row.question.as_str(), row.answer.as_str()]);
    let routes = results.charges.iter().flat_map(|charge| &charge.routes);
    let said = routes.flat_map(|route| {
        [
            route.title,
            Lang::En.say(route.band_words),
            Lang::En.say(route.one_line),
        ]
    });
    for words in told.chain(said) {
        assert!(
            text.contains(&words.replace("**", "")),
            "{name}: the text lacks \"{words}\""
        );
        let escaped = words
            .replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('\'', "&#39;");
        let plain = file.replace("<strong>", "").replace("</strong>", "");
        assert!(
            plain.contains(&escaped.replace("**", "")),
            "{name}: the saved copy lacks \"{words}\""
        );
    }
    assert!(
        !file.contains("<script") && !file.contains("http:") && !file.contains("src="),
        "{name}"
    );
    // The slip has what is to be looked up, each with how to find it out.
    let look_up = law::plan::plan(&law::assess(&state.record, state.as_of).unwrap(), &state.record);
    let look_up = look_up.iter().find_map(|step| {
        if let Step::LookUp(facts) = step {
            Some(facts)
        } else {
            None
        }
    });
    assert_eq!(take.slip.is_some(), look_up.is_some(), "{name}");
    for (slip, facts) in take.slip.iter().zip(look_up) {
        let [_, Block::Pairs(rows), ..] = slip.blocks.as_slice() else {
            panic!("{name}: {slip:?}")
        };
        assert_eq!(rows.len(), facts.len(), "{name}");
        assert!(
            rows.iter().all(|(what, how)| !what.is_empty() && !how.is_empty()),
            "{name}: {rows:?}"
        );
    }
    // What is saved is the record in its documented form.
    let written = &serde_json::to_value(take.saved.node()).unwrap()["record"];
    let mut form = serde_json::to_value(Document::from(state.record.clone())).unwrap();
    form.as_object_mut()
        .unwrap()
        .entry("purposes")
        .or_insert(Value::Array(Vec::new()));
    assert_eq!(*written, form, "{name}");
    let back = saved::read(&file, |json| serde_json::from_str(json).ok());
    let resumed = State::new(state.as_of).after(Action::Resume(back.map(Box::new)));
    assert_eq!(resumed.record, state.record, "{name}: other answers came back");
    assert_eq!(resumed.screen, Screen::Check, "{name}");
}

fn agree(name: &str, report: &Value, results: &ResultsView) {
    let mut charges = results.charges.iter();
    for case in report["cases"].as_array().unwrap() {
        for count in case["counts"].as_array().unwrap() {
            let shown = charges
                .next()
                .unwrap_or_else(|| panic!("{name}: a charge is not shown"));
            let together = shown.unclear.iter().flat_map(|unclear| &unclear.laws);
            let bands: BTreeMap<&str, &str> = shown
                .routes
                .iter()
                .map(|route: &RouteView| (route.key, route.band))
                .chain(together.map(|(key, _)| (*key, "cannot-tell")))
                .collect();
            for law in count["laws"].as_array().unwrap() {
                let key = law["key"].as_str().unwrap();
                let expected = match law["band"].as_str().unwrap() {
                    "may-qualify" => Some("may"),
                    "not-yet" => Some("not-yet"),
                    "may-be-done" => Some("maybe-done"),
                    "cannot-tell" => Some("cannot-tell"),
                    "needs-lawyer" => Some("lawyer"),
                    _ => None,
                };
                let told = law["told"] == true;
                assert_eq!(bands.get(key).copied(), expected.filter(|_| told), "{name}: {key}");
            }
        }
    }
    assert!(charges.next().is_none(), "{name}: a charge too many is shown");
}

/// A change of language changes the words and nothing else.
fn in_spanish_too(name: &str, state: State) {
    let View::Results(english, _) = view(&state) else {
        panic!("{name}")
    };
    let record = state.record.clone();
    let state = state.after(Action::Speak(Lang::Es));
    let View::Results(spanish, _) = view(&state) else {
        panic!("{name}")
    };
    assert_eq!(state.record, record, "{name}");
    let bands = |results: &ResultsView| -> Vec<Vec<&str>> {
        let of = |routes: &[RouteView]| routes.iter().map(|route| route.band).collect();
        results.charges.iter().map(|charge| of(&charge.routes)).collect()
    };
    assert_eq!(bands(&english), bands(&spanish), "{name}");
    assert_ne!(english.as_of, spanish.as_of, "{name}: no Spanish");
}

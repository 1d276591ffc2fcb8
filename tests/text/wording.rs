//! Every message of every language: easy to read, no promise, no push to file, no name for a person but "person".

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::allow::Allowed;
use crate::english::leftover;
use crate::reading::{ease, grade, number, sentences, words};
use text_compiler::{Catalogue, catalogues, read};

/// The most words in a sentence.
const LONGEST: usize = 25;
/// A sentence of more words is reported.
const LONG: usize = 20;
/// A message shorter than this many words has no grade: one long name would decide it.
const GRADED: usize = 10;
/// The highest grade of one English message, and of the median.
const GRADE: f64 = 12.0;
const MEDIAN_GRADE: f64 = 7.0;
/// The lowest ease of one Spanish message (INFLESZ: below 40 is for specialists), and of the median (55 to 65: normal).
const EASE: f64 = 40.0;
const MEDIAN_EASE: f64 = 60.0;

/// Phrases that no message may have, by rule and language. `*` after a word means any ending.
const BANNED: &[(&str, &str, &[&str])] = &[
    (
        "promise",
        "en",
        &[
            "you are eligible",
            "you're eligible",
            "is eligible",
            "are eligible",
            "ineligible",
            "not eligible",
            "guarante*",
            "you qualify",
            "it qualifies",
            "this qualifies",
            "conviction qualifies",
            "does not qualify",
            "will win",
            "you win",
            "will get",
            "will be granted",
            "will be dismissed",
            "will be reduced",
            "will be cleared",
            "will be erased",
            "will grant",
            "will dismiss",
            "will clear",
            "entitled to",
            "success rate",
            "chances are",
            "clean slate",
            "wipe*",
            "we promise",
            "for sure",
            "definitely",
            "risk-free",
        ],
    ),
    (
        "promise",
        "es",
        &[
            "es elegible",
            "son elegibles",
            "no es elegible",
            "inelegible*",
            "garantiz*",
            "garantía*",
            "usted califica",
            "condena califica",
            "caso califica",
            "no califica",
            "va a ganar",
            "ganará*",
            "va a obtener",
            "obtendrá*",
            "será concedid*",
            "se le concederá*",
            "se concederá",
            "será desestimad*",
            "se desestimará",
            "será reducid*",
            "se reducirá",
            "se borrará",
            "será borrad*",
            "tiene derecho a",
            "prometemos",
            "con seguridad",
            "seguramente",
            "sin riesgo",
            "borrón y cuenta nueva",
        ],
    ),
    (
        "push",
        "en",
        &[
            "file a petition",
            "file your",
            "file the",
            "file for",
            "file this",
            "file now",
            "should file",
            "must file",
            "you should",
            "you need to file",
            "you have to file",
            "we recommend",
            "we advise",
            "we suggest",
            "our advice",
            "submit a petition",
            "submit your",
            "submit the",
            "petition the court",
            "ask the court to",
            "ask the judge to",
            "apply for a dismissal",
            "you ought",
        ],
    ),
    (
        "push",
        "es",
        &[
            "presente una petición",
            "presente la petición",
            "presente su",
            "presente el",
            "presente un",
            "debe presentar",
            "debería*",
            "tiene que presentar",
            "necesita presentar",
            "le recomendamos",
            "recomendamos",
            "le aconsejamos",
            "aconsejamos",
            "le sugerimos",
            "sugerimos",
            "solicite a la corte",
            "solicite al juez",
            "pida a la corte",
            "pida al juez",
            "pídale a la corte",
            "pídale al juez",
            "solicite la desestimación",
            "pida la desestimación",
        ],
    ),
    (
        "stigma",
        "en",
        &[
            "felon",
            "felons",
            "ex-felon*",
            "convict",
            "convicts",
            "ex-convict*",
            "ex-con*",
            "criminal",
            "criminals",
            "offender",
            "offenders",
            "ex-offender*",
            "addict",
            "addicts",
            "addicted",
            "inmate*",
            "prisoner*",
            "abuse*",
            "abuser*",
            "junkie*",
            "drug user*",
            "dealer*",
            "trafficker*",
            "perpetrator*",
            "delinquent*",
            "thug*",
            "illegal alien*",
            "aliens",
            "rap sheet*",
            "clean and sober",
        ],
    ),
    (
        "stigma",
        "es",
        &[
            "delincuente*",
            "criminal",
            "criminales",
            "reo",
            "reos",
            "recluso*",
            "reclusa*",
            "preso",
            "presos",
            "presa",
            "presas",
            "adicto*",
            "adicta*",
            "drogadict*",
            "expresidiario*",
            "expresidiaria*",
            "presidiario*",
            "convicto*",
            "convicta*",
            "exconvict*",
            "ex convict*",
            "abuso*",
            "abusador*",
            "maleante*",
            "traficante*",
            "narco*",
            "drogado*",
            "ladrón",
            "ladrones",
            "ilegales",
            "borracho*",
            "ofensor*",
            "agresor*",
            "infractor*",
        ],
    ),
    // Visitors are addressed as "usted" throughout.
    (
        "address",
        "es",
        &[
            "tú", "tu", "tus", "ti", "te", "contigo", "tuyo", "tuya", "eres", "tienes", "puedes", "debes", "quieres",
            "sabes", "vosotros", "vuestr*",
        ],
    ),
];

/// Words with which a sentence would tell somebody to file.
const FILING: &[(&str, &[&str])] = &[
    ("en", &["file", "petition", "apply", "submit"]),
    ("es", &["presente", "presentar", "solicite", "tramite", "interponga"]),
];

/// "Criminal" may stand before these: it is then no name for a person.
const CRIMINAL_WHAT: &[&str] = &[
    "case", "cases", "charge", "charges", "court", "law", "record", "records",
];

fn languages() -> Vec<Catalogue> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("text");
    let languages = read(&folder).expect("the folder text/ can be read");
    catalogues(&languages).expect("the text compiles")
}

/// Each message with each way to say it, a plain word in place of each variable.
fn messages(catalogue: &Catalogue) -> impl Iterator<Item = (&str, String, String)> {
    catalogue.messages.iter().flat_map(|(key, message)| {
        let ways = message.ways().into_iter();
        ways.map(move |way| {
            (
                key.as_str(),
                message.place.to_string(),
                way.text(|_| "Name".to_owned()).replace("**", ""),
            )
        })
    })
}

/// Fails with all that was found.
fn none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n  {}\n", found.join("\n  "));
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}

#[test]
fn messages_are_easy_to_read() {
    let mut allowed = Allowed::read();
    let mut found = Vec::new();
    for catalogue in languages() {
        let (tag, english) = (catalogue.tag.as_str(), catalogue.tag == "en");
        let (mut all, mut long, mut measures) = (0, 0, Vec::new());
        for (key, place, text) in messages(&catalogue) {
            let count = words(&text).len();
            all += count;
            for sentence in sentences(&text) {
                let length = words(&sentence).len();
                if length > LONG {
                    long += 1;
                    println!("{place}: {key}: a sentence of {length} words: {}", sentence.trim());
                }
                if length > LONGEST && !allowed.allows("long", tag, key, &length.to_string()) {
                    found.push(format!(
                        "{place}: {key}: {length} words, at most {LONGEST}: {}",
                        sentence.trim()
                    ));
                }
            }
            if count < GRADED || !(english || tag == "es") {
                continue;
            }
            let measure = if english { grade(&text) } else { ease(&text) };
            measures.push(measure);
            let hard = if english { measure > GRADE } else { measure < EASE };
            if hard && !allowed.allows("hard", tag, key, "*") {
                let limit = if english {
                    format!("grade at most {GRADE}")
                } else {
                    format!("ease at least {EASE}")
                };
                found.push(format!("{place}: {key}: {measure:.1}, {limit}: {text}"));
            }
        }
        let (graded, median) = (measures.len(), median(measures));
        let name = if english {
            "Flesch-Kincaid grade"
        } else {
            "Szigriszt-Pazos ease"
        };
        println!(
            "{tag}: {} messages, {all} words, {:.1} words a message; median {name} {median:.1} of the {graded} with {GRADED} words or more; {long} sentences over {LONG} words",
            catalogue.messages.len(),
            number(all) / number(catalogue.messages.len()),
        );
        let hard = if english {
            median > MEDIAN_GRADE
        } else {
            tag == "es" && median < MEDIAN_EASE
        };
        if hard {
            found.push(format!("{tag}: the median {name} is {median:.1}"));
        }
    }
    found.extend(allowed.unused(&["long", "hard"]));
    none("too hard to read", &found);
}

/// The places where a phrase stands in a list of words. The last word may end in `*`.
fn stands<'w>(words: &'w [String], phrase: &str) -> Option<&'w [String]> {
    let parts: Vec<&str> = phrase.split(' ').collect();
    words.windows(parts.len()).find(|window| {
        window
            .iter()
            .zip(&parts)
            .all(|(word, part)| match part.strip_suffix('*') {
                Some(stem) => word.starts_with(stem),
                None => word == part,
            })
    })
}

#[test]
fn no_message_promises_pushes_or_names_people() {
    let mut allowed = Allowed::read();
    let mut found = Vec::new();
    for catalogue in languages() {
        let tag = catalogue.tag.as_str();
        for (key, place, text) in messages(&catalogue) {
            let mut report = |rule: &str, phrase: &str| {
                if !allowed.allows(rule, tag, key, phrase) {
                    found.push(format!("{place}: {key}: {rule}: \"{phrase}\" in: {text}"));
                }
            };
            let all = words(&text);
            for (rule, _, phrases) in BANNED.iter().filter(|(_, lang, _)| *lang == tag) {
                for phrase in *phrases {
                    if *phrase != "criminal" || tag != "en" {
                        if stands(&all, phrase).is_some() {
                            report(rule, phrase);
                        }
                        continue;
                    }
                    let next = all.iter().zip(all.iter().skip(1).map(Some).chain([None]));
                    for (_, next) in next.filter(|(word, _)| *word == "criminal") {
                        if next.is_none_or(|next| !CRIMINAL_WHAT.contains(&next.as_str())) {
                            report(rule, phrase);
                        }
                    }
                }
            }
            for (_, filing) in FILING.iter().filter(|(lang, _)| *lang == tag) {
                for sentence in sentences(&text) {
                    if let Some(first) = words(&sentence)
                        .first()
                        .filter(|first| filing.contains(&first.as_str()))
                    {
                        report("push", first);
                    }
                }
            }
        }
    }
    found.extend(allowed.unused(&["promise", "push", "stigma", "address"]));
    none("words that must not be there", &found);
}

#[test]
fn translations_are_translated() {
    let mut allowed = Allowed::read();
    let mut found = Vec::new();
    let languages = languages();
    let (source, others) = languages.split_first().expect("the source language");
    let originals: BTreeMap<&str, String> = messages(source).map(|(key, _, text)| (key, text)).collect();
    for catalogue in others {
        let tag = catalogue.tag.as_str();
        for (key, place, text) in messages(catalogue) {
            let original = originals.get(key).map_or("", String::as_str);
            if text == original && !allowed.allows("same", tag, key, &text) {
                found.push(format!("{place}: {key}: the same as in English: {text}"));
            }
            for word in leftover(&text) {
                if !allowed.allows("english", tag, key, &word) {
                    found.push(format!("{place}: {key}: English \"{word}\" in: {text}"));
                }
            }
            let (here, there) = (figures(&text), figures(original));
            if here != there && !allowed.allows("figures", tag, key, "*") {
                found.push(format!(
                    "{place}: {key}: the figures differ, {here:?} here and {there:?} in English: {text}"
                ));
            }
        }
    }
    found.extend(allowed.unused(&["same", "english", "figures"]));
    none("not translated", &found);
}

/// The numbers of a text: years, sections, amounts. A translation has the same.
fn figures(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|figure| !figure.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn phrases_are_found_as_whole_words() {
    let all = words("You may qualify. Nobody can guarantee it, or convicted.");
    assert!(stands(&all, "guarante*").is_some());
    assert!(stands(&all, "you qualify").is_none());
    assert!(stands(&all, "convict").is_none());
    assert!(stands(&words("You qualify!"), "you qualify").is_some());
}

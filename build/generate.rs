//! Writes the Rust module of the words.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::check::merge;
use super::fluent::{Catalogue, Key, Kind, Message, Way};

/// The module, for catalogues that fit together. The words of the ids in `keyed` can be looked up by key.
pub(super) fn module(catalogues: &[Catalogue], keyed: &BTreeSet<String>) -> String {
    let Some(source) = catalogues.first() else {
        return String::new();
    };
    // The words that are looked up come first, in the order of their keys: the place in one list is the place in the other.
    let (looked_up, others): (Vec<&String>, Vec<&String>) = source
        .messages
        .iter()
        .filter(|(key, _)| !chooses(catalogues, key))
        .map(|(key, _)| key)
        .partition(|key| {
            let id = key.split('.').next().unwrap_or(key);
            keyed.contains(id)
                && source
                    .messages
                    .get(*key)
                    .is_some_and(|message| message.variables().is_empty())
        });
    let table: Vec<&String> = looked_up.iter().chain(&others).copied().collect();

    let mut out = String::from("// Written by build.rs from the files in text/.\n\n");
    languages(&mut out, catalogues);
    tables(&mut out, catalogues, &table);
    let keys: Vec<String> = looked_up.iter().map(|key| format!("    {key:?},\n")).collect();
    let count = keys.len();
    line(
        &mut out,
        &format!(
            "/// The keys of the first messages, sorted.\npub(super) static KEYS: [&str; {count}] = [\n{}];\n",
            keys.concat()
        ),
    );
    line(
        &mut out,
        "/// Every message by name.\npub mod id {\n    use super::super::{Msg, fill};\n    use super::Lang;\n",
    );
    let places: BTreeMap<&String, usize> = table.iter().enumerate().map(|(place, key)| (*key, place)).collect();
    for (key, message) in &source.messages {
        let place = places.get(key).copied();
        if message.variables().is_empty()
            && let Some(place) = place
        {
            let says = message
                .ways()
                .first()
                .map(|way| way.text(str::to_owned))
                .unwrap_or_default();
            line(
                &mut out,
                &format!(
                    "    #[doc = {says:?}]\n    pub const {}: Msg = Msg({place});",
                    constant(key)
                ),
            );
        } else {
            write_function(&mut out, catalogues, key, place);
        }
    }
    line(&mut out, "}");
    out
}

/// `start-title.hint` as a constant: `START_TITLE_HINT`.
pub(super) fn constant(key: &str) -> String {
    function(key).to_ascii_uppercase()
}

/// `start-title.hint` as a function: `start_title_hint`.
pub(super) fn function(key: &str) -> String {
    key.replace(['-', '.'], "_")
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

/// Whether a message says different things by the value of a variable, in any language.
fn chooses(catalogues: &[Catalogue], key: &str) -> bool {
    messages(catalogues, key).any(|(_, message)| message.ways().len() > 1)
}

fn messages<'c>(catalogues: &'c [Catalogue], key: &str) -> impl Iterator<Item = (&'c Catalogue, &'c Message)> {
    catalogues
        .iter()
        .filter_map(move |catalogue| Some((catalogue, catalogue.messages.get(key)?)))
}

/// `zh-Hant` as a variant: `ZhHant`.
fn variant(tag: &str) -> String {
    tag.split('-')
        .map(|part| {
            let (first, rest) = part.split_at_checked(1).unwrap_or((part, ""));
            first.to_ascii_uppercase() + rest
        })
        .collect()
}

fn languages(out: &mut String, catalogues: &[Catalogue]) {
    let count = catalogues.len();
    line(
        out,
        "/// A language that the widget speaks.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\npub enum Lang {",
    );
    for catalogue in catalogues {
        line(
            out,
            &format!("    /// {}.\n    {},", catalogue.name, variant(&catalogue.tag)),
        );
    }
    line(out, "}\n\nimpl Lang {");
    let all: Vec<String> = catalogues
        .iter()
        .map(|catalogue| format!("Self::{}", variant(&catalogue.tag)))
        .collect();
    let all = all.join(", ");
    line(
        out,
        &format!(
            "    /// Every language: the one written first, then the others by their tags.\n    pub const ALL: [Self; {count}] = [{all}];\n"
        ),
    );
    let mut method = |doc: &str, name: &str, gives: &str, value: &dyn Fn(&Catalogue) -> String| {
        let arms: Vec<String> = catalogues
            .iter()
            .map(|catalogue| {
                format!(
                    "            Self::{} => {},\n",
                    variant(&catalogue.tag),
                    value(catalogue)
                )
            })
            .collect();
        let arms = arms.concat();
        line(
            out,
            &format!(
                "    /// {doc}\n    #[must_use]\n    pub const fn {name}(self) -> {gives} {{\n        match self {{\n{arms}        }}\n    }}\n"
            ),
        );
    };
    method("Its tag, as in `lang=\"…\"`.", "tag", "&'static str", &|c| {
        format!("{:?}", c.tag)
    });
    method("Its own name.", "name", "&'static str", &|c| format!("{:?}", c.name));
    method(
        "The direction in which it is written: `ltr` or `rtl`.",
        "dir",
        "&'static str",
        &|c| format!("{:?}", c.direction),
    );
    let reviewed = "Who has reviewed the words, and on which day; none where nobody has.";
    method(reviewed, "reviewed", "Option<(&'static str, &'static str)>", &|c| {
        format!("{:?}", c.reviewed)
    });
    let translated = "Whether the words were translated from another language, and not written in this one first.";
    method(translated, "is_translation", "bool", &|c| {
        (c.tag != super::SOURCE).to_string()
    });
    line(out, "}\n");
}

fn tables(out: &mut String, catalogues: &[Catalogue], table: &[&String]) {
    let arms: Vec<String> = catalogues
        .iter()
        .map(|catalogue| {
            let variant = variant(&catalogue.tag);
            format!("        Lang::{variant} => &{},\n", variant.to_ascii_uppercase())
        })
        .collect();
    let (count, arms) = (table.len(), arms.concat());
    line(
        out,
        &format!(
            "/// The words of a language, by place.\npub(super) const fn words(lang: Lang) -> &'static [&'static str; {count}] {{\n    match lang {{\n{arms}    }}\n}}\n"
        ),
    );
    for catalogue in catalogues {
        let name = variant(&catalogue.tag).to_ascii_uppercase();
        line(out, &format!("static {name}: [&str; {count}] = ["));
        for key in table {
            let words = catalogue
                .messages
                .get(*key)
                .and_then(|message| Some(template(message.ways().first()?, &names(message))))
                .unwrap_or_default();
            line(out, &format!("    {words:?},"));
        }
        line(out, "];\n");
    }
}

fn names(message: &Message) -> Vec<String> {
    message.variables().into_keys().collect()
}

/// The words, with a control character in place of each variable: U+0001 for the first by name, and so on.
fn template(way: &Way, names: &[String]) -> String {
    way.text(|variable| {
        let at = names.iter().position(|name| name == variable).unwrap_or_default();
        u32::try_from(at)
            .ok()
            .and_then(|at| char::from_u32(at.saturating_add(1)))
            .unwrap_or_default()
            .to_string()
    })
}

fn write_function(out: &mut String, catalogues: &[Catalogue], key: &str, place: Option<usize>) {
    let mut variables: BTreeMap<String, Kind> = BTreeMap::new();
    for (_, message) in messages(catalogues, key) {
        for (name, kind) in message.variables() {
            let before = variables.get(&name).copied().unwrap_or(Kind::Text);
            variables.insert(name, merge(before, kind).unwrap_or(kind));
        }
    }
    let names: Vec<String> = variables.keys().cloned().collect();
    let (mut parameters, mut values) = (String::new(), Vec::new());
    for (name, kind) in &variables {
        let (holds, value) = match kind {
            Kind::Number => ("usize", format!("&{name}.to_string()")),
            Kind::Text | Kind::Word => ("&str", name.clone()),
        };
        let _ = write!(parameters, ", {name}: {holds}");
        values.push(value);
    }
    let mut says = String::new();
    for (catalogue, message) in messages(catalogues, key).take(1) {
        let shown: Vec<String> = message
            .ways()
            .iter()
            .map(|way| way.text(|name| format!("{{ ${name} }}")))
            .collect();
        says = format!("{} ({})", shown.join(" / "), catalogue.tag);
    }
    let words = place.map_or_else(
        || choose(catalogues, key, &names),
        |place| format!("lang.say(Msg({place}))"),
    );
    let (name, values) = (function(key), values.join(", "));
    line(
        out,
        &format!(
            "    #[doc = {says:?}]\n    #[must_use]\n    pub fn {name}(lang: Lang{parameters}) -> String {{\n        fill({words}, &[{values}])\n    }}"
        ),
    );
}

/// The words of a message with choices, by language and by what decides.
fn choose(catalogues: &[Catalogue], key: &str, names: &[String]) -> String {
    let mut arms = String::new();
    for (catalogue, message) in messages(catalogues, key) {
        let mut chain = String::new();
        for way in message.ways() {
            let words = template(&way, names);
            let conditions: Vec<String> = way
                .when
                .iter()
                .filter_map(|(variable, key)| match key {
                    Key::Number(number) => Some(format!("{variable} == {number}")),
                    Key::Category(category) => Some(format!(
                        "({})",
                        with_variable(catalogue.plural.source(category), variable)
                    )),
                    Key::Word(word) => Some(format!("{variable} == {word:?}")),
                    Key::Else => None,
                })
                .collect();
            if conditions.is_empty() {
                let _ = write!(chain, "{{ {words:?} }}");
            } else {
                let _ = write!(chain, "if {} {{ {words:?} }} else ", conditions.join(" && "));
            }
        }
        let _ = write!(arms, "Lang::{} => {chain}, ", variant(&catalogue.tag));
    }
    format!("match lang {{ {arms}}}")
}

/// A condition on `n`, on another variable.
fn with_variable(condition: &str, variable: &str) -> String {
    condition
        .split_inclusive(|c: char| !c.is_alphanumeric() && c != '_')
        .map(|word| match word.strip_prefix('n') {
            Some(rest) if rest.len() <= 1 && !rest.starts_with(char::is_alphanumeric) => format!("{variable}{rest}"),
            _ => word.to_owned(),
        })
        .collect()
}

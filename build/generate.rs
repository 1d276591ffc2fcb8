//! Writes the Rust module of the words.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::check::merge;
use super::fluent::{Catalogue, Key, Kind, Message, Way};

/// Where the words of each message stand in a language's file, the same in every language.
pub(super) struct Places<'c> {
    /// The messages that can be looked up by key. They come first, in the order of their keys.
    looked_up: Vec<&'c String>,
    /// The other messages that say one thing.
    others: Vec<&'c String>,
    /// The messages that choose, with the most ways that any language has.
    choosing: Vec<(&'c String, usize)>,
}

/// The places, for catalogues that fit together. The words of the ids in `keyed` can be looked up by key.
pub(super) fn places<'c>(catalogues: &'c [Catalogue], keyed: &BTreeSet<String>) -> Places<'c> {
    static NONE: BTreeMap<String, Message> = BTreeMap::new();
    let source = catalogues.first().map_or(&NONE, |source| &source.messages);
    let (looked_up, others) = source
        .keys()
        .filter(|key| most_ways(catalogues, key) == 1)
        .partition(|key| {
            let id = key.split('.').next().unwrap_or(key);
            keyed.contains(id) && source.get(*key).is_some_and(|message| message.variables().is_empty())
        });
    let choosing = source
        .keys()
        .map(|key| (key, most_ways(catalogues, key)))
        .filter(|(_, ways)| *ways > 1)
        .collect();
    Places {
        looked_up,
        others,
        choosing,
    }
}

impl Places<'_> {
    /// Each line of a language's file: its message, and which way to say it.
    fn lines(&self) -> impl Iterator<Item = (&String, usize)> {
        let one = self.looked_up.iter().chain(&self.others).map(|key| (*key, 0));
        let several = self
            .choosing
            .iter()
            .flat_map(|(key, ways)| (0..*ways).map(|way| (*key, way)));
        one.chain(several)
    }

    /// The first line of each message.
    fn first(&self) -> BTreeMap<&String, usize> {
        let mut first = BTreeMap::new();
        for (line, (key, _)) in self.lines().enumerate() {
            first.entry(key).or_insert(line);
        }
        first
    }

    /// A number that two programs share only if their lines mean the same: FNV-1a over the keys.
    pub(super) fn fingerprint(&self) -> u64 {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for (key, _) in self.lines() {
            for byte in key.bytes().chain([b'\n']) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        hash
    }
}

/// The lines of a language's file: each message, a private-use character in place of each variable, U+2029 in place of
/// the blank line between paragraphs.
pub(super) fn lines(catalogue: &Catalogue, places: &Places<'_>) -> Vec<String> {
    places
        .lines()
        .map(|(key, way)| {
            let Some(message) = catalogue.messages.get(key) else {
                return String::new();
            };
            let ways = message.ways();
            ways.get(way)
                .map(|way| {
                    template(way, &names(message))
                        .replace("\n\n", "\u{2029}")
                        .replace('\n', " ")
                })
                .unwrap_or_default()
        })
        .collect()
}

/// The module, for catalogues that fit together.
pub(super) fn module(catalogues: &[Catalogue], places: &Places<'_>) -> String {
    let Some(source) = catalogues.first() else {
        return String::new();
    };
    let mut out = String::from("// Written by build.rs from the files in text/.\n\n");
    languages(&mut out, catalogues);
    line(
        &mut out,
        &format!(
            "/// What the lines of a language's file mean: a file of another build is refused.\npub(super) const FINGERPRINT: &str = \"{:016x}\";\n\n/// How many lines it has.\npub(super) const LINES: usize = {};\n",
            places.fingerprint(),
            places.lines().count()
        ),
    );
    let keys: Vec<String> = places.looked_up.iter().map(|key| format!("    {key:?},\n")).collect();
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
    let first = places.first();
    for (key, message) in &source.messages {
        let place = first.get(key).copied().unwrap_or_default();
        if message.variables().is_empty() {
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

/// In how many ways a message is said, by the value of a variable, in the language that has the most.
fn most_ways(catalogues: &[Catalogue], key: &str) -> usize {
    let ways = messages(catalogues, key).map(|(_, message)| message.ways().len());
    ways.max().unwrap_or(0)
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

fn names(message: &Message) -> Vec<String> {
    message.variables().into_keys().collect()
}

/// The words, with a private-use character in place of each variable: U+E000 for the first by name, and so on.
fn template(way: &Way, names: &[String]) -> String {
    way.text(|variable| {
        let at = names.iter().position(|name| name == variable).unwrap_or_default();
        u32::try_from(at)
            .ok()
            .and_then(|at| char::from_u32(at.saturating_add(0xe000)))
            .unwrap_or_default()
            .to_string()
    })
}

fn write_function(out: &mut String, catalogues: &[Catalogue], key: &str, place: usize) {
    let mut variables: BTreeMap<String, Kind> = BTreeMap::new();
    for (_, message) in messages(catalogues, key) {
        for (name, kind) in message.variables() {
            let before = variables.get(&name).copied().unwrap_or(Kind::Text);
            variables.insert(name, merge(before, kind).unwrap_or(kind));
        }
    }
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
    let words = if most_ways(catalogues, key) == 1 {
        format!("lang.say(Msg({place}))")
    } else {
        format!("lang.say(Msg({place} + {}))", choose(catalogues, key))
    };
    let (name, values) = (function(key), values.join(", "));
    line(
        out,
        &format!(
            "    #[doc = {says:?}]\n    #[must_use]\n    pub fn {name}(lang: Lang{parameters}) -> String {{\n        fill({words}, &[{values}])\n    }}"
        ),
    );
}

/// Which way a message with choices is said, by language and by what decides.
fn choose(catalogues: &[Catalogue], key: &str) -> String {
    let mut arms = String::new();
    for (catalogue, message) in messages(catalogues, key) {
        let mut chain = String::new();
        for (at, way) in message.ways().into_iter().enumerate() {
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
                let _ = write!(chain, "{{ {at} }}");
            } else {
                let _ = write!(chain, "if {} {{ {at} }} else ", conditions.join(" && "));
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

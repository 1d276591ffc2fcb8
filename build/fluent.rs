//! Reads the Fluent files of one language into messages: text, variables and choices, with the terms put in.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::plural::{CATEGORIES, Rules};
use super::{HEAD, Place, Problem, Source, marks, plural};

/// How deep terms may name terms.
const DEEPEST: usize = 4;

/// All words of a language.
#[derive(Debug)]
pub struct Catalogue {
    /// The language's tag: `es`, `zh-Hant`.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// The direction in which it is written: `ltr` or `rtl`.
    pub direction: String,
    /// Who has reviewed the words, and on which day.
    pub reviewed: Option<(String, String)>,
    /// How it counts.
    pub plural: Rules,
    /// The messages by key: `id`, or `id.attribute`.
    pub messages: BTreeMap<String, Message>,
}

/// One message.
#[derive(Debug)]
pub struct Message {
    /// Where it is.
    pub place: Place,
    /// What it says.
    pub words: Vec<Part>,
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text.
    Text(String),
    /// The value of a variable.
    Variable(String),
    /// One of several, by the value of a variable.
    Choice {
        /// The variable.
        variable: String,
        /// What decides, and what is said then. The last one is for everything else.
        variants: Vec<(Key, Vec<Part>)>,
    },
}

/// What decides a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// Exactly this number.
    Number(usize),
    /// A number of this category of the language.
    Category(&'static str),
    /// This word.
    Word(String),
    /// Everything else.
    Else,
}

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words, as far as this language tells.
    Text,
    /// Words that decide a choice.
    Word,
    /// A number that decides a choice.
    Number,
}

impl Message {
    /// The variables with what they hold, in the order of their names.
    #[must_use]
    pub fn variables(&self) -> BTreeMap<String, Kind> {
        let mut found = BTreeMap::new();
        gather(&self.words, &mut found);
        found
    }

    /// Every way in which it can be said: what each choice was decided by, and the text and variables left.
    #[must_use]
    pub fn ways(&self) -> Vec<Way> {
        ways(&self.words)
    }
}

/// One way to say a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// The variables that decided, with what they had to be.
    pub when: Vec<(String, Key)>,
    /// Text and variables.
    pub parts: Vec<Part>,
}

impl Way {
    /// The words, with each variable written by `write`.
    #[must_use]
    pub fn text(&self, write: impl Fn(&str) -> String) -> String {
        self.parts
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.clone(),
                Part::Variable(name) => write(name),
                Part::Choice { .. } => String::new(),
            })
            .collect()
    }
}

fn gather(words: &[Part], found: &mut BTreeMap<String, Kind>) {
    for part in words {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => {
                found.entry(name.clone()).or_insert(Kind::Text);
            }
            Part::Choice { variable, variants } => {
                let words = variants.iter().any(|(key, _)| matches!(key, Key::Word(_)));
                found.insert(variable.clone(), if words { Kind::Word } else { Kind::Number });
                for (_, words) in variants {
                    gather(words, found);
                }
            }
        }
    }
}

fn ways(words: &[Part]) -> Vec<Way> {
    let mut all = vec![Way::default()];
    for part in words {
        let Part::Choice { variable, variants } = part else {
            for way in &mut all {
                way.parts.push(part.clone());
            }
            continue;
        };
        let mut more = Vec::new();
        for way in &all {
            for (key, words) in variants {
                for inner in ways(words) {
                    let mut next = way.clone();
                    next.when.push((variable.clone(), key.clone()));
                    next.when.extend(inner.when);
                    next.parts.extend(inner.parts);
                    more.push(next);
                }
            }
        }
        all = more;
    }
    all
}

/// Reads all files of a language.
///
/// # Errors
/// Everything that is wrong with them.
pub(crate) fn catalogue(tag: &str, sources: &[Source]) -> Result<Catalogue, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut files = Vec::new();
    for source in sources {
        match parser::parse(source.text.as_str()) {
            Ok(resource) => files.push(File { source, resource }),
            Err((_, errors)) => problems.extend(errors.iter().map(|error| {
                let place = at(source, error.pos.start);
                Problem::new(&place, format!("this is not Fluent: {error}. Correct the line."))
            })),
        }
    }
    let folder = Place::whole(format!("text/{tag}"));
    let Some(plural) = plural::rules(tag) else {
        problems.push(Problem::new(
            &folder,
            format!("it is not known how `{tag}` counts. Add its plural rules to build/plural.rs."),
        ));
        return Err(problems);
    };
    let mut reader = Reader {
        plural,
        files: &files,
        terms: BTreeMap::new(),
        used: Vec::new(),
        problems,
    };
    let head = reader.head(tag, &folder);
    reader.find_terms();
    let messages = reader.messages();
    reader.unused_terms();
    match head {
        Some(head) if reader.problems.is_empty() => Ok(Catalogue {
            tag: tag.to_owned(),
            name: head.name,
            direction: head.direction,
            reviewed: head.reviewed,
            plural,
            messages,
        }),
        _ => Err(reader.problems),
    }
}

/// A file, parsed.
struct File<'s> {
    source: &'s Source,
    resource: Resource<&'s str>,
}

impl File<'_> {
    /// The line of a piece of the file.
    fn place(&self, piece: &str) -> Place {
        let start = (piece.as_ptr() as usize).saturating_sub(self.source.text.as_ptr() as usize);
        at(self.source, start)
    }
}

/// The line of a byte of a file.
fn at(source: &Source, byte: usize) -> Place {
    let before = source.text.bytes().take(byte);
    Place {
        file: source.name.clone(),
        line: before.filter(|byte| *byte == b'\n').count().saturating_add(1),
    }
}

/// What the head of a language says.
struct Head {
    name: String,
    direction: String,
    reviewed: Option<(String, String)>,
}

/// A term, and the file that it is in.
#[derive(Clone, Copy)]
struct Term<'f> {
    file: &'f File<'f>,
    id: &'f str,
    pattern: &'f Pattern<&'f str>,
}

struct Reader<'f> {
    plural: Rules,
    files: &'f [File<'f>],
    terms: BTreeMap<&'f str, Term<'f>>,
    used: Vec<&'f str>,
    problems: Vec<Problem>,
}

impl<'f> Reader<'f> {
    fn problem(&mut self, place: &Place, what: impl Into<String>) {
        self.problems.push(Problem::new(place, what));
    }

    /// Reads the comment lines `### key: value` of `language.ftl`.
    fn head(&mut self, tag: &str, folder: &Place) -> Option<Head> {
        let Some(file) = self
            .files
            .iter()
            .find(|file| file.source.name.ends_with(&format!("/{HEAD}")))
        else {
            self.problem(
                folder,
                format!("{HEAD} is missing. Copy it from another language and change what it says."),
            );
            return None;
        };
        let place = at(file.source, 0);
        let mut said = BTreeMap::new();
        let mut not_reviewed = false;
        for entry in &file.resource.body {
            let Entry::ResourceComment(comment) = entry else {
                continue;
            };
            for line in &comment.content {
                if let Some((key, value)) = line.split_once(':') {
                    said.insert(key.trim(), value.trim().to_owned());
                } else if line.trim() == "not reviewed" {
                    not_reviewed = true;
                }
            }
        }
        let mut need = |key: &str, what: &str| {
            let value = said.remove(key).filter(|value| !value.is_empty());
            if value.is_none() {
                self.problem(&place, format!("a line `### {key}: …` is missing: {what}."));
            }
            value
        };
        let stated = need("tag", "the language's tag, which is also the folder's name");
        let name = need("name", "the language's own name");
        let direction = need("direction", "`ltr` or `rtl`");
        if stated.as_deref().is_some_and(|stated| stated != tag) {
            self.problem(&place, format!("the tag has to be the folder's name, `{tag}`."));
        }
        if direction
            .as_deref()
            .is_some_and(|direction| direction != "ltr" && direction != "rtl")
        {
            self.problem(&place, "the direction has to be `ltr` or `rtl`.");
        }
        let reviewed = match (said.remove("reviewed-by"), said.remove("reviewed-on"), not_reviewed) {
            (Some(by), Some(on), false) if !by.is_empty() && is_day(&on) => Some((by, on)),
            (None, None, true) => None,
            _ => {
                self.problem(
                    &place,
                    "say either `### not reviewed`, or `### reviewed-by: …` together with `### reviewed-on: 2026-01-31`.",
                );
                None
            }
        };
        for key in said.into_keys().collect::<Vec<_>>() {
            self.problem(
                &place,
                format!("`### {key}: …` is not known here. Write it as `# {key}: …`."),
            );
        }
        Some(Head {
            name: name?,
            direction: direction?,
            reviewed,
        })
    }

    fn find_terms(&mut self) {
        for file in self.files {
            for entry in &file.resource.body {
                let Entry::Term(term) = entry else { continue };
                let id = term.id.name;
                let found = Term {
                    file,
                    id,
                    pattern: &term.value,
                };
                if !term.attributes.is_empty() {
                    self.problem(
                        &file.place(id),
                        format!("-{id}: a term has no attributes here. Make another term."),
                    );
                }
                if let Some(first) = self.terms.insert(id, found) {
                    let first = first.file.place(first.id);
                    self.problem(
                        &file.place(id),
                        format!("-{id} is already in {first}. Remove one of the two."),
                    );
                }
            }
        }
    }

    fn unused_terms(&mut self) {
        for term in self.terms.clone().into_values() {
            if !self.used.contains(&term.id) {
                let place = term.file.place(term.id);
                self.problem(&place, format!("-{}: no message uses this term. Remove it.", term.id));
            }
        }
    }

    fn messages(&mut self) -> BTreeMap<String, Message> {
        let mut messages = BTreeMap::new();
        for file in self.files {
            for entry in &file.resource.body {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name;
                if let Some(value) = &message.value {
                    self.message(&mut messages, file, id, id, value);
                }
                for attribute in &message.attributes {
                    let name = attribute.id.name;
                    self.message(&mut messages, file, name, &format!("{id}.{name}"), &attribute.value);
                }
            }
        }
        messages
    }

    fn message(
        &mut self,
        messages: &mut BTreeMap<String, Message>,
        file: &'f File<'f>,
        named: &str,
        key: &str,
        pattern: &'f Pattern<&'f str>,
    ) {
        let place = file.place(named);
        let words = tidy(self.pattern(file, key, pattern, 0));
        let message = Message { place, words };
        for way in message.ways() {
            if let Some(what) = marks::problem(&way.text(|_| "x".to_owned())) {
                self.problem(&message.place, format!("{key}: {what}"));
            }
        }
        let place = message.place.clone();
        if let Some(first) = messages.insert(key.to_owned(), message) {
            self.problem(
                &place,
                format!("{key} is already in {}. Remove one of the two.", first.place),
            );
        }
    }

    fn pattern(&mut self, file: &'f File<'f>, key: &str, pattern: &'f Pattern<&'f str>, depth: usize) -> Vec<Part> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => parts.push(Part::Text((*value).to_owned())),
                PatternElement::Placeable { expression } => {
                    parts.extend(self.expression(file, key, expression, depth));
                }
            }
        }
        parts
    }

    fn expression(
        &mut self,
        file: &'f File<'f>,
        key: &str,
        expression: &'f Expression<&'f str>,
        depth: usize,
    ) -> Vec<Part> {
        match expression {
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    let first = variants.first().map_or("", |variant| key_name(&variant.key));
                    let place = file.place(first);
                    self.problem(&place, format!("{key}: only a variable can decide: {{ $name -> … }}."));
                    return Vec::new();
                };
                vec![self.choice(file, key, id.name, variants, depth)]
            }
            Expression::Inline(inline) => self.inline(file, key, inline, depth),
        }
    }

    fn inline(
        &mut self,
        file: &'f File<'f>,
        key: &str,
        inline: &'f InlineExpression<&'f str>,
        depth: usize,
    ) -> Vec<Part> {
        let (name, what) = match inline {
            InlineExpression::StringLiteral { value } => {
                return vec![Part::Text(unescape_unicode_to_string(value).into_owned())];
            }
            InlineExpression::NumberLiteral { value } => return vec![Part::Text((*value).to_owned())],
            InlineExpression::VariableReference { id } => return vec![Part::Variable(id.name.to_owned())],
            InlineExpression::Placeable { expression } => return self.expression(file, key, expression, depth),
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => match self.terms.get(id.name).copied() {
                Some(term) if depth < DEEPEST => {
                    self.used.push(term.id);
                    let parts = self.pattern(
                        term.file,
                        &format!("-{}", term.id),
                        term.pattern,
                        depth.saturating_add(1),
                    );
                    if parts.iter().all(|part| matches!(part, Part::Text(_))) {
                        return parts;
                    }
                    (
                        id.name,
                        "a term holds text alone; put variables and choices into the message",
                    )
                }
                Some(_) => (id.name, "terms name each other too deep, or in a circle"),
                None => (id.name, "there is no such term in this language; write `-name = …`"),
            },
            InlineExpression::TermReference { id, .. } => (id.name, "a term takes no attribute and no argument here"),
            InlineExpression::FunctionReference { id, .. } => (
                id.name,
                "functions are not supported; give the finished words as a variable",
            ),
            InlineExpression::MessageReference { id, .. } => (
                id.name,
                "a message cannot be put into another; make it a term (`-name`) or write the words",
            ),
        };
        let place = file.place(name);
        self.problem(&place, format!("{key}: {name}: {what}."));
        Vec::new()
    }

    fn choice(
        &mut self,
        file: &'f File<'f>,
        key: &str,
        variable: &str,
        variants: &'f [Variant<&'f str>],
        depth: usize,
    ) -> Part {
        let number = variants.iter().all(|variant| match &variant.key {
            VariantKey::NumberLiteral { .. } => true,
            VariantKey::Identifier { name } => CATEGORIES.contains(name),
        });
        let mut read = Vec::new();
        let mut last = Vec::new();
        for variant in variants {
            let place = file.place(key_name(&variant.key));
            let words = self.pattern(file, key, &variant.value, depth);
            if variant.default {
                if number && key_name(&variant.key) != "other" {
                    self.problem(
                        &place,
                        format!("{key}: where a number decides, the last variant is `*[other]`."),
                    );
                }
                last = words;
                continue;
            }
            let decided = match &variant.key {
                VariantKey::NumberLiteral { value } => value.parse().ok().map(Key::Number),
                VariantKey::Identifier { name } if number => self.plural.category(name).map(Key::Category),
                VariantKey::Identifier { name } if CATEGORIES.contains(name) => None,
                VariantKey::Identifier { name } => Some(Key::Word((*name).to_owned())),
            };
            let Some(decided) = decided else {
                let what = if number {
                    format!("this language counts in {}, and in whole numbers", self.plural.names())
                } else {
                    "words and numbers cannot decide together".to_owned()
                };
                self.problem(&place, format!("{key}: [{}]: {what}.", key_name(&variant.key)));
                continue;
            };
            if read.iter().any(|(other, _)| *other == decided) {
                self.problem(&place, format!("{key}: [{}] is there twice.", key_name(&variant.key)));
            }
            read.push((decided, words));
        }
        if !number && read.is_empty() {
            let place = file.place(variants.first().map_or("", |variant| key_name(&variant.key)));
            self.problem(
                &place,
                format!("{key}: a choice needs a word to choose by. Say it without."),
            );
        }
        // Exact numbers come before categories that hold them too.
        read.sort_by_key(|(decided, _)| !matches!(decided, Key::Number(_)));
        read.push((Key::Else, last));
        Part::Choice {
            variable: variable.to_owned(),
            variants: read,
        }
    }
}

fn key_name<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// A day as `2026-01-31`.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [4, 2, 2] && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Joins neighbouring texts, and makes a line break a space; a blank line stays a paragraph break.
fn tidy(parts: Vec<Part>) -> Vec<Part> {
    let mut joined: Vec<Part> = Vec::new();
    for part in parts {
        match (joined.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, Part::Choice { variable, variants }) => joined.push(Part::Choice {
                variable,
                variants: variants.into_iter().map(|(key, words)| (key, tidy(words))).collect(),
            }),
            (_, part) => joined.push(part),
        }
    }
    for part in &mut joined {
        if let Part::Text(text) = part {
            let paragraphs: Vec<String> = text
                .split("\n\n")
                .map(|paragraph| paragraph.split('\n').collect::<Vec<_>>().join(" "))
                .collect();
            *text = paragraphs.join("\n\n");
        }
    }
    joined
}

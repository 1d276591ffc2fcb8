//! Compiles the words in `text/`: reads every language, compares the languages, and writes one Rust module that names the
//! messages and, for each language, a file of its words.
//!
//! The widget's `build.rs` runs it for the modules, `cargo xtask build` for the files that go into a box, and `tests/text`
//! for its errors and for the words themselves.

mod check;
mod fluent;
mod generate;
mod marks;
mod not_said;
mod offense_words;
mod plural;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::Path;

pub use self::fluent::{Catalogue, Key, Kind, Message, Part, Way};
pub use self::not_said::not_said;

/// The language in which the words are written first. The others are compared with it.
pub const SOURCE: &str = "en";

/// The file of a language that says which language it is.
const HEAD: &str = "language.ftl";

/// What is wrong with the text: where it is, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it is.
    pub place: Place,
    /// What is wrong, and what to do.
    pub what: String,
}

impl Problem {
    fn new(place: &Place, what: impl Into<String>) -> Self {
        Self {
            place: place.clone(),
            what: what.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {}", self.place, self.what)
    }
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, or a folder.
    pub file: String,
    /// The line, counted from 1; 0 where the whole file is meant.
    pub line: usize,
}

impl Place {
    fn whole(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line: 0,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            to.write_str(&self.file)
        } else {
            write!(to, "{}:{}", self.file, self.line)
        }
    }
}

/// One file as it was read.
pub struct Source {
    /// Its name as an error shows it: `text/en/screens.ftl`.
    pub name: String,
    /// All of it.
    pub text: String,
}

/// What the text becomes.
#[derive(Debug)]
pub struct Compiled {
    /// The Rust module that names every message and every language.
    pub messages: String,
    /// The Rust module of what the words mean by which people search for an offense.
    pub meanings: String,
    /// Each language's tag and file: its tag and the fingerprint of the module; the messages, one a line; what
    /// organisations must not say; the words by which people search.
    pub files: Vec<(String, String)>,
}

/// What the messages alone become.
#[derive(Debug)]
pub struct Messages {
    /// The Rust module.
    pub module: String,
    /// Each language's tag, and the part of its file that holds the messages.
    pub files: Vec<(String, String)>,
}

/// Compiles all words of `folder` (`text/`), for the keys that the law asks for.
///
/// # Errors
/// Everything that is wrong with the text.
pub fn compile(folder: &Path, required: &[String]) -> Result<Compiled, Vec<String>> {
    let shown = |problems: Vec<Problem>| problems.iter().map(ToString::to_string).collect::<Vec<_>>();
    let languages = read(folder).map_err(shown)?;
    let tags: Vec<String> = languages.iter().map(|(tag, _)| tag.clone()).collect();
    let messages = compile_messages(&languages, required).map_err(shown);
    let search = offense_words::compile(folder, &tags);
    let not_said: Vec<_> = tags.iter().map(|tag| not_said::lines(folder, tag)).collect();
    match (messages, search, not_said.into_iter().collect::<Result<Vec<_>, _>>()) {
        (Ok(Messages { module, mut files }), Ok(search), Ok(not_said)) => {
            let not_said: BTreeMap<&String, Vec<String>> = tags.iter().zip(not_said).collect();
            for (tag, file) in &mut files {
                let own = not_said.get(tag).into_iter().chain(search.lines.get(tag));
                for line in own.flatten() {
                    file.push_str(line);
                    file.push('\n');
                }
            }
            Ok(Compiled {
                messages: module,
                meanings: search.module(),
                files,
            })
        }
        (messages, search, not_said) => {
            let problems = [messages.err(), search.err(), not_said.err()];
            Err(problems.into_iter().flatten().flatten().collect())
        }
    }
}

/// Compiles the messages of languages, each with its sources.
///
/// # Errors
/// Everything that is wrong with the messages.
pub fn compile_messages(languages: &[(String, Vec<Source>)], required: &[String]) -> Result<Messages, Vec<Problem>> {
    let catalogues = catalogues(languages)?;
    let problems = check::compare(&catalogues, required);
    if !problems.is_empty() {
        return Err(problems);
    }
    let keyed = keyed(required);
    let places = generate::places(&catalogues, &keyed);
    let files = catalogues
        .iter()
        .map(|catalogue| {
            let lines = generate::lines(catalogue, &places).join("\n");
            let head = format!("{} {:016x}", catalogue.tag, places.fingerprint());
            (catalogue.tag.clone(), format!("{head}\n{lines}\n"))
        })
        .collect();
    Ok(Messages {
        module: generate::module(&catalogues, &places),
        files,
    })
}

/// Every language by itself: the source language first, the others in the order of their tags.
///
/// # Errors
/// Everything that is wrong with one of them.
pub fn catalogues(languages: &[(String, Vec<Source>)]) -> Result<Vec<Catalogue>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut catalogues = Vec::new();
    for (tag, sources) in languages {
        match fluent::catalogue(tag, sources) {
            Ok(catalogue) => catalogues.push(catalogue),
            Err(more) => problems.extend(more),
        }
    }
    catalogues.sort_by_key(|catalogue| (catalogue.tag != SOURCE, catalogue.tag.clone()));
    if problems.is_empty() {
        Ok(catalogues)
    } else {
        Err(problems)
    }
}

/// Reads every folder of `folder` with a `language.ftl` as a language, and every `.ftl` in it. A folder without one is a
/// translation that is not ready.
///
/// # Errors
/// Where the file system refuses.
pub fn read(folder: &Path) -> Result<Vec<(String, Vec<Source>)>, Vec<Problem>> {
    let refused = |path: &Path, error: std::io::Error| {
        vec![Problem::new(
            &Place::whole(path.display().to_string()),
            format!("cannot be read: {error}"),
        )]
    };
    let list = |path: &Path| -> Result<BTreeSet<_>, Vec<Problem>> {
        let entries = fs::read_dir(path).map_err(|error| refused(path, error))?;
        entries
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()
            .map_err(|error| refused(path, error))
    };
    let name = |path: &Path| {
        path.file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    };
    let mut languages = Vec::new();
    for language in list(folder)?.iter().filter(|path| path.is_dir()) {
        let tag = name(language);
        let mut sources = Vec::new();
        for file in list(language)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                sources.push(Source {
                    name: format!("text/{tag}/{}", name(&file)),
                    text: fs::read_to_string(&file).map_err(|error| refused(&file, error))?,
                });
            }
        }
        if sources.iter().any(|source| source.name.ends_with(&format!("/{HEAD}"))) {
            languages.push((tag, sources));
        }
    }
    Ok(languages)
}

/// The ids of the messages that are looked up by key.
fn keyed(required: &[String]) -> BTreeSet<String> {
    required
        .iter()
        .map(|key| key.split('.').next().unwrap_or(key).to_owned())
        .collect()
}

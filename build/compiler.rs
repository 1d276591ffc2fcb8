//! Compiles the text of `text/` into Rust: reads every language, compares the languages, and writes one module.
//!
//! `build.rs` runs it, and `tests/text` includes it, so that its errors are tested and the words are checked.

mod check;
mod fluent;
mod generate;
mod marks;
mod plural;

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::Path;

pub(crate) use self::fluent::Catalogue;

/// The language in which the words are written first. The others are compared with it.
pub(crate) const SOURCE: &str = "en";

/// The file of a language that says which language it is.
const HEAD: &str = "language.ftl";

/// What is wrong with the text: where it is, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Where it is.
    pub(crate) place: Place,
    /// What is wrong, and what to do.
    pub(crate) what: String,
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
pub(crate) struct Place {
    /// The file, or a folder.
    pub(crate) file: String,
    /// The line, counted from 1; 0 where the whole file is meant.
    pub(crate) line: usize,
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
pub(crate) struct Source {
    /// Its name as an error shows it: `text/en/screens.ftl`.
    pub(crate) name: String,
    /// All of it.
    pub(crate) text: String,
}

/// The Rust module with all words of `folder` (`text/`), for the keys that the law asks for.
///
/// # Errors
/// Everything that is wrong with the text.
pub(crate) fn compile(folder: &Path, required: &[String]) -> Result<String, Vec<Problem>> {
    compile_languages(&read(folder)?, required)
}

/// The Rust module with all words of the languages, each with its files.
///
/// # Errors
/// Everything that is wrong with the text.
pub(crate) fn compile_languages(
    languages: &[(String, Vec<Source>)],
    required: &[String],
) -> Result<String, Vec<Problem>> {
    let catalogues = catalogues(languages)?;
    let problems = check::compare(&catalogues, required);
    if problems.is_empty() {
        Ok(generate::module(&catalogues, &keyed(required)))
    } else {
        Err(problems)
    }
}

/// Every language by itself: the source language first, the others in the order of their tags.
///
/// # Errors
/// Everything that is wrong with one of them.
pub(crate) fn catalogues(languages: &[(String, Vec<Source>)]) -> Result<Vec<Catalogue>, Vec<Problem>> {
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
pub(crate) fn read(folder: &Path) -> Result<Vec<(String, Vec<Source>)>, Vec<Problem>> {
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

/// The tags of the languages of `folder` (`text/`), sorted.
///
/// # Errors
/// Where the file system refuses.
pub(crate) fn tags(folder: &Path) -> Result<Vec<String>, Vec<Problem>> {
    Ok(read(folder)?.into_iter().map(|(tag, _)| tag).collect())
}

/// The ids of the messages that are looked up by key.
fn keyed(required: &[String]) -> BTreeSet<String> {
    required
        .iter()
        .map(|key| key.split('.').next().unwrap_or(key).to_owned())
        .collect()
}

//! The words of `text/`: the English ones of the law's keys, and the files that go into the boxes.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use text_compiler::SOURCE;

use crate::paths;

/// The languages of every box.
const ALWAYS: [&str; 2] = [SOURCE, "es"];

/// The words of each key: `id`, or `id.attribute`.
pub struct Words(BTreeMap<String, String>);

impl Words {
    /// Reads `text/en/`.
    ///
    /// # Errors
    /// A file that cannot be read, or words that do not compile.
    pub fn english() -> Result<Self> {
        let languages = text_compiler::read(&paths::root().join("text")).and_then(|languages| {
            let english: Vec<_> = languages.into_iter().filter(|(tag, _)| tag == SOURCE).collect();
            text_compiler::catalogues(&english)
        });
        let Ok(catalogues) = languages else {
            bail!("the words in text/{SOURCE}/ do not compile; cargo build says why");
        };
        let messages = catalogues.into_iter().flat_map(|catalogue| catalogue.messages);
        Ok(Self(
            messages
                .filter_map(|(key, message)| {
                    let ways = message.ways();
                    let [way] = ways.as_slice() else { return None };
                    Some((key, way.text(|variable| format!("{{{variable}}}"))))
                })
                .collect(),
        ))
    }

    /// The words of a key; the key itself where it has none.
    #[must_use]
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.0.get(key).map_or(key, String::as_str)
    }
}

/// A box, and the languages in it.
pub(crate) struct Languages {
    /// The language that this box has beside those of every box; none for the plain box.
    pub(crate) more: Option<String>,
    /// The files of words.
    pub(crate) files: Vec<String>,
}

/// The boxes that there are: the plain one, and one for each further language.
///
/// # Errors
/// Words that do not compile.
pub(crate) fn boxes() -> Result<Vec<Languages>> {
    let compiled = match text_compiler::compile(&paths::root().join("text"), &law::text_keys()) {
        Ok(compiled) => compiled,
        Err(problems) => bail!("the words in text/ do not fit together:\n{}", problems.join("\n")),
    };
    let (always, others): (Vec<_>, Vec<_>) = compiled
        .files
        .into_iter()
        .partition(|(tag, _)| ALWAYS.contains(&tag.as_str()));
    let always: Vec<String> = always.into_iter().map(|(_, file)| file).collect();
    let plain = Languages {
        more: None,
        files: always.clone(),
    };
    let more = others.into_iter().map(|(tag, file)| Languages {
        more: Some(tag),
        files: always.iter().cloned().chain([file]).collect(),
    });
    Ok([plain].into_iter().chain(more).collect())
}

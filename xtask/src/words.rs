//! The English words of the law's keys, read from the text files.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, anyhow};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::paths;

/// The words of each key: `id`, or `id.attribute`.
pub struct Words(BTreeMap<String, String>);

impl Words {
    /// Reads `text/en/`.
    ///
    /// # Errors
    /// A file that cannot be read, or that is not Fluent.
    pub fn english() -> Result<Self> {
        let folder = paths::root().join("text").join("en");
        let mut words = BTreeMap::new();
        for file in fs::read_dir(&folder).with_context(|| format!("Cannot read {}.", folder.display()))? {
            let file = file?.path();
            if file.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            let source = fs::read_to_string(&file)?;
            let parsed = fluent_syntax::parser::parse(source.as_str())
                .map_err(|(_, errors)| anyhow!("{}: {errors:?}", file.display()))?;
            for entry in parsed.body {
                let Entry::Message(message) = entry else { continue };
                if let Some(value) = &message.value {
                    words.insert(message.id.name.to_owned(), plain(value));
                }
                for attribute in &message.attributes {
                    let key = format!("{}.{}", message.id.name, attribute.id.name);
                    words.insert(key, plain(&attribute.value));
                }
            }
        }
        Ok(Self(words))
    }

    /// The words of a key; the key itself where it has none.
    #[must_use]
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.0.get(key).map_or(key, String::as_str)
    }
}

fn plain(pattern: &Pattern<&str>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => format!("{{{}}}", id.name),
            PatternElement::Placeable { .. } => String::new(),
        })
        .collect()
}

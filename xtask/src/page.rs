//! Reading the development page, `index.html`: it names the style sheets, for Trunk's build and for the box alike.

use anyhow::{Context, Result, bail};

use crate::paths;

/// The addresses of the style sheets that the page links for Trunk, in its order.
#[must_use]
pub fn style_links(page: &str) -> Vec<&str> {
    page.split('<')
        .filter_map(|tag| tag.split('>').next())
        .filter(|tag| tag.starts_with("link") && attribute(tag, "rel") == Some("css"))
        .filter_map(|tag| attribute(tag, "href"))
        .collect()
}

fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split('"').next()
}

/// All styles of the widget, joined in the order of the page's links.
///
/// # Errors
/// When the page cannot be read or names a style sheet that is not there.
pub fn styles() -> Result<String> {
    let path = paths::root().join("index.html");
    let page = std::fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
    let mut styles = String::new();
    for link in style_links(&page) {
        let path = paths::root().join(link);
        let Ok(sheet) = std::fs::read_to_string(&path) else {
            bail!("index.html links {link}, and there is no such file");
        };
        styles.push_str(sheet.trim());
        styles.push('\n');
    }
    Ok(styles)
}

#[cfg(test)]
mod tests {
    use super::style_links;

    #[test]
    fn links_keep_their_order_and_other_tags_do_not_count() {
        let page = r#"<head><link data-trunk rel="rust" href="Cargo.toml">
            <link data-trunk rel="css" href="styles/b.css" />
            <link data-trunk href="styles/a.css" rel="css"></head>"#;
        assert_eq!(style_links(page), ["styles/b.css", "styles/a.css"]);
    }
}

//! Packs the widget into the box: one HTML file that needs nothing else and cannot send anything.
//!
//! The file has two layers, `embed/box/outer.*` and `embed/box/inner.*`. The outer document carries a content security
//! policy made of hashes, which the inner one, held as the `srcdoc` of a sandboxed frame, inherits. The app with its
//! WebAssembly module is one script, so its hash pins every byte that runs.

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::paths;

/// What goes into the box.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// The JavaScript that wasm-bindgen wrote for the web.
    pub glue: &'a str,
    /// The WebAssembly module that belongs to it.
    pub wasm: &'a [u8],
    /// The widget's styles.
    pub styles: &'a str,
    /// The files of words, one for each language.
    pub words: &'a [String],
}

/// Makes the box.
///
/// # Errors
/// When a source of the box is missing, or a part cannot be placed into HTML as it is.
pub fn pack(parts: &Parts<'_>) -> Result<String> {
    let glue = trim_glue(parts.glue)?;
    let inner_script = fill(
        &source("inner.js")?,
        &[
            ("glue", &glue),
            ("words", &serde_json::to_string(parts.words)?),
            ("module", &text_of(parts.wasm)),
        ],
    )?;
    let outer_script = source("outer.js")?;
    let outer_style = source("outer.css")?;
    for script in [&inner_script, &outer_script] {
        check_inline(script, "</script")?;
    }
    for style in [parts.styles, &outer_style] {
        check_inline(style, "</style")?;
    }

    let inner = fill(
        &source("inner.html")?,
        &[("style", parts.styles), ("script", &inner_script)],
    )?;
    let policy = policy(&[&outer_script, &inner_script], &[&outer_style, parts.styles]);
    let outer = fill(
        &source("outer.html")?,
        &[
            ("policy", &policy),
            ("style", &outer_style),
            ("script", &outer_script),
            ("inner", &attribute(&inner)),
        ],
    )?;
    // The mark of UTF-8 goes first: it wins over a server that names another encoding, which would change the hashes.
    Ok(format!("\u{feff}{outer}"))
}

/// Writes bytes as a text in which one character is one byte, its code modulo 256.
///
/// Base64 would hide the module's structure from the compression that servers use: the box would be a third larger on
/// its way. Characters that HTML or a script would read as something else, and invisible ones, are moved up by 256.
fn text_of(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|&byte| {
            let plain = matches!(byte, 0x20..=0x7e | 0xa1..=0xff) && !matches!(byte, b'"' | b'&' | b'<' | b'\\' | 0xad);
            if plain {
                char::from(byte)
            } else {
                char::from_u32(0x100 + u32::from(byte)).unwrap_or('\u{100}')
            }
        })
        .collect()
}

fn source(name: &str) -> Result<String> {
    let path = paths::root().join("embed/box").join(name);
    std::fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))
}

/// The policy of both layers: these scripts, these styles, the module inside, and nothing else from anywhere.
fn policy(scripts: &[&str], styles: &[&str]) -> String {
    let hashes = |contents: &[&str]| {
        contents
            .iter()
            .map(|content| hash(content))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let open = format!(
        "script-src {} 'wasm-unsafe-eval'; style-src {}",
        hashes(scripts),
        hashes(styles)
    );
    let closed = [
        "default-src",
        "connect-src",
        "img-src",
        "font-src",
        "media-src",
        "object-src",
        "frame-src",
        "child-src",
        "worker-src",
        "manifest-src",
        "form-action",
        "base-uri",
        // No string becomes markup or script, in the browsers that can hold a page to that.
        "trusted-types",
    ]
    .map(|directive| format!("{directive} 'none'"))
    .join("; ");
    format!("{closed}; require-trusted-types-for 'script'; {open}")
}

/// A content's hash as a policy names it.
#[must_use]
pub fn hash(content: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(content)))
}

/// Takes from the bindings the part that loads a module from an address, which the box does by itself: what is not
/// there cannot fetch.
fn trim_glue(glue: &str) -> Result<String> {
    let Some((kept, loading)) = glue.split_once("\nasync function __wbg_load(") else {
        bail!("the bindings have no __wbg_load: this version of wasm-bindgen writes them in another shape");
    };
    for needed in ["function __wbg_get_imports(", "function __wbg_finalize_init("] {
        if !kept.contains(needed) {
            bail!("the bindings have no {needed}…): this version of wasm-bindgen writes them in another shape");
        }
    }
    for end in [
        "function initSync(",
        "async function __wbg_init(",
        "export { initSync, __wbg_init as default };",
    ] {
        if !loading.contains(end) {
            bail!("after __wbg_load the bindings have no {end}: this version of wasm-bindgen has changed their order");
        }
    }
    if kept.lines().any(|line| line.starts_with("import ")) {
        bail!("the bindings import another file, and the box is one file: a dependency brings JavaScript of its own");
    }
    Ok(kept.to_owned())
}

/// Puts the values into the places `{{name}}` of a template, each exactly once. Values are not looked into.
fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut filled = String::new();
    let mut rest = template;
    let mut left: Vec<&(&str, &str)> = values.iter().collect();
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((name, after)) = after.split_once("}}") else {
            bail!("a place of the template is not closed")
        };
        let Some(at) = left.iter().position(|(known, _)| *known == name) else {
            bail!("the template has a place \"{name}\" that nothing goes into, or has it twice");
        };
        let (_, value) = left.remove(at);
        filled.push_str(before);
        filled.push_str(value);
        rest = after;
    }
    if let Some((name, _)) = left.first() {
        bail!("the template has no place \"{name}\"");
    }
    filled.push_str(rest);
    Ok(filled)
}

/// Refuses what would end an inline element early, or what HTML would change on the way and so break its hash.
fn check_inline(content: &str, end: &str) -> Result<()> {
    let lower = content.to_ascii_lowercase();
    for bad in [end, "<!--", "\r", "\0"] {
        if lower.contains(bad) {
            bail!("an inline part of the box contains {bad:?}, which HTML would not keep as it is");
        }
    }
    Ok(())
}

/// Writes a document as the value of an attribute in double quotes.
fn attribute(document: &str) -> String {
    document.replace('&', "&amp;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{Parts, attribute, fill, hash, pack, text_of, trim_glue};
    use crate::paths;

    const GLUE: &str = "function __wbg_get_imports() {}\nfunction __wbg_finalize_init(a, b) {}\n\
        async function __wbg_load(m) { fetch(m); }\nfunction initSync(m) {}\n\
        async function __wbg_init(m) {}\nexport { initSync, __wbg_init as default };\n";

    #[test]
    fn the_box_names_the_hash_of_every_inline_part_and_of_nothing_else() {
        let html = pack(&Parts {
            glue: GLUE,
            wasm: b"\0asm",
            styles: "p { color: red }\n",
            words: &["en 0\nA \"word\"\n".to_owned()],
        })
        .unwrap();
        let policy = html.split("content=\"").nth(1).unwrap().split('"').next().unwrap();
        let inner = html.split("srcdoc=\"").nth(1).unwrap().split('"').next().unwrap();
        let inner = inner.replace("&quot;", "\"").replace("&amp;", "&");
        let outer = html.split("<iframe").next().unwrap();

        let mut found = 0;
        for document in [outer, &inner] {
            for (open, close) in [
                ("<style>", "</style>"),
                ("<script>", "</script>"),
                ("<script type=\"module\">", "</script>"),
            ] {
                for part in document.split(open).skip(1) {
                    let part = part.split(close).next().unwrap();
                    assert!(policy.contains(&hash(part)), "{policy} lacks the hash of {part}");
                    found += 1;
                }
            }
        }
        assert_eq!(found, 4);
        assert_eq!(policy.matches("sha256-").count(), 4);
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'") && !policy.contains("http"));
    }

    #[test]
    fn the_policy_comes_before_anything_it_governs() {
        let html = pack(&Parts {
            glue: GLUE,
            wasm: b"\0asm",
            styles: "",
            words: &[],
        })
        .unwrap();
        let policy = html.find("Content-Security-Policy").unwrap();
        for governed in ["<style", "<script", "<iframe", "<link", "<body"] {
            assert!(
                html.find(governed).is_none_or(|at| at > policy),
                "{governed} comes before the policy"
            );
        }
    }

    #[test]
    fn both_frames_are_sandboxed_alike_and_never_widely() {
        let html = pack(&Parts {
            glue: GLUE,
            wasm: b"\0asm",
            styles: "",
            words: &[],
        })
        .unwrap();
        let loader = std::fs::read_to_string(paths::root().join("embed/embed.js")).unwrap();
        let tokens = "allow-scripts allow-downloads allow-modals";
        assert!(html.contains(&format!("sandbox=\"{tokens}\"")));
        assert!(loader.contains(&format!("\"{tokens}\"")));
        for text in [&html, &loader] {
            for wide in [
                "allow-same-origin",
                "allow-popups",
                "allow-top-navigation",
                "allow-forms",
            ] {
                assert!(!text.contains(wide), "{wide}");
            }
        }
    }

    #[test]
    fn the_part_of_the_bindings_that_fetches_stays_out() {
        assert!(!trim_glue(GLUE).unwrap().contains("fetch"));
        assert!(trim_glue("function other() {}").is_err());
        assert!(trim_glue(&format!("import {{ a }} from './a.js';\n{GLUE}")).is_err());
    }

    #[test]
    fn what_html_would_change_is_refused() {
        for styles in ["</STYLE>", "<!--", "a\r\nb"] {
            assert!(
                pack(&Parts {
                    glue: GLUE,
                    wasm: b"\0asm",
                    styles,
                    words: &[],
                })
                .is_err(),
                "{styles:?}"
            );
        }
    }

    #[test]
    fn places_are_filled_once_and_values_are_not_looked_into() {
        assert_eq!(fill("a{{x}}b{{y}}", &[("x", "{{y}}"), ("y", "2")]).unwrap(), "a{{y}}b2");
        assert!(fill("{{x}}", &[]).is_err());
        assert!(fill("", &[("x", "")]).is_err());
    }

    #[test]
    fn every_byte_comes_back_from_its_character() {
        let bytes: Vec<u8> = (0..=255).collect();
        let text = text_of(&bytes);
        assert!(text.chars().map(|letter| u32::from(letter) % 256).eq(0..256));
        assert!(!text.contains(['"', '&', '<', '\\']) && !text.chars().any(char::is_control));
        assert_eq!(attribute(&text), text);
    }

    #[test]
    fn an_attribute_keeps_its_document() {
        assert_eq!(attribute("a && \"b\" &quot;"), "a &amp;&amp; &quot;b&quot; &amp;quot;");
    }

    #[test]
    fn the_loader_states_the_version_of_the_workspace() {
        let loader = std::fs::read_to_string(paths::root().join("embed/embed.js")).unwrap();
        let line = format!("const VERSION = \"{}\";", env!("CARGO_PKG_VERSION"));
        assert!(loader.contains(&line), "embed/embed.js lacks the line {line}");
    }
}

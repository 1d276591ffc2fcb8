//! The exceptions: `allow.txt`, one a line, each with its reason.

use std::collections::BTreeSet;

/// Every exception, and which of them were needed.
pub(crate) struct Allowed {
    lines: Vec<Exception>,
    used: BTreeSet<usize>,
}

struct Exception {
    rule: String,
    lang: String,
    key: String,
    words: String,
}

impl Allowed {
    /// Reads `allow.txt`: `rule | language | key | words | reason`. A `*` stands for any language or key.
    pub(crate) fn read() -> Self {
        let lines = include_str!("allow.txt").lines().enumerate();
        let lines = lines.filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
        let lines = lines.map(|(at, line)| {
            let parts: Vec<&str> = line.split('|').map(str::trim).collect();
            let [rule, lang, key, words, reason] = parts[..] else {
                panic!("allow.txt:{}: write `rule | language | key | words | reason`", at + 1);
            };
            assert!(!reason.is_empty(), "allow.txt:{}: the reason is missing", at + 1);
            Exception {
                rule: rule.to_owned(),
                lang: lang.to_owned(),
                key: key.to_owned(),
                words: words.to_owned(),
            }
        });
        Self {
            lines: lines.collect(),
            used: BTreeSet::new(),
        }
    }

    /// Whether these words may stand in this message in spite of the rule.
    pub(crate) fn allows(&mut self, rule: &str, lang: &str, key: &str, words: &str) -> bool {
        let fits = |stated: &str, actual: &str| stated == "*" || stated == actual;
        let found = self.lines.iter().position(|line| {
            line.rule == rule && fits(&line.lang, lang) && fits(&line.key, key) && line.words == words
        });
        self.used.extend(found);
        found.is_some()
    }

    /// The exceptions of these rules that nothing needed.
    pub(crate) fn unused(&self, rules: &[&str]) -> Vec<String> {
        let lines = self.lines.iter().enumerate();
        lines
            .filter(|(at, line)| !self.used.contains(at) && rules.contains(&line.rule.as_str()))
            .map(|(_, line)| {
                format!(
                    "allow.txt: {} | {} | {} | {}",
                    line.rule, line.lang, line.key, line.words
                )
            })
            .collect()
    }
}

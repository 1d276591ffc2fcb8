//! How languages count: the categories of whole numbers, as the Unicode CLDR gives them (plural rules, cardinal).

/// Every category that the CLDR has.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// How a language counts. What no category takes is `other`.
#[derive(Clone, Copy, Debug)]
pub struct Rules(&'static [Category]);

/// A category of whole numbers.
#[derive(Debug)]
pub(super) struct Category {
    name: &'static str,
    /// Whether a number is in it.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the tests count with it; the build writes `source`")
    )]
    holds: fn(usize) -> bool,
    /// The same in Rust, on a number `n`.
    source: &'static str,
}

/// Keeps a rule as a function for the tests and as Rust for the generated module.
macro_rules! rules {
    ($($name:ident: $n:ident => $holds:expr),* $(,)?) => {
        Rules(&[$(Category { name: stringify!($name), holds: |$n| $holds, source: stringify!($holds) }),*])
    };
}

/// How the language with this tag counts, if we know.
pub(super) fn rules(tag: &str) -> Option<Rules> {
    Some(match tag.split('-').next().unwrap_or(tag) {
        "en" => rules! { one: n => n == 1 },
        "es" => rules! { one: n => n == 1, many: n => n != 0 && n % 1_000_000 == 0 },
        "vi" | "zh" | "ko" | "km" | "ja" | "hmn" => rules! {},
        "tl" | "fil" => rules! { one: n => matches!(n, 1..=3) || !matches!(n % 10, 4 | 6 | 9) },
        "fa" | "hy" | "pa" => rules! { one: n => n <= 1 },
        "ru" => rules! {
            one: n => n % 10 == 1 && n % 100 != 11,
            few: n => matches!(n % 10, 2..=4) && !matches!(n % 100, 12..=14),
            many: n => n % 10 != 1 || n % 100 == 11,
        },
        "ar" => rules! {
            zero: n => n == 0,
            one: n => n == 1,
            two: n => n == 2,
            few: n => matches!(n % 100, 3..=10),
            many: n => n % 100 >= 11,
        },
        _ => return None,
    })
}

impl Rules {
    /// The category of this name, if the language has it.
    pub(super) fn category(self, name: &str) -> Option<&'static str> {
        self.0.iter().map(|category| category.name).find(|known| *known == name)
    }

    /// The condition of a category in Rust, on a number `n`.
    pub(super) fn source(self, name: &str) -> &'static str {
        self.0
            .iter()
            .find(|category| category.name == name)
            .map_or("true", |category| category.source)
    }

    /// The categories, for an error.
    pub(super) fn names(self) -> String {
        let mut names: Vec<&str> = self.0.iter().map(|category| category.name).collect();
        names.push("other");
        names.join(", ")
    }

    /// The category of a number.
    #[cfg(test)]
    pub(super) fn of(self, n: usize) -> &'static str {
        self.0
            .iter()
            .find(|category| (category.holds)(n))
            .map_or("other", |category| category.name)
    }
}

#[cfg(test)]
mod tests {
    use super::rules;

    /// Samples from the CLDR's own table of plural rules.
    #[test]
    fn counts_as_the_cldr_says() {
        for (tag, samples) in [
            ("en", &[(0, "other"), (1, "one"), (2, "other"), (11, "other")][..]),
            (
                "es-MX",
                &[
                    (0, "other"),
                    (1, "one"),
                    (2, "other"),
                    (1_000_000, "many"),
                    (1_000_001, "other"),
                ],
            ),
            ("zh-Hant", &[(0, "other"), (1, "other"), (2, "other")]),
            (
                "tl",
                &[
                    (0, "one"),
                    (1, "one"),
                    (3, "one"),
                    (4, "other"),
                    (6, "other"),
                    (9, "other"),
                    (10, "one"),
                    (14, "other"),
                ],
            ),
            ("fa", &[(0, "one"), (1, "one"), (2, "other")]),
            (
                "ru",
                &[
                    (1, "one"),
                    (2, "few"),
                    (5, "many"),
                    (11, "many"),
                    (12, "many"),
                    (21, "one"),
                    (22, "few"),
                    (100, "many"),
                ],
            ),
            (
                "ar",
                &[
                    (0, "zero"),
                    (1, "one"),
                    (2, "two"),
                    (3, "few"),
                    (11, "many"),
                    (100, "other"),
                    (102, "other"),
                    (103, "few"),
                ],
            ),
        ] {
            let rules = rules(tag).expect("a language that we know");
            for (n, category) in samples {
                assert_eq!(rules.of(*n), *category, "{n} in {tag}");
            }
        }
        assert!(rules("xx").is_none());
    }
}

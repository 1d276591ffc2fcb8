//! The ways in which a statute is misread, as changes of a source text.
//!
//! They look for the few shapes in which rules are written, not for Rust in general; a change that does not build is
//! counted apart.

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// What was misread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A wait of a year more or less.
    Wait,
    /// A day of the law a year, or a day, earlier or later.
    Day,
    /// The day itself counted, or not.
    Boundary,
    /// An offense left out of a list.
    ListRow,
    /// An offense left out of the catalogue.
    CatalogueRow,
    /// A requirement left out.
    Requirement,
    /// "Any" for "all", or "all" for "any".
    AllForAny,
    /// The subdivision of another requirement.
    Citation,
}

impl Kind {
    /// What it is called in the report.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Wait => "a year more or less",
            Self::Day => "a day of the law moved",
            Self::Boundary => "the day itself",
            Self::ListRow => "list row left out",
            Self::CatalogueRow => "catalogue row left out",
            Self::Requirement => "requirement left out",
            Self::AllForAny => "all for any",
            Self::Citation => "subdivision swapped",
        }
    }
}

/// One change of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mutant {
    /// What was misread.
    pub(super) kind: Kind,
    /// From the checkout's root.
    pub(super) file: PathBuf,
    line: usize,
    place: Range<usize>,
    was: String,
    becomes: String,
}

impl Mutant {
    /// The text with the change in it.
    pub(super) fn apply(&self, source: &str) -> Result<String> {
        let (before, rest) = source
            .split_at_checked(self.place.start)
            .context("the file is shorter")?;
        let (_, after) = source.split_at_checked(self.place.end).context("the file is shorter")?;
        let rest = rest
            .strip_prefix(self.was.as_str())
            .context("the file was changed meanwhile")?;
        debug_assert_eq!(rest.len(), after.len());
        Ok([before, &self.becomes, after].concat())
    }
}

impl fmt::Display for Mutant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        write!(
            formatter,
            "{}: {}:{}: `{}` becomes `{}`",
            self.kind.name(),
            self.file.display(),
            self.line,
            one_line(&self.was),
            one_line(&self.becomes)
        )
    }
}

/// Every mutant of a file.
pub(super) fn of(file: &Path, source: &str) -> Vec<Mutant> {
    let code = Code::of(source);
    let mut found: Vec<(Kind, Range<usize>, String)> = Vec::new();
    let catalogue = file.starts_with("law/src/offenses");
    if catalogue {
        found.extend(
            code.catalogue_rows()
                .map(|place| (Kind::CatalogueRow, place, String::new())),
        );
    } else {
        found.extend(code.list_rows().map(|place| (Kind::ListRow, place, String::new())));
    }
    found.extend(code.waits());
    found.extend(code.days());
    found.extend(code.boundaries());
    found.extend(
        code.requirements()
            .map(|place| (Kind::Requirement, place, String::new())),
    );
    found.extend(code.all_and_any());
    found.extend(code.citations());
    found
        .into_iter()
        .filter_map(|(kind, place, becomes)| {
            let was = source.get(place.clone())?.to_owned();
            let line = source.get(..place.start)?.lines().count().max(1);
            let file = file.to_owned();
            Some(Mutant {
                kind,
                file,
                line,
                place,
                was,
                becomes,
            })
        })
        .collect()
}

/// A source text with its comments blanked, byte for byte: what stands in them is no rule.
struct Code(String);

impl Code {
    fn of(source: &str) -> Self {
        let lines = source.split_inclusive('\n').map(|line| {
            let comment = line
                .trim_start()
                .starts_with("//")
                .then_some(0)
                .or_else(|| line.find(" //"));
            match comment.and_then(|at| line.split_at_checked(at)) {
                None => line.to_owned(),
                Some((code, comment)) => {
                    let blank: String = comment
                        .bytes()
                        .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
                        .collect();
                    [code, &blank].concat()
                }
            }
        });
        Self(lines.collect())
    }

    fn places<'a>(&'a self, wanted: &'a str) -> impl Iterator<Item = usize> + 'a {
        self.0.match_indices(wanted).map(|(at, _)| at)
    }

    fn from(&self, at: usize) -> &str {
        self.0.get(at..).unwrap_or_default()
    }

    fn before(&self, at: usize) -> &str {
        self.0.get(..at).unwrap_or_default()
    }

    /// The end of the brackets that open at a place.
    fn closing(&self, open: usize) -> Option<usize> {
        let (mut depth, mut quoted) = (0_usize, false);
        for (at, letter) in self.from(open).char_indices() {
            match letter {
                '"' => quoted = !quoted,
                '(' | '[' | '{' if !quoted => depth += 1,
                ')' | ']' | '}' if !quoted => {
                    depth = depth.checked_sub(1)?;
                    if depth == 0 {
                        return Some(open + at + 1);
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// With the comma that follows.
    fn with_comma(&self, place: Range<usize>) -> Range<usize> {
        let rest = self.from(place.end);
        let blank = rest.len() - rest.trim_start().len();
        if rest.trim_start().starts_with(',') {
            place.start..place.end + blank + 1
        } else {
            place
        }
    }

    /// Whether what stands here is an item of a list.
    fn is_item(&self, at: usize) -> bool {
        self.before(at).trim_end().ends_with(['[', ','])
    }

    /// Numbers that are the one argument of a function of years.
    fn waits(&self) -> Vec<(Kind, Range<usize>, String)> {
        let mut found = Vec::new();
        for name in [
            "years_since",
            "years_since_arrest",
            "years_since_judgment",
            "years_since_completion",
            "years_since_dismissal",
            "years_since_release",
        ] {
            let call = format!("{name}(");
            for at in self.places(&call) {
                let start = at + call.len();
                let Some((number, _)) = self.from(start).split_once(')') else {
                    continue;
                };
                let Ok(years) = number.parse::<i16>() else { continue };
                for other in [years - 1, years + 1] {
                    found.push((Kind::Wait, start..start + number.len(), other.to_string()));
                }
            }
        }
        found
    }

    /// `day(year, month, day)`: a year earlier and later, and a day later.
    fn days(&self) -> Vec<(Kind, Range<usize>, String)> {
        let mut found = Vec::new();
        for call in ["day(", "change("] {
            for at in self.places(call) {
                let start = at + call.len();
                let Some((inside, _)) = self.from(start).split_once(')') else {
                    continue;
                };
                let numbers: Vec<i16> = inside.split(',').filter_map(|part| part.trim().parse().ok()).collect();
                let [year, month, day] = numbers[..] else { continue };
                for (year, month, day) in [(year - 1, month, day), (year + 1, month, day), (year, month, day + 1)] {
                    found.push((
                        Kind::Day,
                        start..start + inside.len(),
                        format!("{year}, {month}, {day}"),
                    ));
                }
            }
        }
        found
    }

    fn boundaries(&self) -> Vec<(Kind, Range<usize>, String)> {
        [(" < ", " <= "), (" <= ", " < "), (" > ", " >= "), (" >= ", " > ")]
            .iter()
            .flat_map(|(was, becomes)| {
                self.places(was)
                    .map(|at| (Kind::Boundary, at..at + was.len(), (*becomes).to_owned()))
            })
            .collect()
    }

    /// Offenses in a list of a statute.
    fn list_rows(&self) -> impl Iterator<Item = Range<usize>> {
        self.strings()
            .filter(|place| {
                let text = self.from(place.start + 1);
                let code = ["HS ", "PC ", "VC ", "BPC ", "WIC ", "other"]
                    .iter()
                    .any(|code| text.starts_with(code));
                code && self.is_item(place.start)
            })
            .map(|place| self.with_comma(place))
    }

    fn strings(&self) -> impl Iterator<Item = Range<usize>> {
        let quotes: Vec<usize> = self.places("\"").collect();
        quotes
            .chunks_exact(2)
            .filter_map(|pair| match pair {
                [open, close] => Some(*open..close + 1),
                _ => None,
            })
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// A row of the catalogue: from its code to the semicolon.
    fn catalogue_rows(&self) -> impl Iterator<Item = Range<usize>> {
        self.strings().filter_map(|place| {
            let begins = self.before(place.start).trim_end().ends_with(['{', ';']);
            let end = begins.then(|| self.from(place.start).find(';'))??;
            Some(place.start..place.start + end + 1)
        })
    }

    /// Where a requirement is written: `S.line(` and the like.
    fn lines(&self) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for call in [".line(", ".line_of(", ".recalled("] {
            for at in self.places(call) {
                let name = self.before(at);
                let start = name.len()
                    - name
                        .chars()
                        .rev()
                        .take_while(|letter| letter.is_ascii_uppercase() || *letter == '_')
                        .count();
                if start < at {
                    found.push((start, at + call.len()));
                }
            }
        }
        found
    }

    fn requirements(&self) -> impl Iterator<Item = Range<usize>> {
        self.lines().into_iter().filter_map(|(start, inside)| {
            let end = self.closing(inside - 1)?;
            self.is_item(start).then(|| self.with_comma(start..end))
        })
    }

    fn all_and_any(&self) -> Vec<(Kind, Range<usize>, String)> {
        [
            ("all([", "any(["),
            ("any([", "all(["),
            ("all_of(", "any_of("),
            ("any_of(", "all_of("),
        ]
        .iter()
        .flat_map(|(was, becomes)| {
            self.places(was)
                .filter(|at| {
                    !self
                        .before(*at)
                        .ends_with(|letter: char| letter.is_alphanumeric() || letter == '_')
                })
                .map(|at| (Kind::AllForAny, at..at + was.len(), (*becomes).to_owned()))
        })
        .collect()
    }

    /// Each requirement with the subdivision of the next one that has another.
    fn citations(&self) -> Vec<(Kind, Range<usize>, String)> {
        let mut places: Vec<Range<usize>> = self
            .lines()
            .into_iter()
            .filter_map(|(_, inside)| {
                let rest = self.from(inside);
                let open = inside + rest.find('"')?;
                let close = open + 1 + self.from(open + 1).find('"')?;
                Some(open..close + 1)
            })
            .collect();
        places.sort_by_key(|place| place.start);
        let text = |place: &Range<usize>| self.0.get(place.clone()).unwrap_or_default();
        let others = places.iter().cycle();
        places
            .iter()
            .enumerate()
            .filter_map(|(at, place)| {
                let other = others
                    .clone()
                    .skip(at + 1)
                    .take(places.len())
                    .find(|other| text(other) != text(place))?;
                Some((Kind::Citation, place.clone(), text(other).to_owned()))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Kind, Mutant, of};

    const RULES: &str = r#"
/// years_since(9) in a comment
const LIST: &[&str] = &["HS 11350", "HS 11357"];
const DAY: Day = day(2014, 11, 5);
fn rule() {
    all([
        S.line("(a)", "first", c.years_since(2)),
        any([S.line("(b)(1)", "second", x < y), never()]),
    ])
}
"#;

    fn broken(file: &str, source: &str, kind: Kind) -> Vec<String> {
        let of_kind = |mutant: &Mutant| mutant.kind == kind;
        let mutants = of(Path::new(file), source);
        mutants
            .into_iter()
            .filter(of_kind)
            .map(|mutant| mutant.apply(source).unwrap_or_default())
            .collect()
    }

    fn of_rules(kind: Kind) -> Vec<String> {
        broken("law/src/statutes/example.rs", RULES, kind)
    }

    #[test]
    fn a_wait_is_a_year_more_and_less() {
        let [less, more] = of_rules(Kind::Wait).try_into().unwrap_or_default();
        assert!(less.contains("years_since(1)") && more.contains("years_since(3)"));
    }

    #[test]
    fn a_day_is_moved() {
        let moved = of_rules(Kind::Day);
        for day in ["day(2013, 11, 5)", "day(2015, 11, 5)", "day(2014, 11, 6)"] {
            assert!(moved.iter().any(|text| text.contains(day)), "{day}");
        }
    }

    #[test]
    fn the_day_itself() {
        let [counted] = of_rules(Kind::Boundary).try_into().unwrap_or_default();
        assert!(counted.contains("x <= y"));
    }

    #[test]
    fn each_row_of_a_list_is_left_out() {
        let [first, second] = of_rules(Kind::ListRow).try_into().unwrap_or_default();
        assert!(first.contains("[ \"HS 11357\"]") && second.contains("[\"HS 11350\", ]"));
    }

    #[test]
    fn each_row_of_the_catalogue_is_left_out() {
        let catalogue = "offenses! {\n    \"HS 1\", [A], x(1);\n    // HS\n    \"HS 2\", [B],\n        x(2);\n}\n";
        let [first, second] = broken("law/src/offenses/example.rs", catalogue, Kind::CatalogueRow)
            .try_into()
            .unwrap_or_default();
        assert!(!first.contains("HS 1") && first.contains("HS 2"));
        assert!(second.contains("HS 1") && !second.contains("HS 2"));
    }

    #[test]
    fn each_requirement_is_left_out() {
        let [first, second] = of_rules(Kind::Requirement).try_into().unwrap_or_default();
        assert!(!first.contains("first") && first.contains("second"));
        assert!(second.contains("any([ never()])"));
    }

    #[test]
    fn all_and_any_change_places() {
        let [all, any] = of_rules(Kind::AllForAny).try_into().unwrap_or_default();
        assert!(all.matches("any([").count() == 2 && any.matches("all([").count() == 2);
    }

    #[test]
    fn a_requirement_takes_the_next_subdivision() {
        let [first, second] = of_rules(Kind::Citation).try_into().unwrap_or_default();
        assert!(first.matches("\"(b)(1)\"").count() == 2 && second.matches("\"(a)\"").count() == 2);
    }
}

//! What a firm or an organisation may set, and what is wrong with a setting.
//!
//! A bad value never stops the visitor: it gets a safe default, and a note for the site owner, made of the option's
//! name and a code.

use crate::phrases::says;
use crate::text::Lang;

/// The options of the widget, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The firm or organisation.
    pub firm: Option<String>,
    /// Its address. A call to action is shown only where name and address are set (Rule 7.2(c)).
    pub address: Option<String>,
    /// Its telephone number, as shown.
    pub phone: Option<String>,
    /// The address of its page for booking.
    pub book: Option<String>,
    /// The language to start in.
    pub lang: Lang,
    /// The accent colour as `#rrggbb`.
    pub accent: Option<Colour>,
    /// The look.
    pub theme: Theme,
    /// Light, dark, or as the device says.
    pub scheme: Scheme,
    /// Whether a button to leave the page is offered.
    pub leave: bool,
    /// Who shows the frame: without the loader, links are shown as text.
    pub host: Host,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            firm: None,
            address: None,
            phone: None,
            book: None,
            lang: Lang::En,
            accent: None,
            theme: Theme::Plain,
            scheme: Scheme::Auto,
            leave: false,
            host: Host::Frame,
        }
    }
}

/// The look: one of the sheets in `styles/themes/`, or none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Quiet, at home anywhere.
    Plain,
    /// For county, court and nonprofit pages.
    Civic,
    /// For law firms.
    Firm,
}

impl Theme {
    const ALL: [Self; 3] = [Self::Plain, Self::Civic, Self::Firm];

    /// Its name, as in the option and in the style sheets.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Civic => "civic",
            Self::Firm => "firm",
        }
    }

    /// The surfaces on which an accent has to be readable, light and dark: those of the style sheets.
    #[must_use]
    pub const fn surfaces(self) -> [Colour; 2] {
        let [light, dark] = match self {
            Self::Plain => [[255, 255, 255], [22, 29, 33]],
            Self::Civic => [[255, 255, 255], [18, 24, 31]],
            Self::Firm => [[255, 253, 248], [27, 26, 23]],
        };
        [Colour { rgb: light }, Colour { rgb: dark }]
    }
}

/// Light, dark, or as the device says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// As the device says.
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// Who shows the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// The loader: it opens the firm's links.
    Loader,
    /// A plain frame or a page of its own: addresses are shown as text.
    Frame,
}

/// A colour of red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Red, green and blue, 0 to 255.
    pub rgb: [u8; 3],
}

/// What is wrong with a setting, for the site owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The option's name.
    pub option: String,
    /// What is wrong with it.
    pub code: &'static str,
}

/// The longest text that an option may hold, in characters.
pub const LONGEST: usize = 200;

/// The longest address, in characters: more would make a code on paper too fine to scan.
pub const LONGEST_ADDRESS: usize = 500;

/// Reads the options. Names are in kebab case; values are trimmed.
#[must_use]
pub fn read(settings: &[(String, String)]) -> (Options, Vec<Note>) {
    let mut options = Options::default();
    let mut notes = Vec::new();
    for (name, value) in settings {
        let value = value.trim();
        if value.is_empty() {
            continue;
        }
        let problem = match name.as_str() {
            "firm" => text(value, &mut options.firm),
            "address" => text(value, &mut options.address),
            "phone" => phone(value, &mut options.phone),
            "book" => book(value, &mut options.book),
            "lang" => match Lang::from_tag(value).filter(|lang| Lang::here().any(|here| here == *lang)) {
                Some(lang) => {
                    options.lang = lang;
                    None
                }
                None => Some("not-a-language"),
            },
            "accent" => Colour::parse(value).map_or(Some("not-a-colour"), |colour| {
                options.accent = Some(colour);
                None
            }),
            "theme" => match Theme::ALL.into_iter().find(|theme| theme.name() == value) {
                Some(theme) => {
                    options.theme = theme;
                    None
                }
                None => Some("not-a-theme"),
            },
            "scheme" => scheme(value).map_or(Some("not-a-scheme"), |scheme| {
                options.scheme = scheme;
                None
            }),
            "leave" => match value {
                "on" => {
                    options.leave = true;
                    None
                }
                "off" => None,
                _ => Some("not-on-or-off"),
            },
            "host" => {
                options.host = if value == "loader" { Host::Loader } else { Host::Frame };
                None
            }
            // The loader's own.
            "transport" | "languages" => None,
            _ => Some("no-such-option"),
        };
        notes.extend(problem.map(|code| Note {
            option: name.clone(),
            code,
        }));
    }
    let call_to_action = options.phone.is_some() || options.book.is_some();
    if call_to_action && !options.may_call_to_action() {
        notes.push(Note {
            option: "firm".to_owned(),
            code: "name-and-address-needed",
        });
    }
    (options, notes)
}

impl Options {
    /// Whether a call to action may be shown: name and address are set.
    #[must_use]
    pub fn may_call_to_action(&self) -> bool {
        self.firm.is_some() && self.address.is_some()
    }
}

/// What is wrong with an organisation's words, in the order of [`Lang::not_said`].
const WRONG_WORDS: [&str; 2] = ["promises-a-result", "tells-to-file"];

/// A text of the organisation. One that promises a result or tells somebody to file is not shown.
fn text(value: &str, into: &mut Option<String>) -> Option<&'static str> {
    for lang in Lang::here() {
        for (code, phrases) in WRONG_WORDS.into_iter().zip(lang.not_said()) {
            if phrases.split('|').any(|phrase| says(value, phrase)) {
                return Some(code);
            }
        }
    }
    let long = value.chars().count() > LONGEST;
    *into = Some(value.chars().take(LONGEST).collect());
    long.then_some("too-long")
}

fn phone(value: &str, into: &mut Option<String>) -> Option<&'static str> {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let allowed = value.chars().all(|c| c.is_ascii_digit() || " +-().".contains(c));
    if allowed && value.len() <= LONGEST && (7..=15).contains(&digits) {
        *into = Some(value.to_owned());
        None
    } else {
        Some("not-a-phone-number")
    }
}

fn book(value: &str, into: &mut Option<String>) -> Option<&'static str> {
    let plain = value.chars().all(|c| c.is_ascii_graphic());
    *into = (value.starts_with("https://") && plain && value.len() <= LONGEST_ADDRESS).then(|| value.to_owned());
    into.is_none().then_some("not-an-https-address")
}

fn scheme(value: &str) -> Option<Scheme> {
    match value {
        "auto" => Some(Scheme::Auto),
        "light" => Some(Scheme::Light),
        "dark" => Some(Scheme::Dark),
        _ => None,
    }
}

impl Colour {
    /// Reads `#rgb` or `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> = text
            .strip_prefix('#')?
            .chars()
            .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()?;
        match *digits.as_slice() {
            [r, g, b] => Some(Self {
                rgb: [r * 17, g * 17, b * 17],
            }),
            [r, r2, g, g2, b, b2] => Some(Self {
                rgb: [r * 16 + r2, g * 16 + g2, b * 16 + b2],
            }),
            _ => None,
        }
    }

    /// The colour as `#rrggbb`.
    #[must_use]
    pub fn hex(self) -> String {
        let [r, g, b] = self.rgb;
        format!("#{r:02x}{g:02x}{b:02x}")
    }

    /// Relative luminance (WCAG 2.2), 0 to 1.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        let [r, g, b] = self.rgb;
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    /// The contrast ratio with another colour (WCAG 2.2), 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Black or white, whichever reads better on this colour.
    #[must_use]
    pub fn ink_on(self) -> Self {
        let (black, white) = (Self { rgb: [0; 3] }, Self { rgb: [255; 3] });
        if self.contrast(white) >= self.contrast(black) {
            white
        } else {
            black
        }
    }

    /// This colour, moved towards black or white until it can be read as text on `surface` (4.5 to 1).
    #[must_use]
    pub fn readable_on(self, surface: Self) -> Self {
        let towards = surface.ink_on();
        (0..=20u16)
            .map(|step| self.mixed(towards, step))
            .find(|colour| colour.contrast(surface) >= 4.5)
            .unwrap_or(towards)
    }

    fn mixed(self, other: Self, twentieths: u16) -> Self {
        let [r, g, b] = self.rgb;
        let [r2, g2, b2] = other.rgb;
        let mix = |a: u8, b: u8| {
            let sum = u16::from(a) * (20 - twentieths) + u16::from(b) * twentieths;
            u8::try_from(sum / 20).unwrap_or(u8::MAX)
        };
        Self {
            rgb: [mix(r, r2), mix(g, g2), mix(b, b2)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(name: &str, value: &str) -> (Options, Vec<Note>) {
        read(&[(name.to_owned(), value.to_owned())])
    }

    #[test]
    fn a_bad_value_gets_a_default_and_a_note() {
        for (name, value, code) in [
            ("lang", "xx", "not-a-language"),
            ("firm", "Guaranteed Relief LLP", "promises-a-result"),
            ("firm", "File your petition with us", "tells-to-file"),
            ("firm", "Abogados: le garantizamos el resultado", "promises-a-result"),
            ("accent", "blue", "not-a-colour"),
            ("accent", "#12345", "not-a-colour"),
            ("theme", "pink", "not-a-theme"),
            ("scheme", "dim", "not-a-scheme"),
            ("phone", "call me", "not-a-phone-number"),
            (
                "phone",
                &format!("5550100{}", ")".repeat(LONGEST)),
                "not-a-phone-number",
            ),
            ("book", "javascript:alert(1)", "not-an-https-address"),
            ("leave", "maybe", "not-on-or-off"),
            ("colour", "#fff", "no-such-option"),
        ] {
            let (options, notes) = set(name, value);
            assert_eq!(options, Options::default(), "{name}={value}");
            assert_eq!(notes.len(), 1);
            assert_eq!(notes[0].code, code);
        }
    }

    #[test]
    fn values_are_trimmed() {
        assert_eq!(set("lang", " es ").0.lang, Lang::Es);
        assert_eq!(set("accent", " #1A5 ").0.accent, Some(Colour { rgb: [17, 170, 85] }));
    }

    #[test]
    fn a_call_to_action_needs_name_and_address() {
        let (options, notes) = set("phone", "+1 559 555 0100");
        assert!(!options.may_call_to_action());
        assert_eq!(notes[0].code, "name-and-address-needed");
    }

    #[test]
    fn surfaces_are_those_of_the_style_sheets() {
        let plain = include_str!("../styles/tokens.css");
        let [civic, firm] = [
            include_str!("../styles/themes/civic.css"),
            include_str!("../styles/themes/firm.css"),
        ];
        let value = |sheet: &str, name: &str| {
            let (_, rest) = sheet.split_once(&format!("{name}: "))?;
            Colour::parse(rest.split(';').next()?)
        };
        for (theme, sheet) in [(Theme::Plain, plain), (Theme::Civic, civic), (Theme::Firm, firm)] {
            let surfaces = ["--sc-theme-surface", "--sc-theme-surface-dark"];
            let found = surfaces.map(|name| value(sheet, name).or_else(|| value(plain, name)));
            assert_eq!(found, theme.surfaces().map(Some), "{}", theme.name());
            for (surface, accent) in theme
                .surfaces()
                .into_iter()
                .zip(["--sc-theme-accent", "--sc-theme-accent-dark"])
            {
                let on = accent.replace("theme-accent", "theme-on-accent");
                let [accent, on] = [accent, &on].map(|name| value(sheet, name).expect("each theme has its accents"));
                assert!(
                    accent.contrast(surface) >= 4.5 && accent.contrast(on) >= 4.5,
                    "{}",
                    theme.name()
                );
            }
        }
    }

    #[test]
    fn every_accent_becomes_readable() {
        let surfaces = Theme::ALL.map(Theme::surfaces).concat();
        for r in (0..=255u8).step_by(51) {
            for g in (0..=255u8).step_by(51) {
                for b in (0..=255u8).step_by(51) {
                    let accent = Colour { rgb: [r, g, b] };
                    assert!(accent.contrast(accent.ink_on()) >= 4.5);
                    for surface in surfaces.iter().copied() {
                        assert!(accent.readable_on(surface).contrast(surface) >= 4.5);
                    }
                }
            }
        }
    }
}

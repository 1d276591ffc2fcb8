//! Plain data for each screen: what the components draw, and what tests compare. Nothing here decides law.

pub mod check;
pub mod dates;
pub mod facts;
pub mod offense_picker;
pub mod question;
pub mod results;

use crate::app::{Screen, State};
use crate::takeaway::TakeAway;
use crate::text::{Lang, Msg};

/// A screen, as plain data.
#[derive(Clone, Debug, PartialEq)]
pub enum View {
    /// What this is, and Start.
    Start,
    /// Which day is it?
    Clock(question::QuestionView),
    /// A question.
    Question(question::QuestionView),
    /// All answers.
    Check(check::CheckView),
    /// What the law says, and what can be taken along.
    Results(results::ResultsView, TakeAway),
}

/// The screen of a state.
#[must_use]
pub fn view(state: &State) -> View {
    match state.screen {
        Screen::Start => View::Start,
        Screen::Clock => View::Clock(question::clock(state)),
        Screen::Question(question) => View::Question(question::view(state, question)),
        Screen::Check => View::Check(check::view(state)),
        Screen::Results => {
            let results = results::view(state);
            let take_away = TakeAway::new(state, &results);
            View::Results(results, take_away)
        }
    }
}

/// The words of a key of the law. The build has made sure that every key has words.
#[must_use]
pub fn law_words(lang: Lang, key: &str) -> &'static str {
    crate::text::lookup(key).map_or("", |message: Msg| lang.say(message))
}

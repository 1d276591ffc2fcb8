//! The flags that follow a task's name.

use std::fmt;

use anyhow::Result;

/// A task was called in a way it does not know. The program answers with the usage and code 2.
#[derive(Debug)]
pub struct UsageError(String);

impl UsageError {
    /// An error that says what was wrong with the call.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for UsageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for UsageError {}

/// The flags not yet taken.
#[derive(Debug)]
pub struct Flags(Vec<String>);

impl Flags {
    /// The arguments after the task's name.
    #[must_use]
    pub fn new(arguments: Vec<String>) -> Self {
        Self(arguments)
    }

    /// Takes a flag without a value, such as `--dev`; says whether it was there.
    pub fn switch(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|argument| argument != name);
        self.0.len() != before
    }

    /// Takes a flag with a value, as `--port 8000` or `--port=8000`.
    ///
    /// # Errors
    /// When the flag is there and its value is not.
    pub fn value(&mut self, name: &str) -> Result<Option<String>> {
        let joined = format!("{name}=");
        let Some(at) = self
            .0
            .iter()
            .position(|argument| argument == name || argument.starts_with(&joined))
        else {
            return Ok(None);
        };
        let argument = self.0.remove(at);
        if let Some(value) = argument.strip_prefix(&joined) {
            return Ok(Some(value.to_owned()));
        }
        if at < self.0.len() {
            return Ok(Some(self.0.remove(at)));
        }
        Err(UsageError::new(format!("{name} needs a value.")).into())
    }

    /// Ends the reading of flags.
    ///
    /// # Errors
    /// When something is left that no task asked for.
    pub fn finish(self) -> Result<()> {
        match self.0.first() {
            None => Ok(()),
            Some(unknown) => Err(UsageError::new(format!("There is no flag \"{unknown}\" here.")).into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Flags;

    fn flags(arguments: &[&str]) -> Flags {
        Flags::new(arguments.iter().map(|argument| (*argument).to_owned()).collect())
    }

    #[test]
    fn a_value_follows_or_is_joined() {
        assert_eq!(flags(&["--port", "80"]).value("--port").unwrap().as_deref(), Some("80"));
        assert_eq!(flags(&["--port=80"]).value("--port").unwrap().as_deref(), Some("80"));
        assert_eq!(flags(&["--dev"]).value("--port").unwrap(), None);
        assert!(flags(&["--port"]).value("--port").is_err());
    }

    #[test]
    fn what_nobody_took_is_an_error() {
        let mut given = flags(&["--dev", "--fast"]);
        assert!(given.switch("--dev"));
        assert!(given.finish().unwrap_err().to_string().contains("--fast"));
    }
}

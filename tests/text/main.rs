//! The words: that the compiler of `text/` says what is wrong and where, and that every message is plain, promises
//! nothing, tells nobody to file, and names nobody by what they were convicted of.

#[cfg(test)]
mod allow;
#[cfg(test)]
mod compiling;
#[cfg(test)]
mod english;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod saying;
#[cfg(test)]
mod wording;

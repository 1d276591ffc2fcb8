//! The one state of the widget, and the one function that changes it.

use std::rc::Rc;

use law::admissible::settle;
use law::date::Day;
use law::effects::Purpose;
use law::facts::{Case, Choice, Fact, FactAt, Form, Record, Value};
use law::interview::{Question, next_question};
use law::offenses::{Drug, Kind, Offense};
use yew::Reducible;

use crate::answers::{self, Reply, offers, write};
use crate::config::{self, Note, Options};
use crate::draft::{DateDraft, DateField, Draft, Memory, OffenseDraft, Problem, TodayDraft, When, chosen};
use crate::takeaway::saved::{Bad, Saved};
use crate::text::Lang;

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What this is, and Start.
    Start,
    /// The device's clock is absurd: which day is it?
    Clock,
    /// A question.
    Question(Question),
    /// All answers, to check and change.
    Check,
    /// What the law says.
    Results,
}

/// The state of the widget.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the firm or organisation has set.
    pub options: Options,
    /// What is wrong with its settings, for the site owner.
    pub notes: Vec<Note>,
    /// The language.
    pub lang: Lang,
    /// The day for which the answer is given.
    pub as_of: Day,
    /// What the visitor has told.
    pub record: Record,
    /// What is on the screen.
    pub screen: Screen,
    /// What stands in the fields of the page.
    pub draft: Draft,
    /// What is wrong with the fields.
    pub problem: Option<Problem>,
    /// The questions answered on the way here, for Back.
    pub trail: Vec<Question>,
    /// The visitor came from the check page to change an answer.
    pub changing: bool,
    /// The answers that the pending change takes away, to be confirmed.
    pub losing: Vec<Question>,
    /// Counts the pages shown: the key of the screen, and the sign to move the focus.
    pub page: usize,
    /// What to tell about the last step.
    pub notice: Option<Notice>,
    /// The clock of the device is believable, or the visitor has said which day it is.
    pub clock_checked: bool,
}

/// What is told about a step that shows no page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The answers were cleared.
    Cleared,
    /// A file was saved.
    Saved,
    /// Text was copied.
    Copied,
    /// The browser did not let us copy.
    NotCopied,
    /// The answers of a saved copy were taken up.
    Resumed,
    /// They were, and the law was of another day when they were saved.
    ResumedOtherLaw(Day),
    /// A file could not be taken up.
    BadFile(Bad),
}

/// What happens to the state.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The settings have come.
    Configure(Vec<(String, String)>),
    /// Another language.
    Speak(Lang),
    /// From the start page to the first question.
    Start,
    /// One choice of several was chosen.
    Choose(usize),
    /// A box of what is so today was ticked or cleared: 0 to 3, then "none", then "not sure".
    Tick(usize),
    /// How exactly a date is remembered.
    Remember(Memory),
    /// A field of a date was filled.
    Fill(DateField, String),
    /// A code section was typed.
    TypeCode(String),
    /// The kind of thing was chosen.
    ChooseKind(Option<Kind>),
    /// The drug was chosen.
    ChooseDrug(Option<Option<Drug>>),
    /// Offenses were picked.
    Pick(Vec<&'static Offense>),
    /// The offense is not known.
    OffenseNotKnown,
    /// Choose the offense again.
    Unpick,
    /// Continue.
    Continue,
    /// Back.
    Back,
    /// Change an answer from the check page.
    Change(Question),
    /// Keep the old answer after all.
    Keep,
    /// Remove a case.
    RemoveCase(usize),
    /// From the check page to the results.
    ShowResults,
    /// What the record is for was chosen or cleared: by its position among all purposes.
    Purpose(usize),
    /// From the results to the check page.
    CheckAnswers,
    /// Forget everything.
    Clear,
    /// Go on with the answers of a saved copy, or say why not.
    Resume(Result<Box<Saved>, Bad>),
    /// Something was done that the state does not hold: a file was saved, text was copied.
    Tell(Notice),
}

/// Device clocks are believed from the day of the law's text until this many years later.
pub const CLOCK_YEARS: i16 = 2;

/// Whether the clock of a device can be believed.
#[must_use]
pub fn believable(day: Day) -> bool {
    let text_of = law::citation::PENAL_CODE_TEXT_OF;
    day >= text_of && day.year().saturating_sub(text_of.year()) <= CLOCK_YEARS
}

impl State {
    /// The state at the start, on the day that the device's clock shows.
    #[must_use]
    pub fn new(clock: Day) -> Self {
        Self {
            options: Options::default(),
            notes: Vec::new(),
            lang: Lang::En,
            as_of: clock,
            record: fresh_record(),
            screen: Screen::Start,
            draft: Draft::Empty,
            problem: None,
            trail: Vec::new(),
            changing: false,
            losing: Vec::new(),
            page: 0,
            notice: None,
            clock_checked: believable(clock),
        }
    }

    /// Whether there is anything to lose.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        self.record != fresh_record()
    }

    /// Whether Back leads anywhere.
    #[must_use]
    pub fn has_back(&self) -> bool {
        self.screen != Screen::Start
    }

    /// The state after an action.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        self.notice = None;
        match action {
            Action::Configure(settings) => {
                let (options, notes) = config::read(&settings);
                self.lang = options.lang;
                self.options = options;
                self.notes = notes;
            }
            Action::Speak(lang) => self.lang = lang,
            Action::Start => {
                if self.clock_checked {
                    self.go_on();
                } else {
                    self.show(Screen::Clock, Draft::Date(DateDraft::default()));
                }
            }
            Action::Choose(position) => self.draft = Draft::One(Some(position)),
            Action::Tick(position) => self.edit_today(position),
            Action::Remember(memory) => self.edit_date(|date| date.memory = memory),
            Action::Fill(field, text) => self.edit_date(|date| date.put(field, text)),
            Action::TypeCode(text) => self.edit_offense(|offense| offense.typed = text),
            Action::ChooseKind(kind) => self.edit_offense(|offense| {
                offense.kind = kind;
                offense.drug = None;
                offense.picked = None;
                offense.dont_know = false;
            }),
            Action::ChooseDrug(drug) => self.edit_offense(|offense| {
                offense.drug = drug;
                offense.picked = None;
                offense.dont_know = false;
            }),
            Action::Pick(offenses) => self.edit_offense(|offense| offense.pick(offenses)),
            Action::OffenseNotKnown => self.edit_offense(|offense| {
                offense.picked = None;
                offense.dont_know = true;
            }),
            Action::Unpick => self.edit_offense(|offense| *offense = OffenseDraft::default()),
            Action::Continue => self.accept(),
            Action::Back => self.back(),
            Action::Change(question) => {
                self.changing = true;
                self.trail.clear();
                self.ask(question);
            }
            Action::Keep => {
                if let Screen::Question(question) = self.screen {
                    self.ask(question);
                    self.leave_question();
                }
            }
            Action::RemoveCase(case) => self.remove_case(case),
            Action::ShowResults => self.show(Screen::Results, Draft::Empty),
            Action::Purpose(position) => self.toggle_purpose(position),
            Action::CheckAnswers => self.show(Screen::Check, Draft::Empty),
            Action::Clear => {
                self.record = fresh_record();
                self.trail.clear();
                self.changing = false;
                self.show(Screen::Start, Draft::Empty);
                self.notice = Some(Notice::Cleared);
            }
            Action::Resume(Ok(saved)) => self.resume(*saved),
            Action::Resume(Err(bad)) => self.notice = Some(Notice::BadFile(bad)),
            Action::Tell(notice) => self.notice = Some(notice),
        }
        self
    }

    fn show(&mut self, screen: Screen, draft: Draft) {
        self.screen = screen;
        self.draft = draft;
        self.problem = None;
        self.losing.clear();
        self.page = self.page.wrapping_add(1);
    }

    fn ask(&mut self, question: Question) {
        let draft = fields(&self.record, question);
        self.show(Screen::Question(question), draft);
    }

    /// To the next question, or where none is left to the check page.
    fn go_on(&mut self) {
        if let Some(question) = next_question(&self.record, self.as_of) {
            self.ask(question);
        } else {
            self.changing = false;
            self.show(Screen::Check, Draft::Empty);
        }
    }

    fn leave_question(&mut self) {
        if self.changing && next_question(&self.record, self.as_of).is_none() {
            self.changing = false;
            self.show(Screen::Check, Draft::Empty);
        } else {
            self.go_on();
        }
    }

    /// To the answers of a saved copy; to a question first, where the law of today asks one more.
    fn resume(&mut self, saved: Saved) {
        let other_law = Some(saved.law).filter(|day| *day != law::citation::PENAL_CODE_TEXT_OF);
        self.record = saved.record;
        settle(&mut self.record, None, self.as_of);
        self.trail.clear();
        self.changing = false;
        if !self.clock_checked {
            self.show(Screen::Clock, Draft::Date(DateDraft::default()));
        } else if next_question(&self.record, self.as_of).is_some() {
            self.go_on();
        } else {
            self.show(Screen::Check, Draft::Empty);
        }
        self.notice = Some(other_law.map_or(Notice::Resumed, Notice::ResumedOtherLaw));
    }

    fn toggle_purpose(&mut self, position: usize) {
        let Some((purpose, _)) = Purpose::ALL.get(position) else {
            return;
        };
        let chosen = &mut self.record.purposes;
        match chosen.iter().position(|known| known == purpose) {
            Some(at) => {
                chosen.remove(at);
            }
            None => chosen.push(*purpose),
        }
        chosen.sort_unstable();
    }

    fn edit_today(&mut self, position: usize) {
        if let Draft::Today(today) = &mut self.draft {
            match today.marks.get_mut(position) {
                Some(mark) => *mark = !*mark,
                None if position == NONE => today.none = !today.none,
                None => today.not_sure = !today.not_sure,
            }
        }
    }

    fn edit_date(&mut self, change: impl FnOnce(&mut DateDraft)) {
        if let Draft::Date(date) = &mut self.draft {
            change(date);
        }
    }

    fn edit_offense(&mut self, change: impl FnOnce(&mut OffenseDraft)) {
        if let Draft::Offense(offense) = &mut self.draft {
            change(offense);
        }
    }

    fn accept(&mut self) {
        match self.screen {
            Screen::Start | Screen::Results => {}
            Screen::Check => self.show(Screen::Results, Draft::Empty),
            Screen::Clock => self.accept_clock(),
            Screen::Question(question) => match self.reply(question) {
                Ok(reply) => self.take(question, reply),
                Err(problem) => {
                    self.problem = Some(problem);
                    self.page = self.page.wrapping_add(1);
                }
            },
        }
    }

    fn reply(&self, question: Question) -> Result<Reply, Problem> {
        match &self.draft {
            Draft::Today(today) => today.reply(),
            Draft::Date(date) => date.reply(when(question), self.as_of),
            Draft::Offense(offense) => offense.reply(),
            Draft::One(position) => chosen(&offers(question, &self.record), *position),
            Draft::Empty => chosen(&[], None),
        }
    }

    /// Takes an answer. Where it takes other answers away, it says which and asks once more.
    fn take(&mut self, question: Question, reply: Reply) {
        let mut record = self.record.clone();
        let structural = matches!(reply, Reply::AnotherCase | Reply::AnotherCount);
        write(&mut record, question, reply);
        let changed = question.facts().first().copied();
        let gone: Vec<FactAt> = if structural {
            Vec::new()
        } else {
            settle(&mut record, changed, self.as_of)
        };
        let mut losing: Vec<Question> = gone.into_iter().map(Question::for_fact).collect();
        losing.retain(|lost| *lost != question);
        losing.sort_unstable();
        losing.dedup();
        if !losing.is_empty() && self.losing != losing {
            self.losing = losing;
            self.page = self.page.wrapping_add(1);
            return;
        }
        self.record = record;
        self.trail.retain(|earlier| *earlier != question);
        self.trail.push(question);
        self.leave_question();
    }

    fn accept_clock(&mut self) {
        let Draft::Date(date) = &self.draft else { return };
        let latest = law::date::LATEST;
        match date.reply(When::Any, latest) {
            Ok(Reply::Value(Value::Date(law::facts::Answer::Is(span))))
                if span.first() == span.last() && believable(span.first()) =>
            {
                self.as_of = span.first();
                self.clock_checked = true;
                self.go_on();
            }
            Err(problem) => self.problem = Some(problem),
            Ok(_) => {
                self.problem = Some(Problem {
                    words: crate::text::id::ERROR_CLOCK,
                    at: "date-year",
                });
            }
        }
        self.page = self.page.wrapping_add(1);
    }

    fn back(&mut self) {
        match self.screen {
            Screen::Start => {}
            Screen::Clock => self.show(Screen::Start, Draft::Empty),
            Screen::Results => self.show(Screen::Check, Draft::Empty),
            Screen::Question(_) if self.changing => {
                self.changing = false;
                self.show(Screen::Check, Draft::Empty);
            }
            Screen::Check | Screen::Question(_) => match self.trail.pop() {
                Some(question) => self.ask(question),
                None => self.show(Screen::Start, Draft::Empty),
            },
        }
    }

    fn remove_case(&mut self, case: usize) {
        if case < self.record.cases.len() {
            self.record.cases.remove(case);
        }
        if self.record.cases.is_empty() {
            self.record.cases.push(Case::new());
        }
        Fact::Complete.of_person().forget(&mut self.record);
        self.trail.clear();
        self.go_on();
    }
}

/// The position of "None of these" among the boxes of what is so today.
pub const NONE: usize = 4;
/// The position of "I am not sure about some of these".
pub const NOT_SURE: usize = 5;

fn fresh_record() -> Record {
    Record {
        cases: vec![Case::new()],
        ..Record::default()
    }
}

/// Whether the date of a question may lie in the future.
fn when(question: Question) -> When {
    match question {
        Question::Fact(at) if matches!(at.fact, Fact::ProbationEnds | Fact::Completed) => When::Any,
        Question::Today | Question::Court(_) | Question::Strikes | Question::Fact(_) => When::Past,
    }
}

/// The fields of a question, filled with what was answered before.
fn fields(record: &Record, question: Question) -> Draft {
    let answered = answers::read(record, question);
    let form = match question {
        Question::Fact(at) => Some(at.fact.form()),
        Question::Today | Question::Court(_) | Question::Strikes => None,
    };
    match (form, answered) {
        (None, Some(Reply::Today(answers))) => Draft::Today(TodayDraft::of(&answers)),
        (None, None) if question == Question::Today => Draft::Today(TodayDraft::default()),
        (Some(Form::Offense), Some(Reply::Value(Value::Offense(answer)))) => Draft::Offense(OffenseDraft::of(&answer)),
        (Some(Form::Offense), _) => Draft::Offense(OffenseDraft::default()),
        (Some(Form::Date), Some(Reply::Value(Value::Date(answer)))) => Draft::Date(DateDraft::of(&answer)),
        (Some(Form::Date), _) => Draft::Date(DateDraft::default()),
        (None | Some(Form::Choice(_)), answered) => Draft::One(
            answered.and_then(|reply| offers(question, record).iter().position(|offer| offer.reply == reply)),
        ),
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Rc::unwrap_or_clone(self).after(action))
    }
}

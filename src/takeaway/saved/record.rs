//! The record in its documented form (`docs/record.md`), written and read by the one table of facts.

use law::date::Span;
use law::effects::Purpose;
use law::facts::{Answer, Candidates, Case, Choice, Count, Fact, FactAt, Form, Record, Scope, State, Value};
use law::offenses;

use super::node::Node;

/// The version of the record's form.
const FORMAT: u32 = 1;

const DONT_KNOW: &str = "dont-know";

/// The record in its form.
pub(super) fn write(record: &Record) -> Node {
    let cases = record.cases.iter().enumerate().map(|(case_at, case)| {
        let counts = (0..case.counts.len()).map(|count_at| Node::Map(facts(record, Scope::Count, case_at, count_at)));
        let mut entries = facts(record, Scope::Case, case_at, 0);
        entries.push(("counts".to_owned(), Node::List(counts.collect())));
        Node::Map(entries)
    });
    let purposes = record
        .purposes
        .iter()
        .map(|purpose| Node::Text(purpose.name().to_owned()));
    let mut person = facts(record, Scope::Person, 0, 0);
    let complete = person
        .iter()
        .position(|(name, _)| name == "complete")
        .map(|at| person.remove(at));
    [
        Some(("format".to_owned(), Node::Number(FORMAT))),
        Some(("person".to_owned(), Node::Map(person))),
        complete,
        Some(("purposes".to_owned(), Node::List(purposes.collect()))),
        Some(("cases".to_owned(), Node::List(cases.collect()))),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .into()
}

impl From<Vec<(String, Self)>> for Node {
    fn from(entries: Vec<(String, Self)>) -> Self {
        Self::Map(entries)
    }
}

fn places(scope: Scope, case: usize, count: usize) -> impl Iterator<Item = (String, FactAt)> {
    Fact::ALL
        .iter()
        .filter(move |fact| fact.scope() == scope)
        .map(move |fact| {
            let at = fact.of_count(case, count);
            let path = at.path();
            let name = path.rsplit('.').next().unwrap_or(&path).to_owned();
            (name, at)
        })
}

fn facts(record: &Record, scope: Scope, case: usize, count: usize) -> Vec<(String, Node)> {
    places(scope, case, count)
        .filter(|(_, at)| at.state(record) != State::Unasked)
        .filter_map(|(name, at)| Some((name, value(&at.value(record)?))))
        .collect()
}

fn value(value: &Value) -> Node {
    match value {
        Value::Choice(Answer::Is(name)) => Node::Text((*name).to_owned()),
        Value::Date(Answer::Is(span)) => Node::Text(span.text()),
        Value::Offense(Answer::Is(candidates)) => Node::List(
            candidates
                .iter()
                .map(|offense| Node::Text(offense.code.to_owned()))
                .collect(),
        ),
        Value::Choice(_) | Value::Date(_) | Value::Offense(_) => Node::Text(DONT_KNOW.to_owned()),
    }
}

/// Reads a record: none where anything in it is not of the form.
pub(super) fn read(mut node: Node) -> Option<Record> {
    if node.take("format")?.number()? != FORMAT {
        return None;
    }
    let cases = node.take("cases")?.list()?;
    let mut record = Record::default();
    let mut told: Vec<(FactAt, Node)> = Vec::new();
    for (case_at, mut case) in cases.into_iter().enumerate() {
        let counts = case.take("counts")?.list()?;
        record.cases.push(Case {
            counts: counts.iter().map(|_| Count::default()).collect(),
            ..Case::default()
        });
        take_facts(&mut told, Scope::Case, case_at, 0, case)?;
        for (count_at, count) in counts.into_iter().enumerate() {
            take_facts(&mut told, Scope::Count, case_at, count_at, count)?;
        }
    }
    let mut person = node.take("person").unwrap_or(Node::Map(Vec::new()));
    if let (Some(complete), Node::Map(entries)) = (node.take("complete"), &mut person) {
        entries.push(("complete".to_owned(), complete));
    }
    take_facts(&mut told, Scope::Person, 0, 0, person)?;
    for purpose in node.take("purposes").map_or(Some(Vec::new()), Node::list)? {
        record.purposes.push(Purpose::named(purpose.text()?)?);
    }
    for (at, node) in told {
        if !at.set(&mut record, answer(at, node)?) {
            return None;
        }
    }
    node.is_empty().then_some(record)
}

fn take_facts(told: &mut Vec<(FactAt, Node)>, scope: Scope, case: usize, count: usize, mut node: Node) -> Option<()> {
    for (name, at) in places(scope, case, count) {
        told.extend(node.take(&name).map(|value| (at, value)));
    }
    node.is_empty().then_some(())
}

fn answer(at: FactAt, node: Node) -> Option<Value> {
    let not_known = node.text() == Some(DONT_KNOW);
    Some(match at.fact.form() {
        Form::Choice(_) if not_known => Value::Choice(Answer::DontKnow),
        Form::Choice(names) => {
            let text = node.text()?;
            Value::Choice(Answer::Is(names.into_iter().find(|name| *name == text)?))
        }
        Form::Date if not_known => Value::Date(Answer::DontKnow),
        Form::Date => Value::Date(Answer::Is(Span::parse(node.text()?).ok()?)),
        Form::Offense if not_known => Value::Offense(Answer::DontKnow),
        Form::Offense => {
            let codes = node.list()?;
            let known = codes.iter().map(|code| offenses::find(code.text()?));
            Value::Offense(Answer::Is(Candidates::new(known.collect::<Option<_>>()?)?))
        }
    })
}

//! Holds `docs/record.schema.json` to what the reader of records accepts, and tries `docs/record.example.json`.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

use std::fs;

use law::date::{EARLIEST, LATEST, Span, day};
use law::effects::Purpose;
use law::facts::{
    Age, Already, Amount, Choice, Finished, Forum, Handed, Level, Outcome, ProbationCourse, Program, Record,
    Registration, Sentence, Treatment,
};
use law::json::{Document, FORMAT};
use law::offenses;
use serde_json::{Map, Value, json};
use xtask::paths;

const DONT_KNOW: &str = "dont-know";

fn read(file: &str) -> String {
    fs::read_to_string(paths::root().join("docs").join(file)).unwrap()
}

fn schema() -> Value {
    serde_json::from_str(&read("record.schema.json")).unwrap()
}

/// The definition that a property refers to, by its name.
fn definition(property: &Value) -> &str {
    property["$ref"].as_str().unwrap().strip_prefix("#/$defs/").unwrap()
}

fn strings(list: &Value) -> Vec<&str> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|item| item.as_str().unwrap())
        .collect()
}

fn names<T: Choice>() -> Vec<&'static str> {
    T::ALL.iter().map(|(_, name)| *name).chain([DONT_KNOW]).collect()
}

/// Where a definition's properties stand in a record.
#[derive(Clone, Copy, Debug)]
enum At {
    Top,
    Person,
    Case,
    Count,
}

const PLACES: [At; 4] = [At::Top, At::Person, At::Case, At::Count];

impl At {
    fn object(self, schema: &Value) -> &Value {
        match self {
            Self::Top => schema,
            Self::Person => &schema["$defs"]["person"],
            Self::Case => &schema["$defs"]["case"],
            Self::Count => &schema["$defs"]["count"],
        }
    }

    /// The least record with one property more.
    fn record(self, name: &str, value: &Value) -> Value {
        let mut record = json!({ "format": FORMAT, "person": {}, "cases": [{ "counts": [{}] }] });
        self.inside(&mut record)[name] = value.clone();
        record
    }

    fn inside(self, record: &mut Value) -> &mut Value {
        match self {
            Self::Top => record,
            Self::Person => &mut record["person"],
            Self::Case => &mut record["cases"][0],
            Self::Count => &mut record["cases"][0]["counts"][0],
        }
    }
}

/// Every value that the schema names for a definition of facts; none for other definitions.
fn values(schema: &Value, definition: &str) -> Vec<Value> {
    let body = &schema["$defs"][definition];
    let texts = |list: &Value| strings(list).into_iter().map(Value::from).collect();
    match definition {
        "date" => texts(&body["examples"]),
        "offense" => {
            let one = strings(&schema["$defs"]["code"]["enum"])
                .into_iter()
                .map(|code| json!([code]));
            one.chain([json!(["HS 11377(a)", "HS 11378"]), json!(DONT_KNOW)])
                .collect()
        }
        "person" | "case" | "count" | "code" => Vec::new(),
        _ => texts(&body["enum"]),
    }
}

fn properties(object: &Value) -> &Map<String, Value> {
    object["properties"].as_object().unwrap()
}

/// Reads a record and writes it again.
fn again(record: Value) -> Result<Value, String> {
    let document: Document = serde_path_to_error::deserialize(record).map_err(|error| error.to_string())?;
    Ok(serde_json::to_value(Document::from(Record::from(document))).unwrap())
}

/// How a value is written: a span from a year to a month is written by its days, everything else as it was read.
fn as_written(value: &Value) -> Value {
    let span = value.as_str().and_then(|text| Span::parse(text).ok());
    span.map_or_else(|| value.clone(), |span| span.text().into())
}

#[test]
fn enumerations_are_those_of_the_law() {
    let schema = schema();
    let defs = schema["$defs"].as_object().unwrap();
    let expected = [
        ("yes-no", names::<bool>()),
        ("forum", names::<Forum>()),
        ("outcome", names::<Outcome>()),
        ("sentence", names::<Sentence>()),
        ("probation", names::<ProbationCourse>()),
        ("level", names::<Level>()),
        ("already", names::<Already>()),
        ("registration", names::<Registration>()),
        ("program", names::<Program>()),
        ("finished", names::<Finished>()),
        ("treatment", names::<Treatment>()),
        ("age", names::<Age>()),
        ("amount", names::<Amount>()),
        ("handed", names::<Handed>()),
    ];
    let purposes: Vec<&str> = Purpose::ALL.iter().map(|(_, name)| *name).collect();
    assert_eq!(strings(&defs["purpose"]["enum"]), purposes);
    for (name, names) in &expected {
        assert_eq!(strings(&defs[*name]["enum"]), *names, "{name}");
    }
    let others = ["date", "offense", "person", "case", "count", "code", "purpose"];
    let mut known: Vec<&str> = expected.iter().map(|(name, _)| *name).chain(others).collect();
    known.sort_unstable();
    assert_eq!(defs.keys().map(String::as_str).collect::<Vec<_>>(), known);
    assert_eq!(schema["properties"]["format"]["const"], FORMAT);
}

#[test]
fn codes_are_those_of_the_catalogue() {
    let schema = schema();
    let mut catalogue: Vec<&str> = offenses::all().map(|offense| offense.code).collect();
    catalogue.sort_unstable();
    let listed = strings(&schema["$defs"]["code"]["enum"]);
    assert_eq!(
        listed,
        catalogue,
        "put this list into docs/record.schema.json, at $defs.code.enum:\n{}\n",
        serde_json::to_string_pretty(&catalogue).unwrap()
    );
}

/// Every property takes every value of its definition, reads it and writes it back the same, and takes no other.
#[test]
fn every_property_and_value_is_accepted_and_no_other() {
    let schema = schema();
    for at in PLACES {
        for (name, property) in properties(at.object(&schema)) {
            if ["format", "person", "purposes", "cases", "counts"].contains(&name.as_str()) {
                continue;
            }
            let allowed = values(&schema, definition(property));
            assert!(allowed.len() > 1, "{at:?} {name}: no values");
            for value in &allowed {
                let mut written =
                    again(at.record(name, value)).unwrap_or_else(|error| panic!("{name} {value}: {error}"));
                assert_eq!(at.inside(&mut written)[name], as_written(value), "{at:?} {name}");
            }
            for wrong in [json!("no-such-word"), json!(true), json!(1), json!([]), Value::Null] {
                assert!(again(at.record(name, &wrong)).is_err(), "{at:?} {name}: {wrong}");
            }
        }
        assert!(again(at.record("no-such-field", &json!("yes"))).is_err(), "{at:?}");
        assert_eq!(at.object(&schema)["additionalProperties"], false, "{at:?}");
    }
}

/// The schema has a property for every fact that the crate knows: what is written is what the schema names.
#[test]
fn every_fact_has_a_property() {
    let schema = schema();
    for fact in law::facts::Fact::ALL {
        let at = law::facts::FactAt {
            fact: *fact,
            case: 0,
            count: 0,
        };
        let path = at.path();
        let (place, name) = match path.rsplit_once('.') {
            None => (At::Top, path.as_str()),
            Some(("person", name)) => (At::Person, name),
            Some(("cases[0]", name)) => (At::Case, name),
            Some((_, name)) => (At::Count, name),
        };
        assert!(properties(place.object(&schema)).contains_key(name), "{path}");
    }
    let facts: usize = PLACES.iter().map(|at| properties(at.object(&schema)).len()).sum();
    // Beside the facts: format, person, purposes, cases, counts.
    assert_eq!(facts, law::facts::Fact::ALL.len() + 5);
}

#[test]
fn what_is_required_is_required() {
    let schema = schema();
    for at in PLACES {
        let required = at.object(&schema).get("required").map(strings).unwrap_or_default();
        for name in properties(at.object(&schema)).keys() {
            let mut record = at.record("unused", &Value::Null);
            let object = at.inside(&mut record).as_object_mut().unwrap();
            object.remove("unused");
            object.remove(name);
            assert_eq!(
                again(record).is_err(),
                required.contains(&name.as_str()),
                "{at:?} {name}"
            );
        }
    }
    assert!(again(json!({ "format": FORMAT, "cases": [] })).is_ok());
    assert!(again(json!({ "format": FORMAT, "cases": [{ "counts": [] }] })).is_err());
    assert!(again(json!({ "format": FORMAT, "cases": [], "purposes": ["guns", "work"] })).is_ok());
    assert!(again(json!({ "format": FORMAT, "cases": [], "purposes": ["fun"] })).is_err());
    assert!(again(json!({ "format": FORMAT + 1, "cases": [] })).is_err());
}

/// The years of the schema's pattern are those of the reader. What the pattern cannot say, the reader refuses.
#[test]
fn dates_are_from_1930_to_2099() {
    assert_eq!((EARLIEST, LATEST), (day(1930, 1, 1), day(2099, 12, 31)));
    let part = "(19[3-9][0-9]|20[0-9]{2})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
    let pattern = format!("^(dont-know|{part}(/{part})?)$");
    assert_eq!(schema()["$defs"]["date"]["pattern"], pattern);
    for text in [
        "1929",
        "2100",
        "2014-13",
        "2014-02-30",
        "2015/2014",
        "14",
        "2014-5",
        "2014/2015/2016",
        "",
    ] {
        assert!(Span::parse(text).is_err(), "{text}");
    }
}

#[test]
fn the_example_is_told_that_the_court_must() {
    let records = xtask::screen::read_records(&read("record.example.json"), day(2026, 11, 23)).unwrap();
    let [record] = records.as_slice() else {
        panic!("{} records", records.len())
    };
    let report = xtask::screen::json(record, day(2026, 11, 23)).unwrap();
    let laws = report["cases"][0]["counts"][0]["laws"].as_array().unwrap();
    let found = laws.iter().find(|law| law["law"] == "PC 1203.4").unwrap();
    assert_eq!(found["band"], "may-qualify", "{found:#}");
    assert_eq!(found["decision"], "court-must", "{found:#}");
}

//! What the readers are fed at first: the records of the stories and of the documentation, and what people type. The
//! fuzzer starts from the same; `ROBUST_SEEDS=write` writes it where the fuzzer looks.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use law::admissible::places;
use law::facts::{Fact, Form, Record};
use law::offenses;
use serde_json::{Value, json};
use xtask::paths;

/// Code sections and words for offenses, as people type them.
const CODES: [&str; 22] = [
    "HS 11350(a)",
    "PC 4573.6",
    "PC 288a",
    "BPC 4060",
    "HS 11377(b)(2)",
    "H&S 11378(a)",
    "11378 hs",
    "health and safety 11,378",
    "hs11377 a",
    "§ 11350",
    "11377aHS",
    "11550 F",
    "1) HS 11378; 2) PC 459",
    "Count 1: 11378",
    "11377, subd. (a)",
    "b and p 4060",
    "p.c. 1203.4a",
    "vehículos 23152(f)",
    "1135",
    "288.5",
    "HS 99999.999z(Zz9z)(1)(A)(i)",
    "(((((((((((",
];

/// Words for offenses, as people type them.
const WORDS: [&str; 6] = [
    "meth with intent to sell",
    "posesión de heroína",
    "weed",
    "heorin",
    "having someone else's pills",
    "DUI 23152",
];

/// Dates as records hold them, and the five fields of the page, a line each.
const DATES: [&str; 22] = [
    "2014",
    "2014-05",
    "2014-05-03",
    "2012/2014-05",
    "2012-01-01/2014-05-31",
    "1930-01-01",
    "2099-12-31",
    "2024-02-29",
    "2023-02-29",
    "2014-13",
    "2014/2012",
    "1929",
    "2014-5-3",
    "2014\n5\n3\n\n",
    "2026\n\n\n2010\n2014",
    " 2024 \n2\n29\n1930\n2099",
    "2014\n\n3\n2014\n2010",
    "99999\n127\n99\n0000\n-014",
    "2026-11-23/2026-11-24",
    "2024\n2\n1/2024\n\n",
    "2026\n11\n\n\n",
    "２０１４",
];

/// Settings as a site's owner writes them, a line each.
const SETTINGS: [&str; 6] = [
    "firm=A Firm\naddress=1 Street, Fresno\nphone=+1 559 555 0100\nbook=https://example.org/\nlang=es\naccent=#1a5",
    "accent=#aabbcc\ntheme=civic\nscheme=dark\nleave=on\nhost=loader\ntransport=port",
    "lang=xx\naccent=blue\ntheme=pink\nphone=call me\nbook=javascript:alert(1)\nleave=maybe\ncolour=#fff",
    "phone=(559) 555-0100",
    "firm= \naccent=#ééé",
    "theme=firm\nscheme=light\nleave=off\nlang=en\nhost=frame",
];

/// What a target starts from: the inputs, and the words that it puts into them.
pub(crate) struct Seeds {
    pub(crate) name: &'static str,
    pub(crate) inputs: Vec<Vec<u8>>,
    pub(crate) words: BTreeSet<String>,
}

pub(crate) fn all() -> [Seeds; 6] {
    let of = |name, texts: &[&str], words: &[&str]| Seeds {
        name,
        inputs: texts.iter().map(|text| text.as_bytes().to_vec()).collect(),
        words: words.iter().map(|word| (*word).to_owned()).collect(),
    };
    let laws = [
        "HS ", "PC ", "VC ", "BPC ", "H&S", "p.c.", "subd. ", "penal", " and ", "(a)", "(1)", "§", "11378", "1203.4a",
    ];
    [
        of_records(),
        Seeds {
            name: "answers",
            inputs: (0..=7).map(|byte| vec![byte; 160]).collect(),
            words: BTreeSet::new(),
        },
        of("code", &CODES, &laws),
        of(
            "words",
            &WORDS,
            &["meth", "heroína", "with intent", "prescription", "weed", " "],
        ),
        of(
            "date",
            &DATES,
            &["2014", "-05", "-03", "/", "02-29", "1930", "2099", "\n", "0"],
        ),
        of(
            "settings",
            &SETTINGS,
            &[
                "firm=",
                "address=",
                "phone=",
                "book=https://",
                "lang=",
                "accent=#",
                "theme=",
                "scheme=",
                "leave=",
                "host=",
                "\n",
            ],
        ),
    ]
}

/// The records of the stories and the example of the documentation; every field and every word that a record may hold.
fn of_records() -> Seeds {
    let folder = paths::root().join("tests/stories");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let stories = files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "toml"));
    let mut inputs = vec![fs::read(paths::root().join("docs/record.example.json")).unwrap()];
    inputs.extend(stories.map(|file| {
        let story: toml::Value = toml::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let mut record: Value = serde_json::to_value(&story["record"]).unwrap();
        record["format"] = json!(1);
        serde_json::to_vec(&record).unwrap()
    }));
    let mut words: BTreeSet<String> = [
        "format",
        "person",
        "cases",
        "counts",
        "purposes",
        "dont-know",
        "null",
        "2014-05",
    ]
    .map(String::from)
    .into();
    let mut record = Record::default();
    record.cases.push(law::facts::Case::new());
    words.extend(
        places(&record)
            .iter()
            .filter_map(|at| at.path().rsplit('.').next().map(String::from)),
    );
    for fact in Fact::ALL {
        if let Form::Choice(names) = fact.form() {
            words.extend(names.into_iter().map(String::from));
        }
    }
    words.extend(offenses::all().map(|offense| offense.code.to_owned()));
    Seeds {
        name: "record",
        inputs,
        words: words.into_iter().map(|word| format!("\"{word}\"")).collect(),
    }
}

/// Writes inputs and words where the fuzzer looks.
pub(crate) fn write(seeds: &Seeds, fuzz: &Path) {
    let folder = fuzz.join("corpus").join(seeds.name);
    fs::create_dir_all(&folder).unwrap();
    for (at, input) in seeds.inputs.iter().enumerate() {
        fs::write(folder.join(format!("seed-{at:03}")), input).unwrap();
    }
    let mut words = String::new();
    for word in &seeds.words {
        let escaped: Vec<String> = word.bytes().map(|byte| format!("\\x{byte:02x}")).collect();
        let escaped = escaped.concat();
        writeln!(words, "\"{escaped}\"").unwrap();
    }
    fs::write(fuzz.join("corpus").join(format!("{}.dict", seeds.name)), words).unwrap();
}

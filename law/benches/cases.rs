//! How long an assessment takes over all of the law, and the next question, for records of 1 to 1,000 cases.
//!
//! `cargo bench -p law`. The counter is cases, so that a line of the same rate at every size is linear.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use law::assess::assess;
use law::date::{Day, Span, day};
use law::facts::{
    Answer, Candidates, Case, Count, Forum, Level, Outcome, Person, ProbationCourse, Record, Registration, Sentence,
};
use law::interview::next_question;
use law::offenses;

const TODAY: Day = day(2026, 11, 23);
const SIZES: [usize; 4] = [1, 10, 100, 1_000];

fn main() {
    divan::main();
}

/// Cases of several kinds in turn: probation, prison, a fine, an arrest.
fn record(cases: usize) -> Record {
    let no = || Answer::Is(false);
    Record {
        person: Person {
            charged: no(),
            serving: no(),
            supervised: no(),
            probation: no(),
            registration: Answer::Is(Registration::Never),
            strike: no(),
            super_strike: no(),
        },
        cases: (0..cases).map(case).collect(),
        complete: Answer::Is(true),
        purposes: Vec::new(),
    }
}

fn case(at: usize) -> Case {
    let year = |year: i16| Span::year(year).map_or(Answer::DontKnow, Answer::Is);
    let count = |code: &str, level: Level| Count {
        offense: offenses::find(code)
            .and_then(|offense| Candidates::new(vec![offense]))
            .map_or(Answer::DontKnow, Answer::Is),
        level: Answer::Is(level),
        ..Count::default()
    };
    let convicted = |sentenced: i16, sentence: Sentence, code: &str, level: Level| Case {
        forum: Answer::Is(Forum::California),
        outcome: Answer::Is(Outcome::Convicted),
        sentenced: year(sentenced),
        sentence: Answer::Is(sentence),
        counts: vec![count(code, level)],
        ..Case::default()
    };
    match at % 4 {
        0 => Case {
            probation: Answer::Is(ProbationCourse::Completed),
            ..convicted(2016, Sentence::Probation, "HS 11378", Level::Felony)
        },
        1 => Case {
            completed: year(2018),
            ..convicted(2013, Sentence::Prison, "HS 11351", Level::Felony)
        },
        2 => Case {
            performed: Answer::Is(true),
            ..convicted(2019, Sentence::JailOrFine, "HS 11364", Level::Misdemeanor)
        },
        _ => Case {
            forum: Answer::Is(Forum::California),
            outcome: Answer::Is(Outcome::NeverCharged),
            arrested: year(2012),
            counts: vec![count("HS 11377(a)", Level::Misdemeanor)],
            ..Case::default()
        },
    }
}

#[divan::bench(args = SIZES)]
fn assessment(bencher: Bencher<'_, '_>, cases: usize) {
    let record = record(cases);
    bencher
        .counter(ItemsCount::new(cases))
        .bench_local(|| assess(black_box(&record), TODAY));
}

#[divan::bench(args = [1, 20, 100])]
fn question(bencher: Bencher<'_, '_>, cases: usize) {
    let record = record(cases);
    bencher
        .counter(ItemsCount::new(cases))
        .bench_local(|| next_question(black_box(&record), TODAY));
}

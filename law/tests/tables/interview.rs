//! Which question comes next, on which page, and why.

use law::facts::{Answer, Case, Count, Fact, FactAt, Forum, Outcome, Record};
use law::interview::{Question, because, edited, next_question, open_questions};

use crate::common::{TODAY, but, is, offense, person, with};

#[test]
fn each_fact_has_its_page() {
    for (at, page) in [
        (Fact::Charged.of_person(), Question::Today),
        (Fact::Serving.of_person(), Question::Today),
        (Fact::Supervised.of_person(), Question::Today),
        (Fact::OnProbation.of_person(), Question::Today),
        (Fact::Strike.of_person(), Question::Strikes),
        (Fact::SuperStrike.of_person(), Question::Strikes),
        (Fact::Forum.of_case(1), Question::Court(1)),
        (Fact::Outcome.of_case(1), Question::Fact(Fact::Outcome.of_case(1))),
        (
            Fact::Registration.of_person(),
            Question::Fact(Fact::Registration.of_person()),
        ),
        (Fact::Complete.of_person(), Question::Fact(Fact::Complete.of_person())),
        (Fact::Sentenced.of_case(2), Question::Fact(Fact::Sentenced.of_case(2))),
        (Fact::Level.of_count(1, 2), Question::Fact(Fact::Level.of_count(1, 2))),
    ] {
        assert_eq!(Question::for_fact(at), page, "{at:?}");
        assert!(page == Question::Fact(at) || page.facts().contains(&at), "{at:?}");
    }
}

#[test]
fn each_question_is_about_a_case_or_the_person() {
    for (question, case) in [
        (Question::Today, None),
        (Question::Strikes, None),
        (Question::Court(0), Some(0)),
        (Question::Court(2), Some(2)),
        (Question::Fact(Fact::Complete.of_person()), None),
        (Question::Fact(Fact::Sentenced.of_case(1)), Some(1)),
        (Question::Fact(Fact::Level.of_count(2, 1)), Some(2)),
    ] {
        assert_eq!(question.case(), case, "{question:?}");
    }
}

/// A person, then a case told bit by bit.
#[test]
fn the_next_question_by_what_was_told() {
    let empty = || Record {
        cases: vec![Case::new()],
        ..Record::default()
    };
    let after = |change: &dyn Fn(&mut Record)| {
        let mut record = empty();
        record.person = person();
        change(&mut record);
        next_question(&record, TODAY)
    };
    let fact = |at: FactAt| Some(Question::Fact(at));
    assert_eq!(next_question(&empty(), TODAY), Some(Question::Today));
    assert_eq!(after(&|_| {}), Some(Question::Court(0)));
    let convicted = |record: &mut Record| {
        record.cases[0].forum = is(Forum::California);
        record.cases[0].outcome = is(Outcome::Convicted);
    };
    assert_eq!(after(&convicted), fact(Fact::Offense.of_count(0, 0)));
    assert_eq!(
        after(&|record| {
            convicted(record);
            record.cases[0].counts[0].offense = offense("HS 11378");
        }),
        fact(Fact::Sentenced.of_case(0))
    );
    // Another court: nothing more to ask of it.
    let elsewhere = after(&|record| record.cases[0].forum = is(Forum::Federal));
    assert_eq!(elsewhere, fact(Fact::Complete.of_person()));
    assert_eq!(
        next_question(&Record::default(), TODAY),
        fact(Fact::Complete.of_person()),
        "no case"
    );
    let told = but(|record| record.complete = Answer::DontKnow);
    assert!(!open_questions(&told, TODAY).contains(&Question::Fact(Fact::Complete.of_person())));
}

/// What came after a case is asked when all its counts are told; the cases come in turn.
#[test]
fn cases_and_counts_come_in_turn() {
    let mut record = with(|case| {
        case.counts.push(Count::default());
        case.upright = Answer::Unasked;
    });
    record.cases.push(Case::new());
    assert_eq!(
        next_question(&record, TODAY),
        Some(Question::Fact(Fact::Offense.of_count(0, 1)))
    );
    record.cases[0].counts.pop();
    assert_eq!(next_question(&record, TODAY).and_then(Question::case), Some(1));
}

/// The laws that wait on an answer, with the requirement, each once.
#[test]
fn why_a_question_is_asked() {
    let record = with(|case| {
        case.sentenced = Answer::Unasked;
    });
    let question = Question::Fact(Fact::Sentenced.of_case(0));
    let lines: Vec<&str> = because(&record, question, TODAY)
        .iter()
        .map(|(_, line)| line.key)
        .collect();
    assert!(lines.contains(&"pc-1203-425-since-1973"), "{lines:?}");
    let mut once = lines.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), lines.len(), "{lines:?}");
    let other = because(&record, Question::Fact(Fact::Level.of_count(0, 0)), TODAY);
    assert!(other.is_empty(), "told already");
}

#[test]
fn an_edit_takes_away_what_it_undoes_and_no_more() {
    let before = with(|_| {});
    let at = Fact::Outcome.of_case(0);
    let (after, gone) = edited(
        &before,
        at,
        |record| record.cases[0].outcome = is(Outcome::Acquitted),
        TODAY,
    );
    assert!(gone.contains(&Fact::Sentence.of_case(0)) && !gone.contains(&Fact::Offense.of_count(0, 0)));
    assert_eq!(after.cases[0].sentence, Answer::Unasked);
    assert_eq!(after.cases[0].counts[0].offense, before.cases[0].counts[0].offense);
}

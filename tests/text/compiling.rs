//! The compiler of `text/`: what it writes, and that each of its errors names file and line.

use text_compiler::{Source, compile_messages};

const HEAD: &str = "### tag: TAG\n### name: Name\n### direction: ltr\n### not reviewed\n";

fn language(tag: &str, words: &str) -> (String, Vec<Source>) {
    let source = |name: &str, text: String| Source {
        name: format!("text/{tag}/{name}"),
        text,
    };
    let head = source("language.ftl", HEAD.replace("TAG", tag));
    (tag.to_owned(), vec![head, source("words.ftl", words.to_owned())])
}

/// The module, and then each language's file.
fn compile(en: &str, es: &str, required: &[&str]) -> Result<String, Vec<String>> {
    let required: Vec<String> = required.iter().map(|key| (*key).to_owned()).collect();
    compile_messages(&[language("es", es), language("en", en)], &required)
        .map(|messages| {
            messages
                .files
                .into_iter()
                .fold(messages.module, |all, (_, file)| all + &file)
        })
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

fn problems(en: &str, es: &str) -> Vec<String> {
    compile(en, es, &[]).expect_err("this must not compile")
}

/// The same words in both languages.
fn problems_in_both(words: &str) -> Vec<String> {
    problems(words, words)
        .into_iter()
        .filter(|problem| problem.starts_with("text/en/"))
        .collect()
}

#[test]
fn a_message_is_a_constant_and_one_with_a_variable_a_function() {
    let en = "start = Start\n    .hint = Not long\nwait = Until { $day }, in { $court }\n";
    let es = "start = Empezar\n    .hint = No tarda\nwait = En { $court }, hasta el { $day }\n";
    let module = compile(en, es, &["start.hint"]).expect("this compiles");
    // What the law asks for comes first, with all words of its message.
    assert!(module.contains("static KEYS: [&str; 2] = [\n    \"start\",\n    \"start.hint\",\n]"));
    assert!(module.contains("pub const START: Msg = Msg(0);"));
    assert!(module.contains("#[doc = \"Not long\"]\n    pub const START_HINT: Msg = Msg(1);"));
    assert!(module.contains("pub fn wait(lang: Lang, court: &str, day: &str) -> String {"));
    assert!(module.contains("fill(lang.say(Msg(2)), &[court, day])"));
    assert!(module.contains("\nStart\nNot long\nUntil \u{e001}, in \u{e000}\n"));
    assert!(module.contains("\nEmpezar\nNo tarda\nEn \u{e000}, hasta el \u{e001}\n"));
    assert!(module.contains("pub const ALL: [Self; 2] = [Self::En, Self::Es];"));
}

#[test]
fn a_choice_is_made_where_the_message_is_said() {
    let en = "found = { $count ->\n    [0] nothing\n    [one] one case\n   *[other] { $count } cases\n } in { $court ->\n    [federal] a federal court\n   *[other] California\n }\n";
    let es = "found = { $count ->\n    [0] nada\n    [one] un caso\n   *[other] { $count } casos\n } en { $court ->\n    [federal] una corte federal\n   *[other] California\n }\n";
    let module = compile(en, es, &[]).expect("this compiles");
    assert!(module.contains("pub fn found(lang: Lang, count: usize, court: &str) -> String {"));
    assert!(module.contains("&[&count.to_string(), court]"));
    let english = "Lang::En => if count == 0 && court == \"federal\" { 0 } else if count == 0 { 1 } \
        else if (count == 1) && court == \"federal\" { 2 } else if (count == 1) { 3 } \
        else if court == \"federal\" { 4 } else { 5 }";
    assert!(module.contains(english), "{module}");
    let words = "nothing in a federal court\nnothing in California\none case in a federal court\none case in California\n\
        \u{e000} cases in a federal court\n\u{e000} cases in California\n";
    assert!(module.contains(words), "{module}");
}

#[test]
fn a_choice_in_one_language_alone_is_enough() {
    let module = compile(
        "found = Cases: { $count }\n",
        "found = { $count ->\n    [one] Un caso\n   *[other] { $count } casos\n }\n",
        &[],
    )
    .expect("this compiles");
    assert!(module.contains("pub fn found(lang: Lang, count: usize) -> String {"));
    assert!(module.contains("Lang::En => { 0 }"));
    // A language with fewer ways has the same lines.
    assert!(module.contains("\nCases: \u{e000}\n\n"), "{module}");
}

#[test]
fn a_term_is_put_in() {
    let en = "-law = Proposition 47\nlead = { -law } can help.\n";
    let es = "-law = la Proposición 47\nlead = Puede ayudar { -law }.\n";
    let module = compile(en, es, &[]).expect("this compiles");
    assert!(module.contains("\nProposition 47 can help.\n"));
    assert!(module.contains("\nPuede ayudar la Proposición 47.\n"));
}

#[test]
fn lines_are_joined_and_a_blank_line_parts_paragraphs() {
    let words = "lead =\n    One **strong**\n    line.\n\n    Another.\n";
    let module = compile(words, words, &[]).expect("this compiles");
    assert!(module.contains("\nOne **strong** line.\u{2029}Another.\n"));
}

#[test]
fn a_missing_message_is_named_with_the_place_of_the_original() {
    assert_eq!(
        problems("# Buttons\nstart = Start\nback = Back\n", "start = Empezar\n"),
        ["text/es/words.ftl: back is missing. Translate it from text/en/words.ftl:3."]
    );
    assert_eq!(
        problems("start = Start\n    .hint = Go\n", "start = Empezar\n"),
        ["text/es/words.ftl: start.hint is missing. Translate it from text/en/words.ftl:2."]
    );
}

#[test]
fn a_message_too_many_is_named() {
    assert_eq!(
        problems("start = Start\n", "start = Empezar\n\nback = Atrás\n"),
        ["text/es/words.ftl:3: back is not in text/en. Remove it, or write it there first."]
    );
}

#[test]
fn other_variables_are_named() {
    assert_eq!(
        problems("wait = Until { $day }\n", "wait = Hasta { $dia }\n"),
        [
            "text/es/words.ftl:1: wait: the variable { $day } of text/en/words.ftl:1 is missing. Put it in.",
            "text/es/words.ftl:1: wait: the variable { $dia } is not in text/en/words.ftl:1. Use its variables.",
        ]
    );
    assert_eq!(
        problems(
            "a = { $n ->\n [one] one\n *[other] more\n }\n",
            "a = { $n ->\n [federal] uno\n *[other] más\n }\n"
        )
        .len(),
        1
    );
}

#[test]
fn a_mark_that_we_do_not_know_is_named() {
    for (words, part) in [
        ("[the law](pc)", "`](`"),
        ("<b>now</b>", "`<`"),
        ("one *word*", "a single `*`"),
        ("one **word", "not closed"),
        ("one ** word**", "without a space"),
        ("a &nbsp; b", "`&nbsp;`"),
        ("{ \"\" }", "says nothing"),
        ("{ \"\\u0001\" }", "control character"),
    ] {
        let found = problems_in_both(&format!("# Comment\nlead = {words}\n"));
        assert_eq!(found.len(), 1, "{words}: {found:?}");
        assert!(found[0].starts_with("text/en/words.ftl:2: lead: "), "{found:?}");
        assert!(found[0].contains(part), "{found:?}");
    }
}

#[test]
fn what_is_not_supported_is_named() {
    for (words, part) in [
        (
            "lead = { DATETIME($day) }",
            "lead: DATETIME: functions are not supported",
        ),
        ("lead = { other }", "lead: other: a message cannot be put into another"),
        ("lead = { -law }", "lead: law: there is no such term"),
        (
            "-law = The law\nlead = { -law(case: \"x\") }",
            "takes no attribute and no argument",
        ),
        ("-law = { $day }\nlead = { -law }", "a term holds text alone"),
        ("-law = { -law }\nlead = { -law }", "in a circle"),
        ("-law = The law\nlead = Lead", "no message uses this term"),
        ("lead = { $n ->\n [few] a\n *[other] b\n }", "counts in one"),
        (
            "lead = { $n ->\n [one] a\n [one] c\n *[other] b\n }",
            "[one] is there twice",
        ),
        ("lead = { $n ->\n *[one] a\n }", "the last variant is `*[other]`"),
        ("lead = { $n ->\n *[word] a\n }", "needs a word to choose by"),
        (
            "lead = { $n ->\n [one] a\n *[word] b\n }",
            "words and numbers cannot decide together",
        ),
        ("lead = One\nlead = Two", "is already in text/en/words.ftl:1"),
        (
            "lead = One\n    .a = A\n    .a = B",
            "lead.a is already in text/en/words.ftl:2",
        ),
        ("Lead = One", "small letters"),
        ("a-b = One\na_b = Two", "would both be called A_B"),
        ("lead = { $type }", "`type` means something in Rust"),
        ("match = { $day }", "`match` means something in Rust"),
        (
            "lead = { $a }{ $b }{ $c }{ $d }{ $e }{ $f }{ $g }",
            "more than 6 variables",
        ),
    ] {
        let found = problems_in_both(&format!("{words}\n"));
        assert!(found.iter().any(|problem| problem.contains(part)), "{words}: {found:?}");
        let place = found.iter().all(|problem| problem.starts_with("text/en/words.ftl:"));
        assert!(place, "{words}: {found:?}");
    }
}

#[test]
fn what_is_not_fluent_is_named() {
    let found = problems_in_both("lead = Lead\nthis is no message\nback = Back\n");
    assert!(
        found[0].starts_with("text/en/words.ftl:2: this is not Fluent: "),
        "{found:?}"
    );
}

#[test]
fn words_that_the_law_asks_for_are_there_without_variables() {
    let words = "pc-1 = One\nwait = { $day }\n";
    assert_eq!(
        compile(words, words, &["pc-1", "pc-1.yes", "wait"]).expect_err("this must not compile"),
        [
            "text/en: the law asks for the words `pc-1.yes`. Write them in a file there, and in every other language.",
            "text/en/words.ftl:2: wait: words of the law have no variables. Say it without.",
        ]
    );
}

#[test]
fn the_head_of_a_language_is_checked() {
    let with = |head: &str| {
        let source = Source {
            name: "text/en/language.ftl".to_owned(),
            text: head.to_owned(),
        };
        match compile_messages(&[("en".to_owned(), vec![source])], &[]) {
            Ok(messages) => messages.module,
            Err(problems) => problems
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<String>>()
                .join("\n"),
        }
    };
    let reviewed =
        "### tag: en\n### name: English\n### direction: rtl\n### reviewed-by: A. Person\n### reviewed-on: 2026-01-31\n";
    assert!(with(reviewed).contains("Self::En => Some((\"A. Person\", \"2026-01-31\"))"));
    assert!(with(reviewed).contains("Self::En => \"rtl\""));
    for (head, part) in [
        (
            "### tag: en\n### name: English\n### not reviewed\n",
            "`### direction: …` is missing",
        ),
        (
            "### tag: es\n### name: English\n### direction: ltr\n### not reviewed\n",
            "the folder's name, `en`",
        ),
        (
            "### tag: en\n### name: English\n### direction: up\n### not reviewed\n",
            "`ltr` or `rtl`",
        ),
        ("### tag: en\n### name: English\n### direction: ltr\n", "say either"),
        (
            "### tag: en\n### name: E\n### direction: ltr\n### reviewed-by: A\n### reviewed-on: May\n",
            "say either",
        ),
        (
            "### tag: en\n### name: E\n### direction: ltr\n### not reviewed\n### colour: red\n",
            "`### colour: …`",
        ),
    ] {
        let found = with(head);
        assert!(found.starts_with("text/en/language.ftl:1: "), "{head}: {found}");
        assert!(found.contains(part), "{head}: {found}");
    }
}

#[test]
fn a_language_that_we_cannot_count_in_is_named() {
    let found = compile_messages(&[language("xx", "lead = Lead\n")], &[]).expect_err("this must not compile");
    assert!(
        found[0]
            .to_string()
            .starts_with("text/xx: it is not known how `xx` counts.")
    );
}

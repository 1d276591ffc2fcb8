"""Differences that are understood, one predicate each: the facts, the section, and who is right.

`explains`: the oracle cannot decide the point (the text or the record leaves it open, or a text was
not read), or the program is more careful on purpose. `reported`: the program is believed to be wrong;
each has a row in LEDGER.md, counts as unexplained, and goes when the program is mended.
"""
from datetime import date
from oracle import lists
from oracle.classes import first_told, klass
from oracle.dates import PROP_47

EXPLAINED, REPORTED = [], []


def explains(*laws):
    def mark(f):
        f.laws = set(laws)
        EXPLAINED.append(f)
        return f
    return mark


def reported(*laws):
    def mark(f):
        f.laws = set(laws)
        REPORTED.append(f)
        return f
    return mark


CONVICTION = ("PC 1203.4", "PC 1203.4a", "PC 1203.41", "PC 1203.42", "PC 17", "PC 1170.18", "PC 1203.3", "PC 1210.1",
              "HS 11361.8", "PC 1203.425")


def unfinished(c):
    return c.outcome == "diverted" and c.case.get("finished") == "no"


@explains(*CONVICTION)
def program_not_finished(c, law, name, oracle, program):
    """A program that was not finished: the prosecution went on, and how it ended is not told. The
    oracle takes "diverted" at its word (no conviction); the program leaves it open. Program right."""
    return unfinished(c) and (oracle, program) == ("no", "open")


@explains(*CONVICTION)
def drug_court_after_a_plea(c, law, name, oracle, program):
    """A drug court after a plea: whether the plea became a conviction is not told. Program right."""
    return (c.outcome == "diverted" and c.case.get("program") == "drug-court" and c.case.get("pleaded") == "yes"
            and (oracle, program) == ("no", "open"))


@explains("PC 1203.4")
def revoked_to_a_felony_term(c, law, name, oracle, program):
    """Probation that was revoked for a felony term: "in any other case" (1203.4(a)(1)) reaches it by its
    words. The program leaves it open for reasons outside the text, and says so (tier "recalled")."""
    return c.course() == "revoked" and c.felony_term() is not None and (oracle, program) == ("yes", "open")


@explains("PC 17", "PC 1203.4a", "PC 1203.425", "PC 1170.18", "PC 1203.4", "HS 11361.8", "PC 851.91", "PC 851.93")
def before_the_text_that_was_read(c, law, name, oracle, program):
    """The oracle knows the class of the offense only from the day in its table; the offense is older,
    and the program takes the class of the later text for it (wobblers) or read an older one."""
    at = c.committed or c.arrested
    since = first_told(c.code)
    return (at is not None and since is not None and at < since and klass(c.code, at) is None
            and oracle == "open" and program in ("yes", "no"))


@explains("PC 851.91", "PC 851.93", "PC 851.8", "PC 1203.4a", "PC 1203.42", "PC 1203.425", "PC 17")
def not_in_the_table(c, law, name, oracle, program):
    """HS 11352.1: the oracle has read no text of it; the program has a class for it."""
    return c.code == "HS 11352.1" and oracle == "open" and program in ("yes", "no")


@explains("HS 11361.8")
def lesser_offense_of_the_same_class(c, law, name, oracle, program):
    """11361.8(a) "a lesser offense", for those who serve: a misdemeanor with a lower maximum (11357(a) as it
    was, one year; 11357(b)(2), six months) may be one; the program compares classes."""
    return c.code == "HS 11357(a)" and c.sentence_state() != "done" and (oracle, program) == ("open", "no")


def reduced(c):
    return c.already in ("reduced", "redesignated")


def judgment_of_jail(c):
    """17(b)(1): "After a judgment imposing a punishment other than" a felony term."""
    return c.imposed() == "jail-or-fine" and c.level == "felony"


@explains("PC 1210.1")
def the_day_of_the_vote(c, law, name, oracle, program):
    """1210 and 1210.1 were "added on Nov. 7, 2000, by initiative": whether from that day or the next, the Penal
    Code does not say. The program takes the next day. (The treatment was told, so the question is idle.)"""
    from oracle.pc_1210_1 import ADOPTED
    return c.sentenced == ADOPTED and oracle != "no" and program == "no"


# --- What the record's form says, and the oracle does not take from it ---------------------------------

@explains("PC 851.91")
def no_abuse_beside_drugs(c, law, name, oracle, program):
    """851.91(c)(2)(A)(i) speaks of domestic violence, child abuse and elder abuse. By its form the record asks of
    them only where a charge is something else than a drug offense. Program right."""
    return name == "must" and "abuse" not in c.case and (oracle, program) == ("open", "yes")


@explains("PC 851.91")
def other_has_a_limit(c, law, name, oracle, program):
    """"Other" is by its form no serious, violent or sex offense, no fraud and no public money: 799, 801.1, 801.5
    and 803(c) do not reach it, and six years (800) are the longest that is left. Program right."""
    return c.code == "other" and (oracle, program) == ("open", "yes")


@explains("PC 851.93")
def misdemeanors_alone_have_judges_diversion(c, law, name, oracle, program):
    """1001.95(a): "a misdemeanor is being prosecuted", so that 851.93(a)(2)(A) is about it whatever the oracle's
    table of classes knows. Program right."""
    return c.case.get("program") == "judges-diversion" and (oracle, program) == ("open", "yes")


@explains("PC 1203.42", "PC 1203.425")
def registrable_or_serious_by_the_section(c, law, name, oracle, program):
    """290(c)(1) and 1192.7(c) name the section; the record says of the person, or of this count, that it led to no
    registration or strike. The program goes by the section."""
    named = lists.SERIOUS | lists.REGISTRATION | lists.REGISTRATION_MAYBE | lists.REGISTRATION_SINCE_2026
    return c.code in named and (oracle, program) == ("open", "no")


@explains("PC 1203.4a")
def no_infraction_by_17b(c, law, name, oracle, program):
    """17(b)(1) can make a felony a misdemeanor, never an infraction, and a misdemeanor with probation granted is not
    meant by 1203.4a(a). The oracle's "today" is open and takes in the infraction. Program right."""
    return judgment_of_jail(c) and c.granted_probation() and (oracle, program) == ("open", "no")


@explains("PC 17")
def nothing_left_to_ask(c, law, name, oracle, program):
    """After a judgment of jail a wobbler is a misdemeanor already (17(b)(1)), and what is none never will be: there
    is nothing to ask for, whichever it is. Program right."""
    return name == "may_ask" and judgment_of_jail(c) and (oracle, program) == ("open", "no")


@explains("PC 1203.425")
def a_misdemeanor_by_the_judgment(c, law, name, oracle, program):
    """A wobbler with a judgment of jail is a misdemeanor (17(b)(1)), whatever was granted later: (ib) asks for no more
    than the sentence and a year, and knows no bar of strikes. Program right."""
    return (judgment_of_jail(c) and klass(c.code, c.committed) == "W"
            and (reduced(c) or c.p("strike") == "yes") and (oracle, program) == ("open", "yes"))


@explains("PC 1210.1")
def transport_is_for_sale(c, law, name, oracle, program):
    """HS 11360(c), since 1 January 2016 (Stats. 2015, Ch. 77): "transport" means to transport for sale; 1210(a) is for
    transportation for personal use. Program right."""
    return (c.code.startswith("HS 11360") and c.committed is not None and c.committed >= date(2016, 1, 1)
            and oracle in ("yes", "open") and program == "no")


@explains("PC 1170.18")
def conspiracy_is_not_named(c, law, name, oracle, program):
    """1170.18(a) names the sections; 182 is none of them, and is punished by itself. Program right."""
    return c.code == "PC 182" and (oracle, program) == ("open", "no")


@explains("HS 11361.8")
def for_sale_was_a_felony(c, law, name, oracle, program):
    """HS 11359 before Proposition 64 was punished under 1170(h) alone (the table's history line): a judgment of jail
    leaves it a felony, and a misdemeanor of today is less. The oracle's table has no class for those days."""
    return c.code == "HS 11359" and judgment_of_jail(c) and (oracle, program) == ("open", "yes")


# --- The program is more careful than the text needs, on purpose ---------------------------------------
# Written by the authors of the rules, from the words of the section. In each the program says "a lawyer" or "not yet",
# never more than the oracle.

@explains("PC 1203.4a")
def r03_another_probation(c, law, name, oracle, program):
    """1203.4a(a) "not then serving a sentence for any offense"; 1203.4(a)(1) names probation apart. Whether another
    probation is such a sentence is left to a lawyer."""
    return c.p("probation") == "yes" and (oracle, program) == ("yes", "open")


@explains("PC 851.91")
def r10_abuse_of_children(c, law, name, oracle, program):
    """PC 288.5 and 288(c): limits of 799(b), 801.1 and of older law cross here, and a victim's age is not told."""
    return c.code in ("PC 288.5", "PC 288(c)") and oracle in ("no", "yes") and program == "open"


@explains("PC 851.91")
def r11_limitation_from_the_arrest(c, law, name, oracle, program):
    """800 to 802 count from the offense. The program counts from the arrest, which is not before it: each charge may
    have its own day. It is some days late, never early."""
    return (c.outcome in ("never-charged", "dismissed") and c.committed is not None and c.committed < c.arrested
            and (oracle, program) in (("yes", "no"), ("open", "no"), ("yes", "open")))


@explains("PC 851.91")
def r48_fraud_and_pictures(c, law, name, oracle, program):
    """803(c): fraud counts from its discovery (PC 473, 476a); 799(a) public money; 801.1 and 803(f): a victim's age
    (PC 311.1 to 311.11); 653f(d): which offense was meant. None of these is told."""
    return (c.code in ("PC 473", "PC 476a", "PC 311.1", "PC 311.2", "PC 311.3", "PC 311.11", "PC 653f(d)",
                       "other-fraud-or-public-money")
            and (oracle, program) == ("yes", "open"))


@explains("PC 851.91")
def pending_time_from_29_february(c, law, name, oracle, program):
    """The oracle adds the time between arrest and dismissal to an anniversary that it moves from 29 February to
    1 March; the program counts the years from the dismissal. One day; by 803(b) no day of the limit had run before
    the dismissal where the arrest came on the day of the offense. Program right."""
    at = c.committed or c.arrested
    return (c.outcome == "dismissed" and at is not None and (at.month, at.day) == (2, 29)
            and (oracle, program) == ("open", "yes"))


@explains("PC 851.93", "PC 851.91")
def not_read_by_the_program(c, law, name, oracle, program):
    """The text of HS 11357(a) before 2010 the program has not read; HS 11366 and 11379.2 were added or amended by
    Stats. 1991 and HS 11363 by Stats. 1976, and it takes their class as read from the next day on which a law of
    that year began. The oracle takes them from its table."""
    at = c.committed or c.arrested
    since = {"HS 11379.2": date(1992, 1, 1), "HS 11366": date(1992, 1, 1), "HS 11363": date(1977, 7, 1),
             "HS 11357(a)": date(2010, 1, 1)}.get(c.code)
    return since is not None and at is not None and at < since and oracle in ("yes", "no") and program == "open"


@explains("PC 1170.18")
def serving_or_completed(c, law, name, oracle, program):
    """A sentence of before 5 November 2014 that was not performed: who still has it to serve was serving it on that day
    (a), and who has not has completed it (f). One of them fits. Program right."""
    return (name == "may_ask" and c.sentence_state() == "unperformed" and c.sentenced <= PROP_47
            and (oracle, program) == ("open", "yes"))


@explains("PC 1203.4")
def r18_stops_for_inspection(c, law, name, oracle, program):
    """1203.4(b) leaves out the misdemeanors of VC 42002.1; these sections told as a felony do not fit the text."""
    return c.code in ("VC 2800", "VC 2801", "VC 2803") and c.level == "felony" and (oracle, program) == ("yes", "open")


@explains("PC 1000.4")
def r19_sealing_after_11395(c, law, name, oracle, program):
    """HS 11395(d)(3) could not be read: whether 1000.4 follows a finished treatment is left open."""
    return c.case.get("program") == "mandated-treatment" and (oracle, program) == ("yes", "open")


@explains("PC 1203.425")
def r21_redesignated_after_a_term(c, law, name, oracle, program):
    """A felony term, and redesignated later: the program leaves open which of (ib) and (II) is meant."""
    return reduced(c) and c.felony_term() is not None and (oracle, program) == ("yes", "open")


@explains("PC 1210.1")
def r24_revoked_after_the_treatment(c, law, name, oracle, program):
    """Probation that was revoked after the treatment was finished: (e)(1) or (f)(1). The program leaves the whole open;
    the oracle leaves open whether one may ask, and has no "shall"."""
    return name == "must" and c.course() == "revoked" and (oracle, program) == ("no", "open")


@explains("PC 1210.1")
def r23_petition_while_probation_runs(c, law, name, oracle, program):
    """(e)(1): whether the person has "substantially complied" is the court's to find while probation runs or was
    violated. The oracle calls that open, the program says that the court need not."""
    return name == "must" and c.course() in ("running", "violated", "ended-early") and (oracle, program) == ("open", "no")


@explains("HS 11361.8")
def r26_other_conviction_offenses(c, law, name, oracle, program):
    """VC 23222(b), PC 182, 653f(d), 664: 11361.8 names no convictions, and which offense was meant is not told. The
    program leaves it open also for a solicitation, and says for a person who still serves that the court need not: (b)."""
    if c.code == "PC 653f(d)":
        return (oracle, program) == ("no", "open")
    return c.code in ("VC 23222(b)", "PC 182", "PC 664") and name == "must" and (oracle, program) == ("open", "no")


@explains("HS 11361.8", "HS 11361.5")
def r27_juvenile(c, law, name, oracle, program):
    """Juvenile cases are referred to others before any of these laws is looked at."""
    return c.forum == "juvenile" and (oracle, program) == ("open", "no")


@explains("PC 851.93", "PC 851.8")
def r29_the_age_tells_the_class(c, law, name, oracle, program):
    """HS 11357(b) since Proposition 64 is an infraction under 18 and a misdemeanor from 18 on. The program does not
    read the age here."""
    return c.code == "HS 11357(b)" and "age" in c.count and oracle in ("yes", "no") and program == "open"


@explains("PC 851.93")
def r32_program_not_finished(c, law, name, oracle, program):
    """A felony in a program that was not finished: how the prosecution ended is not told."""
    return unfinished(c) and (oracle, program) == ("no", "open")


@explains("HS 11361.5")
def r35_school_grounds(c, law, name, oracle, program):
    """Kept until the person is 18 (11361.5(a)): the record tells the age on the day of the offense, not of today."""
    return c.code == "HS 11357(d)" and (oracle, program) == ("yes", "open")


@explains("PC 1203.425")
def r37_no_four_clean_years(c, law, name, oracle, program):
    """Another felony within or around the four years: the program says that only the Department's record shows it."""
    return len(c.record["cases"]) > 1 and c.level == "felony" and oracle in ("no", "yes") and program == "open"


@explains("HS 11361.8")
def r42_lawful_whatever_the_priors(c, law, name, oracle, program):
    """A state line, a minor or a prior beside cannabis that was carried at 21: lawful or not, the program leaves it
    to a lawyer."""
    return (c.code == "HS 11360(a)" and c.count.get("handed") == "carried"
            and (c.p("super-strike") == "yes" or c.p("registration") != "never" or c.count.get("aggravated") == "yes")
            and (oracle, program) == ("yes", "open"))


@explains("PC 1203.425")
def r44_no_strike_is_told(c, law, name, oracle, program):
    """Sections that are serious in some of their forms; "no strike" is what the person says, and the Department goes
    by its record."""
    return (c.p("strike") == "no" and c.code in ("HS 11353", "HS 11380", "PC 311.2", "VC 23153", "PC 191.5(b)", "PC 192(c)",
                                                 "VC 2800.3", "VC 20001", "PC 182", "PC 664")
            and (oracle, program) == ("yes", "open"))

"""Differences that are understood, one predicate each: the facts, the section, and who is right.

`explains`: the oracle cannot decide the point (the text or the record leaves it open, or a text was
not read). `reported`: the program is believed to be wrong or too careful; each has a row in LEDGER.md,
counts as unexplained, and goes when the program is mended (or moves to `explains` with its reason).
"""
from datetime import date
from oracle.classes import first_told, klass
from oracle.facts import Count  # noqa: F401

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


@explains("PC 1210.1")
def the_day_of_the_vote(c, law, name, oracle, program):
    """1210 and 1210.1 were "added on Nov. 7, 2000, by initiative": whether from that day or the next, the Penal
    Code does not say. The program takes the next day. (The treatment was told, so the question is idle.)"""
    from oracle.pc_1210_1 import ADOPTED
    return c.sentenced == ADOPTED and oracle != "no" and program == "no"


# --- reported: the program is believed to be wrong, or more careful than the text needs ---------------

def reduced(c):
    return c.already in ("reduced", "redesignated")


def judgment_of_jail(c):
    """17(b)(1): "After a judgment imposing a punishment other than" a felony term."""
    return c.imposed() == "jail-or-fine" and c.level == "felony"


@reported("PC 1203.4a")
def r01_probation_was_granted(c, law, name, oracle, program):
    return c.course() == "revoked" and oracle == "no" and program in ("yes", "open")


@reported("PC 1203.4a")
def r02_supervision(c, law, name, oracle, program):
    return c.p("supervised") == "yes" and (oracle, program) == ("open", "yes")


@reported("PC 1203.4a")
def r03_another_probation(c, law, name, oracle, program):
    return c.p("probation") == "yes" and program == "open" and oracle == "yes"


@reported("PC 1170.18")
def r04_sentenced_after_proposition_47(c, law, name, oracle, program):
    from oracle.dates import PROP_47
    return (c.convicted and c.sentenced > PROP_47 and c.sentence_state() != "done"
            and oracle == "no" and program in ("yes", "open"))


@reported("PC 1203.425")
def r05_registration_for_this_felony(c, law, name, oracle, program):
    return c.count.get("registrable") == "yes" and oracle == "no" and program in ("yes", "open")


@reported("PC 1203.425")
def r06_a_strike_that_may_be_this_felony(c, law, name, oracle, program):
    return c.p("strike") == "yes" and c.level == "felony" and (oracle, program) == ("open", "yes")


@reported("PC 1203.42")
def r07_registration_at_the_sentence(c, law, name, oracle, program):
    return c.p("registration") == "past" and program in ("yes", "open") and oracle in ("no", "open")


@reported("PC 1203.42")
def r08_registration_or_strike_of_today(c, law, name, oracle, program):
    return (c.p("registration") == "now" or c.p("strike") == "yes") and (oracle, program) == ("open", "no")


@reported("PC 851.91")
def r09_sex_offenses_without_limitation(c, law, name, oracle, program):
    return c.code.startswith(("PC 286", "PC 287", "PC 288a", "PC 289")) and oracle == "open" and program in ("yes", "no")


@reported("PC 851.91")
def r10_continuous_abuse_since_2017(c, law, name, oracle, program):
    # and 288(c), which 799(b)(1) does not name: limited, at most up to the victim's age of 40 (801.1(a))
    return (c.code == "PC 288.5" and c.outcome != "acquitted" and (oracle, program) == ("no", "open")
            or c.code == "PC 288(c)" and (oracle, program) == ("yes", "open"))


@reported("PC 851.91")
def r11_limitation_from_the_arrest(c, law, name, oracle, program):
    return (c.outcome in ("never-charged", "dismissed") and c.committed is not None and c.committed < c.arrested
            and (oracle, program) in (("yes", "no"), ("open", "no"), ("yes", "open")))


@reported("PC 851.91")
def r12_wobbler_within_three_years(c, law, name, oracle, program):
    return klass(c.code, c.committed or c.arrested) == "W" and (oracle, program) == ("no", "open")


@reported("PC 851.91")
def r13_evasion_before_an_acquittal(c, law, name, oracle, program):
    return c.outcome == "acquitted" and (oracle, program) == ("open", "yes")


@reported("PC 851.91")
def r14_other_offenses(c, law, name, oracle, program):
    return c.code in ("other", "PC 182", "PC 664") and (oracle, program) == ("open", "yes")


@reported("PC 1170.18", "PC 17", "HS 11361.8")
def r15_misdemeanor_by_a_judgment_of_jail(c, law, name, oracle, program):
    return judgment_of_jail(c) and (name != "done" or reduced(c)) and oracle != program


@reported("PC 17", "PC 1203.425", "PC 1203.4a", "PC 1203.4")
def r17_dui_with_injury(c, law, name, oracle, program):
    return c.code == "VC 23153" and c.level == "felony" and oracle == "open" and program in ("yes", "no")


@reported("PC 1203.4")
def r18_misdemeanor_of_261_5(c, law, name, oracle, program):
    other = c.code in ("VC 2800", "VC 2801", "VC 2803") and c.now() == "felony"     # "a misdemeanor" of 42002.1
    return (c.code in ("PC 261.5", "PC 261.5(d)") and c.now() == "misdemeanor" or other) and (oracle, program) == ("yes", "open")


@reported("PC 1000.4")
def r19_sealing_after_11395(c, law, name, oracle, program):
    return c.case.get("program") == "mandated-treatment" and (oracle, program) == ("yes", "no")


@reported("PC 1000.4")
def r20_pretrial_diversion_before_2018(c, law, name, oracle, program):
    return c.case.get("program") == "drug-diversion" and c.case.get("pleaded") == "no" and (oracle, program) == ("open", "no")


@reported("PC 1203.425")
def r21_reduced_felony(c, law, name, oracle, program):
    return reduced(c) and oracle in ("open", "yes") and program in ("no", "open", "yes")


@reported("PC 1210.1")
def r23_petition_while_probation_runs(c, law, name, oracle, program):
    return c.course() in ("running", "violated") and c.case.get("treatment") == "finished" and (oracle, program) == ("yes", "open")


@reported("PC 1210.1")
def r24_revoked_after_the_treatment(c, law, name, oracle, program):
    return c.course() == "revoked" and c.case.get("treatment") == "finished" and (oracle, program) == ("open", "no")


@reported("HS 11361.8")
def r25_redesignated_already(c, law, name, oracle, program):
    return reduced(c) and oracle in ("no", "open") and program in ("yes", "open")


@reported("HS 11361.8")
def r26_other_conviction_offenses(c, law, name, oracle, program):
    return c.code in ("VC 23222(b)", "PC 182", "PC 664") and (oracle, program) == ("open", "no")


@reported("HS 11361.8", "HS 11361.5")
def r27_juvenile(c, law, name, oracle, program):
    return c.forum == "juvenile" and (oracle, program) == ("open", "no")


@reported("HS 11361.5")
def r28_released_within_two_years(c, law, name, oracle, program):
    from oracle.dates import lapsed
    on = c.completed_on()
    return on is not None and not lapsed(on, 2, c.as_of) and (oracle, program) == ("open", "yes")


@reported("PC 851.93", "PC 851.91")
def r29_either_class_leads_to_the_same(c, law, name, oracle, program):
    return (klass(c.code, c.committed or c.arrested) in ("W", "MW", "MF", "MI", "W?")
            if c.committed or c.arrested else False) and oracle in ("yes", "no") and program == "open"


@reported("PC 851.93")
def r30_judges_diversion(c, law, name, oracle, program):
    return c.case.get("program") == "judges-diversion" and (oracle, program) == ("yes", "open")


@reported("PC 851.8")
def r31_innocence_after_diversion(c, law, name, oracle, program):
    return c.outcome == "diverted" and (oracle, program) == ("open", "no")


@reported("PC 851.91", "PC 851.93")
def r32_program_not_finished(c, law, name, oracle, program):
    return unfinished(c) and (oracle, program) == ("open", "no")


@reported("HS 11361.5")
def r33_sections_of_the_cannabis_article(c, law, name, oracle, program):
    return c.code.startswith("HS 11362") and (oracle, program) == ("open", "no")


@reported("HS 11361.5")
def r35_school_grounds(c, law, name, oracle, program):
    return c.code == "HS 11357(d)" and (oracle, program) == ("yes", "open")


@reported("PC 1170.18")
def r36_attempt(c, law, name, oracle, program):
    return c.code in ("PC 664", "PC 182") and (oracle, program) == ("open", "no")


@reported("PC 1203.425")
def r37_no_four_clean_years(c, law, name, oracle, program):
    return len(c.record["cases"]) > 1 and c.level == "felony" and oracle in ("no", "yes") and program == "open"


@reported("PC 1203.425")
def r38_felony_with_jail(c, law, name, oracle, program):
    return judgment_of_jail(c) and (oracle, program) == ("open", "no")


@reported("PC 1203.4a")
def r39_infractions_of_the_vehicle_code(c, law, name, oracle, program):
    return c.code.startswith("VC ") and c.level == "infraction" and (oracle, program) == ("open", "yes")


@reported("PC 851.91")
def r40_abuse_beside_another_charge(c, law, name, oracle, program):
    return name == "must" and c.case.get("abuse") == "yes" and (oracle, program) == ("open", "yes")


@reported("HS 11361.5")
def r41_before_1976_on_application(c, law, name, oracle, program):
    from oracle.dates import CANNABIS_RECORDS
    since = c.sentenced or c.arrested
    return since is not None and since < CANNABIS_RECORDS and (oracle, program) == ("open", "yes")


@reported("HS 11361.8")
def r42_lawful_whatever_the_priors(c, law, name, oracle, program):
    return (c.code == "HS 11360(a)" and c.count.get("handed") == "carried"
            and (c.p("super-strike") == "yes" or c.p("registration") != "never" or c.count.get("aggravated") == "yes")
            and (oracle, program) in (("yes", "open"), ("open", "yes")))


@reported("PC 1203.4")
def r43_reduced_felony_of_261_5(c, law, name, oracle, program):
    return (c.code == "PC 261.5(d)" and (reduced(c) or judgment_of_jail(c))
            and oracle in ("yes", "open") and program in ("no", "open"))


@reported("PC 1203.425")
def r44_no_strike_is_told(c, law, name, oracle, program):
    return (c.p("strike") == "no" and c.code in ("HS 11353", "HS 11353.5", "HS 11353.7", "HS 11354", "HS 11380", "VC 20001",
                                                 "VC 23153", "PC 191.5(b)", "PC 192(c)", "VC 2800.3", "PC 182", "PC 664")
            and (oracle, program) == ("yes", "open"))


@reported("PC 1203.4a")
def r45_misdemeanor_of_288(c, law, name, oracle, program):
    return c.code == "PC 288" and oracle == "no" and program in ("yes", "open")


@reported("PC 1203.4a")
def r46_violated_is_not_performed(c, law, name, oracle, program):
    return c.course() == "violated" and (oracle, program) == ("open", "yes")


@reported("PC 851.8", "PC 851.93")
def r47_infraction_under_18(c, law, name, oracle, program):
    return c.code == "HS 11357(b)" and c.count.get("age") == "under-18" and (oracle, program) == ("no", "open")


@reported("PC 851.91")
def r48_ten_years_for_sex_offenses(c, law, name, oracle, program):
    return c.code in ("PC 311.1", "PC 311.2", "PC 311.3", "PC 311.11") and oracle == "open" and program in ("yes", "no")


@reported("PC 1203.425")
def r49_violent_or_registrable_by_the_section(c, law, name, oracle, program):
    from oracle import lists
    named = lists.SERIOUS | lists.REGISTRATION | lists.REGISTRATION_MAYBE | lists.REGISTRATION_SINCE_2026
    return c.code in named and (oracle, program) in (("no", "yes"), ("no", "open"), ("open", "yes"))


@reported("PC 1203.42")
def r50_serious_by_the_section(c, law, name, oracle, program):
    from oracle import lists
    return c.code in lists.SERIOUS and (oracle, program) == ("no", "open")

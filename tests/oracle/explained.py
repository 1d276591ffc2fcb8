"""Differences that are understood, one predicate each: the facts, the section, and who is right.

`explains`: the oracle cannot decide the point (the text or the record leaves it open, or a text was
not read), or the program is more careful than the text needs and says so with "unknown" or "not yet".
`reported`: the program is believed to be wrong; each has a row in LEDGER.md, counts as unexplained, and
goes when the program is mended.
"""
from oracle import lists
from oracle.arrests import limits
from oracle.classes import first_told, klass
from oracle.dates import day, lapsed

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


@explains("PC 17", "PC 1203.4a", "PC 1203.425", "PC 1170.18", "HS 11361.8", "PC 851.93")
def before_the_text_that_was_read(c, law, name, oracle, program):
    """The oracle knows the class of the offense only from the day in its table; the offense is older, and the program
    takes the class of the later text for it (wobblers) or read an older one. For 1203.4a, 1203.425 and the
    reductions the class matters only after a judgment of jail, for a felony (17(b)(1))."""
    at = c.committed or c.arrested
    since = first_told(c.code)
    if since is None or at is None or at >= since or oracle != "open" or program == "open":
        return False
    if law in ("PC 1203.4a", "PC 1203.425"):
        return (c.imposed() == "jail-or-fine" and c.level == "felony"
                and (program == "yes" or c.sentence_state() == "done"))
    if law in ("PC 1170.18", "HS 11361.8"):
        return c.imposed() == "jail-or-fine" and c.level == "felony"
    return law == "PC 17" or program == "yes" or c.outcome == "dismissed"


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



@explains("HS 11361.8", "HS 11361.5")
def juvenile(c, law, name, oracle, program):
    """11361.8(m) "shall apply equally to juvenile delinquency adjudications", 11361.5(a) "any person under the age of
    18"; the record tells nothing else of such a case. The program refers them all to other help."""
    return c.forum == "juvenile" and (oracle, program) == ("open", "no")


@explains("PC 851.93")
def judges_diversion(c, law, name, oracle, program):
    """1001.95(a): "in which a misdemeanor is being prosecuted", (c) "shall dismiss": 851.93(a)(2)(A), if the arrest was for
    it as a misdemeanor. The oracle has no class for the offense; a charge under it was one. Program right, as far as
    the record tells; what the arrest was for, the Department's record shows."""
    return (c.case.get("program") == "judges-diversion" and klass(c.code, c.arrested) is None
            and (oracle, program) == ("open", "yes"))


@explains("PC 1000.4")
def sealing_after_hs_11395(c, law, name, oracle, program):
    """HS 11395(d)(3) could not be read; that 1000.4 follows, the oracle has from the table of drug offenses only."""
    return c.case.get("program") == "mandated-treatment" and (oracle, program) == ("yes", "open")


# --- The program is more careful than the text needs ----------------------------------------------------

@explains("PC 1203.4a")
def another_probation(c, law, name, oracle, program):
    """1203.4a(a): "not then serving a sentence for an offense"; 1203.4(a)(1) names "on probation for an offense" beside
    it. So probation is no bar by the words; whether it is a sentence that is served, the program leaves to a lawyer."""
    return c.p("probation") == "yes" and (oracle, program) == ("yes", "open")


@explains("PC 1203.4")
def stop_for_inspection_as_a_felony(c, law, name, oracle, program):
    """1203.4(b) leaves out "a misdemeanor" of VC 42002.1. Told as a felony these sections are outside; it is hardly one."""
    return c.code in lists.VC_42002_1 and c.level == "felony" and (oracle, program) == ("yes", "open")


@explains("PC 1203.425")
def another_felony(c, law, name, oracle, program):
    """(II) "during which the defendant was not convicted of a new felony offense": a later felony conviction is told,
    with its day. The program says that the Department's record must show it."""
    later = [k for k in c.record["cases"] if k is not c.case and k.get("outcome") == "convicted"
             and any(n.get("level") == "felony" for n in k["counts"]) and day(k["sentenced"]) >= c.sentenced]
    return bool(later) and c.level == "felony" and oracle in ("no", "yes") and program == "open"


@explains("PC 1203.425")
def no_strike_is_told(c, law, name, oracle, program):
    """Sections that are serious by some of their facts (1192.7(c)(8), (24)). The record says that there was no strike at
    any time; the program goes by what the Department's record may say."""
    return (c.p("strike") == "no" and (oracle, program) == ("yes", "open")
            and c.code in ("HS 11353", "HS 11380", "VC 23153", "PC 191.5(b)", "PC 192(c)", "VC 2800.3", "VC 20001", "PC 182",
                           "PC 664"))


@explains("PC 1210.1")
def transport_with_treatment(c, law, name, oracle, program):
    """HS 11379(c), 11379.5(c), 11352: "transport" is "for sale", and 1210(a) is for personal use. A court that ordered the
    treatment nevertheless took it for that: the program leaves it open."""
    return (c.code in lists.DRUG_TRANSPORT and c.case.get("treatment") == "finished"
            and (oracle, program) == ("no", "open"))


@explains("PC 1203.42")
def state_prison_by_the_section(c, law, name, oracle, program):
    """286, 287 and 289 are punished "in the state prison" in every subdivision, never under 1170(h). The program leaves
    them open, as their subdivision is not told."""
    return c.code in ("PC 286", "PC 287", "PC 289") and (oracle, program) == ("no", "open")


@explains("PC 1210.1")
def revoked_after_the_treatment(c, law, name, oracle, program):
    """(e)(1) against (f)(1): whether one may ask is open to both. "Shall" needs "the terms of probation" completed, which
    a revoked probation is not; the program leaves that open too."""
    return (name == "must" and c.course() == "revoked" and c.case.get("treatment") == "finished"
            and (oracle, program) == ("no", "open"))


@explains("HS 11361.5")
def school_grounds(c, law, name, oracle, program):
    """11361.5(a): "until the offender attains the age of 18 years". Eighteen years after the offense that is sure; the
    program does not count them."""
    return (c.code == "HS 11357(d)" and c.count.get("age") == "under-18" and lapsed(c.committed, 18, c.as_of)
            and (oracle, program) == ("yes", "open"))


@explains("PC 851.93", "PC 851.8")
def the_age_tells_the_class(c, law, name, oracle, program):
    """HS 11357(b)(1), (2): an infraction under 18, a misdemeanor from 18 on. The program does not read the age here."""
    return (c.code == "HS 11357(b)" and klass(c.code, c.committed or c.arrested) == "MI" and "age" in c.count
            and oracle in ("yes", "no") and program == "open")


@explains("PC 17", "PC 1203.4", "PC 1203.4a", "PC 1203.425", "PC 851.91", "PC 851.93")
def class_that_the_program_leaves_open(c, law, name, oracle, program):
    """261.5(d) "either a misdemeanor or a felony ... a county jail not exceeding one year, or ... subdivision (h)": the words
    settle 17(b), the "felony conviction" of 1203.4(b), the limit of 801, and an acquittal. 653f(d)(1) six months, after a
    prior one year or 1170(h): one limit or three years, never six. The program has no class for either."""
    return (c.code == "PC 261.5(d)" or c.code == "PC 653f(d)" and law in ("PC 851.91", "PC 851.93")
            ) and oracle in ("yes", "no") and program == "open"


@explains("PC 851.91")
def limits_that_the_program_leaves_open(c, law, name, oracle, program):
    """PC 473, 476a: 803(c) and 801.5, four years after a discovery that is not after the arrest. PC 311.1 to 311.11:
    801.1(b), ten years. 288(c): 801.1(a), forty at most. 288.5 since 2017: none (799(b)), so never. The program asks a
    lawyer for all of them."""
    return (c.code in ("PC 473", "PC 476a", "PC 311.1", "PC 311.2", "PC 311.3", "PC 311.11", "PC 288(c)")
            and (oracle, program) == ("yes", "open")
            or c.code == "PC 288.5" and c.outcome != "acquitted" and (oracle, program) == ("no", "open"))


@explains("PC 851.91")
def limitation_from_the_arrest(c, law, name, oracle, program):
    """800 to 802: "after commission of the offense". The program counts from the arrest or the dismissal, which is not
    before it: some days late, never early. Here a limit that has run, or may have, counted from the offense, has not,
    counted from there."""
    since = c.ended or c.arrested
    return (c.outcome in ("never-charged", "dismissed") and c.committed is not None and c.committed < c.arrested
            and any(n is not None and not lapsed(since, n, c.as_of) for n in limits(c))
            and (oracle, program) in (("yes", "no"), ("open", "no"), ("yes", "open")))

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

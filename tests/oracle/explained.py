"""Differences that are understood: one predicate each, with the section and who is right."""

EXPLAINED = []


def explains(*laws):
    def mark(f):
        f.laws = set(laws)
        EXPLAINED.append(f)
        return f
    return mark


ALL = ("PC 1203.4", "PC 1203.4a", "PC 1203.41", "PC 1203.42", "PC 17", "PC 1170.18", "PC 1203.3", "PC 1210.1",
       "HS 11361.8", "PC 1203.425", "PC 851.91", "PC 851.93", "HS 11361.5", "PC 1000.4", "PC 851.90")


@explains(*ALL)
def program_not_finished(c, law, name, oracle, program):
    """A program that was not finished: the prosecution went on, and how it ended is not told. The
    oracle took "diverted" at its word (no conviction); the program leaves it open. Program right."""
    return c.outcome == "diverted" and c.case.get("finished") == "no" and oracle == "no" and program == "open"


@explains(*ALL)
def drug_court_after_a_plea(c, law, name, oracle, program):
    """A drug court after a plea: whether the plea became a conviction is not told. Program right."""
    return (c.outcome == "diverted" and c.case.get("program") == "drug-court" and c.case.get("pleaded") == "yes"
            and oracle == "no" and program == "open")

"""PC 1210.1(e): after treatment under Proposition 36 of 2000."""
from .truth import YES, NO, OPEN, all_of, ask


def answer(c):
    if not c.convicted or not c.granted_probation() or c.case.get("treatment") != "finished":
        return ask(NO)
    # (e)(1) third sentence: "may additionally petition ... at any time after completion of the
    # prescribed course of drug treatment", also while probation runs.
    may = YES
    # (e)(1) first sentence: "completed drug treatment, and substantially complied": shall. Substantial
    # compliance after a violation, and before the end of probation, is the court's to find: open.
    must = {"completed": YES, "ended-early": YES, "revoked": NO}.get(c.course(), OPEN)
    if c.course() == "revoked":
        may = OPEN                                   # (e)(1), (f)(1)
    return ask(all_of(may, c.still_there()), must)

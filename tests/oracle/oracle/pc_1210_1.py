"""PC 1210.1(e): after treatment under Proposition 36 of 2000."""
from datetime import date
from . import lists
from .truth import YES, NO, OPEN, all_of, ask

ADOPTED = date(2000, 11, 7)  # 1210, note: added on Nov. 7, 2000


def answer(c):
    if not c.convicted or not c.granted_probation() or c.sentenced < ADOPTED:
        return ask(NO)
    if c.case.get("treatment") != "finished":
        return ask(NO)
    drug = lists.nonviolent_drug_possession(c.code, c.count.get("handed"), c.committed)
    if drug is False:
        return ask(NO)                               # another count of the same case
    # (e)(1) third sentence: "may additionally petition ... at any time after completion of the
    # prescribed course of drug treatment", also while probation runs.
    may = YES
    # (e)(1) first sentence: "At any time after completion of drug treatment and the terms of probation ... if the court
    # finds that the defendant ... substantially complied ... shall". Substantial compliance after a violation or an
    # early end is the court's to find: open. While the terms run the third sentence is left, which has no "shall";
    # the terms of a probation that was revoked were not completed.
    must = {"completed": YES, "revoked": NO, "running": NO}.get(c.course(), OPEN)
    if c.course() == "violated" and c.probation_over() == NO:
        must = NO
    if c.course() == "revoked":
        may = OPEN                                   # (e)(1), (f)(1)
    return ask(all_of(may, c.still_there(), YES if drug else OPEN), must)

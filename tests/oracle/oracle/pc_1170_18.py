"""PC 1170.18: Proposition 47."""
from . import lists
from .dates import PROP_47
from .truth import YES, NO, OPEN, of, all_of, ask


def answer(c):
    if not c.convicted or c.level != "felony" or c.already in ("reduced", "redesignated"):
        return ask(NO)                              # (a), (f) "a felony"; (j) a misdemeanor already
    if c.code in lists.PROP_47_DRUGS:
        listed = YES
    elif c.code in lists.PROP_47_VALUE:
        listed = OPEN                               # (a), (f) a misdemeanor only up to a value: not told
    elif c.code == "PC 664":
        listed = OPEN                               # of what is not told
    # PC 182: who conspires to commit a misdemeanor is punishable "in a county jail for not more than one year, or
    # pursuant to subdivision (h)": no misdemeanor under the act either
    else:
        listed = NO
    # (i) "one or more prior convictions" of 667(e)(2)(C)(iv), or requiring registration under 290(c).
    # Prior to what, the text does not say, and the record tells one "at any time": open.
    prior = YES if c.p("super-strike") == "no" else OPEN
    # A duty to register may come from 290.006 or a juvenile case, not 290(c): open.
    reg = YES if c.p("registration") == "never" else OPEN
    before = of(c.committed < PROP_47)              # "had this act been in effect at the time of the offense"
    # (f) does not except a conviction that was dismissed under another section.
    base = all_of(listed, prior, reg, before, of(c.now() != "misdemeanor") if c.now() != OPEN else OPEN)
    s = c.sentence_state()
    if s == "done":
        return ask(base, YES)                       # (f), (g) "shall designate"
    served_then = of(c.sentenced <= PROP_47)        # (a) "on November 5, 2014, was serving"
    if s == "serving":
        return ask(all_of(base, served_then))       # (b) unless an unreasonable risk: discretion
    if s in ("running", "unperformed"):
        # a sentence that still runs is served (a), if it is not completed (f): one of them fits whoever was
        # sentenced by November 5, 2014
        return ask(all_of(base, served_then))
    return ask(all_of(base, served_then, OPEN))

"""PC 17(b)(3): the court declares a wobbler a misdemeanor, on granting probation or thereafter; and
17(b)(1): it is one after a judgment of jail or a fine."""
from .classes import klass
from .truth import YES, NO, OPEN, all_of


def wobbler(c):
    # (b) "punishable, in the discretion of the court, either by" a felony term "or by fine or
    # imprisonment in the county jail". "May be punished" (W?, MW) is not settled by these words.
    return {"W": YES, "F": NO, "MF": NO, "M": NO, "I": NO, "MI": NO}.get(klass(c.code, c.committed), OPEN)


def answer(c):
    no = {"may_ask": NO, "must": NO, "done": NO}
    if not c.convicted or c.level != "felony":
        return no
    by_law = all_of(wobbler(c), YES if c.imposed() == "jail-or-fine" else NO)     # (b)(1)
    ask = NO
    if c.already in ("reduced", "redesignated"):
        pass                                                                      # a misdemeanor already
    elif c.granted_probation():                                                     # (b)(3) "grants probation"
        ask = wobbler(c)
        if c.imposed() == "jail-or-fine":
            ask = NO        # a wobbler is a misdemeanor already by (b)(1), and what is none can never be declared one
        elif c.imposed() is not None:
            ask = all_of(ask, OPEN)    # "thereafter", against a felony term imposed meanwhile: not said
    # "declares": discretion (f)
    return {"may_ask": ask, "must": NO, "done": by_law}

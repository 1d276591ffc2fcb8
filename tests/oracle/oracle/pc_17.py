"""PC 17(b)(3): the court declares a wobbler a misdemeanor, on granting probation or thereafter."""
from .classes import klass
from .truth import YES, NO, OPEN, all_of, of, ask


def answer(c):
    if not c.convicted or c.level != "felony" or c.already in ("reduced", "redesignated"):
        return ask(NO)
    if not c.granted_probation():
        return ask(NO)                    # (b)(3) "When the court grants probation"
    k = klass(c.code, c.committed)
    # (b) "punishable, in the discretion of the court, either by" a felony term "or by fine or
    # imprisonment in the county jail". "May be punished" (W?, MW) is not settled by these words.
    wobbler = {"W": YES, "F": NO, "MF": NO, "M": NO, "I": NO, "MI": NO}.get(k, OPEN)
    after = YES
    if c.course() == "revoked":
        after = OPEN                      # (b)(3) "thereafter", against a sentence imposed meanwhile; (b)(1)
    if c.already == "dismissed":
        after = OPEN                      # nothing says whether a dismissed conviction can be declared
    return ask(all_of(wobbler, after))    # "declares": discretion (f)

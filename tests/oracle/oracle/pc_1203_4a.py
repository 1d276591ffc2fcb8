"""PC 1203.4a: dismissal of a misdemeanor without probation, and of an infraction."""
from . import lists
from .dates import lapsed
from .truth import YES, NO, OPEN, of, all_of, any_of, non, ask


def performed(c):
    # (a), (b) "fully complied with and performed the sentence of the court"
    s = c.sentence_state()
    if c.granted_probation() and c.course() != "revoked":
        return {"done": YES if c.course() in ("completed", "ended-early") else OPEN, "running": NO}.get(s, OPEN)
    return {"done": YES, "serving": NO, "unperformed": NO}.get(s, OPEN)


def answer(c):
    if not c.convicted:
        return ask(NO)
    kind = any_of(
        c.is_now("infraction"),                                             # "convicted of an infraction"
        all_of(c.is_now("misdemeanor"), of(not c.granted_probation())),     # "and not granted probation"
    )
    if c.term_made_misdemeanor() and kind == YES:
        kind = OPEN
    # (d): exceptions
    ex = NO
    if c.code in lists.PC_1203_4A_D1 and c.now() != "infraction":           # (d)(1); a felony is out anyway
        ex = YES
    elif c.code == "PC 288" and c.now() != "infraction":
        ex = YES                    # 288(a) and (b) are felonies only: a misdemeanor of 288 is one of (c)
    elif c.code in lists.VC_42002_1 and c.now() in ("misdemeanor", OPEN):           # (d)(2) "insofar as"
        ex = OPEN
    elif c.now() == "infraction" and c.code in lists.VC_42001:              # (d)(3)
        ex = YES
    elif c.now() == "infraction" and c.code.startswith("VC "):              # (d)(3) "except as provided"
        ex = OPEN
    may = all_of(
        c.still_there(), kind, non(ex),
        of(lapsed(c.sentenced, 1, c.as_of)),    # (a), (b) one year from the pronouncement of judgment
        performed(c),
        c.not_serving(),                        # (a), (b) "not then serving a sentence for any offense"
        c.free_of("charged"),                   # (a) "not under charge"; (b) the same
    )
    up = c.case.get("upright")
    must = {"yes": YES, "no": NO}.get(up, OPEN)  # (a) honest and upright: shall; (b) discretion
    return ask(may, must)

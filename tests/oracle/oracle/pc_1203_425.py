"""PC 1203.425: automatic conviction relief by the Department."""
from . import lists
from .dates import DOJ_RECORDS, lapsed, anniversary, day
from .truth import YES, NO, OPEN, of, all_of, any_of, non, done


def new_felony(c, since, until):
    """Another told case with a felony conviction in those years (every case is told); None where a
    case of another court tells neither its day nor its level."""
    elsewhere = any(k.get("forum") not in ("california", "juvenile", None) for k in c.record["cases"])
    for k in c.record["cases"]:
        if k is c.case or k.get("outcome") != "convicted" or "sentenced" not in k:
            continue
        if since < day(k["sentenced"]) <= until and any(n.get("level") == "felony" for n in k["counts"]):
            return True
    return None if elsewhere else False


def answer(c):
    if not c.convicted:
        return done(NO)
    course = c.course()
    # (I)(ia) "completed their term of probation without revocation"
    ia = all_of(of(course in ("completed", "ended-early", "violated")), c.probation_over())
    # (I)(ib) an infraction or misdemeanor otherwise: sentence completed, one calendar year since judgment
    state = c.sentence_state()
    performed = {"done": YES, "not-told": YES}.get(state, NO)       # not told: only the Department's record
    ib = all_of(of(course is None or course == "revoked"), c.is_now("misdemeanor", "infraction"), performed,
                of(lapsed(c.sentenced, 1, c.as_of)))
    # (II) a felony otherwise: everything completed, four years, no new felony; not serious, violent or
    # with a duty to register
    on = c.completed_on()
    if on is None:
        ii_done = YES if state in ("done", "not-told") else NO
        clean = YES
    else:
        ii_done = of(lapsed(on, 4, c.as_of))
        clean = {True: NO, None: OPEN, False: YES}[new_felony(c, on, anniversary(on, 4))]
    serious = YES if c.code in lists.SERIOUS else OPEN if c.code in lists.SERIOUS_MAYBE else NO
    ii = all_of(of(course is None or course == "revoked"), c.is_now("felony"), ii_done, clean, non(serious),
                of(c.count.get("registrable") != "yes"))
    gone = OPEN if c.already == "dismissed" else YES
    return done(all_of(
        of(c.sentenced >= DOJ_RECORDS),                             # (iv) on or after 1 January 1973
        of(c.p("registration") != "now"),                           # (i)
        c.free_of("supervised", "probation"),                       # (ii) the Supervised Release File
        c.free_of("serving", "charged"),                            # (iii)
        any_of(ia, ib, ii), gone))

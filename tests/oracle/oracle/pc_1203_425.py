"""PC 1203.425: automatic conviction relief by the Department."""
from . import lists
from .classes import klass
from .dates import DOJ_RECORDS, lapsed, anniversary, day
from .truth import YES, NO, OPEN, of, all_of, any_of, non, done


def clean_years(c, since):
    """"during which the defendant was not convicted of a new felony offense": yes, if there was none in
    the four years since that day; else open where a later period of four years was free of any ("a
    period"), else no. Every case is told, but not the day and level of a case of another court."""
    if any(k.get("forum") not in ("california", "juvenile", None) for k in c.record["cases"]):
        none = OPEN
    elif any(k.get("outcome") == "diverted" and (k.get("finished") == "no" or k.get("program") == "drug-court"
                                                 and k.get("pleaded") == "yes") for k in c.record["cases"]):
        none = OPEN
    else:
        none = YES
    days = sorted(day(k["sentenced"]) for k in c.record["cases"]
                  if k is not c.case and k.get("outcome") == "convicted" and "sentenced" in k
                  and any(n.get("level") == "felony" for n in k["counts"]))
    days = [d for d in days if d > since]
    if not days or days[0] > anniversary(since, 4):
        return none
    starts = [since] + days
    return OPEN if any(b > anniversary(a, 4) for a, b in zip(starts, days + [c.as_of])) else NO


def four_years(c):
    """(II) "a period of four years has elapsed since the date on which the defendant completed probation
    or supervision ... and during which the defendant was not convicted of a new felony offense"."""
    on = c.completed_on()
    if on is None and c.course() == "violated" and "probation-ends" in c.case:
        on = day(c.case["probation-ends"])
    if on is None:
        # no day is told: not before the sentence, so not within four years of it
        return NO if not lapsed(c.sentenced, 4, c.as_of) else OPEN
    return all_of(of(lapsed(on, 4, c.as_of)), clean_years(c, on))


def answer(c):
    if not c.convicted:
        return done(NO)
    course, state = c.course(), c.sentence_state()
    # not told: only the Department's record. A sentence that the person did not perform: "based upon the disposition
    # date and the term specified in the department's records ... appears to have completed" looks at the term.
    over = {"done": YES, "not-told": YES, "unperformed": OPEN}.get(state, NO)
    # (I)(ia) "completed their term of probation without revocation". After a violation probation may have
    # been revoked and reinstated: not told.
    ia = all_of({"completed": YES, "ended-early": YES, "violated": OPEN}.get(course, NO), c.probation_over())
    # (I)(ib) an infraction or misdemeanor "other than one eligible under (ia)": sentence completed, one
    # calendar year since judgment
    ib = all_of(non(ia), c.is_now("misdemeanor", "infraction"), over, of(lapsed(c.sentenced, 1, c.as_of)))
    # (II) a felony "other than one for which the defendant completed probation without revocation"; not
    # serious, violent or "requiring registration"
    serious = YES if c.code in lists.SERIOUS else OPEN if c.p("strike") == "yes" else NO
    if c.count.get("registrable") == "yes" or c.code in lists.REGISTRATION:
        free = NO
    else:
        maybe = c.code in lists.REGISTRATION_MAYBE or c.code in lists.REGISTRATION_SINCE_2026 and c.committed.year >= 2026
        free = OPEN if maybe else YES
    ii = all_of(non(ia), c.is_now("felony"), over, four_years(c), non(serious),
                free)
    # either ia holds or its contrary: what ib or ii gives without it is then sure
    if ia == OPEN:
        rest = any_of(all_of(c.is_now("misdemeanor", "infraction"), over, of(lapsed(c.sentenced, 1, c.as_of))),
                      all_of(c.is_now("felony"), over, four_years(c), non(serious),
                             free))
        way = YES if rest == YES else OPEN
    else:
        way = any_of(ia, ib, ii)
    by_judgment = c.imposed() == "jail-or-fine" and klass(c.code, c.committed) == "W"      # 17(b)(1)
    if c.level == "felony" and c.already in ("reduced", "redesignated") and ia != YES and not by_judgment:
        # "convicted of a misdemeanor" (ib) or "of a felony" (II): see Count.term_made_misdemeanor
        year = all_of(over, of(lapsed(c.sentenced, 1, c.as_of)))
        also = all_of(over, four_years(c), non(serious), free)
        way = year if year == also and (year == YES or ia == NO) else OPEN
    return done(all_of(
        of(c.sentenced >= DOJ_RECORDS),                             # (iv) on or after 1 January 1973
        of(c.p("registration") != "now"),                           # (i)
        c.free_of("supervised", "probation"),                       # (ii) the Supervised Release File
        c.free_of("serving", "charged"),                            # (iii)
        way,
        c.still_there()))                                           # (a)(2)(A) "including dismissal of a conviction"

"""PC 851.91 (petition) and PC 851.93 (automatic): arrests without conviction; PC 799 to 803."""
from . import lists
from .classes import may_be_felony
from .dates import DOJ_RECORDS, lapsed, anniversary
from .truth import YES, NO, OPEN, of, all_of, any_of, non, ask, done


def felony(c):
    """Was the arrest for an offense punishable as a felony: True, False, None."""
    at = c.committed or c.arrested
    return may_be_felony(c.code, at) if at else None


def limitation(c):
    """Years (PC 800, 801, 802), "never" (799), or None where it is not told."""
    if c.code in lists.NO_LIMITATION:
        return "never"
    if c.code in lists.LIMITATION_NOT_TOLD:
        return None
    if c.code in lists.EIGHT_YEARS:
        return 6
    return {True: 3, False: 1, None: None}[felony(c)]


def run_out(c):
    """Has the time to file run: from the commission (801, 802); the arrest cannot be earlier."""
    n = limitation(c)
    if n is None:
        return OPEN
    if n == "never":
        return NO
    since = c.committed or c.arrested
    if not lapsed(since, n, c.as_of):
        # without the day of the offense, it may have been long before the arrest
        return NO if c.committed else OPEN
    if c.outcome == "dismissed":
        # 803(b): the time during which the prosecution was pending is no part of it
        if c.ended is None or c.arrested is None:
            return OPEN
        pending = c.ended - c.arrested
        return of(c.as_of > anniversary(since, n) + pending) if c.as_of > anniversary(since, n) + pending else OPEN
    return YES


def no_conviction(c):
    """(a)(1)(A), (B), and (a)(2)(A)."""
    if c.outcome == "acquitted":
        return YES                                           # (B)(ii)
    if c.outcome == "never-charged":
        return run_out(c)                                    # (A)
    if c.outcome == "dismissed":
        # (B)(i) dismissed and may not be refiled: surely once the time has run; else other bars (1385,
        # 1387) are not told
        return YES if run_out(c) == YES else OPEN
    if c.outcome == "diverted":
        f = c.case.get("finished")
        if f != "yes":
            return NO if f == "running" else OPEN
        return YES if c.arrested and run_out(c) == YES else OPEN
    return NO


def pc_851_91(c):
    if not c.california or c.outcome == "convicted":
        return ask(NO)
    # (a)(2)(B) "any other offense for which there is no statute of limitations, except when acquitted"
    none = OPEN if c.code in ("PC 288(a)", "PC 288", "other-serious-or-violent", "other-sex-registration") else \
        of(c.code not in lists.NO_LIMITATION)
    if c.outcome == "acquitted":
        none = YES
    # (a)(2)(C), (D) "intentionally evaded"; the fact takes in a long absence too: open
    evaded = {"yes": OPEN, "no": YES}.get(c.case.get("evaded"), OPEN)
    may = all_of(no_conviction(c), none, evaded)
    # (c)(1) as a matter of right, unless (c)(2)(A) abuse with "a pattern": not told
    must = {"no": YES, "yes": OPEN}.get(c.case.get("abuse"), OPEN)
    return ask(may, must)


LISTED = ("prefiling", "drug-diversion", "mental-health", "military", "misdemeanor-diversion")


def pc_851_93(c):
    if not c.california or c.outcome == "convicted":
        return done(NO)
    since = of(c.arrested >= DOJ_RECORDS) if c.arrested else OPEN        # (a)(2)
    f = felony(c)
    if c.outcome == "diverted":                                          # (a)(2)(D)
        prog = c.case.get("program")
        if prog in LISTED:
            x = YES                                                      # (i), (ii), (iii), (iv), (v)
        elif prog == "drug-court":
            x = {"no": YES}.get(c.case.get("pleaded"), OPEN)             # (ii) 1000.5; 1000.8
        elif prog == "judges-diversion":
            x = NO                                                       # chapter 2.96 is not listed
        else:
            x = OPEN                                                     # other; 11395 by way of 1000.4
        if not c.arrested:
            since = YES                                                  # only the Department's record tells
        return done(all_of(x, since, of(c.case.get("finished") == "yes")))
    if c.outcome == "acquitted":
        return done(since)                                               # (B), (C) "or the arrestee was acquitted"
    if c.outcome == "dismissed":
        # (A) a misdemeanor whose charge was dismissed; a felony charge dismissed is not in (C)
        return done(all_of(since, {True: NO, False: YES, None: OPEN}[f]))
    if c.outcome == "never-charged":
        one, three, six = (of(lapsed(c.arrested, n, c.as_of)) for n in (1, 3, 6))
        if c.code in lists.EIGHT_YEARS:
            x = six                                                      # (C)(ii)
        elif f is None:
            x = NO if one == NO else YES if six == YES else OPEN
        elif f:
            x = YES if three == YES else NO                              # (C)(i)
            if x == NO and one == YES and wobbler(c):
                x = OPEN                                                 # (B) or (C): as it was booked
        else:
            x = one                                                      # (B)
        return done(all_of(since, x))
    return done(NO)


def wobbler(c):
    from .classes import klass
    return klass(c.code, c.committed or c.arrested) == "W"


__all__ = ["pc_851_91", "pc_851_93", "any_of", "non"]

"""PC 851.91 (petition), PC 851.93 (automatic) and PC 851.8: arrests without conviction; PC 799 to 805."""
from . import lists
from .classes import klass
from .dates import DOJ_RECORDS, lapsed, anniversary
from .truth import YES, NO, OPEN, of, all_of, any_of, ask, done

# What an offense may be booked, charged and punished as, by its class. PC 17(a): "Every other crime
# or public offense is a misdemeanor except those offenses that are classified as infractions".
KINDS = {"F": "F", "W": "FM", "M": "M", "I": "I", "MI": "MI", "MF": "FM", "MW": "FM", "W?": "FM", None: "FMI"}


def offense_class(c):
    at = c.committed or c.arrested
    kind = klass(c.code, at) if at else None
    if kind == "MI" and c.code == "HS 11357(b)" and "age" in c.count:
        return "I" if c.count["age"] == "under-18" else "M"     # 11357(b)(1), (2)
    return kind


def limits(c):
    """The years of PC 800, 801 and 802, each that it may be; None for "at any time" (799)."""
    at = c.committed or c.arrested
    if c.code in lists.NO_LIMITATION and at and at >= lists.NO_LIMITATION_SINCE:
        return {None}                                        # 799(b)(1), (2)
    if c.code in lists.LIMITATION_NOT_TOLD or c.code in lists.NO_LIMITATION:
        return {1, 3, 6, None}
    if c.code in lists.EIGHT_YEARS:
        return {6}
    if c.code in lists.FOUR_YEARS:
        return {4}                                           # 801.5 "Notwithstanding Section 801"
    if c.code in lists.FOUR_YEARS_MAYBE:
        return {3, 4} if offense_class(c) == "W" else {1, 3, 4}
    if c.code == "other":
        return {1, 3, 4, 5, 6}
    if c.code in lists.TEN_YEARS_AT_MOST:
        # 801.1(a), for a victim under 18: up to the victim's age of 40; 801.1(b) ten years for a felony
        return {1, 3, 6, 10, 40} if c.code == "PC 288(c)" else {1, 3, 6, 10}
    # 805(a): the maximum punishment prescribed, "regardless of the punishment actually sought": a
    # wobbler is a felony here. For those with priors only (MF, MW, W?) the maximum depends on them.
    return {"F": {3}, "W": {3}, "M": {1}, "I": {1}, "MI": {1}, "MF": {1, 3}, "MW": {1, 3}, "W?": {1, 3},
            None: {1, 3, 6}}[offense_class(c)]


def ran_out(c, n):
    """Has a limit of n years run: from the commission (801, 802); the arrest cannot be earlier."""
    if n is None:
        return NO
    since = c.committed or c.arrested
    if since is None:
        return OPEN
    if not lapsed(since, n, c.as_of):
        # without the day of the offense, it may have been long before the arrest
        return NO if c.committed else OPEN
    if c.code in lists.FROM_DISCOVERY:
        # 803(c), (e): "does not commence to run until the discovery", which is not after the arrest
        if c.arrested is None or not lapsed(c.arrested, n, c.as_of):
            return OPEN
        since = c.arrested
    if c.outcome in ("dismissed", "diverted"):
        # 803(b): the time during which the prosecution was pending is no part of it; at most from the
        # arrest to the end
        if c.ended is None or c.arrested is None:
            return OPEN
        # (where it began with the arrest, all of it is left at the end)
        last = anniversary(c.ended, n) if since == c.arrested else anniversary(since, n) + (c.ended - c.arrested)
        return YES if c.as_of > last else OPEN
    return YES


def run_out(c):
    found = {ran_out(c, n) for n in limits(c)}
    return found.pop() if len(found) == 1 else OPEN


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
        # how a program that was not finished ended is not told
        return {"running": NO}.get(c.case.get("finished"), OPEN)
    return NO


def about_drugs(code):
    """Offenses of drugs, none of them against a child."""
    return code not in lists.WITH_A_MINOR and (
        code.startswith(("HS ", "BPC ", "PC 4573")) or code in ("PC 381", "PC 647(f)"))


def pc_851_91(c):
    if not c.california or c.outcome == "convicted":
        return ask(NO)
    # (a)(2)(B) "any other offense for which there is no statute of limitations, except when acquitted"
    years = limits(c)
    none = NO if years == {None} else OPEN if None in years else YES
    if c.outcome == "acquitted":
        none = YES
    # (a)(2)(C), (D) "intentionally evaded"; the fact takes in a long absence too: open. It stands for
    # every outcome; beside an acquittal or a program the record has no place for it: open.
    evaded = {"yes": OPEN, "no": YES}.get(c.case.get("evaded"), OPEN)
    may = all_of(no_conviction(c), none, evaded)
    # (c)(1) as a matter of right, unless (c)(2)(A) abuse with "a pattern": not told
    # An arrest for drugs alone was for none of these.
    abuse = "no" if all(about_drugs(n["offense"][0]) for n in c.case["counts"]) else c.case.get("abuse")
    must = {"no": YES, "yes": OPEN}.get(abuse, OPEN)
    return ask(may, must)


LISTED = ("prefiling", "drug-diversion", "mental-health", "military", "misdemeanor-diversion")


def same(values):
    values = set(values)
    return values.pop() if len(values) == 1 else OPEN


def pc_851_93(c):
    if not c.california or c.outcome == "convicted":
        return done(NO)
    since = of(c.arrested >= DOJ_RECORDS) if c.arrested else OPEN        # (a)(2)
    kinds = KINDS[offense_class(c)]
    if c.outcome == "diverted":                                          # (a)(2)(D)
        prog = c.case.get("program")
        if prog in LISTED:
            x = YES                                                      # (i), (ii), (iii), (iv), (v)
        elif prog == "drug-court":
            x = {"no": YES}.get(c.case.get("pleaded"), OPEN)             # (ii) 1000.5; 1000.8
        elif prog == "judges-diversion":
            # chapter 2.96 is not listed; but (A): a misdemeanor "is being prosecuted" (1001.95(a)), and
            # "the judge shall dismiss the action" (1001.95(c))
            x = YES if kinds == "M" else OPEN
        else:
            x = OPEN                                                     # other; 11395 by way of 1000.4
        if not c.arrested:
            since = YES                                                  # only the Department's record tells
        finished = {"yes": YES, "running": NO}.get(c.case.get("finished"))
        if finished is None:
            # not finished: (D) no; the charge may have been dismissed later (A), or acquittal have come (B), (C)
            x, finished = NO if kinds == "I" else OPEN, YES
        return done(all_of(x, since, finished))
    if c.outcome == "acquitted":
        # (B), (C) "..., and no conviction occurred, or the arrestee was acquitted": in place of all that
        # stands before, as an acquittal comes only after proceedings were initiated
        return done(all_of(since, same(NO if k == "I" else YES for k in kinds)))
    if c.outcome == "dismissed":
        # (A) a misdemeanor whose charge was dismissed; a felony charge dismissed is not in (C)
        return done(all_of(since, same({"M": YES, "F": NO, "I": NO}[k] for k in kinds)))
    if c.outcome == "never-charged":
        one, three, six = (of(lapsed(c.arrested, n, c.as_of)) for n in (1, 3, 6))
        felony = six if c.code in lists.EIGHT_YEARS else three           # (C)(ii), (C)(i)
        if offense_class(c) is None and c.code not in lists.EIGHT_YEARS:
            felony = three if three == six else OPEN                     # which of them is not told
        return done(all_of(since, same({"M": one, "F": felony, "I": NO}[k] for k in kinds)))
    return done(NO)


def pc_851_8(c):
    """(a), (c), (e): on a finding of factual innocence, which no record tells; (n) not an infraction."""
    if not c.california or c.outcome == "convicted":
        return ask(NO)
    x = NO if KINDS[offense_class(c)] == "I" else OPEN
    if c.outcome == "diverted":
        x = all_of(x, of(c.case.get("finished") != "running"))   # (c) "at any time after dismissal"
    return ask(x)


__all__ = ["pc_851_91", "pc_851_93", "pc_851_8", "any_of"]

"""Programs: PC 1203.43, 1000.4, 1001.36, 1001.9, 851.87, 851.90, HS 11395; done: 1001.80, 1001.97."""
from .dates import DEJ, PRETRIAL_DIVERSION, day
from .truth import YES, NO, OPEN, of, all_of, ask, done


def _is(c, *programs):
    return c.california and c.outcome == "diverted" and c.case.get("program") in programs


def _finished(c):
    return of(c.case.get("finished") == "yes")


def _pleaded(c):
    return {"yes": YES, "no": NO}.get(c.case.get("pleaded"), OPEN)


def pc_1203_43(c):
    if not _is(c, "drug-diversion"):
        return ask(NO)
    granted = OPEN if "granted" not in c.case else of(day(c.case["granted"]) >= DEJ)
    # (b) granted DEJ on or after 1 January 1997, performed, dismissed under 1000.3: "shall, upon request".
    # Without a plea of guilty there was no deferred entry, and nothing to withdraw.
    return ask(all_of(_finished(c), granted, _pleaded(c)), YES)


def pc_1000_4(c):
    if _is(c, "drug-diversion"):
        # (a) "successful completion of a pretrial diversion program": not deferred entry of judgment,
        # which 851.90(a)(1) and 851.93(a)(2)(D)(ii), (iii) name apart. "May issue an order".
        # These words are of 2018 (AB 208); whether they reach a program without a plea that was granted
        # before, the text does not say (PC 3).
        old = OPEN if "granted" not in c.case or day(c.case["granted"]) < PRETRIAL_DIVERSION else YES
        return ask(all_of(_finished(c), {YES: NO, NO: old, OPEN: OPEN}[_pleaded(c)]))
    if _is(c, "drug-court"):
        # 1000.5(b): a preguilty plea program, "the provisions of Section 1000.4 shall apply"
        return ask(all_of(_finished(c), {YES: NO, NO: YES, OPEN: OPEN}[_pleaded(c)]))
    if _is(c, "mandated-treatment"):
        return ask(_finished(c))     # HS 11395(d)(3) (from the table, not the text): 1000.4 applies
    return ask(NO)


def pc_851_90(c):
    # (a)(1) a drug diversion program under 1000.5, or a deferred entry program under 1000 or 1000.8: may
    if _is(c, "drug-court"):
        return ask(all_of(_finished(c), {NO: YES, YES: OPEN, OPEN: OPEN}[_pleaded(c)]))  # 1000.8: a plea
    if _is(c, "drug-diversion"):
        return ask(all_of(_finished(c), _pleaded(c)))
    return ask(NO)


def pc_1001_36(c):
    # (h) performed satisfactorily: "the court shall dismiss", "the court shall order access ... restricted"
    return ask(_finished(c), YES) if _is(c, "mental-health") else ask(NO)


def pc_1001_9(c):
    # (a) "the court may issue an order to seal"
    return ask(_finished(c)) if _is(c, "misdemeanor-diversion") else ask(NO)


def pc_851_87(c):
    # (a)(1) "the court may order those records sealed"
    return ask(_finished(c)) if _is(c, "prefiling") else ask(NO)


def hs_11395(c):
    # (d)(3) (from the table, not the text): recommendation and motion, "shall dismiss"
    return ask(_finished(c), YES) if _is(c, "mandated-treatment") else ask(NO)


def pc_1001_80(c):
    return done(_finished(c) if _is(c, "military") else NO)           # (k) deemed never to have occurred


def pc_1001_97(c):
    return done(_finished(c) if _is(c, "judges-diversion") else NO)   # (a) deemed never to have occurred

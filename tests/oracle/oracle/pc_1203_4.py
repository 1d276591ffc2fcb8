"""PC 1203.4: dismissal after probation."""
from . import lists
from .truth import YES, NO, OPEN, of, all_of, ask


def excluded(c):
    # (b): the listed offenses; "a felony conviction pursuant to subdivision (d) of Section 261.5";
    # a misdemeanor "within the provisions of Section 42002.1"; "or to an infraction".
    if c.code in lists.PC_1203_4_B:
        return YES
    if c.now() == "infraction":
        return YES
    if c.code in lists.PC_1203_4_B_MAYBE:
        return OPEN
    if c.code in lists.PC_1203_4_B_FELONY:
        return c.is_now("felony")
    if c.code in lists.PC_1203_4_B_FELONY_MAYBE and c.now() != "misdemeanor":
        return OPEN
    if c.code in lists.VC_42002_1 and c.now() in ("misdemeanor", OPEN):
        return OPEN
    return NO


def answer(c):
    if not c.convicted or not c.granted_probation():
        return ask(NO)
    ex = excluded(c)
    may = all_of(
        c.still_there(),
        NO if ex == YES else OPEN if ex == OPEN else YES,
        c.probation_over(),                    # (a)(1) "at any time after the termination of the period"
        c.not_serving(),                       # (a)(1) "not then serving a sentence for an offense"
        c.free_of("probation", "charged"),     # (a)(1) "on probation for an offense, or charged"
    )
    must = of(
        # (a)(1) fulfilled for the entire period, or discharged early: "shall"; any other case: discretion
        c.course() in ("completed", "ended-early")
        # (c)(1), (2): VC 12810(a) to (e) only in the court's discretion
        and c.code not in lists.VC_12810_A_TO_E)
    return ask(may, must)

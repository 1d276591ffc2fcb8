"""PC 1203.41 (felony terms) and PC 1203.42 (prison before realignment). Both "in its discretion"."""
from . import lists
from .classes import at_realignment
from .dates import lapsed, REALIGNMENT
from .truth import YES, NO, OPEN, of, all_of, ask


def wait(c, years):
    on = c.completed_on()
    return OPEN if on is None else of(lapsed(on, years, c.as_of))


def felony(c):
    return OPEN if c.term_made_misdemeanor() else c.is_now("felony")


def answer_41(c):
    if not c.convicted or c.felony_term() is None:
        return ask(NO)   # (a)(2) names only terms under 1170(h)(5)(A), (B) and state prison
    if c.felony_term() == "prison":
        years = wait(c, 2)                                       # (a)(2) state prison: two years
        # (a)(6) "if that felony did not result in a requirement to register": 290(c)(1) names some sections
        sex = of(c.count.get("registrable") != "yes" and c.code not in lists.REGISTRATION)
    else:
        # (a)(2) with mandatory supervision (1170(h)(5)(B)): one year; without (A): two years
        s = c.case.get("split")
        years = wait(c, 1) if s == "yes" else wait(c, 2) if s == "no" else OPEN
        sex = YES                                                # (a)(6) is for state prison only
    return ask(all_of(
        c.still_there(), felony(c),                              # (a) "convicted of a felony"
        years, sex,
        c.free_of("supervised", "serving", "probation", "charged"),   # (a)(3)
    ))


def answer_42(c):
    if not c.convicted or c.felony_term() != "prison":
        return ask(NO)
    h = at_realignment(c.code)                                   # (a) otherwise eligible for 1170(h)
    place = OPEN if h is None else of(h)
    # 1170(h)(3): a serious or violent felony, prior or current, or a duty to register: state prison. All
    # of it is measured at the sentence. The record says "at any time", so whether it came before is open.
    strike = NO if c.code in lists.SERIOUS else OPEN if c.p("strike") == "yes" else YES
    # The conviction itself requires it where 290(c)(1) names the section.
    if c.count.get("registrable") == "yes" or c.code in lists.REGISTRATION:
        register = NO
    else:
        register = YES if c.p("registration") == "never" and c.code not in lists.REGISTRATION_MAYBE else OPEN
    return ask(all_of(
        c.still_there(), felony(c),
        of(c.sentenced < REALIGNMENT),                           # (a) "sentenced prior to"
        place, strike, register,
        wait(c, 2),                                              # (a)(2)
        c.free_of("supervised", "serving", "probation", "charged"),   # (a)(3)
    ))

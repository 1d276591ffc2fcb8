"""Three values: the text says yes, says no, or leaves it open."""
YES, NO, OPEN = "yes", "no", "open"


def of(b):
    return YES if b else NO


def all_of(*xs):
    return NO if NO in xs else OPEN if OPEN in xs else YES


def any_of(*xs):
    return YES if YES in xs else OPEN if OPEN in xs else NO


def non(x):
    return {YES: NO, NO: YES, OPEN: OPEN}[x]


def ask(may, must=NO):
    """A petition: may it be asked for, and (if asked) must the court grant it."""
    return {"may_ask": may, "must": all_of(may, must)}


def done(x):
    """An automatic statute: may the law or the Department have cleared it."""
    return {"done": x}

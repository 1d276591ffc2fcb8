"""PC 1203.3: the court ends probation early."""
from .truth import of, non, ask


def answer(c):
    if not c.convicted or c.course() not in ("running", "violated"):
        return ask("no")
    # (a) "at any time during the term of probation ... terminate the period of probation": discretion.
    # The term is the case's: another count may carry it, so a dismissed count does not matter.
    running = of(c.course() == "running") if "probation-ends" not in c.case else non(c.probation_over())
    return ask(running)

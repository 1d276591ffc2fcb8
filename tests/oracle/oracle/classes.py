"""Class and place of each offense by period: typed from the table of California drug offenses.

F felony only; W felony or misdemeanor in the court's discretion; M; I; MI misdemeanor or
infraction; W? "may be punished" as a felony (not settled); MF misdemeanor, felony for those with a
prior of PC 667(e)(2)(C)(iv) or 290(c) ("shall"); MW the same with "may".
None: not in the table, so not independent.
"""
from datetime import date
from .dates import PROP_47, PROP_64, day

_P47, _P64 = PROP_47, PROP_64
MIN = date(1900, 1, 1)


def _always(c):
    return [(MIN, c)]


TABLE = {
    # 2.1 possession and use
    "HS 11350(a)": [(MIN, "F"), (_P47, "MF")],
    "HS 11350(b)": [(MIN, "W"), (_P47, "MF")],
    "HS 11350.5": _always("F"), "HS 11377.5": _always("F"),
    "HS 11377(a)": [(MIN, "W"), (_P47, "MW")],
    "HS 11377(b)": [(MIN, "M"), (_P47, None)],
    "HS 11364": _always("M"),               # PARTLY
    "HS 11364.7(a)": _always("M"), "HS 11364.7(b)": _always("W"), "HS 11364.7(c)": _always("M"),
    "HS 11365": _always("M"),               # PARTLY
    "HS 11375(b)(1)": _always("W"), "HS 11375(b)(2)": _always("MI"),
    "HS 11532": _always("M"),               # PARTLY
    "HS 11550(a)": _always("M"), "HS 11550(b)": _always("M"),
    "HS 11550(e)": _always("W"), "HS 11550(f)": _always("F"),
    "BPC 4060": _always("MI"), "BPC 4140": _always("M"),  # PARTLY, NOT FOUND
    # 2.2 sale
    "HS 11351": _always("F"), "HS 11351.5": _always("F"),
    "HS 11352(a)": _always("F"), "HS 11352(b)": _always("F"),
    "HS 11353": _always("F"), "HS 11353.5": _always("F"), "HS 11353.7": _always("F"),
    "HS 11354": _always("F"), "HS 11355": _always("W"),
    "HS 11378": _always("F"), "HS 11378.5": _always("F"),
    "HS 11379(a)": _always("F"), "HS 11379(b)": _always("F"), "HS 11379.2": _always("W"),
    "HS 11379.5(a)": _always("F"), "HS 11379.5(b)": _always("F"), "HS 11379.6(a)": _always("F"),
    "HS 11379.6(e)": _always("F"), "HS 11380": _always("F"), "HS 11382": _always("W"),
    "HS 11383": _always("F"), "HS 11383.5": _always("F"), "HS 11383.6": _always("F"),
    "HS 11383.7": _always("F"), "HS 11390": _always("W"), "HS 11391": _always("W"),
    "HS 11395": _always("W"),
    # 2.3 places, money, guns
    "HS 11363": _always("W"), "HS 11366": _always("W"), "HS 11366.5(a)": _always("W"),
    "HS 11366.5(b)": _always("F"), "HS 11366.5(c)": _always("F"), "HS 11366.6": _always("F"),
    "HS 11366.7(b)": _always("W"), "HS 11366.8(a)": _always("W"), "HS 11366.8(b)": _always("F"),
    "HS 11368": _always("W"), "HS 11370.1": _always("F"), "HS 11370.6": _always("W"),
    "HS 11370.9": _always("W"), "HS 11371": _always("W"), "HS 11371.1": _always("W"),
    "HS 11374.5": _always("W"),
    # 2.4 cannabis
    "HS 11357(a)": [(MIN, "W"), (_P47, "MF"), (_P64, "I")],
    "HS 11357(b)": [(MIN, "M"), (date(2011, 1, 1), "I"), (_P64, "MI")],
    "HS 11357(c)": _always("M"),            # PARTLY
    "HS 11358": [(MIN, "F"), (_P64, None)],  # PARTLY
    "HS 11359": [(MIN, "F"), (_P64, None)],  # PARTLY
    "HS 11360(a)": [(MIN, "F"), (_P64, None)],
    "HS 11360(b)": [(MIN, "M"), (_P64, "I")],  # PARTLY before
    "HS 11358(c)": _always("M"), "HS 11358(d)": _always("W?"),
    "HS 11359(b)": _always("M"), "HS 11359(c)": _always("W?"), "HS 11359(d)": _always("W?"),
    "HS 11360(a)(2)": _always("M"), "HS 11360(a)(3)": _always("W?"),
    "HS 11361(a)": _always("F"), "HS 11361(b)": _always("F"),
}
PARTLY = {"HS 11364", "HS 11365", "HS 11532", "BPC 4060", "BPC 4140", "HS 11357(c)", "HS 11358", "HS 11359",
          "HS 11360(b)"}

# A felony term under PC 1170(h) for a person sentenced at realignment (table, column "1170(h)?").
PLACE_1170_H = {c: True for c in (
    "HS 11350(a) HS 11350(b) HS 11377(a) HS 11351 HS 11351.5 HS 11352(a) HS 11352(b) HS 11353.5 HS 11355 "
    "HS 11378 HS 11378.5 HS 11379(a) HS 11379(b) HS 11379.5(a) HS 11379.5(b) HS 11379.6(a) HS 11379.6(e) "
    "HS 11382 HS 11383 HS 11383.5 HS 11383.6 HS 11383.7 HS 11366.5(a) HS 11366.5(b) HS 11366.5(c) "
    "HS 11366.6 HS 11366.8(a) HS 11366.8(b) HS 11370.6 HS 11371 HS 11371.1 HS 11374.5 HS 11357(a) "
    "HS 11358 HS 11359 HS 11360(a)").replace(" HS", "|HS").split("|")}
PLACE_1170_H.update({c: False for c in (
    "HS 11353|HS 11354|HS 11361(a)|HS 11361(b)|HS 11363|HS 11364.7(b)|HS 11366|HS 11366.7(b)|HS 11368|"
    "HS 11370.1|HS 11370.9|HS 11375(b)(1)|HS 11379.2|HS 11380|HS 11390|HS 11391|HS 11550(e)|HS 11550(f)|"
    "other-serious-or-violent").split("|")})


def klass(code, committed):
    """The class in force on the day of the offense, or None where the table does not tell."""
    found = None
    for since, c in TABLE.get(code, []):
        if committed >= since:
            found = c
    return found


def may_be_felony(code, committed):
    """Was the offense punishable as a felony on that day: True, False, None (not told)."""
    return {"F": True, "W": True, "M": False, "I": False, "MI": False}.get(klass(code, committed))


def at_realignment(code):
    """PC 1203.42(a): would it have been eligible for 1170(h)? True, False, None."""
    return PLACE_1170_H.get(code)


__all__ = ["klass", "may_be_felony", "at_realignment", "PARTLY", "TABLE", "day"]

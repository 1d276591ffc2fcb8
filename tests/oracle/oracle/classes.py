"""Class and place of each offense by period: typed from the table of California drug offenses, and
from the text of PC 261.5, 653f, 4573 to 4573.9, HS 11352.1, 11364.7, 11368, 11379.2, 11550 and VC 23554 to 23566.

F felony only; W felony or misdemeanor in the court's discretion; M; I; MI misdemeanor or
infraction; W? "may be punished" as a felony (not settled); MF misdemeanor, felony for those with a
prior of PC 667(e)(2)(C)(iv) or 290(c) ("shall"); MW a misdemeanor, "may" be a felony for those with a prior. None: not told, because no
text of that period was read, or the source is a lesser one ("PARTLY" in the table): not independent.

The rows that AB 109 touched ("2011-10-01 on", with state prison before) are taken from 2000 on: the
table shows the class, and for some of its rows the years since 2000.
"""
from datetime import date
from .dates import PROP_47, PROP_64, day

_P47, _P64 = PROP_47, PROP_64
MIN = date(1900, 1, 1)
CLASSES = {
    "F": True, "W": True, "M": False, "I": False, "MI": False, "MF": None, "MW": None, "W?": None, None: None,
}


def _jan(year):
    return date(year, 1, 1)


def _rows(kind, since, codes):
    return {"HS " + c if c[0].isdigit() else c: [(since, kind)] for c in codes.split()}


TABLE = {
    # touched by AB 109
    **_rows("F", _jan(2000), "11351 11351.5 11352(a) 11352(b) 11353.5 11378 11378.5 11379(a) 11379(b) 11379.5(a) "
            "11379.5(b) 11379.6(a) 11383 11383.5 11383.6 11383.7 11366.5(b) 11366.5(c) 11366.6 11366.8(b)"),
    **_rows("W", _jan(2000), "11355 11366.5(a) 11366.8(a) 11370.6 11371 11371.1 11382"),
    # with their own periods
    **_rows("F", _jan(2001), "11353 11354"), **_rows("F", _jan(2002), "11380"),
    **_rows("F", date(2012, 6, 27), "11353.7"), **_rows("F", _jan(2016), "11379.6(e)"),
    **_rows("F", _jan(2019), "11350.5 11377.5"),
    **_rows("F", MIN, "11361(a) 11361(b) 11370.1"),
    # a statute of 1990 or 1991 without a day of its own works from the next January; Stats. 1976, Ch. 1139 from July 1977
    **_rows("W", date(1977, 7, 1), "11363"), **_rows("W", _jan(1991), "11368"), **_rows("W", _jan(1992), "11366 11379.2"),
    # HS 11352.1(b) (Stats. 2000, Ch. 350): "shall be guilty of a misdemeanor"
    **_rows("M", date(2000, 9, 8), "11352.1"),
    **_rows("W", _jan(1995), "11366.7(b)"), **_rows("W", _jan(1994), "11370.9"), **_rows("W", _jan(1986), "11390 11391"),
    **_rows("W", _jan(2024), "11374.5"), **_rows("W", _jan(2002), "11375(b)(1)"),
    **_rows("MI", _jan(2002), "11375(b)(2)"), **_rows("W", date(2024, 12, 18), "11395"),
    # HS 11364.7 (Stats. 2024, Ch. 701) and 11550 (Stats. 2014, Ch. 819), as read
    **_rows("M", _jan(2025), "11364.7(a) 11364.7(c)"), **_rows("W", _jan(2025), "11364.7(b)"),
    **_rows("M", _jan(2015), "11550(a) 11550(b)"), **_rows("W", _jan(2015), "11550(e)"),
    **_rows("F", _jan(2015), "11550(f)"),
    **_rows("M", _jan(2017), "11357.5(a) 11375.5(a)"), **_rows("MI", _jan(2017), "11357.5(b) 11375.5(b)"),
    # possession
    "HS 11350(a)": [(MIN, "F"), (_P47, "MF")],
    "HS 11350(b)": [(MIN, "W"), (_P47, "MF")],
    "HS 11377(a)": [(MIN, "W"), (_P47, "MW")],
    "HS 11377(b)": [(MIN, "M"), (_P47, None)],
    # cannabis
    "HS 11357(a)": [(_jan(2010), "W"), (_P47, None), (_P64, "I")],
    "HS 11357(b)": [(_jan(1976), "M"), (_jan(2011), "I"), (_P64, "MI")],
    "HS 11357(c)": [(_P64, "M")], "HS 11357(d)": [(_P64, "I")],
    "HS 11360(a)": [(_jan(1976), "F"), (_P64, None)], "HS 11360(b)": [(_P64, "I")],
    **_rows("I", _P64, "11358(a) 11358(b) 11359(a) 11360(a)(1) 11362.2(a) 11362.3(a)(1) 11362.3(a)(2) 11362.3(a)(3) "
            "11362.3(a)(4)"),
    **_rows("M", _P64, "11358(c) 11359(b) 11360(a)(2)"),
    **_rows("W?", _P64, "11358(d) 11359(c) 11359(d) 11360(a)(3)"),
    **_rows("MI", _P64, "11362.3(a)(5)"), **_rows("F", _P64, "11362.3(a)(6)"),
    "other-traffic-infraction": [(MIN, "I")],
    # drugs in jail and prison: "guilty of a felony" (4573.5, 4573.8 since Stats. 1990, Ch. 1580)
    "PC 4573": [(_jan(2000), "F")], "PC 4573.6": [(_jan(2000), "F")], "PC 4573.9": [(_jan(2000), "F")],
    "PC 4573.5": [(_jan(1991), "F")], "PC 4573.8": [(_jan(1991), "F")],
    # PC 261.5(d) (Stats. 2023, Ch. 838): "either a misdemeanor or a felony ... county jail not exceeding one year, or by
    # imprisonment pursuant to subdivision (h)"; 653f(d) (Stats. 2015, Ch. 552): six months, after a prior one year or 1170(h)
    "PC 261.5(d)": [(_jan(2024), "W")], "PC 653f(d)": [(_jan(2016), "MW")],
    # VC 23554, 23560: prison or jail; 23566(a), a third within ten years: prison only; which is not told
    "VC 23153": [(MIN, None)],
}

# A felony term under PC 1170(h) for a person sentenced at realignment (table, column "1170(h)?").
# None where the text of 2011 was not read, or only a lesser source tells it.
PLACE_1170_H = {}
for _h, _codes in (
        (True, "HS 11350(a)|HS 11350(b)|HS 11377(a)|HS 11351|HS 11351.5|HS 11352(a)|HS 11352(b)|HS 11353.5|HS 11355|"
               "HS 11378|HS 11378.5|HS 11379(a)|HS 11379(b)|HS 11379.5(a)|HS 11379.5(b)|HS 11379.6(a)|HS 11382|"
               "HS 11383|HS 11383.5|HS 11383.6|HS 11383.7|HS 11366.5(a)|HS 11366.5(b)|HS 11366.5(c)|HS 11366.6|"
               "HS 11366.8(a)|HS 11366.8(b)|HS 11370.6|HS 11371|HS 11371.1|HS 11360(a)|PC 4573|PC 4573.6|PC 4573.9"),
        (False, "HS 11353|HS 11354|HS 11361(a)|HS 11361(b)|HS 11363|HS 11366|HS 11366.7(b)|HS 11368|HS 11370.1|"
                "HS 11370.9|HS 11375(b)(1)|HS 11375(b)(2)|HS 11379.2|HS 11380|HS 11390|HS 11391|"
                # 286 to 289: "in the state prison" throughout; 286(b)(2), 289(i) "a felony" (PC 18: state prison)
                "PC 286|PC 286(c)|PC 287|PC 287(c)|PC 288|PC 288(a)|PC 288(c)|PC 288a|PC 288a(c)|PC 288.5|PC 289|PC 289(j)")):
    PLACE_1170_H.update({_c: _h for _c in _codes.split("|")})


def klass(code, committed):
    """The class in force on the day of the offense, or None where it is not told."""
    found = None
    for since, c in TABLE.get(code, ()):
        if committed >= since:
            found = c
    return found


def first_told(code):
    """The first day from which the class of the offense is told at all, or None."""
    return next((since for since, c in TABLE.get(code, ()) if c), None)


def may_be_felony(code, committed):
    """Was the offense punishable as a felony on that day: True, False, None (not told)."""
    return CLASSES[klass(code, committed)]


def at_realignment(code):
    """PC 1203.42(a): would it have been eligible for 1170(h)? True, False, None."""
    return PLACE_1170_H.get(code)


__all__ = ["klass", "first_told", "may_be_felony", "at_realignment", "TABLE", "day"]

"""Civil days. A wait of N years is over on the day after the N-th anniversary; an anniversary of
29 February in a common year is 1 March."""
from datetime import date


def day(s):
    y, m, d = s.split("-")
    return date(int(y), int(m), int(d))


def anniversary(d, years):
    try:
        return d.replace(year=d.year + years)
    except ValueError:  # 29 February in a common year
        return date(d.year + years, 3, 1)


def lapsed(since, years, as_of):
    return as_of > anniversary(since, years)


REALIGNMENT = date(2011, 10, 1)      # PC 1170(h)(7): sentenced on or after
PROP_47 = date(2014, 11, 5)          # PC 1170.18(a), (f)
PROP_64 = date(2016, 11, 9)          # the Act's first day (drug-offenses.md section 3.1)
PROP_36_2000 = date(2001, 7, 1)      # PC 1210.1, first day of operation
DEJ = date(1997, 1, 1)               # PC 1203.43(b)
DOJ_RECORDS = date(1973, 1, 1)       # PC 1203.425(a)(1)(B)(iv), 851.93(a)(2)
CANNABIS_RECORDS = date(1976, 1, 1)  # HS 11361.5(a), last sentence; (b)
PRETRIAL_DIVERSION = date(2018, 1, 1)  # PC 1000 to 1000.6, Stats. 2017, Ch. 778

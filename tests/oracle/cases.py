#!/usr/bin/env python3
"""Seeded complete records, one JSON line each: python3 tests/oracle/cases.py --seed 1 --count 100000

Every fact that has a place is told, dates to the day, one offense per count. Days stand around each
threshold: the day before, the day, the day after. Each stratum is about one family of sections.
"""
import argparse
import json
import random
import sys
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from oracle import lists  # noqa: E402
from oracle.classes import klass  # noqa: E402
from oracle.dates import DEJ, PROP_36_2000, PROP_47, PROP_64, REALIGNMENT  # noqa: E402

ONE = timedelta(days=1)

CODES = json.loads((Path(__file__).parents[2] / "docs/record.schema.json").read_text())["$defs"]["code"]["enum"]
# Days on which a law began or ended, for offenses and sentences around them.
DAYS = [date(1973, 1, 1), date(1976, 1, 1), date(1991, 1, 1), DEJ, date(2000, 1, 1), date(2000, 11, 7), PROP_36_2000,
        date(2011, 1, 1), REALIGNMENT, PROP_47, date(2015, 1, 1), date(2016, 1, 1), PROP_64, date(2017, 1, 1),
        date(2018, 1, 1), date(2021, 1, 1), date(2024, 2, 29), date(2024, 12, 18), date(2025, 1, 1), date(2004, 2, 29)]

FELONIES = ["HS 11350(a)", "HS 11350(b)", "HS 11351", "HS 11351.5", "HS 11352(a)", "HS 11352(b)", "HS 11355",
            "HS 11363", "HS 11366", "HS 11366.5(a)", "HS 11366.8(a)", "HS 11368", "HS 11370.1", "HS 11370.6",
            "HS 11371", "HS 11377(a)", "HS 11378", "HS 11378.5", "HS 11379(a)", "HS 11379(b)", "HS 11379.2",
            "HS 11379.5(a)", "HS 11379.6(a)", "HS 11382", "HS 11383", "HS 11390", "HS 11391", "HS 11550(e)",
            "HS 11364.7(b)", "HS 11375(b)(1)", "PC 496", "other", "other-serious-or-violent", "PC 459.5", "PC 666"]
WOBBLERS = ["HS 11350(b)", "HS 11355", "HS 11363", "HS 11366", "HS 11366.5(a)", "HS 11366.8(a)", "HS 11368",
            "HS 11370.6", "HS 11371", "HS 11377(a)", "HS 11379.2", "HS 11382", "HS 11390", "HS 11391",
            "HS 11550(e)", "HS 11364.7(b)", "HS 11375(b)(1)"]
NEW_WOBBLERS = ["HS 11395"]
MISDEMEANORS = ["HS 11350(a)", "HS 11364", "HS 11364.7(a)", "HS 11365", "HS 11377(a)", "HS 11532", "HS 11550(a)",
                "HS 11375(b)(2)", "VC 23152", "VC 23103", "VC 14601.1", "VC 20002", "PC 647(f)", "PC 496", "other",
                "PC 459.5", "VC 2800", "VC 2803", "HS 11366", "HS 11357(c)"]
INFRACTIONS = ["BPC 4060", "HS 11375(b)(2)", "HS 11357(b)", "other-traffic-infraction", "other", "VC 23222(b)"]
EXCLUDED = ["PC 288(a)", "PC 288(c)", "PC 288.5", "PC 286(c)", "PC 287(c)", "PC 289(j)", "PC 311.1", "PC 311.2",
            "PC 311.3", "PC 311.11", "PC 261.5(d)", "other-sex-registration"]
SEX = EXCLUDED + ["PC 286", "PC 287", "PC 288", "PC 288a", "PC 288a(c)", "PC 289", "PC 261.5"]
PROP47 = sorted(lists.PROP_47_DRUGS | lists.PROP_47_VALUE)
FELONY_BEFORE_47 = {"HS 11350(a)", "HS 11350(b)", "HS 11377(a)"}
DRIVING = sorted(x for x in lists.VC_12810_A_TO_E if x not in ("VC 21651(b)", "VC 22348(b)", "VC 23140(a)", "VC 23140(b)"))
CANNABIS = ["HS 11357(a)", "HS 11357(b)", "HS 11357(c)", "HS 11358", "HS 11359", "HS 11360(a)", "HS 11360(b)"]
NEW_CANNABIS = ["HS 11357(a)", "HS 11357(b)", "HS 11358(c)", "HS 11359(b)", "HS 11360(a)(2)", "HS 11360(b)"]
ARRESTS = ["HS 11350(a)", "HS 11351", "HS 11352(a)", "HS 11352(b)", "HS 11364", "HS 11366", "HS 11370.1", "HS 11377(a)",
           "HS 11378", "HS 11379(a)", "HS 11379(b)", "HS 11379.2", "HS 11532", "HS 11550(a)", "HS 11357(b)",
           "HS 11359", "other", "PC 288.5", "HS 11380"]


def back(d, years):
    try:
        return d.replace(year=d.year - years)
    except ValueError:
        return d.replace(year=d.year - years, day=28)


class Make:
    def __init__(self, rnd, as_of):
        self.r, self.as_of = rnd, as_of

    def pick(self, xs):
        return self.r.choice(xs)

    def yes(self, p):
        return self.r.random() < p

    def yn(self, p):
        return "yes" if self.yes(p) else "no"

    def between(self, a, b):
        return a + timedelta(days=self.r.randint(0, max(0, (b - a).days)))

    def around(self, d):
        return d + self.pick([-1, 0, 1]) * ONE

    def past(self, years, far=1985):
        """A past day: often around `years` before the day of the answer."""
        if self.yes(0.6):
            d = self.around(back(self.as_of, self.pick(years)))
            if self.as_of.month in (2, 3) and self.yes(0.3):      # the last 29 February before
                d = date(self.pick([y for y in (2012, 2016, 2020, 2024) if y < self.as_of.year - 1]), 2, 29)
            return min(d, self.as_of)
        return self.between(date(far, 1, 1), self.as_of)

    def person(self):
        p = {k: "yes" if self.yes(0.05) else "no" for k in ("charged", "serving", "supervised", "probation")}
        p["registration"] = self.r.choices(["never", "past", "now"], [90, 5, 5])[0]
        p["strike"] = self.yn(0.06)
        p["super-strike"] = "yes" if p["strike"] == "yes" and self.yes(0.5) else "no"
        return p

    # --- counts
    def count(self, code, level, committed, already="nothing"):
        n = {"offense": [code], "level": level, "committed": committed.isoformat(), "already": already}
        self.cannabis(n, code)
        return n

    def cannabis(self, n, code):
        if not code.startswith(("HS 11357(", "HS 11358", "HS 11359", "HS 11360", "HS 11362.")):
            return
        n["age"] = self.r.choices(["under-18", "18-to-20", "21-or-older"], [1, 3, 4])[0]
        if code == "HS 11357(a)":
            n["amount"] = self.pick(["small", "between", "large"])
        elif code.startswith("HS 11358"):
            n["amount"] = self.pick(["small", "large"])
        elif code.startswith("HS 11360(a)"):
            n["amount"] = self.pick(["small", "between", "large"])
        if code.startswith("HS 11360"):
            n["handed"] = self.pick(["given", "carried"] if code == "HS 11360(b)" else ["sold", "given", "carried"])
        if code.startswith(("HS 11358", "HS 11359", "HS 11360(a)")):
            n["aggravated"] = self.yn(0.1)

    def committed_before(self, sentenced):
        return max(date(1960, 1, 2), sentenced - timedelta(days=self.r.randint(20, 500)))

    def case(self, sentenced, sentence, counts, **more):
        k = {"forum": "california", "outcome": "convicted", "sentenced": sentenced.isoformat(), "sentence": sentence}
        k.update(more)
        k["upright"] = self.yn(0.85)
        k["counts"] = counts
        return k

    def record(self, person, *cases):
        return {"format": 1, "person": person, "complete": "yes", "cases": list(cases)}

    def felony_code(self, committed):
        code = self.pick(FELONIES)
        if code in FELONY_BEFORE_47 and committed >= PROP_47:
            code = "HS 11378"
        if code == "PC 459.5" and committed < PROP_47:
            code = "HS 11379.2"
        return code

    def mis_code(self, committed):
        code = self.pick(MISDEMEANORS)
        if code in ("HS 11350(a)", "PC 459.5") and committed < PROP_47:
            code = "HS 11550(a)"
        return code

    # --- probation
    def course(self, person, how, sentenced):
        more = {"probation": how}
        if how == "running":
            person["probation"] = "yes"
            more["probation-ends"] = self.as_of + timedelta(days=self.pick([0, 0, 1, 2, 100, 400]))
        elif how == "violated":
            more["probation-ends"] = max(sentenced, self.as_of + timedelta(days=self.pick([-900, -200, -2, -1, -1, -1])))
        if "probation-ends" in more:
            more["probation-ends"] = more["probation-ends"].isoformat()
        return more

    def on_probation(self, person, level, code, how, sentenced, committed, already="nothing"):
        more = self.course(person, how, sentenced)
        if how == "running" and already == "dismissed":
            already = "nothing"
        if how == "revoked":
            to = "jail-or-fine"
            if level == "felony" and self.yes(0.6):
                to = "prison" if sentenced < REALIGNMENT or self.yes(0.4) else "county-jail-felony"
            more["revoked-to"] = to
            if to != "jail-or-fine":
                more.update(self.term(person, to, sentenced))
            else:
                more["performed"] = self.yn(0.9)
        more["treatment"] = "no"
        return self.case(sentenced, "probation", [self.count(code, level, committed, already)], **more)

    def term(self, person, kind, sentenced, years=(1, 2, 4)):
        more = {}
        if kind == "county-jail-felony":
            more["split"] = self.yn(0.5)
        done = max(self.past(years), sentenced)
        if self.yes(0.05):
            done = self.as_of + timedelta(days=self.pick([0, 1, 300]))
        if done >= self.as_of:
            person[self.pick(["serving", "supervised"])] = "yes"
        more["completed"] = done.isoformat()
        return more

    # --- strata
    def misdemeanor_probation(self):
        p = self.person()
        s = self.past((1, 3))
        c = self.committed_before(s)
        how = self.r.choices(["completed", "ended-early", "violated", "revoked", "running"], [45, 15, 20, 12, 8])[0]
        return self.record(p, self.on_probation(p, "misdemeanor", self.mis_code(c), how, s, c,
                                                self.r.choices(["nothing", "dismissed"], [93, 7])[0]))

    def felony_probation(self):
        p = self.person()
        s = self.past((3, 5))
        c = self.committed_before(s)
        code = self.felony_code(c)
        how = self.r.choices(["completed", "ended-early", "violated", "revoked", "running"], [40, 15, 15, 18, 12])[0]
        if self.yes(0.4):
            code = self.pick(WOBBLERS)
            if code in FELONY_BEFORE_47 and c >= PROP_47:
                code = "HS 11366"
            if s > date(2025, 2, 1) and self.yes(0.3):
                code, c = "HS 11395", max(c, date(2024, 12, 18))
        already = self.r.choices(["nothing", "reduced", "dismissed"], [82, 10, 8])[0]
        if code not in WOBBLERS and already == "reduced":
            already = "nothing"
        return self.record(p, self.on_probation(p, "felony", code, how, s, c, already))

    def excluded(self):
        p = self.person()
        s = self.past((1, 4))
        c = self.committed_before(s)
        if self.yes(0.5):
            code = self.pick(DRIVING)
            level = "felony" if code in ("VC 2800.3", "VC 20001", "VC 2800.2") and self.yes(0.5) else "misdemeanor"
            if code in ("VC 2800.3",):
                level = "felony"
        else:
            code = self.pick(EXCLUDED)
            level = "misdemeanor" if code in ("PC 288(c)", "PC 286(c)", "PC 311.11", "PC 311.3", "PC 261.5(d)") and self.yes(0.3) \
                else "felony"
        how = self.r.choices(["completed", "ended-early", "violated"], [60, 20, 20])[0]
        if level == "misdemeanor" and self.yes(0.3):
            k = self.case(s, "jail-or-fine", [self.count(code, level, c)], performed=self.yn(0.9))
        else:
            k = self.on_probation(p, level, code, how, s, c)
        n = k["counts"][0]
        if code in EXCLUDED:
            n["registrable"] = self.yn(0.7)
            if n["registrable"] == "yes" and p["registration"] == "never":
                p["registration"] = self.pick(["past", "now"])
            p["strike"] = "yes" if code in ("PC 288(a)", "PC 288.5") else p["strike"]
            if code == "PC 288(a)" or code == "PC 288.5":
                p["super-strike"] = "yes"
        return self.record(p, k)

    def jail_or_fine(self):
        p = self.person()
        s = self.past((1, 1, 1, 2))
        c = self.committed_before(s)
        if self.yes(0.3):
            level, code = "infraction", self.pick(INFRACTIONS)
            if code == "HS 11357(b)" and not date(2011, 1, 1) <= c < PROP_64:
                code = "BPC 4060"
        elif self.yes(0.15):
            level, code = "felony", self.pick(WOBBLERS)
            if code in FELONY_BEFORE_47 and c >= PROP_47:
                code = "HS 11366"
        else:
            level, code = "misdemeanor", self.mis_code(c)
        already = "dismissed" if self.yes(0.04) else "nothing"
        return self.record(p, self.case(s, "jail-or-fine", [self.count(code, level, c, already)], performed=self.yn(0.9)))

    def county_jail(self):
        p = self.person()
        s = self.around(REALIGNMENT + ONE) if self.yes(0.1) else self.between(REALIGNMENT, back(self.as_of, 1))
        s = max(s, REALIGNMENT)
        c = self.committed_before(s)
        more = self.term(p, "county-jail-felony", s)
        code = self.felony_code(c)
        if code in ("other-serious-or-violent", "HS 11370.1", "HS 11379.2", "HS 11366", "HS 11363"):
            code = "HS 11378"
        return self.record(p, self.case(s, "county-jail-felony", [self.count(code, "felony", c)], **more))

    def prison(self):
        p = self.person()
        if self.yes(0.75):
            s = self.around(REALIGNMENT) if self.yes(0.4) else self.between(date(1985, 1, 1), REALIGNMENT)
        else:
            s = self.between(REALIGNMENT, back(self.as_of, 1))
        c = self.committed_before(s)
        more = self.term(p, "prison", s)
        n = self.count(self.felony_code(c), "felony", c)
        if n["offense"][0] == "other-serious-or-violent":
            p["strike"] = "yes"
        if self.yes(0.08):
            n["registrable"] = "yes"
            if p["registration"] == "never":
                p["registration"] = self.pick(["past", "now"])
        else:
            n["registrable"] = "no"
        return self.record(p, self.case(s, "prison", [n], **more))

    def prop47(self):
        p = self.person()
        c = self.around(PROP_47) if self.yes(0.5) else self.between(date(1995, 1, 1), PROP_47)
        code = self.pick(PROP47 + sorted(lists.PROP_47_DRUGS))
        if code == "PC 459.5" and c < PROP_47:
            code = "PC 496"
        s = c + timedelta(days=self.r.randint(20, 300))
        already = self.r.choices(["nothing", "redesignated", "dismissed"], [84, 9, 7])[0]
        kind = self.r.choices(["probation", "prison", "county-jail-felony"], [50, 25, 25])[0]
        if kind == "county-jail-felony" and s < REALIGNMENT:
            kind = "prison"
        if kind == "probation":
            how = self.r.choices(["completed", "ended-early", "violated", "running"], [60, 15, 15, 10])[0]
            k = self.on_probation(p, "felony", code, how, s, c, already)
        else:
            k = self.case(s, kind, [self.count(code, "felony", c, already)], **self.term(p, kind, s))
        return self.record(p, k)

    def running(self):
        p = self.person()
        s = max(self.past((1, 2)), date(2021, 1, 1))
        c = self.committed_before(s)
        level = self.pick(["felony", "misdemeanor"])
        code = self.felony_code(c) if level == "felony" else self.mis_code(c)
        return self.record(p, self.on_probation(p, level, code, "running", s, c))

    def treatment(self):
        p = self.person()
        s = self.between(PROP_36_2000, back(self.as_of, 1))
        c = max(PROP_36_2000, self.committed_before(s))
        s = max(s, c)
        how = self.r.choices(["completed", "ended-early", "violated", "revoked", "running"], [50, 15, 12, 8, 15])[0]
        code = self.pick(["HS 11350(a)", "HS 11377(a)", "HS 11550(a)", "HS 11350(b)"])
        level = "felony" if code != "HS 11550(a)" and c < PROP_47 else "misdemeanor"
        if code == "HS 11377(a)" and self.yes(0.2):
            level = "misdemeanor"
        if code == "HS 11350(b)" and c >= PROP_47:
            code = "HS 11377(a)"
        k = self.on_probation(p, level, code, how, s, c, "dismissed" if self.yes(0.05) else "nothing")
        k["treatment"] = self.r.choices(["finished", "not-finished"], [85, 15])[0]
        return self.record(p, k)

    def cannabis_case(self):
        p = self.person()
        s = None
        if self.yes(0.25):   # around two years: HS 11361.5
            s = self.around(back(self.as_of, 2))
            c = s - timedelta(days=self.r.randint(20, 300))
            code = self.pick(NEW_CANNABIS)
        elif self.yes(0.8):
            c = self.pick([PROP_64 - ONE, PROP_64 - ONE - ONE]) if self.yes(0.2) else self.between(date(1990, 1, 1), PROP_64 - ONE)
            code = self.pick(CANNABIS)
        else:
            c = PROP_64 + ONE * self.pick([0, 1, 200])
            code = self.pick(NEW_CANNABIS)
        if s is None:
            s = c + timedelta(days=self.r.randint(20, 300))
        if c < PROP_64:
            level = {"HS 11357(a)": self.pick(["felony", "misdemeanor"]) if c < PROP_47 else "misdemeanor",
                     "HS 11357(b)": "misdemeanor" if c < date(2011, 1, 1) else "infraction",
                     "HS 11357(c)": "misdemeanor", "HS 11360(b)": "misdemeanor"}.get(code, "felony")
        else:
            level = "infraction" if code in ("HS 11357(a)", "HS 11360(b)") else "misdemeanor"
        n = self.count(code, level, c, "dismissed" if self.yes(0.05) else "nothing")
        if level != "felony" and n["age"] == "under-18":
            n["age"] = "18-to-20"
        if c >= PROP_64 and n.get("age") == "under-18":
            n["age"] = "18-to-20"
        if level == "felony":
            kind = self.r.choices(["probation", "prison", "county-jail-felony"], [55, 25, 20])[0]
            if kind == "county-jail-felony" and s < REALIGNMENT:
                kind = "prison"
        else:
            kind = "jail-or-fine" if level == "infraction" else self.pick(["jail-or-fine", "probation"])
        if kind == "probation":
            how = self.r.choices(["completed", "ended-early", "violated", "running"], [65, 15, 10, 10])[0]
            k = self.on_probation(p, level, code, how, s, c)
        elif kind == "jail-or-fine":
            k = self.case(s, kind, [n], performed=self.yn(0.92))
        else:
            k = self.case(s, kind, [n], **self.term(p, kind, s))
        k["counts"] = [n]
        return self.record(p, k)

    def program(self):
        p = self.person()
        # several programs in one record: none of them looks at another case
        progs = self.r.sample(["drug-diversion", "drug-court", "mental-health", "military", "mandated-treatment",
                               "prefiling", "misdemeanor-diversion", "judges-diversion", "other"],
                              self.pick([1, 1, 2]))
        return self.record(p, *[self.program_case(x) for x in progs])

    def program_case(self, prog):
        k = {"forum": "california", "outcome": "diverted", "program": prog, "pleaded": "no"}
        arrested = self.past((1, 2, 3))
        code = self.pick(["HS 11350(a)", "HS 11377(a)", "HS 11364", "HS 11550(a)", "other"])
        if prog == "drug-diversion":
            granted = self.around(DEJ) if self.yes(0.3) else self.between(date(1992, 1, 1), self.as_of - timedelta(days=100))
            k["granted"] = granted.isoformat()
            arrested = granted - timedelta(days=self.r.randint(10, 200))
            if granted < date(2018, 1, 1):
                k["pleaded"] = self.yn(0.6)
        elif prog == "drug-court":
            k["pleaded"] = self.yn(0.4)
        elif prog == "mandated-treatment":
            k["pleaded"] = "yes"
            arrested = self.between(date(2024, 12, 18), self.as_of - timedelta(days=30))
            code = "HS 11395"
        elif prog == "judges-diversion":
            arrested = max(arrested, date(2021, 1, 1))
            code = self.pick(["HS 11364", "HS 11550(a)", "other"])
        k["finished"] = self.r.choices(["yes", "no", "running"], [80, 8, 12])[0]
        k["arrested"] = arrested.isoformat()
        k["evaded"], k["abuse"] = "no", "no"
        k["counts"] = [{"offense": [code], "committed": (arrested - timedelta(days=self.r.randint(0, 40))).isoformat()}]
        return k

    def arrest(self):
        p = self.person()
        outcome = self.pick(["dismissed", "acquitted", "never-charged"])
        code = self.pick(ARRESTS)
        arrested = self.past((1, 1, 3, 3, 6, 6, 2, 2), 1990)
        if code == "HS 11359" and arrested >= PROP_64:
            code = "HS 11379.2"
        k = {"forum": "california", "outcome": outcome, "arrested": arrested.isoformat()}
        if outcome == "dismissed":
            k["ended"] = min(self.as_of, arrested + timedelta(days=self.r.randint(1, 500))).isoformat()
        k["evaded"], k["abuse"] = self.yn(0.08), self.yn(0.08)
        committed = arrested - timedelta(days=self.pick([0, 0, 1, 30]))
        n = {"offense": [code], "committed": committed.isoformat()}
        if code == "HS 11359":
            n["age"] = self.pick(["under-18", "18-to-20", "21-or-older"])
        k["counts"] = [n]
        return self.record(p, k)

    # --- everything the form allows: any code, any day, any course
    def some_day(self, latest):
        x = self.r.random()
        if x < 0.35:
            d = self.around(self.pick(DAYS))
        elif x < 0.7:
            d = self.around(back(self.as_of, self.pick([1, 2, 3, 4, 6, 10])))
        elif x < 0.75:
            d = date(self.pick([1976, 1984, 1996, 2000, 2004, 2012, 2016, 2020, 2024]), 2, 29)
        elif x < 0.8:
            d = self.between(date(1960, 1, 1), date(1980, 1, 1))
        else:
            d = self.between(date(1980, 1, 1), latest)
        return min(d, latest)

    def level_of(self, code, day):
        kind = klass(code, day)
        return self.pick({"F": ["felony"], "W": ["felony", "felony", "misdemeanor"], "M": ["misdemeanor"],
                          "I": ["infraction"], "MI": ["misdemeanor", "infraction"], "MF": ["misdemeanor", "felony"],
                          "MW": ["misdemeanor", "felony"], "W?": ["felony", "misdemeanor"]}.get(
                              kind, ["felony", "misdemeanor", "misdemeanor"]
                              + (["infraction"] if code in INFRACTIONS or code.startswith(("VC", "HS 11357")) else [])))

    def any_count(self, p, code, level, committed, already):
        n = self.count(code, level, committed, already)
        if p["registration"] != "never":
            n["registrable"] = self.yn(0.5)
        return n

    def anything(self):
        p = self.person()
        if self.yes(0.3):
            p["registration"] = self.pick(["past", "now"])
        if self.yes(0.1):
            p["strike"] = "yes"
        code = self.pick(CODES)
        committed = self.some_day(self.as_of - timedelta(days=2))
        if code == "HS 11395":
            committed = max(committed, date(2024, 12, 18))
        elif code.startswith(("HS 11358(", "HS 11359(", "HS 11360(a)(", "HS 11362")):
            committed = max(committed, PROP_64)
        elif code == "HS 11377(b)" or code == "HS 11350(b)":
            committed = min(committed, PROP_47 - ONE)
        elif code in ("HS 11360(b)", "HS 11360(a)", "HS 11358", "HS 11359") and self.yes(0.8):
            committed = min(committed, PROP_64 - ONE)
        level = self.level_of(code, committed)
        if code in SEX and level == "felony" and self.yes(0.7):
            p["registration"] = self.pick(["past", "now"])
        sentenced = min(committed + timedelta(days=self.pick([0, 1, 30, 200, 365])), self.as_of)
        if level == "felony":
            kind = self.pick(["probation", "probation", "prison", "county-jail-felony", "jail-or-fine"])
            if kind == "county-jail-felony" and sentenced < REALIGNMENT:
                kind = "prison"
        elif level == "misdemeanor":
            kind = self.pick(["probation", "jail-or-fine"])
        else:
            kind = "jail-or-fine" if self.yes(0.9) else "probation"
        already = self.r.choices(["nothing", "reduced", "redesignated", "dismissed"], [80, 8, 6, 6])[0]
        if level != "felony" and already in ("reduced", "redesignated"):
            already = "nothing"
        if kind == "probation":
            how = self.pick(["completed", "ended-early", "violated", "revoked", "running"])
            k = self.on_probation(p, level, code, how, sentenced, committed, already)
            if already == "dismissed" and how == "running":
                already = "nothing"
            if treatable({"offense": [code], **k["counts"][0]}) and self.yes(0.5) and sentenced >= date(2000, 11, 7):
                k["treatment"] = self.pick(["finished", "not-finished"])
        elif kind == "jail-or-fine":
            k = self.case(sentenced, kind, [], performed=self.yn(0.9))
        else:
            k = self.case(sentenced, kind, [], **self.term(p, kind, sentenced))
        k["counts"] = [self.any_count(p, code, level, committed, already)]
        if code in lists.SERIOUS and level == "felony":
            p["strike"] = "yes"
            if code in ("other-serious-or-violent",):
                p["super-strike"] = self.yn(0.3)
            elif code == "PC 288(a)" or code == "PC 288.5":
                p["super-strike"] = "yes"
        if self.yes(0.15):
            code = self.pick(CODES)
            other = self.level_of(code, committed)
            if level == "felony" or other == level:
                k["counts"].append(self.any_count(p, code, other if level == "felony" else level, committed, "nothing"))
        return self.record(p, k)

    def any_arrest(self):
        a = self.arrest()
        k = a["cases"][0]
        code = self.pick(CODES)
        arrested = max(self.some_day(self.as_of), date(1965, 1, 1))
        if code == "HS 11395":
            arrested = max(arrested, date(2024, 12, 19))
        elif code.startswith(SINCE_PROP_64):
            arrested = max(arrested, self.between(PROP_64, self.as_of))
        k["arrested"] = arrested.isoformat()
        if "ended" in k:
            k["ended"] = min(self.as_of, arrested + timedelta(days=self.pick([0, 1, 30, 365, 1200]))).isoformat()
        committed = arrested - timedelta(days=self.pick([0, 0, 0, 1, 2, 30, 365, 1100]))
        if code.startswith(SINCE_PROP_64):
            committed = max(committed, PROP_64)
        n = {"offense": [code], "committed": committed.isoformat()}
        if code.startswith(("HS 11357(", "HS 11358", "HS 11359", "HS 11360", "HS 11362.")):
            n["age"] = self.pick(["under-18", "18-to-20", "21-or-older"])
        k["counts"] = [n]
        return a

    def many_cases(self):
        """Up to four cases of one person: later convictions in and after the waits of the earlier."""
        a = self.two_cases()
        for _ in range(self.r.randint(0, 2)):
            b = self.pick([self.felony_probation, self.prison, self.county_jail, self.arrest, self.anything])()
            for f in ("charged", "serving", "supervised", "probation", "strike", "super-strike"):
                if b["person"][f] == "yes":
                    a["person"][f] = "yes"
            order = ["never", "past", "now"]
            a["person"]["registration"] = max(a["person"]["registration"], b["person"]["registration"], key=order.index)
            a["cases"] += b["cases"]
        return a

    def two_counts(self):
        p = self.person()
        a = self.pick([self.felony_probation, self.misdemeanor_probation, self.jail_or_fine, self.prison, self.county_jail])()
        k = a["cases"][0]
        c = date.fromisoformat(k["counts"][0]["committed"])
        a["person"].update({x: y for x, y in p.items() if y == "yes"} if self.yes(0.1) else {})
        if k["sentence"] in ("prison", "county-jail-felony") or k["counts"][0]["level"] == "felony":
            level = self.pick(["felony", "misdemeanor"])
        else:
            level = "misdemeanor"
        if k["sentence"] == "jail-or-fine" and k["counts"][0]["level"] == "felony":
            level = "misdemeanor"
        code = self.felony_code(c) if level == "felony" else self.mis_code(c)
        if level == "felony" and k["sentence"] == "county-jail-felony":
            code = "HS 11378"
        if code == "HS 11357(c)":
            code = "HS 11364"
        if code == "other-serious-or-violent":
            code = "HS 11351"
        n = self.count(code, level, c)
        if "registrable" in k["counts"][0]:
            n["registrable"] = "no"
        k["counts"].append(n)
        return a

    def two_cases(self):
        a, b = (self.pick(self.SINGLE)(self) for _ in range(2))
        pa, pb = a["person"], b["person"]
        for k in ("charged", "serving", "supervised", "probation", "strike", "super-strike"):
            if pb[k] == "yes":
                pa[k] = "yes"
        order = ["never", "past", "now"]
        pa["registration"] = max(pa["registration"], pb["registration"], key=order.index)
        a["cases"] += b["cases"]
        return a

    def other_forum(self):
        a = self.pick([self.misdemeanor_probation, self.prison, self.cannabis_case])()
        k = a["cases"][0]
        k["forum"] = self.pick(["federal", "other-state", "tribal", "military", "juvenile"])
        return a

    SINGLE = [misdemeanor_probation, felony_probation, jail_or_fine, county_jail, prison, prop47, cannabis_case]
    STRATA = [(misdemeanor_probation, 7), (felony_probation, 9), (excluded, 7), (jail_or_fine, 9), (county_jail, 6),
              (prison, 19), (prop47, 10), (running, 3), (treatment, 11), (cannabis_case, 15), (program, 25), (arrest, 13),
              (two_counts, 6), (two_cases, 6), (other_forum, 2), (anything, 45), (any_arrest, 22), (many_cases, 5)]

    def one(self):
        f = self.r.choices([s for s, _ in self.STRATA], [w for _, w in self.STRATA])[0]
        return f(self)


def generate(seed, count, as_of):
    """`seed` is a number or a text; the same seed gives the same records."""
    m = Make(random.Random(str(seed)), as_of)
    for _ in range(count):
        yield admissible(m.one(), as_of)


# Offenses beside which the reader takes the fact `treatment` (it says which ones by refusing).
TREATABLE = {"HS 11350(a)", "HS 11350(b)", "HS 11352(a)", "HS 11352(b)", "HS 11357(a)", "HS 11357(b)", "HS 11357(c)",
             "HS 11357(d)", "HS 11375(b)(2)", "HS 11377(a)", "HS 11377(b)", "HS 11379(a)", "HS 11379(b)",
             "HS 11379.5(a)", "HS 11379.5(b)", "HS 11550(a)", "HS 11550(b)", "HS 11550(e)", "HS 11550(f)", "BPC 4060"}


def treatable(n):
    return n["offense"][0] in TREATABLE or n["offense"][0].startswith("HS 11360") and n.get("handed") == "carried"


# Drug offenses that involve a minor: the reader takes the fact `abuse` beside them.
WITH_A_MINOR = {"HS 11353", "HS 11353.5", "HS 11353.7", "HS 11354", "HS 11361(a)", "HS 11361(b)", "HS 11380"}


def about_drugs(code):
    """Beside these alone the reader does not take the fact `abuse` (it says so by refusing)."""
    return (code.startswith(("HS ", "PC 4573", "BPC 4060", "BPC 4140")) or code in ("PC 381", "PC 647(f)")) and code not in WITH_A_MINOR


# Lettered sections of Proposition 64: of its day and later.
SINCE_PROP_64 = ("HS 11358(", "HS 11359(", "HS 11360(a)(", "HS 11362")


def admissible(record, as_of):
    """Leaves out what has no place beside the other facts, and mends what does not fit."""
    convictions = [k["sentenced"] for k in record["cases"] if "sentenced" in k]
    for i, k in enumerate(record["cases"]):
        if k["forum"] != "california":
            record["cases"][i] = {"forum": k["forum"], "counts": [{} for _ in k["counts"]]}
            continue
        for n in k["counts"]:
            if "committed" in n and n["committed"] >= PROP_47.isoformat() and n["offense"][0] == "HS 11350(b)":
                n["offense"] = ["HS 11351"] if n.get("level") == "felony" else ["HS 11350(a)"]
            if "committed" in n and n["committed"] < "2024-12-18" and n["offense"][0] == "HS 11395":
                n["offense"] = ["HS 11377(a)"]
            if "committed" in n and n["committed"] < PROP_64.isoformat() and n["offense"][0].startswith(SINCE_PROP_64):
                n["offense"] = ["HS 11379.2"]
                for f in ("age", "amount", "handed", "aggravated"):
                    n.pop(f, None)
            if "committed" in n and n["committed"] >= PROP_47.isoformat() and n["offense"][0] == "HS 11377(b)":
                n["offense"] = ["HS 11377(a)"]
            if n.get("level") == "felony" and n["offense"][0] in ("HS 11377(b)", "HS 11352.1"):
                n["offense"] = ["HS 11351"]
            if n.get("level") == "felony" and n["offense"][0] == "HS 11357(b)":
                n["offense"] = ["HS 11351"]
                n.pop("age", None)
            if record["person"]["registration"] == "never":
                n.pop("registrable", None)
            elif k["outcome"] == "convicted":
                n.setdefault("registrable", "no")
            if k["outcome"] == "diverted":
                n.pop("committed", None)
        if k["outcome"] == "diverted":
            k.pop("evaded"), k.pop("abuse")
            if k["program"] == "prefiling":
                k.pop("pleaded")
        if "abuse" in k and all(about_drugs(n["offense"][0]) for n in k["counts"]):
            k.pop("abuse")
        if k["outcome"] == "convicted":
            if k["sentence"] == "probation" and any(treatable(n) for n in k["counts"]):
                k.setdefault("treatment", "no")
            else:
                k.pop("treatment", None)
            if any(k["sentenced"] < other for other in convictions):
                k["upright"] = "no"
    return record


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--count", type=int, default=1000)
    a.add_argument("--as-of", default="2026-11-23")
    o = a.parse_args()
    for r in generate(o.seed, o.count, date.fromisoformat(o.as_of)):
        print(json.dumps(r, separators=(",", ":")))


if __name__ == "__main__":
    main()

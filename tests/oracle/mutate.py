#!/usr/bin/env python3
"""What the comparison is worth: mistakes put into the oracle one at a time, and how many are noticed.

    python3 tests/oracle/mutate.py --program target/release/xtask --count 4000

Each mistake is made in a copy of this folder; it is noticed if a difference comes up that no predicate of
explained.py explains. Prints the ones that were not.
"""
import argparse
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent

# (file of oracle/, text, mistake): a wait, a comparison, a day, a list, a condition
MISTAKES = [
    ("pc_1203_41.py", 'years = wait(c, 2)                                       # (a)(2) state', "years = wait(c, 3)  # state"),
    ("pc_1203_41.py", "wait(c, 1) if s", "wait(c, 2) if s"),
    ("pc_1203_41.py", "wait(c, 2),                                              # (a)(2)", "wait(c, 1),"),
    ("pc_1203_41.py", "c.sentenced < REALIGNMENT", "c.sentenced <= REALIGNMENT"),
    ("pc_1203_4a.py", "lapsed(c.sentenced, 1, c.as_of)", "lapsed(c.sentenced, 2, c.as_of)"),
    ("pc_1203_425.py", "of(lapsed(on, 4, c.as_of))", "of(lapsed(on, 3, c.as_of))"),
    ("pc_1203_425.py", 'of(c.p("registration") != "now")', "YES"),
    ("pc_1203_425.py", "of(c.sentenced >= DOJ_RECORDS)", "of(c.sentenced > DOJ_RECORDS)"),
    ("dates.py", "return as_of > anniversary", "return as_of >= anniversary"),
    ("dates.py", "return date(d.year + years, 3, 1)", "return date(d.year + years, 2, 28)"),
    ("dates.py", "PROP_47 = date(2014, 11, 5)", "PROP_47 = date(2014, 11, 6)"),
    ("dates.py", "PROP_64 = date(2016, 11, 9)", "PROP_64 = date(2016, 11, 8)"),
    ("dates.py", "DEJ = date(1997, 1, 1)", "DEJ = date(1997, 1, 2)"),
    ("dates.py", "PRETRIAL_DIVERSION = date(2018, 1, 1)", "PRETRIAL_DIVERSION = date(2019, 1, 1)"),
    ("facts.py", "self.as_of > day(self.case[\"probation-ends\"])", "self.as_of >= day(self.case[\"probation-ends\"])"),
    ("facts.py", 'if self.imposed() == "jail-or-fine":', "if False:"),
    ("lists.py", '"PC 311.11",\n}', "}"),
    ("lists.py", '    "VC 20001", "VC 20002",   ', '    "VC 20001",   '),
    ("lists.py", '"VC 14601.2", ', ""),
    ("lists.py", '"HS 11380"}\n\n# HS 11361.5', '}\n\n# HS 11361.5'),
    ("lists.py", 'PROP_47_VALUE = {"PC 459.5", "PC 473", ', 'PROP_47_VALUE = {"PC 459.5", '),
    ("lists.py", '"HS 11550(a)", "HS 11550(b)", "HS 11550(e)", "HS 11550(f)", "BPC 4060"}', '"HS 11550(b)", "HS 11550(e)"}'),
    ("lists.py", 'EIGHT_YEARS = {"HS 11352(b)", ', "EIGHT_YEARS = {"),
    ("lists.py", 'CANNABIS_ANY_AGE = {"HS 11357(a)", ', "CANNABIS_ANY_AGE = {"),
    ("lists.py", 'FOUR_YEARS_MAYBE = {"HS 11371.1", "PC 473", ', 'FOUR_YEARS_MAYBE = {"HS 11371.1", '),
    ("classes.py", '_rows("W", _jan(1995), "11366.7(b)")', '_rows("F", _jan(1995), "11366.7(b)")'),
    ("classes.py", '"HS 11377(a)": [(MIN, "W")', '"HS 11377(a)": [(MIN, "F")'),
    ("classes.py", '(False, "HS 11353|HS 11354|', '(True, "HS 11353|HS 11354|'),
    ("arrests.py", "for n in (1, 3, 6))", "for n in (1, 2, 6))"),
    ("arrests.py", 'LISTED = ("prefiling", ', "LISTED = ("),
    ("arrests.py", 'return {"F": {3}, "W": {3}', 'return {"F": {3}, "W": {1}'),
    ("arrests.py", '{"M": YES, "F": NO, "I": NO}', '{"M": YES, "F": YES, "I": NO}'),
    ("arrests.py", 'x = NO if KINDS[offense_class(c)] == "I" else OPEN', "x = OPEN"),
    ("pc_1203_4.py", 'c.course() in ("completed", "ended-early")', 'c.course() in ("completed", "ended-early", "violated")'),
    ("pc_1203_4.py", 'c.free_of("probation", "charged")', 'c.free_of("charged")'),
    ("pc_1203_4.py", 'return c.is_now("felony")', "return YES"),
    ("pc_17.py", "YES if c.imposed() == \"jail-or-fine\" else NO", "NO"),
    ("pc_1170_18.py", 'reg = YES if c.p("registration") == "never" else OPEN', "reg = YES"),
    ("pc_1170_18.py", "served_then = of(c.sentenced <= PROP_47)", "served_then = YES"),
    ("hs_11361_8.py", "if c.committed >= PROP_64:", "if False:"),
    ("hs_11361_8.py", 'return {1} if amount == "small" else {1, 2}', "return {1}"),
    ("hs_11361_5.py", "of(lapsed(since, 2, c.as_of))", "of(lapsed(since, 3, c.as_of))"),
    ("hs_11361_5.py", "since < CANNABIS_RECORDS", "since <= CANNABIS_RECORDS"),
    ("pc_1210_1.py", '{"completed": YES, "revoked": NO, "running": NO}', '{"completed": YES, "violated": YES, "revoked": NO, "running": NO}'),
    ("pc_1203_3.py", "non(c.probation_over())", 'of(c.course() == "violated")'),
    ("programs.py", '_finished(c), {YES: NO, NO: YES, OPEN: OPEN}', '_finished(c), {YES: YES, NO: YES, OPEN: OPEN}'),
    ("programs.py", "all_of(_finished(c), granted, _pleaded(c))", "all_of(_finished(c), granted)"),
]


def unexplained(folder, o):
    run = [os.sys.executable, str(folder / "run.py"), "--seed", o.seed, "--count", o.count, "--jobs", o.jobs, "--program",
           str(Path(o.program).resolve())]
    out = subprocess.run(run, capture_output=True, text=True).stdout
    return int(re.search(r"(\d+) unexplained\)", out)[1]) if "unexplained)" in out else -1


def main():
    a = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name, default in (("--seed", "1"), ("--count", "4000"), ("--jobs", "2")):
        a.add_argument(name, default=default)
    a.add_argument("--program", required=True)
    o = a.parse_args()
    found = 0
    with tempfile.TemporaryDirectory() as top:
        # run.py and cases.py look for docs/ two folders up
        (Path(top) / "docs").mkdir()
        shutil.copy(HERE.parents[1] / "docs/record.schema.json", Path(top) / "docs")
        copy = Path(top) / "tests/oracle"
        shutil.copytree(HERE, copy)
        if unexplained(copy, o):
            raise SystemExit("without a mistake there are unexplained differences already")
        for name, text, mistake in MISTAKES:
            file = copy / "oracle" / name
            right = file.read_text()
            if right.count(text) != 1:
                raise SystemExit(f"{name}: {text!r} is there {right.count(text)} times")
            file.write_text(right.replace(text, mistake))
            n = unexplained(copy, o)
            file.write_text(right)
            found += n > 0
            if n <= 0:
                print(f"not noticed: {name}: {text.strip()!r} for {mistake.strip()!r}" + (" (it did not run)" if n < 0 else ""),
                      flush=True)
    print(f"{found} of {len(MISTAKES)} mistakes noticed, {o.count} records each")


if __name__ == "__main__":
    main()

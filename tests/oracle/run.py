#!/usr/bin/env python3
"""The second reading against the program, on random complete records.

    python3 tests/oracle/run.py --seed 1 --count 100000 --jobs 2 --program target/release/xtask
    python3 tests/oracle/run.py --cases some.jsonl

Generates the records, asks the program, answers from the statutes, compares, and prints a table. Exits
1 on a difference that no predicate of explained.py explains, and when a section is hardly exercised.
Without --program it builds one with cargo. Standard library only; the memory does not grow.
"""
import argparse
import collections
import concurrent.futures
import itertools
import json
import os
import re
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import cases  # noqa: E402
from explained import EXPLAINED, REPORTED  # noqa: E402
from oracle import classes, lists  # noqa: E402
from oracle.answers import LAWS, answers  # noqa: E402
from oracle.facts import Count  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
CHUNK = 250
FINDINGS = {"may_ask": "may-ask", "must": "must-grant", "done": "done"}
# The one requirement of an automatic statute that only the Department's or the court's record settles.
RECORDS = ("-records", "-record", "-done")
REFUSED = re.compile(r"Record \d+: at (\S+?):")
# Findings that the text never makes a yes: "may", "in its discretion"; 851.8 needs a finding of innocence.
NEVER_YES = {("PC 1203.41", "must"), ("PC 1203.42", "must"), ("PC 17", "must"), ("PC 1203.3", "must"),
             ("PC 1000.4", "must"), ("PC 1001.9", "must"), ("PC 851.87", "must"), ("PC 851.90", "must"),
             ("PC 851.8", "must"), ("PC 851.8", "may_ask")}


def ask(program, as_of, records):
    """The program's findings for the records that its reader takes, and what it refused, by path."""
    p = subprocess.run([program, "screen", "--brief", "--as-of", as_of], cwd=ROOT, capture_output=True, timeout=300,
                       input="".join(json.dumps(r, separators=(",", ":")) + "\n" for r in records).encode())
    if p.returncode:
        raise RuntimeError(f"{program} failed: {p.stderr.decode()}")
    answered = [json.loads(line) for line in p.stdout.splitlines()]
    taken, out, refused = [], [], collections.Counter()
    for record, answer in zip(records, answered, strict=True):
        if "error" in answer:
            m = REFUSED.search(answer["error"])
            refused[re.sub(r"\[\d+\]", "[]", m[1]) if m else answer["error"]] += 1
        else:
            taken.append(record)
            out.append(answer)
    return taken, out, refused


def heard(name, finding):
    """The program's word. An automatic statute is "unknown" to it as long as nobody has looked at the
    Department's record; the oracle counts what only that record shows as possible, so that one
    requirement is left aside, and the others must be settled."""
    truth = finding["truth"]
    if truth == "unknown":
        if name == "done" and all(requirement.endswith(RECORDS) for requirement in finding["open"]):
            return "yes"
        return "open"
    return truth


class Tally:
    def __init__(self):
        self.records = self.answers = 0
        self.refused, self.codes = collections.Counter(), collections.Counter()
        self.oracle, self.program = collections.Counter(), collections.Counter()
        self.kinds, self.examples = collections.Counter(), {}
        self.untold = collections.Counter()

    def add(self, other):
        self.records += other.records
        self.answers += other.answers
        for f in ("refused", "codes", "oracle", "program", "kinds", "untold"):
            getattr(self, f).update(getattr(other, f))
        for k, v in other.examples.items():
            self.examples[k] = (self.examples.get(k, []) + v)[:3]


def compare(t, record, theirs, as_of):
    mine = answers(record, as_of)
    t.records += 1
    for i, case in enumerate(mine):
        for j, count in enumerate(case):
            told = record["cases"][i]["counts"][j]
            if "offense" in told:
                t.codes[told["offense"][0], record["cases"][i].get("outcome")] += 1
            laws = {x["law"]: x for x in theirs["cases"][i]["counts"][j]["laws"]}
            for law, values in count.items():
                row = laws.get(law)
                for name, value in values.items():
                    t.answers += 1
                    t.oracle[law, name, value] += 1
                    if row is None:
                        t.untold[law] += 1
                        truth = "no"
                    else:
                        truth = heard(name, row[FINDINGS[name]])
                    t.program[law, name, truth] += 1
                    if truth != value:
                        differ(t, record, i, j, law, name, value, truth, as_of)


def differ(t, record, i, j, law, name, value, truth, as_of):
    c = Count(record, record["cases"][i], record["cases"][i]["counts"][j], as_of)
    why = "UNEXPLAINED"
    for label, group in (("explained", EXPLAINED), ("reported", REPORTED)):
        for e in group:
            if law in e.laws and e(c, law, name, value, truth):
                why = f"{label}: {e.__name__}"
                break
        if why != "UNEXPLAINED":
            break
    kind = (law, name, value, truth, why)
    t.kinds[kind] += 1
    if len(t.examples.setdefault(kind, [])) < 3:
        t.examples[kind].append((as_of.isoformat(), i, j, json.dumps(record, separators=(",", ":"))))


def chunk(job):
    seed, n, size, as_of, program, records = job
    day = date.fromisoformat(as_of)
    if records is None:
        records = list(cases.generate(f"{seed}/{n}", size, day))
    t = Tally()
    taken, found, t.refused = ask(program, as_of, records)
    for record, theirs in zip(taken, found, strict=True):
        compare(t, record, theirs, day)
    return t


def tallies(o, program):
    """The tallies of the chunks as they are done. Never runs far ahead, and a worker that fails or dies ends
    the run with its reason."""
    jobs = chunks_of(o, program)
    with concurrent.futures.ProcessPoolExecutor(o.jobs) as pool:
        under_way = {pool.submit(chunk, job) for job in itertools.islice(jobs, 4 * o.jobs)}
        while under_way:
            done, under_way = concurrent.futures.wait(under_way, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in done:
                yield future.result()
            under_way |= {pool.submit(chunk, job) for job in itertools.islice(jobs, len(done))}


def chunks_of(o, program):
    if o.cases:
        part = []
        for line in (sys.stdin if o.cases == "-" else open(o.cases)):
            part.append(json.loads(line))
            if len(part) == CHUNK:
                yield o.seed, 0, 0, o.as_of[0], program, part
                part = []
        if part:
            yield o.seed, 0, 0, o.as_of[0], program, part
        return
    for n, at in enumerate(range(0, o.count, CHUNK)):
        # the first day for half of the records, the others in turn
        day = o.as_of[0] if n % 2 == 0 else o.as_of[n // 2 % len(o.as_of)]
        yield o.seed, n, min(CHUNK, o.count - at), day, program, None


# Codes that no catalogue should know: another code's number, a wrong or missing subdivision, old names.
NEIGHBOURS = ["HS 288(a)", "PC 11378", "VC 11350(a)", "PC 288(d)", "PC 288(b)", "PC 286(a)", "PC 289(a)", "PC 311.4",
              "PC 261.5(c)", "HS 11350", "HS 11350(c)", "HS 11357", "HS 11357(e)", "HS 11358(e)", "HS 11359(e)",
              "HS 11360", "HS 11360(a)(4)", "HS 11361", "HS 11377", "HS 11379.6", "HS 11395(a)", "VC 23152(a)",
              "VC 23109", "VC 14601.4", "VC 42001", "PC 1203.4", "PC 17(b)", "hs 11378", "HS  11378", ""]


def check_codes(program, as_of):
    """What is wrong with the lists: codes of the oracle that are not in the catalogue, and made-up codes that
    the program takes."""
    known, wrong = set(cases.CODES), []
    own = set(classes.TABLE) | set(classes.PLACE_1170_H) | cases.TREATABLE
    for name, value in vars(lists).items():
        if name.isupper() and isinstance(value, set):
            own |= value
    wrong += [f"the oracle lists {c}, which is not in the catalogue" for c in sorted(own - known)]
    for code in NEIGHBOURS:
        record = {"format": 1, "cases": [{"counts": [{"offense": [code]}]}]}
        taken, _, _ = ask(program, as_of, [record])
        if taken:
            wrong.append(f"the program takes {code!r}")
    print(f"codes: {len(own)} in the oracle's lists, {len(known)} in the catalogue, {len(NEIGHBOURS)} made-up neighbours tried"
          + "".join(f"\n  {x}" for x in wrong))
    return wrong


def build():
    subprocess.run(["cargo", "build", "-q", "--release", "-p", "xtask"], cwd=ROOT, check=True)
    meta = subprocess.run(["cargo", "metadata", "--format-version", "1", "--no-deps"], cwd=ROOT, check=True,
                          capture_output=True)
    return str(Path(json.loads(meta.stdout)["target_directory"]) / "release" / "xtask")


def report(t, o, seconds):
    """Prints the table; the number of unexplained differences and the sections hardly exercised."""
    kinds = {"UNEXPLAINED": 0, "reported": 0, "explained": 0}
    for k, n in t.kinds.items():
        kinds[k[4].split(":")[0]] += n
    print(f"seed {o.seed}, as of {' '.join(o.as_of)}: {t.records} records, {t.answers} answers, {sum(t.kinds.values())} differ "
          f"({kinds['explained']} explained, {kinds['reported']} reported, {kinds['UNEXPLAINED']} unexplained), "
          f"{sum(t.refused.values())} records refused by the reader, {seconds:.0f} s")
    floor = 0 if o.cases else max(1, t.records // 2000)
    print(f"\n{'section':12} {'finding':8} {'answers':>9} {'differ':>7}   oracle: {'yes':>7} {'no':>9} {'open':>7}"
          f"   program: {'yes':>7} {'no':>9} {'open':>7}   (floor {floor} for each yes and no)")
    thin = []
    for law in LAWS:
        for name in FINDINGS:
            if not any((law, name, v) in t.oracle for v in ("yes", "no", "open")):
                continue
            a = [t.oracle[law, name, v] for v in ("yes", "no", "open")]
            b = [t.program[law, name, v] for v in ("yes", "no", "open")]
            d = sum(n for k, n in t.kinds.items() if k[:2] == (law, name))
            low = [w for w, n in (("yes", a[0]), ("no", a[1])) if n < floor and not (w == "yes" and (law, name) in NEVER_YES)]
            thin += [f"{law} {name}: {w}" for w in low]
            print(f"{law:12} {name:8} {sum(a):>9} {d:>7}           {a[0]:>7} {a[1]:>9} {a[2]:>7}"
                  f"            {b[0]:>7} {b[1]:>9} {b[2]:>7}" + (f"   TOO FEW: {', '.join(low)}" if low else ""))
    if not o.cases:
        for how, outcomes in (("convicted", ["convicted"]), ("without conviction", ["dismissed", "acquitted", "never-charged"])):
            n = {c: sum(t.codes[c, x] for x in outcomes) for c in cases.CODES}
            none = [c for c in cases.CODES if not n[c]]
            print(f"\ncodes {how}: {len(n) - len(none)} of {len(n)}, the rarest "
                  + ", ".join(f"{c} {n[c]}" for c in sorted((c for c in n if n[c]), key=n.get)[:5])
                  + (f"; never: {', '.join(none)}" if none else ""))
            if t.records >= 50000:
                thin += [f"code {c} {how}" for c in none]
    if t.refused:
        print("\nrefused: " + ", ".join(f"{k} {n}" for k, n in t.refused.most_common(8)))
    for law, n in t.untold.items():
        print(f"\nnot told by the program: {law} ({n})")
    if t.kinds:
        print()
    for k, n in sorted(t.kinds.items(), key=lambda x: (x[0][4] == "UNEXPLAINED", x[0][4], x[0])):
        print(f"{n:>8}  {k[0]} {k[1]}: oracle {k[2]}, program {k[3]}; {k[4]}")
        if k[4] == "UNEXPLAINED" or o.examples:
            for day, i, j, line in t.examples[k][:3 if k[4] == "UNEXPLAINED" else 1]:
                print(f"            {day}, case {i}, count {j}: {line}")
    bad = kinds["UNEXPLAINED"] + kinds["reported"]
    print(f"\n{kinds['UNEXPLAINED']} unexplained, {kinds['reported']} reported and not yet mended"
          + (f"; hardly exercised: {'; '.join(thin)}" if thin else ""))
    return bool(bad or thin)


def main():
    a = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--count", type=int, default=100000)
    a.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    a.add_argument("--program", help="the built xtask; else XTASK of the environment, else cargo builds it")
    a.add_argument("--as-of", nargs="+", default=["2026-11-23", "2027-02-28", "2027-03-01", "2028-02-29"],
                   help="days of the answers, in turn; around 28 February an anniversary of 29 February tells")
    a.add_argument("--cases", help="records of a file, one a line, instead of generated ones; - reads the input")
    a.add_argument("--examples", action="store_true", help="print a record for the explained kinds too")
    o = a.parse_args()
    program = o.program or os.environ.get("XTASK") or build()
    started, total = time.monotonic(), Tally()
    for t in tallies(o, program):
        total.add(t)
    bad = report(total, o, time.monotonic() - started)
    sys.exit(bool(check_codes(program, o.as_of[0])) or bad)


if __name__ == "__main__":
    main()

"""HS 11361.8: Proposition 64."""
from .dates import PROP_64
from .truth import YES, NO, OPEN, of, all_of, ask

RANK = {"none": 0, "infraction": 1, "misdemeanor": 2, "felony": 3}


def under_the_act(c):
    """What the conduct is under 11357 to 11360, 11362.1 to 11362.4: a set of ranks it may have."""
    age, amount = c.count.get("age"), c.count.get("amount")
    aggravated = c.count.get("aggravated") == "yes"
    # 11358(d)(1), 11359(c)(1), 11360(a)(3)(A): a prior of 667(e)(2)(C)(iv) or 290(c)
    prior = c.p("super-strike") == "yes" or c.p("registration") in ("past", "now")
    code = c.code
    if code not in ("HS 11357(a)", "HS 11357(b)", "HS 11357(c)", "HS 11357(d)", "HS 11358", "HS 11359",
                    "HS 11360(a)", "HS 11360(b)"):
        return None
    if age == "under-18":
        return {1}           # 11357(a)(1), (b)(1); 11358(a); 11359(a); 11360(a)(1), (b)
    adult21 = age == "21-or-older"
    worst = {2, 3} if aggravated or prior else {2}      # "may be punished" under 1170(h)
    if code == "HS 11357(a)":                           # concentrated cannabis, before the Act
        if amount == "large":
            return {2}                                  # 11357(b)(2)
        if adult21:
            return {0}                                  # 11362.1(a)(2): eight grams
        return {1} if amount == "small" else {1, 2}     # 11357(a)(2): four grams as voted, eight since 2017
    if code == "HS 11357(b)":                           # 28.5 grams or less
        return {0} if adult21 else {1}                  # 11362.1(a)(1); 11357(a)(2)
    if code == "HS 11357(c)":                           # more than 28.5 grams
        return {2}                                      # 11357(b)(2)
    if code == "HS 11357(d)":                           # 28.5 grams or less, at a school
        return {2}                                      # 11357(c)
    if code == "HS 11358":
        if amount == "small":
            return {0} if adult21 else {1}              # 11362.1(a)(3); 11358(b)
        return worst                                    # 11358(c), (d)
    if code == "HS 11359":
        return worst                                    # 11359(b), (c), (d)
    if code == "HS 11360(a)":
        handed = c.count.get("handed")
        if adult21 and handed == "carried" and amount in ("small", "between"):
            # 11362.1(a)(1), (2): transport; a state line or a person under 18 may take that away
            return {0} | worst if aggravated else {0}
        if adult21 and handed == "given" and amount in ("small", "between"):
            return {0} | worst                          # lawful if to a person of 21: not told
        return {1} | worst if amount == "small" and handed != "sold" else worst   # 11360(b); (a)(2), (3)
    return {0, 1} if adult21 else {1}                   # 11360(b)


def answer(c):
    if c.forum == "juvenile":
        return ask(OPEN, OPEN)                          # (m) applies equally to adjudications
    if not c.convicted:
        return ask(NO)
    if c.committed >= PROP_64:
        return ask(NO)                                  # "had that act been in effect at the time"
    if c.code in ("VC 23222(b)", "PC 182", "PC 664"):
        # (a), (e): the conviction offense is not named; (b) discretion for those who serve
        return ask(OPEN, OPEN if c.sentence_state() in ("done", "not-told") else NO)
    ranks = under_the_act(c)
    if ranks is None:
        return ask(NO)
    now = c.now()
    if now == OPEN:
        mine = {2, 3}
    else:
        mine = {RANK[now]}
    less = {r < m for r in ranks for m in mine}
    lesser = YES if less == {True} else NO if less == {False} else OPEN
    # (e) does not except a conviction that was dismissed under another section ("dismissed and sealed").
    s = c.sentence_state()
    if s == "done":
        return ask(lesser, YES)           # (e), (f) "shall"
    if s in ("serving", "running", "unperformed"):
        # (a) "a lesser offense": a misdemeanor with a lower maximum may be one
        if lesser == NO and c.code == "HS 11357(a)":
            lesser = OPEN
        return ask(lesser)                              # (a), (b) unless an unreasonable risk
    return ask(lesser, OPEN)                            # (a) or (e): one of them

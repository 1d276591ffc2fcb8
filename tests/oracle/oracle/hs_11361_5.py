"""HS 11361.5 with 11361.7: cannabis records that may not be kept."""
from . import lists
from .dates import lapsed, CANNABIS_RECORDS
from .truth import YES, NO, OPEN, of, all_of, done


def answer(c):
    code = c.code
    if not c.california and c.forum != "juvenile":
        return done(NO)
    if c.forum == "juvenile" and not code:
        return done(OPEN)                               # (a) under 18; the record tells nothing of such a case
    if code in lists.CANNABIS_ANY_AGE:
        listed = YES                                    # (a) 11357 or 11360(b)
    elif lists.cannabis_article(code):
        age = c.count.get("age")                        # (a) any provision of this article, under 18
        listed = {"under-18": YES, "18-to-20": NO, "21-or-older": NO}.get(age, OPEN)
    else:
        return done(NO)
    if c.forum == "juvenile":
        return done(all_of(listed, OPEN))
    since = c.sentenced if c.outcome == "convicted" else c.arrested
    if since is None:
        return done(all_of(listed, OPEN))
    if since < CANNABIS_RECORDS:
        # (a) last sentence: not before 1976; (b)(1) 11357 and its predecessors on application; 11361.7(c)
        return done(all_of(of(code.startswith("HS 11357(")), OPEN))
    old = of(lapsed(since, 2, c.as_of))                 # (a) "two years from the date of the conviction", or arrest
    # (a) a person incarcerated for this offense: two years from release; which offense is not told
    kept = OPEN if c.p("serving") == "yes" else YES
    on = c.completed_on()
    if c.outcome == "convicted" and on is not None and not lapsed(on, 2, c.as_of):
        kept = OPEN                                     # the day of release is not told
    if code == "HS 11357(d)" and c.count.get("age") == "under-18":
        # (a) "until the offender attains the age of 18 years": surely 18 years after the offense
        kept = all_of(kept, YES if c.committed and lapsed(c.committed, 18, c.as_of) else OPEN)
    return done(all_of(listed, old, kept))

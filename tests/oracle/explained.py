"""Differences that are understood: one predicate each, with the section and who is right."""

EXPLAINED = []


def explains(*laws):
    def mark(f):
        f.laws = set(laws)
        EXPLAINED.append(f)
        return f
    return mark

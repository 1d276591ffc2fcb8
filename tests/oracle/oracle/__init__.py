"""A second reading of the statutes, written from their text alone.

One small module for each family of sections. `answers(record, as_of)` gives, for every case,
count and section, the answers "yes", "no" or "open" (the text, or the facts that a record can
tell, leave it open).
"""
from .answers import answers, LAWS  # noqa: F401

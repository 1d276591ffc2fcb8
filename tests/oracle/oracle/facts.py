"""What a record says of one count, in the words that the sections use."""
from .classes import klass
from .dates import day, REALIGNMENT  # noqa: F401
from .truth import YES, NO, OPEN, of, all_of


class Count:
    def __init__(self, record, case, count, as_of):
        self.record, self.case, self.count, self.as_of = record, case, count, as_of
        self.person = record.get("person", {})
        self.code = count["offense"][0] if "offense" in count else ""
        self.level = count.get("level")
        self.already = count.get("already", "nothing")
        self.committed = day(count["committed"]) if "committed" in count else None
        self.sentenced = day(case["sentenced"]) if "sentenced" in case else None
        self.arrested = day(case["arrested"]) if "arrested" in case else None
        self.ended = day(case["ended"]) if "ended" in case else None
        self.outcome, self.forum = case.get("outcome"), case.get("forum")
        # An arrest that was never charged has no court to name.
        self.california = self.forum in ("california", None)
        self.convicted = self.california and self.outcome == "convicted"

    # --- the person
    def p(self, fact):
        return self.person.get(fact)

    def free_of(self, *bars):
        """Not serving / on probation / charged / supervised, as the section lists them."""
        return all_of(*[of(self.p(b) == "no") for b in bars])

    def not_serving(self):
        """"Not then serving a sentence for an offense". Whether parole, PRCS or mandatory supervision
        is that, PC 1203.4(a)(1) and 1203.4a(a) do not say (1203.41(a)(3) names them apart): open."""
        if self.p("serving") == "yes":
            return NO
        return OPEN if self.p("supervised") == "yes" else YES

    # --- the sentence
    def granted_probation(self):
        return self.case.get("sentence") == "probation"

    def course(self):
        """completed, ended-early, violated, revoked, running, or None without probation."""
        return self.case.get("probation") if self.granted_probation() else None

    def imposed(self):
        """The sentence other than probation that was pronounced, if any."""
        if self.granted_probation():
            return self.case.get("revoked-to") if self.course() == "revoked" else None
        return self.case.get("sentence")

    def felony_term(self):
        """A felony term is a felony count's."""
        return self.imposed() if self.imposed() in ("county-jail-felony", "prison") and self.level == "felony" else None

    def probation_over(self):
        c = self.course()
        if c in ("completed", "ended-early", "revoked"):
            return YES
        if c in ("violated", "running"):
            # the last day of the period belongs to the period
            if "probation-ends" in self.case:
                return of(self.as_of > day(self.case["probation-ends"]))
            return OPEN if c == "violated" else NO
        return NO

    def completed_on(self):
        return day(self.case["completed"]) if "completed" in self.case else None

    def sentence_state(self):
        """done, serving, running (probation), unperformed, not-told."""
        if self.granted_probation() and self.course() != "revoked":
            return "done" if self.probation_over() == YES else "running"
        if self.imposed() in ("county-jail-felony", "prison"):
            on = self.completed_on()
            return "not-told" if on is None else "done" if self.as_of > on else "serving"
        return {"yes": "done", "no": "unperformed"}.get(self.case.get("performed"), "not-told")

    # --- what the count is today
    def now(self):
        """felony, misdemeanor, infraction, or OPEN.

        PC 17(b)(3) and 1170.18(j): "a misdemeanor for all purposes". PC 17(b)(1): a wobbler is one
        "after a judgment imposing a punishment other than imprisonment in the state prison" or 1170(h).
        """
        if self.level == "felony":
            if self.already in ("reduced", "redesignated"):
                return "misdemeanor"
            if self.imposed() == "jail-or-fine":
                k = klass(self.code, self.committed) if self.committed else None
                if k == "W":
                    return "misdemeanor"
                if k in (None, "W?", "MW"):
                    return OPEN
        return self.level

    def is_now(self, *levels):
        # open is felony or misdemeanor; 17(b) makes no felony an infraction
        might = {"felony", "misdemeanor"} if self.now() == OPEN else {self.now()}
        return YES if might <= set(levels) else NO if not might & set(levels) else OPEN

    def term_made_misdemeanor(self):
        """A felony term was imposed, and the felony was made a misdemeanor later. "Convicted of a felony"
        (1203.41(a)) or "convicted of a misdemeanor" (1203.4a(a)): the one looks at the conviction, the
        other words ("for all purposes", 17(b), 1170.18(j)) at today. The text does not say which wins."""
        return self.felony_term() is not None and self.already in ("reduced", "redesignated")

    def still_there(self):
        """A conviction that a court has dismissed has no plea or verdict left to set aside."""
        return of(self.already != "dismissed")

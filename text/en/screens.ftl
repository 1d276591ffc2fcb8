# The screens around the questions: start, clock, check, results; buttons and status lines.

app-name = Private record check
language-not-reviewed = Machine-assisted translation, not reviewed.

# Buttons

button-start = Start
button-continue = Continue
button-back = Back
button-change = Change
button-clear = Clear my answers
button-results = See what may be possible
button-check = Check my answers
button-keep = Keep my earlier answer
button-remove-case = Remove this case
button-leave = Leave this page
leave-hint = Your browser still remembers that you were on this page.
button-call = Call { $phone }
button-book = Book a time
button-self-help = Court self-help guide

# Start

start-title = Could a drug conviction be cleared?
start-lead = California does not truly erase a conviction. But there are several ways to dismiss one or make it less serious. See which may be open to you.
start-time = It takes about 5 to 10 minutes.
start-private = Your answers stay on this device. They are not sent, saved or shared. They are gone when you close or clear this page.
start-unknown = You can say "I don't know" to every question.
start-papers = Have ready if you can: the year, the charge and the sentence. No papers? You can still use this.
start-not-advice = This is general information, not legal advice. It does not make anybody your lawyer.

# Clock

clock-title = Which day is it today?
clock-lead = The clock of this device shows { $day }. That does not look right. The answers depend on the day.
error-clock = Type today's full date: year, month and day.

# Questions

caption-you = About you
caption-case = Case { $number }
caption-case-year = Case { $number } · about { $year }
caption-count = Case { $number } · conviction { $count }
why-we-ask = Why we ask
how-to-find-out = How to find out
losing-title = Changing this removes other answers
losing-lead = These answers no longer fit. We will ask again where it matters:
status-cleared = Your answers are cleared.

# Check

check-title = Check your answers
check-lead = Change what is not right. Then see what may be possible.
check-you = About you
check-not-asked = Not asked
check-today-none = No open case, not in jail or prison, not on parole, supervision or probation
check-other-cases = Other cases

# Results

results-title = What may be possible
results-as-of = Worked out for { $day }. The law is as of { $law }.
results-stale = The law behind this was last compared on { $law }. It may have changed. Check with a lawyer or the court.
results-new-year = A new year has begun since then. New laws usually start on January 1, and we have not checked them.
results-not-all-told = You have not told us about every case. Another case can change this.
results-summary-now = may be possible now
results-summary-later = opens later
results-summary-done = may already be done
results-summary-unclear = cannot be told yet
results-summary-none = no way found here
results-a-conviction = An offense you are not sure about
results-others = Other laws we checked
results-why = Why
results-gives = What it does
results-filing = How people ask for it
results-purposes = What do you need your record for?
    .hint = Choose any that fit. It only changes what we show here. Nothing is sent.
doorway-part-what = What it is
doorway-part-who = For whom
doorway-part-asks = What is looked at
doorway-part-gives = What it gives
doorway-part-limits = Take care
results-limits = What it does not do
results-text-of = { $section }: text of { $text }, compared with our rules on { $compared }.
results-missing = What we still do not know, and would change this:
results-unread = We have not checked one of these points against the text of the law. Ask a lawyer or the court's self-help center to confirm it.
results-no-route = None of these laws looks open on your answers. Look at the special ways below, or ask a lawyer.
results-not-screened = This check does not cover every law. It leaves out appeals, new trials, resentencing in prison, and cases outside California. It cannot see your record: only your own answers.

band-must = May qualify: the judge must say yes
band-judge = May qualify: the judge decides
band-decision-unknown = May qualify
band-not-yet = Not yet
band-may-be-done = May already be cleared
band-cannot-tell = We can't tell yet
band-lawyer = A lawyer has to look at this
band-no = Does not look like it fits

one-line-must = Based on your answers, it looks like this case meets the rules. If a court agrees that it does, the judge has to say yes.
one-line-judge = The law lets people in your situation ask. The judge decides if it is right.
one-line-decision-unknown = The law lets people in your situation ask. One answer decides if the judge must say yes.
one-line-not-yet = It does not fit today, but it may later.
one-line-may-be-done = This may already have been done for you, without anybody telling you. Only your own record shows it.
one-line-cannot-tell = One or more answers decide this.
one-line-lawyer = The law leaves a point open here, or we could not check it. A lawyer can tell you more.
one-line-done = The law itself may have done this already. Only your own record shows what is there.
one-line-17b-done = The law made this a misdemeanor by itself, because the sentence was ordinary jail or a fine. Your record may still show a felony.

opens-on = On or after { $day }, if nothing changes
opens-between = On or after a day between { $first } and { $last }, if nothing changes
opens-event = After what stands in the way is over
opens-on-and-event = After what stands in the way is over, and not before { $day }
opens-counted-from = We counted from the day when the whole sentence was over, with any parole or supervision after release.
opens-counted-from-judgment = We counted from the day of the sentence.
opens-counted-from-arrest = We counted from the day of the arrest or of the dismissal.
opens-counted-from-probation = We counted from the last day of probation.

reach-federal = California's laws do not reach a federal conviction. A federal pardon, or a motion in the federal court, is what can help. Ask a federal defender's office.
reach-other-state = California's laws do not reach a conviction of another state. That state has its own laws for clearing records. Ask a legal aid office there.
reach-tribal = California's laws do not reach a conviction of a tribal court. Ask that court how it clears records.
reach-military = California's laws do not reach a military conviction. A military records board or a federal pardon is what can help.
reach-juvenile = Juvenile cases are sealed under a different law (Welfare and Institutions Code 781 and 786). Ask the juvenile court, the probation office or the public defender. It is often free. Old cannabis cases of juvenile court can also use Proposition 64.
reach-maybe-convicted = If you did not finish the program, the case often went on and may have ended in a conviction. Look at the docket. If it did, change how the case ended, and we check the laws for convictions.
reach-not-known = We do not know which court the case was in or how it ended. That decides which laws can help.

# Steps

steps-title = What people usually do next
steps-lead = This is information, in the order in which it usually comes. You decide what to do.
step-check-record-text = People ask for their own record with form BCIA 8016RR at a Live Scan office. It costs a state fee of $25 and the office's own fee; the state fee can be waived. It shows if the state has already cleared something. You never have to show it to anybody.
step-look-up-text = The docket at the clerk's office and your own Department of Justice record have most of these:
step-end-probation-text = Under Penal Code 1203.3 a judge can end probation early after a hearing. The prosecutor gets two days' notice. Courts have no statewide form for it.
step-order-matters-text = Proposition 47 must be granted but keeps the gun ban. A reduction under 17(b) is up to the judge and does not carry that ban. Doing one first may close the other. People who care about gun rights ask a lawyer first.
step-wait-text = Nothing has to be done before that day. An early end of probation or a new case can change it.
step-ask-lawyer-text = Where the judge decides, or where the law is not clear, a lawyer or the public defender can help. They know how to show the court what speaks for you.
step-free-help-text = The public defender of the county often helps for free. So do the court's self-help center (selfhelp.courts.ca.gov) and legal aid (lawhelpca.org).
step-for = For: { $what }

# The organisation

cta-title = Talk to { $firm }
cta-not-client = You are not a client. Nothing you entered was sent to { $firm }.

# Footer

foot-not-advice = General information, not legal advice.
foot-law = Law as of { $law }.

# What a result rests on

told-title = What this rests on
told-turns = Another answer to one of these could change this:
told-others = These alone would not change it:
told-any-day = Any day in { $span } gives the same result.
told-does-not-matter = You did not know these. They do not change this result:
told-one-decides = This one answer decides it:
assumed-title = What we assumed
assumed-answers = Your answers are as the papers have them. We have not seen your record.
assumed-counts = You told us every charge of this case that ended in a conviction.
assumed-committed = What happened was not more than ten years before the sentence or the arrest.
assumed-list = You told us about every case.

# The days of a case

timeline-title = The days of this case
timeline-today = Today
timeline-arrested = Arrest or citation
timeline-ended = The case was dismissed
timeline-granted = The program was granted
timeline-committed = What happened
timeline-sentenced = Sentence
timeline-probation-ends = Probation ended
    .later = Probation ends
timeline-completed = The whole sentence ended
    .later = The whole sentence ends
timeline-opens = May open: { $law }

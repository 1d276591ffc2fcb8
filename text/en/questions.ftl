# The questions: heading, .hint (one short sentence), .why (why we ask), .how (how to find out), and their answers.

i-dont-know = I don't know
prefer-not-to-say = I don't know, or I prefer not to say

q-today = Which of these is true for you today?
    .hint = Choose all that apply, anywhere: in California, another state or a federal court.
    .why = Most of these laws have to wait while a case is open or a sentence is running.
    .how = The clerk of the court can tell you if a case is open. Your probation or parole officer can tell you if you are still under supervision.
today-charged = I have an open criminal case
    .hint = A court date is coming, I am out on bail, or there is a warrant in a case.
today-serving = I am in jail or prison
    .hint = Also home detention or a work program in place of jail.
today-supervised = I am on parole or under supervision after jail or prison
    .hint = Parole, county supervision (PRCS) or mandatory supervision.
today-probation = I am on probation
    .hint = Formal, informal or summary probation, in any case.
today-none = None of these
today-not-sure = I am not sure about some of these

q-forum = Where was the case, and how did it end?
    .hint = A plea of guilty or no contest counts as a conviction, even without a trial.
    .why = The laws of California can only change records of California courts, and they treat convictions in their own way.
    .how = Your court papers name the court. Your own record at the Department of Justice lists California cases.
forum-california-convicted = I was convicted in a California court
    .hint = As an adult: I pleaded guilty or no contest, or was found guilty.
forum-california-otherwise = It was in California and ended in another way
    .hint = For example dismissed, not guilty, a program, or never charged.
forum-federal = A federal court
    .hint = "United States District Court"
forum-other-state = A court in another state
forum-tribal = A tribal court
forum-military = A military court
forum-juvenile = A juvenile court
    .hint = I was under 18 and the case was in juvenile court.

q-outcome = How did the case end?
    .hint = Choose what is closest.
    .why = These laws treat convictions, dismissed cases and arrests in different ways.
    .how = Ask the clerk of the court for the "docket" or "register of actions". It shows how the case ended.
outcome-convicted = I was convicted
    .hint = I pleaded guilty or no contest, or was found guilty.
outcome-diverted = I was sent to a program instead
    .hint = Diversion, deferred entry of judgment or drug court.
outcome-dismissed = The charges were dismissed
outcome-acquitted = I was found not guilty
outcome-never-charged = I was arrested or cited, but never charged

q-program = Which program was it?
    .hint = Choose what is closest. The treatment probation of 2001 to 2024 ("Prop 36" of 2000) was a conviction: for that one, go back.
    .why = Each program has its own law for sealing the record.
    .how = The docket shows "DEJ", "1000", "1000.5", "1001.36", "1001.80" or "11395". The program's letter at the end may name the law too.
program-drug-diversion = A drug class or program under "PC 1000" or "DEJ"
    .hint = Drug diversion, or "deferred entry of judgment" from 1997 to 2017.
program-drug-court = Drug court
program-mental-health = Mental health diversion
program-military = A program for people who served in the military
program-mandated-treatment = Treatment under Proposition 36 of 2024
    .hint = After a charge of having a hard drug with earlier drug convictions (HS 11395).
program-prefiling = A program of the prosecutor, before any charge was filed
program-misdemeanor-diversion = Another diversion for a misdemeanor
program-judges-diversion = A judge put my case on hold (misdemeanor, since 2021)
    .hint = "Judicial diversion": you did what the judge asked, and the case was dismissed.
program-other = Another program

q-pleaded = Did you have to plead guilty or no contest first?
    .hint = Before you could start the program.
    .why = A plea at the start can still count for immigration. It also decides which law fits.
    .how = The docket shows a plea before the program began. The lawyer you had then can tell you too.
pleaded-yes = Yes
pleaded-no = No, I did not have to

q-finished = Did you finish the program?
    .hint = If you did not, the case may have gone on and ended in a conviction.
    .why = These laws are for people who finished.
    .how = The docket shows "dismissed" at the end, or "terminated" if the program was stopped. Your program letter shows it too.
finished-yes = Yes, I finished and the case ended
finished-no = No, I did not finish
finished-running = I am still in it

q-granted = When did the program begin?
    .hint = The day the court let you into it. The year is enough.
    .why = Drug diversion worked in another way before 1997, and again since 2018.
    .how = The docket shows "DEJ granted" or "diversion granted".

q-offense = What was the offense?
    .hint = Type what it was or the code section from your papers, or choose step by step. Several charges can be added later.
    .why = The law treats each drug offense in its own way. The kind of offense decides which ways are open.
    .how = The "complaint", the plea form or your own Department of Justice record shows a code section, like "HS 11378".
offense-search = Code section from your papers, or plain words
    .hint = For example: 11378, HS 11350(a), or meth for sale
offense-choose = Choose…
offense-count = Found: { $count }
offense-more = { $count ->
    [one] One more may fit. Add a word, like the drug, to see fewer.
   *[other] { $count } more may fit. Add a word, like the drug, to see fewer.
 }
offense-none-found = We did not find that in our list. Check the number or the words, or choose below, step by step.
offense-enhancement = That section adds to a sentence. It is not an offense by itself. Look for the main charge on your papers.
offense-relief = That section is a law for clearing records, not an offense. Look for the charge on your papers.
offense-not-a-crime = That section is not a crime by itself. Look for the main charge on your papers.
offense-kind = What kind of thing was it?
offense-drug = Which drug was it about?
offense-which = Which of these was it?
offense-not-sure-which = I am not sure which of these
offense-change = Choose something else
offense-chosen = You chose:
offense-any-of = It may have been any of these:

kind-possession = Having drugs for myself
kind-possession-for-sale = Having drugs to sell
kind-sale-or-transport = Selling, giving or moving drugs
kind-manufacture = Making drugs, or having what is needed for it
kind-cultivation = Growing cannabis or another plant
kind-under-influence = Being under the influence
kind-paraphernalia = Having a pipe, needle or other tool
kind-presence = Being where drugs were used or sold
kind-premises = Keeping a place, lab or hidden space for drugs
kind-money = Money from drugs
kind-prescription = A prescription: forged, false or not mine
kind-with-gun = Drugs and a gun
kind-in-custody = Drugs in jail or prison
kind-involving-minor = Drugs and a person under 18
kind-attempt = Trying, planning, or asking somebody else to do it
kind-driving = Driving
kind-theft = Theft and the like
kind-sex = A sex offense
kind-another = Something else

drug-narcotics = Heroin, cocaine, fentanyl or opioid pills
drug-cocaine-base = Crack (cocaine base)
drug-stimulants = Meth, ecstasy (MDMA) or similar
drug-pcp = PCP
drug-ketamine = Ketamine
drug-cannabis = Cannabis (marijuana)
drug-concentrated-cannabis = Concentrated cannabis (hash, wax, oil)
drug-hallucinogens = LSD, mushrooms or peyote
drug-depressants = GHB or quaaludes
drug-sedatives = Xanax, Valium or similar pills
drug-steroids = Steroids
drug-prescription-other = Another prescription drug
drug-imitation = A fake or look-alike drug
drug-precursors = Chemicals for making drugs
drug-synthetic = Spice, bath salts or similar
drug-inhalants = Something inhaled, like glue or nitrous oxide
drug-any = Another drug, or I don't know

q-level = Was it a felony or a misdemeanor?
    .hint = As it was on the day of the conviction. Without one: as it was on the arrest or the charge.
    .why = Some of these laws are only for felonies, others only for misdemeanors.
    .how = The plea form, the minute order or your own Department of Justice record shows F or M.
level-felony = A felony
level-misdemeanor = A misdemeanor
level-infraction = An infraction
    .hint = Like a ticket: only a fine was possible.

q-arrested = When were you arrested or cited?
    .hint = The year is enough.
    .why = Some of these laws wait one, three or six years from the arrest.
    .how = The police department that arrested you or your own Department of Justice record shows it.

q-ended = When was the case dismissed?
    .hint = The year is enough.
    .why = Until the time limit has passed, a charge can sometimes be filed again.
    .how = The docket at the clerk's office shows it.

q-sentenced = When were you sentenced?
    .hint = The year is enough. If you got probation, the day it began.
    .why = The law has changed many times. The date decides which rules count.
    .how = The minute order of the sentencing day, the docket or your own Department of Justice record shows it.

q-sentence = What was the sentence?
    .hint = Choose the main part. Probation can come with days in jail.
    .why = Each kind of sentence has its own law for dismissal.
    .how = Look for "probation granted", "county jail 1170(h)" or "state prison" on the minute order.
sentence-probation = Probation
    .hint = Formal, informal or summary probation, with or without some days in jail.
sentence-jail-or-fine = Jail or a fine, without probation
    .hint = Days or months in county jail for a misdemeanor, or just a fine.
sentence-county-jail-felony = A felony sentence served in county jail
    .hint = Often more than a year, under "1170(h)", since October 2011.
sentence-prison = State prison

q-treatment = Was it treatment probation under the old "Prop 36"?
    .hint = The law of 2000, for having or using drugs. Not the law of 2024 with the same name.
    .why = A conviction with this treatment can be set aside in a stronger way.
    .how = The docket shows "1210.1" or "Prop 36".
treatment-finished = Yes, and I finished the treatment
treatment-not-finished = Yes, but I did not finish the treatment
treatment-no = No, it was ordinary probation

q-split = Was the last part of the county jail sentence under supervision?
    .hint = This is called a "split sentence" or "mandatory supervision".
    .why = The waiting time is one year after a split sentence and two years after a straight one.
    .how = The minute order or abstract of judgment says "mandatory supervision" or "split".
split-yes = Yes, part jail and part supervision
split-no = No, all of it in jail

q-probation = How did probation go?
    .hint = Money you still owe as restitution does not count against you here.
    .why = It decides if the judge must say yes or may choose.
    .how = The docket shows "violation", "revoked", "reinstated" or "terminated". Your probation officer or a lawyer can tell too.
probation-completed = I did everything and finished on time
probation-ended-early = A judge ended it early
probation-violated = I had a violation, but probation went on and is over now
probation-revoked = It was taken back (revoked) and I was sent to jail or prison instead
probation-running = I am still on it

q-revoked-to = What sentence did you get after probation was taken back?
    .hint = Choose what you served in the end.
    .why = The sentence you served in the end decides which law covers it.
    .how = Look at the minute order of the day when probation was revoked.

q-probation-ends = When does or did probation end?
    .hint = The last day of the whole period.
    .why = These laws open after probation is over.
    .how = The minute order of the sentencing day shows how long it was. Your probation officer can tell you.

q-completed = When was, or will, the whole sentence be over?
    .hint = Count parole or supervision after release too. If you had none, the day you got out.
    .why = The waiting time starts on that day.
    .how = For prison: your discharge paper or the parole office. For county jail: the sheriff or the probation office.

q-performed = Have you done everything the sentence asked for?
    .hint = Jail, fines, classes or community work. Money you still owe as restitution does not count.
    .why = The law asks for a finished sentence.
    .how = The clerk of the court can tell you if anything is still open.
performed-yes = Yes
performed-no = No, something is still open

q-committed = When did it happen?
    .hint = The day of the offense, not of the court date. The year is enough.
    .why = What counts is the law on the day it happened.
    .how = The complaint and your own Department of Justice record show the day.

q-age = How old were you when it happened?
    .hint = Your age on that day, not on the day in court.
    .why = Today's cannabis law depends on age.
    .how = Count from your date of birth to the day of the offense.
age-under-18 = Under 18
age-18-to-20 = 18, 19 or 20
age-21-or-older = 21 or older

q-amount = How much was it?
    .hint = Choose by what it was: dried cannabis, concentrate (hash, wax, oil) or plants.
    .why = Small amounts are no crime today for people of 21 or older.
    .how = The police report, the complaint or the lab report shows the amount.
amount-small = A small amount
    .hint = Up to 28.5 grams (one ounce), up to 4 grams of concentrate, or up to 6 plants.
amount-between = Between 4 and 8 grams of concentrate
amount-large = More than that

q-handed = What did you do with it?
    .hint = Choose what you were convicted of.
    .why = Carrying cannabis for yourself or giving a little away can be no crime today.
    .how = The plea form or the complaint says what it was about.
handed-sold = I sold it, or carried it to sell
handed-given = I gave it away
handed-carried = I carried it for myself

q-aggravated = Was one of these a part of the case?
    .hint = A person under 18. Crossing a state line. Two earlier convictions for the same thing. Harm to land or water.
    .why = These are the cases in which it may still be a felony today.
    .how = The complaint and the plea form show what was charged and admitted.
aggravated-yes = Yes, one or more of these
aggravated-no = No, none of these

q-abuse = Was one of the charges about hurting a family member?
    .hint = Violence at home, or hurting a child or an older person. You do not have to answer this. It stays on this device.
    .why = For these charges a judge may have to weigh if sealing is right.
    .how = The arrest report or the complaint lists the charges.
abuse-yes = Yes
abuse-no = No, none of them

q-evaded = After the arrest, did you leave California for long, hide, or use a false name?
    .hint = A missed court date that was cleared up later does not count. You do not have to answer this. It stays on this device.
    .why = The law leaves out people who got away from the case. Time out of the state can also stop the clock.
    .how = Your old court papers, or a lawyer, can tell.
evaded-yes = Yes
evaded-no = No, none of these

q-upright = Have you stayed out of other trouble with the law since then?
    .hint = Since the day you were sentenced: no other conviction, in any place.
    .why = It decides if the judge must say yes or may choose.
    .how = Your own Department of Justice record lists your California cases.
upright-yes = Yes, no other conviction since
upright-no = No, there has been another one

q-already = Has a court already changed this conviction?
    .hint = For example made it a misdemeanor or dismissed it.
    .why = What was done already does not have to be done again.
    .how = Your own Department of Justice record shows it, for example as "dismissed 1203.4" or "reduced 17(b)".
already-nothing = No
already-reduced = Yes, it was reduced to a misdemeanor
    .hint = Under section 17(b)
already-redesignated = Yes, Proposition 47 made it a misdemeanor
already-dismissed = Yes, it was dismissed
    .hint = Often called "expunged"

q-registration = Have you ever had to register for a sex offense?
    .hint = You do not have to answer this. It stays on this device.
    .why = A duty to register closes some of these ways.
    .how = The police department of your town or a lawyer can tell you if you have to register.
registration-never = No, never
registration-past = Yes, in the past
registration-now = Yes, now

q-registrable = Was it this conviction that made you register?
    .hint = You do not have to answer this. It stays on this device.
    .why = One of these laws leaves out prison cases that made a person register.
    .how = A lawyer can tell from the papers of the case.
registrable-yes = Yes
registrable-no = No, another one

q-strikes = Have you ever been convicted of one of the most serious felonies?
    .hint = You do not have to answer this. It stays on this device.
    .why = Propositions 47 and 64 treat people with one of the most serious convictions in another way.
    .how = Your own Department of Justice record lists your convictions. A lawyer can tell if one of them counts.
strikes-none = No
strikes-most-serious = Yes, one from this list
    .hint = Killing a person or trying to. Sex crimes against children. Violent sex crimes. A felony that can bring a life sentence.
strikes-serious = Yes, another serious or violent felony (a "strike")
strikes-not-sure-which = Yes, but I am not sure which kind

q-complete = Have you told us about every case?
    .hint = Other cases can change the result: in California, in another state or in a federal court.
    .why = A newer case or an open one can close a way that looks open.
    .how = Your own Department of Justice record lists your California cases.
complete-yes = Yes, that is every case
complete-another-case = No, there is another case
complete-another-count = No, there was another charge or conviction in the same case
complete-not-now = There are others, but I do not want to add them now

# Dates

date-known = I know the date, or a part of it
date-between = I only know roughly
date-year = Year
    .hint = For example: 2014
date-month = Month
    .hint = If you know it
date-month-unknown = Not sure
date-day = Day
    .hint = Only if you know it
date-from = From about (year)
date-to = To about (year)
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day-text = { $month } { $day }, { $year }
month-text = { $month } { $year }
span-text = between { $first } and { $last }

# Errors

error-title = There is a problem
error-choose = Choose one answer to go on. "I don't know" is fine.
error-choose-many = Choose at least one. If none is true, choose "None of these".
error-none-and-others = You chose "None of these" together with another. Choose one or the other.
error-year = Type the year with four numbers, like 2014.
error-year-range = Type a year from 1930 to 2099.
error-future = This date has to be in the past. Check the year.
error-no-such-day = There is no such day in that month. Check the day and the month.
error-day-without-month = Choose a month too, or leave the day empty.
error-reversed = The first year comes after the second. Check the years.
error-before-sentence = This date comes before the day of the sentence. Check the year.
error-offense = Choose the offense, or choose "I don't know".

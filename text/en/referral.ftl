# Reasons to talk to a lawyer or a public defender.

referral-title = Talk to a lawyer or public defender first
referral-lead = On your answers, these points can change what is wise to do:
referral-helpful-title = Where help often pays off
everybody-title = Also talk to a lawyer first if one of these is true
everybody-lead = We did not ask you about these.

referral-immigration = You need this for immigration or travel. State orders often do not count there, and asking for one can do harm. An immigration lawyer has to look first.
referral-open-case = You have an open case. The lawyer in that case has to know before you ask for anything.
referral-program-running = You are still in a program. The lawyer in that case can tell what comes after it.
referral-registration = You have or had to register for a sex offense. That changes which ways are open and how.
referral-strike = You have a serious or violent conviction. That changes which ways are open and how.
referral-prison-twice = You were in prison more than once. Dates and sentences can depend on each other.
referral-other-court = A case is from another state, a federal, tribal or military court. Each has its own rules.
referral-juvenile = A case was in juvenile court. It has its own sealing law.
referral-redesignation = One of your convictions can close Proposition 47 or Proposition 64. The law is not settled here.
referral-minor = The offense was about a person under 18. Courts and licensing offices look at it more strictly.
referral-guns = You care about gun rights. What is asked for first can decide if they come back.
referral-judge = The judge decides here. A lawyer knows what this court wants to see.
referral-violation = Probation had a violation or was taken back. A lawyer can show the court the whole picture.
referral-end-probation = Ending probation early needs a hearing. Your lawyer or probation officer knows how it is done.
referral-several-cases = You have more than one case. Each court has its own petition, and the order can matter.
referral-license = You need this for a license, a school or care work. Their rules differ from those for other jobs.
referral-other-counts = The case has other charges beside the drug charge. Each may have its own law.
referral-with-gun = The case was about drugs and a gun. Other bans can stay in force.
referral-priors = A conviction you told us about can count as a "prior" under the 2024 law (HS 11395), even after it is reduced or dismissed. A new charge of having a hard drug could become a felony.

everybody-citizen = You are not a U.S. citizen, or you are not sure, or you were deported.
everybody-protective-order = A court order to stay away from somebody is still in force.
everybody-violence = Somebody forced you into it, or a partner hurt you at that time. There is special, private help.
everybody-findings = A gang, a gun or a large amount was found true in the case.
everybody-life-term = You got a life term, or parole for life.
everybody-records = The court's papers are gone, or two records say different things.
everybody-blocked = A prosecutor stopped the automatic clearing of your record.
everybody-restitution = You owe a lot of restitution. It does not close these ways, but it can still be collected.

# What each law gives, and each of its requirements in three forms: met, not met, not known.
# The keys come from the law crate. "judge" here means the court.

# Requirements that several laws share

in-california =
    .yes = The case was in a California adult court.
    .no = This law covers only cases in a California adult court.
    .unknown = We do not know if the case was in a California adult court.
convicted =
    .yes = The case ended in a conviction.
    .no = This law is for convictions. You told us the case did not end in one.
    .unknown = We do not know if the case ended in a conviction.
not-serving =
    .yes = You are not serving a sentence now.
    .no = You are serving a sentence now. It has to end first.
    .unknown = We do not know if you are serving a sentence now.
not-on-probation =
    .yes = You are not on probation now.
    .no = You are on probation now. It has to end first.
    .unknown = We do not know if you are on probation now.
not-charged =
    .yes = You have no open criminal case.
    .no = You have an open criminal case. It has to end first.
    .unknown = We do not know if you have an open criminal case.
not-supervised =
    .yes = You are not on parole or under supervision now.
    .no = You are on parole or under supervision now. It has to end first.
    .unknown = We do not know if parole or supervision stands in the way.
not-dismissed =
    .yes = A court has not dismissed this conviction yet.
    .no = You told us a court already dismissed this conviction.
    .unknown = We do not know if a court already dismissed this conviction.
judge-decides =
    .yes = The judge must say yes.
    .no = The judge decides. The law does not say that the judge must agree.
    .unknown = We do not know if the judge decides.

# PC 1203.4

pc-1203-4 = Dismissal after probation
    .gives = The plea or verdict is taken back and the case is dismissed. People often call this "expungement".
    .limits = It does not erase the record. It does not give back gun rights. It still counts as a prior in a new case. You must still tell about it when you apply for public office, a state or local license, or a lottery contract. It may not help with immigration.
    .filing = Courts use form CR-180 (petition) and CR-181 (order). It goes to the court of the conviction, or the court that took over probation. The prosecutor gets 15 days' notice. We found no fee in the law; some courts still list one. A fee waiver is form FW-001.
pc-1203-4-probation =
    .yes = The court gave you probation.
    .no = This law is for people who got probation. You told us about a different sentence.
    .unknown = We do not know if you got probation.
pc-1203-4-no-felony-term =
    .yes = No prison or felony jail term took the place of probation.
    .no = A prison or felony jail term took the place of probation.
    .unknown = If a prison or felony jail term took the place of probation, courts use another law. We have not checked this point in the text.
pc-1203-4-over =
    .yes = Your probation in this case is over.
    .no = Your probation in this case is still running.
    .unknown = We do not know if your probation in this case is over.
pc-1203-4-not-infraction =
    .yes = The conviction is not an infraction.
    .no = This law does not cover infractions.
    .unknown = We do not know if the conviction is an infraction.
pc-1203-4-not-excluded =
    .yes = The offense is not on the list that this law leaves out.
    .no = The law leaves this offense out.
    .unknown = We do not know if the law leaves this offense out.
pc-1203-4-not-near-excluded =
    .yes = Nothing about the offense puts it near that list.
    .no = The offense is near that list.
    .unknown = Only some cases of this offense are left out. A lawyer has to look at yours.
pc-1203-4-fulfilled =
    .yes = You met every condition for the whole time of probation. Money you still owe as restitution does not change that.
    .no = You did not meet every condition for the whole time of probation.
    .unknown = We do not know if you met every condition for the whole time of probation.
pc-1203-4-discharged =
    .yes = A judge ended your probation early.
    .no = Probation was not ended early.
    .unknown = We do not know if a judge ended your probation early.
pc-1203-4-not-driving =
    .yes = It is not one of the driving offenses for which the judge always decides.
    .no = It is one of the driving offenses for which the judge always decides.
    .unknown = We do not know if it is one of the driving offenses for which the judge always decides.

# PC 1203.4a

pc-1203-4a = Dismissal without probation (misdemeanor or infraction)
    .gives = The plea or verdict is taken back and the case is dismissed, one year or more after the judgment.
    .limits = It does not erase the record. It does not give back gun rights. It still counts as a prior in a new case. It may not help with immigration.
    .filing = Courts use form CR-180 (petition) and CR-181 (order). It goes to the court of the conviction. The prosecutor gets 15 days' notice. We found no fee in the law; some courts still list one. A fee waiver is form FW-001.
pc-1203-4a-level =
    .yes = It is a misdemeanor without probation, or an infraction.
    .no = This law is for misdemeanors without probation and for infractions.
    .unknown = We do not know if it is a misdemeanor without probation, or an infraction.
pc-1203-4a-year =
    .yes = More than one year has passed since the judgment.
    .no = One year has not passed since the judgment.
    .unknown = We do not know if one year has passed since the judgment.
pc-1203-4a-performed =
    .yes = You did everything the sentence asked for. Money you still owe as restitution does not change that.
    .no = The sentence is not finished yet.
    .unknown = We do not know if you did everything the sentence asked for.
pc-1203-4a-not-on-probation =
    .yes = You are not on probation in another case.
    .no = You are on probation in another case.
    .unknown = The text of this law does not name probation in another case, but the courts' self-help page does. Most people would have to wait. A lawyer can tell.
pc-1203-4a-not-288c =
    .yes = The offense is not the one that this law leaves out.
    .no = This law leaves this offense out.
    .unknown = We do not know if this law leaves the offense out.
pc-1203-4a-not-inspection-stop =
    .yes = It is not about refusing to stop for a vehicle inspection.
    .no = It is about refusing to stop for a vehicle inspection.
    .unknown = Only some cases of this driving offense are left out. A lawyer has to look at yours.
pc-1203-4a-not-traffic-infraction =
    .yes = It is not an ordinary traffic ticket.
    .no = This law leaves ordinary traffic tickets out.
    .unknown = We do not know if it counts as an ordinary traffic ticket.
pc-1203-4a-upright =
    .yes = You have had no other trouble with the law since.
    .no = There has been other trouble with the law since. Then the judge decides.
    .unknown = We do not know if there has been other trouble with the law since.

# PC 1203.41

pc-1203-41 = Dismissal after county jail (felony) or prison
    .gives = The plea or verdict is taken back and the case is dismissed, one or two years after the whole sentence is over.
    .limits = It does not erase the record. It does not give back gun rights. It still counts as a prior in a new case. You must still tell about it when you apply for public office or for a state, local or tribal license. The same goes for paid home care work (IHSS) and lottery contracts. It may not help with immigration.
    .filing = Courts use form CR-180, item 5, and CR-181. It goes to the court of the conviction. The prosecutor gets 15 days' notice. The judge decides, so people add a statement and papers that show how they have done since.
pc-1203-41-felony =
    .yes = It was a felony.
    .no = This law is for felonies.
    .unknown = We do not know if it was a felony.
pc-1203-41-not-reduced =
    .yes = It has not been reduced to a misdemeanor.
    .no = It has been reduced to a misdemeanor.
    .unknown = It may have been reduced to a misdemeanor. The law does not say which way to dismiss such a case. A lawyer can tell.
pc-1203-41-felony-term =
    .yes = You served a felony term in county jail or in prison.
    .no = This law is for people who served a felony term in county jail or in prison.
    .unknown = We do not know if you served a felony term in county jail or in prison.
pc-1203-41-wait =
    .yes = The waiting time is over: one year after a split sentence, two years after any other felony term.
    .no = The waiting time is not over: one year after a split sentence, two years after any other felony term.
    .unknown = We do not know if the waiting time is over.
pc-1203-41-not-registrable =
    .yes = The conviction is not a prison case that made you register for a sex offense.
    .no = This law leaves out prison cases that made a person register for a sex offense.
    .unknown = We do not know if this conviction made you register for a sex offense.

# PC 1203.42

pc-1203-42 = Dismissal after prison (sentenced before October 2011)
    .gives = The plea or verdict is taken back and the case is dismissed, two years or more after the whole sentence is over.
    .limits = It does not erase the record. It does not give back gun rights. It still counts as a prior in a new case. You must still tell about it when you apply for public office, a state or local license, or a lottery contract. It may not help with immigration.
    .filing = Courts use form CR-180, item 6, and CR-181. It goes to the court of the conviction. The prosecutor gets 15 days' notice. The judge decides, so people add a statement and papers that show how they have done since.
pc-1203-42-before-realignment =
    .yes = You were sentenced before October 1, 2011.
    .no = You were sentenced on or after October 1, 2011. This law is for older cases.
    .unknown = We do not know if you were sentenced before October 1, 2011.
pc-1203-42-felony =
    .yes = It was a felony.
    .no = This law is for felonies.
    .unknown = We do not know if it was a felony.
pc-1203-42-prison =
    .yes = You served a prison term.
    .no = This law is for people who served a prison term.
    .unknown = We do not know if you served a prison term.
pc-1203-42-county-jail-offense =
    .yes = Today a felony term for this offense would be served in county jail.
    .no = A felony term for this offense is still served in prison. This law leaves it out.
    .unknown = We do not know if a felony term for this offense would be served in county jail today.
pc-1203-42-no-strike =
    .yes = You have no serious or violent felony.
    .no = You have a serious or violent felony. Then the term would be served in prison today too.
    .unknown = If you had a serious or violent felony when you were sentenced, this law does not reach you. The law for prison cases (PC 1203.41) can.
pc-1203-42-no-registration =
    .yes = You did not have to register for a sex offense.
    .no = This conviction made you register for a sex offense. Then the term would be served in prison today too.
    .unknown = It matters if you had to register for a sex offense when you were sentenced. Your papers show it.
pc-1203-42-not-reduced =
    .yes = It has not been reduced to a misdemeanor.
    .no = It has been reduced to a misdemeanor.
    .unknown = It may have been reduced to a misdemeanor. The law does not say which way to dismiss such a case. A lawyer can tell.
pc-1203-42-wait =
    .yes = More than two years have passed since the whole sentence was over.
    .no = Two years have not passed since the whole sentence was over.
    .unknown = We do not know if two years have passed since the whole sentence was over.

# PC 17(b)

pc-17b = Felony reduced to a misdemeanor
    .gives = A felony that could also have been a misdemeanor (a "wobbler") becomes a misdemeanor.
    .limits = It does not dismiss the case. It does not end a duty to register. California's gun ban for felonies ends for this case if nothing else bars you; other bans may stay. Ask a lawyer before you touch a gun. It may not help with immigration.
    .filing = Courts use form CR-180, item 1, often together with a dismissal. It goes to the court of the conviction. While probation runs it is part of a hearing under Penal Code 1203.3.
pc-17b-felony =
    .yes = It was a felony.
    .no = This law is for felonies. Yours is not one.
    .unknown = We do not know if it was a felony.
pc-17b-wobbler =
    .yes = The law allowed either a felony or a misdemeanor punishment for this offense.
    .no = The law allowed only one kind of punishment for this offense.
    .unknown = We do not know if the law allowed either kind of punishment for this offense.
pc-17b-probation =
    .yes = The court gave you probation.
    .no = This law asks for probation. You told us about a different sentence.
    .unknown = We do not know if you got probation.
pc-17b-no-felony-term =
    .yes = No prison or felony jail term took the place of probation.
    .no = A prison or felony jail term took the place of probation.
    .unknown = If a prison or felony jail term took the place of probation, courts do not reduce the felony. We have not checked this point in the text.
pc-17b-still-felony =
    .yes = It has not been reduced yet.
    .no = You told us a court already made it a misdemeanor.
    .unknown = We do not know if a court already made it a misdemeanor.
pc-17b-jail-or-fine =
    .yes = The sentence was ordinary jail or a fine. The law then made it a misdemeanor by itself.
    .no = The sentence was not just ordinary jail or a fine.
    .unknown = We do not know if the sentence was just ordinary jail or a fine.

# PC 1203.3

pc-1203-3 = Ending probation early
    .gives = A judge can end probation early. Then dismissal can be asked for at once.
    .limits = It ends probation. It does not dismiss the conviction and does not cancel restitution.
    .filing = People ask the court that gave probation. The prosecutor gets two days' notice, and there is a hearing. There is no statewide form.
pc-1203-3-granted =
    .yes = The court gave you probation.
    .no = This law is for people on probation.
    .unknown = We do not know if you got probation.
pc-1203-3-running =
    .yes = Your probation in this case is running.
    .no = Your probation in this case is not running.
    .unknown = We do not know if your probation in this case is running.

# PC 1170.18

pc-1170-18 = Proposition 47: old drug possession felony made a misdemeanor
    .gives = A felony for having drugs for yourself, from before November 5, 2014, becomes a misdemeanor. There is no deadline any more.
    .limits = The gun ban stays. It does not dismiss the case; that is a second step. It still counts as a prior for some drug charges. It may not help with immigration.
    .filing = Each county has its own form for Proposition 47. It goes to the court of the conviction. There is no deadline since October 2023, and no hearing is needed unless you ask for one. We found no fee in the law.
pc-1170-18-felony =
    .yes = It was a felony.
    .no = This law is for felonies. Yours is not one.
    .unknown = We do not know if it was a felony.
pc-1170-18-offense =
    .yes = Proposition 47 covers this offense.
    .no = Proposition 47 does not cover this offense.
    .unknown = We do not know if Proposition 47 covers this offense.
pc-1170-18-before =
    .yes = It happened before November 5, 2014.
    .no = It happened on or after November 5, 2014.
    .unknown = We do not know if it happened before November 5, 2014.
pc-1170-18-no-super-strike =
    .yes = You have none of the most serious convictions that block this law.
    .no = You have one of the most serious convictions that block this law.
    .unknown = One of the most serious convictions can block this law. If you have one, or are not sure, ask a lawyer.
pc-1170-18-no-registration =
    .yes = You never had to register for a sex offense.
    .no = You have had to register for a sex offense.
    .unknown = A conviction that makes a person register for a sex offense can block this law. If you have one, or are not sure, ask a lawyer.
pc-1170-18-not-done =
    .yes = A court has not done this yet.
    .no = You told us a court already did this.
    .unknown = We do not know if a court already did this.
pc-1170-18-still-felony =
    .yes = It has not been reduced in another way.
    .no = You told us a court already reduced it in another way.
    .unknown = We do not know if a court already reduced it in another way.
pc-1170-18-serving-then =
    .yes = The sentence is finished, or you were already serving it on November 5, 2014.
    .no = You are still serving a sentence that came after November 5, 2014. People can ask when it is finished.
    .unknown = We do not know if the sentence is finished.
pc-1170-18-completed =
    .yes = You have finished the sentence. Then the judge must say yes.
    .no = You have not finished the sentence. Then the judge can refuse if there is a danger to the public.
    .unknown = We do not know if you have finished the sentence. It decides if the judge must say yes.

# PC 1203.425

pc-1203-425 = Automatic clearing by the state
    .gives = The California Department of Justice clears some convictions by itself. Nobody tells you when it does.
    .limits = It does not erase the record. It does not give back gun rights. It still counts as a prior in a new case. Police, schools and some care jobs can still see it. It may not help with immigration.
    .filing = Nobody has to ask for this. Your own Department of Justice record shows if it was done.
pc-1203-425-not-registered =
    .yes = You do not have to register for a sex offense.
    .no = You have to register for a sex offense. The state leaves such records alone.
    .unknown = We did not ask about registration for a sex offense for this law. It does not work for people who have to register.
pc-1203-425-not-supervised =
    .yes = You are not on probation, parole or supervision now.
    .no = You are on probation, parole or supervision now. It has to end first.
    .unknown = We do not know if you are on probation, parole or supervision now.
pc-1203-425-since-1973 =
    .yes = The conviction is from 1973 or later.
    .no = The conviction is from before 1973. The state does not clear those by itself.
    .unknown = We do not know if the conviction is from 1973 or later.
pc-1203-425-probation =
    .yes = You finished probation and it was not taken back (revoked).
    .no = This way asks for probation that was finished and not taken back (revoked).
    .unknown = We do not know if you finished probation without it being taken back (revoked).
pc-1203-425-misdemeanor =
    .yes = It is a misdemeanor or infraction, the sentence is finished, and a year has passed.
    .no = This way asks for a misdemeanor or infraction, with the sentence finished and a year passed.
    .unknown = We do not know if it is a misdemeanor or infraction with the sentence finished and a year passed.
pc-1203-425-felony =
    .yes = It is a felony, everything is finished, and four years have passed without a new felony.
    .no = This way asks for a felony with everything finished and four years without a new felony. Serious, violent and sex offenses are left out.
    .unknown = We do not know if it is a felony with everything finished and four years without a new felony.
pc-1203-425-records =
    .yes = The state's own record shows it.
    .no = The state's own record does not show it.
    .unknown = Only the state's own record shows if it was done. You can ask for your own record.

# Steps

step-check-record = See your own record first
step-look-up = Find out what is missing
step-end-probation = Probation could be ended early
step-order-matters = The order can matter for gun rights
step-reduce = A felony could be made a misdemeanor
step-dismiss = A case could be dismissed
step-redesignate = An old cannabis conviction could be made less serious or sealed
step-seal = Arrest records could be sealed
step-wait = Something opens later
step-ask-lawyer = Where a lawyer's view helps
step-free-help = Free help

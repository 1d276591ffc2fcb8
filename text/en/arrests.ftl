# Cases without a conviction. Each requirement in three forms: met, not met, not known.

no-conviction =
    .yes = The case did not end in a conviction.
    .no = The case ended in a conviction. Other laws are for that.
    .unknown = We do not know if the case ended in a conviction. If a program was not finished, it often did.

# PC 851.91

pc-851-91 = Sealing an arrest without a conviction
    .gives = The arrest counts as if it never happened, and you may say so. Police, prosecutor and court papers are sealed. People outside who pass them on may have to pay a penalty.
    .limits = You must still tell about it for public office, police work, a state or local license and a lottery contract. Police and courts can still see it. It does not change gun rights. It can be used in a new case.
    .filing = Courts use form CR-409 (petition) and CR-410 (order), one for each arrest. It goes to the court of the charge, or to a court in the place of the arrest. The prosecutor and the police get a copy 15 days before the hearing. We found no fee in the law.
pc-851-91-never-charged =
    .yes = No charge was filed, and the time to file one has passed.
    .no = The time to file a charge has not passed yet, or the case went another way.
    .unknown = We do not know if the time to file a charge has passed. It is one year for most misdemeanors, three for most felonies and six for the most serious drug felonies.
pc-851-91-dismissed =
    .yes = The charge was dismissed, and the time to file it again has passed.
    .no = The case was not dismissed.
    .unknown = The charge was dismissed. We cannot tell if it may be filed again. A lawyer can.
pc-851-91-acquitted =
    .yes = You were found not guilty.
    .no = You were not found not guilty.
    .unknown = We do not know if you were found not guilty.
pc-851-91-program =
    .yes = You finished a program, and the charge cannot be filed again.
    .no = The case did not end with a finished program.
    .unknown = You finished a program. Other laws are made for that; a lawyer can tell if this one fits too.
pc-851-91-limited =
    .yes = The charge is one that has a time limit.
    .no = The charge has no time limit.
    .unknown = A few very serious charges have no time limit. A lawyer has to look at yours.
pc-851-91-not-evaded =
    .yes = You did not get away from the case.
    .no = You got away from the case.
    .unknown = If you were out of the state for long, hid or used a false name, a lawyer has to look at this.
pc-851-91-right =
    .yes = The law makes this a right. The judge must say yes if the rules are met.
    .no = The judge decides if it is right.
    .unknown = After charges of family violence, the judge may have to weigh it. It depends on how many there were.

# PC 851.93

pc-851-93 = Automatic clearing of arrests
    .gives = Each month the state looks for arrests that ended without a conviction and clears them by itself. The arrest then counts as if it never happened.
    .limits = Nobody is told. It works only if the state's records are complete. A felony charge that was filed and then dismissed is left out. You must still tell about it when you apply to be a peace officer. Child care and home care agencies may still see it.
    .filing = Nobody has to ask for this. Your own Department of Justice record shows if it was done. If not, people can ask a court under Penal Code 851.91.
pc-851-93-since-1973 =
    .yes = The arrest was in 1973 or later.
    .no = The arrest was before 1973.
    .unknown = We do not know if the arrest was in 1973 or later.
pc-851-93-misdemeanor-dismissed =
    .yes = It was a misdemeanor arrest, and the charge was dismissed.
    .no = It was not a misdemeanor arrest with a dismissed charge. A felony charge that was filed and dismissed is left out here.
    .unknown = We do not know if it was a misdemeanor arrest with a dismissed charge.
pc-851-93-acquitted =
    .yes = It was a misdemeanor or felony arrest, and you were found not guilty.
    .no = You were not found not guilty of a misdemeanor or felony.
    .unknown = We do not know if you were found not guilty of a misdemeanor or felony.
pc-851-93-not-charged =
    .yes = No charge came in the time that the law sets: one year for a misdemeanor, three or six years for a felony.
    .no = It was not a misdemeanor or felony arrest that went without a charge for the time that the law sets: one year for a misdemeanor, three or six years for a felony.
    .unknown = We do not know if it went without a charge for the time that the law sets: one year for a misdemeanor, three or six years for a felony.
pc-851-93-program =
    .yes = You finished a diversion program.
    .no = The case did not end with a finished program on the state's list.
    .unknown = We do not know if you finished a program on the state's list.
pc-851-93-records =
    .yes = The state's records show it.
    .no = The state's records do not show it.
    .unknown = Only your own record shows if the state has done it.

# PC 851.8

pc-851-8 = Factual innocence
    .gives = If no good reason existed to think you did it, the records are sealed. Three years after the arrest they are destroyed.
    .limits = It is much harder than sealing. "Not guilty" or "dismissed" is not enough. You have to show that there was no good reason for the arrest.
    .filing = If no charge was filed, people first ask the police on a state form, and the prosecutor gets a copy. After a charge, they ask the court, with 10 days' notice to the prosecutor. A lawyer is needed.
pc-851-8-outcome =
    .yes = No charge was filed, or it was dismissed, or you were found not guilty.
    .no = This law is for arrests that ended with no charge, a dismissal or "not guilty".
    .unknown = We do not know how the case ended.
pc-851-8-not-infraction =
    .yes = It was not just an infraction.
    .no = This law leaves out infractions.
    .unknown = We do not know if it was just an infraction.
pc-851-8-time =
    .yes = Two years have not passed since the arrest.
    .no = The time to ask has passed.
    .unknown = After two years a court takes it only for a good reason. A lawyer can tell.
pc-851-8-innocent =
    .yes = The court found that there was no good reason to think you did it.
    .no = The court found that there was a good reason to think you did it.
    .unknown = Only the police, the prosecutor or the court can decide that there was no good reason to think you did it.

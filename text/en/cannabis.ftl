# Proposition 64 and old cannabis cases. Each requirement in three forms: met, not met, not known.

# HS 11361.8

hs-11361-8 = Old cannabis convictions (Proposition 64)
    .gives = The court measures the old conviction by today's law. If it would be no crime now, the court dismisses and seals it. If it would be less serious now, the court makes it a misdemeanor or an infraction.
    .limits = Federal law does not have to follow it, so ask an immigration lawyer first if you are not a citizen. A conviction that becomes a misdemeanor is still a conviction until it is dismissed.
    .filing = Courts use form CR-400, and CR-401 to show that the prosecutor got a copy. It goes to the court of the conviction. There is no deadline. If the sentence is over, no hearing is needed unless you ask for one. We found no fee in the law.
hs-11361-8-offense =
    .yes = The offense is one of the cannabis laws that Proposition 64 changed.
    .no = This law is only for four cannabis laws: 11357, 11358, 11359 and 11360.
    .unknown = We do not know if Proposition 64 reaches this offense. It speaks of 11357, 11358, 11359 and 11360.
hs-11361-8-before =
    .yes = It happened before November 9, 2016, when Proposition 64 began.
    .no = It happened after Proposition 64 began. The court used the new law already.
    .unknown = We do not know if it happened before November 9, 2016.
hs-11361-8-no-crime =
    .yes = Today this would be no crime. The court dismisses and seals such a conviction.
    .no = Today this would still be against the law.
    .unknown = We do not know if this would be no crime today. It depends on your age then, the amount and what you did with it.
hs-11361-8-lesser =
    .yes = Today this would be less serious than it was then.
    .no = Today this would be just as serious as it was then.
    .unknown = We do not know if this would be less serious today.
hs-11361-8-completed =
    .yes = The sentence is over. Then the judge may not ask if you are a danger.
    .no = The sentence is still running. Then the judge may refuse for danger to public safety.
    .unknown = We do not know if the sentence is over. Until then the judge may refuse for danger to public safety.

# HS 11361.9

hs-11361-9 = Automatic clean-up of old cannabis convictions
    .gives = The state told prosecutors and courts to find old cannabis convictions and apply Proposition 64 by themselves. Courts had until March 2023.
    .limits = Some cases were missed. Nobody is told. Federal law does not have to follow it.
    .filing = Nobody has to ask for this. Your own Department of Justice record shows if it was done. If not, people can use form CR-400.
hs-11361-9-offense =
    .yes = The offense is one of the four cannabis laws of the clean-up.
    .no = The clean-up was only for four cannabis laws: 11357, 11358, 11359 and 11360.
    .unknown = We do not know if it was one of the four cannabis laws of the clean-up.
hs-11361-9-before =
    .yes = It happened before November 9, 2016.
    .no = It happened after Proposition 64 began, so there was nothing to clean up.
    .unknown = We do not know if it happened before November 9, 2016.
hs-11361-9-covered =
    .yes = Today's law is milder for this.
    .no = Today's law is not milder for this, so there was nothing to clean up.
    .unknown = We do not know if today's law is milder for this.
hs-11361-9-records =
    .yes = Your record shows that it was done.
    .no = Your record shows that it was not done.
    .unknown = Only your own record shows if it was done. We know this law from its summary and have not read its text.

# HS 11361.5 and 11361.7

hs-11361-5 = Small cannabis records end after two years
    .gives = Courts and state agencies may not keep records of these small cases for more than two years. After that, you may say that you were not arrested or convicted for it.
    .limits = It does not bind the federal government. Some old records are still there by mistake.
    .filing = Nobody has to ask for this. If your own Department of Justice record still shows the case, form BCIA 8706 asks the state to correct it. For a case before 1976 there is an application with a fee.
hs-11361-5-offense =
    .yes = It is one of the small cannabis cases whose records must be destroyed.
    .no = It is not one of the small cannabis cases whose records must be destroyed.
    .unknown = We do not know if it is one of the small cannabis cases. For a person under 18, most cannabis cases are.
hs-11361-5-school =
    .yes = It was not at a school.
    .no = It was at a school, and the record is kept until you turn 18.
    .unknown = For a case at a school the record is kept until the person is 18. Then it must be destroyed.
hs-11361-5-since-1976 =
    .yes = It was in 1976 or later, or it was for having cannabis.
    .no = It was before 1976, and not for having cannabis.
    .unknown = We do not know if it was in 1976 or later.
hs-11361-5-two-years =
    .yes = Two years have passed.
    .no = Two years have not passed yet.
    .unknown = We do not know if two years have passed.
hs-11361-5-not-serving =
    .yes = You were not in custody for it in the last two years.
    .no = You are in custody now. For this offense, the two years would start when you get out.
    .unknown = If you are or were in custody for this very offense, the two years start when you get out. Your record shows it.
hs-11361-5-records =
    .yes = Your record no longer shows it.
    .no = Your record still shows it.
    .unknown = Only your own record shows if it is gone.

# What each law does and does not do, by what a person needs the record for.
# The keys come from the law crate. "May" here means that the law allows it; nothing is promised.

# What a person needs the record for

purpose-work = Work
    .hint = Most jobs, also police and government jobs.
purpose-license = A state license
    .hint = For an occupation, such as nursing, hair care or building.
purpose-school = A school
    .hint = Working or studying there.
purpose-care = Care work
    .hint = Child care, home care or a care home.
purpose-housing = A place to live
    .hint = Renting, or public housing.
purpose-guns = Gun rights
purpose-travel = Travel
    .hint = Leaving the country and coming back.
purpose-immigration = Immigration
    .hint = Visa, green card, DACA or citizenship.

effect-immigration-warning = A drug conviction can still count for immigration, even after a California court dismisses it. This includes people with a green card or DACA. Before you ask a court for anything or cross a border, talk to an immigration lawyer.

# Work

effect-any-work-ask = Employers in California may not ask about a dismissed or sealed conviction, a diversion program, or an arrest without conviction. They may not use it when they hire. Jobs where a law looks at the conviction are left out.
effect-any-work-offer = Most employers with five or more workers may ask about your record only after a job offer. Then they have to look at your own situation before they say no.
effect-any-work-federal = This is state law. Federal jobs, the military and some banks follow federal rules. They may still look at the case.
effect-any-work-police = Police and other law enforcement jobs can still see the case. They may still ask about it.
effect-any-work-office = You still have to tell about it when a form for public office asks. The same goes for a contract with the state lottery.
effect-dismissal-work-fingerprints = When most employers check fingerprints, the law tells the state to leave this conviction out.
effect-automatic-any-check = Nobody sends you a paper. People can ask the state for their own record as proof.
effect-treatment-any-answer = In law the arrest and the conviction never happened, and you may answer most questions that way. Without your consent, the record may not be used to deny a job or a benefit. There are exceptions.
effect-reduction-work = You can say it is not a felony. It is still a conviction until it is dismissed.
effect-cannabis-work-old = The law covers some small, old cannabis convictions. After two years, most employers may not ask about them or use them.
effect-cannabis-automatic-any-which = The court may have sealed the case, or only made it a lesser offense. What it does for you depends on which. Your own record shows it.
effect-destroyed-any-answer = Two years after a small cannabis case, you may say that you were not arrested or convicted for it. That is so even if nobody destroyed the record.
effect-destroyed-any-agencies = After the two years, state and local agencies may not use it to deny you a license or a right.
effect-destroyed-any-federal = This right to say no comes from the state. It is not safe on federal or immigration forms. The FBI may still have a copy.
effect-diversion-any-answer = Once the program is finished, you may say that you were not arrested for this or in a program. Without your consent, the record may not be used to deny a job or a benefit.
effect-arrest-any-answer = You may answer most questions as if the arrest never happened.
effect-innocence-any-answer = In law the arrest never happened, and you may answer that way. The police seal their records and destroy them three years after the arrest.

# A state license

effect-any-license-tell = You still have to tell about it when a form for a state or local license asks directly.
effect-any-license-other = The rules for most state boards do not cover every license. Teaching, insurance and ambulance work, for example, have their own rules.
effect-dismissal-license-denial = Most state boards may not deny a license because of a dismissed conviction. It helps to have proof of the dismissal.
effect-dismissal-license-tell-tribe = You still have to tell about it when a form for a state, local or tribal license asks directly.
effect-dismissal-license-not-listed = This law does not say that you must tell a licensing agency. Other dismissal laws do. Ask before you leave it out: the agency may have its own rule.
effect-dismissal-license-held = A board can still act against a license that you already have.
effect-cleared-license-comparable = Most state boards may not deny a license because of a dismissed conviction or a comparable one. The rule does not name this law. A lawyer can tell if it counts.
effect-reduction-license = State boards can still look at it. For most convictions they may go back only seven years, and only to what has to do with the work.
effect-diversion-license = Without your consent, the record of the arrest may not be used to deny a license.
effect-diversion-license-health = Health boards, such as nursing or pharmacy, may still act on what happened. That is so even after a finished program.
effect-arrest-license = Most state boards may not deny a license because of an arrest that did not end in a conviction.

# A school

effect-any-school-own-rules = School laws have their own rules about drug convictions. Some of them still count a case that a court has cleared. A lawyer can tell.
effect-any-school-aid = For federal student aid this usually changes nothing. The form no longer asks about drug convictions.
effect-dismissal-school-told = Schools and the office that licenses teachers may still be told about the conviction.
effect-dismissal-school-drugs = There is an exception for having drugs (HS 11350 or 11377), if the conviction is more than five years old. Once it is cleared, the state may not tell even schools.
effect-cleared-any-not-named = The rule on what the state tells schools and care agencies does not name this law. So they may still be told. Your own record shows what is there.
effect-reduction-school = Schools can still see the conviction. Dismissing it is a separate step.
effect-arrest-school = When a school checks fingerprints, the state may tell about an arrest only while it still waits for trial.

# Care work

effect-any-care-exemption = People can ask the state's care licensing office for an exemption. A cleared or reduced case may help with that.
effect-dismissal-care = The state offices that license child care and care homes can still see the conviction. They can still act on it.
effect-dismissal-care-ihss = For paid home care (IHSS) you still have to tell about it when a form asks. If the conviction keeps you out, this does not let you in.
effect-reduction-care = The state offices that license child care and care homes can still see the conviction.
effect-arrest-care = For care work, the state may not pass on some arrests. These are arrests with a finished diversion program, a court order under PC 851.91, or a finding of innocence.
effect-arrest-care-automatic = For child care and care homes this changes nothing: the licensing office may still get the record and use it. A court order under PC 851.91 may do more.

# A place to live

effect-any-housing-courts = Courts may not show this case to the public. That can help when a landlord looks at court files.
effect-cleared-housing-not-named = The rule that keeps courts from showing cleared cases does not name this law. A landlord may still find the court file.
effect-dismissal-housing-landlords = Landlords in California may not use some cleared records, and private checks may not report old ones. Mistakes happen. People can ask to see the report.
effect-dismissal-housing-public = For public housing, police may tell about a drug felony from the last five years. The rule does not leave out dismissed cases. The housing office has to look at more than your record, and you can ask for a hearing.
effect-reduction-housing-public = For public housing, police may tell about drug felonies. A drug case that is no longer a felony may not be on that list.
effect-reduction-housing-courts = Courts may still show the case to the public until it is dismissed.
effect-cannabis-sealing-housing = A sealed court file is not for landlords to see. It helps to keep a copy of the order.
effect-arrest-housing-public = Police may not tell a public housing office about an arrest that did not end in a conviction.
effect-arrest-housing-sealed = Once a court seals the arrest, its records may not be shown to landlords. Somebody who passes them on may have to pay a penalty.

# Gun rights

effect-any-guns-federal = Federal law has its own gun bans, and California cannot lift them. Drug use can be one of them. Ask a lawyer before you touch a gun.
effect-any-guns-silent = This law does not speak of guns. California's gun ban for felonies may not come from this case, but other bans can. Ask a lawyer before you touch a gun.
effect-dismissal-guns = This does not give back gun rights. If the conviction took them away, having a gun is still a crime.
effect-prop-47-guns = The gun ban stays. Proposition 47 says so, and the other law that reduces a felony (PC 17(b)) does not. So the order can matter: ask a lawyer first.
effect-reduction-guns = California's gun ban for felonies may end for this case, because it is no longer a felony for any purpose. Other bans may stay. Ask a lawyer before you touch a gun.
effect-reduction-guns-misdemeanor = California also bans guns for ten years after some misdemeanors. Drug misdemeanors are not on that list.
effect-diversion-guns = A finished program leaves no conviction. So California's gun ban for felonies may not come from this case. Other bans may apply.
effect-diversion-guns-order = During the program, a judge can forbid guns where there is a danger. Such an order usually lasts until the program is finished.
effect-arrest-guns = Sealing an arrest does not change gun rights. If the arrest took them away, that stays.

# Travel

effect-any-travel-noncitizen = If you are not a U.S. citizen, a trip abroad can be risky even after a court clears the case. Talk to an immigration lawyer before you leave. That includes people with a green card.
effect-any-travel-countries = Other countries make their own rules and may still say no. So may fast-lane programs at the border or airport, such as Global Entry.

# Immigration

effect-any-immigration-vacate = Another law (PC 1473.7) can cancel a conviction when a person did not understand what it means for immigration. That is more than a dismissal. An immigration lawyer can tell.
effect-dismissal-immigration = A drug conviction usually still counts for immigration. That is so even after a California court dismisses it.
effect-dismissal-immigration-2011 = There is one old exception: a first conviction for having drugs for yourself, with a plea on or before July 14, 2011. It has more conditions. An immigration lawyer can tell.
effect-reduction-immigration = For immigration it usually stays a drug conviction. A lower level does not change that.
effect-cannabis-sealing-immigration = A case that is sealed as "legally invalid" may help more than a plain dismissal. Immigration officials do not have to agree. Ask an immigration lawyer before you rely on it.
effect-cannabis-any-federal = Cannabis is still against federal law. Saying that you used it can cause trouble at the border and with immigration, even where a state allows it.
effect-dej-immigration = The state made this law because the old plea could hurt people with immigration. It may help there, but federal officials decide. Ask an immigration lawyer before you rely on it.
effect-plea-immigration = If you pleaded guilty or no contest before the program, the plea may count as a conviction for immigration. It may still count after the case is dismissed.
effect-diversion-immigration = A program without a guilty plea is usually safer for immigration. What you told the court about drugs can still count. Ask an immigration lawyer before you rely on it.
effect-arrest-immigration = Immigration forms can ask about every arrest, also a sealed one. Leaving one out can hurt more than the arrest. An immigration lawyer can tell what to say.

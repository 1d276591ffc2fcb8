# Doorways: special ways out of a conviction that we only describe. Nobody is asked about them.
# Each has what it is, for whom, what a court or office looks at, what it gives, and the cautions.
# The keys come from the law crate.

doorways-title = Special ways
doorways-intro = These ways are special. We do not ask about them. A lawyer can tell if one fits you.

# PC 4852.01 to 4852.22

doorway-rehabilitation = Certificate of rehabilitation
    .what = A court order that says a person has changed their life. It asks the Governor for a full pardon and counts as the application for one.
    .who = People with a felony conviction in California. It is also for some people with a dismissed conviction for a sex offense. The law leaves out some sex offenses. It also leaves out people under a death sentence, on mandatory life parole, or in military service.
    .asks = The waiting time is 5 years of living in California, plus 2 years for most crimes. It is plus 4 for crimes that can bring a life sentence. It is plus 5 for crimes that make a person register for a sex offense. Several sentences in a row can make it longer. The time starts at release, also on parole or probation. A person must have lived in California without a break for the last 5 years. The court looks for an honest, sober and working life within the law. The district attorneys get notice 30 days before the hearing. A judge may say yes before the time is over, but not where the person must register.
    .gives = The state's record shows the certificate. The state's parole board is to look at it within 1 year and tells the Governor what it thinks. The court charges no fee. The public defender stands by people who have no lawyer.
    .limits = It does not erase or dismiss the conviction. It does not give back gun rights by itself; only a pardon can. It does not end a duty to register. License boards can still decide for themselves. Nobody but a lawyer may take money for this. A lawyer or the public defender has to look at it.

# PC 4800 to 4813, 4853, 4854

doorway-pardon = Pardon by the Governor
    .what = The Governor can pardon a conviction. A person can ask for that directly, without a certificate from a court.
    .who = People with a conviction in California. The law names no time of living here, so it can help people who moved away. Immigration status does not matter for asking.
    .asks = The form is on the Governor's website. The parole board looks into the case and tells the Governor what it thinks. The district attorney gets notice at least 10 days before the Governor acts. After two felony convictions, most judges of the state's Supreme Court must agree too. For some sex offenses there must be extraordinary circumstances. The board can look sooner where the need is urgent, for example to stop a deportation.
    .gives = A full pardon gives back the rights that were lost by the conviction. The Governor may give back gun rights with it. That is never so after a felony in which a dangerous weapon was used.
    .limits = The Governor decides, and the law sets no day for it. Pardons are public: a report gives the name, the crime and the reason. License boards keep their own powers. The application must say what anybody was paid for help. A lawyer can tell what a pardon would change for work, guns and immigration.

# PC 1203.4b

doorway-fire-camp = Dismissal after work on a fire crew
    .what = A judge can dismiss the convictions for which a person was serving time while on a fire crew.
    .who = People who did well on a fire crew while in custody, and who are out now. It can be the crew of a state fire camp, of a county, or of a prison firehouse. The law leaves out murder, kidnapping, arson, some rape crimes, and lewd acts with a child under 14. It leaves out crimes that can bring death or life in prison, and sex crimes with a duty to register. It leaves out an escape in the last 10 years.
    .asks = The prison department or the county tells the court that the work went well. There may be no open charge for another crime. The prosecutor gets 15 days' notice. Probation or parole does not have to be over. Money still owed as restitution is no reason for a no. The judge decides.
    .gives = The plea or verdict is taken back and the case is dismissed. With that, the judge ends probation or parole early if its rules were kept. For most state and local licenses a person no longer has to tell about it. Agencies may not use it to refuse a license for firefighters or emergency medical workers.
    .limits = It does not give back gun rights. It still counts as a prior in a new case. It must still be told for work as a teacher or in law enforcement. The same goes for public office and lottery contracts. A protective order stays. A lawyer has to look at it.

# PC 1170.9(h)

doorway-veterans = Relief for veterans who got probation
    .what = A judge can clear a case that came from harm done by service in the U.S. military.
    .who = People who serve or served in the U.S. military and got probation. Service had left them with trauma, a brain injury, a mental health problem or a drug problem. They took part in treatment that the court ordered.
    .asks = There is a public hearing with at least 15 days' notice. The court looks at how probation and treatment went, and what good the treatment did. The person may not be a danger to others. School, work, leadership and service to others can count too. The judge decides.
    .gives = The judge may end probation early, make some felonies misdemeanors, and dismiss the case. The court may also seal its records and those of the police. After that a person need not tell about the case, except for work in law enforcement.
    .limits = It does not give back gun rights. It still counts as a prior in a new case. Restitution to a victim, a duty to register and the DNA sample stay. Some sex offenses cannot be dismissed this way. The law speaks of people who are on probation. A lawyer can tell if it is still open after probation.

# PC 1203.44

doorway-hope = "Hope California" treatment program
    .what = A test program in Sacramento and Yolo counties. It is treatment in a secure house in place of jail or prison. The law for it ends on July 1, 2029, unless it is made longer.
    .who = People with a felony that their drug problem helped to cause. The judge offers it at sentencing, and the person is free to say no. The law leaves out nonviolent drug possession, driving under the influence, and domestic violence. It also leaves out serious, violent and sex crimes.
    .asks = Health workers look first at what the person needs. Treatment may not last longer than the jail or prison term would have. Those who give the treatment say when it is complete, not the court.
    .gives = When treatment is complete, the conviction is set aside and the case is dismissed. The judge may do the same for older convictions for having or using drugs.
    .limits = A person who leaves or is sent away serves the rest of the sentence. The counties may offer the program and do not have to. The law does not speak of gun rights or immigration. A lawyer can tell if the program is open.

# PC 1203.45

doorway-young-misdemeanor = Sealing a misdemeanor from before age 18
    .what = A judge can seal the record of a misdemeanor from before a person turned 18. It is for cases in adult court.
    .who = People who were under 18 at the time, in a case that was dismissed or could be. If it happened before March 7, 1973, the age is 21. The law leaves out the drug offenses of the Health and Safety Code (Division 10). It also leaves out driving misdemeanors and offenses that make a person register for a sex offense.
    .asks = It is for people with just one conviction; some traffic convictions do not count. Money still owed as restitution is no reason for a no. The judge decides.
    .gives = The court can seal the conviction, the arrest and the other official records of the case. Then the law treats it as if it had not happened, and a person may answer that way.
    .limits = A judge can open sealed records in a lawsuit about harm to a good name (defamation). The law does not speak of gun rights or immigration. A lawyer has to look at it.

# PC 236.14, 1203.49

doorway-trafficking = Clearing for victims of human trafficking
    .what = A court can cancel (vacate) an arrest or conviction that came straight from being trafficked.
    .who = People who were victims of human trafficking at the time of a crime that was not violent. It can be an arrest or a conviction. Juvenile cases count too.
    .asks = The court needs clear and convincing proof of what happened. Official papers can help, but are not required. The prosecutor has 45 days to answer. There is no last day to ask. Unpaid fines or trouble on probation do not keep a court from hearing it.
    .gives = The law then treats the arrest and conviction as if they had not happened, and a person may say so. Police and state records are sealed, and destroyed within 1 year of the order. License boards do not get them. A second law (Penal Code 1203.49) can dismiss a conviction for prostitution after probation.
    .limits = Restitution to a victim stays. Violent crimes are not covered. The public file does not show the person's full name. Asking may touch on safety. A lawyer or a helper for victims can plan for that first.

# PC 236.15

doorway-violence = Clearing for victims of partner or sexual violence
    .what = A court can cancel (vacate) an arrest or conviction that came straight from violence. It covers violence by a partner and sexual violence.
    .who = People who were victims of such violence at the time of a crime that was not violent. It can be an arrest or a conviction. Juvenile cases count too.
    .asks = The court needs clear and convincing proof of what happened. Official papers can help, but are not required. The prosecutor has 45 days to answer. The time to ask is within a reasonable time after the violence ended or help was sought, whichever is later. Safety counts in that.
    .gives = The law then treats the arrest and conviction as if they had not happened, and a person may say so. Police and state records are sealed within 1 year of the order or 3 years of the arrest. The later day counts. After that they are destroyed. License boards do not get them.
    .limits = Restitution to a victim stays. Violent crimes are not covered. The public file does not show the person's full name. If there is a hearing, most people have to come in person. Asking may touch on safety. A lawyer or a helper for victims can plan for that first.

# PC 1473.7

doorway-immigration-vacatur = Undoing a conviction: immigration, innocence or bias
    .what = A court can cancel (vacate) a conviction or sentence that was not legally sound.
    .who = People who are no longer in custody for the case. One reason is an error that kept a person from seeing what the case would mean for immigration. The others are new proof of innocence, and bias about race, ethnicity or national origin.
    .asks = The person has to show that it is more likely so than not. For the immigration reason, the conviction must harm a person's status or be able to. There is no fixed last day for that reason. But waiting long after a notice from immigration officials can close it. The other reasons have to be raised soon after they are found. The law gives everybody a hearing; the court may skip it where the prosecutor agrees.
    .gives = If the reason is shown, the court has to cancel the conviction or sentence. For bias, another law lists what it can do. Somebody who had pleaded guilty can take the plea back.
    .limits = The case may start again after that. If probation or parole counts as custody is a lawyer's question. It takes a lawyer for immigration and one for the criminal case, before anything is done.

# PC 1172.7

doorway-old-drug-prior = Old extra time for earlier drug convictions
    .what = The law has made some old extra time invalid. It was added for earlier drug convictions (Health and Safety Code 11370.2), before January 1, 2018.
    .who = People who are still in custody for a sentence with that extra time. The law leaves out extra time for an earlier conviction under section 11380. It also leaves out some people with a sexually violent offense and a sentence of death or life without parole.
    .asks = The prison or jail was to name these people to the court, without being asked. The courts were to finish by December 31, 2023. A case may have been missed. The court has to appoint a lawyer.
    .gives = The court sets a new sentence. It is shorter than the old one, unless the court finds a danger to the public. It cannot be longer.
    .limits = It does not dismiss the conviction or clear the record. The law does not name a way for a person to ask. The public defender or another lawyer can raise it.

# Welfare and Institutions Code: old commitments. Not read in a text.

doorway-civil-addict = Old commitments to treatment (CRC)
    .what = In earlier years courts could send people to the California Rehabilitation Center (CRC) for drug treatment. We know of these old laws but have not checked their text.
    .who = People whom a court sent there in place of the usual sentence.
    .asks = The court's file shows what was ordered and how it ended. The public defender or another lawyer can read it.
    .gives = In some cases the court could dismiss the case after treatment. It may have done so at the time.
    .limits = We do not know how far this helps today. A lawyer has to look at it.

# Welfare and Institutions Code 781 and 786. Not read in a text.

doorway-juvenile = Sealing of juvenile court cases
    .what = Juvenile cases are sealed under other laws (Welfare and Institutions Code 781 and 786). We have not checked their text.
    .who = People who had a case in juvenile court.
    .asks = Some cases are sealed by the court without being asked. For others, a person can ask the juvenile court or the probation office. It is often free.
    .gives = A sealed case is mostly treated as if it had not happened.
    .limits = Some serious offenses may be left out. Some offices may still see a sealed case. The public defender or another lawyer can tell.

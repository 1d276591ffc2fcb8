# Programs in place of a conviction, and treatment probation. Each requirement in three forms: met, not met, not known.

diverted =
    .yes = You were sent to a program.
    .no = This law is for people who were sent to a program. Your case ended in another way.
    .unknown = We do not know if you were sent to a program.
program-finished =
    .yes = You finished the program.
    .no = You have not finished the program.
    .unknown = We do not know if you finished the program.

# PC 1203.43

pc-1203-43 = Taking back the plea of an old drug program (DEJ)
    .gives = Between 1997 and 2017 people had to plead guilty before a drug program. The law now says this plea is not valid. The court takes it back and dismisses the case.
    .limits = It may not be enough for immigration. The arrest stays on the record unless it is sealed too.
    .filing = Courts use form CR-180, item 7. It goes to the court of the case. There is no wait, and the judge must say yes. If the court's papers are gone, a signed statement and your own Department of Justice record can take their place.
pc-1203-43-program =
    .yes = It was the drug program of Penal Code 1000.
    .no = This law is only for the drug program of Penal Code 1000 (DEJ).
    .unknown = We do not know if it was the drug program of Penal Code 1000 (DEJ).
pc-1203-43-plea =
    .yes = You pleaded guilty or no contest first.
    .no = You did not plead first, so there is no plea to take back.
    .unknown = We do not know if you pleaded guilty or no contest first.
pc-1203-43-since-1997 =
    .yes = The program began in 1997 or later.
    .no = The program began before 1997.
    .unknown = We do not know if the program began in 1997 or later.
pc-1203-43-shall =
    .yes = The law says that the judge must do it.
    .no = The judge decides.
    .unknown = We do not know if the judge must do it.

# PC 1210.1

pc-1210-1 = Dismissal after treatment probation ("Prop 36" of 2000)
    .gives = The conviction is set aside and the case is dismissed. Arrest and conviction count as if they never happened, with some exceptions. This is stronger than an ordinary dismissal.
    .limits = It does not give back gun rights. You must still tell about it for public office, police work, a state or local license, a lottery contract and jury duty. It may not help with immigration.
    .filing = The court holds a hearing. There is no statewide form; a lawyer or the public defender often writes the motion. It goes to the court of the conviction. Money you still owe as restitution is no reason to refuse.
pc-1210-1-offense =
    .yes = The offense was having, using or carrying drugs for yourself.
    .no = This law is only for having, using or carrying drugs for yourself. It leaves out drugs for sale.
    .unknown = We do not know if the offense was having, using or carrying drugs for yourself.
pc-1210-1-since =
    .yes = You were sentenced after this law was adopted in November 2000.
    .no = You were sentenced before this law was adopted in November 2000.
    .unknown = We do not know if you were sentenced after November 2000.
pc-1210-1-probation =
    .yes = The court gave you probation.
    .no = This law is for people who got probation. You told us about a different sentence.
    .unknown = We do not know if you got probation.
pc-1210-1-treatment =
    .yes = Probation came with treatment under this law.
    .no = Probation was not treatment under this law.
    .unknown = We do not know if probation was treatment under this law.
pc-1210-1-treated =
    .yes = You finished the treatment.
    .no = You have not finished the treatment.
    .unknown = We do not know if you finished the treatment.
pc-1210-1-over =
    .yes = Probation is over.
    .no = Probation is not over yet. The judge can still say yes after treatment.
    .unknown = We do not know if probation is over.
pc-1210-1-not-revoked =
    .yes = Probation was not taken back.
    .no = Probation was taken back.
    .unknown = If probation was taken back after you finished treatment, a lawyer has to look at this.
pc-1210-1-complied =
    .yes = You met the conditions of probation, as far as you told us.
    .no = The judge found that you did not meet the conditions.
    .unknown = The judge looks at how probation went as a whole. If it went well enough, the judge must say yes.

# HS 11395

hs-11395 = Dismissal after treatment (Proposition 36 of 2024)
    .gives = After treatment the court dismisses the charge. The arrest counts as if it never happened, and the case does not count as a prior. The plea at the start was not a conviction.
    .limits = If the treatment is not finished, the judge can enter a conviction. The plea at the start can count for immigration.
    .filing = The program recommends it, and you, your lawyer, the prosecutor or the court can ask. Ask the lawyer you have in that case.
hs-11395-program =
    .yes = It was treatment under Proposition 36 of 2024.
    .no = This law is only for treatment under Proposition 36 of 2024.
    .unknown = We do not know if it was treatment under Proposition 36 of 2024.
hs-11395-shall-dismiss =
    .yes = After treatment the judge must dismiss the charge.
    .no = The judge decides.
    .unknown = We do not know if the judge must dismiss the charge.

# PC 1000.4

pc-1000-4 = Sealing after drug diversion or drug court
    .gives = After the program the arrest counts as if it never happened. The judge may also seal the records of the arrest.
    .limits = You must still tell about it when you apply to be a peace officer. Police and courts can still see it. Health boards may still look at it.
    .filing = People ask the court that had the case. There is no statewide form. Many courts seal the records at the end of the program.
pc-1000-4-program =
    .yes = It was drug diversion since 2018, or a drug court.
    .no = This law is for drug diversion since 2018 and for drug court.
    .unknown = We do not know if it was drug diversion since 2018, or a drug court.
pc-1000-4-no-plea =
    .yes = You did not have to plead first.
    .no = You had to plead first. Other laws are for that.
    .unknown = We do not know if you had to plead first.

# PC 1001.36

pc-1001-36 = Sealing after mental health diversion
    .gives = After the program and the dismissal, the arrest counts as if it never happened. The court must limit who can see the arrest record.
    .limits = You must still tell about it when you apply to be a peace officer. Police and courts can still see it.
    .filing = The court usually makes the order when it dismisses the case. If it did not, people ask the court that had the case.
pc-1001-36-program =
    .yes = It was mental health diversion.
    .no = This law is only for mental health diversion.
    .unknown = We do not know if it was mental health diversion.
pc-1001-36-shall =
    .yes = The law says that the court must do it.
    .no = The judge decides.
    .unknown = We do not know if the court must do it.

# PC 1001.80

pc-1001-80 = After military diversion, the arrest no longer counts
    .gives = After the program the charges are dismissed. The arrest counts as if it never happened, by the law itself.
    .limits = You must still tell about it when you apply to be a peace officer. This law has no order to seal the papers.
    .filing = Nobody has to ask for this. Your own Department of Justice record shows what is there.
pc-1001-80-program =
    .yes = It was military diversion.
    .no = This law is only for military diversion.
    .unknown = We do not know if it was military diversion.

# PC 1001.9

pc-1001-9 = Sealing after misdemeanor diversion
    .gives = After the program the arrest counts as if it never happened. The judge may also seal the records of the arrest.
    .limits = You must still tell about it when you apply to be a peace officer. Police and courts can still see it.
    .filing = People ask the court that had the case. There is no statewide form.
pc-1001-9-program =
    .yes = It was a county's diversion program for misdemeanors.
    .no = This law is only for a county's diversion program for misdemeanors.
    .unknown = We do not know if it was a county's diversion program for misdemeanors.

# PC 851.87

pc-851-87 = Sealing after a prosecutor's program
    .gives = You finished the program before any charge was filed. The court may seal the records of the arrest.
    .limits = You must still tell about it when you apply to be a peace officer. Police and courts can still see it.
    .filing = People ask the superior court of the county. The police and the prosecutor get a copy and have 60 days to answer.
pc-851-87-program =
    .yes = It was a program of the prosecutor, before any charge was filed.
    .no = This law is only for a program before any charge was filed.
    .unknown = We do not know if it was a program before any charge was filed.

# PC 851.90

pc-851-90 = Sealing after drug court or an old drug program (DEJ)
    .gives = After the program the judge may seal the records of the arrest. Then you may say that you were not arrested.
    .limits = You must still tell about it when you apply to be a peace officer. Police and courts can still see it.
    .filing = People ask the court that had the case, in writing or in court. There is no statewide form.
pc-851-90-program =
    .yes = It was a drug court, or the old drug program with a plea first (DEJ).
    .no = This law is for drug court and for the old drug program with a plea first (DEJ).
    .unknown = This law is for a drug court before any plea, and for the old drug program (DEJ). For a drug court after a plea, ask a lawyer.

# PC 1001.97

pc-1001-97 = After a judge's diversion, the arrest no longer counts
    .gives = The judge dismissed the case after you did what was asked. The arrest counts as if it never happened, by the law itself.
    .limits = You must still tell about it when you apply to be a peace officer. This law has no order to seal the papers.
    .filing = Nobody has to ask for this. Your own Department of Justice record shows what is there.
pc-1001-97-program =
    .yes = It was a judge's diversion for a misdemeanor.
    .no = This law is only for a judge's diversion for a misdemeanor, since 2021.
    .unknown = We do not know if it was a judge's diversion for a misdemeanor.

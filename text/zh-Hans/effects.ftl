# 每条法律有什么作用、没有什么作用，按一个人需要记录的用途。
# 键来自 law crate。这里的“可以”是指法律允许；没有任何承诺。

# 一个人需要记录的用途

purpose-work = 工作
    .hint = 大多数工作，也包括警察和政府工作。
purpose-license = 州执照
    .hint = 从事某种职业，例如护理、美发或建筑。
purpose-school = 学校
    .hint = 在学校工作或学习。
purpose-care = 看护工作
    .hint = 托儿、居家护理或护理院。
purpose-housing = 住的地方
    .hint = 租房，或公共住房。
purpose-guns = 持枪权
purpose-travel = 旅行
    .hint = 离开美国再回来。
purpose-immigration = 移民
    .hint = 签证、绿卡、DACA 或入籍。

effect-immigration-warning = 毒品定罪在移民方面可能仍然算数，即使加州法院已经撤销（dismissal）。有绿卡或 DACA 的人也一样。在您向法院申请任何事，或者过境以前，请先和移民律师谈。

# 工作

effect-any-work-ask = 加州的雇主不可以问已撤销或已封存的定罪、分流（diversion）项目，或没有定罪的逮捕。他们不可以在招人时使用这些。有法律要看定罪的工作不在此列。
effect-any-work-offer = 有五名或以上员工的雇主，大多只有在提出录用您以后，才可以问您的记录。然后他们要先看您自己的情况，才可以说不。
effect-any-work-federal = 这是州法律。联邦工作、军队和一些银行用联邦规定。他们可能仍然会看这个案件。
effect-any-work-police = 警察和别的执法工作仍然看得到这个案件。他们仍然可以问。
effect-any-work-office = 公职（public office）的表格问到时，您仍然必须说出来。和州彩票局签合同也一样。
effect-dismissal-work-fingerprints = 大多数雇主查指纹时，法律要求州政府不列出这项定罪。
effect-automatic-any-check = 没有人会寄文件给您。人们可以向州政府索取自己的记录作为证明。
effect-treatment-any-answer = 在法律上，逮捕和定罪从未发生过，您可以这样回答大多数问题。没有您的同意，不可以用这份记录拒绝给工作或福利。有一些例外。
effect-reduction-work = 您可以说这不是重罪（felony）。在撤销（dismissal）以前，它仍然是定罪。
effect-cannabis-work-old = 法律包括一些轻微的旧大麻定罪。两年以后，大多数雇主不可以问，也不可以使用。
effect-cannabis-automatic-any-which = 法院可能封存了案件，也可能只是把它改为较轻的罪。它对您有什么作用，要看是哪一种。您自己的记录看得出来。
effect-destroyed-any-answer = 轻微大麻案件过了两年，您可以说您没有因为这件事被逮捕或定罪。即使没有人销毁记录，也是这样。
effect-destroyed-any-agencies = 两年以后，州和地方机构不可以用它来拒绝给您执照或权利。
effect-destroyed-any-federal = 这种回答“没有”的权利来自州政府。在联邦或移民表格上这样说不安全。FBI 可能仍然有一份。
effect-diversion-any-answer = 项目完成以后，您可以说您没有因为这件事被逮捕，也没有参加过项目。没有您的同意，不可以用这份记录拒绝给工作或福利。
effect-arrest-any-answer = 您可以当作逮捕从未发生过，这样回答大多数问题。
effect-innocence-any-answer = 在法律上，逮捕从未发生过，您可以这样回答。警察封存他们的记录，并在逮捕三年以后销毁。

# 州执照

effect-any-license-tell = 州或地方执照的表格直接问到时，您仍然必须说出来。
effect-any-license-other = 大多数州执照委员会的规定，并不包括每一种执照。例如教学、保险和救护车工作有自己的规定。
effect-dismissal-license-denial = 大多数州执照委员会不可以因为已撤销（dismissed）的定罪而拒绝给执照。有撤销的证明会有帮助。
effect-dismissal-license-tell-tribe = 州、地方或部落执照的表格直接问到时，您仍然必须说出来。
effect-dismissal-license-not-listed = 这条法律没有说您必须告诉发执照的机构。别的撤销（dismissal）法律说了。不说以前请先问清楚：机构可能有自己的规定。
effect-dismissal-license-held = 对您已经有的执照，委员会仍然可以采取行动。
effect-cleared-license-comparable = 大多数州执照委员会不可以因为已撤销（dismissed）的定罪或类似的定罪而拒绝给执照。这项规定没有提到这条法律。律师可以告诉您它算不算。
effect-reduction-license = 州执照委员会仍然可以看它。对大多数定罪，只可以往前看七年，而且只可以看和工作有关的。
effect-diversion-license = 没有您的同意，不可以用逮捕的记录拒绝给执照。
effect-diversion-license-health = 护理、药剂等医护执照委员会，可能仍然会对发生的事采取行动。即使项目已经完成，也是这样。
effect-arrest-license = 大多数州执照委员会不可以因为没有定罪的逮捕而拒绝给执照。

# 学校

effect-any-school-own-rules = 学校法律对毒品定罪有自己的规定。其中有些仍然算法院已经清理的案件。律师可以告诉您。
effect-any-school-aid = 对联邦学生补助，通常没有影响。表格已经不再问毒品定罪。
effect-dismissal-school-told = 学校和给教师发证的机构，可能仍然会被告知这项定罪。
effect-dismissal-school-drugs = 有一个例外：持有毒品（HS 11350 或 11377），而且定罪超过五年。一旦清理，州政府连学校也不可以告诉。
effect-cleared-any-not-named = 州政府可以告诉学校和看护机构什么，有关规定没有提到这条法律。所以他们可能仍然会被告知。您自己的记录看得出现在的情况。
effect-reduction-school = 学校仍然看得到这项定罪。撤销（dismissal）是另外一步。
effect-arrest-school = 学校查指纹时，只有当逮捕还在等待审判，州政府才可以告诉。

# 看护工作

effect-any-care-exemption = 人们可以向州看护执照机构申请豁免。案件已经清理或降级，可能会有帮助。
effect-dismissal-care = 给托儿和护理院发执照的州机构仍然看得到这项定罪。他们仍然可以采取行动。
effect-dismissal-care-ihss = 对有报酬的居家护理（IHSS），表格问到时，您仍然必须说出来。如果这项定罪使您不能做这份工作，这条法律也不会让您能做。
effect-reduction-care = 给托儿和护理院发执照的州机构仍然看得到这项定罪。
effect-arrest-care = 对看护工作，州政府不可以传递一些逮捕。这些逮捕是：完成了分流（diversion）项目的，有根据 PC 851.91 的法院命令的，或者被认定清白的。
effect-arrest-care-automatic = 对托儿和护理院，这没有任何改变：执照机构仍然可以得到这份记录并使用它。根据 PC 851.91 的法院命令，作用可能更大。

# 住的地方

effect-any-housing-courts = 法院不可以把这个案件给公众看。房东查看法院卷宗时，这可能有帮助。
effect-cleared-housing-not-named = 有一项规定使法院不把已经清理的案件给公众看，但它没有提到这条法律。房东可能仍然找得到法院卷宗。
effect-dismissal-housing-landlords = 加州的房东不可以使用一些已经清理的记录，私人背景调查也不可以报告旧的记录。会有出错的时候。人们可以要求看那份报告。
effect-dismissal-housing-public = 对公共住房，警察可以告诉最近五年的毒品重罪（felony）。这项规定没有排除已撤销（dismissed）的案件。住房机构不能只看您的记录，还要看别的，您可以要求听证会。
effect-reduction-housing-public = 对公共住房，警察可以告诉毒品重罪（felony）。不再是重罪的毒品案件，可能不在那份名单上。
effect-reduction-housing-courts = 在撤销（dismissal）以前，法院仍然可以把案件给公众看。
effect-cannabis-sealing-housing = 封存的法院卷宗，房东不可以看。保留一份命令的副本会有帮助。
effect-arrest-housing-public = 对没有定罪的逮捕，警察不可以告诉公共住房机构。
effect-arrest-housing-sealed = 法院封存逮捕以后，它的记录不可以给房东看。把记录传出去的人，可能要交罚金。

# 持枪权

effect-any-guns-federal = 联邦法律有自己的禁枪规定，加州不能解除。吸毒可能是其中一项。碰枪以前，请先问律师。
effect-any-guns-silent = 这条法律没有提到枪。加州对重罪（felony）的禁枪规定，可能不会因为这个案件而适用，但别的禁枪规定可能适用。碰枪以前，请先问律师。
effect-dismissal-guns = 这不恢复持枪权。如果定罪使您失去了持枪权，持有枪仍然是犯罪。
effect-prop-47-guns = 禁枪规定保留。第 47 号提案是这样说的，另一条降低重罪（felony）的法律（PC 17(b)）没有这样说。所以先后顺序可能有影响：请先问律师。
effect-reduction-guns = 加州对重罪（felony）的禁枪规定，对这个案件可能结束，因为它在任何用途上都不再是重罪。别的禁枪规定可能还在。碰枪以前，请先问律师。
effect-reduction-guns-misdemeanor = 加州也对一些轻罪（misdemeanor）禁枪十年。毒品轻罪不在那份名单上。
effect-diversion-guns = 完成项目就没有留下定罪。所以加州对重罪（felony）的禁枪规定，可能不会因为这个案件而适用。别的禁枪规定可能适用。
effect-diversion-guns-order = 在项目期间，如果有危险，法官可以禁枪。这样的命令通常持续到项目完成。
effect-arrest-guns = 封存逮捕不改变持枪权。如果逮捕使您失去了持枪权，那还是失去的。

# 旅行

effect-any-travel-noncitizen = 如果您不是美国公民，即使法院已经清理案件，出国也可能有风险。出发以前，请先和移民律师谈。有绿卡的人也一样。
effect-any-travel-countries = 别的国家有自己的规定，仍然可能说不。边境或机场的快速通道项目（例如 Global Entry）也一样。

# 移民

effect-any-immigration-vacate = 如果一个人当时不明白定罪对移民意味着什么，另一条法律（PC 1473.7）可以宣告定罪无效（vacate）。这比撤销（dismissal）更进一步。移民律师可以告诉您。
effect-dismissal-immigration = 毒品定罪在移民方面通常仍然算数。即使加州法院已经撤销（dismissal），也是这样。
effect-dismissal-immigration-2011 = 有一个旧的例外：第一次被定罪，是为自己持有毒品，而且答辩（plea）在 2011 年 7 月 14 日或以前。还有更多条件。移民律师可以告诉您。
effect-reduction-immigration = 在移民方面，它通常仍然是毒品定罪。较轻的级别不改变这一点。
effect-cannabis-sealing-immigration = 以“法律上无效”（legally invalid）封存的案件，可能比普通的撤销（dismissal）更有帮助。移民官员不必同意。依靠它以前，请先问移民律师。
effect-cannabis-any-federal = 大麻仍然违反联邦法律。说您用过大麻，可能在边境和移民方面造成麻烦，即使州法律允许。
effect-dej-immigration = 州政府制定这条法律，是因为旧的认罪或不抗辩可能损害人们的移民利益。它可能有帮助，但由联邦官员决定。依靠它以前，请先问移民律师。
effect-plea-immigration = 如果您在项目以前认罪或不抗辩（no contest），这个答辩（plea）在移民方面可能算作定罪。案件撤销（dismissal）以后，它可能仍然算数。
effect-diversion-immigration = 没有认罪的项目，在移民方面通常更安全。您对法院说过的有关毒品的话，可能仍然算数。依靠它以前，请先问移民律师。
effect-arrest-immigration = 移民表格可能问每一次逮捕，也包括封存的。漏写一次，可能比逮捕本身更有害。移民律师可以告诉您怎样说。

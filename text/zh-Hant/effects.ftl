# 每條法律有甚麼作用、沒有甚麼作用，按記錄的用途分列。
# 這裡的「可以」是指法律准許，不是承諾。

# 記錄的用途

purpose-work = 工作
    .hint = 大多數工作，也包括警察和政府工作。
purpose-license = 州的執照
    .hint = 職業執照，例如護理、美髮或建築。
purpose-school = 學校
    .hint = 在那裡工作或讀書。
purpose-care = 看護工作
    .hint = 托兒、居家護理或護理院。
purpose-housing = 住的地方
    .hint = 租房，或者公共房屋。
purpose-guns = 持槍權
purpose-travel = 旅行
    .hint = 離開美國再回來。
purpose-immigration = 移民
    .hint = 簽證、綠卡、DACA 或公民身份。

effect-immigration-warning = 就算加州法院撤銷了毒品定罪，它在移民方面仍可能算數。有綠卡或 DACA 的人也一樣。在向法院提出任何申請或過境之前，先找移民律師談。

# 工作

effect-any-work-ask = 加州的僱主不可以問已經撤銷或封存的定罪、分流（diversion）計劃，或沒有定罪的逮捕。聘用時不可以用這些來決定。法律要看定罪的工作除外。
effect-any-work-offer = 大多數有五名或以上員工的僱主，只可以在提出聘用之後才問您的記錄。而且要先看您自己的情況，才可以拒絕。
effect-any-work-federal = 這是州的法律。聯邦工作、軍隊和某些銀行按聯邦規則。他們可能仍會看這個案件。
effect-any-work-police = 警察和其他執法工作仍然看得到這個案件，也仍可以問。
effect-any-work-office = 公職的表格問到時，您仍然必須說出來。和州彩票的合約也一樣。
effect-dismissal-work-fingerprints = 大多數僱主查指紋時，法律要求州政府不提這個定罪。
effect-automatic-any-check = 不會有人寄文件給您。大家可以向州政府要自己的記錄作證明。
effect-treatment-any-answer = 在法律上，逮捕和定罪從未發生，大多數問題您可以這樣回答。沒有您的同意，不可以用這個記錄拒絕給您工作或福利。有例外。
effect-reduction-work = 您可以說這不是重罪（felony）。在撤銷之前，它仍是定罪。
effect-cannabis-work-old = 這條法律包括某些小的、舊的大麻定罪。兩年之後，大多數僱主不可以問，也不可以用。
effect-cannabis-automatic-any-which = 法院可能已經封存了案件，或者只是改為較輕的罪行。對您有甚麼作用，要看是哪一種。您自己的記錄上看得到。
effect-destroyed-any-answer = 小的大麻案件過了兩年，您可以說您沒有因此被逮捕或定罪。就算沒有人銷毀記錄，也是這樣。
effect-destroyed-any-agencies = 兩年之後，州和地方機構不可以用它拒絕給您執照或權利。
effect-destroyed-any-federal = 這個說「沒有」的權利來自州。在聯邦或移民表格上這樣說並不安全。FBI 可能仍有副本。
effect-diversion-any-answer = 計劃完成之後，您可以說您沒有因此被逮捕，也沒有參加計劃。沒有您的同意，不可以用這個記錄拒絕給您工作或福利。
effect-arrest-any-answer = 大多數問題，您可以當作這次逮捕從未發生來回答。
effect-innocence-any-answer = 在法律上，這次逮捕從未發生，您可以這樣回答。警察封存自己的記錄，並在逮捕三年之後銷毀。

# 州的執照

effect-any-license-tell = 州或地方執照的表格直接問到時，您仍然必須說出來。
effect-any-license-other = 大多數州委員會的規則不包括所有執照。例如教師、保險和救護車工作有自己的規則。
effect-dismissal-license-denial = 大多數州委員會不可以因已經撤銷的定罪而拒發執照。有撤銷的證明會有幫助。
effect-dismissal-license-tell-tribe = 州、地方或部落執照的表格直接問到時，您仍然必須說出來。
effect-dismissal-license-not-listed = 這條法律沒有說您必須告訴執照機構。其他撤銷的法律有說。不寫之前先問清楚：機構可能有自己的規則。
effect-dismissal-license-held = 對您已經有的執照，委員會仍可以處分。
effect-cleared-license-comparable = 大多數州委員會不可以因已經撤銷的或類似的定罪而拒發執照。規則沒有寫明這條法律。算不算在內，律師可以告訴您。
effect-reduction-license = 州委員會仍可以看。對大多數定罪，只可以往回看七年，而且只看和工作有關的。
effect-diversion-license = 沒有您的同意，不可以用這次逮捕的記錄拒發執照。
effect-diversion-license-health = 護理或藥劑等醫護執照委員會，仍可以對發生的事採取行動。就算完成了計劃也是這樣。
effect-arrest-license = 大多數州委員會不可以因沒有定罪的逮捕而拒發執照。

# 學校

effect-any-school-own-rules = 關於毒品定罪，學校的法律有自己的規則。其中有些仍把法院已經清理的案件算在內。律師可以告訴您。
effect-any-school-aid = 對聯邦學生補助，這通常沒有影響。表格已經不問毒品定罪了。
effect-dismissal-school-told = 學校和發教師執照的機構，仍可能收到這個定罪的通知。
effect-dismissal-school-drugs = 持有毒品（HS 11350 或 11377）有一個例外：定罪已經超過五年的話。清理之後，州政府連學校也不可以告訴。
effect-cleared-any-not-named = 關於州政府告訴學校和看護機構甚麼的規則，沒有寫明這條法律。所以他們仍可能收到通知。有甚麼內容，您自己的記錄上看得到。
effect-reduction-school = 學校仍然看得到定罪。撤銷是另一步。
effect-arrest-school = 學校查指紋時，只有在逮捕還在等待審判期間，州政府才可以告訴學校。

# 看護工作

effect-any-care-exemption = 大家可以向州的看護執照辦公室申請豁免。已經清理或降級的案件，可能有幫助。
effect-dismissal-care = 發托兒和護理院執照的州辦公室，仍然看得到定罪。他們仍可以因此處理。
effect-dismissal-care-ihss = 受薪的居家護理（IHSS），表格問到時，您仍然必須說出來。如果定罪令您不能做這份工作，這並不會令您可以做。
effect-reduction-care = 發托兒和護理院執照的州辦公室，仍然看得到定罪。
effect-arrest-care = 對看護工作，州政府不可以傳出某些逮捕。這些是完成了分流（diversion）計劃的、有按 PC 851.91 的法院命令的，或者認定清白的逮捕。
effect-arrest-care-automatic = 對托兒和護理院，這沒有影響：執照辦公室仍可能收到記錄並使用。按 PC 851.91 的法院命令，可能更有作用。

# 住的地方

effect-any-housing-courts = 法院不可以把這個案件給公眾看。房東查法院檔案時，這可能有幫助。
effect-cleared-housing-not-named = 令法院不把已經清理的案件給人看的規則，沒有寫明這條法律。房東仍可能找到法院檔案。
effect-dismissal-housing-landlords = 加州的房東不可以用某些已經清理的記錄，私人調查也不可以報告舊的記錄。會有出錯的時候。大家可以要求看報告。
effect-dismissal-housing-public = 對公共房屋，警察可以告訴過去五年的毒品重罪（felony）。這個規則沒有排除已經撤銷的案件。房屋辦公室必須看的不只是您的記錄，您可以要求聽證會。
effect-reduction-housing-public = 對公共房屋，警察可以告訴毒品重罪（felony）。已經不是重罪的毒品案件，可能不在那份名單上。
effect-reduction-housing-courts = 在撤銷之前，法院仍可以把案件給公眾看。
effect-cannabis-sealing-housing = 封存的法院檔案不給房東看。保留一份命令的副本會有幫助。
effect-arrest-housing-public = 對沒有定罪的逮捕，警察不可以告訴公共房屋辦公室。
effect-arrest-housing-sealed = 法院封存逮捕之後，它的記錄不可以給房東看。把記錄傳出去的人，可能要付罰金。

# 持槍權

effect-any-guns-federal = 聯邦法律有自己的禁槍規定，加州不能解除。使用毒品可能是其中之一。碰槍之前先問律師。
effect-any-guns-silent = 這條法律沒有提到槍。加州對重罪（felony）的禁槍規定可能不是來自這個案件，但其他禁令可以。碰槍之前先問律師。
effect-dismissal-guns = 這不會恢復持槍權。如果定罪令您失去持槍權，持有槍仍是罪。
effect-prop-47-guns = 禁槍規定仍然保留。第 47 號提案有這樣說，另一條降低重罪的法律（PC 17(b)）沒有。所以先後次序可能有影響：先問律師。
effect-reduction-guns = 加州對重罪（felony）的禁槍規定，可能不再因這個案件而適用，因為在任何用途上它都不再是重罪。其他禁令可能仍在。碰槍之前先問律師。
effect-reduction-guns-misdemeanor = 加州對某些輕罪（misdemeanor）也禁槍十年。毒品輕罪不在那份名單上。
effect-diversion-guns = 完成的計劃不留下定罪。所以加州對重罪（felony）的禁槍規定可能不是來自這個案件。其他禁令可能適用。
effect-diversion-guns-order = 計劃期間，如果有危險，法官可以禁止持槍。這種命令通常到計劃完成為止。
effect-arrest-guns = 封存逮捕不會改變持槍權。如果逮捕令您失去持槍權，仍然如此。

# 旅行

effect-any-travel-noncitizen = 如果您不是美國公民，就算法院清理了案件，出國仍可能有風險。離開之前先找移民律師談。有綠卡的人也一樣。
effect-any-travel-countries = 其他國家有自己的規則，仍可能拒絕。過境或機場的快速通關計劃，例如 Global Entry，也可能拒絕。

# 移民

effect-any-immigration-vacate = 如果當時不明白定罪對移民有甚麼影響，另一條法律（PC 1473.7）可以把定罪宣告無效（vacate）。那比撤銷更進一步。移民律師可以告訴您。
effect-dismissal-immigration = 毒品定罪通常在移民方面仍然算數。就算加州法院撤銷了也是這樣。
effect-dismissal-immigration-2011 = 有一個舊的例外：第一次定罪是持有毒品自己用，而且答辯（plea）在 2011 年 7 月 14 日當天或之前。還有其他條件。移民律師可以告訴您。
effect-reduction-immigration = 在移民方面，它通常仍是毒品定罪。罪的等級降低，不會改變這一點。
effect-cannabis-sealing-immigration = 以「法律上無效」（legally invalid）封存的案件，可能比普通的撤銷更有幫助。移民官員不必同意。依靠它之前，先問移民律師。
effect-cannabis-any-federal = 大麻仍違反聯邦法律。說您用過大麻，在邊境和移民方面可能惹來麻煩，就算所在的州准許也一樣。
effect-dej-immigration = 州定這條法律，是因為舊的答辯（plea）可能在移民方面傷害人。它可能有幫助，但由聯邦官員決定。依靠它之前，先問移民律師。
effect-plea-immigration = 如果您在計劃之前認罪（guilty）或不抗辯（no contest），這個答辯（plea）在移民方面可能算定罪。案件撤銷之後，它仍可能算。
effect-diversion-immigration = 沒有認罪的計劃，在移民方面通常比較安全。您對法院說過的關於毒品的話，仍可能算數。依靠它之前，先問移民律師。
effect-arrest-immigration = 移民表格可以問每一次逮捕，封存的也一樣。漏掉一次，可能比逮捕本身的傷害更大。要怎樣說，移民律師可以告訴您。

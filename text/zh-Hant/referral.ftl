# 為甚麼要找律師或公設辯護律師談。

referral-title = 先找律師或公設辯護律師（public defender）談
referral-lead = 按您的回答，以下幾點會影響怎樣做才穩妥：
referral-helpful-title = 這些地方找人幫忙常常有用
everybody-title = 如果有以下任何一種情況，也先找律師談
everybody-lead = 這些我們沒有問您。

referral-immigration = 您是為了移民或旅行。州法院的命令在這方面常常不算數，提出申請甚至可能有害。要先請移民律師看。
referral-open-case = 您有未了結的案件。在您提出任何申請之前，要先讓那個案件的律師知道。
referral-program-running = 您還在參加計劃。那個案件的律師可以告訴您之後會怎樣。
referral-registration = 您現在或以前須要因性犯罪登記。這會影響哪些辦法可用，以及怎樣用。
referral-strike = 您有嚴重或暴力重罪的定罪。這會影響哪些辦法可用，以及怎樣用。
referral-prison-twice = 您不止一次進過州監獄（prison）。日期和刑期可能互相影響。
referral-other-court = 有一個案件是外州、聯邦、部落或軍事法院的。每種法院都有自己的規則。
referral-juvenile = 有一個案件是少年法庭的。少年法庭有自己的封存法律。
referral-redesignation = 您有一個定罪可能令第 47 號提案或第 64 號提案不能用。法律在這一點上還沒有定論。
referral-minor = 這個罪行牽涉未滿 18 歲的人。法院和執照機構會看得更嚴。
referral-guns = 您在意持槍權。先申請哪一樣，可能決定持槍權能不能恢復。
referral-judge = 這裡由法官決定。律師知道這家法院想看到甚麼。
referral-violation = 您的緩刑有過違反，或者被取消了。律師可以讓法院看到全部情況。
referral-end-probation = 提早結束緩刑要開聽證會。您的律師或緩刑官知道怎樣做。
referral-several-cases = 您有不止一個案件。每家法院都要一份自己的申請書（petition），先後次序也可能有影響。
referral-license = 您是為了執照、學校或看護工作。它們的規則和其他工作的不同。
referral-other-counts = 這個案件除了毒品指控，還有其他指控。每個指控可能有自己的法律。
referral-with-gun = 這個案件牽涉毒品和槍。其他禁令可能仍然有效。
referral-priors = 按 2024 年的法律（HS 11395），您告訴我們的某個定罪可以算作前科（prior），就算已經降為輕罪或撤銷也一樣。以後如果再被控持有烈性毒品，可能會變成重罪。

everybody-citizen = 您不是美國公民，或者不確定，或者曾經被遞解出境。
everybody-protective-order = 法院命令您遠離某人，而這個命令仍然有效。
everybody-violence = 有人逼您做這件事，或者當時伴侶傷害您。有專門的、保密的幫助。
everybody-findings = 案件裡認定了有幫派、有槍或者數量很大。
everybody-life-term = 您被判終身監禁，或者終身假釋。
everybody-records = 法院的文件不見了，或者兩份記錄說法不同。
everybody-blocked = 有檢察官阻止了自動清理您的記錄。
everybody-restitution = 您欠很多賠償金（restitution）。這不會令這些辦法不能用，但仍然可能會向您追收。

# 代替定罪的計劃，以及治療緩刑。每個要求有三種說法：符合、不符合、不知道。

diverted =
    .yes = 您被送去參加計劃。
    .no = 這條法律是給被送去參加計劃的人的。您的案件以其他方式結束。
    .unknown = 我們不知道您有沒有被送去參加計劃。
program-finished =
    .yes = 您完成了計劃。
    .no = 您沒有完成計劃。
    .unknown = 我們不知道您有沒有完成計劃。

# PC 1203.43

pc-1203-43 = 撤回舊毒品計劃（DEJ）的答辯（plea）
    .gives = 1997 到 2017 年間，要先認罪才可以參加毒品計劃。現在法律說這個答辯無效。法院把它撤回，並撤銷案件。
    .limits = 它對移民可能不夠。除非逮捕記錄也封存，否則它仍留在記錄上。
    .filing = 法院用的表格是 CR-180 第 7 項。交給辦這個案件的法院。不用等，而且法官必須同意。如果法院的文件不見了，可以用簽名的聲明和您自己在加州司法部的記錄代替。
pc-1203-43-program =
    .yes = 這是刑法典（Penal Code）1000 的毒品計劃。
    .no = 這條法律只用於刑法典（Penal Code）1000 的毒品計劃（DEJ）。
    .unknown = 我們不知道這是不是刑法典（Penal Code）1000 的毒品計劃（DEJ）。
pc-1203-43-plea =
    .yes = 您先認罪（guilty）或不抗辯（no contest）。
    .no = 您沒有先答辯，所以沒有答辯要撤回。
    .unknown = 我們不知道您有沒有先認罪（guilty）或不抗辯（no contest）。
pc-1203-43-since-1997 =
    .yes = 計劃在 1997 年或之後開始。
    .no = 計劃在 1997 年之前開始。
    .unknown = 我們不知道計劃是不是在 1997 年或之後開始。
pc-1203-43-shall =
    .yes = 法律說法官必須這樣做。
    .no = 由法官決定。
    .unknown = 我們不知道法官是不是必須這樣做。

# PC 1210.1

pc-1210-1 = 治療緩刑（2000 年的「Prop 36」）之後的撤銷
    .gives = 定罪作廢（set aside），案件撤銷。除了一些例外，逮捕和定罪當作從未發生。這比普通的撤銷更強。
    .limits = 它不會恢復持槍權。申請公職、警察工作、州或地方執照、州彩票合約，以及做陪審員時，您仍然必須說出來。它可能對移民沒有幫助。
    .filing = 法院會開聽證會。沒有全州統一的表格；動議（motion）通常由律師或公設辯護律師寫。交給定罪的法院。您還欠賠償金（restitution），不是拒絕的理由。
pc-1210-1-offense =
    .yes = 這個罪行是持有、使用或攜帶毒品自己用。
    .no = 這條法律只用於持有、使用或攜帶毒品自己用。它不包括準備出售的毒品。
    .unknown = 我們不知道這個罪行是不是持有、使用或攜帶毒品自己用。
pc-1210-1-since =
    .yes = 您在 2000 年 11 月這條法律通過之後被判刑。
    .no = 您在 2000 年 11 月這條法律通過之前被判刑。
    .unknown = 我們不知道您是不是在 2000 年 11 月之後被判刑。
pc-1210-1-probation =
    .yes = 法院判了您緩刑（probation）。
    .no = 這條法律是給獲判緩刑（probation）的人的。您告訴我們的是另一種刑罰。
    .unknown = 我們不知道您有沒有獲判緩刑（probation）。
pc-1210-1-treatment =
    .yes = 緩刑附帶了這條法律的治療。
    .no = 緩刑不是這條法律的治療。
    .unknown = 我們不知道緩刑是不是這條法律的治療。
pc-1210-1-treated =
    .yes = 您完成了治療。
    .no = 您沒有完成治療。
    .unknown = 我們不知道您有沒有完成治療。
pc-1210-1-over =
    .yes = 緩刑已經結束。
    .no = 緩刑還沒有結束。治療之後，法官仍然可以同意。
    .unknown = 我們不知道緩刑是不是已經結束。
pc-1210-1-not-revoked =
    .yes = 緩刑沒有被取消（revoked）。
    .no = 緩刑被取消了（revoked）。
    .unknown = 如果您完成治療之後緩刑被取消（revoked），要請律師看。
pc-1210-1-complied =
    .yes = 按您告訴我們的，您遵守了緩刑條件。
    .no = 法官認定您沒有遵守條件。
    .unknown = 法官會看緩刑的整體情況。如果夠好，法官必須同意。

# HS 11395

hs-11395 = 治療之後的撤銷（2024 年第 36 號提案）
    .gives = 治療之後，法院撤銷指控。逮捕當作從未發生，案件也不算前科（prior）。開始時的答辯（plea）不是定罪。
    .limits = 如果治療沒有完成，法官可以記下定罪。開始時的答辯（plea）在移民方面可以算數。
    .filing = 由計劃提出建議；您、您的律師、檢察官或法院都可以提出。請問您在那個案件的律師。
hs-11395-program =
    .yes = 這是按 2024 年第 36 號提案的治療。
    .no = 這條法律只用於按 2024 年第 36 號提案的治療。
    .unknown = 我們不知道這是不是按 2024 年第 36 號提案的治療。
hs-11395-shall-dismiss =
    .yes = 治療之後，法官必須撤銷指控。
    .no = 由法官決定。
    .unknown = 我們不知道法官是不是必須撤銷指控。

# PC 1000.4

pc-1000-4 = 毒品分流（drug diversion）或毒品法庭（drug court）之後的封存
    .gives = 計劃之後，逮捕當作從未發生。法官也可以封存逮捕記錄。
    .limits = 申請做警察之類的執法人員（peace officer）時，您仍然必須說出來。警察和法院仍然看得到。醫護執照委員會仍可能會看。
    .filing = 大家向辦這個案件的法院申請。沒有全州統一的表格。許多法院在計劃結束時就封存記錄。
pc-1000-4-program =
    .yes = 這是 2018 年起的毒品分流（drug diversion），或者毒品法庭（drug court）。
    .no = 這條法律是給 2018 年起的毒品分流（drug diversion）和毒品法庭（drug court）的。
    .unknown = 我們不知道這是不是 2018 年起的毒品分流（drug diversion），或者毒品法庭（drug court）。
pc-1000-4-no-plea =
    .yes = 您不用先答辯（plea）。
    .no = 您要先答辯（plea）。那要用別的法律。
    .unknown = 我們不知道您是不是要先答辯（plea）。

# PC 1001.36

pc-1001-36 = 心理健康分流（mental health diversion）之後的封存
    .gives = 計劃完成並撤銷之後，逮捕當作從未發生。法院必須限制誰可以看逮捕記錄。
    .limits = 申請做警察之類的執法人員（peace officer）時，您仍然必須說出來。警察和法院仍然看得到。
    .filing = 法院通常在撤銷案件時就下命令。如果沒有，大家向辦這個案件的法院申請。
pc-1001-36-program =
    .yes = 這是心理健康分流（mental health diversion）。
    .no = 這條法律只用於心理健康分流（mental health diversion）。
    .unknown = 我們不知道這是不是心理健康分流（mental health diversion）。
pc-1001-36-shall =
    .yes = 法律說法院必須這樣做。
    .no = 由法官決定。
    .unknown = 我們不知道法院是不是必須這樣做。

# PC 1001.80

pc-1001-80 = 軍人分流（military diversion）之後，逮捕不再算數
    .gives = 計劃之後，指控撤銷。按法律本身，逮捕就當作從未發生。
    .limits = 申請做警察之類的執法人員（peace officer）時，您仍然必須說出來。這條法律沒有封存文件的命令。
    .filing = 這不用任何人申請。記錄上有甚麼，您自己在加州司法部的記錄上看得到。
pc-1001-80-program =
    .yes = 這是軍人分流（military diversion）。
    .no = 這條法律只用於軍人分流（military diversion）。
    .unknown = 我們不知道這是不是軍人分流（military diversion）。

# PC 1001.9

pc-1001-9 = 輕罪（misdemeanor）分流之後的封存
    .gives = 計劃之後，逮捕當作從未發生。法官也可以封存逮捕記錄。
    .limits = 申請做警察之類的執法人員（peace officer）時，您仍然必須說出來。警察和法院仍然看得到。
    .filing = 大家向辦這個案件的法院申請。沒有全州統一的表格。
pc-1001-9-program =
    .yes = 這是縣的輕罪（misdemeanor）分流計劃。
    .no = 這條法律只用於縣的輕罪（misdemeanor）分流計劃。
    .unknown = 我們不知道這是不是縣的輕罪（misdemeanor）分流計劃。

# PC 851.87

pc-851-87 = 檢察官的計劃之後的封存
    .gives = 您在提出起訴之前完成了計劃。法院可以封存逮捕記錄。
    .limits = 申請做警察之類的執法人員（peace officer）時，您仍然必須說出來。警察和法院仍然看得到。
    .filing = 大家向縣的高等法院（superior court）申請。警察和檢察官會收到副本，有 60 天時間回應。
pc-851-87-program =
    .yes = 這是提出起訴之前檢察官的計劃。
    .no = 這條法律只用於提出起訴之前的計劃。
    .unknown = 我們不知道這是不是提出起訴之前的計劃。

# PC 851.90

pc-851-90 = 毒品法庭（drug court）或舊毒品計劃（DEJ）之後的封存
    .gives = 計劃之後，法官可以封存逮捕記錄。之後您可以說您沒有被逮捕。
    .limits = 申請做警察之類的執法人員（peace officer）時，您仍然必須說出來。警察和法院仍然看得到。
    .filing = 大家以書面或在法庭上，向辦這個案件的法院申請。沒有全州統一的表格。
pc-851-90-program =
    .yes = 這是毒品法庭（drug court），或者要先答辯（plea）的舊毒品計劃（DEJ）。
    .no = 這條法律是給毒品法庭（drug court）和要先答辯（plea）的舊毒品計劃（DEJ）的。
    .unknown = 這條法律是給答辯（plea）之前的毒品法庭（drug court）和舊毒品計劃（DEJ）的。如果是答辯之後的毒品法庭，請問律師。

# PC 1001.97

pc-1001-97 = 法官分流（judicial diversion）之後，逮捕不再算數
    .gives = 您做到要求的事之後，法官撤銷了案件。按法律本身，逮捕就當作從未發生。
    .limits = 申請做警察之類的執法人員（peace officer）時，您仍然必須說出來。這條法律沒有封存文件的命令。
    .filing = 這不用任何人申請。記錄上有甚麼，您自己在加州司法部的記錄上看得到。
pc-1001-97-program =
    .yes = 這是法官對輕罪（misdemeanor）的分流。
    .no = 這條法律只用於 2021 年起法官對輕罪（misdemeanor）的分流。
    .unknown = 我們不知道這是不是法官對輕罪（misdemeanor）的分流。

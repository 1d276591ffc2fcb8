# 每條法律有甚麼作用，每個要求有三種說法：符合、不符合、不知道。
# 這裡的「法官」指法院。

# 幾條法律共有的要求

in-california =
    .yes = 案件在加州的成人法院。
    .no = 這條法律只用於加州成人法院的案件。
    .unknown = 我們不知道案件是不是在加州的成人法院。
convicted =
    .yes = 案件最後是定罪（conviction）。
    .no = 這條法律是給定罪用的。您告訴我們，案件最後不是定罪。
    .unknown = 我們不知道案件最後是不是定罪。
not-serving =
    .yes = 您現在沒有在服刑。
    .no = 您現在正在服刑。要先結束。
    .unknown = 我們不知道您現在是不是在服刑。
not-on-probation =
    .yes = 您現在沒有緩刑（probation）。
    .no = 您現在正在緩刑（probation）。要先結束。
    .unknown = 我們不知道您現在是不是正在緩刑（probation）。
not-charged =
    .yes = 您沒有未了結的刑事案件。
    .no = 您有未了結的刑事案件。要先結束。
    .unknown = 我們不知道您有沒有未了結的刑事案件。
not-supervised =
    .yes = 您現在沒有假釋（parole），也沒有受監管（supervision）。
    .no = 您現在正在假釋（parole）或受監管（supervision）。要先結束。
    .unknown = 我們不知道有沒有假釋（parole）或監管（supervision）擋住。
not-dismissed =
    .yes = 法院還沒有撤銷（dismiss）這個定罪。
    .no = 您告訴我們，法院已經撤銷了這個定罪。
    .unknown = 我們不知道法院是不是已經撤銷了這個定罪。
judge-decides =
    .yes = 法官必須同意。
    .no = 由法官決定。法律沒有說法官必須同意。
    .unknown = 我們不知道是不是由法官決定。

# PC 1203.4

pc-1203-4 = 緩刑（probation）之後的撤銷（dismissal）
    .gives = 答辯（plea）或有罪裁決撤回，案件撤銷。大家常把這叫做「expungement」。
    .limits = 它不會抹掉記錄，也不會恢復持槍權。在新案件裡，它仍算前科（prior）。您申請公職、州或地方執照，或者州彩票合約時，仍然必須說出來。它可能對移民沒有幫助。
    .filing = 法院用的表格是 CR-180（申請書 petition）和 CR-181（命令 order）。交給定罪的法院，或者接管緩刑的法院。檢察官會提前 15 天收到通知。我們在法律裡沒有看到收費；有些法院仍列出收費。費用減免的表格是 FW-001。
pc-1203-4-probation =
    .yes = 法院判了您緩刑。
    .no = 這條法律是給獲判緩刑的人的。您告訴我們的是另一種刑罰。
    .unknown = 我們不知道您有沒有獲判緩刑。
pc-1203-4-no-felony-term =
    .yes = 沒有州監獄（prison）刑期或重罪的縣監獄（jail）刑期取代緩刑。
    .no = 有州監獄（prison）刑期或重罪的縣監獄（jail）刑期取代了緩刑。
    .unknown = 如果有州監獄（prison）刑期或重罪的縣監獄（jail）刑期取代了緩刑，法院用另一條法律。這一點我們沒有對照條文核對。
pc-1203-4-over =
    .yes = 您這個案件的緩刑已經結束。
    .no = 您這個案件的緩刑還沒有結束。
    .unknown = 我們不知道您這個案件的緩刑是不是已經結束。
pc-1203-4-not-infraction =
    .yes = 這個定罪不是違規（infraction）。
    .no = 這條法律不包括違規（infraction）。
    .unknown = 我們不知道這個定罪是不是違規（infraction）。
pc-1203-4-not-excluded =
    .yes = 這個罪行不在這條法律排除的名單上。
    .no = 法律排除了這個罪行。
    .unknown = 我們不知道法律有沒有排除這個罪行。
pc-1203-4-not-near-excluded =
    .yes = 這個罪行沒有哪一點接近那個名單。
    .no = 這個罪行接近那個名單。
    .unknown = 這種罪行只有一部分案件被排除。要請律師看您的案件。
pc-1203-4-fulfilled =
    .yes = 您在整段緩刑期內做到了每個條件。您還欠的賠償金（restitution）不影響這一點。
    .no = 您在整段緩刑期內沒有做到每個條件。
    .unknown = 我們不知道您在整段緩刑期內有沒有做到每個條件。
pc-1203-4-discharged =
    .yes = 法官提早結束了您的緩刑。
    .no = 緩刑沒有提早結束。
    .unknown = 我們不知道法官有沒有提早結束您的緩刑。
pc-1203-4-not-driving =
    .yes = 這不是總要由法官決定的那些駕駛罪行。
    .no = 這是總要由法官決定的那些駕駛罪行之一。
    .unknown = 我們不知道這是不是總要由法官決定的那些駕駛罪行之一。

# PC 1203.4a

pc-1203-4a = 沒有緩刑的撤銷（輕罪 misdemeanor 或違規 infraction）
    .gives = 判決之後一年或以上，答辯（plea）或有罪裁決撤回，案件撤銷。
    .limits = 它不會抹掉記錄，也不會恢復持槍權。在新案件裡，它仍算前科（prior）。它可能對移民沒有幫助。
    .filing = 法院用的表格是 CR-180（申請書 petition）和 CR-181（命令 order）。交給定罪的法院。檢察官會提前 15 天收到通知。我們在法律裡沒有看到收費；有些法院仍列出收費。費用減免的表格是 FW-001。
pc-1203-4a-level =
    .yes = 這是沒有緩刑的輕罪（misdemeanor），或者是違規（infraction）。
    .no = 這條法律是給沒有緩刑的輕罪（misdemeanor）和違規（infraction）的。
    .unknown = 我們不知道這是不是沒有緩刑的輕罪（misdemeanor），或者違規（infraction）。
pc-1203-4a-year =
    .yes = 判決之後已經過了一年以上。
    .no = 判決之後還沒有過一年。
    .unknown = 我們不知道判決之後是不是已經過了一年。
pc-1203-4a-performed =
    .yes = 刑罰要求的事，您都做完了。您還欠的賠償金（restitution）不影響這一點。
    .no = 刑罰還沒有完成。
    .unknown = 我們不知道刑罰要求的事，您是不是都做完了。
pc-1203-4a-not-on-probation =
    .yes = 您沒有因另一個案件而在緩刑。
    .no = 您正因另一個案件而在緩刑。
    .unknown = 這條法律的條文沒有提到另一個案件的緩刑，但法院的自助網頁有提到。大多數人就要等。律師可以告訴您。
pc-1203-4a-not-288c =
    .yes = 這個罪行不是這條法律排除的那一個。
    .no = 這條法律排除了這個罪行。
    .unknown = 我們不知道這條法律有沒有排除這個罪行。
pc-1203-4a-not-inspection-stop =
    .yes = 這不是關於拒絕停車接受車輛檢查。
    .no = 這是關於拒絕停車接受車輛檢查。
    .unknown = 這種駕駛罪行只有一部分案件被排除。要請律師看您的案件。
pc-1203-4a-not-traffic-infraction =
    .yes = 這不是普通的交通罰單。
    .no = 這條法律排除了普通的交通罰單。
    .unknown = 我們不知道這算不算普通的交通罰單。
pc-1203-4a-upright =
    .yes = 從那時起，您沒有再觸犯法律。
    .no = 從那時起，又有觸犯法律的事。這樣就由法官決定。
    .unknown = 我們不知道從那時起有沒有再觸犯法律的事。

# PC 1203.41

pc-1203-41 = 縣監獄（jail，重罪）或州監獄（prison）之後的撤銷
    .gives = 全部刑罰結束一年或兩年之後，答辯（plea）或有罪裁決撤回，案件撤銷。
    .limits = 它不會抹掉記錄，也不會恢復持槍權。在新案件裡，它仍算前科（prior）。您申請公職，或者州、地方或部落執照時，仍然必須說出來。受薪的居家護理工作（IHSS）和州彩票合約也一樣。它可能對移民沒有幫助。
    .filing = 法院用的表格是 CR-180 第 5 項和 CR-181。交給定罪的法院。檢察官會提前 15 天收到通知。由法官決定，所以大家會附上書面說明，以及顯示自己之後情況怎樣的文件。
pc-1203-41-felony =
    .yes = 這是重罪（felony）。
    .no = 這條法律是給重罪（felony）的。
    .unknown = 我們不知道這是不是重罪（felony）。
pc-1203-41-not-reduced =
    .yes = 它還沒有降為輕罪（misdemeanor）。
    .no = 它已經降為輕罪（misdemeanor）。
    .unknown = 它可能已經降為輕罪（misdemeanor）。法律沒有說這樣的案件用哪個辦法撤銷。律師可以告訴您。
pc-1203-41-felony-term =
    .yes = 您在縣監獄（jail）或州監獄（prison）服過重罪刑期。
    .no = 這條法律是給在縣監獄（jail）或州監獄（prison）服過重罪刑期的人的。
    .unknown = 我們不知道您有沒有在縣監獄（jail）或州監獄（prison）服過重罪刑期。
pc-1203-41-wait =
    .yes = 等候時間已過：分段刑（split sentence）之後一年，其他重罪刑期之後兩年。
    .no = 等候時間還沒有過：分段刑（split sentence）之後一年，其他重罪刑期之後兩年。
    .unknown = 我們不知道等候時間是不是已過。
pc-1203-41-not-registrable =
    .yes = 這個定罪不是令您須要因性犯罪登記的州監獄案件。
    .no = 這條法律不包括令人須要因性犯罪登記的州監獄案件。
    .unknown = 我們不知道這個定罪有沒有令您須要因性犯罪登記。

# PC 1203.42

pc-1203-42 = 州監獄（prison）之後的撤銷（2011 年 10 月之前判刑）
    .gives = 全部刑罰結束兩年或以上之後，答辯（plea）或有罪裁決撤回，案件撤銷。
    .limits = 它不會抹掉記錄，也不會恢復持槍權。在新案件裡，它仍算前科（prior）。您申請公職、州或地方執照，或者州彩票合約時，仍然必須說出來。它可能對移民沒有幫助。
    .filing = 法院用的表格是 CR-180 第 6 項和 CR-181。交給定罪的法院。檢察官會提前 15 天收到通知。由法官決定，所以大家會附上書面說明，以及顯示自己之後情況怎樣的文件。
pc-1203-42-before-realignment =
    .yes = 您在 2011 年 10 月 1 日之前被判刑。
    .no = 您在 2011 年 10 月 1 日當天或之後被判刑。這條法律是給更早的案件的。
    .unknown = 我們不知道您是不是在 2011 年 10 月 1 日之前被判刑。
pc-1203-42-felony =
    .yes = 這是重罪（felony）。
    .no = 這條法律是給重罪（felony）的。
    .unknown = 我們不知道這是不是重罪（felony）。
pc-1203-42-prison =
    .yes = 您服過州監獄（prison）刑期。
    .no = 這條法律是給服過州監獄（prison）刑期的人的。
    .unknown = 我們不知道您有沒有服過州監獄（prison）刑期。
pc-1203-42-county-jail-offense =
    .yes = 今天，這個罪行的重罪刑期會在縣監獄（jail）服。
    .no = 這個罪行的重罪刑期今天仍在州監獄（prison）服。這條法律不包括它。
    .unknown = 我們不知道這個罪行的重罪刑期今天會不會在縣監獄（jail）服。
pc-1203-42-no-strike =
    .yes = 您沒有嚴重或暴力重罪。
    .no = 您有嚴重或暴力重罪。那麼刑期在今天也會在州監獄（prison）服。
    .unknown = 如果您被判刑時有嚴重或暴力重罪，這條法律對您不適用。關於州監獄案件的法律（PC 1203.41）可以適用。
pc-1203-42-no-registration =
    .yes = 您不用因性犯罪登記。
    .no = 這個定罪令您須要因性犯罪登記。那麼刑期在今天也會在州監獄（prison）服。
    .unknown = 您被判刑時是否須要因性犯罪登記，會有影響。您的文件上有。
pc-1203-42-not-reduced =
    .yes = 它還沒有降為輕罪（misdemeanor）。
    .no = 它已經降為輕罪（misdemeanor）。
    .unknown = 它可能已經降為輕罪（misdemeanor）。法律沒有說這樣的案件用哪個辦法撤銷。律師可以告訴您。
pc-1203-42-wait =
    .yes = 全部刑罰結束之後，已經過了兩年以上。
    .no = 全部刑罰結束之後，還沒有過兩年。
    .unknown = 我們不知道全部刑罰結束之後是不是已經過了兩年。

# PC 17(b)

pc-17b = 重罪（felony）降為輕罪（misdemeanor）
    .gives = 本來也可以是輕罪的重罪（「wobbler」）改為輕罪。
    .limits = 它不會撤銷案件，也不會結束登記的義務。如果沒有別的禁止您，加州對重罪的禁槍規定就不再因這個案件而適用；其他禁令可能仍在。碰槍之前先問律師。它可能對移民沒有幫助。
    .filing = 法院用的表格是 CR-180 第 1 項，常和撤銷一起申請。交給定罪的法院。緩刑期間，這是按刑法典（Penal Code）1203.3 開的聽證會的一部分。
pc-17b-felony =
    .yes = 這是重罪（felony）。
    .no = 這條法律是給重罪（felony）的。您的不是。
    .unknown = 我們不知道這是不是重罪（felony）。
pc-17b-wobbler =
    .yes = 對這個罪行，法律准許按重罪或按輕罪處罰。
    .no = 對這個罪行，法律只准許一種處罰。
    .unknown = 我們不知道對這個罪行，法律是不是兩種處罰都准許。
pc-17b-probation =
    .yes = 法院判了您緩刑。
    .no = 這條法律要求有緩刑。您告訴我們的是另一種刑罰。
    .unknown = 我們不知道您有沒有獲判緩刑。
pc-17b-no-felony-term =
    .yes = 沒有州監獄（prison）刑期或重罪的縣監獄（jail）刑期取代緩刑。
    .no = 有州監獄（prison）刑期或重罪的縣監獄（jail）刑期取代了緩刑。
    .unknown = 如果有州監獄（prison）刑期或重罪的縣監獄（jail）刑期取代了緩刑，法院不會把重罪降級。這一點我們沒有對照條文核對。
pc-17b-still-felony =
    .yes = 它還沒有降級。
    .no = 您告訴我們，法院已經把它改為輕罪。
    .unknown = 我們不知道法院是不是已經把它改為輕罪。
pc-17b-jail-or-fine =
    .yes = 刑罰是普通的縣監獄（jail）刑期或罰款。法律因此自動把它改為輕罪。
    .no = 刑罰不只是普通的縣監獄（jail）刑期或罰款。
    .unknown = 我們不知道刑罰是不是只有普通的縣監獄（jail）刑期或罰款。

# PC 1203.3

pc-1203-3 = 提早結束緩刑（probation）
    .gives = 法官可以提早結束緩刑。之後馬上就可以申請撤銷。
    .limits = 它結束緩刑。它不會撤銷定罪，也不會取消賠償金（restitution）。
    .filing = 大家向判緩刑的法院申請。檢察官會提前兩天收到通知，並且要開聽證會。沒有全州統一的表格。
pc-1203-3-granted =
    .yes = 法院判了您緩刑。
    .no = 這條法律是給正在緩刑的人的。
    .unknown = 我們不知道您有沒有獲判緩刑。
pc-1203-3-running =
    .yes = 您這個案件的緩刑正在進行。
    .no = 您這個案件的緩刑不在進行中。
    .unknown = 我們不知道您這個案件的緩刑是不是正在進行。

# PC 1170.18

pc-1170-18 = 第 47 號提案：以前的持有毒品重罪改為輕罪
    .gives = 2014 年 11 月 5 日之前持有毒品自己用的重罪（felony），改為輕罪（misdemeanor）。現在已經沒有截止日期。
    .limits = 禁槍規定仍然保留。它不會撤銷案件；那是第二步。對某些毒品指控，它仍算前科（prior）。它可能對移民沒有幫助。
    .filing = 每個縣有自己的第 47 號提案表格。交給定罪的法院。2023 年 10 月起沒有截止日期；除非您要求，否則不用開聽證會。我們在法律裡沒有看到收費。
pc-1170-18-felony =
    .yes = 這是重罪（felony）。
    .no = 這條法律是給重罪（felony）的。您的不是。
    .unknown = 我們不知道這是不是重罪（felony）。
pc-1170-18-offense =
    .yes = 第 47 號提案包括這個罪行。
    .no = 第 47 號提案不包括這個罪行。
    .unknown = 我們不知道第 47 號提案包不包括這個罪行。
pc-1170-18-before =
    .yes = 事情發生在 2014 年 11 月 5 日之前。
    .no = 事情發生在 2014 年 11 月 5 日當天或之後。
    .unknown = 我們不知道事情是不是發生在 2014 年 11 月 5 日之前。
pc-1170-18-no-super-strike =
    .yes = 您沒有會擋住這條法律的最嚴重定罪。
    .no = 您有一個會擋住這條法律的最嚴重定罪。
    .unknown = 最嚴重的定罪之一可以擋住這條法律。如果您有，或者不確定，請問律師。
pc-1170-18-no-registration =
    .yes = 您從來不用因性犯罪登記。
    .no = 您曾經須要因性犯罪登記。
    .unknown = 令人須要因性犯罪登記的定罪可以擋住這條法律。如果您有，或者不確定，請問律師。
pc-1170-18-not-done =
    .yes = 法院還沒有這樣做。
    .no = 您告訴我們，法院已經這樣做了。
    .unknown = 我們不知道法院是不是已經這樣做了。
pc-1170-18-still-felony =
    .yes = 它沒有用別的辦法降級。
    .no = 您告訴我們，法院已經用別的辦法把它降級了。
    .unknown = 我們不知道法院是不是已經用別的辦法把它降級了。
pc-1170-18-serving-then =
    .yes = 刑罰已經完成，或者您在 2014 年 11 月 5 日已經在服這個刑。
    .no = 您還在服 2014 年 11 月 5 日之後判的刑。刑罰完成之後，大家就可以申請。
    .unknown = 我們不知道刑罰是不是已經完成。
pc-1170-18-completed =
    .yes = 您已經完成刑罰。這樣法官必須同意。
    .no = 您還沒有完成刑罰。這樣，如果對公眾有危險，法官可以拒絕。
    .unknown = 我們不知道您是不是已經完成刑罰。法官是否必須同意，要看這個。

# PC 1203.425

pc-1203-425 = 州政府的自動清理
    .gives = 加州司法部自動清理某些定罪。清理時沒有人會告訴您。
    .limits = 它不會抹掉記錄，也不會恢復持槍權。在新案件裡，它仍算前科（prior）。警察、學校和某些看護工作仍然看得到。它可能對移民沒有幫助。
    .filing = 這不用任何人申請。有沒有清理，您自己在加州司法部的記錄上看得到。
pc-1203-425-not-registered =
    .yes = 您不用因性犯罪登記。
    .no = 您須要因性犯罪登記。州政府不會動這樣的記錄。
    .unknown = 對這條法律，我們沒有問因性犯罪登記的事。須要登記的人不能用它。
pc-1203-425-not-supervised =
    .yes = 您現在沒有緩刑（probation）、假釋（parole）或監管（supervision）。
    .no = 您現在正在緩刑（probation）、假釋（parole）或監管（supervision）中。要先結束。
    .unknown = 我們不知道您現在是不是正在緩刑（probation）、假釋（parole）或監管（supervision）中。
pc-1203-425-since-1973 =
    .yes = 定罪是 1973 年或之後的。
    .no = 定罪是 1973 年之前的。州政府不會自動清理那些。
    .unknown = 我們不知道定罪是不是 1973 年或之後的。
pc-1203-425-probation =
    .yes = 您完成了緩刑，而且緩刑沒有被取消（revoked）。
    .no = 這個辦法要求緩刑已經完成，而且沒有被取消（revoked）。
    .unknown = 我們不知道您是不是完成了緩刑而沒有被取消（revoked）。
pc-1203-425-misdemeanor =
    .yes = 這是輕罪（misdemeanor）或違規（infraction），刑罰已經完成，而且已經過了一年。
    .no = 這個辦法要求是輕罪（misdemeanor）或違規（infraction），刑罰已經完成，而且已經過了一年。
    .unknown = 我們不知道這是不是輕罪（misdemeanor）或違規（infraction），而且刑罰已經完成、已經過了一年。
pc-1203-425-felony =
    .yes = 這是重罪（felony），一切已經完成，而且四年內沒有新的重罪。
    .no = 這個辦法要求是重罪（felony），一切已經完成，而且四年內沒有新的重罪。不包括嚴重罪行、暴力罪行和性犯罪。
    .unknown = 我們不知道這是不是重罪（felony），而且一切已經完成、四年內沒有新的重罪。
pc-1203-425-records =
    .yes = 州政府自己的記錄上有。
    .no = 州政府自己的記錄上沒有。
    .unknown = 有沒有做，只有州政府自己的記錄才看得到。您可以索取您自己的記錄。

# 步驟

step-check-record = 先看您自己的記錄
step-look-up = 查清還缺的資料
step-end-probation = 緩刑可能可以提早結束
step-order-matters = 先後次序可能影響持槍權
step-reduce = 重罪可能可以改為輕罪
step-dismiss = 案件可能可以撤銷
step-redesignate = 舊的大麻定罪可能可以減輕或封存
step-seal = 逮捕記錄可能可以封存
step-wait = 以後有辦法可用
step-ask-lawyer = 哪裡請律師看有幫助
step-free-help = 免費幫助

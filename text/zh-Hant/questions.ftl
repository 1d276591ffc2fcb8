# 問題：標題、.hint（一句短提示）、.why（為甚麼問）、.how（怎樣查到），以及答案。

i-dont-know = 我不知道
prefer-not-to-say = 我不知道，或者不想說

q-today = 以下哪些是您今天的情況？
    .hint = 選出所有符合的，不論在哪裡：加州、外州或聯邦法院。
    .why = 案件未了結或刑罰未結束時，這些法律大多要等。
    .how = 法院書記官可以告訴您有沒有未了結的案件。您的緩刑官或假釋官可以告訴您是不是仍受監管。
today-charged = 我有未了結的刑事案件
    .hint = 快要出庭，或者正在保釋，或者案件裡有通緝令（warrant）。
today-serving = 我在縣監獄（jail）或州監獄、聯邦監獄（prison）
    .hint = 也包括代替縣監獄的在家監禁或勞動計劃。
today-supervised = 我正在假釋（parole），或者離開縣監獄或州監獄後正受監管（supervision）
    .hint = 假釋（parole）、縣的監管（PRCS）或強制監管（mandatory supervision）。
today-probation = 我正在緩刑（probation）
    .hint = 正式、非正式或簡易緩刑（formal、informal、summary），不論哪個案件。
today-none = 以上都不是
today-not-sure = 有些我不確定

q-forum = 案件在哪裡，怎樣結束？
    .hint = 認罪（guilty）或不抗辯（no contest）都算定罪（conviction），就算沒有審判。
    .why = 加州的法律只能改變加州法院的記錄，而且對定罪有自己的處理方式。
    .how = 您的法院文件上有法院的名稱。您自己在加州司法部（Department of Justice）的記錄列出加州的案件。
forum-california-convicted = 我在加州法院被定罪
    .hint = 以成年人身份：我認罪或不抗辯（no contest），或者被裁定有罪。
forum-california-otherwise = 在加州，但以其他方式結束
    .hint = 例如撤銷、無罪、參加計劃，或者一直沒有被起訴。
forum-federal = 聯邦法院
    .hint = 「United States District Court」
forum-other-state = 外州的法院
forum-tribal = 部落法院
forum-military = 軍事法院
forum-juvenile = 少年法庭（juvenile court）
    .hint = 當時我未滿 18 歲，案件在少年法庭。

q-outcome = 案件怎樣結束？
    .hint = 選最接近的。
    .why = 這些法律對定罪、撤銷的案件和逮捕，處理方式各不相同。
    .how = 向法院書記官要案件記錄表（docket）或訴訟記錄（register of actions）。上面有案件怎樣結束。
outcome-convicted = 我被定罪（convicted）
    .hint = 我認罪或不抗辯（no contest），或者被裁定有罪。
outcome-diverted = 我被送去參加計劃，沒有定罪
    .hint = 分流（diversion）、延遲判決（deferred entry of judgment）或毒品法庭（drug court）。
outcome-dismissed = 指控被撤銷（dismissed）
outcome-acquitted = 我被判無罪（not guilty）
outcome-never-charged = 我被逮捕或收到傳票（cited），但一直沒有被起訴

q-program = 是哪一種計劃？
    .hint = 選最接近的。2001 到 2024 年的治療緩刑（2000 年的「Prop 36」）算定罪：如果是那一種，請返回。
    .why = 每種計劃有自己的封存記錄法律。
    .how = 案件記錄表（docket）會寫着「DEJ」、「1000」、「1000.5」、「1001.36」、「1001.80」或「11395」。計劃結束時的信也可能寫明是哪條法律。
program-drug-diversion = 按「PC 1000」或「DEJ」參加的毒品課程或計劃
    .hint = 毒品分流（drug diversion），或者 1997 到 2017 年的延遲判決（deferred entry of judgment）。
program-drug-court = 毒品法庭（drug court）
program-mental-health = 心理健康分流（mental health diversion）
program-military = 給服過兵役的人的計劃（military diversion）
program-mandated-treatment = 按 2024 年第 36 號提案的治療
    .hint = 以前有毒品定罪，又被控持有烈性毒品之後（HS 11395）。
program-prefiling = 起訴之前，檢察官的計劃
program-misdemeanor-diversion = 另一種輕罪（misdemeanor）分流
program-judges-diversion = 法官把我的案件暫時擱置（輕罪，2021 年起）
    .hint = 「法官分流」（judicial diversion）：您做到法官要求的事，案件就撤銷了。
program-other = 其他計劃

q-pleaded = 您要先認罪（guilty）或不抗辯（no contest）嗎？
    .hint = 在您可以開始計劃之前。
    .why = 開始時的答辯（plea）在移民方面仍可能算數。它也決定用哪條法律。
    .how = 案件記錄表（docket）會顯示計劃開始前的答辯。您當時的律師也可以告訴您。
pleaded-yes = 要
pleaded-no = 不用

q-finished = 您完成了計劃嗎？
    .hint = 如果沒有完成，案件可能繼續下去，最後是定罪。
    .why = 這些法律是給完成計劃的人的。
    .how = 案件記錄表（docket）最後寫着「dismissed」（撤銷）；如果計劃被中止，就寫着「terminated」。計劃給您的信也會寫明。
finished-yes = 是，我完成了，案件也結束了
finished-no = 沒有，我沒有完成
finished-running = 我還在參加

q-granted = 計劃甚麼時候開始？
    .hint = 法院讓您參加的那天。只填年份就夠了。
    .why = 毒品分流在 1997 年之前是另一種做法，2018 年起又不同了。
    .how = 案件記錄表（docket）會寫着「DEJ granted」或「diversion granted」。

q-offense = 是甚麼罪行？
    .hint = 輸入是甚麼事，或者文件上的法律條號；也可以一步一步選。以後可以再加其他指控。
    .why = 法律對每種毒品罪行各有處理方式。罪行的種類決定哪些辦法可用。
    .how = 起訴書（complaint）、答辯表（plea form）或您自己在加州司法部的記錄上有法律條號，例如「HS 11378」。
offense-search = 文件上的法律條號，或者普通的詞
    .hint = 例如：11378、HS 11350(a)，或者「冰毒 販賣」（兩個詞之間空一格）
offense-choose = 請選擇……
offense-count = 找到：{ $count }
offense-more = { $count ->
   *[other] 還有 { $count } 項可能符合。再加一個詞，例如毒品名稱，就會少一些。
 }
offense-none-found = 我們的清單裡沒有找到。請檢查條號或字詞，或者在下面一步一步選。
offense-enhancement = 這一條是加重刑罰的，本身不是罪行。請在文件上找主要的指控。
offense-relief = 這一條是清理記錄的法律，不是罪行。請在文件上找指控。
offense-not-a-crime = 這一條本身不是罪。請在文件上找主要的指控。
offense-kind = 是哪一類的事？
offense-drug = 牽涉哪種毒品？
offense-which = 是其中哪一個？
offense-not-sure-which = 我不確定是其中哪一個
offense-change = 改選其他
offense-chosen = 您選了：
offense-any-of = 可能是以下任何一個：

kind-possession = 持有毒品自己用
kind-possession-for-sale = 持有毒品準備出售
kind-sale-or-transport = 出售、給人或運送毒品
kind-manufacture = 製造毒品，或者持有製造所需的東西
kind-cultivation = 種植大麻或其他植物
kind-under-influence = 受毒品影響
kind-paraphernalia = 持有煙管、針頭或其他工具
kind-presence = 身在有人使用或出售毒品的地方
kind-premises = 為毒品提供場所、製毒室或暗格
kind-money = 毒品的錢
kind-prescription = 處方：偽造的、虛假的，或者不是我的
kind-with-gun = 毒品和槍
kind-in-custody = 在縣監獄或州監獄裡的毒品
kind-involving-minor = 毒品和未滿 18 歲的人
kind-attempt = 企圖做、計劃做，或者叫別人做
kind-driving = 駕駛
kind-theft = 偷竊之類
kind-sex = 性犯罪
kind-another = 其他的事

drug-narcotics = 海洛英、可卡因、芬太尼或鴉片類藥片
drug-cocaine-base = 快克可卡因（crack，cocaine base）
drug-stimulants = 冰毒、搖頭丸（MDMA）之類
drug-pcp = 天使塵（PCP）
drug-ketamine = 氯胺酮（K 仔）
drug-cannabis = 大麻
drug-concentrated-cannabis = 濃縮大麻（大麻脂、蠟、油）
drug-hallucinogens = LSD 迷幻藥、迷幻蘑菇或佩奧特仙人掌
drug-depressants = GHB 或甲喹酮（quaaludes）
drug-sedatives = Xanax、Valium 之類的鎮靜藥片
drug-steroids = 類固醇
drug-prescription-other = 其他處方藥
drug-imitation = 假的或仿冒的毒品
drug-precursors = 製造毒品的化學品
drug-synthetic = 合成大麻（spice）、浴鹽（bath salts）之類
drug-inhalants = 吸入的東西，例如膠水或笑氣
drug-any = 其他毒品，或者我不知道

q-level = 是重罪（felony）還是輕罪（misdemeanor）？
    .hint = 以定罪那天為準。沒有定罪的話：以逮捕或指控為準。
    .why = 這些法律有的只用於重罪，有的只用於輕罪。
    .how = 答辯表（plea form）、法庭記錄單（minute order）或您自己在加州司法部的記錄上寫着 F（重罪）或 M（輕罪）。
level-felony = 重罪（felony）
level-misdemeanor = 輕罪（misdemeanor）
level-infraction = 違規（infraction）
    .hint = 像罰單一樣：只可能罰款。

q-arrested = 您甚麼時候被逮捕或收到傳票（cited）？
    .hint = 只填年份就夠了。
    .why = 這些法律有的要從逮捕起等一年、三年或六年。
    .how = 逮捕您的警察局，或者您自己在加州司法部的記錄上有。

q-ended = 案件甚麼時候撤銷（dismissed）？
    .hint = 只填年份就夠了。
    .why = 期限未過之前，有時可以再次起訴。
    .how = 書記官辦公室的案件記錄表（docket）上有。

q-sentenced = 您甚麼時候被判刑？
    .hint = 只填年份就夠了。如果獲判緩刑（probation），填緩刑開始那天。
    .why = 法律改過很多次。用哪些規則，要看日期。
    .how = 判刑那天的法庭記錄單（minute order）、案件記錄表（docket）或您自己在加州司法部的記錄上有。

q-sentence = 判了甚麼刑罰？
    .hint = 選主要的部分。緩刑可以附帶幾天縣監獄（jail）。
    .why = 每種刑罰有自己的撤銷法律。
    .how = 在法庭記錄單（minute order）上找「probation granted」（緩刑）、「county jail 1170(h)」（縣監獄）或「state prison」（州監獄）。
sentence-probation = 緩刑（probation）
    .hint = 正式、非正式或簡易緩刑，附帶或沒有附帶幾天縣監獄。
sentence-jail-or-fine = 縣監獄（jail）或罰款，沒有緩刑
    .hint = 輕罪（misdemeanor）在縣監獄幾天或幾個月，或者只是罰款。
sentence-county-jail-felony = 重罪（felony）刑期，在縣監獄服刑
    .hint = 通常超過一年，按「1170(h)」，2011 年 10 月起。
sentence-prison = 州監獄（prison）

q-treatment = 是以前「Prop 36」的治療緩刑嗎？
    .hint = 2000 年的法律，用於持有或使用毒品。不是 2024 年同名的法律。
    .why = 有這種治療的定罪，可以用更強的方式作廢（set aside）。
    .how = 案件記錄表（docket）會寫着「1210.1」或「Prop 36」。
treatment-finished = 是，而且我完成了治療
treatment-not-finished = 是，但我沒有完成治療
treatment-no = 不是，是普通的緩刑

q-split = 縣監獄（jail）刑期的最後一段是不是受監管（supervision）？
    .hint = 這叫分段刑（split sentence）或強制監管（mandatory supervision）。
    .why = 分段刑之後的等候時間是一年，不分段的刑期之後是兩年。
    .how = 法庭記錄單（minute order）或判決摘要（abstract of judgment）會寫着「mandatory supervision」或「split」。
split-yes = 是，一段縣監獄，一段監管
split-no = 不是，全部在縣監獄

q-probation = 緩刑（probation）過程怎樣？
    .hint = 您還欠的賠償金（restitution）在這裡對您沒有不利。
    .why = 它決定法官是必須同意，還是可以選擇。
    .how = 案件記錄表（docket）會寫着「violation」（違反）、「revoked」（取消）、「reinstated」（恢復）或「terminated」（終止）。您的緩刑官或律師也可以告訴您。
probation-completed = 我做到了所有要求，按時完成
probation-ended-early = 法官提早結束了緩刑
probation-violated = 我有過違反（violation），但緩刑繼續，現在已經結束
probation-revoked = 緩刑被取消（revoked），我改為被送去縣監獄（jail）或州監獄（prison）
probation-running = 我還在緩刑

q-revoked-to = 緩刑取消之後，您被判了甚麼刑罰？
    .hint = 選您最後服的刑。
    .why = 用哪條法律，要看您最後服的刑。
    .how = 請看緩刑被取消（revoked）那天的法庭記錄單（minute order）。

q-probation-ends = 緩刑（probation）甚麼時候結束，或者是甚麼時候結束的？
    .hint = 整段緩刑期的最後一天。
    .why = 這些法律在緩刑結束之後才可用。
    .how = 判刑那天的法庭記錄單（minute order）寫着緩刑有多長。您的緩刑官可以告訴您。

q-completed = 全部刑罰甚麼時候結束，或者將會在甚麼時候結束？
    .hint = 釋放後的假釋（parole）或監管（supervision）也要算進去。如果都沒有，就是您出來那天。
    .why = 等候時間從那天開始算。
    .how = 州監獄（prison）：看您的釋放文件，或者問假釋辦公室。縣監獄（jail）：問縣警局（sheriff）或緩刑辦公室。

q-performed = 刑罰要求的事，您都做完了嗎？
    .hint = 縣監獄（jail）、罰款、課程或社區服務。您還欠的賠償金（restitution）不算在內。
    .why = 法律要求刑罰已經完成。
    .how = 法院書記官可以告訴您還有沒有未完成的。
performed-yes = 是
performed-no = 不是，還有未完成的

q-committed = 事情是甚麼時候發生的？
    .hint = 罪行發生那天，不是出庭那天。只填年份就夠了。
    .why = 以事情發生那天的法律為準。
    .how = 起訴書（complaint）和您自己在加州司法部的記錄上有那一天。

q-age = 事情發生時您幾歲？
    .hint = 那天的年齡，不是出庭那天的年齡。
    .why = 今天的大麻法律要看年齡。
    .how = 從您的出生日期算到罪行發生那天。
age-under-18 = 未滿 18 歲
age-18-to-20 = 18、19 或 20 歲
age-21-or-older = 21 歲或以上

q-amount = 數量有多少？
    .hint = 看是哪一種：乾大麻、濃縮大麻（大麻脂、蠟、油）或植株。
    .why = 21 歲或以上的人，小量在今天不是罪。
    .how = 警察報告、起訴書（complaint）或化驗報告寫着數量。
amount-small = 小量
    .hint = 不超過 28.5 克（一盎司），不超過 4 克濃縮大麻，或者不超過 6 株。
amount-between = 4 到 8 克濃縮大麻
amount-large = 更多

q-handed = 您用它做了甚麼？
    .hint = 選您被定罪的那一項。
    .why = 帶大麻自己用，或者送一點給人，在今天可能不是罪。
    .how = 答辯表（plea form）或起訴書（complaint）寫着是甚麼事。
handed-sold = 我賣了，或者帶去賣
handed-given = 我送給人
handed-carried = 我帶來自己用

q-aggravated = 案件裡有沒有以下任何一項？
    .hint = 有未滿 18 歲的人。越過州界。以前有兩次同樣事情的定罪。損害土地或水。
    .why = 有這些情況，在今天仍可能是重罪（felony）。
    .how = 起訴書（complaint）和答辯表（plea form）寫着控告了甚麼、承認了甚麼。
aggravated-yes = 有，其中一項或幾項
aggravated-no = 沒有，都沒有

q-abuse = 有沒有一個指控是關於傷害家人？
    .hint = 家庭暴力，或者傷害兒童或長者。這一題您可以不答。回答只留在這部裝置上。
    .why = 對這些指控，法官可能要衡量封存是否合適。
    .how = 逮捕報告或起訴書（complaint）列出各項指控。
abuse-yes = 有
abuse-no = 沒有，都不是

q-evaded = 逮捕之後，您有沒有長時間離開加州、躲藏，或者用假名？
    .hint = 錯過一次出庭、後來處理好了，不算。這一題您可以不答。回答只留在這部裝置上。
    .why = 法律不包括逃避案件的人。不在加州的時間也可能令計時停下來。
    .how = 您以前的法院文件，或者律師，可以告訴您。
evaded-yes = 有
evaded-no = 沒有，都沒有

q-upright = 從那時起，您有沒有再觸犯法律？
    .hint = 從您被判刑那天起：在任何地方都沒有其他定罪。
    .why = 它決定法官是必須同意，還是可以選擇。
    .how = 您自己在加州司法部的記錄列出您在加州的案件。
upright-yes = 沒有，之後沒有其他定罪
upright-no = 有，之後又有一個定罪

q-already = 法院已經更改過這個定罪嗎？
    .hint = 例如改為輕罪（misdemeanor），或者撤銷（dismissed）。
    .why = 已經做了的，不用再做。
    .how = 您自己在加州司法部的記錄上有，例如「dismissed 1203.4」（撤銷）或「reduced 17(b)」（降為輕罪）。
already-nothing = 沒有
already-reduced = 有，已經降為輕罪（misdemeanor）
    .hint = 按 17(b) 條
already-redesignated = 有，第 47 號提案已經把它改為輕罪
already-dismissed = 有，已經撤銷（dismissed）
    .hint = 常叫做「expunged」

q-registration = 您有沒有曾經須要因性犯罪登記？
    .hint = 這一題您可以不答。回答只留在這部裝置上。
    .why = 有登記的義務，有些辦法就不能用。
    .how = 您所住地方的警察局，或者律師，可以告訴您是否須要登記。
registration-never = 沒有，從來沒有
registration-past = 有，以前要
registration-now = 有，現在要

q-registrable = 是這個定罪令您須要登記嗎？
    .hint = 這一題您可以不答。回答只留在這部裝置上。
    .why = 其中一條法律不包括令人須要登記的州監獄案件。
    .how = 律師看案件的文件就可以告訴您。
registrable-yes = 是
registrable-no = 不是，是另一個

q-strikes = 您有沒有曾經被定最嚴重的重罪（felony）？
    .hint = 這一題您可以不答。回答只留在這部裝置上。
    .why = 對有最嚴重定罪的人，第 47 號和第 64 號提案有另外的處理方式。
    .how = 您自己在加州司法部的記錄列出您的定罪。律師可以告訴您有沒有一個算在內。
strikes-none = 沒有
strikes-most-serious = 有，是這些當中的一個
    .hint = 殺人或企圖殺人。對兒童的性犯罪。暴力性犯罪。可以判終身監禁的重罪。
strikes-serious = 有，是另一種嚴重或暴力重罪（「strike」）
strikes-not-sure-which = 有，但我不確定是哪一種

q-complete = 您把所有案件都告訴我們了嗎？
    .hint = 其他案件可能改變結果：在加州、外州或聯邦法院。
    .why = 較新的或未了結的案件，可能令看來可用的辦法不能用。
    .how = 您自己在加州司法部的記錄列出您在加州的案件。
complete-yes = 是，這就是全部案件
complete-another-case = 不是，還有另一個案件
complete-another-count = 不是，同一個案件裡還有另一個指控或定罪
complete-not-now = 還有其他，但我現在不想加

# 日期

date-known = 我知道日期，或者知道一部分
date-between = 我只知道大概
date-year = 年
    .hint = 例如：2014
date-month = 月
    .hint = 如果您知道
date-month-unknown = 不確定
date-day = 日
    .hint = 只在您知道時填
date-from = 大約從（年份）
date-to = 大約到（年份）
month-1 = 1 月
month-2 = 2 月
month-3 = 3 月
month-4 = 4 月
month-5 = 5 月
month-6 = 6 月
month-7 = 7 月
month-8 = 8 月
month-9 = 9 月
month-10 = 10 月
month-11 = 11 月
month-12 = 12 月
day-text = { $year } 年 { $month } { $day } 日
month-text = { $year } 年 { $month }
span-text = { $first } 到 { $last } 之間

# 錯誤

error-title = 有一個問題
error-choose = 請選一個答案再繼續。選「我不知道」也可以。
error-choose-many = 請至少選一個。如果都不是，請選「以上都不是」。
error-none-and-others = 您選了「以上都不是」，又選了別的。請只選其中一種。
error-year = 請用四個數字輸入年份，例如 2014。
error-year-range = 請輸入 1930 到 2099 之間的年份。
error-future = 這個日期要在過去。請檢查年份。
error-no-such-day = 那個月沒有這一天。請檢查日和月。
error-day-without-month = 請也選月份，或者把日留空。
error-reversed = 第一個年份比第二個晚。請檢查年份。
error-before-sentence = 這個日期早於判刑那天。請檢查年份。
error-offense = 請選罪行，或者選「我不知道」。

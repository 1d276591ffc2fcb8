# 問題以外的畫面：開始、時鐘、檢查、結果；按鈕和狀態。

app-name = 私密記錄自查
language-not-reviewed = 本翻譯由機器協助完成，未經審校。

# 按鈕

button-start = 開始
button-continue = 繼續
button-back = 返回
button-change = 更改
button-clear = 清空我的回答
button-results = 看看可能有甚麼辦法
button-check = 檢查我的回答
button-keep = 保留我之前的回答
button-remove-case = 移除這個案件
button-leave = 離開這個頁面
leave-hint = 您的瀏覽器仍然會記得您來過這個頁面。
button-call = 打電話 { $phone }
button-book = 預約時間
button-self-help = 法院自助指南

# 開始

start-title = 毒品定罪可以清理嗎？
start-lead = 加州不會真正抹掉定罪。但有好幾種辦法可以撤銷定罪，或者令它沒那麼嚴重。看看哪些辦法您可能可以用。
start-time = 大約需要 5 到 10 分鐘。
start-private = 您的回答只留在這部裝置上，不會傳送、儲存或分享。您關閉或清空這個頁面，回答就沒有了。
start-unknown = 每個問題都可以答「我不知道」。
start-papers = 如果可以，請準備好：年份、指控和刑罰。沒有文件？仍然可以使用。
start-not-advice = 這是一般資訊，不是法律意見。使用它不會令任何人成為您的律師。

# 時鐘

clock-title = 今天是哪一天？
clock-lead = 這部裝置的時鐘顯示 { $day }，看來不對。回答要看是哪一天。
error-clock = 請輸入今天的完整日期：年、月、日。

# 問題

caption-you = 關於您
caption-case = 案件 { $number }
caption-case-year = 案件 { $number } · 大約 { $year } 年
caption-count = 案件 { $number } · 定罪 { $count }
why-we-ask = 為甚麼問這個
how-to-find-out = 怎樣查到
losing-title = 更改這一項會移除其他回答
losing-lead = 以下回答已經不適用。有需要的地方，我們會再問：
status-cleared = 您的回答已經清空。

# 檢查

check-title = 檢查您的回答
check-lead = 不對的請更改。然後看看可能有甚麼辦法。
check-you = 關於您
check-not-asked = 沒有問
check-today-none = 沒有未了結的案件，不在縣監獄或州監獄，沒有假釋、監管或緩刑
check-other-cases = 其他案件

# 結果

results-title = 可能有的辦法
results-as-of = 按 { $day } 這一天計算。法律以 { $law } 為準。
results-stale = 這裡根據的法律，上次核對是在 { $law }。法律可能已經改了。請向律師或法院查證。
results-new-year = 從那時起已經進入新的一年。新法律通常在 1 月 1 日開始生效，我們還沒有核對。
results-not-all-told = 您還沒有把所有案件都告訴我們。其他案件可能改變這個結果。
results-summary-now = 現在可能可行
results-summary-later = 以後可能可用
results-summary-done = 可能已經辦好
results-summary-unclear = 還不能確定
results-summary-none = 這裡沒有找到辦法
results-a-conviction = 您不確定的罪行
results-others = 我們查過的其他法律
results-why = 為甚麼
results-gives = 有甚麼作用
results-filing = 大家怎樣申請
results-purposes = 您的記錄要用來做甚麼？
    .hint = 選出所有符合的。這只影響這裡顯示的內容，不會傳送任何資料。
doorway-part-what = 這是甚麼
doorway-part-who = 給甚麼人
doorway-part-asks = 會看甚麼
doorway-part-gives = 有甚麼作用
doorway-part-limits = 請留意
results-limits = 沒有甚麼作用
results-text-of = { $section }：{ $text } 的條文，在 { $compared } 與我們的規則核對過。
results-missing = 我們還不知道、但會影響結果的事：
results-unread = 其中有一點，我們還沒有對照法律條文核對。請問律師或法院自助中心（self-help center）確認。
results-no-route = 按您的回答，這些法律看來都不能用。請看下面的特別辦法，或者問律師。
results-not-screened = 這個自查沒有包括所有法律。它不包括上訴、重新審判、在州監獄服刑時的重新判刑，也不包括加州以外的案件。它看不到您的記錄，只看到您自己的回答。

band-must = 可能符合條件：法官必須同意
band-judge = 可能符合條件：由法官決定
band-decision-unknown = 可能符合條件
band-not-yet = 還不行
band-may-be-done = 可能已經清理
band-cannot-tell = 還不能確定
band-lawyer = 這要請律師看
band-no = 看來不適合

one-line-must = 按您的回答，這個案件看來符合規則。如果法院認為的確符合，法官就必須同意。
one-line-judge = 法律准許您這種情況的人申請。是否合適，由法官決定。
one-line-decision-unknown = 法律准許您這種情況的人申請。法官是否必須同意，要看一個回答。
one-line-not-yet = 今天還不適合，但以後可能可以。
one-line-may-be-done = 這件事可能已經替您辦好，只是沒有人告訴您。只有您自己的記錄才看得到。
one-line-cannot-tell = 這要看一個或幾個回答。
one-line-lawyer = 法律在這裡有一點沒有說清楚，或者我們沒有辦法核對。律師可以告訴您更多。
one-line-done = 法律本身可能已經令它生效。記錄上有甚麼，只有您自己的記錄才看得到。
one-line-17b-done = 法律已經自動把它改為輕罪（misdemeanor），因為刑罰是普通的縣監獄（jail）刑期或罰款。您的記錄可能仍然寫着重罪（felony）。

opens-on = { $day } 當天或之後，如果情況不變
opens-between = { $first } 到 { $last } 之間的某一天或之後，如果情況不變
opens-event = 等擋住的事情結束之後
opens-on-and-event = 等擋住的事情結束之後，而且不早於 { $day }
opens-counted-from = 我們從全部刑罰結束那天算起，包括釋放後的假釋或監管。
opens-counted-from-judgment = 我們從判刑那天算起。
opens-counted-from-arrest = 我們從逮捕或撤銷那天算起。
opens-counted-from-probation = 我們從緩刑的最後一天算起。

reach-federal = 加州的法律管不到聯邦的定罪。可能有幫助的是聯邦赦免，或者向聯邦法院提出動議（motion）。請問聯邦公設辯護律師辦公室。
reach-other-state = 加州的法律管不到外州的定罪。那個州有自己清理記錄的法律。請問那裡的法律援助機構。
reach-tribal = 加州的法律管不到部落法院的定罪。請問那家法院怎樣清理記錄。
reach-military = 加州的法律管不到軍事法院的定罪。可能有幫助的是軍事記錄委員會，或者聯邦赦免。
reach-juvenile = 少年案件按另一條法律封存（福利與機構法典 Welfare and Institutions Code 781 和 786）。請問少年法庭、緩刑辦公室或公設辯護律師。通常是免費的。少年法庭的舊大麻案件也可以用第 64 號提案。
reach-maybe-convicted = 如果您沒有完成計劃，案件往往會繼續，最後可能是定罪。請看案件記錄表（docket）。如果是定罪，請更改案件怎樣結束的回答，我們就會查關於定罪的法律。
reach-not-known = 我們不知道案件在哪家法院，也不知道怎樣結束。哪些法律可能有幫助，要看這個。

# 步驟

steps-title = 大家接下來通常怎樣做
steps-lead = 這是資訊，按通常的先後次序列出。怎樣做由您決定。
step-check-record-text = 大家用表格 BCIA 8016RR，到做電子指紋（Live Scan）的地方查自己的記錄。州政府收費 $25，另加那個地方自己的收費；州政府的收費可以申請減免。記錄會顯示州政府是否已經清理了一些。您永遠不用給任何人看。
step-look-up-text = 以下大部分，在書記官辦公室的案件記錄表（docket）和您自己在加州司法部的記錄裡可以查到：
step-end-probation-text = 按刑法典（Penal Code）1203.3，法官可以在聽證會後提早結束緩刑。檢察官會提前兩天收到通知。法院沒有全州統一的表格。
step-order-matters-text = 第 47 號提案是必須批准的，但禁槍規定仍然保留。按 17(b) 降為輕罪由法官決定，不帶這個禁槍規定。先做一個，另一個可能就不能用了。在意持槍權的人會先問律師。
step-wait-text = 那天之前不用做甚麼。緩刑提早結束或者有新案件，都可能改變那一天。
step-ask-lawyer-text = 由法官決定的地方，或者法律不清楚的地方，律師或公設辯護律師可以幫忙。他們知道怎樣讓法院看到對您有利的事。
step-free-help-text = 縣的公設辯護律師（public defender）常常免費幫忙。法院自助中心（selfhelp.courts.ca.gov）和法律援助（lawhelpca.org）也是。
step-for = 用於：{ $what }

# 機構

cta-title = 找 { $firm } 談
cta-not-client = 您不是客戶。您輸入的內容沒有傳給 { $firm }。

# 頁尾

foot-not-advice = 一般資訊，不是法律意見。
foot-law = 法律以 { $law } 為準。

# 結果依據什麼

told-title = 這個結果依據什麼
told-turns = 如果其中一個答案不同，結果可能會變：
told-others = 僅改變這些答案，結果不會變：
told-any-day = { $span }的任何一天，結果都一樣。
told-does-not-matter = 您不知道這些。它們不會改變這個結果：
told-one-decides = 由這一個答案決定：
assumed-title = 我們假定的事
assumed-answers = 您的答案與文件一致。我們沒有看過您的紀錄。
assumed-counts = 您告訴了我們這個案件中所有被定罪的指控。
assumed-committed = 事情發生的時間不早於判刑或逮捕之前十年。
assumed-list = 您告訴了我們所有的案件。

# 案件的日子

timeline-title = 這個案件的日子
timeline-today = 今天
timeline-arrested = 逮捕或收到傳票
timeline-ended = 案件被撤銷
timeline-granted = 獲准參加計劃
timeline-committed = 事情發生
timeline-sentenced = 判刑
timeline-probation-ends = 緩刑已結束
    .later = 緩刑結束
timeline-completed = 全部刑罰已結束
    .later = 全部刑罰結束
timeline-opens = 可能可以申請：{ $law }

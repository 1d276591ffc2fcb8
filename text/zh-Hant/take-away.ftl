# 可以帶走的東西：列印、儲存的副本、文字、清單、日曆；以及從副本繼續。

take-title = 把結果帶走
take-lead = 這些都在這部裝置上產生。不會傳送任何內容。
take-shared = 如果別人也用這部裝置，他們可能會看到您儲存或複製的內容。
button-print = 列印
button-save = 儲存副本
    .hint = 一個檔案。不用上網就能打開。以後可以從它在這裡繼續。
button-copy = 複製為文字
button-slip = 複製需要查找的清單
button-calendar = 把這一天存入日曆
    .hint = 它會做一條日曆紀錄。紀錄不會說明這一天是做什麼的。

status-saved = 檔案已儲存。請在下載資料夾裡找。
status-copied = 已複製。
status-not-copied = 這個瀏覽器不讓我們複製。請改為儲存副本。

paper-results = 可能可行的辦法
paper-answers = 您的答案
paper-slip = 需要查找的內容
paper-slip-lead = 法院書記官辦公室的案件登記表（docket）和您自己在加州司法部的紀錄裡，大多可以找到這些。
paper-steps = 人們接下來通常做什麼
paper-made = 產生日期：{ $day }。法律截至 { $law }。
paper-continue = 以後要繼續，請再次打開這項檢查，選擇「從儲存的副本繼續」。
paper-code-phone = 掃碼撥打 { $phone }
paper-code-book = 掃碼預約

calendar-words = 提醒

resume-title = 從儲存的副本繼續
resume-hint = 選擇您以前在這裡儲存的檔案。它只在這部裝置上讀取。
resume-done = 這些是您儲存的副本中的答案。請檢查它們是否仍然正確。
resume-other-law = 這些是您儲存的副本中的答案。儲存時的法律截至 { $then }。現在的法律截至 { $now }，所以結果可能不同。
resume-foreign = 這個檔案不是在這裡儲存的副本。請選擇您儲存的檔案，或重新開始。
resume-broken = 我們讀不出這個檔案裡的答案。它可能被改過或不完整。請選擇另一個副本，或重新開始。
resume-newer = 這個副本是用較新的版本儲存的。請重新載入頁面再試。
resume-older = 這個副本的版本太舊，我們已經不能讀取。請重新開始。

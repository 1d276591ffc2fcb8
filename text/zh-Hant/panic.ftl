# 程式停止時顯示。

panic-title = 出了問題
panic-lead = 這次自查已經停止。您輸入的內容已經沒有了，也沒有傳給任何人。請重新載入頁面，從頭開始。
panic-self-help = 您也可以看法院的免費指南：selfhelp.courts.ca.gov/clean-your-record

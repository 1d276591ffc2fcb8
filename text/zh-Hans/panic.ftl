# 程序停止时显示。

panic-title = 出了问题
panic-lead = 这次查询已经停止。您填写的内容已经没有了，也没有发给任何人。请重新加载本页，从头开始。
panic-self-help = 您也可以看法院的免费指南：selfhelp.courts.ca.gov/clean-your-record

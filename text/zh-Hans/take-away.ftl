# 可以带走的东西：打印、保存的副本、文字、清单、日历；以及从副本继续。

take-title = 把结果带走
take-lead = 这些都在这台设备上生成。不会发送任何内容。
take-shared = 如果别人也用这台设备，他们可能会看到您保存或复制的内容。
button-print = 打印
button-save = 保存副本
    .hint = 一个文件。不用上网就能打开。以后可以从它在这里继续。
button-copy = 复制为文字
button-slip = 复制需要查找的清单
button-calendar = 把这一天存入日历
    .hint = 它会做一条日历记录。记录不会说明这一天是做什么的。

status-saved = 文件已保存。请在下载文件夹里找。
status-copied = 已复制。
status-not-copied = 这个浏览器不让我们复制。请改为保存副本。

paper-results = 可能可行的办法
paper-answers = 您的答案
paper-slip = 需要查找的内容
paper-slip-lead = 法院书记官办公室的案件登记表（docket）和您自己在加州司法部的记录里，大多可以找到这些。
paper-steps = 人们接下来通常做什么
paper-made = 生成日期：{ $day }。法律截至 { $law }。
paper-continue = 以后要继续，请再次打开这项检查，选择“从保存的副本继续”。
paper-code-phone = 扫码拨打 { $phone }
paper-code-book = 扫码预约

calendar-words = 提醒

resume-title = 从保存的副本继续
resume-hint = 选择您以前在这里保存的文件。它只在这台设备上读取。
resume-done = 这些是您保存的副本中的答案。请检查它们是否仍然正确。
resume-other-law = 这些是您保存的副本中的答案。保存时的法律截至 { $then }。现在的法律截至 { $now }，所以结果可能不同。
resume-foreign = 这个文件不是在这里保存的副本。请选择您保存的文件，或重新开始。
resume-broken = 我们读不出这个文件里的答案。它可能被改过或不完整。请选择另一个副本，或重新开始。
resume-newer = 这个副本是用较新的版本保存的。请重新加载页面再试。
resume-older = 这个副本的版本太旧，我们已经不能读取。请重新开始。

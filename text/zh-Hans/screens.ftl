# 问题前后的画面：开始、日期、核对、结果；按钮和提示。

app-name = 私密的记录查询
language-not-reviewed = 机器辅助翻译，未经审核。

# 按钮

button-start = 开始
button-continue = 继续
button-back = 返回
button-change = 更改
button-clear = 清空我的回答
button-results = 看看有什么可能
button-check = 核对我的回答
button-keep = 保留我原来的回答
button-remove-case = 去掉这个案件
button-leave = 离开本页
leave-hint = 您的浏览器仍然记得您来过本页。
button-call = 打电话 { $phone }
button-book = 预约时间
button-self-help = 法院自助指南

# 开始

start-title = 毒品定罪有可能清理吗？
start-lead = 加州并不会真正抹掉定罪。但是有几种办法可以撤销定罪（dismissal），或者让它变得没那么严重。看看哪些办法您可能可以用。
start-time = 大约需要 5 到 10 分钟。
start-private = 您的回答只留在这台设备上。不会发送，不会保存，不会给别人看。您关闭或清空本页后，回答就没有了。
start-unknown = 每个问题您都可以回答“我不知道”。
start-papers = 如果可以，请准备好：年份、指控和判刑。没有文件？您还是可以用。
start-not-advice = 这是一般信息，不是法律意见。使用它不会使任何人成为您的律师。

# 日期

clock-title = 今天是哪一天？
clock-lead = 这台设备的日期显示为 { $day }。这看起来不对。答案要看是哪一天。
error-clock = 请填写今天的完整日期：年、月、日。

# 问题

caption-you = 关于您
caption-case = 案件 { $number }
caption-case-year = 案件 { $number } · 大约 { $year } 年
caption-count = 案件 { $number } · 定罪 { $count }
why-we-ask = 为什么问这个
how-to-find-out = 怎样查到
losing-title = 更改这一项会去掉别的回答
losing-lead = 这些回答不再适合。有关系的，我们会再问一次：
status-cleared = 您的回答已经清空。

# 核对

check-title = 核对您的回答
check-lead = 有不对的，请更改。然后看看有什么可能。
check-you = 关于您
check-not-asked = 没有问
check-today-none = 没有未结的案件，不在县监狱、州监狱或联邦监狱里，不在假释、监管或缓刑中
check-other-cases = 其他案件

# 结果

results-title = 有什么可能
results-as-of = 按 { $day } 计算。所用法律截至 { $law }。
results-stale = 所用的法律上次比对是在 { $law }。法律可能已经改变。请向律师或法院核实。
results-new-year = 从那以后，新的一年已经开始。新法律通常在 1 月 1 日生效，我们还没有核对这些新法律。
results-not-all-told = 您还没有把所有案件告诉我们。另一个案件可能会改变这个结果。
results-summary-now = 现在可能可以
results-summary-later = 以后才可用
results-summary-done = 可能已经办好
results-summary-unclear = 还不能确定
results-summary-none = 这里没有找到办法
results-a-conviction = 您不确定的一项罪行
results-others = 我们核对过的其他法律
results-why = 为什么
results-gives = 它有什么作用
results-filing = 人们怎样申请
results-purposes = 您的记录要用在什么地方？
    .hint = 适合的都可以选。这只改变这里显示的内容。不会发送任何东西。
doorway-part-what = 这是什么
doorway-part-who = 适合哪些人
doorway-part-asks = 要看哪些条件
doorway-part-gives = 能得到什么
doorway-part-limits = 请注意
results-limits = 它做不到什么
results-text-of = { $section }：法律文本为 { $text } 的版本，{ $compared } 与我们的规则比对。
results-missing = 我们还不知道、但会改变结果的事：
results-unread = 其中有一点，我们还没有对照法律原文核对。请让律师或法院自助中心（self-help center）确认。
results-no-route = 根据您的回答，这些法律看来都不可用。请看下面的特别办法，或者问律师。
results-not-screened = 这个查询没有包括所有法律。它不包括上诉、重新审判、在州监狱里重新判刑，以及加州以外的案件。它看不到您的记录，只看到您自己的回答。

band-must = 可能符合条件：法官必须同意
band-judge = 可能符合条件：由法官决定
band-decision-unknown = 可能符合条件
band-not-yet = 现在还不行
band-may-be-done = 可能已经清理
band-cannot-tell = 我们还不能确定
band-lawyer = 需要律师看一看
band-no = 看来不适合

one-line-must = 根据您的回答，这个案件看来符合规定。如果法院也这样认为，法官必须同意。
one-line-judge = 法律允许情况和您一样的人提出申请。是否合适，由法官决定。
one-line-decision-unknown = 法律允许情况和您一样的人提出申请。有一个回答决定法官是不是必须同意。
one-line-not-yet = 今天还不适合，以后可能适合。
one-line-may-be-done = 这件事可能已经替您办好了，但没有人告诉您。只有您自己的记录才看得出来。
one-line-cannot-tell = 这要看一个或几个回答。
one-line-lawyer = 法律在这里有一点没有说清楚，或者我们没能核对。律师可以告诉您更多。
one-line-done = 法律本身可能已经这样做了。只有您自己的记录才看得出现在的情况。
one-line-17b-done = 法律本身已经把它变成轻罪（misdemeanor），因为判的是普通县监狱（jail）刑期或罚款。您的记录上可能仍然写着重罪（felony）。

opens-on = 如果没有变化，在 { $day } 或以后
opens-between = 如果没有变化，从 { $first } 到 { $last } 之间的某一天起
opens-event = 等挡住的事情结束以后
opens-on-and-event = 等挡住的事情结束以后，并且不早于 { $day }
opens-counted-from = 我们从全部刑罚结束的那一天算起，包括出狱后的假释（parole）或监管（supervision）。
opens-counted-from-judgment = 我们从判刑那一天算起。
opens-counted-from-arrest = 我们从逮捕那一天或撤销那一天算起。
opens-counted-from-probation = 我们从缓刑（probation）的最后一天算起。

reach-federal = 加州的法律管不到联邦定罪。能帮上忙的是联邦赦免，或者向联邦法院提出的动议（motion）。可以问联邦辩护人办公室。
reach-other-state = 加州的法律管不到别的州的定罪。那个州有自己的清理记录的法律。可以问那里的法律援助机构。
reach-tribal = 加州的法律管不到部落法院的定罪。可以问那个法院怎样清理记录。
reach-military = 加州的法律管不到军事定罪。能帮上忙的是军事记录委员会或联邦赦免。
reach-juvenile = 少年案件按另外的法律封存（福利与机构法典，Welfare and Institutions Code 781 和 786）。可以问少年法庭、缓刑办公室（probation office）或公设辩护人。常常是免费的。少年法庭的旧大麻案件也可以用第 64 号提案。
reach-maybe-convicted = 如果您没有完成项目，案件往往会继续，最后可能被定罪。请看案件登记表（docket）。如果最后被定罪，请更改“案件怎样结束”的回答，我们就会核对有关定罪的法律。
reach-not-known = 我们不知道案件在哪个法院，也不知道案件怎样结束。这决定哪些法律能帮上忙。

# 步骤

steps-title = 人们接下来通常怎么做
steps-lead = 这是信息，按通常的先后顺序排列。怎么做由您决定。
step-check-record-text = 人们用表格 BCIA 8016RR，在 Live Scan 指纹点索取自己的记录。要付 $25 的州政府费用，再加上指纹点自己的费用；州政府费用可以减免。记录上看得出州政府是不是已经清理了什么。您从来不必把它给任何人看。
step-look-up-text = 书记官办公室的案件登记表（docket）和您自己在加州司法部的记录，有下面大部分内容：
step-end-probation-text = 根据刑法典（Penal Code）1203.3，法官可以在听证会以后提前结束缓刑。检察官要提前两天收到通知。法院没有全州统一的表格。
step-order-matters-text = 按第 47 号提案的申请，符合规定就必须批准，但禁枪规定保留。按 17(b) 降为轻罪，由法官决定，没有那项禁枪规定。先做一样，可能就不能做另一样。在意持枪权的人会先问律师。
step-wait-text = 在那一天以前，不必做任何事。提前结束缓刑或有新案件，可能会改变那一天。
step-ask-lawyer-text = 由法官决定的地方，或者法律不清楚的地方，律师或公设辩护人可以帮忙。他们知道怎样让法院看到对您有利的情况。
step-free-help-text = 县里的公设辩护人（public defender）常常免费帮忙。法院自助中心（selfhelp.courts.ca.gov）和法律援助（lawhelpca.org）也是。
step-for = 针对：{ $what }

# 机构

cta-title = 和 { $firm } 谈一谈
cta-not-client = 您不是客户。您填写的内容没有发给 { $firm }。

# 页脚

foot-not-advice = 一般信息，不是法律意见。
foot-law = 法律截至 { $law }。

# 结果依据什么

told-title = 这个结果依据什么
told-turns = 如果其中一个答案不同，结果可能会变：
told-others = 仅改变这些答案，结果不会变：
told-any-day = { $span }的任何一天，结果都一样。
told-does-not-matter = 您不知道这些。它们不会改变这个结果：
told-one-decides = 由这一个答案决定：
assumed-title = 我们假定的事
assumed-answers = 您的答案与文件一致。我们没有看过您的记录。
assumed-counts = 您告诉了我们这个案件中所有被定罪的指控。
assumed-committed = 事情发生的时间不早于判刑或逮捕之前十年。
assumed-list = 您告诉了我们所有的案件。

# 案件的日子

timeline-title = 这个案件的日子
timeline-today = 今天
timeline-arrested = 逮捕或收到传票
timeline-ended = 案件被撤销
timeline-granted = 获准参加项目
timeline-committed = 事情发生
timeline-sentenced = 判刑
timeline-probation-ends = 缓刑已结束
    .later = 缓刑结束
timeline-completed = 全部刑罚已结束
    .later = 全部刑罚结束
timeline-opens = 可能可以申请：{ $law }

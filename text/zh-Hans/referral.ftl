# 为什么要找律师或公设辩护人。

referral-title = 先和律师或公设辩护人（public defender）谈一谈
referral-lead = 根据您的回答，下面这些情况可能会改变怎样做才明智：
referral-helpful-title = 找人帮忙往往有好处的情况
everybody-title = 如果有下面任何一种情况，也请先找律师谈
everybody-lead = 这些我们没有问您。

referral-immigration = 您需要用于移民或旅行。州法院的命令在这些地方常常不算数，而且申请本身可能有害。必须先请移民律师看一看。
referral-open-case = 您有未结的案件。在您提出任何申请之前，必须先让那个案件的律师知道。
referral-program-running = 您还在参加一个项目。那个案件的律师可以告诉您项目结束以后怎么办。
referral-registration = 您现在或以前必须因性犯罪登记。这会影响哪些办法可用，以及怎样用。
referral-strike = 您有严重或暴力的定罪。这会影响哪些办法可用，以及怎样用。
referral-prison-twice = 您进过州监狱（prison）不止一次。各个日期和刑期可能互相影响。
referral-other-court = 有一个案件在别的州、联邦法院、部落法院或军事法庭。它们各有自己的规定。
referral-juvenile = 有一个案件在少年法庭。少年法庭有自己的封存法律。
referral-redesignation = 您的一项定罪可能使第 47 号提案或第 64 号提案不能用。法律在这一点上还没有定论。
referral-minor = 这项罪行涉及未满 18 岁的人。法院和发执照的机构会看得更严。
referral-guns = 您在意持枪权。先申请哪一样，可能决定持枪权能不能恢复。
referral-judge = 这里由法官决定。律师知道这个法院想看到什么。
referral-violation = 缓刑（probation）期间有过违反，或者缓刑被取消（revoked）。律师可以让法院看到全部情况。
referral-end-probation = 提前结束缓刑（probation）需要开听证会。您的律师或缓刑官知道怎么办。
referral-several-cases = 您有不止一个案件。每个法院都要单独的申请书，先后顺序可能有影响。
referral-license = 您需要用于执照、学校或看护工作。它们的规定和别的工作不同。
referral-other-counts = 这个案件除了毒品指控，还有别的指控。每项指控可能各有自己的法律。
referral-with-gun = 这个案件涉及毒品和枪。别的禁枪规定可能仍然有效。
referral-priors = 您告诉我们的一项定罪，在 2024 年的法律（HS 11395）下可能算作“前科”（prior），即使它已经降为轻罪或已经撤销。以后如果又被指控持有烈性毒品，可能变成重罪（felony）。

everybody-citizen = 您不是美国公民，或者您不确定，或者您曾被递解出境。
everybody-protective-order = 法院要您远离某人的命令仍然有效。
everybody-violence = 有人强迫您做了那件事，或者当时您的伴侣伤害您。有专门的、保密的帮助。
everybody-findings = 案件中认定了涉及帮派、枪支或大量毒品。
everybody-life-term = 您被判了终身刑期，或者终身假释（parole）。
everybody-records = 法院的文件不在了，或者两份记录说法不一样。
everybody-blocked = 检察官阻止了您的记录自动清理。
everybody-restitution = 您欠很多赔偿金（restitution）。这不会使这些办法不能用，但钱仍然可以向您追讨。

# 代替定罪的项目，以及治疗缓刑。每个条件有三种说法：符合、不符合、不知道。

diverted =
    .yes = 您被送去参加一个项目。
    .no = 这条法律适用于被送去参加项目的人。您的案件是以别的方式结束的。
    .unknown = 我们不知道您是不是被送去参加一个项目。
program-finished =
    .yes = 您完成了项目。
    .no = 您还没有完成项目。
    .unknown = 我们不知道您是不是完成了项目。

# PC 1203.43

pc-1203-43 = 撤回旧毒品项目（DEJ）的答辩（plea）
    .gives = 从 1997 年到 2017 年，人们参加毒品项目以前必须先认罪。现在法律说，那次答辩（plea）无效。法院撤回答辩，并撤销（dismissal）案件。
    .limits = 对移民可能还不够。逮捕会留在记录上，除非也把它封存。
    .filing = 法院用表格 CR-180 第 7 项。表格交到处理这个案件的法院。不需要等待，法官必须同意。如果法院的文件不在了，可以用一份签了名的书面说明和您自己在加州司法部的记录代替。
pc-1203-43-program =
    .yes = 这是刑法典（Penal Code）1000 的毒品项目。
    .no = 这条法律只适用于刑法典（Penal Code）1000 的毒品项目（DEJ）。
    .unknown = 我们不知道这是不是刑法典（Penal Code）1000 的毒品项目（DEJ）。
pc-1203-43-plea =
    .yes = 您先认了罪或不抗辩（no contest）。
    .no = 您没有先认罪或不抗辩，所以没有答辩（plea）可以撤回。
    .unknown = 我们不知道您是不是先认了罪或不抗辩（no contest）。
pc-1203-43-since-1997 =
    .yes = 项目在 1997 年或以后开始。
    .no = 项目在 1997 年以前开始。
    .unknown = 我们不知道项目是不是在 1997 年或以后开始。
pc-1203-43-shall =
    .yes = 法律说法官必须这样做。
    .no = 由法官决定。
    .unknown = 我们不知道法官是不是必须这样做。

# PC 1210.1

pc-1210-1 = 治疗缓刑（2000 年的“Prop 36”）以后撤销（dismissal）
    .gives = 定罪作废（set aside），案件撤销（dismissal）。逮捕和定罪都算作从未发生过，但有一些例外。这比普通的撤销更强。
    .limits = 它不恢复持枪权。涉及公职（public office）、警察工作、州或地方执照、州彩票局合同和做陪审员时，您仍然必须说出来。对移民可能没有帮助。
    .filing = 法院会开听证会。没有全州统一的表格；动议（motion）常常由律师或公设辩护人来写。动议交到定罪的法院。您还欠的赔偿金（restitution）不是拒绝的理由。
pc-1210-1-offense =
    .yes = 这项罪行是为自己持有、使用或携带毒品。
    .no = 这条法律只适用于为自己持有、使用或携带毒品。它不包括准备出售的毒品。
    .unknown = 我们不知道这项罪行是不是为自己持有、使用或携带毒品。
pc-1210-1-since =
    .yes = 您是在这条法律于 2000 年 11 月通过以后被判刑的。
    .no = 您是在这条法律于 2000 年 11 月通过以前被判刑的。
    .unknown = 我们不知道您是不是在 2000 年 11 月以后被判刑的。
pc-1210-1-probation =
    .yes = 法院判了您缓刑（probation）。
    .no = 这条法律适用于获判缓刑（probation）的人。您告诉我们的是另一种判刑。
    .unknown = 我们不知道您是不是获判缓刑（probation）。
pc-1210-1-treatment =
    .yes = 缓刑（probation）带有这条法律规定的治疗。
    .no = 缓刑（probation）不是这条法律规定的治疗。
    .unknown = 我们不知道缓刑（probation）是不是这条法律规定的治疗。
pc-1210-1-treated =
    .yes = 您完成了治疗。
    .no = 您还没有完成治疗。
    .unknown = 我们不知道您是不是完成了治疗。
pc-1210-1-over =
    .yes = 缓刑（probation）已经结束。
    .no = 缓刑（probation）还没有结束。治疗以后，法官仍然可以同意。
    .unknown = 我们不知道缓刑（probation）是不是已经结束。
pc-1210-1-not-revoked =
    .yes = 缓刑（probation）没有被取消（revoked）。
    .no = 缓刑（probation）被取消（revoked）了。
    .unknown = 如果您完成治疗以后，缓刑（probation）被取消（revoked），需要律师看一看。
pc-1210-1-complied =
    .yes = 从您告诉我们的来看，您遵守了缓刑（probation）的条件。
    .no = 法官认定您没有遵守条件。
    .unknown = 法官看的是缓刑（probation）的整个过程。如果过程够好，法官必须同意。

# HS 11395

hs-11395 = 治疗（2024 年第 36 号提案）以后撤销（dismissal）
    .gives = 治疗以后，法院撤销指控。逮捕算作从未发生过，案件不算前科（prior）。开始时的认罪或不抗辩不是定罪。
    .limits = 如果治疗没有完成，法官可以作出定罪判决。开始时的认罪或不抗辩，对移民可能算数。
    .filing = 项目提出建议，您、您的律师、检察官或法院都可以提出。请问那个案件的律师。
hs-11395-program =
    .yes = 这是 2024 年第 36 号提案的治疗。
    .no = 这条法律只适用于 2024 年第 36 号提案的治疗。
    .unknown = 我们不知道这是不是 2024 年第 36 号提案的治疗。
hs-11395-shall-dismiss =
    .yes = 治疗以后，法官必须撤销指控。
    .no = 由法官决定。
    .unknown = 我们不知道法官是不是必须撤销指控。

# PC 1000.4

pc-1000-4 = 毒品分流（diversion）或毒品法庭（drug court）以后的封存
    .gives = 项目完成以后，逮捕算作从未发生过。法官也可以封存逮捕的记录。
    .limits = 申请做警察之类的执法人员（peace officer）时，您仍然必须说出来。警察和法院仍然看得到。医护执照委员会可能仍然会看。
    .filing = 人们向处理过这个案件的法院提出。没有全州统一的表格。许多法院在项目结束时就封存记录。
pc-1000-4-program =
    .yes = 这是 2018 年以来的毒品分流（diversion），或者毒品法庭（drug court）。
    .no = 这条法律适用于 2018 年以来的毒品分流（diversion）和毒品法庭（drug court）。
    .unknown = 我们不知道这是不是 2018 年以来的毒品分流（diversion），或者毒品法庭（drug court）。
pc-1000-4-no-plea =
    .yes = 您不必先认罪或不抗辩（no contest）。
    .no = 您必须先认罪或不抗辩（no contest）。那种情况有别的法律。
    .unknown = 我们不知道您是不是必须先认罪或不抗辩（no contest）。

# PC 1001.36

pc-1001-36 = 心理健康分流（mental health diversion）以后的封存
    .gives = 项目完成、指控撤销以后，逮捕算作从未发生过。法院必须限制谁可以看逮捕记录。
    .limits = 申请做警察之类的执法人员（peace officer）时，您仍然必须说出来。警察和法院仍然看得到。
    .filing = 法院通常在撤销案件时就下命令。如果没有，人们向处理过这个案件的法院提出。
pc-1001-36-program =
    .yes = 这是心理健康分流（mental health diversion）。
    .no = 这条法律只适用于心理健康分流（mental health diversion）。
    .unknown = 我们不知道这是不是心理健康分流（mental health diversion）。
pc-1001-36-shall =
    .yes = 法律说法院必须这样做。
    .no = 由法官决定。
    .unknown = 我们不知道法院是不是必须这样做。

# PC 1001.80

pc-1001-80 = 军人分流（military diversion）以后，逮捕不再算数
    .gives = 项目完成以后，指控撤销。根据法律本身，逮捕算作从未发生过。
    .limits = 申请做警察之类的执法人员（peace officer）时，您仍然必须说出来。这条法律没有封存文件的命令。
    .filing = 这不需要任何人申请。您自己在加州司法部的记录看得出现在的情况。
pc-1001-80-program =
    .yes = 这是军人分流（military diversion）。
    .no = 这条法律只适用于军人分流（military diversion）。
    .unknown = 我们不知道这是不是军人分流（military diversion）。

# PC 1001.9

pc-1001-9 = 轻罪分流（misdemeanor diversion）以后的封存
    .gives = 项目完成以后，逮捕算作从未发生过。法官也可以封存逮捕的记录。
    .limits = 申请做警察之类的执法人员（peace officer）时，您仍然必须说出来。警察和法院仍然看得到。
    .filing = 人们向处理过这个案件的法院提出。没有全州统一的表格。
pc-1001-9-program =
    .yes = 这是县里的轻罪分流（misdemeanor diversion）项目。
    .no = 这条法律只适用于县里的轻罪分流（misdemeanor diversion）项目。
    .unknown = 我们不知道这是不是县里的轻罪分流（misdemeanor diversion）项目。

# PC 851.87

pc-851-87 = 检察官的项目以后的封存
    .gives = 您在被起诉以前就完成了项目。法院可以封存逮捕的记录。
    .limits = 申请做警察之类的执法人员（peace officer）时，您仍然必须说出来。警察和法院仍然看得到。
    .filing = 人们向县的高等法院（superior court）提出。警察和检察官收到副本，有 60 天时间答复。
pc-851-87-program =
    .yes = 这是检察官的项目，在任何起诉以前。
    .no = 这条法律只适用于任何起诉以前的项目。
    .unknown = 我们不知道这是不是任何起诉以前的项目。

# PC 851.90

pc-851-90 = 毒品法庭（drug court）或旧毒品项目（DEJ）以后的封存
    .gives = 项目完成以后，法官可以封存逮捕的记录。封存以后，您可以说您没有被逮捕过。
    .limits = 申请做警察之类的执法人员（peace officer）时，您仍然必须说出来。警察和法院仍然看得到。
    .filing = 人们以书面或在法庭上，向处理过这个案件的法院提出。没有全州统一的表格。
pc-851-90-program =
    .yes = 这是毒品法庭（drug court），或者要先认罪或不抗辩的旧毒品项目（DEJ）。
    .no = 这条法律适用于毒品法庭（drug court），以及要先认罪或不抗辩的旧毒品项目（DEJ）。
    .unknown = 这条法律适用于任何认罪或不抗辩以前的毒品法庭（drug court），以及旧毒品项目（DEJ）。如果是认罪或不抗辩以后的毒品法庭，请问律师。

# PC 1001.97

pc-1001-97 = 法官分流（judicial diversion）以后，逮捕不再算数
    .gives = 您做完要求的事以后，法官撤销了案件。根据法律本身，逮捕算作从未发生过。
    .limits = 申请做警察之类的执法人员（peace officer）时，您仍然必须说出来。这条法律没有封存文件的命令。
    .filing = 这不需要任何人申请。您自己在加州司法部的记录看得出现在的情况。
pc-1001-97-program =
    .yes = 这是轻罪（misdemeanor）的法官分流（judicial diversion）。
    .no = 这条法律只适用于 2021 年以来轻罪（misdemeanor）的法官分流（judicial diversion）。
    .unknown = 我们不知道这是不是轻罪（misdemeanor）的法官分流（judicial diversion）。

# 问题：标题、.hint（一句短话）、.why（为什么问）、.how（怎样查到），以及答案。

i-dont-know = 我不知道
prefer-not-to-say = 我不知道，或者不想说

q-today = 今天，下面哪些情况适合您？
    .hint = 适合的都选，不管在哪里：加州、别的州或联邦法院。
    .why = 案件未结或正在服刑时，这些法律大多要等。
    .how = 法院书记官可以告诉您案件是不是未结。您的缓刑官或假释官可以告诉您是不是还在监管中。
today-charged = 我有未结的刑事案件
    .hint = 快要出庭、正在保释，或者案件里有逮捕令（warrant）。
today-serving = 我在县监狱（jail）里，或者在州监狱或联邦监狱（prison）里
    .hint = 也包括代替县监狱的在家监禁或劳动项目。
today-supervised = 我在假释（parole）中，或者从县监狱（jail）、州监狱或联邦监狱（prison）出来以后在监管（supervision）中
    .hint = 假释、县的监管（PRCS）或强制监管（mandatory supervision）。
today-probation = 我在缓刑（probation）中
    .hint = 正式、非正式或简易（summary）缓刑，任何案件都算。
today-none = 以上都没有
today-not-sure = 其中有些我不确定

q-forum = 案件在哪里？怎样结束的？
    .hint = 认罪或不抗辩（no contest）也算定罪，即使没有审判。
    .why = 加州的法律只能改变加州法院的记录，而且对定罪有单独的规定。
    .how = 您的法院文件上有法院的名称。您自己在加州司法部的记录列出加州的案件。
forum-california-convicted = 我在加州的法院被定罪
    .hint = 作为成年人：我认罪或不抗辩（no contest），或者被判有罪。
forum-california-otherwise = 在加州，但以别的方式结束
    .hint = 例如被撤销（dismissed）、被判无罪（not guilty）、参加了项目，或者从来没有被起诉。
forum-federal = 联邦法院
    .hint = “United States District Court”
forum-other-state = 别的州的法院
forum-tribal = 部落法院
forum-military = 军事法庭
forum-juvenile = 少年法庭（juvenile court）
    .hint = 我当时未满 18 岁，案件在少年法庭。

q-outcome = 案件怎样结束？
    .hint = 选最接近的。
    .why = 这些法律对定罪、被撤销的案件和逮捕，各有不同的规定。
    .how = 可以向法院书记官要“docket”（案件登记表）或“register of actions”（诉讼记录）。上面看得出案件怎样结束。
outcome-convicted = 我被定罪
    .hint = 我认罪或不抗辩（no contest），或者被判有罪。
outcome-diverted = 我被送去参加项目（代替定罪）
    .hint = 分流（diversion）、延迟判决（deferred entry of judgment）或毒品法庭（drug court）。
outcome-dismissed = 指控被撤销（dismissed）
outcome-acquitted = 我被判无罪（not guilty）
outcome-never-charged = 我被逮捕，或收到传票或罚单（cited），但从来没有被起诉

q-program = 是哪一种项目？
    .hint = 选最接近的。2001 年到 2024 年的治疗缓刑（2000 年的“Prop 36”）是定罪：如果是那个，请返回。
    .why = 每种项目都有自己的封存记录的法律。
    .how = 案件登记表（docket）上写着“DEJ”、“1000”、“1000.5”、“1001.36”、“1001.80”或“11395”。项目结束时给您的信上，也可能写着是哪条法律。
program-drug-diversion = “PC 1000”或“DEJ”的毒品课程或项目
    .hint = 毒品分流（drug diversion），或者 1997 年到 2017 年的“延迟判决”（deferred entry of judgment）。
program-drug-court = 毒品法庭（drug court）
program-mental-health = 心理健康分流（mental health diversion）
program-military = 给服过兵役的人的项目
program-mandated-treatment = 2024 年第 36 号提案的治疗
    .hint = 被控持有烈性毒品，而且以前有毒品定罪（HS 11395）。
program-prefiling = 检察官的项目，在任何起诉以前
program-misdemeanor-diversion = 另一种轻罪分流（misdemeanor diversion）
program-judges-diversion = 法官把我的案件暂停（轻罪，2021 年以来）
    .hint = “Judicial diversion”（法官分流）：您做了法官要求的事，案件就被撤销。
program-other = 另一种项目

q-pleaded = 您是不是必须先认罪或不抗辩（no contest）？
    .hint = 在您可以开始项目以前。
    .why = 开始时的认罪或不抗辩，对移民可能仍然算数。它也决定哪条法律适合。
    .how = 案件登记表（docket）会显示项目开始以前有没有答辩（plea）。您当时的律师也可以告诉您。
pleaded-yes = 是
pleaded-no = 不是，我不必这样做

q-finished = 您完成项目了吗？
    .hint = 如果没有完成，案件可能继续下去，最后被定罪。
    .why = 这些法律是给完成项目的人的。
    .how = 案件登记表（docket）最后写着“dismissed”（撤销）；如果项目被停止，写着“terminated”（终止）。项目给您的信上也看得出来。
finished-yes = 是，我完成了，案件结束了
finished-no = 没有，我没有完成
finished-running = 我还在参加

q-granted = 项目是什么时候开始的？
    .hint = 法院让您参加的那一天。填年份就够了。
    .why = 毒品分流在 1997 年以前的做法不同，2018 年以来又不同。
    .how = 案件登记表（docket）上写着“DEJ granted”或“diversion granted”。

q-offense = 是什么罪行？
    .hint = 填写是什么事，或文件上的法典条号，或者一步一步选。如果有几项指控，可以以后再加。
    .why = 法律对每种毒品罪行的规定都不同。罪行的种类决定哪些办法可用。
    .how = 起诉书（complaint）、答辩表（plea form）或您自己在加州司法部的记录上有法典条号，例如“HS 11378”。
offense-search = 文件上的法典条号，或者平常的说法
    .hint = 例如：11378、HS 11350(a)，或者 冰毒 贩卖（词和词之间空一格）
offense-choose = 请选择…
offense-count = 找到：{ $count }
offense-more = { $count ->
   *[other] 还有 { $count } 项可能符合。再加一个词，比如毒品名称，结果会少一些。
 }
offense-none-found = 我们的名单里没有找到。请检查号码或词语，或者在下面一步一步选。
offense-enhancement = 那一条是用来加重刑期的，本身不是罪行。请在文件上找主要的指控。
offense-relief = 那一条是清理记录的法律，不是罪行。请在文件上找指控。
offense-not-a-crime = 那一条本身不是犯罪。请在文件上找主要的指控。
offense-kind = 是哪一类事情？
offense-drug = 涉及哪种毒品？
offense-which = 是其中哪一项？
offense-not-sure-which = 我不确定是其中哪一项
offense-change = 选别的
offense-chosen = 您选了：
offense-any-of = 可能是下面任何一项：

kind-possession = 为自己持有毒品
kind-possession-for-sale = 持有毒品准备出售
kind-sale-or-transport = 出售、给人或运送毒品
kind-manufacture = 制造毒品，或持有制毒要用的东西
kind-cultivation = 种植大麻或别的植物
kind-under-influence = 受毒品影响（吸毒后的状态）
kind-paraphernalia = 持有吸毒管、针头或别的工具
kind-presence = 在有人吸毒或卖毒品的地方
kind-premises = 提供用于毒品的地方、制毒间或暗格
kind-money = 来自毒品的钱
kind-prescription = 处方：伪造、虚假或不是我的
kind-with-gun = 毒品和枪
kind-in-custody = 在县监狱或州监狱里的毒品
kind-involving-minor = 毒品和未满 18 岁的人
kind-attempt = 企图、策划，或叫别人去做
kind-driving = 驾驶
kind-theft = 偷窃之类
kind-sex = 性犯罪
kind-another = 别的事情

drug-narcotics = 海洛因、可卡因、芬太尼或鸦片类药片
drug-cocaine-base = 快克（crack，可卡因碱）
drug-stimulants = 冰毒（meth）、摇头丸（MDMA）之类
drug-pcp = 天使粉（PCP）
drug-ketamine = 氯胺酮（K 粉）
drug-cannabis = 大麻（marijuana）
drug-concentrated-cannabis = 浓缩大麻（大麻脂、大麻蜡、大麻油）
drug-hallucinogens = LSD、迷幻蘑菇或佩奥特仙人掌
drug-depressants = GHB 或安眠酮（quaaludes）
drug-sedatives = 阿普唑仑（Xanax）、安定（Valium）之类的药片
drug-steroids = 类固醇
drug-prescription-other = 别的处方药
drug-imitation = 假毒品或看起来像的东西
drug-precursors = 制毒用的化学品
drug-synthetic = 合成大麻（spice）、浴盐（bath salts）之类
drug-inhalants = 吸入的东西，例如胶水或笑气
drug-any = 别的毒品，或者我不知道

q-level = 是重罪（felony）还是轻罪（misdemeanor）？
    .hint = 按定罪那一天的情况。如果没有定罪：按逮捕或起诉时的情况。
    .why = 这些法律有的只适用于重罪，有的只适用于轻罪。
    .how = 答辩表（plea form）、法庭记录单（minute order）或您自己在加州司法部的记录上写着 F（重罪）或 M（轻罪）。
level-felony = 重罪（felony）
level-misdemeanor = 轻罪（misdemeanor）
level-infraction = 违规（infraction）
    .hint = 像罚单一样：只可能罚款。

q-arrested = 您是什么时候被逮捕，或收到传票或罚单（cited）的？
    .hint = 填年份就够了。
    .why = 这些法律有的要从逮捕起等一年、三年或六年。
    .how = 逮捕您的警察局或您自己在加州司法部的记录看得出来。

q-ended = 案件是什么时候撤销（dismissed）的？
    .hint = 填年份就够了。
    .why = 在起诉期限过去以前，有时可以再次起诉。
    .how = 书记官办公室的案件登记表（docket）看得出来。

q-sentenced = 您是什么时候被判刑的？
    .hint = 填年份就够了。如果是缓刑（probation），填缓刑开始那一天。
    .why = 法律改过很多次。日期决定用哪些规定。
    .how = 判刑那天的法庭记录单（minute order）、案件登记表（docket）或您自己在加州司法部的记录看得出来。

q-sentence = 判了什么刑？
    .hint = 选主要的部分。缓刑（probation）可能带有几天县监狱。
    .why = 每种判刑都有自己的撤销（dismissal）法律。
    .how = 在法庭记录单（minute order）上找“probation granted”、“county jail 1170(h)”或“state prison”。
sentence-probation = 缓刑（probation）
    .hint = 正式、非正式或简易（summary）缓刑，带或不带几天县监狱。
sentence-jail-or-fine = 县监狱（jail）或罚款，没有缓刑
    .hint = 因为轻罪（misdemeanor）在县监狱几天或几个月，或者只是罚款。
sentence-county-jail-felony = 在县监狱（county jail）服的重罪（felony）刑期
    .hint = 常常超过一年，根据“1170(h)”，2011 年 10 月以来。
sentence-prison = 州监狱（state prison）

q-treatment = 是不是旧的“Prop 36”的治疗缓刑？
    .hint = 2000 年的法律，针对持有或使用毒品。不是 2024 年同名的法律。
    .why = 带有这种治疗的定罪，可以用更强的方式作废（set aside）。
    .how = 案件登记表（docket）上写着“1210.1”或“Prop 36”。
treatment-finished = 是，我完成了治疗
treatment-not-finished = 是，但我没有完成治疗
treatment-no = 不是，是普通的缓刑（probation）

q-split = 县监狱（county jail）刑期的最后一段，是不是在监管（supervision）下度过的？
    .hint = 这叫“split sentence”（分段刑）或“mandatory supervision”（强制监管）。
    .why = 分段刑以后等一年，全部在县监狱服的刑期以后等两年。
    .how = 法庭记录单（minute order）或判决摘要（abstract of judgment）上写着“mandatory supervision”或“split”。
split-yes = 是，一部分在县监狱，一部分在监管下
split-no = 不是，全部在县监狱

q-probation = 缓刑（probation）的情况怎样？
    .hint = 您还欠的赔偿金（restitution）在这里不会对您不利。
    .why = 这决定法官是必须同意，还是可以选择。
    .how = 案件登记表（docket）上写着“violation”（违反）、“revoked”（取消）、“reinstated”（恢复）或“terminated”（终止）。您的缓刑官或律师也可以告诉您。
probation-completed = 我都做到了，并且按时完成
probation-ended-early = 法官提前结束了它
probation-violated = 我有过违反（violation），但缓刑继续了，现在已经结束
probation-revoked = 它被取消（revoked），我改为被送进县监狱或州监狱
probation-running = 我还在缓刑中

q-revoked-to = 缓刑被取消（revoked）以后，您被判了什么刑？
    .hint = 选您最后服的刑。
    .why = 您最后服的刑决定用哪条法律。
    .how = 请看缓刑被取消（revoked）那天的法庭记录单（minute order）。

q-probation-ends = 缓刑（probation）什么时候结束，或者是什么时候结束的？
    .hint = 整个期间的最后一天。
    .why = 缓刑结束以后，这些法律才可用。
    .how = 判刑那天的法庭记录单（minute order）写着缓刑多长。您的缓刑官可以告诉您。

q-completed = 全部刑罚是什么时候结束的，或者什么时候会结束？
    .hint = 出狱后的假释（parole）或监管（supervision）也要算。如果没有，就填您出来的那一天。
    .why = 等待期从那一天开始。
    .how = 州监狱（prison）：您的解除文件（discharge paper）或假释办公室。县监狱（jail）：县警长（sheriff）或缓刑办公室。

q-performed = 判刑要求的事，您都做完了吗？
    .hint = 县监狱、罚款、课程或社区劳动。您还欠的赔偿金（restitution）不算。
    .why = 法律要求刑罚已经完成。
    .how = 法院书记官可以告诉您还有没有没完成的事。
performed-yes = 是
performed-no = 没有，还有没完成的事

q-committed = 事情是什么时候发生的？
    .hint = 罪行发生那一天，不是开庭日期。填年份就够了。
    .why = 要看事情发生那一天的法律。
    .how = 起诉书（complaint）和您自己在加州司法部的记录上有那一天。

q-age = 事情发生时您几岁？
    .hint = 您在那一天的年龄，不是开庭那一天的。
    .why = 今天的大麻法律要看年龄。
    .how = 从您的出生日期算到罪行发生那一天。
age-under-18 = 未满 18 岁
age-18-to-20 = 18、19 或 20 岁
age-21-or-older = 21 岁或以上

q-amount = 数量是多少？
    .hint = 按是什么来选：干大麻、浓缩大麻（大麻脂、大麻蜡、大麻油）或植株。
    .why = 对 21 岁或以上的人，今天少量不算犯罪。
    .how = 警察报告、起诉书（complaint）或化验报告上有数量。
amount-small = 少量
    .hint = 最多 28.5 克（一盎司），浓缩大麻最多 4 克，或最多 6 株。
amount-between = 浓缩大麻 4 克到 8 克
amount-large = 比这更多

q-handed = 您拿它做了什么？
    .hint = 选您被定罪的那件事。
    .why = 为自己携带大麻，或者给别人一点，今天可能不算犯罪。
    .how = 答辩表（plea form）或起诉书（complaint）写着是什么事。
handed-sold = 我卖了，或者带着去卖
handed-given = 我给了别人
handed-carried = 我为自己带着

q-aggravated = 案件里有没有下面任何一种情况？
    .hint = 有未满 18 岁的人。越过州界。以前两次因为同样的事被定罪。损害土地或水。
    .why = 在这些情况下，今天可能仍然是重罪（felony）。
    .how = 起诉书（complaint）和答辩表（plea form）看得出指控了什么、承认了什么。
aggravated-yes = 有，有一种或更多
aggravated-no = 没有，一种也没有

q-abuse = 指控里有没有伤害家人的？
    .hint = 家庭暴力，或者伤害儿童或老人。您可以不回答。回答只留在这台设备上。
    .why = 对这些指控，法官可能要衡量封存是不是合适。
    .how = 逮捕报告或起诉书（complaint）列出各项指控。
abuse-yes = 有
abuse-no = 没有，一项也没有

q-evaded = 被逮捕以后，您有没有长期离开加州、躲藏，或用假名？
    .hint = 错过开庭、后来已经处理好的不算。您可以不回答。回答只留在这台设备上。
    .why = 法律排除逃避案件的人。不在加州的时间，也可能让期限停止计算。
    .how = 您旧的法院文件或律师可以告诉您。
evaded-yes = 有
evaded-no = 没有，一样也没有

q-upright = 从那以后，您是不是没有再触犯法律？
    .hint = 从您被判刑那一天起：没有别的定罪，在任何地方都没有。
    .why = 这决定法官是必须同意，还是可以选择。
    .how = 您自己在加州司法部的记录列出您在加州的案件。
upright-yes = 是，从那以后没有别的定罪
upright-no = 不是，从那以后还有一次

q-already = 法院有没有改变过这项定罪？
    .hint = 例如改为轻罪（misdemeanor）或撤销（dismissed）。
    .why = 已经办好的事，不必再办一次。
    .how = 您自己在加州司法部的记录看得出来，例如“dismissed 1203.4”或“reduced 17(b)”。
already-nothing = 没有
already-reduced = 有，已经降为轻罪（misdemeanor）
    .hint = 根据第 17(b) 条
already-redesignated = 有，第 47 号提案把它改为轻罪（misdemeanor）
already-dismissed = 有，已经撤销（dismissed）
    .hint = 常叫做“expunged”

q-registration = 您现在或以前，有没有必须因性犯罪登记？
    .hint = 您可以不回答。回答只留在这台设备上。
    .why = 有登记的义务，有些办法就不能用。
    .how = 您住的城市的警察局或律师，可以告诉您是不是必须登记。
registration-never = 没有，从来没有
registration-past = 有，以前
registration-now = 有，现在

q-registrable = 让您必须登记的，是不是这项定罪？
    .hint = 您可以不回答。回答只留在这台设备上。
    .why = 其中一条法律排除让人必须登记的州监狱（prison）案件。
    .how = 律师可以从案件的文件看出来。
registrable-yes = 是
registrable-no = 不是，是另一项

q-strikes = 您有没有因为最严重的重罪（felony）之一被定罪？
    .hint = 您可以不回答。回答只留在这台设备上。
    .why = 第 47 号和第 64 号提案，对有最严重定罪的人有不同的规定。
    .how = 您自己在加州司法部的记录列出您的定罪。律师可以告诉您其中有没有算数的。
strikes-none = 没有
strikes-most-serious = 有，是下面名单里的一项
    .hint = 杀人或企图杀人。对儿童的性犯罪。暴力性犯罪。可判终身监禁的重罪。
strikes-serious = 有，另一种严重或暴力重罪（“strike”）
strikes-not-sure-which = 有，但我不确定是哪一种

q-complete = 您把所有案件都告诉我们了吗？
    .hint = 别的案件可能改变结果：在加州、别的州或联邦法院。
    .why = 更新的案件或未结的案件，可能使看来可用的办法不能用。
    .how = 您自己在加州司法部的记录列出您在加州的案件。
complete-yes = 是，所有案件都在这里
complete-another-case = 没有，还有另一个案件
complete-another-count = 没有，同一个案件里还有另一项指控或定罪
complete-not-now = 还有别的，但我现在不想加

# 日期

date-known = 我知道日期，或者知道一部分
date-between = 我只知道大概
date-year = 年
    .hint = 例如：2014
date-month = 月
    .hint = 如果您知道
date-month-unknown = 不确定
date-day = 日
    .hint = 只在您知道时填写
date-from = 大约从（年）
date-to = 大约到（年）
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
span-text = { $first } 到 { $last } 之间

# 错误

error-title = 有一个问题
error-choose = 请选一个答案再继续。选“我不知道”也可以。
error-choose-many = 请至少选一个。如果都不是，请选“以上都没有”。
error-none-and-others = 您选了“以上都没有”，又选了别的。请只选其中一种。
error-year = 请用四位数字填写年份，例如 2014。
error-year-range = 请填写 1930 到 2099 之间的年份。
error-future = 这个日期必须在过去。请检查年份。
error-no-such-day = 那个月没有这一天。请检查日和月。
error-day-without-month = 请也选月份，或者把日空着。
error-reversed = 第一个年份在第二个之后。请检查年份。
error-before-sentence = 这个日期在判刑那一天以前。请检查年份。
error-offense = 请选择罪行，或者选“我不知道”。

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>counterfoil</name>
  <message>
   <source>$ a month</source>
   <translation>$/月</translation>
  </message>
  <message>
   <source>$ a month from then on</source>
   <translation>此后每月 $</translation>
  </message>
  <message>
   <source>+{n} points</source>
   <translation>+{n}个百分点</translation>
  </message>
  <message>
   <source>1 h</source>
   <comment>length of time</comment>
   <translation>1小时</translation>
  </message>
  <message>
   <source>1 year</source>
   <translation>1年</translation>
  </message>
  <message>
   <source>1,234.5</source>
   <comment>The marks of thousands and decimals; keep the digits</comment>
   <translation>1,234.5</translation>
  </message>
  <message>
   <source>1-hour cache writes</source>
   <translation>1 小时缓存写入</translation>
  </message>
  <message>
   <source>1.1 times the book's price, as for inference in the US only</source>
   <translation>为价目表的 1.1 倍，与仅限美国推理相同</translation>
  </message>
  <message>
   <source>10 years</source>
   <translation>10年</translation>
  </message>
  <message>
   <source>12 months</source>
   <translation>12个月</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices ({band}), ≈ {tokens} tokens in the mix seen here.</source>
   <translation>1%按 API 价格合 ≈ {worth}（{band}），按此处的构成 ≈ {tokens} token。</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices ({band}).</source>
   <translation>1%按 API 价格合 ≈ {worth}（{band}）。</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices, ≈ {tokens} tokens in the mix seen here.</source>
   <translation>1%按 API 价格合 ≈ {worth}，按此处的构成 ≈ {tokens} token。</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices.</source>
   <translation>1%按 API 价格合 ≈ {worth}。</translation>
  </message>
  <message>
   <source>24 h</source>
   <comment>length of time</comment>
   <translation>24小时</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30天</translation>
  </message>
  <message>
   <source>5 h</source>
   <comment>length of time</comment>
   <translation>5小时</translation>
  </message>
  <message>
   <source>5-hour</source>
   <translation>5小时窗口</translation>
  </message>
  <message>
   <source>5-hour window</source>
   <comment>a window, in a sentence</comment>
   <translation>5小时窗口</translation>
  </message>
  <message>
   <source>5-hour windows</source>
   <translation>5小时窗口</translation>
  </message>
  <message>
   <source>5-minute cache writes</source>
   <translation>5 分钟缓存写入</translation>
  </message>
  <message>
   <source>7 d</source>
   <comment>length of time</comment>
   <translation>7天</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7天</translation>
  </message>
  <message>
   <source>8 of 10 within {band}</source>
   <translation>10次中8次在{band}之间</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90天</translation>
  </message>
  <message>
   <source>A bundle proves by itself what the ledger holds; anyone can check it without Counterfoil.</source>
   <translation>证据包本身即可证明账本中的内容；任何人无需 Counterfoil 即可核对。</translation>
  </message>
  <message>
   <source>A check that holds proves that nothing was changed since a checkpoint you gave to someone else.</source>
   <translation>检查成立，即证明自某个已交予他人的检查点以来没有任何改动。</translation>
  </message>
  <message>
   <source>A cloud provider was in use</source>
   <translation>使用了云服务商</translation>
  </message>
  <message>
   <source>A command or webhook is told all the same.</source>
   <translation>命令或 webhook 照常收到。</translation>
  </message>
  <message>
   <source>A day is written like 2026-07-24, and the first is not after the last.</source>
   <translation>日期写作 2026-07-24，起始日不晚于结束日。</translation>
  </message>
  <message>
   <source>A folder (*)</source>
   <translation>文件夹 (*)</translation>
  </message>
  <message>
   <source>A gateway was in use</source>
   <translation>使用了网关</translation>
  </message>
  <message>
   <source>A home of an agent elsewhere, such as another user's or one copied from a server.</source>
   <translation>别处的智能体主目录，例如其他用户的或从服务器复制的。</translation>
  </message>
  <message>
   <source>A line covers</source>
   <translation>一行涵盖</translation>
  </message>
  <message>
   <source>A local address for Prometheus and dashboards. It only reads, no other machine reaches it, and every question must bear the token.</source>
   <translation>供 Prometheus 和仪表板使用的本地地址。只读，其他机器无法访问，每次请求都必须带令牌。</translation>
  </message>
  <message>
   <source>A month of the plan begins on day</source>
   <translation>套餐每月起始日</translation>
  </message>
  <message>
   <source>A new window begins.</source>
   <translation>新窗口开始。</translation>
  </message>
  <message>
   <source>A newer list</source>
   <translation>更新的价目表</translation>
  </message>
  <message>
   <source>A notice comes when a window may run out before its reset, once for each window and level.</source>
   <translation>窗口可能在重置前用完时提醒，每个窗口的每个级别一次。</translation>
  </message>
  <message>
   <source>A notification was sent.</source>
   <translation>已发送一条通知。</translation>
  </message>
  <message>
   <source>A pace that fades from the recent to the lasting one, with chance around it.</source>
   <translation>速度由近期渐变为长期，并带有概率范围。</translation>
  </message>
  <message>
   <source>A part of the file cannot be read.</source>
   <translation>文件的一部分无法读取。</translation>
  </message>
  <message>
   <source>A percent holds less at peak hours in {where}</source>
   <translation>{where}：高峰时段每 1% 的容量更少</translation>
  </message>
  <message>
   <source>A portable copy asks only when you look now.</source>
   <translation>便携版仅在您点击立即查看时询问。</translation>
  </message>
  <message>
   <source>A reason is what the figures fit, not a proof of what happened. The ledger holds what agents logged on this machine; it cannot show use elsewhere.</source>
   <translation>原因是与数字相符的解释，并非所发生之事的证明。账本只含代理在本机记录的内容，无法显示别处的使用。</translation>
  </message>
  <message>
   <source>A session is found by its whole id.</source>
   <translation>按完整 ID 查找会话。</translation>
  </message>
  <message>
   <source>A session this short has little to read again.</source>
   <translation>会话太短，可重复读取的内容不多。</translation>
  </message>
  <message>
   <source>A share wants its window: five_hour, seven_day or a limit's name.</source>
   <translation>百分比需要指明窗口：five_hour、seven_day 或限额名称。</translation>
  </message>
  <message>
   <source>A subscription, a seat or a tax: it stands beside no use.</source>
   <translation>订阅、席位或税：没有对应的使用。</translation>
  </message>
  <message>
   <source>A time was named at {n} of {moments} in the last two hours.</source>
   <translation>最后两小时的{moments}中，有{n}个给出了时间。</translation>
  </message>
  <message>
   <source>A tool failed over and over in {where}</source>
   <translation>{where}：某个工具反复失败</translation>
  </message>
  <message>
   <source>A window that is used up is told all the same. What else still holds afterwards is told then.</source>
   <translation>窗口用完时仍会通知。其余仍成立的，在时段结束后通知。</translation>
  </message>
  <message>
   <source>A window that is used up is told all the same. What still holds afterwards is told then.</source>
   <translation>窗口用完时仍会通知。其余仍成立的，在时段结束后通知。</translation>
  </message>
  <message>
   <source>About Counterfoil</source>
   <translation>关于 Counterfoil</translation>
  </message>
  <message>
   <source>About {cost}</source>
   <comment>begins a sentence</comment>
   <translation>约 {cost}</translation>
  </message>
  <message>
   <source>About {n} tokens, by what is charged: the ledger has them as {ours}, the statement as {theirs}; both rows together come to {amount}.</source>
   <translation>按收费推算约 {n} 个令牌：账本记为{ours}，账单记为{theirs}；两行合计 {amount}。</translation>
  </message>
  <message numerus="yes">
   <source>About {n} sessions like your usual one are left {when}.</source>
   <comment>counted</comment>
   <extracomment>For one: About {n} session like your usual one is left {when}.</extracomment>
   <translation>
    <numerusform>{when}约剩{n}个与惯常相当的会话。</numerusform>
   </translation>
  </message>
  <message>
   <source>About {percent} of its rise went on without use here.</source>
   <translation>其上升中约{percent}发生时本机并无用量。</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>已采纳</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>账户</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>活跃</translation>
  </message>
  <message>
   <source>Activity, CSV</source>
   <translation>活动，CSV</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Add a plan</source>
   <translation>添加套餐</translation>
  </message>
  <message>
   <source>Add price</source>
   <translation>添加价格</translation>
  </message>
  <message>
   <source>Add what your plan costs in Settings to set the two side by side.</source>
   <translation>在设置中填写套餐费用，即可并列比较。</translation>
  </message>
  <message>
   <source>Adding up the ledger…</source>
   <translation>正在合计账本…</translation>
  </message>
  <message>
   <source>Adding up…</source>
   <translation>正在合计…</translation>
  </message>
  <message>
   <source>Additions to the list</source>
   <translation>对价目表的补充</translation>
  </message>
  <message>
   <source>Address copied</source>
   <translation>已复制地址</translation>
  </message>
  <message>
   <source>Address on this machine, such as http://127.0.0.1:8000/metrics</source>
   <translation>本机上的地址，例如 http://127.0.0.1:8000/metrics</translation>
  </message>
  <message>
   <source>Address, beginning with https://</source>
   <translation>以 https:// 开头的网址</translation>
  </message>
  <message>
   <source>Advice on short-lived logs</source>
   <translation>短期日志提示</translation>
  </message>
  <message>
   <source>After a branch</source>
   <translation>分支之后</translation>
  </message>
  <message>
   <source>After a resume</source>
   <translation>恢复之后</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>智能体</translation>
  </message>
  <message>
   <source>Agents</source>
   <translation>智能体</translation>
  </message>
  <message>
   <source>Agrees</source>
   <translation>一致</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>All</source>
   <comment>of time</comment>
   <translation>全部</translation>
  </message>
  <message>
   <source>All agents</source>
   <translation>全部智能体</translation>
  </message>
  <message>
   <source>All but plain resets</source>
   <translation>除普通重置外全部</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>全部类型</translation>
  </message>
  <message>
   <source>All limits</source>
   <translation>全部限额</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>全部模型</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>全部项目</translation>
  </message>
  <message>
   <source>All settings and your own prices as one text file. A command or a webhook stands in it as it is here, so keep it to yourself.</source>
   <translation>将所有设置和您自己的价格存为一个文本文件。命令或网络钩子会原样写入其中，请勿交给他人。</translation>
  </message>
  <message>
   <source>All settings are as at first.</source>
   <translation>所有设置已恢复初始值。</translation>
  </message>
  <message>
   <source>All statements</source>
   <translation>所有账单</translation>
  </message>
  <message>
   <source>All time</source>
   <translation>全部时间</translation>
  </message>
  <message>
   <source>All use is counted here, whatever is filtered above.</source>
   <translation>此处计入全部用量，不受上方筛选影响。</translation>
  </message>
  <message>
   <source>All windows</source>
   <translation>全部窗口</translation>
  </message>
  <message numerus="yes">
   <source>All {n} warned windows reached {percent}.</source>
   <comment>counted</comment>
   <extracomment>For one: The {n} warned window reached {percent}.</extracomment>
   <translation>
    <numerusform>{n}个警告过的窗口全部达到{percent}。</numerusform>
   </translation>
  </message>
  <message>
   <source>Along time</source>
   <translation>按时间</translation>
  </message>
  <message>
   <source>An API key was in use</source>
   <translation>使用了 API 密钥</translation>
  </message>
  <message>
   <source>An even use would stand at {percent} now.</source>
   <translation>若匀速使用，现在应为{percent}。</translation>
  </message>
  <message>
   <source>An even use, spread over {days}, would stand at {percent} now.</source>
   <translation>若按{days}匀速使用，现在应为{percent}。</translation>
  </message>
  <message>
   <source>An hour of work costs more since {where}</source>
   <translation>自 {where} 起每小时工作更贵</translation>
  </message>
  <message>
   <source>Announced for {when}.</source>
   <translation>公布为{when}。</translation>
  </message>
  <message>
   <source>Another day's border</source>
   <translation>日界不同</translation>
  </message>
  <message>
   <source>Another device or key</source>
   <translation>其他设备或密钥</translation>
  </message>
  <message>
   <source>Another file…</source>
   <translation>其他文件…</translation>
  </message>
  <message>
   <source>Another kind of token</source>
   <translation>令牌种类不同</translation>
  </message>
  <message>
   <source>Another model</source>
   <translation>其他模型</translation>
  </message>
  <message>
   <source>Another model answered in {where}</source>
   <translation>{where}：由其他模型作答</translation>
  </message>
  <message>
   <source>Another price</source>
   <translation>价格不同</translation>
  </message>
  <message>
   <source>Answer on this machine</source>
   <translation>在本机应答</translation>
  </message>
  <message>
   <source>Anthropic cost</source>
   <translation>Anthropic 费用</translation>
  </message>
  <message>
   <source>Anthropic cost report, API</source>
   <translation>Anthropic 费用报告，API</translation>
  </message>
  <message>
   <source>Anthropic usage</source>
   <translation>Anthropic 用量</translation>
  </message>
  <message>
   <source>Anthropic usage report, API</source>
   <translation>Anthropic 用量报告，API</translation>
  </message>
  <message>
   <source>Any other CSV: its columns are guessed, and you correct them here.</source>
   <translation>其他任何 CSV：会猜测各列，您可在此更正。</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>任何时间</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>4月</translation>
  </message>
  <message>
   <source>April</source>
   <translation>4月</translation>
  </message>
  <message>
   <source>As hashes</source>
   <translation>用哈希代替</translation>
  </message>
  <message>
   <source>As in the settings file: {value}</source>
   <translation>按设置文件：{value}</translation>
  </message>
  <message>
   <source>As it is: {verdict}, {certainty}</source>
   <translation>现状：{verdict}，{certainty}</translation>
  </message>
  <message>
   <source>As logged</source>
   <translation>原始记录</translation>
  </message>
  <message>
   <source>As much as in {earlier}</source>
   <translation>与{earlier}相同</translation>
  </message>
  <message>
   <source>As past windows went on from the same point.</source>
   <translation>按过往窗口从同一点之后的走势。</translation>
  </message>
  <message>
   <source>As the desktop</source>
   <translation>跟随桌面</translation>
  </message>
  <message>
   <source>As they are</source>
   <translation>保持原样</translation>
  </message>
  <message>
   <source>Ask every</source>
   <translation>询问间隔</translation>
  </message>
  <message>
   <source>Ask it in a new session: the same prompt costs least with little context behind it.</source>
   <translation>请在新会话中提问：上下文越少，同样的提示词费用越低。</translation>
  </message>
  <message>
   <source>Ask small things in a new session, or of a smaller model.</source>
   <translation>小问题请在新会话中问，或问较小的模型。</translation>
  </message>
  <message>
   <source>Ask {agent} itself how much is used</source>
   <translation>向 {agent} 直接询问用量</translation>
  </message>
  <message>
   <source>Asked on {date}.</source>
   <translation>询问日期：{date}。</translation>
  </message>
  <message>
   <source>Asking pypi.org…</source>
   <translation>正在询问 pypi.org…</translation>
  </message>
  <message>
   <source>Asks pypi.org once a week whether there is a newer version; sends nothing but the request itself. Nothing is downloaded or installed.</source>
   <translation>每周向 pypi.org 询问一次是否有新版本；除请求本身外不发送任何内容。不会下载或安装任何东西。</translation>
  </message>
  <message>
   <source>At API prices</source>
   <translation>按 API 价格</translation>
  </message>
  <message>
   <source>At least {cost}</source>
   <comment>begins a sentence</comment>
   <translation>至少 {cost}</translation>
  </message>
  <message>
   <source>At list prices the differences come to {amount}.</source>
   <translation>按标价计算，差异合计 {amount}。</translation>
  </message>
  <message>
   <source>At the end of a task compact the context or start a new session: every request reads all of it.</source>
   <translation>任务结束时请压缩上下文或开始新会话：每个请求都会读取全部上下文。</translation>
  </message>
  <message>
   <source>At the reset ≈ {percent}, {band} in 8 of 10 cases.</source>
   <translation>重置时 ≈ {percent}，10次中8次为{band}。</translation>
  </message>
  <message>
   <source>At the reset ≈ {percent}.</source>
   <translation>重置时 ≈ {percent}。</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>8月</translation>
  </message>
  <message>
   <source>August</source>
   <translation>8月</translation>
  </message>
  <message>
   <source>Axis</source>
   <translation>坐标轴</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>后退</translation>
  </message>
  <message>
   <source>Back to all sessions (Esc)</source>
   <translation>返回全部会话 (Esc)</translation>
  </message>
  <message>
   <source>Back to the whole window, which follows time by itself</source>
   <translation>回到整个窗口，随时间自动推进</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>Band holds</source>
   <translation>区间命中</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>竖线</translation>
  </message>
  <message>
   <source>Before a break compact the context, or start a new session after it: a short context is cheap to build again.</source>
   <translation>休息前压缩上下文，或在休息后开始新会话：短上下文重建起来很便宜。</translation>
  </message>
  <message>
   <source>Before the first look</source>
   <translation>首次查看之前</translation>
  </message>
  <message>
   <source>Before → after</source>
   <translation>之前 → 之后</translation>
  </message>
  <message>
   <source>Begin a file</source>
   <translation>新建文件</translation>
  </message>
  <message>
   <source>Begin of quiet hours</source>
   <translation>免打扰开始</translation>
  </message>
  <message>
   <source>Beside the plan up to {amount} was spent.</source>
   <translation>套餐之外最多支出 {amount}。</translation>
  </message>
  <message>
   <source>Beside the plan {number} credits were spent.</source>
   <translation>套餐之外消耗了 {number} 点额度。</translation>
  </message>
  <message>
   <source>Beside your plan</source>
   <translation>与套餐对照</translation>
  </message>
  <message>
   <source>Billing, page Usage: Get report</source>
   <translation>Billing 的 Usage 页面：Get report</translation>
  </message>
  <message>
   <source>Block {n} of the chain is missing.</source>
   <translation>链的区块{n}缺失。</translation>
  </message>
  <message>
   <source>Block {n} of the chain is not as it was written; its records may be.</source>
   <translation>链的区块{n}与写入时不一致；其记录可能未变。</translation>
  </message>
  <message>
   <source>Block {n} was not written by Counterfoil.</source>
   <translation>区块{n}并非由 Counterfoil 写入。</translation>
  </message>
  <message>
   <source>Both agree.</source>
   <translation>双方一致。</translation>
  </message>
  <message>
   <source>Both days are needed, as year-month-day.</source>
   <translation>需要填写两个日期，格式为 年-月-日。</translation>
  </message>
  <message>
   <source>Both sides tell the same; there is no difference to explain.</source>
   <translation>双方一致；没有需要解释的差异。</translation>
  </message>
  <message>
   <source>Branch while the context is short, or start a new session with a short summary.</source>
   <translation>请在上下文还短时分支，或带着简短摘要开始新会话。</translation>
  </message>
  <message>
   <source>Brier score</source>
   <translation>Brier 评分</translation>
  </message>
  <message>
   <source>Brier score: the squared distance between the chance said and what came, on average; 0 is perfect, lower is better. The band of the run-out time is meant to hold 8 of 10. Time off: how far that time was off in the last two hours before a window ran out (median).</source>
   <translation>Brier 评分：预测概率与实际结果之差的平方，取平均；0为完美，越低越好。用完时间的区间应在10次中命中8次。时间误差：窗口用完前最后两小时内，该时间的偏差（中位数）。</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>浏览…</translation>
  </message>
  <message>
   <source>Bundle written</source>
   <translation>证据包已写出</translation>
  </message>
  <message>
   <source>Burn rate</source>
   <translation>消耗速率</translation>
  </message>
  <message>
   <source>By</source>
   <translation>发起</translation>
  </message>
  <message>
   <source>By how full it is</source>
   <translation>按已用程度</translation>
  </message>
  <message>
   <source>By how sure it runs out</source>
   <translation>按用完概率</translation>
  </message>
  <message>
   <source>By itself: {what}</source>
   <translation>自动：{what}</translation>
  </message>
  <message>
   <source>By project</source>
   <translation>按项目</translation>
  </message>
  <message>
   <source>By request</source>
   <translation>按请求</translation>
  </message>
  <message>
   <source>CSV with a mapping</source>
   <translation>带映射的 CSV</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>缓存</translation>
  </message>
  <message>
   <source>Cache</source>
   <comment>a folder</comment>
   <translation>缓存</translation>
  </message>
  <message>
   <source>Cache broken</source>
   <translation>缓存失效</translation>
  </message>
  <message>
   <source>Cache kept for a shorter time in {where}</source>
   <translation>{where}：缓存保留时间变短</translation>
  </message>
  <message>
   <source>Cache lifetime</source>
   <translation>缓存存活时间</translation>
  </message>
  <message>
   <source>Cache never read</source>
   <translation>缓存从未读取</translation>
  </message>
  <message>
   <source>Cache read</source>
   <translation>缓存读取</translation>
  </message>
  <message>
   <source>Cache share</source>
   <translation>缓存占比</translation>
  </message>
  <message>
   <source>Cache stands still</source>
   <translation>缓存停滞</translation>
  </message>
  <message>
   <source>Cache stands still in {where}</source>
   <translation>{where}：缓存停滞</translation>
  </message>
  <message>
   <source>Cache stopped working</source>
   <translation>缓存停止工作</translation>
  </message>
  <message>
   <source>Cache stopped working in {where}</source>
   <translation>{where}：缓存停止工作</translation>
  </message>
  <message>
   <source>Cache write</source>
   <translation>缓存写入</translation>
  </message>
  <message>
   <source>Cache write, 1 h</source>
   <translation>缓存写入，1小时</translation>
  </message>
  <message>
   <source>Cache write, 5 min</source>
   <translation>缓存写入，5分钟</translation>
  </message>
  <message>
   <source>Cache written and never read in {where}</source>
   <translation>{where}：缓存只写入、从未读取</translation>
  </message>
  <message>
   <source>Cached</source>
   <translation>缓存</translation>
  </message>
  <message>
   <source>Calls that agents do not log</source>
   <translation>代理不记录的调用</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>已取消。没有写入任何内容。</translation>
  </message>
  <message>
   <source>Cancelled. The statement stays in the ledger.</source>
   <translation>已取消。账单仍保留在账本中。</translation>
  </message>
  <message>
   <source>Capacity changed</source>
   <translation>容量变化</translation>
  </message>
  <message>
   <source>Cell copied</source>
   <translation>单元格已复制</translation>
  </message>
  <message>
   <source>Chance in 100 that it runs out before its reset, for the same three.</source>
   <translation>重置前用完的概率（每100次），对应同样三级。</translation>
  </message>
  <message>
   <source>Chance of running out, as said</source>
   <translation>当时预测的用完概率</translation>
  </message>
  <message>
   <source>Chances that were shown, ten by ten. In the bars each window counts once.</source>
   <translation>显示过的概率，每十为一组。条形中每个窗口只计一次。</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>Chart of the chosen window</source>
   <translation>所选窗口的图表</translation>
  </message>
  <message>
   <source>Charts and days</source>
   <comment>heading of keys</comment>
   <translation>图表与日期</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>Check the mapping</source>
   <translation>检查映射</translation>
  </message>
  <message>
   <source>Checked {when} in {duration}.</source>
   <translation>检查于{when}，用时{duration}。</translation>
  </message>
  <message>
   <source>Checking every record</source>
   <translation>正在检查每条记录</translation>
  </message>
  <message>
   <source>Checking the list…</source>
   <translation>正在检查价目表…</translation>
  </message>
  <message>
   <source>Checkpoint copied. Keep it somewhere else.</source>
   <translation>检查点已复制。请保存到别处。</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Choose a list of prices</source>
   <translation>选择价目表</translation>
  </message>
  <message>
   <source>Choose a row to see its parts and their evidence.</source>
   <translation>选择一行以查看其各部分及证据。</translation>
  </message>
  <message>
   <source>Choose a statement</source>
   <translation>选择账单</translation>
  </message>
  <message>
   <source>Choose the model once more and see whether it stays. A project's settings or a fallback of the client may have set the other one.</source>
   <translation>请再次选择模型并看是否保持。项目设置或客户端的后备机制可能设了另一个模型。</translation>
  </message>
  <message>
   <source>Choose what would be different</source>
   <translation>请选择要改变的内容</translation>
  </message>
  <message>
   <source>Chosen by</source>
   <translation>指定方式</translation>
  </message>
  <message>
   <source>Chosen row</source>
   <translation>所选行</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Claude Code runs a command for its status line and hands it the counter. Your own line stays as it is; only figures are kept.</source>
   <translation>Claude Code 为状态行运行一条命令，并把计数交给它。原有的状态行保持不变；只保存数值。</translation>
  </message>
  <message>
   <source>Claude Code usage report, API</source>
   <translation>Claude Code 用量报告，API</translation>
  </message>
  <message>
   <source>Claude Code's cached answer</source>
   <translation>Claude Code 的缓存回答</translation>
  </message>
  <message>
   <source>Claude Code's own counter</source>
   <translation>Claude Code 自身的计数</translation>
  </message>
  <message>
   <source>Claude desktop app</source>
   <translation>Claude 桌面应用</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>清除筛选</translation>
  </message>
  <message>
   <source>Click or Enter shows this alone</source>
   <translation>单击或按 Enter 只显示此项</translation>
  </message>
  <message>
   <source>Click or Enter shows this month</source>
   <translation>单击或按 Enter 显示此月</translation>
  </message>
  <message>
   <source>Click to copy</source>
   <translation>单击复制</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>客户端</translation>
  </message>
  <message>
   <source>Client updated from {before} to {after}</source>
   <translation>客户端从 {before} 更新到 {after}</translation>
  </message>
  <message>
   <source>Client version</source>
   <translation>客户端版本</translation>
  </message>
  <message>
   <source>Clients make such requests for titles, summaries and checks. Look in the settings which of them can be switched off.</source>
   <translation>客户端会为标题、摘要和检查发送此类请求。请在设置中查看哪些可以关闭。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation>关闭详情</translation>
  </message>
  <message>
   <source>Close the details beside the list</source>
   <translation>关闭列表旁的详情</translation>
  </message>
  <message>
   <source>Close the window</source>
   <translation>关闭窗口</translation>
  </message>
  <message>
   <source>Code and the contents of files</source>
   <translation>代码和文件内容</translation>
  </message>
  <message>
   <source>Codex credit history</source>
   <translation>Codex 额度历史</translation>
  </message>
  <message>
   <source>Codex settings, page Usage</source>
   <translation>Codex 设置的 Usage 页面</translation>
  </message>
  <message>
   <source>Column “{title}” holds</source>
   <translation>列“{title}”的内容</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>逗号</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Command: {command}. Webhook: {webhook}. Both are set in the file.</source>
   <translation>命令：{command}。Webhook：{webhook}。两者均在文件中设置。</translation>
  </message>
  <message>
   <source>Compact the context, or start a new session once a task is done: every request reads all of it.</source>
   <translation>请压缩上下文，或在任务完成后开始新会话：每个请求都会读取全部上下文。</translation>
  </message>
  <message>
   <source>Compacted over and over in {where}</source>
   <translation>{where}：反复压缩</translation>
  </message>
  <message>
   <source>Compaction loop</source>
   <translation>压缩循环</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Comparing {file} with the ledger …</source>
   <translation>正在将 {file} 与账本比较 …</translation>
  </message>
  <message>
   <source>Connect the status line</source>
   <translation>连接状态行</translation>
  </message>
  <message>
   <source>Connect the status line…</source>
   <translation>连接状态行…</translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation>连接…</translation>
  </message>
  <message>
   <source>Console, pages Usage and Cost: Export</source>
   <translation>Console 的 Usage 和 Cost 页面：Export</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>上下文</translation>
  </message>
  <message>
   <source>Context of the session over its requests</source>
   <translation>会话各请求的上下文</translation>
  </message>
  <message>
   <source>Context of the session, call by call</source>
   <translation>会话上下文，逐个请求</translation>
  </message>
  <message>
   <source>Context sent again</source>
   <translation>上下文重发</translation>
  </message>
  <message>
   <source>Context sent again after a branch in {where}</source>
   <translation>{where}：分支后重发上下文</translation>
  </message>
  <message>
   <source>Context sent again after a resume in {where}</source>
   <translation>{where}：恢复后重发上下文</translation>
  </message>
  <message>
   <source>Context, call by call</source>
   <translation>上下文，逐个请求</translation>
  </message>
  <message>
   <source>Context, request by request</source>
   <translation>逐个请求的上下文</translation>
  </message>
  <message>
   <source>Contexts that stay long in {where}</source>
   <translation>{where}：上下文一直很长</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Copied. Keep it where only someone else can change it.</source>
   <translation>已复制。请保存在只有他人能改动的地方。</translation>
  </message>
  <message>
   <source>Copied. No paths or names are in it.</source>
   <translation>已复制。其中不含路径或名称。</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>复制地址</translation>
  </message>
  <message>
   <source>Copy all that is recorded of this request</source>
   <translation>复制此请求的全部记录</translation>
  </message>
  <message>
   <source>Copy as image</source>
   <translation>复制为图像</translation>
  </message>
  <message>
   <source>Copy cell</source>
   <translation>复制单元格</translation>
  </message>
  <message>
   <source>Copy checkpoint</source>
   <translation>复制检查点</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>复制详情</translation>
  </message>
  <message>
   <source>Copy note</source>
   <translation>复制说明</translation>
  </message>
  <message>
   <source>Copy or save this chart</source>
   <translation>复制或保存此图表</translation>
  </message>
  <message>
   <source>Copy request ids</source>
   <translation>复制请求 ID</translation>
  </message>
  <message>
   <source>Copy session id</source>
   <translation>复制会话 ID</translation>
  </message>
  <message>
   <source>Copy shown rows</source>
   <translation>复制显示的行</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>复制表格</translation>
  </message>
  <message>
   <source>Copy the chart as an image</source>
   <translation>将图表复制为图像</translation>
  </message>
  <message>
   <source>Copy the chosen rows</source>
   <translation>复制所选行</translation>
  </message>
  <message>
   <source>Copy the event with its evidence</source>
   <translation>复制事件及其证据</translation>
  </message>
  <message>
   <source>Copy token</source>
   <translation>复制令牌</translation>
  </message>
  <message>
   <source>Copy {label}: {value}</source>
   <translation>复制{label}：{value}</translation>
  </message>
  <message numerus="yes">
   <source>Copy {n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: Copy row</extracomment>
   <translation>
    <numerusform>复制{n}行</numerusform>
   </translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>费用</translation>
  </message>
  <message>
   <source>Cost</source>
   <comment>beyond the usual</comment>
   <translation>费用</translation>
  </message>
  <message>
   <source>Cost (USD)</source>
   <translation>费用 (USD)</translation>
  </message>
  <message>
   <source>Cost an hour</source>
   <translation>每小时费用</translation>
  </message>
  <message>
   <source>Cost at API prices</source>
   <translation>按 API 价格的费用</translation>
  </message>
  <message>
   <source>Cost by day</source>
   <translation>每日费用</translation>
  </message>
  <message>
   <source>Cost by month</source>
   <translation>每月费用</translation>
  </message>
  <message>
   <source>Cost by week</source>
   <translation>每周费用</translation>
  </message>
  <message>
   <source>Cost of a percent over time</source>
   <translation>每个百分点的费用随时间变化</translation>
  </message>
  <message>
   <source>Cost of an hour of work</source>
   <translation>每小时工作的费用</translation>
  </message>
  <message>
   <source>Cost of its requests</source>
   <translation>其请求的费用</translation>
  </message>
  <message>
   <source>Cost {cost}</source>
   <translation>费用 {cost}</translation>
  </message>
  <message>
   <source>Cost {cost}, so far {total}</source>
   <translation>费用 {cost}，累计 {total}</translation>
  </message>
  <message>
   <source>Costs are worked out without it.</source>
   <translation>计算费用时不使用它。</translation>
  </message>
  <message>
   <source>Could have read {n}</source>
   <translation>本可读取 {n}</translation>
  </message>
  <message>
   <source>Counted: use at the agent’s own provider. Logs do not tell use with an API key from use of a plan, so both are in it; use through other providers is not.</source>
   <translation>计入：智能体自有服务商的用量。日志不区分 API 密钥用量与套餐用量，故两者都计入；经由其他服务商的用量不计入。</translation>
  </message>
  <message>
   <source>Counter back at zero</source>
   <translation>计数归零</translation>
  </message>
  <message>
   <source>Counter fell</source>
   <translation>计数下降</translation>
  </message>
  <message>
   <source>Counterfoil made a mistake in looking this up; its log says more.</source>
   <translation>Counterfoil 在查询时出错；详情见其日志。</translation>
  </message>
  <message>
   <source>Counterfoil {version} is out; you have {own}.</source>
   <translation>Counterfoil {version} 已发布；您使用的是 {own}。</translation>
  </message>
  <message>
   <source>Counterfoil · {moment} · times in {zone}</source>
   <translation>Counterfoil · {moment} · 时区 {zone}</translation>
  </message>
  <message>
   <source>Counting what would leave …</source>
   <translation>正在统计将要带出的内容 …</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>正在计数…</translation>
  </message>
  <message>
   <source>Counts.</source>
   <translation>计入。</translation>
  </message>
  <message>
   <source>Counts: a newer reader read the same line again and understands it otherwise.</source>
   <translation>计入：新版读取器重新读取同一行，理解有所不同。</translation>
  </message>
  <message>
   <source>Counts: it says most of {n} rows of this response.</source>
   <translation>计入：在此响应的{n}行中内容最全。</translation>
  </message>
  <message>
   <source>Counts: the greatest of {lines} of this response.</source>
   <translation>计入：此响应的{lines}中最大的一行。</translation>
  </message>
  <message>
   <source>Counts: the only line of this response.</source>
   <translation>计入：此响应的唯一一行。</translation>
  </message>
  <message>
   <source>Counts: the only row of this request.</source>
   <translation>计入：此请求的唯一一行。</translation>
  </message>
  <message>
   <source>Counts: the session that made the request; the row before was read from a copy.</source>
   <translation>计入：发出该请求的会话；前一行读自副本。</translation>
  </message>
  <message>
   <source>Counts: {reader} understands the line of {record} otherwise.</source>
   <translation>计入：{reader} 对{record}那一行的理解不同。</translation>
  </message>
  <message>
   <source>Counts: {record} is from a copy, this one from the session that made the request.</source>
   <translation>计入：{record}来自副本，此条来自发出该请求的会话。</translation>
  </message>
  <message>
   <source>Credit history</source>
   <translation>额度历史</translation>
  </message>
  <message>
   <source>Credit, no use</source>
   <translation>额度，非使用</translation>
  </message>
  <message>
   <source>Credits</source>
   <translation>额度</translation>
  </message>
  <message>
   <source>Credits bought or given: money moved, nothing was used.</source>
   <translation>购买或赠送的额度：有资金往来，没有使用。</translation>
  </message>
  <message>
   <source>Credits were bought in the same amount again and again: {times}</source>
   <translation>以相同金额反复购买了额度：{times}</translation>
  </message>
  <message>
   <source>Credits were reloaded automatically</source>
   <translation>额度已自动充值</translation>
  </message>
  <message>
   <source>Credits were reloaded automatically: {times}</source>
   <translation>额度已自动充值：{times}</translation>
  </message>
  <message>
   <source>Critical</source>
   <translation>紧急</translation>
  </message>
  <message>
   <source>Ctrl with the wheel or + and − zoom, dragging or arrow keys move, Home goes back to the whole window</source>
   <translation>按住 Ctrl 滚轮或按 + 和 − 缩放，拖动或方向键移动，Home 回到整个窗口</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>货币</translation>
  </message>
  <message>
   <source>Cursor usage</source>
   <translation>Cursor 用量</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>自定义</translation>
  </message>
  <message>
   <source>Custom</source>
   <comment>days from and to</comment>
   <translation>自定义</translation>
  </message>
  <message>
   <source>Cut short at {percent}, before its reset; whether it would have lasted is not known.</source>
   <translation>在重置前于{percent}被中断；是否够用未知。</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Dashboard, page Usage: Export</source>
   <translation>Dashboard 的 Usage 页面：Export</translation>
  </message>
  <message>
   <source>Date or time</source>
   <translation>日期或时间</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>各天</translation>
  </message>
  <message>
   <source>Days cut in</source>
   <translation>日期划分时区</translation>
  </message>
  <message>
   <source>Days of the ledger. Arrow keys go from day to day, Enter shows the requests of one.</source>
   <translation>账本的各天。方向键逐日移动，Enter 显示某一天的请求。</translation>
  </message>
  <message>
   <source>Days of the year. Arrow keys go from day to day, Enter shows one.</source>
   <translation>一年中的各天。方向键逐日移动，Enter 显示某一天。</translation>
  </message>
  <message>
   <source>Days, both included</source>
   <translation>日期，首尾均含</translation>
  </message>
  <message>
   <source>Days, weeks and months are cut in it.</source>
   <translation>按此划分日、周和月。</translation>
  </message>
  <message>
   <source>Dearer sub-agents</source>
   <translation>更贵的子智能体</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>12月</translation>
  </message>
  <message>
   <source>December</source>
   <translation>12月</translation>
  </message>
  <message>
   <source>Decimals</source>
   <translation>小数</translation>
  </message>
  <message>
   <source>Details as JSON</source>
   <translation>JSON 详情</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>差异</translation>
  </message>
  <message>
   <source>Disconnect the status line</source>
   <translation>断开状态行</translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation>断开…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>收起</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <source>Does not count: a later line of the same response says more.</source>
   <translation>不计入：同一响应的后一行内容更全。</translation>
  </message>
  <message>
   <source>Does not count: a newer reader finds no request in these lines.</source>
   <translation>不计入：新版读取器在这些行中未发现请求。</translation>
  </message>
  <message>
   <source>Does not count: another record took its place.</source>
   <translation>不计入：已由另一条记录取代。</translation>
  </message>
  <message>
   <source>Does not count: it is a copy of {record}, of the session that made the request.</source>
   <translation>不计入：它是{record}的副本，该记录属于发出请求的会话。</translation>
  </message>
  <message>
   <source>Does not count: row {row} took its place.</source>
   <translation>不计入：已由第{row}行取代。</translation>
  </message>
  <message>
   <source>Does not count: {reader} finds no request in it.</source>
   <translation>不计入：{reader} 在其中未发现请求。</translation>
  </message>
  <message>
   <source>Does not count: {reader} understands it otherwise, in {record}.</source>
   <translation>不计入：{reader} 理解不同，见{record}。</translation>
  </message>
  <message>
   <source>Done. It takes effect when the agent starts next.</source>
   <translation>完成。智能体下次启动时生效。</translation>
  </message>
  <message>
   <source>Download a list of prices</source>
   <translation>下载价目表</translation>
  </message>
  <message>
   <source>Download…</source>
   <translation>下载…</translation>
  </message>
  <message>
   <source>Drop a statement here, or</source>
   <translation>将账单拖放到此处，或</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>时长</translation>
  </message>
  <message>
   <source>Each charge fits this: {what}.</source>
   <translation>每项收费都符合：{what}。</translation>
  </message>
  <message>
   <source>Each level is said once for each window.</source>
   <translation>每个窗口的每个级别只通知一次。</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>更早</translation>
  </message>
  <message>
   <source>Edit as text</source>
   <translation>以文本编辑</translation>
  </message>
  <message>
   <source>End of quiet hours</source>
   <translation>免打扰结束</translation>
  </message>
  <message>
   <source>End of the span</source>
   <translation>时段结束</translation>
  </message>
  <message>
   <source>End snooze</source>
   <translation>结束静默</translation>
  </message>
  <message>
   <source>End snooze: {window}, until {when}</source>
   <translation>结束静默：{window}，至{when}</translation>
  </message>
  <message numerus="yes">
   <source>End {n} snoozes</source>
   <comment>counted</comment>
   <extracomment>For one: End {n} snooze</extracomment>
   <translation>
    <numerusform>结束{n}项静默</numerusform>
   </translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>结束</translation>
  </message>
  <message>
   <source>Enter compares it with the ledger as it is now.</source>
   <translation>按 Enter 与当前账本比较。</translation>
  </message>
  <message>
   <source>Enter shows only these rows.</source>
   <translation>按 Enter 仅显示这些行。</translation>
  </message>
  <message>
   <source>Equal prompts</source>
   <translation>相同提示词</translation>
  </message>
  <message>
   <source>Equal requests</source>
   <translation>相同请求</translation>
  </message>
  <message>
   <source>Errors and retries</source>
   <translation>错误与重试</translation>
  </message>
  <message>
   <source>Errors and retries in {where}</source>
   <translation>{where}：错误与重试</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>事件</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>事件</translation>
  </message>
  <message>
   <source>Events, newest first</source>
   <translation>事件，最新在前</translation>
  </message>
  <message>
   <source>Every class</source>
   <translation>所有类别</translation>
  </message>
  <message>
   <source>Every difference has its reason.</source>
   <translation>每处差异都有原因。</translation>
  </message>
  <message>
   <source>Every figure is exactly twice that of the ledger.</source>
   <translation>每个数字都恰好是账本的两倍。</translation>
  </message>
  <message>
   <source>Every kind of token counts by its API price.</source>
   <translation>各类 token 均按其 API 价格计。</translation>
  </message>
  <message>
   <source>Everything can be done without a mouse. Tab goes from one control to the next.</source>
   <translation>所有操作都可以不用鼠标完成。Tab 在控件之间移动。</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证据</translation>
  </message>
  <message>
   <source>Exact values of the next moment</source>
   <translation>下一时刻的精确数值</translation>
  </message>
  <message>
   <source>Export settings</source>
   <translation>导出设置</translation>
  </message>
  <message>
   <source>Export settings…</source>
   <translation>导出设置…</translation>
  </message>
  <message>
   <source>Failing tool</source>
   <translation>失败的工具</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>2月</translation>
  </message>
  <message>
   <source>February</source>
   <translation>2月</translation>
  </message>
  <message>
   <source>Fee or tax, no use</source>
   <translation>费用或税，非使用</translation>
  </message>
  <message>
   <source>Fields of each request</source>
   <translation>每个请求的字段</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>File now</source>
   <translation>文件现状</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Find in the list of the page</source>
   <translation>在页面列表中查找</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>发现</translation>
  </message>
  <message>
   <source>Findings, the dearest first</source>
   <translation>发现，费用高者在前</translation>
  </message>
  <message>
   <source>First request {when}</source>
   <translation>首个请求 {when}</translation>
  </message>
  <message>
   <source>First rows of the file</source>
   <translation>文件的前几行</translation>
  </message>
  <message>
   <source>First seen</source>
   <translation>首次看到</translation>
  </message>
  <message>
   <source>First warned of {when}, {duration} before it ran out.</source>
   <translation>首次警告于{when}，在用完前{duration}。</translation>
  </message>
  <message>
   <source>First warned of {when}.</source>
   <translation>首次警告于{when}。</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Folder and project names</source>
   <translation>文件夹和项目名称</translation>
  </message>
  <message>
   <source>For 1 hour, until {when}</source>
   <translation>1小时，至{when}</translation>
  </message>
  <message>
   <source>For a part of the counts no reason was found.</source>
   <translation>部分数量未找到原因。</translation>
  </message>
  <message>
   <source>For other programs</source>
   <translation>供其他程序使用</translation>
  </message>
  <message>
   <source>For what you agreed on, what a gateway charges, what a model on your own machine costs. The file explains itself.</source>
   <translation>用于您约定的价格、网关收取的价格以及您自己机器上模型的成本。写法见文件内的说明。</translation>
  </message>
  <message>
   <source>For {amount} of the difference no reason was found.</source>
   <translation>差异中有 {amount} 未找到原因。</translation>
  </message>
  <message>
   <source>Forecast live</source>
   <translation>实时预测</translation>
  </message>
  <message>
   <source>Forecast record</source>
   <translation>预测记录</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>前进</translation>
  </message>
  <message>
   <source>Found on this machine</source>
   <translation>在本机找到</translation>
  </message>
  <message>
   <source>Fresh input</source>
   <translation>新输入</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>周五</translation>
  </message>
  <message>
   <source>From cache</source>
   <translation>缓存占比</translation>
  </message>
  <message>
   <source>From the first request to the last one. How long the last answer took is not logged.</source>
   <translation>从首个请求到最后一个请求。最后一次回答的时长未记录。</translation>
  </message>
  <message>
   <source>From {first} to {last}</source>
   <translation>从 {first} 到 {last}</translation>
  </message>
  <message>
   <source>From … until</source>
   <translation>从…到…</translation>
  </message>
  <message>
   <source>From, as year-month-day</source>
   <translation>起始日，年-月-日</translation>
  </message>
  <message>
   <source>Gamma–Poisson</source>
   <translation>Gamma–Poisson</translation>
  </message>
  <message>
   <source>General</source>
   <translation>通用</translation>
  </message>
  <message>
   <source>Get the new one where you got this one, and put it in its place.</source>
   <translation>请从获取此版本的地方获取新版本，并替换它。</translation>
  </message>
  <message>
   <source>GitHub Copilot usage</source>
   <translation>GitHub Copilot 用量</translation>
  </message>
  <message>
   <source>Go back to the shipped list</source>
   <translation>恢复自带价目表</translation>
  </message>
  <message>
   <source>Habits</source>
   <translation>使用习惯</translation>
  </message>
  <message>
   <source>Handed on to</source>
   <translation>转发到</translation>
  </message>
  <message>
   <source>Has reset</source>
   <translation>已重置</translation>
  </message>
  <message>
   <source>Have tools answer with less: some lines of a file, a filter, a count. What they answer stays in the context.</source>
   <translation>让工具少返回一些：文件的几行、筛选结果、数量。返回的内容会留在上下文中。</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Help in the rail leads back here.</source>
   <translation>侧栏中的“帮助”可回到这里。</translation>
  </message>
  <message>
   <source>Hide what cannot be told</source>
   <translation>隐藏无法判断的内容</translation>
  </message>
  <message>
   <source>Highest cost first</source>
   <translation>费用最高在前</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>How long prompts are, and whether two are the same</source>
   <translation>提示的长度，以及两条提示是否相同</translation>
  </message>
  <message>
   <source>How long the cache is kept</source>
   <translation>缓存保留多久</translation>
  </message>
  <message>
   <source>How many sessions are left is not known: {why}.</source>
   <translation>剩余多少会话尚不清楚：{why}。</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>多少</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>把握多大</translation>
  </message>
  <message>
   <source>Huge tool results</source>
   <translation>巨大的工具结果</translation>
  </message>
  <message>
   <source>Huge tool results in {where}</source>
   <translation>{where}：巨大的工具结果</translation>
  </message>
  <message>
   <source>Id contains</source>
   <translation>ID 包含</translation>
  </message>
  <message>
   <source>Ids of requests and sessions</source>
   <translation>请求和会话的 ID</translation>
  </message>
  <message>
   <source>If it is still going on, stop it and go on from the last step that was right.</source>
   <translation>如果仍在继续，请停止，并从最后一个正确的步骤接着做。</translation>
  </message>
  <message>
   <source>If it runs out, then about {when}{band}, {early} before its reset.</source>
   <translation>若用完，约在{when}{band}，比重置早{early}。</translation>
  </message>
  <message>
   <source>If it runs out, then {when} in 8 of 10 cases.</source>
   <translation>若用完，10次中8次在{when}。</translation>
  </message>
  <message>
   <source>If the dearer model is not wanted there, set a model for sub-agents in the client's settings.</source>
   <translation>如果那里不需要更贵的模型，请在客户端设置中为子智能体指定模型。</translation>
  </message>
  <message>
   <source>If you like</source>
   <translation>可选</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>忽略</translation>
  </message>
  <message>
   <source>Image copied</source>
   <translation>图像已复制</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>导入设置</translation>
  </message>
  <message>
   <source>Import settings…</source>
   <translation>导入设置…</translation>
  </message>
  <message>
   <source>Import them</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>In block {n} of the chain.</source>
   <translation>位于链的区块{n}。</translation>
  </message>
  <message>
   <source>In one file on this machine, readable by you alone. Nothing of it is sent unless you name a webhook.</source>
   <translation>保存在本机的一个文件中，只有您能读取。除非您指定网络钩子，否则其中内容不会发送。</translation>
  </message>
  <message>
   <source>In the tray, without a window.</source>
   <translation>在托盘中启动，不打开窗口。</translation>
  </message>
  <message>
   <source>In use from now on: {source} of {date}</source>
   <translation>即刻起使用：{date} 的 {source}</translation>
  </message>
  <message>
   <source>In use: {method}, best over {windows}.</source>
   <translation>使用中：{method}，在{windows}中最佳。</translation>
  </message>
  <message>
   <source>In use: {method}.</source>
   <translation>使用中：{method}。</translation>
  </message>
  <message>
   <source>In use: {method}. Too few windows have ended to tell which is best.</source>
   <translation>使用中：{method}。已结束的窗口太少，无法判断哪种最好。</translation>
  </message>
  <message>
   <source>In use: {method}; {other} was closer over {windows}.</source>
   <translation>使用中：{method}；{other}在{windows}中更接近。</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>输入</translation>
  </message>
  <message>
   <source>Input contains</source>
   <translation>输入包含</translation>
  </message>
  <message>
   <source>Installed as a Flatpak. To update, type:</source>
   <translation>以 Flatpak 安装。如需更新，请输入：</translation>
  </message>
  <message>
   <source>Installed by the system's packages: the new one comes the way this one came.</source>
   <translation>由系统软件包安装：新版本的来源与此版本相同。</translation>
  </message>
  <message>
   <source>Installed with pip. To update, type:</source>
   <translation>由 pip 安装。如需更新，请输入：</translation>
  </message>
  <message>
   <source>Installed with pipx. To update, type:</source>
   <translation>由 pipx 安装。如需更新，请输入：</translation>
  </message>
  <message>
   <source>Installed with uv. To update, type:</source>
   <translation>由 uv 安装。如需更新，请输入：</translation>
  </message>
  <message>
   <source>It has run out; nothing is left to forecast.</source>
   <translation>已用完；无可预测。</translation>
  </message>
  <message>
   <source>It is for the account {account}, which is not among those set up here.</source>
   <translation>此对账单属于账户 {account}，它不在此处设置的账户之中。</translation>
  </message>
  <message>
   <source>It is not clear whose counter this is; name the agent: claude-code or codex.</source>
   <translation>不清楚这是谁的计数器；请指定智能体：claude-code 或 codex。</translation>
  </message>
  <message>
   <source>It says nothing about what the agents never logged, or what the provider counts.</source>
   <translation>它不说明智能体从未记录的内容，也不说明服务商如何计数。</translation>
  </message>
  <message>
   <source>It works without a network. Nothing about you is sent unless you name a webhook for warnings. New prices and word of newer versions are asked for only where you say so.</source>
   <translation>无需网络即可工作。除非您为警告指定网络钩子，否则不会发送任何有关您的信息。仅在您要求时才会查询新价格和新版本。</translation>
  </message>
  <message>
   <source>Its amounts are estimates of the provider, not charges.</source>
   <translation>金额是提供方的估计，不是扣费。</translation>
  </message>
  <message>
   <source>Its amounts are in several currencies, the first other than USD in row {row}; only USD counts.</source>
   <translation>金额有多种货币，第一个非 USD 的在第 {row} 行；只比较 USD。</translation>
  </message>
  <message>
   <source>Its amounts are in {currency}, not in USD; they are not compared, tokens are.</source>
   <translation>金额以 {currency} 而非 USD 计；不比较金额，只比较令牌。</translation>
  </message>
  <message>
   <source>Its days can be read in two ways; the day was taken to stand before the month.</source>
   <translation>日期有两种读法，已按日在月前处理。</translation>
  </message>
  <message>
   <source>Its days can be read in two ways; the month was taken to stand before the day.</source>
   <translation>日期有两种读法，已按月在日前处理。</translation>
  </message>
  <message>
   <source>Its figure</source>
   <translation>其数字</translation>
  </message>
  <message>
   <source>Its requests</source>
   <translation>其请求</translation>
  </message>
  <message>
   <source>Its requests are not in the ledger one by one.</source>
   <translation>其请求未逐个记入账本。</translation>
  </message>
  <message>
   <source>Its reset was due {when}.</source>
   <translation>应于{when}重置。</translation>
  </message>
  <message>
   <source>Its status line can hand the figures on. You see the change before it is made.</source>
   <translation>其状态行可以转交这些数值。更改之前会先显示。</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>1月</translation>
  </message>
  <message>
   <source>January</source>
   <translation>1月</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>7月</translation>
  </message>
  <message>
   <source>July</source>
   <translation>7月</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>6月</translation>
  </message>
  <message>
   <source>June</source>
   <translation>6月</translation>
  </message>
  <message>
   <source>Keep a state file</source>
   <translation>保持状态文件</translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation>保持在其他窗口之上</translation>
  </message>
  <message>
   <source>Keep open as a window</source>
   <translation>保持打开为窗口</translation>
  </message>
  <message>
   <source>Keep the logs of {agent} for {days}</source>
   <translation>将 {agent} 的日志保留{days}</translation>
  </message>
  <message>
   <source>Keep the logs of {agent} longer</source>
   <translation>延长保留 {agent} 的日志</translation>
  </message>
  <message>
   <source>Keep them for</source>
   <translation>保留时长</translation>
  </message>
  <message>
   <source>Keep them longer…</source>
   <translation>延长保留…</translation>
  </message>
  <message>
   <source>Keep this line where you cannot change it later: an e-mail, a ticket, a time stamp. `counterfoil checkpoint --against` then shows that nothing before it was changed.</source>
   <translation>请将此行保存在日后无法改动之处：电子邮件、工单、时间戳。之后 `counterfoil checkpoint --against` 可证明此前的内容没有改动。</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>保存于</translation>
  </message>
  <message>
   <source>Kept in the ledger: {name}</source>
   <translation>已存入账本：{name}</translation>
  </message>
  <message>
   <source>Kept statements</source>
   <translation>已保存的账单</translation>
  </message>
  <message>
   <source>Key or person</source>
   <translation>密钥或人员</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>Keys, tokens and other credentials</source>
   <translation>密钥、令牌和其他凭据</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Kind of token</source>
   <translation>token 类型</translation>
  </message>
  <message>
   <source>Kind or key</source>
   <translation>种类或密钥</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Last</source>
   <comment>when something was last seen</comment>
   <translation>最近</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>最近12个月</translation>
  </message>
  <message>
   <source>Last 12 months by day</source>
   <translation>最近12个月，按日</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>最近30天</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>最近7天</translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation>最近90天</translation>
  </message>
  <message>
   <source>Last request {when}</source>
   <translation>最后请求 {when}</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>最近一次</translation>
  </message>
  <message>
   <source>Lasted</source>
   <translation>够用</translation>
  </message>
  <message>
   <source>Lasted to its end, at {percent}.</source>
   <translation>够用到结束，为{percent}。</translation>
  </message>
  <message>
   <source>Lasts to its reset</source>
   <translation>够用到重置</translation>
  </message>
  <message>
   <source>Lasts to its reset: {odds}.</source>
   <translation>够用到重置：{odds}。</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>更晚</translation>
  </message>
  <message>
   <source>Latest</source>
   <comment>requests</comment>
   <translation>最近</translation>
  </message>
  <message>
   <source>Latest requests</source>
   <translation>最近请求</translation>
  </message>
  <message>
   <source>Learned from {points} in {windows}, {since} – {until}.</source>
   <translation>学自{windows}中的{points}，{since} – {until}。</translation>
  </message>
  <message>
   <source>Learned from {points} in {windows}.</source>
   <translation>学自{windows}中的{points}。</translation>
  </message>
  <message>
   <source>Least from cache first</source>
   <translation>缓存占比最低在前</translation>
  </message>
  <message>
   <source>Ledger</source>
   <translation>账本</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>省略</translation>
  </message>
  <message>
   <source>Length of the block</source>
   <translation>时段的长度</translation>
  </message>
  <message>
   <source>Less for a percent</source>
   <translation>每 1% 更少</translation>
  </message>
  <message>
   <source>Less read from the cache since {where}</source>
   <translation>自 {where} 起从缓存读取减少</translation>
  </message>
  <message>
   <source>Less than a session like your usual one is left {when}.</source>
   <translation>{when}所剩不足一个与惯常相当的会话。</translation>
  </message>
  <message>
   <source>Less than {cost}</source>
   <comment>begins a sentence</comment>
   <translation>不到 {cost}</translation>
  </message>
  <message>
   <source>Let go to look at this file.</source>
   <translation>松开即可查看此文件。</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Licence text</source>
   <translation>许可证全文</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Line {n} of {all}</source>
   <translation>第{n}行，共{all}行</translation>
  </message>
  <message>
   <source>Lines with usage could not be read this week: {agents}. Their logs may have changed, and totals may be too low.</source>
   <translation>本周有含用量的日志行无法读取：{agents}。日志格式可能已改变，总计可能偏低。</translation>
  </message>
  <message>
   <source>Lists and tables</source>
   <comment>heading of keys</comment>
   <translation>列表与表格</translation>
  </message>
  <message>
   <source>LiteLLM spend logs</source>
   <translation>LiteLLM 支出日志</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>实时</translation>
  </message>
  <message>
   <source>Load a price file…</source>
   <translation>载入价格文件…</translation>
  </message>
  <message>
   <source>Loaded list</source>
   <translation>已载入的价目表</translation>
  </message>
  <message>
   <source>Logged</source>
   <translation>记录于</translation>
  </message>
  <message>
   <source>Logs read</source>
   <translation>已读取日志</translation>
  </message>
  <message>
   <source>Long contexts</source>
   <translation>长上下文</translation>
  </message>
  <message>
   <source>Long pauses and changes early in a conversation make prompts be sent in full again.</source>
   <translation>长时间停顿和对话早期的改动会使提示词重新完整发送。</translation>
  </message>
  <message>
   <source>Long sessions</source>
   <translation>长会话</translation>
  </message>
  <message>
   <source>Longest first</source>
   <translation>最长在前</translation>
  </message>
  <message>
   <source>Look again now</source>
   <translation>立即重新查看</translation>
  </message>
  <message>
   <source>Look at sample data</source>
   <translation>查看示例数据</translation>
  </message>
  <message>
   <source>Look at these, for they concern this machine: {names}.</source>
   <translation>请查看这些与本机有关的设置：{names}。</translation>
  </message>
  <message>
   <source>Look at what changed then: the client's version, its settings, the account in use. Meanwhile a short context makes each rebuild cheap.</source>
   <translation>请查看当时有何变化：客户端版本、其设置、所用账户。在此之前，较短的上下文可让每次重建更便宜。</translation>
  </message>
  <message>
   <source>Look for newer versions</source>
   <translation>查看新版本</translation>
  </message>
  <message>
   <source>Look for what changes at the very beginning of each prompt, such as tools that come and go or a time of day. A new session without them shows whether it was that.</source>
   <translation>请查找每个提示词最开头的变化，例如时有时无的工具或时间。去掉它们的新会话会说明是否与此有关。</translation>
  </message>
  <message>
   <source>Look now</source>
   <translation>立即查看</translation>
  </message>
  <message>
   <source>Looked for as well, and read once there is something: {agents}.</source>
   <translation>也会查找，一旦有内容就读取：{agents}。</translation>
  </message>
  <message>
   <source>Looked for: {kinds}.</source>
   <translation>查找内容：{kinds}。</translation>
  </message>
  <message>
   <source>Looking at every request… With very many this takes some seconds.</source>
   <translation>正在查看每个请求… 数量很多时需要几秒。</translation>
  </message>
  <message>
   <source>Looking at past forecasts…</source>
   <translation>正在查看过往预测…</translation>
  </message>
  <message>
   <source>Looking at the readings…</source>
   <translation>正在查看读数…</translation>
  </message>
  <message>
   <source>Looking at the settings…</source>
   <translation>正在查看设置…</translation>
  </message>
  <message>
   <source>Looking at what was watched…</source>
   <translation>正在查看监视情况…</translation>
  </message>
  <message>
   <source>Looking at {file} …</source>
   <translation>正在查看 {file} …</translation>
  </message>
  <message>
   <source>Looking for new log lines</source>
   <translation>正在查找新的日志行</translation>
  </message>
  <message>
   <source>Looking up its requests…</source>
   <translation>正在查找其请求…</translation>
  </message>
  <message>
   <source>Looking up the sessions…</source>
   <translation>正在查找会话…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>正在查看…</translation>
  </message>
  <message>
   <source>Made</source>
   <comment>how a forecast was made</comment>
   <translation>方式</translation>
  </message>
  <message>
   <source>Many sub-agents</source>
   <translation>大量子智能体</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>3月</translation>
  </message>
  <message>
   <source>March</source>
   <translation>3月</translation>
  </message>
  <message>
   <source>May</source>
   <translation>5月</translation>
  </message>
  <message>
   <source>May</source>
   <comment>month</comment>
   <translation>5月</translation>
  </message>
  <message>
   <source>May</source>
   <comment>short</comment>
   <translation>5月</translation>
  </message>
  <message>
   <source>May last to its reset</source>
   <translation>可能够用到重置</translation>
  </message>
  <message>
   <source>May run out ≈ {when}</source>
   <translation>可能用完 ≈ {when}</translation>
  </message>
  <message>
   <source>Message id</source>
   <translation>消息 ID</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <source>Method shown: {methods}.</source>
   <translation>显示的方法：{methods}。</translation>
  </message>
  <message>
   <source>Method shown: {methods}; learned from {windows} before it.</source>
   <translation>显示的方法：{methods}；学自此前的{windows}。</translation>
  </message>
  <message>
   <source>Method: {method}, learned from {windows}.</source>
   <translation>方法：{method}，学自{windows}。</translation>
  </message>
  <message>
   <source>Method: {method}.</source>
   <translation>方法：{method}。</translation>
  </message>
  <message>
   <source>Methods on the same moments</source>
   <translation>各方法在相同时刻的表现</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Model changed from {before} to {after}</source>
   <translation>模型从 {before} 改为 {after}</translation>
  </message>
  <message>
   <source>Model that work is moved from</source>
   <translation>转出工作的模型</translation>
  </message>
  <message>
   <source>Model that work is moved to</source>
   <translation>转入工作的模型</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>周一</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>金额</translation>
  </message>
  <message>
   <source>Money given back; it stands beside no use.</source>
   <translation>退回的款项；没有对应的使用。</translation>
  </message>
  <message>
   <source>Money in</source>
   <translation>金额单位</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>月份</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>各月</translation>
  </message>
  <message>
   <source>More than one percentage is given of the {window} window; the first was taken.</source>
   <translation>{window}给出了多个百分比；采用第一个。</translation>
  </message>
  <message>
   <source>More than {n} sessions like your usual one are left {when}.</source>
   <translation>{when}剩余超过{n}个与惯常相当的会话。</translation>
  </message>
  <message>
   <source>More tokens a turn since {where}</source>
   <translation>自 {where} 起每轮 token 增多</translation>
  </message>
  <message>
   <source>Most requests first</source>
   <translation>请求最多在前</translation>
  </message>
  <message>
   <source>Most tokens first</source>
   <translation>token 最多在前</translation>
  </message>
  <message>
   <source>Mostly on {model}.</source>
   <translation>主要使用 {model}。</translation>
  </message>
  <message>
   <source>Mostly {work}, on {model}.</source>
   <translation>主要：{work}，使用 {model}。</translation>
  </message>
  <message>
   <source>Mostly {work}.</source>
   <translation>主要：{work}。</translation>
  </message>
  <message>
   <source>Move work</source>
   <translation>转移工作</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>最新在前</translation>
  </message>
  <message>
   <source>Next or previous control</source>
   <translation>下一个或上一个控件</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>下一页</translation>
  </message>
  <message>
   <source>No band was said of a window that ran out.</source>
   <translation>没有对用完的窗口给出区间。</translation>
  </message>
  <message>
   <source>No checkpoint was kept yet.</source>
   <translation>尚无已存检查点。</translation>
  </message>
  <message>
   <source>No event matches the filters.</source>
   <translation>没有符合筛选条件的事件。</translation>
  </message>
  <message>
   <source>No event so far. Resets, falls, rises without use and refusals of a provider’s counter appear here.</source>
   <translation>目前没有事件。服务商计数的重置、下降、无用量的上升和拒绝会出现在这里。</translation>
  </message>
  <message>
   <source>No finding matches these filters.</source>
   <translation>没有符合这些筛选条件的发现。</translation>
  </message>
  <message>
   <source>No forecast can be judged yet.</source>
   <translation>尚无可评判的预测。</translation>
  </message>
  <message>
   <source>No home of Claude Code was found.</source>
   <translation>未找到 Claude Code 的主目录。</translation>
  </message>
  <message>
   <source>No licence text came with this part.</source>
   <translation>此组件未附带许可证全文。</translation>
  </message>
  <message>
   <source>No logs yet. They are found by themselves once an agent has written some.</source>
   <translation>尚无日志。智能体写入日志后会自动找到。</translation>
  </message>
  <message>
   <source>No notification service answers. Warnings show here and in the icon until one does.</source>
   <translation>没有通知服务响应。在其恢复之前，警告显示在此处和图标中。</translation>
  </message>
  <message>
   <source>No plan is named yet.</source>
   <translation>尚未填写套餐。</translation>
  </message>
  <message>
   <source>No price is known for these requests. Tokens and requests are counted all the same.</source>
   <translation>这些请求的价格未知。token 和请求数照常计入。</translation>
  </message>
  <message>
   <source>No quota window is known yet. One appears with the first request or reading.</source>
   <translation>尚无已知的额度窗口。首个请求或读数之后即出现。</translation>
  </message>
  <message>
   <source>No quota window is open. The next request starts one.</source>
   <translation>没有打开的额度窗口。下一个请求将开启一个。</translation>
  </message>
  <message>
   <source>No reading of this window; by own use and learned capacity {estimate}.</source>
   <translation>此窗口无读数；按自记用量和学得的容量 {estimate}。</translation>
  </message>
  <message>
   <source>No reading or request was kept with it.</source>
   <translation>未随之保存读数或请求。</translation>
  </message>
  <message>
   <source>No reading was made out in this.</source>
   <translation>未能从中识别读数。</translation>
  </message>
  <message>
   <source>No reading yet. Codex logs them by itself; for Claude, connect the status line or type one.</source>
   <translation>尚无读数。Codex 会自行记录；对于 Claude，请连接状态行或输入读数。</translation>
  </message>
  <message>
   <source>No reason found</source>
   <translation>未找到原因</translation>
  </message>
  <message>
   <source>No reason was found for what is left.</source>
   <translation>剩余部分未找到原因。</translation>
  </message>
  <message>
   <source>No records yet, so there is nothing to check</source>
   <translation>尚无记录，无可检查</translation>
  </message>
  <message>
   <source>No request matches these filters.</source>
   <translation>没有符合筛选条件的请求。</translation>
  </message>
  <message>
   <source>No requests in the last 24 hours.</source>
   <translation>最近24小时没有请求。</translation>
  </message>
  <message>
   <source>No requests in the last 5 hours.</source>
   <translation>最近5小时没有请求。</translation>
  </message>
  <message>
   <source>No requests in the last 7 days.</source>
   <translation>最近7天没有请求。</translation>
  </message>
  <message>
   <source>No requests in the last hour.</source>
   <translation>最近1小时没有请求。</translation>
  </message>
  <message>
   <source>No requests in this time</source>
   <translation>这段时间没有请求</translation>
  </message>
  <message>
   <source>No requests in this time.</source>
   <translation>这段时间没有请求。</translation>
  </message>
  <message>
   <source>No requests today</source>
   <translation>今日没有请求</translation>
  </message>
  <message>
   <source>No requests today.</source>
   <translation>今日没有请求。</translation>
  </message>
  <message>
   <source>No requests yet.</source>
   <translation>尚无请求。</translation>
  </message>
  <message>
   <source>No requests yet. Days, months and comparisons appear here once an agent has logged some.</source>
   <translation>尚无请求。智能体有记录后，这里会显示日、月和比较。</translation>
  </message>
  <message>
   <source>No requests yet. Each one that an agent logs appears here and stays.</source>
   <translation>尚无请求。智能体记录的每个请求都会出现在这里并保留。</translation>
  </message>
  <message>
   <source>No row is of this choice.</source>
   <translation>没有符合此选择的行。</translation>
  </message>
  <message>
   <source>No run-out time was said.</source>
   <translation>未给出用完时间。</translation>
  </message>
  <message>
   <source>No session matches these filters.</source>
   <translation>没有符合筛选条件的会话。</translation>
  </message>
  <message>
   <source>No use at an agent’s own provider in this time, so none that a plan would cover.</source>
   <translation>这段时间没有智能体自有服务商的用量，因此没有套餐涵盖的用量。</translation>
  </message>
  <message numerus="yes">
   <source>No warnings of {n} windows for now.</source>
   <comment>counted</comment>
   <extracomment>For one: No warnings of {n} window for now.</extracomment>
   <translation>
    <numerusform>{n}个窗口暂不警告。</numerusform>
   </translation>
  </message>
  <message>
   <source>No window matches the filters.</source>
   <translation>没有符合筛选条件的窗口。</translation>
  </message>
  <message>
   <source>No window of yours is open now.</source>
   <translation>目前没有打开的窗口。</translation>
  </message>
  <message>
   <source>No window ran out, and none was warned of.</source>
   <translation>没有窗口用完，也没有发出警告。</translation>
  </message>
  <message>
   <source>No window with a forecast has ended yet. Each forecast is kept and judged when its window ends.</source>
   <translation>尚无带预测的窗口结束。每次预测都会保存，并在窗口结束时评判。</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>None is kept.</source>
   <translation>没有已保存的。</translation>
  </message>
  <message>
   <source>Not as said</source>
   <translation>不符</translation>
  </message>
  <message>
   <source>Not asked yet.</source>
   <translation>尚未询问。</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>尚未检查</translation>
  </message>
  <message>
   <source>Not compared with {earlier}: not known in full</source>
   <translation>未与{earlier}比较：数据不全</translation>
  </message>
  <message>
   <source>Not compared with {earlier}: the ledger begins on {date}</source>
   <translation>未与{earlier}比较：账本始于{date}</translation>
  </message>
  <message>
   <source>Not compared yet: today is not over</source>
   <translation>尚未比较：今天还未结束</translation>
  </message>
  <message>
   <source>Not enough data for a forecast: {why}</source>
   <translation>数据不足，无法预测：{why}</translation>
  </message>
  <message>
   <source>Not enough windows have ended yet: {n} of {needed}.</source>
   <translation>已结束的窗口不足：{n}/{needed}。</translation>
  </message>
  <message>
   <source>Not found here: {places}.</source>
   <translation>本机上未找到：{places}。</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>尚未知</translation>
  </message>
  <message>
   <source>Not known yet. It is learned from readings and the requests between them.</source>
   <translation>尚未知。可从读数及其间的请求中学得。</translation>
  </message>
  <message>
   <source>Not known, as past forecasts cannot be read.</source>
   <translation>未知，因为无法读取过往预测。</translation>
  </message>
  <message>
   <source>Not known, as the ledger cannot be read.</source>
   <translation>未知，因为无法读取账本。</translation>
  </message>
  <message>
   <source>Not looked on</source>
   <translation>未观察</translation>
  </message>
  <message>
   <source>Not observed: no request is known and Counterfoil was not running</source>
   <translation>未观测：没有已知请求，且 Counterfoil 未在运行</translation>
  </message>
  <message>
   <source>Not on the plan: {requests} at another provider, {amount}.</source>
   <translation>不在套餐内：在其他提供商处 {requests}，{amount}。</translation>
  </message>
  <message>
   <source>Not on the plan: {requests} at another provider.</source>
   <translation>不在套餐内：在其他提供商处 {requests}。</translation>
  </message>
  <message>
   <source>Not read. What was read before stays in the ledger.</source>
   <translation>不读取。此前读取的内容保留在账本中。</translation>
  </message>
  <message>
   <source>Not the model you chose</source>
   <translation>并非所选模型</translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation>未识别</translation>
  </message>
  <message>
   <source>Not warned of.</source>
   <translation>未发出警告。</translation>
  </message>
  <message>
   <source>Not watched</source>
   <translation>未监视</translation>
  </message>
  <message>
   <source>Nothing can be shown now.</source>
   <translation>现在无法显示。</translation>
  </message>
  <message>
   <source>Nothing found that cost more than the same work usually does.</source>
   <translation>没有发现比同样工作通常更贵的情况。</translation>
  </message>
  <message>
   <source>Nothing has been read yet. Findings appear here once there are requests to look at.</source>
   <translation>尚未读取任何内容。有请求可查看后，发现会显示在这里。</translation>
  </message>
  <message>
   <source>Nothing has been read yet. Sessions appear here with the first requests.</source>
   <translation>尚未读取任何内容。首批请求之后，会话会出现在这里。</translation>
  </message>
  <message>
   <source>Nothing in use here has a quota that is known. Windows appear once Claude Code, Codex or a login of theirs is used.</source>
   <translation>此处使用的工具都没有已知的额度。使用 Claude Code、Codex 或其登录后会出现额度窗口。</translation>
  </message>
  <message>
   <source>Nothing in {earlier}</source>
   <translation>{earlier}没有用量</translation>
  </message>
  <message>
   <source>Nothing is asked while the clock or the records are not the real ones.</source>
   <translation>时钟或记录不是真实的时，不会询问。</translation>
  </message>
  <message>
   <source>Nothing is changed for real.</source>
   <translation>实际上没有任何改变。</translation>
  </message>
  <message>
   <source>Nothing is kept before you press Compare, and nothing leaves this computer.</source>
   <translation>在您按下“比较”之前不会保存任何内容，也没有内容离开这台电脑。</translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Each forecast is kept and judged when its window ends.</source>
   <translation>尚无记录。每次预测都会保存，并在窗口结束时评判。</translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Events appear once an agent’s readings are in the ledger.</source>
   <translation>尚无记录。账本中有智能体的读数后，事件会出现在这里。</translation>
  </message>
  <message>
   <source>Nothing of this was understood. Paste what /usage or /status shows, write it such as "5h: 41 % used, resets 18:00", or name the window and the share used.</source>
   <translation>未能理解任何内容。请粘贴 /usage 或 /status 的输出，或写成 "5h: 41 % used, resets 18:00" 的形式，或指定窗口和已用百分比。</translation>
  </message>
  <message>
   <source>Nothing stands in their place.</source>
   <translation>原处不留任何内容。</translation>
  </message>
  <message>
   <source>Nothing was used on the plan in this period.</source>
   <translation>此周期内套餐没有用量。</translation>
  </message>
  <message>
   <source>Nothing was watched yet.</source>
   <translation>尚未监视任何内容。</translation>
  </message>
  <message>
   <source>Nothing would change: the settings are the same.</source>
   <translation>不会有任何更改：设置相同。</translation>
  </message>
  <message>
   <source>Nothing, as in {earlier}</source>
   <translation>没有用量，与{earlier}相同</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>提醒</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>Notifications are paused. Nothing else is.</source>
   <translation>通知已暂停，其余照常。</translation>
  </message>
  <message>
   <source>Notify from</source>
   <translation>通知起始级别</translation>
  </message>
  <message>
   <source>Notify of</source>
   <translation>通知内容</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>11月</translation>
  </message>
  <message>
   <source>November</source>
   <translation>11月</translation>
  </message>
  <message>
   <source>Now</source>
   <comment>page</comment>
   <translation>当前</translation>
  </message>
  <message>
   <source>Number of that kind</source>
   <translation>该种类的数量</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>10月</translation>
  </message>
  <message>
   <source>October</source>
   <translation>10月</translation>
  </message>
  <message>
   <source>Of requests nothing else leaves: no prompts, no answers.</source>
   <translation>请求的其他内容都不会带出：没有提示，也没有回答。</translation>
  </message>
  <message>
   <source>Of requests too many for the width the largest of each few is drawn.</source>
   <translation>请求过多，宽度不足时每几个只画最大的一个。</translation>
  </message>
  <message>
   <source>Of the requests of this time neither tokens nor a price are known.</source>
   <translation>这段时间的请求既不知道 token 数，也不知道价格。</translation>
  </message>
  <message>
   <source>Of {n} prompt tokens</source>
   <translation>共 {n} 提示词 token</translation>
  </message>
  <message>
   <source>Of {times} we said about {percent}, it ran out {came}.</source>
   <translation>在预测约{percent}的{times}中，用完了{came}。</translation>
  </message>
  <message>
   <source>Of {warned}, {n} did not reach {percent}.</source>
   <translation>{warned}中，{n}个未达到{percent}。</translation>
  </message>
  <message>
   <source>Older logs are still being read; totals grow.</source>
   <translation>仍在读取较早的日志；合计会增加。</translation>
  </message>
  <message>
   <source>On an even pace</source>
   <translation>与匀速持平</translation>
  </message>
  <message>
   <source>One colour</source>
   <translation>单色</translation>
  </message>
  <message>
   <source>One file (*.zip)</source>
   <translation>单个文件 (*.zip)</translation>
  </message>
  <message>
   <source>One file at a time: {file} is looked at.</source>
   <translation>一次一个文件：正在查看 {file}。</translation>
  </message>
  <message>
   <source>One finding: what it cost is not known</source>
   <translation>1 项发现：费用未知</translation>
  </message>
  <message>
   <source>One line to keep elsewhere, in an e-mail or a ticket, and to check against later.</source>
   <translation>一行文字，可存于别处（电子邮件或工单），供日后核对。</translation>
  </message>
  <message>
   <source>One of the requests of this finding</source>
   <translation>此发现中的一个请求</translation>
  </message>
  <message>
   <source>One request goes to this address now, without anything about you or your use in it. The host sees your IP address, as with any download. It is not repeated.</source>
   <translation>现在会向此网址发送一个请求，其中不含任何有关您或您用量的信息。与任何下载一样，对方主机会看到您的 IP 地址。请求不会重复。</translation>
  </message>
  <message>
   <source>Only differences</source>
   <translation>仅显示差异</translation>
  </message>
  <message>
   <source>Only in the ledger</source>
   <translation>仅在账本中</translation>
  </message>
  <message>
   <source>Only output differs, and clients that log too little of it made {n} of these requests.</source>
   <translation>只有输出不同，其中 {n} 个请求来自少记输出的客户端。</translation>
  </message>
  <message>
   <source>Only stated</source>
   <translation>仅在账单中</translation>
  </message>
  <message>
   <source>Only where you know the file: a command in it would run here.</source>
   <translation>仅在您了解此文件时使用：其中的命令会在本机运行。</translation>
  </message>
  <message>
   <source>Open Counterfoil</source>
   <translation>打开 Counterfoil</translation>
  </message>
  <message>
   <source>Open dashboard</source>
   <translation>打开仪表盘</translation>
  </message>
  <message>
   <source>Open file</source>
   <translation>打开文件</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>打开设置</translation>
  </message>
  <message>
   <source>Open the row, choose the card</source>
   <translation>打开该行，选择卡片</translation>
  </message>
  <message>
   <source>OpenAI costs</source>
   <translation>OpenAI 费用</translation>
  </message>
  <message>
   <source>OpenAI usage</source>
   <translation>OpenAI 用量</translation>
  </message>
  <message>
   <source>OpenRouter activity</source>
   <translation>OpenRouter 活动</translation>
  </message>
  <message>
   <source>Opening the ledger…</source>
   <translation>正在打开账本…</translation>
  </message>
  <message>
   <source>Optional. It stands in the report as your own words.</source>
   <translation>可选。它会作为您自己的话写入报告。</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>排序</translation>
  </message>
  <message>
   <source>Other accounts of the same use</source>
   <translation>同一用量的其他记录</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>输出</translation>
  </message>
  <message>
   <source>Output of tools</source>
   <translation>工具的输出</translation>
  </message>
  <message>
   <source>Output understated by the log</source>
   <translation>日志少记的输出</translation>
  </message>
  <message>
   <source>Output {n}</source>
   <translation>输出 {n}</translation>
  </message>
  <message>
   <source>Over {forecasts} of {windows}.</source>
   <translation>基于{windows}的{forecasts}。</translation>
  </message>
  <message>
   <source>Page Activity: Export</source>
   <translation>Activity 页面：Export</translation>
  </message>
  <message>
   <source>Page by its place in the rail</source>
   <translation>按侧栏位置打开页面</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Pages</source>
   <comment>heading of keys</comment>
   <translation>页面</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>面板</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>组件</translation>
  </message>
  <message>
   <source>Part moved</source>
   <translation>转移的比例</translation>
  </message>
  <message>
   <source>Part of the price</source>
   <translation>所占费用</translation>
  </message>
  <message>
   <source>Past forecasts</source>
   <translation>过往预测</translation>
  </message>
  <message>
   <source>Past windows</source>
   <translation>过往窗口</translation>
  </message>
  <message>
   <source>Past windows, newest first</source>
   <translation>过往窗口，最新在前</translation>
  </message>
  <message>
   <source>Paste the text of /usage, or say what the dashboard shows. It counts as a reading of now.</source>
   <translation>粘贴 /usage 的文本，或写出服务商面板显示的数值。按当前的读数计。</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Pause notifications</source>
   <translation>暂停通知</translation>
  </message>
  <message>
   <source>Pause reading logs</source>
   <translation>暂停读取日志</translation>
  </message>
  <message>
   <source>Paused at {where}</source>
   <translation>暂停于 {where}</translation>
  </message>
  <message>
   <source>Pauses just over the cache's lifetime in {where}</source>
   <translation>{where}：停顿略超过缓存存活时间</translation>
  </message>
  <message>
   <source>Peak hours</source>
   <translation>高峰时段</translation>
  </message>
  <message>
   <source>Percent used</source>
   <translation>已用百分比</translation>
  </message>
  <message>
   <source>Percent used at which a window is worth watching, warns, is critical.</source>
   <translation>窗口值得留意、警告、紧急时的已用百分比。</translation>
  </message>
  <message>
   <source>Percentage in the ring</source>
   <translation>环内百分比</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>固定</translation>
  </message>
  <message>
   <source>Pinned window</source>
   <translation>固定的窗口</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>套餐</translation>
  </message>
  <message>
   <source>Plan a block</source>
   <translation>安排时段</translation>
  </message>
  <message>
   <source>Plan changed</source>
   <translation>套餐变更</translation>
  </message>
  <message>
   <source>Plans</source>
   <translation>套餐</translation>
  </message>
  <message>
   <source>Platform, page Usage: Export</source>
   <translation>Platform 的 Usage 页面：Export</translation>
  </message>
  <message>
   <source>Plug-ins</source>
   <translation>插件</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>端口</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Previous or next row</source>
   <translation>上一行或下一行</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>上一页</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>价格</translation>
  </message>
  <message>
   <source>Price from</source>
   <translation>价格来源</translation>
  </message>
  <message>
   <source>Price list</source>
   <translation>价格表</translation>
  </message>
  <message>
   <source>Price of the plan by project</source>
   <translation>按项目分摊的套餐费</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>价格</translation>
  </message>
  <message>
   <source>Prices are in dollars. Another currency is shown at the rate that you write; exports stay exact.</source>
   <translation>价格以美元计。其他货币按所填汇率显示；导出保持精确。</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Project, model or session id</source>
   <translation>项目、模型或会话 ID</translation>
  </message>
  <message>
   <source>Projects that go on</source>
   <translation>继续的项目</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>提示词</translation>
  </message>
  <message>
   <source>Prompt {n}</source>
   <translation>提示词 {n}</translation>
  </message>
  <message>
   <source>Prompts and answers</source>
   <translation>提示词与回答</translation>
  </message>
  <message>
   <source>Proofs hold with each of these.</source>
   <translation>无论选哪一种，证明都成立。</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>服务商</translation>
  </message>
  <message>
   <source>Provider: not known</source>
   <translation>服务商：未知</translation>
  </message>
  <message>
   <source>Provider: {percent}, {reading}</source>
   <translation>服务商：{percent}，{reading}</translation>
  </message>
  <message>
   <source>Put all back</source>
   <translation>全部还原</translation>
  </message>
  <message>
   <source>Qt is used under the LGPL. It lies beside the program as separate libraries, which you can replace.</source>
   <translation>Qt 依 LGPL 使用。它以单独的库文件放在程序旁边，可以替换。</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>免打扰时段</translation>
  </message>
  <message>
   <source>Quit</source>
   <comment>the program</comment>
   <translation>退出</translation>
  </message>
  <message>
   <source>Quit Counterfoil</source>
   <translation>退出 Counterfoil</translation>
  </message>
  <message>
   <source>Quota</source>
   <translation>配额</translation>
  </message>
  <message>
   <source>Quota windows</source>
   <translation>额度窗口</translation>
  </message>
  <message>
   <source>Ran out</source>
   <translation>用完</translation>
  </message>
  <message>
   <source>Ran out {when}, {duration} before its end.</source>
   <translation>{when}用完，在结束前{duration}。</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>读取</translation>
  </message>
  <message>
   <source>Read a server's metrics</source>
   <translation>读取服务器的指标</translation>
  </message>
  <message>
   <source>Read another folder</source>
   <translation>读取其他文件夹</translation>
  </message>
  <message>
   <source>Read from the cache</source>
   <translation>读自缓存</translation>
  </message>
  <message>
   <source>Read from the cache {n}</source>
   <translation>读自缓存 {n}</translation>
  </message>
  <message>
   <source>Read so far: {n} of {total} files</source>
   <translation>已读取：{n}/{total}个文件</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>读取器</translation>
  </message>
  <message>
   <source>Readers of other makers that are installed beside Counterfoil. One that is on runs as part of it, and may read what you may read.</source>
   <translation>与 Counterfoil 一起安装的第三方读取器。启用后作为其一部分运行，可读取您能读取的内容。</translation>
  </message>
  <message>
   <source>Reading costs a fraction of sending fresh: the more is read, the better.</source>
   <translation>读取的费用只是新发送的一小部分：读取越多越好。</translation>
  </message>
  <message>
   <source>Reading logs is paused</source>
   <translation>已暂停读取日志</translation>
  </message>
  <message>
   <source>Reading logs: paused at {percent}</source>
   <translation>读取日志：暂停于{percent}</translation>
  </message>
  <message>
   <source>Reading logs: {progress}</source>
   <translation>正在读取日志：{progress}</translation>
  </message>
  <message>
   <source>Reading the settings …</source>
   <translation>正在读取设置…</translation>
  </message>
  <message>
   <source>Reads per output</source>
   <translation>读取与输出之比</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Reconcile</source>
   <translation>对账</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Record {record} was not written by Counterfoil: the chain does not hold it.</source>
   <translation>记录{record}并非由 Counterfoil 写入：链中没有它。</translation>
  </message>
  <message>
   <source>Recorded lines of this request</source>
   <translation>此请求的记录行</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>退款</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>地区</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>请求</translation>
  </message>
  <message>
   <source>Request id</source>
   <translation>请求 ID</translation>
  </message>
  <message>
   <source>Request ids copied</source>
   <translation>请求 ID 已复制</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>请求</translation>
  </message>
  <message>
   <source>Requests around midnight: one side dates them on the day before, the other on the day after.</source>
   <translation>午夜前后的请求：一方计入前一天，另一方计入后一天。</translation>
  </message>
  <message>
   <source>Requests by day</source>
   <translation>每日请求</translation>
  </message>
  <message>
   <source>Requests by month</source>
   <translation>每月请求</translation>
  </message>
  <message>
   <source>Requests by week</source>
   <translation>每周请求</translation>
  </message>
  <message>
   <source>Requests of the finding</source>
   <translation>该发现的请求</translation>
  </message>
  <message>
   <source>Requests of the session</source>
   <translation>会话的请求</translation>
  </message>
  <message>
   <source>Requests of these days, their proofs, and a report in plain words, in one folder or .zip.</source>
   <translation>这些日子的请求、其证明以及一份通俗的报告，放在一个文件夹或 .zip 中。</translation>
  </message>
  <message>
   <source>Requests refused</source>
   <translation>请求被拒绝</translation>
  </message>
  <message>
   <source>Requests that no log shows in {where}</source>
   <translation>{where}：日志中没有的请求</translation>
  </message>
  <message>
   <source>Requests without a known price: {n}. Their cost is not in the ledger's sum.</source>
   <translation>价格未知的请求：{n}。其费用不在账本合计中。</translation>
  </message>
  <message>
   <source>Requests without a log</source>
   <translation>没有日志的请求</translation>
  </message>
  <message>
   <source>Requests, newest first</source>
   <translation>请求，最新在前</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Reset early</source>
   <translation>提前重置</translation>
  </message>
  <message>
   <source>Reset late</source>
   <translation>推迟重置</translation>
  </message>
  <message>
   <source>Resets {when}, in {duration}.</source>
   <translation>{when}重置，{duration}后。</translation>
  </message>
  <message>
   <source>Resets, if told</source>
   <translation>重置（若有）</translation>
  </message>
  <message>
   <source>Restore all defaults</source>
   <translation>全部恢复默认</translation>
  </message>
  <message>
   <source>Restore defaults</source>
   <translation>恢复默认</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Resume notifications</source>
   <translation>恢复通知</translation>
  </message>
  <message>
   <source>Resume reading logs</source>
   <translation>继续读取日志</translation>
  </message>
  <message>
   <source>Resume while the cache still lives, or start a new session with a short summary of the old one.</source>
   <translation>请在缓存仍有效时恢复，或带着旧会话的简短摘要开始新会话。</translation>
  </message>
  <message>
   <source>Retries and loops</source>
   <translation>重试与循环</translation>
  </message>
  <message>
   <source>Rise without use here</source>
   <translation>本机无用量的上升</translation>
  </message>
  <message>
   <source>Rounding, within the tolerance.</source>
   <translation>舍入，在容差之内。</translation>
  </message>
  <message>
   <source>Row {row} lies in the future; {count} rows do.</source>
   <translation>第 {row} 行的时间在未来；这样的行共 {count} 行。</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Rows of totals were left out: {rows}.</source>
   <translation>已略去合计行：{rows}。</translation>
  </message>
  <message>
   <source>Run-out time, as said</source>
   <translation>当时预测的用完时间</translation>
  </message>
  <message>
   <source>Runs out about {when}{band}, {early} before its reset.</source>
   <translation>约在{when}用完{band}，比重置早{early}。</translation>
  </message>
  <message>
   <source>Runs out before its reset: {odds}.</source>
   <translation>重置前用完：{odds}。</translation>
  </message>
  <message>
   <source>Runs out ≈ {when}</source>
   <translation>将用完 ≈ {when}</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 of the line</source>
   <translation>该行的 SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 of the record</source>
   <translation>该记录的 SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 of the row as JSON</source>
   <translation>该行（JSON 形式）的 SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 {digest}</source>
   <translation>SHA-256 {digest}</translation>
  </message>
  <message>
   <source>Said and came true</source>
   <translation>预测与实际</translation>
  </message>
  <message>
   <source>Said before</source>
   <translation>此前预测</translation>
  </message>
  <message>
   <source>Said while the window was open, and kept</source>
   <translation>窗口开放期间给出并保存</translation>
  </message>
  <message>
   <source>Said {duration} before</source>
   <translation>{duration}前预测</translation>
  </message>
  <message>
   <source>Same prompt, different bill</source>
   <translation>相同提示词，不同费用</translation>
  </message>
  <message>
   <source>Same prompt, far more tokens in {where}</source>
   <translation>{where}：相同提示词，token 多得多</translation>
  </message>
  <message>
   <source>Sample data — recorded July 2026. Your own logs appear here once an agent has written some.</source>
   <translation>示例数据，记录于2026年7月。智能体写入日志后，这里会显示自己的日志。</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>周六</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>另存为 CSV…</translation>
  </message>
  <message>
   <source>Save as PNG…</source>
   <translation>另存为 PNG…</translation>
  </message>
  <message>
   <source>Save as SVG…</source>
   <translation>另存为 SVG…</translation>
  </message>
  <message>
   <source>Save data as CSV…</source>
   <translation>将数据另存为 CSV…</translation>
  </message>
  <message>
   <source>Save shown rows as CSV…</source>
   <translation>将显示的行另存为 CSV…</translation>
  </message>
  <message>
   <source>Save the bundle</source>
   <translation>保存证据包</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>已保存为 {file}</translation>
  </message>
  <message>
   <source>Saved. It counts with the next look at the logs.</source>
   <translation>已保存。下次查看日志时计入。</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <source>Say above each column what it holds. The file is read anew with every change.</source>
   <translation>请在每列上方说明其内容。每次更改都会重新读取文件。</translation>
  </message>
  <message>
   <source>Says when an agent deletes its logs soon, and offers to keep them longer.</source>
   <translation>智能体即将删除日志时提示，并可延长保留。</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Scroll the page</source>
   <translation>滚动页面</translation>
  </message>
  <message numerus="yes">
   <source>Searched {n} folders.</source>
   <comment>counted</comment>
   <extracomment>For one: Searched {n} folder.</extracomment>
   <translation>
    <numerusform>已搜索{n}个文件夹。</numerusform>
   </translation>
  </message>
  <message>
   <source>Searched {places}.</source>
   <translation>已搜索 {places}。</translation>
  </message>
  <message>
   <source>Self-hosted models</source>
   <translation>自托管模型</translation>
  </message>
  <message>
   <source>Self-hosted today: {what}</source>
   <translation>今日自托管：{what}</translation>
  </message>
  <message>
   <source>Semicolon</source>
   <translation>分号</translation>
  </message>
  <message>
   <source>Send a test</source>
   <translation>发送测试</translation>
  </message>
  <message>
   <source>Send one request</source>
   <translation>发送一个请求</translation>
  </message>
  <message>
   <source>Sending …</source>
   <translation>正在发送…</translation>
  </message>
  <message>
   <source>Sent fresh {n}</source>
   <translation>全新发送 {n}</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>9月</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>分隔符</translation>
  </message>
  <message>
   <source>September</source>
   <translation>9月</translation>
  </message>
  <message>
   <source>Service tier</source>
   <translation>服务层级</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>会话</translation>
  </message>
  <message>
   <source>Session id</source>
   <translation>会话 ID</translation>
  </message>
  <message>
   <source>Session {id}</source>
   <translation>会话 {id}</translation>
  </message>
  <message>
   <source>Session {id} · {project}</source>
   <translation>会话 {id} · {project}</translation>
  </message>
  <message>
   <source>Session {session} ×</source>
   <translation>会话 {session} ×</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>会话</translation>
  </message>
  <message>
   <source>Sessions kept for days in {where}</source>
   <translation>{where}：持续数天的会话</translation>
  </message>
  <message>
   <source>Sessions that go on</source>
   <translation>继续的会话</translation>
  </message>
  <message>
   <source>Set a provider's bill or usage export beside your own ledger. Each difference is named, with the requests behind it.</source>
   <translation>把服务商的账单或用量导出与您自己的账本并排比较。每处差异都会注明原因及相关请求。</translation>
  </message>
  <message>
   <source>Set under [warnings] in {path}, which is read when Counterfoil starts.</source>
   <translation>在 {path} 的 [warnings] 下设置，Counterfoil 启动时读取。</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Settings on another machine</source>
   <translation>其他机器上的设置</translation>
  </message>
  <message>
   <source>Several columns are called {heading}; the first one was taken.</source>
   <translation>有多列名为 {heading}；已采用第一列。</translation>
  </message>
  <message>
   <source>Several methods together, each weighed by its record.</source>
   <translation>多种方法合用，各按其记录加权。</translation>
  </message>
  <message>
   <source>Several plans of this agent share its use.</source>
   <translation>此代理的多个套餐共用其用量。</translation>
  </message>
  <message>
   <source>Shapes tell the levels without hues too.</source>
   <translation>形状无需颜色也能区分级别。</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>占比</translation>
  </message>
  <message>
   <source>Share of prompts read from the cache</source>
   <translation>提示词中读自缓存的比例</translation>
  </message>
  <message>
   <source>Share read from the cache, by day</source>
   <translation>每日缓存读取占比</translation>
  </message>
  <message>
   <source>Share read from the cache, by month</source>
   <translation>每月缓存读取占比</translation>
  </message>
  <message>
   <source>Share read from the cache, by week</source>
   <translation>每周缓存读取占比</translation>
  </message>
  <message>
   <source>Shipped list</source>
   <translation>自带价目表</translation>
  </message>
  <message>
   <source>Short pauses</source>
   <translation>短暂停顿</translation>
  </message>
  <message>
   <source>Shorter lifetime</source>
   <translation>存活时间变短</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} windows</source>
   <comment>counted</comment>
   <extracomment>For one: Show all {n} windows</extracomment>
   <translation>
    <numerusform>显示全部{n}个窗口</numerusform>
   </translation>
  </message>
  <message>
   <source>Show finding</source>
   <translation>显示发现</translation>
  </message>
  <message>
   <source>Show folder</source>
   <translation>显示文件夹</translation>
  </message>
  <message>
   <source>Show in Ledger</source>
   <translation>在账本中显示</translation>
  </message>
  <message>
   <source>Show my use</source>
   <translation>显示我的用量</translation>
  </message>
  <message>
   <source>Show only the requests of this session</source>
   <translation>只显示此会话的请求</translation>
  </message>
  <message>
   <source>Show session</source>
   <translation>显示会话</translation>
  </message>
  <message>
   <source>Show the tightest alone</source>
   <translation>只显示最紧的</translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation>显示变化</translation>
  </message>
  <message numerus="yes">
   <source>Show {n} new requests</source>
   <comment>counted</comment>
   <extracomment>For one: Show {n} new request</extracomment>
   <translation>
    <numerusform>显示{n}个新请求</numerusform>
   </translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Since when</source>
   <translation>何时起</translation>
  </message>
  <message>
   <source>Since {date}</source>
   <translation>自{date}起</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} less for the same work, {hours} UTC only.</source>
   <translation>自{date}起，同样的工作，此{window}能容纳的少了{size}，仅限 UTC {hours}。</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} less for the same work.</source>
   <translation>自{date}起，同样的工作，此{window}能容纳的少了{size}。</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} more for the same work, {hours} UTC only.</source>
   <translation>自{date}起，同样的工作，此{window}能容纳的多了{size}，仅限 UTC {hours}。</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} more for the same work.</source>
   <translation>自{date}起，同样的工作，此{window}能容纳的多了{size}。</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} less for the same work, {hours} UTC only.</source>
   <translation>自{date}起，同样的工作，此{window}的限额能容纳的少了{size}，仅限 UTC {hours}。</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} less for the same work.</source>
   <translation>自{date}起，同样的工作，此{window}的限额能容纳的少了{size}。</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} more for the same work, {hours} UTC only.</source>
   <translation>自{date}起，同样的工作，此{window}的限额能容纳的多了{size}，仅限 UTC {hours}。</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} more for the same work.</source>
   <translation>自{date}起，同样的工作，此{window}的限额能容纳的多了{size}。</translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds another amount of work than before.</source>
   <translation>自{since}起，{limit}的1%能容纳的工作量与之前不同。</translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds {size} less for the same work: {after} instead of {before} at API prices.</source>
   <translation>自{since}起，同样的工作，{limit}的1%能容纳的少了{size}：按 API 价格为 {after}，原为 {before}。</translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds {size} more for the same work: {after} instead of {before} at API prices.</source>
   <translation>自{since}起，同样的工作，{limit}的1%能容纳的多了{size}：按 API 价格为 {after}，原为 {before}。</translation>
  </message>
  <message>
   <source>Since {version}, first seen {day}, a turn takes {after}; before, it took {before} ({sessions_before} before, {sessions_after} since).</source>
   <translation>自 {version}（首次出现 {day}）起，每轮用 {after}；此前为 {before}（此前{sessions_before}，此后 {sessions_after} 个）。</translation>
  </message>
  <message>
   <source>Since {version}, first seen {day}, an hour of work costs {after_picousd}; before, it cost {before_picousd} ({sessions_before} before, {sessions_after} since).</source>
   <translation>自 {version}（首次出现 {day}）起，每小时工作费用为 {after_picousd}；此前为 {before_picousd}（此前{sessions_before}，此后 {sessions_after} 个）。</translation>
  </message>
  <message>
   <source>Since {version}, first seen {day}, your cache share is {after_share}; before, it was {before_share} ({sessions_before} before, {sessions_after} since).</source>
   <translation>自 {version}（首次出现 {day}）起，您的缓存占比为 {after_share}；此前为 {before_share}（此前{sessions_before}，此后 {sessions_after} 个）。</translation>
  </message>
  <message>
   <source>Since, as year-month-day</source>
   <translation>起始日，年-月-日</translation>
  </message>
  <message>
   <source>Small calls of a helper model (titles, classifiers, searches) beside use that agrees.</source>
   <translation>在相符的使用之外，辅助模型的小调用（标题、分类、搜索）。</translation>
  </message>
  <message>
   <source>Small prompt, many tokens in {where}</source>
   <translation>{where}：短提示词，大量 token</translation>
  </message>
  <message>
   <source>Small prompts</source>
   <translation>短提示词</translation>
  </message>
  <message>
   <source>Snooze until reset</source>
   <translation>静默到重置</translation>
  </message>
  <message>
   <source>Snooze warnings</source>
   <translation>静默警告</translation>
  </message>
  <message>
   <source>Snooze warnings of all windows</source>
   <translation>静默所有窗口的警告</translation>
  </message>
  <message>
   <source>Snooze warnings of {window}</source>
   <translation>静默 {window} 的警告</translation>
  </message>
  <message>
   <source>So far {cost}.</source>
   <comment>a sum beyond the usual</comment>
   <translation>到目前为止：{cost}。</translation>
  </message>
  <message>
   <source>Something other than the plan seems to pay for some of this use. That may be as you want it.</source>
   <translation>这部分用量中有一些似乎不是由套餐支付的。这可能正是您想要的。</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Span</source>
   <translation>时段</translation>
  </message>
  <message>
   <source>Spend logs, JSON or CSV</source>
   <translation>支出日志，JSON 或 CSV</translation>
  </message>
  <message>
   <source>Stacked by</source>
   <translation>堆叠方式</translation>
  </message>
  <message>
   <source>Start a new session each day, with a note of where you stopped.</source>
   <translation>每天开始新会话，并记下上次停在何处。</translation>
  </message>
  <message>
   <source>Start a new session with what matters from this one. What fills it up at once is often one large file or tool result.</source>
   <translation>请带着本会话的要点开始新会话。一下子填满上下文的，往往是一个大文件或一个工具结果。</translation>
  </message>
  <message>
   <source>Start a new session: what broke the cache goes with the old one. If it comes back there, try another version of the client.</source>
   <translation>请开始新会话：破坏缓存的内容会随旧会话一起离开。若再次出现，请换一个客户端版本试试。</translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation>登录时启动</translation>
  </message>
  <message>
   <source>Start at login was not changed</source>
   <translation>登录时启动未更改</translation>
  </message>
  <message>
   <source>Start of the block</source>
   <translation>时段的开始</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Starts that program now and then. It goes to the network with its own login; an old version may spend a request on the question.</source>
   <translation>不时启动该程序。它以自己的登录访问网络；旧版本可能为此消耗一个请求。</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>State and readings</source>
   <comment>a folder</comment>
   <translation>状态与读数</translation>
  </message>
  <message>
   <source>Stated more than once</source>
   <translation>重复列出</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>账单</translation>
  </message>
  <message>
   <source>Statement and ledger agree.</source>
   <translation>账单与账本一致。</translation>
  </message>
  <message numerus="yes">
   <source>Statement lines {rows}</source>
   <comment>counted</comment>
   <extracomment>For one: Statement line {rows}</extracomment>
   <translation>
    <numerusform>账单第 {rows} 行</numerusform>
   </translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>账单</translation>
  </message>
  <message>
   <source>Statements in it</source>
   <translation>其中的账单</translation>
  </message>
  <message>
   <source>Status line: connected. Claude Code hands over its counter with each answer.</source>
   <translation>状态行：已连接。Claude Code 每次回答都会转交其计数。</translation>
  </message>
  <message>
   <source>Status line: not connected. Claude Code can hand over its counter with each answer.</source>
   <translation>状态行：未连接。Claude Code 每次回答都可以转交其计数。</translation>
  </message>
  <message>
   <source>Stays as it is here, for it runs programs or sends things: {names}.</source>
   <translation>会运行程序或发送内容，因此保持本机现状：{names}。</translation>
  </message>
  <message>
   <source>Stop it and run the tool once yourself: what it says is what the agent does not get past.</source>
   <translation>请停止并亲自运行一次该工具：它的提示就是智能体过不去的地方。</translation>
  </message>
  <message>
   <source>Stop those that are not needed, and say in the prompt how many may run at once.</source>
   <translation>停止不需要的，并在提示词中说明最多可同时运行几个。</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {n} records; nothing is known of the rest</source>
   <comment>counted</comment>
   <extracomment>For one: Stopped after {n} record; nothing is known of the rest</extracomment>
   <translation>
    <numerusform>检查{n}条记录后停止；其余情况未知</numerusform>
   </translation>
  </message>
  <message>
   <source>Sub-agents on a dearer model in {where}</source>
   <translation>{where}：子智能体使用更贵的模型</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>周日</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>把握</translation>
  </message>
  <message>
   <source>System</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>System's language</source>
   <translation>跟随系统语言</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>制表符</translation>
  </message>
  <message>
   <source>Take over what runs programs or sends things</source>
   <translation>一并导入会运行程序或发送内容的设置</translation>
  </message>
  <message>
   <source>Taken from a file or from an address, checked before it is used. Nothing is fetched unless you ask for it.</source>
   <translation>来自文件或网址，使用前会检查。未经您要求，不会获取任何内容。</translation>
  </message>
  <message>
   <source>Takes back the row before: a newer reader finds no request in that line.</source>
   <translation>撤回前一行：新版读取器在该行中未发现请求。</translation>
  </message>
  <message>
   <source>Takes back {record}: {reader} finds no request in that line.</source>
   <translation>撤回{record}：{reader} 在该行中未发现请求。</translation>
  </message>
  <message>
   <source>Test of warnings</source>
   <translation>警告测试</translation>
  </message>
  <message>
   <source>Text of /usage, or a sentence such as: dashboard says 37 %</source>
   <translation>/usage 的文本，或例如：dashboard says 37 %</translation>
  </message>
  <message>
   <source>That address is read already.</source>
   <translation>该地址已在读取。</translation>
  </message>
  <message>
   <source>The address is no longer read.</source>
   <translation>不再读取该地址。</translation>
  </message>
  <message>
   <source>The agent logs credits alone: prices and tokens of these requests are not known.</source>
   <translation>该代理只记录额度：这些请求的价格和 token 数未知。</translation>
  </message>
  <message>
   <source>The agent logs credits alone: the tokens are not known</source>
   <translation>该代理只记录额度：token 数未知</translation>
  </message>
  <message>
   <source>The band held the run-out time {n} of {times}; meant are 8 of 10.</source>
   <translation>{times}中有{n}次用完时间落在区间内；目标为10次中8次。</translation>
  </message>
  <message>
   <source>The calendar’s days are cut in UTC; days that you type are those of your own zone.</source>
   <translation>日历按 UTC 划分日期；输入的日期按本地时区。</translation>
  </message>
  <message>
   <source>The chain's proofs also need {records} beside these.</source>
   <translation>链的证明另外还需要 {records}。</translation>
  </message>
  <message>
   <source>The charges are {ratio} times the price list's, each alike.</source>
   <translation>各项收费同样都是价目表的 {ratio} 倍。</translation>
  </message>
  <message>
   <source>The check could not be finished</source>
   <translation>检查未能完成</translation>
  </message>
  <message>
   <source>The checkpoint is of another ledger, {other}; this one is {own}.</source>
   <translation>检查点属于另一账本 {other}；此账本为 {own}。</translation>
  </message>
  <message>
   <source>The client itself names the cause: {cause}.</source>
   <translation>客户端自己给出的原因：{cause}。</translation>
  </message>
  <message>
   <source>The client's own sum</source>
   <translation>客户端自己的合计</translation>
  </message>
  <message>
   <source>The client's own sums of sessions, in all {n}, come to {told}; the ledger has {ours} for the same ones.</source>
   <translation>客户端自己对会话（共 {n} 个）的合计为 {told}；账本中同样这些会话为 {ours}。</translation>
  </message>
  <message>
   <source>The counts agree, the money does not.</source>
   <translation>数量一致，金额不一致。</translation>
  </message>
  <message>
   <source>The counts agree; the money is {ratio} times the price list's.</source>
   <translation>数量一致；金额为价目表的 {ratio} 倍。</translation>
  </message>
  <message>
   <source>The counts agree; the price list has no price for this model.</source>
   <translation>数量一致；价目表没有此模型的价格。</translation>
  </message>
  <message>
   <source>The counts agree; {what}.</source>
   <translation>数量一致；{what}。</translation>
  </message>
  <message>
   <source>The current session’s pace, then the usual hours of the day and the week.</source>
   <translation>先按当前会话的速度，再按一天和一周中的惯常时段。</translation>
  </message>
  <message>
   <source>The defaults hold here again.</source>
   <translation>此处已恢复默认值。</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} above that of the straight line, which is more than chance.</source>
   <translation>所显示预测的误差比直线高{size}，超出偶然范围。</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} above that of the straight line, which may be chance.</source>
   <translation>所显示预测的误差比直线高{size}，可能出于偶然。</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} below that of the straight line, which is more than chance.</source>
   <translation>所显示预测的误差比直线低{size}，超出偶然范围。</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} below that of the straight line, which may be chance.</source>
   <translation>所显示预测的误差比直线低{size}，可能出于偶然。</translation>
  </message>
  <message>
   <source>The file as it is now will be kept at</source>
   <translation>现有文件将保存到</translation>
  </message>
  <message>
   <source>The file as it was is kept at</source>
   <translation>原文件保存在</translation>
  </message>
  <message>
   <source>The file does not tell cached input apart; its input includes it.</source>
   <translation>文件没有单独列出缓存输入；其输入包含缓存。</translation>
  </message>
  <message>
   <source>The file does not tell its time zone; UTC was taken.</source>
   <translation>文件未注明时区，已按 UTC 处理。</translation>
  </message>
  <message>
   <source>The file is not UTF-8; it was read as Windows-1252.</source>
   <translation>文件不是 UTF-8，已按 Windows-1252 读取。</translation>
  </message>
  <message>
   <source>The file is not there yet and would be made.</source>
   <translation>文件尚不存在，将会创建。</translation>
  </message>
  <message>
   <source>The files as they are now are kept beside the new ones.</source>
   <translation>现在的文件会保留在新文件旁边。</translation>
  </message>
  <message>
   <source>The findings cannot be shown now.</source>
   <translation>现在无法显示发现。</translation>
  </message>
  <message>
   <source>The first rows of {file}</source>
   <translation>{file} 的前几行</translation>
  </message>
  <message>
   <source>The first {n} records are not those that the checkpoint covers.</source>
   <translation>前{n}条记录不是检查点所涵盖的记录。</translation>
  </message>
  <message>
   <source>The folder is no longer read.</source>
   <translation>不再读取该文件夹。</translation>
  </message>
  <message>
   <source>The ground that the icon stands on.</source>
   <translation>图标所在的底色。</translation>
  </message>
  <message>
   <source>The key {key} fits nothing of the ledger; without it the other figures agree.</source>
   <translation>密钥 {key} 与账本中的任何内容都不符；去掉它后其余数字一致。</translation>
  </message>
  <message>
   <source>The last one was seen at {percent}.</source>
   <translation>上一窗口最后见于{percent}。</translation>
  </message>
  <message>
   <source>The last {n} of the {all} records that the checkpoint covers are missing.</source>
   <translation>检查点所涵盖的{all}条记录中，最后{n}条缺失。</translation>
  </message>
  <message>
   <source>The ledger has nothing of it, and nothing tells why.</source>
   <translation>账本中没有此项，也没有线索说明原因。</translation>
  </message>
  <message>
   <source>The ledger has nothing of this day and nobody looked on: logs may have been deleted or be elsewhere.</source>
   <translation>账本没有这一天的内容，当时也无人观察：日志可能已删除或在别处。</translation>
  </message>
  <message>
   <source>The ledger is being made.</source>
   <translation>正在建立账本。</translation>
  </message>
  <message>
   <source>The ledger is not as it was written (block {block}). {what}</source>
   <translation>账本与写入时不一致（区块{block}）。{what}</translation>
  </message>
  <message>
   <source>The ledger is not as it was written. {what}</source>
   <translation>账本与写入时不一致。{what}</translation>
  </message>
  <message>
   <source>The ledger keeps its records whatever happens to the logs. Longer kept logs can be read again, and shown beside the record.</source>
   <translation>无论日志如何，账本都保留其记录。保留更久的日志可以重新读取，并与记录并列显示。</translation>
  </message>
  <message>
   <source>The ledger was kept all day and has no use of this model: another device, key or program was used.</source>
   <translation>账本全天都在记录且没有此模型的使用：使用的是其他设备、密钥或程序。</translation>
  </message>
  <message>
   <source>The ledger was kept all day and has no use on it: another device, key or program was used.</source>
   <translation>账本全天都在记录且没有使用：使用的是其他设备、密钥或程序。</translation>
  </message>
  <message>
   <source>The log says that credits are available.</source>
   <translation>日志显示有可用点数。</translation>
  </message>
  <message>
   <source>The longest took {time}.</source>
   <translation>最长{time}。</translation>
  </message>
  <message>
   <source>The name of the project's folder</source>
   <translation>项目文件夹的名称</translation>
  </message>
  <message>
   <source>The pace of the last hour goes on. It says yes or no.</source>
   <translation>最近1小时的速度保持不变。只答是或否。</translation>
  </message>
  <message>
   <source>The pace since the window’s start goes on. It says yes or no.</source>
   <translation>窗口开始以来的速度保持不变。只答是或否。</translation>
  </message>
  <message>
   <source>The period runs until {date}.</source>
   <translation>周期持续到 {date}。</translation>
  </message>
  <message>
   <source>The plan costs {price} a month.</source>
   <translation>套餐每月 {price}。</translation>
  </message>
  <message>
   <source>The plan that {name} reports changed from {before} to {after} ({when}).</source>
   <translation>{name} 报告的套餐从 {before} 变为 {after}（{when}）。</translation>
  </message>
  <message>
   <source>The plan was removed.</source>
   <translation>套餐已移除。</translation>
  </message>
  <message>
   <source>The price changed within it; each counts for its days.</source>
   <translation>其间价格有变；各按其天数计算。</translation>
  </message>
  <message>
   <source>The price changed…</source>
   <translation>价格有变动…</translation>
  </message>
  <message>
   <source>The program looked on for {percent} % of the time that the statement is about.</source>
   <translation>程序在账单所涉时间的 {percent} % 内进行了观察。</translation>
  </message>
  <message>
   <source>The proof holds neighbouring records in full, whatever is redacted: session ids, account ids as logged, and the clients' own figures leave with it.</source>
   <translation>无论隐去什么，证明中都完整包含相邻的记录：会话 ID、日志中的账户 ID 以及客户端自己的数字会随之一起交出。</translation>
  </message>
  <message>
   <source>The provider has more pages than this file holds; export the rest as well.</source>
   <translation>提供方还有此文件之外的页；请把其余的也导出。</translation>
  </message>
  <message>
   <source>The provider's counter</source>
   <translation>服务商的计数器</translation>
  </message>
  <message>
   <source>The provider's counter and ours agree within what is known.</source>
   <translation>服务商计数与自记在已知范围内一致。</translation>
  </message>
  <message>
   <source>The provider's counter is full; our own use is {points} beyond that.</source>
   <translation>服务商计数已满；自记用量又超出{points}。</translation>
  </message>
  <message>
   <source>The provider's counter is {points} above ours; this may be {why}.</source>
   <translation>服务商计数比自记高{points}；可能是{why}。</translation>
  </message>
  <message>
   <source>The provider's counter is {points} above ours; what explains it is not known.</source>
   <translation>服务商计数比自记高{points}；原因未知。</translation>
  </message>
  <message>
   <source>The provider's counter is {points} below ours; this may be {why}.</source>
   <translation>服务商计数比自记低{points}；可能是{why}。</translation>
  </message>
  <message>
   <source>The provider's counter is {points} below ours; what explains it is not known.</source>
   <translation>服务商计数比自记低{points}；原因未知。</translation>
  </message>
  <message>
   <source>The provider's counter “{limit}” was seen at {percent} % of a window of {hours} h; the ledger has {ours} in it.</source>
   <translation>提供商的计数器“{limit}”在 {hours} 小时的窗口中达到 {percent} %；账本在该窗口内为 {ours}。</translation>
  </message>
  <message>
   <source>The provider's note</source>
   <translation>服务商备注</translation>
  </message>
  <message>
   <source>The provider's own percentages, where a log has them</source>
   <translation>服务商给出的百分比（日志中有时）</translation>
  </message>
  <message>
   <source>The records hold, but SQLite's own check finds damage beside them: {what}.</source>
   <translation>记录成立，但 SQLite 自身的检查在其旁发现损坏：{what}。</translation>
  </message>
  <message>
   <source>The records hold, but {n} of the totals made ahead differ from them.</source>
   <translation>记录成立，但有{n}项预先合计与其不符。</translation>
  </message>
  <message>
   <source>The records hold; `counterfoil restore` shows how the totals are made anew.</source>
   <translation>记录成立；`counterfoil restore` 显示如何重新生成合计。</translation>
  </message>
  <message>
   <source>The request goes to {host}.</source>
   <translation>请求将发往 {host}。</translation>
  </message>
  <message>
   <source>The reset was left aside: it goes with a single window.</source>
   <translation>重置时间未采用：它只能用于单个窗口。</translation>
  </message>
  <message>
   <source>The same name is the same hash, within this bundle only.</source>
   <translation>仅在此证据包内，相同名称对应相同哈希。</translation>
  </message>
  <message>
   <source>The same request over and over in {where}</source>
   <translation>{where}：同一请求反复发送</translation>
  </message>
  <message>
   <source>The same share as in {earlier}</source>
   <translation>占比与{earlier}相同</translation>
  </message>
  <message>
   <source>The sample is shown; choose your own logs first.</source>
   <translation>当前显示的是示例；请先选择自己的日志。</translation>
  </message>
  <message>
   <source>The session above in the list (Alt+Up)</source>
   <translation>列表中的上一个会话 (Alt+Up)</translation>
  </message>
  <message>
   <source>The session after</source>
   <translation>下一个会话</translation>
  </message>
  <message>
   <source>The session before, in its details</source>
   <translation>详情中的上一个会话</translation>
  </message>
  <message>
   <source>The session below in the list (Alt+Down)</source>
   <translation>列表中的下一个会话 (Alt+Down)</translation>
  </message>
  <message>
   <source>The sessions cannot be shown now.</source>
   <translation>现在无法显示会话。</translation>
  </message>
  <message>
   <source>The settings and your prices were exported.</source>
   <translation>设置和您的价格已导出。</translation>
  </message>
  <message>
   <source>The settings cannot be read yet; try again in a moment.</source>
   <translation>暂时无法读取设置；请稍后再试。</translation>
  </message>
  <message>
   <source>The settings file has a mistake in line {line}, column {column}: {what}.</source>
   <translation>设置文件第{line}行第{column}列有误：{what}。</translation>
  </message>
  <message>
   <source>The settings file has a mistake in line {line}: {what}.</source>
   <translation>设置文件第{line}行有误：{what}。</translation>
  </message>
  <message>
   <source>The settings file has a mistake: {what}.</source>
   <translation>设置文件有误：{what}。</translation>
  </message>
  <message>
   <source>The settings file may only be read, so nothing here can be changed.</source>
   <translation>设置文件为只读，因此此处无法更改。</translation>
  </message>
  <message>
   <source>The settings from before hold until it is mended; nothing here can be changed, and the file is left as it is.</source>
   <translation>修正之前沿用先前的设置；此处无法更改，文件保持原样。</translation>
  </message>
  <message>
   <source>The settings were exported.</source>
   <translation>设置已导出。</translation>
  </message>
  <message>
   <source>The settings were imported. The old ones are kept beside them.</source>
   <translation>设置已导入。旧设置保留在旁边。</translation>
  </message>
  <message>
   <source>The settings {path} were not changed: {why}.</source>
   <translation>设置 {path} 未更改：{why}。</translation>
  </message>
  <message>
   <source>The shipped list is in use again.</source>
   <translation>已恢复使用自带的价目表。</translation>
  </message>
  <message>
   <source>The state folder cannot be written to, so nothing is asked.</source>
   <translation>状态文件夹无法写入，因此不会询问。</translation>
  </message>
  <message>
   <source>The statement has nothing of it, and nothing tells why.</source>
   <translation>账单中没有此项，也没有线索说明原因。</translation>
  </message>
  <message>
   <source>The statement has the same request id before.</source>
   <translation>账单前面已有相同的请求 ID。</translation>
  </message>
  <message>
   <source>The statement names the account {account}. Use of other accounts is not on it.</source>
   <translation>账单注明的账户是 {account}。其他账户的使用不在其中。</translation>
  </message>
  <message>
   <source>The statement says {provider}, the ledger {ledger}: a difference of {difference}.</source>
   <translation>账单为 {provider}，账本为 {ledger}：相差 {difference}。</translation>
  </message>
  <message>
   <source>The statement tells no money in dollars; counts are compared.</source>
   <translation>账单没有美元金额；比较的是数量。</translation>
  </message>
  <message>
   <source>The statement's days fit those of {zone}: requests on the day before or after: {n}, net {amount}.</source>
   <translation>账单的日期与 {zone} 相符：属于前一天或后一天的请求：{n}，净额 {amount}。</translation>
  </message>
  <message>
   <source>The statement's days fit those of {zone}: requests on the day before or after: {n}.</source>
   <translation>账单的日期与 {zone} 相符：属于前一天或后一天的请求：{n}。</translation>
  </message>
  <message>
   <source>The status line goes back to what it was. What is recorded stays.</source>
   <translation>状态行恢复原样。已记录的内容保留。</translation>
  </message>
  <message>
   <source>The system's</source>
   <translation>系统时区</translation>
  </message>
  <message>
   <source>The terms of everything that comes with Counterfoil, in the words of those who wrote it.</source>
   <translation>随 Counterfoil 提供的所有组件的条款，均为作者原文。</translation>
  </message>
  <message>
   <source>The very same line stands in the statement more than once; repeats: {n}.</source>
   <translation>账单中同一行出现多次；重复：{n}。</translation>
  </message>
  <message>
   <source>The whole window again, up to now</source>
   <translation>回到整个窗口，直到现在</translation>
  </message>
  <message>
   <source>The window so far: provider’s readings as dots, own use as a line.</source>
   <translation>窗口至今：点为服务商读数，线为自记用量。</translation>
  </message>
  <message>
   <source>The window that ends first, one of your choice, or the two tightest inside each other.</source>
   <translation>最先用完的窗口、自选的一个，或最紧的两个内外相套。</translation>
  </message>
  <message>
   <source>The window was left aside: the text names its windows itself.</source>
   <translation>所选窗口未采用：文本自身已指明窗口。</translation>
  </message>
  <message>
   <source>The {limit} began anew {when}, {ahead}.</source>
   <translation>{limit}：{when}重新开始，{ahead}。</translation>
  </message>
  <message>
   <source>The {limit} began anew {when}, {ahead}; last seen at {last}.</source>
   <translation>{limit}：{when}重新开始，{ahead}；最后见于{last}。</translation>
  </message>
  <message>
   <source>The {limit} counted on after its announced reset {due}, until {until}</source>
   <translation>{limit}：过了公布的重置时间{due}仍在计数，直到{until}</translation>
  </message>
  <message>
   <source>The {limit} counted on after its announced reset, until {until}</source>
   <translation>{limit}：过了公布的重置时间仍在计数，直到{until}</translation>
  </message>
  <message>
   <source>The {limit} is no longer reported since {since}, while others are</source>
   <translation>{limit}：自{since}起不再报告，其他窗口仍有报告</translation>
  </message>
  <message>
   <source>The {limit} is reported since {since}, first at {first}.</source>
   <translation>{limit}：自{since}起有报告，最初为{first}。</translation>
  </message>
  <message>
   <source>The {limit} is reported since {since}.</source>
   <translation>{limit}：自{since}起有报告。</translation>
  </message>
  <message>
   <source>The {limit} reset {when}, as announced.</source>
   <translation>{limit}：{when}按公布时间重置。</translation>
  </message>
  <message>
   <source>The {limit} reset {when}, as announced; last seen at {last}.</source>
   <translation>{limit}：{when}按公布时间重置；最后见于{last}。</translation>
  </message>
  <message>
   <source>The {limit} rose by {n} points ({when}) while no request was recorded here.</source>
   <translation>{limit}：上升{n}个百分点（{when}），其间本机没有记录任何请求。</translation>
  </message>
  <message>
   <source>The {limit} rose by {n} points ({when}) with {requests} recorded here meanwhile, too few for it.</source>
   <translation>{limit}：上升{n}个百分点（{when}），其间本机记录了{requests}，不足以解释。</translation>
  </message>
  <message>
   <source>The {limit} stood at 100 % and work went on ({when}): {use}.</source>
   <translation>{limit}：已达100%，工作仍在继续（{when}）：{use}。</translation>
  </message>
  <message>
   <source>The {limit} went from {before} to {after} ({when}).</source>
   <translation>{limit}：从{before}变为{after}（{when}）。</translation>
  </message>
  <message>
   <source>The {limit} went from {before} to {after} ({when}); the announced reset {reset} stayed.</source>
   <translation>{limit}：从{before}变为{after}（{when}）；公布的重置时间{reset}未变。</translation>
  </message>
  <message>
   <source>The {window} ends it first: runs out ≈ {when}.</source>
   <translation>{window}先结束：将用完 ≈ {when}</translation>
  </message>
  <message>
   <source>The {window} is used up until {when}.</source>
   <translation>{window}已用完，至{when}</translation>
  </message>
  <message>
   <source>The {window} window of this text has reset since, so it was left out.</source>
   <translation>此文本中的{window}此后已重置，因此略去。</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>There is a price from that day on already.</source>
   <translation>从该日起已有一个价格。</translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation>没有文件夹 {path}。</translation>
  </message>
  <message>
   <source>There is no ledger yet. A file can be compared once there are requests in it.</source>
   <translation>尚无账本。其中有请求后即可比较文件。</translation>
  </message>
  <message>
   <source>There is no ledger yet. It begins with the first request that an agent logs.</source>
   <translation>尚无账本。智能体记录第一个请求后即开始。</translation>
  </message>
  <message>
   <source>There is no newer version.</source>
   <translation>没有新版本。</translation>
  </message>
  <message>
   <source>There is no request in the ledger yet, so there is nothing to look at.</source>
   <translation>账本中还没有请求，因此没有可查看的内容。</translation>
  </message>
  <message>
   <source>There is no session in the ledger yet. The first request of an agent begins one.</source>
   <translation>账本中尚无会话。智能体的第一个请求即开启一个会话。</translation>
  </message>
  <message>
   <source>There is no such folder.</source>
   <translation>没有这个文件夹。</translation>
  </message>
  <message>
   <source>There was no pause of more than 5 minutes between two requests.</source>
   <translation>两次请求之间没有超过5分钟的停顿。</translation>
  </message>
  <message>
   <source>These keys</source>
   <translation>这些快捷键</translation>
  </message>
  <message>
   <source>These requests were not found in the ledger.</source>
   <translation>在账本中未找到这些请求。</translation>
  </message>
  <message>
   <source>This copy runs from its sources; update those.</source>
   <translation>此副本从源代码运行；请更新源代码。</translation>
  </message>
  <message>
   <source>This file could not be read as a statement.</source>
   <translation>无法将此文件读取为账单。</translation>
  </message>
  <message>
   <source>This file is in the ledger already; it is not kept twice.</source>
   <translation>此文件已在账本中，不会重复保存。</translation>
  </message>
  <message>
   <source>This is how a warning looks. Nothing is about to run out.</source>
   <translation>这是警告的显示样式。没有窗口即将用完。</translation>
  </message>
  <message>
   <source>This list is of {date}, the one in use of {current}; nothing was changed.</source>
   <translation>此价目表的日期为 {date}，使用中的为 {current}；未作任何更改。</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>本月</translation>
  </message>
  <message>
   <source>This program's own reading of them, with its requests; not the provider's statement.</source>
   <translation>本程序对日志的解读及相关请求；不是服务商的陈述。</translation>
  </message>
  <message>
   <source>This session is not in the ledger any more.</source>
   <translation>此会话已不在账本中。</translation>
  </message>
  <message>
   <source>This would change in</source>
   <translation>将更改</translation>
  </message>
  <message>
   <source>This would change:</source>
   <translation>将会更改：</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>周四</translation>
  </message>
  <message>
   <source>Tightest</source>
   <translation>最紧</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>时间 (UTC)</translation>
  </message>
  <message>
   <source>Time off</source>
   <translation>时间误差</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>时区</translation>
  </message>
  <message>
   <source>Time ▾</source>
   <translation>时间 ▾</translation>
  </message>
  <message>
   <source>Times, models and token counts of each request</source>
   <translation>每个请求的时间、模型和 token 数</translation>
  </message>
  <message>
   <source>To keep all of it in one folder elsewhere: quit, set COUNTERFOIL_HOME to that folder, move the files there, start again.</source>
   <translation>要将全部内容移到别处的一个文件夹：退出，将 COUNTERFOIL_HOME 设为该文件夹，把文件移入，再重新启动。</translation>
  </message>
  <message>
   <source>To, as year-month-day</source>
   <translation>结束日，年-月-日</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Today by agent, model and project</source>
   <translation>今日用量，按智能体、模型和项目</translation>
  </message>
  <message>
   <source>Today {cost}</source>
   <translation>今日 {cost}</translation>
  </message>
  <message>
   <source>Today: price not known</source>
   <translation>今日：价格未知</translation>
  </message>
  <message>
   <source>Token copied</source>
   <translation>已复制令牌</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Tokens a prompt</source>
   <translation>每个提示词的 token</translation>
  </message>
  <message>
   <source>Tokens a turn</source>
   <translation>每轮 token</translation>
  </message>
  <message>
   <source>Tokens by day</source>
   <translation>每日 token</translation>
  </message>
  <message>
   <source>Tokens by month</source>
   <translation>每月 token</translation>
  </message>
  <message>
   <source>Tokens by week</source>
   <translation>每周 token</translation>
  </message>
  <message>
   <source>Tokens of its requests</source>
   <translation>其请求的 token</translation>
  </message>
  <message>
   <source>Tokens read for each token of output</source>
   <translation>每个输出 token 读取的 token</translation>
  </message>
  <message>
   <source>Tolerance a row</source>
   <translation>每行容差</translation>
  </message>
  <message>
   <source>Top models</source>
   <translation>主要模型</translation>
  </message>
  <message>
   <source>Top projects</source>
   <translation>主要项目</translation>
  </message>
  <message>
   <source>Top sessions</source>
   <translation>主要会话</translation>
  </message>
  <message>
   <source>Totals lack older logs; new lines still count.</source>
   <translation>合计不含较早的日志；新的行仍计入。</translation>
  </message>
  <message>
   <source>Tray icon</source>
   <translation>托盘图标</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>周二</translation>
  </message>
  <message>
   <source>Two rings</source>
   <translation>双环</translation>
  </message>
  <message>
   <source>Type a reading</source>
   <translation>输入读数</translation>
  </message>
  <message>
   <source>Type a reading…</source>
   <translation>输入读数…</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>已识别</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo what was just done</source>
   <translation>撤销刚才的操作</translation>
  </message>
  <message>
   <source>Unexplained: {amount}</source>
   <translation>未解释：{amount}</translation>
  </message>
  <message>
   <source>Unix, milliseconds</source>
   <translation>Unix，毫秒</translation>
  </message>
  <message>
   <source>Unix, seconds</source>
   <translation>Unix，秒</translation>
  </message>
  <message>
   <source>Until its reset, {when}</source>
   <translation>到重置为止，{when}</translation>
  </message>
  <message>
   <source>Until their resets</source>
   <translation>到各自重置为止</translation>
  </message>
  <message>
   <source>Unusually many cache reads in {where}</source>
   <translation>{where}：缓存读取异常多</translation>
  </message>
  <message>
   <source>Unusually many sub-agents in {where}</source>
   <translation>{where}：子智能体异常多</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>Usage and cost, CSV or API</source>
   <translation>用量和费用，CSV 或 API</translation>
  </message>
  <message>
   <source>Usage and costs, JSON or CSV</source>
   <translation>用量和费用，JSON 或 CSV</translation>
  </message>
  <message>
   <source>Usage events, CSV</source>
   <translation>用量事件，CSV</translation>
  </message>
  <message>
   <source>Usage report, CSV</source>
   <translation>用量报告，CSV</translation>
  </message>
  <message>
   <source>Use beyond the plan was charged</source>
   <translation>超出套餐的用量已计费</translation>
  </message>
  <message>
   <source>Use in {n} hours through which the ledger was kept and has none.</source>
   <translation>在 {n} 个小时内有使用，而账本当时在记录却没有任何使用。</translation>
  </message>
  <message>
   <source>Use it all the same</source>
   <translation>仍然使用</translation>
  </message>
  <message>
   <source>Use my logs</source>
   <translation>使用自己的日志</translation>
  </message>
  <message>
   <source>Use this mapping and compare</source>
   <translation>使用此映射并比较</translation>
  </message>
  <message>
   <source>Used up until {when}</source>
   <translation>已用完，至{when}</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>结论</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>校验</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>版本 {version}</translation>
  </message>
  <message>
   <source>Versions only, for a bug report.</source>
   <translation>仅含版本，用于错误报告。</translation>
  </message>
  <message>
   <source>Wait a while before going on. If the same error comes back, look it up by its status.</source>
   <translation>稍等片刻再继续。如果同样的错误再次出现，请按其状态查询。</translation>
  </message>
  <message>
   <source>Warn</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>Warned before {n} of {windows} that ran out, {duration} ahead (median).</source>
   <translation>在{windows}用完之前，警告了其中{n}个，提前{duration}（中位数）。</translation>
  </message>
  <message>
   <source>Warned before {n} of {windows} that ran out.</source>
   <translation>在{windows}用完之前，警告了其中{n}个。</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>Warnings…</source>
   <translation>警告…</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>留意</translation>
  </message>
  <message>
   <source>Watched for {part} of {whole}</source>
   <translation>监视了{whole}中的{part}</translation>
  </message>
  <message>
   <source>Watched throughout</source>
   <translation>全程监视</translation>
  </message>
  <message>
   <source>Web search</source>
   <translation>网络搜索</translation>
  </message>
  <message>
   <source>Web searches</source>
   <translation>网络搜索</translation>
  </message>
  <message>
   <source>Web searches by the side of logged use; agents do not log every search.</source>
   <translation>已记录使用之外的网络搜索；代理不会记录每次搜索。</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>周三</translation>
  </message>
  <message>
   <source>Welcome to Counterfoil</source>
   <translation>欢迎使用 Counterfoil</translation>
  </message>
  <message>
   <source>What</source>
   <translation>情况</translation>
  </message>
  <message>
   <source>What a percent of the window holds, of the usual</source>
   <translation>窗口 1% 的容量，相对通常</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>What can be read, and where it is offered</source>
   <translation>可读取的内容及获取位置</translation>
  </message>
  <message>
   <source>What if… ▴</source>
   <translation>假设… ▴</translation>
  </message>
  <message>
   <source>What if… ▾</source>
   <translation>假设… ▾</translation>
  </message>
  <message>
   <source>What is never stored</source>
   <translation>从不存储的内容</translation>
  </message>
  <message>
   <source>What is read</source>
   <translation>读取的内容</translation>
  </message>
  <message>
   <source>What is read and kept</source>
   <translation>读取和保存的内容</translation>
  </message>
  <message>
   <source>What is understood appears here before anything is saved.</source>
   <translation>保存之前，识别结果会显示在这里。</translation>
  </message>
  <message>
   <source>What is used elsewhere goes on as it does.</source>
   <translation>别处的用量照常继续。</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>组成部分</translation>
  </message>
  <message>
   <source>What it is worth is not known: no price is known of any request</source>
   <translation>价值未知：所有请求的价格均未知</translation>
  </message>
  <message>
   <source>What one percent holds</source>
   <translation>1%能容纳多少</translation>
  </message>
  <message>
   <source>What one percent holds is not known.</source>
   <translation>1%能容纳多少尚不清楚。</translation>
  </message>
  <message>
   <source>What one percent holds is not known: {why}.</source>
   <translation>1%能容纳多少尚不清楚：{why}。</translation>
  </message>
  <message>
   <source>What the app showed, by whichever method was in use then.</source>
   <translation>应用所显示的结果，不论当时采用哪种方法。</translation>
  </message>
  <message>
   <source>What this does not show</source>
   <translation>这不能说明什么</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>怎么办</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>发现内容</translation>
  </message>
  <message>
   <source>What was found in the logs</source>
   <translation>日志中的发现</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>观察到的情况</translation>
  </message>
  <message>
   <source>What was written before it is unchanged.</source>
   <translation>此前写入的内容没有改动。</translation>
  </message>
  <message>
   <source>What you claim, in one sentence</source>
   <translation>您的主张，一句话</translation>
  </message>
  <message>
   <source>What you pay is set beside the cost at API prices, on the History page. It goes nowhere.</source>
   <translation>在“历史”页面，所付费用与按 API 价格的费用并列显示。不会发送到任何地方。</translation>
  </message>
  <message>
   <source>When the {window} window resets was not understood.</source>
   <translation>未能理解{window}的重置时间。</translation>
  </message>
  <message>
   <source>Where it is kept</source>
   <translation>存放位置</translation>
  </message>
  <message>
   <source>Where readings come from</source>
   <translation>读数的来源</translation>
  </message>
  <message>
   <source>Where the panel has room for it, from 22 pixels.</source>
   <translation>面板有足够空间时显示，22像素起。</translation>
  </message>
  <message>
   <source>Where things lie</source>
   <translation>存放位置</translation>
  </message>
  <message>
   <source>Where you can choose, put long work into other hours.</source>
   <translation>如可选择，请把长时间的工作放到其他时段。</translation>
  </message>
  <message>
   <source>Whether prompts were read from a cache is not in the logs of this session.</source>
   <translation>此会话的日志中没有提示词是否读自缓存的信息。</translation>
  </message>
  <message>
   <source>Which events are told by a notification</source>
   <translation>哪些事件会发出通知</translation>
  </message>
  <message>
   <source>Whoever reads it sees how your folders are called.</source>
   <translation>阅读者会看到您的文件夹名称。</translation>
  </message>
  <message>
   <source>Why they differ</source>
   <translation>差异原因</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>heading of keys</comment>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Window appeared</source>
   <translation>窗口出现</translation>
  </message>
  <message>
   <source>Window no longer reported</source>
   <translation>窗口不再报告</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>With each window counted once it is {score}.</source>
   <translation>每个窗口只计一次时为 {score}。</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Withdrawn: {name}. The ledger still holds what it was.</source>
   <translation>已撤回：{name}。账本仍保留其内容。</translation>
  </message>
  <message numerus="yes">
   <source>Without {n} pauses of more than 5 minutes between two requests.</source>
   <comment>counted</comment>
   <extracomment>For one: Without {n} pause of more than 5 minutes between two requests.</extracomment>
   <translation>
    <numerusform>不含两次请求之间超过5分钟的{n}次停顿。</numerusform>
   </translation>
  </message>
  <message>
   <source>Work like</source>
   <translation>工作如同</translation>
  </message>
  <message>
   <source>Work on credits</source>
   <translation>使用点数</translation>
  </message>
  <message>
   <source>Work with an earlier or a newer version for a day; the figures after it tell whether it was the client.</source>
   <translation>用较早或更新的版本工作一天；之后的数字会说明是否与客户端有关。</translation>
  </message>
  <message>
   <source>Worked out afterwards from the logs; each forecast knows only what was known at its moment</source>
   <translation>事后由日志算出；每次预测只知道当时已知的内容</translation>
  </message>
  <message>
   <source>Worth {amount} at API prices</source>
   <translation>按 API 价格合 {amount}</translation>
  </message>
  <message>
   <source>Worth {amount} at API prices on a {price} plan</source>
   <translation>按 API 价格合 {amount}，套餐 {price}</translation>
  </message>
  <message>
   <source>Worth {amount} at API prices on plans of {price}</source>
   <translation>按 API 价格合 {amount}，各套餐共 {price}</translation>
  </message>
  <message>
   <source>Write a day from 1 to 31.</source>
   <translation>请填写 1 到 31 之间的日期。</translation>
  </message>
  <message>
   <source>Write a number above 0, such as 0.92.</source>
   <translation>请填写大于0的数字，例如 0.92。</translation>
  </message>
  <message>
   <source>Write a number such as 20 or 99.50.</source>
   <translation>请填写数字，例如 20 或 99.50。</translation>
  </message>
  <message>
   <source>Write a port from 1 to 65535.</source>
   <translation>请填写 1 到 65535 之间的端口。</translation>
  </message>
  <message>
   <source>Write an address such as http://127.0.0.1:8000/metrics.</source>
   <translation>请填写地址，例如 http://127.0.0.1:8000/metrics。</translation>
  </message>
  <message>
   <source>Write an address that begins with https:// and names no user.</source>
   <translation>请填写以 https:// 开头且不含用户名的网址。</translation>
  </message>
  <message>
   <source>Write both times like 22:00; they must differ.</source>
   <translation>时间写作 22:00；两者须不同。</translation>
  </message>
  <message>
   <source>Write evidence</source>
   <translation>写出证据</translation>
  </message>
  <message>
   <source>Write evidence without a statement…</source>
   <translation>不用账单写出证据…</translation>
  </message>
  <message>
   <source>Write evidence…</source>
   <translation>写出证据…</translation>
  </message>
  <message>
   <source>Write the day on which the price changed as year-month-day, such as 2026-05-01.</source>
   <translation>请按年-月-日填写价格变动的日期，例如 2026-05-01。</translation>
  </message>
  <message>
   <source>Write three letters such as EUR.</source>
   <translation>请填写三个字母，例如 EUR。</translation>
  </message>
  <message>
   <source>Write three rising whole numbers from 1 to 100.</source>
   <translation>请填写三个递增的整数，1到100。</translation>
  </message>
  <message>
   <source>Write whole minutes from 5 to 1440.</source>
   <translation>请填写5到1440的整数分钟。</translation>
  </message>
  <message>
   <source>Writing {file} …</source>
   <translation>正在写入 {file} …</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>写入</translation>
  </message>
  <message>
   <source>Written to it {n}</source>
   <translation>写入缓存 {n}</translation>
  </message>
  <message>
   <source>Written to the cache</source>
   <translation>写入缓存</translation>
  </message>
  <message>
   <source>You are told when a window is likely to run out. Each warning comes once.</source>
   <translation>窗口可能用完时发出通知。每个警告只出现一次。</translation>
  </message>
  <message>
   <source>Your API calls</source>
   <translation>您的 API 调用</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>数据</translation>
  </message>
  <message>
   <source>Your own logs are read either way.</source>
   <translation>无论如何都会读取自己的日志。</translation>
  </message>
  <message>
   <source>Your own prices</source>
   <translation>您自己的价格</translation>
  </message>
  <message>
   <source>Your own proxy: /spend/logs</source>
   <translation>您自己的代理:/spend/logs</translation>
  </message>
  <message>
   <source>Your own record of what AI coding agents use, kept beside the provider's counter.</source>
   <translation>AI 编程智能体用量的自有记录，与服务商的计数并列。</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Zoom in or out</source>
   <translation>放大或缩小</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>`counterfoil restore` shows what can be put back. Nothing has been written over.</source>
   <translation>`counterfoil restore` 显示可恢复的内容。没有覆盖任何内容。</translation>
  </message>
  <message>
   <source>a cache that stopped working</source>
   <translation>缓存停止工作</translation>
  </message>
  <message>
   <source>a counter back at zero</source>
   <translation>计数归零</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>一天</translation>
  </message>
  <message>
   <source>a jump without use here</source>
   <translation>本机无用量的跃升</translation>
  </message>
  <message>
   <source>a minute</source>
   <translation>一分钟</translation>
  </message>
  <message>
   <source>a month</source>
   <translation>一个月</translation>
  </message>
  <message>
   <source>a reading that is out of date</source>
   <translation>读数已过时</translation>
  </message>
  <message>
   <source>a tool</source>
   <translation>某个工具</translation>
  </message>
  <message>
   <source>a window is used up</source>
   <translation>有窗口已用完</translation>
  </message>
  <message>
   <source>a window may run out</source>
   <translation>有窗口可能用完</translation>
  </message>
  <message>
   <source>a window runs out soon</source>
   <translation>有窗口即将用完</translation>
  </message>
  <message>
   <source>about {cost}</source>
   <translation>约 {cost}</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>约 {size}</translation>
  </message>
  <message>
   <source>about {when}</source>
   <translation>约{when}</translation>
  </message>
  <message>
   <source>after</source>
   <translation>之后</translation>
  </message>
  <message>
   <source>agent's own command</source>
   <translation>智能体自身的命令</translation>
  </message>
  <message>
   <source>all days</source>
   <translation>每天</translation>
  </message>
  <message>
   <source>all explained</source>
   <translation>全部已解释</translation>
  </message>
  <message>
   <source>all made live</source>
   <translation>全部为实时</translation>
  </message>
  <message>
   <source>all others</source>
   <translation>其余全部</translation>
  </message>
  <message>
   <source>all replayed from the logs</source>
   <translation>全部由日志回放</translation>
  </message>
  <message>
   <source>all windows</source>
   <translation>全部窗口</translation>
  </message>
  <message>
   <source>almost certain ({percent})</source>
   <translation>几乎可以肯定（{percent}）</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>一小时</translation>
  </message>
  <message>
   <source>an unknown plan</source>
   <translation>未知套餐</translation>
  </message>
  <message>
   <source>an unknown value</source>
   <translation>未知值</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>另有{n}个</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more limits</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} more limit</extracomment>
   <translation>
    <numerusform>另有{n}项限额</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} more lines</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} more line</extracomment>
   <translation>
    <numerusform>另有{n}行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} other findings</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} other finding</extracomment>
   <translation>
    <numerusform>以及另外 {n} 项发现</numerusform>
   </translation>
  </message>
  <message>
   <source>another capacity</source>
   <translation>容量变化</translation>
  </message>
  <message>
   <source>another reader is called {name}</source>
   <translation>另一个读取器已叫 {name}</translation>
  </message>
  <message>
   <source>any account</source>
   <translation>任意账户</translation>
  </message>
  <message>
   <source>as far as can be told</source>
   <translation>就目前所知</translation>
  </message>
  <message>
   <source>as of {time}</source>
   <translation>截至 {time}</translation>
  </message>
  <message>
   <source>as said</source>
   <translation>符合</translation>
  </message>
  <message>
   <source>as said, {off}</source>
   <translation>符合，{off}</translation>
  </message>
  <message>
   <source>as shown</source>
   <translation>所显示</translation>
  </message>
  <message>
   <source>as stated ({zone})</source>
   <translation>按账单 ({zone})</translation>
  </message>
  <message>
   <source>assumed</source>
   <comment>a weight</comment>
   <translation>假定</translation>
  </message>
  <message>
   <source>at 100 % since {when}</source>
   <translation>{when}起为100%</translation>
  </message>
  <message>
   <source>at {time}, no reading since</source>
   <translation>{time}，此后无读数</translation>
  </message>
  <message>
   <source>backed up {when}</source>
   <translation>{when}备份</translation>
  </message>
  <message>
   <source>before</source>
   <translation>之前</translation>
  </message>
  <message>
   <source>before its announced reset</source>
   <translation>早于公布的重置时间</translation>
  </message>
  <message>
   <source>before the first look</source>
   <translation>首次查看之前</translation>
  </message>
  <message>
   <source>between {low} and {high}; {how}</source>
   <translation>{low}至{high}之间；{how}</translation>
  </message>
  <message>
   <source>blend</source>
   <translation>混合</translation>
  </message>
  <message>
   <source>by agent</source>
   <translation>按智能体</translation>
  </message>
  <message>
   <source>by model</source>
   <translation>按模型</translation>
  </message>
  <message>
   <source>by project</source>
   <translation>按项目</translation>
  </message>
  <message>
   <source>by the client’s count</source>
   <translation>按客户端的计数</translation>
  </message>
  <message>
   <source>byte {n} of the document as it was read, {length} long</source>
   <translation>读取时文档的第 {n} 字节，长 {length}</translation>
  </message>
  <message>
   <source>byte {n}, {length} long</source>
   <translation>第{n}字节，长{length}</translation>
  </message>
  <message>
   <source>cache reads</source>
   <translation>缓存读取</translation>
  </message>
  <message>
   <source>cache reads and writes</source>
   <translation>缓存读取和写入</translation>
  </message>
  <message>
   <source>cache reads count {figure} of their price ({how})</source>
   <translation>缓存读取按其价格的{figure}计（{how}）</translation>
  </message>
  <message>
   <source>cache writes</source>
   <translation>缓存写入</translation>
  </message>
  <message>
   <source>cache writes count {figure} of their price ({how})</source>
   <translation>缓存写入按其价格的{figure}计（{how}）</translation>
  </message>
  <message>
   <source>calls that are not in the logs</source>
   <translation>日志中没有的调用</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>平稳</translation>
  </message>
  <message>
   <source>came true</source>
   <translation>实现</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>无法判断</translation>
  </message>
  <message>
   <source>capacity</source>
   <translation>容量</translation>
  </message>
  <message>
   <source>cents</source>
   <translation>分</translation>
  </message>
  <message>
   <source>checked {when}</source>
   <translation>{when}检查</translation>
  </message>
  <message>
   <source>cost not known</source>
   <translation>费用未知</translation>
  </message>
  <message>
   <source>cost not known (no price for {models})</source>
   <translation>费用未知（{models} 没有价格）</translation>
  </message>
  <message>
   <source>cost so far</source>
   <translation>累计费用</translation>
  </message>
  <message>
   <source>could have been read</source>
   <translation>本可读取</translation>
  </message>
  <message>
   <source>counter fell</source>
   <translation>计数下降</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>计入</translation>
  </message>
  <message>
   <source>cut short, {percent}</source>
   <translation>中断，{percent}</translation>
  </message>
  <message>
   <source>database row {n}, {length} as JSON</source>
   <translation>数据库第 {n} 行，JSON 形式 {length}</translation>
  </message>
  <message>
   <source>day</source>
   <translation>日窗口</translation>
  </message>
  <message>
   <source>day</source>
   <comment>a window, in a sentence</comment>
   <translation>日窗口</translation>
  </message>
  <message>
   <source>days</source>
   <translation>日窗口</translation>
  </message>
  <message>
   <source>deletes logs after {days} without a write</source>
   <translation>{days}未写入后删除日志</translation>
  </message>
  <message>
   <source>deletes no logs by itself</source>
   <translation>自身不删除日志</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>差额</translation>
  </message>
  <message>
   <source>either way</source>
   <translation>· 结果相同</translation>
  </message>
  <message>
   <source>end {when}</source>
   <translation>{when}结束</translation>
  </message>
  <message>
   <source>error {size} above a straight line</source>
   <translation>误差比直线高{size}</translation>
  </message>
  <message>
   <source>error {size} below a straight line</source>
   <translation>误差比直线低{size}</translation>
  </message>
  <message>
   <source>estimate</source>
   <translation>估计</translation>
  </message>
  <message>
   <source>estimate, 8 of 10</source>
   <translation>估计，10次中8次</translation>
  </message>
  <message>
   <source>even pace</source>
   <translation>匀速</translation>
  </message>
  <message>
   <source>even pace {percent}</source>
   <translation>匀速 {percent}</translation>
  </message>
  <message>
   <source>even use {percent}</source>
   <translation>匀速应为{percent}</translation>
  </message>
  <message>
   <source>every session it remembers has a log or is in the ledger</source>
   <translation>它记得的每个会话都有日志或在账本中</translation>
  </message>
  <message>
   <source>files gone</source>
   <translation>消失的文件</translation>
  </message>
  <message>
   <source>for</source>
   <comment>so long</comment>
   <translation>时长</translation>
  </message>
  <message>
   <source>for a dollar</source>
   <translation>兑1美元</translation>
  </message>
  <message>
   <source>forecast {figures}</source>
   <translation>预测 {figures}</translation>
  </message>
  <message>
   <source>forecast, 8 of 10</source>
   <translation>预测，10次中8次</translation>
  </message>
  <message>
   <source>forecasts, 8 of 10</source>
   <translation>预测，10次中8次</translation>
  </message>
  <message>
   <source>fresh input</source>
   <translation>新输入</translation>
  </message>
  <message>
   <source>from</source>
   <comment>a time</comment>
   <translation>从</translation>
  </message>
  <message>
   <source>from own logs only</source>
   <translation>仅据自己的日志</translation>
  </message>
  <message>
   <source>from {date}: ${price} a month</source>
   <translation>自 {date} 起：每月 ${price}</translation>
  </message>
  <message>
   <source>from {n} points of the counter</source>
   <translation>依据计数器的{n}个百分点</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>已不存在</translation>
  </message>
  <message>
   <source>habit</source>
   <translation>习惯</translation>
  </message>
  <message>
   <source>half the book's price, as for batches</source>
   <translation>为价目表的一半，与批处理相同</translation>
  </message>
  <message>
   <source>has credits</source>
   <translation>有点数</translation>
  </message>
  <message>
   <source>here</source>
   <comment>in what was found</comment>
   <translation>此处</translation>
  </message>
  <message>
   <source>how much is left is not known</source>
   <translation>剩余多少尚不清楚</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>现行</translation>
  </message>
  <message>
   <source>in the logs</source>
   <translation>日志中</translation>
  </message>
  <message>
   <source>in this window</source>
   <translation>此窗口</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>in {duration}</source>
   <comment>from now</comment>
   <translation>{duration}后</translation>
  </message>
  <message>
   <source>in {n} steps, {when}</source>
   <translation>分{n}步，{when}</translation>
  </message>
  <message>
   <source>in {windows}, of which {n} ran out</source>
   <translation>在{windows}中，其中{n}个用完</translation>
  </message>
  <message>
   <source>inferred</source>
   <translation>推断</translation>
  </message>
  <message>
   <source>input</source>
   <translation>输入</translation>
  </message>
  <message>
   <source>instead of lasting</source>
   <translation>· 原为够用</translation>
  </message>
  <message>
   <source>instead of running out ≈ {when}</source>
   <translation>· 原为用完 ≈ {when}</translation>
  </message>
  <message>
   <source>instead of {when}</source>
   <translation>· 原为{when}</translation>
  </message>
  <message>
   <source>it cannot be loaded ({why})</source>
   <translation>无法加载（{why}）</translation>
  </message>
  <message>
   <source>its names, homes and globs are no texts</source>
   <translation>其名称、目录和匹配模式不是文本</translation>
  </message>
  <message>
   <source>its reader is of another agent, or tells no version</source>
   <translation>其读取器属于另一个代理，或未给出版本</translation>
  </message>
  <message>
   <source>its reader tells no agent and version ({why})</source>
   <translation>其读取器未给出代理和版本（{why}）</translation>
  </message>
  <message>
   <source>just as said</source>
   <translation>恰如预测</translation>
  </message>
  <message>
   <source>last 24 hours</source>
   <translation>最近24小时</translation>
  </message>
  <message>
   <source>last 5 hours</source>
   <translation>最近5小时</translation>
  </message>
  <message>
   <source>last 7 days</source>
   <translation>最近7天</translation>
  </message>
  <message>
   <source>last hour</source>
   <translation>最近1小时</translation>
  </message>
  <message>
   <source>last request {when}</source>
   <translation>最近请求{when}</translation>
  </message>
  <message>
   <source>lasted, {percent}</source>
   <translation>够用，{percent}</translation>
  </message>
  <message>
   <source>learned</source>
   <comment>a weight</comment>
   <translation>学得</translation>
  </message>
  <message>
   <source>less than {amount}</source>
   <translation>不到 {amount}</translation>
  </message>
  <message>
   <source>like</source>
   <comment>work like</comment>
   <translation>如同</translation>
  </message>
  <message>
   <source>likely ({percent})</source>
   <translation>很可能（{percent}）</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>限额</translation>
  </message>
  <message>
   <source>live</source>
   <translation>实时</translation>
  </message>
  <message>
   <source>may run out</source>
   <translation>可能用完</translation>
  </message>
  <message>
   <source>metrics are read from an address such as http://127.0.0.1:8000/metrics</source>
   <translation>指标从 http://127.0.0.1:8000/metrics 这样的地址读取</translation>
  </message>
  <message>
   <source>metrics are read from an address without name and password</source>
   <translation>指标从不含用户名和密码的地址读取</translation>
  </message>
  <message>
   <source>metrics are read from this machine alone: 127.0.0.1, ::1 or localhost</source>
   <translation>指标只从本机读取：127.0.0.1、::1 或 localhost</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>分钟</translation>
  </message>
  <message>
   <source>month</source>
   <translation>月窗口</translation>
  </message>
  <message>
   <source>month</source>
   <comment>a window, in a sentence</comment>
   <translation>月窗口</translation>
  </message>
  <message>
   <source>months</source>
   <translation>月窗口</translation>
  </message>
  <message>
   <source>most of the counter's rise came from elsewhere</source>
   <translation>计数的上升大多来自别处</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>已移动</translation>
  </message>
  <message>
   <source>needs {what}</source>
   <translation>需{what}</translation>
  </message>
  <message>
   <source>new input counts {figure} of its price ({how})</source>
   <translation>新输入按其价格的{figure}计（{how}）</translation>
  </message>
  <message>
   <source>no block</source>
   <translation>无时段</translation>
  </message>
  <message>
   <source>no cache</source>
   <translation>不含缓存</translation>
  </message>
  <message>
   <source>no credits</source>
   <translation>无点数</translation>
  </message>
  <message>
   <source>no id</source>
   <translation>无 ID</translation>
  </message>
  <message>
   <source>no logs yet</source>
   <translation>尚无日志</translation>
  </message>
  <message>
   <source>no package that is installed brings it</source>
   <translation>没有已安装的包提供它</translation>
  </message>
  <message>
   <source>no reading of the provider's percent is known</source>
   <translation>没有服务商百分比的读数</translation>
  </message>
  <message>
   <source>no reading yet</source>
   <translation>尚无读数</translation>
  </message>
  <message>
   <source>no reading, from own use</source>
   <translation>无读数，据自记用量</translation>
  </message>
  <message>
   <source>no request</source>
   <translation>没有请求</translation>
  </message>
  <message>
   <source>no window has enough readings beside use here</source>
   <translation>没有窗口既有足够读数又有本机用量</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>未选择</translation>
  </message>
  <message>
   <source>not compared yet</source>
   <translation>尚未比较</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <source>not in use</source>
   <translation>未使用</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>not logged</source>
   <translation>未记录</translation>
  </message>
  <message>
   <source>not observed</source>
   <translation>未观测</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>未注明</translation>
  </message>
  <message>
   <source>not told: UTC</source>
   <translation>未注明：UTC</translation>
  </message>
  <message>
   <source>not used: {why}</source>
   <translation>未使用：{why}</translation>
  </message>
  <message>
   <source>not watched</source>
   <translation>未监视</translation>
  </message>
  <message>
   <source>nothing is charged</source>
   <translation>未收费</translation>
  </message>
  <message>
   <source>nothing is due</source>
   <translation>没有到期的日志</translation>
  </message>
  <message>
   <source>nothing left</source>
   <translation>已无剩余</translation>
  </message>
  <message>
   <source>nothing there yet</source>
   <translation>尚无内容</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>尚无</translation>
  </message>
  <message>
   <source>now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>now</source>
   <comment>at this moment</comment>
   <translation>现在</translation>
  </message>
  <message>
   <source>now {estimate}</source>
   <translation>现在 {estimate}</translation>
  </message>
  <message>
   <source>now {time}</source>
   <translation>现在 {time}</translation>
  </message>
  <message>
   <source>observed</source>
   <translation>实测</translation>
  </message>
  <message>
   <source>of</source>
   <comment>of a model</comment>
   <translation>自</translation>
  </message>
  <message>
   <source>of this finding</source>
   <translation>属于此发现</translation>
  </message>
  <message>
   <source>one moment</source>
   <translation>一个时刻</translation>
  </message>
  <message>
   <source>one more minute</source>
   <translation>再过1分钟</translation>
  </message>
  <message>
   <source>one more reading</source>
   <translation>再有1次读数</translation>
  </message>
  <message>
   <source>one percent holds {worth} at API prices</source>
   <translation>1%按 API 价格合 {worth}</translation>
  </message>
  <message>
   <source>one window, 8 of 10</source>
   <translation>一个窗口，10次中8次</translation>
  </message>
  <message>
   <source>only this</source>
   <translation>仅此项</translation>
  </message>
  <message>
   <source>or what the dashboard shows</source>
   <translation>或服务商面板显示的数值</translation>
  </message>
  <message>
   <source>other</source>
   <comment>all that are not named</comment>
   <translation>其他</translation>
  </message>
  <message>
   <source>other hours</source>
   <translation>其他时段</translation>
  </message>
  <message>
   <source>other window</source>
   <comment>a window, in a sentence</comment>
   <translation>另一窗口</translation>
  </message>
  <message>
   <source>other windows</source>
   <translation>其他窗口</translation>
  </message>
  <message>
   <source>otherwise</source>
   <translation>不符</translation>
  </message>
  <message>
   <source>output</source>
   <translation>输出</translation>
  </message>
  <message>
   <source>output as logged</source>
   <translation>输出按日志所记</translation>
  </message>
  <message>
   <source>output counts {figure} of its price ({how})</source>
   <translation>输出按其价格的{figure}计（{how}）</translation>
  </message>
  <message>
   <source>output is a placeholder: the client is known to log too little</source>
   <translation>输出为占位值：已知此客户端记录偏少</translation>
  </message>
  <message>
   <source>output is partial: the response was cut off, so its end was never logged</source>
   <translation>输出不完整：响应被截断，结尾未记录</translation>
  </message>
  <message>
   <source>output understated: the response was cut off</source>
   <translation>输出偏低：响应被截断</translation>
  </message>
  <message>
   <source>output understated: this client logged a placeholder</source>
   <translation>输出偏低：此客户端记录的是占位值</translation>
  </message>
  <message>
   <source>output, downwards</source>
   <translation>输出，向下</translation>
  </message>
  <message>
   <source>over 99 in 100</source>
   <translation>100次中超过99次</translation>
  </message>
  <message>
   <source>own ledger, {unit}</source>
   <translation>自记账本，{unit}</translation>
  </message>
  <message>
   <source>own {n} tokens · {cost}</source>
   <translation>自记 {n} token · {cost}</translation>
  </message>
  <message>
   <source>own {percent} · {cost}</source>
   <translation>自记 {percent} · {cost}</translation>
  </message>
  <message>
   <source>own ≈ {percent} · {n} tokens · {cost}</source>
   <translation>自记 ≈ {percent} · {n} token · {cost}</translation>
  </message>
  <message>
   <source>own: no requests</source>
   <translation>自记：没有请求</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>plan or capacity</source>
   <translation>套餐或容量</translation>
  </message>
  <message>
   <source>possible ({percent})</source>
   <translation>有可能（{percent}）</translation>
  </message>
  <message>
   <source>power not priced</source>
   <translation>电费无价格</translation>
  </message>
  <message>
   <source>power {cost}</source>
   <translation>电费 {cost}</translation>
  </message>
  <message>
   <source>present</source>
   <translation>存在</translation>
  </message>
  <message>
   <source>price not known</source>
   <translation>价格未知</translation>
  </message>
  <message>
   <source>prices.toml · nothing written yet</source>
   <translation>prices.toml · 尚未填写</translation>
  </message>
  <message>
   <source>prompts, tools and errors were not noted when these logs were read</source>
   <translation>读取这些日志时没有记下提示词、工具和错误</translation>
  </message>
  <message>
   <source>provider {percent} · {seen}, {age}</source>
   <translation>服务商 {percent} · {seen}，{age}</translation>
  </message>
  <message>
   <source>provider’s counter, %</source>
   <translation>服务商计数，%</translation>
  </message>
  <message>
   <source>provider’s figure not known</source>
   <translation>服务商数值未知</translation>
  </message>
  <message>
   <source>pypi.org answered with an error.</source>
   <translation>pypi.org 返回了错误。</translation>
  </message>
  <message>
   <source>pypi.org could not be reached.</source>
   <translation>无法连接 pypi.org。</translation>
  </message>
  <message>
   <source>pypi.org does not know Counterfoil.</source>
   <translation>pypi.org 上没有 Counterfoil。</translation>
  </message>
  <message>
   <source>pypi.org's answer names no finished version.</source>
   <translation>pypi.org 的回答中没有正式版本。</translation>
  </message>
  <message>
   <source>ran out {when}</source>
   <translation>{when}用完</translation>
  </message>
  <message>
   <source>read from cache</source>
   <translation>读自缓存</translation>
  </message>
  <message>
   <source>read {read}, written {written}, fresh {fresh}</source>
   <translation>读取 {read}，写入 {written}，新 {fresh}</translation>
  </message>
  <message>
   <source>reader {name} {version}</source>
   <translation>读取器 {name} {version}</translation>
  </message>
  <message>
   <source>reading</source>
   <translation>读数</translation>
  </message>
  <message>
   <source>reading {age}</source>
   <translation>{age}的读数</translation>
  </message>
  <message>
   <source>reading {n} days old</source>
   <translation>读数是{n}天前的</translation>
  </message>
  <message>
   <source>reading {n} h old</source>
   <translation>读数是{n}小时前的</translation>
  </message>
  <message>
   <source>reading {n} min old</source>
   <translation>读数是{n}分钟前的</translation>
  </message>
  <message>
   <source>reads {agent}</source>
   <translation>读取 {agent}</translation>
  </message>
  <message>
   <source>record {n}</source>
   <translation>记录{n}</translation>
  </message>
  <message>
   <source>refusal</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <source>refusal {age}</source>
   <translation>{age}被拒绝</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>被拒绝</translation>
  </message>
  <message numerus="yes">
   <source>refused {n} times, last {last}</source>
   <comment>counted</comment>
   <extracomment>For one: refused {last}</extracomment>
   <translation>
    <numerusform>被拒绝{n}次，最近{last}</numerusform>
   </translation>
  </message>
  <message>
   <source>refused {time}</source>
   <translation>{time}被拒绝</translation>
  </message>
  <message>
   <source>replaced</source>
   <translation>已替换</translation>
  </message>
  <message>
   <source>replayed</source>
   <translation>回放</translation>
  </message>
  <message>
   <source>requests</source>
   <translation>请求</translation>
  </message>
  <message>
   <source>requests are recorded</source>
   <translation>有请求记录</translation>
  </message>
  <message>
   <source>requests here</source>
   <translation>本机请求</translation>
  </message>
  <message>
   <source>reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>reset {when}</source>
   <comment>announced</comment>
   <translation>{when}重置</translation>
  </message>
  <message>
   <source>reset {when}</source>
   <comment>in the past</comment>
   <translation>{when}已重置</translation>
  </message>
  <message>
   <source>resets</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>resets {when}</source>
   <translation>{when}重置</translation>
  </message>
  <message>
   <source>retries and loops</source>
   <translation>重试与循环</translation>
  </message>
  <message>
   <source>rise without use here</source>
   <translation>本机无用量的上升</translation>
  </message>
  <message>
   <source>runs out soon</source>
   <translation>即将用完</translation>
  </message>
  <message>
   <source>said</source>
   <translation>预测</translation>
  </message>
  <message>
   <source>said {said}, came true {came}</source>
   <translation>预测{said}，实现{came}</translation>
  </message>
  <message>
   <source>session log</source>
   <translation>会话日志</translation>
  </message>
  <message>
   <source>session {id}</source>
   <translation>会话 {id}</translation>
  </message>
  <message>
   <source>session {session}</source>
   <translation>会话 {session}</translation>
  </message>
  <message>
   <source>session {session} of {project}</source>
   <translation>项目 {project} 的会话 {session}</translation>
  </message>
  <message>
   <source>several packages bring one of that name</source>
   <translation>多个包提供同名插件</translation>
  </message>
  <message>
   <source>several sub-agents stand in one log</source>
   <translation>多个子智能体在同一份日志中</translation>
  </message>
  <message>
   <source>share not given</source>
   <translation>未给出占比</translation>
  </message>
  <message>
   <source>similar past</source>
   <translation>相似历史</translation>
  </message>
  <message>
   <source>since {date}</source>
   <translation>自{date}起</translation>
  </message>
  <message>
   <source>skipped lines</source>
   <translation>跳过的行</translation>
  </message>
  <message>
   <source>snoozed until {when}</source>
   <translation>静默至{when}</translation>
  </message>
  <message>
   <source>status line</source>
   <translation>状态行</translation>
  </message>
  <message>
   <source>status.json in the state folder, for status bars and scripts: what counterfoil status --json says.</source>
   <translation>状态文件夹中的 status.json，供状态栏和脚本使用：内容与 counterfoil status --json 相同。</translation>
  </message>
  <message>
   <source>straight line</source>
   <translation>直线</translation>
  </message>
  <message>
   <source>stream capture</source>
   <translation>流捕获</translation>
  </message>
  <message>
   <source>sub-agent</source>
   <translation>子智能体</translation>
  </message>
  <message>
   <source>sub-agent’s prompt</source>
   <translation>子智能体的提示词</translation>
  </message>
  <message>
   <source>taken in on {date} from {origin}</source>
   <translation>{date} 取自 {origin}</translation>
  </message>
  <message>
   <source>the 12 months before</source>
   <translation>之前12个月</translation>
  </message>
  <message>
   <source>the agent counted the tokens itself, so they may differ from the bill</source>
   <translation>token 数由代理自行统计，可能与账单不同</translation>
  </message>
  <message>
   <source>the agent logs credits alone: the tokens are not known</source>
   <translation>该代理只记录额度：token 数未知</translation>
  </message>
  <message>
   <source>the agent logs rounded numbers</source>
   <translation>该代理记录的是取整后的数字</translation>
  </message>
  <message>
   <source>the beginning of the log is not there</source>
   <translation>日志缺少开头</translation>
  </message>
  <message>
   <source>the client is known to log too little output</source>
   <translation>已知该客户端记录的输出偏少</translation>
  </message>
  <message>
   <source>the file has been moved; what was read from it counts</source>
   <translation>文件已移动；从中读取的内容有效</translation>
  </message>
  <message>
   <source>the file is gone; what was read from it counts</source>
   <translation>文件已不存在；从中读取的内容有效</translation>
  </message>
  <message>
   <source>the file is there</source>
   <translation>文件存在</translation>
  </message>
  <message>
   <source>the file's content has been replaced; what was read from it counts</source>
   <translation>文件内容已被替换；从中读取的内容有效</translation>
  </message>
  <message>
   <source>the first of each session</source>
   <translation>每个会话的第一个</translation>
  </message>
  <message>
   <source>the folder counterfoil-home beside the program</source>
   <translation>程序旁的文件夹 counterfoil-home</translation>
  </message>
  <message>
   <source>the last hour</source>
   <translation>最近1小时</translation>
  </message>
  <message>
   <source>the log tells nothing of a cache</source>
   <translation>日志中没有缓存数据</translation>
  </message>
  <message>
   <source>the month before</source>
   <translation>上个月</translation>
  </message>
  <message>
   <source>the oldest log is due at the agent's next start</source>
   <translation>最旧的日志在智能体下次启动时到期</translation>
  </message>
  <message numerus="yes">
   <source>the oldest log is due in {n} days</source>
   <comment>counted</comment>
   <extracomment>For one: the oldest log is due in {n} day</extracomment>
   <translation>
    <numerusform>最旧的日志{n}天后到期</numerusform>
   </translation>
  </message>
  <message>
   <source>the option --home</source>
   <translation>选项 --home</translation>
  </message>
  <message>
   <source>the price is not known</source>
   <translation>价格未知</translation>
  </message>
  <message>
   <source>the price of today, not that of the day of use</source>
   <translation>为今天的价格，而非使用当天的价格</translation>
  </message>
  <message>
   <source>the variable COUNTERFOIL_HOME</source>
   <translation>变量 COUNTERFOIL_HOME</translation>
  </message>
  <message numerus="yes">
   <source>the {n} days before</source>
   <comment>counted</comment>
   <extracomment>For one: the day before</extracomment>
   <translation>
    <numerusform>之前{n}天</numerusform>
   </translation>
  </message>
  <message>
   <source>then ≈ {when}</source>
   <translation>则 ≈ {when}</translation>
  </message>
  <message>
   <source>then ≈ {when} ({band})</source>
   <translation>则 ≈ {when}（{band}）</translation>
  </message>
  <message>
   <source>there is too little history to know what is usual</source>
   <translation>历史太少，无法得知通常情况</translation>
  </message>
  <message>
   <source>these hours</source>
   <translation>这些时段</translation>
  </message>
  <message>
   <source>this afternoon</source>
   <translation>今天下午</translation>
  </message>
  <message>
   <source>this evening</source>
   <translation>今天晚上</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>本月</translation>
  </message>
  <message>
   <source>this morning</source>
   <translation>今天上午</translation>
  </message>
  <message>
   <source>this week</source>
   <translation>本周</translation>
  </message>
  <message>
   <source>to</source>
   <comment>to a model</comment>
   <translation>到</translation>
  </message>
  <message>
   <source>to the minute</source>
   <translation>分钟不差</translation>
  </message>
  <message>
   <source>today is left out</source>
   <translation>不含今天</translation>
  </message>
  <message>
   <source>today {cost}</source>
   <translation>今日 {cost}</translation>
  </message>
  <message>
   <source>today: price not known</source>
   <translation>今日：价格未知</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>token</translation>
  </message>
  <message>
   <source>tokens a minute</source>
   <translation>token/分钟</translation>
  </message>
  <message>
   <source>tokens a minute, by project</source>
   <translation>token/分钟，按项目</translation>
  </message>
  <message>
   <source>too few sessions have ended yet</source>
   <translation>已结束的会话太少</translation>
  </message>
  <message>
   <source>too few windows have readings beside use here</source>
   <translation>既有读数又有本机用量的窗口太少</translation>
  </message>
  <message>
   <source>too little data</source>
   <translation>数据太少</translation>
  </message>
  <message>
   <source>turned away</source>
   <translation>被挡回</translation>
  </message>
  <message>
   <source>twice the book's price</source>
   <translation>为价目表的两倍</translation>
  </message>
  <message>
   <source>two accounts in one log</source>
   <translation>同一日志中有两个账户</translation>
  </message>
  <message>
   <source>two more readings</source>
   <translation>再有2次读数</translation>
  </message>
  <message>
   <source>typed in</source>
   <translation>手动输入</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>不变</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>未定</translation>
  </message>
  <message>
   <source>under 1 in 100</source>
   <translation>100次中不到1次</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>不到1分钟</translation>
  </message>
  <message>
   <source>up to {day}</source>
   <translation>至 {day}</translation>
  </message>
  <message>
   <source>use on credits</source>
   <translation>使用点数</translation>
  </message>
  <message>
   <source>use on other devices</source>
   <translation>其他设备上的用量</translation>
  </message>
  <message>
   <source>used the {agent} plan</source>
   <translation>使用了 {agent} 的套餐</translation>
  </message>
  <message>
   <source>used up</source>
   <translation>已用完</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>通常</translation>
  </message>
  <message>
   <source>vLLM, SGLang and llama.cpp tell there how many tokens they read and wrote. Each address named here is asked once a minute; without one nothing is asked.</source>
   <translation>vLLM、SGLang 和 llama.cpp 在那里给出读写的 token 数。这里列出的每个地址每分钟查询一次；没有地址就不查询。</translation>
  </message>
  <message>
   <source>version not logged</source>
   <translation>版本未记录</translation>
  </message>
  <message>
   <source>web searches</source>
   <translation>网络搜索</translation>
  </message>
  <message>
   <source>week</source>
   <translation>周窗口</translation>
  </message>
  <message>
   <source>week</source>
   <comment>a window, in a sentence</comment>
   <translation>周窗口</translation>
  </message>
  <message>
   <source>week, Opus</source>
   <translation>周窗口，Opus</translation>
  </message>
  <message>
   <source>week, Sonnet</source>
   <translation>周窗口，Sonnet</translation>
  </message>
  <message>
   <source>week, {scope}</source>
   <translation>周窗口，{scope}</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>周窗口</translation>
  </message>
  <message>
   <source>weeks of one model</source>
   <translation>单一模型的周窗口</translation>
  </message>
  <message>
   <source>what a running total gained: exact tokens, of one request or several</source>
   <translation>累计值的增量：token 数准确，属于一个或多个请求</translation>
  </message>
  <message>
   <source>what if {figures}</source>
   <translation>假设 {figures}</translation>
  </message>
  <message>
   <source>what if, 8 of 10</source>
   <translation>假设，10次中8次</translation>
  </message>
  <message>
   <source>what is in the way of reading</source>
   <translation>读取受阻</translation>
  </message>
  <message>
   <source>what it brings is no AgentSpec</source>
   <translation>它提供的不是 AgentSpec</translation>
  </message>
  <message>
   <source>what one percent holds is not known</source>
   <translation>1%能容纳多少尚不清楚</translation>
  </message>
  <message>
   <source>whole units</source>
   <translation>整数单位</translation>
  </message>
  <message>
   <source>window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>window</source>
   <comment>a window, in a sentence</comment>
   <translation>窗口</translation>
  </message>
  <message>
   <source>window came or went</source>
   <translation>窗口出现或消失</translation>
  </message>
  <message>
   <source>window has ended</source>
   <translation>窗口已结束</translation>
  </message>
  <message>
   <source>windows differ too much: use elsewhere, or what counts, hides it</source>
   <translation>窗口差异太大：别处的用量或计入方式使其无法辨明</translation>
  </message>
  <message>
   <source>windows that may run out</source>
   <translation>可能用完的窗口</translation>
  </message>
  <message>
   <source>with a mistake</source>
   <translation>有错误</translation>
  </message>
  <message>
   <source>with status {status}</source>
   <translation>状态 {status}</translation>
  </message>
  <message>
   <source>without a status</source>
   <translation>没有状态</translation>
  </message>
  <message>
   <source>work on credits</source>
   <translation>使用点数</translation>
  </message>
  <message>
   <source>worth watching</source>
   <translation>值得留意</translation>
  </message>
  <message>
   <source>written to cache</source>
   <translation>写入缓存</translation>
  </message>
  <message>
   <source>yesterday afternoon</source>
   <translation>昨天下午</translation>
  </message>
  <message>
   <source>yesterday evening</source>
   <translation>昨天晚上</translation>
  </message>
  <message>
   <source>yesterday morning</source>
   <translation>昨天上午</translation>
  </message>
  <message>
   <source>{agent} ({n} of {all})</source>
   <translation>{agent}（{all}行中的{n}行）</translation>
  </message>
  <message>
   <source>{agent} 5-hour window</source>
   <translation>{agent} 5小时窗口</translation>
  </message>
  <message>
   <source>{agent} daily window</source>
   <translation>{agent} 日窗口</translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}.</source>
   <translation>{agent} 在{days}后删除日志。</translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}; the next are due now.</source>
   <translation>{agent} 在{days}后删除日志；下一批现已到期。</translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}; the next in {due}.</source>
   <translation>{agent} 在{days}后删除日志；下一批在{due}后。</translation>
  </message>
  <message>
   <source>{agent} extra usage</source>
   <translation>{agent} 额外用量</translation>
  </message>
  <message>
   <source>{agent} is not known to delete its logs.</source>
   <translation>未知 {agent} 是否删除日志。</translation>
  </message>
  <message>
   <source>{agent} monthly window</source>
   <translation>{agent} 月窗口</translation>
  </message>
  <message>
   <source>{agent} spend limit</source>
   <translation>{agent} 支出限额</translation>
  </message>
  <message>
   <source>{agent} weekly window</source>
   <translation>{agent} 周窗口</translation>
  </message>
  <message>
   <source>{agent} weekly {scope} window</source>
   <translation>{agent} {scope} 周窗口</translation>
  </message>
  <message>
   <source>{agent} window</source>
   <translation>{agent} 窗口</translation>
  </message>
  <message>
   <source>{agent} {scope} window</source>
   <translation>{agent} {scope} 窗口</translation>
  </message>
  <message>
   <source>{agent} {window}</source>
   <comment>whose window, and which</comment>
   <translation>{agent} {window}</translation>
  </message>
  <message>
   <source>{agent}: requests are {status}</source>
   <translation>{agent}：请求状态 {status}</translation>
  </message>
  <message>
   <source>{agent}: use beside the plan began</source>
   <translation>{agent}：开始了套餐之外的使用</translation>
  </message>
  <message>
   <source>{agent}: {n} of {all} lines with usage could not be read this week. Its log may have changed, and totals may be too low.</source>
   <translation>{agent}：本周{all}行含用量的日志中有{n}行无法读取。日志格式可能已改变，总计可能偏低。</translation>
  </message>
  <message>
   <source>{agent}: {requests} on the tier “{payer}”, which plans do not have</source>
   <translation>{agent}：{requests}使用了套餐中没有的层级“{payer}”</translation>
  </message>
  <message>
   <source>{agent}: {requests} through {payer}, which bills its own account</source>
   <translation>{agent}：{requests}经由 {payer}，由其自己的账户计费</translation>
  </message>
  <message>
   <source>{agent}: {requests} to another provider, told as “{payer}”</source>
   <translation>{agent}：{requests}发往另一提供商，标为“{payer}”</translation>
  </message>
  <message>
   <source>{band} in 8 of 10 cases, ≈ {percent} if it runs out</source>
   <translation>10次中8次为{band}，若用完则 ≈ {percent}</translation>
  </message>
  <message>
   <source>{band} in 8 of 10 cases; one takes about {percent}, learned from {sessions}.</source>
   <translation>10次中8次为{band}个；每个约占{percent}，学自{sessions}。</translation>
  </message>
  <message>
   <source>{band}, from own use</source>
   <translation>{band}，据自记用量</translation>
  </message>
  <message>
   <source>{chance} to run out · {method}</source>
   <translation>{chance}用完 · {method}</translation>
  </message>
  <message>
   <source>{chance}, ≈ {when}</source>
   <translation>{chance}，≈ {when}</translation>
  </message>
  <message>
   <source>{change} against {earlier}</source>
   <translation>{change}，对比{earlier}</translation>
  </message>
  <message>
   <source>{cost} at API prices</source>
   <translation>按 API 价格 {cost}</translation>
  </message>
  <message>
   <source>{cost} beyond the usual</source>
   <translation>比通常多 {cost}</translation>
  </message>
  <message>
   <source>{cost} that a change would save</source>
   <translation>改变后可省 {cost}</translation>
  </message>
  <message>
   <source>{cost} that no log shows</source>
   <translation>日志中没有的 {cost}</translation>
  </message>
  <message>
   <source>{cost}: errors are usually not billed</source>
   <translation>{cost}：错误通常不计费</translation>
  </message>
  <message>
   <source>{count} of its amounts are finer than 10⁻¹² USD; they were rounded.</source>
   <translation>有 {count} 个金额比 10⁻¹² USD 更细，已四舍五入。</translation>
  </message>
  <message>
   <source>{currency} an hour</source>
   <translation>{currency}/小时</translation>
  </message>
  <message>
   <source>{currency} an hour, by project</source>
   <translation>{currency}/小时，按项目</translation>
  </message>
  <message>
   <source>{date} {time}</source>
   <translation>{date} {time}</translation>
  </message>
  <message>
   <source>{date}, {hours}</source>
   <comment>a day and from when to when</comment>
   <translation>{date} {hours}</translation>
  </message>
  <message>
   <source>{days} d {hours} h</source>
   <translation>{days}天{hours}小时</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{month}{day}日</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{year}年{month}{day}日</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <comment>so much is read</comment>
   <translation>{done}/{all}</translation>
  </message>
  <message>
   <source>{duration} ago</source>
   <translation>{duration}前</translation>
  </message>
  <message>
   <source>{duration} before its announced reset {when}</source>
   <translation>比公布的重置时间{when}早{duration}</translation>
  </message>
  <message>
   <source>{duration} earlier</source>
   <translation>早{duration}</translation>
  </message>
  <message>
   <source>{duration} later</source>
   <translation>晚{duration}</translation>
  </message>
  <message>
   <source>{duration} left</source>
   <translation>剩余{duration}</translation>
  </message>
  <message>
   <source>{duration} old</source>
   <translation>{duration}前</translation>
  </message>
  <message numerus="yes">
   <source>{few} of {n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: {few} of {n} row</extracomment>
   <translation>
    <numerusform>{few} / {n} 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{few} of {n} rows differ</source>
   <comment>counted</comment>
   <extracomment>For one: {few} of {n} row differs</extracomment>
   <translation>
    <numerusform>{n} 行中有 {few} 行不同</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} was not saved: {why}</source>
   <translation>{file} 未保存：{why}</translation>
  </message>
  <message>
   <source>{findings}: what they cost is not known</source>
   <translation>{findings}：费用未知</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <comment>a list</comment>
   <translation>{first} 和 {second}</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <comment>a list</comment>
   <translation>{first}或{second}</translation>
  </message>
  <message>
   <source>{first} – {last}</source>
   <translation>{first} – {last}</translation>
  </message>
  <message>
   <source>{first} – {last} {year}</source>
   <comment>two days of one year</comment>
   <translation>{year}年{first} – {last}</translation>
  </message>
  <message>
   <source>{first} – {last}, over {duration}</source>
   <translation>{first} – {last}，历时 {duration}</translation>
  </message>
  <message>
   <source>{first}, then {second}</source>
   <comment>one method after the other</comment>
   <translation>{first}，然后{second}</translation>
  </message>
  <message>
   <source>{first}, {second}</source>
   <comment>a list</comment>
   <translation>{first}、{second}</translation>
  </message>
  <message>
   <source>{first}; {second}</source>
   <comment>a list</comment>
   <translation>{first}；{second}</translation>
  </message>
  <message>
   <source>{forecasts} of {windows} since {date}: {origin}.</source>
   <translation>自{date}起，{windows}的{forecasts}：{origin}。</translation>
  </message>
  <message>
   <source>{forecasts}, {made}. {why}.</source>
   <translation>{forecasts}，{made}。{why}。</translation>
  </message>
  <message>
   <source>{headline}: {cost}</source>
   <translation>{headline}：{cost}</translation>
  </message>
  <message>
   <source>{host}, with names of projects</source>
   <translation>{host}，含项目名称</translation>
  </message>
  <message>
   <source>{host}, without names of projects</source>
   <translation>{host}，不含项目名称</translation>
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <translation>{hours}小时{minutes}分</translation>
  </message>
  <message>
   <source>{limit}: {event}</source>
   <comment>a notification's title</comment>
   <translation>{limit}：{event}</translation>
  </message>
  <message>
   <source>{limit}: {used}</source>
   <translation>{limit}：{used}</translation>
  </message>
  <message>
   <source>{limit}: {used}, resets {when}</source>
   <translation>{limit}：{used}，{when}重置</translation>
  </message>
  <message>
   <source>{looked}, {days}</source>
   <translation>{looked}，{days}</translation>
  </message>
  <message>
   <source>{looked}, {days} · the last one {last}</source>
   <translation>{looked}，{days} · 最近一个 {last}</translation>
  </message>
  <message>
   <source>{method}, in use</source>
   <translation>{method}，使用中</translation>
  </message>
  <message>
   <source>{model} · sub-agent</source>
   <translation>{model} · 子智能体</translation>
  </message>
  <message>
   <source>{money} an hour</source>
   <translation>每小时 {money}</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{year}年{month}</translation>
  </message>
  <message>
   <source>{month}, so far</source>
   <translation>{month}，至今</translation>
  </message>
  <message>
   <source>{name}, {share} of the pace</source>
   <translation>{name}，原速度的{share}</translation>
  </message>
  <message>
   <source>{name}: {amount}</source>
   <translation>{name}：{amount}</translation>
  </message>
  <message>
   <source>{name}: {n}</source>
   <translation>{name}：{n}</translation>
  </message>
  <message>
   <source>{name}: {price} for {days}</source>
   <translation>{name}：{days} {price}</translation>
  </message>
  <message>
   <source>{name}: {price} for {days}, {percent} of that at API prices</source>
   <translation>{name}：{days} {price}，按 API 价格为其 {percent}</translation>
  </message>
  <message>
   <source>{name}: {price} for {days}, {times} times that at API prices</source>
   <translation>{name}：{days} {price}，按 API 价格为其 {times} 倍</translation>
  </message>
  <message>
   <source>{name}: {share} of the pace</source>
   <translation>{name}：原速度的{share}</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}：{value}</translation>
  </message>
  <message>
   <source>{now} in {days} against {before} in {days_before}</source>
   <translation>{days}内 {now}，此前{days_before}内 {before}</translation>
  </message>
  <message>
   <source>{n} % used</source>
   <translation>已用{n}%</translation>
  </message>
  <message>
   <source>{n} cache read</source>
   <translation>{n} 缓存读取</translation>
  </message>
  <message>
   <source>{n} cache write, 1 h</source>
   <translation>{n} 缓存写入，1小时</translation>
  </message>
  <message>
   <source>{n} cache write, 5 min</source>
   <translation>{n} 缓存写入，5分钟</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>{n}天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days were not observed</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day was not observed</extracomment>
   <translation>
    <numerusform>{n}天未观测</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries</source>
   <comment>counted</comment>
   <extracomment>For one: {n} entry</extracomment>
   <translation>
    <numerusform>{n} 项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n}个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings</source>
   <comment>counted</comment>
   <extracomment>For one: {n} finding</extracomment>
   <translation>
    <numerusform>{n} 项发现</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} in 100</source>
   <translation>100次中{n}次</translation>
  </message>
  <message>
   <source>{n} input</source>
   <translation>{n} 输入</translation>
  </message>
  <message>
   <source>{n} latest, more are on their way</source>
   <translation>最近{n}个，其余即将显示</translation>
  </message>
  <message numerus="yes">
   <source>{n} lines of comment differ as well.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line of comment differs as well.</extracomment>
   <translation>
    <numerusform>另有{n}行注释不同。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file</extracomment>
   <translation>
    <numerusform>{n}个日志文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more changes of model or client are not marked.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} more change of model or client is not marked.</extracomment>
   <translation>
    <numerusform>另有{n}处模型或客户端变更未标出。</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} more minutes</source>
   <translation>再过{n}分钟</translation>
  </message>
  <message numerus="yes">
   <source>{n} more windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} more window</extracomment>
   <translation>
    <numerusform>另有{n}个窗口</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of 10</source>
   <translation>{n}/10</translation>
  </message>
  <message>
   <source>{n} of the totals made ahead differ from the records; the records hold.</source>
   <translation>{n}项预先合计与记录不符；记录成立。</translation>
  </message>
  <message>
   <source>{n} of them by sub-agents</source>
   <translation>其中{n}个来自子智能体</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n}/{all}</translation>
  </message>
  <message>
   <source>{n} other</source>
   <translation>其他{n}行</translation>
  </message>
  <message>
   <source>{n} output</source>
   <translation>{n} 输出</translation>
  </message>
  <message>
   <source>{n} output ({part} reasoning)</source>
   <translation>{n} 输出（推理 {part}）</translation>
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point</extracomment>
   <translation>
    <numerusform>{n}个百分点</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points less than in {earlier}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point less than in {earlier}</extracomment>
   <translation>
    <numerusform>比{earlier}少{n}个百分点</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points more than in {earlier}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point more than in {earlier}</extracomment>
   <translation>
    <numerusform>比{earlier}多{n}个百分点</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} requests</source>
   <translation>{n} 个请求</translation>
  </message>
  <message numerus="yes">
   <source>{n} requests</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request</extracomment>
   <translation>
    <numerusform>{n}个请求</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests have no known price and are left out</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request has no known price and is left out</extracomment>
   <translation>
    <numerusform>{n}个请求价格未知，未计入</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests looked at</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request looked at</extracomment>
   <translation>
    <numerusform>已查看 {n} 个请求</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were logged with too little output: their output and cost are the least they were</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was logged with too little output: its output and cost are the least they were</extracomment>
   <translation>
    <numerusform>{n}个请求记录的输出偏低：其输出和费用为最低值</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests whose tokens are not logged</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request whose tokens are not logged</extracomment>
   <translation>
    <numerusform>{n} 个请求未记录 token 数</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests without a known price</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request without a known price</extracomment>
   <translation>
    <numerusform>{n}个请求价格未知</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests without a price left out</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request without a price left out</extracomment>
   <translation>
    <numerusform>未计入{n}个无价格的请求</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} row</extracomment>
   <translation>
    <numerusform>{n} 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows copied</source>
   <comment>counted</comment>
   <extracomment>For one: {n} row copied</extracomment>
   <translation>
    <numerusform>已复制{n}行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session</extracomment>
   <translation>
    <numerusform>{n}个会话</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} skipped</source>
   <translation>跳过{n}行</translation>
  </message>
  <message numerus="yes">
   <source>{n} things cannot be told</source>
   <comment>counted</comment>
   <extracomment>For one: {n} thing cannot be told</extracomment>
   <translation>
    <numerusform>{n} 项无法判断</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} token</translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token</extracomment>
   <translation>
    <numerusform>{n} token</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens: the ledger has them as {ours}, the statement as {theirs}.</source>
   <translation>{n} 个令牌：账本记为{ours}，账单记为{theirs}。</translation>
  </message>
  <message>
   <source>{n} used</source>
   <translation>采用{n}行</translation>
  </message>
  <message>
   <source>{n} windows before</source>
   <translation>之前{n}个窗口</translation>
  </message>
  <message>
   <source>{n} windows since</source>
   <translation>之后{n}个窗口</translation>
  </message>
  <message>
   <source>{n}-day</source>
   <comment>a window of so many days</comment>
   <translation>{n}天窗口</translation>
  </message>
  <message>
   <source>{n}-hour</source>
   <comment>a window of so many hours</comment>
   <translation>{n}小时窗口</translation>
  </message>
  <message>
   <source>{n}-minute</source>
   <comment>a window of so many minutes</comment>
   <translation>{n}分钟窗口</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <comment>counted</comment>
   <extracomment>For one: {n} byte</extracomment>
   <translation>
    <numerusform>{n}字节</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} characters</source>
   <comment>counted</comment>
   <extracomment>For one: {n} character</extracomment>
   <translation>
    <numerusform>{n} 个字符</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} checks</source>
   <comment>counted</comment>
   <extracomment>For one: {n} check</extracomment>
   <translation>
    <numerusform>{n}次检查</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} credits</source>
   <comment>counted</comment>
   <extracomment>For one: {n} credit</extracomment>
   <translation>
    <numerusform>{n} 点额度</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} d</source>
   <comment>days</comment>
   <translation>{n}天</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>{n}天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} errors</source>
   <comment>counted</comment>
   <extracomment>For one: {n} error</extracomment>
   <translation>
    <numerusform>{n}个错误</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} events</source>
   <comment>counted</comment>
   <extracomment>For one: {n} event</extracomment>
   <translation>
    <numerusform>{n}个事件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n}个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files gone</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file gone</extracomment>
   <translation>
    <numerusform>{n}个文件已不存在</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} forecasts</source>
   <comment>counted</comment>
   <extracomment>For one: {n} forecast</extracomment>
   <translation>
    <numerusform>{n}次预测</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} gaps</source>
   <comment>counted</comment>
   <extracomment>For one: {n} gap</extracomment>
   <translation>
    <numerusform>{n}处空缺</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} h</source>
   <comment>hours</comment>
   <translation>{n}小时</translation>
  </message>
  <message numerus="yes">
   <source>{n} huge tool results</source>
   <comment>counted</comment>
   <extracomment>For one: {n} huge tool result</extracomment>
   <translation>
    <numerusform>{n}个巨大的工具结果</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint</extracomment>
   <translation>
    <numerusform>{n}个已存检查点</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints hold</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint holds</extracomment>
   <translation>
    <numerusform>{n}个已存检查点成立</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints hold.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint holds.</extracomment>
   <translation>
    <numerusform>{n}个已存检查点成立。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line</extracomment>
   <translation>
    <numerusform>{n}行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines read: {parts}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line read: {parts}</extracomment>
   <translation>
    <numerusform>已读取{n}行：{parts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines skipped</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line skipped</extracomment>
   <translation>
    <numerusform>跳过{n}行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines skipped: {reasons}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line skipped: {reasons}</extracomment>
   <translation>
    <numerusform>跳过{n}行：{reasons}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file</extracomment>
   <translation>
    <numerusform>{n}个日志文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files vanished</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file vanished</extracomment>
   <translation>
    <numerusform>{n}个日志文件消失</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} min</source>
   <comment>minutes</comment>
   <translation>{n}分钟</translation>
  </message>
  <message numerus="yes">
   <source>{n} moments</source>
   <comment>counted</comment>
   <extracomment>For one: {n} moment</extracomment>
   <translation>
    <numerusform>{n}个时刻</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} past windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} past window</extracomment>
   <translation>
    <numerusform>{n}个过往窗口</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pauses</source>
   <comment>counted</comment>
   <extracomment>For one: {n} pause</extracomment>
   <translation>
    <numerusform>{n}次停顿</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point</extracomment>
   <translation>
    <numerusform>{n}个百分点</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} points ahead of an even pace</source>
   <translation>超前匀速{n}个百分点</translation>
  </message>
  <message>
   <source>{n} points behind an even pace</source>
   <translation>落后匀速{n}个百分点</translation>
  </message>
  <message numerus="yes">
   <source>{n} readings</source>
   <comment>counted</comment>
   <extracomment>For one: {n} reading</extracomment>
   <translation>
    <numerusform>{n}次读数</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record</extracomment>
   <translation>
    <numerusform>{n}条记录</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records unchanged since they were written</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record unchanged since it was written</extracomment>
   <translation>
    <numerusform>{n}条记录自写入以来未改动</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records unchanged since they were written; {checkpoints}. Checked in {seconds} s.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record unchanged since they were written; {checkpoints}. Checked in {seconds} s.</extracomment>
   <translation>
    <numerusform>{n}条记录自写入以来未改动；{checkpoints}。检查用时{seconds}秒。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} refusals</source>
   <comment>counted</comment>
   <extracomment>For one: {n} refusal</extracomment>
   <translation>
    <numerusform>{n}次拒绝</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request</extracomment>
   <translation>
    <numerusform>{n}个请求</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests unpriced</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request unpriced</extracomment>
   <translation>
    <numerusform>{n}个请求无价格</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were refused ({when}): the {limit} is used up</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was refused ({when}): the {limit} is used up</extracomment>
   <translation>
    <numerusform>{n}个请求被拒绝（{when}）：{limit}已用完</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were turned away ({when}) by a rate limit or overload, which is not the limit of the plan.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was turned away ({when}) by a rate limit or overload, which is not the limit of the plan.</extracomment>
   <translation>
    <numerusform>{n}个请求被挡回（{when}），原因是速率限制或过载，并非套餐限额。</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} s</source>
   <comment>seconds</comment>
   <translation>{n}秒</translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session</extracomment>
   <translation>
    <numerusform>{n}个会话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions it remembers have no log and none in the ledger</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session it remembers has no log and none in the ledger</extracomment>
   <translation>
    <numerusform>它记得的{n}个会话既无日志，账本中也没有</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions were gone before the first look.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session was gone before the first look.</extracomment>
   <translation>
    <numerusform>{n}个会话在首次查看前已不存在。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} times</source>
   <comment>counted</comment>
   <extracomment>For one: {n} time</extracomment>
   <translation>
    <numerusform>{n}次</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} token</translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token</extracomment>
   <translation>
    <numerusform>{n} token</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens read from the cache</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token read from the cache</extracomment>
   <translation>
    <numerusform>{n} token 读自缓存</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens written to the cache</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token written to the cache</extracomment>
   <translation>
    <numerusform>{n} token 写入缓存</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens/min written</source>
   <translation>每分钟写出 {n} token</translation>
  </message>
  <message numerus="yes">
   <source>{n} warned windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} warned window</extracomment>
   <translation>
    <numerusform>{n}个警告过的窗口</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} web searches</source>
   <comment>counted</comment>
   <extracomment>For one: {n} web search</extracomment>
   <translation>
    <numerusform>{n}次网页搜索</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} window</extracomment>
   <translation>
    <numerusform>{n}个窗口</numerusform>
   </translation>
  </message>
  <message>
   <source>{part} of {all}</source>
   <translation>{part}/{all}</translation>
  </message>
  <message>
   <source>{part} of {whole} went beyond the usual</source>
   <translation>{whole} 中有 {part} 超出通常</translation>
  </message>
  <message>
   <source>{part} of {whole} would be saved by other habits</source>
   <translation>{whole} 中有 {part} 可靠改变习惯省下</translation>
  </message>
  <message>
   <source>{part} went beyond the usual</source>
   <translation>{part} 超出通常</translation>
  </message>
  <message>
   <source>{part} were read from the cache</source>
   <translation>{part}读自缓存</translation>
  </message>
  <message>
   <source>{part} were sent fresh</source>
   <translation>{part}为新发送</translation>
  </message>
  <message>
   <source>{part} were written to it</source>
   <translation>{part}写入缓存</translation>
  </message>
  <message>
   <source>{part} would be saved by other habits</source>
   <translation>改变习惯可省 {part}</translation>
  </message>
  <message>
   <source>{part} of {all}</source>
   <translation>{part}/{all}</translation>
  </message>
  <message>
   <source>{path} cannot be read: {why}.</source>
   <translation>{path} 无法读取：{why}。</translation>
  </message>
  <message>
   <source>{path} cannot be written: {why}.</source>
   <translation>{path} 无法写入：{why}。</translation>
  </message>
  <message>
   <source>{path} could not be changed and is as it was: {why}.</source>
   <translation>{path} 未能更改，保持原样：{why}。</translation>
  </message>
  <message>
   <source>{path} has no place for that setting; change it there by hand.</source>
   <translation>{path} 没有放置该设置的位置；请在其中手动更改。</translation>
  </message>
  <message>
   <source>{path} is larger than any settings file.</source>
   <translation>{path} 超过任何设置文件的大小。</translation>
  </message>
  <message>
   <source>{path} is not UTF-8; nothing was changed.</source>
   <translation>{path} 不是 UTF-8；未做任何更改。</translation>
  </message>
  <message>
   <source>{path} is not valid JSON.</source>
   <translation>{path} 不是有效的 JSON。</translation>
  </message>
  <message>
   <source>{path} is write-protected; nothing was changed.</source>
   <translation>{path} 已写保护；未做任何更改。</translation>
  </message>
  <message>
   <source>{path} sets {key} to something other than a command; nothing was changed.</source>
   <translation>{path} 将 {key} 设为命令以外的内容；未做任何更改。</translation>
  </message>
  <message>
   <source>{path} was changed meanwhile; nothing was done. Ask for it once more.</source>
   <translation>{path} 其间已被更改；未做任何操作。请重新发起。</translation>
  </message>
  <message>
   <source>{path} was changed since; nothing was done. Undo it by hand.</source>
   <translation>{path} 此后已被更改；未做任何操作。请手动撤销。</translation>
  </message>
  <message>
   <source>{path} was changed since; nothing was put back.</source>
   <translation>{path} 此后已被更改；未恢复任何内容。</translation>
  </message>
  <message>
   <source>{path} was changed, but the disk did not confirm it: {why}.</source>
   <translation>{path} 已更改，但磁盘未确认：{why}。</translation>
  </message>
  <message>
   <source>{percent} (±{band})</source>
   <translation>{percent}（±{band}）</translation>
  </message>
  <message>
   <source>{percent} less than in {earlier}</source>
   <translation>比{earlier}少{percent}</translation>
  </message>
  <message>
   <source>{percent} more than in {earlier}</source>
   <translation>比{earlier}多{percent}</translation>
  </message>
  <message>
   <source>{percent} of what the plan costs a month.</source>
   <translation>是套餐月费的{percent}。</translation>
  </message>
  <message>
   <source>{percent} of what the plan costs for {days}: {price}.</source>
   <translation>是套餐{days}费用（{price}）的{percent}。</translation>
  </message>
  <message>
   <source>{percent} read from the cache</source>
   <translation>{percent}读自缓存</translation>
  </message>
  <message>
   <source>{percent} used</source>
   <translation>已用{percent}</translation>
  </message>
  <message>
   <source>{percent} used.</source>
   <translation>已用{percent}。</translation>
  </message>
  <message>
   <source>{period}: cost not known</source>
   <translation>{period}：费用未知</translation>
  </message>
  <message>
   <source>{period}: no requests</source>
   <translation>{period}：没有请求</translation>
  </message>
  <message>
   <source>{period}: tokens not known</source>
   <translation>{period}：token 数未知</translation>
  </message>
  <message>
   <source>{period}: {amount}</source>
   <translation>{period}：{amount}</translation>
  </message>
  <message>
   <source>{period}: {amount} tokens</source>
   <translation>{period}：{amount} token</translation>
  </message>
  <message>
   <source>{place} and {n} more</source>
   <translation>{place} 及另外{n}个</translation>
  </message>
  <message>
   <source>{place} · {what}</source>
   <translation>{place} · {what}</translation>
  </message>
  <message>
   <source>{prices} (USD for a million)</source>
   <translation>{prices}（每百万 USD）</translation>
  </message>
  <message>
   <source>{ran_out} ran out, {lasted} lasted.</source>
   <translation>{ran_out}个用完，{lasted}个够用。</translation>
  </message>
  <message numerus="yes">
   <source>{ran_out} ran out, {lasted} lasted; {n} were cut short and are not judged.</source>
   <comment>counted</comment>
   <extracomment>For one: {ran_out} ran out, {lasted} lasted; {n} was cut short and is not judged.</extracomment>
   <translation>
    <numerusform>{ran_out}个用完，{lasted}个够用；{n}个被中断，不作评判。</numerusform>
   </translation>
  </message>
  <message>
   <source>{readings}, without repeats</source>
   <translation>{readings}，不含重复</translation>
  </message>
  <message>
   <source>{record}, block {block}</source>
   <translation>{record}，区块{block}</translation>
  </message>
  <message>
   <source>{record}, not sealed in a block yet</source>
   <translation>{record}，尚未封入区块</translation>
  </message>
  <message>
   <source>{said} At list prices: {amount} less.</source>
   <translation>{said} 按标价计算：少 {amount}。</translation>
  </message>
  <message>
   <source>{said} At list prices: {amount} more.</source>
   <translation>{said} 按标价计算：多 {amount}。</translation>
  </message>
  <message>
   <source>{sentence} Whether credits pay for it is not known.</source>
   <translation>{sentence}是否由点数支付尚不清楚。</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}。</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <comment>ends a sentence</comment>
   <translation>{sentence}。</translation>
  </message>
  <message>
   <source>{sentence}; last reported {when} at {last}.</source>
   <translation>{sentence}；最后报告于{when}，为{last}。</translation>
  </message>
  <message>
   <source>{sentence}; last reported {when}.</source>
   <translation>{sentence}；最后报告于{when}。</translation>
  </message>
  <message>
   <source>{sentence}; last seen at {last}.</source>
   <translation>{sentence}；最后见于{last}。</translation>
  </message>
  <message>
   <source>{sentence}; reset announced for {reset}.</source>
   <translation>{sentence}；公布的重置时间为{reset}。</translation>
  </message>
  <message>
   <source>{session} · {project}</source>
   <translation>{session} · {project}</translation>
  </message>
  <message>
   <source>{shares}: no window is named; name five_hour, seven_day or a limit.</source>
   <translation>{shares}：未指明窗口；请写 five_hour、seven_day 或某个限额。</translation>
  </message>
  <message>
   <source>{share} % left of the {window} window cannot be, so it was left out.</source>
   <translation>{window}剩余{share}%不可能，因此略去。</translation>
  </message>
  <message>
   <source>{share} % may be used or left, so it was left out; write which.</source>
   <translation>{share}%可能是已用或剩余，因此略去；请写明。</translation>
  </message>
  <message>
   <source>{share} % of the {window} window may be used or left, so it was left out; write which.</source>
   <translation>{window}的{share}%可能是已用或剩余，因此略去；请写明。</translation>
  </message>
  <message>
   <source>{share} % of the {window} window was taken as used; write “left” if it is.</source>
   <translation>{window}的{share}%按已用计；若是剩余，请写“left”。</translation>
  </message>
  <message>
   <source>{share} % was taken as used; write “left” if it is.</source>
   <translation>{share}%按已用计；若是剩余，请写“left”。</translation>
  </message>
  <message>
   <source>{shown} of {all}</source>
   <translation>{shown}/{all}</translation>
  </message>
  <message>
   <source>{sign}{amount}</source>
   <comment>a sum of money</comment>
   <translation>{sign}{amount}</translation>
  </message>
  <message>
   <source>{source}, as of {day}</source>
   <translation>{source}，截至{day}</translation>
  </message>
  <message>
   <source>{source}, prompts above {n} tokens</source>
   <translation>{source}，超过 {n} token 的提示</translation>
  </message>
  <message>
   <source>{source}, since {day}</source>
   <translation>{source}，自 {day} 起</translation>
  </message>
  <message>
   <source>{source}, {age} old</source>
   <translation>{source}，{age}前</translation>
  </message>
  <message>
   <source>{state}: still counts</source>
   <translation>{state}：仍计入</translation>
  </message>
  <message>
   <source>{supposed}; as it is {certainty}</source>
   <translation>{supposed}；现状为{certainty}</translation>
  </message>
  <message>
   <source>{text} ({aside})</source>
   <comment>an aside</comment>
   <translation>{text}（{aside}）</translation>
  </message>
  <message>
   <source>{text}, {amount} unexplained</source>
   <translation>{text}，{amount} 未解释</translation>
  </message>
  <message>
   <source>{text}, {aside}</source>
   <comment>an aside after a comma</comment>
   <translation>{text}，{aside}</translation>
  </message>
  <message>
   <source>{text}: {what}</source>
   <comment>what was done, and to what</comment>
   <translation>{text}：{what}</translation>
  </message>
  <message>
   <source>{times} times as much as in {earlier}</source>
   <translation>是{earlier}的{times}倍</translation>
  </message>
  <message>
   <source>{times} times what the plan costs a month.</source>
   <translation>是套餐月费的{times}倍。</translation>
  </message>
  <message>
   <source>{times} times what the plan costs for {days}: {price}.</source>
   <translation>是套餐{days}费用（{price}）的{times}倍。</translation>
  </message>
  <message>
   <source>{time}, so far</source>
   <translation>{time}，至今</translation>
  </message>
  <message>
   <source>{tokens} tokens a minute</source>
   <translation>每分钟 {tokens} token</translation>
  </message>
  <message>
   <source>{usd} USD at API prices</source>
   <translation>按 API 价格 {usd} USD</translation>
  </message>
  <message>
   <source>{use}; counter rose by {n}</source>
   <translation>{use}；计数上升{n}</translation>
  </message>
  <message>
   <source>{weekday} {date}</source>
   <translation>{date} {weekday}</translation>
  </message>
  <message>
   <source>{weekday} {date}, UTC</source>
   <translation>{date} {weekday}，UTC</translation>
  </message>
  <message>
   <source>{weekday} {date}, {time} {zone}</source>
   <translation>{date} {weekday} {time} {zone}</translation>
  </message>
  <message>
   <source>{weekday} {time}</source>
   <translation>{weekday} {time}</translation>
  </message>
  <message>
   <source>{what} is no share used; write 37 or 37.5, at most 100.</source>
   <translation>{what} 不是已用百分比；请写 37 或 37.5，最大 100。</translation>
  </message>
  <message>
   <source>{when} or later</source>
   <translation>{when}或更晚</translation>
  </message>
  <message>
   <source>{when} · request {n} of {all}</source>
   <translation>{when} · 第{n}个请求，共{all}个</translation>
  </message>
  <message>
   <source>{when} · {model}</source>
   <translation>{when} · {model}</translation>
  </message>
  <message>
   <source>{when} · {percent} used</source>
   <translation>{when} · 已用{percent}</translation>
  </message>
  <message>
   <source>{when}: a prompt of {chars} sent {tokens} beyond the cache, {ratio} times the {usual_tokens} that are usual for {peers} like it on the same model.</source>
   <translation>{when}：一个 {chars}的提示词在缓存之外发送了 {tokens}，是同一模型上 {peers} 个类似提示词通常 {usual_tokens} 的 {ratio} 倍。</translation>
  </message>
  <message>
   <source>{when}: after {before_model}, {calls} were answered by {after_model}; the log shows no choice of it.</source>
   <translation>{when}：在 {before_model} 之后，{calls}由 {after_model} 作答；日志中没有选择它的记录。</translation>
  </message>
  <message>
   <source>{when}: branched {times}, and {lost_tokens} of context were processed again. That cost {paid_picousd}; read from the cache it would have been {unbroken_picousd}.</source>
   <translation>{when}：分支{times}，{lost_tokens} 的上下文被重新处理。费用为 {paid_picousd}；若读自缓存则为 {unbroken_picousd}。</translation>
  </message>
  <message>
   <source>{when}: by the client's own count it cost {client_picousd}, by the requests in its log {logged_picousd}. {cost_share} of the cost stands in no log.</source>
   <translation>{when}：按客户端自己的计数费用为 {client_picousd}，按日志中的请求为 {logged_picousd}。{cost_share} 的费用不在任何日志中。</translation>
  </message>
  <message>
   <source>{when}: compacted {compactions} within {minutes}; {lost_tokens} were processed again for it.</source>
   <translation>{when}：{minutes}内压缩{compactions}；为此重新处理了 {lost_tokens}。</translation>
  </message>
  <message>
   <source>{when}: of {prompts} equal prompts the dearest sent {tokens} beyond the cache, {ratio} times the usual {usual_tokens}.</source>
   <translation>{when}：{prompts} 个相同提示词中，最贵的一个在缓存之外发送了 {tokens}，是通常 {usual_tokens} 的 {ratio} 倍。</translation>
  </message>
  <message>
   <source>{when}: on working days at {hours} h (UTC) one percent of the {limit} held {fewer_share} less work than at other hours; {points} were spent at these.</source>
   <translation>{when}：工作日 {hours} 时（UTC），{limit} 的 1% 所容纳的工作比其他时段少 {fewer_share}；这些时段用掉了 {points}。</translation>
  </message>
  <message>
   <source>{when}: resumed {times}, and {lost_tokens} of context were processed again. That cost {paid_picousd}; read from the cache it would have been {unbroken_picousd}.</source>
   <translation>{when}：恢复{times}，{lost_tokens} 的上下文被重新处理。费用为 {paid_picousd}；若读自缓存则为 {unbroken_picousd}。</translation>
  </message>
  <message>
   <source>{when}: the cache was written again and again and not read once in {calls}; {lost_tokens} were sent that could have been read.</source>
   <translation>{when}：缓存反复写入，在{calls}中一次也没有读取；发送了本可读取的 {lost_tokens}。</translation>
  </message>
  <message>
   <source>{when}: the cache was written to last {after_minutes}, before that {before_minutes}. Pauses outlasted it {rebuilds}, and {lost_tokens} were written again.</source>
   <translation>{when}：缓存按保留 {after_minutes}写入，此前为 {before_minutes}。停顿超过它{rebuilds}，重新写入了 {lost_tokens}。</translation>
  </message>
  <message>
   <source>{when}: the session ran on {main_model}, {calls} of its sub-agents on {other_model}; these are {cost_share} of its cost.</source>
   <translation>{when}：会话使用 {main_model}，其子智能体的{calls}使用 {other_model}；后者占其费用的 {cost_share}。</translation>
  </message>
  <message>
   <source>{when}: what was read from the cache stood still at {read_after} while {cached_before} lay there; {rebuilds} of {calls} wrote the rest again, {lost_tokens} in all.</source>
   <translation>{when}：缓存中有 {cached_before}，读取量却停在 {read_after}；{calls}中有 {rebuilds} 个重新写入其余部分，共 {lost_tokens}。</translation>
  </message>
  <message>
   <source>{when}: {calls} had a context above {limit_tokens}; what lay beyond it is {cost_share} of the whole cost.</source>
   <translation>{when}：{calls}的上下文超过 {limit_tokens}；超出部分占总费用的 {cost_share}。</translation>
  </message>
  <message>
   <source>{when}: {errors} within {minutes}, most of them {status}.</source>
   <translation>{when}：{minutes}内{errors}，大多为 {status}。</translation>
  </message>
  <message>
   <source>{when}: {pauses}, longer than the {lifetime_minutes} the cache lives and no longer than {up_to_minutes}, had {lost_tokens} written again.</source>
   <translation>{when}：{pauses}长于缓存存活的 {lifetime_minutes}，但不超过 {up_to_minutes}，使 {lost_tokens} 重新写入。</translation>
  </message>
  <message>
   <source>{when}: {ratio} tokens were read from the cache for each token of output, in {calls}; {usual_ratio} is usual for you.</source>
   <translation>{when}：在{calls}中，每输出 1 个 token 就从缓存读取 {ratio} 个；您通常是 {usual_ratio} 个。</translation>
  </message>
  <message>
   <source>{when}: {rebuilds} of {calls} sent again what the cache had held just before, {lost_tokens} in all. As a rule {cached_before} were cached and {read_after} read.</source>
   <translation>{when}：{calls}中有 {rebuilds} 个重新发送了刚才还在缓存中的内容，共 {lost_tokens}。通常缓存中有 {cached_before}，读取了 {read_after}。</translation>
  </message>
  <message>
   <source>{when}: {repeats} with exactly as large a prompt as the one before, within {seconds}.</source>
   <translation>{when}：{seconds}内有{repeats}，提示词与前一个大小完全相同。</translation>
  </message>
  <message>
   <source>{when}: {results} with {chars} characters in all; carried along in the context, that is {cost_share} of the whole cost.</source>
   <translation>{when}：{results}，共 {chars} 个字符；随上下文携带，占总费用的 {cost_share}。</translation>
  </message>
  <message>
   <source>{when}: {sessions} went on for up to {days}, and the cache was built anew {rebuilds} on coming back; that is {cost_share} of the whole cost.</source>
   <translation>{when}：{sessions}持续最长 {days}，回来时缓存重建{rebuilds}；占总费用的 {cost_share}。</translation>
  </message>
  <message>
   <source>{when}: {subagents} sub-agents began within {minutes}; {usual_subagents} is usual for you.</source>
   <translation>{when}：{minutes}内启动了 {subagents} 个子智能体；您通常是 {usual_subagents} 个。</translation>
  </message>
  <message>
   <source>{when}: {tool} failed {failures} within {minutes}, in {calls}.</source>
   <translation>{when}：{tool} 在{minutes}内失败{failures}，涉及{calls}。</translation>
  </message>
  <message>
   <source>{windows} forecast live, {n} replayed from the logs</source>
   <translation>{windows}为实时预测，{n}个由日志回放</translation>
  </message>
  <message>
   <source>{window} has reset</source>
   <translation>{window}已重置</translation>
  </message>
  <message>
   <source>{window} is likely to last again</source>
   <translation>{window}又大致够用</translation>
  </message>
  <message>
   <source>{window} is snoozed until {when}.</source>
   <translation>{window}静默至{when}。</translation>
  </message>
  <message>
   <source>{window} is worth watching</source>
   <translation>{window}值得留意</translation>
  </message>
  <message>
   <source>{window} may run out</source>
   <translation>{window}可能用完</translation>
  </message>
  <message>
   <source>{window} runs out soon</source>
   <translation>{window}即将用完</translation>
  </message>
  <message>
   <source>{window} used up</source>
   <translation>{window}已用完</translation>
  </message>
  <message>
   <source>{window}: no warnings until {when}.</source>
   <translation>{window}：{when}之前不警告。</translation>
  </message>
  <message>
   <source>{worth} a percent</source>
   <translation>每1% {worth}</translation>
  </message>
  <message>
   <source>{worth} a percent, 8 of 10 within {band}</source>
   <translation>每1% {worth}，10次中8次在{band}之间</translation>
  </message>
  <message>
   <source>× {times}</source>
   <translation>× {times}</translation>
  </message>
  <message>
   <source>“{kind}” cannot be told of {agent}: {why}.</source>
   <translation>{agent} 无法判断“{kind}”：{why}。</translation>
  </message>
  <message>
   <source>“{kind}” cannot be told of {requests} of {agent}: {why}.</source>
   <translation>{agent} 的{requests}无法判断“{kind}”：{why}。</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>“{name}”</translation>
  </message>
  <message numerus="yes">
   <source>≈ {n} requests estimated: the log understates output</source>
   <comment>counted</comment>
   <extracomment>For one: ≈ {n} request estimated: the log understates output</extracomment>
   <translation>
    <numerusform>≈ {n}个请求为估计：日志中的输出偏低</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>≈ {n} requests whose counts are not exact</source>
   <comment>counted</comment>
   <extracomment>For one: ≈ {n} request whose counts are not exact</extracomment>
   <translation>
    <numerusform>≈ {n} 个请求的数字不精确</numerusform>
   </translation>
  </message>
  <message>
   <source>≈ {amount}</source>
   <translation>≈ {amount}</translation>
  </message>
  <message>
   <source>≈ {percent} ({band}), estimate</source>
   <translation>≈ {percent}（{band}），估计</translation>
  </message>
  <message>
   <source>≈ {percent} at reset</source>
   <translation>重置时 ≈ {percent}</translation>
  </message>
  <message>
   <source>≈ {percent} used, estimate</source>
   <translation>已用 ≈ {percent}，估计</translation>
  </message>
  <message>
   <source>≈ {percent}, 8 of 10 within {band}</source>
   <translation>≈ {percent}，10次中8次在{band}之间</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
 <context>
  <name>counterfoil</name>
  <message>
   <source>$ a month</source>
   <translation>월 $</translation>
  </message>
  <message>
   <source>$ a month from then on</source>
   <translation>그날부터 월 $</translation>
  </message>
  <message>
   <source>+{n} points</source>
   <translation>+{n}%p</translation>
  </message>
  <message>
   <source>1 h</source>
   <comment>length of time</comment>
   <translation>1시간</translation>
  </message>
  <message>
   <source>1 year</source>
   <translation>1년</translation>
  </message>
  <message>
   <source>1,234.5</source>
   <comment>The marks of thousands and decimals; keep the digits</comment>
   <translation>1,234.5</translation>
  </message>
  <message>
   <source>1-hour cache writes</source>
   <translation>1시간 캐시 쓰기</translation>
  </message>
  <message>
   <source>1.1 times the book's price, as for inference in the US only</source>
   <translation>미국 내 추론처럼 가격표의 1.1배입니다</translation>
  </message>
  <message>
   <source>10 years</source>
   <translation>10년</translation>
  </message>
  <message>
   <source>12 months</source>
   <translation>12개월</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices ({band}), ≈ {tokens} tokens in the mix seen here.</source>
   <translation>1% ≈ {worth}, API 요금 기준 ({band}), 현재 구성으로 ≈ {tokens} 토큰.</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices ({band}).</source>
   <translation>1% ≈ {worth}, API 요금 기준 ({band}).</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices, ≈ {tokens} tokens in the mix seen here.</source>
   <translation>1% ≈ {worth}, API 요금 기준, 현재 구성으로 ≈ {tokens} 토큰.</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices.</source>
   <translation>1% ≈ {worth}, API 요금 기준.</translation>
  </message>
  <message>
   <source>24 h</source>
   <comment>length of time</comment>
   <translation>24시간</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30일</translation>
  </message>
  <message>
   <source>5 h</source>
   <comment>length of time</comment>
   <translation>5시간</translation>
  </message>
  <message>
   <source>5-hour</source>
   <translation>5시간</translation>
  </message>
  <message>
   <source>5-hour window</source>
   <comment>a window, in a sentence</comment>
   <translation>5시간</translation>
  </message>
  <message>
   <source>5-hour windows</source>
   <translation>5시간 구간</translation>
  </message>
  <message>
   <source>5-minute cache writes</source>
   <translation>5분 캐시 쓰기</translation>
  </message>
  <message>
   <source>7 d</source>
   <comment>length of time</comment>
   <translation>7일</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7일</translation>
  </message>
  <message>
   <source>8 of 10 within {band}</source>
   <translation>10번 중 8번 {band}</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90일</translation>
  </message>
  <message>
   <source>A bundle proves by itself what the ledger holds; anyone can check it without Counterfoil.</source>
   <translation>묶음은 장부에 무엇이 있는지 스스로 증명하며, 누구나 Counterfoil 없이 확인할 수 있습니다.</translation>
  </message>
  <message>
   <source>A check that holds proves that nothing was changed since a checkpoint you gave to someone else.</source>
   <translation>검사를 통과하면, 다른 사람에게 건넨 체크포인트 이후 아무것도 바뀌지 않았음이 증명됩니다.</translation>
  </message>
  <message>
   <source>A cloud provider was in use</source>
   <translation>클라우드 제공자가 사용되었습니다</translation>
  </message>
  <message>
   <source>A command or webhook is told all the same.</source>
   <translation>명령이나 웹훅에는 그대로 전달합니다.</translation>
  </message>
  <message>
   <source>A day is written like 2026-07-24, and the first is not after the last.</source>
   <translation>날짜는 2026-07-24처럼 쓰며, 시작일은 종료일보다 늦을 수 없습니다.</translation>
  </message>
  <message>
   <source>A folder (*)</source>
   <translation>폴더 (*)</translation>
  </message>
  <message>
   <source>A gateway was in use</source>
   <translation>게이트웨이가 사용되었습니다</translation>
  </message>
  <message>
   <source>A home of an agent elsewhere, such as another user's or one copied from a server.</source>
   <translation>다른 위치에 있는 에이전트의 홈 폴더. 예: 다른 사용자의 폴더, 서버에서 복사한 폴더.</translation>
  </message>
  <message>
   <source>A line covers</source>
   <translation>한 줄의 기간</translation>
  </message>
  <message>
   <source>A local address for Prometheus and dashboards. It only reads, no other machine reaches it, and every question must bear the token.</source>
   <translation>Prometheus와 대시보드를 위한 로컬 주소입니다. 읽기만 하며 다른 컴퓨터에서는 접근할 수 없고, 모든 요청에 토큰이 있어야 합니다.</translation>
  </message>
  <message>
   <source>A month of the plan begins on day</source>
   <translation>요금제의 한 달이 시작되는 날</translation>
  </message>
  <message>
   <source>A new window begins.</source>
   <translation>새 구간이 시작됩니다.</translation>
  </message>
  <message>
   <source>A newer list</source>
   <translation>더 새로운 목록</translation>
  </message>
  <message>
   <source>A notice comes when a window may run out before its reset, once for each window and level.</source>
   <translation>구간이 재설정 전에 소진될 수 있으면 구간과 단계마다 한 번씩 알립니다.</translation>
  </message>
  <message>
   <source>A notification was sent.</source>
   <translation>알림을 전송했습니다.</translation>
  </message>
  <message>
   <source>A pace that fades from the recent to the lasting one, with chance around it.</source>
   <translation>최근 속도에서 지속 속도로 서서히 옮겨 가는 속도에 확률을 더합니다.</translation>
  </message>
  <message>
   <source>A part of the file cannot be read.</source>
   <translation>파일의 일부를 읽을 수 없습니다.</translation>
  </message>
  <message>
   <source>A percent holds less at peak hours in {where}</source>
   <translation>{where}에서 혼잡 시간대에 1%의 양이 줄어듦</translation>
  </message>
  <message>
   <source>A portable copy asks only when you look now.</source>
   <translation>휴대용 사본은 지금 확인할 때만 묻습니다.</translation>
  </message>
  <message>
   <source>A reason is what the figures fit, not a proof of what happened. The ledger holds what agents logged on this machine; it cannot show use elsewhere.</source>
   <translation>이유는 수치가 들어맞는 설명일 뿐, 일어난 일의 증명은 아닙니다. 장부에는 이 컴퓨터에서 에이전트가 기록한 것만 있으며 다른 곳의 사용은 보여 줄 수 없습니다.</translation>
  </message>
  <message>
   <source>A session is found by its whole id.</source>
   <translation>세션은 전체 ID로 찾습니다.</translation>
  </message>
  <message>
   <source>A session this short has little to read again.</source>
   <translation>이렇게 짧은 세션은 다시 읽을 것이 거의 없습니다.</translation>
  </message>
  <message>
   <source>A share wants its window: five_hour, seven_day or a limit's name.</source>
   <translation>사용률에는 구간이 필요합니다: five_hour, seven_day 또는 한도 이름.</translation>
  </message>
  <message>
   <source>A subscription, a seat or a tax: it stands beside no use.</source>
   <translation>구독, 좌석 또는 세금이며, 대응하는 사용은 없습니다.</translation>
  </message>
  <message>
   <source>A time was named at {n} of {moments} in the last two hours.</source>
   <translation>마지막 두 시간의 {moments} 중 {n}개에서 시각을 제시했습니다.</translation>
  </message>
  <message>
   <source>A tool failed over and over in {where}</source>
   <translation>{where}에서 도구가 거듭 실패</translation>
  </message>
  <message>
   <source>A window that is used up is told all the same. What else still holds afterwards is told then.</source>
   <translation>소진된 구간은 그래도 알립니다. 이후에도 유효한 나머지는 그때 알립니다.</translation>
  </message>
  <message>
   <source>A window that is used up is told all the same. What still holds afterwards is told then.</source>
   <translation>소진된 구간은 그래도 알립니다. 이후에도 유효한 것은 그때 알립니다.</translation>
  </message>
  <message>
   <source>About Counterfoil</source>
   <translation>Counterfoil 정보</translation>
  </message>
  <message>
   <source>About {cost}</source>
   <comment>begins a sentence</comment>
   <translation>약 {cost}</translation>
  </message>
  <message>
   <source>About {n} tokens, by what is charged: the ledger has them as {ours}, the statement as {theirs}; both rows together come to {amount}.</source>
   <translation>청구 금액으로 보아 약 {n}개 토큰: 장부에는 {ours}, 명세서에는 {theirs}로 되어 있으며, 두 행의 합은 {amount}입니다.</translation>
  </message>
  <message numerus="yes">
   <source>About {n} sessions like your usual one are left {when}.</source>
   <comment>counted</comment>
   <extracomment>For one: About {n} session like your usual one is left {when}.</extracomment>
   <translation>
    <numerusform>{when} 평소 세션 약 {n}개 분량 남음.</numerusform>
   </translation>
  </message>
  <message>
   <source>About {percent} of its rise went on without use here.</source>
   <translation>상승분의 약 {percent}는 기록된 사용 없이 진행되었습니다.</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>채택</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>계정</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>활동</translation>
  </message>
  <message>
   <source>Activity, CSV</source>
   <translation>활동, CSV</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>추가</translation>
  </message>
  <message>
   <source>Add a plan</source>
   <translation>요금제 추가</translation>
  </message>
  <message>
   <source>Add price</source>
   <translation>가격 추가</translation>
  </message>
  <message>
   <source>Add what your plan costs in Settings to set the two side by side.</source>
   <translation>설정에 요금제 비용을 입력하면 나란히 비교합니다.</translation>
  </message>
  <message>
   <source>Adding up the ledger…</source>
   <translation>장부 합산 중…</translation>
  </message>
  <message>
   <source>Adding up…</source>
   <translation>합산 중…</translation>
  </message>
  <message>
   <source>Additions to the list</source>
   <translation>목록에 더한 것</translation>
  </message>
  <message>
   <source>Address copied</source>
   <translation>주소를 복사했습니다</translation>
  </message>
  <message>
   <source>Address on this machine, such as http://127.0.0.1:8000/metrics</source>
   <translation>이 컴퓨터의 주소, 예: http://127.0.0.1:8000/metrics</translation>
  </message>
  <message>
   <source>Address, beginning with https://</source>
   <translation>https://로 시작하는 주소</translation>
  </message>
  <message>
   <source>Advice on short-lived logs</source>
   <translation>단기 보관 로그 안내</translation>
  </message>
  <message>
   <source>After a branch</source>
   <translation>분기 후</translation>
  </message>
  <message>
   <source>After a resume</source>
   <translation>재개 후</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>에이전트</translation>
  </message>
  <message>
   <source>Agents</source>
   <translation>에이전트</translation>
  </message>
  <message>
   <source>Agrees</source>
   <translation>일치</translation>
  </message>
  <message>
   <source>All</source>
   <translation>전체</translation>
  </message>
  <message>
   <source>All</source>
   <comment>of time</comment>
   <translation>전체</translation>
  </message>
  <message>
   <source>All agents</source>
   <translation>모든 에이전트</translation>
  </message>
  <message>
   <source>All but plain resets</source>
   <translation>일반 재설정 제외</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>모든 종류</translation>
  </message>
  <message>
   <source>All limits</source>
   <translation>모든 한도</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>모든 모델</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>모든 프로젝트</translation>
  </message>
  <message>
   <source>All settings and your own prices as one text file. A command or a webhook stands in it as it is here, so keep it to yourself.</source>
   <translation>모든 설정과 직접 정한 가격을 텍스트 파일 하나로. 명령이나 웹훅이 여기 있는 그대로 담기니 남에게 주지 마세요.</translation>
  </message>
  <message>
   <source>All settings are as at first.</source>
   <translation>모든 설정이 처음 상태입니다.</translation>
  </message>
  <message>
   <source>All statements</source>
   <translation>모든 명세서</translation>
  </message>
  <message>
   <source>All time</source>
   <translation>전체 기간</translation>
  </message>
  <message>
   <source>All use is counted here, whatever is filtered above.</source>
   <translation>위의 필터와 관계없이 모든 사용을 집계합니다.</translation>
  </message>
  <message>
   <source>All windows</source>
   <translation>모든 구간</translation>
  </message>
  <message numerus="yes">
   <source>All {n} warned windows reached {percent}.</source>
   <comment>counted</comment>
   <extracomment>For one: The {n} warned window reached {percent}.</extracomment>
   <translation>
    <numerusform>경고한 구간 {n}개 모두 {percent} 도달.</numerusform>
   </translation>
  </message>
  <message>
   <source>Along time</source>
   <translation>시간순</translation>
  </message>
  <message>
   <source>An API key was in use</source>
   <translation>API 키가 사용되었습니다</translation>
  </message>
  <message>
   <source>An even use would stand at {percent} now.</source>
   <translation>고르게 쓰면 지금 {percent}입니다.</translation>
  </message>
  <message>
   <source>An even use, spread over {days}, would stand at {percent} now.</source>
   <translation>{days}에 고르게 쓰면 지금 {percent}입니다.</translation>
  </message>
  <message>
   <source>An hour of work costs more since {where}</source>
   <translation>{where}부터 작업 1시간 비용 증가</translation>
  </message>
  <message>
   <source>Announced for {when}.</source>
   <translation>예고된 시각 {when}.</translation>
  </message>
  <message>
   <source>Another day's border</source>
   <translation>다른 날짜 경계</translation>
  </message>
  <message>
   <source>Another device or key</source>
   <translation>다른 기기 또는 키</translation>
  </message>
  <message>
   <source>Another file…</source>
   <translation>다른 파일…</translation>
  </message>
  <message>
   <source>Another kind of token</source>
   <translation>다른 토큰 종류</translation>
  </message>
  <message>
   <source>Another model</source>
   <translation>다른 모델</translation>
  </message>
  <message>
   <source>Another model answered in {where}</source>
   <translation>{where}에서 다른 모델이 응답</translation>
  </message>
  <message>
   <source>Another price</source>
   <translation>다른 가격</translation>
  </message>
  <message>
   <source>Answer on this machine</source>
   <translation>이 컴퓨터에서 응답</translation>
  </message>
  <message>
   <source>Anthropic cost</source>
   <translation>Anthropic 비용</translation>
  </message>
  <message>
   <source>Anthropic cost report, API</source>
   <translation>Anthropic 비용 보고서, API</translation>
  </message>
  <message>
   <source>Anthropic usage</source>
   <translation>Anthropic 사용량</translation>
  </message>
  <message>
   <source>Anthropic usage report, API</source>
   <translation>Anthropic 사용량 보고서, API</translation>
  </message>
  <message>
   <source>Any other CSV: its columns are guessed, and you correct them here.</source>
   <translation>그 밖의 CSV: 열을 추측하며, 여기서 바로잡을 수 있습니다.</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>전체 기간</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>모양</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>4월</translation>
  </message>
  <message>
   <source>April</source>
   <translation>4월</translation>
  </message>
  <message>
   <source>As hashes</source>
   <translation>해시로</translation>
  </message>
  <message>
   <source>As in the settings file: {value}</source>
   <translation>설정 파일대로: {value}</translation>
  </message>
  <message>
   <source>As it is: {verdict}, {certainty}</source>
   <translation>현재대로: {verdict}, {certainty}</translation>
  </message>
  <message>
   <source>As logged</source>
   <translation>기록된 그대로</translation>
  </message>
  <message>
   <source>As much as in {earlier}</source>
   <translation>{earlier}과 같음</translation>
  </message>
  <message>
   <source>As past windows went on from the same point.</source>
   <translation>지난 구간들이 같은 지점에서 이어진 방식을 따릅니다.</translation>
  </message>
  <message>
   <source>As the desktop</source>
   <translation>데스크톱과 동일</translation>
  </message>
  <message>
   <source>As they are</source>
   <translation>그대로</translation>
  </message>
  <message>
   <source>Ask every</source>
   <translation>확인 간격</translation>
  </message>
  <message>
   <source>Ask it in a new session: the same prompt costs least with little context behind it.</source>
   <translation>새 세션에서 물어보세요. 같은 프롬프트도 컨텍스트가 적을 때 가장 저렴합니다.</translation>
  </message>
  <message>
   <source>Ask small things in a new session, or of a smaller model.</source>
   <translation>간단한 것은 새 세션이나 더 작은 모델에 물어보세요.</translation>
  </message>
  <message>
   <source>Ask {agent} itself how much is used</source>
   <translation>{agent}에 사용량 직접 확인</translation>
  </message>
  <message>
   <source>Asked on {date}.</source>
   <translation>{date}에 물었습니다.</translation>
  </message>
  <message>
   <source>Asking pypi.org…</source>
   <translation>pypi.org에 묻는 중…</translation>
  </message>
  <message>
   <source>Asks pypi.org once a week whether there is a newer version; sends nothing but the request itself. Nothing is downloaded or installed.</source>
   <translation>일주일에 한 번 pypi.org에 새 버전이 있는지 묻습니다. 요청 자체 외에는 아무것도 보내지 않으며, 내려받거나 설치하지 않습니다.</translation>
  </message>
  <message>
   <source>At API prices</source>
   <translation>API 요금 기준</translation>
  </message>
  <message>
   <source>At least {cost}</source>
   <comment>begins a sentence</comment>
   <translation>최소 {cost}</translation>
  </message>
  <message>
   <source>At list prices the differences come to {amount}.</source>
   <translation>정가 기준으로 차이는 {amount}입니다.</translation>
  </message>
  <message>
   <source>At the end of a task compact the context or start a new session: every request reads all of it.</source>
   <translation>작업이 끝나면 컨텍스트를 압축하거나 새 세션을 시작하세요. 요청마다 컨텍스트 전체를 읽습니다.</translation>
  </message>
  <message>
   <source>At the reset ≈ {percent}, {band} in 8 of 10 cases.</source>
   <translation>재설정 시 ≈ {percent}, 10번 중 8번 {band}.</translation>
  </message>
  <message>
   <source>At the reset ≈ {percent}.</source>
   <translation>재설정 시 ≈ {percent}.</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>8월</translation>
  </message>
  <message>
   <source>August</source>
   <translation>8월</translation>
  </message>
  <message>
   <source>Axis</source>
   <translation>축</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>뒤로</translation>
  </message>
  <message>
   <source>Back to all sessions (Esc)</source>
   <translation>모든 세션으로 돌아가기(Esc)</translation>
  </message>
  <message>
   <source>Back to the whole window, which follows time by itself</source>
   <translation>시간을 따라가는 전체 구간으로 돌아가기</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>백업</translation>
  </message>
  <message>
   <source>Band holds</source>
   <translation>범위 적중</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>세로줄</translation>
  </message>
  <message>
   <source>Before a break compact the context, or start a new session after it: a short context is cheap to build again.</source>
   <translation>쉬기 전에 컨텍스트를 압축하거나 쉰 뒤 새 세션을 시작하세요. 짧은 컨텍스트는 다시 만드는 비용이 적습니다.</translation>
  </message>
  <message>
   <source>Before the first look</source>
   <translation>첫 확인 이전</translation>
  </message>
  <message>
   <source>Before → after</source>
   <translation>이전 → 이후</translation>
  </message>
  <message>
   <source>Begin a file</source>
   <translation>파일 만들기</translation>
  </message>
  <message>
   <source>Begin of quiet hours</source>
   <translation>방해 금지 시작</translation>
  </message>
  <message>
   <source>Beside the plan up to {amount} was spent.</source>
   <translation>요금제 외에 최대 {amount}까지 지출되었습니다.</translation>
  </message>
  <message>
   <source>Beside the plan {number} credits were spent.</source>
   <translation>요금제 외에 크레딧 {number}개가 사용되었습니다.</translation>
  </message>
  <message>
   <source>Beside your plan</source>
   <translation>요금제와 비교</translation>
  </message>
  <message>
   <source>Billing, page Usage: Get report</source>
   <translation>Billing의 Usage 페이지: Get report</translation>
  </message>
  <message>
   <source>Block {n} of the chain is missing.</source>
   <translation>체인의 블록 {n}: 없음.</translation>
  </message>
  <message>
   <source>Block {n} of the chain is not as it was written; its records may be.</source>
   <translation>체인의 블록 {n}: 작성된 상태와 다릅니다. 그 기록은 온전할 수 있습니다.</translation>
  </message>
  <message>
   <source>Block {n} was not written by Counterfoil.</source>
   <translation>블록 {n}: Counterfoil이 작성하지 않았습니다.</translation>
  </message>
  <message>
   <source>Both agree.</source>
   <translation>양쪽이 일치합니다.</translation>
  </message>
  <message>
   <source>Both days are needed, as year-month-day.</source>
   <translation>두 날짜 모두 연-월-일로 필요합니다.</translation>
  </message>
  <message>
   <source>Both sides tell the same; there is no difference to explain.</source>
   <translation>양쪽이 같으며, 설명할 차이가 없습니다.</translation>
  </message>
  <message>
   <source>Branch while the context is short, or start a new session with a short summary.</source>
   <translation>컨텍스트가 짧을 때 분기하거나, 짧은 요약으로 새 세션을 시작하세요.</translation>
  </message>
  <message>
   <source>Brier score</source>
   <translation>브라이어 점수</translation>
  </message>
  <message>
   <source>Brier score: the squared distance between the chance said and what came, on average; 0 is perfect, lower is better. The band of the run-out time is meant to hold 8 of 10. Time off: how far that time was off in the last two hours before a window ran out (median).</source>
   <translation>브라이어 점수: 예측한 확률과 결과의 차이를 제곱한 평균. 0이 완벽하며 낮을수록 좋습니다. 소진 시각의 범위는 10번 중 8번 적중이 목표입니다. 시간 오차: 구간이 소진되기 전 두 시간 동안 그 시각이 벗어난 정도(중앙값).</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>찾아보기…</translation>
  </message>
  <message>
   <source>Bundle written</source>
   <translation>묶음을 썼습니다</translation>
  </message>
  <message>
   <source>Burn rate</source>
   <translation>소모 속도</translation>
  </message>
  <message>
   <source>By</source>
   <translation>주체</translation>
  </message>
  <message>
   <source>By how full it is</source>
   <translation>사용률 기준</translation>
  </message>
  <message>
   <source>By how sure it runs out</source>
   <translation>소진 확률 기준</translation>
  </message>
  <message>
   <source>By itself: {what}</source>
   <translation>자동: {what}</translation>
  </message>
  <message>
   <source>By project</source>
   <translation>프로젝트별</translation>
  </message>
  <message>
   <source>By request</source>
   <translation>요청순</translation>
  </message>
  <message>
   <source>CSV with a mapping</source>
   <translation>매핑한 CSV</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>캐시</translation>
  </message>
  <message>
   <source>Cache</source>
   <comment>a folder</comment>
   <translation>캐시</translation>
  </message>
  <message>
   <source>Cache broken</source>
   <translation>캐시 손상</translation>
  </message>
  <message>
   <source>Cache kept for a shorter time in {where}</source>
   <translation>{where}에서 캐시 유지 시간이 짧아짐</translation>
  </message>
  <message>
   <source>Cache lifetime</source>
   <translation>캐시 수명</translation>
  </message>
  <message>
   <source>Cache never read</source>
   <translation>캐시를 읽지 않음</translation>
  </message>
  <message>
   <source>Cache read</source>
   <translation>캐시 읽기</translation>
  </message>
  <message>
   <source>Cache share</source>
   <translation>캐시 비율</translation>
  </message>
  <message>
   <source>Cache stands still</source>
   <translation>캐시 정체</translation>
  </message>
  <message>
   <source>Cache stands still in {where}</source>
   <translation>{where}에서 캐시 정체</translation>
  </message>
  <message>
   <source>Cache stopped working</source>
   <translation>캐시 작동 멈춤</translation>
  </message>
  <message>
   <source>Cache stopped working in {where}</source>
   <translation>{where}에서 캐시 작동 멈춤</translation>
  </message>
  <message>
   <source>Cache write</source>
   <translation>캐시 쓰기</translation>
  </message>
  <message>
   <source>Cache write, 1 h</source>
   <translation>캐시 쓰기, 1시간</translation>
  </message>
  <message>
   <source>Cache write, 5 min</source>
   <translation>캐시 쓰기, 5분</translation>
  </message>
  <message>
   <source>Cache written and never read in {where}</source>
   <translation>{where}에서 캐시를 쓰기만 하고 읽지 않음</translation>
  </message>
  <message>
   <source>Cached</source>
   <translation>캐시</translation>
  </message>
  <message>
   <source>Calls that agents do not log</source>
   <translation>에이전트가 기록하지 않는 호출</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>취소</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>취소했습니다. 아무것도 쓰지 않았습니다.</translation>
  </message>
  <message>
   <source>Cancelled. The statement stays in the ledger.</source>
   <translation>취소했습니다. 명세서는 장부에 남아 있습니다.</translation>
  </message>
  <message>
   <source>Capacity changed</source>
   <translation>용량 변경</translation>
  </message>
  <message>
   <source>Cell copied</source>
   <translation>셀 복사됨</translation>
  </message>
  <message>
   <source>Chance in 100 that it runs out before its reset, for the same three.</source>
   <translation>재설정 전에 소진될 확률(100번 중), 같은 세 단계.</translation>
  </message>
  <message>
   <source>Chance of running out, as said</source>
   <translation>예측된 소진 확률</translation>
  </message>
  <message>
   <source>Chances that were shown, ten by ten. In the bars each window counts once.</source>
   <translation>표시된 확률을 10 단위로 묶었습니다. 막대에서는 구간마다 한 번만 셉니다.</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>변경</translation>
  </message>
  <message>
   <source>Chart of the chosen window</source>
   <translation>선택한 구간의 차트</translation>
  </message>
  <message>
   <source>Charts and days</source>
   <comment>heading of keys</comment>
   <translation>차트와 날짜</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>검사</translation>
  </message>
  <message>
   <source>Check the mapping</source>
   <translation>매핑 확인</translation>
  </message>
  <message>
   <source>Checked {when} in {duration}.</source>
   <translation>{when} 검사, {duration} 걸림.</translation>
  </message>
  <message>
   <source>Checking every record</source>
   <translation>모든 기록 검사 중</translation>
  </message>
  <message>
   <source>Checking the list…</source>
   <translation>목록을 검사하는 중…</translation>
  </message>
  <message>
   <source>Checkpoint copied. Keep it somewhere else.</source>
   <translation>체크포인트를 복사했습니다. 다른 곳에 보관하세요.</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>파일 선택…</translation>
  </message>
  <message>
   <source>Choose a list of prices</source>
   <translation>가격 목록 선택</translation>
  </message>
  <message>
   <source>Choose a row to see its parts and their evidence.</source>
   <translation>행을 고르면 그 부분과 근거가 보입니다.</translation>
  </message>
  <message>
   <source>Choose a statement</source>
   <translation>명세서 선택</translation>
  </message>
  <message>
   <source>Choose the model once more and see whether it stays. A project's settings or a fallback of the client may have set the other one.</source>
   <translation>모델을 다시 선택하고 유지되는지 확인하세요. 프로젝트 설정이나 클라이언트의 대체 동작이 다른 모델을 지정했을 수 있습니다.</translation>
  </message>
  <message>
   <source>Choose what would be different</source>
   <translation>다르게 가정할 것을 선택하십시오</translation>
  </message>
  <message>
   <source>Chosen by</source>
   <translation>지정 방식</translation>
  </message>
  <message>
   <source>Chosen row</source>
   <translation>고른 행</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>분류</translation>
  </message>
  <message>
   <source>Claude Code runs a command for its status line and hands it the counter. Your own line stays as it is; only figures are kept.</source>
   <translation>Claude Code는 상태 표시줄용 명령을 실행하고 카운터를 전달합니다. 기존 표시줄은 그대로이며 수치만 보관합니다.</translation>
  </message>
  <message>
   <source>Claude Code usage report, API</source>
   <translation>Claude Code 사용량 보고서, API</translation>
  </message>
  <message>
   <source>Claude Code's cached answer</source>
   <translation>Claude Code 캐시 응답</translation>
  </message>
  <message>
   <source>Claude Code's own counter</source>
   <translation>Claude Code 자체 카운터</translation>
  </message>
  <message>
   <source>Claude desktop app</source>
   <translation>Claude 데스크톱 앱</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>필터 지우기</translation>
  </message>
  <message>
   <source>Click or Enter shows this alone</source>
   <translation>클릭 또는 Enter로 이것만 표시</translation>
  </message>
  <message>
   <source>Click or Enter shows this month</source>
   <translation>클릭 또는 Enter로 이 달 표시</translation>
  </message>
  <message>
   <source>Click to copy</source>
   <translation>클릭하여 복사</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>클라이언트</translation>
  </message>
  <message>
   <source>Client updated from {before} to {after}</source>
   <translation>클라이언트 업데이트: {before} → {after}</translation>
  </message>
  <message>
   <source>Client version</source>
   <translation>클라이언트 버전</translation>
  </message>
  <message>
   <source>Clients make such requests for titles, summaries and checks. Look in the settings which of them can be switched off.</source>
   <translation>클라이언트는 제목, 요약, 확인을 위해 이런 요청을 보냅니다. 끌 수 있는 것이 있는지 설정에서 확인하세요.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation>상세 정보 닫기</translation>
  </message>
  <message>
   <source>Close the details beside the list</source>
   <translation>목록 옆 상세 정보 닫기</translation>
  </message>
  <message>
   <source>Close the window</source>
   <translation>창 닫기</translation>
  </message>
  <message>
   <source>Code and the contents of files</source>
   <translation>코드와 파일 내용</translation>
  </message>
  <message>
   <source>Codex credit history</source>
   <translation>Codex 크레딧 내역</translation>
  </message>
  <message>
   <source>Codex settings, page Usage</source>
   <translation>Codex 설정의 Usage 페이지</translation>
  </message>
  <message>
   <source>Column “{title}” holds</source>
   <translation>“{title}” 열의 내용</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>쉼표</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>명령</translation>
  </message>
  <message>
   <source>Command: {command}. Webhook: {webhook}. Both are set in the file.</source>
   <translation>명령: {command}. 웹훅: {webhook}. 둘 다 파일에서 설정합니다.</translation>
  </message>
  <message>
   <source>Compact the context, or start a new session once a task is done: every request reads all of it.</source>
   <translation>컨텍스트를 압축하거나 작업이 끝나면 새 세션을 시작하세요. 요청마다 컨텍스트 전체를 읽습니다.</translation>
  </message>
  <message>
   <source>Compacted over and over in {where}</source>
   <translation>{where}에서 압축이 되풀이됨</translation>
  </message>
  <message>
   <source>Compaction loop</source>
   <translation>압축 반복</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>비교</translation>
  </message>
  <message>
   <source>Comparing {file} with the ledger …</source>
   <translation>{file}을(를) 장부와 비교하는 중 …</translation>
  </message>
  <message>
   <source>Connect the status line</source>
   <translation>상태 표시줄 연결</translation>
  </message>
  <message>
   <source>Connect the status line…</source>
   <translation>상태 표시줄 연결…</translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation>연결…</translation>
  </message>
  <message>
   <source>Console, pages Usage and Cost: Export</source>
   <translation>Console의 Usage와 Cost 페이지: Export</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>컨텍스트</translation>
  </message>
  <message>
   <source>Context of the session over its requests</source>
   <translation>세션의 요청별 컨텍스트</translation>
  </message>
  <message>
   <source>Context of the session, call by call</source>
   <translation>세션의 요청별 컨텍스트</translation>
  </message>
  <message>
   <source>Context sent again</source>
   <translation>컨텍스트 재전송</translation>
  </message>
  <message>
   <source>Context sent again after a branch in {where}</source>
   <translation>{where}에서 분기 후 컨텍스트 재전송</translation>
  </message>
  <message>
   <source>Context sent again after a resume in {where}</source>
   <translation>{where}에서 재개 후 컨텍스트 재전송</translation>
  </message>
  <message>
   <source>Context, call by call</source>
   <translation>요청별 컨텍스트</translation>
  </message>
  <message>
   <source>Context, request by request</source>
   <translation>요청별 컨텍스트</translation>
  </message>
  <message>
   <source>Contexts that stay long in {where}</source>
   <translation>{where}에서 계속 긴 컨텍스트</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>복사됨</translation>
  </message>
  <message>
   <source>Copied. Keep it where only someone else can change it.</source>
   <translation>복사됨. 다른 사람만 바꿀 수 있는 곳에 보관하십시오.</translation>
  </message>
  <message>
   <source>Copied. No paths or names are in it.</source>
   <translation>복사됨. 경로나 이름은 들어 있지 않습니다.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>주소 복사</translation>
  </message>
  <message>
   <source>Copy all that is recorded of this request</source>
   <translation>이 요청의 기록 전체 복사</translation>
  </message>
  <message>
   <source>Copy as image</source>
   <translation>이미지로 복사</translation>
  </message>
  <message>
   <source>Copy cell</source>
   <translation>셀 복사</translation>
  </message>
  <message>
   <source>Copy checkpoint</source>
   <translation>체크포인트 복사</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>상세 정보 복사</translation>
  </message>
  <message>
   <source>Copy note</source>
   <translation>메모 복사</translation>
  </message>
  <message>
   <source>Copy or save this chart</source>
   <translation>이 차트 복사 또는 저장</translation>
  </message>
  <message>
   <source>Copy request ids</source>
   <translation>요청 ID 복사</translation>
  </message>
  <message>
   <source>Copy session id</source>
   <translation>세션 ID 복사</translation>
  </message>
  <message>
   <source>Copy shown rows</source>
   <translation>표시된 행 복사</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>표 복사</translation>
  </message>
  <message>
   <source>Copy the chart as an image</source>
   <translation>차트를 이미지로 복사</translation>
  </message>
  <message>
   <source>Copy the chosen rows</source>
   <translation>선택한 행 복사</translation>
  </message>
  <message>
   <source>Copy the event with its evidence</source>
   <translation>이벤트와 근거 복사</translation>
  </message>
  <message>
   <source>Copy token</source>
   <translation>토큰 복사</translation>
  </message>
  <message>
   <source>Copy {label}: {value}</source>
   <translation>{label} 복사: {value}</translation>
  </message>
  <message numerus="yes">
   <source>Copy {n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: Copy row</extracomment>
   <translation>
    <numerusform>{n}행 복사</numerusform>
   </translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>비용</translation>
  </message>
  <message>
   <source>Cost</source>
   <comment>beyond the usual</comment>
   <translation>비용</translation>
  </message>
  <message>
   <source>Cost (USD)</source>
   <translation>비용(USD)</translation>
  </message>
  <message>
   <source>Cost an hour</source>
   <translation>시간당 비용</translation>
  </message>
  <message>
   <source>Cost at API prices</source>
   <translation>API 요금 기준 비용</translation>
  </message>
  <message>
   <source>Cost by day</source>
   <translation>일별 비용</translation>
  </message>
  <message>
   <source>Cost by month</source>
   <translation>월별 비용</translation>
  </message>
  <message>
   <source>Cost by week</source>
   <translation>주별 비용</translation>
  </message>
  <message>
   <source>Cost of a percent over time</source>
   <translation>시간에 따른 퍼센트당 비용</translation>
  </message>
  <message>
   <source>Cost of an hour of work</source>
   <translation>작업 1시간 비용</translation>
  </message>
  <message>
   <source>Cost of its requests</source>
   <translation>해당 요청의 비용</translation>
  </message>
  <message>
   <source>Cost {cost}</source>
   <translation>비용 {cost}</translation>
  </message>
  <message>
   <source>Cost {cost}, so far {total}</source>
   <translation>비용 {cost}, 누적 {total}</translation>
  </message>
  <message>
   <source>Costs are worked out without it.</source>
   <translation>비용은 이것 없이 계산됩니다.</translation>
  </message>
  <message>
   <source>Could have read {n}</source>
   <translation>읽을 수 있었음 {n}</translation>
  </message>
  <message>
   <source>Counted: use at the agent’s own provider. Logs do not tell use with an API key from use of a plan, so both are in it; use through other providers is not.</source>
   <translation>집계 대상: 에이전트 자체 제공자를 통한 사용. 로그로는 API 키 사용과 요금제 사용을 구분할 수 없어 둘 다 포함하며, 다른 제공자를 통한 사용은 제외합니다.</translation>
  </message>
  <message>
   <source>Counter back at zero</source>
   <translation>카운터 0으로 복귀</translation>
  </message>
  <message>
   <source>Counter fell</source>
   <translation>카운터 하락</translation>
  </message>
  <message>
   <source>Counterfoil made a mistake in looking this up; its log says more.</source>
   <translation>조회 중 Counterfoil에 오류가 발생했습니다. 자세한 내용은 로그에 있습니다.</translation>
  </message>
  <message>
   <source>Counterfoil {version} is out; you have {own}.</source>
   <translation>Counterfoil {version}이(가) 나왔습니다. 현재 {own}을(를) 쓰고 있습니다.</translation>
  </message>
  <message>
   <source>Counterfoil · {moment} · times in {zone}</source>
   <translation>Counterfoil · {moment} · 시간대 {zone}</translation>
  </message>
  <message>
   <source>Counting what would leave …</source>
   <translation>내보낼 것을 세는 중 …</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>세는 중…</translation>
  </message>
  <message>
   <source>Counts.</source>
   <translation>유효.</translation>
  </message>
  <message>
   <source>Counts: a newer reader read the same line again and understands it otherwise.</source>
   <translation>유효: 새 리더가 같은 줄을 다시 읽고 다르게 해석했습니다.</translation>
  </message>
  <message>
   <source>Counts: it says most of {n} rows of this response.</source>
   <translation>유효: 이 응답의 행 {n}개 중 내용이 가장 많습니다.</translation>
  </message>
  <message>
   <source>Counts: the greatest of {lines} of this response.</source>
   <translation>유효: 이 응답의 {lines} 중 가장 큽니다.</translation>
  </message>
  <message>
   <source>Counts: the only line of this response.</source>
   <translation>유효: 이 응답의 유일한 줄입니다.</translation>
  </message>
  <message>
   <source>Counts: the only row of this request.</source>
   <translation>유효: 이 요청의 유일한 행입니다.</translation>
  </message>
  <message>
   <source>Counts: the session that made the request; the row before was read from a copy.</source>
   <translation>유효: 요청을 실행한 세션입니다. 이전 행은 사본에서 읽었습니다.</translation>
  </message>
  <message>
   <source>Counts: {reader} understands the line of {record} otherwise.</source>
   <translation>유효: {reader}에서 {record}의 줄을 다르게 해석합니다.</translation>
  </message>
  <message>
   <source>Counts: {record} is from a copy, this one from the session that made the request.</source>
   <translation>유효: {record}의 줄은 사본이고, 이 줄은 요청을 실행한 세션의 것입니다.</translation>
  </message>
  <message>
   <source>Credit history</source>
   <translation>크레딧 내역</translation>
  </message>
  <message>
   <source>Credit, no use</source>
   <translation>크레딧, 사용 아님</translation>
  </message>
  <message>
   <source>Credits</source>
   <translation>크레딧</translation>
  </message>
  <message>
   <source>Credits bought or given: money moved, nothing was used.</source>
   <translation>구매했거나 받은 크레딧: 돈은 움직였지만 사용은 없습니다.</translation>
  </message>
  <message>
   <source>Credits were bought in the same amount again and again: {times}</source>
   <translation>같은 금액의 크레딧이 반복해서 구매되었습니다: {times}</translation>
  </message>
  <message>
   <source>Credits were reloaded automatically</source>
   <translation>크레딧이 자동으로 충전되었습니다</translation>
  </message>
  <message>
   <source>Credits were reloaded automatically: {times}</source>
   <translation>크레딧이 자동으로 충전되었습니다: {times}</translation>
  </message>
  <message>
   <source>Critical</source>
   <translation>위험</translation>
  </message>
  <message>
   <source>Ctrl with the wheel or + and − zoom, dragging or arrow keys move, Home goes back to the whole window</source>
   <translation>Ctrl+휠 또는 +, −로 확대·축소, 끌기나 화살표 키로 이동, Home으로 전체 구간</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>통화</translation>
  </message>
  <message>
   <source>Cursor usage</source>
   <translation>Cursor 사용량</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>사용자 지정</translation>
  </message>
  <message>
   <source>Custom</source>
   <comment>days from and to</comment>
   <translation>사용자 지정</translation>
  </message>
  <message>
   <source>Cut short at {percent}, before its reset; whether it would have lasted is not known.</source>
   <translation>재설정 전 {percent}에서 중단. 유지되었을지는 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>어둡게</translation>
  </message>
  <message>
   <source>Dashboard, page Usage: Export</source>
   <translation>Dashboard의 Usage 페이지: Export</translation>
  </message>
  <message>
   <source>Date or time</source>
   <translation>날짜 또는 시각</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>날짜</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>날짜</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>날짜</translation>
  </message>
  <message>
   <source>Days cut in</source>
   <translation>날짜 구분 시간대</translation>
  </message>
  <message>
   <source>Days of the ledger. Arrow keys go from day to day, Enter shows the requests of one.</source>
   <translation>장부의 날짜. 화살표 키로 이동, Enter로 그날의 요청을 표시합니다.</translation>
  </message>
  <message>
   <source>Days of the year. Arrow keys go from day to day, Enter shows one.</source>
   <translation>한 해의 날짜. 화살표 키로 이동, Enter로 표시합니다.</translation>
  </message>
  <message>
   <source>Days, both included</source>
   <translation>기간(양 끝 포함)</translation>
  </message>
  <message>
   <source>Days, weeks and months are cut in it.</source>
   <translation>일, 주, 월을 나누는 기준입니다.</translation>
  </message>
  <message>
   <source>Dearer sub-agents</source>
   <translation>더 비싼 하위 에이전트</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>12월</translation>
  </message>
  <message>
   <source>December</source>
   <translation>12월</translation>
  </message>
  <message>
   <source>Decimals</source>
   <translation>소수점</translation>
  </message>
  <message>
   <source>Details as JSON</source>
   <translation>JSON 세부 정보</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>차이</translation>
  </message>
  <message>
   <source>Disconnect the status line</source>
   <translation>상태 표시줄 연결 해제</translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation>연결 해제…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>닫기</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>문서</translation>
  </message>
  <message>
   <source>Does not count: a later line of the same response says more.</source>
   <translation>제외: 같은 응답의 이후 줄에 내용이 더 많습니다.</translation>
  </message>
  <message>
   <source>Does not count: a newer reader finds no request in these lines.</source>
   <translation>제외: 새 리더가 이 줄들에서 요청을 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>Does not count: another record took its place.</source>
   <translation>제외: 다른 기록이 대체했습니다.</translation>
  </message>
  <message>
   <source>Does not count: it is a copy of {record}, of the session that made the request.</source>
   <translation>제외: 요청을 실행한 세션의 {record}에서 복사된 것입니다.</translation>
  </message>
  <message>
   <source>Does not count: row {row} took its place.</source>
   <translation>제외: 이를 대체한 행 {row}.</translation>
  </message>
  <message>
   <source>Does not count: {reader} finds no request in it.</source>
   <translation>제외: {reader}에서 요청을 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>Does not count: {reader} understands it otherwise, in {record}.</source>
   <translation>제외: {reader}에서 다르게 해석함({record}).</translation>
  </message>
  <message>
   <source>Done. It takes effect when the agent starts next.</source>
   <translation>완료. 에이전트를 다음에 시작할 때 적용됩니다.</translation>
  </message>
  <message>
   <source>Download a list of prices</source>
   <translation>가격 목록 내려받기</translation>
  </message>
  <message>
   <source>Download…</source>
   <translation>내려받기…</translation>
  </message>
  <message>
   <source>Drop a statement here, or</source>
   <translation>명세서를 여기에 놓거나</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>길이</translation>
  </message>
  <message>
   <source>Each charge fits this: {what}.</source>
   <translation>각 청구 금액이 다음과 맞습니다: {what}.</translation>
  </message>
  <message>
   <source>Each level is said once for each window.</source>
   <translation>각 단계는 구간마다 한 번만 알립니다.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>이전</translation>
  </message>
  <message>
   <source>Edit as text</source>
   <translation>텍스트로 편집</translation>
  </message>
  <message>
   <source>End of quiet hours</source>
   <translation>방해 금지 종료</translation>
  </message>
  <message>
   <source>End of the span</source>
   <translation>기간의 끝</translation>
  </message>
  <message>
   <source>End snooze</source>
   <translation>미루기 끝내기</translation>
  </message>
  <message>
   <source>End snooze: {window}, until {when}</source>
   <translation>미루기 끝내기: {window}, {when}까지</translation>
  </message>
  <message numerus="yes">
   <source>End {n} snoozes</source>
   <comment>counted</comment>
   <extracomment>For one: End {n} snooze</extracomment>
   <translation>
    <numerusform>미루기 {n}개 끝내기</numerusform>
   </translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>종료</translation>
  </message>
  <message>
   <source>Enter compares it with the ledger as it is now.</source>
   <translation>Enter를 누르면 지금의 장부와 비교합니다.</translation>
  </message>
  <message>
   <source>Enter shows only these rows.</source>
   <translation>Enter를 누르면 이 행들만 보입니다.</translation>
  </message>
  <message>
   <source>Equal prompts</source>
   <translation>같은 프롬프트</translation>
  </message>
  <message>
   <source>Equal requests</source>
   <translation>같은 요청</translation>
  </message>
  <message>
   <source>Errors and retries</source>
   <translation>오류와 재시도</translation>
  </message>
  <message>
   <source>Errors and retries in {where}</source>
   <translation>{where}에서 오류와 재시도</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>이벤트</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>이벤트</translation>
  </message>
  <message>
   <source>Events, newest first</source>
   <translation>이벤트, 최신순</translation>
  </message>
  <message>
   <source>Every class</source>
   <translation>모든 분류</translation>
  </message>
  <message>
   <source>Every difference has its reason.</source>
   <translation>모든 차이에 이유가 있습니다.</translation>
  </message>
  <message>
   <source>Every figure is exactly twice that of the ledger.</source>
   <translation>모든 수치가 장부의 정확히 두 배입니다.</translation>
  </message>
  <message>
   <source>Every kind of token counts by its API price.</source>
   <translation>모든 종류의 토큰을 API 요금대로 계산합니다.</translation>
  </message>
  <message>
   <source>Everything can be done without a mouse. Tab goes from one control to the next.</source>
   <translation>모든 작업을 마우스 없이 할 수 있습니다. Tab으로 다음 컨트롤로 이동합니다.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>근거</translation>
  </message>
  <message>
   <source>Exact values of the next moment</source>
   <translation>다음 시점의 정확한 값</translation>
  </message>
  <message>
   <source>Export settings</source>
   <translation>설정 내보내기</translation>
  </message>
  <message>
   <source>Export settings…</source>
   <translation>설정 내보내기…</translation>
  </message>
  <message>
   <source>Failing tool</source>
   <translation>실패하는 도구</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>2월</translation>
  </message>
  <message>
   <source>February</source>
   <translation>2월</translation>
  </message>
  <message>
   <source>Fee or tax, no use</source>
   <translation>수수료 또는 세금, 사용 아님</translation>
  </message>
  <message>
   <source>Fields of each request</source>
   <translation>각 요청의 항목</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>수치</translation>
  </message>
  <message>
   <source>File</source>
   <translation>파일</translation>
  </message>
  <message>
   <source>File now</source>
   <translation>현재 파일</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>파일</translation>
  </message>
  <message>
   <source>Find in the list of the page</source>
   <translation>페이지의 목록에서 찾기</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>발견</translation>
  </message>
  <message>
   <source>Findings, the dearest first</source>
   <translation>발견, 비싼 순</translation>
  </message>
  <message>
   <source>First request {when}</source>
   <translation>첫 요청 {when}</translation>
  </message>
  <message>
   <source>First rows of the file</source>
   <translation>파일의 첫 행들</translation>
  </message>
  <message>
   <source>First seen</source>
   <translation>첫 확인</translation>
  </message>
  <message>
   <source>First warned of {when}, {duration} before it ran out.</source>
   <translation>첫 경고 {when}, 소진 {duration} 전.</translation>
  </message>
  <message>
   <source>First warned of {when}.</source>
   <translation>첫 경고 {when}.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>폴더</translation>
  </message>
  <message>
   <source>Folder and project names</source>
   <translation>폴더와 프로젝트 이름</translation>
  </message>
  <message>
   <source>For 1 hour, until {when}</source>
   <translation>1시간 동안, {when}까지</translation>
  </message>
  <message>
   <source>For a part of the counts no reason was found.</source>
   <translation>수치 일부에 대해서는 이유를 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>For other programs</source>
   <translation>다른 프로그램용</translation>
  </message>
  <message>
   <source>For what you agreed on, what a gateway charges, what a model on your own machine costs. The file explains itself.</source>
   <translation>합의한 가격, 게이트웨이가 청구하는 가격, 직접 운영하는 모델의 비용을 적습니다. 쓰는 법은 파일 안에 있습니다.</translation>
  </message>
  <message>
   <source>For {amount} of the difference no reason was found.</source>
   <translation>차이 중 {amount}에 대해서는 이유를 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>Forecast live</source>
   <translation>실시간 예측</translation>
  </message>
  <message>
   <source>Forecast record</source>
   <translation>예측 성적</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>앞으로</translation>
  </message>
  <message>
   <source>Found on this machine</source>
   <translation>이 컴퓨터에서 찾음</translation>
  </message>
  <message>
   <source>Fresh input</source>
   <translation>새 입력</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>금</translation>
  </message>
  <message>
   <source>From cache</source>
   <translation>캐시에서</translation>
  </message>
  <message>
   <source>From the first request to the last one. How long the last answer took is not logged.</source>
   <translation>첫 요청부터 마지막 요청까지. 마지막 답변에 걸린 시간은 로그에 없습니다.</translation>
  </message>
  <message>
   <source>From {first} to {last}</source>
   <translation>{first}부터 {last}까지</translation>
  </message>
  <message>
   <source>From … until</source>
   <translation>시작 … 종료</translation>
  </message>
  <message>
   <source>From, as year-month-day</source>
   <translation>시작일(연-월-일)</translation>
  </message>
  <message>
   <source>Gamma–Poisson</source>
   <translation>감마–푸아송</translation>
  </message>
  <message>
   <source>General</source>
   <translation>일반</translation>
  </message>
  <message>
   <source>Get the new one where you got this one, and put it in its place.</source>
   <translation>이 버전을 받은 곳에서 새 버전을 받아 바꿔 놓으세요.</translation>
  </message>
  <message>
   <source>GitHub Copilot usage</source>
   <translation>GitHub Copilot 사용량</translation>
  </message>
  <message>
   <source>Go back to the shipped list</source>
   <translation>기본 제공 목록으로 되돌리기</translation>
  </message>
  <message>
   <source>Habits</source>
   <translation>습관</translation>
  </message>
  <message>
   <source>Handed on to</source>
   <translation>전달 대상</translation>
  </message>
  <message>
   <source>Has reset</source>
   <translation>재설정됨</translation>
  </message>
  <message>
   <source>Have tools answer with less: some lines of a file, a filter, a count. What they answer stays in the context.</source>
   <translation>도구가 더 적게 답하도록 하세요: 파일의 몇 줄, 필터, 개수. 도구의 답은 컨텍스트에 남습니다.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>도움말</translation>
  </message>
  <message>
   <source>Help in the rail leads back here.</source>
   <translation>사이드바의 도움말로 이 화면을 다시 열 수 있습니다.</translation>
  </message>
  <message>
   <source>Hide what cannot be told</source>
   <translation>알 수 없는 것 숨기기</translation>
  </message>
  <message>
   <source>Highest cost first</source>
   <translation>비용 높은 순</translation>
  </message>
  <message>
   <source>History</source>
   <translation>내역</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>내용</translation>
  </message>
  <message>
   <source>How long prompts are, and whether two are the same</source>
   <translation>프롬프트의 길이와 두 프롬프트가 같은지 여부</translation>
  </message>
  <message>
   <source>How long the cache is kept</source>
   <translation>캐시 유지 시간</translation>
  </message>
  <message>
   <source>How many sessions are left is not known: {why}.</source>
   <translation>남은 세션 수를 알 수 없음: {why}.</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>얼마나</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>얼마나 확실한지</translation>
  </message>
  <message>
   <source>Huge tool results</source>
   <translation>거대한 도구 결과</translation>
  </message>
  <message>
   <source>Huge tool results in {where}</source>
   <translation>{where}에서 거대한 도구 결과</translation>
  </message>
  <message>
   <source>Id contains</source>
   <translation>ID 포함</translation>
  </message>
  <message>
   <source>Ids of requests and sessions</source>
   <translation>요청과 세션의 ID</translation>
  </message>
  <message>
   <source>If it is still going on, stop it and go on from the last step that was right.</source>
   <translation>아직 진행 중이면 멈추고, 마지막으로 올바랐던 단계부터 이어 가세요.</translation>
  </message>
  <message>
   <source>If it runs out, then about {when}{band}, {early} before its reset.</source>
   <translation>소진될 경우 약 {when}{band}, 재설정 {early} 전.</translation>
  </message>
  <message>
   <source>If it runs out, then {when} in 8 of 10 cases.</source>
   <translation>소진될 경우 10번 중 8번 {when}.</translation>
  </message>
  <message>
   <source>If the dearer model is not wanted there, set a model for sub-agents in the client's settings.</source>
   <translation>그곳에 더 비싼 모델이 필요 없다면 클라이언트 설정에서 하위 에이전트의 모델을 지정하세요.</translation>
  </message>
  <message>
   <source>If you like</source>
   <translation>선택 사항</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>무시</translation>
  </message>
  <message>
   <source>Image copied</source>
   <translation>이미지 복사됨</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>설정 가져오기</translation>
  </message>
  <message>
   <source>Import settings…</source>
   <translation>설정 가져오기…</translation>
  </message>
  <message>
   <source>Import them</source>
   <translation>가져오기</translation>
  </message>
  <message>
   <source>In block {n} of the chain.</source>
   <translation>체인의 블록 {n}.</translation>
  </message>
  <message>
   <source>In one file on this machine, readable by you alone. Nothing of it is sent unless you name a webhook.</source>
   <translation>이 컴퓨터의 파일 하나에 저장되며 본인만 읽을 수 있습니다. 웹훅을 지정하지 않는 한 그 내용은 보내지 않습니다.</translation>
  </message>
  <message>
   <source>In the tray, without a window.</source>
   <translation>창 없이 트레이에서.</translation>
  </message>
  <message>
   <source>In use from now on: {source} of {date}</source>
   <translation>지금부터 사용: {source}, {date}</translation>
  </message>
  <message>
   <source>In use: {method}, best over {windows}.</source>
   <translation>사용 중: {method}, {windows} 기준 최선.</translation>
  </message>
  <message>
   <source>In use: {method}.</source>
   <translation>사용 중: {method}.</translation>
  </message>
  <message>
   <source>In use: {method}. Too few windows have ended to tell which is best.</source>
   <translation>사용 중: {method}. 최선을 가리기에는 끝난 구간이 부족합니다.</translation>
  </message>
  <message>
   <source>In use: {method}; {other} was closer over {windows}.</source>
   <translation>사용 중: {method}; {windows} 기준 더 정확한 방법: {other}.</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>입력</translation>
  </message>
  <message>
   <source>Input contains</source>
   <translation>입력에 포함</translation>
  </message>
  <message>
   <source>Installed as a Flatpak. To update, type:</source>
   <translation>Flatpak으로 설치됨. 업데이트하려면 입력:</translation>
  </message>
  <message>
   <source>Installed by the system's packages: the new one comes the way this one came.</source>
   <translation>시스템 패키지로 설치됨. 새 버전도 같은 경로로 받습니다.</translation>
  </message>
  <message>
   <source>Installed with pip. To update, type:</source>
   <translation>pip로 설치됨. 업데이트하려면 입력:</translation>
  </message>
  <message>
   <source>Installed with pipx. To update, type:</source>
   <translation>pipx로 설치됨. 업데이트하려면 입력:</translation>
  </message>
  <message>
   <source>Installed with uv. To update, type:</source>
   <translation>uv로 설치됨. 업데이트하려면 입력:</translation>
  </message>
  <message>
   <source>It has run out; nothing is left to forecast.</source>
   <translation>소진되어 더 예측할 것이 없습니다.</translation>
  </message>
  <message>
   <source>It is for the account {account}, which is not among those set up here.</source>
   <translation>여기에 설정되지 않은 계정 {account}의 명세서입니다.</translation>
  </message>
  <message>
   <source>It is not clear whose counter this is; name the agent: claude-code or codex.</source>
   <translation>어느 에이전트의 카운터인지 분명하지 않습니다. claude-code 또는 codex를 지정하십시오.</translation>
  </message>
  <message>
   <source>It says nothing about what the agents never logged, or what the provider counts.</source>
   <translation>에이전트가 로그로 남기지 않은 것이나 제공자의 집계에 대해서는 알려 주지 않습니다.</translation>
  </message>
  <message>
   <source>It works without a network. Nothing about you is sent unless you name a webhook for warnings. New prices and word of newer versions are asked for only where you say so.</source>
   <translation>네트워크 없이 작동합니다. 경고용 웹훅을 지정하지 않는 한 사용자에 관한 어떤 것도 보내지 않습니다. 새 가격과 새 버전은 요청하신 경우에만 확인합니다.</translation>
  </message>
  <message>
   <source>Its amounts are estimates of the provider, not charges.</source>
   <translation>금액은 청구액이 아니라 제공자의 추정치입니다.</translation>
  </message>
  <message>
   <source>Its amounts are in several currencies, the first other than USD in row {row}; only USD counts.</source>
   <translation>금액에 여러 통화가 있습니다. USD가 아닌 첫 금액은 {row}행에 있으며, USD만 비교합니다.</translation>
  </message>
  <message>
   <source>Its amounts are in {currency}, not in USD; they are not compared, tokens are.</source>
   <translation>금액이 USD가 아닌 {currency}입니다. 금액은 비교하지 않고 토큰만 비교합니다.</translation>
  </message>
  <message>
   <source>Its days can be read in two ways; the day was taken to stand before the month.</source>
   <translation>날짜를 두 가지로 읽을 수 있어, 일이 월보다 앞에 있는 것으로 보았습니다.</translation>
  </message>
  <message>
   <source>Its days can be read in two ways; the month was taken to stand before the day.</source>
   <translation>날짜를 두 가지로 읽을 수 있어, 월이 일보다 앞에 있는 것으로 보았습니다.</translation>
  </message>
  <message>
   <source>Its figure</source>
   <translation>그 수치</translation>
  </message>
  <message>
   <source>Its requests</source>
   <translation>해당 요청</translation>
  </message>
  <message>
   <source>Its requests are not in the ledger one by one.</source>
   <translation>해당 요청이 장부에 하나씩 들어 있지 않습니다.</translation>
  </message>
  <message>
   <source>Its reset was due {when}.</source>
   <translation>예정된 재설정: {when}.</translation>
  </message>
  <message>
   <source>Its status line can hand the figures on. You see the change before it is made.</source>
   <translation>상태 표시줄이 수치를 전달할 수 있습니다. 변경 내용은 적용 전에 표시됩니다.</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>1월</translation>
  </message>
  <message>
   <source>January</source>
   <translation>1월</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>7월</translation>
  </message>
  <message>
   <source>July</source>
   <translation>7월</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>6월</translation>
  </message>
  <message>
   <source>June</source>
   <translation>6월</translation>
  </message>
  <message>
   <source>Keep a state file</source>
   <translation>상태 파일 유지</translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation>다른 창 위에 두기</translation>
  </message>
  <message>
   <source>Keep open as a window</source>
   <translation>창으로 계속 열어 두기</translation>
  </message>
  <message>
   <source>Keep the logs of {agent} for {days}</source>
   <translation>{agent} 로그를 {days} 보관</translation>
  </message>
  <message>
   <source>Keep the logs of {agent} longer</source>
   <translation>{agent} 로그 더 오래 보관</translation>
  </message>
  <message>
   <source>Keep them for</source>
   <translation>보관 기간</translation>
  </message>
  <message>
   <source>Keep them longer…</source>
   <translation>더 오래 보관…</translation>
  </message>
  <message>
   <source>Keep this line where you cannot change it later: an e-mail, a ticket, a time stamp. `counterfoil checkpoint --against` then shows that nothing before it was changed.</source>
   <translation>이 줄을 나중에 바꿀 수 없는 곳(이메일, 티켓, 타임스탬프)에 보관하십시오. 그러면 `counterfoil checkpoint --against`로 그 이전이 바뀌지 않았음을 확인할 수 있습니다.</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>보관일</translation>
  </message>
  <message>
   <source>Kept in the ledger: {name}</source>
   <translation>장부에 보관함: {name}</translation>
  </message>
  <message>
   <source>Kept statements</source>
   <translation>보관된 명세서</translation>
  </message>
  <message>
   <source>Key or person</source>
   <translation>키 또는 사람</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>키보드 단축키</translation>
  </message>
  <message>
   <source>Keys, tokens and other credentials</source>
   <translation>키, 토큰, 기타 자격 증명</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>종류</translation>
  </message>
  <message>
   <source>Kind of token</source>
   <translation>토큰 종류</translation>
  </message>
  <message>
   <source>Kind or key</source>
   <translation>종류 또는 키</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>언어</translation>
  </message>
  <message>
   <source>Last</source>
   <comment>when something was last seen</comment>
   <translation>최근</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>지난 12개월</translation>
  </message>
  <message>
   <source>Last 12 months by day</source>
   <translation>지난 12개월(일별)</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>지난 30일</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>지난 7일</translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation>지난 90일</translation>
  </message>
  <message>
   <source>Last request {when}</source>
   <translation>마지막 요청 {when}</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>마지막 확인</translation>
  </message>
  <message>
   <source>Lasted</source>
   <translation>유지</translation>
  </message>
  <message>
   <source>Lasted to its end, at {percent}.</source>
   <translation>종료까지 유지, {percent}.</translation>
  </message>
  <message>
   <source>Lasts to its reset</source>
   <translation>재설정까지 유지</translation>
  </message>
  <message>
   <source>Lasts to its reset: {odds}.</source>
   <translation>재설정까지 유지: {odds}.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>다음</translation>
  </message>
  <message>
   <source>Latest</source>
   <comment>requests</comment>
   <translation>최근</translation>
  </message>
  <message>
   <source>Latest requests</source>
   <translation>최근 요청</translation>
  </message>
  <message>
   <source>Learned from {points} in {windows}, {since} – {until}.</source>
   <translation>{windows}의 {points}에서 학습, {since} – {until}.</translation>
  </message>
  <message>
   <source>Learned from {points} in {windows}.</source>
   <translation>{windows}의 {points}에서 학습.</translation>
  </message>
  <message>
   <source>Least from cache first</source>
   <translation>캐시 비율 낮은 순</translation>
  </message>
  <message>
   <source>Ledger</source>
   <translation>장부</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>뺌</translation>
  </message>
  <message>
   <source>Length of the block</source>
   <translation>블록 길이</translation>
  </message>
  <message>
   <source>Less for a percent</source>
   <translation>1%당 적은 양</translation>
  </message>
  <message>
   <source>Less read from the cache since {where}</source>
   <translation>{where}부터 캐시에서 덜 읽음</translation>
  </message>
  <message>
   <source>Less than a session like your usual one is left {when}.</source>
   <translation>{when} 평소 세션 하나 분량도 남지 않음.</translation>
  </message>
  <message>
   <source>Less than {cost}</source>
   <comment>begins a sentence</comment>
   <translation>{cost} 미만</translation>
  </message>
  <message>
   <source>Let go to look at this file.</source>
   <translation>놓으면 이 파일을 살펴봅니다.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>라이선스</translation>
  </message>
  <message>
   <source>Licence text</source>
   <translation>라이선스 전문</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>라이선스</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>밝게</translation>
  </message>
  <message>
   <source>Line {n} of {all}</source>
   <translation>{all}줄 중 {n}번째</translation>
  </message>
  <message>
   <source>Lines with usage could not be read this week: {agents}. Their logs may have changed, and totals may be too low.</source>
   <translation>이번 주에 읽지 못한 사용량 줄이 있습니다: {agents}. 로그 형식이 바뀌었을 수 있으며, 합계가 실제보다 적을 수 있습니다.</translation>
  </message>
  <message>
   <source>Lists and tables</source>
   <comment>heading of keys</comment>
   <translation>목록과 표</translation>
  </message>
  <message>
   <source>LiteLLM spend logs</source>
   <translation>LiteLLM 지출 로그</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>실시간</translation>
  </message>
  <message>
   <source>Load a price file…</source>
   <translation>가격 파일 불러오기…</translation>
  </message>
  <message>
   <source>Loaded list</source>
   <translation>불러온 목록</translation>
  </message>
  <message>
   <source>Logged</source>
   <translation>로그 시각</translation>
  </message>
  <message>
   <source>Logs read</source>
   <translation>로그 읽음</translation>
  </message>
  <message>
   <source>Long contexts</source>
   <translation>긴 컨텍스트</translation>
  </message>
  <message>
   <source>Long pauses and changes early in a conversation make prompts be sent in full again.</source>
   <translation>긴 휴지나 대화 앞부분의 변경이 있으면 프롬프트를 전부 다시 보냅니다.</translation>
  </message>
  <message>
   <source>Long sessions</source>
   <translation>긴 세션</translation>
  </message>
  <message>
   <source>Longest first</source>
   <translation>긴 순</translation>
  </message>
  <message>
   <source>Look again now</source>
   <translation>지금 다시 확인</translation>
  </message>
  <message>
   <source>Look at sample data</source>
   <translation>샘플 데이터 보기</translation>
  </message>
  <message>
   <source>Look at these, for they concern this machine: {names}.</source>
   <translation>이 컴퓨터에 관한 것이니 살펴보세요: {names}.</translation>
  </message>
  <message>
   <source>Look at what changed then: the client's version, its settings, the account in use. Meanwhile a short context makes each rebuild cheap.</source>
   <translation>그때 바뀐 것을 확인하세요: 클라이언트 버전, 설정, 사용 중인 계정. 그동안은 컨텍스트를 짧게 유지하면 다시 쓰는 비용이 적습니다.</translation>
  </message>
  <message>
   <source>Look for newer versions</source>
   <translation>새 버전 확인</translation>
  </message>
  <message>
   <source>Look for what changes at the very beginning of each prompt, such as tools that come and go or a time of day. A new session without them shows whether it was that.</source>
   <translation>각 프롬프트의 맨 앞에서 바뀌는 것을 찾아보세요. 나타났다 사라지는 도구나 시각 표시 등입니다. 그것 없이 새 세션을 열어 보면 원인이었는지 알 수 있습니다.</translation>
  </message>
  <message>
   <source>Look now</source>
   <translation>지금 확인</translation>
  </message>
  <message>
   <source>Looked for as well, and read once there is something: {agents}.</source>
   <translation>다음도 찾으며, 생기는 대로 읽습니다: {agents}.</translation>
  </message>
  <message>
   <source>Looked for: {kinds}.</source>
   <translation>살펴본 것: {kinds}.</translation>
  </message>
  <message>
   <source>Looking at every request… With very many this takes some seconds.</source>
   <translation>모든 요청을 살펴보는 중… 아주 많으면 몇 초 걸립니다.</translation>
  </message>
  <message>
   <source>Looking at past forecasts…</source>
   <translation>지난 예측 확인 중…</translation>
  </message>
  <message>
   <source>Looking at the readings…</source>
   <translation>측정값 확인 중…</translation>
  </message>
  <message>
   <source>Looking at the settings…</source>
   <translation>설정 확인 중…</translation>
  </message>
  <message>
   <source>Looking at what was watched…</source>
   <translation>관측 내역 확인 중…</translation>
  </message>
  <message>
   <source>Looking at {file} …</source>
   <translation>{file} 살펴보는 중 …</translation>
  </message>
  <message>
   <source>Looking for new log lines</source>
   <translation>새 로그 줄을 찾는 중</translation>
  </message>
  <message>
   <source>Looking up its requests…</source>
   <translation>요청 조회 중…</translation>
  </message>
  <message>
   <source>Looking up the sessions…</source>
   <translation>세션 조회 중…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>확인 중…</translation>
  </message>
  <message>
   <source>Made</source>
   <comment>how a forecast was made</comment>
   <translation>방식</translation>
  </message>
  <message>
   <source>Many sub-agents</source>
   <translation>많은 하위 에이전트</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>3월</translation>
  </message>
  <message>
   <source>March</source>
   <translation>3월</translation>
  </message>
  <message>
   <source>May</source>
   <translation>5월</translation>
  </message>
  <message>
   <source>May</source>
   <comment>month</comment>
   <translation>5월</translation>
  </message>
  <message>
   <source>May</source>
   <comment>short</comment>
   <translation>5월</translation>
  </message>
  <message>
   <source>May last to its reset</source>
   <translation>재설정까지 유지 가능</translation>
  </message>
  <message>
   <source>May run out ≈ {when}</source>
   <translation>≈ {when} 소진 가능</translation>
  </message>
  <message>
   <source>Message id</source>
   <translation>메시지 ID</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>방법</translation>
  </message>
  <message>
   <source>Method shown: {methods}.</source>
   <translation>표시된 방법: {methods}.</translation>
  </message>
  <message>
   <source>Method shown: {methods}; learned from {windows} before it.</source>
   <translation>표시된 방법: {methods}; 이전 {windows}에서 학습.</translation>
  </message>
  <message>
   <source>Method: {method}, learned from {windows}.</source>
   <translation>방법: {method}, {windows}에서 학습.</translation>
  </message>
  <message>
   <source>Method: {method}.</source>
   <translation>방법: {method}.</translation>
  </message>
  <message>
   <source>Methods on the same moments</source>
   <translation>같은 시점의 방법 비교</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>모델</translation>
  </message>
  <message>
   <source>Model changed from {before} to {after}</source>
   <translation>모델 변경: {before} → {after}</translation>
  </message>
  <message>
   <source>Model that work is moved from</source>
   <translation>작업을 옮길 원래 모델</translation>
  </message>
  <message>
   <source>Model that work is moved to</source>
   <translation>작업을 옮겨 갈 모델</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>월</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>금액</translation>
  </message>
  <message>
   <source>Money given back; it stands beside no use.</source>
   <translation>돌려받은 돈이며, 대응하는 사용은 없습니다.</translation>
  </message>
  <message>
   <source>Money in</source>
   <translation>금액 단위</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>월</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>월별</translation>
  </message>
  <message>
   <source>More than one percentage is given of the {window} window; the first was taken.</source>
   <translation>{window} 구간의 퍼센트가 여러 개입니다. 첫 번째를 사용했습니다.</translation>
  </message>
  <message>
   <source>More than {n} sessions like your usual one are left {when}.</source>
   <translation>{when} 평소 세션 {n}개 분량 넘게 남음.</translation>
  </message>
  <message>
   <source>More tokens a turn since {where}</source>
   <translation>{where}부터 턴당 토큰 증가</translation>
  </message>
  <message>
   <source>Most requests first</source>
   <translation>요청 많은 순</translation>
  </message>
  <message>
   <source>Most tokens first</source>
   <translation>토큰 많은 순</translation>
  </message>
  <message>
   <source>Mostly on {model}.</source>
   <translation>주로 모델 {model}.</translation>
  </message>
  <message>
   <source>Mostly {work}, on {model}.</source>
   <translation>주로 {work}, 모델 {model}.</translation>
  </message>
  <message>
   <source>Mostly {work}.</source>
   <translation>주로 {work}.</translation>
  </message>
  <message>
   <source>Move work</source>
   <translation>작업 이동</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>최신순</translation>
  </message>
  <message>
   <source>Next or previous control</source>
   <translation>다음 또는 이전 컨트롤</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>다음 페이지</translation>
  </message>
  <message>
   <source>No band was said of a window that ran out.</source>
   <translation>소진된 구간에 제시된 범위가 없습니다.</translation>
  </message>
  <message>
   <source>No checkpoint was kept yet.</source>
   <translation>아직 보관된 체크포인트가 없습니다.</translation>
  </message>
  <message>
   <source>No event matches the filters.</source>
   <translation>필터에 맞는 이벤트가 없습니다.</translation>
  </message>
  <message>
   <source>No event so far. Resets, falls, rises without use and refusals of a provider’s counter appear here.</source>
   <translation>아직 이벤트가 없습니다. 제공자 카운터의 재설정, 하락, 사용 없는 상승, 거부가 여기에 나타납니다.</translation>
  </message>
  <message>
   <source>No finding matches these filters.</source>
   <translation>이 필터에 맞는 발견이 없습니다.</translation>
  </message>
  <message>
   <source>No forecast can be judged yet.</source>
   <translation>아직 판정할 예측이 없습니다.</translation>
  </message>
  <message>
   <source>No home of Claude Code was found.</source>
   <translation>Claude Code의 홈 폴더를 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>No licence text came with this part.</source>
   <translation>이 구성 요소에는 라이선스 전문이 딸려 오지 않았습니다.</translation>
  </message>
  <message>
   <source>No logs yet. They are found by themselves once an agent has written some.</source>
   <translation>아직 로그가 없습니다. 에이전트가 로그를 쓰면 자동으로 찾습니다.</translation>
  </message>
  <message>
   <source>No notification service answers. Warnings show here and in the icon until one does.</source>
   <translation>알림 서비스가 응답하지 않습니다. 응답할 때까지 경고는 여기와 아이콘에 표시됩니다.</translation>
  </message>
  <message>
   <source>No plan is named yet.</source>
   <translation>아직 요금제가 없습니다.</translation>
  </message>
  <message>
   <source>No price is known for these requests. Tokens and requests are counted all the same.</source>
   <translation>이 요청들의 요금을 알 수 없습니다. 토큰과 요청은 그대로 집계합니다.</translation>
  </message>
  <message>
   <source>No quota window is known yet. One appears with the first request or reading.</source>
   <translation>아직 알려진 한도 구간이 없습니다. 첫 요청이나 측정값이 있으면 나타납니다.</translation>
  </message>
  <message>
   <source>No quota window is open. The next request starts one.</source>
   <translation>열린 한도 구간이 없습니다. 다음 요청에서 시작됩니다.</translation>
  </message>
  <message>
   <source>No reading of this window; by own use and learned capacity {estimate}.</source>
   <translation>이 구간의 측정값 없음. 내 사용량과 학습된 용량 기준 {estimate}.</translation>
  </message>
  <message>
   <source>No reading or request was kept with it.</source>
   <translation>함께 보관된 측정값이나 요청이 없습니다.</translation>
  </message>
  <message>
   <source>No reading was made out in this.</source>
   <translation>이 내용에서 측정값을 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>No reading yet. Codex logs them by itself; for Claude, connect the status line or type one.</source>
   <translation>아직 측정값이 없습니다. Codex는 자동으로 기록합니다. Claude는 상태 표시줄을 연결하거나 직접 입력하십시오.</translation>
  </message>
  <message>
   <source>No reason found</source>
   <translation>이유를 찾지 못함</translation>
  </message>
  <message>
   <source>No reason was found for what is left.</source>
   <translation>나머지에 대해서는 이유를 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>No records yet, so there is nothing to check</source>
   <translation>아직 기록이 없어 검사할 것이 없음</translation>
  </message>
  <message>
   <source>No request matches these filters.</source>
   <translation>이 필터에 맞는 요청이 없습니다.</translation>
  </message>
  <message>
   <source>No requests in the last 24 hours.</source>
   <translation>지난 24시간 동안 요청이 없습니다.</translation>
  </message>
  <message>
   <source>No requests in the last 5 hours.</source>
   <translation>지난 5시간 동안 요청이 없습니다.</translation>
  </message>
  <message>
   <source>No requests in the last 7 days.</source>
   <translation>지난 7일 동안 요청이 없습니다.</translation>
  </message>
  <message>
   <source>No requests in the last hour.</source>
   <translation>지난 1시간 동안 요청이 없습니다.</translation>
  </message>
  <message>
   <source>No requests in this time</source>
   <translation>이 기간에 요청 없음</translation>
  </message>
  <message>
   <source>No requests in this time.</source>
   <translation>이 기간에 요청이 없습니다.</translation>
  </message>
  <message>
   <source>No requests today</source>
   <translation>오늘 요청 없음</translation>
  </message>
  <message>
   <source>No requests today.</source>
   <translation>오늘 요청이 없습니다.</translation>
  </message>
  <message>
   <source>No requests yet.</source>
   <translation>아직 요청이 없습니다.</translation>
  </message>
  <message>
   <source>No requests yet. Days, months and comparisons appear here once an agent has logged some.</source>
   <translation>아직 요청이 없습니다. 에이전트가 로그를 남기면 일별, 월별 내역과 비교가 여기에 나타납니다.</translation>
  </message>
  <message>
   <source>No requests yet. Each one that an agent logs appears here and stays.</source>
   <translation>아직 요청이 없습니다. 에이전트가 로그로 남긴 요청이 여기에 나타나고 보존됩니다.</translation>
  </message>
  <message>
   <source>No row is of this choice.</source>
   <translation>이 선택에 맞는 행이 없습니다.</translation>
  </message>
  <message>
   <source>No run-out time was said.</source>
   <translation>소진 시각을 제시하지 않았습니다.</translation>
  </message>
  <message>
   <source>No session matches these filters.</source>
   <translation>이 필터에 맞는 세션이 없습니다.</translation>
  </message>
  <message>
   <source>No use at an agent’s own provider in this time, so none that a plan would cover.</source>
   <translation>이 기간에 에이전트 자체 제공자를 통한 사용이 없어, 요금제에 해당하는 사용도 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>No warnings of {n} windows for now.</source>
   <comment>counted</comment>
   <extracomment>For one: No warnings of {n} window for now.</extracomment>
   <translation>
    <numerusform>당분간 구간 {n}개의 경고를 표시하지 않습니다.</numerusform>
   </translation>
  </message>
  <message>
   <source>No window matches the filters.</source>
   <translation>필터에 맞는 구간이 없습니다.</translation>
  </message>
  <message>
   <source>No window of yours is open now.</source>
   <translation>지금 열린 내 구간이 없습니다.</translation>
  </message>
  <message>
   <source>No window ran out, and none was warned of.</source>
   <translation>소진된 구간도, 경고한 구간도 없습니다.</translation>
  </message>
  <message>
   <source>No window with a forecast has ended yet. Each forecast is kept and judged when its window ends.</source>
   <translation>예측이 있는 구간 중 끝난 것이 아직 없습니다. 모든 예측은 보관되며 구간이 끝나면 판정합니다.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>None is kept.</source>
   <translation>보관된 것이 없습니다.</translation>
  </message>
  <message>
   <source>Not as said</source>
   <translation>빗나감</translation>
  </message>
  <message>
   <source>Not asked yet.</source>
   <translation>아직 묻지 않았습니다.</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>아직 검사하지 않음</translation>
  </message>
  <message>
   <source>Not compared with {earlier}: not known in full</source>
   <translation>{earlier}과 비교 안 함: 일부 알 수 없음</translation>
  </message>
  <message>
   <source>Not compared with {earlier}: the ledger begins on {date}</source>
   <translation>{earlier}과 비교 안 함: 장부 시작일 {date}</translation>
  </message>
  <message>
   <source>Not compared yet: today is not over</source>
   <translation>아직 비교 안 함: 오늘이 끝나지 않음</translation>
  </message>
  <message>
   <source>Not enough data for a forecast: {why}</source>
   <translation>예측할 데이터 부족: {why}</translation>
  </message>
  <message>
   <source>Not enough windows have ended yet: {n} of {needed}.</source>
   <translation>끝난 구간이 부족함: {needed} 중 {n}.</translation>
  </message>
  <message>
   <source>Not found here: {places}.</source>
   <translation>여기에 없음: {places}.</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>아직 알 수 없음</translation>
  </message>
  <message>
   <source>Not known yet. It is learned from readings and the requests between them.</source>
   <translation>아직 알 수 없습니다. 측정값과 그 사이의 요청에서 학습합니다.</translation>
  </message>
  <message>
   <source>Not known, as past forecasts cannot be read.</source>
   <translation>지난 예측을 읽을 수 없어 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Not known, as the ledger cannot be read.</source>
   <translation>장부를 읽을 수 없어 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Not looked on</source>
   <translation>관찰하지 않음</translation>
  </message>
  <message>
   <source>Not observed: no request is known and Counterfoil was not running</source>
   <translation>관측 안 됨: 알려진 요청이 없고 Counterfoil이 실행되지 않았습니다</translation>
  </message>
  <message>
   <source>Not on the plan: {requests} at another provider, {amount}.</source>
   <translation>요금제 밖: 다른 제공자에서 {requests}, {amount}.</translation>
  </message>
  <message>
   <source>Not on the plan: {requests} at another provider.</source>
   <translation>요금제 밖: 다른 제공자에서 {requests}.</translation>
  </message>
  <message>
   <source>Not read. What was read before stays in the ledger.</source>
   <translation>읽지 않음. 이전에 읽은 것은 장부에 남습니다.</translation>
  </message>
  <message>
   <source>Not the model you chose</source>
   <translation>선택하지 않은 모델</translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation>해석 안 됨</translation>
  </message>
  <message>
   <source>Not warned of.</source>
   <translation>경고 없음.</translation>
  </message>
  <message>
   <source>Not watched</source>
   <translation>관측 안 됨</translation>
  </message>
  <message>
   <source>Nothing can be shown now.</source>
   <translation>지금은 표시할 수 없습니다.</translation>
  </message>
  <message>
   <source>Nothing found that cost more than the same work usually does.</source>
   <translation>같은 작업보다 더 많이 든 것은 발견되지 않았습니다.</translation>
  </message>
  <message>
   <source>Nothing has been read yet. Findings appear here once there are requests to look at.</source>
   <translation>아직 읽은 것이 없습니다. 살펴볼 요청이 생기면 여기에 발견이 표시됩니다.</translation>
  </message>
  <message>
   <source>Nothing has been read yet. Sessions appear here with the first requests.</source>
   <translation>아직 읽은 것이 없습니다. 첫 요청과 함께 세션이 여기에 나타납니다.</translation>
  </message>
  <message>
   <source>Nothing in use here has a quota that is known. Windows appear once Claude Code, Codex or a login of theirs is used.</source>
   <translation>여기서 쓰는 것 중 한도를 알 수 있는 것이 없습니다. Claude Code, Codex 또는 그 로그인을 쓰면 한도 구간이 나타납니다.</translation>
  </message>
  <message>
   <source>Nothing in {earlier}</source>
   <translation>{earlier}에는 없음</translation>
  </message>
  <message>
   <source>Nothing is asked while the clock or the records are not the real ones.</source>
   <translation>시계나 기록이 실제가 아닌 동안에는 묻지 않습니다.</translation>
  </message>
  <message>
   <source>Nothing is changed for real.</source>
   <translation>실제로 바뀌는 것은 없습니다.</translation>
  </message>
  <message>
   <source>Nothing is kept before you press Compare, and nothing leaves this computer.</source>
   <translation>비교를 누르기 전에는 아무것도 보관하지 않으며, 이 컴퓨터를 떠나는 것도 없습니다.</translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Each forecast is kept and judged when its window ends.</source>
   <translation>아직 기록이 없습니다. 모든 예측은 보관되며 구간이 끝나면 판정합니다.</translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Events appear once an agent’s readings are in the ledger.</source>
   <translation>아직 기록이 없습니다. 에이전트의 측정값이 장부에 들어오면 이벤트가 나타납니다.</translation>
  </message>
  <message>
   <source>Nothing of this was understood. Paste what /usage or /status shows, write it such as "5h: 41 % used, resets 18:00", or name the window and the share used.</source>
   <translation>이해한 내용이 없습니다. /usage 또는 /status의 출력을 붙여 넣거나, "5h: 41 % used, resets 18:00"처럼 쓰거나, 구간과 사용률을 지정하십시오.</translation>
  </message>
  <message>
   <source>Nothing stands in their place.</source>
   <translation>그 자리에 아무것도 없습니다.</translation>
  </message>
  <message>
   <source>Nothing was used on the plan in this period.</source>
   <translation>이 기간에는 요금제로 사용한 것이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing was watched yet.</source>
   <translation>아직 관측된 것이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing would change: the settings are the same.</source>
   <translation>바뀌는 것이 없습니다. 설정이 같습니다.</translation>
  </message>
  <message>
   <source>Nothing, as in {earlier}</source>
   <translation>{earlier}과 같이 없음</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>알림</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>알림</translation>
  </message>
  <message>
   <source>Notifications are paused. Nothing else is.</source>
   <translation>알림이 일시 중지되었습니다. 나머지는 그대로 작동합니다.</translation>
  </message>
  <message>
   <source>Notify from</source>
   <translation>알림 기준</translation>
  </message>
  <message>
   <source>Notify of</source>
   <translation>알림 대상</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>11월</translation>
  </message>
  <message>
   <source>November</source>
   <translation>11월</translation>
  </message>
  <message>
   <source>Now</source>
   <comment>page</comment>
   <translation>현재</translation>
  </message>
  <message>
   <source>Number of that kind</source>
   <translation>그 종류의 수</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>10월</translation>
  </message>
  <message>
   <source>October</source>
   <translation>10월</translation>
  </message>
  <message>
   <source>Of requests nothing else leaves: no prompts, no answers.</source>
   <translation>요청에서 그 밖의 것은 나가지 않습니다. 프롬프트도 답변도 없습니다.</translation>
  </message>
  <message>
   <source>Of requests too many for the width the largest of each few is drawn.</source>
   <translation>요청이 폭에 비해 많아 몇 건마다 가장 큰 것을 그립니다.</translation>
  </message>
  <message>
   <source>Of the requests of this time neither tokens nor a price are known.</source>
   <translation>이 시간의 요청은 토큰도 요금도 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Of {n} prompt tokens</source>
   <translation>프롬프트 토큰 {n}개 중</translation>
  </message>
  <message>
   <source>Of {times} we said about {percent}, it ran out {came}.</source>
   <translation>약 {percent}로 예측한 {times} 중 {came} 소진.</translation>
  </message>
  <message>
   <source>Of {warned}, {n} did not reach {percent}.</source>
   <translation>{warned} 중 {n}개는 {percent} 미도달.</translation>
  </message>
  <message>
   <source>Older logs are still being read; totals grow.</source>
   <translation>이전 로그를 아직 읽고 있어 합계가 늘어납니다.</translation>
  </message>
  <message>
   <source>On an even pace</source>
   <translation>균등 속도 유지</translation>
  </message>
  <message>
   <source>One colour</source>
   <translation>단색</translation>
  </message>
  <message>
   <source>One file (*.zip)</source>
   <translation>파일 하나 (*.zip)</translation>
  </message>
  <message>
   <source>One file at a time: {file} is looked at.</source>
   <translation>한 번에 파일 하나: {file}을(를) 살펴봅니다.</translation>
  </message>
  <message>
   <source>One finding: what it cost is not known</source>
   <translation>발견 1건: 비용을 알 수 없습니다</translation>
  </message>
  <message>
   <source>One line to keep elsewhere, in an e-mail or a ticket, and to check against later.</source>
   <translation>이메일이나 티켓 등 다른 곳에 보관해 두고 나중에 대조할 한 줄입니다.</translation>
  </message>
  <message>
   <source>One of the requests of this finding</source>
   <translation>이 발견에 해당하는 요청</translation>
  </message>
  <message>
   <source>One request goes to this address now, without anything about you or your use in it. The host sees your IP address, as with any download. It is not repeated.</source>
   <translation>지금 이 주소로 요청 하나를 보냅니다. 사용자나 사용량에 관한 내용은 담기지 않습니다. 다른 내려받기와 마찬가지로 서버는 IP 주소를 봅니다. 요청은 되풀이되지 않습니다.</translation>
  </message>
  <message>
   <source>Only differences</source>
   <translation>차이만</translation>
  </message>
  <message>
   <source>Only in the ledger</source>
   <translation>장부에만 있음</translation>
  </message>
  <message>
   <source>Only output differs, and clients that log too little of it made {n} of these requests.</source>
   <translation>출력만 다르며, 이 중 {n}건은 출력을 적게 기록하는 클라이언트가 보냈습니다.</translation>
  </message>
  <message>
   <source>Only stated</source>
   <translation>명세서에만 있음</translation>
  </message>
  <message>
   <source>Only where you know the file: a command in it would run here.</source>
   <translation>아는 파일일 때만 켜세요. 그 안의 명령이 여기서 실행됩니다.</translation>
  </message>
  <message>
   <source>Open Counterfoil</source>
   <translation>Counterfoil 열기</translation>
  </message>
  <message>
   <source>Open dashboard</source>
   <translation>대시보드 열기</translation>
  </message>
  <message>
   <source>Open file</source>
   <translation>파일 열기</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>폴더 열기</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>설정 열기</translation>
  </message>
  <message>
   <source>Open the row, choose the card</source>
   <translation>행 열기, 카드 선택</translation>
  </message>
  <message>
   <source>OpenAI costs</source>
   <translation>OpenAI 비용</translation>
  </message>
  <message>
   <source>OpenAI usage</source>
   <translation>OpenAI 사용량</translation>
  </message>
  <message>
   <source>OpenRouter activity</source>
   <translation>OpenRouter 활동</translation>
  </message>
  <message>
   <source>Opening the ledger…</source>
   <translation>장부 여는 중…</translation>
  </message>
  <message>
   <source>Optional. It stands in the report as your own words.</source>
   <translation>선택 사항입니다. 보고서에 본인의 말로 실립니다.</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>순서</translation>
  </message>
  <message>
   <source>Other accounts of the same use</source>
   <translation>같은 사용에 대한 다른 기록</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>출력</translation>
  </message>
  <message>
   <source>Output of tools</source>
   <translation>도구 출력</translation>
  </message>
  <message>
   <source>Output understated by the log</source>
   <translation>로그에 적게 기록된 출력</translation>
  </message>
  <message>
   <source>Output {n}</source>
   <translation>출력 {n}</translation>
  </message>
  <message>
   <source>Over {forecasts} of {windows}.</source>
   <translation>{windows}의 {forecasts} 기준.</translation>
  </message>
  <message>
   <source>Page Activity: Export</source>
   <translation>Activity 페이지: Export</translation>
  </message>
  <message>
   <source>Page by its place in the rail</source>
   <translation>사이드바 순서로 페이지 열기</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>페이지</translation>
  </message>
  <message>
   <source>Pages</source>
   <comment>heading of keys</comment>
   <translation>페이지</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>패널</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>구성 요소</translation>
  </message>
  <message>
   <source>Part moved</source>
   <translation>옮길 비율</translation>
  </message>
  <message>
   <source>Part of the price</source>
   <translation>비용 중 몫</translation>
  </message>
  <message>
   <source>Past forecasts</source>
   <translation>지난 예측</translation>
  </message>
  <message>
   <source>Past windows</source>
   <translation>지난 구간</translation>
  </message>
  <message>
   <source>Past windows, newest first</source>
   <translation>지난 구간, 최신순</translation>
  </message>
  <message>
   <source>Paste the text of /usage, or say what the dashboard shows. It counts as a reading of now.</source>
   <translation>/usage의 텍스트를 붙여 넣거나 대시보드에 표시된 값을 입력하십시오. 현재 측정값으로 기록합니다.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>일시 중지</translation>
  </message>
  <message>
   <source>Pause notifications</source>
   <translation>알림 일시 중지</translation>
  </message>
  <message>
   <source>Pause reading logs</source>
   <translation>로그 읽기 일시 중지</translation>
  </message>
  <message>
   <source>Paused at {where}</source>
   <translation>{where}에서 일시 중지됨</translation>
  </message>
  <message>
   <source>Pauses just over the cache's lifetime in {where}</source>
   <translation>{where}에서 캐시 수명을 조금 넘긴 휴지</translation>
  </message>
  <message>
   <source>Peak hours</source>
   <translation>혼잡 시간대</translation>
  </message>
  <message>
   <source>Percent used</source>
   <translation>사용률(%)</translation>
  </message>
  <message>
   <source>Percent used at which a window is worth watching, warns, is critical.</source>
   <translation>구간의 주시, 경고, 위험 단계가 되는 사용률(%).</translation>
  </message>
  <message>
   <source>Percentage in the ring</source>
   <translation>고리 안의 사용률</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>고정</translation>
  </message>
  <message>
   <source>Pinned window</source>
   <translation>고정 구간</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>위치</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>요금제</translation>
  </message>
  <message>
   <source>Plan a block</source>
   <translation>작업 블록 계획</translation>
  </message>
  <message>
   <source>Plan changed</source>
   <translation>요금제 변경</translation>
  </message>
  <message>
   <source>Plans</source>
   <translation>요금제</translation>
  </message>
  <message>
   <source>Platform, page Usage: Export</source>
   <translation>Platform의 Usage 페이지: Export</translation>
  </message>
  <message>
   <source>Plug-ins</source>
   <translation>플러그인</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>포트</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>미리 보기</translation>
  </message>
  <message>
   <source>Previous or next row</source>
   <translation>이전 또는 다음 행</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>이전 페이지</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>요금</translation>
  </message>
  <message>
   <source>Price from</source>
   <translation>요금 출처</translation>
  </message>
  <message>
   <source>Price list</source>
   <translation>요금표</translation>
  </message>
  <message>
   <source>Price of the plan by project</source>
   <translation>프로젝트별 요금제 비용</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>가격</translation>
  </message>
  <message>
   <source>Prices are in dollars. Another currency is shown at the rate that you write; exports stay exact.</source>
   <translation>요금은 달러 기준입니다. 다른 통화는 입력한 환율로 표시하며, 내보내기는 정확한 값을 유지합니다.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>프로젝트</translation>
  </message>
  <message>
   <source>Project, model or session id</source>
   <translation>프로젝트, 모델 또는 세션 ID</translation>
  </message>
  <message>
   <source>Projects that go on</source>
   <translation>계속할 프로젝트</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>프롬프트</translation>
  </message>
  <message>
   <source>Prompt {n}</source>
   <translation>프롬프트 {n}</translation>
  </message>
  <message>
   <source>Prompts and answers</source>
   <translation>프롬프트와 답변</translation>
  </message>
  <message>
   <source>Proofs hold with each of these.</source>
   <translation>어느 쪽을 골라도 증명은 유효합니다.</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>제공자</translation>
  </message>
  <message>
   <source>Provider: not known</source>
   <translation>제공자: 알 수 없음</translation>
  </message>
  <message>
   <source>Provider: {percent}, {reading}</source>
   <translation>제공자: {percent}, {reading}</translation>
  </message>
  <message>
   <source>Put all back</source>
   <translation>모두 되돌리기</translation>
  </message>
  <message>
   <source>Qt is used under the LGPL. It lies beside the program as separate libraries, which you can replace.</source>
   <translation>Qt는 LGPL에 따라 사용됩니다. 프로그램 옆에 별도의 라이브러리로 놓여 있어 바꿔 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>품질</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>방해 금지 시간</translation>
  </message>
  <message>
   <source>Quit</source>
   <comment>the program</comment>
   <translation>종료</translation>
  </message>
  <message>
   <source>Quit Counterfoil</source>
   <translation>Counterfoil 종료</translation>
  </message>
  <message>
   <source>Quota</source>
   <translation>할당량</translation>
  </message>
  <message>
   <source>Quota windows</source>
   <translation>한도 구간</translation>
  </message>
  <message>
   <source>Ran out</source>
   <translation>소진</translation>
  </message>
  <message>
   <source>Ran out {when}, {duration} before its end.</source>
   <translation>{when} 소진, 종료 {duration} 전.</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>범위</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>읽음</translation>
  </message>
  <message>
   <source>Read a server's metrics</source>
   <translation>서버의 메트릭 읽기</translation>
  </message>
  <message>
   <source>Read another folder</source>
   <translation>다른 폴더 읽기</translation>
  </message>
  <message>
   <source>Read from the cache</source>
   <translation>캐시에서 읽음</translation>
  </message>
  <message>
   <source>Read from the cache {n}</source>
   <translation>캐시에서 읽음 {n}</translation>
  </message>
  <message>
   <source>Read so far: {n} of {total} files</source>
   <translation>읽은 파일: {total}개 중 {n}개</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>리더</translation>
  </message>
  <message>
   <source>Readers of other makers that are installed beside Counterfoil. One that is on runs as part of it, and may read what you may read.</source>
   <translation>Counterfoil과 함께 설치된, 다른 제작자의 판독기입니다. 켜면 Counterfoil의 일부로 실행되며 사용자가 읽을 수 있는 것을 읽을 수 있습니다.</translation>
  </message>
  <message>
   <source>Reading costs a fraction of sending fresh: the more is read, the better.</source>
   <translation>캐시 읽기는 새로 보내는 비용의 일부에 불과합니다. 많이 읽을수록 좋습니다.</translation>
  </message>
  <message>
   <source>Reading logs is paused</source>
   <translation>로그 읽기 일시 중지됨</translation>
  </message>
  <message>
   <source>Reading logs: paused at {percent}</source>
   <translation>로그 읽기: {percent}에서 일시 중지됨</translation>
  </message>
  <message>
   <source>Reading logs: {progress}</source>
   <translation>로그 읽기: {progress}</translation>
  </message>
  <message>
   <source>Reading the settings …</source>
   <translation>설정 읽는 중 …</translation>
  </message>
  <message>
   <source>Reads per output</source>
   <translation>출력 대비 읽기</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>이유</translation>
  </message>
  <message>
   <source>Reconcile</source>
   <translation>대조</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>기록</translation>
  </message>
  <message>
   <source>Record {record} was not written by Counterfoil: the chain does not hold it.</source>
   <translation>기록 {record}: Counterfoil이 작성하지 않았습니다. 체인에 없습니다.</translation>
  </message>
  <message>
   <source>Recorded lines of this request</source>
   <translation>이 요청의 기록된 줄</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>환불</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>지역</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>제거</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>{name} 제거</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>요청</translation>
  </message>
  <message>
   <source>Request id</source>
   <translation>요청 ID</translation>
  </message>
  <message>
   <source>Request ids copied</source>
   <translation>요청 ID를 복사했습니다</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>요청</translation>
  </message>
  <message>
   <source>Requests around midnight: one side dates them on the day before, the other on the day after.</source>
   <translation>자정 무렵의 요청: 한쪽은 전날로, 다른 쪽은 다음 날로 기록합니다.</translation>
  </message>
  <message>
   <source>Requests by day</source>
   <translation>일별 요청</translation>
  </message>
  <message>
   <source>Requests by month</source>
   <translation>월별 요청</translation>
  </message>
  <message>
   <source>Requests by week</source>
   <translation>주별 요청</translation>
  </message>
  <message>
   <source>Requests of the finding</source>
   <translation>발견의 요청</translation>
  </message>
  <message>
   <source>Requests of the session</source>
   <translation>세션의 요청</translation>
  </message>
  <message>
   <source>Requests of these days, their proofs, and a report in plain words, in one folder or .zip.</source>
   <translation>이 기간의 요청과 그 증명, 쉬운 말로 쓴 보고서를 폴더나 .zip 하나에 담습니다.</translation>
  </message>
  <message>
   <source>Requests refused</source>
   <translation>요청 거부됨</translation>
  </message>
  <message>
   <source>Requests that no log shows in {where}</source>
   <translation>{where}에서 로그에 없는 요청</translation>
  </message>
  <message>
   <source>Requests without a known price: {n}. Their cost is not in the ledger's sum.</source>
   <translation>가격을 모르는 요청: {n}. 이 비용은 장부 합계에 없습니다.</translation>
  </message>
  <message>
   <source>Requests without a log</source>
   <translation>로그 없는 요청</translation>
  </message>
  <message>
   <source>Requests, newest first</source>
   <translation>요청, 최신순</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>재설정</translation>
  </message>
  <message>
   <source>Reset early</source>
   <translation>이른 재설정</translation>
  </message>
  <message>
   <source>Reset late</source>
   <translation>늦은 재설정</translation>
  </message>
  <message>
   <source>Resets {when}, in {duration}.</source>
   <translation>{when} 재설정, {duration} 후.</translation>
  </message>
  <message>
   <source>Resets, if told</source>
   <translation>재설정(표시된 경우)</translation>
  </message>
  <message>
   <source>Restore all defaults</source>
   <translation>모든 기본값 복원</translation>
  </message>
  <message>
   <source>Restore defaults</source>
   <translation>기본값 복원</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>결과</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>다시 시작</translation>
  </message>
  <message>
   <source>Resume notifications</source>
   <translation>알림 다시 시작</translation>
  </message>
  <message>
   <source>Resume reading logs</source>
   <translation>로그 읽기 다시 시작</translation>
  </message>
  <message>
   <source>Resume while the cache still lives, or start a new session with a short summary of the old one.</source>
   <translation>캐시가 살아 있는 동안 재개하거나, 이전 세션의 짧은 요약으로 새 세션을 시작하세요.</translation>
  </message>
  <message>
   <source>Retries and loops</source>
   <translation>재시도와 반복</translation>
  </message>
  <message>
   <source>Rise without use here</source>
   <translation>기록 없는 상승</translation>
  </message>
  <message>
   <source>Rounding, within the tolerance.</source>
   <translation>허용 범위 안의 반올림입니다.</translation>
  </message>
  <message>
   <source>Row {row} lies in the future; {count} rows do.</source>
   <translation>{row}행이 미래의 시각입니다. 이런 행이 {count}개 있습니다.</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>행</translation>
  </message>
  <message>
   <source>Rows of totals were left out: {rows}.</source>
   <translation>합계 행은 제외했습니다: {rows}.</translation>
  </message>
  <message>
   <source>Run-out time, as said</source>
   <translation>예측된 소진 시각</translation>
  </message>
  <message>
   <source>Runs out about {when}{band}, {early} before its reset.</source>
   <translation>약 {when}{band} 소진, 재설정 {early} 전.</translation>
  </message>
  <message>
   <source>Runs out before its reset: {odds}.</source>
   <translation>재설정 전 소진: {odds}.</translation>
  </message>
  <message>
   <source>Runs out ≈ {when}</source>
   <translation>≈ {when} 소진</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 of the line</source>
   <translation>줄의 SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 of the record</source>
   <translation>기록의 SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 of the row as JSON</source>
   <translation>JSON으로 나타낸 행의 SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 {digest}</source>
   <translation>SHA-256 {digest}</translation>
  </message>
  <message>
   <source>Said and came true</source>
   <translation>예측과 실현</translation>
  </message>
  <message>
   <source>Said before</source>
   <translation>이전 예측</translation>
  </message>
  <message>
   <source>Said while the window was open, and kept</source>
   <translation>구간이 열려 있는 동안 예측하여 보관</translation>
  </message>
  <message>
   <source>Said {duration} before</source>
   <translation>{duration} 전 예측</translation>
  </message>
  <message>
   <source>Same prompt, different bill</source>
   <translation>같은 프롬프트, 다른 비용</translation>
  </message>
  <message>
   <source>Same prompt, far more tokens in {where}</source>
   <translation>{where}에서 같은 프롬프트에 훨씬 많은 토큰</translation>
  </message>
  <message>
   <source>Sample data — recorded July 2026. Your own logs appear here once an agent has written some.</source>
   <translation>샘플 데이터 — 2026년 7월 기록. 에이전트가 로그를 쓰면 내 로그가 여기에 나타납니다.</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>토</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>저장</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>CSV로 저장…</translation>
  </message>
  <message>
   <source>Save as PNG…</source>
   <translation>PNG로 저장…</translation>
  </message>
  <message>
   <source>Save as SVG…</source>
   <translation>SVG로 저장…</translation>
  </message>
  <message>
   <source>Save data as CSV…</source>
   <translation>데이터를 CSV로 저장…</translation>
  </message>
  <message>
   <source>Save shown rows as CSV…</source>
   <translation>표시된 행을 CSV로 저장…</translation>
  </message>
  <message>
   <source>Save the bundle</source>
   <translation>묶음 저장</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>{file} 저장됨</translation>
  </message>
  <message>
   <source>Saved. It counts with the next look at the logs.</source>
   <translation>저장됨. 다음 로그 확인부터 반영됩니다.</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>저장…</translation>
  </message>
  <message>
   <source>Say above each column what it holds. The file is read anew with every change.</source>
   <translation>각 열 위에서 무엇이 담겼는지 고르세요. 바꿀 때마다 파일을 다시 읽습니다.</translation>
  </message>
  <message>
   <source>Says when an agent deletes its logs soon, and offers to keep them longer.</source>
   <translation>에이전트가 로그를 곧 삭제할 때 알리고 더 오래 보관하도록 제안합니다.</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>범위</translation>
  </message>
  <message>
   <source>Scroll the page</source>
   <translation>페이지 스크롤</translation>
  </message>
  <message numerus="yes">
   <source>Searched {n} folders.</source>
   <comment>counted</comment>
   <extracomment>For one: Searched {n} folder.</extracomment>
   <translation>
    <numerusform>폴더 {n}개에서 찾았습니다.</numerusform>
   </translation>
  </message>
  <message>
   <source>Searched {places}.</source>
   <translation>찾은 위치: {places}.</translation>
  </message>
  <message>
   <source>Self-hosted models</source>
   <translation>직접 운영하는 모델</translation>
  </message>
  <message>
   <source>Self-hosted today: {what}</source>
   <translation>오늘 직접 운영: {what}</translation>
  </message>
  <message>
   <source>Semicolon</source>
   <translation>세미콜론</translation>
  </message>
  <message>
   <source>Send a test</source>
   <translation>테스트 전송</translation>
  </message>
  <message>
   <source>Send one request</source>
   <translation>요청 하나 보내기</translation>
  </message>
  <message>
   <source>Sending …</source>
   <translation>전송 중 …</translation>
  </message>
  <message>
   <source>Sent fresh {n}</source>
   <translation>새로 보냄 {n}</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>9월</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>구분 기호</translation>
  </message>
  <message>
   <source>September</source>
   <translation>9월</translation>
  </message>
  <message>
   <source>Service tier</source>
   <translation>서비스 등급</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>세션</translation>
  </message>
  <message>
   <source>Session id</source>
   <translation>세션 ID</translation>
  </message>
  <message>
   <source>Session {id}</source>
   <translation>세션 {id}</translation>
  </message>
  <message>
   <source>Session {id} · {project}</source>
   <translation>세션 {id} · {project}</translation>
  </message>
  <message>
   <source>Session {session} ×</source>
   <translation>세션 {session} ×</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>세션</translation>
  </message>
  <message>
   <source>Sessions kept for days in {where}</source>
   <translation>{where}에서 며칠씩 이어진 세션</translation>
  </message>
  <message>
   <source>Sessions that go on</source>
   <translation>계속할 세션</translation>
  </message>
  <message>
   <source>Set a provider's bill or usage export beside your own ledger. Each difference is named, with the requests behind it.</source>
   <translation>제공자의 청구서나 사용량 내보내기를 내 장부와 나란히 놓습니다. 차이마다 이름을 붙이고 그 뒤의 요청을 보여 줍니다.</translation>
  </message>
  <message>
   <source>Set under [warnings] in {path}, which is read when Counterfoil starts.</source>
   <translation>{path}의 [warnings]에서 설정하며, Counterfoil을 시작할 때 읽습니다.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>설정</translation>
  </message>
  <message>
   <source>Settings on another machine</source>
   <translation>다른 컴퓨터의 설정</translation>
  </message>
  <message>
   <source>Several columns are called {heading}; the first one was taken.</source>
   <translation>이름이 {heading}인 열이 여러 개여서 첫 번째를 사용했습니다.</translation>
  </message>
  <message>
   <source>Several methods together, each weighed by its record.</source>
   <translation>여러 방법을 성적에 따라 가중하여 합칩니다.</translation>
  </message>
  <message>
   <source>Several plans of this agent share its use.</source>
   <translation>이 에이전트의 여러 요금제가 사용량을 나눠 씁니다.</translation>
  </message>
  <message>
   <source>Shapes tell the levels without hues too.</source>
   <translation>색 없이 모양으로도 단계를 구분합니다.</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>비율</translation>
  </message>
  <message>
   <source>Share of prompts read from the cache</source>
   <translation>캐시에서 읽은 프롬프트 비율</translation>
  </message>
  <message>
   <source>Share read from the cache, by day</source>
   <translation>일별 캐시 읽기 비율</translation>
  </message>
  <message>
   <source>Share read from the cache, by month</source>
   <translation>월별 캐시 읽기 비율</translation>
  </message>
  <message>
   <source>Share read from the cache, by week</source>
   <translation>주별 캐시 읽기 비율</translation>
  </message>
  <message>
   <source>Shipped list</source>
   <translation>기본 제공 목록</translation>
  </message>
  <message>
   <source>Short pauses</source>
   <translation>짧은 휴지</translation>
  </message>
  <message>
   <source>Shorter lifetime</source>
   <translation>짧아진 수명</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>보기</translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} windows</source>
   <comment>counted</comment>
   <extracomment>For one: Show all {n} windows</extracomment>
   <translation>
    <numerusform>구간 {n}개 모두 표시</numerusform>
   </translation>
  </message>
  <message>
   <source>Show finding</source>
   <translation>발견 보기</translation>
  </message>
  <message>
   <source>Show folder</source>
   <translation>폴더 보기</translation>
  </message>
  <message>
   <source>Show in Ledger</source>
   <translation>장부에서 보기</translation>
  </message>
  <message>
   <source>Show my use</source>
   <translation>내 사용량 보기</translation>
  </message>
  <message>
   <source>Show only the requests of this session</source>
   <translation>이 세션의 요청만 표시</translation>
  </message>
  <message>
   <source>Show session</source>
   <translation>세션 보기</translation>
  </message>
  <message>
   <source>Show the tightest alone</source>
   <translation>가장 빠듯한 것만 표시</translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation>변경 내용 표시</translation>
  </message>
  <message numerus="yes">
   <source>Show {n} new requests</source>
   <comment>counted</comment>
   <extracomment>For one: Show {n} new request</extracomment>
   <translation>
    <numerusform>새 요청 {n}건 표시</numerusform>
   </translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>표시 대상</translation>
  </message>
  <message>
   <source>Since when</source>
   <translation>언제부터</translation>
  </message>
  <message>
   <source>Since {date}</source>
   <translation>{date}부터</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} less for the same work, {hours} UTC only.</source>
   <translation>{date}부터 이 {window}의 용량이 같은 작업 기준 {size} 감소, {hours} UTC에만.</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} less for the same work.</source>
   <translation>{date}부터 이 {window}의 용량이 같은 작업 기준 {size} 감소.</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} more for the same work, {hours} UTC only.</source>
   <translation>{date}부터 이 {window}의 용량이 같은 작업 기준 {size} 증가, {hours} UTC에만.</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} more for the same work.</source>
   <translation>{date}부터 이 {window}의 용량이 같은 작업 기준 {size} 증가.</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} less for the same work, {hours} UTC only.</source>
   <translation>{date}부터 이 {window} 한도의 용량이 같은 작업 기준 {size} 감소, {hours} UTC에만.</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} less for the same work.</source>
   <translation>{date}부터 이 {window} 한도의 용량이 같은 작업 기준 {size} 감소.</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} more for the same work, {hours} UTC only.</source>
   <translation>{date}부터 이 {window} 한도의 용량이 같은 작업 기준 {size} 증가, {hours} UTC에만.</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} more for the same work.</source>
   <translation>{date}부터 이 {window} 한도의 용량이 같은 작업 기준 {size} 증가.</translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds another amount of work than before.</source>
   <translation>{limit} 한도: {since}부터 1%의 용량이 이전과 다름.</translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds {size} less for the same work: {after} instead of {before} at API prices.</source>
   <translation>{limit} 한도: {since}부터 1%의 용량이 같은 작업 기준 {size} 감소, API 요금 기준 {before} → {after}.</translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds {size} more for the same work: {after} instead of {before} at API prices.</source>
   <translation>{limit} 한도: {since}부터 1%의 용량이 같은 작업 기준 {size} 증가, API 요금 기준 {before} → {after}.</translation>
  </message>
  <message>
   <source>Since {version}, first seen {day}, a turn takes {after}; before, it took {before} ({sessions_before} before, {sessions_after} since).</source>
   <translation>{version}(처음 확인 {day})부터 한 턴에 {after}이 듭니다. 이전에는 {before}이었습니다(이전 {sessions_before}, 이후 {sessions_after}개).</translation>
  </message>
  <message>
   <source>Since {version}, first seen {day}, an hour of work costs {after_picousd}; before, it cost {before_picousd} ({sessions_before} before, {sessions_after} since).</source>
   <translation>{version}(처음 확인 {day})부터 작업 1시간 비용이 {after_picousd}입니다. 이전에는 {before_picousd}였습니다(이전 {sessions_before}, 이후 {sessions_after}개).</translation>
  </message>
  <message>
   <source>Since {version}, first seen {day}, your cache share is {after_share}; before, it was {before_share} ({sessions_before} before, {sessions_after} since).</source>
   <translation>{version}(처음 확인 {day})부터 캐시 비율이 {after_share}입니다. 이전에는 {before_share}였습니다(이전 {sessions_before}, 이후 {sessions_after}개).</translation>
  </message>
  <message>
   <source>Since, as year-month-day</source>
   <translation>시작일, 연-월-일</translation>
  </message>
  <message>
   <source>Small calls of a helper model (titles, classifiers, searches) beside use that agrees.</source>
   <translation>일치하는 사용 옆의 보조 모델 소규모 호출(제목, 분류, 검색)입니다.</translation>
  </message>
  <message>
   <source>Small prompt, many tokens in {where}</source>
   <translation>{where}에서 작은 프롬프트에 많은 토큰</translation>
  </message>
  <message>
   <source>Small prompts</source>
   <translation>작은 프롬프트</translation>
  </message>
  <message>
   <source>Snooze until reset</source>
   <translation>재설정까지 미루기</translation>
  </message>
  <message>
   <source>Snooze warnings</source>
   <translation>경고 미루기</translation>
  </message>
  <message>
   <source>Snooze warnings of all windows</source>
   <translation>모든 구간의 경고 미루기</translation>
  </message>
  <message>
   <source>Snooze warnings of {window}</source>
   <translation>{window}의 경고 미루기</translation>
  </message>
  <message>
   <source>So far {cost}.</source>
   <comment>a sum beyond the usual</comment>
   <translation>지금까지 {cost}.</translation>
  </message>
  <message>
   <source>Something other than the plan seems to pay for some of this use. That may be as you want it.</source>
   <translation>이 사용량의 일부는 요금제가 아닌 다른 곳에서 결제되는 것으로 보입니다. 의도한 것일 수 있습니다.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>출처</translation>
  </message>
  <message>
   <source>Span</source>
   <translation>기간</translation>
  </message>
  <message>
   <source>Spend logs, JSON or CSV</source>
   <translation>지출 로그, JSON 또는 CSV</translation>
  </message>
  <message>
   <source>Stacked by</source>
   <translation>누적 기준</translation>
  </message>
  <message>
   <source>Start a new session each day, with a note of where you stopped.</source>
   <translation>날마다 어디서 멈췄는지 메모와 함께 새 세션을 시작하세요.</translation>
  </message>
  <message>
   <source>Start a new session with what matters from this one. What fills it up at once is often one large file or tool result.</source>
   <translation>이 세션에서 필요한 것만 가지고 새 세션을 시작하세요. 컨텍스트를 금방 채우는 것은 대개 큰 파일이나 도구 결과 하나입니다.</translation>
  </message>
  <message>
   <source>Start a new session: what broke the cache goes with the old one. If it comes back there, try another version of the client.</source>
   <translation>새 세션을 시작하세요. 캐시를 망가뜨린 원인은 이전 세션과 함께 사라집니다. 다시 나타나면 다른 버전의 클라이언트를 써 보세요.</translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation>로그인 시 시작</translation>
  </message>
  <message>
   <source>Start at login was not changed</source>
   <translation>로그인 시 시작을 변경하지 못했습니다</translation>
  </message>
  <message>
   <source>Start of the block</source>
   <translation>블록 시작</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>시작</translation>
  </message>
  <message>
   <source>Starts that program now and then. It goes to the network with its own login; an old version may spend a request on the question.</source>
   <translation>그 프로그램을 가끔 실행합니다. 자체 로그인으로 네트워크에 접속하며, 이전 버전은 질문에 요청 하나를 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>State and readings</source>
   <comment>a folder</comment>
   <translation>상태와 측정값</translation>
  </message>
  <message>
   <source>Stated more than once</source>
   <translation>두 번 이상 기재됨</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>명세서</translation>
  </message>
  <message>
   <source>Statement and ledger agree.</source>
   <translation>명세서와 장부가 일치합니다.</translation>
  </message>
  <message numerus="yes">
   <source>Statement lines {rows}</source>
   <comment>counted</comment>
   <extracomment>For one: Statement line {rows}</extracomment>
   <translation>
    <numerusform>명세서 {rows}번째 줄</numerusform>
   </translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>명세서</translation>
  </message>
  <message>
   <source>Statements in it</source>
   <translation>포함할 명세서</translation>
  </message>
  <message>
   <source>Status line: connected. Claude Code hands over its counter with each answer.</source>
   <translation>상태 표시줄: 연결됨. Claude Code가 답변마다 카운터를 전달합니다.</translation>
  </message>
  <message>
   <source>Status line: not connected. Claude Code can hand over its counter with each answer.</source>
   <translation>상태 표시줄: 연결 안 됨. Claude Code가 답변마다 카운터를 전달할 수 있습니다.</translation>
  </message>
  <message>
   <source>Stays as it is here, for it runs programs or sends things: {names}.</source>
   <translation>프로그램을 실행하거나 무언가를 보내므로 여기 설정을 그대로 둡니다: {names}.</translation>
  </message>
  <message>
   <source>Stop it and run the tool once yourself: what it says is what the agent does not get past.</source>
   <translation>멈추고 도구를 직접 한 번 실행해 보세요. 그때 나오는 내용이 에이전트가 넘지 못하는 문제입니다.</translation>
  </message>
  <message>
   <source>Stop those that are not needed, and say in the prompt how many may run at once.</source>
   <translation>필요 없는 것은 멈추고, 동시에 몇 개까지 실행할지 프롬프트에 적으세요.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {n} records; nothing is known of the rest</source>
   <comment>counted</comment>
   <extracomment>For one: Stopped after {n} record; nothing is known of the rest</extracomment>
   <translation>
    <numerusform>기록 {n}건 후 중단됨. 나머지는 알 수 없음</numerusform>
   </translation>
  </message>
  <message>
   <source>Sub-agents on a dearer model in {where}</source>
   <translation>{where}에서 하위 에이전트가 더 비싼 모델 사용</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>일</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>확실도</translation>
  </message>
  <message>
   <source>System</source>
   <translation>시스템</translation>
  </message>
  <message>
   <source>System's language</source>
   <translation>시스템 언어</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>탭</translation>
  </message>
  <message>
   <source>Take over what runs programs or sends things</source>
   <translation>프로그램을 실행하거나 무언가를 보내는 설정도 가져오기</translation>
  </message>
  <message>
   <source>Taken from a file or from an address, checked before it is used. Nothing is fetched unless you ask for it.</source>
   <translation>파일이나 주소에서 가져오며, 쓰기 전에 검사합니다. 요청하지 않으면 아무것도 가져오지 않습니다.</translation>
  </message>
  <message>
   <source>Takes back the row before: a newer reader finds no request in that line.</source>
   <translation>이전 행을 취소: 새 리더가 그 줄에서 요청을 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>Takes back {record}: {reader} finds no request in that line.</source>
   <translation>{record} 취소: {reader}에서 그 줄의 요청을 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>Test of warnings</source>
   <translation>경고 테스트</translation>
  </message>
  <message>
   <source>Text of /usage, or a sentence such as: dashboard says 37 %</source>
   <translation>/usage의 텍스트 또는 문장. 예: dashboard says 37 %</translation>
  </message>
  <message>
   <source>That address is read already.</source>
   <translation>이미 읽고 있는 주소입니다.</translation>
  </message>
  <message>
   <source>The address is no longer read.</source>
   <translation>이 주소를 더 이상 읽지 않습니다.</translation>
  </message>
  <message>
   <source>The agent logs credits alone: prices and tokens of these requests are not known.</source>
   <translation>에이전트가 크레딧만 기록합니다. 이 요청들의 가격과 토큰은 알 수 없습니다.</translation>
  </message>
  <message>
   <source>The agent logs credits alone: the tokens are not known</source>
   <translation>에이전트가 크레딧만 기록함: 토큰은 알 수 없음</translation>
  </message>
  <message>
   <source>The band held the run-out time {n} of {times}; meant are 8 of 10.</source>
   <translation>소진 시각이 {times} 중 {n}회 범위에 들었습니다. 목표는 10번 중 8번입니다.</translation>
  </message>
  <message>
   <source>The calendar’s days are cut in UTC; days that you type are those of your own zone.</source>
   <translation>달력의 날짜는 UTC 기준이며, 입력한 날짜는 현지 시간대 기준입니다.</translation>
  </message>
  <message>
   <source>The chain's proofs also need {records} beside these.</source>
   <translation>체인의 증명에는 이 밖에 {records}이(가) 더 필요합니다.</translation>
  </message>
  <message>
   <source>The charges are {ratio} times the price list's, each alike.</source>
   <translation>청구 금액은 모두 똑같이 가격표의 {ratio}배입니다.</translation>
  </message>
  <message>
   <source>The check could not be finished</source>
   <translation>검사를 끝내지 못함</translation>
  </message>
  <message>
   <source>The checkpoint is of another ledger, {other}; this one is {own}.</source>
   <translation>체크포인트는 다른 장부({other})의 것입니다. 이 장부는 {own}.</translation>
  </message>
  <message>
   <source>The client itself names the cause: {cause}.</source>
   <translation>클라이언트가 직접 밝힌 원인: {cause}.</translation>
  </message>
  <message>
   <source>The client's own sum</source>
   <translation>클라이언트의 합계</translation>
  </message>
  <message>
   <source>The client's own sums of sessions, in all {n}, come to {told}; the ledger has {ours} for the same ones.</source>
   <translation>클라이언트 자체의 세션 합계(총 {n}개)는 {told}이고, 같은 세션에 대한 장부의 값은 {ours}입니다.</translation>
  </message>
  <message>
   <source>The counts agree, the money does not.</source>
   <translation>수치는 일치하지만 금액은 다릅니다.</translation>
  </message>
  <message>
   <source>The counts agree; the money is {ratio} times the price list's.</source>
   <translation>수치는 일치하고 금액은 가격표의 {ratio}배입니다.</translation>
  </message>
  <message>
   <source>The counts agree; the price list has no price for this model.</source>
   <translation>수치는 일치하며, 가격표에 이 모델의 가격이 없습니다.</translation>
  </message>
  <message>
   <source>The counts agree; {what}.</source>
   <translation>수치는 일치합니다. {what}.</translation>
  </message>
  <message>
   <source>The current session’s pace, then the usual hours of the day and the week.</source>
   <translation>현재 세션의 속도, 이후에는 하루와 주의 평소 시간대를 따릅니다.</translation>
  </message>
  <message>
   <source>The defaults hold here again.</source>
   <translation>여기에 기본값이 다시 적용됩니다.</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} above that of the straight line, which is more than chance.</source>
   <translation>표시된 예측의 오차는 직선보다 {size} 크며, 우연으로 보기 어렵습니다.</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} above that of the straight line, which may be chance.</source>
   <translation>표시된 예측의 오차는 직선보다 {size} 크지만, 우연일 수 있습니다.</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} below that of the straight line, which is more than chance.</source>
   <translation>표시된 예측의 오차는 직선보다 {size} 작으며, 우연으로 보기 어렵습니다.</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} below that of the straight line, which may be chance.</source>
   <translation>표시된 예측의 오차는 직선보다 {size} 작지만, 우연일 수 있습니다.</translation>
  </message>
  <message>
   <source>The file as it is now will be kept at</source>
   <translation>현재 파일을 보관할 위치</translation>
  </message>
  <message>
   <source>The file as it was is kept at</source>
   <translation>이전 파일을 보관한 위치</translation>
  </message>
  <message>
   <source>The file does not tell cached input apart; its input includes it.</source>
   <translation>파일이 캐시된 입력을 따로 알려 주지 않아, 입력에 캐시가 포함되어 있습니다.</translation>
  </message>
  <message>
   <source>The file does not tell its time zone; UTC was taken.</source>
   <translation>파일에 시간대가 없어 UTC로 보았습니다.</translation>
  </message>
  <message>
   <source>The file is not UTF-8; it was read as Windows-1252.</source>
   <translation>파일이 UTF-8이 아니어서 Windows-1252로 읽었습니다.</translation>
  </message>
  <message>
   <source>The file is not there yet and would be made.</source>
   <translation>파일이 아직 없어 새로 만듭니다.</translation>
  </message>
  <message>
   <source>The files as they are now are kept beside the new ones.</source>
   <translation>지금의 파일은 새 파일 옆에 보관됩니다.</translation>
  </message>
  <message>
   <source>The findings cannot be shown now.</source>
   <translation>지금은 발견을 표시할 수 없습니다.</translation>
  </message>
  <message>
   <source>The first rows of {file}</source>
   <translation>{file}의 첫 행들</translation>
  </message>
  <message>
   <source>The first {n} records are not those that the checkpoint covers.</source>
   <translation>처음 기록 {n}건이 체크포인트가 다루는 것과 다릅니다.</translation>
  </message>
  <message>
   <source>The folder is no longer read.</source>
   <translation>이 폴더를 더 이상 읽지 않습니다.</translation>
  </message>
  <message>
   <source>The ground that the icon stands on.</source>
   <translation>아이콘이 놓이는 바탕.</translation>
  </message>
  <message>
   <source>The key {key} fits nothing of the ledger; without it the other figures agree.</source>
   <translation>키 {key}은(는) 장부의 어느 것과도 맞지 않으며, 이를 빼면 나머지 수치가 일치합니다.</translation>
  </message>
  <message>
   <source>The last one was seen at {percent}.</source>
   <translation>마지막 구간은 {percent}에서 관측되었습니다.</translation>
  </message>
  <message>
   <source>The last {n} of the {all} records that the checkpoint covers are missing.</source>
   <translation>체크포인트가 다루는 기록 {all}건 중 마지막 {n}건이 없습니다.</translation>
  </message>
  <message>
   <source>The ledger has nothing of it, and nothing tells why.</source>
   <translation>장부에 이에 대한 기록이 없고 이유를 알 수 없습니다.</translation>
  </message>
  <message>
   <source>The ledger has nothing of this day and nobody looked on: logs may have been deleted or be elsewhere.</source>
   <translation>장부에 이 날의 기록이 없고 관찰도 없었습니다. 로그가 삭제되었거나 다른 곳에 있을 수 있습니다.</translation>
  </message>
  <message>
   <source>The ledger is being made.</source>
   <translation>장부를 만들고 있습니다.</translation>
  </message>
  <message>
   <source>The ledger is not as it was written (block {block}). {what}</source>
   <translation>장부가 작성된 상태와 다릅니다(블록 {block}). {what}</translation>
  </message>
  <message>
   <source>The ledger is not as it was written. {what}</source>
   <translation>장부가 작성된 상태와 다릅니다. {what}</translation>
  </message>
  <message>
   <source>The ledger keeps its records whatever happens to the logs. Longer kept logs can be read again, and shown beside the record.</source>
   <translation>로그가 어떻게 되든 장부의 기록은 보존됩니다. 로그를 더 오래 보관하면 다시 읽고 기록 옆에 표시할 수 있습니다.</translation>
  </message>
  <message>
   <source>The ledger was kept all day and has no use of this model: another device, key or program was used.</source>
   <translation>장부는 하루 종일 기록되었고 이 모델의 사용이 없습니다. 다른 기기, 키 또는 프로그램의 사용입니다.</translation>
  </message>
  <message>
   <source>The ledger was kept all day and has no use on it: another device, key or program was used.</source>
   <translation>장부는 하루 종일 기록되었고 사용이 없습니다. 다른 기기, 키 또는 프로그램의 사용입니다.</translation>
  </message>
  <message>
   <source>The log says that credits are available.</source>
   <translation>로그에 크레딧 사용 가능으로 나와 있습니다.</translation>
  </message>
  <message>
   <source>The longest took {time}.</source>
   <translation>가장 긴 휴지는 {time}입니다.</translation>
  </message>
  <message>
   <source>The name of the project's folder</source>
   <translation>프로젝트 폴더 이름</translation>
  </message>
  <message>
   <source>The pace of the last hour goes on. It says yes or no.</source>
   <translation>지난 1시간의 속도가 이어진다고 봅니다. 예, 아니요로만 답합니다.</translation>
  </message>
  <message>
   <source>The pace since the window’s start goes on. It says yes or no.</source>
   <translation>구간 시작 이후의 속도가 이어진다고 봅니다. 예, 아니요로만 답합니다.</translation>
  </message>
  <message>
   <source>The period runs until {date}.</source>
   <translation>기간은 {date}까지입니다.</translation>
  </message>
  <message>
   <source>The plan costs {price} a month.</source>
   <translation>요금제 비용은 한 달에 {price}입니다.</translation>
  </message>
  <message>
   <source>The plan that {name} reports changed from {before} to {after} ({when}).</source>
   <translation>{name}: 보고된 요금제 {before} → {after} ({when}).</translation>
  </message>
  <message>
   <source>The plan was removed.</source>
   <translation>요금제를 제거했습니다.</translation>
  </message>
  <message>
   <source>The price changed within it; each counts for its days.</source>
   <translation>기간 중 가격이 바뀌어 각각 해당 일수만큼 계산됩니다.</translation>
  </message>
  <message>
   <source>The price changed…</source>
   <translation>가격이 바뀜…</translation>
  </message>
  <message>
   <source>The program looked on for {percent} % of the time that the statement is about.</source>
   <translation>프로그램은 명세서 기간의 {percent} % 동안 지켜보았습니다.</translation>
  </message>
  <message>
   <source>The proof holds neighbouring records in full, whatever is redacted: session ids, account ids as logged, and the clients' own figures leave with it.</source>
   <translation>무엇을 가리든 증명에는 이웃 기록이 전부 들어 있습니다. 세션 ID, 기록된 계정 ID, 클라이언트의 자체 수치도 함께 나갑니다.</translation>
  </message>
  <message>
   <source>The provider has more pages than this file holds; export the rest as well.</source>
   <translation>제공자에게 이 파일에 없는 페이지가 더 있습니다. 나머지도 내보내세요.</translation>
  </message>
  <message>
   <source>The provider's counter</source>
   <translation>제공자의 카운터</translation>
  </message>
  <message>
   <source>The provider's counter and ours agree within what is known.</source>
   <translation>제공자 카운터와 내 기록이 알려진 범위 안에서 일치합니다.</translation>
  </message>
  <message>
   <source>The provider's counter is full; our own use is {points} beyond that.</source>
   <translation>제공자 카운터는 가득 찼고 내 사용량은 이를 {points} 초과합니다.</translation>
  </message>
  <message>
   <source>The provider's counter is {points} above ours; this may be {why}.</source>
   <translation>제공자 카운터가 내 기록보다 {points} 높음. 가능한 원인: {why}.</translation>
  </message>
  <message>
   <source>The provider's counter is {points} above ours; what explains it is not known.</source>
   <translation>제공자 카운터가 내 기록보다 {points} 높음. 원인은 알 수 없습니다.</translation>
  </message>
  <message>
   <source>The provider's counter is {points} below ours; this may be {why}.</source>
   <translation>제공자 카운터가 내 기록보다 {points} 낮음. 가능한 원인: {why}.</translation>
  </message>
  <message>
   <source>The provider's counter is {points} below ours; what explains it is not known.</source>
   <translation>제공자 카운터가 내 기록보다 {points} 낮음. 원인은 알 수 없습니다.</translation>
  </message>
  <message>
   <source>The provider's counter “{limit}” was seen at {percent} % of a window of {hours} h; the ledger has {ours} in it.</source>
   <translation>제공자의 카운터 “{limit}”가 {hours}시간 창의 {percent} %에서 확인되었고, 그 창에 대한 장부의 값은 {ours}입니다.</translation>
  </message>
  <message>
   <source>The provider's note</source>
   <translation>제공자의 메모</translation>
  </message>
  <message>
   <source>The provider's own percentages, where a log has them</source>
   <translation>로그에 있는 제공자의 사용률</translation>
  </message>
  <message>
   <source>The records hold, but SQLite's own check finds damage beside them: {what}.</source>
   <translation>기록은 온전하지만 SQLite 자체 검사에서 그 밖의 손상을 찾았습니다: {what}.</translation>
  </message>
  <message>
   <source>The records hold, but {n} of the totals made ahead differ from them.</source>
   <translation>기록은 온전하지만 미리 만든 합계 중 {n}개가 다릅니다.</translation>
  </message>
  <message>
   <source>The records hold; `counterfoil restore` shows how the totals are made anew.</source>
   <translation>기록은 온전합니다. 합계를 새로 만드는 방법은 `counterfoil restore`에 있습니다.</translation>
  </message>
  <message>
   <source>The request goes to {host}.</source>
   <translation>요청은 {host}(으)로 갑니다.</translation>
  </message>
  <message>
   <source>The reset was left aside: it goes with a single window.</source>
   <translation>재설정 시각은 쓰지 않았습니다. 구간이 하나일 때만 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>The same name is the same hash, within this bundle only.</source>
   <translation>같은 이름은 이 묶음 안에서만 같은 해시입니다.</translation>
  </message>
  <message>
   <source>The same request over and over in {where}</source>
   <translation>{where}에서 같은 요청 반복</translation>
  </message>
  <message>
   <source>The same share as in {earlier}</source>
   <translation>{earlier}과 같은 비율</translation>
  </message>
  <message>
   <source>The sample is shown; choose your own logs first.</source>
   <translation>샘플을 표시하고 있습니다. 먼저 내 로그를 선택하십시오.</translation>
  </message>
  <message>
   <source>The session above in the list (Alt+Up)</source>
   <translation>목록의 위 세션(Alt+Up)</translation>
  </message>
  <message>
   <source>The session after</source>
   <translation>다음 세션</translation>
  </message>
  <message>
   <source>The session before, in its details</source>
   <translation>이전 세션(상세 정보에서)</translation>
  </message>
  <message>
   <source>The session below in the list (Alt+Down)</source>
   <translation>목록의 아래 세션(Alt+Down)</translation>
  </message>
  <message>
   <source>The sessions cannot be shown now.</source>
   <translation>지금은 세션을 표시할 수 없습니다.</translation>
  </message>
  <message>
   <source>The settings and your prices were exported.</source>
   <translation>설정과 직접 정한 가격을 내보냈습니다.</translation>
  </message>
  <message>
   <source>The settings cannot be read yet; try again in a moment.</source>
   <translation>아직 설정을 읽을 수 없습니다. 잠시 후 다시 시도하십시오.</translation>
  </message>
  <message>
   <source>The settings file has a mistake in line {line}, column {column}: {what}.</source>
   <translation>설정 파일 {line}행 {column}열에 오류가 있습니다: {what}.</translation>
  </message>
  <message>
   <source>The settings file has a mistake in line {line}: {what}.</source>
   <translation>설정 파일 {line}행에 오류가 있습니다: {what}.</translation>
  </message>
  <message>
   <source>The settings file has a mistake: {what}.</source>
   <translation>설정 파일에 오류가 있습니다: {what}.</translation>
  </message>
  <message>
   <source>The settings file may only be read, so nothing here can be changed.</source>
   <translation>설정 파일이 읽기 전용이어서 여기서 변경할 수 없습니다.</translation>
  </message>
  <message>
   <source>The settings from before hold until it is mended; nothing here can be changed, and the file is left as it is.</source>
   <translation>고칠 때까지 이전 설정이 유지됩니다. 여기서는 변경할 수 없으며 파일은 그대로 둡니다.</translation>
  </message>
  <message>
   <source>The settings were exported.</source>
   <translation>설정을 내보냈습니다.</translation>
  </message>
  <message>
   <source>The settings were imported. The old ones are kept beside them.</source>
   <translation>설정을 가져왔습니다. 이전 설정은 그 옆에 보관됩니다.</translation>
  </message>
  <message>
   <source>The settings {path} were not changed: {why}.</source>
   <translation>설정 {path}: 변경하지 않음: {why}.</translation>
  </message>
  <message>
   <source>The shipped list is in use again.</source>
   <translation>기본 제공 목록을 다시 사용합니다.</translation>
  </message>
  <message>
   <source>The state folder cannot be written to, so nothing is asked.</source>
   <translation>상태 폴더에 쓸 수 없어 묻지 않습니다.</translation>
  </message>
  <message>
   <source>The statement has nothing of it, and nothing tells why.</source>
   <translation>명세서에 이에 대한 내용이 없고 이유를 알 수 없습니다.</translation>
  </message>
  <message>
   <source>The statement has the same request id before.</source>
   <translation>명세서 앞부분에 같은 요청 ID가 있습니다.</translation>
  </message>
  <message>
   <source>The statement names the account {account}. Use of other accounts is not on it.</source>
   <translation>명세서에는 계정 {account}이(가) 적혀 있습니다. 다른 계정의 사용은 실리지 않습니다.</translation>
  </message>
  <message>
   <source>The statement says {provider}, the ledger {ledger}: a difference of {difference}.</source>
   <translation>명세서는 {provider}, 장부는 {ledger}: 차이 {difference}.</translation>
  </message>
  <message>
   <source>The statement tells no money in dollars; counts are compared.</source>
   <translation>명세서에 달러 금액이 없어 수치를 비교합니다.</translation>
  </message>
  <message>
   <source>The statement's days fit those of {zone}: requests on the day before or after: {n}, net {amount}.</source>
   <translation>명세서의 날짜는 {zone} 기준과 맞습니다. 전날이나 다음 날의 요청: {n}, 순액 {amount}.</translation>
  </message>
  <message>
   <source>The statement's days fit those of {zone}: requests on the day before or after: {n}.</source>
   <translation>명세서의 날짜는 {zone} 기준과 맞습니다. 전날이나 다음 날의 요청: {n}.</translation>
  </message>
  <message>
   <source>The status line goes back to what it was. What is recorded stays.</source>
   <translation>상태 표시줄을 이전 상태로 되돌립니다. 기록된 내용은 유지됩니다.</translation>
  </message>
  <message>
   <source>The system's</source>
   <translation>시스템 설정</translation>
  </message>
  <message>
   <source>The terms of everything that comes with Counterfoil, in the words of those who wrote it.</source>
   <translation>Counterfoil과 함께 오는 모든 것의 조건을 만든 이들의 원문 그대로 보여 줍니다.</translation>
  </message>
  <message>
   <source>The very same line stands in the statement more than once; repeats: {n}.</source>
   <translation>명세서에 똑같은 줄이 여러 번 있습니다. 반복: {n}.</translation>
  </message>
  <message>
   <source>The whole window again, up to now</source>
   <translation>다시 현재까지 전체 구간</translation>
  </message>
  <message>
   <source>The window so far: provider’s readings as dots, own use as a line.</source>
   <translation>지금까지의 구간: 점은 제공자 측정값, 선은 내 사용량입니다.</translation>
  </message>
  <message>
   <source>The window that ends first, one of your choice, or the two tightest inside each other.</source>
   <translation>먼저 끝나는 구간, 선택한 구간, 또는 가장 빠듯한 두 구간을 겹쳐 표시합니다.</translation>
  </message>
  <message>
   <source>The window was left aside: the text names its windows itself.</source>
   <translation>지정한 구간은 쓰지 않았습니다. 텍스트에 구간이 있습니다.</translation>
  </message>
  <message>
   <source>The {limit} began anew {when}, {ahead}.</source>
   <translation>{limit} 한도: {when} 새로 시작, {ahead}.</translation>
  </message>
  <message>
   <source>The {limit} began anew {when}, {ahead}; last seen at {last}.</source>
   <translation>{limit} 한도: {when} 새로 시작, {ahead}; 마지막 {last}.</translation>
  </message>
  <message>
   <source>The {limit} counted on after its announced reset {due}, until {until}</source>
   <translation>{limit} 한도: 예고된 재설정({due}) 후에도 {until}까지 계속 집계</translation>
  </message>
  <message>
   <source>The {limit} counted on after its announced reset, until {until}</source>
   <translation>{limit} 한도: 예고된 재설정 후에도 {until}까지 계속 집계</translation>
  </message>
  <message>
   <source>The {limit} is no longer reported since {since}, while others are</source>
   <translation>{limit} 한도: {since}부터 보고되지 않음, 다른 한도는 보고됨</translation>
  </message>
  <message>
   <source>The {limit} is reported since {since}, first at {first}.</source>
   <translation>{limit} 한도: {since}부터 보고됨, 처음 {first}.</translation>
  </message>
  <message>
   <source>The {limit} is reported since {since}.</source>
   <translation>{limit} 한도: {since}부터 보고됨.</translation>
  </message>
  <message>
   <source>The {limit} reset {when}, as announced.</source>
   <translation>{limit} 한도: 예고대로 {when} 재설정.</translation>
  </message>
  <message>
   <source>The {limit} reset {when}, as announced; last seen at {last}.</source>
   <translation>{limit} 한도: 예고대로 {when} 재설정; 마지막 {last}.</translation>
  </message>
  <message>
   <source>The {limit} rose by {n} points ({when}) while no request was recorded here.</source>
   <translation>{limit} 한도: 기록된 요청 없이 {n}%p 상승 ({when}).</translation>
  </message>
  <message>
   <source>The {limit} rose by {n} points ({when}) with {requests} recorded here meanwhile, too few for it.</source>
   <translation>{limit} 한도: {n}%p 상승 ({when}); 그사이 기록된 {requests}으로는 설명되지 않음.</translation>
  </message>
  <message>
   <source>The {limit} stood at 100 % and work went on ({when}): {use}.</source>
   <translation>{limit} 한도: 100%에서 작업 계속 ({when}): {use}.</translation>
  </message>
  <message>
   <source>The {limit} went from {before} to {after} ({when}).</source>
   <translation>{limit} 한도: {before} → {after} ({when}).</translation>
  </message>
  <message>
   <source>The {limit} went from {before} to {after} ({when}); the announced reset {reset} stayed.</source>
   <translation>{limit} 한도: {before} → {after} ({when}); 예고된 재설정 {reset} 그대로.</translation>
  </message>
  <message>
   <source>The {window} ends it first: runs out ≈ {when}.</source>
   <translation>{window} 한도가 먼저 끝남: ≈ {when} 소진.</translation>
  </message>
  <message>
   <source>The {window} is used up until {when}.</source>
   <translation>{window} 한도: {when}까지 소진 상태.</translation>
  </message>
  <message>
   <source>The {window} window of this text has reset since, so it was left out.</source>
   <translation>이 텍스트의 {window} 구간은 그 뒤 재설정되어 제외했습니다.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>테마</translation>
  </message>
  <message>
   <source>There is a price from that day on already.</source>
   <translation>그날부터의 가격이 이미 있습니다.</translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation>폴더가 없음: {path}.</translation>
  </message>
  <message>
   <source>There is no ledger yet. A file can be compared once there are requests in it.</source>
   <translation>아직 장부가 없습니다. 요청이 들어오면 파일을 비교할 수 있습니다.</translation>
  </message>
  <message>
   <source>There is no ledger yet. It begins with the first request that an agent logs.</source>
   <translation>아직 장부가 없습니다. 에이전트가 첫 요청을 로그로 남기면 시작됩니다.</translation>
  </message>
  <message>
   <source>There is no newer version.</source>
   <translation>새 버전이 없습니다.</translation>
  </message>
  <message>
   <source>There is no request in the ledger yet, so there is nothing to look at.</source>
   <translation>장부에 아직 요청이 없어 살펴볼 것이 없습니다.</translation>
  </message>
  <message>
   <source>There is no session in the ledger yet. The first request of an agent begins one.</source>
   <translation>아직 장부에 세션이 없습니다. 에이전트의 첫 요청으로 시작됩니다.</translation>
  </message>
  <message>
   <source>There is no such folder.</source>
   <translation>그런 폴더가 없습니다.</translation>
  </message>
  <message>
   <source>There was no pause of more than 5 minutes between two requests.</source>
   <translation>요청 사이 5분을 넘는 휴지가 없었습니다.</translation>
  </message>
  <message>
   <source>These keys</source>
   <translation>이 단축키 목록</translation>
  </message>
  <message>
   <source>These requests were not found in the ledger.</source>
   <translation>이 요청들을 장부에서 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>This copy runs from its sources; update those.</source>
   <translation>이 사본은 소스에서 실행됩니다. 소스를 업데이트하세요.</translation>
  </message>
  <message>
   <source>This file could not be read as a statement.</source>
   <translation>이 파일을 명세서로 읽을 수 없었습니다.</translation>
  </message>
  <message>
   <source>This file is in the ledger already; it is not kept twice.</source>
   <translation>이 파일은 이미 장부에 있으며, 두 번 보관하지 않습니다.</translation>
  </message>
  <message>
   <source>This is how a warning looks. Nothing is about to run out.</source>
   <translation>경고는 이렇게 표시됩니다. 실제로 소진되는 것은 없습니다.</translation>
  </message>
  <message>
   <source>This list is of {date}, the one in use of {current}; nothing was changed.</source>
   <translation>이 목록은 {date}, 사용 중인 목록은 {current} 것입니다. 바뀐 것은 없습니다.</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>이번 달</translation>
  </message>
  <message>
   <source>This program's own reading of them, with its requests; not the provider's statement.</source>
   <translation>이 프로그램이 로그를 해석한 것과 해당 요청이며, 제공자의 진술이 아닙니다.</translation>
  </message>
  <message>
   <source>This session is not in the ledger any more.</source>
   <translation>이 세션은 더 이상 장부에 없습니다.</translation>
  </message>
  <message>
   <source>This would change in</source>
   <translation>변경될 위치</translation>
  </message>
  <message>
   <source>This would change:</source>
   <translation>다음이 바뀝니다:</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>목</translation>
  </message>
  <message>
   <source>Tightest</source>
   <translation>가장 빠듯한 것</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>시간</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>시간(UTC)</translation>
  </message>
  <message>
   <source>Time off</source>
   <translation>시간 오차</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>시간대</translation>
  </message>
  <message>
   <source>Time ▾</source>
   <translation>시간 ▾</translation>
  </message>
  <message>
   <source>Times, models and token counts of each request</source>
   <translation>각 요청의 시각, 모델, 토큰 수</translation>
  </message>
  <message>
   <source>To keep all of it in one folder elsewhere: quit, set COUNTERFOIL_HOME to that folder, move the files there, start again.</source>
   <translation>모두 다른 폴더 하나에 두려면: 종료하고 COUNTERFOIL_HOME을 그 폴더로 설정한 뒤 파일을 옮기고 다시 시작합니다.</translation>
  </message>
  <message>
   <source>To, as year-month-day</source>
   <translation>종료일(연-월-일)</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>오늘</translation>
  </message>
  <message>
   <source>Today by agent, model and project</source>
   <translation>오늘: 에이전트, 모델, 프로젝트별</translation>
  </message>
  <message>
   <source>Today {cost}</source>
   <translation>오늘 {cost}</translation>
  </message>
  <message>
   <source>Today: price not known</source>
   <translation>오늘: 요금 알 수 없음</translation>
  </message>
  <message>
   <source>Token copied</source>
   <translation>토큰을 복사했습니다</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>토큰</translation>
  </message>
  <message>
   <source>Tokens a prompt</source>
   <translation>프롬프트당 토큰</translation>
  </message>
  <message>
   <source>Tokens a turn</source>
   <translation>턴당 토큰</translation>
  </message>
  <message>
   <source>Tokens by day</source>
   <translation>일별 토큰</translation>
  </message>
  <message>
   <source>Tokens by month</source>
   <translation>월별 토큰</translation>
  </message>
  <message>
   <source>Tokens by week</source>
   <translation>주별 토큰</translation>
  </message>
  <message>
   <source>Tokens of its requests</source>
   <translation>해당 요청의 토큰</translation>
  </message>
  <message>
   <source>Tokens read for each token of output</source>
   <translation>출력 토큰당 읽은 토큰</translation>
  </message>
  <message>
   <source>Tolerance a row</source>
   <translation>행당 허용 오차</translation>
  </message>
  <message>
   <source>Top models</source>
   <translation>상위 모델</translation>
  </message>
  <message>
   <source>Top projects</source>
   <translation>상위 프로젝트</translation>
  </message>
  <message>
   <source>Top sessions</source>
   <translation>상위 세션</translation>
  </message>
  <message>
   <source>Totals lack older logs; new lines still count.</source>
   <translation>합계에 이전 로그가 빠져 있습니다. 새 줄은 계속 집계합니다.</translation>
  </message>
  <message>
   <source>Tray icon</source>
   <translation>트레이 아이콘</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>화</translation>
  </message>
  <message>
   <source>Two rings</source>
   <translation>고리 두 개</translation>
  </message>
  <message>
   <source>Type a reading</source>
   <translation>측정값 입력</translation>
  </message>
  <message>
   <source>Type a reading…</source>
   <translation>측정값 입력…</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>해석됨</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>실행 취소</translation>
  </message>
  <message>
   <source>Undo what was just done</source>
   <translation>방금 한 작업 실행 취소</translation>
  </message>
  <message>
   <source>Unexplained: {amount}</source>
   <translation>설명되지 않음: {amount}</translation>
  </message>
  <message>
   <source>Unix, milliseconds</source>
   <translation>Unix, 밀리초</translation>
  </message>
  <message>
   <source>Unix, seconds</source>
   <translation>Unix, 초</translation>
  </message>
  <message>
   <source>Until its reset, {when}</source>
   <translation>재설정까지, {when}</translation>
  </message>
  <message>
   <source>Until their resets</source>
   <translation>각 재설정까지</translation>
  </message>
  <message>
   <source>Unusually many cache reads in {where}</source>
   <translation>{where}에서 캐시 읽기가 평소보다 많음</translation>
  </message>
  <message>
   <source>Unusually many sub-agents in {where}</source>
   <translation>{where}에서 하위 에이전트가 평소보다 많음</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>업데이트</translation>
  </message>
  <message>
   <source>Usage and cost, CSV or API</source>
   <translation>사용량과 비용, CSV 또는 API</translation>
  </message>
  <message>
   <source>Usage and costs, JSON or CSV</source>
   <translation>사용량과 비용, JSON 또는 CSV</translation>
  </message>
  <message>
   <source>Usage events, CSV</source>
   <translation>사용량 이벤트, CSV</translation>
  </message>
  <message>
   <source>Usage report, CSV</source>
   <translation>사용량 보고서, CSV</translation>
  </message>
  <message>
   <source>Use beyond the plan was charged</source>
   <translation>요금제를 넘은 사용이 청구되었습니다</translation>
  </message>
  <message>
   <source>Use in {n} hours through which the ledger was kept and has none.</source>
   <translation>장부가 기록되었지만 사용이 없는 {n}시간의 사용입니다.</translation>
  </message>
  <message>
   <source>Use it all the same</source>
   <translation>그래도 사용</translation>
  </message>
  <message>
   <source>Use my logs</source>
   <translation>내 로그 사용</translation>
  </message>
  <message>
   <source>Use this mapping and compare</source>
   <translation>이 매핑으로 비교</translation>
  </message>
  <message>
   <source>Used up until {when}</source>
   <translation>{when}까지 소진 상태</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>판정</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>검증</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>버전</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>버전 {version}</translation>
  </message>
  <message>
   <source>Versions only, for a bug report.</source>
   <translation>버그 신고용, 버전만.</translation>
  </message>
  <message>
   <source>Wait a while before going on. If the same error comes back, look it up by its status.</source>
   <translation>잠시 기다렸다가 계속하세요. 같은 오류가 다시 나오면 상태 코드로 찾아보세요.</translation>
  </message>
  <message>
   <source>Warn</source>
   <translation>경고</translation>
  </message>
  <message>
   <source>Warned before {n} of {windows} that ran out, {duration} ahead (median).</source>
   <translation>소진된 {windows} 중 {n}개를 미리 경고, {duration} 앞서(중앙값).</translation>
  </message>
  <message>
   <source>Warned before {n} of {windows} that ran out.</source>
   <translation>소진된 {windows} 중 {n}개를 미리 경고.</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>경고</translation>
  </message>
  <message>
   <source>Warnings…</source>
   <translation>경고…</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>주시</translation>
  </message>
  <message>
   <source>Watched for {part} of {whole}</source>
   <translation>{whole} 중 {part} 관측</translation>
  </message>
  <message>
   <source>Watched throughout</source>
   <translation>내내 관측</translation>
  </message>
  <message>
   <source>Web search</source>
   <translation>웹 검색</translation>
  </message>
  <message>
   <source>Web searches</source>
   <translation>웹 검색</translation>
  </message>
  <message>
   <source>Web searches by the side of logged use; agents do not log every search.</source>
   <translation>기록된 사용 옆의 웹 검색입니다. 에이전트는 모든 검색을 기록하지 않습니다.</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>웹훅</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>수</translation>
  </message>
  <message>
   <source>Welcome to Counterfoil</source>
   <translation>Counterfoil 시작하기</translation>
  </message>
  <message>
   <source>What</source>
   <translation>무엇</translation>
  </message>
  <message>
   <source>What a percent of the window holds, of the usual</source>
   <translation>구간 1%의 양, 보통 대비</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>결과</translation>
  </message>
  <message>
   <source>What can be read, and where it is offered</source>
   <translation>읽을 수 있는 것과 받는 곳</translation>
  </message>
  <message>
   <source>What if… ▴</source>
   <translation>가정… ▴</translation>
  </message>
  <message>
   <source>What if… ▾</source>
   <translation>가정… ▾</translation>
  </message>
  <message>
   <source>What is never stored</source>
   <translation>저장하지 않는 것</translation>
  </message>
  <message>
   <source>What is read</source>
   <translation>읽는 것</translation>
  </message>
  <message>
   <source>What is read and kept</source>
   <translation>읽고 보관하는 것</translation>
  </message>
  <message>
   <source>What is understood appears here before anything is saved.</source>
   <translation>해석한 내용이 저장 전에 여기에 표시됩니다.</translation>
  </message>
  <message>
   <source>What is used elsewhere goes on as it does.</source>
   <translation>다른 곳의 사용은 그대로 이어집니다.</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>구성 요소</translation>
  </message>
  <message>
   <source>What it is worth is not known: no price is known of any request</source>
   <translation>상당액을 알 수 없음: 요금이 알려진 요청이 없음</translation>
  </message>
  <message>
   <source>What one percent holds</source>
   <translation>1%의 용량</translation>
  </message>
  <message>
   <source>What one percent holds is not known.</source>
   <translation>1%의 용량을 알 수 없습니다.</translation>
  </message>
  <message>
   <source>What one percent holds is not known: {why}.</source>
   <translation>1%의 용량을 알 수 없음: {why}.</translation>
  </message>
  <message>
   <source>What the app showed, by whichever method was in use then.</source>
   <translation>그때 사용하던 방법으로 앱이 표시한 것입니다.</translation>
  </message>
  <message>
   <source>What this does not show</source>
   <translation>이것이 보여 주지 않는 것</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>할 일</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>발견 내용</translation>
  </message>
  <message>
   <source>What was found in the logs</source>
   <translation>로그에서 발견한 것</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>관측 내용</translation>
  </message>
  <message>
   <source>What was written before it is unchanged.</source>
   <translation>그 전에 작성된 것은 변경되지 않았습니다.</translation>
  </message>
  <message>
   <source>What you claim, in one sentence</source>
   <translation>주장하는 내용(한 문장)</translation>
  </message>
  <message>
   <source>What you pay is set beside the cost at API prices, on the History page. It goes nowhere.</source>
   <translation>지불 금액을 내역 페이지에서 API 요금 기준 비용과 나란히 표시합니다. 어디로도 전송하지 않습니다.</translation>
  </message>
  <message>
   <source>When the {window} window resets was not understood.</source>
   <translation>{window} 구간의 재설정 시각을 이해하지 못했습니다.</translation>
  </message>
  <message>
   <source>Where it is kept</source>
   <translation>보관 위치</translation>
  </message>
  <message>
   <source>Where readings come from</source>
   <translation>측정값의 출처</translation>
  </message>
  <message>
   <source>Where the panel has room for it, from 22 pixels.</source>
   <translation>패널에 공간이 있을 때, 22픽셀부터.</translation>
  </message>
  <message>
   <source>Where things lie</source>
   <translation>저장 위치</translation>
  </message>
  <message>
   <source>Where you can choose, put long work into other hours.</source>
   <translation>가능하다면 긴 작업은 다른 시간대로 옮기세요.</translation>
  </message>
  <message>
   <source>Whether prompts were read from a cache is not in the logs of this session.</source>
   <translation>프롬프트를 캐시에서 읽었는지가 이 세션의 로그에 없습니다.</translation>
  </message>
  <message>
   <source>Which events are told by a notification</source>
   <translation>알림으로 받을 이벤트</translation>
  </message>
  <message>
   <source>Whoever reads it sees how your folders are called.</source>
   <translation>읽는 사람이 폴더 이름을 보게 됩니다.</translation>
  </message>
  <message>
   <source>Why they differ</source>
   <translation>다른 이유</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>구간</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>heading of keys</comment>
   <translation>구간</translation>
  </message>
  <message>
   <source>Window appeared</source>
   <translation>구간 추가됨</translation>
  </message>
  <message>
   <source>Window no longer reported</source>
   <translation>구간 보고 중단</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>구간</translation>
  </message>
  <message>
   <source>With each window counted once it is {score}.</source>
   <translation>구간마다 한 번씩 세면 {score}입니다.</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>철회</translation>
  </message>
  <message>
   <source>Withdrawn: {name}. The ledger still holds what it was.</source>
   <translation>철회함: {name}. 장부에는 그 내용이 남아 있습니다.</translation>
  </message>
  <message numerus="yes">
   <source>Without {n} pauses of more than 5 minutes between two requests.</source>
   <comment>counted</comment>
   <extracomment>For one: Without {n} pause of more than 5 minutes between two requests.</extracomment>
   <translation>
    <numerusform>요청 사이 5분을 넘는 휴지 {n}회 제외.</numerusform>
   </translation>
  </message>
  <message>
   <source>Work like</source>
   <translation>작업 유형</translation>
  </message>
  <message>
   <source>Work on credits</source>
   <translation>크레딧으로 작업</translation>
  </message>
  <message>
   <source>Work with an earlier or a newer version for a day; the figures after it tell whether it was the client.</source>
   <translation>하루 동안 이전 또는 더 새로운 버전으로 작업해 보세요. 그 뒤의 수치로 클라이언트 때문이었는지 알 수 있습니다.</translation>
  </message>
  <message>
   <source>Worked out afterwards from the logs; each forecast knows only what was known at its moment</source>
   <translation>나중에 로그로 계산. 각 예측은 그 시점에 알려진 것만 사용</translation>
  </message>
  <message>
   <source>Worth {amount} at API prices</source>
   <translation>API 요금 기준 {amount} 상당</translation>
  </message>
  <message>
   <source>Worth {amount} at API prices on a {price} plan</source>
   <translation>{price} 요금제에서 API 요금 기준 {amount} 상당</translation>
  </message>
  <message>
   <source>Worth {amount} at API prices on plans of {price}</source>
   <translation>{price} 요금제들에서 API 요금 기준 {amount} 상당</translation>
  </message>
  <message>
   <source>Write a day from 1 to 31.</source>
   <translation>1에서 31까지의 날을 입력하십시오.</translation>
  </message>
  <message>
   <source>Write a number above 0, such as 0.92.</source>
   <translation>0보다 큰 숫자를 입력하십시오. 예: 0.92.</translation>
  </message>
  <message>
   <source>Write a number such as 20 or 99.50.</source>
   <translation>20 또는 99.50과 같은 숫자를 입력하십시오.</translation>
  </message>
  <message>
   <source>Write a port from 1 to 65535.</source>
   <translation>1에서 65535 사이의 포트를 입력하세요.</translation>
  </message>
  <message>
   <source>Write an address such as http://127.0.0.1:8000/metrics.</source>
   <translation>http://127.0.0.1:8000/metrics 같은 주소를 입력하세요.</translation>
  </message>
  <message>
   <source>Write an address that begins with https:// and names no user.</source>
   <translation>https://로 시작하고 사용자 이름이 없는 주소를 입력하십시오.</translation>
  </message>
  <message>
   <source>Write both times like 22:00; they must differ.</source>
   <translation>두 시각을 22:00처럼 입력하십시오. 서로 달라야 합니다.</translation>
  </message>
  <message>
   <source>Write evidence</source>
   <translation>증거 작성</translation>
  </message>
  <message>
   <source>Write evidence without a statement…</source>
   <translation>명세서 없이 증거 작성…</translation>
  </message>
  <message>
   <source>Write evidence…</source>
   <translation>증거 작성…</translation>
  </message>
  <message>
   <source>Write the day on which the price changed as year-month-day, such as 2026-05-01.</source>
   <translation>가격이 바뀐 날을 2026-05-01처럼 연-월-일로 입력하십시오.</translation>
  </message>
  <message>
   <source>Write three letters such as EUR.</source>
   <translation>EUR과 같은 세 글자를 입력하십시오.</translation>
  </message>
  <message>
   <source>Write three rising whole numbers from 1 to 100.</source>
   <translation>1부터 100까지 커지는 정수 세 개를 입력하십시오.</translation>
  </message>
  <message>
   <source>Write whole minutes from 5 to 1440.</source>
   <translation>5부터 1440까지의 정수를 분 단위로 입력하십시오.</translation>
  </message>
  <message>
   <source>Writing {file} …</source>
   <translation>{file} 쓰는 중 …</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>씀</translation>
  </message>
  <message>
   <source>Written to it {n}</source>
   <translation>캐시에 씀 {n}</translation>
  </message>
  <message>
   <source>Written to the cache</source>
   <translation>캐시에 씀</translation>
  </message>
  <message>
   <source>You are told when a window is likely to run out. Each warning comes once.</source>
   <translation>구간이 소진될 가능성이 높으면 알립니다. 각 경고는 한 번만 표시됩니다.</translation>
  </message>
  <message>
   <source>Your API calls</source>
   <translation>내 API 호출</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>내 데이터</translation>
  </message>
  <message>
   <source>Your own logs are read either way.</source>
   <translation>내 로그는 어느 쪽이든 읽습니다.</translation>
  </message>
  <message>
   <source>Your own prices</source>
   <translation>직접 정한 가격</translation>
  </message>
  <message>
   <source>Your own proxy: /spend/logs</source>
   <translation>내 프록시: /spend/logs</translation>
  </message>
  <message>
   <source>Your own record of what AI coding agents use, kept beside the provider's counter.</source>
   <translation>AI 코딩 에이전트의 사용량을 제공자 카운터와 나란히 직접 기록합니다.</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>확대</translation>
  </message>
  <message>
   <source>Zoom in or out</source>
   <translation>확대 또는 축소</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>축소</translation>
  </message>
  <message>
   <source>`counterfoil restore` shows what can be put back. Nothing has been written over.</source>
   <translation>`counterfoil restore`가 복원할 수 있는 것을 보여 줍니다. 덮어쓴 것은 없습니다.</translation>
  </message>
  <message>
   <source>a cache that stopped working</source>
   <translation>작동을 멈춘 캐시</translation>
  </message>
  <message>
   <source>a counter back at zero</source>
   <translation>카운터 0으로 복귀</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>하루</translation>
  </message>
  <message>
   <source>a jump without use here</source>
   <translation>기록 없는 급증</translation>
  </message>
  <message>
   <source>a minute</source>
   <translation>1분</translation>
  </message>
  <message>
   <source>a month</source>
   <translation>한 달</translation>
  </message>
  <message>
   <source>a reading that is out of date</source>
   <translation>오래된 측정값</translation>
  </message>
  <message>
   <source>a tool</source>
   <translation>도구</translation>
  </message>
  <message>
   <source>a window is used up</source>
   <translation>소진된 구간 있음</translation>
  </message>
  <message>
   <source>a window may run out</source>
   <translation>소진될 수 있는 구간 있음</translation>
  </message>
  <message>
   <source>a window runs out soon</source>
   <translation>곧 소진되는 구간 있음</translation>
  </message>
  <message>
   <source>about {cost}</source>
   <translation>약 {cost}</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>약 {size}</translation>
  </message>
  <message>
   <source>about {when}</source>
   <translation>약 {when}</translation>
  </message>
  <message>
   <source>after</source>
   <translation>이후</translation>
  </message>
  <message>
   <source>agent's own command</source>
   <translation>에이전트 자체 명령</translation>
  </message>
  <message>
   <source>all days</source>
   <translation>모든 요일</translation>
  </message>
  <message>
   <source>all explained</source>
   <translation>모두 설명됨</translation>
  </message>
  <message>
   <source>all made live</source>
   <translation>모두 실시간</translation>
  </message>
  <message>
   <source>all others</source>
   <translation>나머지 모두</translation>
  </message>
  <message>
   <source>all replayed from the logs</source>
   <translation>모두 로그로 재현</translation>
  </message>
  <message>
   <source>all windows</source>
   <translation>모든 구간</translation>
  </message>
  <message>
   <source>almost certain ({percent})</source>
   <translation>거의 확실({percent})</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>1시간</translation>
  </message>
  <message>
   <source>an unknown plan</source>
   <translation>알 수 없는 요금제</translation>
  </message>
  <message>
   <source>an unknown value</source>
   <translation>알 수 없는 값</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>외 {n}개</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more limits</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} more limit</extracomment>
   <translation>
    <numerusform>외 한도 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} more lines</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} more line</extracomment>
   <translation>
    <numerusform>외 {n}줄</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} other findings</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} other finding</extracomment>
   <translation>
    <numerusform>외 발견 {n}건</numerusform>
   </translation>
  </message>
  <message>
   <source>another capacity</source>
   <translation>용량 변경</translation>
  </message>
  <message>
   <source>another reader is called {name}</source>
   <translation>이름이 {name}인 판독기가 이미 있음</translation>
  </message>
  <message>
   <source>any account</source>
   <translation>모든 계정</translation>
  </message>
  <message>
   <source>as far as can be told</source>
   <translation>알 수 있는 범위에서</translation>
  </message>
  <message>
   <source>as of {time}</source>
   <translation>{time} 기준</translation>
  </message>
  <message>
   <source>as said</source>
   <translation>적중</translation>
  </message>
  <message>
   <source>as said, {off}</source>
   <translation>적중, {off}</translation>
  </message>
  <message>
   <source>as shown</source>
   <translation>표시된 대로</translation>
  </message>
  <message>
   <source>as stated ({zone})</source>
   <translation>명세서대로 ({zone})</translation>
  </message>
  <message>
   <source>assumed</source>
   <comment>a weight</comment>
   <translation>가정</translation>
  </message>
  <message>
   <source>at 100 % since {when}</source>
   <translation>{when}부터 100%</translation>
  </message>
  <message>
   <source>at {time}, no reading since</source>
   <translation>{time}, 이후 측정값 없음</translation>
  </message>
  <message>
   <source>backed up {when}</source>
   <translation>{when} 백업</translation>
  </message>
  <message>
   <source>before</source>
   <translation>이전</translation>
  </message>
  <message>
   <source>before its announced reset</source>
   <translation>예고된 재설정보다 먼저</translation>
  </message>
  <message>
   <source>before the first look</source>
   <translation>첫 확인 이전</translation>
  </message>
  <message>
   <source>between {low} and {high}; {how}</source>
   <translation>{low}–{high}; {how}</translation>
  </message>
  <message>
   <source>blend</source>
   <translation>혼합</translation>
  </message>
  <message>
   <source>by agent</source>
   <translation>에이전트별</translation>
  </message>
  <message>
   <source>by model</source>
   <translation>모델별</translation>
  </message>
  <message>
   <source>by project</source>
   <translation>프로젝트별</translation>
  </message>
  <message>
   <source>by the client’s count</source>
   <translation>클라이언트 집계</translation>
  </message>
  <message>
   <source>byte {n} of the document as it was read, {length} long</source>
   <translation>읽은 당시 문서의 {n}바이트 위치, 길이 {length}</translation>
  </message>
  <message>
   <source>byte {n}, {length} long</source>
   <translation>바이트 {n}, 길이 {length}</translation>
  </message>
  <message>
   <source>cache reads</source>
   <translation>캐시 읽기</translation>
  </message>
  <message>
   <source>cache reads and writes</source>
   <translation>캐시 읽기와 쓰기</translation>
  </message>
  <message>
   <source>cache reads count {figure} of their price ({how})</source>
   <translation>캐시 읽기는 요금 × {figure} ({how})</translation>
  </message>
  <message>
   <source>cache writes</source>
   <translation>캐시 쓰기</translation>
  </message>
  <message>
   <source>cache writes count {figure} of their price ({how})</source>
   <translation>캐시 쓰기는 요금 × {figure} ({how})</translation>
  </message>
  <message>
   <source>calls that are not in the logs</source>
   <translation>로그에 없는 호출</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>안정</translation>
  </message>
  <message>
   <source>came true</source>
   <translation>실현</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <source>capacity</source>
   <translation>용량</translation>
  </message>
  <message>
   <source>cents</source>
   <translation>센트</translation>
  </message>
  <message>
   <source>checked {when}</source>
   <translation>{when} 검사</translation>
  </message>
  <message>
   <source>cost not known</source>
   <translation>비용 알 수 없음</translation>
  </message>
  <message>
   <source>cost not known (no price for {models})</source>
   <translation>비용 알 수 없음({models} 가격 없음)</translation>
  </message>
  <message>
   <source>cost so far</source>
   <translation>누적 비용</translation>
  </message>
  <message>
   <source>could have been read</source>
   <translation>읽을 수 있었음</translation>
  </message>
  <message>
   <source>counter fell</source>
   <translation>카운터 하락</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>유효</translation>
  </message>
  <message>
   <source>cut short, {percent}</source>
   <translation>중단, {percent}</translation>
  </message>
  <message>
   <source>database row {n}, {length} as JSON</source>
   <translation>데이터베이스 행 {n}, JSON으로 {length}</translation>
  </message>
  <message>
   <source>day</source>
   <translation>일간</translation>
  </message>
  <message>
   <source>day</source>
   <comment>a window, in a sentence</comment>
   <translation>일간</translation>
  </message>
  <message>
   <source>days</source>
   <translation>일간</translation>
  </message>
  <message>
   <source>deletes logs after {days} without a write</source>
   <translation>{days} 동안 쓰기가 없으면 로그 삭제</translation>
  </message>
  <message>
   <source>deletes no logs by itself</source>
   <translation>로그를 스스로 삭제하지 않음</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>차이</translation>
  </message>
  <message>
   <source>either way</source>
   <translation>(변화 없음)</translation>
  </message>
  <message>
   <source>end {when}</source>
   <translation>{when} 종료</translation>
  </message>
  <message>
   <source>error {size} above a straight line</source>
   <translation>직선보다 오차 {size} 큼</translation>
  </message>
  <message>
   <source>error {size} below a straight line</source>
   <translation>직선보다 오차 {size} 작음</translation>
  </message>
  <message>
   <source>estimate</source>
   <translation>추정</translation>
  </message>
  <message>
   <source>estimate, 8 of 10</source>
   <translation>추정, 10번 중 8번</translation>
  </message>
  <message>
   <source>even pace</source>
   <translation>균등 속도</translation>
  </message>
  <message>
   <source>even pace {percent}</source>
   <translation>균등 속도 {percent}</translation>
  </message>
  <message>
   <source>even use {percent}</source>
   <translation>균등 사용 {percent}</translation>
  </message>
  <message>
   <source>every session it remembers has a log or is in the ledger</source>
   <translation>에이전트가 기억하는 모든 세션이 로그나 장부에 있음</translation>
  </message>
  <message>
   <source>files gone</source>
   <translation>없어진 파일</translation>
  </message>
  <message>
   <source>for</source>
   <comment>so long</comment>
   <translation>길이</translation>
  </message>
  <message>
   <source>for a dollar</source>
   <translation>1달러당</translation>
  </message>
  <message>
   <source>forecast {figures}</source>
   <translation>예측 {figures}</translation>
  </message>
  <message>
   <source>forecast, 8 of 10</source>
   <translation>예측, 10번 중 8번</translation>
  </message>
  <message>
   <source>forecasts, 8 of 10</source>
   <translation>예측, 10번 중 8번</translation>
  </message>
  <message>
   <source>fresh input</source>
   <translation>새 입력</translation>
  </message>
  <message>
   <source>from</source>
   <comment>a time</comment>
   <translation>시작</translation>
  </message>
  <message>
   <source>from own logs only</source>
   <translation>내 로그만 기준</translation>
  </message>
  <message>
   <source>from {date}: ${price} a month</source>
   <translation>{date}부터: 월 ${price}</translation>
  </message>
  <message>
   <source>from {n} points of the counter</source>
   <translation>카운터 {n}%p 기준</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>habit</source>
   <translation>습관</translation>
  </message>
  <message>
   <source>half the book's price, as for batches</source>
   <translation>배치처럼 가격표의 절반입니다</translation>
  </message>
  <message>
   <source>has credits</source>
   <translation>크레딧 있음</translation>
  </message>
  <message>
   <source>here</source>
   <comment>in what was found</comment>
   <translation>여기</translation>
  </message>
  <message>
   <source>how much is left is not known</source>
   <translation>남은 양을 알 수 없음</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>적용 중</translation>
  </message>
  <message>
   <source>in the logs</source>
   <translation>로그 기준</translation>
  </message>
  <message>
   <source>in this window</source>
   <translation>이 구간에</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>사용 중</translation>
  </message>
  <message>
   <source>in {duration}</source>
   <comment>from now</comment>
   <translation>{duration} 후</translation>
  </message>
  <message>
   <source>in {n} steps, {when}</source>
   <translation>{n}단계, {when}</translation>
  </message>
  <message>
   <source>in {windows}, of which {n} ran out</source>
   <translation>{windows}, 그중 {n}개 소진</translation>
  </message>
  <message>
   <source>inferred</source>
   <translation>추론</translation>
  </message>
  <message>
   <source>input</source>
   <translation>입력</translation>
  </message>
  <message>
   <source>instead of lasting</source>
   <translation>(유지 대신)</translation>
  </message>
  <message>
   <source>instead of running out ≈ {when}</source>
   <translation>(≈ {when} 소진 대신)</translation>
  </message>
  <message>
   <source>instead of {when}</source>
   <translation>({when} 대신)</translation>
  </message>
  <message>
   <source>it cannot be loaded ({why})</source>
   <translation>불러올 수 없음 ({why})</translation>
  </message>
  <message>
   <source>its names, homes and globs are no texts</source>
   <translation>이름, 폴더, 패턴이 텍스트가 아님</translation>
  </message>
  <message>
   <source>its reader is of another agent, or tells no version</source>
   <translation>판독기가 다른 에이전트의 것이거나 버전을 알리지 않음</translation>
  </message>
  <message>
   <source>its reader tells no agent and version ({why})</source>
   <translation>판독기가 에이전트와 버전을 알리지 않음 ({why})</translation>
  </message>
  <message>
   <source>just as said</source>
   <translation>예측과 일치</translation>
  </message>
  <message>
   <source>last 24 hours</source>
   <translation>지난 24시간</translation>
  </message>
  <message>
   <source>last 5 hours</source>
   <translation>지난 5시간</translation>
  </message>
  <message>
   <source>last 7 days</source>
   <translation>지난 7일</translation>
  </message>
  <message>
   <source>last hour</source>
   <translation>지난 1시간</translation>
  </message>
  <message>
   <source>last request {when}</source>
   <translation>마지막 요청 {when}</translation>
  </message>
  <message>
   <source>lasted, {percent}</source>
   <translation>유지, {percent}</translation>
  </message>
  <message>
   <source>learned</source>
   <comment>a weight</comment>
   <translation>학습</translation>
  </message>
  <message>
   <source>less than {amount}</source>
   <translation>{amount} 미만</translation>
  </message>
  <message>
   <source>like</source>
   <comment>work like</comment>
   <translation>유형</translation>
  </message>
  <message>
   <source>likely ({percent})</source>
   <translation>유력함({percent})</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>한도</translation>
  </message>
  <message>
   <source>live</source>
   <translation>실시간</translation>
  </message>
  <message>
   <source>may run out</source>
   <translation>소진 가능</translation>
  </message>
  <message>
   <source>metrics are read from an address such as http://127.0.0.1:8000/metrics</source>
   <translation>메트릭은 http://127.0.0.1:8000/metrics 같은 주소에서 읽습니다</translation>
  </message>
  <message>
   <source>metrics are read from an address without name and password</source>
   <translation>메트릭은 이름과 비밀번호가 없는 주소에서 읽습니다</translation>
  </message>
  <message>
   <source>metrics are read from this machine alone: 127.0.0.1, ::1 or localhost</source>
   <translation>메트릭은 이 컴퓨터에서만 읽습니다: 127.0.0.1, ::1 또는 localhost</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>분</translation>
  </message>
  <message>
   <source>month</source>
   <translation>월간</translation>
  </message>
  <message>
   <source>month</source>
   <comment>a window, in a sentence</comment>
   <translation>월간</translation>
  </message>
  <message>
   <source>months</source>
   <translation>월간</translation>
  </message>
  <message>
   <source>most of the counter's rise came from elsewhere</source>
   <translation>카운터 상승의 대부분이 다른 곳에서 발생</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>이동됨</translation>
  </message>
  <message>
   <source>needs {what}</source>
   <translation>{what} 필요</translation>
  </message>
  <message>
   <source>new input counts {figure} of its price ({how})</source>
   <translation>새 입력은 요금 × {figure} ({how})</translation>
  </message>
  <message>
   <source>no block</source>
   <translation>블록 없음</translation>
  </message>
  <message>
   <source>no cache</source>
   <translation>캐시 없음</translation>
  </message>
  <message>
   <source>no credits</source>
   <translation>크레딧 없음</translation>
  </message>
  <message>
   <source>no id</source>
   <translation>ID 없음</translation>
  </message>
  <message>
   <source>no logs yet</source>
   <translation>아직 로그 없음</translation>
  </message>
  <message>
   <source>no package that is installed brings it</source>
   <translation>설치된 패키지 중 이를 제공하는 것이 없음</translation>
  </message>
  <message>
   <source>no reading of the provider's percent is known</source>
   <translation>제공자의 퍼센트를 읽은 값이 없습니다</translation>
  </message>
  <message>
   <source>no reading yet</source>
   <translation>아직 측정값 없음</translation>
  </message>
  <message>
   <source>no reading, from own use</source>
   <translation>측정값 없음, 내 사용량 기준</translation>
  </message>
  <message>
   <source>no request</source>
   <translation>요청 없음</translation>
  </message>
  <message>
   <source>no window has enough readings beside use here</source>
   <translation>기록된 사용과 함께 측정값이 충분한 구간이 없음</translation>
  </message>
  <message>
   <source>none</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>선택 안 함</translation>
  </message>
  <message>
   <source>not compared yet</source>
   <translation>아직 비교하지 않음</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>찾을 수 없음</translation>
  </message>
  <message>
   <source>not in use</source>
   <translation>사용 안 함</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <source>not logged</source>
   <translation>로그에 없음</translation>
  </message>
  <message>
   <source>not observed</source>
   <translation>관측 안 됨</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <source>not told: UTC</source>
   <translation>알 수 없음: UTC</translation>
  </message>
  <message>
   <source>not used: {why}</source>
   <translation>사용하지 않음: {why}</translation>
  </message>
  <message>
   <source>not watched</source>
   <translation>관측 안 됨</translation>
  </message>
  <message>
   <source>nothing is charged</source>
   <translation>청구 금액이 없습니다</translation>
  </message>
  <message>
   <source>nothing is due</source>
   <translation>삭제될 것 없음</translation>
  </message>
  <message>
   <source>nothing left</source>
   <translation>남은 것 없음</translation>
  </message>
  <message>
   <source>nothing there yet</source>
   <translation>아직 없음</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>아직 없음</translation>
  </message>
  <message>
   <source>now</source>
   <translation>지금</translation>
  </message>
  <message>
   <source>now</source>
   <comment>at this moment</comment>
   <translation>지금</translation>
  </message>
  <message>
   <source>now {estimate}</source>
   <translation>현재 {estimate}</translation>
  </message>
  <message>
   <source>now {time}</source>
   <translation>현재 {time}</translation>
  </message>
  <message>
   <source>observed</source>
   <translation>관측</translation>
  </message>
  <message>
   <source>of</source>
   <comment>of a model</comment>
   <translation>모델</translation>
  </message>
  <message>
   <source>of this finding</source>
   <translation>이 발견에 해당</translation>
  </message>
  <message>
   <source>one moment</source>
   <translation>한순간</translation>
  </message>
  <message>
   <source>one more minute</source>
   <translation>1분 더</translation>
  </message>
  <message>
   <source>one more reading</source>
   <translation>측정값 하나 더</translation>
  </message>
  <message>
   <source>one percent holds {worth} at API prices</source>
   <translation>1%당 {worth}, API 요금 기준</translation>
  </message>
  <message>
   <source>one window, 8 of 10</source>
   <translation>구간 하나, 10번 중 8번</translation>
  </message>
  <message>
   <source>only this</source>
   <translation>이것만</translation>
  </message>
  <message>
   <source>or what the dashboard shows</source>
   <translation>또는 대시보드에 표시된 값</translation>
  </message>
  <message>
   <source>other</source>
   <comment>all that are not named</comment>
   <translation>기타</translation>
  </message>
  <message>
   <source>other hours</source>
   <translation>다른 시간대</translation>
  </message>
  <message>
   <source>other window</source>
   <comment>a window, in a sentence</comment>
   <translation>다른</translation>
  </message>
  <message>
   <source>other windows</source>
   <translation>기타 구간</translation>
  </message>
  <message>
   <source>otherwise</source>
   <translation>빗나감</translation>
  </message>
  <message>
   <source>output</source>
   <translation>출력</translation>
  </message>
  <message>
   <source>output as logged</source>
   <translation>출력은 로그대로</translation>
  </message>
  <message>
   <source>output counts {figure} of its price ({how})</source>
   <translation>출력은 요금 × {figure} ({how})</translation>
  </message>
  <message>
   <source>output is a placeholder: the client is known to log too little</source>
   <translation>출력이 자리 표시 값임: 이 클라이언트는 실제보다 적게 기록하는 것으로 알려져 있음</translation>
  </message>
  <message>
   <source>output is partial: the response was cut off, so its end was never logged</source>
   <translation>출력이 일부임: 응답이 끊겨 끝부분이 로그에 없음</translation>
  </message>
  <message>
   <source>output understated: the response was cut off</source>
   <translation>출력이 적게 기록됨: 응답이 끊김</translation>
  </message>
  <message>
   <source>output understated: this client logged a placeholder</source>
   <translation>출력이 적게 기록됨: 이 클라이언트는 자리 표시 값을 남김</translation>
  </message>
  <message>
   <source>output, downwards</source>
   <translation>출력(아래쪽)</translation>
  </message>
  <message>
   <source>over 99 in 100</source>
   <translation>100 중 99 초과</translation>
  </message>
  <message>
   <source>own ledger, {unit}</source>
   <translation>내 장부, {unit}</translation>
  </message>
  <message>
   <source>own {n} tokens · {cost}</source>
   <translation>내 기록 {n} 토큰 · {cost}</translation>
  </message>
  <message>
   <source>own {percent} · {cost}</source>
   <translation>내 기록 {percent} · {cost}</translation>
  </message>
  <message>
   <source>own ≈ {percent} · {n} tokens · {cost}</source>
   <translation>내 기록 ≈ {percent} · {n} 토큰 · {cost}</translation>
  </message>
  <message>
   <source>own: no requests</source>
   <translation>내 기록: 요청 없음</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>일부</translation>
  </message>
  <message>
   <source>plan or capacity</source>
   <translation>요금제·용량</translation>
  </message>
  <message>
   <source>possible ({percent})</source>
   <translation>가능성 있음({percent})</translation>
  </message>
  <message>
   <source>power not priced</source>
   <translation>전력 요금 없음</translation>
  </message>
  <message>
   <source>power {cost}</source>
   <translation>전력 {cost}</translation>
  </message>
  <message>
   <source>present</source>
   <translation>있음</translation>
  </message>
  <message>
   <source>price not known</source>
   <translation>요금 알 수 없음</translation>
  </message>
  <message>
   <source>prices.toml · nothing written yet</source>
   <translation>prices.toml · 아직 적힌 것이 없음</translation>
  </message>
  <message>
   <source>prompts, tools and errors were not noted when these logs were read</source>
   <translation>이 로그를 읽을 때 프롬프트, 도구, 오류를 적어 두지 않았습니다</translation>
  </message>
  <message>
   <source>provider {percent} · {seen}, {age}</source>
   <translation>제공자 {percent} · {seen}, {age}</translation>
  </message>
  <message>
   <source>provider’s counter, %</source>
   <translation>제공자 카운터, %</translation>
  </message>
  <message>
   <source>provider’s figure not known</source>
   <translation>제공자 수치 알 수 없음</translation>
  </message>
  <message>
   <source>pypi.org answered with an error.</source>
   <translation>pypi.org가 오류로 응답했습니다.</translation>
  </message>
  <message>
   <source>pypi.org could not be reached.</source>
   <translation>pypi.org에 연결할 수 없었습니다.</translation>
  </message>
  <message>
   <source>pypi.org does not know Counterfoil.</source>
   <translation>pypi.org에 Counterfoil이 없습니다.</translation>
  </message>
  <message>
   <source>pypi.org's answer names no finished version.</source>
   <translation>pypi.org의 응답에 정식 버전이 없습니다.</translation>
  </message>
  <message>
   <source>ran out {when}</source>
   <translation>{when} 소진</translation>
  </message>
  <message>
   <source>read from cache</source>
   <translation>캐시에서 읽음</translation>
  </message>
  <message>
   <source>read {read}, written {written}, fresh {fresh}</source>
   <translation>읽음 {read}, 씀 {written}, 새 입력 {fresh}</translation>
  </message>
  <message>
   <source>reader {name} {version}</source>
   <translation>리더 {name} {version}</translation>
  </message>
  <message>
   <source>reading</source>
   <translation>측정값</translation>
  </message>
  <message>
   <source>reading {age}</source>
   <translation>{age} 측정</translation>
  </message>
  <message>
   <source>reading {n} days old</source>
   <translation>측정값 {n}일 전</translation>
  </message>
  <message>
   <source>reading {n} h old</source>
   <translation>측정값 {n}시간 전</translation>
  </message>
  <message>
   <source>reading {n} min old</source>
   <translation>측정값 {n}분 전</translation>
  </message>
  <message>
   <source>reads {agent}</source>
   <translation>{agent} 읽음</translation>
  </message>
  <message>
   <source>record {n}</source>
   <translation>기록 {n}</translation>
  </message>
  <message>
   <source>refusal</source>
   <translation>거부</translation>
  </message>
  <message>
   <source>refusal {age}</source>
   <translation>{age} 거부</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>거부</translation>
  </message>
  <message numerus="yes">
   <source>refused {n} times, last {last}</source>
   <comment>counted</comment>
   <extracomment>For one: refused {last}</extracomment>
   <translation>
    <numerusform>{n}회 거부, 마지막 {last}</numerusform>
   </translation>
  </message>
  <message>
   <source>refused {time}</source>
   <translation>{time} 거부됨</translation>
  </message>
  <message>
   <source>replaced</source>
   <translation>바뀜</translation>
  </message>
  <message>
   <source>replayed</source>
   <translation>재현</translation>
  </message>
  <message>
   <source>requests</source>
   <translation>요청</translation>
  </message>
  <message>
   <source>requests are recorded</source>
   <translation>기록된 요청 있음</translation>
  </message>
  <message>
   <source>requests here</source>
   <translation>기록된 요청</translation>
  </message>
  <message>
   <source>reset</source>
   <translation>재설정</translation>
  </message>
  <message>
   <source>reset {when}</source>
   <comment>announced</comment>
   <translation>{when} 재설정</translation>
  </message>
  <message>
   <source>reset {when}</source>
   <comment>in the past</comment>
   <translation>{when} 재설정됨</translation>
  </message>
  <message>
   <source>resets</source>
   <translation>재설정</translation>
  </message>
  <message>
   <source>resets {when}</source>
   <translation>{when} 재설정</translation>
  </message>
  <message>
   <source>retries and loops</source>
   <translation>재시도와 반복</translation>
  </message>
  <message>
   <source>rise without use here</source>
   <translation>기록 없는 상승</translation>
  </message>
  <message>
   <source>runs out soon</source>
   <translation>곧 소진</translation>
  </message>
  <message>
   <source>said</source>
   <translation>예측</translation>
  </message>
  <message>
   <source>said {said}, came true {came}</source>
   <translation>예측 {said}, 실현 {came}</translation>
  </message>
  <message>
   <source>session log</source>
   <translation>세션 로그</translation>
  </message>
  <message>
   <source>session {id}</source>
   <translation>세션 {id}</translation>
  </message>
  <message>
   <source>session {session}</source>
   <translation>세션 {session}</translation>
  </message>
  <message>
   <source>session {session} of {project}</source>
   <translation>{project}의 세션 {session}</translation>
  </message>
  <message>
   <source>several packages bring one of that name</source>
   <translation>같은 이름을 제공하는 패키지가 여럿임</translation>
  </message>
  <message>
   <source>several sub-agents stand in one log</source>
   <translation>여러 하위 에이전트가 한 로그에 섞여 있습니다</translation>
  </message>
  <message>
   <source>share not given</source>
   <translation>사용률 없음</translation>
  </message>
  <message>
   <source>similar past</source>
   <translation>유사 과거</translation>
  </message>
  <message>
   <source>since {date}</source>
   <translation>{date}부터</translation>
  </message>
  <message>
   <source>skipped lines</source>
   <translation>건너뛴 줄</translation>
  </message>
  <message>
   <source>snoozed until {when}</source>
   <translation>{when}까지 미룸</translation>
  </message>
  <message>
   <source>status line</source>
   <translation>상태 표시줄</translation>
  </message>
  <message>
   <source>status.json in the state folder, for status bars and scripts: what counterfoil status --json says.</source>
   <translation>상태 폴더의 status.json. 상태 표시줄과 스크립트용이며 counterfoil status --json과 같은 내용입니다.</translation>
  </message>
  <message>
   <source>straight line</source>
   <translation>직선</translation>
  </message>
  <message>
   <source>stream capture</source>
   <translation>스트림 캡처</translation>
  </message>
  <message>
   <source>sub-agent</source>
   <translation>하위 에이전트</translation>
  </message>
  <message>
   <source>sub-agent’s prompt</source>
   <translation>하위 에이전트 프롬프트</translation>
  </message>
  <message>
   <source>taken in on {date} from {origin}</source>
   <translation>{date} {origin}에서 가져옴</translation>
  </message>
  <message>
   <source>the 12 months before</source>
   <translation>이전 12개월</translation>
  </message>
  <message>
   <source>the agent counted the tokens itself, so they may differ from the bill</source>
   <translation>에이전트가 토큰을 직접 센 값이라 청구서와 다를 수 있음</translation>
  </message>
  <message>
   <source>the agent logs credits alone: the tokens are not known</source>
   <translation>에이전트가 크레딧만 기록함: 토큰은 알 수 없음</translation>
  </message>
  <message>
   <source>the agent logs rounded numbers</source>
   <translation>에이전트가 반올림한 숫자를 기록함</translation>
  </message>
  <message>
   <source>the beginning of the log is not there</source>
   <translation>로그의 앞부분이 없습니다</translation>
  </message>
  <message>
   <source>the client is known to log too little output</source>
   <translation>이 클라이언트는 출력을 실제보다 적게 기록하는 것으로 알려져 있습니다</translation>
  </message>
  <message>
   <source>the file has been moved; what was read from it counts</source>
   <translation>파일이 이동됨. 읽은 내용은 유효</translation>
  </message>
  <message>
   <source>the file is gone; what was read from it counts</source>
   <translation>파일이 없음. 읽은 내용은 유효</translation>
  </message>
  <message>
   <source>the file is there</source>
   <translation>파일이 있음</translation>
  </message>
  <message>
   <source>the file's content has been replaced; what was read from it counts</source>
   <translation>파일 내용이 바뀜. 읽은 내용은 유효</translation>
  </message>
  <message>
   <source>the first of each session</source>
   <translation>세션마다 첫 요청</translation>
  </message>
  <message>
   <source>the folder counterfoil-home beside the program</source>
   <translation>프로그램 옆의 counterfoil-home 폴더</translation>
  </message>
  <message>
   <source>the last hour</source>
   <translation>지난 1시간</translation>
  </message>
  <message>
   <source>the log tells nothing of a cache</source>
   <translation>로그에 캐시 정보가 없습니다</translation>
  </message>
  <message>
   <source>the month before</source>
   <translation>전월</translation>
  </message>
  <message>
   <source>the oldest log is due at the agent's next start</source>
   <translation>가장 오래된 로그는 에이전트를 다음에 시작할 때 삭제</translation>
  </message>
  <message numerus="yes">
   <source>the oldest log is due in {n} days</source>
   <comment>counted</comment>
   <extracomment>For one: the oldest log is due in {n} day</extracomment>
   <translation>
    <numerusform>가장 오래된 로그는 {n}일 후 삭제</numerusform>
   </translation>
  </message>
  <message>
   <source>the option --home</source>
   <translation>--home 옵션</translation>
  </message>
  <message>
   <source>the price is not known</source>
   <translation>가격을 알 수 없습니다</translation>
  </message>
  <message>
   <source>the price of today, not that of the day of use</source>
   <translation>사용일이 아닌 오늘의 가격입니다</translation>
  </message>
  <message>
   <source>the variable COUNTERFOIL_HOME</source>
   <translation>COUNTERFOIL_HOME 변수</translation>
  </message>
  <message numerus="yes">
   <source>the {n} days before</source>
   <comment>counted</comment>
   <extracomment>For one: the day before</extracomment>
   <translation>
    <numerusform>이전 {n}일</numerusform>
   </translation>
  </message>
  <message>
   <source>then ≈ {when}</source>
   <translation>이 경우 ≈ {when}</translation>
  </message>
  <message>
   <source>then ≈ {when} ({band})</source>
   <translation>이 경우 ≈ {when} ({band})</translation>
  </message>
  <message>
   <source>there is too little history to know what is usual</source>
   <translation>보통이 어떤지 알기에는 기록이 너무 적습니다</translation>
  </message>
  <message>
   <source>these hours</source>
   <translation>이 시간대</translation>
  </message>
  <message>
   <source>this afternoon</source>
   <translation>오늘 오후</translation>
  </message>
  <message>
   <source>this evening</source>
   <translation>오늘 저녁</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>이번 달에</translation>
  </message>
  <message>
   <source>this morning</source>
   <translation>오늘 아침</translation>
  </message>
  <message>
   <source>this week</source>
   <translation>이번 주에</translation>
  </message>
  <message>
   <source>to</source>
   <comment>to a model</comment>
   <translation>→</translation>
  </message>
  <message>
   <source>to the minute</source>
   <translation>분 단위까지 일치</translation>
  </message>
  <message>
   <source>today is left out</source>
   <translation>오늘 제외</translation>
  </message>
  <message>
   <source>today {cost}</source>
   <translation>오늘 {cost}</translation>
  </message>
  <message>
   <source>today: price not known</source>
   <translation>오늘: 요금 알 수 없음</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>토큰</translation>
  </message>
  <message>
   <source>tokens a minute</source>
   <translation>분당 토큰</translation>
  </message>
  <message>
   <source>tokens a minute, by project</source>
   <translation>분당 토큰, 프로젝트별</translation>
  </message>
  <message>
   <source>too few sessions have ended yet</source>
   <translation>끝난 세션이 너무 적음</translation>
  </message>
  <message>
   <source>too few windows have readings beside use here</source>
   <translation>기록된 사용과 함께 측정값이 있는 구간이 너무 적음</translation>
  </message>
  <message>
   <source>too little data</source>
   <translation>데이터 부족</translation>
  </message>
  <message>
   <source>turned away</source>
   <translation>일시 거절</translation>
  </message>
  <message>
   <source>twice the book's price</source>
   <translation>가격표의 두 배입니다</translation>
  </message>
  <message>
   <source>two accounts in one log</source>
   <translation>한 로그에 섞인 두 계정</translation>
  </message>
  <message>
   <source>two more readings</source>
   <translation>측정값 두 개 더</translation>
  </message>
  <message>
   <source>typed in</source>
   <translation>직접 입력</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>변경 없음</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>미정</translation>
  </message>
  <message>
   <source>under 1 in 100</source>
   <translation>100 중 1 미만</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>1분 미만</translation>
  </message>
  <message>
   <source>up to {day}</source>
   <translation>{day}까지</translation>
  </message>
  <message>
   <source>use on credits</source>
   <translation>크레딧 사용</translation>
  </message>
  <message>
   <source>use on other devices</source>
   <translation>다른 기기에서의 사용</translation>
  </message>
  <message>
   <source>used the {agent} plan</source>
   <translation>{agent} 요금제를 사용함</translation>
  </message>
  <message>
   <source>used up</source>
   <translation>소진됨</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>보통</translation>
  </message>
  <message>
   <source>vLLM, SGLang and llama.cpp tell there how many tokens they read and wrote. Each address named here is asked once a minute; without one nothing is asked.</source>
   <translation>vLLM, SGLang, llama.cpp는 읽고 쓴 토큰 수를 그곳에 알립니다. 여기에 적은 주소마다 1분에 한 번 묻고, 주소가 없으면 아무것도 묻지 않습니다.</translation>
  </message>
  <message>
   <source>version not logged</source>
   <translation>버전이 로그에 없음</translation>
  </message>
  <message>
   <source>web searches</source>
   <translation>웹 검색</translation>
  </message>
  <message>
   <source>week</source>
   <translation>주간</translation>
  </message>
  <message>
   <source>week</source>
   <comment>a window, in a sentence</comment>
   <translation>주간</translation>
  </message>
  <message>
   <source>week, Opus</source>
   <translation>주간, Opus</translation>
  </message>
  <message>
   <source>week, Sonnet</source>
   <translation>주간, Sonnet</translation>
  </message>
  <message>
   <source>week, {scope}</source>
   <translation>주간, {scope}</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>주간</translation>
  </message>
  <message>
   <source>weeks of one model</source>
   <translation>모델별 주간</translation>
  </message>
  <message>
   <source>what a running total gained: exact tokens, of one request or several</source>
   <translation>누적 합계의 증가분: 정확한 토큰, 요청 하나 또는 여러 개의 값</translation>
  </message>
  <message>
   <source>what if {figures}</source>
   <translation>가정 {figures}</translation>
  </message>
  <message>
   <source>what if, 8 of 10</source>
   <translation>가정, 10번 중 8번</translation>
  </message>
  <message>
   <source>what is in the way of reading</source>
   <translation>읽기를 막는 문제</translation>
  </message>
  <message>
   <source>what it brings is no AgentSpec</source>
   <translation>제공하는 것이 AgentSpec이 아님</translation>
  </message>
  <message>
   <source>what one percent holds is not known</source>
   <translation>1%의 용량을 알 수 없음</translation>
  </message>
  <message>
   <source>whole units</source>
   <translation>기본 단위</translation>
  </message>
  <message>
   <source>window</source>
   <translation>구간</translation>
  </message>
  <message>
   <source>window</source>
   <comment>a window, in a sentence</comment>
   <translation>구간</translation>
  </message>
  <message>
   <source>window came or went</source>
   <translation>구간 추가·제거</translation>
  </message>
  <message>
   <source>window has ended</source>
   <translation>구간이 끝남</translation>
  </message>
  <message>
   <source>windows differ too much: use elsewhere, or what counts, hides it</source>
   <translation>구간별 차이가 너무 큼: 다른 곳의 사용이나 집계 방식에 가려짐</translation>
  </message>
  <message>
   <source>windows that may run out</source>
   <translation>소진 가능한 구간</translation>
  </message>
  <message>
   <source>with a mistake</source>
   <translation>오류 있음</translation>
  </message>
  <message>
   <source>with status {status}</source>
   <translation>상태 {status}</translation>
  </message>
  <message>
   <source>without a status</source>
   <translation>상태 없음</translation>
  </message>
  <message>
   <source>work on credits</source>
   <translation>크레딧으로 작업</translation>
  </message>
  <message>
   <source>worth watching</source>
   <translation>주시</translation>
  </message>
  <message>
   <source>written to cache</source>
   <translation>캐시에 씀</translation>
  </message>
  <message>
   <source>yesterday afternoon</source>
   <translation>어제 오후</translation>
  </message>
  <message>
   <source>yesterday evening</source>
   <translation>어제 저녁</translation>
  </message>
  <message>
   <source>yesterday morning</source>
   <translation>어제 아침</translation>
  </message>
  <message>
   <source>{agent} ({n} of {all})</source>
   <translation>{agent} ({all}개 중 {n}개)</translation>
  </message>
  <message>
   <source>{agent} 5-hour window</source>
   <translation>{agent} 5시간 한도</translation>
  </message>
  <message>
   <source>{agent} daily window</source>
   <translation>{agent} 일간 한도</translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}.</source>
   <translation>{agent}: {days} 후 로그 삭제.</translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}; the next are due now.</source>
   <translation>{agent}: {days} 후 로그 삭제, 지금 삭제될 차례.</translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}; the next in {due}.</source>
   <translation>{agent}: {days} 후 로그 삭제, 다음 삭제 {due} 후.</translation>
  </message>
  <message>
   <source>{agent} extra usage</source>
   <translation>{agent} 추가 사용</translation>
  </message>
  <message>
   <source>{agent} is not known to delete its logs.</source>
   <translation>{agent}: 로그를 삭제한다고 알려져 있지 않습니다.</translation>
  </message>
  <message>
   <source>{agent} monthly window</source>
   <translation>{agent} 월간 한도</translation>
  </message>
  <message>
   <source>{agent} spend limit</source>
   <translation>{agent} 지출</translation>
  </message>
  <message>
   <source>{agent} weekly window</source>
   <translation>{agent} 주간 한도</translation>
  </message>
  <message>
   <source>{agent} weekly {scope} window</source>
   <translation>{agent} 주간 {scope} 한도</translation>
  </message>
  <message>
   <source>{agent} window</source>
   <translation>{agent} 한도</translation>
  </message>
  <message>
   <source>{agent} {scope} window</source>
   <translation>{agent} {scope} 한도</translation>
  </message>
  <message>
   <source>{agent} {window}</source>
   <comment>whose window, and which</comment>
   <translation>{agent} {window}</translation>
  </message>
  <message>
   <source>{agent}: requests are {status}</source>
   <translation>{agent}: 요청 상태 {status}</translation>
  </message>
  <message>
   <source>{agent}: use beside the plan began</source>
   <translation>{agent}: 요금제 밖의 사용이 시작되었습니다</translation>
  </message>
  <message>
   <source>{agent}: {n} of {all} lines with usage could not be read this week. Its log may have changed, and totals may be too low.</source>
   <translation>{agent}: 이번 주 사용량이 있는 줄 {all}개 중 {n}개를 읽지 못했습니다. 로그 형식이 바뀌었을 수 있으며, 합계가 실제보다 적을 수 있습니다.</translation>
  </message>
  <message>
   <source>{agent}: {requests} on the tier “{payer}”, which plans do not have</source>
   <translation>{agent}: 요금제에 없는 “{payer}” 등급의 {requests}</translation>
  </message>
  <message>
   <source>{agent}: {requests} through {payer}, which bills its own account</source>
   <translation>{agent}: 자체 계정으로 청구하는 {payer}을(를) 거친 {requests}</translation>
  </message>
  <message>
   <source>{agent}: {requests} to another provider, told as “{payer}”</source>
   <translation>{agent}: “{payer}”(으)로 표시된 다른 제공자에 보낸 {requests}</translation>
  </message>
  <message>
   <source>{band} in 8 of 10 cases, ≈ {percent} if it runs out</source>
   <translation>10번 중 8번 {band}, 소진될 경우 ≈ {percent}</translation>
  </message>
  <message>
   <source>{band} in 8 of 10 cases; one takes about {percent}, learned from {sessions}.</source>
   <translation>10번 중 8번 {band}; 하나에 약 {percent}, {sessions}에서 학습.</translation>
  </message>
  <message>
   <source>{band}, from own use</source>
   <translation>{band}, 내 사용량 기준</translation>
  </message>
  <message>
   <source>{chance} to run out · {method}</source>
   <translation>소진 확률 {chance} · {method}</translation>
  </message>
  <message>
   <source>{chance}, ≈ {when}</source>
   <translation>{chance}, ≈ {when}</translation>
  </message>
  <message>
   <source>{change} against {earlier}</source>
   <translation>{earlier} 대비 {change}</translation>
  </message>
  <message>
   <source>{cost} at API prices</source>
   <translation>{cost}, API 요금 기준</translation>
  </message>
  <message>
   <source>{cost} beyond the usual</source>
   <translation>보통보다 {cost} 더 듦</translation>
  </message>
  <message>
   <source>{cost} that a change would save</source>
   <translation>바꾸면 {cost} 절약</translation>
  </message>
  <message>
   <source>{cost} that no log shows</source>
   <translation>로그에 없는 {cost}</translation>
  </message>
  <message>
   <source>{cost}: errors are usually not billed</source>
   <translation>{cost}: 오류는 보통 청구되지 않음</translation>
  </message>
  <message>
   <source>{count} of its amounts are finer than 10⁻¹² USD; they were rounded.</source>
   <translation>금액 {count}개가 10⁻¹² USD보다 세밀하여 반올림했습니다.</translation>
  </message>
  <message>
   <source>{currency} an hour</source>
   <translation>시간당 {currency}</translation>
  </message>
  <message>
   <source>{currency} an hour, by project</source>
   <translation>시간당 {currency}, 프로젝트별</translation>
  </message>
  <message>
   <source>{date} {time}</source>
   <translation>{date} {time}</translation>
  </message>
  <message>
   <source>{date}, {hours}</source>
   <comment>a day and from when to when</comment>
   <translation>{date}, {hours}</translation>
  </message>
  <message>
   <source>{days} d {hours} h</source>
   <translation>{days}일 {hours}시간</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{month} {day}일</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{year}년 {month} {day}일</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <comment>so much is read</comment>
   <translation>{all} 중 {done}</translation>
  </message>
  <message>
   <source>{duration} ago</source>
   <translation>{duration} 전</translation>
  </message>
  <message>
   <source>{duration} before its announced reset {when}</source>
   <translation>예고된 재설정({when})보다 {duration} 먼저</translation>
  </message>
  <message>
   <source>{duration} earlier</source>
   <translation>{duration} 이르게</translation>
  </message>
  <message>
   <source>{duration} later</source>
   <translation>{duration} 늦게</translation>
  </message>
  <message>
   <source>{duration} left</source>
   <translation>{duration} 남음</translation>
  </message>
  <message>
   <source>{duration} old</source>
   <translation>{duration} 전</translation>
  </message>
  <message numerus="yes">
   <source>{few} of {n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: {few} of {n} row</extracomment>
   <translation>
    <numerusform>{n}행 중 {few}행</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{few} of {n} rows differ</source>
   <comment>counted</comment>
   <extracomment>For one: {few} of {n} row differs</extracomment>
   <translation>
    <numerusform>{n}행 중 {few}행이 다름</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} was not saved: {why}</source>
   <translation>{file} 저장 안 됨: {why}</translation>
  </message>
  <message>
   <source>{findings}: what they cost is not known</source>
   <translation>{findings}: 비용을 알 수 없습니다</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <comment>a list</comment>
   <translation>{first} 및 {second}</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <comment>a list</comment>
   <translation>{first} 또는 {second}</translation>
  </message>
  <message>
   <source>{first} – {last}</source>
   <translation>{first} – {last}</translation>
  </message>
  <message>
   <source>{first} – {last} {year}</source>
   <comment>two days of one year</comment>
   <translation>{year}년 {first} – {last}</translation>
  </message>
  <message>
   <source>{first} – {last}, over {duration}</source>
   <translation>{first} – {last}, {duration} 동안</translation>
  </message>
  <message>
   <source>{first}, then {second}</source>
   <comment>one method after the other</comment>
   <translation>{first}, 이어서 {second}</translation>
  </message>
  <message>
   <source>{first}, {second}</source>
   <comment>a list</comment>
   <translation>{first}, {second}</translation>
  </message>
  <message>
   <source>{first}; {second}</source>
   <comment>a list</comment>
   <translation>{first}; {second}</translation>
  </message>
  <message>
   <source>{forecasts} of {windows} since {date}: {origin}.</source>
   <translation>{date}부터 {windows}의 {forecasts}: {origin}.</translation>
  </message>
  <message>
   <source>{forecasts}, {made}. {why}.</source>
   <translation>{forecasts}, {made}. {why}.</translation>
  </message>
  <message>
   <source>{headline}: {cost}</source>
   <translation>{headline}: {cost}</translation>
  </message>
  <message>
   <source>{host}, with names of projects</source>
   <translation>{host}, 프로젝트 이름 포함</translation>
  </message>
  <message>
   <source>{host}, without names of projects</source>
   <translation>{host}, 프로젝트 이름 제외</translation>
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <translation>{hours}시간 {minutes}분</translation>
  </message>
  <message>
   <source>{limit}: {event}</source>
   <comment>a notification's title</comment>
   <translation>{limit}: {event}</translation>
  </message>
  <message>
   <source>{limit}: {used}</source>
   <translation>{limit} 한도: {used}</translation>
  </message>
  <message>
   <source>{limit}: {used}, resets {when}</source>
   <translation>{limit} 한도: {used}, {when} 재설정</translation>
  </message>
  <message>
   <source>{looked}, {days}</source>
   <translation>{looked}, {days}</translation>
  </message>
  <message>
   <source>{looked}, {days} · the last one {last}</source>
   <translation>{looked}, {days} · 마지막 {last}</translation>
  </message>
  <message>
   <source>{method}, in use</source>
   <translation>{method}, 사용 중</translation>
  </message>
  <message>
   <source>{model} · sub-agent</source>
   <translation>{model} · 하위 에이전트</translation>
  </message>
  <message>
   <source>{money} an hour</source>
   <translation>시간당 {money}</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{year}년 {month}</translation>
  </message>
  <message>
   <source>{month}, so far</source>
   <translation>{month}, 진행 중</translation>
  </message>
  <message>
   <source>{name}, {share} of the pace</source>
   <translation>{name}, 속도의 {share}</translation>
  </message>
  <message>
   <source>{name}: {amount}</source>
   <translation>{name}: {amount}</translation>
  </message>
  <message>
   <source>{name}: {n}</source>
   <translation>{name}: {n}</translation>
  </message>
  <message>
   <source>{name}: {price} for {days}</source>
   <translation>{name}: {days} {price}</translation>
  </message>
  <message>
   <source>{name}: {price} for {days}, {percent} of that at API prices</source>
   <translation>{name}: {days} {price}, API 요금 기준으로 그 {percent}</translation>
  </message>
  <message>
   <source>{name}: {price} for {days}, {times} times that at API prices</source>
   <translation>{name}: {days} {price}, API 요금 기준으로 그 {times}배</translation>
  </message>
  <message>
   <source>{name}: {share} of the pace</source>
   <translation>{name}: 속도의 {share}</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <source>{now} in {days} against {before} in {days_before}</source>
   <translation>{days} 동안 {now}, 이전 {days_before} 동안 {before}</translation>
  </message>
  <message>
   <source>{n} % used</source>
   <translation>{n}% 사용</translation>
  </message>
  <message>
   <source>{n} cache read</source>
   <translation>캐시 읽기 {n}</translation>
  </message>
  <message>
   <source>{n} cache write, 1 h</source>
   <translation>캐시 쓰기 1시간 {n}</translation>
  </message>
  <message>
   <source>{n} cache write, 5 min</source>
   <translation>캐시 쓰기 5분 {n}</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>{n}일</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days were not observed</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day was not observed</extracomment>
   <translation>
    <numerusform>{n}일은 관측 안 됨</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries</source>
   <comment>counted</comment>
   <extracomment>For one: {n} entry</extracomment>
   <translation>
    <numerusform>항목 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>파일 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings</source>
   <comment>counted</comment>
   <extracomment>For one: {n} finding</extracomment>
   <translation>
    <numerusform>발견 {n}건</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} in 100</source>
   <translation>100 중 {n}</translation>
  </message>
  <message>
   <source>{n} input</source>
   <translation>입력 {n}</translation>
  </message>
  <message>
   <source>{n} latest, more are on their way</source>
   <translation>최근 {n}개, 나머지 불러오는 중</translation>
  </message>
  <message numerus="yes">
   <source>{n} lines of comment differ as well.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line of comment differs as well.</extracomment>
   <translation>
    <numerusform>주석 {n}줄도 다릅니다.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file</extracomment>
   <translation>
    <numerusform>로그 파일 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more changes of model or client are not marked.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} more change of model or client is not marked.</extracomment>
   <translation>
    <numerusform>모델 또는 클라이언트 변경 {n}건은 표시하지 않았습니다.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} more minutes</source>
   <translation>{n}분 더</translation>
  </message>
  <message numerus="yes">
   <source>{n} more windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} more window</extracomment>
   <translation>
    <numerusform>구간 {n}개 더</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of 10</source>
   <translation>10 중 {n}</translation>
  </message>
  <message>
   <source>{n} of the totals made ahead differ from the records; the records hold.</source>
   <translation>미리 만든 합계 중 {n}개가 기록과 다릅니다. 기록은 온전합니다.</translation>
  </message>
  <message>
   <source>{n} of them by sub-agents</source>
   <translation>그중 하위 에이전트 {n}건</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{all} 중 {n}</translation>
  </message>
  <message>
   <source>{n} other</source>
   <translation>기타 {n}</translation>
  </message>
  <message>
   <source>{n} output</source>
   <translation>출력 {n}</translation>
  </message>
  <message>
   <source>{n} output ({part} reasoning)</source>
   <translation>출력 {n} (추론 {part})</translation>
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point</extracomment>
   <translation>
    <numerusform>{n}%p</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points less than in {earlier}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point less than in {earlier}</extracomment>
   <translation>
    <numerusform>{earlier}보다 {n}%p 낮음</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points more than in {earlier}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point more than in {earlier}</extracomment>
   <translation>
    <numerusform>{earlier}보다 {n}%p 높음</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} requests</source>
   <translation>요청 {n}건</translation>
  </message>
  <message numerus="yes">
   <source>{n} requests</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request</extracomment>
   <translation>
    <numerusform>요청 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests have no known price and are left out</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request has no known price and is left out</extracomment>
   <translation>
    <numerusform>요금을 알 수 없는 요청 {n}건 제외</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests looked at</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request looked at</extracomment>
   <translation>
    <numerusform>요청 {n}건 확인</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were logged with too little output: their output and cost are the least they were</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was logged with too little output: its output and cost are the least they were</extracomment>
   <translation>
    <numerusform>요청 {n}건의 출력이 실제보다 적게 기록됨: 출력과 비용은 최솟값입니다</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests whose tokens are not logged</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request whose tokens are not logged</extracomment>
   <translation>
    <numerusform>토큰이 기록되지 않은 요청 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests without a known price</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request without a known price</extracomment>
   <translation>
    <numerusform>요금을 알 수 없는 요청 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests without a price left out</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request without a price left out</extracomment>
   <translation>
    <numerusform>요금 없는 요청 {n}건 제외</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} row</extracomment>
   <translation>
    <numerusform>{n}행</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows copied</source>
   <comment>counted</comment>
   <extracomment>For one: {n} row copied</extracomment>
   <translation>
    <numerusform>{n}행 복사됨</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session</extracomment>
   <translation>
    <numerusform>세션 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} skipped</source>
   <translation>건너뜀 {n}</translation>
  </message>
  <message numerus="yes">
   <source>{n} things cannot be told</source>
   <comment>counted</comment>
   <extracomment>For one: {n} thing cannot be told</extracomment>
   <translation>
    <numerusform>알 수 없는 것 {n}건</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} 토큰</translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token</extracomment>
   <translation>
    <numerusform>토큰 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens: the ledger has them as {ours}, the statement as {theirs}.</source>
   <translation>토큰 {n}개: 장부에는 {ours}, 명세서에는 {theirs}(으)로 있습니다.</translation>
  </message>
  <message>
   <source>{n} used</source>
   <translation>사용 {n}</translation>
  </message>
  <message>
   <source>{n} windows before</source>
   <translation>이전 구간 {n}개</translation>
  </message>
  <message>
   <source>{n} windows since</source>
   <translation>이후 구간 {n}개</translation>
  </message>
  <message>
   <source>{n}-day</source>
   <comment>a window of so many days</comment>
   <translation>{n}일</translation>
  </message>
  <message>
   <source>{n}-hour</source>
   <comment>a window of so many hours</comment>
   <translation>{n}시간</translation>
  </message>
  <message>
   <source>{n}-minute</source>
   <comment>a window of so many minutes</comment>
   <translation>{n}분</translation>
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
    <numerusform>{n}바이트</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} characters</source>
   <comment>counted</comment>
   <extracomment>For one: {n} character</extracomment>
   <translation>
    <numerusform>{n}자</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} checks</source>
   <comment>counted</comment>
   <extracomment>For one: {n} check</extracomment>
   <translation>
    <numerusform>검사 {n}회</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} credits</source>
   <comment>counted</comment>
   <extracomment>For one: {n} credit</extracomment>
   <translation>
    <numerusform>{n} 크레딧</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} d</source>
   <comment>days</comment>
   <translation>{n}일</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>{n}일</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} errors</source>
   <comment>counted</comment>
   <extracomment>For one: {n} error</extracomment>
   <translation>
    <numerusform>오류 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} events</source>
   <comment>counted</comment>
   <extracomment>For one: {n} event</extracomment>
   <translation>
    <numerusform>이벤트 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>파일 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files gone</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file gone</extracomment>
   <translation>
    <numerusform>파일 {n}개 없어짐</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} forecasts</source>
   <comment>counted</comment>
   <extracomment>For one: {n} forecast</extracomment>
   <translation>
    <numerusform>예측 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} gaps</source>
   <comment>counted</comment>
   <extracomment>For one: {n} gap</extracomment>
   <translation>
    <numerusform>공백 {n}곳</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} h</source>
   <comment>hours</comment>
   <translation>{n}시간</translation>
  </message>
  <message numerus="yes">
   <source>{n} huge tool results</source>
   <comment>counted</comment>
   <extracomment>For one: {n} huge tool result</extracomment>
   <translation>
    <numerusform>거대한 도구 결과 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint</extracomment>
   <translation>
    <numerusform>보관된 체크포인트 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints hold</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint holds</extracomment>
   <translation>
    <numerusform>보관된 체크포인트 {n}개 일치</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints hold.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint holds.</extracomment>
   <translation>
    <numerusform>보관된 체크포인트 {n}개가 일치합니다.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line</extracomment>
   <translation>
    <numerusform>{n}줄</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines read: {parts}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line read: {parts}</extracomment>
   <translation>
    <numerusform>{n}줄 읽음: {parts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines skipped</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line skipped</extracomment>
   <translation>
    <numerusform>{n}줄 건너뜀</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines skipped: {reasons}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line skipped: {reasons}</extracomment>
   <translation>
    <numerusform>{n}줄 건너뜀: {reasons}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file</extracomment>
   <translation>
    <numerusform>로그 파일 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files vanished</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file vanished</extracomment>
   <translation>
    <numerusform>로그 파일 {n}개 없어짐</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} min</source>
   <comment>minutes</comment>
   <translation>{n}분</translation>
  </message>
  <message numerus="yes">
   <source>{n} moments</source>
   <comment>counted</comment>
   <extracomment>For one: {n} moment</extracomment>
   <translation>
    <numerusform>시점 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} past windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} past window</extracomment>
   <translation>
    <numerusform>지난 구간 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pauses</source>
   <comment>counted</comment>
   <extracomment>For one: {n} pause</extracomment>
   <translation>
    <numerusform>{n}회</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point</extracomment>
   <translation>
    <numerusform>{n}%p</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} points ahead of an even pace</source>
   <translation>균등 속도보다 {n}%p 많음</translation>
  </message>
  <message>
   <source>{n} points behind an even pace</source>
   <translation>균등 속도보다 {n}%p 적음</translation>
  </message>
  <message numerus="yes">
   <source>{n} readings</source>
   <comment>counted</comment>
   <extracomment>For one: {n} reading</extracomment>
   <translation>
    <numerusform>측정값 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record</extracomment>
   <translation>
    <numerusform>기록 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records unchanged since they were written</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record unchanged since it was written</extracomment>
   <translation>
    <numerusform>기록 {n}건이 작성 후 변경되지 않음</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records unchanged since they were written; {checkpoints}. Checked in {seconds} s.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record unchanged since they were written; {checkpoints}. Checked in {seconds} s.</extracomment>
   <translation>
    <numerusform>기록 {n}건이 작성 후 변경되지 않음; {checkpoints}. 검사 시간 {seconds}초.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} refusals</source>
   <comment>counted</comment>
   <extracomment>For one: {n} refusal</extracomment>
   <translation>
    <numerusform>거부 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request</extracomment>
   <translation>
    <numerusform>요청 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests unpriced</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request unpriced</extracomment>
   <translation>
    <numerusform>요금 없는 요청 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were refused ({when}): the {limit} is used up</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was refused ({when}): the {limit} is used up</extracomment>
   <translation>
    <numerusform>{limit} 한도 소진: 요청 {n}건 거부됨 ({when})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were turned away ({when}) by a rate limit or overload, which is not the limit of the plan.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was turned away ({when}) by a rate limit or overload, which is not the limit of the plan.</extracomment>
   <translation>
    <numerusform>요청 {n}건이 속도 제한이나 과부하로 일시 거절됨 ({when}). 요금제 한도와는 무관합니다.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} s</source>
   <comment>seconds</comment>
   <translation>{n}초</translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session</extracomment>
   <translation>
    <numerusform>세션 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions it remembers have no log and none in the ledger</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session it remembers has no log and none in the ledger</extracomment>
   <translation>
    <numerusform>에이전트가 기억하는 세션 {n}개가 로그에도 장부에도 없음</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions were gone before the first look.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session was gone before the first look.</extracomment>
   <translation>
    <numerusform>첫 확인 전에 없어진 세션 {n}개.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} times</source>
   <comment>counted</comment>
   <extracomment>For one: {n} time</extracomment>
   <translation>
    <numerusform>{n}회</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} 토큰</translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token</extracomment>
   <translation>
    <numerusform>토큰 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens read from the cache</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token read from the cache</extracomment>
   <translation>
    <numerusform>캐시에서 읽은 토큰 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens written to the cache</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token written to the cache</extracomment>
   <translation>
    <numerusform>캐시에 쓴 토큰 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens/min written</source>
   <translation>분당 {n} 토큰 작성</translation>
  </message>
  <message numerus="yes">
   <source>{n} warned windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} warned window</extracomment>
   <translation>
    <numerusform>경고한 구간 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} web searches</source>
   <comment>counted</comment>
   <extracomment>For one: {n} web search</extracomment>
   <translation>
    <numerusform>웹 검색 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} window</extracomment>
   <translation>
    <numerusform>구간 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <source>{part} of {all}</source>
   <translation>{part}/{all}</translation>
  </message>
  <message>
   <source>{part} of {whole} went beyond the usual</source>
   <translation>{whole} 중 {part}가 보통을 넘었습니다</translation>
  </message>
  <message>
   <source>{part} of {whole} would be saved by other habits</source>
   <translation>습관을 바꾸면 {whole} 중 {part} 절약할 수 있습니다</translation>
  </message>
  <message>
   <source>{part} went beyond the usual</source>
   <translation>{part}가 보통을 넘었습니다</translation>
  </message>
  <message>
   <source>{part} were read from the cache</source>
   <translation>{part} 캐시에서 읽음</translation>
  </message>
  <message>
   <source>{part} were sent fresh</source>
   <translation>{part} 새로 보냄</translation>
  </message>
  <message>
   <source>{part} were written to it</source>
   <translation>{part} 캐시에 씀</translation>
  </message>
  <message>
   <source>{part} would be saved by other habits</source>
   <translation>습관을 바꾸면 {part} 절약할 수 있습니다</translation>
  </message>
  <message>
   <source>{part} of {all}</source>
   <translation>{all} 중 {part}</translation>
  </message>
  <message>
   <source>{path} cannot be read: {why}.</source>
   <translation>{path}: 읽을 수 없음: {why}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {why}.</source>
   <translation>{path}: 쓸 수 없음: {why}.</translation>
  </message>
  <message>
   <source>{path} could not be changed and is as it was: {why}.</source>
   <translation>{path}: 변경할 수 없어 그대로입니다: {why}.</translation>
  </message>
  <message>
   <source>{path} has no place for that setting; change it there by hand.</source>
   <translation>{path}: 이 설정을 넣을 자리가 없습니다. 직접 변경하십시오.</translation>
  </message>
  <message>
   <source>{path} is larger than any settings file.</source>
   <translation>{path}: 설정 파일로 보기에 너무 큽니다.</translation>
  </message>
  <message>
   <source>{path} is not UTF-8; nothing was changed.</source>
   <translation>{path}: UTF-8이 아닙니다. 변경하지 않았습니다.</translation>
  </message>
  <message>
   <source>{path} is not valid JSON.</source>
   <translation>{path}: 올바른 JSON이 아닙니다.</translation>
  </message>
  <message>
   <source>{path} is write-protected; nothing was changed.</source>
   <translation>{path}: 쓰기 금지되어 있습니다. 변경하지 않았습니다.</translation>
  </message>
  <message>
   <source>{path} sets {key} to something other than a command; nothing was changed.</source>
   <translation>{path}: {key}의 값이 명령이 아닙니다. 변경하지 않았습니다.</translation>
  </message>
  <message>
   <source>{path} was changed meanwhile; nothing was done. Ask for it once more.</source>
   <translation>{path}: 그사이 변경되어 아무 작업도 하지 않았습니다. 다시 요청하십시오.</translation>
  </message>
  <message>
   <source>{path} was changed since; nothing was done. Undo it by hand.</source>
   <translation>{path}: 이후 변경되어 아무 작업도 하지 않았습니다. 직접 되돌리십시오.</translation>
  </message>
  <message>
   <source>{path} was changed since; nothing was put back.</source>
   <translation>{path}: 이후 변경되어 되돌리지 않았습니다.</translation>
  </message>
  <message>
   <source>{path} was changed, but the disk did not confirm it: {why}.</source>
   <translation>{path}: 변경했지만 디스크에서 확인하지 못했습니다: {why}.</translation>
  </message>
  <message>
   <source>{percent} (±{band})</source>
   <translation>{percent} (±{band})</translation>
  </message>
  <message>
   <source>{percent} less than in {earlier}</source>
   <translation>{earlier}보다 {percent} 적음</translation>
  </message>
  <message>
   <source>{percent} more than in {earlier}</source>
   <translation>{earlier}보다 {percent} 많음</translation>
  </message>
  <message>
   <source>{percent} of what the plan costs a month.</source>
   <translation>한 달 요금제 비용의 {percent}.</translation>
  </message>
  <message>
   <source>{percent} of what the plan costs for {days}: {price}.</source>
   <translation>{days} 요금제 비용({price})의 {percent}.</translation>
  </message>
  <message>
   <source>{percent} read from the cache</source>
   <translation>{percent} 캐시에서 읽음</translation>
  </message>
  <message>
   <source>{percent} used</source>
   <translation>{percent} 사용</translation>
  </message>
  <message>
   <source>{percent} used.</source>
   <translation>{percent} 사용.</translation>
  </message>
  <message>
   <source>{period}: cost not known</source>
   <translation>{period}: 비용 알 수 없음</translation>
  </message>
  <message>
   <source>{period}: no requests</source>
   <translation>{period}: 요청 없음</translation>
  </message>
  <message>
   <source>{period}: tokens not known</source>
   <translation>{period}: 토큰을 알 수 없음</translation>
  </message>
  <message>
   <source>{period}: {amount}</source>
   <translation>{period}: {amount}</translation>
  </message>
  <message>
   <source>{period}: {amount} tokens</source>
   <translation>{period}: {amount} 토큰</translation>
  </message>
  <message>
   <source>{place} and {n} more</source>
   <translation>{place} 외 {n}개</translation>
  </message>
  <message>
   <source>{place} · {what}</source>
   <translation>{place} · {what}</translation>
  </message>
  <message>
   <source>{prices} (USD for a million)</source>
   <translation>{prices} (100만당 USD)</translation>
  </message>
  <message>
   <source>{ran_out} ran out, {lasted} lasted.</source>
   <translation>소진 {ran_out}, 유지 {lasted}.</translation>
  </message>
  <message numerus="yes">
   <source>{ran_out} ran out, {lasted} lasted; {n} were cut short and are not judged.</source>
   <comment>counted</comment>
   <extracomment>For one: {ran_out} ran out, {lasted} lasted; {n} was cut short and is not judged.</extracomment>
   <translation>
    <numerusform>소진 {ran_out}, 유지 {lasted}; 중단된 {n}개는 판정 제외.</numerusform>
   </translation>
  </message>
  <message>
   <source>{readings}, without repeats</source>
   <translation>{readings}, 반복 제외</translation>
  </message>
  <message>
   <source>{record}, block {block}</source>
   <translation>{record}, 블록 {block}</translation>
  </message>
  <message>
   <source>{record}, not sealed in a block yet</source>
   <translation>{record}, 아직 블록에 봉인되지 않음</translation>
  </message>
  <message>
   <source>{said} At list prices: {amount} less.</source>
   <translation>{said} 정가 기준: {amount} 더 적음.</translation>
  </message>
  <message>
   <source>{said} At list prices: {amount} more.</source>
   <translation>{said} 정가 기준: {amount} 더 많음.</translation>
  </message>
  <message>
   <source>{sentence} Whether credits pay for it is not known.</source>
   <translation>{sentence} 크레딧으로 결제되는지는 알 수 없습니다.</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <comment>ends a sentence</comment>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <source>{sentence}; last reported {when} at {last}.</source>
   <translation>{sentence}; 마지막 보고 {when}, {last}.</translation>
  </message>
  <message>
   <source>{sentence}; last reported {when}.</source>
   <translation>{sentence}; 마지막 보고 {when}.</translation>
  </message>
  <message>
   <source>{sentence}; last seen at {last}.</source>
   <translation>{sentence}; 마지막 {last}.</translation>
  </message>
  <message>
   <source>{sentence}; reset announced for {reset}.</source>
   <translation>{sentence}; 예고된 재설정 {reset}.</translation>
  </message>
  <message>
   <source>{session} · {project}</source>
   <translation>{session} · {project}</translation>
  </message>
  <message>
   <source>{shares}: no window is named; name five_hour, seven_day or a limit.</source>
   <translation>{shares}: 구간이 없습니다. five_hour, seven_day 또는 한도를 지정하십시오.</translation>
  </message>
  <message>
   <source>{share} % left of the {window} window cannot be, so it was left out.</source>
   <translation>{window} 구간의 잔여 {share}%는 불가능하므로 제외했습니다.</translation>
  </message>
  <message>
   <source>{share} % may be used or left, so it was left out; write which.</source>
   <translation>{share}%가 사용인지 잔여인지 알 수 없어 제외했습니다. 어느 쪽인지 쓰십시오.</translation>
  </message>
  <message>
   <source>{share} % of the {window} window may be used or left, so it was left out; write which.</source>
   <translation>{window} 구간의 {share}%가 사용인지 잔여인지 알 수 없어 제외했습니다. 어느 쪽인지 쓰십시오.</translation>
  </message>
  <message>
   <source>{share} % of the {window} window was taken as used; write “left” if it is.</source>
   <translation>{window} 구간의 {share}%를 사용률로 보았습니다. 잔여라면 “left”를 쓰십시오.</translation>
  </message>
  <message>
   <source>{share} % was taken as used; write “left” if it is.</source>
   <translation>{share}%를 사용률로 보았습니다. 잔여라면 “left”를 쓰십시오.</translation>
  </message>
  <message>
   <source>{shown} of {all}</source>
   <translation>{all} 중 {shown}</translation>
  </message>
  <message>
   <source>{sign}{amount}</source>
   <comment>a sum of money</comment>
   <translation>{sign}{amount}</translation>
  </message>
  <message>
   <source>{source}, as of {day}</source>
   <translation>{source}, {day} 기준</translation>
  </message>
  <message>
   <source>{source}, prompts above {n} tokens</source>
   <translation>{source}, {n}토큰을 넘는 프롬프트</translation>
  </message>
  <message>
   <source>{source}, since {day}</source>
   <translation>{source}, {day}부터</translation>
  </message>
  <message>
   <source>{source}, {age} old</source>
   <translation>{source}, {age} 전</translation>
  </message>
  <message>
   <source>{state}: still counts</source>
   <translation>{state}: 계속 유효</translation>
  </message>
  <message>
   <source>{supposed}; as it is {certainty}</source>
   <translation>{supposed}; 현재대로면 {certainty}</translation>
  </message>
  <message>
   <source>{text} ({aside})</source>
   <comment>an aside</comment>
   <translation>{text} ({aside})</translation>
  </message>
  <message>
   <source>{text}, {amount} unexplained</source>
   <translation>{text}, {amount} 설명되지 않음</translation>
  </message>
  <message>
   <source>{text}, {aside}</source>
   <comment>an aside after a comma</comment>
   <translation>{text}, {aside}</translation>
  </message>
  <message>
   <source>{text}: {what}</source>
   <comment>what was done, and to what</comment>
   <translation>{text}: {what}</translation>
  </message>
  <message>
   <source>{times} times as much as in {earlier}</source>
   <translation>{earlier}의 {times}배</translation>
  </message>
  <message>
   <source>{times} times what the plan costs a month.</source>
   <translation>한 달 요금제 비용의 {times}배.</translation>
  </message>
  <message>
   <source>{times} times what the plan costs for {days}: {price}.</source>
   <translation>{days} 요금제 비용({price})의 {times}배.</translation>
  </message>
  <message>
   <source>{time}, so far</source>
   <translation>{time}, 진행 중</translation>
  </message>
  <message>
   <source>{tokens} tokens a minute</source>
   <translation>분당 {tokens} 토큰</translation>
  </message>
  <message>
   <source>{usd} USD at API prices</source>
   <translation>{usd} USD, API 요금 기준</translation>
  </message>
  <message>
   <source>{use}; counter rose by {n}</source>
   <translation>{use}; 카운터 {n} 상승</translation>
  </message>
  <message>
   <source>{weekday} {date}</source>
   <translation>{date} ({weekday})</translation>
  </message>
  <message>
   <source>{weekday} {date}, UTC</source>
   <translation>{date} ({weekday}), UTC</translation>
  </message>
  <message>
   <source>{weekday} {date}, {time} {zone}</source>
   <translation>{date} ({weekday}) {time} {zone}</translation>
  </message>
  <message>
   <source>{weekday} {time}</source>
   <translation>({weekday}) {time}</translation>
  </message>
  <message>
   <source>{what} is no share used; write 37 or 37.5, at most 100.</source>
   <translation>{what}: 사용률이 아닙니다. 37 또는 37.5처럼 100 이하로 쓰십시오.</translation>
  </message>
  <message>
   <source>{when} or later</source>
   <translation>{when} 이후</translation>
  </message>
  <message>
   <source>{when} · request {n} of {all}</source>
   <translation>{when} · 요청 {all}건 중 {n}번째</translation>
  </message>
  <message>
   <source>{when} · {model}</source>
   <translation>{when} · {model}</translation>
  </message>
  <message>
   <source>{when} · {percent} used</source>
   <translation>{when} · {percent} 사용</translation>
  </message>
  <message>
   <source>{when}: a prompt of {chars} sent {tokens} beyond the cache, {ratio} times the {usual_tokens} that are usual for {peers} like it on the same model.</source>
   <translation>{when}: {chars}짜리 프롬프트가 캐시 외에 {tokens}을 보냈습니다. 같은 모델의 비슷한 프롬프트 {peers}개에서 보통인 {usual_tokens}의 {ratio}배입니다.</translation>
  </message>
  <message>
   <source>{when}: after {before_model}, {calls} were answered by {after_model}; the log shows no choice of it.</source>
   <translation>{when}: {before_model} 다음에 {calls}을 {after_model}이(가) 응답했습니다. 로그에는 이를 선택한 기록이 없습니다.</translation>
  </message>
  <message>
   <source>{when}: branched {times}, and {lost_tokens} of context were processed again. That cost {paid_picousd}; read from the cache it would have been {unbroken_picousd}.</source>
   <translation>{when}: {times} 분기되어 컨텍스트 {lost_tokens}이 다시 처리되었습니다. 비용은 {paid_picousd}이며, 캐시에서 읽었다면 {unbroken_picousd}였을 것입니다.</translation>
  </message>
  <message>
   <source>{when}: by the client's own count it cost {client_picousd}, by the requests in its log {logged_picousd}. {cost_share} of the cost stands in no log.</source>
   <translation>{when}: 클라이언트 자체 집계로는 {client_picousd}, 로그의 요청으로는 {logged_picousd}입니다. 비용의 {cost_share}는 어떤 로그에도 없습니다.</translation>
  </message>
  <message>
   <source>{when}: compacted {compactions} within {minutes}; {lost_tokens} were processed again for it.</source>
   <translation>{when}: {minutes} 안에 {compactions} 압축되어 {lost_tokens}이 다시 처리되었습니다.</translation>
  </message>
  <message>
   <source>{when}: of {prompts} equal prompts the dearest sent {tokens} beyond the cache, {ratio} times the usual {usual_tokens}.</source>
   <translation>{when}: 같은 프롬프트 {prompts}개 중 가장 비싼 것은 캐시 외에 {tokens}을 보냈습니다. 평소 {usual_tokens}의 {ratio}배입니다.</translation>
  </message>
  <message>
   <source>{when}: on working days at {hours} h (UTC) one percent of the {limit} held {fewer_share} less work than at other hours; {points} were spent at these.</source>
   <translation>{when}: 평일 {hours}시(UTC)에는 {limit}의 1%가 다른 시간대보다 {fewer_share} 적은 작업을 담았습니다. 이때 {points}를 썼습니다.</translation>
  </message>
  <message>
   <source>{when}: resumed {times}, and {lost_tokens} of context were processed again. That cost {paid_picousd}; read from the cache it would have been {unbroken_picousd}.</source>
   <translation>{when}: {times} 재개되어 컨텍스트 {lost_tokens}이 다시 처리되었습니다. 비용은 {paid_picousd}이며, 캐시에서 읽었다면 {unbroken_picousd}였을 것입니다.</translation>
  </message>
  <message>
   <source>{when}: the cache was written again and again and not read once in {calls}; {lost_tokens} were sent that could have been read.</source>
   <translation>{when}: {calls} 동안 캐시를 거듭 썼지만 한 번도 읽지 않았습니다. 읽을 수 있었던 {lost_tokens}을 보냈습니다.</translation>
  </message>
  <message>
   <source>{when}: the cache was written to last {after_minutes}, before that {before_minutes}. Pauses outlasted it {rebuilds}, and {lost_tokens} were written again.</source>
   <translation>{when}: 캐시가 {after_minutes} 유지되도록 쓰였습니다(이전에는 {before_minutes}). 휴지가 이를 {rebuilds} 넘겨 {lost_tokens}을 다시 썼습니다.</translation>
  </message>
  <message>
   <source>{when}: the session ran on {main_model}, {calls} of its sub-agents on {other_model}; these are {cost_share} of its cost.</source>
   <translation>{when}: 세션은 {main_model}, 하위 에이전트의 {calls}은 {other_model}에서 실행되었습니다. 이는 세션 비용의 {cost_share}입니다.</translation>
  </message>
  <message>
   <source>{when}: what was read from the cache stood still at {read_after} while {cached_before} lay there; {rebuilds} of {calls} wrote the rest again, {lost_tokens} in all.</source>
   <translation>{when}: 캐시에 {cached_before}이 있는데도 읽은 양은 {read_after}에 머물렀습니다. {calls} 중 {rebuilds}건이 나머지를 다시 썼습니다(모두 {lost_tokens}).</translation>
  </message>
  <message>
   <source>{when}: {calls} had a context above {limit_tokens}; what lay beyond it is {cost_share} of the whole cost.</source>
   <translation>{when}: {calls}의 컨텍스트가 {limit_tokens}을 넘었습니다. 넘은 부분이 전체 비용의 {cost_share}입니다.</translation>
  </message>
  <message>
   <source>{when}: {errors} within {minutes}, most of them {status}.</source>
   <translation>{when}: {minutes} 안에 {errors}, 대부분 {status}.</translation>
  </message>
  <message>
   <source>{when}: {pauses}, longer than the {lifetime_minutes} the cache lives and no longer than {up_to_minutes}, had {lost_tokens} written again.</source>
   <translation>{when}: 캐시 수명 {lifetime_minutes}보다 길고 {up_to_minutes}을 넘지 않는 휴지 {pauses} 때문에 {lost_tokens}을 다시 썼습니다.</translation>
  </message>
  <message>
   <source>{when}: {ratio} tokens were read from the cache for each token of output, in {calls}; {usual_ratio} is usual for you.</source>
   <translation>{when}: {calls}에서 출력 토큰 1개당 캐시에서 토큰 {ratio}개를 읽었습니다. 평소에는 {usual_ratio}개입니다.</translation>
  </message>
  <message>
   <source>{when}: {rebuilds} of {calls} sent again what the cache had held just before, {lost_tokens} in all. As a rule {cached_before} were cached and {read_after} read.</source>
   <translation>{when}: {calls} 중 {rebuilds}건이 직전까지 캐시에 있던 것을 다시 보냈습니다(모두 {lost_tokens}). 대체로 캐시에 {cached_before}, 읽은 것은 {read_after}입니다.</translation>
  </message>
  <message>
   <source>{when}: {repeats} with exactly as large a prompt as the one before, within {seconds}.</source>
   <translation>{when}: 바로 앞과 크기가 똑같은 프롬프트의 {repeats}, {seconds} 안에.</translation>
  </message>
  <message>
   <source>{when}: {results} with {chars} characters in all; carried along in the context, that is {cost_share} of the whole cost.</source>
   <translation>{when}: {results}, 모두 {chars}자. 컨텍스트에 계속 실려 전체 비용의 {cost_share}를 차지합니다.</translation>
  </message>
  <message>
   <source>{when}: {sessions} went on for up to {days}, and the cache was built anew {rebuilds} on coming back; that is {cost_share} of the whole cost.</source>
   <translation>{when}: {sessions}가 최대 {days} 이어졌고, 돌아올 때마다 캐시를 {rebuilds} 다시 만들었습니다. 전체 비용의 {cost_share}입니다.</translation>
  </message>
  <message>
   <source>{when}: {subagents} sub-agents began within {minutes}; {usual_subagents} is usual for you.</source>
   <translation>{when}: {minutes} 안에 하위 에이전트 {subagents}개가 시작되었습니다. 평소에는 {usual_subagents}개입니다.</translation>
  </message>
  <message>
   <source>{when}: {tool} failed {failures} within {minutes}, in {calls}.</source>
   <translation>{when}: {minutes} 안에 {tool} {failures} 실패({calls}).</translation>
  </message>
  <message>
   <source>{windows} forecast live, {n} replayed from the logs</source>
   <translation>{windows}는 실시간 예측, {n}개는 로그로 재현</translation>
  </message>
  <message>
   <source>{window} has reset</source>
   <translation>{window} 재설정됨</translation>
  </message>
  <message>
   <source>{window} is likely to last again</source>
   <translation>{window} 다시 유지될 전망</translation>
  </message>
  <message>
   <source>{window} is snoozed until {when}.</source>
   <translation>{window}: {when}까지 미룸.</translation>
  </message>
  <message>
   <source>{window} is worth watching</source>
   <translation>{window} 주시 필요</translation>
  </message>
  <message>
   <source>{window} may run out</source>
   <translation>{window} 소진 가능</translation>
  </message>
  <message>
   <source>{window} runs out soon</source>
   <translation>{window} 곧 소진</translation>
  </message>
  <message>
   <source>{window} used up</source>
   <translation>{window} 소진됨</translation>
  </message>
  <message>
   <source>{window}: no warnings until {when}.</source>
   <translation>{window}: {when}까지 경고하지 않습니다.</translation>
  </message>
  <message>
   <source>{worth} a percent</source>
   <translation>1%당 {worth}</translation>
  </message>
  <message>
   <source>{worth} a percent, 8 of 10 within {band}</source>
   <translation>1%당 {worth}, 10번 중 8번 {band}</translation>
  </message>
  <message>
   <source>× {times}</source>
   <translation>× {times}</translation>
  </message>
  <message>
   <source>“{kind}” cannot be told of {agent}: {why}.</source>
   <translation>{agent}: “{kind}” 여부를 알 수 없음 – {why}.</translation>
  </message>
  <message>
   <source>“{kind}” cannot be told of {requests} of {agent}: {why}.</source>
   <translation>{agent}의 {requests}: “{kind}” 여부를 알 수 없음 – {why}.</translation>
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
    <numerusform>≈ 요청 {n}건 추정: 로그의 출력이 실제보다 적음</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>≈ {n} requests whose counts are not exact</source>
   <comment>counted</comment>
   <extracomment>For one: ≈ {n} request whose counts are not exact</extracomment>
   <translation>
    <numerusform>≈ 수치가 정확하지 않은 요청 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <source>≈ {amount}</source>
   <translation>≈ {amount}</translation>
  </message>
  <message>
   <source>≈ {percent} ({band}), estimate</source>
   <translation>≈ {percent} ({band}), 추정</translation>
  </message>
  <message>
   <source>≈ {percent} at reset</source>
   <translation>재설정 시 ≈ {percent}</translation>
  </message>
  <message>
   <source>≈ {percent} used, estimate</source>
   <translation>≈ {percent} 사용, 추정</translation>
  </message>
  <message>
   <source>≈ {percent}, 8 of 10 within {band}</source>
   <translation>≈ {percent}, 10번 중 8번 {band}</translation>
  </message>
 </context>
</TS>

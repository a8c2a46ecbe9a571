<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
 <context>
  <name>counterfoil</name>
  <message>
   <source>$ a month</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>$ an hour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>$ an hour, by project</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>+{n} points</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 h</source>
   <comment>length of time</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 year</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1,234.5</source>
   <comment>The marks of thousands and decimals; keep the digits</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>10 years</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>12 months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices ({band}), ≈ {tokens} tokens in the mix seen here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices ({band}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices, ≈ {tokens} tokens in the mix seen here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>24 h</source>
   <comment>length of time</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>30 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>5 h</source>
   <comment>length of time</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>5-hour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>5-hour window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>5-hour windows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>7 d</source>
   <comment>length of time</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>7 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>8 of 10 within {band}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>90 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A check that holds proves that nothing was changed since a checkpoint you gave to someone else.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A command or webhook is told all the same.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A day is written like 2026-07-24, and the first is not after the last.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A home of an agent elsewhere, such as another user's or one copied from a server.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A new window begins.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A notice comes when a window may run out before its reset, once for each window and level.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A notification was sent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A pace that fades from the recent to the lasting one, with chance around it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A part of the file cannot be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A remainder that nothing explains is shown as it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A session is found by its whole id.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A session this short has little to read again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A short proof of the ledger's state, to keep elsewhere</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A time was named at {n} of {moments} in the last two hours.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A usage or cost export from the provider, kept as it came, with its digest.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A window that is used up is told all the same. What else still holds afterwards is told then.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A window that is used up is told all the same. What still holds afterwards is told then.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>About Counterfoil</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>About {n} sessions like your usual one are left {when}.</source>
   <comment>counted</comment>
   <extracomment>For one: About {n} session like your usual one is left {when}.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>About {percent} of its rise went on without use here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Account</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Active</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a plan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add what your plan costs in Settings to set the two side by side.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adding up the ledger…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adding up…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Advice on short-lived logs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Agent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Agents</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All</source>
   <comment>of time</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All agents</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All but plain resets</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All limits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All models</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All projects</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All settings are as at first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All use is counted here, whatever is filtered above.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All windows</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>All {n} warned windows reached {percent}.</source>
   <comment>counted</comment>
   <extracomment>For one: The {n} warned window reached {percent}.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Along time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An even use would stand at {percent} now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An even use, spread over {days}, would stand at {percent} now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Announced for {when}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Any time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Apr</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>April</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As in the settings file: {value}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As it is: {verdict}, {certainty}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As much as in {earlier}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As past windows went on from the same point.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As the desktop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ask every</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ask {agent} itself how much is used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At the reset ≈ {percent}, {band} in 8 of 10 cases.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At the reset ≈ {percent}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Aug</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>August</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Axis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back to all sessions (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back to the whole window, which follows time by itself</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Band holds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Before the first look</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Before → after</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Begin of quiet hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Beside your plan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Block {n} of the chain is missing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Block {n} of the chain is not as it was written; its records may be.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Block {n} was not written by Counterfoil.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Brier score</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Brier score: the squared distance between the chance said and what came, on average; 0 is perfect, lower is better. The band of the run-out time is meant to hold 8 of 10. Time off: how far that time was off in the last two hours before a window ran out (median).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Burn rate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By how full it is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By how sure it runs out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By itself: {what}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By project</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By request</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By request id where the statement has one, else by day, model and kind of token.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cache</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cache</source>
   <comment>a folder</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cache read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cache write, 1 h</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cache write, 5 min</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cached</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Capacity changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cell copied</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Chance in 100 that it runs out before its reset, for the same three.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Chance of running out, as said</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Chances that were shown, ten by ten. In the bars each window counts once.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Charts and days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Check</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Checked {when} in {duration}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Checking every record</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose what would be different</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Claude Code runs a command for its status line and hands it the counter. Your own line stays as it is; only figures are kept.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Claude Code's cached answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Claude Code's own counter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Claude desktop app</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click or Enter shows this alone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click or Enter shows this month</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click to copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Client</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Client updated from {before} to {after}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close the details beside the list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close the window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Code and the contents of files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Command</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Command: {command}. Webhook: {webhook}. Both are set in the file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Connect the status line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Connect the status line…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Context of the session over its requests</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Context, request by request</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copied</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copied. Keep it where only someone else can change it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copied. No paths or names are in it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copied: {text}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy all that is recorded of this request</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy as image</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy cell</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy checkpoint</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy or save this chart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy session id</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy shown rows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy the chart as an image</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy the chosen rows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy the event with its evidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy {label}: {value}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Copy {n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: Copy row</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Cost</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cost (USD)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cost at API prices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cost by day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cost by month</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cost by week</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cost {cost}, so far {total}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counted: use at the agent’s own provider. Logs do not tell use with an API key from use of a plan, so both are in it; use through other providers is not.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counter back at zero</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counter fell</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counterfoil made a mistake in looking this up; its log says more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counterfoil · {moment} · times in {zone}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counts.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counts: a newer reader read the same line again and understands it otherwise.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counts: it says most of {n} rows of this response.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counts: the greatest of {lines} of this response.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counts: the only line of this response.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counts: the only row of this request.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counts: the session that made the request; the row before was read from a copy.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counts: {reader} understands the line of {record} otherwise.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counts: {record} is from a copy, this one from the session that made the request.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Critical</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ctrl with the wheel or + and − zoom, dragging or arrow keys move, Home goes back to the whole window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Custom</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Custom</source>
   <comment>days from and to</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cut short at {percent}, before its reset; whether it would have lasted is not known.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Days of the ledger. Arrow keys go from day to day, Enter shows the requests of one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Days of the year. Arrow keys go from day to day, Enter shows one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Days, weeks and months are cut in it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dec</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>December</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Disconnect the status line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Does not count: a later line of the same response says more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Does not count: a newer reader finds no request in these lines.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Does not count: another record took its place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Does not count: it is a copy of {record}, of the session that made the request.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Does not count: row {row} took its place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Does not count: {reader} finds no request in it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Does not count: {reader} understands it otherwise, in {record}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Done. It takes effect when the agent starts next.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Duration</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Each level is said once for each window.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Edit as text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>End of quiet hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>End snooze</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>End snooze: {window}, until {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>End {n} snoozes</source>
   <comment>counted</comment>
   <extracomment>For one: End {n} snooze</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Ended</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Event</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Events</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Events, newest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Every kind of token counts by its API price.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Everything can be done without a mouse. Tab goes from one control to the next.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Exact values of the next moment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Feb</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>February</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>File now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find in the list of the page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First request {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First seen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First warned of {when}, {duration} before it ran out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First warned of {when}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>For 1 hour, until {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forecast live</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forecast record</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Found on this machine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fresh input</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fri</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From cache</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From the first request to the last one. How long the last answer took is not logged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From … until</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From, as year-month-day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Gamma–Poisson</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>General</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Handed on to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Has reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Help in the rail leads back here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Highest cost first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How many sessions are left is not known: {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Id contains</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ids of requests and sessions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>If it runs out, then about {when}{band}, {early} before its reset.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>If it runs out, then {when} in 8 of 10 cases.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>If you like</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Image copied</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In a terminal. Nothing of it changes the ledger.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In block {n} of the chain.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In one file on this machine, readable by you alone. Nothing is sent unless you name a webhook.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In the tray, without a window.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In use: {method}, best over {windows}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In use: {method}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In use: {method}. Too few windows have ended to tell which is best.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In use: {method}; {other} was closer over {windows}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Input</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It has run out; nothing is left to forecast.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It says nothing about what the agents never logged, or what the provider counts.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It works without a network. Nothing is sent unless you name a webhook for warnings.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its reset was due {when}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its status line can hand the figures on. You see the change before it is made.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Jan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>January</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Jul</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>July</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Jun</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>June</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep open as a window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep the logs of {agent} for {days}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep the logs of {agent} longer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep them for</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep them longer…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep this line where you cannot change it later: an e-mail, a ticket, a time stamp. `counterfoil checkpoint --against` then shows that nothing before it was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keys, tokens and other credentials</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kind of token</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last</source>
   <comment>when something was last seen</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last 12 months by day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last request {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lasted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lasted to its end, at {percent}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lasts to its reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lasts to its reset: {odds}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Latest</source>
   <comment>requests</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Latest requests</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Learned from {points} in {windows}, {since} – {until}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Learned from {points} in {windows}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Least from cache first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ledger</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Length of the block</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Less than a session like your usual one is left {when}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Line {n} of {all}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lists and tables</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Live</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Logged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Logs read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Long pauses and changes early in a conversation make prompts be sent in full again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Longest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look again now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look at sample data</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at past forecasts…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at the readings…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at the settings…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at what was watched…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking for new log lines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking up its requests…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking up the sessions…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Made</source>
   <comment>how a forecast was made</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>March</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Match it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>May</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>May</source>
   <comment>month</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>May</source>
   <comment>short</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>May last to its reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>May run out ≈ {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Message id</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Method</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Method shown: {methods}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Method shown: {methods}; learned from {windows} before it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Method: {method}, learned from {windows}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Method: {method}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Methods on the same moments</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model changed from {before} to {after}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model that work is moved from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model that work is moved to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mon</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Month</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More than {n} sessions like your usual one are left {when}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Most requests first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Most tokens first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mostly on {model}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mostly {work}, on {model}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mostly {work}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move work</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name each difference</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next or previous control</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No band was said of a window that ran out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No checkpoint was kept yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No event matches the filters.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No event so far. Resets, falls, rises without use and refusals of a provider’s counter appear here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No forecast can be judged yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No home of Claude Code was found.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No logs yet. They are found by themselves once an agent has written some.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No plan is named yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No price is known for these requests. Tokens and requests are counted all the same.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No quota window is known yet. One appears with the first request or reading.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No quota window is open. The next request starts one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No reading of this window; by own use and learned capacity {estimate}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No reading or request was kept with it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No reading was made out in this.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No reading yet. Codex logs them by itself; for Claude, connect the status line or type one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No records yet, so there is nothing to check</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No request matches these filters.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No requests in the last 24 hours.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No requests in the last 5 hours.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No requests in the last 7 days.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No requests in the last hour.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No requests in this time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No requests in this time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No requests today</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No requests today.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No requests yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No requests yet. Days, months and comparisons appear here once an agent has logged some.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No requests yet. Each one that an agent logs appears here and stays.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No run-out time was said.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No session matches these filters.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No use at an agent’s own provider in this time, so none that a plan would cover.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>No warnings of {n} windows for now.</source>
   <comment>counted</comment>
   <extracomment>For one: No warnings of {n} window for now.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>No window matches the filters.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No window of yours is open now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No window ran out, and none was warned of.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No window with a forecast has ended yet. Each forecast is kept and judged when its window ends.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not as said</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not compared with {earlier}: not known in full</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not compared with {earlier}: the ledger begins on {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not compared yet: today is not over</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not enough data for a forecast: {why}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not enough windows have ended yet: {n} of {needed}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not known yet. It is learned from readings and the requests between them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not known, as past forecasts cannot be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not known, as the ledger cannot be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not observed: no request is known and Counterfoil was not running</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not read. What was read before stays in the ledger.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not warned of.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not watched</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing can be shown now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing has been read yet. Sessions appear here with the first requests.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing in {earlier}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is changed for real.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Each forecast is kept and judged when its window ends.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Events appear once an agent’s readings are in the ledger.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was watched yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing, as in {earlier}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notifications are paused. Nothing else is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notify from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notify of</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nov</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>November</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Now</source>
   <comment>page</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Oct</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>October</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Of requests too many for the width the largest of each few is drawn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Of {n} prompt tokens</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Of {times} we said about {percent}, it ran out {came}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Of {warned}, {n} did not reach {percent}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Older logs are still being read; totals grow.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>On an even pace</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One colour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One line to keep elsewhere, in an e-mail or a ticket, and to check against later.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One request with its proof, by message, request or session id</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open Counterfoil</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open dashboard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the ledger</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the row, choose the card</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opening the ledger…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Output</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Output of tools</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Output {n}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Over {forecasts} of {windows}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Page by its place in the rail</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Part</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Part moved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Past forecasts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Past windows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Past windows, newest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste the text of /usage, or say what the dashboard shows. It counts as a reading of now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pause notifications</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pause reading logs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paused at {where}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Percent used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Percent used at which a window is worth watching, warns, is critical.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Percentage in the ring</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pinned window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Plan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Plan a block</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Plan changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Plans</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preview</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous or next row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Price list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Prices are in dollars. Another currency is shown at the rate that you write; exports stay exact.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Project, model or session id</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Projects that go on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Prompt {n}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Prompts and answers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Provider</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Provider: not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Provider: {percent}, {reading}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Put all back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quality</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quit Counterfoil</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quota windows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ran out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ran out {when}, {duration} before its end.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Range</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Read a statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Read another folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Read from the cache</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Read so far: {n} of {total} files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reader</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading costs a fraction of sending fresh: the more is read, the better.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading logs is paused</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading logs: paused at {percent}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading logs: {progress}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading the settings …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reconcile</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Record</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Record {record} was not written by Counterfoil: the chain does not hold it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recorded lines of this request</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Request id</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Requests</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Requests by day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Requests by month</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Requests by week</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Requests of the session</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Requests refused</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Requests, newest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset early</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset late</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Resets {when}, in {duration}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Resets, if told</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore all defaults</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore defaults</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Resume notifications</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Resume reading logs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rise without use here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Run-out time, as said</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Runs out about {when}{band}, {early} before its reset.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Runs out before its reset: {odds}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Runs out ≈ {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SHA-256 {digest}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Said and came true</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Said before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Said while the window was open, and kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Said {duration} before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sample data — recorded July 2026. Your own logs appear here once an agent has written some.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sat</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save as PNG…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save as SVG…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save data as CSV…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save shown rows as CSV…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saved. It counts with the next look at the logs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Says when an agent deletes its logs soon, and offers to keep them longer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scroll the page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Searched {places}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Send a test</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sending …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sep</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>September</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Session</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Session id</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Session {id} · {project}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Session {session} ×</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sessions that go on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set a provider's bill or usage export beside your own ledger, request by request.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set under [warnings] in {path}, which is read when Counterfoil starts.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Several methods together, each weighed by its record.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shapes tell the levels without hues too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Share</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Share read from the cache, by day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Share read from the cache, by month</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Share read from the cache, by week</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shifted days, other devices, deleted logs, price classes, double charges.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} windows</source>
   <comment>counted</comment>
   <extracomment>For one: Show all {n} windows</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Show in Ledger</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show my use</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show only the requests of this session</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the tightest alone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show what is left</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Show {n} new requests</source>
   <comment>counted</comment>
   <extracomment>For one: Show {n} new request</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Shows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} less for the same work, {hours} UTC only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} less for the same work.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} more for the same work, {hours} UTC only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} more for the same work.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} less for the same work, {hours} UTC only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} less for the same work.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} more for the same work, {hours} UTC only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} more for the same work.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds another amount of work than before.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds {size} less for the same work: {after} instead of {before} at API prices.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds {size} more for the same work: {after} instead of {before} at API prices.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Snooze until reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Snooze warnings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Snooze warnings of all windows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Snooze warnings of {window}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stacked by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Start of the block</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Started</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Starts that program now and then. It goes to the network with its own login; an old version may spend a request on the question.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>State and readings</source>
   <comment>a folder</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Statements cannot be read in yet. What the ledger can show for itself works today.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Status line: connected. Claude Code hands over its counter with each answer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Status line: not connected. Claude Code can hand over its counter with each answer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {n} records; nothing is known of the rest</source>
   <comment>counted</comment>
   <extracomment>For one: Stopped after {n} record; nothing is known of the rest</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Sun</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>System</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>System's language</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Takes back the row before: a newer reader finds no request in that line.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Takes back {record}: {reader} finds no request in that line.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Test of warnings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Text of /usage, or a sentence such as: dashboard says 37 %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The band held the run-out time {n} of {times}; meant are 8 of 10.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The calendar’s days are cut in UTC; days that you type are those of your own zone.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The check could not be finished</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The checkpoint is of another ledger, {other}; this one is {own}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The current session’s pace, then the usual hours of the day and the week.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The defaults hold here again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The error of what was shown is {size} above that of the straight line, which is more than chance.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The error of what was shown is {size} above that of the straight line, which may be chance.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The error of what was shown is {size} below that of the straight line, which is more than chance.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The error of what was shown is {size} below that of the straight line, which may be chance.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file as it is now will be kept at</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file as it was is kept at</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file is not there yet and would be made.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The first {n} records are not those that the checkpoint covers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folder is no longer read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The full licence texts come with the program, beside each part.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The ground that the icon stands on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The last one was seen at {percent}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The last {n} of the {all} records that the checkpoint covers are missing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The ledger is being made.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The ledger is not as it was written (block {block}). {what}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The ledger is not as it was written. {what}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The ledger keeps its records whatever happens to the logs. Longer kept logs can be read again, and shown beside the record.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The log says that credits are available.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The longest took {time}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The name of the project's folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pace of the last hour goes on. It says yes or no.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pace since the window’s start goes on. It says yes or no.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The plan costs {price} a month.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The plan that {name} reports changed from {before} to {after} ({when}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The plan was removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The provider's counter and ours agree within what is known.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The provider's counter is full; our own use is {points} beyond that.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The provider's counter is {points} above ours; this may be {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The provider's counter is {points} above ours; what explains it is not known.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The provider's counter is {points} below ours; this may be {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The provider's counter is {points} below ours; what explains it is not known.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The provider's own percentages, where a log has them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records hold, but SQLite's own check finds damage beside them: {what}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records hold, but {n} of the totals made ahead differ from them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records hold; `counterfoil restore` shows how the totals are made anew.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same share as in {earlier}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sample is shown; choose your own logs first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The session above in the list (Alt+Up)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The session after</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The session before, in its details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The session below in the list (Alt+Down)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sessions cannot be shown now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The settings cannot be read yet; try again in a moment.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The settings file has a mistake in line {line}, column {column}: {what}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The settings file has a mistake in line {line}: {what}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The settings file has a mistake: {what}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The settings file may only be read, so nothing here can be changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The settings from before hold until it is mended; nothing here can be changed, and the file is left as it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The settings {path} were not changed: {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The status line goes back to what it was. What is recorded stays.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The system's</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The whole window again, up to now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The window so far: provider’s readings as dots, own use as a line.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The window that ends first, one of your choice, or the two tightest inside each other.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} began anew {when}, {ahead}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} began anew {when}, {ahead}; last seen at {last}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} counted on after its announced reset {due}, until {until}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} counted on after its announced reset, until {until}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} is no longer reported since {since}, while others are</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} is reported since {since}, first at {first}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} is reported since {since}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} reset {when}, as announced.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} reset {when}, as announced; last seen at {last}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} rose by {n} points ({when}) while no request was recorded here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} rose by {n} points ({when}) with {requests} recorded here meanwhile, too few for it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} stood at 100 % and work went on ({when}): {use}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} went from {before} to {after} ({when}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {limit} went from {before} to {after} ({when}); the announced reset {reset} stayed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {window} ends it first: runs out ≈ {when}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {window} is used up until {when}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no ledger yet. It begins with the first request that an agent logs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no session in the ledger yet. The first request of an agent begins one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no such folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There was no pause of more than 5 minutes between two requests.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is how a warning looks. Nothing is about to run out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This month</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This session is not in the ledger any more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This would change in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thu</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tightest</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time ▾</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Times, models and token counts of each request</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>To keep all of it in one folder elsewhere: quit, set COUNTERFOIL_HOME to that folder, move the files there, start again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>To, as year-month-day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Today by agent, model and project</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Today {cost}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Today: price not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tokens by day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tokens by month</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tokens by week</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Top models</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Top projects</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Top sessions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Totals lack older logs; new lines still count.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tray icon</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Two rings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Type a reading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Type a reading…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Understood</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo what was just done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Until its reset, {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Until their resets</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unusual moves of the provider's counter, with the evidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Used up until {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Verify</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Versions only, for a bug report.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Warn</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Warned before {n} of {windows} that ran out, {duration} ahead (median).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Warned before {n} of {windows} that ran out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Warnings…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Watch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Watched for {part} of {whole}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Watched throughout</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Welcome to Counterfoil</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What came</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What if… ▴</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What if… ▾</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is never stored</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is read and kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is understood appears here before anything is saved.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is used elsewhere goes on as it does.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What it is worth is not known: no price is known of any request</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What one percent holds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What one percent holds is not known.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What one percent holds is not known: {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the app showed, by whichever method was in use then.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What this page is for</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was written before it is unchanged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What works today</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What you pay is set beside the cost at API prices, on the History page. It goes nowhere.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where it is kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where readings come from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where the panel has room for it, from 22 pixels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where things lie</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whether any record was changed since it was written</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whether prompts were read from a cache is not in the logs of this session.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Which events are told by a notification</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window appeared</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window no longer reported</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Windows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With each window counted once it is {score}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Without {n} pauses of more than 5 minutes between two requests.</source>
   <comment>counted</comment>
   <extracomment>For one: Without {n} pause of more than 5 minutes between two requests.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Work like</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Work on credits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Worked out afterwards from the logs; each forecast knows only what was known at its moment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Worth {amount} at API prices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Worth {amount} at API prices on a {price} plan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Worth {amount} at API prices on plans of {price}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write a number above 0, such as 0.92.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write a number such as 20 or 99.50.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write both times like 22:00; they must differ.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write three letters such as EUR.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write three rising whole numbers from 1 to 100.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write whole minutes from 5 to 1440.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Written to the cache</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>You are told when a window is likely to run out. Each warning comes once.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your data</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your own logs are read either way.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your own record of what AI coding agents use, kept beside the provider's counter.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your own totals, in the shape of most usage exports</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoom in or out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>`counterfoil restore` shows what can be put back. Nothing has been written over.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a counter back at zero</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a jump without use here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a reading that is out of date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a window is used up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a window may run out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a window runs out soon</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>about {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>agent's own command</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all made live</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all others</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all replayed from the logs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all windows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>an unknown plan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>an unknown value</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>and {n} more limits</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} more limit</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>another capacity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>any account</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>as far as can be told</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>as said</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>as said, {off}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>as shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>assumed</source>
   <comment>a weight</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>at 100 % since {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>at {time}, no reading since</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>backed up {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>before its announced reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>before the first look</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>between {low} and {high}; {how}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>blend</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>by agent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>by model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>by project</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>byte {n}, {length} long</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cache reads count {figure} of their price ({how})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cache writes count {figure} of their price ({how})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>calls that are not in the logs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>calm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>came true</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>capacity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>checked {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cost so far</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>counter fell</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>counts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cut short, {percent}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>deletes logs after {days} without a write</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>deletes no logs by itself</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>difference</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>either way</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>error {size} above a straight line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>error {size} below a straight line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>estimate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>estimate, 8 of 10</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>even pace {percent}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>even use {percent}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>every session it remembers has a log or is in the ledger</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>files gone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>for</source>
   <comment>so long</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>for a dollar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>forecast {figures}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>forecast, 8 of 10</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>forecasts, 8 of 10</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>fresh input</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>from</source>
   <comment>a time</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>from own logs only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>from {n} points of the counter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>gone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>habit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>has credits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>how much is left is not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>in force</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>in this window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>in {duration}</source>
   <comment>from now</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>in {n} steps, {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>in {windows}, of which {n} ran out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>inferred</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>instead of lasting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>instead of running out ≈ {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>instead of {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>just as said</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>last 24 hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>last 5 hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>last 7 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>last hour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>last request {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lasted, {percent}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>learned</source>
   <comment>a weight</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>like</source>
   <comment>work like</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>limit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>live</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>may run out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>minutes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>month</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>most of the counter's rise came from elsewhere</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>moved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>needs {what}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>new input counts {figure} of its price ({how})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no block</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no credits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no id</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no logs yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no reading yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no reading, from own use</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no request</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no window has enough readings beside use here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not logged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not observed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not watched</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>nothing is due</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>nothing left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>nothing there yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>now</source>
   <comment>at this moment</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>now {estimate}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>now {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>observed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>of</source>
   <comment>of a model</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>one more minute</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>one more reading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>one percent holds {worth} at API prices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>one window, 8 of 10</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>only this</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>or what the dashboard shows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>other</source>
   <comment>all that are not named</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>other window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>other windows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>otherwise</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>output as logged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>output counts {figure} of its price ({how})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>output is a placeholder: the client is known to log too little</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>output is partial: the response was cut off, so its end was never logged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>output understated: the response was cut off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>output understated: this client logged a placeholder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>output, downwards</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>over 99 in 100</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>own ledger, {unit}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>own {n} tokens · {cost}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>own {percent} · {cost}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>own ≈ {percent} · {n} tokens · {cost}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>own: no requests</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>partly</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>plan or capacity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>present</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>price not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>provider {percent} · {seen}, {age}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>provider’s counter, %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>provider’s figure not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ran out {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>read from cache</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>read {read}, written {written}, fresh {fresh}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reader {name} {version}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reading {age}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reading {n} days old</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reading {n} h old</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reading {n} min old</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>record {n}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>refusal</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>refusal {age}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>refused</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>refused {n} times, last {last}</source>
   <comment>counted</comment>
   <extracomment>For one: refused {last}</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>refused {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>replaced</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>replayed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>requests</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>requests are recorded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>requests here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reset {when}</source>
   <comment>announced</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reset {when}</source>
   <comment>in the past</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>resets</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>resets {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>rise without use here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>runs out soon</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>said</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>said {said}, came true {came}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>session log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>session {session}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>session {session} of {project}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>share not given</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>similar past</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>since {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>skipped lines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>snoozed until {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>status line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>straight line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>stream capture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>sub-agent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>sub-agent’s prompt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the 12 months before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the file has been moved; what was read from it counts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the file is gone; what was read from it counts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the file is there</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the file's content has been replaced; what was read from it counts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the last hour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the month before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the oldest log is due at the agent's next start</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>the oldest log is due in {n} days</source>
   <comment>counted</comment>
   <extracomment>For one: the oldest log is due in {n} day</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the {n} days before</source>
   <comment>counted</comment>
   <extracomment>For one: the day before</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>then ≈ {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>then ≈ {when} ({band})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this afternoon</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this evening</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this month</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this morning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this week</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>to</source>
   <comment>to a model</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>to the minute</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>today is left out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>today {cost}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>today: price not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>tokens</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>tokens a minute</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>tokens a minute, by project</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>too few sessions have ended yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>too few windows have readings beside use here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>too little data</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>turned away</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>two accounts in one log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>two more readings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>typed in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>undecided</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>under 1 in 100</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>use on credits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>use on other devices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>used up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>version not logged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>week</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>week, Opus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>week, Sonnet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>week, {scope}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>weeks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>weeks of one model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>what if {figures}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>what if, 8 of 10</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>what is in the way of reading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>what one percent holds is not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>window came or went</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>window has ended</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>windows differ too much: use elsewhere, or what counts, hides it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>windows that may run out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>work on credits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>worth watching</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>written to cache</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>yesterday afternoon</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>yesterday evening</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>yesterday morning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} 5-hour window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} daily window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}; the next are due now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}; the next in {due}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} extra usage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} is not known to delete its logs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} monthly window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} spend limit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} weekly window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} weekly {scope} window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} {scope} window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent} {window}</source>
   <comment>whose window, and which</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{agent}: requests are {status}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{band} in 8 of 10 cases, ≈ {percent} if it runs out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{band} in 8 of 10 cases; one takes about {percent}, learned from {sessions}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{band}, from own use</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{chance} to run out · {method}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{chance}, ≈ {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{change} against {earlier}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{cost} at API prices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{date} {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{date}, {hours}</source>
   <comment>a day and from when to when</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{days} d {hours} h</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <comment>so much is read</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{duration} ago</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{duration} before its announced reset {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{duration} earlier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{duration} later</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{duration} left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{duration} old</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{file} was not saved: {why}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <comment>a list</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <comment>a list</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{first} – {last}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{first}, then {second}</source>
   <comment>one method after the other</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{first}, {second}</source>
   <comment>a list</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{forecasts} of {windows} since {date}: {origin}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{forecasts}, {made}. {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{host}, with names of projects</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{host}, without names of projects</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{limit}: {used}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{limit}: {used}, resets {when}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{method}, in use</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{model} · sub-agent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{money} an hour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{month}, so far</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}, {share} of the pace</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}: {amount}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}: {n}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}: {share} of the pace</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{now} in {days} against {before} in {days_before}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} % used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} cache read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} cache write, 1 h</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} cache write, 5 min</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days were not observed</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day was not observed</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{n} in 100</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} input</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} latest, more are on their way</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} log files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more changes of model or client are not marked.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} more change of model or client is not marked.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{n} more minutes</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} more windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} more window</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of 10</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} of the totals made ahead differ from the records; the records hold.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} of them by sub-agents</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} other</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} output</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} output ({part} reasoning)</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points less than in {earlier}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point less than in {earlier}</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points more than in {earlier}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point more than in {earlier}</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests have no known price and are left out</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request has no known price and is left out</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were logged with too little output: their output and cost are the least they were</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was logged with too little output: its output and cost are the least they were</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests without a known price</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request without a known price</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests without a price left out</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request without a price left out</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows copied</source>
   <comment>counted</comment>
   <extracomment>For one: {n} row copied</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{n} skipped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{n} used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} windows before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} windows since</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n}-day</source>
   <comment>a window of so many days</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n}-hour</source>
   <comment>a window of so many hours</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n}-minute</source>
   <comment>a window of so many minutes</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <comment>counted</comment>
   <extracomment>For one: {n} byte</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} checks</source>
   <comment>counted</comment>
   <extracomment>For one: {n} check</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{n} d</source>
   <comment>days</comment>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} events</source>
   <comment>counted</comment>
   <extracomment>For one: {n} event</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files gone</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file gone</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} forecasts</source>
   <comment>counted</comment>
   <extracomment>For one: {n} forecast</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} gaps</source>
   <comment>counted</comment>
   <extracomment>For one: {n} gap</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{n} h</source>
   <comment>hours</comment>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints hold</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint holds</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints hold.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint holds.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines read: {parts}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line read: {parts}</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines skipped</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line skipped</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines skipped: {reasons}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line skipped: {reasons}</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files vanished</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file vanished</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{n} min</source>
   <comment>minutes</comment>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} moments</source>
   <comment>counted</comment>
   <extracomment>For one: {n} moment</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} past windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} past window</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{n} points ahead of an even pace</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{n} points behind an even pace</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} readings</source>
   <comment>counted</comment>
   <extracomment>For one: {n} reading</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records unchanged since they were written</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record unchanged since it was written</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records unchanged since they were written; {checkpoints}. Checked in {seconds} s.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record unchanged since they were written; {checkpoints}. Checked in {seconds} s.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} refusals</source>
   <comment>counted</comment>
   <extracomment>For one: {n} refusal</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests unpriced</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request unpriced</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were refused ({when}): the {limit} is used up</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was refused ({when}): the {limit} is used up</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were turned away ({when}) by a rate limit or overload, which is not the limit of the plan.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was turned away ({when}) by a rate limit or overload, which is not the limit of the plan.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{n} s</source>
   <comment>seconds</comment>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions it remembers have no log and none in the ledger</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session it remembers has no log and none in the ledger</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions were gone before the first look.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session was gone before the first look.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} times</source>
   <comment>counted</comment>
   <extracomment>For one: {n} time</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens read from the cache</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token read from the cache</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens written to the cache</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token written to the cache</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} warned windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} warned window</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} web searches</source>
   <comment>counted</comment>
   <extracomment>For one: {n} web search</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} window</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{part} of {all}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{part} were read from the cache</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{part} were sent fresh</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{part} were written to it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{part} of {all}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} cannot be read: {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} cannot be written: {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} could not be changed and is as it was: {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} has no place for that setting; change it there by hand.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is larger than any settings file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is not UTF-8; nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is not valid JSON.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is write-protected; nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} sets {key} to something other than a command; nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} was changed meanwhile; nothing was done. Ask for it once more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} was changed since; nothing was done. Undo it by hand.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} was changed since; nothing was put back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} was changed, but the disk did not confirm it: {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{percent} (±{band})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{percent} less than in {earlier}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{percent} more than in {earlier}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{percent} of what the plan costs a month.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{percent} of what the plan costs for {days}: {price}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{percent} read from the cache</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{percent} used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{percent} used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{period}: cost not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{period}: no requests</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{period}: {amount}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{period}: {amount} tokens</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{place} · {what}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{ran_out} ran out, {lasted} lasted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{ran_out} ran out, {lasted} lasted; {n} were cut short and are not judged.</source>
   <comment>counted</comment>
   <extracomment>For one: {ran_out} ran out, {lasted} lasted; {n} was cut short and is not judged.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{readings}, without repeats</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{record}, block {block}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{record}, not sealed in a block yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{sentence} Whether credits pay for it is not known.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <comment>ends a sentence</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{sentence}; last reported {when} at {last}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{sentence}; last reported {when}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{sentence}; last seen at {last}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{sentence}; reset announced for {reset}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{session} · {project}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{shown} of {all}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{sign}{amount}</source>
   <comment>a sum of money</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{source}, as of {day}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{source}, {age} old</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{state}: still counts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{supposed}; as it is {certainty}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{times} times as much as in {earlier}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{times} times what the plan costs a month.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{times} times what the plan costs for {days}: {price}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{time}, so far</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{tokens} tokens a minute</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{usd} USD at API prices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{use}; counter rose by {n}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{weekday} {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{weekday} {date}, UTC</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{weekday} {date}, {time} {zone}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{weekday} {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{when} or later</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{when} · request {n} of {all}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{when} · {percent} used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{windows} forecast live, {n} replayed from the logs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{window} has reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{window} is likely to last again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{window} is snoozed until {when}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{window} is worth watching</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{window} may run out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{window} runs out soon</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{window} used up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{window}: no warnings until {when}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{worth} a percent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{worth} a percent, 8 of 10 within {band}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>× {times}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>≈ {n} requests estimated: the log understates output</source>
   <comment>counted</comment>
   <extracomment>For one: ≈ {n} request estimated: the log understates output</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>≈ {n} requests estimated: the log understates output</source>
   <comment>counted</comment>
   <extracomment>For one: ≈ {n} request estimated: the log understates output</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>≈ {amount}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>≈ {percent} ({band}), estimate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>≈ {percent} at reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>≈ {percent} used, estimate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>≈ {percent}, 8 of 10 within {band}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>counterfoil</name>
  <message>
   <source>$ a month</source>
   <translation>$ im Monat</translation>
  </message>
  <message>
   <source>$ a month from then on</source>
   <translation>$ im Monat von da an</translation>
  </message>
  <message>
   <source>+{n} points</source>
   <translation>+{n} Punkte</translation>
  </message>
  <message>
   <source>1 h</source>
   <comment>length of time</comment>
   <translation>1 h</translation>
  </message>
  <message>
   <source>1 year</source>
   <translation>1 Jahr</translation>
  </message>
  <message>
   <source>1,234.5</source>
   <comment>The marks of thousands and decimals; keep the digits</comment>
   <translation>1.234,5</translation>
  </message>
  <message>
   <source>1-hour cache writes</source>
   <translation>Cache-Schreiben für 1 Stunde</translation>
  </message>
  <message>
   <source>1.1 times the book's price, as for inference in the US only</source>
   <translation>das 1,1-Fache des Listenpreises, wie für Inferenz nur in den USA</translation>
  </message>
  <message>
   <source>10 years</source>
   <translation>10 Jahre</translation>
  </message>
  <message>
   <source>12 months</source>
   <translation>12 Monate</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices ({band}), ≈ {tokens} tokens in the mix seen here.</source>
   <translation>1 % entspricht ≈ {worth} zu API-Preisen ({band}), ≈ {tokens} Tokens im hiesigen Mix.</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices ({band}).</source>
   <translation>1 % entspricht ≈ {worth} zu API-Preisen ({band}).</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices, ≈ {tokens} tokens in the mix seen here.</source>
   <translation>1 % entspricht ≈ {worth} zu API-Preisen, ≈ {tokens} Tokens im hiesigen Mix.</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices.</source>
   <translation>1 % entspricht ≈ {worth} zu API-Preisen.</translation>
  </message>
  <message>
   <source>24 h</source>
   <comment>length of time</comment>
   <translation>24 h</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 Tage</translation>
  </message>
  <message>
   <source>5 h</source>
   <comment>length of time</comment>
   <translation>5 h</translation>
  </message>
  <message>
   <source>5-hour</source>
   <translation>5 Stunden</translation>
  </message>
  <message>
   <source>5-hour window</source>
   <comment>a window, in a sentence</comment>
   <translation>5-Stunden-Fenster</translation>
  </message>
  <message>
   <source>5-hour windows</source>
   <translation>5-Stunden-Fenster</translation>
  </message>
  <message>
   <source>5-minute cache writes</source>
   <translation>Cache-Schreiben für 5 Minuten</translation>
  </message>
  <message>
   <source>7 d</source>
   <comment>length of time</comment>
   <translation>7 d</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 Tage</translation>
  </message>
  <message>
   <source>8 of 10 within {band}</source>
   <translation>8 von 10 in {band}</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90 Tage</translation>
  </message>
  <message>
   <source>A bundle proves by itself what the ledger holds; anyone can check it without Counterfoil.</source>
   <translation>Ein Paket belegt für sich, was im Journal steht; jeder kann es ohne Counterfoil prüfen.</translation>
  </message>
  <message>
   <source>A check that holds proves that nothing was changed since a checkpoint you gave to someone else.</source>
   <translation>Eine bestandene Prüfung belegt, dass seit einem Prüfpunkt, den jemand anderes hat, nichts geändert wurde.</translation>
  </message>
  <message>
   <source>A cloud provider was in use</source>
   <translation>Ein Cloud-Anbieter war in Gebrauch</translation>
  </message>
  <message>
   <source>A command or webhook is told all the same.</source>
   <translation>Befehl und Webhook werden trotzdem bedient.</translation>
  </message>
  <message>
   <source>A day is written like 2026-07-24, and the first is not after the last.</source>
   <translation>Ein Tag wird wie 2026-07-24 geschrieben; der erste liegt nicht nach dem letzten.</translation>
  </message>
  <message>
   <source>A folder (*)</source>
   <translation>Ein Ordner (*)</translation>
  </message>
  <message>
   <source>A gateway was in use</source>
   <translation>Ein Gateway war in Gebrauch</translation>
  </message>
  <message>
   <source>A home of an agent elsewhere, such as another user's or one copied from a server.</source>
   <translation>Datenordner eines Agenten an anderem Ort, etwa von einem anderen Konto oder von einem Server kopiert.</translation>
  </message>
  <message>
   <source>A line covers</source>
   <translation>Eine Zeile umfasst</translation>
  </message>
  <message>
   <source>A local address for Prometheus and dashboards. It only reads, no other machine reaches it, and every question must bear the token.</source>
   <translation>Eine lokale Adresse für Prometheus und Dashboards. Sie liest nur, kein anderer Rechner erreicht sie, und jede Anfrage muss das Token tragen.</translation>
  </message>
  <message>
   <source>A month of the plan begins on day</source>
   <translation>Ein Monat des Tarifs beginnt am Tag</translation>
  </message>
  <message>
   <source>A new window begins.</source>
   <translation>Ein neues Fenster beginnt.</translation>
  </message>
  <message>
   <source>A newer list</source>
   <translation>Eine neuere Liste</translation>
  </message>
  <message>
   <source>A notice comes when a window may run out before its reset, once for each window and level.</source>
   <translation>Ein Hinweis kommt, wenn ein Fenster evtl. nicht bis zum Reset reicht, einmal je Fenster und Stufe.</translation>
  </message>
  <message>
   <source>A notification was sent.</source>
   <translation>Eine Benachrichtigung wurde gesendet.</translation>
  </message>
  <message>
   <source>A pace that fades from the recent to the lasting one, with chance around it.</source>
   <translation>Ein Tempo, das vom jüngsten zum dauernden übergeht, mit Zufall darum.</translation>
  </message>
  <message>
   <source>A part of the file cannot be read.</source>
   <translation>Ein Teil der Datei ist nicht lesbar.</translation>
  </message>
  <message>
   <source>A percent holds less at peak hours in {where}</source>
   <translation>Ein Prozent fasst zu Stoßzeiten weniger in {where}</translation>
  </message>
  <message>
   <source>A portable copy asks only when you look now.</source>
   <translation>Eine portable Kopie fragt nur, wenn Sie jetzt nachsehen.</translation>
  </message>
  <message>
   <source>A reason is what the figures fit, not a proof of what happened. The ledger holds what agents logged on this machine; it cannot show use elsewhere.</source>
   <translation>Ein Grund ist, wozu die Zahlen passen, kein Beweis dessen, was geschah. Das Journal enthält, was Agenten auf diesem Rechner protokollierten; Nutzung anderswo kann es nicht zeigen.</translation>
  </message>
  <message>
   <source>A session is found by its whole id.</source>
   <translation>Eine Sitzung wird über ihre ganze ID gefunden.</translation>
  </message>
  <message>
   <source>A session this short has little to read again.</source>
   <translation>Eine so kurze Sitzung hat wenig erneut zu lesen.</translation>
  </message>
  <message>
   <source>A share wants its window: five_hour, seven_day or a limit's name.</source>
   <translation>Zum Anteil fehlt das Fenster: five_hour, seven_day oder der Name eines Limits.</translation>
  </message>
  <message>
   <source>A subscription, a seat or a tax: it stands beside no use.</source>
   <translation>Ein Abonnement, ein Platz oder eine Steuer: steht neben keiner Nutzung.</translation>
  </message>
  <message>
   <source>A time was named at {n} of {moments} in the last two hours.</source>
   <translation>Ein Zeitpunkt wurde in den letzten zwei Stunden bei {n} genannt; insgesamt {moments}.</translation>
  </message>
  <message>
   <source>A tool failed over and over in {where}</source>
   <translation>Ein Werkzeug scheiterte immer wieder in {where}</translation>
  </message>
  <message>
   <source>A window that is used up is told all the same. What else still holds afterwards is told then.</source>
   <translation>Ein aufgebrauchtes Fenster wird trotzdem gemeldet. Was sonst danach noch gilt, wird dann gemeldet.</translation>
  </message>
  <message>
   <source>A window that is used up is told all the same. What still holds afterwards is told then.</source>
   <translation>Ein aufgebrauchtes Fenster wird trotzdem gemeldet. Was danach noch gilt, wird dann gemeldet.</translation>
  </message>
  <message>
   <source>About Counterfoil</source>
   <translation>Über Counterfoil</translation>
  </message>
  <message>
   <source>About {cost}</source>
   <comment>begins a sentence</comment>
   <translation>Etwa {cost}</translation>
  </message>
  <message>
   <source>About {n} tokens, by what is charged: the ledger has them as {ours}, the statement as {theirs}; both rows together come to {amount}.</source>
   <translation>Etwa {n} Token, nach dem Berechneten: das Journal führt sie als {ours}, die Abrechnung als {theirs}; beide Zeilen zusammen ergeben {amount}.</translation>
  </message>
  <message numerus="yes">
   <source>About {n} sessions like your usual one are left {when}.</source>
   <comment>counted</comment>
   <extracomment>For one: About {n} session like your usual one is left {when}.</extracomment>
   <translation>
    <numerusform>Noch etwa {n} übliche Sitzung {when}.</numerusform>
    <numerusform>Noch etwa {n} übliche Sitzungen {when}.</numerusform>
   </translation>
  </message>
  <message>
   <source>About {percent} of its rise went on without use here.</source>
   <translation>Etwa {percent} des Anstiegs liefen ohne Nutzung hier weiter.</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Gültig</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Aktiv</translation>
  </message>
  <message>
   <source>Activity, CSV</source>
   <translation>Aktivität, CSV</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a plan</source>
   <translation>Tarif hinzufügen</translation>
  </message>
  <message>
   <source>Add price</source>
   <translation>Preis hinzufügen</translation>
  </message>
  <message>
   <source>Add what your plan costs in Settings to set the two side by side.</source>
   <translation>Tarifpreis in den Einstellungen eintragen, um beides zu vergleichen.</translation>
  </message>
  <message>
   <source>Adding up the ledger…</source>
   <translation>Das Journal wird summiert …</translation>
  </message>
  <message>
   <source>Adding up…</source>
   <translation>Wird summiert …</translation>
  </message>
  <message>
   <source>Additions to the list</source>
   <translation>Ergänzungen der Liste</translation>
  </message>
  <message>
   <source>Address copied</source>
   <translation>Adresse kopiert</translation>
  </message>
  <message>
   <source>Address on this machine, such as http://127.0.0.1:8000/metrics</source>
   <translation>Adresse auf diesem Rechner, etwa http://127.0.0.1:8000/metrics</translation>
  </message>
  <message>
   <source>Address, beginning with https://</source>
   <translation>Adresse, beginnend mit https://</translation>
  </message>
  <message>
   <source>Advice on short-lived logs</source>
   <translation>Rat bei kurzlebigen Logs</translation>
  </message>
  <message>
   <source>After a branch</source>
   <translation>Nach dem Abzweigen</translation>
  </message>
  <message>
   <source>After a resume</source>
   <translation>Nach dem Fortsetzen</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>Agent</translation>
  </message>
  <message>
   <source>Agents</source>
   <translation>Agenten</translation>
  </message>
  <message>
   <source>Agrees</source>
   <translation>Stimmt überein</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All</source>
   <comment>of time</comment>
   <translation>Alles</translation>
  </message>
  <message>
   <source>All agents</source>
   <translation>Alle Agenten</translation>
  </message>
  <message>
   <source>All but plain resets</source>
   <translation>Ungewöhnliche</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Alle Arten</translation>
  </message>
  <message>
   <source>All limits</source>
   <translation>Alle Limits</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Alle Modelle</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>Alle Projekte</translation>
  </message>
  <message>
   <source>All settings and your own prices as one text file. A command or a webhook stands in it as it is here, so keep it to yourself.</source>
   <translation>Alle Einstellungen und Ihre eigenen Preise als eine Textdatei. Ein Befehl oder Webhook steht darin wie hier; behalten Sie sie für sich.</translation>
  </message>
  <message>
   <source>All settings are as at first.</source>
   <translation>Alle Einstellungen sind wie zu Beginn.</translation>
  </message>
  <message>
   <source>All statements</source>
   <translation>Alle Abrechnungen</translation>
  </message>
  <message>
   <source>All time</source>
   <translation>Gesamte Zeit</translation>
  </message>
  <message>
   <source>All use is counted here, whatever is filtered above.</source>
   <translation>Hier zählt die gesamte Nutzung, unabhängig von den Filtern oben.</translation>
  </message>
  <message>
   <source>All windows</source>
   <translation>Alle Fenster</translation>
  </message>
  <message numerus="yes">
   <source>All {n} warned windows reached {percent}.</source>
   <comment>counted</comment>
   <extracomment>For one: The {n} warned window reached {percent}.</extracomment>
   <translation>
    <numerusform>{n} Fenster mit Warnung erreichte {percent}.</numerusform>
    <numerusform>Alle {n} Fenster mit Warnung erreichten {percent}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Along time</source>
   <translation>Nach Zeit</translation>
  </message>
  <message>
   <source>An API key was in use</source>
   <translation>Ein API-Schlüssel war in Gebrauch</translation>
  </message>
  <message>
   <source>An even use would stand at {percent} now.</source>
   <translation>Gleichmäßige Nutzung läge jetzt bei {percent}.</translation>
  </message>
  <message>
   <source>An even use, spread over {days}, would stand at {percent} now.</source>
   <translation>Gleichmäßige Nutzung, verteilt auf {days}, läge jetzt bei {percent}.</translation>
  </message>
  <message>
   <source>An hour of work costs more since {where}</source>
   <translation>Eine Stunde Arbeit kostet mehr seit {where}</translation>
  </message>
  <message>
   <source>Announced for {when}.</source>
   <translation>Angekündigt für {when}.</translation>
  </message>
  <message>
   <source>Another day's border</source>
   <translation>Andere Tagesgrenze</translation>
  </message>
  <message>
   <source>Another device or key</source>
   <translation>Anderes Gerät oder anderer Schlüssel</translation>
  </message>
  <message>
   <source>Another file…</source>
   <translation>Andere Datei…</translation>
  </message>
  <message>
   <source>Another kind of token</source>
   <translation>Andere Art von Token</translation>
  </message>
  <message>
   <source>Another model</source>
   <translation>Anderes Modell</translation>
  </message>
  <message>
   <source>Another model answered in {where}</source>
   <translation>Ein anderes Modell antwortete in {where}</translation>
  </message>
  <message>
   <source>Another price</source>
   <translation>Anderer Preis</translation>
  </message>
  <message>
   <source>Answer on this machine</source>
   <translation>Auf diesem Rechner antworten</translation>
  </message>
  <message>
   <source>Anthropic cost</source>
   <translation>Anthropic, Kosten</translation>
  </message>
  <message>
   <source>Anthropic cost report, API</source>
   <translation>Anthropic, Kostenbericht, API</translation>
  </message>
  <message>
   <source>Anthropic usage</source>
   <translation>Anthropic, Nutzung</translation>
  </message>
  <message>
   <source>Anthropic usage report, API</source>
   <translation>Anthropic, Nutzungsbericht, API</translation>
  </message>
  <message>
   <source>Any other CSV: its columns are guessed, and you correct them here.</source>
   <translation>Jede andere CSV: Ihre Spalten werden erraten, und Sie berichtigen sie hier.</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Jederzeit</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>Apr.</translation>
  </message>
  <message>
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <source>As hashes</source>
   <translation>Als Hashwerte</translation>
  </message>
  <message>
   <source>As in the settings file: {value}</source>
   <translation>Wie in der Einstellungsdatei: {value}</translation>
  </message>
  <message>
   <source>As it is: {verdict}, {certainty}</source>
   <translation>Unverändert: {verdict}, {certainty}</translation>
  </message>
  <message>
   <source>As logged</source>
   <translation>Wie protokolliert</translation>
  </message>
  <message>
   <source>As much as in {earlier}</source>
   <translation>Unverändert gegenüber {earlier}</translation>
  </message>
  <message>
   <source>As past windows went on from the same point.</source>
   <translation>Wie frühere Fenster vom selben Stand aus weiterliefen.</translation>
  </message>
  <message>
   <source>As the desktop</source>
   <translation>Wie Desktop</translation>
  </message>
  <message>
   <source>As they are</source>
   <translation>Wie sie sind</translation>
  </message>
  <message>
   <source>Ask every</source>
   <translation>Fragen alle</translation>
  </message>
  <message>
   <source>Ask it in a new session: the same prompt costs least with little context behind it.</source>
   <translation>In einer neuen Sitzung fragen: Derselbe Prompt kostet am wenigsten mit wenig Kontext.</translation>
  </message>
  <message>
   <source>Ask small things in a new session, or of a smaller model.</source>
   <translation>Kleine Fragen in einer neuen Sitzung oder einem kleineren Modell stellen.</translation>
  </message>
  <message>
   <source>Ask {agent} itself how much is used</source>
   <translation>{agent} selbst nach dem Verbrauch fragen</translation>
  </message>
  <message>
   <source>Asked on {date}.</source>
   <translation>Gefragt am {date}.</translation>
  </message>
  <message>
   <source>Asking pypi.org…</source>
   <translation>pypi.org wird gefragt…</translation>
  </message>
  <message>
   <source>Asks pypi.org once a week whether there is a newer version; sends nothing but the request itself. Nothing is downloaded or installed.</source>
   <translation>Fragt einmal in der Woche bei pypi.org, ob es eine neuere Version gibt; sendet nichts als die Anfrage selbst. Nichts wird heruntergeladen oder installiert.</translation>
  </message>
  <message>
   <source>At API prices</source>
   <translation>Zu API-Preisen</translation>
  </message>
  <message>
   <source>At least {cost}</source>
   <comment>begins a sentence</comment>
   <translation>Mindestens {cost}</translation>
  </message>
  <message>
   <source>At list prices the differences come to {amount}.</source>
   <translation>Zu Listenpreisen ergeben die Unterschiede {amount}.</translation>
  </message>
  <message>
   <source>At the end of a task compact the context or start a new session: every request reads all of it.</source>
   <translation>Am Ende einer Aufgabe den Kontext verdichten oder eine neue Sitzung beginnen: Jede Anfrage liest ihn ganz.</translation>
  </message>
  <message>
   <source>At the reset ≈ {percent}, {band} in 8 of 10 cases.</source>
   <translation>Beim Reset ≈ {percent}, {band} in 8 von 10 Fällen.</translation>
  </message>
  <message>
   <source>At the reset ≈ {percent}.</source>
   <translation>Beim Reset ≈ {percent}.</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>Aug.</translation>
  </message>
  <message>
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <source>Axis</source>
   <translation>Achse</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to all sessions (Esc)</source>
   <translation>Zurück zu allen Sitzungen (Esc)</translation>
  </message>
  <message>
   <source>Back to the whole window, which follows time by itself</source>
   <translation>Zurück zum ganzen Fenster, das der Zeit von selbst folgt</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Band holds</source>
   <translation>Spanne trifft</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>Senkrechter Strich</translation>
  </message>
  <message>
   <source>Before a break compact the context, or start a new session after it: a short context is cheap to build again.</source>
   <translation>Vor einer Pause den Kontext verdichten oder danach eine neue Sitzung beginnen: Ein kurzer Kontext ist billig neu aufgebaut.</translation>
  </message>
  <message>
   <source>Before the first look</source>
   <translation>Vor dem ersten Blick</translation>
  </message>
  <message>
   <source>Before → after</source>
   <translation>Vorher → nachher</translation>
  </message>
  <message>
   <source>Begin a file</source>
   <translation>Datei beginnen</translation>
  </message>
  <message>
   <source>Begin of quiet hours</source>
   <translation>Beginn der Ruhezeit</translation>
  </message>
  <message>
   <source>Beside the plan up to {amount} was spent.</source>
   <translation>Neben dem Tarif wurden bis zu {amount} ausgegeben.</translation>
  </message>
  <message>
   <source>Beside the plan {number} credits were spent.</source>
   <translation>Neben dem Tarif wurden {number} Guthabeneinheiten verbraucht.</translation>
  </message>
  <message>
   <source>Beside your plan</source>
   <translation>Neben dem Tarif</translation>
  </message>
  <message>
   <source>Billing, page Usage: Get report</source>
   <translation>Billing, Seite Usage: Get report</translation>
  </message>
  <message>
   <source>Block {n} of the chain is missing.</source>
   <translation>Block {n} der Kette fehlt.</translation>
  </message>
  <message>
   <source>Block {n} of the chain is not as it was written; its records may be.</source>
   <translation>Block {n} der Kette ist nicht, wie er geschrieben wurde; seine Einträge vielleicht.</translation>
  </message>
  <message>
   <source>Block {n} was not written by Counterfoil.</source>
   <translation>Block {n} wurde nicht von Counterfoil geschrieben.</translation>
  </message>
  <message>
   <source>Both agree.</source>
   <translation>Beide stimmen überein.</translation>
  </message>
  <message>
   <source>Both days are needed, as year-month-day.</source>
   <translation>Beide Tage werden gebraucht, als Jahr-Monat-Tag.</translation>
  </message>
  <message>
   <source>Both sides tell the same; there is no difference to explain.</source>
   <translation>Beide Seiten sagen dasselbe; es gibt keinen Unterschied zu erklären.</translation>
  </message>
  <message>
   <source>Branch while the context is short, or start a new session with a short summary.</source>
   <translation>Abzweigen, solange der Kontext kurz ist, oder eine neue Sitzung mit einer kurzen Zusammenfassung beginnen.</translation>
  </message>
  <message>
   <source>Brier score</source>
   <translation>Brier-Score</translation>
  </message>
  <message>
   <source>Brier score: the squared distance between the chance said and what came, on average; 0 is perfect, lower is better. The band of the run-out time is meant to hold 8 of 10. Time off: how far that time was off in the last two hours before a window ran out (median).</source>
   <translation>Brier-Score: mittlerer quadratischer Abstand zwischen genannter Chance und Ausgang; 0 ist perfekt, niedriger ist besser. Die Spanne des Zeitpunkts soll 8 von 10 enthalten. Zeitfehler: wie weit dieser Zeitpunkt in den letzten zwei Stunden vor der Erschöpfung danebenlag (Median).</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>Bundle written</source>
   <translation>Paket geschrieben</translation>
  </message>
  <message>
   <source>Burn rate</source>
   <translation>Verbrauchsrate</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>By how full it is</source>
   <translation>Nach Füllstand</translation>
  </message>
  <message>
   <source>By how sure it runs out</source>
   <translation>Nach Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>By itself: {what}</source>
   <translation>Von selbst: {what}</translation>
  </message>
  <message>
   <source>By project</source>
   <translation>Nach Projekt</translation>
  </message>
  <message>
   <source>By request</source>
   <translation>Nach Anfrage</translation>
  </message>
  <message>
   <source>CSV with a mapping</source>
   <translation>CSV mit Zuordnung</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>Cache</translation>
  </message>
  <message>
   <source>Cache</source>
   <comment>a folder</comment>
   <translation>Cache</translation>
  </message>
  <message>
   <source>Cache broken</source>
   <translation>Cache gestört</translation>
  </message>
  <message>
   <source>Cache kept for a shorter time in {where}</source>
   <translation>Cache hält kürzer in {where}</translation>
  </message>
  <message>
   <source>Cache lifetime</source>
   <translation>Lebensdauer des Caches</translation>
  </message>
  <message>
   <source>Cache never read</source>
   <translation>Cache nie gelesen</translation>
  </message>
  <message>
   <source>Cache read</source>
   <translation>Cache gelesen</translation>
  </message>
  <message>
   <source>Cache share</source>
   <translation>Cache-Anteil</translation>
  </message>
  <message>
   <source>Cache stands still</source>
   <translation>Cache steht still</translation>
  </message>
  <message>
   <source>Cache stands still in {where}</source>
   <translation>Cache steht still in {where}</translation>
  </message>
  <message>
   <source>Cache stopped working</source>
   <translation>Cache ausgefallen</translation>
  </message>
  <message>
   <source>Cache stopped working in {where}</source>
   <translation>Cache ausgefallen in {where}</translation>
  </message>
  <message>
   <source>Cache write</source>
   <translation>Cache geschrieben</translation>
  </message>
  <message>
   <source>Cache write, 1 h</source>
   <translation>Cache geschrieben, 1 h</translation>
  </message>
  <message>
   <source>Cache write, 5 min</source>
   <translation>Cache geschrieben, 5 min</translation>
  </message>
  <message>
   <source>Cache written and never read in {where}</source>
   <translation>Cache geschrieben und nie gelesen in {where}</translation>
  </message>
  <message>
   <source>Cached</source>
   <translation>Cache</translation>
  </message>
  <message>
   <source>Calls that agents do not log</source>
   <translation>Aufrufe, die Agenten nicht protokollieren</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
  </message>
  <message>
   <source>Cancelled. The statement stays in the ledger.</source>
   <translation>Abgebrochen. Die Abrechnung bleibt im Journal.</translation>
  </message>
  <message>
   <source>Capacity changed</source>
   <translation>Kapazität geändert</translation>
  </message>
  <message>
   <source>Cell copied</source>
   <translation>Zelle kopiert</translation>
  </message>
  <message>
   <source>Chance in 100 that it runs out before its reset, for the same three.</source>
   <translation>Chance (von 100), dass es vor dem Reset erschöpft ist, für dieselben drei.</translation>
  </message>
  <message>
   <source>Chance of running out, as said</source>
   <translation>Chance der Erschöpfung, wie gesagt</translation>
  </message>
  <message>
   <source>Chances that were shown, ten by ten. In the bars each window counts once.</source>
   <translation>Gezeigte Chancen in Zehnerschritten. In den Balken zählt jedes Fenster einmal.</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Chart of the chosen window</source>
   <translation>Diagramm des gewählten Fensters</translation>
  </message>
  <message>
   <source>Charts and days</source>
   <comment>heading of keys</comment>
   <translation>Diagramme und Tage</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Check the mapping</source>
   <translation>Zuordnung prüfen</translation>
  </message>
  <message>
   <source>Checked {when} in {duration}.</source>
   <translation>Geprüft {when} in {duration}.</translation>
  </message>
  <message>
   <source>Checking every record</source>
   <translation>Jeder Eintrag wird geprüft</translation>
  </message>
  <message>
   <source>Checking the list…</source>
   <translation>Die Liste wird geprüft …</translation>
  </message>
  <message>
   <source>Checkpoint copied. Keep it somewhere else.</source>
   <translation>Prüfpunkt kopiert. Bewahren Sie ihn woanders auf.</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <source>Choose a list of prices</source>
   <translation>Preisliste wählen</translation>
  </message>
  <message>
   <source>Choose a row to see its parts and their evidence.</source>
   <translation>Wählen Sie eine Zeile, um ihre Teile und deren Belege zu sehen.</translation>
  </message>
  <message>
   <source>Choose a statement</source>
   <translation>Abrechnung wählen</translation>
  </message>
  <message>
   <source>Choose the model once more and see whether it stays. A project's settings or a fallback of the client may have set the other one.</source>
   <translation>Das Modell noch einmal wählen und sehen, ob es bleibt. Projekteinstellungen oder eine Ausweichregel des Clients können das andere gesetzt haben.</translation>
  </message>
  <message>
   <source>Choose what would be different</source>
   <translation>Wählen, was anders wäre</translation>
  </message>
  <message>
   <source>Chosen by</source>
   <translation>Bestimmt durch</translation>
  </message>
  <message>
   <source>Chosen row</source>
   <translation>Gewählte Zeile</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Claude Code runs a command for its status line and hands it the counter. Your own line stays as it is; only figures are kept.</source>
   <translation>Claude Code führt für seine Statuszeile einen Befehl aus und übergibt ihm den Zähler. Die eigene Zeile bleibt, wie sie ist; nur Zahlen werden aufbewahrt.</translation>
  </message>
  <message>
   <source>Claude Code usage report, API</source>
   <translation>Claude Code, Nutzungsbericht, API</translation>
  </message>
  <message>
   <source>Claude Code's cached answer</source>
   <translation>Cache von Claude Code</translation>
  </message>
  <message>
   <source>Claude Code's own counter</source>
   <translation>Der Zähler von Claude Code</translation>
  </message>
  <message>
   <source>Claude desktop app</source>
   <translation>Claude-Desktop-App</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>Filter löschen</translation>
  </message>
  <message>
   <source>Click or Enter shows this alone</source>
   <translation>Klick oder Enter zeigt nur dies</translation>
  </message>
  <message>
   <source>Click or Enter shows this month</source>
   <translation>Klick oder Enter zeigt diesen Monat</translation>
  </message>
  <message>
   <source>Click to copy</source>
   <translation>Zum Kopieren klicken</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Client</translation>
  </message>
  <message>
   <source>Client updated from {before} to {after}</source>
   <translation>Client aktualisiert von {before} auf {after}</translation>
  </message>
  <message>
   <source>Client version</source>
   <translation>Version des Clients</translation>
  </message>
  <message>
   <source>Clients make such requests for titles, summaries and checks. Look in the settings which of them can be switched off.</source>
   <translation>Clients stellen solche Anfragen für Titel, Zusammenfassungen und Prüfungen. In den Einstellungen nachsehen, welche sich abschalten lassen.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation>Details schließen</translation>
  </message>
  <message>
   <source>Close the details beside the list</source>
   <translation>Details neben der Liste schließen</translation>
  </message>
  <message>
   <source>Close the window</source>
   <translation>Fenster schließen</translation>
  </message>
  <message>
   <source>Code and the contents of files</source>
   <translation>Code und Dateiinhalte</translation>
  </message>
  <message>
   <source>Codex credit history</source>
   <translation>Codex, Guthabenverlauf</translation>
  </message>
  <message>
   <source>Codex settings, page Usage</source>
   <translation>Codex-Einstellungen, Seite Usage</translation>
  </message>
  <message>
   <source>Column “{title}” holds</source>
   <translation>Spalte „{title}“ enthält</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>Komma</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <source>Command: {command}. Webhook: {webhook}. Both are set in the file.</source>
   <translation>Befehl: {command}. Webhook: {webhook}. Beide werden in der Datei gesetzt.</translation>
  </message>
  <message>
   <source>Compact the context, or start a new session once a task is done: every request reads all of it.</source>
   <translation>Den Kontext verdichten oder nach jeder Aufgabe eine neue Sitzung beginnen: Jede Anfrage liest ihn ganz.</translation>
  </message>
  <message>
   <source>Compacted over and over in {where}</source>
   <translation>Immer wieder verdichtet in {where}</translation>
  </message>
  <message>
   <source>Compaction loop</source>
   <translation>Verdichtungsschleife</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Comparing {file} with the ledger …</source>
   <translation>Vergleicht {file} mit dem Journal …</translation>
  </message>
  <message>
   <source>Connect the status line</source>
   <translation>Statuszeile verbinden</translation>
  </message>
  <message>
   <source>Connect the status line…</source>
   <translation>Statuszeile verbinden …</translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation>Verbinden …</translation>
  </message>
  <message>
   <source>Console, pages Usage and Cost: Export</source>
   <translation>Console, Seiten Usage und Cost: Export</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <source>Context of the session over its requests</source>
   <translation>Kontext der Sitzung über ihre Anfragen</translation>
  </message>
  <message>
   <source>Context of the session, call by call</source>
   <translation>Kontext der Sitzung, Anfrage für Anfrage</translation>
  </message>
  <message>
   <source>Context sent again</source>
   <translation>Kontext erneut gesendet</translation>
  </message>
  <message>
   <source>Context sent again after a branch in {where}</source>
   <translation>Kontext nach dem Abzweigen erneut gesendet in {where}</translation>
  </message>
  <message>
   <source>Context sent again after a resume in {where}</source>
   <translation>Kontext nach dem Fortsetzen erneut gesendet in {where}</translation>
  </message>
  <message>
   <source>Context, call by call</source>
   <translation>Kontext, Anfrage für Anfrage</translation>
  </message>
  <message>
   <source>Context, request by request</source>
   <translation>Kontext, Anfrage für Anfrage</translation>
  </message>
  <message>
   <source>Contexts that stay long in {where}</source>
   <translation>Kontexte, die lang bleiben, in {where}</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copied. Keep it where only someone else can change it.</source>
   <translation>Kopiert. Dort aufbewahren, wo nur jemand anderes sie ändern kann.</translation>
  </message>
  <message>
   <source>Copied. No paths or names are in it.</source>
   <translation>Kopiert. Ohne Pfade und Namen.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>Adresse kopieren</translation>
  </message>
  <message>
   <source>Copy all that is recorded of this request</source>
   <translation>Alles kopieren, was zu dieser Anfrage eingetragen ist</translation>
  </message>
  <message>
   <source>Copy as image</source>
   <translation>Als Bild kopieren</translation>
  </message>
  <message>
   <source>Copy cell</source>
   <translation>Zelle kopieren</translation>
  </message>
  <message>
   <source>Copy checkpoint</source>
   <translation>Prüfpunkt kopieren</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Details kopieren</translation>
  </message>
  <message>
   <source>Copy note</source>
   <translation>Notiz kopieren</translation>
  </message>
  <message>
   <source>Copy or save this chart</source>
   <translation>Dieses Diagramm kopieren oder speichern</translation>
  </message>
  <message>
   <source>Copy request ids</source>
   <translation>Anfrage-IDs kopieren</translation>
  </message>
  <message>
   <source>Copy session id</source>
   <translation>Sitzungs-ID kopieren</translation>
  </message>
  <message>
   <source>Copy shown rows</source>
   <translation>Gezeigte Zeilen kopieren</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>Tabelle kopieren</translation>
  </message>
  <message>
   <source>Copy the chart as an image</source>
   <translation>Diagramm als Bild kopieren</translation>
  </message>
  <message>
   <source>Copy the chosen rows</source>
   <translation>Gewählte Zeilen kopieren</translation>
  </message>
  <message>
   <source>Copy the event with its evidence</source>
   <translation>Ereignis mit Belegen kopieren</translation>
  </message>
  <message>
   <source>Copy token</source>
   <translation>Token kopieren</translation>
  </message>
  <message>
   <source>Copy {label}: {value}</source>
   <translation>{label} kopieren: {value}</translation>
  </message>
  <message numerus="yes">
   <source>Copy {n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: Copy row</extracomment>
   <translation>
    <numerusform>Zeile kopieren</numerusform>
    <numerusform>{n} Zeilen kopieren</numerusform>
   </translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <source>Cost</source>
   <comment>beyond the usual</comment>
   <translation>Kosten</translation>
  </message>
  <message>
   <source>Cost (USD)</source>
   <translation>Kosten (USD)</translation>
  </message>
  <message>
   <source>Cost an hour</source>
   <translation>Kosten je Stunde</translation>
  </message>
  <message>
   <source>Cost at API prices</source>
   <translation>Kosten zu API-Preisen</translation>
  </message>
  <message>
   <source>Cost by day</source>
   <translation>Kosten je Tag</translation>
  </message>
  <message>
   <source>Cost by month</source>
   <translation>Kosten je Monat</translation>
  </message>
  <message>
   <source>Cost by week</source>
   <translation>Kosten je Woche</translation>
  </message>
  <message>
   <source>Cost of a percent over time</source>
   <translation>Kosten je Prozent im Zeitverlauf</translation>
  </message>
  <message>
   <source>Cost of an hour of work</source>
   <translation>Kosten einer Stunde Arbeit</translation>
  </message>
  <message>
   <source>Cost of its requests</source>
   <translation>Kosten der Anfragen</translation>
  </message>
  <message>
   <source>Cost {cost}</source>
   <translation>Kosten {cost}</translation>
  </message>
  <message>
   <source>Cost {cost}, so far {total}</source>
   <translation>Kosten {cost}, bisher {total}</translation>
  </message>
  <message>
   <source>Costs are worked out without it.</source>
   <translation>Die Kosten werden ohne sie berechnet.</translation>
  </message>
  <message>
   <source>Could have read {n}</source>
   <translation>Hätte lesen können {n}</translation>
  </message>
  <message>
   <source>Counted: use at the agent’s own provider. Logs do not tell use with an API key from use of a plan, so both are in it; use through other providers is not.</source>
   <translation>Gezählt: Nutzung beim eigenen Anbieter des Agenten. Logs unterscheiden nicht zwischen API-Schlüssel und Tarif, darum ist beides enthalten; Nutzung über andere Anbieter nicht.</translation>
  </message>
  <message>
   <source>Counter back at zero</source>
   <translation>Zähler wieder auf null</translation>
  </message>
  <message>
   <source>Counter fell</source>
   <translation>Zähler gefallen</translation>
  </message>
  <message>
   <source>Counterfoil made a mistake in looking this up; its log says more.</source>
   <translation>Beim Nachsehen ist Counterfoil ein Fehler unterlaufen; das Log sagt mehr.</translation>
  </message>
  <message>
   <source>Counterfoil {version} is out; you have {own}.</source>
   <translation>Counterfoil {version} ist da; Sie haben {own}.</translation>
  </message>
  <message>
   <source>Counterfoil · {moment} · times in {zone}</source>
   <translation>Counterfoil · {moment} · Zeiten in {zone}</translation>
  </message>
  <message>
   <source>Counting what would leave …</source>
   <translation>Zählt, was hinausginge …</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Wird gezählt …</translation>
  </message>
  <message>
   <source>Counts.</source>
   <translation>Zählt.</translation>
  </message>
  <message>
   <source>Counts: a newer reader read the same line again and understands it otherwise.</source>
   <translation>Zählt: ein neuerer Leser hat dieselbe Zeile erneut gelesen und versteht sie anders.</translation>
  </message>
  <message>
   <source>Counts: it says most of {n} rows of this response.</source>
   <translation>Zählt: sie sagt von {n} Zeilen dieser Antwort am meisten.</translation>
  </message>
  <message>
   <source>Counts: the greatest of {lines} of this response.</source>
   <translation>Zählt: die größte von {lines} dieser Antwort.</translation>
  </message>
  <message>
   <source>Counts: the only line of this response.</source>
   <translation>Zählt: die einzige Zeile dieser Antwort.</translation>
  </message>
  <message>
   <source>Counts: the only row of this request.</source>
   <translation>Zählt: die einzige Zeile dieser Anfrage.</translation>
  </message>
  <message>
   <source>Counts: the session that made the request; the row before was read from a copy.</source>
   <translation>Zählt: die Sitzung, von der die Anfrage kam; die Zeile davor stammt aus einer Kopie.</translation>
  </message>
  <message>
   <source>Counts: {reader} understands the line of {record} otherwise.</source>
   <translation>Zählt: {reader} versteht die Zeile von {record} anders.</translation>
  </message>
  <message>
   <source>Counts: {record} is from a copy, this one from the session that made the request.</source>
   <translation>Zählt: {record} ist aus einer Kopie, dieser aus der Sitzung der Anfrage.</translation>
  </message>
  <message>
   <source>Credit history</source>
   <translation>Guthabenverlauf</translation>
  </message>
  <message>
   <source>Credit, no use</source>
   <translation>Guthaben, keine Nutzung</translation>
  </message>
  <message>
   <source>Credits</source>
   <translation>Guthaben</translation>
  </message>
  <message>
   <source>Credits bought or given: money moved, nothing was used.</source>
   <translation>Gekauftes oder geschenktes Guthaben: Geld floss, genutzt wurde nichts.</translation>
  </message>
  <message>
   <source>Credits were bought in the same amount again and again: {times}</source>
   <translation>Guthaben wurde wiederholt im selben Betrag gekauft: {times}</translation>
  </message>
  <message>
   <source>Credits were reloaded automatically</source>
   <translation>Guthaben wurde automatisch aufgeladen</translation>
  </message>
  <message>
   <source>Credits were reloaded automatically: {times}</source>
   <translation>Guthaben wurde automatisch aufgeladen: {times}</translation>
  </message>
  <message>
   <source>Critical</source>
   <translation>Kritisch</translation>
  </message>
  <message>
   <source>Ctrl with the wheel or + and − zoom, dragging or arrow keys move, Home goes back to the whole window</source>
   <translation>Strg mit Mausrad oder + und − zoomt, Ziehen oder Pfeiltasten verschieben, Pos1 führt zurück zum ganzen Fenster</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Cursor usage</source>
   <translation>Cursor, Nutzung</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <source>Custom</source>
   <comment>days from and to</comment>
   <translation>Eigener</translation>
  </message>
  <message>
   <source>Cut short at {percent}, before its reset; whether it would have lasted is not known.</source>
   <translation>Abgebrochen bei {percent}, vor dem Reset; ob es gehalten hätte, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Dashboard, page Usage: Export</source>
   <translation>Dashboard, Seite Usage: Export</translation>
  </message>
  <message>
   <source>Date or time</source>
   <translation>Datum oder Zeit</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Days cut in</source>
   <translation>Tage geschnitten in</translation>
  </message>
  <message>
   <source>Days of the ledger. Arrow keys go from day to day, Enter shows the requests of one.</source>
   <translation>Tage des Journals. Pfeiltasten gehen von Tag zu Tag, Enter zeigt die Anfragen eines Tages.</translation>
  </message>
  <message>
   <source>Days of the year. Arrow keys go from day to day, Enter shows one.</source>
   <translation>Tage des Jahres. Pfeiltasten gehen von Tag zu Tag, Enter zeigt einen.</translation>
  </message>
  <message>
   <source>Days, both included</source>
   <translation>Tage, beide eingeschlossen</translation>
  </message>
  <message>
   <source>Days, weeks and months are cut in it.</source>
   <translation>Tage, Wochen und Monate richten sich danach.</translation>
  </message>
  <message>
   <source>Dearer sub-agents</source>
   <translation>Teurere Subagenten</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>Dez.</translation>
  </message>
  <message>
   <source>December</source>
   <translation>Dezember</translation>
  </message>
  <message>
   <source>Decimals</source>
   <translation>Dezimalen</translation>
  </message>
  <message>
   <source>Details as JSON</source>
   <translation>Einzelheiten als JSON</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Unterschied</translation>
  </message>
  <message>
   <source>Disconnect the status line</source>
   <translation>Statuszeile trennen</translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation>Trennen …</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokument</translation>
  </message>
  <message>
   <source>Does not count: a later line of the same response says more.</source>
   <translation>Zählt nicht: eine spätere Zeile derselben Antwort sagt mehr.</translation>
  </message>
  <message>
   <source>Does not count: a newer reader finds no request in these lines.</source>
   <translation>Zählt nicht: ein neuerer Leser findet in diesen Zeilen keine Anfrage.</translation>
  </message>
  <message>
   <source>Does not count: another record took its place.</source>
   <translation>Zählt nicht: ein anderer Eintrag trat an die Stelle.</translation>
  </message>
  <message>
   <source>Does not count: it is a copy of {record}, of the session that made the request.</source>
   <translation>Zählt nicht: eine Kopie von {record}, aus der Sitzung der Anfrage.</translation>
  </message>
  <message>
   <source>Does not count: row {row} took its place.</source>
   <translation>Zählt nicht: Zeile {row} trat an ihre Stelle.</translation>
  </message>
  <message>
   <source>Does not count: {reader} finds no request in it.</source>
   <translation>Zählt nicht: {reader} findet darin keine Anfrage.</translation>
  </message>
  <message>
   <source>Does not count: {reader} understands it otherwise, in {record}.</source>
   <translation>Zählt nicht: {reader} versteht es anders, in {record}.</translation>
  </message>
  <message>
   <source>Done. It takes effect when the agent starts next.</source>
   <translation>Erledigt. Wirkt, wenn der Agent das nächste Mal startet.</translation>
  </message>
  <message>
   <source>Download a list of prices</source>
   <translation>Preisliste herunterladen</translation>
  </message>
  <message>
   <source>Download…</source>
   <translation>Herunterladen …</translation>
  </message>
  <message>
   <source>Drop a statement here, or</source>
   <translation>Legen Sie eine Abrechnung hier ab oder</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>Each charge fits this: {what}.</source>
   <translation>Jeder Betrag passt dazu: {what}.</translation>
  </message>
  <message>
   <source>Each level is said once for each window.</source>
   <translation>Jede Stufe wird je Fenster einmal gemeldet.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Edit as text</source>
   <translation>Als Text</translation>
  </message>
  <message>
   <source>End of quiet hours</source>
   <translation>Ende der Ruhezeit</translation>
  </message>
  <message>
   <source>End of the span</source>
   <translation>Ende des Zeitraums</translation>
  </message>
  <message>
   <source>End snooze</source>
   <translation>Stummschaltung beenden</translation>
  </message>
  <message>
   <source>End snooze: {window}, until {when}</source>
   <translation>Stummschaltung beenden: {window}, bis {when}</translation>
  </message>
  <message numerus="yes">
   <source>End {n} snoozes</source>
   <comment>counted</comment>
   <extracomment>For one: End {n} snooze</extracomment>
   <translation>
    <numerusform>{n} Stummschaltung beenden</numerusform>
    <numerusform>{n} Stummschaltungen beenden</numerusform>
   </translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Ende</translation>
  </message>
  <message>
   <source>Enter compares it with the ledger as it is now.</source>
   <translation>Die Eingabetaste vergleicht sie mit dem jetzigen Journal.</translation>
  </message>
  <message>
   <source>Enter shows only these rows.</source>
   <translation>Die Eingabetaste zeigt nur diese Zeilen.</translation>
  </message>
  <message>
   <source>Equal prompts</source>
   <translation>Gleiche Prompts</translation>
  </message>
  <message>
   <source>Equal requests</source>
   <translation>Gleiche Anfragen</translation>
  </message>
  <message>
   <source>Errors and retries</source>
   <translation>Fehler und Wiederholungen</translation>
  </message>
  <message>
   <source>Errors and retries in {where}</source>
   <translation>Fehler und Wiederholungen in {where}</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Ereignis</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Ereignisse</translation>
  </message>
  <message>
   <source>Events, newest first</source>
   <translation>Ereignisse, neueste zuerst</translation>
  </message>
  <message>
   <source>Every class</source>
   <translation>Alle Klassen</translation>
  </message>
  <message>
   <source>Every difference has its reason.</source>
   <translation>Jede Abweichung hat ihren Grund.</translation>
  </message>
  <message>
   <source>Every figure is exactly twice that of the ledger.</source>
   <translation>Jede Zahl ist genau das Doppelte der des Journals.</translation>
  </message>
  <message>
   <source>Every kind of token counts by its API price.</source>
   <translation>Jede Art von Token zählt mit ihrem API-Preis.</translation>
  </message>
  <message>
   <source>Everything can be done without a mouse. Tab goes from one control to the next.</source>
   <translation>Alles geht ohne Maus. Tab wechselt von einem Element zum nächsten.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
  <message>
   <source>Exact values of the next moment</source>
   <translation>Genaue Werte des nächsten Moments</translation>
  </message>
  <message>
   <source>Export settings</source>
   <translation>Einstellungen exportieren</translation>
  </message>
  <message>
   <source>Export settings…</source>
   <translation>Einstellungen exportieren…</translation>
  </message>
  <message>
   <source>Failing tool</source>
   <translation>Scheiterndes Werkzeug</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>Feb.</translation>
  </message>
  <message>
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <source>Fee or tax, no use</source>
   <translation>Gebühr oder Steuer, keine Nutzung</translation>
  </message>
  <message>
   <source>Fields of each request</source>
   <translation>Felder jeder Anfrage</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>File now</source>
   <translation>Datei jetzt</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Find in the list of the page</source>
   <translation>In der Liste der Seite suchen</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <source>Findings, the dearest first</source>
   <translation>Befunde, die teuersten zuerst</translation>
  </message>
  <message>
   <source>First request {when}</source>
   <translation>Erste Anfrage {when}</translation>
  </message>
  <message>
   <source>First rows of the file</source>
   <translation>Erste Zeilen der Datei</translation>
  </message>
  <message>
   <source>First seen</source>
   <translation>Erfasst</translation>
  </message>
  <message>
   <source>First warned of {when}, {duration} before it ran out.</source>
   <translation>Erste Warnung {when}, {duration} vor der Erschöpfung.</translation>
  </message>
  <message>
   <source>First warned of {when}.</source>
   <translation>Erste Warnung {when}.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Folder and project names</source>
   <translation>Ordner- und Projektnamen</translation>
  </message>
  <message>
   <source>For 1 hour, until {when}</source>
   <translation>Für 1 Stunde, bis {when}</translation>
  </message>
  <message>
   <source>For a part of the counts no reason was found.</source>
   <translation>Für einen Teil der Zahlen wurde kein Grund gefunden.</translation>
  </message>
  <message>
   <source>For other programs</source>
   <translation>Für andere Programme</translation>
  </message>
  <message>
   <source>For what you agreed on, what a gateway charges, what a model on your own machine costs. The file explains itself.</source>
   <translation>Für das, was vereinbart wurde, was ein Gateway berechnet, was ein Modell auf dem eigenen Rechner kostet. Die Datei erklärt sich selbst.</translation>
  </message>
  <message>
   <source>For {amount} of the difference no reason was found.</source>
   <translation>Für {amount} der Abweichung wurde kein Grund gefunden.</translation>
  </message>
  <message>
   <source>Forecast live</source>
   <translation>Live prognostiziert</translation>
  </message>
  <message>
   <source>Forecast record</source>
   <translation>Prognosebilanz</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Vor</translation>
  </message>
  <message>
   <source>Found on this machine</source>
   <translation>Auf diesem Rechner gefunden</translation>
  </message>
  <message>
   <source>Fresh input</source>
   <translation>Neue Eingabe</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>Fr</translation>
  </message>
  <message>
   <source>From cache</source>
   <translation>Aus Cache</translation>
  </message>
  <message>
   <source>From the first request to the last one. How long the last answer took is not logged.</source>
   <translation>Von der ersten bis zur letzten Anfrage. Wie lange die letzte Antwort dauerte, ist nicht protokolliert.</translation>
  </message>
  <message>
   <source>From {first} to {last}</source>
   <translation>Von {first} bis {last}</translation>
  </message>
  <message>
   <source>From … until</source>
   <translation>Von … bis</translation>
  </message>
  <message>
   <source>From, as year-month-day</source>
   <translation>Von, als Jahr-Monat-Tag</translation>
  </message>
  <message>
   <source>Gamma–Poisson</source>
   <translation>Gamma-Poisson</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <source>Get the new one where you got this one, and put it in its place.</source>
   <translation>Holen Sie die neue Version dort, woher diese ist, und setzen Sie sie an deren Stelle.</translation>
  </message>
  <message>
   <source>GitHub Copilot usage</source>
   <translation>GitHub Copilot, Nutzung</translation>
  </message>
  <message>
   <source>Go back to the shipped list</source>
   <translation>Zurück zur mitgelieferten Liste</translation>
  </message>
  <message>
   <source>Habits</source>
   <translation>Gewohnheiten</translation>
  </message>
  <message>
   <source>Handed on to</source>
   <translation>Weitergabe an</translation>
  </message>
  <message>
   <source>Has reset</source>
   <translation>Zurückgesetzt</translation>
  </message>
  <message>
   <source>Have tools answer with less: some lines of a file, a filter, a count. What they answer stays in the context.</source>
   <translation>Werkzeuge mit weniger antworten lassen: einige Zeilen einer Datei, ein Filter, eine Anzahl. Was sie antworten, bleibt im Kontext.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Help in the rail leads back here.</source>
   <translation>„Hilfe“ in der Leiste führt hierher zurück.</translation>
  </message>
  <message>
   <source>Hide what cannot be told</source>
   <translation>Ausblenden, was sich nicht sagen lässt</translation>
  </message>
  <message>
   <source>Highest cost first</source>
   <translation>Teuerste</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>How long prompts are, and whether two are the same</source>
   <translation>Wie lang Eingaben sind und ob zwei gleich sind</translation>
  </message>
  <message>
   <source>How long the cache is kept</source>
   <translation>Wie lange der Cache hält</translation>
  </message>
  <message>
   <source>How many sessions are left is not known: {why}.</source>
   <translation>Wie viele Sitzungen noch gehen, ist nicht bekannt: {why}.</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Wie viel</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Wie sicher</translation>
  </message>
  <message>
   <source>Huge tool results</source>
   <translation>Riesige Werkzeugergebnisse</translation>
  </message>
  <message>
   <source>Huge tool results in {where}</source>
   <translation>Riesige Werkzeugergebnisse in {where}</translation>
  </message>
  <message>
   <source>Id contains</source>
   <translation>ID enthält</translation>
  </message>
  <message>
   <source>Ids of requests and sessions</source>
   <translation>IDs von Anfragen und Sitzungen</translation>
  </message>
  <message>
   <source>If it is still going on, stop it and go on from the last step that was right.</source>
   <translation>Falls es noch läuft, anhalten und beim letzten richtigen Schritt weitermachen.</translation>
  </message>
  <message>
   <source>If it runs out, then about {when}{band}, {early} before its reset.</source>
   <translation>Falls erschöpft, dann etwa {when}{band}, {early} vor dem Reset.</translation>
  </message>
  <message>
   <source>If it runs out, then {when} in 8 of 10 cases.</source>
   <translation>Falls erschöpft, dann {when} in 8 von 10 Fällen.</translation>
  </message>
  <message>
   <source>If the dearer model is not wanted there, set a model for sub-agents in the client's settings.</source>
   <translation>Ist das teurere Modell dort nicht gewollt, in den Einstellungen des Clients ein Modell für Subagenten festlegen.</translation>
  </message>
  <message>
   <source>If you like</source>
   <translation>Auf Wunsch</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Nicht beachten</translation>
  </message>
  <message>
   <source>Image copied</source>
   <translation>Bild kopiert</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Einstellungen importieren</translation>
  </message>
  <message>
   <source>Import settings…</source>
   <translation>Einstellungen importieren…</translation>
  </message>
  <message>
   <source>Import them</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>In block {n} of the chain.</source>
   <translation>In Block {n} der Kette.</translation>
  </message>
  <message>
   <source>In one file on this machine, readable by you alone. Nothing of it is sent unless you name a webhook.</source>
   <translation>In einer Datei auf diesem Rechner, nur für Sie lesbar. Nichts davon wird gesendet, solange Sie keinen Webhook angeben.</translation>
  </message>
  <message>
   <source>In the tray, without a window.</source>
   <translation>Im Tray, ohne Fenster.</translation>
  </message>
  <message>
   <source>In use from now on: {source} of {date}</source>
   <translation>Gilt von nun an: {source} vom {date}</translation>
  </message>
  <message>
   <source>In use: {method}, best over {windows}.</source>
   <translation>In Gebrauch: {method}, die beste ({windows}).</translation>
  </message>
  <message>
   <source>In use: {method}.</source>
   <translation>In Gebrauch: {method}.</translation>
  </message>
  <message>
   <source>In use: {method}. Too few windows have ended to tell which is best.</source>
   <translation>In Gebrauch: {method}. Zu wenige Fenster sind zu Ende, um die beste zu nennen.</translation>
  </message>
  <message>
   <source>In use: {method}; {other} was closer over {windows}.</source>
   <translation>In Gebrauch: {method}; {other} war näher dran ({windows}).</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Input contains</source>
   <translation>Eingabe enthält</translation>
  </message>
  <message>
   <source>Installed as a Flatpak. To update, type:</source>
   <translation>Als Flatpak installiert. Zum Aktualisieren eingeben:</translation>
  </message>
  <message>
   <source>Installed by the system's packages: the new one comes the way this one came.</source>
   <translation>Über die Pakete des Systems installiert: Die neue Version kommt auf demselben Weg wie diese.</translation>
  </message>
  <message>
   <source>Installed with pip. To update, type:</source>
   <translation>Mit pip installiert. Zum Aktualisieren eingeben:</translation>
  </message>
  <message>
   <source>Installed with pipx. To update, type:</source>
   <translation>Mit pipx installiert. Zum Aktualisieren eingeben:</translation>
  </message>
  <message>
   <source>Installed with uv. To update, type:</source>
   <translation>Mit uv installiert. Zum Aktualisieren eingeben:</translation>
  </message>
  <message>
   <source>It has run out; nothing is left to forecast.</source>
   <translation>Es ist erschöpft; nichts bleibt zu prognostizieren.</translation>
  </message>
  <message>
   <source>It is for the account {account}, which is not among those set up here.</source>
   <translation>Sie gilt für das Konto {account}, das nicht zu den hier eingerichteten gehört.</translation>
  </message>
  <message>
   <source>It is not clear whose counter this is; name the agent: claude-code or codex.</source>
   <translation>Unklar, wessen Zähler das ist; den Agenten nennen: claude-code oder codex.</translation>
  </message>
  <message>
   <source>It says nothing about what the agents never logged, or what the provider counts.</source>
   <translation>Sie sagt nichts darüber, was die Agenten nie protokolliert haben oder was der Anbieter zählt.</translation>
  </message>
  <message>
   <source>It works without a network. Nothing about you is sent unless you name a webhook for warnings. New prices and word of newer versions are asked for only where you say so.</source>
   <translation>Es arbeitet ohne Netz. Über Sie wird nichts gesendet, solange Sie keinen Webhook für Warnungen angeben. Neue Preise und neuere Versionen werden nur erfragt, wenn Sie es wollen.</translation>
  </message>
  <message>
   <source>Its amounts are estimates of the provider, not charges.</source>
   <translation>Ihre Beträge sind Schätzungen des Anbieters, keine Abbuchungen.</translation>
  </message>
  <message>
   <source>Its amounts are in several currencies, the first other than USD in row {row}; only USD counts.</source>
   <translation>Ihre Beträge sind in mehreren Währungen, der erste außer USD in Zeile {row}; nur USD wird verglichen.</translation>
  </message>
  <message>
   <source>Its amounts are in {currency}, not in USD; they are not compared, tokens are.</source>
   <translation>Ihre Beträge sind in {currency}, nicht in USD; verglichen werden nicht sie, sondern die Tokens.</translation>
  </message>
  <message>
   <source>Its days can be read in two ways; the day was taken to stand before the month.</source>
   <translation>Ihre Tage lassen sich auf zwei Arten lesen; der Tag wurde vor dem Monat angenommen.</translation>
  </message>
  <message>
   <source>Its days can be read in two ways; the month was taken to stand before the day.</source>
   <translation>Ihre Tage lassen sich auf zwei Arten lesen; der Monat wurde vor dem Tag angenommen.</translation>
  </message>
  <message>
   <source>Its figure</source>
   <translation>Deren Zahl</translation>
  </message>
  <message>
   <source>Its requests</source>
   <translation>Anfragen dazu</translation>
  </message>
  <message>
   <source>Its requests are not in the ledger one by one.</source>
   <translation>Die Anfragen dazu stehen nicht einzeln im Journal.</translation>
  </message>
  <message>
   <source>Its reset was due {when}.</source>
   <translation>Der Reset war {when} fällig.</translation>
  </message>
  <message>
   <source>Its status line can hand the figures on. You see the change before it is made.</source>
   <translation>Seine Statuszeile kann die Werte weitergeben. Die Änderung wird vorher gezeigt.</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>Jan.</translation>
  </message>
  <message>
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>Juli</translation>
  </message>
  <message>
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>Juni</translation>
  </message>
  <message>
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <source>Keep a state file</source>
   <translation>Statusdatei führen</translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation>Über anderen Fenstern halten</translation>
  </message>
  <message>
   <source>Keep open as a window</source>
   <translation>Als Fenster offen halten</translation>
  </message>
  <message>
   <source>Keep the logs of {agent} for {days}</source>
   <translation>Logs von {agent} aufbewahren: {days}</translation>
  </message>
  <message>
   <source>Keep the logs of {agent} longer</source>
   <translation>Logs von {agent} länger aufbewahren</translation>
  </message>
  <message>
   <source>Keep them for</source>
   <translation>Aufbewahren für</translation>
  </message>
  <message>
   <source>Keep them longer…</source>
   <translation>Länger aufbewahren …</translation>
  </message>
  <message>
   <source>Keep this line where you cannot change it later: an e-mail, a ticket, a time stamp. `counterfoil checkpoint --against` then shows that nothing before it was changed.</source>
   <translation>Diese Zeile dort aufbewahren, wo sie sich später nicht ändern lässt: in einer E-Mail, einem Ticket, einem Zeitstempel. `counterfoil checkpoint --against` zeigt dann, dass davor nichts geändert wurde.</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Abgelegt</translation>
  </message>
  <message>
   <source>Kept in the ledger: {name}</source>
   <translation>Im Journal abgelegt: {name}</translation>
  </message>
  <message>
   <source>Kept statements</source>
   <translation>Abgelegte Abrechnungen</translation>
  </message>
  <message>
   <source>Key or person</source>
   <translation>Schlüssel oder Person</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Keys, tokens and other credentials</source>
   <translation>Schlüssel, Tokens und andere Zugangsdaten</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Kind of token</source>
   <translation>Tokenart</translation>
  </message>
  <message>
   <source>Kind or key</source>
   <translation>Art oder Schlüssel</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Last</source>
   <comment>when something was last seen</comment>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>Letzte 12 Monate</translation>
  </message>
  <message>
   <source>Last 12 months by day</source>
   <translation>Letzte 12 Monate nach Tag</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation>Letzte 90 Tage</translation>
  </message>
  <message>
   <source>Last request {when}</source>
   <translation>Letzte Anfrage {when}</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>Zuletzt gesehen</translation>
  </message>
  <message>
   <source>Lasted</source>
   <translation>Gehalten</translation>
  </message>
  <message>
   <source>Lasted to its end, at {percent}.</source>
   <translation>Bis zum Ende gehalten, bei {percent}.</translation>
  </message>
  <message>
   <source>Lasts to its reset</source>
   <translation>Hält bis zum Reset</translation>
  </message>
  <message>
   <source>Lasts to its reset: {odds}.</source>
   <translation>Hält bis zum Reset: {odds}.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Latest</source>
   <comment>requests</comment>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <source>Latest requests</source>
   <translation>Letzte Anfragen</translation>
  </message>
  <message>
   <source>Learned from {points} in {windows}, {since} – {until}.</source>
   <translation>Gelernt {since} – {until}: {points}, {windows}.</translation>
  </message>
  <message>
   <source>Learned from {points} in {windows}.</source>
   <translation>Gelernt: {points}, {windows}.</translation>
  </message>
  <message>
   <source>Least from cache first</source>
   <translation>Wenig aus Cache</translation>
  </message>
  <message>
   <source>Ledger</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <source>Length of the block</source>
   <translation>Länge des Blocks</translation>
  </message>
  <message>
   <source>Less for a percent</source>
   <translation>Weniger je Prozent</translation>
  </message>
  <message>
   <source>Less read from the cache since {where}</source>
   <translation>Weniger aus dem Cache gelesen seit {where}</translation>
  </message>
  <message>
   <source>Less than a session like your usual one is left {when}.</source>
   <translation>Noch weniger als eine übliche Sitzung {when}.</translation>
  </message>
  <message>
   <source>Less than {cost}</source>
   <comment>begins a sentence</comment>
   <translation>Weniger als {cost}</translation>
  </message>
  <message>
   <source>Let go to look at this file.</source>
   <translation>Loslassen, um diese Datei anzusehen.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Licence text</source>
   <translation>Lizenztext</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Line {n} of {all}</source>
   <translation>Zeile {n} von {all}</translation>
  </message>
  <message>
   <source>Lines with usage could not be read this week: {agents}. Their logs may have changed, and totals may be too low.</source>
   <translation>Zeilen mit Verbrauch waren diese Woche nicht lesbar: {agents}. Die Protokolle haben sich womöglich geändert, und Summen sind vielleicht zu niedrig.</translation>
  </message>
  <message>
   <source>Lists and tables</source>
   <comment>heading of keys</comment>
   <translation>Listen und Tabellen</translation>
  </message>
  <message>
   <source>LiteLLM spend logs</source>
   <translation>LiteLLM, Ausgabenprotokolle</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>Live</translation>
  </message>
  <message>
   <source>Load a price file…</source>
   <translation>Preisdatei laden …</translation>
  </message>
  <message>
   <source>Loaded list</source>
   <translation>Geladene Liste</translation>
  </message>
  <message>
   <source>Logged</source>
   <translation>Protokolliert</translation>
  </message>
  <message>
   <source>Logs read</source>
   <translation>Logs gelesen</translation>
  </message>
  <message>
   <source>Long contexts</source>
   <translation>Lange Kontexte</translation>
  </message>
  <message>
   <source>Long pauses and changes early in a conversation make prompts be sent in full again.</source>
   <translation>Lange Pausen und Änderungen früh im Gespräch lassen Prompts erneut ganz senden.</translation>
  </message>
  <message>
   <source>Long sessions</source>
   <translation>Lange Sitzungen</translation>
  </message>
  <message>
   <source>Longest first</source>
   <translation>Längste</translation>
  </message>
  <message>
   <source>Look again now</source>
   <translation>Jetzt neu nachsehen</translation>
  </message>
  <message>
   <source>Look at sample data</source>
   <translation>Beispieldaten ansehen</translation>
  </message>
  <message>
   <source>Look at these, for they concern this machine: {names}.</source>
   <translation>Bitte ansehen, denn dies betrifft diesen Rechner: {names}.</translation>
  </message>
  <message>
   <source>Look at what changed then: the client's version, its settings, the account in use. Meanwhile a short context makes each rebuild cheap.</source>
   <translation>Nachsehen, was sich damals geändert hat: die Version des Clients, seine Einstellungen, das benutzte Konto. Bis dahin hält ein kurzer Kontext jeden Neuaufbau billig.</translation>
  </message>
  <message>
   <source>Look for newer versions</source>
   <translation>Nach neueren Versionen sehen</translation>
  </message>
  <message>
   <source>Look for what changes at the very beginning of each prompt, such as tools that come and go or a time of day. A new session without them shows whether it was that.</source>
   <translation>Nachsehen, was sich ganz am Anfang jedes Prompts ändert, etwa Werkzeuge, die kommen und gehen, oder eine Uhrzeit. Eine neue Sitzung ohne das zeigt, ob es daran lag.</translation>
  </message>
  <message>
   <source>Look now</source>
   <translation>Jetzt nachsehen</translation>
  </message>
  <message>
   <source>Looked for as well, and read once there is something: {agents}.</source>
   <translation>Ebenfalls gesucht und gelesen, sobald etwas da ist: {agents}.</translation>
  </message>
  <message>
   <source>Looked for: {kinds}.</source>
   <translation>Gesucht wurde nach: {kinds}.</translation>
  </message>
  <message>
   <source>Looking at every request… With very many this takes some seconds.</source>
   <translation>Alle Anfragen werden angesehen … Bei sehr vielen dauert das einige Sekunden.</translation>
  </message>
  <message>
   <source>Looking at past forecasts…</source>
   <translation>Frühere Prognosen werden angesehen …</translation>
  </message>
  <message>
   <source>Looking at the readings…</source>
   <translation>Ablesungen werden angesehen …</translation>
  </message>
  <message>
   <source>Looking at the settings…</source>
   <translation>Einstellungen werden angesehen …</translation>
  </message>
  <message>
   <source>Looking at what was watched…</source>
   <translation>Beobachtete Zeiten werden angesehen …</translation>
  </message>
  <message>
   <source>Looking at {file} …</source>
   <translation>Sieht {file} an …</translation>
  </message>
  <message>
   <source>Looking for new log lines</source>
   <translation>Suche nach neuen Logzeilen</translation>
  </message>
  <message>
   <source>Looking up its requests…</source>
   <translation>Ihre Anfragen werden gesucht …</translation>
  </message>
  <message>
   <source>Looking up the sessions…</source>
   <translation>Sitzungen werden gesucht …</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Wird gesucht …</translation>
  </message>
  <message>
   <source>Made</source>
   <comment>how a forecast was made</comment>
   <translation>Art</translation>
  </message>
  <message>
   <source>Many sub-agents</source>
   <translation>Viele Subagenten</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>März</translation>
  </message>
  <message>
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <source>May</source>
   <comment>month</comment>
   <translation>Mai</translation>
  </message>
  <message>
   <source>May</source>
   <comment>short</comment>
   <translation>Mai</translation>
  </message>
  <message>
   <source>May last to its reset</source>
   <translation>Hält evtl. bis zum Reset</translation>
  </message>
  <message>
   <source>May run out ≈ {when}</source>
   <translation>Evtl. erschöpft ≈ {when}</translation>
  </message>
  <message>
   <source>Message id</source>
   <translation>Nachrichten-ID</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <source>Method shown: {methods}.</source>
   <translation>Gezeigte Methode: {methods}.</translation>
  </message>
  <message>
   <source>Method shown: {methods}; learned from {windows} before it.</source>
   <translation>Gezeigte Methode: {methods}; Grundlage: {windows} davor.</translation>
  </message>
  <message>
   <source>Method: {method}, learned from {windows}.</source>
   <translation>Methode: {method}; Grundlage: {windows}.</translation>
  </message>
  <message>
   <source>Method: {method}.</source>
   <translation>Methode: {method}.</translation>
  </message>
  <message>
   <source>Methods on the same moments</source>
   <translation>Methoden zu gleichen Zeitpunkten</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model changed from {before} to {after}</source>
   <translation>Modell gewechselt von {before} zu {after}</translation>
  </message>
  <message>
   <source>Model that work is moved from</source>
   <translation>Modell, von dem verlagert wird</translation>
  </message>
  <message>
   <source>Model that work is moved to</source>
   <translation>Modell, zu dem verlagert wird</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>Mo</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <source>Money given back; it stands beside no use.</source>
   <translation>Zurückgegebenes Geld; es steht neben keiner Nutzung.</translation>
  </message>
  <message>
   <source>Money in</source>
   <translation>Geld in</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Monate</translation>
  </message>
  <message>
   <source>More than one percentage is given of the {window} window; the first was taken.</source>
   <translation>Zum Fenster „{window}“ ist mehr als ein Prozentwert angegeben; der erste zählt.</translation>
  </message>
  <message>
   <source>More than {n} sessions like your usual one are left {when}.</source>
   <translation>Noch über {n} übliche Sitzungen {when}.</translation>
  </message>
  <message>
   <source>More tokens a turn since {where}</source>
   <translation>Mehr Tokens je Runde seit {where}</translation>
  </message>
  <message>
   <source>Most requests first</source>
   <translation>Meiste Anfragen</translation>
  </message>
  <message>
   <source>Most tokens first</source>
   <translation>Meiste Tokens</translation>
  </message>
  <message>
   <source>Mostly on {model}.</source>
   <translation>Vor allem mit {model}.</translation>
  </message>
  <message>
   <source>Mostly {work}, on {model}.</source>
   <translation>Vor allem {work}, mit {model}.</translation>
  </message>
  <message>
   <source>Mostly {work}.</source>
   <translation>Vor allem {work}.</translation>
  </message>
  <message>
   <source>Move work</source>
   <translation>Arbeit verlagern</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <source>Next or previous control</source>
   <translation>Nächstes oder voriges Element</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>No band was said of a window that ran out.</source>
   <translation>Zu keinem erschöpften Fenster wurde eine Spanne genannt.</translation>
  </message>
  <message>
   <source>No checkpoint was kept yet.</source>
   <translation>Noch kein Prüfpunkt aufbewahrt.</translation>
  </message>
  <message>
   <source>No event matches the filters.</source>
   <translation>Kein Ereignis passt zu den Filtern.</translation>
  </message>
  <message>
   <source>No event so far. Resets, falls, rises without use and refusals of a provider’s counter appear here.</source>
   <translation>Bisher kein Ereignis. Resets, Rückgänge, Anstiege ohne Nutzung und Ablehnungen erscheinen hier.</translation>
  </message>
  <message>
   <source>No finding matches these filters.</source>
   <translation>Kein Befund passt zu diesen Filtern.</translation>
  </message>
  <message>
   <source>No forecast can be judged yet.</source>
   <translation>Noch lässt sich keine Prognose beurteilen.</translation>
  </message>
  <message>
   <source>No home of Claude Code was found.</source>
   <translation>Kein Ordner von Claude Code gefunden.</translation>
  </message>
  <message>
   <source>No licence text came with this part.</source>
   <translation>Zu diesem Teil kam kein Lizenztext.</translation>
  </message>
  <message>
   <source>No logs yet. They are found by themselves once an agent has written some.</source>
   <translation>Noch keine Logs. Sie werden von selbst gefunden, sobald ein Agent welche schreibt.</translation>
  </message>
  <message>
   <source>No notification service answers. Warnings show here and in the icon until one does.</source>
   <translation>Kein Benachrichtigungsdienst antwortet. Bis einer antwortet, erscheinen Warnungen hier und im Symbol.</translation>
  </message>
  <message>
   <source>No plan is named yet.</source>
   <translation>Noch kein Tarif eingetragen.</translation>
  </message>
  <message>
   <source>No price is known for these requests. Tokens and requests are counted all the same.</source>
   <translation>Für diese Anfragen ist kein Preis bekannt. Tokens und Anfragen werden trotzdem gezählt.</translation>
  </message>
  <message>
   <source>No quota window is known yet. One appears with the first request or reading.</source>
   <translation>Noch kein Kontingentfenster bekannt. Eines erscheint mit der ersten Anfrage oder Ablesung.</translation>
  </message>
  <message>
   <source>No quota window is open. The next request starts one.</source>
   <translation>Kein Kontingentfenster ist offen. Die nächste Anfrage beginnt eines.</translation>
  </message>
  <message>
   <source>No reading of this window; by own use and learned capacity {estimate}.</source>
   <translation>Keine Ablesung für dieses Fenster; nach eigener Nutzung und gelernter Kapazität {estimate}.</translation>
  </message>
  <message>
   <source>No reading or request was kept with it.</source>
   <translation>Dazu ist keine Ablesung oder Anfrage aufbewahrt.</translation>
  </message>
  <message>
   <source>No reading was made out in this.</source>
   <translation>Darin war keine Ablesung zu erkennen.</translation>
  </message>
  <message>
   <source>No reading yet. Codex logs them by itself; for Claude, connect the status line or type one.</source>
   <translation>Noch keine Ablesung. Codex protokolliert sie von selbst; für Claude die Statuszeile verbinden oder eine eingeben.</translation>
  </message>
  <message>
   <source>No reason found</source>
   <translation>Kein Grund gefunden</translation>
  </message>
  <message>
   <source>No reason was found for what is left.</source>
   <translation>Für den Rest wurde kein Grund gefunden.</translation>
  </message>
  <message>
   <source>No records yet, so there is nothing to check</source>
   <translation>Noch keine Einträge, also nichts zu prüfen</translation>
  </message>
  <message>
   <source>No request matches these filters.</source>
   <translation>Keine Anfrage passt zu diesen Filtern.</translation>
  </message>
  <message>
   <source>No requests in the last 24 hours.</source>
   <translation>Keine Anfragen in den letzten 24 Stunden.</translation>
  </message>
  <message>
   <source>No requests in the last 5 hours.</source>
   <translation>Keine Anfragen in den letzten 5 Stunden.</translation>
  </message>
  <message>
   <source>No requests in the last 7 days.</source>
   <translation>Keine Anfragen in den letzten 7 Tagen.</translation>
  </message>
  <message>
   <source>No requests in the last hour.</source>
   <translation>Keine Anfragen in der letzten Stunde.</translation>
  </message>
  <message>
   <source>No requests in this time</source>
   <translation>Keine Anfragen in dieser Zeit</translation>
  </message>
  <message>
   <source>No requests in this time.</source>
   <translation>Keine Anfragen in dieser Zeit.</translation>
  </message>
  <message>
   <source>No requests today</source>
   <translation>Heute keine Anfragen</translation>
  </message>
  <message>
   <source>No requests today.</source>
   <translation>Heute keine Anfragen.</translation>
  </message>
  <message>
   <source>No requests yet.</source>
   <translation>Noch keine Anfragen.</translation>
  </message>
  <message>
   <source>No requests yet. Days, months and comparisons appear here once an agent has logged some.</source>
   <translation>Noch keine Anfragen. Tage, Monate und Vergleiche erscheinen hier, sobald ein Agent welche protokolliert hat.</translation>
  </message>
  <message>
   <source>No requests yet. Each one that an agent logs appears here and stays.</source>
   <translation>Noch keine Anfragen. Jede, die ein Agent protokolliert, erscheint hier und bleibt.</translation>
  </message>
  <message>
   <source>No row is of this choice.</source>
   <translation>Keine Zeile entspricht dieser Auswahl.</translation>
  </message>
  <message>
   <source>No run-out time was said.</source>
   <translation>Kein Zeitpunkt wurde genannt.</translation>
  </message>
  <message>
   <source>No session matches these filters.</source>
   <translation>Keine Sitzung passt zu diesen Filtern.</translation>
  </message>
  <message>
   <source>No use at an agent’s own provider in this time, so none that a plan would cover.</source>
   <translation>Keine Nutzung beim eigenen Anbieter eines Agenten in dieser Zeit, also nichts, was ein Tarif decken würde.</translation>
  </message>
  <message numerus="yes">
   <source>No warnings of {n} windows for now.</source>
   <comment>counted</comment>
   <extracomment>For one: No warnings of {n} window for now.</extracomment>
   <translation>
    <numerusform>Vorerst keine Warnungen zu {n} Fenster.</numerusform>
    <numerusform>Vorerst keine Warnungen zu {n} Fenstern.</numerusform>
   </translation>
  </message>
  <message>
   <source>No window matches the filters.</source>
   <translation>Kein Fenster passt zu den Filtern.</translation>
  </message>
  <message>
   <source>No window of yours is open now.</source>
   <translation>Zurzeit ist kein eigenes Fenster offen.</translation>
  </message>
  <message>
   <source>No window ran out, and none was warned of.</source>
   <translation>Kein Fenster war erschöpft, vor keinem wurde gewarnt.</translation>
  </message>
  <message>
   <source>No window with a forecast has ended yet. Each forecast is kept and judged when its window ends.</source>
   <translation>Noch kein Fenster mit Prognose ist zu Ende. Jede Prognose wird aufbewahrt und beurteilt, wenn ihr Fenster endet.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>None is kept.</source>
   <translation>Keine ist abgelegt.</translation>
  </message>
  <message>
   <source>Not as said</source>
   <translation>Nicht wie gesagt</translation>
  </message>
  <message>
   <source>Not asked yet.</source>
   <translation>Noch nicht gefragt.</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Noch nicht geprüft</translation>
  </message>
  <message>
   <source>Not compared with {earlier}: not known in full</source>
   <translation>Kein Vergleich mit {earlier}: nicht vollständig bekannt</translation>
  </message>
  <message>
   <source>Not compared with {earlier}: the ledger begins on {date}</source>
   <translation>Kein Vergleich mit {earlier}: das Journal beginnt am {date}</translation>
  </message>
  <message>
   <source>Not compared yet: today is not over</source>
   <translation>Noch kein Vergleich: der heutige Tag läuft noch</translation>
  </message>
  <message>
   <source>Not enough data for a forecast: {why}</source>
   <translation>Zu wenig Daten für eine Prognose: {why}</translation>
  </message>
  <message>
   <source>Not enough windows have ended yet: {n} of {needed}.</source>
   <translation>Noch zu wenige Fenster zu Ende: {n} von {needed}.</translation>
  </message>
  <message>
   <source>Not found here: {places}.</source>
   <translation>Hier nicht gefunden: {places}.</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Noch nicht bekannt</translation>
  </message>
  <message>
   <source>Not known yet. It is learned from readings and the requests between them.</source>
   <translation>Noch nicht bekannt. Es wird aus Ablesungen und den Anfragen dazwischen gelernt.</translation>
  </message>
  <message>
   <source>Not known, as past forecasts cannot be read.</source>
   <translation>Nicht bekannt, da frühere Prognosen nicht lesbar sind.</translation>
  </message>
  <message>
   <source>Not known, as the ledger cannot be read.</source>
   <translation>Nicht bekannt, da das Journal nicht lesbar ist.</translation>
  </message>
  <message>
   <source>Not looked on</source>
   <translation>Nicht beobachtet</translation>
  </message>
  <message>
   <source>Not observed: no request is known and Counterfoil was not running</source>
   <translation>Nicht beobachtet: keine Anfrage bekannt, und Counterfoil lief nicht</translation>
  </message>
  <message>
   <source>Not on the plan: {requests} at another provider, {amount}.</source>
   <translation>Nicht im Tarif: {requests} bei einem anderen Anbieter, {amount}.</translation>
  </message>
  <message>
   <source>Not on the plan: {requests} at another provider.</source>
   <translation>Nicht im Tarif: {requests} bei einem anderen Anbieter.</translation>
  </message>
  <message>
   <source>Not read. What was read before stays in the ledger.</source>
   <translation>Wird nicht gelesen. Früher Gelesenes bleibt im Journal.</translation>
  </message>
  <message>
   <source>Not the model you chose</source>
   <translation>Nicht das gewählte Modell</translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation>Nicht verstanden</translation>
  </message>
  <message>
   <source>Not warned of.</source>
   <translation>Keine Warnung.</translation>
  </message>
  <message>
   <source>Not watched</source>
   <translation>Nicht beobachtet</translation>
  </message>
  <message>
   <source>Nothing can be shown now.</source>
   <translation>Zurzeit lässt sich nichts zeigen.</translation>
  </message>
  <message>
   <source>Nothing found that cost more than the same work usually does.</source>
   <translation>Nichts gefunden, das mehr kostete als dieselbe Arbeit sonst.</translation>
  </message>
  <message>
   <source>Nothing has been read yet. Findings appear here once there are requests to look at.</source>
   <translation>Noch wurde nichts gelesen. Befunde erscheinen hier, sobald es Anfragen gibt.</translation>
  </message>
  <message>
   <source>Nothing has been read yet. Sessions appear here with the first requests.</source>
   <translation>Noch nichts gelesen. Sitzungen erscheinen hier mit den ersten Anfragen.</translation>
  </message>
  <message>
   <source>Nothing in use here has a quota that is known. Windows appear once Claude Code, Codex or a login of theirs is used.</source>
   <translation>Nichts hier Benutztes hat ein bekanntes Kontingent. Fenster erscheinen, sobald Claude Code, Codex oder eine Anmeldung von ihnen benutzt wird.</translation>
  </message>
  <message>
   <source>Nothing in {earlier}</source>
   <translation>Nichts in {earlier}</translation>
  </message>
  <message>
   <source>Nothing is asked while the clock or the records are not the real ones.</source>
   <translation>Solange Uhr oder Daten nicht die echten sind, wird nichts gefragt.</translation>
  </message>
  <message>
   <source>Nothing is changed for real.</source>
   <translation>Nichts wird wirklich geändert.</translation>
  </message>
  <message>
   <source>Nothing is kept before you press Compare, and nothing leaves this computer.</source>
   <translation>Nichts wird abgelegt, bevor Sie „Vergleichen“ drücken, und nichts verlässt diesen Rechner.</translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Each forecast is kept and judged when its window ends.</source>
   <translation>Noch nichts erfasst. Jede Prognose wird aufbewahrt und beurteilt, wenn ihr Fenster endet.</translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Events appear once an agent’s readings are in the ledger.</source>
   <translation>Noch nichts erfasst. Ereignisse erscheinen, sobald Ablesungen eines Agenten im Journal stehen.</translation>
  </message>
  <message>
   <source>Nothing of this was understood. Paste what /usage or /status shows, write it such as "5h: 41 % used, resets 18:00", or name the window and the share used.</source>
   <translation>Davon wurde nichts verstanden. Die Ausgabe von /usage oder /status einfügen, etwa "5h: 41 % used, resets 18:00" schreiben oder Fenster und genutzten Anteil nennen.</translation>
  </message>
  <message>
   <source>Nothing stands in their place.</source>
   <translation>An ihrer Stelle steht nichts.</translation>
  </message>
  <message>
   <source>Nothing was used on the plan in this period.</source>
   <translation>In diesem Zeitraum wurde im Tarif nichts verbraucht.</translation>
  </message>
  <message>
   <source>Nothing was watched yet.</source>
   <translation>Noch nichts beobachtet.</translation>
  </message>
  <message>
   <source>Nothing would change: the settings are the same.</source>
   <translation>Es würde sich nichts ändern: Die Einstellungen sind gleich.</translation>
  </message>
  <message>
   <source>Nothing, as in {earlier}</source>
   <translation>Nichts, unverändert gegenüber {earlier}</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <source>Notifications are paused. Nothing else is.</source>
   <translation>Benachrichtigungen sind angehalten. Sonst nichts.</translation>
  </message>
  <message>
   <source>Notify from</source>
   <translation>Melden ab</translation>
  </message>
  <message>
   <source>Notify of</source>
   <translation>Melden</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>Nov.</translation>
  </message>
  <message>
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <source>Now</source>
   <comment>page</comment>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Number of that kind</source>
   <translation>Anzahl dieser Art</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>Okt.</translation>
  </message>
  <message>
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <source>Of requests nothing else leaves: no prompts, no answers.</source>
   <translation>Von Anfragen geht sonst nichts hinaus: keine Eingaben, keine Antworten.</translation>
  </message>
  <message>
   <source>Of requests too many for the width the largest of each few is drawn.</source>
   <translation>Wo Anfragen nicht alle Platz haben, ist von je einigen die größte gezeichnet.</translation>
  </message>
  <message>
   <source>Of the requests of this time neither tokens nor a price are known.</source>
   <translation>Zu den Anfragen dieser Zeit sind weder Tokens noch ein Preis bekannt.</translation>
  </message>
  <message>
   <source>Of {n} prompt tokens</source>
   <translation>Von {n} Prompt-Tokens</translation>
  </message>
  <message>
   <source>Of {times} we said about {percent}, it ran out {came}.</source>
   <translation>{times} etwa {percent} gesagt, {came} erschöpft.</translation>
  </message>
  <message>
   <source>Of {warned}, {n} did not reach {percent}.</source>
   <translation>{warned}, davon {n} unter {percent}.</translation>
  </message>
  <message>
   <source>Older logs are still being read; totals grow.</source>
   <translation>Ältere Logs werden noch gelesen; Summen wachsen.</translation>
  </message>
  <message>
   <source>On an even pace</source>
   <translation>Im gleichmäßigen Tempo</translation>
  </message>
  <message>
   <source>One colour</source>
   <translation>Eine Farbe</translation>
  </message>
  <message>
   <source>One file (*.zip)</source>
   <translation>Eine Datei (*.zip)</translation>
  </message>
  <message>
   <source>One file at a time: {file} is looked at.</source>
   <translation>Immer nur eine Datei: {file} wird angesehen.</translation>
  </message>
  <message>
   <source>One finding: what it cost is not known</source>
   <translation>Ein Befund: was er kostete, ist nicht bekannt</translation>
  </message>
  <message>
   <source>One line to keep elsewhere, in an e-mail or a ticket, and to check against later.</source>
   <translation>Eine Zeile zum Aufbewahren, in einer E-Mail oder einem Ticket, um später dagegen zu prüfen.</translation>
  </message>
  <message>
   <source>One of the requests of this finding</source>
   <translation>Eine der Anfragen dieses Befunds</translation>
  </message>
  <message>
   <source>One request goes to this address now, without anything about you or your use in it. The host sees your IP address, as with any download. It is not repeated.</source>
   <translation>Es geht jetzt eine Anfrage an diese Adresse; nichts über Sie oder Ihre Nutzung steht darin. Der Server sieht Ihre IP-Adresse, wie bei jedem Herunterladen. Sie wird nicht wiederholt.</translation>
  </message>
  <message>
   <source>Only differences</source>
   <translation>Nur Unterschiede</translation>
  </message>
  <message>
   <source>Only in the ledger</source>
   <translation>Nur im Journal</translation>
  </message>
  <message>
   <source>Only output differs, and clients that log too little of it made {n} of these requests.</source>
   <translation>Nur die Ausgabe weicht ab, und {n} dieser Anfragen kamen von Programmen, die zu wenig davon protokollieren.</translation>
  </message>
  <message>
   <source>Only stated</source>
   <translation>Nur in der Abrechnung</translation>
  </message>
  <message>
   <source>Only where you know the file: a command in it would run here.</source>
   <translation>Nur bei einer Datei, die Sie kennen: Ein Befehl darin würde hier laufen.</translation>
  </message>
  <message>
   <source>Open Counterfoil</source>
   <translation>Counterfoil öffnen</translation>
  </message>
  <message>
   <source>Open dashboard</source>
   <translation>Übersicht öffnen</translation>
  </message>
  <message>
   <source>Open file</source>
   <translation>Datei öffnen</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Open the row, choose the card</source>
   <translation>Zeile öffnen, Karte wählen</translation>
  </message>
  <message>
   <source>OpenAI costs</source>
   <translation>OpenAI, Kosten</translation>
  </message>
  <message>
   <source>OpenAI usage</source>
   <translation>OpenAI, Nutzung</translation>
  </message>
  <message>
   <source>OpenRouter activity</source>
   <translation>OpenRouter, Aktivität</translation>
  </message>
  <message>
   <source>Opening the ledger…</source>
   <translation>Das Journal wird geöffnet …</translation>
  </message>
  <message>
   <source>Optional. It stands in the report as your own words.</source>
   <translation>Freiwillig. Steht im Bericht als Ihre eigenen Worte.</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <source>Other accounts of the same use</source>
   <translation>Andere Angaben zur selben Nutzung</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>Output of tools</source>
   <translation>Ausgaben von Werkzeugen</translation>
  </message>
  <message>
   <source>Output understated by the log</source>
   <translation>Ausgabe im Protokoll zu klein</translation>
  </message>
  <message>
   <source>Output {n}</source>
   <translation>Ausgabe {n}</translation>
  </message>
  <message>
   <source>Over {forecasts} of {windows}.</source>
   <translation>Grundlage: {forecasts}, {windows}.</translation>
  </message>
  <message>
   <source>Page Activity: Export</source>
   <translation>Seite Activity: Export</translation>
  </message>
  <message>
   <source>Page by its place in the rail</source>
   <translation>Seite nach ihrem Platz in der Leiste</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Pages</source>
   <comment>heading of keys</comment>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>Leiste</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <source>Part moved</source>
   <translation>Verlagerter Teil</translation>
  </message>
  <message>
   <source>Part of the price</source>
   <translation>Anteil am Preis</translation>
  </message>
  <message>
   <source>Past forecasts</source>
   <translation>Frühere Prognosen</translation>
  </message>
  <message>
   <source>Past windows</source>
   <translation>Frühere Fenster</translation>
  </message>
  <message>
   <source>Past windows, newest first</source>
   <translation>Frühere Fenster, neueste zuerst</translation>
  </message>
  <message>
   <source>Paste the text of /usage, or say what the dashboard shows. It counts as a reading of now.</source>
   <translation>Text von /usage einfügen oder schreiben, was das Dashboard zeigt. Gilt als Ablesung von jetzt.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Pause notifications</source>
   <translation>Benachrichtigungen anhalten</translation>
  </message>
  <message>
   <source>Pause reading logs</source>
   <translation>Lesen der Logs anhalten</translation>
  </message>
  <message>
   <source>Paused at {where}</source>
   <translation>Angehalten bei {where}</translation>
  </message>
  <message>
   <source>Pauses just over the cache's lifetime in {where}</source>
   <translation>Pausen knapp über der Lebensdauer des Caches in {where}</translation>
  </message>
  <message>
   <source>Peak hours</source>
   <translation>Stoßzeiten</translation>
  </message>
  <message>
   <source>Percent used</source>
   <translation>Prozent verbraucht</translation>
  </message>
  <message>
   <source>Percent used at which a window is worth watching, warns, is critical.</source>
   <translation>Verbrauch in Prozent, ab dem ein Fenster zu beobachten ist, warnt, kritisch ist.</translation>
  </message>
  <message>
   <source>Percentage in the ring</source>
   <translation>Prozentwert im Ring</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Angeheftet</translation>
  </message>
  <message>
   <source>Pinned window</source>
   <translation>Angeheftetes Fenster</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Stelle</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Tarif</translation>
  </message>
  <message>
   <source>Plan a block</source>
   <translation>Block planen</translation>
  </message>
  <message>
   <source>Plan changed</source>
   <translation>Tarif geändert</translation>
  </message>
  <message>
   <source>Plans</source>
   <translation>Tarife</translation>
  </message>
  <message>
   <source>Platform, page Usage: Export</source>
   <translation>Platform, Seite Usage: Export</translation>
  </message>
  <message>
   <source>Plug-ins</source>
   <translation>Plug-ins</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Previous or next row</source>
   <translation>Nächste oder vorige Zeile</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Vorige Seite</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Preis</translation>
  </message>
  <message>
   <source>Price from</source>
   <translation>Preis aus</translation>
  </message>
  <message>
   <source>Price list</source>
   <translation>Preisliste</translation>
  </message>
  <message>
   <source>Price of the plan by project</source>
   <translation>Tarifpreis nach Projekt</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Preise</translation>
  </message>
  <message>
   <source>Prices are in dollars. Another currency is shown at the rate that you write; exports stay exact.</source>
   <translation>Preise sind in Dollar. Eine andere Währung wird zum eingegebenen Kurs gezeigt; Exporte bleiben exakt.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <source>Project, model or session id</source>
   <translation>Projekt, Modell, Sitzungs-ID</translation>
  </message>
  <message>
   <source>Projects that go on</source>
   <translation>Projekte, die weitergehen</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Prompt {n}</source>
   <translation>Prompt {n}</translation>
  </message>
  <message>
   <source>Prompts and answers</source>
   <translation>Prompts und Antworten</translation>
  </message>
  <message>
   <source>Proofs hold with each of these.</source>
   <translation>Die Nachweise gelten in jedem dieser Fälle.</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Anbieter</translation>
  </message>
  <message>
   <source>Provider: not known</source>
   <translation>Anbieter: nicht bekannt</translation>
  </message>
  <message>
   <source>Provider: {percent}, {reading}</source>
   <translation>Anbieter: {percent}, {reading}</translation>
  </message>
  <message>
   <source>Put all back</source>
   <translation>Alles zurück</translation>
  </message>
  <message>
   <source>Qt is used under the LGPL. It lies beside the program as separate libraries, which you can replace.</source>
   <translation>Qt wird unter der LGPL verwendet. Es liegt dem Programm in eigenen Bibliotheken bei, die sich austauschen lassen.</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>Ruhezeit</translation>
  </message>
  <message>
   <source>Quit</source>
   <comment>the program</comment>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Quit Counterfoil</source>
   <translation>Counterfoil beenden</translation>
  </message>
  <message>
   <source>Quota</source>
   <translation>Kontingent</translation>
  </message>
  <message>
   <source>Quota windows</source>
   <translation>Kontingentfenster</translation>
  </message>
  <message>
   <source>Ran out</source>
   <translation>Erschöpft</translation>
  </message>
  <message>
   <source>Ran out {when}, {duration} before its end.</source>
   <translation>Erschöpft {when}, {duration} vor dem Ende.</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Gelesen</translation>
  </message>
  <message>
   <source>Read a server's metrics</source>
   <translation>Messwerte eines Servers lesen</translation>
  </message>
  <message>
   <source>Read another folder</source>
   <translation>Weiteren Ordner lesen</translation>
  </message>
  <message>
   <source>Read from the cache</source>
   <translation>Aus dem Cache gelesen</translation>
  </message>
  <message>
   <source>Read from the cache {n}</source>
   <translation>Aus dem Cache gelesen {n}</translation>
  </message>
  <message>
   <source>Read so far: {n} of {total} files</source>
   <translation>Bisher gelesen: {n} von {total} Dateien</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>Leser</translation>
  </message>
  <message>
   <source>Readers of other makers that are installed beside Counterfoil. One that is on runs as part of it, and may read what you may read.</source>
   <translation>Leser anderer Hersteller, die neben Counterfoil installiert sind. Ein eingeschalteter läuft als Teil davon und darf lesen, was Sie lesen dürfen.</translation>
  </message>
  <message>
   <source>Reading costs a fraction of sending fresh: the more is read, the better.</source>
   <translation>Lesen kostet einen Bruchteil des neuen Sendens: je mehr gelesen wird, desto besser.</translation>
  </message>
  <message>
   <source>Reading logs is paused</source>
   <translation>Das Lesen der Logs ist angehalten</translation>
  </message>
  <message>
   <source>Reading logs: paused at {percent}</source>
   <translation>Logs lesen: angehalten bei {percent}</translation>
  </message>
  <message>
   <source>Reading logs: {progress}</source>
   <translation>Logs lesen: {progress}</translation>
  </message>
  <message>
   <source>Reading the settings …</source>
   <translation>Einstellungen werden gelesen …</translation>
  </message>
  <message>
   <source>Reads per output</source>
   <translation>Gelesen je Ausgabe</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Reconcile</source>
   <translation>Abgleich</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Eintrag</translation>
  </message>
  <message>
   <source>Record {record} was not written by Counterfoil: the chain does not hold it.</source>
   <translation>Eintrag {record} wurde nicht von Counterfoil geschrieben: die Kette enthält ihn nicht.</translation>
  </message>
  <message>
   <source>Recorded lines of this request</source>
   <translation>Eingetragene Zeilen dieser Anfrage</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>Erstattung</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>{name} entfernen</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Anfrage</translation>
  </message>
  <message>
   <source>Request id</source>
   <translation>Anfrage-ID</translation>
  </message>
  <message>
   <source>Request ids copied</source>
   <translation>Anfrage-IDs kopiert</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Anfragen</translation>
  </message>
  <message>
   <source>Requests around midnight: one side dates them on the day before, the other on the day after.</source>
   <translation>Anfragen um Mitternacht: die eine Seite zählt sie zum Tag davor, die andere zum Tag danach.</translation>
  </message>
  <message>
   <source>Requests by day</source>
   <translation>Anfragen je Tag</translation>
  </message>
  <message>
   <source>Requests by month</source>
   <translation>Anfragen je Monat</translation>
  </message>
  <message>
   <source>Requests by week</source>
   <translation>Anfragen je Woche</translation>
  </message>
  <message>
   <source>Requests of the finding</source>
   <translation>Anfragen des Befunds</translation>
  </message>
  <message>
   <source>Requests of the session</source>
   <translation>Anfragen der Sitzung</translation>
  </message>
  <message>
   <source>Requests of these days, their proofs, and a report in plain words, in one folder or .zip.</source>
   <translation>Anfragen dieser Tage, ihre Nachweise und ein Bericht in einfachen Worten, in einem Ordner oder als .zip.</translation>
  </message>
  <message>
   <source>Requests refused</source>
   <translation>Anfragen abgelehnt</translation>
  </message>
  <message>
   <source>Requests that no log shows in {where}</source>
   <translation>Anfragen, die kein Log zeigt, in {where}</translation>
  </message>
  <message>
   <source>Requests without a known price: {n}. Their cost is not in the ledger's sum.</source>
   <translation>Anfragen ohne bekannten Preis: {n}. Ihre Kosten fehlen in der Summe des Journals.</translation>
  </message>
  <message>
   <source>Requests without a log</source>
   <translation>Anfragen ohne Log</translation>
  </message>
  <message>
   <source>Requests, newest first</source>
   <translation>Anfragen, neueste zuerst</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Reset</translation>
  </message>
  <message>
   <source>Reset early</source>
   <translation>Früher Reset</translation>
  </message>
  <message>
   <source>Reset late</source>
   <translation>Später Reset</translation>
  </message>
  <message>
   <source>Resets {when}, in {duration}.</source>
   <translation>Reset {when}, in {duration}.</translation>
  </message>
  <message>
   <source>Resets, if told</source>
   <translation>Reset (optional)</translation>
  </message>
  <message>
   <source>Restore all defaults</source>
   <translation>Alles auf Standard</translation>
  </message>
  <message>
   <source>Restore defaults</source>
   <translation>Standard wiederherstellen</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Resume notifications</source>
   <translation>Benachrichtigungen fortsetzen</translation>
  </message>
  <message>
   <source>Resume reading logs</source>
   <translation>Lesen der Logs fortsetzen</translation>
  </message>
  <message>
   <source>Resume while the cache still lives, or start a new session with a short summary of the old one.</source>
   <translation>Fortsetzen, solange der Cache noch lebt, oder eine neue Sitzung mit einer kurzen Zusammenfassung der alten beginnen.</translation>
  </message>
  <message>
   <source>Retries and loops</source>
   <translation>Wiederholungen und Schleifen</translation>
  </message>
  <message>
   <source>Rise without use here</source>
   <translation>Anstieg ohne Nutzung hier</translation>
  </message>
  <message>
   <source>Rounding, within the tolerance.</source>
   <translation>Rundung, innerhalb der Toleranz.</translation>
  </message>
  <message>
   <source>Row {row} lies in the future; {count} rows do.</source>
   <translation>Zeile {row} liegt in der Zukunft; so ist es bei {count} Zeilen.</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Rows of totals were left out: {rows}.</source>
   <translation>Zeilen mit Summen wurden ausgelassen: {rows}.</translation>
  </message>
  <message>
   <source>Run-out time, as said</source>
   <translation>Zeitpunkt der Erschöpfung, wie gesagt</translation>
  </message>
  <message>
   <source>Runs out about {when}{band}, {early} before its reset.</source>
   <translation>Voraussichtlich erschöpft {when}{band}, {early} vor dem Reset.</translation>
  </message>
  <message>
   <source>Runs out before its reset: {odds}.</source>
   <translation>Erschöpft vor dem Reset: {odds}.</translation>
  </message>
  <message>
   <source>Runs out ≈ {when}</source>
   <translation>Erschöpft ≈ {when}</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 of the line</source>
   <translation>SHA-256 der Zeile</translation>
  </message>
  <message>
   <source>SHA-256 of the record</source>
   <translation>SHA-256 des Eintrags</translation>
  </message>
  <message>
   <source>SHA-256 of the row as JSON</source>
   <translation>SHA-256 der Zeile als JSON</translation>
  </message>
  <message>
   <source>SHA-256 {digest}</source>
   <translation>SHA-256 {digest}</translation>
  </message>
  <message>
   <source>Said and came true</source>
   <translation>Gesagt und eingetreten</translation>
  </message>
  <message>
   <source>Said before</source>
   <translation>Vorher gesagt</translation>
  </message>
  <message>
   <source>Said while the window was open, and kept</source>
   <translation>Gesagt, während das Fenster offen war, und aufbewahrt</translation>
  </message>
  <message>
   <source>Said {duration} before</source>
   <translation>Gesagt {duration} vorher</translation>
  </message>
  <message>
   <source>Same prompt, different bill</source>
   <translation>Gleicher Prompt, andere Rechnung</translation>
  </message>
  <message>
   <source>Same prompt, far more tokens in {where}</source>
   <translation>Gleicher Prompt, weit mehr Tokens in {where}</translation>
  </message>
  <message>
   <source>Sample data — recorded July 2026. Your own logs appear here once an agent has written some.</source>
   <translation>Beispieldaten – aufgezeichnet im Juli 2026. Eigene Logs erscheinen hier, sobald ein Agent welche schreibt.</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>Sa</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Als CSV speichern …</translation>
  </message>
  <message>
   <source>Save as PNG…</source>
   <translation>Als PNG speichern …</translation>
  </message>
  <message>
   <source>Save as SVG…</source>
   <translation>Als SVG speichern …</translation>
  </message>
  <message>
   <source>Save data as CSV…</source>
   <translation>Daten als CSV speichern …</translation>
  </message>
  <message>
   <source>Save shown rows as CSV…</source>
   <translation>Gezeigte Zeilen als CSV speichern …</translation>
  </message>
  <message>
   <source>Save the bundle</source>
   <translation>Paket sichern</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>Gespeichert als {file}</translation>
  </message>
  <message>
   <source>Saved. It counts with the next look at the logs.</source>
   <translation>Gespeichert. Zählt beim nächsten Blick in die Logs.</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Sichern…</translation>
  </message>
  <message>
   <source>Say above each column what it holds. The file is read anew with every change.</source>
   <translation>Sagen Sie über jeder Spalte, was sie enthält. Mit jeder Änderung wird die Datei neu gelesen.</translation>
  </message>
  <message>
   <source>Says when an agent deletes its logs soon, and offers to keep them longer.</source>
   <translation>Meldet, wenn ein Agent bald Logs löscht, und bietet an, sie länger aufzubewahren.</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Umfang</translation>
  </message>
  <message>
   <source>Scroll the page</source>
   <translation>Seite rollen</translation>
  </message>
  <message numerus="yes">
   <source>Searched {n} folders.</source>
   <comment>counted</comment>
   <extracomment>For one: Searched {n} folder.</extracomment>
   <translation>
    <numerusform>Gesucht in {n} Ordner.</numerusform>
    <numerusform>Gesucht in {n} Ordnern.</numerusform>
   </translation>
  </message>
  <message>
   <source>Searched {places}.</source>
   <translation>Gesucht in {places}.</translation>
  </message>
  <message>
   <source>Self-hosted models</source>
   <translation>Selbst betriebene Modelle</translation>
  </message>
  <message>
   <source>Self-hosted today: {what}</source>
   <translation>Selbst betrieben heute: {what}</translation>
  </message>
  <message>
   <source>Semicolon</source>
   <translation>Semikolon</translation>
  </message>
  <message>
   <source>Send a test</source>
   <translation>Test senden</translation>
  </message>
  <message>
   <source>Send one request</source>
   <translation>Eine Anfrage senden</translation>
  </message>
  <message>
   <source>Sending …</source>
   <translation>Wird gesendet …</translation>
  </message>
  <message>
   <source>Sent fresh {n}</source>
   <translation>Frisch gesendet {n}</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>Sep.</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Trennzeichen</translation>
  </message>
  <message>
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <source>Service tier</source>
   <translation>Servicestufe</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Sitzung</translation>
  </message>
  <message>
   <source>Session id</source>
   <translation>Sitzungs-ID</translation>
  </message>
  <message>
   <source>Session {id}</source>
   <translation>Sitzung {id}</translation>
  </message>
  <message>
   <source>Session {id} · {project}</source>
   <translation>Sitzung {id} · {project}</translation>
  </message>
  <message>
   <source>Session {session} ×</source>
   <translation>Sitzung {session} ×</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sitzungen</translation>
  </message>
  <message>
   <source>Sessions kept for days in {where}</source>
   <translation>Tagelang fortgeführte Sitzungen in {where}</translation>
  </message>
  <message>
   <source>Sessions that go on</source>
   <translation>Sitzungen, die weitergehen</translation>
  </message>
  <message>
   <source>Set a provider's bill or usage export beside your own ledger. Each difference is named, with the requests behind it.</source>
   <translation>Legen Sie eine Rechnung oder einen Nutzungsexport des Anbieters neben Ihr eigenes Journal. Jeder Unterschied wird benannt, mit den Anfragen dahinter.</translation>
  </message>
  <message>
   <source>Set under [warnings] in {path}, which is read when Counterfoil starts.</source>
   <translation>Gesetzt unter [warnings] in {path}; wird beim Start von Counterfoil gelesen.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings on another machine</source>
   <translation>Einstellungen auf einem anderen Rechner</translation>
  </message>
  <message>
   <source>Several columns are called {heading}; the first one was taken.</source>
   <translation>Mehrere Spalten heißen {heading}; die erste wurde genommen.</translation>
  </message>
  <message>
   <source>Several methods together, each weighed by its record.</source>
   <translation>Mehrere Methoden zusammen, jede nach ihrer Bilanz gewichtet.</translation>
  </message>
  <message>
   <source>Several plans of this agent share its use.</source>
   <translation>Mehrere Tarife dieses Agenten teilen sich seine Nutzung.</translation>
  </message>
  <message>
   <source>Shapes tell the levels without hues too.</source>
   <translation>Formen zeigen die Stufen auch ohne Farbtöne.</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <source>Share of prompts read from the cache</source>
   <translation>Anteil der Prompts aus dem Cache</translation>
  </message>
  <message>
   <source>Share read from the cache, by day</source>
   <translation>Anteil aus dem Cache, je Tag</translation>
  </message>
  <message>
   <source>Share read from the cache, by month</source>
   <translation>Anteil aus dem Cache, je Monat</translation>
  </message>
  <message>
   <source>Share read from the cache, by week</source>
   <translation>Anteil aus dem Cache, je Woche</translation>
  </message>
  <message>
   <source>Shipped list</source>
   <translation>Mitgelieferte Liste</translation>
  </message>
  <message>
   <source>Short pauses</source>
   <translation>Kurze Pausen</translation>
  </message>
  <message>
   <source>Shorter lifetime</source>
   <translation>Kürzere Lebensdauer</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} windows</source>
   <comment>counted</comment>
   <extracomment>For one: Show all {n} windows</extracomment>
   <translation>
    <numerusform>Alle {n} Fenster zeigen</numerusform>
    <numerusform>Alle {n} Fenster zeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>Show finding</source>
   <translation>Befund zeigen</translation>
  </message>
  <message>
   <source>Show folder</source>
   <translation>Ordner zeigen</translation>
  </message>
  <message>
   <source>Show in Ledger</source>
   <translation>Im Journal zeigen</translation>
  </message>
  <message>
   <source>Show my use</source>
   <translation>Eigene Nutzung zeigen</translation>
  </message>
  <message>
   <source>Show only the requests of this session</source>
   <translation>Nur die Anfragen dieser Sitzung zeigen</translation>
  </message>
  <message>
   <source>Show session</source>
   <translation>Sitzung zeigen</translation>
  </message>
  <message>
   <source>Show the tightest alone</source>
   <translation>Nur das knappste zeigen</translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation>Änderungen zeigen</translation>
  </message>
  <message numerus="yes">
   <source>Show {n} new requests</source>
   <comment>counted</comment>
   <extracomment>For one: Show {n} new request</extracomment>
   <translation>
    <numerusform>{n} neue Anfrage zeigen</numerusform>
    <numerusform>{n} neue Anfragen zeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Zeigt</translation>
  </message>
  <message>
   <source>Since when</source>
   <translation>Seit wann</translation>
  </message>
  <message>
   <source>Since {date}</source>
   <translation>Seit {date}</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} less for the same work, {hours} UTC only.</source>
   <translation>Seit dem {date} fasst dieses {window} für dieselbe Arbeit {size} weniger, nur {hours} UTC.</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} less for the same work.</source>
   <translation>Seit dem {date} fasst dieses {window} für dieselbe Arbeit {size} weniger.</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} more for the same work, {hours} UTC only.</source>
   <translation>Seit dem {date} fasst dieses {window} für dieselbe Arbeit {size} mehr, nur {hours} UTC.</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} more for the same work.</source>
   <translation>Seit dem {date} fasst dieses {window} für dieselbe Arbeit {size} mehr.</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} less for the same work, {hours} UTC only.</source>
   <translation>Seit dem {date} fasst das Limit „{window}“ für dieselbe Arbeit {size} weniger, nur {hours} UTC.</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} less for the same work.</source>
   <translation>Seit dem {date} fasst das Limit „{window}“ für dieselbe Arbeit {size} weniger.</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} more for the same work, {hours} UTC only.</source>
   <translation>Seit dem {date} fasst das Limit „{window}“ für dieselbe Arbeit {size} mehr, nur {hours} UTC.</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} more for the same work.</source>
   <translation>Seit dem {date} fasst das Limit „{window}“ für dieselbe Arbeit {size} mehr.</translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds another amount of work than before.</source>
   <translation>{limit}: Seit {since} fasst ein Prozent eine andere Menge Arbeit als davor.</translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds {size} less for the same work: {after} instead of {before} at API prices.</source>
   <translation>{limit}: Seit {since} fasst ein Prozent für dieselbe Arbeit {size} weniger: {after} statt {before} zu API-Preisen.</translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds {size} more for the same work: {after} instead of {before} at API prices.</source>
   <translation>{limit}: Seit {since} fasst ein Prozent für dieselbe Arbeit {size} mehr: {after} statt {before} zu API-Preisen.</translation>
  </message>
  <message>
   <source>Since {version}, first seen {day}, a turn takes {after}; before, it took {before} ({sessions_before} before, {sessions_after} since).</source>
   <translation>Seit {version}, zuerst gesehen am {day}, braucht eine Runde {after}; vorher waren es {before} ({sessions_before} vorher, {sessions_after} seitdem).</translation>
  </message>
  <message>
   <source>Since {version}, first seen {day}, an hour of work costs {after_picousd}; before, it cost {before_picousd} ({sessions_before} before, {sessions_after} since).</source>
   <translation>Seit {version}, zuerst gesehen am {day}, kostet eine Stunde Arbeit {after_picousd}; vorher waren es {before_picousd} ({sessions_before} vorher, {sessions_after} seitdem).</translation>
  </message>
  <message>
   <source>Since {version}, first seen {day}, your cache share is {after_share}; before, it was {before_share} ({sessions_before} before, {sessions_after} since).</source>
   <translation>Seit {version}, zuerst gesehen am {day}, liegt Ihr Cache-Anteil bei {after_share}; vorher waren es {before_share} ({sessions_before} vorher, {sessions_after} seitdem).</translation>
  </message>
  <message>
   <source>Since, as year-month-day</source>
   <translation>Seit, als Jahr-Monat-Tag</translation>
  </message>
  <message>
   <source>Small calls of a helper model (titles, classifiers, searches) beside use that agrees.</source>
   <translation>Kleine Aufrufe eines Hilfsmodells (Titel, Klassifizierung, Suche) neben übereinstimmender Nutzung.</translation>
  </message>
  <message>
   <source>Small prompt, many tokens in {where}</source>
   <translation>Kleiner Prompt, viele Tokens in {where}</translation>
  </message>
  <message>
   <source>Small prompts</source>
   <translation>Kleine Prompts</translation>
  </message>
  <message>
   <source>Snooze until reset</source>
   <translation>Stumm bis zum Reset</translation>
  </message>
  <message>
   <source>Snooze warnings</source>
   <translation>Warnungen stummschalten</translation>
  </message>
  <message>
   <source>Snooze warnings of all windows</source>
   <translation>Warnungen aller Fenster stummschalten</translation>
  </message>
  <message>
   <source>Snooze warnings of {window}</source>
   <translation>Warnungen zu {window} stummschalten</translation>
  </message>
  <message>
   <source>So far {cost}.</source>
   <comment>a sum beyond the usual</comment>
   <translation>Bisher {cost}.</translation>
  </message>
  <message>
   <source>Something other than the plan seems to pay for some of this use. That may be as you want it.</source>
   <translation>Einen Teil dieser Nutzung scheint etwas anderes als der Tarif zu bezahlen. Das kann so gewollt sein.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Span</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>Spend logs, JSON or CSV</source>
   <translation>Ausgabenprotokolle, JSON oder CSV</translation>
  </message>
  <message>
   <source>Stacked by</source>
   <translation>Gestapelt nach</translation>
  </message>
  <message>
   <source>Start a new session each day, with a note of where you stopped.</source>
   <translation>Jeden Tag eine neue Sitzung beginnen, mit einer Notiz, wo es weitergeht.</translation>
  </message>
  <message>
   <source>Start a new session with what matters from this one. What fills it up at once is often one large file or tool result.</source>
   <translation>Eine neue Sitzung mit dem Wichtigen aus dieser beginnen. Was sie sofort füllt, ist oft eine große Datei oder ein Werkzeugergebnis.</translation>
  </message>
  <message>
   <source>Start a new session: what broke the cache goes with the old one. If it comes back there, try another version of the client.</source>
   <translation>Eine neue Sitzung beginnen: Was den Cache stört, bleibt bei der alten. Kehrt es dort wieder, eine andere Version des Clients versuchen.</translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation>Beim Anmelden starten</translation>
  </message>
  <message>
   <source>Start at login was not changed</source>
   <translation>„Beim Anmelden starten“ wurde nicht geändert</translation>
  </message>
  <message>
   <source>Start of the block</source>
   <translation>Beginn des Blocks</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Beginn</translation>
  </message>
  <message>
   <source>Starts that program now and then. It goes to the network with its own login; an old version may spend a request on the question.</source>
   <translation>Startet dieses Programm hin und wieder. Es geht mit eigener Anmeldung ins Netz; eine alte Version kann für die Frage eine Anfrage verbrauchen.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>State and readings</source>
   <comment>a folder</comment>
   <translation>Zustand und Ablesungen</translation>
  </message>
  <message>
   <source>Stated more than once</source>
   <translation>Mehrfach aufgeführt</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Abrechnung</translation>
  </message>
  <message>
   <source>Statement and ledger agree.</source>
   <translation>Abrechnung und Journal stimmen überein.</translation>
  </message>
  <message numerus="yes">
   <source>Statement lines {rows}</source>
   <comment>counted</comment>
   <extracomment>For one: Statement line {rows}</extracomment>
   <translation>
    <numerusform>Zeile {rows} der Abrechnung</numerusform>
    <numerusform>Zeilen {rows} der Abrechnung</numerusform>
   </translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Abrechnungen</translation>
  </message>
  <message>
   <source>Statements in it</source>
   <translation>Enthaltene Abrechnungen</translation>
  </message>
  <message>
   <source>Status line: connected. Claude Code hands over its counter with each answer.</source>
   <translation>Statuszeile: verbunden. Claude Code gibt seinen Zähler mit jeder Antwort weiter.</translation>
  </message>
  <message>
   <source>Status line: not connected. Claude Code can hand over its counter with each answer.</source>
   <translation>Statuszeile: nicht verbunden. Claude Code kann seinen Zähler mit jeder Antwort weitergeben.</translation>
  </message>
  <message>
   <source>Stays as it is here, for it runs programs or sends things: {names}.</source>
   <translation>Bleibt, wie es hier ist, denn es startet Programme oder sendet etwas: {names}.</translation>
  </message>
  <message>
   <source>Stop it and run the tool once yourself: what it says is what the agent does not get past.</source>
   <translation>Anhalten und das Werkzeug einmal selbst ausführen: Was es meldet, ist das, woran der Agent nicht vorbeikommt.</translation>
  </message>
  <message>
   <source>Stop those that are not needed, and say in the prompt how many may run at once.</source>
   <translation>Nicht benötigte anhalten und im Prompt sagen, wie viele zugleich laufen dürfen.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {n} records; nothing is known of the rest</source>
   <comment>counted</comment>
   <extracomment>For one: Stopped after {n} record; nothing is known of the rest</extracomment>
   <translation>
    <numerusform>Nach {n} Eintrag gestoppt; über den Rest ist nichts bekannt</numerusform>
    <numerusform>Nach {n} Einträgen gestoppt; über den Rest ist nichts bekannt</numerusform>
   </translation>
  </message>
  <message>
   <source>Sub-agents on a dearer model in {where}</source>
   <translation>Subagenten auf einem teureren Modell in {where}</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>So</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sicher</translation>
  </message>
  <message>
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <source>System's language</source>
   <translation>Systemsprache</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tabulator</translation>
  </message>
  <message>
   <source>Take over what runs programs or sends things</source>
   <translation>Übernehmen, was Programme startet oder etwas sendet</translation>
  </message>
  <message>
   <source>Taken from a file or from an address, checked before it is used. Nothing is fetched unless you ask for it.</source>
   <translation>Aus einer Datei oder von einer Adresse, geprüft, bevor sie gilt. Ohne Ihren Auftrag wird nichts abgerufen.</translation>
  </message>
  <message>
   <source>Takes back the row before: a newer reader finds no request in that line.</source>
   <translation>Nimmt die Zeile davor zurück: ein neuerer Leser findet darin keine Anfrage.</translation>
  </message>
  <message>
   <source>Takes back {record}: {reader} finds no request in that line.</source>
   <translation>Nimmt {record} zurück: {reader} findet in dieser Zeile keine Anfrage.</translation>
  </message>
  <message>
   <source>Test of warnings</source>
   <translation>Test der Warnungen</translation>
  </message>
  <message>
   <source>Text of /usage, or a sentence such as: dashboard says 37 %</source>
   <translation>Text von /usage oder ein Satz wie: dashboard says 37 %</translation>
  </message>
  <message>
   <source>That address is read already.</source>
   <translation>Diese Adresse wird schon gelesen.</translation>
  </message>
  <message>
   <source>The address is no longer read.</source>
   <translation>Die Adresse wird nicht mehr gelesen.</translation>
  </message>
  <message>
   <source>The agent logs credits alone: prices and tokens of these requests are not known.</source>
   <translation>Der Agent protokolliert nur Credits: Preise und Tokens dieser Anfragen sind nicht bekannt.</translation>
  </message>
  <message>
   <source>The agent logs credits alone: the tokens are not known</source>
   <translation>Der Agent protokolliert nur Credits: die Tokens sind nicht bekannt</translation>
  </message>
  <message>
   <source>The band held the run-out time {n} of {times}; meant are 8 of 10.</source>
   <translation>Die Spanne enthielt den Zeitpunkt {n} von {times}; gedacht sind 8 von 10.</translation>
  </message>
  <message>
   <source>The calendar’s days are cut in UTC; days that you type are those of your own zone.</source>
   <translation>Die Tage des Kalenders gelten in UTC; eingegebene Tage in der eigenen Zeitzone.</translation>
  </message>
  <message>
   <source>The chain's proofs also need {records} beside these.</source>
   <translation>Die Nachweise der Kette brauchen daneben noch {records}.</translation>
  </message>
  <message>
   <source>The charges are {ratio} times the price list's, each alike.</source>
   <translation>Die Beträge sind das {ratio}-Fache der Preisliste, alle gleichermaßen.</translation>
  </message>
  <message>
   <source>The check could not be finished</source>
   <translation>Die Prüfung kam nicht zum Ende</translation>
  </message>
  <message>
   <source>The checkpoint is of another ledger, {other}; this one is {own}.</source>
   <translation>Der Prüfpunkt gehört zu einem anderen Journal, {other}; dieses ist {own}.</translation>
  </message>
  <message>
   <source>The client itself names the cause: {cause}.</source>
   <translation>Der Client selbst nennt den Grund: {cause}.</translation>
  </message>
  <message>
   <source>The client's own sum</source>
   <translation>Eigene Summe des Clients</translation>
  </message>
  <message>
   <source>The client's own sums of sessions, in all {n}, come to {told}; the ledger has {ours} for the same ones.</source>
   <translation>Die eigenen Summen des Clients über Sitzungen, insgesamt {n}, ergeben {told}; das Journal hat für dieselben {ours}.</translation>
  </message>
  <message>
   <source>The counts agree, the money does not.</source>
   <translation>Die Zahlen stimmen überein, der Betrag nicht.</translation>
  </message>
  <message>
   <source>The counts agree; the money is {ratio} times the price list's.</source>
   <translation>Die Zahlen stimmen überein; der Betrag ist das {ratio}-Fache der Preisliste.</translation>
  </message>
  <message>
   <source>The counts agree; the price list has no price for this model.</source>
   <translation>Die Zahlen stimmen überein; die Preisliste hat keinen Preis für dieses Modell.</translation>
  </message>
  <message>
   <source>The counts agree; {what}.</source>
   <translation>Die Zahlen stimmen überein; {what}.</translation>
  </message>
  <message>
   <source>The current session’s pace, then the usual hours of the day and the week.</source>
   <translation>Das Tempo der laufenden Sitzung, dann die üblichen Stunden von Tag und Woche.</translation>
  </message>
  <message>
   <source>The defaults hold here again.</source>
   <translation>Hier gilt wieder der Standard.</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} above that of the straight line, which is more than chance.</source>
   <translation>Der Fehler des Gezeigten liegt {size} über dem der Geraden; das ist mehr als Zufall.</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} above that of the straight line, which may be chance.</source>
   <translation>Der Fehler des Gezeigten liegt {size} über dem der Geraden; das kann Zufall sein.</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} below that of the straight line, which is more than chance.</source>
   <translation>Der Fehler des Gezeigten liegt {size} unter dem der Geraden; das ist mehr als Zufall.</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} below that of the straight line, which may be chance.</source>
   <translation>Der Fehler des Gezeigten liegt {size} unter dem der Geraden; das kann Zufall sein.</translation>
  </message>
  <message>
   <source>The file as it is now will be kept at</source>
   <translation>Die jetzige Datei wird aufbewahrt unter</translation>
  </message>
  <message>
   <source>The file as it was is kept at</source>
   <translation>Die bisherige Datei ist aufbewahrt unter</translation>
  </message>
  <message>
   <source>The file does not tell cached input apart; its input includes it.</source>
   <translation>Die Datei nennt Eingaben aus dem Cache nicht gesondert; ihre Eingabe enthält sie.</translation>
  </message>
  <message>
   <source>The file does not tell its time zone; UTC was taken.</source>
   <translation>Die Datei nennt ihre Zeitzone nicht; UTC wurde angenommen.</translation>
  </message>
  <message>
   <source>The file is not UTF-8; it was read as Windows-1252.</source>
   <translation>Die Datei ist nicht in UTF-8; sie wurde als Windows-1252 gelesen.</translation>
  </message>
  <message>
   <source>The file is not there yet and would be made.</source>
   <translation>Die Datei gibt es noch nicht; sie würde angelegt.</translation>
  </message>
  <message>
   <source>The files as they are now are kept beside the new ones.</source>
   <translation>Die Dateien von jetzt bleiben neben den neuen erhalten.</translation>
  </message>
  <message>
   <source>The findings cannot be shown now.</source>
   <translation>Die Befunde können jetzt nicht gezeigt werden.</translation>
  </message>
  <message>
   <source>The first rows of {file}</source>
   <translation>Die ersten Zeilen von {file}</translation>
  </message>
  <message>
   <source>The first {n} records are not those that the checkpoint covers.</source>
   <translation>Die ersten {n} Einträge sind nicht die, die der Prüfpunkt abdeckt.</translation>
  </message>
  <message>
   <source>The folder is no longer read.</source>
   <translation>Der Ordner wird nicht mehr gelesen.</translation>
  </message>
  <message>
   <source>The ground that the icon stands on.</source>
   <translation>Der Grund, auf dem das Symbol steht.</translation>
  </message>
  <message>
   <source>The key {key} fits nothing of the ledger; without it the other figures agree.</source>
   <translation>Der Schlüssel {key} passt zu nichts im Journal; ohne ihn stimmen die übrigen Zahlen überein.</translation>
  </message>
  <message>
   <source>The last one was seen at {percent}.</source>
   <translation>Zuletzt stand es bei {percent}.</translation>
  </message>
  <message>
   <source>The last {n} of the {all} records that the checkpoint covers are missing.</source>
   <translation>Die letzten {n} der {all} Einträge, die der Prüfpunkt abdeckt, fehlen.</translation>
  </message>
  <message>
   <source>The ledger has nothing of it, and nothing tells why.</source>
   <translation>Das Journal hat nichts davon, und nichts sagt, warum.</translation>
  </message>
  <message>
   <source>The ledger has nothing of this day and nobody looked on: logs may have been deleted or be elsewhere.</source>
   <translation>Das Journal hat nichts von diesem Tag, und niemand sah zu: Protokolle können gelöscht oder anderswo sein.</translation>
  </message>
  <message>
   <source>The ledger is being made.</source>
   <translation>Das Journal wird angelegt.</translation>
  </message>
  <message>
   <source>The ledger is not as it was written (block {block}). {what}</source>
   <translation>Das Journal ist nicht, wie es geschrieben wurde (Block {block}). {what}</translation>
  </message>
  <message>
   <source>The ledger is not as it was written. {what}</source>
   <translation>Das Journal ist nicht, wie es geschrieben wurde. {what}</translation>
  </message>
  <message>
   <source>The ledger keeps its records whatever happens to the logs. Longer kept logs can be read again, and shown beside the record.</source>
   <translation>Das Journal behält seine Einträge, was auch mit den Logs geschieht. Länger aufbewahrte Logs lassen sich erneut lesen und neben dem Eintrag zeigen.</translation>
  </message>
  <message>
   <source>The ledger was kept all day and has no use of this model: another device, key or program was used.</source>
   <translation>Das Journal wurde den ganzen Tag geführt und enthält keine Nutzung dieses Modells: es war ein anderes Gerät, ein anderer Schlüssel oder ein anderes Programm.</translation>
  </message>
  <message>
   <source>The ledger was kept all day and has no use on it: another device, key or program was used.</source>
   <translation>Das Journal wurde den ganzen Tag geführt und enthält keine Nutzung: es war ein anderes Gerät, ein anderer Schlüssel oder ein anderes Programm.</translation>
  </message>
  <message>
   <source>The log says that credits are available.</source>
   <translation>Laut Log ist Guthaben verfügbar.</translation>
  </message>
  <message>
   <source>The longest took {time}.</source>
   <translation>Die längste dauerte {time}.</translation>
  </message>
  <message>
   <source>The name of the project's folder</source>
   <translation>Der Name des Projektordners</translation>
  </message>
  <message>
   <source>The pace of the last hour goes on. It says yes or no.</source>
   <translation>Das Tempo der letzten Stunde hält an. Sagt ja oder nein.</translation>
  </message>
  <message>
   <source>The pace since the window’s start goes on. It says yes or no.</source>
   <translation>Das Tempo seit Fensterbeginn hält an. Sagt ja oder nein.</translation>
  </message>
  <message>
   <source>The period runs until {date}.</source>
   <translation>Der Zeitraum läuft bis {date}.</translation>
  </message>
  <message>
   <source>The plan costs {price} a month.</source>
   <translation>Der Tarif kostet {price} im Monat.</translation>
  </message>
  <message>
   <source>The plan that {name} reports changed from {before} to {after} ({when}).</source>
   <translation>{name}: gemeldeter Tarif geändert, von {before} zu {after} ({when}).</translation>
  </message>
  <message>
   <source>The plan was removed.</source>
   <translation>Der Tarif wurde entfernt.</translation>
  </message>
  <message>
   <source>The price changed within it; each counts for its days.</source>
   <translation>Der Preis änderte sich darin; jeder zählt für seine Tage.</translation>
  </message>
  <message>
   <source>The price changed…</source>
   <translation>Der Preis änderte sich …</translation>
  </message>
  <message>
   <source>The program looked on for {percent} % of the time that the statement is about.</source>
   <translation>Das Programm sah während {percent} % der Zeit zu, um die es in der Abrechnung geht.</translation>
  </message>
  <message>
   <source>The proof holds neighbouring records in full, whatever is redacted: session ids, account ids as logged, and the clients' own figures leave with it.</source>
   <translation>Der Nachweis enthält benachbarte Einträge vollständig, was auch geschwärzt wird: Sitzungs-IDs, protokollierte Konto-IDs und die eigenen Zahlen der Clients werden mit weitergegeben.</translation>
  </message>
  <message>
   <source>The provider has more pages than this file holds; export the rest as well.</source>
   <translation>Der Anbieter hat mehr Seiten, als diese Datei enthält; exportieren Sie auch die übrigen.</translation>
  </message>
  <message>
   <source>The provider's counter</source>
   <translation>Zähler des Anbieters</translation>
  </message>
  <message>
   <source>The provider's counter and ours agree within what is known.</source>
   <translation>Der Zähler des Anbieters und unserer stimmen überein, soweit bekannt.</translation>
  </message>
  <message>
   <source>The provider's counter is full; our own use is {points} beyond that.</source>
   <translation>Der Zähler des Anbieters ist voll; die eigene Nutzung liegt {points} darüber.</translation>
  </message>
  <message>
   <source>The provider's counter is {points} above ours; this may be {why}.</source>
   <translation>Der Zähler des Anbieters liegt {points} über unserem; mögliche Ursache: {why}.</translation>
  </message>
  <message>
   <source>The provider's counter is {points} above ours; what explains it is not known.</source>
   <translation>Der Zähler des Anbieters liegt {points} über unserem; die Ursache ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The provider's counter is {points} below ours; this may be {why}.</source>
   <translation>Der Zähler des Anbieters liegt {points} unter unserem; mögliche Ursache: {why}.</translation>
  </message>
  <message>
   <source>The provider's counter is {points} below ours; what explains it is not known.</source>
   <translation>Der Zähler des Anbieters liegt {points} unter unserem; die Ursache ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The provider's counter “{limit}” was seen at {percent} % of a window of {hours} h; the ledger has {ours} in it.</source>
   <translation>Der Zähler „{limit}“ des Anbieters stand bei {percent} % eines Fensters von {hours} h; das Journal hat darin {ours}.</translation>
  </message>
  <message>
   <source>The provider's note</source>
   <translation>Vermerk des Anbieters</translation>
  </message>
  <message>
   <source>The provider's own percentages, where a log has them</source>
   <translation>Prozentwerte des Anbieters, wo ein Log sie enthält</translation>
  </message>
  <message>
   <source>The records hold, but SQLite's own check finds damage beside them: {what}.</source>
   <translation>Die Einträge stimmen, aber die Prüfung von SQLite findet daneben Schäden: {what}.</translation>
  </message>
  <message>
   <source>The records hold, but {n} of the totals made ahead differ from them.</source>
   <translation>Die Einträge stimmen, aber {n} der vorab gebildeten Summen weichen davon ab.</translation>
  </message>
  <message>
   <source>The records hold; `counterfoil restore` shows how the totals are made anew.</source>
   <translation>Die Einträge stimmen; `counterfoil restore` zeigt, wie die Summen neu gebildet werden.</translation>
  </message>
  <message>
   <source>The request goes to {host}.</source>
   <translation>Die Anfrage geht an {host}.</translation>
  </message>
  <message>
   <source>The reset was left aside: it goes with a single window.</source>
   <translation>Der Reset blieb unberücksichtigt: Er gehört zu genau einem Fenster.</translation>
  </message>
  <message>
   <source>The same name is the same hash, within this bundle only.</source>
   <translation>Gleicher Name, gleicher Hashwert, nur in diesem Paket.</translation>
  </message>
  <message>
   <source>The same request over and over in {where}</source>
   <translation>Immer wieder dieselbe Anfrage in {where}</translation>
  </message>
  <message>
   <source>The same share as in {earlier}</source>
   <translation>Gleicher Anteil gegenüber {earlier}</translation>
  </message>
  <message>
   <source>The sample is shown; choose your own logs first.</source>
   <translation>Gezeigt werden Beispieldaten; zuerst eigene Logs wählen.</translation>
  </message>
  <message>
   <source>The session above in the list (Alt+Up)</source>
   <translation>Vorige Sitzung der Liste (Alt+Auf)</translation>
  </message>
  <message>
   <source>The session after</source>
   <translation>Nächste Sitzung</translation>
  </message>
  <message>
   <source>The session before, in its details</source>
   <translation>Vorige Sitzung, in ihren Details</translation>
  </message>
  <message>
   <source>The session below in the list (Alt+Down)</source>
   <translation>Nächste Sitzung der Liste (Alt+Ab)</translation>
  </message>
  <message>
   <source>The sessions cannot be shown now.</source>
   <translation>Die Sitzungen lassen sich zurzeit nicht zeigen.</translation>
  </message>
  <message>
   <source>The settings and your prices were exported.</source>
   <translation>Die Einstellungen und Ihre Preise wurden exportiert.</translation>
  </message>
  <message>
   <source>The settings cannot be read yet; try again in a moment.</source>
   <translation>Die Einstellungen sind noch nicht lesbar; in einem Moment erneut versuchen.</translation>
  </message>
  <message>
   <source>The settings file has a mistake in line {line}, column {column}: {what}.</source>
   <translation>Die Einstellungsdatei hat einen Fehler in Zeile {line}, Spalte {column}: {what}.</translation>
  </message>
  <message>
   <source>The settings file has a mistake in line {line}: {what}.</source>
   <translation>Die Einstellungsdatei hat einen Fehler in Zeile {line}: {what}.</translation>
  </message>
  <message>
   <source>The settings file has a mistake: {what}.</source>
   <translation>Die Einstellungsdatei hat einen Fehler: {what}.</translation>
  </message>
  <message>
   <source>The settings file may only be read, so nothing here can be changed.</source>
   <translation>Die Einstellungsdatei ist nur lesbar, darum lässt sich hier nichts ändern.</translation>
  </message>
  <message>
   <source>The settings from before hold until it is mended; nothing here can be changed, and the file is left as it is.</source>
   <translation>Die bisherigen Einstellungen gelten, bis die Datei berichtigt ist; hier lässt sich nichts ändern, und die Datei bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>The settings were exported.</source>
   <translation>Die Einstellungen wurden exportiert.</translation>
  </message>
  <message>
   <source>The settings were imported. The old ones are kept beside them.</source>
   <translation>Die Einstellungen wurden importiert. Die alten liegen daneben.</translation>
  </message>
  <message>
   <source>The settings {path} were not changed: {why}.</source>
   <translation>Die Einstellungen {path} wurden nicht geändert: {why}.</translation>
  </message>
  <message>
   <source>The shipped list is in use again.</source>
   <translation>Die mitgelieferte Liste gilt wieder.</translation>
  </message>
  <message>
   <source>The state folder cannot be written to, so nothing is asked.</source>
   <translation>Der Zustandsordner lässt sich nicht beschreiben; darum wird nichts gefragt.</translation>
  </message>
  <message>
   <source>The statement has nothing of it, and nothing tells why.</source>
   <translation>Die Abrechnung hat nichts davon, und nichts sagt, warum.</translation>
  </message>
  <message>
   <source>The statement has the same request id before.</source>
   <translation>Dieselbe Anfrage-ID steht schon vorher in der Abrechnung.</translation>
  </message>
  <message>
   <source>The statement names the account {account}. Use of other accounts is not on it.</source>
   <translation>Die Abrechnung nennt das Konto {account}. Nutzung anderer Konten steht nicht darauf.</translation>
  </message>
  <message>
   <source>The statement says {provider}, the ledger {ledger}: a difference of {difference}.</source>
   <translation>Die Abrechnung nennt {provider}, das Journal {ledger}: eine Abweichung von {difference}.</translation>
  </message>
  <message>
   <source>The statement tells no money in dollars; counts are compared.</source>
   <translation>Die Abrechnung nennt keinen Betrag in Dollar; verglichen werden Zahlen.</translation>
  </message>
  <message>
   <source>The statement's days fit those of {zone}: requests on the day before or after: {n}, net {amount}.</source>
   <translation>Die Tage der Abrechnung passen zu denen von {zone}: Anfragen am Tag davor oder danach: {n}, netto {amount}.</translation>
  </message>
  <message>
   <source>The statement's days fit those of {zone}: requests on the day before or after: {n}.</source>
   <translation>Die Tage der Abrechnung passen zu denen von {zone}: Anfragen am Tag davor oder danach: {n}.</translation>
  </message>
  <message>
   <source>The status line goes back to what it was. What is recorded stays.</source>
   <translation>Die Statuszeile wird wieder, wie sie war. Erfasstes bleibt.</translation>
  </message>
  <message>
   <source>The system's</source>
   <translation>Wie System</translation>
  </message>
  <message>
   <source>The terms of everything that comes with Counterfoil, in the words of those who wrote it.</source>
   <translation>Die Bedingungen von allem, was mit Counterfoil kommt, im Wortlaut derer, die es geschrieben haben.</translation>
  </message>
  <message>
   <source>The very same line stands in the statement more than once; repeats: {n}.</source>
   <translation>Genau dieselbe Zeile steht mehrmals in der Abrechnung; Wiederholungen: {n}.</translation>
  </message>
  <message>
   <source>The whole window again, up to now</source>
   <translation>Wieder das ganze Fenster, bis jetzt</translation>
  </message>
  <message>
   <source>The window so far: provider’s readings as dots, own use as a line.</source>
   <translation>Das Fenster bisher: Ablesungen des Anbieters als Punkte, eigene Nutzung als Linie.</translation>
  </message>
  <message>
   <source>The window that ends first, one of your choice, or the two tightest inside each other.</source>
   <translation>Das Fenster, das zuerst endet, ein gewähltes, oder die zwei knappsten ineinander.</translation>
  </message>
  <message>
   <source>The window was left aside: the text names its windows itself.</source>
   <translation>Das Fenster blieb unberücksichtigt: Der Text nennt seine Fenster selbst.</translation>
  </message>
  <message>
   <source>The {limit} began anew {when}, {ahead}.</source>
   <translation>{limit}: Neubeginn {when}, {ahead}.</translation>
  </message>
  <message>
   <source>The {limit} began anew {when}, {ahead}; last seen at {last}.</source>
   <translation>{limit}: Neubeginn {when}, {ahead}; zuletzt {last}.</translation>
  </message>
  <message>
   <source>The {limit} counted on after its announced reset {due}, until {until}</source>
   <translation>{limit}: zählte nach dem angekündigten Reset {due} weiter, bis {until}</translation>
  </message>
  <message>
   <source>The {limit} counted on after its announced reset, until {until}</source>
   <translation>{limit}: zählte nach dem angekündigten Reset weiter, bis {until}</translation>
  </message>
  <message>
   <source>The {limit} is no longer reported since {since}, while others are</source>
   <translation>{limit}: seit {since} nicht mehr gemeldet, andere weiterhin</translation>
  </message>
  <message>
   <source>The {limit} is reported since {since}, first at {first}.</source>
   <translation>{limit}: gemeldet seit {since}, zuerst mit {first}.</translation>
  </message>
  <message>
   <source>The {limit} is reported since {since}.</source>
   <translation>{limit}: gemeldet seit {since}.</translation>
  </message>
  <message>
   <source>The {limit} reset {when}, as announced.</source>
   <translation>{limit}: Reset {when}, wie angekündigt.</translation>
  </message>
  <message>
   <source>The {limit} reset {when}, as announced; last seen at {last}.</source>
   <translation>{limit}: Reset {when}, wie angekündigt; zuletzt {last}.</translation>
  </message>
  <message>
   <source>The {limit} rose by {n} points ({when}) while no request was recorded here.</source>
   <translation>{limit}: Anstieg um {n} Punkte ({when}), ohne dass hier eine Anfrage erfasst wurde.</translation>
  </message>
  <message>
   <source>The {limit} rose by {n} points ({when}) with {requests} recorded here meanwhile, too few for it.</source>
   <translation>{limit}: Anstieg um {n} Punkte ({when}); hier gleichzeitig erfasst: {requests}, zu wenig dafür.</translation>
  </message>
  <message>
   <source>The {limit} stood at 100 % and work went on ({when}): {use}.</source>
   <translation>{limit}: Stand 100 %, und die Arbeit ging weiter ({when}): {use}.</translation>
  </message>
  <message>
   <source>The {limit} went from {before} to {after} ({when}).</source>
   <translation>{limit}: von {before} auf {after} ({when}).</translation>
  </message>
  <message>
   <source>The {limit} went from {before} to {after} ({when}); the announced reset {reset} stayed.</source>
   <translation>{limit}: von {before} auf {after} ({when}); der angekündigte Reset {reset} blieb.</translation>
  </message>
  <message>
   <source>The {window} ends it first: runs out ≈ {when}.</source>
   <translation>Vorher erschöpft: {window}, ≈ {when}.</translation>
  </message>
  <message>
   <source>The {window} is used up until {when}.</source>
   <translation>Aufgebraucht bis {when}: {window}.</translation>
  </message>
  <message>
   <source>The {window} window of this text has reset since, so it was left out.</source>
   <translation>Das Fenster „{window}“ aus diesem Text wurde seither zurückgesetzt und daher ausgelassen.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Design</translation>
  </message>
  <message>
   <source>There is a price from that day on already.</source>
   <translation>Von diesem Tag an gibt es schon einen Preis.</translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation>Den Ordner {path} gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no ledger yet. A file can be compared once there are requests in it.</source>
   <translation>Es gibt noch kein Journal. Sobald Anfragen darin stehen, kann eine Datei verglichen werden.</translation>
  </message>
  <message>
   <source>There is no ledger yet. It begins with the first request that an agent logs.</source>
   <translation>Noch kein Journal. Es beginnt mit der ersten Anfrage, die ein Agent protokolliert.</translation>
  </message>
  <message>
   <source>There is no newer version.</source>
   <translation>Es gibt keine neuere Version.</translation>
  </message>
  <message>
   <source>There is no request in the ledger yet, so there is nothing to look at.</source>
   <translation>Im Journal steht noch keine Anfrage, also gibt es nichts anzusehen.</translation>
  </message>
  <message>
   <source>There is no session in the ledger yet. The first request of an agent begins one.</source>
   <translation>Noch keine Sitzung im Journal. Die erste Anfrage eines Agenten beginnt eine.</translation>
  </message>
  <message>
   <source>There is no such folder.</source>
   <translation>Diesen Ordner gibt es nicht.</translation>
  </message>
  <message>
   <source>There was no pause of more than 5 minutes between two requests.</source>
   <translation>Zwischen zwei Anfragen gab es keine Pause von mehr als 5 Minuten.</translation>
  </message>
  <message>
   <source>These keys</source>
   <translation>Diese Tasten</translation>
  </message>
  <message>
   <source>These requests were not found in the ledger.</source>
   <translation>Diese Anfragen wurden im Journal nicht gefunden.</translation>
  </message>
  <message>
   <source>This copy runs from its sources; update those.</source>
   <translation>Diese Kopie läuft aus ihren Quellen; aktualisieren Sie diese.</translation>
  </message>
  <message>
   <source>This file could not be read as a statement.</source>
   <translation>Diese Datei konnte nicht als Abrechnung gelesen werden.</translation>
  </message>
  <message>
   <source>This file is in the ledger already; it is not kept twice.</source>
   <translation>Diese Datei ist schon im Journal; sie wird nicht zweimal abgelegt.</translation>
  </message>
  <message>
   <source>This is how a warning looks. Nothing is about to run out.</source>
   <translation>So sieht eine Warnung aus. Nichts ist bald erschöpft.</translation>
  </message>
  <message>
   <source>This list is of {date}, the one in use of {current}; nothing was changed.</source>
   <translation>Diese Liste ist vom {date}, die geltende vom {current}; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Dieser Monat</translation>
  </message>
  <message>
   <source>This program's own reading of them, with its requests; not the provider's statement.</source>
   <translation>Wie dieses Programm sie liest, mit den Anfragen dazu; keine Aussage des Anbieters.</translation>
  </message>
  <message>
   <source>This session is not in the ledger any more.</source>
   <translation>Diese Sitzung ist nicht mehr im Journal.</translation>
  </message>
  <message>
   <source>This would change in</source>
   <translation>Das würde sich ändern in</translation>
  </message>
  <message>
   <source>This would change:</source>
   <translation>Das würde sich ändern:</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>Do</translation>
  </message>
  <message>
   <source>Tightest</source>
   <translation>Knappstes</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>Zeit (UTC)</translation>
  </message>
  <message>
   <source>Time off</source>
   <translation>Zeitfehler</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zeitzone</translation>
  </message>
  <message>
   <source>Time ▾</source>
   <translation>Zeit ▾</translation>
  </message>
  <message>
   <source>Times, models and token counts of each request</source>
   <translation>Zeiten, Modelle und Tokenzahlen jeder Anfrage</translation>
  </message>
  <message>
   <source>To keep all of it in one folder elsewhere: quit, set COUNTERFOIL_HOME to that folder, move the files there, start again.</source>
   <translation>Um alles in einem anderen Ordner zu halten: beenden, COUNTERFOIL_HOME auf den Ordner setzen, die Dateien dorthin verschieben, neu starten.</translation>
  </message>
  <message>
   <source>To, as year-month-day</source>
   <translation>Bis, als Jahr-Monat-Tag</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Today by agent, model and project</source>
   <translation>Heute nach Agent, Modell und Projekt</translation>
  </message>
  <message>
   <source>Today {cost}</source>
   <translation>Heute {cost}</translation>
  </message>
  <message>
   <source>Today: price not known</source>
   <translation>Heute: Preis nicht bekannt</translation>
  </message>
  <message>
   <source>Token copied</source>
   <translation>Token kopiert</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>Tokens a prompt</source>
   <translation>Tokens je Prompt</translation>
  </message>
  <message>
   <source>Tokens a turn</source>
   <translation>Tokens je Runde</translation>
  </message>
  <message>
   <source>Tokens by day</source>
   <translation>Tokens je Tag</translation>
  </message>
  <message>
   <source>Tokens by month</source>
   <translation>Tokens je Monat</translation>
  </message>
  <message>
   <source>Tokens by week</source>
   <translation>Tokens je Woche</translation>
  </message>
  <message>
   <source>Tokens of its requests</source>
   <translation>Tokens der Anfragen</translation>
  </message>
  <message>
   <source>Tokens read for each token of output</source>
   <translation>Gelesene Tokens je Token Ausgabe</translation>
  </message>
  <message>
   <source>Tolerance a row</source>
   <translation>Toleranz je Zeile</translation>
  </message>
  <message>
   <source>Top models</source>
   <translation>Top-Modelle</translation>
  </message>
  <message>
   <source>Top projects</source>
   <translation>Top-Projekte</translation>
  </message>
  <message>
   <source>Top sessions</source>
   <translation>Top-Sitzungen</translation>
  </message>
  <message>
   <source>Totals lack older logs; new lines still count.</source>
   <translation>In den Summen fehlen ältere Logs; neue Zeilen zählen.</translation>
  </message>
  <message>
   <source>Tray icon</source>
   <translation>Tray-Symbol</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>Di</translation>
  </message>
  <message>
   <source>Two rings</source>
   <translation>Zwei Ringe</translation>
  </message>
  <message>
   <source>Type a reading</source>
   <translation>Ablesung eingeben</translation>
  </message>
  <message>
   <source>Type a reading…</source>
   <translation>Ablesung eingeben …</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo what was just done</source>
   <translation>Letzten Schritt rückgängig machen</translation>
  </message>
  <message>
   <source>Unexplained: {amount}</source>
   <translation>Unerklärt: {amount}</translation>
  </message>
  <message>
   <source>Unix, milliseconds</source>
   <translation>Unix, Millisekunden</translation>
  </message>
  <message>
   <source>Unix, seconds</source>
   <translation>Unix, Sekunden</translation>
  </message>
  <message>
   <source>Until its reset, {when}</source>
   <translation>Bis zum Reset, {when}</translation>
  </message>
  <message>
   <source>Until their resets</source>
   <translation>Jeweils bis zum Reset</translation>
  </message>
  <message>
   <source>Unusually many cache reads in {where}</source>
   <translation>Ungewöhnlich viel aus dem Cache gelesen in {where}</translation>
  </message>
  <message>
   <source>Unusually many sub-agents in {where}</source>
   <translation>Ungewöhnlich viele Subagenten in {where}</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Aktualisierungen</translation>
  </message>
  <message>
   <source>Usage and cost, CSV or API</source>
   <translation>Nutzung und Kosten, CSV oder API</translation>
  </message>
  <message>
   <source>Usage and costs, JSON or CSV</source>
   <translation>Nutzung und Kosten, JSON oder CSV</translation>
  </message>
  <message>
   <source>Usage events, CSV</source>
   <translation>Nutzungsereignisse, CSV</translation>
  </message>
  <message>
   <source>Usage report, CSV</source>
   <translation>Nutzungsbericht, CSV</translation>
  </message>
  <message>
   <source>Use beyond the plan was charged</source>
   <translation>Nutzung über den Tarif hinaus wurde berechnet</translation>
  </message>
  <message>
   <source>Use in {n} hours through which the ledger was kept and has none.</source>
   <translation>Nutzung in {n} Stunden, in denen das Journal geführt wurde und keine enthält.</translation>
  </message>
  <message>
   <source>Use it all the same</source>
   <translation>Trotzdem verwenden</translation>
  </message>
  <message>
   <source>Use my logs</source>
   <translation>Eigene Logs verwenden</translation>
  </message>
  <message>
   <source>Use this mapping and compare</source>
   <translation>Zuordnung verwenden und vergleichen</translation>
  </message>
  <message>
   <source>Used up until {when}</source>
   <translation>Aufgebraucht bis {when}</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Version {version}</translation>
  </message>
  <message>
   <source>Versions only, for a bug report.</source>
   <translation>Nur Versionen, für einen Fehlerbericht.</translation>
  </message>
  <message>
   <source>Wait a while before going on. If the same error comes back, look it up by its status.</source>
   <translation>Eine Weile warten, dann weitermachen. Kommt derselbe Fehler wieder, ihn nach seinem Status nachschlagen.</translation>
  </message>
  <message>
   <source>Warn</source>
   <translation>Warnen</translation>
  </message>
  <message>
   <source>Warned before {n} of {windows} that ran out, {duration} ahead (median).</source>
   <translation>Erschöpft: {windows}; davor gewarnt: {n}, im Median {duration} vorher.</translation>
  </message>
  <message>
   <source>Warned before {n} of {windows} that ran out.</source>
   <translation>Erschöpft: {windows}; davor gewarnt: {n}.</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Warnungen</translation>
  </message>
  <message>
   <source>Warnings…</source>
   <translation>Warnungen …</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>Achtung</translation>
  </message>
  <message>
   <source>Watched for {part} of {whole}</source>
   <translation>Beobachtet: {part} von {whole}</translation>
  </message>
  <message>
   <source>Watched throughout</source>
   <translation>Durchgehend beobachtet</translation>
  </message>
  <message>
   <source>Web search</source>
   <translation>Websuche</translation>
  </message>
  <message>
   <source>Web searches</source>
   <translation>Websuchen</translation>
  </message>
  <message>
   <source>Web searches by the side of logged use; agents do not log every search.</source>
   <translation>Websuchen neben protokollierter Nutzung; Agenten protokollieren nicht jede Suche.</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>Mi</translation>
  </message>
  <message>
   <source>Welcome to Counterfoil</source>
   <translation>Willkommen bei Counterfoil</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What a percent of the window holds, of the usual</source>
   <translation>Was ein Prozent des Fensters fasst, vom Üblichen</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>Ausgang</translation>
  </message>
  <message>
   <source>What can be read, and where it is offered</source>
   <translation>Was gelesen werden kann und wo es angeboten wird</translation>
  </message>
  <message>
   <source>What if… ▴</source>
   <translation>Was wäre, wenn … ▴</translation>
  </message>
  <message>
   <source>What if… ▾</source>
   <translation>Was wäre, wenn … ▾</translation>
  </message>
  <message>
   <source>What is never stored</source>
   <translation>Was nie gespeichert wird</translation>
  </message>
  <message>
   <source>What is read</source>
   <translation>Was gelesen wird</translation>
  </message>
  <message>
   <source>What is read and kept</source>
   <translation>Was gelesen und aufbewahrt wird</translation>
  </message>
  <message>
   <source>What is understood appears here before anything is saved.</source>
   <translation>Was verstanden wird, erscheint hier, bevor etwas gespeichert wird.</translation>
  </message>
  <message>
   <source>What is used elsewhere goes on as it does.</source>
   <translation>Nutzung anderswo geht weiter wie bisher.</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>Bestandteile</translation>
  </message>
  <message>
   <source>What it is worth is not known: no price is known of any request</source>
   <translation>Der Wert ist nicht bekannt: für keine Anfrage ist ein Preis bekannt</translation>
  </message>
  <message>
   <source>What one percent holds</source>
   <translation>Was ein Prozent fasst</translation>
  </message>
  <message>
   <source>What one percent holds is not known.</source>
   <translation>Was ein Prozent fasst, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>What one percent holds is not known: {why}.</source>
   <translation>Was ein Prozent fasst, ist nicht bekannt: {why}.</translation>
  </message>
  <message>
   <source>What the app showed, by whichever method was in use then.</source>
   <translation>Was die App zeigte, mit der jeweils genutzten Methode.</translation>
  </message>
  <message>
   <source>What this does not show</source>
   <translation>Was dies nicht zeigt</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <source>What was found in the logs</source>
   <translation>Was in den Logs gefunden wurde</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>Beobachtung</translation>
  </message>
  <message>
   <source>What was written before it is unchanged.</source>
   <translation>Was davor geschrieben wurde, ist unverändert.</translation>
  </message>
  <message>
   <source>What you claim, in one sentence</source>
   <translation>Was Sie geltend machen, in einem Satz</translation>
  </message>
  <message>
   <source>What you pay is set beside the cost at API prices, on the History page. It goes nowhere.</source>
   <translation>Was Sie zahlen, steht auf der Seite „Verlauf“ neben den Kosten zu API-Preisen. Es wird nirgendwohin gesendet.</translation>
  </message>
  <message>
   <source>When the {window} window resets was not understood.</source>
   <translation>Der Reset des Fensters „{window}“ wurde nicht verstanden.</translation>
  </message>
  <message>
   <source>Where it is kept</source>
   <translation>Wo es liegt</translation>
  </message>
  <message>
   <source>Where readings come from</source>
   <translation>Woher Ablesungen kommen</translation>
  </message>
  <message>
   <source>Where the panel has room for it, from 22 pixels.</source>
   <translation>Wo die Leiste Platz dafür hat, ab 22 Pixeln.</translation>
  </message>
  <message>
   <source>Where things lie</source>
   <translation>Speicherorte</translation>
  </message>
  <message>
   <source>Where you can choose, put long work into other hours.</source>
   <translation>Wo es möglich ist, lange Arbeit in andere Stunden legen.</translation>
  </message>
  <message>
   <source>Whether prompts were read from a cache is not in the logs of this session.</source>
   <translation>Ob Prompts aus einem Cache gelesen wurden, steht nicht in den Logs dieser Sitzung.</translation>
  </message>
  <message>
   <source>Which events are told by a notification</source>
   <translation>Welche Ereignisse eine Benachrichtigung meldet</translation>
  </message>
  <message>
   <source>Whoever reads it sees how your folders are called.</source>
   <translation>Wer es liest, sieht, wie Ihre Ordner heißen.</translation>
  </message>
  <message>
   <source>Why they differ</source>
   <translation>Warum sie abweichen</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>heading of keys</comment>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>Window appeared</source>
   <translation>Fenster erschienen</translation>
  </message>
  <message>
   <source>Window no longer reported</source>
   <translation>Fenster nicht mehr gemeldet</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>With each window counted once it is {score}.</source>
   <translation>Jedes Fenster einmal gezählt: {score}.</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Zurückziehen</translation>
  </message>
  <message>
   <source>Withdrawn: {name}. The ledger still holds what it was.</source>
   <translation>Zurückgezogen: {name}. Im Journal bleibt, was sie war.</translation>
  </message>
  <message numerus="yes">
   <source>Without {n} pauses of more than 5 minutes between two requests.</source>
   <comment>counted</comment>
   <extracomment>For one: Without {n} pause of more than 5 minutes between two requests.</extracomment>
   <translation>
    <numerusform>Ohne {n} Pause von mehr als 5 Minuten zwischen zwei Anfragen.</numerusform>
    <numerusform>Ohne {n} Pausen von mehr als 5 Minuten zwischen zwei Anfragen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Work like</source>
   <translation>Arbeit wie</translation>
  </message>
  <message>
   <source>Work on credits</source>
   <translation>Arbeit auf Guthaben</translation>
  </message>
  <message>
   <source>Work with an earlier or a newer version for a day; the figures after it tell whether it was the client.</source>
   <translation>Einen Tag mit einer früheren oder neueren Version arbeiten; die Zahlen danach zeigen, ob es am Client lag.</translation>
  </message>
  <message>
   <source>Worked out afterwards from the logs; each forecast knows only what was known at its moment</source>
   <translation>Nachträglich aus den Logs berechnet; jede Prognose kennt nur, was zu ihrem Zeitpunkt bekannt war</translation>
  </message>
  <message>
   <source>Worth {amount} at API prices</source>
   <translation>Wert zu API-Preisen {amount}</translation>
  </message>
  <message>
   <source>Worth {amount} at API prices on a {price} plan</source>
   <translation>Wert zu API-Preisen {amount}, Tarif {price}</translation>
  </message>
  <message>
   <source>Worth {amount} at API prices on plans of {price}</source>
   <translation>Wert zu API-Preisen {amount}, Tarife {price}</translation>
  </message>
  <message>
   <source>Write a day from 1 to 31.</source>
   <translation>Einen Tag von 1 bis 31 angeben.</translation>
  </message>
  <message>
   <source>Write a number above 0, such as 0.92.</source>
   <translation>Eine Zahl über 0 eingeben, etwa 0.92.</translation>
  </message>
  <message>
   <source>Write a number such as 20 or 99.50.</source>
   <translation>Eine Zahl wie 20 oder 99.50 eingeben.</translation>
  </message>
  <message>
   <source>Write a port from 1 to 65535.</source>
   <translation>Einen Port von 1 bis 65535 angeben.</translation>
  </message>
  <message>
   <source>Write an address such as http://127.0.0.1:8000/metrics.</source>
   <translation>Eine Adresse wie http://127.0.0.1:8000/metrics angeben.</translation>
  </message>
  <message>
   <source>Write an address that begins with https:// and names no user.</source>
   <translation>Eine Adresse angeben, die mit https:// beginnt und keinen Benutzer nennt.</translation>
  </message>
  <message>
   <source>Write both times like 22:00; they must differ.</source>
   <translation>Beide Zeiten wie 22:00 eingeben; sie müssen verschieden sein.</translation>
  </message>
  <message>
   <source>Write evidence</source>
   <translation>Beleg schreiben</translation>
  </message>
  <message>
   <source>Write evidence without a statement…</source>
   <translation>Beleg ohne Abrechnung schreiben…</translation>
  </message>
  <message>
   <source>Write evidence…</source>
   <translation>Beleg schreiben…</translation>
  </message>
  <message>
   <source>Write the day on which the price changed as year-month-day, such as 2026-05-01.</source>
   <translation>Den Tag der Preisänderung als Jahr-Monat-Tag angeben, etwa 2026-05-01.</translation>
  </message>
  <message>
   <source>Write three letters such as EUR.</source>
   <translation>Drei Buchstaben eingeben, etwa EUR.</translation>
  </message>
  <message>
   <source>Write three rising whole numbers from 1 to 100.</source>
   <translation>Drei steigende ganze Zahlen von 1 bis 100 eingeben.</translation>
  </message>
  <message>
   <source>Write whole minutes from 5 to 1440.</source>
   <translation>Ganze Minuten von 5 bis 1440 eingeben.</translation>
  </message>
  <message>
   <source>Writing {file} …</source>
   <translation>Schreibt {file} …</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Geschrieben</translation>
  </message>
  <message>
   <source>Written to it {n}</source>
   <translation>In ihn geschrieben {n}</translation>
  </message>
  <message>
   <source>Written to the cache</source>
   <translation>In den Cache geschrieben</translation>
  </message>
  <message>
   <source>You are told when a window is likely to run out. Each warning comes once.</source>
   <translation>Meldet, wenn ein Fenster wahrscheinlich nicht reicht. Jede Warnung kommt einmal.</translation>
  </message>
  <message>
   <source>Your API calls</source>
   <translation>Eigene API-Aufrufe</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Eigene Daten</translation>
  </message>
  <message>
   <source>Your own logs are read either way.</source>
   <translation>Eigene Logs werden in jedem Fall gelesen.</translation>
  </message>
  <message>
   <source>Your own prices</source>
   <translation>Eigene Preise</translation>
  </message>
  <message>
   <source>Your own proxy: /spend/logs</source>
   <translation>Ihr eigener Proxy: /spend/logs</translation>
  </message>
  <message>
   <source>Your own record of what AI coding agents use, kept beside the provider's counter.</source>
   <translation>Die eigene Aufzeichnung dessen, was KI-Coding-Agenten verbrauchen, neben dem Zähler des Anbieters.</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom in or out</source>
   <translation>Vergrößern oder verkleinern</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>`counterfoil restore` shows what can be put back. Nothing has been written over.</source>
   <translation>`counterfoil restore` zeigt, was sich zurückholen lässt. Nichts wurde überschrieben.</translation>
  </message>
  <message>
   <source>a cache that stopped working</source>
   <translation>ein Cache, der nicht mehr arbeitet</translation>
  </message>
  <message>
   <source>a counter back at zero</source>
   <translation>ein Zähler wieder auf null</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>einen Tag</translation>
  </message>
  <message>
   <source>a jump without use here</source>
   <translation>ein Sprung ohne Nutzung hier</translation>
  </message>
  <message>
   <source>a minute</source>
   <translation>eine Minute</translation>
  </message>
  <message>
   <source>a month</source>
   <translation>einen Monat</translation>
  </message>
  <message>
   <source>a reading that is out of date</source>
   <translation>eine veraltete Ablesung</translation>
  </message>
  <message>
   <source>a tool</source>
   <translation>ein Werkzeug</translation>
  </message>
  <message>
   <source>a window is used up</source>
   <translation>ein Fenster ist aufgebraucht</translation>
  </message>
  <message>
   <source>a window may run out</source>
   <translation>ein Fenster reicht evtl. nicht</translation>
  </message>
  <message>
   <source>a window runs out soon</source>
   <translation>ein Fenster ist bald erschöpft</translation>
  </message>
  <message>
   <source>about {cost}</source>
   <translation>etwa {cost}</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>etwa {size}</translation>
  </message>
  <message>
   <source>about {when}</source>
   <translation>etwa {when}</translation>
  </message>
  <message>
   <source>after</source>
   <translation>nachher</translation>
  </message>
  <message>
   <source>agent's own command</source>
   <translation>Befehl des Agenten</translation>
  </message>
  <message>
   <source>all days</source>
   <translation>alle Tage</translation>
  </message>
  <message>
   <source>all explained</source>
   <translation>alles erklärt</translation>
  </message>
  <message>
   <source>all made live</source>
   <translation>alle live</translation>
  </message>
  <message>
   <source>all others</source>
   <translation>alle anderen</translation>
  </message>
  <message>
   <source>all replayed from the logs</source>
   <translation>alle aus Logs nachgerechnet</translation>
  </message>
  <message>
   <source>all windows</source>
   <translation>alle Fenster</translation>
  </message>
  <message>
   <source>almost certain ({percent})</source>
   <translation>so gut wie sicher ({percent})</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>eine Stunde</translation>
  </message>
  <message>
   <source>an unknown plan</source>
   <translation>unbekannter Tarif</translation>
  </message>
  <message>
   <source>an unknown value</source>
   <translation>unbekannter Wert</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more limits</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} more limit</extracomment>
   <translation>
    <numerusform>und {n} weiteres Limit</numerusform>
    <numerusform>und {n} weitere Limits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} more lines</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} more line</extracomment>
   <translation>
    <numerusform>und {n} weitere Zeile</numerusform>
    <numerusform>und {n} weitere Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} other findings</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} other finding</extracomment>
   <translation>
    <numerusform>und {n} weiterer Befund</numerusform>
    <numerusform>und {n} weitere Befunde</numerusform>
   </translation>
  </message>
  <message>
   <source>another capacity</source>
   <translation>andere Kapazität</translation>
  </message>
  <message>
   <source>another reader is called {name}</source>
   <translation>ein anderer Leser heißt {name}</translation>
  </message>
  <message>
   <source>any account</source>
   <translation>jedes Konto</translation>
  </message>
  <message>
   <source>as far as can be told</source>
   <translation>soweit sich sagen lässt</translation>
  </message>
  <message>
   <source>as of {time}</source>
   <translation>Stand {time}</translation>
  </message>
  <message>
   <source>as said</source>
   <translation>wie gesagt</translation>
  </message>
  <message>
   <source>as said, {off}</source>
   <translation>wie gesagt, {off}</translation>
  </message>
  <message>
   <source>as shown</source>
   <translation>wie gezeigt</translation>
  </message>
  <message>
   <source>as stated ({zone})</source>
   <translation>wie angegeben ({zone})</translation>
  </message>
  <message>
   <source>assumed</source>
   <comment>a weight</comment>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>at 100 % since {when}</source>
   <translation>bei 100 % seit {when}</translation>
  </message>
  <message>
   <source>at {time}, no reading since</source>
   <translation>um {time}, seither keine Ablesung</translation>
  </message>
  <message>
   <source>backed up {when}</source>
   <translation>gesichert {when}</translation>
  </message>
  <message>
   <source>before</source>
   <translation>vorher</translation>
  </message>
  <message>
   <source>before its announced reset</source>
   <translation>vor dem angekündigten Reset</translation>
  </message>
  <message>
   <source>before the first look</source>
   <translation>vor dem ersten Blick</translation>
  </message>
  <message>
   <source>between {low} and {high}; {how}</source>
   <translation>zwischen {low} und {high}; {how}</translation>
  </message>
  <message>
   <source>blend</source>
   <translation>Mischung</translation>
  </message>
  <message>
   <source>by agent</source>
   <translation>nach Agent</translation>
  </message>
  <message>
   <source>by model</source>
   <translation>nach Modell</translation>
  </message>
  <message>
   <source>by project</source>
   <translation>nach Projekt</translation>
  </message>
  <message>
   <source>by the client’s count</source>
   <translation>nach Zählung des Clients</translation>
  </message>
  <message>
   <source>byte {n} of the document as it was read, {length} long</source>
   <translation>Byte {n} des Dokuments, wie es gelesen wurde, {length} lang</translation>
  </message>
  <message>
   <source>byte {n}, {length} long</source>
   <translation>ab Byte {n}, {length}</translation>
  </message>
  <message>
   <source>cache reads</source>
   <translation>Cache-Lesungen</translation>
  </message>
  <message>
   <source>cache reads and writes</source>
   <translation>Cache-Lesungen und -Schreibungen</translation>
  </message>
  <message>
   <source>cache reads count {figure} of their price ({how})</source>
   <translation>Cache-Lesen: {figure} × Preis ({how})</translation>
  </message>
  <message>
   <source>cache writes</source>
   <translation>Cache-Schreiben</translation>
  </message>
  <message>
   <source>cache writes count {figure} of their price ({how})</source>
   <translation>Cache-Schreiben: {figure} × Preis ({how})</translation>
  </message>
  <message>
   <source>calls that are not in the logs</source>
   <translation>Aufrufe, die nicht in den Logs stehen</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>ruhig</translation>
  </message>
  <message>
   <source>came true</source>
   <translation>eingetreten</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>unklar</translation>
  </message>
  <message>
   <source>capacity</source>
   <translation>Kapazität</translation>
  </message>
  <message>
   <source>cents</source>
   <translation>Cent</translation>
  </message>
  <message>
   <source>checked {when}</source>
   <translation>geprüft {when}</translation>
  </message>
  <message>
   <source>cost not known</source>
   <translation>Kosten unbekannt</translation>
  </message>
  <message>
   <source>cost not known (no price for {models})</source>
   <translation>Kosten unbekannt (kein Preis für {models})</translation>
  </message>
  <message>
   <source>cost so far</source>
   <translation>Kosten bisher</translation>
  </message>
  <message>
   <source>could have been read</source>
   <translation>hätte gelesen werden können</translation>
  </message>
  <message>
   <source>counter fell</source>
   <translation>Zähler gefallen</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>zählt</translation>
  </message>
  <message>
   <source>cut short, {percent}</source>
   <translation>abgebrochen, {percent}</translation>
  </message>
  <message>
   <source>database row {n}, {length} as JSON</source>
   <translation>Datenbankzeile {n}, als JSON {length}</translation>
  </message>
  <message>
   <source>day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>day</source>
   <comment>a window, in a sentence</comment>
   <translation>Tag</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>deletes logs after {days} without a write</source>
   <translation>löscht Logs, die länger unverändert sind als {days}</translation>
  </message>
  <message>
   <source>deletes no logs by itself</source>
   <translation>löscht von selbst keine Logs</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>Differenz</translation>
  </message>
  <message>
   <source>either way</source>
   <translation>so oder so</translation>
  </message>
  <message>
   <source>end {when}</source>
   <translation>Ende {when}</translation>
  </message>
  <message>
   <source>error {size} above a straight line</source>
   <translation>Fehler {size} über der Geraden</translation>
  </message>
  <message>
   <source>error {size} below a straight line</source>
   <translation>Fehler {size} unter der Geraden</translation>
  </message>
  <message>
   <source>estimate</source>
   <translation>Schätzung</translation>
  </message>
  <message>
   <source>estimate, 8 of 10</source>
   <translation>Schätzung, 8 von 10</translation>
  </message>
  <message>
   <source>even pace</source>
   <translation>gleichmäßig</translation>
  </message>
  <message>
   <source>even pace {percent}</source>
   <translation>gleichmäßig {percent}</translation>
  </message>
  <message>
   <source>even use {percent}</source>
   <translation>gleichmäßig {percent}</translation>
  </message>
  <message>
   <source>every session it remembers has a log or is in the ledger</source>
   <translation>jede bekannte Sitzung hat ein Log oder steht im Journal</translation>
  </message>
  <message>
   <source>files gone</source>
   <translation>Dateien weg</translation>
  </message>
  <message>
   <source>for</source>
   <comment>so long</comment>
   <translation>für</translation>
  </message>
  <message>
   <source>for a dollar</source>
   <translation>für einen Dollar</translation>
  </message>
  <message>
   <source>forecast {figures}</source>
   <translation>Prognose {figures}</translation>
  </message>
  <message>
   <source>forecast, 8 of 10</source>
   <translation>Prognose, 8 von 10</translation>
  </message>
  <message>
   <source>forecasts, 8 of 10</source>
   <translation>Prognosen, 8 von 10</translation>
  </message>
  <message>
   <source>fresh input</source>
   <translation>neue Eingabe</translation>
  </message>
  <message>
   <source>from</source>
   <comment>a time</comment>
   <translation>ab</translation>
  </message>
  <message>
   <source>from own logs only</source>
   <translation>nur aus eigenen Logs</translation>
  </message>
  <message>
   <source>from {date}: ${price} a month</source>
   <translation>ab {date}: {price} $ im Monat</translation>
  </message>
  <message>
   <source>from {n} points of the counter</source>
   <translation>aus {n} Zählerpunkten</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>weg</translation>
  </message>
  <message>
   <source>habit</source>
   <translation>Gewohnheit</translation>
  </message>
  <message>
   <source>half the book's price, as for batches</source>
   <translation>der halbe Listenpreis, wie für Batches</translation>
  </message>
  <message>
   <source>has credits</source>
   <translation>hat Guthaben</translation>
  </message>
  <message>
   <source>here</source>
   <comment>in what was found</comment>
   <translation>hier</translation>
  </message>
  <message>
   <source>how much is left is not known</source>
   <translation>wie viel übrig ist, ist nicht bekannt</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>gültig</translation>
  </message>
  <message>
   <source>in the logs</source>
   <translation>in den Logs</translation>
  </message>
  <message>
   <source>in this window</source>
   <translation>in diesem Fenster</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>gilt</translation>
  </message>
  <message>
   <source>in {duration}</source>
   <comment>from now</comment>
   <translation>in {duration}</translation>
  </message>
  <message>
   <source>in {n} steps, {when}</source>
   <translation>in {n} Schritten, {when}</translation>
  </message>
  <message>
   <source>in {windows}, of which {n} ran out</source>
   <translation>{windows}, davon {n} erschöpft</translation>
  </message>
  <message>
   <source>inferred</source>
   <translation>abgeleitet</translation>
  </message>
  <message>
   <source>input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>instead of lasting</source>
   <translation>statt zu halten</translation>
  </message>
  <message>
   <source>instead of running out ≈ {when}</source>
   <translation>statt erschöpft ≈ {when}</translation>
  </message>
  <message>
   <source>instead of {when}</source>
   <translation>statt {when}</translation>
  </message>
  <message>
   <source>it cannot be loaded ({why})</source>
   <translation>es lässt sich nicht laden ({why})</translation>
  </message>
  <message>
   <source>its names, homes and globs are no texts</source>
   <translation>seine Namen, Ordner und Muster sind keine Texte</translation>
  </message>
  <message>
   <source>its reader is of another agent, or tells no version</source>
   <translation>sein Leser gehört zu einem anderen Agenten oder nennt keine Version</translation>
  </message>
  <message>
   <source>its reader tells no agent and version ({why})</source>
   <translation>sein Leser nennt weder Agent noch Version ({why})</translation>
  </message>
  <message>
   <source>just as said</source>
   <translation>genau wie gesagt</translation>
  </message>
  <message>
   <source>last 24 hours</source>
   <translation>letzte 24 Stunden</translation>
  </message>
  <message>
   <source>last 5 hours</source>
   <translation>letzte 5 Stunden</translation>
  </message>
  <message>
   <source>last 7 days</source>
   <translation>letzte 7 Tage</translation>
  </message>
  <message>
   <source>last hour</source>
   <translation>letzte Stunde</translation>
  </message>
  <message>
   <source>last request {when}</source>
   <translation>letzte Anfrage {when}</translation>
  </message>
  <message>
   <source>lasted, {percent}</source>
   <translation>gehalten, {percent}</translation>
  </message>
  <message>
   <source>learned</source>
   <comment>a weight</comment>
   <translation>gelernt</translation>
  </message>
  <message>
   <source>less than {amount}</source>
   <translation>weniger als {amount}</translation>
  </message>
  <message>
   <source>like</source>
   <comment>work like</comment>
   <translation>wie</translation>
  </message>
  <message>
   <source>likely ({percent})</source>
   <translation>wahrscheinlich ({percent})</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>Limit</translation>
  </message>
  <message>
   <source>live</source>
   <translation>live</translation>
  </message>
  <message>
   <source>may run out</source>
   <translation>reicht evtl. nicht</translation>
  </message>
  <message>
   <source>metrics are read from an address such as http://127.0.0.1:8000/metrics</source>
   <translation>Messwerte werden von einer Adresse wie http://127.0.0.1:8000/metrics gelesen</translation>
  </message>
  <message>
   <source>metrics are read from an address without name and password</source>
   <translation>Messwerte werden von einer Adresse ohne Namen und Passwort gelesen</translation>
  </message>
  <message>
   <source>metrics are read from this machine alone: 127.0.0.1, ::1 or localhost</source>
   <translation>Messwerte werden nur von diesem Rechner gelesen: 127.0.0.1, ::1 oder localhost</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>month</source>
   <comment>a window, in a sentence</comment>
   <translation>Monat</translation>
  </message>
  <message>
   <source>months</source>
   <translation>Monate</translation>
  </message>
  <message>
   <source>most of the counter's rise came from elsewhere</source>
   <translation>der Zähler stieg vor allem durch Nutzung anderswo</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>verschoben</translation>
  </message>
  <message>
   <source>needs {what}</source>
   <translation>braucht {what}</translation>
  </message>
  <message>
   <source>new input counts {figure} of its price ({how})</source>
   <translation>neue Eingabe: {figure} × Preis ({how})</translation>
  </message>
  <message>
   <source>no block</source>
   <translation>kein Block</translation>
  </message>
  <message>
   <source>no cache</source>
   <translation>keinen Cache</translation>
  </message>
  <message>
   <source>no credits</source>
   <translation>kein Guthaben</translation>
  </message>
  <message>
   <source>no id</source>
   <translation>keine ID</translation>
  </message>
  <message>
   <source>no logs yet</source>
   <translation>noch keine Logs</translation>
  </message>
  <message>
   <source>no package that is installed brings it</source>
   <translation>kein installiertes Paket enthält es</translation>
  </message>
  <message>
   <source>no reading of the provider's percent is known</source>
   <translation>keine Ablesung der Prozente des Anbieters ist bekannt</translation>
  </message>
  <message>
   <source>no reading yet</source>
   <translation>noch keine Ablesung</translation>
  </message>
  <message>
   <source>no reading, from own use</source>
   <translation>keine Ablesung, aus eigener Nutzung</translation>
  </message>
  <message>
   <source>no request</source>
   <translation>keine Anfrage</translation>
  </message>
  <message>
   <source>no window has enough readings beside use here</source>
   <translation>kein Fenster hat genug Ablesungen neben Nutzung hier</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>keines gewählt</translation>
  </message>
  <message>
   <source>not compared yet</source>
   <translation>noch nicht verglichen</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>nicht gefunden</translation>
  </message>
  <message>
   <source>not in use</source>
   <translation>gilt nicht</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>not logged</source>
   <translation>nicht protokolliert</translation>
  </message>
  <message>
   <source>not observed</source>
   <translation>nicht beobachtet</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <source>not told: UTC</source>
   <translation>nicht angegeben: UTC</translation>
  </message>
  <message>
   <source>not used: {why}</source>
   <translation>nicht benutzt: {why}</translation>
  </message>
  <message>
   <source>not watched</source>
   <translation>nicht beobachtet</translation>
  </message>
  <message>
   <source>nothing is charged</source>
   <translation>nichts wird berechnet</translation>
  </message>
  <message>
   <source>nothing is due</source>
   <translation>nichts ist fällig</translation>
  </message>
  <message>
   <source>nothing left</source>
   <translation>nichts übrig</translation>
  </message>
  <message>
   <source>nothing there yet</source>
   <translation>noch nichts da</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>noch nichts</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>now</source>
   <comment>at this moment</comment>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>now {estimate}</source>
   <translation>jetzt {estimate}</translation>
  </message>
  <message>
   <source>now {time}</source>
   <translation>jetzt {time}</translation>
  </message>
  <message>
   <source>observed</source>
   <translation>beobachtet</translation>
  </message>
  <message>
   <source>of</source>
   <comment>of a model</comment>
   <translation>von</translation>
  </message>
  <message>
   <source>of this finding</source>
   <translation>von diesem Befund</translation>
  </message>
  <message>
   <source>one moment</source>
   <translation>einen Moment</translation>
  </message>
  <message>
   <source>one more minute</source>
   <translation>eine weitere Minute</translation>
  </message>
  <message>
   <source>one more reading</source>
   <translation>eine weitere Ablesung</translation>
  </message>
  <message>
   <source>one percent holds {worth} at API prices</source>
   <translation>ein Prozent fasst {worth} zu API-Preisen</translation>
  </message>
  <message>
   <source>one window, 8 of 10</source>
   <translation>ein Fenster, 8 von 10</translation>
  </message>
  <message>
   <source>only this</source>
   <translation>nur diese</translation>
  </message>
  <message>
   <source>or what the dashboard shows</source>
   <translation>oder was das Dashboard zeigt</translation>
  </message>
  <message>
   <source>other</source>
   <comment>all that are not named</comment>
   <translation>andere</translation>
  </message>
  <message>
   <source>other hours</source>
   <translation>andere Stunden</translation>
  </message>
  <message>
   <source>other window</source>
   <comment>a window, in a sentence</comment>
   <translation>anderes Fenster</translation>
  </message>
  <message>
   <source>other windows</source>
   <translation>andere Fenster</translation>
  </message>
  <message>
   <source>otherwise</source>
   <translation>anders</translation>
  </message>
  <message>
   <source>output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>output as logged</source>
   <translation>Ausgabe wie protokolliert</translation>
  </message>
  <message>
   <source>output counts {figure} of its price ({how})</source>
   <translation>Ausgabe: {figure} × Preis ({how})</translation>
  </message>
  <message>
   <source>output is a placeholder: the client is known to log too little</source>
   <translation>Ausgabe ist ein Platzhalter: der Client protokolliert bekanntermaßen zu wenig</translation>
  </message>
  <message>
   <source>output is partial: the response was cut off, so its end was never logged</source>
   <translation>Ausgabe ist unvollständig: die Antwort wurde abgeschnitten, ihr Ende nie protokolliert</translation>
  </message>
  <message>
   <source>output understated: the response was cut off</source>
   <translation>Ausgabe zu niedrig: die Antwort wurde abgeschnitten</translation>
  </message>
  <message>
   <source>output understated: this client logged a placeholder</source>
   <translation>Ausgabe zu niedrig: dieser Client hat einen Platzhalter protokolliert</translation>
  </message>
  <message>
   <source>output, downwards</source>
   <translation>Ausgabe, nach unten</translation>
  </message>
  <message>
   <source>over 99 in 100</source>
   <translation>über 99 von 100</translation>
  </message>
  <message>
   <source>own ledger, {unit}</source>
   <translation>eigenes Journal, {unit}</translation>
  </message>
  <message>
   <source>own {n} tokens · {cost}</source>
   <translation>eigen {cost} · {n} Tokens</translation>
  </message>
  <message>
   <source>own {percent} · {cost}</source>
   <translation>eigen {percent} · {cost}</translation>
  </message>
  <message>
   <source>own ≈ {percent} · {n} tokens · {cost}</source>
   <translation>eigen ≈ {percent} · {n} Tokens · {cost}</translation>
  </message>
  <message>
   <source>own: no requests</source>
   <translation>eigen: keine Anfragen</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>teilweise</translation>
  </message>
  <message>
   <source>plan or capacity</source>
   <translation>Tarif oder Kapazität</translation>
  </message>
  <message>
   <source>possible ({percent})</source>
   <translation>möglich ({percent})</translation>
  </message>
  <message>
   <source>power not priced</source>
   <translation>Strom ohne Preis</translation>
  </message>
  <message>
   <source>power {cost}</source>
   <translation>Strom {cost}</translation>
  </message>
  <message>
   <source>present</source>
   <translation>vorhanden</translation>
  </message>
  <message>
   <source>price not known</source>
   <translation>Preis nicht bekannt</translation>
  </message>
  <message>
   <source>prices.toml · nothing written yet</source>
   <translation>prices.toml · noch nichts eingetragen</translation>
  </message>
  <message>
   <source>prompts, tools and errors were not noted when these logs were read</source>
   <translation>Prompts, Werkzeuge und Fehler wurden beim Lesen dieser Logs nicht vermerkt</translation>
  </message>
  <message>
   <source>provider {percent} · {seen}, {age}</source>
   <translation>Anbieter {percent} · {seen}, {age}</translation>
  </message>
  <message>
   <source>provider’s counter, %</source>
   <translation>Zähler des Anbieters, %</translation>
  </message>
  <message>
   <source>provider’s figure not known</source>
   <translation>Wert des Anbieters nicht bekannt</translation>
  </message>
  <message>
   <source>pypi.org answered with an error.</source>
   <translation>pypi.org hat mit einem Fehler geantwortet.</translation>
  </message>
  <message>
   <source>pypi.org could not be reached.</source>
   <translation>pypi.org war nicht erreichbar.</translation>
  </message>
  <message>
   <source>pypi.org does not know Counterfoil.</source>
   <translation>pypi.org kennt Counterfoil nicht.</translation>
  </message>
  <message>
   <source>pypi.org's answer names no finished version.</source>
   <translation>Die Antwort von pypi.org nennt keine fertige Version.</translation>
  </message>
  <message>
   <source>ran out {when}</source>
   <translation>erschöpft {when}</translation>
  </message>
  <message>
   <source>read from cache</source>
   <translation>aus Cache gelesen</translation>
  </message>
  <message>
   <source>read {read}, written {written}, fresh {fresh}</source>
   <translation>gelesen {read}, geschrieben {written}, neu {fresh}</translation>
  </message>
  <message>
   <source>reader {name} {version}</source>
   <translation>Leser {name} {version}</translation>
  </message>
  <message>
   <source>reading</source>
   <translation>Ablesung</translation>
  </message>
  <message>
   <source>reading {age}</source>
   <translation>Ablesung {age}</translation>
  </message>
  <message>
   <source>reading {n} days old</source>
   <translation>Ablesung {n} Tage alt</translation>
  </message>
  <message>
   <source>reading {n} h old</source>
   <translation>Ablesung {n} h alt</translation>
  </message>
  <message>
   <source>reading {n} min old</source>
   <translation>Ablesung {n} min alt</translation>
  </message>
  <message>
   <source>reads {agent}</source>
   <translation>liest {agent}</translation>
  </message>
  <message>
   <source>record {n}</source>
   <translation>Eintrag {n}</translation>
  </message>
  <message>
   <source>refusal</source>
   <translation>Ablehnung</translation>
  </message>
  <message>
   <source>refusal {age}</source>
   <translation>Ablehnung {age}</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message numerus="yes">
   <source>refused {n} times, last {last}</source>
   <comment>counted</comment>
   <extracomment>For one: refused {last}</extracomment>
   <translation>
    <numerusform>abgelehnt {last}</numerusform>
    <numerusform>{n}-mal abgelehnt, zuletzt {last}</numerusform>
   </translation>
  </message>
  <message>
   <source>refused {time}</source>
   <translation>abgelehnt {time}</translation>
  </message>
  <message>
   <source>replaced</source>
   <translation>ersetzt</translation>
  </message>
  <message>
   <source>replayed</source>
   <translation>nachgerechnet</translation>
  </message>
  <message>
   <source>requests</source>
   <translation>Anfragen</translation>
  </message>
  <message>
   <source>requests are recorded</source>
   <translation>Anfragen sind erfasst</translation>
  </message>
  <message>
   <source>requests here</source>
   <translation>Anfragen hier</translation>
  </message>
  <message>
   <source>reset</source>
   <translation>Reset</translation>
  </message>
  <message>
   <source>reset {when}</source>
   <comment>announced</comment>
   <translation>Reset {when}</translation>
  </message>
  <message>
   <source>reset {when}</source>
   <comment>in the past</comment>
   <translation>Reset {when}</translation>
  </message>
  <message>
   <source>resets</source>
   <translation>Resets</translation>
  </message>
  <message>
   <source>resets {when}</source>
   <translation>Reset {when}</translation>
  </message>
  <message>
   <source>retries and loops</source>
   <translation>Wiederholungen und Schleifen</translation>
  </message>
  <message>
   <source>rise without use here</source>
   <translation>Anstieg ohne Nutzung</translation>
  </message>
  <message>
   <source>runs out soon</source>
   <translation>bald erschöpft</translation>
  </message>
  <message>
   <source>said</source>
   <translation>gesagt</translation>
  </message>
  <message>
   <source>said {said}, came true {came}</source>
   <translation>gesagt {said}, eingetreten {came}</translation>
  </message>
  <message>
   <source>session log</source>
   <translation>Sitzungslog</translation>
  </message>
  <message>
   <source>session {id}</source>
   <translation>Sitzung {id}</translation>
  </message>
  <message>
   <source>session {session}</source>
   <translation>Sitzung {session}</translation>
  </message>
  <message>
   <source>session {session} of {project}</source>
   <translation>Sitzung {session} in {project}</translation>
  </message>
  <message>
   <source>several packages bring one of that name</source>
   <translation>mehrere Pakete enthalten eines dieses Namens</translation>
  </message>
  <message>
   <source>several sub-agents stand in one log</source>
   <translation>mehrere Subagenten stehen in einem Log</translation>
  </message>
  <message>
   <source>share not given</source>
   <translation>Anteil nicht genannt</translation>
  </message>
  <message>
   <source>similar past</source>
   <translation>ähnlicher Verlauf</translation>
  </message>
  <message>
   <source>since {date}</source>
   <translation>seit {date}</translation>
  </message>
  <message>
   <source>skipped lines</source>
   <translation>übersprungene Zeilen</translation>
  </message>
  <message>
   <source>snoozed until {when}</source>
   <translation>stumm bis {when}</translation>
  </message>
  <message>
   <source>status line</source>
   <translation>Statuszeile</translation>
  </message>
  <message>
   <source>status.json in the state folder, for status bars and scripts: what counterfoil status --json says.</source>
   <translation>status.json im Statusordner, für Statusleisten und Skripte: was counterfoil status --json sagt.</translation>
  </message>
  <message>
   <source>straight line</source>
   <translation>Gerade</translation>
  </message>
  <message>
   <source>stream capture</source>
   <translation>Stream-Mitschnitt</translation>
  </message>
  <message>
   <source>sub-agent</source>
   <translation>Subagent</translation>
  </message>
  <message>
   <source>sub-agent’s prompt</source>
   <translation>Subagent-Prompt</translation>
  </message>
  <message>
   <source>taken in on {date} from {origin}</source>
   <translation>übernommen am {date} aus {origin}</translation>
  </message>
  <message>
   <source>the 12 months before</source>
   <translation>den 12 Monaten davor</translation>
  </message>
  <message>
   <source>the agent counted the tokens itself, so they may differ from the bill</source>
   <translation>der Agent hat die Tokens selbst gezählt, daher können sie von der Rechnung abweichen</translation>
  </message>
  <message>
   <source>the agent logs credits alone: the tokens are not known</source>
   <translation>der Agent protokolliert nur Credits: die Tokens sind nicht bekannt</translation>
  </message>
  <message>
   <source>the agent logs rounded numbers</source>
   <translation>der Agent protokolliert gerundete Zahlen</translation>
  </message>
  <message>
   <source>the beginning of the log is not there</source>
   <translation>der Anfang des Logs fehlt</translation>
  </message>
  <message>
   <source>the client is known to log too little output</source>
   <translation>der Client protokolliert bekanntlich zu wenig Ausgabe</translation>
  </message>
  <message>
   <source>the file has been moved; what was read from it counts</source>
   <translation>die Datei wurde verschoben; was daraus gelesen wurde, zählt</translation>
  </message>
  <message>
   <source>the file is gone; what was read from it counts</source>
   <translation>die Datei ist weg; was daraus gelesen wurde, zählt</translation>
  </message>
  <message>
   <source>the file is there</source>
   <translation>die Datei ist da</translation>
  </message>
  <message>
   <source>the file's content has been replaced; what was read from it counts</source>
   <translation>der Inhalt der Datei wurde ersetzt; was daraus gelesen wurde, zählt</translation>
  </message>
  <message>
   <source>the first of each session</source>
   <translation>jeweils die erste einer Sitzung</translation>
  </message>
  <message>
   <source>the folder counterfoil-home beside the program</source>
   <translation>den Ordner counterfoil-home neben dem Programm</translation>
  </message>
  <message>
   <source>the last hour</source>
   <translation>die letzte Stunde</translation>
  </message>
  <message>
   <source>the log tells nothing of a cache</source>
   <translation>das Log sagt nichts über einen Cache</translation>
  </message>
  <message>
   <source>the month before</source>
   <translation>dem Monat davor</translation>
  </message>
  <message>
   <source>the oldest log is due at the agent's next start</source>
   <translation>das älteste Log ist beim nächsten Start des Agenten fällig</translation>
  </message>
  <message numerus="yes">
   <source>the oldest log is due in {n} days</source>
   <comment>counted</comment>
   <extracomment>For one: the oldest log is due in {n} day</extracomment>
   <translation>
    <numerusform>das älteste Log ist in {n} Tag fällig</numerusform>
    <numerusform>das älteste Log ist in {n} Tagen fällig</numerusform>
   </translation>
  </message>
  <message>
   <source>the option --home</source>
   <translation>die Option --home</translation>
  </message>
  <message>
   <source>the price is not known</source>
   <translation>der Preis ist nicht bekannt</translation>
  </message>
  <message>
   <source>the price of today, not that of the day of use</source>
   <translation>der Preis von heute, nicht der vom Tag der Nutzung</translation>
  </message>
  <message>
   <source>the variable COUNTERFOIL_HOME</source>
   <translation>die Variable COUNTERFOIL_HOME</translation>
  </message>
  <message numerus="yes">
   <source>the {n} days before</source>
   <comment>counted</comment>
   <extracomment>For one: the day before</extracomment>
   <translation>
    <numerusform>dem Tag davor</numerusform>
    <numerusform>den {n} Tagen davor</numerusform>
   </translation>
  </message>
  <message>
   <source>then ≈ {when}</source>
   <translation>dann ≈ {when}</translation>
  </message>
  <message>
   <source>then ≈ {when} ({band})</source>
   <translation>dann ≈ {when} ({band})</translation>
  </message>
  <message>
   <source>there is too little history to know what is usual</source>
   <translation>es gibt zu wenig Verlauf, um das Übliche zu kennen</translation>
  </message>
  <message>
   <source>these hours</source>
   <translation>diese Stunden</translation>
  </message>
  <message>
   <source>this afternoon</source>
   <translation>heute Nachmittag</translation>
  </message>
  <message>
   <source>this evening</source>
   <translation>heute Abend</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>diesen Monat</translation>
  </message>
  <message>
   <source>this morning</source>
   <translation>heute Vormittag</translation>
  </message>
  <message>
   <source>this week</source>
   <translation>diese Woche</translation>
  </message>
  <message>
   <source>to</source>
   <comment>to a model</comment>
   <translation>zu</translation>
  </message>
  <message>
   <source>to the minute</source>
   <translation>auf die Minute</translation>
  </message>
  <message>
   <source>today is left out</source>
   <translation>ohne heute</translation>
  </message>
  <message>
   <source>today {cost}</source>
   <translation>heute {cost}</translation>
  </message>
  <message>
   <source>today: price not known</source>
   <translation>heute: Preis nicht bekannt</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>tokens a minute</source>
   <translation>Tokens je Minute</translation>
  </message>
  <message>
   <source>tokens a minute, by project</source>
   <translation>Tokens je Minute, nach Projekt</translation>
  </message>
  <message>
   <source>too few sessions have ended yet</source>
   <translation>noch zu wenige Sitzungen beendet</translation>
  </message>
  <message>
   <source>too few windows have readings beside use here</source>
   <translation>zu wenige Fenster haben Ablesungen neben Nutzung hier</translation>
  </message>
  <message>
   <source>too little data</source>
   <translation>zu wenig Daten</translation>
  </message>
  <message>
   <source>turned away</source>
   <translation>abgewiesen</translation>
  </message>
  <message>
   <source>twice the book's price</source>
   <translation>der doppelte Listenpreis</translation>
  </message>
  <message>
   <source>two accounts in one log</source>
   <translation>zwei Konten in einem Log</translation>
  </message>
  <message>
   <source>two more readings</source>
   <translation>zwei weitere Ablesungen</translation>
  </message>
  <message>
   <source>typed in</source>
   <translation>eingegeben</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>unverändert</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>unentschieden</translation>
  </message>
  <message>
   <source>under 1 in 100</source>
   <translation>unter 1 von 100</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>unter 1 min</translation>
  </message>
  <message>
   <source>up to {day}</source>
   <translation>bis {day}</translation>
  </message>
  <message>
   <source>use on credits</source>
   <translation>Nutzung auf Guthaben</translation>
  </message>
  <message>
   <source>use on other devices</source>
   <translation>Nutzung auf anderen Geräten</translation>
  </message>
  <message>
   <source>used the {agent} plan</source>
   <translation>hat den Tarif von {agent} genutzt</translation>
  </message>
  <message>
   <source>used up</source>
   <translation>aufgebraucht</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>üblich</translation>
  </message>
  <message>
   <source>vLLM, SGLang and llama.cpp tell there how many tokens they read and wrote. Each address named here is asked once a minute; without one nothing is asked.</source>
   <translation>vLLM, SGLang und llama.cpp nennen dort, wie viele Tokens sie gelesen und geschrieben haben. Jede hier genannte Adresse wird einmal in der Minute abgefragt; ohne Adresse wird nichts abgefragt.</translation>
  </message>
  <message>
   <source>version not logged</source>
   <translation>Version nicht protokolliert</translation>
  </message>
  <message>
   <source>web searches</source>
   <translation>Websuchen</translation>
  </message>
  <message>
   <source>week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <source>week</source>
   <comment>a window, in a sentence</comment>
   <translation>Woche</translation>
  </message>
  <message>
   <source>week, Opus</source>
   <translation>Woche, Opus</translation>
  </message>
  <message>
   <source>week, Sonnet</source>
   <translation>Woche, Sonnet</translation>
  </message>
  <message>
   <source>week, {scope}</source>
   <translation>Woche, {scope}</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>Wochen</translation>
  </message>
  <message>
   <source>weeks of one model</source>
   <translation>Wochen eines Modells</translation>
  </message>
  <message>
   <source>what a running total gained: exact tokens, of one request or several</source>
   <translation>Zuwachs einer laufenden Summe: genaue Tokens, von einer Anfrage oder mehreren</translation>
  </message>
  <message>
   <source>what if {figures}</source>
   <translation>Annahme {figures}</translation>
  </message>
  <message>
   <source>what if, 8 of 10</source>
   <translation>Annahme, 8 von 10</translation>
  </message>
  <message>
   <source>what is in the way of reading</source>
   <translation>was das Lesen behindert</translation>
  </message>
  <message>
   <source>what it brings is no AgentSpec</source>
   <translation>was es liefert, ist keine AgentSpec</translation>
  </message>
  <message>
   <source>what one percent holds is not known</source>
   <translation>was ein Prozent fasst, ist nicht bekannt</translation>
  </message>
  <message>
   <source>whole units</source>
   <translation>ganzen Einheiten</translation>
  </message>
  <message>
   <source>window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>window</source>
   <comment>a window, in a sentence</comment>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>window came or went</source>
   <translation>Fenster kam oder ging</translation>
  </message>
  <message>
   <source>window has ended</source>
   <translation>Fenster ist zu Ende</translation>
  </message>
  <message>
   <source>windows differ too much: use elsewhere, or what counts, hides it</source>
   <translation>Fenster unterscheiden sich zu sehr: Nutzung anderswo oder die Zählweise verdeckt es</translation>
  </message>
  <message>
   <source>windows that may run out</source>
   <translation>Fenster, die evtl. nicht reichen</translation>
  </message>
  <message>
   <source>with a mistake</source>
   <translation>mit Fehler</translation>
  </message>
  <message>
   <source>with status {status}</source>
   <translation>mit Status {status}</translation>
  </message>
  <message>
   <source>without a status</source>
   <translation>ohne Status</translation>
  </message>
  <message>
   <source>work on credits</source>
   <translation>Arbeit auf Guthaben</translation>
  </message>
  <message>
   <source>worth watching</source>
   <translation>zu beobachten</translation>
  </message>
  <message>
   <source>written to cache</source>
   <translation>in Cache geschrieben</translation>
  </message>
  <message>
   <source>yesterday afternoon</source>
   <translation>gestern Nachmittag</translation>
  </message>
  <message>
   <source>yesterday evening</source>
   <translation>gestern Abend</translation>
  </message>
  <message>
   <source>yesterday morning</source>
   <translation>gestern Vormittag</translation>
  </message>
  <message>
   <source>{agent} ({n} of {all})</source>
   <translation>{agent} ({n} von {all})</translation>
  </message>
  <message>
   <source>{agent} 5-hour window</source>
   <translation>{agent} · 5-Stunden-Fenster</translation>
  </message>
  <message>
   <source>{agent} daily window</source>
   <translation>{agent} · Tagesfenster</translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}.</source>
   <translation>{agent} löscht Logs, die älter sind als {days}.</translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}; the next are due now.</source>
   <translation>{agent} löscht Logs, die älter sind als {days}; die nächsten sind jetzt fällig.</translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}; the next in {due}.</source>
   <translation>{agent} löscht Logs, die älter sind als {days}; bis zur nächsten Löschung: {due}.</translation>
  </message>
  <message>
   <source>{agent} extra usage</source>
   <translation>{agent} · Zusatznutzung</translation>
  </message>
  <message>
   <source>{agent} is not known to delete its logs.</source>
   <translation>Dass {agent} Logs löscht, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>{agent} monthly window</source>
   <translation>{agent} · Monatsfenster</translation>
  </message>
  <message>
   <source>{agent} spend limit</source>
   <translation>{agent} · Ausgabenlimit</translation>
  </message>
  <message>
   <source>{agent} weekly window</source>
   <translation>{agent} · Wochenfenster</translation>
  </message>
  <message>
   <source>{agent} weekly {scope} window</source>
   <translation>{agent} · Wochenfenster, {scope}</translation>
  </message>
  <message>
   <source>{agent} window</source>
   <translation>{agent} · Fenster</translation>
  </message>
  <message>
   <source>{agent} {scope} window</source>
   <translation>{agent} · Fenster {scope}</translation>
  </message>
  <message>
   <source>{agent} {window}</source>
   <comment>whose window, and which</comment>
   <translation>{agent} · {window}</translation>
  </message>
  <message>
   <source>{agent}: requests are {status}</source>
   <translation>{agent}: Anfragen sind {status}</translation>
  </message>
  <message>
   <source>{agent}: use beside the plan began</source>
   <translation>{agent}: Nutzung neben dem Tarif hat begonnen</translation>
  </message>
  <message>
   <source>{agent}: {n} of {all} lines with usage could not be read this week. Its log may have changed, and totals may be too low.</source>
   <translation>{agent}: {n} von {all} Zeilen mit Verbrauch waren diese Woche nicht lesbar. Das Protokoll hat sich womöglich geändert, und Summen sind vielleicht zu niedrig.</translation>
  </message>
  <message>
   <source>{agent}: {requests} on the tier “{payer}”, which plans do not have</source>
   <translation>{agent}: {requests} in der Stufe „{payer}“, die es in Tarifen nicht gibt</translation>
  </message>
  <message>
   <source>{agent}: {requests} through {payer}, which bills its own account</source>
   <translation>{agent}: {requests} über {payer}, das über ein eigenes Konto abrechnet</translation>
  </message>
  <message>
   <source>{agent}: {requests} to another provider, told as “{payer}”</source>
   <translation>{agent}: {requests} an einen anderen Anbieter, genannt „{payer}“</translation>
  </message>
  <message>
   <source>{band} in 8 of 10 cases, ≈ {percent} if it runs out</source>
   <translation>{band} in 8 von 10 Fällen, ≈ {percent} falls erschöpft</translation>
  </message>
  <message>
   <source>{band} in 8 of 10 cases; one takes about {percent}, learned from {sessions}.</source>
   <translation>{band} in 8 von 10 Fällen; eine braucht etwa {percent}, Grundlage: {sessions}.</translation>
  </message>
  <message>
   <source>{band}, from own use</source>
   <translation>{band}, aus eigener Nutzung</translation>
  </message>
  <message>
   <source>{chance} to run out · {method}</source>
   <translation>{chance} für Erschöpfung · {method}</translation>
  </message>
  <message>
   <source>{chance}, ≈ {when}</source>
   <translation>{chance}, ≈ {when}</translation>
  </message>
  <message>
   <source>{change} against {earlier}</source>
   <translation>{change} gegenüber {earlier}</translation>
  </message>
  <message>
   <source>{cost} at API prices</source>
   <translation>{cost} zu API-Preisen</translation>
  </message>
  <message>
   <source>{cost} beyond the usual</source>
   <translation>{cost} über dem Üblichen</translation>
  </message>
  <message>
   <source>{cost} that a change would save</source>
   <translation>{cost}, die eine Änderung sparen würde</translation>
  </message>
  <message>
   <source>{cost} that no log shows</source>
   <translation>{cost}, die kein Log zeigt</translation>
  </message>
  <message>
   <source>{cost}: errors are usually not billed</source>
   <translation>{cost}: Fehler werden meist nicht berechnet</translation>
  </message>
  <message>
   <source>{count} of its amounts are finer than 10⁻¹² USD; they were rounded.</source>
   <translation>{count} ihrer Beträge sind feiner als 10⁻¹² USD; sie wurden gerundet.</translation>
  </message>
  <message>
   <source>{currency} an hour</source>
   <translation>{currency} je Stunde</translation>
  </message>
  <message>
   <source>{currency} an hour, by project</source>
   <translation>{currency} je Stunde, nach Projekt</translation>
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
   <translation>{days} d {hours} h</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <comment>so much is read</comment>
   <translation>{done} / {all}</translation>
  </message>
  <message>
   <source>{duration} ago</source>
   <translation>vor {duration}</translation>
  </message>
  <message>
   <source>{duration} before its announced reset {when}</source>
   <translation>{duration} vor dem angekündigten Reset {when}</translation>
  </message>
  <message>
   <source>{duration} earlier</source>
   <translation>{duration} früher</translation>
  </message>
  <message>
   <source>{duration} later</source>
   <translation>{duration} später</translation>
  </message>
  <message>
   <source>{duration} left</source>
   <translation>noch {duration}</translation>
  </message>
  <message>
   <source>{duration} old</source>
   <translation>{duration} alt</translation>
  </message>
  <message numerus="yes">
   <source>{few} of {n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: {few} of {n} row</extracomment>
   <translation>
    <numerusform>{few} von {n} Zeile</numerusform>
    <numerusform>{few} von {n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{few} of {n} rows differ</source>
   <comment>counted</comment>
   <extracomment>For one: {few} of {n} row differs</extracomment>
   <translation>
    <numerusform>{few} von {n} Zeile weicht ab</numerusform>
    <numerusform>{few} von {n} Zeilen weichen ab</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} was not saved: {why}</source>
   <translation>{file} wurde nicht gespeichert: {why}</translation>
  </message>
  <message>
   <source>{findings}: what they cost is not known</source>
   <translation>{findings}: was sie kosteten, ist nicht bekannt</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <comment>a list</comment>
   <translation>{first} und {second}</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <comment>a list</comment>
   <translation>{first} oder {second}</translation>
  </message>
  <message>
   <source>{first} – {last}</source>
   <translation>{first} – {last}</translation>
  </message>
  <message>
   <source>{first} – {last} {year}</source>
   <comment>two days of one year</comment>
   <translation>{first} – {last} {year}</translation>
  </message>
  <message>
   <source>{first} – {last}, over {duration}</source>
   <translation>{first} – {last}, über {duration}</translation>
  </message>
  <message>
   <source>{first}, then {second}</source>
   <comment>one method after the other</comment>
   <translation>{first}, dann {second}</translation>
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
   <translation>{forecasts}, {windows} seit {date}: {origin}.</translation>
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
   <translation>{host}, mit Projektnamen</translation>
  </message>
  <message>
   <source>{host}, without names of projects</source>
   <translation>{host}, ohne Projektnamen</translation>
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <translation>{hours} h {minutes}</translation>
  </message>
  <message>
   <source>{limit}: {event}</source>
   <comment>a notification's title</comment>
   <translation>{limit}: {event}</translation>
  </message>
  <message>
   <source>{limit}: {used}</source>
   <translation>{limit}: {used}</translation>
  </message>
  <message>
   <source>{limit}: {used}, resets {when}</source>
   <translation>{limit}: {used}, Reset {when}</translation>
  </message>
  <message>
   <source>{looked}, {days}</source>
   <translation>{looked}, {days}</translation>
  </message>
  <message>
   <source>{looked}, {days} · the last one {last}</source>
   <translation>{looked}, {days} · die letzte {last}</translation>
  </message>
  <message>
   <source>{method}, in use</source>
   <translation>{method}, in Gebrauch</translation>
  </message>
  <message>
   <source>{model} · sub-agent</source>
   <translation>{model} · Subagent</translation>
  </message>
  <message>
   <source>{money} an hour</source>
   <translation>{money} je Stunde</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <source>{month}, so far</source>
   <translation>{month}, bisher</translation>
  </message>
  <message>
   <source>{name}, {share} of the pace</source>
   <translation>{name}, {share} des Tempos</translation>
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
   <translation>{name}: {price} für {days}</translation>
  </message>
  <message>
   <source>{name}: {price} for {days}, {percent} of that at API prices</source>
   <translation>{name}: {price} für {days}, zu API-Preisen {percent} davon</translation>
  </message>
  <message>
   <source>{name}: {price} for {days}, {times} times that at API prices</source>
   <translation>{name}: {price} für {days}, zu API-Preisen das {times}-Fache</translation>
  </message>
  <message>
   <source>{name}: {share} of the pace</source>
   <translation>{name}: {share} des Tempos</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <source>{now} in {days} against {before} in {days_before}</source>
   <translation>{now} ({days}) gegenüber {before} ({days_before})</translation>
  </message>
  <message>
   <source>{n} % used</source>
   <translation>{n} % verbraucht</translation>
  </message>
  <message>
   <source>{n} cache read</source>
   <translation>{n} Cache gelesen</translation>
  </message>
  <message>
   <source>{n} cache write, 1 h</source>
   <translation>{n} Cache geschrieben, 1 h</translation>
  </message>
  <message>
   <source>{n} cache write, 5 min</source>
   <translation>{n} Cache geschrieben, 5 min</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>{n} Tag</numerusform>
    <numerusform>{n} Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days were not observed</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day was not observed</extracomment>
   <translation>
    <numerusform>{n} Tag nicht beobachtet</numerusform>
    <numerusform>{n} Tage nicht beobachtet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries</source>
   <comment>counted</comment>
   <extracomment>For one: {n} entry</extracomment>
   <translation>
    <numerusform>{n} Eintrag</numerusform>
    <numerusform>{n} Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n} Datei</numerusform>
    <numerusform>{n} Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings</source>
   <comment>counted</comment>
   <extracomment>For one: {n} finding</extracomment>
   <translation>
    <numerusform>{n} Befund</numerusform>
    <numerusform>{n} Befunde</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} in 100</source>
   <translation>{n} von 100</translation>
  </message>
  <message>
   <source>{n} input</source>
   <translation>{n} Eingabe</translation>
  </message>
  <message>
   <source>{n} latest, more are on their way</source>
   <translation>{n} neueste, weitere folgen</translation>
  </message>
  <message numerus="yes">
   <source>{n} lines of comment differ as well.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line of comment differs as well.</extracomment>
   <translation>
    <numerusform>Außerdem unterscheidet sich {n} Kommentarzeile.</numerusform>
    <numerusform>Außerdem unterscheiden sich {n} Kommentarzeilen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file</extracomment>
   <translation>
    <numerusform>{n} Logdatei</numerusform>
    <numerusform>{n} Logdateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more changes of model or client are not marked.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} more change of model or client is not marked.</extracomment>
   <translation>
    <numerusform>{n} weiterer Wechsel von Modell oder Client ist nicht markiert.</numerusform>
    <numerusform>{n} weitere Wechsel von Modell oder Client sind nicht markiert.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} more minutes</source>
   <translation>{n} weitere Minuten</translation>
  </message>
  <message numerus="yes">
   <source>{n} more windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} more window</extracomment>
   <translation>
    <numerusform>{n} weiteres Fenster</numerusform>
    <numerusform>{n} weitere Fenster</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of 10</source>
   <translation>{n} von 10</translation>
  </message>
  <message>
   <source>{n} of the totals made ahead differ from the records; the records hold.</source>
   <translation>{n} der vorab gebildeten Summen weichen von den Einträgen ab; die Einträge stimmen.</translation>
  </message>
  <message>
   <source>{n} of them by sub-agents</source>
   <translation>{n} davon durch Subagenten</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} von {all}</translation>
  </message>
  <message>
   <source>{n} other</source>
   <translation>{n} andere</translation>
  </message>
  <message>
   <source>{n} output</source>
   <translation>{n} Ausgabe</translation>
  </message>
  <message>
   <source>{n} output ({part} reasoning)</source>
   <translation>{n} Ausgabe ({part} Reasoning)</translation>
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point</extracomment>
   <translation>
    <numerusform>{n} Punkt</numerusform>
    <numerusform>{n} Punkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points less than in {earlier}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point less than in {earlier}</extracomment>
   <translation>
    <numerusform>{n} Punkt weniger gegenüber {earlier}</numerusform>
    <numerusform>{n} Punkte weniger gegenüber {earlier}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points more than in {earlier}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point more than in {earlier}</extracomment>
   <translation>
    <numerusform>{n} Punkt mehr gegenüber {earlier}</numerusform>
    <numerusform>{n} Punkte mehr gegenüber {earlier}</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} requests</source>
   <translation>{n} Anfragen</translation>
  </message>
  <message numerus="yes">
   <source>{n} requests</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request</extracomment>
   <translation>
    <numerusform>{n} Anfrage</numerusform>
    <numerusform>{n} Anfragen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests have no known price and are left out</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request has no known price and is left out</extracomment>
   <translation>
    <numerusform>{n} Anfrage ohne bekannten Preis ist ausgelassen</numerusform>
    <numerusform>{n} Anfragen ohne bekannten Preis sind ausgelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests looked at</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request looked at</extracomment>
   <translation>
    <numerusform>{n} Anfrage angesehen</numerusform>
    <numerusform>{n} Anfragen angesehen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were logged with too little output: their output and cost are the least they were</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was logged with too little output: its output and cost are the least they were</extracomment>
   <translation>
    <numerusform>{n} Anfrage mit zu wenig Ausgabe protokolliert: Ausgabe und Kosten sind Mindestwerte</numerusform>
    <numerusform>{n} Anfragen mit zu wenig Ausgabe protokolliert: Ausgabe und Kosten sind Mindestwerte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests whose tokens are not logged</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request whose tokens are not logged</extracomment>
   <translation>
    <numerusform>{n} Anfrage ohne protokollierte Tokens</numerusform>
    <numerusform>{n} Anfragen ohne protokollierte Tokens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests without a known price</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request without a known price</extracomment>
   <translation>
    <numerusform>{n} Anfrage ohne bekannten Preis</numerusform>
    <numerusform>{n} Anfragen ohne bekannten Preis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests without a price left out</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request without a price left out</extracomment>
   <translation>
    <numerusform>{n} Anfrage ohne Preis ausgelassen</numerusform>
    <numerusform>{n} Anfragen ohne Preis ausgelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} row</extracomment>
   <translation>
    <numerusform>{n} Zeile</numerusform>
    <numerusform>{n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows copied</source>
   <comment>counted</comment>
   <extracomment>For one: {n} row copied</extracomment>
   <translation>
    <numerusform>{n} Zeile kopiert</numerusform>
    <numerusform>{n} Zeilen kopiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session</extracomment>
   <translation>
    <numerusform>{n} Sitzung</numerusform>
    <numerusform>{n} Sitzungen</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} skipped</source>
   <translation>{n} übersprungen</translation>
  </message>
  <message numerus="yes">
   <source>{n} things cannot be told</source>
   <comment>counted</comment>
   <extracomment>For one: {n} thing cannot be told</extracomment>
   <translation>
    <numerusform>{n} Punkt lässt sich nicht sagen</numerusform>
    <numerusform>{n} Punkte lassen sich nicht sagen</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} Tokens</translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token</extracomment>
   <translation>
    <numerusform>{n} Token</numerusform>
    <numerusform>{n} Tokens</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens: the ledger has them as {ours}, the statement as {theirs}.</source>
   <translation>{n} Token: im Journal als {ours}, in der Abrechnung als {theirs}.</translation>
  </message>
  <message>
   <source>{n} used</source>
   <translation>{n} genutzt</translation>
  </message>
  <message>
   <source>{n} windows before</source>
   <translation>{n} Fenster davor</translation>
  </message>
  <message>
   <source>{n} windows since</source>
   <translation>{n} Fenster seither</translation>
  </message>
  <message>
   <source>{n}-day</source>
   <comment>a window of so many days</comment>
   <translation>{n} Tage</translation>
  </message>
  <message>
   <source>{n}-hour</source>
   <comment>a window of so many hours</comment>
   <translation>{n} Stunden</translation>
  </message>
  <message>
   <source>{n}-minute</source>
   <comment>a window of so many minutes</comment>
   <translation>{n} Minuten</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <comment>counted</comment>
   <extracomment>For one: {n} byte</extracomment>
   <translation>
    <numerusform>{n} Byte</numerusform>
    <numerusform>{n} Bytes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} characters</source>
   <comment>counted</comment>
   <extracomment>For one: {n} character</extracomment>
   <translation>
    <numerusform>{n} Zeichen</numerusform>
    <numerusform>{n} Zeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} checks</source>
   <comment>counted</comment>
   <extracomment>For one: {n} check</extracomment>
   <translation>
    <numerusform>{n} Prüfung</numerusform>
    <numerusform>{n} Prüfungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} credits</source>
   <comment>counted</comment>
   <extracomment>For one: {n} credit</extracomment>
   <translation>
    <numerusform>{n} Credit</numerusform>
    <numerusform>{n} Credits</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} d</source>
   <comment>days</comment>
   <translation>{n} d</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>{n} Tag</numerusform>
    <numerusform>{n} Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} errors</source>
   <comment>counted</comment>
   <extracomment>For one: {n} error</extracomment>
   <translation>
    <numerusform>{n} Fehler</numerusform>
    <numerusform>{n} Fehler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} events</source>
   <comment>counted</comment>
   <extracomment>For one: {n} event</extracomment>
   <translation>
    <numerusform>{n} Ereignis</numerusform>
    <numerusform>{n} Ereignisse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n} Datei</numerusform>
    <numerusform>{n} Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files gone</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file gone</extracomment>
   <translation>
    <numerusform>{n} Datei weg</numerusform>
    <numerusform>{n} Dateien weg</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} forecasts</source>
   <comment>counted</comment>
   <extracomment>For one: {n} forecast</extracomment>
   <translation>
    <numerusform>{n} Prognose</numerusform>
    <numerusform>{n} Prognosen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} gaps</source>
   <comment>counted</comment>
   <extracomment>For one: {n} gap</extracomment>
   <translation>
    <numerusform>{n} Lücke</numerusform>
    <numerusform>{n} Lücken</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} h</source>
   <comment>hours</comment>
   <translation>{n} h</translation>
  </message>
  <message numerus="yes">
   <source>{n} huge tool results</source>
   <comment>counted</comment>
   <extracomment>For one: {n} huge tool result</extracomment>
   <translation>
    <numerusform>{n} riesiges Werkzeugergebnis</numerusform>
    <numerusform>{n} riesige Werkzeugergebnisse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint</extracomment>
   <translation>
    <numerusform>{n} aufbewahrter Prüfpunkt</numerusform>
    <numerusform>{n} aufbewahrte Prüfpunkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints hold</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint holds</extracomment>
   <translation>
    <numerusform>{n} aufbewahrter Prüfpunkt stimmt</numerusform>
    <numerusform>{n} aufbewahrte Prüfpunkte stimmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints hold.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint holds.</extracomment>
   <translation>
    <numerusform>{n} aufbewahrter Prüfpunkt stimmt.</numerusform>
    <numerusform>{n} aufbewahrte Prüfpunkte stimmen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line</extracomment>
   <translation>
    <numerusform>{n} Zeile</numerusform>
    <numerusform>{n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines read: {parts}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line read: {parts}</extracomment>
   <translation>
    <numerusform>{n} Zeile gelesen: {parts}</numerusform>
    <numerusform>{n} Zeilen gelesen: {parts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines skipped</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line skipped</extracomment>
   <translation>
    <numerusform>{n} Zeile übersprungen</numerusform>
    <numerusform>{n} Zeilen übersprungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines skipped: {reasons}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line skipped: {reasons}</extracomment>
   <translation>
    <numerusform>{n} Zeile übersprungen: {reasons}</numerusform>
    <numerusform>{n} Zeilen übersprungen: {reasons}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file</extracomment>
   <translation>
    <numerusform>{n} Logdatei</numerusform>
    <numerusform>{n} Logdateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files vanished</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file vanished</extracomment>
   <translation>
    <numerusform>{n} Logdatei verschwunden</numerusform>
    <numerusform>{n} Logdateien verschwunden</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} min</source>
   <comment>minutes</comment>
   <translation>{n} min</translation>
  </message>
  <message numerus="yes">
   <source>{n} moments</source>
   <comment>counted</comment>
   <extracomment>For one: {n} moment</extracomment>
   <translation>
    <numerusform>{n} Zeitpunkt</numerusform>
    <numerusform>{n} Zeitpunkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} past windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} past window</extracomment>
   <translation>
    <numerusform>{n} früheres Fenster</numerusform>
    <numerusform>{n} frühere Fenster</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pauses</source>
   <comment>counted</comment>
   <extracomment>For one: {n} pause</extracomment>
   <translation>
    <numerusform>{n} Pause</numerusform>
    <numerusform>{n} Pausen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point</extracomment>
   <translation>
    <numerusform>{n} Punkt</numerusform>
    <numerusform>{n} Punkte</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} points ahead of an even pace</source>
   <translation>{n} Punkte vor gleichmäßigem Tempo</translation>
  </message>
  <message>
   <source>{n} points behind an even pace</source>
   <translation>{n} Punkte hinter gleichmäßigem Tempo</translation>
  </message>
  <message numerus="yes">
   <source>{n} readings</source>
   <comment>counted</comment>
   <extracomment>For one: {n} reading</extracomment>
   <translation>
    <numerusform>{n} Ablesung</numerusform>
    <numerusform>{n} Ablesungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record</extracomment>
   <translation>
    <numerusform>{n} Eintrag</numerusform>
    <numerusform>{n} Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records unchanged since they were written</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record unchanged since it was written</extracomment>
   <translation>
    <numerusform>{n} Eintrag unverändert seit dem Schreiben</numerusform>
    <numerusform>{n} Einträge unverändert seit dem Schreiben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records unchanged since they were written; {checkpoints}. Checked in {seconds} s.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record unchanged since they were written; {checkpoints}. Checked in {seconds} s.</extracomment>
   <translation>
    <numerusform>{n} Eintrag unverändert seit dem Schreiben; {checkpoints}. Geprüft in {seconds} s.</numerusform>
    <numerusform>{n} Einträge unverändert seit dem Schreiben; {checkpoints}. Geprüft in {seconds} s.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} refusals</source>
   <comment>counted</comment>
   <extracomment>For one: {n} refusal</extracomment>
   <translation>
    <numerusform>{n} Ablehnung</numerusform>
    <numerusform>{n} Ablehnungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request</extracomment>
   <translation>
    <numerusform>{n} Anfrage</numerusform>
    <numerusform>{n} Anfragen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests unpriced</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request unpriced</extracomment>
   <translation>
    <numerusform>{n} Anfrage ohne Preis</numerusform>
    <numerusform>{n} Anfragen ohne Preis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were refused ({when}): the {limit} is used up</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was refused ({when}): the {limit} is used up</extracomment>
   <translation>
    <numerusform>{limit}: {n} Anfrage abgelehnt ({when}), aufgebraucht</numerusform>
    <numerusform>{limit}: {n} Anfragen abgelehnt ({when}), aufgebraucht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were turned away ({when}) by a rate limit or overload, which is not the limit of the plan.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was turned away ({when}) by a rate limit or overload, which is not the limit of the plan.</extracomment>
   <translation>
    <numerusform>{n} Anfrage abgewiesen ({when}) durch Ratenbegrenzung oder Überlast, nicht durch das Limit des Tarifs.</numerusform>
    <numerusform>{n} Anfragen abgewiesen ({when}) durch Ratenbegrenzung oder Überlast, nicht durch das Limit des Tarifs.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} s</source>
   <comment>seconds</comment>
   <translation>{n} s</translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session</extracomment>
   <translation>
    <numerusform>{n} Sitzung</numerusform>
    <numerusform>{n} Sitzungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions it remembers have no log and none in the ledger</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session it remembers has no log and none in the ledger</extracomment>
   <translation>
    <numerusform>{n} bekannte Sitzung hat kein Log und steht nicht im Journal</numerusform>
    <numerusform>{n} bekannte Sitzungen haben kein Log und stehen nicht im Journal</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions were gone before the first look.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session was gone before the first look.</extracomment>
   <translation>
    <numerusform>{n} Sitzung war vor dem ersten Blick weg.</numerusform>
    <numerusform>{n} Sitzungen waren vor dem ersten Blick weg.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} times</source>
   <comment>counted</comment>
   <extracomment>For one: {n} time</extracomment>
   <translation>
    <numerusform>{n} Mal</numerusform>
    <numerusform>{n} Mal</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} Tokens</translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token</extracomment>
   <translation>
    <numerusform>{n} Token</numerusform>
    <numerusform>{n} Tokens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens read from the cache</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token read from the cache</extracomment>
   <translation>
    <numerusform>{n} Token aus dem Cache gelesen</numerusform>
    <numerusform>{n} Tokens aus dem Cache gelesen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens written to the cache</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token written to the cache</extracomment>
   <translation>
    <numerusform>{n} Token in den Cache geschrieben</numerusform>
    <numerusform>{n} Tokens in den Cache geschrieben</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens/min written</source>
   <translation>{n} Tokens/min geschrieben</translation>
  </message>
  <message numerus="yes">
   <source>{n} warned windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} warned window</extracomment>
   <translation>
    <numerusform>{n} Fenster mit Warnung</numerusform>
    <numerusform>{n} Fenster mit Warnung</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} web searches</source>
   <comment>counted</comment>
   <extracomment>For one: {n} web search</extracomment>
   <translation>
    <numerusform>{n} Websuche</numerusform>
    <numerusform>{n} Websuchen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} window</extracomment>
   <translation>
    <numerusform>{n} Fenster</numerusform>
    <numerusform>{n} Fenster</numerusform>
   </translation>
  </message>
  <message>
   <source>{part} of {all}</source>
   <translation>{part} von {all}</translation>
  </message>
  <message>
   <source>{part} of {whole} went beyond the usual</source>
   <translation>{part} von {whole} gingen über das Übliche hinaus</translation>
  </message>
  <message>
   <source>{part} of {whole} would be saved by other habits</source>
   <translation>{part} von {whole} ließen sich mit anderen Gewohnheiten sparen</translation>
  </message>
  <message>
   <source>{part} went beyond the usual</source>
   <translation>{part} gingen über das Übliche hinaus</translation>
  </message>
  <message>
   <source>{part} were read from the cache</source>
   <translation>{part} aus dem Cache gelesen</translation>
  </message>
  <message>
   <source>{part} were sent fresh</source>
   <translation>{part} neu gesendet</translation>
  </message>
  <message>
   <source>{part} were written to it</source>
   <translation>{part} hineingeschrieben</translation>
  </message>
  <message>
   <source>{part} would be saved by other habits</source>
   <translation>{part} ließen sich mit anderen Gewohnheiten sparen</translation>
  </message>
  <message>
   <source>{part} of {all}</source>
   <translation>{part} von {all}</translation>
  </message>
  <message>
   <source>{path} cannot be read: {why}.</source>
   <translation>{path} ist nicht lesbar: {why}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {why}.</source>
   <translation>{path} ist nicht beschreibbar: {why}.</translation>
  </message>
  <message>
   <source>{path} could not be changed and is as it was: {why}.</source>
   <translation>{path} ließ sich nicht ändern und ist wie zuvor: {why}.</translation>
  </message>
  <message>
   <source>{path} has no place for that setting; change it there by hand.</source>
   <translation>{path} hat keinen Platz für diese Einstellung; dort von Hand ändern.</translation>
  </message>
  <message>
   <source>{path} is larger than any settings file.</source>
   <translation>{path} ist größer als jede Einstellungsdatei.</translation>
  </message>
  <message>
   <source>{path} is not UTF-8; nothing was changed.</source>
   <translation>{path} ist nicht UTF-8; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{path} is not valid JSON.</source>
   <translation>{path} ist kein gültiges JSON.</translation>
  </message>
  <message>
   <source>{path} is write-protected; nothing was changed.</source>
   <translation>{path} ist schreibgeschützt; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{path} sets {key} to something other than a command; nothing was changed.</source>
   <translation>{path} setzt {key} auf etwas anderes als einen Befehl; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{path} was changed meanwhile; nothing was done. Ask for it once more.</source>
   <translation>{path} wurde inzwischen geändert; nichts wurde getan. Bitte noch einmal anfordern.</translation>
  </message>
  <message>
   <source>{path} was changed since; nothing was done. Undo it by hand.</source>
   <translation>{path} wurde seither geändert; nichts wurde getan. Von Hand rückgängig machen.</translation>
  </message>
  <message>
   <source>{path} was changed since; nothing was put back.</source>
   <translation>{path} wurde seither geändert; nichts wurde zurückgesetzt.</translation>
  </message>
  <message>
   <source>{path} was changed, but the disk did not confirm it: {why}.</source>
   <translation>{path} wurde geändert, aber der Datenträger hat es nicht bestätigt: {why}.</translation>
  </message>
  <message>
   <source>{percent} (±{band})</source>
   <translation>{percent} (±{band})</translation>
  </message>
  <message>
   <source>{percent} less than in {earlier}</source>
   <translation>{percent} weniger gegenüber {earlier}</translation>
  </message>
  <message>
   <source>{percent} more than in {earlier}</source>
   <translation>{percent} mehr gegenüber {earlier}</translation>
  </message>
  <message>
   <source>{percent} of what the plan costs a month.</source>
   <translation>{percent} des Monatspreises.</translation>
  </message>
  <message>
   <source>{percent} of what the plan costs for {days}: {price}.</source>
   <translation>{percent} des Tarifpreises für {days}: {price}.</translation>
  </message>
  <message>
   <source>{percent} read from the cache</source>
   <translation>{percent} aus dem Cache gelesen</translation>
  </message>
  <message>
   <source>{percent} used</source>
   <translation>{percent} verbraucht</translation>
  </message>
  <message>
   <source>{percent} used.</source>
   <translation>{percent} verbraucht.</translation>
  </message>
  <message>
   <source>{period}: cost not known</source>
   <translation>{period}: Kosten nicht bekannt</translation>
  </message>
  <message>
   <source>{period}: no requests</source>
   <translation>{period}: keine Anfragen</translation>
  </message>
  <message>
   <source>{period}: tokens not known</source>
   <translation>{period}: Tokens nicht bekannt</translation>
  </message>
  <message>
   <source>{period}: {amount}</source>
   <translation>{period}: {amount}</translation>
  </message>
  <message>
   <source>{period}: {amount} tokens</source>
   <translation>{period}: {amount} Tokens</translation>
  </message>
  <message>
   <source>{place} and {n} more</source>
   <translation>{place} und {n} weitere</translation>
  </message>
  <message>
   <source>{place} · {what}</source>
   <translation>{place} · {what}</translation>
  </message>
  <message>
   <source>{prices} (USD for a million)</source>
   <translation>{prices} (USD je Million)</translation>
  </message>
  <message>
   <source>{ran_out} ran out, {lasted} lasted.</source>
   <translation>{ran_out} erschöpft, {lasted} gehalten.</translation>
  </message>
  <message numerus="yes">
   <source>{ran_out} ran out, {lasted} lasted; {n} were cut short and are not judged.</source>
   <comment>counted</comment>
   <extracomment>For one: {ran_out} ran out, {lasted} lasted; {n} was cut short and is not judged.</extracomment>
   <translation>
    <numerusform>{ran_out} erschöpft, {lasted} gehalten; {n} abgebrochen und nicht beurteilt.</numerusform>
    <numerusform>{ran_out} erschöpft, {lasted} gehalten; {n} abgebrochen und nicht beurteilt.</numerusform>
   </translation>
  </message>
  <message>
   <source>{readings}, without repeats</source>
   <translation>{readings}, ohne Wiederholungen</translation>
  </message>
  <message>
   <source>{record}, block {block}</source>
   <translation>{record}, Block {block}</translation>
  </message>
  <message>
   <source>{record}, not sealed in a block yet</source>
   <translation>{record}, noch nicht in einem Block versiegelt</translation>
  </message>
  <message>
   <source>{said} At list prices: {amount} less.</source>
   <translation>{said} Zu Listenpreisen: {amount} weniger.</translation>
  </message>
  <message>
   <source>{said} At list prices: {amount} more.</source>
   <translation>{said} Zu Listenpreisen: {amount} mehr.</translation>
  </message>
  <message>
   <source>{sentence} Whether credits pay for it is not known.</source>
   <translation>{sentence} Ob Guthaben dafür zahlt, ist nicht bekannt.</translation>
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
   <translation>{sentence}; zuletzt gemeldet {when} mit {last}.</translation>
  </message>
  <message>
   <source>{sentence}; last reported {when}.</source>
   <translation>{sentence}; zuletzt gemeldet {when}.</translation>
  </message>
  <message>
   <source>{sentence}; last seen at {last}.</source>
   <translation>{sentence}; zuletzt {last}.</translation>
  </message>
  <message>
   <source>{sentence}; reset announced for {reset}.</source>
   <translation>{sentence}; Reset angekündigt für {reset}.</translation>
  </message>
  <message>
   <source>{session} · {project}</source>
   <translation>{session} · {project}</translation>
  </message>
  <message>
   <source>{shares}: no window is named; name five_hour, seven_day or a limit.</source>
   <translation>{shares}: kein Fenster genannt; five_hour, seven_day oder ein Limit nennen.</translation>
  </message>
  <message>
   <source>{share} % left of the {window} window cannot be, so it was left out.</source>
   <translation>{share} % übrig beim Fenster „{window}“ ist nicht möglich und wurde ausgelassen.</translation>
  </message>
  <message>
   <source>{share} % may be used or left, so it was left out; write which.</source>
   <translation>{share} % kann genutzt oder übrig bedeuten und wurde ausgelassen; bitte dazuschreiben.</translation>
  </message>
  <message>
   <source>{share} % of the {window} window may be used or left, so it was left out; write which.</source>
   <translation>{share} % beim Fenster „{window}“ kann genutzt oder übrig bedeuten und wurde ausgelassen; bitte dazuschreiben.</translation>
  </message>
  <message>
   <source>{share} % of the {window} window was taken as used; write “left” if it is.</source>
   <translation>{share} % beim Fenster „{window}“ gilt als genutzt; sonst „left“ dazuschreiben.</translation>
  </message>
  <message>
   <source>{share} % was taken as used; write “left” if it is.</source>
   <translation>{share} % gilt als genutzt; sonst „left“ dazuschreiben.</translation>
  </message>
  <message>
   <source>{shown} of {all}</source>
   <translation>{shown} / {all}</translation>
  </message>
  <message>
   <source>{sign}{amount}</source>
   <comment>a sum of money</comment>
   <translation>{amount} {sign}</translation>
  </message>
  <message>
   <source>{source}, as of {day}</source>
   <translation>{source}, Stand {day}</translation>
  </message>
  <message>
   <source>{source}, prompts above {n} tokens</source>
   <translation>{source}, Prompts über {n} Token</translation>
  </message>
  <message>
   <source>{source}, since {day}</source>
   <translation>{source}, seit {day}</translation>
  </message>
  <message>
   <source>{source}, {age} old</source>
   <translation>{source}, {age} alt</translation>
  </message>
  <message>
   <source>{state}: still counts</source>
   <translation>{state}: zählt weiter</translation>
  </message>
  <message>
   <source>{supposed}; as it is {certainty}</source>
   <translation>{supposed}; unverändert {certainty}</translation>
  </message>
  <message>
   <source>{text} ({aside})</source>
   <comment>an aside</comment>
   <translation>{text} ({aside})</translation>
  </message>
  <message>
   <source>{text}, {amount} unexplained</source>
   <translation>{text}, {amount} unerklärt</translation>
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
   <translation>{times}-fach gegenüber {earlier}</translation>
  </message>
  <message>
   <source>{times} times what the plan costs a month.</source>
   <translation>Das {times}-Fache des Monatspreises.</translation>
  </message>
  <message>
   <source>{times} times what the plan costs for {days}: {price}.</source>
   <translation>Das {times}-Fache des Tarifpreises für {days}: {price}.</translation>
  </message>
  <message>
   <source>{time}, so far</source>
   <translation>{time}, bisher</translation>
  </message>
  <message>
   <source>{tokens} tokens a minute</source>
   <translation>{tokens} Tokens je Minute</translation>
  </message>
  <message>
   <source>{usd} USD at API prices</source>
   <translation>{usd} USD zu API-Preisen</translation>
  </message>
  <message>
   <source>{use}; counter rose by {n}</source>
   <translation>{use}; Zähler stieg um {n}</translation>
  </message>
  <message>
   <source>{weekday} {date}</source>
   <translation>{weekday}, {date}</translation>
  </message>
  <message>
   <source>{weekday} {date}, UTC</source>
   <translation>{weekday}, {date}, UTC</translation>
  </message>
  <message>
   <source>{weekday} {date}, {time} {zone}</source>
   <translation>{weekday}, {date}, {time} {zone}</translation>
  </message>
  <message>
   <source>{weekday} {time}</source>
   <translation>{weekday} {time}</translation>
  </message>
  <message>
   <source>{what} is no share used; write 37 or 37.5, at most 100.</source>
   <translation>{what} ist kein genutzter Anteil; 37 oder 37.5 schreiben, höchstens 100.</translation>
  </message>
  <message>
   <source>{when} or later</source>
   <translation>{when} oder später</translation>
  </message>
  <message>
   <source>{when} · request {n} of {all}</source>
   <translation>{when} · Anfrage {n} von {all}</translation>
  </message>
  <message>
   <source>{when} · {model}</source>
   <translation>{when} · {model}</translation>
  </message>
  <message>
   <source>{when} · {percent} used</source>
   <translation>{when} · {percent} verbraucht</translation>
  </message>
  <message>
   <source>{when}: a prompt of {chars} sent {tokens} beyond the cache, {ratio} times the {usual_tokens} that are usual for {peers} like it on the same model.</source>
   <translation>{when}: Ein Prompt mit {chars} sendete {tokens} außerhalb des Caches, das {ratio}-Fache der {usual_tokens}, die bei {peers} ähnlichen auf demselben Modell üblich sind.</translation>
  </message>
  <message>
   <source>{when}: after {before_model}, {calls} were answered by {after_model}; the log shows no choice of it.</source>
   <translation>{when}: Nach {before_model} kamen die Antworten auf {calls} von {after_model}; das Log zeigt keine Wahl dieses Modells.</translation>
  </message>
  <message>
   <source>{when}: branched {times}, and {lost_tokens} of context were processed again. That cost {paid_picousd}; read from the cache it would have been {unbroken_picousd}.</source>
   <translation>{when}: {times} abgezweigt, und {lost_tokens} Kontext wurden erneut verarbeitet. Das kostete {paid_picousd}; aus dem Cache gelesen wären es {unbroken_picousd} gewesen.</translation>
  </message>
  <message>
   <source>{when}: by the client's own count it cost {client_picousd}, by the requests in its log {logged_picousd}. {cost_share} of the cost stands in no log.</source>
   <translation>{when}: Nach eigener Zählung des Clients kostete es {client_picousd}, nach den Anfragen im Log {logged_picousd}. {cost_share} der Kosten stehen in keinem Log.</translation>
  </message>
  <message>
   <source>{when}: compacted {compactions} within {minutes}; {lost_tokens} were processed again for it.</source>
   <translation>{when}: {compactions} verdichtet innerhalb von {minutes}; dafür wurden {lost_tokens} erneut verarbeitet.</translation>
  </message>
  <message>
   <source>{when}: of {prompts} equal prompts the dearest sent {tokens} beyond the cache, {ratio} times the usual {usual_tokens}.</source>
   <translation>{when}: Von {prompts} gleichen Prompts sendete der teuerste {tokens} außerhalb des Caches, das {ratio}-Fache der üblichen {usual_tokens}.</translation>
  </message>
  <message>
   <source>{when}: on working days at {hours} h (UTC) one percent of the {limit} held {fewer_share} less work than at other hours; {points} were spent at these.</source>
   <translation>{when}: An Arbeitstagen um {hours} Uhr (UTC) fasste ein Prozent von {limit} {fewer_share} weniger Arbeit als zu anderen Stunden; {points} wurden dann verbraucht.</translation>
  </message>
  <message>
   <source>{when}: resumed {times}, and {lost_tokens} of context were processed again. That cost {paid_picousd}; read from the cache it would have been {unbroken_picousd}.</source>
   <translation>{when}: {times} fortgesetzt, und {lost_tokens} Kontext wurden erneut verarbeitet. Das kostete {paid_picousd}; aus dem Cache gelesen wären es {unbroken_picousd} gewesen.</translation>
  </message>
  <message>
   <source>{when}: the cache was written again and again and not read once in {calls}; {lost_tokens} were sent that could have been read.</source>
   <translation>{when}: Der Cache wurde immer wieder geschrieben und in {calls} kein einziges Mal gelesen; {lost_tokens} wurden gesendet, die hätten gelesen werden können.</translation>
  </message>
  <message>
   <source>{when}: the cache was written to last {after_minutes}, before that {before_minutes}. Pauses outlasted it {rebuilds}, and {lost_tokens} were written again.</source>
   <translation>{when}: Der Cache wurde für {after_minutes} geschrieben, davor für {before_minutes}. Pausen überdauerten ihn {rebuilds}, und {lost_tokens} wurden erneut geschrieben.</translation>
  </message>
  <message>
   <source>{when}: the session ran on {main_model}, {calls} of its sub-agents on {other_model}; these are {cost_share} of its cost.</source>
   <translation>{when}: Die Sitzung lief auf {main_model}, {calls} ihrer Subagenten auf {other_model}; sie machen {cost_share} ihrer Kosten aus.</translation>
  </message>
  <message>
   <source>{when}: what was read from the cache stood still at {read_after} while {cached_before} lay there; {rebuilds} of {calls} wrote the rest again, {lost_tokens} in all.</source>
   <translation>{when}: Aus dem Cache wurden immer nur {read_after} gelesen, obwohl {cached_before} darin lagen; {rebuilds} von {calls} schrieben den Rest erneut, insgesamt {lost_tokens}.</translation>
  </message>
  <message>
   <source>{when}: {calls} had a context above {limit_tokens}; what lay beyond it is {cost_share} of the whole cost.</source>
   <translation>{when}: {calls} hatten einen Kontext von mehr als {limit_tokens}; was darüber lag, macht {cost_share} der gesamten Kosten aus.</translation>
  </message>
  <message>
   <source>{when}: {errors} within {minutes}, most of them {status}.</source>
   <translation>{when}: {errors} innerhalb von {minutes}, die meisten {status}.</translation>
  </message>
  <message>
   <source>{when}: {pauses}, longer than the {lifetime_minutes} the cache lives and no longer than {up_to_minutes}, had {lost_tokens} written again.</source>
   <translation>{when}: {pauses}, länger als die {lifetime_minutes}, die der Cache lebt, und nicht länger als {up_to_minutes}: {lost_tokens} wurden erneut geschrieben.</translation>
  </message>
  <message>
   <source>{when}: {ratio} tokens were read from the cache for each token of output, in {calls}; {usual_ratio} is usual for you.</source>
   <translation>{when}: Je Token Ausgabe wurden {ratio} Tokens aus dem Cache gelesen, in {calls}; üblich sind bei Ihnen {usual_ratio}.</translation>
  </message>
  <message>
   <source>{when}: {rebuilds} of {calls} sent again what the cache had held just before, {lost_tokens} in all. As a rule {cached_before} were cached and {read_after} read.</source>
   <translation>{when}: {rebuilds} von {calls} sendeten erneut, was kurz zuvor im Cache lag, insgesamt {lost_tokens}. In der Regel lagen {cached_before} im Cache, und {read_after} wurden gelesen.</translation>
  </message>
  <message>
   <source>{when}: {repeats} with exactly as large a prompt as the one before, within {seconds}.</source>
   <translation>{when}: {repeats} mit genau so großem Prompt wie die davor, innerhalb von {seconds}.</translation>
  </message>
  <message>
   <source>{when}: {results} with {chars} characters in all; carried along in the context, that is {cost_share} of the whole cost.</source>
   <translation>{when}: {results} mit insgesamt {chars} Zeichen; im Kontext mitgeführt, macht das {cost_share} der gesamten Kosten aus.</translation>
  </message>
  <message>
   <source>{when}: {sessions} went on for up to {days}, and the cache was built anew {rebuilds} on coming back; that is {cost_share} of the whole cost.</source>
   <translation>{when}: {sessions} liefen bis zu {days}, und der Cache wurde beim Zurückkommen {rebuilds} neu aufgebaut; das macht {cost_share} der gesamten Kosten aus.</translation>
  </message>
  <message>
   <source>{when}: {subagents} sub-agents began within {minutes}; {usual_subagents} is usual for you.</source>
   <translation>{when}: {subagents} Subagenten begannen innerhalb von {minutes}; üblich sind bei Ihnen {usual_subagents}.</translation>
  </message>
  <message>
   <source>{when}: {tool} failed {failures} within {minutes}, in {calls}.</source>
   <translation>{when}: {tool} scheiterte {failures} innerhalb von {minutes}, in {calls}.</translation>
  </message>
  <message>
   <source>{windows} forecast live, {n} replayed from the logs</source>
   <translation>{windows} live, {n} aus Logs nachgerechnet</translation>
  </message>
  <message>
   <source>{window} has reset</source>
   <translation>{window}: zurückgesetzt</translation>
  </message>
  <message>
   <source>{window} is likely to last again</source>
   <translation>{window}: hält wohl wieder</translation>
  </message>
  <message>
   <source>{window} is snoozed until {when}.</source>
   <translation>{window}: stumm bis {when}.</translation>
  </message>
  <message>
   <source>{window} is worth watching</source>
   <translation>{window}: zu beobachten</translation>
  </message>
  <message>
   <source>{window} may run out</source>
   <translation>{window}: reicht evtl. nicht</translation>
  </message>
  <message>
   <source>{window} runs out soon</source>
   <translation>{window}: bald erschöpft</translation>
  </message>
  <message>
   <source>{window} used up</source>
   <translation>{window}: aufgebraucht</translation>
  </message>
  <message>
   <source>{window}: no warnings until {when}.</source>
   <translation>{window}: keine Warnungen bis {when}.</translation>
  </message>
  <message>
   <source>{worth} a percent</source>
   <translation>{worth} je Prozent</translation>
  </message>
  <message>
   <source>{worth} a percent, 8 of 10 within {band}</source>
   <translation>{worth} je Prozent, 8 von 10 in {band}</translation>
  </message>
  <message>
   <source>× {times}</source>
   <translation>× {times}</translation>
  </message>
  <message>
   <source>“{kind}” cannot be told of {agent}: {why}.</source>
   <translation>„{kind}“ lässt sich für {agent} nicht sagen: {why}.</translation>
  </message>
  <message>
   <source>“{kind}” cannot be told of {requests} of {agent}: {why}.</source>
   <translation>„{kind}“ lässt sich für {requests} von {agent} nicht sagen: {why}.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>„{name}“</translation>
  </message>
  <message numerus="yes">
   <source>≈ {n} requests estimated: the log understates output</source>
   <comment>counted</comment>
   <extracomment>For one: ≈ {n} request estimated: the log understates output</extracomment>
   <translation>
    <numerusform>≈ {n} Anfrage geschätzt: das Log nennt zu wenig Ausgabe</numerusform>
    <numerusform>≈ {n} Anfragen geschätzt: das Log nennt zu wenig Ausgabe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>≈ {n} requests whose counts are not exact</source>
   <comment>counted</comment>
   <extracomment>For one: ≈ {n} request whose counts are not exact</extracomment>
   <translation>
    <numerusform>≈ {n} Anfrage ohne genaue Zahlen</numerusform>
    <numerusform>≈ {n} Anfragen ohne genaue Zahlen</numerusform>
   </translation>
  </message>
  <message>
   <source>≈ {amount}</source>
   <translation>≈ {amount}</translation>
  </message>
  <message>
   <source>≈ {percent} ({band}), estimate</source>
   <translation>≈ {percent} ({band}), Schätzung</translation>
  </message>
  <message>
   <source>≈ {percent} at reset</source>
   <translation>Reset ≈ {percent}</translation>
  </message>
  <message>
   <source>≈ {percent} used, estimate</source>
   <translation>≈ {percent} verbraucht, Schätzung</translation>
  </message>
  <message>
   <source>≈ {percent}, 8 of 10 within {band}</source>
   <translation>≈ {percent}, 8 von 10 in {band}</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Diese Person anlegen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>Until now nobody signs in here. The first person is an administrator and adds the others; from then on everybody signs in.</source>
        <translation>Bisher meldet sich hier niemand an. Die erste Person ist Administrator und legt die anderen an; von da an melden sich alle an.</translation>
    </message>
    <message>
        <source>They sign in once they have a badge or a PIN.</source>
        <translation>Anmelden geht, sobald ein Ausweis oder eine PIN da ist.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Zuerst den Namen eingeben.</translation>
    </message>
    <message>
        <source>Type the same PIN once more, then Enter.</source>
        <translation>Dieselbe PIN noch einmal eingeben, dann Eingabe.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type a new one twice.</source>
        <translation>Die beiden PINs sind verschieden. Eine neue zweimal eingeben.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was signiert ist</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Wer signiert hat</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Signed: {signed}</source>
        <translation>Signiert: {signed}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>What it says, signed by nobody known here</source>
        <translation>Was es sagt, von niemand hier Bekanntem signiert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signiert am</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Vertrauensliste</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Gegengezeichnet</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>by the readings</source>
        <translation>durch die Messwerte</translation>
    </message>
</context>
<context>
    <name>AskedNotice</name>
    <message>
        <source>{slot} is inspected again, for a comparison.</source>
        <translation>{slot} wird zum Vergleich erneut geprüft.</translation>
    </message>
    <message>
        <source>Inspect it as if it were here for the first time.</source>
        <translation>Prüfen Sie es, als wäre es zum ersten Mal hier.</translation>
    </message>
    <message>
        <source>{who} sent {slot} back: {reason}</source>
        <translation>{who} gab {slot} zurück: {reason}</translation>
    </message>
    <message>
        <source>Inspect it again, this above all.</source>
        <translation>Prüfen Sie es erneut, dies vor allem.</translation>
    </message>
    <message>
        <source>Open {slot}</source>
        <translation>{slot} öffnen</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>No registry is asked: nothing leaves this bench.</source>
        <translation>Kein Register wird gefragt: nichts verlässt diesen Platz.</translation>
    </message>
    <message>
        <source>{host} is asked too how each stands. It is told number and SHA-256, nothing else.</source>
        <translation>Auch {host} wird gefragt, wie jedes steht. Es erfährt Nummer und SHA-256, sonst nichts.</translation>
    </message>
    <message>
        <source>Ask no registry</source>
        <translation>Kein Register fragen</translation>
    </message>
    <message>
        <source>Ask the registry</source>
        <translation>Register fragen</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Sections of the audit</source>
        <translation>Bereiche der Prüfung</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>AwayStage</name>
    <message>
        <source>Another device is in {slot}</source>
        <translation>Ein anderes Gerät steckt in {slot}</translation>
    </message>
    <message>
        <source>Unplugged at {time}</source>
        <translation>Getrennt um {time}</translation>
    </message>
    <message>
        <source>Plug it in again: {point} goes on. Nothing is lost.</source>
        <translation>Wieder anschließen: {point} geht weiter. Nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>BadgeCard</name>
    <message>
        <source>Scan your badge</source>
        <translation>Ausweis scannen</translation>
    </message>
    <message>
        <source>or choose your name and type your PIN</source>
        <translation>oder Namen wählen und PIN eingeben</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>Nothing is known of the battery&apos;s health.</source>
        <translation>Über den Akkuzustand ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Full charge when new</source>
        <translation>Vollladung im Neuzustand</translation>
    </message>
    <message>
        <source>Full charge now</source>
        <translation>Vollladung jetzt</translation>
    </message>
    <message>
        <source>Charge cycles</source>
        <translation>Ladezyklen</translation>
    </message>
    <message>
        <source>Quality of the reading</source>
        <translation>Güte des Messwerts</translation>
    </message>
</context>
<context>
    <name>BatteryGauge</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>A full charge now, of what it was when new.</source>
        <translation>Volle Ladung heute, gemessen am Neuzustand.</translation>
    </message>
    <message>
        <source>At least {limit} % is asked</source>
        <translation>Mindestens {limit} % verlangt</translation>
    </message>
    <message>
        <source>Battery: {value}</source>
        <translation>Akku: {value}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>BenchHubs</name>
    <message>
        <source>Ports</source>
        <translation>Anschlüsse</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Open next</source>
        <translation>Nächstes öffnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Next that needs you</source>
        <translation>Nächstes, das Sie braucht</translation>
    </message>
    <message>
        <source>Certified today</source>
        <translation>Heute zertifiziert</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Auf Anhieb</translation>
    </message>
    <message>
        <source>Refused today</source>
        <translation>Heute abgelehnt</translation>
    </message>
    <message>
        <source>Per device</source>
        <translation>Je Gerät</translation>
    </message>
    <message>
        <source>Hub {letter}</source>
        <translation>Hub {letter}</translation>
    </message>
</context>
<context>
    <name>BenchSection</name>
    <message>
        <source>This bench</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Inspections that are open keep the limits they began with.</source>
        <translation>Offene Prüfungen behalten die Grenzen, mit denen sie begannen.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>After an answer</source>
        <translation>Nach einer Antwort</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Von selbst weiter</translation>
    </message>
    <message>
        <source>Wait for a key</source>
        <translation>Auf eine Taste warten</translation>
    </message>
    <message>
        <source>Lock the bench after minutes</source>
        <translation>Arbeitsplatz sperren nach Minuten</translation>
    </message>
    <message>
        <source>Counted from the last key or touch. 0: never. Devices go on reading.</source>
        <translation>Gezählt ab der letzten Taste oder Berührung. 0: nie. Geräte werden weiter gelesen.</translation>
    </message>
    <message>
        <source>People see it where they sign in.</source>
        <translation>Es steht dort, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>Name dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>It stands on every certificate.</source>
        <translation>Er steht auf jedem Zertifikat.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Anschrift des Betriebs</translation>
    </message>
    <message>
        <source>Web address of the shop</source>
        <translation>Webadresse des Betriebs</translation>
    </message>
    <message>
        <source>The code on each certificate and label opens this page, which checks it. It starts with https://, such as https://verify.example/check. Empty: Inspector alone checks codes.</source>
        <translation>Der Code auf jedem Zertifikat und Etikett öffnet diese Seite, die ihn prüft. Sie beginnt mit https://, etwa https://verify.example/check. Leer: nur Inspector prüft Codes.</translation>
    </message>
    <message>
        <source>Page that the codes open</source>
        <translation>Seite, die die Codes öffnen</translation>
    </message>
    <message>
        <source>The path of a PNG or a JPEG. It stands at the head of every certificate.</source>
        <translation>Der Pfad eines PNG oder JPEG. Es steht oben auf jedem Zertifikat.</translation>
    </message>
    <message>
        <source>Logo of the shop</source>
        <translation>Logo des Betriebs</translation>
    </message>
    <message>
        <source>0: the certificate says nothing of it.</source>
        <translation>0: das Zertifikat sagt nichts dazu.</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Garantie in Monaten</translation>
    </message>
    <message>
        <source>Until the first person is added. From then on people sign in.</source>
        <translation>Bis die erste Person angelegt ist. Von da an meldet man sich an.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>battery capacity at least {value}</source>
        <translation>Akkukapazität mindestens {value}</translation>
    </message>
    <message>
        <source>disk wear at most {value}</source>
        <translation>Laufwerkverschleiß höchstens {value}</translation>
    </message>
</context>
<context>
    <name>BugPage</name>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Everything that was answered is on the disk, and the devices go on reading.</source>
        <translation>Alle Antworten sind auf der Festplatte, und die Geräte werden weiter gelesen.</translation>
    </message>
    <message>
        <source>Numbers of devices are masked in the report.</source>
        <translation>Nummern von Geräten sind im Bericht unkenntlich.</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Bericht des Fehlers</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>Ein Fehler des Programms</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the report.</source>
        <translation>Noch einmal versuchen. Bleibt es dabei, den Bericht kopieren.</translation>
    </message>
</context>
<context>
    <name>CareNotices</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Every record was checked after the stop.</source>
        <translation>Nach dem Abbruch wurde jeder Datensatz geprüft.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>All {0} points answered</source>
        <translation>Alle {0} Punkte beantwortet</translation>
    </message>
    <message>
        <source>Order {0}</source>
        <translation>Auftrag {0}</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>Stufe vergeben</translation>
    </message>
    <message>
        <source>Erased and recorded</source>
        <translation>Gelöscht und festgehalten</translation>
    </message>
    <message>
        <source>Identifiers read again</source>
        <translation>Kennungen erneut gelesen</translation>
    </message>
    <message>
        <source>before: {0} at {1}</source>
        <translation>vorher: {0} um {1}</translation>
    </message>
    <message>
        <source>after: {0} at {1}</source>
        <translation>nachher: {0} um {1}</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>no grade yet</source>
        <translation>noch keine Stufe</translation>
    </message>
    <message>
        <source>a colleague has to look too</source>
        <translation>jemand anderes muss auch schauen</translation>
    </message>
    <message>
        <source>two numbers differ</source>
        <translation>zwei Nummern weichen ab</translation>
    </message>
    <message>
        <source>not read again before the erase: press R at the points</source>
        <translation>vor dem Löschen nicht erneut gelesen: R bei den Punkten</translation>
    </message>
    <message>
        <source>plug it in once more, or scan its number</source>
        <translation>noch einmal anschließen oder Nummer scannen</translation>
    </message>
</context>
<context>
    <name>ClaimSide</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>claimed: {outcome}</source>
        <translation>behauptet: {outcome}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>Dauer {time}</translation>
    </message>
    <message>
        <source>What is not shown lies at the bench that took it: {bench}.</source>
        <translation>Was nicht gezeigt wird, liegt an dem Arbeitsplatz, der es aufnahm: {bench}.</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Mangel</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>What was claimed</source>
        <translation>Was behauptet wurde</translation>
    </message>
</context>
<context>
    <name>CloneNotice</name>
    <message>
        <source>Other certificates exist under this bench&apos;s numbers: {count}.</source>
        <translation>Unter Nummern dieses Arbeitsplatzes gibt es andere Zertifikate: {count}.</translation>
    </message>
    <message>
        <source>It was copied, or its store was restored. Stop signing, and run &apos;inspector db check&apos;.</source>
        <translation>Er wurde kopiert oder seine Datenbank zurückgespielt. Nichts mehr signieren und &apos;inspector db check&apos; ausführen.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abgleich öffnen</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Fails with a code:</source>
        <translation>Fehler mit Code:</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Accept the lot</source>
        <translation>Los annehmen</translation>
    </message>
    <message>
        <source>Reject the lot</source>
        <translation>Los ablehnen</translation>
    </message>
    <message>
        <source>Accept the lot? Devices in it: {count}.</source>
        <translation>Los annehmen? Geräte darin: {count}.</translation>
    </message>
    <message>
        <source>Reject the lot? Devices in it: {count}.</source>
        <translation>Los ablehnen? Geräte darin: {count}.</translation>
    </message>
    <message>
        <source>The plan says so. It cannot be taken back.</source>
        <translation>So sagt es der Plan. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The plan says so, and it cannot be taken back. Every device comes into the queue until it is countersigned or its certificate is void. What was sent back waits for its re-inspection. All certificates stay valid; what has not gone out yet waits until then.</source>
        <translation>Der Plan sagt es so, und es lässt sich nicht zurücknehmen. Jedes Gerät kommt in die Warteschlange, bis es gegengezeichnet oder sein Zertifikat ungültig ist. Was zurückgegeben wurde, wartet auf seine erneute Prüfung. Alle Zertifikate bleiben gültig; was noch nicht hinausgegangen ist, wartet bis dahin.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>May be under 0.60: {names}. Write the criterion anew?</source>
        <translation>Vielleicht unter 0,60: {names}. Das Kriterium neu schreiben?</translation>
    </message>
    <message>
        <source>Auditor agrees with technician</source>
        <translation>Prüfer stimmt Techniker zu</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, 95 %, answers</source>
        <translation>Cohens Kappa, 95 %, Antworten</translation>
    </message>
    <message>
        <source>A dot: one of the two always said the same, so there is no kappa.</source>
        <translation>Punkt: Eine der beiden Personen sagte immer dasselbe, also gibt es kein Kappa.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>rows technician, columns auditor</source>
        <translation>Zeilen Techniker, Spalten Prüfer</translation>
    </message>
    <message>
        <source>{same} of {all} agree; the technician is too high in {high}, too low in {low}.</source>
        <translation>{same} von {all} stimmen überein; der Techniker lag {high}-mal zu hoch, {low}-mal zu tief.</translation>
    </message>
    <message>
        <source>{count} grades changed</source>
        <translation>{count} Stufen geändert</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Gut im ersten Anlauf</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>{failing} failed a point, {void} void</source>
        <translation>{failing} mit Fehler, {void} ungültig</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mittlere Zeit</translation>
    </message>
    <message>
        <source>9 in 10 under {time}</source>
        <translation>9 von 10 unter {time}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Nachgeprüft</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Übersteuert</translation>
    </message>
    <message>
        <source>{change} on the days before</source>
        <translation>{change} zu den Tagen davor</translation>
    </message>
    <message>
        <source>Others, {count}</source>
        <translation>Andere, {count}</translation>
    </message>
    <message>
        <source>Where devices fail</source>
        <translation>Woran Geräte scheitern</translation>
    </message>
    <message>
        <source>count, running share</source>
        <translation>Anzahl, laufender Anteil</translation>
    </message>
    <message>
        <source>Share failing</source>
        <translation>Anteil mit Fehler</translation>
    </message>
    <message>
        <source>p-chart, limits follow the count, mean {mean}</source>
        <translation>p-Karte, Grenzen folgen der Anzahl, Mittel {mean}</translation>
    </message>
    <message>
        <source>First-pass yield by week</source>
        <translation>Gut im ersten Anlauf, je Woche</translation>
    </message>
    <message>
        <source>Battery of certified devices</source>
        <translation>Akku der zertifizierten Geräte</translation>
    </message>
    <message>
        <source>health in %, count</source>
        <translation>Zustand in %, Anzahl</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>count, share</source>
        <translation>Anzahl, Anteil</translation>
    </message>
    <message>
        <source>Time for a point</source>
        <translation>Zeit für einen Punkt</translation>
    </message>
    <message>
        <source>mean seconds, answers by hand</source>
        <translation>mittlere Sekunden, Antworten von Hand</translation>
    </message>
    <message>
        <source>a lead passed what a reading fails</source>
        <translation>die Leitung ließ gegen einen Messwert bestehen</translation>
    </message>
    <message>
        <source>{count} more are in the CSV.</source>
        <translation>{count} weitere stehen in der CSV-Datei.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>proves nothing by itself</source>
        <translation>beweist für sich nichts</translation>
    </message>
    <message>
        <source>rule {number}</source>
        <translation>Regel {number}</translation>
    </message>
    <message>
        <source>beyond the limit</source>
        <translation>jenseits der Grenze</translation>
    </message>
    <message>
        <source>two of three far from the mean</source>
        <translation>zwei von drei weit vom Mittel</translation>
    </message>
    <message>
        <source>four of five away from the mean</source>
        <translation>vier von fünf abseits des Mittels</translation>
    </message>
    <message>
        <source>eight or more on one side of the mean</source>
        <translation>acht oder mehr auf einer Seite des Mittels</translation>
    </message>
    <message>
        <source>Passed in a hurry</source>
        <translation>In Eile bestanden</translation>
    </message>
    <message>
        <source>Same readings on two devices</source>
        <translation>Gleiche Messwerte an zwei Geräten</translation>
    </message>
    <message>
        <source>IMEI seen twice</source>
        <translation>IMEI zweimal gesehen</translation>
    </message>
    <message>
        <source>No reviews yet.</source>
        <translation>Noch keine Nachprüfung.</translation>
    </message>
    <message>
        <source>None in these days.</source>
        <translation>Nichts an diesen Tagen.</translation>
    </message>
</context>
<context>
    <name>DashboardSection</name>
    <message>
        <source>Nothing was inspected in these days</source>
        <translation>An diesen Tagen wurde nichts geprüft</translation>
    </message>
    <message>
        <source>Figures come with the first inspection that is signed or refused.</source>
        <translation>Zahlen kommen mit der ersten Prüfung, die signiert oder abgelehnt wird.</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>Die Einträge dahinter</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>{count} older inspections are still being counted. Press R to look again.</source>
        <translation>{count} ältere Prüfungen werden noch gezählt. Drücken Sie R, um neu zu laden.</translation>
    </message>
    <message>
        <source>No search leads to the records of this figure.</source>
        <translation>Keine Suche führt zu den Einträgen hinter dieser Zahl.</translation>
    </message>
    <message>
        <source>No record is behind this figure.</source>
        <translation>Hinter dieser Zahl steht keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>made {time} UTC</source>
        <translation>erstellt {time} UTC</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the dashboard</source>
        <translation>Kennzahlen speichern</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Der Bericht ging an den Drucker.</translation>
    </message>
</context>
<context>
    <name>DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Check every record</source>
        <translation>Jeden Eintrag prüfen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Everything but private keys and tokens, in one file each day. Keep it on another disk, where not everybody reads it.</source>
        <translation>Alles außer privaten Schlüsseln und Tokens, jeden Tag in einer Datei. Bewahren Sie sie auf einer anderen Platte auf, wo nicht jeder sie liest.</translation>
    </message>
    <message>
        <source>Empty: no backup is made by itself.</source>
        <translation>Leer: Es wird von selbst keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Wie viele bleiben</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Kept free, so that a full disk lets you finish an inspection. 0: none.</source>
        <translation>Freigehalten, damit eine volle Platte Sie eine Prüfung abschließen lässt. 0: nichts.</translation>
    </message>
    <message>
        <source>Reserve in megabytes</source>
        <translation>Reserve in Megabyte</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persönliche Daten</translation>
    </message>
    <message>
        <source>Days after an inspection closed, or a person left. 0: for ever. Certificates and counts stay, and what was signed in them.</source>
        <translation>Tage, nachdem eine Prüfung abgeschlossen wurde oder eine Person gegangen ist. 0: für immer. Zertifikate und Zahlen bleiben, und was darin unterschrieben ist.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Notes of refused devices</source>
        <translation>Notizen zu abgelehnten Geräten</translation>
    </message>
    <message>
        <source>Numbers in the audit trail</source>
        <translation>Nummern im Prüfprotokoll</translation>
    </message>
    <message>
        <source>People who left</source>
        <translation>Ausgeschiedene Personen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Prüft …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Sicherung läuft …</translation>
    </message>
    <message>
        <source>Stopped: there is no new backup.</source>
        <translation>Angehalten: Es gibt keine neue Sicherung.</translation>
    </message>
    <message>
        <source>Backed up and read once more: {file}</source>
        <translation>Gesichert und noch einmal gelesen: {file}</translation>
    </message>
    <message>
        <source>Checking … {done} of {all} records</source>
        <translation>Prüft … {done} von {all} Einträgen</translation>
    </message>
    <message>
        <source>What is stored is not what was written. Keep the files, and show this to the lead.</source>
        <translation>Gespeichert ist nicht, was geschrieben wurde. Dateien behalten und der Leitung zeigen.</translation>
    </message>
    <message>
        <source>The check was stopped. What it did not reach is not known.</source>
        <translation>Die Prüfung wurde angehalten. Was sie nicht erreichte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is as it was written. Signatures that cannot be verified here: {count}.</source>
        <translation>Er ist, wie er geschrieben wurde. Signaturen, die hier nicht geprüft werden können: {count}.</translation>
    </message>
    <message>
        <source>The store is as it was signed and written.</source>
        <translation>Der Speicher ist so, wie er signiert und geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>Scratch</source>
        <translation>Kratzer</translation>
    </message>
    <message>
        <source>Dent</source>
        <translation>Delle</translation>
    </message>
    <message>
        <source>Crack</source>
        <translation>Riss</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Fleck</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Brandfleck</translation>
    </message>
    <message>
        <source>seen from {0}&#xa0;cm</source>
        <translation>sichtbar aus {0}&#xa0;cm</translation>
    </message>
    <message>
        <source>seen only closer than 20&#xa0;cm</source>
        <translation>nur näher als 20&#xa0;cm sichtbar</translation>
    </message>
    <message>
        <source>felt by nail</source>
        <translation>mit Nagel fühlbar</translation>
    </message>
</context>
<context>
    <name>DefectPanel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Length in mm</source>
        <translation>Länge in mm</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Sichtbar aus</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>20 cm</source>
        <translation>20 cm</translation>
    </message>
    <message>
        <source>50 cm</source>
        <translation>50 cm</translation>
    </message>
    <message>
        <source>Felt by nail</source>
        <translation>Mit Nagel fühlbar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Why another grade than suggested</source>
        <translation>Warum eine andere Stufe als vorgeschlagen</translation>
    </message>
    <message>
        <source>Defect {number} · {surface}</source>
        <translation>Mangel {number} · {surface}</translation>
    </message>
    <message>
        <source>The next defect</source>
        <translation>Der nächste Mangel</translation>
    </message>
    <message>
        <source>Which grade is it?</source>
        <translation>Welche Stufe ist es?</translation>
    </message>
    <message>
        <source>Why {grade}? Then Enter</source>
        <translation>Warum {grade}? Dann Eingabe</translation>
    </message>
</context>
<context>
    <name>DefectRows</name>
    <message>
        <source>No defect. Space takes the grade below.</source>
        <translation>Kein Mangel. Leertaste nimmt die Stufe unten.</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>zurückgestellt</translation>
    </message>
</context>
<context>
    <name>DestinationCard</name>
    <message>
        <source>Up to date</source>
        <translation>Auf dem Stand</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>DestinationCards</name>
    <message>
        <source>{count} wait</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>Wants a new token</source>
        <translation>Braucht ein neues Token</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>records and events</source>
        <translation>Prüfungen und Ereignisse</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>nächster Versuch {time}</translation>
    </message>
</context>
<context>
    <name>DestinationsBlock</name>
    <message>
        <source>Further destinations</source>
        <translation>Weitere Ziele</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, such as erp</source>
        <translation>Name, etwa erp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Wohin es führt</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Its token, where it wants one. It is never shown again.</source>
        <translation>Sein Token, falls es eines verlangt. Es wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ein Ziel hinzufügen</translation>
    </message>
    <message>
        <source>None. Folders, webhooks and installed marketplaces get what is signed, too.</source>
        <translation>Keine. Auch Ordner, Webhooks und installierte Marktplätze bekommen, was signiert wird.</translation>
    </message>
    <message>
        <source>its secret cannot be read</source>
        <translation>sein Geheimnis ist nicht lesbar</translation>
    </message>
    <message>
        <source>with a secret</source>
        <translation>mit Geheimnis</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>ohne Geheimnis</translation>
    </message>
    <message>
        <source>The whole path of a folder</source>
        <translation>Der ganze Pfad eines Ordners</translation>
    </message>
    <message>
        <source>An address that starts with https://</source>
        <translation>Eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>What it wants to know: key=text; key=text</source>
        <translation>Was es wissen will: key=Text; key=Text</translation>
    </message>
    <message>
        <source>Asking {name} …</source>
        <translation>{name} wird gefragt …</translation>
    </message>
    <message>
        <source>It cannot be asked; its settings can be used.</source>
        <translation>Es kann nicht gefragt werden; seine Einstellungen sind brauchbar.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Es antwortet.</translation>
    </message>
    <message>
        <source>{name}: nothing more goes there. What waits for it stays in the outbox.</source>
        <translation>{name}: Dorthin geht nichts mehr. Was darauf wartet, bleibt im Ausgang.</translation>
    </message>
    <message>
        <source>{name}: what is signed from now on goes there.</source>
        <translation>{name}: Was von nun an signiert wird, geht dorthin.</translation>
    </message>
    <message>
        <source>Give the receiver this secret, it is shown this once: {secret}</source>
        <translation>Geben Sie dem Empfänger dieses Geheimnis, es wird nur dieses Mal gezeigt: {secret}</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>Auftrag {order}</translation>
    </message>
</context>
<context>
    <name>DeviceDrawing</name>
    <message>
        <source>Drawing: {device}</source>
        <translation>Zeichnung: {device}</translation>
    </message>
    <message>
        <source>Surfaces: {device}. Defects: {names}</source>
        <translation>Flächen: {device}. Mängel: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Cursor: {surface}, {across} % from the left, {down} % from the top. Arrows move it; Enter or a digit places a defect.</source>
        <translation>Zeiger: {surface}, {across} % von links, {down} % von oben. Pfeile bewegen ihn; Enter oder eine Ziffer setzt einen Mangel.</translation>
    </message>
</context>
<context>
    <name>DeviceState</name>
    <message>
        <source>Needs you</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>Waiting for trust</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Bereit zur Signatur</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Zertifiziert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
</context>
<context>
    <name>DeviceStateShort</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Beiseite</translation>
    </message>
</context>
<context>
    <name>EmptyBench</name>
    <message>
        <source>Plug in a phone. It starts by itself.</source>
        <translation>Telefon anschließen. Es beginnt von selbst.</translation>
    </message>
    <message>
        <source>Up to 64 at once.</source>
        <translation>Bis zu 64 auf einmal.</translation>
    </message>
    <message>
        <source>Not finished: plug in to go on</source>
        <translation>Nicht fertig: zum Weitermachen anschließen</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Zuletzt fertig</translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>{count} beantwortet</translation>
    </message>
</context>
<context>
    <name>EraseStage</name>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purge</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>noch nicht festgehalten</translation>
    </message>
    <message>
        <source>only where one is in</source>
        <translation>nur wenn eine steckt</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>How it was seen to be erased</source>
        <translation>Woran man das Löschen sah</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial from its screen, tray or label</source>
        <translation>IMEI oder Seriennummer scannen: Bildschirm, Schublade oder Etikett</translation>
    </message>
    <message>
        <source>Plug the erased device in again, or scan its number.</source>
        <translation>Das gelöschte Gerät wieder anschließen oder seine Nummer scannen.</translation>
    </message>
    <message>
        <source>Which number does it show?</source>
        <translation>Welche Nummer zeigt es?</translation>
    </message>
    <message>
        <source>Nothing reaches this level on this medium. Choose another one.</source>
        <translation>Nichts erreicht diesen Grad auf diesem Datenträger. Einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Reading: {name}</source>
        <translation>Messwert: {name}</translation>
    </message>
    <message>
        <source>Note and photos</source>
        <translation>Notiz und Fotos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>Any technician</source>
        <translation>Jede Person</translation>
    </message>
    <message>
        <source>Point failed</source>
        <translation>Punkt mit Fehler</translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation>Gesendet oder nicht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Waiting for sync</source>
        <translation>Wartet auf Abgleich</translation>
    </message>
    <message>
        <source>{count} records of a figure</source>
        <translation>{count} Aufzeichnungen einer Zahl</translation>
    </message>
    <message>
        <source>Closed {days} UTC</source>
        <translation>Abgeschlossen {days} UTC</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason and note</source>
        <translation>Grund und Notiz</translation>
    </message>
</context>
<context>
    <name>FirstPin</name>
    <message>
        <source>Nobody here has a badge or a PIN yet. Choose an administrator and type the PIN they will have.</source>
        <translation>Hier hat noch niemand einen Ausweis oder eine PIN. Administrator wählen und seine neue PIN eingeben.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Dieselbe PIN noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Those were two different PINs. Type the new PIN again.</source>
        <translation>Das waren zwei verschiedene PINs. Neue PIN von vorn eingeben.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>%n gone</source>
        <translation>%n getrennt</translation>
    </message>
    <message>
        <source>%n unfinished</source>
        <translation>%n unfertig</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>{what}: hide them</source>
        <translation>{what}: ausblenden</translation>
    </message>
    <message>
        <source>{what}: show them</source>
        <translation>{what}: einblenden</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>modem without a screen</source>
        <translation>Modem ohne Bildschirm</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Smartphone</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Nobody signs in here yet.</source>
        <translation>Hier meldet sich noch niemand an.</translation>
    </message>
    <message>
        <source>Add people in the settings (F7), or with &apos;inspector people add&apos;.</source>
        <translation>Personen in den Einstellungen anlegen (F7) oder mit &apos;inspector people add&apos;.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Personen öffnen</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Locked after 1 minute.</source>
        <translation>Nach 1 Minute gesperrt.</translation>
    </message>
    <message>
        <source>Locked after {count} minutes.</source>
        <translation>Nach {count} Minuten gesperrt.</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Exzellent</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Akzeptabel</translation>
    </message>
    <message>
        <source>Not sellable</source>
        <translation>Nicht verkäuflich</translation>
    </message>
</context>
<context>
    <name>GradeScale</name>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>chosen: {grade}</source>
        <translation>gewählt: {grade}</translation>
    </message>
    <message>
        <source>the rules say {grade}</source>
        <translation>die Regeln sagen {grade}</translation>
    </message>
</context>
<context>
    <name>GradeStage</name>
    <message>
        <source>Cosmetic grade</source>
        <translation>Äußerer Zustand</translation>
    </message>
    <message>
        <source>Place with a click, or arrows and a digit:</source>
        <translation>Mit Klick setzen, oder Pfeile und Ziffer:</translation>
    </message>
</context>
<context>
    <name>Grading</name>
    <message>
        <source>{0} chose {1}: {2}</source>
        <translation>{0} wählte {1}: {2}</translation>
    </message>
    <message>
        <source>{0} looked too.</source>
        <translation>{0} hat auch hingesehen.</translation>
    </message>
    <message>
        <source>{0}: defect {1} decides, {2}.</source>
        <translation>{0}: Mangel {1} entscheidet, {2}.</translation>
    </message>
    <message>
        <source>{0}: no defect. Premium needs parts that are known to be genuine.</source>
        <translation>{0}: kein Mangel. Premium verlangt nachweislich originale Teile.</translation>
    </message>
    <message>
        <source>{0}: no defect, and every part is genuine.</source>
        <translation>{0}: kein Mangel, und alle Teile sind original.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>motor</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>SIM tray</source>
        <translation>SIM-Schublade</translation>
    </message>
    <message>
        <source>welcome screen</source>
        <translation>Begrüßung</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>{used} of {total} ports in use</source>
        <translation>{used} von {total} Anschlüssen belegt</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import the good rows</source>
        <translation>Gute Zeilen importieren</translation>
    </message>
    <message>
        <source>{name}: {added} new, {known} there already, {bad} bad</source>
        <translation>{name}: {added} neu, {known} schon da, {bad} fehlerhaft</translation>
    </message>
    <message>
        <source>Columns that nothing was read from: {names}.</source>
        <translation>Spalten, aus denen nichts gelesen wurde: {names}.</translation>
    </message>
    <message>
        <source>It becomes history: found here, certifying nothing. Enter imports, Esc leaves it.</source>
        <translation>Es wird Historie: hier zu finden, ohne etwas zu zertifizieren. Enter importiert, Esc lässt es.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>{count} of those there already differ from what is there, which is not changed.</source>
        <translation>{count} der schon vorhandenen weichen von dem ab, was da ist; es wird nicht geändert.</translation>
    </message>
</context>
<context>
    <name>InspectionActions</name>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Cannot test</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Point before</source>
        <translation>Voriger Punkt</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>Automatisch weiter</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Ohne Code weiter</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Sichtbar aus</translation>
    </message>
    <message>
        <source>Felt by nail</source>
        <translation>Mit Nagel fühlbar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Another grade, say why</source>
        <translation>Andere Stufe, mit Grund</translation>
    </message>
    <message>
        <source>Keep the grade</source>
        <translation>Stufe behalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purge</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>Next medium</source>
        <translation>Nächster Datenträger</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of the defect</source>
        <translation>Foto des Mangels</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Foto einfügen</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Auto-advance on</source>
        <translation>Automatisch weiter: an</translation>
    </message>
    <message>
        <source>Auto-advance off</source>
        <translation>Automatisch weiter: aus</translation>
    </message>
    <message>
        <source>Defect code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Other point</source>
        <translation>Anderer Punkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Taken back: {point}</source>
        <translation>Zurückgenommen: {point}</translation>
    </message>
    <message>
        <source>Taken back: photo of {point}</source>
        <translation>Zurückgenommen: Foto von {point}</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>des Gehäuses</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>die Stufe</translation>
    </message>
    <message>
        <source>Taken back: order {order}</source>
        <translation>Zurückgenommen: Auftrag {order}</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Es gibt kein Bild zum Einfügen. Zuerst eines kopieren.</translation>
    </message>
</context>
<context>
    <name>InspectionView</name>
    <message>
        <source>Identify it</source>
        <translation>Identifizieren</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Anschließen</translation>
    </message>
    <message>
        <source>After the others</source>
        <translation>Nach den anderen</translation>
    </message>
    <message>
        <source>Take {grade}</source>
        <translation>{grade} nehmen</translation>
    </message>
    <message>
        <source>Record the erase</source>
        <translation>Löschen festhalten</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rück</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Who verifies certificates of this bench elsewhere needs its public key. The private one never leaves the home.</source>
        <translation>Wer Zertifikate dieses Arbeitsplatzes anderswo prüft, braucht seinen öffentlichen Schlüssel. Der private verlässt das Verzeichnis nie.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Copy the key&apos;s id</source>
        <translation>Kennung des Schlüssels kopieren</translation>
    </message>
    <message>
        <source>Export the public key</source>
        <translation>Öffentlichen Schlüssel exportieren</translation>
    </message>
    <message>
        <source>This home is for training. Nobody is to trust its key.</source>
        <translation>Dieses Verzeichnis dient der Übung. Niemand soll seinem Schlüssel trauen.</translation>
    </message>
    <message>
        <source>There is no key yet. The first signature makes it, and so does an export.</source>
        <translation>Es gibt noch keinen Schlüssel. Die erste Signatur legt ihn an, ein Export auch.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Written to {file}. Elsewhere: inspector verify --trust {name}</source>
        <translation>Geschrieben nach {file}. Anderswo: inspector verify --trust {name}</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Its charge is read once, not followed over the cable.</source>
        <translation>Die Ladung wird einmal gelesen, über das Kabel aber nicht verfolgt.</translation>
    </message>
    <message>
        <source>iPhones and iPads tell nothing of touches, buttons, motors or sensors over their cable.</source>
        <translation>iPhones und iPads melden über das Kabel nichts von Berührungen, Tasten, Motoren oder Sensoren.</translation>
    </message>
    <message>
        <source>A modem answers questions; of touches, keys, motors and sensors it tells nothing.</source>
        <translation>Ein Modem beantwortet Fragen; von Berührungen, Tasten, Motoren und Sensoren meldet es nichts.</translation>
    </message>
    <message>
        <source>A laptop&apos;s report is read whole: keys and touches are not followed.</source>
        <translation>Der Bericht eines Laptops wird als Ganzes gelesen: Tasten und Berührungen werden nicht verfolgt.</translation>
    </message>
    <message>
        <source>This device tells nothing of touches, buttons, motors or sensors.</source>
        <translation>Dieses Gerät meldet nichts von Berührungen, Tasten, Motoren oder Sensoren.</translation>
    </message>
    <message>
        <source>Drag an icon over the whole screen, edge to edge, and press a verdict.</source>
        <translation>Ein Symbol über den ganzen Bildschirm ziehen, von Rand zu Rand, dann ein Urteil drücken.</translation>
    </message>
    <message>
        <source>Press each one, watch what it does, and press a verdict.</source>
        <translation>Jede drücken, auf die Wirkung achten, dann ein Urteil drücken.</translation>
    </message>
    <message>
        <source>Let it vibrate by its own settings, feel it, and press a verdict.</source>
        <translation>In den eigenen Einstellungen vibrieren lassen, fühlen, dann ein Urteil drücken.</translation>
    </message>
    <message>
        <source>Turn it, watch the picture turn with it, and press a verdict.</source>
        <translation>Drehen, prüfen, ob das Bild sich mitdreht, dann ein Urteil drücken.</translation>
    </message>
    <message>
        <source>Plug its charger in, look for the charging sign, and press a verdict.</source>
        <translation>Netzteil anstecken, auf das Ladezeichen achten, dann ein Urteil drücken.</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>The test begins as soon as the device answers.</source>
        <translation>Der Test beginnt, sobald das Gerät antwortet.</translation>
    </message>
    <message>
        <source>Passed by itself.</source>
        <translation>Von selbst bestanden.</translation>
    </message>
    <message>
        <source>Cannot be scored: {0}. Answer it yourself.</source>
        <translation>Keine Wertung: {0}. Selbst beantworten.</translation>
    </message>
    <message>
        <source>Squares reached</source>
        <translation>Berührte Felder</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>{0} touches by itself. Fail it, or press R and keep off the screen.</source>
        <translation>{0} Berührungen von selbst. Fehler, oder R und Bildschirm nicht berühren.</translation>
    </message>
    <message>
        <source>Full. Lift your finger.</source>
        <translation>Voll. Finger heben.</translation>
    </message>
    <message>
        <source>Keep off the screen: {0} s more.</source>
        <translation>Bildschirm nicht berühren: noch {0} s.</translation>
    </message>
    <message>
        <source>Row {0}, column {1} was skipped. Sweep it again; if it stays silent, fail it.</source>
        <translation>Zeile {0}, Spalte {1} fehlt. Noch einmal wischen; bleibt sie stumm, ist es ein Fehler.</translation>
    </message>
    <message>
        <source>Sweep every square with one finger, edge to edge.</source>
        <translation>Jedes Feld mit einem Finger überstreichen, von Rand zu Rand.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Ein/Aus</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Buttons pressed</source>
        <translation>Gedrückte Tasten</translation>
    </message>
    <message>
        <source>Press each button and let it go.</source>
        <translation>Jede Taste drücken und loslassen.</translation>
    </message>
    <message>
        <source>Accelerometer</source>
        <translation>Beschleunigungssensor</translation>
    </message>
    <message>
        <source>Gyroscope</source>
        <translation>Gyroskop</translation>
    </message>
    <message>
        <source>Compass</source>
        <translation>Kompass</translation>
    </message>
    <message>
        <source>Sensors that answer</source>
        <translation>Sensoren, die antworten</translation>
    </message>
    <message>
        <source>Turn the device in your hand, then hold it still.</source>
        <translation>Das Gerät in der Hand drehen, dann ruhig halten.</translation>
    </message>
    <message>
        <source>The device refused: {0}. Start a vibration on the device itself.</source>
        <translation>Das Gerät lehnte ab: {0}. Vibration am Gerät selbst starten.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>Es lädt.</translation>
    </message>
    <message>
        <source>No rise in three minutes. Fail it, or try another cable and press R.</source>
        <translation>Kein Anstieg in drei Minuten. Fehler, oder anderes Kabel und R.</translation>
    </message>
    <message>
        <source>It does not charge. Check cable and port.</source>
        <translation>Es lädt nicht. Kabel und Buchse prüfen.</translation>
    </message>
    <message>
        <source>It has to rise by 1 % in three minutes, or take a steady current.</source>
        <translation>Sie muss in drei Minuten um 1 % steigen oder stetig Strom ziehen.</translation>
    </message>
    <message>
        <source>It was told to vibrate. R plays it again.</source>
        <translation>Es sollte vibrieren. R wiederholt es.</translation>
    </message>
    <message>
        <source>Told to vibrate</source>
        <translation>Zum Vibrieren aufgefordert</translation>
    </message>
</context>
<context>
    <name>LiveStage</name>
    <message>
        <source>{0} of {1} so far. Finish it, start again with R, or answer otherwise.</source>
        <translation>Bisher {0} von {1}. Beenden, mit R neu beginnen oder anders antworten.</translation>
    </message>
    <message>
        <source>Pass when full</source>
        <translation>Bestanden, wenn voll</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>System&apos;s</source>
        <translation>Des Systems</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>What a certificate cannot say in a language, it says in English.</source>
        <translation>Was ein Zertifikat in einer Sprache nicht sagen kann, sagt es auf Englisch.</translation>
    </message>
    <message>
        <source>Language of certificates</source>
        <translation>Sprache der Zertifikate</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Higher rows and wider scroll bars.</source>
        <translation>Höhere Zeilen und breitere Bildlaufleisten.</translation>
    </message>
    <message>
        <source>Room for gloves</source>
        <translation>Platz für Handschuhe</translation>
    </message>
    <message>
        <source>Keep everything still</source>
        <translation>Alles ruhig halten</translation>
    </message>
</context>
<context>
    <name>LotPanel</name>
    <message>
        <source>Print all</source>
        <translation>Alle drucken</translation>
    </message>
    <message>
        <source>Save all as files</source>
        <translation>Alle als Dateien speichern</translation>
    </message>
</context>
<context>
    <name>Lots</name>
    <message>
        <source>All certificates</source>
        <translation>Alle Zertifikate</translation>
    </message>
    <message>
        <source>{count} certificates among {all} records shown</source>
        <translation>{count} Zertifikate unter {all} gezeigten Einträgen</translation>
    </message>
    <message>
        <source>Enter prints them, Tab goes to the files, Esc leaves it.</source>
        <translation>Eingabe druckt sie, Tab geht zu den Dateien, Esc lässt es.</translation>
    </message>
    <message>
        <source>Left out: {list}.</source>
        <translation>Ausgelassen: {list}.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Druck anhalten</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Speichern anhalten</translation>
    </message>
    <message>
        <source>{count} of {all} handed to the printer</source>
        <translation>{count} von {all} an den Drucker gegeben</translation>
    </message>
    <message>
        <source>{count} of {all} files written</source>
        <translation>{count} von {all} Dateien geschrieben</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>{count} failed: {trouble}</source>
        <translation>{count} misslungen: {trouble}</translation>
    </message>
    <message>
        <source>accepts on none</source>
        <translation>nimmt nur bei null an</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Sampling lots</source>
        <translation>Stichprobenlose</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>IMEI or serial</source>
        <translation>IMEI oder Seriennummer</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Die Stichprobe</translation>
    </message>
</context>
<context>
    <name>LotsSection</name>
    <message>
        <source>No lot yet</source>
        <translation>Noch kein Los</translation>
    </message>
    <message>
        <source>Press M: a sample of a lot says whether all of it is accepted.</source>
        <translation>Drücken Sie M: Eine Stichprobe sagt, ob das ganze Los angenommen wird.</translation>
    </message>
    <message>
        <source>Make a lot</source>
        <translation>Los bilden</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Stichprobe ziehen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>Nächstes der Stichprobe</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>Held: {count}</source>
        <translation>Zurückgehalten: {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>You may read. Only an auditor makes lots.</source>
        <translation>Sie dürfen lesen. Nur ein Prüfer bildet Lose.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Der Bericht ging an den Drucker.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Echtheit</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Next device</source>
        <translation>Nächstes Gerät</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Lock the bench</source>
        <translation>Arbeitsplatz sperren</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>No registry</source>
        <translation>Kein Register</translation>
    </message>
    <message>
        <source>Offline, {count} waiting</source>
        <translation>Offline, {count} warten</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
</context>
<context>
    <name>MakePanel</name>
    <message>
        <source>Make a lot</source>
        <translation>Los bilden</translation>
    </message>
    <message>
        <source>Devices of</source>
        <translation>Geräte von</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Seed; empty: drawn by this computer</source>
        <translation>Startwert; leer: dieser Rechner zieht ihn</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Make the lot</source>
        <translation>Los bilden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>All of these days</source>
        <translation>Alle dieser Tage</translation>
    </message>
    <message>
        <source>One technician</source>
        <translation>Ein Techniker</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Ein Modell</translation>
    </message>
    <message>
        <source>One supplier</source>
        <translation>Ein Lieferant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Eins wählen</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Niveau {0}</translation>
    </message>
    <message>
        <source>Plan of the standard</source>
        <translation>Plan der Norm</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Accepts on none</source>
        <translation>Nimmt nur bei null an</translation>
    </message>
</context>
<context>
    <name>MarketplaceSection</name>
    <message>
        <source>Signed certificates go to the registry by themselves, as soon as it answers.</source>
        <translation>Signierte Zertifikate gehen von selbst ans Register, sobald es antwortet.</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>It starts with https://. Empty: certificates stay on this bench.</source>
        <translation>Sie beginnt mit https://. Leer: Zertifikate bleiben an diesem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Address of the registry</source>
        <translation>Adresse des Registers</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring where there is one. It is never shown again.</source>
        <translation>Liegt im Schlüsselbund des Systems, wo es einen gibt. Es wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>A token is kept. Type another to replace it.</source>
        <translation>Ein Token ist hinterlegt. Ein anderes eingeben, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>Kein Token ist hinterlegt.</translation>
    </message>
    <message>
        <source>Asking the registry …</source>
        <translation>Fragt das Register …</translation>
    </message>
    <message>
        <source>The registry answers and takes this bench&apos;s token.</source>
        <translation>Das Register antwortet und nimmt das Token dieses Arbeitsplatzes an.</translation>
    </message>
</context>
<context>
    <name>MismatchPage</name>
    <message>
        <source>Go to that device</source>
        <translation>Zu jenem Gerät gehen</translation>
    </message>
    <message>
        <source>It is the second SIM&apos;s number</source>
        <translation>Es ist die Nummer der zweiten SIM</translation>
    </message>
    <message>
        <source>Read the device again</source>
        <translation>Gerät neu lesen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Two numbers differ</source>
        <translation>Zwei Nummern sind verschieden</translation>
    </message>
    <message>
        <source>Open in {slot}: {model}</source>
        <translation>Offen in {slot}: {model}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>This is not the number of the device in {slot}</source>
        <translation>Das ist nicht die Nummer des Geräts in {slot}</translation>
    </message>
    <message>
        <source>The scanned number is that of {device}.</source>
        <translation>Die gescannte Nummer gehört zu {device}.</translation>
    </message>
    <message>
        <source>The wrong box or label: take the one of the device in your hand, and scan it.</source>
        <translation>Falsche Schachtel oder falsches Etikett: das des Geräts in der Hand nehmen und scannen.</translation>
    </message>
    <message>
        <source>Two devices were swapped: look at the number on the device&apos;s own screen (*#06#).</source>
        <translation>Zwei Geräte wurden vertauscht: die Nummer am Bildschirm des Geräts ansehen (*#06#).</translation>
    </message>
    <message>
        <source>A second SIM: such a phone has two numbers, both on the same screen.</source>
        <translation>Eine zweite SIM: so ein Telefon hat zwei Nummern, beide auf demselben Bildschirm.</translation>
    </message>
    <message>
        <source>Both begin with the same 8 digits: they are of the same model.</source>
        <translation>Beide beginnen mit denselben 8 Ziffern: es ist dasselbe Modell.</translation>
    </message>
    <message>
        <source>Now scan the first number from the same screen of the phone (*#06#).</source>
        <translation>Jetzt die erste Nummer vom selben Bildschirm des Telefons scannen (*#06#).</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Everybody at this shop sees it. Enter saves, Esc leaves it.</source>
        <translation>Alle in diesem Betrieb sehen sie. Eingabe speichert, Esc lässt es.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>All technicians</source>
        <translation>Alle Techniker</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>Alle Checklisten</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
</context>
<context>
    <name>NumberAnswers</name>
    <message>
        <source>The level is not chosen. Press ← for Clear or → for Purge.</source>
        <translation>Die Stufe ist nicht gewählt. ← für Clear oder → für Purge drücken.</translation>
    </message>
</context>
<context>
    <name>NumberCheck</name>
    <message>
        <source>Two numbers differ</source>
        <translation>Zwei Nummern sind verschieden</translation>
    </message>
    <message>
        <source>{slot} put aside</source>
        <translation>{slot} weggelegt</translation>
    </message>
    <message>
        <source>Second number noted</source>
        <translation>Zweite Nummer vermerkt</translation>
    </message>
    <message>
        <source>The scanned number was inspected here before: {model}, {day}.</source>
        <translation>Die gescannte Nummer wurde hier schon geprüft: {model}, {day}.</translation>
    </message>
</context>
<context>
    <name>NumberPair</name>
    <message>
        <source>{numbers}. Digits that differ: {places}</source>
        <translation>{numbers}. Verschiedene Ziffern: {places}</translation>
    </message>
</context>
<context>
    <name>OrderLink</name>
    <message>
        <source>{order}: open its device first</source>
        <translation>{order}: zuerst sein Gerät öffnen</translation>
    </message>
    <message>
        <source>Change to {order}</source>
        <translation>Auf {order} ändern</translation>
    </message>
    <message>
        <source>This device is for order {order}.</source>
        <translation>Dieses Gerät ist für Auftrag {order}.</translation>
    </message>
    <message>
        <source>Scan {order} once more to change it.</source>
        <translation>{order} noch einmal scannen, um es zu ändern.</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Auftrag {order}</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>when you say</source>
        <translation>auf Ihr Wort</translation>
    </message>
    <message>
        <source>with a new token</source>
        <translation>mit neuem Token</translation>
    </message>
    <message>
        <source>Held by another process until {time}</source>
        <translation>Von einem anderen Prozess gehalten bis {time}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Cannot test</source>
        <translation>Nicht prüfbar</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>{count} of {all} rows written</source>
        <translation>{count} von {all} Zeilen geschrieben</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Drawing the page…</source>
        <translation>Seite wird gezeichnet…</translation>
    </message>
    <message>
        <source>The page cannot be shown. It can still be printed.</source>
        <translation>Die Seite lässt sich nicht zeigen. Drucken geht trotzdem.</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Noch kein Zertifikat</translation>
    </message>
    <message>
        <source>Certificate, page {page} of {pages}</source>
        <translation>Zertifikat, Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The badge is theirs from now on.</source>
        <translation>Der Ausweis gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Only an administrator changes people. Your own PIN you may change.</source>
        <translation>Nur ein Administrator ändert Personen. Die eigene PIN dürfen Sie ändern.</translation>
    </message>
    <message>
        <source>Scan the badge now. Esc: leave it as it is.</source>
        <translation>Jetzt den Ausweis scannen. Esc: so lassen.</translation>
    </message>
    <message>
        <source>The PIN holds from now on.</source>
        <translation>Die PIN gilt ab jetzt.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Scan a badge for this person</source>
        <translation>Ausweis für diese Person scannen</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Ausweis entziehen</translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation>PIN vergeben</translation>
    </message>
    <message>
        <source>Unlock this name</source>
        <translation>Diesen Namen entsperren</translation>
    </message>
    <message>
        <source>Let in no more</source>
        <translation>Nicht mehr einlassen</translation>
    </message>
    <message>
        <source>What lets them in</source>
        <translation>Was Zugang gibt</translation>
    </message>
    <message>
        <source>Type a new PIN of 4 to 8 digits, then Enter.</source>
        <translation>Eine neue PIN mit 4 bis 8 Ziffern eingeben, dann Eingabe.</translation>
    </message>
    <message>
        <source>Type the same PIN once more, then Enter.</source>
        <translation>Dieselbe PIN noch einmal eingeben, dann Eingabe.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type a new one twice.</source>
        <translation>Die beiden PINs sind verschieden. Eine neue zweimal eingeben.</translation>
    </message>
    <message>
        <source>What {name} did stays on record. Press once more to let {name} in no more.</source>
        <translation>Was {name} getan hat, bleibt vermerkt. Noch einmal drücken, um {name} nicht mehr einzulassen.</translation>
    </message>
    <message>
        <source>Yes, let in no more</source>
        <translation>Ja, nicht mehr einlassen</translation>
    </message>
    <message>
        <source>Let in no more. What they did keeps their name.</source>
        <translation>Kein Einlass mehr. Das Getane behält den Namen.</translation>
    </message>
    <message>
        <source>Locked after wrong PINs.</source>
        <translation>Nach falschen PINs gesperrt.</translation>
    </message>
    <message>
        <source>Signs in with a badge or a PIN.</source>
        <translation>Meldet sich mit Ausweis oder PIN an.</translation>
    </message>
    <message>
        <source>Signs in with a badge.</source>
        <translation>Meldet sich mit Ausweis an.</translation>
    </message>
    <message>
        <source>Signs in with a PIN.</source>
        <translation>Meldet sich mit PIN an.</translation>
    </message>
    <message>
        <source>Cannot sign in yet: give a badge or a PIN.</source>
        <translation>Kann sich noch nicht anmelden: Ausweis oder PIN vergeben.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Screen on</source>
        <translation>Bildschirm an</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Bildschirm aus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>a defect that was taken out</source>
        <translation>ein entfernter Mangel</translation>
    </message>
    <message>
        <source>defect {0}</source>
        <translation>Mangel {0}</translation>
    </message>
</context>
<context>
    <name>PhotoAnswers</name>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Keeping the photo…</source>
        <translation>Speichert das Foto…</translation>
    </message>
    <message>
        <source>The photo is out. Z brings it back.</source>
        <translation>Das Foto ist entfernt. Z holt es zurück.</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Mangel</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Photo of {0}</source>
        <translation>Foto: {0}</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Liest das Foto…</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Ein Bild hierher ziehen, einfügen oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>Looking for a camera.</source>
        <translation>Sucht eine Kamera.</translation>
    </message>
    <message>
        <source>Space takes the photo.</source>
        <translation>Leertaste nimmt das Foto auf.</translation>
    </message>
    <message>
        <source>The extra “camera” of this program is not installed.</source>
        <translation>Der Zusatz „camera“ dieses Programms ist nicht installiert.</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Keine Kamera ist angeschlossen.</translation>
    </message>
    <message>
        <source>The camera cannot be used here; the log says why.</source>
        <translation>Die Kamera ist hier nicht verwendbar; das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>PhotoThumb</name>
    <message>
        <source>Photo: {0}</source>
        <translation>Foto: {0}</translation>
    </message>
    <message>
        <source>No photo yet: {0}</source>
        <translation>Noch kein Foto: {0}</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{count} digits</source>
        <translation>{count} Ziffern</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN für {name}</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Letzte Ziffer zurücknehmen</translation>
    </message>
</context>
<context>
    <name>PointAnswers</name>
    <message>
        <source>This point always applies. Answer it, or say why it cannot be tested.</source>
        <translation>Dieser Punkt entfällt nie. Beantworten oder sagen, warum er nicht prüfbar ist.</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Warum entfällt es?</translation>
    </message>
    <message>
        <source>Why can it not be tested?</source>
        <translation>Warum ist es nicht prüfbar?</translation>
    </message>
    <message>
        <source>Say it in words, then Enter</source>
        <translation>In Worten sagen, dann Eingabe</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Notiz, dann Eingabe</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>PointStage</name>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Which fault? Its digit adds it; Enter goes on without.</source>
        <translation>Welcher Fehler? Seine Ziffer fügt ihn an; Eingabe geht ohne weiter.</translation>
    </message>
    <message>
        <source>Evidence: who answered what, and when</source>
        <translation>Beleg: wer was geantwortet hat, und wann</translation>
    </message>
    <message>
        <source>Scan or type the number that *#06# shows</source>
        <translation>Die Nummer scannen oder tippen, die *#06# zeigt</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>PrintNotices</name>
    <message>
        <source>A printer waits: {trouble}.</source>
        <translation>Ein Drucker wartet: {trouble}.</translation>
    </message>
    <message>
        <source>{count} to print</source>
        <translation>{count} zu drucken</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Jetzt drucken</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>PrintingSection</name>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printer of certificates</source>
        <translation>Drucker für Zertifikate</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Noch einmal nach Druckern suchen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A print queue, an address such as 192.168.1.40:9100, or a device file. Empty: no labels.</source>
        <translation>Warteschlange, Adresse wie 192.168.1.40:9100 oder Gerätedatei. Leer: keine Etiketten.</translation>
    </message>
    <message>
        <source>Printer of labels</source>
        <translation>Drucker für Etiketten</translation>
    </message>
    <message>
        <source>Width and height in mm, such as 62x29.</source>
        <translation>Breite und Höhe in mm, etwa 62x29.</translation>
    </message>
    <message>
        <source>Size of a label</source>
        <translation>Größe eines Etiketts</translation>
    </message>
    <message>
        <source>Fineness of the label printer</source>
        <translation>Auflösung des Etikettendruckers</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Sucht Drucker …</translation>
    </message>
    <message>
        <source>The system knows no printer. Add one there, then look again.</source>
        <translation>Das System kennt keinen Drucker. Dort einen anlegen, dann noch einmal suchen.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Label {size}. No label printer is set.</source>
        <translation>Etikett {size}. Kein Etikettendrucker ist eingestellt.</translation>
    </message>
    <message>
        <source>Label {size}, {printer}</source>
        <translation>Etikett {size}, {printer}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>{what}: not printed</source>
        <translation>{what}: nicht gedruckt</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>printed {count} times, last {time}</source>
        <translation>{count}-mal gedruckt, zuletzt {time}</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>gedruckt {time}</translation>
    </message>
    <message>
        <source>waits. {trouble}</source>
        <translation>wartet. {trouble}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>wird gedruckt</translation>
    </message>
    <message>
        <source>the printer waits: {trouble}</source>
        <translation>der Drucker wartet: {trouble}</translation>
    </message>
    <message>
        <source>is with the printer</source>
        <translation>ist beim Drucker</translation>
    </message>
    <message>
        <source>not sure. {trouble}</source>
        <translation>nicht sicher. {trouble}</translation>
    </message>
    <message>
        <source>not printed. {trouble}</source>
        <translation>nicht gedruckt. {trouble}</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Reported by the device</source>
        <translation>Vom Gerät gemeldet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Cannot be true</source>
        <translation>Kann nicht stimmen</translation>
    </message>
</context>
<context>
    <name>QueueField</name>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>Die Wahl des Systems</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>jetzt nicht da</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Needs you</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>No device waits for you.</source>
        <translation>Kein Gerät wartet auf Sie.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Next that needs you</source>
        <translation>Nächstes, das Sie braucht</translation>
    </message>
    <message>
        <source>{waiting} of {devices}</source>
        <translation>{waiting} von {devices}</translation>
    </message>
</context>
<context>
    <name>QueueSection</name>
    <message>
        <source>Nothing waits for a review</source>
        <translation>Nichts wartet auf Gegenprüfung</translation>
    </message>
    <message>
        <source>What is signed or refused comes here by itself.</source>
        <translation>Was signiert oder abgelehnt ist, kommt von selbst hierher.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Gegenzeichnen</translation>
    </message>
    <message>
        <source>Inspect again blind</source>
        <translation>Blind erneut prüfen</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohe Antwort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Nächstes der Schlange</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Es warten: {count}</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>You may read. Only an auditor reviews.</source>
        <translation>Sie dürfen lesen. Nur Auditoren prüfen gegen.</translation>
    </message>
    <message>
        <source>A key came before the last answer was written. Press it again.</source>
        <translation>Eine Taste kam, bevor die letzte Antwort geschrieben war. Drücken Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>What waits for a review</source>
        <translation>Was auf Gegenprüfung wartet</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>RawPanel</name>
    <message>
        <source>Raw answer</source>
        <translation>Rohe Antwort</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>What the device answered was kept, and erased since.</source>
        <translation>Was das Gerät antwortete, war aufbewahrt und ist inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>No answer of the device is kept for this claim.</source>
        <translation>Zu dieser Aussage ist keine Antwort des Geräts aufbewahrt.</translation>
    </message>
    <message>
        <source>Raw answer {number} of {count} · R shows the next</source>
        <translation>Rohe Antwort {number} von {count} · R zeigt die nächste</translation>
    </message>
    <message>
        <source>only the first {kept} are kept</source>
        <translation>nur die ersten {kept} sind aufbewahrt</translation>
    </message>
    <message>
        <source>the device fell silent in it</source>
        <translation>das Gerät verstummte darin</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>The grade that you see</source>
        <translation>Der Zustand, den Sie sehen</translation>
    </message>
    <message>
        <source>What you see instead</source>
        <translation>Was Sie stattdessen sehen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>It goes to who inspected it, and onto the record. Enter says it, Esc leaves it.</source>
        <translation>Es geht an den Prüfer und in die Akte. Eingabe sagt es, Esc lässt es.</translation>
    </message>
    <message>
        <source>You disagree: {point}</source>
        <translation>Sie widersprechen: {point}</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>Was haben Sie gesehen oder gehört?</translation>
    </message>
    <message>
        <source>The next time it is plugged in, the bench shows your reason and inspects it again. Enter sends it back, Esc leaves it.</source>
        <translation>Beim nächsten Anstecken zeigt der Arbeitsplatz Ihren Grund und prüft es erneut. Eingabe gibt es zurück, Esc lässt es.</translation>
    </message>
    <message>
        <source>Send it back for re-inspection</source>
        <translation>Zur erneuten Prüfung zurückgeben</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>What is to be looked at again?</source>
        <translation>Was ist noch einmal anzusehen?</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Points of this record</source>
        <translation>Punkte dieses Eintrags</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Prüfsumme</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Held: its lot was rejected. What waits is not sent until it is countersigned.</source>
        <translation>Zurückgehalten: Das Los wurde zurückgewiesen. Was noch wartet, wird erst gegengezeichnet gesendet.</translation>
    </message>
    <message>
        <source>Goes nowhere: no registry is set.</source>
        <translation>Geht nirgendwohin: kein Register ist eingestellt.</translation>
    </message>
    <message>
        <source>the bench</source>
        <translation>der Arbeitsplatz</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Grade or failing point</source>
        <translation>Stufe oder Fehlerpunkt</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The review goes on.</source>
        <translation>Die Nachprüfung läuft noch.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>No record yet</source>
        <translation>Noch kein Eintrag</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Copy IMEI</source>
        <translation>IMEI kopieren</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Ungültig machen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>Go to the bench</source>
        <translation>Zum Arbeitsplatz</translation>
    </message>
    <message>
        <source>Plug in a phone at the bench. Its inspection stands here from its first answer on.</source>
        <translation>Ein Telefon am Arbeitsplatz anschließen. Seine Prüfung steht hier ab ihrer ersten Antwort.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>this bench</source>
        <translation>dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>So few digits are the end of an IMEI; {digits}* finds what begins so.</source>
        <translation>So wenige Ziffern sind das Ende einer IMEI; {digits}* findet, was so beginnt.</translation>
    </message>
    <message>
        <source>Order line {line}: it is being sent.</source>
        <translation>Bestellzeile {line}: wird gesendet.</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>sucht</translation>
    </message>
    <message>
        <source>{count} and more · {ms} ms</source>
        <translation>{count} und mehr · {ms} ms</translation>
    </message>
    <message>
        <source>{count} found · {ms} ms</source>
        <translation>{count} gefunden · {ms} ms</translation>
    </message>
    <message>
        <source>{bench} is asked to make {uid} void.</source>
        <translation>{bench} soll {uid} ungültig machen.</translation>
    </message>
    <message>
        <source>{uid} is void.</source>
        <translation>{uid} ist ungültig.</translation>
    </message>
    <message>
        <source>{name} holds {count} rows.</source>
        <translation>{name} enthält {count} Zeilen.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Nothing here fits “{words}”.</source>
        <translation>Nichts hier passt zu „{words}“.</translation>
    </message>
    <message>
        <source>Esc clears the search and the filters.</source>
        <translation>Esc leert Suche und Filter.</translation>
    </message>
    <message>
        <source>Copied {number}.</source>
        <translation>{number} kopiert.</translation>
    </message>
    <message>
        <source>Waits for the printer.</source>
        <translation>Wartet auf den Drucker.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>It is void, and its page does not say so.</source>
        <translation>Es ist ungültig erklärt, und seine Seite sagt das nicht.</translation>
    </message>
    <message>
        <source>Export stopped. The file was removed.</source>
        <translation>Export angehalten. Die Datei wurde entfernt.</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import stopped. Nothing came in.</source>
        <translation>Import gestoppt. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>{name}: {added} came in, {known} were there already, {bad} are bad.</source>
        <translation>{name}: {added} übernommen, {known} waren schon da, {bad} sind fehlerhaft.</translation>
    </message>
    <message>
        <source>{name}: {count} rows read</source>
        <translation>{name}: {count} Zeilen gelesen</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Import stoppen</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Order, or order/line</source>
        <translation>Bestellung oder Bestellung/Zeile</translation>
    </message>
    <message>
        <source>Scan the device that goes into the parcel</source>
        <translation>Das Gerät scannen, das ins Paket kommt</translation>
    </message>
    <message>
        <source>Send for ever</source>
        <translation>Endgültig senden</translation>
    </message>
    <message>
        <source>It has a new battery</source>
        <translation>Es hat einen neuen Akku</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Register on a Back Market order line</source>
        <translation>Auf einer Bestellzeile von Back Market eintragen</translation>
    </message>
    <message>
        <source>Its order is being read.</source>
        <translation>Seine Bestellung wird gelesen.</translation>
    </message>
    <message>
        <source>Send {number} to Back Market order line {line}? This cannot be corrected.</source>
        <translation>{number} an Back-Market-Bestellzeile {line} senden? Das kann nicht berichtigt werden.</translation>
    </message>
    <message>
        <source>Order line {line} is not for this device</source>
        <translation>Bestellzeile {line} ist nicht für dieses Gerät</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>Certificate: {model}, {grade}</source>
        <translation>Zertifikat: {model}, {grade}</translation>
    </message>
    <message>
        <source>Order line: {title}, {sku}</source>
        <translation>Bestellzeile: {title}, {sku}</translation>
    </message>
    <message>
        <source>This is another device&apos;s number. Scan the device that goes into the parcel.</source>
        <translation>Das ist die Nummer eines anderen Geräts. Scannen Sie das Gerät, das ins Paket kommt.</translation>
    </message>
    <message>
        <source>New battery: yes</source>
        <translation>Neuer Akku: ja</translation>
    </message>
</context>
<context>
    <name>ReleasePanel</name>
    <message>
        <source>They are sent all the same, and it cannot be taken back. Each device stays in the queue. Your reason goes onto the record.</source>
        <translation>Sie werden trotzdem gesendet, und das lässt sich nicht zurücknehmen. Jedes Gerät bleibt in der Warteschlange. Ihr Grund kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>Why are they sent all the same?</source>
        <translation>Warum werden sie trotzdem gesendet?</translation>
    </message>
    <message>
        <source>Release the lot</source>
        <translation>Los freigeben</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Release the lot? Deliveries held back: {count}.</source>
        <translation>Los freigeben? Zurückgehaltene Lieferungen: {count}.</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Inspector stopped unexpectedly.</source>
        <translation>Inspector wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>No answer was lost.</source>
        <translation>Keine Antwort ging verloren.</translation>
    </message>
    <message>
        <source>All answers up to {time} are here.</source>
        <translation>Alle Antworten bis {time} sind da.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Sign and print</source>
        <translation>Signieren und drucken</translation>
    </message>
    <message>
        <source>Sign only</source>
        <translation>Nur signieren</translation>
    </message>
    <message>
        <source>Refuse the device</source>
        <translation>Gerät ablehnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Zurück zu den Punkten</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Next device</source>
        <translation>Nächstes Gerät</translation>
    </message>
    <message>
        <source>Points or certificate</source>
        <translation>Punkte oder Zertifikat</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Prüfen und signieren</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Sign: {count} open</source>
        <translation>Signieren: {count} offen</translation>
    </message>
</context>
<context>
    <name>ReviewPoints</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>Cosmetic grade</source>
        <translation>Optischer Zustand</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Sample {number} of {size}, lot {lot}</source>
        <translation>Stichprobe {number} von {size}, Los {lot}</translation>
    </message>
    <message>
        <source>Drawn sample</source>
        <translation>Gezogene Stichprobe</translation>
    </message>
    <message>
        <source>Held, lot rejected</source>
        <translation>Zurückgehalten, Los abgelehnt</translation>
    </message>
    <message>
        <source>Both verdicts are here</source>
        <translation>Beide Urteile liegen vor</translation>
    </message>
    <message>
        <source>Begun by {who}</source>
        <translation>Begonnen von {who}</translation>
    </message>
    <message>
        <source>Inspected again</source>
        <translation>Erneut geprüft</translation>
    </message>
    <message>
        <source>Numbers differed</source>
        <translation>Nummern wichen ab</translation>
    </message>
    <message>
        <source>IMEI seen twice</source>
        <translation>IMEI zweimal gesehen</translation>
    </message>
    <message>
        <source>Same readings</source>
        <translation>Gleiche Messwerte</translation>
    </message>
    <message>
        <source>Very quick</source>
        <translation>Sehr schnell</translation>
    </message>
    <message>
        <source>Waits for a blind one</source>
        <translation>Wartet auf blinde Prüfung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Judge the points first that have to be judged.</source>
        <translation>Beurteilen Sie zuerst die Punkte, die beurteilt werden müssen.</translation>
    </message>
    <message>
        <source>Claimed by {who} in {time}, attempt {attempt}</source>
        <translation>Behauptet von {who} in {time}, Versuch {attempt}</translation>
    </message>
    <message>
        <source>Countersigned by {who}: signature and digest hold.</source>
        <translation>Gegengezeichnet von {who}: Signatur und Prüfsumme stimmen.</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>Zurückgegeben: {reason}</translation>
    </message>
    <message>
        <source>Waits for its blind re-inspection. Z takes that back.</source>
        <translation>Wartet auf seine blinde Nachprüfung. Z nimmt das zurück.</translation>
    </message>
    <message>
        <source>You may read it.</source>
        <translation>Sie dürfen es lesen.</translation>
    </message>
    <message>
        <source>Points that have to be judged: {count}</source>
        <translation>Noch zu beurteilende Punkte: {count}</translation>
    </message>
    <message>
        <source>All points that have to be judged are judged.</source>
        <translation>Alle Punkte, die beurteilt werden müssen, sind beurteilt.</translation>
    </message>
    <message>
        <source>Both verdicts are here. Compare them, then decide.</source>
        <translation>Beide Urteile liegen vor. Vergleichen Sie sie, dann entscheiden Sie.</translation>
    </message>
    <message>
        <source>Void: {state}</source>
        <translation>Ungültig machen: {state}</translation>
    </message>
    <message>
        <source>Waiting for {bench}.</source>
        <translation>Wartet auf {bench}.</translation>
    </message>
    <message>
        <source>{bench} has it since {time}.</source>
        <translation>{bench} hat es seit {time}.</translation>
    </message>
    <message>
        <source>{bench} refused it: {why}</source>
        <translation>{bench} hat es abgelehnt: {why}</translation>
    </message>
    <message>
        <source>Not needed any more at {bench}: {why}</source>
        <translation>Bei {bench} nicht mehr nötig: {why}</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Why it need not arrive</source>
        <translation>Warum es nicht ankommen muss</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Abgelehnt: {count}</translation>
    </message>
    <message>
        <source>Choose a row to read why, or send all of them again with R.</source>
        <translation>Wählen Sie eine Zeile, um den Grund zu lesen, oder senden Sie alle mit R erneut.</translation>
    </message>
    <message>
        <source>Put it aside: training stays on test registries.</source>
        <translation>Stellen Sie es zurück: Übung bleibt auf Testregistern.</translation>
    </message>
    <message>
        <source>Mend what is said there and retry, or put it aside with a reason.</source>
        <translation>Beheben Sie, was dort steht, und senden Sie erneut, oder stellen Sie es mit Begründung zurück.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as the destination takes it.</source>
        <translation>Es geht von selbst hinaus, sobald das Ziel es annimmt.</translation>
    </message>
    <message>
        <source>Nobody sends it. Retry sends it after all.</source>
        <translation>Niemand sendet es. „Erneut senden“ sendet es doch.</translation>
    </message>
    <message>
        <source>Its lot was rejected. It goes out once it is countersigned.</source>
        <translation>Sein Los wurde zurückgewiesen. Es geht hinaus, sobald es gegengezeichnet ist.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Renamed {name}.</source>
        <translation>{name} umbenannt.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Deleted {name}.</source>
        <translation>{name} gelöscht.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} ist wieder da.</translation>
    </message>
</context>
<context>
    <name>ScanActions</name>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner bereit</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Too short to be known</source>
        <translation>Zu kurz zum Erkennen</translation>
    </message>
    <message>
        <source>Certificate&apos;s code</source>
        <translation>Code eines Zertifikats</translation>
    </message>
    <message>
        <source>Badge not known</source>
        <translation>Ausweis unbekannt</translation>
    </message>
    <message>
        <source>Not known: {code}</source>
        <translation>Unbekannt: {code}</translation>
    </message>
</context>
<context>
    <name>ScannerSection</name>
    <message>
        <source>They hold from the next start. Leave a field empty where there is none.</source>
        <translation>Sie gelten ab dem nächsten Start. Feld leer lassen, wo es nichts gibt.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>What the scanner itself puts before each code.</source>
        <translation>Was der Scanner selbst vor jeden Code setzt.</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Vor jedem Code</translation>
    </message>
    <message>
        <source>What it puts behind, but for Enter and Tab.</source>
        <translation>Was er dahinter setzt, außer Eingabe und Tab.</translation>
    </message>
    <message>
        <source>Behind each code</source>
        <translation>Hinter jedem Code</translation>
    </message>
    <message>
        <source>Badges begin with</source>
        <translation>Ausweise beginnen mit</translation>
    </message>
    <message>
        <source>Orders begin with</source>
        <translation>Aufträge beginnen mit</translation>
    </message>
    <message>
        <source>Labels of slots begin with</source>
        <translation>Platzetiketten beginnen mit</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>Open it to go on</source>
        <translation>Zum Weitermachen öffnen</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>No driver answers to it. Enter to see what was seen</source>
        <translation>Kein Treiber passt. Eingabe zeigt, was zu sehen war</translation>
    </message>
    <message>
        <source>Unplugged {0}. Work is kept</source>
        <translation>Getrennt {0}. Arbeit bleibt erhalten</translation>
    </message>
    <message>
        <source>Inspected before. Press R for a new attempt</source>
        <translation>Schon geprüft. R für einen neuen Versuch</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Erase it, then record how</source>
        <translation>Löschen, dann festhalten wie</translation>
    </message>
    <message>
        <source>Plug it in again, or scan its number</source>
        <translation>Wieder anschließen oder Nummer scannen</translation>
    </message>
    <message>
        <source>Grade the body</source>
        <translation>Zustand einstufen</translation>
    </message>
    <message>
        <source>Review what is open</source>
        <translation>Offenes durchsehen</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>battery {0}</source>
        <translation>Akku {0}</translation>
    </message>
    <message>
        <source>nothing fails</source>
        <translation>nichts fehlerhaft</translation>
    </message>
    <message>
        <source>Allow this computer on the device</source>
        <translation>Am Gerät zulassen</translation>
    </message>
    <message>
        <source>Identify it again</source>
        <translation>Erneut identifizieren</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Zweiten Blick werfen</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Prüfen und signieren</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Inspected before</source>
        <translation>Schon geprüft</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Then erase and sign</source>
        <translation>Dann löschen und signieren</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>zweiter Blick</translation>
    </message>
    <message>
        <source>Cosmetic grade</source>
        <translation>Äußerer Zustand</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>The readings decide this point.</source>
        <translation>Die Messwerte entscheiden diesen Punkt.</translation>
    </message>
    <message>
        <source>The live test tells what it sees. The verdict can be yours at any time.</source>
        <translation>Die Live-Prüfung sagt, was sie sieht. Das Urteil kann jederzeit Ihres sein.</translation>
    </message>
    <message>
        <source>The reading agrees with a pass. The verdict is yours.</source>
        <translation>Der Messwert spricht für „bestanden“. Sie entscheiden.</translation>
    </message>
    <message>
        <source>The reading fails this point. Only a lead may change that.</source>
        <translation>Der Messwert lässt den Punkt nicht bestehen. Nur die Leitung darf das ändern.</translation>
    </message>
    <message>
        <source>Measured · read from the device</source>
        <translation>Gemessen · vom Gerät gelesen</translation>
    </message>
    <message>
        <source>Live test · you sweep, the device counts</source>
        <translation>Live-Prüfung · Sie wischen, das Gerät zählt</translation>
    </message>
    <message>
        <source>Live test · you press, the device counts</source>
        <translation>Live-Prüfung · Sie drücken, das Gerät zählt</translation>
    </message>
    <message>
        <source>Live test · the device plays, you feel</source>
        <translation>Live-Prüfung · das Gerät spielt, Sie fühlen</translation>
    </message>
    <message>
        <source>Live test · the device measures</source>
        <translation>Live-Prüfung · das Gerät misst</translation>
    </message>
    <message>
        <source>point {0}</source>
        <translation>Punkt {0}</translation>
    </message>
    <message>
        <source>The readings do not decide this. The verdict is yours.</source>
        <translation>Die Messwerte entscheiden das nicht. Sie entscheiden.</translation>
    </message>
    <message>
        <source>The device does not measure this. The verdict is yours.</source>
        <translation>Das misst das Gerät nicht. Sie entscheiden.</translation>
    </message>
    <message>
        <source>Guided · you look, hear or feel</source>
        <translation>Geführt · Sie sehen, hören, fühlen</translation>
    </message>
    <message>
        <source>Graded · by its defects</source>
        <translation>Eingestuft · nach den Mängeln</translation>
    </message>
    <message>
        <source>No driver answers to it.</source>
        <translation>Kein Treiber kennt es.</translation>
    </message>
    <message>
        <source>Seen: {0}</source>
        <translation>Gesehen: {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>IMEI, serial, model, order, note</source>
        <translation>IMEI, Serie, Modell, Auftrag, Notiz</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Einträge suchen</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <source>Name of who takes the second look</source>
        <translation>Name für den zweiten Blick</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>{0} behalten</translation>
    </message>
    <message>
        <source>Another person looks and decides: scan your badge, or sign in with F10.</source>
        <translation>Eine andere Person sieht hin und entscheidet: Ausweis scannen oder mit F10 anmelden.</translation>
    </message>
    <message>
        <source>Another person looks, writes the name here and decides.</source>
        <translation>Eine andere Person sieht hin, schreibt hier den Namen und entscheidet.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>It comes from outside (INSPECTOR_…): a change holds until the next start.</source>
        <translation>Kommt von außen (INSPECTOR_…): eine Änderung gilt bis zum nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Selling</name>
    <message>
        <source>Back Market</source>
        <translation>Back Market</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Wie vorher.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Das ist hier nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Certificate: {language}</source>
        <translation>Zertifikat: {language}</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>Papier: {paper}</translation>
    </message>
    <message>
        <source>Take the next language for certificates of this bench</source>
        <translation>Nächste Sprache für Zertifikate dieses Platzes nehmen</translation>
    </message>
    <message>
        <source>Take the other paper for certificates of this bench</source>
        <translation>Anderes Papier für Zertifikate dieses Platzes nehmen</translation>
    </message>
    <message>
        <source>A phone&apos;s camera cannot open the certificate&apos;s code. Name the page for codes in Settings.</source>
        <translation>Eine Handykamera kann den Code des Zertifikats nicht öffnen. Nennen Sie die Seite für Codes in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand angemeldet</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>here, {time}</source>
        <translation>hier, {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>This name is locked until {time}. Scan your badge, or ask a lead to unlock it.</source>
        <translation>Dieser Name ist bis {time} gesperrt. Ausweis scannen oder die Leitung fragen.</translation>
    </message>
    <message>
        <source>Wrong PIN: 1 try is left. After that a lead unlocks the name.</source>
        <translation>Falsche PIN: noch 1 Versuch. Danach entsperrt die Leitung den Namen.</translation>
    </message>
    <message>
        <source>Wrong PIN: {count} tries are left. After that a lead unlocks the name.</source>
        <translation>Falsche PIN: noch {count} Versuche. Danach entsperrt die Leitung den Namen.</translation>
    </message>
    <message>
        <source>No device is plugged in.</source>
        <translation>Kein Gerät ist angeschlossen.</translation>
    </message>
    <message>
        <source>1 device is still plugged in and goes on reading. Nothing was lost.</source>
        <translation>1 Gerät ist noch angeschlossen und liest weiter. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>{count} devices are still plugged in and go on reading. Nothing was lost.</source>
        <translation>{count} Geräte sind noch angeschlossen und lesen weiter. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>{name} goes on at {point}.</source>
        <translation>{name} geht weiter bei {point}.</translation>
    </message>
    <message>
        <source>Next is {point}.</source>
        <translation>Als Nächstes: {point}.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>People at this bench</source>
        <translation>Personen an diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner bereit</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Before you sign</source>
        <translation>Vor der Signatur</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>It gets no certificate. Put it with the refused ones; the records keep why.</source>
        <translation>Es bekommt kein Zertifikat. Zu den abgelehnten legen; die Einträge halten fest, warum.</translation>
    </message>
    <message>
        <source>A signed certificate cannot be changed. A mistake is put right by a new one.</source>
        <translation>Ein signiertes Zertifikat bleibt, wie es ist. Einen Irrtum behebt ein neues.</translation>
    </message>
</context>
<context>
    <name>SignedPanel</name>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>The label as it prints</source>
        <translation>Das Etikett, wie es gedruckt wird</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>A device needs you</source>
        <translation>Ein Gerät braucht Sie</translation>
    </message>
    <message>
        <source>Scan read</source>
        <translation>Scan gelesen</translation>
    </message>
    <message>
        <source>Scan refused</source>
        <translation>Scan abgelehnt</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Zertifiziert</translation>
    </message>
    <message>
        <source>Whatever is heard is also seen: none is needed.</source>
        <translation>Was zu hören ist, ist auch zu sehen: keiner ist nötig.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Listen to them:</source>
        <translation>Anhören:</translation>
    </message>
    <message>
        <source>No player for sounds was found here. Install PipeWire, PulseAudio or ALSA&apos;s aplay.</source>
        <translation>Hier wurde kein Player für Töne gefunden. PipeWire, PulseAudio oder aplay von ALSA installieren.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Zertifiziert</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Mit Anmerkungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Gegengezeichnet</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>attempt {number}</source>
        <translation>Versuch {number}</translation>
    </message>
</context>
<context>
    <name>StreamRow</name>
    <message>
        <source>Why is the next lot to be inspected otherwise?</source>
        <translation>Warum soll das nächste Los anders geprüft werden?</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>Ist behoben</translation>
    </message>
    <message>
        <source>Begin reduced inspection</source>
        <translation>Reduzierte Prüfung beginnen</translation>
    </message>
    <message>
        <source>Begin normal inspection</source>
        <translation>Normale Prüfung beginnen</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{done} of {total} points done</source>
        <translation>{done} von {total} Punkten erledigt</translation>
    </message>
    <message>
        <source>failed: {numbers}</source>
        <translation>fehlerhaft: {numbers}</translation>
    </message>
    <message>
        <source>now at {number}</source>
        <translation>jetzt bei {number}</translation>
    </message>
</context>
<context>
    <name>StripState</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Why this grade</source>
        <translation>Warum diese Stufe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Besteht</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Set up a registry</source>
        <translation>Register einrichten</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Certificates go out from here as soon as they are signed.</source>
        <translation>Zertifikate gehen von hier aus, sobald sie signiert sind.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Certificates stay on this bench until there is one. Settings take its address.</source>
        <translation>Bis dahin bleiben Zertifikate an diesem Arbeitsplatz. Die Adresse gehört in die Einstellungen.</translation>
    </message>
    <message>
        <source>No registry is set</source>
        <translation>Kein Register eingestellt</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Retry all {count} like it</source>
        <translation>Alle {count} dieser Art erneut senden</translation>
    </message>
    <message>
        <source>Put all {count} aside</source>
        <translation>Alle {count} zurückstellen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Retry all refused</source>
        <translation>Alle abgelehnten erneut senden</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>empty</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>TouchGrid</name>
    <message>
        <source>{reached} of {total} squares reached</source>
        <translation>{reached} von {total} Feldern berührt</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Failed: {act}</source>
        <translation>Gescheitert: {act}</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Prüfung begonnen</translation>
    </message>
    <message>
        <source>Readings begin</source>
        <translation>Auslesen beginnt</translation>
    </message>
    <message>
        <source>Points begin</source>
        <translation>Prüfpunkte beginnen</translation>
    </message>
    <message>
        <source>Points done</source>
        <translation>Prüfpunkte fertig</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Zurück zu den Prüfpunkten</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Wieder aufgenommen</translation>
    </message>
    <message>
        <source>Closed as refused</source>
        <translation>Als abgelehnt geschlossen</translation>
    </message>
    <message>
        <source>Readings taken</source>
        <translation>Werte ausgelesen</translation>
    </message>
    <message>
        <source>Device asked again</source>
        <translation>Gerät erneut gefragt</translation>
    </message>
    <message>
        <source>Number scanned</source>
        <translation>Nummer gescannt</translation>
    </message>
    <message>
        <source>Second IMEI scanned</source>
        <translation>Zweite IMEI gescannt</translation>
    </message>
    <message>
        <source>Another device seen</source>
        <translation>Anderes Gerät gesehen</translation>
    </message>
    <message>
        <source>Point answered</source>
        <translation>Punkt beantwortet</translation>
    </message>
    <message>
        <source>Answer taken back</source>
        <translation>Antwort zurückgenommen</translation>
    </message>
    <message>
        <source>Defects marked</source>
        <translation>Mängel eingetragen</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>Stufe vergeben</translation>
    </message>
    <message>
        <source>Second look at a grade</source>
        <translation>Zweiter Blick auf eine Stufe</translation>
    </message>
    <message>
        <source>Grade taken back</source>
        <translation>Stufe zurückgenommen</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Foto hinzugefügt</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Foto entfernt</translation>
    </message>
    <message>
        <source>Order linked</source>
        <translation>Auftrag verknüpft</translation>
    </message>
    <message>
        <source>Device erased</source>
        <translation>Gerät gelöscht</translation>
    </message>
    <message>
        <source>Certificate signed</source>
        <translation>Zertifikat signiert</translation>
    </message>
    <message>
        <source>Certificate made void</source>
        <translation>Zertifikat für ungültig erklärt</translation>
    </message>
    <message>
        <source>Certificate exported</source>
        <translation>Zertifikat exportiert</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translation>Nachprüfung begonnen</translation>
    </message>
    <message>
        <source>Reviewer agrees</source>
        <translation>Prüfer stimmt zu</translation>
    </message>
    <message>
        <source>Reviewer disagrees</source>
        <translation>Prüfer widerspricht</translation>
    </message>
    <message>
        <source>Judgement taken back</source>
        <translation>Urteil zurückgenommen</translation>
    </message>
    <message>
        <source>Review given up</source>
        <translation>Nachprüfung aufgegeben</translation>
    </message>
    <message>
        <source>Review taken over</source>
        <translation>Nachprüfung übernommen</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Gegengezeichnet</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Blind inspection wanted</source>
        <translation>Blinde Prüfung verlangt</translation>
    </message>
    <message>
        <source>Asked of another bench</source>
        <translation>Von anderem Arbeitsplatz verlangt</translation>
    </message>
    <message>
        <source>Asked from a desk, refused</source>
        <translation>Vom Schreibtisch verlangt, abgelehnt</translation>
    </message>
    <message>
        <source>Lot made</source>
        <translation>Los gebildet</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>Stichprobe gezogen</translation>
    </message>
    <message>
        <source>Lot decided</source>
        <translation>Los entschieden</translation>
    </message>
    <message>
        <source>Lot released</source>
        <translation>Los freigegeben</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Inspection switched</source>
        <translation>Prüfschärfe gewechselt</translation>
    </message>
    <message>
        <source>Lot report exported</source>
        <translation>Losbericht exportiert</translation>
    </message>
    <message>
        <source>Records exported</source>
        <translation>Aufzeichnungen exportiert</translation>
    </message>
    <message>
        <source>Trail exported</source>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>Signed head written</source>
        <translation>Signierter Kopf geschrieben</translation>
    </message>
    <message>
        <source>Dashboard exported</source>
        <translation>Übersicht exportiert</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Aufzeichnungen importiert</translation>
    </message>
    <message>
        <source>Added to the outbox</source>
        <translation>In den Ausgang gelegt</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Sending dropped</source>
        <translation>Senden aufgegeben</translation>
    </message>
    <message>
        <source>Sending taken up again</source>
        <translation>Senden wieder aufgenommen</translation>
    </message>
    <message>
        <source>Registration confirmed</source>
        <translation>Registrierung bestätigt</translation>
    </message>
    <message>
        <source>Registration being sent</source>
        <translation>Registrierung wird gesendet</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Registrierung abgelehnt</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>Registrierung zurückgezogen</translation>
    </message>
    <message>
        <source>Another number registered</source>
        <translation>Andere Nummer registriert</translation>
    </message>
    <message>
        <source>Registration taken over</source>
        <translation>Registrierung übernommen</translation>
    </message>
    <message>
        <source>Quantity set</source>
        <translation>Menge gesetzt</translation>
    </message>
    <message>
        <source>Evidence sent</source>
        <translation>Nachweis gesendet</translation>
    </message>
    <message>
        <source>Registry token made</source>
        <translation>Registertoken erstellt</translation>
    </message>
    <message>
        <source>Registry token revoked</source>
        <translation>Registertoken widerrufen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Badge refused</source>
        <translation>Ausweis abgelehnt</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN abgelehnt</translation>
    </message>
    <message>
        <source>Name locked</source>
        <translation>Name gesperrt</translation>
    </message>
    <message>
        <source>Name unlocked</source>
        <translation>Name entsperrt</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Badge changed</source>
        <translation>Ausweis geändert</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN geändert</translation>
    </message>
    <message>
        <source>Person let in no more</source>
        <translation>Person ausgeschieden</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Suche gespeichert</translation>
    </message>
    <message>
        <source>Search renamed</source>
        <translation>Suche umbenannt</translation>
    </message>
    <message>
        <source>Search deleted</source>
        <translation>Suche gelöscht</translation>
    </message>
    <message>
        <source>Search put back</source>
        <translation>Suche zurückgeholt</translation>
    </message>
    <message>
        <source>Destination kept</source>
        <translation>Ziel eingetragen</translation>
    </message>
    <message>
        <source>Destination removed</source>
        <translation>Ziel entfernt</translation>
    </message>
    <message>
        <source>Destination’s secret changed</source>
        <translation>Zielgeheimnis geändert</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>Schlüssel in Gebrauch</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Schlüssel ersetzt</translation>
    </message>
    <message>
        <source>Key certified</source>
        <translation>Schlüssel beglaubigt</translation>
    </message>
    <message>
        <source>Trust list kept</source>
        <translation>Vertrauensliste übernommen</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung zurückgeholt</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Personendaten gelöscht</translation>
    </message>
    <message>
        <source>Clock jumped back</source>
        <translation>Uhr sprang zurück</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <source>Verify the trail</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Nur diese Person</translation>
    </message>
    <message>
        <source>Search the trail</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A person, a word, a number</source>
        <translation>Eine Person, ein Wort, eine Nummer</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Checking every event …</source>
        <translation>Jedes Ereignis wird geprüft …</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde gestoppt.</translation>
    </message>
    <message>
        <source>Every event is as it was written: {events} events, {heads} signed heads.</source>
        <translation>Jedes Ereignis ist, wie es geschrieben wurde: {events} Ereignisse, {heads} signierte Köpfe.</translation>
    </message>
    <message>
        <source>{heads} signed heads are of keys that are not known here.</source>
        <translation>{heads} signierte Köpfe sind von Schlüsseln, die hier nicht bekannt sind.</translation>
    </message>
    <message>
        <source>{events} events since the last head are not covered.</source>
        <translation>{events} Ereignisse seit dem letzten Kopf sind nicht abgedeckt.</translation>
    </message>
    <message>
        <source>Event {seq} of {writer}: {what}</source>
        <translation>Ereignis {seq} von {writer}: {what}</translation>
    </message>
</context>
<context>
    <name>TrailTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Events of the audit trail</source>
        <translation>Ereignisse des Prüfprotokolls</translation>
    </message>
    <message>
        <source>This event was changed.</source>
        <translation>Dieses Ereignis wurde verändert.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>&apos;bench&apos; is no role of a person.</source>
        <translation>&apos;bench&apos; ist keine Rolle einer Person.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is no label printer.</source>
        <translation>&apos;{address}&apos; ist kein Etikettendrucker.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is not an address with a host and a port.</source>
        <translation>&apos;{address}&apos; ist keine Adresse mit Host und Port.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; names no host and port.</source>
        <translation>&apos;{address}&apos; nennt weder Host noch Port.</translation>
    </message>
    <message>
        <source>&apos;{company}&apos; cannot stand in a User-Agent.</source>
        <translation>„{company}“ kann nicht in einem User-Agent stehen.</translation>
    </message>
    <message>
        <source>&apos;{contact}&apos; is no mail address.</source>
        <translation>„{contact}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is not changed from here.</source>
        <translation>&apos;{key}&apos; lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is neither an iPhone nor an iPad.</source>
        <translation>&apos;{kind}&apos; ist weder ein iPhone noch ein iPad.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is no kind of destination.</source>
        <translation>„{kind}“ ist keine Art von Ziel.</translation>
    </message>
    <message>
        <source>&apos;{market}&apos; is no market of Back Market&apos;s {region}.</source>
        <translation>„{market}“ ist kein Markt von Back Market {region}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name for a destination.</source>
        <translation>„{name}“ ist kein Name für ein Ziel.</translation>
    </message>
    <message>
        <source>&apos;{platform}&apos; is no platform of Back Market.</source>
        <translation>„{platform}“ ist keine Plattform von Back Market.</translation>
    </message>
    <message>
        <source>&apos;{queue}&apos; is not a queue&apos;s name.</source>
        <translation>&apos;{queue}&apos; ist kein Name einer Warteschlange.</translation>
    </message>
    <message>
        <source>&apos;{service}&apos; is no service of a device behind usbmuxd.</source>
        <translation>&apos;{service}&apos; ist kein Dienst eines Geräts hinter usbmuxd.</translation>
    </message>
    <message>
        <source>&apos;{size}&apos; at {dpi} dpi is no label.</source>
        <translation>&apos;{size}&apos; mit {dpi} dpi ist kein Etikett.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an IMEI: 15 digits are needed.</source>
        <translation>&apos;{text}&apos; ist keine IMEI: es braucht 15 Ziffern.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an address of a server.</source>
        <translation>&apos;{text}&apos; ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>A battery cannot be at {level} %.</source>
        <translation>Ein Akku kann nicht bei {level} % stehen.</translation>
    </message>
    <message>
        <source>A certificate is only made void for a reason.</source>
        <translation>Ein Zertifikat wird nur mit Begründung ungültig.</translation>
    </message>
    <message>
        <source>A device on TCP has no service &apos;{service}&apos;.</source>
        <translation>Ein Gerät über TCP hat keinen Dienst &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A device on USB has no service &apos;{service}&apos;.</source>
        <translation>Ein Gerät über USB hat keinen Dienst &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A device that was here shares a number, but its {name} was {old}: this one has {new}.</source>
        <translation>Ein früheres Gerät hat dieselbe Nummer, aber sein {name} war {old}: dieses hat {new}.</translation>
    </message>
    <message>
        <source>A device without a class</source>
        <translation>Ein Gerät ohne Klasse</translation>
    </message>
    <message>
        <source>A disk counts no errors of its medium.</source>
        <translation>Ein Laufwerk zählt keine Medienfehler.</translation>
    </message>
    <message>
        <source>A disk counts no hours.</source>
        <translation>Ein Laufwerk zählt keine Stunden.</translation>
    </message>
    <message>
        <source>A disk counts no wear.</source>
        <translation>Ein Laufwerk zählt keinen Verschleiß.</translation>
    </message>
    <message>
        <source>A disk does not give its size.</source>
        <translation>Ein Laufwerk nennt seine Größe nicht.</translation>
    </message>
    <message>
        <source>A disk does not tell of passwords.</source>
        <translation>Ein Laufwerk sagt nichts über Passwörter.</translation>
    </message>
    <message>
        <source>A disk gives no assessment of itself.</source>
        <translation>Ein Laufwerk beurteilt sich nicht selbst.</translation>
    </message>
    <message>
        <source>A label of {size} is too small for its codes.</source>
        <translation>Ein Etikett von {size} ist zu klein für seine Codes.</translation>
    </message>
    <message>
        <source>A line gets one number and a certificate one line: mend it in Back Market&apos;s back office.</source>
        <translation>Eine Zeile bekommt eine Nummer und ein Zertifikat eine Zeile: Berichtigen Sie es im Back Office von Back Market.</translation>
    </message>
    <message>
        <source>A line of the agent has a damaged head.</source>
        <translation>Eine Zeile des Agenten hat einen beschädigten Kopf.</translation>
    </message>
    <message>
        <source>A line of the agent is no JSON object.</source>
        <translation>Eine Zeile des Agenten ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A line of the agent is no JSON.</source>
        <translation>Eine Zeile des Agenten ist kein JSON.</translation>
    </message>
    <message>
        <source>A line of the agent was damaged on its way.</source>
        <translation>Eine Zeile des Agenten wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>A line of {body} bytes is too long.</source>
        <translation>Eine Zeile von {body} Bytes ist zu lang.</translation>
    </message>
    <message>
        <source>A listing is asked for by its SKU.</source>
        <translation>Ein Angebot wird mit seiner SKU erfragt.</translation>
    </message>
    <message>
        <source>A live system runs: the laptop&apos;s own was not started.</source>
        <translation>Ein Live-System läuft: das eigene des Laptops wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>A newer certificate stands in its place.</source>
        <translation>Ein neueres Zertifikat steht an seiner Stelle.</translation>
    </message>
    <message>
        <source>A packet from the phone arrived damaged.</source>
        <translation>Ein Paket vom Telefon kam beschädigt an.</translation>
    </message>
    <message>
        <source>A part of the agent&apos;s answer is missing.</source>
        <translation>Ein Teil der Antwort des Agenten fehlt.</translation>
    </message>
    <message>
        <source>A person needs a name of 1 to 80 characters.</source>
        <translation>Eine Person braucht einen Namen mit 1 bis 80 Zeichen.</translation>
    </message>
    <message>
        <source>A phone on TCP has no service &apos;{service}&apos;.</source>
        <translation>Ein Telefon über TCP hat keinen Dienst &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A photo is named by its hash and by what it shows.</source>
        <translation>Ein Foto wird nach seinem Hash benannt und danach, was es zeigt.</translation>
    </message>
    <message>
        <source>A real device cannot be certified in a training home.</source>
        <translation>Ein echtes Gerät kann im Übungsverzeichnis nicht zertifiziert werden.</translation>
    </message>
    <message>
        <source>A revocation needs a key&apos;s name of 43 characters and a reason of at most 200.</source>
        <translation>Ein Widerruf braucht einen Schlüsselnamen von 43 Zeichen und eine Begründung von höchstens 200.</translation>
    </message>
    <message>
        <source>A root needs a name.</source>
        <translation>Eine Wurzel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A row is only dropped with a reason.</source>
        <translation>Eine Zeile wird nur mit Begründung verworfen.</translation>
    </message>
    <message>
        <source>A row of {name} cannot be read: {error}.</source>
        <translation>Eine Zeile von {name} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>A row of {table} belongs to nothing, so the store was not upgraded.</source>
        <translation>Eine Zeile von {table} gehört zu nichts, darum wurde der Speicher nicht aktualisiert.</translation>
    </message>
    <message>
        <source>A second number can only be taken before the erase.</source>
        <translation>Eine zweite Nummer lässt sich nur vor dem Löschen aufnehmen.</translation>
    </message>
    <message>
        <source>A serial port has no service &apos;{service}&apos;.</source>
        <translation>Ein serieller Anschluss hat keinen Dienst &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A server&apos;s address holds no password, query or fragment.</source>
        <translation>Eine Serveradresse enthält weder Passwort noch Abfrage oder Fragment.</translation>
    </message>
    <message>
        <source>A service of the device failed: {title}</source>
        <translation>Ein Dienst des Geräts ist gescheitert: {title}</translation>
    </message>
    <message>
        <source>A text holds characters that cannot be stored.</source>
        <translation>Ein Text enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>A virtual device cannot be inspected in a home that certifies.</source>
        <translation>Ein virtuelles Gerät kann nicht geprüft werden, wo zertifiziert wird.</translation>
    </message>
    <message>
        <source>Add an administrator, then the others.</source>
        <translation>Erst einen Administrator anlegen, dann die anderen.</translation>
    </message>
    <message>
        <source>Add one to the folder &apos;checklists&apos; in this bench&apos;s home, as docs/checklists.md describes.</source>
        <translation>Legen Sie eine in den Ordner „checklists“ im Verzeichnis dieses Arbeitsplatzes, wie docs/checklists.md es beschreibt.</translation>
    </message>
    <message>
        <source>After that a lead unlocks the name.</source>
        <translation>Danach entsperrt eine Leitung den Namen.</translation>
    </message>
    <message>
        <source>An adb server has no service &apos;{service}&apos;.</source>
        <translation>Ein adb-Server hat keinen Dienst &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>An adb server holds the phone.</source>
        <translation>Ein adb-Server hält das Telefon.</translation>
    </message>
    <message>
        <source>An inspection that is {state} cannot {step}.</source>
        <translation>Eine Prüfung im Stand „{state}“ kann nicht {step}.</translation>
    </message>
    <message>
        <source>Another device is in this port: {device}.</source>
        <translation>Ein anderes Gerät steckt in diesem Anschluss: {device}.</translation>
    </message>
    <message>
        <source>Another iPhone or iPad answers on this port.</source>
        <translation>Ein anderes iPhone oder iPad antwortet an diesem Anschluss.</translation>
    </message>
    <message>
        <source>Another laptop answers on this port.</source>
        <translation>Ein anderer Laptop antwortet an diesem Anschluss.</translation>
    </message>
    <message>
        <source>Another person has this badge.</source>
        <translation>Jemand anderes hat diesen Ausweis.</translation>
    </message>
    <message>
        <source>Another phone answers on this port.</source>
        <translation>Ein anderes Telefon antwortet an diesem Anschluss.</translation>
    </message>
    <message>
        <source>Another process</source>
        <translation>Ein anderer Prozess</translation>
    </message>
    <message>
        <source>Another program holds the device.</source>
        <translation>Ein anderes Programm hält das Gerät.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Ein anderes Programm hält den Speicher.</translation>
    </message>
    <message>
        <source>Another program holds {what}.</source>
        <translation>Ein anderes Programm hält {what}.</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>Beantworten.</translation>
    </message>
    <message>
        <source>Answer the points as they are.</source>
        <translation>Die Punkte so beantworten, wie sie sind.</translation>
    </message>
    <message>
        <source>Answer them first.</source>
        <translation>Diese zuerst beantworten.</translation>
    </message>
    <message>
        <source>Ask a colleague to scan a badge.</source>
        <translation>Jemanden bitten, den eigenen Ausweis zu scannen.</translation>
    </message>
    <message>
        <source>Ask another person who may: a lead or an administrator.</source>
        <translation>Eine andere Person fragen, die es darf: Leitung oder Administrator.</translation>
    </message>
    <message>
        <source>Ask for a new attempt to inspect it again.</source>
        <translation>Einen neuen Versuch verlangen, um noch einmal zu prüfen.</translation>
    </message>
    <message>
        <source>Ask for {uid}.</source>
        <translation>Nach {uid} fragen.</translation>
    </message>
    <message>
        <source>Ask its owner to release it from management.</source>
        <translation>Den Besitzer bitten, es aus der Verwaltung zu entlassen.</translation>
    </message>
    <message>
        <source>Ask the shop for the certificate, or for one that replaces it.</source>
        <translation>Den Betrieb um das Zertifikat bitten oder um eines, das es ersetzt.</translation>
    </message>
    <message>
        <source>Ask the shop for the certificate.</source>
        <translation>Den Betrieb um das Zertifikat bitten.</translation>
    </message>
    <message>
        <source>Ask {who} to do it.</source>
        <translation>Das kann nur {who}.</translation>
    </message>
    <message>
        <source>Back Market asks to try again later.{answer}</source>
        <translation>Back Market bittet, es später noch einmal zu versuchen.{answer}</translation>
    </message>
    <message>
        <source>Back Market does not take the token.</source>
        <translation>Back Market nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>Back Market refused it.{answer}</source>
        <translation>Back Market hat es abgelehnt.{answer}</translation>
    </message>
    <message>
        <source>Back Market takes no more requests for now.</source>
        <translation>Back Market nimmt vorerst keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>Back Market&apos;s answer does not name the number that was sent.</source>
        <translation>Die Antwort von Back Market nennt nicht die gesendete Nummer.</translation>
    </message>
    <message>
        <source>Back Market&apos;s answer is not as its document says: {where}.</source>
        <translation>Die Antwort von Back Market ist nicht wie in seinem Dokument: {where}.</translation>
    </message>
    <message>
        <source>Back Market&apos;s firewall let nothing through.</source>
        <translation>Die Firewall von Back Market ließ nichts durch.</translation>
    </message>
    <message>
        <source>Bench {sender} speaks to Back Market, and this is {bench}.</source>
        <translation>Platz {sender} spricht mit Back Market, und dies ist {bench}.</translation>
    </message>
    <message>
        <source>Check the cable and plug the device in again.</source>
        <translation>Kabel prüfen und Gerät neu anschließen.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Datenträger prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Check the disk; what was shown as saved is safe.</source>
        <translation>Datenträger prüfen; was als gespeichert angezeigt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Nummer prüfen.</translation>
    </message>
    <message>
        <source>Check which device is in your hand.</source>
        <translation>Prüfen, welches Gerät in der Hand liegt.</translation>
    </message>
    <message>
        <source>Check which device is plugged in here, then press R.</source>
        <translation>Prüfen, welches Gerät hier steckt, dann R drücken.</translation>
    </message>
    <message>
        <source>Check who may read and write its folder.</source>
        <translation>Prüfen, wer den Ordner lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Prüfen, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Choose Reboot system now on its screen.</source>
        <translation>Am Bildschirm „Reboot system now“ wählen.</translation>
    </message>
    <message>
        <source>Choose Start or Restart on its screen with its keys.</source>
        <translation>Am Bildschirm mit den Tasten „Start“ oder „Restart“ wählen.</translation>
    </message>
    <message>
        <source>Choose a home on a local disk.</source>
        <translation>Ein Verzeichnis auf einem lokalen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Choose a larger label in Settings, such as 62x29.</source>
        <translation>In den Einstellungen ein größeres Etikett wählen, etwa 62x29.</translation>
    </message>
    <message>
        <source>Choose a queue in Settings, or a default with lpadmin -d.</source>
        <translation>In den Einstellungen eine Warteschlange wählen oder mit lpadmin -d eine Vorgabe setzen.</translation>
    </message>
    <message>
        <source>Choose another --home.</source>
        <translation>Ein anderes --home wählen.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Choose digits that neither repeat nor count.</source>
        <translation>Ziffern wählen, die sich weder wiederholen noch zählen.</translation>
    </message>
    <message>
        <source>Choose one of its codes.</source>
        <translation>Einen seiner Fehlercodes wählen.</translation>
    </message>
    <message>
        <source>Choose one of its reasons: {allowed}.</source>
        <translation>Einen seiner Gründe wählen: {allowed}.</translation>
    </message>
    <message>
        <source>Choose one of the system&apos;s queues.</source>
        <translation>Eine Warteschlange des Systems wählen.</translation>
    </message>
    <message>
        <source>Choose technician, lead, auditor, administrator.</source>
        <translation>Technician, lead, auditor oder administrator wählen.</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s logo again in the settings.</source>
        <translation>Das Logo des Betriebs in den Einstellungen neu wählen.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>Namen wählen und PIN eingeben.</translation>
    </message>
    <message>
        <source>Close it and open it for writing.</source>
        <translation>Schließen und zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>Close it first, or use another --home.</source>
        <translation>Zuerst schließen oder ein anderes --home verwenden.</translation>
    </message>
    <message>
        <source>Close it, then do the last step again.</source>
        <translation>Schließen, dann den letzten Schritt wiederholen.</translation>
    </message>
    <message>
        <source>Close it, then press R.</source>
        <translation>Schließen, dann R drücken.</translation>
    </message>
    <message>
        <source>Close it: &apos;sudo fuser -v {node}&apos; names it.</source>
        <translation>Schließen: &apos;sudo fuser -v {node}&apos; nennt es.</translation>
    </message>
    <message>
        <source>Close it: it goes on by itself.</source>
        <translation>Schließen: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Close its head: the label waits.</source>
        <translation>Druckkopf schließen: das Etikett wartet.</translation>
    </message>
    <message>
        <source>Close the bench and change it in the settings&apos; file.</source>
        <translation>Den Arbeitsplatz schließen und es in der Einstellungsdatei ändern.</translation>
    </message>
    <message>
        <source>Close the program that holds it, or let it serve us.</source>
        <translation>Das Programm schließen, das es hält, oder uns darüber lesen lassen.</translation>
    </message>
    <message>
        <source>Close the programs that talk to phones, then press R.</source>
        <translation>Die Programme schließen, die mit Telefonen sprechen, dann R drücken.</translation>
    </message>
    <message>
        <source>Compare the two clocks, or give it a new secret: &apos;inspector destinations secret NAME&apos;.</source>
        <translation>Beide Uhren vergleichen oder ihm ein neues Geheimnis geben: &apos;inspector destinations secret NAME&apos;.</translation>
    </message>
    <message>
        <source>Compare them with the label; to inspect this one as a device of its own, press R.</source>
        <translation>Mit dem Etikett vergleichen; um dieses als eigenes Gerät zu prüfen, R drücken.</translation>
    </message>
    <message>
        <source>Copy it again from Options, Integrations in the back office.</source>
        <translation>Kopieren Sie es noch einmal aus Optionen, Integrationen im Back Office.</translation>
    </message>
    <message>
        <source>Copy it again from the registry&apos;s token file.</source>
        <translation>Noch einmal aus der Token-Datei des Registers kopieren.</translation>
    </message>
    <message>
        <source>Copy this bench&apos;s agent.py to the laptop again.</source>
        <translation>Die Datei agent.py dieses Arbeitsplatzes noch einmal auf den Laptop kopieren.</translation>
    </message>
    <message>
        <source>Device files are not on this system.</source>
        <translation>Gerätedateien gibt es auf diesem System nicht.</translation>
    </message>
    <message>
        <source>Do it there, or name this bench with &apos;inspector destinations add&apos;.</source>
        <translation>Tun Sie es dort, oder nennen Sie diesen Platz mit „inspector destinations add“.</translation>
    </message>
    <message>
        <source>Drop the row: training stays on test registries.</source>
        <translation>Zeile verwerfen: Übungen bleiben auf Testregistern.</translation>
    </message>
    <message>
        <source>Empty it: it goes on by itself.</source>
        <translation>Leeren: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings: the rows wait here until then.</source>
        <translation>In den Einstellungen ein neues Token eingeben: bis dahin warten die Zeilen hier.</translation>
    </message>
    <message>
        <source>Erase it, or refuse the device.</source>
        <translation>Löschen oder das Gerät ablehnen.</translation>
    </message>
    <message>
        <source>Finish the points first.</source>
        <translation>Zuerst die Punkte abschließen.</translation>
    </message>
    <message>
        <source>Finish what is open first.</source>
        <translation>Zuerst abschließen, was offen ist.</translation>
    </message>
    <message>
        <source>Get it again from its issuer.</source>
        <translation>Noch einmal beim Aussteller holen.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Noch einmal dort holen, woher es kam.</translation>
    </message>
    <message>
        <source>Get it from its owner again.</source>
        <translation>Noch einmal beim Eigentümer holen.</translation>
    </message>
    <message>
        <source>Get the certificate again from where it came.</source>
        <translation>Das Zertifikat noch einmal dort holen, woher es kam.</translation>
    </message>
    <message>
        <source>Get the shop root&apos;s public key from the shop and name its file with --trust.</source>
        <translation>Den öffentlichen Schlüssel der Wurzel vom Betrieb holen und seine Datei mit --trust nennen.</translation>
    </message>
    <message>
        <source>Give an administrator a PIN first: inspector people pin {id}.</source>
        <translation>Zuerst einem Administrator eine PIN geben: inspector people pin {id}.</translation>
    </message>
    <message>
        <source>Give host:9100, a serial port such as /dev/ttyUSB0, zpl:QUEUE for raw ZPL, or a queue.</source>
        <translation>Host:9100, einen seriellen Anschluss wie /dev/ttyUSB0, zpl:QUEUE für rohes ZPL oder eine Warteschlange angeben.</translation>
    </message>
    <message>
        <source>Give it as it came from the camera.</source>
        <translation>So geben, wie es aus der Kamera kam.</translation>
    </message>
    <message>
        <source>Give one of at most 24 MB and 64 megapixels.</source>
        <translation>Eines von höchstens 24 MB und 64 Megapixeln geben.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s with --name.</source>
        <translation>Den des Betriebs mit --name angeben.</translation>
    </message>
    <message>
        <source>Give width and height in mm, such as 62x29, and 203, 300 or 600 dpi.</source>
        <translation>Breite und Höhe in mm angeben, etwa 62x29, dazu 203, 300 oder 600 dpi.</translation>
    </message>
    <message>
        <source>Go back to the points first.</source>
        <translation>Zuerst zu den Punkten zurückgehen.</translation>
    </message>
    <message>
        <source>Go on with the next point.</source>
        <translation>Mit dem nächsten Punkt weitermachen.</translation>
    </message>
    <message>
        <source>Go on: the rows wait here and are sent by themselves.</source>
        <translation>Weitermachen: die Zeilen warten hier und werden von selbst gesendet.</translation>
    </message>
    <message>
        <source>Grade the device first.</source>
        <translation>Zuerst die Stufe des Geräts bestimmen.</translation>
    </message>
    <message>
        <source>Hand it to a colleague.</source>
        <translation>Geben Sie es einem Kollegen.</translation>
    </message>
    <message>
        <source>Have the bench write it again.</source>
        <translation>Den Arbeitsplatz sie noch einmal schreiben lassen.</translation>
    </message>
    <message>
        <source>Have the bench write its request again.</source>
        <translation>Den Arbeitsplatz seine Anfrage noch einmal schreiben lassen.</translation>
    </message>
    <message>
        <source>Have the root revoke it in its newest list too, and keep that one.</source>
        <translation>Lassen Sie ihn von der Wurzel auch in der neuesten Liste widerrufen und bewahren Sie diese auf.</translation>
    </message>
    <message>
        <source>Have the root revoke it in its newest list too, or name another folder with -o.</source>
        <translation>Lassen Sie ihn von der Wurzel auch in der neuesten Liste widerrufen, oder nennen Sie mit -o einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Have the root write it again.</source>
        <translation>Von der Wurzel noch einmal schreiben lassen.</translation>
    </message>
    <message>
        <source>Hold the side key until it restarts; if it comes back here, restore its system.</source>
        <translation>Seitentaste halten, bis es neu startet; kommt es hierher zurück, System wiederherstellen.</translation>
    </message>
    <message>
        <source>Inspect a device there first.</source>
        <translation>Dort zuerst ein Gerät prüfen.</translation>
    </message>
    <message>
        <source>Inspect it again if it came back.</source>
        <translation>Prüfen Sie es neu, wenn es zurückkam.</translation>
    </message>
    <message>
        <source>Install Python with SQLite 3.35 or newer.</source>
        <translation>Python mit SQLite 3.35 oder neuer installieren.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: apt install cups-client; Fedora, Arch: cups), or save the PDF.</source>
        <translation>Installieren (Debian, Ubuntu: apt install cups-client; Fedora, Arch: cups) oder das PDF speichern.</translation>
    </message>
    <message>
        <source>Install libusb 1.0, then start again.</source>
        <translation>libusb 1.0 installieren, dann neu starten.</translation>
    </message>
    <message>
        <source>Install that version or a newer one; nothing was changed.</source>
        <translation>Diese Version oder eine neuere installieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Install the CUPS client again.</source>
        <translation>Den CUPS-Client neu installieren.</translation>
    </message>
    <message>
        <source>Install the maker&apos;s USB driver (WinUSB; docs/udev.md), then plug it in again.</source>
        <translation>Den USB-Treiber des Herstellers installieren (WinUSB; docs/udev.md), dann neu anschließen.</translation>
    </message>
    <message>
        <source>Install the udev rules with &apos;sudo scripts/install-udev&apos; (docs/udev.md), or join the group dialout (&apos;sudo adduser USER dialout&apos;) and log in again.</source>
        <translation>Die udev-Regeln mit &apos;sudo scripts/install-udev&apos; installieren (docs/udev.md) oder der Gruppe dialout beitreten (&apos;sudo adduser USER dialout&apos;) und neu anmelden.</translation>
    </message>
    <message>
        <source>Install what brings it; there are {kinds}.</source>
        <translation>Installieren, was sie mitbringt; es gibt {kinds}.</translation>
    </message>
    <message>
        <source>It begins with whsec_ and holds 24 to 64 bytes in base64.</source>
        <translation>Es beginnt mit whsec_ und enthält 24 bis 64 Bytes in Base64.</translation>
    </message>
    <message>
        <source>It gives no MEID.</source>
        <translation>Es nennt keine MEID.</translation>
    </message>
    <message>
        <source>It has an MEID instead.</source>
        <translation>Es hat stattdessen eine MEID.</translation>
    </message>
    <message>
        <source>It is not known yet what the disk took.</source>
        <translation>Noch ist nicht bekannt, was der Datenträger angenommen hat.</translation>
    </message>
    <message>
        <source>It is not registered with an operator.</source>
        <translation>Es ist bei keinem Netzbetreiber angemeldet.</translation>
    </message>
    <message>
        <source>It is on, and says that its battery is empty or missing.</source>
        <translation>Es ist eingeschaltet und sagt, sein Akku sei leer oder fehle.</translation>
    </message>
    <message>
        <source>It opens once that inspection is closed.</source>
        <translation>Sie öffnet sich, sobald jene Prüfung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>It starts with https:// and a name.</source>
        <translation>Sie beginnt mit https:// und einem Namen.</translation>
    </message>
    <message>
        <source>It was signed rightly, but {uid} was signed in its place.</source>
        <translation>Es wurde richtig signiert, aber {uid} wurde an seiner Stelle signiert.</translation>
    </message>
    <message>
        <source>It was signed rightly, but {who} made it void on {day}: {reason}</source>
        <translation>Es wurde richtig signiert, aber {who} hat es am {day} für ungültig erklärt: {reason}</translation>
    </message>
    <message>
        <source>Its name is small letters, its value one line of text.</source>
        <translation>Ihr Name besteht aus Kleinbuchstaben, ihr Wert aus einer Zeile Text.</translation>
    </message>
    <message>
        <source>Keep one of both.</source>
        <translation>Behalten Sie eine von beiden.</translation>
    </message>
    <message>
        <source>Known are {rules}.</source>
        <translation>Bekannt sind {rules}.</translation>
    </message>
    <message>
        <source>Knox Guard is {state}</source>
        <translation>Knox Guard: {state}</translation>
    </message>
    <message>
        <source>Load a roll: the label waits.</source>
        <translation>Eine Rolle einlegen: das Etikett wartet.</translation>
    </message>
    <message>
        <source>Load one: the label waits.</source>
        <translation>Eines einlegen: das Etikett wartet.</translation>
    </message>
    <message>
        <source>Load paper: it goes on by itself.</source>
        <translation>Papier einlegen: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <translation>Gleich noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>Look at it with the newest version.</source>
        <translation>Mit der neuesten Version ansehen.</translation>
    </message>
    <message>
        <source>Look at its record.</source>
        <translation>Den Eintrag dazu ansehen.</translation>
    </message>
    <message>
        <source>Look at the inspection again.</source>
        <translation>Die Prüfung noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Look at the order and the certificate again.</source>
        <translation>Sehen Sie Bestellung und Zertifikat noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the order in Back Market&apos;s back office, and put this aside.</source>
        <translation>Sehen Sie die Bestellung im Back Office von Back Market an und legen Sie dies beiseite.</translation>
    </message>
    <message>
        <source>Look at the order in Back Market&apos;s back office.</source>
        <translation>Sehen Sie die Bestellung im Back Office von Back Market an.</translation>
    </message>
    <message>
        <source>Look at what is shown now.</source>
        <translation>Ansehen, was jetzt gezeigt wird.</translation>
    </message>
    <message>
        <source>Look, then answer it.</source>
        <translation>Hinsehen, dann beantworten.</translation>
    </message>
    <message>
        <source>Make another person administrator first.</source>
        <translation>Zuerst eine andere Person zum Administrator machen.</translation>
    </message>
    <message>
        <source>Make it readable for you.</source>
        <translation>Für Sie lesbar machen.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Kürzer fassen.</translation>
    </message>
    <message>
        <source>Make it void at that bench: it sends that to wherever the certificate went.</source>
        <translation>Machen Sie es an jenem Arbeitsplatz ungültig: Er meldet es überall dorthin, wohin das Zertifikat ging.</translation>
    </message>
    <message>
        <source>Make room and make its folder writable for you.</source>
        <translation>Platz schaffen und den Ordner für Sie schreibbar machen.</translation>
    </message>
    <message>
        <source>Make room; what was shown as saved is safe.</source>
        <translation>Platz schaffen; was als gespeichert angezeigt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Make the folder writable for this user, and make room.</source>
        <translation>Den Ordner für diesen Benutzer schreibbar machen und Platz schaffen.</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>Berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Mend it: docs/backmarket.md shows how a SKU is written.</source>
        <translation>Berichtigen Sie es: docs/backmarket.md zeigt, wie eine SKU geschrieben wird.</translation>
    </message>
    <message>
        <source>Mend that line, or put the file back from a backup.</source>
        <translation>Die Zeile berichtigen oder die Datei aus einer Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>Mend that line.</source>
        <translation>Die Zeile berichtigen.</translation>
    </message>
    <message>
        <source>Mend the device&apos;s number.</source>
        <translation>Die Nummer des Geräts berichtigen.</translation>
    </message>
    <message>
        <source>Move it away, or restore a backup.</source>
        <translation>Wegbewegen oder eine Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>Name a PNG or a JPEG that you can read.</source>
        <translation>Ein PNG oder JPEG nennen, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>Name a queue, host:port or COM port.</source>
        <translation>Warteschlange, Host:Port oder COM-Anschluss nennen.</translation>
    </message>
    <message>
        <source>Name another folder with -o.</source>
        <translation>Ein anderes Verzeichnis mit -o nennen.</translation>
    </message>
    <message>
        <source>Name another with --home or INSPECTOR_HOME.</source>
        <translation>Mit --home oder INSPECTOR_HOME ein anderes nennen.</translation>
    </message>
    <message>
        <source>Name eu, na or ap.</source>
        <translation>Nennen Sie eu, na oder ap.</translation>
    </message>
    <message>
        <source>Name its PDF, its certificate.json, its JWS or the text of its code.</source>
        <translation>Sein PDF, seine certificate.json, seine JWS oder den Text seines Codes nennen.</translation>
    </message>
    <message>
        <source>Name one of {markets}.</source>
        <translation>Nennen Sie einen von {markets}.</translation>
    </message>
    <message>
        <source>Name the address at which Back Market reaches the shop.</source>
        <translation>Nennen Sie die Adresse, unter der Back Market den Betrieb erreicht.</translation>
    </message>
    <message>
        <source>Name the person.</source>
        <translation>Der Person einen Namen geben.</translation>
    </message>
    <message>
        <source>No CUPS client is installed.</source>
        <translation>Kein CUPS-Client ist installiert.</translation>
    </message>
    <message>
        <source>No battery says so.</source>
        <translation>Kein Akku sagt es.</translation>
    </message>
    <message>
        <source>No gauge counts cycles; many say 0 instead.</source>
        <translation>Keine Messung zählt Ladezyklen; viele sagen stattdessen 0.</translation>
    </message>
    <message>
        <source>No gauge of this laptop counts in this unit.</source>
        <translation>Keine Messung dieses Laptops zählt in dieser Einheit.</translation>
    </message>
    <message>
        <source>No order is named.</source>
        <translation>Es ist keine Bestellung genannt.</translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>Kein Drucker ist gewählt.</translation>
    </message>
    <message>
        <source>No readings are taken while the inspection is {state}.</source>
        <translation>Im Stand „{state}“ wird nicht gelesen.</translation>
    </message>
    <message>
        <source>No sign of a jailbreak, which proves nothing.</source>
        <translation>Kein Zeichen eines Jailbreaks; das beweist nichts.</translation>
    </message>
    <message>
        <source>No sign of an owner&apos;s lock, which proves nothing. An owner&apos;s account is still noted in it. Only its Setup Assistant shows it.</source>
        <translation>Kein Zeichen einer Besitzersperre; das beweist nichts. Ein Besitzerkonto ist noch vermerkt. Nur der Einrichtungsassistent zeigt es.</translation>
    </message>
    <message>
        <source>No sign of an owner&apos;s lock, which proves nothing. Only its Setup Assistant shows it.</source>
        <translation>Kein Zeichen einer Besitzersperre; das beweist nichts. Nur der Einrichtungsassistent zeigt es.</translation>
    </message>
    <message>
        <source>No space is left for the store.</source>
        <translation>Für den Speicher ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Nobody here can prove who they are yet.</source>
        <translation>Niemand hier kann sich schon ausweisen.</translation>
    </message>
    <message>
        <source>Nobody here has the id &apos;{person_id}&apos;.</source>
        <translation>Niemand hier hat die Kennung &apos;{person_id}&apos;.</translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>Niemand hier hat diesen Ausweis.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this bench.</source>
        <translation>Niemand ist an diesem Arbeitsplatz angemeldet.</translation>
    </message>
    <message>
        <source>Nobody knew the number {number} before the erase.</source>
        <translation>Niemand kannte die Nummer {number} vor dem Löschen.</translation>
    </message>
    <message>
        <source>Nothing in this inspection refuses the device.</source>
        <translation>Nichts in dieser Prüfung lehnt das Gerät ab.</translation>
    </message>
    <message>
        <source>Nothing is erased while the inspection is {state}.</source>
        <translation>Im Stand „{state}“ wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Nichts wurde geändert; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was confirmed for order line {line_id}.</source>
        <translation>Für Bestellzeile {line_id} wurde nichts bestätigt.</translation>
    </message>
    <message>
        <source>Only a lead may change that, with a reason.</source>
        <translation>Das darf nur eine Leitung ändern, mit Begründung.</translation>
    </message>
    <message>
        <source>Only a waiting or parked row can be changed.</source>
        <translation>Nur eine wartende oder geparkte Zeile lässt sich ändern.</translation>
    </message>
    <message>
        <source>Open Sync, mend it, then retry or drop it with a reason.</source>
        <translation>Abgleich öffnen, berichtigen, dann neu senden oder mit Begründung verwerfen.</translation>
    </message>
    <message>
        <source>Open a new attempt to inspect this device again.</source>
        <translation>Einen neuen Versuch öffnen, um dieses Gerät noch einmal zu prüfen.</translation>
    </message>
    <message>
        <source>Order line {line_id} has {numbers} of certificate {uid} already: {state}.</source>
        <translation>Bestellzeile {line_id} hat schon {numbers} von Zertifikat {uid}: {state}.</translation>
    </message>
    <message>
        <source>Order line {line_id} is not what was confirmed: {note}</source>
        <translation>Bestellzeile {line_id} ist nicht, was bestätigt wurde: {note}</translation>
    </message>
    <message>
        <source>Person {id} has the role &apos;{role}&apos;, which there is not.</source>
        <translation>Person {id} hat die Rolle &apos;{role}&apos;, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Plug in a laptop, or have its firmware mended if it is one.</source>
        <translation>Einen Laptop anschließen oder, wenn es einer ist, seine Firmware richten lassen.</translation>
    </message>
    <message>
        <source>Plug in {device} again, or put it aside.</source>
        <translation>{device} wieder anschließen oder weglegen.</translation>
    </message>
    <message>
        <source>Plug it in again: the work goes on where it stopped.</source>
        <translation>Wieder anschließen: die Arbeit geht dort weiter, wo sie aufhörte.</translation>
    </message>
    <message>
        <source>Plug the device in again; if it stays, record it and report it.</source>
        <translation>Gerät neu anschließen; bleibt es so, aufzeichnen und melden.</translation>
    </message>
    <message>
        <source>Point {number} cannot be left untested without a reason.</source>
        <translation>Punkt {number} kann nicht ohne Grund ungeprüft bleiben.</translation>
    </message>
    <message>
        <source>Point {number} does not pass by itself.</source>
        <translation>Punkt {number} besteht nicht von selbst.</translation>
    </message>
    <message>
        <source>Point {number} has no defect code &apos;{code}&apos;.</source>
        <translation>Punkt {number} hat keinen Fehlercode &apos;{code}&apos;.</translation>
    </message>
    <message>
        <source>Point {number} has no live test.</source>
        <translation>Punkt {number} hat keine Live-Prüfung.</translation>
    </message>
    <message>
        <source>Point {number} is answered.</source>
        <translation>Punkt {number} ist beantwortet.</translation>
    </message>
    <message>
        <source>Point {number} is not &apos;not applicable&apos; for &apos;{reason}&apos;.</source>
        <translation>Punkt {number} entfällt nicht wegen &apos;{reason}&apos;.</translation>
    </message>
    <message>
        <source>Point {number} is not answered while the inspection is {state}.</source>
        <translation>Punkt {number} wird im Stand „{state}“ nicht beantwortet.</translation>
    </message>
    <message>
        <source>Point {number} passes only with a scanned number.</source>
        <translation>Punkt {number} besteht nur mit einer gescannten Nummer.</translation>
    </message>
    <message>
        <source>Point {number} passes only with its evidence.</source>
        <translation>Punkt {number} besteht nur mit seinem Nachweis.</translation>
    </message>
    <message>
        <source>Point {number} passes only with the IMEI, which nobody knows yet.</source>
        <translation>Punkt {number} besteht nur mit der IMEI, die noch niemand kennt.</translation>
    </message>
    <message>
        <source>Point {number}: &apos;other&apos; needs a note.</source>
        <translation>Punkt {number}: &apos;other&apos; braucht eine Notiz.</translation>
    </message>
    <message>
        <source>Press R to start again.</source>
        <translation>R drücken, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Press R; if it stays, copy the report.</source>
        <translation>R drücken; bleibt es so, den Bericht kopieren.</translation>
    </message>
    <message>
        <source>Press Z again.</source>
        <translation>Noch einmal Z drücken.</translation>
    </message>
    <message>
        <source>Press its pause key: the label waits.</source>
        <translation>Seine Pause-Taste drücken: das Etikett wartet.</translation>
    </message>
    <message>
        <source>Press volume up, then volume down, then hold the side key until its logo shows.</source>
        <translation>Lauter drücken, dann leiser, dann Seitentaste halten, bis das Logo erscheint.</translation>
    </message>
    <message>
        <source>Print its certificate instead.</source>
        <translation>Stattdessen das Zertifikat drucken.</translation>
    </message>
    <message>
        <source>Print job {row} cannot be read: {error}.</source>
        <translation>Druckauftrag {row} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>Printing from here is not possible on Windows.</source>
        <translation>Unter Windows kann hier nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Process {pid} ({program})</source>
        <translation>Prozess {pid} ({program})</translation>
    </message>
    <message>
        <source>Put a new one in: it goes on by itself.</source>
        <translation>Neue Patrone einsetzen: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Put its backup in place; without one, move it aside, and a new key is made.</source>
        <translation>Die Sicherung einspielen; gibt es keine, die Datei wegbewegen: dann entsteht ein neuer Schlüssel.</translation>
    </message>
    <message>
        <source>Put shop_id, bench_id and use (bench or training) back into it from a backup, or set {instead}.</source>
        <translation>shop_id, bench_id und use (bench oder training) aus einer Sicherung eintragen oder {instead} setzen.</translation>
    </message>
    <message>
        <source>Put shop_id, bench_id and use (bench or training) back into it from a backup.</source>
        <translation>shop_id, bench_id und use (bench oder training) aus einer Sicherung eintragen.</translation>
    </message>
    <message>
        <source>Put the tray in: it goes on by itself.</source>
        <translation>Fach einsetzen: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Read it through usbmuxd.</source>
        <translation>Über usbmuxd lesen.</translation>
    </message>
    <message>
        <source>Read the device again to see what is stored.</source>
        <translation>Gerät neu lesen, um zu sehen, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Read the phone through the adb server, or stop it with &apos;adb kill-server&apos;.</source>
        <translation>Das Telefon über den adb-Server lesen oder diesen mit &apos;adb kill-server&apos; beenden.</translation>
    </message>
    <message>
        <source>Refuse the device.</source>
        <translation>Das Gerät ablehnen.</translation>
    </message>
    <message>
        <source>Remove one that is not needed.</source>
        <translation>Eines entfernen, das nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>Rename {aside} to {home}; to begin anew, move it elsewhere.</source>
        <translation>Benennen Sie {aside} in {home} um; um neu anzufangen, verschieben Sie es an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Report this as a fault.</source>
        <translation>Als Fehler melden.</translation>
    </message>
    <message>
        <source>Restart the device and plug it in again.</source>
        <translation>Gerät neu starten und wieder anschließen.</translation>
    </message>
    <message>
        <source>Restart the device to its home screen.</source>
        <translation>Gerät bis zum Startbildschirm neu starten.</translation>
    </message>
    <message>
        <source>Restore a backup, then run &apos;inspector db check&apos;.</source>
        <translation>Eine Sicherung zurückholen, dann &apos;inspector db check&apos; ausführen.</translation>
    </message>
    <message>
        <source>Restore it, or move it away.</source>
        <translation>Zurückholen oder wegbewegen.</translation>
    </message>
    <message>
        <source>Resume the queue in the system&apos;s printer settings.</source>
        <translation>Die Warteschlange in den Druckereinstellungen des Systems fortsetzen.</translation>
    </message>
    <message>
        <source>Row {id} is being sent now.</source>
        <translation>Zeile {id} wird gerade gesendet.</translation>
    </message>
    <message>
        <source>Row {id} of the outbox has no state {state}.</source>
        <translation>Zeile {id} des Ausgangs hat keinen Stand {state}.</translation>
    </message>
    <message>
        <source>Row {row_id} is {state}.</source>
        <translation>Zeile {row_id} ist im Stand „{state}“.</translation>
    </message>
    <message>
        <source>Run &apos;chmod 600 {path}&apos;; if others use this computer, make a new key.</source>
        <translation>&apos;chmod 600 {path}&apos; ausführen; nutzen andere diesen Rechner, einen neuen Schlüssel anlegen.</translation>
    </message>
    <message>
        <source>Run &apos;inspector audit verify&apos; here and at an auditor&apos;s desk: one of both trails was changed, or this home is a copy that &apos;db restore&apos; did not make.</source>
        <translation>Führen Sie „inspector audit verify“ hier und an einem Prüferplatz aus: Eines der beiden Protokolle wurde geändert, oder dieser Datenordner ist eine Kopie, die nicht „db restore“ gemacht hat.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db upgrade&apos; first.</source>
        <translation>Zuerst &apos;inspector db upgrade&apos; ausführen.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos; to see the drivers.</source>
        <translation>&apos;inspector doctor&apos; ausführen: es zeigt die Treiber.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos;.</source>
        <translation>&apos;inspector doctor&apos; ausführen.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos;: it says what is missing.</source>
        <translation>&apos;inspector doctor&apos; ausführen: es sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Run &apos;inspector keys rotate&apos;, and have the root certify the new keys.</source>
        <translation>Führen Sie „inspector keys rotate“ aus und lassen Sie die neuen Schlüssel von der Wurzel zertifizieren.</translation>
    </message>
    <message>
        <source>Run &apos;inspector outbox&apos; to see the rows.</source>
        <translation>&apos;inspector outbox&apos; ausführen: es zeigt die Zeilen.</translation>
    </message>
    <message>
        <source>Run as the user who made it; a link in its place is not followed.</source>
        <translation>Als der Benutzer starten, der sie angelegt hat; einem Verweis an ihrer Stelle wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>SQLite {sqlite_version} is too old.</source>
        <translation>SQLite {sqlite_version} ist zu alt.</translation>
    </message>
    <message>
        <source>Save the PDF and print it from its viewer.</source>
        <translation>Das PDF speichern und aus seinem Betrachter drucken.</translation>
    </message>
    <message>
        <source>Say first that it is for another one now.</source>
        <translation>Zuerst sagen, dass es jetzt für einen anderen ist.</translation>
    </message>
    <message>
        <source>Say in words what is wrong.</source>
        <translation>In Worten sagen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>Kürzer sagen.</translation>
    </message>
    <message>
        <source>Say that this device has one.</source>
        <translation>Sagen Sie, dass dieses Gerät einen hat.</translation>
    </message>
    <message>
        <source>Say what, how, and how it was seen to be so.</source>
        <translation>Sagen, was, wie und woran es zu sehen war.</translation>
    </message>
    <message>
        <source>Say why it is another one.</source>
        <translation>Sagen, warum es ein anderes ist.</translation>
    </message>
    <message>
        <source>Say why it need not arrive.</source>
        <translation>Sagen, warum sie nicht ankommen muss.</translation>
    </message>
    <message>
        <source>Say why, then ask for a second look.</source>
        <translation>Begründen, dann einen zweiten Blick erbitten.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Begründen.</translation>
    </message>
    <message>
        <source>Scan another badge.</source>
        <translation>Einen anderen Ausweis scannen.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Noch einmal scannen.</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial that the inspection began with.</source>
        <translation>Die IMEI oder Seriennummer scannen, mit der die Prüfung begann.</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial.</source>
        <translation>IMEI oder Seriennummer scannen.</translation>
    </message>
    <message>
        <source>Scan the IMEI that *#06# shows.</source>
        <translation>Die IMEI scannen, die *#06# zeigt.</translation>
    </message>
    <message>
        <source>Scan the badge, or ask for a PIN.</source>
        <translation>Ausweis scannen oder eine PIN verlangen.</translation>
    </message>
    <message>
        <source>Scan the code that *#06# shows.</source>
        <translation>Den Code scannen, den *#06# zeigt.</translation>
    </message>
    <message>
        <source>Scan the device that goes into the parcel.</source>
        <translation>Scannen Sie das Gerät, das ins Paket kommt.</translation>
    </message>
    <message>
        <source>Scan the label of the order again.</source>
        <translation>Das Etikett des Auftrags noch einmal scannen.</translation>
    </message>
    <message>
        <source>Scan the order&apos;s code at the inspection, or type the order&apos;s number.</source>
        <translation>Scannen Sie den Code der Bestellung bei der Prüfung, oder tippen Sie die Nummer der Bestellung.</translation>
    </message>
    <message>
        <source>Scan your badge, ask a lead to unlock it, or wait.</source>
        <translation>Ausweis scannen, eine Leitung entsperren lassen oder warten.</translation>
    </message>
    <message>
        <source>Scan your badge, or type your PIN.</source>
        <translation>Ausweis scannen oder PIN eingeben.</translation>
    </message>
    <message>
        <source>See &apos;inspector checklists list&apos; for its points.</source>
        <translation>Siehe &apos;inspector checklists list&apos; für seine Punkte.</translation>
    </message>
    <message>
        <source>See &apos;inspector people list&apos;.</source>
        <translation>Siehe &apos;inspector people list&apos;.</translation>
    </message>
    <message>
        <source>See the list with &apos;inspector keys trust-list&apos;; --held adds digests that were held before.</source>
        <translation>„inspector keys trust-list“ zeigt die Liste; --held ergänzt Prüfsummen, die schon vorher bekannt waren.</translation>
    </message>
    <message>
        <source>See to the printer&apos;s paper and settings, and print it again.</source>
        <translation>Papier und Einstellungen des Druckers prüfen und noch einmal drucken.</translation>
    </message>
    <message>
        <source>See to the printer: the page waits in its queue.</source>
        <translation>Nach dem Drucker sehen: die Seite wartet in seiner Warteschlange.</translation>
    </message>
    <message>
        <source>See whether it came out, else print it again.</source>
        <translation>Prüfen, ob es herauskam, sonst noch einmal drucken.</translation>
    </message>
    <message>
        <source>See whether it is paused or open: the label waits.</source>
        <translation>Prüfen, ob er angehalten oder offen ist: das Etikett wartet.</translation>
    </message>
    <message>
        <source>See whether its server is reachable; the page was not printed.</source>
        <translation>Prüfen, ob der Server erreichbar ist; die Seite wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>See whether the agent runs on the laptop, then press R to read again.</source>
        <translation>Prüfen, ob der Agent auf dem Laptop läuft, dann R drücken.</translation>
    </message>
    <message>
        <source>Set it to UNIX:/path, host:port or [address]:port.</source>
        <translation>UNIX:/Pfad, Host:Port oder [Adresse]:Port eintragen.</translation>
    </message>
    <message>
        <source>Set it to {wanted}.</source>
        <translation>Auf {wanted} setzen.</translation>
    </message>
    <message>
        <source>Several batteries have no voltage in common.</source>
        <translation>Mehrere Akkus haben keine gemeinsame Spannung.</translation>
    </message>
    <message>
        <source>Sign it, then print its label.</source>
        <translation>Signieren, dann das Etikett drucken.</translation>
    </message>
    <message>
        <source>Somebody else works on this order line.</source>
        <translation>Jemand anderes arbeitet an dieser Bestellzeile.</translation>
    </message>
    <message>
        <source>Something else than lockdownd answers.</source>
        <translation>Etwas anderes als lockdownd antwortet.</translation>
    </message>
    <message>
        <source>Something else was answered meanwhile.</source>
        <translation>Inzwischen wurde etwas anderes beantwortet.</translation>
    </message>
    <message>
        <source>Something that is not Back Market&apos;s seller API answers.</source>
        <translation>Es antwortet etwas, das nicht die Verkäufer-API von Back Market ist.</translation>
    </message>
    <message>
        <source>Something that is not a registry answers at its address.</source>
        <translation>An der Adresse antwortet etwas, das kein Register ist.</translation>
    </message>
    <message>
        <source>Start Inspector again.</source>
        <translation>Inspector neu starten.</translation>
    </message>
    <message>
        <source>Start it (systemctl start cups), or set CUPS_SERVER to the one that runs.</source>
        <translation>Starten (systemctl start cups) oder CUPS_SERVER auf den setzen, der läuft.</translation>
    </message>
    <message>
        <source>Start it or plug it in.</source>
        <translation>Starten oder anschließen.</translation>
    </message>
    <message>
        <source>Stop it (&apos;sudo systemctl stop ModemManager&apos;), or install the udev rules with &apos;sudo scripts/install-udev&apos;: docs/udev.md.</source>
        <translation>Beenden (&apos;sudo systemctl stop ModemManager&apos;) oder die udev-Regeln mit &apos;sudo scripts/install-udev&apos; installieren: docs/udev.md.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable or network: it goes on by itself.</source>
        <translation>Einschalten, Kabel oder Netz prüfen: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable: the label waits.</source>
        <translation>Einschalten und Kabel prüfen: das Etikett wartet.</translation>
    </message>
    <message>
        <source>Switch it on, then press R to read again.</source>
        <translation>Einschalten, dann R drücken.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Ein anderes nehmen.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>Noch einmal aufnehmen.</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>Dort zuerst wegnehmen.</translation>
    </message>
    <message>
        <source>Take out the defects that are not there, or refuse the device.</source>
        <translation>Mängel entfernen, die es nicht gibt, oder das Gerät ablehnen.</translation>
    </message>
    <message>
        <source>Take out what is not there, or refuse.</source>
        <translation>Entfernen, was es nicht gibt, oder ablehnen.</translation>
    </message>
    <message>
        <source>Take the answer back first.</source>
        <translation>Zuerst die Antwort zurücknehmen.</translation>
    </message>
    <message>
        <source>Take the paper out: it goes on by itself.</source>
        <translation>Papier herausnehmen: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Take the photo again, or choose another file.</source>
        <translation>Das Foto noch einmal aufnehmen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Take up to 32 small letters, digits and hyphens; &apos;registry&apos; has settings of its own.</source>
        <translation>Bis zu 32 Kleinbuchstaben, Ziffern und Bindestriche nehmen; „registry“ hat eigene Einstellungen.</translation>
    </message>
    <message>
        <source>That the battery powers it does not prove that its port is dead.</source>
        <translation>Dass der Akku es versorgt, beweist nicht, dass der Anschluss tot ist.</translation>
    </message>
    <message>
        <source>That trust list does not revoke key {key}, which the list kept here does.</source>
        <translation>Diese Vertrauensliste widerruft den Schlüssel {key} nicht, die hier aufbewahrte schon.</translation>
    </message>
    <message>
        <source>The ADB key {path} cannot be used.</source>
        <translation>Der ADB-Schlüssel {path} ist unbrauchbar.</translation>
    </message>
    <message>
        <source>The ADB key {path} cannot be written.</source>
        <translation>Der ADB-Schlüssel {path} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The ADB key {path} may not be read.</source>
        <translation>Der ADB-Schlüssel {path} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The ADB key {path} may not be written.</source>
        <translation>Der ADB-Schlüssel {path} darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The SKU is for another grade.</source>
        <translation>Die SKU ist für eine andere Stufe.</translation>
    </message>
    <message>
        <source>The SKU is for another {name}, or the certificate does not say it.</source>
        <translation>Die SKU passt nicht ({name}), oder das Zertifikat sagt es nicht.</translation>
    </message>
    <message>
        <source>The SKU promises a new battery.</source>
        <translation>Die SKU verspricht einen neuen Akku.</translation>
    </message>
    <message>
        <source>The adb server did not answer in its protocol.</source>
        <translation>Der adb-Server antwortete nicht nach seinem Protokoll.</translation>
    </message>
    <message>
        <source>The adb server did not take the request.</source>
        <translation>Der adb-Server nahm die Anfrage nicht an.</translation>
    </message>
    <message>
        <source>The adb server listed a device without a state.</source>
        <translation>Der adb-Server führte ein Gerät ohne Zustand auf.</translation>
    </message>
    <message>
        <source>The adb server may not open the phone.</source>
        <translation>Der adb-Server darf das Telefon nicht öffnen.</translation>
    </message>
    <message>
        <source>The adb server refused.</source>
        <translation>Der adb-Server lehnte ab.</translation>
    </message>
    <message>
        <source>The agent announced a line of {length} bytes.</source>
        <translation>Der Agent kündigte eine Zeile von {length} Bytes an.</translation>
    </message>
    <message>
        <source>The agent does not say why.</source>
        <translation>Der Agent sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The agent on the laptop is of another version.</source>
        <translation>Der Agent auf dem Laptop hat eine andere Version.</translation>
    </message>
    <message>
        <source>The agent&apos;s line has no end.</source>
        <translation>Die Zeile des Agenten hat kein Ende.</translation>
    </message>
    <message>
        <source>The answer came damaged.</source>
        <translation>Die Antwort kam beschädigt an.</translation>
    </message>
    <message>
        <source>The answer does not name what was sent: it may not come from a registry.</source>
        <translation>Die Antwort nennt nicht, was gesendet wurde: sie kommt vielleicht von keinem Register.</translation>
    </message>
    <message>
        <source>The answer has no form that is known.</source>
        <translation>Die Antwort hat keine bekannte Form.</translation>
    </message>
    <message>
        <source>The answer is a property list without names.</source>
        <translation>Die Antwort ist eine Property-List ohne Namen.</translation>
    </message>
    <message>
        <source>The answer is about another listing.</source>
        <translation>Die Antwort betrifft ein anderes Angebot.</translation>
    </message>
    <message>
        <source>The answer is about another order.</source>
        <translation>Die Antwort betrifft eine andere Bestellung.</translation>
    </message>
    <message>
        <source>The answer is not a property list.</source>
        <translation>Die Antwort ist keine Property-List.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list has a key that is no text.</source>
        <translation>Die Property-List der Antwort hat einen Schlüssel, der kein Text ist.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list holds an unknown kind of value.</source>
        <translation>Die Property-List der Antwort enthält eine unbekannte Art von Wert.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list is nested too deeply.</source>
        <translation>Die Property-List der Antwort ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list is too large.</source>
        <translation>Die Property-List der Antwort ist zu groß.</translation>
    </message>
    <message>
        <source>The bench made a mistake here.</source>
        <translation>Der Arbeitsplatz hat hier einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The certificate does not certify the device.</source>
        <translation>Das Zertifikat zertifiziert das Gerät nicht.</translation>
    </message>
    <message>
        <source>The certificate is for training.</source>
        <translation>Das Zertifikat ist zur Übung.</translation>
    </message>
    <message>
        <source>The certificate is void.</source>
        <translation>Das Zertifikat ist ungültig.</translation>
    </message>
    <message>
        <source>The certificate names another number than was confirmed.</source>
        <translation>Das Zertifikat nennt eine andere Nummer als die bestätigte.</translation>
    </message>
    <message>
        <source>The certificate names another order.</source>
        <translation>Das Zertifikat nennt eine andere Bestellung.</translation>
    </message>
    <message>
        <source>The certificate names neither an IMEI nor a serial that can be sent.</source>
        <translation>Das Zertifikat nennt weder eine IMEI noch eine Seriennummer, die gesendet werden kann.</translation>
    </message>
    <message>
        <source>The check digit of IMEI {digits} does not fit.</source>
        <translation>Die Prüfziffer der IMEI {digits} passt nicht.</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit.</source>
        <translation>Die Prüfziffer der Nummer passt nicht.</translation>
    </message>
    <message>
        <source>The claims cannot be read: {what}.</source>
        <translation>Die Angaben sind nicht lesbar: {what}.</translation>
    </message>
    <message>
        <source>The claims name no verdict.</source>
        <translation>Die Angaben nennen kein Urteil.</translation>
    </message>
    <message>
        <source>The claims of certificate {uid} are not what was signed.</source>
        <translation>Die Angaben des Zertifikats {uid} sind nicht die signierten.</translation>
    </message>
    <message>
        <source>The claims of certificate {uid} cannot be read.</source>
        <translation>Die Angaben des Zertifikats {uid} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The connection on USB was closed.</source>
        <translation>Die USB-Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Die Verbindung zum Server brach ab.</translation>
    </message>
    <message>
        <source>The defects fail point {number}: this device is not sellable.</source>
        <translation>Die Mängel lassen Punkt {number} durchfallen: dieses Gerät ist nicht verkäuflich.</translation>
    </message>
    <message>
        <source>The device announced an answer of impossible length.</source>
        <translation>Das Gerät kündigte eine Antwort von unmöglicher Länge an.</translation>
    </message>
    <message>
        <source>The device answered with something else than a table.</source>
        <translation>Das Gerät antwortete mit etwas anderem als einer Tabelle.</translation>
    </message>
    <message>
        <source>The device broke USB&apos;s rules.</source>
        <translation>Das Gerät hielt sich nicht an die Regeln von USB.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>Das Gerät antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The device did not answer on USB in time.</source>
        <translation>Das Gerät antwortete über USB nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The device did not tell ({code}).</source>
        <translation>Das Gerät sagte es nicht ({code}).</translation>
    </message>
    <message>
        <source>The device does not answer yet.</source>
        <translation>Das Gerät antwortet noch nicht.</translation>
    </message>
    <message>
        <source>The device does not list its profiles.</source>
        <translation>Das Gerät führt seine Profile nicht auf.</translation>
    </message>
    <message>
        <source>The device does not say whether it is supervised.</source>
        <translation>Das Gerät sagt nicht, ob es betreut wird.</translation>
    </message>
    <message>
        <source>The device does not say whether it takes every operator&apos;s SIM.</source>
        <translation>Das Gerät sagt nicht, ob es SIM-Karten jedes Anbieters nimmt.</translation>
    </message>
    <message>
        <source>The device ended the session.</source>
        <translation>Das Gerät beendete die Sitzung.</translation>
    </message>
    <message>
        <source>The device gives no IMEI.</source>
        <translation>Das Gerät nennt keine IMEI.</translation>
    </message>
    <message>
        <source>The device gives no PasswordProtected.</source>
        <translation>Das Gerät nennt kein PasswordProtected.</translation>
    </message>
    <message>
        <source>The device gives no TotalDataCapacity and TotalDataAvailable.</source>
        <translation>Das Gerät nennt weder TotalDataCapacity noch TotalDataAvailable.</translation>
    </message>
    <message>
        <source>The device gives no TotalDiskCapacity.</source>
        <translation>Das Gerät nennt keine TotalDiskCapacity.</translation>
    </message>
    <message>
        <source>The device gives no build number of a known form.</source>
        <translation>Das Gerät nennt keine Build-Nummer bekannter Form.</translation>
    </message>
    <message>
        <source>The device gives no colour that means the same on every model.</source>
        <translation>Das Gerät nennt keine Farbe, die auf jedem Modell dasselbe heißt.</translation>
    </message>
    <message>
        <source>The device gives no {key}.</source>
        <translation>Das Gerät nennt kein {key}.</translation>
    </message>
    <message>
        <source>The device has no number to print.</source>
        <translation>Das Gerät hat keine Nummer zum Drucken.</translation>
    </message>
    <message>
        <source>The device has no such value ({code}).</source>
        <translation>Das Gerät hat keinen solchen Wert ({code}).</translation>
    </message>
    <message>
        <source>The device has no telephone.</source>
        <translation>Das Gerät hat kein Telefon.</translation>
    </message>
    <message>
        <source>The device has not said yes.</source>
        <translation>Das Gerät hat noch nicht zugestimmt.</translation>
    </message>
    <message>
        <source>The device is being restored.</source>
        <translation>Das Gerät wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>The device is in DFU mode: its screen stays black.</source>
        <translation>Das Gerät ist im DFU-Modus: sein Bildschirm bleibt schwarz.</translation>
    </message>
    <message>
        <source>The device is in its bootloader.</source>
        <translation>Das Gerät ist in seinem Bootloader.</translation>
    </message>
    <message>
        <source>The device is in recovery mode.</source>
        <translation>Das Gerät ist im Wiederherstellungsmodus.</translation>
    </message>
    <message>
        <source>The device is not activated: a company&apos;s claim would show only then.</source>
        <translation>Das Gerät ist nicht aktiviert: der Anspruch einer Firma zeigt sich erst dann.</translation>
    </message>
    <message>
        <source>The device left USB.</source>
        <translation>Das Gerät hat USB verlassen.</translation>
    </message>
    <message>
        <source>The device left.</source>
        <translation>Das Gerät ist weg.</translation>
    </message>
    <message>
        <source>The device named no port for its service.</source>
        <translation>Das Gerät nannte keinen Port für seinen Dienst.</translation>
    </message>
    <message>
        <source>The device no longer offers this interface.</source>
        <translation>Das Gerät bietet diese Schnittstelle nicht mehr an.</translation>
    </message>
    <message>
        <source>The device takes no connection on its port {port}.</source>
        <translation>Das Gerät nimmt auf Port {port} keine Verbindung an.</translation>
    </message>
    <message>
        <source>The device tells nothing about itself.</source>
        <translation>Das Gerät sagt nichts über sich.</translation>
    </message>
    <message>
        <source>The device waits for an update to be sent.</source>
        <translation>Das Gerät wartet auf ein Update.</translation>
    </message>
    <message>
        <source>The device&apos;s interface has no pair of bulk endpoints.</source>
        <translation>Die Schnittstelle des Geräts hat kein Paar von Bulk-Endpunkten.</translation>
    </message>
    <message>
        <source>The device&apos;s {key} has the wrong form or check digit.</source>
        <translation>{key} des Geräts hat falsche Form oder Prüfziffer.</translation>
    </message>
    <message>
        <source>The device&apos;s {key} is no serial.</source>
        <translation>{key} des Geräts ist keine Seriennummer.</translation>
    </message>
    <message>
        <source>The disk did not come to rest within {seconds} s.</source>
        <translation>Der Datenträger kam in {seconds} s nicht zur Ruhe.</translation>
    </message>
    <message>
        <source>The disk did not take or give what is stored.</source>
        <translation>Der Datenträger nahm oder gab nicht, was gespeichert ist.</translation>
    </message>
    <message>
        <source>The disk did not take what was to be saved within {seconds} s.</source>
        <translation>Der Datenträger nahm in {seconds} s nicht an, was zu speichern war.</translation>
    </message>
    <message>
        <source>The driver &apos;{family}&apos; cannot be loaded.</source>
        <translation>Der Treiber &apos;{family}&apos; lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>The driver &apos;{family}&apos; cannot be used.</source>
        <translation>Der Treiber &apos;{family}&apos; ist unbrauchbar.</translation>
    </message>
    <message>
        <source>The erasure record is not complete.</source>
        <translation>Der Löschnachweis ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The firmware does not tell the system of its passwords.</source>
        <translation>Die Firmware sagt dem System nichts über ihre Passwörter.</translation>
    </message>
    <message>
        <source>The firmware&apos;s serial number was never filled in.</source>
        <translation>Die Seriennummer der Firmware wurde nie eingetragen.</translation>
    </message>
    <message>
        <source>The first person has to be an administrator.</source>
        <translation>Die erste Person muss Administrator sein.</translation>
    </message>
    <message>
        <source>The folder of the store lies on a disk that cannot keep a shared log.</source>
        <translation>Der Ordner des Speichers liegt auf einem Datenträger, der kein gemeinsames Protokoll führen kann.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there for us to write to.</source>
        <translation>Der Ordner {folder} ist nicht da, um darin zu schreiben.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be made.</source>
        <translation>Der Ordner {home} lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be written.</source>
        <translation>In den Ordner {home} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder {name} wants one option: path.</source>
        <translation>Der Ordner {name} braucht eine Angabe: path.</translation>
    </message>
    <message>
        <source>The gauge gives no {key}.</source>
        <translation>Die Akkumessung nennt kein {key}.</translation>
    </message>
    <message>
        <source>The gauge&apos;s {key} is out of all range.</source>
        <translation>{key} der Akkumessung liegt außerhalb jedes Bereichs.</translation>
    </message>
    <message>
        <source>The home {home} cannot be made: {reason}.</source>
        <translation>Das Verzeichnis {home} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} can be used by others (mode {mode}).</source>
        <translation>Die Schlüsseldatei {path} kann von anderen benutzt werden (Modus {mode}).</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {reason}.</source>
        <translation>Die Schlüsseldatei {path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written: {reason}.</source>
        <translation>Die Schlüsseldatei {path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>This is a photo in {kind}, which is not read here.</source>
        <translation>Dies ist ein Foto in {kind}, das hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>See whether the label came out: it waits here too.</source>
        <translation>Prüfen, ob das Etikett herauskam: es wartet auch hier.</translation>
    </message>
    <message>
        <source> It says: “{words}”</source>
        <translation> Antwort: „{words}“</translation>
    </message>
    <message>
        <source>&apos;columns&apos; is no table.</source>
        <translation>„columns“ ist keine Tabelle.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no column that can be read.</source>
        <translation>„{name}“ ist keine Spalte, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no short text.</source>
        <translation>„{name}“ ist kein kurzer Text.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no time zone.</source>
        <translation>„{name}“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; means nothing in a file of columns.</source>
        <translation>„{name}“ bedeutet in einer Spaltendatei nichts.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number of an inspection.</source>
        <translation>„{text}“ ist keine Nummer einer Prüfung.</translation>
    </message>
    <message>
        <source>5 lots of this stream were rejected under tightened inspection.</source>
        <translation>5 Lose dieser Reihe wurden bei verschärfter Prüfung abgelehnt.</translation>
    </message>
    <message>
        <source>A blind re-inspection of this device is under way.</source>
        <translation>Eine blinde Nachprüfung dieses Geräts läuft.</translation>
    </message>
    <message>
        <source>A certificate in the file&apos;s signature is none over P-256.</source>
        <translation>Ein Zertifikat in der Signatur der Datei ist keines über P-256.</translation>
    </message>
    <message>
        <source>A certificate in the file&apos;s signature is not by its issuer.</source>
        <translation>Ein Zertifikat in der Signatur der Datei ist nicht von seinem Aussteller.</translation>
    </message>
    <message>
        <source>A disagreement needs its reason.</source>
        <translation>Ein Widerspruch braucht seinen Grund.</translation>
    </message>
    <message>
        <source>A key in it cannot be read.</source>
        <translation>Ein Schlüssel darin ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A key in it has a role that is not known.</source>
        <translation>Ein Schlüssel darin hat eine unbekannte Rolle.</translation>
    </message>
    <message>
        <source>A key in it is neither an Ed25519 nor a P-256 key.</source>
        <translation>Ein Schlüssel darin ist weder ein Ed25519- noch ein P-256-Schlüssel.</translation>
    </message>
    <message>
        <source>A lot needs 2: choose other days or another source.</source>
        <translation>Ein Los braucht 2: Wählen Sie andere Tage oder eine andere Quelle.</translation>
    </message>
    <message>
        <source>A lot of {size} is too small.</source>
        <translation>Ein Los von {size} ist zu klein.</translation>
    </message>
    <message>
        <source>A raw answer is not as it was written.</source>
        <translation>Eine rohe Antwort ist nicht, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>A row of the outbox names no events.</source>
        <translation>Eine Zeile des Ausgangs nennt keine Ereignisse.</translation>
    </message>
    <message>
        <source>A search is saved as &apos;{name}&apos; already.</source>
        <translation>Eine Suche ist schon als &apos;{name}&apos; gespeichert.</translation>
    </message>
    <message>
        <source>A sheet holds 1,048,575 records at most.</source>
        <translation>Ein Blatt fasst höchstens 1.048.575 Datensätze.</translation>
    </message>
    <message>
        <source>A supplier&apos;s lot needs its order.</source>
        <translation>Das Los eines Lieferanten braucht seine Bestellung.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepts on none; protects as {standard} normal inspection, level {level}, AQL {aql}</source>
        <translation>Nimmt nur bei null an; schützt wie {standard}, normale Prüfung, Niveau {level}, AQL {aql}</translation>
    </message>
    <message>
        <source>Agree or disagree with a point.</source>
        <translation>Stimmen Sie einem Punkt zu oder widersprechen Sie.</translation>
    </message>
    <message>
        <source>Agree or disagree with each of them first.</source>
        <translation>Stimmen Sie erst jedem zu oder widersprechen Sie.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>An AQL of {aql} counts several faults a unit.</source>
        <translation>Eine AQL von {aql} zählt mehrere Fehler je Einheit.</translation>
    </message>
    <message>
        <source>An inspection of this device is open already, by somebody who may know the first.</source>
        <translation>Eine Prüfung dieses Geräts ist schon offen, von jemandem, der die erste kennen kann.</translation>
    </message>
    <message>
        <source>An object stands where a value was expected.</source>
        <translation>Ein Objekt steht, wo ein Wert erwartet wurde.</translation>
    </message>
    <message>
        <source>Another auditor has to review it.</source>
        <translation>Ein anderer Auditor muss sie gegenprüfen.</translation>
    </message>
    <message>
        <source>Another auditor of the shop has to review it.</source>
        <translation>Eine andere Person mit Prüfauftrag des Betriebs muss sie prüfen.</translation>
    </message>
    <message>
        <source>Another bench sends for the shop by now.</source>
        <translation>Inzwischen sendet ein anderer Platz für den Betrieb.</translation>
    </message>
    <message>
        <source>Another certificate of the same number was signed, with the SHA-256 {digest}.</source>
        <translation>Ein anderes Zertifikat mit derselben Nummer wurde signiert, mit der SHA-256 {digest}.</translation>
    </message>
    <message>
        <source>Another file is being imported.</source>
        <translation>Eine andere Datei wird gerade importiert.</translation>
    </message>
    <message>
        <source>Another lot took some of these devices meanwhile.</source>
        <translation>Ein anderes Los hat inzwischen einige dieser Geräte genommen.</translation>
    </message>
    <message>
        <source>Another program holds {device}.</source>
        <translation>Ein anderes Programm hält {device}.</translation>
    </message>
    <message>
        <source>Another program is changing the keys in {folder}.</source>
        <translation>Ein anderes Programm ändert die Schlüssel in {folder}.</translation>
    </message>
    <message>
        <source>Ask for a new attempt instead.</source>
        <translation>Verlangen Sie stattdessen einen neuen Versuch.</translation>
    </message>
    <message>
        <source>Ask for it again at the desk that was certified.</source>
        <translation>Am beglaubigten Schreibtisch noch einmal verlangen.</translation>
    </message>
    <message>
        <source>Ask for it again at the desk.</source>
        <translation>Am Schreibtisch noch einmal verlangen.</translation>
    </message>
    <message>
        <source>Ask in another name.</source>
        <translation>Verlangen Sie es in anderem Namen.</translation>
    </message>
    <message>
        <source>Ask that bench.</source>
        <translation>Verlangen Sie es von jenem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Ask the shop for this one&apos;s.</source>
        <translation>Die dazugehörige beim Betrieb erfragen.</translation>
    </message>
    <message>
        <source>Auditor {name}</source>
        <translation>Prüfer {name}</translation>
    </message>
    <message>
        <source>Bench {holder} sends for the shop just now.</source>
        <translation>Platz {holder} sendet gerade für den Betrieb.</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate {uid} was signed in its place.</source>
        <translation>An seiner Stelle wurde das Zertifikat {uid} signiert.</translation>
    </message>
    <message>
        <source>Certificates signed</source>
        <translation>Zertifikate signiert</translation>
    </message>
    <message>
        <source>Check the clock, or have the root certify this bench again with &apos;inspector keys certify&apos;.</source>
        <translation>Die Uhr prüfen oder diesen Arbeitsplatz mit &apos;inspector keys certify&apos; noch einmal von der Wurzel bestätigen lassen.</translation>
    </message>
    <message>
        <source>Choose an AQL of 10 or less for plans that accept on none.</source>
        <translation>Wählen Sie für Pläne, die bei null annehmen, eine AQL von 10 oder weniger.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose one of {all}.</source>
        <translation>Wählen Sie eine von {all}.</translation>
    </message>
    <message>
        <source>Claims and signature disagree on whether this is training.</source>
        <translation>Angaben und Signatur sind uneins, ob dies Übung ist.</translation>
    </message>
    <message>
        <source>Compare both records, then put the row aside with a reason.</source>
        <translation>Vergleichen Sie beide Datensätze und legen Sie die Zeile dann mit einem Grund beiseite.</translation>
    </message>
    <message>
        <source>Compare it with the device or the label.</source>
        <translation>Vergleichen Sie sie mit dem Gerät oder dem Etikett.</translation>
    </message>
    <message>
        <source>Compare the device with the claims, not with this photo, or ask the shop for the file.</source>
        <translation>Das Gerät mit den Angaben vergleichen, nicht mit diesem Foto, oder den Betrieb um die Datei bitten.</translation>
    </message>
    <message>
        <source>Conforming</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Copy it with pg_dump, then run &apos;inspector db upgrade&apos;; desks of the older version stop then.</source>
        <translation>Kopieren Sie ihn mit pg_dump und führen Sie dann &apos;inspector db upgrade&apos; aus; Plätze mit der älteren Version arbeiten danach nicht mehr.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>Decide once it is closed, or take it back.</source>
        <translation>Entscheiden Sie danach, oder nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Delete one of them first.</source>
        <translation>Zuerst eine davon löschen.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Do not trust this page; ask the shop for the certificate.</source>
        <translation>Dieser Seite nicht trauen; den Betrieb um das Zertifikat bitten.</translation>
    </message>
    <message>
        <source>Do the last step again in a moment.</source>
        <translation>Wiederholen Sie den letzten Schritt gleich.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Neu zeichnen.</translation>
    </message>
    <message>
        <source>Draw its sample first, and decide it once.</source>
        <translation>Ziehen Sie zuerst die Stichprobe, und entscheiden Sie einmal.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Event {seq} of {writer} does not follow what the shop&apos;s database holds.</source>
        <translation>Ereignis {seq} von {writer} folgt nicht auf das, was die Datenbank des Betriebs hat.</translation>
    </message>
    <message>
        <source>Export the bench&apos;s public key again.</source>
        <translation>Den öffentlichen Schlüssel des Arbeitsplatzes noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Finish what is open, then make room; what was shown as saved is safe.</source>
        <translation>Schließen Sie ab, was offen ist, und schaffen Sie dann Platz; was als gespeichert gezeigt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Get the certificate again.</source>
        <translation>Das Zertifikat noch einmal holen.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>Die Datei noch einmal dort holen, woher sie kam.</translation>
    </message>
    <message>
        <source>Get the file itself from the shop: a scan or a printed copy does not carry them.</source>
        <translation>Die Datei selbst vom Betrieb holen: ein Scan oder ein Ausdruck enthält sie nicht.</translation>
    </message>
    <message>
        <source>Get the key from its owner again.</source>
        <translation>Den Schlüssel noch einmal von seinem Besitzer holen.</translation>
    </message>
    <message>
        <source>Get the shop&apos;s public key from the shop and name its file with --trust.</source>
        <translation>Den öffentlichen Schlüssel vom Betrieb holen und seine Datei mit --trust nennen.</translation>
    </message>
    <message>
        <source>Give a JWK set, one JWK, PEM public keys or certificates, or a signed trust list.</source>
        <translation>Einen JWK-Satz, einen JWK, öffentliche PEM-Schlüssel oder Zertifikate oder eine signierte Vertrauensliste angeben.</translation>
    </message>
    <message>
        <source>Give claims.json, or the registry&apos;s copy.</source>
        <translation>claims.json oder die Kopie des Registers angeben.</translation>
    </message>
    <message>
        <source>Give it a date.</source>
        <translation>Geben Sie ihr ein Datum.</translation>
    </message>
    <message>
        <source>Give it an IMEI or a serial number.</source>
        <translation>Geben Sie ihr eine IMEI oder Seriennummer.</translation>
    </message>
    <message>
        <source>Give it as https://host/path, without a query.</source>
        <translation>Als https://host/path angeben, ohne Abfrage.</translation>
    </message>
    <message>
        <source>Give the keys of benches.</source>
        <translation>Die Schlüssel von Arbeitsplätzen angeben.</translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation>Machen Sie mit dem Nächsten weiter.</translation>
    </message>
    <message>
        <source>Have it closed, then ask for a blind one.</source>
        <translation>Lassen Sie sie abschließen und verlangen Sie dann eine blinde.</translation>
    </message>
    <message>
        <source>Have the shop&apos;s root certify that desk.</source>
        <translation>Den Schreibtisch von der Wurzel des Betriebs beglaubigen lassen.</translation>
    </message>
    <message>
        <source>Have the shop&apos;s root certify this desk: &apos;inspector keys certify&apos;. Else do it at that bench.</source>
        <translation>Lassen Sie die Wurzel des Betriebs diesen Schreibtisch zertifizieren: &apos;inspector keys certify&apos;. Sonst tun Sie es an jenem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Head one &apos;Date&apos;, or name it in a file of columns.</source>
        <translation>Überschreiben Sie eine mit „Date“, oder nennen Sie sie in einer Spaltendatei.</translation>
    </message>
    <message>
        <source>Head one &apos;IMEI&apos; or &apos;Serial&apos;, or name it in a file of columns.</source>
        <translation>Überschreiben Sie eine mit „IMEI“ oder „Serial“, oder nennen Sie sie in einer Spaltendatei.</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMEI or serial</source>
        <translation>IMEI oder Seriennummer</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.2 or newer, or the cryptography package that brings its own.</source>
        <translation>OpenSSL 3.2 oder neuer installieren oder das Paket cryptography, das sein eigenes mitbringt.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s contrib package there.</source>
        <translation>Installieren Sie dort das contrib-Paket von PostgreSQL.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;refurb-inspector[postgres]&apos;.</source>
        <translation>Installieren Sie ihn: pip install &apos;refurb-inspector[postgres]&apos;.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Sie kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>It does not say when.</source>
        <translation>Sie sagt nicht, wann.</translation>
    </message>
    <message>
        <source>It ended before it began.</source>
        <translation>Sie endete, bevor sie begann.</translation>
    </message>
    <message>
        <source>It has more cells than the first line.</source>
        <translation>Sie hat mehr Zellen als die erste Zeile.</translation>
    </message>
    <message>
        <source>It has more than {most} characters.</source>
        <translation>Es sind mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown.</source>
        <translation>Es enthält Zeichen, die nicht anzuzeigen sind.</translation>
    </message>
    <message>
        <source>It is for the bench {bench}.</source>
        <translation>Es ist für den Arbeitsplatz {bench}.</translation>
    </message>
    <message>
        <source>It is not UTF-8, so it was read as Windows-1252.</source>
        <translation>Sie ist nicht UTF-8 und wurde daher als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>It is not clear whose devices make the lot.</source>
        <translation>Es ist nicht klar, wessen Geräte das Los bilden.</translation>
    </message>
    <message>
        <source>It is not known whether the database {name} took what was to be saved.</source>
        <translation>Es ist nicht bekannt, ob die Datenbank {name} angenommen hat, was gespeichert werden sollte.</translation>
    </message>
    <message>
        <source>It is your own inspection: ask another person who may.</source>
        <translation>Es ist Ihre eigene Prüfung: bitten Sie jemand anderen, der es darf.</translation>
    </message>
    <message>
        <source>It may hold columns, date_format and time_zone.</source>
        <translation>Sie darf columns, date_format und time_zone enthalten.</translation>
    </message>
    <message>
        <source>It names no device.</source>
        <translation>Sie nennt kein Gerät.</translation>
    </message>
    <message>
        <source>It says: {what}, by {shop} on {day}.</source>
        <translation>Er sagt: {what}, von {shop} am {day}.</translation>
    </message>
    <message>
        <source>It was signed on {day}, which is too long ago or not yet.</source>
        <translation>Es wurde am {day} signiert: zu lange her, oder noch nicht so weit.</translation>
    </message>
    <message>
        <source>Its claims are of an earlier version and name no key for files, so nothing ties that key to theirs.</source>
        <translation>Seine Angaben haben eine frühere Version und nennen keinen Schlüssel für Dateien; nichts bindet jenen Schlüssel an ihren.</translation>
    </message>
    <message>
        <source>Keep it secret; hand out the public key alone.</source>
        <translation>Geheim halten; nur den öffentlichen Schlüssel herausgeben.</translation>
    </message>
    <message>
        <source>Leave the cell empty.</source>
        <translation>Lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>Let its owner grant the right.</source>
        <translation>Lassen Sie das Recht vom Eigentümer erteilen.</translation>
    </message>
    <message>
        <source>Line {number} of {name} has no end.</source>
        <translation>Zeile {number} von {name} hat kein Ende.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>Look at its form.</source>
        <translation>Prüfen Sie ihre Form.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Die Liste noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Look at the lot.</source>
        <translation>Sehen Sie sich das Los an.</translation>
    </message>
    <message>
        <source>Look at the network and at the server, then do the last step again.</source>
        <translation>Prüfen Sie Netzwerk und Server und wiederholen Sie dann den letzten Schritt.</translation>
    </message>
    <message>
        <source>Look at the review.</source>
        <translation>Sehen Sie die Gegenprüfung an.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Sehen Sie im Protokoll des Servers nach.</translation>
    </message>
    <message>
        <source>Look at the user, the password and the database in its address.</source>
        <translation>Prüfen Sie Benutzer, Passwort und Datenbank in der Adresse.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Lot sampling report</source>
        <translation>Bericht über die Losstichprobe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gebildet</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Bilden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>Legen Sie eine mit ENCODING &apos;UTF8&apos; an.</translation>
    </message>
    <message>
        <source>Make the column text, and export again.</source>
        <translation>Machen Sie die Spalte zu Text, und exportieren Sie neu.</translation>
    </message>
    <message>
        <source>Members, SHA-256</source>
        <translation>Mitglieder, SHA-256</translation>
    </message>
    <message>
        <source>Mend it, or leave the cell empty.</source>
        <translation>Berichtigen Sie es, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>Mend one of the two times.</source>
        <translation>Berichtigen Sie eine der beiden Zeiten.</translation>
    </message>
    <message>
        <source>Mend the date.</source>
        <translation>Berichtigen Sie das Datum.</translation>
    </message>
    <message>
        <source>Mend the line.</source>
        <translation>Berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modell {name}</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>Name a CSV file of inspections.</source>
        <translation>Nennen Sie eine CSV-Datei mit Prüfungen.</translation>
    </message>
    <message>
        <source>Name a CSV, XLSX or JSON Lines file.</source>
        <translation>Nennen Sie eine CSV-, XLSX- oder JSON-Lines-Datei.</translation>
    </message>
    <message>
        <source>Name a JSON Lines file.</source>
        <translation>Nennen Sie eine JSON-Lines-Datei.</translation>
    </message>
    <message>
        <source>Name a backup.</source>
        <translation>Nennen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>Name a file of &apos;inspector audit head&apos;.</source>
        <translation>Nennen Sie eine Datei von &apos;inspector audit head&apos;.</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv, .xlsx or .jsonl.</source>
        <translation>Nennen Sie eine Datei, die auf .csv, .xlsx oder .jsonl endet.</translation>
    </message>
    <message>
        <source>Name a file that is there and can be read.</source>
        <translation>Nennen Sie eine vorhandene, lesbare Datei.</translation>
    </message>
    <message>
        <source>Name a file to verify.</source>
        <translation>Eine Datei zum Prüfen nennen.</translation>
    </message>
    <message>
        <source>Name a first day and a last one within a year.</source>
        <translation>Nennen Sie einen ersten und einen letzten Tag innerhalb eines Jahres.</translation>
    </message>
    <message>
        <source>Name an empty database of its own.</source>
        <translation>Nennen Sie eine eigene leere Datenbank.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Name it as the file&apos;s first line does.</source>
        <translation>Nennen Sie sie wie in der ersten Zeile der Datei.</translation>
    </message>
    <message>
        <source>Name one supplier, technician or model.</source>
        <translation>Nennen Sie einen Lieferanten, einen Techniker oder ein Modell.</translation>
    </message>
    <message>
        <source>Name the certificate beside it to see whether it is the one, and whether this shop may say so.</source>
        <translation>Das Zertifikat dazu nennen: dann zeigt sich, ob es das richtige ist und ob dieser Betrieb das sagen darf.</translation>
    </message>
    <message>
        <source>Name the certificate beside it.</source>
        <translation>Das Zertifikat daneben nennen.</translation>
    </message>
    <message>
        <source>Name the certificate itself.</source>
        <translation>Das Zertifikat selbst nennen.</translation>
    </message>
    <message>
        <source>Name the file that &apos;inspector keys init --root&apos; wrote.</source>
        <translation>Die Datei nennen, die &apos;inspector keys init --root&apos; geschrieben hat.</translation>
    </message>
    <message>
        <source>Name the grade that you see.</source>
        <translation>Nennen Sie den Zustand, den Sie sehen.</translation>
    </message>
    <message>
        <source>Name the list&apos;s file and the file of the key that signed it with --trust.</source>
        <translation>Die Datei der Liste und die des Schlüssels, der sie signiert hat, mit --trust nennen.</translation>
    </message>
    <message>
        <source>Name the order that its devices were inspected for.</source>
        <translation>Nennen Sie die Bestellung, für die die Geräte geprüft wurden.</translation>
    </message>
    <message>
        <source>Name the points to agree with.</source>
        <translation>Nennen Sie die Punkte, denen Sie zustimmen.</translation>
    </message>
    <message>
        <source>Name the root or the issuer of lists with --trust as well.</source>
        <translation>Auch die Wurzel oder den Aussteller der Listen mit --trust nennen.</translation>
    </message>
    <message>
        <source>Narrow the search, or export as CSV.</source>
        <translation>Engen Sie die Suche ein, oder exportieren Sie als CSV.</translation>
    </message>
    <message>
        <source>No certificate&apos;s code can be read in this picture.</source>
        <translation>In diesem Bild ist kein Code eines Zertifikats lesbar.</translation>
    </message>
    <message>
        <source>No column of the file is an IMEI or a serial number.</source>
        <translation>Keine Spalte der Datei ist eine IMEI oder Seriennummer.</translation>
    </message>
    <message>
        <source>No column of the file says when a device was inspected.</source>
        <translation>Keine Spalte der Datei sagt, wann ein Gerät geprüft wurde.</translation>
    </message>
    <message>
        <source>No day and no order is named.</source>
        <translation>Weder Tag noch Auftrag ist genannt.</translation>
    </message>
    <message>
        <source>No point is named.</source>
        <translation>Es ist kein Punkt genannt.</translation>
    </message>
    <message>
        <source>No root that is trusted here is named {root}.</source>
        <translation>Keine hier vertraute Wurzel heißt {root}.</translation>
    </message>
    <message>
        <source>No root vouches for the desk that asks.</source>
        <translation>Für den Schreibtisch, der das verlangt, bürgt keine Wurzel.</translation>
    </message>
    <message>
        <source>No search is saved as &apos;{name}&apos;.</source>
        <translation>Keine Suche ist als &apos;{name}&apos; gespeichert.</translation>
    </message>
    <message>
        <source>No space is left at the database server.</source>
        <translation>Auf dem Datenbankserver ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>No trusted key is named {kid}.</source>
        <translation>Kein vertrauter Schlüssel heißt {kid}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nobody wants this device inspected again.</source>
        <translation>Niemand will dieses Gerät noch einmal geprüft haben.</translation>
    </message>
    <message>
        <source>Nobody wants this inspection again.</source>
        <translation>Niemand will diese Prüfung noch einmal.</translation>
    </message>
    <message>
        <source>Nonconforming: {count}</source>
        <translation>Fehlerhaft: {count}</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>Noch nicht gezogen</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht nachgeprüft</translation>
    </message>
    <message>
        <source>Nothing is said in this review yet.</source>
        <translation>In dieser Gegenprüfung ist noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Nothing says why the certificate {uid} is void.</source>
        <translation>Nichts sagt, warum das Zertifikat {uid} ungültig ist.</translation>
    </message>
    <message>
        <source>Once it answers again, look at the last step, and do it again where it is missing.</source>
        <translation>Sehen Sie sich den letzten Schritt an, sobald sie wieder antwortet, und wiederholen Sie ihn, wo er fehlt.</translation>
    </message>
    <message>
        <source>Only a rejected lot holds its certificates back.</source>
        <translation>Nur ein zurückgewiesenes Los hält seine Zertifikate zurück.</translation>
    </message>
    <message>
        <source>Only an auditor of the shop that certified it countersigns it.</source>
        <translation>Nur wer im Betrieb, der es ausgestellt hat, prüft, zeichnet es gegen.</translation>
    </message>
    <message>
        <source>Only the shop that certified it makes it void.</source>
        <translation>Nur der Betrieb, der es zertifiziert hat, erklärt es für ungültig.</translation>
    </message>
    <message>
        <source>Only what was sent back can be taken back.</source>
        <translation>Nur was zurückgegeben wurde, lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open it for writing first: &apos;inspector db upgrade&apos; makes its tables.</source>
        <translation>Öffnen Sie ihn zuerst zum Schreiben: &apos;inspector db upgrade&apos; legt die Tabellen an.</translation>
    </message>
    <message>
        <source>Open its review.</source>
        <translation>Öffnen Sie die Gegenprüfung.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Put aside by {name}: {reason}</source>
        <translation>Zurückgestellt von {name}: {reason}</translation>
    </message>
    <message>
        <source>Put cells with commas in quotes.</source>
        <translation>Setzen Sie Zellen mit Kommas in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put it aside with a reason.</source>
        <translation>Legen Sie sie mit einem Grund beiseite.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put shop_id and bench_id back, or have the root certify this bench again.</source>
        <translation>shop_id und bench_id wieder eintragen oder diesen Arbeitsplatz noch einmal von der Wurzel bestätigen lassen.</translation>
    </message>
    <message>
        <source>Put the right one in place, or have the root certify this bench again.</source>
        <translation>Das richtige einsetzen oder diesen Arbeitsplatz noch einmal von der Wurzel bestätigen lassen.</translation>
    </message>
    <message>
        <source>Put the row aside with a reason.</source>
        <translation>Legen Sie die Zeile mit einem Grund beiseite.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Review each of them, then decide.</source>
        <translation>Prüfen Sie jedes nach, dann entscheiden Sie.</translation>
    </message>
    <message>
        <source>Review it once it is signed or refused.</source>
        <translation>Prüfen Sie gegen, sobald sie signiert oder abgelehnt ist.</translation>
    </message>
    <message>
        <source>Review the devices in it.</source>
        <translation>Prüfen Sie die Geräte darin nach.</translation>
    </message>
    <message>
        <source>Run &apos;inspector audit verify&apos;.</source>
        <translation>Führen Sie &apos;inspector audit verify&apos; aus.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos; at that bench and at the desk.</source>
        <translation>Führen Sie &apos;inspector db check&apos; an jenem Arbeitsplatz und am Schreibtisch aus.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos; at the bench.</source>
        <translation>Am Arbeitsplatz &apos;inspector db check&apos; ausführen.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos;.</source>
        <translation>&apos;inspector db check&apos; ausführen.</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-Karte</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>SIM-Sperre</translation>
    </message>
    <message>
        <source>Save it anew, or as CSV.</source>
        <translation>Speichern Sie sie neu, oder als CSV.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and give that.</source>
        <translation>Speichern Sie es als JPEG oder PNG und geben Sie dieses an.</translation>
    </message>
    <message>
        <source>Save it as a PNG of at most 4096 pixels a side.</source>
        <translation>Als PNG mit höchstens 4096 Pixeln je Seite speichern.</translation>
    </message>
    <message>
        <source>Save one in Records first.</source>
        <translation>Zuerst eine in den Einträgen speichern.</translation>
    </message>
    <message>
        <source>Save the file anew as CSV in UTF-8.</source>
        <translation>Speichern Sie die Datei neu als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Save the file anew as CSV.</source>
        <translation>Speichern Sie die Datei neu als CSV.</translation>
    </message>
    <message>
        <source>Save the sheet alone as CSV.</source>
        <translation>Speichern Sie nur das Blatt als CSV.</translation>
    </message>
    <message>
        <source>Saved are {names}.</source>
        <translation>Gespeichert: {names}.</translation>
    </message>
    <message>
        <source>Say it in 500 plain characters.</source>
        <translation>In 500 einfachen Zeichen sagen.</translation>
    </message>
    <message>
        <source>Say pass or fail.</source>
        <translation>Sagen Sie bestanden oder Fehler.</translation>
    </message>
    <message>
        <source>Say what is wrong with it.</source>
        <translation>Sagen, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Say what was put right before the next lot is made.</source>
        <translation>Sagen Sie, was behoben wurde, bevor das nächste Los gebildet wird.</translation>
    </message>
    <message>
        <source>Say what you saw or heard.</source>
        <translation>Sagen Sie, was Sie gesehen oder gehört haben.</translation>
    </message>
    <message>
        <source>Say what you see: pass or fail.</source>
        <translation>Sagen Sie, was Sie sehen: bestanden oder Fehler.</translation>
    </message>
    <message>
        <source>Say which one in a file of columns.</source>
        <translation>Sagen Sie in einer Spaltendatei, welche.</translation>
    </message>
    <message>
        <source>Say why, in {most} characters at most.</source>
        <translation>Sagen Sie warum, in höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>Den Code noch einmal scannen.</translation>
    </message>
    <message>
        <source>Scan the square code on the page.</source>
        <translation>Den quadratischen Code auf der Seite scannen.</translation>
    </message>
    <message>
        <source>See &apos;inspector audit show&apos; for its points.</source>
        <translation>Ihre Punkte zeigt &apos;inspector audit show&apos;.</translation>
    </message>
    <message>
        <source>See how the stream&apos;s lots ended.</source>
        <translation>Sehen Sie nach, wie die Lose der Reihe ausgingen.</translation>
    </message>
    <message>
        <source>See the list of lots.</source>
        <translation>Sehen Sie die Liste der Lose an.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Send it again once the registry is brought up to date.</source>
        <translation>Senden Sie sie noch einmal, sobald das Register aktualisiert ist.</translation>
    </message>
    <message>
        <source>Send it as the contract says.</source>
        <translation>So senden, wie der Vertrag es sagt.</translation>
    </message>
    <message>
        <source>Send it back with a reason, or have it inspected blind.</source>
        <translation>Geben Sie es mit Grund zurück oder lassen Sie es blind prüfen.</translation>
    </message>
    <message>
        <source>Send the certificate as the contract says.</source>
        <translation>Das Zertifikat senden, wie der Vertrag es sagt.</translation>
    </message>
    <message>
        <source>Send the statement as it was signed.</source>
        <translation>Die Erklärung so senden, wie sie signiert wurde.</translation>
    </message>
    <message>
        <source>Send them first: &apos;inspector outbox retry --all-parked&apos;.</source>
        <translation>Senden Sie diese zuerst: &apos;inspector outbox retry --all-parked&apos;.</translation>
    </message>
    <message>
        <source>Set the clocks right, and ask for it again.</source>
        <translation>Stellen Sie die Uhren, und verlangen Sie es erneut.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Show this to the lead: Settings, Database says which they are.</source>
        <translation>Zeigen Sie es der Leitung: Einstellungen, Datenbank sagt, welche es sind.</translation>
    </message>
    <message>
        <source>Sign in at that bench, and send it back or have it inspected again there.</source>
        <translation>Melden Sie sich an jenem Arbeitsplatz an, und schicken Sie es dort zurück oder lassen Sie es dort noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Sign in at that bench, and take it back there.</source>
        <translation>Melden Sie sich an jenem Arbeitsplatz an, und nehmen Sie es dort zurück.</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>Damit anmelden.</translation>
    </message>
    <message>
        <source>Somebody else has begun, or it is your own: go on with the next one.</source>
        <translation>Jemand anders hat begonnen, oder es ist Ihre eigene: machen Sie mit dem Nächsten weiter.</translation>
    </message>
    <message>
        <source>Somebody here has a badge or a PIN already.</source>
        <translation>Hier hat schon jemand einen Ausweis oder eine PIN.</translation>
    </message>
    <message>
        <source>Something that is no registry, or an older one, answers at its address.</source>
        <translation>An seiner Adresse antwortet etwas, das kein Register ist, oder ein älteres.</translation>
    </message>
    <message>
        <source>Something that is not a receiver answers at its address.{answer}</source>
        <translation>Unter der Adresse antwortet etwas, das kein Empfänger ist.{answer}</translation>
    </message>
    <message>
        <source>Something that is not a registry answers at its address.{answer}</source>
        <translation>Unter der Adresse antwortet etwas, das kein Register ist.{answer}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Supplier {name}, order {order}</source>
        <translation>Lieferant {name}, Bestellung {order}</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>Table I begins with lots of 2.</source>
        <translation>Tabelle I beginnt mit Losen von 2.</translation>
    </message>
    <message>
        <source>Take a picture of each alone.</source>
        <translation>Jedes einzeln aufnehmen.</translation>
    </message>
    <message>
        <source>Take another copy, or an older backup.</source>
        <translation>Nehmen Sie eine andere Kopie oder eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>Take it again: sharp, from above, the whole square with its white margin.</source>
        <translation>Noch einmal aufnehmen: scharf, von oben, das ganze Quadrat mit weißem Rand.</translation>
    </message>
    <message>
        <source>Take the answer to this bench&apos;s own request.</source>
        <translation>Die Antwort auf die Anfrage dieses Arbeitsplatzes nehmen.</translation>
    </message>
    <message>
        <source>Take the name from &apos;inspector keys show&apos; or &apos;inspector verify&apos;.</source>
        <translation>Den Namen aus &apos;inspector keys show&apos; oder &apos;inspector verify&apos; nehmen.</translation>
    </message>
    <message>
        <source>Take the newest of the root.</source>
        <translation>Die neueste der Wurzel nehmen.</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Take {uid}, which replaces it.</source>
        <translation>{uid} nehmen, das es ersetzt.</translation>
    </message>
    <message>
        <source>Technician {name}</source>
        <translation>Techniker {name}</translation>
    </message>
    <message>
        <source>The address of the verification page cannot be used.</source>
        <translation>Die Adresse der Prüfseite ist unbrauchbar.</translation>
    </message>
    <message>
        <source>The bench holds another record than the one that was looked at.</source>
        <translation>Der Arbeitsplatz hat einen anderen Eintrag als den, der angesehen wurde.</translation>
    </message>
    <message>
        <source>The bench stopped while this was printed.</source>
        <translation>Der Arbeitsplatz hielt während des Drucks an.</translation>
    </message>
    <message>
        <source>The bench {bench} does not hear of wishes from here.</source>
        <translation>Der Arbeitsplatz {bench} erfährt von hier aus nichts von Wünschen.</translation>
    </message>
    <message>
        <source>The bench {bench} has it already.</source>
        <translation>Der Arbeitsplatz {bench} hat es schon.</translation>
    </message>
    <message>
        <source>The bench {bench} is asked to make it void already.</source>
        <translation>Der Arbeitsplatz {bench} soll es schon ungültig machen.</translation>
    </message>
    <message>
        <source>The bench {bench} would not believe this desk: {why}</source>
        <translation>Der Arbeitsplatz {bench} würde diesem Schreibtisch nicht glauben: {why}</translation>
    </message>
    <message>
        <source>The bench&apos;s X.509 certificate is another key&apos;s.</source>
        <translation>Das X.509-Zertifikat des Arbeitsplatzes gehört zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The bench&apos;s key was revoked on {day} ({reason}); nobody is known to have held this.</source>
        <translation>Der Schlüssel des Arbeitsplatzes wurde am {day} widerrufen ({reason}); dass jemand dies vorher hatte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The bench&apos;s request does not fit its own signature.</source>
        <translation>Die Anfrage des Arbeitsplatzes passt nicht zu ihrer eigenen Signatur.</translation>
    </message>
    <message>
        <source>The certificate {uid} is of the bench {bench}.</source>
        <translation>Das Zertifikat {uid} ist vom Arbeitsplatz {bench}.</translation>
    </message>
    <message>
        <source>The certificate {uid} is void already.</source>
        <translation>Das Zertifikat {uid} ist schon ungültig.</translation>
    </message>
    <message>
        <source>The check digit of this IMEI does not fit.</source>
        <translation>Die Prüfziffer dieser IMEI passt nicht.</translation>
    </message>
    <message>
        <source>The claims are nested too deep.</source>
        <translation>Die Angaben sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The claims are not a JSON object.</source>
        <translation>Die Angaben sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The claims are not in canonical form.</source>
        <translation>Die Angaben haben nicht die kanonische Form.</translation>
    </message>
    <message>
        <source>The claims are not readable JSON.</source>
        <translation>Die Angaben sind kein lesbares JSON.</translation>
    </message>
    <message>
        <source>The claims are too long for a code.</source>
        <translation>Die Angaben sind zu lang für einen Code.</translation>
    </message>
    <message>
        <source>The claims are whole and in canonical form.</source>
        <translation>Die Angaben sind ganz und in kanonischer Form.</translation>
    </message>
    <message>
        <source>The claims are whole, but the page is not the one they draw: byte {place} differs, in {part}.</source>
        <translation>Die Angaben sind ganz, aber die Seite ist nicht die ihre: Byte {place} ist anders, in {part}.</translation>
    </message>
    <message>
        <source>The claims are whole, but the photo on the page is none of those that were signed.</source>
        <translation>Die Angaben sind ganz, aber das Foto auf der Seite ist keines der signierten.</translation>
    </message>
    <message>
        <source>The claims beside the signature are not the ones that were signed.</source>
        <translation>Die Angaben neben der Signatur sind nicht die signierten.</translation>
    </message>
    <message>
        <source>The claims given beside it say the same.</source>
        <translation>Die danebenliegenden Angaben sagen dasselbe.</translation>
    </message>
    <message>
        <source>The claims hold a lone surrogate.</source>
        <translation>Die Angaben enthalten ein einzelnes Surrogat.</translation>
    </message>
    <message>
        <source>The claims hold a name that is no text.</source>
        <translation>Die Angaben enthalten einen Namen, der kein Text ist.</translation>
    </message>
    <message>
        <source>The claims hold a {kind}.</source>
        <translation>Die Angaben enthalten einen Wert vom Typ {kind}.</translation>
    </message>
    <message>
        <source>The claims hold the number {text}.</source>
        <translation>Die Angaben enthalten die Zahl {text}.</translation>
    </message>
    <message>
        <source>The claims hold {value}, too large for JSON.</source>
        <translation>Die Angaben enthalten {value}, zu groß für JSON.</translation>
    </message>
    <message>
        <source>The claims in the code cannot be read.</source>
        <translation>Die Angaben im Code sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The claims name another bench or shop than the one that the root certified.</source>
        <translation>Die Angaben nennen einen anderen Arbeitsplatz oder Betrieb als den, den die Wurzel bestätigt hat.</translation>
    </message>
    <message>
        <source>The claims name another key than the signature.</source>
        <translation>Die Angaben nennen einen anderen Schlüssel als die Signatur.</translation>
    </message>
    <message>
        <source>The code in the signature is of another kind.</source>
        <translation>Der Code in der Signatur ist von anderer Art.</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>Der Code ist ganz.</translation>
    </message>
    <message>
        <source>The code of the page says what these claims say.</source>
        <translation>Der Code der Seite sagt, was diese Angaben sagen.</translation>
    </message>
    <message>
        <source>The code on the page is not that of the claims: {what}.</source>
        <translation>Der Code auf der Seite ist nicht der der Angaben: {what}.</translation>
    </message>
    <message>
        <source>The code on the page was signed by another key than the claims.</source>
        <translation>Der Code auf der Seite wurde mit einem anderen Schlüssel signiert als die Angaben.</translation>
    </message>
    <message>
        <source>The code was changed after it was signed.</source>
        <translation>Der Code wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>Die Spalten sind {names}.</translation>
    </message>
    <message>
        <source>The countersignature is over another certificate.</source>
        <translation>Die Gegenzeichnung gilt einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>The countersignature was signed by a bench of another shop than the certificate.</source>
        <translation>Die Gegenzeichnung wurde von einem Prüfplatz eines anderen Betriebs als das Zertifikat signiert.</translation>
    </message>
    <message>
        <source>The database server of {name} does not answer.</source>
        <translation>Der Datenbankserver von {name} antwortet nicht.</translation>
    </message>
    <message>
        <source>The database server of {name} is just starting or stopping.</source>
        <translation>Der Datenbankserver von {name} startet gerade oder fährt herunter.</translation>
    </message>
    <message>
        <source>The database server of {name} takes no more connections now.</source>
        <translation>Der Datenbankserver von {name} nimmt gerade keine weiteren Verbindungen an.</translation>
    </message>
    <message>
        <source>The database {name} did not do its work.</source>
        <translation>Die Datenbank {name} hat ihre Arbeit nicht getan.</translation>
    </message>
    <message>
        <source>The database {name} does not hold every character.</source>
        <translation>Die Datenbank {name} fasst nicht jedes Zeichen.</translation>
    </message>
    <message>
        <source>The database {name} has tables of something else.</source>
        <translation>Die Datenbank {name} hat Tabellen von etwas anderem.</translation>
    </message>
    <message>
        <source>The database {name} is damaged.</source>
        <translation>Die Datenbank {name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The database {name} is not a store of Inspector.</source>
        <translation>Die Datenbank {name} ist kein Speicher von Inspector.</translation>
    </message>
    <message>
        <source>The database {name} is not there, or lets nobody in with this user.</source>
        <translation>Die Datenbank {name} gibt es nicht, oder sie lässt diesen Benutzer nicht herein.</translation>
    </message>
    <message>
        <source>The database {name} is too slow, or another desk holds it.</source>
        <translation>Die Datenbank {name} ist zu langsam, oder ein anderer Platz hält sie fest.</translation>
    </message>
    <message>
        <source>The database&apos;s address cannot be read.</source>
        <translation>Die Adresse der Datenbank ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The date lies before the year 2000.</source>
        <translation>Das Datum liegt vor dem Jahr 2000.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>Das Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The device is being inspected again already.</source>
        <translation>Das Gerät wird schon erneut geprüft.</translation>
    </message>
    <message>
        <source>The disk is almost full: the room that was kept for this is in use.</source>
        <translation>Die Platte ist fast voll: Der dafür freigehaltene Platz ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The draft of inspection {uid} cannot be read.</source>
        <translation>Der Entwurf der Prüfung {uid} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>Der Treiber für PostgreSQL ist nicht installiert.</translation>
    </message>
    <message>
        <source>The errand names another key than its signature.</source>
        <translation>Der Auftrag nennt einen anderen Schlüssel als seine Signatur.</translation>
    </message>
    <message>
        <source>The file carries no signature of its own; the page was drawn again and compared.</source>
        <translation>Die Datei trägt keine eigene Signatur; die Seite wurde neu gezeichnet und verglichen.</translation>
    </message>
    <message>
        <source>The file has no column &apos;{name}&apos;.</source>
        <translation>Die Datei hat keine Spalte „{name}“.</translation>
    </message>
    <message>
        <source>The file holds no countersignature: neither claims with a JWS nor a JWS alone.</source>
        <translation>Die Datei enthält keine Gegenzeichnung: weder Angaben mit einem JWS noch ein JWS allein.</translation>
    </message>
    <message>
        <source>The file is a whole countersignature.</source>
        <translation>Die Datei ist eine vollständige Gegenzeichnung.</translation>
    </message>
    <message>
        <source>The file is a whole statement that a certificate is void.</source>
        <translation>Die Datei ist eine ganze Erklärung, dass ein Zertifikat ungültig ist.</translation>
    </message>
    <message>
        <source>The file is a whole {kind}.</source>
        <translation>Die Datei ist ganz: {kind}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is far larger than a certificate.</source>
        <translation>Die Datei ist weit größer als ein Zertifikat.</translation>
    </message>
    <message>
        <source>The file is far larger than a countersignature.</source>
        <translation>Die Datei ist viel größer als eine Gegenzeichnung.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed.</source>
        <translation>Die Datei wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>The file was signed by key {key}, but who signed the claims signs files by {wanted} alone.</source>
        <translation>Die Datei wurde mit Schlüssel {key} signiert, aber wer die Angaben signiert hat, signiert Dateien nur mit {wanted}.</translation>
    </message>
    <message>
        <source>The file&apos;s key was certified for key {owner}, but key {kid} signed the claims.</source>
        <translation>Der Schlüssel der Datei wurde für Schlüssel {owner} bestätigt, aber Schlüssel {kid} hat die Angaben signiert.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; no root that is trusted here certified that key.</source>
        <translation>Die Signatur der Datei von {who}, Schlüssel {key}, passt; keine hier vertraute Wurzel hat diesen Schlüssel bestätigt.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; {root} certified that key for another time.</source>
        <translation>Die Signatur der Datei von {who}, Schlüssel {key}, passt; {root} hat diesen Schlüssel für eine andere Zeit bestätigt.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; {root}, a root that is trusted here, certified that key.</source>
        <translation>Die Signatur der Datei von {who}, Schlüssel {key}, passt; {root}, eine hier vertraute Wurzel, hat diesen Schlüssel bestätigt.</translation>
    </message>
    <message>
        <source>The file&apos;s signature does not fit its key.</source>
        <translation>Die Signatur der Datei passt nicht zu ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>The file&apos;s signature is not a CMS message by one P-256 key.</source>
        <translation>Die Signatur der Datei ist keine CMS-Nachricht eines P-256-Schlüssels.</translation>
    </message>
    <message>
        <source>The file&apos;s signature is not in DER.</source>
        <translation>Die Signatur der Datei ist nicht in DER.</translation>
    </message>
    <message>
        <source>The file&apos;s signature names another certificate than the one beside it.</source>
        <translation>Die Signatur der Datei nennt ein anderes Zertifikat als das danebenliegende.</translation>
    </message>
    <message>
        <source>The inspection says nothing of &apos;{point}&apos;.</source>
        <translation>Die Prüfung sagt nichts von „{point}“.</translation>
    </message>
    <message>
        <source>The key file {path} does not hold the key that belongs there.</source>
        <translation>Die Schlüsseldatei {path} enthält nicht den Schlüssel, der dorthin gehört.</translation>
    </message>
    <message>
        <source>The key has another key&apos;s name.</source>
        <translation>Der Schlüssel trägt den Namen eines anderen.</translation>
    </message>
    <message>
        <source>The key {key} is revoked already.</source>
        <translation>Der Schlüssel {key} ist schon widerrufen.</translation>
    </message>
    <message>
        <source>The label printer cut the connection.</source>
        <translation>Der Etikettendrucker brach die Verbindung ab.</translation>
    </message>
    <message>
        <source>The label printer has no labels.</source>
        <translation>Der Etikettendrucker hat keine Etiketten.</translation>
    </message>
    <message>
        <source>The label printer has no ribbon.</source>
        <translation>Der Etikettendrucker hat kein Farbband.</translation>
    </message>
    <message>
        <source>The label printer is not there.</source>
        <translation>Der Etikettendrucker ist nicht da.</translation>
    </message>
    <message>
        <source>The label printer is open.</source>
        <translation>Der Etikettendrucker ist offen.</translation>
    </message>
    <message>
        <source>The label printer is paused.</source>
        <translation>Der Etikettendrucker ist angehalten.</translation>
    </message>
    <message>
        <source>The label printer is too cold or too hot.</source>
        <translation>Der Etikettendrucker ist zu kalt oder zu heiß.</translation>
    </message>
    <message>
        <source>The label printer stopped taking the label.</source>
        <translation>Der Etikettendrucker nahm das Etikett nicht ganz an.</translation>
    </message>
    <message>
        <source>The laptop does not say what its battery does.</source>
        <translation>Der Laptop sagt nicht, was sein Akku tut.</translation>
    </message>
    <message>
        <source>The laptop has nothing to ask for this.</source>
        <translation>Der Laptop hat dafür nichts zu fragen.</translation>
    </message>
    <message>
        <source>The laptop lists no battery.</source>
        <translation>Der Laptop führt keinen Akku auf.</translation>
    </message>
    <message>
        <source>The laptop lists no power supply.</source>
        <translation>Der Laptop führt keine Stromversorgung auf.</translation>
    </message>
    <message>
        <source>The laptop&apos;s agent did not answer in time.</source>
        <translation>Der Agent des Laptops antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The laptop&apos;s answer names no value for this.</source>
        <translation>Die Antwort des Laptops nennt dafür keinen Wert.</translation>
    </message>
    <message>
        <source>The logo has more than 4096 pixels on a side.</source>
        <translation>Das Logo hat mehr als 4096 Pixel je Seite.</translation>
    </message>
    <message>
        <source>The logo is larger than 8 MB.</source>
        <translation>Das Logo ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor a JPEG.</source>
        <translation>Das Logo ist weder ein PNG noch ein JPEG.</translation>
    </message>
    <message>
        <source>The logo is no plain PNG.</source>
        <translation>Das Logo ist kein einfaches PNG.</translation>
    </message>
    <message>
        <source>The logo {path} cannot be kept: {reason}.</source>
        <translation>Das Logo {path} lässt sich nicht übernehmen: {reason}.</translation>
    </message>
    <message>
        <source>The map names a SKU twice.</source>
        <translation>Die Liste nennt eine SKU zweimal.</translation>
    </message>
    <message>
        <source>The map of products does not know the SKU {sku}.</source>
        <translation>Die Produktliste kennt die SKU {sku} nicht.</translation>
    </message>
    <message>
        <source>The measured part is over: the inspection is {state}.</source>
        <translation>Der gemessene Teil ist vorbei: die Prüfung ist im Stand „{state}“.</translation>
    </message>
    <message>
        <source>The modem does not answer.</source>
        <translation>Das Modem antwortet nicht.</translation>
    </message>
    <message>
        <source>The modem gives 16 digits (an IMEISV), which have no check digit.</source>
        <translation>Das Modem nennt 16 Ziffern (eine IMEISV), die keine Prüfziffer haben.</translation>
    </message>
    <message>
        <source>The modem gives a voltage, no percentage.</source>
        <translation>Das Modem nennt eine Spannung, keinen Prozentwert.</translation>
    </message>
    <message>
        <source>The modem gives no percentage.</source>
        <translation>Das Modem nennt keinen Prozentwert.</translation>
    </message>
    <message>
        <source>The modem gives no voltage.</source>
        <translation>Das Modem nennt keine Spannung.</translation>
    </message>
    <message>
        <source>The modem measures no signal.</source>
        <translation>Das Modem misst kein Signal.</translation>
    </message>
    <message>
        <source>The modem names more than one IMEI.</source>
        <translation>Das Modem nennt mehr als eine IMEI.</translation>
    </message>
    <message>
        <source>The modem says that its power supply is faulty.</source>
        <translation>Das Modem sagt, seine Stromversorgung sei defekt.</translation>
    </message>
    <message>
        <source>The modem says that no battery is in it.</source>
        <translation>Das Modem sagt, es sei kein Akku eingelegt.</translation>
    </message>
    <message>
        <source>The modem sent a line without an end.</source>
        <translation>Das Modem sendete eine Zeile ohne Ende.</translation>
    </message>
    <message>
        <source>The modem stopped to answer.</source>
        <translation>Das Modem hörte auf zu antworten.</translation>
    </message>
    <message>
        <source>The modem takes too long to answer.</source>
        <translation>Das Modem braucht zu lange für die Antwort.</translation>
    </message>
    <message>
        <source>The modem would not tell ({code}).</source>
        <translation>Das Modem sagte es nicht ({code}).</translation>
    </message>
    <message>
        <source>The modem&apos;s answer has no end.</source>
        <translation>Die Antwort des Modems hat kein Ende.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>The number was sent, and may have arrived.</source>
        <translation>Die Nummer wurde gesendet und ist vielleicht angekommen.</translation>
    </message>
    <message>
        <source>The option &apos;{key}&apos; of {name} cannot be used.</source>
        <translation>Die Angabe „{key}“ von {name} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The options of {name} do not fit: {options}.</source>
        <translation>Die Optionen von {name} passen nicht: {options}.</translation>
    </message>
    <message>
        <source>The order has no line {line_id}.</source>
        <translation>Die Bestellung hat keine Zeile {line_id}.</translation>
    </message>
    <message>
        <source>The order has {count} lines, and it is not clear which.</source>
        <translation>Die Bestellung hat {count} Zeilen, und es ist nicht klar, welche.</translation>
    </message>
    <message>
        <source>The order line holds {there} already.</source>
        <translation>Die Bestellzeile hat schon {there}.</translation>
    </message>
    <message>
        <source>The order line is for {quantity} devices, and takes one number.</source>
        <translation>Die Bestellzeile ist für {quantity} Geräte und nimmt eine Nummer.</translation>
    </message>
    <message>
        <source>The order line is not one that is to be shipped.</source>
        <translation>Die Bestellzeile ist keine, die zu versenden ist.</translation>
    </message>
    <message>
        <source>The order line&apos;s condition is not the certificate&apos;s grade.</source>
        <translation>Der Zustand der Bestellzeile ist nicht die Stufe des Zertifikats.</translation>
    </message>
    <message>
        <source>The outbox has no row {row_id}.</source>
        <translation>Der Ausgang hat keine Zeile {row_id}.</translation>
    </message>
    <message>
        <source>The page cannot be drawn again here: {title}</source>
        <translation>Die Seite lässt sich hier nicht neu zeichnen: {title}</translation>
    </message>
    <message>
        <source>The page in {folder} revokes key {key}, and the new list does not.</source>
        <translation>Die Seite in {folder} widerruft den Schlüssel {key}, die neue Liste nicht.</translation>
    </message>
    <message>
        <source>The page needs one signed trust list, and {count} are given.</source>
        <translation>Die Seite braucht genau eine signierte Vertrauensliste; angegeben: {count}.</translation>
    </message>
    <message>
        <source>The page, its fonts and its code are what these claims draw.</source>
        <translation>Die Seite, ihre Schriften und ihr Code sind so, wie diese Angaben sie zeichnen.</translation>
    </message>
    <message>
        <source>The password is too short for a root.</source>
        <translation>Das Passwort ist für eine Wurzel zu kurz.</translation>
    </message>
    <message>
        <source>The phone announced a packet larger than ADB allows.</source>
        <translation>Das Telefon kündigte ein größeres Paket an, als ADB erlaubt.</translation>
    </message>
    <message>
        <source>The phone asked for a signature in an unknown way.</source>
        <translation>Das Telefon verlangte eine Signatur auf unbekannte Weise.</translation>
    </message>
    <message>
        <source>The phone does not answer the adb server.</source>
        <translation>Das Telefon antwortet dem adb-Server nicht.</translation>
    </message>
    <message>
        <source>The phone does not offer a shell.</source>
        <translation>Das Telefon bietet keine Shell an.</translation>
    </message>
    <message>
        <source>The phone does not tell its properties.</source>
        <translation>Das Telefon nennt seine Eigenschaften nicht.</translation>
    </message>
    <message>
        <source>The phone ended the conversation.</source>
        <translation>Das Telefon beendete das Gespräch.</translation>
    </message>
    <message>
        <source>The phone has not allowed this computer yet.</source>
        <translation>Das Telefon hat diesen Rechner noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>The phone introduced itself in an unknown way.</source>
        <translation>Das Telefon stellte sich auf unbekannte Weise vor.</translation>
    </message>
    <message>
        <source>The phone is asking whether to allow USB debugging.</source>
        <translation>Das Telefon fragt, ob USB-Debugging erlaubt ist.</translation>
    </message>
    <message>
        <source>The phone is asking whether to allow this computer.</source>
        <translation>Das Telefon fragt, ob dieser Rechner erlaubt ist.</translation>
    </message>
    <message>
        <source>The phone is in its bootloader.</source>
        <translation>Das Telefon ist in seinem Bootloader.</translation>
    </message>
    <message>
        <source>The phone is in {mode} mode.</source>
        <translation>Das Telefon ist im Modus {mode}.</translation>
    </message>
    <message>
        <source>The phone is in {state} mode.</source>
        <translation>Das Telefon ist im Modus {state}.</translation>
    </message>
    <message>
        <source>The phone left the adb server.</source>
        <translation>Das Telefon hat den adb-Server verlassen.</translation>
    </message>
    <message>
        <source>The phone offers wireless debugging, which needs pairing.</source>
        <translation>Das Telefon bietet drahtloses Debugging an; dafür muss es gekoppelt werden.</translation>
    </message>
    <message>
        <source>The phone sent half a packet.</source>
        <translation>Das Telefon sendete ein halbes Paket.</translation>
    </message>
    <message>
        <source>The phone speaks an ADB that nobody knows.</source>
        <translation>Das Telefon spricht ein ADB, das niemand kennt.</translation>
    </message>
    <message>
        <source>The phone started its debugging anew.</source>
        <translation>Das Telefon hat sein Debugging neu gestartet.</translation>
    </message>
    <message>
        <source>The phone stopped in the middle of a packet.</source>
        <translation>Das Telefon hörte mitten in einem Paket auf.</translation>
    </message>
    <message>
        <source>The phone stopped telling what is touched.</source>
        <translation>Das Telefon meldet nicht mehr, was berührt wird.</translation>
    </message>
    <message>
        <source>The phone talks without introducing itself.</source>
        <translation>Das Telefon spricht, ohne sich vorzustellen.</translation>
    </message>
    <message>
        <source>The phone was let go.</source>
        <translation>Das Telefon wurde losgelassen.</translation>
    </message>
    <message>
        <source>The phone wrote more than a command should.</source>
        <translation>Das Telefon schrieb mehr, als ein Befehl sollte.</translation>
    </message>
    <message>
        <source>The phone&apos;s shell does not keep to its protocol.</source>
        <translation>Die Shell des Telefons hält sich nicht an ihr Protokoll.</translation>
    </message>
    <message>
        <source>The photo {name} is gone.</source>
        <translation>Das Foto {name} ist weg.</translation>
    </message>
    <message>
        <source>The photo {name} is not what was taken.</source>
        <translation>Das Foto {name} ist nicht das, was aufgenommen wurde.</translation>
    </message>
    <message>
        <source>The picture cannot be unpacked.</source>
        <translation>Das Bild lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The picture is far larger than a photo of a page.</source>
        <translation>Das Bild ist weit größer als ein Foto einer Seite.</translation>
    </message>
    <message>
        <source>The plan says {said}: decide so.</source>
        <translation>Der Plan sagt {said}: entscheiden Sie so.</translation>
    </message>
    <message>
        <source>The printing system CUPS does not answer.</source>
        <translation>Das Drucksystem CUPS antwortet nicht.</translation>
    </message>
    <message>
        <source>The printing system did not answer within {seconds} seconds.</source>
        <translation>Das Drucksystem antwortete in {seconds} Sekunden nicht.</translation>
    </message>
    <message>
        <source>The printing system gave the page up: {words}.</source>
        <translation>Das Drucksystem gab die Seite auf: {words}.</translation>
    </message>
    <message>
        <source>The printing system refused the page: {words}.</source>
        <translation>Das Drucksystem lehnte die Seite ab: {words}.</translation>
    </message>
    <message>
        <source>The program for destinations of the kind &apos;{kind}&apos; cannot be used.</source>
        <translation>Das Programm für Ziele der Art „{kind}“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The program for {name} broke.</source>
        <translation>Das Programm für {name} ist gescheitert.</translation>
    </message>
    <message>
        <source>The readings fail point {number}, a gate. Nobody can override it.</source>
        <translation>Die Messwerte lassen Punkt {number} durchfallen, eine Sperre. Das kann niemand übergehen.</translation>
    </message>
    <message>
        <source>The readings fail point {number}.</source>
        <translation>Die Messwerte lassen Punkt {number} durchfallen.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds what cannot be shown.</source>
        <translation>Die Begründung ist zu lang oder enthält, was sich nicht zeigen lässt.</translation>
    </message>
    <message>
        <source>The receiver asks to try again later.</source>
        <translation>Der Empfänger bittet um einen späteren Versuch.</translation>
    </message>
    <message>
        <source>The receiver does not take this bench&apos;s signature.</source>
        <translation>Der Empfänger nimmt die Signatur dieses Platzes nicht an.</translation>
    </message>
    <message>
        <source>The receiver refused it.{answer}</source>
        <translation>Der Empfänger hat es abgelehnt.{answer}</translation>
    </message>
    <message>
        <source>The record is not what you looked at.</source>
        <translation>Die Akte ist nicht, was Sie angesehen haben.</translation>
    </message>
    <message>
        <source>The record of inspection {uid} cannot be read: {why}.</source>
        <translation>Der Eintrag der Prüfung {uid} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>The record of inspection {uid} is gone.</source>
        <translation>Der Eintrag der Prüfung {uid} ist weg.</translation>
    </message>
    <message>
        <source>The registry asks to try again later.</source>
        <translation>Das Register bittet, es später zu versuchen.</translation>
    </message>
    <message>
        <source>The registry does not take this bench&apos;s token.</source>
        <translation>Das Register nimmt das Token dieses Arbeitsplatzes nicht an.</translation>
    </message>
    <message>
        <source>The registry holds another certificate under this number.{answer}</source>
        <translation>Das Register führt unter dieser Nummer ein anderes Zertifikat.{answer}</translation>
    </message>
    <message>
        <source>The registry is of an earlier version and takes no countersignatures.</source>
        <translation>Das Register ist von einer früheren Version und nimmt keine Gegenzeichnungen an.</translation>
    </message>
    <message>
        <source>The registry refused it.{answer}</source>
        <translation>Das Register lehnte es ab.{answer}</translation>
    </message>
    <message>
        <source>The registry takes certificates, not &apos;{kind}&apos;.</source>
        <translation>Das Register nimmt Zertifikate an, nicht &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>The registry&apos;s token is not one.</source>
        <translation>Das Token des Registers ist keines.</translation>
    </message>
    <message>
        <source>The request is longer than the adb server takes.</source>
        <translation>Die Anfrage ist länger, als der adb-Server annimmt.</translation>
    </message>
    <message>
        <source>The request is longer than this phone takes.</source>
        <translation>Die Anfrage ist länger, als dieses Telefon annimmt.</translation>
    </message>
    <message>
        <source>The request&apos;s P-256 key cannot be read.</source>
        <translation>Der P-256-Schlüssel der Anfrage ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The role {role} may not {verb}.</source>
        <translation>Die Rolle „{role}“ darf nicht: {verb}.</translation>
    </message>
    <message>
        <source>The root certified another bench or shop than the settings name.</source>
        <translation>Die Wurzel hat einen anderen Arbeitsplatz oder Betrieb bestätigt, als die Einstellungen nennen.</translation>
    </message>
    <message>
        <source>The root certified another desk or shop than the errand names.</source>
        <translation>Die Wurzel hat einen anderen Schreibtisch oder Betrieb beglaubigt, als der Auftrag nennt.</translation>
    </message>
    <message>
        <source>The root certified this bench from {start} to {end} alone.</source>
        <translation>Die Wurzel hat diesen Arbeitsplatz nur von {start} bis {end} bestätigt.</translation>
    </message>
    <message>
        <source>The root&apos;s file does not open with this password.</source>
        <translation>Die Datei der Wurzel geht mit diesem Passwort nicht auf.</translation>
    </message>
    <message>
        <source>The root&apos;s word for the bench began on {start}, after the certificate was signed on {day}.</source>
        <translation>Die Bestätigung der Wurzel für den Arbeitsplatz begann am {start}, nachdem das Zertifikat am {day} signiert wurde.</translation>
    </message>
    <message>
        <source>The root&apos;s word for the bench ended on {end}, before the certificate was signed on {day}.</source>
        <translation>Die Bestätigung der Wurzel für den Arbeitsplatz endete am {end}, bevor das Zertifikat am {day} signiert wurde.</translation>
    </message>
    <message>
        <source>The root&apos;s word for this bench does not fit the root&apos;s signature.</source>
        <translation>Die Bestätigung der Wurzel für diesen Arbeitsplatz passt nicht zu ihrer Signatur.</translation>
    </message>
    <message>
        <source>The row and its certificate name different numbers.</source>
        <translation>Die Zeile und ihr Zertifikat nennen verschiedene Nummern.</translation>
    </message>
    <message>
        <source>The row cannot be sent. {title}</source>
        <translation>Die Zeile kann nicht gesendet werden. {title}</translation>
    </message>
    <message>
        <source>The rule suggests {suggested}, not {taken}.</source>
        <translation>Die Regel schlägt „{suggested}“ vor, nicht „{taken}“.</translation>
    </message>
    <message>
        <source>The rules allow no such switch now.</source>
        <translation>Die Regeln erlauben diesen Wechsel jetzt nicht.</translation>
    </message>
    <message>
        <source>The sample is the first n by SHA-256 of seed, colon and certificate number.</source>
        <translation>Die Stichprobe sind die ersten n nach SHA-256 von Startwert, Doppelpunkt und Zertifikatsnummer.</translation>
    </message>
    <message>
        <source>The sample of this lot is drawn already.</source>
        <translation>Die Stichprobe dieses Loses ist schon gezogen.</translation>
    </message>
    <message>
        <source>The scanned code is that of these claims.</source>
        <translation>Der gescannte Code ist der dieser Angaben.</translation>
    </message>
    <message>
        <source>The search has more than {most} characters.</source>
        <translation>Die Suche hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>The second look decides between {chosen} and {suggested}.</source>
        <translation>Der zweite Blick entscheidet zwischen „{chosen}“ und „{suggested}“.</translation>
    </message>
    <message>
        <source>The second look is another person&apos;s.</source>
        <translation>Der zweite Blick gehört einer anderen Person.</translation>
    </message>
    <message>
        <source>The second look was another person&apos;s.</source>
        <translation>Der zweite Blick war der einer anderen Person.</translation>
    </message>
    <message>
        <source>The secure session with the device broke.</source>
        <translation>Die sichere Sitzung mit dem Gerät brach ab.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The server of {name} is older than PostgreSQL 13.</source>
        <translation>Der Server von {name} ist älter als PostgreSQL 13.</translation>
    </message>
    <message>
        <source>The server of {name} lacks the extension pg_trgm.</source>
        <translation>Dem Server von {name} fehlt die Erweiterung pg_trgm.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too long to be one of its own.</source>
        <translation>Die Antwort des Servers ist zu lang, um eine eigene zu sein.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>Dem Zertifikat des Servers ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>The shop&apos;s database holds another record under the number {uid}.</source>
        <translation>Die Datenbank des Betriebs hat unter der Nummer {uid} einen anderen Datensatz.</translation>
    </message>
    <message>
        <source>The shop&apos;s database takes no row of the kind &apos;{kind}&apos;.</source>
        <translation>Die Datenbank des Betriebs nimmt keine Zeile der Art &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>The shop&apos;s word for its bench cannot be read.</source>
        <translation>Die Bestätigung des Betriebs für seinen Arbeitsplatz ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The signature by key {key} fits.</source>
        <translation>Die Signatur mit Schlüssel {key} passt.</translation>
    </message>
    <message>
        <source>The signature by key {key} fits; root {root} certified it for bench {bench} from {start} to {end}.</source>
        <translation>Die Signatur mit Schlüssel {key} passt; Wurzel {root} hat ihn für Arbeitsplatz {bench} von {start} bis {end} bestätigt.</translation>
    </message>
    <message>
        <source>The signature by training key {key} fits.</source>
        <translation>Die Signatur mit Übungsschlüssel {key} passt.</translation>
    </message>
    <message>
        <source>The signature does not fit: header, claims or signature were changed.</source>
        <translation>Die Signatur passt nicht: Kopf, Angaben oder Signatur wurden geändert.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>Die Signatur passt.</translation>
    </message>
    <message>
        <source>The signature is not 64 bytes long.</source>
        <translation>Die Signatur ist nicht 64 Bytes lang.</translation>
    </message>
    <message>
        <source>The signature is over other claims.</source>
        <translation>Die Signatur gilt anderen Angaben.</translation>
    </message>
    <message>
        <source>The signature&apos;s header is not one that Inspector writes.</source>
        <translation>Der Kopf der Signatur ist keiner von Inspector.</translation>
    </message>
    <message>
        <source>The spreadsheet cut digits off this IMEI.</source>
        <translation>Die Tabellenkalkulation hat dieser IMEI Ziffern abgeschnitten.</translation>
    </message>
    <message>
        <source>The statement names another shop than the one that the root certified.</source>
        <translation>Die Erklärung nennt einen anderen Betrieb als den, den die Wurzel bestätigt hat.</translation>
    </message>
    <message>
        <source>The statement names no time when it was signed.</source>
        <translation>Die Erklärung nennt keine Zeit, zu der sie signiert wurde.</translation>
    </message>
    <message>
        <source>The statement was signed by a bench of another shop than the certificate.</source>
        <translation>Die Erklärung wurde vom Arbeitsplatz eines anderen Betriebs signiert als das Zertifikat.</translation>
    </message>
    <message>
        <source>The store did not do its work: {error}.</source>
        <translation>Der Speicher tat seine Arbeit nicht: {error}.</translation>
    </message>
    <message>
        <source>The store does not say which chain of events it writes.</source>
        <translation>Der Datenspeicher sagt nicht, welche Kette von Ereignissen er schreibt.</translation>
    </message>
    <message>
        <source>The store in {home} is of an older version.</source>
        <translation>Der Speicher in {home} hat eine ältere Version.</translation>
    </message>
    <message>
        <source>The store in {name} is of an older version.</source>
        <translation>Der Speicher in {name} stammt von einer älteren Version.</translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation>Der Speicher ist geschlossen.</translation>
    </message>
    <message>
        <source>The store was opened for reading only.</source>
        <translation>Der Speicher wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The store {name} cannot be opened.</source>
        <translation>Der Speicher {name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The store {name} is damaged.</source>
        <translation>Der Speicher {name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The system has no driver through which the device can be opened.</source>
        <translation>Das System hat keinen Treiber, mit dem sich das Gerät öffnen lässt.</translation>
    </message>
    <message>
        <source>The system lists no built-in display.</source>
        <translation>Das System führt keinen eingebauten Bildschirm auf.</translation>
    </message>
    <message>
        <source>The system lists no camera; a switched-off one looks the same.</source>
        <translation>Das System führt keine Kamera auf; eine ausgeschaltete sieht genauso aus.</translation>
    </message>
    <message>
        <source>The system lists no {words}; a missing driver or a switch looks the same.</source>
        <translation>Das System führt kein {words} auf; ein fehlender Treiber oder ein Schalter sieht genauso aus.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not give the key {name}.</source>
        <translation>Der Schlüsselbund des Systems gibt den Schlüssel {name} nicht heraus.</translation>
    </message>
    <message>
        <source>The trail from {first} to {last} is not whole.</source>
        <translation>Das Protokoll von {first} bis {last} ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The trail of {writer} lacks the events {first} to {last}.</source>
        <translation>Im Protokoll von {writer} fehlen die Ereignisse {first} bis {last}.</translation>
    </message>
    <message>
        <source>The trust list was changed after it was signed.</source>
        <translation>Die Vertrauensliste wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>The trust list was signed by {kid}, which nobody here trusts.</source>
        <translation>Die Vertrauensliste wurde von {kid} signiert, dem hier niemand vertraut.</translation>
    </message>
    <message>
        <source>The webhook takes certificates, not &apos;{kind}&apos;.</source>
        <translation>Der Webhook nimmt Zertifikate, nicht „{kind}“.</translation>
    </message>
    <message>
        <source>The webhook {name} wants one option: url.</source>
        <translation>Der Webhook {name} braucht eine Angabe: url.</translation>
    </message>
    <message>
        <source>The {what} cannot be unpacked.</source>
        <translation>{what}: lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The {what} is not in base64url.</source>
        <translation>{what}: nicht in base64url.</translation>
    </message>
    <message>
        <source>The {what} says that it is too large.</source>
        <translation>{what}: nennt sich selbst zu groß.</translation>
    </message>
    <message>
        <source>The {what} {name} came as other bytes than were sent.</source>
        <translation>{what} {name} kam mit anderen Bytes an, als gesendet wurden.</translation>
    </message>
    <message>
        <source>Their SHA-256 is {digest}.</source>
        <translation>Ihre SHA-256 ist {digest}.</translation>
    </message>
    <message>
        <source>There are no keys in it.</source>
        <translation>Es sind keine Schlüssel darin.</translation>
    </message>
    <message>
        <source>There are no signed claims in this PDF, or they are cut off.</source>
        <translation>In diesem PDF sind keine signierten Angaben, oder sie sind abgeschnitten.</translation>
    </message>
    <message>
        <source>There are {count} photos; more do not fit.</source>
        <translation>Es gibt {count} Fotos; mehr passen nicht.</translation>
    </message>
    <message>
        <source>There is no X.509 certificate in it.</source>
        <translation>Es ist kein X.509-Zertifikat darin.</translation>
    </message>
    <message>
        <source>There is no certificate {uid} here.</source>
        <translation>Hier gibt es kein Zertifikat {uid}.</translation>
    </message>
    <message>
        <source>There is no certificate {uid} in force.</source>
        <translation>Es gibt kein gültiges Zertifikat {uid}.</translation>
    </message>
    <message>
        <source>There is no checklist for a {category}.</source>
        <translation>Für diese Geräteart gibt es keine Prüfliste: {category}.</translation>
    </message>
    <message>
        <source>There is no closed inspection {uid} here.</source>
        <translation>Hier gibt es keine abgeschlossene Prüfung {uid}.</translation>
    </message>
    <message>
        <source>There is no grade to look at.</source>
        <translation>Es gibt keine Stufe zum Ansehen.</translation>
    </message>
    <message>
        <source>There is no inspection {uid} here.</source>
        <translation>Hier gibt es keine Prüfung {uid}.</translation>
    </message>
    <message>
        <source>There is no kind of destination &apos;{kind}&apos;.</source>
        <translation>Es gibt keine Art von Ziel „{kind}“.</translation>
    </message>
    <message>
        <source>There is no lot {uid}.</source>
        <translation>Es gibt kein Los {uid}.</translation>
    </message>
    <message>
        <source>There is no open inspection {uid}.</source>
        <translation>Es gibt keine offene Prüfung {uid}.</translation>
    </message>
    <message>
        <source>There is no store in {home} yet.</source>
        <translation>In {home} gibt es noch keinen Speicher.</translation>
    </message>
    <message>
        <source>There is no store in {name} yet.</source>
        <translation>In {name} gibt es noch keinen Speicher.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>These are not keys.</source>
        <translation>Das sind keine Schlüssel.</translation>
    </message>
    <message>
        <source>These days make no lot.</source>
        <translation>Diese Tage ergeben kein Los.</translation>
    </message>
    <message>
        <source>These words have {longest} characters; {most} fit on a certificate.</source>
        <translation>Der Text hat {longest} Zeichen; {most} passen auf ein Zertifikat.</translation>
    </message>
    <message>
        <source>This PDF is not in the form that can be signed.</source>
        <translation>Dieses PDF hat nicht die Form, die sich signieren lässt.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Diese PIN ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>This answer is for another bench.</source>
        <translation>Diese Antwort ist für einen anderen Arbeitsplatz.</translation>
    </message>
    <message>
        <source>This answer is for other keys than this bench has.</source>
        <translation>Diese Antwort ist für andere Schlüssel als die dieses Arbeitsplatzes.</translation>
    </message>
    <message>
        <source>This bench&apos;s key {key} was revoked on {day} ({reason}).</source>
        <translation>Der Schlüssel {key} dieses Arbeitsplatzes wurde am {day} widerrufen ({reason}).</translation>
    </message>
    <message>
        <source>This cannot be a seed.</source>
        <translation>Das kann kein Startwert sein.</translation>
    </message>
    <message>
        <source>This cannot be asked by you.</source>
        <translation>Das können Sie nicht verlangen.</translation>
    </message>
    <message>
        <source>This cannot be the name of a saved search.</source>
        <translation>So kann eine gespeicherte Suche nicht heißen.</translation>
    </message>
    <message>
        <source>This certificate is void already.</source>
        <translation>Dieses Zertifikat ist schon ungültig.</translation>
    </message>
    <message>
        <source>This certificate is void.</source>
        <translation>Dieses Zertifikat ist ungültig.</translation>
    </message>
    <message>
        <source>This certificate was made by another version of Inspector.</source>
        <translation>Dieses Zertifikat stammt von einer anderen Version von Inspector.</translation>
    </message>
    <message>
        <source>This code of an earlier version names certificate {uid} and proves nothing alone.</source>
        <translation>Dieser Code einer früheren Version nennt Zertifikat {uid} und beweist allein nichts.</translation>
    </message>
    <message>
        <source>This code of an earlier version names {uid}, made for practice, and proves nothing alone.</source>
        <translation>Dieser Code einer früheren Version nennt {uid}, zur Übung gemacht, und beweist allein nichts.</translation>
    </message>
    <message>
        <source>This code was made by a later version of Inspector.</source>
        <translation>Dieser Code stammt von einer neueren Version von Inspector.</translation>
    </message>
    <message>
        <source>This computer says that it is no laptop.</source>
        <translation>Dieser Rechner sagt, er sei kein Laptop.</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenSSL cannot sign deterministically.</source>
        <translation>Das OpenSSL dieses Rechners kann nicht deterministisch signieren.</translation>
    </message>
    <message>
        <source>This computer&apos;s pair record holds no usable key.</source>
        <translation>Die Kopplung dieses Rechners enthält keinen brauchbaren Schlüssel.</translation>
    </message>
    <message>
        <source>This computer&apos;s pair record of the device is damaged.</source>
        <translation>Die Kopplung dieses Rechners mit dem Gerät ist beschädigt.</translation>
    </message>
    <message>
        <source>This device is for order line {line_id} already.</source>
        <translation>Dieses Gerät ist schon für Bestellzeile {line_id}.</translation>
    </message>
    <message>
        <source>This device is for order {order} already.</source>
        <translation>Dieses Gerät ist schon für Auftrag {order}.</translation>
    </message>
    <message>
        <source>This device is inspected again by somebody who knows nothing of the first time.</source>
        <translation>Dieses Gerät prüft jemand noch einmal, der vom ersten Mal nichts weiß.</translation>
    </message>
    <message>
        <source>This device is inspected again by somebody who must not know this record.</source>
        <translation>Dieses Gerät prüft jemand erneut, der diese Akte nicht kennen darf.</translation>
    </message>
    <message>
        <source>This device is not sellable: the defects say so.</source>
        <translation>Dieses Gerät ist nicht verkäuflich: so sagen es die Mängel.</translation>
    </message>
    <message>
        <source>This device takes no second number.</source>
        <translation>Dieses Gerät nimmt keine zweite Nummer an.</translation>
    </message>
    <message>
        <source>This device was inspected before: {uid} is {state}.</source>
        <translation>Dieses Gerät wurde schon geprüft: {uid} ist im Stand „{state}“.</translation>
    </message>
    <message>
        <source>This file certifies nothing: it says that {who} countersigned certificate {uid} on {day}.</source>
        <translation>Diese Datei bescheinigt nichts: Sie sagt, dass {who} das Zertifikat {uid} am {day} gegengezeichnet hat.</translation>
    </message>
    <message>
        <source>This file certifies nothing: it says that {who} made certificate {uid} void on {day}: {reason}</source>
        <translation>Diese Datei bescheinigt nichts: sie sagt, dass {who} das Zertifikat {uid} am {day} für ungültig erklärt hat: {reason}</translation>
    </message>
    <message>
        <source>This file holds a private key.</source>
        <translation>Diese Datei enthält einen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>This home keeps a later trust list than that one.</source>
        <translation>Dieses Verzeichnis hat eine neuere Vertrauensliste als diese.</translation>
    </message>
    <message>
        <source>This home&apos;s store holds another certificate of the same number, with the SHA-256 {digest}.</source>
        <translation>Der Speicher dieses Verzeichnisses enthält ein anderes Zertifikat mit derselben Nummer, mit der SHA-256 {digest}.</translation>
    </message>
    <message>
        <source>This home&apos;s store knows it, and neither void nor replaced.</source>
        <translation>Der Speicher dieses Verzeichnisses kennt es, weder ungültig noch ersetzt.</translation>
    </message>
    <message>
        <source>This inspection cannot be reviewed by you now.</source>
        <translation>Diese Prüfung können Sie jetzt nicht gegenprüfen.</translation>
    </message>
    <message>
        <source>This inspection is closed already.</source>
        <translation>Diese Prüfung ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>This inspection is closed.</source>
        <translation>Diese Prüfung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>This inspection is not closed yet.</source>
        <translation>Diese Prüfung ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>This inspection is not signed yet.</source>
        <translation>Diese Prüfung ist noch nicht signiert.</translation>
    </message>
    <message>
        <source>This is a training certificate, and {name} takes none.</source>
        <translation>Das ist ein Übungszertifikat, und {name} nimmt keine an.</translation>
    </message>
    <message>
        <source>This is another device&apos;s number.</source>
        <translation>Das ist die Nummer eines anderen Geräts.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Das ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>This is no IMEI of 15 digits.</source>
        <translation>Das ist keine IMEI mit 15 Ziffern.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>This is no PIN: it needs 4 to 8 digits.</source>
        <translation>Das ist keine PIN: es braucht 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>This is no badge: it needs 6 to 128 plain characters.</source>
        <translation>Das ist kein Ausweis: es braucht 6 bis 128 einfache Zeichen.</translation>
    </message>
    <message>
        <source>This is no certificate.</source>
        <translation>Das ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>This is no head of an audit trail.</source>
        <translation>Das ist kein Kopf eines Prüfprotokolls.</translation>
    </message>
    <message>
        <source>This is no number of Back Market&apos;s.</source>
        <translation>Das ist keine Nummer von Back Market.</translation>
    </message>
    <message>
        <source>This is no number of an attempt.</source>
        <translation>Das ist keine Nummer eines Versuchs.</translation>
    </message>
    <message>
        <source>This is no order&apos;s reference.</source>
        <translation>Das ist kein Auftragscode.</translation>
    </message>
    <message>
        <source>This is no other grade than what was claimed.</source>
        <translation>Das ist kein anderer Zustand als der behauptete.</translation>
    </message>
    <message>
        <source>This is no other outcome than what was claimed.</source>
        <translation>Das ist kein anderes Ergebnis als das behauptete.</translation>
    </message>
    <message>
        <source>This is no percentage from 0 to 100.</source>
        <translation>Das ist kein Prozentwert von 0 bis 100.</translation>
    </message>
    <message>
        <source>This is no photo&apos;s hash.</source>
        <translation>Das ist kein Hash eines Fotos.</translation>
    </message>
    <message>
        <source>This is no plain JPEG of a picture.</source>
        <translation>Das ist kein einfaches JPEG eines Bildes.</translation>
    </message>
    <message>
        <source>This is no secret of a webhook.</source>
        <translation>Das ist kein Geheimnis eines Webhooks.</translation>
    </message>
    <message>
        <source>This is no statement that a certificate is void.</source>
        <translation>Das ist keine Erklärung, dass ein Zertifikat ungültig ist.</translation>
    </message>
    <message>
        <source>This is no statement that a certificate was countersigned.</source>
        <translation>Dies ist keine Erklärung, dass ein Zertifikat gegengezeichnet wurde.</translation>
    </message>
    <message>
        <source>This is no token of Back Market&apos;s.</source>
        <translation>Das ist kein Token von Back Market.</translation>
    </message>
    <message>
        <source>This is not a P-256 key.</source>
        <translation>Das ist kein P-256-Schlüssel.</translation>
    </message>
    <message>
        <source>This is not a compact JWS.</source>
        <translation>Das ist keine kompakte JWS.</translation>
    </message>
    <message>
        <source>This is not a public key as ADB sends it.</source>
        <translation>Das ist kein öffentlicher Schlüssel, wie ADB ihn sendet.</translation>
    </message>
    <message>
        <source>This is not a root&apos;s answer, or not one that fits together.</source>
        <translation>Das ist keine Antwort einer Wurzel oder keine, die zusammenpasst.</translation>
    </message>
    <message>
        <source>This is not a signature that Inspector writes.</source>
        <translation>Das ist keine Signatur von Inspector.</translation>
    </message>
    <message>
        <source>This is not a signed file that Inspector writes.</source>
        <translation>Das ist keine signierte Datei, die Inspector schreibt.</translation>
    </message>
    <message>
        <source>This is not a trust list that can be read.</source>
        <translation>Das ist keine lesbare Vertrauensliste.</translation>
    </message>
    <message>
        <source>This is not a usable Ed25519 public key.</source>
        <translation>Das ist kein brauchbarer öffentlicher Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>This is not a usable P-256 public key.</source>
        <translation>Das ist kein brauchbarer öffentlicher P-256-Schlüssel.</translation>
    </message>
    <message>
        <source>This is not an Ed25519 key.</source>
        <translation>Das ist kein Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>This is not an X.509 certificate of a P-256 key.</source>
        <translation>Das ist kein X.509-Zertifikat eines P-256-Schlüssels.</translation>
    </message>
    <message>
        <source>This is not an object of claims and jws.</source>
        <translation>Das ist kein Objekt aus claims und jws.</translation>
    </message>
    <message>
        <source>This is not deterministic CBOR.</source>
        <translation>Das ist kein deterministisches CBOR.</translation>
    </message>
    <message>
        <source>This is not the PIN: 1 try is left.</source>
        <translation>Das ist nicht die PIN: noch 1 Versuch.</translation>
    </message>
    <message>
        <source>This is not the PIN: {left} tries are left.</source>
        <translation>Das ist nicht die PIN: noch {left} Versuche.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database.</source>
        <translation>Das ist nicht die Adresse einer PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>This is not the code of a certificate.</source>
        <translation>Das ist nicht der Code eines Zertifikats.</translation>
    </message>
    <message>
        <source>This is not the file of a root.</source>
        <translation>Das ist nicht die Datei einer Wurzel.</translation>
    </message>
    <message>
        <source>This is nothing that a desk asks of a bench.</source>
        <translation>Das ist nichts, was ein Schreibtisch von einem Arbeitsplatz verlangt.</translation>
    </message>
    <message>
        <source>This is the last administrator.</source>
        <translation>Das ist der letzte Administrator.</translation>
    </message>
    <message>
        <source>This key has another key&apos;s name.</source>
        <translation>Dieser Schlüssel trägt den Namen eines anderen.</translation>
    </message>
    <message>
        <source>This key has no &apos;x&apos; or no &apos;y&apos;.</source>
        <translation>Diesem Schlüssel fehlt &apos;x&apos; oder &apos;y&apos;.</translation>
    </message>
    <message>
        <source>This key has no &apos;x&apos;.</source>
        <translation>Diesem Schlüssel fehlt &apos;x&apos;.</translation>
    </message>
    <message>
        <source>This lot cannot be decided now.</source>
        <translation>Dieses Los kann jetzt nicht entschieden werden.</translation>
    </message>
    <message>
        <source>This lot is released already.</source>
        <translation>Dieses Los ist schon freigegeben.</translation>
    </message>
    <message>
        <source>This lot was changed meanwhile.</source>
        <translation>Dieses Los wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>This medium is a part of the device: without it nothing is left to sell.</source>
        <translation>Dieser Speicher gehört zum Gerät: ohne ihn bleibt nichts zu verkaufen.</translation>
    </message>
    <message>
        <source>This name has no PIN.</source>
        <translation>Dieser Name hat keine PIN.</translation>
    </message>
    <message>
        <source>This name is locked after wrong PINs.</source>
        <translation>Dieser Name ist nach falschen PINs gesperrt.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Das braucht einen Grund.</translation>
    </message>
    <message>
        <source>This number cannot be a barcode.</source>
        <translation>Diese Nummer kann kein Strichcode sein.</translation>
    </message>
    <message>
        <source>This photo is here already.</source>
        <translation>Dieses Foto ist schon hier.</translation>
    </message>
    <message>
        <source>This photo is not here any more.</source>
        <translation>Dieses Foto ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This picture shows codes of more than one certificate.</source>
        <translation>Dieses Bild zeigt Codes von mehr als einem Zertifikat.</translation>
    </message>
    <message>
        <source>This review is closed.</source>
        <translation>Diese Gegenprüfung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>This review was changed meanwhile.</source>
        <translation>Diese Gegenprüfung wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>This saved search is gone.</source>
        <translation>Diese gespeicherte Suche gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This search lets everything through.</source>
        <translation>Diese Suche lässt alles durch.</translation>
    </message>
    <message>
        <source>This store was written by a newer version of Inspector.</source>
        <translation>Dieser Speicher stammt von einer neueren Version von Inspector.</translation>
    </message>
    <message>
        <source>This test is not all that point {number} asks.</source>
        <translation>Diese Prüfung ist nicht alles, was Punkt {number} verlangt.</translation>
    </message>
    <message>
        <source>This user may not do that in the database {name}.</source>
        <translation>Dieser Benutzer darf das in der Datenbank {name} nicht.</translation>
    </message>
    <message>
        <source>This user may not open the device on USB.</source>
        <translation>Dieser Benutzer darf das Gerät über USB nicht öffnen.</translation>
    </message>
    <message>
        <source>This user may not open the device.</source>
        <translation>Dieser Benutzer darf das Gerät nicht öffnen.</translation>
    </message>
    <message>
        <source>This user may not open {device}.</source>
        <translation>Dieser Benutzer darf {device} nicht öffnen.</translation>
    </message>
    <message>
        <source>This was signed for training and certifies nothing.</source>
        <translation>Zur Übung signiert; bescheinigt nichts.</translation>
    </message>
    <message>
        <source>Trust the claims, not this page: draw it again with &apos;inspector certificate&apos;, or ask the shop.</source>
        <translation>Den Angaben trauen, nicht dieser Seite: mit &apos;inspector certificate&apos; neu zeichnen oder den Betrieb fragen.</translation>
    </message>
    <message>
        <source>Trust what was signed, not these.</source>
        <translation>Dem Signierten trauen, nicht diesen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it stays, show this to the lead.</source>
        <translation>Noch einmal versuchen; bleibt es so, der Leitung zeigen.</translation>
    </message>
    <message>
        <source>Two columns could be {name}: &apos;{one}&apos; and &apos;{other}&apos;.</source>
        <translation>Zwei Spalten könnten {name} sein: „{one}“ und „{other}“.</translation>
    </message>
    <message>
        <source>Two numbers differ: {difference}.</source>
        <translation>Zwei Nummern sind verschieden: {difference}.</translation>
    </message>
    <message>
        <source>Type 1 to 100 letters, digits and signs, as of a dice throw on record.</source>
        <translation>Tippen Sie 1 bis 100 Buchstaben, Ziffern und Zeichen, etwa von einem bezeugten Würfelwurf.</translation>
    </message>
    <message>
        <source>Type 1 to {most} characters on one line.</source>
        <translation>1 bis {most} Zeichen in einer Zeile eingeben.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Type something or choose a filter first.</source>
        <translation>Zuerst etwas eingeben oder einen Filter wählen.</translation>
    </message>
    <message>
        <source>Type the order&apos;s number, a stroke and the line&apos;s number.</source>
        <translation>Tippen Sie die Nummer der Bestellung, einen Schrägstrich und die Nummer der Zeile.</translation>
    </message>
    <message>
        <source>USB failed.</source>
        <translation>USB ist gescheitert.</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Wird nachgeprüft</translation>
    </message>
    <message>
        <source>Unlock it with its passcode and keep its screen on, then press R.</source>
        <translation>Mit dem Code entsperren und eingeschaltet lassen, dann R drücken.</translation>
    </message>
    <message>
        <source>Unlock it, as the user who made the key; &apos;inspector keys rotate&apos; replaces a lost key.</source>
        <translation>Als der Benutzer entsperren, der den Schlüssel angelegt hat; &apos;inspector keys rotate&apos; ersetzt einen verlorenen.</translation>
    </message>
    <message>
        <source>Unlock it, tap Trust and enter its passcode.</source>
        <translation>Entsperren, „Vertrauen“ tippen und den Code eingeben.</translation>
    </message>
    <message>
        <source>Unlock it, tap Trust and enter its passcode; plug it in again if it asks nothing.</source>
        <translation>Entsperren, „Vertrauen“ tippen und den Code eingeben; fragt es nichts, neu anschließen.</translation>
    </message>
    <message>
        <source>Unlock it, tick &apos;Always allow from this computer&apos; and tap Allow.</source>
        <translation>Entsperren, „Von diesem Computer immer zulassen“ anhaken und „Zulassen“ tippen.</translation>
    </message>
    <message>
        <source>Unlock the device and allow this computer on its screen.</source>
        <translation>Gerät entsperren und diesen Rechner an seinem Bildschirm erlauben.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, tap Trust and enter its passcode.</source>
        <translation>Abziehen, wieder anschließen, „Vertrauen“ tippen und den Code eingeben.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, unlock it and tap Trust.</source>
        <translation>Abziehen, wieder anschließen, entsperren und „Vertrauen“ tippen.</translation>
    </message>
    <message>
        <source>Unplug the device, forget it in the system&apos;s settings and tap Trust again.</source>
        <translation>Gerät abziehen, in den Systemeinstellungen entfernen und noch einmal „Vertrauen“ tippen.</translation>
    </message>
    <message>
        <source>Update or reinstall it; what is for them waits here.</source>
        <translation>Aktualisieren oder neu installieren; was für sie bestimmt ist, wartet hier.</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>Aktualisieren Sie den Server.</translation>
    </message>
    <message>
        <source>Use --allow-training to check it all the same.</source>
        <translation>Mit --allow-training trotzdem prüfen.</translation>
    </message>
    <message>
        <source>Use a training home: inspector --home DIR demo.</source>
        <translation>Ein Übungsverzeichnis verwenden: inspector --home DIR demo.</translation>
    </message>
    <message>
        <source>Use adb+tcp:HOST:PORT.</source>
        <translation>adb+tcp:HOST:PORT verwenden.</translation>
    </message>
    <message>
        <source>Use an integer or a decimal string.</source>
        <translation>Eine ganze Zahl oder eine Dezimalzahl als Text verwenden.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Mindestens {count} Zeichen nehmen.</translation>
    </message>
    <message>
        <source>Use it through the server, or stop the server with &apos;adb kill-server&apos;.</source>
        <translation>Über den Server verwenden oder den Server mit &apos;adb kill-server&apos; beenden.</translation>
    </message>
    <message>
        <source>Use tcp:HOST:PORT.</source>
        <translation>tcp:HOST:PORT verwenden.</translation>
    </message>
    <message>
        <source>Use the bench&apos;s own home for it.</source>
        <translation>Dafür das eigene Verzeichnis des Arbeitsplatzes verwenden.</translation>
    </message>
    <message>
        <source>Use the cable, or pair it with &apos;adb pair&apos; and keep the adb server running.</source>
        <translation>Das Kabel verwenden oder mit &apos;adb pair&apos; koppeln und den adb-Server laufen lassen.</translation>
    </message>
    <message>
        <source>Use {most} characters at most.</source>
        <translation>Nehmen Sie höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Use {scheme}:HOST:PORT.</source>
        <translation>{scheme}:HOST:PORT verwenden.</translation>
    </message>
    <message>
        <source>Verify the certificate&apos;s file.</source>
        <translation>Die Datei des Zertifikats prüfen.</translation>
    </message>
    <message>
        <source>Void, nonconforming: {count}</source>
        <translation>Ungültig, fehlerhaft: {count}</translation>
    </message>
    <message>
        <source>Wait a minute: the label waits.</source>
        <translation>Eine Minute warten: das Etikett wartet.</translation>
    </message>
    <message>
        <source>Wait for its next sync.</source>
        <translation>Warten Sie auf seine nächste Übertragung.</translation>
    </message>
    <message>
        <source>Wait until fastboot is done, then press R.</source>
        <translation>Warten, bis fastboot fertig ist, dann R drücken.</translation>
    </message>
    <message>
        <source>Wait until it has ended, and try again.</source>
        <translation>Warten, bis es fertig ist, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Wait until it is in, or stop it.</source>
        <translation>Warten Sie, bis sie übernommen ist, oder stoppen Sie den Import.</translation>
    </message>
    <message>
        <source>Wait until its Hello screen shows.</source>
        <translation>Warten, bis der Hallo-Bildschirm erscheint.</translation>
    </message>
    <message>
        <source>Wait until that is closed.</source>
        <translation>Warten Sie, bis das abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Wake and unlock it.</source>
        <translation>Aufwecken und entsperren.</translation>
    </message>
    <message>
        <source>Wake and unlock the device, then press R to read again.</source>
        <translation>Gerät aufwecken und entsperren, dann R drücken.</translation>
    </message>
    <message>
        <source>What answers here does not speak ADB.</source>
        <translation>Was hier antwortet, spricht kein ADB.</translation>
    </message>
    <message>
        <source>What answers here does not speak AT commands.</source>
        <translation>Was hier antwortet, spricht keine AT-Befehle.</translation>
    </message>
    <message>
        <source>What comes over this line is not the laptop&apos;s agent.</source>
        <translation>Was über diese Leitung kommt, ist nicht der Agent des Laptops.</translation>
    </message>
    <message>
        <source>What follows the page is not the signature that Inspector writes.</source>
        <translation>Was der Seite folgt, ist nicht die Signatur von Inspector.</translation>
    </message>
    <message>
        <source>What was not tested has no opposite.</source>
        <translation>Was nicht geprüft wurde, hat kein Gegenteil.</translation>
    </message>
    <message>
        <source>Who inspected or signed a certificate cannot make it void.</source>
        <translation>Wer ein Zertifikat geprüft oder signiert hat, kann es nicht für ungültig erklären.</translation>
    </message>
    <message>
        <source>Who inspected the device countersigned it.</source>
        <translation>Wer das Gerät geprüft hat, hat es gegengezeichnet.</translation>
    </message>
    <message>
        <source>Who took it takes it back.</source>
        <translation>Wer ihn tat, nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Write 1 or more, or leave the cell empty.</source>
        <translation>Schreiben Sie 1 oder mehr, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>Write 2026-11-22 14:30, or give date_format in a file of columns.</source>
        <translation>Schreiben Sie 2026-11-22 14:30, oder geben Sie date_format in einer Spaltendatei an.</translation>
    </message>
    <message>
        <source>Write [columns], then lines such as imei = &apos;Device IMEI&apos;.</source>
        <translation>Schreiben Sie [columns], dann Zeilen wie imei = &apos;Device IMEI&apos;.</translation>
    </message>
    <message>
        <source>Write [{name}] and below it kind = &quot;folder&quot; and what it wants.</source>
        <translation>[{name}] schreiben und darunter kind = &quot;folder&quot; und was es braucht.</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22, or an order&apos;s reference.</source>
        <translation>Einen Tag als 2026-11-22 schreiben oder einen Auftragscode.</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22.</source>
        <translation>Einen Tag als 2026-11-22 schreiben.</translation>
    </message>
    <message>
        <source>Write a new request and have the root answer it.</source>
        <translation>Eine neue Anfrage schreiben und von der Wurzel beantworten lassen.</translation>
    </message>
    <message>
        <source>Write agent+tcp:HOST:PORT or serial:DEVICE.</source>
        <translation>agent+tcp:HOST:PORT oder serial:DEVICE schreiben.</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST/NAME.</source>
        <translation>Schreiben Sie sie als postgresql://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>Write it into a file, and name that.</source>
        <translation>Schreiben Sie es in eine Datei und nennen Sie diese.</translation>
    </message>
    <message>
        <source>Write one SHA-256 a line, in hex.</source>
        <translation>Je Zeile eine SHA-256 schreiben, hexadezimal.</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation>Schreiben Sie ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Write one such as Europe/Berlin.</source>
        <translation>Schreiben Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write the company&apos;s name in letters and digits, without blanks or hyphens.</source>
        <translation>Schreiben Sie den Firmennamen in Buchstaben und Ziffern, ohne Leerzeichen und Bindestriche.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder below its name.</source>
        <translation>Den ganzen Pfad eines Ordners unter seinen Namen schreiben.</translation>
    </message>
    <message>
        <source>Write them as docs/backmarket.md shows.</source>
        <translation>Schreiben Sie sie, wie docs/backmarket.md es zeigt.</translation>
    </message>
    <message>
        <source>Write url = &quot;https://…&quot; below its name.</source>
        <translation>url = &quot;https://…&quot; unter seinen Namen schreiben.</translation>
    </message>
    <message>
        <source>Write who answered what, and when.</source>
        <translation>Schreiben, wer was geantwortet hat, und wann.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Schreiben Sie yes oder no.</translation>
    </message>
    <message>
        <source>You disagree with a point that decides the verdict.</source>
        <translation>Sie widersprechen einem Punkt, der das Urteil entscheidet.</translation>
    </message>
    <message>
        <source>You disagree with the grade.</source>
        <translation>Sie widersprechen der Stufe.</translation>
    </message>
    <message>
        <source>You took part in this inspection yourself.</source>
        <translation>Sie haben an dieser Prüfung selbst mitgewirkt.</translation>
    </message>
    <message>
        <source>a design capacity of {design} is out of all range.</source>
        <translation>eine Nennkapazität von {design} liegt außerhalb jedes Bereichs.</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>einer Schrift</translation>
    </message>
    <message>
        <source>a full charge of {health} % of the design cannot be.</source>
        <translation>eine volle Ladung von {health} % der Nennkapazität kann nicht sein.</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>eine Leitung</translation>
    </message>
    <message>
        <source>a paper jam</source>
        <translation>ein Papierstau</translation>
    </message>
    <message>
        <source>a technician</source>
        <translation>ein Techniker</translation>
    </message>
    <message>
        <source>accelerometer</source>
        <translation>Beschleunigungssensor</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>activation lock</source>
        <translation>Aktivierungssperre</translation>
    </message>
    <message>
        <source>add people, change their roles, badges and PINs</source>
        <translation>Personen anlegen, Rollen, Ausweise und PINs ändern</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>aftercheck</source>
        <translation>Nachprüfung</translation>
    </message>
    <message>
        <source>air pressure</source>
        <translation>Luftdruck</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>ein Administrator</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>einer angehängten Datei</translation>
    </message>
    <message>
        <source>an auditor</source>
        <translation>ein Prüfer</translation>
    </message>
    <message>
        <source>another partition says {others}: a changed system or a clone</source>
        <translation>eine andere Partition sagt {others}: ein verändertes System oder ein Nachbau</translation>
    </message>
    <message>
        <source>answer against a reading, with a reason</source>
        <translation>gegen einen Messwert antworten, mit Begründung</translation>
    </message>
    <message>
        <source>answer points, grade, record the erase, refuse</source>
        <translation>Punkte beantworten, bewerten, das Löschen festhalten, ablehnen</translation>
    </message>
    <message>
        <source>asks for its PIN</source>
        <translation>fragt nach der PIN</translation>
    </message>
    <message>
        <source>asks for its PUK</source>
        <translation>fragt nach der PUK</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>battery health</source>
        <translation>Akkuzustand</translation>
    </message>
    <message>
        <source>be erased</source>
        <translation>gelöscht werden</translation>
    </message>
    <message>
        <source>be identified after the erase</source>
        <translation>nach dem Löschen identifiziert werden</translation>
    </message>
    <message>
        <source>be made void</source>
        <translation>für ungültig erklärt werden</translation>
    </message>
    <message>
        <source>be read</source>
        <translation>gelesen werden</translation>
    </message>
    <message>
        <source>be refused</source>
        <translation>abgelehnt werden</translation>
    </message>
    <message>
        <source>be signed</source>
        <translation>signiert werden</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>biometrics</source>
        <translation>Biometrie</translation>
    </message>
    <message>
        <source>bootloader</source>
        <translation>Bootloader</translation>
    </message>
    <message>
        <source>bring past inspections in from a file, as history</source>
        <translation>frühere Prüfungen aus einer Datei als Historie übernehmen</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>ist nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>die Einstellungen ändern</translation>
    </message>
    <message>
        <source>charge cycles</source>
        <translation>Ladezyklen</translation>
    </message>
    <message>
        <source>charges without a cable</source>
        <translation>lädt ohne Kabel</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>company management</source>
        <translation>Firmenverwaltung</translation>
    </message>
    <message>
        <source>compass</source>
        <translation>Kompass</translation>
    </message>
    <message>
        <source>console</source>
        <translation>Spielkonsole</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>developer&apos;s system</source>
        <translation>Entwicklersystem</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>entlädt</translation>
    </message>
    <message>
        <source>disk errors</source>
        <translation>Laufwerkfehler</translation>
    </message>
    <message>
        <source>disk password</source>
        <translation>Laufwerkpasswort</translation>
    </message>
    <message>
        <source>disk wear</source>
        <translation>Laufwerkverschleiß</translation>
    </message>
    <message>
        <source>disk&apos;s own test</source>
        <translation>Selbsttest des Laufwerks</translation>
    </message>
    <message>
        <source>does not follow the event before it: one of them was put there or left out</source>
        <translation>folgt nicht auf das Ereignis davor: Eines wurde eingefügt oder ausgelassen</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>Exzellent</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>Akzeptabel</translation>
    </message>
    <message>
        <source>faulty card</source>
        <translation>Karte defekt</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>firmware password</source>
        <translation>Firmware-Passwort</translation>
    </message>
    <message>
        <source>follows event {before}: event {missing} is missing</source>
        <translation>folgt auf Ereignis {before}: Ereignis {missing} fehlt</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>go back to its points</source>
        <translation>zu den Punkten zurückgehen</translation>
    </message>
    <message>
        <source>go on to its points</source>
        <translation>zu den Punkten weitergehen</translation>
    </message>
    <message>
        <source>go on to the erase</source>
        <translation>zum Löschen weitergehen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>gravity</source>
        <translation>Schwerkraft</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>gyroscope</source>
        <translation>Gyroskop</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>Scharnier</translation>
    </message>
    <message>
        <source>inspecting</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>is another one than {place} says, signed on {day}: the chain was written anew, or forked, after event {last}</source>
        <translation>ist ein anderes, als {place} sagt, signiert am {day}: Die Kette wurde nach Ereignis {last} neu geschrieben oder verzweigt</translation>
    </message>
    <message>
        <source>is missing: {place} says that there were {count} events on {day}; the tail was cut</source>
        <translation>fehlt: {place} sagt, dass es am {day} {count} Ereignisse gab; das Ende wurde abgeschnitten</translation>
    </message>
    <message>
        <source>it names {uid}, they are those of {wanted}</source>
        <translation>er nennt {uid}, die Angaben sind die von {wanted}</translation>
    </message>
    <message>
        <source>it shows after the erase: watch the set-up</source>
        <translation>zeigt sich nach dem Löschen: die Einrichtung beobachten</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>seine Abdeckung ist offen</translation>
    </message>
    <message>
        <source>its door is open</source>
        <translation>seine Klappe ist offen</translation>
    </message>
    <message>
        <source>its hash is not that of its content: it was changed, or put there</source>
        <translation>sein Hash ist nicht der seines Inhalts: Es wurde verändert oder eingefügt</translation>
    </message>
    <message>
        <source>its own signature does not fit</source>
        <translation>seine eigene Signatur passt nicht</translation>
    </message>
    <message>
        <source>its paper tray is missing</source>
        <translation>sein Papierfach fehlt</translation>
    </message>
    <message>
        <source>its scan was taken back</source>
        <translation>der Scan wurde zurückgenommen</translation>
    </message>
    <message>
        <source>its tray is full</source>
        <translation>sein Ausgabefach ist voll</translation>
    </message>
    <message>
        <source>its waste bin is full</source>
        <translation>sein Abfallbehälter ist voll</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>Ladestand unbekannt</translation>
    </message>
    <message>
        <source>libusb cannot be loaded.</source>
        <translation>libusb lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>locked to a network</source>
        <translation>an ein Netz gebunden</translation>
    </message>
    <message>
        <source>make and replace keys</source>
        <translation>Schlüssel anlegen und ersetzen</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>n = {size} of {lot_size}, Ac = {accept}, Re = {reject}</source>
        <translation>n = {size} von {lot_size}, Ac = {accept}, Re = {reject}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no phone has {size} kB</source>
        <translation>kein Telefon hat {size} kB</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>noch kein Messwert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none put in</source>
        <translation>keine eingelegt</translation>
    </message>
    <message>
        <source>normal inspection</source>
        <translation>normale Prüfung</translation>
    </message>
    <message>
        <source>not charging</source>
        <translation>lädt nicht</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not played yet</source>
        <translation>noch nicht abgespielt</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>not reachable yet</source>
        <translation>noch nicht erreichbar</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>not_sellable</source>
        <translation>Nicht verkäuflich</translation>
    </message>
    <message>
        <source>nothing that charges is plugged in</source>
        <translation>nichts, was lädt, ist angeschlossen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>only a SIM of another network shows it</source>
        <translation>nur eine SIM eines anderen Netzes zeigt es</translation>
    </message>
    <message>
        <source>open an inspection and take a device&apos;s readings</source>
        <translation>eine Prüfung öffnen und ein Gerät lesen</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>keine Tinte oder kein Toner</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>kein Papier</translation>
    </message>
    <message>
        <source>out of toner</source>
        <translation>kein Toner</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>power at the port</source>
        <translation>Strom am Anschluss</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>proximity</source>
        <translation>Näherung</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>reduced inspection</source>
        <translation>reduzierte Prüfung</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>restore backups and forget people and customers</source>
        <translation>Sicherungen zurückspielen und Personen und Kunden vergessen</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>review another person&apos;s inspection</source>
        <translation>die Prüfung einer anderen Person nachprüfen</translation>
    </message>
    <message>
        <source>rooted</source>
        <translation>gerootet</translation>
    </message>
    <message>
        <source>scan the code that *#06# shows</source>
        <translation>den Code scannen, den *#06# zeigt</translation>
    </message>
    <message>
        <source>second IMEI</source>
        <translation>zweite IMEI</translation>
    </message>
    <message>
        <source>send again what was refused, or put it aside</source>
        <translation>Abgelehntes erneut senden oder zurückstellen</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>sign a certificate</source>
        <translation>ein Zertifikat signieren</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>smartctl could not ask {name}: exit status {code}.</source>
        <translation>smartctl konnte {name} nicht fragen: Status {code}.</translation>
    </message>
    <message>
        <source>smartctl finds no disk of this laptop.</source>
        <translation>smartctl findet kein Laufwerk dieses Laptops.</translation>
    </message>
    <message>
        <source>stands where event {wanted} should</source>
        <translation>steht, wo Ereignis {wanted} stehen müsste</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>switched off or not reachable</source>
        <translation>ausgeschaltet oder nicht erreichbar</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>take the second look at a grade</source>
        <translation>den zweiten Blick auf eine Stufe werfen</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>the battery service repeats the design capacity as the full one</source>
        <translation>der Akkudienst wiederholt die Nennkapazität als volle</translation>
    </message>
    <message>
        <source>the bootloader is unlocked: this number could be forged</source>
        <translation>der Bootloader ist offen: diese Nummer könnte gefälscht sein</translation>
    </message>
    <message>
        <source>the current&apos;s unit cannot be known</source>
        <translation>die Einheit des Stroms ist nicht zu erkennen</translation>
    </message>
    <message>
        <source>the device&apos;s USB interface</source>
        <translation>die USB-Schnittstelle des Geräts</translation>
    </message>
    <message>
        <source>the digest differs</source>
        <translation>die Prüfsumme ist anders</translation>
    </message>
    <message>
        <source>the document&apos;s title and date</source>
        <translation>Titel und Datum des Dokuments</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>das erste</translation>
    </message>
    <message>
        <source>the flash tells step {steps}</source>
        <translation>der Flash-Speicher nennt Stufe {steps}</translation>
    </message>
    <message>
        <source>the gauge counts no use: its figure is the factory&apos;s</source>
        <translation>die Messung zählt keine Nutzung: ihr Wert stammt aus dem Werk</translation>
    </message>
    <message>
        <source>the gauge gives no full charge or no design capacity.</source>
        <translation>die Messung nennt keine volle Ladung oder keine Nennkapazität.</translation>
    </message>
    <message>
        <source>the gauge repeats its design capacity: nothing was measured.</source>
        <translation>die Messung wiederholt ihre Nennkapazität: nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>the gauge says 0, as those do that count nothing</source>
        <translation>die Messung sagt 0, wie jene, die nichts zählen</translation>
    </message>
    <message>
        <source>the gauge&apos;s capacities have no known unit</source>
        <translation>die Kapazitäten der Messung haben keine bekannte Einheit</translation>
    </message>
    <message>
        <source>the kernel repeats the design capacity as the full one</source>
        <translation>der Kernel wiederholt die Nennkapazität als volle</translation>
    </message>
    <message>
        <source>the list of attached files</source>
        <translation>der Liste der angehängten Dateien</translation>
    </message>
    <message>
        <source>the number that the phone tells has a wrong check digit</source>
        <translation>die Nummer, die das Telefon nennt, hat eine falsche Prüfziffer</translation>
    </message>
    <message>
        <source>the page itself</source>
        <translation>der Seite selbst</translation>
    </message>
    <message>
        <source>the phone answered with nothing</source>
        <translation>das Telefon antwortete mit nichts</translation>
    </message>
    <message>
        <source>the phone did not answer in time</source>
        <translation>das Telefon antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the phone does not know</source>
        <translation>das Telefon weiß es nicht</translation>
    </message>
    <message>
        <source>the phone does not let its gauge be read</source>
        <translation>das Telefon lässt seine Akkumessung nicht lesen</translation>
    </message>
    <message>
        <source>the phone does not let this be done</source>
        <translation>das Telefon erlaubt das nicht</translation>
    </message>
    <message>
        <source>the phone does not let this be read</source>
        <translation>das Telefon lässt das nicht lesen</translation>
    </message>
    <message>
        <source>the phone does not tell</source>
        <translation>das Telefon sagt es nicht</translation>
    </message>
    <message>
        <source>the phone does not tell it: {scan}</source>
        <translation>das Telefon nennt sie nicht: {scan}</translation>
    </message>
    <message>
        <source>the phone does not tell one</source>
        <translation>das Telefon nennt keine</translation>
    </message>
    <message>
        <source>the phone does not tell: try a charging pad</source>
        <translation>das Telefon sagt es nicht: ein Ladepad versuchen</translation>
    </message>
    <message>
        <source>the phone has no command for it</source>
        <translation>das Telefon hat dafür keinen Befehl</translation>
    </message>
    <message>
        <source>the phone has not measured its battery yet</source>
        <translation>das Telefon hat seinen Akku noch nicht gemessen</translation>
    </message>
    <message>
        <source>the phone is on no network</source>
        <translation>das Telefon ist in keinem Netz</translation>
    </message>
    <message>
        <source>the phone last told its apps of new battery values {age} before</source>
        <translation>das Telefon meldete seinen Apps zuletzt {age} davor neue Akkuwerte</translation>
    </message>
    <message>
        <source>the phone lists fewer accounts than it counts</source>
        <translation>das Telefon führt weniger Konten auf, als es zählt</translation>
    </message>
    <message>
        <source>the phone names no buttons</source>
        <translation>das Telefon nennt keine Tasten</translation>
    </message>
    <message>
        <source>the phone names no motion sensors</source>
        <translation>das Telefon nennt keine Bewegungssensoren</translation>
    </message>
    <message>
        <source>the phone refused to vibrate: {refusal}</source>
        <translation>das Telefon wollte nicht vibrieren: {refusal}</translation>
    </message>
    <message>
        <source>the phone shows no touch screen</source>
        <translation>das Telefon zeigt keinen Touchscreen</translation>
    </message>
    <message>
        <source>the phone tells &apos;{state}&apos;, which is no state</source>
        <translation>das Telefon sagt &apos;{state}&apos;; das ist kein Zustand</translation>
    </message>
    <message>
        <source>the phone tells an impossible number</source>
        <translation>das Telefon nennt eine unmögliche Zahl</translation>
    </message>
    <message>
        <source>the phone tells different numbers for one slot</source>
        <translation>das Telefon nennt verschiedene Nummern für einen Steckplatz</translation>
    </message>
    <message>
        <source>the phone tells no date</source>
        <translation>das Telefon nennt kein Datum</translation>
    </message>
    <message>
        <source>the phone tells the same number for both slots</source>
        <translation>das Telefon nennt für beide Steckplätze dieselbe Nummer</translation>
    </message>
    <message>
        <source>the phone tells two different serials</source>
        <translation>das Telefon nennt zwei verschiedene Seriennummern</translation>
    </message>
    <message>
        <source>the phone was told to vibrate</source>
        <translation>das Telefon sollte vibrieren</translation>
    </message>
    <message>
        <source>the phone&apos;s answer does not hold it</source>
        <translation>die Antwort des Telefons enthält es nicht</translation>
    </message>
    <message>
        <source>the phone&apos;s properties contradict each other</source>
        <translation>die Eigenschaften des Telefons widersprechen sich</translation>
    </message>
    <message>
        <source>the phone&apos;s shell shows no values of its motion sensors</source>
        <translation>die Shell des Telefons zeigt keine Werte seiner Bewegungssensoren</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>dem Foto</translation>
    </message>
    <message>
        <source>the scale is {scale} instead of 100</source>
        <translation>die Skala ist {scale} statt 100</translation>
    </message>
    <message>
        <source>the shell runs as root</source>
        <translation>die Shell läuft als root</translation>
    </message>
    <message>
        <source>the shop&apos;s logo</source>
        <translation>dem Logo des Betriebs</translation>
    </message>
    <message>
        <source>the signature, its key or its address differs</source>
        <translation>die Signatur, ihr Schlüssel oder ihre Adresse ist anders</translation>
    </message>
    <message>
        <source>the statistics have learned nothing beyond the design capacity</source>
        <translation>die Statistik hat über die Nennkapazität hinaus nichts gelernt</translation>
    </message>
    <message>
        <source>the table of objects</source>
        <translation>der Tabelle der Objekte</translation>
    </message>
    <message>
        <source>the values were set by hand and stand still (UPDATES STOPPED)</source>
        <translation>die Werte wurden von Hand gesetzt und stehen still (UPDATES STOPPED)</translation>
    </message>
    <message>
        <source>this Android tells it to system apps only: {scan}</source>
        <translation>dieses Android nennt sie nur System-Apps: {scan}</translation>
    </message>
    <message>
        <source>this phone does not count charge cycles</source>
        <translation>dieses Telefon zählt keine Ladezyklen</translation>
    </message>
    <message>
        <source>this phone does not measure its battery&apos;s wear</source>
        <translation>dieses Telefon misst den Verschleiß seines Akkus nicht</translation>
    </message>
    <message>
        <source>this phone does not show its flash&apos;s wear</source>
        <translation>dieses Telefon zeigt den Verschleiß seines Flash-Speichers nicht</translation>
    </message>
    <message>
        <source>this phone does not tell</source>
        <translation>dieses Telefon sagt es nicht</translation>
    </message>
    <message>
        <source>this phone has no such property</source>
        <translation>dieses Telefon hat keine solche Eigenschaft</translation>
    </message>
    <message>
        <source>this phone has nothing to ask for it</source>
        <translation>dieses Telefon hat dafür nichts zu fragen</translation>
    </message>
    <message>
        <source>this phone has {count} touch screens: sweep each by hand</source>
        <translation>dieses Telefon hat {count} Touchscreens: jeden von Hand bestreichen</translation>
    </message>
    <message>
        <source>this source gives a percentage alone</source>
        <translation>diese Quelle nennt nur einen Prozentwert</translation>
    </message>
    <message>
        <source>tightened inspection</source>
        <translation>verschärfte Prüfung</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>zu heiß</translation>
    </message>
    <message>
        <source>unlock a name after wrong PINs</source>
        <translation>einen Namen nach falschen PINs entsperren</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>usbmuxd announced a message of impossible length.</source>
        <translation>usbmuxd kündigte eine Nachricht von unmöglicher Länge an.</translation>
    </message>
    <message>
        <source>usbmuxd answered another question.</source>
        <translation>usbmuxd beantwortete eine andere Frage.</translation>
    </message>
    <message>
        <source>usbmuxd answered in a form it has no right to.</source>
        <translation>usbmuxd antwortete in einer Form, die ihm nicht zusteht.</translation>
    </message>
    <message>
        <source>usbmuxd did not answer in time.</source>
        <translation>usbmuxd antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>usbmuxd does not run at {place}.</source>
        <translation>usbmuxd läuft nicht an {place}.</translation>
    </message>
    <message>
        <source>usbmuxd gave no list of devices.</source>
        <translation>usbmuxd gab keine Geräteliste.</translation>
    </message>
    <message>
        <source>usbmuxd gave no result.</source>
        <translation>usbmuxd gab kein Ergebnis.</translation>
    </message>
    <message>
        <source>usbmuxd holds this device.</source>
        <translation>usbmuxd hält dieses Gerät.</translation>
    </message>
    <message>
        <source>usbmuxd listed a device without a name.</source>
        <translation>usbmuxd führte ein Gerät ohne Namen auf.</translation>
    </message>
    <message>
        <source>usbmuxd named no device in its event.</source>
        <translation>usbmuxd nannte in seiner Meldung kein Gerät.</translation>
    </message>
    <message>
        <source>usbmuxd refused to connect.</source>
        <translation>usbmuxd verweigerte die Verbindung.</translation>
    </message>
    <message>
        <source>verified boot</source>
        <translation>verifizierter Start</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>void a certificate</source>
        <translation>ein Zertifikat für ungültig erklären</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>wärmt auf</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>what follows the page</source>
        <translation>dem, was der Seite folgt</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{aql} is none of the standard&apos;s AQLs.</source>
        <translation>{aql} ist keine AQL der Norm.</translation>
    </message>
    <message>
        <source>{count} devices of the sample are not reviewed yet.</source>
        <translation>{count} Geräte der Stichprobe sind noch nicht nachgeprüft.</translation>
    </message>
    <message>
        <source>{count} devices wait to be put into this lot.</source>
        <translation>{count} Geräte warten auf dieses Los.</translation>
    </message>
    <message>
        <source>{count} of {wanted} buttons pressed and released: {names}</source>
        <translation>{count} von {wanted} Tasten gedrückt und losgelassen: {names}</translation>
    </message>
    <message>
        <source>{count} of {wanted} motion sensors answer: {names}</source>
        <translation>{count} von {wanted} Bewegungssensoren antworten: {names}</translation>
    </message>
    <message>
        <source>{count} points are open, the first is {first}.</source>
        <translation>{count} Punkte sind offen, der erste ist {first}.</translation>
    </message>
    <message>
        <source>{count} points that have to be judged are not judged yet.</source>
        <translation>{count} Punkte, die beurteilt werden müssen, sind noch nicht beurteilt.</translation>
    </message>
    <message>
        <source>{count} profiles are installed: Settings, VPN &amp; Device Management shows whose.</source>
        <translation>{count} Profile sind installiert: Einstellungen, VPN und Geräteverwaltung zeigt, wessen.</translation>
    </message>
    <message>
        <source>{count} records are not as they were written.</source>
        <translation>{count} Datensätze sind nicht, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>{destination} cannot be used: {title}</source>
        <translation>{destination} ist nicht verwendbar: {title}</translation>
    </message>
    <message>
        <source>{device} cannot be opened as a serial port.</source>
        <translation>{device} lässt sich nicht als serieller Anschluss öffnen.</translation>
    </message>
    <message>
        <source>{device} is not there.</source>
        <translation>{device} ist nicht da.</translation>
    </message>
    <message>
        <source>{device} left while it was opened.</source>
        <translation>{device} verschwand beim Öffnen.</translation>
    </message>
    <message>
        <source>{found} nonconforming were found.</source>
        <translation>{found} fehlerhafte wurden gefunden.</translation>
    </message>
    <message>
        <source>{found} nonconforming; {done} of {all} reviewed</source>
        <translation>{found} fehlerhaft; {done} von {all} nachgeprüft</translation>
    </message>
    <message>
        <source>{found} nonconformities; {done} of {all} reviewed</source>
        <translation>{found} Fehler; {done} von {all} nachgeprüft</translation>
    </message>
    <message>
        <source>{free} of {capacity} bytes cannot be free.</source>
        <translation>{free} von {capacity} Bytes können nicht frei sein.</translation>
    </message>
    <message>
        <source>{full} of {design} mAh cannot be a battery&apos;s health.</source>
        <translation>{full} von {design} mAh kann kein Akkuzustand sein.</translation>
    </message>
    <message>
        <source>{full} of {design} mAh cannot be a battery&apos;s wear</source>
        <translation>{full} von {design} mAh kann kein Akkuverschleiß sein</translation>
    </message>
    <message>
        <source>{given} bytes cannot be a laptop&apos;s memory.</source>
        <translation>{given} Bytes kann kein Laptop-Speicher sein.</translation>
    </message>
    <message>
        <source>{health} % cannot be a battery&apos;s wear</source>
        <translation>{health} % kann kein Akkuverschleiß sein</translation>
    </message>
    <message>
        <source>{health} % of the design cannot be a measure of wear.</source>
        <translation>{health} % der Nennkapazität kann kein Maß für Verschleiß sein.</translation>
    </message>
    <message>
        <source>{held} held back, {gone} went out</source>
        <translation>{held} zurückgehalten, {gone} hinausgegangen</translation>
    </message>
    <message>
        <source>{home} is missing, and {aside} was set aside by a restore.</source>
        <translation>{home} fehlt, und {aside} wurde von einer Wiederherstellung beiseitegelegt.</translation>
    </message>
    <message>
        <source>{host} is not this machine, so its address must start with https://.</source>
        <translation>{host} ist nicht dieser Rechner, darum muss die Adresse mit https:// beginnen.</translation>
    </message>
    <message>
        <source>{id} has no point &apos;{point_id}&apos;.</source>
        <translation>{id} hat keinen Punkt &apos;{point_id}&apos;.</translation>
    </message>
    <message>
        <source>{key} {told} cannot be</source>
        <translation>{key} {told} kann nicht sein</translation>
    </message>
    <message>
        <source>{level}, {current} mA</source>
        <translation>{level}, {current} mA</translation>
    </message>
    <message>
        <source>{millivolts} mV is no battery&apos;s voltage.</source>
        <translation>{millivolts} mV ist keine Akkuspannung.</translation>
    </message>
    <message>
        <source>{most} searches are saved.</source>
        <translation>{most} Suchen sind gespeichert.</translation>
    </message>
    <message>
        <source>{names} hold {what}.</source>
        <translation>{names} halten {what}.</translation>
    </message>
    <message>
        <source>{names} holds {what}.</source>
        <translation>{names} hält {what}.</translation>
    </message>
    <message>
        <source>{names} in it differ from the claims</source>
        <translation>{names} darin weichen von den Angaben ab</translation>
    </message>
    <message>
        <source>{names} may hold {what}.</source>
        <translation>{names} hält vielleicht {what}.</translation>
    </message>
    <message>
        <source>{name} asks whether to trust this computer.</source>
        <translation>{name} fragt, ob diesem Rechner zu trauen ist.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {error}.</source>
        <translation>{name} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be read from line {line} on: a quote has no end.</source>
        <translation>{name} ist ab Zeile {line} nicht lesbar: Ein Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its list of tables is damaged.</source>
        <translation>{name} ist nicht lesbar: die Liste der Tabellen ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {error}.</source>
        <translation>{name} lässt sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>{name} did not answer in time.</source>
        <translation>{name} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{name} does not go on.</source>
        <translation>{name} geht nicht weiter.</translation>
    </message>
    <message>
        <source>{name} failed.</source>
        <translation>{name} ist gescheitert.</translation>
    </message>
    <message>
        <source>{name} gave no answer in time.</source>
        <translation>{name} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{name} has more than {most} columns.</source>
        <translation>{name} hat mehr als {most} Spalten.</translation>
    </message>
    <message>
        <source>{name} has not allowed this computer yet.</source>
        <translation>{name} hat diesen Rechner noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>{name} has not come back from earlier tries.</source>
        <translation>{name} ist von früheren Versuchen nicht zurückgekehrt.</translation>
    </message>
    <message>
        <source>{name} holds bytes that are no text, in line {number}.</source>
        <translation>{name} enthält in Zeile {number} Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <translation>{name} ist weg.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GiB.</source>
        <translation>{name} ist größer als 2 GiB.</translation>
    </message>
    <message>
        <source>{name} is locked with its passcode.</source>
        <translation>{name} ist mit dem Code gesperrt.</translation>
    </message>
    <message>
        <source>{name} is managed and may not talk to this computer.</source>
        <translation>{name} wird verwaltet und darf nicht mit diesem Rechner sprechen.</translation>
    </message>
    <message>
        <source>{name} is neither CSV nor XLSX nor JSON Lines.</source>
        <translation>{name} ist weder CSV noch XLSX noch JSON Lines.</translation>
    </message>
    <message>
        <source>{name} is no XLSX file that can be read.</source>
        <translation>{name} ist keine lesbare XLSX-Datei.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a store of Inspector.</source>
        <translation>{name} ist kein Speicher von Inspector.</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} ist nicht da.</translation>
    </message>
    <message>
        <source>{name} is there already and holds something else.</source>
        <translation>{name} gibt es dort schon mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>{name} is too large once it is unpacked.</source>
        <translation>{name} ist entpackt zu groß.</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation>{name} ist weg.</translation>
    </message>
    <message>
        <source>{name} may not be opened by this user.</source>
        <translation>{name} darf von diesem Benutzer nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{name} no longer knows this computer.</source>
        <translation>{name} kennt diesen Rechner nicht mehr.</translation>
    </message>
    <message>
        <source>{name} refused a session.</source>
        <translation>{name} verweigerte eine Sitzung.</translation>
    </message>
    <message>
        <source>{name} took nothing in time.</source>
        <translation>{name} nahm rechtzeitig nichts an.</translation>
    </message>
    <message>
        <source>{name} wants the whole path of its map of products.</source>
        <translation>{name} braucht den ganzen Pfad seiner Produktliste.</translation>
    </message>
    <message>
        <source>{name} was closed.</source>
        <translation>{name} wurde geschlossen.</translation>
    </message>
    <message>
        <source>{name} was told not to trust this computer.</source>
        <translation>{name} soll diesem Rechner nicht vertrauen.</translation>
    </message>
    <message>
        <source>{name}: preproduction is yes or no.</source>
        <translation>{name}: preproduction ist yes oder no.</translation>
    </message>
    <message>
        <source>{name}: url is for a mock server on this machine alone.</source>
        <translation>{name}: url ist nur für einen Testserver auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{name}: {strange}</source>
        <translation>{name}: {strange}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds something else than [[sku]].</source>
        <translation>{path} enthält etwas anderes als [[sku]].</translation>
    </message>
    <message>
        <source>{path} holds something else than digests.</source>
        <translation>{path} enthält etwas anderes als Prüfsummen.</translation>
    </message>
    <message>
        <source>{path} is missing or has lost {lost}, and this home is in use.</source>
        <translation>{path} fehlt oder hat {lost} verloren, und dieses Verzeichnis ist in Gebrauch.</translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device.</source>
        <translation>{path} ist keine Datei, sondern eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>{path} is no whole backup: {why}.</source>
        <translation>{path} ist keine vollständige Sicherung: {why}.</translation>
    </message>
    <message>
        <source>{path} is not TOML that can be read: {fault}.</source>
        <translation>{path} ist kein lesbares TOML: {fault}.</translation>
    </message>
    <message>
        <source>{path} is not used: {title}</source>
        <translation>{path} wird nicht verwendet: {title}</translation>
    </message>
    <message>
        <source>{path} is not valid TOML: {trouble}.</source>
        <translation>{path} ist kein gültiges TOML: {trouble}.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <source>{path} is too large for a file of keys.</source>
        <translation>{path} ist zu groß für eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>{path} names more than {most} destinations.</source>
        <translation>{path} nennt mehr als {most} Ziele.</translation>
    </message>
    <message>
        <source>{path}: &apos;{name}&apos; is no table of texts.</source>
        <translation>{path}: „{name}“ ist keine Tabelle von Texten.</translation>
    </message>
    <message>
        <source>{path}: A key in it is not an Ed25519 key.</source>
        <translation>{path}: ein Schlüssel darin ist kein Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>{path}: {title}</source>
        <translation>{path}: {title}</translation>
    </message>
    <message>
        <source>{peer} closed the connection.</source>
        <translation>{peer} schloss die Verbindung.</translation>
    </message>
    <message>
        <source>{peer} did not answer in time.</source>
        <translation>{peer} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{place}: there is no setting &apos;{key}&apos;.</source>
        <translation>{place}: es gibt keine Einstellung &apos;{key}&apos;.</translation>
    </message>
    <message>
        <source>{place}: {key} is {shown}.</source>
        <translation>{place}: {key} ist {shown}.</translation>
    </message>
    <message>
        <source>{place}: {name} cannot be used.</source>
        <translation>{place}: {name} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>{program} lässt sich nicht starten: {reason}.</translation>
    </message>
    <message>
        <source>{program} probably holds {device}.</source>
        <translation>{program} hält wahrscheinlich {device}.</translation>
    </message>
    <message>
        <source>{reached} of {wanted} squares touched</source>
        <translation>{reached} von {wanted} Feldern berührt</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said} {more}</translation>
    </message>
    <message>
        <source>{size} mA cannot be</source>
        <translation>{size} mA kann nicht sein</translation>
    </message>
    <message>
        <source>{standard}, single sampling, {severity}, level {level}, AQL {aql}, code letter {letter}</source>
        <translation>{standard}, Einfachstichprobe, {severity}, Niveau {level}, AQL {aql}, Kennbuchstabe {letter}</translation>
    </message>
    <message>
        <source>{state}, {level}, rose {rise} % in {seconds} s</source>
        <translation>{state}, {level}, in {seconds} s um {rise} % gestiegen</translation>
    </message>
    <message>
        <source>{step} is no signal strength.</source>
        <translation>{step} ist keine Signalstärke.</translation>
    </message>
    <message>
        <source>{total} bytes fit no size that is sold.</source>
        <translation>{total} Bytes passen zu keiner verkauften Größe.</translation>
    </message>
    <message>
        <source>{variable} is &apos;{text}&apos;, which is no address.</source>
        <translation>{variable} ist &apos;{text}&apos;; das ist keine Adresse.</translation>
    </message>
    <message>
        <source>{variable} is &apos;{text}&apos;, which names no adb server.</source>
        <translation>{variable} ist &apos;{text}&apos;; das nennt keinen adb-Server.</translation>
    </message>
    <message>
        <source>{variable} names &apos;{address}&apos;, which is no agent&apos;s place.</source>
        <translation>{variable} nennt &apos;{address}&apos;; dort ist kein Agent.</translation>
    </message>
    <message>
        <source>{who} works at this bench no more.</source>
        <translation>{who} arbeitet nicht mehr an diesem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>{who} works on {home}.</source>
        <translation>{who} arbeitet in {home}.</translation>
    </message>
    <message>
        <source>{words}, 0 touches by itself in {seconds} s</source>
        <translation>{words}, 0 Berührungen von selbst in {seconds} s</translation>
    </message>
    <message>
        <source>{words}, {ghosts} touches by itself</source>
        <translation>{words}, {ghosts} Berührungen von selbst</translation>
    </message>
    <message>
        <source>{words}; gravity {size} m/s²</source>
        <translation>{words}; Schwerkraft {size} m/s²</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>No certificate: the device was refused.</source>
        <translation>Kein Zertifikat: das Gerät wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Noch nicht signiert.</translation>
    </message>
    <message>
        <source>Signature and digest hold. Training: certifies nothing.</source>
        <translation>Signatur und Prüfsumme stimmen. Übung: bescheinigt nichts.</translation>
    </message>
    <message>
        <source>Signature and digest hold.</source>
        <translation>Signatur und Prüfsumme stimmen.</translation>
    </message>
    <message>
        <source>From {file}, line {line}. Nobody inspected it here: there is no certificate.</source>
        <translation>Aus {file}, Zeile {line}. Niemand hat es hier geprüft: Es gibt kein Zertifikat.</translation>
    </message>
    <message>
        <source>The file says: {words}.</source>
        <translation>Die Datei sagt: {words}.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verify a certificate</source>
        <translation>Ein Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Nur abgelehnte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Trust a file</source>
        <translation>Datei vertrauen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Drop files or folders here, choose them, paste, or scan the square code on the page. It takes PDF, JSON, JWS, the text of a code, and photos of one; nothing leaves this bench.</source>
        <translation>Dateien oder Ordner hier ablegen, wählen, einfügen oder den quadratischen Code auf der Seite scannen. PDF, JSON, JWS, der Text eines Codes und Fotos davon gehen; nichts verlässt diesen Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Echtheit</translation>
    </message>
    <message>
        <source>certificates of any shop</source>
        <translation>Zertifikate jedes Betriebs</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>Gescannter Code</translation>
    </message>
    <message>
        <source>There is nothing to verify in it. Choose files, or scan the code once more.</source>
        <translation>Darin ist nichts zu prüfen. Dateien wählen oder den Code noch einmal scannen.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>There is no certificate in it. Choose its PDF, JSON, JWS or a photo of the code.</source>
        <translation>Es ist kein Zertifikat darin. Sein PDF, JSON, JWS oder ein Foto des Codes wählen.</translation>
    </message>
    <message>
        <source>{done} of {total} checked, {refused} refused. Esc stops.</source>
        <translation>{done} von {total} geprüft, {refused} abgelehnt. Esc hält an.</translation>
    </message>
    <message>
        <source>{done} checked, {refused} refused, {open} open.</source>
        <translation>{done} geprüft, {refused} abgelehnt, {open} offen.</translation>
    </message>
    <message>
        <source>{done} checked, {refused} refused.</source>
        <translation>{done} geprüft, {refused} abgelehnt.</translation>
    </message>
    <message>
        <source>Stopped: {done} checked, {refused} refused.</source>
        <translation>Angehalten: {done} geprüft, {refused} abgelehnt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Nothing was copied that can be verified. Copy a file, a code or a picture of it.</source>
        <translation>Nichts Kopiertes lässt sich prüfen. Eine Datei, einen Code oder ein Bild davon kopieren.</translation>
    </message>
    <message>
        <source>Keys, roots and trust lists</source>
        <translation>Schlüssel, Wurzeln und Vertrauenslisten</translation>
    </message>
    <message>
        <source>Trusted too until the window is closed: {names}.</source>
        <translation>Auch vertraut, bis das Fenster geschlossen wird: {names}.</translation>
    </message>
    <message>
        <source>{name} holds {count} rows.</source>
        <translation>{name} enthält {count} Zeilen.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Abgelegtes Bild</translation>
    </message>
</context>
<context>
    <name>VerifyState</name>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Signer not known</source>
        <translation>Unbekannt signiert</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>Nicht zu erfragen</translation>
    </message>
    <message>
        <source>Not in the registry</source>
        <translation>Nicht im Register</translation>
    </message>
    <message>
        <source>Its signature fits, but the registry {host} could not be asked: whether it still counts is not known. Ask again when there is a network.</source>
        <translation>Die Signatur stimmt, aber das Register {host} war nicht zu erreichen: ob es noch gilt, ist nicht bekannt. Fragen Sie wieder, wenn es ein Netz gibt.</translation>
    </message>
    <message>
        <source>Its signature fits, but the registry {host} does not hold it: whether it still counts is not known. Ask the shop.</source>
        <translation>Die Signatur stimmt, aber das Register {host} hat es nicht: ob es noch gilt, ist nicht bekannt. Fragen Sie den Betrieb.</translation>
    </message>
    <message>
        <source>It is whole, and was made for practice: it certifies nothing. Take it for no device.</source>
        <translation>Es ist ganz und wurde zur Übung gemacht: es bescheinigt nichts. Für kein Gerät annehmen.</translation>
    </message>
    <message>
        <source>Everything is as it was signed, and who signed it is trusted here.</source>
        <translation>Alles ist, wie es signiert wurde, und wer es signiert hat, ist hier vertraut.</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Zertifiziert</translation>
    </message>
    <message>
        <source>Certified with remarks</source>
        <translation>Zertifiziert mit Anmerkungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Nobody who is trusted here</source>
        <translation>Niemand, dem hier vertraut wird</translation>
    </message>
    <message>
        <source>A training key, for which nobody stands</source>
        <translation>Ein Übungsschlüssel, für den niemand einsteht</translation>
    </message>
    <message>
        <source>The bench&apos;s own key, trusted by itself</source>
        <translation>Der eigene Schlüssel des Arbeitsplatzes, durch sich selbst vertraut</translation>
    </message>
    <message>
        <source>No: what lies beside it does not count. {why}</source>
        <translation>Nein: Was daneben liegt, zählt nicht. {why}</translation>
    </message>
    <message>
        <source>None here: a revoked key would not be noticed</source>
        <translation>Hier keine: ein widerrufener Schlüssel fiele nicht auf</translation>
    </message>
    <message>
        <source>of {day}, {count} days old</source>
        <translation>vom {day}, {count} Tage alt</translation>
    </message>
    <message>
        <source>of {day}, less than a day old</source>
        <translation>vom {day}, weniger als einen Tag alt</translation>
    </message>
    <message>
        <source>Ask for a newer one.</source>
        <translation>Eine neuere anfordern.</translation>
    </message>
    <message>
        <source>The page says</source>
        <translation>Die Seite sagt</translation>
    </message>
    <message>
        <source>The code says</source>
        <translation>Der Code sagt</translation>
    </message>
    <message>
        <source>The registry says</source>
        <translation>Das Register sagt</translation>
    </message>
    <message>
        <source>The signature&apos;s text says</source>
        <translation>Der Text der Signatur sagt</translation>
    </message>
    <message>
        <source>The claims beside it say</source>
        <translation>Die danebenliegenden Angaben sagen</translation>
    </message>
</context>
<context>
    <name>VoidPanel</name>
    <message>
        <source>What is wrong with it</source>
        <translation>Was daran nicht stimmt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Make {uid} void</source>
        <translation>{uid} für ungültig erklären</translation>
    </message>
    <message>
        <source>It stays as it was signed, and everybody who got it is told. Only another person than who inspected and signed it may: sign in with F10. Enter makes it void, Esc leaves it.</source>
        <translation>Es bleibt, wie es signiert wurde, und alle, die es bekommen haben, erfahren es. Das darf nur eine andere Person als die, die geprüft und signiert hat: mit F10 anmelden. Eingabe macht es ungültig, Esc lässt es.</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Add the first administrator</source>
        <translation>Ersten Administrator anlegen</translation>
    </message>
    <message>
        <source>Open a training bench</source>
        <translation>Übungsplatz öffnen</translation>
    </message>
    <message>
        <source>Plug in a phone and it starts by itself. All of this can wait: it is in the settings.</source>
        <translation>Telefon anschließen, und es beginnt von selbst. All das hat Zeit: es steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>It stands on every certificate.</source>
        <translation>Er steht auf jedem Zertifikat.</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>Name dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>_CheckRow</name>
    <message>
        <source>holds</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>steht aus</translation>
    </message>
</context>
<context>
    <name>_PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
</TS>

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
    <name>AwayStage</name>
    <message>
        <source>Another phone is in {slot}</source>
        <translation>Ein anderes Telefon steckt in {slot}</translation>
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
        <source>Plug in a phone. It starts by itself.</source>
        <translation>Telefon anschließen. Es beginnt von selbst.</translation>
    </message>
    <message>
        <source>Up to 64 at once.</source>
        <translation>Bis zu 64 auf einmal.</translation>
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
        <source>Per phone</source>
        <translation>Je Telefon</translation>
    </message>
    <message>
        <source>Hub {letter}</source>
        <translation>Hub {letter}</translation>
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
    <name>CodeRow</name>
    <message>
        <source>Fails with a code:</source>
        <translation>Fehler mit Code:</translation>
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
        <source>Length</source>
        <translation>Länge</translation>
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
        <source>Why {grade}, and not what the rules say?</source>
        <translation>Warum {grade}, und nicht nach den Regeln?</translation>
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
        <source>dropped</source>
        <translation>verworfen</translation>
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
    <name>DeviceBar</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>DeviceDrawing</name>
    <message>
        <source>Drawing of the phone</source>
        <translation>Zeichnung des Telefons</translation>
    </message>
    <message>
        <source>Surfaces of the phone, defects: {names}</source>
        <translation>Flächen des Telefons, Mängel: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
</context>
<context>
    <name>EraseStage</name>
    <message>
        <source>Medium</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Internal storage</source>
        <translation>Interner Speicher</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Speicherkarte</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Reset in its settings</source>
        <translation>In den Einstellungen zurückgesetzt</translation>
    </message>
    <message>
        <source>Erased by computer</source>
        <translation>Per Computer gelöscht</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Grad</translation>
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
        <source>Purge: the keys of its encrypted storage are destroyed. Clear: it is only overwritten.</source>
        <translation>Purge: Die Schlüssel des verschlüsselten Speichers sind vernichtet. Clear: Er ist nur überschrieben.</translation>
    </message>
    <message>
        <source>How it was seen to be erased: its welcome screen, no account</source>
        <translation>Woran man es sah: Begrüßung auf dem Gerät, kein Konto</translation>
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
    <name>Gate</name>
    <message>
        <source>Nobody signs in here yet.</source>
        <translation>Hier meldet sich noch niemand an.</translation>
    </message>
    <message>
        <source>Add people with &apos;inspector people add&apos;.</source>
        <translation>Personen mit &apos;inspector people add&apos; hinzufügen.</translation>
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
        <source>Another person has to look before it can be signed.</source>
        <translation>Vor der Signatur muss jemand anderes schauen.</translation>
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
    <name>Hub</name>
    <message>
        <source>{used} of {total} ports in use</source>
        <translation>{used} von {total} Anschlüssen belegt</translation>
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
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Identify it</source>
        <translation>Identifizieren</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
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
    <message>
        <source>This point always applies. Answer it, or say why it cannot be tested.</source>
        <translation>Dieser Punkt gilt immer. Antworten Sie, oder sagen Sie, warum er nicht prüfbar ist.</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Warum entfällt er?</translation>
    </message>
    <message>
        <source>Why can it not be tested?</source>
        <translation>Warum ist er nicht prüfbar?</translation>
    </message>
    <message>
        <source>Say it in words, then Enter</source>
        <translation>In Worten, dann Eingabe</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Notiz, dann Eingabe</translation>
    </message>
    <message>
        <source>Taken back: {point}</source>
        <translation>Zurückgenommen: {point}</translation>
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
        <source>Keys</source>
        <translation>Tasten</translation>
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
        <source>Turn the phone in your hand, then hold it still.</source>
        <translation>Das Telefon in der Hand drehen, dann ruhig halten.</translation>
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
        <source>The phone refused: {0}. Start a vibration on the phone itself.</source>
        <translation>Das Telefon lehnte ab: {0}. Vibration am Telefon selbst starten.</translation>
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
        <source>Sync</source>
        <translation>Abgleich</translation>
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
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
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
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
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
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
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
    <name>PersonRow</name>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
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
    <name>QueuePanel</name>
    <message>
        <source>Needs you</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Niemand wartet auf Sie.</translation>
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
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
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
        <source>Print again</source>
        <translation>Erneut drucken</translation>
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
        <source>Refused</source>
        <translation>Abgelehnt</translation>
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
    <name>ScanActions</name>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner bereit</translation>
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
    <name>Scene</name>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
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
        <source>Allow this computer on the phone</source>
        <translation>Am Telefon zulassen</translation>
    </message>
    <message>
        <source>Identify it again</source>
        <translation>Erneut identifizieren</translation>
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
        <source>Cosmetic grade</source>
        <translation>Äußerer Zustand</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
        <source>The reading agrees with a pass. The verdict is yours.</source>
        <translation>Der Messwert spricht für „bestanden“. Sie entscheiden.</translation>
    </message>
    <message>
        <source>The reading fails this point. Only a lead may change that.</source>
        <translation>Der Messwert lässt den Punkt nicht bestehen. Nur die Leitung darf das ändern.</translation>
    </message>
    <message>
        <source>There is no reading to go by. The verdict is yours.</source>
        <translation>Es gibt keinen Messwert. Sie entscheiden.</translation>
    </message>
    <message>
        <source>The device does not measure this. The verdict is yours.</source>
        <translation>Das misst das Gerät nicht. Sie entscheiden.</translation>
    </message>
    <message>
        <source>Measured · read from the phone</source>
        <translation>Gemessen · vom Telefon gelesen</translation>
    </message>
    <message>
        <source>Guided · you look, hear or feel</source>
        <translation>Geführt · Sie sehen, hören, fühlen</translation>
    </message>
    <message>
        <source>Graded · by its defects</source>
        <translation>Eingestuft · nach den Mängeln</translation>
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
        <source>No phone is plugged in.</source>
        <translation>Kein Telefon ist angeschlossen.</translation>
    </message>
    <message>
        <source>1 phone is still plugged in and goes on reading. Nothing was lost.</source>
        <translation>1 Telefon ist noch angeschlossen und liest weiter. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>{count} phones are still plugged in and go on reading. Nothing was lost.</source>
        <translation>{count} Telefone sind noch angeschlossen und lesen weiter. Nichts ging verloren.</translation>
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
        <source>A signed certificate cannot be changed. A mistake is put right by a new one.</source>
        <translation>Ein signiertes Zertifikat bleibt, wie es ist. Einen Irrtum behebt ein neues.</translation>
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
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
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
        <source>Certificates stay on this bench until there is one.</source>
        <translation>Bis dahin bleiben Zertifikate an diesem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>No registry is set</source>
        <translation>Kein Register eingestellt</translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Zertifikate</translation>
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
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
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

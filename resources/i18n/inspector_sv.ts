<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
        <translation>En annan telefon sitter i {slot}</translation>
    </message>
    <message>
        <source>Unplugged at {time}</source>
        <translation>Urkopplad {time}</translation>
    </message>
    <message>
        <source>Plug it in again: {point} goes on. Nothing is lost.</source>
        <translation>Anslut igen: {point} fortsätter. Inget går förlorat.</translation>
    </message>
</context>
<context>
    <name>BadgeCard</name>
    <message>
        <source>Scan your badge</source>
        <translation>Skanna din bricka</translation>
    </message>
    <message>
        <source>or choose your name and type your PIN</source>
        <translation>eller välj ditt namn och skriv din PIN</translation>
    </message>
</context>
<context>
    <name>BenchHubs</name>
    <message>
        <source>Ports</source>
        <translation>Portar</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Open next</source>
        <translation>Öppna nästa</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Lägg åt sidan</translation>
    </message>
    <message>
        <source>Plug in a phone. It starts by itself.</source>
        <translation>Anslut en telefon. Det startar av sig självt.</translation>
    </message>
    <message>
        <source>Up to 64 at once.</source>
        <translation>Upp till 64 samtidigt.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bänk</translation>
    </message>
    <message>
        <source>Next that needs you</source>
        <translation>Nästa som behöver dig</translation>
    </message>
    <message>
        <source>Certified today</source>
        <translation>Certifierade i dag</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Första försöket</translation>
    </message>
    <message>
        <source>Refused today</source>
        <translation>Avvisade i dag</translation>
    </message>
    <message>
        <source>Per phone</source>
        <translation>Per telefon</translation>
    </message>
    <message>
        <source>Hub {letter}</source>
        <translation>Hubb {letter}</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n öppen</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>All {0} points answered</source>
        <translation>Alla {0} punkter besvarade</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>Klass satt</translation>
    </message>
    <message>
        <source>Erased and recorded</source>
        <translation>Raderad och antecknad</translation>
    </message>
    <message>
        <source>Identifiers read again</source>
        <translation>Nummer lästa igen</translation>
    </message>
    <message>
        <source>before: {0} at {1}</source>
        <translation>före: {0} kl. {1}</translation>
    </message>
    <message>
        <source>after: {0} at {1}</source>
        <translation>efter: {0} kl. {1}</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>underkänd</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>no grade yet</source>
        <translation>ingen klass ännu</translation>
    </message>
    <message>
        <source>a colleague has to look too</source>
        <translation>en kollega måste också titta</translation>
    </message>
    <message>
        <source>two numbers differ</source>
        <translation>två nummer skiljer sig</translation>
    </message>
    <message>
        <source>not read again before the erase: press R at the points</source>
        <translation>inte läst igen före raderingen: tryck R vid punkterna</translation>
    </message>
    <message>
        <source>plug it in once more, or scan its number</source>
        <translation>anslut en gång till eller skanna numret</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Fails with a code:</source>
        <translation>Underkänd med kod:</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>Scratch</source>
        <translation>Repa</translation>
    </message>
    <message>
        <source>Dent</source>
        <translation>Buckla</translation>
    </message>
    <message>
        <source>Crack</source>
        <translation>Spricka</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Fläck</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Brännmärke</translation>
    </message>
    <message>
        <source>seen from {0}&#xa0;cm</source>
        <translation>syns från {0}&#xa0;cm</translation>
    </message>
    <message>
        <source>seen only closer than 20&#xa0;cm</source>
        <translation>syns bara närmare än 20&#xa0;cm</translation>
    </message>
    <message>
        <source>felt by nail</source>
        <translation>känns med nageln</translation>
    </message>
</context>
<context>
    <name>DefectPanel</name>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Syns från</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Närmare</translation>
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
        <translation>Känns med nageln</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Why another grade than suggested</source>
        <translation>Varför en annan klass än föreslagen</translation>
    </message>
    <message>
        <source>Defect {number} · {surface}</source>
        <translation>Skada {number} · {surface}</translation>
    </message>
    <message>
        <source>The next defect</source>
        <translation>Nästa skada</translation>
    </message>
    <message>
        <source>Which grade is it?</source>
        <translation>Vilken klass är det?</translation>
    </message>
    <message>
        <source>Why {grade}, and not what the rules say?</source>
        <translation>Varför {grade}, och inte enligt reglerna?</translation>
    </message>
</context>
<context>
    <name>DefectRows</name>
    <message>
        <source>No defect. Space takes the grade below.</source>
        <translation>Ingen skada. Blanksteg tar klassen nedan.</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>skickas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parkerad</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>borttagen</translation>
    </message>
</context>
<context>
    <name>DestinationCard</name>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Svarar inte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisade</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
</context>
<context>
    <name>DeviceDrawing</name>
    <message>
        <source>Drawing of the phone</source>
        <translation>Ritning av telefonen</translation>
    </message>
    <message>
        <source>Surfaces of the phone, defects: {names}</source>
        <translation>Telefonens ytor, skador: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
</context>
<context>
    <name>DeviceState</name>
    <message>
        <source>Needs you</source>
        <translation>Din tur</translation>
    </message>
    <message>
        <source>Waiting for trust</source>
        <translation>Väntar på godkännande</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Redo att signera</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifierad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Urkopplad</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Okänd enhet</translation>
    </message>
</context>
<context>
    <name>EraseStage</name>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Internal storage</source>
        <translation>Internminne</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Minneskort</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Reset in its settings</source>
        <translation>Återställd i inställningarna</translation>
    </message>
    <message>
        <source>Erased by computer</source>
        <translation>Raderad via dator</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
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
        <translation>Purge: nycklarna till det krypterade minnet är förstörda. Clear: det är bara överskrivet.</translation>
    </message>
    <message>
        <source>How it was seen to be erased: its welcome screen, no account</source>
        <translation>Hur det syntes: välkomstskärmen, inget konto</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial from its screen, tray or label</source>
        <translation>Skanna IMEI eller serienummer: skärm, fack eller etikett</translation>
    </message>
    <message>
        <source>Plug the erased device in again, or scan its number.</source>
        <translation>Anslut den raderade enheten igen eller skanna dess nummer.</translation>
    </message>
    <message>
        <source>Which number does it show?</source>
        <translation>Vilket nummer visar den?</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Mätvärde</translation>
    </message>
    <message>
        <source>Note and photos</source>
        <translation>Anteckning och foton</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tidpunkt</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Nobody signs in here yet.</source>
        <translation>Ingen loggar in här ännu.</translation>
    </message>
    <message>
        <source>Add people with &apos;inspector people add&apos;.</source>
        <translation>Lägg till personer med &apos;inspector people add&apos;.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Låst.</translation>
    </message>
    <message>
        <source>Locked after 1 minute.</source>
        <translation>Låst efter 1 minut.</translation>
    </message>
    <message>
        <source>Locked after {count} minutes.</source>
        <translation>Låst efter {count} minuter.</translation>
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
        <translation>Utmärkt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Okej</translation>
    </message>
    <message>
        <source>Not sellable</source>
        <translation>Ej säljbar</translation>
    </message>
</context>
<context>
    <name>GradeScale</name>
    <message>
        <source>rules</source>
        <translation>regler</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>chosen: {grade}</source>
        <translation>vald: {grade}</translation>
    </message>
    <message>
        <source>the rules say {grade}</source>
        <translation>reglerna säger {grade}</translation>
    </message>
</context>
<context>
    <name>GradeStage</name>
    <message>
        <source>Cosmetic grade</source>
        <translation>Kosmetisk klass</translation>
    </message>
    <message>
        <source>Place with a click, or arrows and a digit:</source>
        <translation>Placera med klick, eller pilar och siffra:</translation>
    </message>
</context>
<context>
    <name>Grading</name>
    <message>
        <source>{0} chose {1}: {2}</source>
        <translation>{0} valde {1}: {2}</translation>
    </message>
    <message>
        <source>Another person has to look before it can be signed.</source>
        <translation>En annan person måste titta innan det kan signeras.</translation>
    </message>
    <message>
        <source>{0}: defect {1} decides, {2}.</source>
        <translation>{0}: skada {1} avgör, {2}.</translation>
    </message>
    <message>
        <source>{0}: no defect. Premium needs parts that are known to be genuine.</source>
        <translation>{0}: ingen skada. Premium kräver delar som bevisligen är original.</translation>
    </message>
    <message>
        <source>{0}: no defect, and every part is genuine.</source>
        <translation>{0}: ingen skada, och alla delar är original.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>motor</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>SIM tray</source>
        <translation>SIM-fack</translation>
    </message>
    <message>
        <source>welcome screen</source>
        <translation>välkomstskärm</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>{used} of {total} ports in use</source>
        <translation>{used} av {total} portar används</translation>
    </message>
</context>
<context>
    <name>InspectionActions</name>
    <message>
        <source>Pass</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Underkänd</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ej aktuellt</translation>
    </message>
    <message>
        <source>Cannot test</source>
        <translation>Kan ej testas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Point before</source>
        <translation>Föregående punkt</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nästa punkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>Gå vidare automatiskt</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Fortsätt utan kod</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Syns från</translation>
    </message>
    <message>
        <source>Felt by nail</source>
        <translation>Känns med nageln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Another grade, say why</source>
        <translation>Annan klass, ange varför</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bänk</translation>
    </message>
    <message>
        <source>Auto-advance on</source>
        <translation>Automatiskt vidare: på</translation>
    </message>
    <message>
        <source>Auto-advance off</source>
        <translation>Automatiskt vidare: av</translation>
    </message>
    <message>
        <source>Defect code</source>
        <translation>Felkod</translation>
    </message>
    <message>
        <source>Other point</source>
        <translation>Annan punkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Identify it</source>
        <translation>Identifiera</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Inte här</translation>
    </message>
    <message>
        <source>After the others</source>
        <translation>Efter de andra</translation>
    </message>
    <message>
        <source>Take {grade}</source>
        <translation>Ta {grade}</translation>
    </message>
    <message>
        <source>Record the erase</source>
        <translation>Anteckna raderingen</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>This point always applies. Answer it, or say why it cannot be tested.</source>
        <translation>Den här punkten gäller alltid. Svara, eller säg varför den inte kan testas.</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Varför är den inte aktuell?</translation>
    </message>
    <message>
        <source>Why can it not be tested?</source>
        <translation>Varför kan den inte testas?</translation>
    </message>
    <message>
        <source>Say it in words, then Enter</source>
        <translation>Säg det med ord, sedan Enter</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Anteckning, sedan Enter</translation>
    </message>
    <message>
        <source>Taken back: {point}</source>
        <translation>Återtaget: {point}</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>The test begins as soon as the device answers.</source>
        <translation>Testet börjar så snart enheten svarar.</translation>
    </message>
    <message>
        <source>Passed by itself.</source>
        <translation>Godkänd av sig själv.</translation>
    </message>
    <message>
        <source>Cannot be scored: {0}. Answer it yourself.</source>
        <translation>Kan inte poängsättas: {0}. Svara själv.</translation>
    </message>
    <message>
        <source>Squares reached</source>
        <translation>Nådda rutor</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>av {0}</translation>
    </message>
    <message>
        <source>{0} touches by itself. Fail it, or press R and keep off the screen.</source>
        <translation>{0} beröringar av sig själv. Underkänn, eller tryck R och rör inte skärmen.</translation>
    </message>
    <message>
        <source>Full. Lift your finger.</source>
        <translation>Fullt. Lyft fingret.</translation>
    </message>
    <message>
        <source>Keep off the screen: {0} s more.</source>
        <translation>Rör inte skärmen: {0} s till.</translation>
    </message>
    <message>
        <source>Row {0}, column {1} was skipped. Sweep it again; if it stays silent, fail it.</source>
        <translation>Rad {0}, kolumn {1} hoppades över. Svep igen; om den tiger, underkänn.</translation>
    </message>
    <message>
        <source>Sweep every square with one finger, edge to edge.</source>
        <translation>Svep varje ruta med ett finger, kant till kant.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strömknapp</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Volym upp</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Volym ned</translation>
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
        <translation>Hem</translation>
    </message>
    <message>
        <source>Buttons pressed</source>
        <translation>Tryckta knappar</translation>
    </message>
    <message>
        <source>Press each button and let it go.</source>
        <translation>Tryck på varje knapp och släpp.</translation>
    </message>
    <message>
        <source>Accelerometer</source>
        <translation>Accelerometer</translation>
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
        <translation>Sensorer som svarar</translation>
    </message>
    <message>
        <source>Turn the phone in your hand, then hold it still.</source>
        <translation>Vrid telefonen i handen, håll den sedan stilla.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>Den laddar.</translation>
    </message>
    <message>
        <source>No rise in three minutes. Fail it, or try another cable and press R.</source>
        <translation>Ingen ökning på tre minuter. Underkänn, eller byt kabel och tryck R.</translation>
    </message>
    <message>
        <source>It does not charge. Check cable and port.</source>
        <translation>Den laddar inte. Kontrollera kabel och uttag.</translation>
    </message>
    <message>
        <source>It has to rise by 1 % in three minutes, or take a steady current.</source>
        <translation>Den ska stiga 1 % på tre minuter eller dra jämn ström.</translation>
    </message>
    <message>
        <source>The phone refused: {0}. Start a vibration on the phone itself.</source>
        <translation>Telefonen vägrade: {0}. Starta vibrationen på själva telefonen.</translation>
    </message>
    <message>
        <source>It was told to vibrate. R plays it again.</source>
        <translation>Den ombads vibrera. R spelar igen.</translation>
    </message>
    <message>
        <source>Told to vibrate</source>
        <translation>Ombedd att vibrera</translation>
    </message>
</context>
<context>
    <name>LiveStage</name>
    <message>
        <source>{0} of {1} so far. Finish it, start again with R, or answer otherwise.</source>
        <translation>{0} av {1} hittills. Gör klart, börja om med R eller svara på annat sätt.</translation>
    </message>
    <message>
        <source>Pass when full</source>
        <translation>Godkänd när fullt</translation>
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
        <translation>Bänk</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synk</translation>
    </message>
    <message>
        <source>Next device</source>
        <translation>Nästa enhet</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ljust eller mörkt</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Annat språk</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alla tangenter</translation>
    </message>
    <message>
        <source>Lock the bench</source>
        <translation>Lås bänken</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>tekniker</translation>
    </message>
    <message>
        <source>No registry</source>
        <translation>Inget register</translation>
    </message>
    <message>
        <source>Offline, {count} waiting</source>
        <translation>Offline, {count} väntar</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} väntar</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkad</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Senaste svar</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Pass</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Underkänd</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ej aktuellt</translation>
    </message>
    <message>
        <source>Cannot test</source>
        <translation>Kan ej testas</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Drawing the page…</source>
        <translation>Ritar sidan…</translation>
    </message>
    <message>
        <source>The page cannot be shown. It can still be printed.</source>
        <translation>Sidan kan inte visas. Den går ändå att skriva ut.</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Inget certifikat ännu</translation>
    </message>
    <message>
        <source>Certificate, page {page} of {pages}</source>
        <translation>Certifikat, sida {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{count} digits</source>
        <translation>{count} siffror</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN för {name}</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Ta bort sista siffran</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points</source>
        <translation>Punkter</translation>
    </message>
</context>
<context>
    <name>PointStage</name>
    <message>
        <source>other</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Which fault? Its digit adds it; Enter goes on without.</source>
        <translation>Vilket fel? Siffran lägger till det; Enter går vidare utan.</translation>
    </message>
    <message>
        <source>Evidence: who answered what, and when</source>
        <translation>Underlag: vem svarade vad, och när</translation>
    </message>
    <message>
        <source>Scan or type the number that *#06# shows</source>
        <translation>Skanna eller skriv numret som *#06# visar</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Measured</source>
        <translation>Uppmätt</translation>
    </message>
    <message>
        <source>Reported by the device</source>
        <translation>Uppgett av enheten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Finns inte</translation>
    </message>
    <message>
        <source>Cannot be true</source>
        <translation>Kan inte stämma</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Needs you</source>
        <translation>Din tur</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Ingen väntar på dig.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Next that needs you</source>
        <translation>Nästa som behöver dig</translation>
    </message>
    <message>
        <source>{waiting} of {devices}</source>
        <translation>{waiting} av {devices}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Sign and print</source>
        <translation>Signera och skriv ut</translation>
    </message>
    <message>
        <source>Sign only</source>
        <translation>Endast signera</translation>
    </message>
    <message>
        <source>Refuse the device</source>
        <translation>Avvisa enheten</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Skriv ut igen</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Tillbaka till punkterna</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bänk</translation>
    </message>
    <message>
        <source>Points or certificate</source>
        <translation>Punkter eller certifikat</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Granska och signera</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>försök {number}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Sign: {count} open</source>
        <translation>Signera: {count} kvar</translation>
    </message>
</context>
<context>
    <name>ReviewPoints</name>
    <message>
        <source>Points</source>
        <translation>Punkter</translation>
    </message>
</context>
<context>
    <name>ScanActions</name>
    <message>
        <source>Scanner ready</source>
        <translation>Skannern redo</translation>
    </message>
    <message>
        <source>Badge not known</source>
        <translation>Okänd bricka</translation>
    </message>
    <message>
        <source>Not known: {code}</source>
        <translation>Okänt: {code}</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Unknown device</source>
        <translation>Okänd enhet</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Ny enhet</translation>
    </message>
    <message>
        <source>No driver answers to it. Enter to see what was seen</source>
        <translation>Ingen drivrutin svarar. Enter visar vad som syntes</translation>
    </message>
    <message>
        <source>Unplugged {0}. Work is kept</source>
        <translation>Urkopplad {0}. Arbetet är sparat</translation>
    </message>
    <message>
        <source>Inspected before. Press R for a new attempt</source>
        <translation>Kontrollerad tidigare. R ger ett nytt försök</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Erase it, then record how</source>
        <translation>Radera, anteckna sedan hur</translation>
    </message>
    <message>
        <source>Plug it in again, or scan its number</source>
        <translation>Anslut igen eller skanna numret</translation>
    </message>
    <message>
        <source>Grade the body</source>
        <translation>Klassa höljet</translation>
    </message>
    <message>
        <source>Review what is open</source>
        <translation>Granska det som är öppet</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>battery {0}</source>
        <translation>batteri {0}</translation>
    </message>
    <message>
        <source>nothing fails</source>
        <translation>inget underkänt</translation>
    </message>
    <message>
        <source>Allow this computer on the phone</source>
        <translation>Tillåt den här datorn på telefonen</translation>
    </message>
    <message>
        <source>Identify it again</source>
        <translation>Identifiera igen</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Granska och signera</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Lägg åt sidan</translation>
    </message>
    <message>
        <source>Inspected before</source>
        <translation>Kontrollerad tidigare</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Titta på den</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Cosmetic grade</source>
        <translation>Kosmetisk klass</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>uppfyller</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>underkänd</translation>
    </message>
    <message>
        <source>The readings decide this point.</source>
        <translation>Mätvärdena avgör den här punkten.</translation>
    </message>
    <message>
        <source>The reading agrees with a pass. The verdict is yours.</source>
        <translation>Mätvärdet talar för godkänd. Du avgör.</translation>
    </message>
    <message>
        <source>The reading fails this point. Only a lead may change that.</source>
        <translation>Mätvärdet underkänner punkten. Bara en ledare får ändra det.</translation>
    </message>
    <message>
        <source>There is no reading to go by. The verdict is yours.</source>
        <translation>Det finns inget mätvärde. Du avgör.</translation>
    </message>
    <message>
        <source>The device does not measure this. The verdict is yours.</source>
        <translation>Enheten mäter inte detta. Du avgör.</translation>
    </message>
    <message>
        <source>Measured · read from the phone</source>
        <translation>Mätt · läst från telefonen</translation>
    </message>
    <message>
        <source>Guided · you look, hear or feel</source>
        <translation>Guidad · du tittar, lyssnar, känner</translation>
    </message>
    <message>
        <source>Graded · by its defects</source>
        <translation>Klassad · efter skadorna</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Technician</source>
        <translation>Tekniker</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ledare</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Ingen är inloggad</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bänk</translation>
    </message>
    <message>
        <source>here, {time}</source>
        <translation>här, {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>This name is locked until {time}. Scan your badge, or ask a lead to unlock it.</source>
        <translation>Namnet är låst till {time}. Skanna din bricka eller be en ledare.</translation>
    </message>
    <message>
        <source>Wrong PIN: 1 try is left. After that a lead unlocks the name.</source>
        <translation>Fel PIN: 1 försök kvar. Sedan låser en ledare upp namnet.</translation>
    </message>
    <message>
        <source>Wrong PIN: {count} tries are left. After that a lead unlocks the name.</source>
        <translation>Fel PIN: {count} försök kvar. Sedan låser en ledare upp namnet.</translation>
    </message>
    <message>
        <source>No phone is plugged in.</source>
        <translation>Ingen telefon är ansluten.</translation>
    </message>
    <message>
        <source>1 phone is still plugged in and goes on reading. Nothing was lost.</source>
        <translation>1 telefon är fortfarande ansluten och läser vidare. Inget gick förlorat.</translation>
    </message>
    <message>
        <source>{count} phones are still plugged in and go on reading. Nothing was lost.</source>
        <translation>{count} telefoner är fortfarande anslutna och läser vidare. Inget gick förlorat.</translation>
    </message>
    <message>
        <source>{name} goes on at {point}.</source>
        <translation>{name} fortsätter vid {point}.</translation>
    </message>
    <message>
        <source>Next is {point}.</source>
        <translation>Nästa är {point}.</translation>
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
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>People at this bench</source>
        <translation>Personer vid den här bänken</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Skannern redo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Before you sign</source>
        <translation>Innan du signerar</translation>
    </message>
    <message>
        <source>A signed certificate cannot be changed. A mistake is put right by a new one.</source>
        <translation>Ett signerat certifikat kan inte ändras. Ett misstag rättas med ett nytt.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{done} of {total} points done</source>
        <translation>{done} av {total} punkter klara</translation>
    </message>
    <message>
        <source>failed: {numbers}</source>
        <translation>underkända: {numbers}</translation>
    </message>
    <message>
        <source>now at {number}</source>
        <translation>nu vid {number}</translation>
    </message>
</context>
<context>
    <name>StripState</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>läser</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>kvar</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Why this grade</source>
        <translation>Varför denna klass</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Underkänd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Med anmärkning</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Godkänd</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Front</source>
        <translation>Framsida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Baksida</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänster</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Höger</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Ovansida</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Undersida</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bänk</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Inget väntar.</translation>
    </message>
    <message>
        <source>Certificates go out from here as soon as they are signed.</source>
        <translation>Certifikat går ut härifrån så snart de är signerade.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synk</translation>
    </message>
    <message>
        <source>Certificates stay on this bench until there is one.</source>
        <translation>Tills dess stannar certifikaten på den här bänken.</translation>
    </message>
    <message>
        <source>No registry is set</source>
        <translation>Inget register är inställt</translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation>{count} väntar</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certifikat</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>empty</source>
        <translation>ledig</translation>
    </message>
</context>
<context>
    <name>TouchGrid</name>
    <message>
        <source>{reached} of {total} squares reached</source>
        <translation>{reached} av {total} rutor nådda</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>rad {row}, kolumn {column}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Utfall</translation>
    </message>
</context>
<context>
    <name>_CheckRow</name>
    <message>
        <source>holds</source>
        <translation>uppfyllt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>ej uppfyllt</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>väntas</translation>
    </message>
</context>
<context>
    <name>_PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
</context>
</TS>

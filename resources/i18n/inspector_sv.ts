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
    <name>AddPanel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Lägg till personen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Until now nobody signs in here. The first person is an administrator and adds the others; from then on everybody signs in.</source>
        <translation>Hittills loggar ingen in här. Den första personen är administratör och lägger till de andra; därefter loggar alla in.</translation>
    </message>
    <message>
        <source>They sign in once they have a badge or a PIN.</source>
        <translation>Inloggning går så snart det finns en bricka eller PIN.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Skriv namnet först.</translation>
    </message>
    <message>
        <source>Type the same PIN once more, then Enter.</source>
        <translation>Skriv samma PIN en gång till, sedan Retur.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type a new one twice.</source>
        <translation>De två PIN skiljer sig. Skriv en ny två gånger.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>What was changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Vad som är signerat</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Vem som signerade</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Vad som kontrollerades</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>allt</translation>
    </message>
    <message>
        <source>Signed: {signed}</source>
        <translation>Signerat: {signed}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} till</translation>
    </message>
    <message>
        <source>What it says, signed by nobody known here</source>
        <translation>Vad det säger, signerat av någon okänd här</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signerat den</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Verkstad</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bänk</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Förtroendelista</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Kontrasignerat</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>by the readings</source>
        <translation>av mätvärdena</translation>
    </message>
</context>
<context>
    <name>AskedNotice</name>
    <message>
        <source>{slot} is inspected again, for a comparison.</source>
        <translation>{slot} kontrolleras igen för jämförelse.</translation>
    </message>
    <message>
        <source>Inspect it as if it were here for the first time.</source>
        <translation>Kontrollera den som om den var här för första gången.</translation>
    </message>
    <message>
        <source>{who} sent {slot} back: {reason}</source>
        <translation>{who} skickade tillbaka {slot}: {reason}</translation>
    </message>
    <message>
        <source>Inspect it again, this above all.</source>
        <translation>Kontrollera igen, detta framför allt.</translation>
    </message>
    <message>
        <source>Open {slot}</source>
        <translation>Öppna {slot}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>No registry is asked: nothing leaves this bench.</source>
        <translation>Inget register frågas: inget lämnar den här bänken.</translation>
    </message>
    <message>
        <source>{host} is asked too how each stands. It is told number and SHA-256, nothing else.</source>
        <translation>Även {host} tillfrågas om läget för vart och ett. Det får nummer och SHA-256, inget annat.</translation>
    </message>
    <message>
        <source>Ask no registry</source>
        <translation>Fråga inget register</translation>
    </message>
    <message>
        <source>Ask the registry</source>
        <translation>Fråga registret</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Sections of the audit</source>
        <translation>Granskningens delar</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Partier</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Logg</translation>
    </message>
</context>
<context>
    <name>AwayStage</name>
    <message>
        <source>Another device is in {slot}</source>
        <translation>En annan enhet sitter i {slot}</translation>
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
    <name>Battery</name>
    <message>
        <source>Nothing is known of the battery&apos;s health.</source>
        <translation>Ingenting är känt om batteriets hälsa.</translation>
    </message>
    <message>
        <source>Full charge when new</source>
        <translation>Full laddning som nytt</translation>
    </message>
    <message>
        <source>Full charge now</source>
        <translation>Full laddning nu</translation>
    </message>
    <message>
        <source>Charge cycles</source>
        <translation>Laddcykler</translation>
    </message>
    <message>
        <source>Quality of the reading</source>
        <translation>Avläsningens kvalitet</translation>
    </message>
</context>
<context>
    <name>BatteryGauge</name>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>A full charge now, of what it was when new.</source>
        <translation>En full laddning nu, jämfört med som ny.</translation>
    </message>
    <message>
        <source>At least {limit} % is asked</source>
        <translation>Minst {limit} % krävs</translation>
    </message>
    <message>
        <source>Battery: {value}</source>
        <translation>Batteri: {value}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
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
        <source>Per device</source>
        <translation>Per enhet</translation>
    </message>
    <message>
        <source>Hub {letter}</source>
        <translation>Hubb {letter}</translation>
    </message>
</context>
<context>
    <name>BenchSection</name>
    <message>
        <source>This bench</source>
        <translation>Den här bänken</translation>
    </message>
    <message>
        <source>Inspections that are open keep the limits they began with.</source>
        <translation>Öppna inspektioner behåller gränserna de började med.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Sträng</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>After an answer</source>
        <translation>Efter ett svar</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Fortsätt av sig själv</translation>
    </message>
    <message>
        <source>Wait for a key</source>
        <translation>Vänta på en tangent</translation>
    </message>
    <message>
        <source>Lock the bench after minutes</source>
        <translation>Lås bänken efter minuter</translation>
    </message>
    <message>
        <source>Counted from the last key or touch. 0: never. Devices go on reading.</source>
        <translation>Räknas från sista tangent eller beröring. 0: aldrig. Enheter läses vidare.</translation>
    </message>
    <message>
        <source>People see it where they sign in.</source>
        <translation>Det syns där man loggar in.</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>Bänkens namn</translation>
    </message>
    <message>
        <source>It stands on every certificate.</source>
        <translation>Det står på varje certifikat.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Verkstadens namn</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Verkstadens adress</translation>
    </message>
    <message>
        <source>Web address of the shop</source>
        <translation>Verkstadens webbadress</translation>
    </message>
    <message>
        <source>The code on each certificate and label opens this page, which checks it. It starts with https://, such as https://verify.example/check. Empty: Inspector alone checks codes.</source>
        <translation>Koden på varje certifikat och etikett öppnar sidan, som kontrollerar den. Den börjar med https://, till exempel https://verify.example/check. Tom: bara Inspector kontrollerar koder.</translation>
    </message>
    <message>
        <source>Page that the codes open</source>
        <translation>Sida som koderna öppnar</translation>
    </message>
    <message>
        <source>The path of a PNG or a JPEG. It stands at the head of every certificate.</source>
        <translation>Sökvägen till en PNG eller JPEG. Den står överst på varje certifikat.</translation>
    </message>
    <message>
        <source>Logo of the shop</source>
        <translation>Verkstadens logotyp</translation>
    </message>
    <message>
        <source>0: the certificate says nothing of it.</source>
        <translation>0: certifikatet nämner ingen.</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Garanti i månader</translation>
    </message>
    <message>
        <source>Until the first person is added. From then on people sign in.</source>
        <translation>Tills den första personen läggs till. Därefter loggar man in.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Vem som arbetar här</translation>
    </message>
    <message>
        <source>battery capacity at least {value}</source>
        <translation>batterikapacitet minst {value}</translation>
    </message>
    <message>
        <source>disk wear at most {value}</source>
        <translation>diskslitage högst {value}</translation>
    </message>
</context>
<context>
    <name>BugPage</name>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Tillbaka till arbetet</translation>
    </message>
    <message>
        <source>Everything that was answered is on the disk, and the devices go on reading.</source>
        <translation>Alla svar finns på disken, och enheterna läses vidare.</translation>
    </message>
    <message>
        <source>Numbers of devices are masked in the report.</source>
        <translation>Enheternas nummer är maskerade i rapporten.</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Rapport om felet</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>Ett fel i programmet</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the report.</source>
        <translation>Försök igen. Om det kvarstår, kopiera rapporten.</translation>
    </message>
</context>
<context>
    <name>CareNotices</name>
    <message>
        <source>Close this notice</source>
        <translation>Stäng det här meddelandet</translation>
    </message>
    <message>
        <source>Every record was checked after the stop.</source>
        <translation>Efter stoppet kontrollerades varje post.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Allt är i sin ordning.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Öppna inställningarna</translation>
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
        <source>Order {0}</source>
        <translation>Order {0}</translation>
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
    <name>ClaimSide</name>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Dina ord</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foton</translation>
    </message>
    <message>
        <source>claimed: {outcome}</source>
        <translation>påstått: {outcome}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>tog {time}</translation>
    </message>
    <message>
        <source>What is not shown lies at the bench that took it: {bench}.</source>
        <translation>Det som inte visas ligger vid arbetsplatsen som tog det: {bench}.</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Skada</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>What was claimed</source>
        <translation>Vad som påstods</translation>
    </message>
</context>
<context>
    <name>CloneNotice</name>
    <message>
        <source>Other certificates exist under this bench&apos;s numbers: {count}.</source>
        <translation>Det finns andra certifikat under den här platsens nummer: {count}.</translation>
    </message>
    <message>
        <source>It was copied, or its store was restored. Stop signing, and run &apos;inspector db check&apos;.</source>
        <translation>Den har kopierats, eller så har databasen återställts. Sluta signera och kör &apos;inspector db check&apos;.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Öppna Synk</translation>
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
    <name>ConfirmPanel</name>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Accept the lot</source>
        <translation>Godkänn partiet</translation>
    </message>
    <message>
        <source>Reject the lot</source>
        <translation>Underkänn partiet</translation>
    </message>
    <message>
        <source>Accept the lot? Devices in it: {count}.</source>
        <translation>Godkänna partiet? Enheter i det: {count}.</translation>
    </message>
    <message>
        <source>Reject the lot? Devices in it: {count}.</source>
        <translation>Underkänna partiet? Enheter i det: {count}.</translation>
    </message>
    <message>
        <source>The plan says so. It cannot be taken back.</source>
        <translation>Så säger planen. Det kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>The plan says so, and it cannot be taken back. Every device comes into the queue until it is countersigned or its certificate is void. What was sent back waits for its re-inspection. All certificates stay valid; what has not gone out yet waits until then.</source>
        <translation>Planen säger så, och det kan inte tas tillbaka. Varje enhet hamnar i kön tills den är kontrasignerad eller dess certifikat ogiltigt. Det som skickades tillbaka väntar på sin nya inspektion. Alla certifikat förblir giltiga; det som inte har gått ut väntar tills dess.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>May be under 0.60: {names}. Write the criterion anew?</source>
        <translation>Kan ligga under 0,60: {names}. Skriva om kriteriet?</translation>
    </message>
    <message>
        <source>Auditor agrees with technician</source>
        <translation>Granskaren håller med teknikern</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, 95 %, answers</source>
        <translation>Cohens kappa, 95 %, svar</translation>
    </message>
    <message>
        <source>A dot: one of the two always said the same, so there is no kappa.</source>
        <translation>En punkt: en av de två sade alltid samma sak, så det finns inget kappa.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>rows technician, columns auditor</source>
        <translation>rader tekniker, kolumner granskare</translation>
    </message>
    <message>
        <source>{same} of {all} agree; the technician is too high in {high}, too low in {low}.</source>
        <translation>{same} av {all} stämmer; teknikern är för hög i {high}, för låg i {low}.</translation>
    </message>
    <message>
        <source>{count} grades changed</source>
        <translation>{count} ändrade klasser</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Godkända första gången</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Kontrollerade</translation>
    </message>
    <message>
        <source>{failing} failed a point, {void} void</source>
        <translation>{failing} underkända, {void} ogiltiga</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mediantid</translation>
    </message>
    <message>
        <source>9 in 10 under {time}</source>
        <translation>9 av 10 under {time}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Granskade</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överensstämmelse</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Åsidosatta</translation>
    </message>
    <message>
        <source>{change} on the days before</source>
        <translation>{change} mot dagarna före</translation>
    </message>
    <message>
        <source>Others, {count}</source>
        <translation>Övriga, {count}</translation>
    </message>
    <message>
        <source>Where devices fail</source>
        <translation>Var enheter faller</translation>
    </message>
    <message>
        <source>count, running share</source>
        <translation>antal, löpande andel</translation>
    </message>
    <message>
        <source>Share failing</source>
        <translation>Andel underkända</translation>
    </message>
    <message>
        <source>p-chart, limits follow the count, mean {mean}</source>
        <translation>p-diagram, gränser följer antalet, medel {mean}</translation>
    </message>
    <message>
        <source>First-pass yield by week</source>
        <translation>Godkända första gången, per vecka</translation>
    </message>
    <message>
        <source>Battery of certified devices</source>
        <translation>Batteri i certifierade enheter</translation>
    </message>
    <message>
        <source>health in %, count</source>
        <translation>hälsa i %, antal</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>count, share</source>
        <translation>antal, andel</translation>
    </message>
    <message>
        <source>Time for a point</source>
        <translation>Tid per punkt</translation>
    </message>
    <message>
        <source>mean seconds, answers by hand</source>
        <translation>sekunder i snitt, svar för hand</translation>
    </message>
    <message>
        <source>a lead passed what a reading fails</source>
        <translation>en ledare godkände mot ett värde</translation>
    </message>
    <message>
        <source>{count} more are in the CSV.</source>
        <translation>{count} till finns i CSV-filen.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Värt en titt</translation>
    </message>
    <message>
        <source>proves nothing by itself</source>
        <translation>bevisar inget i sig</translation>
    </message>
    <message>
        <source>rule {number}</source>
        <translation>regel {number}</translation>
    </message>
    <message>
        <source>beyond the limit</source>
        <translation>bortom gränsen</translation>
    </message>
    <message>
        <source>two of three far from the mean</source>
        <translation>två av tre långt från medelvärdet</translation>
    </message>
    <message>
        <source>four of five away from the mean</source>
        <translation>fyra av fem skilda från medelvärdet</translation>
    </message>
    <message>
        <source>eight or more on one side of the mean</source>
        <translation>åtta eller fler på en sida av medelvärdet</translation>
    </message>
    <message>
        <source>Passed in a hurry</source>
        <translation>Godkänd i hast</translation>
    </message>
    <message>
        <source>Same readings on two devices</source>
        <translation>Samma värden på två enheter</translation>
    </message>
    <message>
        <source>IMEI seen twice</source>
        <translation>IMEI sett två gånger</translation>
    </message>
    <message>
        <source>No reviews yet.</source>
        <translation>Inga granskningar än.</translation>
    </message>
    <message>
        <source>None in these days.</source>
        <translation>Inget dessa dagar.</translation>
    </message>
</context>
<context>
    <name>DashboardSection</name>
    <message>
        <source>Nothing was inspected in these days</source>
        <translation>Inget kontrollerades dessa dagar</translation>
    </message>
    <message>
        <source>Figures come with the first inspection that is signed or refused.</source>
        <translation>Siffror kommer med den första kontrollen som signeras eller avvisas.</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>Posterna bakom</translation>
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
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Läs in igen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>{count} older inspections are still being counted. Press R to look again.</source>
        <translation>{count} äldre kontroller räknas ännu. Tryck R för att läsa in igen.</translation>
    </message>
    <message>
        <source>No search leads to the records of this figure.</source>
        <translation>Ingen sökning leder till posterna bakom den här siffran.</translation>
    </message>
    <message>
        <source>No record is behind this figure.</source>
        <translation>Ingen post ligger bakom siffran.</translation>
    </message>
    <message>
        <source>made {time} UTC</source>
        <translation>skapad {time} UTC</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Save the dashboard</source>
        <translation>Spara nyckeltalen</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} sparad.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Rapporten gick till skrivaren.</translation>
    </message>
</context>
<context>
    <name>DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Check every record</source>
        <translation>Kontrollera varje post</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Everything but private keys and tokens, in one file each day. Keep it on another disk, where not everybody reads it.</source>
        <translation>Allt utom privata nycklar och tokens, i en fil varje dag. Förvara den på en annan disk, där inte alla läser den.</translation>
    </message>
    <message>
        <source>Empty: no backup is made by itself.</source>
        <translation>Tomt: ingen säkerhetskopia görs av sig själv.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Hur många som behålls</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Kept free, so that a full disk lets you finish an inspection. 0: none.</source>
        <translation>Hålls fria så att en full disk låter dig avsluta en kontroll. 0: inget.</translation>
    </message>
    <message>
        <source>Reserve in megabytes</source>
        <translation>Reserv i megabyte</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personuppgifter</translation>
    </message>
    <message>
        <source>Days after an inspection closed, or a person left. 0: for ever. Certificates and counts stay, and what was signed in them.</source>
        <translation>Dagar efter att en kontroll avslutats eller en person slutat. 0: för alltid. Certifikat och antal blir kvar, och det som signerats i dem.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foton</translation>
    </message>
    <message>
        <source>Notes of refused devices</source>
        <translation>Anteckningar om nekade enheter</translation>
    </message>
    <message>
        <source>Numbers in the audit trail</source>
        <translation>Nummer i granskningsloggen</translation>
    </message>
    <message>
        <source>People who left</source>
        <translation>Personer som slutat</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspektioner</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerar …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Säkerhetskopierar …</translation>
    </message>
    <message>
        <source>Stopped: there is no new backup.</source>
        <translation>Stoppat: det finns ingen ny säkerhetskopia.</translation>
    </message>
    <message>
        <source>Backed up and read once more: {file}</source>
        <translation>Säkerhetskopierat och läst igen: {file}</translation>
    </message>
    <message>
        <source>Checking … {done} of {all} records</source>
        <translation>Kontrollerar … {done} av {all} poster</translation>
    </message>
    <message>
        <source>What is stored is not what was written. Keep the files, and show this to the lead.</source>
        <translation>Det sparade är inte det som skrevs. Behåll filerna och visa ledaren.</translation>
    </message>
    <message>
        <source>The check was stopped. What it did not reach is not known.</source>
        <translation>Kontrollen stoppades. Det den inte nådde är okänt.</translation>
    </message>
    <message>
        <source>It is as it was written. Signatures that cannot be verified here: {count}.</source>
        <translation>Det är som det skrevs. Signaturer som inte kan kontrolleras här: {count}.</translation>
    </message>
    <message>
        <source>The store is as it was signed and written.</source>
        <translation>Lagret är som det signerades och skrevs.</translation>
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
        <source>Length in mm</source>
        <translation>Längd i mm</translation>
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
        <source>Why {grade}? Then Enter</source>
        <translation>Varför {grade}? Sedan Enter</translation>
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
        <source>held</source>
        <translation>hålls kvar</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>åt sidan</translation>
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
    <name>DestinationCards</name>
    <message>
        <source>{count} wait</source>
        <translation>{count} väntar</translation>
    </message>
    <message>
        <source>Wants a new token</source>
        <translation>Vill ha en ny token</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} avvisade</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certifikat</translation>
    </message>
    <message>
        <source>records and events</source>
        <translation>poster och händelser</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>nästa försök {time}</translation>
    </message>
</context>
<context>
    <name>DestinationsBlock</name>
    <message>
        <source>Further destinations</source>
        <translation>Fler mottagare</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name, such as erp</source>
        <translation>Namn, till exempel erp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Vart den leder</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemlighet</translation>
    </message>
    <message>
        <source>Its token, where it wants one. It is never shown again.</source>
        <translation>Dess token, om den vill ha en. Den visas aldrig igen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Lägg till en mottagare</translation>
    </message>
    <message>
        <source>None. Folders, webhooks and installed marketplaces get what is signed, too.</source>
        <translation>Inga. Även mappar, webhookar och installerade marknadsplatser får det som signeras.</translation>
    </message>
    <message>
        <source>its secret cannot be read</source>
        <translation>hemligheten kan inte läsas</translation>
    </message>
    <message>
        <source>with a secret</source>
        <translation>med hemlighet</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>utan hemlighet</translation>
    </message>
    <message>
        <source>The whole path of a folder</source>
        <translation>Hela sökvägen till en mapp</translation>
    </message>
    <message>
        <source>An address that starts with https://</source>
        <translation>En adress som börjar med https://</translation>
    </message>
    <message>
        <source>What it wants to know: key=text; key=text</source>
        <translation>Vad den vill veta: key=text; key=text</translation>
    </message>
    <message>
        <source>Asking {name} …</source>
        <translation>Frågar {name} …</translation>
    </message>
    <message>
        <source>It cannot be asked; its settings can be used.</source>
        <translation>Den kan inte tillfrågas; dess inställningar går att använda.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Den svarar.</translation>
    </message>
    <message>
        <source>{name}: nothing more goes there. What waits for it stays in the outbox.</source>
        <translation>{name}: inget mer går dit. Det som väntar blir kvar i utkorgen.</translation>
    </message>
    <message>
        <source>{name}: what is signed from now on goes there.</source>
        <translation>{name}: det som signeras från och med nu går dit.</translation>
    </message>
    <message>
        <source>Give the receiver this secret, it is shown this once: {secret}</source>
        <translation>Ge mottagaren den här hemligheten, den visas bara nu: {secret}</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>order {order}</translation>
    </message>
</context>
<context>
    <name>DeviceDrawing</name>
    <message>
        <source>Drawing: {device}</source>
        <translation>Teckning: {device}</translation>
    </message>
    <message>
        <source>Surfaces: {device}. Defects: {names}</source>
        <translation>Ytor: {device}. Defekter: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Cursor: {surface}, {across} % from the left, {down} % from the top. Arrows move it; Enter or a digit places a defect.</source>
        <translation>Markör: {surface}, {across} % från vänster, {down} % uppifrån. Pilarna flyttar den; Enter eller en siffra sätter en defekt.</translation>
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
        <source>Put aside</source>
        <translation>Undanlagd</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Okänd enhet</translation>
    </message>
</context>
<context>
    <name>DeviceStateShort</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Undan</translation>
    </message>
</context>
<context>
    <name>EmptyBench</name>
    <message>
        <source>Plug in a phone. It starts by itself.</source>
        <translation>Anslut en telefon. Det startar av sig självt.</translation>
    </message>
    <message>
        <source>Up to 64 at once.</source>
        <translation>Upp till 64 samtidigt.</translation>
    </message>
    <message>
        <source>Not finished: plug in to go on</source>
        <translation>Ej klara: anslut för att fortsätta</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Senast klara</translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>{count} besvarade</translation>
    </message>
</context>
<context>
    <name>EraseStage</name>
    <message>
        <source>How</source>
        <translation>Hur</translation>
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
        <source>Destroy</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>ännu inte noterad</translation>
    </message>
    <message>
        <source>only where one is in</source>
        <translation>bara om ett sitter i</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medier</translation>
    </message>
    <message>
        <source>How it was seen to be erased</source>
        <translation>Hur raderingen syntes</translation>
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
    <message>
        <source>Nothing reaches this level on this medium. Choose another one.</source>
        <translation>Inget når den här nivån på det här mediet. Välj en annan.</translation>
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
        <source>Reading: {name}</source>
        <translation>Mätvärde: {name}</translation>
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
    <name>FilterBar</name>
    <message>
        <source>Any day</source>
        <translation>Alla dagar</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Alla betyg</translation>
    </message>
    <message>
        <source>Any technician</source>
        <translation>Alla tekniker</translation>
    </message>
    <message>
        <source>Point failed</source>
        <translation>Underkänd punkt</translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation>Skickat eller ej</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Senaste 12 månaderna</translation>
    </message>
    <message>
        <source>Waiting for sync</source>
        <translation>Väntar på synk</translation>
    </message>
    <message>
        <source>{count} records of a figure</source>
        <translation>{count} poster bakom en siffra</translation>
    </message>
    <message>
        <source>Closed {days} UTC</source>
        <translation>Avslutad {days} UTC</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
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
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Avläsning</translation>
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
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reason and note</source>
        <translation>Skäl och anteckning</translation>
    </message>
</context>
<context>
    <name>FirstPin</name>
    <message>
        <source>Nobody here has a badge or a PIN yet. Choose an administrator and type the PIN they will have.</source>
        <translation>Ingen här har bricka eller PIN ännu. Välj en administratör och skriv dess nya PIN.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Skriv samma PIN en gång till.</translation>
    </message>
    <message>
        <source>Those were two different PINs. Type the new PIN again.</source>
        <translation>Det var två olika PIN. Skriv den nya PIN-koden igen.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>%n gone</source>
        <translation>%n urkopplad</translation>
    </message>
    <message>
        <source>%n unfinished</source>
        <translation>%n oavslutad</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>{what}: hide them</source>
        <translation>{what}: dölj</translation>
    </message>
    <message>
        <source>{what}: show them</source>
        <translation>{what}: visa</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>laptop</source>
        <translation>bärbar dator</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>surfplatta</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>klocka</translation>
    </message>
    <message>
        <source>console</source>
        <translation>spelkonsol</translation>
    </message>
    <message>
        <source>modem without a screen</source>
        <translation>modem utan skärm</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Nobody signs in here yet.</source>
        <translation>Ingen loggar in här ännu.</translation>
    </message>
    <message>
        <source>Add people in the settings (F7), or with &apos;inspector people add&apos;.</source>
        <translation>Lägg till personer i inställningarna (F7), eller med &apos;inspector people add&apos;.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Öppna Personer</translation>
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
        <source>{0} looked too.</source>
        <translation>{0} tittade också.</translation>
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
    <name>Hearing</name>
    <message>
        <source>No sound</source>
        <translation>Inget ljud</translation>
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
    <name>ImportPanel</name>
    <message>
        <source>Import the good rows</source>
        <translation>Importera de goda raderna</translation>
    </message>
    <message>
        <source>{name}: {added} new, {known} there already, {bad} bad</source>
        <translation>{name}: {added} nya, {known} finns redan, {bad} felaktiga</translation>
    </message>
    <message>
        <source>Columns that nothing was read from: {names}.</source>
        <translation>Kolumner som inget lästes ur: {names}.</translation>
    </message>
    <message>
        <source>It becomes history: found here, certifying nothing. Enter imports, Esc leaves it.</source>
        <translation>Det blir historik: finns här men intygar inget. Enter importerar, Esc låter bli.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Rad {line}</translation>
    </message>
    <message>
        <source>{count} of those there already differ from what is there, which is not changed.</source>
        <translation>{count} av dem som redan finns skiljer sig från det som finns här, som inte ändras.</translation>
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
        <source>Keep the grade</source>
        <translation>Behåll betyget</translation>
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
        <translation>Nästa medium</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of the defect</source>
        <translation>Foto av defekten</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj fil</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Klistra in foto</translation>
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
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Taken back: {point}</source>
        <translation>Återtaget: {point}</translation>
    </message>
    <message>
        <source>Taken back: photo of {point}</source>
        <translation>Ångrat: foto av {point}</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>höljet</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>betyget</translation>
    </message>
    <message>
        <source>Taken back: order {order}</source>
        <translation>Ångrat: order {order}</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Det finns ingen bild att klistra in. Kopiera en först.</translation>
    </message>
</context>
<context>
    <name>InspectionView</name>
    <message>
        <source>Identify it</source>
        <translation>Identifiera</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Anslut den</translation>
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
        <translation>Notera raderingen</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Godkänd</translation>
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
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Who verifies certificates of this bench elsewhere needs its public key. The private one never leaves the home.</source>
        <translation>Den som verifierar bänkens certifikat på annat håll behöver dess publika nyckel. Den privata lämnar aldrig katalogen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Copy the key&apos;s id</source>
        <translation>Kopiera nyckelns id</translation>
    </message>
    <message>
        <source>Export the public key</source>
        <translation>Exportera den publika nyckeln</translation>
    </message>
    <message>
        <source>This home is for training. Nobody is to trust its key.</source>
        <translation>Katalogen är för övning. Ingen ska lita på dess nyckel.</translation>
    </message>
    <message>
        <source>There is no key yet. The first signature makes it, and so does an export.</source>
        <translation>Det finns ingen nyckel ännu. Första signaturen skapar den, en export likaså.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <source>Written to {file}. Elsewhere: inspector verify --trust {name}</source>
        <translation>Skrivet till {file}. På annat håll: inspector verify --trust {name}</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Its charge is read once, not followed over the cable.</source>
        <translation>Laddningen läses en gång och följs inte genom kabeln.</translation>
    </message>
    <message>
        <source>iPhones and iPads tell nothing of touches, buttons, motors or sensors over their cable.</source>
        <translation>iPhone och iPad säger ingenting om beröringar, knappar, motorer eller sensorer genom kabeln.</translation>
    </message>
    <message>
        <source>A modem answers questions; of touches, keys, motors and sensors it tells nothing.</source>
        <translation>Ett modem svarar på frågor; om beröringar, knappar, motorer och sensorer säger det ingenting.</translation>
    </message>
    <message>
        <source>A laptop&apos;s report is read whole: keys and touches are not followed.</source>
        <translation>En bärbar dators rapport läses i ett stycke: tangenter och beröringar följs inte.</translation>
    </message>
    <message>
        <source>This device tells nothing of touches, buttons, motors or sensors.</source>
        <translation>Den här enheten säger ingenting om beröringar, knappar, motorer eller sensorer.</translation>
    </message>
    <message>
        <source>Drag an icon over the whole screen, edge to edge, and press a verdict.</source>
        <translation>Dra en ikon över hela skärmen, från kant till kant, och tryck ett utslag.</translation>
    </message>
    <message>
        <source>Press each one, watch what it does, and press a verdict.</source>
        <translation>Tryck på var och en, se vad som händer, och tryck ett utslag.</translation>
    </message>
    <message>
        <source>Let it vibrate by its own settings, feel it, and press a verdict.</source>
        <translation>Låt den vibrera från sina inställningar, känn efter, och tryck ett utslag.</translation>
    </message>
    <message>
        <source>Turn it, watch the picture turn with it, and press a verdict.</source>
        <translation>Vrid den, se att bilden följer med, och tryck ett utslag.</translation>
    </message>
    <message>
        <source>Plug its charger in, look for the charging sign, and press a verdict.</source>
        <translation>Sätt i laddaren, se efter laddtecknet, och tryck ett utslag.</translation>
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
        <source>Turn the device in your hand, then hold it still.</source>
        <translation>Vrid enheten i handen, håll den sedan stilla.</translation>
    </message>
    <message>
        <source>The device refused: {0}. Start a vibration on the device itself.</source>
        <translation>Enheten vägrade: {0}. Starta vibrationen på själva enheten.</translation>
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
    <name>LooksSection</name>
    <message>
        <source>Look and language</source>
        <translation>Utseende och språk</translation>
    </message>
    <message>
        <source>System&apos;s</source>
        <translation>Systemets</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Som fönstret</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>What a certificate cannot say in a language, it says in English.</source>
        <translation>Det ett certifikat inte kan säga på ett språk säger det på engelska.</translation>
    </message>
    <message>
        <source>Language of certificates</source>
        <translation>Certifikatens språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Storlek på allt</translation>
    </message>
    <message>
        <source>Higher rows and wider scroll bars.</source>
        <translation>Högre rader och bredare rullningslister.</translation>
    </message>
    <message>
        <source>Room for gloves</source>
        <translation>Plats för handskar</translation>
    </message>
    <message>
        <source>Keep everything still</source>
        <translation>Håll allt stilla</translation>
    </message>
</context>
<context>
    <name>LotPanel</name>
    <message>
        <source>Print all</source>
        <translation>Skriv ut alla</translation>
    </message>
    <message>
        <source>Save all as files</source>
        <translation>Spara alla som filer</translation>
    </message>
</context>
<context>
    <name>Lots</name>
    <message>
        <source>All certificates</source>
        <translation>Alla certifikat</translation>
    </message>
    <message>
        <source>{count} certificates among {all} records shown</source>
        <translation>{count} certifikat bland {all} visade poster</translation>
    </message>
    <message>
        <source>Enter prints them, Tab goes to the files, Esc leaves it.</source>
        <translation>Enter skriver ut dem, Tabb går till filerna, Esc låter det vara.</translation>
    </message>
    <message>
        <source>Left out: {list}.</source>
        <translation>Utelämnade: {list}.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stoppa utskriften</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Stoppa sparandet</translation>
    </message>
    <message>
        <source>{count} of {all} handed to the printer</source>
        <translation>{count} av {all} lämnade till skrivaren</translation>
    </message>
    <message>
        <source>{count} of {all} files written</source>
        <translation>{count} av {all} filer skrivna</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppat.</translation>
    </message>
    <message>
        <source>{count} failed: {trouble}</source>
        <translation>{count} misslyckades: {trouble}</translation>
    </message>
    <message>
        <source>accepts on none</source>
        <translation>godkänner vid noll</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
    <message>
        <source>Sampling lots</source>
        <translation>Stickprovspartier</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>IMEI or serial</source>
        <translation>IMEI eller serienummer</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Stickprovet</translation>
    </message>
</context>
<context>
    <name>LotsSection</name>
    <message>
        <source>No lot yet</source>
        <translation>Inget parti än</translation>
    </message>
    <message>
        <source>Press M: a sample of a lot says whether all of it is accepted.</source>
        <translation>Tryck M: ett stickprov säger om hela partiet godkänns.</translation>
    </message>
    <message>
        <source>Make a lot</source>
        <translation>Bilda ett parti</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Dra stickprovet</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Underkänn</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frisläpp</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Skriv ut rapport</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Spara rapport</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>Nästa i stickprovet</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Läs om</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Partier</translation>
    </message>
    <message>
        <source>Held: {count}</source>
        <translation>Kvarhållna: {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bänk</translation>
    </message>
    <message>
        <source>You may read. Only an auditor makes lots.</source>
        <translation>Du får läsa. Bara en revisor bildar partier.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Rapporten gick till skrivaren.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} sparad.</translation>
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
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifiera</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synk</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
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
    <name>MakePanel</name>
    <message>
        <source>Make a lot</source>
        <translation>Bilda ett parti</translation>
    </message>
    <message>
        <source>Devices of</source>
        <translation>Enheter från</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Seed; empty: drawn by this computer</source>
        <translation>Frö; tomt: dras av datorn</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Make the lot</source>
        <translation>Bilda partiet</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>All of these days</source>
        <translation>Alla från dessa dagar</translation>
    </message>
    <message>
        <source>One technician</source>
        <translation>En tekniker</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>En modell</translation>
    </message>
    <message>
        <source>One supplier</source>
        <translation>En leverantör</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Välj en</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Nivå {0}</translation>
    </message>
    <message>
        <source>Plan of the standard</source>
        <translation>Standardens plan</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Senaste 12 månaderna</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andra dagar</translation>
    </message>
    <message>
        <source>Accepts on none</source>
        <translation>Godkänner vid noll</translation>
    </message>
</context>
<context>
    <name>MarketplaceSection</name>
    <message>
        <source>Signed certificates go to the registry by themselves, as soon as it answers.</source>
        <translation>Signerade certifikat går av sig själva till registret så snart det svarar.</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marknadsplats</translation>
    </message>
    <message>
        <source>It starts with https://. Empty: certificates stay on this bench.</source>
        <translation>Den börjar med https://. Tom: certifikaten stannar på bänken.</translation>
    </message>
    <message>
        <source>Address of the registry</source>
        <translation>Registrets adress</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring where there is one. It is never shown again.</source>
        <translation>Ligger i systemets nyckelring där det finns en. Den visas aldrig igen.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Glöm token</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testa anslutningen</translation>
    </message>
    <message>
        <source>A token is kept. Type another to replace it.</source>
        <translation>En token finns sparad. Skriv en annan för att byta.</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>Ingen token finns sparad.</translation>
    </message>
    <message>
        <source>Asking the registry …</source>
        <translation>Frågar registret …</translation>
    </message>
    <message>
        <source>The registry answers and takes this bench&apos;s token.</source>
        <translation>Registret svarar och tar bänkens token.</translation>
    </message>
</context>
<context>
    <name>MismatchPage</name>
    <message>
        <source>Go to that device</source>
        <translation>Gå till den enheten</translation>
    </message>
    <message>
        <source>It is the second SIM&apos;s number</source>
        <translation>Det är andra SIM-kortets nummer</translation>
    </message>
    <message>
        <source>Read the device again</source>
        <translation>Läs enheten igen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Lägg åt sidan</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Håll den öppen</translation>
    </message>
    <message>
        <source>Two numbers differ</source>
        <translation>Två nummer skiljer sig</translation>
    </message>
    <message>
        <source>Open in {slot}: {model}</source>
        <translation>Öppen i {slot}: {model}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Skannat</translation>
    </message>
    <message>
        <source>This is not the number of the device in {slot}</source>
        <translation>Det är inte numret på enheten i {slot}</translation>
    </message>
    <message>
        <source>The scanned number is that of {device}.</source>
        <translation>Det skannade numret tillhör {device}.</translation>
    </message>
    <message>
        <source>The wrong box or label: take the one of the device in your hand, and scan it.</source>
        <translation>Fel ask eller etikett: ta den som hör till enheten i handen och skanna den.</translation>
    </message>
    <message>
        <source>Two devices were swapped: look at the number on the device&apos;s own screen (*#06#).</source>
        <translation>Två enheter har förväxlats: se numret på enhetens egen skärm (*#06#).</translation>
    </message>
    <message>
        <source>A second SIM: such a phone has two numbers, both on the same screen.</source>
        <translation>Ett andra SIM: en sådan telefon har två nummer, båda på samma skärm.</translation>
    </message>
    <message>
        <source>Both begin with the same 8 digits: they are of the same model.</source>
        <translation>Båda börjar med samma 8 siffror: de är av samma modell.</translation>
    </message>
    <message>
        <source>Now scan the first number from the same screen of the phone (*#06#).</source>
        <translation>Skanna nu det första numret från samma skärm på telefonen (*#06#).</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name of this search</source>
        <translation>Sökningens namn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Everybody at this shop sees it. Enter saves, Esc leaves it.</source>
        <translation>Alla på verkstaden ser den. Enter sparar, Esc låter vara.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All days</source>
        <translation>Alla dagar</translation>
    </message>
    <message>
        <source>All technicians</source>
        <translation>Alla tekniker</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alla modeller</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>Alla checklistor</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Senaste 90 dagarna</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Senaste 12 månaderna</translation>
    </message>
</context>
<context>
    <name>NumberAnswers</name>
    <message>
        <source>The level is not chosen. Press ← for Clear or → for Purge.</source>
        <translation>Nivån är inte vald. Tryck ← för Clear eller → för Purge.</translation>
    </message>
</context>
<context>
    <name>NumberCheck</name>
    <message>
        <source>Two numbers differ</source>
        <translation>Två nummer skiljer sig</translation>
    </message>
    <message>
        <source>{slot} put aside</source>
        <translation>{slot} lagd åt sidan</translation>
    </message>
    <message>
        <source>Second number noted</source>
        <translation>Andra numret noterat</translation>
    </message>
    <message>
        <source>The scanned number was inspected here before: {model}, {day}.</source>
        <translation>Det skannade numret har inspekterats här förut: {model}, {day}.</translation>
    </message>
</context>
<context>
    <name>NumberPair</name>
    <message>
        <source>{numbers}. Digits that differ: {places}</source>
        <translation>{numbers}. Siffror som skiljer sig: {places}</translation>
    </message>
</context>
<context>
    <name>OrderLink</name>
    <message>
        <source>{order}: open its device first</source>
        <translation>{order}: öppna dess enhet först</translation>
    </message>
    <message>
        <source>Change to {order}</source>
        <translation>Ändra till {order}</translation>
    </message>
    <message>
        <source>This device is for order {order}.</source>
        <translation>Enheten är för order {order}.</translation>
    </message>
    <message>
        <source>Scan {order} once more to change it.</source>
        <translation>Skanna {order} en gång till för att ändra.</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Order {order}</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
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
        <source>Next try</source>
        <translation>Nästa försök</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Senaste svar</translation>
    </message>
    <message>
        <source>when you say</source>
        <translation>när du säger till</translation>
    </message>
    <message>
        <source>with a new token</source>
        <translation>med en ny token</translation>
    </message>
    <message>
        <source>Held by another process until {time}</source>
        <translation>Hålls av en annan process till {time}</translation>
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
    <name>Outgoing</name>
    <message>
        <source>{count} of {all} rows written</source>
        <translation>{count} av {all} rader skrivna</translation>
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
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>The badge is theirs from now on.</source>
        <translation>Brickan gäller från och med nu.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Only an administrator changes people. Your own PIN you may change.</source>
        <translation>Bara en administratör ändrar personer. Din egen PIN får du ändra.</translation>
    </message>
    <message>
        <source>Scan the badge now. Esc: leave it as it is.</source>
        <translation>Skanna brickan nu. Esc: låt vara som det är.</translation>
    </message>
    <message>
        <source>The PIN holds from now on.</source>
        <translation>PIN gäller från och med nu.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>slutat</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Scan a badge for this person</source>
        <translation>Skanna en bricka för personen</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Ta bort brickan</translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation>Ge en PIN</translation>
    </message>
    <message>
        <source>Unlock this name</source>
        <translation>Lås upp namnet</translation>
    </message>
    <message>
        <source>Let in no more</source>
        <translation>Släpp inte in mer</translation>
    </message>
    <message>
        <source>What lets them in</source>
        <translation>Vad som ger tillträde</translation>
    </message>
    <message>
        <source>Type a new PIN of 4 to 8 digits, then Enter.</source>
        <translation>Skriv en ny PIN på 4 till 8 siffror, sedan Retur.</translation>
    </message>
    <message>
        <source>Type the same PIN once more, then Enter.</source>
        <translation>Skriv samma PIN en gång till, sedan Retur.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type a new one twice.</source>
        <translation>De två PIN skiljer sig. Skriv en ny två gånger.</translation>
    </message>
    <message>
        <source>What {name} did stays on record. Press once more to let {name} in no more.</source>
        <translation>Det {name} har gjort står kvar. Tryck en gång till för att inte släppa in {name} mer.</translation>
    </message>
    <message>
        <source>Yes, let in no more</source>
        <translation>Ja, släpp inte in mer</translation>
    </message>
    <message>
        <source>Let in no more. What they did keeps their name.</source>
        <translation>Släpps inte in mer. Det som gjorts behåller namnet.</translation>
    </message>
    <message>
        <source>Locked after wrong PINs.</source>
        <translation>Låst efter felaktiga PIN.</translation>
    </message>
    <message>
        <source>Signs in with a badge or a PIN.</source>
        <translation>Loggar in med bricka eller PIN.</translation>
    </message>
    <message>
        <source>Signs in with a badge.</source>
        <translation>Loggar in med bricka.</translation>
    </message>
    <message>
        <source>Signs in with a PIN.</source>
        <translation>Loggar in med PIN.</translation>
    </message>
    <message>
        <source>Cannot sign in yet: give a badge or a PIN.</source>
        <translation>Kan inte logga in ännu: ge en bricka eller PIN.</translation>
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
    <name>Photo</name>
    <message>
        <source>Screen on</source>
        <translation>Skärm på</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Skärm av</translation>
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
    <message>
        <source>a defect that was taken out</source>
        <translation>en borttagen defekt</translation>
    </message>
    <message>
        <source>defect {0}</source>
        <translation>defekt {0}</translation>
    </message>
</context>
<context>
    <name>PhotoAnswers</name>
    <message>
        <source>Choose a photo</source>
        <translation>Välj ett foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Keeping the photo…</source>
        <translation>Sparar fotot…</translation>
    </message>
    <message>
        <source>The photo is out. Z brings it back.</source>
        <translation>Fotot är borttaget. Z tar tillbaka det.</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defekt</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Photo of {0}</source>
        <translation>Foto: {0}</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Läser fotot…</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Ta fotot</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj fil</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Släpp en bild här, klistra in en eller välj en fil.</translation>
    </message>
    <message>
        <source>Looking for a camera.</source>
        <translation>Söker efter en kamera.</translation>
    </message>
    <message>
        <source>Space takes the photo.</source>
        <translation>Mellanslag tar fotot.</translation>
    </message>
    <message>
        <source>The extra “camera” of this program is not installed.</source>
        <translation>Programmets tillägg ”camera” är inte installerat.</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Ingen kamera är ansluten.</translation>
    </message>
    <message>
        <source>The camera cannot be used here; the log says why.</source>
        <translation>Kameran kan inte användas här; loggen säger varför.</translation>
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
        <translation>Inget foto ännu: {0}</translation>
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
    <name>PointAnswers</name>
    <message>
        <source>This point always applies. Answer it, or say why it cannot be tested.</source>
        <translation>Punkten gäller alltid. Svara, eller säg varför den inte kan testas.</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Varför är det inte aktuellt?</translation>
    </message>
    <message>
        <source>Why can it not be tested?</source>
        <translation>Varför kan det inte testas?</translation>
    </message>
    <message>
        <source>Say it in words, then Enter</source>
        <translation>Säg det med ord, sedan Retur</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Anteckning, sedan Retur</translation>
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
    <name>Preview</name>
    <message>
        <source>This device</source>
        <translation>Den här enheten</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Tillit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synk</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
</context>
<context>
    <name>PrintNotices</name>
    <message>
        <source>A printer waits: {trouble}.</source>
        <translation>En skrivare väntar: {trouble}.</translation>
    </message>
    <message>
        <source>{count} to print</source>
        <translation>{count} att skriva ut</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Skriv ut nu</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Öppna inställningarna</translation>
    </message>
</context>
<context>
    <name>PrintingSection</name>
    <message>
        <source>Printers</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Printer of certificates</source>
        <translation>Skrivare för certifikat</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Sök skrivare igen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>A print queue, an address such as 192.168.1.40:9100, or a device file. Empty: no labels.</source>
        <translation>En kö, en adress som 192.168.1.40:9100 eller en enhetsfil. Tomt: inga etiketter.</translation>
    </message>
    <message>
        <source>Printer of labels</source>
        <translation>Skrivare för etiketter</translation>
    </message>
    <message>
        <source>Width and height in mm, such as 62x29.</source>
        <translation>Bredd och höjd i mm, till exempel 62x29.</translation>
    </message>
    <message>
        <source>Size of a label</source>
        <translation>Etikettens storlek</translation>
    </message>
    <message>
        <source>Fineness of the label printer</source>
        <translation>Etikettskrivarens upplösning</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Söker skrivare …</translation>
    </message>
    <message>
        <source>The system knows no printer. Add one there, then look again.</source>
        <translation>Systemet känner ingen skrivare. Lägg till en där och sök igen.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Label {size}. No label printer is set.</source>
        <translation>Etikett {size}. Ingen etikettskrivare är vald.</translation>
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
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>{what}: not printed</source>
        <translation>{what}: inte utskrivet</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>printed {count} times, last {time}</source>
        <translation>utskrivet {count} gånger, senast {time}</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>utskrivet {time}</translation>
    </message>
    <message>
        <source>waits. {trouble}</source>
        <translation>väntar. {trouble}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>skrivs ut</translation>
    </message>
    <message>
        <source>the printer waits: {trouble}</source>
        <translation>skrivaren väntar: {trouble}</translation>
    </message>
    <message>
        <source>is with the printer</source>
        <translation>är hos skrivaren</translation>
    </message>
    <message>
        <source>not sure. {trouble}</source>
        <translation>osäkert. {trouble}</translation>
    </message>
    <message>
        <source>not printed. {trouble}</source>
        <translation>inte utskrivet. {trouble}</translation>
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
    <name>QueueField</name>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>Systemets eget val</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>inte där nu</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Needs you</source>
        <translation>Din tur</translation>
    </message>
    <message>
        <source>No device waits for you.</source>
        <translation>Ingen enhet väntar på dig.</translation>
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
    <name>QueueSection</name>
    <message>
        <source>Nothing waits for a review</source>
        <translation>Inget väntar på granskning</translation>
    </message>
    <message>
        <source>What is signed or refused comes here by itself.</source>
        <translation>Det som signeras eller avvisas kommer hit av sig självt.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Håll med</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Håll inte med</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Skicka tillbaka</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Kontrasignera</translation>
    </message>
    <message>
        <source>Inspect again blind</source>
        <translation>Kontrollera igen blint</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rått svar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Nästa i kön</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Väntar: {count}</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bänk</translation>
    </message>
    <message>
        <source>You may read. Only an auditor reviews.</source>
        <translation>Du får läsa. Bara en granskare granskar.</translation>
    </message>
    <message>
        <source>A key came before the last answer was written. Press it again.</source>
        <translation>En tangent kom innan det sista svaret var skrivet. Tryck på den igen.</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>What waits for a review</source>
        <translation>Vad som väntar på granskning</translation>
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
    <name>RawPanel</name>
    <message>
        <source>Raw answer</source>
        <translation>Rått svar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>What the device answered was kept, and erased since.</source>
        <translation>Det som enheten svarade fanns bevarat och har raderats sedan dess.</translation>
    </message>
    <message>
        <source>No answer of the device is kept for this claim.</source>
        <translation>Inget svar från enheten finns bevarat för detta påstående.</translation>
    </message>
    <message>
        <source>Raw answer {number} of {count} · R shows the next</source>
        <translation>Rått svar {number} av {count} · R visar nästa</translation>
    </message>
    <message>
        <source>only the first {kept} are kept</source>
        <translation>bara de första {kept} finns bevarade</translation>
    </message>
    <message>
        <source>the device fell silent in it</source>
        <translation>enheten tystnade mitt i det</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>The grade that you see</source>
        <translation>Skicket som du ser</translation>
    </message>
    <message>
        <source>What you see instead</source>
        <translation>Vad du ser i stället</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>It goes to who inspected it, and onto the record. Enter says it, Esc leaves it.</source>
        <translation>Det går till den som kontrollerade och till akten. Enter säger det, Esc låter bli.</translation>
    </message>
    <message>
        <source>You disagree: {point}</source>
        <translation>Du håller inte med: {point}</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Håll inte med</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>Vad såg eller hörde du?</translation>
    </message>
    <message>
        <source>The next time it is plugged in, the bench shows your reason and inspects it again. Enter sends it back, Esc leaves it.</source>
        <translation>Nästa gång den ansluts visar bänken ditt skäl och kontrollerar den igen. Enter skickar tillbaka, Esc låter bli.</translation>
    </message>
    <message>
        <source>Send it back for re-inspection</source>
        <translation>Skicka tillbaka för ny kontroll</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Skicka tillbaka</translation>
    </message>
    <message>
        <source>What is to be looked at again?</source>
        <translation>Vad ska ses över igen?</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Points of this record</source>
        <translation>Postens punkter</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Tillit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synk</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Den här enheten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>key</source>
        <translation>nyckel</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>kontrollsumma</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Held: its lot was rejected. What waits is not sent until it is countersigned.</source>
        <translation>Hålls kvar: partiet underkändes. Det som väntar skickas först när det är kontrasignerat.</translation>
    </message>
    <message>
        <source>Goes nowhere: no registry is set.</source>
        <translation>Går ingenstans: inget register är valt.</translation>
    </message>
    <message>
        <source>the bench</source>
        <translation>bänken</translation>
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
        <translation>Punkter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Grade or failing point</source>
        <translation>Betyg eller underkänd punkt</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Avläsning</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>The review goes on.</source>
        <translation>Granskningen pågår.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>No record yet</source>
        <translation>Inga poster ännu</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Sök igen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Skriv ut igen</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message>
        <source>Copy IMEI</source>
        <translation>Kopiera IMEI</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Ogiltigförklara</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Visa alla poster</translation>
    </message>
    <message>
        <source>Go to the bench</source>
        <translation>Till bänken</translation>
    </message>
    <message>
        <source>Plug in a phone at the bench. Its inspection stands here from its first answer on.</source>
        <translation>Anslut en telefon vid bänken. Dess inspektion står här från sitt första svar.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>this bench</source>
        <translation>den här bänken</translation>
    </message>
    <message>
        <source>So few digits are the end of an IMEI; {digits}* finds what begins so.</source>
        <translation>Så få siffror är slutet på ett IMEI; {digits}* hittar det som börjar så.</translation>
    </message>
    <message>
        <source>Order line {line}: it is being sent.</source>
        <translation>Orderrad {line}: skickas.</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>söker</translation>
    </message>
    <message>
        <source>{count} and more · {ms} ms</source>
        <translation>{count} och fler · {ms} ms</translation>
    </message>
    <message>
        <source>{count} found · {ms} ms</source>
        <translation>{count} hittade · {ms} ms</translation>
    </message>
    <message>
        <source>{bench} is asked to make {uid} void.</source>
        <translation>{bench} ska ogiltigförklara {uid}.</translation>
    </message>
    <message>
        <source>{uid} is void.</source>
        <translation>{uid} är ogiltigt.</translation>
    </message>
    <message>
        <source>{name} holds {count} rows.</source>
        <translation>{name} innehåller {count} rader.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Ingen post passar</translation>
    </message>
    <message>
        <source>Nothing here fits “{words}”.</source>
        <translation>Inget här passar ”{words}”.</translation>
    </message>
    <message>
        <source>Esc clears the search and the filters.</source>
        <translation>Esc rensar sökningen och filtren.</translation>
    </message>
    <message>
        <source>Copied {number}.</source>
        <translation>{number} kopierat.</translation>
    </message>
    <message>
        <source>Waits for the printer.</source>
        <translation>Väntar på skrivaren.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} sparad.</translation>
    </message>
    <message>
        <source>It is void, and its page does not say so.</source>
        <translation>Det är ogiltigförklarat, och dess sida säger det inte.</translation>
    </message>
    <message>
        <source>Export stopped. The file was removed.</source>
        <translation>Exporten stoppades. Filen togs bort.</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Stoppa export</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Import stopped. Nothing came in.</source>
        <translation>Importen stoppad. Inget kom in.</translation>
    </message>
    <message>
        <source>{name}: {added} came in, {known} were there already, {bad} are bad.</source>
        <translation>{name}: {added} kom in, {known} fanns redan, {bad} är felaktiga.</translation>
    </message>
    <message>
        <source>{name}: {count} rows read</source>
        <translation>{name}: {count} rader lästa</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Stoppa importen</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Order, or order/line</source>
        <translation>Order, eller order/rad</translation>
    </message>
    <message>
        <source>Scan the device that goes into the parcel</source>
        <translation>Skanna enheten som ska i paketet</translation>
    </message>
    <message>
        <source>Send for ever</source>
        <translation>Skicka för gott</translation>
    </message>
    <message>
        <source>It has a new battery</source>
        <translation>Den har nytt batteri</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt bli</translation>
    </message>
    <message>
        <source>Register on a Back Market order line</source>
        <translation>Registrera på en orderrad hos Back Market</translation>
    </message>
    <message>
        <source>Its order is being read.</source>
        <translation>Dess order läses.</translation>
    </message>
    <message>
        <source>Send {number} to Back Market order line {line}? This cannot be corrected.</source>
        <translation>Skicka {number} till Back Markets orderrad {line}? Det går inte att rätta.</translation>
    </message>
    <message>
        <source>Order line {line} is not for this device</source>
        <translation>Orderrad {line} är inte för denna enhet</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>ingen grad</translation>
    </message>
    <message>
        <source>Certificate: {model}, {grade}</source>
        <translation>Certifikat: {model}, {grade}</translation>
    </message>
    <message>
        <source>Order line: {title}, {sku}</source>
        <translation>Orderrad: {title}, {sku}</translation>
    </message>
    <message>
        <source>This is another device&apos;s number. Scan the device that goes into the parcel.</source>
        <translation>Detta är en annan enhets nummer. Skanna enheten som ska i paketet.</translation>
    </message>
    <message>
        <source>New battery: yes</source>
        <translation>Nytt batteri: ja</translation>
    </message>
</context>
<context>
    <name>ReleasePanel</name>
    <message>
        <source>They are sent all the same, and it cannot be taken back. Each device stays in the queue. Your reason goes onto the record.</source>
        <translation>De skickas ändå, och det kan inte tas tillbaka. Varje enhet är kvar i kön. Ditt skäl antecknas.</translation>
    </message>
    <message>
        <source>Why are they sent all the same?</source>
        <translation>Varför skickas de ändå?</translation>
    </message>
    <message>
        <source>Release the lot</source>
        <translation>Frisläpp partiet</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Release the lot? Deliveries held back: {count}.</source>
        <translation>Frisläpp partiet? Kvarhållna leveranser: {count}.</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Inspector stopped unexpectedly.</source>
        <translation>Inspector avslutades oväntat.</translation>
    </message>
    <message>
        <source>No answer was lost.</source>
        <translation>Inget svar gick förlorat.</translation>
    </message>
    <message>
        <source>All answers up to {time} are here.</source>
        <translation>Alla svar till och med {time} finns här.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Stäng meddelandet</translation>
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
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
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
        <source>Next device</source>
        <translation>Nästa enhet</translation>
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
    <name>ReviewQueue</name>
    <message>
        <source>Cosmetic grade</source>
        <translation>Kosmetiskt skick</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>att göra</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>håller med</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Påstått</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tog</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Sample {number} of {size}, lot {lot}</source>
        <translation>Prov {number} av {size}, parti {lot}</translation>
    </message>
    <message>
        <source>Drawn sample</source>
        <translation>Draget stickprov</translation>
    </message>
    <message>
        <source>Held, lot rejected</source>
        <translation>Kvarhållen, partiet avvisat</translation>
    </message>
    <message>
        <source>Both verdicts are here</source>
        <translation>Båda utlåtandena finns</translation>
    </message>
    <message>
        <source>Begun by {who}</source>
        <translation>Påbörjad av {who}</translation>
    </message>
    <message>
        <source>Inspected again</source>
        <translation>Kontrollerad igen</translation>
    </message>
    <message>
        <source>Numbers differed</source>
        <translation>Nummer skilde sig</translation>
    </message>
    <message>
        <source>IMEI seen twice</source>
        <translation>IMEI sett två gånger</translation>
    </message>
    <message>
        <source>Same readings</source>
        <translation>Samma avläsningar</translation>
    </message>
    <message>
        <source>Very quick</source>
        <translation>Mycket snabbt</translation>
    </message>
    <message>
        <source>Waits for a blind one</source>
        <translation>Väntar på en blind</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Judge the points first that have to be judged.</source>
        <translation>Bedöm först de punkter som måste bedömas.</translation>
    </message>
    <message>
        <source>Claimed by {who} in {time}, attempt {attempt}</source>
        <translation>Påstått av {who} på {time}, försök {attempt}</translation>
    </message>
    <message>
        <source>Countersigned by {who}: signature and digest hold.</source>
        <translation>Kontrasignerad av {who}: signatur och kontrollsumma håller.</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>Skickad tillbaka: {reason}</translation>
    </message>
    <message>
        <source>Waits for its blind re-inspection. Z takes that back.</source>
        <translation>Väntar på sin blinda omkontroll. Z tar tillbaka det.</translation>
    </message>
    <message>
        <source>You may read it.</source>
        <translation>Du får läsa den.</translation>
    </message>
    <message>
        <source>Points that have to be judged: {count}</source>
        <translation>Punkter som måste bedömas: {count}</translation>
    </message>
    <message>
        <source>All points that have to be judged are judged.</source>
        <translation>Alla punkter som måste bedömas är bedömda.</translation>
    </message>
    <message>
        <source>Both verdicts are here. Compare them, then decide.</source>
        <translation>Båda utlåtandena finns. Jämför dem och avgör sedan.</translation>
    </message>
    <message>
        <source>Void: {state}</source>
        <translation>Ogiltigförklaring: {state}</translation>
    </message>
    <message>
        <source>Waiting for {bench}.</source>
        <translation>Väntar på {bench}.</translation>
    </message>
    <message>
        <source>{bench} has it since {time}.</source>
        <translation>{bench} har det sedan {time}.</translation>
    </message>
    <message>
        <source>{bench} refused it: {why}</source>
        <translation>{bench} nekade: {why}</translation>
    </message>
    <message>
        <source>Not needed any more at {bench}: {why}</source>
        <translation>Behövs inte längre hos {bench}: {why}</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Why it need not arrive</source>
        <translation>Varför det inte behöver komma fram</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Avvisade: {count}</translation>
    </message>
    <message>
        <source>Choose a row to read why, or send all of them again with R.</source>
        <translation>Välj en rad för att läsa varför, eller skicka alla igen med R.</translation>
    </message>
    <message>
        <source>Put it aside: training stays on test registries.</source>
        <translation>Lägg det åt sidan: övning stannar i testregister.</translation>
    </message>
    <message>
        <source>Mend what is said there and retry, or put it aside with a reason.</source>
        <translation>Rätta det som står där och skicka igen, eller lägg det åt sidan med ett skäl.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as the destination takes it.</source>
        <translation>Det går ut av sig självt så snart mottagaren tar emot det.</translation>
    </message>
    <message>
        <source>Nobody sends it. Retry sends it after all.</source>
        <translation>Ingen skickar det. ”Skicka igen” skickar det ändå.</translation>
    </message>
    <message>
        <source>Its lot was rejected. It goes out once it is countersigned.</source>
        <translation>Partiet underkändes. Det skickas när det är kontrasignerat.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Save search</source>
        <translation>Spara sökning</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Spara sökningen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Byt namn på {name}</translation>
    </message>
    <message>
        <source>Renamed {name}.</source>
        <translation>{name} har bytt namn.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Sparad som {name}.</translation>
    </message>
    <message>
        <source>Deleted {name}.</source>
        <translation>{name} borttagen.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} är tillbaka.</translation>
    </message>
</context>
<context>
    <name>ScanActions</name>
    <message>
        <source>Scanner ready</source>
        <translation>Skannern redo</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Bricka</translation>
    </message>
    <message>
        <source>Too short to be known</source>
        <translation>För kort för att kännas igen</translation>
    </message>
    <message>
        <source>Certificate&apos;s code</source>
        <translation>Certifikatkod</translation>
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
    <name>ScannerSection</name>
    <message>
        <source>They hold from the next start. Leave a field empty where there is none.</source>
        <translation>De gäller från nästa start. Lämna tomt där inget finns.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skanner</translation>
    </message>
    <message>
        <source>What the scanner itself puts before each code.</source>
        <translation>Det som skannern själv sätter före varje kod.</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Före varje kod</translation>
    </message>
    <message>
        <source>What it puts behind, but for Enter and Tab.</source>
        <translation>Det som sätts efter, utom Retur och Tabb.</translation>
    </message>
    <message>
        <source>Behind each code</source>
        <translation>Efter varje kod</translation>
    </message>
    <message>
        <source>Badges begin with</source>
        <translation>Brickor börjar med</translation>
    </message>
    <message>
        <source>Orders begin with</source>
        <translation>Order börjar med</translation>
    </message>
    <message>
        <source>Labels of slots begin with</source>
        <translation>Platsetiketter börjar med</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Unknown device</source>
        <translation>Okänd enhet</translation>
    </message>
    <message>
        <source>Open it to go on</source>
        <translation>Öppna för att fortsätta</translation>
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
        <source>Allow this computer on the device</source>
        <translation>Tillåt den här datorn på enheten</translation>
    </message>
    <message>
        <source>Identify it again</source>
        <translation>Identifiera igen</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Ta en andra blick</translation>
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
        <source>Then erase and sign</source>
        <translation>Radera sedan och signera</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>andra blick</translation>
    </message>
    <message>
        <source>Cosmetic grade</source>
        <translation>Kosmetisk klass</translation>
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
        <source>The live test tells what it sees. The verdict can be yours at any time.</source>
        <translation>Livetestet säger vad det ser. Utslaget kan när som helst bli ditt.</translation>
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
        <source>Measured · read from the device</source>
        <translation>Uppmätt · läst från enheten</translation>
    </message>
    <message>
        <source>Live test · you sweep, the device counts</source>
        <translation>Livetest · du sveper, enheten räknar</translation>
    </message>
    <message>
        <source>Live test · you press, the device counts</source>
        <translation>Livetest · du trycker, enheten räknar</translation>
    </message>
    <message>
        <source>Live test · the device plays, you feel</source>
        <translation>Livetest · enheten spelar, du känner</translation>
    </message>
    <message>
        <source>Live test · the device measures</source>
        <translation>Livetest · enheten mäter</translation>
    </message>
    <message>
        <source>point {0}</source>
        <translation>punkt {0}</translation>
    </message>
    <message>
        <source>The readings do not decide this. The verdict is yours.</source>
        <translation>Mätvärdena avgör inte detta. Du avgör.</translation>
    </message>
    <message>
        <source>The device does not measure this. The verdict is yours.</source>
        <translation>Enheten mäter inte detta. Du avgör.</translation>
    </message>
    <message>
        <source>Guided · you look, hear or feel</source>
        <translation>Guidad · du tittar, lyssnar, känner</translation>
    </message>
    <message>
        <source>Graded · by its defects</source>
        <translation>Klassad · efter skadorna</translation>
    </message>
    <message>
        <source>No driver answers to it.</source>
        <translation>Ingen drivrutin känner igen den.</translation>
    </message>
    <message>
        <source>Seen: {0}</source>
        <translation>Sett: {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>IMEI, serial, model, order, note</source>
        <translation>IMEI, serienr, modell, order, anteckning</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Sök poster</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Second look</source>
        <translation>Andra blick</translation>
    </message>
    <message>
        <source>Name of who takes the second look</source>
        <translation>Namn på den som tar andra blicken</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>Behåll {0}</translation>
    </message>
    <message>
        <source>Another person looks and decides: scan your badge, or sign in with F10.</source>
        <translation>En annan person tittar och avgör: skanna din bricka, eller logga in med F10.</translation>
    </message>
    <message>
        <source>Another person looks, writes the name here and decides.</source>
        <translation>En annan person tittar, skriver namnet här och avgör.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>It comes from outside (INSPECTOR_…): a change holds until the next start.</source>
        <translation>Kommer utifrån (INSPECTOR_…): en ändring gäller till nästa start.</translation>
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
        <translation>På</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bänk</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Inställningarnas sidor</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Som förut.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Det kan inte användas här.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Certificate: {language}</source>
        <translation>Certifikat: {language}</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>Papper: {paper}</translation>
    </message>
    <message>
        <source>Take the next language for certificates of this bench</source>
        <translation>Ta nästa språk för certifikat från den här platsen</translation>
    </message>
    <message>
        <source>Take the other paper for certificates of this bench</source>
        <translation>Ta det andra pappret för certifikat från den här platsen</translation>
    </message>
    <message>
        <source>A phone&apos;s camera cannot open the certificate&apos;s code. Name the page for codes in Settings.</source>
        <translation>En telefons kamera kan inte öppna certifikatets kod. Ange sidan för koder i inställningarna.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
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
        <source>No device is plugged in.</source>
        <translation>Ingen enhet är ansluten.</translation>
    </message>
    <message>
        <source>1 device is still plugged in and goes on reading. Nothing was lost.</source>
        <translation>1 enhet är fortfarande ansluten och läser vidare. Inget gick förlorat.</translation>
    </message>
    <message>
        <source>{count} devices are still plugged in and go on reading. Nothing was lost.</source>
        <translation>{count} enheter är fortfarande anslutna och läser vidare. Inget gick förlorat.</translation>
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
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>It gets no certificate. Put it with the refused ones; the records keep why.</source>
        <translation>Den får inget certifikat. Lägg den bland de avvisade; posterna anger varför.</translation>
    </message>
    <message>
        <source>A signed certificate cannot be changed. A mistake is put right by a new one.</source>
        <translation>Ett signerat certifikat kan inte ändras. Ett misstag rättas med ett nytt.</translation>
    </message>
</context>
<context>
    <name>SignedPanel</name>
    <message>
        <source>Signed</source>
        <translation>Signerat</translation>
    </message>
    <message>
        <source>The label as it prints</source>
        <translation>Etiketten som den skrivs ut</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Pass</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Underkänd</translation>
    </message>
    <message>
        <source>A device needs you</source>
        <translation>En enhet behöver dig</translation>
    </message>
    <message>
        <source>Scan read</source>
        <translation>Skanning läst</translation>
    </message>
    <message>
        <source>Scan refused</source>
        <translation>Skanning avvisad</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifierad</translation>
    </message>
    <message>
        <source>Whatever is heard is also seen: none is needed.</source>
        <translation>Allt som hörs syns också: inget behövs.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volym</translation>
    </message>
    <message>
        <source>Listen to them:</source>
        <translation>Lyssna:</translation>
    </message>
    <message>
        <source>No player for sounds was found here. Install PipeWire, PulseAudio or ALSA&apos;s aplay.</source>
        <translation>Ingen ljudspelare hittades här. Installera PipeWire, PulseAudio eller ALSA:s aplay.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifierad</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Med anmärkningar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ogiltig</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerad</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>Dold</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Kontrasignerat</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>attempt {number}</source>
        <translation>försök {number}</translation>
    </message>
</context>
<context>
    <name>StreamRow</name>
    <message>
        <source>Why is the next lot to be inspected otherwise?</source>
        <translation>Varför ska nästa parti kontrolleras annorlunda?</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>Det är rättat</translation>
    </message>
    <message>
        <source>Begin reduced inspection</source>
        <translation>Börja reducerad kontroll</translation>
    </message>
    <message>
        <source>Begin normal inspection</source>
        <translation>Börja normal kontroll</translation>
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
        <source>Put aside</source>
        <translation>Lägg åt sidan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nästa rad</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Föregående rad</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
        <source>Rows that are shown</source>
        <translation>Rader som visas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>Set up a registry</source>
        <translation>Ställ in ett register</translation>
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
        <source>Certificates stay on this bench until there is one. Settings take its address.</source>
        <translation>Tills dess stannar certifikaten på den här bänken. Adressen anges i inställningarna.</translation>
    </message>
    <message>
        <source>No registry is set</source>
        <translation>Inget register är inställt</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Välj ingen</translation>
    </message>
    <message>
        <source>Retry all {count} like it</source>
        <translation>Skicka alla {count} likadana igen</translation>
    </message>
    <message>
        <source>Put all {count} aside</source>
        <translation>Lägg undan alla {count}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Retry all refused</source>
        <translation>Skicka alla avvisade igen</translation>
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
    <message>
        <source>skipped</source>
        <translation>överhoppade</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Failed: {act}</source>
        <translation>Misslyckades: {act}</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Kontroll påbörjad</translation>
    </message>
    <message>
        <source>Readings begin</source>
        <translation>Avläsning börjar</translation>
    </message>
    <message>
        <source>Points begin</source>
        <translation>Punkterna börjar</translation>
    </message>
    <message>
        <source>Points done</source>
        <translation>Punkterna klara</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Tillbaka till punkterna</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Lagd åt sidan</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Återupptagen</translation>
    </message>
    <message>
        <source>Closed as refused</source>
        <translation>Avslutad som nekad</translation>
    </message>
    <message>
        <source>Readings taken</source>
        <translation>Värden avlästa</translation>
    </message>
    <message>
        <source>Device asked again</source>
        <translation>Enheten tillfrågad igen</translation>
    </message>
    <message>
        <source>Number scanned</source>
        <translation>Nummer skannat</translation>
    </message>
    <message>
        <source>Second IMEI scanned</source>
        <translation>Andra IMEI skannat</translation>
    </message>
    <message>
        <source>Another device seen</source>
        <translation>Annan enhet sedd</translation>
    </message>
    <message>
        <source>Point answered</source>
        <translation>Punkt besvarad</translation>
    </message>
    <message>
        <source>Answer taken back</source>
        <translation>Svar återtaget</translation>
    </message>
    <message>
        <source>Defects marked</source>
        <translation>Defekter markerade</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>Betyg satt</translation>
    </message>
    <message>
        <source>Second look at a grade</source>
        <translation>Andra blick på ett betyg</translation>
    </message>
    <message>
        <source>Grade taken back</source>
        <translation>Betyg återtaget</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Foto tillagt</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Foto borttaget</translation>
    </message>
    <message>
        <source>Order linked</source>
        <translation>Order kopplad</translation>
    </message>
    <message>
        <source>Device erased</source>
        <translation>Enhet raderad</translation>
    </message>
    <message>
        <source>Certificate signed</source>
        <translation>Certifikat signerat</translation>
    </message>
    <message>
        <source>Certificate made void</source>
        <translation>Certifikat ogiltigförklarat</translation>
    </message>
    <message>
        <source>Certificate exported</source>
        <translation>Certifikat exporterat</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Utskrivet</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translation>Granskning påbörjad</translation>
    </message>
    <message>
        <source>Reviewer agrees</source>
        <translation>Granskaren instämmer</translation>
    </message>
    <message>
        <source>Reviewer disagrees</source>
        <translation>Granskaren instämmer inte</translation>
    </message>
    <message>
        <source>Judgement taken back</source>
        <translation>Omdöme återtaget</translation>
    </message>
    <message>
        <source>Review given up</source>
        <translation>Granskning avbruten</translation>
    </message>
    <message>
        <source>Review taken over</source>
        <translation>Granskning övertagen</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Kontrasignerat</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Skickat tillbaka</translation>
    </message>
    <message>
        <source>Blind inspection wanted</source>
        <translation>Blind kontroll begärd</translation>
    </message>
    <message>
        <source>Asked of another bench</source>
        <translation>Begärt av en annan arbetsplats</translation>
    </message>
    <message>
        <source>Asked from a desk, refused</source>
        <translation>Begärt från ett skrivbord, nekat</translation>
    </message>
    <message>
        <source>Lot made</source>
        <translation>Parti bildat</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>Stickprov draget</translation>
    </message>
    <message>
        <source>Lot decided</source>
        <translation>Parti avgjort</translation>
    </message>
    <message>
        <source>Lot released</source>
        <translation>Parti frisläppt</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>Dolt</translation>
    </message>
    <message>
        <source>Inspection switched</source>
        <translation>Kontrollskärpa ändrad</translation>
    </message>
    <message>
        <source>Lot report exported</source>
        <translation>Partirapport exporterad</translation>
    </message>
    <message>
        <source>Records exported</source>
        <translation>Poster exporterade</translation>
    </message>
    <message>
        <source>Trail exported</source>
        <translation>Logg exporterad</translation>
    </message>
    <message>
        <source>Signed head written</source>
        <translation>Signerat huvud skrivet</translation>
    </message>
    <message>
        <source>Dashboard exported</source>
        <translation>Översikt exporterad</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Poster importerade</translation>
    </message>
    <message>
        <source>Added to the outbox</source>
        <translation>Tillagt i utkorgen</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Skickat igen</translation>
    </message>
    <message>
        <source>Sending dropped</source>
        <translation>Sändning avbruten</translation>
    </message>
    <message>
        <source>Sending taken up again</source>
        <translation>Sändning återupptagen</translation>
    </message>
    <message>
        <source>Registration confirmed</source>
        <translation>Registrering bekräftad</translation>
    </message>
    <message>
        <source>Registration being sent</source>
        <translation>Registrering skickas</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrerad</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Registrering nekad</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>Registrering återkallad</translation>
    </message>
    <message>
        <source>Another number registered</source>
        <translation>Annat nummer registrerat</translation>
    </message>
    <message>
        <source>Registration taken over</source>
        <translation>Registrering övertagen</translation>
    </message>
    <message>
        <source>Quantity set</source>
        <translation>Antal satt</translation>
    </message>
    <message>
        <source>Evidence sent</source>
        <translation>Underlag skickat</translation>
    </message>
    <message>
        <source>Registry token made</source>
        <translation>Registertoken skapad</translation>
    </message>
    <message>
        <source>Registry token revoked</source>
        <translation>Registertoken återkallad</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inloggad</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Utloggad</translation>
    </message>
    <message>
        <source>Badge refused</source>
        <translation>Bricka nekad</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN nekad</translation>
    </message>
    <message>
        <source>Name locked</source>
        <translation>Namn låst</translation>
    </message>
    <message>
        <source>Name unlocked</source>
        <translation>Namn upplåst</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person tillagd</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Roll ändrad</translation>
    </message>
    <message>
        <source>Badge changed</source>
        <translation>Bricka ändrad</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN ändrad</translation>
    </message>
    <message>
        <source>Person let in no more</source>
        <translation>Person avstängd</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Inställningar ändrade</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Sökning sparad</translation>
    </message>
    <message>
        <source>Search renamed</source>
        <translation>Sökning omdöpt</translation>
    </message>
    <message>
        <source>Search deleted</source>
        <translation>Sökning borttagen</translation>
    </message>
    <message>
        <source>Search put back</source>
        <translation>Sökning återställd</translation>
    </message>
    <message>
        <source>Destination kept</source>
        <translation>Mottagare sparad</translation>
    </message>
    <message>
        <source>Destination removed</source>
        <translation>Mottagare borttagen</translation>
    </message>
    <message>
        <source>Destination’s secret changed</source>
        <translation>Mottagares hemlighet ändrad</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>Nyckel i bruk</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Nyckel utbytt</translation>
    </message>
    <message>
        <source>Key certified</source>
        <translation>Nyckel intygad</translation>
    </message>
    <message>
        <source>Trust list kept</source>
        <translation>Förtroendelista sparad</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Säkerhetskopia gjord</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Säkerhetskopia återställd</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Personuppgifter raderade</translation>
    </message>
    <message>
        <source>Clock jumped back</source>
        <translation>Klockan gick bakåt</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <source>Verify the trail</source>
        <translation>Kontrollera loggen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Bara denna person</translation>
    </message>
    <message>
        <source>Search the trail</source>
        <translation>Sök i loggen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>A person, a word, a number</source>
        <translation>En person, ett ord, ett nummer</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Granskningslogg</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bänk</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Checking every event …</source>
        <translation>Varje händelse kontrolleras …</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Kontrollen stoppades.</translation>
    </message>
    <message>
        <source>Every event is as it was written: {events} events, {heads} signed heads.</source>
        <translation>Varje händelse är som den skrevs: {events} händelser, {heads} signerade huvuden.</translation>
    </message>
    <message>
        <source>{heads} signed heads are of keys that are not known here.</source>
        <translation>{heads} signerade huvuden är av nycklar som inte är kända här.</translation>
    </message>
    <message>
        <source>{events} events since the last head are not covered.</source>
        <translation>{events} händelser sedan det senaste huvudet täcks inte.</translation>
    </message>
    <message>
        <source>Event {seq} of {writer}: {what}</source>
        <translation>Händelse {seq} av {writer}: {what}</translation>
    </message>
</context>
<context>
    <name>TrailTable</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Föremål</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Events of the audit trail</source>
        <translation>Händelser i granskningsloggen</translation>
    </message>
    <message>
        <source>This event was changed.</source>
        <translation>Denna händelse har ändrats.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>&apos;bench&apos; is no role of a person.</source>
        <translation>&apos;bench&apos; är ingen roll för en person.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is no label printer.</source>
        <translation>&apos;{address}&apos; är ingen etikettskrivare.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is not an address with a host and a port.</source>
        <translation>&apos;{address}&apos; är ingen adress med värd och port.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; names no host and port.</source>
        <translation>&apos;{address}&apos; anger varken värd eller port.</translation>
    </message>
    <message>
        <source>&apos;{company}&apos; cannot stand in a User-Agent.</source>
        <translation>”{company}” kan inte stå i en User-Agent.</translation>
    </message>
    <message>
        <source>&apos;{contact}&apos; is no mail address.</source>
        <translation>”{contact}” är ingen e-postadress.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is not changed from here.</source>
        <translation>&apos;{key}&apos; ändras inte härifrån.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is neither an iPhone nor an iPad.</source>
        <translation>&apos;{kind}&apos; är varken en iPhone eller en iPad.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is no kind of destination.</source>
        <translation>”{kind}” är ingen sorts mål.</translation>
    </message>
    <message>
        <source>&apos;{market}&apos; is no market of Back Market&apos;s {region}.</source>
        <translation>”{market}” är ingen marknad hos Back Market {region}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name for a destination.</source>
        <translation>”{name}” är inget namn på ett mål.</translation>
    </message>
    <message>
        <source>&apos;{platform}&apos; is no platform of Back Market.</source>
        <translation>”{platform}” är ingen plattform hos Back Market.</translation>
    </message>
    <message>
        <source>&apos;{queue}&apos; is not a queue&apos;s name.</source>
        <translation>&apos;{queue}&apos; är inget könamn.</translation>
    </message>
    <message>
        <source>&apos;{service}&apos; is no service of a device behind usbmuxd.</source>
        <translation>&apos;{service}&apos; är ingen tjänst hos en enhet bakom usbmuxd.</translation>
    </message>
    <message>
        <source>&apos;{size}&apos; at {dpi} dpi is no label.</source>
        <translation>&apos;{size}&apos; vid {dpi} dpi är ingen etikett.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an IMEI: 15 digits are needed.</source>
        <translation>&apos;{text}&apos; är inget IMEI: det behövs 15 siffror.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an address of a server.</source>
        <translation>&apos;{text}&apos; är ingen serveradress.</translation>
    </message>
    <message>
        <source>A battery cannot be at {level} %.</source>
        <translation>Ett batteri kan inte ha {level} %.</translation>
    </message>
    <message>
        <source>A certificate is only made void for a reason.</source>
        <translation>Ett certifikat ogiltigförklaras bara med ett skäl.</translation>
    </message>
    <message>
        <source>A device on TCP has no service &apos;{service}&apos;.</source>
        <translation>En enhet via TCP har ingen tjänst &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A device on USB has no service &apos;{service}&apos;.</source>
        <translation>En enhet via USB har ingen tjänst &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A device that was here shares a number, but its {name} was {old}: this one has {new}.</source>
        <translation>En tidigare enhet har samma nummer, men dess {name} var {old}: den här har {new}.</translation>
    </message>
    <message>
        <source>A device without a class</source>
        <translation>En enhet utan klass</translation>
    </message>
    <message>
        <source>A disk counts no errors of its medium.</source>
        <translation>En disk räknar inte mediefel.</translation>
    </message>
    <message>
        <source>A disk counts no hours.</source>
        <translation>En disk räknar inga timmar.</translation>
    </message>
    <message>
        <source>A disk counts no wear.</source>
        <translation>En disk räknar inget slitage.</translation>
    </message>
    <message>
        <source>A disk does not give its size.</source>
        <translation>En disk anger inte sin storlek.</translation>
    </message>
    <message>
        <source>A disk does not tell of passwords.</source>
        <translation>En disk säger inget om lösenord.</translation>
    </message>
    <message>
        <source>A disk gives no assessment of itself.</source>
        <translation>En disk bedömer inte sig själv.</translation>
    </message>
    <message>
        <source>A label of {size} is too small for its codes.</source>
        <translation>En etikett på {size} är för liten för sina koder.</translation>
    </message>
    <message>
        <source>A line gets one number and a certificate one line: mend it in Back Market&apos;s back office.</source>
        <translation>En rad får ett nummer och ett certifikat en rad: rätta det i Back Markets back office.</translation>
    </message>
    <message>
        <source>A line of the agent has a damaged head.</source>
        <translation>En rad från agenten har ett skadat huvud.</translation>
    </message>
    <message>
        <source>A line of the agent is no JSON object.</source>
        <translation>En rad från agenten är inget JSON-objekt.</translation>
    </message>
    <message>
        <source>A line of the agent is no JSON.</source>
        <translation>En rad från agenten är inte JSON.</translation>
    </message>
    <message>
        <source>A line of the agent was damaged on its way.</source>
        <translation>En rad från agenten skadades på vägen.</translation>
    </message>
    <message>
        <source>A line of {body} bytes is too long.</source>
        <translation>En rad på {body} byte är för lång.</translation>
    </message>
    <message>
        <source>A listing is asked for by its SKU.</source>
        <translation>En annons efterfrågas med sin SKU.</translation>
    </message>
    <message>
        <source>A live system runs: the laptop&apos;s own was not started.</source>
        <translation>Ett live-system körs: datorns eget startades inte.</translation>
    </message>
    <message>
        <source>A newer certificate stands in its place.</source>
        <translation>Ett nyare certifikat har ersatt det.</translation>
    </message>
    <message>
        <source>A packet from the phone arrived damaged.</source>
        <translation>Ett paket från telefonen kom fram skadat.</translation>
    </message>
    <message>
        <source>A part of the agent&apos;s answer is missing.</source>
        <translation>En del av agentens svar saknas.</translation>
    </message>
    <message>
        <source>A person needs a name of 1 to 80 characters.</source>
        <translation>En person behöver ett namn på 1 till 80 tecken.</translation>
    </message>
    <message>
        <source>A phone on TCP has no service &apos;{service}&apos;.</source>
        <translation>En telefon via TCP har ingen tjänst &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A photo is named by its hash and by what it shows.</source>
        <translation>Ett foto namnges efter sin hash och efter vad det visar.</translation>
    </message>
    <message>
        <source>A real device cannot be certified in a training home.</source>
        <translation>En riktig enhet kan inte certifieras i en övningskatalog.</translation>
    </message>
    <message>
        <source>A revocation needs a key&apos;s name of 43 characters and a reason of at most 200.</source>
        <translation>En återkallelse behöver ett nyckelnamn på 43 tecken och ett skäl på högst 200.</translation>
    </message>
    <message>
        <source>A root needs a name.</source>
        <translation>En rot behöver ett namn.</translation>
    </message>
    <message>
        <source>A row is only dropped with a reason.</source>
        <translation>En rad slängs bara med ett skäl.</translation>
    </message>
    <message>
        <source>A row of {name} cannot be read: {error}.</source>
        <translation>En rad i {name} kan inte läsas: {error}.</translation>
    </message>
    <message>
        <source>A row of {table} belongs to nothing, so the store was not upgraded.</source>
        <translation>En rad i {table} hör inte till något, så lagret uppgraderades inte.</translation>
    </message>
    <message>
        <source>A second number can only be taken before the erase.</source>
        <translation>Ett andra nummer kan bara tas före raderingen.</translation>
    </message>
    <message>
        <source>A serial port has no service &apos;{service}&apos;.</source>
        <translation>En serieport har ingen tjänst &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A server&apos;s address holds no password, query or fragment.</source>
        <translation>En serveradress innehåller varken lösenord, fråga eller fragment.</translation>
    </message>
    <message>
        <source>A service of the device failed: {title}</source>
        <translation>En tjänst i enheten misslyckades: {title}</translation>
    </message>
    <message>
        <source>A text holds characters that cannot be stored.</source>
        <translation>En text innehåller tecken som inte kan sparas.</translation>
    </message>
    <message>
        <source>A virtual device cannot be inspected in a home that certifies.</source>
        <translation>En virtuell enhet kan inte inspekteras där det certifieras.</translation>
    </message>
    <message>
        <source>Add an administrator, then the others.</source>
        <translation>Lägg till en administratör, sedan de andra.</translation>
    </message>
    <message>
        <source>Add one to the folder &apos;checklists&apos; in this bench&apos;s home, as docs/checklists.md describes.</source>
        <translation>Lägg en i mappen ”checklists” i den här arbetsplatsens hemkatalog, så som docs/checklists.md beskriver.</translation>
    </message>
    <message>
        <source>After that a lead unlocks the name.</source>
        <translation>Därefter låser en ledare upp namnet.</translation>
    </message>
    <message>
        <source>An adb server has no service &apos;{service}&apos;.</source>
        <translation>En adb-server har ingen tjänst &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>An adb server holds the phone.</source>
        <translation>En adb-server håller telefonen.</translation>
    </message>
    <message>
        <source>An inspection that is {state} cannot {step}.</source>
        <translation>En inspektion i läget ”{state}” kan inte {step}.</translation>
    </message>
    <message>
        <source>Another device is in this port: {device}.</source>
        <translation>En annan enhet sitter i porten: {device}.</translation>
    </message>
    <message>
        <source>Another iPhone or iPad answers on this port.</source>
        <translation>En annan iPhone eller iPad svarar på porten.</translation>
    </message>
    <message>
        <source>Another laptop answers on this port.</source>
        <translation>En annan bärbar dator svarar på porten.</translation>
    </message>
    <message>
        <source>Another person has this badge.</source>
        <translation>En annan person har den här brickan.</translation>
    </message>
    <message>
        <source>Another phone answers on this port.</source>
        <translation>En annan telefon svarar på porten.</translation>
    </message>
    <message>
        <source>Another process</source>
        <translation>En annan process</translation>
    </message>
    <message>
        <source>Another program holds the device.</source>
        <translation>Ett annat program håller enheten.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Ett annat program håller lagret.</translation>
    </message>
    <message>
        <source>Another program holds {what}.</source>
        <translation>Ett annat program håller {what}.</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>Besvara den.</translation>
    </message>
    <message>
        <source>Answer the points as they are.</source>
        <translation>Besvara punkterna som de är.</translation>
    </message>
    <message>
        <source>Answer them first.</source>
        <translation>Besvara dem först.</translation>
    </message>
    <message>
        <source>Ask a colleague to scan a badge.</source>
        <translation>Be en kollega skanna sin bricka.</translation>
    </message>
    <message>
        <source>Ask another person who may: a lead or an administrator.</source>
        <translation>Be en annan person som får: en ledare eller en administratör.</translation>
    </message>
    <message>
        <source>Ask for a new attempt to inspect it again.</source>
        <translation>Begär ett nytt försök för att inspektera den igen.</translation>
    </message>
    <message>
        <source>Ask for {uid}.</source>
        <translation>Be om {uid}.</translation>
    </message>
    <message>
        <source>Ask its owner to release it from management.</source>
        <translation>Be ägaren släppa den från hanteringen.</translation>
    </message>
    <message>
        <source>Ask the shop for the certificate, or for one that replaces it.</source>
        <translation>Be verkstaden om certifikatet, eller om ett som ersätter det.</translation>
    </message>
    <message>
        <source>Ask the shop for the certificate.</source>
        <translation>Be verkstaden om certifikatet.</translation>
    </message>
    <message>
        <source>Ask {who} to do it.</source>
        <translation>Be {who} göra det.</translation>
    </message>
    <message>
        <source>Back Market asks to try again later.{answer}</source>
        <translation>Back Market ber om ett nytt försök senare.{answer}</translation>
    </message>
    <message>
        <source>Back Market does not take the token.</source>
        <translation>Back Market godtar inte token.</translation>
    </message>
    <message>
        <source>Back Market refused it.{answer}</source>
        <translation>Back Market avvisade det.{answer}</translation>
    </message>
    <message>
        <source>Back Market takes no more requests for now.</source>
        <translation>Back Market tar inte emot fler anrop just nu.</translation>
    </message>
    <message>
        <source>Back Market&apos;s answer does not name the number that was sent.</source>
        <translation>Back Markets svar anger inte numret som skickades.</translation>
    </message>
    <message>
        <source>Back Market&apos;s answer is not as its document says: {where}.</source>
        <translation>Back Markets svar är inte som dess dokument säger: {where}.</translation>
    </message>
    <message>
        <source>Back Market&apos;s firewall let nothing through.</source>
        <translation>Back Markets brandvägg släppte inte igenom något.</translation>
    </message>
    <message>
        <source>Bench {sender} speaks to Back Market, and this is {bench}.</source>
        <translation>Bänk {sender} talar med Back Market, och detta är {bench}.</translation>
    </message>
    <message>
        <source>Check the cable and plug the device in again.</source>
        <translation>Kontrollera kabeln och anslut enheten igen.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Kontrollera disken och försök igen.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Kontrollera disken.</translation>
    </message>
    <message>
        <source>Check the disk; what was shown as saved is safe.</source>
        <translation>Kontrollera disken; det som visades som sparat är säkert.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Kontrollera numret.</translation>
    </message>
    <message>
        <source>Check which device is in your hand.</source>
        <translation>Kontrollera vilken enhet du har i handen.</translation>
    </message>
    <message>
        <source>Check which device is plugged in here, then press R.</source>
        <translation>Kontrollera vilken enhet som sitter här och tryck på R.</translation>
    </message>
    <message>
        <source>Check who may read and write its folder.</source>
        <translation>Kontrollera vem som får läsa och skriva i mappen.</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Kontrollera vem som får skriva där.</translation>
    </message>
    <message>
        <source>Choose Reboot system now on its screen.</source>
        <translation>Välj ”Reboot system now” på skärmen.</translation>
    </message>
    <message>
        <source>Choose Start or Restart on its screen with its keys.</source>
        <translation>Välj ”Start” eller ”Restart” på skärmen med knapparna.</translation>
    </message>
    <message>
        <source>Choose a home on a local disk.</source>
        <translation>Välj en katalog på en lokal disk.</translation>
    </message>
    <message>
        <source>Choose a larger label in Settings, such as 62x29.</source>
        <translation>Välj en större etikett i inställningarna, till exempel 62x29.</translation>
    </message>
    <message>
        <source>Choose a queue in Settings, or a default with lpadmin -d.</source>
        <translation>Välj en kö i inställningarna, eller en standardkö med lpadmin -d.</translation>
    </message>
    <message>
        <source>Choose another --home.</source>
        <translation>Välj en annan --home.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Välj en annan.</translation>
    </message>
    <message>
        <source>Choose digits that neither repeat nor count.</source>
        <translation>Välj siffror som varken upprepas eller kommer i följd.</translation>
    </message>
    <message>
        <source>Choose one of its codes.</source>
        <translation>Välj en av dess koder.</translation>
    </message>
    <message>
        <source>Choose one of its reasons: {allowed}.</source>
        <translation>Välj ett av dess skäl: {allowed}.</translation>
    </message>
    <message>
        <source>Choose one of the system&apos;s queues.</source>
        <translation>Välj en av systemets köer.</translation>
    </message>
    <message>
        <source>Choose technician, lead, auditor, administrator.</source>
        <translation>Välj technician, lead, auditor eller administrator.</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s logo again in the settings.</source>
        <translation>Välj verkstadens logotyp igen i inställningarna.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>Välj ditt namn och skriv din PIN.</translation>
    </message>
    <message>
        <source>Close it and open it for writing.</source>
        <translation>Stäng det och öppna det för skrivning.</translation>
    </message>
    <message>
        <source>Close it first, or use another --home.</source>
        <translation>Stäng den först, eller använd en annan --home.</translation>
    </message>
    <message>
        <source>Close it, then do the last step again.</source>
        <translation>Stäng det och gör om sista steget.</translation>
    </message>
    <message>
        <source>Close it, then press R.</source>
        <translation>Stäng det och tryck på R.</translation>
    </message>
    <message>
        <source>Close it: &apos;sudo fuser -v {node}&apos; names it.</source>
        <translation>Stäng det: &apos;sudo fuser -v {node}&apos; säger vilket.</translation>
    </message>
    <message>
        <source>Close it: it goes on by itself.</source>
        <translation>Stäng: den går vidare av sig själv.</translation>
    </message>
    <message>
        <source>Close its head: the label waits.</source>
        <translation>Stäng huvudet: etiketten väntar.</translation>
    </message>
    <message>
        <source>Close the bench and change it in the settings&apos; file.</source>
        <translation>Stäng bänken och ändra det i inställningsfilen.</translation>
    </message>
    <message>
        <source>Close the program that holds it, or let it serve us.</source>
        <translation>Stäng programmet som håller den, eller låt oss läsa genom det.</translation>
    </message>
    <message>
        <source>Close the programs that talk to phones, then press R.</source>
        <translation>Stäng programmen som talar med telefoner och tryck på R.</translation>
    </message>
    <message>
        <source>Compare the two clocks, or give it a new secret: &apos;inspector destinations secret NAME&apos;.</source>
        <translation>Jämför de båda klockorna eller ge den en ny hemlighet: &apos;inspector destinations secret NAME&apos;.</translation>
    </message>
    <message>
        <source>Compare them with the label; to inspect this one as a device of its own, press R.</source>
        <translation>Jämför med etiketten; för att inspektera den som egen enhet, tryck på R.</translation>
    </message>
    <message>
        <source>Copy it again from Options, Integrations in the back office.</source>
        <translation>Kopiera den igen från Alternativ, Integrationer i back office.</translation>
    </message>
    <message>
        <source>Copy it again from the registry&apos;s token file.</source>
        <translation>Kopiera den igen från registrets tokenfil.</translation>
    </message>
    <message>
        <source>Copy this bench&apos;s agent.py to the laptop again.</source>
        <translation>Kopiera bänkens agent.py till datorn igen.</translation>
    </message>
    <message>
        <source>Device files are not on this system.</source>
        <translation>Enhetsfiler finns inte på det här systemet.</translation>
    </message>
    <message>
        <source>Do it there, or name this bench with &apos;inspector destinations add&apos;.</source>
        <translation>Gör det där, eller ange denna bänk med ”inspector destinations add”.</translation>
    </message>
    <message>
        <source>Drop the row: training stays on test registries.</source>
        <translation>Släng raden: övning stannar på testregister.</translation>
    </message>
    <message>
        <source>Empty it: it goes on by itself.</source>
        <translation>Töm: den går vidare av sig själv.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings: the rows wait here until then.</source>
        <translation>Skriv en ny token i inställningarna: till dess väntar raderna här.</translation>
    </message>
    <message>
        <source>Erase it, or refuse the device.</source>
        <translation>Radera det, eller neka enheten.</translation>
    </message>
    <message>
        <source>Finish the points first.</source>
        <translation>Avsluta punkterna först.</translation>
    </message>
    <message>
        <source>Finish what is open first.</source>
        <translation>Avsluta det som är öppet först.</translation>
    </message>
    <message>
        <source>Get it again from its issuer.</source>
        <translation>Hämta det igen från utfärdaren.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Hämta det igen där det kom ifrån.</translation>
    </message>
    <message>
        <source>Get it from its owner again.</source>
        <translation>Hämta det igen från ägaren.</translation>
    </message>
    <message>
        <source>Get the certificate again from where it came.</source>
        <translation>Hämta certifikatet igen där det kom ifrån.</translation>
    </message>
    <message>
        <source>Get the shop root&apos;s public key from the shop and name its file with --trust.</source>
        <translation>Hämta rotens publika nyckel från verkstaden och ange filen med --trust.</translation>
    </message>
    <message>
        <source>Give an administrator a PIN first: inspector people pin {id}.</source>
        <translation>Ge först en administratör en PIN: inspector people pin {id}.</translation>
    </message>
    <message>
        <source>Give host:9100, a serial port such as /dev/ttyUSB0, zpl:QUEUE for raw ZPL, or a queue.</source>
        <translation>Ange värd:9100, en serieport som /dev/ttyUSB0, zpl:QUEUE för rå ZPL, eller en kö.</translation>
    </message>
    <message>
        <source>Give it as it came from the camera.</source>
        <translation>Ge den så som den kom från kameran.</translation>
    </message>
    <message>
        <source>Give one of at most 24 MB and 64 megapixels.</source>
        <translation>Ge en på högst 24 MB och 64 megapixel.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s with --name.</source>
        <translation>Ange verkstadens med --name.</translation>
    </message>
    <message>
        <source>Give width and height in mm, such as 62x29, and 203, 300 or 600 dpi.</source>
        <translation>Ange bredd och höjd i mm, till exempel 62x29, och 203, 300 eller 600 dpi.</translation>
    </message>
    <message>
        <source>Go back to the points first.</source>
        <translation>Gå tillbaka till punkterna först.</translation>
    </message>
    <message>
        <source>Go on with the next point.</source>
        <translation>Gå vidare till nästa punkt.</translation>
    </message>
    <message>
        <source>Go on: the rows wait here and are sent by themselves.</source>
        <translation>Fortsätt: raderna väntar här och skickas av sig själva.</translation>
    </message>
    <message>
        <source>Grade the device first.</source>
        <translation>Betygsätt enheten först.</translation>
    </message>
    <message>
        <source>Hand it to a colleague.</source>
        <translation>Lämna den till en kollega.</translation>
    </message>
    <message>
        <source>Have the bench write it again.</source>
        <translation>Låt bänken skriva den igen.</translation>
    </message>
    <message>
        <source>Have the bench write its request again.</source>
        <translation>Låt bänken skriva sin begäran igen.</translation>
    </message>
    <message>
        <source>Have the root revoke it in its newest list too, and keep that one.</source>
        <translation>Låt roten återkalla den även i sin nyaste lista och spara den.</translation>
    </message>
    <message>
        <source>Have the root revoke it in its newest list too, or name another folder with -o.</source>
        <translation>Låt roten återkalla den även i sin nyaste lista, eller ange en annan mapp med -o.</translation>
    </message>
    <message>
        <source>Have the root write it again.</source>
        <translation>Låt roten skriva det igen.</translation>
    </message>
    <message>
        <source>Hold the side key until it restarts; if it comes back here, restore its system.</source>
        <translation>Håll sidoknappen tills den startar om; kommer den tillbaka hit, återställ systemet.</translation>
    </message>
    <message>
        <source>Inspect a device there first.</source>
        <translation>Inspektera en enhet där först.</translation>
    </message>
    <message>
        <source>Inspect it again if it came back.</source>
        <translation>Inspektera den igen om den kom tillbaka.</translation>
    </message>
    <message>
        <source>Install Python with SQLite 3.35 or newer.</source>
        <translation>Installera Python med SQLite 3.35 eller nyare.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: apt install cups-client; Fedora, Arch: cups), or save the PDF.</source>
        <translation>Installera den (Debian, Ubuntu: apt install cups-client; Fedora, Arch: cups), eller spara PDF-filen.</translation>
    </message>
    <message>
        <source>Install libusb 1.0, then start again.</source>
        <translation>Installera libusb 1.0 och starta om.</translation>
    </message>
    <message>
        <source>Install that version or a newer one; nothing was changed.</source>
        <translation>Installera den versionen eller en nyare; inget ändrades.</translation>
    </message>
    <message>
        <source>Install the CUPS client again.</source>
        <translation>Installera CUPS-klienten igen.</translation>
    </message>
    <message>
        <source>Install the maker&apos;s USB driver (WinUSB; docs/udev.md), then plug it in again.</source>
        <translation>Installera tillverkarens USB-drivrutin (WinUSB; docs/udev.md) och anslut igen.</translation>
    </message>
    <message>
        <source>Install the udev rules with &apos;sudo scripts/install-udev&apos; (docs/udev.md), or join the group dialout (&apos;sudo adduser USER dialout&apos;) and log in again.</source>
        <translation>Installera udev-reglerna med &apos;sudo scripts/install-udev&apos; (docs/udev.md), eller gå med i gruppen dialout (&apos;sudo adduser USER dialout&apos;) och logga in igen.</translation>
    </message>
    <message>
        <source>Install what brings it; there are {kinds}.</source>
        <translation>Installera det som ger den; det finns {kinds}.</translation>
    </message>
    <message>
        <source>It begins with whsec_ and holds 24 to 64 bytes in base64.</source>
        <translation>Den börjar med whsec_ och rymmer 24 till 64 byte i base64.</translation>
    </message>
    <message>
        <source>It gives no MEID.</source>
        <translation>Den anger inget MEID.</translation>
    </message>
    <message>
        <source>It has an MEID instead.</source>
        <translation>Den har ett MEID i stället.</translation>
    </message>
    <message>
        <source>It is not known yet what the disk took.</source>
        <translation>Än vet ingen vad disken tog emot.</translation>
    </message>
    <message>
        <source>It is not registered with an operator.</source>
        <translation>Den är inte registrerad hos någon operatör.</translation>
    </message>
    <message>
        <source>It is on, and says that its battery is empty or missing.</source>
        <translation>Den är på och säger att batteriet är tomt eller saknas.</translation>
    </message>
    <message>
        <source>It opens once that inspection is closed.</source>
        <translation>Den öppnas när den kontrollen är avslutad.</translation>
    </message>
    <message>
        <source>It starts with https:// and a name.</source>
        <translation>Den börjar med https:// och ett namn.</translation>
    </message>
    <message>
        <source>It was signed rightly, but {uid} was signed in its place.</source>
        <translation>Det signerades rätt, men {uid} signerades i dess ställe.</translation>
    </message>
    <message>
        <source>It was signed rightly, but {who} made it void on {day}: {reason}</source>
        <translation>Det signerades rätt, men {who} ogiltigförklarade det {day}: {reason}</translation>
    </message>
    <message>
        <source>Its name is small letters, its value one line of text.</source>
        <translation>Dess namn är små bokstäver, dess värde en rad text.</translation>
    </message>
    <message>
        <source>Keep one of both.</source>
        <translation>Behåll en av dem.</translation>
    </message>
    <message>
        <source>Known are {rules}.</source>
        <translation>Kända är {rules}.</translation>
    </message>
    <message>
        <source>Knox Guard is {state}</source>
        <translation>Knox Guard: {state}</translation>
    </message>
    <message>
        <source>Load a roll: the label waits.</source>
        <translation>Sätt i en rulle: etiketten väntar.</translation>
    </message>
    <message>
        <source>Load one: the label waits.</source>
        <translation>Sätt i ett: etiketten väntar.</translation>
    </message>
    <message>
        <source>Load paper: it goes on by itself.</source>
        <translation>Fyll på papper: den går vidare av sig själv.</translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <translation>Titta igen om en stund.</translation>
    </message>
    <message>
        <source>Look at it with the newest version.</source>
        <translation>Titta på det med den nyaste versionen.</translation>
    </message>
    <message>
        <source>Look at its record.</source>
        <translation>Titta på dess post.</translation>
    </message>
    <message>
        <source>Look at the inspection again.</source>
        <translation>Titta på inspektionen igen.</translation>
    </message>
    <message>
        <source>Look at the order and the certificate again.</source>
        <translation>Se på ordern och certifikatet igen.</translation>
    </message>
    <message>
        <source>Look at the order in Back Market&apos;s back office, and put this aside.</source>
        <translation>Se på ordern i Back Markets back office och lägg detta åt sidan.</translation>
    </message>
    <message>
        <source>Look at the order in Back Market&apos;s back office.</source>
        <translation>Se på ordern i Back Markets back office.</translation>
    </message>
    <message>
        <source>Look at what is shown now.</source>
        <translation>Titta på det som visas nu.</translation>
    </message>
    <message>
        <source>Look, then answer it.</source>
        <translation>Titta och svara sedan.</translation>
    </message>
    <message>
        <source>Make another person administrator first.</source>
        <translation>Gör först en annan person till administratör.</translation>
    </message>
    <message>
        <source>Make it readable for you.</source>
        <translation>Gör den läsbar för dig.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Korta det.</translation>
    </message>
    <message>
        <source>Make it void at that bench: it sends that to wherever the certificate went.</source>
        <translation>Gör det ogiltigt vid den arbetsplatsen: den meddelar det överallt dit certifikatet skickades.</translation>
    </message>
    <message>
        <source>Make room and make its folder writable for you.</source>
        <translation>Skapa utrymme och gör mappen skrivbar för dig.</translation>
    </message>
    <message>
        <source>Make room; what was shown as saved is safe.</source>
        <translation>Skapa utrymme; det som visades som sparat är säkert.</translation>
    </message>
    <message>
        <source>Make the folder writable for this user, and make room.</source>
        <translation>Gör mappen skrivbar för användaren och skapa utrymme.</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>Rätta det och försök igen.</translation>
    </message>
    <message>
        <source>Mend it: docs/backmarket.md shows how a SKU is written.</source>
        <translation>Rätta det: docs/backmarket.md visar hur en SKU skrivs.</translation>
    </message>
    <message>
        <source>Mend that line, or put the file back from a backup.</source>
        <translation>Rätta raden, eller hämta filen från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Mend that line.</source>
        <translation>Rätta raden.</translation>
    </message>
    <message>
        <source>Mend the device&apos;s number.</source>
        <translation>Rätta enhetens nummer.</translation>
    </message>
    <message>
        <source>Move it away, or restore a backup.</source>
        <translation>Flytta undan den, eller återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Name a PNG or a JPEG that you can read.</source>
        <translation>Ange en PNG eller JPEG som du kan läsa.</translation>
    </message>
    <message>
        <source>Name a queue, host:port or COM port.</source>
        <translation>Ange en kö, värd:port eller COM-port.</translation>
    </message>
    <message>
        <source>Name another folder with -o.</source>
        <translation>Ange en annan katalog med -o.</translation>
    </message>
    <message>
        <source>Name another with --home or INSPECTOR_HOME.</source>
        <translation>Ange en annan med --home eller INSPECTOR_HOME.</translation>
    </message>
    <message>
        <source>Name eu, na or ap.</source>
        <translation>Ange eu, na eller ap.</translation>
    </message>
    <message>
        <source>Name its PDF, its certificate.json, its JWS or the text of its code.</source>
        <translation>Ange dess PDF, certificate.json, JWS eller texten i koden.</translation>
    </message>
    <message>
        <source>Name one of {markets}.</source>
        <translation>Ange en av {markets}.</translation>
    </message>
    <message>
        <source>Name the address at which Back Market reaches the shop.</source>
        <translation>Ange adressen där Back Market når verkstaden.</translation>
    </message>
    <message>
        <source>Name the person.</source>
        <translation>Namnge personen.</translation>
    </message>
    <message>
        <source>No CUPS client is installed.</source>
        <translation>Ingen CUPS-klient är installerad.</translation>
    </message>
    <message>
        <source>No battery says so.</source>
        <translation>Inget batteri säger det.</translation>
    </message>
    <message>
        <source>No gauge counts cycles; many say 0 instead.</source>
        <translation>Ingen mätare räknar cykler; många säger 0.</translation>
    </message>
    <message>
        <source>No gauge of this laptop counts in this unit.</source>
        <translation>Ingen mätare i datorn räknar i den enheten.</translation>
    </message>
    <message>
        <source>No order is named.</source>
        <translation>Ingen order är angiven.</translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>Ingen skrivare är vald.</translation>
    </message>
    <message>
        <source>No readings are taken while the inspection is {state}.</source>
        <translation>Inget läses i läget ”{state}”.</translation>
    </message>
    <message>
        <source>No sign of a jailbreak, which proves nothing.</source>
        <translation>Inget tecken på jailbreak, vilket inte bevisar något.</translation>
    </message>
    <message>
        <source>No sign of an owner&apos;s lock, which proves nothing. An owner&apos;s account is still noted in it. Only its Setup Assistant shows it.</source>
        <translation>Inget tecken på ägarlås, vilket inte bevisar något. Ett ägarkonto är ännu noterat. Bara inställningsassistenten visar det.</translation>
    </message>
    <message>
        <source>No sign of an owner&apos;s lock, which proves nothing. Only its Setup Assistant shows it.</source>
        <translation>Inget tecken på ägarlås, vilket inte bevisar något. Bara inställningsassistenten visar det.</translation>
    </message>
    <message>
        <source>No space is left for the store.</source>
        <translation>Det finns inget utrymme kvar för lagret.</translation>
    </message>
    <message>
        <source>Nobody here can prove who they are yet.</source>
        <translation>Ingen här kan ännu visa vem den är.</translation>
    </message>
    <message>
        <source>Nobody here has the id &apos;{person_id}&apos;.</source>
        <translation>Ingen här har id &apos;{person_id}&apos;.</translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>Ingen här har den här brickan.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this bench.</source>
        <translation>Ingen är inloggad vid bänken.</translation>
    </message>
    <message>
        <source>Nobody knew the number {number} before the erase.</source>
        <translation>Ingen kände till numret {number} före raderingen.</translation>
    </message>
    <message>
        <source>Nothing in this inspection refuses the device.</source>
        <translation>Inget i inspektionen avvisar enheten.</translation>
    </message>
    <message>
        <source>Nothing is erased while the inspection is {state}.</source>
        <translation>Inget raderas i läget ”{state}”.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Inget ändrades; försök igen.</translation>
    </message>
    <message>
        <source>Nothing was confirmed for order line {line_id}.</source>
        <translation>Inget bekräftades för orderrad {line_id}.</translation>
    </message>
    <message>
        <source>Only a lead may change that, with a reason.</source>
        <translation>Bara en ledare får ändra det, med ett skäl.</translation>
    </message>
    <message>
        <source>Only a waiting or parked row can be changed.</source>
        <translation>Bara en väntande eller parkerad rad kan ändras.</translation>
    </message>
    <message>
        <source>Open Sync, mend it, then retry or drop it with a reason.</source>
        <translation>Öppna Synk, rätta det och skicka om eller släng med ett skäl.</translation>
    </message>
    <message>
        <source>Open a new attempt to inspect this device again.</source>
        <translation>Öppna ett nytt försök för att inspektera enheten igen.</translation>
    </message>
    <message>
        <source>Order line {line_id} has {numbers} of certificate {uid} already: {state}.</source>
        <translation>Orderrad {line_id} har redan {numbers} från certifikat {uid}: {state}.</translation>
    </message>
    <message>
        <source>Order line {line_id} is not what was confirmed: {note}</source>
        <translation>Orderrad {line_id} är inte det som bekräftades: {note}</translation>
    </message>
    <message>
        <source>Person {id} has the role &apos;{role}&apos;, which there is not.</source>
        <translation>Person {id} har rollen &apos;{role}&apos;, som inte finns.</translation>
    </message>
    <message>
        <source>Plug in a laptop, or have its firmware mended if it is one.</source>
        <translation>Anslut en bärbar dator, eller låt rätta dess firmware om den är en.</translation>
    </message>
    <message>
        <source>Plug in {device} again, or put it aside.</source>
        <translation>Anslut {device} igen, eller lägg åt sidan.</translation>
    </message>
    <message>
        <source>Plug it in again: the work goes on where it stopped.</source>
        <translation>Anslut den igen: arbetet fortsätter där det slutade.</translation>
    </message>
    <message>
        <source>Plug the device in again; if it stays, record it and report it.</source>
        <translation>Anslut enheten igen; om det kvarstår, spela in och rapportera.</translation>
    </message>
    <message>
        <source>Point {number} cannot be left untested without a reason.</source>
        <translation>Punkt {number} kan inte lämnas otestad utan skäl.</translation>
    </message>
    <message>
        <source>Point {number} does not pass by itself.</source>
        <translation>Punkt {number} godkänns inte av sig själv.</translation>
    </message>
    <message>
        <source>Point {number} has no defect code &apos;{code}&apos;.</source>
        <translation>Punkt {number} har ingen felkod &apos;{code}&apos;.</translation>
    </message>
    <message>
        <source>Point {number} has no live test.</source>
        <translation>Punkt {number} har inget livetest.</translation>
    </message>
    <message>
        <source>Point {number} is answered.</source>
        <translation>Punkt {number} är besvarad.</translation>
    </message>
    <message>
        <source>Point {number} is not &apos;not applicable&apos; for &apos;{reason}&apos;.</source>
        <translation>Punkt {number} är inte ”ej aktuellt” för &apos;{reason}&apos;.</translation>
    </message>
    <message>
        <source>Point {number} is not answered while the inspection is {state}.</source>
        <translation>Punkt {number} besvaras inte i läget ”{state}”.</translation>
    </message>
    <message>
        <source>Point {number} passes only with a scanned number.</source>
        <translation>Punkt {number} godkänns bara med ett skannat nummer.</translation>
    </message>
    <message>
        <source>Point {number} passes only with its evidence.</source>
        <translation>Punkt {number} godkänns bara med sitt underlag.</translation>
    </message>
    <message>
        <source>Point {number} passes only with the IMEI, which nobody knows yet.</source>
        <translation>Punkt {number} godkänns bara med IMEI, som ingen känner ännu.</translation>
    </message>
    <message>
        <source>Point {number}: &apos;other&apos; needs a note.</source>
        <translation>Punkt {number}: &apos;other&apos; kräver en anteckning.</translation>
    </message>
    <message>
        <source>Press R to start again.</source>
        <translation>Tryck på R för att börja om.</translation>
    </message>
    <message>
        <source>Press R; if it stays, copy the report.</source>
        <translation>Tryck på R; om det kvarstår, kopiera rapporten.</translation>
    </message>
    <message>
        <source>Press Z again.</source>
        <translation>Tryck på Z igen.</translation>
    </message>
    <message>
        <source>Press its pause key: the label waits.</source>
        <translation>Tryck på dess pausknapp: etiketten väntar.</translation>
    </message>
    <message>
        <source>Press volume up, then volume down, then hold the side key until its logo shows.</source>
        <translation>Tryck på volym upp, sedan volym ned, och håll sidoknappen tills logotypen syns.</translation>
    </message>
    <message>
        <source>Print its certificate instead.</source>
        <translation>Skriv ut certifikatet i stället.</translation>
    </message>
    <message>
        <source>Print job {row} cannot be read: {error}.</source>
        <translation>Utskriftsjobb {row} kan inte läsas: {error}.</translation>
    </message>
    <message>
        <source>Printing from here is not possible on Windows.</source>
        <translation>I Windows går det inte att skriva ut härifrån.</translation>
    </message>
    <message>
        <source>Process {pid} ({program})</source>
        <translation>Process {pid} ({program})</translation>
    </message>
    <message>
        <source>Put a new one in: it goes on by itself.</source>
        <translation>Sätt i en ny patron: den går vidare av sig själv.</translation>
    </message>
    <message>
        <source>Put its backup in place; without one, move it aside, and a new key is made.</source>
        <translation>Lägg tillbaka säkerhetskopian; finns ingen, flytta undan filen så skapas en ny nyckel.</translation>
    </message>
    <message>
        <source>Put shop_id, bench_id and use (bench or training) back into it from a backup, or set {instead}.</source>
        <translation>Lägg tillbaka shop_id, bench_id och use (bench eller training) från en säkerhetskopia, eller sätt {instead}.</translation>
    </message>
    <message>
        <source>Put shop_id, bench_id and use (bench or training) back into it from a backup.</source>
        <translation>Lägg tillbaka shop_id, bench_id och use (bench eller training) från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Put the tray in: it goes on by itself.</source>
        <translation>Sätt i facket: den går vidare av sig själv.</translation>
    </message>
    <message>
        <source>Read it through usbmuxd.</source>
        <translation>Läs den via usbmuxd.</translation>
    </message>
    <message>
        <source>Read the device again to see what is stored.</source>
        <translation>Läs enheten igen för att se vad som är sparat.</translation>
    </message>
    <message>
        <source>Read the phone through the adb server, or stop it with &apos;adb kill-server&apos;.</source>
        <translation>Läs telefonen via adb-servern, eller stoppa den med &apos;adb kill-server&apos;.</translation>
    </message>
    <message>
        <source>Refuse the device.</source>
        <translation>Avvisa enheten.</translation>
    </message>
    <message>
        <source>Remove one that is not needed.</source>
        <translation>Ta bort ett som inte behövs.</translation>
    </message>
    <message>
        <source>Rename {aside} to {home}; to begin anew, move it elsewhere.</source>
        <translation>Byt namn på {aside} till {home}; flytta den någon annanstans för att börja om.</translation>
    </message>
    <message>
        <source>Report this as a fault.</source>
        <translation>Rapportera det som fel.</translation>
    </message>
    <message>
        <source>Restart the device and plug it in again.</source>
        <translation>Starta om enheten och anslut den igen.</translation>
    </message>
    <message>
        <source>Restart the device to its home screen.</source>
        <translation>Starta om enheten till hemskärmen.</translation>
    </message>
    <message>
        <source>Restore a backup, then run &apos;inspector db check&apos;.</source>
        <translation>Återställ en säkerhetskopia och kör &apos;inspector db check&apos;.</translation>
    </message>
    <message>
        <source>Restore it, or move it away.</source>
        <translation>Återställ den, eller flytta undan den.</translation>
    </message>
    <message>
        <source>Resume the queue in the system&apos;s printer settings.</source>
        <translation>Återuppta kön i systemets skrivarinställningar.</translation>
    </message>
    <message>
        <source>Row {id} is being sent now.</source>
        <translation>Rad {id} skickas just nu.</translation>
    </message>
    <message>
        <source>Row {id} of the outbox has no state {state}.</source>
        <translation>Rad {id} i utkorgen har inget läge {state}.</translation>
    </message>
    <message>
        <source>Row {row_id} is {state}.</source>
        <translation>Rad {row_id} är i läget ”{state}”.</translation>
    </message>
    <message>
        <source>Run &apos;chmod 600 {path}&apos;; if others use this computer, make a new key.</source>
        <translation>Kör &apos;chmod 600 {path}&apos;; använder andra datorn, skapa en ny nyckel.</translation>
    </message>
    <message>
        <source>Run &apos;inspector audit verify&apos; here and at an auditor&apos;s desk: one of both trails was changed, or this home is a copy that &apos;db restore&apos; did not make.</source>
        <translation>Kör ”inspector audit verify” här och vid en granskares plats: en av loggarna har ändrats, eller så är den här mappen en kopia som ”db restore” inte har gjort.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db upgrade&apos; first.</source>
        <translation>Kör &apos;inspector db upgrade&apos; först.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos; to see the drivers.</source>
        <translation>Kör &apos;inspector doctor&apos; för att se drivrutinerna.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos;.</source>
        <translation>Kör &apos;inspector doctor&apos;.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos;: it says what is missing.</source>
        <translation>Kör &apos;inspector doctor&apos;: det säger vad som saknas.</translation>
    </message>
    <message>
        <source>Run &apos;inspector keys rotate&apos;, and have the root certify the new keys.</source>
        <translation>Kör ”inspector keys rotate” och låt roten certifiera de nya nycklarna.</translation>
    </message>
    <message>
        <source>Run &apos;inspector outbox&apos; to see the rows.</source>
        <translation>Kör &apos;inspector outbox&apos; för att se raderna.</translation>
    </message>
    <message>
        <source>Run as the user who made it; a link in its place is not followed.</source>
        <translation>Kör som användaren som skapade den; en länk i dess ställe följs inte.</translation>
    </message>
    <message>
        <source>SQLite {sqlite_version} is too old.</source>
        <translation>SQLite {sqlite_version} är för gammal.</translation>
    </message>
    <message>
        <source>Save the PDF and print it from its viewer.</source>
        <translation>Spara PDF-filen och skriv ut den från dess visare.</translation>
    </message>
    <message>
        <source>Say first that it is for another one now.</source>
        <translation>Säg först att den nu är för en annan.</translation>
    </message>
    <message>
        <source>Say in words what is wrong.</source>
        <translation>Säg med ord vad som är fel.</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>Säg det kortare.</translation>
    </message>
    <message>
        <source>Say that this device has one.</source>
        <translation>Ange att denna enhet har ett.</translation>
    </message>
    <message>
        <source>Say what, how, and how it was seen to be so.</source>
        <translation>Säg vad, hur och hur det syntes.</translation>
    </message>
    <message>
        <source>Say why it is another one.</source>
        <translation>Säg varför det är en annan.</translation>
    </message>
    <message>
        <source>Say why it need not arrive.</source>
        <translation>Säg varför den inte behöver komma fram.</translation>
    </message>
    <message>
        <source>Say why, then ask for a second look.</source>
        <translation>Säg varför och be om en andra blick.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Säg varför.</translation>
    </message>
    <message>
        <source>Scan another badge.</source>
        <translation>Skanna en annan bricka.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Skanna igen.</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial that the inspection began with.</source>
        <translation>Skanna IMEI eller serienumret som inspektionen började med.</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial.</source>
        <translation>Skanna IMEI eller serienumret.</translation>
    </message>
    <message>
        <source>Scan the IMEI that *#06# shows.</source>
        <translation>Skanna IMEI som *#06# visar.</translation>
    </message>
    <message>
        <source>Scan the badge, or ask for a PIN.</source>
        <translation>Skanna brickan, eller be om en PIN.</translation>
    </message>
    <message>
        <source>Scan the code that *#06# shows.</source>
        <translation>Skanna koden som *#06# visar.</translation>
    </message>
    <message>
        <source>Scan the device that goes into the parcel.</source>
        <translation>Skanna enheten som ska i paketet.</translation>
    </message>
    <message>
        <source>Scan the label of the order again.</source>
        <translation>Skanna orderns etikett igen.</translation>
    </message>
    <message>
        <source>Scan the order&apos;s code at the inspection, or type the order&apos;s number.</source>
        <translation>Skanna orderns kod vid inspektionen, eller skriv orderns nummer.</translation>
    </message>
    <message>
        <source>Scan your badge, ask a lead to unlock it, or wait.</source>
        <translation>Skanna din bricka, be en ledare låsa upp, eller vänta.</translation>
    </message>
    <message>
        <source>Scan your badge, or type your PIN.</source>
        <translation>Skanna din bricka, eller skriv din PIN.</translation>
    </message>
    <message>
        <source>See &apos;inspector checklists list&apos; for its points.</source>
        <translation>Se &apos;inspector checklists list&apos; för dess punkter.</translation>
    </message>
    <message>
        <source>See &apos;inspector people list&apos;.</source>
        <translation>Se &apos;inspector people list&apos;.</translation>
    </message>
    <message>
        <source>See the list with &apos;inspector keys trust-list&apos;; --held adds digests that were held before.</source>
        <translation>”inspector keys trust-list” visar listan; --held lägger till kontrollsummor som fanns tidigare.</translation>
    </message>
    <message>
        <source>See to the printer&apos;s paper and settings, and print it again.</source>
        <translation>Se över skrivarens papper och inställningar och skriv ut igen.</translation>
    </message>
    <message>
        <source>See to the printer: the page waits in its queue.</source>
        <translation>Se till skrivaren: sidan väntar i dess kö.</translation>
    </message>
    <message>
        <source>See whether it came out, else print it again.</source>
        <translation>Se om det kom ut, skriv annars ut igen.</translation>
    </message>
    <message>
        <source>See whether it is paused or open: the label waits.</source>
        <translation>Se om den är pausad eller öppen: etiketten väntar.</translation>
    </message>
    <message>
        <source>See whether its server is reachable; the page was not printed.</source>
        <translation>Se om dess server kan nås; sidan skrevs inte ut.</translation>
    </message>
    <message>
        <source>See whether the agent runs on the laptop, then press R to read again.</source>
        <translation>Se om agenten körs på datorn och tryck på R för att läsa igen.</translation>
    </message>
    <message>
        <source>Set it to UNIX:/path, host:port or [address]:port.</source>
        <translation>Sätt UNIX:/sökväg, värd:port eller [adress]:port.</translation>
    </message>
    <message>
        <source>Set it to {wanted}.</source>
        <translation>Sätt till {wanted}.</translation>
    </message>
    <message>
        <source>Several batteries have no voltage in common.</source>
        <translation>Flera batterier har ingen gemensam spänning.</translation>
    </message>
    <message>
        <source>Sign it, then print its label.</source>
        <translation>Signera och skriv sedan ut etiketten.</translation>
    </message>
    <message>
        <source>Somebody else works on this order line.</source>
        <translation>Någon annan arbetar med denna orderrad.</translation>
    </message>
    <message>
        <source>Something else than lockdownd answers.</source>
        <translation>Något annat än lockdownd svarar.</translation>
    </message>
    <message>
        <source>Something else was answered meanwhile.</source>
        <translation>Något annat har svarats under tiden.</translation>
    </message>
    <message>
        <source>Something that is not Back Market&apos;s seller API answers.</source>
        <translation>Något som inte är Back Markets säljar-API svarar.</translation>
    </message>
    <message>
        <source>Something that is not a registry answers at its address.</source>
        <translation>På adressen svarar något som inte är ett register.</translation>
    </message>
    <message>
        <source>Start Inspector again.</source>
        <translation>Starta Inspector igen.</translation>
    </message>
    <message>
        <source>Start it (systemctl start cups), or set CUPS_SERVER to the one that runs.</source>
        <translation>Starta den (systemctl start cups), eller sätt CUPS_SERVER till den som körs.</translation>
    </message>
    <message>
        <source>Start it or plug it in.</source>
        <translation>Starta eller anslut den.</translation>
    </message>
    <message>
        <source>Stop it (&apos;sudo systemctl stop ModemManager&apos;), or install the udev rules with &apos;sudo scripts/install-udev&apos;: docs/udev.md.</source>
        <translation>Stoppa den (&apos;sudo systemctl stop ModemManager&apos;), eller installera udev-reglerna med &apos;sudo scripts/install-udev&apos;: docs/udev.md.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable or network: it goes on by itself.</source>
        <translation>Slå på den, kontrollera kabel eller nät: den går vidare av sig själv.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable: the label waits.</source>
        <translation>Slå på den och kontrollera kabeln: etiketten väntar.</translation>
    </message>
    <message>
        <source>Switch it on, then press R to read again.</source>
        <translation>Slå på det och tryck på R för att läsa igen.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Ta ett annat.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>Ta det igen.</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>Ta bort den där först.</translation>
    </message>
    <message>
        <source>Take out the defects that are not there, or refuse the device.</source>
        <translation>Ta bort defekterna som inte finns, eller avvisa enheten.</translation>
    </message>
    <message>
        <source>Take out what is not there, or refuse.</source>
        <translation>Ta bort det som inte finns, eller avvisa.</translation>
    </message>
    <message>
        <source>Take the answer back first.</source>
        <translation>Ta tillbaka svaret först.</translation>
    </message>
    <message>
        <source>Take the paper out: it goes on by itself.</source>
        <translation>Ta ut papperet: den går vidare av sig själv.</translation>
    </message>
    <message>
        <source>Take the photo again, or choose another file.</source>
        <translation>Ta fotot igen, eller välj en annan fil.</translation>
    </message>
    <message>
        <source>Take up to 32 small letters, digits and hyphens; &apos;registry&apos; has settings of its own.</source>
        <translation>Använd upp till 32 små bokstäver, siffror och bindestreck; ”registry” har egna inställningar.</translation>
    </message>
    <message>
        <source>That the battery powers it does not prove that its port is dead.</source>
        <translation>Att batteriet driver den bevisar inte att porten är död.</translation>
    </message>
    <message>
        <source>That trust list does not revoke key {key}, which the list kept here does.</source>
        <translation>Den här förtroendelistan återkallar inte nyckeln {key}; den som sparas här gör det.</translation>
    </message>
    <message>
        <source>The ADB key {path} cannot be used.</source>
        <translation>ADB-nyckeln {path} kan inte användas.</translation>
    </message>
    <message>
        <source>The ADB key {path} cannot be written.</source>
        <translation>ADB-nyckeln {path} kan inte skrivas.</translation>
    </message>
    <message>
        <source>The ADB key {path} may not be read.</source>
        <translation>ADB-nyckeln {path} får inte läsas.</translation>
    </message>
    <message>
        <source>The ADB key {path} may not be written.</source>
        <translation>ADB-nyckeln {path} får inte skrivas.</translation>
    </message>
    <message>
        <source>The SKU is for another grade.</source>
        <translation>SKU:n gäller en annan grad.</translation>
    </message>
    <message>
        <source>The SKU is for another {name}, or the certificate does not say it.</source>
        <translation>SKU:n stämmer inte ({name}), eller certifikatet säger det inte.</translation>
    </message>
    <message>
        <source>The SKU promises a new battery.</source>
        <translation>SKU:n lovar ett nytt batteri.</translation>
    </message>
    <message>
        <source>The adb server did not answer in its protocol.</source>
        <translation>adb-servern svarade inte enligt sitt protokoll.</translation>
    </message>
    <message>
        <source>The adb server did not take the request.</source>
        <translation>adb-servern tog inte emot begäran.</translation>
    </message>
    <message>
        <source>The adb server listed a device without a state.</source>
        <translation>adb-servern listade en enhet utan läge.</translation>
    </message>
    <message>
        <source>The adb server may not open the phone.</source>
        <translation>adb-servern får inte öppna telefonen.</translation>
    </message>
    <message>
        <source>The adb server refused.</source>
        <translation>adb-servern vägrade.</translation>
    </message>
    <message>
        <source>The agent announced a line of {length} bytes.</source>
        <translation>Agenten aviserade en rad på {length} byte.</translation>
    </message>
    <message>
        <source>The agent does not say why.</source>
        <translation>Agenten säger inte varför.</translation>
    </message>
    <message>
        <source>The agent on the laptop is of another version.</source>
        <translation>Agenten på datorn är av en annan version.</translation>
    </message>
    <message>
        <source>The agent&apos;s line has no end.</source>
        <translation>Agentens rad har inget slut.</translation>
    </message>
    <message>
        <source>The answer came damaged.</source>
        <translation>Svaret kom fram skadat.</translation>
    </message>
    <message>
        <source>The answer does not name what was sent: it may not come from a registry.</source>
        <translation>Svaret nämner inte vad som skickades: det kanske inte kommer från ett register.</translation>
    </message>
    <message>
        <source>The answer has no form that is known.</source>
        <translation>Svaret har ingen känd form.</translation>
    </message>
    <message>
        <source>The answer is a property list without names.</source>
        <translation>Svaret är en egenskapslista utan namn.</translation>
    </message>
    <message>
        <source>The answer is about another listing.</source>
        <translation>Svaret gäller en annan annons.</translation>
    </message>
    <message>
        <source>The answer is about another order.</source>
        <translation>Svaret gäller en annan order.</translation>
    </message>
    <message>
        <source>The answer is not a property list.</source>
        <translation>Svaret är ingen egenskapslista.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list has a key that is no text.</source>
        <translation>Svarets egenskapslista har en nyckel som inte är text.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list holds an unknown kind of value.</source>
        <translation>Svarets egenskapslista har ett värde av okänt slag.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list is nested too deeply.</source>
        <translation>Svarets egenskapslista är för djup.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list is too large.</source>
        <translation>Svarets egenskapslista är för stor.</translation>
    </message>
    <message>
        <source>The bench made a mistake here.</source>
        <translation>Bänken gjorde ett misstag här.</translation>
    </message>
    <message>
        <source>The certificate does not certify the device.</source>
        <translation>Certifikatet certifierar inte enheten.</translation>
    </message>
    <message>
        <source>The certificate is for training.</source>
        <translation>Certifikatet är för övning.</translation>
    </message>
    <message>
        <source>The certificate is void.</source>
        <translation>Certifikatet är ogiltigt.</translation>
    </message>
    <message>
        <source>The certificate names another number than was confirmed.</source>
        <translation>Certifikatet anger ett annat nummer än det bekräftade.</translation>
    </message>
    <message>
        <source>The certificate names another order.</source>
        <translation>Certifikatet anger en annan order.</translation>
    </message>
    <message>
        <source>The certificate names neither an IMEI nor a serial that can be sent.</source>
        <translation>Certifikatet anger varken IMEI eller serienummer som kan skickas.</translation>
    </message>
    <message>
        <source>The check digit of IMEI {digits} does not fit.</source>
        <translation>Kontrollsiffran i IMEI {digits} stämmer inte.</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit.</source>
        <translation>Numrets kontrollsiffra stämmer inte.</translation>
    </message>
    <message>
        <source>The claims cannot be read: {what}.</source>
        <translation>Uppgifterna kan inte läsas: {what}.</translation>
    </message>
    <message>
        <source>The claims name no verdict.</source>
        <translation>Uppgifterna anger inget utslag.</translation>
    </message>
    <message>
        <source>The claims of certificate {uid} are not what was signed.</source>
        <translation>Uppgifterna i certifikat {uid} är inte de som signerades.</translation>
    </message>
    <message>
        <source>The claims of certificate {uid} cannot be read.</source>
        <translation>Uppgifterna i certifikat {uid} kan inte läsas.</translation>
    </message>
    <message>
        <source>The connection on USB was closed.</source>
        <translation>USB-anslutningen stängdes.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Anslutningen till servern bröts.</translation>
    </message>
    <message>
        <source>The defects fail point {number}: this device is not sellable.</source>
        <translation>Defekterna underkänner punkt {number}: enheten kan inte säljas.</translation>
    </message>
    <message>
        <source>The device announced an answer of impossible length.</source>
        <translation>Enheten aviserade ett svar av omöjlig längd.</translation>
    </message>
    <message>
        <source>The device answered with something else than a table.</source>
        <translation>Enheten svarade med något annat än en tabell.</translation>
    </message>
    <message>
        <source>The device broke USB&apos;s rules.</source>
        <translation>Enheten bröt mot reglerna för USB.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>Enheten svarade inte i tid.</translation>
    </message>
    <message>
        <source>The device did not answer on USB in time.</source>
        <translation>Enheten svarade inte i tid via USB.</translation>
    </message>
    <message>
        <source>The device did not tell ({code}).</source>
        <translation>Enheten sade det inte ({code}).</translation>
    </message>
    <message>
        <source>The device does not answer yet.</source>
        <translation>Enheten svarar inte ännu.</translation>
    </message>
    <message>
        <source>The device does not list its profiles.</source>
        <translation>Enheten listar inte sina profiler.</translation>
    </message>
    <message>
        <source>The device does not say whether it is supervised.</source>
        <translation>Enheten säger inte om den är övervakad.</translation>
    </message>
    <message>
        <source>The device does not say whether it takes every operator&apos;s SIM.</source>
        <translation>Enheten säger inte om den tar alla operatörers SIM.</translation>
    </message>
    <message>
        <source>The device ended the session.</source>
        <translation>Enheten avslutade sessionen.</translation>
    </message>
    <message>
        <source>The device gives no IMEI.</source>
        <translation>Enheten anger inget IMEI.</translation>
    </message>
    <message>
        <source>The device gives no PasswordProtected.</source>
        <translation>Enheten anger inget PasswordProtected.</translation>
    </message>
    <message>
        <source>The device gives no TotalDataCapacity and TotalDataAvailable.</source>
        <translation>Enheten anger varken TotalDataCapacity eller TotalDataAvailable.</translation>
    </message>
    <message>
        <source>The device gives no TotalDiskCapacity.</source>
        <translation>Enheten anger ingen TotalDiskCapacity.</translation>
    </message>
    <message>
        <source>The device gives no build number of a known form.</source>
        <translation>Enheten anger inget byggnummer av känd form.</translation>
    </message>
    <message>
        <source>The device gives no colour that means the same on every model.</source>
        <translation>Enheten anger ingen färg som betyder samma sak på alla modeller.</translation>
    </message>
    <message>
        <source>The device gives no {key}.</source>
        <translation>Enheten anger inte {key}.</translation>
    </message>
    <message>
        <source>The device has no number to print.</source>
        <translation>Enheten har inget nummer att skriva ut.</translation>
    </message>
    <message>
        <source>The device has no such value ({code}).</source>
        <translation>Enheten har inget sådant värde ({code}).</translation>
    </message>
    <message>
        <source>The device has no telephone.</source>
        <translation>Enheten har ingen telefon.</translation>
    </message>
    <message>
        <source>The device has not said yes.</source>
        <translation>Enheten har inte sagt ja.</translation>
    </message>
    <message>
        <source>The device is being restored.</source>
        <translation>Enheten återställs.</translation>
    </message>
    <message>
        <source>The device is in DFU mode: its screen stays black.</source>
        <translation>Enheten är i DFU-läge: skärmen förblir svart.</translation>
    </message>
    <message>
        <source>The device is in its bootloader.</source>
        <translation>Enheten är i sin bootloader.</translation>
    </message>
    <message>
        <source>The device is in recovery mode.</source>
        <translation>Enheten är i återställningsläge.</translation>
    </message>
    <message>
        <source>The device is not activated: a company&apos;s claim would show only then.</source>
        <translation>Enheten är inte aktiverad: ett företags anspråk syns först då.</translation>
    </message>
    <message>
        <source>The device left USB.</source>
        <translation>Enheten lämnade USB.</translation>
    </message>
    <message>
        <source>The device left.</source>
        <translation>Enheten försvann.</translation>
    </message>
    <message>
        <source>The device named no port for its service.</source>
        <translation>Enheten angav ingen port för sin tjänst.</translation>
    </message>
    <message>
        <source>The device no longer offers this interface.</source>
        <translation>Enheten erbjuder inte längre det gränssnittet.</translation>
    </message>
    <message>
        <source>The device takes no connection on its port {port}.</source>
        <translation>Enheten tar ingen anslutning på port {port}.</translation>
    </message>
    <message>
        <source>The device tells nothing about itself.</source>
        <translation>Enheten säger inget om sig själv.</translation>
    </message>
    <message>
        <source>The device waits for an update to be sent.</source>
        <translation>Enheten väntar på en uppdatering.</translation>
    </message>
    <message>
        <source>The device&apos;s interface has no pair of bulk endpoints.</source>
        <translation>Enhetens gränssnitt har inget par bulk-ändpunkter.</translation>
    </message>
    <message>
        <source>The device&apos;s {key} has the wrong form or check digit.</source>
        <translation>Enhetens {key} har fel form eller kontrollsiffra.</translation>
    </message>
    <message>
        <source>The device&apos;s {key} is no serial.</source>
        <translation>Enhetens {key} är inget serienummer.</translation>
    </message>
    <message>
        <source>The disk did not come to rest within {seconds} s.</source>
        <translation>Disken kom inte till ro på {seconds} s.</translation>
    </message>
    <message>
        <source>The disk did not take or give what is stored.</source>
        <translation>Disken tog inte emot eller gav inte det sparade.</translation>
    </message>
    <message>
        <source>The disk did not take what was to be saved within {seconds} s.</source>
        <translation>Disken tog inte på {seconds} s emot det som skulle sparas.</translation>
    </message>
    <message>
        <source>The driver &apos;{family}&apos; cannot be loaded.</source>
        <translation>Drivrutinen &apos;{family}&apos; kan inte laddas.</translation>
    </message>
    <message>
        <source>The driver &apos;{family}&apos; cannot be used.</source>
        <translation>Drivrutinen &apos;{family}&apos; kan inte användas.</translation>
    </message>
    <message>
        <source>The erasure record is not complete.</source>
        <translation>Raderingsprotokollet är inte fullständigt.</translation>
    </message>
    <message>
        <source>The firmware does not tell the system of its passwords.</source>
        <translation>Datorns firmware säger inget om sina lösenord.</translation>
    </message>
    <message>
        <source>The firmware&apos;s serial number was never filled in.</source>
        <translation>Serienumret i firmware fylldes aldrig i.</translation>
    </message>
    <message>
        <source>The first person has to be an administrator.</source>
        <translation>Den första personen måste vara administratör.</translation>
    </message>
    <message>
        <source>The folder of the store lies on a disk that cannot keep a shared log.</source>
        <translation>Lagrets mapp ligger på en disk som inte kan hålla en delad logg.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>Det går inte att skriva i mappen {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there for us to write to.</source>
        <translation>Mappen {folder} finns inte att skriva i.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be made.</source>
        <translation>Mappen {home} kan inte skapas.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be written.</source>
        <translation>Det går inte att skriva i mappen {home}.</translation>
    </message>
    <message>
        <source>The folder {name} wants one option: path.</source>
        <translation>Mappen {name} behöver en uppgift: path.</translation>
    </message>
    <message>
        <source>The gauge gives no {key}.</source>
        <translation>Mätaren anger inte {key}.</translation>
    </message>
    <message>
        <source>The gauge&apos;s {key} is out of all range.</source>
        <translation>Mätarens {key} är utanför alla gränser.</translation>
    </message>
    <message>
        <source>The home {home} cannot be made: {reason}.</source>
        <translation>Katalogen {home} kan inte skapas: {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} can be used by others (mode {mode}).</source>
        <translation>Nyckelfilen {path} kan användas av andra (läge {mode}).</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {reason}.</source>
        <translation>Nyckelfilen {path} kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written: {reason}.</source>
        <translation>Nyckelfilen {path} kan inte skrivas: {reason}.</translation>
    </message>
    <message>
        <source>This is a photo in {kind}, which is not read here.</source>
        <translation>Det här är ett foto i {kind}, som inte läses här.</translation>
    </message>
    <message>
        <source>See whether the label came out: it waits here too.</source>
        <translation>Se om etiketten kom ut: den väntar här också.</translation>
    </message>
    <message>
        <source> It says: “{words}”</source>
        <translation> Svar: ”{words}”</translation>
    </message>
    <message>
        <source>&apos;columns&apos; is no table.</source>
        <translation>”columns” är ingen tabell.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no column that can be read.</source>
        <translation>”{name}” är ingen kolumn som kan läsas.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no short text.</source>
        <translation>”{name}” är ingen kort text.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no time zone.</source>
        <translation>”{name}” är ingen tidszon.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; means nothing in a file of columns.</source>
        <translation>”{name}” betyder inget i en kolumnfil.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date.</source>
        <translation>”{text}” är inget datum.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number of an inspection.</source>
        <translation>”{text}” är inget inspektionsnummer.</translation>
    </message>
    <message>
        <source>5 lots of this stream were rejected under tightened inspection.</source>
        <translation>5 partier i serien underkändes vid skärpt kontroll.</translation>
    </message>
    <message>
        <source>A blind re-inspection of this device is under way.</source>
        <translation>En blind omkontroll av enheten pågår.</translation>
    </message>
    <message>
        <source>A certificate in the file&apos;s signature is none over P-256.</source>
        <translation>Ett certifikat i filens signatur är inte över P-256.</translation>
    </message>
    <message>
        <source>A certificate in the file&apos;s signature is not by its issuer.</source>
        <translation>Ett certifikat i filens signatur är inte från sin utfärdare.</translation>
    </message>
    <message>
        <source>A disagreement needs its reason.</source>
        <translation>En invändning behöver sitt skäl.</translation>
    </message>
    <message>
        <source>A key in it cannot be read.</source>
        <translation>En nyckel i den kan inte läsas.</translation>
    </message>
    <message>
        <source>A key in it has a role that is not known.</source>
        <translation>En nyckel i den har en okänd roll.</translation>
    </message>
    <message>
        <source>A key in it is neither an Ed25519 nor a P-256 key.</source>
        <translation>En nyckel i den är varken en Ed25519- eller en P-256-nyckel.</translation>
    </message>
    <message>
        <source>A lot needs 2: choose other days or another source.</source>
        <translation>Ett parti behöver 2: välj andra dagar eller en annan källa.</translation>
    </message>
    <message>
        <source>A lot of {size} is too small.</source>
        <translation>Ett parti om {size} är för litet.</translation>
    </message>
    <message>
        <source>A raw answer is not as it was written.</source>
        <translation>Ett rått svar är inte som det skrevs.</translation>
    </message>
    <message>
        <source>A row of the outbox names no events.</source>
        <translation>En rad i utkorgen nämner inga händelser.</translation>
    </message>
    <message>
        <source>A search is saved as &apos;{name}&apos; already.</source>
        <translation>En sökning är redan sparad som &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>A sheet holds 1,048,575 records at most.</source>
        <translation>Ett blad rymmer högst 1 048 575 poster.</translation>
    </message>
    <message>
        <source>A supplier&apos;s lot needs its order.</source>
        <translation>En leverantörs parti behöver sin order.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Accepts on none; protects as {standard} normal inspection, level {level}, AQL {aql}</source>
        <translation>Godkänner vid noll; skyddar som {standard}, normal kontroll, nivå {level}, AQL {aql}</translation>
    </message>
    <message>
        <source>Agree or disagree with a point.</source>
        <translation>Håll med om en punkt eller inte.</translation>
    </message>
    <message>
        <source>Agree or disagree with each of them first.</source>
        <translation>Håll först med eller inte om var och en.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alla enheter</translation>
    </message>
    <message>
        <source>An AQL of {aql} counts several faults a unit.</source>
        <translation>En AQL på {aql} räknar flera fel per enhet.</translation>
    </message>
    <message>
        <source>An inspection of this device is open already, by somebody who may know the first.</source>
        <translation>En inspektion av enheten är redan öppen, av någon som kan känna till den första.</translation>
    </message>
    <message>
        <source>An object stands where a value was expected.</source>
        <translation>Ett objekt står där ett värde väntades.</translation>
    </message>
    <message>
        <source>Another auditor has to review it.</source>
        <translation>En annan granskare måste granska den.</translation>
    </message>
    <message>
        <source>Another auditor of the shop has to review it.</source>
        <translation>En annan granskare i verkstaden måste granska den.</translation>
    </message>
    <message>
        <source>Another bench sends for the shop by now.</source>
        <translation>En annan plats skickar nu för verkstaden.</translation>
    </message>
    <message>
        <source>Another certificate of the same number was signed, with the SHA-256 {digest}.</source>
        <translation>Ett annat certifikat med samma nummer signerades, med SHA-256 {digest}.</translation>
    </message>
    <message>
        <source>Another file is being imported.</source>
        <translation>En annan fil importeras just nu.</translation>
    </message>
    <message>
        <source>Another lot took some of these devices meanwhile.</source>
        <translation>Ett annat parti tog under tiden några av enheterna.</translation>
    </message>
    <message>
        <source>Another program holds {device}.</source>
        <translation>Ett annat program håller {device}.</translation>
    </message>
    <message>
        <source>Another program is changing the keys in {folder}.</source>
        <translation>Ett annat program ändrar nycklarna i {folder}.</translation>
    </message>
    <message>
        <source>Ask for a new attempt instead.</source>
        <translation>Be om ett nytt försök i stället.</translation>
    </message>
    <message>
        <source>Ask for it again at the desk that was certified.</source>
        <translation>Begär det igen vid det skrivbord som har intyg.</translation>
    </message>
    <message>
        <source>Ask for it again at the desk.</source>
        <translation>Begär det igen vid skrivbordet.</translation>
    </message>
    <message>
        <source>Ask in another name.</source>
        <translation>Begär det i ett annat namn.</translation>
    </message>
    <message>
        <source>Ask that bench.</source>
        <translation>Begär det av den arbetsplatsen.</translation>
    </message>
    <message>
        <source>Ask the shop for this one&apos;s.</source>
        <translation>Be verkstaden om den som hör till detta.</translation>
    </message>
    <message>
        <source>Auditor {name}</source>
        <translation>Revisor {name}</translation>
    </message>
    <message>
        <source>Bench {holder} sends for the shop just now.</source>
        <translation>Plats {holder} skickar just nu för verkstaden.</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Certificate {uid} was signed in its place.</source>
        <translation>Certifikatet {uid} signerades i dess ställe.</translation>
    </message>
    <message>
        <source>Certificates signed</source>
        <translation>Certifikat signerade</translation>
    </message>
    <message>
        <source>Check the clock, or have the root certify this bench again with &apos;inspector keys certify&apos;.</source>
        <translation>Kontrollera klockan, eller låt roten intyga bänken igen med &apos;inspector keys certify&apos;.</translation>
    </message>
    <message>
        <source>Choose an AQL of 10 or less for plans that accept on none.</source>
        <translation>Välj en AQL på högst 10 för planer som godkänner vid noll.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Choose one of {all}.</source>
        <translation>Välj en av {all}.</translation>
    </message>
    <message>
        <source>Claims and signature disagree on whether this is training.</source>
        <translation>Uppgifter och signatur är oense om ifall detta är övning.</translation>
    </message>
    <message>
        <source>Compare both records, then put the row aside with a reason.</source>
        <translation>Jämför båda posterna och lägg sedan raden åt sidan med ett skäl.</translation>
    </message>
    <message>
        <source>Compare it with the device or the label.</source>
        <translation>Jämför med enheten eller etiketten.</translation>
    </message>
    <message>
        <source>Compare the device with the claims, not with this photo, or ask the shop for the file.</source>
        <translation>Jämför enheten med uppgifterna, inte med fotot, eller be verkstaden om filen.</translation>
    </message>
    <message>
        <source>Conforming</source>
        <translation>Överensstämmer</translation>
    </message>
    <message>
        <source>Copy it with pg_dump, then run &apos;inspector db upgrade&apos;; desks of the older version stop then.</source>
        <translation>Kopiera det med pg_dump och kör sedan &apos;inspector db upgrade&apos;; platser med den äldre versionen stannar då.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Dela upp den i flera filer.</translation>
    </message>
    <message>
        <source>Decide once it is closed, or take it back.</source>
        <translation>Avgör när den är avslutad, eller ta tillbaka den.</translation>
    </message>
    <message>
        <source>Delete one of them first.</source>
        <translation>Ta bort en av dem först.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveranser</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Do not trust this page; ask the shop for the certificate.</source>
        <translation>Lita inte på sidan; be verkstaden om certifikatet.</translation>
    </message>
    <message>
        <source>Do the last step again in a moment.</source>
        <translation>Gör om det sista steget om en stund.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Rita den igen.</translation>
    </message>
    <message>
        <source>Draw its sample first, and decide it once.</source>
        <translation>Dra stickprovet först och besluta en gång.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Draget</translation>
    </message>
    <message>
        <source>Event {seq} of {writer} does not follow what the shop&apos;s database holds.</source>
        <translation>Händelse {seq} från {writer} följer inte på det som verkstadens databas har.</translation>
    </message>
    <message>
        <source>Export the bench&apos;s public key again.</source>
        <translation>Exportera bänkens publika nyckel igen.</translation>
    </message>
    <message>
        <source>Finish what is open, then make room; what was shown as saved is safe.</source>
        <translation>Avsluta det som är öppet och frigör sedan utrymme; det som visades som sparat är säkert.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
    <message>
        <source>Get the certificate again.</source>
        <translation>Hämta certifikatet igen.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>Hämta filen igen där den kom ifrån.</translation>
    </message>
    <message>
        <source>Get the file itself from the shop: a scan or a printed copy does not carry them.</source>
        <translation>Hämta själva filen från verkstaden: en skanning eller utskrift har dem inte med sig.</translation>
    </message>
    <message>
        <source>Get the key from its owner again.</source>
        <translation>Hämta nyckeln igen från ägaren.</translation>
    </message>
    <message>
        <source>Get the shop&apos;s public key from the shop and name its file with --trust.</source>
        <translation>Hämta verkstadens publika nyckel och ange filen med --trust.</translation>
    </message>
    <message>
        <source>Give a JWK set, one JWK, PEM public keys or certificates, or a signed trust list.</source>
        <translation>Ange en JWK-uppsättning, en JWK, publika PEM-nycklar eller certifikat, eller en signerad förtroendelista.</translation>
    </message>
    <message>
        <source>Give claims.json, or the registry&apos;s copy.</source>
        <translation>Ange claims.json, eller registrets kopia.</translation>
    </message>
    <message>
        <source>Give it a date.</source>
        <translation>Ge den ett datum.</translation>
    </message>
    <message>
        <source>Give it an IMEI or a serial number.</source>
        <translation>Ge den ett IMEI eller serienummer.</translation>
    </message>
    <message>
        <source>Give it as https://host/path, without a query.</source>
        <translation>Ange den som https://host/path, utan frågedel.</translation>
    </message>
    <message>
        <source>Give the keys of benches.</source>
        <translation>Ange nycklar för bänkar.</translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation>Gå vidare med nästa.</translation>
    </message>
    <message>
        <source>Have it closed, then ask for a blind one.</source>
        <translation>Låt den avslutas och begär sedan en blind.</translation>
    </message>
    <message>
        <source>Have the shop&apos;s root certify that desk.</source>
        <translation>Låt verkstadens rot intyga det skrivbordet.</translation>
    </message>
    <message>
        <source>Have the shop&apos;s root certify this desk: &apos;inspector keys certify&apos;. Else do it at that bench.</source>
        <translation>Låt butikens rot certifiera detta skrivbord: &apos;inspector keys certify&apos;. Annars gör det vid den arbetsplatsen.</translation>
    </message>
    <message>
        <source>Head one &apos;Date&apos;, or name it in a file of columns.</source>
        <translation>Kalla en ”Date”, eller ange den i en kolumnfil.</translation>
    </message>
    <message>
        <source>Head one &apos;IMEI&apos; or &apos;Serial&apos;, or name it in a file of columns.</source>
        <translation>Kalla en ”IMEI” eller ”Serial”, eller ange den i en kolumnfil.</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMEI or serial</source>
        <translation>IMEI eller serienummer</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.2 or newer, or the cryptography package that brings its own.</source>
        <translation>Installera OpenSSL 3.2 eller nyare, eller paketet cryptography som har ett eget.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s contrib package there.</source>
        <translation>Installera PostgreSQLs contrib-paket där.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;refurb-inspector[postgres]&apos;.</source>
        <translation>Installera den: pip install &apos;refurb-inspector[postgres]&apos;.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Den kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>It does not say when.</source>
        <translation>Den säger inte när.</translation>
    </message>
    <message>
        <source>It ended before it began.</source>
        <translation>Den slutade innan den började.</translation>
    </message>
    <message>
        <source>It has more cells than the first line.</source>
        <translation>Den har fler celler än första raden.</translation>
    </message>
    <message>
        <source>It has more than {most} characters.</source>
        <translation>Den har fler än {most} tecken.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown.</source>
        <translation>Den innehåller tecken som inte kan visas.</translation>
    </message>
    <message>
        <source>It is for the bench {bench}.</source>
        <translation>Det är till arbetsplatsen {bench}.</translation>
    </message>
    <message>
        <source>It is not UTF-8, so it was read as Windows-1252.</source>
        <translation>Den är inte UTF-8 och lästes därför som Windows-1252.</translation>
    </message>
    <message>
        <source>It is not clear whose devices make the lot.</source>
        <translation>Det är oklart vems enheter som utgör partiet.</translation>
    </message>
    <message>
        <source>It is not known whether the database {name} took what was to be saved.</source>
        <translation>Det är inte känt om databasen {name} tog emot det som skulle sparas.</translation>
    </message>
    <message>
        <source>It is your own inspection: ask another person who may.</source>
        <translation>Det är din egen kontroll: be någon annan som får.</translation>
    </message>
    <message>
        <source>It may hold columns, date_format and time_zone.</source>
        <translation>Den får innehålla columns, date_format och time_zone.</translation>
    </message>
    <message>
        <source>It names no device.</source>
        <translation>Den anger ingen enhet.</translation>
    </message>
    <message>
        <source>It says: {what}, by {shop} on {day}.</source>
        <translation>Den säger: {what}, av {shop} {day}.</translation>
    </message>
    <message>
        <source>It was signed on {day}, which is too long ago or not yet.</source>
        <translation>Det signerades {day}: för länge sedan, eller ännu inte.</translation>
    </message>
    <message>
        <source>Its claims are of an earlier version and name no key for files, so nothing ties that key to theirs.</source>
        <translation>Uppgifterna är av en tidigare version och anger ingen nyckel för filer, så inget binder den nyckeln till deras.</translation>
    </message>
    <message>
        <source>Keep it secret; hand out the public key alone.</source>
        <translation>Håll den hemlig; lämna bara ut den publika nyckeln.</translation>
    </message>
    <message>
        <source>Leave the cell empty.</source>
        <translation>Lämna cellen tom.</translation>
    </message>
    <message>
        <source>Let its owner grant the right.</source>
        <translation>Låt ägaren ge behörigheten.</translation>
    </message>
    <message>
        <source>Line {number} of {name} has no end.</source>
        <translation>Rad {number} i {name} har inget slut.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Se på det igen.</translation>
    </message>
    <message>
        <source>Look at its form.</source>
        <translation>Kontrollera dess form.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Se på listan igen.</translation>
    </message>
    <message>
        <source>Look at the lot.</source>
        <translation>Se på partiet.</translation>
    </message>
    <message>
        <source>Look at the network and at the server, then do the last step again.</source>
        <translation>Kontrollera nätverket och servern och gör sedan om det sista steget.</translation>
    </message>
    <message>
        <source>Look at the review.</source>
        <translation>Titta på granskningen.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Titta i serverns logg.</translation>
    </message>
    <message>
        <source>Look at the user, the password and the database in its address.</source>
        <translation>Kontrollera användare, lösenord och databas i adressen.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Lot sampling report</source>
        <translation>Rapport om partistickprov</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Bildat</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Bilda det igen.</translation>
    </message>
    <message>
        <source>Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>Skapa en med ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>Make the column text, and export again.</source>
        <translation>Gör kolumnen till text och exportera igen.</translation>
    </message>
    <message>
        <source>Members, SHA-256</source>
        <translation>Medlemmar, SHA-256</translation>
    </message>
    <message>
        <source>Mend it, or leave the cell empty.</source>
        <translation>Rätta det eller lämna cellen tom.</translation>
    </message>
    <message>
        <source>Mend one of the two times.</source>
        <translation>Rätta en av de två tiderna.</translation>
    </message>
    <message>
        <source>Mend the date.</source>
        <translation>Rätta datumet.</translation>
    </message>
    <message>
        <source>Mend the line.</source>
        <translation>Rätta raden.</translation>
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
        <translation>Ange en CSV-fil med inspektioner.</translation>
    </message>
    <message>
        <source>Name a CSV, XLSX or JSON Lines file.</source>
        <translation>Ange en CSV-, XLSX- eller JSON Lines-fil.</translation>
    </message>
    <message>
        <source>Name a JSON Lines file.</source>
        <translation>Ange en JSON Lines-fil.</translation>
    </message>
    <message>
        <source>Name a backup.</source>
        <translation>Ange en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Name a file of &apos;inspector audit head&apos;.</source>
        <translation>Ange en fil från &apos;inspector audit head&apos;.</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv, .xlsx or .jsonl.</source>
        <translation>Ange en fil som slutar på .csv, .xlsx eller .jsonl.</translation>
    </message>
    <message>
        <source>Name a file that is there and can be read.</source>
        <translation>Ange en fil som finns och kan läsas.</translation>
    </message>
    <message>
        <source>Name a file to verify.</source>
        <translation>Ange en fil att verifiera.</translation>
    </message>
    <message>
        <source>Name a first day and a last one within a year.</source>
        <translation>Ange en första och en sista dag inom ett år.</translation>
    </message>
    <message>
        <source>Name an empty database of its own.</source>
        <translation>Ange en egen tom databas.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Ange en annan fil.</translation>
    </message>
    <message>
        <source>Name it as the file&apos;s first line does.</source>
        <translation>Ange den som filens första rad gör.</translation>
    </message>
    <message>
        <source>Name one supplier, technician or model.</source>
        <translation>Ange en leverantör, tekniker eller modell.</translation>
    </message>
    <message>
        <source>Name the certificate beside it to see whether it is the one, and whether this shop may say so.</source>
        <translation>Ange certifikatet bredvid för att se om det är rätt, och om verkstaden får säga så.</translation>
    </message>
    <message>
        <source>Name the certificate beside it.</source>
        <translation>Ange även certifikatet.</translation>
    </message>
    <message>
        <source>Name the certificate itself.</source>
        <translation>Ange själva certifikatet.</translation>
    </message>
    <message>
        <source>Name the file that &apos;inspector keys init --root&apos; wrote.</source>
        <translation>Ange filen som &apos;inspector keys init --root&apos; skrev.</translation>
    </message>
    <message>
        <source>Name the grade that you see.</source>
        <translation>Ange skicket som du ser.</translation>
    </message>
    <message>
        <source>Name the list&apos;s file and the file of the key that signed it with --trust.</source>
        <translation>Ange listans fil och filen med nyckeln som signerade den med --trust.</translation>
    </message>
    <message>
        <source>Name the order that its devices were inspected for.</source>
        <translation>Ange ordern som enheterna inspekterades för.</translation>
    </message>
    <message>
        <source>Name the points to agree with.</source>
        <translation>Ange punkterna du håller med om.</translation>
    </message>
    <message>
        <source>Name the root or the issuer of lists with --trust as well.</source>
        <translation>Ange även roten eller listornas utfärdare med --trust.</translation>
    </message>
    <message>
        <source>Narrow the search, or export as CSV.</source>
        <translation>Begränsa sökningen, eller exportera som CSV.</translation>
    </message>
    <message>
        <source>No certificate&apos;s code can be read in this picture.</source>
        <translation>Ingen certifikatkod går att läsa i bilden.</translation>
    </message>
    <message>
        <source>No column of the file is an IMEI or a serial number.</source>
        <translation>Ingen kolumn i filen är ett IMEI eller serienummer.</translation>
    </message>
    <message>
        <source>No column of the file says when a device was inspected.</source>
        <translation>Ingen kolumn i filen säger när en enhet inspekterades.</translation>
    </message>
    <message>
        <source>No day and no order is named.</source>
        <translation>Ingen dag och ingen order är angiven.</translation>
    </message>
    <message>
        <source>No point is named.</source>
        <translation>Ingen punkt är angiven.</translation>
    </message>
    <message>
        <source>No root that is trusted here is named {root}.</source>
        <translation>Ingen rot som är betrodd här heter {root}.</translation>
    </message>
    <message>
        <source>No root vouches for the desk that asks.</source>
        <translation>Ingen rot går i god för skrivbordet som ber om det.</translation>
    </message>
    <message>
        <source>No search is saved as &apos;{name}&apos;.</source>
        <translation>Ingen sökning är sparad som &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>No space is left at the database server.</source>
        <translation>Det finns inget utrymme kvar på databasservern.</translation>
    </message>
    <message>
        <source>No trusted key is named {kid}.</source>
        <translation>Ingen betrodd nyckel heter {kid}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Nobody wants this device inspected again.</source>
        <translation>Ingen vill ha enheten kontrollerad igen.</translation>
    </message>
    <message>
        <source>Nobody wants this inspection again.</source>
        <translation>Ingen vill ha den här kontrollen igen.</translation>
    </message>
    <message>
        <source>Nonconforming: {count}</source>
        <translation>Avvikande: {count}</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>Inte draget än</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Inte granskad</translation>
    </message>
    <message>
        <source>Nothing is said in this review yet.</source>
        <translation>Inget är sagt i den här granskningen än.</translation>
    </message>
    <message>
        <source>Nothing says why the certificate {uid} is void.</source>
        <translation>Inget säger varför certifikatet {uid} är ogiltigt.</translation>
    </message>
    <message>
        <source>Once it answers again, look at the last step, and do it again where it is missing.</source>
        <translation>När den svarar igen, titta på det sista steget och gör om det om det saknas.</translation>
    </message>
    <message>
        <source>Only a rejected lot holds its certificates back.</source>
        <translation>Bara ett underkänt parti håller kvar sina certifikat.</translation>
    </message>
    <message>
        <source>Only an auditor of the shop that certified it countersigns it.</source>
        <translation>Bara en granskare i verkstaden som utfärdade det kontrasignerar det.</translation>
    </message>
    <message>
        <source>Only the shop that certified it makes it void.</source>
        <translation>Bara verkstaden som certifierade det ogiltigförklarar det.</translation>
    </message>
    <message>
        <source>Only what was sent back can be taken back.</source>
        <translation>Bara det som skickats tillbaka kan tas tillbaka.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öppna det igen.</translation>
    </message>
    <message>
        <source>Open it for writing first: &apos;inspector db upgrade&apos; makes its tables.</source>
        <translation>Öppna det först för skrivning: &apos;inspector db upgrade&apos; skapar tabellerna.</translation>
    </message>
    <message>
        <source>Open its review.</source>
        <translation>Öppna dess granskning.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Put aside by {name}: {reason}</source>
        <translation>Lagt åt sidan av {name}: {reason}</translation>
    </message>
    <message>
        <source>Put cells with commas in quotes.</source>
        <translation>Sätt celler med kommatecken inom citattecken.</translation>
    </message>
    <message>
        <source>Put it aside with a reason.</source>
        <translation>Lägg den åt sidan med ett skäl.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Sätt det inom citattecken.</translation>
    </message>
    <message>
        <source>Put shop_id and bench_id back, or have the root certify this bench again.</source>
        <translation>Lägg tillbaka shop_id och bench_id, eller låt roten intyga bänken igen.</translation>
    </message>
    <message>
        <source>Put the right one in place, or have the root certify this bench again.</source>
        <translation>Lägg in rätt certifikat, eller låt roten intyga bänken igen.</translation>
    </message>
    <message>
        <source>Put the row aside with a reason.</source>
        <translation>Lägg raden åt sidan med ett skäl.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Underkänt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Frisläppt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Review each of them, then decide.</source>
        <translation>Granska var och en, besluta sedan.</translation>
    </message>
    <message>
        <source>Review it once it is signed or refused.</source>
        <translation>Granska den när den är signerad eller avvisad.</translation>
    </message>
    <message>
        <source>Review the devices in it.</source>
        <translation>Granska enheterna i det.</translation>
    </message>
    <message>
        <source>Run &apos;inspector audit verify&apos;.</source>
        <translation>Kör &apos;inspector audit verify&apos;.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos; at that bench and at the desk.</source>
        <translation>Kör &apos;inspector db check&apos; vid den arbetsplatsen och vid skrivbordet.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos; at the bench.</source>
        <translation>Kör &apos;inspector db check&apos; vid arbetsplatsen.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos;.</source>
        <translation>Kör &apos;inspector db check&apos;.</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-kort</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>SIM-lås</translation>
    </message>
    <message>
        <source>Save it anew, or as CSV.</source>
        <translation>Spara den på nytt, eller som CSV.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and give that.</source>
        <translation>Spara det som JPEG eller PNG och ange det.</translation>
    </message>
    <message>
        <source>Save it as a PNG of at most 4096 pixels a side.</source>
        <translation>Spara den som PNG med högst 4096 pixlar per sida.</translation>
    </message>
    <message>
        <source>Save one in Records first.</source>
        <translation>Spara en i Poster först.</translation>
    </message>
    <message>
        <source>Save the file anew as CSV in UTF-8.</source>
        <translation>Spara filen på nytt som CSV i UTF-8.</translation>
    </message>
    <message>
        <source>Save the file anew as CSV.</source>
        <translation>Spara filen på nytt som CSV.</translation>
    </message>
    <message>
        <source>Save the sheet alone as CSV.</source>
        <translation>Spara bara bladet som CSV.</translation>
    </message>
    <message>
        <source>Saved are {names}.</source>
        <translation>Sparade: {names}.</translation>
    </message>
    <message>
        <source>Say it in 500 plain characters.</source>
        <translation>Säg det med 500 enkla tecken.</translation>
    </message>
    <message>
        <source>Say pass or fail.</source>
        <translation>Säg godkänd eller underkänd.</translation>
    </message>
    <message>
        <source>Say what is wrong with it.</source>
        <translation>Säg vad som är fel med det.</translation>
    </message>
    <message>
        <source>Say what was put right before the next lot is made.</source>
        <translation>Säg vad som rättats innan nästa parti bildas.</translation>
    </message>
    <message>
        <source>Say what you saw or heard.</source>
        <translation>Säg vad du såg eller hörde.</translation>
    </message>
    <message>
        <source>Say what you see: pass or fail.</source>
        <translation>Säg vad du ser: godkänd eller underkänd.</translation>
    </message>
    <message>
        <source>Say which one in a file of columns.</source>
        <translation>Säg vilken i en kolumnfil.</translation>
    </message>
    <message>
        <source>Say why, in {most} characters at most.</source>
        <translation>Säg varför, med högst {most} tecken.</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>Skanna koden igen.</translation>
    </message>
    <message>
        <source>Scan the square code on the page.</source>
        <translation>Skanna den fyrkantiga koden på sidan.</translation>
    </message>
    <message>
        <source>See &apos;inspector audit show&apos; for its points.</source>
        <translation>Se &apos;inspector audit show&apos; för dess punkter.</translation>
    </message>
    <message>
        <source>See how the stream&apos;s lots ended.</source>
        <translation>Se hur seriens partier slutade.</translation>
    </message>
    <message>
        <source>See the list of lots.</source>
        <translation>Se listan över partier.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Frö</translation>
    </message>
    <message>
        <source>Send it again once the registry is brought up to date.</source>
        <translation>Skicka den igen när registret har uppdaterats.</translation>
    </message>
    <message>
        <source>Send it as the contract says.</source>
        <translation>Skicka det så som kontraktet säger.</translation>
    </message>
    <message>
        <source>Send it back with a reason, or have it inspected blind.</source>
        <translation>Skicka tillbaka med skäl eller låt kontrollera blint.</translation>
    </message>
    <message>
        <source>Send the certificate as the contract says.</source>
        <translation>Skicka certifikatet så som avtalet säger.</translation>
    </message>
    <message>
        <source>Send the statement as it was signed.</source>
        <translation>Skicka intyget så som det signerades.</translation>
    </message>
    <message>
        <source>Send them first: &apos;inspector outbox retry --all-parked&apos;.</source>
        <translation>Skicka dem först: &apos;inspector outbox retry --all-parked&apos;.</translation>
    </message>
    <message>
        <source>Set the clocks right, and ask for it again.</source>
        <translation>Ställ klockorna rätt och begär det igen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Förkorta det.</translation>
    </message>
    <message>
        <source>Show this to the lead: Settings, Database says which they are.</source>
        <translation>Visa detta för den ansvariga: Inställningar, Databas säger vilka de är.</translation>
    </message>
    <message>
        <source>Sign in at that bench, and send it back or have it inspected again there.</source>
        <translation>Logga in vid den arbetsplatsen och skicka tillbaka den eller låt inspektera den igen där.</translation>
    </message>
    <message>
        <source>Sign in at that bench, and take it back there.</source>
        <translation>Logga in på den arbetsplatsen och ta tillbaka det där.</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>Logga in med den.</translation>
    </message>
    <message>
        <source>Somebody else has begun, or it is your own: go on with the next one.</source>
        <translation>Någon annan har börjat, eller så är den din egen: gå vidare med nästa.</translation>
    </message>
    <message>
        <source>Somebody here has a badge or a PIN already.</source>
        <translation>Någon här har redan en bricka eller PIN.</translation>
    </message>
    <message>
        <source>Something that is no registry, or an older one, answers at its address.</source>
        <translation>På adressen svarar något som inte är ett register, eller ett äldre.</translation>
    </message>
    <message>
        <source>Something that is not a receiver answers at its address.{answer}</source>
        <translation>Något som inte är en mottagare svarar på dess adress.{answer}</translation>
    </message>
    <message>
        <source>Something that is not a registry answers at its address.{answer}</source>
        <translation>Något som inte är ett register svarar på dess adress.{answer}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Supplier {name}, order {order}</source>
        <translation>Leverantör {name}, order {order}</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>Table I begins with lots of 2.</source>
        <translation>Tabell I börjar med partier om 2.</translation>
    </message>
    <message>
        <source>Take a picture of each alone.</source>
        <translation>Ta en bild av varje för sig.</translation>
    </message>
    <message>
        <source>Take another copy, or an older backup.</source>
        <translation>Ta en annan kopia eller en äldre säkerhetskopia.</translation>
    </message>
    <message>
        <source>Take it again: sharp, from above, the whole square with its white margin.</source>
        <translation>Ta om den: skarp, uppifrån, hela kvadraten med sin vita marginal.</translation>
    </message>
    <message>
        <source>Take the answer to this bench&apos;s own request.</source>
        <translation>Ta svaret på den här bänkens egen begäran.</translation>
    </message>
    <message>
        <source>Take the name from &apos;inspector keys show&apos; or &apos;inspector verify&apos;.</source>
        <translation>Ta namnet från &apos;inspector keys show&apos; eller &apos;inspector verify&apos;.</translation>
    </message>
    <message>
        <source>Take the newest of the root.</source>
        <translation>Ta rotens nyaste.</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>Ta bort dem.</translation>
    </message>
    <message>
        <source>Take {uid}, which replaces it.</source>
        <translation>Ta {uid}, som ersätter det.</translation>
    </message>
    <message>
        <source>Technician {name}</source>
        <translation>Tekniker {name}</translation>
    </message>
    <message>
        <source>The address of the verification page cannot be used.</source>
        <translation>Verifieringssidans adress kan inte användas.</translation>
    </message>
    <message>
        <source>The bench holds another record than the one that was looked at.</source>
        <translation>Arbetsplatsen har en annan post än den som granskades.</translation>
    </message>
    <message>
        <source>The bench stopped while this was printed.</source>
        <translation>Bänken stannade under utskriften.</translation>
    </message>
    <message>
        <source>The bench {bench} does not hear of wishes from here.</source>
        <translation>Arbetsplatsen {bench} får inte veta något om önskemål härifrån.</translation>
    </message>
    <message>
        <source>The bench {bench} has it already.</source>
        <translation>Arbetsplatsen {bench} har det redan.</translation>
    </message>
    <message>
        <source>The bench {bench} is asked to make it void already.</source>
        <translation>Arbetsplatsen {bench} ska redan ogiltigförklara det.</translation>
    </message>
    <message>
        <source>The bench {bench} would not believe this desk: {why}</source>
        <translation>Arbetsplatsen {bench} skulle inte tro detta skrivbord: {why}</translation>
    </message>
    <message>
        <source>The bench&apos;s X.509 certificate is another key&apos;s.</source>
        <translation>Bänkens X.509-certifikat hör till en annan nyckel.</translation>
    </message>
    <message>
        <source>The bench&apos;s key was revoked on {day} ({reason}); nobody is known to have held this.</source>
        <translation>Bänkens nyckel återkallades {day} ({reason}); ingen är känd för att ha haft detta.</translation>
    </message>
    <message>
        <source>The bench&apos;s request does not fit its own signature.</source>
        <translation>Bänkens begäran stämmer inte med sin egen signatur.</translation>
    </message>
    <message>
        <source>The certificate {uid} is of the bench {bench}.</source>
        <translation>Certifikatet {uid} är från arbetsplatsen {bench}.</translation>
    </message>
    <message>
        <source>The certificate {uid} is void already.</source>
        <translation>Certifikatet {uid} är redan ogiltigt.</translation>
    </message>
    <message>
        <source>The check digit of this IMEI does not fit.</source>
        <translation>Kontrollsiffran i detta IMEI stämmer inte.</translation>
    </message>
    <message>
        <source>The claims are nested too deep.</source>
        <translation>Uppgifterna är för djupt nästlade.</translation>
    </message>
    <message>
        <source>The claims are not a JSON object.</source>
        <translation>Uppgifterna är inget JSON-objekt.</translation>
    </message>
    <message>
        <source>The claims are not in canonical form.</source>
        <translation>Uppgifterna är inte i kanonisk form.</translation>
    </message>
    <message>
        <source>The claims are not readable JSON.</source>
        <translation>Uppgifterna är inte läsbar JSON.</translation>
    </message>
    <message>
        <source>The claims are too long for a code.</source>
        <translation>Uppgifterna är för långa för en kod.</translation>
    </message>
    <message>
        <source>The claims are whole and in canonical form.</source>
        <translation>Uppgifterna är hela och i kanonisk form.</translation>
    </message>
    <message>
        <source>The claims are whole, but the page is not the one they draw: byte {place} differs, in {part}.</source>
        <translation>Uppgifterna är hela, men sidan är inte deras: byte {place} skiljer sig, i {part}.</translation>
    </message>
    <message>
        <source>The claims are whole, but the photo on the page is none of those that were signed.</source>
        <translation>Uppgifterna är hela, men fotot på sidan är inget av de signerade.</translation>
    </message>
    <message>
        <source>The claims beside the signature are not the ones that were signed.</source>
        <translation>Uppgifterna bredvid signaturen är inte de som signerades.</translation>
    </message>
    <message>
        <source>The claims given beside it say the same.</source>
        <translation>Uppgifterna bredvid säger detsamma.</translation>
    </message>
    <message>
        <source>The claims hold a lone surrogate.</source>
        <translation>Uppgifterna innehåller ett ensamt surrogat.</translation>
    </message>
    <message>
        <source>The claims hold a name that is no text.</source>
        <translation>Uppgifterna innehåller ett namn som inte är text.</translation>
    </message>
    <message>
        <source>The claims hold a {kind}.</source>
        <translation>Uppgifterna innehåller ett värde av typen {kind}.</translation>
    </message>
    <message>
        <source>The claims hold the number {text}.</source>
        <translation>Uppgifterna innehåller talet {text}.</translation>
    </message>
    <message>
        <source>The claims hold {value}, too large for JSON.</source>
        <translation>Uppgifterna innehåller {value}, för stort för JSON.</translation>
    </message>
    <message>
        <source>The claims in the code cannot be read.</source>
        <translation>Uppgifterna i koden kan inte läsas.</translation>
    </message>
    <message>
        <source>The claims name another bench or shop than the one that the root certified.</source>
        <translation>Uppgifterna anger en annan bänk eller verkstad än den som roten intygade.</translation>
    </message>
    <message>
        <source>The claims name another key than the signature.</source>
        <translation>Uppgifterna anger en annan nyckel än signaturen.</translation>
    </message>
    <message>
        <source>The code in the signature is of another kind.</source>
        <translation>Koden i signaturen är av ett annat slag.</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>Koden är hel.</translation>
    </message>
    <message>
        <source>The code of the page says what these claims say.</source>
        <translation>Sidans kod säger vad uppgifterna säger.</translation>
    </message>
    <message>
        <source>The code on the page is not that of the claims: {what}.</source>
        <translation>Koden på sidan är inte uppgifternas: {what}.</translation>
    </message>
    <message>
        <source>The code on the page was signed by another key than the claims.</source>
        <translation>Koden på sidan signerades med en annan nyckel än uppgifterna.</translation>
    </message>
    <message>
        <source>The code was changed after it was signed.</source>
        <translation>Koden ändrades efter att den signerades.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>Kolumnerna är {names}.</translation>
    </message>
    <message>
        <source>The countersignature is over another certificate.</source>
        <translation>Kontrasignaturen gäller ett annat certifikat.</translation>
    </message>
    <message>
        <source>The countersignature was signed by a bench of another shop than the certificate.</source>
        <translation>Kontrasignaturen signerades av en bänk i en annan verkstad än certifikatet.</translation>
    </message>
    <message>
        <source>The database server of {name} does not answer.</source>
        <translation>Databasservern för {name} svarar inte.</translation>
    </message>
    <message>
        <source>The database server of {name} is just starting or stopping.</source>
        <translation>Databasservern för {name} håller på att starta eller stanna.</translation>
    </message>
    <message>
        <source>The database server of {name} takes no more connections now.</source>
        <translation>Databasservern för {name} tar inte emot fler anslutningar just nu.</translation>
    </message>
    <message>
        <source>The database {name} did not do its work.</source>
        <translation>Databasen {name} gjorde inte sitt arbete.</translation>
    </message>
    <message>
        <source>The database {name} does not hold every character.</source>
        <translation>Databasen {name} rymmer inte alla tecken.</translation>
    </message>
    <message>
        <source>The database {name} has tables of something else.</source>
        <translation>Databasen {name} har tabeller från något annat.</translation>
    </message>
    <message>
        <source>The database {name} is damaged.</source>
        <translation>Databasen {name} är skadad.</translation>
    </message>
    <message>
        <source>The database {name} is not a store of Inspector.</source>
        <translation>Databasen {name} är inte ett lager för Inspector.</translation>
    </message>
    <message>
        <source>The database {name} is not there, or lets nobody in with this user.</source>
        <translation>Databasen {name} finns inte eller släpper inte in den här användaren.</translation>
    </message>
    <message>
        <source>The database {name} is too slow, or another desk holds it.</source>
        <translation>Databasen {name} är för långsam, eller så håller en annan plats den.</translation>
    </message>
    <message>
        <source>The database&apos;s address cannot be read.</source>
        <translation>Databasens adress går inte att läsa.</translation>
    </message>
    <message>
        <source>The date lies before the year 2000.</source>
        <translation>Datumet ligger före år 2000.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>Datumet ligger i framtiden.</translation>
    </message>
    <message>
        <source>The device is being inspected again already.</source>
        <translation>Enheten kontrolleras redan igen.</translation>
    </message>
    <message>
        <source>The disk is almost full: the room that was kept for this is in use.</source>
        <translation>Disken är nästan full: utrymmet som sparats för detta används.</translation>
    </message>
    <message>
        <source>The draft of inspection {uid} cannot be read.</source>
        <translation>Utkastet till inspektion {uid} kan inte läsas.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>Drivrutinen för PostgreSQL är inte installerad.</translation>
    </message>
    <message>
        <source>The errand names another key than its signature.</source>
        <translation>Ärendet anger en annan nyckel än sin signatur.</translation>
    </message>
    <message>
        <source>The file carries no signature of its own; the page was drawn again and compared.</source>
        <translation>Filen har ingen egen signatur; sidan ritades om och jämfördes.</translation>
    </message>
    <message>
        <source>The file has no column &apos;{name}&apos;.</source>
        <translation>Filen har ingen kolumn ”{name}”.</translation>
    </message>
    <message>
        <source>The file holds no countersignature: neither claims with a JWS nor a JWS alone.</source>
        <translation>Filen innehåller ingen kontrasignatur: varken uppgifter med en JWS eller en JWS ensam.</translation>
    </message>
    <message>
        <source>The file is a whole countersignature.</source>
        <translation>Filen är en fullständig kontrasignatur.</translation>
    </message>
    <message>
        <source>The file is a whole statement that a certificate is void.</source>
        <translation>Filen är ett helt intyg om att ett certifikat är ogiltigt.</translation>
    </message>
    <message>
        <source>The file is a whole {kind}.</source>
        <translation>Filen är hel: {kind}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The file is far larger than a certificate.</source>
        <translation>Filen är mycket större än ett certifikat.</translation>
    </message>
    <message>
        <source>The file is far larger than a countersignature.</source>
        <translation>Filen är mycket större än en kontrasignatur.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed.</source>
        <translation>Filen ändrades efter att den signerades.</translation>
    </message>
    <message>
        <source>The file was signed by key {key}, but who signed the claims signs files by {wanted} alone.</source>
        <translation>Filen signerades med nyckel {key}, men den som signerade uppgifterna signerar filer bara med {wanted}.</translation>
    </message>
    <message>
        <source>The file&apos;s key was certified for key {owner}, but key {kid} signed the claims.</source>
        <translation>Filens nyckel intygades för nyckel {owner}, men nyckel {kid} signerade uppgifterna.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; no root that is trusted here certified that key.</source>
        <translation>Filens signatur av {who}, nyckel {key}, stämmer; ingen rot som är betrodd här har intygat nyckeln.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; {root} certified that key for another time.</source>
        <translation>Filens signatur av {who}, nyckel {key}, stämmer; {root} intygade nyckeln för en annan tid.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; {root}, a root that is trusted here, certified that key.</source>
        <translation>Filens signatur av {who}, nyckel {key}, stämmer; {root}, en rot som är betrodd här, har intygat nyckeln.</translation>
    </message>
    <message>
        <source>The file&apos;s signature does not fit its key.</source>
        <translation>Filens signatur passar inte nyckeln.</translation>
    </message>
    <message>
        <source>The file&apos;s signature is not a CMS message by one P-256 key.</source>
        <translation>Filens signatur är inget CMS-meddelande av en P-256-nyckel.</translation>
    </message>
    <message>
        <source>The file&apos;s signature is not in DER.</source>
        <translation>Filens signatur är inte i DER.</translation>
    </message>
    <message>
        <source>The file&apos;s signature names another certificate than the one beside it.</source>
        <translation>Filens signatur anger ett annat certifikat än det bredvid.</translation>
    </message>
    <message>
        <source>The inspection says nothing of &apos;{point}&apos;.</source>
        <translation>Kontrollen säger inget om ”{point}”.</translation>
    </message>
    <message>
        <source>The key file {path} does not hold the key that belongs there.</source>
        <translation>Nyckelfilen {path} innehåller inte nyckeln som hör hemma där.</translation>
    </message>
    <message>
        <source>The key has another key&apos;s name.</source>
        <translation>Nyckeln har en annan nyckels namn.</translation>
    </message>
    <message>
        <source>The key {key} is revoked already.</source>
        <translation>Nyckeln {key} är redan återkallad.</translation>
    </message>
    <message>
        <source>The label printer cut the connection.</source>
        <translation>Etikettskrivaren bröt anslutningen.</translation>
    </message>
    <message>
        <source>The label printer has no labels.</source>
        <translation>Etikettskrivaren har inga etiketter.</translation>
    </message>
    <message>
        <source>The label printer has no ribbon.</source>
        <translation>Etikettskrivaren har inget färgband.</translation>
    </message>
    <message>
        <source>The label printer is not there.</source>
        <translation>Etikettskrivaren finns inte där.</translation>
    </message>
    <message>
        <source>The label printer is open.</source>
        <translation>Etikettskrivaren är öppen.</translation>
    </message>
    <message>
        <source>The label printer is paused.</source>
        <translation>Etikettskrivaren är pausad.</translation>
    </message>
    <message>
        <source>The label printer is too cold or too hot.</source>
        <translation>Etikettskrivaren är för kall eller för varm.</translation>
    </message>
    <message>
        <source>The label printer stopped taking the label.</source>
        <translation>Etikettskrivaren slutade ta emot etiketten.</translation>
    </message>
    <message>
        <source>The laptop does not say what its battery does.</source>
        <translation>Datorn säger inte vad batteriet gör.</translation>
    </message>
    <message>
        <source>The laptop has nothing to ask for this.</source>
        <translation>Datorn har inget att fråga om det.</translation>
    </message>
    <message>
        <source>The laptop lists no battery.</source>
        <translation>Datorn listar inget batteri.</translation>
    </message>
    <message>
        <source>The laptop lists no power supply.</source>
        <translation>Datorn listar ingen strömkälla.</translation>
    </message>
    <message>
        <source>The laptop&apos;s agent did not answer in time.</source>
        <translation>Datorns agent svarade inte i tid.</translation>
    </message>
    <message>
        <source>The laptop&apos;s answer names no value for this.</source>
        <translation>Datorns svar anger inget värde för det.</translation>
    </message>
    <message>
        <source>The logo has more than 4096 pixels on a side.</source>
        <translation>Logotypen har mer än 4096 pixlar på en sida.</translation>
    </message>
    <message>
        <source>The logo is larger than 8 MB.</source>
        <translation>Logotypen är större än 8 MB.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor a JPEG.</source>
        <translation>Logotypen är varken en PNG eller en JPEG.</translation>
    </message>
    <message>
        <source>The logo is no plain PNG.</source>
        <translation>Logotypen är ingen enkel PNG.</translation>
    </message>
    <message>
        <source>The logo {path} cannot be kept: {reason}.</source>
        <translation>Logotypen {path} kan inte sparas: {reason}.</translation>
    </message>
    <message>
        <source>The map names a SKU twice.</source>
        <translation>Listan anger en SKU två gånger.</translation>
    </message>
    <message>
        <source>The map of products does not know the SKU {sku}.</source>
        <translation>Produktlistan känner inte till SKU {sku}.</translation>
    </message>
    <message>
        <source>The measured part is over: the inspection is {state}.</source>
        <translation>Den mätta delen är slut: inspektionen är i läget ”{state}”.</translation>
    </message>
    <message>
        <source>The modem does not answer.</source>
        <translation>Modemet svarar inte.</translation>
    </message>
    <message>
        <source>The modem gives 16 digits (an IMEISV), which have no check digit.</source>
        <translation>Modemet ger 16 siffror (ett IMEISV), utan kontrollsiffra.</translation>
    </message>
    <message>
        <source>The modem gives a voltage, no percentage.</source>
        <translation>Modemet ger en spänning, ingen procent.</translation>
    </message>
    <message>
        <source>The modem gives no percentage.</source>
        <translation>Modemet ger ingen procent.</translation>
    </message>
    <message>
        <source>The modem gives no voltage.</source>
        <translation>Modemet ger ingen spänning.</translation>
    </message>
    <message>
        <source>The modem measures no signal.</source>
        <translation>Modemet mäter ingen signal.</translation>
    </message>
    <message>
        <source>The modem names more than one IMEI.</source>
        <translation>Modemet nämner mer än ett IMEI.</translation>
    </message>
    <message>
        <source>The modem says that its power supply is faulty.</source>
        <translation>Modemet säger att strömförsörjningen är felaktig.</translation>
    </message>
    <message>
        <source>The modem says that no battery is in it.</source>
        <translation>Modemet säger att inget batteri sitter i.</translation>
    </message>
    <message>
        <source>The modem sent a line without an end.</source>
        <translation>Modemet skickade en rad utan slut.</translation>
    </message>
    <message>
        <source>The modem stopped to answer.</source>
        <translation>Modemet slutade svara.</translation>
    </message>
    <message>
        <source>The modem takes too long to answer.</source>
        <translation>Modemet tar för lång tid på sig att svara.</translation>
    </message>
    <message>
        <source>The modem would not tell ({code}).</source>
        <translation>Modemet ville inte säga det ({code}).</translation>
    </message>
    <message>
        <source>The modem&apos;s answer has no end.</source>
        <translation>Modemets svar har inget slut.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Namnet är för långt.</translation>
    </message>
    <message>
        <source>The number was sent, and may have arrived.</source>
        <translation>Numret skickades och kan ha kommit fram.</translation>
    </message>
    <message>
        <source>The option &apos;{key}&apos; of {name} cannot be used.</source>
        <translation>Uppgiften ”{key}” för {name} går inte att använda.</translation>
    </message>
    <message>
        <source>The options of {name} do not fit: {options}.</source>
        <translation>Alternativen för {name} passar inte: {options}.</translation>
    </message>
    <message>
        <source>The order has no line {line_id}.</source>
        <translation>Ordern har ingen rad {line_id}.</translation>
    </message>
    <message>
        <source>The order has {count} lines, and it is not clear which.</source>
        <translation>Ordern har {count} rader, och det är oklart vilken.</translation>
    </message>
    <message>
        <source>The order line holds {there} already.</source>
        <translation>Orderraden har redan {there}.</translation>
    </message>
    <message>
        <source>The order line is for {quantity} devices, and takes one number.</source>
        <translation>Orderraden gäller {quantity} enheter och tar ett nummer.</translation>
    </message>
    <message>
        <source>The order line is not one that is to be shipped.</source>
        <translation>Orderraden ska inte skickas.</translation>
    </message>
    <message>
        <source>The order line&apos;s condition is not the certificate&apos;s grade.</source>
        <translation>Orderradens skick är inte certifikatets grad.</translation>
    </message>
    <message>
        <source>The outbox has no row {row_id}.</source>
        <translation>Utkorgen har ingen rad {row_id}.</translation>
    </message>
    <message>
        <source>The page cannot be drawn again here: {title}</source>
        <translation>Sidan kan inte ritas om här: {title}</translation>
    </message>
    <message>
        <source>The page in {folder} revokes key {key}, and the new list does not.</source>
        <translation>Sidan i {folder} återkallar nyckeln {key}, men inte den nya listan.</translation>
    </message>
    <message>
        <source>The page needs one signed trust list, and {count} are given.</source>
        <translation>Sidan behöver en signerad förtroendelista; angivna: {count}.</translation>
    </message>
    <message>
        <source>The page, its fonts and its code are what these claims draw.</source>
        <translation>Sidan, dess typsnitt och dess kod är vad uppgifterna ritar.</translation>
    </message>
    <message>
        <source>The password is too short for a root.</source>
        <translation>Lösenordet är för kort för en rot.</translation>
    </message>
    <message>
        <source>The phone announced a packet larger than ADB allows.</source>
        <translation>Telefonen aviserade ett större paket än ADB tillåter.</translation>
    </message>
    <message>
        <source>The phone asked for a signature in an unknown way.</source>
        <translation>Telefonen bad om en signatur på ett okänt sätt.</translation>
    </message>
    <message>
        <source>The phone does not answer the adb server.</source>
        <translation>Telefonen svarar inte adb-servern.</translation>
    </message>
    <message>
        <source>The phone does not offer a shell.</source>
        <translation>Telefonen erbjuder inget skal.</translation>
    </message>
    <message>
        <source>The phone does not tell its properties.</source>
        <translation>Telefonen anger inte sina egenskaper.</translation>
    </message>
    <message>
        <source>The phone ended the conversation.</source>
        <translation>Telefonen avslutade samtalet.</translation>
    </message>
    <message>
        <source>The phone has not allowed this computer yet.</source>
        <translation>Telefonen har inte tillåtit datorn ännu.</translation>
    </message>
    <message>
        <source>The phone introduced itself in an unknown way.</source>
        <translation>Telefonen presenterade sig på ett okänt sätt.</translation>
    </message>
    <message>
        <source>The phone is asking whether to allow USB debugging.</source>
        <translation>Telefonen frågar om USB-felsökning ska tillåtas.</translation>
    </message>
    <message>
        <source>The phone is asking whether to allow this computer.</source>
        <translation>Telefonen frågar om datorn ska tillåtas.</translation>
    </message>
    <message>
        <source>The phone is in its bootloader.</source>
        <translation>Telefonen är i sin bootloader.</translation>
    </message>
    <message>
        <source>The phone is in {mode} mode.</source>
        <translation>Telefonen är i läget {mode}.</translation>
    </message>
    <message>
        <source>The phone is in {state} mode.</source>
        <translation>Telefonen är i läget {state}.</translation>
    </message>
    <message>
        <source>The phone left the adb server.</source>
        <translation>Telefonen lämnade adb-servern.</translation>
    </message>
    <message>
        <source>The phone offers wireless debugging, which needs pairing.</source>
        <translation>Telefonen erbjuder trådlös felsökning, som kräver parkoppling.</translation>
    </message>
    <message>
        <source>The phone sent half a packet.</source>
        <translation>Telefonen skickade ett halvt paket.</translation>
    </message>
    <message>
        <source>The phone speaks an ADB that nobody knows.</source>
        <translation>Telefonen talar ett ADB som ingen känner.</translation>
    </message>
    <message>
        <source>The phone started its debugging anew.</source>
        <translation>Telefonen startade om felsökningen.</translation>
    </message>
    <message>
        <source>The phone stopped in the middle of a packet.</source>
        <translation>Telefonen slutade mitt i ett paket.</translation>
    </message>
    <message>
        <source>The phone stopped telling what is touched.</source>
        <translation>Telefonen slutade säga vad som berörs.</translation>
    </message>
    <message>
        <source>The phone talks without introducing itself.</source>
        <translation>Telefonen talar utan att presentera sig.</translation>
    </message>
    <message>
        <source>The phone was let go.</source>
        <translation>Telefonen släpptes.</translation>
    </message>
    <message>
        <source>The phone wrote more than a command should.</source>
        <translation>Telefonen skrev mer än ett kommando bör.</translation>
    </message>
    <message>
        <source>The phone&apos;s shell does not keep to its protocol.</source>
        <translation>Telefonens skal följer inte sitt protokoll.</translation>
    </message>
    <message>
        <source>The photo {name} is gone.</source>
        <translation>Fotot {name} är borta.</translation>
    </message>
    <message>
        <source>The photo {name} is not what was taken.</source>
        <translation>Fotot {name} är inte det som togs.</translation>
    </message>
    <message>
        <source>The picture cannot be unpacked.</source>
        <translation>Bilden kan inte packas upp.</translation>
    </message>
    <message>
        <source>The picture is far larger than a photo of a page.</source>
        <translation>Bilden är mycket större än ett foto av en sida.</translation>
    </message>
    <message>
        <source>The plan says {said}: decide so.</source>
        <translation>Planen säger {said}: besluta så.</translation>
    </message>
    <message>
        <source>The printing system CUPS does not answer.</source>
        <translation>Utskriftssystemet CUPS svarar inte.</translation>
    </message>
    <message>
        <source>The printing system did not answer within {seconds} seconds.</source>
        <translation>Utskriftssystemet svarade inte på {seconds} sekunder.</translation>
    </message>
    <message>
        <source>The printing system gave the page up: {words}.</source>
        <translation>Utskriftssystemet gav upp sidan: {words}.</translation>
    </message>
    <message>
        <source>The printing system refused the page: {words}.</source>
        <translation>Utskriftssystemet avvisade sidan: {words}.</translation>
    </message>
    <message>
        <source>The program for destinations of the kind &apos;{kind}&apos; cannot be used.</source>
        <translation>Programmet för mål av sorten ”{kind}” går inte att använda.</translation>
    </message>
    <message>
        <source>The program for {name} broke.</source>
        <translation>Programmet för {name} gick sönder.</translation>
    </message>
    <message>
        <source>The readings fail point {number}, a gate. Nobody can override it.</source>
        <translation>Avläsningarna underkänner punkt {number}, en spärr. Ingen kan gå förbi den.</translation>
    </message>
    <message>
        <source>The readings fail point {number}.</source>
        <translation>Avläsningarna underkänner punkt {number}.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds what cannot be shown.</source>
        <translation>Skälet är för långt, eller innehåller något som inte kan visas.</translation>
    </message>
    <message>
        <source>The receiver asks to try again later.</source>
        <translation>Mottagaren ber om ett nytt försök senare.</translation>
    </message>
    <message>
        <source>The receiver does not take this bench&apos;s signature.</source>
        <translation>Mottagaren godtar inte den här bänkens signatur.</translation>
    </message>
    <message>
        <source>The receiver refused it.{answer}</source>
        <translation>Mottagaren nekade det.{answer}</translation>
    </message>
    <message>
        <source>The record is not what you looked at.</source>
        <translation>Akten är inte den du tittade på.</translation>
    </message>
    <message>
        <source>The record of inspection {uid} cannot be read: {why}.</source>
        <translation>Posten för inspektion {uid} kan inte läsas: {why}.</translation>
    </message>
    <message>
        <source>The record of inspection {uid} is gone.</source>
        <translation>Posten för inspektion {uid} är borta.</translation>
    </message>
    <message>
        <source>The registry asks to try again later.</source>
        <translation>Registret ber om ett nytt försök senare.</translation>
    </message>
    <message>
        <source>The registry does not take this bench&apos;s token.</source>
        <translation>Registret tar inte bänkens token.</translation>
    </message>
    <message>
        <source>The registry holds another certificate under this number.{answer}</source>
        <translation>Registret har ett annat certifikat under numret.{answer}</translation>
    </message>
    <message>
        <source>The registry is of an earlier version and takes no countersignatures.</source>
        <translation>Registret är av en tidigare version och tar inte emot kontrasignaturer.</translation>
    </message>
    <message>
        <source>The registry refused it.{answer}</source>
        <translation>Registret avvisade det.{answer}</translation>
    </message>
    <message>
        <source>The registry takes certificates, not &apos;{kind}&apos;.</source>
        <translation>Registret tar certifikat, inte &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>The registry&apos;s token is not one.</source>
        <translation>Registrets token är ingen.</translation>
    </message>
    <message>
        <source>The request is longer than the adb server takes.</source>
        <translation>Begäran är längre än adb-servern tar.</translation>
    </message>
    <message>
        <source>The request is longer than this phone takes.</source>
        <translation>Begäran är längre än telefonen tar.</translation>
    </message>
    <message>
        <source>The request&apos;s P-256 key cannot be read.</source>
        <translation>Begärans P-256-nyckel kan inte läsas.</translation>
    </message>
    <message>
        <source>The role {role} may not {verb}.</source>
        <translation>Rollen ”{role}” får inte: {verb}.</translation>
    </message>
    <message>
        <source>The root certified another bench or shop than the settings name.</source>
        <translation>Roten intygade en annan bänk eller verkstad än inställningarna anger.</translation>
    </message>
    <message>
        <source>The root certified another desk or shop than the errand names.</source>
        <translation>Roten har intygat ett annat skrivbord eller en annan verkstad än ärendet anger.</translation>
    </message>
    <message>
        <source>The root certified this bench from {start} to {end} alone.</source>
        <translation>Roten intygade bänken bara från {start} till {end}.</translation>
    </message>
    <message>
        <source>The root&apos;s file does not open with this password.</source>
        <translation>Rotens fil öppnas inte med lösenordet.</translation>
    </message>
    <message>
        <source>The root&apos;s word for the bench began on {start}, after the certificate was signed on {day}.</source>
        <translation>Rotens intyg för bänken började {start}, efter att certifikatet signerades {day}.</translation>
    </message>
    <message>
        <source>The root&apos;s word for the bench ended on {end}, before the certificate was signed on {day}.</source>
        <translation>Rotens intyg för bänken upphörde {end}, innan certifikatet signerades {day}.</translation>
    </message>
    <message>
        <source>The root&apos;s word for this bench does not fit the root&apos;s signature.</source>
        <translation>Rotens intyg för bänken stämmer inte med rotens signatur.</translation>
    </message>
    <message>
        <source>The row and its certificate name different numbers.</source>
        <translation>Raden och dess certifikat anger olika nummer.</translation>
    </message>
    <message>
        <source>The row cannot be sent. {title}</source>
        <translation>Raden kan inte skickas. {title}</translation>
    </message>
    <message>
        <source>The rule suggests {suggested}, not {taken}.</source>
        <translation>Regeln föreslår ”{suggested}”, inte ”{taken}”.</translation>
    </message>
    <message>
        <source>The rules allow no such switch now.</source>
        <translation>Reglerna tillåter ingen sådan övergång nu.</translation>
    </message>
    <message>
        <source>The sample is the first n by SHA-256 of seed, colon and certificate number.</source>
        <translation>Stickprovet är de n första efter SHA-256 av frö, kolon och certifikatnummer.</translation>
    </message>
    <message>
        <source>The sample of this lot is drawn already.</source>
        <translation>Partiets stickprov är redan draget.</translation>
    </message>
    <message>
        <source>The scanned code is that of these claims.</source>
        <translation>Den skannade koden är uppgifternas.</translation>
    </message>
    <message>
        <source>The search has more than {most} characters.</source>
        <translation>Sökningen har mer än {most} tecken.</translation>
    </message>
    <message>
        <source>The second look decides between {chosen} and {suggested}.</source>
        <translation>Den andra blicken avgör mellan ”{chosen}” och ”{suggested}”.</translation>
    </message>
    <message>
        <source>The second look is another person&apos;s.</source>
        <translation>Den andra blicken är en annan persons.</translation>
    </message>
    <message>
        <source>The second look was another person&apos;s.</source>
        <translation>Den andra granskningen var en annan persons.</translation>
    </message>
    <message>
        <source>The secure session with the device broke.</source>
        <translation>Den säkra sessionen med enheten bröts.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Servern kan inte nås.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Servern svarade inte i tid.</translation>
    </message>
    <message>
        <source>The server of {name} is older than PostgreSQL 13.</source>
        <translation>Servern för {name} är äldre än PostgreSQL 13.</translation>
    </message>
    <message>
        <source>The server of {name} lacks the extension pg_trgm.</source>
        <translation>Servern för {name} saknar tillägget pg_trgm.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too long to be one of its own.</source>
        <translation>Serverns svar är för långt för att vara dess eget.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>Serverns certifikat går inte att lita på.</translation>
    </message>
    <message>
        <source>The shop&apos;s database holds another record under the number {uid}.</source>
        <translation>Verkstadens databas har en annan post under numret {uid}.</translation>
    </message>
    <message>
        <source>The shop&apos;s database takes no row of the kind &apos;{kind}&apos;.</source>
        <translation>Verkstadens databas tar inga rader av slaget &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>The shop&apos;s word for its bench cannot be read.</source>
        <translation>Verkstadens intyg för bänken kan inte läsas.</translation>
    </message>
    <message>
        <source>The signature by key {key} fits.</source>
        <translation>Signaturen med nyckel {key} stämmer.</translation>
    </message>
    <message>
        <source>The signature by key {key} fits; root {root} certified it for bench {bench} from {start} to {end}.</source>
        <translation>Signaturen med nyckel {key} stämmer; roten {root} intygade den för bänk {bench} från {start} till {end}.</translation>
    </message>
    <message>
        <source>The signature by training key {key} fits.</source>
        <translation>Signaturen med övningsnyckel {key} stämmer.</translation>
    </message>
    <message>
        <source>The signature does not fit: header, claims or signature were changed.</source>
        <translation>Signaturen stämmer inte: huvud, uppgifter eller signatur har ändrats.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>Signaturen stämmer.</translation>
    </message>
    <message>
        <source>The signature is not 64 bytes long.</source>
        <translation>Signaturen är inte 64 byte lång.</translation>
    </message>
    <message>
        <source>The signature is over other claims.</source>
        <translation>Signaturen gäller andra uppgifter.</translation>
    </message>
    <message>
        <source>The signature&apos;s header is not one that Inspector writes.</source>
        <translation>Signaturens huvud är inget som Inspector skriver.</translation>
    </message>
    <message>
        <source>The spreadsheet cut digits off this IMEI.</source>
        <translation>Kalkylprogrammet har kapat siffror i detta IMEI.</translation>
    </message>
    <message>
        <source>The statement names another shop than the one that the root certified.</source>
        <translation>Intyget anger en annan verkstad än den som roten intygade.</translation>
    </message>
    <message>
        <source>The statement names no time when it was signed.</source>
        <translation>Intyget anger ingen tid då det signerades.</translation>
    </message>
    <message>
        <source>The statement was signed by a bench of another shop than the certificate.</source>
        <translation>Intyget signerades av en bänk i en annan verkstad än certifikatet.</translation>
    </message>
    <message>
        <source>The store did not do its work: {error}.</source>
        <translation>Lagret gjorde inte sitt arbete: {error}.</translation>
    </message>
    <message>
        <source>The store does not say which chain of events it writes.</source>
        <translation>Lagret säger inte vilken händelsekedja det skriver.</translation>
    </message>
    <message>
        <source>The store in {home} is of an older version.</source>
        <translation>Lagret i {home} är av en äldre version.</translation>
    </message>
    <message>
        <source>The store in {name} is of an older version.</source>
        <translation>Lagret i {name} är av en äldre version.</translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation>Lagret är stängt.</translation>
    </message>
    <message>
        <source>The store was opened for reading only.</source>
        <translation>Lagret öppnades bara för läsning.</translation>
    </message>
    <message>
        <source>The store {name} cannot be opened.</source>
        <translation>Lagret {name} kan inte öppnas.</translation>
    </message>
    <message>
        <source>The store {name} is damaged.</source>
        <translation>Lagret {name} är skadat.</translation>
    </message>
    <message>
        <source>The system has no driver through which the device can be opened.</source>
        <translation>Systemet har ingen drivrutin som kan öppna enheten.</translation>
    </message>
    <message>
        <source>The system lists no built-in display.</source>
        <translation>Systemet listar ingen inbyggd skärm.</translation>
    </message>
    <message>
        <source>The system lists no camera; a switched-off one looks the same.</source>
        <translation>Systemet listar ingen kamera; en avstängd ser likadan ut.</translation>
    </message>
    <message>
        <source>The system lists no {words}; a missing driver or a switch looks the same.</source>
        <translation>Systemet listar inget {words}; en saknad drivrutin eller en omkopplare ser likadan ut.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not give the key {name}.</source>
        <translation>Systemets nyckelring lämnar inte ut nyckeln {name}.</translation>
    </message>
    <message>
        <source>The trail from {first} to {last} is not whole.</source>
        <translation>Loggen från {first} till {last} är inte hel.</translation>
    </message>
    <message>
        <source>The trail of {writer} lacks the events {first} to {last}.</source>
        <translation>I loggen från {writer} saknas händelserna {first} till {last}.</translation>
    </message>
    <message>
        <source>The trust list was changed after it was signed.</source>
        <translation>Förtroendelistan ändrades efter att den signerades.</translation>
    </message>
    <message>
        <source>The trust list was signed by {kid}, which nobody here trusts.</source>
        <translation>Förtroendelistan signerades av {kid}, som ingen här litar på.</translation>
    </message>
    <message>
        <source>The webhook takes certificates, not &apos;{kind}&apos;.</source>
        <translation>Webhooken tar certifikat, inte ”{kind}”.</translation>
    </message>
    <message>
        <source>The webhook {name} wants one option: url.</source>
        <translation>Webhooken {name} behöver en uppgift: url.</translation>
    </message>
    <message>
        <source>The {what} cannot be unpacked.</source>
        <translation>{what}: kan inte packas upp.</translation>
    </message>
    <message>
        <source>The {what} is not in base64url.</source>
        <translation>{what}: inte i base64url.</translation>
    </message>
    <message>
        <source>The {what} says that it is too large.</source>
        <translation>{what}: säger sig vara för stor.</translation>
    </message>
    <message>
        <source>The {what} {name} came as other bytes than were sent.</source>
        <translation>{what} {name} kom fram som andra byte än de som skickades.</translation>
    </message>
    <message>
        <source>Their SHA-256 is {digest}.</source>
        <translation>Deras SHA-256 är {digest}.</translation>
    </message>
    <message>
        <source>There are no keys in it.</source>
        <translation>Det finns inga nycklar i den.</translation>
    </message>
    <message>
        <source>There are no signed claims in this PDF, or they are cut off.</source>
        <translation>PDF-filen har inga signerade uppgifter, eller så är de avklippta.</translation>
    </message>
    <message>
        <source>There are {count} photos; more do not fit.</source>
        <translation>Det finns {count} foton; fler får inte plats.</translation>
    </message>
    <message>
        <source>There is no X.509 certificate in it.</source>
        <translation>Det finns inget X.509-certifikat i den.</translation>
    </message>
    <message>
        <source>There is no certificate {uid} here.</source>
        <translation>Det finns inget certifikat {uid} här.</translation>
    </message>
    <message>
        <source>There is no certificate {uid} in force.</source>
        <translation>Det finns inget gällande certifikat {uid}.</translation>
    </message>
    <message>
        <source>There is no checklist for a {category}.</source>
        <translation>Det finns ingen checklista för den här enhetstypen: {category}.</translation>
    </message>
    <message>
        <source>There is no closed inspection {uid} here.</source>
        <translation>Här finns ingen avslutad kontroll {uid}.</translation>
    </message>
    <message>
        <source>There is no grade to look at.</source>
        <translation>Det finns inget betyg att titta på.</translation>
    </message>
    <message>
        <source>There is no inspection {uid} here.</source>
        <translation>Det finns ingen inspektion {uid} här.</translation>
    </message>
    <message>
        <source>There is no kind of destination &apos;{kind}&apos;.</source>
        <translation>Det finns ingen sorts mål ”{kind}”.</translation>
    </message>
    <message>
        <source>There is no lot {uid}.</source>
        <translation>Det finns inget parti {uid}.</translation>
    </message>
    <message>
        <source>There is no open inspection {uid}.</source>
        <translation>Det finns ingen öppen inspektion {uid}.</translation>
    </message>
    <message>
        <source>There is no store in {home} yet.</source>
        <translation>Det finns inget lager i {home} ännu.</translation>
    </message>
    <message>
        <source>There is no store in {name} yet.</source>
        <translation>Det finns inget lager i {name} ännu.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Den dagen finns inte.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>These are not keys.</source>
        <translation>Det är inga nycklar.</translation>
    </message>
    <message>
        <source>These days make no lot.</source>
        <translation>De dagarna utgör inget parti.</translation>
    </message>
    <message>
        <source>These words have {longest} characters; {most} fit on a certificate.</source>
        <translation>Texten har {longest} tecken; {most} får plats på ett certifikat.</translation>
    </message>
    <message>
        <source>This PDF is not in the form that can be signed.</source>
        <translation>PDF-filen har inte den form som kan signeras.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Den PIN-koden är för lätt att gissa.</translation>
    </message>
    <message>
        <source>This answer is for another bench.</source>
        <translation>Svaret är till en annan bänk.</translation>
    </message>
    <message>
        <source>This answer is for other keys than this bench has.</source>
        <translation>Svaret är för andra nycklar än bänkens.</translation>
    </message>
    <message>
        <source>This bench&apos;s key {key} was revoked on {day} ({reason}).</source>
        <translation>Den här arbetsplatsens nyckel {key} återkallades {day} ({reason}).</translation>
    </message>
    <message>
        <source>This cannot be a seed.</source>
        <translation>Det kan inte vara ett frö.</translation>
    </message>
    <message>
        <source>This cannot be asked by you.</source>
        <translation>Du kan inte begära detta.</translation>
    </message>
    <message>
        <source>This cannot be the name of a saved search.</source>
        <translation>En sparad sökning kan inte heta så.</translation>
    </message>
    <message>
        <source>This certificate is void already.</source>
        <translation>Certifikatet är redan ogiltigt.</translation>
    </message>
    <message>
        <source>This certificate is void.</source>
        <translation>Det här certifikatet är ogiltigt.</translation>
    </message>
    <message>
        <source>This certificate was made by another version of Inspector.</source>
        <translation>Certifikatet gjordes av en annan version av Inspector.</translation>
    </message>
    <message>
        <source>This code of an earlier version names certificate {uid} and proves nothing alone.</source>
        <translation>Koden av en tidigare version anger certifikat {uid} och bevisar inget ensam.</translation>
    </message>
    <message>
        <source>This code of an earlier version names {uid}, made for practice, and proves nothing alone.</source>
        <translation>Koden av en tidigare version anger {uid}, gjort för övning, och bevisar inget ensam.</translation>
    </message>
    <message>
        <source>This code was made by a later version of Inspector.</source>
        <translation>Koden gjordes av en nyare version av Inspector.</translation>
    </message>
    <message>
        <source>This computer says that it is no laptop.</source>
        <translation>Datorn säger att den inte är bärbar.</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenSSL cannot sign deterministically.</source>
        <translation>Datorns OpenSSL kan inte signera deterministiskt.</translation>
    </message>
    <message>
        <source>This computer&apos;s pair record holds no usable key.</source>
        <translation>Datorns parkoppling har ingen användbar nyckel.</translation>
    </message>
    <message>
        <source>This computer&apos;s pair record of the device is damaged.</source>
        <translation>Datorns parkoppling med enheten är skadad.</translation>
    </message>
    <message>
        <source>This device is for order line {line_id} already.</source>
        <translation>Denna enhet är redan för orderrad {line_id}.</translation>
    </message>
    <message>
        <source>This device is for order {order} already.</source>
        <translation>Enheten är redan för order {order}.</translation>
    </message>
    <message>
        <source>This device is inspected again by somebody who knows nothing of the first time.</source>
        <translation>Den här enheten kontrolleras igen av någon som inget vet om första gången.</translation>
    </message>
    <message>
        <source>This device is inspected again by somebody who must not know this record.</source>
        <translation>Enheten kontrolleras igen av någon som inte får känna till den här akten.</translation>
    </message>
    <message>
        <source>This device is not sellable: the defects say so.</source>
        <translation>Enheten kan inte säljas: defekterna säger så.</translation>
    </message>
    <message>
        <source>This device takes no second number.</source>
        <translation>Enheten tar inget andra nummer.</translation>
    </message>
    <message>
        <source>This device was inspected before: {uid} is {state}.</source>
        <translation>Enheten har inspekterats förut: {uid} är i läget ”{state}”.</translation>
    </message>
    <message>
        <source>This file certifies nothing: it says that {who} countersigned certificate {uid} on {day}.</source>
        <translation>Filen intygar ingenting: den säger att {who} kontrasignerade certifikatet {uid} den {day}.</translation>
    </message>
    <message>
        <source>This file certifies nothing: it says that {who} made certificate {uid} void on {day}: {reason}</source>
        <translation>Filen certifierar inget: den säger att {who} ogiltigförklarade certifikat {uid} {day}: {reason}</translation>
    </message>
    <message>
        <source>This file holds a private key.</source>
        <translation>Filen innehåller en privat nyckel.</translation>
    </message>
    <message>
        <source>This home keeps a later trust list than that one.</source>
        <translation>Katalogen har en senare förtroendelista än den.</translation>
    </message>
    <message>
        <source>This home&apos;s store holds another certificate of the same number, with the SHA-256 {digest}.</source>
        <translation>Katalogens lager har ett annat certifikat med samma nummer, med SHA-256 {digest}.</translation>
    </message>
    <message>
        <source>This home&apos;s store knows it, and neither void nor replaced.</source>
        <translation>Katalogens lager känner det, varken ogiltigt eller ersatt.</translation>
    </message>
    <message>
        <source>This inspection cannot be reviewed by you now.</source>
        <translation>Du kan inte granska den här kontrollen nu.</translation>
    </message>
    <message>
        <source>This inspection is closed already.</source>
        <translation>Inspektionen är redan avslutad.</translation>
    </message>
    <message>
        <source>This inspection is closed.</source>
        <translation>Inspektionen är avslutad.</translation>
    </message>
    <message>
        <source>This inspection is not closed yet.</source>
        <translation>Den här kontrollen är inte avslutad än.</translation>
    </message>
    <message>
        <source>This inspection is not signed yet.</source>
        <translation>Inspektionen är inte signerad ännu.</translation>
    </message>
    <message>
        <source>This is a training certificate, and {name} takes none.</source>
        <translation>Det är ett övningscertifikat, och {name} tar inga sådana.</translation>
    </message>
    <message>
        <source>This is another device&apos;s number.</source>
        <translation>Detta är en annan enhets nummer.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Detta är varken ja eller nej.</translation>
    </message>
    <message>
        <source>This is no IMEI of 15 digits.</source>
        <translation>Detta är inget IMEI med 15 siffror.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Detta är inget JSON-objekt.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Detta är ingen JSON.</translation>
    </message>
    <message>
        <source>This is no PIN: it needs 4 to 8 digits.</source>
        <translation>Det är ingen PIN: det behövs 4 till 8 siffror.</translation>
    </message>
    <message>
        <source>This is no badge: it needs 6 to 128 plain characters.</source>
        <translation>Det är ingen bricka: det behövs 6 till 128 enkla tecken.</translation>
    </message>
    <message>
        <source>This is no certificate.</source>
        <translation>Det är inget certifikat.</translation>
    </message>
    <message>
        <source>This is no head of an audit trail.</source>
        <translation>Detta är inget huvud av en granskningslogg.</translation>
    </message>
    <message>
        <source>This is no number of Back Market&apos;s.</source>
        <translation>Detta är inget nummer från Back Market.</translation>
    </message>
    <message>
        <source>This is no number of an attempt.</source>
        <translation>Detta är inget försöksnummer.</translation>
    </message>
    <message>
        <source>This is no order&apos;s reference.</source>
        <translation>Det är ingen orderreferens.</translation>
    </message>
    <message>
        <source>This is no other grade than what was claimed.</source>
        <translation>Det är inget annat skick än det påstådda.</translation>
    </message>
    <message>
        <source>This is no other outcome than what was claimed.</source>
        <translation>Det är inget annat utfall än det påstådda.</translation>
    </message>
    <message>
        <source>This is no percentage from 0 to 100.</source>
        <translation>Detta är ingen procentsats från 0 till 100.</translation>
    </message>
    <message>
        <source>This is no photo&apos;s hash.</source>
        <translation>Det är ingen hash av ett foto.</translation>
    </message>
    <message>
        <source>This is no plain JPEG of a picture.</source>
        <translation>Det är ingen enkel JPEG-bild.</translation>
    </message>
    <message>
        <source>This is no secret of a webhook.</source>
        <translation>Det här är ingen webhook-hemlighet.</translation>
    </message>
    <message>
        <source>This is no statement that a certificate is void.</source>
        <translation>Det är inget intyg om att ett certifikat är ogiltigt.</translation>
    </message>
    <message>
        <source>This is no statement that a certificate was countersigned.</source>
        <translation>Det här är inget intyg om att ett certifikat kontrasignerats.</translation>
    </message>
    <message>
        <source>This is no token of Back Market&apos;s.</source>
        <translation>Detta är ingen token från Back Market.</translation>
    </message>
    <message>
        <source>This is not a P-256 key.</source>
        <translation>Det är ingen P-256-nyckel.</translation>
    </message>
    <message>
        <source>This is not a compact JWS.</source>
        <translation>Det är ingen kompakt JWS.</translation>
    </message>
    <message>
        <source>This is not a public key as ADB sends it.</source>
        <translation>Det är ingen publik nyckel som ADB skickar den.</translation>
    </message>
    <message>
        <source>This is not a root&apos;s answer, or not one that fits together.</source>
        <translation>Det är inget svar från en rot, eller inte ett som hänger ihop.</translation>
    </message>
    <message>
        <source>This is not a signature that Inspector writes.</source>
        <translation>Det är ingen signatur som Inspector skriver.</translation>
    </message>
    <message>
        <source>This is not a signed file that Inspector writes.</source>
        <translation>Det är ingen signerad fil som Inspector skriver.</translation>
    </message>
    <message>
        <source>This is not a trust list that can be read.</source>
        <translation>Det är ingen läsbar förtroendelista.</translation>
    </message>
    <message>
        <source>This is not a usable Ed25519 public key.</source>
        <translation>Det är ingen användbar publik Ed25519-nyckel.</translation>
    </message>
    <message>
        <source>This is not a usable P-256 public key.</source>
        <translation>Det är ingen användbar publik P-256-nyckel.</translation>
    </message>
    <message>
        <source>This is not an Ed25519 key.</source>
        <translation>Det är ingen Ed25519-nyckel.</translation>
    </message>
    <message>
        <source>This is not an X.509 certificate of a P-256 key.</source>
        <translation>Det är inget X.509-certifikat för en P-256-nyckel.</translation>
    </message>
    <message>
        <source>This is not an object of claims and jws.</source>
        <translation>Det är inget objekt med claims och jws.</translation>
    </message>
    <message>
        <source>This is not deterministic CBOR.</source>
        <translation>Det är ingen deterministisk CBOR.</translation>
    </message>
    <message>
        <source>This is not the PIN: 1 try is left.</source>
        <translation>Det är inte rätt PIN: 1 försök kvar.</translation>
    </message>
    <message>
        <source>This is not the PIN: {left} tries are left.</source>
        <translation>Det är inte rätt PIN: {left} försök kvar.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database.</source>
        <translation>Detta är inte adressen till en PostgreSQL-databas.</translation>
    </message>
    <message>
        <source>This is not the code of a certificate.</source>
        <translation>Det är inte koden för ett certifikat.</translation>
    </message>
    <message>
        <source>This is not the file of a root.</source>
        <translation>Det är inte en rots fil.</translation>
    </message>
    <message>
        <source>This is nothing that a desk asks of a bench.</source>
        <translation>Detta är inget som ett skrivbord begär av en arbetsplats.</translation>
    </message>
    <message>
        <source>This is the last administrator.</source>
        <translation>Det är den sista administratören.</translation>
    </message>
    <message>
        <source>This key has another key&apos;s name.</source>
        <translation>Nyckeln har en annan nyckels namn.</translation>
    </message>
    <message>
        <source>This key has no &apos;x&apos; or no &apos;y&apos;.</source>
        <translation>Nyckeln saknar &apos;x&apos; eller &apos;y&apos;.</translation>
    </message>
    <message>
        <source>This key has no &apos;x&apos;.</source>
        <translation>Nyckeln saknar &apos;x&apos;.</translation>
    </message>
    <message>
        <source>This lot cannot be decided now.</source>
        <translation>Partiet kan inte avgöras nu.</translation>
    </message>
    <message>
        <source>This lot is released already.</source>
        <translation>Det här partiet är redan frisläppt.</translation>
    </message>
    <message>
        <source>This lot was changed meanwhile.</source>
        <translation>Partiet ändrades under tiden.</translation>
    </message>
    <message>
        <source>This medium is a part of the device: without it nothing is left to sell.</source>
        <translation>Det här mediet är en del av enheten: utan det finns inget kvar att sälja.</translation>
    </message>
    <message>
        <source>This name has no PIN.</source>
        <translation>Namnet har ingen PIN.</translation>
    </message>
    <message>
        <source>This name is locked after wrong PINs.</source>
        <translation>Namnet är låst efter felaktiga PIN.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Detta behöver ett skäl.</translation>
    </message>
    <message>
        <source>This number cannot be a barcode.</source>
        <translation>Numret kan inte bli en streckkod.</translation>
    </message>
    <message>
        <source>This photo is here already.</source>
        <translation>Fotot finns redan här.</translation>
    </message>
    <message>
        <source>This photo is not here any more.</source>
        <translation>Fotot finns inte här längre.</translation>
    </message>
    <message>
        <source>This picture shows codes of more than one certificate.</source>
        <translation>Bilden visar koder från mer än ett certifikat.</translation>
    </message>
    <message>
        <source>This review is closed.</source>
        <translation>Den här granskningen är avslutad.</translation>
    </message>
    <message>
        <source>This review was changed meanwhile.</source>
        <translation>Granskningen har ändrats under tiden.</translation>
    </message>
    <message>
        <source>This saved search is gone.</source>
        <translation>Den sparade sökningen finns inte längre.</translation>
    </message>
    <message>
        <source>This search lets everything through.</source>
        <translation>Sökningen släpper igenom allt.</translation>
    </message>
    <message>
        <source>This store was written by a newer version of Inspector.</source>
        <translation>Lagret skrevs av en nyare version av Inspector.</translation>
    </message>
    <message>
        <source>This test is not all that point {number} asks.</source>
        <translation>Testet är inte allt som punkt {number} kräver.</translation>
    </message>
    <message>
        <source>This user may not do that in the database {name}.</source>
        <translation>Den här användaren får inte göra det i databasen {name}.</translation>
    </message>
    <message>
        <source>This user may not open the device on USB.</source>
        <translation>Användaren får inte öppna enheten via USB.</translation>
    </message>
    <message>
        <source>This user may not open the device.</source>
        <translation>Användaren får inte öppna enheten.</translation>
    </message>
    <message>
        <source>This user may not open {device}.</source>
        <translation>Användaren får inte öppna {device}.</translation>
    </message>
    <message>
        <source>This was signed for training and certifies nothing.</source>
        <translation>Signerat för övning och certifierar inget.</translation>
    </message>
    <message>
        <source>Trust the claims, not this page: draw it again with &apos;inspector certificate&apos;, or ask the shop.</source>
        <translation>Lita på uppgifterna, inte sidan: rita om den med &apos;inspector certificate&apos;, eller fråga verkstaden.</translation>
    </message>
    <message>
        <source>Trust what was signed, not these.</source>
        <translation>Lita på det som signerades, inte på dessa.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Försök igen om en stund.</translation>
    </message>
    <message>
        <source>Try again; if it stays, show this to the lead.</source>
        <translation>Försök igen; om det kvarstår, visa ledaren.</translation>
    </message>
    <message>
        <source>Two columns could be {name}: &apos;{one}&apos; and &apos;{other}&apos;.</source>
        <translation>Två kolumner kan vara {name}: ”{one}” och ”{other}”.</translation>
    </message>
    <message>
        <source>Two numbers differ: {difference}.</source>
        <translation>Två nummer skiljer sig: {difference}.</translation>
    </message>
    <message>
        <source>Type 1 to 100 letters, digits and signs, as of a dice throw on record.</source>
        <translation>Skriv 1 till 100 bokstäver, siffror och tecken, till exempel från ett bevittnat tärningskast.</translation>
    </message>
    <message>
        <source>Type 1 to {most} characters on one line.</source>
        <translation>Skriv 1 till {most} tecken på en rad.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Skriv det igen.</translation>
    </message>
    <message>
        <source>Type something or choose a filter first.</source>
        <translation>Skriv något eller välj ett filter först.</translation>
    </message>
    <message>
        <source>Type the order&apos;s number, a stroke and the line&apos;s number.</source>
        <translation>Skriv orderns nummer, ett snedstreck och radens nummer.</translation>
    </message>
    <message>
        <source>USB failed.</source>
        <translation>USB misslyckades.</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Granskas</translation>
    </message>
    <message>
        <source>Unlock it with its passcode and keep its screen on, then press R.</source>
        <translation>Lås upp den med koden, håll skärmen på och tryck på R.</translation>
    </message>
    <message>
        <source>Unlock it, as the user who made the key; &apos;inspector keys rotate&apos; replaces a lost key.</source>
        <translation>Lås upp den som användaren som skapade nyckeln; &apos;inspector keys rotate&apos; ersätter en förlorad.</translation>
    </message>
    <message>
        <source>Unlock it, tap Trust and enter its passcode.</source>
        <translation>Lås upp den, tryck Lita på och ange koden.</translation>
    </message>
    <message>
        <source>Unlock it, tap Trust and enter its passcode; plug it in again if it asks nothing.</source>
        <translation>Lås upp den, tryck Lita på och ange koden; anslut igen om den inte frågar.</translation>
    </message>
    <message>
        <source>Unlock it, tick &apos;Always allow from this computer&apos; and tap Allow.</source>
        <translation>Lås upp den, bocka för ”Tillåt alltid från den här datorn” och tryck Tillåt.</translation>
    </message>
    <message>
        <source>Unlock the device and allow this computer on its screen.</source>
        <translation>Lås upp enheten och tillåt datorn på dess skärm.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, tap Trust and enter its passcode.</source>
        <translation>Koppla ur den, anslut igen, tryck Lita på och ange koden.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, unlock it and tap Trust.</source>
        <translation>Koppla ur den, anslut igen, lås upp och tryck Lita på.</translation>
    </message>
    <message>
        <source>Unplug the device, forget it in the system&apos;s settings and tap Trust again.</source>
        <translation>Koppla ur enheten, glöm den i systemets inställningar och tryck Lita på igen.</translation>
    </message>
    <message>
        <source>Update or reinstall it; what is for them waits here.</source>
        <translation>Uppdatera eller installera om det; det som är till dem väntar här.</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>Uppgradera servern.</translation>
    </message>
    <message>
        <source>Use --allow-training to check it all the same.</source>
        <translation>Använd --allow-training för att ändå kontrollera.</translation>
    </message>
    <message>
        <source>Use a training home: inspector --home DIR demo.</source>
        <translation>Använd en övningskatalog: inspector --home DIR demo.</translation>
    </message>
    <message>
        <source>Use adb+tcp:HOST:PORT.</source>
        <translation>Använd adb+tcp:HOST:PORT.</translation>
    </message>
    <message>
        <source>Use an integer or a decimal string.</source>
        <translation>Använd ett heltal eller ett decimaltal som text.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Använd minst {count} tecken.</translation>
    </message>
    <message>
        <source>Use it through the server, or stop the server with &apos;adb kill-server&apos;.</source>
        <translation>Använd den via servern, eller stoppa servern med &apos;adb kill-server&apos;.</translation>
    </message>
    <message>
        <source>Use tcp:HOST:PORT.</source>
        <translation>Använd tcp:HOST:PORT.</translation>
    </message>
    <message>
        <source>Use the bench&apos;s own home for it.</source>
        <translation>Använd bänkens egen katalog till det.</translation>
    </message>
    <message>
        <source>Use the cable, or pair it with &apos;adb pair&apos; and keep the adb server running.</source>
        <translation>Använd kabeln, eller parkoppla med &apos;adb pair&apos; och låt adb-servern gå.</translation>
    </message>
    <message>
        <source>Use {most} characters at most.</source>
        <translation>Använd högst {most} tecken.</translation>
    </message>
    <message>
        <source>Use {scheme}:HOST:PORT.</source>
        <translation>Använd {scheme}:HOST:PORT.</translation>
    </message>
    <message>
        <source>Verify the certificate&apos;s file.</source>
        <translation>Verifiera certifikatets fil.</translation>
    </message>
    <message>
        <source>Void, nonconforming: {count}</source>
        <translation>Ogiltig, avvikande: {count}</translation>
    </message>
    <message>
        <source>Wait a minute: the label waits.</source>
        <translation>Vänta en minut: etiketten väntar.</translation>
    </message>
    <message>
        <source>Wait for its next sync.</source>
        <translation>Vänta på nästa synkronisering.</translation>
    </message>
    <message>
        <source>Wait until fastboot is done, then press R.</source>
        <translation>Vänta tills fastboot är klar och tryck på R.</translation>
    </message>
    <message>
        <source>Wait until it has ended, and try again.</source>
        <translation>Vänta tills det är klart, och försök igen.</translation>
    </message>
    <message>
        <source>Wait until it is in, or stop it.</source>
        <translation>Vänta tills den är inne, eller stoppa den.</translation>
    </message>
    <message>
        <source>Wait until its Hello screen shows.</source>
        <translation>Vänta tills Hej-skärmen syns.</translation>
    </message>
    <message>
        <source>Wait until that is closed.</source>
        <translation>Vänta tills det är avslutat.</translation>
    </message>
    <message>
        <source>Wake and unlock it.</source>
        <translation>Väck och lås upp den.</translation>
    </message>
    <message>
        <source>Wake and unlock the device, then press R to read again.</source>
        <translation>Väck och lås upp enheten och tryck på R för att läsa igen.</translation>
    </message>
    <message>
        <source>What answers here does not speak ADB.</source>
        <translation>Det som svarar här talar inte ADB.</translation>
    </message>
    <message>
        <source>What answers here does not speak AT commands.</source>
        <translation>Det som svarar här talar inte AT-kommandon.</translation>
    </message>
    <message>
        <source>What comes over this line is not the laptop&apos;s agent.</source>
        <translation>Det som kommer på linjen är inte datorns agent.</translation>
    </message>
    <message>
        <source>What follows the page is not the signature that Inspector writes.</source>
        <translation>Det som följer sidan är inte signaturen som Inspector skriver.</translation>
    </message>
    <message>
        <source>What was not tested has no opposite.</source>
        <translation>Det som inte testades har ingen motsats.</translation>
    </message>
    <message>
        <source>Who inspected or signed a certificate cannot make it void.</source>
        <translation>Den som inspekterat eller signerat ett certifikat kan inte ogiltigförklara det.</translation>
    </message>
    <message>
        <source>Who inspected the device countersigned it.</source>
        <translation>Den som inspekterade enheten kontrasignerade den.</translation>
    </message>
    <message>
        <source>Who took it takes it back.</source>
        <translation>Den som gjorde den tar tillbaka den.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Write 1 or more, or leave the cell empty.</source>
        <translation>Skriv 1 eller mer, eller lämna cellen tom.</translation>
    </message>
    <message>
        <source>Write 2026-11-22 14:30, or give date_format in a file of columns.</source>
        <translation>Skriv 2026-11-22 14:30, eller ange date_format i en kolumnfil.</translation>
    </message>
    <message>
        <source>Write [columns], then lines such as imei = &apos;Device IMEI&apos;.</source>
        <translation>Skriv [columns] och sedan rader som imei = &apos;Device IMEI&apos;.</translation>
    </message>
    <message>
        <source>Write [{name}] and below it kind = &quot;folder&quot; and what it wants.</source>
        <translation>Skriv [{name}] och under det kind = &quot;folder&quot; och vad den behöver.</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22, or an order&apos;s reference.</source>
        <translation>Skriv en dag som 2026-11-22, eller en orderreferens.</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22.</source>
        <translation>Skriv en dag som 2026-11-22.</translation>
    </message>
    <message>
        <source>Write a new request and have the root answer it.</source>
        <translation>Skriv en ny begäran och låt roten besvara den.</translation>
    </message>
    <message>
        <source>Write agent+tcp:HOST:PORT or serial:DEVICE.</source>
        <translation>Skriv agent+tcp:HOST:PORT eller serial:DEVICE.</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST/NAME.</source>
        <translation>Skriv den som postgresql://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>Write it into a file, and name that.</source>
        <translation>Skriv det till en fil och ange den.</translation>
    </message>
    <message>
        <source>Write one SHA-256 a line, in hex.</source>
        <translation>Skriv en SHA-256 per rad, hexadecimalt.</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation>Skriv ett objekt per rad.</translation>
    </message>
    <message>
        <source>Write one such as Europe/Berlin.</source>
        <translation>Skriv en som Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write the company&apos;s name in letters and digits, without blanks or hyphens.</source>
        <translation>Skriv företagets namn med bokstäver och siffror, utan blanksteg och bindestreck.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder below its name.</source>
        <translation>Skriv hela sökvägen till en mapp under dess namn.</translation>
    </message>
    <message>
        <source>Write them as docs/backmarket.md shows.</source>
        <translation>Skriv dem som docs/backmarket.md visar.</translation>
    </message>
    <message>
        <source>Write url = &quot;https://…&quot; below its name.</source>
        <translation>Skriv url = &quot;https://…&quot; under dess namn.</translation>
    </message>
    <message>
        <source>Write who answered what, and when.</source>
        <translation>Skriv vem som svarade vad och när.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Skriv yes eller no.</translation>
    </message>
    <message>
        <source>You disagree with a point that decides the verdict.</source>
        <translation>Du håller inte med om en punkt som avgör utlåtandet.</translation>
    </message>
    <message>
        <source>You disagree with the grade.</source>
        <translation>Du håller inte med om klassen.</translation>
    </message>
    <message>
        <source>You took part in this inspection yourself.</source>
        <translation>Du deltog själv i den här kontrollen.</translation>
    </message>
    <message>
        <source>a design capacity of {design} is out of all range.</source>
        <translation>en nominell kapacitet på {design} är utanför alla gränser.</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>ett typsnitt</translation>
    </message>
    <message>
        <source>a full charge of {health} % of the design cannot be.</source>
        <translation>en full laddning på {health} % av den nominella är omöjlig.</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>en ledare</translation>
    </message>
    <message>
        <source>a paper jam</source>
        <translation>pappersstopp</translation>
    </message>
    <message>
        <source>a technician</source>
        <translation>en tekniker</translation>
    </message>
    <message>
        <source>accelerometer</source>
        <translation>accelerometer</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>konton</translation>
    </message>
    <message>
        <source>activation lock</source>
        <translation>aktiveringslås</translation>
    </message>
    <message>
        <source>add people, change their roles, badges and PINs</source>
        <translation>lägga till personer, ändra roller, brickor och PIN</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administratör</translation>
    </message>
    <message>
        <source>aftercheck</source>
        <translation>efterkontroll</translation>
    </message>
    <message>
        <source>air pressure</source>
        <translation>lufttryck</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>en administratör</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>en bifogad fil</translation>
    </message>
    <message>
        <source>an auditor</source>
        <translation>en revisor</translation>
    </message>
    <message>
        <source>another partition says {others}: a changed system or a clone</source>
        <translation>en annan partition säger {others}: ett ändrat system eller en klon</translation>
    </message>
    <message>
        <source>answer against a reading, with a reason</source>
        <translation>svara mot en avläsning, med ett skäl</translation>
    </message>
    <message>
        <source>answer points, grade, record the erase, refuse</source>
        <translation>besvara punkter, betygsätta, notera raderingen, avvisa</translation>
    </message>
    <message>
        <source>asks for its PIN</source>
        <translation>ber om PIN</translation>
    </message>
    <message>
        <source>asks for its PUK</source>
        <translation>ber om PUK</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>revisor</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batteri</translation>
    </message>
    <message>
        <source>battery health</source>
        <translation>batterihälsa</translation>
    </message>
    <message>
        <source>be erased</source>
        <translation>raderas</translation>
    </message>
    <message>
        <source>be identified after the erase</source>
        <translation>identifieras efter raderingen</translation>
    </message>
    <message>
        <source>be made void</source>
        <translation>ogiltigförklaras</translation>
    </message>
    <message>
        <source>be read</source>
        <translation>läsas</translation>
    </message>
    <message>
        <source>be refused</source>
        <translation>avvisas</translation>
    </message>
    <message>
        <source>be signed</source>
        <translation>signeras</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>bänk</translation>
    </message>
    <message>
        <source>biometrics</source>
        <translation>biometri</translation>
    </message>
    <message>
        <source>bootloader</source>
        <translation>bootloader</translation>
    </message>
    <message>
        <source>bring past inspections in from a file, as history</source>
        <translation>föra in tidigare inspektioner från en fil som historik</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>kameror</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>kan inte läsas: {why}</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>ändra inställningarna</translation>
    </message>
    <message>
        <source>charge cycles</source>
        <translation>laddcykler</translation>
    </message>
    <message>
        <source>charges without a cable</source>
        <translation>laddar utan kabel</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>laddar</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>färg</translation>
    </message>
    <message>
        <source>company management</source>
        <translation>företagshantering</translation>
    </message>
    <message>
        <source>compass</source>
        <translation>kompass</translation>
    </message>
    <message>
        <source>console</source>
        <translation>konsol</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>levererad</translation>
    </message>
    <message>
        <source>developer&apos;s system</source>
        <translation>utvecklarsystem</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>laddar ur</translation>
    </message>
    <message>
        <source>disk errors</source>
        <translation>diskfel</translation>
    </message>
    <message>
        <source>disk password</source>
        <translation>disklösenord</translation>
    </message>
    <message>
        <source>disk wear</source>
        <translation>diskslitage</translation>
    </message>
    <message>
        <source>disk&apos;s own test</source>
        <translation>diskens självtest</translation>
    </message>
    <message>
        <source>does not follow the event before it: one of them was put there or left out</source>
        <translation>följer inte på händelsen före: en av dem har lagts dit eller utelämnats</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>slängd</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>radering</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>Utmärkt</translation>
    </message>
    <message>
        <source>face</source>
        <translation>ansikte</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>Okej</translation>
    </message>
    <message>
        <source>faulty card</source>
        <translation>trasigt kort</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>fingeravtryck</translation>
    </message>
    <message>
        <source>firmware password</source>
        <translation>firmwarelösenord</translation>
    </message>
    <message>
        <source>follows event {before}: event {missing} is missing</source>
        <translation>följer på händelse {before}: händelse {missing} saknas</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fulladdat</translation>
    </message>
    <message>
        <source>go back to its points</source>
        <translation>gå tillbaka till punkterna</translation>
    </message>
    <message>
        <source>go on to its points</source>
        <translation>gå vidare till punkterna</translation>
    </message>
    <message>
        <source>go on to the erase</source>
        <translation>gå vidare till raderingen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>gravity</source>
        <translation>gravitation</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grön</translation>
    </message>
    <message>
        <source>gyroscope</source>
        <translation>gyroskop</translation>
    </message>
    <message>
        <source>held</source>
        <translation>hålls kvar</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>gångjärn</translation>
    </message>
    <message>
        <source>inspecting</source>
        <translation>inspektion</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>iris</translation>
    </message>
    <message>
        <source>is another one than {place} says, signed on {day}: the chain was written anew, or forked, after event {last}</source>
        <translation>är en annan än {place} säger, signerat {day}: kedjan har skrivits om eller delats efter händelse {last}</translation>
    </message>
    <message>
        <source>is missing: {place} says that there were {count} events on {day}; the tail was cut</source>
        <translation>saknas: {place} säger att det fanns {count} händelser {day}; slutet har kapats</translation>
    </message>
    <message>
        <source>it names {uid}, they are those of {wanted}</source>
        <translation>den anger {uid}, uppgifterna hör till {wanted}</translation>
    </message>
    <message>
        <source>it shows after the erase: watch the set-up</source>
        <translation>det syns efter raderingen: se på startguiden</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>luckan är öppen</translation>
    </message>
    <message>
        <source>its door is open</source>
        <translation>dörren är öppen</translation>
    </message>
    <message>
        <source>its hash is not that of its content: it was changed, or put there</source>
        <translation>dess hash är inte innehållets: den har ändrats eller lagts dit</translation>
    </message>
    <message>
        <source>its own signature does not fit</source>
        <translation>dess egen signatur stämmer inte</translation>
    </message>
    <message>
        <source>its paper tray is missing</source>
        <translation>pappersfacket saknas</translation>
    </message>
    <message>
        <source>its scan was taken back</source>
        <translation>dess skanning togs tillbaka</translation>
    </message>
    <message>
        <source>its tray is full</source>
        <translation>facket är fullt</translation>
    </message>
    <message>
        <source>its waste bin is full</source>
        <translation>avfallsbehållaren är full</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>bärbar dator</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>ledare</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>nivå okänd</translation>
    </message>
    <message>
        <source>libusb cannot be loaded.</source>
        <translation>libusb kan inte laddas.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ljus</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>locked to a network</source>
        <translation>låst till ett nät</translation>
    </message>
    <message>
        <source>make and replace keys</source>
        <translation>skapa och byta nycklar</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>arbetsminne</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modell</translation>
    </message>
    <message>
        <source>n = {size} of {lot_size}, Ac = {accept}, Re = {reject}</source>
        <translation>n = {size} av {lot_size}, Ac = {accept}, Re = {reject}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>nät</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no phone has {size} kB</source>
        <translation>ingen telefon har {size} kB</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>ingen avläsning ännu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>none put in</source>
        <translation>inget isatt</translation>
    </message>
    <message>
        <source>normal inspection</source>
        <translation>normal kontroll</translation>
    </message>
    <message>
        <source>not charging</source>
        <translation>laddar inte</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>inte godkänt</translation>
    </message>
    <message>
        <source>not played yet</source>
        <translation>inte spelad ännu</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>kan inte nås</translation>
    </message>
    <message>
        <source>not reachable yet</source>
        <translation>kan inte nås ännu</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>inte redo</translation>
    </message>
    <message>
        <source>not_sellable</source>
        <translation>Ej säljbar</translation>
    </message>
    <message>
        <source>nothing that charges is plugged in</source>
        <translation>inget som laddar är anslutet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>only a SIM of another network shows it</source>
        <translation>bara ett SIM från ett annat nät visar det</translation>
    </message>
    <message>
        <source>open an inspection and take a device&apos;s readings</source>
        <translation>öppna en inspektion och läsa en enhet</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>öppnad</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>slut på bläck eller toner</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>slut på papper</translation>
    </message>
    <message>
        <source>out of toner</source>
        <translation>slut på toner</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parkerad</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>godkänt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausad</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>power at the port</source>
        <translation>ström i porten</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processor</translation>
    </message>
    <message>
        <source>proximity</source>
        <translation>närhet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>läsning</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>red</source>
        <translation>röd</translation>
    </message>
    <message>
        <source>reduced inspection</source>
        <translation>reducerad kontroll</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>restore backups and forget people and customers</source>
        <translation>återställa säkerhetskopior och glömma personer och kunder</translation>
    </message>
    <message>
        <source>review</source>
        <translation>granskning</translation>
    </message>
    <message>
        <source>review another person&apos;s inspection</source>
        <translation>granska en annan persons inspektion</translation>
    </message>
    <message>
        <source>rooted</source>
        <translation>rootad</translation>
    </message>
    <message>
        <source>scan the code that *#06# shows</source>
        <translation>skanna koden som *#06# visar</translation>
    </message>
    <message>
        <source>second IMEI</source>
        <translation>andra IMEI</translation>
    </message>
    <message>
        <source>send again what was refused, or put it aside</source>
        <translation>skicka det avvisade igen eller lägga det åt sidan</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>skickas</translation>
    </message>
    <message>
        <source>sensors</source>
        <translation>sensorer</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>serienummer</translation>
    </message>
    <message>
        <source>sign a certificate</source>
        <translation>signera ett certifikat</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signerad</translation>
    </message>
    <message>
        <source>smartctl could not ask {name}: exit status {code}.</source>
        <translation>smartctl kunde inte fråga {name}: status {code}.</translation>
    </message>
    <message>
        <source>smartctl finds no disk of this laptop.</source>
        <translation>smartctl hittar ingen disk i datorn.</translation>
    </message>
    <message>
        <source>stands where event {wanted} should</source>
        <translation>står där händelse {wanted} borde stå</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stannar</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>lagring</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>avstängd</translation>
    </message>
    <message>
        <source>switched off or not reachable</source>
        <translation>avstängd eller kan inte nås</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>surfplatta</translation>
    </message>
    <message>
        <source>take the second look at a grade</source>
        <translation>ta den andra blicken på ett betyg</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>tekniker</translation>
    </message>
    <message>
        <source>the battery service repeats the design capacity as the full one</source>
        <translation>batteritjänsten upprepar den nominella kapaciteten som full</translation>
    </message>
    <message>
        <source>the bootloader is unlocked: this number could be forged</source>
        <translation>bootloadern är upplåst: numret kan vara förfalskat</translation>
    </message>
    <message>
        <source>the current&apos;s unit cannot be known</source>
        <translation>strömmens enhet går inte att veta</translation>
    </message>
    <message>
        <source>the device&apos;s USB interface</source>
        <translation>enhetens USB-gränssnitt</translation>
    </message>
    <message>
        <source>the digest differs</source>
        <translation>kontrollsumman skiljer sig</translation>
    </message>
    <message>
        <source>the document&apos;s title and date</source>
        <translation>dokumentets titel och datum</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>den första</translation>
    </message>
    <message>
        <source>the flash tells step {steps}</source>
        <translation>flashminnet anger steg {steps}</translation>
    </message>
    <message>
        <source>the gauge counts no use: its figure is the factory&apos;s</source>
        <translation>mätaren räknar ingen användning: siffran är fabrikens</translation>
    </message>
    <message>
        <source>the gauge gives no full charge or no design capacity.</source>
        <translation>mätaren ger ingen full laddning eller ingen nominell kapacitet.</translation>
    </message>
    <message>
        <source>the gauge repeats its design capacity: nothing was measured.</source>
        <translation>mätaren upprepar sin nominella kapacitet: inget mättes.</translation>
    </message>
    <message>
        <source>the gauge says 0, as those do that count nothing</source>
        <translation>mätaren säger 0, som de som inte räknar något</translation>
    </message>
    <message>
        <source>the gauge&apos;s capacities have no known unit</source>
        <translation>mätarens kapaciteter har ingen känd enhet</translation>
    </message>
    <message>
        <source>the kernel repeats the design capacity as the full one</source>
        <translation>kärnan upprepar den nominella kapaciteten som full</translation>
    </message>
    <message>
        <source>the list of attached files</source>
        <translation>listan över bifogade filer</translation>
    </message>
    <message>
        <source>the number that the phone tells has a wrong check digit</source>
        <translation>numret som telefonen anger har fel kontrollsiffra</translation>
    </message>
    <message>
        <source>the page itself</source>
        <translation>själva sidan</translation>
    </message>
    <message>
        <source>the phone answered with nothing</source>
        <translation>telefonen svarade med ingenting</translation>
    </message>
    <message>
        <source>the phone did not answer in time</source>
        <translation>telefonen svarade inte i tid</translation>
    </message>
    <message>
        <source>the phone does not know</source>
        <translation>telefonen vet inte</translation>
    </message>
    <message>
        <source>the phone does not let its gauge be read</source>
        <translation>telefonen låter inte mätaren läsas</translation>
    </message>
    <message>
        <source>the phone does not let this be done</source>
        <translation>telefonen låter det inte göras</translation>
    </message>
    <message>
        <source>the phone does not let this be read</source>
        <translation>telefonen låter det inte läsas</translation>
    </message>
    <message>
        <source>the phone does not tell</source>
        <translation>telefonen säger det inte</translation>
    </message>
    <message>
        <source>the phone does not tell it: {scan}</source>
        <translation>telefonen anger det inte: {scan}</translation>
    </message>
    <message>
        <source>the phone does not tell one</source>
        <translation>telefonen anger inget</translation>
    </message>
    <message>
        <source>the phone does not tell: try a charging pad</source>
        <translation>telefonen säger det inte: prova en laddplatta</translation>
    </message>
    <message>
        <source>the phone has no command for it</source>
        <translation>telefonen har inget kommando för det</translation>
    </message>
    <message>
        <source>the phone has not measured its battery yet</source>
        <translation>telefonen har inte mätt sitt batteri ännu</translation>
    </message>
    <message>
        <source>the phone is on no network</source>
        <translation>telefonen är inte i något nät</translation>
    </message>
    <message>
        <source>the phone last told its apps of new battery values {age} before</source>
        <translation>telefonen gav senast sina appar nya batterivärden {age} tidigare</translation>
    </message>
    <message>
        <source>the phone lists fewer accounts than it counts</source>
        <translation>telefonen listar färre konton än den räknar</translation>
    </message>
    <message>
        <source>the phone names no buttons</source>
        <translation>telefonen nämner inga knappar</translation>
    </message>
    <message>
        <source>the phone names no motion sensors</source>
        <translation>telefonen nämner inga rörelsesensorer</translation>
    </message>
    <message>
        <source>the phone refused to vibrate: {refusal}</source>
        <translation>telefonen vägrade vibrera: {refusal}</translation>
    </message>
    <message>
        <source>the phone shows no touch screen</source>
        <translation>telefonen visar ingen pekskärm</translation>
    </message>
    <message>
        <source>the phone tells &apos;{state}&apos;, which is no state</source>
        <translation>telefonen säger &apos;{state}&apos;, som inte är ett läge</translation>
    </message>
    <message>
        <source>the phone tells an impossible number</source>
        <translation>telefonen anger ett omöjligt tal</translation>
    </message>
    <message>
        <source>the phone tells different numbers for one slot</source>
        <translation>telefonen anger olika nummer för samma plats</translation>
    </message>
    <message>
        <source>the phone tells no date</source>
        <translation>telefonen anger inget datum</translation>
    </message>
    <message>
        <source>the phone tells the same number for both slots</source>
        <translation>telefonen anger samma nummer för båda platserna</translation>
    </message>
    <message>
        <source>the phone tells two different serials</source>
        <translation>telefonen anger två olika serienummer</translation>
    </message>
    <message>
        <source>the phone was told to vibrate</source>
        <translation>telefonen ombads vibrera</translation>
    </message>
    <message>
        <source>the phone&apos;s answer does not hold it</source>
        <translation>telefonens svar innehåller det inte</translation>
    </message>
    <message>
        <source>the phone&apos;s properties contradict each other</source>
        <translation>telefonens egenskaper motsäger varandra</translation>
    </message>
    <message>
        <source>the phone&apos;s shell shows no values of its motion sensors</source>
        <translation>telefonens skal visar inga värden från rörelsesensorerna</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>fotot</translation>
    </message>
    <message>
        <source>the scale is {scale} instead of 100</source>
        <translation>skalan är {scale} i stället för 100</translation>
    </message>
    <message>
        <source>the shell runs as root</source>
        <translation>skalet körs som root</translation>
    </message>
    <message>
        <source>the shop&apos;s logo</source>
        <translation>verkstadens logotyp</translation>
    </message>
    <message>
        <source>the signature, its key or its address differs</source>
        <translation>signaturen, dess nyckel eller dess adress skiljer sig</translation>
    </message>
    <message>
        <source>the statistics have learned nothing beyond the design capacity</source>
        <translation>statistiken har inte lärt sig något utöver den nominella kapaciteten</translation>
    </message>
    <message>
        <source>the table of objects</source>
        <translation>objekttabellen</translation>
    </message>
    <message>
        <source>the values were set by hand and stand still (UPDATES STOPPED)</source>
        <translation>värdena sattes för hand och står still (UPDATES STOPPED)</translation>
    </message>
    <message>
        <source>this Android tells it to system apps only: {scan}</source>
        <translation>denna Android anger det bara för systemappar: {scan}</translation>
    </message>
    <message>
        <source>this phone does not count charge cycles</source>
        <translation>telefonen räknar inte laddcykler</translation>
    </message>
    <message>
        <source>this phone does not measure its battery&apos;s wear</source>
        <translation>telefonen mäter inte batteriets slitage</translation>
    </message>
    <message>
        <source>this phone does not show its flash&apos;s wear</source>
        <translation>telefonen visar inte flashminnets slitage</translation>
    </message>
    <message>
        <source>this phone does not tell</source>
        <translation>den här telefonen säger det inte</translation>
    </message>
    <message>
        <source>this phone has no such property</source>
        <translation>telefonen har ingen sådan egenskap</translation>
    </message>
    <message>
        <source>this phone has nothing to ask for it</source>
        <translation>telefonen har inget att fråga om det</translation>
    </message>
    <message>
        <source>this phone has {count} touch screens: sweep each by hand</source>
        <translation>telefonen har {count} pekskärmar: svep var och en för hand</translation>
    </message>
    <message>
        <source>this source gives a percentage alone</source>
        <translation>källan ger bara en procent</translation>
    </message>
    <message>
        <source>tightened inspection</source>
        <translation>skärpt kontroll</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>för varm</translation>
    </message>
    <message>
        <source>unlock a name after wrong PINs</source>
        <translation>låsa upp ett namn efter felaktiga PIN</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>upplåst</translation>
    </message>
    <message>
        <source>usbmuxd announced a message of impossible length.</source>
        <translation>usbmuxd aviserade ett meddelande av omöjlig längd.</translation>
    </message>
    <message>
        <source>usbmuxd answered another question.</source>
        <translation>usbmuxd besvarade en annan fråga.</translation>
    </message>
    <message>
        <source>usbmuxd answered in a form it has no right to.</source>
        <translation>usbmuxd svarade i en form det inte har rätt till.</translation>
    </message>
    <message>
        <source>usbmuxd did not answer in time.</source>
        <translation>usbmuxd svarade inte i tid.</translation>
    </message>
    <message>
        <source>usbmuxd does not run at {place}.</source>
        <translation>usbmuxd körs inte på {place}.</translation>
    </message>
    <message>
        <source>usbmuxd gave no list of devices.</source>
        <translation>usbmuxd gav ingen lista över enheter.</translation>
    </message>
    <message>
        <source>usbmuxd gave no result.</source>
        <translation>usbmuxd gav inget resultat.</translation>
    </message>
    <message>
        <source>usbmuxd holds this device.</source>
        <translation>usbmuxd håller enheten.</translation>
    </message>
    <message>
        <source>usbmuxd listed a device without a name.</source>
        <translation>usbmuxd listade en enhet utan namn.</translation>
    </message>
    <message>
        <source>usbmuxd named no device in its event.</source>
        <translation>usbmuxd nämnde ingen enhet i sitt meddelande.</translation>
    </message>
    <message>
        <source>usbmuxd refused to connect.</source>
        <translation>usbmuxd vägrade ansluta.</translation>
    </message>
    <message>
        <source>verified boot</source>
        <translation>verifierad start</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ogiltig</translation>
    </message>
    <message>
        <source>void a certificate</source>
        <translation>ogiltigförklara ett certifikat</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>värmer upp</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>klocka</translation>
    </message>
    <message>
        <source>what follows the page</source>
        <translation>det som följer sidan</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gul</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{aql} is none of the standard&apos;s AQLs.</source>
        <translation>{aql} är ingen AQL i standarden.</translation>
    </message>
    <message>
        <source>{count} devices of the sample are not reviewed yet.</source>
        <translation>{count} enheter i stickprovet är inte granskade än.</translation>
    </message>
    <message>
        <source>{count} devices wait to be put into this lot.</source>
        <translation>{count} enheter väntar på det här partiet.</translation>
    </message>
    <message>
        <source>{count} of {wanted} buttons pressed and released: {names}</source>
        <translation>{count} av {wanted} knappar tryckta och släppta: {names}</translation>
    </message>
    <message>
        <source>{count} of {wanted} motion sensors answer: {names}</source>
        <translation>{count} av {wanted} rörelsesensorer svarar: {names}</translation>
    </message>
    <message>
        <source>{count} points are open, the first is {first}.</source>
        <translation>{count} punkter är öppna, den första är {first}.</translation>
    </message>
    <message>
        <source>{count} points that have to be judged are not judged yet.</source>
        <translation>{count} punkter som måste bedömas är inte bedömda ännu.</translation>
    </message>
    <message>
        <source>{count} profiles are installed: Settings, VPN &amp; Device Management shows whose.</source>
        <translation>{count} profiler är installerade: Inställningar, VPN och enhetshantering visar vems.</translation>
    </message>
    <message>
        <source>{count} records are not as they were written.</source>
        <translation>{count} poster är inte som de skrevs.</translation>
    </message>
    <message>
        <source>{destination} cannot be used: {title}</source>
        <translation>{destination} kan inte användas: {title}</translation>
    </message>
    <message>
        <source>{device} cannot be opened as a serial port.</source>
        <translation>{device} kan inte öppnas som serieport.</translation>
    </message>
    <message>
        <source>{device} is not there.</source>
        <translation>{device} finns inte där.</translation>
    </message>
    <message>
        <source>{device} left while it was opened.</source>
        <translation>{device} försvann medan den öppnades.</translation>
    </message>
    <message>
        <source>{found} nonconforming were found.</source>
        <translation>{found} avvikande hittades.</translation>
    </message>
    <message>
        <source>{found} nonconforming; {done} of {all} reviewed</source>
        <translation>{found} avvikande; {done} av {all} granskade</translation>
    </message>
    <message>
        <source>{found} nonconformities; {done} of {all} reviewed</source>
        <translation>{found} avvikelser; {done} av {all} granskade</translation>
    </message>
    <message>
        <source>{free} of {capacity} bytes cannot be free.</source>
        <translation>{free} av {capacity} byte kan inte vara lediga.</translation>
    </message>
    <message>
        <source>{full} of {design} mAh cannot be a battery&apos;s health.</source>
        <translation>{full} av {design} mAh kan inte vara ett batteris hälsa.</translation>
    </message>
    <message>
        <source>{full} of {design} mAh cannot be a battery&apos;s wear</source>
        <translation>{full} av {design} mAh kan inte vara ett batteris slitage</translation>
    </message>
    <message>
        <source>{given} bytes cannot be a laptop&apos;s memory.</source>
        <translation>{given} byte kan inte vara en bärbar dators minne.</translation>
    </message>
    <message>
        <source>{health} % cannot be a battery&apos;s wear</source>
        <translation>{health} % kan inte vara ett batteris slitage</translation>
    </message>
    <message>
        <source>{health} % of the design cannot be a measure of wear.</source>
        <translation>{health} % av den nominella kan inte vara ett mått på slitage.</translation>
    </message>
    <message>
        <source>{held} held back, {gone} went out</source>
        <translation>{held} hålls kvar, {gone} har skickats</translation>
    </message>
    <message>
        <source>{home} is missing, and {aside} was set aside by a restore.</source>
        <translation>{home} saknas, och {aside} lades åt sidan av en återställning.</translation>
    </message>
    <message>
        <source>{host} is not this machine, so its address must start with https://.</source>
        <translation>{host} är inte den här datorn, så adressen måste börja med https://.</translation>
    </message>
    <message>
        <source>{id} has no point &apos;{point_id}&apos;.</source>
        <translation>{id} har ingen punkt &apos;{point_id}&apos;.</translation>
    </message>
    <message>
        <source>{key} {told} cannot be</source>
        <translation>{key} {told} kan inte vara</translation>
    </message>
    <message>
        <source>{level}, {current} mA</source>
        <translation>{level}, {current} mA</translation>
    </message>
    <message>
        <source>{millivolts} mV is no battery&apos;s voltage.</source>
        <translation>{millivolts} mV är ingen batterispänning.</translation>
    </message>
    <message>
        <source>{most} searches are saved.</source>
        <translation>{most} sökningar är sparade.</translation>
    </message>
    <message>
        <source>{names} hold {what}.</source>
        <translation>{names} håller {what}.</translation>
    </message>
    <message>
        <source>{names} holds {what}.</source>
        <translation>{names} håller {what}.</translation>
    </message>
    <message>
        <source>{names} in it differ from the claims</source>
        <translation>{names} i den skiljer sig från uppgifterna</translation>
    </message>
    <message>
        <source>{names} may hold {what}.</source>
        <translation>{names} håller kanske {what}.</translation>
    </message>
    <message>
        <source>{name} asks whether to trust this computer.</source>
        <translation>{name} frågar om datorn går att lita på.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {error}.</source>
        <translation>{name} kan inte öppnas: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be read from line {line} on: a quote has no end.</source>
        <translation>{name} kan inte läsas från rad {line}: ett citattecken saknar slut.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its list of tables is damaged.</source>
        <translation>{name} kan inte läsas: listan över tabeller är skadad.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {error}.</source>
        <translation>{name} kan inte skrivas: {error}.</translation>
    </message>
    <message>
        <source>{name} did not answer in time.</source>
        <translation>{name} svarade inte i tid.</translation>
    </message>
    <message>
        <source>{name} does not go on.</source>
        <translation>{name} går inte vidare.</translation>
    </message>
    <message>
        <source>{name} failed.</source>
        <translation>{name} misslyckades.</translation>
    </message>
    <message>
        <source>{name} gave no answer in time.</source>
        <translation>{name} svarade inte i tid.</translation>
    </message>
    <message>
        <source>{name} has more than {most} columns.</source>
        <translation>{name} har fler än {most} kolumner.</translation>
    </message>
    <message>
        <source>{name} has not allowed this computer yet.</source>
        <translation>{name} har inte tillåtit datorn ännu.</translation>
    </message>
    <message>
        <source>{name} has not come back from earlier tries.</source>
        <translation>{name} har inte återkommit från tidigare försök.</translation>
    </message>
    <message>
        <source>{name} holds bytes that are no text, in line {number}.</source>
        <translation>{name} innehåller på rad {number} byte som inte är text.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} är tom.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <translation>{name} är borta.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GiB.</source>
        <translation>{name} är större än 2 GiB.</translation>
    </message>
    <message>
        <source>{name} is locked with its passcode.</source>
        <translation>{name} är låst med sin kod.</translation>
    </message>
    <message>
        <source>{name} is managed and may not talk to this computer.</source>
        <translation>{name} är hanterad och får inte tala med datorn.</translation>
    </message>
    <message>
        <source>{name} is neither CSV nor XLSX nor JSON Lines.</source>
        <translation>{name} är varken CSV, XLSX eller JSON Lines.</translation>
    </message>
    <message>
        <source>{name} is no XLSX file that can be read.</source>
        <translation>{name} är ingen läsbar XLSX-fil.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} är ingen fil.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} är inte UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a store of Inspector.</source>
        <translation>{name} är inget lager för Inspector.</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} finns inte där.</translation>
    </message>
    <message>
        <source>{name} is there already and holds something else.</source>
        <translation>{name} finns redan där och innehåller något annat.</translation>
    </message>
    <message>
        <source>{name} is too large once it is unpacked.</source>
        <translation>{name} är för stor när den packats upp.</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation>{name} försvann.</translation>
    </message>
    <message>
        <source>{name} may not be opened by this user.</source>
        <translation>{name} får inte öppnas av användaren.</translation>
    </message>
    <message>
        <source>{name} no longer knows this computer.</source>
        <translation>{name} känner inte längre datorn.</translation>
    </message>
    <message>
        <source>{name} refused a session.</source>
        <translation>{name} vägrade en session.</translation>
    </message>
    <message>
        <source>{name} took nothing in time.</source>
        <translation>{name} tog inte emot något i tid.</translation>
    </message>
    <message>
        <source>{name} wants the whole path of its map of products.</source>
        <translation>{name} vill ha hela sökvägen till sin produktlista.</translation>
    </message>
    <message>
        <source>{name} was closed.</source>
        <translation>{name} stängdes.</translation>
    </message>
    <message>
        <source>{name} was told not to trust this computer.</source>
        <translation>{name} ombads att inte lita på datorn.</translation>
    </message>
    <message>
        <source>{name}: preproduction is yes or no.</source>
        <translation>{name}: preproduction är yes eller no.</translation>
    </message>
    <message>
        <source>{name}: url is for a mock server on this machine alone.</source>
        <translation>{name}: url är bara för en testserver på denna dator.</translation>
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
        <translation>{one} eller {other}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} kan inte öppnas: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kan inte skrivas: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds something else than [[sku]].</source>
        <translation>{path} innehåller något annat än [[sku]].</translation>
    </message>
    <message>
        <source>{path} holds something else than digests.</source>
        <translation>{path} innehåller annat än kontrollsummor.</translation>
    </message>
    <message>
        <source>{path} is missing or has lost {lost}, and this home is in use.</source>
        <translation>{path} saknas eller har förlorat {lost}, och katalogen används.</translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device.</source>
        <translation>{path} är ingen fil utan ett rör eller en enhet.</translation>
    </message>
    <message>
        <source>{path} is no whole backup: {why}.</source>
        <translation>{path} är ingen hel säkerhetskopia: {why}.</translation>
    </message>
    <message>
        <source>{path} is not TOML that can be read: {fault}.</source>
        <translation>{path} är ingen läsbar TOML: {fault}.</translation>
    </message>
    <message>
        <source>{path} is not used: {title}</source>
        <translation>{path} används inte: {title}</translation>
    </message>
    <message>
        <source>{path} is not valid TOML: {trouble}.</source>
        <translation>{path} är inte giltig TOML: {trouble}.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} finns redan.</translation>
    </message>
    <message>
        <source>{path} is too large for a file of keys.</source>
        <translation>{path} är för stor för en nyckelfil.</translation>
    </message>
    <message>
        <source>{path} names more than {most} destinations.</source>
        <translation>{path} nämner fler än {most} mål.</translation>
    </message>
    <message>
        <source>{path}: &apos;{name}&apos; is no table of texts.</source>
        <translation>{path}: ”{name}” är ingen tabell med texter.</translation>
    </message>
    <message>
        <source>{path}: A key in it is not an Ed25519 key.</source>
        <translation>{path}: en nyckel i den är ingen Ed25519-nyckel.</translation>
    </message>
    <message>
        <source>{path}: {title}</source>
        <translation>{path}: {title}</translation>
    </message>
    <message>
        <source>{peer} closed the connection.</source>
        <translation>{peer} stängde anslutningen.</translation>
    </message>
    <message>
        <source>{peer} did not answer in time.</source>
        <translation>{peer} svarade inte i tid.</translation>
    </message>
    <message>
        <source>{place}: there is no setting &apos;{key}&apos;.</source>
        <translation>{place}: det finns ingen inställning &apos;{key}&apos;.</translation>
    </message>
    <message>
        <source>{place}: {key} is {shown}.</source>
        <translation>{place}: {key} är {shown}.</translation>
    </message>
    <message>
        <source>{place}: {name} cannot be used.</source>
        <translation>{place}: {name} kan inte användas.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>{program} kan inte startas: {reason}.</translation>
    </message>
    <message>
        <source>{program} probably holds {device}.</source>
        <translation>{program} håller troligen {device}.</translation>
    </message>
    <message>
        <source>{reached} of {wanted} squares touched</source>
        <translation>{reached} av {wanted} rutor berörda</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said} {more}</translation>
    </message>
    <message>
        <source>{size} mA cannot be</source>
        <translation>{size} mA kan inte vara</translation>
    </message>
    <message>
        <source>{standard}, single sampling, {severity}, level {level}, AQL {aql}, code letter {letter}</source>
        <translation>{standard}, enkel provtagning, {severity}, nivå {level}, AQL {aql}, kodbokstav {letter}</translation>
    </message>
    <message>
        <source>{state}, {level}, rose {rise} % in {seconds} s</source>
        <translation>{state}, {level}, steg {rise} % på {seconds} s</translation>
    </message>
    <message>
        <source>{step} is no signal strength.</source>
        <translation>{step} är ingen signalstyrka.</translation>
    </message>
    <message>
        <source>{total} bytes fit no size that is sold.</source>
        <translation>{total} byte passar ingen storlek som säljs.</translation>
    </message>
    <message>
        <source>{variable} is &apos;{text}&apos;, which is no address.</source>
        <translation>{variable} är &apos;{text}&apos;, som inte är en adress.</translation>
    </message>
    <message>
        <source>{variable} is &apos;{text}&apos;, which names no adb server.</source>
        <translation>{variable} är &apos;{text}&apos;, som inte anger någon adb-server.</translation>
    </message>
    <message>
        <source>{variable} names &apos;{address}&apos;, which is no agent&apos;s place.</source>
        <translation>{variable} anger &apos;{address}&apos;, där ingen agent finns.</translation>
    </message>
    <message>
        <source>{who} works at this bench no more.</source>
        <translation>{who} arbetar inte längre vid den här arbetsplatsen.</translation>
    </message>
    <message>
        <source>{who} works on {home}.</source>
        <translation>{who} arbetar i {home}.</translation>
    </message>
    <message>
        <source>{words}, 0 touches by itself in {seconds} s</source>
        <translation>{words}, 0 beröringar av sig själv på {seconds} s</translation>
    </message>
    <message>
        <source>{words}, {ghosts} touches by itself</source>
        <translation>{words}, {ghosts} beröringar av sig själv</translation>
    </message>
    <message>
        <source>{words}; gravity {size} m/s²</source>
        <translation>{words}; tyngdkraft {size} m/s²</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>No certificate: the device was refused.</source>
        <translation>Inget certifikat: enheten avvisades.</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Inte signerat ännu.</translation>
    </message>
    <message>
        <source>Signature and digest hold. Training: certifies nothing.</source>
        <translation>Signatur och kontrollsumma håller. Övning: certifierar inget.</translation>
    </message>
    <message>
        <source>Signature and digest hold.</source>
        <translation>Signatur och kontrollsumma håller.</translation>
    </message>
    <message>
        <source>From {file}, line {line}. Nobody inspected it here: there is no certificate.</source>
        <translation>Från {file}, rad {line}. Ingen har inspekterat den här: det finns inget certifikat.</translation>
    </message>
    <message>
        <source>The file says: {words}.</source>
        <translation>Filen säger: {words}.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Kontrolleras</translation>
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
    <name>VerifyPage</name>
    <message>
        <source>Verify a certificate</source>
        <translation>Verifiera ett certifikat</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Välj filer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Bara avvisade</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Trust a file</source>
        <translation>Lita på en fil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Drop files or folders here, choose them, paste, or scan the square code on the page. It takes PDF, JSON, JWS, the text of a code, and photos of one; nothing leaves this bench.</source>
        <translation>Släpp filer eller mappar här, välj dem, klistra in, eller skanna den fyrkantiga koden på sidan. PDF, JSON, JWS, en kods text och foton av en går bra; inget lämnar bänken.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifiera</translation>
    </message>
    <message>
        <source>certificates of any shop</source>
        <translation>certifikat från alla verkstäder</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>Skannad kod</translation>
    </message>
    <message>
        <source>There is nothing to verify in it. Choose files, or scan the code once more.</source>
        <translation>Det finns inget att verifiera i det. Välj filer, eller skanna koden en gång till.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>There is no certificate in it. Choose its PDF, JSON, JWS or a photo of the code.</source>
        <translation>Det finns inget certifikat i det. Välj dess PDF, JSON, JWS eller ett foto av koden.</translation>
    </message>
    <message>
        <source>{done} of {total} checked, {refused} refused. Esc stops.</source>
        <translation>{done} av {total} kontrollerade, {refused} avvisade. Esc stoppar.</translation>
    </message>
    <message>
        <source>{done} checked, {refused} refused, {open} open.</source>
        <translation>{done} kontrollerade, {refused} avvisade, {open} öppna.</translation>
    </message>
    <message>
        <source>{done} checked, {refused} refused.</source>
        <translation>{done} kontrollerade, {refused} avvisade.</translation>
    </message>
    <message>
        <source>Stopped: {done} checked, {refused} refused.</source>
        <translation>Stoppat: {done} kontrollerade, {refused} avvisade.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Inklistrad text</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Inklistrad bild</translation>
    </message>
    <message>
        <source>Nothing was copied that can be verified. Copy a file, a code or a picture of it.</source>
        <translation>Inget som kopierats kan verifieras. Kopiera en fil, en kod eller en bild av den.</translation>
    </message>
    <message>
        <source>Keys, roots and trust lists</source>
        <translation>Nycklar, rötter och förtroendelistor</translation>
    </message>
    <message>
        <source>Trusted too until the window is closed: {names}.</source>
        <translation>Också betrodda tills fönstret stängs: {names}.</translation>
    </message>
    <message>
        <source>{name} holds {count} rows.</source>
        <translation>{name} innehåller {count} rader.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Släppt text</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Släppt bild</translation>
    </message>
</context>
<context>
    <name>VerifyState</name>
    <message>
        <source>Key revoked</source>
        <translation>Nyckel återkallad</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Äkta</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ogiltig</translation>
    </message>
    <message>
        <source>Signer not known</source>
        <translation>Okänd signerare</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan inte läsas</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Inte öppnad</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Inte äkta</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>Kunde inte fråga</translation>
    </message>
    <message>
        <source>Not in the registry</source>
        <translation>Inte i registret</translation>
    </message>
    <message>
        <source>Its signature fits, but the registry {host} could not be asked: whether it still counts is not known. Ask again when there is a network.</source>
        <translation>Signaturen stämmer, men registret {host} kunde inte tillfrågas: om det fortfarande gäller är inte känt. Fråga igen när det finns ett nät.</translation>
    </message>
    <message>
        <source>Its signature fits, but the registry {host} does not hold it: whether it still counts is not known. Ask the shop.</source>
        <translation>Signaturen stämmer, men registret {host} har det inte: om det fortfarande gäller är inte känt. Fråga verkstaden.</translation>
    </message>
    <message>
        <source>It is whole, and was made for practice: it certifies nothing. Take it for no device.</source>
        <translation>Det är helt och gjordes för övning: det certifierar inget. Godta det inte för någon enhet.</translation>
    </message>
    <message>
        <source>Everything is as it was signed, and who signed it is trusted here.</source>
        <translation>Allt är som det signerades, och den som signerade är betrodd här.</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifierad</translation>
    </message>
    <message>
        <source>Certified with remarks</source>
        <translation>Certifierad med anmärkningar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Ofullständig</translation>
    </message>
    <message>
        <source>Nobody who is trusted here</source>
        <translation>Ingen som är betrodd här</translation>
    </message>
    <message>
        <source>A training key, for which nobody stands</source>
        <translation>En övningsnyckel, som ingen står för</translation>
    </message>
    <message>
        <source>The bench&apos;s own key, trusted by itself</source>
        <translation>Bänkens egen nyckel, betrodd av sig själv</translation>
    </message>
    <message>
        <source>No: what lies beside it does not count. {why}</source>
        <translation>Nej: det som ligger bredvid räknas inte. {why}</translation>
    </message>
    <message>
        <source>None here: a revoked key would not be noticed</source>
        <translation>Ingen här: en återkallad nyckel skulle inte märkas</translation>
    </message>
    <message>
        <source>of {day}, {count} days old</source>
        <translation>från {day}, {count} dagar gammal</translation>
    </message>
    <message>
        <source>of {day}, less than a day old</source>
        <translation>från {day}, mindre än en dag gammal</translation>
    </message>
    <message>
        <source>Ask for a newer one.</source>
        <translation>Be om en nyare.</translation>
    </message>
    <message>
        <source>The page says</source>
        <translation>Sidan säger</translation>
    </message>
    <message>
        <source>The code says</source>
        <translation>Koden säger</translation>
    </message>
    <message>
        <source>The registry says</source>
        <translation>Registret säger</translation>
    </message>
    <message>
        <source>The signature&apos;s text says</source>
        <translation>Signaturens text säger</translation>
    </message>
    <message>
        <source>The claims beside it say</source>
        <translation>Uppgifterna bredvid säger</translation>
    </message>
</context>
<context>
    <name>VoidPanel</name>
    <message>
        <source>What is wrong with it</source>
        <translation>Vad som är fel med det</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Make {uid} void</source>
        <translation>Ogiltigförklara {uid}</translation>
    </message>
    <message>
        <source>It stays as it was signed, and everybody who got it is told. Only another person than who inspected and signed it may: sign in with F10. Enter makes it void, Esc leaves it.</source>
        <translation>Det står kvar som det signerades, och alla som fått det får veta det. Det får bara en annan person än den som inspekterade och signerade: logga in med F10. Retur ogiltigförklarar, Esc låter vara.</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>Open Settings</source>
        <translation>Öppna inställningarna</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Start</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Add the first administrator</source>
        <translation>Lägg till första administratören</translation>
    </message>
    <message>
        <source>Open a training bench</source>
        <translation>Öppna en övningsbänk</translation>
    </message>
    <message>
        <source>Plug in a phone and it starts by itself. All of this can wait: it is in the settings.</source>
        <translation>Anslut en telefon så börjar det av sig själv. Allt det här kan vänta: det finns i inställningarna.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Verkstadens namn</translation>
    </message>
    <message>
        <source>It stands on every certificate.</source>
        <translation>Det står på varje certifikat.</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>Bänkens namn</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
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

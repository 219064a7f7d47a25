<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
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
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Dodaj tę osobę</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Until now nobody signs in here. The first person is an administrator and adds the others; from then on everybody signs in.</source>
        <translation>Dotąd nikt się tu nie loguje. Pierwsza osoba jest administratorem i dodaje pozostałe; odtąd logują się wszyscy.</translation>
    </message>
    <message>
        <source>They sign in once they have a badge or a PIN.</source>
        <translation>Logowanie działa, gdy jest identyfikator lub PIN.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Najpierw wpisz nazwę.</translation>
    </message>
    <message>
        <source>Type the same PIN once more, then Enter.</source>
        <translation>Wpisz ten sam PIN jeszcze raz, potem Enter.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type a new one twice.</source>
        <translation>Oba PIN-y się różnią. Wpisz nowy dwa razy.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>What was changed</source>
        <translation>Co zmieniono</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Co podpisano</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Kto podpisał</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Co sprawdzono</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>całość</translation>
    </message>
    <message>
        <source>Signed: {signed}</source>
        <translation>Podpisano: {signed}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>jeszcze {count}</translation>
    </message>
    <message>
        <source>What it says, signed by nobody known here</source>
        <translation>Co mówi; nie podpisał nikt tu znany</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Data podpisu</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Klucz główny</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Zakład</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Lista zaufania</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Kontrasygnowano</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>by the readings</source>
        <translation>z odczytów</translation>
    </message>
</context>
<context>
    <name>AskedNotice</name>
    <message>
        <source>{slot} is inspected again, for a comparison.</source>
        <translation>{slot} jest sprawdzane ponownie dla porównania.</translation>
    </message>
    <message>
        <source>Inspect it as if it were here for the first time.</source>
        <translation>Sprawdź je, jakby było tu pierwszy raz.</translation>
    </message>
    <message>
        <source>{who} sent {slot} back: {reason}</source>
        <translation>{who} odesłał(a) {slot}: {reason}</translation>
    </message>
    <message>
        <source>Inspect it again, this above all.</source>
        <translation>Sprawdź ponownie, zwłaszcza to.</translation>
    </message>
    <message>
        <source>Open {slot}</source>
        <translation>Otwórz {slot}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>No registry is asked: nothing leaves this bench.</source>
        <translation>Żaden rejestr nie jest pytany: nic nie opuszcza tego stanowiska.</translation>
    </message>
    <message>
        <source>{host} is asked too how each stands. It is told number and SHA-256, nothing else.</source>
        <translation>Także {host} jest pytany o stan każdego. Otrzymuje numer i SHA-256, nic więcej.</translation>
    </message>
    <message>
        <source>Ask no registry</source>
        <translation>Nie pytaj rejestru</translation>
    </message>
    <message>
        <source>Ask the registry</source>
        <translation>Zapytaj rejestr</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Sections of the audit</source>
        <translation>Części audytu</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Wskaźniki</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Dziennik</translation>
    </message>
</context>
<context>
    <name>AwayStage</name>
    <message>
        <source>Another device is in {slot}</source>
        <translation>W {slot} jest inne urządzenie</translation>
    </message>
    <message>
        <source>Unplugged at {time}</source>
        <translation>Odłączono o {time}</translation>
    </message>
    <message>
        <source>Plug it in again: {point} goes on. Nothing is lost.</source>
        <translation>Podłącz ponownie: {point} idzie dalej. Nic nie przepadło.</translation>
    </message>
</context>
<context>
    <name>BadgeCard</name>
    <message>
        <source>Scan your badge</source>
        <translation>Zeskanuj identyfikator</translation>
    </message>
    <message>
        <source>or choose your name and type your PIN</source>
        <translation>albo wybierz nazwę i wpisz PIN</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>Nothing is known of the battery&apos;s health.</source>
        <translation>Nic nie wiadomo o kondycji baterii.</translation>
    </message>
    <message>
        <source>Full charge when new</source>
        <translation>Pełna pojemność nowej</translation>
    </message>
    <message>
        <source>Full charge now</source>
        <translation>Pełna pojemność teraz</translation>
    </message>
    <message>
        <source>Charge cycles</source>
        <translation>Cykle ładowania</translation>
    </message>
    <message>
        <source>Quality of the reading</source>
        <translation>Jakość odczytu</translation>
    </message>
</context>
<context>
    <name>BatteryGauge</name>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>A full charge now, of what it was when new.</source>
        <translation>Pełne naładowanie dziś w stosunku do nowej.</translation>
    </message>
    <message>
        <source>At least {limit} % is asked</source>
        <translation>Wymagane co najmniej {limit} %</translation>
    </message>
    <message>
        <source>Battery: {value}</source>
        <translation>Bateria: {value}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
</context>
<context>
    <name>BenchHubs</name>
    <message>
        <source>Ports</source>
        <translation>Porty</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Open next</source>
        <translation>Otwórz następny</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Next that needs you</source>
        <translation>Następny, który czeka na Ciebie</translation>
    </message>
    <message>
        <source>Certified today</source>
        <translation>Dziś certyfikaty</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Za 1. razem</translation>
    </message>
    <message>
        <source>Refused today</source>
        <translation>Dziś odrzucone</translation>
    </message>
    <message>
        <source>Per device</source>
        <translation>Na urządzenie</translation>
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
        <translation>To stanowisko</translation>
    </message>
    <message>
        <source>Inspections that are open keep the limits they began with.</source>
        <translation>Otwarte inspekcje zachowują limity, z którymi się zaczęły.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standardowe</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Surowe</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>After an answer</source>
        <translation>Po odpowiedzi</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Idź dalej samo</translation>
    </message>
    <message>
        <source>Wait for a key</source>
        <translation>Czekaj na klawisz</translation>
    </message>
    <message>
        <source>Lock the bench after minutes</source>
        <translation>Zablokuj stanowisko po minutach</translation>
    </message>
    <message>
        <source>Counted from the last key or touch. 0: never. Devices go on reading.</source>
        <translation>Liczone od ostatniego klawisza lub dotknięcia. 0: nigdy. Odczyt trwa dalej.</translation>
    </message>
    <message>
        <source>People see it where they sign in.</source>
        <translation>Widać ją tam, gdzie się loguje.</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>Nazwa stanowiska</translation>
    </message>
    <message>
        <source>It stands on every certificate.</source>
        <translation>Jest na każdym certyfikacie.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nazwa zakładu</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adres zakładu</translation>
    </message>
    <message>
        <source>Web address of the shop</source>
        <translation>Strona WWW zakładu</translation>
    </message>
    <message>
        <source>The code on each certificate and label opens this page, which checks it. It starts with https://, such as https://verify.example/check. Empty: Inspector alone checks codes.</source>
        <translation>Kod na każdym certyfikacie i etykiecie otwiera tę stronę, która go sprawdza. Zaczyna się od https://, np. https://verify.example/check. Pusty: kody sprawdza tylko Inspector.</translation>
    </message>
    <message>
        <source>Page that the codes open</source>
        <translation>Strona, którą otwierają kody</translation>
    </message>
    <message>
        <source>The path of a PNG or a JPEG. It stands at the head of every certificate.</source>
        <translation>Ścieżka do pliku PNG lub JPEG. Jest na górze każdego certyfikatu.</translation>
    </message>
    <message>
        <source>Logo of the shop</source>
        <translation>Logo zakładu</translation>
    </message>
    <message>
        <source>0: the certificate says nothing of it.</source>
        <translation>0: certyfikat o niej nie wspomina.</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Gwarancja w miesiącach</translation>
    </message>
    <message>
        <source>Until the first person is added. From then on people sign in.</source>
        <translation>Do dodania pierwszej osoby. Odtąd ludzie się logują.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Kto tu pracuje</translation>
    </message>
    <message>
        <source>battery capacity at least {value}</source>
        <translation>pojemność baterii co najmniej {value}</translation>
    </message>
    <message>
        <source>disk wear at most {value}</source>
        <translation>zużycie dysku najwyżej {value}</translation>
    </message>
</context>
<context>
    <name>BugPage</name>
    <message>
        <source>Copy the report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Wróć do pracy</translation>
    </message>
    <message>
        <source>Everything that was answered is on the disk, and the devices go on reading.</source>
        <translation>Wszystkie odpowiedzi są na dysku, a odczyt urządzeń trwa dalej.</translation>
    </message>
    <message>
        <source>Numbers of devices are masked in the report.</source>
        <translation>Numery urządzeń są w raporcie zamaskowane.</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Raport o błędzie</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>Błąd programu</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Copy the report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the report.</source>
        <translation>Spróbuj ponownie. Jeśli to nie minie, skopiuj raport.</translation>
    </message>
</context>
<context>
    <name>CareNotices</name>
    <message>
        <source>Close this notice</source>
        <translation>Zamknij to powiadomienie</translation>
    </message>
    <message>
        <source>Every record was checked after the stop.</source>
        <translation>Po zatrzymaniu sprawdzono każdy wpis.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Wszystko jest w porządku.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Otwórz ustawienia</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otwarty</numerusform>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwartych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>All {0} points answered</source>
        <translation>Wszystkie punkty z odpowiedzią: {0}</translation>
    </message>
    <message>
        <source>Order {0}</source>
        <translation>Zamówienie {0}</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>Klasa nadana</translation>
    </message>
    <message>
        <source>Erased and recorded</source>
        <translation>Wymazano i zapisano</translation>
    </message>
    <message>
        <source>Identifiers read again</source>
        <translation>Numery odczytane ponownie</translation>
    </message>
    <message>
        <source>before: {0} at {1}</source>
        <translation>przed: {0} o {1}</translation>
    </message>
    <message>
        <source>after: {0} at {1}</source>
        <translation>po: {0} o {1}</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>usterka</translation>
    </message>
    <message>
        <source>open</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>no grade yet</source>
        <translation>brak klasy</translation>
    </message>
    <message>
        <source>a colleague has to look too</source>
        <translation>musi też spojrzeć druga osoba</translation>
    </message>
    <message>
        <source>two numbers differ</source>
        <translation>dwa numery się różnią</translation>
    </message>
    <message>
        <source>not read again before the erase: press R at the points</source>
        <translation>nie odczytano ponownie przed wymazaniem: R przy punktach</translation>
    </message>
    <message>
        <source>plug it in once more, or scan its number</source>
        <translation>podłącz jeszcze raz albo zeskanuj numer</translation>
    </message>
</context>
<context>
    <name>ClaimSide</name>
    <message>
        <source>What was said</source>
        <translation>Co powiedziano</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Twoje słowa</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>claimed: {outcome}</source>
        <translation>stwierdzono: {outcome}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>czas {time}</translation>
    </message>
    <message>
        <source>What is not shown lies at the bench that took it: {bench}.</source>
        <translation>To, czego nie widać, leży na stanowisku, które to zrobiło: {bench}.</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Wada</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>What was claimed</source>
        <translation>Co stwierdzono</translation>
    </message>
</context>
<context>
    <name>CloneNotice</name>
    <message>
        <source>Other certificates exist under this bench&apos;s numbers: {count}.</source>
        <translation>Pod numerami tego stanowiska istnieją inne certyfikaty: {count}.</translation>
    </message>
    <message>
        <source>It was copied, or its store was restored. Stop signing, and run &apos;inspector db check&apos;.</source>
        <translation>Zostało skopiowane albo przywrócono jego bazę. Nie podpisuj więcej i uruchom &apos;inspector db check&apos;.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Otwórz Synchronizację</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Fails with a code:</source>
        <translation>Usterka z kodem:</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Accept the lot</source>
        <translation>Przyjmij partię</translation>
    </message>
    <message>
        <source>Reject the lot</source>
        <translation>Odrzuć partię</translation>
    </message>
    <message>
        <source>Accept the lot? Devices in it: {count}.</source>
        <translation>Przyjąć partię? Urządzeń: {count}.</translation>
    </message>
    <message>
        <source>Reject the lot? Devices in it: {count}.</source>
        <translation>Odrzucić partię? Urządzeń: {count}.</translation>
    </message>
    <message>
        <source>The plan says so. It cannot be taken back.</source>
        <translation>Tak mówi plan. Nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>The plan says so, and it cannot be taken back. Every device comes into the queue until it is countersigned or its certificate is void. What was sent back waits for its re-inspection. All certificates stay valid; what has not gone out yet waits until then.</source>
        <translation>Tak mówi plan i nie można tego cofnąć. Każde urządzenie trafia do kolejki, aż zostanie kontrasygnowane lub jego certyfikat będzie unieważniony. To, co odesłano, czeka na ponowną inspekcję. Wszystkie certyfikaty pozostają ważne; to, co jeszcze nie wyszło, czeka do tego czasu.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>May be under 0.60: {names}. Write the criterion anew?</source>
        <translation>Może być poniżej 0,60: {names}. Napisać kryterium od nowa?</translation>
    </message>
    <message>
        <source>Auditor agrees with technician</source>
        <translation>Audytor zgadza się z technikiem</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, 95 %, answers</source>
        <translation>kappa Cohena, 95 %, odpowiedzi</translation>
    </message>
    <message>
        <source>A dot: one of the two always said the same, so there is no kappa.</source>
        <translation>Kropka: jedna z dwóch osób zawsze mówiła to samo, więc nie ma kappy.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>rows technician, columns auditor</source>
        <translation>wiersze technik, kolumny audytor</translation>
    </message>
    <message>
        <source>{same} of {all} agree; the technician is too high in {high}, too low in {low}.</source>
        <translation>Zgodne {same} z {all}; technik za wysoko {high} razy, za nisko {low} razy.</translation>
    </message>
    <message>
        <source>{count} grades changed</source>
        <translation>zmienione klasy: {count}</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Dobre za pierwszym razem</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Skontrolowane</translation>
    </message>
    <message>
        <source>{failing} failed a point, {void} void</source>
        <translation>z usterką: {failing}, unieważnione: {void}</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mediana czasu</translation>
    </message>
    <message>
        <source>9 in 10 under {time}</source>
        <translation>9 na 10 poniżej {time}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Przejrzane</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Zgodność</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Odstępstwa</translation>
    </message>
    <message>
        <source>{change} on the days before</source>
        <translation>{change} wobec dni wcześniej</translation>
    </message>
    <message>
        <source>Others, {count}</source>
        <translation>Inne, {count}</translation>
    </message>
    <message>
        <source>Where devices fail</source>
        <translation>Na czym urządzenia odpadają</translation>
    </message>
    <message>
        <source>count, running share</source>
        <translation>liczba, udział narastający</translation>
    </message>
    <message>
        <source>Share failing</source>
        <translation>Udział z usterką</translation>
    </message>
    <message>
        <source>p-chart, limits follow the count, mean {mean}</source>
        <translation>karta p, granice według liczby, średnia {mean}</translation>
    </message>
    <message>
        <source>First-pass yield by week</source>
        <translation>Dobre za pierwszym razem, tygodniowo</translation>
    </message>
    <message>
        <source>Battery of certified devices</source>
        <translation>Bateria urządzeń z certyfikatem</translation>
    </message>
    <message>
        <source>health in %, count</source>
        <translation>stan w %, liczba</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Klasy</translation>
    </message>
    <message>
        <source>count, share</source>
        <translation>liczba, udział</translation>
    </message>
    <message>
        <source>Time for a point</source>
        <translation>Czas na punkt</translation>
    </message>
    <message>
        <source>mean seconds, answers by hand</source>
        <translation>średnie sekundy, odpowiedzi ręczne</translation>
    </message>
    <message>
        <source>a lead passed what a reading fails</source>
        <translation>kierownik zaliczył wbrew odczytowi</translation>
    </message>
    <message>
        <source>{count} more are in the CSV.</source>
        <translation>W CSV jest jeszcze {count}.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Warto spojrzeć</translation>
    </message>
    <message>
        <source>proves nothing by itself</source>
        <translation>samo nic nie dowodzi</translation>
    </message>
    <message>
        <source>rule {number}</source>
        <translation>reguła {number}</translation>
    </message>
    <message>
        <source>beyond the limit</source>
        <translation>poza granicą</translation>
    </message>
    <message>
        <source>two of three far from the mean</source>
        <translation>dwa z trzech daleko od średniej</translation>
    </message>
    <message>
        <source>four of five away from the mean</source>
        <translation>cztery z pięciu z dala od średniej</translation>
    </message>
    <message>
        <source>eight or more on one side of the mean</source>
        <translation>osiem lub więcej po jednej stronie średniej</translation>
    </message>
    <message>
        <source>Passed in a hurry</source>
        <translation>Zaliczone w pośpiechu</translation>
    </message>
    <message>
        <source>Same readings on two devices</source>
        <translation>Te same odczyty na dwóch urządzeniach</translation>
    </message>
    <message>
        <source>IMEI seen twice</source>
        <translation>IMEI widziany dwa razy</translation>
    </message>
    <message>
        <source>No reviews yet.</source>
        <translation>Jeszcze brak przeglądów.</translation>
    </message>
    <message>
        <source>None in these days.</source>
        <translation>Nic w tych dniach.</translation>
    </message>
</context>
<context>
    <name>DashboardSection</name>
    <message>
        <source>Nothing was inspected in these days</source>
        <translation>W tych dniach nic nie skontrolowano</translation>
    </message>
    <message>
        <source>Figures come with the first inspection that is signed or refused.</source>
        <translation>Liczby pojawią się z pierwszą podpisaną lub odrzuconą kontrolą.</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>Zapisy za tym</translation>
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
        <translation>Raport</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Wskaźniki</translation>
    </message>
    <message>
        <source>{count} older inspections are still being counted. Press R to look again.</source>
        <translation>Starsze kontrole są jeszcze liczone: {count}. Naciśnij R, aby odświeżyć.</translation>
    </message>
    <message>
        <source>No search leads to the records of this figure.</source>
        <translation>Żadne wyszukiwanie nie prowadzi do wpisów tej liczby.</translation>
    </message>
    <message>
        <source>No record is behind this figure.</source>
        <translation>Za tą liczbą nie stoi żaden rekord.</translation>
    </message>
    <message>
        <source>made {time} UTC</source>
        <translation>utworzono {time} UTC</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Obrazy (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Save the dashboard</source>
        <translation>Zapisz wskaźniki</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Zapisano {name}.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Raport trafił do drukarki.</translation>
    </message>
</context>
<context>
    <name>DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Check every record</source>
        <translation>Sprawdź każdy zapis</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Everything but private keys and tokens, in one file each day. Keep it on another disk, where not everybody reads it.</source>
        <translation>Wszystko oprócz kluczy prywatnych i tokenów, codziennie w jednym pliku. Przechowuj go na innym dysku, gdzie nie każdy go czyta.</translation>
    </message>
    <message>
        <source>Empty: no backup is made by itself.</source>
        <translation>Puste: kopia nie powstaje sama.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder kopii zapasowych</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Ile zostaje</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>Kept free, so that a full disk lets you finish an inspection. 0: none.</source>
        <translation>Trzymane wolne, by pełny dysk pozwolił dokończyć kontrolę. 0: nic.</translation>
    </message>
    <message>
        <source>Reserve in megabytes</source>
        <translation>Rezerwa w megabajtach</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dane osobowe</translation>
    </message>
    <message>
        <source>Days after an inspection closed, or a person left. 0: for ever. Certificates and counts stay, and what was signed in them.</source>
        <translation>Dni od zamknięcia kontroli lub odejścia osoby. 0: na zawsze. Certyfikaty i liczby zostają, i to, co w nich podpisano.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Notes of refused devices</source>
        <translation>Notatki o odrzuconych urządzeniach</translation>
    </message>
    <message>
        <source>Numbers in the audit trail</source>
        <translation>Numery w dzienniku audytu</translation>
    </message>
    <message>
        <source>People who left</source>
        <translation>Osoby, które odeszły</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspekcje</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Postać</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Tworzenie kopii …</translation>
    </message>
    <message>
        <source>Stopped: there is no new backup.</source>
        <translation>Zatrzymano: nie ma nowej kopii.</translation>
    </message>
    <message>
        <source>Backed up and read once more: {file}</source>
        <translation>Zapisano i odczytano ponownie: {file}</translation>
    </message>
    <message>
        <source>Checking … {done} of {all} records</source>
        <translation>Sprawdzanie … {done} z {all} zapisów</translation>
    </message>
    <message>
        <source>What is stored is not what was written. Keep the files, and show this to the lead.</source>
        <translation>Zapisane jest nie to, co napisano. Zachowaj pliki i pokaż kierownikowi.</translation>
    </message>
    <message>
        <source>The check was stopped. What it did not reach is not known.</source>
        <translation>Sprawdzanie zatrzymano. O reszcie nic nie wiadomo.</translation>
    </message>
    <message>
        <source>It is as it was written. Signatures that cannot be verified here: {count}.</source>
        <translation>Jest taka, jak została zapisana. Podpisy, których nie można tu sprawdzić: {count}.</translation>
    </message>
    <message>
        <source>The store is as it was signed and written.</source>
        <translation>Magazyn jest taki, jak go podpisano i zapisano.</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>Scratch</source>
        <translation>Rysa</translation>
    </message>
    <message>
        <source>Dent</source>
        <translation>Wgniecenie</translation>
    </message>
    <message>
        <source>Crack</source>
        <translation>Pęknięcie</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Plama</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Przypalenie</translation>
    </message>
    <message>
        <source>seen from {0}&#xa0;cm</source>
        <translation>widać z {0}&#xa0;cm</translation>
    </message>
    <message>
        <source>seen only closer than 20&#xa0;cm</source>
        <translation>widać tylko bliżej niż 20&#xa0;cm</translation>
    </message>
    <message>
        <source>felt by nail</source>
        <translation>wyczuwalne paznokciem</translation>
    </message>
</context>
<context>
    <name>DefectPanel</name>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Length in mm</source>
        <translation>Długość w mm</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Widać z</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Bliżej</translation>
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
        <translation>Czuć paznokciem</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Why another grade than suggested</source>
        <translation>Dlaczego inna klasa niż proponowana</translation>
    </message>
    <message>
        <source>Defect {number} · {surface}</source>
        <translation>Wada {number} · {surface}</translation>
    </message>
    <message>
        <source>The next defect</source>
        <translation>Następna wada</translation>
    </message>
    <message>
        <source>Which grade is it?</source>
        <translation>Jaka to klasa?</translation>
    </message>
    <message>
        <source>Why {grade}? Then Enter</source>
        <translation>Dlaczego {grade}? Potem Enter</translation>
    </message>
</context>
<context>
    <name>DefectRows</name>
    <message>
        <source>No defect. Space takes the grade below.</source>
        <translation>Bez wad. Spacja przyjmuje klasę poniżej.</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wysyła</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>held</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>odłożone</translation>
    </message>
</context>
<context>
    <name>DestinationCard</name>
    <message>
        <source>Up to date</source>
        <translation>Aktualne</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Nie odpowiada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
</context>
<context>
    <name>DestinationCards</name>
    <message>
        <source>{count} wait</source>
        <translation>Czeka: {count}</translation>
    </message>
    <message>
        <source>Wants a new token</source>
        <translation>Wymaga nowego tokenu</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>Odrzucono: {count}</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certyfikaty</translation>
    </message>
    <message>
        <source>records and events</source>
        <translation>zapisy i zdarzenia</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>następna próba {time}</translation>
    </message>
</context>
<context>
    <name>DestinationsBlock</name>
    <message>
        <source>Further destinations</source>
        <translation>Inne miejsca docelowe</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name, such as erp</source>
        <translation>Nazwa, na przykład erp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Dokąd prowadzi</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekret</translation>
    </message>
    <message>
        <source>Its token, where it wants one. It is never shown again.</source>
        <translation>Jego token, jeśli go wymaga. Nie będzie już pokazany.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Dodaj miejsce docelowe</translation>
    </message>
    <message>
        <source>None. Folders, webhooks and installed marketplaces get what is signed, too.</source>
        <translation>Brak. Foldery, webhooki i zainstalowane platformy też dostają to, co podpisano.</translation>
    </message>
    <message>
        <source>its secret cannot be read</source>
        <translation>nie można odczytać sekretu</translation>
    </message>
    <message>
        <source>with a secret</source>
        <translation>z sekretem</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>bez sekretu</translation>
    </message>
    <message>
        <source>The whole path of a folder</source>
        <translation>Pełna ścieżka folderu</translation>
    </message>
    <message>
        <source>An address that starts with https://</source>
        <translation>Adres zaczynający się od https://</translation>
    </message>
    <message>
        <source>What it wants to know: key=text; key=text</source>
        <translation>Co chce wiedzieć: key=tekst; key=tekst</translation>
    </message>
    <message>
        <source>Asking {name} …</source>
        <translation>Pytam {name} …</translation>
    </message>
    <message>
        <source>It cannot be asked; its settings can be used.</source>
        <translation>Nie można go zapytać; jego ustawienia są poprawne.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Odpowiada.</translation>
    </message>
    <message>
        <source>{name}: nothing more goes there. What waits for it stays in the outbox.</source>
        <translation>{name}: nic już tam nie trafia. To, co czeka, zostaje w skrzynce nadawczej.</translation>
    </message>
    <message>
        <source>{name}: what is signed from now on goes there.</source>
        <translation>{name}: trafia tam to, co odtąd zostanie podpisane.</translation>
    </message>
    <message>
        <source>Give the receiver this secret, it is shown this once: {secret}</source>
        <translation>Podaj odbiorcy ten sekret, jest pokazywany tylko raz: {secret}</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>zamówienie {order}</translation>
    </message>
</context>
<context>
    <name>DeviceDrawing</name>
    <message>
        <source>Drawing: {device}</source>
        <translation>Rysunek: {device}</translation>
    </message>
    <message>
        <source>Surfaces: {device}. Defects: {names}</source>
        <translation>Powierzchnie: {device}. Wady: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Cursor: {surface}, {across} % from the left, {down} % from the top. Arrows move it; Enter or a digit places a defect.</source>
        <translation>Kursor: {surface}, {across} % od lewej, {down} % od góry. Strzałki go przesuwają; Enter lub cyfra zaznacza wadę.</translation>
    </message>
</context>
<context>
    <name>DeviceState</name>
    <message>
        <source>Needs you</source>
        <translation>Czeka na Ciebie</translation>
    </message>
    <message>
        <source>Waiting for trust</source>
        <translation>Czeka na zgodę</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wymaż</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Do podpisu</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Z certyfikatem</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Odłączone</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Nieznane urządzenie</translation>
    </message>
</context>
<context>
    <name>DeviceStateShort</name>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Odłożone</translation>
    </message>
</context>
<context>
    <name>EmptyBench</name>
    <message>
        <source>Plug in a phone. It starts by itself.</source>
        <translation>Podłącz telefon. Zacznie się samo.</translation>
    </message>
    <message>
        <source>Up to 64 at once.</source>
        <translation>Do 64 naraz.</translation>
    </message>
    <message>
        <source>Not finished: plug in to go on</source>
        <translation>Niedokończone: podłącz, by kontynuować</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Ostatnio ukończone</translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>Odpowiedzi: {count}</translation>
    </message>
</context>
<context>
    <name>EraseStage</name>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
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
        <translation>jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>only where one is in</source>
        <translation>tylko gdy jest włożona</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Nośniki</translation>
    </message>
    <message>
        <source>How it was seen to be erased</source>
        <translation>Jak stwierdzono wymazanie</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial from its screen, tray or label</source>
        <translation>Zeskanuj IMEI lub nr seryjny: ekran, szufladka albo etykieta</translation>
    </message>
    <message>
        <source>Plug the erased device in again, or scan its number.</source>
        <translation>Podłącz wymazane urządzenie ponownie albo zeskanuj jego numer.</translation>
    </message>
    <message>
        <source>Which number does it show?</source>
        <translation>Jaki numer pokazuje?</translation>
    </message>
    <message>
        <source>Nothing reaches this level on this medium. Choose another one.</source>
        <translation>Na tym nośniku nic nie osiąga tego poziomu. Wybierz inny.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Reading: {name}</source>
        <translation>Odczyt: {name}</translation>
    </message>
    <message>
        <source>Note and photos</source>
        <translation>Notatka i zdjęcia</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczyt…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Godzina</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any day</source>
        <translation>Dowolny dzień</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Dowolny stan</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Dowolna ocena</translation>
    </message>
    <message>
        <source>Any technician</source>
        <translation>Dowolny technik</translation>
    </message>
    <message>
        <source>Point failed</source>
        <translation>Punkt z usterką</translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation>Wysłane lub nie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>Waiting for sync</source>
        <translation>Czeka na synchro</translation>
    </message>
    <message>
        <source>{count} records of a figure</source>
        <translation>{count} rekordów za liczbą</translation>
    </message>
    <message>
        <source>Closed {days} UTC</source>
        <translation>Zamknięto {days} UTC</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
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
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Reason and note</source>
        <translation>Powód i notatka</translation>
    </message>
</context>
<context>
    <name>FirstPin</name>
    <message>
        <source>Nobody here has a badge or a PIN yet. Choose an administrator and type the PIN they will have.</source>
        <translation>Nikt tu nie ma jeszcze identyfikatora ani PIN-u. Wybierz administratora i wpisz jego nowy PIN.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Wpisz ten sam PIN jeszcze raz.</translation>
    </message>
    <message>
        <source>Those were two different PINs. Type the new PIN again.</source>
        <translation>To były dwa różne PIN-y. Wpisz nowy PIN od początku.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>%n gone</source>
        <translation>%n odłączone</translation>
    </message>
    <message>
        <source>%n unfinished</source>
        <translation>%n nieukończone</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>{what}: hide them</source>
        <translation>{what}: ukryj</translation>
    </message>
    <message>
        <source>{what}: show them</source>
        <translation>{what}: pokaż</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>laptop</source>
        <translation>laptop</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablet</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>zegarek</translation>
    </message>
    <message>
        <source>console</source>
        <translation>konsola</translation>
    </message>
    <message>
        <source>modem without a screen</source>
        <translation>modem bez ekranu</translation>
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
        <translation>Nikt się tu jeszcze nie loguje.</translation>
    </message>
    <message>
        <source>Add people in the settings (F7), or with &apos;inspector people add&apos;.</source>
        <translation>Dodaj osoby w ustawieniach (F7) albo przez &apos;inspector people add&apos;.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Otwórz Osoby</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Zablokowano.</translation>
    </message>
    <message>
        <source>Locked after 1 minute.</source>
        <translation>Zablokowano po 1 minucie.</translation>
    </message>
    <message>
        <source>Locked after {count} minutes.</source>
        <translation>Zablokowano po {count} min.</translation>
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
        <translation>Doskonały</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobry</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Zadowalający</translation>
    </message>
    <message>
        <source>Not sellable</source>
        <translation>Nie do sprzedaży</translation>
    </message>
</context>
<context>
    <name>GradeScale</name>
    <message>
        <source>rules</source>
        <translation>reguły</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>chosen: {grade}</source>
        <translation>wybrano: {grade}</translation>
    </message>
    <message>
        <source>the rules say {grade}</source>
        <translation>reguły mówią: {grade}</translation>
    </message>
</context>
<context>
    <name>GradeStage</name>
    <message>
        <source>Cosmetic grade</source>
        <translation>Stan wizualny</translation>
    </message>
    <message>
        <source>Place with a click, or arrows and a digit:</source>
        <translation>Zaznacz kliknięciem albo strzałkami i cyfrą:</translation>
    </message>
</context>
<context>
    <name>Grading</name>
    <message>
        <source>{0} chose {1}: {2}</source>
        <translation>{0} wybiera {1}: {2}</translation>
    </message>
    <message>
        <source>{0} looked too.</source>
        <translation>{0} też patrzy.</translation>
    </message>
    <message>
        <source>{0}: defect {1} decides, {2}.</source>
        <translation>{0}: decyduje wada {1}, {2}.</translation>
    </message>
    <message>
        <source>{0}: no defect. Premium needs parts that are known to be genuine.</source>
        <translation>{0}: bez wad. Premium wymaga części o potwierdzonym pochodzeniu.</translation>
    </message>
    <message>
        <source>{0}: no defect, and every part is genuine.</source>
        <translation>{0}: bez wad, wszystkie części oryginalne.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>motor</source>
        <translation>silnik</translation>
    </message>
    <message>
        <source>SIM tray</source>
        <translation>szufladka SIM</translation>
    </message>
    <message>
        <source>welcome screen</source>
        <translation>ekran powitalny</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>No sound</source>
        <translation>Brak dźwięku</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>{used} of {total} ports in use</source>
        <translation>zajęte porty: {used} z {total}</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import the good rows</source>
        <translation>Importuj dobre wiersze</translation>
    </message>
    <message>
        <source>{name}: {added} new, {known} there already, {bad} bad</source>
        <translation>{name}: nowych {added}, już są {known}, błędnych {bad}</translation>
    </message>
    <message>
        <source>Columns that nothing was read from: {names}.</source>
        <translation>Kolumny, z których nic nie odczytano: {names}.</translation>
    </message>
    <message>
        <source>It becomes history: found here, certifying nothing. Enter imports, Esc leaves it.</source>
        <translation>Staje się historią: można ją tu znaleźć, niczego nie poświadcza. Enter importuje, Esc zostawia.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Wiersz {line}</translation>
    </message>
    <message>
        <source>{count} of those there already differ from what is there, which is not changed.</source>
        <translation>{count} z już obecnych różni się od tego, co tu jest; nic się nie zmieni.</translation>
    </message>
</context>
<context>
    <name>InspectionActions</name>
    <message>
        <source>Pass</source>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Usterka</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>Cannot test</source>
        <translation>Nie da się</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Point before</source>
        <translation>Poprzedni punkt</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Następny punkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>Automatycznie dalej</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Dalej bez kodu</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Widać z</translation>
    </message>
    <message>
        <source>Felt by nail</source>
        <translation>Czuć paznokciem</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Another grade, say why</source>
        <translation>Inna klasa, podaj powód</translation>
    </message>
    <message>
        <source>Keep the grade</source>
        <translation>Zostaw ocenę</translation>
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
        <translation>Następny nośnik</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Photo of the defect</source>
        <translation>Zdjęcie wady</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Wklej zdjęcie</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Auto-advance on</source>
        <translation>Automatycznie dalej: tak</translation>
    </message>
    <message>
        <source>Auto-advance off</source>
        <translation>Automatycznie dalej: nie</translation>
    </message>
    <message>
        <source>Defect code</source>
        <translation>Kod usterki</translation>
    </message>
    <message>
        <source>Other point</source>
        <translation>Inny punkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Taken back: {point}</source>
        <translation>Cofnięto: {point}</translation>
    </message>
    <message>
        <source>Taken back: photo of {point}</source>
        <translation>Cofnięto: zdjęcie {point}</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>obudowy</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>ocena</translation>
    </message>
    <message>
        <source>Taken back: order {order}</source>
        <translation>Cofnięto: zamówienie {order}</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Nie ma obrazu do wklejenia. Najpierw go skopiuj.</translation>
    </message>
</context>
<context>
    <name>InspectionView</name>
    <message>
        <source>Identify it</source>
        <translation>Rozpoznaj</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Podłącz</translation>
    </message>
    <message>
        <source>After the others</source>
        <translation>Po pozostałych</translation>
    </message>
    <message>
        <source>Take {grade}</source>
        <translation>Przyjmij {grade}</translation>
    </message>
    <message>
        <source>Record the erase</source>
        <translation>Zapisz wymazanie</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Dobre</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
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
        <translation>Backspace</translation>
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
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Who verifies certificates of this bench elsewhere needs its public key. The private one never leaves the home.</source>
        <translation>Kto sprawdza certyfikaty tego stanowiska gdzie indziej, potrzebuje klucza publicznego. Prywatny nigdy nie opuszcza katalogu.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klucze</translation>
    </message>
    <message>
        <source>Copy the key&apos;s id</source>
        <translation>Kopiuj identyfikator klucza</translation>
    </message>
    <message>
        <source>Export the public key</source>
        <translation>Eksportuj klucz publiczny</translation>
    </message>
    <message>
        <source>This home is for training. Nobody is to trust its key.</source>
        <translation>Ten katalog służy ćwiczeniom. Nikt nie ma ufać jego kluczowi.</translation>
    </message>
    <message>
        <source>There is no key yet. The first signature makes it, and so does an export.</source>
        <translation>Nie ma jeszcze klucza. Utworzy go pierwszy podpis albo eksport.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Written to {file}. Elsewhere: inspector verify --trust {name}</source>
        <translation>Zapisano w {file}. Gdzie indziej: inspector verify --trust {name}</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Its charge is read once, not followed over the cable.</source>
        <translation>Ładunek jest odczytywany raz, bez śledzenia przez kabel.</translation>
    </message>
    <message>
        <source>iPhones and iPads tell nothing of touches, buttons, motors or sensors over their cable.</source>
        <translation>iPhone&apos;y i iPady nie mówią przez kabel nic o dotyku, przyciskach, silnikach ani czujnikach.</translation>
    </message>
    <message>
        <source>A modem answers questions; of touches, keys, motors and sensors it tells nothing.</source>
        <translation>Modem odpowiada na pytania; o dotyku, klawiszach, silnikach i czujnikach nic nie mówi.</translation>
    </message>
    <message>
        <source>A laptop&apos;s report is read whole: keys and touches are not followed.</source>
        <translation>Raport laptopa jest czytany w całości: klawisze i dotyk nie są śledzone.</translation>
    </message>
    <message>
        <source>This device tells nothing of touches, buttons, motors or sensors.</source>
        <translation>To urządzenie nie mówi nic o dotyku, przyciskach, silnikach ani czujnikach.</translation>
    </message>
    <message>
        <source>Drag an icon over the whole screen, edge to edge, and press a verdict.</source>
        <translation>Przeciągnij ikonę po całym ekranie, od brzegu do brzegu, i naciśnij werdykt.</translation>
    </message>
    <message>
        <source>Press each one, watch what it does, and press a verdict.</source>
        <translation>Naciśnij każdy, sprawdź, co robi, i naciśnij werdykt.</translation>
    </message>
    <message>
        <source>Let it vibrate by its own settings, feel it, and press a verdict.</source>
        <translation>Włącz wibracje w jego ustawieniach, poczuj je i naciśnij werdykt.</translation>
    </message>
    <message>
        <source>Turn it, watch the picture turn with it, and press a verdict.</source>
        <translation>Obróć je, sprawdź, czy obraz się obraca, i naciśnij werdykt.</translation>
    </message>
    <message>
        <source>Plug its charger in, look for the charging sign, and press a verdict.</source>
        <translation>Podłącz ładowarkę, sprawdź znak ładowania i naciśnij werdykt.</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>The test begins as soon as the device answers.</source>
        <translation>Test zacznie się, gdy urządzenie odpowie.</translation>
    </message>
    <message>
        <source>Passed by itself.</source>
        <translation>Zaliczone samoczynnie.</translation>
    </message>
    <message>
        <source>Cannot be scored: {0}. Answer it yourself.</source>
        <translation>Nie da się ocenić: {0}. Odpowiedz samodzielnie.</translation>
    </message>
    <message>
        <source>Squares reached</source>
        <translation>Dotknięte pola</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>z {0}</translation>
    </message>
    <message>
        <source>{0} touches by itself. Fail it, or press R and keep off the screen.</source>
        <translation>Samoczynne dotknięcia: {0}. Usterka, albo R i nie dotykaj ekranu.</translation>
    </message>
    <message>
        <source>Full. Lift your finger.</source>
        <translation>Pełne. Podnieś palec.</translation>
    </message>
    <message>
        <source>Keep off the screen: {0} s more.</source>
        <translation>Nie dotykaj ekranu: jeszcze {0} s.</translation>
    </message>
    <message>
        <source>Row {0}, column {1} was skipped. Sweep it again; if it stays silent, fail it.</source>
        <translation>Pominięto wiersz {0}, kolumnę {1}. Przesuń jeszcze raz; jeśli milczy, to usterka.</translation>
    </message>
    <message>
        <source>Sweep every square with one finger, edge to edge.</source>
        <translation>Przesuń palcem po każdym polu, od krawędzi do krawędzi.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Zasilanie</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Głośniej</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Ciszej</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asystent</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ekran główny</translation>
    </message>
    <message>
        <source>Buttons pressed</source>
        <translation>Naciśnięte przyciski</translation>
    </message>
    <message>
        <source>Press each button and let it go.</source>
        <translation>Naciśnij i puść każdy przycisk.</translation>
    </message>
    <message>
        <source>Accelerometer</source>
        <translation>Akcelerometr</translation>
    </message>
    <message>
        <source>Gyroscope</source>
        <translation>Żyroskop</translation>
    </message>
    <message>
        <source>Compass</source>
        <translation>Kompas</translation>
    </message>
    <message>
        <source>Sensors that answer</source>
        <translation>Czujniki, które odpowiadają</translation>
    </message>
    <message>
        <source>Turn the device in your hand, then hold it still.</source>
        <translation>Obróć urządzenie w dłoni, potem trzymaj nieruchomo.</translation>
    </message>
    <message>
        <source>The device refused: {0}. Start a vibration on the device itself.</source>
        <translation>Urządzenie odmówiło: {0}. Uruchom wibrację w samym urządzeniu.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>Ładuje.</translation>
    </message>
    <message>
        <source>No rise in three minutes. Fail it, or try another cable and press R.</source>
        <translation>Brak wzrostu przez trzy minuty. Usterka, albo inny kabel i R.</translation>
    </message>
    <message>
        <source>It does not charge. Check cable and port.</source>
        <translation>Nie ładuje. Sprawdź kabel i gniazdo.</translation>
    </message>
    <message>
        <source>It has to rise by 1 % in three minutes, or take a steady current.</source>
        <translation>Musi wzrosnąć o 1 % w trzy minuty albo pobierać stały prąd.</translation>
    </message>
    <message>
        <source>It was told to vibrate. R plays it again.</source>
        <translation>Wysłano polecenie wibracji. R powtórzy.</translation>
    </message>
    <message>
        <source>Told to vibrate</source>
        <translation>Wysłano polecenie wibracji</translation>
    </message>
</context>
<context>
    <name>LiveStage</name>
    <message>
        <source>{0} of {1} so far. Finish it, start again with R, or answer otherwise.</source>
        <translation>Na razie {0} z {1}. Dokończ, zacznij od nowa klawiszem R albo odpowiedz inaczej.</translation>
    </message>
    <message>
        <source>Pass when full</source>
        <translation>Dobre, gdy pełne</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Look and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>System&apos;s</source>
        <translation>Systemu</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Jak okno</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Język okna</translation>
    </message>
    <message>
        <source>What a certificate cannot say in a language, it says in English.</source>
        <translation>Czego certyfikat nie powie w danym języku, powie po angielsku.</translation>
    </message>
    <message>
        <source>Language of certificates</source>
        <translation>Język certyfikatów</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasność</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak system</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Wielkość wszystkiego</translation>
    </message>
    <message>
        <source>Higher rows and wider scroll bars.</source>
        <translation>Wyższe wiersze i szersze paski przewijania.</translation>
    </message>
    <message>
        <source>Room for gloves</source>
        <translation>Miejsce na rękawice</translation>
    </message>
    <message>
        <source>Keep everything still</source>
        <translation>Nic się nie rusza</translation>
    </message>
</context>
<context>
    <name>LotPanel</name>
    <message>
        <source>Print all</source>
        <translation>Drukuj wszystkie</translation>
    </message>
    <message>
        <source>Save all as files</source>
        <translation>Zapisz wszystkie jako pliki</translation>
    </message>
</context>
<context>
    <name>Lots</name>
    <message>
        <source>All certificates</source>
        <translation>Wszystkie certyfikaty</translation>
    </message>
    <message>
        <source>{count} certificates among {all} records shown</source>
        <translation>Certyfikaty: {count}, pokazane wpisy: {all}</translation>
    </message>
    <message>
        <source>Enter prints them, Tab goes to the files, Esc leaves it.</source>
        <translation>Enter je drukuje, Tab przechodzi do plików, Esc zostawia.</translation>
    </message>
    <message>
        <source>Left out: {list}.</source>
        <translation>Pominięto: {list}.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Zastąpiony</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Zatrzymaj drukowanie</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Zatrzymaj zapisywanie</translation>
    </message>
    <message>
        <source>{count} of {all} handed to the printer</source>
        <translation>Przekazano drukarce {count} z {all}</translation>
    </message>
    <message>
        <source>{count} of {all} files written</source>
        <translation>Zapisano pliki: {count} z {all}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>{count} failed: {trouble}</source>
        <translation>Nieudane: {count}. {trouble}</translation>
    </message>
    <message>
        <source>accepts on none</source>
        <translation>przyjmuje przy zerze</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partia</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Sampling lots</source>
        <translation>Partie do próbkowania</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>IMEI or serial</source>
        <translation>IMEI lub numer seryjny</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Próbka</translation>
    </message>
</context>
<context>
    <name>LotsSection</name>
    <message>
        <source>No lot yet</source>
        <translation>Nie ma jeszcze partii</translation>
    </message>
    <message>
        <source>Press M: a sample of a lot says whether all of it is accepted.</source>
        <translation>Naciśnij M: próbka mówi, czy cała partia jest przyjęta.</translation>
    </message>
    <message>
        <source>Make a lot</source>
        <translation>Utwórz partię</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Wylosuj próbkę</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Drukuj raport</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>Następne z próbki</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partia</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Held: {count}</source>
        <translation>Wstrzymano: {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>You may read. Only an auditor makes lots.</source>
        <translation>Możesz czytać. Partie tworzy tylko audytor.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Raport trafił do drukarki.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Zapisano {name}.</translation>
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
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Next device</source>
        <translation>Następne urządzenie</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Jasny lub ciemny</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Inny język</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Wszystkie klawisze</translation>
    </message>
    <message>
        <source>Lock the bench</source>
        <translation>Zablokuj stanowisko</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Zamknij komunikat</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>technik</translation>
    </message>
    <message>
        <source>No registry</source>
        <translation>Bez rejestru</translation>
    </message>
    <message>
        <source>Offline, {count} waiting</source>
        <translation>Offline, czeka: {count}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>czeka: {count}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Zsynchronizowano</translation>
    </message>
</context>
<context>
    <name>MakePanel</name>
    <message>
        <source>Make a lot</source>
        <translation>Utwórz partię</translation>
    </message>
    <message>
        <source>Devices of</source>
        <translation>Urządzenia z</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Seed; empty: drawn by this computer</source>
        <translation>Ziarno; puste: losuje ten komputer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Make the lot</source>
        <translation>Utwórz partię</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>All of these days</source>
        <translation>Wszystkie z tych dni</translation>
    </message>
    <message>
        <source>One technician</source>
        <translation>Jeden technik</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Jeden model</translation>
    </message>
    <message>
        <source>One supplier</source>
        <translation>Jeden dostawca</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Poziom {0}</translation>
    </message>
    <message>
        <source>Plan of the standard</source>
        <translation>Plan z normy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Inne dni</translation>
    </message>
    <message>
        <source>Accepts on none</source>
        <translation>Przyjmuje przy zerze</translation>
    </message>
</context>
<context>
    <name>MarketplaceSection</name>
    <message>
        <source>Signed certificates go to the registry by themselves, as soon as it answers.</source>
        <translation>Podpisane certyfikaty idą same do rejestru, gdy tylko odpowie.</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Rynek</translation>
    </message>
    <message>
        <source>It starts with https://. Empty: certificates stay on this bench.</source>
        <translation>Zaczyna się od https://. Pusty: certyfikaty zostają na stanowisku.</translation>
    </message>
    <message>
        <source>Address of the registry</source>
        <translation>Adres rejestru</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring where there is one. It is never shown again.</source>
        <translation>Leży w pęku kluczy systemu, jeśli taki jest. Nigdy więcej nie zostanie pokazany.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Zapomnij token</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Sprawdź połączenie</translation>
    </message>
    <message>
        <source>A token is kept. Type another to replace it.</source>
        <translation>Token jest zapisany. Wpisz inny, by go zastąpić.</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>Nie ma zapisanego tokenu.</translation>
    </message>
    <message>
        <source>Asking the registry …</source>
        <translation>Pytam rejestr …</translation>
    </message>
    <message>
        <source>The registry answers and takes this bench&apos;s token.</source>
        <translation>Rejestr odpowiada i przyjmuje token stanowiska.</translation>
    </message>
</context>
<context>
    <name>MismatchPage</name>
    <message>
        <source>Go to that device</source>
        <translation>Przejdź do tego urządzenia</translation>
    </message>
    <message>
        <source>It is the second SIM&apos;s number</source>
        <translation>To numer drugiej SIM</translation>
    </message>
    <message>
        <source>Read the device again</source>
        <translation>Odczytaj urządzenie ponownie</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Zostaw otwarte</translation>
    </message>
    <message>
        <source>Two numbers differ</source>
        <translation>Dwa numery się różnią</translation>
    </message>
    <message>
        <source>Open in {slot}: {model}</source>
        <translation>Otwarte w {slot}: {model}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Zeskanowano</translation>
    </message>
    <message>
        <source>This is not the number of the device in {slot}</source>
        <translation>To nie numer urządzenia w {slot}</translation>
    </message>
    <message>
        <source>The scanned number is that of {device}.</source>
        <translation>Zeskanowany numer należy do {device}.</translation>
    </message>
    <message>
        <source>The wrong box or label: take the one of the device in your hand, and scan it.</source>
        <translation>Złe pudełko lub etykieta: weź tę od urządzenia w ręce i zeskanuj.</translation>
    </message>
    <message>
        <source>Two devices were swapped: look at the number on the device&apos;s own screen (*#06#).</source>
        <translation>Zamieniono dwa urządzenia: sprawdź numer na ekranie urządzenia (*#06#).</translation>
    </message>
    <message>
        <source>A second SIM: such a phone has two numbers, both on the same screen.</source>
        <translation>Druga SIM: taki telefon ma dwa numery, oba na tym samym ekranie.</translation>
    </message>
    <message>
        <source>Both begin with the same 8 digits: they are of the same model.</source>
        <translation>Oba zaczynają się tymi samymi 8 cyframi: to ten sam model.</translation>
    </message>
    <message>
        <source>Now scan the first number from the same screen of the phone (*#06#).</source>
        <translation>Teraz zeskanuj pierwszy numer z tego samego ekranu telefonu (*#06#).</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name of this search</source>
        <translation>Nazwa tego wyszukiwania</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Everybody at this shop sees it. Enter saves, Esc leaves it.</source>
        <translation>Widzą to wszyscy w zakładzie. Enter zapisuje, Esc zostawia bez zmian.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All days</source>
        <translation>Wszystkie dni</translation>
    </message>
    <message>
        <source>All technicians</source>
        <translation>Wszyscy technicy</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Wszystkie modele</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>Wszystkie listy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ostatnie 90 dni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
</context>
<context>
    <name>NumberAnswers</name>
    <message>
        <source>The level is not chosen. Press ← for Clear or → for Purge.</source>
        <translation>Nie wybrano poziomu. Naciśnij ← (Clear) lub → (Purge).</translation>
    </message>
</context>
<context>
    <name>NumberCheck</name>
    <message>
        <source>Two numbers differ</source>
        <translation>Dwa numery się różnią</translation>
    </message>
    <message>
        <source>{slot} put aside</source>
        <translation>{slot} odłożone</translation>
    </message>
    <message>
        <source>Second number noted</source>
        <translation>Drugi numer zapisany</translation>
    </message>
    <message>
        <source>The scanned number was inspected here before: {model}, {day}.</source>
        <translation>Zeskanowany numer był tu już sprawdzany: {model}, {day}.</translation>
    </message>
</context>
<context>
    <name>NumberPair</name>
    <message>
        <source>{numbers}. Digits that differ: {places}</source>
        <translation>{numbers}. Różne cyfry: {places}</translation>
    </message>
</context>
<context>
    <name>OrderLink</name>
    <message>
        <source>{order}: open its device first</source>
        <translation>{order}: najpierw otwórz jego urządzenie</translation>
    </message>
    <message>
        <source>Change to {order}</source>
        <translation>Zmień na {order}</translation>
    </message>
    <message>
        <source>This device is for order {order}.</source>
        <translation>To urządzenie jest do zamówienia {order}.</translation>
    </message>
    <message>
        <source>Scan {order} once more to change it.</source>
        <translation>Zeskanuj {order} jeszcze raz, by zmienić.</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Zamówienie {order}</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Następna próba</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Ostatnia odpowiedź</translation>
    </message>
    <message>
        <source>when you say</source>
        <translation>na polecenie</translation>
    </message>
    <message>
        <source>with a new token</source>
        <translation>z nowym tokenem</translation>
    </message>
    <message>
        <source>Held by another process until {time}</source>
        <translation>Zajęte przez inny proces do {time}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Pass</source>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Usterka</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>Cannot test</source>
        <translation>Nie da się</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>{count} of {all} rows written</source>
        <translation>zapisane wiersze: {count} z {all}</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Drawing the page…</source>
        <translation>Rysowanie strony…</translation>
    </message>
    <message>
        <source>The page cannot be shown. It can still be printed.</source>
        <translation>Strony nie można pokazać. Można ją wydrukować.</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Jeszcze bez certyfikatu</translation>
    </message>
    <message>
        <source>Certificate, page {page} of {pages}</source>
        <translation>Certyfikat, strona {page} z {pages}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>The badge is theirs from now on.</source>
        <translation>Identyfikator działa od teraz.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Only an administrator changes people. Your own PIN you may change.</source>
        <translation>Osoby zmienia tylko administrator. Własny PIN możesz zmienić.</translation>
    </message>
    <message>
        <source>Scan the badge now. Esc: leave it as it is.</source>
        <translation>Zeskanuj teraz identyfikator. Esc: zostaw bez zmian.</translation>
    </message>
    <message>
        <source>The PIN holds from now on.</source>
        <translation>PIN działa od teraz.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>odszedł</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>zablokowane</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Scan a badge for this person</source>
        <translation>Zeskanuj identyfikator dla tej osoby</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Odbierz identyfikator</translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation>Nadaj PIN</translation>
    </message>
    <message>
        <source>Unlock this name</source>
        <translation>Odblokuj tę nazwę</translation>
    </message>
    <message>
        <source>Let in no more</source>
        <translation>Nie wpuszczaj więcej</translation>
    </message>
    <message>
        <source>What lets them in</source>
        <translation>Co daje dostęp</translation>
    </message>
    <message>
        <source>Type a new PIN of 4 to 8 digits, then Enter.</source>
        <translation>Wpisz nowy PIN, od 4 do 8 cyfr, potem Enter.</translation>
    </message>
    <message>
        <source>Type the same PIN once more, then Enter.</source>
        <translation>Wpisz ten sam PIN jeszcze raz, potem Enter.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type a new one twice.</source>
        <translation>Oba PIN-y się różnią. Wpisz nowy dwa razy.</translation>
    </message>
    <message>
        <source>What {name} did stays on record. Press once more to let {name} in no more.</source>
        <translation>To, co robi {name}, zostaje w zapisach. Naciśnij jeszcze raz, by {name} już nie wpuszczać.</translation>
    </message>
    <message>
        <source>Yes, let in no more</source>
        <translation>Tak, nie wpuszczaj więcej</translation>
    </message>
    <message>
        <source>Let in no more. What they did keeps their name.</source>
        <translation>Bez dostępu. To, co zrobione, zachowa nazwę.</translation>
    </message>
    <message>
        <source>Locked after wrong PINs.</source>
        <translation>Zablokowane po błędnych PIN-ach.</translation>
    </message>
    <message>
        <source>Signs in with a badge or a PIN.</source>
        <translation>Loguje się identyfikatorem lub PIN-em.</translation>
    </message>
    <message>
        <source>Signs in with a badge.</source>
        <translation>Loguje się identyfikatorem.</translation>
    </message>
    <message>
        <source>Signs in with a PIN.</source>
        <translation>Loguje się PIN-em.</translation>
    </message>
    <message>
        <source>Cannot sign in yet: give a badge or a PIN.</source>
        <translation>Nie może się jeszcze zalogować: nadaj identyfikator lub PIN.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>locked</source>
        <translation>zablokowane</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Screen on</source>
        <translation>Ekran włączony</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Ekran wyłączony</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tył</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lewy bok</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawy bok</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Góra</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Dół</translation>
    </message>
    <message>
        <source>a defect that was taken out</source>
        <translation>usunięta wada</translation>
    </message>
    <message>
        <source>defect {0}</source>
        <translation>wada {0}</translation>
    </message>
</context>
<context>
    <name>PhotoAnswers</name>
    <message>
        <source>Choose a photo</source>
        <translation>Wybierz zdjęcie</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Keeping the photo…</source>
        <translation>Zapisuję zdjęcie…</translation>
    </message>
    <message>
        <source>The photo is out. Z brings it back.</source>
        <translation>Zdjęcie usunięte. Z je przywróci.</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Wada</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Photo of {0}</source>
        <translation>Zdjęcie: {0}</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Odczytuję zdjęcie…</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Upuść tu obraz, wklej go albo wybierz plik.</translation>
    </message>
    <message>
        <source>Looking for a camera.</source>
        <translation>Szukam kamery.</translation>
    </message>
    <message>
        <source>Space takes the photo.</source>
        <translation>Spacja robi zdjęcie.</translation>
    </message>
    <message>
        <source>The extra “camera” of this program is not installed.</source>
        <translation>Dodatek „camera” tego programu nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Nie podłączono kamery.</translation>
    </message>
    <message>
        <source>The camera cannot be used here; the log says why.</source>
        <translation>Kamery nie da się tu użyć; dziennik mówi dlaczego.</translation>
    </message>
</context>
<context>
    <name>PhotoThumb</name>
    <message>
        <source>Photo: {0}</source>
        <translation>Zdjęcie: {0}</translation>
    </message>
    <message>
        <source>No photo yet: {0}</source>
        <translation>Brak zdjęcia: {0}</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{count} digits</source>
        <translation>cyfry: {count}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN: {name}</translation>
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
        <translation>Cofnij ostatnią cyfrę</translation>
    </message>
</context>
<context>
    <name>PointAnswers</name>
    <message>
        <source>This point always applies. Answer it, or say why it cannot be tested.</source>
        <translation>Ten punkt zawsze dotyczy. Odpowiedz albo powiedz, czemu nie da się go sprawdzić.</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Dlaczego nie dotyczy?</translation>
    </message>
    <message>
        <source>Why can it not be tested?</source>
        <translation>Dlaczego nie da się sprawdzić?</translation>
    </message>
    <message>
        <source>Say it in words, then Enter</source>
        <translation>Napisz słowami, potem Enter</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Notatka, potem Enter</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
</context>
<context>
    <name>PointStage</name>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Which fault? Its digit adds it; Enter goes on without.</source>
        <translation>Jaka usterka? Cyfra ją doda; Enter idzie dalej bez niej.</translation>
    </message>
    <message>
        <source>Evidence: who answered what, and when</source>
        <translation>Dowód: kto co odpowiedział i kiedy</translation>
    </message>
    <message>
        <source>Scan or type the number that *#06# shows</source>
        <translation>Zeskanuj lub wpisz numer, który pokazuje *#06#</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>This device</source>
        <translation>To urządzenie</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Zaufanie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
</context>
<context>
    <name>PrintNotices</name>
    <message>
        <source>A printer waits: {trouble}.</source>
        <translation>Drukarka czeka: {trouble}.</translation>
    </message>
    <message>
        <source>{count} to print</source>
        <translation>Do druku: {count}</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Drukuj teraz</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Otwórz ustawienia</translation>
    </message>
</context>
<context>
    <name>PrintingSection</name>
    <message>
        <source>Printers</source>
        <translation>Drukarki</translation>
    </message>
    <message>
        <source>Printer of certificates</source>
        <translation>Drukarka certyfikatów</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Szukaj drukarek ponownie</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A print queue, an address such as 192.168.1.40:9100, or a device file. Empty: no labels.</source>
        <translation>Kolejka, adres np. 192.168.1.40:9100 albo plik urządzenia. Puste: bez etykiet.</translation>
    </message>
    <message>
        <source>Printer of labels</source>
        <translation>Drukarka etykiet</translation>
    </message>
    <message>
        <source>Width and height in mm, such as 62x29.</source>
        <translation>Szerokość i wysokość w mm, np. 62x29.</translation>
    </message>
    <message>
        <source>Size of a label</source>
        <translation>Rozmiar etykiety</translation>
    </message>
    <message>
        <source>Fineness of the label printer</source>
        <translation>Rozdzielczość drukarki etykiet</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Szukam drukarek …</translation>
    </message>
    <message>
        <source>The system knows no printer. Add one there, then look again.</source>
        <translation>System nie zna żadnej drukarki. Dodaj ją tam i szukaj ponownie.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Label {size}. No label printer is set.</source>
        <translation>Etykieta {size}. Nie ustawiono drukarki etykiet.</translation>
    </message>
    <message>
        <source>Label {size}, {printer}</source>
        <translation>Etykieta {size}, {printer}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>{what}: not printed</source>
        <translation>{what}: nie wydrukowano</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>printed {count} times, last {time}</source>
        <translation>wydruki: {count}, ostatni {time}</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>wydrukowano {time}</translation>
    </message>
    <message>
        <source>waits. {trouble}</source>
        <translation>czeka. {trouble}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>drukuje się</translation>
    </message>
    <message>
        <source>the printer waits: {trouble}</source>
        <translation>drukarka czeka: {trouble}</translation>
    </message>
    <message>
        <source>is with the printer</source>
        <translation>jest w drukarce</translation>
    </message>
    <message>
        <source>not sure. {trouble}</source>
        <translation>niepewne. {trouble}</translation>
    </message>
    <message>
        <source>not printed. {trouble}</source>
        <translation>nie wydrukowano. {trouble}</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Measured</source>
        <translation>Zmierzono</translation>
    </message>
    <message>
        <source>Reported by the device</source>
        <translation>Podało urządzenie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Cannot be true</source>
        <translation>Nie może być prawdą</translation>
    </message>
</context>
<context>
    <name>QueueField</name>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>Wybór systemu</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>teraz go nie ma</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Needs you</source>
        <translation>Czeka na Ciebie</translation>
    </message>
    <message>
        <source>No device waits for you.</source>
        <translation>Żadne urządzenie na Ciebie nie czeka.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Next that needs you</source>
        <translation>Następny, który czeka na Ciebie</translation>
    </message>
    <message>
        <source>{waiting} of {devices}</source>
        <translation>{waiting} z {devices}</translation>
    </message>
</context>
<context>
    <name>QueueSection</name>
    <message>
        <source>Nothing waits for a review</source>
        <translation>Nic nie czeka na kontrolę</translation>
    </message>
    <message>
        <source>What is signed or refused comes here by itself.</source>
        <translation>Co podpisano lub odrzucono, trafia tu samo.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Nie zgadzam się</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Odeślij</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Kontrasygnuj</translation>
    </message>
    <message>
        <source>Inspect again blind</source>
        <translation>Sprawdź ponownie na ślepo</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Surowa odpowiedź</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Następne w kolejce</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Czeka: {count}</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>You may read. Only an auditor reviews.</source>
        <translation>Możesz czytać. Kontroluje tylko audytor.</translation>
    </message>
    <message>
        <source>A key came before the last answer was written. Press it again.</source>
        <translation>Klawisz naciśnięto, zanim zapisano ostatnią odpowiedź. Naciśnij go jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>What waits for a review</source>
        <translation>Co czeka na kontrolę</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
</context>
<context>
    <name>RawPanel</name>
    <message>
        <source>Raw answer</source>
        <translation>Surowa odpowiedź</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>What the device answered was kept, and erased since.</source>
        <translation>To, co odpowiedziało urządzenie, było przechowywane i zostało już usunięte.</translation>
    </message>
    <message>
        <source>No answer of the device is kept for this claim.</source>
        <translation>Dla tego stwierdzenia nie zachowano żadnej odpowiedzi urządzenia.</translation>
    </message>
    <message>
        <source>Raw answer {number} of {count} · R shows the next</source>
        <translation>Surowa odpowiedź {number} z {count} · R pokazuje następną</translation>
    </message>
    <message>
        <source>only the first {kept} are kept</source>
        <translation>zachowano tylko pierwsze {kept}</translation>
    </message>
    <message>
        <source>the device fell silent in it</source>
        <translation>urządzenie zamilkło w jej trakcie</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>The grade that you see</source>
        <translation>Ocena, którą widzisz</translation>
    </message>
    <message>
        <source>What you see instead</source>
        <translation>Co widzisz zamiast tego</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>It goes to who inspected it, and onto the record. Enter says it, Esc leaves it.</source>
        <translation>Trafi do kontrolującego i do akt. Enter mówi to, Esc zostawia.</translation>
    </message>
    <message>
        <source>You disagree: {point}</source>
        <translation>Nie zgadzasz się: {point}</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Nie zgadzam się</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>Co widzisz lub słyszysz?</translation>
    </message>
    <message>
        <source>The next time it is plugged in, the bench shows your reason and inspects it again. Enter sends it back, Esc leaves it.</source>
        <translation>Przy następnym podłączeniu stanowisko pokaże twój powód i sprawdzi je ponownie. Enter odsyła, Esc zostawia.</translation>
    </message>
    <message>
        <source>Send it back for re-inspection</source>
        <translation>Odeślij do ponownej kontroli</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Odeślij</translation>
    </message>
    <message>
        <source>What is to be looked at again?</source>
        <translation>Co trzeba obejrzeć ponownie?</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Zapisy</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Points of this record</source>
        <translation>Punkty tego zapisu</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Zaufanie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>To urządzenie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>key</source>
        <translation>klucz</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>skrót</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Held: its lot was rejected. What waits is not sent until it is countersigned.</source>
        <translation>Wstrzymane: partia została odrzucona. To, co czeka, nie zostanie wysłane przed kontrasygnatą.</translation>
    </message>
    <message>
        <source>Goes nowhere: no registry is set.</source>
        <translation>Nigdzie nie idzie: nie ustawiono rejestru.</translation>
    </message>
    <message>
        <source>the bench</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Grade or failing point</source>
        <translation>Ocena lub punkt z usterką</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>The review goes on.</source>
        <translation>Kontrola trwa.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>No record yet</source>
        <translation>Nie ma jeszcze zapisów</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj znów</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>Copy IMEI</source>
        <translation>Kopiuj IMEI</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Pokaż wszystkie zapisy</translation>
    </message>
    <message>
        <source>Go to the bench</source>
        <translation>Przejdź do stanowiska</translation>
    </message>
    <message>
        <source>Plug in a phone at the bench. Its inspection stands here from its first answer on.</source>
        <translation>Podłącz telefon na stanowisku. Jego inspekcja jest tu od pierwszej odpowiedzi.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>this bench</source>
        <translation>to stanowisko</translation>
    </message>
    <message>
        <source>So few digits are the end of an IMEI; {digits}* finds what begins so.</source>
        <translation>Tak mało cyfr to koniec numeru IMEI; {digits}* znajduje to, co się tak zaczyna.</translation>
    </message>
    <message>
        <source>Order line {line}: it is being sent.</source>
        <translation>Pozycja zamówienia {line}: trwa wysyłanie.</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>szukam</translation>
    </message>
    <message>
        <source>{count} and more · {ms} ms</source>
        <translation>{count} i więcej · {ms} ms</translation>
    </message>
    <message>
        <source>{count} found · {ms} ms</source>
        <translation>znaleziono: {count} · {ms} ms</translation>
    </message>
    <message>
        <source>{bench} is asked to make {uid} void.</source>
        <translation>{bench} ma unieważnić {uid}.</translation>
    </message>
    <message>
        <source>{uid} is void.</source>
        <translation>{uid} jest unieważniony.</translation>
    </message>
    <message>
        <source>{name} holds {count} rows.</source>
        <translation>Wiersze w {name}: {count}.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Żaden zapis nie pasuje</translation>
    </message>
    <message>
        <source>Nothing here fits “{words}”.</source>
        <translation>Nic tu nie pasuje do „{words}”.</translation>
    </message>
    <message>
        <source>Esc clears the search and the filters.</source>
        <translation>Esc czyści szukanie i filtry.</translation>
    </message>
    <message>
        <source>Copied {number}.</source>
        <translation>Skopiowano {number}.</translation>
    </message>
    <message>
        <source>Waits for the printer.</source>
        <translation>Czeka na drukarkę.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Zapisano {name}.</translation>
    </message>
    <message>
        <source>It is void, and its page does not say so.</source>
        <translation>Jest unieważniony, a jego strona tego nie mówi.</translation>
    </message>
    <message>
        <source>Export stopped. The file was removed.</source>
        <translation>Eksport zatrzymany. Plik usunięto.</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Zatrzymaj eksport</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Import stopped. Nothing came in.</source>
        <translation>Import zatrzymany. Nic nie weszło.</translation>
    </message>
    <message>
        <source>{name}: {added} came in, {known} were there already, {bad} are bad.</source>
        <translation>{name}: weszło {added}, było już {known}, błędnych {bad}.</translation>
    </message>
    <message>
        <source>{name}: {count} rows read</source>
        <translation>{name}: odczytano wierszy {count}</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Zatrzymaj import</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Order, or order/line</source>
        <translation>Zamówienie lub zamówienie/pozycja</translation>
    </message>
    <message>
        <source>Scan the device that goes into the parcel</source>
        <translation>Zeskanuj urządzenie, które trafia do paczki</translation>
    </message>
    <message>
        <source>Send for ever</source>
        <translation>Wyślij na stałe</translation>
    </message>
    <message>
        <source>It has a new battery</source>
        <translation>Ma nową baterię</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Register on a Back Market order line</source>
        <translation>Wpisz na pozycję zamówienia Back Market</translation>
    </message>
    <message>
        <source>Its order is being read.</source>
        <translation>Trwa odczyt zamówienia.</translation>
    </message>
    <message>
        <source>Send {number} to Back Market order line {line}? This cannot be corrected.</source>
        <translation>Wysłać {number} na pozycję zamówienia {line} w Back Market? Nie można tego poprawić.</translation>
    </message>
    <message>
        <source>Order line {line} is not for this device</source>
        <translation>Pozycja zamówienia {line} nie jest dla tego urządzenia</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>brak klasy</translation>
    </message>
    <message>
        <source>Certificate: {model}, {grade}</source>
        <translation>Certyfikat: {model}, {grade}</translation>
    </message>
    <message>
        <source>Order line: {title}, {sku}</source>
        <translation>Pozycja zamówienia: {title}, {sku}</translation>
    </message>
    <message>
        <source>This is another device&apos;s number. Scan the device that goes into the parcel.</source>
        <translation>To numer innego urządzenia. Zeskanuj urządzenie, które trafia do paczki.</translation>
    </message>
    <message>
        <source>New battery: yes</source>
        <translation>Nowa bateria: tak</translation>
    </message>
</context>
<context>
    <name>ReleasePanel</name>
    <message>
        <source>They are sent all the same, and it cannot be taken back. Each device stays in the queue. Your reason goes onto the record.</source>
        <translation>Zostaną mimo to wysłane i nie da się tego cofnąć. Każde urządzenie pozostaje w kolejce. Powód zostanie zapisany.</translation>
    </message>
    <message>
        <source>Why are they sent all the same?</source>
        <translation>Dlaczego mimo to są wysyłane?</translation>
    </message>
    <message>
        <source>Release the lot</source>
        <translation>Zwolnij partię</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Release the lot? Deliveries held back: {count}.</source>
        <translation>Zwolnić partię? Wstrzymane wysyłki: {count}.</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Inspector stopped unexpectedly.</source>
        <translation>Inspector zakończył się niespodziewanie.</translation>
    </message>
    <message>
        <source>No answer was lost.</source>
        <translation>Żadna odpowiedź nie przepadła.</translation>
    </message>
    <message>
        <source>All answers up to {time} are here.</source>
        <translation>Wszystkie odpowiedzi do {time} są zapisane.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Zamknij komunikat</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Sign and print</source>
        <translation>Podpisz i drukuj</translation>
    </message>
    <message>
        <source>Sign only</source>
        <translation>Tylko podpisz</translation>
    </message>
    <message>
        <source>Refuse the device</source>
        <translation>Odrzuć urządzenie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Wróć do punktów</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Next device</source>
        <translation>Następne urządzenie</translation>
    </message>
    <message>
        <source>Points or certificate</source>
        <translation>Punkty lub certyfikat</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Co pokazać</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Sprawdź i podpisz</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>próba {number}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>Sign: {count} open</source>
        <translation>Podpis: zostało {count}</translation>
    </message>
</context>
<context>
    <name>ReviewPoints</name>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>Cosmetic grade</source>
        <translation>Ocena wyglądu</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>do zrobienia</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>zgoda</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Stwierdzono</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Trwało</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Na ślepo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Sample {number} of {size}, lot {lot}</source>
        <translation>Próbka {number} z {size}, partia {lot}</translation>
    </message>
    <message>
        <source>Drawn sample</source>
        <translation>Wylosowana próbka</translation>
    </message>
    <message>
        <source>Held, lot rejected</source>
        <translation>Wstrzymane, partia odrzucona</translation>
    </message>
    <message>
        <source>Both verdicts are here</source>
        <translation>Są oba werdykty</translation>
    </message>
    <message>
        <source>Begun by {who}</source>
        <translation>Rozpoczęte przez: {who}</translation>
    </message>
    <message>
        <source>Inspected again</source>
        <translation>Sprawdzone ponownie</translation>
    </message>
    <message>
        <source>Numbers differed</source>
        <translation>Numery się różniły</translation>
    </message>
    <message>
        <source>IMEI seen twice</source>
        <translation>IMEI widziany dwa razy</translation>
    </message>
    <message>
        <source>Same readings</source>
        <translation>Te same odczyty</translation>
    </message>
    <message>
        <source>Very quick</source>
        <translation>Bardzo szybko</translation>
    </message>
    <message>
        <source>Waits for a blind one</source>
        <translation>Czeka na ślepą kontrolę</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Judge the points first that have to be judged.</source>
        <translation>Najpierw oceń punkty, które trzeba ocenić.</translation>
    </message>
    <message>
        <source>Claimed by {who} in {time}, attempt {attempt}</source>
        <translation>Stwierdził(a) {who} w {time}, próba {attempt}</translation>
    </message>
    <message>
        <source>Countersigned by {who}: signature and digest hold.</source>
        <translation>Kontrasygnował(a) {who}: podpis i skrót są zgodne.</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>Odesłano: {reason}</translation>
    </message>
    <message>
        <source>Waits for its blind re-inspection. Z takes that back.</source>
        <translation>Czeka na ponowną ślepą kontrolę. Z to cofa.</translation>
    </message>
    <message>
        <source>You may read it.</source>
        <translation>Możesz to czytać.</translation>
    </message>
    <message>
        <source>Points that have to be judged: {count}</source>
        <translation>Punkty do oceny: {count}</translation>
    </message>
    <message>
        <source>All points that have to be judged are judged.</source>
        <translation>Oceniono wszystkie punkty, które trzeba ocenić.</translation>
    </message>
    <message>
        <source>Both verdicts are here. Compare them, then decide.</source>
        <translation>Są oba werdykty. Porównaj je i zdecyduj.</translation>
    </message>
    <message>
        <source>Void: {state}</source>
        <translation>Unieważnienie: {state}</translation>
    </message>
    <message>
        <source>Waiting for {bench}.</source>
        <translation>Czeka na {bench}.</translation>
    </message>
    <message>
        <source>{bench} has it since {time}.</source>
        <translation>{bench} ma to od {time}.</translation>
    </message>
    <message>
        <source>{bench} refused it: {why}</source>
        <translation>{bench} odmówiło: {why}</translation>
    </message>
    <message>
        <source>Not needed any more at {bench}: {why}</source>
        <translation>Na {bench} już niepotrzebne: {why}</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Why it need not arrive</source>
        <translation>Dlaczego nie musi dotrzeć</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Odrzucone: {count}</translation>
    </message>
    <message>
        <source>Choose a row to read why, or send all of them again with R.</source>
        <translation>Wybierz wiersz, aby przeczytać dlaczego, albo wyślij wszystkie ponownie klawiszem R.</translation>
    </message>
    <message>
        <source>Put it aside: training stays on test registries.</source>
        <translation>Odłóż to: ćwiczenia zostają w rejestrach testowych.</translation>
    </message>
    <message>
        <source>Mend what is said there and retry, or put it aside with a reason.</source>
        <translation>Napraw to, co tam podano, i wyślij ponownie albo odłóż z podaniem powodu.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as the destination takes it.</source>
        <translation>Wyjdzie samo, gdy tylko odbiorca je przyjmie.</translation>
    </message>
    <message>
        <source>Nobody sends it. Retry sends it after all.</source>
        <translation>Nikt tego nie wysyła. „Wyślij ponownie” jednak to wyśle.</translation>
    </message>
    <message>
        <source>Its lot was rejected. It goes out once it is countersigned.</source>
        <translation>Jego partia została odrzucona. Wyjdzie po kontrasygnacie.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Save search</source>
        <translation>Zapisz wyszukiwanie</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Zmień nazwę: {name}</translation>
    </message>
    <message>
        <source>Renamed {name}.</source>
        <translation>Zmieniono nazwę: {name}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zapisano jako {name}.</translation>
    </message>
    <message>
        <source>Deleted {name}.</source>
        <translation>Usunięto {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>Przywrócono {name}.</translation>
    </message>
</context>
<context>
    <name>ScanActions</name>
    <message>
        <source>Scanner ready</source>
        <translation>Skaner gotowy</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>Too short to be known</source>
        <translation>Za krótkie, by rozpoznać</translation>
    </message>
    <message>
        <source>Certificate&apos;s code</source>
        <translation>Kod certyfikatu</translation>
    </message>
    <message>
        <source>Badge not known</source>
        <translation>Nieznany identyfikator</translation>
    </message>
    <message>
        <source>Not known: {code}</source>
        <translation>Nieznane: {code}</translation>
    </message>
</context>
<context>
    <name>ScannerSection</name>
    <message>
        <source>They hold from the next start. Leave a field empty where there is none.</source>
        <translation>Obowiązują od następnego startu. Zostaw puste, gdzie nic nie ma.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>What the scanner itself puts before each code.</source>
        <translation>Co sam skaner stawia przed każdym kodem.</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Przed każdym kodem</translation>
    </message>
    <message>
        <source>What it puts behind, but for Enter and Tab.</source>
        <translation>Co stawia za nim, poza Enter i Tab.</translation>
    </message>
    <message>
        <source>Behind each code</source>
        <translation>Za każdym kodem</translation>
    </message>
    <message>
        <source>Badges begin with</source>
        <translation>Identyfikatory zaczynają się od</translation>
    </message>
    <message>
        <source>Orders begin with</source>
        <translation>Zamówienia zaczynają się od</translation>
    </message>
    <message>
        <source>Labels of slots begin with</source>
        <translation>Etykiety gniazd zaczynają się od</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Unknown device</source>
        <translation>Nieznane urządzenie</translation>
    </message>
    <message>
        <source>Open it to go on</source>
        <translation>Otwórz, aby kontynuować</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nowe urządzenie</translation>
    </message>
    <message>
        <source>No driver answers to it. Enter to see what was seen</source>
        <translation>Żaden sterownik nie pasuje. Enter pokaże, co widać</translation>
    </message>
    <message>
        <source>Unplugged {0}. Work is kept</source>
        <translation>Odłączono {0}. Praca zachowana</translation>
    </message>
    <message>
        <source>Inspected before. Press R for a new attempt</source>
        <translation>Już sprawdzony. R rozpoczyna nową próbę</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Erase it, then record how</source>
        <translation>Wymaż, potem zapisz jak</translation>
    </message>
    <message>
        <source>Plug it in again, or scan its number</source>
        <translation>Podłącz ponownie albo zeskanuj numer</translation>
    </message>
    <message>
        <source>Grade the body</source>
        <translation>Oceń obudowę</translation>
    </message>
    <message>
        <source>Review what is open</source>
        <translation>Przejrzyj, co otwarte</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Wymaż</translation>
    </message>
    <message>
        <source>battery {0}</source>
        <translation>bateria {0}</translation>
    </message>
    <message>
        <source>nothing fails</source>
        <translation>bez usterek</translation>
    </message>
    <message>
        <source>Allow this computer on the device</source>
        <translation>Zezwól na ten komputer w urządzeniu</translation>
    </message>
    <message>
        <source>Identify it again</source>
        <translation>Zidentyfikuj ponownie</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Rzuć drugie spojrzenie</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Sprawdź i podpisz</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Inspected before</source>
        <translation>Już sprawdzony</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Then erase and sign</source>
        <translation>Potem wymaż i podpisz</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>drugie spojrzenie</translation>
    </message>
    <message>
        <source>Cosmetic grade</source>
        <translation>Stan wizualny</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>spełnia</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>usterka</translation>
    </message>
    <message>
        <source>The readings decide this point.</source>
        <translation>O tym punkcie decydują odczyty.</translation>
    </message>
    <message>
        <source>The live test tells what it sees. The verdict can be yours at any time.</source>
        <translation>Test na żywo mówi, co widzi. Werdykt może być Twój w każdej chwili.</translation>
    </message>
    <message>
        <source>The reading agrees with a pass. The verdict is yours.</source>
        <translation>Odczyt przemawia za „dobre”. Ty decydujesz.</translation>
    </message>
    <message>
        <source>The reading fails this point. Only a lead may change that.</source>
        <translation>Odczyt oblewa ten punkt. Zmienić to może tylko kierownik.</translation>
    </message>
    <message>
        <source>Measured · read from the device</source>
        <translation>Zmierzone · odczytane z urządzenia</translation>
    </message>
    <message>
        <source>Live test · you sweep, the device counts</source>
        <translation>Test na żywo · przesuwasz, urządzenie liczy</translation>
    </message>
    <message>
        <source>Live test · you press, the device counts</source>
        <translation>Test na żywo · naciskasz, urządzenie liczy</translation>
    </message>
    <message>
        <source>Live test · the device plays, you feel</source>
        <translation>Test na żywo · urządzenie gra, czujesz</translation>
    </message>
    <message>
        <source>Live test · the device measures</source>
        <translation>Test na żywo · urządzenie mierzy</translation>
    </message>
    <message>
        <source>point {0}</source>
        <translation>punkt {0}</translation>
    </message>
    <message>
        <source>The readings do not decide this. The verdict is yours.</source>
        <translation>O tym nie decydują odczyty. Wynik należy do Ciebie.</translation>
    </message>
    <message>
        <source>The device does not measure this. The verdict is yours.</source>
        <translation>Urządzenie tego nie mierzy. Ty decydujesz.</translation>
    </message>
    <message>
        <source>Guided · you look, hear or feel</source>
        <translation>Z przewodnikiem · patrzysz, słuchasz, dotykasz</translation>
    </message>
    <message>
        <source>Graded · by its defects</source>
        <translation>Oceniane · według wad</translation>
    </message>
    <message>
        <source>No driver answers to it.</source>
        <translation>Żaden sterownik go nie rozpoznaje.</translation>
    </message>
    <message>
        <source>Seen: {0}</source>
        <translation>Wykryto: {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>IMEI, serial, model, order, note</source>
        <translation>IMEI, nr seryjny, model, zamówienie, notatka</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Szukaj zapisów</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Second look</source>
        <translation>Drugie spojrzenie</translation>
    </message>
    <message>
        <source>Name of who takes the second look</source>
        <translation>Nazwa osoby drugiego spojrzenia</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>Zostaw {0}</translation>
    </message>
    <message>
        <source>Another person looks and decides: scan your badge, or sign in with F10.</source>
        <translation>Inna osoba patrzy i decyduje: zeskanuj identyfikator albo zaloguj się przez F10.</translation>
    </message>
    <message>
        <source>Another person looks, writes the name here and decides.</source>
        <translation>Patrzy inna osoba, wpisuje tu nazwę i decyduje.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>It comes from outside (INSPECTOR_…): a change holds until the next start.</source>
        <translation>Pochodzi z zewnątrz (INSPECTOR_…): zmiana trwa do następnego startu.</translation>
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
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Jak przedtem.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Tego nie da się tu użyć.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Certificate: {language}</source>
        <translation>Certyfikat: {language}</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>Papier: {paper}</translation>
    </message>
    <message>
        <source>Take the next language for certificates of this bench</source>
        <translation>Weź następny język certyfikatów tego stanowiska</translation>
    </message>
    <message>
        <source>Take the other paper for certificates of this bench</source>
        <translation>Weź inny papier na certyfikaty tego stanowiska</translation>
    </message>
    <message>
        <source>A phone&apos;s camera cannot open the certificate&apos;s code. Name the page for codes in Settings.</source>
        <translation>Aparat telefonu nie otworzy kodu certyfikatu. Podaj stronę kodów w ustawieniach.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Technician</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>here, {time}</source>
        <translation>tutaj, {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>This name is locked until {time}. Scan your badge, or ask a lead to unlock it.</source>
        <translation>Nazwa zablokowana do {time}. Zeskanuj identyfikator albo poproś kierownika.</translation>
    </message>
    <message>
        <source>Wrong PIN: 1 try is left. After that a lead unlocks the name.</source>
        <translation>Zły PIN: została 1 próba. Potem nazwę odblokuje kierownik.</translation>
    </message>
    <message>
        <source>Wrong PIN: {count} tries are left. After that a lead unlocks the name.</source>
        <translation>Zły PIN: zostało prób: {count}. Potem nazwę odblokuje kierownik.</translation>
    </message>
    <message>
        <source>No device is plugged in.</source>
        <translation>Żadne urządzenie nie jest podłączone.</translation>
    </message>
    <message>
        <source>1 device is still plugged in and goes on reading. Nothing was lost.</source>
        <translation>Podłączone jest 1 urządzenie, odczyt trwa. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>{count} devices are still plugged in and go on reading. Nothing was lost.</source>
        <translation>Podłączone urządzenia: {count}, odczyt trwa. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>{name} goes on at {point}.</source>
        <translation>{name} idzie dalej: {point}.</translation>
    </message>
    <message>
        <source>Next is {point}.</source>
        <translation>Następny: {point}.</translation>
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
        <translation>Ktoś inny</translation>
    </message>
    <message>
        <source>People at this bench</source>
        <translation>Osoby na tym stanowisku</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Skaner gotowy</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Before you sign</source>
        <translation>Przed podpisem</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>It gets no certificate. Put it with the refused ones; the records keep why.</source>
        <translation>Nie dostanie certyfikatu. Odłóż je do odrzuconych; powód zostaje w zapisach.</translation>
    </message>
    <message>
        <source>A signed certificate cannot be changed. A mistake is put right by a new one.</source>
        <translation>Podpisanego certyfikatu nie można zmienić. Pomyłkę naprawia nowy.</translation>
    </message>
</context>
<context>
    <name>SignedPanel</name>
    <message>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>The label as it prints</source>
        <translation>Etykieta tak, jak się drukuje</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Pass</source>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Usterka</translation>
    </message>
    <message>
        <source>A device needs you</source>
        <translation>Urządzenie czeka na Ciebie</translation>
    </message>
    <message>
        <source>Scan read</source>
        <translation>Skan odczytany</translation>
    </message>
    <message>
        <source>Scan refused</source>
        <translation>Skan odrzucony</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Z certyfikatem</translation>
    </message>
    <message>
        <source>Whatever is heard is also seen: none is needed.</source>
        <translation>Co słychać, to i widać: żaden nie jest konieczny.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Listen to them:</source>
        <translation>Posłuchaj:</translation>
    </message>
    <message>
        <source>No player for sounds was found here. Install PipeWire, PulseAudio or ALSA&apos;s aplay.</source>
        <translation>Nie znaleziono odtwarzacza dźwięków. Zainstaluj PipeWire, PulseAudio albo aplay z ALSA.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Open</source>
        <translation>Otwarta</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Z certyfikatem</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Z uwagami</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Unieważnione</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Zaimportowano</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>Ukryte</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Kontrasygnowano</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>attempt {number}</source>
        <translation>próba {number}</translation>
    </message>
</context>
<context>
    <name>StreamRow</name>
    <message>
        <source>Why is the next lot to be inspected otherwise?</source>
        <translation>Dlaczego następną partię kontrolować inaczej?</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>Naprawiono</translation>
    </message>
    <message>
        <source>Begin reduced inspection</source>
        <translation>Zacznij kontrolę ulgową</translation>
    </message>
    <message>
        <source>Begin normal inspection</source>
        <translation>Zacznij kontrolę normalną</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{done} of {total} points done</source>
        <translation>gotowe punkty: {done} z {total}</translation>
    </message>
    <message>
        <source>failed: {numbers}</source>
        <translation>usterki: {numbers}</translation>
    </message>
    <message>
        <source>now at {number}</source>
        <translation>teraz przy {number}</translation>
    </message>
</context>
<context>
    <name>StripState</name>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>odczyt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>do zrobienia</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Why this grade</source>
        <translation>Dlaczego ta klasa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucony</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Z uwagami</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Dobry</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Front</source>
        <translation>Przód</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tył</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lewy bok</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawy bok</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Góra</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Dół</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Następny wiersz</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Poprzedni wiersz</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Pokazywane wiersze</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czekające</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Set up a registry</source>
        <translation>Ustaw rejestr</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nic nie czeka.</translation>
    </message>
    <message>
        <source>Certificates go out from here as soon as they are signed.</source>
        <translation>Certyfikaty wychodzą stąd zaraz po podpisaniu.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Certificates stay on this bench until there is one. Settings take its address.</source>
        <translation>Do tego czasu certyfikaty zostają na stanowisku. Adres wpisz w ustawieniach.</translation>
    </message>
    <message>
        <source>No registry is set</source>
        <translation>Nie ustawiono rejestru</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Nie wybieraj żadnego</translation>
    </message>
    <message>
        <source>Retry all {count} like it</source>
        <translation>Wyślij ponownie wszystkie podobne: {count}</translation>
    </message>
    <message>
        <source>Put all {count} aside</source>
        <translation>Odłóż wszystkie: {count}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Retry all refused</source>
        <translation>Wyślij ponownie wszystkie odrzucone</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Rejestr</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>empty</source>
        <translation>wolny</translation>
    </message>
</context>
<context>
    <name>TouchGrid</name>
    <message>
        <source>{reached} of {total} squares reached</source>
        <translation>dotknięte pola: {reached} z {total}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>wiersz {row}, kolumna {column}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięte</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Failed: {act}</source>
        <translation>Nie powiodło się: {act}</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Rozpoczęto kontrolę</translation>
    </message>
    <message>
        <source>Readings begin</source>
        <translation>Początek odczytu</translation>
    </message>
    <message>
        <source>Points begin</source>
        <translation>Początek punktów</translation>
    </message>
    <message>
        <source>Points done</source>
        <translation>Punkty gotowe</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Powrót do punktów</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odłożono</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Wznowiono</translation>
    </message>
    <message>
        <source>Closed as refused</source>
        <translation>Zamknięto odmową</translation>
    </message>
    <message>
        <source>Readings taken</source>
        <translation>Pobrano odczyty</translation>
    </message>
    <message>
        <source>Device asked again</source>
        <translation>Ponownie zapytano urządzenie</translation>
    </message>
    <message>
        <source>Number scanned</source>
        <translation>Zeskanowano numer</translation>
    </message>
    <message>
        <source>Second IMEI scanned</source>
        <translation>Zeskanowano drugi IMEI</translation>
    </message>
    <message>
        <source>Another device seen</source>
        <translation>Widziano inne urządzenie</translation>
    </message>
    <message>
        <source>Point answered</source>
        <translation>Odpowiedziano na punkt</translation>
    </message>
    <message>
        <source>Answer taken back</source>
        <translation>Cofnięto odpowiedź</translation>
    </message>
    <message>
        <source>Defects marked</source>
        <translation>Zaznaczono wady</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>Nadano ocenę</translation>
    </message>
    <message>
        <source>Second look at a grade</source>
        <translation>Drugie spojrzenie na ocenę</translation>
    </message>
    <message>
        <source>Grade taken back</source>
        <translation>Cofnięto ocenę</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Dodano zdjęcie</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Usunięto zdjęcie</translation>
    </message>
    <message>
        <source>Order linked</source>
        <translation>Powiązano zamówienie</translation>
    </message>
    <message>
        <source>Device erased</source>
        <translation>Wymazano urządzenie</translation>
    </message>
    <message>
        <source>Certificate signed</source>
        <translation>Podpisano certyfikat</translation>
    </message>
    <message>
        <source>Certificate made void</source>
        <translation>Unieważniono certyfikat</translation>
    </message>
    <message>
        <source>Certificate exported</source>
        <translation>Wyeksportowano certyfikat</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Wydrukowano</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translation>Rozpoczęto przegląd</translation>
    </message>
    <message>
        <source>Reviewer agrees</source>
        <translation>Audytor się zgadza</translation>
    </message>
    <message>
        <source>Reviewer disagrees</source>
        <translation>Audytor się nie zgadza</translation>
    </message>
    <message>
        <source>Judgement taken back</source>
        <translation>Cofnięto ocenę audytora</translation>
    </message>
    <message>
        <source>Review given up</source>
        <translation>Porzucono przegląd</translation>
    </message>
    <message>
        <source>Review taken over</source>
        <translation>Przejęto przegląd</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Kontrasygnowano</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Odesłano</translation>
    </message>
    <message>
        <source>Blind inspection wanted</source>
        <translation>Zlecono kontrolę na ślepo</translation>
    </message>
    <message>
        <source>Asked of another bench</source>
        <translation>Zlecono innemu stanowisku</translation>
    </message>
    <message>
        <source>Asked from a desk, refused</source>
        <translation>Zlecono z biurka, odmówiono</translation>
    </message>
    <message>
        <source>Lot made</source>
        <translation>Utworzono partię</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>Wylosowano próbkę</translation>
    </message>
    <message>
        <source>Lot decided</source>
        <translation>Rozstrzygnięto partię</translation>
    </message>
    <message>
        <source>Lot released</source>
        <translation>Partia zwolniona</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>Ukryte</translation>
    </message>
    <message>
        <source>Inspection switched</source>
        <translation>Zmieniono ostrość kontroli</translation>
    </message>
    <message>
        <source>Lot report exported</source>
        <translation>Wyeksportowano raport partii</translation>
    </message>
    <message>
        <source>Records exported</source>
        <translation>Wyeksportowano rekordy</translation>
    </message>
    <message>
        <source>Trail exported</source>
        <translation>Wyeksportowano dziennik</translation>
    </message>
    <message>
        <source>Signed head written</source>
        <translation>Zapisano podpisaną głowę</translation>
    </message>
    <message>
        <source>Dashboard exported</source>
        <translation>Wyeksportowano pulpit</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Zaimportowano rekordy</translation>
    </message>
    <message>
        <source>Added to the outbox</source>
        <translation>Dodano do wysłania</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Wysłano ponownie</translation>
    </message>
    <message>
        <source>Sending dropped</source>
        <translation>Porzucono wysyłkę</translation>
    </message>
    <message>
        <source>Sending taken up again</source>
        <translation>Wznowiono wysyłkę</translation>
    </message>
    <message>
        <source>Registration confirmed</source>
        <translation>Potwierdzono rejestrację</translation>
    </message>
    <message>
        <source>Registration being sent</source>
        <translation>Wysyłanie rejestracji</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Zarejestrowano</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Odrzucono rejestrację</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>Wycofano rejestrację</translation>
    </message>
    <message>
        <source>Another number registered</source>
        <translation>Zarejestrowano inny numer</translation>
    </message>
    <message>
        <source>Registration taken over</source>
        <translation>Przejęto rejestrację</translation>
    </message>
    <message>
        <source>Quantity set</source>
        <translation>Ustawiono ilość</translation>
    </message>
    <message>
        <source>Evidence sent</source>
        <translation>Wysłano dowód</translation>
    </message>
    <message>
        <source>Registry token made</source>
        <translation>Utworzono token rejestru</translation>
    </message>
    <message>
        <source>Registry token revoked</source>
        <translation>Unieważniono token rejestru</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>Badge refused</source>
        <translation>Odrzucono identyfikator</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>Odrzucono PIN</translation>
    </message>
    <message>
        <source>Name locked</source>
        <translation>Zablokowano nazwę</translation>
    </message>
    <message>
        <source>Name unlocked</source>
        <translation>Odblokowano nazwę</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Dodano osobę</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Zmieniono rolę</translation>
    </message>
    <message>
        <source>Badge changed</source>
        <translation>Zmieniono identyfikator</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>Zmieniono PIN</translation>
    </message>
    <message>
        <source>Person let in no more</source>
        <translation>Wyłączono osobę</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Zmieniono ustawienia</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Zapisano wyszukiwanie</translation>
    </message>
    <message>
        <source>Search renamed</source>
        <translation>Zmieniono nazwę wyszukiwania</translation>
    </message>
    <message>
        <source>Search deleted</source>
        <translation>Usunięto wyszukiwanie</translation>
    </message>
    <message>
        <source>Search put back</source>
        <translation>Przywrócono wyszukiwanie</translation>
    </message>
    <message>
        <source>Destination kept</source>
        <translation>Zapisano miejsce docelowe</translation>
    </message>
    <message>
        <source>Destination removed</source>
        <translation>Usunięto miejsce docelowe</translation>
    </message>
    <message>
        <source>Destination’s secret changed</source>
        <translation>Zmieniono sekret celu</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>Klucz w użyciu</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Zastąpiono klucz</translation>
    </message>
    <message>
        <source>Key certified</source>
        <translation>Poświadczono klucz</translation>
    </message>
    <message>
        <source>Trust list kept</source>
        <translation>Zapisano listę zaufania</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Utworzono kopię zapasową</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Przywrócono kopię zapasową</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Usunięto dane osobowe</translation>
    </message>
    <message>
        <source>Clock jumped back</source>
        <translation>Zegar się cofnął</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <source>Verify the trail</source>
        <translation>Sprawdź dziennik</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Tylko ta osoba</translation>
    </message>
    <message>
        <source>Search the trail</source>
        <translation>Szukaj w dzienniku</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>A person, a word, a number</source>
        <translation>Osoba, słowo, numer</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Checking every event …</source>
        <translation>Sprawdzanie każdego zdarzenia …</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Sprawdzanie zatrzymano.</translation>
    </message>
    <message>
        <source>Every event is as it was written: {events} events, {heads} signed heads.</source>
        <translation>Każde zdarzenie jest takie, jak je zapisano: {events} zdarzeń, {heads} podpisanych głów.</translation>
    </message>
    <message>
        <source>{heads} signed heads are of keys that are not known here.</source>
        <translation>{heads} podpisanych głów pochodzi od kluczy, których tu nie znamy.</translation>
    </message>
    <message>
        <source>{events} events since the last head are not covered.</source>
        <translation>Zdarzenia od ostatniej głowy, których nic nie obejmuje: {events}.</translation>
    </message>
    <message>
        <source>Event {seq} of {writer}: {what}</source>
        <translation>Zdarzenie {seq} z {writer}: {what}</translation>
    </message>
</context>
<context>
    <name>TrailTable</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Przedmiot</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Events of the audit trail</source>
        <translation>Zdarzenia dziennika audytu</translation>
    </message>
    <message>
        <source>This event was changed.</source>
        <translation>To zdarzenie zmieniono.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>&apos;bench&apos; is no role of a person.</source>
        <translation>&apos;bench&apos; nie jest rolą osoby.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is no label printer.</source>
        <translation>&apos;{address}&apos; nie jest drukarką etykiet.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is not an address with a host and a port.</source>
        <translation>&apos;{address}&apos; nie jest adresem z hostem i portem.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; names no host and port.</source>
        <translation>&apos;{address}&apos; nie podaje hosta ani portu.</translation>
    </message>
    <message>
        <source>&apos;{company}&apos; cannot stand in a User-Agent.</source>
        <translation>„{company}” nie może wystąpić w User-Agent.</translation>
    </message>
    <message>
        <source>&apos;{contact}&apos; is no mail address.</source>
        <translation>„{contact}” nie jest adresem e-mail.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is not changed from here.</source>
        <translation>&apos;{key}&apos; nie zmienia się stąd.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is neither an iPhone nor an iPad.</source>
        <translation>&apos;{kind}&apos; to ani iPhone, ani iPad.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is no kind of destination.</source>
        <translation>„{kind}” nie jest rodzajem celu.</translation>
    </message>
    <message>
        <source>&apos;{market}&apos; is no market of Back Market&apos;s {region}.</source>
        <translation>„{market}” nie jest rynkiem Back Market {region}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name for a destination.</source>
        <translation>„{name}” nie jest nazwą celu.</translation>
    </message>
    <message>
        <source>&apos;{platform}&apos; is no platform of Back Market.</source>
        <translation>„{platform}” nie jest platformą Back Market.</translation>
    </message>
    <message>
        <source>&apos;{queue}&apos; is not a queue&apos;s name.</source>
        <translation>&apos;{queue}&apos; nie jest nazwą kolejki.</translation>
    </message>
    <message>
        <source>&apos;{service}&apos; is no service of a device behind usbmuxd.</source>
        <translation>&apos;{service}&apos; nie jest usługą urządzenia za usbmuxd.</translation>
    </message>
    <message>
        <source>&apos;{size}&apos; at {dpi} dpi is no label.</source>
        <translation>&apos;{size}&apos; przy {dpi} dpi nie jest etykietą.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an IMEI: 15 digits are needed.</source>
        <translation>&apos;{text}&apos; nie jest numerem IMEI: potrzeba 15 cyfr.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an address of a server.</source>
        <translation>&apos;{text}&apos; nie jest adresem serwera.</translation>
    </message>
    <message>
        <source>A battery cannot be at {level} %.</source>
        <translation>Bateria nie może mieć {level} %.</translation>
    </message>
    <message>
        <source>A certificate is only made void for a reason.</source>
        <translation>Certyfikat unieważnia się tylko z podaniem powodu.</translation>
    </message>
    <message>
        <source>A device on TCP has no service &apos;{service}&apos;.</source>
        <translation>Urządzenie przez TCP nie ma usługi &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A device on USB has no service &apos;{service}&apos;.</source>
        <translation>Urządzenie przez USB nie ma usługi &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A device that was here shares a number, but its {name} was {old}: this one has {new}.</source>
        <translation>Wcześniejsze urządzenie ma ten sam numer, ale jego {name} to {old}: to ma {new}.</translation>
    </message>
    <message>
        <source>A device without a class</source>
        <translation>Urządzenie bez klasy</translation>
    </message>
    <message>
        <source>A disk counts no errors of its medium.</source>
        <translation>Dysk nie liczy błędów nośnika.</translation>
    </message>
    <message>
        <source>A disk counts no hours.</source>
        <translation>Dysk nie liczy godzin.</translation>
    </message>
    <message>
        <source>A disk counts no wear.</source>
        <translation>Dysk nie liczy zużycia.</translation>
    </message>
    <message>
        <source>A disk does not give its size.</source>
        <translation>Dysk nie podaje rozmiaru.</translation>
    </message>
    <message>
        <source>A disk does not tell of passwords.</source>
        <translation>Dysk nie mówi o hasłach.</translation>
    </message>
    <message>
        <source>A disk gives no assessment of itself.</source>
        <translation>Dysk nie ocenia sam siebie.</translation>
    </message>
    <message>
        <source>A label of {size} is too small for its codes.</source>
        <translation>Etykieta {size} jest za mała na swoje kody.</translation>
    </message>
    <message>
        <source>A line gets one number and a certificate one line: mend it in Back Market&apos;s back office.</source>
        <translation>Pozycja dostaje jeden numer, a certyfikat jedną pozycję: popraw to w panelu Back Market.</translation>
    </message>
    <message>
        <source>A line of the agent has a damaged head.</source>
        <translation>Wiersz agenta ma uszkodzony nagłówek.</translation>
    </message>
    <message>
        <source>A line of the agent is no JSON object.</source>
        <translation>Wiersz agenta nie jest obiektem JSON.</translation>
    </message>
    <message>
        <source>A line of the agent is no JSON.</source>
        <translation>Wiersz agenta nie jest JSON-em.</translation>
    </message>
    <message>
        <source>A line of the agent was damaged on its way.</source>
        <translation>Wiersz agenta uszkodził się po drodze.</translation>
    </message>
    <message>
        <source>A line of {body} bytes is too long.</source>
        <translation>Wiersz o długości {body} bajtów jest za długi.</translation>
    </message>
    <message>
        <source>A listing is asked for by its SKU.</source>
        <translation>Ofertę wskazuje się przez jej SKU.</translation>
    </message>
    <message>
        <source>A live system runs: the laptop&apos;s own was not started.</source>
        <translation>Działa system live: własny system laptopa nie został uruchomiony.</translation>
    </message>
    <message>
        <source>A newer certificate stands in its place.</source>
        <translation>Zastąpił go nowszy certyfikat.</translation>
    </message>
    <message>
        <source>A packet from the phone arrived damaged.</source>
        <translation>Pakiet z telefonu przyszedł uszkodzony.</translation>
    </message>
    <message>
        <source>A part of the agent&apos;s answer is missing.</source>
        <translation>Brakuje części odpowiedzi agenta.</translation>
    </message>
    <message>
        <source>A person needs a name of 1 to 80 characters.</source>
        <translation>Osoba potrzebuje nazwy od 1 do 80 znaków.</translation>
    </message>
    <message>
        <source>A phone on TCP has no service &apos;{service}&apos;.</source>
        <translation>Telefon przez TCP nie ma usługi &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A photo is named by its hash and by what it shows.</source>
        <translation>Zdjęcie nazywa się od skrótu i od tego, co pokazuje.</translation>
    </message>
    <message>
        <source>A real device cannot be certified in a training home.</source>
        <translation>Prawdziwego urządzenia nie certyfikuje się w katalogu ćwiczebnym.</translation>
    </message>
    <message>
        <source>A revocation needs a key&apos;s name of 43 characters and a reason of at most 200.</source>
        <translation>Unieważnienie klucza wymaga jego nazwy o 43 znakach i powodu o najwyżej 200.</translation>
    </message>
    <message>
        <source>A root needs a name.</source>
        <translation>Klucz główny musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A row is only dropped with a reason.</source>
        <translation>Wiersz porzuca się tylko z podaniem powodu.</translation>
    </message>
    <message>
        <source>A row of {name} cannot be read: {error}.</source>
        <translation>Nie można odczytać wiersza {name}: {error}.</translation>
    </message>
    <message>
        <source>A row of {table} belongs to nothing, so the store was not upgraded.</source>
        <translation>Wiersz {table} do niczego nie należy, więc magazyn nie został zaktualizowany.</translation>
    </message>
    <message>
        <source>A second number can only be taken before the erase.</source>
        <translation>Drugi numer można przyjąć tylko przed wymazaniem.</translation>
    </message>
    <message>
        <source>A serial port has no service &apos;{service}&apos;.</source>
        <translation>Port szeregowy nie ma usługi &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A server&apos;s address holds no password, query or fragment.</source>
        <translation>Adres serwera nie zawiera hasła, zapytania ani fragmentu.</translation>
    </message>
    <message>
        <source>A service of the device failed: {title}</source>
        <translation>Usługa urządzenia zawiodła: {title}</translation>
    </message>
    <message>
        <source>A text holds characters that cannot be stored.</source>
        <translation>Tekst zawiera znaki, których nie da się zapisać.</translation>
    </message>
    <message>
        <source>A virtual device cannot be inspected in a home that certifies.</source>
        <translation>Wirtualnego urządzenia nie sprawdza się w katalogu, który certyfikuje.</translation>
    </message>
    <message>
        <source>Add an administrator, then the others.</source>
        <translation>Dodaj administratora, potem pozostałych.</translation>
    </message>
    <message>
        <source>Add one to the folder &apos;checklists&apos; in this bench&apos;s home, as docs/checklists.md describes.</source>
        <translation>Dodaj ją do folderu „checklists” w katalogu tego stanowiska, jak opisuje docs/checklists.md.</translation>
    </message>
    <message>
        <source>After that a lead unlocks the name.</source>
        <translation>Potem nazwę odblokuje kierownik.</translation>
    </message>
    <message>
        <source>An adb server has no service &apos;{service}&apos;.</source>
        <translation>Serwer adb nie ma usługi &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>An adb server holds the phone.</source>
        <translation>Serwer adb trzyma telefon.</translation>
    </message>
    <message>
        <source>An inspection that is {state} cannot {step}.</source>
        <translation>Inspekcja w stanie „{state}” nie może {step}.</translation>
    </message>
    <message>
        <source>Another device is in this port: {device}.</source>
        <translation>W tym porcie jest inne urządzenie: {device}.</translation>
    </message>
    <message>
        <source>Another iPhone or iPad answers on this port.</source>
        <translation>Na tym porcie odpowiada inny iPhone lub iPad.</translation>
    </message>
    <message>
        <source>Another laptop answers on this port.</source>
        <translation>Na tym porcie odpowiada inny laptop.</translation>
    </message>
    <message>
        <source>Another person has this badge.</source>
        <translation>Ten identyfikator ma inna osoba.</translation>
    </message>
    <message>
        <source>Another phone answers on this port.</source>
        <translation>Na tym porcie odpowiada inny telefon.</translation>
    </message>
    <message>
        <source>Another process</source>
        <translation>Inny proces</translation>
    </message>
    <message>
        <source>Another program holds the device.</source>
        <translation>Inny program trzyma urządzenie.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Inny program trzyma magazyn.</translation>
    </message>
    <message>
        <source>Another program holds {what}.</source>
        <translation>Inny program trzyma {what}.</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>Odpowiedz.</translation>
    </message>
    <message>
        <source>Answer the points as they are.</source>
        <translation>Odpowiedz na punkty tak, jak jest.</translation>
    </message>
    <message>
        <source>Answer them first.</source>
        <translation>Najpierw na nie odpowiedz.</translation>
    </message>
    <message>
        <source>Ask a colleague to scan a badge.</source>
        <translation>Poproś kogoś o zeskanowanie jego identyfikatora.</translation>
    </message>
    <message>
        <source>Ask another person who may: a lead or an administrator.</source>
        <translation>Poproś inną uprawnioną osobę: kierownika lub administratora.</translation>
    </message>
    <message>
        <source>Ask for a new attempt to inspect it again.</source>
        <translation>Poproś o nową próbę, by sprawdzić je ponownie.</translation>
    </message>
    <message>
        <source>Ask for {uid}.</source>
        <translation>Poproś o {uid}.</translation>
    </message>
    <message>
        <source>Ask its owner to release it from management.</source>
        <translation>Poproś właściciela o zwolnienie go z zarządzania.</translation>
    </message>
    <message>
        <source>Ask the shop for the certificate, or for one that replaces it.</source>
        <translation>Poproś zakład o certyfikat albo o taki, który go zastępuje.</translation>
    </message>
    <message>
        <source>Ask the shop for the certificate.</source>
        <translation>Poproś zakład o certyfikat.</translation>
    </message>
    <message>
        <source>Ask {who} to do it.</source>
        <translation>Może to zrobić: {who}.</translation>
    </message>
    <message>
        <source>Back Market asks to try again later.{answer}</source>
        <translation>Back Market prosi, aby spróbować później.{answer}</translation>
    </message>
    <message>
        <source>Back Market does not take the token.</source>
        <translation>Back Market nie przyjmuje tokenu.</translation>
    </message>
    <message>
        <source>Back Market refused it.{answer}</source>
        <translation>Back Market odmówił.{answer}</translation>
    </message>
    <message>
        <source>Back Market takes no more requests for now.</source>
        <translation>Back Market nie przyjmuje na razie więcej zapytań.</translation>
    </message>
    <message>
        <source>Back Market&apos;s answer does not name the number that was sent.</source>
        <translation>Odpowiedź Back Market nie podaje wysłanego numeru.</translation>
    </message>
    <message>
        <source>Back Market&apos;s answer is not as its document says: {where}.</source>
        <translation>Odpowiedź Back Market nie zgadza się z jego dokumentacją: {where}.</translation>
    </message>
    <message>
        <source>Back Market&apos;s firewall let nothing through.</source>
        <translation>Zapora Back Market niczego nie przepuściła.</translation>
    </message>
    <message>
        <source>Bench {sender} speaks to Back Market, and this is {bench}.</source>
        <translation>Z Back Market łączy się stanowisko {sender}, a to jest {bench}.</translation>
    </message>
    <message>
        <source>Check the cable and plug the device in again.</source>
        <translation>Sprawdź kabel i podłącz urządzenie ponownie.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Sprawdź dysk i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Sprawdź dysk.</translation>
    </message>
    <message>
        <source>Check the disk; what was shown as saved is safe.</source>
        <translation>Sprawdź dysk; to, co pokazano jako zapisane, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Sprawdź numer.</translation>
    </message>
    <message>
        <source>Check which device is in your hand.</source>
        <translation>Sprawdź, które urządzenie masz w ręce.</translation>
    </message>
    <message>
        <source>Check which device is plugged in here, then press R.</source>
        <translation>Sprawdź, które urządzenie jest tu podłączone, i naciśnij R.</translation>
    </message>
    <message>
        <source>Check who may read and write its folder.</source>
        <translation>Sprawdź, kto może czytać i zapisywać jego katalog.</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Sprawdź, kto może tam zapisywać.</translation>
    </message>
    <message>
        <source>Choose Reboot system now on its screen.</source>
        <translation>Wybierz na ekranie „Reboot system now”.</translation>
    </message>
    <message>
        <source>Choose Start or Restart on its screen with its keys.</source>
        <translation>Wybierz na ekranie „Start” lub „Restart” przyciskami.</translation>
    </message>
    <message>
        <source>Choose a home on a local disk.</source>
        <translation>Wybierz katalog na dysku lokalnym.</translation>
    </message>
    <message>
        <source>Choose a larger label in Settings, such as 62x29.</source>
        <translation>Wybierz w ustawieniach większą etykietę, np. 62x29.</translation>
    </message>
    <message>
        <source>Choose a queue in Settings, or a default with lpadmin -d.</source>
        <translation>Wybierz kolejkę w ustawieniach albo domyślną przez lpadmin -d.</translation>
    </message>
    <message>
        <source>Choose another --home.</source>
        <translation>Wybierz inny --home.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wybierz inny.</translation>
    </message>
    <message>
        <source>Choose digits that neither repeat nor count.</source>
        <translation>Wybierz cyfry, które się nie powtarzają i nie idą po kolei.</translation>
    </message>
    <message>
        <source>Choose one of its codes.</source>
        <translation>Wybierz jeden z jego kodów.</translation>
    </message>
    <message>
        <source>Choose one of its reasons: {allowed}.</source>
        <translation>Wybierz jeden z jego powodów: {allowed}.</translation>
    </message>
    <message>
        <source>Choose one of the system&apos;s queues.</source>
        <translation>Wybierz jedną z kolejek systemu.</translation>
    </message>
    <message>
        <source>Choose technician, lead, auditor, administrator.</source>
        <translation>Wybierz technician, lead, auditor albo administrator.</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s logo again in the settings.</source>
        <translation>Wybierz ponownie logo zakładu w ustawieniach.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>Wybierz swoją nazwę i wpisz PIN.</translation>
    </message>
    <message>
        <source>Close it and open it for writing.</source>
        <translation>Zamknij go i otwórz do zapisu.</translation>
    </message>
    <message>
        <source>Close it first, or use another --home.</source>
        <translation>Najpierw go zamknij albo użyj innego --home.</translation>
    </message>
    <message>
        <source>Close it, then do the last step again.</source>
        <translation>Zamknij go i powtórz ostatni krok.</translation>
    </message>
    <message>
        <source>Close it, then press R.</source>
        <translation>Zamknij go i naciśnij R.</translation>
    </message>
    <message>
        <source>Close it: &apos;sudo fuser -v {node}&apos; names it.</source>
        <translation>Zamknij go: &apos;sudo fuser -v {node}&apos; go nazwie.</translation>
    </message>
    <message>
        <source>Close it: it goes on by itself.</source>
        <translation>Zamknij: drukowanie ruszy samo.</translation>
    </message>
    <message>
        <source>Close its head: the label waits.</source>
        <translation>Zamknij głowicę: etykieta czeka.</translation>
    </message>
    <message>
        <source>Close the bench and change it in the settings&apos; file.</source>
        <translation>Zamknij stanowisko i zmień to w pliku ustawień.</translation>
    </message>
    <message>
        <source>Close the program that holds it, or let it serve us.</source>
        <translation>Zamknij program, który je trzyma, albo czytajmy przez niego.</translation>
    </message>
    <message>
        <source>Close the programs that talk to phones, then press R.</source>
        <translation>Zamknij programy, które rozmawiają z telefonami, i naciśnij R.</translation>
    </message>
    <message>
        <source>Compare the two clocks, or give it a new secret: &apos;inspector destinations secret NAME&apos;.</source>
        <translation>Porównaj oba zegary albo podaj mu nowy sekret: &apos;inspector destinations secret NAME&apos;.</translation>
    </message>
    <message>
        <source>Compare them with the label; to inspect this one as a device of its own, press R.</source>
        <translation>Porównaj z etykietą; by sprawdzić je jako osobne urządzenie, naciśnij R.</translation>
    </message>
    <message>
        <source>Copy it again from Options, Integrations in the back office.</source>
        <translation>Skopiuj go ponownie z Opcje, Integracje w panelu.</translation>
    </message>
    <message>
        <source>Copy it again from the registry&apos;s token file.</source>
        <translation>Skopiuj go ponownie z pliku tokenów rejestru.</translation>
    </message>
    <message>
        <source>Copy this bench&apos;s agent.py to the laptop again.</source>
        <translation>Skopiuj ponownie na laptopa agent.py tego stanowiska.</translation>
    </message>
    <message>
        <source>Device files are not on this system.</source>
        <translation>W tym systemie nie ma plików urządzeń.</translation>
    </message>
    <message>
        <source>Do it there, or name this bench with &apos;inspector destinations add&apos;.</source>
        <translation>Zrób to tam albo wskaż to stanowisko przez „inspector destinations add”.</translation>
    </message>
    <message>
        <source>Drop the row: training stays on test registries.</source>
        <translation>Porzuć wiersz: ćwiczenia zostają w rejestrach testowych.</translation>
    </message>
    <message>
        <source>Empty it: it goes on by itself.</source>
        <translation>Opróżnij: drukowanie ruszy samo.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings: the rows wait here until then.</source>
        <translation>Wpisz nowy token w ustawieniach: do tego czasu wiersze czekają tutaj.</translation>
    </message>
    <message>
        <source>Erase it, or refuse the device.</source>
        <translation>Wymaż go albo odrzuć urządzenie.</translation>
    </message>
    <message>
        <source>Finish the points first.</source>
        <translation>Najpierw dokończ punkty.</translation>
    </message>
    <message>
        <source>Finish what is open first.</source>
        <translation>Najpierw dokończ to, co otwarte.</translation>
    </message>
    <message>
        <source>Get it again from its issuer.</source>
        <translation>Weź ponownie od wystawcy.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Pobierz ponownie stamtąd, skąd przyszło.</translation>
    </message>
    <message>
        <source>Get it from its owner again.</source>
        <translation>Weź ponownie od właściciela.</translation>
    </message>
    <message>
        <source>Get the certificate again from where it came.</source>
        <translation>Pobierz certyfikat ponownie stamtąd, skąd przyszedł.</translation>
    </message>
    <message>
        <source>Get the shop root&apos;s public key from the shop and name its file with --trust.</source>
        <translation>Weź od zakładu publiczny klucz główny i podaj jego plik przez --trust.</translation>
    </message>
    <message>
        <source>Give an administrator a PIN first: inspector people pin {id}.</source>
        <translation>Najpierw nadaj administratorowi PIN: inspector people pin {id}.</translation>
    </message>
    <message>
        <source>Give host:9100, a serial port such as /dev/ttyUSB0, zpl:QUEUE for raw ZPL, or a queue.</source>
        <translation>Podaj host:9100, port szeregowy np. /dev/ttyUSB0, zpl:QUEUE dla surowego ZPL albo kolejkę.</translation>
    </message>
    <message>
        <source>Give it as it came from the camera.</source>
        <translation>Podaj je takie, jakie wyszło z aparatu.</translation>
    </message>
    <message>
        <source>Give one of at most 24 MB and 64 megapixels.</source>
        <translation>Podaj takie, które ma najwyżej 24 MB i 64 megapiksele.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s with --name.</source>
        <translation>Podaj nazwę zakładu przez --name.</translation>
    </message>
    <message>
        <source>Give width and height in mm, such as 62x29, and 203, 300 or 600 dpi.</source>
        <translation>Podaj szerokość i wysokość w mm, np. 62x29, oraz 203, 300 lub 600 dpi.</translation>
    </message>
    <message>
        <source>Go back to the points first.</source>
        <translation>Najpierw wróć do punktów.</translation>
    </message>
    <message>
        <source>Go on with the next point.</source>
        <translation>Przejdź do następnego punktu.</translation>
    </message>
    <message>
        <source>Go on: the rows wait here and are sent by themselves.</source>
        <translation>Pracuj dalej: wiersze czekają tutaj i wyślą się same.</translation>
    </message>
    <message>
        <source>Grade the device first.</source>
        <translation>Najpierw oceń urządzenie.</translation>
    </message>
    <message>
        <source>Hand it to a colleague.</source>
        <translation>Oddaj je komuś innemu.</translation>
    </message>
    <message>
        <source>Have the bench write it again.</source>
        <translation>Niech stanowisko zapisze ją ponownie.</translation>
    </message>
    <message>
        <source>Have the bench write its request again.</source>
        <translation>Niech stanowisko zapisze prośbę ponownie.</translation>
    </message>
    <message>
        <source>Have the root revoke it in its newest list too, and keep that one.</source>
        <translation>Poproś o unieważnienie go także na najnowszej liście klucza głównego i zachowaj tę listę.</translation>
    </message>
    <message>
        <source>Have the root revoke it in its newest list too, or name another folder with -o.</source>
        <translation>Poproś o unieważnienie go także na najnowszej liście klucza głównego lub podaj inny folder z -o.</translation>
    </message>
    <message>
        <source>Have the root write it again.</source>
        <translation>Niech wyda ją ponownie klucz główny.</translation>
    </message>
    <message>
        <source>Hold the side key until it restarts; if it comes back here, restore its system.</source>
        <translation>Przytrzymaj przycisk boczny do restartu; jeśli tu wróci, przywróć system.</translation>
    </message>
    <message>
        <source>Inspect a device there first.</source>
        <translation>Najpierw sprawdź tam jakieś urządzenie.</translation>
    </message>
    <message>
        <source>Inspect it again if it came back.</source>
        <translation>Sprawdź je ponownie, jeśli wróciło.</translation>
    </message>
    <message>
        <source>Install Python with SQLite 3.35 or newer.</source>
        <translation>Zainstaluj Pythona z SQLite 3.35 lub nowszym.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: apt install cups-client; Fedora, Arch: cups), or save the PDF.</source>
        <translation>Zainstaluj go (Debian, Ubuntu: apt install cups-client; Fedora, Arch: cups) albo zapisz PDF.</translation>
    </message>
    <message>
        <source>Install libusb 1.0, then start again.</source>
        <translation>Zainstaluj libusb 1.0 i uruchom ponownie.</translation>
    </message>
    <message>
        <source>Install that version or a newer one; nothing was changed.</source>
        <translation>Zainstaluj tę wersję lub nowszą; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Install the CUPS client again.</source>
        <translation>Zainstaluj ponownie klienta CUPS.</translation>
    </message>
    <message>
        <source>Install the maker&apos;s USB driver (WinUSB; docs/udev.md), then plug it in again.</source>
        <translation>Zainstaluj sterownik USB producenta (WinUSB; docs/udev.md) i podłącz ponownie.</translation>
    </message>
    <message>
        <source>Install the udev rules with &apos;sudo scripts/install-udev&apos; (docs/udev.md), or join the group dialout (&apos;sudo adduser USER dialout&apos;) and log in again.</source>
        <translation>Zainstaluj reguły udev przez &apos;sudo scripts/install-udev&apos; (docs/udev.md) albo dołącz do grupy dialout (&apos;sudo adduser USER dialout&apos;) i zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Install what brings it; there are {kinds}.</source>
        <translation>Zainstaluj to, co go dostarcza; są {kinds}.</translation>
    </message>
    <message>
        <source>It begins with whsec_ and holds 24 to 64 bytes in base64.</source>
        <translation>Zaczyna się od whsec_ i zawiera od 24 do 64 bajtów w base64.</translation>
    </message>
    <message>
        <source>It gives no MEID.</source>
        <translation>Nie podaje MEID.</translation>
    </message>
    <message>
        <source>It has an MEID instead.</source>
        <translation>Ma zamiast tego MEID.</translation>
    </message>
    <message>
        <source>It is not known yet what the disk took.</source>
        <translation>Nie wiadomo jeszcze, co dysk przyjął.</translation>
    </message>
    <message>
        <source>It is not registered with an operator.</source>
        <translation>Nie jest zarejestrowany u żadnego operatora.</translation>
    </message>
    <message>
        <source>It is on, and says that its battery is empty or missing.</source>
        <translation>Jest włączony i mówi, że bateria jest pusta lub jej nie ma.</translation>
    </message>
    <message>
        <source>It opens once that inspection is closed.</source>
        <translation>Otworzy się, gdy tamta kontrola się zakończy.</translation>
    </message>
    <message>
        <source>It starts with https:// and a name.</source>
        <translation>Zaczyna się od https:// i nazwy.</translation>
    </message>
    <message>
        <source>It was signed rightly, but {uid} was signed in its place.</source>
        <translation>Podpisano go prawidłowo, ale w jego miejsce podpisano {uid}.</translation>
    </message>
    <message>
        <source>It was signed rightly, but {who} made it void on {day}: {reason}</source>
        <translation>Podpisano go prawidłowo, ale unieważniono {day} ({who}): {reason}</translation>
    </message>
    <message>
        <source>Its name is small letters, its value one line of text.</source>
        <translation>Jej nazwa to małe litery, a wartość to jeden wiersz tekstu.</translation>
    </message>
    <message>
        <source>Keep one of both.</source>
        <translation>Zostaw jedno z dwóch.</translation>
    </message>
    <message>
        <source>Known are {rules}.</source>
        <translation>Znane są: {rules}.</translation>
    </message>
    <message>
        <source>Knox Guard is {state}</source>
        <translation>Knox Guard: {state}</translation>
    </message>
    <message>
        <source>Load a roll: the label waits.</source>
        <translation>Włóż rolkę: etykieta czeka.</translation>
    </message>
    <message>
        <source>Load one: the label waits.</source>
        <translation>Włóż ją: etykieta czeka.</translation>
    </message>
    <message>
        <source>Load paper: it goes on by itself.</source>
        <translation>Włóż papier: drukowanie ruszy samo.</translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <translation>Spójrz ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Look at it with the newest version.</source>
        <translation>Obejrzyj go w najnowszej wersji.</translation>
    </message>
    <message>
        <source>Look at its record.</source>
        <translation>Obejrzyj jego zapis.</translation>
    </message>
    <message>
        <source>Look at the inspection again.</source>
        <translation>Spójrz ponownie na inspekcję.</translation>
    </message>
    <message>
        <source>Look at the order and the certificate again.</source>
        <translation>Obejrzyj ponownie zamówienie i certyfikat.</translation>
    </message>
    <message>
        <source>Look at the order in Back Market&apos;s back office, and put this aside.</source>
        <translation>Obejrzyj zamówienie w panelu Back Market i odłóż to na bok.</translation>
    </message>
    <message>
        <source>Look at the order in Back Market&apos;s back office.</source>
        <translation>Obejrzyj zamówienie w panelu Back Market.</translation>
    </message>
    <message>
        <source>Look at what is shown now.</source>
        <translation>Spójrz na to, co widać teraz.</translation>
    </message>
    <message>
        <source>Look, then answer it.</source>
        <translation>Popatrz i odpowiedz.</translation>
    </message>
    <message>
        <source>Make another person administrator first.</source>
        <translation>Najpierw zrób administratorem inną osobę.</translation>
    </message>
    <message>
        <source>Make it readable for you.</source>
        <translation>Daj sobie prawo odczytu.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Skróć.</translation>
    </message>
    <message>
        <source>Make it void at that bench: it sends that to wherever the certificate went.</source>
        <translation>Unieważnij go na tamtym stanowisku: powiadomi ono wszystkie miejsca, do których trafił certyfikat.</translation>
    </message>
    <message>
        <source>Make room and make its folder writable for you.</source>
        <translation>Zrób miejsce i daj sobie prawo zapisu w katalogu.</translation>
    </message>
    <message>
        <source>Make room; what was shown as saved is safe.</source>
        <translation>Zrób miejsce; to, co pokazano jako zapisane, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Make the folder writable for this user, and make room.</source>
        <translation>Daj temu użytkownikowi prawo zapisu w katalogu i zrób miejsce.</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>Popraw i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Mend it: docs/backmarket.md shows how a SKU is written.</source>
        <translation>Popraw to: docs/backmarket.md pokazuje, jak zapisać SKU.</translation>
    </message>
    <message>
        <source>Mend that line, or put the file back from a backup.</source>
        <translation>Popraw ten wiersz albo przywróć plik z kopii.</translation>
    </message>
    <message>
        <source>Mend that line.</source>
        <translation>Popraw ten wiersz.</translation>
    </message>
    <message>
        <source>Mend the device&apos;s number.</source>
        <translation>Popraw numer urządzenia.</translation>
    </message>
    <message>
        <source>Move it away, or restore a backup.</source>
        <translation>Przenieś go albo przywróć kopię.</translation>
    </message>
    <message>
        <source>Name a PNG or a JPEG that you can read.</source>
        <translation>Podaj PNG lub JPEG, który możesz odczytać.</translation>
    </message>
    <message>
        <source>Name a queue, host:port or COM port.</source>
        <translation>Podaj kolejkę, host:port albo port COM.</translation>
    </message>
    <message>
        <source>Name another folder with -o.</source>
        <translation>Podaj inny katalog przez -o.</translation>
    </message>
    <message>
        <source>Name another with --home or INSPECTOR_HOME.</source>
        <translation>Podaj inny przez --home lub INSPECTOR_HOME.</translation>
    </message>
    <message>
        <source>Name eu, na or ap.</source>
        <translation>Podaj eu, na albo ap.</translation>
    </message>
    <message>
        <source>Name its PDF, its certificate.json, its JWS or the text of its code.</source>
        <translation>Podaj jego PDF, certificate.json, JWS albo tekst kodu.</translation>
    </message>
    <message>
        <source>Name one of {markets}.</source>
        <translation>Podaj jeden z {markets}.</translation>
    </message>
    <message>
        <source>Name the address at which Back Market reaches the shop.</source>
        <translation>Podaj adres, pod którym Back Market może skontaktować się z firmą.</translation>
    </message>
    <message>
        <source>Name the person.</source>
        <translation>Nazwij osobę.</translation>
    </message>
    <message>
        <source>No CUPS client is installed.</source>
        <translation>Klient CUPS nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>No battery says so.</source>
        <translation>Żadna bateria tego nie mówi.</translation>
    </message>
    <message>
        <source>No gauge counts cycles; many say 0 instead.</source>
        <translation>Żaden miernik nie liczy cykli; wiele podaje 0.</translation>
    </message>
    <message>
        <source>No gauge of this laptop counts in this unit.</source>
        <translation>Żaden miernik tego laptopa nie liczy w tej jednostce.</translation>
    </message>
    <message>
        <source>No order is named.</source>
        <translation>Nie podano zamówienia.</translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>Nie wybrano drukarki.</translation>
    </message>
    <message>
        <source>No readings are taken while the inspection is {state}.</source>
        <translation>W stanie „{state}” nie odczytuje się danych.</translation>
    </message>
    <message>
        <source>No sign of a jailbreak, which proves nothing.</source>
        <translation>Brak śladu jailbreaku, co niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>No sign of an owner&apos;s lock, which proves nothing. An owner&apos;s account is still noted in it. Only its Setup Assistant shows it.</source>
        <translation>Brak śladu blokady właściciela, co niczego nie dowodzi. Wciąż jest w nim zapisane konto właściciela. Pokaże to tylko asystent konfiguracji.</translation>
    </message>
    <message>
        <source>No sign of an owner&apos;s lock, which proves nothing. Only its Setup Assistant shows it.</source>
        <translation>Brak śladu blokady właściciela, co niczego nie dowodzi. Pokaże to tylko asystent konfiguracji.</translation>
    </message>
    <message>
        <source>No space is left for the store.</source>
        <translation>Brak miejsca na magazyn.</translation>
    </message>
    <message>
        <source>Nobody here can prove who they are yet.</source>
        <translation>Nikt tu nie może jeszcze potwierdzić, kim jest.</translation>
    </message>
    <message>
        <source>Nobody here has the id &apos;{person_id}&apos;.</source>
        <translation>Nikt tu nie ma identyfikatora &apos;{person_id}&apos;.</translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>Nikt tu nie ma tej karty.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this bench.</source>
        <translation>Nikt nie jest zalogowany na tym stanowisku.</translation>
    </message>
    <message>
        <source>Nobody knew the number {number} before the erase.</source>
        <translation>Nikt nie znał numeru {number} przed wymazaniem.</translation>
    </message>
    <message>
        <source>Nothing in this inspection refuses the device.</source>
        <translation>Nic w tej inspekcji nie odrzuca urządzenia.</translation>
    </message>
    <message>
        <source>Nothing is erased while the inspection is {state}.</source>
        <translation>W stanie „{state}” niczego się nie wymazuje.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Niczego nie zmieniono; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Nothing was confirmed for order line {line_id}.</source>
        <translation>Dla pozycji zamówienia {line_id} niczego nie potwierdzono.</translation>
    </message>
    <message>
        <source>Only a lead may change that, with a reason.</source>
        <translation>Zmienić to może tylko kierownik, z podaniem powodu.</translation>
    </message>
    <message>
        <source>Only a waiting or parked row can be changed.</source>
        <translation>Zmienić można tylko wiersz oczekujący lub odłożony.</translation>
    </message>
    <message>
        <source>Open Sync, mend it, then retry or drop it with a reason.</source>
        <translation>Otwórz Synchro, popraw, potem ponów albo porzuć z powodem.</translation>
    </message>
    <message>
        <source>Open a new attempt to inspect this device again.</source>
        <translation>Otwórz nową próbę, by sprawdzić to urządzenie ponownie.</translation>
    </message>
    <message>
        <source>Order line {line_id} has {numbers} of certificate {uid} already: {state}.</source>
        <translation>Pozycja zamówienia {line_id} ma już {numbers} z certyfikatu {uid}: {state}.</translation>
    </message>
    <message>
        <source>Order line {line_id} is not what was confirmed: {note}</source>
        <translation>Pozycja zamówienia {line_id} nie jest tym, co potwierdzono: {note}</translation>
    </message>
    <message>
        <source>Person {id} has the role &apos;{role}&apos;, which there is not.</source>
        <translation>Osoba {id} ma rolę &apos;{role}&apos;, której nie ma.</translation>
    </message>
    <message>
        <source>Plug in a laptop, or have its firmware mended if it is one.</source>
        <translation>Podłącz laptopa albo, jeśli nim jest, napraw jego firmware.</translation>
    </message>
    <message>
        <source>Plug in {device} again, or put it aside.</source>
        <translation>Podłącz ponownie {device} albo odłóż.</translation>
    </message>
    <message>
        <source>Plug it in again: the work goes on where it stopped.</source>
        <translation>Podłącz ponownie: praca pójdzie dalej od miejsca, gdzie stanęła.</translation>
    </message>
    <message>
        <source>Plug the device in again; if it stays, record it and report it.</source>
        <translation>Podłącz urządzenie ponownie; jeśli to zostanie, nagraj i zgłoś.</translation>
    </message>
    <message>
        <source>Point {number} cannot be left untested without a reason.</source>
        <translation>Punkt {number} nie może zostać niesprawdzony bez powodu.</translation>
    </message>
    <message>
        <source>Point {number} does not pass by itself.</source>
        <translation>Punkt {number} nie zalicza się sam.</translation>
    </message>
    <message>
        <source>Point {number} has no defect code &apos;{code}&apos;.</source>
        <translation>Punkt {number} nie ma kodu usterki &apos;{code}&apos;.</translation>
    </message>
    <message>
        <source>Point {number} has no live test.</source>
        <translation>Punkt {number} nie ma testu na żywo.</translation>
    </message>
    <message>
        <source>Point {number} is answered.</source>
        <translation>Punkt {number} ma już odpowiedź.</translation>
    </message>
    <message>
        <source>Point {number} is not &apos;not applicable&apos; for &apos;{reason}&apos;.</source>
        <translation>Punkt {number} nie jest „nie dotyczy” z powodu &apos;{reason}&apos;.</translation>
    </message>
    <message>
        <source>Point {number} is not answered while the inspection is {state}.</source>
        <translation>Na punkt {number} nie odpowiada się w stanie „{state}”.</translation>
    </message>
    <message>
        <source>Point {number} passes only with a scanned number.</source>
        <translation>Punkt {number} zalicza się tylko zeskanowanym numerem.</translation>
    </message>
    <message>
        <source>Point {number} passes only with its evidence.</source>
        <translation>Punkt {number} zalicza się tylko z dowodem.</translation>
    </message>
    <message>
        <source>Point {number} passes only with the IMEI, which nobody knows yet.</source>
        <translation>Punkt {number} zalicza się tylko z IMEI, którego nikt jeszcze nie zna.</translation>
    </message>
    <message>
        <source>Point {number}: &apos;other&apos; needs a note.</source>
        <translation>Punkt {number}: &apos;other&apos; wymaga notatki.</translation>
    </message>
    <message>
        <source>Press R to start again.</source>
        <translation>Naciśnij R, by zacząć od nowa.</translation>
    </message>
    <message>
        <source>Press R; if it stays, copy the report.</source>
        <translation>Naciśnij R; jeśli to zostanie, skopiuj raport.</translation>
    </message>
    <message>
        <source>Press Z again.</source>
        <translation>Naciśnij jeszcze raz Z.</translation>
    </message>
    <message>
        <source>Press its pause key: the label waits.</source>
        <translation>Naciśnij jej przycisk pauzy: etykieta czeka.</translation>
    </message>
    <message>
        <source>Press volume up, then volume down, then hold the side key until its logo shows.</source>
        <translation>Naciśnij głośniej, potem ciszej i przytrzymaj przycisk boczny, aż pojawi się logo.</translation>
    </message>
    <message>
        <source>Print its certificate instead.</source>
        <translation>Wydrukuj zamiast tego certyfikat.</translation>
    </message>
    <message>
        <source>Print job {row} cannot be read: {error}.</source>
        <translation>Nie można odczytać zadania druku {row}: {error}.</translation>
    </message>
    <message>
        <source>Printing from here is not possible on Windows.</source>
        <translation>W Windows nie da się stąd drukować.</translation>
    </message>
    <message>
        <source>Process {pid} ({program})</source>
        <translation>Proces {pid} ({program})</translation>
    </message>
    <message>
        <source>Put a new one in: it goes on by itself.</source>
        <translation>Włóż nowy wkład: drukowanie ruszy samo.</translation>
    </message>
    <message>
        <source>Put its backup in place; without one, move it aside, and a new key is made.</source>
        <translation>Przywróć jego kopię; gdy jej nie ma, przenieś go, a powstanie nowy klucz.</translation>
    </message>
    <message>
        <source>Put shop_id, bench_id and use (bench or training) back into it from a backup, or set {instead}.</source>
        <translation>Wpisz do niego shop_id, bench_id i use (bench lub training) z kopii albo ustaw {instead}.</translation>
    </message>
    <message>
        <source>Put shop_id, bench_id and use (bench or training) back into it from a backup.</source>
        <translation>Wpisz do niego shop_id, bench_id i use (bench lub training) z kopii.</translation>
    </message>
    <message>
        <source>Put the tray in: it goes on by itself.</source>
        <translation>Włóż podajnik: drukowanie ruszy samo.</translation>
    </message>
    <message>
        <source>Read it through usbmuxd.</source>
        <translation>Czytaj je przez usbmuxd.</translation>
    </message>
    <message>
        <source>Read the device again to see what is stored.</source>
        <translation>Odczytaj urządzenie ponownie, by zobaczyć, co zapisano.</translation>
    </message>
    <message>
        <source>Read the phone through the adb server, or stop it with &apos;adb kill-server&apos;.</source>
        <translation>Czytaj telefon przez serwer adb albo zatrzymaj go przez &apos;adb kill-server&apos;.</translation>
    </message>
    <message>
        <source>Refuse the device.</source>
        <translation>Odrzuć urządzenie.</translation>
    </message>
    <message>
        <source>Remove one that is not needed.</source>
        <translation>Usuń jedno, które nie jest potrzebne.</translation>
    </message>
    <message>
        <source>Rename {aside} to {home}; to begin anew, move it elsewhere.</source>
        <translation>Zmień nazwę {aside} na {home}; aby zacząć od nowa, przenieś to gdzie indziej.</translation>
    </message>
    <message>
        <source>Report this as a fault.</source>
        <translation>Zgłoś to jako usterkę.</translation>
    </message>
    <message>
        <source>Restart the device and plug it in again.</source>
        <translation>Uruchom urządzenie ponownie i podłącz.</translation>
    </message>
    <message>
        <source>Restart the device to its home screen.</source>
        <translation>Uruchom urządzenie ponownie do ekranu głównego.</translation>
    </message>
    <message>
        <source>Restore a backup, then run &apos;inspector db check&apos;.</source>
        <translation>Przywróć kopię, potem uruchom &apos;inspector db check&apos;.</translation>
    </message>
    <message>
        <source>Restore it, or move it away.</source>
        <translation>Przywróć go albo przenieś.</translation>
    </message>
    <message>
        <source>Resume the queue in the system&apos;s printer settings.</source>
        <translation>Wznów kolejkę w ustawieniach drukarek systemu.</translation>
    </message>
    <message>
        <source>Row {id} is being sent now.</source>
        <translation>Wiersz {id} jest właśnie wysyłany.</translation>
    </message>
    <message>
        <source>Row {id} of the outbox has no state {state}.</source>
        <translation>Wiersz {id} wysyłki nie ma stanu {state}.</translation>
    </message>
    <message>
        <source>Row {row_id} is {state}.</source>
        <translation>Wiersz {row_id} jest w stanie „{state}”.</translation>
    </message>
    <message>
        <source>Run &apos;chmod 600 {path}&apos;; if others use this computer, make a new key.</source>
        <translation>Uruchom &apos;chmod 600 {path}&apos;; jeśli z komputera korzystają inni, zrób nowy klucz.</translation>
    </message>
    <message>
        <source>Run &apos;inspector audit verify&apos; here and at an auditor&apos;s desk: one of both trails was changed, or this home is a copy that &apos;db restore&apos; did not make.</source>
        <translation>Uruchom „inspector audit verify” tutaj i na stanowisku audytora: jeden z dzienników zmieniono albo ten katalog jest kopią, której nie wykonało „db restore”.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db upgrade&apos; first.</source>
        <translation>Najpierw uruchom &apos;inspector db upgrade&apos;.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos; to see the drivers.</source>
        <translation>Uruchom &apos;inspector doctor&apos;, by zobaczyć sterowniki.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos;.</source>
        <translation>Uruchom &apos;inspector doctor&apos;.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos;: it says what is missing.</source>
        <translation>Uruchom &apos;inspector doctor&apos;: powie, czego brakuje.</translation>
    </message>
    <message>
        <source>Run &apos;inspector keys rotate&apos;, and have the root certify the new keys.</source>
        <translation>Uruchom „inspector keys rotate” i poproś o certyfikację nowych kluczy przez klucz główny.</translation>
    </message>
    <message>
        <source>Run &apos;inspector outbox&apos; to see the rows.</source>
        <translation>Uruchom &apos;inspector outbox&apos;, by zobaczyć wiersze.</translation>
    </message>
    <message>
        <source>Run as the user who made it; a link in its place is not followed.</source>
        <translation>Uruchom jako użytkownik, który go zrobił; odsyłacz w jego miejscu nie jest śledzony.</translation>
    </message>
    <message>
        <source>SQLite {sqlite_version} is too old.</source>
        <translation>SQLite {sqlite_version} jest za stary.</translation>
    </message>
    <message>
        <source>Save the PDF and print it from its viewer.</source>
        <translation>Zapisz PDF i wydrukuj go z przeglądarki plików.</translation>
    </message>
    <message>
        <source>Say first that it is for another one now.</source>
        <translation>Najpierw powiedz, że jest teraz do innego.</translation>
    </message>
    <message>
        <source>Say in words what is wrong.</source>
        <translation>Napisz słowami, co jest nie tak.</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>Powiedz krócej.</translation>
    </message>
    <message>
        <source>Say that this device has one.</source>
        <translation>Potwierdź, że to urządzenie ją ma.</translation>
    </message>
    <message>
        <source>Say what, how, and how it was seen to be so.</source>
        <translation>Napisz co, jak i po czym to widać.</translation>
    </message>
    <message>
        <source>Say why it is another one.</source>
        <translation>Powiedz, dlaczego to inne.</translation>
    </message>
    <message>
        <source>Say why it need not arrive.</source>
        <translation>Napisz, dlaczego nie musi dotrzeć.</translation>
    </message>
    <message>
        <source>Say why, then ask for a second look.</source>
        <translation>Podaj powód i poproś o drugie spojrzenie.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Podaj powód.</translation>
    </message>
    <message>
        <source>Scan another badge.</source>
        <translation>Zeskanuj inny identyfikator.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial that the inspection began with.</source>
        <translation>Zeskanuj IMEI lub numer seryjny, od którego zaczęła się inspekcja.</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial.</source>
        <translation>Zeskanuj IMEI lub numer seryjny.</translation>
    </message>
    <message>
        <source>Scan the IMEI that *#06# shows.</source>
        <translation>Zeskanuj IMEI, które pokazuje *#06#.</translation>
    </message>
    <message>
        <source>Scan the badge, or ask for a PIN.</source>
        <translation>Zeskanuj identyfikator albo poproś o PIN.</translation>
    </message>
    <message>
        <source>Scan the code that *#06# shows.</source>
        <translation>Zeskanuj kod, który pokazuje *#06#.</translation>
    </message>
    <message>
        <source>Scan the device that goes into the parcel.</source>
        <translation>Zeskanuj urządzenie, które trafia do paczki.</translation>
    </message>
    <message>
        <source>Scan the label of the order again.</source>
        <translation>Zeskanuj ponownie etykietę zamówienia.</translation>
    </message>
    <message>
        <source>Scan the order&apos;s code at the inspection, or type the order&apos;s number.</source>
        <translation>Zeskanuj kod zamówienia przy kontroli albo wpisz numer zamówienia.</translation>
    </message>
    <message>
        <source>Scan your badge, ask a lead to unlock it, or wait.</source>
        <translation>Zeskanuj identyfikator, poproś kierownika o odblokowanie albo poczekaj.</translation>
    </message>
    <message>
        <source>Scan your badge, or type your PIN.</source>
        <translation>Zeskanuj identyfikator albo wpisz PIN.</translation>
    </message>
    <message>
        <source>See &apos;inspector checklists list&apos; for its points.</source>
        <translation>Punkty pokaże &apos;inspector checklists list&apos;.</translation>
    </message>
    <message>
        <source>See &apos;inspector people list&apos;.</source>
        <translation>Zobacz &apos;inspector people list&apos;.</translation>
    </message>
    <message>
        <source>See the list with &apos;inspector keys trust-list&apos;; --held adds digests that were held before.</source>
        <translation>„inspector keys trust-list” pokazuje listę; --held dodaje skróty znane już wcześniej.</translation>
    </message>
    <message>
        <source>See to the printer&apos;s paper and settings, and print it again.</source>
        <translation>Sprawdź papier i ustawienia drukarki i wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>See to the printer: the page waits in its queue.</source>
        <translation>Zajrzyj do drukarki: strona czeka w jej kolejce.</translation>
    </message>
    <message>
        <source>See whether it came out, else print it again.</source>
        <translation>Sprawdź, czy wyszło, albo wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>See whether it is paused or open: the label waits.</source>
        <translation>Sprawdź, czy nie jest wstrzymana lub otwarta: etykieta czeka.</translation>
    </message>
    <message>
        <source>See whether its server is reachable; the page was not printed.</source>
        <translation>Sprawdź, czy jej serwer odpowiada; strona nie została wydrukowana.</translation>
    </message>
    <message>
        <source>See whether the agent runs on the laptop, then press R to read again.</source>
        <translation>Sprawdź, czy agent działa na laptopie, i naciśnij R, by odczytać ponownie.</translation>
    </message>
    <message>
        <source>Set it to UNIX:/path, host:port or [address]:port.</source>
        <translation>Ustaw UNIX:/ścieżka, host:port lub [adres]:port.</translation>
    </message>
    <message>
        <source>Set it to {wanted}.</source>
        <translation>Ustaw na {wanted}.</translation>
    </message>
    <message>
        <source>Several batteries have no voltage in common.</source>
        <translation>Kilka baterii nie ma wspólnego napięcia.</translation>
    </message>
    <message>
        <source>Sign it, then print its label.</source>
        <translation>Podpisz, potem wydrukuj etykietę.</translation>
    </message>
    <message>
        <source>Somebody else works on this order line.</source>
        <translation>Ktoś inny pracuje nad tą pozycją zamówienia.</translation>
    </message>
    <message>
        <source>Something else than lockdownd answers.</source>
        <translation>Odpowiada coś innego niż lockdownd.</translation>
    </message>
    <message>
        <source>Something else was answered meanwhile.</source>
        <translation>W międzyczasie odpowiedziano co innego.</translation>
    </message>
    <message>
        <source>Something that is not Back Market&apos;s seller API answers.</source>
        <translation>Odpowiada coś, co nie jest API sprzedawcy Back Market.</translation>
    </message>
    <message>
        <source>Something that is not a registry answers at its address.</source>
        <translation>Pod adresem odpowiada coś, co nie jest rejestrem.</translation>
    </message>
    <message>
        <source>Start Inspector again.</source>
        <translation>Uruchom Inspector ponownie.</translation>
    </message>
    <message>
        <source>Start it (systemctl start cups), or set CUPS_SERVER to the one that runs.</source>
        <translation>Uruchom go (systemctl start cups) albo ustaw CUPS_SERVER na ten, który działa.</translation>
    </message>
    <message>
        <source>Start it or plug it in.</source>
        <translation>Uruchom go albo podłącz.</translation>
    </message>
    <message>
        <source>Stop it (&apos;sudo systemctl stop ModemManager&apos;), or install the udev rules with &apos;sudo scripts/install-udev&apos;: docs/udev.md.</source>
        <translation>Zatrzymaj go (&apos;sudo systemctl stop ModemManager&apos;) albo zainstaluj reguły udev przez &apos;sudo scripts/install-udev&apos;: docs/udev.md.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable or network: it goes on by itself.</source>
        <translation>Włącz ją, sprawdź kabel lub sieć: drukowanie ruszy samo.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable: the label waits.</source>
        <translation>Włącz ją i sprawdź kabel: etykieta czeka.</translation>
    </message>
    <message>
        <source>Switch it on, then press R to read again.</source>
        <translation>Włącz go i naciśnij R, by odczytać ponownie.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Zrób inne.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>Zrób je ponownie.</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>Najpierw odbierz go tam.</translation>
    </message>
    <message>
        <source>Take out the defects that are not there, or refuse the device.</source>
        <translation>Usuń wady, których nie ma, albo odrzuć urządzenie.</translation>
    </message>
    <message>
        <source>Take out what is not there, or refuse.</source>
        <translation>Usuń to, czego nie ma, albo odrzuć.</translation>
    </message>
    <message>
        <source>Take the answer back first.</source>
        <translation>Najpierw cofnij odpowiedź.</translation>
    </message>
    <message>
        <source>Take the paper out: it goes on by itself.</source>
        <translation>Wyjmij papier: drukowanie ruszy samo.</translation>
    </message>
    <message>
        <source>Take the photo again, or choose another file.</source>
        <translation>Zrób zdjęcie ponownie albo wybierz inny plik.</translation>
    </message>
    <message>
        <source>Take up to 32 small letters, digits and hyphens; &apos;registry&apos; has settings of its own.</source>
        <translation>Użyj do 32 małych liter, cyfr i łączników; „registry” ma własne ustawienia.</translation>
    </message>
    <message>
        <source>That the battery powers it does not prove that its port is dead.</source>
        <translation>To, że zasila je bateria, nie dowodzi, że port nie działa.</translation>
    </message>
    <message>
        <source>That trust list does not revoke key {key}, which the list kept here does.</source>
        <translation>Ta lista zaufania nie unieważnia klucza {key}, a przechowywana tutaj tak.</translation>
    </message>
    <message>
        <source>The ADB key {path} cannot be used.</source>
        <translation>Klucz ADB {path} nie nadaje się do użycia.</translation>
    </message>
    <message>
        <source>The ADB key {path} cannot be written.</source>
        <translation>Nie można zapisać klucza ADB {path}.</translation>
    </message>
    <message>
        <source>The ADB key {path} may not be read.</source>
        <translation>Brak prawa odczytu klucza ADB {path}.</translation>
    </message>
    <message>
        <source>The ADB key {path} may not be written.</source>
        <translation>Brak prawa zapisu klucza ADB {path}.</translation>
    </message>
    <message>
        <source>The SKU is for another grade.</source>
        <translation>SKU jest dla innej klasy.</translation>
    </message>
    <message>
        <source>The SKU is for another {name}, or the certificate does not say it.</source>
        <translation>SKU nie pasuje ({name}) albo certyfikat tego nie podaje.</translation>
    </message>
    <message>
        <source>The SKU promises a new battery.</source>
        <translation>SKU obiecuje nową baterię.</translation>
    </message>
    <message>
        <source>The adb server did not answer in its protocol.</source>
        <translation>Serwer adb nie odpowiedział według swojego protokołu.</translation>
    </message>
    <message>
        <source>The adb server did not take the request.</source>
        <translation>Serwer adb nie przyjął żądania.</translation>
    </message>
    <message>
        <source>The adb server listed a device without a state.</source>
        <translation>Serwer adb wymienił urządzenie bez stanu.</translation>
    </message>
    <message>
        <source>The adb server may not open the phone.</source>
        <translation>Serwer adb nie może otworzyć telefonu.</translation>
    </message>
    <message>
        <source>The adb server refused.</source>
        <translation>Serwer adb odmówił.</translation>
    </message>
    <message>
        <source>The agent announced a line of {length} bytes.</source>
        <translation>Agent zapowiedział wiersz o długości {length} bajtów.</translation>
    </message>
    <message>
        <source>The agent does not say why.</source>
        <translation>Agent nie mówi dlaczego.</translation>
    </message>
    <message>
        <source>The agent on the laptop is of another version.</source>
        <translation>Agent na laptopie jest w innej wersji.</translation>
    </message>
    <message>
        <source>The agent&apos;s line has no end.</source>
        <translation>Wiersz agenta nie ma końca.</translation>
    </message>
    <message>
        <source>The answer came damaged.</source>
        <translation>Odpowiedź przyszła uszkodzona.</translation>
    </message>
    <message>
        <source>The answer does not name what was sent: it may not come from a registry.</source>
        <translation>Odpowiedź nie wymienia tego, co wysłano: może nie pochodzi z rejestru.</translation>
    </message>
    <message>
        <source>The answer has no form that is known.</source>
        <translation>Odpowiedź nie ma znanej postaci.</translation>
    </message>
    <message>
        <source>The answer is a property list without names.</source>
        <translation>Odpowiedź jest listą właściwości bez nazw.</translation>
    </message>
    <message>
        <source>The answer is about another listing.</source>
        <translation>Odpowiedź dotyczy innej oferty.</translation>
    </message>
    <message>
        <source>The answer is about another order.</source>
        <translation>Odpowiedź dotyczy innego zamówienia.</translation>
    </message>
    <message>
        <source>The answer is not a property list.</source>
        <translation>Odpowiedź nie jest listą właściwości.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list has a key that is no text.</source>
        <translation>Lista właściwości w odpowiedzi ma klucz, który nie jest tekstem.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list holds an unknown kind of value.</source>
        <translation>Lista właściwości w odpowiedzi zawiera nieznany rodzaj wartości.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list is nested too deeply.</source>
        <translation>Lista właściwości w odpowiedzi jest zbyt zagnieżdżona.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list is too large.</source>
        <translation>Lista właściwości w odpowiedzi jest za duża.</translation>
    </message>
    <message>
        <source>The bench made a mistake here.</source>
        <translation>Stanowisko popełniło tu błąd.</translation>
    </message>
    <message>
        <source>The certificate does not certify the device.</source>
        <translation>Certyfikat nie certyfikuje urządzenia.</translation>
    </message>
    <message>
        <source>The certificate is for training.</source>
        <translation>Certyfikat jest szkoleniowy.</translation>
    </message>
    <message>
        <source>The certificate is void.</source>
        <translation>Certyfikat jest unieważniony.</translation>
    </message>
    <message>
        <source>The certificate names another number than was confirmed.</source>
        <translation>Certyfikat podaje inny numer niż potwierdzony.</translation>
    </message>
    <message>
        <source>The certificate names another order.</source>
        <translation>Certyfikat podaje inne zamówienie.</translation>
    </message>
    <message>
        <source>The certificate names neither an IMEI nor a serial that can be sent.</source>
        <translation>Certyfikat nie podaje ani IMEI, ani numeru seryjnego do wysłania.</translation>
    </message>
    <message>
        <source>The check digit of IMEI {digits} does not fit.</source>
        <translation>Cyfra kontrolna IMEI {digits} nie pasuje.</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit.</source>
        <translation>Cyfra kontrolna numeru nie pasuje.</translation>
    </message>
    <message>
        <source>The claims cannot be read: {what}.</source>
        <translation>Nie można odczytać danych: {what}.</translation>
    </message>
    <message>
        <source>The claims name no verdict.</source>
        <translation>Dane nie podają werdyktu.</translation>
    </message>
    <message>
        <source>The claims of certificate {uid} are not what was signed.</source>
        <translation>Dane certyfikatu {uid} nie są tymi, które podpisano.</translation>
    </message>
    <message>
        <source>The claims of certificate {uid} cannot be read.</source>
        <translation>Nie można odczytać danych certyfikatu {uid}.</translation>
    </message>
    <message>
        <source>The connection on USB was closed.</source>
        <translation>Połączenie USB zostało zamknięte.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Połączenie z serwerem zostało zerwane.</translation>
    </message>
    <message>
        <source>The defects fail point {number}: this device is not sellable.</source>
        <translation>Wady nie zaliczają punktu {number}: tego urządzenia nie można sprzedać.</translation>
    </message>
    <message>
        <source>The device announced an answer of impossible length.</source>
        <translation>Urządzenie zapowiedziało odpowiedź niemożliwej długości.</translation>
    </message>
    <message>
        <source>The device answered with something else than a table.</source>
        <translation>Urządzenie odpowiedziało czymś innym niż tabela.</translation>
    </message>
    <message>
        <source>The device broke USB&apos;s rules.</source>
        <translation>Urządzenie złamało reguły USB.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>Urządzenie nie odpowiedziało na czas.</translation>
    </message>
    <message>
        <source>The device did not answer on USB in time.</source>
        <translation>Urządzenie nie odpowiedziało na czas przez USB.</translation>
    </message>
    <message>
        <source>The device did not tell ({code}).</source>
        <translation>Urządzenie tego nie powiedziało ({code}).</translation>
    </message>
    <message>
        <source>The device does not answer yet.</source>
        <translation>Urządzenie jeszcze nie odpowiada.</translation>
    </message>
    <message>
        <source>The device does not list its profiles.</source>
        <translation>Urządzenie nie wymienia swoich profili.</translation>
    </message>
    <message>
        <source>The device does not say whether it is supervised.</source>
        <translation>Urządzenie nie mówi, czy jest nadzorowane.</translation>
    </message>
    <message>
        <source>The device does not say whether it takes every operator&apos;s SIM.</source>
        <translation>Urządzenie nie mówi, czy przyjmuje SIM każdego operatora.</translation>
    </message>
    <message>
        <source>The device ended the session.</source>
        <translation>Urządzenie zakończyło sesję.</translation>
    </message>
    <message>
        <source>The device gives no IMEI.</source>
        <translation>Urządzenie nie podaje IMEI.</translation>
    </message>
    <message>
        <source>The device gives no PasswordProtected.</source>
        <translation>Urządzenie nie podaje PasswordProtected.</translation>
    </message>
    <message>
        <source>The device gives no TotalDataCapacity and TotalDataAvailable.</source>
        <translation>Urządzenie nie podaje TotalDataCapacity ani TotalDataAvailable.</translation>
    </message>
    <message>
        <source>The device gives no TotalDiskCapacity.</source>
        <translation>Urządzenie nie podaje TotalDiskCapacity.</translation>
    </message>
    <message>
        <source>The device gives no build number of a known form.</source>
        <translation>Urządzenie nie podaje numeru kompilacji znanej postaci.</translation>
    </message>
    <message>
        <source>The device gives no colour that means the same on every model.</source>
        <translation>Urządzenie nie podaje koloru, który znaczy to samo w każdym modelu.</translation>
    </message>
    <message>
        <source>The device gives no {key}.</source>
        <translation>Urządzenie nie podaje {key}.</translation>
    </message>
    <message>
        <source>The device has no number to print.</source>
        <translation>Urządzenie nie ma numeru do wydrukowania.</translation>
    </message>
    <message>
        <source>The device has no such value ({code}).</source>
        <translation>Urządzenie nie ma takiej wartości ({code}).</translation>
    </message>
    <message>
        <source>The device has no telephone.</source>
        <translation>Urządzenie nie ma telefonu.</translation>
    </message>
    <message>
        <source>The device has not said yes.</source>
        <translation>Urządzenie jeszcze się nie zgodziło.</translation>
    </message>
    <message>
        <source>The device is being restored.</source>
        <translation>Urządzenie jest przywracane.</translation>
    </message>
    <message>
        <source>The device is in DFU mode: its screen stays black.</source>
        <translation>Urządzenie jest w trybie DFU: ekran pozostaje czarny.</translation>
    </message>
    <message>
        <source>The device is in its bootloader.</source>
        <translation>Urządzenie jest w bootloaderze.</translation>
    </message>
    <message>
        <source>The device is in recovery mode.</source>
        <translation>Urządzenie jest w trybie odzyskiwania.</translation>
    </message>
    <message>
        <source>The device is not activated: a company&apos;s claim would show only then.</source>
        <translation>Urządzenie nie jest aktywowane: prawa firmy widać dopiero wtedy.</translation>
    </message>
    <message>
        <source>The device left USB.</source>
        <translation>Urządzenie opuściło USB.</translation>
    </message>
    <message>
        <source>The device left.</source>
        <translation>Urządzenie odeszło.</translation>
    </message>
    <message>
        <source>The device named no port for its service.</source>
        <translation>Urządzenie nie podało portu swojej usługi.</translation>
    </message>
    <message>
        <source>The device no longer offers this interface.</source>
        <translation>Urządzenie nie oferuje już tego interfejsu.</translation>
    </message>
    <message>
        <source>The device takes no connection on its port {port}.</source>
        <translation>Urządzenie nie przyjmuje połączeń na porcie {port}.</translation>
    </message>
    <message>
        <source>The device tells nothing about itself.</source>
        <translation>Urządzenie nic o sobie nie mówi.</translation>
    </message>
    <message>
        <source>The device waits for an update to be sent.</source>
        <translation>Urządzenie czeka na przesłanie aktualizacji.</translation>
    </message>
    <message>
        <source>The device&apos;s interface has no pair of bulk endpoints.</source>
        <translation>Interfejs urządzenia nie ma pary punktów bulk.</translation>
    </message>
    <message>
        <source>The device&apos;s {key} has the wrong form or check digit.</source>
        <translation>{key} urządzenia ma złą postać lub cyfrę kontrolną.</translation>
    </message>
    <message>
        <source>The device&apos;s {key} is no serial.</source>
        <translation>{key} urządzenia nie jest numerem seryjnym.</translation>
    </message>
    <message>
        <source>The disk did not come to rest within {seconds} s.</source>
        <translation>Dysk nie uspokoił się w {seconds} s.</translation>
    </message>
    <message>
        <source>The disk did not take or give what is stored.</source>
        <translation>Dysk nie przyjął lub nie oddał tego, co zapisane.</translation>
    </message>
    <message>
        <source>The disk did not take what was to be saved within {seconds} s.</source>
        <translation>Dysk nie przyjął w {seconds} s tego, co miało być zapisane.</translation>
    </message>
    <message>
        <source>The driver &apos;{family}&apos; cannot be loaded.</source>
        <translation>Nie można wczytać sterownika &apos;{family}&apos;.</translation>
    </message>
    <message>
        <source>The driver &apos;{family}&apos; cannot be used.</source>
        <translation>Sterownik &apos;{family}&apos; nie nadaje się do użycia.</translation>
    </message>
    <message>
        <source>The erasure record is not complete.</source>
        <translation>Zapis wymazania nie jest pełny.</translation>
    </message>
    <message>
        <source>The firmware does not tell the system of its passwords.</source>
        <translation>Firmware nie mówi systemowi o hasłach.</translation>
    </message>
    <message>
        <source>The firmware&apos;s serial number was never filled in.</source>
        <translation>Numeru seryjnego w firmware nigdy nie wpisano.</translation>
    </message>
    <message>
        <source>The first person has to be an administrator.</source>
        <translation>Pierwsza osoba musi być administratorem.</translation>
    </message>
    <message>
        <source>The folder of the store lies on a disk that cannot keep a shared log.</source>
        <translation>Katalog magazynu leży na dysku, który nie utrzyma wspólnego dziennika.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>Nie można zapisywać w katalogu {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there for us to write to.</source>
        <translation>Folder {folder} nie jest dostępny do zapisu.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be made.</source>
        <translation>Nie można utworzyć katalogu {home}.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be written.</source>
        <translation>Nie można zapisywać w katalogu {home}.</translation>
    </message>
    <message>
        <source>The folder {name} wants one option: path.</source>
        <translation>Folder {name} wymaga jednej opcji: path.</translation>
    </message>
    <message>
        <source>The gauge gives no {key}.</source>
        <translation>Miernik nie podaje {key}.</translation>
    </message>
    <message>
        <source>The gauge&apos;s {key} is out of all range.</source>
        <translation>{key} miernika jest poza wszelkim zakresem.</translation>
    </message>
    <message>
        <source>The home {home} cannot be made: {reason}.</source>
        <translation>Nie można utworzyć katalogu {home}: {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} can be used by others (mode {mode}).</source>
        <translation>Z pliku klucza {path} mogą korzystać inni (tryb {mode}).</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {reason}.</source>
        <translation>Nie można odczytać pliku klucza {path}: {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written: {reason}.</source>
        <translation>Nie można zapisać pliku klucza {path}: {reason}.</translation>
    </message>
    <message>
        <source>This is a photo in {kind}, which is not read here.</source>
        <translation>To zdjęcie w formacie {kind}, który nie jest tu odczytywany.</translation>
    </message>
    <message>
        <source>See whether the label came out: it waits here too.</source>
        <translation>Sprawdź, czy etykieta wyszła: czeka też tutaj.</translation>
    </message>
    <message>
        <source> It says: “{words}”</source>
        <translation> Odpowiedź: „{words}”</translation>
    </message>
    <message>
        <source>&apos;columns&apos; is no table.</source>
        <translation>„columns” nie jest tabelą.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no column that can be read.</source>
        <translation>„{name}” nie jest kolumną, którą można odczytać.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no short text.</source>
        <translation>„{name}” nie jest krótkim tekstem.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no time zone.</source>
        <translation>„{name}” nie jest strefą czasową.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; means nothing in a file of columns.</source>
        <translation>„{name}” nic nie znaczy w pliku kolumn.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date.</source>
        <translation>„{text}” nie jest datą.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number of an inspection.</source>
        <translation>„{text}” nie jest numerem badania.</translation>
    </message>
    <message>
        <source>5 lots of this stream were rejected under tightened inspection.</source>
        <translation>5 partii tej serii odrzucono przy kontroli obostrzonej.</translation>
    </message>
    <message>
        <source>A blind re-inspection of this device is under way.</source>
        <translation>Trwa ponowna ślepa kontrola tego urządzenia.</translation>
    </message>
    <message>
        <source>A certificate in the file&apos;s signature is none over P-256.</source>
        <translation>Certyfikat w podpisie pliku nie jest na P-256.</translation>
    </message>
    <message>
        <source>A certificate in the file&apos;s signature is not by its issuer.</source>
        <translation>Certyfikat w podpisie pliku nie pochodzi od wystawcy.</translation>
    </message>
    <message>
        <source>A disagreement needs its reason.</source>
        <translation>Sprzeciw wymaga powodu.</translation>
    </message>
    <message>
        <source>A key in it cannot be read.</source>
        <translation>Nie można odczytać klucza w tym pliku.</translation>
    </message>
    <message>
        <source>A key in it has a role that is not known.</source>
        <translation>Klucz w tym pliku ma nieznaną rolę.</translation>
    </message>
    <message>
        <source>A key in it is neither an Ed25519 nor a P-256 key.</source>
        <translation>Klucz w tym pliku to ani Ed25519, ani P-256.</translation>
    </message>
    <message>
        <source>A lot needs 2: choose other days or another source.</source>
        <translation>Partia wymaga 2: wybierz inne dni lub inne źródło.</translation>
    </message>
    <message>
        <source>A lot of {size} is too small.</source>
        <translation>Partia o wielkości {size} jest za mała.</translation>
    </message>
    <message>
        <source>A raw answer is not as it was written.</source>
        <translation>Surowa odpowiedź nie jest taka, jak została zapisana.</translation>
    </message>
    <message>
        <source>A row of the outbox names no events.</source>
        <translation>Wiersz skrzynki nadawczej nie wskazuje żadnych zdarzeń.</translation>
    </message>
    <message>
        <source>A search is saved as &apos;{name}&apos; already.</source>
        <translation>Wyszukiwanie &apos;{name}&apos; jest już zapisane.</translation>
    </message>
    <message>
        <source>A sheet holds 1,048,575 records at most.</source>
        <translation>Arkusz mieści najwyżej 1 048 575 zapisów.</translation>
    </message>
    <message>
        <source>A supplier&apos;s lot needs its order.</source>
        <translation>Partia dostawcy wymaga zamówienia.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęta</translation>
    </message>
    <message>
        <source>Accepts on none; protects as {standard} normal inspection, level {level}, AQL {aql}</source>
        <translation>Przyjmuje przy zerze; chroni jak {standard}, kontrola normalna, poziom {level}, AQL {aql}</translation>
    </message>
    <message>
        <source>Agree or disagree with a point.</source>
        <translation>Zgódź się z punktem albo nie.</translation>
    </message>
    <message>
        <source>Agree or disagree with each of them first.</source>
        <translation>Najpierw zgódź się lub nie z każdym.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Wszystkie urządzenia</translation>
    </message>
    <message>
        <source>An AQL of {aql} counts several faults a unit.</source>
        <translation>AQL {aql} liczy kilka wad na sztukę.</translation>
    </message>
    <message>
        <source>An inspection of this device is open already, by somebody who may know the first.</source>
        <translation>Inspekcja tego urządzenia jest już otwarta przez kogoś, kto może znać pierwszą.</translation>
    </message>
    <message>
        <source>An object stands where a value was expected.</source>
        <translation>Obiekt stoi tam, gdzie miała być wartość.</translation>
    </message>
    <message>
        <source>Another auditor has to review it.</source>
        <translation>Musi ją skontrolować inny audytor.</translation>
    </message>
    <message>
        <source>Another auditor of the shop has to review it.</source>
        <translation>Musi ją sprawdzić inny audytor warsztatu.</translation>
    </message>
    <message>
        <source>Another bench sends for the shop by now.</source>
        <translation>Teraz dla zakładu wysyła inne stanowisko.</translation>
    </message>
    <message>
        <source>Another certificate of the same number was signed, with the SHA-256 {digest}.</source>
        <translation>Podpisano inny certyfikat o tym samym numerze, o SHA-256 {digest}.</translation>
    </message>
    <message>
        <source>Another file is being imported.</source>
        <translation>Trwa import innego pliku.</translation>
    </message>
    <message>
        <source>Another lot took some of these devices meanwhile.</source>
        <translation>Inna partia zabrała w międzyczasie część tych urządzeń.</translation>
    </message>
    <message>
        <source>Another program holds {device}.</source>
        <translation>Inny program trzyma {device}.</translation>
    </message>
    <message>
        <source>Another program is changing the keys in {folder}.</source>
        <translation>Inny program zmienia klucze w {folder}.</translation>
    </message>
    <message>
        <source>Ask for a new attempt instead.</source>
        <translation>Poproś zamiast tego o nową próbę.</translation>
    </message>
    <message>
        <source>Ask for it again at the desk that was certified.</source>
        <translation>Zleć to ponownie przy biurku, które ma poświadczenie.</translation>
    </message>
    <message>
        <source>Ask for it again at the desk.</source>
        <translation>Zleć to ponownie przy biurku.</translation>
    </message>
    <message>
        <source>Ask in another name.</source>
        <translation>Zleć to w innym imieniu.</translation>
    </message>
    <message>
        <source>Ask that bench.</source>
        <translation>Zleć to tamtemu stanowisku.</translation>
    </message>
    <message>
        <source>Ask the shop for this one&apos;s.</source>
        <translation>Poproś warsztat o podpis do tego certyfikatu.</translation>
    </message>
    <message>
        <source>Auditor {name}</source>
        <translation>Audytor {name}</translation>
    </message>
    <message>
        <source>Bench {holder} sends for the shop just now.</source>
        <translation>Stanowisko {holder} wysyła teraz dla zakładu.</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Certificate {uid} was signed in its place.</source>
        <translation>Zamiast niego podpisano certyfikat {uid}.</translation>
    </message>
    <message>
        <source>Certificates signed</source>
        <translation>Certyfikaty podpisane</translation>
    </message>
    <message>
        <source>Check the clock, or have the root certify this bench again with &apos;inspector keys certify&apos;.</source>
        <translation>Sprawdź zegar albo niech klucz główny ponownie poświadczy stanowisko przez &apos;inspector keys certify&apos;.</translation>
    </message>
    <message>
        <source>Choose an AQL of 10 or less for plans that accept on none.</source>
        <translation>Dla planów przyjmujących przy zerze wybierz AQL 10 lub mniej.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wybierz inny katalog.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Choose one of {all}.</source>
        <translation>Wybierz jedną z {all}.</translation>
    </message>
    <message>
        <source>Claims and signature disagree on whether this is training.</source>
        <translation>Dane i podpis różnią się co do tego, czy to ćwiczenie.</translation>
    </message>
    <message>
        <source>Compare both records, then put the row aside with a reason.</source>
        <translation>Porównaj oba zapisy, potem odłóż wiersz z podaniem powodu.</translation>
    </message>
    <message>
        <source>Compare it with the device or the label.</source>
        <translation>Porównaj z urządzeniem lub etykietą.</translation>
    </message>
    <message>
        <source>Compare the device with the claims, not with this photo, or ask the shop for the file.</source>
        <translation>Porównaj urządzenie z danymi, nie z tym zdjęciem, albo poproś zakład o plik.</translation>
    </message>
    <message>
        <source>Conforming</source>
        <translation>Zgodne</translation>
    </message>
    <message>
        <source>Copy it with pg_dump, then run &apos;inspector db upgrade&apos;; desks of the older version stop then.</source>
        <translation>Skopiuj go przez pg_dump, potem uruchom &apos;inspector db upgrade&apos;; stanowiska ze starszą wersją wtedy się zatrzymają.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Podziel go na kilka plików.</translation>
    </message>
    <message>
        <source>Decide once it is closed, or take it back.</source>
        <translation>Zdecyduj po jej zamknięciu albo ją cofnij.</translation>
    </message>
    <message>
        <source>Delete one of them first.</source>
        <translation>Najpierw usuń jedno z nich.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Do not trust this page; ask the shop for the certificate.</source>
        <translation>Nie ufaj tej stronie; poproś zakład o certyfikat.</translation>
    </message>
    <message>
        <source>Do the last step again in a moment.</source>
        <translation>Powtórz ostatni krok za chwilę.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Narysuj ponownie.</translation>
    </message>
    <message>
        <source>Draw its sample first, and decide it once.</source>
        <translation>Najpierw wylosuj próbkę i zdecyduj raz.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Wylosowano</translation>
    </message>
    <message>
        <source>Event {seq} of {writer} does not follow what the shop&apos;s database holds.</source>
        <translation>Zdarzenie {seq} od {writer} nie następuje po tym, co ma baza danych zakładu.</translation>
    </message>
    <message>
        <source>Export the bench&apos;s public key again.</source>
        <translation>Wyeksportuj ponownie klucz publiczny stanowiska.</translation>
    </message>
    <message>
        <source>Finish what is open, then make room; what was shown as saved is safe.</source>
        <translation>Dokończ, co jest otwarte, potem zwolnij miejsce; co pokazano jako zapisane, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Get the certificate again.</source>
        <translation>Weź certyfikat ponownie.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>Pobierz plik ponownie stamtąd, skąd przyszedł.</translation>
    </message>
    <message>
        <source>Get the file itself from the shop: a scan or a printed copy does not carry them.</source>
        <translation>Weź od zakładu sam plik: skan ani wydruk ich nie zawiera.</translation>
    </message>
    <message>
        <source>Get the key from its owner again.</source>
        <translation>Weź klucz ponownie od właściciela.</translation>
    </message>
    <message>
        <source>Get the shop&apos;s public key from the shop and name its file with --trust.</source>
        <translation>Weź klucz publiczny zakładu i podaj jego plik przez --trust.</translation>
    </message>
    <message>
        <source>Give a JWK set, one JWK, PEM public keys or certificates, or a signed trust list.</source>
        <translation>Podaj zestaw JWK, jeden JWK, klucze publiczne lub certyfikaty PEM albo podpisaną listę zaufania.</translation>
    </message>
    <message>
        <source>Give claims.json, or the registry&apos;s copy.</source>
        <translation>Podaj claims.json albo kopię z rejestru.</translation>
    </message>
    <message>
        <source>Give it a date.</source>
        <translation>Dodaj datę.</translation>
    </message>
    <message>
        <source>Give it an IMEI or a serial number.</source>
        <translation>Dodaj IMEI lub numer seryjny.</translation>
    </message>
    <message>
        <source>Give it as https://host/path, without a query.</source>
        <translation>Podaj go jako https://host/path, bez zapytania.</translation>
    </message>
    <message>
        <source>Give the keys of benches.</source>
        <translation>Podaj klucze stanowisk.</translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation>Przejdź do następnego.</translation>
    </message>
    <message>
        <source>Have it closed, then ask for a blind one.</source>
        <translation>Niech zostanie zamknięta, potem poproś o ślepą.</translation>
    </message>
    <message>
        <source>Have the shop&apos;s root certify that desk.</source>
        <translation>Poświadcz to biurko kluczem głównym warsztatu.</translation>
    </message>
    <message>
        <source>Have the shop&apos;s root certify this desk: &apos;inspector keys certify&apos;. Else do it at that bench.</source>
        <translation>Niech klucz główny sklepu poświadczy to biurko: &apos;inspector keys certify&apos;. Albo zrób to na tamtym stanowisku.</translation>
    </message>
    <message>
        <source>Head one &apos;Date&apos;, or name it in a file of columns.</source>
        <translation>Nazwij jedną „Date” albo podaj ją w pliku kolumn.</translation>
    </message>
    <message>
        <source>Head one &apos;IMEI&apos; or &apos;Serial&apos;, or name it in a file of columns.</source>
        <translation>Nazwij jedną „IMEI” lub „Serial” albo podaj ją w pliku kolumn.</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMEI or serial</source>
        <translation>IMEI lub numer seryjny</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.2 or newer, or the cryptography package that brings its own.</source>
        <translation>Zainstaluj OpenSSL 3.2 lub nowszy albo pakiet cryptography z własnym.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s contrib package there.</source>
        <translation>Zainstaluj tam pakiet contrib PostgreSQL.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;refurb-inspector[postgres]&apos;.</source>
        <translation>Zainstaluj go: pip install &apos;refurb-inspector[postgres]&apos;.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Nie można go odczytać: {reason}.</translation>
    </message>
    <message>
        <source>It does not say when.</source>
        <translation>Nie mówi, kiedy.</translation>
    </message>
    <message>
        <source>It ended before it began.</source>
        <translation>Skończyło się przed początkiem.</translation>
    </message>
    <message>
        <source>It has more cells than the first line.</source>
        <translation>Ma więcej komórek niż pierwszy wiersz.</translation>
    </message>
    <message>
        <source>It has more than {most} characters.</source>
        <translation>Ma więcej niż {most} znaków.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown.</source>
        <translation>Zawiera znaki, których nie można pokazać.</translation>
    </message>
    <message>
        <source>It is for the bench {bench}.</source>
        <translation>To dla stanowiska {bench}.</translation>
    </message>
    <message>
        <source>It is not UTF-8, so it was read as Windows-1252.</source>
        <translation>To nie jest UTF-8, więc odczytano jako Windows-1252.</translation>
    </message>
    <message>
        <source>It is not clear whose devices make the lot.</source>
        <translation>Nie wiadomo, czyje urządzenia tworzą partię.</translation>
    </message>
    <message>
        <source>It is not known whether the database {name} took what was to be saved.</source>
        <translation>Nie wiadomo, czy baza danych {name} przyjęła to, co miało być zapisane.</translation>
    </message>
    <message>
        <source>It is your own inspection: ask another person who may.</source>
        <translation>To twoja własna kontrola: poproś inną uprawnioną osobę.</translation>
    </message>
    <message>
        <source>It may hold columns, date_format and time_zone.</source>
        <translation>Może zawierać columns, date_format i time_zone.</translation>
    </message>
    <message>
        <source>It names no device.</source>
        <translation>Nie wymienia urządzenia.</translation>
    </message>
    <message>
        <source>It says: {what}, by {shop} on {day}.</source>
        <translation>Mówi: {what}, {shop}, {day}.</translation>
    </message>
    <message>
        <source>It was signed on {day}, which is too long ago or not yet.</source>
        <translation>Podpisano {day}: zbyt dawno albo jeszcze nie teraz.</translation>
    </message>
    <message>
        <source>Its claims are of an earlier version and name no key for files, so nothing ties that key to theirs.</source>
        <translation>Dane są z wcześniejszej wersji i nie podają klucza plików, więc nic nie wiąże go z ich kluczem.</translation>
    </message>
    <message>
        <source>Keep it secret; hand out the public key alone.</source>
        <translation>Zachowaj go w tajemnicy; wydawaj tylko klucz publiczny.</translation>
    </message>
    <message>
        <source>Leave the cell empty.</source>
        <translation>Zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>Let its owner grant the right.</source>
        <translation>Poproś właściciela o nadanie uprawnienia.</translation>
    </message>
    <message>
        <source>Line {number} of {name} has no end.</source>
        <translation>Wiersz {number} pliku {name} nie ma końca.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Obejrzyj ją ponownie.</translation>
    </message>
    <message>
        <source>Look at its form.</source>
        <translation>Sprawdź jego postać.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Obejrzyj listę ponownie.</translation>
    </message>
    <message>
        <source>Look at the lot.</source>
        <translation>Obejrzyj partię.</translation>
    </message>
    <message>
        <source>Look at the network and at the server, then do the last step again.</source>
        <translation>Sprawdź sieć i serwer, a potem powtórz ostatni krok.</translation>
    </message>
    <message>
        <source>Look at the review.</source>
        <translation>Obejrzyj kontrolę.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Zajrzyj do dziennika serwera.</translation>
    </message>
    <message>
        <source>Look at the user, the password and the database in its address.</source>
        <translation>Sprawdź użytkownika, hasło i bazę danych w adresie.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partia</translation>
    </message>
    <message>
        <source>Lot sampling report</source>
        <translation>Raport z próbkowania partii</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Utwórz ją ponownie.</translation>
    </message>
    <message>
        <source>Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>Utwórz bazę z ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>Make the column text, and export again.</source>
        <translation>Zmień kolumnę na tekst i eksportuj ponownie.</translation>
    </message>
    <message>
        <source>Members, SHA-256</source>
        <translation>Skład, SHA-256</translation>
    </message>
    <message>
        <source>Mend it, or leave the cell empty.</source>
        <translation>Popraw albo zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>Mend one of the two times.</source>
        <translation>Popraw jeden z dwóch czasów.</translation>
    </message>
    <message>
        <source>Mend the date.</source>
        <translation>Popraw datę.</translation>
    </message>
    <message>
        <source>Mend the line.</source>
        <translation>Popraw wiersz.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Model {name}</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>Name a CSV file of inspections.</source>
        <translation>Podaj plik CSV z badaniami.</translation>
    </message>
    <message>
        <source>Name a CSV, XLSX or JSON Lines file.</source>
        <translation>Podaj plik CSV, XLSX lub JSON Lines.</translation>
    </message>
    <message>
        <source>Name a JSON Lines file.</source>
        <translation>Podaj plik JSON Lines.</translation>
    </message>
    <message>
        <source>Name a backup.</source>
        <translation>Podaj kopię zapasową.</translation>
    </message>
    <message>
        <source>Name a file of &apos;inspector audit head&apos;.</source>
        <translation>Podaj plik z &apos;inspector audit head&apos;.</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv, .xlsx or .jsonl.</source>
        <translation>Podaj plik z końcówką .csv, .xlsx lub .jsonl.</translation>
    </message>
    <message>
        <source>Name a file that is there and can be read.</source>
        <translation>Podaj plik, który istnieje i da się odczytać.</translation>
    </message>
    <message>
        <source>Name a file to verify.</source>
        <translation>Podaj plik do sprawdzenia.</translation>
    </message>
    <message>
        <source>Name a first day and a last one within a year.</source>
        <translation>Podaj pierwszy i ostatni dzień w obrębie roku.</translation>
    </message>
    <message>
        <source>Name an empty database of its own.</source>
        <translation>Wskaż osobną, pustą bazę danych.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Podaj inny plik.</translation>
    </message>
    <message>
        <source>Name it as the file&apos;s first line does.</source>
        <translation>Nazwij ją jak pierwszy wiersz pliku.</translation>
    </message>
    <message>
        <source>Name one supplier, technician or model.</source>
        <translation>Podaj jednego dostawcę, technika lub model.</translation>
    </message>
    <message>
        <source>Name the certificate beside it to see whether it is the one, and whether this shop may say so.</source>
        <translation>Podaj obok certyfikat, by zobaczyć, czy to ten i czy ten zakład może tak orzec.</translation>
    </message>
    <message>
        <source>Name the certificate beside it.</source>
        <translation>Podaj obok certyfikat.</translation>
    </message>
    <message>
        <source>Name the certificate itself.</source>
        <translation>Podaj sam certyfikat.</translation>
    </message>
    <message>
        <source>Name the file that &apos;inspector keys init --root&apos; wrote.</source>
        <translation>Podaj plik zapisany przez &apos;inspector keys init --root&apos;.</translation>
    </message>
    <message>
        <source>Name the grade that you see.</source>
        <translation>Podaj ocenę, którą widzisz.</translation>
    </message>
    <message>
        <source>Name the list&apos;s file and the file of the key that signed it with --trust.</source>
        <translation>Podaj przez --trust plik listy i plik klucza, który ją podpisał.</translation>
    </message>
    <message>
        <source>Name the order that its devices were inspected for.</source>
        <translation>Podaj zamówienie, dla którego sprawdzono urządzenia.</translation>
    </message>
    <message>
        <source>Name the points to agree with.</source>
        <translation>Podaj punkty, z którymi się zgadzasz.</translation>
    </message>
    <message>
        <source>Name the root or the issuer of lists with --trust as well.</source>
        <translation>Podaj przez --trust także klucz główny albo wystawcę list.</translation>
    </message>
    <message>
        <source>Narrow the search, or export as CSV.</source>
        <translation>Zawęź wyszukiwanie albo eksportuj jako CSV.</translation>
    </message>
    <message>
        <source>No certificate&apos;s code can be read in this picture.</source>
        <translation>Na tym zdjęciu nie widać czytelnego kodu certyfikatu.</translation>
    </message>
    <message>
        <source>No column of the file is an IMEI or a serial number.</source>
        <translation>Żadna kolumna pliku nie jest numerem IMEI ani seryjnym.</translation>
    </message>
    <message>
        <source>No column of the file says when a device was inspected.</source>
        <translation>Żadna kolumna pliku nie mówi, kiedy badano urządzenie.</translation>
    </message>
    <message>
        <source>No day and no order is named.</source>
        <translation>Nie podano dnia ani zamówienia.</translation>
    </message>
    <message>
        <source>No point is named.</source>
        <translation>Nie podano punktu.</translation>
    </message>
    <message>
        <source>No root that is trusted here is named {root}.</source>
        <translation>Żaden zaufany tu klucz główny nie nazywa się {root}.</translation>
    </message>
    <message>
        <source>No root vouches for the desk that asks.</source>
        <translation>Żaden klucz główny nie ręczy za biurko, które o to prosi.</translation>
    </message>
    <message>
        <source>No search is saved as &apos;{name}&apos;.</source>
        <translation>Nie ma zapisanego wyszukiwania &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>No space is left at the database server.</source>
        <translation>Na serwerze bazy danych nie ma już miejsca.</translation>
    </message>
    <message>
        <source>No trusted key is named {kid}.</source>
        <translation>Żaden zaufany klucz nie nazywa się {kid}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Nobody wants this device inspected again.</source>
        <translation>Nikt nie chce ponownej kontroli tego urządzenia.</translation>
    </message>
    <message>
        <source>Nobody wants this inspection again.</source>
        <translation>Nikt nie chce powtórzyć tej kontroli.</translation>
    </message>
    <message>
        <source>Nonconforming: {count}</source>
        <translation>Niezgodne: {count}</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>Jeszcze nie wylosowano</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nie zweryfikowano</translation>
    </message>
    <message>
        <source>Nothing is said in this review yet.</source>
        <translation>W tej kontroli nic jeszcze nie powiedziano.</translation>
    </message>
    <message>
        <source>Nothing says why the certificate {uid} is void.</source>
        <translation>Nic nie mówi, dlaczego certyfikat {uid} jest unieważniony.</translation>
    </message>
    <message>
        <source>Once it answers again, look at the last step, and do it again where it is missing.</source>
        <translation>Gdy znów odpowie, sprawdź ostatni krok i powtórz go, jeśli go brakuje.</translation>
    </message>
    <message>
        <source>Only a rejected lot holds its certificates back.</source>
        <translation>Tylko odrzucona partia wstrzymuje swoje certyfikaty.</translation>
    </message>
    <message>
        <source>Only an auditor of the shop that certified it countersigns it.</source>
        <translation>Kontrasygnuje go tylko audytor warsztatu, który go wystawił.</translation>
    </message>
    <message>
        <source>Only the shop that certified it makes it void.</source>
        <translation>Unieważnia go tylko zakład, który go wydał.</translation>
    </message>
    <message>
        <source>Only what was sent back can be taken back.</source>
        <translation>Cofnąć można tylko to, co odesłano.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Otwórz ponownie.</translation>
    </message>
    <message>
        <source>Open it for writing first: &apos;inspector db upgrade&apos; makes its tables.</source>
        <translation>Najpierw otwórz go do zapisu: &apos;inspector db upgrade&apos; tworzy tabele.</translation>
    </message>
    <message>
        <source>Open its review.</source>
        <translation>Otwórz jej kontrolę.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Put aside by {name}: {reason}</source>
        <translation>Odłożone przez {name}: {reason}</translation>
    </message>
    <message>
        <source>Put cells with commas in quotes.</source>
        <translation>Ujmij komórki z przecinkami w cudzysłów.</translation>
    </message>
    <message>
        <source>Put it aside with a reason.</source>
        <translation>Odłóż go z podaniem powodu.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Ujmij to w cudzysłów.</translation>
    </message>
    <message>
        <source>Put shop_id and bench_id back, or have the root certify this bench again.</source>
        <translation>Przywróć shop_id i bench_id albo niech klucz główny ponownie poświadczy stanowisko.</translation>
    </message>
    <message>
        <source>Put the right one in place, or have the root certify this bench again.</source>
        <translation>Wstaw właściwy albo niech klucz główny ponownie poświadczy stanowisko.</translation>
    </message>
    <message>
        <source>Put the row aside with a reason.</source>
        <translation>Odłóż wiersz z podaniem powodu.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zwolniono</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Review each of them, then decide.</source>
        <translation>Zweryfikuj każde z nich, potem zdecyduj.</translation>
    </message>
    <message>
        <source>Review it once it is signed or refused.</source>
        <translation>Skontroluj ją po podpisaniu lub odrzuceniu.</translation>
    </message>
    <message>
        <source>Review the devices in it.</source>
        <translation>Zweryfikuj urządzenia, które zawiera.</translation>
    </message>
    <message>
        <source>Run &apos;inspector audit verify&apos;.</source>
        <translation>Uruchom &apos;inspector audit verify&apos;.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos; at that bench and at the desk.</source>
        <translation>Uruchom &apos;inspector db check&apos; na tamtym stanowisku i przy biurku.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos; at the bench.</source>
        <translation>Uruchom &apos;inspector db check&apos; na stanowisku.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos;.</source>
        <translation>Uruchom &apos;inspector db check&apos;.</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>karta SIM</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>blokada SIM</translation>
    </message>
    <message>
        <source>Save it anew, or as CSV.</source>
        <translation>Zapisz go na nowo albo jako CSV.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and give that.</source>
        <translation>Zapisz je jako JPEG lub PNG i podaj ten plik.</translation>
    </message>
    <message>
        <source>Save it as a PNG of at most 4096 pixels a side.</source>
        <translation>Zapisz je jako PNG o boku najwyżej 4096 pikseli.</translation>
    </message>
    <message>
        <source>Save one in Records first.</source>
        <translation>Najpierw zapisz jedno w Zapisach.</translation>
    </message>
    <message>
        <source>Save the file anew as CSV in UTF-8.</source>
        <translation>Zapisz plik na nowo jako CSV w UTF-8.</translation>
    </message>
    <message>
        <source>Save the file anew as CSV.</source>
        <translation>Zapisz plik na nowo jako CSV.</translation>
    </message>
    <message>
        <source>Save the sheet alone as CSV.</source>
        <translation>Zapisz sam arkusz jako CSV.</translation>
    </message>
    <message>
        <source>Saved are {names}.</source>
        <translation>Zapisane są: {names}.</translation>
    </message>
    <message>
        <source>Say it in 500 plain characters.</source>
        <translation>Napisz to w 500 zwykłych znakach.</translation>
    </message>
    <message>
        <source>Say pass or fail.</source>
        <translation>Powiedz: dobre albo usterka.</translation>
    </message>
    <message>
        <source>Say what is wrong with it.</source>
        <translation>Napisz, co jest z nim nie tak.</translation>
    </message>
    <message>
        <source>Say what was put right before the next lot is made.</source>
        <translation>Podaj, co naprawiono, zanim powstanie następna partia.</translation>
    </message>
    <message>
        <source>Say what you saw or heard.</source>
        <translation>Powiedz, co widać lub słychać.</translation>
    </message>
    <message>
        <source>Say what you see: pass or fail.</source>
        <translation>Powiedz, co widzisz: dobre czy usterka.</translation>
    </message>
    <message>
        <source>Say which one in a file of columns.</source>
        <translation>Podaj w pliku kolumn, która.</translation>
    </message>
    <message>
        <source>Say why, in {most} characters at most.</source>
        <translation>Podaj dlaczego, najwyżej {most} znaków.</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>Zeskanuj kod ponownie.</translation>
    </message>
    <message>
        <source>Scan the square code on the page.</source>
        <translation>Zeskanuj kwadratowy kod na stronie.</translation>
    </message>
    <message>
        <source>See &apos;inspector audit show&apos; for its points.</source>
        <translation>Punkty pokazuje &apos;inspector audit show&apos;.</translation>
    </message>
    <message>
        <source>See how the stream&apos;s lots ended.</source>
        <translation>Zobacz, jak skończyły się partie tej serii.</translation>
    </message>
    <message>
        <source>See the list of lots.</source>
        <translation>Zobacz listę partii.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Send it again once the registry is brought up to date.</source>
        <translation>Wyślij ponownie, gdy rejestr zostanie zaktualizowany.</translation>
    </message>
    <message>
        <source>Send it as the contract says.</source>
        <translation>Wyślij tak, jak mówi kontrakt.</translation>
    </message>
    <message>
        <source>Send it back with a reason, or have it inspected blind.</source>
        <translation>Odeślij z powodem albo zleć ślepą kontrolę.</translation>
    </message>
    <message>
        <source>Send the certificate as the contract says.</source>
        <translation>Wyślij certyfikat tak, jak mówi kontrakt.</translation>
    </message>
    <message>
        <source>Send the statement as it was signed.</source>
        <translation>Wyślij oświadczenie tak, jak je podpisano.</translation>
    </message>
    <message>
        <source>Send them first: &apos;inspector outbox retry --all-parked&apos;.</source>
        <translation>Najpierw je wyślij: &apos;inspector outbox retry --all-parked&apos;.</translation>
    </message>
    <message>
        <source>Set the clocks right, and ask for it again.</source>
        <translation>Ustaw zegary i zleć to ponownie.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Skróć to.</translation>
    </message>
    <message>
        <source>Show this to the lead: Settings, Database says which they are.</source>
        <translation>Pokaż to kierownikowi: Ustawienia, Baza danych mówi, które to są.</translation>
    </message>
    <message>
        <source>Sign in at that bench, and send it back or have it inspected again there.</source>
        <translation>Zaloguj się na tamtym stanowisku i tam odeślij urządzenie lub zleć ponowną kontrolę.</translation>
    </message>
    <message>
        <source>Sign in at that bench, and take it back there.</source>
        <translation>Zaloguj się na tamtym stanowisku i cofnij to tam.</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>Zaloguj się nim.</translation>
    </message>
    <message>
        <source>Somebody else has begun, or it is your own: go on with the next one.</source>
        <translation>Ktoś inny zaczął albo jest twoja: przejdź do następnej.</translation>
    </message>
    <message>
        <source>Somebody here has a badge or a PIN already.</source>
        <translation>Ktoś tu ma już identyfikator lub PIN.</translation>
    </message>
    <message>
        <source>Something that is no registry, or an older one, answers at its address.</source>
        <translation>Pod adresem odpowiada coś, co nie jest rejestrem, albo starszy rejestr.</translation>
    </message>
    <message>
        <source>Something that is not a receiver answers at its address.{answer}</source>
        <translation>Pod jego adresem odpowiada coś, co nie jest odbiorcą.{answer}</translation>
    </message>
    <message>
        <source>Something that is not a registry answers at its address.{answer}</source>
        <translation>Pod jej adresem odpowiada coś, co nie jest rejestrem.{answer}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standardowe</translation>
    </message>
    <message>
        <source>Supplier {name}, order {order}</source>
        <translation>Dostawca {name}, zamówienie {order}</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ĆWICZENIE</translation>
    </message>
    <message>
        <source>Table I begins with lots of 2.</source>
        <translation>Tabela I zaczyna się od partii 2 sztuk.</translation>
    </message>
    <message>
        <source>Take a picture of each alone.</source>
        <translation>Sfotografuj każdy osobno.</translation>
    </message>
    <message>
        <source>Take another copy, or an older backup.</source>
        <translation>Weź inną kopię albo starszą kopię zapasową.</translation>
    </message>
    <message>
        <source>Take it again: sharp, from above, the whole square with its white margin.</source>
        <translation>Zrób je ponownie: ostre, z góry, cały kwadrat z białym marginesem.</translation>
    </message>
    <message>
        <source>Take the answer to this bench&apos;s own request.</source>
        <translation>Weź odpowiedź na prośbę tego stanowiska.</translation>
    </message>
    <message>
        <source>Take the name from &apos;inspector keys show&apos; or &apos;inspector verify&apos;.</source>
        <translation>Weź nazwę z &apos;inspector keys show&apos; albo &apos;inspector verify&apos;.</translation>
    </message>
    <message>
        <source>Take the newest of the root.</source>
        <translation>Weź najnowszą listę klucza głównego.</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>Usuń je.</translation>
    </message>
    <message>
        <source>Take {uid}, which replaces it.</source>
        <translation>Weź {uid}, który go zastępuje.</translation>
    </message>
    <message>
        <source>Technician {name}</source>
        <translation>Technik {name}</translation>
    </message>
    <message>
        <source>The address of the verification page cannot be used.</source>
        <translation>Adresu strony sprawdzania nie da się użyć.</translation>
    </message>
    <message>
        <source>The bench holds another record than the one that was looked at.</source>
        <translation>Stanowisko ma inny zapis niż ten, który oglądano.</translation>
    </message>
    <message>
        <source>The bench stopped while this was printed.</source>
        <translation>Stanowisko stanęło w czasie druku.</translation>
    </message>
    <message>
        <source>The bench {bench} does not hear of wishes from here.</source>
        <translation>Stanowisko {bench} nie dowie się o prośbach złożonych tutaj.</translation>
    </message>
    <message>
        <source>The bench {bench} has it already.</source>
        <translation>Stanowisko {bench} już to ma.</translation>
    </message>
    <message>
        <source>The bench {bench} is asked to make it void already.</source>
        <translation>Stanowisko {bench} ma już to unieważnić.</translation>
    </message>
    <message>
        <source>The bench {bench} would not believe this desk: {why}</source>
        <translation>Stanowisko {bench} nie uwierzyłoby temu biurku: {why}</translation>
    </message>
    <message>
        <source>The bench&apos;s X.509 certificate is another key&apos;s.</source>
        <translation>Certyfikat X.509 stanowiska należy do innego klucza.</translation>
    </message>
    <message>
        <source>The bench&apos;s key was revoked on {day} ({reason}); nobody is known to have held this.</source>
        <translation>Klucz stanowiska unieważniono {day} ({reason}); nie wiadomo, by ktoś miał to wcześniej.</translation>
    </message>
    <message>
        <source>The bench&apos;s request does not fit its own signature.</source>
        <translation>Prośba stanowiska nie pasuje do własnego podpisu.</translation>
    </message>
    <message>
        <source>The certificate {uid} is of the bench {bench}.</source>
        <translation>Certyfikat {uid} pochodzi ze stanowiska {bench}.</translation>
    </message>
    <message>
        <source>The certificate {uid} is void already.</source>
        <translation>Certyfikat {uid} jest już unieważniony.</translation>
    </message>
    <message>
        <source>The check digit of this IMEI does not fit.</source>
        <translation>Cyfra kontrolna tego IMEI nie pasuje.</translation>
    </message>
    <message>
        <source>The claims are nested too deep.</source>
        <translation>Dane są zagnieżdżone za głęboko.</translation>
    </message>
    <message>
        <source>The claims are not a JSON object.</source>
        <translation>Dane nie są obiektem JSON.</translation>
    </message>
    <message>
        <source>The claims are not in canonical form.</source>
        <translation>Dane nie mają postaci kanonicznej.</translation>
    </message>
    <message>
        <source>The claims are not readable JSON.</source>
        <translation>Dane nie są czytelnym JSON-em.</translation>
    </message>
    <message>
        <source>The claims are too long for a code.</source>
        <translation>Dane są za długie na kod.</translation>
    </message>
    <message>
        <source>The claims are whole and in canonical form.</source>
        <translation>Dane są całe i w postaci kanonicznej.</translation>
    </message>
    <message>
        <source>The claims are whole, but the page is not the one they draw: byte {place} differs, in {part}.</source>
        <translation>Dane są całe, ale strona nie jest ich: różni się bajt {place}, w {part}.</translation>
    </message>
    <message>
        <source>The claims are whole, but the photo on the page is none of those that were signed.</source>
        <translation>Dane są całe, ale zdjęcie na stronie nie jest żadnym z podpisanych.</translation>
    </message>
    <message>
        <source>The claims beside the signature are not the ones that were signed.</source>
        <translation>Dane obok podpisu nie są tymi, które podpisano.</translation>
    </message>
    <message>
        <source>The claims given beside it say the same.</source>
        <translation>Dane podane obok mówią to samo.</translation>
    </message>
    <message>
        <source>The claims hold a lone surrogate.</source>
        <translation>W danych jest samotny surogat.</translation>
    </message>
    <message>
        <source>The claims hold a name that is no text.</source>
        <translation>W danych jest nazwa, która nie jest tekstem.</translation>
    </message>
    <message>
        <source>The claims hold a {kind}.</source>
        <translation>W danych jest {kind}.</translation>
    </message>
    <message>
        <source>The claims hold the number {text}.</source>
        <translation>W danych jest liczba {text}.</translation>
    </message>
    <message>
        <source>The claims hold {value}, too large for JSON.</source>
        <translation>W danych jest {value}: za dużo dla JSON.</translation>
    </message>
    <message>
        <source>The claims in the code cannot be read.</source>
        <translation>Nie można odczytać danych w kodzie.</translation>
    </message>
    <message>
        <source>The claims name another bench or shop than the one that the root certified.</source>
        <translation>Dane podają inne stanowisko lub zakład, niż poświadczył klucz główny.</translation>
    </message>
    <message>
        <source>The claims name another key than the signature.</source>
        <translation>Dane podają inny klucz niż podpis.</translation>
    </message>
    <message>
        <source>The code in the signature is of another kind.</source>
        <translation>Kod w podpisie jest innego rodzaju.</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>Kod jest cały.</translation>
    </message>
    <message>
        <source>The code of the page says what these claims say.</source>
        <translation>Kod na stronie mówi to samo, co te dane.</translation>
    </message>
    <message>
        <source>The code on the page is not that of the claims: {what}.</source>
        <translation>Kod na stronie nie jest kodem tych danych: {what}.</translation>
    </message>
    <message>
        <source>The code on the page was signed by another key than the claims.</source>
        <translation>Kod na stronie podpisano innym kluczem niż dane.</translation>
    </message>
    <message>
        <source>The code was changed after it was signed.</source>
        <translation>Kod zmieniono po podpisaniu.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>Kolumny to {names}.</translation>
    </message>
    <message>
        <source>The countersignature is over another certificate.</source>
        <translation>Kontrasygnata dotyczy innego certyfikatu.</translation>
    </message>
    <message>
        <source>The countersignature was signed by a bench of another shop than the certificate.</source>
        <translation>Kontrasygnatę podpisało stanowisko innego warsztatu niż certyfikat.</translation>
    </message>
    <message>
        <source>The database server of {name} does not answer.</source>
        <translation>Serwer bazy danych {name} nie odpowiada.</translation>
    </message>
    <message>
        <source>The database server of {name} is just starting or stopping.</source>
        <translation>Serwer bazy danych {name} właśnie się uruchamia lub zatrzymuje.</translation>
    </message>
    <message>
        <source>The database server of {name} takes no more connections now.</source>
        <translation>Serwer bazy danych {name} nie przyjmuje teraz więcej połączeń.</translation>
    </message>
    <message>
        <source>The database {name} did not do its work.</source>
        <translation>Baza danych {name} nie wykonała pracy.</translation>
    </message>
    <message>
        <source>The database {name} does not hold every character.</source>
        <translation>Baza danych {name} nie mieści każdego znaku.</translation>
    </message>
    <message>
        <source>The database {name} has tables of something else.</source>
        <translation>Baza danych {name} ma tabele czegoś innego.</translation>
    </message>
    <message>
        <source>The database {name} is damaged.</source>
        <translation>Baza danych {name} jest uszkodzona.</translation>
    </message>
    <message>
        <source>The database {name} is not a store of Inspector.</source>
        <translation>Baza danych {name} nie jest magazynem Inspectora.</translation>
    </message>
    <message>
        <source>The database {name} is not there, or lets nobody in with this user.</source>
        <translation>Bazy danych {name} nie ma lub nie wpuszcza tego użytkownika.</translation>
    </message>
    <message>
        <source>The database {name} is too slow, or another desk holds it.</source>
        <translation>Baza danych {name} jest zbyt wolna albo zajmuje ją inne stanowisko.</translation>
    </message>
    <message>
        <source>The database&apos;s address cannot be read.</source>
        <translation>Nie można odczytać adresu bazy danych.</translation>
    </message>
    <message>
        <source>The date lies before the year 2000.</source>
        <translation>Data jest sprzed roku 2000.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>Data leży w przyszłości.</translation>
    </message>
    <message>
        <source>The device is being inspected again already.</source>
        <translation>Urządzenie jest już sprawdzane ponownie.</translation>
    </message>
    <message>
        <source>The disk is almost full: the room that was kept for this is in use.</source>
        <translation>Dysk jest prawie pełny: miejsce zachowane na ten wypadek jest w użyciu.</translation>
    </message>
    <message>
        <source>The draft of inspection {uid} cannot be read.</source>
        <translation>Nie można odczytać szkicu inspekcji {uid}.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>Sterownik PostgreSQL nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>The errand names another key than its signature.</source>
        <translation>Zlecenie podaje inny klucz niż jego podpis.</translation>
    </message>
    <message>
        <source>The file carries no signature of its own; the page was drawn again and compared.</source>
        <translation>Plik nie ma własnego podpisu; stronę narysowano ponownie i porównano.</translation>
    </message>
    <message>
        <source>The file has no column &apos;{name}&apos;.</source>
        <translation>Plik nie ma kolumny „{name}”.</translation>
    </message>
    <message>
        <source>The file holds no countersignature: neither claims with a JWS nor a JWS alone.</source>
        <translation>Plik nie zawiera kontrasygnaty: ani danych z JWS, ani samego JWS.</translation>
    </message>
    <message>
        <source>The file is a whole countersignature.</source>
        <translation>Plik jest pełną kontrasygnatą.</translation>
    </message>
    <message>
        <source>The file is a whole statement that a certificate is void.</source>
        <translation>Plik jest całym oświadczeniem o unieważnieniu certyfikatu.</translation>
    </message>
    <message>
        <source>The file is a whole {kind}.</source>
        <translation>Plik jest cały: {kind}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>The file is far larger than a certificate.</source>
        <translation>Plik jest o wiele większy niż certyfikat.</translation>
    </message>
    <message>
        <source>The file is far larger than a countersignature.</source>
        <translation>Plik jest znacznie większy niż kontrasygnata.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed.</source>
        <translation>Plik zmieniono po podpisaniu.</translation>
    </message>
    <message>
        <source>The file was signed by key {key}, but who signed the claims signs files by {wanted} alone.</source>
        <translation>Plik podpisano kluczem {key}, ale kto podpisał dane, podpisuje pliki tylko kluczem {wanted}.</translation>
    </message>
    <message>
        <source>The file&apos;s key was certified for key {owner}, but key {kid} signed the claims.</source>
        <translation>Klucz pliku poświadczono dla klucza {owner}, ale dane podpisał klucz {kid}.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; no root that is trusted here certified that key.</source>
        <translation>Podpis pliku ({who}, klucz {key}) pasuje; tego klucza nie poświadczył żaden zaufany tu klucz główny.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; {root} certified that key for another time.</source>
        <translation>Podpis pliku ({who}, klucz {key}) pasuje; {root} poświadcza ten klucz na inny czas.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; {root}, a root that is trusted here, certified that key.</source>
        <translation>Podpis pliku ({who}, klucz {key}) pasuje; poświadcza go {root}, zaufany tu klucz główny.</translation>
    </message>
    <message>
        <source>The file&apos;s signature does not fit its key.</source>
        <translation>Podpis pliku nie pasuje do klucza.</translation>
    </message>
    <message>
        <source>The file&apos;s signature is not a CMS message by one P-256 key.</source>
        <translation>Podpis pliku nie jest komunikatem CMS jednego klucza P-256.</translation>
    </message>
    <message>
        <source>The file&apos;s signature is not in DER.</source>
        <translation>Podpis pliku nie jest w DER.</translation>
    </message>
    <message>
        <source>The file&apos;s signature names another certificate than the one beside it.</source>
        <translation>Podpis pliku podaje inny certyfikat niż ten obok.</translation>
    </message>
    <message>
        <source>The inspection says nothing of &apos;{point}&apos;.</source>
        <translation>Kontrola nic nie mówi o „{point}”.</translation>
    </message>
    <message>
        <source>The key file {path} does not hold the key that belongs there.</source>
        <translation>Plik klucza {path} nie zawiera klucza, który powinien tam być.</translation>
    </message>
    <message>
        <source>The key has another key&apos;s name.</source>
        <translation>Klucz nosi nazwę innego.</translation>
    </message>
    <message>
        <source>The key {key} is revoked already.</source>
        <translation>Klucz {key} jest już unieważniony.</translation>
    </message>
    <message>
        <source>The label printer cut the connection.</source>
        <translation>Drukarka etykiet zerwała połączenie.</translation>
    </message>
    <message>
        <source>The label printer has no labels.</source>
        <translation>W drukarce etykiet nie ma etykiet.</translation>
    </message>
    <message>
        <source>The label printer has no ribbon.</source>
        <translation>W drukarce etykiet nie ma taśmy.</translation>
    </message>
    <message>
        <source>The label printer is not there.</source>
        <translation>Drukarki etykiet nie ma.</translation>
    </message>
    <message>
        <source>The label printer is open.</source>
        <translation>Drukarka etykiet jest otwarta.</translation>
    </message>
    <message>
        <source>The label printer is paused.</source>
        <translation>Drukarka etykiet jest wstrzymana.</translation>
    </message>
    <message>
        <source>The label printer is too cold or too hot.</source>
        <translation>Drukarka etykiet jest za zimna albo za gorąca.</translation>
    </message>
    <message>
        <source>The label printer stopped taking the label.</source>
        <translation>Drukarka etykiet przestała przyjmować etykietę.</translation>
    </message>
    <message>
        <source>The laptop does not say what its battery does.</source>
        <translation>Laptop nie mówi, co robi jego bateria.</translation>
    </message>
    <message>
        <source>The laptop has nothing to ask for this.</source>
        <translation>Laptop nie ma czego o to zapytać.</translation>
    </message>
    <message>
        <source>The laptop lists no battery.</source>
        <translation>Laptop nie wymienia żadnej baterii.</translation>
    </message>
    <message>
        <source>The laptop lists no power supply.</source>
        <translation>Laptop nie wymienia żadnego zasilacza.</translation>
    </message>
    <message>
        <source>The laptop&apos;s agent did not answer in time.</source>
        <translation>Agent laptopa nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The laptop&apos;s answer names no value for this.</source>
        <translation>Odpowiedź laptopa nie podaje tej wartości.</translation>
    </message>
    <message>
        <source>The logo has more than 4096 pixels on a side.</source>
        <translation>Logo ma ponad 4096 pikseli na bok.</translation>
    </message>
    <message>
        <source>The logo is larger than 8 MB.</source>
        <translation>Logo jest większe niż 8 MB.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor a JPEG.</source>
        <translation>Logo nie jest ani PNG, ani JPEG.</translation>
    </message>
    <message>
        <source>The logo is no plain PNG.</source>
        <translation>Logo nie jest zwykłym plikiem PNG.</translation>
    </message>
    <message>
        <source>The logo {path} cannot be kept: {reason}.</source>
        <translation>Nie można zachować logo {path}: {reason}.</translation>
    </message>
    <message>
        <source>The map names a SKU twice.</source>
        <translation>Lista podaje SKU dwa razy.</translation>
    </message>
    <message>
        <source>The map of products does not know the SKU {sku}.</source>
        <translation>Lista produktów nie zna SKU {sku}.</translation>
    </message>
    <message>
        <source>The measured part is over: the inspection is {state}.</source>
        <translation>Część pomiarowa się skończyła: inspekcja jest w stanie „{state}”.</translation>
    </message>
    <message>
        <source>The modem does not answer.</source>
        <translation>Modem nie odpowiada.</translation>
    </message>
    <message>
        <source>The modem gives 16 digits (an IMEISV), which have no check digit.</source>
        <translation>Modem podaje 16 cyfr (IMEISV) bez cyfry kontrolnej.</translation>
    </message>
    <message>
        <source>The modem gives a voltage, no percentage.</source>
        <translation>Modem podaje napięcie, a nie procent.</translation>
    </message>
    <message>
        <source>The modem gives no percentage.</source>
        <translation>Modem nie podaje procentu.</translation>
    </message>
    <message>
        <source>The modem gives no voltage.</source>
        <translation>Modem nie podaje napięcia.</translation>
    </message>
    <message>
        <source>The modem measures no signal.</source>
        <translation>Modem nie mierzy sygnału.</translation>
    </message>
    <message>
        <source>The modem names more than one IMEI.</source>
        <translation>Modem podaje więcej niż jeden IMEI.</translation>
    </message>
    <message>
        <source>The modem says that its power supply is faulty.</source>
        <translation>Modem mówi, że jego zasilanie jest wadliwe.</translation>
    </message>
    <message>
        <source>The modem says that no battery is in it.</source>
        <translation>Modem mówi, że nie ma w nim baterii.</translation>
    </message>
    <message>
        <source>The modem sent a line without an end.</source>
        <translation>Modem wysłał wiersz bez końca.</translation>
    </message>
    <message>
        <source>The modem stopped to answer.</source>
        <translation>Modem przestał odpowiadać.</translation>
    </message>
    <message>
        <source>The modem takes too long to answer.</source>
        <translation>Modem odpowiada zbyt długo.</translation>
    </message>
    <message>
        <source>The modem would not tell ({code}).</source>
        <translation>Modem nie chciał powiedzieć ({code}).</translation>
    </message>
    <message>
        <source>The modem&apos;s answer has no end.</source>
        <translation>Odpowiedź modemu nie ma końca.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Nazwa jest za długa.</translation>
    </message>
    <message>
        <source>The number was sent, and may have arrived.</source>
        <translation>Numer wysłano i mógł już dotrzeć.</translation>
    </message>
    <message>
        <source>The option &apos;{key}&apos; of {name} cannot be used.</source>
        <translation>Opcji „{key}” celu {name} nie można użyć.</translation>
    </message>
    <message>
        <source>The options of {name} do not fit: {options}.</source>
        <translation>Opcje {name} nie pasują: {options}.</translation>
    </message>
    <message>
        <source>The order has no line {line_id}.</source>
        <translation>Zamówienie nie ma pozycji {line_id}.</translation>
    </message>
    <message>
        <source>The order has {count} lines, and it is not clear which.</source>
        <translation>Zamówienie ma {count} pozycji i nie wiadomo, która.</translation>
    </message>
    <message>
        <source>The order line holds {there} already.</source>
        <translation>Pozycja zamówienia ma już {there}.</translation>
    </message>
    <message>
        <source>The order line is for {quantity} devices, and takes one number.</source>
        <translation>Pozycja zamówienia dotyczy {quantity} urządzeń, a przyjmuje jeden numer.</translation>
    </message>
    <message>
        <source>The order line is not one that is to be shipped.</source>
        <translation>Pozycja zamówienia nie jest do wysłania.</translation>
    </message>
    <message>
        <source>The order line&apos;s condition is not the certificate&apos;s grade.</source>
        <translation>Stan w pozycji zamówienia nie jest klasą z certyfikatu.</translation>
    </message>
    <message>
        <source>The outbox has no row {row_id}.</source>
        <translation>Wysyłka nie ma wiersza {row_id}.</translation>
    </message>
    <message>
        <source>The page cannot be drawn again here: {title}</source>
        <translation>Nie można tu narysować strony ponownie: {title}</translation>
    </message>
    <message>
        <source>The page in {folder} revokes key {key}, and the new list does not.</source>
        <translation>Strona w {folder} unieważnia klucz {key}, a nowa lista nie.</translation>
    </message>
    <message>
        <source>The page needs one signed trust list, and {count} are given.</source>
        <translation>Strona wymaga jednej podpisanej listy zaufania; podano: {count}.</translation>
    </message>
    <message>
        <source>The page, its fonts and its code are what these claims draw.</source>
        <translation>Strona, jej czcionki i kod są takie, jak rysują je te dane.</translation>
    </message>
    <message>
        <source>The password is too short for a root.</source>
        <translation>Hasło jest za krótkie dla klucza głównego.</translation>
    </message>
    <message>
        <source>The phone announced a packet larger than ADB allows.</source>
        <translation>Telefon zapowiedział pakiet większy, niż pozwala ADB.</translation>
    </message>
    <message>
        <source>The phone asked for a signature in an unknown way.</source>
        <translation>Telefon zażądał podpisu w nieznany sposób.</translation>
    </message>
    <message>
        <source>The phone does not answer the adb server.</source>
        <translation>Telefon nie odpowiada serwerowi adb.</translation>
    </message>
    <message>
        <source>The phone does not offer a shell.</source>
        <translation>Telefon nie oferuje powłoki.</translation>
    </message>
    <message>
        <source>The phone does not tell its properties.</source>
        <translation>Telefon nie podaje swoich właściwości.</translation>
    </message>
    <message>
        <source>The phone ended the conversation.</source>
        <translation>Telefon zakończył rozmowę.</translation>
    </message>
    <message>
        <source>The phone has not allowed this computer yet.</source>
        <translation>Telefon jeszcze nie zezwolił temu komputerowi.</translation>
    </message>
    <message>
        <source>The phone introduced itself in an unknown way.</source>
        <translation>Telefon przedstawił się w nieznany sposób.</translation>
    </message>
    <message>
        <source>The phone is asking whether to allow USB debugging.</source>
        <translation>Telefon pyta, czy zezwolić na debugowanie USB.</translation>
    </message>
    <message>
        <source>The phone is asking whether to allow this computer.</source>
        <translation>Telefon pyta, czy zezwolić temu komputerowi.</translation>
    </message>
    <message>
        <source>The phone is in its bootloader.</source>
        <translation>Telefon jest w bootloaderze.</translation>
    </message>
    <message>
        <source>The phone is in {mode} mode.</source>
        <translation>Telefon jest w trybie {mode}.</translation>
    </message>
    <message>
        <source>The phone is in {state} mode.</source>
        <translation>Telefon jest w trybie {state}.</translation>
    </message>
    <message>
        <source>The phone left the adb server.</source>
        <translation>Telefon opuścił serwer adb.</translation>
    </message>
    <message>
        <source>The phone offers wireless debugging, which needs pairing.</source>
        <translation>Telefon oferuje debugowanie bezprzewodowe, które wymaga sparowania.</translation>
    </message>
    <message>
        <source>The phone sent half a packet.</source>
        <translation>Telefon wysłał pół pakietu.</translation>
    </message>
    <message>
        <source>The phone speaks an ADB that nobody knows.</source>
        <translation>Telefon mówi ADB, którego nikt nie zna.</translation>
    </message>
    <message>
        <source>The phone started its debugging anew.</source>
        <translation>Telefon uruchomił debugowanie od nowa.</translation>
    </message>
    <message>
        <source>The phone stopped in the middle of a packet.</source>
        <translation>Telefon przerwał w środku pakietu.</translation>
    </message>
    <message>
        <source>The phone stopped telling what is touched.</source>
        <translation>Telefon przestał mówić, co jest dotykane.</translation>
    </message>
    <message>
        <source>The phone talks without introducing itself.</source>
        <translation>Telefon mówi, nie przedstawiając się.</translation>
    </message>
    <message>
        <source>The phone was let go.</source>
        <translation>Telefon został puszczony.</translation>
    </message>
    <message>
        <source>The phone wrote more than a command should.</source>
        <translation>Telefon napisał więcej, niż polecenie powinno.</translation>
    </message>
    <message>
        <source>The phone&apos;s shell does not keep to its protocol.</source>
        <translation>Powłoka telefonu nie trzyma się protokołu.</translation>
    </message>
    <message>
        <source>The photo {name} is gone.</source>
        <translation>Zdjęcia {name} już nie ma.</translation>
    </message>
    <message>
        <source>The photo {name} is not what was taken.</source>
        <translation>Zdjęcie {name} nie jest tym, które zrobiono.</translation>
    </message>
    <message>
        <source>The picture cannot be unpacked.</source>
        <translation>Nie można rozpakować zdjęcia.</translation>
    </message>
    <message>
        <source>The picture is far larger than a photo of a page.</source>
        <translation>Zdjęcie jest o wiele większe niż fotografia strony.</translation>
    </message>
    <message>
        <source>The plan says {said}: decide so.</source>
        <translation>Plan mówi {said}: tak zdecyduj.</translation>
    </message>
    <message>
        <source>The printing system CUPS does not answer.</source>
        <translation>System druku CUPS nie odpowiada.</translation>
    </message>
    <message>
        <source>The printing system did not answer within {seconds} seconds.</source>
        <translation>System druku nie odpowiedział w {seconds} s.</translation>
    </message>
    <message>
        <source>The printing system gave the page up: {words}.</source>
        <translation>System druku porzucił stronę: {words}.</translation>
    </message>
    <message>
        <source>The printing system refused the page: {words}.</source>
        <translation>System druku odrzucił stronę: {words}.</translation>
    </message>
    <message>
        <source>The program for destinations of the kind &apos;{kind}&apos; cannot be used.</source>
        <translation>Nie można użyć programu dla celów rodzaju „{kind}”.</translation>
    </message>
    <message>
        <source>The program for {name} broke.</source>
        <translation>Program dla {name} zawiódł.</translation>
    </message>
    <message>
        <source>The readings fail point {number}, a gate. Nobody can override it.</source>
        <translation>Odczyty nie zaliczają punktu {number}, który jest bramką. Nikt nie może tego pominąć.</translation>
    </message>
    <message>
        <source>The readings fail point {number}.</source>
        <translation>Odczyty nie zaliczają punktu {number}.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds what cannot be shown.</source>
        <translation>Powód jest za długi albo zawiera coś, czego nie da się pokazać.</translation>
    </message>
    <message>
        <source>The receiver asks to try again later.</source>
        <translation>Odbiorca prosi o próbę później.</translation>
    </message>
    <message>
        <source>The receiver does not take this bench&apos;s signature.</source>
        <translation>Odbiorca nie przyjmuje podpisu tego stanowiska.</translation>
    </message>
    <message>
        <source>The receiver refused it.{answer}</source>
        <translation>Odbiorca to odrzucił.{answer}</translation>
    </message>
    <message>
        <source>The record is not what you looked at.</source>
        <translation>Akta nie są tym, co oglądano.</translation>
    </message>
    <message>
        <source>The record of inspection {uid} cannot be read: {why}.</source>
        <translation>Nie można odczytać zapisu inspekcji {uid}: {why}.</translation>
    </message>
    <message>
        <source>The record of inspection {uid} is gone.</source>
        <translation>Zapisu inspekcji {uid} już nie ma.</translation>
    </message>
    <message>
        <source>The registry asks to try again later.</source>
        <translation>Rejestr prosi o próbę później.</translation>
    </message>
    <message>
        <source>The registry does not take this bench&apos;s token.</source>
        <translation>Rejestr nie przyjmuje tokenu tego stanowiska.</translation>
    </message>
    <message>
        <source>The registry holds another certificate under this number.{answer}</source>
        <translation>Rejestr ma pod tym numerem inny certyfikat.{answer}</translation>
    </message>
    <message>
        <source>The registry is of an earlier version and takes no countersignatures.</source>
        <translation>Rejestr jest w starszej wersji i nie przyjmuje kontrasygnat.</translation>
    </message>
    <message>
        <source>The registry refused it.{answer}</source>
        <translation>Rejestr odmówił.{answer}</translation>
    </message>
    <message>
        <source>The registry takes certificates, not &apos;{kind}&apos;.</source>
        <translation>Rejestr przyjmuje certyfikaty, nie &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>The registry&apos;s token is not one.</source>
        <translation>Token rejestru nim nie jest.</translation>
    </message>
    <message>
        <source>The request is longer than the adb server takes.</source>
        <translation>Żądanie jest dłuższe, niż przyjmuje serwer adb.</translation>
    </message>
    <message>
        <source>The request is longer than this phone takes.</source>
        <translation>Żądanie jest dłuższe, niż przyjmuje ten telefon.</translation>
    </message>
    <message>
        <source>The request&apos;s P-256 key cannot be read.</source>
        <translation>Nie można odczytać klucza P-256 z prośby.</translation>
    </message>
    <message>
        <source>The role {role} may not {verb}.</source>
        <translation>Rola „{role}” nie pozwala na to: {verb}.</translation>
    </message>
    <message>
        <source>The root certified another bench or shop than the settings name.</source>
        <translation>Klucz główny poświadczył inne stanowisko lub zakład, niż podają ustawienia.</translation>
    </message>
    <message>
        <source>The root certified another desk or shop than the errand names.</source>
        <translation>Klucz główny poświadczył inne biurko lub inny warsztat niż podaje zlecenie.</translation>
    </message>
    <message>
        <source>The root certified this bench from {start} to {end} alone.</source>
        <translation>Klucz główny poświadczył to stanowisko tylko od {start} do {end}.</translation>
    </message>
    <message>
        <source>The root&apos;s file does not open with this password.</source>
        <translation>Plik klucza głównego nie otwiera się tym hasłem.</translation>
    </message>
    <message>
        <source>The root&apos;s word for the bench began on {start}, after the certificate was signed on {day}.</source>
        <translation>Poświadczenie stanowiska przez klucz główny zaczęło się {start}, po podpisaniu certyfikatu {day}.</translation>
    </message>
    <message>
        <source>The root&apos;s word for the bench ended on {end}, before the certificate was signed on {day}.</source>
        <translation>Poświadczenie stanowiska przez klucz główny skończyło się {end}, przed podpisaniem certyfikatu {day}.</translation>
    </message>
    <message>
        <source>The root&apos;s word for this bench does not fit the root&apos;s signature.</source>
        <translation>Poświadczenie tego stanowiska nie pasuje do podpisu klucza głównego.</translation>
    </message>
    <message>
        <source>The row and its certificate name different numbers.</source>
        <translation>Wiersz i jego certyfikat podają różne numery.</translation>
    </message>
    <message>
        <source>The row cannot be sent. {title}</source>
        <translation>Wiersza nie można wysłać. {title}</translation>
    </message>
    <message>
        <source>The rule suggests {suggested}, not {taken}.</source>
        <translation>Reguła proponuje „{suggested}”, nie „{taken}”.</translation>
    </message>
    <message>
        <source>The rules allow no such switch now.</source>
        <translation>Reguły nie pozwalają teraz na takie przejście.</translation>
    </message>
    <message>
        <source>The sample is the first n by SHA-256 of seed, colon and certificate number.</source>
        <translation>Próbka to pierwsze n według SHA-256 z ziarna, dwukropka i numeru certyfikatu.</translation>
    </message>
    <message>
        <source>The sample of this lot is drawn already.</source>
        <translation>Próbka tej partii jest już wylosowana.</translation>
    </message>
    <message>
        <source>The scanned code is that of these claims.</source>
        <translation>Zeskanowany kod jest kodem tych danych.</translation>
    </message>
    <message>
        <source>The search has more than {most} characters.</source>
        <translation>Szukany tekst ma ponad {most} znaków.</translation>
    </message>
    <message>
        <source>The second look decides between {chosen} and {suggested}.</source>
        <translation>Drugie spojrzenie rozstrzyga między „{chosen}” a „{suggested}”.</translation>
    </message>
    <message>
        <source>The second look is another person&apos;s.</source>
        <translation>Drugie spojrzenie należy do innej osoby.</translation>
    </message>
    <message>
        <source>The second look was another person&apos;s.</source>
        <translation>Drugie spojrzenie było innej osoby.</translation>
    </message>
    <message>
        <source>The secure session with the device broke.</source>
        <translation>Bezpieczna sesja z urządzeniem została zerwana.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Serwer jest nieosiągalny.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serwer nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The server of {name} is older than PostgreSQL 13.</source>
        <translation>Serwer {name} jest starszy niż PostgreSQL 13.</translation>
    </message>
    <message>
        <source>The server of {name} lacks the extension pg_trgm.</source>
        <translation>Serwerowi {name} brakuje rozszerzenia pg_trgm.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too long to be one of its own.</source>
        <translation>Odpowiedź serwera jest za długa jak na jego własną.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>Certyfikatowi serwera nie można ufać.</translation>
    </message>
    <message>
        <source>The shop&apos;s database holds another record under the number {uid}.</source>
        <translation>Baza danych zakładu ma inny zapis pod numerem {uid}.</translation>
    </message>
    <message>
        <source>The shop&apos;s database takes no row of the kind &apos;{kind}&apos;.</source>
        <translation>Baza danych zakładu nie przyjmuje wierszy rodzaju &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>The shop&apos;s word for its bench cannot be read.</source>
        <translation>Nie można odczytać poświadczenia zakładu dla stanowiska.</translation>
    </message>
    <message>
        <source>The signature by key {key} fits.</source>
        <translation>Podpis kluczem {key} pasuje.</translation>
    </message>
    <message>
        <source>The signature by key {key} fits; root {root} certified it for bench {bench} from {start} to {end}.</source>
        <translation>Podpis kluczem {key} pasuje; klucz główny {root} poświadczył go dla stanowiska {bench} od {start} do {end}.</translation>
    </message>
    <message>
        <source>The signature by training key {key} fits.</source>
        <translation>Podpis kluczem ćwiczebnym {key} pasuje.</translation>
    </message>
    <message>
        <source>The signature does not fit: header, claims or signature were changed.</source>
        <translation>Podpis nie pasuje: zmieniono nagłówek, dane lub podpis.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>Podpis się zgadza.</translation>
    </message>
    <message>
        <source>The signature is not 64 bytes long.</source>
        <translation>Podpis nie ma 64 bajtów.</translation>
    </message>
    <message>
        <source>The signature is over other claims.</source>
        <translation>Podpis dotyczy innych danych.</translation>
    </message>
    <message>
        <source>The signature&apos;s header is not one that Inspector writes.</source>
        <translation>Nagłówek podpisu nie pochodzi z Inspectora.</translation>
    </message>
    <message>
        <source>The spreadsheet cut digits off this IMEI.</source>
        <translation>Arkusz obciął cyfry tego IMEI.</translation>
    </message>
    <message>
        <source>The statement names another shop than the one that the root certified.</source>
        <translation>Oświadczenie podaje inny zakład, niż poświadczył klucz główny.</translation>
    </message>
    <message>
        <source>The statement names no time when it was signed.</source>
        <translation>Oświadczenie nie podaje czasu podpisania.</translation>
    </message>
    <message>
        <source>The statement was signed by a bench of another shop than the certificate.</source>
        <translation>Oświadczenie podpisało stanowisko innego zakładu niż certyfikat.</translation>
    </message>
    <message>
        <source>The store did not do its work: {error}.</source>
        <translation>Magazyn nie wykonał pracy: {error}.</translation>
    </message>
    <message>
        <source>The store does not say which chain of events it writes.</source>
        <translation>Magazyn danych nie mówi, który łańcuch zdarzeń zapisuje.</translation>
    </message>
    <message>
        <source>The store in {home} is of an older version.</source>
        <translation>Magazyn w {home} jest w starszej wersji.</translation>
    </message>
    <message>
        <source>The store in {name} is of an older version.</source>
        <translation>Magazyn danych w {name} pochodzi ze starszej wersji.</translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation>Magazyn jest zamknięty.</translation>
    </message>
    <message>
        <source>The store was opened for reading only.</source>
        <translation>Magazyn otwarto tylko do odczytu.</translation>
    </message>
    <message>
        <source>The store {name} cannot be opened.</source>
        <translation>Nie można otworzyć magazynu {name}.</translation>
    </message>
    <message>
        <source>The store {name} is damaged.</source>
        <translation>Magazyn {name} jest uszkodzony.</translation>
    </message>
    <message>
        <source>The system has no driver through which the device can be opened.</source>
        <translation>System nie ma sterownika, którym można otworzyć urządzenie.</translation>
    </message>
    <message>
        <source>The system lists no built-in display.</source>
        <translation>System nie wymienia wbudowanego ekranu.</translation>
    </message>
    <message>
        <source>The system lists no camera; a switched-off one looks the same.</source>
        <translation>System nie wymienia kamery; wyłączona wygląda tak samo.</translation>
    </message>
    <message>
        <source>The system lists no {words}; a missing driver or a switch looks the same.</source>
        <translation>System nie wymienia {words}; brak sterownika lub wyłącznik wygląda tak samo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not give the key {name}.</source>
        <translation>Pęk kluczy systemu nie wydaje klucza {name}.</translation>
    </message>
    <message>
        <source>The trail from {first} to {last} is not whole.</source>
        <translation>Dziennik od {first} do {last} nie jest kompletny.</translation>
    </message>
    <message>
        <source>The trail of {writer} lacks the events {first} to {last}.</source>
        <translation>W dzienniku {writer} brakuje zdarzeń od {first} do {last}.</translation>
    </message>
    <message>
        <source>The trust list was changed after it was signed.</source>
        <translation>Listę zaufania zmieniono po podpisaniu.</translation>
    </message>
    <message>
        <source>The trust list was signed by {kid}, which nobody here trusts.</source>
        <translation>Listę zaufania podpisał {kid}, któremu nikt tu nie ufa.</translation>
    </message>
    <message>
        <source>The webhook takes certificates, not &apos;{kind}&apos;.</source>
        <translation>Webhook przyjmuje certyfikaty, nie „{kind}”.</translation>
    </message>
    <message>
        <source>The webhook {name} wants one option: url.</source>
        <translation>Webhook {name} wymaga jednej opcji: url.</translation>
    </message>
    <message>
        <source>The {what} cannot be unpacked.</source>
        <translation>{what}: nie można rozpakować.</translation>
    </message>
    <message>
        <source>The {what} is not in base64url.</source>
        <translation>{what}: to nie jest base64url.</translation>
    </message>
    <message>
        <source>The {what} says that it is too large.</source>
        <translation>{what}: podaje zbyt duży rozmiar.</translation>
    </message>
    <message>
        <source>The {what} {name} came as other bytes than were sent.</source>
        <translation>{what} {name} dotarł jako inne bajty niż wysłane.</translation>
    </message>
    <message>
        <source>Their SHA-256 is {digest}.</source>
        <translation>Ich SHA-256 to {digest}.</translation>
    </message>
    <message>
        <source>There are no keys in it.</source>
        <translation>Nie ma w nim kluczy.</translation>
    </message>
    <message>
        <source>There are no signed claims in this PDF, or they are cut off.</source>
        <translation>W tym PDF nie ma podpisanych danych albo są ucięte.</translation>
    </message>
    <message>
        <source>There are {count} photos; more do not fit.</source>
        <translation>Zdjęć jest {count}; więcej się nie zmieści.</translation>
    </message>
    <message>
        <source>There is no X.509 certificate in it.</source>
        <translation>Nie ma w nim certyfikatu X.509.</translation>
    </message>
    <message>
        <source>There is no certificate {uid} here.</source>
        <translation>Nie ma tu certyfikatu {uid}.</translation>
    </message>
    <message>
        <source>There is no certificate {uid} in force.</source>
        <translation>Nie ma ważnego certyfikatu {uid}.</translation>
    </message>
    <message>
        <source>There is no checklist for a {category}.</source>
        <translation>Brak listy kontrolnej dla tego rodzaju urządzenia: {category}.</translation>
    </message>
    <message>
        <source>There is no closed inspection {uid} here.</source>
        <translation>Nie ma tu zamkniętej kontroli {uid}.</translation>
    </message>
    <message>
        <source>There is no grade to look at.</source>
        <translation>Nie ma oceny do obejrzenia.</translation>
    </message>
    <message>
        <source>There is no inspection {uid} here.</source>
        <translation>Nie ma tu inspekcji {uid}.</translation>
    </message>
    <message>
        <source>There is no kind of destination &apos;{kind}&apos;.</source>
        <translation>Nie ma rodzaju celu „{kind}”.</translation>
    </message>
    <message>
        <source>There is no lot {uid}.</source>
        <translation>Nie ma partii {uid}.</translation>
    </message>
    <message>
        <source>There is no open inspection {uid}.</source>
        <translation>Nie ma otwartej inspekcji {uid}.</translation>
    </message>
    <message>
        <source>There is no store in {home} yet.</source>
        <translation>W {home} nie ma jeszcze magazynu.</translation>
    </message>
    <message>
        <source>There is no store in {name} yet.</source>
        <translation>W {name} nie ma jeszcze magazynu danych.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Nie ma takiego dnia.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>These are not keys.</source>
        <translation>To nie są klucze.</translation>
    </message>
    <message>
        <source>These days make no lot.</source>
        <translation>Te dni nie tworzą partii.</translation>
    </message>
    <message>
        <source>These words have {longest} characters; {most} fit on a certificate.</source>
        <translation>Ten tekst ma {longest} znaków; na certyfikacie mieści się {most}.</translation>
    </message>
    <message>
        <source>This PDF is not in the form that can be signed.</source>
        <translation>Ten PDF nie ma postaci, którą można podpisać.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Ten PIN zbyt łatwo odgadnąć.</translation>
    </message>
    <message>
        <source>This answer is for another bench.</source>
        <translation>Ta odpowiedź jest dla innego stanowiska.</translation>
    </message>
    <message>
        <source>This answer is for other keys than this bench has.</source>
        <translation>Ta odpowiedź jest dla innych kluczy, niż ma stanowisko.</translation>
    </message>
    <message>
        <source>This bench&apos;s key {key} was revoked on {day} ({reason}).</source>
        <translation>Klucz {key} tego stanowiska został unieważniony {day} ({reason}).</translation>
    </message>
    <message>
        <source>This cannot be a seed.</source>
        <translation>To nie może być ziarno losowania.</translation>
    </message>
    <message>
        <source>This cannot be asked by you.</source>
        <translation>Nie możesz tego zlecić.</translation>
    </message>
    <message>
        <source>This cannot be the name of a saved search.</source>
        <translation>To nie może być nazwa zapisanego wyszukiwania.</translation>
    </message>
    <message>
        <source>This certificate is void already.</source>
        <translation>Ten certyfikat jest już unieważniony.</translation>
    </message>
    <message>
        <source>This certificate is void.</source>
        <translation>Ten certyfikat jest nieważny.</translation>
    </message>
    <message>
        <source>This certificate was made by another version of Inspector.</source>
        <translation>Ten certyfikat zrobiła inna wersja Inspectora.</translation>
    </message>
    <message>
        <source>This code of an earlier version names certificate {uid} and proves nothing alone.</source>
        <translation>Ten kod z wcześniejszej wersji podaje certyfikat {uid} i sam niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>This code of an earlier version names {uid}, made for practice, and proves nothing alone.</source>
        <translation>Ten kod z wcześniejszej wersji podaje {uid}, ćwiczebny, i sam niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>This code was made by a later version of Inspector.</source>
        <translation>Ten kod zrobiła nowsza wersja Inspectora.</translation>
    </message>
    <message>
        <source>This computer says that it is no laptop.</source>
        <translation>Ten komputer mówi, że nie jest laptopem.</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenSSL cannot sign deterministically.</source>
        <translation>OpenSSL tego komputera nie podpisuje deterministycznie.</translation>
    </message>
    <message>
        <source>This computer&apos;s pair record holds no usable key.</source>
        <translation>Zapis parowania tego komputera nie ma użytecznego klucza.</translation>
    </message>
    <message>
        <source>This computer&apos;s pair record of the device is damaged.</source>
        <translation>Zapis parowania tego komputera z urządzeniem jest uszkodzony.</translation>
    </message>
    <message>
        <source>This device is for order line {line_id} already.</source>
        <translation>To urządzenie jest już dla pozycji zamówienia {line_id}.</translation>
    </message>
    <message>
        <source>This device is for order {order} already.</source>
        <translation>To urządzenie jest już do zamówienia {order}.</translation>
    </message>
    <message>
        <source>This device is inspected again by somebody who knows nothing of the first time.</source>
        <translation>To urządzenie sprawdza ponownie ktoś, kto nic nie wie o pierwszym razie.</translation>
    </message>
    <message>
        <source>This device is inspected again by somebody who must not know this record.</source>
        <translation>To urządzenie sprawdza ponownie ktoś, kto nie może znać tych akt.</translation>
    </message>
    <message>
        <source>This device is not sellable: the defects say so.</source>
        <translation>Tego urządzenia nie można sprzedać: tak mówią wady.</translation>
    </message>
    <message>
        <source>This device takes no second number.</source>
        <translation>To urządzenie nie przyjmuje drugiego numeru.</translation>
    </message>
    <message>
        <source>This device was inspected before: {uid} is {state}.</source>
        <translation>To urządzenie już sprawdzano: {uid} jest w stanie „{state}”.</translation>
    </message>
    <message>
        <source>This file certifies nothing: it says that {who} countersigned certificate {uid} on {day}.</source>
        <translation>Ten plik niczego nie poświadcza: mówi, że {who} kontrasygnował(a) certyfikat {uid} dnia {day}.</translation>
    </message>
    <message>
        <source>This file certifies nothing: it says that {who} made certificate {uid} void on {day}: {reason}</source>
        <translation>Ten plik niczego nie poświadcza: mówi, że certyfikat {uid} unieważniono {day} ({who}): {reason}</translation>
    </message>
    <message>
        <source>This file holds a private key.</source>
        <translation>Ten plik zawiera klucz prywatny.</translation>
    </message>
    <message>
        <source>This home keeps a later trust list than that one.</source>
        <translation>W tym katalogu jest nowsza lista zaufania niż ta.</translation>
    </message>
    <message>
        <source>This home&apos;s store holds another certificate of the same number, with the SHA-256 {digest}.</source>
        <translation>Magazyn tego katalogu ma inny certyfikat o tym samym numerze, o SHA-256 {digest}.</translation>
    </message>
    <message>
        <source>This home&apos;s store knows it, and neither void nor replaced.</source>
        <translation>Magazyn tego katalogu go zna: ani unieważniony, ani zastąpiony.</translation>
    </message>
    <message>
        <source>This inspection cannot be reviewed by you now.</source>
        <translation>Nie możesz teraz skontrolować tej inspekcji.</translation>
    </message>
    <message>
        <source>This inspection is closed already.</source>
        <translation>Ta inspekcja jest już zamknięta.</translation>
    </message>
    <message>
        <source>This inspection is closed.</source>
        <translation>Ta inspekcja jest zamknięta.</translation>
    </message>
    <message>
        <source>This inspection is not closed yet.</source>
        <translation>Ta kontrola nie jest jeszcze zamknięta.</translation>
    </message>
    <message>
        <source>This inspection is not signed yet.</source>
        <translation>Ta inspekcja nie jest jeszcze podpisana.</translation>
    </message>
    <message>
        <source>This is a training certificate, and {name} takes none.</source>
        <translation>To certyfikat ćwiczebny, a {name} takich nie przyjmuje.</translation>
    </message>
    <message>
        <source>This is another device&apos;s number.</source>
        <translation>To numer innego urządzenia.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>To ani tak, ani nie.</translation>
    </message>
    <message>
        <source>This is no IMEI of 15 digits.</source>
        <translation>To nie jest IMEI z 15 cyfr.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>To nie jest obiekt JSON.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>To nie jest JSON.</translation>
    </message>
    <message>
        <source>This is no PIN: it needs 4 to 8 digits.</source>
        <translation>To nie jest PIN: potrzeba od 4 do 8 cyfr.</translation>
    </message>
    <message>
        <source>This is no badge: it needs 6 to 128 plain characters.</source>
        <translation>To nie jest identyfikator: potrzeba od 6 do 128 zwykłych znaków.</translation>
    </message>
    <message>
        <source>This is no certificate.</source>
        <translation>To nie jest certyfikat.</translation>
    </message>
    <message>
        <source>This is no head of an audit trail.</source>
        <translation>To nie jest głowa dziennika audytu.</translation>
    </message>
    <message>
        <source>This is no number of Back Market&apos;s.</source>
        <translation>To nie jest numer Back Market.</translation>
    </message>
    <message>
        <source>This is no number of an attempt.</source>
        <translation>To nie jest numer próby.</translation>
    </message>
    <message>
        <source>This is no order&apos;s reference.</source>
        <translation>To nie jest numer zamówienia.</translation>
    </message>
    <message>
        <source>This is no other grade than what was claimed.</source>
        <translation>To nie jest inna ocena niż stwierdzona.</translation>
    </message>
    <message>
        <source>This is no other outcome than what was claimed.</source>
        <translation>To nie jest inny wynik niż stwierdzony.</translation>
    </message>
    <message>
        <source>This is no percentage from 0 to 100.</source>
        <translation>To nie jest procent od 0 do 100.</translation>
    </message>
    <message>
        <source>This is no photo&apos;s hash.</source>
        <translation>To nie jest skrót zdjęcia.</translation>
    </message>
    <message>
        <source>This is no plain JPEG of a picture.</source>
        <translation>To nie jest zwykły obraz JPEG.</translation>
    </message>
    <message>
        <source>This is no secret of a webhook.</source>
        <translation>To nie jest sekret webhooka.</translation>
    </message>
    <message>
        <source>This is no statement that a certificate is void.</source>
        <translation>To nie jest oświadczenie o unieważnieniu certyfikatu.</translation>
    </message>
    <message>
        <source>This is no statement that a certificate was countersigned.</source>
        <translation>To nie jest oświadczenie o kontrasygnacie certyfikatu.</translation>
    </message>
    <message>
        <source>This is no token of Back Market&apos;s.</source>
        <translation>To nie jest token Back Market.</translation>
    </message>
    <message>
        <source>This is not a P-256 key.</source>
        <translation>To nie jest klucz P-256.</translation>
    </message>
    <message>
        <source>This is not a compact JWS.</source>
        <translation>To nie jest zwarty JWS.</translation>
    </message>
    <message>
        <source>This is not a public key as ADB sends it.</source>
        <translation>To nie jest klucz publiczny w postaci ADB.</translation>
    </message>
    <message>
        <source>This is not a root&apos;s answer, or not one that fits together.</source>
        <translation>To nie jest odpowiedź klucza głównego albo jest niespójna.</translation>
    </message>
    <message>
        <source>This is not a signature that Inspector writes.</source>
        <translation>To nie jest podpis Inspectora.</translation>
    </message>
    <message>
        <source>This is not a signed file that Inspector writes.</source>
        <translation>To nie jest podpisany plik, jaki zapisuje Inspector.</translation>
    </message>
    <message>
        <source>This is not a trust list that can be read.</source>
        <translation>To nie jest czytelna lista zaufania.</translation>
    </message>
    <message>
        <source>This is not a usable Ed25519 public key.</source>
        <translation>To nie jest użyteczny klucz publiczny Ed25519.</translation>
    </message>
    <message>
        <source>This is not a usable P-256 public key.</source>
        <translation>To nie jest użyteczny klucz publiczny P-256.</translation>
    </message>
    <message>
        <source>This is not an Ed25519 key.</source>
        <translation>To nie jest klucz Ed25519.</translation>
    </message>
    <message>
        <source>This is not an X.509 certificate of a P-256 key.</source>
        <translation>To nie jest certyfikat X.509 klucza P-256.</translation>
    </message>
    <message>
        <source>This is not an object of claims and jws.</source>
        <translation>To nie jest obiekt z claims i jws.</translation>
    </message>
    <message>
        <source>This is not deterministic CBOR.</source>
        <translation>To nie jest deterministyczny CBOR.</translation>
    </message>
    <message>
        <source>This is not the PIN: 1 try is left.</source>
        <translation>To nie ten PIN: została 1 próba.</translation>
    </message>
    <message>
        <source>This is not the PIN: {left} tries are left.</source>
        <translation>To nie ten PIN: pozostało prób: {left}.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database.</source>
        <translation>To nie jest adres bazy danych PostgreSQL.</translation>
    </message>
    <message>
        <source>This is not the code of a certificate.</source>
        <translation>To nie jest kod certyfikatu.</translation>
    </message>
    <message>
        <source>This is not the file of a root.</source>
        <translation>To nie jest plik klucza głównego.</translation>
    </message>
    <message>
        <source>This is nothing that a desk asks of a bench.</source>
        <translation>Tego biurko nie zleca stanowisku.</translation>
    </message>
    <message>
        <source>This is the last administrator.</source>
        <translation>To ostatni administrator.</translation>
    </message>
    <message>
        <source>This key has another key&apos;s name.</source>
        <translation>Ten klucz nosi nazwę innego.</translation>
    </message>
    <message>
        <source>This key has no &apos;x&apos; or no &apos;y&apos;.</source>
        <translation>Temu kluczowi brakuje &apos;x&apos; lub &apos;y&apos;.</translation>
    </message>
    <message>
        <source>This key has no &apos;x&apos;.</source>
        <translation>Ten klucz nie ma &apos;x&apos;.</translation>
    </message>
    <message>
        <source>This lot cannot be decided now.</source>
        <translation>Nie można teraz rozstrzygnąć tej partii.</translation>
    </message>
    <message>
        <source>This lot is released already.</source>
        <translation>Ta partia jest już zwolniona.</translation>
    </message>
    <message>
        <source>This lot was changed meanwhile.</source>
        <translation>Ta partia w międzyczasie się zmieniła.</translation>
    </message>
    <message>
        <source>This medium is a part of the device: without it nothing is left to sell.</source>
        <translation>Ten nośnik jest częścią urządzenia: bez niego nie ma czego sprzedać.</translation>
    </message>
    <message>
        <source>This name has no PIN.</source>
        <translation>Ta nazwa nie ma PIN-u.</translation>
    </message>
    <message>
        <source>This name is locked after wrong PINs.</source>
        <translation>Ta nazwa jest zablokowana po błędnych PIN-ach.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>To wymaga powodu.</translation>
    </message>
    <message>
        <source>This number cannot be a barcode.</source>
        <translation>Ten numer nie może być kodem kreskowym.</translation>
    </message>
    <message>
        <source>This photo is here already.</source>
        <translation>To zdjęcie już tu jest.</translation>
    </message>
    <message>
        <source>This photo is not here any more.</source>
        <translation>Tego zdjęcia już tu nie ma.</translation>
    </message>
    <message>
        <source>This picture shows codes of more than one certificate.</source>
        <translation>Na tym zdjęciu są kody więcej niż jednego certyfikatu.</translation>
    </message>
    <message>
        <source>This review is closed.</source>
        <translation>Ta kontrola jest zamknięta.</translation>
    </message>
    <message>
        <source>This review was changed meanwhile.</source>
        <translation>Ta kontrola została w międzyczasie zmieniona.</translation>
    </message>
    <message>
        <source>This saved search is gone.</source>
        <translation>Tego zapisanego wyszukiwania już nie ma.</translation>
    </message>
    <message>
        <source>This search lets everything through.</source>
        <translation>To wyszukiwanie przepuszcza wszystko.</translation>
    </message>
    <message>
        <source>This store was written by a newer version of Inspector.</source>
        <translation>Ten magazyn zapisała nowsza wersja Inspectora.</translation>
    </message>
    <message>
        <source>This test is not all that point {number} asks.</source>
        <translation>Ten test to nie wszystko, czego wymaga punkt {number}.</translation>
    </message>
    <message>
        <source>This user may not do that in the database {name}.</source>
        <translation>Ten użytkownik nie może tego robić w bazie danych {name}.</translation>
    </message>
    <message>
        <source>This user may not open the device on USB.</source>
        <translation>Ten użytkownik nie może otworzyć urządzenia przez USB.</translation>
    </message>
    <message>
        <source>This user may not open the device.</source>
        <translation>Ten użytkownik nie może otworzyć urządzenia.</translation>
    </message>
    <message>
        <source>This user may not open {device}.</source>
        <translation>Ten użytkownik nie może otworzyć {device}.</translation>
    </message>
    <message>
        <source>This was signed for training and certifies nothing.</source>
        <translation>Podpisano dla ćwiczeń; niczego nie poświadcza.</translation>
    </message>
    <message>
        <source>Trust the claims, not this page: draw it again with &apos;inspector certificate&apos;, or ask the shop.</source>
        <translation>Ufaj danym, nie tej stronie: narysuj ją ponownie przez &apos;inspector certificate&apos; albo zapytaj zakład.</translation>
    </message>
    <message>
        <source>Trust what was signed, not these.</source>
        <translation>Ufaj temu, co podpisano, nie tym danym.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Try again; if it stays, show this to the lead.</source>
        <translation>Spróbuj ponownie; jeśli to zostanie, pokaż kierownikowi.</translation>
    </message>
    <message>
        <source>Two columns could be {name}: &apos;{one}&apos; and &apos;{other}&apos;.</source>
        <translation>Dwie kolumny mogą być {name}: „{one}” i „{other}”.</translation>
    </message>
    <message>
        <source>Two numbers differ: {difference}.</source>
        <translation>Dwa numery się różnią: {difference}.</translation>
    </message>
    <message>
        <source>Type 1 to 100 letters, digits and signs, as of a dice throw on record.</source>
        <translation>Wpisz od 1 do 100 liter, cyfr i znaków, np. z udokumentowanego rzutu kośćmi.</translation>
    </message>
    <message>
        <source>Type 1 to {most} characters on one line.</source>
        <translation>Wpisz od 1 do {most} znaków w jednym wierszu.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Wpisz ponownie.</translation>
    </message>
    <message>
        <source>Type something or choose a filter first.</source>
        <translation>Najpierw coś wpisz albo wybierz filtr.</translation>
    </message>
    <message>
        <source>Type the order&apos;s number, a stroke and the line&apos;s number.</source>
        <translation>Wpisz numer zamówienia, ukośnik i numer pozycji.</translation>
    </message>
    <message>
        <source>USB failed.</source>
        <translation>USB zawiodło.</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>W weryfikacji</translation>
    </message>
    <message>
        <source>Unlock it with its passcode and keep its screen on, then press R.</source>
        <translation>Odblokuj je kodem, zostaw włączony ekran i naciśnij R.</translation>
    </message>
    <message>
        <source>Unlock it, as the user who made the key; &apos;inspector keys rotate&apos; replaces a lost key.</source>
        <translation>Odblokuj go jako użytkownik, który utworzył klucz; &apos;inspector keys rotate&apos; zastępuje utracony.</translation>
    </message>
    <message>
        <source>Unlock it, tap Trust and enter its passcode.</source>
        <translation>Odblokuj je, dotknij „Ufaj” i wpisz kod.</translation>
    </message>
    <message>
        <source>Unlock it, tap Trust and enter its passcode; plug it in again if it asks nothing.</source>
        <translation>Odblokuj je, dotknij „Ufaj” i wpisz kod; jeśli o nic nie pyta, podłącz ponownie.</translation>
    </message>
    <message>
        <source>Unlock it, tick &apos;Always allow from this computer&apos; and tap Allow.</source>
        <translation>Odblokuj go, zaznacz „Zawsze zezwalaj na debugowanie z tego komputera” i dotknij „Zezwól”.</translation>
    </message>
    <message>
        <source>Unlock the device and allow this computer on its screen.</source>
        <translation>Odblokuj urządzenie i zezwól temu komputerowi na jego ekranie.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, tap Trust and enter its passcode.</source>
        <translation>Odłącz je, podłącz ponownie, dotknij „Ufaj” i wpisz kod.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, unlock it and tap Trust.</source>
        <translation>Odłącz je, podłącz ponownie, odblokuj i dotknij „Ufaj”.</translation>
    </message>
    <message>
        <source>Unplug the device, forget it in the system&apos;s settings and tap Trust again.</source>
        <translation>Odłącz urządzenie, zapomnij je w ustawieniach systemu i ponownie dotknij „Ufaj”.</translation>
    </message>
    <message>
        <source>Update or reinstall it; what is for them waits here.</source>
        <translation>Zaktualizuj lub zainstaluj go ponownie; to, co jest dla nich, czeka tutaj.</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>Zaktualizuj serwer.</translation>
    </message>
    <message>
        <source>Use --allow-training to check it all the same.</source>
        <translation>Użyj --allow-training, by mimo to sprawdzić.</translation>
    </message>
    <message>
        <source>Use a training home: inspector --home DIR demo.</source>
        <translation>Użyj katalogu ćwiczebnego: inspector --home DIR demo.</translation>
    </message>
    <message>
        <source>Use adb+tcp:HOST:PORT.</source>
        <translation>Użyj adb+tcp:HOST:PORT.</translation>
    </message>
    <message>
        <source>Use an integer or a decimal string.</source>
        <translation>Użyj liczby całkowitej albo dziesiętnej jako tekstu.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Użyj co najmniej {count} znaków.</translation>
    </message>
    <message>
        <source>Use it through the server, or stop the server with &apos;adb kill-server&apos;.</source>
        <translation>Używaj go przez serwer albo zatrzymaj serwer przez &apos;adb kill-server&apos;.</translation>
    </message>
    <message>
        <source>Use tcp:HOST:PORT.</source>
        <translation>Użyj tcp:HOST:PORT.</translation>
    </message>
    <message>
        <source>Use the bench&apos;s own home for it.</source>
        <translation>Użyj do tego własnego katalogu stanowiska.</translation>
    </message>
    <message>
        <source>Use the cable, or pair it with &apos;adb pair&apos; and keep the adb server running.</source>
        <translation>Użyj kabla albo sparuj przez &apos;adb pair&apos; i zostaw działający serwer adb.</translation>
    </message>
    <message>
        <source>Use {most} characters at most.</source>
        <translation>Użyj najwyżej {most} znaków.</translation>
    </message>
    <message>
        <source>Use {scheme}:HOST:PORT.</source>
        <translation>Użyj {scheme}:HOST:PORT.</translation>
    </message>
    <message>
        <source>Verify the certificate&apos;s file.</source>
        <translation>Sprawdź plik certyfikatu.</translation>
    </message>
    <message>
        <source>Void, nonconforming: {count}</source>
        <translation>Unieważniony, niezgodny: {count}</translation>
    </message>
    <message>
        <source>Wait a minute: the label waits.</source>
        <translation>Poczekaj minutę: etykieta czeka.</translation>
    </message>
    <message>
        <source>Wait for its next sync.</source>
        <translation>Poczekaj na jego następną synchronizację.</translation>
    </message>
    <message>
        <source>Wait until fastboot is done, then press R.</source>
        <translation>Poczekaj, aż fastboot skończy, i naciśnij R.</translation>
    </message>
    <message>
        <source>Wait until it has ended, and try again.</source>
        <translation>Poczekaj, aż skończy, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Wait until it is in, or stop it.</source>
        <translation>Zaczekaj, aż wejdzie, albo go zatrzymaj.</translation>
    </message>
    <message>
        <source>Wait until its Hello screen shows.</source>
        <translation>Poczekaj, aż pojawi się ekran powitalny.</translation>
    </message>
    <message>
        <source>Wait until that is closed.</source>
        <translation>Poczekaj, aż się zakończy.</translation>
    </message>
    <message>
        <source>Wake and unlock it.</source>
        <translation>Wybudź i odblokuj je.</translation>
    </message>
    <message>
        <source>Wake and unlock the device, then press R to read again.</source>
        <translation>Wybudź i odblokuj urządzenie, potem naciśnij R, by odczytać ponownie.</translation>
    </message>
    <message>
        <source>What answers here does not speak ADB.</source>
        <translation>To, co tu odpowiada, nie mówi ADB.</translation>
    </message>
    <message>
        <source>What answers here does not speak AT commands.</source>
        <translation>To, co tu odpowiada, nie zna poleceń AT.</translation>
    </message>
    <message>
        <source>What comes over this line is not the laptop&apos;s agent.</source>
        <translation>To, co przychodzi tą linią, nie jest agentem laptopa.</translation>
    </message>
    <message>
        <source>What follows the page is not the signature that Inspector writes.</source>
        <translation>To, co następuje po stronie, nie jest podpisem Inspectora.</translation>
    </message>
    <message>
        <source>What was not tested has no opposite.</source>
        <translation>To, czego nie sprawdzono, nie ma przeciwieństwa.</translation>
    </message>
    <message>
        <source>Who inspected or signed a certificate cannot make it void.</source>
        <translation>Kto wykonał inspekcję lub podpisał certyfikat, nie może go unieważnić.</translation>
    </message>
    <message>
        <source>Who inspected the device countersigned it.</source>
        <translation>Kontrasygnował ten, kto sprawdzał urządzenie.</translation>
    </message>
    <message>
        <source>Who took it takes it back.</source>
        <translation>Cofa je ten, kto je wykonał.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Write 1 or more, or leave the cell empty.</source>
        <translation>Wpisz 1 lub więcej albo zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>Write 2026-11-22 14:30, or give date_format in a file of columns.</source>
        <translation>Wpisz 2026-11-22 14:30 albo podaj date_format w pliku kolumn.</translation>
    </message>
    <message>
        <source>Write [columns], then lines such as imei = &apos;Device IMEI&apos;.</source>
        <translation>Wpisz [columns], potem wiersze takie jak imei = &apos;Device IMEI&apos;.</translation>
    </message>
    <message>
        <source>Write [{name}] and below it kind = &quot;folder&quot; and what it wants.</source>
        <translation>Wpisz [{name}], a poniżej kind = &quot;folder&quot; i to, czego wymaga.</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22, or an order&apos;s reference.</source>
        <translation>Wpisz dzień jako 2026-11-22 albo numer zamówienia.</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22.</source>
        <translation>Wpisz dzień jako 2026-11-22.</translation>
    </message>
    <message>
        <source>Write a new request and have the root answer it.</source>
        <translation>Zapisz nową prośbę i niech odpowie na nią klucz główny.</translation>
    </message>
    <message>
        <source>Write agent+tcp:HOST:PORT or serial:DEVICE.</source>
        <translation>Napisz agent+tcp:HOST:PORT lub serial:DEVICE.</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST/NAME.</source>
        <translation>Zapisz go jako postgresql://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>Write it into a file, and name that.</source>
        <translation>Zapisz to do pliku i podaj ten plik.</translation>
    </message>
    <message>
        <source>Write one SHA-256 a line, in hex.</source>
        <translation>Wpisz w każdym wierszu jeden SHA-256, szesnastkowo.</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation>Wpisz jeden obiekt w wierszu.</translation>
    </message>
    <message>
        <source>Write one such as Europe/Berlin.</source>
        <translation>Wpisz taką jak Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write the company&apos;s name in letters and digits, without blanks or hyphens.</source>
        <translation>Wpisz nazwę firmy literami i cyframi, bez spacji i łączników.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder below its name.</source>
        <translation>Wpisz pełną ścieżkę folderu pod jego nazwą.</translation>
    </message>
    <message>
        <source>Write them as docs/backmarket.md shows.</source>
        <translation>Zapisz je tak, jak pokazuje docs/backmarket.md.</translation>
    </message>
    <message>
        <source>Write url = &quot;https://…&quot; below its name.</source>
        <translation>Wpisz url = &quot;https://…&quot; pod jego nazwą.</translation>
    </message>
    <message>
        <source>Write who answered what, and when.</source>
        <translation>Napisz, kto co odpowiedział i kiedy.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Wpisz yes lub no.</translation>
    </message>
    <message>
        <source>You disagree with a point that decides the verdict.</source>
        <translation>Nie zgadzasz się z punktem, który decyduje o werdykcie.</translation>
    </message>
    <message>
        <source>You disagree with the grade.</source>
        <translation>Nie zgadzasz się z klasą.</translation>
    </message>
    <message>
        <source>You took part in this inspection yourself.</source>
        <translation>Brałeś udział w tej kontroli.</translation>
    </message>
    <message>
        <source>a design capacity of {design} is out of all range.</source>
        <translation>pojemność nominalna {design} jest poza wszelkim zakresem.</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>czcionce</translation>
    </message>
    <message>
        <source>a full charge of {health} % of the design cannot be.</source>
        <translation>pełne naładowanie {health} % pojemności nominalnej jest niemożliwe.</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>kierownik</translation>
    </message>
    <message>
        <source>a paper jam</source>
        <translation>zacięcie papieru</translation>
    </message>
    <message>
        <source>a technician</source>
        <translation>technik</translation>
    </message>
    <message>
        <source>accelerometer</source>
        <translation>akcelerometr</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>konta</translation>
    </message>
    <message>
        <source>activation lock</source>
        <translation>blokada aktywacji</translation>
    </message>
    <message>
        <source>add people, change their roles, badges and PINs</source>
        <translation>dodawać osoby, zmieniać role, identyfikatory i PIN-y</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>aftercheck</source>
        <translation>kontrola po wymazaniu</translation>
    </message>
    <message>
        <source>air pressure</source>
        <translation>ciśnienie powietrza</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>załączonym pliku</translation>
    </message>
    <message>
        <source>an auditor</source>
        <translation>audytor</translation>
    </message>
    <message>
        <source>another partition says {others}: a changed system or a clone</source>
        <translation>inna partycja podaje {others}: zmieniony system lub klon</translation>
    </message>
    <message>
        <source>answer against a reading, with a reason</source>
        <translation>odpowiadać wbrew odczytowi, z powodem</translation>
    </message>
    <message>
        <source>answer points, grade, record the erase, refuse</source>
        <translation>odpowiadać na punkty, oceniać, notować wymazanie, odrzucać</translation>
    </message>
    <message>
        <source>asks for its PIN</source>
        <translation>żąda PIN-u</translation>
    </message>
    <message>
        <source>asks for its PUK</source>
        <translation>żąda PUK-u</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>audytor</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>bateria</translation>
    </message>
    <message>
        <source>battery health</source>
        <translation>kondycja baterii</translation>
    </message>
    <message>
        <source>be erased</source>
        <translation>zostać wymazana</translation>
    </message>
    <message>
        <source>be identified after the erase</source>
        <translation>zostać rozpoznana po wymazaniu</translation>
    </message>
    <message>
        <source>be made void</source>
        <translation>zostać unieważniona</translation>
    </message>
    <message>
        <source>be read</source>
        <translation>zostać odczytana</translation>
    </message>
    <message>
        <source>be refused</source>
        <translation>zostać odrzucona</translation>
    </message>
    <message>
        <source>be signed</source>
        <translation>zostać podpisana</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>biometrics</source>
        <translation>biometria</translation>
    </message>
    <message>
        <source>bootloader</source>
        <translation>bootloader</translation>
    </message>
    <message>
        <source>bring past inspections in from a file, as history</source>
        <translation>wprowadzać z pliku dawne badania jako historię</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>aparaty</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>nie da się odczytać: {why}</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>zmieniać ustawienia</translation>
    </message>
    <message>
        <source>charge cycles</source>
        <translation>cykle ładowania</translation>
    </message>
    <message>
        <source>charges without a cable</source>
        <translation>ładuje się bez kabla</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>ładuje się</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kolor</translation>
    </message>
    <message>
        <source>company management</source>
        <translation>zarządzanie firmowe</translation>
    </message>
    <message>
        <source>compass</source>
        <translation>kompas</translation>
    </message>
    <message>
        <source>console</source>
        <translation>konsola</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>dostarczony</translation>
    </message>
    <message>
        <source>developer&apos;s system</source>
        <translation>system deweloperski</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>rozładowuje się</translation>
    </message>
    <message>
        <source>disk errors</source>
        <translation>błędy dysku</translation>
    </message>
    <message>
        <source>disk password</source>
        <translation>hasło dysku</translation>
    </message>
    <message>
        <source>disk wear</source>
        <translation>zużycie dysku</translation>
    </message>
    <message>
        <source>disk&apos;s own test</source>
        <translation>własny test dysku</translation>
    </message>
    <message>
        <source>does not follow the event before it: one of them was put there or left out</source>
        <translation>nie następuje po poprzednim zdarzeniu: jedno z nich wstawiono lub pominięto</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>porzucony</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>wymazywanie</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>Doskonały</translation>
    </message>
    <message>
        <source>face</source>
        <translation>twarz</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>Zadowalający</translation>
    </message>
    <message>
        <source>faulty card</source>
        <translation>wadliwa karta</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>odcisk palca</translation>
    </message>
    <message>
        <source>firmware password</source>
        <translation>hasło firmware</translation>
    </message>
    <message>
        <source>follows event {before}: event {missing} is missing</source>
        <translation>następuje po zdarzeniu {before}: brakuje zdarzenia {missing}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>pełna</translation>
    </message>
    <message>
        <source>go back to its points</source>
        <translation>wrócić do punktów</translation>
    </message>
    <message>
        <source>go on to its points</source>
        <translation>przejść do punktów</translation>
    </message>
    <message>
        <source>go on to the erase</source>
        <translation>przejść do wymazania</translation>
    </message>
    <message>
        <source>good</source>
        <translation>Dobry</translation>
    </message>
    <message>
        <source>gravity</source>
        <translation>grawitacja</translation>
    </message>
    <message>
        <source>green</source>
        <translation>zielony</translation>
    </message>
    <message>
        <source>gyroscope</source>
        <translation>żyroskop</translation>
    </message>
    <message>
        <source>held</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>zawias</translation>
    </message>
    <message>
        <source>inspecting</source>
        <translation>sprawdzanie</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>tęczówka</translation>
    </message>
    <message>
        <source>is another one than {place} says, signed on {day}: the chain was written anew, or forked, after event {last}</source>
        <translation>jest inne, niż mówi {place}, podpisano {day}: łańcuch zapisano na nowo lub rozdwojono po zdarzeniu {last}</translation>
    </message>
    <message>
        <source>is missing: {place} says that there were {count} events on {day}; the tail was cut</source>
        <translation>brakuje: {place} mówi, że {day} było {count} zdarzeń; koniec obcięto</translation>
    </message>
    <message>
        <source>it names {uid}, they are those of {wanted}</source>
        <translation>podaje {uid}, a dane są od {wanted}</translation>
    </message>
    <message>
        <source>it shows after the erase: watch the set-up</source>
        <translation>widać to po wymazaniu: obserwuj konfigurację</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>pokrywa jest otwarta</translation>
    </message>
    <message>
        <source>its door is open</source>
        <translation>drzwiczki są otwarte</translation>
    </message>
    <message>
        <source>its hash is not that of its content: it was changed, or put there</source>
        <translation>jego skrót nie zgadza się z treścią: zmieniono je lub wstawiono</translation>
    </message>
    <message>
        <source>its own signature does not fit</source>
        <translation>jego własny podpis nie pasuje</translation>
    </message>
    <message>
        <source>its paper tray is missing</source>
        <translation>brak podajnika papieru</translation>
    </message>
    <message>
        <source>its scan was taken back</source>
        <translation>jego skan cofnięto</translation>
    </message>
    <message>
        <source>its tray is full</source>
        <translation>zasobnik jest pełny</translation>
    </message>
    <message>
        <source>its waste bin is full</source>
        <translation>pojemnik na odpady jest pełny</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>laptop</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>kierownik</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>poziom nieznany</translation>
    </message>
    <message>
        <source>libusb cannot be loaded.</source>
        <translation>Nie można wczytać libusb.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>światło</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>zablokowany</translation>
    </message>
    <message>
        <source>locked to a network</source>
        <translation>zablokowana na jedną sieć</translation>
    </message>
    <message>
        <source>make and replace keys</source>
        <translation>tworzyć i wymieniać klucze</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>pamięć RAM</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>n = {size} of {lot_size}, Ac = {accept}, Re = {reject}</source>
        <translation>n = {size} z {lot_size}, Ac = {accept}, Re = {reject}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>sieć</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no phone has {size} kB</source>
        <translation>żaden telefon nie ma {size} kB</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>brak jeszcze odczytu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>none put in</source>
        <translation>nie włożono</translation>
    </message>
    <message>
        <source>normal inspection</source>
        <translation>kontrola normalna</translation>
    </message>
    <message>
        <source>not charging</source>
        <translation>nie ładuje się</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>niezaliczony</translation>
    </message>
    <message>
        <source>not played yet</source>
        <translation>jeszcze nie odtworzono</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nieosiągalna</translation>
    </message>
    <message>
        <source>not reachable yet</source>
        <translation>jeszcze nieosiągalna</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>niegotowa</translation>
    </message>
    <message>
        <source>not_sellable</source>
        <translation>Nie do sprzedaży</translation>
    </message>
    <message>
        <source>nothing that charges is plugged in</source>
        <translation>nie podłączono niczego, co ładuje</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wył.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>wł.</translation>
    </message>
    <message>
        <source>only a SIM of another network shows it</source>
        <translation>pokaże to tylko SIM innej sieci</translation>
    </message>
    <message>
        <source>open an inspection and take a device&apos;s readings</source>
        <translation>otwierać inspekcję i czytać urządzenie</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>otwarta</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>pomarańczowy</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>brak tuszu lub tonera</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>brak papieru</translation>
    </message>
    <message>
        <source>out of toner</source>
        <translation>brak tonera</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>odłożony</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>zaliczony</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymana</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>power at the port</source>
        <translation>zasilanie na porcie</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesor</translation>
    </message>
    <message>
        <source>proximity</source>
        <translation>zbliżenie</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>odczyt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowa</translation>
    </message>
    <message>
        <source>red</source>
        <translation>czerwony</translation>
    </message>
    <message>
        <source>reduced inspection</source>
        <translation>kontrola ulgowa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucona</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>restore backups and forget people and customers</source>
        <translation>przywracać kopie zapasowe i zapominać osoby i klientów</translation>
    </message>
    <message>
        <source>review</source>
        <translation>przegląd</translation>
    </message>
    <message>
        <source>review another person&apos;s inspection</source>
        <translation>przeglądać inspekcję innej osoby</translation>
    </message>
    <message>
        <source>rooted</source>
        <translation>zrootowany</translation>
    </message>
    <message>
        <source>scan the code that *#06# shows</source>
        <translation>zeskanuj kod, który pokazuje *#06#</translation>
    </message>
    <message>
        <source>second IMEI</source>
        <translation>drugi IMEI</translation>
    </message>
    <message>
        <source>send again what was refused, or put it aside</source>
        <translation>wysyłać ponownie odrzucone lub je odkładać</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wysyłany</translation>
    </message>
    <message>
        <source>sensors</source>
        <translation>czujniki</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numer seryjny</translation>
    </message>
    <message>
        <source>sign a certificate</source>
        <translation>podpisać certyfikat</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>sygnał</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>podpisana</translation>
    </message>
    <message>
        <source>smartctl could not ask {name}: exit status {code}.</source>
        <translation>smartctl nie mógł zapytać {name}: kod {code}.</translation>
    </message>
    <message>
        <source>smartctl finds no disk of this laptop.</source>
        <translation>smartctl nie znajduje dysku tego laptopa.</translation>
    </message>
    <message>
        <source>stands where event {wanted} should</source>
        <translation>stoi tam, gdzie powinno być zdarzenie {wanted}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>kroki</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>zatrzymuje się</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>pamięć wewnętrzna</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>wyłączona</translation>
    </message>
    <message>
        <source>switched off or not reachable</source>
        <translation>wyłączona lub nieosiągalna</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablet</translation>
    </message>
    <message>
        <source>take the second look at a grade</source>
        <translation>rzucić drugie spojrzenie na ocenę</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>technik</translation>
    </message>
    <message>
        <source>the battery service repeats the design capacity as the full one</source>
        <translation>usługa baterii powtarza pojemność nominalną jako pełną</translation>
    </message>
    <message>
        <source>the bootloader is unlocked: this number could be forged</source>
        <translation>bootloader jest odblokowany: ten numer może być podrobiony</translation>
    </message>
    <message>
        <source>the current&apos;s unit cannot be known</source>
        <translation>nie da się poznać jednostki prądu</translation>
    </message>
    <message>
        <source>the device&apos;s USB interface</source>
        <translation>interfejs USB urządzenia</translation>
    </message>
    <message>
        <source>the digest differs</source>
        <translation>skrót jest inny</translation>
    </message>
    <message>
        <source>the document&apos;s title and date</source>
        <translation>tytule i dacie dokumentu</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>pierwsze</translation>
    </message>
    <message>
        <source>the flash tells step {steps}</source>
        <translation>pamięć flash podaje stopień {steps}</translation>
    </message>
    <message>
        <source>the gauge counts no use: its figure is the factory&apos;s</source>
        <translation>miernik nie liczy użycia: jego liczba jest fabryczna</translation>
    </message>
    <message>
        <source>the gauge gives no full charge or no design capacity.</source>
        <translation>miernik nie podaje pełnego naładowania lub pojemności nominalnej.</translation>
    </message>
    <message>
        <source>the gauge repeats its design capacity: nothing was measured.</source>
        <translation>miernik powtarza pojemność nominalną: niczego nie zmierzono.</translation>
    </message>
    <message>
        <source>the gauge says 0, as those do that count nothing</source>
        <translation>miernik podaje 0, jak te, które nic nie liczą</translation>
    </message>
    <message>
        <source>the gauge&apos;s capacities have no known unit</source>
        <translation>pojemności miernika nie mają znanej jednostki</translation>
    </message>
    <message>
        <source>the kernel repeats the design capacity as the full one</source>
        <translation>jądro powtarza pojemność nominalną jako pełną</translation>
    </message>
    <message>
        <source>the list of attached files</source>
        <translation>liście załączonych plików</translation>
    </message>
    <message>
        <source>the number that the phone tells has a wrong check digit</source>
        <translation>numer podany przez telefon ma złą cyfrę kontrolną</translation>
    </message>
    <message>
        <source>the page itself</source>
        <translation>samej stronie</translation>
    </message>
    <message>
        <source>the phone answered with nothing</source>
        <translation>telefon nic nie odpowiedział</translation>
    </message>
    <message>
        <source>the phone did not answer in time</source>
        <translation>telefon nie odpowiedział na czas</translation>
    </message>
    <message>
        <source>the phone does not know</source>
        <translation>telefon nie wie</translation>
    </message>
    <message>
        <source>the phone does not let its gauge be read</source>
        <translation>telefon nie daje odczytać miernika</translation>
    </message>
    <message>
        <source>the phone does not let this be done</source>
        <translation>telefon na to nie pozwala</translation>
    </message>
    <message>
        <source>the phone does not let this be read</source>
        <translation>telefon nie daje tego odczytać</translation>
    </message>
    <message>
        <source>the phone does not tell</source>
        <translation>telefon tego nie mówi</translation>
    </message>
    <message>
        <source>the phone does not tell it: {scan}</source>
        <translation>telefon go nie podaje: {scan}</translation>
    </message>
    <message>
        <source>the phone does not tell one</source>
        <translation>telefon żadnego nie podaje</translation>
    </message>
    <message>
        <source>the phone does not tell: try a charging pad</source>
        <translation>telefon tego nie mówi: wypróbuj ładowarkę bezprzewodową</translation>
    </message>
    <message>
        <source>the phone has no command for it</source>
        <translation>telefon nie ma do tego polecenia</translation>
    </message>
    <message>
        <source>the phone has not measured its battery yet</source>
        <translation>telefon nie zmierzył jeszcze baterii</translation>
    </message>
    <message>
        <source>the phone is on no network</source>
        <translation>telefon nie jest w żadnej sieci</translation>
    </message>
    <message>
        <source>the phone last told its apps of new battery values {age} before</source>
        <translation>telefon ostatnio podał aplikacjom nowe wartości baterii {age} wcześniej</translation>
    </message>
    <message>
        <source>the phone lists fewer accounts than it counts</source>
        <translation>telefon wymienia mniej kont, niż liczy</translation>
    </message>
    <message>
        <source>the phone names no buttons</source>
        <translation>telefon nie wymienia przycisków</translation>
    </message>
    <message>
        <source>the phone names no motion sensors</source>
        <translation>telefon nie wymienia czujników ruchu</translation>
    </message>
    <message>
        <source>the phone refused to vibrate: {refusal}</source>
        <translation>telefon odmówił wibracji: {refusal}</translation>
    </message>
    <message>
        <source>the phone shows no touch screen</source>
        <translation>telefon nie pokazuje ekranu dotykowego</translation>
    </message>
    <message>
        <source>the phone tells &apos;{state}&apos;, which is no state</source>
        <translation>telefon mówi &apos;{state}&apos;, co nie jest stanem</translation>
    </message>
    <message>
        <source>the phone tells an impossible number</source>
        <translation>telefon podaje niemożliwą liczbę</translation>
    </message>
    <message>
        <source>the phone tells different numbers for one slot</source>
        <translation>telefon podaje różne numery dla jednego gniazda</translation>
    </message>
    <message>
        <source>the phone tells no date</source>
        <translation>telefon nie podaje daty</translation>
    </message>
    <message>
        <source>the phone tells the same number for both slots</source>
        <translation>telefon podaje ten sam numer dla obu gniazd</translation>
    </message>
    <message>
        <source>the phone tells two different serials</source>
        <translation>telefon podaje dwa różne numery seryjne</translation>
    </message>
    <message>
        <source>the phone was told to vibrate</source>
        <translation>telefonowi kazano wibrować</translation>
    </message>
    <message>
        <source>the phone&apos;s answer does not hold it</source>
        <translation>odpowiedź telefonu tego nie zawiera</translation>
    </message>
    <message>
        <source>the phone&apos;s properties contradict each other</source>
        <translation>właściwości telefonu są sprzeczne</translation>
    </message>
    <message>
        <source>the phone&apos;s shell shows no values of its motion sensors</source>
        <translation>powłoka telefonu nie pokazuje wartości czujników ruchu</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>zdjęciu</translation>
    </message>
    <message>
        <source>the scale is {scale} instead of 100</source>
        <translation>skala wynosi {scale} zamiast 100</translation>
    </message>
    <message>
        <source>the shell runs as root</source>
        <translation>powłoka działa jako root</translation>
    </message>
    <message>
        <source>the shop&apos;s logo</source>
        <translation>logo zakładu</translation>
    </message>
    <message>
        <source>the signature, its key or its address differs</source>
        <translation>podpis, jego klucz lub adres jest inny</translation>
    </message>
    <message>
        <source>the statistics have learned nothing beyond the design capacity</source>
        <translation>statystyka nie nauczyła się niczego ponad pojemność nominalną</translation>
    </message>
    <message>
        <source>the table of objects</source>
        <translation>tabeli obiektów</translation>
    </message>
    <message>
        <source>the values were set by hand and stand still (UPDATES STOPPED)</source>
        <translation>wartości ustawiono ręcznie i stoją (UPDATES STOPPED)</translation>
    </message>
    <message>
        <source>this Android tells it to system apps only: {scan}</source>
        <translation>ten Android podaje go tylko aplikacjom systemowym: {scan}</translation>
    </message>
    <message>
        <source>this phone does not count charge cycles</source>
        <translation>ten telefon nie liczy cykli ładowania</translation>
    </message>
    <message>
        <source>this phone does not measure its battery&apos;s wear</source>
        <translation>ten telefon nie mierzy zużycia baterii</translation>
    </message>
    <message>
        <source>this phone does not show its flash&apos;s wear</source>
        <translation>ten telefon nie pokazuje zużycia pamięci flash</translation>
    </message>
    <message>
        <source>this phone does not tell</source>
        <translation>ten telefon tego nie mówi</translation>
    </message>
    <message>
        <source>this phone has no such property</source>
        <translation>ten telefon nie ma takiej właściwości</translation>
    </message>
    <message>
        <source>this phone has nothing to ask for it</source>
        <translation>ten telefon nie ma czego o to zapytać</translation>
    </message>
    <message>
        <source>this phone has {count} touch screens: sweep each by hand</source>
        <translation>liczba ekranów dotykowych tego telefonu: {count}; przesuń ręcznie po każdym</translation>
    </message>
    <message>
        <source>this source gives a percentage alone</source>
        <translation>to źródło podaje tylko procent</translation>
    </message>
    <message>
        <source>tightened inspection</source>
        <translation>kontrola obostrzona</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>za gorąca</translation>
    </message>
    <message>
        <source>unlock a name after wrong PINs</source>
        <translation>odblokować nazwę po błędnych PIN-ach</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>odblokowany</translation>
    </message>
    <message>
        <source>usbmuxd announced a message of impossible length.</source>
        <translation>usbmuxd zapowiedział wiadomość niemożliwej długości.</translation>
    </message>
    <message>
        <source>usbmuxd answered another question.</source>
        <translation>usbmuxd odpowiedział na inne pytanie.</translation>
    </message>
    <message>
        <source>usbmuxd answered in a form it has no right to.</source>
        <translation>usbmuxd odpowiedział w postaci, do której nie ma prawa.</translation>
    </message>
    <message>
        <source>usbmuxd did not answer in time.</source>
        <translation>usbmuxd nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>usbmuxd does not run at {place}.</source>
        <translation>usbmuxd nie działa pod {place}.</translation>
    </message>
    <message>
        <source>usbmuxd gave no list of devices.</source>
        <translation>usbmuxd nie podał listy urządzeń.</translation>
    </message>
    <message>
        <source>usbmuxd gave no result.</source>
        <translation>usbmuxd nie podał wyniku.</translation>
    </message>
    <message>
        <source>usbmuxd holds this device.</source>
        <translation>usbmuxd trzyma to urządzenie.</translation>
    </message>
    <message>
        <source>usbmuxd listed a device without a name.</source>
        <translation>usbmuxd wymienił urządzenie bez nazwy.</translation>
    </message>
    <message>
        <source>usbmuxd named no device in its event.</source>
        <translation>usbmuxd nie podał urządzenia w komunikacie.</translation>
    </message>
    <message>
        <source>usbmuxd refused to connect.</source>
        <translation>usbmuxd odmówił połączenia.</translation>
    </message>
    <message>
        <source>verified boot</source>
        <translation>zweryfikowany rozruch</translation>
    </message>
    <message>
        <source>void</source>
        <translation>unieważniona</translation>
    </message>
    <message>
        <source>void a certificate</source>
        <translation>unieważnić certyfikat</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>nagrzewa się</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>zegarek</translation>
    </message>
    <message>
        <source>what follows the page</source>
        <translation>tym, co jest po stronie</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>żółty</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>{aql} is none of the standard&apos;s AQLs.</source>
        <translation>{aql} nie jest AQL z normy.</translation>
    </message>
    <message>
        <source>{count} devices of the sample are not reviewed yet.</source>
        <translation>{count} urządzeń z próbki jeszcze nie zweryfikowano.</translation>
    </message>
    <message>
        <source>{count} devices wait to be put into this lot.</source>
        <translation>Na tę partię czeka urządzeń: {count}.</translation>
    </message>
    <message>
        <source>{count} of {wanted} buttons pressed and released: {names}</source>
        <translation>naciśnięte i puszczone przyciski: {count} z {wanted}: {names}</translation>
    </message>
    <message>
        <source>{count} of {wanted} motion sensors answer: {names}</source>
        <translation>odpowiadające czujniki ruchu: {count} z {wanted}: {names}</translation>
    </message>
    <message>
        <source>{count} points are open, the first is {first}.</source>
        <translation>Otwarte punkty: {count}, pierwszy to {first}.</translation>
    </message>
    <message>
        <source>{count} points that have to be judged are not judged yet.</source>
        <translation>Punkty do oceny, których jeszcze nie oceniono: {count}.</translation>
    </message>
    <message>
        <source>{count} profiles are installed: Settings, VPN &amp; Device Management shows whose.</source>
        <translation>Zainstalowane profile: {count}; Ustawienia, VPN i zarządzanie urządzeniem pokażą czyje.</translation>
    </message>
    <message>
        <source>{count} records are not as they were written.</source>
        <translation>{count} wpisów nie jest takich, jak je zapisano.</translation>
    </message>
    <message>
        <source>{destination} cannot be used: {title}</source>
        <translation>{destination} nie nadaje się do użycia: {title}</translation>
    </message>
    <message>
        <source>{device} cannot be opened as a serial port.</source>
        <translation>Nie można otworzyć {device} jako portu szeregowego.</translation>
    </message>
    <message>
        <source>{device} is not there.</source>
        <translation>{device}: nie ma.</translation>
    </message>
    <message>
        <source>{device} left while it was opened.</source>
        <translation>{device} zniknął podczas otwierania.</translation>
    </message>
    <message>
        <source>{found} nonconforming were found.</source>
        <translation>Znaleziono niezgodnych: {found}.</translation>
    </message>
    <message>
        <source>{found} nonconforming; {done} of {all} reviewed</source>
        <translation>Niezgodnych: {found}; zweryfikowano {done} z {all}</translation>
    </message>
    <message>
        <source>{found} nonconformities; {done} of {all} reviewed</source>
        <translation>Niezgodności: {found}; zweryfikowano {done} z {all}</translation>
    </message>
    <message>
        <source>{free} of {capacity} bytes cannot be free.</source>
        <translation>{free} z {capacity} bajtów nie może być wolne.</translation>
    </message>
    <message>
        <source>{full} of {design} mAh cannot be a battery&apos;s health.</source>
        <translation>{full} z {design} mAh nie może być kondycją baterii.</translation>
    </message>
    <message>
        <source>{full} of {design} mAh cannot be a battery&apos;s wear</source>
        <translation>{full} z {design} mAh nie może być zużyciem baterii</translation>
    </message>
    <message>
        <source>{given} bytes cannot be a laptop&apos;s memory.</source>
        <translation>{given} bajtów nie może być pamięcią laptopa.</translation>
    </message>
    <message>
        <source>{health} % cannot be a battery&apos;s wear</source>
        <translation>{health} % nie może być zużyciem baterii</translation>
    </message>
    <message>
        <source>{health} % of the design cannot be a measure of wear.</source>
        <translation>{health} % pojemności nominalnej nie może być miarą zużycia.</translation>
    </message>
    <message>
        <source>{held} held back, {gone} went out</source>
        <translation>{held} wstrzymano, {gone} wysłano</translation>
    </message>
    <message>
        <source>{home} is missing, and {aside} was set aside by a restore.</source>
        <translation>Brakuje {home}, a {aside} odłożono przy przywracaniu.</translation>
    </message>
    <message>
        <source>{host} is not this machine, so its address must start with https://.</source>
        <translation>{host} to nie ten komputer, więc adres musi zaczynać się od https://.</translation>
    </message>
    <message>
        <source>{id} has no point &apos;{point_id}&apos;.</source>
        <translation>{id} nie ma punktu &apos;{point_id}&apos;.</translation>
    </message>
    <message>
        <source>{key} {told} cannot be</source>
        <translation>{key} {told} jest niemożliwe</translation>
    </message>
    <message>
        <source>{level}, {current} mA</source>
        <translation>{level}, {current} mA</translation>
    </message>
    <message>
        <source>{millivolts} mV is no battery&apos;s voltage.</source>
        <translation>{millivolts} mV to nie napięcie baterii.</translation>
    </message>
    <message>
        <source>{most} searches are saved.</source>
        <translation>Zapisane wyszukiwania: {most}.</translation>
    </message>
    <message>
        <source>{names} hold {what}.</source>
        <translation>{names} trzymają {what}.</translation>
    </message>
    <message>
        <source>{names} holds {what}.</source>
        <translation>{names} trzyma {what}.</translation>
    </message>
    <message>
        <source>{names} in it differ from the claims</source>
        <translation>różnią się w nim od danych: {names}</translation>
    </message>
    <message>
        <source>{names} may hold {what}.</source>
        <translation>{names} może trzymać {what}.</translation>
    </message>
    <message>
        <source>{name} asks whether to trust this computer.</source>
        <translation>{name} pyta, czy zaufać temu komputerowi.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {error}.</source>
        <translation>Nie można otworzyć {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be read from line {line} on: a quote has no end.</source>
        <translation>Nie można czytać {name} od wiersza {line}: cudzysłów nie ma końca.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its list of tables is damaged.</source>
        <translation>Nie można odczytać {name}: lista tabel jest uszkodzona.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {error}.</source>
        <translation>Nie można zapisać {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} did not answer in time.</source>
        <translation>{name} nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>{name} does not go on.</source>
        <translation>{name} nie idzie dalej.</translation>
    </message>
    <message>
        <source>{name} failed.</source>
        <translation>{name}: niepowodzenie.</translation>
    </message>
    <message>
        <source>{name} gave no answer in time.</source>
        <translation>{name} nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>{name} has more than {most} columns.</source>
        <translation>{name} ma więcej niż {most} kolumn.</translation>
    </message>
    <message>
        <source>{name} has not allowed this computer yet.</source>
        <translation>{name} jeszcze nie zezwolił temu komputerowi.</translation>
    </message>
    <message>
        <source>{name} has not come back from earlier tries.</source>
        <translation>{name} nie wrócił z wcześniejszych prób.</translation>
    </message>
    <message>
        <source>{name} holds bytes that are no text, in line {number}.</source>
        <translation>{name} zawiera w wierszu {number} bajty, które nie są tekstem.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} jest pusty.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <translation>{name}: już nie ma.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GiB.</source>
        <translation>{name} jest większy niż 2 GiB.</translation>
    </message>
    <message>
        <source>{name} is locked with its passcode.</source>
        <translation>{name} jest zablokowany kodem.</translation>
    </message>
    <message>
        <source>{name} is managed and may not talk to this computer.</source>
        <translation>{name} jest zarządzany i nie może rozmawiać z tym komputerem.</translation>
    </message>
    <message>
        <source>{name} is neither CSV nor XLSX nor JSON Lines.</source>
        <translation>{name} to ani CSV, ani XLSX, ani JSON Lines.</translation>
    </message>
    <message>
        <source>{name} is no XLSX file that can be read.</source>
        <translation>{name} nie jest czytelnym plikiem XLSX.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} nie jest plikiem.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} to nie UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a store of Inspector.</source>
        <translation>{name} nie jest magazynem Inspectora.</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name}: nie ma.</translation>
    </message>
    <message>
        <source>{name} is there already and holds something else.</source>
        <translation>{name} już tam jest i zawiera co innego.</translation>
    </message>
    <message>
        <source>{name} is too large once it is unpacked.</source>
        <translation>{name} jest po rozpakowaniu za duży.</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation>{name} odszedł.</translation>
    </message>
    <message>
        <source>{name} may not be opened by this user.</source>
        <translation>Ten użytkownik nie może otworzyć {name}.</translation>
    </message>
    <message>
        <source>{name} no longer knows this computer.</source>
        <translation>{name} nie zna już tego komputera.</translation>
    </message>
    <message>
        <source>{name} refused a session.</source>
        <translation>{name} odmówił sesji.</translation>
    </message>
    <message>
        <source>{name} took nothing in time.</source>
        <translation>{name} nic nie przyjął na czas.</translation>
    </message>
    <message>
        <source>{name} wants the whole path of its map of products.</source>
        <translation>{name} wymaga pełnej ścieżki listy produktów.</translation>
    </message>
    <message>
        <source>{name} was closed.</source>
        <translation>{name} został zamknięty.</translation>
    </message>
    <message>
        <source>{name} was told not to trust this computer.</source>
        <translation>{name} ma nie ufać temu komputerowi.</translation>
    </message>
    <message>
        <source>{name}: preproduction is yes or no.</source>
        <translation>{name}: preproduction to yes albo no.</translation>
    </message>
    <message>
        <source>{name}: url is for a mock server on this machine alone.</source>
        <translation>{name}: url służy tylko serwerowi próbnemu na tym komputerze.</translation>
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
        <translation>{one} lub {other}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>Nie można otworzyć {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Nie można odczytać {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Nie można zapisać {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds something else than [[sku]].</source>
        <translation>{path} zawiera coś innego niż [[sku]].</translation>
    </message>
    <message>
        <source>{path} holds something else than digests.</source>
        <translation>{path} zawiera coś innego niż skróty.</translation>
    </message>
    <message>
        <source>{path} is missing or has lost {lost}, and this home is in use.</source>
        <translation>Brakuje {path} albo stracił {lost}, a ten katalog jest w użyciu.</translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device.</source>
        <translation>{path} nie jest plikiem, lecz potokiem lub urządzeniem.</translation>
    </message>
    <message>
        <source>{path} is no whole backup: {why}.</source>
        <translation>{path} nie jest pełną kopią zapasową: {why}.</translation>
    </message>
    <message>
        <source>{path} is not TOML that can be read: {fault}.</source>
        <translation>{path} nie jest czytelnym TOML: {fault}.</translation>
    </message>
    <message>
        <source>{path} is not used: {title}</source>
        <translation>{path} nie jest użyty: {title}</translation>
    </message>
    <message>
        <source>{path} is not valid TOML: {trouble}.</source>
        <translation>{path} nie jest poprawnym TOML-em: {trouble}.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} już istnieje.</translation>
    </message>
    <message>
        <source>{path} is too large for a file of keys.</source>
        <translation>{path} jest za duży na plik kluczy.</translation>
    </message>
    <message>
        <source>{path} names more than {most} destinations.</source>
        <translation>{path} wymienia więcej niż {most} celów.</translation>
    </message>
    <message>
        <source>{path}: &apos;{name}&apos; is no table of texts.</source>
        <translation>{path}: „{name}” nie jest tabelą tekstów.</translation>
    </message>
    <message>
        <source>{path}: A key in it is not an Ed25519 key.</source>
        <translation>{path}: Klucz w tym pliku nie jest kluczem Ed25519.</translation>
    </message>
    <message>
        <source>{path}: {title}</source>
        <translation>{path}: {title}</translation>
    </message>
    <message>
        <source>{peer} closed the connection.</source>
        <translation>{peer} zamknął połączenie.</translation>
    </message>
    <message>
        <source>{peer} did not answer in time.</source>
        <translation>{peer} nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>{place}: there is no setting &apos;{key}&apos;.</source>
        <translation>{place}: nie ma ustawienia &apos;{key}&apos;.</translation>
    </message>
    <message>
        <source>{place}: {key} is {shown}.</source>
        <translation>{place}: {key} to {shown}.</translation>
    </message>
    <message>
        <source>{place}: {name} cannot be used.</source>
        <translation>{place}: nie można użyć {name}.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>Nie można uruchomić {program}: {reason}.</translation>
    </message>
    <message>
        <source>{program} probably holds {device}.</source>
        <translation>{program} prawdopodobnie trzyma {device}.</translation>
    </message>
    <message>
        <source>{reached} of {wanted} squares touched</source>
        <translation>dotknięte pola: {reached} z {wanted}</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said} {more}</translation>
    </message>
    <message>
        <source>{size} mA cannot be</source>
        <translation>{size} mA jest niemożliwe</translation>
    </message>
    <message>
        <source>{standard}, single sampling, {severity}, level {level}, AQL {aql}, code letter {letter}</source>
        <translation>{standard}, próbka pojedyncza, {severity}, poziom {level}, AQL {aql}, znak literowy {letter}</translation>
    </message>
    <message>
        <source>{state}, {level}, rose {rise} % in {seconds} s</source>
        <translation>{state}, {level}, wzrost o {rise} % w {seconds} s</translation>
    </message>
    <message>
        <source>{step} is no signal strength.</source>
        <translation>{step} to nie siła sygnału.</translation>
    </message>
    <message>
        <source>{total} bytes fit no size that is sold.</source>
        <translation>{total} bajtów nie pasuje do żadnego sprzedawanego rozmiaru.</translation>
    </message>
    <message>
        <source>{variable} is &apos;{text}&apos;, which is no address.</source>
        <translation>{variable} to &apos;{text}&apos;, co nie jest adresem.</translation>
    </message>
    <message>
        <source>{variable} is &apos;{text}&apos;, which names no adb server.</source>
        <translation>{variable} to &apos;{text}&apos;, co nie podaje serwera adb.</translation>
    </message>
    <message>
        <source>{variable} names &apos;{address}&apos;, which is no agent&apos;s place.</source>
        <translation>{variable} podaje &apos;{address}&apos;, gdzie nie ma agenta.</translation>
    </message>
    <message>
        <source>{who} works at this bench no more.</source>
        <translation>{who} już nie pracuje na tym stanowisku.</translation>
    </message>
    <message>
        <source>{who} works on {home}.</source>
        <translation>{who} pracuje w {home}.</translation>
    </message>
    <message>
        <source>{words}, 0 touches by itself in {seconds} s</source>
        <translation>{words}, 0 samoczynnych dotknięć w {seconds} s</translation>
    </message>
    <message>
        <source>{words}, {ghosts} touches by itself</source>
        <translation>{words}, samoczynne dotknięcia: {ghosts}</translation>
    </message>
    <message>
        <source>{words}; gravity {size} m/s²</source>
        <translation>{words}; grawitacja {size} m/s²</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>No certificate: the device was refused.</source>
        <translation>Brak certyfikatu: urządzenie odrzucono.</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Jeszcze nie podpisano.</translation>
    </message>
    <message>
        <source>Signature and digest hold. Training: certifies nothing.</source>
        <translation>Podpis i skrót się zgadzają. Ćwiczenie: niczego nie poświadcza.</translation>
    </message>
    <message>
        <source>Signature and digest hold.</source>
        <translation>Podpis i skrót się zgadzają.</translation>
    </message>
    <message>
        <source>From {file}, line {line}. Nobody inspected it here: there is no certificate.</source>
        <translation>Z {file}, wiersz {line}. Nikt nie badał go tutaj: nie ma certyfikatu.</translation>
    </message>
    <message>
        <source>The file says: {words}.</source>
        <translation>Plik mówi: {words}.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Sprawdzanie</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verify a certificate</source>
        <translation>Sprawdź certyfikat</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Wybierz pliki</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Tylko odrzucone</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Trust a file</source>
        <translation>Zaufaj plikowi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Drop files or folders here, choose them, paste, or scan the square code on the page. It takes PDF, JSON, JWS, the text of a code, and photos of one; nothing leaves this bench.</source>
        <translation>Upuść tu pliki lub katalogi, wybierz je, wklej albo zeskanuj kwadratowy kod na stronie. Przyjmuje PDF, JSON, JWS, tekst kodu i jego zdjęcia; nic nie opuszcza stanowiska.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>certificates of any shop</source>
        <translation>certyfikaty dowolnego zakładu</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>Zeskanowany kod</translation>
    </message>
    <message>
        <source>There is nothing to verify in it. Choose files, or scan the code once more.</source>
        <translation>Nie ma w tym nic do sprawdzenia. Wybierz pliki albo zeskanuj kod jeszcze raz.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>There is no certificate in it. Choose its PDF, JSON, JWS or a photo of the code.</source>
        <translation>Nie ma w tym certyfikatu. Wybierz jego PDF, JSON, JWS albo zdjęcie kodu.</translation>
    </message>
    <message>
        <source>{done} of {total} checked, {refused} refused. Esc stops.</source>
        <translation>Sprawdzone: {done} z {total}, odrzucone: {refused}. Esc zatrzymuje.</translation>
    </message>
    <message>
        <source>{done} checked, {refused} refused, {open} open.</source>
        <translation>Sprawdzono {done}, odrzucono {refused}, otwarte {open}.</translation>
    </message>
    <message>
        <source>{done} checked, {refused} refused.</source>
        <translation>Sprawdzone: {done}, odrzucone: {refused}.</translation>
    </message>
    <message>
        <source>Stopped: {done} checked, {refused} refused.</source>
        <translation>Zatrzymano. Sprawdzone: {done}, odrzucone: {refused}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Wklejony tekst</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Wklejony obraz</translation>
    </message>
    <message>
        <source>Nothing was copied that can be verified. Copy a file, a code or a picture of it.</source>
        <translation>Nie skopiowano nic, co da się sprawdzić. Skopiuj plik, kod albo jego obraz.</translation>
    </message>
    <message>
        <source>Keys, roots and trust lists</source>
        <translation>Klucze, klucze główne i listy zaufania</translation>
    </message>
    <message>
        <source>Trusted too until the window is closed: {names}.</source>
        <translation>Do zamknięcia okna zaufane także: {names}.</translation>
    </message>
    <message>
        <source>{name} holds {count} rows.</source>
        <translation>Wiersze w {name}: {count}.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Upuszczony tekst</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Upuszczony obraz</translation>
    </message>
</context>
<context>
    <name>VerifyState</name>
    <message>
        <source>Key revoked</source>
        <translation>Klucz unieważniony</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Autentyczny</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Ćwiczebny</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Zastąpiony</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Unieważniony</translation>
    </message>
    <message>
        <source>Signer not known</source>
        <translation>Nieznany podpisujący</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nieczytelny</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nie otwarto</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nieautentyczny</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>Nie udało się zapytać</translation>
    </message>
    <message>
        <source>Not in the registry</source>
        <translation>Brak w rejestrze</translation>
    </message>
    <message>
        <source>Its signature fits, but the registry {host} could not be asked: whether it still counts is not known. Ask again when there is a network.</source>
        <translation>Podpis się zgadza, ale rejestru {host} nie udało się zapytać: nie wiadomo, czy nadal obowiązuje. Zapytaj ponownie, gdy będzie sieć.</translation>
    </message>
    <message>
        <source>Its signature fits, but the registry {host} does not hold it: whether it still counts is not known. Ask the shop.</source>
        <translation>Podpis się zgadza, ale rejestr {host} go nie ma: nie wiadomo, czy nadal obowiązuje. Zapytaj warsztat.</translation>
    </message>
    <message>
        <source>It is whole, and was made for practice: it certifies nothing. Take it for no device.</source>
        <translation>Jest cały i powstał dla ćwiczeń: niczego nie poświadcza. Nie przyjmuj go dla żadnego urządzenia.</translation>
    </message>
    <message>
        <source>Everything is as it was signed, and who signed it is trusted here.</source>
        <translation>Wszystko jest tak, jak podpisano, a kto podpisał, jest tu zaufany.</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Z certyfikatem</translation>
    </message>
    <message>
        <source>Certified with remarks</source>
        <translation>Z certyfikatem i uwagami</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Niepełne</translation>
    </message>
    <message>
        <source>Nobody who is trusted here</source>
        <translation>Nikt tu zaufany</translation>
    </message>
    <message>
        <source>A training key, for which nobody stands</source>
        <translation>Klucz ćwiczebny, za którym nikt nie stoi</translation>
    </message>
    <message>
        <source>The bench&apos;s own key, trusted by itself</source>
        <translation>Własny klucz stanowiska, zaufany sam z siebie</translation>
    </message>
    <message>
        <source>No: what lies beside it does not count. {why}</source>
        <translation>Nie: to, co leży obok, nie liczy się. {why}</translation>
    </message>
    <message>
        <source>None here: a revoked key would not be noticed</source>
        <translation>Brak: unieważnionego klucza nie widać</translation>
    </message>
    <message>
        <source>of {day}, {count} days old</source>
        <translation>z {day}, wiek w dniach: {count}</translation>
    </message>
    <message>
        <source>of {day}, less than a day old</source>
        <translation>z {day}, sprzed mniej niż doby</translation>
    </message>
    <message>
        <source>Ask for a newer one.</source>
        <translation>Poproś o nowszą.</translation>
    </message>
    <message>
        <source>The page says</source>
        <translation>Strona mówi</translation>
    </message>
    <message>
        <source>The code says</source>
        <translation>Kod mówi</translation>
    </message>
    <message>
        <source>The registry says</source>
        <translation>Rejestr mówi</translation>
    </message>
    <message>
        <source>The signature&apos;s text says</source>
        <translation>Tekst podpisu mówi</translation>
    </message>
    <message>
        <source>The claims beside it say</source>
        <translation>Dane obok mówią</translation>
    </message>
</context>
<context>
    <name>VoidPanel</name>
    <message>
        <source>What is wrong with it</source>
        <translation>Co jest z nim nie tak</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Make {uid} void</source>
        <translation>Unieważnij {uid}</translation>
    </message>
    <message>
        <source>It stays as it was signed, and everybody who got it is told. Only another person than who inspected and signed it may: sign in with F10. Enter makes it void, Esc leaves it.</source>
        <translation>Zostaje taki, jak go podpisano, a wszyscy, którzy go dostali, zostaną powiadomieni. Może to zrobić tylko inna osoba niż ta, która sprawdzała i podpisała: zaloguj się przez F10. Enter unieważnia, Esc zostawia bez zmian.</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>Open Settings</source>
        <translation>Otwórz ustawienia</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Start</source>
        <translation>Zaczynamy</translation>
    </message>
    <message>
        <source>Add the first administrator</source>
        <translation>Dodaj pierwszego administratora</translation>
    </message>
    <message>
        <source>Open a training bench</source>
        <translation>Otwórz stanowisko ćwiczebne</translation>
    </message>
    <message>
        <source>Plug in a phone and it starts by itself. All of this can wait: it is in the settings.</source>
        <translation>Podłącz telefon, a zacznie się samo. Reszta może poczekać: jest w ustawieniach.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak system</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasność</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nazwa zakładu</translation>
    </message>
    <message>
        <source>It stands on every certificate.</source>
        <translation>Jest na każdym certyfikacie.</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>Nazwa stanowiska</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
<context>
    <name>_CheckRow</name>
    <message>
        <source>holds</source>
        <translation>spełnione</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>niespełnione</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>oczekiwane</translation>
    </message>
</context>
<context>
    <name>_PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czekają</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
</context>
</TS>

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
    <name>AwayStage</name>
    <message>
        <source>Another phone is in {slot}</source>
        <translation>W {slot} jest inny telefon</translation>
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
        <source>Plug in a phone. It starts by itself.</source>
        <translation>Podłącz telefon. Zacznie się samo.</translation>
    </message>
    <message>
        <source>Up to 64 at once.</source>
        <translation>Do 64 naraz.</translation>
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
        <translation>Za pierwszym razem</translation>
    </message>
    <message>
        <source>Refused today</source>
        <translation>Dziś odrzucone</translation>
    </message>
    <message>
        <source>Per phone</source>
        <translation>Na telefon</translation>
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
    <name>CodeRow</name>
    <message>
        <source>Fails with a code:</source>
        <translation>Usterka z kodem:</translation>
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
        <translation>czuć paznokciem</translation>
    </message>
</context>
<context>
    <name>DefectPanel</name>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
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
        <source>Why {grade}, and not what the rules say?</source>
        <translation>Dlaczego {grade}, a nie według reguł?</translation>
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
        <source>dropped</source>
        <translation>porzucone</translation>
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
    <name>DeviceBar</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
</context>
<context>
    <name>DeviceDrawing</name>
    <message>
        <source>Drawing of the phone</source>
        <translation>Rysunek telefonu</translation>
    </message>
    <message>
        <source>Surfaces of the phone, defects: {names}</source>
        <translation>Powierzchnie telefonu, wady: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
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
        <source>Unknown device</source>
        <translation>Nieznane urządzenie</translation>
    </message>
</context>
<context>
    <name>EraseStage</name>
    <message>
        <source>Medium</source>
        <translation>Nośnik</translation>
    </message>
    <message>
        <source>Internal storage</source>
        <translation>Pamięć wewnętrzna</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Karta pamięci</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Reset in its settings</source>
        <translation>Reset w ustawieniach</translation>
    </message>
    <message>
        <source>Erased by computer</source>
        <translation>Wymazane komputerem</translation>
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
        <source>Purge: the keys of its encrypted storage are destroyed. Clear: it is only overwritten.</source>
        <translation>Purge: klucze zaszyfrowanej pamięci są zniszczone. Clear: pamięć jest tylko nadpisana.</translation>
    </message>
    <message>
        <source>How it was seen to be erased: its welcome screen, no account</source>
        <translation>Jak to sprawdzono: ekran powitalny, brak konta</translation>
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
    <name>Gate</name>
    <message>
        <source>Nobody signs in here yet.</source>
        <translation>Nikt się tu jeszcze nie loguje.</translation>
    </message>
    <message>
        <source>Add people with &apos;inspector people add&apos;.</source>
        <translation>Dodaj osoby poleceniem &apos;inspector people add&apos;.</translation>
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
        <source>Another person has to look before it can be signed.</source>
        <translation>Przed podpisem musi spojrzeć inna osoba.</translation>
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
    <name>Hub</name>
    <message>
        <source>{used} of {total} ports in use</source>
        <translation>zajęte porty: {used} z {total}</translation>
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
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Identify it</source>
        <translation>Zidentyfikuj</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nie ma go</translation>
    </message>
    <message>
        <source>After the others</source>
        <translation>Po pozostałych</translation>
    </message>
    <message>
        <source>Take {grade}</source>
        <translation>Przyjmij: {grade}</translation>
    </message>
    <message>
        <source>Record the erase</source>
        <translation>Zapisz wymazanie</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>This point always applies. Answer it, or say why it cannot be tested.</source>
        <translation>Ten punkt dotyczy zawsze. Odpowiedz albo podaj, czemu nie da się go sprawdzić.</translation>
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
        <translation>Opisz słowami, potem Enter</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Notatka, potem Enter</translation>
    </message>
    <message>
        <source>Taken back: {point}</source>
        <translation>Cofnięto: {point}</translation>
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
        <source>Keys</source>
        <translation>Klawisze</translation>
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
        <source>Turn the phone in your hand, then hold it still.</source>
        <translation>Obróć telefon w dłoni, potem trzymaj nieruchomo.</translation>
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
        <source>The phone refused: {0}. Start a vibration on the phone itself.</source>
        <translation>Telefon odmówił: {0}. Uruchom wibrację w samym telefonie.</translation>
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
        <source>Sync</source>
        <translation>Synchro</translation>
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
        <source>Copy the report</source>
        <translation>Kopiuj raport</translation>
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
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
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
        <source>Last answer</source>
        <translation>Ostatnia odpowiedź</translation>
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
    <name>PersonRow</name>
    <message>
        <source>locked</source>
        <translation>zablokowane</translation>
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
    <name>QueuePanel</name>
    <message>
        <source>Needs you</source>
        <translation>Czeka na Ciebie</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Nikt na Ciebie nie czeka.</translation>
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
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
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
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
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
        <source>Refused</source>
        <translation>Odrzucone</translation>
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
    <name>ScanActions</name>
    <message>
        <source>Scanner ready</source>
        <translation>Skaner gotowy</translation>
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
    <name>Scene</name>
    <message>
        <source>Unknown device</source>
        <translation>Nieznane urządzenie</translation>
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
        <source>Allow this computer on the phone</source>
        <translation>Zezwól na ten komputer w telefonie</translation>
    </message>
    <message>
        <source>Identify it again</source>
        <translation>Zidentyfikuj ponownie</translation>
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
        <source>Cosmetic grade</source>
        <translation>Stan wizualny</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
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
        <source>The reading agrees with a pass. The verdict is yours.</source>
        <translation>Odczyt przemawia za „dobre”. Ty decydujesz.</translation>
    </message>
    <message>
        <source>The reading fails this point. Only a lead may change that.</source>
        <translation>Odczyt oblewa ten punkt. Zmienić to może tylko kierownik.</translation>
    </message>
    <message>
        <source>There is no reading to go by. The verdict is yours.</source>
        <translation>Nie ma odczytu. Ty decydujesz.</translation>
    </message>
    <message>
        <source>The device does not measure this. The verdict is yours.</source>
        <translation>Urządzenie tego nie mierzy. Ty decydujesz.</translation>
    </message>
    <message>
        <source>Measured · read from the phone</source>
        <translation>Zmierzone · odczyt z telefonu</translation>
    </message>
    <message>
        <source>Guided · you look, hear or feel</source>
        <translation>Z przewodnikiem · patrzysz, słuchasz, dotykasz</translation>
    </message>
    <message>
        <source>Graded · by its defects</source>
        <translation>Oceniane · według wad</translation>
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
        <source>No phone is plugged in.</source>
        <translation>Żaden telefon nie jest podłączony.</translation>
    </message>
    <message>
        <source>1 phone is still plugged in and goes on reading. Nothing was lost.</source>
        <translation>Podłączony jest 1 telefon, odczyt trwa. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>{count} phones are still plugged in and go on reading. Nothing was lost.</source>
        <translation>Podłączone telefony: {count}, odczyt trwa. Nic nie przepadło.</translation>
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
        <source>A signed certificate cannot be changed. A mistake is put right by a new one.</source>
        <translation>Podpisanego certyfikatu nie można zmienić. Pomyłkę naprawia nowy.</translation>
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
        <source>Bench</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Do wysłania</translation>
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
        <source>Certificates stay on this bench until there is one.</source>
        <translation>Do tego czasu certyfikaty zostają na tym stanowisku.</translation>
    </message>
    <message>
        <source>No registry is set</source>
        <translation>Nie ustawiono rejestru</translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation>czeka: {count}</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Rejestr</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certyfikaty</translation>
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
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Wynik</translation>
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

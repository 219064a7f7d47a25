<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Un autre téléphone est en {slot}</translation>
    </message>
    <message>
        <source>Unplugged at {time}</source>
        <translation>Débranché à {time}</translation>
    </message>
    <message>
        <source>Plug it in again: {point} goes on. Nothing is lost.</source>
        <translation>Rebranchez-le&#xa0;: {point} continue. Rien n&apos;est perdu.</translation>
    </message>
</context>
<context>
    <name>BadgeCard</name>
    <message>
        <source>Scan your badge</source>
        <translation>Scannez votre badge</translation>
    </message>
    <message>
        <source>or choose your name and type your PIN</source>
        <translation>ou choisissez votre nom et tapez votre code</translation>
    </message>
</context>
<context>
    <name>BenchHubs</name>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Open next</source>
        <translation>Ouvrir le suivant</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Plug in a phone. It starts by itself.</source>
        <translation>Branchez un téléphone. Tout démarre seul.</translation>
    </message>
    <message>
        <source>Up to 64 at once.</source>
        <translation>Jusqu&apos;à 64 à la fois.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Next that needs you</source>
        <translation>Le suivant qui vous attend</translation>
    </message>
    <message>
        <source>Certified today</source>
        <translation>Certifiés ce jour</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Du premier coup</translation>
    </message>
    <message>
        <source>Refused today</source>
        <translation>Refusés ce jour</translation>
    </message>
    <message>
        <source>Per phone</source>
        <translation>Par téléphone</translation>
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
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>All {0} points answered</source>
        <translation>Les {0} points ont leur réponse</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>Grade donné</translation>
    </message>
    <message>
        <source>Erased and recorded</source>
        <translation>Effacé et consigné</translation>
    </message>
    <message>
        <source>Identifiers read again</source>
        <translation>Identifiants relus</translation>
    </message>
    <message>
        <source>before: {0} at {1}</source>
        <translation>avant&#xa0;: {0} à {1}</translation>
    </message>
    <message>
        <source>after: {0} at {1}</source>
        <translation>après&#xa0;: {0} à {1}</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>en défaut</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>no grade yet</source>
        <translation>pas encore de grade</translation>
    </message>
    <message>
        <source>a colleague has to look too</source>
        <translation>un collègue doit regarder aussi</translation>
    </message>
    <message>
        <source>two numbers differ</source>
        <translation>deux numéros diffèrent</translation>
    </message>
    <message>
        <source>not read again before the erase: press R at the points</source>
        <translation>pas relu avant l&apos;effacement&#xa0;: R aux points</translation>
    </message>
    <message>
        <source>plug it in once more, or scan its number</source>
        <translation>rebranchez-le ou scannez son numéro</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Fails with a code:</source>
        <translation>Défaut avec un code&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>Scratch</source>
        <translation>Rayure</translation>
    </message>
    <message>
        <source>Dent</source>
        <translation>Choc</translation>
    </message>
    <message>
        <source>Crack</source>
        <translation>Fissure</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Tache</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Brûlure</translation>
    </message>
    <message>
        <source>seen from {0}&#xa0;cm</source>
        <translation>visible à {0}&#xa0;cm</translation>
    </message>
    <message>
        <source>seen only closer than 20&#xa0;cm</source>
        <translation>visible seulement à moins de 20&#xa0;cm</translation>
    </message>
    <message>
        <source>felt by nail</source>
        <translation>senti à l&apos;ongle</translation>
    </message>
</context>
<context>
    <name>DefectPanel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Visible à</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
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
        <translation>Senti à l&apos;ongle</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Why another grade than suggested</source>
        <translation>Pourquoi un autre grade que proposé</translation>
    </message>
    <message>
        <source>Defect {number} · {surface}</source>
        <translation>Défaut {number} · {surface}</translation>
    </message>
    <message>
        <source>The next defect</source>
        <translation>Le prochain défaut</translation>
    </message>
    <message>
        <source>Which grade is it?</source>
        <translation>Quel grade est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Why {grade}, and not what the rules say?</source>
        <translation>Pourquoi {grade}, et non ce que disent les règles&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DefectRows</name>
    <message>
        <source>No defect. Space takes the grade below.</source>
        <translation>Aucun défaut. Espace prend le grade ci-dessous.</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>en envoi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mis en attente</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
</context>
<context>
    <name>DestinationCard</name>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>DeviceDrawing</name>
    <message>
        <source>Drawing of the phone</source>
        <translation>Dessin du téléphone</translation>
    </message>
    <message>
        <source>Surfaces of the phone, defects: {names}</source>
        <translation>Faces du téléphone, défauts&#xa0;: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>DeviceState</name>
    <message>
        <source>Needs you</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Waiting for trust</source>
        <translation>Attend l&apos;accord</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifié</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Débranché</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
</context>
<context>
    <name>EraseStage</name>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Internal storage</source>
        <translation>Mémoire interne</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Carte mémoire</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Reset in its settings</source>
        <translation>Réinitialisé dans ses réglages</translation>
    </message>
    <message>
        <source>Erased by computer</source>
        <translation>Effacé par ordinateur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
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
        <translation>Purge&#xa0;: les clés de la mémoire chiffrée sont détruites. Clear&#xa0;: elle est seulement réécrite.</translation>
    </message>
    <message>
        <source>How it was seen to be erased: its welcome screen, no account</source>
        <translation>Comment on l&apos;a constaté&#xa0;: écran d&apos;accueil, aucun compte</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial from its screen, tray or label</source>
        <translation>Scannez l&apos;IMEI ou le n° de série&#xa0;: écran, tiroir ou étiquette</translation>
    </message>
    <message>
        <source>Plug the erased device in again, or scan its number.</source>
        <translation>Rebranchez l&apos;appareil effacé ou scannez son numéro.</translation>
    </message>
    <message>
        <source>Which number does it show?</source>
        <translation>Quel numéro affiche-t-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Note and photos</source>
        <translation>Note et photos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Relevé</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Nobody signs in here yet.</source>
        <translation>Personne ne se connecte encore ici.</translation>
    </message>
    <message>
        <source>Add people with &apos;inspector people add&apos;.</source>
        <translation>Ajoutez des personnes avec &apos;inspector people add&apos;.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Verrouillé.</translation>
    </message>
    <message>
        <source>Locked after 1 minute.</source>
        <translation>Verrouillé après 1 minute.</translation>
    </message>
    <message>
        <source>Locked after {count} minutes.</source>
        <translation>Verrouillé après {count} minutes.</translation>
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
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Not sellable</source>
        <translation>Invendable</translation>
    </message>
</context>
<context>
    <name>GradeScale</name>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>chosen: {grade}</source>
        <translation>choisi&#xa0;: {grade}</translation>
    </message>
    <message>
        <source>the rules say {grade}</source>
        <translation>les règles disent {grade}</translation>
    </message>
</context>
<context>
    <name>GradeStage</name>
    <message>
        <source>Cosmetic grade</source>
        <translation>Grade esthétique</translation>
    </message>
    <message>
        <source>Place with a click, or arrows and a digit:</source>
        <translation>Placer d&apos;un clic, ou flèches et chiffre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Grading</name>
    <message>
        <source>{0} chose {1}: {2}</source>
        <translation>{0} a choisi {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Another person has to look before it can be signed.</source>
        <translation>Une autre personne doit regarder avant la signature.</translation>
    </message>
    <message>
        <source>{0}: defect {1} decides, {2}.</source>
        <translation>{0}&#xa0;: le défaut {1} décide, {2}.</translation>
    </message>
    <message>
        <source>{0}: no defect. Premium needs parts that are known to be genuine.</source>
        <translation>{0}&#xa0;: aucun défaut. Premium demande des pièces reconnues d&apos;origine.</translation>
    </message>
    <message>
        <source>{0}: no defect, and every part is genuine.</source>
        <translation>{0}&#xa0;: aucun défaut, et toutes les pièces sont d&apos;origine.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>motor</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>SIM tray</source>
        <translation>tiroir SIM</translation>
    </message>
    <message>
        <source>welcome screen</source>
        <translation>écran d&apos;accueil</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>{used} of {total} ports in use</source>
        <translation>{used} ports sur {total} occupés</translation>
    </message>
</context>
<context>
    <name>InspectionActions</name>
    <message>
        <source>Pass</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Cannot test</source>
        <translation>Non testable</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Point before</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>Avance automatique</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Continuer sans code</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Visible à</translation>
    </message>
    <message>
        <source>Felt by nail</source>
        <translation>Senti à l&apos;ongle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Another grade, say why</source>
        <translation>Autre grade, dire pourquoi</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Auto-advance on</source>
        <translation>Avance automatique&#xa0;: oui</translation>
    </message>
    <message>
        <source>Auto-advance off</source>
        <translation>Avance automatique&#xa0;: non</translation>
    </message>
    <message>
        <source>Defect code</source>
        <translation>Code de défaut</translation>
    </message>
    <message>
        <source>Other point</source>
        <translation>Autre point</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Identify it</source>
        <translation>Identifiez-le</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>After the others</source>
        <translation>Après les autres</translation>
    </message>
    <message>
        <source>Take {grade}</source>
        <translation>Prendre {grade}</translation>
    </message>
    <message>
        <source>Record the erase</source>
        <translation>Consigner l&apos;effacement</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>This point always applies. Answer it, or say why it cannot be tested.</source>
        <translation>Ce point vaut toujours. Répondez, ou dites pourquoi il n&apos;est pas testable.</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Pourquoi est-ce sans objet&#xa0;?</translation>
    </message>
    <message>
        <source>Why can it not be tested?</source>
        <translation>Pourquoi n&apos;est-ce pas testable&#xa0;?</translation>
    </message>
    <message>
        <source>Say it in words, then Enter</source>
        <translation>Dites-le en mots, puis Entrée</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Note, puis Entrée</translation>
    </message>
    <message>
        <source>Taken back: {point}</source>
        <translation>Repris&#xa0;: {point}</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arr.</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>The test begins as soon as the device answers.</source>
        <translation>Le test commence dès que l&apos;appareil répond.</translation>
    </message>
    <message>
        <source>Passed by itself.</source>
        <translation>Conforme de lui-même.</translation>
    </message>
    <message>
        <source>Cannot be scored: {0}. Answer it yourself.</source>
        <translation>Pas d&apos;évaluation&#xa0;: {0}. Répondez vous-même.</translation>
    </message>
    <message>
        <source>Squares reached</source>
        <translation>Carrés touchés</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
    <message>
        <source>{0} touches by itself. Fail it, or press R and keep off the screen.</source>
        <translation>{0} touchers fantômes. Défaut, ou R sans toucher l&apos;écran.</translation>
    </message>
    <message>
        <source>Full. Lift your finger.</source>
        <translation>Plein. Levez le doigt.</translation>
    </message>
    <message>
        <source>Keep off the screen: {0} s more.</source>
        <translation>Ne touchez pas l&apos;écran&#xa0;: encore {0} s.</translation>
    </message>
    <message>
        <source>Row {0}, column {1} was skipped. Sweep it again; if it stays silent, fail it.</source>
        <translation>Ligne {0}, colonne {1} sautée. Repassez-y&#xa0;; si rien ne vient, c&apos;est un défaut.</translation>
    </message>
    <message>
        <source>Sweep every square with one finger, edge to edge.</source>
        <translation>Balayez chaque carré d&apos;un doigt, bord à bord.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Volume +</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Volume −</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Buttons pressed</source>
        <translation>Boutons pressés</translation>
    </message>
    <message>
        <source>Press each button and let it go.</source>
        <translation>Appuyez sur chaque bouton et relâchez.</translation>
    </message>
    <message>
        <source>Accelerometer</source>
        <translation>Accéléromètre</translation>
    </message>
    <message>
        <source>Gyroscope</source>
        <translation>Gyroscope</translation>
    </message>
    <message>
        <source>Compass</source>
        <translation>Boussole</translation>
    </message>
    <message>
        <source>Sensors that answer</source>
        <translation>Capteurs qui répondent</translation>
    </message>
    <message>
        <source>Turn the phone in your hand, then hold it still.</source>
        <translation>Tournez le téléphone en main, puis ne bougez plus.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>Il charge.</translation>
    </message>
    <message>
        <source>No rise in three minutes. Fail it, or try another cable and press R.</source>
        <translation>Pas de hausse en trois minutes. Défaut, ou autre câble et R.</translation>
    </message>
    <message>
        <source>It does not charge. Check cable and port.</source>
        <translation>Pas de charge. Vérifiez câble et port.</translation>
    </message>
    <message>
        <source>It has to rise by 1 % in three minutes, or take a steady current.</source>
        <translation>La charge doit gagner 1 % en trois minutes, ou le courant être stable.</translation>
    </message>
    <message>
        <source>The phone refused: {0}. Start a vibration on the phone itself.</source>
        <translation>Le téléphone a refusé&#xa0;: {0}. Lancez la vibration sur le téléphone.</translation>
    </message>
    <message>
        <source>It was told to vibrate. R plays it again.</source>
        <translation>La vibration a été demandée. R la rejoue.</translation>
    </message>
    <message>
        <source>Told to vibrate</source>
        <translation>Vibration demandée</translation>
    </message>
</context>
<context>
    <name>LiveStage</name>
    <message>
        <source>{0} of {1} so far. Finish it, start again with R, or answer otherwise.</source>
        <translation>{0} sur {1} jusqu&apos;ici. Terminez, recommencez par R, ou répondez autrement.</translation>
    </message>
    <message>
        <source>Pass when full</source>
        <translation>Conforme si plein</translation>
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
        <translation>Poste</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Next device</source>
        <translation>Appareil suivant</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Lock the bench</source>
        <translation>Verrouiller le poste</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>technicien</translation>
    </message>
    <message>
        <source>No registry</source>
        <translation>Aucun registre</translation>
    </message>
    <message>
        <source>Offline, {count} waiting</source>
        <translation>Hors ligne, {count} en attente</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Pass</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Cannot test</source>
        <translation>Non testable</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Drawing the page…</source>
        <translation>Dessin de la page…</translation>
    </message>
    <message>
        <source>The page cannot be shown. It can still be printed.</source>
        <translation>La page ne peut pas s&apos;afficher. Elle peut s&apos;imprimer.</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Pas encore de certificat</translation>
    </message>
    <message>
        <source>Certificate, page {page} of {pages}</source>
        <translation>Certificat, page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>locked</source>
        <translation>bloqué</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{count} digits</source>
        <translation>{count} chiffres</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN for {name}</source>
        <translation>Code de {name}</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>PointStage</name>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Which fault? Its digit adds it; Enter goes on without.</source>
        <translation>Quel défaut&#xa0;? Son chiffre l&apos;ajoute&#xa0;; Entrée continue sans.</translation>
    </message>
    <message>
        <source>Evidence: who answered what, and when</source>
        <translation>Preuve&#xa0;: qui a répondu quoi, et quand</translation>
    </message>
    <message>
        <source>Scan or type the number that *#06# shows</source>
        <translation>Scannez ou tapez le numéro affiché par *#06#</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Reported by the device</source>
        <translation>Indiqué par l&apos;appareil</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Cannot be true</source>
        <translation>Ne peut être vrai</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Needs you</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Personne ne vous attend.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Next that needs you</source>
        <translation>Le suivant qui vous attend</translation>
    </message>
    <message>
        <source>{waiting} of {devices}</source>
        <translation>{waiting} sur {devices}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Sign and print</source>
        <translation>Signer et imprimer</translation>
    </message>
    <message>
        <source>Sign only</source>
        <translation>Signer seulement</translation>
    </message>
    <message>
        <source>Refuse the device</source>
        <translation>Refuser l&apos;appareil</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Retour aux points</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Points or certificate</source>
        <translation>Points ou certificat</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Vérifier et signer</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>essai {number}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Sign: {count} open</source>
        <translation>Signer&#xa0;: reste {count}</translation>
    </message>
</context>
<context>
    <name>ReviewPoints</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>ScanActions</name>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner prêt</translation>
    </message>
    <message>
        <source>Badge not known</source>
        <translation>Badge inconnu</translation>
    </message>
    <message>
        <source>Not known: {code}</source>
        <translation>Inconnu&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nouvel appareil</translation>
    </message>
    <message>
        <source>No driver answers to it. Enter to see what was seen</source>
        <translation>Aucun pilote ne répond. Entrée montre ce qui a été vu</translation>
    </message>
    <message>
        <source>Unplugged {0}. Work is kept</source>
        <translation>Débranché à {0}. Travail conservé</translation>
    </message>
    <message>
        <source>Inspected before. Press R for a new attempt</source>
        <translation>Déjà inspecté. R pour un nouvel essai</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Erase it, then record how</source>
        <translation>Effacez-le, puis consignez comment</translation>
    </message>
    <message>
        <source>Plug it in again, or scan its number</source>
        <translation>Rebranchez-le ou scannez son numéro</translation>
    </message>
    <message>
        <source>Grade the body</source>
        <translation>Grader le boîtier</translation>
    </message>
    <message>
        <source>Review what is open</source>
        <translation>Voir ce qui reste ouvert</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Effacez-le</translation>
    </message>
    <message>
        <source>battery {0}</source>
        <translation>batterie {0}</translation>
    </message>
    <message>
        <source>nothing fails</source>
        <translation>aucun défaut</translation>
    </message>
    <message>
        <source>Allow this computer on the phone</source>
        <translation>Autorisez cet ordinateur sur le téléphone</translation>
    </message>
    <message>
        <source>Identify it again</source>
        <translation>Identifiez-le à nouveau</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Vérifier et signer</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Inspected before</source>
        <translation>Déjà inspecté</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regardez-le</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Cosmetic grade</source>
        <translation>Grade esthétique</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>respecte</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>en défaut</translation>
    </message>
    <message>
        <source>The readings decide this point.</source>
        <translation>Les mesures décident de ce point.</translation>
    </message>
    <message>
        <source>The reading agrees with a pass. The verdict is yours.</source>
        <translation>La mesure appuie «&#xa0;conforme&#xa0;». À vous de juger.</translation>
    </message>
    <message>
        <source>The reading fails this point. Only a lead may change that.</source>
        <translation>La mesure rejette ce point. Seul un responsable peut en décider autrement.</translation>
    </message>
    <message>
        <source>There is no reading to go by. The verdict is yours.</source>
        <translation>Aucune mesure ne peut guider. À vous de juger.</translation>
    </message>
    <message>
        <source>The device does not measure this. The verdict is yours.</source>
        <translation>L&apos;appareil ne mesure pas ceci. À vous de juger.</translation>
    </message>
    <message>
        <source>Measured · read from the phone</source>
        <translation>Mesuré · lu sur le téléphone</translation>
    </message>
    <message>
        <source>Guided · you look, hear or feel</source>
        <translation>Guidé · vous regardez, écoutez, touchez</translation>
    </message>
    <message>
        <source>Graded · by its defects</source>
        <translation>Gradé · d&apos;après les défauts</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Personne connecté</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>here, {time}</source>
        <translation>ici, {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>This name is locked until {time}. Scan your badge, or ask a lead to unlock it.</source>
        <translation>Ce nom est bloqué jusqu&apos;à {time}. Scannez votre badge ou demandez à un responsable.</translation>
    </message>
    <message>
        <source>Wrong PIN: 1 try is left. After that a lead unlocks the name.</source>
        <translation>Code erroné&#xa0;: encore 1 essai. Ensuite, un responsable débloque le nom.</translation>
    </message>
    <message>
        <source>Wrong PIN: {count} tries are left. After that a lead unlocks the name.</source>
        <translation>Code erroné&#xa0;: encore {count} essais. Ensuite, un responsable débloque le nom.</translation>
    </message>
    <message>
        <source>No phone is plugged in.</source>
        <translation>Aucun téléphone branché.</translation>
    </message>
    <message>
        <source>1 phone is still plugged in and goes on reading. Nothing was lost.</source>
        <translation>1 téléphone reste branché et la lecture continue. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>{count} phones are still plugged in and go on reading. Nothing was lost.</source>
        <translation>{count} téléphones restent branchés et la lecture continue. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>{name} goes on at {point}.</source>
        <translation>{name} continue à {point}.</translation>
    </message>
    <message>
        <source>Next is {point}.</source>
        <translation>Suite&#xa0;: {point}.</translation>
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
        <translation>Quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>People at this bench</source>
        <translation>Personnes à ce poste</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner prêt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Before you sign</source>
        <translation>Avant de signer</translation>
    </message>
    <message>
        <source>A signed certificate cannot be changed. A mistake is put right by a new one.</source>
        <translation>Un certificat signé ne change plus. Une faute se corrige par un nouveau.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{done} of {total} points done</source>
        <translation>{done} points sur {total} faits</translation>
    </message>
    <message>
        <source>failed: {numbers}</source>
        <translation>en défaut&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>now at {number}</source>
        <translation>au point {number}</translation>
    </message>
</context>
<context>
    <name>StripState</name>
    <message>
        <source>now</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Why this grade</source>
        <translation>Pourquoi ce grade</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Avec réserves</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Conforme</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Front</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n&apos;attend.</translation>
    </message>
    <message>
        <source>Certificates go out from here as soon as they are signed.</source>
        <translation>Les certificats partent d&apos;ici dès leur signature.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Certificates stay on this bench until there is one.</source>
        <translation>Les certificats restent sur ce poste jusque-là.</translation>
    </message>
    <message>
        <source>No registry is set</source>
        <translation>Aucun registre défini</translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificats</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>TouchGrid</name>
    <message>
        <source>{reached} of {total} squares reached</source>
        <translation>{reached} carrés sur {total} touchés</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>ligne {row}, colonne {column}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>_CheckRow</name>
    <message>
        <source>holds</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>attendu</translation>
    </message>
</context>
<context>
    <name>_PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
</TS>

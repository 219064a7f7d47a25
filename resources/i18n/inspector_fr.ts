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
    <name>AddPanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Ajouter cette personne</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Until now nobody signs in here. The first person is an administrator and adds the others; from then on everybody signs in.</source>
        <translation>Jusqu&apos;ici personne ne se connecte. La première personne est administrateur et ajoute les autres ; ensuite, tous se connectent.</translation>
    </message>
    <message>
        <source>They sign in once they have a badge or a PIN.</source>
        <translation>Connexion possible dès qu&apos;un badge ou un PIN est donné.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Tapez d&apos;abord le nom.</translation>
    </message>
    <message>
        <source>Type the same PIN once more, then Enter.</source>
        <translation>Tapez encore le même PIN, puis Entrée.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type a new one twice.</source>
        <translation>Les deux PIN diffèrent. Tapez-en un nouveau deux fois.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été changé</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Ce qui est signé</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Qui a signé</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Signed: {signed}</source>
        <translation>Signé&#xa0;: {signed}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>What it says, signed by nobody known here</source>
        <translation>Ce qu&apos;il dit, signé par personne de connu ici</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Liste de confiance</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Contresigné</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>by the readings</source>
        <translation>par les mesures</translation>
    </message>
</context>
<context>
    <name>AskedNotice</name>
    <message>
        <source>{slot} is inspected again, for a comparison.</source>
        <translation>{slot} est réinspecté pour comparaison.</translation>
    </message>
    <message>
        <source>Inspect it as if it were here for the first time.</source>
        <translation>Inspectez-le comme s&apos;il venait pour la première fois.</translation>
    </message>
    <message>
        <source>{who} sent {slot} back: {reason}</source>
        <translation>{who} a renvoyé {slot} : {reason}</translation>
    </message>
    <message>
        <source>Inspect it again, this above all.</source>
        <translation>Réinspectez-le, ceci avant tout.</translation>
    </message>
    <message>
        <source>Open {slot}</source>
        <translation>Ouvrir {slot}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>No registry is asked: nothing leaves this bench.</source>
        <translation>Aucun registre n&apos;est interrogé : rien ne quitte ce poste.</translation>
    </message>
    <message>
        <source>{host} is asked too how each stands. It is told number and SHA-256, nothing else.</source>
        <translation>{host} est aussi interrogé sur l&apos;état de chacun. Il reçoit le numéro et le SHA-256, rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Ask no registry</source>
        <translation>N&apos;interroger aucun registre</translation>
    </message>
    <message>
        <source>Ask the registry</source>
        <translation>Interroger le registre</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Sections of the audit</source>
        <translation>Sections de l&apos;audit</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>AwayStage</name>
    <message>
        <source>Another device is in {slot}</source>
        <translation>Un autre appareil est en {slot}</translation>
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
    <name>Battery</name>
    <message>
        <source>Nothing is known of the battery&apos;s health.</source>
        <translation>On ne sait rien de l&apos;état de la batterie.</translation>
    </message>
    <message>
        <source>Full charge when new</source>
        <translation>Pleine charge à neuf</translation>
    </message>
    <message>
        <source>Full charge now</source>
        <translation>Pleine charge actuelle</translation>
    </message>
    <message>
        <source>Charge cycles</source>
        <translation>Cycles de charge</translation>
    </message>
    <message>
        <source>Quality of the reading</source>
        <translation>Qualité de la mesure</translation>
    </message>
</context>
<context>
    <name>BatteryGauge</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>A full charge now, of what it was when new.</source>
        <translation>Une pleine charge aujourd&apos;hui, par rapport au neuf.</translation>
    </message>
    <message>
        <source>At least {limit} % is asked</source>
        <translation>Au moins {limit} % demandés</translation>
    </message>
    <message>
        <source>Battery: {value}</source>
        <translation>Batterie : {value}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
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
        <source>Per device</source>
        <translation>Par appareil</translation>
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
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Inspections that are open keep the limits they began with.</source>
        <translation>Les inspections ouvertes gardent les limites de leur début.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Stricte</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>After an answer</source>
        <translation>Après une réponse</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Continuer seul</translation>
    </message>
    <message>
        <source>Wait for a key</source>
        <translation>Attendre une touche</translation>
    </message>
    <message>
        <source>Lock the bench after minutes</source>
        <translation>Verrouiller le poste après (minutes)</translation>
    </message>
    <message>
        <source>Counted from the last key or touch. 0: never. Devices go on reading.</source>
        <translation>Compté depuis la dernière touche ou le dernier contact. 0 : jamais. La lecture continue.</translation>
    </message>
    <message>
        <source>People see it where they sign in.</source>
        <translation>On le voit à la connexion.</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>It stands on every certificate.</source>
        <translation>Il figure sur chaque certificat.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom de l&apos;atelier</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse de l&apos;atelier</translation>
    </message>
    <message>
        <source>Web address of the shop</source>
        <translation>Site web de l&apos;atelier</translation>
    </message>
    <message>
        <source>The code on each certificate and label opens this page, which checks it. It starts with https://, such as https://verify.example/check. Empty: Inspector alone checks codes.</source>
        <translation>Le code de chaque certificat et étiquette ouvre cette page, qui le vérifie. Elle commence par https://, par exemple https://verify.example/check. Vide&#xa0;: seul Inspector vérifie les codes.</translation>
    </message>
    <message>
        <source>Page that the codes open</source>
        <translation>Page qu&apos;ouvrent les codes</translation>
    </message>
    <message>
        <source>The path of a PNG or a JPEG. It stands at the head of every certificate.</source>
        <translation>Le chemin d&apos;un PNG ou d&apos;un JPEG. Il figure en tête de chaque certificat.</translation>
    </message>
    <message>
        <source>Logo of the shop</source>
        <translation>Logo de l&apos;atelier</translation>
    </message>
    <message>
        <source>0: the certificate says nothing of it.</source>
        <translation>0 : le certificat n&apos;en dit rien.</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Garantie en mois</translation>
    </message>
    <message>
        <source>Until the first person is added. From then on people sign in.</source>
        <translation>Jusqu&apos;à l&apos;ajout de la première personne. Ensuite, on se connecte.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>battery capacity at least {value}</source>
        <translation>capacité de batterie d&apos;au moins {value}</translation>
    </message>
    <message>
        <source>disk wear at most {value}</source>
        <translation>usure du disque d&apos;au plus {value}</translation>
    </message>
</context>
<context>
    <name>BugPage</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Retour au travail</translation>
    </message>
    <message>
        <source>Everything that was answered is on the disk, and the devices go on reading.</source>
        <translation>Toutes les réponses sont sur le disque, et la lecture des appareils continue.</translation>
    </message>
    <message>
        <source>Numbers of devices are masked in the report.</source>
        <translation>Les numéros des appareils sont masqués dans le rapport.</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Rapport de l’erreur</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>Une erreur du programme</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the report.</source>
        <translation>Réessayez. Si cela persiste, copiez le rapport.</translation>
    </message>
</context>
<context>
    <name>CareNotices</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Every record was checked after the stop.</source>
        <translation>Après l&apos;arrêt, chaque enregistrement a été vérifié.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les réglages</translation>
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
        <source>Order {0}</source>
        <translation>Commande {0}</translation>
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
    <name>ClaimSide</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>claimed: {outcome}</source>
        <translation>affirmé : {outcome}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>durée {time}</translation>
    </message>
    <message>
        <source>What is not shown lies at the bench that took it: {bench}.</source>
        <translation>Ce qui n&apos;est pas montré se trouve au poste qui l&apos;a pris : {bench}.</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Défaut</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>What was claimed</source>
        <translation>Ce qui est affirmé</translation>
    </message>
</context>
<context>
    <name>CloneNotice</name>
    <message>
        <source>Other certificates exist under this bench&apos;s numbers: {count}.</source>
        <translation>D&apos;autres certificats existent sous les numéros de ce poste : {count}.</translation>
    </message>
    <message>
        <source>It was copied, or its store was restored. Stop signing, and run &apos;inspector db check&apos;.</source>
        <translation>Il a été copié, ou sa base restaurée. Ne signez plus et lancez &apos;inspector db check&apos;.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Ouvrir Synchronisation</translation>
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
    <name>ConfirmPanel</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Accept the lot</source>
        <translation>Accepter le lot</translation>
    </message>
    <message>
        <source>Reject the lot</source>
        <translation>Refuser le lot</translation>
    </message>
    <message>
        <source>Accept the lot? Devices in it: {count}.</source>
        <translation>Accepter le lot ? Appareils : {count}.</translation>
    </message>
    <message>
        <source>Reject the lot? Devices in it: {count}.</source>
        <translation>Rejeter le lot ? Appareils : {count}.</translation>
    </message>
    <message>
        <source>The plan says so. It cannot be taken back.</source>
        <translation>Le plan le dit. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>The plan says so, and it cannot be taken back. Every device comes into the queue until it is countersigned or its certificate is void. What was sent back waits for its re-inspection. All certificates stay valid; what has not gone out yet waits until then.</source>
        <translation>Le plan le dit, et cela ne peut pas être repris. Chaque appareil vient dans la file jusqu’à ce qu’il soit contresigné ou que son certificat soit annulé. Ce qui a été renvoyé attend sa nouvelle inspection. Tous les certificats restent valides ; ce qui n’est pas encore parti attend jusque-là.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>May be under 0.60: {names}. Write the criterion anew?</source>
        <translation>Peut-être sous 0,60 : {names}. Récrire le critère ?</translation>
    </message>
    <message>
        <source>Auditor agrees with technician</source>
        <translation>L&apos;auditeur confirme le technicien</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, 95 %, answers</source>
        <translation>kappa de Cohen, 95 %, réponses</translation>
    </message>
    <message>
        <source>A dot: one of the two always said the same, so there is no kappa.</source>
        <translation>Un point : l&apos;une des deux personnes a toujours dit la même chose, il n&apos;y a donc pas de kappa.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>rows technician, columns auditor</source>
        <translation>lignes technicien, colonnes auditeur</translation>
    </message>
    <message>
        <source>{same} of {all} agree; the technician is too high in {high}, too low in {low}.</source>
        <translation>{same} sur {all} concordent ; le technicien est trop haut {high} fois, trop bas {low} fois.</translation>
    </message>
    <message>
        <source>{count} grades changed</source>
        <translation>{count} grades changés</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Conformes du premier coup</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspectés</translation>
    </message>
    <message>
        <source>{failing} failed a point, {void} void</source>
        <translation>{failing} en défaut, {void} annulés</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Temps médian</translation>
    </message>
    <message>
        <source>9 in 10 under {time}</source>
        <translation>9 sur 10 sous {time}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revus</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>{change} on the days before</source>
        <translation>{change} par rapport aux jours d&apos;avant</translation>
    </message>
    <message>
        <source>Others, {count}</source>
        <translation>Autres, {count}</translation>
    </message>
    <message>
        <source>Where devices fail</source>
        <translation>Où les appareils échouent</translation>
    </message>
    <message>
        <source>count, running share</source>
        <translation>nombre, part cumulée</translation>
    </message>
    <message>
        <source>Share failing</source>
        <translation>Part en défaut</translation>
    </message>
    <message>
        <source>p-chart, limits follow the count, mean {mean}</source>
        <translation>carte p, limites selon le nombre, moyenne {mean}</translation>
    </message>
    <message>
        <source>First-pass yield by week</source>
        <translation>Conformes du premier coup, par semaine</translation>
    </message>
    <message>
        <source>Battery of certified devices</source>
        <translation>Batterie des appareils certifiés</translation>
    </message>
    <message>
        <source>health in %, count</source>
        <translation>état en %, nombre</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>count, share</source>
        <translation>nombre, part</translation>
    </message>
    <message>
        <source>Time for a point</source>
        <translation>Temps par point</translation>
    </message>
    <message>
        <source>mean seconds, answers by hand</source>
        <translation>secondes en moyenne, réponses à la main</translation>
    </message>
    <message>
        <source>a lead passed what a reading fails</source>
        <translation>un responsable a validé contre une lecture</translation>
    </message>
    <message>
        <source>{count} more are in the CSV.</source>
        <translation>{count} de plus sont dans le CSV.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>proves nothing by itself</source>
        <translation>ne prouve rien en soi</translation>
    </message>
    <message>
        <source>rule {number}</source>
        <translation>règle {number}</translation>
    </message>
    <message>
        <source>beyond the limit</source>
        <translation>au-delà de la limite</translation>
    </message>
    <message>
        <source>two of three far from the mean</source>
        <translation>deux sur trois loin de la moyenne</translation>
    </message>
    <message>
        <source>four of five away from the mean</source>
        <translation>quatre sur cinq loin de la moyenne</translation>
    </message>
    <message>
        <source>eight or more on one side of the mean</source>
        <translation>huit ou plus d&apos;un côté de la moyenne</translation>
    </message>
    <message>
        <source>Passed in a hurry</source>
        <translation>Validé à la hâte</translation>
    </message>
    <message>
        <source>Same readings on two devices</source>
        <translation>Mêmes lectures sur deux appareils</translation>
    </message>
    <message>
        <source>IMEI seen twice</source>
        <translation>IMEI vu deux fois</translation>
    </message>
    <message>
        <source>No reviews yet.</source>
        <translation>Pas encore de revue.</translation>
    </message>
    <message>
        <source>None in these days.</source>
        <translation>Rien ces jours-là.</translation>
    </message>
</context>
<context>
    <name>DashboardSection</name>
    <message>
        <source>Nothing was inspected in these days</source>
        <translation>Rien n&apos;a été inspecté ces jours-là</translation>
    </message>
    <message>
        <source>Figures come with the first inspection that is signed or refused.</source>
        <translation>Les chiffres viennent avec la première inspection signée ou refusée.</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>Les dossiers derrière</translation>
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
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>{count} older inspections are still being counted. Press R to look again.</source>
        <translation>{count} inspections plus anciennes sont encore comptées. Appuyez sur R pour actualiser.</translation>
    </message>
    <message>
        <source>No search leads to the records of this figure.</source>
        <translation>Aucune recherche ne mène aux dossiers derrière ce chiffre.</translation>
    </message>
    <message>
        <source>No record is behind this figure.</source>
        <translation>Aucun dossier derrière ce chiffre.</translation>
    </message>
    <message>
        <source>made {time} UTC</source>
        <translation>établi le {time} UTC</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the dashboard</source>
        <translation>Enregistrer le tableau de bord</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} enregistré.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Le rapport est parti à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Check every record</source>
        <translation>Vérifier chaque dossier</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Everything but private keys and tokens, in one file each day. Keep it on another disk, where not everybody reads it.</source>
        <translation>Tout sauf les clés privées et les jetons, dans un fichier par jour. Gardez-le sur un autre disque, là où tout le monde ne le lit pas.</translation>
    </message>
    <message>
        <source>Empty: no backup is made by itself.</source>
        <translation>Vide : aucune sauvegarde automatique.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Combien restent</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Kept free, so that a full disk lets you finish an inspection. 0: none.</source>
        <translation>Gardés libres, pour qu&apos;un disque plein laisse finir une inspection. 0 : aucun.</translation>
    </message>
    <message>
        <source>Reserve in megabytes</source>
        <translation>Réserve en mégaoctets</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Days after an inspection closed, or a person left. 0: for ever. Certificates and counts stay, and what was signed in them.</source>
        <translation>Jours après la clôture d&apos;une inspection ou le départ d&apos;une personne. 0 : pour toujours. Les certificats et les comptes restent, et ce qui y est signé.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Notes of refused devices</source>
        <translation>Notes des appareils refusés</translation>
    </message>
    <message>
        <source>Numbers in the audit trail</source>
        <translation>Numéros dans le journal d&apos;audit</translation>
    </message>
    <message>
        <source>People who left</source>
        <translation>Personnes parties</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Sauvegarde en cours …</translation>
    </message>
    <message>
        <source>Stopped: there is no new backup.</source>
        <translation>Arrêté : pas de nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>Backed up and read once more: {file}</source>
        <translation>Sauvegardé et relu : {file}</translation>
    </message>
    <message>
        <source>Checking … {done} of {all} records</source>
        <translation>Vérification … {done} dossiers sur {all}</translation>
    </message>
    <message>
        <source>What is stored is not what was written. Keep the files, and show this to the lead.</source>
        <translation>Ce qui est enregistré n&apos;est pas ce qui a été écrit. Gardez les fichiers et montrez-le au responsable.</translation>
    </message>
    <message>
        <source>The check was stopped. What it did not reach is not known.</source>
        <translation>La vérification a été arrêtée. Ce qu&apos;elle n&apos;a pas atteint reste inconnu.</translation>
    </message>
    <message>
        <source>It is as it was written. Signatures that cannot be verified here: {count}.</source>
        <translation>Elle est telle qu&apos;elle a été écrite. Signatures qui ne peuvent pas être vérifiées ici : {count}.</translation>
    </message>
    <message>
        <source>The store is as it was signed and written.</source>
        <translation>La base est telle qu&apos;elle a été signée et écrite.</translation>
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
        <translation>sensible à l&apos;ongle</translation>
    </message>
</context>
<context>
    <name>DefectPanel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length in mm</source>
        <translation>Longueur en mm</translation>
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
        <source>Why {grade}? Then Enter</source>
        <translation>Pourquoi {grade}&#xa0;? Puis Entrée</translation>
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
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>mis de côté</translation>
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
    <name>DestinationCards</name>
    <message>
        <source>{count} wait</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>Wants a new token</source>
        <translation>Demande un nouveau jeton</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} refusés</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificats</translation>
    </message>
    <message>
        <source>records and events</source>
        <translation>dossiers et événements</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>prochain essai {time}</translation>
    </message>
</context>
<context>
    <name>DestinationsBlock</name>
    <message>
        <source>Further destinations</source>
        <translation>Autres destinations</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, such as erp</source>
        <translation>Nom, par exemple erp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Où elle mène</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Its token, where it wants one. It is never shown again.</source>
        <translation>Son jeton, si elle en demande un. Il n&apos;est plus jamais affiché.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>None. Folders, webhooks and installed marketplaces get what is signed, too.</source>
        <translation>Aucune. Dossiers, webhooks et places de marché installées reçoivent aussi ce qui est signé.</translation>
    </message>
    <message>
        <source>its secret cannot be read</source>
        <translation>son secret est illisible</translation>
    </message>
    <message>
        <source>with a secret</source>
        <translation>avec un secret</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>sans secret</translation>
    </message>
    <message>
        <source>The whole path of a folder</source>
        <translation>Le chemin complet d&apos;un dossier</translation>
    </message>
    <message>
        <source>An address that starts with https://</source>
        <translation>Une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>What it wants to know: key=text; key=text</source>
        <translation>Ce qu&apos;elle veut savoir : key=texte; key=texte</translation>
    </message>
    <message>
        <source>Asking {name} …</source>
        <translation>Question à {name} …</translation>
    </message>
    <message>
        <source>It cannot be asked; its settings can be used.</source>
        <translation>Elle ne peut pas être interrogée ; ses réglages sont utilisables.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Elle répond.</translation>
    </message>
    <message>
        <source>{name}: nothing more goes there. What waits for it stays in the outbox.</source>
        <translation>{name} : plus rien n&apos;y va. Ce qui l&apos;attend reste dans la boîte d&apos;envoi.</translation>
    </message>
    <message>
        <source>{name}: what is signed from now on goes there.</source>
        <translation>{name} : ce qui sera signé désormais y va.</translation>
    </message>
    <message>
        <source>Give the receiver this secret, it is shown this once: {secret}</source>
        <translation>Donnez ce secret au destinataire, il n&apos;est affiché que cette fois : {secret}</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>commande {order}</translation>
    </message>
</context>
<context>
    <name>DeviceDrawing</name>
    <message>
        <source>Drawing: {device}</source>
        <translation>Dessin : {device}</translation>
    </message>
    <message>
        <source>Surfaces: {device}. Defects: {names}</source>
        <translation>Faces : {device}. Défauts : {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Cursor: {surface}, {across} % from the left, {down} % from the top. Arrows move it; Enter or a digit places a defect.</source>
        <translation>Curseur : {surface}, {across} % depuis la gauche, {down} % depuis le haut. Les flèches le déplacent ; Entrée ou un chiffre place un défaut.</translation>
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
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
</context>
<context>
    <name>DeviceStateShort</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>De côté</translation>
    </message>
</context>
<context>
    <name>EmptyBench</name>
    <message>
        <source>Plug in a phone. It starts by itself.</source>
        <translation>Branchez un téléphone. Tout démarre seul.</translation>
    </message>
    <message>
        <source>Up to 64 at once.</source>
        <translation>Jusqu&apos;à 64 à la fois.</translation>
    </message>
    <message>
        <source>Not finished: plug in to go on</source>
        <translation>Pas fini : brancher pour continuer</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Derniers terminés</translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>Réponses : {count}</translation>
    </message>
</context>
<context>
    <name>EraseStage</name>
    <message>
        <source>How</source>
        <translation>Comment</translation>
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
        <source>Destroy</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>only where one is in</source>
        <translation>seulement s&apos;il y en a une</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Supports</translation>
    </message>
    <message>
        <source>How it was seen to be erased</source>
        <translation>Comment on a constaté l&apos;effacement</translation>
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
    <message>
        <source>Nothing reaches this level on this medium. Choose another one.</source>
        <translation>Rien n&apos;atteint ce niveau sur ce support. Choisissez-en un autre.</translation>
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
        <source>Reading: {name}</source>
        <translation>Mesure&#xa0;: {name}</translation>
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
    <name>FilterBar</name>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Tous les grades</translation>
    </message>
    <message>
        <source>Any technician</source>
        <translation>Tous les techniciens</translation>
    </message>
    <message>
        <source>Point failed</source>
        <translation>Point en défaut</translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation>Envoyé ou non</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Waiting for sync</source>
        <translation>En attente de synchro</translation>
    </message>
    <message>
        <source>{count} records of a figure</source>
        <translation>{count} dossiers d’un chiffre</translation>
    </message>
    <message>
        <source>Closed {days} UTC</source>
        <translation>Terminé {days} UTC</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relevé</translation>
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
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason and note</source>
        <translation>Raison et note</translation>
    </message>
</context>
<context>
    <name>FirstPin</name>
    <message>
        <source>Nobody here has a badge or a PIN yet. Choose an administrator and type the PIN they will have.</source>
        <translation>Personne n’a encore de badge ni de PIN ici. Choisissez un administrateur et saisissez son futur PIN.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Saisissez encore une fois le même PIN.</translation>
    </message>
    <message>
        <source>Those were two different PINs. Type the new PIN again.</source>
        <translation>C’étaient deux PIN différents. Saisissez de nouveau le nouveau PIN.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>%n gone</source>
        <translation>%n débranché</translation>
    </message>
    <message>
        <source>%n unfinished</source>
        <translation>%n inachevé</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>{what}: hide them</source>
        <translation>{what} : les cacher</translation>
    </message>
    <message>
        <source>{what}: show them</source>
        <translation>{what} : les montrer</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>laptop</source>
        <translation>ordinateur portable</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablette</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>montre</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>modem without a screen</source>
        <translation>modem sans écran</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Nobody signs in here yet.</source>
        <translation>Personne ne se connecte encore ici.</translation>
    </message>
    <message>
        <source>Add people in the settings (F7), or with &apos;inspector people add&apos;.</source>
        <translation>Ajoutez des personnes dans les réglages (F7), ou avec &apos;inspector people add&apos;.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Ouvrir Personnes</translation>
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
        <source>{0} looked too.</source>
        <translation>{0} a regardé aussi.</translation>
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
    <name>Hearing</name>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
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
    <name>ImportPanel</name>
    <message>
        <source>Import the good rows</source>
        <translation>Importer les bonnes lignes</translation>
    </message>
    <message>
        <source>{name}: {added} new, {known} there already, {bad} bad</source>
        <translation>{name} : {added} nouvelles, {known} déjà présentes, {bad} erronées</translation>
    </message>
    <message>
        <source>Columns that nothing was read from: {names}.</source>
        <translation>Colonnes dont rien n’a été lu : {names}.</translation>
    </message>
    <message>
        <source>It becomes history: found here, certifying nothing. Enter imports, Esc leaves it.</source>
        <translation>Cela devient de l’historique : trouvé ici, sans rien certifier. Entrée importe, Échap abandonne.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>{count} of those there already differ from what is there, which is not changed.</source>
        <translation>{count} de celles déjà présentes diffèrent de ce qui est là, qui n’est pas modifié.</translation>
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
        <source>Keep the grade</source>
        <translation>Garder le grade</translation>
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
        <translation>Support suivant</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo of the defect</source>
        <translation>Photo du défaut</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Coller une photo</translation>
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
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Taken back: {point}</source>
        <translation>Repris&#xa0;: {point}</translation>
    </message>
    <message>
        <source>Taken back: photo of {point}</source>
        <translation>Retirée : photo de {point}</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>la coque</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>Taken back: order {order}</source>
        <translation>Retirée : commande {order}</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Il n&apos;y a pas d&apos;image à coller. Copiez-en une d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>InspectionView</name>
    <message>
        <source>Identify it</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Branchez-le</translation>
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
        <translation>Noter l&apos;effacement</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Conforme</translation>
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
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Who verifies certificates of this bench elsewhere needs its public key. The private one never leaves the home.</source>
        <translation>Qui vérifie ailleurs les certificats de ce poste a besoin de sa clé publique. La privée ne quitte jamais le dossier.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Copy the key&apos;s id</source>
        <translation>Copier l&apos;identifiant de la clé</translation>
    </message>
    <message>
        <source>Export the public key</source>
        <translation>Exporter la clé publique</translation>
    </message>
    <message>
        <source>This home is for training. Nobody is to trust its key.</source>
        <translation>Ce dossier sert à l&apos;exercice. Personne ne doit se fier à sa clé.</translation>
    </message>
    <message>
        <source>There is no key yet. The first signature makes it, and so does an export.</source>
        <translation>Il n&apos;y a pas encore de clé. La première signature la fait, un export aussi.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Written to {file}. Elsewhere: inspector verify --trust {name}</source>
        <translation>Écrit dans {file}. Ailleurs : inspector verify --trust {name}</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Its charge is read once, not followed over the cable.</source>
        <translation>Sa charge est lue une fois, elle n&apos;est pas suivie par le câble.</translation>
    </message>
    <message>
        <source>iPhones and iPads tell nothing of touches, buttons, motors or sensors over their cable.</source>
        <translation>Les iPhone et iPad ne disent rien des touchers, boutons, moteurs ou capteurs par leur câble.</translation>
    </message>
    <message>
        <source>A modem answers questions; of touches, keys, motors and sensors it tells nothing.</source>
        <translation>Un modem répond aux questions ; il ne dit rien des touchers, touches, moteurs et capteurs.</translation>
    </message>
    <message>
        <source>A laptop&apos;s report is read whole: keys and touches are not followed.</source>
        <translation>Le rapport d&apos;un ordinateur portable est lu en bloc : touches et touchers ne sont pas suivis.</translation>
    </message>
    <message>
        <source>This device tells nothing of touches, buttons, motors or sensors.</source>
        <translation>Cet appareil ne dit rien des touchers, boutons, moteurs ou capteurs.</translation>
    </message>
    <message>
        <source>Drag an icon over the whole screen, edge to edge, and press a verdict.</source>
        <translation>Faites glisser une icône sur tout l&apos;écran, d&apos;un bord à l&apos;autre, puis donnez un verdict.</translation>
    </message>
    <message>
        <source>Press each one, watch what it does, and press a verdict.</source>
        <translation>Appuyez sur chacun, voyez ce qu&apos;il fait, puis donnez un verdict.</translation>
    </message>
    <message>
        <source>Let it vibrate by its own settings, feel it, and press a verdict.</source>
        <translation>Faites-le vibrer depuis ses réglages, sentez-le, puis donnez un verdict.</translation>
    </message>
    <message>
        <source>Turn it, watch the picture turn with it, and press a verdict.</source>
        <translation>Tournez-le, voyez l&apos;image tourner avec lui, puis donnez un verdict.</translation>
    </message>
    <message>
        <source>Plug its charger in, look for the charging sign, and press a verdict.</source>
        <translation>Branchez son chargeur, cherchez le signe de charge, puis donnez un verdict.</translation>
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
        <source>Turn the device in your hand, then hold it still.</source>
        <translation>Tournez l&apos;appareil en main, puis ne bougez plus.</translation>
    </message>
    <message>
        <source>The device refused: {0}. Start a vibration on the device itself.</source>
        <translation>L&apos;appareil a refusé : {0}. Lancez la vibration sur l&apos;appareil.</translation>
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
    <name>LooksSection</name>
    <message>
        <source>Look and language</source>
        <translation>Aspect et langue</translation>
    </message>
    <message>
        <source>System&apos;s</source>
        <translation>Du système</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>What a certificate cannot say in a language, it says in English.</source>
        <translation>Ce qu&apos;un certificat ne sait dire dans une langue, il le dit en anglais.</translation>
    </message>
    <message>
        <source>Language of certificates</source>
        <translation>Langue des certificats</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de tout</translation>
    </message>
    <message>
        <source>Higher rows and wider scroll bars.</source>
        <translation>Lignes plus hautes et barres de défilement plus larges.</translation>
    </message>
    <message>
        <source>Room for gloves</source>
        <translation>Place pour les gants</translation>
    </message>
    <message>
        <source>Keep everything still</source>
        <translation>Tout garder immobile</translation>
    </message>
</context>
<context>
    <name>LotPanel</name>
    <message>
        <source>Print all</source>
        <translation>Tout imprimer</translation>
    </message>
    <message>
        <source>Save all as files</source>
        <translation>Tout enregistrer en fichiers</translation>
    </message>
</context>
<context>
    <name>Lots</name>
    <message>
        <source>All certificates</source>
        <translation>Tous les certificats</translation>
    </message>
    <message>
        <source>{count} certificates among {all} records shown</source>
        <translation>{count} certificats parmi {all} fiches affichées</translation>
    </message>
    <message>
        <source>Enter prints them, Tab goes to the files, Esc leaves it.</source>
        <translation>Entrée les imprime, Tab va aux fichiers, Échap laisse tout en place.</translation>
    </message>
    <message>
        <source>Left out: {list}.</source>
        <translation>Laissés de côté&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter l’impression</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>{count} of {all} handed to the printer</source>
        <translation>{count} sur {all} remis à l’imprimante</translation>
    </message>
    <message>
        <source>{count} of {all} files written</source>
        <translation>{count} fichiers sur {all} écrits</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>{count} failed: {trouble}</source>
        <translation>{count} en échec&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>accepts on none</source>
        <translation>accepte à zéro</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Sampling lots</source>
        <translation>Lots à échantillonner</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>IMEI or serial</source>
        <translation>IMEI ou numéro de série</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>L’échantillon</translation>
    </message>
</context>
<context>
    <name>LotsSection</name>
    <message>
        <source>No lot yet</source>
        <translation>Aucun lot</translation>
    </message>
    <message>
        <source>Press M: a sample of a lot says whether all of it is accepted.</source>
        <translation>Appuyez sur M : un échantillon dit si tout le lot est accepté.</translation>
    </message>
    <message>
        <source>Make a lot</source>
        <translation>Former un lot</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Tirer l’échantillon</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>Suivant de l’échantillon</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Held: {count}</source>
        <translation>Retenus : {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>You may read. Only an auditor makes lots.</source>
        <translation>Vous pouvez lire. Seul un auditeur forme des lots.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Le rapport est parti à l’imprimante.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} enregistré.</translation>
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
        <source>Records</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
    <name>MakePanel</name>
    <message>
        <source>Make a lot</source>
        <translation>Former un lot</translation>
    </message>
    <message>
        <source>Devices of</source>
        <translation>Appareils de</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Seed; empty: drawn by this computer</source>
        <translation>Graine ; vide : tirée par cet ordinateur</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Make the lot</source>
        <translation>Former le lot</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>All of these days</source>
        <translation>Tous ces jours</translation>
    </message>
    <message>
        <source>One technician</source>
        <translation>Un technicien</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Un modèle</translation>
    </message>
    <message>
        <source>One supplier</source>
        <translation>Un fournisseur</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&amp;apos;hui</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Niveau {0}</translation>
    </message>
    <message>
        <source>Plan of the standard</source>
        <translation>Plan de la norme</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>Accepts on none</source>
        <translation>Accepte à zéro</translation>
    </message>
</context>
<context>
    <name>MarketplaceSection</name>
    <message>
        <source>Signed certificates go to the registry by themselves, as soon as it answers.</source>
        <translation>Les certificats signés vont seuls au registre, dès qu&apos;il répond.</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>It starts with https://. Empty: certificates stay on this bench.</source>
        <translation>Elle commence par https://. Vide : les certificats restent sur ce poste.</translation>
    </message>
    <message>
        <source>Address of the registry</source>
        <translation>Adresse du registre</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring where there is one. It is never shown again.</source>
        <translation>Gardé dans le trousseau du système s’il y en a un. Il ne sera plus jamais affiché.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Oublier le jeton</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la liaison</translation>
    </message>
    <message>
        <source>A token is kept. Type another to replace it.</source>
        <translation>Un jeton est gardé. Tapez-en un autre pour le remplacer.</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>Aucun jeton n&apos;est gardé.</translation>
    </message>
    <message>
        <source>Asking the registry …</source>
        <translation>Question au registre …</translation>
    </message>
    <message>
        <source>The registry answers and takes this bench&apos;s token.</source>
        <translation>Le registre répond et prend le jeton de ce poste.</translation>
    </message>
</context>
<context>
    <name>MismatchPage</name>
    <message>
        <source>Go to that device</source>
        <translation>Aller à cet appareil</translation>
    </message>
    <message>
        <source>It is the second SIM&apos;s number</source>
        <translation>C&apos;est le numéro de la seconde SIM</translation>
    </message>
    <message>
        <source>Read the device again</source>
        <translation>Relire l&apos;appareil</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Le garder ouvert</translation>
    </message>
    <message>
        <source>Two numbers differ</source>
        <translation>Deux numéros diffèrent</translation>
    </message>
    <message>
        <source>Open in {slot}: {model}</source>
        <translation>Ouvert en {slot} : {model}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanné</translation>
    </message>
    <message>
        <source>This is not the number of the device in {slot}</source>
        <translation>Ce n&apos;est pas le numéro de l&apos;appareil en {slot}</translation>
    </message>
    <message>
        <source>The scanned number is that of {device}.</source>
        <translation>Le numéro scanné est celui de {device}.</translation>
    </message>
    <message>
        <source>The wrong box or label: take the one of the device in your hand, and scan it.</source>
        <translation>Mauvaise boîte ou étiquette : prenez celle de l&apos;appareil en main et scannez-la.</translation>
    </message>
    <message>
        <source>Two devices were swapped: look at the number on the device&apos;s own screen (*#06#).</source>
        <translation>Deux appareils ont été échangés : regardez le numéro sur l&apos;écran de l&apos;appareil (*#06#).</translation>
    </message>
    <message>
        <source>A second SIM: such a phone has two numbers, both on the same screen.</source>
        <translation>Une seconde SIM : un tel téléphone a deux numéros, tous deux sur le même écran.</translation>
    </message>
    <message>
        <source>Both begin with the same 8 digits: they are of the same model.</source>
        <translation>Les deux commencent par les mêmes 8 chiffres : c&apos;est le même modèle.</translation>
    </message>
    <message>
        <source>Now scan the first number from the same screen of the phone (*#06#).</source>
        <translation>Scannez maintenant le premier numéro du même écran du téléphone (*#06#).</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name of this search</source>
        <translation>Nom de cette recherche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Everybody at this shop sees it. Enter saves, Esc leaves it.</source>
        <translation>Tout l&apos;atelier la voit. Entrée enregistre, Échap laisse.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>All technicians</source>
        <translation>Tous les techniciens</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
</context>
<context>
    <name>NumberAnswers</name>
    <message>
        <source>The level is not chosen. Press ← for Clear or → for Purge.</source>
        <translation>Le niveau n&apos;est pas choisi. Appuyer sur ← pour Clear ou → pour Purge.</translation>
    </message>
</context>
<context>
    <name>NumberCheck</name>
    <message>
        <source>Two numbers differ</source>
        <translation>Deux numéros diffèrent</translation>
    </message>
    <message>
        <source>{slot} put aside</source>
        <translation>{slot} mis de côté</translation>
    </message>
    <message>
        <source>Second number noted</source>
        <translation>Second numéro noté</translation>
    </message>
    <message>
        <source>The scanned number was inspected here before: {model}, {day}.</source>
        <translation>Le numéro scanné a déjà été inspecté ici : {model}, {day}.</translation>
    </message>
</context>
<context>
    <name>NumberPair</name>
    <message>
        <source>{numbers}. Digits that differ: {places}</source>
        <translation>{numbers}. Chiffres différents : {places}</translation>
    </message>
</context>
<context>
    <name>OrderLink</name>
    <message>
        <source>{order}: open its device first</source>
        <translation>{order} : ouvrez d&apos;abord son appareil</translation>
    </message>
    <message>
        <source>Change to {order}</source>
        <translation>Changer pour {order}</translation>
    </message>
    <message>
        <source>This device is for order {order}.</source>
        <translation>Cet appareil est pour la commande {order}.</translation>
    </message>
    <message>
        <source>Scan {order} once more to change it.</source>
        <translation>Scannez encore {order} pour le changer.</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Commande {order}</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
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
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>when you say</source>
        <translation>sur votre ordre</translation>
    </message>
    <message>
        <source>with a new token</source>
        <translation>avec un nouveau jeton</translation>
    </message>
    <message>
        <source>Held by another process until {time}</source>
        <translation>Tenu par un autre processus jusqu&apos;à {time}</translation>
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
    <name>Outgoing</name>
    <message>
        <source>{count} of {all} rows written</source>
        <translation>{count} lignes sur {all} écrites</translation>
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
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>The badge is theirs from now on.</source>
        <translation>Le badge est désormais le sien.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Only an administrator changes people. Your own PIN you may change.</source>
        <translation>Seul un administrateur modifie les personnes. Vous pouvez changer votre propre PIN.</translation>
    </message>
    <message>
        <source>Scan the badge now. Esc: leave it as it is.</source>
        <translation>Scannez le badge. Échap : laisser tel quel.</translation>
    </message>
    <message>
        <source>The PIN holds from now on.</source>
        <translation>Le PIN vaut dès maintenant.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqué</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Scan a badge for this person</source>
        <translation>Scanner un badge pour cette personne</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Retirer le badge</translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation>Donner un PIN</translation>
    </message>
    <message>
        <source>Unlock this name</source>
        <translation>Débloquer ce nom</translation>
    </message>
    <message>
        <source>Let in no more</source>
        <translation>Ne plus laisser entrer</translation>
    </message>
    <message>
        <source>What lets them in</source>
        <translation>Ce qui donne l&apos;accès</translation>
    </message>
    <message>
        <source>Type a new PIN of 4 to 8 digits, then Enter.</source>
        <translation>Tapez un nouveau PIN de 4 à 8 chiffres, puis Entrée.</translation>
    </message>
    <message>
        <source>Type the same PIN once more, then Enter.</source>
        <translation>Tapez encore le même PIN, puis Entrée.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type a new one twice.</source>
        <translation>Les deux PIN diffèrent. Tapez-en un nouveau deux fois.</translation>
    </message>
    <message>
        <source>What {name} did stays on record. Press once more to let {name} in no more.</source>
        <translation>Ce que {name} a fait reste au dossier. Appuyez encore pour ne plus laisser entrer {name}.</translation>
    </message>
    <message>
        <source>Yes, let in no more</source>
        <translation>Oui, ne plus laisser entrer</translation>
    </message>
    <message>
        <source>Let in no more. What they did keeps their name.</source>
        <translation>N&apos;entre plus. Ce qui a été fait garde son nom.</translation>
    </message>
    <message>
        <source>Locked after wrong PINs.</source>
        <translation>Bloqué après des PIN faux.</translation>
    </message>
    <message>
        <source>Signs in with a badge or a PIN.</source>
        <translation>Se connecte par badge ou PIN.</translation>
    </message>
    <message>
        <source>Signs in with a badge.</source>
        <translation>Se connecte par badge.</translation>
    </message>
    <message>
        <source>Signs in with a PIN.</source>
        <translation>Se connecte par PIN.</translation>
    </message>
    <message>
        <source>Cannot sign in yet: give a badge or a PIN.</source>
        <translation>Ne peut pas encore se connecter : donnez un badge ou un PIN.</translation>
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
    <name>Photo</name>
    <message>
        <source>Screen on</source>
        <translation>Écran allumé</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Écran éteint</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
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
    <message>
        <source>a defect that was taken out</source>
        <translation>un défaut retiré</translation>
    </message>
    <message>
        <source>defect {0}</source>
        <translation>défaut {0}</translation>
    </message>
</context>
<context>
    <name>PhotoAnswers</name>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Keeping the photo…</source>
        <translation>Enregistrement de la photo…</translation>
    </message>
    <message>
        <source>The photo is out. Z brings it back.</source>
        <translation>La photo est retirée. Z la remet.</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Défaut</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Photo of {0}</source>
        <translation>Photo : {0}</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Lecture de la photo…</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Déposez une image ici, collez-en une ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Looking for a camera.</source>
        <translation>Recherche d&apos;une caméra.</translation>
    </message>
    <message>
        <source>Space takes the photo.</source>
        <translation>Espace prend la photo.</translation>
    </message>
    <message>
        <source>The extra “camera” of this program is not installed.</source>
        <translation>Le supplément « camera » de ce programme n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Aucune caméra n&apos;est branchée.</translation>
    </message>
    <message>
        <source>The camera cannot be used here; the log says why.</source>
        <translation>La caméra est inutilisable ici ; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>PhotoThumb</name>
    <message>
        <source>Photo: {0}</source>
        <translation>Photo : {0}</translation>
    </message>
    <message>
        <source>No photo yet: {0}</source>
        <translation>Pas encore de photo : {0}</translation>
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
    <name>PointAnswers</name>
    <message>
        <source>This point always applies. Answer it, or say why it cannot be tested.</source>
        <translation>Ce point s&apos;applique toujours. Répondez, ou dites pourquoi il n&apos;est pas testable.</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Pourquoi est-ce sans objet ?</translation>
    </message>
    <message>
        <source>Why can it not be tested?</source>
        <translation>Pourquoi n&apos;est-ce pas testable ?</translation>
    </message>
    <message>
        <source>Say it in words, then Enter</source>
        <translation>Dites-le en mots, puis Entrée</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Note, puis Entrée</translation>
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
    <name>Preview</name>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
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
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>PrintNotices</name>
    <message>
        <source>A printer waits: {trouble}.</source>
        <translation>Une imprimante attend : {trouble}.</translation>
    </message>
    <message>
        <source>{count} to print</source>
        <translation>{count} à imprimer</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Imprimer maintenant</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
</context>
<context>
    <name>PrintingSection</name>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Printer of certificates</source>
        <translation>Imprimante des certificats</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Chercher à nouveau les imprimantes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A print queue, an address such as 192.168.1.40:9100, or a device file. Empty: no labels.</source>
        <translation>Une file, une adresse comme 192.168.1.40:9100, ou un fichier de périphérique. Vide : pas d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>Printer of labels</source>
        <translation>Imprimante d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Width and height in mm, such as 62x29.</source>
        <translation>Largeur et hauteur en mm, par exemple 62x29.</translation>
    </message>
    <message>
        <source>Size of a label</source>
        <translation>Taille d&apos;une étiquette</translation>
    </message>
    <message>
        <source>Fineness of the label printer</source>
        <translation>Finesse de l&apos;imprimante d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Recherche d&apos;imprimantes …</translation>
    </message>
    <message>
        <source>The system knows no printer. Add one there, then look again.</source>
        <translation>Le système ne connaît aucune imprimante. Ajoutez-en une, puis cherchez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Label {size}. No label printer is set.</source>
        <translation>Étiquette {size}. Aucune imprimante d&apos;étiquettes n&apos;est choisie.</translation>
    </message>
    <message>
        <source>Label {size}, {printer}</source>
        <translation>Étiquette {size}, {printer}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>{what}: not printed</source>
        <translation>{what} : pas imprimé</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what} : {words}</translation>
    </message>
    <message>
        <source>printed {count} times, last {time}</source>
        <translation>imprimé {count} fois, dernière à {time}</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>imprimé à {time}</translation>
    </message>
    <message>
        <source>waits. {trouble}</source>
        <translation>attend. {trouble}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>en cours d&apos;impression</translation>
    </message>
    <message>
        <source>the printer waits: {trouble}</source>
        <translation>l&apos;imprimante attend : {trouble}</translation>
    </message>
    <message>
        <source>is with the printer</source>
        <translation>est à l&apos;imprimante</translation>
    </message>
    <message>
        <source>not sure. {trouble}</source>
        <translation>incertain. {trouble}</translation>
    </message>
    <message>
        <source>not printed. {trouble}</source>
        <translation>pas imprimé. {trouble}</translation>
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
    <name>QueueField</name>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>Le choix du système</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>pas là maintenant</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Needs you</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>No device waits for you.</source>
        <translation>Aucun appareil ne vous attend.</translation>
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
    <name>QueueSection</name>
    <message>
        <source>Nothing waits for a review</source>
        <translation>Rien n&apos;attend de contrôle</translation>
    </message>
    <message>
        <source>What is signed or refused comes here by itself.</source>
        <translation>Ce qui est signé ou refusé arrive ici tout seul.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D&apos;accord</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Pas d&apos;accord</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>Inspect again blind</source>
        <translation>Réinspecter à l&apos;aveugle</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Suivant dans la file</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>En attente : {count}</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>You may read. Only an auditor reviews.</source>
        <translation>Vous pouvez lire. Seul un auditeur contrôle.</translation>
    </message>
    <message>
        <source>A key came before the last answer was written. Press it again.</source>
        <translation>Une touche est venue avant que la dernière réponse soit écrite. Appuyez de nouveau.</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>What waits for a review</source>
        <translation>Ce qui attend un contrôle</translation>
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
    <name>RawPanel</name>
    <message>
        <source>Raw answer</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>What the device answered was kept, and erased since.</source>
        <translation>Ce que l&apos;appareil a répondu était conservé, et a été effacé depuis.</translation>
    </message>
    <message>
        <source>No answer of the device is kept for this claim.</source>
        <translation>Aucune réponse de l&apos;appareil n&apos;est conservée pour cette affirmation.</translation>
    </message>
    <message>
        <source>Raw answer {number} of {count} · R shows the next</source>
        <translation>Réponse brute {number} sur {count} · R montre la suivante</translation>
    </message>
    <message>
        <source>only the first {kept} are kept</source>
        <translation>seuls les premiers {kept} sont conservés</translation>
    </message>
    <message>
        <source>the device fell silent in it</source>
        <translation>l&apos;appareil s&apos;est tu en cours de réponse</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>The grade that you see</source>
        <translation>Le grade que vous voyez</translation>
    </message>
    <message>
        <source>What you see instead</source>
        <translation>Ce que vous voyez à la place</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>It goes to who inspected it, and onto the record. Enter says it, Esc leaves it.</source>
        <translation>Cela va à l&apos;inspecteur et au dossier. Entrée le dit, Échap laisse.</translation>
    </message>
    <message>
        <source>You disagree: {point}</source>
        <translation>Vous n&apos;êtes pas d&apos;accord : {point}</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Pas d&apos;accord</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>Qu&apos;avez-vous vu ou entendu ?</translation>
    </message>
    <message>
        <source>The next time it is plugged in, the bench shows your reason and inspects it again. Enter sends it back, Esc leaves it.</source>
        <translation>Au prochain branchement, le poste montre votre raison et l&apos;inspecte à nouveau. Entrée le renvoie, Échap laisse.</translation>
    </message>
    <message>
        <source>Send it back for re-inspection</source>
        <translation>Le renvoyer pour réinspection</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>What is to be looked at again?</source>
        <translation>Que faut-il revoir ?</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Points of this record</source>
        <translation>Points de ce dossier</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>empreinte</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Held: its lot was rejected. What waits is not sent until it is countersigned.</source>
        <translation>Retenu : son lot a été refusé. Ce qui attend ne part pas avant d’être contresigné.</translation>
    </message>
    <message>
        <source>Goes nowhere: no registry is set.</source>
        <translation>Ne va nulle part : aucun registre n&apos;est choisi.</translation>
    </message>
    <message>
        <source>the bench</source>
        <translation>le poste</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Grade or failing point</source>
        <translation>Grade ou point en défaut</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The review goes on.</source>
        <translation>La revue est en cours.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>No record yet</source>
        <translation>Pas encore de dossier</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Copy IMEI</source>
        <translation>Copier l&apos;IMEI</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Voir tous les dossiers</translation>
    </message>
    <message>
        <source>Go to the bench</source>
        <translation>Aller au poste</translation>
    </message>
    <message>
        <source>Plug in a phone at the bench. Its inspection stands here from its first answer on.</source>
        <translation>Branchez un téléphone au poste. Son inspection figure ici dès sa première réponse.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>this bench</source>
        <translation>ce poste</translation>
    </message>
    <message>
        <source>So few digits are the end of an IMEI; {digits}* finds what begins so.</source>
        <translation>Si peu de chiffres sont la fin d&apos;un IMEI ; {digits}* trouve ce qui commence ainsi.</translation>
    </message>
    <message>
        <source>Order line {line}: it is being sent.</source>
        <translation>Ligne de commande {line} : envoi en cours.</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>{count} and more · {ms} ms</source>
        <translation>{count} et plus · {ms} ms</translation>
    </message>
    <message>
        <source>{count} found · {ms} ms</source>
        <translation>trouvés : {count} · {ms} ms</translation>
    </message>
    <message>
        <source>{bench} is asked to make {uid} void.</source>
        <translation>{bench} est chargé d’annuler {uid}.</translation>
    </message>
    <message>
        <source>{uid} is void.</source>
        <translation>{uid} est annulé.</translation>
    </message>
    <message>
        <source>{name} holds {count} rows.</source>
        <translation>{name} contient {count} lignes.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Aucun dossier ne correspond</translation>
    </message>
    <message>
        <source>Nothing here fits “{words}”.</source>
        <translation>Rien ici ne correspond à «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Esc clears the search and the filters.</source>
        <translation>Échap efface la recherche et les filtres.</translation>
    </message>
    <message>
        <source>Copied {number}.</source>
        <translation>{number} copié.</translation>
    </message>
    <message>
        <source>Waits for the printer.</source>
        <translation>Attend l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} enregistré.</translation>
    </message>
    <message>
        <source>It is void, and its page does not say so.</source>
        <translation>Il est annulé, et sa page ne le dit pas.</translation>
    </message>
    <message>
        <source>Export stopped. The file was removed.</source>
        <translation>Export arrêté. Le fichier a été supprimé.</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Arrêter l&apos;export</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import stopped. Nothing came in.</source>
        <translation>Import arrêté. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>{name}: {added} came in, {known} were there already, {bad} are bad.</source>
        <translation>{name} : {added} reprises, {known} déjà présentes, {bad} erronées.</translation>
    </message>
    <message>
        <source>{name}: {count} rows read</source>
        <translation>{name} : {count} lignes lues</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Arrêter l’import</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Order, or order/line</source>
        <translation>Commande, ou commande/ligne</translation>
    </message>
    <message>
        <source>Scan the device that goes into the parcel</source>
        <translation>Scanner l’appareil qui va dans le colis</translation>
    </message>
    <message>
        <source>Send for ever</source>
        <translation>Envoyer définitivement</translation>
    </message>
    <message>
        <source>It has a new battery</source>
        <translation>Il a une batterie neuve</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Register on a Back Market order line</source>
        <translation>Inscrire sur une ligne de commande Back Market</translation>
    </message>
    <message>
        <source>Its order is being read.</source>
        <translation>Sa commande est en cours de lecture.</translation>
    </message>
    <message>
        <source>Send {number} to Back Market order line {line}? This cannot be corrected.</source>
        <translation>Envoyer {number} à la ligne de commande Back Market {line} ? Cela ne peut être corrigé.</translation>
    </message>
    <message>
        <source>Order line {line} is not for this device</source>
        <translation>La ligne de commande {line} n’est pas pour cet appareil</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>aucun grade</translation>
    </message>
    <message>
        <source>Certificate: {model}, {grade}</source>
        <translation>Certificat : {model}, {grade}</translation>
    </message>
    <message>
        <source>Order line: {title}, {sku}</source>
        <translation>Ligne de commande : {title}, {sku}</translation>
    </message>
    <message>
        <source>This is another device&apos;s number. Scan the device that goes into the parcel.</source>
        <translation>C’est le numéro d’un autre appareil. Scannez l’appareil qui va dans le colis.</translation>
    </message>
    <message>
        <source>New battery: yes</source>
        <translation>Batterie neuve : oui</translation>
    </message>
</context>
<context>
    <name>ReleasePanel</name>
    <message>
        <source>They are sent all the same, and it cannot be taken back. Each device stays in the queue. Your reason goes onto the record.</source>
        <translation>Ils partent quand même, et c’est irrévocable. Chaque appareil reste dans la file. Votre raison est consignée.</translation>
    </message>
    <message>
        <source>Why are they sent all the same?</source>
        <translation>Pourquoi partent-ils quand même ?</translation>
    </message>
    <message>
        <source>Release the lot</source>
        <translation>Libérer le lot</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Release the lot? Deliveries held back: {count}.</source>
        <translation>Libérer le lot ? Envois retenus : {count}.</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Inspector stopped unexpectedly.</source>
        <translation>Inspector s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>No answer was lost.</source>
        <translation>Aucune réponse n’est perdue.</translation>
    </message>
    <message>
        <source>All answers up to {time} are here.</source>
        <translation>Toutes les réponses jusqu’à {time} sont là.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
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
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
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
        <source>Next device</source>
        <translation>Appareil suivant</translation>
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
    <name>ReviewQueue</name>
    <message>
        <source>Cosmetic grade</source>
        <translation>Grade esthétique</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>d&apos;accord</translation>
    </message>
    <message>
        <source>No</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Affirmé</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Aveugle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Sample {number} of {size}, lot {lot}</source>
        <translation>Échantillon {number} sur {size}, lot {lot}</translation>
    </message>
    <message>
        <source>Drawn sample</source>
        <translation>Échantillon tiré</translation>
    </message>
    <message>
        <source>Held, lot rejected</source>
        <translation>Retenu, lot refusé</translation>
    </message>
    <message>
        <source>Both verdicts are here</source>
        <translation>Les deux verdicts sont là</translation>
    </message>
    <message>
        <source>Begun by {who}</source>
        <translation>Commencé par {who}</translation>
    </message>
    <message>
        <source>Inspected again</source>
        <translation>Inspecté à nouveau</translation>
    </message>
    <message>
        <source>Numbers differed</source>
        <translation>Numéros différents</translation>
    </message>
    <message>
        <source>IMEI seen twice</source>
        <translation>IMEI vu deux fois</translation>
    </message>
    <message>
        <source>Same readings</source>
        <translation>Mêmes relevés</translation>
    </message>
    <message>
        <source>Very quick</source>
        <translation>Très rapide</translation>
    </message>
    <message>
        <source>Waits for a blind one</source>
        <translation>Attend un contrôle aveugle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Judge the points first that have to be judged.</source>
        <translation>Jugez d’abord les points à juger.</translation>
    </message>
    <message>
        <source>Claimed by {who} in {time}, attempt {attempt}</source>
        <translation>Affirmé par {who} en {time}, essai {attempt}</translation>
    </message>
    <message>
        <source>Countersigned by {who}: signature and digest hold.</source>
        <translation>Contresigné par {who} : signature et empreinte valables.</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>Renvoyé : {reason}</translation>
    </message>
    <message>
        <source>Waits for its blind re-inspection. Z takes that back.</source>
        <translation>Attend sa réinspection à l&apos;aveugle. Z l&apos;annule.</translation>
    </message>
    <message>
        <source>You may read it.</source>
        <translation>Vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Points that have to be judged: {count}</source>
        <translation>Points à juger : {count}</translation>
    </message>
    <message>
        <source>All points that have to be judged are judged.</source>
        <translation>Tous les points à juger sont jugés.</translation>
    </message>
    <message>
        <source>Both verdicts are here. Compare them, then decide.</source>
        <translation>Les deux verdicts sont là. Comparez-les, puis décidez.</translation>
    </message>
    <message>
        <source>Void: {state}</source>
        <translation>Annulation : {state}</translation>
    </message>
    <message>
        <source>Waiting for {bench}.</source>
        <translation>En attente de {bench}.</translation>
    </message>
    <message>
        <source>{bench} has it since {time}.</source>
        <translation>{bench} l’a depuis le {time}.</translation>
    </message>
    <message>
        <source>{bench} refused it: {why}</source>
        <translation>{bench} l’a refusé : {why}</translation>
    </message>
    <message>
        <source>Not needed any more at {bench}: {why}</source>
        <translation>Plus nécessaire à {bench} : {why}</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Why it need not arrive</source>
        <translation>Pourquoi il n’a pas à arriver</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Refusés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Choose a row to read why, or send all of them again with R.</source>
        <translation>Choisissez une ligne pour lire pourquoi, ou renvoyez-les tous avec R.</translation>
    </message>
    <message>
        <source>Put it aside: training stays on test registries.</source>
        <translation>Mettez-le de côté&#xa0;: l’entraînement reste sur les registres de test.</translation>
    </message>
    <message>
        <source>Mend what is said there and retry, or put it aside with a reason.</source>
        <translation>Corrigez ce qui est dit et renvoyez, ou mettez-le de côté avec une raison.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as the destination takes it.</source>
        <translation>Il part de lui-même dès que la destination l’accepte.</translation>
    </message>
    <message>
        <source>Nobody sends it. Retry sends it after all.</source>
        <translation>Personne ne l’envoie. «&#xa0;Renvoyer&#xa0;» l’envoie quand même.</translation>
    </message>
    <message>
        <source>Its lot was rejected. It goes out once it is countersigned.</source>
        <translation>Son lot a été refusé. Il part dès qu’il est contresigné.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Renamed {name}.</source>
        <translation>{name} renommée.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>Deleted {name}.</source>
        <translation>{name} supprimée.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} est de retour.</translation>
    </message>
</context>
<context>
    <name>ScanActions</name>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner prêt</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Too short to be known</source>
        <translation>Trop court pour être reconnu</translation>
    </message>
    <message>
        <source>Certificate&apos;s code</source>
        <translation>Code de certificat</translation>
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
    <name>ScannerSection</name>
    <message>
        <source>They hold from the next start. Leave a field empty where there is none.</source>
        <translation>Valables au prochain démarrage. Laissez vide un champ sans objet.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>What the scanner itself puts before each code.</source>
        <translation>Ce que le lecteur lui-même met avant chaque code.</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Avant chaque code</translation>
    </message>
    <message>
        <source>What it puts behind, but for Enter and Tab.</source>
        <translation>Ce qu&apos;il met après, hors Entrée et Tab.</translation>
    </message>
    <message>
        <source>Behind each code</source>
        <translation>Après chaque code</translation>
    </message>
    <message>
        <source>Badges begin with</source>
        <translation>Les badges commencent par</translation>
    </message>
    <message>
        <source>Orders begin with</source>
        <translation>Les commandes commencent par</translation>
    </message>
    <message>
        <source>Labels of slots begin with</source>
        <translation>Les étiquettes des ports commencent par</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>Open it to go on</source>
        <translation>Ouvrez-le pour continuer</translation>
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
        <source>Allow this computer on the device</source>
        <translation>Autorisez cet ordinateur sur l&apos;appareil</translation>
    </message>
    <message>
        <source>Identify it again</source>
        <translation>Identifiez-le à nouveau</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Donner un second regard</translation>
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
        <source>Then erase and sign</source>
        <translation>Puis effacer et signer</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>second regard</translation>
    </message>
    <message>
        <source>Cosmetic grade</source>
        <translation>Grade esthétique</translation>
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
        <source>The live test tells what it sees. The verdict can be yours at any time.</source>
        <translation>Le test en direct dit ce qu&apos;il voit. Le verdict peut être le vôtre à tout moment.</translation>
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
        <source>Measured · read from the device</source>
        <translation>Mesuré · lu sur l&apos;appareil</translation>
    </message>
    <message>
        <source>Live test · you sweep, the device counts</source>
        <translation>Test en direct · vous balayez, l&apos;appareil compte</translation>
    </message>
    <message>
        <source>Live test · you press, the device counts</source>
        <translation>Test en direct · vous appuyez, l&apos;appareil compte</translation>
    </message>
    <message>
        <source>Live test · the device plays, you feel</source>
        <translation>Test en direct · l&apos;appareil joue, vous sentez</translation>
    </message>
    <message>
        <source>Live test · the device measures</source>
        <translation>Test en direct · l&apos;appareil mesure</translation>
    </message>
    <message>
        <source>point {0}</source>
        <translation>point {0}</translation>
    </message>
    <message>
        <source>The readings do not decide this. The verdict is yours.</source>
        <translation>Les mesures ne décident pas de ceci. À vous de juger.</translation>
    </message>
    <message>
        <source>The device does not measure this. The verdict is yours.</source>
        <translation>L&apos;appareil ne mesure pas ceci. À vous de juger.</translation>
    </message>
    <message>
        <source>Guided · you look, hear or feel</source>
        <translation>Guidé · vous regardez, écoutez, touchez</translation>
    </message>
    <message>
        <source>Graded · by its defects</source>
        <translation>Gradé · d&apos;après les défauts</translation>
    </message>
    <message>
        <source>No driver answers to it.</source>
        <translation>Aucun pilote ne le reconnaît.</translation>
    </message>
    <message>
        <source>Seen: {0}</source>
        <translation>Vu&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>IMEI, serial, model, order, note</source>
        <translation>IMEI, série, modèle, commande, note</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Chercher des dossiers</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Second look</source>
        <translation>Second regard</translation>
    </message>
    <message>
        <source>Name of who takes the second look</source>
        <translation>Nom de qui donne le second regard</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>Garder {0}</translation>
    </message>
    <message>
        <source>Another person looks and decides: scan your badge, or sign in with F10.</source>
        <translation>Une autre personne regarde et tranche : scannez votre badge, ou connectez-vous avec F10.</translation>
    </message>
    <message>
        <source>Another person looks, writes the name here and decides.</source>
        <translation>Une autre personne regarde, écrit son nom ici et tranche.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>It comes from outside (INSPECTOR_…): a change holds until the next start.</source>
        <translation>Vient de l&apos;extérieur (INSPECTOR_…) : un changement vaut jusqu&apos;au prochain démarrage.</translation>
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
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Comme avant.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Ceci est inutilisable ici.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Certificate: {language}</source>
        <translation>Certificat : {language}</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>Papier : {paper}</translation>
    </message>
    <message>
        <source>Take the next language for certificates of this bench</source>
        <translation>Prendre la langue suivante pour les certificats de ce poste</translation>
    </message>
    <message>
        <source>Take the other paper for certificates of this bench</source>
        <translation>Prendre l’autre papier pour les certificats de ce poste</translation>
    </message>
    <message>
        <source>A phone&apos;s camera cannot open the certificate&apos;s code. Name the page for codes in Settings.</source>
        <translation>L&apos;appareil photo d&apos;un téléphone ne peut pas ouvrir le code du certificat. Indiquez la page des codes dans les réglages.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
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
        <source>No device is plugged in.</source>
        <translation>Aucun appareil branché.</translation>
    </message>
    <message>
        <source>1 device is still plugged in and goes on reading. Nothing was lost.</source>
        <translation>1 appareil reste branché et la lecture continue. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>{count} devices are still plugged in and go on reading. Nothing was lost.</source>
        <translation>{count} appareils restent branchés et la lecture continue. Rien n&apos;est perdu.</translation>
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
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>It gets no certificate. Put it with the refused ones; the records keep why.</source>
        <translation>Il ne reçoit pas de certificat. Mettez-le avec les refusés&#xa0;; les dossiers gardent la raison.</translation>
    </message>
    <message>
        <source>A signed certificate cannot be changed. A mistake is put right by a new one.</source>
        <translation>Un certificat signé ne change plus. Une faute se corrige par un nouveau.</translation>
    </message>
</context>
<context>
    <name>SignedPanel</name>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>The label as it prints</source>
        <translation>L&apos;étiquette telle qu&apos;imprimée</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Pass</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>A device needs you</source>
        <translation>Un appareil vous attend</translation>
    </message>
    <message>
        <source>Scan read</source>
        <translation>Scan lu</translation>
    </message>
    <message>
        <source>Scan refused</source>
        <translation>Scan refusé</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifié</translation>
    </message>
    <message>
        <source>Whatever is heard is also seen: none is needed.</source>
        <translation>Tout ce qui s&apos;entend se voit aussi : aucun n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Listen to them:</source>
        <translation>Les écouter :</translation>
    </message>
    <message>
        <source>No player for sounds was found here. Install PipeWire, PulseAudio or ALSA&apos;s aplay.</source>
        <translation>Aucun lecteur de sons n&apos;a été trouvé ici. Installez PipeWire, PulseAudio ou aplay d&apos;ALSA.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifié</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Avec remarques</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Contresigné</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>attempt {number}</source>
        <translation>essai {number}</translation>
    </message>
</context>
<context>
    <name>StreamRow</name>
    <message>
        <source>Why is the next lot to be inspected otherwise?</source>
        <translation>Pourquoi contrôler le prochain lot autrement ?</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>C’est corrigé</translation>
    </message>
    <message>
        <source>Begin reduced inspection</source>
        <translation>Passer en contrôle réduit</translation>
    </message>
    <message>
        <source>Begin normal inspection</source>
        <translation>Passer en contrôle normal</translation>
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
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
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
        <source>Rows that are shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Set up a registry</source>
        <translation>Configurer un registre</translation>
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
        <source>Certificates stay on this bench until there is one. Settings take its address.</source>
        <translation>Les certificats restent sur ce poste jusque-là. Son adresse se donne dans les réglages.</translation>
    </message>
    <message>
        <source>No registry is set</source>
        <translation>Aucun registre défini</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Retry all {count} like it</source>
        <translation>Renvoyer les {count} semblables</translation>
    </message>
    <message>
        <source>Put all {count} aside</source>
        <translation>Mettre les {count} de côté</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Retry all refused</source>
        <translation>Renvoyer tous les refusés</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
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
    <message>
        <source>skipped</source>
        <translation>sautées</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Failed: {act}</source>
        <translation>Échec : {act}</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Inspection ouverte</translation>
    </message>
    <message>
        <source>Readings begin</source>
        <translation>Lecture commencée</translation>
    </message>
    <message>
        <source>Points begin</source>
        <translation>Points commencés</translation>
    </message>
    <message>
        <source>Points done</source>
        <translation>Points terminés</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Retour aux points</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Closed as refused</source>
        <translation>Close comme refusée</translation>
    </message>
    <message>
        <source>Readings taken</source>
        <translation>Valeurs lues</translation>
    </message>
    <message>
        <source>Device asked again</source>
        <translation>Appareil interrogé à nouveau</translation>
    </message>
    <message>
        <source>Number scanned</source>
        <translation>Numéro scanné</translation>
    </message>
    <message>
        <source>Second IMEI scanned</source>
        <translation>Second IMEI scanné</translation>
    </message>
    <message>
        <source>Another device seen</source>
        <translation>Autre appareil vu</translation>
    </message>
    <message>
        <source>Point answered</source>
        <translation>Point répondu</translation>
    </message>
    <message>
        <source>Answer taken back</source>
        <translation>Réponse retirée</translation>
    </message>
    <message>
        <source>Defects marked</source>
        <translation>Défauts marqués</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>Grade donné</translation>
    </message>
    <message>
        <source>Second look at a grade</source>
        <translation>Second regard sur un grade</translation>
    </message>
    <message>
        <source>Grade taken back</source>
        <translation>Grade retiré</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Photo ajoutée</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Photo retirée</translation>
    </message>
    <message>
        <source>Order linked</source>
        <translation>Commande liée</translation>
    </message>
    <message>
        <source>Device erased</source>
        <translation>Appareil effacé</translation>
    </message>
    <message>
        <source>Certificate signed</source>
        <translation>Certificat signé</translation>
    </message>
    <message>
        <source>Certificate made void</source>
        <translation>Certificat annulé</translation>
    </message>
    <message>
        <source>Certificate exported</source>
        <translation>Certificat exporté</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translation>Revue commencée</translation>
    </message>
    <message>
        <source>Reviewer agrees</source>
        <translation>L’auditeur est d’accord</translation>
    </message>
    <message>
        <source>Reviewer disagrees</source>
        <translation>L’auditeur n’est pas d’accord</translation>
    </message>
    <message>
        <source>Judgement taken back</source>
        <translation>Jugement retiré</translation>
    </message>
    <message>
        <source>Review given up</source>
        <translation>Revue abandonnée</translation>
    </message>
    <message>
        <source>Review taken over</source>
        <translation>Revue reprise</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Contresigné</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Blind inspection wanted</source>
        <translation>Inspection en aveugle demandée</translation>
    </message>
    <message>
        <source>Asked of another bench</source>
        <translation>Demandé à un autre poste</translation>
    </message>
    <message>
        <source>Asked from a desk, refused</source>
        <translation>Demandé depuis un bureau, refusé</translation>
    </message>
    <message>
        <source>Lot made</source>
        <translation>Lot formé</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>Échantillon tiré</translation>
    </message>
    <message>
        <source>Lot decided</source>
        <translation>Lot décidé</translation>
    </message>
    <message>
        <source>Lot released</source>
        <translation>Lot libéré</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>Dissimulé</translation>
    </message>
    <message>
        <source>Inspection switched</source>
        <translation>Niveau de contrôle changé</translation>
    </message>
    <message>
        <source>Lot report exported</source>
        <translation>Rapport de lot exporté</translation>
    </message>
    <message>
        <source>Records exported</source>
        <translation>Dossiers exportés</translation>
    </message>
    <message>
        <source>Trail exported</source>
        <translation>Journal exporté</translation>
    </message>
    <message>
        <source>Signed head written</source>
        <translation>Tête signée écrite</translation>
    </message>
    <message>
        <source>Dashboard exported</source>
        <translation>Tableau de bord exporté</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Dossiers importés</translation>
    </message>
    <message>
        <source>Added to the outbox</source>
        <translation>Ajouté aux envois</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyé à la destination</translation>
    </message>
    <message>
        <source>Sending dropped</source>
        <translation>Envoi abandonné</translation>
    </message>
    <message>
        <source>Sending taken up again</source>
        <translation>Envoi repris</translation>
    </message>
    <message>
        <source>Registration confirmed</source>
        <translation>Enregistrement confirmé</translation>
    </message>
    <message>
        <source>Registration being sent</source>
        <translation>Enregistrement en cours d’envoi</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Enregistrement refusé</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>Enregistrement retiré</translation>
    </message>
    <message>
        <source>Another number registered</source>
        <translation>Autre numéro enregistré</translation>
    </message>
    <message>
        <source>Registration taken over</source>
        <translation>Enregistrement repris</translation>
    </message>
    <message>
        <source>Quantity set</source>
        <translation>Quantité fixée</translation>
    </message>
    <message>
        <source>Evidence sent</source>
        <translation>Preuve envoyée</translation>
    </message>
    <message>
        <source>Registry token made</source>
        <translation>Jeton du registre créé</translation>
    </message>
    <message>
        <source>Registry token revoked</source>
        <translation>Jeton du registre révoqué</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Badge refused</source>
        <translation>Badge refusé</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN refusé</translation>
    </message>
    <message>
        <source>Name locked</source>
        <translation>Nom verrouillé</translation>
    </message>
    <message>
        <source>Name unlocked</source>
        <translation>Nom déverrouillé</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rôle changé</translation>
    </message>
    <message>
        <source>Badge changed</source>
        <translation>Badge changé</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN changé</translation>
    </message>
    <message>
        <source>Person let in no more</source>
        <translation>Personne désactivée</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages changés</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Search renamed</source>
        <translation>Recherche renommée</translation>
    </message>
    <message>
        <source>Search deleted</source>
        <translation>Recherche supprimée</translation>
    </message>
    <message>
        <source>Search put back</source>
        <translation>Recherche rétablie</translation>
    </message>
    <message>
        <source>Destination kept</source>
        <translation>Destination gardée</translation>
    </message>
    <message>
        <source>Destination removed</source>
        <translation>Destination retirée</translation>
    </message>
    <message>
        <source>Destination’s secret changed</source>
        <translation>Secret d’une destination changé</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>Clé en service</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Clé remplacée</translation>
    </message>
    <message>
        <source>Key certified</source>
        <translation>Clé certifiée</translation>
    </message>
    <message>
        <source>Trust list kept</source>
        <translation>Liste de confiance gardée</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Données personnelles effacées</translation>
    </message>
    <message>
        <source>Clock jumped back</source>
        <translation>Horloge revenue en arrière</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <source>Verify the trail</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Seulement cette personne</translation>
    </message>
    <message>
        <source>Search the trail</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>A person, a word, a number</source>
        <translation>Une personne, un mot, un numéro</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Checking every event …</source>
        <translation>Vérification de chaque événement …</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Every event is as it was written: {events} events, {heads} signed heads.</source>
        <translation>Chaque événement est tel qu’il a été écrit : {events} événements, {heads} têtes signées.</translation>
    </message>
    <message>
        <source>{heads} signed heads are of keys that are not known here.</source>
        <translation>{heads} têtes signées viennent de clés inconnues ici.</translation>
    </message>
    <message>
        <source>{events} events since the last head are not covered.</source>
        <translation>{events} événements depuis la dernière tête ne sont pas couverts.</translation>
    </message>
    <message>
        <source>Event {seq} of {writer}: {what}</source>
        <translation>Événement {seq} de {writer} : {what}</translation>
    </message>
</context>
<context>
    <name>TrailTable</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Events of the audit trail</source>
        <translation>Événements du journal d’audit</translation>
    </message>
    <message>
        <source>This event was changed.</source>
        <translation>Cet événement a été modifié.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>&apos;bench&apos; is no role of a person.</source>
        <translation>&apos;bench&apos; n&apos;est pas le rôle d&apos;une personne.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is no label printer.</source>
        <translation>&apos;{address}&apos; n&apos;est pas une imprimante d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is not an address with a host and a port.</source>
        <translation>&apos;{address}&apos; n&apos;est pas une adresse avec hôte et port.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; names no host and port.</source>
        <translation>&apos;{address}&apos; ne donne ni hôte ni port.</translation>
    </message>
    <message>
        <source>&apos;{company}&apos; cannot stand in a User-Agent.</source>
        <translation>« {company} » ne peut figurer dans un User-Agent.</translation>
    </message>
    <message>
        <source>&apos;{contact}&apos; is no mail address.</source>
        <translation>« {contact} » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is not changed from here.</source>
        <translation>&apos;{key}&apos; ne se change pas d&apos;ici.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is neither an iPhone nor an iPad.</source>
        <translation>&apos;{kind}&apos; n&apos;est ni un iPhone ni un iPad.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is no kind of destination.</source>
        <translation>« {kind} » n&apos;est pas un type de destination.</translation>
    </message>
    <message>
        <source>&apos;{market}&apos; is no market of Back Market&apos;s {region}.</source>
        <translation>« {market} » n’est pas un marché de Back Market {region}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name for a destination.</source>
        <translation>« {name} » n&apos;est pas un nom de destination.</translation>
    </message>
    <message>
        <source>&apos;{platform}&apos; is no platform of Back Market.</source>
        <translation>« {platform} » n’est pas une plateforme de Back Market.</translation>
    </message>
    <message>
        <source>&apos;{queue}&apos; is not a queue&apos;s name.</source>
        <translation>&apos;{queue}&apos; n&apos;est pas un nom de file.</translation>
    </message>
    <message>
        <source>&apos;{service}&apos; is no service of a device behind usbmuxd.</source>
        <translation>&apos;{service}&apos; n&apos;est pas un service d&apos;un appareil derrière usbmuxd.</translation>
    </message>
    <message>
        <source>&apos;{size}&apos; at {dpi} dpi is no label.</source>
        <translation>&apos;{size}&apos; à {dpi} dpi n&apos;est pas une étiquette.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an IMEI: 15 digits are needed.</source>
        <translation>&apos;{text}&apos; n&apos;est pas un IMEI : il faut 15 chiffres.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an address of a server.</source>
        <translation>&apos;{text}&apos; n&apos;est pas l&apos;adresse d&apos;un serveur.</translation>
    </message>
    <message>
        <source>A battery cannot be at {level} %.</source>
        <translation>Une batterie ne peut pas être à {level} %.</translation>
    </message>
    <message>
        <source>A certificate is only made void for a reason.</source>
        <translation>Un certificat ne s&apos;annule qu&apos;avec une raison.</translation>
    </message>
    <message>
        <source>A device on TCP has no service &apos;{service}&apos;.</source>
        <translation>Un appareil en TCP n&apos;a pas de service &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A device on USB has no service &apos;{service}&apos;.</source>
        <translation>Un appareil en USB n&apos;a pas de service &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A device that was here shares a number, but its {name} was {old}: this one has {new}.</source>
        <translation>Un appareil déjà vu a le même numéro, mais son {name} était {old} : celui-ci a {new}.</translation>
    </message>
    <message>
        <source>A device without a class</source>
        <translation>Un appareil sans classe</translation>
    </message>
    <message>
        <source>A disk counts no errors of its medium.</source>
        <translation>Un disque ne compte pas les erreurs de son support.</translation>
    </message>
    <message>
        <source>A disk counts no hours.</source>
        <translation>Un disque ne compte pas ses heures.</translation>
    </message>
    <message>
        <source>A disk counts no wear.</source>
        <translation>Un disque ne compte pas son usure.</translation>
    </message>
    <message>
        <source>A disk does not give its size.</source>
        <translation>Un disque ne donne pas sa taille.</translation>
    </message>
    <message>
        <source>A disk does not tell of passwords.</source>
        <translation>Un disque ne dit rien de ses mots de passe.</translation>
    </message>
    <message>
        <source>A disk gives no assessment of itself.</source>
        <translation>Un disque ne donne pas d&apos;avis sur lui-même.</translation>
    </message>
    <message>
        <source>A label of {size} is too small for its codes.</source>
        <translation>Une étiquette de {size} est trop petite pour ses codes.</translation>
    </message>
    <message>
        <source>A line gets one number and a certificate one line: mend it in Back Market&apos;s back office.</source>
        <translation>Une ligne reçoit un numéro et un certificat une ligne : corrigez-le dans le back-office de Back Market.</translation>
    </message>
    <message>
        <source>A line of the agent has a damaged head.</source>
        <translation>Une ligne de l&apos;agent a un en-tête abîmé.</translation>
    </message>
    <message>
        <source>A line of the agent is no JSON object.</source>
        <translation>Une ligne de l&apos;agent n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>A line of the agent is no JSON.</source>
        <translation>Une ligne de l&apos;agent n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>A line of the agent was damaged on its way.</source>
        <translation>Une ligne de l&apos;agent a été abîmée en chemin.</translation>
    </message>
    <message>
        <source>A line of {body} bytes is too long.</source>
        <translation>Une ligne de {body} octets est trop longue.</translation>
    </message>
    <message>
        <source>A listing is asked for by its SKU.</source>
        <translation>Une annonce se demande par son SKU.</translation>
    </message>
    <message>
        <source>A live system runs: the laptop&apos;s own was not started.</source>
        <translation>Un système live tourne : celui de l&apos;ordinateur n&apos;a pas été démarré.</translation>
    </message>
    <message>
        <source>A newer certificate stands in its place.</source>
        <translation>Un certificat plus récent le remplace.</translation>
    </message>
    <message>
        <source>A packet from the phone arrived damaged.</source>
        <translation>Un paquet du téléphone est arrivé abîmé.</translation>
    </message>
    <message>
        <source>A part of the agent&apos;s answer is missing.</source>
        <translation>Il manque une partie de la réponse de l&apos;agent.</translation>
    </message>
    <message>
        <source>A person needs a name of 1 to 80 characters.</source>
        <translation>Une personne a besoin d&apos;un nom de 1 à 80 caractères.</translation>
    </message>
    <message>
        <source>A phone on TCP has no service &apos;{service}&apos;.</source>
        <translation>Un téléphone en TCP n&apos;a pas de service &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A photo is named by its hash and by what it shows.</source>
        <translation>Une photo est nommée par son empreinte et par ce qu&apos;elle montre.</translation>
    </message>
    <message>
        <source>A real device cannot be certified in a training home.</source>
        <translation>Un vrai appareil ne peut pas être certifié dans un dossier d&apos;exercice.</translation>
    </message>
    <message>
        <source>A revocation needs a key&apos;s name of 43 characters and a reason of at most 200.</source>
        <translation>Une révocation demande un nom de clé de 43 caractères et une raison d&apos;au plus 200.</translation>
    </message>
    <message>
        <source>A root needs a name.</source>
        <translation>Une racine doit avoir un nom.</translation>
    </message>
    <message>
        <source>A row is only dropped with a reason.</source>
        <translation>Une ligne ne s&apos;abandonne qu&apos;avec une raison.</translation>
    </message>
    <message>
        <source>A row of {name} cannot be read: {error}.</source>
        <translation>Une ligne de {name} est illisible : {error}.</translation>
    </message>
    <message>
        <source>A row of {table} belongs to nothing, so the store was not upgraded.</source>
        <translation>Une ligne de {table} ne dépend de rien ; la base n&apos;a pas été mise à niveau.</translation>
    </message>
    <message>
        <source>A second number can only be taken before the erase.</source>
        <translation>Un second numéro ne se prend qu&apos;avant l&apos;effacement.</translation>
    </message>
    <message>
        <source>A serial port has no service &apos;{service}&apos;.</source>
        <translation>Un port série n&apos;a pas de service &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A server&apos;s address holds no password, query or fragment.</source>
        <translation>L&apos;adresse d&apos;un serveur ne contient ni mot de passe, ni requête, ni fragment.</translation>
    </message>
    <message>
        <source>A service of the device failed: {title}</source>
        <translation>Un service de l&apos;appareil a échoué : {title}</translation>
    </message>
    <message>
        <source>A text holds characters that cannot be stored.</source>
        <translation>Un texte contient des caractères impossibles à enregistrer.</translation>
    </message>
    <message>
        <source>A virtual device cannot be inspected in a home that certifies.</source>
        <translation>Un appareil virtuel ne s&apos;inspecte pas dans un dossier qui certifie.</translation>
    </message>
    <message>
        <source>Add an administrator, then the others.</source>
        <translation>Ajoutez un administrateur, puis les autres.</translation>
    </message>
    <message>
        <source>Add one to the folder &apos;checklists&apos; in this bench&apos;s home, as docs/checklists.md describes.</source>
        <translation>Ajoutez-en une au dossier « checklists » du répertoire de ce poste, comme le décrit docs/checklists.md.</translation>
    </message>
    <message>
        <source>After that a lead unlocks the name.</source>
        <translation>Ensuite, un responsable débloque le nom.</translation>
    </message>
    <message>
        <source>An adb server has no service &apos;{service}&apos;.</source>
        <translation>Un serveur adb n&apos;a pas de service &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>An adb server holds the phone.</source>
        <translation>Un serveur adb tient le téléphone.</translation>
    </message>
    <message>
        <source>An inspection that is {state} cannot {step}.</source>
        <translation>Une inspection à l&apos;état « {state} » ne peut pas {step}.</translation>
    </message>
    <message>
        <source>Another device is in this port: {device}.</source>
        <translation>Un autre appareil est dans ce port : {device}.</translation>
    </message>
    <message>
        <source>Another iPhone or iPad answers on this port.</source>
        <translation>Un autre iPhone ou iPad répond sur ce port.</translation>
    </message>
    <message>
        <source>Another laptop answers on this port.</source>
        <translation>Un autre ordinateur portable répond sur ce port.</translation>
    </message>
    <message>
        <source>Another person has this badge.</source>
        <translation>Une autre personne a ce badge.</translation>
    </message>
    <message>
        <source>Another phone answers on this port.</source>
        <translation>Un autre téléphone répond sur ce port.</translation>
    </message>
    <message>
        <source>Another process</source>
        <translation>Un autre processus</translation>
    </message>
    <message>
        <source>Another program holds the device.</source>
        <translation>Un autre programme tient l&apos;appareil.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Un autre programme tient la base.</translation>
    </message>
    <message>
        <source>Another program holds {what}.</source>
        <translation>Un autre programme tient {what}.</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>Répondez.</translation>
    </message>
    <message>
        <source>Answer the points as they are.</source>
        <translation>Répondez aux points tels qu&apos;ils sont.</translation>
    </message>
    <message>
        <source>Answer them first.</source>
        <translation>Répondez-y d&apos;abord.</translation>
    </message>
    <message>
        <source>Ask a colleague to scan a badge.</source>
        <translation>Demandez à un collègue de scanner son badge.</translation>
    </message>
    <message>
        <source>Ask another person who may: a lead or an administrator.</source>
        <translation>Demandez à une autre personne qui en a le droit : un responsable ou un administrateur.</translation>
    </message>
    <message>
        <source>Ask for a new attempt to inspect it again.</source>
        <translation>Demandez un nouvel essai pour l&apos;inspecter à nouveau.</translation>
    </message>
    <message>
        <source>Ask for {uid}.</source>
        <translation>Demandez {uid}.</translation>
    </message>
    <message>
        <source>Ask its owner to release it from management.</source>
        <translation>Demandez à son propriétaire de le sortir de la gestion.</translation>
    </message>
    <message>
        <source>Ask the shop for the certificate, or for one that replaces it.</source>
        <translation>Demandez à l&apos;atelier le certificat, ou celui qui le remplace.</translation>
    </message>
    <message>
        <source>Ask the shop for the certificate.</source>
        <translation>Demandez le certificat à l&apos;atelier.</translation>
    </message>
    <message>
        <source>Ask {who} to do it.</source>
        <translation>Demandez-le à {who}.</translation>
    </message>
    <message>
        <source>Back Market asks to try again later.{answer}</source>
        <translation>Back Market demande de réessayer plus tard.{answer}</translation>
    </message>
    <message>
        <source>Back Market does not take the token.</source>
        <translation>Back Market n’accepte pas le jeton.</translation>
    </message>
    <message>
        <source>Back Market refused it.{answer}</source>
        <translation>Back Market l’a refusé.{answer}</translation>
    </message>
    <message>
        <source>Back Market takes no more requests for now.</source>
        <translation>Back Market n’accepte plus de requêtes pour l’instant.</translation>
    </message>
    <message>
        <source>Back Market&apos;s answer does not name the number that was sent.</source>
        <translation>La réponse de Back Market ne nomme pas le numéro envoyé.</translation>
    </message>
    <message>
        <source>Back Market&apos;s answer is not as its document says: {where}.</source>
        <translation>La réponse de Back Market n’est pas conforme à sa documentation : {where}.</translation>
    </message>
    <message>
        <source>Back Market&apos;s firewall let nothing through.</source>
        <translation>Le pare-feu de Back Market n’a rien laissé passer.</translation>
    </message>
    <message>
        <source>Bench {sender} speaks to Back Market, and this is {bench}.</source>
        <translation>Le poste {sender} parle à Back Market, et celui-ci est {bench}.</translation>
    </message>
    <message>
        <source>Check the cable and plug the device in again.</source>
        <translation>Vérifiez le câble et rebranchez l&apos;appareil.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Check the disk; what was shown as saved is safe.</source>
        <translation>Vérifiez le disque ; ce qui était affiché comme enregistré est sauf.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Check which device is in your hand.</source>
        <translation>Vérifiez quel appareil vous avez en main.</translation>
    </message>
    <message>
        <source>Check which device is plugged in here, then press R.</source>
        <translation>Vérifiez quel appareil est branché ici, puis appuyez sur R.</translation>
    </message>
    <message>
        <source>Check who may read and write its folder.</source>
        <translation>Vérifiez qui peut lire et écrire son dossier.</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Vérifiez qui peut y écrire.</translation>
    </message>
    <message>
        <source>Choose Reboot system now on its screen.</source>
        <translation>Choisissez « Reboot system now » sur son écran.</translation>
    </message>
    <message>
        <source>Choose Start or Restart on its screen with its keys.</source>
        <translation>Choisissez « Start » ou « Restart » sur son écran avec ses touches.</translation>
    </message>
    <message>
        <source>Choose a home on a local disk.</source>
        <translation>Choisissez un dossier sur un disque local.</translation>
    </message>
    <message>
        <source>Choose a larger label in Settings, such as 62x29.</source>
        <translation>Choisissez une étiquette plus grande dans les réglages, par exemple 62x29.</translation>
    </message>
    <message>
        <source>Choose a queue in Settings, or a default with lpadmin -d.</source>
        <translation>Choisissez une file dans les réglages, ou une par défaut avec lpadmin -d.</translation>
    </message>
    <message>
        <source>Choose another --home.</source>
        <translation>Choisissez un autre --home.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose digits that neither repeat nor count.</source>
        <translation>Choisissez des chiffres qui ne se répètent ni ne se suivent.</translation>
    </message>
    <message>
        <source>Choose one of its codes.</source>
        <translation>Choisissez l&apos;un de ses codes.</translation>
    </message>
    <message>
        <source>Choose one of its reasons: {allowed}.</source>
        <translation>Choisissez l&apos;une de ses raisons : {allowed}.</translation>
    </message>
    <message>
        <source>Choose one of the system&apos;s queues.</source>
        <translation>Choisissez l&apos;une des files du système.</translation>
    </message>
    <message>
        <source>Choose technician, lead, auditor, administrator.</source>
        <translation>Choisissez technician, lead, auditor ou administrator.</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s logo again in the settings.</source>
        <translation>Choisissez à nouveau le logo de l&apos;atelier dans les réglages.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>Choisissez votre nom et tapez votre PIN.</translation>
    </message>
    <message>
        <source>Close it and open it for writing.</source>
        <translation>Fermez-la et ouvrez-la en écriture.</translation>
    </message>
    <message>
        <source>Close it first, or use another --home.</source>
        <translation>Fermez-le d&apos;abord, ou prenez un autre --home.</translation>
    </message>
    <message>
        <source>Close it, then do the last step again.</source>
        <translation>Fermez-le, puis refaites la dernière étape.</translation>
    </message>
    <message>
        <source>Close it, then press R.</source>
        <translation>Fermez-le, puis appuyez sur R.</translation>
    </message>
    <message>
        <source>Close it: &apos;sudo fuser -v {node}&apos; names it.</source>
        <translation>Fermez-le : &apos;sudo fuser -v {node}&apos; le nomme.</translation>
    </message>
    <message>
        <source>Close it: it goes on by itself.</source>
        <translation>Fermez : l&apos;impression reprend seule.</translation>
    </message>
    <message>
        <source>Close its head: the label waits.</source>
        <translation>Fermez sa tête : l&apos;étiquette attend.</translation>
    </message>
    <message>
        <source>Close the bench and change it in the settings&apos; file.</source>
        <translation>Fermez le poste et changez-le dans le fichier de réglages.</translation>
    </message>
    <message>
        <source>Close the program that holds it, or let it serve us.</source>
        <translation>Fermez le programme qui le tient, ou passons par lui.</translation>
    </message>
    <message>
        <source>Close the programs that talk to phones, then press R.</source>
        <translation>Fermez les programmes qui parlent aux téléphones, puis appuyez sur R.</translation>
    </message>
    <message>
        <source>Compare the two clocks, or give it a new secret: &apos;inspector destinations secret NAME&apos;.</source>
        <translation>Comparez les deux horloges ou donnez-lui un nouveau secret : &apos;inspector destinations secret NAME&apos;.</translation>
    </message>
    <message>
        <source>Compare them with the label; to inspect this one as a device of its own, press R.</source>
        <translation>Comparez avec l&apos;étiquette ; pour l&apos;inspecter comme un appareil à part, appuyez sur R.</translation>
    </message>
    <message>
        <source>Copy it again from Options, Integrations in the back office.</source>
        <translation>Copiez-le de nouveau depuis Options, Intégrations dans le back-office.</translation>
    </message>
    <message>
        <source>Copy it again from the registry&apos;s token file.</source>
        <translation>Copiez-le à nouveau depuis le fichier de jetons du registre.</translation>
    </message>
    <message>
        <source>Copy this bench&apos;s agent.py to the laptop again.</source>
        <translation>Copiez à nouveau l&apos;agent.py de ce poste sur l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Device files are not on this system.</source>
        <translation>Les fichiers de périphérique n&apos;existent pas sur ce système.</translation>
    </message>
    <message>
        <source>Do it there, or name this bench with &apos;inspector destinations add&apos;.</source>
        <translation>Faites-le là-bas, ou nommez ce poste avec « inspector destinations add ».</translation>
    </message>
    <message>
        <source>Drop the row: training stays on test registries.</source>
        <translation>Abandonnez la ligne : l&apos;exercice reste sur les registres d&apos;essai.</translation>
    </message>
    <message>
        <source>Empty it: it goes on by itself.</source>
        <translation>Videz : l&apos;impression reprend seule.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings: the rows wait here until then.</source>
        <translation>Entrez un nouveau jeton dans les réglages : d&apos;ici là, les lignes attendent ici.</translation>
    </message>
    <message>
        <source>Erase it, or refuse the device.</source>
        <translation>Effacez-le ou refusez l&apos;appareil.</translation>
    </message>
    <message>
        <source>Finish the points first.</source>
        <translation>Terminez d&apos;abord les points.</translation>
    </message>
    <message>
        <source>Finish what is open first.</source>
        <translation>Terminez d&apos;abord ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Get it again from its issuer.</source>
        <translation>Demandez-le à nouveau à son émetteur.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Reprenez-le là d&apos;où il vient.</translation>
    </message>
    <message>
        <source>Get it from its owner again.</source>
        <translation>Demandez-le à nouveau à son propriétaire.</translation>
    </message>
    <message>
        <source>Get the certificate again from where it came.</source>
        <translation>Reprenez le certificat là d&apos;où il vient.</translation>
    </message>
    <message>
        <source>Get the shop root&apos;s public key from the shop and name its file with --trust.</source>
        <translation>Demandez à l&apos;atelier la clé publique de sa racine et donnez son fichier avec --trust.</translation>
    </message>
    <message>
        <source>Give an administrator a PIN first: inspector people pin {id}.</source>
        <translation>Donnez d&apos;abord un PIN à un administrateur : inspector people pin {id}.</translation>
    </message>
    <message>
        <source>Give host:9100, a serial port such as /dev/ttyUSB0, zpl:QUEUE for raw ZPL, or a queue.</source>
        <translation>Donnez hôte:9100, un port série comme /dev/ttyUSB0, zpl:QUEUE pour du ZPL brut, ou une file.</translation>
    </message>
    <message>
        <source>Give it as it came from the camera.</source>
        <translation>Donnez-la telle que l&apos;appareil l&apos;a faite.</translation>
    </message>
    <message>
        <source>Give one of at most 24 MB and 64 megapixels.</source>
        <translation>Donnez-en une d&apos;au plus 24 Mo et 64 mégapixels.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s with --name.</source>
        <translation>Donnez celui de l&apos;atelier avec --name.</translation>
    </message>
    <message>
        <source>Give width and height in mm, such as 62x29, and 203, 300 or 600 dpi.</source>
        <translation>Donnez largeur et hauteur en mm, par exemple 62x29, et 203, 300 ou 600 dpi.</translation>
    </message>
    <message>
        <source>Go back to the points first.</source>
        <translation>Revenez d&apos;abord aux points.</translation>
    </message>
    <message>
        <source>Go on with the next point.</source>
        <translation>Continuez avec le point suivant.</translation>
    </message>
    <message>
        <source>Go on: the rows wait here and are sent by themselves.</source>
        <translation>Continuez : les lignes attendent ici et partent d&apos;elles-mêmes.</translation>
    </message>
    <message>
        <source>Grade the device first.</source>
        <translation>Donnez d&apos;abord un grade à l&apos;appareil.</translation>
    </message>
    <message>
        <source>Hand it to a colleague.</source>
        <translation>Confiez-le à un collègue.</translation>
    </message>
    <message>
        <source>Have the bench write it again.</source>
        <translation>Faites-la réécrire par le poste.</translation>
    </message>
    <message>
        <source>Have the bench write its request again.</source>
        <translation>Faites réécrire sa demande par le poste.</translation>
    </message>
    <message>
        <source>Have the root revoke it in its newest list too, and keep that one.</source>
        <translation>Faites-la révoquer par la racine dans sa liste la plus récente aussi, et conservez celle-ci.</translation>
    </message>
    <message>
        <source>Have the root revoke it in its newest list too, or name another folder with -o.</source>
        <translation>Faites-la révoquer par la racine dans sa liste la plus récente aussi, ou nommez un autre dossier avec -o.</translation>
    </message>
    <message>
        <source>Have the root write it again.</source>
        <translation>Faites-la réécrire par la racine.</translation>
    </message>
    <message>
        <source>Hold the side key until it restarts; if it comes back here, restore its system.</source>
        <translation>Tenez la touche latérale jusqu&apos;au redémarrage ; s&apos;il revient ici, restaurez son système.</translation>
    </message>
    <message>
        <source>Inspect a device there first.</source>
        <translation>Inspectez-y d&apos;abord un appareil.</translation>
    </message>
    <message>
        <source>Inspect it again if it came back.</source>
        <translation>Inspectez-le de nouveau s’il est revenu.</translation>
    </message>
    <message>
        <source>Install Python with SQLite 3.35 or newer.</source>
        <translation>Installez Python avec SQLite 3.35 ou plus récent.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: apt install cups-client; Fedora, Arch: cups), or save the PDF.</source>
        <translation>Installez-le (Debian, Ubuntu : apt install cups-client ; Fedora, Arch : cups), ou enregistrez le PDF.</translation>
    </message>
    <message>
        <source>Install libusb 1.0, then start again.</source>
        <translation>Installez libusb 1.0, puis redémarrez.</translation>
    </message>
    <message>
        <source>Install that version or a newer one; nothing was changed.</source>
        <translation>Installez cette version ou une plus récente ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Install the CUPS client again.</source>
        <translation>Réinstallez le client CUPS.</translation>
    </message>
    <message>
        <source>Install the maker&apos;s USB driver (WinUSB; docs/udev.md), then plug it in again.</source>
        <translation>Installez le pilote USB du fabricant (WinUSB ; docs/udev.md), puis rebranchez.</translation>
    </message>
    <message>
        <source>Install the udev rules with &apos;sudo scripts/install-udev&apos; (docs/udev.md), or join the group dialout (&apos;sudo adduser USER dialout&apos;) and log in again.</source>
        <translation>Installez les règles udev avec &apos;sudo scripts/install-udev&apos; (docs/udev.md), ou rejoignez le groupe dialout (&apos;sudo adduser USER dialout&apos;) et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Install what brings it; there are {kinds}.</source>
        <translation>Installez ce qui l&apos;apporte ; il y a {kinds}.</translation>
    </message>
    <message>
        <source>It begins with whsec_ and holds 24 to 64 bytes in base64.</source>
        <translation>Il commence par whsec_ et contient 24 à 64 octets en base64.</translation>
    </message>
    <message>
        <source>It gives no MEID.</source>
        <translation>Il ne donne pas de MEID.</translation>
    </message>
    <message>
        <source>It has an MEID instead.</source>
        <translation>Il a un MEID à la place.</translation>
    </message>
    <message>
        <source>It is not known yet what the disk took.</source>
        <translation>On ne sait pas encore ce que le disque a pris.</translation>
    </message>
    <message>
        <source>It is not registered with an operator.</source>
        <translation>Il n&apos;est inscrit chez aucun opérateur.</translation>
    </message>
    <message>
        <source>It is on, and says that its battery is empty or missing.</source>
        <translation>Il est allumé et dit sa batterie vide ou absente.</translation>
    </message>
    <message>
        <source>It opens once that inspection is closed.</source>
        <translation>Il s&apos;ouvrira une fois cette inspection close.</translation>
    </message>
    <message>
        <source>It starts with https:// and a name.</source>
        <translation>Elle commence par https:// et un nom.</translation>
    </message>
    <message>
        <source>It was signed rightly, but {uid} was signed in its place.</source>
        <translation>Il a été signé correctement, mais {uid} a été signé à sa place.</translation>
    </message>
    <message>
        <source>It was signed rightly, but {who} made it void on {day}: {reason}</source>
        <translation>Il a été signé correctement, mais {who} l&apos;a annulé le {day} : {reason}</translation>
    </message>
    <message>
        <source>Its name is small letters, its value one line of text.</source>
        <translation>Son nom est en minuscules, sa valeur une ligne de texte.</translation>
    </message>
    <message>
        <source>Keep one of both.</source>
        <translation>Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Known are {rules}.</source>
        <translation>On connaît {rules}.</translation>
    </message>
    <message>
        <source>Knox Guard is {state}</source>
        <translation>Knox Guard : {state}</translation>
    </message>
    <message>
        <source>Load a roll: the label waits.</source>
        <translation>Mettez un rouleau : l&apos;étiquette attend.</translation>
    </message>
    <message>
        <source>Load one: the label waits.</source>
        <translation>Mettez-en un : l&apos;étiquette attend.</translation>
    </message>
    <message>
        <source>Load paper: it goes on by itself.</source>
        <translation>Mettez du papier : l&apos;impression reprend seule.</translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <translation>Regardez à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Look at it with the newest version.</source>
        <translation>Regardez-le avec la version la plus récente.</translation>
    </message>
    <message>
        <source>Look at its record.</source>
        <translation>Regardez son dossier.</translation>
    </message>
    <message>
        <source>Look at the inspection again.</source>
        <translation>Regardez à nouveau l&apos;inspection.</translation>
    </message>
    <message>
        <source>Look at the order and the certificate again.</source>
        <translation>Regardez encore la commande et le certificat.</translation>
    </message>
    <message>
        <source>Look at the order in Back Market&apos;s back office, and put this aside.</source>
        <translation>Regardez la commande dans le back-office de Back Market, puis mettez ceci de côté.</translation>
    </message>
    <message>
        <source>Look at the order in Back Market&apos;s back office.</source>
        <translation>Regardez la commande dans le back-office de Back Market.</translation>
    </message>
    <message>
        <source>Look at what is shown now.</source>
        <translation>Regardez ce qui est affiché maintenant.</translation>
    </message>
    <message>
        <source>Look, then answer it.</source>
        <translation>Regardez, puis répondez.</translation>
    </message>
    <message>
        <source>Make another person administrator first.</source>
        <translation>Nommez d&apos;abord un autre administrateur.</translation>
    </message>
    <message>
        <source>Make it readable for you.</source>
        <translation>Rendez-le lisible pour vous.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Raccourcissez.</translation>
    </message>
    <message>
        <source>Make it void at that bench: it sends that to wherever the certificate went.</source>
        <translation>Annulez-le à ce poste : il l&apos;annonce partout où le certificat est allé.</translation>
    </message>
    <message>
        <source>Make room and make its folder writable for you.</source>
        <translation>Faites de la place et rendez son dossier inscriptible pour vous.</translation>
    </message>
    <message>
        <source>Make room; what was shown as saved is safe.</source>
        <translation>Faites de la place ; ce qui était affiché comme enregistré est sauf.</translation>
    </message>
    <message>
        <source>Make the folder writable for this user, and make room.</source>
        <translation>Rendez le dossier inscriptible pour cet utilisateur, et faites de la place.</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Mend it: docs/backmarket.md shows how a SKU is written.</source>
        <translation>Corrigez-le : docs/backmarket.md montre comment s’écrit un SKU.</translation>
    </message>
    <message>
        <source>Mend that line, or put the file back from a backup.</source>
        <translation>Corrigez cette ligne, ou remettez le fichier d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>Mend that line.</source>
        <translation>Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>Mend the device&apos;s number.</source>
        <translation>Corrigez le numéro de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Move it away, or restore a backup.</source>
        <translation>Écartez-le, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Name a PNG or a JPEG that you can read.</source>
        <translation>Donnez un PNG ou un JPEG que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Name a queue, host:port or COM port.</source>
        <translation>Donnez une file, hôte:port ou un port COM.</translation>
    </message>
    <message>
        <source>Name another folder with -o.</source>
        <translation>Donnez un autre dossier avec -o.</translation>
    </message>
    <message>
        <source>Name another with --home or INSPECTOR_HOME.</source>
        <translation>Donnez-en un autre avec --home ou INSPECTOR_HOME.</translation>
    </message>
    <message>
        <source>Name eu, na or ap.</source>
        <translation>Nommez eu, na ou ap.</translation>
    </message>
    <message>
        <source>Name its PDF, its certificate.json, its JWS or the text of its code.</source>
        <translation>Donnez son PDF, son certificate.json, son JWS ou le texte de son code.</translation>
    </message>
    <message>
        <source>Name one of {markets}.</source>
        <translation>Nommez l’un de {markets}.</translation>
    </message>
    <message>
        <source>Name the address at which Back Market reaches the shop.</source>
        <translation>Indiquez l’adresse à laquelle Back Market joint l’atelier.</translation>
    </message>
    <message>
        <source>Name the person.</source>
        <translation>Nommez la personne.</translation>
    </message>
    <message>
        <source>No CUPS client is installed.</source>
        <translation>Aucun client CUPS n&apos;est installé.</translation>
    </message>
    <message>
        <source>No battery says so.</source>
        <translation>Aucune batterie ne le dit.</translation>
    </message>
    <message>
        <source>No gauge counts cycles; many say 0 instead.</source>
        <translation>Aucune jauge ne compte les cycles ; beaucoup disent 0.</translation>
    </message>
    <message>
        <source>No gauge of this laptop counts in this unit.</source>
        <translation>Aucune jauge de cet ordinateur ne compte dans cette unité.</translation>
    </message>
    <message>
        <source>No order is named.</source>
        <translation>Aucune commande n’est nommée.</translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>Aucune imprimante n&apos;est choisie.</translation>
    </message>
    <message>
        <source>No readings are taken while the inspection is {state}.</source>
        <translation>On ne lit pas à l&apos;état « {state} ».</translation>
    </message>
    <message>
        <source>No sign of a jailbreak, which proves nothing.</source>
        <translation>Aucun signe de jailbreak, ce qui ne prouve rien.</translation>
    </message>
    <message>
        <source>No sign of an owner&apos;s lock, which proves nothing. An owner&apos;s account is still noted in it. Only its Setup Assistant shows it.</source>
        <translation>Aucun signe de verrou d&apos;un propriétaire, ce qui ne prouve rien. Un compte de propriétaire y est encore noté. Seul son assistant de configuration le montre.</translation>
    </message>
    <message>
        <source>No sign of an owner&apos;s lock, which proves nothing. Only its Setup Assistant shows it.</source>
        <translation>Aucun signe de verrou d&apos;un propriétaire, ce qui ne prouve rien. Seul son assistant de configuration le montre.</translation>
    </message>
    <message>
        <source>No space is left for the store.</source>
        <translation>Il n&apos;y a plus de place pour la base.</translation>
    </message>
    <message>
        <source>Nobody here can prove who they are yet.</source>
        <translation>Personne ici ne peut encore prouver qui il est.</translation>
    </message>
    <message>
        <source>Nobody here has the id &apos;{person_id}&apos;.</source>
        <translation>Personne ici n&apos;a l&apos;identifiant &apos;{person_id}&apos;.</translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>Personne ici n&apos;a ce badge.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this bench.</source>
        <translation>Personne n&apos;est connecté à ce poste.</translation>
    </message>
    <message>
        <source>Nobody knew the number {number} before the erase.</source>
        <translation>Personne ne connaissait le numéro {number} avant l&apos;effacement.</translation>
    </message>
    <message>
        <source>Nothing in this inspection refuses the device.</source>
        <translation>Rien dans cette inspection ne refuse l&apos;appareil.</translation>
    </message>
    <message>
        <source>Nothing is erased while the inspection is {state}.</source>
        <translation>On n&apos;efface pas à l&apos;état « {state} ».</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Rien n&apos;a été changé ; réessayez.</translation>
    </message>
    <message>
        <source>Nothing was confirmed for order line {line_id}.</source>
        <translation>Rien n’a été confirmé pour la ligne de commande {line_id}.</translation>
    </message>
    <message>
        <source>Only a lead may change that, with a reason.</source>
        <translation>Seul un responsable peut changer cela, avec une raison.</translation>
    </message>
    <message>
        <source>Only a waiting or parked row can be changed.</source>
        <translation>Seule une ligne en attente ou mise de côté peut être changée.</translation>
    </message>
    <message>
        <source>Open Sync, mend it, then retry or drop it with a reason.</source>
        <translation>Ouvrez Synchro, corrigez, puis renvoyez ou abandonnez avec une raison.</translation>
    </message>
    <message>
        <source>Open a new attempt to inspect this device again.</source>
        <translation>Ouvrez un nouvel essai pour inspecter à nouveau cet appareil.</translation>
    </message>
    <message>
        <source>Order line {line_id} has {numbers} of certificate {uid} already: {state}.</source>
        <translation>La ligne de commande {line_id} a déjà {numbers} du certificat {uid} : {state}.</translation>
    </message>
    <message>
        <source>Order line {line_id} is not what was confirmed: {note}</source>
        <translation>La ligne de commande {line_id} n’est pas ce qui a été confirmé : {note}</translation>
    </message>
    <message>
        <source>Person {id} has the role &apos;{role}&apos;, which there is not.</source>
        <translation>La personne {id} a le rôle &apos;{role}&apos;, qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Plug in a laptop, or have its firmware mended if it is one.</source>
        <translation>Branchez un portable, ou faites corriger son micrologiciel si c&apos;en est un.</translation>
    </message>
    <message>
        <source>Plug in {device} again, or put it aside.</source>
        <translation>Rebranchez {device}, ou mettez-le de côté.</translation>
    </message>
    <message>
        <source>Plug it in again: the work goes on where it stopped.</source>
        <translation>Rebranchez-le : le travail reprend où il s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Plug the device in again; if it stays, record it and report it.</source>
        <translation>Rebranchez l&apos;appareil ; si cela reste, enregistrez et signalez.</translation>
    </message>
    <message>
        <source>Point {number} cannot be left untested without a reason.</source>
        <translation>Le point {number} ne peut rester non testé sans raison.</translation>
    </message>
    <message>
        <source>Point {number} does not pass by itself.</source>
        <translation>Le point {number} ne se valide pas seul.</translation>
    </message>
    <message>
        <source>Point {number} has no defect code &apos;{code}&apos;.</source>
        <translation>Le point {number} n&apos;a pas de code de défaut &apos;{code}&apos;.</translation>
    </message>
    <message>
        <source>Point {number} has no live test.</source>
        <translation>Le point {number} n&apos;a pas de test en direct.</translation>
    </message>
    <message>
        <source>Point {number} is answered.</source>
        <translation>Le point {number} a une réponse.</translation>
    </message>
    <message>
        <source>Point {number} is not &apos;not applicable&apos; for &apos;{reason}&apos;.</source>
        <translation>Le point {number} n&apos;est pas « sans objet » pour &apos;{reason}&apos;.</translation>
    </message>
    <message>
        <source>Point {number} is not answered while the inspection is {state}.</source>
        <translation>On ne répond pas au point {number} à l&apos;état « {state} ».</translation>
    </message>
    <message>
        <source>Point {number} passes only with a scanned number.</source>
        <translation>Le point {number} ne passe qu&apos;avec un numéro scanné.</translation>
    </message>
    <message>
        <source>Point {number} passes only with its evidence.</source>
        <translation>Le point {number} ne passe qu&apos;avec sa preuve.</translation>
    </message>
    <message>
        <source>Point {number} passes only with the IMEI, which nobody knows yet.</source>
        <translation>Le point {number} ne passe qu&apos;avec l&apos;IMEI, que personne ne connaît encore.</translation>
    </message>
    <message>
        <source>Point {number}: &apos;other&apos; needs a note.</source>
        <translation>Point {number} : &apos;other&apos; demande une note.</translation>
    </message>
    <message>
        <source>Press R to start again.</source>
        <translation>Appuyez sur R pour recommencer.</translation>
    </message>
    <message>
        <source>Press R; if it stays, copy the report.</source>
        <translation>Appuyez sur R ; si cela reste, copiez le rapport.</translation>
    </message>
    <message>
        <source>Press Z again.</source>
        <translation>Appuyez encore sur Z.</translation>
    </message>
    <message>
        <source>Press its pause key: the label waits.</source>
        <translation>Appuyez sur sa touche pause : l&apos;étiquette attend.</translation>
    </message>
    <message>
        <source>Press volume up, then volume down, then hold the side key until its logo shows.</source>
        <translation>Appuyez sur volume haut, puis volume bas, puis tenez la touche latérale jusqu&apos;au logo.</translation>
    </message>
    <message>
        <source>Print its certificate instead.</source>
        <translation>Imprimez plutôt son certificat.</translation>
    </message>
    <message>
        <source>Print job {row} cannot be read: {error}.</source>
        <translation>La tâche d&apos;impression {row} est illisible : {error}.</translation>
    </message>
    <message>
        <source>Printing from here is not possible on Windows.</source>
        <translation>On ne peut pas imprimer d&apos;ici sous Windows.</translation>
    </message>
    <message>
        <source>Process {pid} ({program})</source>
        <translation>Processus {pid} ({program})</translation>
    </message>
    <message>
        <source>Put a new one in: it goes on by itself.</source>
        <translation>Mettez une cartouche neuve : l&apos;impression reprend seule.</translation>
    </message>
    <message>
        <source>Put its backup in place; without one, move it aside, and a new key is made.</source>
        <translation>Remettez sa sauvegarde ; sans elle, écartez-le, et une nouvelle clé sera faite.</translation>
    </message>
    <message>
        <source>Put shop_id, bench_id and use (bench or training) back into it from a backup, or set {instead}.</source>
        <translation>Remettez-y shop_id, bench_id et use (bench ou training) d&apos;une sauvegarde, ou fixez {instead}.</translation>
    </message>
    <message>
        <source>Put shop_id, bench_id and use (bench or training) back into it from a backup.</source>
        <translation>Remettez-y shop_id, bench_id et use (bench ou training) d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>Put the tray in: it goes on by itself.</source>
        <translation>Remettez le bac : l&apos;impression reprend seule.</translation>
    </message>
    <message>
        <source>Read it through usbmuxd.</source>
        <translation>Lisez-le par usbmuxd.</translation>
    </message>
    <message>
        <source>Read the device again to see what is stored.</source>
        <translation>Relisez l&apos;appareil pour voir ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Read the phone through the adb server, or stop it with &apos;adb kill-server&apos;.</source>
        <translation>Lisez le téléphone par le serveur adb, ou arrêtez celui-ci avec &apos;adb kill-server&apos;.</translation>
    </message>
    <message>
        <source>Refuse the device.</source>
        <translation>Refusez l&apos;appareil.</translation>
    </message>
    <message>
        <source>Remove one that is not needed.</source>
        <translation>Retirez-en une qui n&apos;est pas utile.</translation>
    </message>
    <message>
        <source>Rename {aside} to {home}; to begin anew, move it elsewhere.</source>
        <translation>Renommez {aside} en {home} ; pour repartir de zéro, déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>Report this as a fault.</source>
        <translation>Signalez-le comme une faute.</translation>
    </message>
    <message>
        <source>Restart the device and plug it in again.</source>
        <translation>Redémarrez l&apos;appareil et rebranchez-le.</translation>
    </message>
    <message>
        <source>Restart the device to its home screen.</source>
        <translation>Redémarrez l&apos;appareil jusqu&apos;à son écran d&apos;accueil.</translation>
    </message>
    <message>
        <source>Restore a backup, then run &apos;inspector db check&apos;.</source>
        <translation>Restaurez une sauvegarde, puis lancez &apos;inspector db check&apos;.</translation>
    </message>
    <message>
        <source>Restore it, or move it away.</source>
        <translation>Restaurez-la, ou écartez-la.</translation>
    </message>
    <message>
        <source>Resume the queue in the system&apos;s printer settings.</source>
        <translation>Relancez la file dans les réglages d&apos;impression du système.</translation>
    </message>
    <message>
        <source>Row {id} is being sent now.</source>
        <translation>La ligne {id} est en cours d&apos;envoi.</translation>
    </message>
    <message>
        <source>Row {id} of the outbox has no state {state}.</source>
        <translation>La ligne {id} des envois n&apos;a pas d&apos;état {state}.</translation>
    </message>
    <message>
        <source>Row {row_id} is {state}.</source>
        <translation>La ligne {row_id} est à l&apos;état « {state} ».</translation>
    </message>
    <message>
        <source>Run &apos;chmod 600 {path}&apos;; if others use this computer, make a new key.</source>
        <translation>Lancez &apos;chmod 600 {path}&apos; ; si d&apos;autres utilisent cet ordinateur, faites une nouvelle clé.</translation>
    </message>
    <message>
        <source>Run &apos;inspector audit verify&apos; here and at an auditor&apos;s desk: one of both trails was changed, or this home is a copy that &apos;db restore&apos; did not make.</source>
        <translation>Lancez « inspector audit verify » ici et au poste d’un auditeur : l’un des deux journaux a été modifié, ou ce dossier est une copie que « db restore » n’a pas faite.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db upgrade&apos; first.</source>
        <translation>Lancez d&apos;abord &apos;inspector db upgrade&apos;.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos; to see the drivers.</source>
        <translation>Lancez &apos;inspector doctor&apos; pour voir les pilotes.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos;.</source>
        <translation>Lancez &apos;inspector doctor&apos;.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos;: it says what is missing.</source>
        <translation>Lancez &apos;inspector doctor&apos; : il dit ce qui manque.</translation>
    </message>
    <message>
        <source>Run &apos;inspector keys rotate&apos;, and have the root certify the new keys.</source>
        <translation>Exécutez « inspector keys rotate » et faites certifier les nouvelles clés par la racine.</translation>
    </message>
    <message>
        <source>Run &apos;inspector outbox&apos; to see the rows.</source>
        <translation>Lancez &apos;inspector outbox&apos; pour voir les lignes.</translation>
    </message>
    <message>
        <source>Run as the user who made it; a link in its place is not followed.</source>
        <translation>Lancez sous l&apos;utilisateur qui l&apos;a fait ; un lien à sa place n&apos;est pas suivi.</translation>
    </message>
    <message>
        <source>SQLite {sqlite_version} is too old.</source>
        <translation>SQLite {sqlite_version} est trop ancien.</translation>
    </message>
    <message>
        <source>Save the PDF and print it from its viewer.</source>
        <translation>Enregistrez le PDF et imprimez-le depuis sa visionneuse.</translation>
    </message>
    <message>
        <source>Say first that it is for another one now.</source>
        <translation>Dites d&apos;abord qu&apos;il est maintenant pour une autre.</translation>
    </message>
    <message>
        <source>Say in words what is wrong.</source>
        <translation>Dites en mots ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>Dites-le plus court.</translation>
    </message>
    <message>
        <source>Say that this device has one.</source>
        <translation>Dites que cet appareil en a une.</translation>
    </message>
    <message>
        <source>Say what, how, and how it was seen to be so.</source>
        <translation>Dites quoi, comment, et à quoi on l&apos;a vu.</translation>
    </message>
    <message>
        <source>Say why it is another one.</source>
        <translation>Dites pourquoi c&apos;en est une autre.</translation>
    </message>
    <message>
        <source>Say why it need not arrive.</source>
        <translation>Dites pourquoi elle n&apos;a pas à arriver.</translation>
    </message>
    <message>
        <source>Say why, then ask for a second look.</source>
        <translation>Dites pourquoi, puis demandez un second regard.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <source>Scan another badge.</source>
        <translation>Scannez un autre badge.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial that the inspection began with.</source>
        <translation>Scannez l&apos;IMEI ou le numéro de série du début de l&apos;inspection.</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial.</source>
        <translation>Scannez l&apos;IMEI ou le numéro de série.</translation>
    </message>
    <message>
        <source>Scan the IMEI that *#06# shows.</source>
        <translation>Scannez l&apos;IMEI que montre *#06#.</translation>
    </message>
    <message>
        <source>Scan the badge, or ask for a PIN.</source>
        <translation>Scannez le badge, ou demandez un PIN.</translation>
    </message>
    <message>
        <source>Scan the code that *#06# shows.</source>
        <translation>Scannez le code que montre *#06#.</translation>
    </message>
    <message>
        <source>Scan the device that goes into the parcel.</source>
        <translation>Scannez l’appareil qui va dans le colis.</translation>
    </message>
    <message>
        <source>Scan the label of the order again.</source>
        <translation>Scannez à nouveau l&apos;étiquette de la commande.</translation>
    </message>
    <message>
        <source>Scan the order&apos;s code at the inspection, or type the order&apos;s number.</source>
        <translation>Scannez le code de la commande lors de l’inspection, ou tapez le numéro de la commande.</translation>
    </message>
    <message>
        <source>Scan your badge, ask a lead to unlock it, or wait.</source>
        <translation>Scannez votre badge, faites débloquer par un responsable, ou attendez.</translation>
    </message>
    <message>
        <source>Scan your badge, or type your PIN.</source>
        <translation>Scannez votre badge, ou tapez votre PIN.</translation>
    </message>
    <message>
        <source>See &apos;inspector checklists list&apos; for its points.</source>
        <translation>Voyez &apos;inspector checklists list&apos; pour ses points.</translation>
    </message>
    <message>
        <source>See &apos;inspector people list&apos;.</source>
        <translation>Voyez &apos;inspector people list&apos;.</translation>
    </message>
    <message>
        <source>See the list with &apos;inspector keys trust-list&apos;; --held adds digests that were held before.</source>
        <translation>« inspector keys trust-list » montre la liste ; --held ajoute des empreintes déjà détenues.</translation>
    </message>
    <message>
        <source>See to the printer&apos;s paper and settings, and print it again.</source>
        <translation>Vérifiez papier et réglages de l&apos;imprimante, puis réimprimez.</translation>
    </message>
    <message>
        <source>See to the printer: the page waits in its queue.</source>
        <translation>Voyez l&apos;imprimante : la page attend dans sa file.</translation>
    </message>
    <message>
        <source>See whether it came out, else print it again.</source>
        <translation>Voyez si elle est sortie, sinon réimprimez.</translation>
    </message>
    <message>
        <source>See whether it is paused or open: the label waits.</source>
        <translation>Voyez si elle est en pause ou ouverte : l&apos;étiquette attend.</translation>
    </message>
    <message>
        <source>See whether its server is reachable; the page was not printed.</source>
        <translation>Voyez si son serveur est joignable ; la page n&apos;a pas été imprimée.</translation>
    </message>
    <message>
        <source>See whether the agent runs on the laptop, then press R to read again.</source>
        <translation>Voyez si l&apos;agent tourne sur l&apos;ordinateur, puis appuyez sur R pour relire.</translation>
    </message>
    <message>
        <source>Set it to UNIX:/path, host:port or [address]:port.</source>
        <translation>Mettez UNIX:/chemin, hôte:port ou [adresse]:port.</translation>
    </message>
    <message>
        <source>Set it to {wanted}.</source>
        <translation>Mettez {wanted}.</translation>
    </message>
    <message>
        <source>Several batteries have no voltage in common.</source>
        <translation>Plusieurs batteries n&apos;ont pas de tension commune.</translation>
    </message>
    <message>
        <source>Sign it, then print its label.</source>
        <translation>Signez, puis imprimez son étiquette.</translation>
    </message>
    <message>
        <source>Somebody else works on this order line.</source>
        <translation>Quelqu’un d’autre travaille sur cette ligne de commande.</translation>
    </message>
    <message>
        <source>Something else than lockdownd answers.</source>
        <translation>Autre chose que lockdownd répond.</translation>
    </message>
    <message>
        <source>Something else was answered meanwhile.</source>
        <translation>Une autre réponse a été donnée entre-temps.</translation>
    </message>
    <message>
        <source>Something that is not Back Market&apos;s seller API answers.</source>
        <translation>Ce qui répond n’est pas l’API vendeur de Back Market.</translation>
    </message>
    <message>
        <source>Something that is not a registry answers at its address.</source>
        <translation>À son adresse répond quelque chose qui n&apos;est pas un registre.</translation>
    </message>
    <message>
        <source>Start Inspector again.</source>
        <translation>Redémarrez Inspector.</translation>
    </message>
    <message>
        <source>Start it (systemctl start cups), or set CUPS_SERVER to the one that runs.</source>
        <translation>Démarrez-le (systemctl start cups), ou mettez CUPS_SERVER sur celui qui tourne.</translation>
    </message>
    <message>
        <source>Start it or plug it in.</source>
        <translation>Démarrez-le ou branchez-le.</translation>
    </message>
    <message>
        <source>Stop it (&apos;sudo systemctl stop ModemManager&apos;), or install the udev rules with &apos;sudo scripts/install-udev&apos;: docs/udev.md.</source>
        <translation>Arrêtez-le (&apos;sudo systemctl stop ModemManager&apos;), ou installez les règles udev avec &apos;sudo scripts/install-udev&apos; : docs/udev.md.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable or network: it goes on by itself.</source>
        <translation>Allumez-la, vérifiez câble ou réseau : l&apos;impression reprend seule.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable: the label waits.</source>
        <translation>Allumez-la et vérifiez son câble : l&apos;étiquette attend.</translation>
    </message>
    <message>
        <source>Switch it on, then press R to read again.</source>
        <translation>Allumez-le, puis appuyez sur R pour relire.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Prenez-en une autre.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>Reprenez-la.</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>Retirez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>Take out the defects that are not there, or refuse the device.</source>
        <translation>Retirez les défauts qui n&apos;existent pas, ou refusez l&apos;appareil.</translation>
    </message>
    <message>
        <source>Take out what is not there, or refuse.</source>
        <translation>Retirez ce qui n&apos;existe pas, ou refusez.</translation>
    </message>
    <message>
        <source>Take the answer back first.</source>
        <translation>Retirez d&apos;abord la réponse.</translation>
    </message>
    <message>
        <source>Take the paper out: it goes on by itself.</source>
        <translation>Retirez le papier : l&apos;impression reprend seule.</translation>
    </message>
    <message>
        <source>Take the photo again, or choose another file.</source>
        <translation>Reprenez la photo, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Take up to 32 small letters, digits and hyphens; &apos;registry&apos; has settings of its own.</source>
        <translation>Prenez jusqu&apos;à 32 minuscules, chiffres et tirets ; « registry » a ses propres réglages.</translation>
    </message>
    <message>
        <source>That the battery powers it does not prove that its port is dead.</source>
        <translation>Que la batterie l&apos;alimente ne prouve pas que son port soit mort.</translation>
    </message>
    <message>
        <source>That trust list does not revoke key {key}, which the list kept here does.</source>
        <translation>Cette liste de confiance ne révoque pas la clé {key}, contrairement à celle conservée ici.</translation>
    </message>
    <message>
        <source>The ADB key {path} cannot be used.</source>
        <translation>La clé ADB {path} est inutilisable.</translation>
    </message>
    <message>
        <source>The ADB key {path} cannot be written.</source>
        <translation>La clé ADB {path} ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The ADB key {path} may not be read.</source>
        <translation>La clé ADB {path} ne peut pas être lue par cet utilisateur.</translation>
    </message>
    <message>
        <source>The ADB key {path} may not be written.</source>
        <translation>La clé ADB {path} ne peut pas être écrite par cet utilisateur.</translation>
    </message>
    <message>
        <source>The SKU is for another grade.</source>
        <translation>Le SKU est d’un autre grade.</translation>
    </message>
    <message>
        <source>The SKU is for another {name}, or the certificate does not say it.</source>
        <translation>Le SKU ne correspond pas ({name}), ou le certificat ne le dit pas.</translation>
    </message>
    <message>
        <source>The SKU promises a new battery.</source>
        <translation>Le SKU promet une batterie neuve.</translation>
    </message>
    <message>
        <source>The adb server did not answer in its protocol.</source>
        <translation>Le serveur adb n&apos;a pas répondu selon son protocole.</translation>
    </message>
    <message>
        <source>The adb server did not take the request.</source>
        <translation>Le serveur adb n&apos;a pas pris la demande.</translation>
    </message>
    <message>
        <source>The adb server listed a device without a state.</source>
        <translation>Le serveur adb a listé un appareil sans état.</translation>
    </message>
    <message>
        <source>The adb server may not open the phone.</source>
        <translation>Le serveur adb ne peut pas ouvrir le téléphone.</translation>
    </message>
    <message>
        <source>The adb server refused.</source>
        <translation>Le serveur adb a refusé.</translation>
    </message>
    <message>
        <source>The agent announced a line of {length} bytes.</source>
        <translation>L&apos;agent a annoncé une ligne de {length} octets.</translation>
    </message>
    <message>
        <source>The agent does not say why.</source>
        <translation>L&apos;agent ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>The agent on the laptop is of another version.</source>
        <translation>L&apos;agent sur l&apos;ordinateur est d&apos;une autre version.</translation>
    </message>
    <message>
        <source>The agent&apos;s line has no end.</source>
        <translation>La ligne de l&apos;agent n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>The answer came damaged.</source>
        <translation>La réponse est arrivée abîmée.</translation>
    </message>
    <message>
        <source>The answer does not name what was sent: it may not come from a registry.</source>
        <translation>La réponse ne nomme pas ce qui a été envoyé : elle ne vient peut-être pas d&apos;un registre.</translation>
    </message>
    <message>
        <source>The answer has no form that is known.</source>
        <translation>La réponse n&apos;a aucune forme connue.</translation>
    </message>
    <message>
        <source>The answer is a property list without names.</source>
        <translation>La réponse est une liste de propriétés sans noms.</translation>
    </message>
    <message>
        <source>The answer is about another listing.</source>
        <translation>La réponse concerne une autre annonce.</translation>
    </message>
    <message>
        <source>The answer is about another order.</source>
        <translation>La réponse concerne une autre commande.</translation>
    </message>
    <message>
        <source>The answer is not a property list.</source>
        <translation>La réponse n&apos;est pas une liste de propriétés.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list has a key that is no text.</source>
        <translation>La liste de propriétés de la réponse a une clé qui n&apos;est pas un texte.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list holds an unknown kind of value.</source>
        <translation>La liste de propriétés de la réponse contient une valeur d&apos;un genre inconnu.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list is nested too deeply.</source>
        <translation>La liste de propriétés de la réponse est trop profonde.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list is too large.</source>
        <translation>La liste de propriétés de la réponse est trop grande.</translation>
    </message>
    <message>
        <source>The bench made a mistake here.</source>
        <translation>Le poste a fait une faute ici.</translation>
    </message>
    <message>
        <source>The certificate does not certify the device.</source>
        <translation>Le certificat ne certifie pas l’appareil.</translation>
    </message>
    <message>
        <source>The certificate is for training.</source>
        <translation>Le certificat est d’entraînement.</translation>
    </message>
    <message>
        <source>The certificate is void.</source>
        <translation>Le certificat est annulé.</translation>
    </message>
    <message>
        <source>The certificate names another number than was confirmed.</source>
        <translation>Le certificat nomme un autre numéro que celui confirmé.</translation>
    </message>
    <message>
        <source>The certificate names another order.</source>
        <translation>Le certificat nomme une autre commande.</translation>
    </message>
    <message>
        <source>The certificate names neither an IMEI nor a serial that can be sent.</source>
        <translation>Le certificat n’indique ni IMEI ni numéro de série qui puisse être envoyé.</translation>
    </message>
    <message>
        <source>The check digit of IMEI {digits} does not fit.</source>
        <translation>Le chiffre de contrôle de l&apos;IMEI {digits} ne va pas.</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit.</source>
        <translation>Le chiffre de contrôle du numéro ne va pas.</translation>
    </message>
    <message>
        <source>The claims cannot be read: {what}.</source>
        <translation>Les déclarations sont illisibles : {what}.</translation>
    </message>
    <message>
        <source>The claims name no verdict.</source>
        <translation>Les déclarations ne nomment aucun verdict.</translation>
    </message>
    <message>
        <source>The claims of certificate {uid} are not what was signed.</source>
        <translation>Les déclarations du certificat {uid} ne sont pas celles qui ont été signées.</translation>
    </message>
    <message>
        <source>The claims of certificate {uid} cannot be read.</source>
        <translation>Les déclarations du certificat {uid} sont illisibles.</translation>
    </message>
    <message>
        <source>The connection on USB was closed.</source>
        <translation>La liaison USB a été fermée.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>La liaison avec le serveur s&apos;est rompue.</translation>
    </message>
    <message>
        <source>The defects fail point {number}: this device is not sellable.</source>
        <translation>Les défauts font échouer le point {number} : cet appareil n&apos;est pas vendable.</translation>
    </message>
    <message>
        <source>The device announced an answer of impossible length.</source>
        <translation>L&apos;appareil a annoncé une réponse de longueur impossible.</translation>
    </message>
    <message>
        <source>The device answered with something else than a table.</source>
        <translation>L&apos;appareil a répondu autre chose qu&apos;une table.</translation>
    </message>
    <message>
        <source>The device broke USB&apos;s rules.</source>
        <translation>L&apos;appareil n&apos;a pas suivi les règles de l&apos;USB.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>L&apos;appareil n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The device did not answer on USB in time.</source>
        <translation>L&apos;appareil n&apos;a pas répondu à temps en USB.</translation>
    </message>
    <message>
        <source>The device did not tell ({code}).</source>
        <translation>L&apos;appareil ne l&apos;a pas dit ({code}).</translation>
    </message>
    <message>
        <source>The device does not answer yet.</source>
        <translation>L&apos;appareil ne répond pas encore.</translation>
    </message>
    <message>
        <source>The device does not list its profiles.</source>
        <translation>L&apos;appareil ne liste pas ses profils.</translation>
    </message>
    <message>
        <source>The device does not say whether it is supervised.</source>
        <translation>L&apos;appareil ne dit pas s&apos;il est supervisé.</translation>
    </message>
    <message>
        <source>The device does not say whether it takes every operator&apos;s SIM.</source>
        <translation>L&apos;appareil ne dit pas s&apos;il prend la SIM de tout opérateur.</translation>
    </message>
    <message>
        <source>The device ended the session.</source>
        <translation>L&apos;appareil a mis fin à la session.</translation>
    </message>
    <message>
        <source>The device gives no IMEI.</source>
        <translation>L&apos;appareil ne donne pas d&apos;IMEI.</translation>
    </message>
    <message>
        <source>The device gives no PasswordProtected.</source>
        <translation>L&apos;appareil ne donne pas PasswordProtected.</translation>
    </message>
    <message>
        <source>The device gives no TotalDataCapacity and TotalDataAvailable.</source>
        <translation>L&apos;appareil ne donne ni TotalDataCapacity ni TotalDataAvailable.</translation>
    </message>
    <message>
        <source>The device gives no TotalDiskCapacity.</source>
        <translation>L&apos;appareil ne donne pas TotalDiskCapacity.</translation>
    </message>
    <message>
        <source>The device gives no build number of a known form.</source>
        <translation>L&apos;appareil ne donne pas de numéro de build de forme connue.</translation>
    </message>
    <message>
        <source>The device gives no colour that means the same on every model.</source>
        <translation>L&apos;appareil ne donne pas de couleur qui ait le même sens sur tous les modèles.</translation>
    </message>
    <message>
        <source>The device gives no {key}.</source>
        <translation>L&apos;appareil ne donne pas {key}.</translation>
    </message>
    <message>
        <source>The device has no number to print.</source>
        <translation>L&apos;appareil n&apos;a pas de numéro à imprimer.</translation>
    </message>
    <message>
        <source>The device has no such value ({code}).</source>
        <translation>L&apos;appareil n&apos;a pas une telle valeur ({code}).</translation>
    </message>
    <message>
        <source>The device has no telephone.</source>
        <translation>L&apos;appareil n&apos;a pas de téléphone.</translation>
    </message>
    <message>
        <source>The device has not said yes.</source>
        <translation>L&apos;appareil n&apos;a pas dit oui.</translation>
    </message>
    <message>
        <source>The device is being restored.</source>
        <translation>L&apos;appareil est en cours de restauration.</translation>
    </message>
    <message>
        <source>The device is in DFU mode: its screen stays black.</source>
        <translation>L&apos;appareil est en mode DFU : son écran reste noir.</translation>
    </message>
    <message>
        <source>The device is in its bootloader.</source>
        <translation>L&apos;appareil est dans son bootloader.</translation>
    </message>
    <message>
        <source>The device is in recovery mode.</source>
        <translation>L&apos;appareil est en mode de récupération.</translation>
    </message>
    <message>
        <source>The device is not activated: a company&apos;s claim would show only then.</source>
        <translation>L&apos;appareil n&apos;est pas activé : les droits d&apos;une société n&apos;apparaîtraient qu&apos;alors.</translation>
    </message>
    <message>
        <source>The device left USB.</source>
        <translation>L&apos;appareil a quitté l&apos;USB.</translation>
    </message>
    <message>
        <source>The device left.</source>
        <translation>L&apos;appareil est parti.</translation>
    </message>
    <message>
        <source>The device named no port for its service.</source>
        <translation>L&apos;appareil n&apos;a nommé aucun port pour son service.</translation>
    </message>
    <message>
        <source>The device no longer offers this interface.</source>
        <translation>L&apos;appareil n&apos;offre plus cette interface.</translation>
    </message>
    <message>
        <source>The device takes no connection on its port {port}.</source>
        <translation>L&apos;appareil ne prend pas de liaison sur son port {port}.</translation>
    </message>
    <message>
        <source>The device tells nothing about itself.</source>
        <translation>L&apos;appareil ne dit rien de lui-même.</translation>
    </message>
    <message>
        <source>The device waits for an update to be sent.</source>
        <translation>L&apos;appareil attend qu&apos;on lui envoie une mise à jour.</translation>
    </message>
    <message>
        <source>The device&apos;s interface has no pair of bulk endpoints.</source>
        <translation>L&apos;interface de l&apos;appareil n&apos;a pas de paire de points bulk.</translation>
    </message>
    <message>
        <source>The device&apos;s {key} has the wrong form or check digit.</source>
        <translation>{key} de l&apos;appareil a une forme ou un chiffre de contrôle faux.</translation>
    </message>
    <message>
        <source>The device&apos;s {key} is no serial.</source>
        <translation>{key} de l&apos;appareil n&apos;est pas un numéro de série.</translation>
    </message>
    <message>
        <source>The disk did not come to rest within {seconds} s.</source>
        <translation>Le disque ne s&apos;est pas calmé en {seconds} s.</translation>
    </message>
    <message>
        <source>The disk did not take or give what is stored.</source>
        <translation>Le disque n&apos;a pas pris ou rendu ce qui est enregistré.</translation>
    </message>
    <message>
        <source>The disk did not take what was to be saved within {seconds} s.</source>
        <translation>Le disque n&apos;a pas pris en {seconds} s ce qui devait être enregistré.</translation>
    </message>
    <message>
        <source>The driver &apos;{family}&apos; cannot be loaded.</source>
        <translation>Le pilote &apos;{family}&apos; ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>The driver &apos;{family}&apos; cannot be used.</source>
        <translation>Le pilote &apos;{family}&apos; est inutilisable.</translation>
    </message>
    <message>
        <source>The erasure record is not complete.</source>
        <translation>Le relevé d&apos;effacement n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>The firmware does not tell the system of its passwords.</source>
        <translation>Le micrologiciel ne dit rien de ses mots de passe au système.</translation>
    </message>
    <message>
        <source>The firmware&apos;s serial number was never filled in.</source>
        <translation>Le numéro de série du micrologiciel n&apos;a jamais été rempli.</translation>
    </message>
    <message>
        <source>The first person has to be an administrator.</source>
        <translation>La première personne doit être administrateur.</translation>
    </message>
    <message>
        <source>The folder of the store lies on a disk that cannot keep a shared log.</source>
        <translation>Le dossier de la base est sur un disque qui ne peut tenir de journal partagé.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>On ne peut pas écrire dans le dossier {folder} : {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there for us to write to.</source>
        <translation>Le dossier {folder} n&apos;est pas là pour y écrire.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be made.</source>
        <translation>Le dossier {home} ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be written.</source>
        <translation>On ne peut pas écrire dans le dossier {home}.</translation>
    </message>
    <message>
        <source>The folder {name} wants one option: path.</source>
        <translation>Le dossier {name} attend une option : path.</translation>
    </message>
    <message>
        <source>The gauge gives no {key}.</source>
        <translation>La jauge ne donne pas {key}.</translation>
    </message>
    <message>
        <source>The gauge&apos;s {key} is out of all range.</source>
        <translation>{key} de la jauge est hors de toute plage.</translation>
    </message>
    <message>
        <source>The home {home} cannot be made: {reason}.</source>
        <translation>Le dossier {home} ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} can be used by others (mode {mode}).</source>
        <translation>Le fichier de clé {path} est accessible à d&apos;autres (mode {mode}).</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {reason}.</source>
        <translation>Le fichier de clé {path} est illisible : {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written: {reason}.</source>
        <translation>Le fichier de clé {path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>This is a photo in {kind}, which is not read here.</source>
        <translation>C&apos;est une photo au format {kind}, qui n&apos;est pas lu ici.</translation>
    </message>
    <message>
        <source>See whether the label came out: it waits here too.</source>
        <translation>Voyez si l&apos;étiquette est sortie : elle attend ici aussi.</translation>
    </message>
    <message>
        <source> It says: “{words}”</source>
        <translation> Réponse : « {words} »</translation>
    </message>
    <message>
        <source>&apos;columns&apos; is no table.</source>
        <translation>« columns » n’est pas une table.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no column that can be read.</source>
        <translation>« {name} » n’est pas une colonne lisible.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no short text.</source>
        <translation>« {name} » n’est pas un texte court.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no time zone.</source>
        <translation>« {name} » n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; means nothing in a file of columns.</source>
        <translation>« {name} » ne signifie rien dans un fichier de colonnes.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date.</source>
        <translation>« {text} » n’est pas une date.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number of an inspection.</source>
        <translation>« {text} » n’est pas un numéro d’inspection.</translation>
    </message>
    <message>
        <source>5 lots of this stream were rejected under tightened inspection.</source>
        <translation>5 lots de cette série ont été refusés en contrôle renforcé.</translation>
    </message>
    <message>
        <source>A blind re-inspection of this device is under way.</source>
        <translation>Une réinspection à l&apos;aveugle de cet appareil est en cours.</translation>
    </message>
    <message>
        <source>A certificate in the file&apos;s signature is none over P-256.</source>
        <translation>Un certificat dans la signature du fichier n&apos;est pas sur P-256.</translation>
    </message>
    <message>
        <source>A certificate in the file&apos;s signature is not by its issuer.</source>
        <translation>Un certificat dans la signature du fichier ne vient pas de son émetteur.</translation>
    </message>
    <message>
        <source>A disagreement needs its reason.</source>
        <translation>Un désaccord demande sa raison.</translation>
    </message>
    <message>
        <source>A key in it cannot be read.</source>
        <translation>Une clé y est illisible.</translation>
    </message>
    <message>
        <source>A key in it has a role that is not known.</source>
        <translation>Une clé y a un rôle inconnu.</translation>
    </message>
    <message>
        <source>A key in it is neither an Ed25519 nor a P-256 key.</source>
        <translation>Une clé n&apos;y est ni Ed25519 ni P-256.</translation>
    </message>
    <message>
        <source>A lot needs 2: choose other days or another source.</source>
        <translation>Un lot en demande 2 : choisissez d’autres jours ou une autre source.</translation>
    </message>
    <message>
        <source>A lot of {size} is too small.</source>
        <translation>Un lot de {size} est trop petit.</translation>
    </message>
    <message>
        <source>A raw answer is not as it was written.</source>
        <translation>Une réponse brute n&apos;est pas telle qu&apos;elle a été écrite.</translation>
    </message>
    <message>
        <source>A row of the outbox names no events.</source>
        <translation>Une ligne de la boîte d’envoi ne nomme aucun événement.</translation>
    </message>
    <message>
        <source>A search is saved as &apos;{name}&apos; already.</source>
        <translation>Une recherche s&apos;appelle déjà &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>A sheet holds 1,048,575 records at most.</source>
        <translation>Une feuille contient au plus 1 048 575 enregistrements.</translation>
    </message>
    <message>
        <source>A supplier&apos;s lot needs its order.</source>
        <translation>Le lot d’un fournisseur a besoin de sa commande.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepts on none; protects as {standard} normal inspection, level {level}, AQL {aql}</source>
        <translation>Accepte à zéro ; protège comme {standard}, contrôle normal, niveau {level}, NQA {aql}</translation>
    </message>
    <message>
        <source>Agree or disagree with a point.</source>
        <translation>Approuvez un point ou contredisez-le.</translation>
    </message>
    <message>
        <source>Agree or disagree with each of them first.</source>
        <translation>Approuvez ou contredisez d&apos;abord chacun.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>An AQL of {aql} counts several faults a unit.</source>
        <translation>Une NQA de {aql} compte plusieurs défauts par unité.</translation>
    </message>
    <message>
        <source>An inspection of this device is open already, by somebody who may know the first.</source>
        <translation>Une inspection de cet appareil est déjà ouverte, par quelqu’un qui peut connaître la première.</translation>
    </message>
    <message>
        <source>An object stands where a value was expected.</source>
        <translation>Un objet se trouve là où une valeur était attendue.</translation>
    </message>
    <message>
        <source>Another auditor has to review it.</source>
        <translation>Un autre auditeur doit la contrôler.</translation>
    </message>
    <message>
        <source>Another auditor of the shop has to review it.</source>
        <translation>Un autre auditeur de l’atelier doit le contrôler.</translation>
    </message>
    <message>
        <source>Another bench sends for the shop by now.</source>
        <translation>Un autre poste envoie désormais pour l’atelier.</translation>
    </message>
    <message>
        <source>Another certificate of the same number was signed, with the SHA-256 {digest}.</source>
        <translation>Un autre certificat du même numéro a été signé, de SHA-256 {digest}.</translation>
    </message>
    <message>
        <source>Another file is being imported.</source>
        <translation>Un autre fichier est en cours d’import.</translation>
    </message>
    <message>
        <source>Another lot took some of these devices meanwhile.</source>
        <translation>Un autre lot a pris entre-temps certains de ces appareils.</translation>
    </message>
    <message>
        <source>Another program holds {device}.</source>
        <translation>Un autre programme tient {device}.</translation>
    </message>
    <message>
        <source>Another program is changing the keys in {folder}.</source>
        <translation>Un autre programme change les clés dans {folder}.</translation>
    </message>
    <message>
        <source>Ask for a new attempt instead.</source>
        <translation>Demandez plutôt un nouvel essai.</translation>
    </message>
    <message>
        <source>Ask for it again at the desk that was certified.</source>
        <translation>Demandez-le de nouveau au bureau qui a été certifié.</translation>
    </message>
    <message>
        <source>Ask for it again at the desk.</source>
        <translation>Demandez-le de nouveau au bureau.</translation>
    </message>
    <message>
        <source>Ask in another name.</source>
        <translation>Demandez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>Ask that bench.</source>
        <translation>Demandez-le à ce poste.</translation>
    </message>
    <message>
        <source>Ask the shop for this one&apos;s.</source>
        <translation>Demandez à l’atelier celle de ce certificat.</translation>
    </message>
    <message>
        <source>Auditor {name}</source>
        <translation>Auditeur {name}</translation>
    </message>
    <message>
        <source>Bench {holder} sends for the shop just now.</source>
        <translation>Le poste {holder} envoie en ce moment pour l’atelier.</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate {uid} was signed in its place.</source>
        <translation>Le certificat {uid} a été signé à sa place.</translation>
    </message>
    <message>
        <source>Certificates signed</source>
        <translation>Certificats signés</translation>
    </message>
    <message>
        <source>Check the clock, or have the root certify this bench again with &apos;inspector keys certify&apos;.</source>
        <translation>Vérifiez l&apos;horloge, ou faites certifier à nouveau ce poste par la racine avec &apos;inspector keys certify&apos;.</translation>
    </message>
    <message>
        <source>Choose an AQL of 10 or less for plans that accept on none.</source>
        <translation>Choisissez une NQA de 10 ou moins pour les plans qui acceptent à zéro.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose one of {all}.</source>
        <translation>Choisissez parmi {all}.</translation>
    </message>
    <message>
        <source>Claims and signature disagree on whether this is training.</source>
        <translation>Déclarations et signature ne s&apos;accordent pas&#xa0;: exercice ou non.</translation>
    </message>
    <message>
        <source>Compare both records, then put the row aside with a reason.</source>
        <translation>Comparez les deux dossiers, puis mettez la ligne de côté avec une raison.</translation>
    </message>
    <message>
        <source>Compare it with the device or the label.</source>
        <translation>Comparez-le avec l’appareil ou l’étiquette.</translation>
    </message>
    <message>
        <source>Compare the device with the claims, not with this photo, or ask the shop for the file.</source>
        <translation>Comparez l&apos;appareil aux déclarations, pas à cette photo, ou demandez le fichier à l&apos;atelier.</translation>
    </message>
    <message>
        <source>Conforming</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Copy it with pg_dump, then run &apos;inspector db upgrade&apos;; desks of the older version stop then.</source>
        <translation>Copiez-la avec pg_dump, puis lancez &apos;inspector db upgrade&apos; ; les postes de l’ancienne version s’arrêtent alors.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Découpez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Decide once it is closed, or take it back.</source>
        <translation>Décidez une fois close, ou annulez-la.</translation>
    </message>
    <message>
        <source>Delete one of them first.</source>
        <translation>Supprimez-en d&apos;abord une.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Do not trust this page; ask the shop for the certificate.</source>
        <translation>Ne vous fiez pas à cette page&#xa0;; demandez le certificat à l&apos;atelier.</translation>
    </message>
    <message>
        <source>Do the last step again in a moment.</source>
        <translation>Refaites la dernière étape dans un instant.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Redessinez-le.</translation>
    </message>
    <message>
        <source>Draw its sample first, and decide it once.</source>
        <translation>Tirez d’abord l’échantillon, et décidez une seule fois.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tiré</translation>
    </message>
    <message>
        <source>Event {seq} of {writer} does not follow what the shop&apos;s database holds.</source>
        <translation>L’événement {seq} de {writer} ne suit pas ce que contient la base de données de l’atelier.</translation>
    </message>
    <message>
        <source>Export the bench&apos;s public key again.</source>
        <translation>Exportez à nouveau la clé publique du poste.</translation>
    </message>
    <message>
        <source>Finish what is open, then make room; what was shown as saved is safe.</source>
        <translation>Terminez ce qui est ouvert, puis faites de la place ; ce qui a été montré comme enregistré est sûr.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Get the certificate again.</source>
        <translation>Reprenez le certificat.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>Reprenez le fichier là d&apos;où il vient.</translation>
    </message>
    <message>
        <source>Get the file itself from the shop: a scan or a printed copy does not carry them.</source>
        <translation>Demandez à l&apos;atelier le fichier lui-même&#xa0;: un scan ou une copie imprimée ne les contient pas.</translation>
    </message>
    <message>
        <source>Get the key from its owner again.</source>
        <translation>Redemandez la clé à son propriétaire.</translation>
    </message>
    <message>
        <source>Get the shop&apos;s public key from the shop and name its file with --trust.</source>
        <translation>Demandez à l&apos;atelier sa clé publique et donnez son fichier avec --trust.</translation>
    </message>
    <message>
        <source>Give a JWK set, one JWK, PEM public keys or certificates, or a signed trust list.</source>
        <translation>Donnez un ensemble JWK, un JWK, des clés publiques ou certificats PEM, ou une liste de confiance signée.</translation>
    </message>
    <message>
        <source>Give claims.json, or the registry&apos;s copy.</source>
        <translation>Donnez claims.json, ou la copie du registre.</translation>
    </message>
    <message>
        <source>Give it a date.</source>
        <translation>Donnez-lui une date.</translation>
    </message>
    <message>
        <source>Give it an IMEI or a serial number.</source>
        <translation>Donnez-lui un IMEI ou un numéro de série.</translation>
    </message>
    <message>
        <source>Give it as https://host/path, without a query.</source>
        <translation>Donnez-la sous la forme https://host/path, sans requête.</translation>
    </message>
    <message>
        <source>Give the keys of benches.</source>
        <translation>Donnez les clés des postes.</translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation>Passez au suivant.</translation>
    </message>
    <message>
        <source>Have it closed, then ask for a blind one.</source>
        <translation>Faites-la clore, puis demandez-en une à l’aveugle.</translation>
    </message>
    <message>
        <source>Have the shop&apos;s root certify that desk.</source>
        <translation>Faites certifier ce bureau par la racine de l’atelier.</translation>
    </message>
    <message>
        <source>Have the shop&apos;s root certify this desk: &apos;inspector keys certify&apos;. Else do it at that bench.</source>
        <translation>Faites certifier ce bureau par la racine de l’atelier : &apos;inspector keys certify&apos;. Sinon faites-le à ce poste.</translation>
    </message>
    <message>
        <source>Head one &apos;Date&apos;, or name it in a file of columns.</source>
        <translation>Intitulez-en une « Date », ou nommez-la dans un fichier de colonnes.</translation>
    </message>
    <message>
        <source>Head one &apos;IMEI&apos; or &apos;Serial&apos;, or name it in a file of columns.</source>
        <translation>Intitulez-en une « IMEI » ou « Serial », ou nommez-la dans un fichier de colonnes.</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMEI or serial</source>
        <translation>IMEI ou numéro de série</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.2 or newer, or the cryptography package that brings its own.</source>
        <translation>Installez OpenSSL 3.2 ou plus récent, ou le paquet cryptography qui apporte le sien.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s contrib package there.</source>
        <translation>Installez-y le paquet contrib de PostgreSQL.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;refurb-inspector[postgres]&apos;.</source>
        <translation>Installez-le : pip install &apos;refurb-inspector[postgres]&apos;.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Il ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>It does not say when.</source>
        <translation>Elle ne dit pas quand.</translation>
    </message>
    <message>
        <source>It ended before it began.</source>
        <translation>Elle s’est terminée avant de commencer.</translation>
    </message>
    <message>
        <source>It has more cells than the first line.</source>
        <translation>Elle a plus de cellules que la première ligne.</translation>
    </message>
    <message>
        <source>It has more than {most} characters.</source>
        <translation>Il y a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown.</source>
        <translation>Il y a des caractères qui ne peuvent être affichés.</translation>
    </message>
    <message>
        <source>It is for the bench {bench}.</source>
        <translation>C’est pour le poste {bench}.</translation>
    </message>
    <message>
        <source>It is not UTF-8, so it was read as Windows-1252.</source>
        <translation>Il n’est pas en UTF-8 ; il a été lu en Windows-1252.</translation>
    </message>
    <message>
        <source>It is not clear whose devices make the lot.</source>
        <translation>On ne sait pas de qui sont les appareils du lot.</translation>
    </message>
    <message>
        <source>It is not known whether the database {name} took what was to be saved.</source>
        <translation>On ne sait pas si la base de données {name} a pris ce qui devait être enregistré.</translation>
    </message>
    <message>
        <source>It is your own inspection: ask another person who may.</source>
        <translation>C’est votre propre contrôle : demandez à une autre personne habilitée.</translation>
    </message>
    <message>
        <source>It may hold columns, date_format and time_zone.</source>
        <translation>Il peut contenir columns, date_format et time_zone.</translation>
    </message>
    <message>
        <source>It names no device.</source>
        <translation>Elle ne nomme aucun appareil.</translation>
    </message>
    <message>
        <source>It says: {what}, by {shop} on {day}.</source>
        <translation>Il dit&#xa0;: {what}, par {shop} le {day}.</translation>
    </message>
    <message>
        <source>It was signed on {day}, which is too long ago or not yet.</source>
        <translation>Signé le {day} : trop ancien, ou dans l’avenir.</translation>
    </message>
    <message>
        <source>Its claims are of an earlier version and name no key for files, so nothing ties that key to theirs.</source>
        <translation>Ses déclarations sont d&apos;une version antérieure et ne nomment aucune clé de fichiers&#xa0;: rien ne lie donc cette clé à la leur.</translation>
    </message>
    <message>
        <source>Keep it secret; hand out the public key alone.</source>
        <translation>Gardez-la secrète ; ne donnez que la clé publique.</translation>
    </message>
    <message>
        <source>Leave the cell empty.</source>
        <translation>Laissez la cellule vide.</translation>
    </message>
    <message>
        <source>Let its owner grant the right.</source>
        <translation>Faites accorder ce droit par son propriétaire.</translation>
    </message>
    <message>
        <source>Line {number} of {name} has no end.</source>
        <translation>La ligne {number} de {name} n’a pas de fin.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Regardez-le à nouveau.</translation>
    </message>
    <message>
        <source>Look at its form.</source>
        <translation>Vérifiez sa forme.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regardez à nouveau la liste.</translation>
    </message>
    <message>
        <source>Look at the lot.</source>
        <translation>Regardez le lot.</translation>
    </message>
    <message>
        <source>Look at the network and at the server, then do the last step again.</source>
        <translation>Vérifiez le réseau et le serveur, puis refaites la dernière étape.</translation>
    </message>
    <message>
        <source>Look at the review.</source>
        <translation>Regardez le contrôle.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>Look at the user, the password and the database in its address.</source>
        <translation>Vérifiez l’utilisateur, le mot de passe et la base de données dans l’adresse.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lot sampling report</source>
        <translation>Rapport d’échantillonnage du lot</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Formé</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Formez-le de nouveau.</translation>
    </message>
    <message>
        <source>Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>Créez-en une avec ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>Make the column text, and export again.</source>
        <translation>Mettez la colonne en texte, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Members, SHA-256</source>
        <translation>Membres, SHA-256</translation>
    </message>
    <message>
        <source>Mend it, or leave the cell empty.</source>
        <translation>Corrigez, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>Mend one of the two times.</source>
        <translation>Corrigez l’une des deux heures.</translation>
    </message>
    <message>
        <source>Mend the date.</source>
        <translation>Corrigez la date.</translation>
    </message>
    <message>
        <source>Mend the line.</source>
        <translation>Corrigez la ligne.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modèle {name}</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>Name a CSV file of inspections.</source>
        <translation>Indiquez un fichier CSV d’inspections.</translation>
    </message>
    <message>
        <source>Name a CSV, XLSX or JSON Lines file.</source>
        <translation>Indiquez un fichier CSV, XLSX ou JSON Lines.</translation>
    </message>
    <message>
        <source>Name a JSON Lines file.</source>
        <translation>Indiquez un fichier JSON Lines.</translation>
    </message>
    <message>
        <source>Name a backup.</source>
        <translation>Indiquez une sauvegarde.</translation>
    </message>
    <message>
        <source>Name a file of &apos;inspector audit head&apos;.</source>
        <translation>Indiquez un fichier de &apos;inspector audit head&apos;.</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv, .xlsx or .jsonl.</source>
        <translation>Indiquez un fichier en .csv, .xlsx ou .jsonl.</translation>
    </message>
    <message>
        <source>Name a file that is there and can be read.</source>
        <translation>Indiquez un fichier présent et lisible.</translation>
    </message>
    <message>
        <source>Name a file to verify.</source>
        <translation>Donnez un fichier à vérifier.</translation>
    </message>
    <message>
        <source>Name a first day and a last one within a year.</source>
        <translation>Indiquez un premier et un dernier jour en moins d’un an.</translation>
    </message>
    <message>
        <source>Name an empty database of its own.</source>
        <translation>Indiquez une base de données vide qui lui soit propre.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Name it as the file&apos;s first line does.</source>
        <translation>Nommez-la comme la première ligne du fichier.</translation>
    </message>
    <message>
        <source>Name one supplier, technician or model.</source>
        <translation>Indiquez un fournisseur, un technicien ou un modèle.</translation>
    </message>
    <message>
        <source>Name the certificate beside it to see whether it is the one, and whether this shop may say so.</source>
        <translation>Donnez aussi le certificat, pour voir si c&apos;est bien lui et si cet atelier peut le dire.</translation>
    </message>
    <message>
        <source>Name the certificate beside it.</source>
        <translation>Nommez aussi le certificat.</translation>
    </message>
    <message>
        <source>Name the certificate itself.</source>
        <translation>Donnez le certificat lui-même.</translation>
    </message>
    <message>
        <source>Name the file that &apos;inspector keys init --root&apos; wrote.</source>
        <translation>Donnez le fichier que &apos;inspector keys init --root&apos; a écrit.</translation>
    </message>
    <message>
        <source>Name the grade that you see.</source>
        <translation>Nommez le grade que vous voyez.</translation>
    </message>
    <message>
        <source>Name the list&apos;s file and the file of the key that signed it with --trust.</source>
        <translation>Donnez le fichier de la liste et celui de la clé qui l&apos;a signée avec --trust.</translation>
    </message>
    <message>
        <source>Name the order that its devices were inspected for.</source>
        <translation>Indiquez la commande pour laquelle les appareils ont été inspectés.</translation>
    </message>
    <message>
        <source>Name the points to agree with.</source>
        <translation>Nommez les points à approuver.</translation>
    </message>
    <message>
        <source>Name the root or the issuer of lists with --trust as well.</source>
        <translation>Donnez aussi la racine ou l&apos;émetteur de listes avec --trust.</translation>
    </message>
    <message>
        <source>Narrow the search, or export as CSV.</source>
        <translation>Restreignez la recherche, ou exportez en CSV.</translation>
    </message>
    <message>
        <source>No certificate&apos;s code can be read in this picture.</source>
        <translation>Aucun code de certificat n&apos;est lisible sur cette image.</translation>
    </message>
    <message>
        <source>No column of the file is an IMEI or a serial number.</source>
        <translation>Aucune colonne du fichier n’est un IMEI ou un numéro de série.</translation>
    </message>
    <message>
        <source>No column of the file says when a device was inspected.</source>
        <translation>Aucune colonne du fichier ne dit quand un appareil a été inspecté.</translation>
    </message>
    <message>
        <source>No day and no order is named.</source>
        <translation>Ni jour ni commande n&apos;est donné.</translation>
    </message>
    <message>
        <source>No point is named.</source>
        <translation>Aucun point n&apos;est nommé.</translation>
    </message>
    <message>
        <source>No root that is trusted here is named {root}.</source>
        <translation>Aucune racine de confiance ne s&apos;appelle {root} ici.</translation>
    </message>
    <message>
        <source>No root vouches for the desk that asks.</source>
        <translation>Aucune racine ne se porte garante du bureau qui demande.</translation>
    </message>
    <message>
        <source>No search is saved as &apos;{name}&apos;.</source>
        <translation>Aucune recherche ne s&apos;appelle &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>No space is left at the database server.</source>
        <translation>Il n’y a plus de place sur le serveur de base de données.</translation>
    </message>
    <message>
        <source>No trusted key is named {kid}.</source>
        <translation>Aucune clé de confiance ne s&apos;appelle {kid}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nobody wants this device inspected again.</source>
        <translation>Personne ne demande de réinspecter cet appareil.</translation>
    </message>
    <message>
        <source>Nobody wants this inspection again.</source>
        <translation>Personne ne redemande cette inspection.</translation>
    </message>
    <message>
        <source>Nonconforming: {count}</source>
        <translation>Non conforme : {count}</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>Pas encore tiré</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non révisé</translation>
    </message>
    <message>
        <source>Nothing is said in this review yet.</source>
        <translation>Rien n&apos;est encore dit dans ce contrôle.</translation>
    </message>
    <message>
        <source>Nothing says why the certificate {uid} is void.</source>
        <translation>Rien ne dit pourquoi le certificat {uid} est annulé.</translation>
    </message>
    <message>
        <source>Once it answers again, look at the last step, and do it again where it is missing.</source>
        <translation>Dès qu’elle répond de nouveau, vérifiez la dernière étape et refaites-la si elle manque.</translation>
    </message>
    <message>
        <source>Only a rejected lot holds its certificates back.</source>
        <translation>Seul un lot refusé retient ses certificats.</translation>
    </message>
    <message>
        <source>Only an auditor of the shop that certified it countersigns it.</source>
        <translation>Seul un auditeur de l’atelier qui l’a établi le contresigne.</translation>
    </message>
    <message>
        <source>Only the shop that certified it makes it void.</source>
        <translation>Seul l&apos;atelier qui l&apos;a certifié l&apos;annule.</translation>
    </message>
    <message>
        <source>Only what was sent back can be taken back.</source>
        <translation>Seul ce qui a été renvoyé peut être repris.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it for writing first: &apos;inspector db upgrade&apos; makes its tables.</source>
        <translation>Ouvrez-la d’abord en écriture : &apos;inspector db upgrade&apos; crée ses tables.</translation>
    </message>
    <message>
        <source>Open its review.</source>
        <translation>Ouvrez son contrôle.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Put aside by {name}: {reason}</source>
        <translation>Mis de côté par {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Put cells with commas in quotes.</source>
        <translation>Mettez entre guillemets les cellules à virgules.</translation>
    </message>
    <message>
        <source>Put it aside with a reason.</source>
        <translation>Mettez-la de côté avec une raison.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Put shop_id and bench_id back, or have the root certify this bench again.</source>
        <translation>Remettez shop_id et bench_id, ou faites certifier à nouveau ce poste par la racine.</translation>
    </message>
    <message>
        <source>Put the right one in place, or have the root certify this bench again.</source>
        <translation>Mettez le bon en place, ou faites certifier à nouveau ce poste par la racine.</translation>
    </message>
    <message>
        <source>Put the row aside with a reason.</source>
        <translation>Mettez la ligne de côté avec une raison.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Review each of them, then decide.</source>
        <translation>Révisez chacun d’eux, puis décidez.</translation>
    </message>
    <message>
        <source>Review it once it is signed or refused.</source>
        <translation>Contrôlez-la une fois signée ou refusée.</translation>
    </message>
    <message>
        <source>Review the devices in it.</source>
        <translation>Révisez les appareils qui s’y trouvent.</translation>
    </message>
    <message>
        <source>Run &apos;inspector audit verify&apos;.</source>
        <translation>Exécutez &apos;inspector audit verify&apos;.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos; at that bench and at the desk.</source>
        <translation>Lancez &apos;inspector db check&apos; à ce poste et au bureau.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos; at the bench.</source>
        <translation>Lancez &apos;inspector db check&apos; au poste.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos;.</source>
        <translation>Exécuter &apos;inspector db check&apos;.</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>carte SIM</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>verrou SIM</translation>
    </message>
    <message>
        <source>Save it anew, or as CSV.</source>
        <translation>Enregistrez-le de nouveau, ou en CSV.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and give that.</source>
        <translation>Enregistrez-la en JPEG ou PNG et donnez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as a PNG of at most 4096 pixels a side.</source>
        <translation>Enregistrez-le en PNG d&apos;au plus 4096 pixels de côté.</translation>
    </message>
    <message>
        <source>Save one in Records first.</source>
        <translation>Enregistrez-en d&apos;abord une dans Dossiers.</translation>
    </message>
    <message>
        <source>Save the file anew as CSV in UTF-8.</source>
        <translation>Enregistrez de nouveau le fichier en CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save the file anew as CSV.</source>
        <translation>Enregistrez de nouveau le fichier en CSV.</translation>
    </message>
    <message>
        <source>Save the sheet alone as CSV.</source>
        <translation>Enregistrez la feuille seule en CSV.</translation>
    </message>
    <message>
        <source>Saved are {names}.</source>
        <translation>Enregistrées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Say it in 500 plain characters.</source>
        <translation>Dites-le en 500 caractères simples.</translation>
    </message>
    <message>
        <source>Say pass or fail.</source>
        <translation>Dites conforme ou défaut.</translation>
    </message>
    <message>
        <source>Say what is wrong with it.</source>
        <translation>Dites ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Say what was put right before the next lot is made.</source>
        <translation>Dites ce qui a été corrigé avant de former le prochain lot.</translation>
    </message>
    <message>
        <source>Say what you saw or heard.</source>
        <translation>Dites ce que vous avez vu ou entendu.</translation>
    </message>
    <message>
        <source>Say what you see: pass or fail.</source>
        <translation>Dites ce que vous voyez : conforme ou défaut.</translation>
    </message>
    <message>
        <source>Say which one in a file of columns.</source>
        <translation>Dites laquelle dans un fichier de colonnes.</translation>
    </message>
    <message>
        <source>Say why, in {most} characters at most.</source>
        <translation>Dites pourquoi, en {most} caractères au plus.</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>Scannez à nouveau le code.</translation>
    </message>
    <message>
        <source>Scan the square code on the page.</source>
        <translation>Scannez le code carré de la page.</translation>
    </message>
    <message>
        <source>See &apos;inspector audit show&apos; for its points.</source>
        <translation>Voir &apos;inspector audit show&apos; pour ses points.</translation>
    </message>
    <message>
        <source>See how the stream&apos;s lots ended.</source>
        <translation>Voyez comment les lots de la série se sont terminés.</translation>
    </message>
    <message>
        <source>See the list of lots.</source>
        <translation>Voyez la liste des lots.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Send it again once the registry is brought up to date.</source>
        <translation>Envoyez-le à nouveau une fois le registre mis à jour.</translation>
    </message>
    <message>
        <source>Send it as the contract says.</source>
        <translation>Envoyez-le comme le dit le contrat.</translation>
    </message>
    <message>
        <source>Send it back with a reason, or have it inspected blind.</source>
        <translation>Renvoyez-le avec une raison, ou faites-le inspecter à l&apos;aveugle.</translation>
    </message>
    <message>
        <source>Send the certificate as the contract says.</source>
        <translation>Envoyez le certificat comme le dit le contrat.</translation>
    </message>
    <message>
        <source>Send the statement as it was signed.</source>
        <translation>Envoyez la déclaration telle qu&apos;elle a été signée.</translation>
    </message>
    <message>
        <source>Send them first: &apos;inspector outbox retry --all-parked&apos;.</source>
        <translation>Envoyez-les d’abord : &apos;inspector outbox retry --all-parked&apos;.</translation>
    </message>
    <message>
        <source>Set the clocks right, and ask for it again.</source>
        <translation>Réglez les horloges et demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Show this to the lead: Settings, Database says which they are.</source>
        <translation>Montrez-le au responsable : Réglages, Base de données dit lesquels.</translation>
    </message>
    <message>
        <source>Sign in at that bench, and send it back or have it inspected again there.</source>
        <translation>Connectez-vous à ce poste, et renvoyez-le ou faites-le réinspecter là-bas.</translation>
    </message>
    <message>
        <source>Sign in at that bench, and take it back there.</source>
        <translation>Connectez-vous à ce poste et annulez-le là-bas.</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>Connectez-vous avec.</translation>
    </message>
    <message>
        <source>Somebody else has begun, or it is your own: go on with the next one.</source>
        <translation>Un autre a commencé, ou c&apos;est la vôtre : passez au suivant.</translation>
    </message>
    <message>
        <source>Somebody here has a badge or a PIN already.</source>
        <translation>Quelqu’un a déjà un badge ou un PIN ici.</translation>
    </message>
    <message>
        <source>Something that is no registry, or an older one, answers at its address.</source>
        <translation>À son adresse répond autre chose qu&apos;un registre, ou un registre plus ancien.</translation>
    </message>
    <message>
        <source>Something that is not a receiver answers at its address.{answer}</source>
        <translation>Quelque chose qui n’est pas un destinataire répond à son adresse.{answer}</translation>
    </message>
    <message>
        <source>Something that is not a registry answers at its address.{answer}</source>
        <translation>Quelque chose qui n’est pas un registre répond à son adresse.{answer}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Supplier {name}, order {order}</source>
        <translation>Fournisseur {name}, commande {order}</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>Table I begins with lots of 2.</source>
        <translation>Le tableau I commence aux lots de 2.</translation>
    </message>
    <message>
        <source>Take a picture of each alone.</source>
        <translation>Photographiez chacun séparément.</translation>
    </message>
    <message>
        <source>Take another copy, or an older backup.</source>
        <translation>Prenez une autre copie ou une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>Take it again: sharp, from above, the whole square with its white margin.</source>
        <translation>Reprenez-la : nette, d&apos;en haut, tout le carré avec sa marge blanche.</translation>
    </message>
    <message>
        <source>Take the answer to this bench&apos;s own request.</source>
        <translation>Prenez la réponse à la demande de ce poste.</translation>
    </message>
    <message>
        <source>Take the name from &apos;inspector keys show&apos; or &apos;inspector verify&apos;.</source>
        <translation>Prenez le nom dans &apos;inspector keys show&apos; ou &apos;inspector verify&apos;.</translation>
    </message>
    <message>
        <source>Take the newest of the root.</source>
        <translation>Prenez la plus récente de la racine.</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>Retirez-les.</translation>
    </message>
    <message>
        <source>Take {uid}, which replaces it.</source>
        <translation>Prenez {uid}, qui le remplace.</translation>
    </message>
    <message>
        <source>Technician {name}</source>
        <translation>Technicien {name}</translation>
    </message>
    <message>
        <source>The address of the verification page cannot be used.</source>
        <translation>L&apos;adresse de la page de vérification est inutilisable.</translation>
    </message>
    <message>
        <source>The bench holds another record than the one that was looked at.</source>
        <translation>Le poste détient un autre enregistrement que celui qui a été examiné.</translation>
    </message>
    <message>
        <source>The bench stopped while this was printed.</source>
        <translation>Le poste s&apos;est arrêté pendant l&apos;impression.</translation>
    </message>
    <message>
        <source>The bench {bench} does not hear of wishes from here.</source>
        <translation>Le poste {bench} n&apos;apprend rien des demandes faites ici.</translation>
    </message>
    <message>
        <source>The bench {bench} has it already.</source>
        <translation>Le poste {bench} l’a déjà.</translation>
    </message>
    <message>
        <source>The bench {bench} is asked to make it void already.</source>
        <translation>Le poste {bench} est déjà chargé de l’annuler.</translation>
    </message>
    <message>
        <source>The bench {bench} would not believe this desk: {why}</source>
        <translation>Le poste {bench} ne croirait pas ce bureau : {why}</translation>
    </message>
    <message>
        <source>The bench&apos;s X.509 certificate is another key&apos;s.</source>
        <translation>Le certificat X.509 du poste est celui d&apos;une autre clé.</translation>
    </message>
    <message>
        <source>The bench&apos;s key was revoked on {day} ({reason}); nobody is known to have held this.</source>
        <translation>La clé du poste a été révoquée le {day} ({reason}) ; personne ne l&apos;aurait eu avant, à ce qu&apos;on sait.</translation>
    </message>
    <message>
        <source>The bench&apos;s request does not fit its own signature.</source>
        <translation>La demande du poste ne va pas avec sa propre signature.</translation>
    </message>
    <message>
        <source>The certificate {uid} is of the bench {bench}.</source>
        <translation>Le certificat {uid} est du poste {bench}.</translation>
    </message>
    <message>
        <source>The certificate {uid} is void already.</source>
        <translation>Le certificat {uid} est déjà annulé.</translation>
    </message>
    <message>
        <source>The check digit of this IMEI does not fit.</source>
        <translation>Le chiffre de contrôle de cet IMEI ne convient pas.</translation>
    </message>
    <message>
        <source>The claims are nested too deep.</source>
        <translation>Les déclarations sont trop imbriquées.</translation>
    </message>
    <message>
        <source>The claims are not a JSON object.</source>
        <translation>Les déclarations ne sont pas un objet JSON.</translation>
    </message>
    <message>
        <source>The claims are not in canonical form.</source>
        <translation>Les déclarations ne sont pas sous forme canonique.</translation>
    </message>
    <message>
        <source>The claims are not readable JSON.</source>
        <translation>Les déclarations ne sont pas du JSON lisible.</translation>
    </message>
    <message>
        <source>The claims are too long for a code.</source>
        <translation>Les déclarations sont trop longues pour un code.</translation>
    </message>
    <message>
        <source>The claims are whole and in canonical form.</source>
        <translation>Les déclarations sont entières et sous forme canonique.</translation>
    </message>
    <message>
        <source>The claims are whole, but the page is not the one they draw: byte {place} differs, in {part}.</source>
        <translation>Les déclarations sont entières, mais la page n&apos;est pas la leur : l&apos;octet {place} diffère, dans {part}.</translation>
    </message>
    <message>
        <source>The claims are whole, but the photo on the page is none of those that were signed.</source>
        <translation>Les déclarations sont entières, mais la photo de la page n&apos;est aucune de celles qui ont été signées.</translation>
    </message>
    <message>
        <source>The claims beside the signature are not the ones that were signed.</source>
        <translation>Les déclarations à côté de la signature ne sont pas celles qui ont été signées.</translation>
    </message>
    <message>
        <source>The claims given beside it say the same.</source>
        <translation>Les déclarations données à côté disent la même chose.</translation>
    </message>
    <message>
        <source>The claims hold a lone surrogate.</source>
        <translation>Les déclarations contiennent un surrogate isolé.</translation>
    </message>
    <message>
        <source>The claims hold a name that is no text.</source>
        <translation>Les déclarations contiennent un nom qui n&apos;est pas un texte.</translation>
    </message>
    <message>
        <source>The claims hold a {kind}.</source>
        <translation>Les déclarations contiennent une valeur {kind}.</translation>
    </message>
    <message>
        <source>The claims hold the number {text}.</source>
        <translation>Les déclarations contiennent le nombre {text}.</translation>
    </message>
    <message>
        <source>The claims hold {value}, too large for JSON.</source>
        <translation>Les déclarations contiennent {value}, trop grand pour JSON.</translation>
    </message>
    <message>
        <source>The claims in the code cannot be read.</source>
        <translation>Les déclarations du code sont illisibles.</translation>
    </message>
    <message>
        <source>The claims name another bench or shop than the one that the root certified.</source>
        <translation>Les déclarations nomment un autre poste ou atelier que celui que la racine a certifié.</translation>
    </message>
    <message>
        <source>The claims name another key than the signature.</source>
        <translation>Les déclarations nomment une autre clé que la signature.</translation>
    </message>
    <message>
        <source>The code in the signature is of another kind.</source>
        <translation>Le code dans la signature est d&apos;une autre sorte.</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>Le code est entier.</translation>
    </message>
    <message>
        <source>The code of the page says what these claims say.</source>
        <translation>Le code de la page dit ce que disent ces déclarations.</translation>
    </message>
    <message>
        <source>The code on the page is not that of the claims: {what}.</source>
        <translation>Le code sur la page n&apos;est pas celui des déclarations&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The code on the page was signed by another key than the claims.</source>
        <translation>Le code sur la page a été signé par une autre clé que les déclarations.</translation>
    </message>
    <message>
        <source>The code was changed after it was signed.</source>
        <translation>Le code a été changé après la signature.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>Les colonnes sont {names}.</translation>
    </message>
    <message>
        <source>The countersignature is over another certificate.</source>
        <translation>Le contreseing porte sur un autre certificat.</translation>
    </message>
    <message>
        <source>The countersignature was signed by a bench of another shop than the certificate.</source>
        <translation>Le contreseing a été signé par un poste d’une autre boutique que le certificat.</translation>
    </message>
    <message>
        <source>The database server of {name} does not answer.</source>
        <translation>Le serveur de base de données de {name} ne répond pas.</translation>
    </message>
    <message>
        <source>The database server of {name} is just starting or stopping.</source>
        <translation>Le serveur de base de données de {name} est en train de démarrer ou de s’arrêter.</translation>
    </message>
    <message>
        <source>The database server of {name} takes no more connections now.</source>
        <translation>Le serveur de la base de données {name} n’accepte plus de connexions pour le moment.</translation>
    </message>
    <message>
        <source>The database {name} did not do its work.</source>
        <translation>La base de données {name} n’a pas fait son travail.</translation>
    </message>
    <message>
        <source>The database {name} does not hold every character.</source>
        <translation>La base de données {name} n’accepte pas tous les caractères.</translation>
    </message>
    <message>
        <source>The database {name} has tables of something else.</source>
        <translation>La base de données {name} contient les tables d’autre chose.</translation>
    </message>
    <message>
        <source>The database {name} is damaged.</source>
        <translation>La base de données {name} est endommagée.</translation>
    </message>
    <message>
        <source>The database {name} is not a store of Inspector.</source>
        <translation>La base de données {name} n’est pas une base d’Inspector.</translation>
    </message>
    <message>
        <source>The database {name} is not there, or lets nobody in with this user.</source>
        <translation>La base de données {name} n’existe pas ou n’admet pas cet utilisateur.</translation>
    </message>
    <message>
        <source>The database {name} is too slow, or another desk holds it.</source>
        <translation>La base de données {name} est trop lente, ou un autre poste la retient.</translation>
    </message>
    <message>
        <source>The database&apos;s address cannot be read.</source>
        <translation>L’adresse de la base de données est illisible.</translation>
    </message>
    <message>
        <source>The date lies before the year 2000.</source>
        <translation>La date est antérieure à l’an 2000.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>La date est dans le futur.</translation>
    </message>
    <message>
        <source>The device is being inspected again already.</source>
        <translation>L&apos;appareil est déjà réinspecté.</translation>
    </message>
    <message>
        <source>The disk is almost full: the room that was kept for this is in use.</source>
        <translation>Le disque est presque plein : la place gardée pour cela est utilisée.</translation>
    </message>
    <message>
        <source>The draft of inspection {uid} cannot be read.</source>
        <translation>Le brouillon de l&apos;inspection {uid} est illisible.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>Le pilote pour PostgreSQL n’est pas installé.</translation>
    </message>
    <message>
        <source>The errand names another key than its signature.</source>
        <translation>La demande nomme une autre clé que sa signature.</translation>
    </message>
    <message>
        <source>The file carries no signature of its own; the page was drawn again and compared.</source>
        <translation>Le fichier n&apos;a pas de signature propre&#xa0;; la page a été redessinée et comparée.</translation>
    </message>
    <message>
        <source>The file has no column &apos;{name}&apos;.</source>
        <translation>Le fichier n’a pas de colonne « {name} ».</translation>
    </message>
    <message>
        <source>The file holds no countersignature: neither claims with a JWS nor a JWS alone.</source>
        <translation>Le fichier ne contient pas de contreseing : ni déclarations avec un JWS, ni JWS seul.</translation>
    </message>
    <message>
        <source>The file is a whole countersignature.</source>
        <translation>Le fichier est un contreseing complet.</translation>
    </message>
    <message>
        <source>The file is a whole statement that a certificate is void.</source>
        <translation>Le fichier est une déclaration entière d&apos;annulation d&apos;un certificat.</translation>
    </message>
    <message>
        <source>The file is a whole {kind}.</source>
        <translation>Le fichier est un {kind} entier.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is far larger than a certificate.</source>
        <translation>Le fichier est bien plus grand qu&apos;un certificat.</translation>
    </message>
    <message>
        <source>The file is far larger than a countersignature.</source>
        <translation>Le fichier est bien plus grand qu’un contreseing.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed.</source>
        <translation>Le fichier a été changé après la signature.</translation>
    </message>
    <message>
        <source>The file was signed by key {key}, but who signed the claims signs files by {wanted} alone.</source>
        <translation>Le fichier a été signé par la clé {key}, mais qui a signé les déclarations ne signe les fichiers que par {wanted}.</translation>
    </message>
    <message>
        <source>The file&apos;s key was certified for key {owner}, but key {kid} signed the claims.</source>
        <translation>La clé du fichier a été certifiée pour la clé {owner}, mais la clé {kid} a signé les déclarations.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; no root that is trusted here certified that key.</source>
        <translation>La signature du fichier par {who}, clé {key}, va&#xa0;; aucune racine de confiance ici n&apos;a certifié cette clé.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; {root} certified that key for another time.</source>
        <translation>La signature du fichier par {who}, clé {key}, va&#xa0;; {root} a certifié cette clé pour une autre période.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; {root}, a root that is trusted here, certified that key.</source>
        <translation>La signature du fichier par {who}, clé {key}, va&#xa0;; {root}, une racine de confiance ici, a certifié cette clé.</translation>
    </message>
    <message>
        <source>The file&apos;s signature does not fit its key.</source>
        <translation>La signature du fichier ne va pas avec sa clé.</translation>
    </message>
    <message>
        <source>The file&apos;s signature is not a CMS message by one P-256 key.</source>
        <translation>La signature du fichier n&apos;est pas un message CMS d&apos;une clé P-256.</translation>
    </message>
    <message>
        <source>The file&apos;s signature is not in DER.</source>
        <translation>La signature du fichier n&apos;est pas en DER.</translation>
    </message>
    <message>
        <source>The file&apos;s signature names another certificate than the one beside it.</source>
        <translation>La signature du fichier nomme un autre certificat que celui d&apos;à côté.</translation>
    </message>
    <message>
        <source>The inspection says nothing of &apos;{point}&apos;.</source>
        <translation>L&apos;inspection ne dit rien de « {point} ».</translation>
    </message>
    <message>
        <source>The key file {path} does not hold the key that belongs there.</source>
        <translation>Le fichier de clé {path} ne contient pas la clé qui doit s&apos;y trouver.</translation>
    </message>
    <message>
        <source>The key has another key&apos;s name.</source>
        <translation>La clé porte le nom d&apos;une autre.</translation>
    </message>
    <message>
        <source>The key {key} is revoked already.</source>
        <translation>La clé {key} est déjà révoquée.</translation>
    </message>
    <message>
        <source>The label printer cut the connection.</source>
        <translation>L&apos;imprimante d&apos;étiquettes a coupé la liaison.</translation>
    </message>
    <message>
        <source>The label printer has no labels.</source>
        <translation>L&apos;imprimante d&apos;étiquettes n&apos;a plus d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>The label printer has no ribbon.</source>
        <translation>L&apos;imprimante d&apos;étiquettes n&apos;a pas de ruban.</translation>
    </message>
    <message>
        <source>The label printer is not there.</source>
        <translation>L&apos;imprimante d&apos;étiquettes n&apos;est pas là.</translation>
    </message>
    <message>
        <source>The label printer is open.</source>
        <translation>L&apos;imprimante d&apos;étiquettes est ouverte.</translation>
    </message>
    <message>
        <source>The label printer is paused.</source>
        <translation>L&apos;imprimante d&apos;étiquettes est en pause.</translation>
    </message>
    <message>
        <source>The label printer is too cold or too hot.</source>
        <translation>L&apos;imprimante d&apos;étiquettes est trop froide ou trop chaude.</translation>
    </message>
    <message>
        <source>The label printer stopped taking the label.</source>
        <translation>L&apos;imprimante d&apos;étiquettes a cessé de prendre l&apos;étiquette.</translation>
    </message>
    <message>
        <source>The laptop does not say what its battery does.</source>
        <translation>L&apos;ordinateur ne dit pas ce que fait sa batterie.</translation>
    </message>
    <message>
        <source>The laptop has nothing to ask for this.</source>
        <translation>L&apos;ordinateur n&apos;a rien à interroger pour cela.</translation>
    </message>
    <message>
        <source>The laptop lists no battery.</source>
        <translation>L&apos;ordinateur ne liste aucune batterie.</translation>
    </message>
    <message>
        <source>The laptop lists no power supply.</source>
        <translation>L&apos;ordinateur ne liste aucune alimentation.</translation>
    </message>
    <message>
        <source>The laptop&apos;s agent did not answer in time.</source>
        <translation>L&apos;agent de l&apos;ordinateur n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The laptop&apos;s answer names no value for this.</source>
        <translation>La réponse de l&apos;ordinateur n&apos;en donne aucune valeur.</translation>
    </message>
    <message>
        <source>The logo has more than 4096 pixels on a side.</source>
        <translation>Le logo a plus de 4096 pixels de côté.</translation>
    </message>
    <message>
        <source>The logo is larger than 8 MB.</source>
        <translation>Le logo dépasse 8 Mo.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor a JPEG.</source>
        <translation>Le logo n&apos;est ni un PNG ni un JPEG.</translation>
    </message>
    <message>
        <source>The logo is no plain PNG.</source>
        <translation>Le logo n&apos;est pas un PNG simple.</translation>
    </message>
    <message>
        <source>The logo {path} cannot be kept: {reason}.</source>
        <translation>Le logo {path} ne peut pas être gardé : {reason}.</translation>
    </message>
    <message>
        <source>The map names a SKU twice.</source>
        <translation>La table nomme un SKU deux fois.</translation>
    </message>
    <message>
        <source>The map of products does not know the SKU {sku}.</source>
        <translation>La table des produits ne connaît pas le SKU {sku}.</translation>
    </message>
    <message>
        <source>The measured part is over: the inspection is {state}.</source>
        <translation>La partie mesurée est finie : l&apos;inspection est à l&apos;état « {state} ».</translation>
    </message>
    <message>
        <source>The modem does not answer.</source>
        <translation>Le modem ne répond pas.</translation>
    </message>
    <message>
        <source>The modem gives 16 digits (an IMEISV), which have no check digit.</source>
        <translation>Le modem donne 16 chiffres (un IMEISV), sans chiffre de contrôle.</translation>
    </message>
    <message>
        <source>The modem gives a voltage, no percentage.</source>
        <translation>Le modem donne une tension, pas de pourcentage.</translation>
    </message>
    <message>
        <source>The modem gives no percentage.</source>
        <translation>Le modem ne donne pas de pourcentage.</translation>
    </message>
    <message>
        <source>The modem gives no voltage.</source>
        <translation>Le modem ne donne pas de tension.</translation>
    </message>
    <message>
        <source>The modem measures no signal.</source>
        <translation>Le modem ne mesure aucun signal.</translation>
    </message>
    <message>
        <source>The modem names more than one IMEI.</source>
        <translation>Le modem nomme plus d&apos;un IMEI.</translation>
    </message>
    <message>
        <source>The modem says that its power supply is faulty.</source>
        <translation>Le modem dit que son alimentation est défectueuse.</translation>
    </message>
    <message>
        <source>The modem says that no battery is in it.</source>
        <translation>Le modem dit qu&apos;il n&apos;a pas de batterie.</translation>
    </message>
    <message>
        <source>The modem sent a line without an end.</source>
        <translation>Le modem a envoyé une ligne sans fin.</translation>
    </message>
    <message>
        <source>The modem stopped to answer.</source>
        <translation>Le modem a cessé de répondre.</translation>
    </message>
    <message>
        <source>The modem takes too long to answer.</source>
        <translation>Le modem met trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The modem would not tell ({code}).</source>
        <translation>Le modem n&apos;a pas voulu le dire ({code}).</translation>
    </message>
    <message>
        <source>The modem&apos;s answer has no end.</source>
        <translation>La réponse du modem n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>The number was sent, and may have arrived.</source>
        <translation>Le numéro a été envoyé et est peut-être arrivé.</translation>
    </message>
    <message>
        <source>The option &apos;{key}&apos; of {name} cannot be used.</source>
        <translation>L&apos;option « {key} » de {name} est inutilisable.</translation>
    </message>
    <message>
        <source>The options of {name} do not fit: {options}.</source>
        <translation>Les options de {name} ne conviennent pas : {options}.</translation>
    </message>
    <message>
        <source>The order has no line {line_id}.</source>
        <translation>La commande n’a pas de ligne {line_id}.</translation>
    </message>
    <message>
        <source>The order has {count} lines, and it is not clear which.</source>
        <translation>La commande a {count} lignes, et on ne sait pas laquelle.</translation>
    </message>
    <message>
        <source>The order line holds {there} already.</source>
        <translation>La ligne de commande porte déjà {there}.</translation>
    </message>
    <message>
        <source>The order line is for {quantity} devices, and takes one number.</source>
        <translation>La ligne de commande vaut pour {quantity} appareils et prend un seul numéro.</translation>
    </message>
    <message>
        <source>The order line is not one that is to be shipped.</source>
        <translation>La ligne de commande n’est pas à expédier.</translation>
    </message>
    <message>
        <source>The order line&apos;s condition is not the certificate&apos;s grade.</source>
        <translation>L’état de la ligne de commande n’est pas le grade du certificat.</translation>
    </message>
    <message>
        <source>The outbox has no row {row_id}.</source>
        <translation>Les envois n&apos;ont pas de ligne {row_id}.</translation>
    </message>
    <message>
        <source>The page cannot be drawn again here: {title}</source>
        <translation>La page ne peut être redessinée ici : {title}</translation>
    </message>
    <message>
        <source>The page in {folder} revokes key {key}, and the new list does not.</source>
        <translation>La page de {folder} révoque la clé {key}, et pas la nouvelle liste.</translation>
    </message>
    <message>
        <source>The page needs one signed trust list, and {count} are given.</source>
        <translation>La page demande une seule liste de confiance signée ; nombre donné : {count}.</translation>
    </message>
    <message>
        <source>The page, its fonts and its code are what these claims draw.</source>
        <translation>La page, ses polices et son code sont ceux que ces déclarations dessinent.</translation>
    </message>
    <message>
        <source>The password is too short for a root.</source>
        <translation>Le mot de passe est trop court pour une racine.</translation>
    </message>
    <message>
        <source>The phone announced a packet larger than ADB allows.</source>
        <translation>Le téléphone a annoncé un paquet plus grand qu&apos;ADB ne le permet.</translation>
    </message>
    <message>
        <source>The phone asked for a signature in an unknown way.</source>
        <translation>Le téléphone a demandé une signature d&apos;une façon inconnue.</translation>
    </message>
    <message>
        <source>The phone does not answer the adb server.</source>
        <translation>Le téléphone ne répond pas au serveur adb.</translation>
    </message>
    <message>
        <source>The phone does not offer a shell.</source>
        <translation>Le téléphone n&apos;offre pas de shell.</translation>
    </message>
    <message>
        <source>The phone does not tell its properties.</source>
        <translation>Le téléphone ne dit pas ses propriétés.</translation>
    </message>
    <message>
        <source>The phone ended the conversation.</source>
        <translation>Le téléphone a mis fin à l&apos;échange.</translation>
    </message>
    <message>
        <source>The phone has not allowed this computer yet.</source>
        <translation>Le téléphone n&apos;a pas encore autorisé cet ordinateur.</translation>
    </message>
    <message>
        <source>The phone introduced itself in an unknown way.</source>
        <translation>Le téléphone s&apos;est présenté d&apos;une façon inconnue.</translation>
    </message>
    <message>
        <source>The phone is asking whether to allow USB debugging.</source>
        <translation>Le téléphone demande s&apos;il faut autoriser le débogage USB.</translation>
    </message>
    <message>
        <source>The phone is asking whether to allow this computer.</source>
        <translation>Le téléphone demande s&apos;il faut autoriser cet ordinateur.</translation>
    </message>
    <message>
        <source>The phone is in its bootloader.</source>
        <translation>Le téléphone est dans son bootloader.</translation>
    </message>
    <message>
        <source>The phone is in {mode} mode.</source>
        <translation>Le téléphone est en mode {mode}.</translation>
    </message>
    <message>
        <source>The phone is in {state} mode.</source>
        <translation>Le téléphone est en mode {state}.</translation>
    </message>
    <message>
        <source>The phone left the adb server.</source>
        <translation>Le téléphone a quitté le serveur adb.</translation>
    </message>
    <message>
        <source>The phone offers wireless debugging, which needs pairing.</source>
        <translation>Le téléphone offre le débogage sans fil, qui demande un appairage.</translation>
    </message>
    <message>
        <source>The phone sent half a packet.</source>
        <translation>Le téléphone a envoyé un demi-paquet.</translation>
    </message>
    <message>
        <source>The phone speaks an ADB that nobody knows.</source>
        <translation>Le téléphone parle un ADB que personne ne connaît.</translation>
    </message>
    <message>
        <source>The phone started its debugging anew.</source>
        <translation>Le téléphone a relancé son débogage.</translation>
    </message>
    <message>
        <source>The phone stopped in the middle of a packet.</source>
        <translation>Le téléphone s&apos;est arrêté au milieu d&apos;un paquet.</translation>
    </message>
    <message>
        <source>The phone stopped telling what is touched.</source>
        <translation>Le téléphone a cessé de dire ce qu&apos;on touche.</translation>
    </message>
    <message>
        <source>The phone talks without introducing itself.</source>
        <translation>Le téléphone parle sans se présenter.</translation>
    </message>
    <message>
        <source>The phone was let go.</source>
        <translation>Le téléphone a été relâché.</translation>
    </message>
    <message>
        <source>The phone wrote more than a command should.</source>
        <translation>Le téléphone a écrit plus qu&apos;une commande ne doit.</translation>
    </message>
    <message>
        <source>The phone&apos;s shell does not keep to its protocol.</source>
        <translation>Le shell du téléphone ne suit pas son protocole.</translation>
    </message>
    <message>
        <source>The photo {name} is gone.</source>
        <translation>La photo {name} n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The photo {name} is not what was taken.</source>
        <translation>La photo {name} n&apos;est pas celle qui a été prise.</translation>
    </message>
    <message>
        <source>The picture cannot be unpacked.</source>
        <translation>L&apos;image ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>The picture is far larger than a photo of a page.</source>
        <translation>L&apos;image est bien plus grande qu&apos;une photo de page.</translation>
    </message>
    <message>
        <source>The plan says {said}: decide so.</source>
        <translation>Le plan dit {said} : décidez ainsi.</translation>
    </message>
    <message>
        <source>The printing system CUPS does not answer.</source>
        <translation>Le système d&apos;impression CUPS ne répond pas.</translation>
    </message>
    <message>
        <source>The printing system did not answer within {seconds} seconds.</source>
        <translation>Le système d&apos;impression n&apos;a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The printing system gave the page up: {words}.</source>
        <translation>Le système d&apos;impression a abandonné la page : {words}.</translation>
    </message>
    <message>
        <source>The printing system refused the page: {words}.</source>
        <translation>Le système d&apos;impression a refusé la page : {words}.</translation>
    </message>
    <message>
        <source>The program for destinations of the kind &apos;{kind}&apos; cannot be used.</source>
        <translation>Le programme pour les destinations du type « {kind} » est inutilisable.</translation>
    </message>
    <message>
        <source>The program for {name} broke.</source>
        <translation>Le programme pour {name} a échoué.</translation>
    </message>
    <message>
        <source>The readings fail point {number}, a gate. Nobody can override it.</source>
        <translation>Les relevés font échouer le point {number}, un point bloquant. Personne ne peut passer outre.</translation>
    </message>
    <message>
        <source>The readings fail point {number}.</source>
        <translation>Les relevés font échouer le point {number}.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds what cannot be shown.</source>
        <translation>La raison est trop longue, ou contient ce qui ne s&apos;affiche pas.</translation>
    </message>
    <message>
        <source>The receiver asks to try again later.</source>
        <translation>Le destinataire demande de réessayer plus tard.</translation>
    </message>
    <message>
        <source>The receiver does not take this bench&apos;s signature.</source>
        <translation>Le destinataire n&apos;accepte pas la signature de ce poste.</translation>
    </message>
    <message>
        <source>The receiver refused it.{answer}</source>
        <translation>Le destinataire l&apos;a refusé.{answer}</translation>
    </message>
    <message>
        <source>The record is not what you looked at.</source>
        <translation>Le dossier n&apos;est pas celui que vous avez vu.</translation>
    </message>
    <message>
        <source>The record of inspection {uid} cannot be read: {why}.</source>
        <translation>Le dossier de l&apos;inspection {uid} est illisible : {why}.</translation>
    </message>
    <message>
        <source>The record of inspection {uid} is gone.</source>
        <translation>Le dossier de l&apos;inspection {uid} n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The registry asks to try again later.</source>
        <translation>Le registre demande de réessayer plus tard.</translation>
    </message>
    <message>
        <source>The registry does not take this bench&apos;s token.</source>
        <translation>Le registre ne prend pas le jeton de ce poste.</translation>
    </message>
    <message>
        <source>The registry holds another certificate under this number.{answer}</source>
        <translation>Le registre a un autre certificat sous ce numéro.{answer}</translation>
    </message>
    <message>
        <source>The registry is of an earlier version and takes no countersignatures.</source>
        <translation>Le registre est d’une version antérieure et n’accepte pas de contreseings.</translation>
    </message>
    <message>
        <source>The registry refused it.{answer}</source>
        <translation>Le registre l&apos;a refusé.{answer}</translation>
    </message>
    <message>
        <source>The registry takes certificates, not &apos;{kind}&apos;.</source>
        <translation>Le registre prend des certificats, pas &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>The registry&apos;s token is not one.</source>
        <translation>Le jeton du registre n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>The request is longer than the adb server takes.</source>
        <translation>La demande est plus longue que le serveur adb n&apos;en prend.</translation>
    </message>
    <message>
        <source>The request is longer than this phone takes.</source>
        <translation>La demande est plus longue que ce téléphone n&apos;en prend.</translation>
    </message>
    <message>
        <source>The request&apos;s P-256 key cannot be read.</source>
        <translation>La clé P-256 de la demande est illisible.</translation>
    </message>
    <message>
        <source>The role {role} may not {verb}.</source>
        <translation>Le rôle « {role} » ne permet pas ceci : {verb}.</translation>
    </message>
    <message>
        <source>The root certified another bench or shop than the settings name.</source>
        <translation>La racine a certifié un autre poste ou atelier que celui des réglages.</translation>
    </message>
    <message>
        <source>The root certified another desk or shop than the errand names.</source>
        <translation>La racine a certifié un autre bureau ou atelier que celui de la demande.</translation>
    </message>
    <message>
        <source>The root certified this bench from {start} to {end} alone.</source>
        <translation>La racine n&apos;a certifié ce poste que du {start} au {end}.</translation>
    </message>
    <message>
        <source>The root&apos;s file does not open with this password.</source>
        <translation>Le fichier de la racine ne s&apos;ouvre pas avec ce mot de passe.</translation>
    </message>
    <message>
        <source>The root&apos;s word for the bench began on {start}, after the certificate was signed on {day}.</source>
        <translation>La parole de la racine pour le poste commence le {start}, après la signature du certificat le {day}.</translation>
    </message>
    <message>
        <source>The root&apos;s word for the bench ended on {end}, before the certificate was signed on {day}.</source>
        <translation>La parole de la racine pour le poste finit le {end}, avant la signature du certificat le {day}.</translation>
    </message>
    <message>
        <source>The root&apos;s word for this bench does not fit the root&apos;s signature.</source>
        <translation>La parole de la racine pour ce poste ne va pas avec sa signature.</translation>
    </message>
    <message>
        <source>The row and its certificate name different numbers.</source>
        <translation>La ligne et son certificat donnent des numéros différents.</translation>
    </message>
    <message>
        <source>The row cannot be sent. {title}</source>
        <translation>La ligne ne peut pas être envoyée. {title}</translation>
    </message>
    <message>
        <source>The rule suggests {suggested}, not {taken}.</source>
        <translation>La règle propose « {suggested} », pas « {taken} ».</translation>
    </message>
    <message>
        <source>The rules allow no such switch now.</source>
        <translation>Les règles ne permettent pas ce passage maintenant.</translation>
    </message>
    <message>
        <source>The sample is the first n by SHA-256 of seed, colon and certificate number.</source>
        <translation>L’échantillon : les n premiers selon SHA-256 de la graine, deux-points et le numéro de certificat.</translation>
    </message>
    <message>
        <source>The sample of this lot is drawn already.</source>
        <translation>L’échantillon de ce lot est déjà tiré.</translation>
    </message>
    <message>
        <source>The scanned code is that of these claims.</source>
        <translation>Le code scanné est celui de ces déclarations.</translation>
    </message>
    <message>
        <source>The search has more than {most} characters.</source>
        <translation>La recherche a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>The second look decides between {chosen} and {suggested}.</source>
        <translation>Le second regard tranche entre « {chosen} » et « {suggested} ».</translation>
    </message>
    <message>
        <source>The second look is another person&apos;s.</source>
        <translation>Le second regard est celui d&apos;une autre personne.</translation>
    </message>
    <message>
        <source>The second look was another person&apos;s.</source>
        <translation>Le second regard était celui d’une autre personne.</translation>
    </message>
    <message>
        <source>The secure session with the device broke.</source>
        <translation>La session sécurisée avec l&apos;appareil s&apos;est rompue.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur n&apos;est pas joignable.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server of {name} is older than PostgreSQL 13.</source>
        <translation>Le serveur de {name} est antérieur à PostgreSQL 13.</translation>
    </message>
    <message>
        <source>The server of {name} lacks the extension pg_trgm.</source>
        <translation>Il manque l’extension pg_trgm au serveur de {name}.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too long to be one of its own.</source>
        <translation>La réponse du serveur est trop longue pour être une des siennes.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>Le certificat du serveur n&apos;est pas digne de confiance.</translation>
    </message>
    <message>
        <source>The shop&apos;s database holds another record under the number {uid}.</source>
        <translation>La base de données de l’atelier contient un autre dossier sous le numéro {uid}.</translation>
    </message>
    <message>
        <source>The shop&apos;s database takes no row of the kind &apos;{kind}&apos;.</source>
        <translation>La base de données de l’atelier ne prend pas de ligne du type &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>The shop&apos;s word for its bench cannot be read.</source>
        <translation>La parole de l&apos;atelier pour son poste est illisible.</translation>
    </message>
    <message>
        <source>The signature by key {key} fits.</source>
        <translation>La signature par la clé {key} va.</translation>
    </message>
    <message>
        <source>The signature by key {key} fits; root {root} certified it for bench {bench} from {start} to {end}.</source>
        <translation>La signature par la clé {key} va&#xa0;; la racine {root} l&apos;a certifiée pour le poste {bench} du {start} au {end}.</translation>
    </message>
    <message>
        <source>The signature by training key {key} fits.</source>
        <translation>La signature par la clé d&apos;exercice {key} va.</translation>
    </message>
    <message>
        <source>The signature does not fit: header, claims or signature were changed.</source>
        <translation>La signature ne va pas : en-tête, déclarations ou signature ont été changés.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>La signature concorde.</translation>
    </message>
    <message>
        <source>The signature is not 64 bytes long.</source>
        <translation>La signature ne fait pas 64 octets.</translation>
    </message>
    <message>
        <source>The signature is over other claims.</source>
        <translation>La signature porte sur d&apos;autres déclarations.</translation>
    </message>
    <message>
        <source>The signature&apos;s header is not one that Inspector writes.</source>
        <translation>L&apos;en-tête de la signature n&apos;est pas d&apos;Inspector.</translation>
    </message>
    <message>
        <source>The spreadsheet cut digits off this IMEI.</source>
        <translation>Le tableur a coupé des chiffres de cet IMEI.</translation>
    </message>
    <message>
        <source>The statement names another shop than the one that the root certified.</source>
        <translation>La déclaration nomme un autre atelier que celui que la racine a certifié.</translation>
    </message>
    <message>
        <source>The statement names no time when it was signed.</source>
        <translation>La déclaration n’indique pas quand elle a été signée.</translation>
    </message>
    <message>
        <source>The statement was signed by a bench of another shop than the certificate.</source>
        <translation>La déclaration a été signée par un poste d&apos;un autre atelier que le certificat.</translation>
    </message>
    <message>
        <source>The store did not do its work: {error}.</source>
        <translation>La base n&apos;a pas fait son travail : {error}.</translation>
    </message>
    <message>
        <source>The store does not say which chain of events it writes.</source>
        <translation>Le stockage ne dit pas quelle chaîne d’événements il écrit.</translation>
    </message>
    <message>
        <source>The store in {home} is of an older version.</source>
        <translation>La base dans {home} est d&apos;une version plus ancienne.</translation>
    </message>
    <message>
        <source>The store in {name} is of an older version.</source>
        <translation>La base dans {name} est d’une version antérieure.</translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation>La base est fermée.</translation>
    </message>
    <message>
        <source>The store was opened for reading only.</source>
        <translation>La base a été ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>The store {name} cannot be opened.</source>
        <translation>La base {name} ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The store {name} is damaged.</source>
        <translation>La base {name} est abîmée.</translation>
    </message>
    <message>
        <source>The system has no driver through which the device can be opened.</source>
        <translation>Le système n&apos;a pas de pilote pour ouvrir l&apos;appareil.</translation>
    </message>
    <message>
        <source>The system lists no built-in display.</source>
        <translation>Le système ne liste aucun écran intégré.</translation>
    </message>
    <message>
        <source>The system lists no camera; a switched-off one looks the same.</source>
        <translation>Le système ne liste aucune caméra ; une caméra coupée donne le même résultat.</translation>
    </message>
    <message>
        <source>The system lists no {words}; a missing driver or a switch looks the same.</source>
        <translation>Le système ne liste pas : {words} ; un pilote absent ou un interrupteur donne le même résultat.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not give the key {name}.</source>
        <translation>Le trousseau du système ne donne pas la clé {name}.</translation>
    </message>
    <message>
        <source>The trail from {first} to {last} is not whole.</source>
        <translation>Le journal de {first} à {last} n’est pas complet.</translation>
    </message>
    <message>
        <source>The trail of {writer} lacks the events {first} to {last}.</source>
        <translation>Il manque les événements {first} à {last} au journal de {writer}.</translation>
    </message>
    <message>
        <source>The trust list was changed after it was signed.</source>
        <translation>La liste de confiance a été changée après la signature.</translation>
    </message>
    <message>
        <source>The trust list was signed by {kid}, which nobody here trusts.</source>
        <translation>La liste de confiance a été signée par {kid}, à qui personne ne se fie ici.</translation>
    </message>
    <message>
        <source>The webhook takes certificates, not &apos;{kind}&apos;.</source>
        <translation>Le webhook prend des certificats, pas « {kind} ».</translation>
    </message>
    <message>
        <source>The webhook {name} wants one option: url.</source>
        <translation>Le webhook {name} attend une option : url.</translation>
    </message>
    <message>
        <source>The {what} cannot be unpacked.</source>
        <translation>{what} : impossible à décompresser.</translation>
    </message>
    <message>
        <source>The {what} is not in base64url.</source>
        <translation>{what}&#xa0;: n&apos;est pas en base64url.</translation>
    </message>
    <message>
        <source>The {what} says that it is too large.</source>
        <translation>{what} : se dit trop grand.</translation>
    </message>
    <message>
        <source>The {what} {name} came as other bytes than were sent.</source>
        <translation>{what} {name} est arrivé avec d’autres octets que ceux envoyés.</translation>
    </message>
    <message>
        <source>Their SHA-256 is {digest}.</source>
        <translation>Leur SHA-256 est {digest}.</translation>
    </message>
    <message>
        <source>There are no keys in it.</source>
        <translation>Il n&apos;y a pas de clés dedans.</translation>
    </message>
    <message>
        <source>There are no signed claims in this PDF, or they are cut off.</source>
        <translation>Ce PDF n&apos;a pas de déclarations signées, ou elles sont coupées.</translation>
    </message>
    <message>
        <source>There are {count} photos; more do not fit.</source>
        <translation>Il y a {count} photos ; il n&apos;en tient pas plus.</translation>
    </message>
    <message>
        <source>There is no X.509 certificate in it.</source>
        <translation>Il n&apos;y a pas de certificat X.509 dedans.</translation>
    </message>
    <message>
        <source>There is no certificate {uid} here.</source>
        <translation>Il n&apos;y a pas de certificat {uid} ici.</translation>
    </message>
    <message>
        <source>There is no certificate {uid} in force.</source>
        <translation>Il n’y a pas de certificat {uid} en vigueur.</translation>
    </message>
    <message>
        <source>There is no checklist for a {category}.</source>
        <translation>Aucune liste de contrôle pour ce type d&apos;appareil : {category}.</translation>
    </message>
    <message>
        <source>There is no closed inspection {uid} here.</source>
        <translation>Il n’y a pas ici d’inspection close {uid}.</translation>
    </message>
    <message>
        <source>There is no grade to look at.</source>
        <translation>Il n&apos;y a pas de grade à regarder.</translation>
    </message>
    <message>
        <source>There is no inspection {uid} here.</source>
        <translation>Il n&apos;y a pas d&apos;inspection {uid} ici.</translation>
    </message>
    <message>
        <source>There is no kind of destination &apos;{kind}&apos;.</source>
        <translation>Il n&apos;y a pas de type de destination « {kind} ».</translation>
    </message>
    <message>
        <source>There is no lot {uid}.</source>
        <translation>Il n’y a pas de lot {uid}.</translation>
    </message>
    <message>
        <source>There is no open inspection {uid}.</source>
        <translation>Il n&apos;y a pas d&apos;inspection ouverte {uid}.</translation>
    </message>
    <message>
        <source>There is no store in {home} yet.</source>
        <translation>Il n&apos;y a pas encore de base dans {home}.</translation>
    </message>
    <message>
        <source>There is no store in {name} yet.</source>
        <translation>Il n’y a pas encore de base dans {name}.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ce jour n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>These are not keys.</source>
        <translation>Ce ne sont pas des clés.</translation>
    </message>
    <message>
        <source>These days make no lot.</source>
        <translation>Ces jours ne forment pas un lot.</translation>
    </message>
    <message>
        <source>These words have {longest} characters; {most} fit on a certificate.</source>
        <translation>Ce texte a {longest} caractères ; {most} tiennent sur un certificat.</translation>
    </message>
    <message>
        <source>This PDF is not in the form that can be signed.</source>
        <translation>Ce PDF n&apos;a pas la forme qui se signe.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Ce PIN est trop facile à deviner.</translation>
    </message>
    <message>
        <source>This answer is for another bench.</source>
        <translation>Cette réponse est pour un autre poste.</translation>
    </message>
    <message>
        <source>This answer is for other keys than this bench has.</source>
        <translation>Cette réponse est pour d&apos;autres clés que celles de ce poste.</translation>
    </message>
    <message>
        <source>This bench&apos;s key {key} was revoked on {day} ({reason}).</source>
        <translation>La clé {key} de ce poste a été révoquée le {day} ({reason}).</translation>
    </message>
    <message>
        <source>This cannot be a seed.</source>
        <translation>Ceci ne peut pas être une graine.</translation>
    </message>
    <message>
        <source>This cannot be asked by you.</source>
        <translation>Vous ne pouvez pas demander cela.</translation>
    </message>
    <message>
        <source>This cannot be the name of a saved search.</source>
        <translation>Une recherche ne peut pas s&apos;appeler ainsi.</translation>
    </message>
    <message>
        <source>This certificate is void already.</source>
        <translation>Ce certificat est déjà annulé.</translation>
    </message>
    <message>
        <source>This certificate is void.</source>
        <translation>Ce certificat est annulé.</translation>
    </message>
    <message>
        <source>This certificate was made by another version of Inspector.</source>
        <translation>Ce certificat a été fait par une autre version d&apos;Inspector.</translation>
    </message>
    <message>
        <source>This code of an earlier version names certificate {uid} and proves nothing alone.</source>
        <translation>Ce code d&apos;une version antérieure nomme le certificat {uid} et ne prouve rien seul.</translation>
    </message>
    <message>
        <source>This code of an earlier version names {uid}, made for practice, and proves nothing alone.</source>
        <translation>Ce code d&apos;une version antérieure nomme {uid}, fait pour l&apos;exercice, et ne prouve rien seul.</translation>
    </message>
    <message>
        <source>This code was made by a later version of Inspector.</source>
        <translation>Ce code a été fait par une version plus récente d&apos;Inspector.</translation>
    </message>
    <message>
        <source>This computer says that it is no laptop.</source>
        <translation>Cet ordinateur dit ne pas être un portable.</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenSSL cannot sign deterministically.</source>
        <translation>L&apos;OpenSSL de cet ordinateur ne sait pas signer de façon déterministe.</translation>
    </message>
    <message>
        <source>This computer&apos;s pair record holds no usable key.</source>
        <translation>L&apos;appairage de cet ordinateur ne contient pas de clé utilisable.</translation>
    </message>
    <message>
        <source>This computer&apos;s pair record of the device is damaged.</source>
        <translation>L&apos;appairage de cet ordinateur avec l&apos;appareil est abîmé.</translation>
    </message>
    <message>
        <source>This device is for order line {line_id} already.</source>
        <translation>Cet appareil est déjà pour la ligne de commande {line_id}.</translation>
    </message>
    <message>
        <source>This device is for order {order} already.</source>
        <translation>Cet appareil est déjà pour la commande {order}.</translation>
    </message>
    <message>
        <source>This device is inspected again by somebody who knows nothing of the first time.</source>
        <translation>Cet appareil est recontrôlé par quelqu’un qui ne sait rien de la première fois.</translation>
    </message>
    <message>
        <source>This device is inspected again by somebody who must not know this record.</source>
        <translation>Cet appareil est réinspecté par quelqu&apos;un qui ne doit pas connaître ce dossier.</translation>
    </message>
    <message>
        <source>This device is not sellable: the defects say so.</source>
        <translation>Cet appareil n&apos;est pas vendable : les défauts le disent.</translation>
    </message>
    <message>
        <source>This device takes no second number.</source>
        <translation>Cet appareil ne prend pas de second numéro.</translation>
    </message>
    <message>
        <source>This device was inspected before: {uid} is {state}.</source>
        <translation>Cet appareil a déjà été inspecté : {uid} est à l&apos;état « {state} ».</translation>
    </message>
    <message>
        <source>This file certifies nothing: it says that {who} countersigned certificate {uid} on {day}.</source>
        <translation>Ce fichier ne certifie rien : il dit que {who} a contresigné le certificat {uid} le {day}.</translation>
    </message>
    <message>
        <source>This file certifies nothing: it says that {who} made certificate {uid} void on {day}: {reason}</source>
        <translation>Ce fichier ne certifie rien&#xa0;: il dit que {who} a annulé le certificat {uid} le {day}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This file holds a private key.</source>
        <translation>Ce fichier contient une clé privée.</translation>
    </message>
    <message>
        <source>This home keeps a later trust list than that one.</source>
        <translation>Ce dossier garde une liste de confiance plus récente que celle-là.</translation>
    </message>
    <message>
        <source>This home&apos;s store holds another certificate of the same number, with the SHA-256 {digest}.</source>
        <translation>La base de ce dossier contient un autre certificat du même numéro, de SHA-256 {digest}.</translation>
    </message>
    <message>
        <source>This home&apos;s store knows it, and neither void nor replaced.</source>
        <translation>La base de ce dossier le connaît, ni annulé ni remplacé.</translation>
    </message>
    <message>
        <source>This inspection cannot be reviewed by you now.</source>
        <translation>Vous ne pouvez pas contrôler cette inspection maintenant.</translation>
    </message>
    <message>
        <source>This inspection is closed already.</source>
        <translation>Cette inspection est déjà close.</translation>
    </message>
    <message>
        <source>This inspection is closed.</source>
        <translation>Cette inspection est close.</translation>
    </message>
    <message>
        <source>This inspection is not closed yet.</source>
        <translation>Cette inspection n&apos;est pas encore close.</translation>
    </message>
    <message>
        <source>This inspection is not signed yet.</source>
        <translation>Cette inspection n&apos;est pas encore signée.</translation>
    </message>
    <message>
        <source>This is a training certificate, and {name} takes none.</source>
        <translation>C&apos;est un certificat d&apos;exercice, et {name} n&apos;en prend pas.</translation>
    </message>
    <message>
        <source>This is another device&apos;s number.</source>
        <translation>C’est le numéro d’un autre appareil.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Ce n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>This is no IMEI of 15 digits.</source>
        <translation>Ce n’est pas un IMEI de 15 chiffres.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>This is no PIN: it needs 4 to 8 digits.</source>
        <translation>Ce n&apos;est pas un PIN : il faut de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>This is no badge: it needs 6 to 128 plain characters.</source>
        <translation>Ce n&apos;est pas un badge : il faut de 6 à 128 caractères simples.</translation>
    </message>
    <message>
        <source>This is no certificate.</source>
        <translation>Ce n&apos;est pas un certificat.</translation>
    </message>
    <message>
        <source>This is no head of an audit trail.</source>
        <translation>Ce n’est pas une tête de journal d’audit.</translation>
    </message>
    <message>
        <source>This is no number of Back Market&apos;s.</source>
        <translation>Ce n’est pas un numéro de Back Market.</translation>
    </message>
    <message>
        <source>This is no number of an attempt.</source>
        <translation>Ce n’est pas un numéro d’essai.</translation>
    </message>
    <message>
        <source>This is no order&apos;s reference.</source>
        <translation>Ce n&apos;est pas la référence d&apos;une commande.</translation>
    </message>
    <message>
        <source>This is no other grade than what was claimed.</source>
        <translation>Ce n&apos;est pas un autre grade que celui affirmé.</translation>
    </message>
    <message>
        <source>This is no other outcome than what was claimed.</source>
        <translation>Ce n&apos;est pas un autre résultat que celui affirmé.</translation>
    </message>
    <message>
        <source>This is no percentage from 0 to 100.</source>
        <translation>Ce n’est pas un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>This is no photo&apos;s hash.</source>
        <translation>Ce n&apos;est pas l&apos;empreinte d&apos;une photo.</translation>
    </message>
    <message>
        <source>This is no plain JPEG of a picture.</source>
        <translation>Ce n&apos;est pas un simple JPEG d&apos;une image.</translation>
    </message>
    <message>
        <source>This is no secret of a webhook.</source>
        <translation>Ce n&apos;est pas un secret de webhook.</translation>
    </message>
    <message>
        <source>This is no statement that a certificate is void.</source>
        <translation>Ce n&apos;est pas une déclaration d&apos;annulation d&apos;un certificat.</translation>
    </message>
    <message>
        <source>This is no statement that a certificate was countersigned.</source>
        <translation>Ce n’est pas une déclaration de contreseing d’un certificat.</translation>
    </message>
    <message>
        <source>This is no token of Back Market&apos;s.</source>
        <translation>Ce n’est pas un jeton de Back Market.</translation>
    </message>
    <message>
        <source>This is not a P-256 key.</source>
        <translation>Ce n&apos;est pas une clé P-256.</translation>
    </message>
    <message>
        <source>This is not a compact JWS.</source>
        <translation>Ce n&apos;est pas un JWS compact.</translation>
    </message>
    <message>
        <source>This is not a public key as ADB sends it.</source>
        <translation>Ce n&apos;est pas une clé publique comme ADB l&apos;envoie.</translation>
    </message>
    <message>
        <source>This is not a root&apos;s answer, or not one that fits together.</source>
        <translation>Ce n&apos;est pas une réponse de racine, ou elle n&apos;est pas cohérente.</translation>
    </message>
    <message>
        <source>This is not a signature that Inspector writes.</source>
        <translation>Ce n&apos;est pas une signature d&apos;Inspector.</translation>
    </message>
    <message>
        <source>This is not a signed file that Inspector writes.</source>
        <translation>Ce n&apos;est pas un fichier signé qu&apos;Inspector écrit.</translation>
    </message>
    <message>
        <source>This is not a trust list that can be read.</source>
        <translation>Ce n&apos;est pas une liste de confiance lisible.</translation>
    </message>
    <message>
        <source>This is not a usable Ed25519 public key.</source>
        <translation>Ce n&apos;est pas une clé publique Ed25519 utilisable.</translation>
    </message>
    <message>
        <source>This is not a usable P-256 public key.</source>
        <translation>Ce n&apos;est pas une clé publique P-256 utilisable.</translation>
    </message>
    <message>
        <source>This is not an Ed25519 key.</source>
        <translation>Ce n&apos;est pas une clé Ed25519.</translation>
    </message>
    <message>
        <source>This is not an X.509 certificate of a P-256 key.</source>
        <translation>Ce n&apos;est pas un certificat X.509 d&apos;une clé P-256.</translation>
    </message>
    <message>
        <source>This is not an object of claims and jws.</source>
        <translation>Ce n&apos;est pas un objet avec claims et jws.</translation>
    </message>
    <message>
        <source>This is not deterministic CBOR.</source>
        <translation>Ce n&apos;est pas du CBOR déterministe.</translation>
    </message>
    <message>
        <source>This is not the PIN: 1 try is left.</source>
        <translation>Ce n&apos;est pas le PIN : il reste 1 essai.</translation>
    </message>
    <message>
        <source>This is not the PIN: {left} tries are left.</source>
        <translation>Ce n&apos;est pas le PIN : il reste {left} essais.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database.</source>
        <translation>Ce n’est pas l’adresse d’une base de données PostgreSQL.</translation>
    </message>
    <message>
        <source>This is not the code of a certificate.</source>
        <translation>Ce n&apos;est pas le code d&apos;un certificat.</translation>
    </message>
    <message>
        <source>This is not the file of a root.</source>
        <translation>Ce n&apos;est pas le fichier d&apos;une racine.</translation>
    </message>
    <message>
        <source>This is nothing that a desk asks of a bench.</source>
        <translation>Ce n’est rien qu’un bureau demande à un poste.</translation>
    </message>
    <message>
        <source>This is the last administrator.</source>
        <translation>C&apos;est le dernier administrateur.</translation>
    </message>
    <message>
        <source>This key has another key&apos;s name.</source>
        <translation>Cette clé porte le nom d&apos;une autre.</translation>
    </message>
    <message>
        <source>This key has no &apos;x&apos; or no &apos;y&apos;.</source>
        <translation>Cette clé n&apos;a pas &apos;x&apos; ou pas &apos;y&apos;.</translation>
    </message>
    <message>
        <source>This key has no &apos;x&apos;.</source>
        <translation>Cette clé n&apos;a pas &apos;x&apos;.</translation>
    </message>
    <message>
        <source>This lot cannot be decided now.</source>
        <translation>Ce lot ne peut pas être décidé maintenant.</translation>
    </message>
    <message>
        <source>This lot is released already.</source>
        <translation>Ce lot est déjà libéré.</translation>
    </message>
    <message>
        <source>This lot was changed meanwhile.</source>
        <translation>Ce lot a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>This medium is a part of the device: without it nothing is left to sell.</source>
        <translation>Ce support fait partie de l&apos;appareil : sans lui, il ne reste rien à vendre.</translation>
    </message>
    <message>
        <source>This name has no PIN.</source>
        <translation>Ce nom n&apos;a pas de PIN.</translation>
    </message>
    <message>
        <source>This name is locked after wrong PINs.</source>
        <translation>Ce nom est bloqué après des PIN faux.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Il faut une raison.</translation>
    </message>
    <message>
        <source>This number cannot be a barcode.</source>
        <translation>Ce numéro ne peut pas être un code-barres.</translation>
    </message>
    <message>
        <source>This photo is here already.</source>
        <translation>Cette photo est déjà ici.</translation>
    </message>
    <message>
        <source>This photo is not here any more.</source>
        <translation>Cette photo n&apos;est plus ici.</translation>
    </message>
    <message>
        <source>This picture shows codes of more than one certificate.</source>
        <translation>Cette image montre les codes de plusieurs certificats.</translation>
    </message>
    <message>
        <source>This review is closed.</source>
        <translation>Ce contrôle est clos.</translation>
    </message>
    <message>
        <source>This review was changed meanwhile.</source>
        <translation>Ce contrôle a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>This saved search is gone.</source>
        <translation>Cette recherche enregistrée n&apos;est plus là.</translation>
    </message>
    <message>
        <source>This search lets everything through.</source>
        <translation>Cette recherche laisse tout passer.</translation>
    </message>
    <message>
        <source>This store was written by a newer version of Inspector.</source>
        <translation>Cette base a été écrite par une version plus récente d&apos;Inspector.</translation>
    </message>
    <message>
        <source>This test is not all that point {number} asks.</source>
        <translation>Ce test n&apos;est pas tout ce que demande le point {number}.</translation>
    </message>
    <message>
        <source>This user may not do that in the database {name}.</source>
        <translation>Cet utilisateur n’a pas le droit de faire cela dans la base de données {name}.</translation>
    </message>
    <message>
        <source>This user may not open the device on USB.</source>
        <translation>Cet utilisateur ne peut pas ouvrir l&apos;appareil en USB.</translation>
    </message>
    <message>
        <source>This user may not open the device.</source>
        <translation>Cet utilisateur ne peut pas ouvrir l&apos;appareil.</translation>
    </message>
    <message>
        <source>This user may not open {device}.</source>
        <translation>Cet utilisateur ne peut pas ouvrir {device}.</translation>
    </message>
    <message>
        <source>This was signed for training and certifies nothing.</source>
        <translation>Signé pour l&apos;exercice ; ne certifie rien.</translation>
    </message>
    <message>
        <source>Trust the claims, not this page: draw it again with &apos;inspector certificate&apos;, or ask the shop.</source>
        <translation>Fiez-vous aux déclarations, pas à cette page : redessinez-la avec &apos;inspector certificate&apos;, ou demandez à l&apos;atelier.</translation>
    </message>
    <message>
        <source>Trust what was signed, not these.</source>
        <translation>Fiez-vous à ce qui a été signé, pas à celles-ci.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again; if it stays, show this to the lead.</source>
        <translation>Réessayez ; si cela reste, montrez-le au responsable.</translation>
    </message>
    <message>
        <source>Two columns could be {name}: &apos;{one}&apos; and &apos;{other}&apos;.</source>
        <translation>Deux colonnes pourraient être {name} : « {one} » et « {other} ».</translation>
    </message>
    <message>
        <source>Two numbers differ: {difference}.</source>
        <translation>Deux numéros diffèrent : {difference}.</translation>
    </message>
    <message>
        <source>Type 1 to 100 letters, digits and signs, as of a dice throw on record.</source>
        <translation>Saisissez de 1 à 100 lettres, chiffres et signes, comme un jet de dés attesté.</translation>
    </message>
    <message>
        <source>Type 1 to {most} characters on one line.</source>
        <translation>Tapez de 1 à {most} caractères sur une ligne.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Tapez-le à nouveau.</translation>
    </message>
    <message>
        <source>Type something or choose a filter first.</source>
        <translation>Tapez quelque chose ou choisissez d&apos;abord un filtre.</translation>
    </message>
    <message>
        <source>Type the order&apos;s number, a stroke and the line&apos;s number.</source>
        <translation>Tapez le numéro de la commande, une barre oblique et le numéro de la ligne.</translation>
    </message>
    <message>
        <source>USB failed.</source>
        <translation>L&apos;USB a échoué.</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En révision</translation>
    </message>
    <message>
        <source>Unlock it with its passcode and keep its screen on, then press R.</source>
        <translation>Déverrouillez-le avec son code et gardez l&apos;écran allumé, puis appuyez sur R.</translation>
    </message>
    <message>
        <source>Unlock it, as the user who made the key; &apos;inspector keys rotate&apos; replaces a lost key.</source>
        <translation>Déverrouillez-le, avec l&apos;utilisateur qui a fait la clé ; &apos;inspector keys rotate&apos; remplace une clé perdue.</translation>
    </message>
    <message>
        <source>Unlock it, tap Trust and enter its passcode.</source>
        <translation>Déverrouillez-le, touchez « Se fier » et entrez son code.</translation>
    </message>
    <message>
        <source>Unlock it, tap Trust and enter its passcode; plug it in again if it asks nothing.</source>
        <translation>Déverrouillez-le, touchez « Se fier » et entrez son code ; rebranchez-le s&apos;il ne demande rien.</translation>
    </message>
    <message>
        <source>Unlock it, tick &apos;Always allow from this computer&apos; and tap Allow.</source>
        <translation>Déverrouillez-le, cochez « Toujours autoriser sur cet ordinateur » et touchez « Autoriser ».</translation>
    </message>
    <message>
        <source>Unlock the device and allow this computer on its screen.</source>
        <translation>Déverrouillez l&apos;appareil et autorisez cet ordinateur sur son écran.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, tap Trust and enter its passcode.</source>
        <translation>Débranchez-le, rebranchez-le, touchez « Se fier » et entrez son code.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, unlock it and tap Trust.</source>
        <translation>Débranchez-le, rebranchez-le, déverrouillez-le et touchez « Se fier ».</translation>
    </message>
    <message>
        <source>Unplug the device, forget it in the system&apos;s settings and tap Trust again.</source>
        <translation>Débranchez l&apos;appareil, oubliez-le dans les réglages du système et touchez à nouveau « Se fier ».</translation>
    </message>
    <message>
        <source>Update or reinstall it; what is for them waits here.</source>
        <translation>Mettez-le à jour ou réinstallez-le ; ce qui leur est destiné attend ici.</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>Mettez le serveur à jour.</translation>
    </message>
    <message>
        <source>Use --allow-training to check it all the same.</source>
        <translation>Utilisez --allow-training pour le vérifier quand même.</translation>
    </message>
    <message>
        <source>Use a training home: inspector --home DIR demo.</source>
        <translation>Prenez un dossier d&apos;exercice : inspector --home DIR demo.</translation>
    </message>
    <message>
        <source>Use adb+tcp:HOST:PORT.</source>
        <translation>Utilisez adb+tcp:HOST:PORT.</translation>
    </message>
    <message>
        <source>Use an integer or a decimal string.</source>
        <translation>Utilisez un entier ou une chaîne décimale.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Prenez au moins {count} caractères.</translation>
    </message>
    <message>
        <source>Use it through the server, or stop the server with &apos;adb kill-server&apos;.</source>
        <translation>Passez par le serveur, ou arrêtez-le avec &apos;adb kill-server&apos;.</translation>
    </message>
    <message>
        <source>Use tcp:HOST:PORT.</source>
        <translation>Utilisez tcp:HOST:PORT.</translation>
    </message>
    <message>
        <source>Use the bench&apos;s own home for it.</source>
        <translation>Utilisez pour cela le dossier propre du poste.</translation>
    </message>
    <message>
        <source>Use the cable, or pair it with &apos;adb pair&apos; and keep the adb server running.</source>
        <translation>Utilisez le câble, ou appairez avec &apos;adb pair&apos; et laissez tourner le serveur adb.</translation>
    </message>
    <message>
        <source>Use {most} characters at most.</source>
        <translation>Utilisez au plus {most} caractères.</translation>
    </message>
    <message>
        <source>Use {scheme}:HOST:PORT.</source>
        <translation>Utilisez {scheme}:HOST:PORT.</translation>
    </message>
    <message>
        <source>Verify the certificate&apos;s file.</source>
        <translation>Vérifiez le fichier du certificat.</translation>
    </message>
    <message>
        <source>Void, nonconforming: {count}</source>
        <translation>Annulé, non conforme : {count}</translation>
    </message>
    <message>
        <source>Wait a minute: the label waits.</source>
        <translation>Attendez une minute : l&apos;étiquette attend.</translation>
    </message>
    <message>
        <source>Wait for its next sync.</source>
        <translation>Attendez sa prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Wait until fastboot is done, then press R.</source>
        <translation>Attendez que fastboot ait fini, puis appuyez sur R.</translation>
    </message>
    <message>
        <source>Wait until it has ended, and try again.</source>
        <translation>Attendez qu&apos;il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until it is in, or stop it.</source>
        <translation>Attendez qu’il soit repris, ou arrêtez l’import.</translation>
    </message>
    <message>
        <source>Wait until its Hello screen shows.</source>
        <translation>Attendez que son écran Bonjour apparaisse.</translation>
    </message>
    <message>
        <source>Wait until that is closed.</source>
        <translation>Attendez que ce soit clos.</translation>
    </message>
    <message>
        <source>Wake and unlock it.</source>
        <translation>Réveillez-le et déverrouillez-le.</translation>
    </message>
    <message>
        <source>Wake and unlock the device, then press R to read again.</source>
        <translation>Réveillez et déverrouillez l&apos;appareil, puis appuyez sur R pour relire.</translation>
    </message>
    <message>
        <source>What answers here does not speak ADB.</source>
        <translation>Ce qui répond ici ne parle pas ADB.</translation>
    </message>
    <message>
        <source>What answers here does not speak AT commands.</source>
        <translation>Ce qui répond ici ne parle pas les commandes AT.</translation>
    </message>
    <message>
        <source>What comes over this line is not the laptop&apos;s agent.</source>
        <translation>Ce qui arrive par cette ligne n&apos;est pas l&apos;agent de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>What follows the page is not the signature that Inspector writes.</source>
        <translation>Ce qui suit la page n&apos;est pas la signature d&apos;Inspector.</translation>
    </message>
    <message>
        <source>What was not tested has no opposite.</source>
        <translation>Ce qui n’a pas été testé n’a pas de contraire.</translation>
    </message>
    <message>
        <source>Who inspected or signed a certificate cannot make it void.</source>
        <translation>Qui a inspecté ou signé un certificat ne peut pas l&apos;annuler.</translation>
    </message>
    <message>
        <source>Who inspected the device countersigned it.</source>
        <translation>Qui a inspecté l’appareil l’a contresigné.</translation>
    </message>
    <message>
        <source>Who took it takes it back.</source>
        <translation>Qui l’a fait le reprend.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Write 1 or more, or leave the cell empty.</source>
        <translation>Écrivez 1 ou plus, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>Write 2026-11-22 14:30, or give date_format in a file of columns.</source>
        <translation>Écrivez 2026-11-22 14:30, ou donnez date_format dans un fichier de colonnes.</translation>
    </message>
    <message>
        <source>Write [columns], then lines such as imei = &apos;Device IMEI&apos;.</source>
        <translation>Écrivez [columns], puis des lignes comme imei = &apos;Device IMEI&apos;.</translation>
    </message>
    <message>
        <source>Write [{name}] and below it kind = &quot;folder&quot; and what it wants.</source>
        <translation>Écrivez [{name}] et en dessous kind = &quot;folder&quot; et ce qu&apos;il attend.</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22, or an order&apos;s reference.</source>
        <translation>Écrivez un jour comme 2026-11-22, ou la référence d&apos;une commande.</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22.</source>
        <translation>Écrivez un jour comme 2026-11-22.</translation>
    </message>
    <message>
        <source>Write a new request and have the root answer it.</source>
        <translation>Écrivez une nouvelle demande et faites-y répondre la racine.</translation>
    </message>
    <message>
        <source>Write agent+tcp:HOST:PORT or serial:DEVICE.</source>
        <translation>Écrivez agent+tcp:HOST:PORT ou serial:DEVICE.</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST/NAME.</source>
        <translation>Écrivez-la sous la forme postgresql://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>Write it into a file, and name that.</source>
        <translation>Écrivez-le dans un fichier et nommez celui-ci.</translation>
    </message>
    <message>
        <source>Write one SHA-256 a line, in hex.</source>
        <translation>Écrivez un SHA-256 par ligne, en hexadécimal.</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation>Écrivez un objet par ligne.</translation>
    </message>
    <message>
        <source>Write one such as Europe/Berlin.</source>
        <translation>Écrivez par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write the company&apos;s name in letters and digits, without blanks or hyphens.</source>
        <translation>Écrivez le nom de l’entreprise en lettres et chiffres, sans espaces ni traits d’union.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder below its name.</source>
        <translation>Écrivez le chemin complet d&apos;un dossier sous son nom.</translation>
    </message>
    <message>
        <source>Write them as docs/backmarket.md shows.</source>
        <translation>Écrivez-les comme le montre docs/backmarket.md.</translation>
    </message>
    <message>
        <source>Write url = &quot;https://…&quot; below its name.</source>
        <translation>Écrivez url = &quot;https://…&quot; sous son nom.</translation>
    </message>
    <message>
        <source>Write who answered what, and when.</source>
        <translation>Écrivez qui a répondu quoi, et quand.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Écrivez yes ou no.</translation>
    </message>
    <message>
        <source>You disagree with a point that decides the verdict.</source>
        <translation>Vous contredisez un point qui décide du verdict.</translation>
    </message>
    <message>
        <source>You disagree with the grade.</source>
        <translation>Vous contestez le grade.</translation>
    </message>
    <message>
        <source>You took part in this inspection yourself.</source>
        <translation>Vous avez pris part à cette inspection.</translation>
    </message>
    <message>
        <source>a design capacity of {design} is out of all range.</source>
        <translation>une capacité nominale de {design} est hors de toute plage.</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police</translation>
    </message>
    <message>
        <source>a full charge of {health} % of the design cannot be.</source>
        <translation>une pleine charge de {health} % de la capacité nominale est impossible.</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>un responsable</translation>
    </message>
    <message>
        <source>a paper jam</source>
        <translation>un bourrage</translation>
    </message>
    <message>
        <source>a technician</source>
        <translation>un technicien</translation>
    </message>
    <message>
        <source>accelerometer</source>
        <translation>accéléromètre</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>activation lock</source>
        <translation>verrou d&apos;activation</translation>
    </message>
    <message>
        <source>add people, change their roles, badges and PINs</source>
        <translation>ajouter des personnes, changer rôles, badges et PIN</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>aftercheck</source>
        <translation>contrôle après effacement</translation>
    </message>
    <message>
        <source>air pressure</source>
        <translation>pression de l&apos;air</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>un administrateur</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>un fichier joint</translation>
    </message>
    <message>
        <source>an auditor</source>
        <translation>un auditeur</translation>
    </message>
    <message>
        <source>another partition says {others}: a changed system or a clone</source>
        <translation>une autre partition dit {others} : un système modifié ou un clone</translation>
    </message>
    <message>
        <source>answer against a reading, with a reason</source>
        <translation>répondre contre un relevé, avec une raison</translation>
    </message>
    <message>
        <source>answer points, grade, record the erase, refuse</source>
        <translation>répondre aux points, noter, relever l&apos;effacement, refuser</translation>
    </message>
    <message>
        <source>asks for its PIN</source>
        <translation>demande son PIN</translation>
    </message>
    <message>
        <source>asks for its PUK</source>
        <translation>demande son PUK</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditeur</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batterie</translation>
    </message>
    <message>
        <source>battery health</source>
        <translation>santé de la batterie</translation>
    </message>
    <message>
        <source>be erased</source>
        <translation>être effacée</translation>
    </message>
    <message>
        <source>be identified after the erase</source>
        <translation>être identifiée après l&apos;effacement</translation>
    </message>
    <message>
        <source>be made void</source>
        <translation>être annulée</translation>
    </message>
    <message>
        <source>be read</source>
        <translation>être lue</translation>
    </message>
    <message>
        <source>be refused</source>
        <translation>être refusée</translation>
    </message>
    <message>
        <source>be signed</source>
        <translation>être signée</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>biometrics</source>
        <translation>biométrie</translation>
    </message>
    <message>
        <source>bootloader</source>
        <translation>bootloader</translation>
    </message>
    <message>
        <source>bring past inspections in from a file, as history</source>
        <translation>reprendre d’un fichier des inspections passées comme historique</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>caméras</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>est illisible : {why}</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>changer les réglages</translation>
    </message>
    <message>
        <source>charge cycles</source>
        <translation>cycles de charge</translation>
    </message>
    <message>
        <source>charges without a cable</source>
        <translation>charge sans câble</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>en charge</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>company management</source>
        <translation>gestion d&apos;entreprise</translation>
    </message>
    <message>
        <source>compass</source>
        <translation>boussole</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>developer&apos;s system</source>
        <translation>système de développement</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>se décharge</translation>
    </message>
    <message>
        <source>disk errors</source>
        <translation>erreurs du disque</translation>
    </message>
    <message>
        <source>disk password</source>
        <translation>mot de passe du disque</translation>
    </message>
    <message>
        <source>disk wear</source>
        <translation>usure du disque</translation>
    </message>
    <message>
        <source>disk&apos;s own test</source>
        <translation>test propre du disque</translation>
    </message>
    <message>
        <source>does not follow the event before it: one of them was put there or left out</source>
        <translation>ne suit pas l’événement précédent : l’un d’eux a été ajouté ou omis</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacement</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>face</source>
        <translation>visage</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>faulty card</source>
        <translation>carte défectueuse</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte digitale</translation>
    </message>
    <message>
        <source>firmware password</source>
        <translation>mot de passe du micrologiciel</translation>
    </message>
    <message>
        <source>follows event {before}: event {missing} is missing</source>
        <translation>suit l’événement {before} : l’événement {missing} manque</translation>
    </message>
    <message>
        <source>full</source>
        <translation>pleine</translation>
    </message>
    <message>
        <source>go back to its points</source>
        <translation>revenir à ses points</translation>
    </message>
    <message>
        <source>go on to its points</source>
        <translation>passer à ses points</translation>
    </message>
    <message>
        <source>go on to the erase</source>
        <translation>passer à l&apos;effacement</translation>
    </message>
    <message>
        <source>good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>gravity</source>
        <translation>pesanteur</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>gyroscope</source>
        <translation>gyroscope</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>charnière</translation>
    </message>
    <message>
        <source>inspecting</source>
        <translation>inspection</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>iris</translation>
    </message>
    <message>
        <source>is another one than {place} says, signed on {day}: the chain was written anew, or forked, after event {last}</source>
        <translation>est un autre que ce que dit {place}, signé le {day} : la chaîne a été réécrite ou dédoublée après l’événement {last}</translation>
    </message>
    <message>
        <source>is missing: {place} says that there were {count} events on {day}; the tail was cut</source>
        <translation>manque : {place} dit qu’il y avait {count} événements le {day} ; la fin a été coupée</translation>
    </message>
    <message>
        <source>it names {uid}, they are those of {wanted}</source>
        <translation>il nomme {uid}, ce sont celles de {wanted}</translation>
    </message>
    <message>
        <source>it shows after the erase: watch the set-up</source>
        <translation>cela se voit après l&apos;effacement : observez la configuration</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>son capot est ouvert</translation>
    </message>
    <message>
        <source>its door is open</source>
        <translation>sa porte est ouverte</translation>
    </message>
    <message>
        <source>its hash is not that of its content: it was changed, or put there</source>
        <translation>son empreinte n’est pas celle de son contenu : il a été modifié ou ajouté</translation>
    </message>
    <message>
        <source>its own signature does not fit</source>
        <translation>sa propre signature ne va pas</translation>
    </message>
    <message>
        <source>its paper tray is missing</source>
        <translation>son bac manque</translation>
    </message>
    <message>
        <source>its scan was taken back</source>
        <translation>son scan a été retiré</translation>
    </message>
    <message>
        <source>its tray is full</source>
        <translation>son bac est plein</translation>
    </message>
    <message>
        <source>its waste bin is full</source>
        <translation>son bac de déchets est plein</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>ordinateur portable</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>niveau inconnu</translation>
    </message>
    <message>
        <source>libusb cannot be loaded.</source>
        <translation>libusb ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>lumière</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>locked to a network</source>
        <translation>verrouillée sur un réseau</translation>
    </message>
    <message>
        <source>make and replace keys</source>
        <translation>faire et remplacer des clés</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire vive</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>n = {size} of {lot_size}, Ac = {accept}, Re = {reject}</source>
        <translation>n = {size} sur {lot_size}, Ac = {accept}, Re = {reject}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no phone has {size} kB</source>
        <translation>aucun téléphone n&apos;a {size} ko</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>pas encore de relevé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none put in</source>
        <translation>aucune insérée</translation>
    </message>
    <message>
        <source>normal inspection</source>
        <translation>contrôle normal</translation>
    </message>
    <message>
        <source>not charging</source>
        <translation>ne charge pas</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>non réussi</translation>
    </message>
    <message>
        <source>not played yet</source>
        <translation>pas encore joué</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not reachable yet</source>
        <translation>pas encore joignable</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>pas prête</translation>
    </message>
    <message>
        <source>not_sellable</source>
        <translation>Non vendable</translation>
    </message>
    <message>
        <source>nothing that charges is plugged in</source>
        <translation>rien de ce qui charge n&apos;est branché</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>on</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>only a SIM of another network shows it</source>
        <translation>seule une SIM d&apos;un autre réseau le montre</translation>
    </message>
    <message>
        <source>open an inspection and take a device&apos;s readings</source>
        <translation>ouvrir une inspection et lire un appareil</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>plus d&apos;encre ni de toner</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>out of toner</source>
        <translation>plus de toner</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>power at the port</source>
        <translation>courant au port</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>proximity</source>
        <translation>proximité</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>reduced inspection</source>
        <translation>contrôle réduit</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>restore backups and forget people and customers</source>
        <translation>restaurer des sauvegardes et oublier des personnes et des clients</translation>
    </message>
    <message>
        <source>review</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>review another person&apos;s inspection</source>
        <translation>revoir l&apos;inspection d&apos;une autre personne</translation>
    </message>
    <message>
        <source>rooted</source>
        <translation>accès root</translation>
    </message>
    <message>
        <source>scan the code that *#06# shows</source>
        <translation>scannez le code que montre *#06#</translation>
    </message>
    <message>
        <source>second IMEI</source>
        <translation>second IMEI</translation>
    </message>
    <message>
        <source>send again what was refused, or put it aside</source>
        <translation>renvoyer ce qui a été refusé, ou le mettre de côté</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>en cours d&apos;envoi</translation>
    </message>
    <message>
        <source>sensors</source>
        <translation>capteurs</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numéro de série</translation>
    </message>
    <message>
        <source>sign a certificate</source>
        <translation>signer un certificat</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>smartctl could not ask {name}: exit status {code}.</source>
        <translation>smartctl n&apos;a pas pu interroger {name} : code {code}.</translation>
    </message>
    <message>
        <source>smartctl finds no disk of this laptop.</source>
        <translation>smartctl ne trouve aucun disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>stands where event {wanted} should</source>
        <translation>se trouve à la place de l’événement {wanted}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>podomètre</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>s&apos;arrête</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>mémoire interne</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>éteinte</translation>
    </message>
    <message>
        <source>switched off or not reachable</source>
        <translation>éteinte ou injoignable</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablette</translation>
    </message>
    <message>
        <source>take the second look at a grade</source>
        <translation>porter le second regard sur un grade</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>technicien</translation>
    </message>
    <message>
        <source>the battery service repeats the design capacity as the full one</source>
        <translation>le service de batterie répète la capacité nominale comme pleine</translation>
    </message>
    <message>
        <source>the bootloader is unlocked: this number could be forged</source>
        <translation>le bootloader est déverrouillé : ce numéro pourrait être falsifié</translation>
    </message>
    <message>
        <source>the current&apos;s unit cannot be known</source>
        <translation>l&apos;unité du courant ne peut être connue</translation>
    </message>
    <message>
        <source>the device&apos;s USB interface</source>
        <translation>l&apos;interface USB de l&apos;appareil</translation>
    </message>
    <message>
        <source>the digest differs</source>
        <translation>l&apos;empreinte diffère</translation>
    </message>
    <message>
        <source>the document&apos;s title and date</source>
        <translation>le titre et la date du document</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>le premier</translation>
    </message>
    <message>
        <source>the flash tells step {steps}</source>
        <translation>la mémoire flash donne le palier {steps}</translation>
    </message>
    <message>
        <source>the gauge counts no use: its figure is the factory&apos;s</source>
        <translation>la jauge ne compte aucun usage : son chiffre est celui d&apos;usine</translation>
    </message>
    <message>
        <source>the gauge gives no full charge or no design capacity.</source>
        <translation>la jauge ne donne pas de pleine charge ou de capacité nominale.</translation>
    </message>
    <message>
        <source>the gauge repeats its design capacity: nothing was measured.</source>
        <translation>la jauge répète sa capacité nominale : rien n&apos;a été mesuré.</translation>
    </message>
    <message>
        <source>the gauge says 0, as those do that count nothing</source>
        <translation>la jauge dit 0, comme celles qui ne comptent rien</translation>
    </message>
    <message>
        <source>the gauge&apos;s capacities have no known unit</source>
        <translation>les capacités de la jauge n&apos;ont pas d&apos;unité connue</translation>
    </message>
    <message>
        <source>the kernel repeats the design capacity as the full one</source>
        <translation>le noyau répète la capacité nominale comme pleine</translation>
    </message>
    <message>
        <source>the list of attached files</source>
        <translation>la liste des fichiers joints</translation>
    </message>
    <message>
        <source>the number that the phone tells has a wrong check digit</source>
        <translation>le numéro donné par le téléphone a un faux chiffre de contrôle</translation>
    </message>
    <message>
        <source>the page itself</source>
        <translation>la page elle-même</translation>
    </message>
    <message>
        <source>the phone answered with nothing</source>
        <translation>le téléphone n&apos;a rien répondu</translation>
    </message>
    <message>
        <source>the phone did not answer in time</source>
        <translation>le téléphone n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>the phone does not know</source>
        <translation>le téléphone ne sait pas</translation>
    </message>
    <message>
        <source>the phone does not let its gauge be read</source>
        <translation>le téléphone ne laisse pas lire sa jauge</translation>
    </message>
    <message>
        <source>the phone does not let this be done</source>
        <translation>le téléphone ne le permet pas</translation>
    </message>
    <message>
        <source>the phone does not let this be read</source>
        <translation>le téléphone ne le laisse pas lire</translation>
    </message>
    <message>
        <source>the phone does not tell</source>
        <translation>le téléphone ne le dit pas</translation>
    </message>
    <message>
        <source>the phone does not tell it: {scan}</source>
        <translation>le téléphone ne le dit pas : {scan}</translation>
    </message>
    <message>
        <source>the phone does not tell one</source>
        <translation>le téléphone n&apos;en donne pas</translation>
    </message>
    <message>
        <source>the phone does not tell: try a charging pad</source>
        <translation>le téléphone ne le dit pas : essayez un socle de charge</translation>
    </message>
    <message>
        <source>the phone has no command for it</source>
        <translation>le téléphone n&apos;a pas de commande pour cela</translation>
    </message>
    <message>
        <source>the phone has not measured its battery yet</source>
        <translation>le téléphone n&apos;a pas encore mesuré sa batterie</translation>
    </message>
    <message>
        <source>the phone is on no network</source>
        <translation>le téléphone n&apos;est sur aucun réseau</translation>
    </message>
    <message>
        <source>the phone last told its apps of new battery values {age} before</source>
        <translation>le téléphone a donné à ses applis de nouvelles valeurs de batterie pour la dernière fois {age} plus tôt</translation>
    </message>
    <message>
        <source>the phone lists fewer accounts than it counts</source>
        <translation>le téléphone liste moins de comptes qu&apos;il n&apos;en compte</translation>
    </message>
    <message>
        <source>the phone names no buttons</source>
        <translation>le téléphone ne nomme aucun bouton</translation>
    </message>
    <message>
        <source>the phone names no motion sensors</source>
        <translation>le téléphone ne nomme aucun capteur de mouvement</translation>
    </message>
    <message>
        <source>the phone refused to vibrate: {refusal}</source>
        <translation>le téléphone a refusé de vibrer : {refusal}</translation>
    </message>
    <message>
        <source>the phone shows no touch screen</source>
        <translation>le téléphone ne montre aucun écran tactile</translation>
    </message>
    <message>
        <source>the phone tells &apos;{state}&apos;, which is no state</source>
        <translation>le téléphone dit &apos;{state}&apos;, qui n&apos;est pas un état</translation>
    </message>
    <message>
        <source>the phone tells an impossible number</source>
        <translation>le téléphone donne un nombre impossible</translation>
    </message>
    <message>
        <source>the phone tells different numbers for one slot</source>
        <translation>le téléphone donne des numéros différents pour un même emplacement</translation>
    </message>
    <message>
        <source>the phone tells no date</source>
        <translation>le téléphone ne donne pas de date</translation>
    </message>
    <message>
        <source>the phone tells the same number for both slots</source>
        <translation>le téléphone donne le même numéro pour les deux emplacements</translation>
    </message>
    <message>
        <source>the phone tells two different serials</source>
        <translation>le téléphone donne deux numéros de série différents</translation>
    </message>
    <message>
        <source>the phone was told to vibrate</source>
        <translation>le téléphone a reçu l&apos;ordre de vibrer</translation>
    </message>
    <message>
        <source>the phone&apos;s answer does not hold it</source>
        <translation>la réponse du téléphone ne le contient pas</translation>
    </message>
    <message>
        <source>the phone&apos;s properties contradict each other</source>
        <translation>les propriétés du téléphone se contredisent</translation>
    </message>
    <message>
        <source>the phone&apos;s shell shows no values of its motion sensors</source>
        <translation>le shell du téléphone ne montre pas de valeurs de ses capteurs de mouvement</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>la photo</translation>
    </message>
    <message>
        <source>the scale is {scale} instead of 100</source>
        <translation>l&apos;échelle est {scale} au lieu de 100</translation>
    </message>
    <message>
        <source>the shell runs as root</source>
        <translation>le shell tourne en root</translation>
    </message>
    <message>
        <source>the shop&apos;s logo</source>
        <translation>le logo de l&apos;atelier</translation>
    </message>
    <message>
        <source>the signature, its key or its address differs</source>
        <translation>la signature, sa clé ou son adresse diffère</translation>
    </message>
    <message>
        <source>the statistics have learned nothing beyond the design capacity</source>
        <translation>les statistiques n&apos;ont rien appris au-delà de la capacité nominale</translation>
    </message>
    <message>
        <source>the table of objects</source>
        <translation>la table des objets</translation>
    </message>
    <message>
        <source>the values were set by hand and stand still (UPDATES STOPPED)</source>
        <translation>les valeurs ont été fixées à la main et ne bougent pas (UPDATES STOPPED)</translation>
    </message>
    <message>
        <source>this Android tells it to system apps only: {scan}</source>
        <translation>cet Android ne le dit qu&apos;aux applications système : {scan}</translation>
    </message>
    <message>
        <source>this phone does not count charge cycles</source>
        <translation>ce téléphone ne compte pas les cycles de charge</translation>
    </message>
    <message>
        <source>this phone does not measure its battery&apos;s wear</source>
        <translation>ce téléphone ne mesure pas l&apos;usure de sa batterie</translation>
    </message>
    <message>
        <source>this phone does not show its flash&apos;s wear</source>
        <translation>ce téléphone ne montre pas l&apos;usure de sa mémoire flash</translation>
    </message>
    <message>
        <source>this phone does not tell</source>
        <translation>ce téléphone ne le dit pas</translation>
    </message>
    <message>
        <source>this phone has no such property</source>
        <translation>ce téléphone n&apos;a pas cette propriété</translation>
    </message>
    <message>
        <source>this phone has nothing to ask for it</source>
        <translation>ce téléphone n&apos;a rien à interroger pour cela</translation>
    </message>
    <message>
        <source>this phone has {count} touch screens: sweep each by hand</source>
        <translation>ce téléphone a {count} écrans tactiles : balayez chacun à la main</translation>
    </message>
    <message>
        <source>this source gives a percentage alone</source>
        <translation>cette source ne donne qu&apos;un pourcentage</translation>
    </message>
    <message>
        <source>tightened inspection</source>
        <translation>contrôle renforcé</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>trop chaude</translation>
    </message>
    <message>
        <source>unlock a name after wrong PINs</source>
        <translation>débloquer un nom après des PIN faux</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>déverrouillé</translation>
    </message>
    <message>
        <source>usbmuxd announced a message of impossible length.</source>
        <translation>usbmuxd a annoncé un message de longueur impossible.</translation>
    </message>
    <message>
        <source>usbmuxd answered another question.</source>
        <translation>usbmuxd a répondu à une autre question.</translation>
    </message>
    <message>
        <source>usbmuxd answered in a form it has no right to.</source>
        <translation>usbmuxd a répondu sous une forme qui n&apos;est pas la sienne.</translation>
    </message>
    <message>
        <source>usbmuxd did not answer in time.</source>
        <translation>usbmuxd n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>usbmuxd does not run at {place}.</source>
        <translation>usbmuxd ne tourne pas à {place}.</translation>
    </message>
    <message>
        <source>usbmuxd gave no list of devices.</source>
        <translation>usbmuxd n&apos;a donné aucune liste d&apos;appareils.</translation>
    </message>
    <message>
        <source>usbmuxd gave no result.</source>
        <translation>usbmuxd n&apos;a donné aucun résultat.</translation>
    </message>
    <message>
        <source>usbmuxd holds this device.</source>
        <translation>usbmuxd tient cet appareil.</translation>
    </message>
    <message>
        <source>usbmuxd listed a device without a name.</source>
        <translation>usbmuxd a listé un appareil sans nom.</translation>
    </message>
    <message>
        <source>usbmuxd named no device in its event.</source>
        <translation>usbmuxd n&apos;a nommé aucun appareil dans son message.</translation>
    </message>
    <message>
        <source>usbmuxd refused to connect.</source>
        <translation>usbmuxd a refusé la liaison.</translation>
    </message>
    <message>
        <source>verified boot</source>
        <translation>démarrage vérifié</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>void a certificate</source>
        <translation>annuler un certificat</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>en chauffe</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>montre</translation>
    </message>
    <message>
        <source>what follows the page</source>
        <translation>ce qui suit la page</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{aql} is none of the standard&apos;s AQLs.</source>
        <translation>{aql} n’est pas une NQA de la norme.</translation>
    </message>
    <message>
        <source>{count} devices of the sample are not reviewed yet.</source>
        <translation>{count} appareils de l’échantillon ne sont pas encore révisés.</translation>
    </message>
    <message>
        <source>{count} devices wait to be put into this lot.</source>
        <translation>{count} appareils attendent ce lot.</translation>
    </message>
    <message>
        <source>{count} of {wanted} buttons pressed and released: {names}</source>
        <translation>{count} boutons sur {wanted} appuyés et relâchés : {names}</translation>
    </message>
    <message>
        <source>{count} of {wanted} motion sensors answer: {names}</source>
        <translation>{count} capteurs de mouvement sur {wanted} répondent : {names}</translation>
    </message>
    <message>
        <source>{count} points are open, the first is {first}.</source>
        <translation>Points ouverts : {count}, le premier est {first}.</translation>
    </message>
    <message>
        <source>{count} points that have to be judged are not judged yet.</source>
        <translation>{count} points à juger ne sont pas encore jugés.</translation>
    </message>
    <message>
        <source>{count} profiles are installed: Settings, VPN &amp; Device Management shows whose.</source>
        <translation>Profils installés : {count} ; Réglages, VPN et gestion de l&apos;appareil montre de qui.</translation>
    </message>
    <message>
        <source>{count} records are not as they were written.</source>
        <translation>{count} enregistrements ne sont pas tels qu&apos;ils ont été écrits.</translation>
    </message>
    <message>
        <source>{destination} cannot be used: {title}</source>
        <translation>{destination} est inutilisable : {title}</translation>
    </message>
    <message>
        <source>{device} cannot be opened as a serial port.</source>
        <translation>{device} ne s&apos;ouvre pas comme port série.</translation>
    </message>
    <message>
        <source>{device} is not there.</source>
        <translation>{device} n&apos;est pas là.</translation>
    </message>
    <message>
        <source>{device} left while it was opened.</source>
        <translation>{device} est parti pendant l&apos;ouverture.</translation>
    </message>
    <message>
        <source>{found} nonconforming were found.</source>
        <translation>{found} non conformes ont été trouvés.</translation>
    </message>
    <message>
        <source>{found} nonconforming; {done} of {all} reviewed</source>
        <translation>{found} non conformes ; {done} sur {all} révisés</translation>
    </message>
    <message>
        <source>{found} nonconformities; {done} of {all} reviewed</source>
        <translation>{found} non-conformités ; {done} sur {all} révisés</translation>
    </message>
    <message>
        <source>{free} of {capacity} bytes cannot be free.</source>
        <translation>{free} octets sur {capacity} ne peuvent être libres.</translation>
    </message>
    <message>
        <source>{full} of {design} mAh cannot be a battery&apos;s health.</source>
        <translation>{full} mAh sur {design} ne peut être la santé d&apos;une batterie.</translation>
    </message>
    <message>
        <source>{full} of {design} mAh cannot be a battery&apos;s wear</source>
        <translation>{full} mAh sur {design} ne peut être l&apos;usure d&apos;une batterie</translation>
    </message>
    <message>
        <source>{given} bytes cannot be a laptop&apos;s memory.</source>
        <translation>{given} octets ne peuvent être la mémoire d&apos;un portable.</translation>
    </message>
    <message>
        <source>{health} % cannot be a battery&apos;s wear</source>
        <translation>{health} % ne peut être l&apos;usure d&apos;une batterie</translation>
    </message>
    <message>
        <source>{health} % of the design cannot be a measure of wear.</source>
        <translation>{health} % de la capacité nominale ne peut mesurer l&apos;usure.</translation>
    </message>
    <message>
        <source>{held} held back, {gone} went out</source>
        <translation>{held} retenus, {gone} partis</translation>
    </message>
    <message>
        <source>{home} is missing, and {aside} was set aside by a restore.</source>
        <translation>{home} manque, et {aside} a été mis de côté par une restauration.</translation>
    </message>
    <message>
        <source>{host} is not this machine, so its address must start with https://.</source>
        <translation>{host} n&apos;est pas cette machine ; son adresse doit donc commencer par https://.</translation>
    </message>
    <message>
        <source>{id} has no point &apos;{point_id}&apos;.</source>
        <translation>{id} n&apos;a pas de point &apos;{point_id}&apos;.</translation>
    </message>
    <message>
        <source>{key} {told} cannot be</source>
        <translation>{key} {told} est impossible</translation>
    </message>
    <message>
        <source>{level}, {current} mA</source>
        <translation>{level}, {current} mA</translation>
    </message>
    <message>
        <source>{millivolts} mV is no battery&apos;s voltage.</source>
        <translation>{millivolts} mV n&apos;est la tension d&apos;aucune batterie.</translation>
    </message>
    <message>
        <source>{most} searches are saved.</source>
        <translation>Recherches enregistrées&#xa0;: {most}.</translation>
    </message>
    <message>
        <source>{names} hold {what}.</source>
        <translation>{names} tiennent {what}.</translation>
    </message>
    <message>
        <source>{names} holds {what}.</source>
        <translation>{names} tient {what}.</translation>
    </message>
    <message>
        <source>{names} in it differ from the claims</source>
        <translation>{names} y diffèrent des déclarations</translation>
    </message>
    <message>
        <source>{names} may hold {what}.</source>
        <translation>{names} tient peut-être {what}.</translation>
    </message>
    <message>
        <source>{name} asks whether to trust this computer.</source>
        <translation>{name} demande s&apos;il faut se fier à cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {error}.</source>
        <translation>{name} ne peut pas être ouvert : {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be read from line {line} on: a quote has no end.</source>
        <translation>{name} est illisible à partir de la ligne {line} : un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its list of tables is damaged.</source>
        <translation>{name} est illisible : sa liste de tables est abîmée.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {error}.</source>
        <translation>{name} ne peut pas être écrit&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name} did not answer in time.</source>
        <translation>{name} n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{name} does not go on.</source>
        <translation>{name} n&apos;avance plus.</translation>
    </message>
    <message>
        <source>{name} failed.</source>
        <translation>{name} a échoué.</translation>
    </message>
    <message>
        <source>{name} gave no answer in time.</source>
        <translation>{name} n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{name} has more than {most} columns.</source>
        <translation>{name} a plus de {most} colonnes.</translation>
    </message>
    <message>
        <source>{name} has not allowed this computer yet.</source>
        <translation>{name} n&apos;a pas encore autorisé cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} has not come back from earlier tries.</source>
        <translation>{name} n&apos;est pas revenu des essais précédents.</translation>
    </message>
    <message>
        <source>{name} holds bytes that are no text, in line {number}.</source>
        <translation>{name} contient à la ligne {number} des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <translation>{name} n&apos;est plus là.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GiB.</source>
        <translation>{name} dépasse 2 Gio.</translation>
    </message>
    <message>
        <source>{name} is locked with its passcode.</source>
        <translation>{name} est verrouillé par son code.</translation>
    </message>
    <message>
        <source>{name} is managed and may not talk to this computer.</source>
        <translation>{name} est géré et ne peut pas parler à cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} is neither CSV nor XLSX nor JSON Lines.</source>
        <translation>{name} n’est ni CSV, ni XLSX, ni JSON Lines.</translation>
    </message>
    <message>
        <source>{name} is no XLSX file that can be read.</source>
        <translation>{name} n’est pas un fichier XLSX lisible.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a store of Inspector.</source>
        <translation>{name} n&apos;est pas une base d&apos;Inspector.</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} n&apos;est pas là.</translation>
    </message>
    <message>
        <source>{name} is there already and holds something else.</source>
        <translation>{name} y est déjà et contient autre chose.</translation>
    </message>
    <message>
        <source>{name} is too large once it is unpacked.</source>
        <translation>{name} est trop volumineux une fois décompressé.</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation>{name} est parti.</translation>
    </message>
    <message>
        <source>{name} may not be opened by this user.</source>
        <translation>{name} ne peut pas être ouvert par cet utilisateur.</translation>
    </message>
    <message>
        <source>{name} no longer knows this computer.</source>
        <translation>{name} ne connaît plus cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} refused a session.</source>
        <translation>{name} a refusé une session.</translation>
    </message>
    <message>
        <source>{name} took nothing in time.</source>
        <translation>{name} n&apos;a rien pris à temps.</translation>
    </message>
    <message>
        <source>{name} wants the whole path of its map of products.</source>
        <translation>{name} veut le chemin complet de sa table des produits.</translation>
    </message>
    <message>
        <source>{name} was closed.</source>
        <translation>{name} a été fermé.</translation>
    </message>
    <message>
        <source>{name} was told not to trust this computer.</source>
        <translation>{name} a reçu l&apos;ordre de ne pas se fier à cet ordinateur.</translation>
    </message>
    <message>
        <source>{name}: preproduction is yes or no.</source>
        <translation>{name} : preproduction vaut yes ou no.</translation>
    </message>
    <message>
        <source>{name}: url is for a mock server on this machine alone.</source>
        <translation>{name} : url ne sert qu’à un serveur d’essai sur cette machine.</translation>
    </message>
    <message>
        <source>{name}: {strange}</source>
        <translation>{name} : {strange}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name} : {words}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} est illisible : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{path} holds something else than [[sku]].</source>
        <translation>{path} contient autre chose que [[sku]].</translation>
    </message>
    <message>
        <source>{path} holds something else than digests.</source>
        <translation>{path} contient autre chose que des empreintes.</translation>
    </message>
    <message>
        <source>{path} is missing or has lost {lost}, and this home is in use.</source>
        <translation>{path} manque ou a perdu {lost}, et ce dossier est utilisé.</translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device.</source>
        <translation>{path} n&apos;est pas un fichier mais un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>{path} is no whole backup: {why}.</source>
        <translation>{path} n&apos;est pas une sauvegarde complète : {why}.</translation>
    </message>
    <message>
        <source>{path} is not TOML that can be read: {fault}.</source>
        <translation>{path} n&apos;est pas du TOML lisible : {fault}.</translation>
    </message>
    <message>
        <source>{path} is not used: {title}</source>
        <translation>{path} n&apos;est pas utilisé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{path} is not valid TOML: {trouble}.</source>
        <translation>{path} n&apos;est pas du TOML valide : {trouble}.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>{path} is too large for a file of keys.</source>
        <translation>{path} est trop grand pour un fichier de clés.</translation>
    </message>
    <message>
        <source>{path} names more than {most} destinations.</source>
        <translation>{path} nomme plus de {most} destinations.</translation>
    </message>
    <message>
        <source>{path}: &apos;{name}&apos; is no table of texts.</source>
        <translation>{path} : « {name} » n&apos;est pas une table de textes.</translation>
    </message>
    <message>
        <source>{path}: A key in it is not an Ed25519 key.</source>
        <translation>{path}&#xa0;: une clé n&apos;y est pas une clé Ed25519.</translation>
    </message>
    <message>
        <source>{path}: {title}</source>
        <translation>{path}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{peer} closed the connection.</source>
        <translation>{peer} a fermé la liaison.</translation>
    </message>
    <message>
        <source>{peer} did not answer in time.</source>
        <translation>{peer} n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{place}: there is no setting &apos;{key}&apos;.</source>
        <translation>{place} : il n&apos;y a pas de réglage &apos;{key}&apos;.</translation>
    </message>
    <message>
        <source>{place}: {key} is {shown}.</source>
        <translation>{place} : {key} est {shown}.</translation>
    </message>
    <message>
        <source>{place}: {name} cannot be used.</source>
        <translation>{place} : {name} est inutilisable.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>{program} ne peut pas être lancé : {reason}.</translation>
    </message>
    <message>
        <source>{program} probably holds {device}.</source>
        <translation>{program} tient probablement {device}.</translation>
    </message>
    <message>
        <source>{reached} of {wanted} squares touched</source>
        <translation>{reached} cases sur {wanted} touchées</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said} {more}</translation>
    </message>
    <message>
        <source>{size} mA cannot be</source>
        <translation>{size} mA est impossible</translation>
    </message>
    <message>
        <source>{standard}, single sampling, {severity}, level {level}, AQL {aql}, code letter {letter}</source>
        <translation>{standard}, échantillonnage simple, {severity}, niveau {level}, NQA {aql}, lettre-code {letter}</translation>
    </message>
    <message>
        <source>{state}, {level}, rose {rise} % in {seconds} s</source>
        <translation>{state}, {level}, monté de {rise} % en {seconds} s</translation>
    </message>
    <message>
        <source>{step} is no signal strength.</source>
        <translation>{step} n&apos;est pas une force de signal.</translation>
    </message>
    <message>
        <source>{total} bytes fit no size that is sold.</source>
        <translation>{total} octets ne vont à aucune taille vendue.</translation>
    </message>
    <message>
        <source>{variable} is &apos;{text}&apos;, which is no address.</source>
        <translation>{variable} vaut &apos;{text}&apos;, qui n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>{variable} is &apos;{text}&apos;, which names no adb server.</source>
        <translation>{variable} vaut &apos;{text}&apos;, qui ne nomme aucun serveur adb.</translation>
    </message>
    <message>
        <source>{variable} names &apos;{address}&apos;, which is no agent&apos;s place.</source>
        <translation>{variable} nomme &apos;{address}&apos;, où il n&apos;y a pas d&apos;agent.</translation>
    </message>
    <message>
        <source>{who} works at this bench no more.</source>
        <translation>{who} ne travaille plus à ce poste.</translation>
    </message>
    <message>
        <source>{who} works on {home}.</source>
        <translation>{who} travaille dans {home}.</translation>
    </message>
    <message>
        <source>{words}, 0 touches by itself in {seconds} s</source>
        <translation>{words}, 0 touche spontanée en {seconds} s</translation>
    </message>
    <message>
        <source>{words}, {ghosts} touches by itself</source>
        <translation>{words}, touches spontanées : {ghosts}</translation>
    </message>
    <message>
        <source>{words}; gravity {size} m/s²</source>
        <translation>{words} ; pesanteur {size} m/s²</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>No certificate: the device was refused.</source>
        <translation>Pas de certificat : l&apos;appareil a été refusé.</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Pas encore signé.</translation>
    </message>
    <message>
        <source>Signature and digest hold. Training: certifies nothing.</source>
        <translation>Signature et empreinte tiennent. Exercice : ne certifie rien.</translation>
    </message>
    <message>
        <source>Signature and digest hold.</source>
        <translation>Signature et empreinte tiennent.</translation>
    </message>
    <message>
        <source>From {file}, line {line}. Nobody inspected it here: there is no certificate.</source>
        <translation>De {file}, ligne {line}. Personne ne l’a inspecté ici : il n’y a pas de certificat.</translation>
    </message>
    <message>
        <source>The file says: {words}.</source>
        <translation>Le fichier dit : {words}.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En cours de vérification</translation>
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
    <name>VerifyPage</name>
    <message>
        <source>Verify a certificate</source>
        <translation>Vérifier un certificat</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Refusés seulement</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Trust a file</source>
        <translation>Se fier à un fichier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Drop files or folders here, choose them, paste, or scan the square code on the page. It takes PDF, JSON, JWS, the text of a code, and photos of one; nothing leaves this bench.</source>
        <translation>Déposez ici fichiers ou dossiers, choisissez-les, collez, ou scannez le code carré de la page. PDF, JSON, JWS, texte d&apos;un code et photos d&apos;un code sont pris&#xa0;; rien ne quitte ce poste.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>certificates of any shop</source>
        <translation>certificats de tout atelier</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>Code scanné</translation>
    </message>
    <message>
        <source>There is nothing to verify in it. Choose files, or scan the code once more.</source>
        <translation>Il n&apos;y a rien à vérifier dedans. Choisissez des fichiers, ou scannez encore le code.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>There is no certificate in it. Choose its PDF, JSON, JWS or a photo of the code.</source>
        <translation>Il n&apos;y a pas de certificat dedans. Choisissez son PDF, JSON, JWS ou une photo du code.</translation>
    </message>
    <message>
        <source>{done} of {total} checked, {refused} refused. Esc stops.</source>
        <translation>{done} vérifiés sur {total}, {refused} refusés. Échap arrête.</translation>
    </message>
    <message>
        <source>{done} checked, {refused} refused, {open} open.</source>
        <translation>{done} vérifiés, {refused} refusés, {open} en suspens.</translation>
    </message>
    <message>
        <source>{done} checked, {refused} refused.</source>
        <translation>Vérifiés&#xa0;: {done}, refusés&#xa0;: {refused}.</translation>
    </message>
    <message>
        <source>Stopped: {done} checked, {refused} refused.</source>
        <translation>Arrêté. Vérifiés&#xa0;: {done}, refusés&#xa0;: {refused}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Nothing was copied that can be verified. Copy a file, a code or a picture of it.</source>
        <translation>Rien de ce qui a été copié ne se vérifie. Copiez un fichier, un code ou son image.</translation>
    </message>
    <message>
        <source>Keys, roots and trust lists</source>
        <translation>Clés, racines et listes de confiance</translation>
    </message>
    <message>
        <source>Trusted too until the window is closed: {names}.</source>
        <translation>De confiance aussi jusqu&apos;à la fermeture de la fenêtre&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{name} holds {count} rows.</source>
        <translation>{name} contient {count} lignes.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texte déposé</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Image déposée</translation>
    </message>
</context>
<context>
    <name>VerifyState</name>
    <message>
        <source>Key revoked</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Authentique</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Signer not known</source>
        <translation>Signataire inconnu</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Pas ouvert</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Non authentique</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>Interrogation impossible</translation>
    </message>
    <message>
        <source>Not in the registry</source>
        <translation>Absent du registre</translation>
    </message>
    <message>
        <source>Its signature fits, but the registry {host} could not be asked: whether it still counts is not known. Ask again when there is a network.</source>
        <translation>La signature est bonne, mais le registre {host} n&apos;a pas pu être interrogé : on ne sait pas s&apos;il vaut encore. Interrogez-le de nouveau quand il y a un réseau.</translation>
    </message>
    <message>
        <source>Its signature fits, but the registry {host} does not hold it: whether it still counts is not known. Ask the shop.</source>
        <translation>La signature est bonne, mais le registre {host} ne le détient pas : on ne sait pas s&apos;il vaut encore. Demandez à l&apos;atelier.</translation>
    </message>
    <message>
        <source>It is whole, and was made for practice: it certifies nothing. Take it for no device.</source>
        <translation>Il est entier, et fait pour l&apos;exercice&#xa0;: il ne certifie rien. Ne le prenez pour aucun appareil.</translation>
    </message>
    <message>
        <source>Everything is as it was signed, and who signed it is trusted here.</source>
        <translation>Tout est tel qu&apos;il a été signé, et on se fie ici à qui l&apos;a signé.</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifié</translation>
    </message>
    <message>
        <source>Certified with remarks</source>
        <translation>Certifié avec remarques</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Nobody who is trusted here</source>
        <translation>Personne de confiance ici</translation>
    </message>
    <message>
        <source>A training key, for which nobody stands</source>
        <translation>Une clé d&apos;exercice, dont personne ne répond</translation>
    </message>
    <message>
        <source>The bench&apos;s own key, trusted by itself</source>
        <translation>La clé propre du poste, de confiance par elle-même</translation>
    </message>
    <message>
        <source>No: what lies beside it does not count. {why}</source>
        <translation>Non : ce qui se trouve à côté ne compte pas. {why}</translation>
    </message>
    <message>
        <source>None here: a revoked key would not be noticed</source>
        <translation>Aucune ici&#xa0;: une clé révoquée passerait inaperçue</translation>
    </message>
    <message>
        <source>of {day}, {count} days old</source>
        <translation>du {day}, vieille de {count} jours</translation>
    </message>
    <message>
        <source>of {day}, less than a day old</source>
        <translation>du {day}, de moins d&apos;un jour</translation>
    </message>
    <message>
        <source>Ask for a newer one.</source>
        <translation>Demandez-en une plus récente.</translation>
    </message>
    <message>
        <source>The page says</source>
        <translation>La page dit</translation>
    </message>
    <message>
        <source>The code says</source>
        <translation>Le code dit</translation>
    </message>
    <message>
        <source>The registry says</source>
        <translation>Le registre dit</translation>
    </message>
    <message>
        <source>The signature&apos;s text says</source>
        <translation>Le texte de la signature dit</translation>
    </message>
    <message>
        <source>The claims beside it say</source>
        <translation>Les déclarations d&apos;à côté disent</translation>
    </message>
</context>
<context>
    <name>VoidPanel</name>
    <message>
        <source>What is wrong with it</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Make {uid} void</source>
        <translation>Annuler {uid}</translation>
    </message>
    <message>
        <source>It stays as it was signed, and everybody who got it is told. Only another person than who inspected and signed it may: sign in with F10. Enter makes it void, Esc leaves it.</source>
        <translation>Il reste tel qu&apos;il a été signé, et tous ceux qui l&apos;ont reçu sont prévenus. Seule une autre personne que celle qui a inspecté et signé le peut : connexion par F10. Entrée annule le certificat, Échap le laisse.</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Add the first administrator</source>
        <translation>Ajouter le premier administrateur</translation>
    </message>
    <message>
        <source>Open a training bench</source>
        <translation>Ouvrir un poste d&apos;exercice</translation>
    </message>
    <message>
        <source>Plug in a phone and it starts by itself. All of this can wait: it is in the settings.</source>
        <translation>Branchez un téléphone et cela démarre seul. Tout ceci peut attendre : c&apos;est dans les réglages.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom de l&apos;atelier</translation>
    </message>
    <message>
        <source>It stands on every certificate.</source>
        <translation>Il figure sur chaque certificat.</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Until now nobody signs in here. The first person is an administrator and adds the others; from then on everybody signs in.</source>
        <translation>Hasta ahora nadie inicia sesión aquí. La primera persona es administradora y añade a las demás; desde entonces todos inician sesión.</translation>
    </message>
    <message>
        <source>They sign in once they have a badge or a PIN.</source>
        <translation>Puede entrar en cuanto tenga tarjeta o PIN.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Escriba primero el nombre.</translation>
    </message>
    <message>
        <source>Type the same PIN once more, then Enter.</source>
        <translation>Escriba otra vez el mismo PIN y pulse Intro.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type a new one twice.</source>
        <translation>Los dos PIN difieren. Escriba uno nuevo dos veces.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Qué está firmado</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Quién firmó</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se verificó</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Signed: {signed}</source>
        <translation>Firmado: {signed}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>What it says, signed by nobody known here</source>
        <translation>Qué dice, firmado por nadie conocido aquí</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Lista de confianza</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Refrendado</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>by the readings</source>
        <translation>por las lecturas</translation>
    </message>
</context>
<context>
    <name>AskedNotice</name>
    <message>
        <source>{slot} is inspected again, for a comparison.</source>
        <translation>{slot} se inspecciona de nuevo para comparar.</translation>
    </message>
    <message>
        <source>Inspect it as if it were here for the first time.</source>
        <translation>Inspecciónelo como si viniera por primera vez.</translation>
    </message>
    <message>
        <source>{who} sent {slot} back: {reason}</source>
        <translation>{who} devolvió {slot}: {reason}</translation>
    </message>
    <message>
        <source>Inspect it again, this above all.</source>
        <translation>Inspecciónelo de nuevo, sobre todo esto.</translation>
    </message>
    <message>
        <source>Open {slot}</source>
        <translation>Abrir {slot}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>No registry is asked: nothing leaves this bench.</source>
        <translation>No se pregunta a ningún registro: nada sale de este puesto.</translation>
    </message>
    <message>
        <source>{host} is asked too how each stands. It is told number and SHA-256, nothing else.</source>
        <translation>También se pregunta a {host} por el estado de cada uno. Recibe el número y el SHA-256, nada más.</translation>
    </message>
    <message>
        <source>Ask no registry</source>
        <translation>No preguntar a ningún registro</translation>
    </message>
    <message>
        <source>Ask the registry</source>
        <translation>Preguntar al registro</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Sections of the audit</source>
        <translation>Secciones de la auditoría</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel de cifras</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>AwayStage</name>
    <message>
        <source>Another device is in {slot}</source>
        <translation>Hay otro dispositivo en {slot}</translation>
    </message>
    <message>
        <source>Unplugged at {time}</source>
        <translation>Desconectado a las {time}</translation>
    </message>
    <message>
        <source>Plug it in again: {point} goes on. Nothing is lost.</source>
        <translation>Vuelva a conectarlo: {point} continúa. No se pierde nada.</translation>
    </message>
</context>
<context>
    <name>BadgeCard</name>
    <message>
        <source>Scan your badge</source>
        <translation>Escanee su tarjeta</translation>
    </message>
    <message>
        <source>or choose your name and type your PIN</source>
        <translation>o elija su nombre y escriba su PIN</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>Nothing is known of the battery&apos;s health.</source>
        <translation>No se sabe nada del estado de la batería.</translation>
    </message>
    <message>
        <source>Full charge when new</source>
        <translation>Carga completa de nueva</translation>
    </message>
    <message>
        <source>Full charge now</source>
        <translation>Carga completa ahora</translation>
    </message>
    <message>
        <source>Charge cycles</source>
        <translation>Ciclos de carga</translation>
    </message>
    <message>
        <source>Quality of the reading</source>
        <translation>Calidad de la lectura</translation>
    </message>
</context>
<context>
    <name>BatteryGauge</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>A full charge now, of what it was when new.</source>
        <translation>Una carga completa hoy, respecto a cuando era nueva.</translation>
    </message>
    <message>
        <source>At least {limit} % is asked</source>
        <translation>Se pide al menos {limit} %</translation>
    </message>
    <message>
        <source>Battery: {value}</source>
        <translation>Batería: {value}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>BenchHubs</name>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Open next</source>
        <translation>Abrir el siguiente</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Next that needs you</source>
        <translation>El siguiente que le espera</translation>
    </message>
    <message>
        <source>Certified today</source>
        <translation>Certificados hoy</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>A la primera</translation>
    </message>
    <message>
        <source>Refused today</source>
        <translation>Rechazados hoy</translation>
    </message>
    <message>
        <source>Per device</source>
        <translation>Por dispositivo</translation>
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
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Inspections that are open keep the limits they began with.</source>
        <translation>Las inspecciones abiertas conservan los límites con que empezaron.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>After an answer</source>
        <translation>Tras una respuesta</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Seguir solo</translation>
    </message>
    <message>
        <source>Wait for a key</source>
        <translation>Esperar una tecla</translation>
    </message>
    <message>
        <source>Lock the bench after minutes</source>
        <translation>Bloquear el puesto tras minutos</translation>
    </message>
    <message>
        <source>Counted from the last key or touch. 0: never. Devices go on reading.</source>
        <translation>Desde la última tecla o toque. 0: nunca. La lectura continúa.</translation>
    </message>
    <message>
        <source>People see it where they sign in.</source>
        <translation>Se ve donde se inicia sesión.</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>Nombre de este puesto</translation>
    </message>
    <message>
        <source>It stands on every certificate.</source>
        <translation>Figura en cada certificado.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre del taller</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Dirección del taller</translation>
    </message>
    <message>
        <source>Web address of the shop</source>
        <translation>Página web del taller</translation>
    </message>
    <message>
        <source>The code on each certificate and label opens this page, which checks it. It starts with https://, such as https://verify.example/check. Empty: Inspector alone checks codes.</source>
        <translation>El código de cada certificado y etiqueta abre esta página, que lo verifica. Empieza por https://, como https://verify.example/check. Vacía: solo Inspector verifica los códigos.</translation>
    </message>
    <message>
        <source>Page that the codes open</source>
        <translation>Página que abren los códigos</translation>
    </message>
    <message>
        <source>The path of a PNG or a JPEG. It stands at the head of every certificate.</source>
        <translation>La ruta de un PNG o un JPEG. Figura en la cabecera de cada certificado.</translation>
    </message>
    <message>
        <source>Logo of the shop</source>
        <translation>Logotipo del taller</translation>
    </message>
    <message>
        <source>0: the certificate says nothing of it.</source>
        <translation>0: el certificado no dice nada de ella.</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Garantía en meses</translation>
    </message>
    <message>
        <source>Until the first person is added. From then on people sign in.</source>
        <translation>Hasta añadir la primera persona. Desde entonces se inicia sesión.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>battery capacity at least {value}</source>
        <translation>capacidad de batería de al menos {value}</translation>
    </message>
    <message>
        <source>disk wear at most {value}</source>
        <translation>desgaste del disco como máximo {value}</translation>
    </message>
</context>
<context>
    <name>BugPage</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Volver al trabajo</translation>
    </message>
    <message>
        <source>Everything that was answered is on the disk, and the devices go on reading.</source>
        <translation>Todas las respuestas están en el disco, y la lectura de los dispositivos continúa.</translation>
    </message>
    <message>
        <source>Numbers of devices are masked in the report.</source>
        <translation>Los números de los dispositivos van ocultos en el informe.</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Informe del fallo</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>Un fallo del programa</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the report.</source>
        <translation>Inténtelo de nuevo. Si continúa, copie el informe.</translation>
    </message>
</context>
<context>
    <name>CareNotices</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Every record was checked after the stop.</source>
        <translation>Tras la interrupción se comprobó cada registro.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>All {0} points answered</source>
        <translation>Los {0} puntos contestados</translation>
    </message>
    <message>
        <source>Order {0}</source>
        <translation>Pedido {0}</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>Grado asignado</translation>
    </message>
    <message>
        <source>Erased and recorded</source>
        <translation>Borrado y registrado</translation>
    </message>
    <message>
        <source>Identifiers read again</source>
        <translation>Identificadores leídos de nuevo</translation>
    </message>
    <message>
        <source>before: {0} at {1}</source>
        <translation>antes: {0} a las {1}</translation>
    </message>
    <message>
        <source>after: {0} at {1}</source>
        <translation>después: {0} a las {1}</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sin contestar</translation>
    </message>
    <message>
        <source>no grade yet</source>
        <translation>aún sin grado</translation>
    </message>
    <message>
        <source>a colleague has to look too</source>
        <translation>un colega debe mirarlo también</translation>
    </message>
    <message>
        <source>two numbers differ</source>
        <translation>dos números difieren</translation>
    </message>
    <message>
        <source>not read again before the erase: press R at the points</source>
        <translation>no se leyó de nuevo antes de borrar: pulse R en los puntos</translation>
    </message>
    <message>
        <source>plug it in once more, or scan its number</source>
        <translation>conéctelo otra vez o escanee su número</translation>
    </message>
</context>
<context>
    <name>ClaimSide</name>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>claimed: {outcome}</source>
        <translation>afirmado: {outcome}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>tardó {time}</translation>
    </message>
    <message>
        <source>What is not shown lies at the bench that took it: {bench}.</source>
        <translation>Lo que no se muestra está en el puesto que lo tomó: {bench}.</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defecto</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>What was claimed</source>
        <translation>Lo que se afirmó</translation>
    </message>
</context>
<context>
    <name>CloneNotice</name>
    <message>
        <source>Other certificates exist under this bench&apos;s numbers: {count}.</source>
        <translation>Existen otros certificados con números de este puesto: {count}.</translation>
    </message>
    <message>
        <source>It was copied, or its store was restored. Stop signing, and run &apos;inspector db check&apos;.</source>
        <translation>Se copió o se restauró su base de datos. No firme más y ejecute &apos;inspector db check&apos;.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abrir Sincronización</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Fails with a code:</source>
        <translation>Falla con un código:</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Accept the lot</source>
        <translation>Aceptar el lote</translation>
    </message>
    <message>
        <source>Reject the lot</source>
        <translation>Rechazar el lote</translation>
    </message>
    <message>
        <source>Accept the lot? Devices in it: {count}.</source>
        <translation>¿Aceptar el lote? Dispositivos: {count}.</translation>
    </message>
    <message>
        <source>Reject the lot? Devices in it: {count}.</source>
        <translation>¿Rechazar el lote? Dispositivos: {count}.</translation>
    </message>
    <message>
        <source>The plan says so. It cannot be taken back.</source>
        <translation>Así lo dice el plan. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The plan says so, and it cannot be taken back. Every device comes into the queue until it is countersigned or its certificate is void. What was sent back waits for its re-inspection. All certificates stay valid; what has not gone out yet waits until then.</source>
        <translation>Lo dice el plan, y no se puede deshacer. Cada dispositivo entra en la cola hasta que esté refrendado o su certificado anulado. Lo devuelto espera su nueva inspección. Todos los certificados siguen siendo válidos; lo que aún no ha salido espera hasta entonces.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>May be under 0.60: {names}. Write the criterion anew?</source>
        <translation>Quizá por debajo de 0,60: {names}. ¿Reescribir el criterio?</translation>
    </message>
    <message>
        <source>Auditor agrees with technician</source>
        <translation>El auditor confirma al técnico</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, 95 %, answers</source>
        <translation>kappa de Cohen, 95 %, respuestas</translation>
    </message>
    <message>
        <source>A dot: one of the two always said the same, so there is no kappa.</source>
        <translation>Un punto: una de las dos personas dijo siempre lo mismo, por eso no hay kappa.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>rows technician, columns auditor</source>
        <translation>filas técnico, columnas auditor</translation>
    </message>
    <message>
        <source>{same} of {all} agree; the technician is too high in {high}, too low in {low}.</source>
        <translation>{same} de {all} coinciden; el técnico está alto en {high} y bajo en {low}.</translation>
    </message>
    <message>
        <source>{count} grades changed</source>
        <translation>{count} grados cambiados</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Correctos a la primera</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspeccionados</translation>
    </message>
    <message>
        <source>{failing} failed a point, {void} void</source>
        <translation>{failing} con fallo, {void} anulados</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>9 in 10 under {time}</source>
        <translation>9 de 10 en menos de {time}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisados</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Anulaciones</translation>
    </message>
    <message>
        <source>{change} on the days before</source>
        <translation>{change} frente a los días anteriores</translation>
    </message>
    <message>
        <source>Others, {count}</source>
        <translation>Otros, {count}</translation>
    </message>
    <message>
        <source>Where devices fail</source>
        <translation>Dónde fallan los equipos</translation>
    </message>
    <message>
        <source>count, running share</source>
        <translation>número, parte acumulada</translation>
    </message>
    <message>
        <source>Share failing</source>
        <translation>Proporción con fallo</translation>
    </message>
    <message>
        <source>p-chart, limits follow the count, mean {mean}</source>
        <translation>carta p, límites según el número, media {mean}</translation>
    </message>
    <message>
        <source>First-pass yield by week</source>
        <translation>Correctos a la primera, por semana</translation>
    </message>
    <message>
        <source>Battery of certified devices</source>
        <translation>Batería de los equipos certificados</translation>
    </message>
    <message>
        <source>health in %, count</source>
        <translation>estado en %, número</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>count, share</source>
        <translation>número, parte</translation>
    </message>
    <message>
        <source>Time for a point</source>
        <translation>Tiempo por punto</translation>
    </message>
    <message>
        <source>mean seconds, answers by hand</source>
        <translation>segundos de media, respuestas a mano</translation>
    </message>
    <message>
        <source>a lead passed what a reading fails</source>
        <translation>un responsable aprobó contra una lectura</translation>
    </message>
    <message>
        <source>{count} more are in the CSV.</source>
        <translation>{count} más están en el CSV.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece una mirada</translation>
    </message>
    <message>
        <source>proves nothing by itself</source>
        <translation>no prueba nada por sí solo</translation>
    </message>
    <message>
        <source>rule {number}</source>
        <translation>regla {number}</translation>
    </message>
    <message>
        <source>beyond the limit</source>
        <translation>más allá del límite</translation>
    </message>
    <message>
        <source>two of three far from the mean</source>
        <translation>dos de tres muy lejos de la media</translation>
    </message>
    <message>
        <source>four of five away from the mean</source>
        <translation>cuatro de cinco lejos de la media</translation>
    </message>
    <message>
        <source>eight or more on one side of the mean</source>
        <translation>ocho o más a un lado de la media</translation>
    </message>
    <message>
        <source>Passed in a hurry</source>
        <translation>Aprobado con prisa</translation>
    </message>
    <message>
        <source>Same readings on two devices</source>
        <translation>Mismas lecturas en dos equipos</translation>
    </message>
    <message>
        <source>IMEI seen twice</source>
        <translation>IMEI visto dos veces</translation>
    </message>
    <message>
        <source>No reviews yet.</source>
        <translation>Aún no hay revisiones.</translation>
    </message>
    <message>
        <source>None in these days.</source>
        <translation>Nada en estos días.</translation>
    </message>
</context>
<context>
    <name>DashboardSection</name>
    <message>
        <source>Nothing was inspected in these days</source>
        <translation>No se inspeccionó nada en estos días</translation>
    </message>
    <message>
        <source>Figures come with the first inspection that is signed or refused.</source>
        <translation>Las cifras llegan con la primera inspección firmada o rechazada.</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>Los registros detrás</translation>
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
        <translation>Informe</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel de cifras</translation>
    </message>
    <message>
        <source>{count} older inspections are still being counted. Press R to look again.</source>
        <translation>Aún se cuentan {count} inspecciones anteriores. Pulse R para volver a mirar.</translation>
    </message>
    <message>
        <source>No search leads to the records of this figure.</source>
        <translation>Ninguna búsqueda lleva a los registros de esta cifra.</translation>
    </message>
    <message>
        <source>No record is behind this figure.</source>
        <translation>No hay ningún registro detrás de esta cifra.</translation>
    </message>
    <message>
        <source>made {time} UTC</source>
        <translation>creado {time} UTC</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the dashboard</source>
        <translation>Guardar el panel</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} guardado.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>El informe fue a la impresora.</translation>
    </message>
</context>
<context>
    <name>DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Check every record</source>
        <translation>Comprobar cada registro</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Everything but private keys and tokens, in one file each day. Keep it on another disk, where not everybody reads it.</source>
        <translation>Todo menos las claves privadas y los tokens, en un archivo cada día. Guárdelo en otro disco, donde no todos lo lean.</translation>
    </message>
    <message>
        <source>Empty: no backup is made by itself.</source>
        <translation>Vacío: no se hace ninguna copia por sí sola.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Cuántas se conservan</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Kept free, so that a full disk lets you finish an inspection. 0: none.</source>
        <translation>Se mantienen libres para que un disco lleno permita terminar una inspección. 0: ninguno.</translation>
    </message>
    <message>
        <source>Reserve in megabytes</source>
        <translation>Reserva en megabytes</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Days after an inspection closed, or a person left. 0: for ever. Certificates and counts stay, and what was signed in them.</source>
        <translation>Días tras cerrarse una inspección o irse una persona. 0: para siempre. Los certificados y los recuentos se quedan, y lo firmado en ellos.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Notes of refused devices</source>
        <translation>Notas de dispositivos rechazados</translation>
    </message>
    <message>
        <source>Numbers in the audit trail</source>
        <translation>Números en el registro de auditoría</translation>
    </message>
    <message>
        <source>People who left</source>
        <translation>Personas que se fueron</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspecciones</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Haciendo copia …</translation>
    </message>
    <message>
        <source>Stopped: there is no new backup.</source>
        <translation>Detenido: no hay copia nueva.</translation>
    </message>
    <message>
        <source>Backed up and read once more: {file}</source>
        <translation>Copiado y leído de nuevo: {file}</translation>
    </message>
    <message>
        <source>Checking … {done} of {all} records</source>
        <translation>Comprobando … {done} de {all} registros</translation>
    </message>
    <message>
        <source>What is stored is not what was written. Keep the files, and show this to the lead.</source>
        <translation>Lo guardado no es lo que se escribió. Conserve los archivos y enséñelo al responsable.</translation>
    </message>
    <message>
        <source>The check was stopped. What it did not reach is not known.</source>
        <translation>La comprobación se detuvo. Lo que no alcanzó no se conoce.</translation>
    </message>
    <message>
        <source>It is as it was written. Signatures that cannot be verified here: {count}.</source>
        <translation>Está tal como se escribió. Firmas que no se pueden comprobar aquí: {count}.</translation>
    </message>
    <message>
        <source>The store is as it was signed and written.</source>
        <translation>El almacén está tal como se firmó y escribió.</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>Scratch</source>
        <translation>Arañazo</translation>
    </message>
    <message>
        <source>Dent</source>
        <translation>Golpe</translation>
    </message>
    <message>
        <source>Crack</source>
        <translation>Grieta</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Mancha</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Quemadura</translation>
    </message>
    <message>
        <source>seen from {0}&#xa0;cm</source>
        <translation>visible desde {0}&#xa0;cm</translation>
    </message>
    <message>
        <source>seen only closer than 20&#xa0;cm</source>
        <translation>solo visible a menos de 20&#xa0;cm</translation>
    </message>
    <message>
        <source>felt by nail</source>
        <translation>se nota con la uña</translation>
    </message>
</context>
<context>
    <name>DefectPanel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length in mm</source>
        <translation>Longitud en mm</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Visible desde</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
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
        <translation>Se nota con la uña</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Why another grade than suggested</source>
        <translation>Por qué otro grado que el propuesto</translation>
    </message>
    <message>
        <source>Defect {number} · {surface}</source>
        <translation>Defecto {number} · {surface}</translation>
    </message>
    <message>
        <source>The next defect</source>
        <translation>El próximo defecto</translation>
    </message>
    <message>
        <source>Which grade is it?</source>
        <translation>¿Qué grado es?</translation>
    </message>
    <message>
        <source>Why {grade}? Then Enter</source>
        <translation>¿Por qué {grade}? Después Intro</translation>
    </message>
</context>
<context>
    <name>DefectRows</name>
    <message>
        <source>No defect. Space takes the grade below.</source>
        <translation>Sin defectos. Espacio toma el grado de abajo.</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aparcado</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>apartado</translation>
    </message>
</context>
<context>
    <name>DestinationCard</name>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
</context>
<context>
    <name>DestinationCards</name>
    <message>
        <source>{count} wait</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>Wants a new token</source>
        <translation>Pide un token nuevo</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} rechazados</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificados</translation>
    </message>
    <message>
        <source>records and events</source>
        <translation>registros y eventos</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>próximo intento {time}</translation>
    </message>
</context>
<context>
    <name>DestinationsBlock</name>
    <message>
        <source>Further destinations</source>
        <translation>Otros destinos</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, such as erp</source>
        <translation>Nombre, por ejemplo erp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Adónde lleva</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Its token, where it wants one. It is never shown again.</source>
        <translation>Su token, si pide uno. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>None. Folders, webhooks and installed marketplaces get what is signed, too.</source>
        <translation>Ninguno. También carpetas, webhooks y mercados instalados reciben lo que se firma.</translation>
    </message>
    <message>
        <source>its secret cannot be read</source>
        <translation>su secreto no se puede leer</translation>
    </message>
    <message>
        <source>with a secret</source>
        <translation>con secreto</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>sin secreto</translation>
    </message>
    <message>
        <source>The whole path of a folder</source>
        <translation>La ruta completa de una carpeta</translation>
    </message>
    <message>
        <source>An address that starts with https://</source>
        <translation>Una dirección que empieza por https://</translation>
    </message>
    <message>
        <source>What it wants to know: key=text; key=text</source>
        <translation>Lo que quiere saber: key=texto; key=texto</translation>
    </message>
    <message>
        <source>Asking {name} …</source>
        <translation>Preguntando a {name} …</translation>
    </message>
    <message>
        <source>It cannot be asked; its settings can be used.</source>
        <translation>No se le puede preguntar; sus ajustes se pueden usar.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>{name}: nothing more goes there. What waits for it stays in the outbox.</source>
        <translation>{name}: ya no va nada allí. Lo que espera queda en la bandeja de salida.</translation>
    </message>
    <message>
        <source>{name}: what is signed from now on goes there.</source>
        <translation>{name}: lo que se firme desde ahora va allí.</translation>
    </message>
    <message>
        <source>Give the receiver this secret, it is shown this once: {secret}</source>
        <translation>Dé este secreto al receptor, solo se muestra esta vez: {secret}</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>pedido {order}</translation>
    </message>
</context>
<context>
    <name>DeviceDrawing</name>
    <message>
        <source>Drawing: {device}</source>
        <translation>Dibujo: {device}</translation>
    </message>
    <message>
        <source>Surfaces: {device}. Defects: {names}</source>
        <translation>Superficies: {device}. Defectos: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Cursor: {surface}, {across} % from the left, {down} % from the top. Arrows move it; Enter or a digit places a defect.</source>
        <translation>Cursor: {surface}, {across} % desde la izquierda, {down} % desde arriba. Las flechas lo mueven; Intro o una cifra coloca un defecto.</translation>
    </message>
</context>
<context>
    <name>DeviceState</name>
    <message>
        <source>Needs you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>Waiting for trust</source>
        <translation>Espera permiso</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Listo para firmar</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
</context>
<context>
    <name>DeviceStateShort</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin conocer</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Apartado</translation>
    </message>
</context>
<context>
    <name>EmptyBench</name>
    <message>
        <source>Plug in a phone. It starts by itself.</source>
        <translation>Conecte un teléfono. Empieza solo.</translation>
    </message>
    <message>
        <source>Up to 64 at once.</source>
        <translation>Hasta 64 a la vez.</translation>
    </message>
    <message>
        <source>Not finished: plug in to go on</source>
        <translation>Sin terminar: conectar para seguir</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Últimos terminados</translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>Contestados: {count}</translation>
    </message>
</context>
<context>
    <name>EraseStage</name>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
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
        <translation>aún sin anotar</translation>
    </message>
    <message>
        <source>only where one is in</source>
        <translation>solo si hay una puesta</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Soportes</translation>
    </message>
    <message>
        <source>How it was seen to be erased</source>
        <translation>Cómo se comprobó el borrado</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial from its screen, tray or label</source>
        <translation>Escanee el IMEI o n.º de serie: pantalla, bandeja o etiqueta</translation>
    </message>
    <message>
        <source>Plug the erased device in again, or scan its number.</source>
        <translation>Conecte de nuevo el dispositivo borrado o escanee su número.</translation>
    </message>
    <message>
        <source>Which number does it show?</source>
        <translation>¿Qué número muestra?</translation>
    </message>
    <message>
        <source>Nothing reaches this level on this medium. Choose another one.</source>
        <translation>Nada alcanza este nivel en este soporte. Elija otro.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading: {name}</source>
        <translation>Lectura: {name}</translation>
    </message>
    <message>
        <source>Note and photos</source>
        <translation>Nota y fotos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Cualquier grado</translation>
    </message>
    <message>
        <source>Any technician</source>
        <translation>Cualquier técnico</translation>
    </message>
    <message>
        <source>Point failed</source>
        <translation>Punto fallido</translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation>Enviado o no</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Waiting for sync</source>
        <translation>En espera de sincro</translation>
    </message>
    <message>
        <source>{count} records of a figure</source>
        <translation>{count} registros de una cifra</translation>
    </message>
    <message>
        <source>Closed {days} UTC</source>
        <translation>Cerrado {days} UTC</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason and note</source>
        <translation>Motivo y nota</translation>
    </message>
</context>
<context>
    <name>FirstPin</name>
    <message>
        <source>Nobody here has a badge or a PIN yet. Choose an administrator and type the PIN they will have.</source>
        <translation>Aquí nadie tiene aún tarjeta ni PIN. Elija un administrador y escriba el PIN que tendrá.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Escriba el mismo PIN otra vez.</translation>
    </message>
    <message>
        <source>Those were two different PINs. Type the new PIN again.</source>
        <translation>Eran dos PIN distintos. Escriba de nuevo el PIN nuevo.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>%n gone</source>
        <translation>%n desconectado</translation>
    </message>
    <message>
        <source>%n unfinished</source>
        <translation>%n sin terminar</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>{what}: hide them</source>
        <translation>{what}: ocultar</translation>
    </message>
    <message>
        <source>{what}: show them</source>
        <translation>{what}: mostrar</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>laptop</source>
        <translation>portátil</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tableta</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>console</source>
        <translation>consola</translation>
    </message>
    <message>
        <source>modem without a screen</source>
        <translation>módem sin pantalla</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Nobody signs in here yet.</source>
        <translation>Aquí aún no inicia sesión nadie.</translation>
    </message>
    <message>
        <source>Add people in the settings (F7), or with &apos;inspector people add&apos;.</source>
        <translation>Añada personas en los ajustes (F7), o con &apos;inspector people add&apos;.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Abrir Personas</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Bloqueado.</translation>
    </message>
    <message>
        <source>Locked after 1 minute.</source>
        <translation>Bloqueado tras 1 minuto.</translation>
    </message>
    <message>
        <source>Locked after {count} minutes.</source>
        <translation>Bloqueado tras {count} minutos.</translation>
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
        <translation>Excelente</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Not sellable</source>
        <translation>No vendible</translation>
    </message>
</context>
<context>
    <name>GradeScale</name>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>chosen: {grade}</source>
        <translation>elegido: {grade}</translation>
    </message>
    <message>
        <source>the rules say {grade}</source>
        <translation>las reglas dicen {grade}</translation>
    </message>
</context>
<context>
    <name>GradeStage</name>
    <message>
        <source>Cosmetic grade</source>
        <translation>Grado estético</translation>
    </message>
    <message>
        <source>Place with a click, or arrows and a digit:</source>
        <translation>Coloque con un clic, o flechas y cifra:</translation>
    </message>
</context>
<context>
    <name>Grading</name>
    <message>
        <source>{0} chose {1}: {2}</source>
        <translation>{0} eligió {1}: {2}</translation>
    </message>
    <message>
        <source>{0} looked too.</source>
        <translation>{0} también miró.</translation>
    </message>
    <message>
        <source>{0}: defect {1} decides, {2}.</source>
        <translation>{0}: decide el defecto {1}, {2}.</translation>
    </message>
    <message>
        <source>{0}: no defect. Premium needs parts that are known to be genuine.</source>
        <translation>{0}: sin defectos. Premium exige piezas originales comprobadas.</translation>
    </message>
    <message>
        <source>{0}: no defect, and every part is genuine.</source>
        <translation>{0}: sin defectos, y todas las piezas son originales.</translation>
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
        <translation>bandeja SIM</translation>
    </message>
    <message>
        <source>welcome screen</source>
        <translation>pantalla de bienvenida</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>{used} of {total} ports in use</source>
        <translation>{used} de {total} puertos en uso</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import the good rows</source>
        <translation>Importar las filas correctas</translation>
    </message>
    <message>
        <source>{name}: {added} new, {known} there already, {bad} bad</source>
        <translation>{name}: {added} nuevas, {known} ya estaban, {bad} erróneas</translation>
    </message>
    <message>
        <source>Columns that nothing was read from: {names}.</source>
        <translation>Columnas de las que no se leyó nada: {names}.</translation>
    </message>
    <message>
        <source>It becomes history: found here, certifying nothing. Enter imports, Esc leaves it.</source>
        <translation>Pasa a ser historial: se encuentra aquí y no certifica nada. Intro importa, Esc lo deja.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>{count} of those there already differ from what is there, which is not changed.</source>
        <translation>{count} de las que ya están difieren de lo que hay, que no se cambia.</translation>
    </message>
</context>
<context>
    <name>InspectionActions</name>
    <message>
        <source>Pass</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>Cannot test</source>
        <translation>No comprobable</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Point before</source>
        <translation>Punto anterior</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>Avance automático</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Seguir sin código</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Visible desde</translation>
    </message>
    <message>
        <source>Felt by nail</source>
        <translation>Se nota con la uña</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Another grade, say why</source>
        <translation>Otro grado, diga por qué</translation>
    </message>
    <message>
        <source>Keep the grade</source>
        <translation>Mantener el grado</translation>
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
        <translation>Soporte siguiente</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of the defect</source>
        <translation>Foto del defecto</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Pegar foto</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Auto-advance on</source>
        <translation>Avance automático: sí</translation>
    </message>
    <message>
        <source>Auto-advance off</source>
        <translation>Avance automático: no</translation>
    </message>
    <message>
        <source>Defect code</source>
        <translation>Código de fallo</translation>
    </message>
    <message>
        <source>Other point</source>
        <translation>Otro punto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Taken back: {point}</source>
        <translation>Retirado: {point}</translation>
    </message>
    <message>
        <source>Taken back: photo of {point}</source>
        <translation>Retirada: foto de {point}</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>el cuerpo</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>Taken back: order {order}</source>
        <translation>Retirado: pedido {order}</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>No hay imagen que pegar. Copie una primero.</translation>
    </message>
</context>
<context>
    <name>InspectionView</name>
    <message>
        <source>Identify it</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Conéctelo</translation>
    </message>
    <message>
        <source>After the others</source>
        <translation>Tras los demás</translation>
    </message>
    <message>
        <source>Take {grade}</source>
        <translation>Tomar {grade}</translation>
    </message>
    <message>
        <source>Record the erase</source>
        <translation>Anotar el borrado</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Correcto</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
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
        <translation>Volver</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Who verifies certificates of this bench elsewhere needs its public key. The private one never leaves the home.</source>
        <translation>Quien verifique en otro sitio los certificados de este puesto necesita su clave pública. La privada nunca sale de la carpeta.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Copy the key&apos;s id</source>
        <translation>Copiar el identificador de la clave</translation>
    </message>
    <message>
        <source>Export the public key</source>
        <translation>Exportar la clave pública</translation>
    </message>
    <message>
        <source>This home is for training. Nobody is to trust its key.</source>
        <translation>Esta carpeta es de prácticas. Nadie debe confiar en su clave.</translation>
    </message>
    <message>
        <source>There is no key yet. The first signature makes it, and so does an export.</source>
        <translation>Aún no hay clave. La hace la primera firma, y también una exportación.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Written to {file}. Elsewhere: inspector verify --trust {name}</source>
        <translation>Escrito en {file}. En otro sitio: inspector verify --trust {name}</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Its charge is read once, not followed over the cable.</source>
        <translation>Su carga se lee una vez, no se sigue por el cable.</translation>
    </message>
    <message>
        <source>iPhones and iPads tell nothing of touches, buttons, motors or sensors over their cable.</source>
        <translation>Los iPhone y iPad no dicen nada de toques, botones, motores ni sensores por su cable.</translation>
    </message>
    <message>
        <source>A modem answers questions; of touches, keys, motors and sensors it tells nothing.</source>
        <translation>Un módem responde preguntas; no dice nada de toques, teclas, motores ni sensores.</translation>
    </message>
    <message>
        <source>A laptop&apos;s report is read whole: keys and touches are not followed.</source>
        <translation>El informe de un portátil se lee entero: no se siguen teclas ni toques.</translation>
    </message>
    <message>
        <source>This device tells nothing of touches, buttons, motors or sensors.</source>
        <translation>Este dispositivo no dice nada de toques, botones, motores ni sensores.</translation>
    </message>
    <message>
        <source>Drag an icon over the whole screen, edge to edge, and press a verdict.</source>
        <translation>Arrastre un icono por toda la pantalla, de borde a borde, y pulse un veredicto.</translation>
    </message>
    <message>
        <source>Press each one, watch what it does, and press a verdict.</source>
        <translation>Pulse cada uno, mire qué hace y pulse un veredicto.</translation>
    </message>
    <message>
        <source>Let it vibrate by its own settings, feel it, and press a verdict.</source>
        <translation>Hágalo vibrar desde sus ajustes, siéntalo y pulse un veredicto.</translation>
    </message>
    <message>
        <source>Turn it, watch the picture turn with it, and press a verdict.</source>
        <translation>Gírelo, mire si la imagen gira con él y pulse un veredicto.</translation>
    </message>
    <message>
        <source>Plug its charger in, look for the charging sign, and press a verdict.</source>
        <translation>Conecte su cargador, busque la señal de carga y pulse un veredicto.</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>The test begins as soon as the device answers.</source>
        <translation>La prueba empieza en cuanto el dispositivo responda.</translation>
    </message>
    <message>
        <source>Passed by itself.</source>
        <translation>Correcto por sí solo.</translation>
    </message>
    <message>
        <source>Cannot be scored: {0}. Answer it yourself.</source>
        <translation>No se puede puntuar: {0}. Contéstelo usted.</translation>
    </message>
    <message>
        <source>Squares reached</source>
        <translation>Cuadros tocados</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>{0} touches by itself. Fail it, or press R and keep off the screen.</source>
        <translation>{0} toques solos. Es un fallo, o pulse R sin tocar la pantalla.</translation>
    </message>
    <message>
        <source>Full. Lift your finger.</source>
        <translation>Lleno. Levante el dedo.</translation>
    </message>
    <message>
        <source>Keep off the screen: {0} s more.</source>
        <translation>No toque la pantalla: {0} s más.</translation>
    </message>
    <message>
        <source>Row {0}, column {1} was skipped. Sweep it again; if it stays silent, fail it.</source>
        <translation>Se saltó la fila {0}, columna {1}. Repásela; si no responde, es un fallo.</translation>
    </message>
    <message>
        <source>Sweep every square with one finger, edge to edge.</source>
        <translation>Recorra cada cuadro con un dedo, de borde a borde.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Subir volumen</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Bajar volumen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Buttons pressed</source>
        <translation>Botones pulsados</translation>
    </message>
    <message>
        <source>Press each button and let it go.</source>
        <translation>Pulse cada botón y suéltelo.</translation>
    </message>
    <message>
        <source>Accelerometer</source>
        <translation>Acelerómetro</translation>
    </message>
    <message>
        <source>Gyroscope</source>
        <translation>Giroscopio</translation>
    </message>
    <message>
        <source>Compass</source>
        <translation>Brújula</translation>
    </message>
    <message>
        <source>Sensors that answer</source>
        <translation>Sensores que responden</translation>
    </message>
    <message>
        <source>Turn the device in your hand, then hold it still.</source>
        <translation>Gire el dispositivo en la mano y manténgalo quieto.</translation>
    </message>
    <message>
        <source>The device refused: {0}. Start a vibration on the device itself.</source>
        <translation>El dispositivo se negó: {0}. Inicie la vibración en el propio dispositivo.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>Carga.</translation>
    </message>
    <message>
        <source>No rise in three minutes. Fail it, or try another cable and press R.</source>
        <translation>Sin subida en tres minutos. Es un fallo, o pruebe otro cable y pulse R.</translation>
    </message>
    <message>
        <source>It does not charge. Check cable and port.</source>
        <translation>No carga. Revise cable y puerto.</translation>
    </message>
    <message>
        <source>It has to rise by 1 % in three minutes, or take a steady current.</source>
        <translation>Debe subir un 1 % en tres minutos o tomar corriente estable.</translation>
    </message>
    <message>
        <source>It was told to vibrate. R plays it again.</source>
        <translation>Se le pidió vibrar. R lo repite.</translation>
    </message>
    <message>
        <source>Told to vibrate</source>
        <translation>Se le pidió vibrar</translation>
    </message>
</context>
<context>
    <name>LiveStage</name>
    <message>
        <source>{0} of {1} so far. Finish it, start again with R, or answer otherwise.</source>
        <translation>{0} de {1} hasta ahora. Termine, reinicie con R o conteste de otro modo.</translation>
    </message>
    <message>
        <source>Pass when full</source>
        <translation>Correcto al llenar</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>System&apos;s</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>What a certificate cannot say in a language, it says in English.</source>
        <translation>Lo que un certificado no puede decir en un idioma, lo dice en inglés.</translation>
    </message>
    <message>
        <source>Language of certificates</source>
        <translation>Idioma de los certificados</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>Higher rows and wider scroll bars.</source>
        <translation>Filas más altas y barras más anchas.</translation>
    </message>
    <message>
        <source>Room for gloves</source>
        <translation>Sitio para guantes</translation>
    </message>
    <message>
        <source>Keep everything still</source>
        <translation>Mantener todo quieto</translation>
    </message>
</context>
<context>
    <name>LotPanel</name>
    <message>
        <source>Print all</source>
        <translation>Imprimir todos</translation>
    </message>
    <message>
        <source>Save all as files</source>
        <translation>Guardar todos como archivos</translation>
    </message>
</context>
<context>
    <name>Lots</name>
    <message>
        <source>All certificates</source>
        <translation>Todos los certificados</translation>
    </message>
    <message>
        <source>{count} certificates among {all} records shown</source>
        <translation>{count} certificados entre {all} registros mostrados</translation>
    </message>
    <message>
        <source>Enter prints them, Tab goes to the files, Esc leaves it.</source>
        <translation>Intro los imprime, Tab pasa a los archivos, Esc lo deja.</translation>
    </message>
    <message>
        <source>Left out: {list}.</source>
        <translation>Sin incluir: {list}.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Detener la impresión</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Detener el guardado</translation>
    </message>
    <message>
        <source>{count} of {all} handed to the printer</source>
        <translation>{count} de {all} entregados a la impresora</translation>
    </message>
    <message>
        <source>{count} of {all} files written</source>
        <translation>{count} de {all} archivos escritos</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>{count} failed: {trouble}</source>
        <translation>{count} fallidos: {trouble}</translation>
    </message>
    <message>
        <source>accepts on none</source>
        <translation>acepta con cero</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Sampling lots</source>
        <translation>Lotes de muestreo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>IMEI or serial</source>
        <translation>IMEI o número de serie</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>La muestra</translation>
    </message>
</context>
<context>
    <name>LotsSection</name>
    <message>
        <source>No lot yet</source>
        <translation>Aún no hay lotes</translation>
    </message>
    <message>
        <source>Press M: a sample of a lot says whether all of it is accepted.</source>
        <translation>Pulse M: una muestra dice si se acepta todo el lote.</translation>
    </message>
    <message>
        <source>Make a lot</source>
        <translation>Formar un lote</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Extraer la muestra</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Imprimir informe</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>Siguiente de la muestra</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Held: {count}</source>
        <translation>Retenidos: {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>You may read. Only an auditor makes lots.</source>
        <translation>Puede leer. Solo un auditor forma lotes.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>El informe fue a la impresora.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} guardado.</translation>
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
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincro</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Next device</source>
        <translation>Siguiente dispositivo</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Lock the bench</source>
        <translation>Bloquear el puesto</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>No registry</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>Offline, {count} waiting</source>
        <translation>Sin conexión, {count} en espera</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
</context>
<context>
    <name>MakePanel</name>
    <message>
        <source>Make a lot</source>
        <translation>Formar un lote</translation>
    </message>
    <message>
        <source>Devices of</source>
        <translation>Dispositivos de</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Seed; empty: drawn by this computer</source>
        <translation>Semilla; vacío: la saca este equipo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Make the lot</source>
        <translation>Formar el lote</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>All of these days</source>
        <translation>Todos estos días</translation>
    </message>
    <message>
        <source>One technician</source>
        <translation>Un técnico</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Un modelo</translation>
    </message>
    <message>
        <source>One supplier</source>
        <translation>Un proveedor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elegir uno</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Nivel {0}</translation>
    </message>
    <message>
        <source>Plan of the standard</source>
        <translation>Plan de la norma</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Accepts on none</source>
        <translation>Acepta con cero</translation>
    </message>
</context>
<context>
    <name>MarketplaceSection</name>
    <message>
        <source>Signed certificates go to the registry by themselves, as soon as it answers.</source>
        <translation>Los certificados firmados van solos al registro en cuanto responde.</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>It starts with https://. Empty: certificates stay on this bench.</source>
        <translation>Empieza por https://. Vacía: los certificados quedan en este puesto.</translation>
    </message>
    <message>
        <source>Address of the registry</source>
        <translation>Dirección del registro</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring where there is one. It is never shown again.</source>
        <translation>Se guarda en el llavero del sistema, si lo hay. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Olvidar el token</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>A token is kept. Type another to replace it.</source>
        <translation>Hay un token guardado. Escriba otro para cambiarlo.</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>No hay token guardado.</translation>
    </message>
    <message>
        <source>Asking the registry …</source>
        <translation>Preguntando al registro …</translation>
    </message>
    <message>
        <source>The registry answers and takes this bench&apos;s token.</source>
        <translation>El registro responde y acepta el token de este puesto.</translation>
    </message>
</context>
<context>
    <name>MismatchPage</name>
    <message>
        <source>Go to that device</source>
        <translation>Ir a ese dispositivo</translation>
    </message>
    <message>
        <source>It is the second SIM&apos;s number</source>
        <translation>Es el número de la segunda SIM</translation>
    </message>
    <message>
        <source>Read the device again</source>
        <translation>Leer de nuevo el dispositivo</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Two numbers differ</source>
        <translation>Dos números difieren</translation>
    </message>
    <message>
        <source>Open in {slot}: {model}</source>
        <translation>Abierto en {slot}: {model}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Escaneado</translation>
    </message>
    <message>
        <source>This is not the number of the device in {slot}</source>
        <translation>No es el número del dispositivo en {slot}</translation>
    </message>
    <message>
        <source>The scanned number is that of {device}.</source>
        <translation>El número escaneado es de {device}.</translation>
    </message>
    <message>
        <source>The wrong box or label: take the one of the device in your hand, and scan it.</source>
        <translation>Caja o etiqueta equivocada: tome la del dispositivo que tiene en la mano y escanéela.</translation>
    </message>
    <message>
        <source>Two devices were swapped: look at the number on the device&apos;s own screen (*#06#).</source>
        <translation>Se cambiaron dos dispositivos: mire el número en la pantalla del propio dispositivo (*#06#).</translation>
    </message>
    <message>
        <source>A second SIM: such a phone has two numbers, both on the same screen.</source>
        <translation>Una segunda SIM: ese teléfono tiene dos números, ambos en la misma pantalla.</translation>
    </message>
    <message>
        <source>Both begin with the same 8 digits: they are of the same model.</source>
        <translation>Ambos empiezan por las mismas 8 cifras: son del mismo modelo.</translation>
    </message>
    <message>
        <source>Now scan the first number from the same screen of the phone (*#06#).</source>
        <translation>Escanee ahora el primer número de la misma pantalla del teléfono (*#06#).</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name of this search</source>
        <translation>Nombre de esta búsqueda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Everybody at this shop sees it. Enter saves, Esc leaves it.</source>
        <translation>La ven todos en este taller. Intro guarda, Esc lo deja.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>All technicians</source>
        <translation>Todos los técnicos</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>Todas las listas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
</context>
<context>
    <name>NumberAnswers</name>
    <message>
        <source>The level is not chosen. Press ← for Clear or → for Purge.</source>
        <translation>El nivel no está elegido. Pulse ← para Clear o → para Purge.</translation>
    </message>
</context>
<context>
    <name>NumberCheck</name>
    <message>
        <source>Two numbers differ</source>
        <translation>Dos números difieren</translation>
    </message>
    <message>
        <source>{slot} put aside</source>
        <translation>{slot} apartado</translation>
    </message>
    <message>
        <source>Second number noted</source>
        <translation>Segundo número anotado</translation>
    </message>
    <message>
        <source>The scanned number was inspected here before: {model}, {day}.</source>
        <translation>El número escaneado ya se inspeccionó aquí: {model}, {day}.</translation>
    </message>
</context>
<context>
    <name>NumberPair</name>
    <message>
        <source>{numbers}. Digits that differ: {places}</source>
        <translation>{numbers}. Cifras distintas: {places}</translation>
    </message>
</context>
<context>
    <name>OrderLink</name>
    <message>
        <source>{order}: open its device first</source>
        <translation>{order}: abra primero su dispositivo</translation>
    </message>
    <message>
        <source>Change to {order}</source>
        <translation>Cambiar a {order}</translation>
    </message>
    <message>
        <source>This device is for order {order}.</source>
        <translation>Este dispositivo es del pedido {order}.</translation>
    </message>
    <message>
        <source>Scan {order} once more to change it.</source>
        <translation>Escanee {order} otra vez para cambiarlo.</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Pedido {order}</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>when you say</source>
        <translation>cuando usted diga</translation>
    </message>
    <message>
        <source>with a new token</source>
        <translation>con un token nuevo</translation>
    </message>
    <message>
        <source>Held by another process until {time}</source>
        <translation>Ocupado por otro proceso hasta {time}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Pass</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>Cannot test</source>
        <translation>No comprobable</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>{count} of {all} rows written</source>
        <translation>{count} de {all} filas escritas</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <source>The page cannot be shown. It can still be printed.</source>
        <translation>La página no se puede mostrar. Aun así se puede imprimir.</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Aún sin certificado</translation>
    </message>
    <message>
        <source>Certificate, page {page} of {pages}</source>
        <translation>Certificado, página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>The badge is theirs from now on.</source>
        <translation>La tarjeta es suya desde ahora.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Only an administrator changes people. Your own PIN you may change.</source>
        <translation>Solo un administrador cambia personas. Su propio PIN puede cambiarlo.</translation>
    </message>
    <message>
        <source>Scan the badge now. Esc: leave it as it is.</source>
        <translation>Escanee ahora la tarjeta. Esc: dejarlo como está.</translation>
    </message>
    <message>
        <source>The PIN holds from now on.</source>
        <translation>El PIN vale desde ahora.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Scan a badge for this person</source>
        <translation>Escanear una tarjeta para esta persona</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Quitar la tarjeta</translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation>Dar un PIN</translation>
    </message>
    <message>
        <source>Unlock this name</source>
        <translation>Desbloquear este nombre</translation>
    </message>
    <message>
        <source>Let in no more</source>
        <translation>No dejar entrar más</translation>
    </message>
    <message>
        <source>What lets them in</source>
        <translation>Lo que da acceso</translation>
    </message>
    <message>
        <source>Type a new PIN of 4 to 8 digits, then Enter.</source>
        <translation>Escriba un PIN nuevo de 4 a 8 cifras y pulse Intro.</translation>
    </message>
    <message>
        <source>Type the same PIN once more, then Enter.</source>
        <translation>Escriba otra vez el mismo PIN y pulse Intro.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type a new one twice.</source>
        <translation>Los dos PIN difieren. Escriba uno nuevo dos veces.</translation>
    </message>
    <message>
        <source>What {name} did stays on record. Press once more to let {name} in no more.</source>
        <translation>Lo que hizo {name} queda registrado. Pulse otra vez para no dejar entrar más a {name}.</translation>
    </message>
    <message>
        <source>Yes, let in no more</source>
        <translation>Sí, no dejar entrar más</translation>
    </message>
    <message>
        <source>Let in no more. What they did keeps their name.</source>
        <translation>Ya no entra. Lo que hizo conserva su nombre.</translation>
    </message>
    <message>
        <source>Locked after wrong PINs.</source>
        <translation>Bloqueado tras PIN falsos.</translation>
    </message>
    <message>
        <source>Signs in with a badge or a PIN.</source>
        <translation>Entra con tarjeta o PIN.</translation>
    </message>
    <message>
        <source>Signs in with a badge.</source>
        <translation>Entra con tarjeta.</translation>
    </message>
    <message>
        <source>Signs in with a PIN.</source>
        <translation>Entra con PIN.</translation>
    </message>
    <message>
        <source>Cannot sign in yet: give a badge or a PIN.</source>
        <translation>Aún no puede entrar: dé una tarjeta o un PIN.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Screen on</source>
        <translation>Pantalla encendida</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Pantalla apagada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dorso</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>a defect that was taken out</source>
        <translation>un defecto retirado</translation>
    </message>
    <message>
        <source>defect {0}</source>
        <translation>defecto {0}</translation>
    </message>
</context>
<context>
    <name>PhotoAnswers</name>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Keeping the photo…</source>
        <translation>Guardando la foto…</translation>
    </message>
    <message>
        <source>The photo is out. Z brings it back.</source>
        <translation>La foto está fuera. Z la recupera.</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defecto</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Photo of {0}</source>
        <translation>Foto: {0}</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Leyendo la foto…</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Hacer la foto</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Suelte aquí una imagen, péguela o elija un archivo.</translation>
    </message>
    <message>
        <source>Looking for a camera.</source>
        <translation>Buscando una cámara.</translation>
    </message>
    <message>
        <source>Space takes the photo.</source>
        <translation>Espacio hace la foto.</translation>
    </message>
    <message>
        <source>The extra “camera” of this program is not installed.</source>
        <translation>El extra «camera» de este programa no está instalado.</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>No hay cámara conectada.</translation>
    </message>
    <message>
        <source>The camera cannot be used here; the log says why.</source>
        <translation>La cámara no se puede usar aquí; el registro dice por qué.</translation>
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
        <translation>Aún sin foto: {0}</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{count} digits</source>
        <translation>{count} cifras</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Quitar la última cifra</translation>
    </message>
</context>
<context>
    <name>PointAnswers</name>
    <message>
        <source>This point always applies. Answer it, or say why it cannot be tested.</source>
        <translation>Este punto siempre aplica. Respóndalo o diga por qué no se puede comprobar.</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>¿Por qué no aplica?</translation>
    </message>
    <message>
        <source>Why can it not be tested?</source>
        <translation>¿Por qué no se puede comprobar?</translation>
    </message>
    <message>
        <source>Say it in words, then Enter</source>
        <translation>Dígalo con palabras y pulse Intro</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Nota y después Intro</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>PointStage</name>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Which fault? Its digit adds it; Enter goes on without.</source>
        <translation>¿Qué fallo? Su cifra lo añade; Intro sigue sin él.</translation>
    </message>
    <message>
        <source>Evidence: who answered what, and when</source>
        <translation>Evidencia: quién respondió qué y cuándo</translation>
    </message>
    <message>
        <source>Scan or type the number that *#06# shows</source>
        <translation>Escanee o escriba el número que muestra *#06#</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincro</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>PrintNotices</name>
    <message>
        <source>A printer waits: {trouble}.</source>
        <translation>Una impresora espera: {trouble}.</translation>
    </message>
    <message>
        <source>{count} to print</source>
        <translation>{count} por imprimir</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Imprimir ahora</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
</context>
<context>
    <name>PrintingSection</name>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Printer of certificates</source>
        <translation>Impresora de certificados</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Buscar impresoras otra vez</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A print queue, an address such as 192.168.1.40:9100, or a device file. Empty: no labels.</source>
        <translation>Una cola, una dirección como 192.168.1.40:9100 o un archivo de dispositivo. Vacío: sin etiquetas.</translation>
    </message>
    <message>
        <source>Printer of labels</source>
        <translation>Impresora de etiquetas</translation>
    </message>
    <message>
        <source>Width and height in mm, such as 62x29.</source>
        <translation>Ancho y alto en mm, como 62x29.</translation>
    </message>
    <message>
        <source>Size of a label</source>
        <translation>Tamaño de la etiqueta</translation>
    </message>
    <message>
        <source>Fineness of the label printer</source>
        <translation>Resolución de la impresora de etiquetas</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Buscando impresoras …</translation>
    </message>
    <message>
        <source>The system knows no printer. Add one there, then look again.</source>
        <translation>El sistema no conoce ninguna impresora. Añada una allí y busque otra vez.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Label {size}. No label printer is set.</source>
        <translation>Etiqueta {size}. No hay impresora de etiquetas elegida.</translation>
    </message>
    <message>
        <source>Label {size}, {printer}</source>
        <translation>Etiqueta {size}, {printer}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>{what}: not printed</source>
        <translation>{what}: sin imprimir</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>printed {count} times, last {time}</source>
        <translation>impreso {count} veces, la última {time}</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>impreso {time}</translation>
    </message>
    <message>
        <source>waits. {trouble}</source>
        <translation>espera. {trouble}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>se está imprimiendo</translation>
    </message>
    <message>
        <source>the printer waits: {trouble}</source>
        <translation>la impresora espera: {trouble}</translation>
    </message>
    <message>
        <source>is with the printer</source>
        <translation>está en la impresora</translation>
    </message>
    <message>
        <source>not sure. {trouble}</source>
        <translation>no es seguro. {trouble}</translation>
    </message>
    <message>
        <source>not printed. {trouble}</source>
        <translation>sin imprimir. {trouble}</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Reported by the device</source>
        <translation>Indicado por el dispositivo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Cannot be true</source>
        <translation>No puede ser cierto</translation>
    </message>
</context>
<context>
    <name>QueueField</name>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>La elección del sistema</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ahora no está</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Needs you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>No device waits for you.</source>
        <translation>Ningún dispositivo le espera.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Next that needs you</source>
        <translation>El siguiente que le espera</translation>
    </message>
    <message>
        <source>{waiting} of {devices}</source>
        <translation>{waiting} de {devices}</translation>
    </message>
</context>
<context>
    <name>QueueSection</name>
    <message>
        <source>Nothing waits for a review</source>
        <translation>Nada espera revisión</translation>
    </message>
    <message>
        <source>What is signed or refused comes here by itself.</source>
        <translation>Lo firmado o rechazado llega aquí por sí solo.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Refrendar</translation>
    </message>
    <message>
        <source>Inspect again blind</source>
        <translation>Inspeccionar a ciegas</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta en bruto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Siguiente de la cola</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>En espera: {count}</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>You may read. Only an auditor reviews.</source>
        <translation>Puede leer. Solo un auditor revisa.</translation>
    </message>
    <message>
        <source>A key came before the last answer was written. Press it again.</source>
        <translation>Una tecla llegó antes de que se escribiera la última respuesta. Púlsela otra vez.</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>What waits for a review</source>
        <translation>Lo que espera revisión</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>RawPanel</name>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta en bruto</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>What the device answered was kept, and erased since.</source>
        <translation>Lo que respondió el dispositivo se guardó y se borró después.</translation>
    </message>
    <message>
        <source>No answer of the device is kept for this claim.</source>
        <translation>No se guarda ninguna respuesta del dispositivo para esta afirmación.</translation>
    </message>
    <message>
        <source>Raw answer {number} of {count} · R shows the next</source>
        <translation>Respuesta en bruto {number} de {count} · R muestra la siguiente</translation>
    </message>
    <message>
        <source>only the first {kept} are kept</source>
        <translation>solo se guardan los primeros {kept}</translation>
    </message>
    <message>
        <source>the device fell silent in it</source>
        <translation>el dispositivo calló a mitad de ella</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>The grade that you see</source>
        <translation>El grado que usted ve</translation>
    </message>
    <message>
        <source>What you see instead</source>
        <translation>Lo que usted ve en su lugar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>It goes to who inspected it, and onto the record. Enter says it, Esc leaves it.</source>
        <translation>Va a quien lo inspeccionó y al registro. Intro lo dice, Esc lo deja.</translation>
    </message>
    <message>
        <source>You disagree: {point}</source>
        <translation>Usted discrepa: {point}</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>¿Qué vio u oyó?</translation>
    </message>
    <message>
        <source>The next time it is plugged in, the bench shows your reason and inspects it again. Enter sends it back, Esc leaves it.</source>
        <translation>La próxima vez que se conecte, el puesto muestra su motivo y lo inspecciona de nuevo. Intro lo devuelve, Esc lo deja.</translation>
    </message>
    <message>
        <source>Send it back for re-inspection</source>
        <translation>Devolverlo para reinspección</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>What is to be looked at again?</source>
        <translation>¿Qué hay que mirar de nuevo?</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Points of this record</source>
        <translation>Puntos de este registro</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincro</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>huella</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Held: its lot was rejected. What waits is not sent until it is countersigned.</source>
        <translation>Retenido: su lote fue rechazado. Lo que espera no se envía hasta que esté refrendado.</translation>
    </message>
    <message>
        <source>Goes nowhere: no registry is set.</source>
        <translation>No va a ninguna parte: no hay registro elegido.</translation>
    </message>
    <message>
        <source>the bench</source>
        <translation>el puesto</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Grade or failing point</source>
        <translation>Grado o punto fallido</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comenzada</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The review goes on.</source>
        <translation>La revisión sigue en curso.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>No record yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Copy IMEI</source>
        <translation>Copiar IMEI</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Ver todos los registros</translation>
    </message>
    <message>
        <source>Go to the bench</source>
        <translation>Ir al puesto</translation>
    </message>
    <message>
        <source>Plug in a phone at the bench. Its inspection stands here from its first answer on.</source>
        <translation>Conecte un teléfono en el puesto. Su inspección figura aquí desde su primera respuesta.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>this bench</source>
        <translation>este puesto</translation>
    </message>
    <message>
        <source>So few digits are the end of an IMEI; {digits}* finds what begins so.</source>
        <translation>Tan pocas cifras son el final de un IMEI; {digits}* encuentra lo que empieza así.</translation>
    </message>
    <message>
        <source>Order line {line}: it is being sent.</source>
        <translation>Línea de pedido {line}: se está enviando.</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>buscando</translation>
    </message>
    <message>
        <source>{count} and more · {ms} ms</source>
        <translation>{count} y más · {ms} ms</translation>
    </message>
    <message>
        <source>{count} found · {ms} ms</source>
        <translation>encontrados: {count} · {ms} ms</translation>
    </message>
    <message>
        <source>{bench} is asked to make {uid} void.</source>
        <translation>Se pide a {bench} que anule {uid}.</translation>
    </message>
    <message>
        <source>{uid} is void.</source>
        <translation>{uid} está anulado.</translation>
    </message>
    <message>
        <source>{name} holds {count} rows.</source>
        <translation>{name} contiene {count} filas.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Ningún registro coincide</translation>
    </message>
    <message>
        <source>Nothing here fits “{words}”.</source>
        <translation>Nada aquí coincide con «{words}».</translation>
    </message>
    <message>
        <source>Esc clears the search and the filters.</source>
        <translation>Esc borra la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Copied {number}.</source>
        <translation>{number} copiado.</translation>
    </message>
    <message>
        <source>Waits for the printer.</source>
        <translation>Espera la impresora.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} guardado.</translation>
    </message>
    <message>
        <source>It is void, and its page does not say so.</source>
        <translation>Está anulado y su página no lo dice.</translation>
    </message>
    <message>
        <source>Export stopped. The file was removed.</source>
        <translation>Exportación detenida. El archivo se eliminó.</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Detener exportación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import stopped. Nothing came in.</source>
        <translation>Importación detenida. No entró nada.</translation>
    </message>
    <message>
        <source>{name}: {added} came in, {known} were there already, {bad} are bad.</source>
        <translation>{name}: {added} entraron, {known} ya estaban, {bad} son erróneas.</translation>
    </message>
    <message>
        <source>{name}: {count} rows read</source>
        <translation>{name}: {count} filas leídas</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Detener importación</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Order, or order/line</source>
        <translation>Pedido, o pedido/línea</translation>
    </message>
    <message>
        <source>Scan the device that goes into the parcel</source>
        <translation>Escanear el dispositivo que va en el paquete</translation>
    </message>
    <message>
        <source>Send for ever</source>
        <translation>Enviar para siempre</translation>
    </message>
    <message>
        <source>It has a new battery</source>
        <translation>Tiene batería nueva</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Register on a Back Market order line</source>
        <translation>Registrar en una línea de pedido de Back Market</translation>
    </message>
    <message>
        <source>Its order is being read.</source>
        <translation>Se está leyendo su pedido.</translation>
    </message>
    <message>
        <source>Send {number} to Back Market order line {line}? This cannot be corrected.</source>
        <translation>¿Enviar {number} a la línea de pedido {line} de Back Market? No se puede corregir.</translation>
    </message>
    <message>
        <source>Order line {line} is not for this device</source>
        <translation>La línea de pedido {line} no es para este dispositivo</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>sin grado</translation>
    </message>
    <message>
        <source>Certificate: {model}, {grade}</source>
        <translation>Certificado: {model}, {grade}</translation>
    </message>
    <message>
        <source>Order line: {title}, {sku}</source>
        <translation>Línea de pedido: {title}, {sku}</translation>
    </message>
    <message>
        <source>This is another device&apos;s number. Scan the device that goes into the parcel.</source>
        <translation>Es el número de otro dispositivo. Escanee el dispositivo que va en el paquete.</translation>
    </message>
    <message>
        <source>New battery: yes</source>
        <translation>Batería nueva: sí</translation>
    </message>
</context>
<context>
    <name>ReleasePanel</name>
    <message>
        <source>They are sent all the same, and it cannot be taken back. Each device stays in the queue. Your reason goes onto the record.</source>
        <translation>Se envían de todos modos y no se puede deshacer. Cada dispositivo sigue en la cola. Su motivo queda registrado.</translation>
    </message>
    <message>
        <source>Why are they sent all the same?</source>
        <translation>¿Por qué se envían de todos modos?</translation>
    </message>
    <message>
        <source>Release the lot</source>
        <translation>Liberar el lote</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Release the lot? Deliveries held back: {count}.</source>
        <translation>¿Liberar el lote? Envíos retenidos: {count}.</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Inspector stopped unexpectedly.</source>
        <translation>Inspector se detuvo de forma inesperada.</translation>
    </message>
    <message>
        <source>No answer was lost.</source>
        <translation>No se perdió ninguna respuesta.</translation>
    </message>
    <message>
        <source>All answers up to {time} are here.</source>
        <translation>Todas las respuestas hasta las {time} están aquí.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Sign and print</source>
        <translation>Firmar e imprimir</translation>
    </message>
    <message>
        <source>Sign only</source>
        <translation>Solo firmar</translation>
    </message>
    <message>
        <source>Refuse the device</source>
        <translation>Rechazar el dispositivo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Volver a los puntos</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Next device</source>
        <translation>Siguiente dispositivo</translation>
    </message>
    <message>
        <source>Points or certificate</source>
        <translation>Puntos o certificado</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Revisar y firmar</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>intento {number}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Sign: {count} open</source>
        <translation>Firmar: quedan {count}</translation>
    </message>
</context>
<context>
    <name>ReviewPoints</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>Cosmetic grade</source>
        <translation>Grado estético</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Afirmado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Sample {number} of {size}, lot {lot}</source>
        <translation>Muestra {number} de {size}, lote {lot}</translation>
    </message>
    <message>
        <source>Drawn sample</source>
        <translation>Muestra extraída</translation>
    </message>
    <message>
        <source>Held, lot rejected</source>
        <translation>Retenido, lote rechazado</translation>
    </message>
    <message>
        <source>Both verdicts are here</source>
        <translation>Están los dos veredictos</translation>
    </message>
    <message>
        <source>Begun by {who}</source>
        <translation>Empezado por {who}</translation>
    </message>
    <message>
        <source>Inspected again</source>
        <translation>Inspeccionado de nuevo</translation>
    </message>
    <message>
        <source>Numbers differed</source>
        <translation>Números distintos</translation>
    </message>
    <message>
        <source>IMEI seen twice</source>
        <translation>IMEI visto dos veces</translation>
    </message>
    <message>
        <source>Same readings</source>
        <translation>Mismas lecturas</translation>
    </message>
    <message>
        <source>Very quick</source>
        <translation>Muy rápido</translation>
    </message>
    <message>
        <source>Waits for a blind one</source>
        <translation>Espera una a ciegas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Judge the points first that have to be judged.</source>
        <translation>Juzgue primero los puntos que hay que juzgar.</translation>
    </message>
    <message>
        <source>Claimed by {who} in {time}, attempt {attempt}</source>
        <translation>Afirmado por {who} en {time}, intento {attempt}</translation>
    </message>
    <message>
        <source>Countersigned by {who}: signature and digest hold.</source>
        <translation>Refrendado por {who}: firma y resumen válidos.</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>Devuelto: {reason}</translation>
    </message>
    <message>
        <source>Waits for its blind re-inspection. Z takes that back.</source>
        <translation>Espera su reinspección a ciegas. Z lo deshace.</translation>
    </message>
    <message>
        <source>You may read it.</source>
        <translation>Puede leerlo.</translation>
    </message>
    <message>
        <source>Points that have to be judged: {count}</source>
        <translation>Puntos que hay que juzgar: {count}</translation>
    </message>
    <message>
        <source>All points that have to be judged are judged.</source>
        <translation>Todos los puntos que hay que juzgar están juzgados.</translation>
    </message>
    <message>
        <source>Both verdicts are here. Compare them, then decide.</source>
        <translation>Están los dos veredictos. Compárelos y decida.</translation>
    </message>
    <message>
        <source>Void: {state}</source>
        <translation>Anulación: {state}</translation>
    </message>
    <message>
        <source>Waiting for {bench}.</source>
        <translation>A la espera de {bench}.</translation>
    </message>
    <message>
        <source>{bench} has it since {time}.</source>
        <translation>{bench} lo tiene desde {time}.</translation>
    </message>
    <message>
        <source>{bench} refused it: {why}</source>
        <translation>{bench} lo ha rechazado: {why}</translation>
    </message>
    <message>
        <source>Not needed any more at {bench}: {why}</source>
        <translation>Ya no hace falta en {bench}: {why}</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Why it need not arrive</source>
        <translation>Por qué no hace falta que llegue</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Rechazados: {count}</translation>
    </message>
    <message>
        <source>Choose a row to read why, or send all of them again with R.</source>
        <translation>Elija una fila para leer por qué, o reenvíelos todos con R.</translation>
    </message>
    <message>
        <source>Put it aside: training stays on test registries.</source>
        <translation>Apártelo: la práctica se queda en registros de prueba.</translation>
    </message>
    <message>
        <source>Mend what is said there and retry, or put it aside with a reason.</source>
        <translation>Corrija lo que se indica y reenvíe, o apártelo con un motivo.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as the destination takes it.</source>
        <translation>Sale solo en cuanto el destino lo acepte.</translation>
    </message>
    <message>
        <source>Nobody sends it. Retry sends it after all.</source>
        <translation>Nadie lo envía. «Reenviar» lo envía de todos modos.</translation>
    </message>
    <message>
        <source>Its lot was rejected. It goes out once it is countersigned.</source>
        <translation>Su lote fue rechazado. Sale en cuanto esté refrendado.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renombrar {name}</translation>
    </message>
    <message>
        <source>Renamed {name}.</source>
        <translation>{name} renombrada.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardada como {name}.</translation>
    </message>
    <message>
        <source>Deleted {name}.</source>
        <translation>{name} eliminada.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} está de vuelta.</translation>
    </message>
</context>
<context>
    <name>ScanActions</name>
    <message>
        <source>Scanner ready</source>
        <translation>Escáner listo</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Too short to be known</source>
        <translation>Demasiado corto para reconocerlo</translation>
    </message>
    <message>
        <source>Certificate&apos;s code</source>
        <translation>Código de certificado</translation>
    </message>
    <message>
        <source>Badge not known</source>
        <translation>Tarjeta desconocida</translation>
    </message>
    <message>
        <source>Not known: {code}</source>
        <translation>Desconocido: {code}</translation>
    </message>
</context>
<context>
    <name>ScannerSection</name>
    <message>
        <source>They hold from the next start. Leave a field empty where there is none.</source>
        <translation>Valen desde el próximo arranque. Deje vacío lo que no haya.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>What the scanner itself puts before each code.</source>
        <translation>Lo que el propio lector pone antes de cada código.</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Antes de cada código</translation>
    </message>
    <message>
        <source>What it puts behind, but for Enter and Tab.</source>
        <translation>Lo que pone detrás, salvo Intro y Tab.</translation>
    </message>
    <message>
        <source>Behind each code</source>
        <translation>Detrás de cada código</translation>
    </message>
    <message>
        <source>Badges begin with</source>
        <translation>Las tarjetas empiezan por</translation>
    </message>
    <message>
        <source>Orders begin with</source>
        <translation>Los pedidos empiezan por</translation>
    </message>
    <message>
        <source>Labels of slots begin with</source>
        <translation>Las etiquetas de puertos empiezan por</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
    <message>
        <source>Open it to go on</source>
        <translation>Ábralo para continuar</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Dispositivo nuevo</translation>
    </message>
    <message>
        <source>No driver answers to it. Enter to see what was seen</source>
        <translation>Ningún controlador responde. Intro muestra lo visto</translation>
    </message>
    <message>
        <source>Unplugged {0}. Work is kept</source>
        <translation>Desconectado {0}. El trabajo se conserva</translation>
    </message>
    <message>
        <source>Inspected before. Press R for a new attempt</source>
        <translation>Ya inspeccionado. R para un nuevo intento</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Erase it, then record how</source>
        <translation>Bórrelo y registre cómo</translation>
    </message>
    <message>
        <source>Plug it in again, or scan its number</source>
        <translation>Conéctelo de nuevo o escanee su número</translation>
    </message>
    <message>
        <source>Grade the body</source>
        <translation>Valorar la carcasa</translation>
    </message>
    <message>
        <source>Review what is open</source>
        <translation>Revisar lo pendiente</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Bórrelo</translation>
    </message>
    <message>
        <source>battery {0}</source>
        <translation>batería {0}</translation>
    </message>
    <message>
        <source>nothing fails</source>
        <translation>nada falla</translation>
    </message>
    <message>
        <source>Allow this computer on the device</source>
        <translation>Permita este ordenador en el dispositivo</translation>
    </message>
    <message>
        <source>Identify it again</source>
        <translation>Identifíquelo otra vez</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Dar una segunda mirada</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Revisar y firmar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Inspected before</source>
        <translation>Ya inspeccionado</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mírelo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Then erase and sign</source>
        <translation>Después borrar y firmar</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>segunda mirada</translation>
    </message>
    <message>
        <source>Cosmetic grade</source>
        <translation>Grado estético</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>The readings decide this point.</source>
        <translation>Las lecturas deciden este punto.</translation>
    </message>
    <message>
        <source>The live test tells what it sees. The verdict can be yours at any time.</source>
        <translation>La prueba en vivo dice lo que ve. El veredicto puede ser suyo en cualquier momento.</translation>
    </message>
    <message>
        <source>The reading agrees with a pass. The verdict is yours.</source>
        <translation>La lectura apoya «correcto». Usted decide.</translation>
    </message>
    <message>
        <source>The reading fails this point. Only a lead may change that.</source>
        <translation>La lectura suspende este punto. Solo un responsable puede cambiarlo.</translation>
    </message>
    <message>
        <source>Measured · read from the device</source>
        <translation>Medido · leído del dispositivo</translation>
    </message>
    <message>
        <source>Live test · you sweep, the device counts</source>
        <translation>Prueba en vivo · usted recorre, el dispositivo cuenta</translation>
    </message>
    <message>
        <source>Live test · you press, the device counts</source>
        <translation>Prueba en vivo · usted pulsa, el dispositivo cuenta</translation>
    </message>
    <message>
        <source>Live test · the device plays, you feel</source>
        <translation>Prueba en vivo · el dispositivo actúa, usted siente</translation>
    </message>
    <message>
        <source>Live test · the device measures</source>
        <translation>Prueba en vivo · el dispositivo mide</translation>
    </message>
    <message>
        <source>point {0}</source>
        <translation>punto {0}</translation>
    </message>
    <message>
        <source>The readings do not decide this. The verdict is yours.</source>
        <translation>Las lecturas no deciden esto. Usted decide.</translation>
    </message>
    <message>
        <source>The device does not measure this. The verdict is yours.</source>
        <translation>El dispositivo no mide esto. Usted decide.</translation>
    </message>
    <message>
        <source>Guided · you look, hear or feel</source>
        <translation>Guiado · usted mira, oye o toca</translation>
    </message>
    <message>
        <source>Graded · by its defects</source>
        <translation>Valorado · según sus defectos</translation>
    </message>
    <message>
        <source>No driver answers to it.</source>
        <translation>Ningún controlador lo reconoce.</translation>
    </message>
    <message>
        <source>Seen: {0}</source>
        <translation>Visto: {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>IMEI, serial, model, order, note</source>
        <translation>IMEI, serie, modelo, pedido, nota</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Buscar registros</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Second look</source>
        <translation>Segunda mirada</translation>
    </message>
    <message>
        <source>Name of who takes the second look</source>
        <translation>Nombre de quien da la segunda mirada</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>Mantener {0}</translation>
    </message>
    <message>
        <source>Another person looks and decides: scan your badge, or sign in with F10.</source>
        <translation>Otra persona mira y decide: escanee su tarjeta o entre con F10.</translation>
    </message>
    <message>
        <source>Another person looks, writes the name here and decides.</source>
        <translation>Otra persona mira, escribe aquí su nombre y decide.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>It comes from outside (INSPECTOR_…): a change holds until the next start.</source>
        <translation>Viene de fuera (INSPECTOR_…): un cambio vale hasta el próximo arranque.</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de ajustes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Como antes.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Esto no se puede usar aquí.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Certificate: {language}</source>
        <translation>Certificado: {language}</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>Papel: {paper}</translation>
    </message>
    <message>
        <source>Take the next language for certificates of this bench</source>
        <translation>Tomar el siguiente idioma para los certificados de este puesto</translation>
    </message>
    <message>
        <source>Take the other paper for certificates of this bench</source>
        <translation>Tomar el otro papel para los certificados de este puesto</translation>
    </message>
    <message>
        <source>A phone&apos;s camera cannot open the certificate&apos;s code. Name the page for codes in Settings.</source>
        <translation>La cámara de un teléfono no puede abrir el código del certificado. Indique la página de los códigos en los ajustes.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>here, {time}</source>
        <translation>aquí, {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>This name is locked until {time}. Scan your badge, or ask a lead to unlock it.</source>
        <translation>Este nombre está bloqueado hasta las {time}. Escanee su tarjeta o pida ayuda a un responsable.</translation>
    </message>
    <message>
        <source>Wrong PIN: 1 try is left. After that a lead unlocks the name.</source>
        <translation>PIN incorrecto: queda 1 intento. Después, un responsable desbloquea el nombre.</translation>
    </message>
    <message>
        <source>Wrong PIN: {count} tries are left. After that a lead unlocks the name.</source>
        <translation>PIN incorrecto: quedan {count} intentos. Después, un responsable desbloquea el nombre.</translation>
    </message>
    <message>
        <source>No device is plugged in.</source>
        <translation>No hay ningún dispositivo conectado.</translation>
    </message>
    <message>
        <source>1 device is still plugged in and goes on reading. Nothing was lost.</source>
        <translation>1 dispositivo sigue conectado y leyendo. No se perdió nada.</translation>
    </message>
    <message>
        <source>{count} devices are still plugged in and go on reading. Nothing was lost.</source>
        <translation>{count} dispositivos siguen conectados y leyendo. No se perdió nada.</translation>
    </message>
    <message>
        <source>{name} goes on at {point}.</source>
        <translation>{name} sigue en {point}.</translation>
    </message>
    <message>
        <source>Next is {point}.</source>
        <translation>Sigue {point}.</translation>
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
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>People at this bench</source>
        <translation>Personas en este puesto</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Escáner listo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Before you sign</source>
        <translation>Antes de firmar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>It gets no certificate. Put it with the refused ones; the records keep why.</source>
        <translation>No recibe certificado. Póngalo con los rechazados; los registros guardan el motivo.</translation>
    </message>
    <message>
        <source>A signed certificate cannot be changed. A mistake is put right by a new one.</source>
        <translation>Un certificado firmado no cambia. Un fallo se corrige con uno nuevo.</translation>
    </message>
</context>
<context>
    <name>SignedPanel</name>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>The label as it prints</source>
        <translation>La etiqueta como se imprime</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Pass</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>A device needs you</source>
        <translation>Un dispositivo le espera</translation>
    </message>
    <message>
        <source>Scan read</source>
        <translation>Escaneo leído</translation>
    </message>
    <message>
        <source>Scan refused</source>
        <translation>Escaneo rechazado</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Whatever is heard is also seen: none is needed.</source>
        <translation>Todo lo que se oye también se ve: ninguno hace falta.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Listen to them:</source>
        <translation>Escucharlos:</translation>
    </message>
    <message>
        <source>No player for sounds was found here. Install PipeWire, PulseAudio or ALSA&apos;s aplay.</source>
        <translation>No se encontró reproductor de sonidos. Instale PipeWire, PulseAudio o aplay de ALSA.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Con observaciones</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Refrendado</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>attempt {number}</source>
        <translation>intento {number}</translation>
    </message>
</context>
<context>
    <name>StreamRow</name>
    <message>
        <source>Why is the next lot to be inspected otherwise?</source>
        <translation>¿Por qué inspeccionar el siguiente lote de otro modo?</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>Está corregido</translation>
    </message>
    <message>
        <source>Begin reduced inspection</source>
        <translation>Pasar a inspección reducida</translation>
    </message>
    <message>
        <source>Begin normal inspection</source>
        <translation>Pasar a inspección normal</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{done} of {total} points done</source>
        <translation>{done} de {total} puntos hechos</translation>
    </message>
    <message>
        <source>failed: {numbers}</source>
        <translation>fallan: {numbers}</translation>
    </message>
    <message>
        <source>now at {number}</source>
        <translation>ahora en {number}</translation>
    </message>
</context>
<context>
    <name>StripState</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Why this grade</source>
        <translation>Por qué este grado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Con reservas</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Correcto</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Front</source>
        <translation>Frontal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trasera</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Filas que se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Set up a registry</source>
        <translation>Configurar un registro</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada en espera.</translation>
    </message>
    <message>
        <source>Certificates go out from here as soon as they are signed.</source>
        <translation>Los certificados salen de aquí en cuanto se firman.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincro</translation>
    </message>
    <message>
        <source>Certificates stay on this bench until there is one. Settings take its address.</source>
        <translation>Hasta entonces, los certificados se quedan en este puesto. Su dirección se indica en los ajustes.</translation>
    </message>
    <message>
        <source>No registry is set</source>
        <translation>No hay registro configurado</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Retry all {count} like it</source>
        <translation>Reenviar los {count} iguales</translation>
    </message>
    <message>
        <source>Put all {count} aside</source>
        <translation>Apartar los {count}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Retry all refused</source>
        <translation>Reenviar todos los rechazados</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>TouchGrid</name>
    <message>
        <source>{reached} of {total} squares reached</source>
        <translation>{reached} de {total} cuadros tocados</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltadas</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Failed: {act}</source>
        <translation>Falló: {act}</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Inspección abierta</translation>
    </message>
    <message>
        <source>Readings begin</source>
        <translation>Comienza la lectura</translation>
    </message>
    <message>
        <source>Points begin</source>
        <translation>Comienzan los puntos</translation>
    </message>
    <message>
        <source>Points done</source>
        <translation>Puntos terminados</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Vuelta a los puntos</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Closed as refused</source>
        <translation>Cerrada como rechazada</translation>
    </message>
    <message>
        <source>Readings taken</source>
        <translation>Lecturas tomadas</translation>
    </message>
    <message>
        <source>Device asked again</source>
        <translation>Dispositivo consultado de nuevo</translation>
    </message>
    <message>
        <source>Number scanned</source>
        <translation>Número escaneado</translation>
    </message>
    <message>
        <source>Second IMEI scanned</source>
        <translation>Segundo IMEI escaneado</translation>
    </message>
    <message>
        <source>Another device seen</source>
        <translation>Visto otro dispositivo</translation>
    </message>
    <message>
        <source>Point answered</source>
        <translation>Punto respondido</translation>
    </message>
    <message>
        <source>Answer taken back</source>
        <translation>Respuesta retirada</translation>
    </message>
    <message>
        <source>Defects marked</source>
        <translation>Defectos marcados</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>Grado dado</translation>
    </message>
    <message>
        <source>Second look at a grade</source>
        <translation>Segunda mirada a un grado</translation>
    </message>
    <message>
        <source>Grade taken back</source>
        <translation>Grado retirado</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Foto añadida</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Foto retirada</translation>
    </message>
    <message>
        <source>Order linked</source>
        <translation>Pedido vinculado</translation>
    </message>
    <message>
        <source>Device erased</source>
        <translation>Dispositivo borrado</translation>
    </message>
    <message>
        <source>Certificate signed</source>
        <translation>Certificado firmado</translation>
    </message>
    <message>
        <source>Certificate made void</source>
        <translation>Certificado anulado</translation>
    </message>
    <message>
        <source>Certificate exported</source>
        <translation>Certificado exportado</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translation>Revisión comenzada</translation>
    </message>
    <message>
        <source>Reviewer agrees</source>
        <translation>El auditor está de acuerdo</translation>
    </message>
    <message>
        <source>Reviewer disagrees</source>
        <translation>El auditor discrepa</translation>
    </message>
    <message>
        <source>Judgement taken back</source>
        <translation>Juicio retirado</translation>
    </message>
    <message>
        <source>Review given up</source>
        <translation>Revisión abandonada</translation>
    </message>
    <message>
        <source>Review taken over</source>
        <translation>Revisión asumida</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Refrendado</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Blind inspection wanted</source>
        <translation>Inspección a ciegas pedida</translation>
    </message>
    <message>
        <source>Asked of another bench</source>
        <translation>Pedido a otro puesto</translation>
    </message>
    <message>
        <source>Asked from a desk, refused</source>
        <translation>Pedido desde un escritorio, rechazado</translation>
    </message>
    <message>
        <source>Lot made</source>
        <translation>Lote formado</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>Muestra extraída</translation>
    </message>
    <message>
        <source>Lot decided</source>
        <translation>Lote decidido</translation>
    </message>
    <message>
        <source>Lot released</source>
        <translation>Lote liberado</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Inspection switched</source>
        <translation>Rigor de inspección cambiado</translation>
    </message>
    <message>
        <source>Lot report exported</source>
        <translation>Informe de lote exportado</translation>
    </message>
    <message>
        <source>Records exported</source>
        <translation>Registros exportados</translation>
    </message>
    <message>
        <source>Trail exported</source>
        <translation>Registro de auditoría exportado</translation>
    </message>
    <message>
        <source>Signed head written</source>
        <translation>Cabecera firmada escrita</translation>
    </message>
    <message>
        <source>Dashboard exported</source>
        <translation>Panel exportado</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Registros importados</translation>
    </message>
    <message>
        <source>Added to the outbox</source>
        <translation>Añadido a la bandeja de salida</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Enviado de nuevo</translation>
    </message>
    <message>
        <source>Sending dropped</source>
        <translation>Envío descartado</translation>
    </message>
    <message>
        <source>Sending taken up again</source>
        <translation>Envío retomado</translation>
    </message>
    <message>
        <source>Registration confirmed</source>
        <translation>Registro confirmado</translation>
    </message>
    <message>
        <source>Registration being sent</source>
        <translation>Registro enviándose</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Registro rechazado</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>Registro retirado</translation>
    </message>
    <message>
        <source>Another number registered</source>
        <translation>Otro número registrado</translation>
    </message>
    <message>
        <source>Registration taken over</source>
        <translation>Registro asumido</translation>
    </message>
    <message>
        <source>Quantity set</source>
        <translation>Cantidad fijada</translation>
    </message>
    <message>
        <source>Evidence sent</source>
        <translation>Prueba enviada</translation>
    </message>
    <message>
        <source>Registry token made</source>
        <translation>Token del registro creado</translation>
    </message>
    <message>
        <source>Registry token revoked</source>
        <translation>Token del registro revocado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Badge refused</source>
        <translation>Tarjeta rechazada</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN rechazado</translation>
    </message>
    <message>
        <source>Name locked</source>
        <translation>Nombre bloqueado</translation>
    </message>
    <message>
        <source>Name unlocked</source>
        <translation>Nombre desbloqueado</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol cambiado</translation>
    </message>
    <message>
        <source>Badge changed</source>
        <translation>Tarjeta cambiada</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN cambiado</translation>
    </message>
    <message>
        <source>Person let in no more</source>
        <translation>Persona desactivada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Search renamed</source>
        <translation>Búsqueda renombrada</translation>
    </message>
    <message>
        <source>Search deleted</source>
        <translation>Búsqueda eliminada</translation>
    </message>
    <message>
        <source>Search put back</source>
        <translation>Búsqueda recuperada</translation>
    </message>
    <message>
        <source>Destination kept</source>
        <translation>Destino guardado</translation>
    </message>
    <message>
        <source>Destination removed</source>
        <translation>Destino retirado</translation>
    </message>
    <message>
        <source>Destination’s secret changed</source>
        <translation>Secreto de un destino cambiado</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>Clave en uso</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Clave sustituida</translation>
    </message>
    <message>
        <source>Key certified</source>
        <translation>Clave certificada</translation>
    </message>
    <message>
        <source>Trust list kept</source>
        <translation>Lista de confianza guardada</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Datos personales borrados</translation>
    </message>
    <message>
        <source>Clock jumped back</source>
        <translation>El reloj retrocedió</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <source>Verify the trail</source>
        <translation>Comprobar el registro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Solo esta persona</translation>
    </message>
    <message>
        <source>Search the trail</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>A person, a word, a number</source>
        <translation>Una persona, una palabra, un número</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Checking every event …</source>
        <translation>Comprobando cada evento …</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>Every event is as it was written: {events} events, {heads} signed heads.</source>
        <translation>Cada evento está como se escribió: {events} eventos, {heads} cabezas firmadas.</translation>
    </message>
    <message>
        <source>{heads} signed heads are of keys that are not known here.</source>
        <translation>{heads} cabeceras firmadas son de claves que aquí no se conocen.</translation>
    </message>
    <message>
        <source>{events} events since the last head are not covered.</source>
        <translation>{events} eventos desde la última cabeza no están cubiertos.</translation>
    </message>
    <message>
        <source>Event {seq} of {writer}: {what}</source>
        <translation>Evento {seq} de {writer}: {what}</translation>
    </message>
</context>
<context>
    <name>TrailTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Events of the audit trail</source>
        <translation>Eventos del registro de auditoría</translation>
    </message>
    <message>
        <source>This event was changed.</source>
        <translation>Este evento se modificó.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>&apos;bench&apos; is no role of a person.</source>
        <translation>&apos;bench&apos; no es un rol de persona.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is no label printer.</source>
        <translation>&apos;{address}&apos; no es una impresora de etiquetas.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is not an address with a host and a port.</source>
        <translation>&apos;{address}&apos; no es una dirección con host y puerto.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; names no host and port.</source>
        <translation>&apos;{address}&apos; no indica host ni puerto.</translation>
    </message>
    <message>
        <source>&apos;{company}&apos; cannot stand in a User-Agent.</source>
        <translation>«{company}» no puede figurar en un User-Agent.</translation>
    </message>
    <message>
        <source>&apos;{contact}&apos; is no mail address.</source>
        <translation>«{contact}» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is not changed from here.</source>
        <translation>&apos;{key}&apos; no se cambia desde aquí.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is neither an iPhone nor an iPad.</source>
        <translation>&apos;{kind}&apos; no es un iPhone ni un iPad.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is no kind of destination.</source>
        <translation>«{kind}» no es un tipo de destino.</translation>
    </message>
    <message>
        <source>&apos;{market}&apos; is no market of Back Market&apos;s {region}.</source>
        <translation>«{market}» no es un mercado de Back Market {region}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name for a destination.</source>
        <translation>«{name}» no es un nombre de destino.</translation>
    </message>
    <message>
        <source>&apos;{platform}&apos; is no platform of Back Market.</source>
        <translation>«{platform}» no es una plataforma de Back Market.</translation>
    </message>
    <message>
        <source>&apos;{queue}&apos; is not a queue&apos;s name.</source>
        <translation>&apos;{queue}&apos; no es el nombre de una cola.</translation>
    </message>
    <message>
        <source>&apos;{service}&apos; is no service of a device behind usbmuxd.</source>
        <translation>&apos;{service}&apos; no es un servicio de un dispositivo detrás de usbmuxd.</translation>
    </message>
    <message>
        <source>&apos;{size}&apos; at {dpi} dpi is no label.</source>
        <translation>&apos;{size}&apos; a {dpi} dpi no es una etiqueta.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an IMEI: 15 digits are needed.</source>
        <translation>&apos;{text}&apos; no es un IMEI: hacen falta 15 cifras.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an address of a server.</source>
        <translation>&apos;{text}&apos; no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>A battery cannot be at {level} %.</source>
        <translation>Una batería no puede estar al {level} %.</translation>
    </message>
    <message>
        <source>A certificate is only made void for a reason.</source>
        <translation>Un certificado solo se anula con un motivo.</translation>
    </message>
    <message>
        <source>A device on TCP has no service &apos;{service}&apos;.</source>
        <translation>Un dispositivo por TCP no tiene el servicio &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A device on USB has no service &apos;{service}&apos;.</source>
        <translation>Un dispositivo por USB no tiene el servicio &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A device that was here shares a number, but its {name} was {old}: this one has {new}.</source>
        <translation>Un dispositivo anterior comparte número, pero su {name} era {old}: este tiene {new}.</translation>
    </message>
    <message>
        <source>A device without a class</source>
        <translation>Un dispositivo sin clase</translation>
    </message>
    <message>
        <source>A disk counts no errors of its medium.</source>
        <translation>Un disco no cuenta los fallos de su soporte.</translation>
    </message>
    <message>
        <source>A disk counts no hours.</source>
        <translation>Un disco no cuenta horas.</translation>
    </message>
    <message>
        <source>A disk counts no wear.</source>
        <translation>Un disco no cuenta desgaste.</translation>
    </message>
    <message>
        <source>A disk does not give its size.</source>
        <translation>Un disco no dice su tamaño.</translation>
    </message>
    <message>
        <source>A disk does not tell of passwords.</source>
        <translation>Un disco no dice nada de contraseñas.</translation>
    </message>
    <message>
        <source>A disk gives no assessment of itself.</source>
        <translation>Un disco no se evalúa a sí mismo.</translation>
    </message>
    <message>
        <source>A label of {size} is too small for its codes.</source>
        <translation>Una etiqueta de {size} es demasiado pequeña para sus códigos.</translation>
    </message>
    <message>
        <source>A line gets one number and a certificate one line: mend it in Back Market&apos;s back office.</source>
        <translation>Una línea recibe un número y un certificado una línea: corríjalo en el back office de Back Market.</translation>
    </message>
    <message>
        <source>A line of the agent has a damaged head.</source>
        <translation>Una línea del agente tiene la cabecera dañada.</translation>
    </message>
    <message>
        <source>A line of the agent is no JSON object.</source>
        <translation>Una línea del agente no es un objeto JSON.</translation>
    </message>
    <message>
        <source>A line of the agent is no JSON.</source>
        <translation>Una línea del agente no es JSON.</translation>
    </message>
    <message>
        <source>A line of the agent was damaged on its way.</source>
        <translation>Una línea del agente se dañó por el camino.</translation>
    </message>
    <message>
        <source>A line of {body} bytes is too long.</source>
        <translation>Una línea de {body} bytes es demasiado larga.</translation>
    </message>
    <message>
        <source>A listing is asked for by its SKU.</source>
        <translation>Un anuncio se pide por su SKU.</translation>
    </message>
    <message>
        <source>A live system runs: the laptop&apos;s own was not started.</source>
        <translation>Funciona un sistema live: no se arrancó el propio del portátil.</translation>
    </message>
    <message>
        <source>A newer certificate stands in its place.</source>
        <translation>Un certificado más nuevo ocupa su lugar.</translation>
    </message>
    <message>
        <source>A packet from the phone arrived damaged.</source>
        <translation>Un paquete del teléfono llegó dañado.</translation>
    </message>
    <message>
        <source>A part of the agent&apos;s answer is missing.</source>
        <translation>Falta una parte de la respuesta del agente.</translation>
    </message>
    <message>
        <source>A person needs a name of 1 to 80 characters.</source>
        <translation>Una persona necesita un nombre de 1 a 80 caracteres.</translation>
    </message>
    <message>
        <source>A phone on TCP has no service &apos;{service}&apos;.</source>
        <translation>Un teléfono por TCP no tiene el servicio &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A photo is named by its hash and by what it shows.</source>
        <translation>Una foto se nombra por su huella y por lo que muestra.</translation>
    </message>
    <message>
        <source>A real device cannot be certified in a training home.</source>
        <translation>Un dispositivo real no se puede certificar en una carpeta de prácticas.</translation>
    </message>
    <message>
        <source>A revocation needs a key&apos;s name of 43 characters and a reason of at most 200.</source>
        <translation>Una revocación necesita un nombre de clave de 43 caracteres y un motivo de 200 como máximo.</translation>
    </message>
    <message>
        <source>A root needs a name.</source>
        <translation>Una raíz necesita un nombre.</translation>
    </message>
    <message>
        <source>A row is only dropped with a reason.</source>
        <translation>Una fila solo se descarta con un motivo.</translation>
    </message>
    <message>
        <source>A row of {name} cannot be read: {error}.</source>
        <translation>Una fila de {name} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>A row of {table} belongs to nothing, so the store was not upgraded.</source>
        <translation>Una fila de {table} no pertenece a nada; el almacén no se actualizó.</translation>
    </message>
    <message>
        <source>A second number can only be taken before the erase.</source>
        <translation>Un segundo número solo se toma antes del borrado.</translation>
    </message>
    <message>
        <source>A serial port has no service &apos;{service}&apos;.</source>
        <translation>Un puerto serie no tiene el servicio &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>A server&apos;s address holds no password, query or fragment.</source>
        <translation>La dirección de un servidor no lleva contraseña, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>A service of the device failed: {title}</source>
        <translation>Falló un servicio del dispositivo: {title}</translation>
    </message>
    <message>
        <source>A text holds characters that cannot be stored.</source>
        <translation>Un texto contiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>A virtual device cannot be inspected in a home that certifies.</source>
        <translation>Un dispositivo virtual no se inspecciona en una carpeta que certifica.</translation>
    </message>
    <message>
        <source>Add an administrator, then the others.</source>
        <translation>Añada un administrador y después los demás.</translation>
    </message>
    <message>
        <source>Add one to the folder &apos;checklists&apos; in this bench&apos;s home, as docs/checklists.md describes.</source>
        <translation>Añada una a la carpeta «checklists» del directorio de este puesto, como explica docs/checklists.md.</translation>
    </message>
    <message>
        <source>After that a lead unlocks the name.</source>
        <translation>Después, un responsable desbloquea el nombre.</translation>
    </message>
    <message>
        <source>An adb server has no service &apos;{service}&apos;.</source>
        <translation>Un servidor adb no tiene el servicio &apos;{service}&apos;.</translation>
    </message>
    <message>
        <source>An adb server holds the phone.</source>
        <translation>Un servidor adb ocupa el teléfono.</translation>
    </message>
    <message>
        <source>An inspection that is {state} cannot {step}.</source>
        <translation>Una inspección en estado «{state}» no puede {step}.</translation>
    </message>
    <message>
        <source>Another device is in this port: {device}.</source>
        <translation>Hay otro dispositivo en este puerto: {device}.</translation>
    </message>
    <message>
        <source>Another iPhone or iPad answers on this port.</source>
        <translation>Otro iPhone o iPad responde en este puerto.</translation>
    </message>
    <message>
        <source>Another laptop answers on this port.</source>
        <translation>Otro portátil responde en este puerto.</translation>
    </message>
    <message>
        <source>Another person has this badge.</source>
        <translation>Otra persona tiene esta tarjeta.</translation>
    </message>
    <message>
        <source>Another phone answers on this port.</source>
        <translation>Otro teléfono responde en este puerto.</translation>
    </message>
    <message>
        <source>Another process</source>
        <translation>Otro proceso</translation>
    </message>
    <message>
        <source>Another program holds the device.</source>
        <translation>Otro programa ocupa el dispositivo.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Otro programa ocupa el almacén.</translation>
    </message>
    <message>
        <source>Another program holds {what}.</source>
        <translation>Otro programa ocupa {what}.</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>Respóndalo.</translation>
    </message>
    <message>
        <source>Answer the points as they are.</source>
        <translation>Responda los puntos tal como son.</translation>
    </message>
    <message>
        <source>Answer them first.</source>
        <translation>Respóndalos primero.</translation>
    </message>
    <message>
        <source>Ask a colleague to scan a badge.</source>
        <translation>Pida a un compañero que escanee su tarjeta.</translation>
    </message>
    <message>
        <source>Ask another person who may: a lead or an administrator.</source>
        <translation>Pídalo a otra persona que pueda: un responsable o un administrador.</translation>
    </message>
    <message>
        <source>Ask for a new attempt to inspect it again.</source>
        <translation>Pida un nuevo intento para inspeccionarlo otra vez.</translation>
    </message>
    <message>
        <source>Ask for {uid}.</source>
        <translation>Pida {uid}.</translation>
    </message>
    <message>
        <source>Ask its owner to release it from management.</source>
        <translation>Pida a su dueño que lo libere de la gestión.</translation>
    </message>
    <message>
        <source>Ask the shop for the certificate, or for one that replaces it.</source>
        <translation>Pida al taller el certificado, o uno que lo sustituya.</translation>
    </message>
    <message>
        <source>Ask the shop for the certificate.</source>
        <translation>Pida el certificado al taller.</translation>
    </message>
    <message>
        <source>Ask {who} to do it.</source>
        <translation>Pídaselo a {who}.</translation>
    </message>
    <message>
        <source>Back Market asks to try again later.{answer}</source>
        <translation>Back Market pide que se intente más tarde.{answer}</translation>
    </message>
    <message>
        <source>Back Market does not take the token.</source>
        <translation>Back Market no acepta el token.</translation>
    </message>
    <message>
        <source>Back Market refused it.{answer}</source>
        <translation>Back Market lo rechazó.{answer}</translation>
    </message>
    <message>
        <source>Back Market takes no more requests for now.</source>
        <translation>Back Market no admite más peticiones por ahora.</translation>
    </message>
    <message>
        <source>Back Market&apos;s answer does not name the number that was sent.</source>
        <translation>La respuesta de Back Market no indica el número enviado.</translation>
    </message>
    <message>
        <source>Back Market&apos;s answer is not as its document says: {where}.</source>
        <translation>La respuesta de Back Market no es como dice su documento: {where}.</translation>
    </message>
    <message>
        <source>Back Market&apos;s firewall let nothing through.</source>
        <translation>El cortafuegos de Back Market no dejó pasar nada.</translation>
    </message>
    <message>
        <source>Bench {sender} speaks to Back Market, and this is {bench}.</source>
        <translation>El puesto {sender} habla con Back Market, y este es {bench}.</translation>
    </message>
    <message>
        <source>Check the cable and plug the device in again.</source>
        <translation>Revise el cable y conecte de nuevo el dispositivo.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Revise el disco.</translation>
    </message>
    <message>
        <source>Check the disk; what was shown as saved is safe.</source>
        <translation>Revise el disco; lo que se mostró como guardado está a salvo.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Revise el número.</translation>
    </message>
    <message>
        <source>Check which device is in your hand.</source>
        <translation>Compruebe qué dispositivo tiene en la mano.</translation>
    </message>
    <message>
        <source>Check which device is plugged in here, then press R.</source>
        <translation>Compruebe qué dispositivo hay aquí y pulse R.</translation>
    </message>
    <message>
        <source>Check who may read and write its folder.</source>
        <translation>Compruebe quién puede leer y escribir su carpeta.</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Compruebe quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>Choose Reboot system now on its screen.</source>
        <translation>Elija «Reboot system now» en su pantalla.</translation>
    </message>
    <message>
        <source>Choose Start or Restart on its screen with its keys.</source>
        <translation>Elija «Start» o «Restart» en su pantalla con sus teclas.</translation>
    </message>
    <message>
        <source>Choose a home on a local disk.</source>
        <translation>Elija una carpeta en un disco local.</translation>
    </message>
    <message>
        <source>Choose a larger label in Settings, such as 62x29.</source>
        <translation>Elija una etiqueta mayor en los ajustes, como 62x29.</translation>
    </message>
    <message>
        <source>Choose a queue in Settings, or a default with lpadmin -d.</source>
        <translation>Elija una cola en los ajustes, o una por defecto con lpadmin -d.</translation>
    </message>
    <message>
        <source>Choose another --home.</source>
        <translation>Elija otro --home.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose digits that neither repeat nor count.</source>
        <translation>Elija cifras que no se repitan ni vayan seguidas.</translation>
    </message>
    <message>
        <source>Choose one of its codes.</source>
        <translation>Elija uno de sus códigos.</translation>
    </message>
    <message>
        <source>Choose one of its reasons: {allowed}.</source>
        <translation>Elija uno de sus motivos: {allowed}.</translation>
    </message>
    <message>
        <source>Choose one of the system&apos;s queues.</source>
        <translation>Elija una de las colas del sistema.</translation>
    </message>
    <message>
        <source>Choose technician, lead, auditor, administrator.</source>
        <translation>Elija technician, lead, auditor o administrator.</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s logo again in the settings.</source>
        <translation>Elija otra vez el logotipo del taller en los ajustes.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>Elija su nombre y escriba su PIN.</translation>
    </message>
    <message>
        <source>Close it and open it for writing.</source>
        <translation>Ciérrelo y ábralo para escribir.</translation>
    </message>
    <message>
        <source>Close it first, or use another --home.</source>
        <translation>Ciérrelo primero, o use otro --home.</translation>
    </message>
    <message>
        <source>Close it, then do the last step again.</source>
        <translation>Ciérrelo y repita el último paso.</translation>
    </message>
    <message>
        <source>Close it, then press R.</source>
        <translation>Ciérrelo y pulse R.</translation>
    </message>
    <message>
        <source>Close it: &apos;sudo fuser -v {node}&apos; names it.</source>
        <translation>Ciérrelo: &apos;sudo fuser -v {node}&apos; lo nombra.</translation>
    </message>
    <message>
        <source>Close it: it goes on by itself.</source>
        <translation>Ciérrela: sigue por sí sola.</translation>
    </message>
    <message>
        <source>Close its head: the label waits.</source>
        <translation>Cierre el cabezal: la etiqueta espera.</translation>
    </message>
    <message>
        <source>Close the bench and change it in the settings&apos; file.</source>
        <translation>Cierre el puesto y cámbielo en el archivo de ajustes.</translation>
    </message>
    <message>
        <source>Close the program that holds it, or let it serve us.</source>
        <translation>Cierre el programa que lo ocupa, o leamos a través de él.</translation>
    </message>
    <message>
        <source>Close the programs that talk to phones, then press R.</source>
        <translation>Cierre los programas que hablan con teléfonos y pulse R.</translation>
    </message>
    <message>
        <source>Compare the two clocks, or give it a new secret: &apos;inspector destinations secret NAME&apos;.</source>
        <translation>Compare los dos relojes o dele un secreto nuevo: &apos;inspector destinations secret NAME&apos;.</translation>
    </message>
    <message>
        <source>Compare them with the label; to inspect this one as a device of its own, press R.</source>
        <translation>Compárelos con la etiqueta; para inspeccionarlo como dispositivo propio, pulse R.</translation>
    </message>
    <message>
        <source>Copy it again from Options, Integrations in the back office.</source>
        <translation>Cópielo de nuevo de Opciones, Integraciones en el back office.</translation>
    </message>
    <message>
        <source>Copy it again from the registry&apos;s token file.</source>
        <translation>Cópielo otra vez del archivo de tokens del registro.</translation>
    </message>
    <message>
        <source>Copy this bench&apos;s agent.py to the laptop again.</source>
        <translation>Copie otra vez al portátil el agent.py de este puesto.</translation>
    </message>
    <message>
        <source>Device files are not on this system.</source>
        <translation>Este sistema no tiene archivos de dispositivo.</translation>
    </message>
    <message>
        <source>Do it there, or name this bench with &apos;inspector destinations add&apos;.</source>
        <translation>Hágalo allí o indique este puesto con «inspector destinations add».</translation>
    </message>
    <message>
        <source>Drop the row: training stays on test registries.</source>
        <translation>Descarte la fila: las prácticas quedan en registros de prueba.</translation>
    </message>
    <message>
        <source>Empty it: it goes on by itself.</source>
        <translation>Vacíela: sigue por sí sola.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings: the rows wait here until then.</source>
        <translation>Escriba un token nuevo en los ajustes: hasta entonces las filas esperan aquí.</translation>
    </message>
    <message>
        <source>Erase it, or refuse the device.</source>
        <translation>Bórrelo o rechace el dispositivo.</translation>
    </message>
    <message>
        <source>Finish the points first.</source>
        <translation>Termine primero los puntos.</translation>
    </message>
    <message>
        <source>Finish what is open first.</source>
        <translation>Termine primero lo que está abierto.</translation>
    </message>
    <message>
        <source>Get it again from its issuer.</source>
        <translation>Obténgalo otra vez de su emisor.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Obténgalo otra vez de donde vino.</translation>
    </message>
    <message>
        <source>Get it from its owner again.</source>
        <translation>Pídalo otra vez a su propietario.</translation>
    </message>
    <message>
        <source>Get the certificate again from where it came.</source>
        <translation>Obtenga otra vez el certificado de donde vino.</translation>
    </message>
    <message>
        <source>Get the shop root&apos;s public key from the shop and name its file with --trust.</source>
        <translation>Pida al taller la clave pública de su raíz e indique su archivo con --trust.</translation>
    </message>
    <message>
        <source>Give an administrator a PIN first: inspector people pin {id}.</source>
        <translation>Dé primero un PIN a un administrador: inspector people pin {id}.</translation>
    </message>
    <message>
        <source>Give host:9100, a serial port such as /dev/ttyUSB0, zpl:QUEUE for raw ZPL, or a queue.</source>
        <translation>Indique host:9100, un puerto serie como /dev/ttyUSB0, zpl:QUEUE para ZPL directo, o una cola.</translation>
    </message>
    <message>
        <source>Give it as it came from the camera.</source>
        <translation>Dela tal como salió de la cámara.</translation>
    </message>
    <message>
        <source>Give one of at most 24 MB and 64 megapixels.</source>
        <translation>Dé una de 24 MB y 64 megapíxeles como máximo.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s with --name.</source>
        <translation>Indique el del taller con --name.</translation>
    </message>
    <message>
        <source>Give width and height in mm, such as 62x29, and 203, 300 or 600 dpi.</source>
        <translation>Indique ancho y alto en mm, como 62x29, y 203, 300 o 600 dpi.</translation>
    </message>
    <message>
        <source>Go back to the points first.</source>
        <translation>Vuelva primero a los puntos.</translation>
    </message>
    <message>
        <source>Go on with the next point.</source>
        <translation>Siga con el punto siguiente.</translation>
    </message>
    <message>
        <source>Go on: the rows wait here and are sent by themselves.</source>
        <translation>Siga: las filas esperan aquí y salen solas.</translation>
    </message>
    <message>
        <source>Grade the device first.</source>
        <translation>Clasifique primero el dispositivo.</translation>
    </message>
    <message>
        <source>Hand it to a colleague.</source>
        <translation>Dáselo a un compañero.</translation>
    </message>
    <message>
        <source>Have the bench write it again.</source>
        <translation>Haga que el puesto la escriba otra vez.</translation>
    </message>
    <message>
        <source>Have the bench write its request again.</source>
        <translation>Haga que el puesto escriba otra vez su solicitud.</translation>
    </message>
    <message>
        <source>Have the root revoke it in its newest list too, and keep that one.</source>
        <translation>Haga que la raíz la revoque también en su lista más reciente y guarde esa.</translation>
    </message>
    <message>
        <source>Have the root revoke it in its newest list too, or name another folder with -o.</source>
        <translation>Haga que la raíz la revoque también en su lista más reciente o indique otra carpeta con -o.</translation>
    </message>
    <message>
        <source>Have the root write it again.</source>
        <translation>Haga que la raíz la escriba otra vez.</translation>
    </message>
    <message>
        <source>Hold the side key until it restarts; if it comes back here, restore its system.</source>
        <translation>Mantenga la tecla lateral hasta que reinicie; si vuelve aquí, restaure su sistema.</translation>
    </message>
    <message>
        <source>Inspect a device there first.</source>
        <translation>Inspeccione ahí primero un dispositivo.</translation>
    </message>
    <message>
        <source>Inspect it again if it came back.</source>
        <translation>Inspecciónelo de nuevo si volvió.</translation>
    </message>
    <message>
        <source>Install Python with SQLite 3.35 or newer.</source>
        <translation>Instale Python con SQLite 3.35 o posterior.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: apt install cups-client; Fedora, Arch: cups), or save the PDF.</source>
        <translation>Instálelo (Debian, Ubuntu: apt install cups-client; Fedora, Arch: cups), o guarde el PDF.</translation>
    </message>
    <message>
        <source>Install libusb 1.0, then start again.</source>
        <translation>Instale libusb 1.0 y arranque de nuevo.</translation>
    </message>
    <message>
        <source>Install that version or a newer one; nothing was changed.</source>
        <translation>Instale esa versión o una posterior; no se cambió nada.</translation>
    </message>
    <message>
        <source>Install the CUPS client again.</source>
        <translation>Instale de nuevo el cliente CUPS.</translation>
    </message>
    <message>
        <source>Install the maker&apos;s USB driver (WinUSB; docs/udev.md), then plug it in again.</source>
        <translation>Instale el controlador USB del fabricante (WinUSB; docs/udev.md) y conéctelo de nuevo.</translation>
    </message>
    <message>
        <source>Install the udev rules with &apos;sudo scripts/install-udev&apos; (docs/udev.md), or join the group dialout (&apos;sudo adduser USER dialout&apos;) and log in again.</source>
        <translation>Instale las reglas udev con &apos;sudo scripts/install-udev&apos; (docs/udev.md), o entre en el grupo dialout (&apos;sudo adduser USER dialout&apos;) e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Install what brings it; there are {kinds}.</source>
        <translation>Instale lo que lo trae; hay {kinds}.</translation>
    </message>
    <message>
        <source>It begins with whsec_ and holds 24 to 64 bytes in base64.</source>
        <translation>Empieza por whsec_ y contiene de 24 a 64 bytes en base64.</translation>
    </message>
    <message>
        <source>It gives no MEID.</source>
        <translation>No da MEID.</translation>
    </message>
    <message>
        <source>It has an MEID instead.</source>
        <translation>Tiene un MEID en su lugar.</translation>
    </message>
    <message>
        <source>It is not known yet what the disk took.</source>
        <translation>Aún no se sabe qué tomó el disco.</translation>
    </message>
    <message>
        <source>It is not registered with an operator.</source>
        <translation>No está registrado en ningún operador.</translation>
    </message>
    <message>
        <source>It is on, and says that its battery is empty or missing.</source>
        <translation>Está encendido y dice que su batería está vacía o falta.</translation>
    </message>
    <message>
        <source>It opens once that inspection is closed.</source>
        <translation>Se abrirá cuando esa inspección se cierre.</translation>
    </message>
    <message>
        <source>It starts with https:// and a name.</source>
        <translation>Empieza por https:// y un nombre.</translation>
    </message>
    <message>
        <source>It was signed rightly, but {uid} was signed in its place.</source>
        <translation>Se firmó correctamente, pero {uid} se firmó en su lugar.</translation>
    </message>
    <message>
        <source>It was signed rightly, but {who} made it void on {day}: {reason}</source>
        <translation>Se firmó correctamente, pero {who} lo anuló el {day}: {reason}</translation>
    </message>
    <message>
        <source>Its name is small letters, its value one line of text.</source>
        <translation>Su nombre va en minúsculas, su valor es una línea de texto.</translation>
    </message>
    <message>
        <source>Keep one of both.</source>
        <translation>Conserve uno de los dos.</translation>
    </message>
    <message>
        <source>Known are {rules}.</source>
        <translation>Se conocen {rules}.</translation>
    </message>
    <message>
        <source>Knox Guard is {state}</source>
        <translation>Knox Guard: {state}</translation>
    </message>
    <message>
        <source>Load a roll: the label waits.</source>
        <translation>Ponga un rollo: la etiqueta espera.</translation>
    </message>
    <message>
        <source>Load one: the label waits.</source>
        <translation>Ponga una: la etiqueta espera.</translation>
    </message>
    <message>
        <source>Load paper: it goes on by itself.</source>
        <translation>Cargue papel: sigue por sí sola.</translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <translation>Mire otra vez en un momento.</translation>
    </message>
    <message>
        <source>Look at it with the newest version.</source>
        <translation>Mírelo con la versión más reciente.</translation>
    </message>
    <message>
        <source>Look at its record.</source>
        <translation>Mire su registro.</translation>
    </message>
    <message>
        <source>Look at the inspection again.</source>
        <translation>Mire otra vez la inspección.</translation>
    </message>
    <message>
        <source>Look at the order and the certificate again.</source>
        <translation>Mire de nuevo el pedido y el certificado.</translation>
    </message>
    <message>
        <source>Look at the order in Back Market&apos;s back office, and put this aside.</source>
        <translation>Mire el pedido en el back office de Back Market y deje esto aparte.</translation>
    </message>
    <message>
        <source>Look at the order in Back Market&apos;s back office.</source>
        <translation>Mire el pedido en el back office de Back Market.</translation>
    </message>
    <message>
        <source>Look at what is shown now.</source>
        <translation>Mire lo que se muestra ahora.</translation>
    </message>
    <message>
        <source>Look, then answer it.</source>
        <translation>Mire y después responda.</translation>
    </message>
    <message>
        <source>Make another person administrator first.</source>
        <translation>Haga primero administrador a otra persona.</translation>
    </message>
    <message>
        <source>Make it readable for you.</source>
        <translation>Hágalo legible para usted.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Make it void at that bench: it sends that to wherever the certificate went.</source>
        <translation>Anúlelo en ese puesto: lo comunica a todos los lugares a los que fue el certificado.</translation>
    </message>
    <message>
        <source>Make room and make its folder writable for you.</source>
        <translation>Haga sitio y permita escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Make room; what was shown as saved is safe.</source>
        <translation>Haga sitio; lo que se mostró como guardado está a salvo.</translation>
    </message>
    <message>
        <source>Make the folder writable for this user, and make room.</source>
        <translation>Permita a este usuario escribir en la carpeta y haga sitio.</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Mend it: docs/backmarket.md shows how a SKU is written.</source>
        <translation>Corríjalo: docs/backmarket.md muestra cómo se escribe un SKU.</translation>
    </message>
    <message>
        <source>Mend that line, or put the file back from a backup.</source>
        <translation>Corrija esa línea, o recupere el archivo de una copia.</translation>
    </message>
    <message>
        <source>Mend that line.</source>
        <translation>Corrija esa línea.</translation>
    </message>
    <message>
        <source>Mend the device&apos;s number.</source>
        <translation>Corrija el número del dispositivo.</translation>
    </message>
    <message>
        <source>Move it away, or restore a backup.</source>
        <translation>Apártelo, o restaure una copia.</translation>
    </message>
    <message>
        <source>Name a PNG or a JPEG that you can read.</source>
        <translation>Indique un PNG o un JPEG que pueda leer.</translation>
    </message>
    <message>
        <source>Name a queue, host:port or COM port.</source>
        <translation>Indique una cola, host:puerto o un puerto COM.</translation>
    </message>
    <message>
        <source>Name another folder with -o.</source>
        <translation>Indique otra carpeta con -o.</translation>
    </message>
    <message>
        <source>Name another with --home or INSPECTOR_HOME.</source>
        <translation>Indique otra con --home o INSPECTOR_HOME.</translation>
    </message>
    <message>
        <source>Name eu, na or ap.</source>
        <translation>Indique eu, na o ap.</translation>
    </message>
    <message>
        <source>Name its PDF, its certificate.json, its JWS or the text of its code.</source>
        <translation>Indique su PDF, su certificate.json, su JWS o el texto de su código.</translation>
    </message>
    <message>
        <source>Name one of {markets}.</source>
        <translation>Indique uno de {markets}.</translation>
    </message>
    <message>
        <source>Name the address at which Back Market reaches the shop.</source>
        <translation>Indique la dirección en la que Back Market contacta con el taller.</translation>
    </message>
    <message>
        <source>Name the person.</source>
        <translation>Ponga nombre a la persona.</translation>
    </message>
    <message>
        <source>No CUPS client is installed.</source>
        <translation>No hay cliente CUPS instalado.</translation>
    </message>
    <message>
        <source>No battery says so.</source>
        <translation>Ninguna batería lo dice.</translation>
    </message>
    <message>
        <source>No gauge counts cycles; many say 0 instead.</source>
        <translation>Ningún medidor cuenta ciclos; muchos dicen 0.</translation>
    </message>
    <message>
        <source>No gauge of this laptop counts in this unit.</source>
        <translation>Ningún medidor de este portátil cuenta en esta unidad.</translation>
    </message>
    <message>
        <source>No order is named.</source>
        <translation>No se indica ningún pedido.</translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>No hay impresora elegida.</translation>
    </message>
    <message>
        <source>No readings are taken while the inspection is {state}.</source>
        <translation>No se lee en estado «{state}».</translation>
    </message>
    <message>
        <source>No sign of a jailbreak, which proves nothing.</source>
        <translation>Sin señal de jailbreak, lo que no prueba nada.</translation>
    </message>
    <message>
        <source>No sign of an owner&apos;s lock, which proves nothing. An owner&apos;s account is still noted in it. Only its Setup Assistant shows it.</source>
        <translation>Sin señal de bloqueo de un dueño, lo que no prueba nada. Aún figura en él una cuenta de dueño. Solo su asistente de configuración lo muestra.</translation>
    </message>
    <message>
        <source>No sign of an owner&apos;s lock, which proves nothing. Only its Setup Assistant shows it.</source>
        <translation>Sin señal de bloqueo de un dueño, lo que no prueba nada. Solo su asistente de configuración lo muestra.</translation>
    </message>
    <message>
        <source>No space is left for the store.</source>
        <translation>No queda sitio para el almacén.</translation>
    </message>
    <message>
        <source>Nobody here can prove who they are yet.</source>
        <translation>Aquí nadie puede aún probar quién es.</translation>
    </message>
    <message>
        <source>Nobody here has the id &apos;{person_id}&apos;.</source>
        <translation>Nadie aquí tiene el identificador &apos;{person_id}&apos;.</translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>Nadie aquí tiene esta tarjeta.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this bench.</source>
        <translation>Nadie ha iniciado sesión en este puesto.</translation>
    </message>
    <message>
        <source>Nobody knew the number {number} before the erase.</source>
        <translation>Nadie conocía el número {number} antes del borrado.</translation>
    </message>
    <message>
        <source>Nothing in this inspection refuses the device.</source>
        <translation>Nada en esta inspección rechaza el dispositivo.</translation>
    </message>
    <message>
        <source>Nothing is erased while the inspection is {state}.</source>
        <translation>No se borra en estado «{state}».</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was confirmed for order line {line_id}.</source>
        <translation>No se confirmó nada para la línea de pedido {line_id}.</translation>
    </message>
    <message>
        <source>Only a lead may change that, with a reason.</source>
        <translation>Solo un responsable puede cambiarlo, con un motivo.</translation>
    </message>
    <message>
        <source>Only a waiting or parked row can be changed.</source>
        <translation>Solo se cambia una fila en espera o apartada.</translation>
    </message>
    <message>
        <source>Open Sync, mend it, then retry or drop it with a reason.</source>
        <translation>Abra Sincro, corríjalo y reenvíe o descarte con un motivo.</translation>
    </message>
    <message>
        <source>Open a new attempt to inspect this device again.</source>
        <translation>Abra un nuevo intento para inspeccionar otra vez este dispositivo.</translation>
    </message>
    <message>
        <source>Order line {line_id} has {numbers} of certificate {uid} already: {state}.</source>
        <translation>La línea de pedido {line_id} ya tiene {numbers} del certificado {uid}: {state}.</translation>
    </message>
    <message>
        <source>Order line {line_id} is not what was confirmed: {note}</source>
        <translation>La línea de pedido {line_id} no es lo que se confirmó: {note}</translation>
    </message>
    <message>
        <source>Person {id} has the role &apos;{role}&apos;, which there is not.</source>
        <translation>La persona {id} tiene el rol &apos;{role}&apos;, que no existe.</translation>
    </message>
    <message>
        <source>Plug in a laptop, or have its firmware mended if it is one.</source>
        <translation>Conecte un portátil, o haga corregir su firmware si lo es.</translation>
    </message>
    <message>
        <source>Plug in {device} again, or put it aside.</source>
        <translation>Conecte de nuevo {device}, o apártelo.</translation>
    </message>
    <message>
        <source>Plug it in again: the work goes on where it stopped.</source>
        <translation>Conéctelo de nuevo: el trabajo sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Plug the device in again; if it stays, record it and report it.</source>
        <translation>Conecte de nuevo el dispositivo; si sigue igual, grábelo y comuníquelo.</translation>
    </message>
    <message>
        <source>Point {number} cannot be left untested without a reason.</source>
        <translation>El punto {number} no puede quedar sin probar sin un motivo.</translation>
    </message>
    <message>
        <source>Point {number} does not pass by itself.</source>
        <translation>El punto {number} no se aprueba solo.</translation>
    </message>
    <message>
        <source>Point {number} has no defect code &apos;{code}&apos;.</source>
        <translation>El punto {number} no tiene el código de defecto &apos;{code}&apos;.</translation>
    </message>
    <message>
        <source>Point {number} has no live test.</source>
        <translation>El punto {number} no tiene prueba en vivo.</translation>
    </message>
    <message>
        <source>Point {number} is answered.</source>
        <translation>El punto {number} ya tiene respuesta.</translation>
    </message>
    <message>
        <source>Point {number} is not &apos;not applicable&apos; for &apos;{reason}&apos;.</source>
        <translation>El punto {number} no es «no aplica» por &apos;{reason}&apos;.</translation>
    </message>
    <message>
        <source>Point {number} is not answered while the inspection is {state}.</source>
        <translation>El punto {number} no se responde en estado «{state}».</translation>
    </message>
    <message>
        <source>Point {number} passes only with a scanned number.</source>
        <translation>El punto {number} solo pasa con un número escaneado.</translation>
    </message>
    <message>
        <source>Point {number} passes only with its evidence.</source>
        <translation>El punto {number} solo pasa con su evidencia.</translation>
    </message>
    <message>
        <source>Point {number} passes only with the IMEI, which nobody knows yet.</source>
        <translation>El punto {number} solo pasa con el IMEI, que aún nadie conoce.</translation>
    </message>
    <message>
        <source>Point {number}: &apos;other&apos; needs a note.</source>
        <translation>Punto {number}: &apos;other&apos; necesita una nota.</translation>
    </message>
    <message>
        <source>Press R to start again.</source>
        <translation>Pulse R para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Press R; if it stays, copy the report.</source>
        <translation>Pulse R; si sigue igual, copie el informe.</translation>
    </message>
    <message>
        <source>Press Z again.</source>
        <translation>Pulse Z otra vez.</translation>
    </message>
    <message>
        <source>Press its pause key: the label waits.</source>
        <translation>Pulse su tecla de pausa: la etiqueta espera.</translation>
    </message>
    <message>
        <source>Press volume up, then volume down, then hold the side key until its logo shows.</source>
        <translation>Pulse subir volumen, luego bajar volumen y mantenga la tecla lateral hasta ver el logotipo.</translation>
    </message>
    <message>
        <source>Print its certificate instead.</source>
        <translation>Imprima su certificado en su lugar.</translation>
    </message>
    <message>
        <source>Print job {row} cannot be read: {error}.</source>
        <translation>El trabajo de impresión {row} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>Printing from here is not possible on Windows.</source>
        <translation>En Windows no se puede imprimir desde aquí.</translation>
    </message>
    <message>
        <source>Process {pid} ({program})</source>
        <translation>Proceso {pid} ({program})</translation>
    </message>
    <message>
        <source>Put a new one in: it goes on by itself.</source>
        <translation>Ponga un cartucho nuevo: sigue por sí sola.</translation>
    </message>
    <message>
        <source>Put its backup in place; without one, move it aside, and a new key is made.</source>
        <translation>Ponga su copia; si no la hay, apártelo y se hará una clave nueva.</translation>
    </message>
    <message>
        <source>Put shop_id, bench_id and use (bench or training) back into it from a backup, or set {instead}.</source>
        <translation>Ponga en él shop_id, bench_id y use (bench o training) de una copia, o fije {instead}.</translation>
    </message>
    <message>
        <source>Put shop_id, bench_id and use (bench or training) back into it from a backup.</source>
        <translation>Ponga en él shop_id, bench_id y use (bench o training) de una copia.</translation>
    </message>
    <message>
        <source>Put the tray in: it goes on by itself.</source>
        <translation>Ponga la bandeja: sigue por sí sola.</translation>
    </message>
    <message>
        <source>Read it through usbmuxd.</source>
        <translation>Léalo por usbmuxd.</translation>
    </message>
    <message>
        <source>Read the device again to see what is stored.</source>
        <translation>Lea de nuevo el dispositivo para ver qué está guardado.</translation>
    </message>
    <message>
        <source>Read the phone through the adb server, or stop it with &apos;adb kill-server&apos;.</source>
        <translation>Lea el teléfono por el servidor adb, o deténgalo con &apos;adb kill-server&apos;.</translation>
    </message>
    <message>
        <source>Refuse the device.</source>
        <translation>Rechace el dispositivo.</translation>
    </message>
    <message>
        <source>Remove one that is not needed.</source>
        <translation>Quite una que no haga falta.</translation>
    </message>
    <message>
        <source>Rename {aside} to {home}; to begin anew, move it elsewhere.</source>
        <translation>Cambie el nombre de {aside} a {home}; para empezar de nuevo, muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>Report this as a fault.</source>
        <translation>Comuníquelo como defecto.</translation>
    </message>
    <message>
        <source>Restart the device and plug it in again.</source>
        <translation>Reinicie el dispositivo y conéctelo de nuevo.</translation>
    </message>
    <message>
        <source>Restart the device to its home screen.</source>
        <translation>Reinicie el dispositivo hasta su pantalla de inicio.</translation>
    </message>
    <message>
        <source>Restore a backup, then run &apos;inspector db check&apos;.</source>
        <translation>Restaure una copia y ejecute &apos;inspector db check&apos;.</translation>
    </message>
    <message>
        <source>Restore it, or move it away.</source>
        <translation>Restáurela, o apártela.</translation>
    </message>
    <message>
        <source>Resume the queue in the system&apos;s printer settings.</source>
        <translation>Reanude la cola en los ajustes de impresoras del sistema.</translation>
    </message>
    <message>
        <source>Row {id} is being sent now.</source>
        <translation>La fila {id} se está enviando.</translation>
    </message>
    <message>
        <source>Row {id} of the outbox has no state {state}.</source>
        <translation>La fila {id} de los envíos no tiene el estado {state}.</translation>
    </message>
    <message>
        <source>Row {row_id} is {state}.</source>
        <translation>La fila {row_id} está en estado «{state}».</translation>
    </message>
    <message>
        <source>Run &apos;chmod 600 {path}&apos;; if others use this computer, make a new key.</source>
        <translation>Ejecute &apos;chmod 600 {path}&apos;; si otros usan este equipo, haga una clave nueva.</translation>
    </message>
    <message>
        <source>Run &apos;inspector audit verify&apos; here and at an auditor&apos;s desk: one of both trails was changed, or this home is a copy that &apos;db restore&apos; did not make.</source>
        <translation>Ejecute «inspector audit verify» aquí y en el puesto de un auditor: uno de los dos registros fue modificado, o esta carpeta es una copia que no hizo «db restore».</translation>
    </message>
    <message>
        <source>Run &apos;inspector db upgrade&apos; first.</source>
        <translation>Ejecute primero &apos;inspector db upgrade&apos;.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos; to see the drivers.</source>
        <translation>Ejecute &apos;inspector doctor&apos; para ver los controladores.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos;.</source>
        <translation>Ejecute &apos;inspector doctor&apos;.</translation>
    </message>
    <message>
        <source>Run &apos;inspector doctor&apos;: it says what is missing.</source>
        <translation>Ejecute &apos;inspector doctor&apos;: dice lo que falta.</translation>
    </message>
    <message>
        <source>Run &apos;inspector keys rotate&apos;, and have the root certify the new keys.</source>
        <translation>Ejecute «inspector keys rotate» y haga que la raíz certifique las claves nuevas.</translation>
    </message>
    <message>
        <source>Run &apos;inspector outbox&apos; to see the rows.</source>
        <translation>Ejecute &apos;inspector outbox&apos; para ver las filas.</translation>
    </message>
    <message>
        <source>Run as the user who made it; a link in its place is not followed.</source>
        <translation>Ejecútelo como el usuario que lo hizo; un enlace en su lugar no se sigue.</translation>
    </message>
    <message>
        <source>SQLite {sqlite_version} is too old.</source>
        <translation>SQLite {sqlite_version} es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Save the PDF and print it from its viewer.</source>
        <translation>Guarde el PDF e imprímalo desde su visor.</translation>
    </message>
    <message>
        <source>Say first that it is for another one now.</source>
        <translation>Diga primero que ahora es de otro.</translation>
    </message>
    <message>
        <source>Say in words what is wrong.</source>
        <translation>Diga con palabras qué está mal.</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>Dígalo más corto.</translation>
    </message>
    <message>
        <source>Say that this device has one.</source>
        <translation>Diga que este dispositivo la tiene.</translation>
    </message>
    <message>
        <source>Say what, how, and how it was seen to be so.</source>
        <translation>Diga qué, cómo y en qué se vio.</translation>
    </message>
    <message>
        <source>Say why it is another one.</source>
        <translation>Diga por qué es otro.</translation>
    </message>
    <message>
        <source>Say why it need not arrive.</source>
        <translation>Diga por qué no tiene que llegar.</translation>
    </message>
    <message>
        <source>Say why, then ask for a second look.</source>
        <translation>Diga por qué y pida una segunda mirada.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message>
        <source>Scan another badge.</source>
        <translation>Escanee otra tarjeta.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial that the inspection began with.</source>
        <translation>Escanee el IMEI o la serie con que empezó la inspección.</translation>
    </message>
    <message>
        <source>Scan the IMEI or serial.</source>
        <translation>Escanee el IMEI o la serie.</translation>
    </message>
    <message>
        <source>Scan the IMEI that *#06# shows.</source>
        <translation>Escanee el IMEI que muestra *#06#.</translation>
    </message>
    <message>
        <source>Scan the badge, or ask for a PIN.</source>
        <translation>Escanee la tarjeta, o pida un PIN.</translation>
    </message>
    <message>
        <source>Scan the code that *#06# shows.</source>
        <translation>Escanee el código que muestra *#06#.</translation>
    </message>
    <message>
        <source>Scan the device that goes into the parcel.</source>
        <translation>Escanee el dispositivo que va en el paquete.</translation>
    </message>
    <message>
        <source>Scan the label of the order again.</source>
        <translation>Escanee otra vez la etiqueta del pedido.</translation>
    </message>
    <message>
        <source>Scan the order&apos;s code at the inspection, or type the order&apos;s number.</source>
        <translation>Escanee el código del pedido en la inspección o escriba el número del pedido.</translation>
    </message>
    <message>
        <source>Scan your badge, ask a lead to unlock it, or wait.</source>
        <translation>Escanee su tarjeta, pida a un responsable que lo desbloquee, o espere.</translation>
    </message>
    <message>
        <source>Scan your badge, or type your PIN.</source>
        <translation>Escanee su tarjeta, o escriba su PIN.</translation>
    </message>
    <message>
        <source>See &apos;inspector checklists list&apos; for its points.</source>
        <translation>Vea &apos;inspector checklists list&apos; para sus puntos.</translation>
    </message>
    <message>
        <source>See &apos;inspector people list&apos;.</source>
        <translation>Vea &apos;inspector people list&apos;.</translation>
    </message>
    <message>
        <source>See the list with &apos;inspector keys trust-list&apos;; --held adds digests that were held before.</source>
        <translation>«inspector keys trust-list» muestra la lista; --held añade huellas que ya se tenían.</translation>
    </message>
    <message>
        <source>See to the printer&apos;s paper and settings, and print it again.</source>
        <translation>Revise el papel y los ajustes de la impresora e imprima otra vez.</translation>
    </message>
    <message>
        <source>See to the printer: the page waits in its queue.</source>
        <translation>Atienda la impresora: la página espera en su cola.</translation>
    </message>
    <message>
        <source>See whether it came out, else print it again.</source>
        <translation>Vea si salió; si no, imprima otra vez.</translation>
    </message>
    <message>
        <source>See whether it is paused or open: the label waits.</source>
        <translation>Vea si está en pausa o abierta: la etiqueta espera.</translation>
    </message>
    <message>
        <source>See whether its server is reachable; the page was not printed.</source>
        <translation>Vea si su servidor responde; la página no se imprimió.</translation>
    </message>
    <message>
        <source>See whether the agent runs on the laptop, then press R to read again.</source>
        <translation>Vea si el agente funciona en el portátil y pulse R para leer de nuevo.</translation>
    </message>
    <message>
        <source>Set it to UNIX:/path, host:port or [address]:port.</source>
        <translation>Ponga UNIX:/ruta, host:puerto o [dirección]:puerto.</translation>
    </message>
    <message>
        <source>Set it to {wanted}.</source>
        <translation>Ponga {wanted}.</translation>
    </message>
    <message>
        <source>Several batteries have no voltage in common.</source>
        <translation>Varias baterías no tienen una tensión común.</translation>
    </message>
    <message>
        <source>Sign it, then print its label.</source>
        <translation>Fírmela y después imprima su etiqueta.</translation>
    </message>
    <message>
        <source>Somebody else works on this order line.</source>
        <translation>Otra persona trabaja en esta línea de pedido.</translation>
    </message>
    <message>
        <source>Something else than lockdownd answers.</source>
        <translation>Responde algo distinto de lockdownd.</translation>
    </message>
    <message>
        <source>Something else was answered meanwhile.</source>
        <translation>Entretanto se respondió otra cosa.</translation>
    </message>
    <message>
        <source>Something that is not Back Market&apos;s seller API answers.</source>
        <translation>Responde algo que no es la API de vendedores de Back Market.</translation>
    </message>
    <message>
        <source>Something that is not a registry answers at its address.</source>
        <translation>En su dirección responde algo que no es un registro.</translation>
    </message>
    <message>
        <source>Start Inspector again.</source>
        <translation>Arranque Inspector de nuevo.</translation>
    </message>
    <message>
        <source>Start it (systemctl start cups), or set CUPS_SERVER to the one that runs.</source>
        <translation>Arránquelo (systemctl start cups), o ponga CUPS_SERVER al que funciona.</translation>
    </message>
    <message>
        <source>Start it or plug it in.</source>
        <translation>Arránquelo o conéctelo.</translation>
    </message>
    <message>
        <source>Stop it (&apos;sudo systemctl stop ModemManager&apos;), or install the udev rules with &apos;sudo scripts/install-udev&apos;: docs/udev.md.</source>
        <translation>Deténgalo (&apos;sudo systemctl stop ModemManager&apos;), o instale las reglas udev con &apos;sudo scripts/install-udev&apos;: docs/udev.md.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable or network: it goes on by itself.</source>
        <translation>Enciéndala y revise el cable o la red: sigue por sí sola.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable: the label waits.</source>
        <translation>Enciéndala y revise su cable: la etiqueta espera.</translation>
    </message>
    <message>
        <source>Switch it on, then press R to read again.</source>
        <translation>Enciéndalo y pulse R para leer de nuevo.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Haga otra.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>Hágala de nuevo.</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>Quítela primero allí.</translation>
    </message>
    <message>
        <source>Take out the defects that are not there, or refuse the device.</source>
        <translation>Quite los defectos que no existen, o rechace el dispositivo.</translation>
    </message>
    <message>
        <source>Take out what is not there, or refuse.</source>
        <translation>Quite lo que no existe, o rechace.</translation>
    </message>
    <message>
        <source>Take the answer back first.</source>
        <translation>Retire primero la respuesta.</translation>
    </message>
    <message>
        <source>Take the paper out: it goes on by itself.</source>
        <translation>Saque el papel: sigue por sí sola.</translation>
    </message>
    <message>
        <source>Take the photo again, or choose another file.</source>
        <translation>Haga la foto de nuevo, o elija otro archivo.</translation>
    </message>
    <message>
        <source>Take up to 32 small letters, digits and hyphens; &apos;registry&apos; has settings of its own.</source>
        <translation>Use hasta 32 minúsculas, cifras y guiones; «registry» tiene ajustes propios.</translation>
    </message>
    <message>
        <source>That the battery powers it does not prove that its port is dead.</source>
        <translation>Que lo alimente la batería no prueba que su puerto esté muerto.</translation>
    </message>
    <message>
        <source>That trust list does not revoke key {key}, which the list kept here does.</source>
        <translation>Esta lista de confianza no revoca la clave {key}; la que se guarda aquí, sí.</translation>
    </message>
    <message>
        <source>The ADB key {path} cannot be used.</source>
        <translation>La clave ADB {path} no se puede usar.</translation>
    </message>
    <message>
        <source>The ADB key {path} cannot be written.</source>
        <translation>La clave ADB {path} no se puede escribir.</translation>
    </message>
    <message>
        <source>The ADB key {path} may not be read.</source>
        <translation>La clave ADB {path} no se permite leer.</translation>
    </message>
    <message>
        <source>The ADB key {path} may not be written.</source>
        <translation>La clave ADB {path} no se permite escribir.</translation>
    </message>
    <message>
        <source>The SKU is for another grade.</source>
        <translation>El SKU es de otro grado.</translation>
    </message>
    <message>
        <source>The SKU is for another {name}, or the certificate does not say it.</source>
        <translation>El SKU no coincide ({name}), o el certificado no lo dice.</translation>
    </message>
    <message>
        <source>The SKU promises a new battery.</source>
        <translation>El SKU promete una batería nueva.</translation>
    </message>
    <message>
        <source>The adb server did not answer in its protocol.</source>
        <translation>El servidor adb no respondió según su protocolo.</translation>
    </message>
    <message>
        <source>The adb server did not take the request.</source>
        <translation>El servidor adb no aceptó la petición.</translation>
    </message>
    <message>
        <source>The adb server listed a device without a state.</source>
        <translation>El servidor adb listó un dispositivo sin estado.</translation>
    </message>
    <message>
        <source>The adb server may not open the phone.</source>
        <translation>El servidor adb no puede abrir el teléfono.</translation>
    </message>
    <message>
        <source>The adb server refused.</source>
        <translation>El servidor adb se negó.</translation>
    </message>
    <message>
        <source>The agent announced a line of {length} bytes.</source>
        <translation>El agente anunció una línea de {length} bytes.</translation>
    </message>
    <message>
        <source>The agent does not say why.</source>
        <translation>El agente no dice por qué.</translation>
    </message>
    <message>
        <source>The agent on the laptop is of another version.</source>
        <translation>El agente del portátil es de otra versión.</translation>
    </message>
    <message>
        <source>The agent&apos;s line has no end.</source>
        <translation>La línea del agente no tiene fin.</translation>
    </message>
    <message>
        <source>The answer came damaged.</source>
        <translation>La respuesta llegó dañada.</translation>
    </message>
    <message>
        <source>The answer does not name what was sent: it may not come from a registry.</source>
        <translation>La respuesta no nombra lo enviado: quizá no venga de un registro.</translation>
    </message>
    <message>
        <source>The answer has no form that is known.</source>
        <translation>La respuesta no tiene ninguna forma conocida.</translation>
    </message>
    <message>
        <source>The answer is a property list without names.</source>
        <translation>La respuesta es una lista de propiedades sin nombres.</translation>
    </message>
    <message>
        <source>The answer is about another listing.</source>
        <translation>La respuesta trata de otro anuncio.</translation>
    </message>
    <message>
        <source>The answer is about another order.</source>
        <translation>La respuesta trata de otro pedido.</translation>
    </message>
    <message>
        <source>The answer is not a property list.</source>
        <translation>La respuesta no es una lista de propiedades.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list has a key that is no text.</source>
        <translation>La lista de propiedades de la respuesta tiene una clave que no es texto.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list holds an unknown kind of value.</source>
        <translation>La lista de propiedades de la respuesta contiene un valor de tipo desconocido.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list is nested too deeply.</source>
        <translation>La lista de propiedades de la respuesta es demasiado profunda.</translation>
    </message>
    <message>
        <source>The answer&apos;s property list is too large.</source>
        <translation>La lista de propiedades de la respuesta es demasiado grande.</translation>
    </message>
    <message>
        <source>The bench made a mistake here.</source>
        <translation>El puesto falló aquí.</translation>
    </message>
    <message>
        <source>The certificate does not certify the device.</source>
        <translation>El certificado no certifica el dispositivo.</translation>
    </message>
    <message>
        <source>The certificate is for training.</source>
        <translation>El certificado es de práctica.</translation>
    </message>
    <message>
        <source>The certificate is void.</source>
        <translation>El certificado está anulado.</translation>
    </message>
    <message>
        <source>The certificate names another number than was confirmed.</source>
        <translation>El certificado indica un número distinto del confirmado.</translation>
    </message>
    <message>
        <source>The certificate names another order.</source>
        <translation>El certificado indica otro pedido.</translation>
    </message>
    <message>
        <source>The certificate names neither an IMEI nor a serial that can be sent.</source>
        <translation>El certificado no indica ni IMEI ni número de serie que se pueda enviar.</translation>
    </message>
    <message>
        <source>The check digit of IMEI {digits} does not fit.</source>
        <translation>La cifra de control del IMEI {digits} no cuadra.</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit.</source>
        <translation>La cifra de control del número no cuadra.</translation>
    </message>
    <message>
        <source>The claims cannot be read: {what}.</source>
        <translation>Las declaraciones no se pueden leer: {what}.</translation>
    </message>
    <message>
        <source>The claims name no verdict.</source>
        <translation>Las declaraciones no nombran ningún veredicto.</translation>
    </message>
    <message>
        <source>The claims of certificate {uid} are not what was signed.</source>
        <translation>Las declaraciones del certificado {uid} no son las que se firmaron.</translation>
    </message>
    <message>
        <source>The claims of certificate {uid} cannot be read.</source>
        <translation>Las declaraciones del certificado {uid} no se pueden leer.</translation>
    </message>
    <message>
        <source>The connection on USB was closed.</source>
        <translation>Se cerró la conexión USB.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Se rompió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The defects fail point {number}: this device is not sellable.</source>
        <translation>Los defectos hacen fallar el punto {number}: este dispositivo no es vendible.</translation>
    </message>
    <message>
        <source>The device announced an answer of impossible length.</source>
        <translation>El dispositivo anunció una respuesta de longitud imposible.</translation>
    </message>
    <message>
        <source>The device answered with something else than a table.</source>
        <translation>El dispositivo respondió algo distinto de una tabla.</translation>
    </message>
    <message>
        <source>The device broke USB&apos;s rules.</source>
        <translation>El dispositivo no siguió las reglas de USB.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>El dispositivo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The device did not answer on USB in time.</source>
        <translation>El dispositivo no respondió a tiempo por USB.</translation>
    </message>
    <message>
        <source>The device did not tell ({code}).</source>
        <translation>El dispositivo no lo dijo ({code}).</translation>
    </message>
    <message>
        <source>The device does not answer yet.</source>
        <translation>El dispositivo aún no responde.</translation>
    </message>
    <message>
        <source>The device does not list its profiles.</source>
        <translation>El dispositivo no lista sus perfiles.</translation>
    </message>
    <message>
        <source>The device does not say whether it is supervised.</source>
        <translation>El dispositivo no dice si está supervisado.</translation>
    </message>
    <message>
        <source>The device does not say whether it takes every operator&apos;s SIM.</source>
        <translation>El dispositivo no dice si acepta la SIM de cualquier operador.</translation>
    </message>
    <message>
        <source>The device ended the session.</source>
        <translation>El dispositivo terminó la sesión.</translation>
    </message>
    <message>
        <source>The device gives no IMEI.</source>
        <translation>El dispositivo no da IMEI.</translation>
    </message>
    <message>
        <source>The device gives no PasswordProtected.</source>
        <translation>El dispositivo no da PasswordProtected.</translation>
    </message>
    <message>
        <source>The device gives no TotalDataCapacity and TotalDataAvailable.</source>
        <translation>El dispositivo no da TotalDataCapacity ni TotalDataAvailable.</translation>
    </message>
    <message>
        <source>The device gives no TotalDiskCapacity.</source>
        <translation>El dispositivo no da TotalDiskCapacity.</translation>
    </message>
    <message>
        <source>The device gives no build number of a known form.</source>
        <translation>El dispositivo no da un número de compilación de forma conocida.</translation>
    </message>
    <message>
        <source>The device gives no colour that means the same on every model.</source>
        <translation>El dispositivo no da un color que signifique lo mismo en todos los modelos.</translation>
    </message>
    <message>
        <source>The device gives no {key}.</source>
        <translation>El dispositivo no da {key}.</translation>
    </message>
    <message>
        <source>The device has no number to print.</source>
        <translation>El dispositivo no tiene número que imprimir.</translation>
    </message>
    <message>
        <source>The device has no such value ({code}).</source>
        <translation>El dispositivo no tiene ese valor ({code}).</translation>
    </message>
    <message>
        <source>The device has no telephone.</source>
        <translation>El dispositivo no tiene teléfono.</translation>
    </message>
    <message>
        <source>The device has not said yes.</source>
        <translation>El dispositivo no ha dicho que sí.</translation>
    </message>
    <message>
        <source>The device is being restored.</source>
        <translation>El dispositivo se está restaurando.</translation>
    </message>
    <message>
        <source>The device is in DFU mode: its screen stays black.</source>
        <translation>El dispositivo está en modo DFU: su pantalla sigue negra.</translation>
    </message>
    <message>
        <source>The device is in its bootloader.</source>
        <translation>El dispositivo está en su bootloader.</translation>
    </message>
    <message>
        <source>The device is in recovery mode.</source>
        <translation>El dispositivo está en modo de recuperación.</translation>
    </message>
    <message>
        <source>The device is not activated: a company&apos;s claim would show only then.</source>
        <translation>El dispositivo no está activado: el derecho de una empresa solo se vería entonces.</translation>
    </message>
    <message>
        <source>The device left USB.</source>
        <translation>El dispositivo dejó el USB.</translation>
    </message>
    <message>
        <source>The device left.</source>
        <translation>El dispositivo se fue.</translation>
    </message>
    <message>
        <source>The device named no port for its service.</source>
        <translation>El dispositivo no indicó ningún puerto para su servicio.</translation>
    </message>
    <message>
        <source>The device no longer offers this interface.</source>
        <translation>El dispositivo ya no ofrece esta interfaz.</translation>
    </message>
    <message>
        <source>The device takes no connection on its port {port}.</source>
        <translation>El dispositivo no acepta conexión en su puerto {port}.</translation>
    </message>
    <message>
        <source>The device tells nothing about itself.</source>
        <translation>El dispositivo no dice nada de sí mismo.</translation>
    </message>
    <message>
        <source>The device waits for an update to be sent.</source>
        <translation>El dispositivo espera que se le envíe una actualización.</translation>
    </message>
    <message>
        <source>The device&apos;s interface has no pair of bulk endpoints.</source>
        <translation>La interfaz del dispositivo no tiene un par de extremos bulk.</translation>
    </message>
    <message>
        <source>The device&apos;s {key} has the wrong form or check digit.</source>
        <translation>{key} del dispositivo tiene mal la forma o la cifra de control.</translation>
    </message>
    <message>
        <source>The device&apos;s {key} is no serial.</source>
        <translation>{key} del dispositivo no es un número de serie.</translation>
    </message>
    <message>
        <source>The disk did not come to rest within {seconds} s.</source>
        <translation>El disco no quedó en reposo en {seconds} s.</translation>
    </message>
    <message>
        <source>The disk did not take or give what is stored.</source>
        <translation>El disco no tomó o no dio lo guardado.</translation>
    </message>
    <message>
        <source>The disk did not take what was to be saved within {seconds} s.</source>
        <translation>El disco no tomó en {seconds} s lo que había que guardar.</translation>
    </message>
    <message>
        <source>The driver &apos;{family}&apos; cannot be loaded.</source>
        <translation>El controlador &apos;{family}&apos; no se puede cargar.</translation>
    </message>
    <message>
        <source>The driver &apos;{family}&apos; cannot be used.</source>
        <translation>El controlador &apos;{family}&apos; no se puede usar.</translation>
    </message>
    <message>
        <source>The erasure record is not complete.</source>
        <translation>El registro de borrado no está completo.</translation>
    </message>
    <message>
        <source>The firmware does not tell the system of its passwords.</source>
        <translation>El firmware no dice nada de sus contraseñas al sistema.</translation>
    </message>
    <message>
        <source>The firmware&apos;s serial number was never filled in.</source>
        <translation>El número de serie del firmware nunca se rellenó.</translation>
    </message>
    <message>
        <source>The first person has to be an administrator.</source>
        <translation>La primera persona tiene que ser administradora.</translation>
    </message>
    <message>
        <source>The folder of the store lies on a disk that cannot keep a shared log.</source>
        <translation>La carpeta del almacén está en un disco que no puede llevar un diario compartido.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>No se puede escribir en la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there for us to write to.</source>
        <translation>La carpeta {folder} no está disponible para escribir.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be made.</source>
        <translation>La carpeta {home} no se puede crear.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be written.</source>
        <translation>No se puede escribir en la carpeta {home}.</translation>
    </message>
    <message>
        <source>The folder {name} wants one option: path.</source>
        <translation>La carpeta {name} necesita una opción: path.</translation>
    </message>
    <message>
        <source>The gauge gives no {key}.</source>
        <translation>El medidor no da {key}.</translation>
    </message>
    <message>
        <source>The gauge&apos;s {key} is out of all range.</source>
        <translation>{key} del medidor está fuera de todo rango.</translation>
    </message>
    <message>
        <source>The home {home} cannot be made: {reason}.</source>
        <translation>La carpeta {home} no se puede crear: {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} can be used by others (mode {mode}).</source>
        <translation>Otros pueden usar el archivo de clave {path} (modo {mode}).</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {reason}.</source>
        <translation>El archivo de clave {path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written: {reason}.</source>
        <translation>El archivo de clave {path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>This is a photo in {kind}, which is not read here.</source>
        <translation>Esta foto está en formato {kind}, que aquí no se lee.</translation>
    </message>
    <message>
        <source>See whether the label came out: it waits here too.</source>
        <translation>Vea si salió la etiqueta: también espera aquí.</translation>
    </message>
    <message>
        <source> It says: “{words}”</source>
        <translation> Respuesta: «{words}»</translation>
    </message>
    <message>
        <source>&apos;columns&apos; is no table.</source>
        <translation>«columns» no es una tabla.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no column that can be read.</source>
        <translation>«{name}» no es una columna que se pueda leer.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no short text.</source>
        <translation>«{name}» no es un texto corto.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no time zone.</source>
        <translation>«{name}» no es una zona horaria.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; means nothing in a file of columns.</source>
        <translation>«{name}» no significa nada en un archivo de columnas.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date.</source>
        <translation>«{text}» no es una fecha.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number of an inspection.</source>
        <translation>«{text}» no es un número de inspección.</translation>
    </message>
    <message>
        <source>5 lots of this stream were rejected under tightened inspection.</source>
        <translation>Se rechazaron 5 lotes de esta serie en inspección rigurosa.</translation>
    </message>
    <message>
        <source>A blind re-inspection of this device is under way.</source>
        <translation>Hay una reinspección a ciegas de este dispositivo en curso.</translation>
    </message>
    <message>
        <source>A certificate in the file&apos;s signature is none over P-256.</source>
        <translation>Un certificado en la firma del archivo no es de P-256.</translation>
    </message>
    <message>
        <source>A certificate in the file&apos;s signature is not by its issuer.</source>
        <translation>Un certificado en la firma del archivo no es de su emisor.</translation>
    </message>
    <message>
        <source>A disagreement needs its reason.</source>
        <translation>Un desacuerdo necesita su motivo.</translation>
    </message>
    <message>
        <source>A key in it cannot be read.</source>
        <translation>Una clave de él no se puede leer.</translation>
    </message>
    <message>
        <source>A key in it has a role that is not known.</source>
        <translation>Una clave de él tiene un rol desconocido.</translation>
    </message>
    <message>
        <source>A key in it is neither an Ed25519 nor a P-256 key.</source>
        <translation>Una clave de él no es ni Ed25519 ni P-256.</translation>
    </message>
    <message>
        <source>A lot needs 2: choose other days or another source.</source>
        <translation>Un lote necesita 2: elija otros días u otra fuente.</translation>
    </message>
    <message>
        <source>A lot of {size} is too small.</source>
        <translation>Un lote de {size} es demasiado pequeño.</translation>
    </message>
    <message>
        <source>A raw answer is not as it was written.</source>
        <translation>Una respuesta en bruto no es como se escribió.</translation>
    </message>
    <message>
        <source>A row of the outbox names no events.</source>
        <translation>Una fila de la bandeja de salida no nombra ningún suceso.</translation>
    </message>
    <message>
        <source>A search is saved as &apos;{name}&apos; already.</source>
        <translation>Ya hay una búsqueda guardada como &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>A sheet holds 1,048,575 records at most.</source>
        <translation>Una hoja contiene como máximo 1.048.575 registros.</translation>
    </message>
    <message>
        <source>A supplier&apos;s lot needs its order.</source>
        <translation>El lote de un proveedor necesita su pedido.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepts on none; protects as {standard} normal inspection, level {level}, AQL {aql}</source>
        <translation>Acepta con cero; protege como {standard}, inspección normal, nivel {level}, NCA {aql}</translation>
    </message>
    <message>
        <source>Agree or disagree with a point.</source>
        <translation>Apruebe un punto o discrepe.</translation>
    </message>
    <message>
        <source>Agree or disagree with each of them first.</source>
        <translation>Apruebe o contradiga antes cada uno.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>An AQL of {aql} counts several faults a unit.</source>
        <translation>Un NCA de {aql} cuenta varios fallos por unidad.</translation>
    </message>
    <message>
        <source>An inspection of this device is open already, by somebody who may know the first.</source>
        <translation>Ya hay una inspección abierta de este dispositivo, de alguien que puede conocer la primera.</translation>
    </message>
    <message>
        <source>An object stands where a value was expected.</source>
        <translation>Hay un objeto donde se esperaba un valor.</translation>
    </message>
    <message>
        <source>Another auditor has to review it.</source>
        <translation>Debe revisarla otro auditor.</translation>
    </message>
    <message>
        <source>Another auditor of the shop has to review it.</source>
        <translation>Otro auditor del taller tiene que revisarla.</translation>
    </message>
    <message>
        <source>Another bench sends for the shop by now.</source>
        <translation>Otro puesto envía ya por el taller.</translation>
    </message>
    <message>
        <source>Another certificate of the same number was signed, with the SHA-256 {digest}.</source>
        <translation>Se firmó otro certificado con el mismo número, con el SHA-256 {digest}.</translation>
    </message>
    <message>
        <source>Another file is being imported.</source>
        <translation>Se está importando otro archivo.</translation>
    </message>
    <message>
        <source>Another lot took some of these devices meanwhile.</source>
        <translation>Otro lote tomó entretanto algunos de estos dispositivos.</translation>
    </message>
    <message>
        <source>Another program holds {device}.</source>
        <translation>Otro programa ocupa {device}.</translation>
    </message>
    <message>
        <source>Another program is changing the keys in {folder}.</source>
        <translation>Otro programa está cambiando las claves en {folder}.</translation>
    </message>
    <message>
        <source>Ask for a new attempt instead.</source>
        <translation>Pida en su lugar un intento nuevo.</translation>
    </message>
    <message>
        <source>Ask for it again at the desk that was certified.</source>
        <translation>Pídalo de nuevo en el escritorio que fue certificado.</translation>
    </message>
    <message>
        <source>Ask for it again at the desk.</source>
        <translation>Pídalo de nuevo en el escritorio.</translation>
    </message>
    <message>
        <source>Ask in another name.</source>
        <translation>Pídalo en otro nombre.</translation>
    </message>
    <message>
        <source>Ask that bench.</source>
        <translation>Pídalo a ese puesto.</translation>
    </message>
    <message>
        <source>Ask the shop for this one&apos;s.</source>
        <translation>Pida al taller la de este certificado.</translation>
    </message>
    <message>
        <source>Auditor {name}</source>
        <translation>Auditor {name}</translation>
    </message>
    <message>
        <source>Bench {holder} sends for the shop just now.</source>
        <translation>El puesto {holder} envía ahora por el taller.</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate {uid} was signed in its place.</source>
        <translation>En su lugar se firmó el certificado {uid}.</translation>
    </message>
    <message>
        <source>Certificates signed</source>
        <translation>Certificados firmados</translation>
    </message>
    <message>
        <source>Check the clock, or have the root certify this bench again with &apos;inspector keys certify&apos;.</source>
        <translation>Revise el reloj, o haga que la raíz certifique de nuevo este puesto con &apos;inspector keys certify&apos;.</translation>
    </message>
    <message>
        <source>Choose an AQL of 10 or less for plans that accept on none.</source>
        <translation>Elija un NCA de 10 o menos para planes que aceptan con cero.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose one of {all}.</source>
        <translation>Elija uno de {all}.</translation>
    </message>
    <message>
        <source>Claims and signature disagree on whether this is training.</source>
        <translation>Declaraciones y firma no coinciden en si son prácticas.</translation>
    </message>
    <message>
        <source>Compare both records, then put the row aside with a reason.</source>
        <translation>Compare ambos registros y luego aparte la fila con un motivo.</translation>
    </message>
    <message>
        <source>Compare it with the device or the label.</source>
        <translation>Compárelo con el dispositivo o la etiqueta.</translation>
    </message>
    <message>
        <source>Compare the device with the claims, not with this photo, or ask the shop for the file.</source>
        <translation>Compare el dispositivo con las declaraciones, no con esta foto, o pida el archivo al taller.</translation>
    </message>
    <message>
        <source>Conforming</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Copy it with pg_dump, then run &apos;inspector db upgrade&apos;; desks of the older version stop then.</source>
        <translation>Cópielo con pg_dump y ejecute &apos;inspector db upgrade&apos;; los puestos con la versión anterior se detendrán.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>Decide once it is closed, or take it back.</source>
        <translation>Decida cuando se cierre, o retírela.</translation>
    </message>
    <message>
        <source>Delete one of them first.</source>
        <translation>Elimine antes una de ellas.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Do not trust this page; ask the shop for the certificate.</source>
        <translation>No se fíe de esta página; pida el certificado al taller.</translation>
    </message>
    <message>
        <source>Do the last step again in a moment.</source>
        <translation>Repita el último paso en un momento.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Dibújelo de nuevo.</translation>
    </message>
    <message>
        <source>Draw its sample first, and decide it once.</source>
        <translation>Extraiga primero la muestra y decida una sola vez.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Extraído</translation>
    </message>
    <message>
        <source>Event {seq} of {writer} does not follow what the shop&apos;s database holds.</source>
        <translation>El suceso {seq} de {writer} no sigue a lo que contiene la base de datos del taller.</translation>
    </message>
    <message>
        <source>Export the bench&apos;s public key again.</source>
        <translation>Exporte otra vez la clave pública del puesto.</translation>
    </message>
    <message>
        <source>Finish what is open, then make room; what was shown as saved is safe.</source>
        <translation>Termine lo que está abierto y luego haga sitio; lo que se mostró como guardado está a salvo.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Get the certificate again.</source>
        <translation>Obtenga otra vez el certificado.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>Obtenga otra vez el archivo de donde vino.</translation>
    </message>
    <message>
        <source>Get the file itself from the shop: a scan or a printed copy does not carry them.</source>
        <translation>Pida al taller el propio archivo: un escaneo o una copia impresa no las contiene.</translation>
    </message>
    <message>
        <source>Get the key from its owner again.</source>
        <translation>Pida otra vez la clave a su dueño.</translation>
    </message>
    <message>
        <source>Get the shop&apos;s public key from the shop and name its file with --trust.</source>
        <translation>Pida al taller su clave pública e indique su archivo con --trust.</translation>
    </message>
    <message>
        <source>Give a JWK set, one JWK, PEM public keys or certificates, or a signed trust list.</source>
        <translation>Indique un conjunto JWK, un JWK, claves públicas o certificados PEM, o una lista de confianza firmada.</translation>
    </message>
    <message>
        <source>Give claims.json, or the registry&apos;s copy.</source>
        <translation>Indique claims.json, o la copia del registro.</translation>
    </message>
    <message>
        <source>Give it a date.</source>
        <translation>Póngale una fecha.</translation>
    </message>
    <message>
        <source>Give it an IMEI or a serial number.</source>
        <translation>Póngale un IMEI o un número de serie.</translation>
    </message>
    <message>
        <source>Give it as https://host/path, without a query.</source>
        <translation>Indíquela como https://host/path, sin consulta.</translation>
    </message>
    <message>
        <source>Give the keys of benches.</source>
        <translation>Indique las claves de los puestos.</translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation>Siga con el siguiente.</translation>
    </message>
    <message>
        <source>Have it closed, then ask for a blind one.</source>
        <translation>Haga que se cierre y pida después una a ciegas.</translation>
    </message>
    <message>
        <source>Have the shop&apos;s root certify that desk.</source>
        <translation>Haga que la raíz del taller certifique ese escritorio.</translation>
    </message>
    <message>
        <source>Have the shop&apos;s root certify this desk: &apos;inspector keys certify&apos;. Else do it at that bench.</source>
        <translation>Haga que la raíz del taller certifique este escritorio: &apos;inspector keys certify&apos;. Si no, hágalo en ese puesto.</translation>
    </message>
    <message>
        <source>Head one &apos;Date&apos;, or name it in a file of columns.</source>
        <translation>Titule una «Date» o nómbrela en un archivo de columnas.</translation>
    </message>
    <message>
        <source>Head one &apos;IMEI&apos; or &apos;Serial&apos;, or name it in a file of columns.</source>
        <translation>Titule una «IMEI» o «Serial» o nómbrela en un archivo de columnas.</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMEI or serial</source>
        <translation>IMEI o número de serie</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.2 or newer, or the cryptography package that brings its own.</source>
        <translation>Instale OpenSSL 3.2 o posterior, o el paquete cryptography que trae el suyo.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s contrib package there.</source>
        <translation>Instale allí el paquete contrib de PostgreSQL.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;refurb-inspector[postgres]&apos;.</source>
        <translation>Instálelo: pip install &apos;refurb-inspector[postgres]&apos;.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>No se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>It does not say when.</source>
        <translation>No dice cuándo.</translation>
    </message>
    <message>
        <source>It ended before it began.</source>
        <translation>Terminó antes de empezar.</translation>
    </message>
    <message>
        <source>It has more cells than the first line.</source>
        <translation>Tiene más celdas que la primera línea.</translation>
    </message>
    <message>
        <source>It has more than {most} characters.</source>
        <translation>Tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown.</source>
        <translation>Contiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>It is for the bench {bench}.</source>
        <translation>Es para el puesto {bench}.</translation>
    </message>
    <message>
        <source>It is not UTF-8, so it was read as Windows-1252.</source>
        <translation>No es UTF-8, así que se leyó como Windows-1252.</translation>
    </message>
    <message>
        <source>It is not clear whose devices make the lot.</source>
        <translation>No está claro de quién son los dispositivos del lote.</translation>
    </message>
    <message>
        <source>It is not known whether the database {name} took what was to be saved.</source>
        <translation>No se sabe si la base de datos {name} guardó lo que debía.</translation>
    </message>
    <message>
        <source>It is your own inspection: ask another person who may.</source>
        <translation>Es su propia inspección: pídaselo a otra persona que pueda.</translation>
    </message>
    <message>
        <source>It may hold columns, date_format and time_zone.</source>
        <translation>Puede contener columns, date_format y time_zone.</translation>
    </message>
    <message>
        <source>It names no device.</source>
        <translation>No nombra ningún dispositivo.</translation>
    </message>
    <message>
        <source>It says: {what}, by {shop} on {day}.</source>
        <translation>Dice: {what}, por {shop} el {day}.</translation>
    </message>
    <message>
        <source>It was signed on {day}, which is too long ago or not yet.</source>
        <translation>Se firmó el {day}: hace demasiado, o aún no.</translation>
    </message>
    <message>
        <source>Its claims are of an earlier version and name no key for files, so nothing ties that key to theirs.</source>
        <translation>Sus declaraciones son de una versión anterior y no nombran ninguna clave para archivos, así que nada une esa clave a la suya.</translation>
    </message>
    <message>
        <source>Keep it secret; hand out the public key alone.</source>
        <translation>Guárdela en secreto; entregue solo la clave pública.</translation>
    </message>
    <message>
        <source>Leave the cell empty.</source>
        <translation>Deje la celda vacía.</translation>
    </message>
    <message>
        <source>Let its owner grant the right.</source>
        <translation>Pida a su propietario que conceda el permiso.</translation>
    </message>
    <message>
        <source>Line {number} of {name} has no end.</source>
        <translation>La línea {number} de {name} no tiene fin.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Mírelo otra vez.</translation>
    </message>
    <message>
        <source>Look at its form.</source>
        <translation>Compruebe su forma.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mire otra vez la lista.</translation>
    </message>
    <message>
        <source>Look at the lot.</source>
        <translation>Mire el lote.</translation>
    </message>
    <message>
        <source>Look at the network and at the server, then do the last step again.</source>
        <translation>Compruebe la red y el servidor y repita el último paso.</translation>
    </message>
    <message>
        <source>Look at the review.</source>
        <translation>Mire la revisión.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Consulte el registro del servidor.</translation>
    </message>
    <message>
        <source>Look at the user, the password and the database in its address.</source>
        <translation>Compruebe el usuario, la contraseña y la base de datos en la dirección.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Lot sampling report</source>
        <translation>Informe de muestreo del lote</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Formado</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Fórmelo de nuevo.</translation>
    </message>
    <message>
        <source>Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>Cree una con ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>Make the column text, and export again.</source>
        <translation>Convierta la columna en texto y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Members, SHA-256</source>
        <translation>Miembros, SHA-256</translation>
    </message>
    <message>
        <source>Mend it, or leave the cell empty.</source>
        <translation>Corríjalo o deje la celda vacía.</translation>
    </message>
    <message>
        <source>Mend one of the two times.</source>
        <translation>Corrija una de las dos horas.</translation>
    </message>
    <message>
        <source>Mend the date.</source>
        <translation>Corrija la fecha.</translation>
    </message>
    <message>
        <source>Mend the line.</source>
        <translation>Corrija la línea.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modelo {name}</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>Name a CSV file of inspections.</source>
        <translation>Indique un archivo CSV de inspecciones.</translation>
    </message>
    <message>
        <source>Name a CSV, XLSX or JSON Lines file.</source>
        <translation>Indique un archivo CSV, XLSX o JSON Lines.</translation>
    </message>
    <message>
        <source>Name a JSON Lines file.</source>
        <translation>Indique un archivo JSON Lines.</translation>
    </message>
    <message>
        <source>Name a backup.</source>
        <translation>Indique una copia de seguridad.</translation>
    </message>
    <message>
        <source>Name a file of &apos;inspector audit head&apos;.</source>
        <translation>Indique un archivo de &apos;inspector audit head&apos;.</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv, .xlsx or .jsonl.</source>
        <translation>Indique un archivo que termine en .csv, .xlsx o .jsonl.</translation>
    </message>
    <message>
        <source>Name a file that is there and can be read.</source>
        <translation>Indique un archivo que exista y se pueda leer.</translation>
    </message>
    <message>
        <source>Name a file to verify.</source>
        <translation>Indique un archivo que verificar.</translation>
    </message>
    <message>
        <source>Name a first day and a last one within a year.</source>
        <translation>Indique un primer y un último día dentro de un año.</translation>
    </message>
    <message>
        <source>Name an empty database of its own.</source>
        <translation>Indique una base de datos vacía propia.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indique otro archivo.</translation>
    </message>
    <message>
        <source>Name it as the file&apos;s first line does.</source>
        <translation>Nómbrela como la primera línea del archivo.</translation>
    </message>
    <message>
        <source>Name one supplier, technician or model.</source>
        <translation>Indique un proveedor, un técnico o un modelo.</translation>
    </message>
    <message>
        <source>Name the certificate beside it to see whether it is the one, and whether this shop may say so.</source>
        <translation>Indique también el certificado, para ver si es ese y si este taller puede decirlo.</translation>
    </message>
    <message>
        <source>Name the certificate beside it.</source>
        <translation>Indique también el certificado.</translation>
    </message>
    <message>
        <source>Name the certificate itself.</source>
        <translation>Indique el propio certificado.</translation>
    </message>
    <message>
        <source>Name the file that &apos;inspector keys init --root&apos; wrote.</source>
        <translation>Indique el archivo que escribió &apos;inspector keys init --root&apos;.</translation>
    </message>
    <message>
        <source>Name the grade that you see.</source>
        <translation>Nombre el grado que ve.</translation>
    </message>
    <message>
        <source>Name the list&apos;s file and the file of the key that signed it with --trust.</source>
        <translation>Indique con --trust el archivo de la lista y el de la clave que la firmó.</translation>
    </message>
    <message>
        <source>Name the order that its devices were inspected for.</source>
        <translation>Indique el pedido para el que se inspeccionaron los dispositivos.</translation>
    </message>
    <message>
        <source>Name the points to agree with.</source>
        <translation>Nombre los puntos que aprueba.</translation>
    </message>
    <message>
        <source>Name the root or the issuer of lists with --trust as well.</source>
        <translation>Indique también con --trust la raíz o el emisor de listas.</translation>
    </message>
    <message>
        <source>Narrow the search, or export as CSV.</source>
        <translation>Acote la búsqueda o exporte como CSV.</translation>
    </message>
    <message>
        <source>No certificate&apos;s code can be read in this picture.</source>
        <translation>En esta imagen no se lee ningún código de certificado.</translation>
    </message>
    <message>
        <source>No column of the file is an IMEI or a serial number.</source>
        <translation>Ninguna columna del archivo es un IMEI o un número de serie.</translation>
    </message>
    <message>
        <source>No column of the file says when a device was inspected.</source>
        <translation>Ninguna columna del archivo dice cuándo se inspeccionó un dispositivo.</translation>
    </message>
    <message>
        <source>No day and no order is named.</source>
        <translation>No se indica ni día ni pedido.</translation>
    </message>
    <message>
        <source>No point is named.</source>
        <translation>No se nombra ningún punto.</translation>
    </message>
    <message>
        <source>No root that is trusted here is named {root}.</source>
        <translation>Ninguna raíz de confianza se llama aquí {root}.</translation>
    </message>
    <message>
        <source>No root vouches for the desk that asks.</source>
        <translation>Ninguna raíz responde por el escritorio que lo pide.</translation>
    </message>
    <message>
        <source>No search is saved as &apos;{name}&apos;.</source>
        <translation>Ninguna búsqueda está guardada como &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>No space is left at the database server.</source>
        <translation>No queda espacio en el servidor de base de datos.</translation>
    </message>
    <message>
        <source>No trusted key is named {kid}.</source>
        <translation>Ninguna clave de confianza se llama {kid}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Nobody wants this device inspected again.</source>
        <translation>Nadie quiere que se inspeccione de nuevo este dispositivo.</translation>
    </message>
    <message>
        <source>Nobody wants this inspection again.</source>
        <translation>Nadie quiere repetir esta inspección.</translation>
    </message>
    <message>
        <source>Nonconforming: {count}</source>
        <translation>No conforme: {count}</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>Aún sin extraer</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Nothing is said in this review yet.</source>
        <translation>Aún no se ha dicho nada en esta revisión.</translation>
    </message>
    <message>
        <source>Nothing says why the certificate {uid} is void.</source>
        <translation>Nada dice por qué el certificado {uid} está anulado.</translation>
    </message>
    <message>
        <source>Once it answers again, look at the last step, and do it again where it is missing.</source>
        <translation>Cuando vuelva a responder, compruebe el último paso y repítalo si falta.</translation>
    </message>
    <message>
        <source>Only a rejected lot holds its certificates back.</source>
        <translation>Solo un lote rechazado retiene sus certificados.</translation>
    </message>
    <message>
        <source>Only an auditor of the shop that certified it countersigns it.</source>
        <translation>Solo lo refrenda un auditor del taller que lo emitió.</translation>
    </message>
    <message>
        <source>Only the shop that certified it makes it void.</source>
        <translation>Solo lo anula el taller que lo certificó.</translation>
    </message>
    <message>
        <source>Only what was sent back can be taken back.</source>
        <translation>Solo se puede retirar lo devuelto.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Open it for writing first: &apos;inspector db upgrade&apos; makes its tables.</source>
        <translation>Ábralo primero para escribir: &apos;inspector db upgrade&apos; crea sus tablas.</translation>
    </message>
    <message>
        <source>Open its review.</source>
        <translation>Abra su revisión.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Put aside by {name}: {reason}</source>
        <translation>Apartado por {name}: {reason}</translation>
    </message>
    <message>
        <source>Put cells with commas in quotes.</source>
        <translation>Ponga entre comillas las celdas con comas.</translation>
    </message>
    <message>
        <source>Put it aside with a reason.</source>
        <translation>Apártela con un motivo.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Póngalo entre comillas.</translation>
    </message>
    <message>
        <source>Put shop_id and bench_id back, or have the root certify this bench again.</source>
        <translation>Reponga shop_id y bench_id, o haga que la raíz certifique de nuevo este puesto.</translation>
    </message>
    <message>
        <source>Put the right one in place, or have the root certify this bench again.</source>
        <translation>Ponga el correcto, o haga que la raíz certifique de nuevo este puesto.</translation>
    </message>
    <message>
        <source>Put the row aside with a reason.</source>
        <translation>Aparte la fila con un motivo.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review each of them, then decide.</source>
        <translation>Revise cada uno y luego decida.</translation>
    </message>
    <message>
        <source>Review it once it is signed or refused.</source>
        <translation>Revísela cuando esté firmada o rechazada.</translation>
    </message>
    <message>
        <source>Review the devices in it.</source>
        <translation>Revise los dispositivos que contiene.</translation>
    </message>
    <message>
        <source>Run &apos;inspector audit verify&apos;.</source>
        <translation>Ejecute &apos;inspector audit verify&apos;.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos; at that bench and at the desk.</source>
        <translation>Ejecute &apos;inspector db check&apos; en ese puesto y en el escritorio.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos; at the bench.</source>
        <translation>Ejecute &apos;inspector db check&apos; en el puesto.</translation>
    </message>
    <message>
        <source>Run &apos;inspector db check&apos;.</source>
        <translation>Ejecute &apos;inspector db check&apos;.</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>tarjeta SIM</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>bloqueo SIM</translation>
    </message>
    <message>
        <source>Save it anew, or as CSV.</source>
        <translation>Guárdelo de nuevo, o como CSV.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and give that.</source>
        <translation>Guárdela como JPEG o PNG y use ese archivo.</translation>
    </message>
    <message>
        <source>Save it as a PNG of at most 4096 pixels a side.</source>
        <translation>Guárdelo como PNG de 4096 píxeles por lado como máximo.</translation>
    </message>
    <message>
        <source>Save one in Records first.</source>
        <translation>Guarde antes una en Registros.</translation>
    </message>
    <message>
        <source>Save the file anew as CSV in UTF-8.</source>
        <translation>Guarde el archivo de nuevo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Save the file anew as CSV.</source>
        <translation>Guarde el archivo de nuevo como CSV.</translation>
    </message>
    <message>
        <source>Save the sheet alone as CSV.</source>
        <translation>Guarde solo la hoja como CSV.</translation>
    </message>
    <message>
        <source>Saved are {names}.</source>
        <translation>Guardadas: {names}.</translation>
    </message>
    <message>
        <source>Say it in 500 plain characters.</source>
        <translation>Dígalo en 500 caracteres simples.</translation>
    </message>
    <message>
        <source>Say pass or fail.</source>
        <translation>Diga correcto o fallo.</translation>
    </message>
    <message>
        <source>Say what is wrong with it.</source>
        <translation>Diga qué está mal.</translation>
    </message>
    <message>
        <source>Say what was put right before the next lot is made.</source>
        <translation>Diga qué se corrigió antes de formar el siguiente lote.</translation>
    </message>
    <message>
        <source>Say what you saw or heard.</source>
        <translation>Diga lo que vio u oyó.</translation>
    </message>
    <message>
        <source>Say what you see: pass or fail.</source>
        <translation>Diga lo que ve: correcto o fallo.</translation>
    </message>
    <message>
        <source>Say which one in a file of columns.</source>
        <translation>Diga cuál en un archivo de columnas.</translation>
    </message>
    <message>
        <source>Say why, in {most} characters at most.</source>
        <translation>Diga por qué, en {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>Escanee otra vez el código.</translation>
    </message>
    <message>
        <source>Scan the square code on the page.</source>
        <translation>Escanee el código cuadrado de la página.</translation>
    </message>
    <message>
        <source>See &apos;inspector audit show&apos; for its points.</source>
        <translation>Vea sus puntos con &apos;inspector audit show&apos;.</translation>
    </message>
    <message>
        <source>See how the stream&apos;s lots ended.</source>
        <translation>Vea cómo terminaron los lotes de la serie.</translation>
    </message>
    <message>
        <source>See the list of lots.</source>
        <translation>Vea la lista de lotes.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Send it again once the registry is brought up to date.</source>
        <translation>Envíelo otra vez cuando el registro esté actualizado.</translation>
    </message>
    <message>
        <source>Send it as the contract says.</source>
        <translation>Envíelo como dice el contrato.</translation>
    </message>
    <message>
        <source>Send it back with a reason, or have it inspected blind.</source>
        <translation>Devuélvalo con un motivo o hágalo inspeccionar a ciegas.</translation>
    </message>
    <message>
        <source>Send the certificate as the contract says.</source>
        <translation>Envíe el certificado como dice el contrato.</translation>
    </message>
    <message>
        <source>Send the statement as it was signed.</source>
        <translation>Envíe la declaración tal como se firmó.</translation>
    </message>
    <message>
        <source>Send them first: &apos;inspector outbox retry --all-parked&apos;.</source>
        <translation>Envíelos primero: &apos;inspector outbox retry --all-parked&apos;.</translation>
    </message>
    <message>
        <source>Set the clocks right, and ask for it again.</source>
        <translation>Ajuste los relojes y pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Show this to the lead: Settings, Database says which they are.</source>
        <translation>Muéstrelo al responsable: Ajustes, Base de datos dice cuáles son.</translation>
    </message>
    <message>
        <source>Sign in at that bench, and send it back or have it inspected again there.</source>
        <translation>Inicie sesión en ese puesto y devuélvalo o hágalo inspeccionar de nuevo allí.</translation>
    </message>
    <message>
        <source>Sign in at that bench, and take it back there.</source>
        <translation>Inicie sesión en ese puesto y deshágalo allí.</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>Inicie sesión con él.</translation>
    </message>
    <message>
        <source>Somebody else has begun, or it is your own: go on with the next one.</source>
        <translation>Otro ha empezado, o es la suya: siga con el siguiente.</translation>
    </message>
    <message>
        <source>Somebody here has a badge or a PIN already.</source>
        <translation>Alguien ya tiene aquí una tarjeta o un PIN.</translation>
    </message>
    <message>
        <source>Something that is no registry, or an older one, answers at its address.</source>
        <translation>En su dirección responde algo que no es un registro, o uno anterior.</translation>
    </message>
    <message>
        <source>Something that is not a receiver answers at its address.{answer}</source>
        <translation>En su dirección responde algo que no es un receptor.{answer}</translation>
    </message>
    <message>
        <source>Something that is not a registry answers at its address.{answer}</source>
        <translation>En su dirección responde algo que no es un registro.{answer}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Supplier {name}, order {order}</source>
        <translation>Proveedor {name}, pedido {order}</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Table I begins with lots of 2.</source>
        <translation>La tabla I empieza con lotes de 2.</translation>
    </message>
    <message>
        <source>Take a picture of each alone.</source>
        <translation>Fotografíe cada uno por separado.</translation>
    </message>
    <message>
        <source>Take another copy, or an older backup.</source>
        <translation>Tome otra copia o una copia de seguridad más antigua.</translation>
    </message>
    <message>
        <source>Take it again: sharp, from above, the whole square with its white margin.</source>
        <translation>Repítala: nítida, desde arriba, todo el cuadrado con su margen blanco.</translation>
    </message>
    <message>
        <source>Take the answer to this bench&apos;s own request.</source>
        <translation>Tome la respuesta a la solicitud de este puesto.</translation>
    </message>
    <message>
        <source>Take the name from &apos;inspector keys show&apos; or &apos;inspector verify&apos;.</source>
        <translation>Tome el nombre de &apos;inspector keys show&apos; o &apos;inspector verify&apos;.</translation>
    </message>
    <message>
        <source>Take the newest of the root.</source>
        <translation>Tome la más reciente de la raíz.</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>Quítelos.</translation>
    </message>
    <message>
        <source>Take {uid}, which replaces it.</source>
        <translation>Tome {uid}, que lo sustituye.</translation>
    </message>
    <message>
        <source>Technician {name}</source>
        <translation>Técnico {name}</translation>
    </message>
    <message>
        <source>The address of the verification page cannot be used.</source>
        <translation>La dirección de la página de verificación no se puede usar.</translation>
    </message>
    <message>
        <source>The bench holds another record than the one that was looked at.</source>
        <translation>El puesto tiene otro registro que el que se miró.</translation>
    </message>
    <message>
        <source>The bench stopped while this was printed.</source>
        <translation>El puesto se detuvo durante la impresión.</translation>
    </message>
    <message>
        <source>The bench {bench} does not hear of wishes from here.</source>
        <translation>El puesto {bench} no se entera de lo que se pide desde aquí.</translation>
    </message>
    <message>
        <source>The bench {bench} has it already.</source>
        <translation>El puesto {bench} ya lo tiene.</translation>
    </message>
    <message>
        <source>The bench {bench} is asked to make it void already.</source>
        <translation>Ya se ha pedido al puesto {bench} que lo anule.</translation>
    </message>
    <message>
        <source>The bench {bench} would not believe this desk: {why}</source>
        <translation>El puesto {bench} no creería a este escritorio: {why}</translation>
    </message>
    <message>
        <source>The bench&apos;s X.509 certificate is another key&apos;s.</source>
        <translation>El certificado X.509 del puesto es de otra clave.</translation>
    </message>
    <message>
        <source>The bench&apos;s key was revoked on {day} ({reason}); nobody is known to have held this.</source>
        <translation>La clave del puesto se revocó el {day} ({reason}); no consta que nadie tuviera esto antes.</translation>
    </message>
    <message>
        <source>The bench&apos;s request does not fit its own signature.</source>
        <translation>La solicitud del puesto no cuadra con su propia firma.</translation>
    </message>
    <message>
        <source>The certificate {uid} is of the bench {bench}.</source>
        <translation>El certificado {uid} es del puesto {bench}.</translation>
    </message>
    <message>
        <source>The certificate {uid} is void already.</source>
        <translation>El certificado {uid} ya está anulado.</translation>
    </message>
    <message>
        <source>The check digit of this IMEI does not fit.</source>
        <translation>El dígito de control de este IMEI no cuadra.</translation>
    </message>
    <message>
        <source>The claims are nested too deep.</source>
        <translation>Las declaraciones están demasiado anidadas.</translation>
    </message>
    <message>
        <source>The claims are not a JSON object.</source>
        <translation>Las declaraciones no son un objeto JSON.</translation>
    </message>
    <message>
        <source>The claims are not in canonical form.</source>
        <translation>Las declaraciones no están en forma canónica.</translation>
    </message>
    <message>
        <source>The claims are not readable JSON.</source>
        <translation>Las declaraciones no son JSON legible.</translation>
    </message>
    <message>
        <source>The claims are too long for a code.</source>
        <translation>Las declaraciones son demasiado largas para un código.</translation>
    </message>
    <message>
        <source>The claims are whole and in canonical form.</source>
        <translation>Las declaraciones están enteras y en forma canónica.</translation>
    </message>
    <message>
        <source>The claims are whole, but the page is not the one they draw: byte {place} differs, in {part}.</source>
        <translation>Las declaraciones están enteras, pero la página no es la suya: difiere el byte {place}, en {part}.</translation>
    </message>
    <message>
        <source>The claims are whole, but the photo on the page is none of those that were signed.</source>
        <translation>Las declaraciones están enteras, pero la foto de la página no es ninguna de las que se firmaron.</translation>
    </message>
    <message>
        <source>The claims beside the signature are not the ones that were signed.</source>
        <translation>Las declaraciones junto a la firma no son las que se firmaron.</translation>
    </message>
    <message>
        <source>The claims given beside it say the same.</source>
        <translation>Las declaraciones adjuntas dicen lo mismo.</translation>
    </message>
    <message>
        <source>The claims hold a lone surrogate.</source>
        <translation>Las declaraciones contienen un sustituto aislado.</translation>
    </message>
    <message>
        <source>The claims hold a name that is no text.</source>
        <translation>Las declaraciones contienen un nombre que no es texto.</translation>
    </message>
    <message>
        <source>The claims hold a {kind}.</source>
        <translation>Las declaraciones contienen un valor {kind}.</translation>
    </message>
    <message>
        <source>The claims hold the number {text}.</source>
        <translation>Las declaraciones contienen el número {text}.</translation>
    </message>
    <message>
        <source>The claims hold {value}, too large for JSON.</source>
        <translation>Las declaraciones contienen {value}, demasiado grande para JSON.</translation>
    </message>
    <message>
        <source>The claims in the code cannot be read.</source>
        <translation>Las declaraciones del código no se pueden leer.</translation>
    </message>
    <message>
        <source>The claims name another bench or shop than the one that the root certified.</source>
        <translation>Las declaraciones nombran otro puesto o taller que el que certificó la raíz.</translation>
    </message>
    <message>
        <source>The claims name another key than the signature.</source>
        <translation>Las declaraciones nombran otra clave que la firma.</translation>
    </message>
    <message>
        <source>The code in the signature is of another kind.</source>
        <translation>El código de la firma es de otro tipo.</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>El código está entero.</translation>
    </message>
    <message>
        <source>The code of the page says what these claims say.</source>
        <translation>El código de la página dice lo que dicen estas declaraciones.</translation>
    </message>
    <message>
        <source>The code on the page is not that of the claims: {what}.</source>
        <translation>El código de la página no es el de las declaraciones: {what}.</translation>
    </message>
    <message>
        <source>The code on the page was signed by another key than the claims.</source>
        <translation>El código de la página se firmó con otra clave que las declaraciones.</translation>
    </message>
    <message>
        <source>The code was changed after it was signed.</source>
        <translation>El código se cambió después de firmarlo.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>Las columnas son {names}.</translation>
    </message>
    <message>
        <source>The countersignature is over another certificate.</source>
        <translation>El refrendo es de otro certificado.</translation>
    </message>
    <message>
        <source>The countersignature was signed by a bench of another shop than the certificate.</source>
        <translation>El refrendo fue firmado por un puesto de otra tienda que el certificado.</translation>
    </message>
    <message>
        <source>The database server of {name} does not answer.</source>
        <translation>El servidor de base de datos de {name} no responde.</translation>
    </message>
    <message>
        <source>The database server of {name} is just starting or stopping.</source>
        <translation>El servidor de base de datos de {name} se está iniciando o deteniendo.</translation>
    </message>
    <message>
        <source>The database server of {name} takes no more connections now.</source>
        <translation>El servidor de la base de datos {name} no admite más conexiones por ahora.</translation>
    </message>
    <message>
        <source>The database {name} did not do its work.</source>
        <translation>La base de datos {name} no hizo su trabajo.</translation>
    </message>
    <message>
        <source>The database {name} does not hold every character.</source>
        <translation>La base de datos {name} no admite todos los caracteres.</translation>
    </message>
    <message>
        <source>The database {name} has tables of something else.</source>
        <translation>La base de datos {name} tiene tablas de otra cosa.</translation>
    </message>
    <message>
        <source>The database {name} is damaged.</source>
        <translation>La base de datos {name} está dañada.</translation>
    </message>
    <message>
        <source>The database {name} is not a store of Inspector.</source>
        <translation>La base de datos {name} no es un almacén de Inspector.</translation>
    </message>
    <message>
        <source>The database {name} is not there, or lets nobody in with this user.</source>
        <translation>La base de datos {name} no existe o no admite a este usuario.</translation>
    </message>
    <message>
        <source>The database {name} is too slow, or another desk holds it.</source>
        <translation>La base de datos {name} es demasiado lenta o la retiene otro puesto.</translation>
    </message>
    <message>
        <source>The database&apos;s address cannot be read.</source>
        <translation>No se puede leer la dirección de la base de datos.</translation>
    </message>
    <message>
        <source>The date lies before the year 2000.</source>
        <translation>La fecha es anterior al año 2000.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>La fecha está en el futuro.</translation>
    </message>
    <message>
        <source>The device is being inspected again already.</source>
        <translation>El dispositivo ya se inspecciona de nuevo.</translation>
    </message>
    <message>
        <source>The disk is almost full: the room that was kept for this is in use.</source>
        <translation>El disco está casi lleno: el espacio reservado para ello está en uso.</translation>
    </message>
    <message>
        <source>The draft of inspection {uid} cannot be read.</source>
        <translation>El borrador de la inspección {uid} no se puede leer.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>El controlador para PostgreSQL no está instalado.</translation>
    </message>
    <message>
        <source>The errand names another key than its signature.</source>
        <translation>El encargo nombra otra clave que su firma.</translation>
    </message>
    <message>
        <source>The file carries no signature of its own; the page was drawn again and compared.</source>
        <translation>El archivo no lleva firma propia; la página se redibujó y se comparó.</translation>
    </message>
    <message>
        <source>The file has no column &apos;{name}&apos;.</source>
        <translation>El archivo no tiene la columna «{name}».</translation>
    </message>
    <message>
        <source>The file holds no countersignature: neither claims with a JWS nor a JWS alone.</source>
        <translation>El archivo no contiene ningún refrendo: ni declaraciones con un JWS ni un JWS solo.</translation>
    </message>
    <message>
        <source>The file is a whole countersignature.</source>
        <translation>El archivo es un refrendo completo.</translation>
    </message>
    <message>
        <source>The file is a whole statement that a certificate is void.</source>
        <translation>El archivo es una declaración entera de que un certificado está anulado.</translation>
    </message>
    <message>
        <source>The file is a whole {kind}.</source>
        <translation>El archivo es un {kind} entero.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is far larger than a certificate.</source>
        <translation>El archivo es mucho mayor que un certificado.</translation>
    </message>
    <message>
        <source>The file is far larger than a countersignature.</source>
        <translation>El archivo es mucho mayor que un refrendo.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed.</source>
        <translation>El archivo se cambió después de firmarlo.</translation>
    </message>
    <message>
        <source>The file was signed by key {key}, but who signed the claims signs files by {wanted} alone.</source>
        <translation>El archivo se firmó con la clave {key}, pero quien firmó las declaraciones firma archivos solo con {wanted}.</translation>
    </message>
    <message>
        <source>The file&apos;s key was certified for key {owner}, but key {kid} signed the claims.</source>
        <translation>La clave del archivo se certificó para la clave {owner}, pero las declaraciones las firmó la clave {kid}.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; no root that is trusted here certified that key.</source>
        <translation>La firma del archivo por {who}, clave {key}, cuadra; ninguna raíz de confianza aquí certificó esa clave.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; {root} certified that key for another time.</source>
        <translation>La firma del archivo por {who}, clave {key}, cuadra; {root} certificó esa clave para otro periodo.</translation>
    </message>
    <message>
        <source>The file&apos;s signature by {who}, key {key}, fits; {root}, a root that is trusted here, certified that key.</source>
        <translation>La firma del archivo por {who}, clave {key}, cuadra; {root}, una raíz de confianza aquí, certificó esa clave.</translation>
    </message>
    <message>
        <source>The file&apos;s signature does not fit its key.</source>
        <translation>La firma del archivo no cuadra con su clave.</translation>
    </message>
    <message>
        <source>The file&apos;s signature is not a CMS message by one P-256 key.</source>
        <translation>La firma del archivo no es un mensaje CMS de una clave P-256.</translation>
    </message>
    <message>
        <source>The file&apos;s signature is not in DER.</source>
        <translation>La firma del archivo no está en DER.</translation>
    </message>
    <message>
        <source>The file&apos;s signature names another certificate than the one beside it.</source>
        <translation>La firma del archivo nombra otro certificado que el adjunto.</translation>
    </message>
    <message>
        <source>The inspection says nothing of &apos;{point}&apos;.</source>
        <translation>La inspección no dice nada de «{point}».</translation>
    </message>
    <message>
        <source>The key file {path} does not hold the key that belongs there.</source>
        <translation>El archivo de clave {path} no contiene la clave que le corresponde.</translation>
    </message>
    <message>
        <source>The key has another key&apos;s name.</source>
        <translation>La clave lleva el nombre de otra.</translation>
    </message>
    <message>
        <source>The key {key} is revoked already.</source>
        <translation>La clave {key} ya está revocada.</translation>
    </message>
    <message>
        <source>The label printer cut the connection.</source>
        <translation>La impresora de etiquetas cortó la conexión.</translation>
    </message>
    <message>
        <source>The label printer has no labels.</source>
        <translation>La impresora de etiquetas no tiene etiquetas.</translation>
    </message>
    <message>
        <source>The label printer has no ribbon.</source>
        <translation>La impresora de etiquetas no tiene cinta.</translation>
    </message>
    <message>
        <source>The label printer is not there.</source>
        <translation>La impresora de etiquetas no está.</translation>
    </message>
    <message>
        <source>The label printer is open.</source>
        <translation>La impresora de etiquetas está abierta.</translation>
    </message>
    <message>
        <source>The label printer is paused.</source>
        <translation>La impresora de etiquetas está en pausa.</translation>
    </message>
    <message>
        <source>The label printer is too cold or too hot.</source>
        <translation>La impresora de etiquetas está demasiado fría o caliente.</translation>
    </message>
    <message>
        <source>The label printer stopped taking the label.</source>
        <translation>La impresora de etiquetas dejó de tomar la etiqueta.</translation>
    </message>
    <message>
        <source>The laptop does not say what its battery does.</source>
        <translation>El portátil no dice qué hace su batería.</translation>
    </message>
    <message>
        <source>The laptop has nothing to ask for this.</source>
        <translation>El portátil no tiene nada que preguntar para esto.</translation>
    </message>
    <message>
        <source>The laptop lists no battery.</source>
        <translation>El portátil no lista ninguna batería.</translation>
    </message>
    <message>
        <source>The laptop lists no power supply.</source>
        <translation>El portátil no lista ninguna fuente de alimentación.</translation>
    </message>
    <message>
        <source>The laptop&apos;s agent did not answer in time.</source>
        <translation>El agente del portátil no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The laptop&apos;s answer names no value for this.</source>
        <translation>La respuesta del portátil no da valor para esto.</translation>
    </message>
    <message>
        <source>The logo has more than 4096 pixels on a side.</source>
        <translation>El logotipo tiene más de 4096 píxeles por lado.</translation>
    </message>
    <message>
        <source>The logo is larger than 8 MB.</source>
        <translation>El logotipo supera los 8 MB.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor a JPEG.</source>
        <translation>El logotipo no es ni PNG ni JPEG.</translation>
    </message>
    <message>
        <source>The logo is no plain PNG.</source>
        <translation>El logotipo no es un PNG simple.</translation>
    </message>
    <message>
        <source>The logo {path} cannot be kept: {reason}.</source>
        <translation>El logotipo {path} no se puede guardar: {reason}.</translation>
    </message>
    <message>
        <source>The map names a SKU twice.</source>
        <translation>La tabla indica un SKU dos veces.</translation>
    </message>
    <message>
        <source>The map of products does not know the SKU {sku}.</source>
        <translation>La tabla de productos no conoce el SKU {sku}.</translation>
    </message>
    <message>
        <source>The measured part is over: the inspection is {state}.</source>
        <translation>La parte medida terminó: la inspección está en estado «{state}».</translation>
    </message>
    <message>
        <source>The modem does not answer.</source>
        <translation>El módem no responde.</translation>
    </message>
    <message>
        <source>The modem gives 16 digits (an IMEISV), which have no check digit.</source>
        <translation>El módem da 16 cifras (un IMEISV), sin cifra de control.</translation>
    </message>
    <message>
        <source>The modem gives a voltage, no percentage.</source>
        <translation>El módem da una tensión, no un porcentaje.</translation>
    </message>
    <message>
        <source>The modem gives no percentage.</source>
        <translation>El módem no da porcentaje.</translation>
    </message>
    <message>
        <source>The modem gives no voltage.</source>
        <translation>El módem no da tensión.</translation>
    </message>
    <message>
        <source>The modem measures no signal.</source>
        <translation>El módem no mide señal.</translation>
    </message>
    <message>
        <source>The modem names more than one IMEI.</source>
        <translation>El módem nombra más de un IMEI.</translation>
    </message>
    <message>
        <source>The modem says that its power supply is faulty.</source>
        <translation>El módem dice que su alimentación está averiada.</translation>
    </message>
    <message>
        <source>The modem says that no battery is in it.</source>
        <translation>El módem dice que no tiene batería.</translation>
    </message>
    <message>
        <source>The modem sent a line without an end.</source>
        <translation>El módem envió una línea sin fin.</translation>
    </message>
    <message>
        <source>The modem stopped to answer.</source>
        <translation>El módem dejó de responder.</translation>
    </message>
    <message>
        <source>The modem takes too long to answer.</source>
        <translation>El módem tarda demasiado en responder.</translation>
    </message>
    <message>
        <source>The modem would not tell ({code}).</source>
        <translation>El módem no quiso decirlo ({code}).</translation>
    </message>
    <message>
        <source>The modem&apos;s answer has no end.</source>
        <translation>La respuesta del módem no tiene fin.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>The number was sent, and may have arrived.</source>
        <translation>El número se envió y puede haber llegado.</translation>
    </message>
    <message>
        <source>The option &apos;{key}&apos; of {name} cannot be used.</source>
        <translation>La opción «{key}» de {name} no se puede usar.</translation>
    </message>
    <message>
        <source>The options of {name} do not fit: {options}.</source>
        <translation>Las opciones de {name} no encajan: {options}.</translation>
    </message>
    <message>
        <source>The order has no line {line_id}.</source>
        <translation>El pedido no tiene la línea {line_id}.</translation>
    </message>
    <message>
        <source>The order has {count} lines, and it is not clear which.</source>
        <translation>El pedido tiene {count} líneas y no está claro cuál.</translation>
    </message>
    <message>
        <source>The order line holds {there} already.</source>
        <translation>La línea de pedido ya tiene {there}.</translation>
    </message>
    <message>
        <source>The order line is for {quantity} devices, and takes one number.</source>
        <translation>La línea de pedido es de {quantity} dispositivos y admite un número.</translation>
    </message>
    <message>
        <source>The order line is not one that is to be shipped.</source>
        <translation>La línea de pedido no está por enviar.</translation>
    </message>
    <message>
        <source>The order line&apos;s condition is not the certificate&apos;s grade.</source>
        <translation>El estado de la línea de pedido no es el grado del certificado.</translation>
    </message>
    <message>
        <source>The outbox has no row {row_id}.</source>
        <translation>Los envíos no tienen fila {row_id}.</translation>
    </message>
    <message>
        <source>The page cannot be drawn again here: {title}</source>
        <translation>La página no se puede redibujar aquí: {title}</translation>
    </message>
    <message>
        <source>The page in {folder} revokes key {key}, and the new list does not.</source>
        <translation>La página de {folder} revoca la clave {key} y la lista nueva no.</translation>
    </message>
    <message>
        <source>The page needs one signed trust list, and {count} are given.</source>
        <translation>La página necesita una lista de confianza firmada; se han dado: {count}.</translation>
    </message>
    <message>
        <source>The page, its fonts and its code are what these claims draw.</source>
        <translation>La página, sus fuentes y su código son los que dibujan estas declaraciones.</translation>
    </message>
    <message>
        <source>The password is too short for a root.</source>
        <translation>La contraseña es demasiado corta para una raíz.</translation>
    </message>
    <message>
        <source>The phone announced a packet larger than ADB allows.</source>
        <translation>El teléfono anunció un paquete mayor de lo que permite ADB.</translation>
    </message>
    <message>
        <source>The phone asked for a signature in an unknown way.</source>
        <translation>El teléfono pidió una firma de un modo desconocido.</translation>
    </message>
    <message>
        <source>The phone does not answer the adb server.</source>
        <translation>El teléfono no responde al servidor adb.</translation>
    </message>
    <message>
        <source>The phone does not offer a shell.</source>
        <translation>El teléfono no ofrece shell.</translation>
    </message>
    <message>
        <source>The phone does not tell its properties.</source>
        <translation>El teléfono no dice sus propiedades.</translation>
    </message>
    <message>
        <source>The phone ended the conversation.</source>
        <translation>El teléfono terminó la conversación.</translation>
    </message>
    <message>
        <source>The phone has not allowed this computer yet.</source>
        <translation>El teléfono aún no ha permitido este equipo.</translation>
    </message>
    <message>
        <source>The phone introduced itself in an unknown way.</source>
        <translation>El teléfono se presentó de un modo desconocido.</translation>
    </message>
    <message>
        <source>The phone is asking whether to allow USB debugging.</source>
        <translation>El teléfono pregunta si permitir la depuración USB.</translation>
    </message>
    <message>
        <source>The phone is asking whether to allow this computer.</source>
        <translation>El teléfono pregunta si permitir este equipo.</translation>
    </message>
    <message>
        <source>The phone is in its bootloader.</source>
        <translation>El teléfono está en su bootloader.</translation>
    </message>
    <message>
        <source>The phone is in {mode} mode.</source>
        <translation>El teléfono está en modo {mode}.</translation>
    </message>
    <message>
        <source>The phone is in {state} mode.</source>
        <translation>El teléfono está en modo {state}.</translation>
    </message>
    <message>
        <source>The phone left the adb server.</source>
        <translation>El teléfono dejó el servidor adb.</translation>
    </message>
    <message>
        <source>The phone offers wireless debugging, which needs pairing.</source>
        <translation>El teléfono ofrece depuración inalámbrica, que necesita vinculación.</translation>
    </message>
    <message>
        <source>The phone sent half a packet.</source>
        <translation>El teléfono envió medio paquete.</translation>
    </message>
    <message>
        <source>The phone speaks an ADB that nobody knows.</source>
        <translation>El teléfono habla un ADB que nadie conoce.</translation>
    </message>
    <message>
        <source>The phone started its debugging anew.</source>
        <translation>El teléfono reinició su depuración.</translation>
    </message>
    <message>
        <source>The phone stopped in the middle of a packet.</source>
        <translation>El teléfono se detuvo en medio de un paquete.</translation>
    </message>
    <message>
        <source>The phone stopped telling what is touched.</source>
        <translation>El teléfono dejó de decir qué se toca.</translation>
    </message>
    <message>
        <source>The phone talks without introducing itself.</source>
        <translation>El teléfono habla sin presentarse.</translation>
    </message>
    <message>
        <source>The phone was let go.</source>
        <translation>El teléfono fue soltado.</translation>
    </message>
    <message>
        <source>The phone wrote more than a command should.</source>
        <translation>El teléfono escribió más de lo que debe una orden.</translation>
    </message>
    <message>
        <source>The phone&apos;s shell does not keep to its protocol.</source>
        <translation>El shell del teléfono no sigue su protocolo.</translation>
    </message>
    <message>
        <source>The photo {name} is gone.</source>
        <translation>La foto {name} ya no está.</translation>
    </message>
    <message>
        <source>The photo {name} is not what was taken.</source>
        <translation>La foto {name} no es la que se hizo.</translation>
    </message>
    <message>
        <source>The picture cannot be unpacked.</source>
        <translation>La imagen no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The picture is far larger than a photo of a page.</source>
        <translation>La imagen es mucho mayor que una foto de una página.</translation>
    </message>
    <message>
        <source>The plan says {said}: decide so.</source>
        <translation>El plan dice {said}: decida así.</translation>
    </message>
    <message>
        <source>The printing system CUPS does not answer.</source>
        <translation>El sistema de impresión CUPS no responde.</translation>
    </message>
    <message>
        <source>The printing system did not answer within {seconds} seconds.</source>
        <translation>El sistema de impresión no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The printing system gave the page up: {words}.</source>
        <translation>El sistema de impresión abandonó la página: {words}.</translation>
    </message>
    <message>
        <source>The printing system refused the page: {words}.</source>
        <translation>El sistema de impresión rechazó la página: {words}.</translation>
    </message>
    <message>
        <source>The program for destinations of the kind &apos;{kind}&apos; cannot be used.</source>
        <translation>El programa para destinos del tipo «{kind}» no se puede usar.</translation>
    </message>
    <message>
        <source>The program for {name} broke.</source>
        <translation>El programa para {name} falló.</translation>
    </message>
    <message>
        <source>The readings fail point {number}, a gate. Nobody can override it.</source>
        <translation>Las lecturas hacen fallar el punto {number}, que es un bloqueo. Nadie puede saltarlo.</translation>
    </message>
    <message>
        <source>The readings fail point {number}.</source>
        <translation>Las lecturas hacen fallar el punto {number}.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds what cannot be shown.</source>
        <translation>El motivo es demasiado largo, o contiene algo que no se puede mostrar.</translation>
    </message>
    <message>
        <source>The receiver asks to try again later.</source>
        <translation>El receptor pide intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The receiver does not take this bench&apos;s signature.</source>
        <translation>El receptor no acepta la firma de este puesto.</translation>
    </message>
    <message>
        <source>The receiver refused it.{answer}</source>
        <translation>El receptor lo rechazó.{answer}</translation>
    </message>
    <message>
        <source>The record is not what you looked at.</source>
        <translation>El registro no es el que usted miró.</translation>
    </message>
    <message>
        <source>The record of inspection {uid} cannot be read: {why}.</source>
        <translation>El registro de la inspección {uid} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>The record of inspection {uid} is gone.</source>
        <translation>El registro de la inspección {uid} ya no está.</translation>
    </message>
    <message>
        <source>The registry asks to try again later.</source>
        <translation>El registro pide intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The registry does not take this bench&apos;s token.</source>
        <translation>El registro no acepta el token de este puesto.</translation>
    </message>
    <message>
        <source>The registry holds another certificate under this number.{answer}</source>
        <translation>El registro tiene otro certificado con este número.{answer}</translation>
    </message>
    <message>
        <source>The registry is of an earlier version and takes no countersignatures.</source>
        <translation>El registro es de una versión anterior y no acepta refrendos.</translation>
    </message>
    <message>
        <source>The registry refused it.{answer}</source>
        <translation>El registro lo rechazó.{answer}</translation>
    </message>
    <message>
        <source>The registry takes certificates, not &apos;{kind}&apos;.</source>
        <translation>El registro acepta certificados, no &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>The registry&apos;s token is not one.</source>
        <translation>El token del registro no lo es.</translation>
    </message>
    <message>
        <source>The request is longer than the adb server takes.</source>
        <translation>La petición es más larga de lo que acepta el servidor adb.</translation>
    </message>
    <message>
        <source>The request is longer than this phone takes.</source>
        <translation>La petición es más larga de lo que acepta este teléfono.</translation>
    </message>
    <message>
        <source>The request&apos;s P-256 key cannot be read.</source>
        <translation>La clave P-256 de la solicitud no se puede leer.</translation>
    </message>
    <message>
        <source>The role {role} may not {verb}.</source>
        <translation>El rol «{role}» no permite esto: {verb}.</translation>
    </message>
    <message>
        <source>The root certified another bench or shop than the settings name.</source>
        <translation>La raíz certificó otro puesto o taller que el que nombran los ajustes.</translation>
    </message>
    <message>
        <source>The root certified another desk or shop than the errand names.</source>
        <translation>La raíz certificó otro escritorio o taller que el que nombra el encargo.</translation>
    </message>
    <message>
        <source>The root certified this bench from {start} to {end} alone.</source>
        <translation>La raíz certificó este puesto solo del {start} al {end}.</translation>
    </message>
    <message>
        <source>The root&apos;s file does not open with this password.</source>
        <translation>El archivo de la raíz no se abre con esta contraseña.</translation>
    </message>
    <message>
        <source>The root&apos;s word for the bench began on {start}, after the certificate was signed on {day}.</source>
        <translation>La confirmación de la raíz para el puesto empezó el {start}, después de firmarse el certificado el {day}.</translation>
    </message>
    <message>
        <source>The root&apos;s word for the bench ended on {end}, before the certificate was signed on {day}.</source>
        <translation>La confirmación de la raíz para el puesto terminó el {end}, antes de firmarse el certificado el {day}.</translation>
    </message>
    <message>
        <source>The root&apos;s word for this bench does not fit the root&apos;s signature.</source>
        <translation>La confirmación de la raíz para este puesto no cuadra con su firma.</translation>
    </message>
    <message>
        <source>The row and its certificate name different numbers.</source>
        <translation>La fila y su certificado dan números distintos.</translation>
    </message>
    <message>
        <source>The row cannot be sent. {title}</source>
        <translation>La fila no se puede enviar. {title}</translation>
    </message>
    <message>
        <source>The rule suggests {suggested}, not {taken}.</source>
        <translation>La regla propone «{suggested}», no «{taken}».</translation>
    </message>
    <message>
        <source>The rules allow no such switch now.</source>
        <translation>Las reglas no permiten ese cambio ahora.</translation>
    </message>
    <message>
        <source>The sample is the first n by SHA-256 of seed, colon and certificate number.</source>
        <translation>La muestra son los n primeros según SHA-256 de semilla, dos puntos y número de certificado.</translation>
    </message>
    <message>
        <source>The sample of this lot is drawn already.</source>
        <translation>La muestra de este lote ya se extrajo.</translation>
    </message>
    <message>
        <source>The scanned code is that of these claims.</source>
        <translation>El código escaneado es el de estas declaraciones.</translation>
    </message>
    <message>
        <source>The search has more than {most} characters.</source>
        <translation>La búsqueda tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>The second look decides between {chosen} and {suggested}.</source>
        <translation>La segunda mirada decide entre «{chosen}» y «{suggested}».</translation>
    </message>
    <message>
        <source>The second look is another person&apos;s.</source>
        <translation>La segunda mirada es de otra persona.</translation>
    </message>
    <message>
        <source>The second look was another person&apos;s.</source>
        <translation>La segunda mirada fue de otra persona.</translation>
    </message>
    <message>
        <source>The secure session with the device broke.</source>
        <translation>Se rompió la sesión segura con el dispositivo.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se llega al servidor.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server of {name} is older than PostgreSQL 13.</source>
        <translation>El servidor de {name} es anterior a PostgreSQL 13.</translation>
    </message>
    <message>
        <source>The server of {name} lacks the extension pg_trgm.</source>
        <translation>Al servidor de {name} le falta la extensión pg_trgm.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too long to be one of its own.</source>
        <translation>La respuesta del servidor es demasiado larga para ser suya.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>No se puede confiar en el certificado del servidor.</translation>
    </message>
    <message>
        <source>The shop&apos;s database holds another record under the number {uid}.</source>
        <translation>La base de datos del taller contiene otro registro con el número {uid}.</translation>
    </message>
    <message>
        <source>The shop&apos;s database takes no row of the kind &apos;{kind}&apos;.</source>
        <translation>La base de datos del taller no acepta filas del tipo &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>The shop&apos;s word for its bench cannot be read.</source>
        <translation>La confirmación del taller para su puesto no se puede leer.</translation>
    </message>
    <message>
        <source>The signature by key {key} fits.</source>
        <translation>La firma de la clave {key} cuadra.</translation>
    </message>
    <message>
        <source>The signature by key {key} fits; root {root} certified it for bench {bench} from {start} to {end}.</source>
        <translation>La firma de la clave {key} cuadra; la raíz {root} la certificó para el puesto {bench} del {start} al {end}.</translation>
    </message>
    <message>
        <source>The signature by training key {key} fits.</source>
        <translation>La firma de la clave de prácticas {key} cuadra.</translation>
    </message>
    <message>
        <source>The signature does not fit: header, claims or signature were changed.</source>
        <translation>La firma no cuadra: se cambió cabecera, declaraciones o firma.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>La firma concuerda.</translation>
    </message>
    <message>
        <source>The signature is not 64 bytes long.</source>
        <translation>La firma no mide 64 bytes.</translation>
    </message>
    <message>
        <source>The signature is over other claims.</source>
        <translation>La firma es sobre otras declaraciones.</translation>
    </message>
    <message>
        <source>The signature&apos;s header is not one that Inspector writes.</source>
        <translation>La cabecera de la firma no es de Inspector.</translation>
    </message>
    <message>
        <source>The spreadsheet cut digits off this IMEI.</source>
        <translation>La hoja de cálculo cortó dígitos de este IMEI.</translation>
    </message>
    <message>
        <source>The statement names another shop than the one that the root certified.</source>
        <translation>La declaración nombra otro taller que el que certificó la raíz.</translation>
    </message>
    <message>
        <source>The statement names no time when it was signed.</source>
        <translation>La declaración no indica cuándo se firmó.</translation>
    </message>
    <message>
        <source>The statement was signed by a bench of another shop than the certificate.</source>
        <translation>La declaración la firmó un puesto de otro taller que el del certificado.</translation>
    </message>
    <message>
        <source>The store did not do its work: {error}.</source>
        <translation>El almacén no hizo su trabajo: {error}.</translation>
    </message>
    <message>
        <source>The store does not say which chain of events it writes.</source>
        <translation>El almacén no dice qué cadena de sucesos escribe.</translation>
    </message>
    <message>
        <source>The store in {home} is of an older version.</source>
        <translation>El almacén en {home} es de una versión anterior.</translation>
    </message>
    <message>
        <source>The store in {name} is of an older version.</source>
        <translation>El almacén en {name} es de una versión anterior.</translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation>El almacén está cerrado.</translation>
    </message>
    <message>
        <source>The store was opened for reading only.</source>
        <translation>El almacén se abrió solo para leer.</translation>
    </message>
    <message>
        <source>The store {name} cannot be opened.</source>
        <translation>El almacén {name} no se puede abrir.</translation>
    </message>
    <message>
        <source>The store {name} is damaged.</source>
        <translation>El almacén {name} está dañado.</translation>
    </message>
    <message>
        <source>The system has no driver through which the device can be opened.</source>
        <translation>El sistema no tiene controlador para abrir el dispositivo.</translation>
    </message>
    <message>
        <source>The system lists no built-in display.</source>
        <translation>El sistema no lista ninguna pantalla integrada.</translation>
    </message>
    <message>
        <source>The system lists no camera; a switched-off one looks the same.</source>
        <translation>El sistema no lista ninguna cámara; una apagada se ve igual.</translation>
    </message>
    <message>
        <source>The system lists no {words}; a missing driver or a switch looks the same.</source>
        <translation>El sistema no lista {words}; un controlador ausente o un interruptor se ven igual.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not give the key {name}.</source>
        <translation>El llavero del sistema no da la clave {name}.</translation>
    </message>
    <message>
        <source>The trail from {first} to {last} is not whole.</source>
        <translation>El registro de {first} a {last} no está completo.</translation>
    </message>
    <message>
        <source>The trail of {writer} lacks the events {first} to {last}.</source>
        <translation>Al registro de {writer} le faltan los sucesos {first} a {last}.</translation>
    </message>
    <message>
        <source>The trust list was changed after it was signed.</source>
        <translation>La lista de confianza se cambió después de firmarla.</translation>
    </message>
    <message>
        <source>The trust list was signed by {kid}, which nobody here trusts.</source>
        <translation>La lista de confianza la firmó {kid}, en quien aquí nadie confía.</translation>
    </message>
    <message>
        <source>The webhook takes certificates, not &apos;{kind}&apos;.</source>
        <translation>El webhook acepta certificados, no «{kind}».</translation>
    </message>
    <message>
        <source>The webhook {name} wants one option: url.</source>
        <translation>El webhook {name} necesita una opción: url.</translation>
    </message>
    <message>
        <source>The {what} cannot be unpacked.</source>
        <translation>{what}: no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The {what} is not in base64url.</source>
        <translation>{what}: no está en base64url.</translation>
    </message>
    <message>
        <source>The {what} says that it is too large.</source>
        <translation>{what}: dice ser demasiado grande.</translation>
    </message>
    <message>
        <source>The {what} {name} came as other bytes than were sent.</source>
        <translation>{what} {name} llegó con otros bytes que los enviados.</translation>
    </message>
    <message>
        <source>Their SHA-256 is {digest}.</source>
        <translation>Su SHA-256 es {digest}.</translation>
    </message>
    <message>
        <source>There are no keys in it.</source>
        <translation>No contiene ninguna clave.</translation>
    </message>
    <message>
        <source>There are no signed claims in this PDF, or they are cut off.</source>
        <translation>En este PDF no hay declaraciones firmadas, o están cortadas.</translation>
    </message>
    <message>
        <source>There are {count} photos; more do not fit.</source>
        <translation>Hay {count} fotos; no caben más.</translation>
    </message>
    <message>
        <source>There is no X.509 certificate in it.</source>
        <translation>No contiene ningún certificado X.509.</translation>
    </message>
    <message>
        <source>There is no certificate {uid} here.</source>
        <translation>Aquí no hay certificado {uid}.</translation>
    </message>
    <message>
        <source>There is no certificate {uid} in force.</source>
        <translation>No hay un certificado {uid} en vigor.</translation>
    </message>
    <message>
        <source>There is no checklist for a {category}.</source>
        <translation>No hay lista de comprobación para este tipo de dispositivo: {category}.</translation>
    </message>
    <message>
        <source>There is no closed inspection {uid} here.</source>
        <translation>Aquí no hay ninguna inspección cerrada {uid}.</translation>
    </message>
    <message>
        <source>There is no grade to look at.</source>
        <translation>No hay grado que mirar.</translation>
    </message>
    <message>
        <source>There is no inspection {uid} here.</source>
        <translation>Aquí no hay inspección {uid}.</translation>
    </message>
    <message>
        <source>There is no kind of destination &apos;{kind}&apos;.</source>
        <translation>No hay ningún tipo de destino «{kind}».</translation>
    </message>
    <message>
        <source>There is no lot {uid}.</source>
        <translation>No hay ningún lote {uid}.</translation>
    </message>
    <message>
        <source>There is no open inspection {uid}.</source>
        <translation>No hay inspección abierta {uid}.</translation>
    </message>
    <message>
        <source>There is no store in {home} yet.</source>
        <translation>Aún no hay almacén en {home}.</translation>
    </message>
    <message>
        <source>There is no store in {name} yet.</source>
        <translation>Aún no hay almacén en {name}.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ese día no existe.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>These are not keys.</source>
        <translation>No son claves.</translation>
    </message>
    <message>
        <source>These days make no lot.</source>
        <translation>Estos días no forman un lote.</translation>
    </message>
    <message>
        <source>These words have {longest} characters; {most} fit on a certificate.</source>
        <translation>Este texto tiene {longest} caracteres; en un certificado caben {most}.</translation>
    </message>
    <message>
        <source>This PDF is not in the form that can be signed.</source>
        <translation>Este PDF no tiene la forma que se puede firmar.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Este PIN es demasiado fácil de adivinar.</translation>
    </message>
    <message>
        <source>This answer is for another bench.</source>
        <translation>Esta respuesta es para otro puesto.</translation>
    </message>
    <message>
        <source>This answer is for other keys than this bench has.</source>
        <translation>Esta respuesta es para otras claves que las de este puesto.</translation>
    </message>
    <message>
        <source>This bench&apos;s key {key} was revoked on {day} ({reason}).</source>
        <translation>La clave {key} de este puesto se revocó el {day} ({reason}).</translation>
    </message>
    <message>
        <source>This cannot be a seed.</source>
        <translation>Esto no puede ser una semilla.</translation>
    </message>
    <message>
        <source>This cannot be asked by you.</source>
        <translation>Usted no puede pedir esto.</translation>
    </message>
    <message>
        <source>This cannot be the name of a saved search.</source>
        <translation>Una búsqueda guardada no puede llamarse así.</translation>
    </message>
    <message>
        <source>This certificate is void already.</source>
        <translation>Este certificado ya está anulado.</translation>
    </message>
    <message>
        <source>This certificate is void.</source>
        <translation>Este certificado está anulado.</translation>
    </message>
    <message>
        <source>This certificate was made by another version of Inspector.</source>
        <translation>Este certificado lo hizo otra versión de Inspector.</translation>
    </message>
    <message>
        <source>This code of an earlier version names certificate {uid} and proves nothing alone.</source>
        <translation>Este código de una versión anterior nombra el certificado {uid} y por sí solo no prueba nada.</translation>
    </message>
    <message>
        <source>This code of an earlier version names {uid}, made for practice, and proves nothing alone.</source>
        <translation>Este código de una versión anterior nombra {uid}, hecho como práctica, y por sí solo no prueba nada.</translation>
    </message>
    <message>
        <source>This code was made by a later version of Inspector.</source>
        <translation>Este código lo hizo una versión posterior de Inspector.</translation>
    </message>
    <message>
        <source>This computer says that it is no laptop.</source>
        <translation>Este equipo dice que no es un portátil.</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenSSL cannot sign deterministically.</source>
        <translation>El OpenSSL de este equipo no puede firmar de forma determinista.</translation>
    </message>
    <message>
        <source>This computer&apos;s pair record holds no usable key.</source>
        <translation>La vinculación de este equipo no tiene clave utilizable.</translation>
    </message>
    <message>
        <source>This computer&apos;s pair record of the device is damaged.</source>
        <translation>La vinculación de este equipo con el dispositivo está dañada.</translation>
    </message>
    <message>
        <source>This device is for order line {line_id} already.</source>
        <translation>Este dispositivo ya es para la línea de pedido {line_id}.</translation>
    </message>
    <message>
        <source>This device is for order {order} already.</source>
        <translation>Este dispositivo ya es del pedido {order}.</translation>
    </message>
    <message>
        <source>This device is inspected again by somebody who knows nothing of the first time.</source>
        <translation>Este dispositivo lo revisa de nuevo alguien que no sabe nada de la primera vez.</translation>
    </message>
    <message>
        <source>This device is inspected again by somebody who must not know this record.</source>
        <translation>Este dispositivo lo inspecciona de nuevo alguien que no debe conocer este registro.</translation>
    </message>
    <message>
        <source>This device is not sellable: the defects say so.</source>
        <translation>Este dispositivo no es vendible: lo dicen los defectos.</translation>
    </message>
    <message>
        <source>This device takes no second number.</source>
        <translation>Este dispositivo no admite un segundo número.</translation>
    </message>
    <message>
        <source>This device was inspected before: {uid} is {state}.</source>
        <translation>Este dispositivo ya se inspeccionó: {uid} está en estado «{state}».</translation>
    </message>
    <message>
        <source>This file certifies nothing: it says that {who} countersigned certificate {uid} on {day}.</source>
        <translation>Este archivo no certifica nada: dice que {who} refrendó el certificado {uid} el {day}.</translation>
    </message>
    <message>
        <source>This file certifies nothing: it says that {who} made certificate {uid} void on {day}: {reason}</source>
        <translation>Este archivo no certifica nada: dice que {who} anuló el certificado {uid} el {day}: {reason}</translation>
    </message>
    <message>
        <source>This file holds a private key.</source>
        <translation>Este archivo contiene una clave privada.</translation>
    </message>
    <message>
        <source>This home keeps a later trust list than that one.</source>
        <translation>Esta carpeta guarda una lista de confianza posterior a esa.</translation>
    </message>
    <message>
        <source>This home&apos;s store holds another certificate of the same number, with the SHA-256 {digest}.</source>
        <translation>El almacén de esta carpeta contiene otro certificado con el mismo número, con el SHA-256 {digest}.</translation>
    </message>
    <message>
        <source>This home&apos;s store knows it, and neither void nor replaced.</source>
        <translation>El almacén de esta carpeta lo conoce, ni anulado ni sustituido.</translation>
    </message>
    <message>
        <source>This inspection cannot be reviewed by you now.</source>
        <translation>Ahora no puede revisar esta inspección.</translation>
    </message>
    <message>
        <source>This inspection is closed already.</source>
        <translation>Esta inspección ya está cerrada.</translation>
    </message>
    <message>
        <source>This inspection is closed.</source>
        <translation>Esta inspección está cerrada.</translation>
    </message>
    <message>
        <source>This inspection is not closed yet.</source>
        <translation>Esta inspección aún no está cerrada.</translation>
    </message>
    <message>
        <source>This inspection is not signed yet.</source>
        <translation>Esta inspección aún no está firmada.</translation>
    </message>
    <message>
        <source>This is a training certificate, and {name} takes none.</source>
        <translation>Es un certificado de prácticas y {name} no acepta ninguno.</translation>
    </message>
    <message>
        <source>This is another device&apos;s number.</source>
        <translation>Es el número de otro dispositivo.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>No es ni sí ni no.</translation>
    </message>
    <message>
        <source>This is no IMEI of 15 digits.</source>
        <translation>No es un IMEI de 15 dígitos.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>No es JSON.</translation>
    </message>
    <message>
        <source>This is no PIN: it needs 4 to 8 digits.</source>
        <translation>No es un PIN: hacen falta de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>This is no badge: it needs 6 to 128 plain characters.</source>
        <translation>No es una tarjeta: hacen falta de 6 a 128 caracteres simples.</translation>
    </message>
    <message>
        <source>This is no certificate.</source>
        <translation>No es un certificado.</translation>
    </message>
    <message>
        <source>This is no head of an audit trail.</source>
        <translation>Esto no es una cabeza de un registro de auditoría.</translation>
    </message>
    <message>
        <source>This is no number of Back Market&apos;s.</source>
        <translation>No es un número de Back Market.</translation>
    </message>
    <message>
        <source>This is no number of an attempt.</source>
        <translation>No es un número de intento.</translation>
    </message>
    <message>
        <source>This is no order&apos;s reference.</source>
        <translation>No es la referencia de un pedido.</translation>
    </message>
    <message>
        <source>This is no other grade than what was claimed.</source>
        <translation>No es otro grado que el afirmado.</translation>
    </message>
    <message>
        <source>This is no other outcome than what was claimed.</source>
        <translation>No es otro resultado que el afirmado.</translation>
    </message>
    <message>
        <source>This is no percentage from 0 to 100.</source>
        <translation>No es un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>This is no photo&apos;s hash.</source>
        <translation>No es la huella de una foto.</translation>
    </message>
    <message>
        <source>This is no plain JPEG of a picture.</source>
        <translation>No es un JPEG simple de una imagen.</translation>
    </message>
    <message>
        <source>This is no secret of a webhook.</source>
        <translation>No es el secreto de un webhook.</translation>
    </message>
    <message>
        <source>This is no statement that a certificate is void.</source>
        <translation>No es una declaración de que un certificado está anulado.</translation>
    </message>
    <message>
        <source>This is no statement that a certificate was countersigned.</source>
        <translation>Esto no es una declaración de que un certificado fue refrendado.</translation>
    </message>
    <message>
        <source>This is no token of Back Market&apos;s.</source>
        <translation>No es un token de Back Market.</translation>
    </message>
    <message>
        <source>This is not a P-256 key.</source>
        <translation>No es una clave P-256.</translation>
    </message>
    <message>
        <source>This is not a compact JWS.</source>
        <translation>No es un JWS compacto.</translation>
    </message>
    <message>
        <source>This is not a public key as ADB sends it.</source>
        <translation>No es una clave pública como la envía ADB.</translation>
    </message>
    <message>
        <source>This is not a root&apos;s answer, or not one that fits together.</source>
        <translation>No es la respuesta de una raíz, o no cuadra entre sí.</translation>
    </message>
    <message>
        <source>This is not a signature that Inspector writes.</source>
        <translation>No es una firma de Inspector.</translation>
    </message>
    <message>
        <source>This is not a signed file that Inspector writes.</source>
        <translation>No es un archivo firmado que escriba Inspector.</translation>
    </message>
    <message>
        <source>This is not a trust list that can be read.</source>
        <translation>No es una lista de confianza legible.</translation>
    </message>
    <message>
        <source>This is not a usable Ed25519 public key.</source>
        <translation>No es una clave pública Ed25519 utilizable.</translation>
    </message>
    <message>
        <source>This is not a usable P-256 public key.</source>
        <translation>No es una clave pública P-256 utilizable.</translation>
    </message>
    <message>
        <source>This is not an Ed25519 key.</source>
        <translation>No es una clave Ed25519.</translation>
    </message>
    <message>
        <source>This is not an X.509 certificate of a P-256 key.</source>
        <translation>No es un certificado X.509 de una clave P-256.</translation>
    </message>
    <message>
        <source>This is not an object of claims and jws.</source>
        <translation>No es un objeto con claims y jws.</translation>
    </message>
    <message>
        <source>This is not deterministic CBOR.</source>
        <translation>No es CBOR determinista.</translation>
    </message>
    <message>
        <source>This is not the PIN: 1 try is left.</source>
        <translation>No es el PIN: queda 1 intento.</translation>
    </message>
    <message>
        <source>This is not the PIN: {left} tries are left.</source>
        <translation>No es el PIN: quedan {left} intentos.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database.</source>
        <translation>Esta no es la dirección de una base de datos PostgreSQL.</translation>
    </message>
    <message>
        <source>This is not the code of a certificate.</source>
        <translation>No es el código de un certificado.</translation>
    </message>
    <message>
        <source>This is not the file of a root.</source>
        <translation>No es el archivo de una raíz.</translation>
    </message>
    <message>
        <source>This is nothing that a desk asks of a bench.</source>
        <translation>Esto no es nada que un escritorio pida a un puesto.</translation>
    </message>
    <message>
        <source>This is the last administrator.</source>
        <translation>Es el último administrador.</translation>
    </message>
    <message>
        <source>This key has another key&apos;s name.</source>
        <translation>Esta clave lleva el nombre de otra.</translation>
    </message>
    <message>
        <source>This key has no &apos;x&apos; or no &apos;y&apos;.</source>
        <translation>A esta clave le falta &apos;x&apos; o &apos;y&apos;.</translation>
    </message>
    <message>
        <source>This key has no &apos;x&apos;.</source>
        <translation>A esta clave le falta &apos;x&apos;.</translation>
    </message>
    <message>
        <source>This lot cannot be decided now.</source>
        <translation>Este lote no se puede decidir ahora.</translation>
    </message>
    <message>
        <source>This lot is released already.</source>
        <translation>Este lote ya está liberado.</translation>
    </message>
    <message>
        <source>This lot was changed meanwhile.</source>
        <translation>Este lote se cambió entretanto.</translation>
    </message>
    <message>
        <source>This medium is a part of the device: without it nothing is left to sell.</source>
        <translation>Este soporte es parte del dispositivo: sin él no queda nada que vender.</translation>
    </message>
    <message>
        <source>This name has no PIN.</source>
        <translation>Este nombre no tiene PIN.</translation>
    </message>
    <message>
        <source>This name is locked after wrong PINs.</source>
        <translation>Este nombre está bloqueado tras varios PIN falsos.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Esto necesita un motivo.</translation>
    </message>
    <message>
        <source>This number cannot be a barcode.</source>
        <translation>Este número no puede ser un código de barras.</translation>
    </message>
    <message>
        <source>This photo is here already.</source>
        <translation>Esta foto ya está aquí.</translation>
    </message>
    <message>
        <source>This photo is not here any more.</source>
        <translation>Esta foto ya no está aquí.</translation>
    </message>
    <message>
        <source>This picture shows codes of more than one certificate.</source>
        <translation>Esta imagen muestra códigos de más de un certificado.</translation>
    </message>
    <message>
        <source>This review is closed.</source>
        <translation>Esta revisión está cerrada.</translation>
    </message>
    <message>
        <source>This review was changed meanwhile.</source>
        <translation>Esta revisión se cambió entretanto.</translation>
    </message>
    <message>
        <source>This saved search is gone.</source>
        <translation>Esta búsqueda guardada ya no está.</translation>
    </message>
    <message>
        <source>This search lets everything through.</source>
        <translation>Esta búsqueda lo deja pasar todo.</translation>
    </message>
    <message>
        <source>This store was written by a newer version of Inspector.</source>
        <translation>Este almacén lo escribió una versión posterior de Inspector.</translation>
    </message>
    <message>
        <source>This test is not all that point {number} asks.</source>
        <translation>Esta prueba no es todo lo que pide el punto {number}.</translation>
    </message>
    <message>
        <source>This user may not do that in the database {name}.</source>
        <translation>Este usuario no puede hacer eso en la base de datos {name}.</translation>
    </message>
    <message>
        <source>This user may not open the device on USB.</source>
        <translation>Este usuario no puede abrir el dispositivo por USB.</translation>
    </message>
    <message>
        <source>This user may not open the device.</source>
        <translation>Este usuario no puede abrir el dispositivo.</translation>
    </message>
    <message>
        <source>This user may not open {device}.</source>
        <translation>Este usuario no puede abrir {device}.</translation>
    </message>
    <message>
        <source>This was signed for training and certifies nothing.</source>
        <translation>Se firmó como práctica y no certifica nada.</translation>
    </message>
    <message>
        <source>Trust the claims, not this page: draw it again with &apos;inspector certificate&apos;, or ask the shop.</source>
        <translation>Fíese de las declaraciones, no de esta página: redibújela con &apos;inspector certificate&apos; o pregunte al taller.</translation>
    </message>
    <message>
        <source>Trust what was signed, not these.</source>
        <translation>Fíese de lo que se firmó, no de estas.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again; if it stays, show this to the lead.</source>
        <translation>Inténtelo de nuevo; si sigue igual, enséñelo al responsable.</translation>
    </message>
    <message>
        <source>Two columns could be {name}: &apos;{one}&apos; and &apos;{other}&apos;.</source>
        <translation>Dos columnas podrían ser {name}: «{one}» y «{other}».</translation>
    </message>
    <message>
        <source>Two numbers differ: {difference}.</source>
        <translation>Dos números difieren: {difference}.</translation>
    </message>
    <message>
        <source>Type 1 to 100 letters, digits and signs, as of a dice throw on record.</source>
        <translation>Escriba de 1 a 100 letras, cifras y signos, como los de una tirada de dados registrada.</translation>
    </message>
    <message>
        <source>Type 1 to {most} characters on one line.</source>
        <translation>Escriba de 1 a {most} caracteres en una línea.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Type something or choose a filter first.</source>
        <translation>Escriba algo o elija antes un filtro.</translation>
    </message>
    <message>
        <source>Type the order&apos;s number, a stroke and the line&apos;s number.</source>
        <translation>Escriba el número del pedido, una barra y el número de la línea.</translation>
    </message>
    <message>
        <source>USB failed.</source>
        <translation>Falló el USB.</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Unlock it with its passcode and keep its screen on, then press R.</source>
        <translation>Desbloquéelo con su código, deje la pantalla encendida y pulse R.</translation>
    </message>
    <message>
        <source>Unlock it, as the user who made the key; &apos;inspector keys rotate&apos; replaces a lost key.</source>
        <translation>Desbloquéelo con el usuario que hizo la clave; &apos;inspector keys rotate&apos; sustituye una clave perdida.</translation>
    </message>
    <message>
        <source>Unlock it, tap Trust and enter its passcode.</source>
        <translation>Desbloquéelo, toque «Confiar» e introduzca su código.</translation>
    </message>
    <message>
        <source>Unlock it, tap Trust and enter its passcode; plug it in again if it asks nothing.</source>
        <translation>Desbloquéelo, toque «Confiar» e introduzca su código; conéctelo de nuevo si no pregunta nada.</translation>
    </message>
    <message>
        <source>Unlock it, tick &apos;Always allow from this computer&apos; and tap Allow.</source>
        <translation>Desbloquéelo, marque «Permitir siempre desde este ordenador» y toque «Permitir».</translation>
    </message>
    <message>
        <source>Unlock the device and allow this computer on its screen.</source>
        <translation>Desbloquee el dispositivo y permita este equipo en su pantalla.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, tap Trust and enter its passcode.</source>
        <translation>Desconéctelo, conéctelo de nuevo, toque «Confiar» e introduzca su código.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, unlock it and tap Trust.</source>
        <translation>Desconéctelo, conéctelo de nuevo, desbloquéelo y toque «Confiar».</translation>
    </message>
    <message>
        <source>Unplug the device, forget it in the system&apos;s settings and tap Trust again.</source>
        <translation>Desconecte el dispositivo, olvídelo en los ajustes del sistema y toque otra vez «Confiar».</translation>
    </message>
    <message>
        <source>Update or reinstall it; what is for them waits here.</source>
        <translation>Actualícelo o reinstálelo; lo que es para ellos espera aquí.</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>Actualice el servidor.</translation>
    </message>
    <message>
        <source>Use --allow-training to check it all the same.</source>
        <translation>Use --allow-training para verificarlo igualmente.</translation>
    </message>
    <message>
        <source>Use a training home: inspector --home DIR demo.</source>
        <translation>Use una carpeta de prácticas: inspector --home DIR demo.</translation>
    </message>
    <message>
        <source>Use adb+tcp:HOST:PORT.</source>
        <translation>Use adb+tcp:HOST:PORT.</translation>
    </message>
    <message>
        <source>Use an integer or a decimal string.</source>
        <translation>Use un entero o una cadena decimal.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Use al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>Use it through the server, or stop the server with &apos;adb kill-server&apos;.</source>
        <translation>Úselo por el servidor, o deténgalo con &apos;adb kill-server&apos;.</translation>
    </message>
    <message>
        <source>Use tcp:HOST:PORT.</source>
        <translation>Use tcp:HOST:PORT.</translation>
    </message>
    <message>
        <source>Use the bench&apos;s own home for it.</source>
        <translation>Use para ello la carpeta propia del puesto.</translation>
    </message>
    <message>
        <source>Use the cable, or pair it with &apos;adb pair&apos; and keep the adb server running.</source>
        <translation>Use el cable, o vincúlelo con &apos;adb pair&apos; y deje funcionando el servidor adb.</translation>
    </message>
    <message>
        <source>Use {most} characters at most.</source>
        <translation>Use como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>Use {scheme}:HOST:PORT.</source>
        <translation>Use {scheme}:HOST:PORT.</translation>
    </message>
    <message>
        <source>Verify the certificate&apos;s file.</source>
        <translation>Verifique el archivo del certificado.</translation>
    </message>
    <message>
        <source>Void, nonconforming: {count}</source>
        <translation>Anulado, no conforme: {count}</translation>
    </message>
    <message>
        <source>Wait a minute: the label waits.</source>
        <translation>Espere un minuto: la etiqueta espera.</translation>
    </message>
    <message>
        <source>Wait for its next sync.</source>
        <translation>Espere a su próxima sincronización.</translation>
    </message>
    <message>
        <source>Wait until fastboot is done, then press R.</source>
        <translation>Espere a que termine fastboot y pulse R.</translation>
    </message>
    <message>
        <source>Wait until it has ended, and try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until it is in, or stop it.</source>
        <translation>Espere a que entre, o deténgalo.</translation>
    </message>
    <message>
        <source>Wait until its Hello screen shows.</source>
        <translation>Espere a que se vea su pantalla Hola.</translation>
    </message>
    <message>
        <source>Wait until that is closed.</source>
        <translation>Espere a que se cierre.</translation>
    </message>
    <message>
        <source>Wake and unlock it.</source>
        <translation>Despiértelo y desbloquéelo.</translation>
    </message>
    <message>
        <source>Wake and unlock the device, then press R to read again.</source>
        <translation>Despierte y desbloquee el dispositivo y pulse R para leer de nuevo.</translation>
    </message>
    <message>
        <source>What answers here does not speak ADB.</source>
        <translation>Lo que responde aquí no habla ADB.</translation>
    </message>
    <message>
        <source>What answers here does not speak AT commands.</source>
        <translation>Lo que responde aquí no habla órdenes AT.</translation>
    </message>
    <message>
        <source>What comes over this line is not the laptop&apos;s agent.</source>
        <translation>Lo que llega por esta línea no es el agente del portátil.</translation>
    </message>
    <message>
        <source>What follows the page is not the signature that Inspector writes.</source>
        <translation>Lo que sigue a la página no es la firma de Inspector.</translation>
    </message>
    <message>
        <source>What was not tested has no opposite.</source>
        <translation>Lo que no se probó no tiene contrario.</translation>
    </message>
    <message>
        <source>Who inspected or signed a certificate cannot make it void.</source>
        <translation>Quien inspeccionó o firmó un certificado no puede anularlo.</translation>
    </message>
    <message>
        <source>Who inspected the device countersigned it.</source>
        <translation>Quien inspeccionó el dispositivo lo refrendó.</translation>
    </message>
    <message>
        <source>Who took it takes it back.</source>
        <translation>Quien la hizo la retira.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Write 1 or more, or leave the cell empty.</source>
        <translation>Escriba 1 o más, o deje la celda vacía.</translation>
    </message>
    <message>
        <source>Write 2026-11-22 14:30, or give date_format in a file of columns.</source>
        <translation>Escriba 2026-11-22 14:30 o indique date_format en un archivo de columnas.</translation>
    </message>
    <message>
        <source>Write [columns], then lines such as imei = &apos;Device IMEI&apos;.</source>
        <translation>Escriba [columns] y luego líneas como imei = &apos;Device IMEI&apos;.</translation>
    </message>
    <message>
        <source>Write [{name}] and below it kind = &quot;folder&quot; and what it wants.</source>
        <translation>Escriba [{name}] y debajo kind = &quot;folder&quot; y lo que necesita.</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22, or an order&apos;s reference.</source>
        <translation>Escriba un día como 2026-11-22, o la referencia de un pedido.</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22.</source>
        <translation>Escriba un día como 2026-11-22.</translation>
    </message>
    <message>
        <source>Write a new request and have the root answer it.</source>
        <translation>Escriba una nueva solicitud y haga que la raíz la responda.</translation>
    </message>
    <message>
        <source>Write agent+tcp:HOST:PORT or serial:DEVICE.</source>
        <translation>Escriba agent+tcp:HOST:PORT o serial:DEVICE.</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST/NAME.</source>
        <translation>Escríbala como postgresql://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>Write it into a file, and name that.</source>
        <translation>Escríbalo en un archivo e indique ese.</translation>
    </message>
    <message>
        <source>Write one SHA-256 a line, in hex.</source>
        <translation>Escriba un SHA-256 por línea, en hexadecimal.</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation>Escriba un objeto por línea.</translation>
    </message>
    <message>
        <source>Write one such as Europe/Berlin.</source>
        <translation>Escriba una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write the company&apos;s name in letters and digits, without blanks or hyphens.</source>
        <translation>Escriba el nombre de la empresa con letras y cifras, sin espacios ni guiones.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder below its name.</source>
        <translation>Escriba la ruta completa de una carpeta debajo de su nombre.</translation>
    </message>
    <message>
        <source>Write them as docs/backmarket.md shows.</source>
        <translation>Escríbalas como muestra docs/backmarket.md.</translation>
    </message>
    <message>
        <source>Write url = &quot;https://…&quot; below its name.</source>
        <translation>Escriba url = &quot;https://…&quot; debajo de su nombre.</translation>
    </message>
    <message>
        <source>Write who answered what, and when.</source>
        <translation>Escriba quién respondió qué y cuándo.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Escriba yes o no.</translation>
    </message>
    <message>
        <source>You disagree with a point that decides the verdict.</source>
        <translation>Discrepa de un punto que decide el veredicto.</translation>
    </message>
    <message>
        <source>You disagree with the grade.</source>
        <translation>Usted no está de acuerdo con el grado.</translation>
    </message>
    <message>
        <source>You took part in this inspection yourself.</source>
        <translation>Usted participó en esta inspección.</translation>
    </message>
    <message>
        <source>a design capacity of {design} is out of all range.</source>
        <translation>una capacidad nominal de {design} está fuera de todo rango.</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>a full charge of {health} % of the design cannot be.</source>
        <translation>una carga completa del {health} % de la nominal no puede ser.</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>un responsable</translation>
    </message>
    <message>
        <source>a paper jam</source>
        <translation>un atasco de papel</translation>
    </message>
    <message>
        <source>a technician</source>
        <translation>un técnico</translation>
    </message>
    <message>
        <source>accelerometer</source>
        <translation>acelerómetro</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>activation lock</source>
        <translation>bloqueo de activación</translation>
    </message>
    <message>
        <source>add people, change their roles, badges and PINs</source>
        <translation>añadir personas, cambiar roles, tarjetas y PIN</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>aftercheck</source>
        <translation>control tras el borrado</translation>
    </message>
    <message>
        <source>air pressure</source>
        <translation>presión del aire</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>un administrador</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>un archivo adjunto</translation>
    </message>
    <message>
        <source>an auditor</source>
        <translation>un auditor</translation>
    </message>
    <message>
        <source>another partition says {others}: a changed system or a clone</source>
        <translation>otra partición dice {others}: un sistema cambiado o una copia</translation>
    </message>
    <message>
        <source>answer against a reading, with a reason</source>
        <translation>responder contra una lectura, con un motivo</translation>
    </message>
    <message>
        <source>answer points, grade, record the erase, refuse</source>
        <translation>responder puntos, clasificar, anotar el borrado, rechazar</translation>
    </message>
    <message>
        <source>asks for its PIN</source>
        <translation>pide su PIN</translation>
    </message>
    <message>
        <source>asks for its PUK</source>
        <translation>pide su PUK</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batería</translation>
    </message>
    <message>
        <source>battery health</source>
        <translation>salud de la batería</translation>
    </message>
    <message>
        <source>be erased</source>
        <translation>borrarse</translation>
    </message>
    <message>
        <source>be identified after the erase</source>
        <translation>identificarse tras el borrado</translation>
    </message>
    <message>
        <source>be made void</source>
        <translation>anularse</translation>
    </message>
    <message>
        <source>be read</source>
        <translation>leerse</translation>
    </message>
    <message>
        <source>be refused</source>
        <translation>rechazarse</translation>
    </message>
    <message>
        <source>be signed</source>
        <translation>firmarse</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>biometrics</source>
        <translation>biometría</translation>
    </message>
    <message>
        <source>bootloader</source>
        <translation>bootloader</translation>
    </message>
    <message>
        <source>bring past inspections in from a file, as history</source>
        <translation>traer de un archivo inspecciones pasadas como historial</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>cámaras</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>no se puede leer: {why}</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>cambiar los ajustes</translation>
    </message>
    <message>
        <source>charge cycles</source>
        <translation>ciclos de carga</translation>
    </message>
    <message>
        <source>charges without a cable</source>
        <translation>carga sin cable</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>company management</source>
        <translation>gestión de empresa</translation>
    </message>
    <message>
        <source>compass</source>
        <translation>brújula</translation>
    </message>
    <message>
        <source>console</source>
        <translation>consola</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregada</translation>
    </message>
    <message>
        <source>developer&apos;s system</source>
        <translation>sistema de desarrollo</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>descargándose</translation>
    </message>
    <message>
        <source>disk errors</source>
        <translation>fallos del disco</translation>
    </message>
    <message>
        <source>disk password</source>
        <translation>contraseña del disco</translation>
    </message>
    <message>
        <source>disk wear</source>
        <translation>desgaste del disco</translation>
    </message>
    <message>
        <source>disk&apos;s own test</source>
        <translation>prueba propia del disco</translation>
    </message>
    <message>
        <source>does not follow the event before it: one of them was put there or left out</source>
        <translation>no sigue al evento anterior: uno de ellos se añadió o se omitió</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>Excelente</translation>
    </message>
    <message>
        <source>face</source>
        <translation>rostro</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>faulty card</source>
        <translation>tarjeta averiada</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella dactilar</translation>
    </message>
    <message>
        <source>firmware password</source>
        <translation>contraseña del firmware</translation>
    </message>
    <message>
        <source>follows event {before}: event {missing} is missing</source>
        <translation>sigue al evento {before}: falta el evento {missing}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>llena</translation>
    </message>
    <message>
        <source>go back to its points</source>
        <translation>volver a sus puntos</translation>
    </message>
    <message>
        <source>go on to its points</source>
        <translation>pasar a sus puntos</translation>
    </message>
    <message>
        <source>go on to the erase</source>
        <translation>pasar al borrado</translation>
    </message>
    <message>
        <source>good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>gravity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>gyroscope</source>
        <translation>giroscopio</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>bisagra</translation>
    </message>
    <message>
        <source>inspecting</source>
        <translation>inspección</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>iris</translation>
    </message>
    <message>
        <source>is another one than {place} says, signed on {day}: the chain was written anew, or forked, after event {last}</source>
        <translation>es otro que el que dice {place}, firmado el {day}: la cadena se reescribió o se bifurcó tras el evento {last}</translation>
    </message>
    <message>
        <source>is missing: {place} says that there were {count} events on {day}; the tail was cut</source>
        <translation>falta: {place} dice que había {count} eventos el {day}; se cortó el final</translation>
    </message>
    <message>
        <source>it names {uid}, they are those of {wanted}</source>
        <translation>nombra {uid}, son las de {wanted}</translation>
    </message>
    <message>
        <source>it shows after the erase: watch the set-up</source>
        <translation>se ve tras el borrado: observe la configuración</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>su tapa está abierta</translation>
    </message>
    <message>
        <source>its door is open</source>
        <translation>su puerta está abierta</translation>
    </message>
    <message>
        <source>its hash is not that of its content: it was changed, or put there</source>
        <translation>su resumen no es el de su contenido: se modificó o se añadió</translation>
    </message>
    <message>
        <source>its own signature does not fit</source>
        <translation>su propia firma no cuadra</translation>
    </message>
    <message>
        <source>its paper tray is missing</source>
        <translation>falta su bandeja de papel</translation>
    </message>
    <message>
        <source>its scan was taken back</source>
        <translation>se retiró su escaneo</translation>
    </message>
    <message>
        <source>its tray is full</source>
        <translation>su bandeja está llena</translation>
    </message>
    <message>
        <source>its waste bin is full</source>
        <translation>su depósito de residuos está lleno</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>portátil</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>nivel desconocido</translation>
    </message>
    <message>
        <source>libusb cannot be loaded.</source>
        <translation>libusb no se puede cargar.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>luz</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>locked to a network</source>
        <translation>bloqueada a una red</translation>
    </message>
    <message>
        <source>make and replace keys</source>
        <translation>hacer y reemplazar claves</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria RAM</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>n = {size} of {lot_size}, Ac = {accept}, Re = {reject}</source>
        <translation>n = {size} de {lot_size}, Ac = {accept}, Re = {reject}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no phone has {size} kB</source>
        <translation>ningún teléfono tiene {size} kB</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>aún no hay lectura</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none put in</source>
        <translation>ninguna insertada</translation>
    </message>
    <message>
        <source>normal inspection</source>
        <translation>inspección normal</translation>
    </message>
    <message>
        <source>not charging</source>
        <translation>no carga</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>not played yet</source>
        <translation>aún sin reproducir</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no se llega a ella</translation>
    </message>
    <message>
        <source>not reachable yet</source>
        <translation>aún no se llega a ella</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>no lista</translation>
    </message>
    <message>
        <source>not_sellable</source>
        <translation>No vendible</translation>
    </message>
    <message>
        <source>nothing that charges is plugged in</source>
        <translation>no hay conectado nada que cargue</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>only a SIM of another network shows it</source>
        <translation>solo lo muestra una SIM de otra red</translation>
    </message>
    <message>
        <source>open an inspection and take a device&apos;s readings</source>
        <translation>abrir una inspección y leer un dispositivo</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>sin tinta o tóner</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>sin papel</translation>
    </message>
    <message>
        <source>out of toner</source>
        <translation>sin tóner</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>power at the port</source>
        <translation>corriente en el puerto</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>proximity</source>
        <translation>proximidad</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>reduced inspection</source>
        <translation>inspección reducida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>restore backups and forget people and customers</source>
        <translation>restaurar copias de seguridad y olvidar a personas y clientes</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>review another person&apos;s inspection</source>
        <translation>revisar la inspección de otra persona</translation>
    </message>
    <message>
        <source>rooted</source>
        <translation>acceso root</translation>
    </message>
    <message>
        <source>scan the code that *#06# shows</source>
        <translation>escanee el código que muestra *#06#</translation>
    </message>
    <message>
        <source>second IMEI</source>
        <translation>segundo IMEI</translation>
    </message>
    <message>
        <source>send again what was refused, or put it aside</source>
        <translation>reenviar lo rechazado o apartarlo</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>sensors</source>
        <translation>sensores</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>número de serie</translation>
    </message>
    <message>
        <source>sign a certificate</source>
        <translation>firmar un certificado</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>smartctl could not ask {name}: exit status {code}.</source>
        <translation>smartctl no pudo preguntar a {name}: estado {code}.</translation>
    </message>
    <message>
        <source>smartctl finds no disk of this laptop.</source>
        <translation>smartctl no encuentra ningún disco de este portátil.</translation>
    </message>
    <message>
        <source>stands where event {wanted} should</source>
        <translation>está donde debería estar el evento {wanted}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>podómetro</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>memoria interna</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>switched off or not reachable</source>
        <translation>apagada o sin conexión</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tableta</translation>
    </message>
    <message>
        <source>take the second look at a grade</source>
        <translation>dar la segunda mirada a un grado</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>the battery service repeats the design capacity as the full one</source>
        <translation>el servicio de batería repite la capacidad nominal como completa</translation>
    </message>
    <message>
        <source>the bootloader is unlocked: this number could be forged</source>
        <translation>el bootloader está desbloqueado: este número podría ser falso</translation>
    </message>
    <message>
        <source>the current&apos;s unit cannot be known</source>
        <translation>no se puede saber la unidad de la corriente</translation>
    </message>
    <message>
        <source>the device&apos;s USB interface</source>
        <translation>la interfaz USB del dispositivo</translation>
    </message>
    <message>
        <source>the digest differs</source>
        <translation>difiere la huella</translation>
    </message>
    <message>
        <source>the document&apos;s title and date</source>
        <translation>el título y la fecha del documento</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>el primero</translation>
    </message>
    <message>
        <source>the flash tells step {steps}</source>
        <translation>la memoria flash dice nivel {steps}</translation>
    </message>
    <message>
        <source>the gauge counts no use: its figure is the factory&apos;s</source>
        <translation>el medidor no cuenta uso: su cifra es la de fábrica</translation>
    </message>
    <message>
        <source>the gauge gives no full charge or no design capacity.</source>
        <translation>el medidor no da carga completa o capacidad nominal.</translation>
    </message>
    <message>
        <source>the gauge repeats its design capacity: nothing was measured.</source>
        <translation>el medidor repite su capacidad nominal: no se midió nada.</translation>
    </message>
    <message>
        <source>the gauge says 0, as those do that count nothing</source>
        <translation>el medidor dice 0, como los que no cuentan nada</translation>
    </message>
    <message>
        <source>the gauge&apos;s capacities have no known unit</source>
        <translation>las capacidades del medidor no tienen unidad conocida</translation>
    </message>
    <message>
        <source>the kernel repeats the design capacity as the full one</source>
        <translation>el núcleo repite la capacidad nominal como completa</translation>
    </message>
    <message>
        <source>the list of attached files</source>
        <translation>la lista de archivos adjuntos</translation>
    </message>
    <message>
        <source>the number that the phone tells has a wrong check digit</source>
        <translation>el número que da el teléfono tiene mal la cifra de control</translation>
    </message>
    <message>
        <source>the page itself</source>
        <translation>la propia página</translation>
    </message>
    <message>
        <source>the phone answered with nothing</source>
        <translation>el teléfono no respondió nada</translation>
    </message>
    <message>
        <source>the phone did not answer in time</source>
        <translation>el teléfono no respondió a tiempo</translation>
    </message>
    <message>
        <source>the phone does not know</source>
        <translation>el teléfono no lo sabe</translation>
    </message>
    <message>
        <source>the phone does not let its gauge be read</source>
        <translation>el teléfono no deja leer su medidor</translation>
    </message>
    <message>
        <source>the phone does not let this be done</source>
        <translation>el teléfono no deja hacerlo</translation>
    </message>
    <message>
        <source>the phone does not let this be read</source>
        <translation>el teléfono no deja leerlo</translation>
    </message>
    <message>
        <source>the phone does not tell</source>
        <translation>el teléfono no lo dice</translation>
    </message>
    <message>
        <source>the phone does not tell it: {scan}</source>
        <translation>el teléfono no lo dice: {scan}</translation>
    </message>
    <message>
        <source>the phone does not tell one</source>
        <translation>el teléfono no da ninguno</translation>
    </message>
    <message>
        <source>the phone does not tell: try a charging pad</source>
        <translation>el teléfono no lo dice: pruebe una base de carga</translation>
    </message>
    <message>
        <source>the phone has no command for it</source>
        <translation>el teléfono no tiene orden para ello</translation>
    </message>
    <message>
        <source>the phone has not measured its battery yet</source>
        <translation>el teléfono aún no ha medido su batería</translation>
    </message>
    <message>
        <source>the phone is on no network</source>
        <translation>el teléfono no está en ninguna red</translation>
    </message>
    <message>
        <source>the phone last told its apps of new battery values {age} before</source>
        <translation>el teléfono dio a sus aplicaciones nuevos valores de batería por última vez {age} antes</translation>
    </message>
    <message>
        <source>the phone lists fewer accounts than it counts</source>
        <translation>el teléfono lista menos cuentas de las que cuenta</translation>
    </message>
    <message>
        <source>the phone names no buttons</source>
        <translation>el teléfono no nombra botones</translation>
    </message>
    <message>
        <source>the phone names no motion sensors</source>
        <translation>el teléfono no nombra sensores de movimiento</translation>
    </message>
    <message>
        <source>the phone refused to vibrate: {refusal}</source>
        <translation>el teléfono se negó a vibrar: {refusal}</translation>
    </message>
    <message>
        <source>the phone shows no touch screen</source>
        <translation>el teléfono no muestra pantalla táctil</translation>
    </message>
    <message>
        <source>the phone tells &apos;{state}&apos;, which is no state</source>
        <translation>el teléfono dice &apos;{state}&apos;, que no es un estado</translation>
    </message>
    <message>
        <source>the phone tells an impossible number</source>
        <translation>el teléfono da un número imposible</translation>
    </message>
    <message>
        <source>the phone tells different numbers for one slot</source>
        <translation>el teléfono da números distintos para una misma ranura</translation>
    </message>
    <message>
        <source>the phone tells no date</source>
        <translation>el teléfono no da fecha</translation>
    </message>
    <message>
        <source>the phone tells the same number for both slots</source>
        <translation>el teléfono da el mismo número para ambas ranuras</translation>
    </message>
    <message>
        <source>the phone tells two different serials</source>
        <translation>el teléfono da dos series distintas</translation>
    </message>
    <message>
        <source>the phone was told to vibrate</source>
        <translation>se ordenó vibrar al teléfono</translation>
    </message>
    <message>
        <source>the phone&apos;s answer does not hold it</source>
        <translation>la respuesta del teléfono no lo contiene</translation>
    </message>
    <message>
        <source>the phone&apos;s properties contradict each other</source>
        <translation>las propiedades del teléfono se contradicen</translation>
    </message>
    <message>
        <source>the phone&apos;s shell shows no values of its motion sensors</source>
        <translation>el shell del teléfono no muestra valores de sus sensores de movimiento</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>la foto</translation>
    </message>
    <message>
        <source>the scale is {scale} instead of 100</source>
        <translation>la escala es {scale} en lugar de 100</translation>
    </message>
    <message>
        <source>the shell runs as root</source>
        <translation>el shell se ejecuta como root</translation>
    </message>
    <message>
        <source>the shop&apos;s logo</source>
        <translation>el logotipo del taller</translation>
    </message>
    <message>
        <source>the signature, its key or its address differs</source>
        <translation>difiere la firma, su clave o su dirección</translation>
    </message>
    <message>
        <source>the statistics have learned nothing beyond the design capacity</source>
        <translation>la estadística no ha aprendido nada más allá de la capacidad nominal</translation>
    </message>
    <message>
        <source>the table of objects</source>
        <translation>la tabla de objetos</translation>
    </message>
    <message>
        <source>the values were set by hand and stand still (UPDATES STOPPED)</source>
        <translation>los valores se fijaron a mano y no cambian (UPDATES STOPPED)</translation>
    </message>
    <message>
        <source>this Android tells it to system apps only: {scan}</source>
        <translation>este Android solo lo dice a aplicaciones del sistema: {scan}</translation>
    </message>
    <message>
        <source>this phone does not count charge cycles</source>
        <translation>este teléfono no cuenta ciclos de carga</translation>
    </message>
    <message>
        <source>this phone does not measure its battery&apos;s wear</source>
        <translation>este teléfono no mide el desgaste de su batería</translation>
    </message>
    <message>
        <source>this phone does not show its flash&apos;s wear</source>
        <translation>este teléfono no muestra el desgaste de su flash</translation>
    </message>
    <message>
        <source>this phone does not tell</source>
        <translation>este teléfono no lo dice</translation>
    </message>
    <message>
        <source>this phone has no such property</source>
        <translation>este teléfono no tiene esa propiedad</translation>
    </message>
    <message>
        <source>this phone has nothing to ask for it</source>
        <translation>este teléfono no tiene nada que preguntar para ello</translation>
    </message>
    <message>
        <source>this phone has {count} touch screens: sweep each by hand</source>
        <translation>este teléfono tiene {count} pantallas táctiles: recorra cada una a mano</translation>
    </message>
    <message>
        <source>this source gives a percentage alone</source>
        <translation>esta fuente solo da un porcentaje</translation>
    </message>
    <message>
        <source>tightened inspection</source>
        <translation>inspección rigurosa</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>demasiado caliente</translation>
    </message>
    <message>
        <source>unlock a name after wrong PINs</source>
        <translation>desbloquear un nombre tras PIN falsos</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueado</translation>
    </message>
    <message>
        <source>usbmuxd announced a message of impossible length.</source>
        <translation>usbmuxd anunció un mensaje de longitud imposible.</translation>
    </message>
    <message>
        <source>usbmuxd answered another question.</source>
        <translation>usbmuxd respondió a otra pregunta.</translation>
    </message>
    <message>
        <source>usbmuxd answered in a form it has no right to.</source>
        <translation>usbmuxd respondió en una forma que no le corresponde.</translation>
    </message>
    <message>
        <source>usbmuxd did not answer in time.</source>
        <translation>usbmuxd no respondió a tiempo.</translation>
    </message>
    <message>
        <source>usbmuxd does not run at {place}.</source>
        <translation>usbmuxd no funciona en {place}.</translation>
    </message>
    <message>
        <source>usbmuxd gave no list of devices.</source>
        <translation>usbmuxd no dio lista de dispositivos.</translation>
    </message>
    <message>
        <source>usbmuxd gave no result.</source>
        <translation>usbmuxd no dio resultado.</translation>
    </message>
    <message>
        <source>usbmuxd holds this device.</source>
        <translation>usbmuxd ocupa este dispositivo.</translation>
    </message>
    <message>
        <source>usbmuxd listed a device without a name.</source>
        <translation>usbmuxd listó un dispositivo sin nombre.</translation>
    </message>
    <message>
        <source>usbmuxd named no device in its event.</source>
        <translation>usbmuxd no nombró ningún dispositivo en su aviso.</translation>
    </message>
    <message>
        <source>usbmuxd refused to connect.</source>
        <translation>usbmuxd se negó a conectar.</translation>
    </message>
    <message>
        <source>verified boot</source>
        <translation>arranque verificado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>void a certificate</source>
        <translation>anular un certificado</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>calentándose</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>what follows the page</source>
        <translation>lo que sigue a la página</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{aql} is none of the standard&apos;s AQLs.</source>
        <translation>{aql} no es un NCA de la norma.</translation>
    </message>
    <message>
        <source>{count} devices of the sample are not reviewed yet.</source>
        <translation>{count} dispositivos de la muestra aún no se han revisado.</translation>
    </message>
    <message>
        <source>{count} devices wait to be put into this lot.</source>
        <translation>{count} dispositivos esperan este lote.</translation>
    </message>
    <message>
        <source>{count} of {wanted} buttons pressed and released: {names}</source>
        <translation>{count} de {wanted} botones pulsados y soltados: {names}</translation>
    </message>
    <message>
        <source>{count} of {wanted} motion sensors answer: {names}</source>
        <translation>{count} de {wanted} sensores de movimiento responden: {names}</translation>
    </message>
    <message>
        <source>{count} points are open, the first is {first}.</source>
        <translation>Puntos abiertos: {count}; el primero es {first}.</translation>
    </message>
    <message>
        <source>{count} points that have to be judged are not judged yet.</source>
        <translation>{count} puntos que hay que juzgar aún no están juzgados.</translation>
    </message>
    <message>
        <source>{count} profiles are installed: Settings, VPN &amp; Device Management shows whose.</source>
        <translation>Perfiles instalados: {count}; Ajustes, VPN y gestión de dispositivos muestra de quién.</translation>
    </message>
    <message>
        <source>{count} records are not as they were written.</source>
        <translation>{count} registros no están como se escribieron.</translation>
    </message>
    <message>
        <source>{destination} cannot be used: {title}</source>
        <translation>{destination} no se puede usar: {title}</translation>
    </message>
    <message>
        <source>{device} cannot be opened as a serial port.</source>
        <translation>{device} no se puede abrir como puerto serie.</translation>
    </message>
    <message>
        <source>{device} is not there.</source>
        <translation>{device} no está.</translation>
    </message>
    <message>
        <source>{device} left while it was opened.</source>
        <translation>{device} se fue al abrirlo.</translation>
    </message>
    <message>
        <source>{found} nonconforming were found.</source>
        <translation>Se encontraron {found} no conformes.</translation>
    </message>
    <message>
        <source>{found} nonconforming; {done} of {all} reviewed</source>
        <translation>{found} no conformes; {done} de {all} revisados</translation>
    </message>
    <message>
        <source>{found} nonconformities; {done} of {all} reviewed</source>
        <translation>{found} no conformidades; {done} de {all} revisados</translation>
    </message>
    <message>
        <source>{free} of {capacity} bytes cannot be free.</source>
        <translation>{free} de {capacity} bytes no pueden estar libres.</translation>
    </message>
    <message>
        <source>{full} of {design} mAh cannot be a battery&apos;s health.</source>
        <translation>{full} de {design} mAh no puede ser la salud de una batería.</translation>
    </message>
    <message>
        <source>{full} of {design} mAh cannot be a battery&apos;s wear</source>
        <translation>{full} de {design} mAh no puede ser el desgaste de una batería</translation>
    </message>
    <message>
        <source>{given} bytes cannot be a laptop&apos;s memory.</source>
        <translation>{given} bytes no puede ser la memoria de un portátil.</translation>
    </message>
    <message>
        <source>{health} % cannot be a battery&apos;s wear</source>
        <translation>{health} % no puede ser el desgaste de una batería</translation>
    </message>
    <message>
        <source>{health} % of the design cannot be a measure of wear.</source>
        <translation>{health} % de la nominal no puede medir el desgaste.</translation>
    </message>
    <message>
        <source>{held} held back, {gone} went out</source>
        <translation>{held} retenidos, {gone} enviados</translation>
    </message>
    <message>
        <source>{home} is missing, and {aside} was set aside by a restore.</source>
        <translation>Falta {home}, y una restauración apartó {aside}.</translation>
    </message>
    <message>
        <source>{host} is not this machine, so its address must start with https://.</source>
        <translation>{host} no es este equipo, así que su dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>{id} has no point &apos;{point_id}&apos;.</source>
        <translation>{id} no tiene el punto &apos;{point_id}&apos;.</translation>
    </message>
    <message>
        <source>{key} {told} cannot be</source>
        <translation>{key} {told} no puede ser</translation>
    </message>
    <message>
        <source>{level}, {current} mA</source>
        <translation>{level}, {current} mA</translation>
    </message>
    <message>
        <source>{millivolts} mV is no battery&apos;s voltage.</source>
        <translation>{millivolts} mV no es la tensión de una batería.</translation>
    </message>
    <message>
        <source>{most} searches are saved.</source>
        <translation>Búsquedas guardadas: {most}.</translation>
    </message>
    <message>
        <source>{names} hold {what}.</source>
        <translation>{names} ocupan {what}.</translation>
    </message>
    <message>
        <source>{names} holds {what}.</source>
        <translation>{names} ocupa {what}.</translation>
    </message>
    <message>
        <source>{names} in it differ from the claims</source>
        <translation>{names} difieren ahí de las declaraciones</translation>
    </message>
    <message>
        <source>{names} may hold {what}.</source>
        <translation>{names} quizá ocupe {what}.</translation>
    </message>
    <message>
        <source>{name} asks whether to trust this computer.</source>
        <translation>{name} pregunta si confiar en este equipo.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {error}.</source>
        <translation>{name} no se puede abrir: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be read from line {line} on: a quote has no end.</source>
        <translation>{name} no se puede leer desde la línea {line}: una comilla no se cierra.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its list of tables is damaged.</source>
        <translation>{name} no se puede leer: su lista de tablas está dañada.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {error}.</source>
        <translation>{name} no se puede escribir: {error}.</translation>
    </message>
    <message>
        <source>{name} did not answer in time.</source>
        <translation>{name} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>{name} does not go on.</source>
        <translation>{name} no avanza.</translation>
    </message>
    <message>
        <source>{name} failed.</source>
        <translation>{name} falló.</translation>
    </message>
    <message>
        <source>{name} gave no answer in time.</source>
        <translation>{name} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>{name} has more than {most} columns.</source>
        <translation>{name} tiene más de {most} columnas.</translation>
    </message>
    <message>
        <source>{name} has not allowed this computer yet.</source>
        <translation>{name} aún no ha permitido este equipo.</translation>
    </message>
    <message>
        <source>{name} has not come back from earlier tries.</source>
        <translation>{name} no ha vuelto de intentos anteriores.</translation>
    </message>
    <message>
        <source>{name} holds bytes that are no text, in line {number}.</source>
        <translation>{name} contiene en la línea {number} bytes que no son texto.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <translation>{name} ya no está.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GiB.</source>
        <translation>{name} supera 2 GiB.</translation>
    </message>
    <message>
        <source>{name} is locked with its passcode.</source>
        <translation>{name} está bloqueado con su código.</translation>
    </message>
    <message>
        <source>{name} is managed and may not talk to this computer.</source>
        <translation>{name} está gestionado y no puede hablar con este equipo.</translation>
    </message>
    <message>
        <source>{name} is neither CSV nor XLSX nor JSON Lines.</source>
        <translation>{name} no es CSV, XLSX ni JSON Lines.</translation>
    </message>
    <message>
        <source>{name} is no XLSX file that can be read.</source>
        <translation>{name} no es un archivo XLSX legible.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} no es UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a store of Inspector.</source>
        <translation>{name} no es un almacén de Inspector.</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} no está.</translation>
    </message>
    <message>
        <source>{name} is there already and holds something else.</source>
        <translation>{name} ya está ahí y contiene otra cosa.</translation>
    </message>
    <message>
        <source>{name} is too large once it is unpacked.</source>
        <translation>{name} es demasiado grande una vez descomprimido.</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation>{name} se fue.</translation>
    </message>
    <message>
        <source>{name} may not be opened by this user.</source>
        <translation>Este usuario no puede abrir {name}.</translation>
    </message>
    <message>
        <source>{name} no longer knows this computer.</source>
        <translation>{name} ya no conoce este equipo.</translation>
    </message>
    <message>
        <source>{name} refused a session.</source>
        <translation>{name} rechazó una sesión.</translation>
    </message>
    <message>
        <source>{name} took nothing in time.</source>
        <translation>{name} no tomó nada a tiempo.</translation>
    </message>
    <message>
        <source>{name} wants the whole path of its map of products.</source>
        <translation>{name} necesita la ruta completa de su tabla de productos.</translation>
    </message>
    <message>
        <source>{name} was closed.</source>
        <translation>{name} se cerró.</translation>
    </message>
    <message>
        <source>{name} was told not to trust this computer.</source>
        <translation>A {name} se le dijo que no confiara en este equipo.</translation>
    </message>
    <message>
        <source>{name}: preproduction is yes or no.</source>
        <translation>{name}: preproduction es yes o no.</translation>
    </message>
    <message>
        <source>{name}: url is for a mock server on this machine alone.</source>
        <translation>{name}: url es solo para un servidor de prueba en este equipo.</translation>
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
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds something else than [[sku]].</source>
        <translation>{path} contiene algo distinto de [[sku]].</translation>
    </message>
    <message>
        <source>{path} holds something else than digests.</source>
        <translation>{path} contiene otra cosa que huellas.</translation>
    </message>
    <message>
        <source>{path} is missing or has lost {lost}, and this home is in use.</source>
        <translation>{path} falta o ha perdido {lost}, y esta carpeta está en uso.</translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device.</source>
        <translation>{path} no es un archivo, sino una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>{path} is no whole backup: {why}.</source>
        <translation>{path} no es una copia de seguridad completa: {why}.</translation>
    </message>
    <message>
        <source>{path} is not TOML that can be read: {fault}.</source>
        <translation>{path} no es TOML legible: {fault}.</translation>
    </message>
    <message>
        <source>{path} is not used: {title}</source>
        <translation>{path} no se usa: {title}</translation>
    </message>
    <message>
        <source>{path} is not valid TOML: {trouble}.</source>
        <translation>{path} no es TOML válido: {trouble}.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>{path} is too large for a file of keys.</source>
        <translation>{path} es demasiado grande para un archivo de claves.</translation>
    </message>
    <message>
        <source>{path} names more than {most} destinations.</source>
        <translation>{path} nombra más de {most} destinos.</translation>
    </message>
    <message>
        <source>{path}: &apos;{name}&apos; is no table of texts.</source>
        <translation>{path}: «{name}» no es una tabla de textos.</translation>
    </message>
    <message>
        <source>{path}: A key in it is not an Ed25519 key.</source>
        <translation>{path}: una clave de él no es una clave Ed25519.</translation>
    </message>
    <message>
        <source>{path}: {title}</source>
        <translation>{path}: {title}</translation>
    </message>
    <message>
        <source>{peer} closed the connection.</source>
        <translation>{peer} cerró la conexión.</translation>
    </message>
    <message>
        <source>{peer} did not answer in time.</source>
        <translation>{peer} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>{place}: there is no setting &apos;{key}&apos;.</source>
        <translation>{place}: no hay ajuste &apos;{key}&apos;.</translation>
    </message>
    <message>
        <source>{place}: {key} is {shown}.</source>
        <translation>{place}: {key} es {shown}.</translation>
    </message>
    <message>
        <source>{place}: {name} cannot be used.</source>
        <translation>{place}: {name} no se puede usar.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>{program} no se puede arrancar: {reason}.</translation>
    </message>
    <message>
        <source>{program} probably holds {device}.</source>
        <translation>{program} probablemente ocupa {device}.</translation>
    </message>
    <message>
        <source>{reached} of {wanted} squares touched</source>
        <translation>{reached} de {wanted} casillas tocadas</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said} {more}</translation>
    </message>
    <message>
        <source>{size} mA cannot be</source>
        <translation>{size} mA no puede ser</translation>
    </message>
    <message>
        <source>{standard}, single sampling, {severity}, level {level}, AQL {aql}, code letter {letter}</source>
        <translation>{standard}, muestreo simple, {severity}, nivel {level}, NCA {aql}, letra código {letter}</translation>
    </message>
    <message>
        <source>{state}, {level}, rose {rise} % in {seconds} s</source>
        <translation>{state}, {level}, subió {rise} % en {seconds} s</translation>
    </message>
    <message>
        <source>{step} is no signal strength.</source>
        <translation>{step} no es una intensidad de señal.</translation>
    </message>
    <message>
        <source>{total} bytes fit no size that is sold.</source>
        <translation>{total} bytes no cuadran con ningún tamaño que se venda.</translation>
    </message>
    <message>
        <source>{variable} is &apos;{text}&apos;, which is no address.</source>
        <translation>{variable} es &apos;{text}&apos;, que no es una dirección.</translation>
    </message>
    <message>
        <source>{variable} is &apos;{text}&apos;, which names no adb server.</source>
        <translation>{variable} es &apos;{text}&apos;, que no nombra ningún servidor adb.</translation>
    </message>
    <message>
        <source>{variable} names &apos;{address}&apos;, which is no agent&apos;s place.</source>
        <translation>{variable} nombra &apos;{address}&apos;, donde no hay agente.</translation>
    </message>
    <message>
        <source>{who} works at this bench no more.</source>
        <translation>{who} ya no trabaja en este puesto.</translation>
    </message>
    <message>
        <source>{who} works on {home}.</source>
        <translation>{who} trabaja en {home}.</translation>
    </message>
    <message>
        <source>{words}, 0 touches by itself in {seconds} s</source>
        <translation>{words}, 0 toques espontáneos en {seconds} s</translation>
    </message>
    <message>
        <source>{words}, {ghosts} touches by itself</source>
        <translation>{words}, toques espontáneos: {ghosts}</translation>
    </message>
    <message>
        <source>{words}; gravity {size} m/s²</source>
        <translation>{words}; gravedad {size} m/s²</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>No certificate: the device was refused.</source>
        <translation>Sin certificado: el dispositivo fue rechazado.</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Aún sin firmar.</translation>
    </message>
    <message>
        <source>Signature and digest hold. Training: certifies nothing.</source>
        <translation>Firma y huella cuadran. Prácticas: no certifica nada.</translation>
    </message>
    <message>
        <source>Signature and digest hold.</source>
        <translation>Firma y huella cuadran.</translation>
    </message>
    <message>
        <source>From {file}, line {line}. Nobody inspected it here: there is no certificate.</source>
        <translation>De {file}, línea {line}. Nadie lo inspeccionó aquí: no hay certificado.</translation>
    </message>
    <message>
        <source>The file says: {words}.</source>
        <translation>El archivo dice: {words}.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Se está comprobando</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verify a certificate</source>
        <translation>Verificar un certificado</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Solo rechazados</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Trust a file</source>
        <translation>Confiar en un archivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Drop files or folders here, choose them, paste, or scan the square code on the page. It takes PDF, JSON, JWS, the text of a code, and photos of one; nothing leaves this bench.</source>
        <translation>Suelte aquí archivos o carpetas, elíjalos, pegue o escanee el código cuadrado de la página. Se aceptan PDF, JSON, JWS, el texto de un código y fotos de uno; nada sale de este puesto.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>certificates of any shop</source>
        <translation>certificados de cualquier taller</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>Código escaneado</translation>
    </message>
    <message>
        <source>There is nothing to verify in it. Choose files, or scan the code once more.</source>
        <translation>No contiene nada que verificar. Elija archivos, o escanee el código otra vez.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>There is no certificate in it. Choose its PDF, JSON, JWS or a photo of the code.</source>
        <translation>No contiene ningún certificado. Elija su PDF, JSON, JWS o una foto del código.</translation>
    </message>
    <message>
        <source>{done} of {total} checked, {refused} refused. Esc stops.</source>
        <translation>{done} de {total} verificados, {refused} rechazados. Esc lo detiene.</translation>
    </message>
    <message>
        <source>{done} checked, {refused} refused, {open} open.</source>
        <translation>{done} comprobados, {refused} rechazados, {open} pendientes.</translation>
    </message>
    <message>
        <source>{done} checked, {refused} refused.</source>
        <translation>Verificados: {done}, rechazados: {refused}.</translation>
    </message>
    <message>
        <source>Stopped: {done} checked, {refused} refused.</source>
        <translation>Detenido. Verificados: {done}, rechazados: {refused}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Nothing was copied that can be verified. Copy a file, a code or a picture of it.</source>
        <translation>No se copió nada que se pueda verificar. Copie un archivo, un código o su imagen.</translation>
    </message>
    <message>
        <source>Keys, roots and trust lists</source>
        <translation>Claves, raíces y listas de confianza</translation>
    </message>
    <message>
        <source>Trusted too until the window is closed: {names}.</source>
        <translation>También de confianza hasta cerrar la ventana: {names}.</translation>
    </message>
    <message>
        <source>{name} holds {count} rows.</source>
        <translation>{name} contiene {count} filas.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texto soltado</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Imagen soltada</translation>
    </message>
</context>
<context>
    <name>VerifyState</name>
    <message>
        <source>Key revoked</source>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Auténtico</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Signer not known</source>
        <translation>Firmante desconocido</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Sin abrir</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>No auténtico</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>No se pudo preguntar</translation>
    </message>
    <message>
        <source>Not in the registry</source>
        <translation>No está en el registro</translation>
    </message>
    <message>
        <source>Its signature fits, but the registry {host} could not be asked: whether it still counts is not known. Ask again when there is a network.</source>
        <translation>La firma es correcta, pero no se pudo preguntar al registro {host}: no se sabe si aún vale. Pregunte otra vez cuando haya red.</translation>
    </message>
    <message>
        <source>Its signature fits, but the registry {host} does not hold it: whether it still counts is not known. Ask the shop.</source>
        <translation>La firma es correcta, pero el registro {host} no lo tiene: no se sabe si aún vale. Pregunte al taller.</translation>
    </message>
    <message>
        <source>It is whole, and was made for practice: it certifies nothing. Take it for no device.</source>
        <translation>Está entero y se hizo como práctica: no certifica nada. No lo acepte para ningún dispositivo.</translation>
    </message>
    <message>
        <source>Everything is as it was signed, and who signed it is trusted here.</source>
        <translation>Todo está tal como se firmó, y aquí se confía en quien lo firmó.</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certified with remarks</source>
        <translation>Certificado con observaciones</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Nobody who is trusted here</source>
        <translation>Nadie de confianza aquí</translation>
    </message>
    <message>
        <source>A training key, for which nobody stands</source>
        <translation>Una clave de prácticas, de la que nadie responde</translation>
    </message>
    <message>
        <source>The bench&apos;s own key, trusted by itself</source>
        <translation>La clave propia del puesto, de confianza por sí misma</translation>
    </message>
    <message>
        <source>No: what lies beside it does not count. {why}</source>
        <translation>No: lo que hay al lado no cuenta. {why}</translation>
    </message>
    <message>
        <source>None here: a revoked key would not be noticed</source>
        <translation>Ninguna aquí: una clave revocada pasaría inadvertida</translation>
    </message>
    <message>
        <source>of {day}, {count} days old</source>
        <translation>del {day}, de hace {count} días</translation>
    </message>
    <message>
        <source>of {day}, less than a day old</source>
        <translation>del {day}, de hace menos de un día</translation>
    </message>
    <message>
        <source>Ask for a newer one.</source>
        <translation>Pida una más reciente.</translation>
    </message>
    <message>
        <source>The page says</source>
        <translation>La página dice</translation>
    </message>
    <message>
        <source>The code says</source>
        <translation>El código dice</translation>
    </message>
    <message>
        <source>The registry says</source>
        <translation>El registro dice</translation>
    </message>
    <message>
        <source>The signature&apos;s text says</source>
        <translation>El texto de la firma dice</translation>
    </message>
    <message>
        <source>The claims beside it say</source>
        <translation>Las declaraciones adjuntas dicen</translation>
    </message>
</context>
<context>
    <name>VoidPanel</name>
    <message>
        <source>What is wrong with it</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Make {uid} void</source>
        <translation>Anular {uid}</translation>
    </message>
    <message>
        <source>It stays as it was signed, and everybody who got it is told. Only another person than who inspected and signed it may: sign in with F10. Enter makes it void, Esc leaves it.</source>
        <translation>Queda tal como se firmó, y se avisa a todos los que lo recibieron. Solo puede otra persona que quien lo inspeccionó y firmó: inicie sesión con F10. Intro lo anula, Esc lo deja.</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>Open Settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Add the first administrator</source>
        <translation>Añadir el primer administrador</translation>
    </message>
    <message>
        <source>Open a training bench</source>
        <translation>Abrir un puesto de prácticas</translation>
    </message>
    <message>
        <source>Plug in a phone and it starts by itself. All of this can wait: it is in the settings.</source>
        <translation>Conecte un teléfono y empieza solo. Todo esto puede esperar: está en los ajustes.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre del taller</translation>
    </message>
    <message>
        <source>It stands on every certificate.</source>
        <translation>Figura en cada certificado.</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>Nombre de este puesto</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>_CheckRow</name>
    <message>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>_PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
</TS>

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
    <name>AwayStage</name>
    <message>
        <source>Another phone is in {slot}</source>
        <translation>Hay otro teléfono en {slot}</translation>
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
        <source>Plug in a phone. It starts by itself.</source>
        <translation>Conecte un teléfono. Empieza solo.</translation>
    </message>
    <message>
        <source>Up to 64 at once.</source>
        <translation>Hasta 64 a la vez.</translation>
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
        <source>Per phone</source>
        <translation>Por teléfono</translation>
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
    <name>CodeRow</name>
    <message>
        <source>Fails with a code:</source>
        <translation>Falla con un código:</translation>
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
        <source>Length</source>
        <translation>Longitud</translation>
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
        <source>Why {grade}, and not what the rules say?</source>
        <translation>¿Por qué {grade} y no lo que dicen las reglas?</translation>
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
        <source>dropped</source>
        <translation>descartado</translation>
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
    <name>DeviceBar</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>DeviceDrawing</name>
    <message>
        <source>Drawing of the phone</source>
        <translation>Dibujo del teléfono</translation>
    </message>
    <message>
        <source>Surfaces of the phone, defects: {names}</source>
        <translation>Caras del teléfono, defectos: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
</context>
<context>
    <name>EraseStage</name>
    <message>
        <source>Medium</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Internal storage</source>
        <translation>Memoria interna</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Tarjeta de memoria</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Reset in its settings</source>
        <translation>Restablecido en sus ajustes</translation>
    </message>
    <message>
        <source>Erased by computer</source>
        <translation>Borrado desde el ordenador</translation>
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
        <source>Purge: the keys of its encrypted storage are destroyed. Clear: it is only overwritten.</source>
        <translation>Purge: se destruyen las claves de la memoria cifrada. Clear: solo se sobrescribe.</translation>
    </message>
    <message>
        <source>How it was seen to be erased: its welcome screen, no account</source>
        <translation>Cómo se comprobó: pantalla de bienvenida, sin cuenta</translation>
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
    <name>Gate</name>
    <message>
        <source>Nobody signs in here yet.</source>
        <translation>Aquí aún no inicia sesión nadie.</translation>
    </message>
    <message>
        <source>Add people with &apos;inspector people add&apos;.</source>
        <translation>Añada personas con &apos;inspector people add&apos;.</translation>
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
        <source>Another person has to look before it can be signed.</source>
        <translation>Otra persona debe mirarlo antes de firmar.</translation>
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
    <name>Hub</name>
    <message>
        <source>{used} of {total} ports in use</source>
        <translation>{used} de {total} puertos en uso</translation>
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
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Identify it</source>
        <translation>Identifíquelo</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
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
        <translation>Registrar el borrado</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>This point always applies. Answer it, or say why it cannot be tested.</source>
        <translation>Este punto aplica siempre. Contéstelo o diga por qué no se puede comprobar.</translation>
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
        <translation>Nota y luego Intro</translation>
    </message>
    <message>
        <source>Taken back: {point}</source>
        <translation>Retirado: {point}</translation>
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
        <source>Keys</source>
        <translation>Teclas</translation>
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
        <source>Turn the phone in your hand, then hold it still.</source>
        <translation>Gire el teléfono en la mano y manténgalo quieto.</translation>
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
        <source>The phone refused: {0}. Start a vibration on the phone itself.</source>
        <translation>El teléfono se negó: {0}. Inicie la vibración en el propio teléfono.</translation>
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
        <source>Sync</source>
        <translation>Sincro</translation>
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
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
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
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
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
        <source>Last answer</source>
        <translation>Última respuesta</translation>
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
    <name>PersonRow</name>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
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
    <name>QueuePanel</name>
    <message>
        <source>Needs you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Nadie le espera.</translation>
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
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
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
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
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
        <source>Refused</source>
        <translation>Rechazado</translation>
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
    <name>ScanActions</name>
    <message>
        <source>Scanner ready</source>
        <translation>Escáner listo</translation>
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
    <name>Scene</name>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
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
        <source>Allow this computer on the phone</source>
        <translation>Permita este ordenador en el teléfono</translation>
    </message>
    <message>
        <source>Identify it again</source>
        <translation>Identifíquelo otra vez</translation>
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
        <source>Cosmetic grade</source>
        <translation>Grado estético</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <source>The reading agrees with a pass. The verdict is yours.</source>
        <translation>La lectura apoya «correcto». Usted decide.</translation>
    </message>
    <message>
        <source>The reading fails this point. Only a lead may change that.</source>
        <translation>La lectura suspende este punto. Solo un responsable puede cambiarlo.</translation>
    </message>
    <message>
        <source>There is no reading to go by. The verdict is yours.</source>
        <translation>No hay lectura que guíe. Usted decide.</translation>
    </message>
    <message>
        <source>The device does not measure this. The verdict is yours.</source>
        <translation>El dispositivo no mide esto. Usted decide.</translation>
    </message>
    <message>
        <source>Measured · read from the phone</source>
        <translation>Medido · leído del teléfono</translation>
    </message>
    <message>
        <source>Guided · you look, hear or feel</source>
        <translation>Guiado · usted mira, oye o toca</translation>
    </message>
    <message>
        <source>Graded · by its defects</source>
        <translation>Valorado · según sus defectos</translation>
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
        <source>No phone is plugged in.</source>
        <translation>No hay ningún teléfono conectado.</translation>
    </message>
    <message>
        <source>1 phone is still plugged in and goes on reading. Nothing was lost.</source>
        <translation>1 teléfono sigue conectado y leyendo. No se perdió nada.</translation>
    </message>
    <message>
        <source>{count} phones are still plugged in and go on reading. Nothing was lost.</source>
        <translation>{count} teléfonos siguen conectados y leyendo. No se perdió nada.</translation>
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
        <source>A signed certificate cannot be changed. A mistake is put right by a new one.</source>
        <translation>Un certificado firmado no cambia. Un fallo se corrige con uno nuevo.</translation>
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
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
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
        <source>Certificates stay on this bench until there is one.</source>
        <translation>Hasta entonces, los certificados se quedan en este puesto.</translation>
    </message>
    <message>
        <source>No registry is set</source>
        <translation>No hay registro configurado</translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificados</translation>
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
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
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

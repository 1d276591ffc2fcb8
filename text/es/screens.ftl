# Las pantallas alrededor de las preguntas: inicio, reloj, revisión, resultados; botones y avisos.

app-name = Revisión privada de antecedentes
language-not-reviewed = Traducción hecha con ayuda de una máquina, sin revisar.

# Botones

button-start = Empezar
button-continue = Continuar
button-back = Atrás
button-change = Cambiar
button-clear = Borrar mis respuestas
button-results = Ver lo que puede ser posible
button-check = Revisar mis respuestas
button-keep = Conservar mi respuesta anterior
button-remove-case = Quitar este caso
button-leave = Salir de esta página
leave-hint = Su navegador todavía recuerda que usted estuvo en esta página.
button-call = Llamar al { $phone }
button-book = Reservar una cita
button-self-help = Guía de ayuda de la corte

# Inicio

start-title = ¿Se podría limpiar una condena por drogas?
start-lead = California no borra de verdad una condena. Pero hay varias maneras de desestimarla o de hacerla menos grave. Vea cuáles pueden estar abiertas para usted.
start-time = Toma de 5 a 10 minutos.
start-private = Sus respuestas se quedan en este dispositivo. No se envían, no se guardan y no se comparten. Desaparecen cuando usted cierra o borra esta página.
start-unknown = Puede contestar «No sé» a todas las preguntas.
start-papers = Si puede, tenga a la mano el año, el cargo y la sentencia. ¿No tiene papeles? Puede usar esto de todos modos.
start-not-advice = Esta es información general, no es asesoría legal. No hace que nadie sea su abogado.

# Reloj

clock-title = ¿Qué día es hoy?
clock-lead = El reloj de este dispositivo muestra: { $day }. Eso no parece correcto. Las respuestas dependen del día.
error-clock = Escriba la fecha completa de hoy: año, mes y día.

# Preguntas

caption-you = Sobre usted
caption-case = Caso { $number }
caption-case-year = Caso { $number } · alrededor de { $year }
caption-count = Caso { $number } · condena { $count }
why-we-ask = Por qué preguntamos
how-to-find-out = Cómo averiguarlo
losing-title = Este cambio quita otras respuestas
losing-lead = Estas respuestas ya no encajan. Preguntaremos otra vez donde haga falta:
status-cleared = Sus respuestas se borraron.

# Revisión

check-title = Revise sus respuestas
check-lead = Cambie lo que no esté bien. Después vea lo que puede ser posible.
check-you = Sobre usted
check-not-asked = No se preguntó
check-today-none = Sin caso abierto, sin cárcel ni prisión, sin libertad bajo palabra, supervisión ni libertad condicional
check-other-cases = Otros casos

# Resultados

results-title = Lo que puede ser posible
results-as-of = Calculado para el { $day }. La ley es la del { $law }.
results-stale = La ley en que se basa esto se comparó por última vez el { $law }. Puede haber cambiado. Consulte con un abogado o con la corte.
results-new-year = Desde entonces empezó un año nuevo. Las leyes nuevas suelen empezar el 1 de enero, y no las hemos revisado.
results-not-all-told = Usted no nos ha contado todos los casos. Otro caso puede cambiar esto.
results-summary-now = puede ser posible ahora
results-summary-later = se abre más tarde
results-summary-done = puede que ya esté hecho
results-summary-unclear = todavía no se puede saber
results-summary-none = aquí no se encontró una manera
results-a-conviction = Un delito del que usted no tiene certeza
results-others = Otras leyes que revisamos
results-why = Por qué
results-gives = Lo que hace
results-filing = Cómo lo pide la gente
results-purposes = ¿Para qué necesita su registro?
    .hint = Marque lo que corresponda. Solo cambia lo que mostramos aquí. No se envía nada.
doorway-part-what = Qué es
doorway-part-who = Para quién
doorway-part-asks = Qué se mira
doorway-part-gives = Qué da
doorway-part-limits = Cuidado
results-limits = Lo que no hace
results-text-of = { $section }: texto del { $text }, comparado con nuestras reglas el { $compared }.
results-missing = Lo que todavía no sabemos y cambiaría esto:
results-unread = Uno de estos puntos no lo hemos comparado con el texto de la ley. Pida a un abogado o al Centro de Ayuda de la corte que lo confirme.
results-no-route = Según sus respuestas, ninguna de estas leyes parece abierta. Vea abajo las maneras especiales, o pregunte a un abogado.
results-not-screened = Esta revisión no cubre todas las leyes. Deja fuera las apelaciones, los juicios nuevos y los cambios de sentencia para quien está en prisión. También deja fuera los casos que no son de California. No puede ver su registro: solo sus propias respuestas.

band-must = Puede calificar: el juez tiene que decir que sí
band-judge = Puede calificar: el juez decide
band-decision-unknown = Puede calificar
band-not-yet = Todavía no
band-may-be-done = Puede que ya esté limpia
band-cannot-tell = Todavía no podemos saberlo
band-lawyer = Un abogado tiene que ver esto
band-no = No parece que encaje

one-line-must = Según sus respuestas, parece que este caso cumple las reglas. Si una corte está de acuerdo, el juez tiene que decir que sí.
one-line-judge = La ley permite que lo pidan las personas en su situación. El juez decide si es lo correcto.
one-line-decision-unknown = La ley permite que lo pidan las personas en su situación. Una respuesta decide si el juez tiene que decir que sí.
one-line-not-yet = Hoy no encaja, pero puede encajar más tarde.
one-line-may-be-done = Puede que esto ya se haya hecho a su favor sin que nadie le avisara. Solo su propio registro lo muestra.
one-line-cannot-tell = Una o más respuestas deciden esto.
one-line-lawyer = La ley deja aquí un punto abierto, o no pudimos revisarlo. Un abogado puede decirle más.
one-line-done = Puede que la ley misma ya lo haya hecho. Solo su propio registro muestra lo que hay.
one-line-17b-done = La ley hizo de esto un delito menor por sí sola, porque la sentencia fue cárcel común o una multa. Su registro todavía puede mostrar un delito grave.

opens-on = A partir del { $day }, si nada cambia
opens-between = A partir de un día entre el { $first } y el { $last }, si nada cambia
opens-event = Cuando termine lo que está en el camino
opens-on-and-event = Cuando termine lo que está en el camino, y no antes del { $day }
opens-counted-from = Contamos desde el día en que terminó toda la sentencia, con la libertad bajo palabra o la supervisión que siguió.
opens-counted-from-judgment = Contamos desde el día de la sentencia.
opens-counted-from-arrest = Contamos desde el día del arresto o de la desestimación.
opens-counted-from-probation = Contamos desde el último día de la libertad condicional.

reach-federal = Las leyes de California no alcanzan una condena federal. Lo que puede ayudar es un indulto federal o un pedido en la corte federal. Pregunte en una oficina de defensores federales.
reach-other-state = Las leyes de California no alcanzan una condena de otro estado. Ese estado tiene sus propias leyes para limpiar antecedentes. Pregunte allí en una oficina de ayuda legal.
reach-tribal = Las leyes de California no alcanzan una condena de una corte tribal. Pregunte a esa corte cómo limpia los antecedentes.
reach-military = Las leyes de California no alcanzan una condena militar. Lo que puede ayudar es una junta de registros militares o un indulto federal.
reach-juvenile = Los casos de menores se sellan con otra ley (Código de Bienestar e Instituciones 781 y 786). Pregunte a la corte de menores, a la oficina de libertad condicional o al defensor público. Muchas veces es gratis. Los casos antiguos de cannabis de esa corte también pueden usar la Proposición 64.
reach-maybe-convicted = Si usted no terminó el programa, muchas veces el caso siguió y puede haber terminado en una condena. Mire el registro de actuaciones (docket). Si terminó en una condena, cambie su respuesta sobre cómo terminó el caso. Entonces revisamos las leyes para condenas.
reach-not-known = No sabemos en qué corte estuvo el caso ni cómo terminó. Eso decide qué leyes pueden ayudar.

# Pasos

steps-title = Lo que la gente suele hacer después
steps-lead = Esto es información, en el orden en que suele venir. Usted decide qué hacer.
step-check-record-text = La gente pide su propio registro con el formulario BCIA 8016RR en una oficina de Live Scan. Cuesta una cuota estatal de $25 más la cuota de la oficina; la cuota estatal se puede perdonar. El registro muestra si el estado ya limpió algo. Usted nunca tiene que mostrárselo a nadie.
step-look-up-text = El registro de actuaciones (docket) de la corte y su propio registro del Departamento de Justicia tienen casi todo esto:
step-end-probation-text = Según el Código Penal 1203.3, un juez puede terminar la libertad condicional antes de tiempo después de una audiencia. El fiscal recibe un aviso de dos días. Las cortes no tienen un formulario estatal para esto.
step-order-matters-text = La Proposición 47 se tiene que conceder, pero deja la prohibición de armas. La reducción según 17(b) depende del juez y no lleva esa prohibición. Hacer una primero puede cerrar la otra. Quienes se preocupan por los derechos de armas preguntan primero a un abogado.
step-wait-text = No hay que hacer nada antes de ese día. Lo pueden cambiar un caso nuevo o el fin anticipado de la libertad condicional.
step-ask-lawyer-text = Donde el juez decide, o donde la ley no es clara, un abogado o el defensor público puede ayudar. Ellos saben mostrar a la corte lo que habla a su favor.
step-free-help-text = El defensor público del condado muchas veces ayuda gratis. También ayudan el Centro de Ayuda de la corte (selfhelp.courts.ca.gov) y la ayuda legal (lawhelpca.org).
step-for = Para: { $what }

# La organización

cta-title = Hable con { $firm }
cta-not-client = Usted no es cliente. Nada de lo que escribió se envió a { $firm }.

# Pie de página

foot-not-advice = Información general, no asesoría legal.
foot-law = Ley al { $law }.

# En qué se basa un resultado

told-title = En qué se basa esto
told-turns = Otra respuesta a una de estas podría cambiar esto:
told-others = Estas solas no lo cambiarían:
told-any-day = Cualquier día de { $span } da el mismo resultado.
told-does-not-matter = Usted no sabía estas cosas. No cambian este resultado:
told-one-decides = Esta sola respuesta lo decide:
assumed-title = Lo que supusimos
assumed-answers = Sus respuestas son como están en los papeles. No hemos visto sus antecedentes.
assumed-counts = Usted nos dijo todos los cargos de este caso que terminaron en condena.
assumed-committed = Lo que pasó no fue más de diez años antes de la sentencia o del arresto.
assumed-list = Usted nos habló de todos los casos.

# Los días de un caso

timeline-title = Los días de este caso
timeline-today = Hoy
timeline-arrested = Arresto o citación
timeline-ended = El caso se desestimó
timeline-granted = Se concedió el programa
timeline-committed = Lo que pasó
timeline-sentenced = Sentencia
timeline-probation-ends = Terminó la libertad condicional
    .later = Termina la libertad condicional
timeline-completed = Terminó toda la sentencia
    .later = Termina toda la sentencia
timeline-opens = Podría abrirse: { $law }

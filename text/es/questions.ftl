# Las preguntas: título, .hint (una frase corta), .why (por qué preguntamos), .how (cómo averiguarlo) y sus respuestas.

i-dont-know = No sé
prefer-not-to-say = No sé, o prefiero no decirlo

q-today = ¿Qué es verdad para usted hoy?
    .hint = Marque todo lo que corresponda, en cualquier lugar: en California, en otro estado o en una corte federal.
    .why = La mayoría de estas leyes tienen que esperar mientras hay un caso abierto o una sentencia en curso.
    .how = La secretaría de la corte puede decirle si un caso está abierto. Su oficial de libertad condicional o de libertad bajo palabra puede decirle si todavía está bajo supervisión.
today-charged = Tengo un caso penal abierto
    .hint = Viene una fecha en la corte, estoy libre bajo fianza, o hay una orden de arresto en un caso.
today-serving = Estoy en la cárcel o en prisión
    .hint = También la detención en casa o un programa de trabajo en lugar de cárcel.
today-supervised = Estoy en libertad bajo palabra o bajo supervisión después de cárcel o prisión
    .hint = Libertad bajo palabra (parole), supervisión del condado (PRCS) o la parte final de una sentencia.
today-probation = Estoy en libertad condicional (probation)
    .hint = Formal, informal o sumaria, en cualquier caso.
today-none = Nada de esto
today-not-sure = No estoy seguro o segura de algo de esto

q-forum = ¿Dónde fue el caso y cómo terminó?
    .hint = Declararse culpable o sin disputa (no contest) cuenta como condena, aunque no hubo juicio.
    .why = Las leyes de California solo pueden cambiar antecedentes de cortes de California, y tratan las condenas a su manera.
    .how = Los papeles de la corte dicen qué corte es. Sus propios antecedentes del Departamento de Justicia muestran los casos de California.
forum-california-convicted = Me condenaron en una corte de California
    .hint = Como persona adulta: me declaré culpable o sin disputa, o me encontraron culpable.
forum-california-otherwise = Fue en California y terminó de otra manera
    .hint = Por ejemplo: desestimado, no culpable, un programa, o nunca me acusaron.
forum-federal = Una corte federal
    .hint = «United States District Court»
forum-other-state = Una corte de otro estado
forum-tribal = Una corte tribal
forum-military = Una corte militar
forum-juvenile = Una corte de menores
    .hint = Tenía menos de 18 años y el caso estuvo en la corte de menores.

q-outcome = ¿Cómo terminó el caso?
    .hint = Elija lo más parecido.
    .why = Estas leyes tratan de manera distinta las condenas, los casos desestimados y los arrestos.
    .how = Pida en la secretaría de la corte el registro de actuaciones («docket» o «register of actions»). Muestra cómo terminó el caso.
outcome-convicted = Me condenaron
    .hint = Me declaré culpable, no disputé los cargos (no contest), o me hallaron culpable.
outcome-diverted = Me mandaron a un programa
    .hint = Desvío (diversion), fallo diferido (deferred entry of judgment) o corte de drogas.
outcome-dismissed = Los cargos se desestimaron
outcome-acquitted = Me absolvieron (no culpable)
outcome-never-charged = Me arrestaron o me citaron, pero nunca presentaron cargos

q-program = ¿Qué programa fue?
    .hint = Elija lo más parecido. La libertad condicional con tratamiento de 2001 a 2024 («Prop 36» de 2000) fue una condena: si fue esa, vuelva atrás.
    .why = Cada programa tiene su propia ley para sellar el registro.
    .how = El registro de actuaciones (docket) muestra «DEJ», «1000», «1000.5», «1001.36», «1001.80» o «11395». La carta que el programa da al final también puede nombrar la ley.
program-drug-diversion = Una clase o programa de drogas según «PC 1000» o «DEJ»
    .hint = Desvío por drogas (drug diversion), o «deferred entry of judgment» de 1997 a 2017.
program-drug-court = Corte de drogas (drug court)
program-mental-health = Desvío por salud mental (mental health diversion)
program-military = Un programa para personas que sirvieron en las fuerzas armadas
program-mandated-treatment = Tratamiento según la Proposición 36 de 2024
    .hint = Después de un cargo por tener una droga dura, con condenas anteriores por drogas (HS 11395).
program-prefiling = Un programa del fiscal, antes de que se presentaran cargos
program-misdemeanor-diversion = Otro programa de desvío (diversion) por un delito menor
program-judges-diversion = Un juez dejó mi caso en pausa (delito menor, desde 2021)
    .hint = «Judicial diversion»: usted hizo lo que pidió el juez y el caso se desestimó.
program-other = Otro programa

q-pleaded = ¿Tuvo que declararse culpable o «no contest» primero?
    .hint = Antes de poder empezar el programa.
    .why = Declararse culpable al principio todavía puede contar para inmigración. También decide qué ley le corresponde.
    .how = El registro de actuaciones (docket) muestra si hubo una declaración antes del programa. También puede decírselo el abogado que tenía entonces.
pleaded-yes = Sí
pleaded-no = No, no tuve que hacerlo

q-finished = ¿Terminó el programa?
    .hint = Si no lo terminó, puede que el caso haya seguido y terminado en una condena.
    .why = Estas leyes son para quienes terminaron.
    .how = El registro de actuaciones (docket) muestra «dismissed» al final, o «terminated» si el programa se detuvo. También lo muestra la carta del programa.
finished-yes = Sí, lo terminé y ahí acabó el caso
finished-no = No, no lo terminé
finished-running = Todavía estoy en el programa

q-granted = ¿Cuándo empezó el programa?
    .hint = El día en que la corte le dejó entrar. Basta con el año.
    .why = El desvío por drogas funcionaba de otra manera antes de 1997, y otra vez desde 2018.
    .how = El registro de actuaciones (docket) muestra «DEJ granted» o «diversion granted».

q-offense = ¿Cuál fue el delito?
    .hint = Escriba qué fue o la sección del código que está en sus papeles, o elija paso a paso. Después puede agregar otros cargos.
    .why = La ley trata cada delito de drogas a su manera. El tipo de delito decide qué maneras están abiertas.
    .how = La acusación («complaint»), el formulario de declaración («plea form») o su propio registro del Departamento de Justicia muestra una sección, como «HS 11378».
offense-search = Sección del código que está en sus papeles, o palabras sencillas
    .hint = Por ejemplo: 11378, HS 11350(a) o venta de metanfetamina
offense-choose = Elija…
offense-count = Encontrados: { $count }
offense-more = { $count ->
    [one] Hay uno más que puede coincidir. Agregue una palabra, como la droga, para ver menos.
   *[other] Hay { $count } más que pueden coincidir. Agregue una palabra, como la droga, para ver menos.
 }
offense-none-found = No encontramos eso en nuestra lista. Revise el número o las palabras, o elija abajo, paso a paso.
offense-enhancement = Esa sección aumenta una sentencia. No es un delito por sí misma. Busque el cargo principal en sus papeles.
offense-relief = Esa sección es una ley para limpiar antecedentes, no un delito. Busque el cargo en sus papeles.
offense-not-a-crime = Esa sección no es un delito por sí misma. Busque el cargo principal en sus papeles.
offense-kind = ¿Qué tipo de cosa fue?
offense-drug = ¿De qué droga se trató?
offense-which = ¿Cuál de estos fue?
offense-not-sure-which = No sé con certeza cuál de estos
offense-change = Elegir otra cosa
offense-chosen = Usted eligió:
offense-any-of = Pudo ser cualquiera de estos:

kind-possession = Tener drogas para mí
kind-possession-for-sale = Tener drogas para la venta
kind-sale-or-transport = Vender, dar o transportar drogas
kind-manufacture = Fabricar drogas, o tener lo necesario para hacerlo
kind-cultivation = Cultivar cannabis u otra planta
kind-under-influence = Estar bajo la influencia
kind-paraphernalia = Tener una pipa, una jeringa u otro instrumento
kind-presence = Estar donde se usaban o vendían drogas
kind-premises = Tener un lugar, laboratorio o espacio oculto para drogas
kind-money = Dinero de drogas
kind-prescription = Una receta: falsificada, falsa o que no era mía
kind-with-gun = Drogas y un arma de fuego
kind-in-custody = Drogas en la cárcel o en prisión
kind-involving-minor = Drogas y una persona menor de 18 años
kind-attempt = Intentarlo, planearlo o pedirle a otra persona que lo haga
kind-driving = Manejar
kind-theft = Hurto y cosas parecidas
kind-sex = Un delito sexual
kind-another = Otra cosa

drug-narcotics = Heroína, cocaína, fentanilo o pastillas de opioides
drug-cocaine-base = Crack (cocaína base)
drug-stimulants = Metanfetamina, éxtasis (MDMA) o parecida
drug-pcp = PCP
drug-ketamine = Ketamina
drug-cannabis = Cannabis (marihuana)
drug-concentrated-cannabis = Cannabis concentrado (hachís, cera, aceite)
drug-hallucinogens = LSD, hongos o peyote
drug-depressants = GHB o metacualona
drug-sedatives = Xanax, Valium o pastillas parecidas
drug-steroids = Esteroides
drug-prescription-other = Otro medicamento recetado
drug-imitation = Una droga falsa o que parecía droga
drug-precursors = Químicos para fabricar drogas
drug-synthetic = Spice, sales de baño o algo parecido
drug-inhalants = Algo inhalado, como pegamento u óxido nitroso
drug-any = Otra droga, o no sé

q-level = ¿Fue un delito grave o un delito menor?
    .hint = Como era el día de la condena. Si no hubo condena: como era en el arresto o en el cargo.
    .why = Algunas de estas leyes son solo para delitos graves, otras solo para delitos menores.
    .how = El formulario de declaración, la minuta de la corte («minute order») o su propio registro del Departamento de Justicia muestra F o M.
level-felony = Un delito grave (felony)
level-misdemeanor = Un delito menor (misdemeanor)
level-infraction = Una infracción
    .hint = Como una multa de tránsito: solo era posible una multa.

q-arrested = ¿Cuándo le arrestaron o le citaron?
    .hint = Basta con el año.
    .why = Algunas de estas leyes esperan uno, tres o seis años desde el arresto.
    .how = Lo muestra la policía que le arrestó o su propio registro del Departamento de Justicia.

q-ended = ¿Cuándo se desestimó el caso?
    .hint = Basta con el año.
    .why = Mientras no pase el plazo, a veces un cargo se puede presentar otra vez.
    .how = Lo muestra el registro de actuaciones (docket) en la secretaría de la corte.

q-sentenced = ¿Cuándo recibió la sentencia?
    .hint = Basta con el año. Si recibió libertad condicional, el día en que empezó.
    .why = La ley ha cambiado muchas veces. La fecha decide qué reglas cuentan.
    .how = La muestra la minuta del día de la sentencia, el registro de actuaciones (docket) o su propio registro del Departamento de Justicia.

q-sentence = ¿Cuál fue la sentencia?
    .hint = Elija la parte principal. La libertad condicional puede venir con días de cárcel.
    .why = Cada tipo de sentencia tiene su propia ley para la desestimación.
    .how = Busque «probation granted», «county jail 1170(h)» o «state prison» en la minuta de la corte (minute order).
sentence-probation = Libertad condicional (probation)
    .hint = Formal, informal o sumaria, con o sin algunos días de cárcel.
sentence-jail-or-fine = Cárcel o una multa, sin libertad condicional
    .hint = Días o meses en la cárcel del condado por un delito menor, o solo una multa.
sentence-county-jail-felony = Una sentencia de delito grave cumplida en la cárcel del condado
    .hint = Muchas veces más de un año, según «1170(h)», desde octubre de 2011.
sentence-prison = Prisión estatal

q-treatment = ¿Fue libertad condicional con tratamiento, según la antigua «Prop 36»?
    .hint = La ley de 2000, por tener o usar drogas. No la ley de 2024 con el mismo nombre.
    .why = Una condena con este tratamiento puede anularse de una manera más fuerte.
    .how = El registro de actuaciones (docket) muestra «1210.1» o «Prop 36».
treatment-finished = Sí, y terminé el tratamiento
treatment-not-finished = Sí, pero no terminé el tratamiento
treatment-no = No, fue libertad condicional común

q-split = ¿La última parte de la sentencia de cárcel del condado fue bajo supervisión?
    .hint = Se llama sentencia dividida («split»). Es una parte en la cárcel y otra parte en la calle.
    .why = El tiempo de espera es de un año después de una sentencia dividida y de dos años después de una completa.
    .how = La minuta o el resumen de la sentencia («abstract of judgment») dice «mandatory supervision» o «split».
split-yes = Sí, una parte en la cárcel y otra bajo supervisión
split-no = No, toda en la cárcel

q-probation = ¿Cómo le fue con la libertad condicional?
    .hint = El dinero que todavía debe como restitución no cuenta aquí en su contra.
    .why = Esto decide si el juez tiene que decir que sí o si puede elegir.
    .how = El registro de actuaciones (docket) dice «violation», «revoked», «reinstated» o «terminated». También puede decírselo su oficial de libertad condicional o un abogado.
probation-completed = Hice todo y terminé a tiempo
probation-ended-early = Un juez la terminó antes de tiempo
probation-violated = Tuve una violación, pero la libertad condicional siguió y ya terminó
probation-revoked = Me la quitaron (revoked) y me mandaron a la cárcel o a prisión
probation-running = Todavía estoy en libertad condicional

q-revoked-to = ¿Qué sentencia recibió cuando le quitaron la libertad condicional?
    .hint = Elija la que cumplió al final.
    .why = La sentencia que cumplió al final decide qué ley la cubre.
    .how = Mire la minuta del día en que se revocó la libertad condicional.

q-probation-ends = ¿Cuándo termina o terminó la libertad condicional?
    .hint = El último día de todo el período.
    .why = Estas leyes se abren cuando termina la libertad condicional.
    .how = La minuta del día de la sentencia muestra cuánto duraba. Su oficial de libertad condicional puede decírselo.

q-completed = ¿Cuándo terminó, o terminará, toda la sentencia?
    .hint = Cuente también la libertad bajo palabra o la supervisión después de salir. Si no las tuvo, el día en que salió.
    .why = El tiempo de espera empieza ese día.
    .how = Si fue prisión: su papel de salida o la oficina de libertad bajo palabra (parole). Si fue cárcel del condado: el sheriff o la oficina de libertad condicional.

q-performed = ¿Hizo todo lo que pedía la sentencia?
    .hint = Cárcel, multas, clases o trabajo comunitario. El dinero que todavía debe como restitución no cuenta.
    .why = La ley pide una sentencia terminada.
    .how = La secretaría de la corte puede decirle si queda algo pendiente.
performed-yes = Sí
performed-no = No, queda algo pendiente

q-committed = ¿Cuándo ocurrió?
    .hint = El día del delito, no el de la corte. Basta con el año.
    .why = Lo que cuenta es la ley del día en que ocurrió.
    .how = La acusación (complaint) y su propio registro del Departamento de Justicia muestran el día.

q-age = ¿Cuántos años tenía usted cuando ocurrió?
    .hint = Su edad ese día, no el día en la corte.
    .why = La ley de cannabis de hoy depende de la edad.
    .how = Cuente desde su fecha de nacimiento hasta el día del delito.
age-under-18 = Menos de 18
age-18-to-20 = 18, 19 o 20
age-21-or-older = 21 o más

q-amount = ¿Cuánto era?
    .hint = Elija según lo que era: cannabis seco, concentrado (hachís, cera, aceite) o plantas.
    .why = Las cantidades pequeñas hoy no son delito para personas de 21 años o más.
    .how = El informe de la policía, la acusación (complaint) o el informe del laboratorio muestra la cantidad.
amount-small = Una cantidad pequeña
    .hint = Hasta 28.5 gramos (una onza), hasta 4 gramos de concentrado o hasta 6 plantas.
amount-between = Entre 4 y 8 gramos de concentrado
amount-large = Más que eso

q-handed = ¿Qué hizo usted con el cannabis?
    .hint = Elija la razón de su condena.
    .why = Puede que llevar cannabis para uso propio o regalar un poco hoy no sea delito.
    .how = El formulario de declaración o la acusación (complaint) dice de qué se trataba.
handed-sold = Lo vendí, o lo llevaba para vender
handed-given = Lo regalé
handed-carried = Lo llevaba para mí

q-aggravated = ¿Hubo algo de esto en el caso?
    .hint = Una persona menor de 18 años. Cruzar a otro estado. Dos condenas anteriores por lo mismo. Daño a la tierra o al agua.
    .why = Son los casos en que hoy todavía puede ser un delito grave.
    .how = La acusación (complaint) y el formulario de declaración muestran de qué le acusaron y qué admitió usted.
aggravated-yes = Sí, una o más de estas cosas
aggravated-no = No, nada de esto

q-abuse = ¿Uno de los cargos fue por hacer daño a alguien de la familia?
    .hint = Violencia en el hogar, o daño a un niño o a una persona mayor. No tiene que contestar esto. La respuesta se queda en este dispositivo.
    .why = Con estos cargos, puede que el juez tenga que pensar si sellar es lo correcto.
    .how = El informe del arresto o la acusación tiene la lista de cargos.
abuse-yes = Sí
abuse-no = No, ninguno

q-evaded = Después del arresto, ¿se fue de California por mucho tiempo, se escondió o usó un nombre falso?
    .hint = Faltar a una cita en la corte no cuenta si después se aclaró. No tiene que contestar esto. La respuesta se queda en este dispositivo.
    .why = La ley deja fuera a quienes huyeron del caso. El tiempo fuera del estado también puede detener el reloj.
    .how = Lo pueden decir sus papeles antiguos de la corte, o un abogado.
evaded-yes = Sí
evaded-no = No, nada de eso

q-upright = ¿Se ha mantenido desde entonces sin otros problemas con la ley?
    .hint = Desde el día de la sentencia: ninguna otra condena, en ningún lugar.
    .why = Esto decide si el juez tiene que decir que sí o si puede elegir.
    .how = Su propio registro del Departamento de Justicia muestra sus casos de California.
upright-yes = Sí, ninguna otra condena desde entonces
upright-no = No, hubo otra

q-already = ¿Una corte ya cambió esta condena?
    .hint = Por ejemplo, la hizo un delito menor o la desestimó.
    .why = Lo que ya se hizo no tiene que hacerse otra vez.
    .how = Su propio registro del Departamento de Justicia lo muestra, por ejemplo como «dismissed 1203.4» o «reduced 17(b)».
already-nothing = No
already-reduced = Sí, se redujo a un delito menor
    .hint = Según la sección 17(b)
already-redesignated = Sí, la Proposición 47 la hizo un delito menor
already-dismissed = Sí, se desestimó
    .hint = Muchas veces se le dice «expunged»

q-registration = ¿Alguna vez tuvo que registrarse ante la policía por un delito sexual?
    .hint = No tiene que contestar esto. La respuesta se queda en este dispositivo.
    .why = El deber de registrarse cierra algunas de estas maneras.
    .how = La policía de su ciudad o un abogado puede decirle si tiene que registrarse.
registration-never = No, nunca
registration-past = Sí, en el pasado
registration-now = Sí, ahora

q-registrable = ¿Fue esta condena la que le obligó a registrarse?
    .hint = No tiene que contestar esto. La respuesta se queda en este dispositivo.
    .why = Una de estas leyes deja fuera los casos de prisión que obligaron a una persona a registrarse.
    .how = Un abogado puede saberlo por los papeles del caso.
registrable-yes = Sí
registrable-no = No, otra

q-strikes = ¿Alguna vez recibió una condena por uno de los delitos más graves?
    .hint = No tiene que contestar esto. La respuesta se queda en este dispositivo.
    .why = Las Proposiciones 47 y 64 tratan de otra manera a las personas con una de las condenas más graves.
    .how = Su propio registro del Departamento de Justicia muestra sus condenas. Un abogado puede decirle si una de ellas cuenta.
strikes-none = No
strikes-most-serious = Sí, por uno de esta lista
    .hint = Matar a una persona o intentarlo. Delitos sexuales contra niños. Delitos sexuales violentos. Un delito que puede llevar cadena perpetua.
strikes-serious = Sí, por otro delito grave serio o violento (un «strike»)
strikes-not-sure-which = Sí, pero no sé con certeza de qué tipo

q-complete = ¿Nos ha contado todos los casos?
    .hint = Otros casos pueden cambiar el resultado: en California, en otro estado o en una corte federal.
    .why = Un caso más nuevo o abierto puede cerrar una manera que parece abierta.
    .how = Su propio registro del Departamento de Justicia muestra sus casos de California.
complete-yes = Sí, esos son todos los casos
complete-another-case = No, hay otro caso
complete-another-count = No, hubo otro cargo u otra condena en el mismo caso
complete-not-now = Hay otros, pero no quiero agregarlos ahora

# Fechas

date-known = Sé la fecha, o una parte
date-between = Solo la sé más o menos
date-year = Año
    .hint = Por ejemplo: 2014
date-month = Mes
    .hint = Si lo sabe
date-month-unknown = No sé
date-day = Día
    .hint = Solo si lo sabe
date-from = Desde más o menos (año)
date-to = Hasta más o menos (año)
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
day-text = { $day } de { $month } de { $year }
month-text = { $month } de { $year }
span-text = entre el { $first } y el { $last }

# Errores

error-title = Hay un problema
error-choose = Elija una respuesta para seguir. «No sé» está bien.
error-choose-many = Elija al menos una. Si ninguna es verdad, elija «Nada de esto».
error-none-and-others = Eligió «Nada de esto» junto con otra. Elija lo uno o lo otro.
error-year = Escriba el año con cuatro números, como 2014.
error-year-range = Escriba un año de 1930 a 2099.
error-future = Esta fecha tiene que estar en el pasado. Revise el año.
error-no-such-day = Ese mes no tiene ese día. Revise el día y el mes.
error-day-without-month = Elija también un mes, o deje el día vacío.
error-reversed = El primer año viene después del segundo. Revise los años.
error-before-sentence = Esta fecha es anterior al día de la sentencia. Revise el año.
error-offense = Elija el delito, o elija «No sé».

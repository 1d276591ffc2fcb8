# Lo que da cada ley, y cada uno de sus requisitos en tres formas: cumplido, no cumplido, no se sabe.
# Las claves vienen del paquete de la ley. Los términos están en GLOSSARY.md.

# Requisitos que comparten varias leyes

in-california =
    .yes = El caso estuvo en una corte de California para personas adultas.
    .no = Esta ley solo cubre casos de una corte de California para personas adultas.
    .unknown = No sabemos si el caso estuvo en una corte de California para personas adultas.
convicted =
    .yes = El caso terminó en una condena.
    .no = Esta ley es para condenas. Usted nos dijo que el caso no terminó en una.
    .unknown = No sabemos si el caso terminó en una condena.
not-serving =
    .yes = Usted no está cumpliendo una sentencia ahora.
    .no = Usted está cumpliendo una sentencia ahora. Primero tiene que terminar.
    .unknown = No sabemos si usted está cumpliendo una sentencia ahora.
not-on-probation =
    .yes = Usted no está en libertad condicional ahora.
    .no = Usted está en libertad condicional ahora. Primero tiene que terminar.
    .unknown = No sabemos si usted está en libertad condicional ahora.
not-charged =
    .yes = Usted no tiene un caso penal abierto.
    .no = Usted tiene un caso penal abierto. Primero tiene que terminar.
    .unknown = No sabemos si usted tiene un caso penal abierto.
not-supervised =
    .yes = Usted no está en libertad bajo palabra ni bajo supervisión ahora.
    .no = Usted está en libertad bajo palabra o bajo supervisión ahora. Primero tiene que terminar.
    .unknown = No sabemos si la libertad bajo palabra o una supervisión está en el camino.
not-dismissed =
    .yes = Una corte todavía no ha desestimado esta condena.
    .no = Usted nos dijo que una corte ya desestimó esta condena.
    .unknown = No sabemos si una corte ya desestimó esta condena.
judge-decides =
    .yes = El juez tiene que decir que sí.
    .no = El juez decide. La ley no dice que el juez tenga que aceptar.
    .unknown = No sabemos si el juez decide.

# PC 1203.4

pc-1203-4 = Desestimación después de la libertad condicional
    .gives = Se retira la declaración o el veredicto y se desestima el caso. La gente suele decirle «expungement».
    .limits = No borra el registro. No devuelve los derechos de armas. Todavía cuenta como antecedente en un caso nuevo. Usted todavía tiene que decirla cuando solicite un cargo público, una licencia estatal o local, o un contrato con la lotería. Puede que no ayude con inmigración.
    .filing = Las cortes usan el formulario CR-180 (petición) y el CR-181 (orden). Va a la corte de la condena, o a la que después se hizo cargo de la libertad condicional. El fiscal recibe un aviso de 15 días. No encontramos un costo en la ley; algunas cortes todavía tienen uno en su lista. Quien no puede pagar usa el formulario FW-001.
pc-1203-4-probation =
    .yes = La corte le dio libertad condicional.
    .no = Esta ley es para quienes recibieron libertad condicional. Usted nos contó de otra sentencia.
    .unknown = No sabemos si usted recibió libertad condicional.
pc-1203-4-no-felony-term =
    .yes = Ningún término de prisión o de cárcel por delito grave reemplazó la libertad condicional.
    .no = Un término de prisión o de cárcel por delito grave reemplazó la libertad condicional.
    .unknown = Si un término de prisión o de cárcel por delito grave reemplazó la libertad condicional, las cortes usan otra ley. No hemos revisado este punto en el texto.
pc-1203-4-over =
    .yes = Su libertad condicional en este caso terminó.
    .no = Su libertad condicional en este caso todavía sigue.
    .unknown = No sabemos si su libertad condicional en este caso terminó.
pc-1203-4-not-infraction =
    .yes = La condena no es por una infracción.
    .no = Esta ley no cubre infracciones.
    .unknown = No sabemos si la condena es por una infracción.
pc-1203-4-not-excluded =
    .yes = El delito no está en la lista que esta ley deja fuera.
    .no = La ley deja fuera este delito.
    .unknown = No sabemos si la ley deja fuera este delito.
pc-1203-4-not-near-excluded =
    .yes = Nada de este delito lo acerca a esa lista.
    .no = El delito está cerca de esa lista.
    .unknown = Solo algunos casos de este delito quedan fuera. Un abogado tiene que ver el suyo.
pc-1203-4-fulfilled =
    .yes = Usted cumplió todas las condiciones durante toda la libertad condicional. El dinero que todavía debe como restitución no cambia eso.
    .no = Usted no cumplió todas las condiciones durante toda la libertad condicional.
    .unknown = No sabemos si usted cumplió todas las condiciones durante toda la libertad condicional.
pc-1203-4-discharged =
    .yes = Un juez terminó su libertad condicional antes de tiempo.
    .no = La libertad condicional no terminó antes de tiempo.
    .unknown = No sabemos si un juez terminó su libertad condicional antes de tiempo.
pc-1203-4-not-driving =
    .yes = No es uno de los delitos de manejo en los que siempre decide el juez.
    .no = Es uno de los delitos de manejo en los que siempre decide el juez.
    .unknown = No sabemos si es uno de los delitos de manejo en los que siempre decide el juez.

# PC 1203.4a

pc-1203-4a = Desestimación sin libertad condicional (delito menor o infracción)
    .gives = Se retira la declaración o el veredicto y se desestima el caso, un año o más después del fallo.
    .limits = No borra el registro. No devuelve los derechos de armas. Todavía cuenta como antecedente en un caso nuevo. Puede que no ayude con inmigración.
    .filing = Las cortes usan el formulario CR-180 (petición) y el CR-181 (orden). Va a la corte de la condena. El fiscal recibe un aviso de 15 días. No encontramos un costo en la ley; algunas cortes todavía tienen uno en su lista. Quien no puede pagar usa el formulario FW-001.
pc-1203-4a-level =
    .yes = Es un delito menor sin libertad condicional, o una infracción.
    .no = Esta ley es para delitos menores sin libertad condicional y para infracciones.
    .unknown = No sabemos si es un delito menor sin libertad condicional, o una infracción.
pc-1203-4a-year =
    .yes = Pasó más de un año desde el fallo.
    .no = No ha pasado un año desde el fallo.
    .unknown = No sabemos si pasó un año desde el fallo.
pc-1203-4a-performed =
    .yes = Usted hizo todo lo que pedía la sentencia. El dinero que todavía debe como restitución no cambia eso.
    .no = La sentencia todavía no está terminada.
    .unknown = No sabemos si usted hizo todo lo que pedía la sentencia.
pc-1203-4a-not-on-probation =
    .yes = Usted no está en libertad condicional en otro caso.
    .no = Usted está en libertad condicional en otro caso.
    .unknown = El texto de esta ley no nombra la libertad condicional en otro caso, pero la página de ayuda de las cortes sí. La mayoría de la gente tendría que esperar. Un abogado puede saberlo.
pc-1203-4a-not-288c =
    .yes = El delito no es el que esta ley deja fuera.
    .no = Esta ley deja fuera este delito.
    .unknown = No sabemos si esta ley deja fuera el delito.
pc-1203-4a-not-inspection-stop =
    .yes = No se trata de negarse a parar para una inspección del vehículo.
    .no = Se trata de negarse a parar para una inspección del vehículo.
    .unknown = Solo algunos casos de este delito de manejo quedan fuera. Un abogado tiene que ver el suyo.
pc-1203-4a-not-traffic-infraction =
    .yes = No es una multa de tránsito común.
    .no = Esta ley deja fuera las multas de tránsito comunes.
    .unknown = No sabemos si cuenta como una multa de tránsito común.
pc-1203-4a-upright =
    .yes = Usted no ha tenido otros problemas con la ley desde entonces.
    .no = Ha habido otros problemas con la ley desde entonces. En ese caso decide el juez.
    .unknown = No sabemos si ha habido otros problemas con la ley desde entonces.

# PC 1203.41

pc-1203-41 = Desestimación después de cárcel del condado (delito grave) o prisión
    .gives = Se retira la declaración o el veredicto y se desestima el caso, uno o dos años después de terminar toda la sentencia.
    .limits = No borra el registro. No devuelve los derechos de armas. Todavía cuenta como antecedente en un caso nuevo. Usted todavía tiene que decirla cuando solicite un cargo público o una licencia estatal, local o tribal. Lo mismo vale para el trabajo pagado de cuidado en el hogar (IHSS) y los contratos con la lotería. Puede que no ayude con inmigración.
    .filing = Las cortes usan el formulario CR-180, punto 5, y el CR-181. Va a la corte de la condena. El fiscal recibe un aviso de 15 días. El juez decide. Por eso la gente agrega un escrito y papeles que muestran cómo le ha ido desde entonces.
pc-1203-41-felony =
    .yes = Fue un delito grave.
    .no = Esta ley es para delitos graves.
    .unknown = No sabemos si fue un delito grave.
pc-1203-41-not-reduced =
    .yes = No se ha reducido a un delito menor.
    .no = Se ha reducido a un delito menor.
    .unknown = Puede que se haya reducido a un delito menor. La ley no dice cómo se desestima un caso así. Un abogado puede saberlo.
pc-1203-41-felony-term =
    .yes = Usted cumplió un término por delito grave en la cárcel del condado o en prisión.
    .no = Esta ley es para quienes cumplieron un término por delito grave en la cárcel del condado o en prisión.
    .unknown = No sabemos si usted cumplió un término por delito grave en la cárcel del condado o en prisión.
pc-1203-41-wait =
    .yes = El tiempo de espera terminó: un año después de una sentencia dividida, dos años después de cualquier otro término por delito grave.
    .no = El tiempo de espera no ha terminado: un año después de una sentencia dividida, dos años después de cualquier otro término por delito grave.
    .unknown = No sabemos si el tiempo de espera terminó.
pc-1203-41-not-registrable =
    .yes = La condena no es un caso de prisión que le obligó a registrarse por un delito sexual.
    .no = Esta ley deja fuera los casos de prisión que obligaron a una persona a registrarse por un delito sexual.
    .unknown = No sabemos si esta condena le obligó a registrarse por un delito sexual.

# PC 1203.42

pc-1203-42 = Desestimación después de prisión (sentencia anterior a octubre de 2011)
    .gives = Se retira la declaración o el veredicto y se desestima el caso, dos años o más después de terminar toda la sentencia.
    .limits = No borra el registro. No devuelve los derechos de armas. Todavía cuenta como antecedente en un caso nuevo. Usted todavía tiene que decirla cuando solicite un cargo público, una licencia estatal o local, o un contrato con la lotería. Puede que no ayude con inmigración.
    .filing = Las cortes usan el formulario CR-180, punto 6, y el CR-181. Va a la corte de la condena. El fiscal recibe un aviso de 15 días. El juez decide. Por eso la gente agrega un escrito y papeles que muestran cómo le ha ido desde entonces.
pc-1203-42-before-realignment =
    .yes = Usted recibió la sentencia antes del 1 de octubre de 2011.
    .no = Usted recibió la sentencia el 1 de octubre de 2011 o después. Esta ley es para casos más antiguos.
    .unknown = No sabemos si usted recibió la sentencia antes del 1 de octubre de 2011.
pc-1203-42-felony =
    .yes = Fue un delito grave.
    .no = Esta ley es para delitos graves.
    .unknown = No sabemos si fue un delito grave.
pc-1203-42-prison =
    .yes = Usted cumplió un término de prisión.
    .no = Esta ley es para quienes cumplieron un término de prisión.
    .unknown = No sabemos si usted cumplió un término de prisión.
pc-1203-42-county-jail-offense =
    .yes = Hoy, un término por este delito grave se cumpliría en la cárcel del condado.
    .no = Un término por este delito grave todavía se cumple en prisión. Esta ley lo deja fuera.
    .unknown = No sabemos si hoy un término por este delito grave se cumpliría en la cárcel del condado.
pc-1203-42-no-strike =
    .yes = Usted no tiene un delito grave serio o violento.
    .no = Usted tiene un delito grave serio o violento. Por eso el término se cumpliría también hoy en prisión.
    .unknown = Si usted tenía un delito grave serio o violento cuando le dieron la sentencia, esta ley no le alcanza. La ley para casos de prisión (PC 1203.41) sí puede.
pc-1203-42-no-registration =
    .yes = Usted no tenía que registrarse por un delito sexual.
    .no = Por esta condena usted tuvo que registrarse por un delito sexual. Por eso el término se cumpliría también hoy en prisión.
    .unknown = Importa si usted tenía que registrarse por un delito sexual cuando le dieron la sentencia. Sus papeles lo muestran.
pc-1203-42-not-reduced =
    .yes = No se ha reducido a un delito menor.
    .no = Se ha reducido a un delito menor.
    .unknown = Puede que se haya reducido a un delito menor. La ley no dice cómo se desestima un caso así. Un abogado puede saberlo.
pc-1203-42-wait =
    .yes = Pasaron más de dos años desde que terminó toda la sentencia.
    .no = No han pasado dos años desde que terminó toda la sentencia.
    .unknown = No sabemos si pasaron dos años desde que terminó toda la sentencia.

# PC 17(b)

pc-17b = Delito grave reducido a delito menor
    .gives = Un delito grave que también pudo ser un delito menor (un «wobbler») pasa a ser un delito menor.
    .limits = No desestima el caso. No termina el deber de registrarse. La prohibición de armas de California por delitos graves termina para este caso, si nada más se lo impide; otras prohibiciones pueden quedar. Pregunte a un abogado antes de tocar un arma. Puede que no ayude con inmigración.
    .filing = Las cortes usan el formulario CR-180, punto 1, muchas veces junto con la desestimación. Va a la corte de la condena. Mientras la libertad condicional sigue, es parte de una audiencia según el Código Penal 1203.3.
pc-17b-felony =
    .yes = Fue un delito grave.
    .no = Esta ley es para delitos graves. El suyo no lo es.
    .unknown = No sabemos si fue un delito grave.
pc-17b-wobbler =
    .yes = La ley permitía castigar este delito como grave o como menor.
    .no = La ley permitía un solo tipo de castigo para este delito.
    .unknown = No sabemos si la ley permitía los dos tipos de castigo para este delito.
pc-17b-probation =
    .yes = La corte le dio libertad condicional.
    .no = Esta ley pide libertad condicional. Usted nos contó de otra sentencia.
    .unknown = No sabemos si usted recibió libertad condicional.
pc-17b-no-felony-term =
    .yes = Ningún término de prisión o de cárcel por delito grave reemplazó la libertad condicional.
    .no = Un término de prisión o de cárcel por delito grave reemplazó la libertad condicional.
    .unknown = Si un término de prisión o de cárcel por delito grave reemplazó la libertad condicional, las cortes no reducen el delito. No hemos revisado este punto en el texto.
pc-17b-still-felony =
    .yes = Todavía no se ha reducido.
    .no = Usted nos dijo que una corte ya la hizo un delito menor.
    .unknown = No sabemos si una corte ya la hizo un delito menor.
pc-17b-jail-or-fine =
    .yes = La sentencia fue cárcel común o una multa. Por eso la ley la hizo un delito menor por sí sola.
    .no = La sentencia no fue solo cárcel común o una multa.
    .unknown = No sabemos si la sentencia fue solo cárcel común o una multa.

# PC 1203.3

pc-1203-3 = Terminar la libertad condicional antes de tiempo
    .gives = Un juez puede terminar la libertad condicional antes de tiempo. Entonces se puede pedir enseguida la desestimación.
    .limits = Termina la libertad condicional. No desestima la condena y no cancela la restitución.
    .filing = La gente lo pide a la corte que dio la libertad condicional. El fiscal recibe un aviso de dos días y hay una audiencia. No hay un formulario estatal.
pc-1203-3-granted =
    .yes = La corte le dio libertad condicional.
    .no = Esta ley es para personas en libertad condicional.
    .unknown = No sabemos si usted recibió libertad condicional.
pc-1203-3-running =
    .yes = Su libertad condicional en este caso está en curso.
    .no = Su libertad condicional en este caso no está en curso.
    .unknown = No sabemos si su libertad condicional en este caso está en curso.

# PC 1170.18

pc-1170-18 = Proposición 47: posesión de drogas, de delito grave antiguo a delito menor
    .gives = Un delito grave por tener drogas para uso propio, de antes del 5 de noviembre de 2014, pasa a ser un delito menor. Ya no hay fecha límite.
    .limits = La prohibición de armas queda. No desestima el caso; ese es un segundo paso. Todavía cuenta como antecedente para algunos cargos de drogas. Puede que no ayude con inmigración.
    .filing = Cada condado tiene su propio formulario para la Proposición 47. Va a la corte de la condena. Desde octubre de 2023 no hay fecha límite. No hace falta una audiencia, a menos que usted la pida. No encontramos un costo en la ley.
pc-1170-18-felony =
    .yes = Fue un delito grave.
    .no = Esta ley es para delitos graves. El suyo no lo es.
    .unknown = No sabemos si fue un delito grave.
pc-1170-18-offense =
    .yes = La Proposición 47 cubre este delito.
    .no = La Proposición 47 no cubre este delito.
    .unknown = No sabemos si la Proposición 47 cubre este delito.
pc-1170-18-before =
    .yes = Ocurrió antes del 5 de noviembre de 2014.
    .no = Ocurrió el 5 de noviembre de 2014 o después.
    .unknown = No sabemos si ocurrió antes del 5 de noviembre de 2014.
pc-1170-18-no-super-strike =
    .yes = Usted no tiene ninguna de las condenas más graves que impiden usar esta ley.
    .no = Usted tiene una de las condenas más graves que impiden usar esta ley.
    .unknown = Una de las condenas más graves puede impedir usar esta ley. Si tiene una, o no lo sabe con certeza, pregunte a un abogado.
pc-1170-18-no-registration =
    .yes = Usted nunca tuvo que registrarse por un delito sexual.
    .no = Usted ha tenido que registrarse por un delito sexual.
    .unknown = Una condena que obliga a registrarse por un delito sexual puede impedir usar esta ley. Si tiene una, o no lo sabe con certeza, pregunte a un abogado.
pc-1170-18-not-done =
    .yes = Una corte todavía no ha hecho esto.
    .no = Usted nos dijo que una corte ya hizo esto.
    .unknown = No sabemos si una corte ya hizo esto.
pc-1170-18-still-felony =
    .yes = No se ha reducido de otra manera.
    .no = Usted nos dijo que una corte ya la redujo de otra manera.
    .unknown = No sabemos si una corte ya la redujo de otra manera.
pc-1170-18-serving-then =
    .yes = La sentencia ya se cumplió, o usted ya la cumplía el 5 de noviembre de 2014.
    .no = Usted todavía cumple una sentencia que vino después del 5 de noviembre de 2014. La gente puede pedirlo cuando termine.
    .unknown = No sabemos si la sentencia ya se cumplió.
pc-1170-18-completed =
    .yes = Usted terminó la sentencia. Por eso el juez tiene que decir que sí.
    .no = Usted no ha terminado la sentencia. Por eso el juez puede negarse si hay un peligro para el público.
    .unknown = No sabemos si usted terminó la sentencia. Eso decide si el juez tiene que decir que sí.

# PC 1203.425

pc-1203-425 = Limpieza automática por el estado
    .gives = El Departamento de Justicia de California limpia algunas condenas por sí solo. Nadie le avisa cuando lo hace.
    .limits = No borra el registro. No devuelve los derechos de armas. Todavía cuenta como antecedente en un caso nuevo. La policía, las escuelas y algunos empleos de cuidado todavía pueden verla. Puede que no ayude con inmigración.
    .filing = Nadie tiene que pedirlo. Su propio registro del Departamento de Justicia muestra si se hizo.
pc-1203-425-not-registered =
    .yes = Usted no tiene que registrarse por un delito sexual.
    .no = Usted tiene que registrarse por un delito sexual. El estado no toca esos registros.
    .unknown = Para esta ley no preguntamos por el registro por delitos sexuales. No funciona para quienes tienen que registrarse.
pc-1203-425-not-supervised =
    .yes = Usted no está en libertad condicional, libertad bajo palabra ni supervisión ahora.
    .no = Usted está en libertad condicional, libertad bajo palabra o supervisión ahora. Primero tiene que terminar.
    .unknown = No sabemos si usted está en libertad condicional, libertad bajo palabra o supervisión ahora.
pc-1203-425-since-1973 =
    .yes = La condena es de 1973 o posterior.
    .no = La condena es anterior a 1973. El estado no limpia esas por sí solo.
    .unknown = No sabemos si la condena es de 1973 o posterior.
pc-1203-425-probation =
    .yes = Usted terminó la libertad condicional y no se la quitaron (revoked).
    .no = Esta vía pide una libertad condicional terminada y que no se haya quitado (revoked).
    .unknown = No sabemos si usted terminó la libertad condicional sin que se la quitaran (revoked).
pc-1203-425-misdemeanor =
    .yes = Es un delito menor o una infracción, la sentencia terminó y pasó un año.
    .no = Esta vía pide un delito menor o una infracción, con la sentencia terminada y un año cumplido.
    .unknown = No sabemos si es un delito menor o una infracción con la sentencia terminada y un año cumplido.
pc-1203-425-felony =
    .yes = Es un delito grave, todo terminó y pasaron cuatro años sin un delito grave nuevo.
    .no = Esta vía pide un delito grave con todo terminado y cuatro años sin un delito grave nuevo. Los delitos serios, violentos y sexuales quedan fuera.
    .unknown = No sabemos si es un delito grave con todo terminado y cuatro años sin un delito grave nuevo.
pc-1203-425-records =
    .yes = El registro del propio estado lo muestra.
    .no = El registro del propio estado no lo muestra.
    .unknown = Solo el registro del propio estado muestra si se hizo. Usted puede pedir su propio registro.

# Pasos

step-check-record = Primero, ver su propio registro
step-look-up = Averiguar lo que falta
step-end-probation = La libertad condicional podría terminar antes de tiempo
step-order-matters = El orden puede importar para los derechos de armas
step-reduce = Un delito grave podría pasar a ser un delito menor
step-dismiss = Un caso podría desestimarse
step-redesignate = Una condena antigua de cannabis podría hacerse menos grave o sellarse
step-seal = Los registros de un arresto podrían sellarse
step-wait = Algo se abre más tarde
step-ask-lawyer = Donde ayuda la opinión de un abogado
step-free-help = Ayuda gratis

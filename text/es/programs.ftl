# Programas en lugar de una condena, y libertad condicional con tratamiento. Cada requisito en tres formas.

diverted =
    .yes = A usted le mandaron a un programa.
    .no = Esta ley es para personas a las que mandaron a un programa. Su caso terminó de otra manera.
    .unknown = No sabemos si le mandaron a un programa.
program-finished =
    .yes = Usted terminó el programa.
    .no = Usted no ha terminado el programa.
    .unknown = No sabemos si usted terminó el programa.

# PC 1203.43

pc-1203-43 = Retirar la declaración de un programa antiguo de drogas (DEJ)
    .gives = Entre 1997 y 2017 la gente tenía que declararse culpable antes de un programa de drogas. Ahora la ley dice que esa declaración no es válida. La corte la retira y desestima el caso.
    .limits = Puede que no baste para inmigración. El arresto queda en el registro si no se sella también.
    .filing = Las cortes usan el formulario CR-180, punto 7. Va a la corte del caso. No hay tiempo de espera, y el juez tiene que decir que sí. Puede que los papeles de la corte ya no existan. Entonces sirven un escrito firmado y su propio registro del Departamento de Justicia.
pc-1203-43-program =
    .yes = Fue el programa de drogas del Código Penal 1000.
    .no = Esta ley es solo para el programa de drogas del Código Penal 1000 (DEJ).
    .unknown = No sabemos si fue el programa de drogas del Código Penal 1000 (DEJ).
pc-1203-43-plea =
    .yes = Usted se declaró culpable o «no contest» primero.
    .no = Usted no tuvo que declararse primero, así que no hay una declaración que retirar.
    .unknown = No sabemos si usted se declaró culpable o «no contest» primero.
pc-1203-43-since-1997 =
    .yes = El programa empezó en 1997 o después.
    .no = El programa empezó antes de 1997.
    .unknown = No sabemos si el programa empezó en 1997 o después.
pc-1203-43-shall =
    .yes = La ley dice que el juez tiene que hacerlo.
    .no = El juez decide.
    .unknown = No sabemos si el juez tiene que hacerlo.

# PC 1210.1

pc-1210-1 = Desestimación después de libertad condicional con tratamiento («Prop 36» de 2000)
    .gives = Se anula la condena y se desestima el caso. El arresto y la condena cuentan como si nunca hubieran pasado, con algunas excepciones. Es más fuerte que una desestimación común.
    .limits = No devuelve los derechos de armas. Usted todavía tiene que decirla para un cargo público, un trabajo de policía y para ser jurado. Lo mismo vale para una licencia estatal o local y un contrato con la lotería. Puede que no ayude con inmigración.
    .filing = La corte hace una audiencia. No hay un formulario estatal; muchas veces un abogado o el defensor público escribe el pedido (motion). Va a la corte de la condena. Deber dinero de restitución no es razón para un no.
pc-1210-1-offense =
    .yes = El delito fue tener, usar o llevar drogas para uso propio.
    .no = Esta ley es solo para tener, usar o llevar drogas para uso propio. Deja fuera las drogas para la venta.
    .unknown = No sabemos si el delito fue tener, usar o llevar drogas para uso propio.
pc-1210-1-since =
    .yes = Usted recibió la sentencia después de que se aprobó esta ley, en noviembre de 2000.
    .no = Usted recibió la sentencia antes de que se aprobara esta ley, en noviembre de 2000.
    .unknown = No sabemos si usted recibió la sentencia después de noviembre de 2000.
pc-1210-1-probation =
    .yes = La corte le dio libertad condicional.
    .no = Esta ley es para quienes recibieron libertad condicional. Usted nos contó de otra sentencia.
    .unknown = No sabemos si usted recibió libertad condicional.
pc-1210-1-treatment =
    .yes = La libertad condicional incluyó tratamiento según esta ley.
    .no = La libertad condicional no incluyó tratamiento según esta ley.
    .unknown = No sabemos si la libertad condicional incluyó tratamiento según esta ley.
pc-1210-1-treated =
    .yes = Usted terminó el tratamiento.
    .no = Usted no ha terminado el tratamiento.
    .unknown = No sabemos si usted terminó el tratamiento.
pc-1210-1-over =
    .yes = La libertad condicional terminó.
    .no = La libertad condicional todavía no termina. El juez puede decir que sí después del tratamiento.
    .unknown = No sabemos si terminó la libertad condicional.
pc-1210-1-not-revoked =
    .yes = No le quitaron la libertad condicional.
    .no = Le quitaron la libertad condicional (revoked).
    .unknown = Si le quitaron la libertad condicional (revoked) después de terminar el tratamiento, un abogado tiene que revisarlo.
pc-1210-1-complied =
    .yes = Usted cumplió las condiciones de la libertad condicional, según lo que nos contó.
    .no = El juez decidió que usted no cumplió las condiciones.
    .unknown = El juez mira cómo le fue en toda la libertad condicional. Si le fue bastante bien, el juez tiene que decir que sí.

# HS 11395

hs-11395 = Desestimación después del tratamiento (Proposición 36 de 2024)
    .gives = Después del tratamiento, la corte desestima el cargo. El arresto cuenta como si nunca hubiera pasado, y el caso no cuenta como antecedente. La declaración del principio no fue una condena.
    .limits = Si el tratamiento no se termina, el juez puede dictar una condena. La declaración del principio puede contar para inmigración.
    .filing = El programa lo recomienda. Lo pueden pedir usted, su abogado, el fiscal o la corte. Pregunte al abogado que tiene en ese caso.
hs-11395-program =
    .yes = Fue un tratamiento según la Proposición 36 de 2024.
    .no = Esta ley es solo para un tratamiento según la Proposición 36 de 2024.
    .unknown = No sabemos si fue un tratamiento según la Proposición 36 de 2024.
hs-11395-shall-dismiss =
    .yes = Después del tratamiento, el juez tiene que desestimar el cargo.
    .no = El juez decide.
    .unknown = No sabemos si el juez tiene que desestimar el cargo.

# PC 1000.4

pc-1000-4 = Sellar después del desvío por drogas o de la corte de drogas
    .gives = Después del programa, el arresto cuenta como si nunca hubiera pasado. El juez también puede sellar los registros del arresto.
    .limits = Usted todavía tiene que decirlo cuando pida trabajo de policía o algo parecido (peace officer). La policía y las cortes todavía pueden verlo. Las juntas de salud todavía pueden tomarlo en cuenta.
    .filing = La gente lo pide a la corte que tuvo el caso. No hay un formulario estatal. Muchas cortes sellan los registros al final del programa.
pc-1000-4-program =
    .yes = Fue un desvío por drogas desde 2018, o una corte de drogas.
    .no = Esta ley es para el desvío por drogas desde 2018 y para la corte de drogas.
    .unknown = No sabemos si fue un desvío por drogas desde 2018, o una corte de drogas.
pc-1000-4-no-plea =
    .yes = Usted no tuvo que declararse culpable o «no contest» primero.
    .no = Usted tuvo que declararse culpable o «no contest» primero. Para eso hay otras leyes.
    .unknown = No sabemos si usted tuvo que declararse culpable o «no contest» primero.

# PC 1001.36

pc-1001-36 = Sellar después del desvío por salud mental
    .gives = Después del programa y la desestimación, el arresto cuenta como si nunca hubiera pasado. La corte tiene que limitar quién puede ver el registro del arresto.
    .limits = Usted todavía tiene que decirlo cuando pida trabajo de policía o algo parecido (peace officer). La policía y las cortes todavía pueden verlo.
    .filing = La corte suele dar la orden cuando desestima el caso. Si no lo hizo, la gente lo pide a la corte que tuvo el caso.
pc-1001-36-program =
    .yes = Fue un desvío por salud mental.
    .no = Esta ley es solo para el desvío por salud mental.
    .unknown = No sabemos si fue un desvío por salud mental.
pc-1001-36-shall =
    .yes = La ley dice que la corte tiene que hacerlo.
    .no = El juez decide.
    .unknown = No sabemos si la corte tiene que hacerlo.

# PC 1001.80

pc-1001-80 = Después del desvío militar, el arresto ya no cuenta
    .gives = Después del programa, los cargos se desestiman. El arresto cuenta como si nunca hubiera pasado, por la ley misma.
    .limits = Usted todavía tiene que decirlo cuando pida trabajo de policía o algo parecido (peace officer). Esta ley no da una orden para sellar los papeles.
    .filing = Nadie tiene que pedirlo. Su propio registro del Departamento de Justicia muestra lo que hay.
pc-1001-80-program =
    .yes = Fue un desvío militar.
    .no = Esta ley es solo para el desvío militar.
    .unknown = No sabemos si fue un desvío militar.

# PC 1001.9

pc-1001-9 = Sellar después del desvío por un delito menor
    .gives = Después del programa, el arresto cuenta como si nunca hubiera pasado. El juez también puede sellar los registros del arresto.
    .limits = Usted todavía tiene que decirlo cuando pida trabajo de policía o algo parecido (peace officer). La policía y las cortes todavía pueden verlo.
    .filing = La gente lo pide a la corte que tuvo el caso. No hay un formulario estatal.
pc-1001-9-program =
    .yes = Fue el programa de desvío de un condado para delitos menores.
    .no = Esta ley es solo para el programa de desvío de un condado para delitos menores.
    .unknown = No sabemos si fue el programa de desvío de un condado para delitos menores.

# PC 851.87

pc-851-87 = Sellar después de un programa del fiscal
    .gives = Usted terminó el programa antes de que se presentaran cargos. La corte puede sellar los registros del arresto.
    .limits = Usted todavía tiene que decirlo cuando pida trabajo de policía o algo parecido (peace officer). La policía y las cortes todavía pueden verlo.
    .filing = La gente lo pide a la corte superior del condado. La policía y el fiscal reciben una copia y tienen 60 días para responder.
pc-851-87-program =
    .yes = Fue un programa del fiscal, antes de que se presentaran cargos.
    .no = Esta ley es solo para un programa que hubo antes de que se presentaran cargos.
    .unknown = No sabemos si el programa fue antes de que se presentaran cargos.

# PC 851.90

pc-851-90 = Sellar después de la corte de drogas o de un programa antiguo de drogas (DEJ)
    .gives = Después del programa, el juez puede sellar los registros del arresto. Entonces usted puede decir que no le arrestaron.
    .limits = Usted todavía tiene que decirlo cuando pida trabajo de policía o algo parecido (peace officer). La policía y las cortes todavía pueden verlo.
    .filing = La gente lo pide a la corte que tuvo el caso, por escrito o en la sala. No hay un formulario estatal.
pc-851-90-program =
    .yes = Fue una corte de drogas, o el programa antiguo con una declaración al principio (DEJ).
    .no = Esta ley es para la corte de drogas y para el programa antiguo con una declaración al principio (DEJ).
    .unknown = Esta ley es para una corte de drogas antes de toda declaración, y para el programa antiguo (DEJ). Por una corte de drogas después de una declaración, pregunte a un abogado.

# PC 1001.97

pc-1001-97 = Después del desvío de un juez, el arresto ya no cuenta
    .gives = El juez desestimó el caso después de que usted hizo lo que pidió. El arresto cuenta como si nunca hubiera pasado, por la ley misma.
    .limits = Todavía hay que decirlo al pedir un puesto de policía o algo parecido (peace officer). Esta ley no tiene una orden para sellar los papeles.
    .filing = Nadie tiene que pedirlo. Su propio registro del Departamento de Justicia muestra qué hay.
pc-1001-97-program =
    .yes = Fue el desvío de un juez por un delito menor.
    .no = Esta ley es solo para el desvío de un juez por un delito menor, desde 2021.
    .unknown = No sabemos si fue el desvío de un juez por un delito menor.

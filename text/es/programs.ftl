# Programas en lugar de una condena, y libertad condicional con tratamiento. Cada requisito en tres formas.

diverted =
    .yes = Lo enviaron a un programa.
    .no = Esta ley es para personas enviadas a un programa. Su caso terminó de otra manera.
    .unknown = No sabemos si lo enviaron a un programa.
program-finished =
    .yes = Usted terminó el programa.
    .no = Usted no ha terminado el programa.
    .unknown = No sabemos si usted terminó el programa.

# PC 1203.43

pc-1203-43 = Retirar la declaración de un programa de drogas antiguo (DEJ)
    .gives = Entre 1997 y 2017 la gente tenía que declararse culpable antes de un programa de drogas. La ley dice ahora que esa declaración no es válida. La corte la retira y desestima el caso.
    .limits = Puede no bastar para inmigración. El arresto queda en el registro si no se sella también.
    .filing = Las cortes usan el formulario CR-180, punto 7. Va a la corte del caso. No hay espera, y el juez tiene que decir que sí. Si los papeles de la corte ya no existen, una declaración firmada y su propio registro del Departamento de Justicia pueden tomar su lugar.
pc-1203-43-program =
    .yes = Fue el programa de drogas del Código Penal 1000.
    .no = Esta ley es solo para el programa de drogas del Código Penal 1000 (DEJ).
    .unknown = No sabemos si fue el programa de drogas del Código Penal 1000 (DEJ).
pc-1203-43-plea =
    .yes = Usted se declaró culpable o «no contest» primero.
    .no = Usted no se declaró primero, así que no hay declaración que retirar.
    .unknown = No sabemos si se declaró culpable o «no contest» primero.
pc-1203-43-since-1997 =
    .yes = El programa empezó en 1997 o después.
    .no = El programa empezó antes de 1997.
    .unknown = No sabemos si el programa empezó en 1997 o después.
pc-1203-43-shall =
    .yes = La ley dice que el juez tiene que hacerlo.
    .no = El juez decide.
    .unknown = No sabemos si el juez tiene que hacerlo.

# PC 1210.1

pc-1210-1 = Desestimación tras un tratamiento («Prop 36» de 2000)
    .gives = La condena se anula y el caso se desestima. El arresto y la condena cuentan como si no hubieran pasado, con algunas excepciones. Es más fuerte que una desestimación común.
    .limits = No devuelve el derecho a tener armas. Todavía hay que decirlo para un cargo público, la policía, una licencia estatal o local, un contrato de la lotería y para ser jurado. Puede no ayudar con inmigración.
    .filing = La corte hace una audiencia. No hay un formulario estatal; muchas veces un abogado o el defensor público escribe el pedido. Va a la corte de la condena. El dinero de restitución que todavía se debe no es razón para negarlo.
pc-1210-1-offense =
    .yes = El delito fue tener, usar o llevar drogas para uno mismo.
    .no = Esta ley es solo para tener, usar o llevar drogas para uno mismo. Deja fuera las drogas para la venta.
    .unknown = No sabemos si el delito fue tener, usar o llevar drogas para uno mismo.
pc-1210-1-since =
    .yes = Recibió la sentencia después de que se aprobó esta ley en noviembre de 2000.
    .no = Recibió la sentencia antes de que se aprobara esta ley en noviembre de 2000.
    .unknown = No sabemos si recibió la sentencia después de noviembre de 2000.
pc-1210-1-probation =
    .yes = La corte le dio libertad condicional.
    .no = Esta ley es para personas con libertad condicional. Usted nos contó de otra sentencia.
    .unknown = No sabemos si tuvo libertad condicional.
pc-1210-1-treatment =
    .yes = La libertad condicional vino con tratamiento según esta ley.
    .no = La libertad condicional no fue un tratamiento según esta ley.
    .unknown = No sabemos si la libertad condicional fue un tratamiento según esta ley.
pc-1210-1-treated =
    .yes = Usted terminó el tratamiento.
    .no = Usted no ha terminado el tratamiento.
    .unknown = No sabemos si terminó el tratamiento.
pc-1210-1-over =
    .yes = La libertad condicional terminó.
    .no = La libertad condicional se revocó o no ha terminado.
    .unknown = No sabemos si terminó la libertad condicional. Algunas personas lo piden tras el tratamiento, mientras todavía corre. Un abogado puede decirlo.
pc-1210-1-complied =
    .yes = Usted cumplió las condiciones de la libertad condicional, según lo que nos contó.
    .no = El juez vio que usted no cumplió las condiciones.
    .unknown = El juez mira cómo fue toda la libertad condicional. Si fue lo bastante bien, tiene que decir que sí.

# HS 11395

hs-11395 = Desestimación tras el tratamiento (Proposición 36 de 2024)
    .gives = Tras el tratamiento la corte desestima el cargo. El arresto cuenta como si no hubiera pasado, y el caso no cuenta como antecedente. La declaración del principio no fue una condena.
    .limits = Si no se termina el tratamiento, el juez puede dictar una condena. La declaración del principio puede contar para inmigración.
    .filing = El programa lo recomienda, y lo pueden pedir usted, su abogado, el fiscal o la corte. Pregunte al abogado que tiene en ese caso.
hs-11395-program =
    .yes = Fue un tratamiento según la Proposición 36 de 2024.
    .no = Esta ley es solo para un tratamiento según la Proposición 36 de 2024.
    .unknown = No sabemos si fue un tratamiento según la Proposición 36 de 2024.
hs-11395-shall-dismiss =
    .yes = Tras el tratamiento el juez tiene que desestimar el cargo.
    .no = El juez decide.
    .unknown = No sabemos si el juez tiene que desestimar el cargo.

# PC 1000.4

pc-1000-4 = Sellado tras el desvío por drogas o la corte de drogas
    .gives = Tras el programa el arresto cuenta como si no hubiera pasado. El juez también puede sellar los registros del arresto.
    .limits = Todavía hay que decirlo al pedir un puesto de policía. La policía y las cortes lo pueden ver. Las juntas de salud todavía pueden mirarlo.
    .filing = La gente lo pide a la corte que tuvo el caso. No hay un formulario estatal. Muchas cortes sellan los registros al final del programa.
pc-1000-4-program =
    .yes = Fue un desvío por drogas desde 2018, o una corte de drogas.
    .no = Esta ley es para el desvío por drogas desde 2018 y para la corte de drogas.
    .unknown = No sabemos si fue un desvío por drogas desde 2018, o una corte de drogas.
pc-1000-4-no-plea =
    .yes = No tuvo que declararse primero.
    .no = Tuvo que declararse primero. Otras leyes son para eso.
    .unknown = No sabemos si tuvo que declararse primero.

# PC 1001.36

pc-1001-36 = Sellado tras el desvío por salud mental
    .gives = Tras el programa y la desestimación, el arresto cuenta como si no hubiera pasado. La corte tiene que limitar quién puede ver el registro del arresto.
    .limits = Todavía hay que decirlo al pedir un puesto de policía. La policía y las cortes lo pueden ver.
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

pc-1001-80 = Tras el desvío militar, el arresto ya no cuenta
    .gives = Tras el programa los cargos se desestiman. El arresto cuenta como si no hubiera pasado, por la ley misma.
    .limits = Todavía hay que decirlo al pedir un puesto de policía. Esta ley no tiene una orden para sellar los papeles.
    .filing = Nadie tiene que pedirlo. Su propio registro del Departamento de Justicia muestra qué hay.
pc-1001-80-program =
    .yes = Fue un desvío militar.
    .no = Esta ley es solo para el desvío militar.
    .unknown = No sabemos si fue un desvío militar.

# PC 1001.9

pc-1001-9 = Sellado tras el desvío por un delito menor
    .gives = Tras el programa el arresto cuenta como si no hubiera pasado. El juez también puede sellar los registros del arresto.
    .limits = Todavía hay que decirlo al pedir un puesto de policía. La policía y las cortes lo pueden ver.
    .filing = La gente lo pide a la corte que tuvo el caso. No hay un formulario estatal.
pc-1001-9-program =
    .yes = Fue el programa de desvío de un condado para delitos menores.
    .no = Esta ley es solo para el programa de desvío de un condado para delitos menores.
    .unknown = No sabemos si fue el programa de desvío de un condado para delitos menores.

# PC 851.87

pc-851-87 = Sellado tras un programa del fiscal
    .gives = Usted terminó el programa antes de que hubiera cargos. La corte puede sellar los registros del arresto.
    .limits = Todavía hay que decirlo al pedir un puesto de policía. La policía y las cortes lo pueden ver.
    .filing = La gente lo pide a la corte superior del condado. La policía y el fiscal reciben una copia y tienen 60 días para responder.
pc-851-87-program =
    .yes = Fue un programa del fiscal, antes de que hubiera cargos.
    .no = Esta ley es solo para un programa de antes de que hubiera cargos.
    .unknown = No sabemos si fue un programa de antes de que hubiera cargos.

# PC 851.90

pc-851-90 = Sellado tras la corte de drogas o un programa antiguo (DEJ)
    .gives = Tras el programa el juez puede sellar los registros del arresto. Entonces usted puede decir que no lo arrestaron.
    .limits = Todavía hay que decirlo al pedir un puesto de policía. La policía y las cortes lo pueden ver.
    .filing = La gente lo pide a la corte que tuvo el caso, por escrito o en la sala. No hay un formulario estatal.
pc-851-90-program =
    .yes = Fue una corte de drogas, o el programa antiguo con una declaración primero (DEJ).
    .no = Esta ley es para la corte de drogas y para el programa antiguo con una declaración primero (DEJ).
    .unknown = No sabemos si fue una corte de drogas o el programa antiguo con una declaración primero (DEJ).

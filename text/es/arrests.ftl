# Casos sin condena. Cada requisito en tres formas: cumplido, no cumplido, no se sabe.

no-conviction =
    .yes = El caso no terminó en una condena.
    .no = El caso terminó en una condena. Otras leyes son para eso.
    .unknown = No sabemos si el caso terminó en una condena. Si un programa no se terminó, muchas veces fue así.

# PC 851.91

pc-851-91 = Sellar un arresto sin condena
    .gives = El arresto cuenta como si no hubiera pasado, y usted puede decirlo. Los papeles de la policía, del fiscal y de la corte se sellan. Quien los pase a otros puede tener que pagar una multa.
    .limits = Todavía hay que decirlo para un cargo público, la policía, una licencia estatal o local y un contrato de la lotería. La policía y las cortes lo pueden ver. No cambia el derecho a tener armas. Puede usarse en un caso nuevo.
    .filing = Las cortes usan el formulario CR-409 (petición) y el CR-410 (orden), uno por cada arresto. Va a la corte del cargo, o a una corte del lugar del arresto. El fiscal y la policía reciben una copia 15 días antes de la audiencia. No encontramos un costo en la ley.
pc-851-91-never-charged =
    .yes = No se presentó ningún cargo, y el plazo para presentarlo pasó.
    .no = El plazo para presentar un cargo no ha pasado, o el caso fue de otra manera.
    .unknown = No sabemos si pasó el plazo para presentar un cargo. Es de un año para casi todos los delitos menores, tres para casi todos los graves y seis para los delitos de drogas más graves.
pc-851-91-dismissed =
    .yes = El cargo se desestimó, y el plazo para presentarlo otra vez pasó.
    .no = El caso no se desestimó.
    .unknown = El cargo se desestimó. No podemos decir si se puede presentar otra vez. Un abogado sí.
pc-851-91-acquitted =
    .yes = Lo declararon no culpable.
    .no = No lo declararon no culpable.
    .unknown = No sabemos si lo declararon no culpable.
pc-851-91-program =
    .yes = Usted terminó un programa, y el cargo no se puede presentar otra vez.
    .no = El caso no acabó con un programa terminado.
    .unknown = Usted terminó un programa. Otras leyes están hechas para eso; un abogado puede decir si esta también sirve.
pc-851-91-limited =
    .yes = El cargo es de los que tienen un plazo.
    .no = El cargo no tiene un plazo.
    .unknown = Unos pocos cargos muy graves no tienen plazo. Un abogado tiene que ver el suyo.
pc-851-91-not-evaded =
    .yes = Usted no huyó del caso.
    .no = Usted huyó del caso.
    .unknown = Si estuvo mucho tiempo fuera del estado, se escondió o usó un nombre falso, un abogado tiene que verlo.
pc-851-91-right =
    .yes = La ley lo hace un derecho. El juez tiene que decir que sí si se cumplen las reglas.
    .no = El juez decide si conviene.
    .unknown = Tras cargos de violencia familiar, el juez puede tener que pensarlo. Depende de cuántos hubo.

# PC 851.93

pc-851-93 = Limpieza automática de arrestos
    .gives = Cada mes el estado busca arrestos que terminaron sin condena y los limpia por su cuenta. Entonces el arresto cuenta como si no hubiera pasado.
    .limits = A nadie se le avisa. Solo funciona si los registros del estado están completos. Deja fuera un cargo grave que se presentó y luego se desestimó. Todavía hay que decirlo al pedir un puesto de policía. Las agencias de cuidado de niños y a domicilio todavía pueden verlo.
    .filing = Nadie tiene que pedirlo. Su propio registro del Departamento de Justicia muestra si se hizo. Si no, la gente puede pedirlo a una corte según el Código Penal 851.91.
pc-851-93-since-1973 =
    .yes = El arresto fue en 1973 o después.
    .no = El arresto fue antes de 1973.
    .unknown = No sabemos si el arresto fue en 1973 o después.
pc-851-93-misdemeanor-dismissed =
    .yes = Fue un arresto por un delito menor, y el cargo se desestimó.
    .no = No fue un arresto por un delito menor con el cargo desestimado. Un cargo grave que se presentó y se desestimó queda fuera aquí.
    .unknown = No sabemos si fue un arresto por un delito menor con el cargo desestimado.
pc-851-93-misdemeanor =
    .yes = Fue un arresto por un delito menor. No hubo cargo en un año, o lo declararon no culpable.
    .no = No fue un arresto por un delito menor que pasó un año sin cargo.
    .unknown = No sabemos si fue un arresto por un delito menor que pasó un año sin cargo.
pc-851-93-felony =
    .yes = Fue un arresto por un delito grave. No hubo cargo en tres o seis años, o lo declararon no culpable.
    .no = No fue un arresto por un delito grave que pasó tres o seis años sin cargo.
    .unknown = No sabemos si fue un arresto por un delito grave que pasó tres o seis años sin cargo.
pc-851-93-program =
    .yes = Usted terminó un programa de desvío.
    .no = El caso no acabó con un programa terminado de la lista del estado.
    .unknown = No sabemos si terminó un programa de la lista del estado.
pc-851-93-records =
    .yes = Los registros del estado lo muestran.
    .no = Los registros del estado no lo muestran.
    .unknown = Solo su propio registro muestra si el estado lo hizo.

# PC 851.8

pc-851-8 = Inocencia de hecho
    .gives = Si no había una buena razón para pensar que usted lo hizo, los registros se sellan. Tres años después del arresto se destruyen.
    .limits = Es mucho más difícil que sellar. No basta con «no culpable» o «desestimado». Hay que mostrar que no había una buena razón para el arresto.
    .filing = Si no hubo cargo, la gente lo pide primero a la policía en un formulario del estado, y el fiscal recibe una copia. Tras un cargo, lo pide a la corte, con un aviso de 10 días al fiscal. Hace falta un abogado.
pc-851-8-outcome =
    .yes = No hubo cargo, o se desestimó, o lo declararon no culpable.
    .no = Esta ley es para arrestos que terminaron sin cargo, con una desestimación o con «no culpable».
    .unknown = No sabemos cómo terminó el caso.
pc-851-8-not-infraction =
    .yes = No fue solo una infracción.
    .no = Esta ley deja fuera las infracciones.
    .unknown = No sabemos si fue solo una infracción.
pc-851-8-time =
    .yes = No han pasado dos años desde el arresto.
    .no = El tiempo para pedirlo pasó.
    .unknown = Tras dos años, una corte lo acepta solo con una buena razón. Un abogado puede decirlo.
pc-851-8-innocent =
    .yes = La corte vio que no había una buena razón para pensar que usted lo hizo.
    .no = La corte vio que había una buena razón para pensar que usted lo hizo.
    .unknown = Solo la policía, el fiscal o la corte pueden decidir que no había una buena razón para pensar que usted lo hizo.

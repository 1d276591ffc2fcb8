# Casos sin condena. Cada requisito en tres formas: cumplido, no cumplido, no se sabe.

no-conviction =
    .yes = El caso no terminó en una condena.
    .no = El caso terminó en una condena. Para eso hay otras leyes.
    .unknown = No sabemos si el caso terminó en una condena. Cuando no se termina un programa, muchas veces es así.

# PC 851.91

pc-851-91 = Sellar un arresto sin condena
    .gives = El arresto cuenta como si nunca hubiera pasado, y usted puede decirlo así. Se sellan los papeles de la policía, del fiscal y de la corte. Alguien de fuera que los pase a otros puede tener que pagar una multa.
    .limits = Usted todavía tiene que decirlo para un cargo público o un trabajo de policía. Lo mismo vale para una licencia estatal o local y un contrato con la lotería. La policía y las cortes todavía pueden verlo. No cambia los derechos de armas. Se puede usar en un caso nuevo.
    .filing = Las cortes usan el formulario CR-409 (petición) y el CR-410 (orden), uno por cada arresto. Va a la corte del cargo, o a una corte del lugar del arresto. El fiscal y la policía reciben una copia 15 días antes de la audiencia. No encontramos un costo en la ley.
pc-851-91-never-charged =
    .yes = No se presentó ningún cargo, y ya pasó el plazo para presentarlo.
    .no = Todavía no pasa el plazo para presentar un cargo, o el caso siguió de otra manera.
    .unknown = No sabemos si ya pasó el plazo para presentar un cargo. Es de un año para casi todos los delitos menores y de tres para casi todos los graves. Es de seis para los delitos de drogas más graves.
pc-851-91-dismissed =
    .yes = El cargo se desestimó, y ya pasó el plazo para presentarlo otra vez.
    .no = El caso no se desestimó.
    .unknown = El cargo se desestimó. No podemos decir si se puede presentar otra vez. Un abogado puede saberlo.
pc-851-91-acquitted =
    .yes = A usted le absolvieron (no culpable).
    .no = A usted no le absolvieron.
    .unknown = No sabemos si a usted le absolvieron (no culpable).
pc-851-91-program =
    .yes = Usted terminó un programa, y el cargo no se puede presentar otra vez.
    .no = El caso no acabó con un programa completo.
    .unknown = Usted terminó un programa. Para eso hay otras leyes; un abogado puede decir si esta también sirve.
pc-851-91-limited =
    .yes = Es un cargo que tiene plazo.
    .no = Es un cargo que no tiene plazo.
    .unknown = Unos pocos cargos muy graves no tienen plazo. Un abogado tiene que ver el suyo.
pc-851-91-not-evaded =
    .yes = Usted no huyó del caso.
    .no = Usted huyó del caso.
    .unknown = Puede que usted haya estado mucho tiempo fuera del estado, se haya escondido o usado un nombre falso. Si fue así, un abogado tiene que ver esto.
pc-851-91-right =
    .yes = Según la ley, esto es un derecho. El juez tiene que decir que sí si se cumplen las reglas.
    .no = El juez decide si es lo correcto.
    .unknown = Después de cargos por violencia en la familia, puede que el juez tenga que pensarlo. Depende de cuántos hubo.

# PC 851.93

pc-851-93 = Limpieza automática de arrestos
    .gives = Cada mes el estado busca arrestos que terminaron sin condena y los limpia por sí solo. Después, el arresto cuenta como si nunca hubiera pasado.
    .limits = No le avisan a nadie. Solo funciona si los registros del estado están completos. Quedan fuera los cargos por delito grave que se presentaron y luego se desestimaron. Usted todavía tiene que decirlo cuando pida trabajo de policía o algo parecido (peace officer). Las agencias de cuidado de niños y de cuidado en el hogar todavía pueden verlo.
    .filing = Nadie tiene que pedirlo. Su propio registro del Departamento de Justicia muestra si se hizo. Si no, la gente puede pedirlo a una corte según el Código Penal 851.91.
pc-851-93-since-1973 =
    .yes = El arresto fue en 1973 o después.
    .no = El arresto fue antes de 1973.
    .unknown = No sabemos si el arresto fue en 1973 o después.
pc-851-93-misdemeanor-dismissed =
    .yes = Fue un arresto por un delito menor, y el cargo se desestimó.
    .no = No fue un arresto por un delito menor con el cargo desestimado. Aquí quedan fuera los cargos por delito grave que se presentaron y se desestimaron.
    .unknown = No sabemos si fue un arresto por un delito menor con el cargo desestimado.
pc-851-93-acquitted =
    .yes = Fue un arresto por un delito menor o grave, y le absolvieron.
    .no = No le absolvieron de un delito menor o grave.
    .unknown = No sabemos si le absolvieron de un delito menor o grave.
pc-851-93-not-charged =
    .yes = No hubo cargos en el tiempo que fija la ley: un año para un delito menor, tres o seis años para un delito grave.
    .no = No fue un arresto por un delito menor o grave que quedó sin cargos el tiempo que fija la ley: un año para un delito menor, tres o seis años para un delito grave.
    .unknown = No sabemos si quedó sin cargos el tiempo que fija la ley: un año para un delito menor, tres o seis años para un delito grave.
pc-851-93-program =
    .yes = Usted terminó un programa de desvío.
    .no = El caso no acabó con un programa completo de la lista del estado.
    .unknown = No sabemos si usted terminó un programa de la lista del estado.
pc-851-93-records =
    .yes = Los registros del estado lo muestran.
    .no = Los registros del estado no lo muestran.
    .unknown = Solo su propio registro muestra si el estado lo hizo.

# PC 851.8

pc-851-8 = Inocencia de hecho (factual innocence)
    .gives = Si no había una buena razón para pensar que usted lo hizo, los registros se sellan. Se destruyen tres años después del arresto.
    .limits = Es mucho más difícil que sellar. No basta con «no culpable» o «desestimado». Usted tiene que mostrar que no había una buena razón para el arresto.
    .filing = Si no hubo cargos, la gente lo pide primero a la policía con un formulario del estado. El fiscal recibe una copia. Si hubo cargos, lo pide a la corte, con un aviso de 10 días al fiscal. Hace falta un abogado.
pc-851-8-outcome =
    .yes = No hubo cargos, o se desestimaron, o a usted le absolvieron (no culpable).
    .no = Esta ley es para arrestos que terminaron sin cargos, con una desestimación o con «no culpable».
    .unknown = No sabemos cómo terminó el caso.
pc-851-8-not-infraction =
    .yes = No fue solo una infracción.
    .no = Esta ley deja fuera las infracciones.
    .unknown = No sabemos si fue solo una infracción.
pc-851-8-time =
    .yes = No han pasado dos años desde el arresto.
    .no = El tiempo para pedirlo ya pasó.
    .unknown = Después de dos años, la corte solo lo acepta por una buena razón. Un abogado puede saberlo.
pc-851-8-innocent =
    .yes = La corte decidió que no había una buena razón para pensar que usted lo hizo.
    .no = La corte decidió que sí había una buena razón para pensar que usted lo hizo.
    .unknown = Solo la policía, el fiscal o la corte pueden decidir esto: que no había una buena razón para pensar que usted lo hizo.

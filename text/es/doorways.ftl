# Puertas: maneras especiales de salir de una condena, que solo describimos. No se pregunta a nadie por ellas.
# Cada una dice qué es, para quién, qué mira una corte u oficina, qué da y qué hay que cuidar.
# Las claves vienen del paquete de la ley. Los términos están en GLOSSARY.md.

doorways-title = Maneras especiales
doorways-intro = Estas maneras son especiales. No preguntamos por ellas. Un abogado puede decirle si alguna le sirve.

# PC 4852.01 a 4852.22

doorway-rehabilitation = Certificado de rehabilitación
    .what = Una orden de la corte que dice que una persona cambió su vida. Pide al gobernador un indulto completo y cuenta como la solicitud.
    .who = Personas con una condena por delito grave en California. También es para algunas personas con una condena desestimada por un delito sexual. La ley deja fuera algunos delitos sexuales. También deja fuera la pena de muerte, la libertad bajo palabra obligatoria de por vida y el servicio militar.
    .asks = La espera es de 5 años de vivir en California, más 2 años para la mayoría de los delitos. Son 4 más para delitos que pueden traer cadena perpetua. Son 5 más para delitos que obligan a registrarse por un delito sexual. Varias sentencias seguidas pueden alargarla. El tiempo empieza con la salida, también bajo palabra o en libertad condicional. La persona tiene que haber vivido en California sin interrupción los últimos 5 años. La corte mira si lleva una vida honesta, sobria y de trabajo, dentro de la ley. Los fiscales reciben un aviso 30 días antes de la audiencia. Un juez puede decir que sí antes de tiempo, pero no si la persona tiene que registrarse.
    .gives = El registro del estado muestra el certificado. La junta estatal de libertad bajo palabra tiene que mirarlo dentro de 1 año y da su opinión al gobernador. La corte no cobra nada. El defensor público ayuda a quien no tiene abogado.
    .limits = No borra ni desestima la condena. No devuelve por sí solo los derechos de armas; solo un indulto puede. No termina el deber de registrarse. Las juntas de licencias todavía pueden decidir por su cuenta. Solo un abogado puede cobrar por esto. Un abogado o el defensor público tiene que verlo.

# PC 4800 a 4813, 4853, 4854

doorway-pardon = Indulto del gobernador
    .what = El gobernador puede dar un indulto por una condena. Se le puede pedir directamente, sin un certificado de la corte.
    .who = Personas con una condena en California. La ley no pide vivir aquí cierto tiempo, así que puede ayudar a quien se mudó. Para pedirlo no importa la situación migratoria.
    .asks = El formulario está en el sitio web del gobernador. La junta de libertad bajo palabra estudia el caso y da su opinión. El fiscal recibe un aviso al menos 10 días antes de que el gobernador decida. Después de dos condenas por delito grave, la mayoría de la Corte Suprema del estado también tiene que aceptar. Para algunos delitos sexuales tiene que haber circunstancias extraordinarias. La junta puede mirarlo antes si hay urgencia, por ejemplo para evitar una deportación.
    .gives = Un indulto completo devuelve los derechos que se perdieron por la condena. El gobernador puede devolver con él los derechos de armas. Eso nunca pasa después de un delito grave en que se usó un arma peligrosa.
    .limits = El gobernador decide, y la ley no le pone una fecha. Los indultos son públicos: un informe da el nombre, el delito y la razón. Las juntas de licencias conservan sus poderes. La solicitud tiene que decir lo que se pagó por ayuda. Un abogado puede decir qué cambiaría para el trabajo, las armas e inmigración.

# PC 1203.4b

doorway-fire-camp = Desestimación después de trabajar en una brigada contra incendios
    .what = Un juez puede desestimar las condenas que alguien cumplía cuando estaba en una brigada contra incendios.
    .who = Personas que trabajaron bien en una brigada contra incendios bajo custodia, y que ya salieron. Puede ser la brigada de un campamento del estado, de un condado o de una estación de bomberos de prisión. La ley deja fuera asesinato, secuestro, incendio provocado, algunas violaciones y actos lascivos con un menor de 14 años. Deja fuera delitos que pueden traer pena de muerte o cadena perpetua. Deja fuera delitos sexuales que obligan a registrarse. Deja fuera una fuga en los últimos 10 años.
    .asks = El departamento de prisiones o el condado le dice a la corte que el trabajo fue bueno. No puede haber un cargo abierto por otro delito. El fiscal recibe un aviso de 15 días. La libertad condicional o bajo palabra no tiene que haber terminado. Deber dinero de restitución no es razón para un no. El juez decide.
    .gives = Se retira la declaración o el veredicto y se desestima el caso. Con eso, el juez termina antes de tiempo la libertad condicional o bajo palabra si se cumplieron sus reglas. Para la mayoría de las licencias estatales y locales la persona ya no tiene que decirla. Las agencias no pueden usarla para negar una licencia de bombero o de emergencias médicas.
    .limits = No devuelve los derechos de armas. Todavía cuenta como antecedente en un caso nuevo. Todavía hay que decirla para trabajar como maestro o policía. Lo mismo vale para un cargo público y contratos con la lotería. Una orden de protección sigue. Un abogado tiene que verlo.

# PC 1170.9(h)

doorway-veterans = Alivio para veteranos que recibieron libertad condicional
    .what = Un juez puede limpiar un caso que vino de un daño causado por el servicio militar de Estados Unidos.
    .who = Personas que sirven o sirvieron en las fuerzas armadas de Estados Unidos y recibieron libertad condicional. El servicio les había dejado un trauma, una lesión cerebral, un problema de salud mental o de drogas. Participaron en un tratamiento que ordenó la corte.
    .asks = Hay una audiencia pública con un aviso de al menos 15 días. La corte mira cómo fueron la libertad condicional y el tratamiento, y qué bien hizo. La persona no puede ser un peligro para otros. También pueden contar los estudios, el trabajo, el liderazgo y el servicio a los demás. El juez decide.
    .gives = El juez puede terminar antes la libertad condicional, reducir algunos delitos graves a delitos menores y desestimar el caso. La corte también puede sellar sus registros y los de la policía. Después la persona no tiene que hablar del caso, salvo para un trabajo de policía.
    .limits = No devuelve los derechos de armas. Todavía cuenta como antecedente en un caso nuevo. Siguen la restitución a una víctima, el deber de registrarse y la muestra de ADN. Algunos delitos sexuales no se pueden desestimar así. La ley habla de quienes están en libertad condicional. Un abogado puede decir si todavía está abierta después.

# PC 1203.44

doorway-hope = Programa de tratamiento «Hope California»
    .what = Un programa de prueba en los condados de Sacramento y Yolo. Es un tratamiento en una casa segura en lugar de cárcel o prisión. Su ley termina el 1 de julio de 2029, si no se alarga.
    .who = Personas con un delito grave que su problema de drogas ayudó a causar. El juez lo ofrece al dar la sentencia, y la persona puede decir que no. La ley deja fuera la posesión de drogas sin violencia, manejar bajo la influencia y la violencia doméstica. También deja fuera delitos serios, violentos y sexuales.
    .asks = Personal de salud mira primero lo que la persona necesita. El tratamiento no puede durar más que el término de cárcel o prisión. Quienes dan el tratamiento dicen cuándo está completo, no la corte.
    .gives = Cuando el tratamiento está completo, se anula la condena y se desestima el caso. El juez puede hacer lo mismo con condenas anteriores por tener o usar drogas.
    .limits = Quien se va o es retirado cumple el resto de la sentencia. Los condados pueden ofrecer el programa, pero no están obligados. La ley no habla de derechos de armas ni de inmigración. Un abogado puede decir si el programa está abierto.

# PC 1203.45

doorway-young-misdemeanor = Sellar un delito menor de antes de los 18 años
    .what = Un juez puede sellar el registro de un delito menor de antes de que la persona cumpliera 18 años. Es para casos en una corte para personas adultas.
    .who = Personas que tenían menos de 18 años, en un caso que se desestimó o se podría desestimar. Si ocurrió antes del 7 de marzo de 1973, la edad es 21. La ley deja fuera los delitos de drogas del Código de Salud y Seguridad (División 10). También deja fuera delitos menores de manejo y delitos que obligan a registrarse por un delito sexual.
    .asks = Es para personas con una sola condena; algunas condenas de tránsito no cuentan. Deber dinero de restitución no es razón para un no. El juez decide.
    .gives = La corte puede sellar la condena, el arresto y los otros registros oficiales del caso. Después la ley lo trata como si no hubiera ocurrido, y la persona puede contestar así.
    .limits = Un juez puede abrir registros sellados en una demanda por daño al buen nombre (difamación). La ley no habla de derechos de armas ni de inmigración. Un abogado tiene que verlo.

# PC 236.14, 1203.49

doorway-trafficking = Limpieza para víctimas de trata de personas
    .what = Una corte puede anular un arresto o una condena que vino directamente de ser víctima de trata.
    .who = Personas que eran víctimas de trata de personas cuando ocurrió un delito no violento. Puede ser un arresto o una condena. Los casos de menores también cuentan.
    .asks = La corte necesita pruebas claras y convincentes de lo que pasó. Los papeles oficiales pueden ayudar, pero no son obligatorios. El fiscal tiene 45 días para responder. No hay una fecha límite para pedirlo. Las multas sin pagar o los problemas en la libertad condicional no impiden que una corte lo escuche.
    .gives = La ley trata entonces el arresto y la condena como si no hubieran ocurrido, y la persona puede decirlo así. Los registros de la policía y del estado se sellan, y se destruyen dentro de 1 año de la orden. Las juntas de licencias no los reciben. Otra ley (Código Penal 1203.49) puede desestimar una condena por prostitución después de la libertad condicional.
    .limits = La restitución a una víctima sigue. Los delitos violentos no están cubiertos. El expediente público no muestra el nombre completo de la persona. Pedirlo puede afectar la seguridad. Un abogado o alguien que ayuda a víctimas puede planear eso primero.

# PC 236.15

doorway-violence = Limpieza para víctimas de violencia de pareja o sexual
    .what = Una corte puede anular un arresto o una condena que vino directamente de la violencia. Cubre la violencia de pareja y la violencia sexual.
    .who = Personas que eran víctimas de esa violencia cuando ocurrió un delito no violento. Puede ser un arresto o una condena. Los casos de menores también cuentan.
    .asks = La corte necesita pruebas claras y convincentes de lo que pasó. Los papeles oficiales pueden ayudar, pero no son obligatorios. El fiscal tiene 45 días para responder. Se pide en un tiempo razonable después de que terminó la violencia o se buscó ayuda. Cuenta lo que pasó más tarde. La seguridad cuenta en eso.
    .gives = La ley trata entonces el arresto y la condena como si no hubieran ocurrido, y la persona puede decirlo así. Los registros policiales y estatales se sellan dentro de 1 año de la orden o 3 años del arresto. Cuenta el día que llegue más tarde. Después se destruyen. Las juntas de licencias no los reciben.
    .limits = La restitución a una víctima sigue. Los delitos violentos no están cubiertos. El expediente público no muestra el nombre completo de la persona. Si hay audiencia, la mayoría tiene que ir en persona. Pedirlo puede afectar la seguridad. Un abogado o alguien que ayuda a víctimas puede planear eso primero.

# PC 1473.7

doorway-immigration-vacatur = Anular una condena: inmigración, inocencia o prejuicio
    .what = Una corte puede anular una condena o sentencia que no fue válida según la ley.
    .who = Personas que ya no están bajo custodia por el caso. Una razón es un error que no dejó a la persona entender lo que el caso significaba para inmigración. Las otras son pruebas nuevas de inocencia y un trato injusto por raza, etnia u origen nacional.
    .asks = La persona tiene que mostrar que es más probable que sí que no. Para la razón de inmigración, la condena tiene que dañar su situación o poder dañarla. Esa razón no tiene una fecha límite fija. Pero esperar mucho después de un aviso de las autoridades de inmigración puede cerrarla. Las otras razones hay que decirlas pronto después de encontrarlas. La ley da una audiencia a todos; la corte puede omitirla si el fiscal está de acuerdo.
    .gives = Si se muestra la razón, la corte tiene que anular la condena o la sentencia. Para el trato injusto, otra ley dice lo que puede hacer. Quien se había declarado culpable puede retirar la declaración.
    .limits = El caso puede empezar otra vez después. Si la libertad condicional o bajo palabra cuenta como custodia es pregunta para un abogado. Hace falta un abogado de inmigración y otro para el caso penal, antes de hacer nada.

# PC 1172.7

doorway-old-drug-prior = Tiempo adicional antiguo por condenas anteriores de drogas
    .what = La ley hizo inválido cierto tiempo adicional antiguo. Se daba por condenas anteriores de drogas (Código de Salud y Seguridad 11370.2), antes del 1 de enero de 2018.
    .who = Personas que todavía están bajo custodia por una sentencia con ese tiempo adicional. La ley deja fuera el tiempo por una condena anterior según la sección 11380. También deja fuera a algunas personas con un delito sexual violento. Son las que tienen pena de muerte o cadena perpetua sin libertad bajo palabra.
    .asks = La prisión o la cárcel tenía que nombrar a estas personas a la corte, sin que nadie lo pidiera. Las cortes tenían que terminar antes del 31 de diciembre de 2023. Puede que falte algún caso. La corte tiene que nombrar un abogado.
    .gives = La corte da una sentencia nueva. Es más corta que la anterior, a menos que la corte vea un peligro para el público. No puede ser más larga.
    .limits = No desestima la condena ni limpia el registro. La ley no nombra una manera de que la persona lo pida. El defensor público u otro abogado puede plantearlo.

# Código de Bienestar e Instituciones: internamientos antiguos. Sin leer en un texto.

doorway-civil-addict = Internamientos antiguos para tratamiento (CRC)
    .what = Hace años las cortes podían mandar a personas al Centro de Rehabilitación de California (CRC). Allí recibían tratamiento de drogas. Conocemos estas leyes, pero no hemos leído su texto.
    .who = Personas a quienes una corte mandó allí en lugar de la sentencia usual.
    .asks = El expediente de la corte muestra qué se ordenó y cómo terminó. El defensor público u otro abogado puede leerlo.
    .gives = En algunos casos la corte podía desestimar el caso después del tratamiento. Puede que lo haya hecho entonces.
    .limits = No sabemos cuánto ayuda esto hoy. Un abogado tiene que verlo.

# Código de Bienestar e Instituciones 781 y 786. Sin leer en un texto.

doorway-juvenile = Sellar casos de la corte de menores
    .what = Los casos de menores se sellan con otras leyes (Código de Bienestar e Instituciones 781 y 786). No hemos revisado su texto.
    .who = Personas que tuvieron un caso en la corte de menores.
    .asks = Algunos casos los sella la corte sin que nadie lo pida. Para otros, la persona puede pedirlo a la corte de menores o a la oficina de libertad condicional. Muchas veces es gratis.
    .gives = Un caso sellado se trata casi siempre como si no hubiera ocurrido.
    .limits = Puede que algunos delitos serios queden fuera. Hay oficinas que todavía pueden ver un caso sellado. Un abogado o el defensor público puede decirlo.

# La Proposición 64 y los casos antiguos de cannabis. Cada requisito en tres formas: cumplido, no cumplido, no se sabe.

# HS 11361.8

hs-11361-8 = Condenas antiguas de cannabis (Proposición 64)
    .gives = La corte mira la condena antigua con la ley de hoy. Si hoy no sería delito, la corte la desestima y la sella. Si hoy sería menos grave, la corte la hace un delito menor o una infracción.
    .limits = La ley federal no tiene que aceptarlo. Si usted no tiene la ciudadanía de Estados Unidos, pregunte primero a un abogado de inmigración. Una condena que pasa a ser un delito menor sigue siendo una condena hasta que se desestime.
    .filing = Las cortes usan el formulario CR-400. El CR-401 muestra que el fiscal recibió una copia. Va a la corte de la condena. No hay fecha límite. Si la sentencia terminó, no hace falta una audiencia, a menos que usted la pida. No encontramos un costo en la ley.
hs-11361-8-offense =
    .yes = El delito está en una de las leyes de cannabis que cambió la Proposición 64.
    .no = Esto es solo para cuatro leyes de cannabis: 11357, 11358, 11359 y 11360.
    .unknown = No sabemos si la Proposición 64 alcanza este delito. Habla de 11357, 11358, 11359 y 11360.
hs-11361-8-before =
    .yes = Ocurrió antes del 9 de noviembre de 2016, cuando empezó la Proposición 64.
    .no = Ocurrió cuando la Proposición 64 ya había empezado. La corte ya usó la ley nueva.
    .unknown = No sabemos si ocurrió antes del 9 de noviembre de 2016.
hs-11361-8-no-crime =
    .yes = Hoy esto no sería delito. La corte desestima y sella las condenas así.
    .no = Hoy esto todavía estaría contra la ley.
    .unknown = No sabemos si esto hoy no sería delito. Depende de la edad que tenía, de la cantidad y de lo que hizo con el cannabis.
hs-11361-8-lesser =
    .yes = Hoy esto sería menos grave que entonces.
    .no = Hoy esto sería tan grave como entonces.
    .unknown = No sabemos si hoy esto sería menos grave.
hs-11361-8-completed =
    .yes = La sentencia terminó. Por eso el juez no puede preguntar si usted es un peligro.
    .no = La sentencia todavía sigue. Por eso el juez puede negarse si ve un peligro para el público.
    .unknown = No sabemos si la sentencia terminó. Hasta entonces, el juez puede negarse si ve un peligro para el público.

# HS 11361.9

hs-11361-9 = Limpieza automática de condenas antiguas de cannabis
    .gives = El estado ordenó a los fiscales y a las cortes buscar las condenas antiguas de cannabis. Tenían que aplicarles la Proposición 64 sin que nadie lo pidiera. Las cortes tenían tiempo hasta marzo de 2023.
    .limits = Se les pasaron algunos casos. No le avisan a nadie. La ley federal no tiene que aceptarlo.
    .filing = Nadie tiene que pedirlo. Su propio registro del Departamento de Justicia muestra si se hizo. Si no, la gente puede usar el formulario CR-400.
hs-11361-9-offense =
    .yes = El delito está en una de las cuatro leyes de cannabis de la limpieza.
    .no = La limpieza fue solo para cuatro leyes de cannabis: 11357, 11358, 11359 y 11360.
    .unknown = No sabemos si el delito está en una de las cuatro leyes de cannabis de la limpieza.
hs-11361-9-before =
    .yes = Ocurrió antes del 9 de noviembre de 2016.
    .no = Ocurrió cuando la Proposición 64 ya había empezado, así que no había nada que limpiar.
    .unknown = No sabemos si ocurrió antes del 9 de noviembre de 2016.
hs-11361-9-covered =
    .yes = La ley de hoy es más suave para esto.
    .no = La ley de hoy no es más suave para esto, así que no había nada que limpiar.
    .unknown = No sabemos si la ley de hoy es más suave para esto.
hs-11361-9-records =
    .yes = Su registro muestra que se hizo.
    .no = Su registro muestra que no se hizo.
    .unknown = Solo su propio registro muestra si se hizo. Conocemos esta ley por su resumen. No hemos leído su texto.

# HS 11361.5 y 11361.7

hs-11361-5 = Los registros de casos pequeños de cannabis duran dos años
    .gives = Las cortes y las agencias del estado no pueden guardar más de dos años los registros de estos casos pequeños. Después, usted puede decir que no hubo arresto ni condena por eso.
    .limits = El gobierno federal no tiene que seguir esta ley. Algunos registros antiguos siguen ahí por error.
    .filing = Nadie tiene que pedirlo. Puede que su propio registro del Departamento de Justicia todavía muestre el caso. Con el formulario BCIA 8706 la gente pide al estado que lo corrija. Para casos de antes de 1976 hay una solicitud que cuesta algo.
hs-11361-5-offense =
    .yes = Es uno de los casos pequeños de cannabis. Sus registros se tienen que destruir.
    .no = No es uno de los casos pequeños de cannabis con registros que se tienen que destruir.
    .unknown = No sabemos si es uno de los casos pequeños de cannabis. Para una persona menor de 18 años, casi todos lo son.
hs-11361-5-school =
    .yes = No fue en una escuela.
    .no = Fue en una escuela, y el registro se guarda hasta que usted cumpla 18 años.
    .unknown = De un caso en una escuela se guarda el registro hasta que la persona cumple 18 años. Después tiene que destruirse.
hs-11361-5-since-1976 =
    .yes = Fue en 1976 o después, o fue por tener cannabis.
    .no = Fue antes de 1976, y no por tener cannabis.
    .unknown = No sabemos si fue en 1976 o después.
hs-11361-5-two-years =
    .yes = Han pasado dos años.
    .no = Todavía no han pasado dos años.
    .unknown = No sabemos si han pasado dos años.
hs-11361-5-not-serving =
    .yes = Usted no estuvo en la cárcel ni en prisión por esto en los últimos dos años.
    .no = Usted está en la cárcel o en prisión ahora. Para este delito, los dos años empezarían cuando salga.
    .unknown = Si está o estuvo en la cárcel o en prisión por este mismo delito, los dos años empiezan cuando sale. Su registro lo muestra.
hs-11361-5-records =
    .yes = Su registro ya no lo muestra.
    .no = Su registro todavía lo muestra.
    .unknown = Solo su propio registro muestra si ya no está ahí.

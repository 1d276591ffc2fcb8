# La Proposición 64 y los casos antiguos de cannabis. Cada requisito en tres formas: cumplido, no cumplido, no se sabe.

# HS 11361.8

hs-11361-8 = Condenas antiguas de cannabis (Proposición 64)
    .gives = La corte mide la condena antigua con la ley de hoy. Si hoy no sería delito, la corte la desestima y la sella. Si hoy sería menos grave, la corte la convierte en un delito menor o en una infracción.
    .limits = La ley federal no tiene que seguirla; si usted no es ciudadano, pregunte primero a un abogado de inmigración. Una condena que pasa a delito menor sigue siendo una condena hasta que se desestima.
    .filing = Las cortes usan el formulario CR-400, y el CR-401 para mostrar que el fiscal recibió una copia. Va a la corte de la condena. No hay plazo. Si la sentencia terminó, no hace falta una audiencia si usted no la pide. No encontramos un costo en la ley.
hs-11361-8-offense =
    .yes = El delito es de una de las leyes de cannabis que la Proposición 64 cambió.
    .no = Esta ley es solo para cuatro leyes de cannabis: 11357, 11358, 11359 y 11360.
    .unknown = No sabemos si fue de una de las cuatro leyes de cannabis: 11357, 11358, 11359 u 11360.
hs-11361-8-before =
    .yes = Pasó antes del 9 de noviembre de 2016, cuando empezó la Proposición 64.
    .no = Pasó después de que empezó la Proposición 64. La corte ya usó la ley nueva.
    .unknown = No sabemos si pasó antes del 9 de noviembre de 2016.
hs-11361-8-no-crime =
    .yes = Hoy esto no sería delito. La corte desestima y sella una condena así.
    .no = Hoy esto todavía estaría contra la ley.
    .unknown = No sabemos si hoy no sería delito. Depende de su edad entonces, de la cantidad y de lo que hizo.
hs-11361-8-lesser =
    .yes = Hoy esto sería menos grave que entonces.
    .no = Hoy esto sería igual de grave que entonces.
    .unknown = No sabemos si hoy esto sería menos grave.
hs-11361-8-completed =
    .yes = La sentencia terminó. Entonces el juez no puede preguntar si usted es un peligro.
    .no = La sentencia todavía corre. Entonces el juez puede negarse por peligro para la seguridad pública.
    .unknown = No sabemos si la sentencia terminó. Hasta entonces el juez puede negarse por peligro para la seguridad pública.

# HS 11361.9

hs-11361-9 = Limpieza automática de condenas antiguas de cannabis
    .gives = El estado pidió a fiscales y cortes que buscaran las condenas antiguas de cannabis y aplicaran la Proposición 64 por su cuenta. Las cortes tenían hasta marzo de 2023.
    .limits = Algunos casos quedaron sin revisar. A nadie se le avisa. La ley federal no tiene que seguirla.
    .filing = Nadie tiene que pedirlo. Su propio registro del Departamento de Justicia muestra si se hizo. Si no, la gente puede usar el formulario CR-400.
hs-11361-9-offense =
    .yes = El delito es de una de las cuatro leyes de cannabis de la limpieza.
    .no = La limpieza fue solo para cuatro leyes de cannabis: 11357, 11358, 11359 y 11360.
    .unknown = No sabemos si fue de una de las cuatro leyes de cannabis de la limpieza.
hs-11361-9-before =
    .yes = Pasó antes del 9 de noviembre de 2016.
    .no = Pasó después de que empezó la Proposición 64, así que no había nada que limpiar.
    .unknown = No sabemos si pasó antes del 9 de noviembre de 2016.
hs-11361-9-records =
    .yes = Su registro muestra que se hizo.
    .no = Su registro muestra que no se hizo.
    .unknown = Solo su propio registro muestra si se hizo. Conocemos esta ley por su resumen y no hemos leído su texto.

# HS 11361.5 y 11361.7

hs-11361-5 = Los registros de casos pequeños de cannabis terminan a los dos años
    .gives = Las cortes y las agencias del estado no pueden guardar los registros de estos casos pequeños por más de dos años. Después, usted puede decir que no lo arrestaron ni lo condenaron por eso.
    .limits = No obliga al gobierno federal. Algunos registros antiguos siguen ahí por error.
    .filing = Nadie tiene que pedirlo. Si su propio registro del Departamento de Justicia todavía muestra el caso, el formulario BCIA 8706 pide al estado que lo corrija. Para un caso de antes de 1976 hay una solicitud con un costo.
hs-11361-5-offense =
    .yes = Es uno de los casos pequeños de cannabis cuyos registros deben destruirse.
    .no = No es uno de los casos pequeños de cannabis cuyos registros deben destruirse.
    .unknown = No sabemos si es uno de los casos pequeños de cannabis. Para una persona menor de 18, casi todos lo son.
hs-11361-5-since-1976 =
    .yes = Fue en 1976 o después.
    .no = Fue antes de 1976. Para esos casos la gente tiene que pedirlo.
    .unknown = No sabemos si fue en 1976 o después.
hs-11361-5-two-years =
    .yes = Han pasado dos años.
    .no = Todavía no han pasado dos años.
    .unknown = No sabemos si han pasado dos años.
hs-11361-5-not-serving =
    .yes = Usted no está detenido ahora.
    .no = Usted está detenido ahora. Para este delito, los dos años empezarían cuando salga.
    .unknown = No sabemos si usted está detenido ahora.
hs-11361-5-records =
    .yes = Su registro ya no lo muestra.
    .no = Su registro todavía lo muestra.
    .unknown = Solo su propio registro muestra si ya no está.

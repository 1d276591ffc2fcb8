# Razones para hablar con un abogado o con el defensor público.

referral-title = Hable primero con un abogado o con el defensor público
referral-lead = Según sus respuestas, estos puntos pueden cambiar lo que conviene hacer:
referral-helpful-title = Donde la ayuda suele valer la pena
everybody-title = Hable también primero con un abogado si algo de esto es cierto
everybody-lead = No le preguntamos por estas cosas.

referral-immigration = Lo necesita para inmigración o para viajar. Muchas veces las órdenes del estado no cuentan allí, y pedir una puede hacer daño. Un abogado de inmigración tiene que verlo primero.
referral-open-case = Tiene un caso abierto. El abogado de ese caso tiene que saberlo antes de que usted pida algo.
referral-program-running = Todavía está en un programa. El abogado de ese caso puede decir qué viene después.
referral-registration = Tiene o tuvo que registrarse por un delito sexual. Eso cambia qué caminos están abiertos y cómo.
referral-strike = Tiene una condena grave o violenta. Eso cambia qué caminos están abiertos y cómo.
referral-prison-twice = Estuvo en prisión más de una vez. Las fechas y las sentencias pueden depender unas de otras.
referral-other-court = Un caso es de otro estado, o de una corte federal, tribal o militar. Cada una tiene sus propias reglas.
referral-juvenile = Un caso estuvo en la corte de menores. Tiene su propia ley para sellar.
referral-redesignation = Una de sus condenas puede cerrar la Proposición 47 o la 64. La ley no está clara aquí.
referral-minor = El delito trató de una persona menor de 18. Las cortes y las oficinas de licencias lo miran con más rigor.
referral-guns = Le importa el derecho a tener armas. Lo que se pide primero puede decidir si vuelve.
referral-judge = Aquí decide el juez. Un abogado sabe qué quiere ver esta corte.
referral-violation = Hubo una violación de la libertad condicional, o se revocó. Un abogado puede mostrar a la corte todo lo que pasó.
referral-end-probation = Terminar antes la libertad condicional necesita una audiencia. Su abogado o su oficial sabe cómo se hace.
referral-several-cases = Tiene más de un caso. Cada corte tiene su propia petición, y el orden puede importar.
referral-license = Lo necesita para una licencia, una escuela o un trabajo de cuidado. Sus reglas son distintas de las de otros trabajos.
referral-other-counts = El caso tiene otros cargos además del de drogas. Cada uno puede tener su propia ley.
referral-with-gun = El caso trató de drogas y un arma. Otras prohibiciones pueden seguir.
referral-priors = Una condena que nos contó puede contar como antecedente según la ley de 2024 (HS 11395), aun si se reduce o se desestima. Un cargo nuevo de tener una droga dura podría ser un delito grave.

everybody-citizen = Usted no es ciudadano de los Estados Unidos, no está seguro, o lo deportaron.
everybody-protective-order = Sigue vigente una orden de la corte de no acercarse a alguien.
everybody-violence = Alguien lo obligó, o su pareja le hacía daño en ese tiempo. Hay ayuda especial y privada.
everybody-findings = En el caso se probó una pandilla, un arma o una gran cantidad.
everybody-life-term = Recibió una sentencia de por vida, o libertad bajo palabra de por vida.
everybody-records = Los papeles de la corte ya no existen, o dos registros dicen cosas distintas.
everybody-blocked = Un fiscal detuvo la limpieza automática de su registro.
everybody-restitution = Debe mucha restitución. No cierra estos caminos, pero todavía se puede cobrar.

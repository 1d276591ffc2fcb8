# Razones para hablar con un abogado o con el defensor público.

referral-title = Hable primero con un abogado o con el defensor público
referral-lead = Según sus respuestas, estos puntos pueden cambiar lo que le conviene hacer:
referral-helpful-title = Donde la ayuda muchas veces vale la pena
everybody-title = Hable también primero con un abogado si algo de esto es cierto
everybody-lead = No le preguntamos por esto.

referral-immigration = Usted lo necesita para inmigración o para viajar. Muchas veces las órdenes del estado no cuentan ahí, y pedir una puede hacer daño. Un abogado de inmigración tiene que verlo primero.
referral-open-case = Usted tiene un caso abierto. El abogado de ese caso tiene que saberlo antes de que usted pida algo.
referral-program-running = Usted todavía está en un programa. El abogado de ese caso puede decirle qué viene después.
referral-registration = Usted tiene o tuvo que registrarse por un delito sexual. Eso cambia qué maneras están abiertas y cómo.
referral-strike = Usted tiene una condena por un delito serio o violento. Eso cambia qué maneras están abiertas y cómo.
referral-prison-twice = Usted estuvo en prisión más de una vez. Las fechas y las sentencias pueden depender unas de otras.
referral-other-court = Un caso es de otro estado, o de una corte federal, tribal o militar. Cada una tiene sus propias reglas.
referral-juvenile = Un caso estuvo en la corte de menores. Tiene su propia ley para sellar.
referral-redesignation = Una de sus condenas puede cerrar la Proposición 47 o la Proposición 64. La ley no está clara aquí.
referral-minor = En el delito había una persona menor de 18 años. Las cortes y las oficinas de licencias son más estrictas con eso.
referral-guns = A usted le importan los derechos de armas. Lo que se pide primero puede decidir si vuelven.
referral-judge = Aquí decide el juez. Un abogado sabe lo que esta corte quiere ver.
referral-violation = Hubo una violación de la libertad condicional, o se la quitaron (revoked). Un abogado puede mostrar a la corte todo lo que pasó.
referral-end-probation = Para terminar la libertad condicional antes de tiempo hace falta una audiencia. Su abogado o su oficial de libertad condicional sabe cómo se hace.
referral-several-cases = Usted tiene más de un caso. Cada corte tiene su propia petición, y el orden puede importar.
referral-license = Usted lo necesita para una licencia, una escuela o un trabajo de cuidado. Ahí las reglas son distintas de las de otros trabajos.
referral-other-counts = El caso tiene otros cargos además del de drogas. Cada uno puede tener su propia ley.
referral-with-gun = En el caso había drogas y un arma. Pueden quedar otras prohibiciones.
referral-priors = Una condena que nos contó puede contar como antecedente según la ley de 2024 (HS 11395), aun si se reduce o se desestima. Un cargo nuevo de tener una droga dura podría ser un delito grave.

everybody-citizen = Usted no tiene la ciudadanía de Estados Unidos, no lo sabe con certeza, o le deportaron.
everybody-protective-order = Una orden de la corte de no acercarse a alguien todavía sigue.
everybody-violence = Alguien le obligó a hacerlo, o su pareja le hacía daño en ese tiempo. Hay ayuda especial y privada.
everybody-findings = En el caso se dio por probado que había una pandilla, un arma o una cantidad grande.
everybody-life-term = Usted recibió cadena perpetua, o libertad bajo palabra (parole) de por vida.
everybody-records = Los papeles de la corte ya no existen, o dos registros dicen cosas distintas.
everybody-blocked = Un fiscal detuvo la limpieza automática de su registro.
everybody-restitution = Usted debe mucho dinero de restitución. Eso no cierra estas maneras, pero todavía se lo pueden cobrar.

# Lo que hace y lo que no hace cada ley, según para qué necesita la persona el registro.
# Las claves vienen del paquete de la ley. Los términos están en GLOSSARY.md.

# Para qué necesita la persona el registro

purpose-work = Trabajo
    .hint = Casi todos los empleos, también los de policía y de gobierno.
purpose-license = Una licencia estatal
    .hint = Para un oficio, como enfermería, peluquería o construcción.
purpose-school = Una escuela
    .hint = Trabajar o estudiar en ella.
purpose-care = Trabajo de cuidado
    .hint = Cuidado de niños, cuidado en el hogar o un hogar de cuidado.
purpose-housing = Un lugar para vivir
    .hint = Alquilar, o vivienda pública.
purpose-guns = Derechos de armas
purpose-travel = Viajes
    .hint = Salir del país y volver.
purpose-immigration = Inmigración
    .hint = Visa, tarjeta verde (green card), DACA o ciudadanía.

effect-immigration-warning = Una condena por drogas todavía puede contar para inmigración, aun después de que una corte de California la desestime. Eso incluye a las personas con tarjeta verde (green card) o DACA. Antes de pedirle algo a una corte o de cruzar una frontera, hable con un abogado de inmigración.

# Trabajo

effect-any-work-ask = En California, los empleadores no pueden preguntar por una condena desestimada o sellada. Tampoco por un programa de desvío o un arresto sin condena, y no pueden usarlos al contratar. Quedan fuera los empleos en los que una ley mira la condena.
effect-any-work-offer = Casi todos los empleadores con cinco o más trabajadores pueden preguntar por su registro solo después de ofrecer el empleo. Luego tienen que mirar su situación antes de decir que no.
effect-any-work-federal = Esta ley es del estado. Los empleos federales, el ejército y algunos bancos siguen reglas federales. Todavía pueden mirar el caso.
effect-any-work-police = La policía y otros empleos de ese tipo todavía pueden ver el caso. También pueden preguntar por él.
effect-any-work-office = Usted todavía tiene que decirlo cuando lo pregunta un formulario para un cargo público. Lo mismo vale para un contrato con la lotería del estado.
effect-dismissal-work-fingerprints = Cuando la mayoría de los empleadores revisan huellas, la ley le pide al estado que deje fuera esta condena.
effect-automatic-any-check = Nadie le manda un papel. La gente puede pedirle al estado su propio registro como prueba.
effect-treatment-any-answer = Para la ley, el arresto y la condena nunca pasaron, y usted puede contestar así a casi todas las preguntas. Sin su permiso, el registro no se puede usar para negarle un empleo o un beneficio. Hay excepciones.
effect-reduction-work = Usted puede decir que no es un delito grave. Sigue siendo una condena hasta que se desestime.
effect-cannabis-work-old = La ley cubre algunas condenas menores y antiguas por cannabis. Después de dos años, casi ningún empleador puede preguntar por ellas ni usarlas.
effect-cannabis-automatic-any-which = Puede que la corte haya sellado el caso, o que solo lo haya hecho un delito menor. De eso depende lo que hace por usted. Su propio registro lo muestra.
effect-destroyed-any-answer = Dos años después de un caso menor de cannabis, usted puede decir que no hubo arresto ni condena. Es así aunque nadie haya destruido el registro.
effect-destroyed-any-agencies = Después de los dos años, ninguna agencia estatal o local puede negarle por eso una licencia o un derecho.
effect-destroyed-any-federal = Este derecho a decir que no viene del estado. No es seguro en formularios federales o de inmigración. Puede que el FBI todavía tenga una copia.
effect-diversion-any-answer = Cuando termina el programa, usted puede decir que no le arrestaron por esto y que no estuvo en un programa. Sin su permiso, el registro no se puede usar para negarle un empleo o un beneficio.
effect-arrest-any-answer = Usted puede contestar a casi todas las preguntas como si el arresto nunca hubiera pasado.
effect-innocence-any-answer = Para la ley, el arresto nunca pasó, y usted puede contestar así. La policía sella sus registros y los destruye tres años después del arresto.

# Una licencia estatal

effect-any-license-tell = Cuando un formulario para una licencia estatal o local lo pregunta, usted todavía tiene que decirlo.
effect-any-license-other = Las reglas para casi todas las juntas del estado no cubren todas las licencias. Por ejemplo, la enseñanza, los seguros y las ambulancias tienen sus propias reglas.
effect-dismissal-license-denial = Casi ninguna junta del estado puede negar una licencia por una condena desestimada. Ayuda tener prueba de la desestimación.
effect-dismissal-license-tell-tribe = Cuando un formulario para una licencia estatal, local o tribal lo pregunta, usted todavía tiene que decirlo.
effect-dismissal-license-not-listed = Esta ley no dice que usted tenga que avisar a una agencia de licencias. Otras leyes de desestimación sí. Pregunte antes de dejarlo fuera: puede que la agencia tenga su propia regla.
effect-dismissal-license-held = Una junta todavía puede actuar contra una licencia que usted ya tiene.
effect-cleared-license-comparable = Casi ninguna junta del estado puede negar una licencia por una condena desestimada o por una comparable. La regla no nombra esta ley. Un abogado puede decirle si cuenta.
effect-reduction-license = Las juntas del estado todavía pueden mirarla. Con casi todas las condenas solo pueden ir siete años atrás. Y solo pueden mirar lo que tiene que ver con el trabajo.
effect-diversion-license = Sin su permiso, el registro del arresto no se puede usar para negarle una licencia.
effect-diversion-license-health = Las juntas de salud, como enfermería o farmacia, todavía pueden actuar por lo que pasó. Es así aun después de terminar el programa.
effect-arrest-license = Casi ninguna junta del estado puede negar una licencia por un arresto que no terminó en condena.

# Una escuela

effect-any-school-own-rules = Las leyes de escuelas tienen sus propias reglas sobre condenas por drogas. Algunas todavía cuentan un caso que una corte limpió. Un abogado puede saberlo.
effect-any-school-aid = Para la ayuda federal a estudiantes, esto casi nunca cambia nada. El formulario ya no pregunta por condenas por drogas.
effect-dismissal-school-told = Las escuelas y la oficina que da licencias a maestros todavía pueden recibir aviso de la condena.
effect-dismissal-school-drugs = Hay una excepción para la posesión de drogas (HS 11350 o 11377), si la condena tiene más de cinco años. Una vez limpia, el estado no puede avisar ni a las escuelas.
effect-cleared-any-not-named = La regla sobre lo que el estado dice a escuelas y agencias de cuidado no nombra esta ley. Por eso todavía pueden recibir aviso. Su propio registro muestra lo que hay.
effect-reduction-school = Las escuelas todavía pueden ver la condena. Desestimarla es otro paso.
effect-arrest-school = Cuando una escuela revisa huellas, el estado puede hablar de un arresto solo mientras espera juicio.

# Trabajo de cuidado

effect-any-care-exemption = La gente puede pedir una exención a la oficina estatal de licencias de cuidado. Un caso limpio o reducido puede ayudar con eso.
effect-dismissal-care = Las oficinas que dan licencias para cuidado de niños y hogares de cuidado todavía pueden ver la condena. También pueden actuar por ella.
effect-dismissal-care-ihss = Para el cuidado pagado en el hogar (IHSS), usted todavía tiene que decirlo cuando un formulario lo pregunta. Si la condena le deja fuera, esto no le abre la puerta.
effect-reduction-care = Las oficinas que dan licencias para cuidado de niños y hogares de cuidado todavía pueden ver la condena.
effect-arrest-care = Para el trabajo de cuidado, el estado no puede avisar de algunos arrestos. Son los de un programa de desvío terminado, una orden según PC 851.91 o un fallo de inocencia.
effect-arrest-care-automatic = Para cuidado de niños y hogares de cuidado esto no cambia nada: la oficina de licencias todavía puede recibir y usar el registro. Una orden de la corte según PC 851.91 puede hacer más.

# Un lugar para vivir

effect-any-housing-courts = Las cortes no pueden mostrar este caso al público. Eso puede ayudar cuando un arrendador mira los archivos de la corte.
effect-cleared-housing-not-named = La regla que no deja a las cortes mostrar casos limpios no nombra esta ley. Puede que un arrendador todavía encuentre el archivo.
effect-dismissal-housing-landlords = En California, los arrendadores no pueden usar algunos registros limpios, y las revisiones privadas no pueden reportar los viejos. Hay errores. La gente puede pedir ver el reporte.
effect-dismissal-housing-public = Para vivienda pública, la policía puede avisar de un delito grave de drogas de los últimos cinco años. La regla no deja fuera los casos desestimados. La oficina tiene que mirar más que su registro, y usted puede pedir una audiencia.
effect-reduction-housing-public = Para vivienda pública, la policía puede avisar de delitos graves de drogas. Un caso de drogas que ya no es un delito grave puede quedar fuera de esa lista.
effect-reduction-housing-courts = Las cortes todavía pueden mostrar el caso al público hasta que se desestime.
effect-cannabis-sealing-housing = Un archivo sellado de la corte no es para que lo vean los arrendadores. Ayuda guardar una copia de la orden.
effect-arrest-housing-public = La policía no puede avisar a una oficina de vivienda pública de un arresto que no terminó en condena.
effect-arrest-housing-sealed = Cuando una corte sella el arresto, sus registros no se pueden mostrar a los arrendadores. Quien los pasa a otros puede tener que pagar una multa.

# Derechos de armas

effect-any-guns-federal = La ley federal tiene sus propias prohibiciones de armas, y California no puede quitarlas. El uso de drogas puede ser una de ellas. Pregunte a un abogado antes de tocar un arma.
effect-any-guns-silent = Esta ley no habla de armas. Puede que la prohibición de California por delitos graves no venga de este caso, pero otras sí pueden. Pregunte a un abogado antes de tocar un arma.
effect-dismissal-guns = Esto no devuelve los derechos de armas. Si la condena se los quitó, tener un arma sigue siendo un delito.
effect-prop-47-guns = La prohibición de armas queda. La Proposición 47 lo dice, y la otra ley que reduce un delito grave (PC 17(b)) no. Por eso el orden puede importar: pregunte primero a un abogado.
effect-reduction-guns = La prohibición de armas de California por delitos graves puede terminar para este caso. Ya no es un delito grave para ningún fin. Otras pueden quedar. Pregunte a un abogado antes de tocar un arma.
effect-reduction-guns-misdemeanor = California también prohíbe las armas por diez años después de algunos delitos menores. Los delitos menores de drogas no están en esa lista.
effect-diversion-guns = Un programa terminado no deja condena. Por eso, puede que la prohibición de California por delitos graves no venga de este caso. Puede haber otras.
effect-diversion-guns-order = Durante el programa, un juez puede prohibir las armas donde hay peligro. Esa orden suele durar hasta que termina el programa.
effect-arrest-guns = Sellar un arresto no cambia los derechos de armas. Si el arresto se los quitó, eso queda igual.

# Viajes

effect-any-travel-noncitizen = Si usted no tiene la ciudadanía de Estados Unidos, salir del país puede ser un riesgo. Es así aun después de limpiar el caso, y también con tarjeta verde (green card). Hable con un abogado de inmigración antes de salir.
effect-any-travel-countries = Otros países tienen sus propias reglas y todavía pueden decir que no. También los programas de paso rápido en la frontera o el aeropuerto, como «Global Entry».

# Inmigración

effect-any-immigration-vacate = Otra ley (PC 1473.7) puede anular una condena cuando la persona no entendió lo que significa para inmigración. Eso es más que una desestimación. Un abogado de inmigración puede saberlo.
effect-dismissal-immigration = Para inmigración, una condena por drogas casi siempre cuenta todavía. Es así aun después de que una corte de California la desestime.
effect-dismissal-immigration-2011 = Hay una excepción antigua: una primera condena por tener drogas para uso propio, con una declaración del 14 de julio de 2011 o antes. Tiene más condiciones. Un abogado de inmigración puede saberlo.
effect-reduction-immigration = Para inmigración casi siempre sigue siendo una condena por drogas. Un nivel más bajo no cambia eso.
effect-cannabis-sealing-immigration = Un caso sellado como «legalmente inválido» puede ayudar más que una simple desestimación. Inmigración no tiene que estar de acuerdo. Pregunte a un abogado de inmigración antes de confiar en eso.
effect-cannabis-any-federal = El cannabis todavía va contra la ley federal. Decir que usted lo usó puede traer problemas en la frontera y con inmigración, aun donde un estado lo permite.
effect-dej-immigration = El estado hizo esta ley porque la declaración de antes podía dañar a la gente con inmigración. Puede ayudar ahí, pero deciden las autoridades federales. Pregunte a un abogado de inmigración antes de confiar en eso.
effect-plea-immigration = Si usted se declaró culpable o no disputó los cargos antes del programa, eso puede contar como condena para inmigración. Todavía puede contar después de que se desestime el caso.
effect-diversion-immigration = Un programa sin declararse culpable suele ser menos riesgoso para inmigración. Lo que usted dijo de drogas a la corte todavía puede contar. Pregunte a un abogado de inmigración antes de confiar en eso.
effect-arrest-immigration = Los formularios de inmigración pueden preguntar por cada arresto, también por uno sellado. Dejar uno fuera puede dañar más que el arresto. Un abogado de inmigración puede decirle qué contestar.

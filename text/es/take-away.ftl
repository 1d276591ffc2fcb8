# Lo que una persona se puede llevar: imprimir, copia guardada, texto, lista, calendario; y seguir desde una copia guardada.

take-title = Llévese esto
take-lead = Todo esto se hace en este dispositivo. No se envía nada.
take-shared = Si otras personas usan este dispositivo, pueden ver lo que usted guarde o copie.
button-print = Imprimir
button-save = Guardar una copia
    .hint = Un archivo. Se abre sin internet. Más tarde puede seguir desde él aquí.
button-copy = Copiar como texto
button-slip = Copiar la lista de lo que hay que averiguar
button-calendar = Guardar este día para su calendario
    .hint = Hace una entrada de calendario. La entrada no dice para qué es el día.

status-saved = El archivo se guardó. Búsquelo en sus descargas.
status-copied = Copiado.
status-not-copied = Este navegador no nos dejó copiar. Guarde una copia.

paper-results = Lo que puede ser posible
paper-answers = Lo que usted contestó
paper-slip = Lo que hay que averiguar
paper-slip-lead = El registro de actuaciones (docket) en la secretaría de la corte y su propio registro del Departamento de Justicia tienen casi todo esto.
paper-steps = Lo que la gente suele hacer después
paper-made = Hecho el { $day }. Ley al { $law }.
paper-continue = Para seguir más tarde, abra otra vez la revisión y elija «Seguir desde una copia guardada».
paper-code-phone = Escanee para llamar al { $phone }
paper-code-book = Escanee para reservar una cita

calendar-words = Recordatorio

resume-title = Seguir desde una copia guardada
resume-hint = Elija el archivo que guardó aquí antes. Se lee solo en este dispositivo.
resume-done = Estas son las respuestas de su copia guardada. Revise que todavía estén bien.
resume-other-law = Estas son las respuestas de su copia guardada. La ley era la del { $then } cuando la guardó. Ahora es la del { $now }, así que los resultados pueden ser otros.
resume-foreign = Este archivo no es una copia guardada aquí. Elija el archivo que guardó, o empiece de nuevo.
resume-broken = No podemos leer las respuestas de este archivo. Puede que se haya cambiado o cortado. Elija otra copia, o empiece de nuevo.
resume-newer = Esta copia la guardó una versión más nueva de esta revisión. Vuelva a cargar la página e intente otra vez.
resume-older = Esta copia es de una versión anterior que ya no podemos leer. Empiece de nuevo, por favor.

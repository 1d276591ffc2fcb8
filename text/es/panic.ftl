# Se muestra cuando la aplicación se detiene.

panic-title = Algo salió mal
panic-lead = Esta revisión se detuvo. Lo que usted escribió desapareció y no se envió a nadie. Cargue la página otra vez para empezar de nuevo.
panic-self-help = También puede leer la guía gratis de la corte: selfhelp.courts.ca.gov/clean-your-record

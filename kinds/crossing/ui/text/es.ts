import type en from './en.ts';

const es: Record<keyof typeof en, string> = {
  name: 'Hoja de recuento',
  create: 'Introducir recuentos de un puerto',
  'create.lead':
    'Sumas de una línea en un sentido, de una hora o del día entero. Ni nombres, ni documentos, ni matrículas.',
  'page.import': 'Recuentos desde un archivo',
  'state.counted': 'Contado',
  'state.erased': 'Borrado',
  'command.count': 'Introducir el recuento',
  'command.correct': 'Completar o corregir',
  'command.correct.help': 'Lo que diga de una hora sustituye a lo dicho antes; ambos quedan en el historial.',
  'event.counted': '{who} hizo un recuento',
  'error.crossing.notOwn': 'Cada orilla cuenta en sus propios puertos. Comunique a la otra autoridad lo que ve.',
  'error.crossing.place': 'Esta es la hoja de otro puerto o de otro día.',
  'error.crossing.zone': 'No existe ese huso horario o ese día. Compruebe el puerto en el plan.',
  'error.crossing.start': 'El día no empieza en ningún lugar en ese instante. Compruebe el reloj de este nodo.',
  'error.crossing.future': 'Ese día no ha empezado todavía en el puerto. Elija uno que sí.',
  'error.crossing.hour': 'El día no tiene tantas horas en este puerto.',
  'error.crossing.empty': 'Introduzca al menos una cifra.',
  'error.crossing.same': 'Estas cifras ya constan. No se ha enviado nada.',
  'error.crossing.absent': 'Aquí no se ha contado nada todavía. Introduzca el recuento del día.',
};

export default es;

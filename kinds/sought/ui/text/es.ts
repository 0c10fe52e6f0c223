import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  name: 'Consulta reservada',
  list: 'Consultas reservadas',
  create: 'Preguntar en reserva',
  'create.lead': 'Averigüe si un socio tiene un identificador que usted tiene, sin mostrarlo.',
  'state.sealed': 'Guardada, aún no enviada',
  'state.asked': 'Enviada, en espera de respuesta',
  'state.hit': 'Coincidencia: alguien debe examinarla',
  'state.noHit': 'Sin coincidencia',
  'state.confirmed': 'Coincidencia examinada',
  'state.failed': 'Sin respuesta',
  'state.erased': 'Borrada',
  'command.ask': 'Preguntar en reserva',
  'command.confirm': 'Examinar una coincidencia',
  'command.confirm.help':
    'Una coincidencia dice que ambos tienen el mismo identificador y nada más. Una persona decide si atañe al caso antes de usarla.',
  'event.sealed': '{who} guardó aquí la consulta',
  'event.posted': '{who} envió el lote',
  'event.found': '{who} leyó aquí la respuesta',
  'event.failed': '{who}: la consulta no tuvo respuesta',
  'event.confirmed': '{who} examinó una coincidencia',
  'error.sought.exists': 'Esto ya se preguntó.',
  'error.sought.absent': 'Aquí no se preguntó nada.',
  'error.sought.identifier':
    'No es un identificador de su tipo con la grafía común: sus dígitos de control no cuadran o se escribe de otro modo.',
  'error.sought.category': 'Este identificador no pertenece a la categoría elegida.',
  'error.sought.twice': 'Por cada identificador se pregunta una vez: quite el repetido.',
  'error.sought.over': 'Esta consulta ya tiene respuesta, o no espera ninguna.',
  'error.sought.notHit': 'Este identificador no se encontró allí.',
  'error.sought.tells':
    'La otra parte lee la referencia, la finalidad y el motivo: quiten el identificador por el que preguntan.',
};

export default es;

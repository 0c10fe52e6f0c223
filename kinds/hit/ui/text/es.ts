import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  name: 'Consulta de coincidencia',
  create: 'Preguntar: ¿tienen esto?',
  'create.lead': 'Un identificador, nombrado abiertamente; una persona de la otra parte dice si lo tienen.',
  'state.asked': 'Enviada',
  'state.hit': 'Lo tienen',
  'state.nothing': 'Nada que comunicar',
  'state.withdrawn': 'Retirada',
  'state.erased': 'Borrada',
  'command.ask': 'Preguntar: ¿tienen esto?',
  'command.confirm': 'Lo tenemos',
  'command.confirm.help': 'Solo dice que lo tenemos. El contenido exige una solicitud propia.',
  'command.nothing': 'Nada que comunicar',
  'command.nothing.help':
    'Una sola fórmula, sea cual sea el motivo. Sale por sí sola un día después de la consulta, o a la hora en punto siguiente; el motivo se queda aquí.',
  'command.withdraw': 'Retirar la consulta',
  'event.asked': '{who} preguntó',
  'event.confirmed': '{who} lo tiene',
  'event.nothing': '{who} no tiene nada que comunicar',
  'event.withdrawn': '{who} retiró la consulta',
  'error.hit.exists': 'Esto ya se preguntó.',
  'error.hit.absent': 'Aquí no se preguntó nada.',
  'error.hit.identifier': 'No es un identificador de su tipo con la grafía común.',
  'error.hit.notAddressee': 'Solo responde la autoridad preguntada.',
  'error.hit.notAsker': 'Solo retira la consulta la autoridad que la hizo.',
  'error.hit.over': 'Ya se respondió o se retiró.',
  'command.giveFeedback': 'Dar una valoración',
  'command.giveFeedback.help': 'Dígales si se trataba de la misma persona o cosa.',
  'event.feedback': '{who} ha dado su valoración',
};

export default es;

import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  name: 'Información',
  create: 'Transmitir información',
  'create.lead':
    'Haga saber a otras autoridades, sin que lo hayan pedido, lo que deberían saber. Todos los miembros del grupo pueden leerlo.',
  'state.shared': 'Transmitida',
  'state.actedUpon': 'Con actuaciones',
  'state.erased': 'Borrada',
  'command.share': 'Transmitir información',
  'command.actUpon': 'Comunicar lo actuado',
  'command.actUpon.help': 'Basta una frase: dice a la otra autoridad para qué sirvió su información.',
  'command.giveFeedback': 'Dar una valoración',
  'command.giveFeedback.help':
    'Ayuda a la otra autoridad a evaluar su fuente. Si la información es errónea o está superada, le corresponde rectificarla.',
  'command.correct': 'Rectificar',
  'command.correct.help': 'Lo enviado permanece; la rectificación llega a todos los que lo tienen.',
  'event.shared': '{who} ha transmitido información',
  'event.actedUpon': '{who} ha actuado en consecuencia',
  'event.feedback': '{who} ha dado su valoración',
  'event.corrected': '{who} ha hecho una rectificación',
  'event.correctionAcknowledged': 'La rectificación ha surtido efecto en {who}',
  'error.information.exists': 'Ya se ha transmitido: rectifíquela o transmita otra nueva.',
  'error.information.absent': 'No existe tal información.',
  'error.information.erased': 'La información se borró; no se puede añadir nada.',
  'error.information.notAddressee': 'Solo puede hacerlo una autoridad destinataria.',
};

export default es;

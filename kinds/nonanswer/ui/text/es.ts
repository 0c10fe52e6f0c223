import type en from './en.ts';

const es: Record<keyof typeof en, string> = {
  name: 'Falta de respuesta',
  list: 'Faltas de respuesta',
  'state.waiting': 'Espera su momento',
  'state.takenBack': 'Retirada',
  'state.sent': 'Enviada',
  'state.failed': 'No enviada',
  'state.erased': 'Borrada',
  'what.title': 'Qué se decidió',
  'what.note':
    'El motivo y las palabras quedan en nuestra autoridad. La otra parte lee que no hay respuesta, y nada más.',
  'what.leaves': 'Sale',
  'what.leaves.note':
    'El momento depende solo de la recepción de la solicitud, para que nada pueda deducirse. Hasta entonces puede retirarse.',
  'what.record': 'Corresponde al expediente',
  'what.cause': 'Por qué no hay respuesta',
  'command.takeBack': 'Retirar',
  'command.takeBack.help': 'Nada ha salido. Después se puede responder a la solicitud o decidir de nuevo.',
  'takeBack.reason': 'Motivo',
  'event.decided': '{who} decidió no responder',
  'event.takenBack': '{who} la retiró',
  'event.sent': 'Salió',
  'event.failed': 'No pudo enviarse',
  'error.nonanswer.waits': 'Ya espera una falta de respuesta: retírela para decidir de nuevo.',
  'error.nonanswer.none': 'Aquí ya no espera nada: salió o se retiró.',
  'error.nonanswer.subject': 'Lo que se decide sobre un expediente consta bajo su número.',
};

export default es;

import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  'what.title': 'Lo que espera a una segunda persona',
  'what.note': 'Nada de ello ha salido. Esta página solo la ve nuestra autoridad.',
  'what.decided': 'Lo que decidió una segunda persona',
  'what.own': 'Esta página solo la ve nuestra autoridad.',
  'what.reason': 'Por qué deben estar de acuerdo dos personas',
  'what.override': 'Por qué se deja de lado una protección',
  'what.act': 'Actuación',
  'what.by': 'Preparado por',
  'what.group': 'Grupo',
  'what.readers': 'Quién lo leerá',
  'what.record': 'Corresponde al expediente',
  'what.digest': 'Huella de lo que se autoriza (SHA-256)',
  'act.open': 'Lo que se enviará',
  'act.sent': 'Lo que se envió',
  'act.unsent': 'Lo que no se envió',
  'act.note':
    'Exactamente como lo verán sus destinatarios. Entre la autorización y el envío no puede cambiar ni una letra.',
  'act.unreadable': 'Este texto no puede leerse aquí. No autorice lo que no puede leer: rechácelo.',
  'decision.approved': 'Autorizado; se está enviando',
  'decision.executed': 'Autorizado y enviado',
  'decision.open': 'Abrir el expediente',
  'decision.refused': 'No autorizado: no se ha enviado nada',
  'decision.failed': 'Autorizado, pero entretanto surgió un obstáculo: no se ha enviado nada',
  'decision.failed.next': 'Prepárelo de nuevo desde el expediente; volverá a someterse a una segunda persona.',
  'approve.note': 'Nota',
  'approve.note.help': 'Se guarda en nuestro propio registro; las demás autoridades no la ven nunca.',
  'refuse.reason': 'Motivo',
  'refuse.reason.help': 'Lo que debe cambiar antes del envío. Solo lo leen sus compañeros.',
};

export default es;

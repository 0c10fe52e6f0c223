import type en from './en.ts';

export default {
  name: 'Autorización de envío',
  list: 'Por autorizar',
  'state.proposed': 'Espera a una segunda persona',
  'state.approved': 'Autorizado, enviándose',
  'state.refused': 'No autorizado',
  'state.executed': 'Autorizado y enviado',
  'state.failed': 'Autorizado, no enviado',

  'what.title': 'Lo que espera a una segunda persona',
  'what.note': 'Nada de ello ha salido. Esta página solo la ve nuestra autoridad.',
  'what.reason': 'Por qué deben estar de acuerdo dos personas',
  'what.act': 'Actuación',
  'what.by': 'Preparado por',
  'what.group': 'Grupo',
  'what.readers': 'Quién lo leerá',
  'what.record': 'Corresponde al expediente',
  'what.digest': 'Huella de lo que se autoriza (SHA-256)',
  'act.title': 'Lo que se enviará',
  'act.note':
    'Exactamente como lo verán sus destinatarios. Entre la autorización y el envío no puede cambiar ni una letra.',
  'act.unreadable': 'Este texto no puede leerse aquí. No autorice lo que no puede leer: rechácelo.',

  'decision.approved': 'Autorizado; se está enviando',
  'decision.executed': 'Autorizado y enviado',
  'decision.open': 'Abrir el expediente',
  'decision.refused': 'No autorizado: no se ha enviado nada',
  'decision.failed': 'Autorizado, pero entretanto surgió un obstáculo: no se ha enviado nada',
  'decision.failed.next': 'Prepárelo de nuevo desde el expediente; volverá a someterse a una segunda persona.',

  'command.approve': 'Autorizar y enviar',
  'command.approve.help':
    'Usted responde del texto que figura abajo junto con quien lo preparó. Se envía de inmediato a sus destinatarios.',
  'command.refuse': 'No autorizar',
  'command.refuse.help': 'No se envía nada. Quien lo preparó lee el motivo y puede prepararlo de nuevo.',
  'approve.note': 'Nota',
  'approve.note.help': 'Se guarda en nuestro propio registro; las demás autoridades no la ven nunca.',
  'refuse.reason': 'Motivo',
  'refuse.reason.help': 'Lo que debe cambiar antes del envío. Solo lo leen sus compañeros.',

  'event.proposed': 'Sometido a una segunda persona',
  'event.approved': 'Autorizado',
  'event.refused': 'No autorizado',
  'event.executed': 'Enviado',
  'event.failed': 'No pudo enviarse',

  'error.release.exists': 'Esto ya se ha sometido a una segunda persona.',
  'error.release.absent': 'Aquí no hay nada pendiente de autorización.',
  'error.release.digest': 'No es el texto que se le presentó. Vuelva a cargar la página y léalo de nuevo.',
  'error.release.ownProposal': 'Lo ha preparado usted: debe autorizarlo otra persona.',
  'error.release.decided': 'Ya se ha decidido.',
  'error.release.notApproved': 'No se envía nada antes de autorizarlo.',
  'error.release.done': 'El resultado ya consta.',
} satisfies Record<keyof typeof en, string>;

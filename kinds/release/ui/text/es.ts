import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  name: 'Autorización de envío',
  list: 'Por autorizar',
  'state.proposed': 'Espera a una segunda persona',
  'state.approved': 'Autorizado, enviándose',
  'state.refused': 'No autorizado',
  'state.executed': 'Autorizado y enviado',
  'state.failed': 'Autorizado, no enviado',
  'command.approve': 'Autorizar y enviar',
  'command.approve.help':
    'Usted responde del texto que figura abajo junto con quien lo preparó. Se envía de inmediato a sus destinatarios.',
  'command.refuse': 'No autorizar',
  'command.refuse.help': 'No se envía nada. Quien lo preparó lee el motivo y puede prepararlo de nuevo.',
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
};

export default es;

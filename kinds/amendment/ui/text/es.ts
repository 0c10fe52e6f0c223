import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  name: 'Modificación de una carta',
  list: 'Modificaciones de cartas',
  'state.proposed': 'Espera a una segunda persona',
  'state.approved': 'Aprobada, aún sin firmar',
  'state.refused': 'No aprobada',
  'state.signed': 'Firmada',
  'command.approve': 'Aprobar',
  'command.approve.help':
    'Su autoridad firma este texto, y ningún otro, cuando se vuelve a ejecutar la orden en su máquina. La modificación está en vigor cuando todos los miembros han firmado.',
  'command.refuse': 'No aprobar',
  'command.refuse.help': 'No se firma nada. Quien la preparó lee su razón.',
  'reason.help': 'Qué debe cambiar antes de firmarse. Solo lo leen los colegas.',
  'event.proposed': 'Sometida a una segunda persona',
  'event.approved': '{who} la aprobó',
  'event.refused': '{who} no la aprobó',
  'event.signed': 'Firmada por la raíz de esta autoridad',
  'error.amendment.exists': 'Esta carta ya fue sometida a una segunda persona.',
  'error.amendment.absent': 'No hay tal carta sobre la que decidir.',
  'error.amendment.hash': 'Este no es el texto que se le presentó. Vuelva a cargar la página y léalo de nuevo.',
  'error.amendment.ownProposal': 'Quien la preparó no la aprueba: debe hacerlo otra persona.',
  'error.amendment.decided': 'Esto ya está decidido.',
  'error.amendment.notApproved': 'Una carta se firma una vez, después de que una segunda persona la apruebe.',
};

export default es;

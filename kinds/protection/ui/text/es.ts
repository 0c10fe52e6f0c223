import type en from './en.ts';

const es: Record<keyof typeof en, string> = {
  name: 'Persona protegida',
  list: 'Personas protegidas',
  create: 'Proteger a una persona',
  'create.lead':
    'Quien huyó de un país queda a salvo de él: nada que lo nombre sale de aquí hacia allí. Un aviso de más no perjudica a nadie.',
  recorded: 'Queda registrado',
  'recorded.words':
    'Desde ahora nada que nombre a esta persona sale hacia un país del que huyó. Quién está protegido solo lo leen los jefes de unidad y quienes controlan la autoridad; no tiene que hacer nada más.',
  choose: 'El expediente nombra a varias personas. ¿De quién se trata?',
  'state.sheltered': 'Protegida',
  'state.lifted': 'Protección levantada',
  'state.erased': 'Borrada',
  'who.title': 'A quién se protege',
  'who.note': 'Solo nuestra autoridad ve esta página, y cada consulta queda registrada.',
  names: 'Nombres, en todas sus grafías',
  'names.help': 'Uno por línea, en cualquier escritura. Cada uno se busca en todo lo que saldría.',
  identifiers: 'Documentos y números',
  'identifiers.help':
    'Uno por línea: pasaporte, teléfono, matrícula. Los espacios y guiones no importan; al menos cinco caracteres.',
  records: 'Expedientes sobre la persona',
  'records.help': 'Sus números, uno por línea',
  files: 'Archivos sobre la persona',
  'files.help': 'Sus huellas (SHA-256), una por línea',
  fled: 'Países de los que huyó',
  'fled.help': 'Dos letras cada uno, separados por espacios',
  reason: 'Motivo',
  'reason.help': 'Lo lee el órgano de control.',
  'overrides.title': 'Dejada de lado por dos personas',
  'overrides.record': 'Declaración en el expediente',
  'erased.words': 'Lo que figuraba aquí se ha borrado.',
  'command.shelter': 'Proteger a una persona',
  'command.change': 'Modificar',
  'command.change.help': 'Añada una grafía, un número o un país en cuanto se conozca.',
  'command.lift': 'Levantar la protección',
  'command.lift.help': 'Desde entonces se trata a la persona como a cualquier otra. Considere preguntarle antes.',
  'event.sheltered': '{who} puso a una persona bajo protección',
  'event.changed': '{who} modificó lo que se sabe',
  'event.lifted': '{who} levantó la protección',
  'event.overridden': '{who}: dos personas dejaron de lado la protección una vez',
  'error.protection.exists': 'Esta persona ya está protegida: modifique lo que consta.',
  'error.protection.absent': 'Esa protección no existe.',
  'error.protection.lifted': 'Esta protección se levantó: abra una nueva.',
};

export default es;

import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  'recorded.words':
    'Desde ahora nada que nombre a esta persona sale hacia un país del que huyó. Quién está protegido solo lo leen los jefes de unidad y quienes controlan la autoridad; no tiene que hacer nada más.',
  choose: 'El expediente nombra a varias personas. ¿De quién se trata?',
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
  'overrides.title': 'Dejada de lado por dos personas',
  'overrides.record': 'Declaración en el expediente',
  'erased.words': 'Lo que figuraba aquí se ha borrado.',
};

export default es;

import type en from './en.ts';

export default {
  published: 'Texto publicado',
  agreed: 'Texto acordado entre {names}',
  since: 'Público desde el {when}',
  withdrawn: 'Retirado el {when}',
  withdrawnWords: 'Las autoridades han retirado este texto. Permanece aquí tal como se firmó. Motivo: {reason}',
  languages: 'Idiomas de este texto',
  signatures: 'Firmas',
  signedBy: '{name} firmó este texto el {when}.',
  key: 'Clave',
  hash: 'Huella del texto firmado (SHA-256)',
  check: 'Compruébelo usted mismo',
  checkWords:
    'Este archivo contiene el texto tal como se firmó, con todas las firmas. Cualquier programa que lea notas firmadas puede comprobarlo sin red: entente verify, o el programa en Go que acompaña a Entente. Compare las claves con las que cada autoridad ha publicado.',
  file: 'Archivo con todas las firmas',
  pdf: 'Versión en papel (PDF)',
  index: 'Textos publicados por {name}',
  none: 'Aquí todavía no se ha publicado nada.',
  notYet: 'No es público antes del {when}. Solo las personas de esta autoridad ven esta página.',
  page: 'Página {n, number} de {m, number}',
  printed: 'Elaborado por {who}, {when}',
  clear: 'Para todos',
} satisfies Record<keyof typeof en, string>;

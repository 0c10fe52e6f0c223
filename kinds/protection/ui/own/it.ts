import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  'recorded.words':
    'Da ora nulla che nomini questa persona parte verso un Paese da cui è fuggita. Chi è protetto lo leggono solo i capi ufficio e chi controlla l’autorità; non dovete fare altro.',
  choose: 'La scheda nomina più persone. Di chi si tratta?',
  'who.title': 'Chi è protetto',
  'who.note': 'Solo la nostra autorità vede questa pagina, e ogni consultazione è registrata.',
  names: 'Nomi, in ogni grafia',
  'names.help': 'Uno per riga, in qualsiasi scrittura. Ciascuno viene cercato in tutto ciò che partirebbe.',
  identifiers: 'Documenti e numeri',
  'identifiers.help':
    'Uno per riga: passaporto, telefono, targa. Spazi e trattini non contano; almeno cinque caratteri.',
  records: 'Fascicoli che la riguardano',
  'records.help': 'I loro numeri, uno per riga',
  files: 'File che la riguardano',
  'files.help': 'Le loro impronte (SHA-256), una per riga',
  fled: 'Paesi da cui è fuggita',
  'fled.help': 'Due lettere ciascuno, separati da spazi',
  reason: 'Motivo',
  'overrides.title': 'Derogata da due persone',
  'overrides.record': 'Dichiarazione nel fascicolo',
  'erased.words': 'Ciò che era qui è stato cancellato.',
};

export default it;

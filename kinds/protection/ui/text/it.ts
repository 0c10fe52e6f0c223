import type en from './en.ts';

const it: Record<keyof typeof en, string> = {
  name: 'Persona protetta',
  list: 'Persone protette',
  create: 'Proteggere una persona',
  'create.lead':
    'Chi è fuggito da un paese ne resta al riparo: nulla che lo nomini parte da qui verso quel paese. Una segnalazione di troppo non nuoce a nessuno.',
  recorded: 'È registrato',
  'recorded.words':
    'Da ora nulla che nomini questa persona parte verso un Paese da cui è fuggita. Chi è protetto lo leggono solo i capi ufficio e chi controlla l’autorità; non dovete fare altro.',
  choose: 'La scheda nomina più persone. Di chi si tratta?',
  'state.sheltered': 'Protetta',
  'state.lifted': 'Protezione revocata',
  'state.erased': 'Cancellata',
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
  'reason.help': 'Lo legge l’organo di controllo.',
  'overrides.title': 'Derogata da due persone',
  'overrides.record': 'Dichiarazione nel fascicolo',
  'erased.words': 'Ciò che era qui è stato cancellato.',
  'command.shelter': 'Proteggere una persona',
  'command.change': 'Modificare',
  'command.change.help': 'Aggiungete una grafia, un numero o un paese appena è noto.',
  'command.lift': 'Revocare la protezione',
  'command.lift.help': 'Da quel momento la persona è trattata come ogni altra. Valutate se sentirla prima.',
  'event.sheltered': '{who} ha posto una persona sotto protezione',
  'event.changed': '{who} ha modificato quanto è noto',
  'event.lifted': '{who} ha revocato la protezione',
  'event.overridden': '{who}: due persone hanno derogato una volta alla protezione',
  'error.protection.exists': 'Questa persona è già protetta: modificate quanto risulta.',
  'error.protection.absent': 'Questa protezione non esiste.',
  'error.protection.lifted': 'Questa protezione è stata revocata: iniziatene una nuova.',
};

export default it;

import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  name: 'Persona protetta',
  list: 'Persone protette',
  create: 'Proteggere una persona',
  'create.lead':
    'Chi è fuggito da un paese ne resta al riparo: nulla che lo nomini parte da qui verso quel paese. Una segnalazione di troppo non nuoce a nessuno.',
  recorded: 'È registrato',
  'state.sheltered': 'Protetta',
  'state.lifted': 'Protezione revocata',
  'state.erased': 'Cancellata',
  'reason.help': 'Lo legge l’organo di controllo.',
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

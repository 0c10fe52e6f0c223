import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  name: 'Domanda di riscontro',
  create: 'Chiedi: lo detenete?',
  'create.lead': 'Un identificativo, nominato apertamente; una persona dell’altra parte dice se è detenuto.',
  'state.asked': 'Posta',
  'state.hit': 'È detenuto',
  'state.nothing': 'Nulla da segnalare',
  'state.withdrawn': 'Ritirata',
  'state.erased': 'Cancellata',
  'command.ask': 'Chiedi: lo detenete?',
  'command.confirm': 'Lo deteniamo',
  'command.confirm.help': 'Dice soltanto che è detenuto. Il contenuto richiede una richiesta a parte.',
  'command.nothing': 'Nulla da segnalare',
  'command.nothing.help':
    'Una sola formula, qualunque sia il motivo. Parte da sé un giorno dopo la domanda, o all’ora piena seguente; il motivo resta qui.',
  'command.withdraw': 'Ritira la domanda',
  'event.asked': '{who} ha chiesto',
  'event.confirmed': '{who} lo detiene',
  'event.nothing': '{who} non ha nulla da segnalare',
  'event.withdrawn': '{who} ha ritirato la domanda',
  'error.hit.exists': 'È già stato chiesto.',
  'error.hit.absent': 'Qui non è stato chiesto nulla.',
  'error.hit.identifier': 'Non è un identificativo di questo tipo nella grafia comune.',
  'error.hit.notAddressee': 'Risponde soltanto l’autorità interpellata.',
  'error.hit.notAsker': 'Ritira la domanda soltanto l’autorità che l’ha posta.',
  'error.hit.over': 'Ha già avuto risposta o è stata ritirata.',
  'command.giveFeedback': 'Dai un riscontro',
  'command.giveFeedback.help': 'Dire loro se si trattava della stessa persona o cosa.',
  'event.feedback': '{who} ha dato un riscontro',
};

export default it;

import type en from './en.ts';

const it: Record<keyof typeof en, string> = {
  name: 'Mancata risposta',
  list: 'Mancate risposte',
  'state.waiting': 'Attende il suo momento',
  'state.takenBack': 'Ritirata',
  'state.sent': 'Inviata',
  'state.failed': 'Non inviata',
  'state.erased': 'Cancellata',
  'what.title': 'Che cosa è stato deciso',
  'what.note':
    'Il motivo e le parole restano alla nostra autorità. L’altra parte legge che non c’è risposta, e nient’altro.',
  'what.leaves': 'Parte',
  'what.leaves.note':
    'Il momento dipende solo dalla ricezione della richiesta, così che nulla se ne possa dedurre. Fino ad allora si può ritirare.',
  'what.record': 'Appartiene al fascicolo',
  'what.cause': 'Perché non c’è risposta',
  'command.takeBack': 'Ritirare',
  'command.takeBack.help': 'Nulla è partito. Dopo, si può rispondere alla richiesta o decidere di nuovo.',
  'takeBack.reason': 'Motivo',
  'event.decided': '{who} ha deciso di non rispondere',
  'event.takenBack': '{who} l’ha ritirata',
  'event.sent': 'È partita',
  'event.failed': 'Non è stato possibile inviarla',
  'error.nonanswer.waits': 'Una mancata risposta è già in attesa: ritiratela per decidere di nuovo.',
  'error.nonanswer.none': 'Qui non attende più nulla: è partita o è stata ritirata.',
  'error.nonanswer.subject': 'Quanto si decide su un fascicolo sta sotto il suo numero.',
};

export default it;

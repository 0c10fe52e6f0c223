import type en from './en.ts';

const it: Record<keyof typeof en, string> = {
  name: 'Foglio di conteggio',
  create: 'Inserire i conteggi di un porto',
  'create.lead': 'Somme di una linea in un senso, per un’ora o per l’intera giornata. Niente nomi, documenti o targhe.',
  'page.import': 'Conteggi da un file',
  'state.counted': 'Contato',
  'state.erased': 'Cancellato',
  'command.count': 'Inserire il conteggio',
  'command.correct': 'Completare o correggere',
  'command.correct.help': 'Ciò che dite di un’ora sostituisce quanto detto prima; entrambi restano nella cronologia.',
  'event.counted': '{who} ha contato',
  'error.crossing.notOwn': 'Ogni sponda conta nei propri porti. Riferite all’altra autorità ciò che vedete.',
  'error.crossing.place': 'Questo è il foglio di un altro porto o di un altro giorno.',
  'error.crossing.zone': 'Questo fuso orario o questo giorno non esiste. Controllate il porto nel piano.',
  'error.crossing.start':
    'In nessun luogo la giornata comincia in questo istante. Controllate l’orologio di questo nodo.',
  'error.crossing.future': 'Nel porto questa giornata non è ancora cominciata. Sceglietene una già cominciata.',
  'error.crossing.hour': 'In questo porto la giornata non ha così tante ore.',
  'error.crossing.empty': 'Inserite almeno una cifra.',
  'error.crossing.same': 'Queste cifre ci sono già. Non è stato inviato nulla.',
  'error.crossing.absent': 'Qui non è stato ancora contato nulla. Inserite il conteggio del giorno.',
};

export default it;

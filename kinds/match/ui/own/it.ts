import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  usedUp:
    '{asker} ha esaurito almeno nove decimi delle domande a {holder} {days, plural, one {in # giorno} other {in # giorni}} delle ultime quattro settimane',
  'usedUp.words':
    'Così appare chi scorre una serie di numeri. La carta lo rallenta; chiedete quali casi ci sono dietro. Ultimo giorno:',
  'revoke.reason': 'Motivo',
  'revoke.help': 'Il partner lo legge. Nuove etichette arrivano con la prossima settimana.',
  'batch.title': 'La domanda, come l’hanno entrambe le parti',
  'batch.note': 'Che cosa sia stato chiesto e se si sia trovato qualcosa lo sa soltanto chi ha chiesto.',
  'tags.title': 'Che cosa ha pubblicato il detentore per la settimana',
  'tags.note':
    'Le etichette di per sé non dicono nulla e molte non significano nulla: il loro numero è arrotondato a una potenza di due.',
  'tags.count': 'Etichette, numero arrotondato',
  'tags.key': 'Chiave pubblica della settimana',
  holder: 'A chi si chiede',
  asker: 'Chi chiede',
  category: 'Categoria',
  week: 'Settimana',
  day: 'Giorno',
  slot: 'Posto nella giornata',
  'slot.of': '{slot, number}',
  number: '{count, number}',
  reference: 'Riferimento della pratica',
  purpose: 'Finalità',
  necessity: 'Perché è indispensabile',
  contact: 'Chi chiamare in caso di riscontro',
  'log.closed': 'Questo statuto non consente il confronto riservato',
  'log.closed.words':
    'Una nuova versione dello statuto può aprirlo, in una direzione o in entrambe. Devono approvarla due persone di ciascuna autorità.',
  'log.cut': 'Le voci sono più di quelle mostrate qui.',
  'log.terms': 'Che cosa consente lo statuto',
  'log.terms.note':
    'Ogni domanda contiene al massimo 64 identificativi. Solo una nuova versione dello statuto, letta da due persone di ciascuna autorità, cambia questi numeri.',
  'log.batchesADay': 'Domande al giorno',
  'log.leftToday': 'Restanti oggi',
  'log.withTags': 'Si può chiedere questa settimana',
  'log.noTags': 'Aperte dallo statuto, nulla pubblicato questa settimana',
  'log.days': 'Giorno per giorno',
  'log.days.note': 'Entrambe le parti vedono la stessa tabella: confrontatele.',
  'log.none': 'Non è stato ancora chiesto nulla.',
  'log.asked': 'Poste',
  'log.answered': 'Con risposta',
  'log.declined': 'Rifiutate',
  'log.left': 'Restanti',
  'log.batches': 'Domande',
  'log.askedAt': 'Posta il',
  'log.answeredAt': 'Risposta il',
  'log.state': 'Stato',
  'measure.matchAsked': 'Domande riservate poste',
  'measure.matchAnswered': 'Domande riservate con risposta',
  'measure.matchDeclined': 'Domande riservate rifiutate',
  'measure.matchRejected': 'Risposte riservate illeggibili',
  'rows.title': 'Le nostre domande su identificativi in serie',
  'rows.note':
    'Delle ultime quattro settimane. Ciascuna è stata autorizzata da una seconda persona. Lo vede solo la nostra autorità.',
  'rows.figures': 'In serie',
  'rows.count': '{now, number} su {asked, number}',
  'rows.longest': 'Serie più lunga',
  'rows.time': 'Chiesto',
  'feedback.tag.help':
    'Come figura accanto al riscontro nella propria domanda. Non va indicata un’etichetta senza riscontro.',
  'feedback.note.help': 'Lo legge ogni membro del gruppo: non scrivere l’identificativo.',
};

export default it;

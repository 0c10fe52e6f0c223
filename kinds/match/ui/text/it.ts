import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  'command.revoke': 'Smetti di rispondere con queste etichette',
  'state.revoked': 'Etichette revocate',
  'event.revoked': '{who} ha revocato le etichette della settimana',
  name: 'Confronto riservato',
  'page.log': 'Confronto riservato: registro delle domande',
  'state.published': 'Etichette di una settimana',
  'state.asked': 'Posta',
  'state.answered': 'Risposta data',
  'state.declined': 'Rifiutata dal nodo',
  'state.rejected': 'Risposta illeggibile',
  'state.erased': 'Cancellata',
  'event.published': '{who} ha pubblicato le etichette della settimana',
  'event.asked': '{who} ha chiesto: 64 elementi oscurati',
  'event.answered': '{who} ha risposto: 64 elementi valutati e una prova',
  'event.declined': '{who} ha rifiutato la domanda',
  'event.rejected': '{who} non ha potuto leggere la risposta',
  'error.match.exists': 'È già presente qui.',
  'error.match.absent': 'Qui non è stato chiesto nulla.',
  'error.match.terms': 'Lo statuto non consente domande riservate in questa direzione.',
  'error.match.category': 'Lo statuto non apre questa categoria.',
  'error.match.budget': 'Le domande che lo statuto consente per oggi sono esaurite. Chiedete domani.',
  'error.match.place': 'Non si trova nel fascicolo indicato dal suo giorno e dal suo posto.',
  'error.match.week': 'La chiave vale per un’altra settimana.',
  'error.match.size': 'Una domanda ha esattamente 64 elementi, e così la risposta.',
  'error.match.element': 'Un suo elemento non appartiene al gruppo: non è stato prodotto da questo protocollo.',
  'error.match.file': 'Il numero delle etichette e il loro file non coincidono.',
  'error.match.notHolder': 'Risponde soltanto l’autorità interpellata.',
  'error.match.notAsker': 'Legge la risposta soltanto l’autorità che ha chiesto.',
  'error.match.over': 'Su questa domanda non c’è altro da dire.',
  'error.match.early': 'Una risposta parte al suo momento fissato, non prima.',
  'error.match.key': 'La domanda è stata fatta per una chiave diversa da quella del partner questa settimana.',
  'error.match.stale': 'La domanda è arrivata troppo tardi al partner. Chiedete di nuovo.',
  'error.match.noSet':
    'Il partner non ha pubblicato etichette in questa categoria questa settimana: non c’è nulla con cui confrontare.',
  'error.match.proof':
    'La prova della risposta non regge: il nodo del partner ha usato una chiave diversa da quella impegnata. Avvisate il partner.',
  'error.match.answer': 'La risposta o le etichette sono illeggibili. Avvisate il partner.',
};

export default it;

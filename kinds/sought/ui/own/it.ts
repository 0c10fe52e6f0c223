import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  'learn.title': 'Che cosa viene a sapere l’altra parte',
  'learn.them':
    'Che la vostra autorità ha posto oggi una domanda: in quale categoria, per quale riferimento di pratica, con quale finalità, per quale motivo e con quale base giuridica.',
  'learn.never':
    'Mai quali identificativi avete chiesto, quanti fossero, né se si sia trovato qualcosa: ogni domanda è uguale alle altre.',
  'learn.us': 'Voi apprendete quali dei vostri identificativi essa detiene, e nient’altro di ciò che detiene.',
  'learn.log': 'Ciò che chiedete resta conservato qui, perché chi controlla la vostra autorità possa vederlo.',
  holder: 'A chi si chiede',
  'holder.help': 'I partner il cui statuto comune lo consente',
  'holder.none':
    'Nessuno dei vostri statuti consente ancora tali domande: serve una nuova versione, approvata da due persone per parte.',
  category: 'Categoria',
  'category.help': 'L’altra parte vede la categoria. Una domanda ha una sola categoria.',
  'category.deconfliction':
    'Un riscontro dice una cosa sola: entrambe le autorità lavorano sullo stesso obiettivo, e chi chiamare. Identificativi di ogni tipo possono stare insieme.',
  left: '{left, plural, one {Oggi resta # domanda} other {Oggi restano # domande}} (su {batches, number} consentite dallo statuto)',
  'left.none': 'Le domande di oggi sono esaurite. Chiedete domani.',
  noSet:
    'Questo partner non ha reso nulla reperibile in questa categoria questa settimana: la domanda resterebbe senza risposta.',
  identifiers: 'Identificativi',
  'identifiers.help': 'Uno per riga, al massimo 64. Solo identificativi esatti, mai nomi.',
  reference: 'Riferimento della pratica',
  'reference.help': 'L’altra parte lo vede. Non scrivete che cosa chiedete.',
  purpose: 'Finalità',
  'purpose.help': 'Anche questa è visibile all’altra parte.',
  necessity: 'Perché è indispensabile',
  'answer.title': 'Che cosa si è trovato',
  'answer.note': 'Lo sa soltanto la nostra autorità.',
  'asked.title': 'Che cosa è stato chiesto',
  'asked.note': 'Gli identificativi non hanno mai lasciato questa sede.',
  'batch.open': 'Apri la domanda come la vede l’altra parte',
  'waiting.sealed': 'È in corso di invio.',
  'waiting.asked': 'Il nodo dell’altra parte risponde allo scoccare dei dieci secondi dopo aver ricevuto la domanda.',
  'failed.title': 'Non c’è risposta',
  hits: '{count, plural, =0 {Nessun riscontro} one {# riscontro} other {# riscontri}}',
  tags: 'su {count, number} etichette',
  'none.means': 'Il partner non ne detiene alcuno, o non può dirlo.',
  contact: 'Chi chiamare',
  'contact.deconfliction': 'Entrambi ci lavorano. Chiamate prima che uno agisca.',
  'hits.title': 'Riscontri',
  'hits.identifier': 'Identificativo',
  'hits.tag': 'Etichetta',
  'hits.looked': 'Esame',
  'hits.next': 'Passo successivo',
  'hits.look': 'Esaminalo',
  'hits.ask': 'Chiedi informazioni',
  'confirm.at': 'Quale riscontro',
  'confirm.concerns': 'Riguarda il caso?',
  'confirm.help': 'Solo ciò che riguarda il caso può portare a una richiesta.',
  'confirm.yes': 'Riguarda il caso',
  'confirm.no': 'Non riguarda il caso',
  'confirm.open': 'Nessuno l’ha esaminato',
  'request.title': 'Informazioni su un riscontro, {reference}',
  'request.link':
    'Il confronto riservato ha mostrato che entrambe le autorità detengono questo identificativo. Etichetta: {tag}',
  'rows.title': '{now, number} identificativi su {asked, number} sono in serie',
  'rows.words':
    'Così si presenta chi percorre una serie di numeri, ma anche una serie vera, come passaporti in bianco rubati. Una seconda persona della vostra autorità vede queste cifre e decide prima di qualsiasi invio.',
  'rows.released':
    'Una seconda persona ha autorizzato la domanda prima dell’invio. Le cifre sono quelle di quel giorno.',
  'rows.now': '{now, number} chiesti ora',
  'rows.row': '{now, number} chiesti ora, {all, number} con quelli delle ultime quattro settimane',
  'hits.tell': 'Comunica l’esito al detentore',
};

export default it;

import type en from './en.ts';

export default {
  name: 'Cancellazione',

  'state.recalled': 'Richiamato, non ancora cancellato ovunque',
  'state.erased': 'Cancellato, confermato da tutti',
  'state.declined': 'Non cancellato ovunque',
  'state.expired': 'Propria copia cancellata alla scadenza',

  'command.recall': 'Richiamare e cancellare',
  'command.recall.help':
    'Ciò che si sceglie viene cancellato qui e a ogni altra autorità del gruppo si chiede di cancellarlo. Non si può annullare.',

  'recall.statements': 'Che cosa si richiama',
  'recall.statements.help':
    'Si può richiamare solo ciò che ha detto la propria autorità. Le relative rettifiche lo seguono.',
  'recall.asked': 'A chi si chiederà di cancellarlo',
  'recall.limits': 'Che cosa non si può promettere',
  'recall.limits.copies': 'Una copia che qualcuno ha fatto fuori dal proprio nodo, per negligenza o contro le regole.',
  'recall.limits.paper': 'Ciò che è stato stampato, annotato o riferito.',
  'recall.limits.backups': 'Le copie di sicurezza: lo contengono ancora fino a 30 giorni.',
  'recall.limits.notes': 'Le note interne della propria autorità sul fascicolo restano: sono parole proprie.',
  cause: 'Motivo',
  'cause.inaccurate': 'Non è esatto',
  'cause.unlawful': 'Non doveva essere trasmesso',
  'cause.purposeOver': 'Non serve più',
  'cause.retention': 'Il termine di conservazione è scaduto',
  'cause.consentRevoked': 'Il consenso è stato revocato',
  'cause.dataSubject': 'Lo ha chiesto la persona interessata',
  'cause.other': 'Un altro motivo',
  'cause.none': 'Scegliere un motivo',
  explanation: 'Spiegazione',
  'explanation.help': 'Non ripetere ciò che è stato detto: questa frase resta quando il resto non c’è più.',

  'what.title': 'Che cosa è stato ritirato',
  'what.record': 'Fascicolo',
  'what.open': 'Aprire il fascicolo',
  'what.statements': 'Dichiarazioni',
  'answers.title': 'Che cosa hanno risposto le altre autorità',
  'answer.none': 'Nessuna risposta finora',
  'answer.erased': 'Cancellato',
  'answer.declined': 'Conservato, con motivo',
  'answer.means':
    '«Cancellato» è una dichiarazione firmata: chiave, testo, file, indice e copie temporanee non sono più in quel nodo.',
  ground: 'Fondamento',
  'ground.judicialEvidence': 'Prova davanti a un giudice',
  'ground.runningProceedings': 'Procedimento in corso',
  'ground.legalDuty': 'Una legge obbliga a conservarlo',
  'ground.dangerToPerson': 'La cancellazione metterebbe in pericolo una persona',

  'about.title': 'Dichiarazioni richiamate',
  'about.by': 'Richiamato da {who}',
  'about.expired': '{who} ha cancellato la propria copia alla scadenza',
  'about.open': 'Aprire la cancellazione',

  'event.recalled': '{who} ha richiamato dichiarazioni',
  'event.expired': '{who} ha cancellato la propria copia',
  'event.erased': '{who} l’ha cancellato',
  'event.declined': '{who} lo conserva e dice perché',

  'measure.recalled.inaccurate': 'Richiami: non esatto',
  'measure.recalled.unlawful': 'Richiami: trasmissione indebita',
  'measure.recalled.purposeOver': 'Richiami: non serve più',
  'measure.recalled.retention': 'Richiami: conservazione scaduta',
  'measure.recalled.consentRevoked': 'Richiami: consenso revocato',
  'measure.recalled.dataSubject': 'Richiami: chiesti dalla persona',
  'measure.recalled.other': 'Richiami: altro motivo',
  'measure.erased': 'Cancellazioni confermate',
  'measure.declined.judicialEvidence': 'Conservato: prova davanti a un giudice',
  'measure.declined.runningProceedings': 'Conservato: procedimento in corso',
  'measure.declined.legalDuty': 'Conservato: obbligo di legge',
  'measure.declined.dangerToPerson': 'Conservato: pericolo per una persona',
  'measure.expired': 'Proprie copie cancellate alla scadenza',

  'error.erasure.exists': 'Questa cancellazione è già stata dichiarata.',
  'error.erasure.absent': 'Qui non è stato richiamato nulla: non c’è nulla a cui rispondere.',
  'error.erasure.notOwn':
    'Una dichiarazione può essere richiamata solo dall’autorità che l’ha fatta: rivolgersi a quella.',
  'error.erasure.elsewhere':
    'Queste dichiarazioni appartengono a un altro gruppo: partire da un fascicolo di quel gruppo.',
  'error.erasure.explanation': 'Spiegare in una frase perché si richiama, senza ripetere ciò che è stato detto.',
  'error.erasure.self': 'A un richiamo rispondono le altre autorità, non chi lo ha fatto.',
  'error.erasure.answered': 'Questa autorità ha già risposto.',
} satisfies Record<keyof typeof en, string>;

import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  'open.title': 'L’altra parte vede l’identificativo',
  'open.words':
    'Da usare con un partner che non fa il confronto riservato. Se entrambi possono, chiedete in riservatezza.',
  to: 'A chi si chiede',
  type: 'Tipo',
  value: 'Identificativo',
  'value.help': 'Uno solo, esattamente come è noto',
  reference: 'Riferimento della pratica',
  purpose: 'Finalità',
  necessity: 'Perché è indispensabile',
  contact: 'Chi chiamare',
  'contact.help': 'Un ufficio, non una persona',
  ground: 'Motivo',
  'ground.help': 'Non lascia mai questa sede.',
  'ground.notHeld': 'Non è detenuto qui',
  'ground.protection': 'Verrebbe indicata una persona che chiede protezione',
  'ground.proceedings': 'Ne soffrirebbero i nostri procedimenti',
  'ground.other': 'Un altro motivo',
  explanation: 'Spiegazione, per il nostro registro',
  reason: 'Motivo',
  'answer.title': 'La risposta',
  'asked.title': 'La domanda',
  waiting: 'Non ancora risposta. «Nulla da segnalare» partirebbe non prima del',
  'confirmed.words': 'È detenuto. Chiedete informazioni per saperne di più.',
  'nothing.formula': 'Nulla da segnalare: nulla è detenuto qui, o nulla può essere detto.',
  'request.ask': 'Chiedi informazioni',
  'request.link': 'La vostra autorità ha detto di detenere questo identificativo.',
  'measure.hitAsked': 'Domande di riscontro poste',
  'measure.hitConfirmed': 'Risposta: è detenuto',
  'measure.hitNothing': 'Risposta: nulla da segnalare',
};

export default it;

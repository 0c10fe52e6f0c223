import type en from './en.ts';

export default {
  page: 'Pagina {n, number} di {m, number}',
  printed: 'Stampato da {who}, {when}',
  reading:
    'Per lettura. Ciò che prova questo scambio è il suo file di prova, che chiunque può verificare senza questo nodo.',
  between: 'Tra',
  from: 'Da',
  to: 'A',
  group: 'Gruppo',
  state: 'Stato',
  reference: 'Riferimento del fascicolo',
  record: 'Fascicolo',
  due: 'Risposta entro il',
  overdue: 'in ritardo',
  markings: 'Classificazione',
  fingerprint: 'SHA-256',
  size: '{count, plural, one {# byte} other {# byte}}',
  entry: 'Voce',
  exercise: 'ESERCITAZIONE',
  exerciseWords: 'Fa parte di un’esercitazione. Nulla di ciò è reale.',
} satisfies Record<keyof typeof en, string>;

import type en from './en.ts';

export default {
  name: 'Registro interno',
  'command.dispose': 'Cancellare ciò che è scaduto',
  'dispose.what': 'Che cosa sparisce',
  'dispose.statements': '{count, plural, one {# dichiarazione} other {# dichiarazioni}}',
  'dispose.open': 'Aprire il fascicolo',
  'dispose.means':
    'Le dichiarazioni proprie sono richiamate da tutti; di quelle altrui si cancella la nostra copia. Non si può annullare.',
} satisfies Record<keyof typeof en, string>;

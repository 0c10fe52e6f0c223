import type en from './en.ts';

export default {
  page: 'Página {n, number} de {m, number}',
  printed: 'Impreso por {who}, {when}',
  reading:
    'Para lectura. Lo que prueba este intercambio es su archivo de prueba, que cualquiera puede verificar sin este nodo.',
  between: 'Entre',
  from: 'De',
  to: 'Para',
  group: 'Grupo',
  state: 'Estado',
  reference: 'Referencia del expediente',
  record: 'Expediente',
  due: 'Respuesta antes del',
  overdue: 'fuera de plazo',
  markings: 'Marcas',
  fingerprint: 'SHA-256',
  size: '{count, plural, one {# byte} other {# bytes}}',
  entry: 'Asiento',
  exercise: 'EJERCICIO',
  exerciseWords: 'Forma parte de un ejercicio. Nada de ello es real.',
} satisfies Record<keyof typeof en, string>;

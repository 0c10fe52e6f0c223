import type en from './en.ts';

export default {
  name: 'Registro interno',
  'command.dispose': 'Suprimir lo vencido',
  'dispose.what': 'Qué desaparece',
  'dispose.statements': '{count, plural, one {# declaración} other {# declaraciones}}',
  'dispose.open': 'Abrir el expediente',
  'dispose.means':
    'Las declaraciones propias se retiran de todos; de las ajenas se suprime nuestra copia. No se puede deshacer.',
} satisfies Record<keyof typeof en, string>;

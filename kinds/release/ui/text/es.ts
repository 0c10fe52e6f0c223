import type en from './en.ts';

export default {
  name: 'Autorización de envío',
  list: 'Por autorizar',
} satisfies Record<keyof typeof en, string>;

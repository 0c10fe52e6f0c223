import type en from './en.ts';

export default {
  name: 'Validation',
  list: 'À valider',
} satisfies Record<keyof typeof en, string>;

import type en from './en.ts';

export default {
  name: 'Informazione',
  create: 'Condividi informazioni',
} satisfies Record<keyof typeof en, string>;

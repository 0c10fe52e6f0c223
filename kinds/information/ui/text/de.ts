import type en from './en.ts';

export default {
  name: 'Information',
  create: 'Informationen mitteilen',
} satisfies Record<keyof typeof en, string>;

import type en from './en.ts';

export default {
  name: 'Information',
  create: 'Partager une information',
} satisfies Record<keyof typeof en, string>;

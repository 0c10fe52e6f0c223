import type en from './en.ts';

export default {
  name: 'Información',
  create: 'Compartir información',
} satisfies Record<keyof typeof en, string>;

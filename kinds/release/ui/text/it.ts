import type en from './en.ts';

export default {
  name: 'Autorizzazione all’invio',
  list: 'Da autorizzare',
} satisfies Record<keyof typeof en, string>;

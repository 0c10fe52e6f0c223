import type en from './en.ts';

export default {
  name: 'Freigabe',
  list: 'Freizugeben',
} satisfies Record<keyof typeof en, string>;

import type en from './en.ts';

export default {
  name: 'معلومة',
  create: 'مشاركة معلومات',
} satisfies Record<keyof typeof en, string>;

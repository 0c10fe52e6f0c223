import type en from './en.ts';

export default {
  name: 'إجازة الإرسال',
  list: 'بانتظار الإجازة',
} satisfies Record<keyof typeof en, string>;

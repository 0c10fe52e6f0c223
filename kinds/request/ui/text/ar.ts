import type en from './en.ts';

export default {
  name: 'طلب معلومات',
  create: 'طلب معلومات',
  'state.asked': 'أُرسل',
  'state.received': 'استُلم',
  'state.accepted': 'قُبل',
  'state.clarification': 'طُلب توضيح',
  'state.delayed': 'أُعلن تأخر',
  'state.partial': 'جواب جزئي',
  'state.answered': 'أُجيب',
  'state.refused': 'رُفض',
  'state.withdrawn': 'سُحب',
  'state.closed': 'أُغلق',
  'state.erased': 'مُحي',
  'urgency.8h': 'عاجل، 8 ساعات',
  'urgency.3d': 'عاجل، 3 أيام',
  'urgency.7d': '7 أيام',
} satisfies Record<keyof typeof en, string>;

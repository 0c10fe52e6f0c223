import type en from './en.ts';

export default {
  page: 'صفحة {n, number} من {m, number}',
  printed: 'طُبع لدى {who} في {when}',
  reading: 'للاطّلاع فقط. ما يُثبت هذا التبادل هو ملف الإثبات، ويمكن لأي كان التحقق منه دون هذه العقدة.',
  between: 'بين',
  from: 'من',
  to: 'إلى',
  group: 'المجموعة',
  state: 'الحالة',
  reference: 'مرجع القضية',
  record: 'السجل',
  due: 'الجواب مطلوب قبل',
  overdue: 'تجاوز الأجل',
  markings: 'قيود التداول',
  fingerprint: 'SHA-256',
  size: '{count, plural, zero {# بايت} one {بايت واحد} two {بايتان} few {# بايتات} many {# بايتاً} other {# بايت}}',
  entry: 'القيد',
  exercise: 'تمرين',
  exerciseWords: 'هذا جزء من تمرين، ولا شيء فيه حقيقي.',
} satisfies Record<keyof typeof en, string>;

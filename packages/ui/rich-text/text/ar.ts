import type { RichTextKey } from './index.ts';

const ar: Readonly<Record<RichTextKey, string>> = {
  'tool.bar': 'التنسيق',
  'tool.bold': 'غامق',
  'tool.italic': 'مائل',
  'tool.underline': 'تسطير',
  'tool.heading1': 'عنوان',
  'tool.heading2': 'عنوان فرعي',
  'tool.bullets': 'قائمة نقطية',
  'tool.numbers': 'قائمة مرقّمة',
  'tool.quote': 'اقتباس',
  'tool.ltr': 'فقرة من اليسار إلى اليمين',
  'tool.rtl': 'فقرة من اليمين إلى اليسار',
  'tool.auto': 'اتجاه الكتابة بحسب النص',
  'tool.undo': 'تراجع',
  'tool.redo': 'إعادة',
  'editor.coming': 'جارٍ تحميل المحرّر…',
  'editor.length': '{count} حرفًا من أصل {most} على الأكثر',
  'editor.full': 'يتجاوز هذا النص {most} حرفًا: اختصروه، أو أرفقوا الجزء الطويل في ملف.',
  'editor.paste': 'ما لصقتموه أطول مما يتسع له المحضر ولم يُدرج. أرفقوه في ملف.',
  'changes.none': 'لم يتغيّر شيء في هذه اللغة.',
  'changes.added': 'أُضيف:',
  'changes.removed': 'حُذف:',
};

export default ar;

import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  note: 'ملاحظة',
  'note.help': 'تُحفظ في سجلنا الخاص، ولا تراها السلطات الأخرى أبدًا.',
  reason: 'العلّة',
  'what.title': 'ما يتغيّر في الميثاق',
  'what.note':
    'يقول الميثاق من هم الأعضاء ومفاتيحهم والصكوك التي يستندون إليها وما يحتاج إلى شخص ثانٍ. وهو مُلزم لكل من في المجموعة.',
  'what.group': 'المجموعة',
  'what.version': 'النسخة',
  'what.added': 'ما يأتي',
  'what.removed': 'ما يذهب',
  'what.none': 'لا شيء',
  'what.hash': 'بصمة النص (SHA-256)',
  'what.text': 'النص كاملًا كما سيوقَّع',
  'approved.next': 'الخطوة التالية',
  'approved.words': 'أعيدوا تشغيل الأمر نفسه على جهاز العقدة: يوقّع الآن هذا النص.',
  'measure.charterApproved': 'تعديلات مواثيق موافق عليها',
  'measure.charterRefused': 'تعديلات مواثيق غير موافق عليها',
};

export default ar;

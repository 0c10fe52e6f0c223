import type en from './en.ts';

export default {
  published: 'نص منشور',
  agreed: 'النص المتفق عليه بين {names}',
  since: 'منشور منذ {when}',
  withdrawn: 'سُحب في {when}',
  withdrawnWords: 'سحبت الجهات هذا النص، وهو باقٍ هنا كما وُقّع. السبب: {reason}',
  languages: 'لغات هذا النص',
  signatures: 'التوقيعات',
  signedBy: 'وقّعت {name} هذا النص في {when}.',
  key: 'المفتاح',
  hash: 'بصمة النص الموقّع (SHA-256)',
  check: 'تحقّق بنفسك',
  checkWords:
    'يتضمن هذا الملف النص كما وُقّع مع جميع التوقيعات. ويمكن لأي برنامج يقرأ النصوص الموقّعة أن يتحقق منه دون شبكة: الأمر entente verify أو البرنامج المكتوب بلغة Go المرفق مع Entente. قارن المفاتيح بما نشرته كل جهة.',
  file: 'ملف يضم جميع التوقيعات',
  pdf: 'نسخة ورقية (PDF)',
  index: 'النصوص التي نشرتها {name}',
  none: 'لم يُنشر شيء هنا بعد.',
  notYet: 'غير متاح للعموم قبل {when}. لا يرى هذه الصفحة إلا العاملون في هذه الجهة.',
  page: 'الصفحة {n, number} من {m, number}',
  printed: 'أعدّته {who}، {when}',
  clear: 'للجميع',
} satisfies Record<keyof typeof en, string>;

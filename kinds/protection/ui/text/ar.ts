import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  name: 'شخص مشمول بالحماية',
  list: 'المشمولون بالحماية',
  create: 'حماية شخص',
  'create.lead': 'من فرّ من بلد يُصان عنه: لا يغادر من هنا إلى ذلك البلد شيء يذكره. والتنبيه الزائد لا يضرّ أحدًا.',
  recorded: 'تم التسجيل',
  'state.sheltered': 'مشمول بالحماية',
  'state.lifted': 'رُفعت الحماية',
  'state.erased': 'مُحي',
  'reason.help': 'تقرؤه جهة الرقابة.',
  'command.shelter': 'حماية شخص',
  'command.change': 'تعديل',
  'command.change.help': 'أضيفوا صورة كتابة أو رقمًا أو بلدًا فور معرفته.',
  'command.lift': 'رفع الحماية',
  'command.lift.help': 'يُعامَل الشخص منذئذ كغيره. يحسن سؤاله أولًا.',
  'event.sheltered': '{who} شملت شخصًا بالحماية',
  'event.changed': '{who} عدّلت المعلوم',
  'event.lifted': '{who} رفعت الحماية',
  'event.overridden': '{who}: تجاوز شخصان الحماية مرة',
  'error.protection.exists': 'هذا الشخص مشمول بالحماية من قبل: عدّلوا المسجَّل.',
  'error.protection.absent': 'لا وجود لهذه الحماية.',
  'error.protection.lifted': 'رُفعت هذه الحماية: ابدؤوا حماية جديدة.',
};

export default ar;

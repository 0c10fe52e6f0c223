import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  name: 'معرّفات قابلة للعثور عليها',
  list: 'ما يجوز للشركاء العثور عليه',
  create: 'إتاحة معرّفات للعثور عليها',
  'create.lead': 'لا يستطيع شريك العثور على شيء مما لدينا ما لم يكتبه شخص هنا.',
  'state.open': 'قابل للعثور عليه',
  'state.paused': 'موقوف',
  'state.erased': 'مُحي',
  'command.list': 'إتاحة معرّفات للعثور عليها',
  'command.add': 'إضافة',
  'command.remove': 'حذف',
  'command.pause': 'إيقاف القائمة',
  'command.pause.help': 'ابتداءً من الأسبوع المقبل لن يُعثر على شيء منها. وما نُشر لهذا الأسبوع يبقى حتى نهايته.',
  'command.resume': 'إتاحتها من جديد',
  'event.listed': '{who}: أُتيحت معرّفات للعثور عليها',
  'event.added': '{who}: أُضيف بعضها',
  'event.removed': '{who}: حُذف بعضها',
  'event.paused': '{who}: أُوقفت القائمة',
  'event.resumed': '{who}: أُتيحت من جديد',
  'event.named': '{who}: طلب من شريك يسمّي أحدها بوسمه',
  'error.matchable.exists': 'هذه القائمة قائمة أصلًا.',
  'error.matchable.absent': 'لا توجد قائمة كهذه.',
  'error.matchable.empty': 'اكتبوا معرّفًا واحدًا على الأقل أو أرفقوا ملفًا.',
  'error.matchable.identifier': 'ليس هذا معرّفًا من نوعه بالكتابة المشتركة.',
  'error.matchable.until': 'انقضى هذا الشهر أو يبعد أكثر من عشر سنوات: اختاروا غيره.',
  'error.matchable.twice': 'هذا مدرج في القائمة أصلًا.',
  'error.matchable.paused': 'القائمة موقوفة أصلًا.',
  'error.matchable.open': 'القائمة متاحة أصلًا.',
  'error.matchable.toSelf': 'اختاروا سلطات أخرى غير سلطتكم.',
};

export default ar;

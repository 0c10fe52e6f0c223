import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  name: 'سؤال سرّي',
  list: 'الأسئلة السرّية',
  create: 'السؤال سرًّا',
  'create.lead': 'اعرفوا هل لدى شريك معرّف لديكم، دون أن تُظهروه.',
  'state.sealed': 'محفوظ ولم يُرسل بعد',
  'state.asked': 'طُرح والجواب منتظَر',
  'state.hit': 'تطابق: على شخص أن ينظر فيه',
  'state.noHit': 'لا تطابق',
  'state.confirmed': 'تطابق نُظر فيه',
  'state.failed': 'لم يُجَب عنه',
  'state.erased': 'مُحي',
  'command.ask': 'السؤال سرًّا',
  'command.confirm': 'النظر في تطابق',
  'command.confirm.help': 'لا يقول التطابق إلا إن لدى الطرفين المعرّف نفسه. ويقرر شخص هل يتصل بالقضية قبل استعماله.',
  'event.sealed': '{who}: حُفظ السؤال هنا',
  'event.posted': '{who}: أُرسلت الدفعة',
  'event.found': '{who}: قُرئ الجواب هنا',
  'event.failed': '{who}: لم يُجَب عن السؤال',
  'event.confirmed': '{who}: نُظر في تطابق',
  'error.sought.exists': 'سبق السؤال عن هذا.',
  'error.sought.absent': 'لم يُسأل هنا عن شيء.',
  'error.sought.identifier': 'ليس هذا معرّفًا من نوعه بالكتابة المشتركة: أرقام التحقق لا تصح أو يُكتب بصورة أخرى.',
  'error.sought.category': 'لا ينتمي هذا المعرّف إلى الفئة المختارة.',
  'error.sought.twice': 'يُسأل عن كل معرّف مرة واحدة: احذفوا المكرر.',
  'error.sought.over': 'أُجيب عن هذا السؤال أو لا جواب منتظر له.',
  'error.sought.notHit': 'لم يُعثر على هذا المعرّف هناك.',
  'error.sought.tells': 'يقرأ الطرف الآخر المرجع والغرض والسبب: احذفوا منها المعرّف الذي تسألون عنه.',
};

export default ar;

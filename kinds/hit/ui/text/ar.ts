import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  name: 'سؤال وجود أو عدمه',
  create: 'السؤال: هل لديكم هذا؟',
  'create.lead': 'معرّف واحد يُذكر صراحة، ويقول شخص من الطرف الآخر هل هو لديه.',
  'state.asked': 'طُرح',
  'state.hit': 'هو لديهم',
  'state.nothing': 'لا شيء يُبلَّغ',
  'state.withdrawn': 'سُحب',
  'state.erased': 'مُحي',
  'command.ask': 'السؤال: هل لديكم هذا؟',
  'command.confirm': 'هو لدينا',
  'command.confirm.help': 'لا يقول ذلك إلا إنه لدينا. أما مضمونه فيحتاج إلى طلب مستقل.',
  'command.nothing': 'لا شيء يُبلَّغ',
  'command.nothing.help':
    'صيغة واحدة أيًّا كان السبب. تغادر من تلقاء نفسها بعد يوم من السؤال أو عند الساعة التامة التالية، ويبقى السبب هنا.',
  'command.withdraw': 'سحب السؤال',
  'event.asked': '{who}: طُرح السؤال',
  'event.confirmed': '{who}: هو لديه',
  'event.nothing': '{who}: لا شيء يُبلَّغ',
  'event.withdrawn': '{who}: سُحب السؤال',
  'error.hit.exists': 'سبق السؤال عن هذا.',
  'error.hit.absent': 'لم يُسأل هنا عن شيء.',
  'error.hit.identifier': 'ليس هذا معرّفًا من نوعه بالكتابة المشتركة.',
  'error.hit.notAddressee': 'لا تجيب إلا السلطة المسؤولة.',
  'error.hit.notAsker': 'لا تسحب السؤال إلا السلطة التي طرحته.',
  'error.hit.over': 'أُجيب عن هذا أو سُحب.',
  'command.giveFeedback': 'إبداء التقييم',
  'command.giveFeedback.help': 'أخبروهم هل كان الشخص نفسه أو الشيء نفسه.',
  'event.feedback': 'تقييم صادر عن {who}',
};

export default ar;

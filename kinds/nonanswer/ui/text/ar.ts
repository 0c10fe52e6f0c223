import type en from './en.ts';

const ar: Record<keyof typeof en, string> = {
  name: 'امتناع عن الجواب',
  list: 'حالات الامتناع عن الجواب',
  'state.waiting': 'ينتظر وقته',
  'state.takenBack': 'سُحب',
  'state.sent': 'أُرسل',
  'state.failed': 'لم يُرسل',
  'state.erased': 'مُحي',
  'what.title': 'ما الذي تقرر',
  'what.note': 'يبقى السبب والشرح لدى سلطتنا. ولا يقرأ الطرف الآخر سوى أنه لا جواب.',
  'what.leaves': 'يغادر',
  'what.leaves.note': 'يتحدد الوقت من استلام الطلب وحده فلا يُستدل منه على شيء. ويمكن السحب حتى ذلك الحين.',
  'what.record': 'يتعلق بالسجل',
  'what.cause': 'لماذا لا جواب',
  'command.takeBack': 'سحب',
  'command.takeBack.help': 'لم يغادر شيء. ويمكن بعدها الجواب عن الطلب أو البت فيه من جديد.',
  'takeBack.reason': 'السبب',
  'event.decided': '{who} قررت عدم الجواب',
  'event.takenBack': '{who} سحبته',
  'event.sent': 'غادر',
  'event.failed': 'تعذّر إرساله',
  'error.nonanswer.waits': 'يوجد امتناع ينتظر: اسحبوه لتقرروا من جديد.',
  'error.nonanswer.none': 'لم يعد هنا ما ينتظر: غادر أو سُحب.',
  'error.nonanswer.subject': 'ما يتقرر بشأن سجل يوضع تحت رقمه.',
};

export default ar;

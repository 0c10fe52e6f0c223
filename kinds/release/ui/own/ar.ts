import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  'what.title': 'ما ينتظر إجازة شخص ثانٍ',
  'what.note': 'لم يخرج منه شيء بعد. ولا يطّلع على هذه الصفحة إلا سلطتنا.',
  'what.decided': 'ما بتّ فيه شخص ثانٍ',
  'what.own': 'لا يطّلع على هذه الصفحة إلا سلطتنا.',
  'what.reason': 'لماذا يلزم اتفاق شخصين',
  'what.override': 'سبب تجاوز الحماية',
  'what.act': 'الإجراء',
  'what.by': 'أعدّه',
  'what.group': 'المجموعة',
  'what.readers': 'من سيقرؤه',
  'what.record': 'يتعلق بالملف',
  'what.digest': 'بصمة ما تُجيزونه (SHA-256)',
  'act.open': 'ما سيُرسَل',
  'act.sent': 'ما أُرسل',
  'act.unsent': 'ما لم يُرسَل',
  'act.note': 'تماماً كما سيراه المرسَل إليهم. ولا يمكن أن يتغير حرف واحد بين إجازتكم والإرسال.',
  'act.unreadable': 'تتعذر قراءة هذا النص هنا. لا تُجيزوا ما لا تستطيعون قراءته: ارفضوه.',
  'decision.approved': 'أُجيز، وهو قيد الإرسال',
  'decision.executed': 'أُجيز وأُرسل',
  'decision.open': 'فتح الملف',
  'decision.refused': 'لم يُجَز: لم يُرسَل شيء',
  'decision.failed': 'أُجيز، لكن طرأ في هذه الأثناء ما يمنعه: لم يُرسَل شيء',
  'decision.failed.next': 'أعيدوا إعداده انطلاقاً من الملف، وسيُعرض من جديد على شخص ثانٍ.',
  'approve.note': 'ملاحظة',
  'approve.note.help': 'تُحفظ في سجلّنا الخاص، ولا تطّلع عليها السلطات الأخرى أبداً.',
  'refuse.reason': 'التعليل',
  'refuse.reason.help': 'ما ينبغي تغييره قبل الإرسال. ولا يقرؤه إلا زملاؤكم.',
};

export default ar;

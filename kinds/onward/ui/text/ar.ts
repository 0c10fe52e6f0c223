import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  name: 'استعمال لاحق',
  'state.asked': 'طُلب ولم يُجَب بعد',
  'state.permitted': 'مأذون به',
  'state.refused': 'غير مأذون به',
  'state.withdrawn': 'سُحب الإذن',
  'command.ask': 'طلب استعمال لاحق',
  'command.ask.help':
    'ما قدّمته سلطة أخرى هنا ملك لها. اطلبوا الإذن قبل أن يقرأه أحد من خارج هذه المجموعة، أو قبل استعماله في إجراءات قضائية.',
  'command.permit': 'الإذن',
  'command.permit.help': 'يجب أن يوافق شخص ثانٍ من سلطتكم قبل أن يغادر الإذن.',
  'command.refuse': 'عدم الإذن',
  'command.withdraw': 'سحب الإذن',
  'command.reportUse': 'الإبلاغ عن استعمال',
  'command.reportUse.help':
    'ما يغادر عبر هذه العقدة إلى المجموعة المذكورة يُبلَّغ عنه تلقائيًا. أبلغوا هنا عمّا لا تراه العقدة: ملف سُلّم إلى محكمة، أو ورقة، أو محادثة.',
  'reason.help': 'من الآن لا يغادر شيء بناءً على هذا الإذن. أما ما غادر من قبل فلا يُسترجع بذلك.',
  'event.asked': 'طلبت {who} استعمالًا لاحقًا',
  'event.permitted': 'أذنت {who} به',
  'event.refused': 'لم تأذن {who} به',
  'event.withdrawn': 'سحبت {who} الإذن',
  'event.used': 'استعملته {who}',
  'error.onward.exists': 'طُلب هذا من قبل.',
  'error.onward.absent': 'لم يُطلب هنا شيء، فليس هناك ما يُجاب عنه.',
  'error.onward.sameGroup': 'كل من في هذه المجموعة يقرؤه أصلًا: اختاروا مجموعة أخرى.',
  'error.onward.notOwner': 'لا يبتّ فيه إلا السلطة التي قدّمته.',
  'error.onward.notAsker': 'لا يبلّغ عن الاستعمال إلا السلطة التي سألت.',
  'error.onward.answered': 'أُجيب عن هذا من قبل.',
  'error.onward.explanation': 'قولوا في جملة لماذا لا يؤذن به.',
  'error.onward.until': 'مضى هذا اليوم الأخير: اختاروا يومًا لاحقًا أو لا تختاروا شيئًا.',
  'error.onward.notPermitted': 'لا يسري هنا إذن الآن: لم يُعطَ أو انتهى أو سُحب.',
};

export default ar;

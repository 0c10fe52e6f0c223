import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  name: 'معلومات',
  create: 'موافاة بمعلومات',
  'create.lead': 'لإحاطة سلطات أخرى علماً، دون طلب منها، بما ينبغي أن تعرفه. ويمكن لجميع أعضاء المجموعة الاطلاع عليه.',
  'state.shared': 'أُرسلت',
  'state.actedUpon': 'رُتِّب عليها إجراء',
  'state.erased': 'مُحيت',
  'command.share': 'موافاة بمعلومات',
  'command.actUpon': 'الإفادة بالإجراء المتخذ',
  'command.actUpon.help': 'تكفي جملة واحدة تبيّن للسلطة الأخرى ما أفضت إليه معلوماتها.',
  'command.giveFeedback': 'إبداء التقييم',
  'command.giveFeedback.help':
    'يساعد السلطة الأخرى على تقدير مصدرها. وإذا كانت المعلومات خاطئة أو متجاوَزة، فعليها تصحيحها.',
  'command.correct': 'تصحيح',
  'command.correct.help': 'يبقى ما أُرسل كما هو، ويصل التصحيح إلى كل من هو في حوزته.',
  'event.shared': 'معلومات صادرة عن {who}',
  'event.actedUpon': 'إجراء متخذ من طرف {who}',
  'event.feedback': 'تقييم صادر عن {who}',
  'event.corrected': 'تصحيح صادر عن {who}',
  'event.correctionAcknowledged': 'سرى مفعول التصحيح لدى {who}',
  'error.information.exists': 'سبق إرسال هذه المعلومات: صحّحوها أو أرسلوا معلومات جديدة.',
  'error.information.absent': 'لا توجد معلومات كهذه.',
  'error.information.erased': 'مُحيت هذه المعلومات؛ ولا يمكن إضافة شيء بشأنها.',
  'error.information.notAddressee': 'لا يقوم بهذا إلا سلطة موجَّهة إليها المعلومات.',
};

export default ar;

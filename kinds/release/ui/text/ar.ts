import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  name: 'إجازة الإرسال',
  list: 'بانتظار الإجازة',
  'state.proposed': 'بانتظار شخص ثانٍ',
  'state.approved': 'أُجيز، وهو قيد الإرسال',
  'state.refused': 'لم يُجَز',
  'state.executed': 'أُجيز وأُرسل',
  'state.failed': 'أُجيز ولم يُرسل',
  'command.approve': 'الإجازة والإرسال',
  'command.approve.help': 'تتحملون مسؤولية النص أدناه مع من أعدّه. ويُرسَل فوراً إلى المرسَل إليهم.',
  'command.refuse': 'رفض الإجازة',
  'command.refuse.help': 'لا يُرسَل شيء. ويقرأ من أعدّه تعليلكم ويمكنه إعداده من جديد.',
  'event.proposed': 'عُرض على شخص ثانٍ',
  'event.approved': 'أُجيز',
  'event.refused': 'لم يُجَز',
  'event.executed': 'أُرسل',
  'event.failed': 'تعذّر إرساله',
  'error.release.exists': 'سبق عرض هذا الإجراء على شخص ثانٍ.',
  'error.release.absent': 'لا يوجد هنا ما ينتظر الإجازة.',
  'error.release.digest': 'ليس هذا هو النص الذي عُرض عليكم. أعيدوا تحميل الصفحة واقرؤوه من جديد.',
  'error.release.ownProposal': 'أنتم من أعدّ هذا الإجراء: يجب أن يجيزه شخص آخر.',
  'error.release.decided': 'سبق البتّ في هذا الأمر.',
  'error.release.notApproved': 'لا يُرسَل شيء قبل الإجازة.',
  'error.release.done': 'سبق تسجيل ما آل إليه هذا الإجراء.',
};

export default ar;

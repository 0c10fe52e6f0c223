import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  name: 'تعديل ميثاق',
  list: 'تعديلات المواثيق',
  'state.proposed': 'ينتظر شخصًا ثانيًا',
  'state.approved': 'مُوافق عليه ولم يوقَّع بعد',
  'state.refused': 'غير موافق عليه',
  'state.signed': 'موقَّع',
  'command.approve': 'الموافقة',
  'command.approve.help':
    'توقّع سلطتكم هذا النص دون غيره حين يُعاد تشغيل الأمر على جهازها. ويسري التعديل حين يوقّع كل الأعضاء.',
  'command.refuse': 'عدم الموافقة',
  'command.refuse.help': 'لا يوقَّع شيء. ومن أعدّه يقرأ علّتكم.',
  'reason.help': 'ما يجب أن يتغيّر قبل التوقيع. لا يقرؤه إلا الزملاء.',
  'event.proposed': 'عُرض على شخص ثانٍ',
  'event.approved': 'وافقت {who}',
  'event.refused': 'لم توافق {who}',
  'event.signed': 'وقّعه جذر هذه السلطة',
  'error.amendment.exists': 'عُرض هذا الميثاق على شخص ثانٍ من قبل.',
  'error.amendment.absent': 'لا يوجد ميثاق كهذا للبتّ فيه.',
  'error.amendment.hash': 'ليس هذا هو النص الذي عُرض عليكم. أعيدوا تحميل الصفحة واقرؤوه من جديد.',
  'error.amendment.ownProposal': 'من أعدّه لا يوافق عليه: يجب أن يوافق غيره.',
  'error.amendment.decided': 'بُتّ في هذا من قبل.',
  'error.amendment.notApproved': 'يوقَّع الميثاق مرة واحدة بعد موافقة شخص ثانٍ.',
};

export default ar;

import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  'share.to': 'الجهة الموجَّه إليها والغرض',
  'share.purpose': 'الغرض',
  'share.purpose.help': 'ما يجوز استعمال المعلومات لأجله؛ وكل استعمال آخر يتطلب موافقتكم.',
  'share.necessity': 'لماذا هو ضروري',
  'share.necessity.help': 'لماذا لا يمكن بلوغ الغرض من دونه. لا ترسلوا إلا ما يقتضيه.',
  'share.known': 'ما هو معلوم',
  'share.context': 'السياق',
  'share.context.help': 'ما يعين على الفهم: كيف وردت المعلومات وبماذا ترتبط',
  'share.about': 'من تخصّ أو ما تخصّ',
  'share.use': 'ما يجوز فعله بها',
  'share.use.note': 'رموز المعالجة مبيَّنة عند كل معلومة على حدة؛ وما يلي يسري على الكل.',
  'shared.title': 'المعلومات',
  'receivers.title': 'مآل المعلومات',
  'receivers.silent': 'لم يرد شيء بعد',
  'receivers.acted': 'الإجراء المتخذ',
  'receivers.judged': 'التقييم',
  'erased.title': 'المعلومات',
  'erased.words': 'مُحي محتوى هذه المعلومات. ويبقى ثابتاً أنها كانت موجودة.',
  'act.text': 'ما تم القيام به',
  'act.text.help': 'مثلاً: تحقّق، أو عملية ميدانية، أو إحالة إلى المصلحة المختصة',
  'measure.shared': 'المعلومات المرسَلة',
  'measure.actedUpon': 'الإجراءات المفاد بها',
  'measure.feedback.useful': 'التقييم: مفيدة',
  'measure.feedback.wrong': 'التقييم: خاطئة',
  'measure.feedback.outdated': 'التقييم: متجاوَزة',
};

export default ar;

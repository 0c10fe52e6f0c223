import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  name: 'المسرد',
  create: 'مدخل جديد في المسرد',
  'create.lead':
    'كيف تكتب المجموعة اسم شخص أو منصب أو عملية أو هيئة أو مكان في كل لغة. ويُعمل به بعد أن يوافق عليه جميع الأعضاء.',
  'page.glossary': 'المسرد',
  'state.proposed': 'مقترح',
  'state.agreed': 'متفق عليه من الجميع',
  'state.revised': 'معمول به وقد اقتُرح تعديله',
  'state.retired': 'لم يعد مستعملاً',
  'command.propose': 'اقتراح اسم',
  'command.agree': 'الموافقة',
  'command.revise': 'اقتراح تعديل',
  'command.revise.help': 'يبقى ما اتُّفق عليه معمولاً به إلى أن يوافق جميع الأعضاء على التعديل.',
  'command.retire': 'الإفادة بأنه لم يعد مستعملاً',
  'command.retire.help':
    'ينتهي العمل بالمدخل عندما يفيد بذلك جميع الأعضاء. أما ما لم يوافق عليه الجميع فيسحبه من اقترحه.',
  'event.proposed': 'اقترحته {who}',
  'event.revised': 'اقترحت {who} تعديلاً',
  'event.agreed': 'وافقت {who}',
  'event.retired': 'أفادت {who} بأنه لم يعد مستعملاً',
  'error.glossary.exists': 'سبق اقتراح هذا المدخل.',
  'error.glossary.absent': 'لا يوجد مدخل هنا.',
  'error.glossary.hidden': 'يتضمن أحد الأسماء علامة خفية تغيّر اتجاه الكتابة. اكتبه من دونها.',
  'error.glossary.office': 'لا يشغل المنصب إلا شخص.',
  'error.glossary.neverOwn': 'لا يمكن أن تكون الصيغة صحيحة وخاطئة معاً في اللغة نفسها.',
  'error.glossary.version': 'لا توجد نسخة كهذه من المدخل.',
  'error.glossary.twice': 'سبق لسلطتكم أن أفادت بذلك.',
  'error.glossary.replaced': 'حلّت محل هذه النسخة نسخة أحدث. اطّلعوا عليها.',
  'error.glossary.retired': 'لم يعد هذا المدخل مستعملاً. اقترحوا مدخلاً جديداً.',
  'error.glossary.notProposer': 'لم يوافق عليه الجميع بعد: يسحبه من اقترحه.',
  'error.glossary.unchanged': 'لا شيء يختلف عما هو قائم هنا.',
};

export default ar;

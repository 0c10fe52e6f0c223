import type en from './en.ts';

const ar: Record<keyof typeof en, string> = {
  name: 'ورقة التعداد',
  create: 'إدخال تعداد ميناء',
  'create.lead': 'مجاميع خط في اتجاه واحد، لساعة أو لليوم كله. لا أسماء ولا وثائق ولا لوحات.',
  'page.import': 'تعداد من ملف',
  'state.counted': 'مُحصى',
  'state.erased': 'ممحوّ',
  'command.count': 'إدخال التعداد',
  'command.correct': 'إضافة أو تصحيح',
  'command.correct.help': 'ما تقولونه عن ساعة يحلّ محلّ ما قيل عنها من قبل؛ ويبقى كلاهما في السجل.',
  'event.counted': 'أدخلت {who} تعداداً',
  'error.crossing.notOwn': 'تُحصي كل ضفة في موانئها. أخبروا السلطة الأخرى بما ترون.',
  'error.crossing.place': 'هذه ورقة ميناء آخر أو يوم آخر.',
  'error.crossing.zone': 'لا توجد منطقة زمنية أو يوم كهذا. تحقّقوا من الميناء في المخطط.',
  'error.crossing.start': 'لا يبدأ اليوم في هذه اللحظة في أي مكان. تحقّقوا من ساعة هذه العقدة.',
  'error.crossing.future': 'لم يبدأ هذا اليوم بعدُ في الميناء. اختاروا يوماً بدأ.',
  'error.crossing.hour': 'ليس لليوم هذا العدد من الساعات في هذا الميناء.',
  'error.crossing.empty': 'أدخلوا رقماً واحداً على الأقل.',
  'error.crossing.same': 'هذه الأرقام موجودة من قبل. لم يُرسَل شيء.',
  'error.crossing.absent': 'لم يُحصَ شيء هنا بعد. أدخلوا تعداد اليوم.',
};

export default ar;

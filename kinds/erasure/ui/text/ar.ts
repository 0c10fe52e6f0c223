import type en from './en.ts';

const ar: Readonly<Record<keyof typeof en, string>> = {
  name: 'محو',
  'state.recalled': 'مسحوب ولم يُمحَ بعد في كل مكان',
  'state.erased': 'مُحي وأكّده الجميع',
  'state.declined': 'لم يُمحَ في كل مكان',
  'state.expired': 'مُحيت النسخة عند حلول أجلها',
  'command.recall': 'سحب ومحو',
  'command.recall.help': 'يُمحى ما تختاره هنا، ويُطلب من كل سلطة أخرى في المجموعة محوه. لا يمكن التراجع عن ذلك.',
  'event.recalled': 'سحبت {who} إفادات',
  'event.expired': 'محت {who} نسختها',
  'event.erased': 'محته {who}',
  'event.declined': 'تحتفظ به {who} وتذكر السبب',
  'error.erasure.exists': 'سبق الإعلان عن هذا المحو.',
  'error.erasure.absent': 'لم يُسحب شيء هنا، فلا شيء يُجاب عنه.',
  'error.erasure.notOwn': 'لا يسحب الإفادة إلا السلطة التي أدلت بها: اطلب ذلك منها.',
  'error.erasure.elsewhere': 'هذه الإفادات تخص مجموعة أخرى: ابدأ من سجل في تلك المجموعة.',
  'error.erasure.explanation': 'اذكر في جملة سبب السحب دون تكرار ما قيل.',
  'error.erasure.self': 'يجيب الآخرون عن السحب، لا السلطة التي طلبته.',
  'error.erasure.answered': 'سبق لهذه السلطة أن أجابت.',
};

export default ar;

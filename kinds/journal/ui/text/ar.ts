import type en from './en.ts';

export default {
  name: 'السجل الداخلي',
  'command.dispose': 'محو ما انتهت مدته',
  'dispose.what': 'ما يُمحى',
  'dispose.statements':
    '{count, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}',
  'dispose.open': 'فتح السجل',
  'dispose.means': 'تُسحب إفاداتنا من الجميع، وتُمحى نسختنا من إفادات غيرنا. لا يمكن التراجع عن ذلك.',
} satisfies Record<keyof typeof en, string>;

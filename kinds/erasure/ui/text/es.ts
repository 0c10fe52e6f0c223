import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  name: 'Supresión',
  'state.recalled': 'Retirado, aún no suprimido en todas partes',
  'state.erased': 'Suprimido, confirmado por todos',
  'state.declined': 'No suprimido en todas partes',
  'state.expired': 'Copia propia suprimida a su vencimiento',
  'command.recall': 'Retirar y suprimir',
  'command.recall.help':
    'Lo que elija se suprime aquí y se pide a cada una de las demás autoridades del grupo que lo suprima. No se puede deshacer.',
  'event.recalled': '{who} retiró declaraciones',
  'event.expired': '{who} suprimió su propia copia',
  'event.erased': '{who} lo suprimió',
  'event.declined': '{who} lo conserva y dice por qué',
  'error.erasure.exists': 'Esta supresión ya se declaró.',
  'error.erasure.absent': 'Aquí no se retiró nada: no hay nada que responder.',
  'error.erasure.notOwn': 'Solo la autoridad que hizo una declaración puede retirarla: diríjase a ella.',
  'error.erasure.elsewhere': 'Estas declaraciones pertenecen a otro grupo: parta de un expediente de ese grupo.',
  'error.erasure.explanation': 'Diga en una frase por qué se retira, sin repetir lo que se dijo.',
  'error.erasure.self': 'A una retirada responden las demás, no la autoridad que la hizo.',
  'error.erasure.answered': 'Esta autoridad ya respondió.',
};

export default es;

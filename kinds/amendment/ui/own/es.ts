import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  note: 'Nota',
  'note.help': 'Se conserva en nuestro propio registro; las demás autoridades nunca la ven.',
  reason: 'Razón',
  'what.title': 'Qué cambia en la carta',
  'what.note':
    'Una carta dice quiénes son los miembros, sus claves, en qué instrumentos se apoyan y qué exige una segunda persona. Obliga a todo el grupo.',
  'what.group': 'Grupo',
  'what.version': 'Versión',
  'what.added': 'Lo que entra',
  'what.removed': 'Lo que sale',
  'what.none': 'Nada',
  'what.hash': 'Huella del texto (SHA-256)',
  'what.text': 'El texto completo tal como se firmará',
  'approved.next': 'Qué sigue',
  'approved.words': 'Vuelva a ejecutar la misma orden en la máquina del nodo: ahora firma este texto.',
  'measure.charterApproved': 'Modificaciones de cartas aprobadas',
  'measure.charterRefused': 'Modificaciones de cartas no aprobadas',
};

export default es;

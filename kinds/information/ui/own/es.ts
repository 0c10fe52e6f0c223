import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  'share.to': 'Para quién y por qué',
  'share.purpose': 'Finalidad',
  'share.purpose.help': 'Para qué pueden utilizarla; cualquier otro uso requiere su consentimiento.',
  'share.necessity': 'Por qué es necesario',
  'share.necessity.help': 'Por qué la finalidad no puede alcanzarse sin ello. Envíe solo lo que exige.',
  'share.known': 'Lo que se sabe',
  'share.context': 'Contexto',
  'share.context.help': 'Lo que ayuda a entenderla: cómo surgió, con qué se relaciona',
  'share.about': 'A quién o a qué se refiere',
  'share.use': 'Qué puede hacerse con ello',
  'share.use.note': 'Los códigos de tratamiento figuran en cada elemento; esto vale para el conjunto.',
  'shared.title': 'La información',
  'receivers.title': 'Qué ha resultado de ella',
  'receivers.silent': 'Aún no se ha dicho nada',
  'receivers.acted': 'Se actuó',
  'receivers.judged': 'Valoración',
  'erased.title': 'La información',
  'erased.words': 'El contenido de esta información se ha borrado. Queda probado que existió.',
  'act.text': 'Qué se hizo',
  'act.text.help': 'Por ejemplo una comprobación, una operación o el traslado a la unidad competente',
  'measure.shared': 'Informaciones transmitidas',
  'measure.actedUpon': 'Actuaciones comunicadas',
  'measure.feedback.useful': 'Valoración: útil',
  'measure.feedback.wrong': 'Valoración: errónea',
  'measure.feedback.outdated': 'Valoración: superada',
};

export default es;

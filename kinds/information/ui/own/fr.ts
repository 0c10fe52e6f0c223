import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  'share.to': 'À qui et pourquoi',
  'share.purpose': 'Finalité',
  'share.purpose.help': 'Ce à quoi elles peuvent l’employer ; tout autre usage requiert votre accord.',
  'share.necessity': 'Pourquoi c’est nécessaire',
  'share.necessity.help': 'Pourquoi le but ne peut être atteint sans cela. N’envoyez que ce qu’il exige.',
  'share.known': 'Ce que l’on sait',
  'share.context': 'Contexte',
  'share.context.help': 'Ce qui aide à comprendre : d’où cela vient, à quoi cela se rattache',
  'share.about': 'De qui ou de quoi il s’agit',
  'share.use': 'Ce qui peut en être fait',
  'share.use.note': 'Les codes de traitement figurent à chaque élément ; ceci vaut pour l’ensemble.',
  'shared.title': 'L’information',
  'receivers.title': 'Les suites données',
  'receivers.silent': 'Rien n’a encore été dit',
  'receivers.acted': 'Suite donnée',
  'receivers.judged': 'Appréciation',
  'erased.title': 'L’information',
  'erased.words': 'Le contenu de cette information a été effacé. Il reste prouvé qu’elle a existé.',
  'act.text': 'Ce qui a été fait',
  'act.text.help': 'Par exemple une vérification, une opération, une transmission au service compétent',
  'measure.shared': 'Informations transmises',
  'measure.actedUpon': 'Comptes rendus de suites',
  'measure.feedback.useful': 'Appréciation : utile',
  'measure.feedback.wrong': 'Appréciation : erronée',
  'measure.feedback.outdated': 'Appréciation : périmée',
};

export default fr;

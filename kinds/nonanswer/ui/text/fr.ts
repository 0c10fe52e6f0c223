import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  name: 'Non-réponse',
  list: 'Non-réponses',
  'state.waiting': 'Attend son heure',
  'state.takenBack': 'Retirée',
  'state.sent': 'Envoyée',
  'state.failed': 'Non envoyée',
  'state.erased': 'Effacée',
  'what.title': 'Ce qui a été décidé',
  'what.note':
    'Le motif et les mots restent dans notre autorité. L’autre partie lit qu’il n’y a pas de réponse, et rien d’autre.',
  'what.leaves': 'Départ',
  'what.leaves.note':
    'L’heure découle du seul accusé de réception, pour que rien ne puisse s’en déduire. Jusque-là, la décision peut être retirée.',
  'what.record': 'Elle relève du dossier',
  'what.cause': 'Pourquoi il n’y a pas de réponse',
  'command.takeBack': 'Retirer',
  'command.takeBack.help': 'Rien n’est parti. Ensuite, la demande peut recevoir une réponse ou une nouvelle décision.',
  'takeBack.reason': 'Motif',
  'event.decided': '{who} a décidé de ne pas répondre',
  'event.takenBack': '{who} l’a retirée',
  'event.sent': 'Elle est partie',
  'event.failed': 'Elle n’a pas pu être envoyée',
  'error.nonanswer.waits': 'Une non-réponse attend déjà : retirez-la pour décider à nouveau.',
  'error.nonanswer.none': 'Plus rien n’attend ici : c’est parti ou retiré.',
  'error.nonanswer.subject': 'Ce qui est décidé sur un dossier figure sous son propre numéro.',
};

export default fr;

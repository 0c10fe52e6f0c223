import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  name: 'Question « détenu ou non »',
  create: 'Demander : détenez-vous ceci ?',
  'create.lead': 'Un identifiant, nommé ouvertement ; une personne de l’autre partie dit s’il est détenu.',
  'state.asked': 'Posée',
  'state.hit': 'C’est détenu',
  'state.nothing': 'Rien à signaler',
  'state.withdrawn': 'Retirée',
  'state.erased': 'Effacée',
  'command.ask': 'Demander : détenez-vous ceci ?',
  'command.confirm': 'Nous le détenons',
  'command.confirm.help': 'Cela dit seulement que c’est détenu. Le contenu demande une demande à part.',
  'command.nothing': 'Rien à signaler',
  'command.nothing.help':
    'Une seule formule, quel que soit le motif. Elle part d’elle-même un jour après la question, ou à l’heure pleine suivante ; le motif reste ici.',
  'command.withdraw': 'Retirer la question',
  'event.asked': '{who} a demandé',
  'event.confirmed': '{who} le détient',
  'event.nothing': '{who} n’a rien à signaler',
  'event.withdrawn': '{who} a retiré la question',
  'error.hit.exists': 'Cela a déjà été demandé.',
  'error.hit.absent': 'Rien n’a été demandé ici.',
  'error.hit.identifier': 'Ce n’est pas un identifiant de ce type dans l’écriture commune.',
  'error.hit.notAddressee': 'Seule l’autorité interrogée répond.',
  'error.hit.notAsker': 'Seule l’autorité qui a demandé retire la question.',
  'error.hit.over': 'Cela a déjà reçu une réponse ou a été retiré.',
  'command.giveFeedback': 'Donner une appréciation',
  'command.giveFeedback.help': 'Dites-leur s’il s’agissait de la même personne ou du même objet.',
  'event.feedback': '{who} a donné son appréciation',
};

export default fr;

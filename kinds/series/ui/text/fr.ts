import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  name: 'Série',
  create: 'Ouvrir une série',
  'create.lead':
    'Des comptages d’ensemble, jamais une personne. Tous les membres du groupe voient les points, les révisions et les avertissements qui en découlent.',
  'page.watch': 'Séries et avertissements',
  'state.kept': 'Tenue',
  'state.closed': 'Close',
  'state.erased': 'Effacée',
  'command.open': 'Ouvrir une série',
  'command.publish': 'Publier des points',
  'command.publish.help':
    'À la main, par collage ou depuis un fichier. Vous voyez ce qui serait publié et les erreurs avant tout envoi.',
  'command.settle': 'Régler l’alarme',
  'command.settle.help':
    'Combien de fausses alarmes par an vous acceptez. Moins de fausses alarmes, c’est avertir plus tard.',
  'command.look': 'Qualifier un avertissement',
  'command.look.help': 'Tous les membres lisent qui l’a examiné et ce qu’il en a conclu.',
  'command.close': 'Clore la série',
  'event.opened': '{who} a ouvert la série',
  'event.published': '{who} a publié des points',
  'event.settled': '{who} a réglé l’alarme',
  'event.looked': '{who} a examiné un avertissement',
  'event.closed': '{who} a clos la série',
  'error.series.exists': 'Cette série est déjà ouverte.',
  'error.series.absent': 'Il n’y a pas de série ici. Ouvrez-en une d’abord.',
  'error.series.notOwn': 'Chaque membre publie sa propre série. Ouvrez la vôtre à côté de celle-ci.',
  'error.series.closed': 'Cette série est close. Ouvrez-en une autre.',
  'error.series.besideItself': 'Une série ne se place pas à côté d’elle-même. Choisissez-en une autre.',
  'error.series.step':
    'Un point ne correspond pas au pas de cette série. Corrigez sa date ; les semaines commencent le même jour.',
  'error.series.future': 'Un point se situe dans l’avenir. Publiez ce qui a été compté.',
  'error.series.small':
    'Un comptage est inférieur au plus petit que cette série puisse montrer. Écrivez < suivi de ce minimum : il sera masqué.',
  'error.series.hidden': 'Seule une série qui déclare son comptage minimal en masque un, et sans valeur.',
  'error.series.reason': 'Certains de ces points existent déjà avec une autre valeur. Dites pourquoi ils changent.',
  'error.series.unchanged': 'Tout cela y figure déjà. Rien n’a été envoyé.',
  'error.series.tooMany': 'La série est pleine. Fermez-la et ouvrez la suivante.',
  'error.series.sameSetting': 'L’alarme est déjà réglée ainsi. Choisissez un autre nombre.',
  'error.series.noPoint': 'Ce point n’existe pas dans la série. Rechargez la page.',
};

export default fr;

const fr = {
  name: 'Capacité',
  create: 'Inscrire une capacité',
  'create.lead':
    'Un module, une équipe ou des moyens que vous pourriez prêter. Les autres voient ce qui est libre avant de demander.',
  'page.register': 'Registre des capacités',
  'state.kept': 'Inscrite',
  'state.retired': 'Radiée',
  'state.erased': 'Effacée',
  'command.register': 'Inscrire une capacité',
  'command.change': 'Modifier l’inscription',
  'command.setPeriod': 'Indisponible un temps',
  'command.setPeriod.help':
    'Les offres acceptées et les missions qui la nomment l’occupent d’elles-mêmes ; inscrivez ici le reste.',
  'command.endPeriod': 'Mettre fin à une période',
  'command.retire': 'Radier du registre',
  'event.registered': '{who} l’a inscrite',
  'event.changed': '{who} a modifié l’inscription',
  'event.periodSet': '{who} : indisponible un temps',
  'event.periodEnded': '{who} : fin d’une période',
  'event.retired': '{who} l’a radiée',
  'error.capacity.exists': 'Déjà inscrite : modifiez l’inscription.',
  'error.capacity.absent': 'Rien de lisible n’est inscrit ici.',
  'error.capacity.notOwn': 'Chaque membre tient ses propres inscriptions.',
  'error.capacity.retired': 'Radiée du registre : inscrivez-en une autre.',
  'error.capacity.dates': 'Le dernier jour ne convient pas : il précède le premier ou dépasse la fin fixée.',
  'error.capacity.count': 'Il n’y en a pas autant.',
  'error.capacity.period': 'Cette période n’existe pas. Rechargez la page.',
  'error.capacity.ended': 'Cette période est déjà close.',
};

export default fr;

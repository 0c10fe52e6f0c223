import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  'command.revoke': 'Cesser de répondre sous ces étiquettes',
  'state.revoked': 'Étiquettes révoquées',
  'event.revoked': '{who} a révoqué les étiquettes de la semaine',
  name: 'Rapprochement confidentiel',
  'page.log': 'Rapprochement confidentiel : journal des questions',
  'state.published': 'Étiquettes d’une semaine',
  'state.asked': 'Posée',
  'state.answered': 'Répondue',
  'state.declined': 'Déclinée par le nœud',
  'state.rejected': 'Réponse illisible',
  'state.erased': 'Effacée',
  'event.published': '{who} a publié les étiquettes de la semaine',
  'event.asked': '{who} a demandé : 64 éléments masqués',
  'event.answered': '{who} a répondu : 64 éléments évalués et une preuve',
  'event.declined': '{who} a décliné la question',
  'event.rejected': '{who} n’a pu lire la réponse',
  'error.match.exists': 'Cela figure déjà ici.',
  'error.match.absent': 'Rien n’a été demandé ici.',
  'error.match.terms': 'La charte ne permet pas de questions confidentielles dans ce sens.',
  'error.match.category': 'La charte n’ouvre pas cette catégorie.',
  'error.match.budget': 'Toutes les questions que la charte permet par jour sont épuisées. Demandez demain.',
  'error.match.place': 'Cela ne figure pas dans le dossier que désignent son jour et son rang.',
  'error.match.week': 'La clé vaut pour une autre semaine.',
  'error.match.size': 'Une question compte exactement 64 éléments, sa réponse aussi.',
  'error.match.element': 'Un de ses éléments n’appartient pas au groupe : il n’a pas été produit par ce protocole.',
  'error.match.file': 'Le nombre d’étiquettes et leur fichier ne concordent pas.',
  'error.match.notHolder': 'Seule l’autorité interrogée répond.',
  'error.match.notAsker': 'Seule l’autorité qui a demandé lit la réponse.',
  'error.match.over': 'Il n’y a plus rien à dire de cette question.',
  'error.match.early': 'Une réponse part à son battement, pas avant.',
  'error.match.key': 'La question a été faite pour une autre clé que celle du partenaire cette semaine.',
  'error.match.stale': 'La question est parvenue trop tard au partenaire. Demandez de nouveau.',
  'error.match.noSet':
    'Le partenaire n’a publié aucune étiquette dans cette catégorie cette semaine : il n’y a rien à comparer. Les étiquettes sont établies une fois par semaine : redemandez la semaine prochaine, ou adressez-vous à une personne.',
  'error.match.proof':
    'La preuve de la réponse ne tient pas : le nœud du partenaire a utilisé une autre clé que celle engagée. Prévenez le partenaire.',
  'error.match.answer': 'La réponse ou les étiquettes sont illisibles. Prévenez le partenaire.',
  'command.giveFeedback': 'Dire au détenteur ce qu’il est advenu d’une concordance',
  'command.giveFeedback.help':
    'Cela quitte la maison : l’autre côté apprend qu’il y a eu une concordance, et laquelle.',
  'event.feedback': '{who} a dit ce qu’il est advenu d’une concordance',
};

export default fr;

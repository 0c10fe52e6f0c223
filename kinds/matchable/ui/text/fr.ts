import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  name: 'Identifiants trouvables',
  list: 'Ce que les partenaires peuvent trouver',
  create: 'Rendre des identifiants trouvables',
  'create.lead': 'Rien de ce que nous détenons ne peut être trouvé par un partenaire si une personne ne l’inscrit ici.',
  'state.open': 'Trouvable',
  'state.paused': 'Suspendu',
  'state.erased': 'Effacé',
  'command.list': 'Rendre des identifiants trouvables',
  'command.add': 'Ajouter',
  'command.remove': 'Retirer',
  'command.pause': 'Suspendre la liste',
  'command.pause.help':
    'À partir de la semaine prochaine, rien n’en sera trouvable. Ce qui est publié pour cette semaine reste jusqu’à sa fin.',
  'command.resume': 'La rendre de nouveau trouvable',
  'event.listed': '{who} a rendu des identifiants trouvables',
  'event.added': '{who} en a ajouté',
  'event.removed': '{who} en a retiré',
  'event.paused': '{who} a suspendu la liste',
  'event.resumed': '{who} l’a rendue de nouveau trouvable',
  'event.named': '{who} : une demande d’un partenaire en désigne un par son étiquette',
  'error.matchable.exists': 'Cette liste existe déjà.',
  'error.matchable.absent': 'Cette liste n’existe pas.',
  'error.matchable.empty': 'Inscrivez au moins un identifiant, ou joignez un fichier.',
  'error.matchable.identifier': 'Ce n’est pas un identifiant de ce type dans l’écriture commune.',
  'error.matchable.until': 'Ce mois est passé, ou éloigné de plus de dix ans : choisissez-en un autre.',
  'error.matchable.twice': 'Cela figure déjà dans la liste.',
  'error.matchable.paused': 'La liste est déjà suspendue.',
  'error.matchable.open': 'La liste est déjà trouvable.',
  'error.matchable.toSelf': 'Choisissez d’autres autorités, pas la vôtre.',
};

export default fr;

import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  name: 'Feuille de comptage',
  create: 'Saisir les comptages d’un port',
  'create.lead':
    'Les totaux d’une ligne dans un sens, pour une heure ou la journée entière. Ni noms, ni documents, ni plaques.',
  'page.import': 'Comptages depuis un fichier',
  'state.counted': 'Compté',
  'state.erased': 'Effacé',
  'command.count': 'Saisir le comptage',
  'command.correct': 'Compléter ou corriger',
  'command.correct.help':
    'Ce que vous dites d’une heure remplace ce qui en était dit ; les deux restent dans l’historique.',
  'event.counted': '{who} a compté',
  'error.crossing.notOwn': 'Chaque rive compte dans ses propres ports. Dites à l’autre autorité ce que vous voyez.',
  'error.crossing.place': 'C’est la feuille d’un autre port ou d’un autre jour.',
  'error.crossing.zone': 'Ce fuseau horaire ou ce jour n’existe pas. Vérifiez le port dans le plan.',
  'error.crossing.start': 'La journée ne commence nulle part à cet instant. Vérifiez l’horloge de ce nœud.',
  'error.crossing.future': 'Cette journée n’a pas encore commencé au port. Choisissez-en une qui a commencé.',
  'error.crossing.hour': 'La journée n’a pas tant d’heures dans ce port.',
  'error.crossing.empty': 'Saisissez au moins un chiffre.',
  'error.crossing.same': 'Ces chiffres y figurent déjà. Rien n’a été envoyé.',
  'error.crossing.absent': 'Rien n’a encore été compté ici. Saisissez le comptage du jour.',
};

export default fr;

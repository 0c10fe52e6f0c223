import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  'recorded.words':
    'Désormais, rien de ce qui nomme cette personne ne part vers un pays qu’elle a fui. Seuls les chefs d’unité et ceux qui contrôlent l’autorité lisent qui est protégé ; vous n’avez plus rien à faire.',
  choose: 'Le dossier nomme plusieurs personnes. De qui s’agit-il ?',
  'who.title': 'Qui est protégé',
  'who.note': 'Seule notre autorité voit cette page, et chaque consultation est consignée.',
  names: 'Noms, dans toutes les graphies',
  'names.help': 'Un par ligne, dans n’importe quelle écriture. Chacun est recherché dans tout ce qui partirait.',
  identifiers: 'Documents et numéros',
  'identifiers.help':
    'Un par ligne : passeport, téléphone, plaque. Espaces et tirets sont sans importance ; cinq caractères au moins.',
  records: 'Dossiers qui la concernent',
  'records.help': 'Leurs numéros, un par ligne',
  files: 'Fichiers qui la concernent',
  'files.help': 'Leurs empreintes (SHA-256), une par ligne',
  fled: 'Pays fuis',
  'fled.help': 'Deux lettres chacun, séparés par des espaces',
  reason: 'Motif',
  'overrides.title': 'Écartée par deux personnes',
  'overrides.record': 'Déclaration dans le dossier',
  'erased.words': 'Ce qui figurait ici a été effacé.',
};

export default fr;

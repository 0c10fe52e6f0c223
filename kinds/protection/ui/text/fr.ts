import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  name: 'Personne protégée',
  list: 'Personnes protégées',
  create: 'Protéger une personne',
  'create.lead':
    'Quiconque a fui un pays en est préservé : rien de ce qui le nomme ne part d’ici vers ce pays. Un signalement de trop ne nuit à personne.',
  recorded: 'C’est enregistré',
  'recorded.words':
    'Désormais, rien de ce qui nomme cette personne ne part vers un pays qu’elle a fui. Seuls les chefs d’unité et ceux qui contrôlent l’autorité lisent qui est protégé ; vous n’avez plus rien à faire.',
  choose: 'Le dossier nomme plusieurs personnes. De qui s’agit-il ?',
  'state.sheltered': 'Protégée',
  'state.lifted': 'Protection levée',
  'state.erased': 'Effacée',
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
  'reason.help': 'L’organe de contrôle le lit.',
  'overrides.title': 'Écartée par deux personnes',
  'overrides.record': 'Déclaration dans le dossier',
  'erased.words': 'Ce qui figurait ici a été effacé.',
  'command.shelter': 'Protéger une personne',
  'command.change': 'Modifier',
  'command.change.help': 'Ajoutez une graphie, un numéro ou un pays dès qu’il est connu.',
  'command.lift': 'Lever la protection',
  'command.lift.help': 'Dès lors, la personne est traitée comme toute autre. Pensez à la consulter d’abord.',
  'event.sheltered': '{who} a placé une personne sous protection',
  'event.changed': '{who} a modifié ce qui est connu',
  'event.lifted': '{who} a levé la protection',
  'event.overridden': '{who} : deux personnes ont écarté une fois la protection',
  'error.protection.exists': 'Cette personne est déjà protégée : modifiez ce qui figure.',
  'error.protection.absent': 'Cette protection n’existe pas.',
  'error.protection.lifted': 'Cette protection a été levée : ouvrez-en une nouvelle.',
};

export default fr;

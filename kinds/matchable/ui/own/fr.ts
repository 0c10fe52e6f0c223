import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  'means.title': 'Ce que cela signifie',
  'means.found':
    'Un partenaire qui connaît déjà un de ces identifiants peut savoir que nous le détenons ou y travaillons. Personne ne peut lire la liste et rien d’autre de l’affaire ne circule.',
  'means.week':
    'Les étiquettes sont publiées une fois par semaine : ce qui est ajouté plus tard est trouvable à partir du lundi suivant.',
  'means.shelter':
    'Qui demande protection contre le pays d’un partenaire est écarté par le nœud, et une étiquette sans signification prend sa place.',
  title: 'Nom de la liste',
  use: 'Ce que dit une concordance',
  'use.holdings': 'Que nous le détenons',
  'use.holdings.help': 'Le partenaire peut alors nous demander des informations.',
  'use.deconfliction': 'Que nous y travaillons',
  'use.deconfliction.help': 'Le partenaire apprend qui appeler, afin que nul ne gêne l’autre.',
  partners: 'Qui peut le trouver',
  'partners.help': 'Les partenaires qui peuvent nous interroger en confidence selon la charte',
  'partners.none': 'Aucune de nos chartes ne permet encore à un partenaire de nous interroger en confidence.',
  contact: 'Qui appeler en cas de concordance',
  'contact.help':
    'Un service, pas une personne. Les partenaires le lisent avec les étiquettes, qu’ils trouvent quelque chose ou non.',
  type: 'Type des identifiants',
  'type.help': 'Nécessaire pour les documents et les plaques ; pour les autres, la forme le dit.',
  'type.none': 'Selon leur forme',
  entries: 'Identifiants',
  'entries.help': 'Un par ligne. Des identifiants exacts seulement, jamais de noms.',
  'entries.shown': 'Les {count, number} premiers sont affichés.',
  identifier: 'Identifiant',
  source: 'D’où ils viennent',
  'source.help': 'Numéro d’affaire, de pièce ou de dossier. Il reste ici.',
  until: 'Conservés jusqu’à',
  'until.help': 'Après ce mois, ils ne sont plus trouvables.',
  file: 'Un fichier qui en contient beaucoup',
  'file.help':
    'Texte, une ligne par identifiant : type, identifiant, source et mois séparés par des tabulations (phone, +212…, Affaire 88, 2028-06). Une ligne incorrecte est ignorée.',
  'file.only': 'ceux du fichier',
  'file.more': 'et ceux d’un fichier',
  'remove.entries': 'Lesquels retirer',
  reason: 'Motif',
  'paused.title': 'Rien de cette liste n’est trouvable à partir de la semaine prochaine',
  'list.title': 'Ce qui peut être trouvé',
  'list.note': 'Seule notre autorité voit cette liste.',
  'named.title': 'Désignés dans des demandes',
  'named.note': 'Une demande d’un partenaire les désigne par leurs étiquettes. Décidez dans la demande.',
  'named.when': 'Quand',
  'named.request': 'Demande',
  'named.open': 'Ouvrir la demande',
};

export default fr;

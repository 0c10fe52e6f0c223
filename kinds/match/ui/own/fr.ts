import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  usedUp:
    '{asker} a épuisé au moins neuf dixièmes de ses questions à {holder} {days, plural, one {# jour} other {# jours}} au cours des quatre dernières semaines',
  'usedUp.words':
    'C’est ainsi qu’apparaît quelqu’un qui parcourt une plage de numéros. La charte le ralentit ; demandez quelles affaires sont derrière. Dernier jour :',
  'revoke.reason': 'Motif',
  'revoke.help': 'Le partenaire le lit. De nouvelles étiquettes viennent la semaine suivante.',
  'batch.title': 'La question, telle que l’ont les deux parties',
  'batch.note': 'Sur quoi portait la question et si quelque chose a été trouvé, seul le demandeur le sait.',
  'tags.title': 'Ce que le détenteur a publié pour la semaine',
  'tags.note':
    'Les étiquettes ne disent rien par elles-mêmes et beaucoup ne signifient rien : leur nombre est arrondi à une puissance de deux.',
  'tags.count': 'Étiquettes, nombre arrondi',
  'tags.key': 'Clé publique de la semaine',
  holder: 'À qui l’on demande',
  asker: 'Qui demande',
  category: 'Catégorie',
  week: 'Semaine',
  day: 'Jour',
  slot: 'Rang dans la journée',
  'slot.of': '{slot, number}',
  number: '{count, number}',
  reference: 'Référence de l’affaire',
  purpose: 'Finalité',
  necessity: 'Pourquoi c’est indispensable',
  contact: 'Qui appeler en cas de concordance',
  'log.closed': 'Cette charte ne permet pas de rapprochement confidentiel',
  'log.closed.words':
    'Une nouvelle version de la charte peut l’ouvrir, dans un sens ou dans les deux. Deux personnes de chaque autorité doivent l’approuver.',
  'log.cut': 'Il y a plus d’inscriptions que celles affichées ici.',
  'log.terms': 'Ce que permet la charte',
  'log.terms.note':
    'Chaque question contient au plus 64 identifiants. Seule une nouvelle version de la charte, lue par deux personnes de chaque autorité, change ces nombres.',
  'log.batchesADay': 'Questions par jour',
  'log.leftToday': 'Restantes aujourd’hui',
  'log.withTags': 'Interrogeables cette semaine',
  'log.noTags': 'Ouvertes par la charte, rien de publié cette semaine',
  'log.days': 'Jour par jour',
  'log.days.note': 'Les deux parties voient le même tableau : mettez-les côte à côte.',
  'log.none': 'Rien n’a encore été demandé.',
  'log.asked': 'Posées',
  'log.answered': 'Répondues',
  'log.declined': 'Déclinées',
  'log.left': 'Restantes',
  'log.batches': 'Questions',
  'log.askedAt': 'Posée le',
  'log.answeredAt': 'Répondue le',
  'log.state': 'État',
  'measure.matchAsked': 'Questions confidentielles posées',
  'measure.matchAnswered': 'Questions confidentielles répondues',
  'measure.matchDeclined': 'Questions confidentielles déclinées',
  'measure.matchRejected': 'Réponses confidentielles illisibles',
  'rows.title': 'Nos propres questions sur des identifiants qui se suivent',
  'rows.note':
    'Des quatre dernières semaines. Chacune a été autorisée par une deuxième personne. Seule notre autorité voit ceci.',
  'rows.figures': 'Qui se suivent',
  'rows.count': '{now, number} sur {asked, number}',
  'rows.longest': 'Suite la plus longue',
  'rows.time': 'Demandé',
  'feedback.tag.help':
    'Telle qu’elle figure à la concordance dans la question propre. Une étiquette sans concordance ne doit pas être nommée.',
  'feedback.note.help': 'Chaque membre du groupe lit ceci : n’écrivez pas l’identifiant.',
};

export default fr;

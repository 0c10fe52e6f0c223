import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  'learn.title': 'Ce que l’autre partie apprend',
  'learn.them':
    'Que votre autorité a posé une question aujourd’hui : sous quelle catégorie, pour quelle référence d’affaire, dans quel but, pour quel motif et sur quelle base légale.',
  'learn.never':
    'Jamais sur quels identifiants portait la question, combien il y en avait, ni si quelque chose a été trouvé : toutes les questions se ressemblent.',
  'learn.us': 'Vous apprenez lesquels de vos identifiants elle détient, et rien d’autre de ce qu’elle détient.',
  'learn.log': 'Ce que vous demandez est conservé ici, afin que ceux qui contrôlent votre autorité puissent le voir.',
  holder: 'À qui l’on demande',
  'holder.help': 'Les partenaires dont la charte commune le permet',
  'holder.none':
    'Aucune de vos chartes ne permet encore de telles questions : il faut une nouvelle version, approuvée par deux personnes de chaque côté.',
  category: 'Catégorie',
  'category.help': 'L’autre partie voit la catégorie. Une question n’a qu’une catégorie.',
  'category.deconfliction':
    'Une concordance dit une seule chose : les deux autorités travaillent sur la même cible, et qui appeler. Des identifiants de tout type peuvent y figurer ensemble.',
  left: '{left, plural, one {Il reste # question aujourd’hui} other {Il reste # questions aujourd’hui}} (sur {batches, number} que permet la charte)',
  'left.none': 'Toutes les questions d’aujourd’hui sont épuisées. Demandez demain.',
  noSet:
    'Ce partenaire n’a rien rendu trouvable dans cette catégorie cette semaine : la question resterait sans réponse.',
  identifiers: 'Identifiants',
  'identifiers.help': 'Un par ligne, 64 au plus. Des identifiants exacts seulement, jamais de noms.',
  reference: 'Référence de l’affaire',
  'reference.help': 'L’autre partie la voit. N’écrivez pas sur quoi porte la question.',
  purpose: 'Finalité',
  'purpose.help': 'L’autre partie la voit également.',
  necessity: 'Pourquoi c’est indispensable',
  'answer.title': 'Ce qui a été trouvé',
  'answer.note': 'Seule notre autorité le sait.',
  'asked.title': 'Ce qui a été demandé',
  'asked.note': 'Les identifiants n’ont jamais quitté cette maison.',
  'batch.open': 'Ouvrir la question telle que l’autre partie la voit',
  'waiting.sealed': 'Elle part à l’instant.',
  'waiting.asked': 'Le nœud de l’autre partie répond aux dix secondes pleines qui suivent la réception de la question.',
  'failed.title': 'Il n’y a pas de réponse',
  hits: '{count, plural, =0 {Aucune concordance} one {# concordance} other {# concordances}}',
  tags: 'parmi {count, number} étiquettes',
  'none.means': 'Le partenaire n’en détient aucun, ou ne peut le dire.',
  contact: 'Qui appeler',
  'contact.deconfliction': 'Les deux y travaillent. Appelez avant que l’un n’agisse.',
  'hits.title': 'Concordances',
  'hits.identifier': 'Identifiant',
  'hits.tag': 'Étiquette',
  'hits.looked': 'Examen',
  'hits.next': 'Étape suivante',
  'hits.look': 'L’examiner',
  'hits.ask': 'Demander des informations',
  'confirm.at': 'Quelle concordance',
  'confirm.concerns': 'Concerne-t-elle l’affaire ?',
  'confirm.help': 'Seul ce qui concerne l’affaire peut mener à une demande.',
  'confirm.yes': 'Elle concerne l’affaire',
  'confirm.no': 'Elle ne concerne pas l’affaire',
  'confirm.open': 'Personne ne l’a examinée',
  'request.title': 'Informations sur une concordance, {reference}',
  'request.link':
    'Le rapprochement confidentiel a montré que les deux autorités détiennent cet identifiant. Étiquette : {tag}',
  'rows.title': '{now, number} des {asked, number} identifiants se suivent',
  'rows.words':
    'C’est ainsi que l’on parcourt une plage de numéros, mais aussi qu’apparaît une vraie série, comme des passeports vierges volés. Une deuxième personne de votre autorité voit ces chiffres et décide avant tout envoi.',
  'rows.released':
    'Une deuxième personne a autorisé la question avant son envoi. Les chiffres sont ceux de ce jour-là.',
  'rows.now': '{now, number} demandés maintenant',
  'rows.row': '{now, number} demandés maintenant, {all, number} avec ceux des quatre dernières semaines',
  'hits.tell': 'Dire au détenteur ce qu’il en est advenu',
};

export default fr;

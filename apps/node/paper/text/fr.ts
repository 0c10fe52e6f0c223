import type en from './en.ts';

export default {
  page: 'Page {n, number} sur {m, number}',
  printed: 'Imprimé par {who}, le {when}',
  reading: 'Pour lecture. Ce qui prouve cet échange est son fichier de preuve, que chacun peut vérifier sans ce nœud.',
  between: 'Entre',
  from: 'De',
  to: 'À',
  group: 'Groupe',
  state: 'État',
  reference: 'Référence du dossier',
  record: 'Dossier',
  due: 'Réponse attendue pour le',
  overdue: 'en retard',
  markings: 'Marquages',
  fingerprint: 'SHA-256',
  size: '{count, plural, one {# octet} other {# octets}}',
  entry: 'Entrée',
  exercise: 'EXERCICE',
  exerciseWords: 'Ceci fait partie d’un exercice. Rien n’en est réel.',
} satisfies Record<keyof typeof en, string>;

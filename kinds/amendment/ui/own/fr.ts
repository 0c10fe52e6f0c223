import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  note: 'Note',
  'note.help': 'Conservée dans notre propre journal ; les autres autorités ne la voient jamais.',
  reason: 'Raison',
  'what.title': 'Ce qui change dans la charte',
  'what.note':
    'Une charte dit qui sont les membres, leurs clés, sur quels instruments ils se fondent et ce qui exige une deuxième personne. Elle lie tout le groupe.',
  'what.group': 'Groupe',
  'what.version': 'Version',
  'what.added': 'Ce qui vient',
  'what.removed': 'Ce qui s’en va',
  'what.none': 'Rien',
  'what.hash': 'Empreinte du texte (SHA-256)',
  'what.text': 'Le texte entier tel qu’il sera signé',
  'approved.next': 'La suite',
  'approved.words': 'Relancez la même commande sur la machine du nœud : elle signe maintenant ce texte.',
  'measure.charterApproved': 'Modifications de chartes approuvées',
  'measure.charterRefused': 'Modifications de chartes non approuvées',
};

export default fr;

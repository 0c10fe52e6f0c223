import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  'what.title': 'Ce qui attend une seconde personne',
  'what.note': 'Rien n’en est sorti. Notre autorité est seule à voir cette page.',
  'what.decided': 'Ce dont une seconde personne a décidé',
  'what.own': 'Notre autorité est seule à voir cette page.',
  'what.reason': 'Pourquoi deux personnes doivent s’accorder',
  'what.override': 'Pourquoi une protection est écartée',
  'what.act': 'Acte',
  'what.by': 'Préparé par',
  'what.group': 'Groupe',
  'what.readers': 'Qui le lira',
  'what.record': 'Se rapporte au dossier',
  'what.digest': 'Empreinte de ce qui est validé (SHA-256)',
  'act.open': 'Ce qui sera envoyé',
  'act.sent': 'Ce qui a été envoyé',
  'act.unsent': 'Ce qui n’a pas été envoyé',
  'act.note':
    'Exactement tel que ses destinataires le liront. Pas une lettre ne peut changer entre votre validation et l’envoi.',
  'act.unreadable': 'Ce texte ne peut pas être lu ici. Ne validez pas ce que vous ne pouvez pas lire : refusez-le.',
  'decision.approved': 'Validé ; l’envoi est en cours',
  'decision.executed': 'Validé et envoyé',
  'decision.open': 'Ouvrir le dossier',
  'decision.refused': 'Non validé : rien n’a été envoyé',
  'decision.failed': 'Validé, mais un obstacle est apparu entre-temps : rien n’a été envoyé',
  'decision.failed.next': 'Préparez-le à nouveau depuis le dossier ; il sera soumis une nouvelle fois à validation.',
  'approve.note': 'Note',
  'approve.note.help': 'Conservée dans notre propre journal ; les autres autorités ne la voient jamais.',
  'refuse.reason': 'Motif',
  'refuse.reason.help': 'Ce qui doit changer avant l’envoi. Seuls vos collègues le lisent.',
};

export default fr;

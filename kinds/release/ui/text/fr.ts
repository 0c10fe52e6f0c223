import type en from './en.ts';

export default {
  name: 'Validation',
  list: 'À valider',
  'state.proposed': 'Attend une seconde personne',
  'state.approved': 'Validé, envoi en cours',
  'state.refused': 'Non validé',
  'state.executed': 'Validé et envoyé',
  'state.failed': 'Validé, non envoyé',

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

  'command.approve': 'Valider et envoyer',
  'command.approve.help':
    'Vous répondez du texte ci-dessous avec la personne qui l’a préparé. Il part aussitôt vers ses destinataires.',
  'command.refuse': 'Ne pas valider',
  'command.refuse.help':
    'Rien n’est envoyé. La personne qui l’a préparé lit votre motif et peut le préparer à nouveau.',
  'approve.note': 'Note',
  'approve.note.help': 'Conservée dans notre propre journal ; les autres autorités ne la voient jamais.',
  'refuse.reason': 'Motif',
  'refuse.reason.help': 'Ce qui doit changer avant l’envoi. Seuls vos collègues le lisent.',

  'event.proposed': 'Soumis à une seconde personne',
  'event.approved': 'Validé',
  'event.refused': 'Non validé',
  'event.executed': 'Envoyé',
  'event.failed': 'N’a pas pu être envoyé',

  'error.release.exists': 'Cet acte est déjà soumis à une seconde personne.',
  'error.release.absent': 'Il n’y a rien ici à valider.',
  'error.release.digest': 'Ce n’est pas le texte qui vous a été soumis. Rechargez la page et relisez-le.',
  'error.release.ownProposal': 'Vous l’avez préparé vous-même : une autre personne doit le valider.',
  'error.release.decided': 'La décision est déjà prise.',
  'error.release.notApproved': 'Rien n’est envoyé avant validation.',
  'error.release.done': 'La suite donnée est déjà consignée.',
} satisfies Record<keyof typeof en, string>;

import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  name: 'Validation',
  list: 'À valider',
  'state.proposed': 'Attend une seconde personne',
  'state.approved': 'Validé, envoi en cours',
  'state.refused': 'Non validé',
  'state.executed': 'Validé et envoyé',
  'state.failed': 'Validé, non envoyé',
  'command.approve': 'Valider et envoyer',
  'command.approve.help':
    'Vous répondez du texte ci-dessous avec la personne qui l’a préparé. Il part aussitôt vers ses destinataires.',
  'command.refuse': 'Ne pas valider',
  'command.refuse.help':
    'Rien n’est envoyé. La personne qui l’a préparé lit votre motif et peut le préparer à nouveau.',
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
};

export default fr;

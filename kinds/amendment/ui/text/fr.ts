import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  name: 'Modification d’une charte',
  list: 'Modifications de chartes',
  'state.proposed': 'Attend une deuxième personne',
  'state.approved': 'Approuvée, pas encore signée',
  'state.refused': 'Non approuvée',
  'state.signed': 'Signée',
  'command.approve': 'Approuver',
  'command.approve.help':
    'Votre autorité signe ce texte, et aucun autre, quand la commande est relancée sur sa machine. La modification est en vigueur quand tous les membres ont signé.',
  'command.refuse': 'Ne pas approuver',
  'command.refuse.help': 'Rien n’est signé. Qui l’a préparée lit votre raison.',
  'reason.help': 'Ce qui doit changer avant la signature. Seuls les collègues le lisent.',
  'event.proposed': 'Soumise à une deuxième personne',
  'event.approved': '{who} a approuvé',
  'event.refused': '{who} n’a pas approuvé',
  'event.signed': 'Signée par la racine de cette autorité',
  'error.amendment.exists': 'Cette charte a déjà été soumise à une deuxième personne.',
  'error.amendment.absent': 'Il n’y a pas de telle charte sur laquelle se prononcer.',
  'error.amendment.hash': 'Ce n’est pas le texte qui vous a été soumis. Rechargez la page et relisez-le.',
  'error.amendment.ownProposal': 'Qui l’a préparée ne l’approuve pas : une autre personne doit le faire.',
  'error.amendment.decided': 'C’est déjà décidé.',
  'error.amendment.notApproved': 'Une charte se signe une fois, après l’accord d’une deuxième personne.',
};

export default fr;

import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  name: 'Usage ultérieur',
  'state.asked': 'Demandé, sans réponse pour l’instant',
  'state.permitted': 'Autorisé',
  'state.refused': 'Non autorisé',
  'state.withdrawn': 'Autorisation retirée',
  'command.ask': 'Demander un usage ultérieur',
  'command.ask.help':
    'Ce qu’une autre autorité a fourni ici lui appartient. Demandez avant que quiconque hors de ce groupe ne le lise, ou avant de vous en servir dans une procédure.',
  'command.permit': 'Autoriser',
  'command.permit.help': 'Une deuxième personne de votre autorité doit approuver avant que l’autorisation ne parte.',
  'command.refuse': 'Ne pas autoriser',
  'command.withdraw': 'Retirer l’autorisation',
  'command.reportUse': 'Signaler un usage',
  'command.reportUse.help':
    'Ce qui part par ce nœud vers le groupe désigné est signalé automatiquement. Signalez ici ce que le nœud ne voit pas : un dossier remis à un tribunal, un papier, un entretien.',
  'reason.help':
    'Dès maintenant, plus rien ne part en vertu de l’autorisation. Ce qui est déjà parti n’est pas rappelé pour autant.',
  'event.asked': '{who} a demandé un usage ultérieur',
  'event.permitted': '{who} l’a autorisé',
  'event.refused': '{who} ne l’a pas autorisé',
  'event.withdrawn': '{who} a retiré l’autorisation',
  'event.used': '{who} en a fait usage',
  'error.onward.exists': 'Cela a déjà été demandé.',
  'error.onward.absent': 'Rien n’a été demandé ici, il n’y a donc rien à répondre.',
  'error.onward.sameGroup': 'Tout ce groupe le lit déjà : choisissez un autre groupe.',
  'error.onward.notOwner': 'Seule l’autorité qui l’a fourni en décide.',
  'error.onward.notAsker': 'Seule l’autorité qui a demandé signale un usage.',
  'error.onward.answered': 'Il y a déjà été répondu.',
  'error.onward.explanation': 'Dites en une phrase pourquoi ce n’est pas autorisé.',
  'error.onward.until': 'Ce dernier jour est passé : choisissez-en un plus tardif, ou aucun.',
  'error.onward.notPermitted':
    'Aucune autorisation ne vaut ici à présent : elle n’a pas été donnée, est échue ou a été retirée.',
};

export default fr;

import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  name: 'Personne protégée',
  list: 'Personnes protégées',
  create: 'Protéger une personne',
  'create.lead':
    'Quiconque a fui un pays en est préservé : rien de ce qui le nomme ne part d’ici vers ce pays. Un signalement de trop ne nuit à personne.',
  recorded: 'C’est enregistré',
  'state.sheltered': 'Protégée',
  'state.lifted': 'Protection levée',
  'state.erased': 'Effacée',
  'reason.help': 'L’organe de contrôle le lit.',
  'command.shelter': 'Protéger une personne',
  'command.change': 'Modifier',
  'command.change.help': 'Ajoutez une graphie, un numéro ou un pays dès qu’il est connu.',
  'command.lift': 'Lever la protection',
  'command.lift.help': 'Dès lors, la personne est traitée comme toute autre. Pensez à la consulter d’abord.',
  'event.sheltered': '{who} a placé une personne sous protection',
  'event.changed': '{who} a modifié ce qui est connu',
  'event.lifted': '{who} a levé la protection',
  'event.overridden': '{who} : deux personnes ont écarté une fois la protection',
  'error.protection.exists': 'Cette personne est déjà protégée : modifiez ce qui figure.',
  'error.protection.absent': 'Cette protection n’existe pas.',
  'error.protection.lifted': 'Cette protection a été levée : ouvrez-en une nouvelle.',
};

export default fr;

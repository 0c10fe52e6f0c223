import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  name: 'Effacement',
  'state.recalled': 'Rappelé, pas encore effacé partout',
  'state.erased': 'Effacé, confirmé par tous',
  'state.declined': 'Pas effacé partout',
  'state.expired': 'Notre copie effacée à l’échéance',
  'command.recall': 'Rappeler et effacer',
  'command.recall.help':
    'Ce que vous choisissez est effacé ici, et chaque autre autorité du groupe est priée de l’effacer. C’est irréversible.',
  'event.recalled': '{who} a rappelé des déclarations',
  'event.expired': '{who} a effacé sa propre copie',
  'event.erased': '{who} l’a effacé',
  'event.declined': '{who} le conserve et dit pourquoi',
  'error.erasure.exists': 'Cet effacement a déjà été déclaré.',
  'error.erasure.absent': 'Rien n’a été rappelé ici : il n’y a rien à répondre.',
  'error.erasure.notOwn': 'Seule l’autorité qui a fait une déclaration peut la rappeler : adressez-vous à elle.',
  'error.erasure.elsewhere': 'Ces déclarations relèvent d’un autre groupe : partez d’un dossier de ce groupe.',
  'error.erasure.explanation': 'Dites en une phrase pourquoi c’est rappelé, sans répéter ce qui a été dit.',
  'error.erasure.self': 'Ce sont les autres qui répondent à un rappel, non son auteur.',
  'error.erasure.answered': 'Cette autorité a déjà répondu.',
};

export default fr;

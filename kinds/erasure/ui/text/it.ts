import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  name: 'Cancellazione',
  'state.recalled': 'Richiamato, non ancora cancellato ovunque',
  'state.erased': 'Cancellato, confermato da tutti',
  'state.declined': 'Non cancellato ovunque',
  'state.expired': 'Propria copia cancellata alla scadenza',
  'command.recall': 'Richiamare e cancellare',
  'command.recall.help':
    'Ciò che si sceglie viene cancellato qui e a ogni altra autorità del gruppo si chiede di cancellarlo. Non si può annullare.',
  'event.recalled': '{who} ha richiamato dichiarazioni',
  'event.expired': '{who} ha cancellato la propria copia',
  'event.erased': '{who} l’ha cancellato',
  'event.declined': '{who} lo conserva e dice perché',
  'error.erasure.exists': 'Questa cancellazione è già stata dichiarata.',
  'error.erasure.absent': 'Qui non è stato richiamato nulla: non c’è nulla a cui rispondere.',
  'error.erasure.notOwn':
    'Una dichiarazione può essere richiamata solo dall’autorità che l’ha fatta: rivolgersi a quella.',
  'error.erasure.elsewhere':
    'Queste dichiarazioni appartengono a un altro gruppo: partire da un fascicolo di quel gruppo.',
  'error.erasure.explanation': 'Spiegare in una frase perché si richiama, senza ripetere ciò che è stato detto.',
  'error.erasure.self': 'A un richiamo rispondono le altre autorità, non chi lo ha fatto.',
  'error.erasure.answered': 'Questa autorità ha già risposto.',
};

export default it;

import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  name: 'Löschung',
  'state.recalled': 'Zurückgerufen, noch nicht überall gelöscht',
  'state.erased': 'Gelöscht, von allen bestätigt',
  'state.declined': 'Nicht überall gelöscht',
  'state.expired': 'Eigene Kopie nach Ablauf gelöscht',
  'command.recall': 'Zurückrufen und löschen',
  'command.recall.help':
    'Was Sie wählen, wird hier gelöscht, und jede andere Behörde der Gruppe wird ersucht, es zu löschen. Das lässt sich nicht rückgängig machen.',
  'event.recalled': '{who} hat Mitteilungen zurückgerufen',
  'event.expired': '{who} hat die eigene Kopie gelöscht',
  'event.erased': '{who} hat es gelöscht',
  'event.declined': '{who} behält es und sagt warum',
  'error.erasure.exists': 'Diese Löschung wurde bereits erklärt.',
  'error.erasure.absent': 'Hier wurde nichts zurückgerufen; es gibt nichts zu beantworten.',
  'error.erasure.notOwn': 'Nur die Behörde, die etwas mitgeteilt hat, kann es zurückrufen: Wenden Sie sich an sie.',
  'error.erasure.elsewhere':
    'Diese Mitteilungen gehören zu einer anderen Gruppe: Beginnen Sie bei einem Vorgang jener Gruppe.',
  'error.erasure.explanation': 'Sagen Sie in einem Satz, warum es zurückgerufen wird, ohne es zu wiederholen.',
  'error.erasure.self': 'Einen Rückruf beantworten die anderen, nicht die Behörde, die ihn erklärt hat.',
  'error.erasure.answered': 'Diese Behörde hat bereits geantwortet.',
};

export default de;

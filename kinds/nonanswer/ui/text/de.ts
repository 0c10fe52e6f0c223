import type en from './en.ts';

const de: Record<keyof typeof en, string> = {
  name: 'Nichtantwort',
  list: 'Nichtantworten',
  'state.waiting': 'Wartet auf ihren Zeitpunkt',
  'state.takenBack': 'Zurückgenommen',
  'state.sent': 'Gesendet',
  'state.failed': 'Nicht gesendet',
  'state.erased': 'Gelöscht',
  'what.title': 'Was entschieden wurde',
  'what.note':
    'Grund und Worte bleiben in der eigenen Behörde. Die andere Seite liest, dass es keine Antwort gibt, und sonst nichts.',
  'what.leaves': 'Geht hinaus',
  'what.leaves.note':
    'Der Zeitpunkt folgt allein aus dem Eingang der Anfrage, damit sich nichts daraus lesen lässt. Bis dahin kann sie zurückgenommen werden.',
  'what.record': 'Sie gehört zum Vorgang',
  'what.cause': 'Warum es keine Antwort gibt',
  'command.takeBack': 'Zurücknehmen',
  'command.takeBack.help': 'Nichts ist hinausgegangen. Danach kann geantwortet oder neu entschieden werden.',
  'takeBack.reason': 'Grund',
  'event.decided': '{who} hat entschieden, nicht zu antworten',
  'event.takenBack': '{who} hat sie zurückgenommen',
  'event.sent': 'Sie ist hinausgegangen',
  'event.failed': 'Sie konnte nicht gesendet werden',
  'error.nonanswer.waits': 'Hier wartet schon eine Nichtantwort: Nehmen Sie sie zurück, um neu zu entscheiden.',
  'error.nonanswer.none': 'Hier wartet nichts mehr: Sie ist hinausgegangen oder wurde zurückgenommen.',
  'error.nonanswer.subject': 'Was über einen Vorgang entschieden wird, steht unter dessen Nummer.',
};

export default de;

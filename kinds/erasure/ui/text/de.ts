import type en from './en.ts';

export default {
  name: 'Löschung',

  'state.recalled': 'Zurückgerufen, noch nicht überall gelöscht',
  'state.erased': 'Gelöscht, von allen bestätigt',
  'state.declined': 'Nicht überall gelöscht',
  'state.expired': 'Eigene Kopie nach Ablauf gelöscht',

  'command.recall': 'Zurückrufen und löschen',
  'command.recall.help':
    'Was Sie wählen, wird hier gelöscht, und jede andere Behörde der Gruppe wird ersucht, es zu löschen. Das lässt sich nicht rückgängig machen.',

  'recall.statements': 'Was zurückgerufen wird',
  'recall.statements.help':
    'Zurückrufen lässt sich nur, was die eigene Behörde gesagt hat. Die zugehörigen Berichtigungen werden mit gelöscht.',
  'recall.asked': 'Wer um Löschung ersucht wird',
  'recall.limits': 'Was nicht versprochen werden kann',
  'recall.limits.copies':
    'Eine Kopie, die jemand außerhalb seines Knotens gemacht hat, aus Nachlässigkeit oder gegen die Regeln.',
  'recall.limits.paper': 'Was gedruckt, aufgeschrieben oder erzählt wurde.',
  'recall.limits.backups': 'Sicherungen: Sie enthalten es noch bis zu 30 Tage.',
  'recall.limits.notes': 'Eigene Notizen der Behörde zum Vorgang bleiben; es sind ihre eigenen Worte.',
  cause: 'Grund',
  'cause.inaccurate': 'Es trifft nicht zu',
  'cause.unlawful': 'Es hätte nicht übermittelt werden dürfen',
  'cause.purposeOver': 'Es wird nicht mehr gebraucht',
  'cause.retention': 'Die Aufbewahrungsfrist ist abgelaufen',
  'cause.consentRevoked': 'Die Einwilligung wurde widerrufen',
  'cause.dataSubject': 'Die betroffene Person hat es verlangt',
  'cause.other': 'Ein anderer Grund',
  'cause.none': 'Grund wählen',
  explanation: 'Erläuterung',
  'explanation.help': 'Wiederholen Sie nicht, was gesagt wurde: Dieser Satz bleibt, wenn das Übrige fort ist.',

  'what.title': 'Was zurückgenommen wurde',
  'what.record': 'Vorgang',
  'what.open': 'Vorgang öffnen',
  'what.statements': 'Mitteilungen',
  'answers.title': 'Was die anderen geantwortet haben',
  'answer.none': 'Noch keine Antwort',
  'answer.erased': 'Gelöscht',
  'answer.declined': 'Behalten, mit Begründung',
  'answer.means':
    '„Gelöscht“ ist eine signierte Erklärung: Schlüssel, Text, Dateien, Index und Zwischenkopien sind auf jenem Knoten fort.',
  ground: 'Rechtsgrund',
  'ground.judicialEvidence': 'Beweismittel vor Gericht',
  'ground.runningProceedings': 'Laufendes Verfahren',
  'ground.legalDuty': 'Ein Gesetz verpflichtet zur Aufbewahrung',
  'ground.dangerToPerson': 'Die Löschung würde eine Person gefährden',

  'about.title': 'Zurückgerufene Mitteilungen',
  'about.by': 'Zurückgerufen von {who}',
  'about.expired': '{who} hat die eigene Kopie nach Ablauf gelöscht',
  'about.open': 'Löschung öffnen',

  'event.recalled': '{who} hat Mitteilungen zurückgerufen',
  'event.expired': '{who} hat die eigene Kopie gelöscht',
  'event.erased': '{who} hat es gelöscht',
  'event.declined': '{who} behält es und sagt warum',

  'measure.recalled.inaccurate': 'Rückrufe: nicht zutreffend',
  'measure.recalled.unlawful': 'Rückrufe: unzulässig übermittelt',
  'measure.recalled.purposeOver': 'Rückrufe: nicht mehr gebraucht',
  'measure.recalled.retention': 'Rückrufe: Frist abgelaufen',
  'measure.recalled.consentRevoked': 'Rückrufe: Einwilligung widerrufen',
  'measure.recalled.dataSubject': 'Rückrufe: von der Person verlangt',
  'measure.recalled.other': 'Rückrufe: anderer Grund',
  'measure.erased': 'Bestätigte Löschungen',
  'measure.declined.judicialEvidence': 'Behalten: Beweismittel vor Gericht',
  'measure.declined.runningProceedings': 'Behalten: laufendes Verfahren',
  'measure.declined.legalDuty': 'Behalten: gesetzliche Pflicht',
  'measure.declined.dangerToPerson': 'Behalten: Gefahr für eine Person',
  'measure.expired': 'Eigene Kopien nach Ablauf gelöscht',

  'error.erasure.exists': 'Diese Löschung wurde bereits erklärt.',
  'error.erasure.absent': 'Hier wurde nichts zurückgerufen; es gibt nichts zu beantworten.',
  'error.erasure.notOwn': 'Nur die Behörde, die etwas mitgeteilt hat, kann es zurückrufen: Wenden Sie sich an sie.',
  'error.erasure.elsewhere':
    'Diese Mitteilungen gehören zu einer anderen Gruppe: Beginnen Sie bei einem Vorgang jener Gruppe.',
  'error.erasure.explanation': 'Sagen Sie in einem Satz, warum es zurückgerufen wird, ohne es zu wiederholen.',
  'error.erasure.self': 'Einen Rückruf beantworten die anderen, nicht die Behörde, die ihn erklärt hat.',
  'error.erasure.answered': 'Diese Behörde hat bereits geantwortet.',
} satisfies Record<keyof typeof en, string>;

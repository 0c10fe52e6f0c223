import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  'share.to': 'Für wen und warum',
  'share.purpose': 'Zweck',
  'share.purpose.help': 'Wofür sie verwendet werden darf; jede andere Verwendung braucht Ihre Zustimmung.',
  'share.necessity': 'Warum es erforderlich ist',
  'share.necessity.help': 'Warum der Zweck ohne dies nicht zu erreichen ist. Senden Sie nur, was er verlangt.',
  'share.known': 'Was bekannt ist',
  'share.context': 'Zusammenhang',
  'share.context.help': 'Was beim Verstehen hilft: wie es dazu kam, wozu es gehört',
  'share.about': 'Um wen oder was es geht',
  'share.use': 'Was damit getan werden darf',
  'share.use.note': 'Die Behandlungscodes stehen bei jeder Angabe; dies gilt für alles zusammen.',
  'shared.title': 'Die Information',
  'receivers.title': 'Was daraus geworden ist',
  'receivers.silent': 'Noch keine Rückmeldung',
  'receivers.acted': 'Aufgegriffen',
  'receivers.judged': 'Rückmeldung',
  'erased.title': 'Die Information',
  'erased.words': 'Der Inhalt dieser Information wurde gelöscht. Dass es sie gab, bleibt bewiesen.',
  'act.text': 'Was unternommen wurde',
  'act.text.help': 'Zum Beispiel eine Kontrolle, ein Einsatz oder die Weitergabe an die zuständige Stelle',
  'measure.shared': 'Mitgeteilte Informationen',
  'measure.actedUpon': 'Mitgeteilte Maßnahmen',
  'measure.feedback.useful': 'Rückmeldung: nützlich',
  'measure.feedback.wrong': 'Rückmeldung: falsch',
  'measure.feedback.outdated': 'Rückmeldung: überholt',
};

export default de;

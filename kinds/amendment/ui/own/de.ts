import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  note: 'Notiz',
  'note.help': 'Bleibt in unserem eigenen Protokoll; die anderen Behörden sehen sie nie.',
  reason: 'Begründung',
  'what.title': 'Was sich in der Charta ändert',
  'what.note':
    'Eine Charta sagt, wer die Mitglieder sind, ihre Schlüssel, auf welche Rechtsakte sie sich stützen und was eine zweite Person verlangt. Sie bindet die ganze Gruppe.',
  'what.group': 'Gruppe',
  'what.version': 'Version',
  'what.added': 'Was hinzukommt',
  'what.removed': 'Was wegfällt',
  'what.none': 'Nichts',
  'what.hash': 'Fingerabdruck des Textes (SHA-256)',
  'what.text': 'Der ganze Text, wie er unterschrieben wird',
  'approved.next': 'Wie es weitergeht',
  'approved.words':
    'Führen Sie denselben Befehl am Rechner des Knotens noch einmal aus: Er unterschreibt jetzt diesen Text.',
  'measure.charterApproved': 'Zugestimmte Änderungen von Chartas',
  'measure.charterRefused': 'Nicht zugestimmte Änderungen von Chartas',
};

export default de;

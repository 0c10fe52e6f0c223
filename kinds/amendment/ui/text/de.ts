import type { AmendmentKey } from './index.ts';

const de: Readonly<Record<AmendmentKey, string>> = {
  name: 'Änderung einer Charta',
  list: 'Änderungen von Chartas',
  'state.proposed': 'Wartet auf eine zweite Person',
  'state.approved': 'Zugestimmt, noch nicht unterschrieben',
  'state.refused': 'Nicht zugestimmt',
  'state.signed': 'Unterschrieben',
  'command.approve': 'Zustimmen',
  'command.approve.help':
    'Ihre Behörde unterschreibt diesen Text und keinen anderen, wenn der Befehl an ihrem Rechner wiederholt wird. Die Änderung gilt, wenn alle Mitglieder unterschrieben haben.',
  'command.refuse': 'Nicht zustimmen',
  'command.refuse.help': 'Nichts wird unterschrieben. Wer sie vorbereitet hat, liest Ihre Begründung.',
  note: 'Notiz',
  'note.help': 'Bleibt in unserem eigenen Protokoll; die anderen Behörden sehen sie nie.',
  reason: 'Begründung',
  'reason.help': 'Was sich ändern muss, bevor unterschrieben werden kann. Nur Kolleginnen und Kollegen lesen das.',
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
  'event.proposed': 'Einer zweiten Person vorgelegt',
  'event.approved': '{who} stimmte zu',
  'event.refused': '{who} stimmte nicht zu',
  'event.signed': 'Von der Wurzel dieser Behörde unterschrieben',
  'measure.charterApproved': 'Zugestimmte Änderungen von Chartas',
  'measure.charterRefused': 'Nicht zugestimmte Änderungen von Chartas',
  'error.amendment.exists': 'Diese Charta wurde schon einer zweiten Person vorgelegt.',
  'error.amendment.absent': 'Es gibt keine solche Charta, über die zu entscheiden wäre.',
  'error.amendment.hash':
    'Das ist nicht der Text, der Ihnen vorlag. Laden Sie die Seite neu und lesen Sie ihn noch einmal.',
  'error.amendment.ownProposal': 'Wer sie vorbereitet hat, stimmt ihr nicht zu: Das muss jemand anderes tun.',
  'error.amendment.decided': 'Das ist schon entschieden.',
  'error.amendment.notApproved': 'Eine Charta wird einmal unterschrieben, nachdem eine zweite Person zugestimmt hat.',
};

export default de;

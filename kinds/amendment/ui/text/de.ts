import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
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
  'reason.help': 'Was sich ändern muss, bevor unterschrieben werden kann. Nur Kolleginnen und Kollegen lesen das.',
  'event.proposed': 'Einer zweiten Person vorgelegt',
  'event.approved': '{who} stimmte zu',
  'event.refused': '{who} stimmte nicht zu',
  'event.signed': 'Von der Wurzel dieser Behörde unterschrieben',
  'error.amendment.exists': 'Diese Charta wurde schon einer zweiten Person vorgelegt.',
  'error.amendment.absent': 'Es gibt keine solche Charta, über die zu entscheiden wäre.',
  'error.amendment.hash':
    'Das ist nicht der Text, der Ihnen vorlag. Laden Sie die Seite neu und lesen Sie ihn noch einmal.',
  'error.amendment.ownProposal': 'Wer sie vorbereitet hat, stimmt ihr nicht zu: Das muss jemand anderes tun.',
  'error.amendment.decided': 'Das ist schon entschieden.',
  'error.amendment.notApproved': 'Eine Charta wird einmal unterschrieben, nachdem eine zweite Person zugestimmt hat.',
};

export default de;

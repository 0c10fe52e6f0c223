import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  name: 'Freigabe',
  list: 'Freizugeben',
  'state.proposed': 'Wartet auf zweite Person',
  'state.approved': 'Freigegeben, wird gesendet',
  'state.refused': 'Nicht freigegeben',
  'state.executed': 'Freigegeben und gesendet',
  'state.failed': 'Freigegeben, nicht gesendet',
  'command.approve': 'Freigeben und senden',
  'command.approve.help':
    'Für den Text unten stehen Sie zusammen mit der Person ein, die ihn vorbereitet hat. Er geht sofort an die Empfänger.',
  'command.refuse': 'Nicht freigeben',
  'command.refuse.help':
    'Nichts wird gesendet. Wer es vorbereitet hat, liest Ihre Begründung und kann es neu vorbereiten.',
  'event.proposed': 'Einer zweiten Person vorgelegt',
  'event.approved': 'Freigegeben',
  'event.refused': 'Nicht freigegeben',
  'event.executed': 'Gesendet',
  'event.failed': 'Konnte nicht gesendet werden',
  'error.release.exists': 'Das liegt bereits einer zweiten Person vor.',
  'error.release.absent': 'Hier wartet nichts auf Freigabe.',
  'error.release.digest':
    'Das ist nicht der Text, der Ihnen vorgelegt wurde. Laden Sie die Seite neu und lesen Sie ihn noch einmal.',
  'error.release.ownProposal': 'Das haben Sie selbst vorbereitet: Jemand anderes muss es freigeben.',
  'error.release.decided': 'Darüber ist bereits entschieden.',
  'error.release.notApproved': 'Vor der Freigabe wird nichts gesendet.',
  'error.release.done': 'Das Ergebnis ist bereits festgehalten.',
};

export default de;

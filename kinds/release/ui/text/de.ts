import type en from './en.ts';

export default {
  name: 'Freigabe',
  list: 'Freizugeben',
  'state.proposed': 'Wartet auf zweite Person',
  'state.approved': 'Freigegeben, wird gesendet',
  'state.refused': 'Nicht freigegeben',
  'state.executed': 'Freigegeben und gesendet',
  'state.failed': 'Freigegeben, nicht gesendet',

  'what.title': 'Was auf eine zweite Person wartet',
  'what.note': 'Nichts davon ist hinausgegangen. Diese Seite sieht nur unsere eigene Behörde.',
  'what.decided': 'Worüber eine zweite Person entschieden hat',
  'what.own': 'Diese Seite sieht nur unsere eigene Behörde.',
  'what.reason': 'Warum zwei zustimmen müssen',
  'what.override': 'Warum ein Schutz zurückgestellt wird',
  'what.act': 'Handlung',
  'what.by': 'Vorbereitet von',
  'what.group': 'Gruppe',
  'what.readers': 'Wer es lesen wird',
  'what.record': 'Gehört zum Vorgang',
  'what.digest': 'Prüfsumme des Freigegebenen (SHA-256)',
  'act.open': 'Was gesendet wird',
  'act.sent': 'Was gesendet wurde',
  'act.unsent': 'Was nicht gesendet wurde',
  'act.note':
    'Genau so, wie es die Empfänger sehen werden. Zwischen Freigabe und Versand kann sich kein Buchstabe ändern.',
  'act.unreadable':
    'Dieser Text kann hier nicht gelesen werden. Geben Sie nichts frei, was Sie nicht lesen können: Lehnen Sie ab.',

  'decision.approved': 'Freigegeben; wird gesendet',
  'decision.executed': 'Freigegeben und gesendet',
  'decision.open': 'Vorgang öffnen',
  'decision.refused': 'Nicht freigegeben: Nichts wurde gesendet',
  'decision.failed': 'Freigegeben, doch inzwischen stand etwas entgegen: Nichts wurde gesendet',
  'decision.failed.next': 'Bereiten Sie es aus dem Vorgang neu vor; es wird wieder einer zweiten Person vorgelegt.',

  'command.approve': 'Freigeben und senden',
  'command.approve.help':
    'Für den Text unten stehen Sie zusammen mit der Person ein, die ihn vorbereitet hat. Er geht sofort an die Empfänger.',
  'command.refuse': 'Nicht freigeben',
  'command.refuse.help':
    'Nichts wird gesendet. Wer es vorbereitet hat, liest Ihre Begründung und kann es neu vorbereiten.',
  'approve.note': 'Vermerk',
  'approve.note.help': 'Bleibt in unserem eigenen Protokoll; die anderen Behörden sehen ihn nie.',
  'refuse.reason': 'Begründung',
  'refuse.reason.help': 'Was sich ändern muss, bevor es gesendet werden kann. Das lesen nur Kolleginnen und Kollegen.',

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
} satisfies Record<keyof typeof en, string>;

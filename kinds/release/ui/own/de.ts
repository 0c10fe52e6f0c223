import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
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
  'approve.note': 'Vermerk',
  'approve.note.help': 'Bleibt in unserem eigenen Protokoll; die anderen Behörden sehen ihn nie.',
  'refuse.reason': 'Begründung',
  'refuse.reason.help': 'Was sich ändern muss, bevor es gesendet werden kann. Das lesen nur Kolleginnen und Kollegen.',
};

export default de;

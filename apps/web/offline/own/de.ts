import type en from './en.ts';

const de: Record<keyof typeof en, string> = {
  title: 'Wartet auf die Übermittlung',
  lead: 'Was Sie ohne Verbindung entschieden haben. Es wird in dieser Reihenfolge gesendet, sobald Ihr Knoten antwortet, und jeder Eintrag nur einmal.',
  kept: 'In diesem Browser aufbewahrt, unverschlüsselt und nur für Sie, bis es gesendet ist, Sie es entfernen oder sich hier abmelden.',
  empty: 'Nichts wartet',
  'empty.words': 'Alles, was Sie auf diesem Gerät entschieden haben, ist bei Ihrem Knoten angekommen.',
  'count.waiting':
    '{count, plural, one {# Eintrag wartet auf die Verbindung} other {# Einträge warten auf die Verbindung}}',
  'count.stopped':
    '{count, plural, one {# Eintrag wurde nicht gesendet: Sehen Sie ihn noch einmal an} other {# Einträge wurden nicht gesendet: Sehen Sie sie noch einmal an}}',
  show: 'Zeigen, was wartet',
  'entry.waits': 'wartet auf die Verbindung',
  'entry.stopped': 'nicht gesendet',
  'entry.by': 'Entschieden',
  'entry.text': 'Der Text',
  'entry.edit': 'Öffnen und berichtigen',
  'entry.again': 'Noch einmal versuchen',
  'entry.remove': 'Entfernen',
  'entry.remove.label': '„{title}“ entfernen',
  'entry.untitled': 'Ohne Titel',
  try: 'Jetzt versuchen',
  'count.sent':
    '{count, plural, one {# Eintrag gesendet, seit diese Seite offen ist} other {# Einträge gesendet, seit diese Seite offen ist}}',
  'sent.open': 'Öffnen',
  'stop.outbox.readers':
    'Die Gruppe hat sich geändert: Jemand würde es lesen, der bei Ihrer Entscheidung nicht genannt war. Öffnen Sie es, sehen Sie, wer es liest, und senden Sie es erneut.',
  'stop.outbox.taken':
    'Es enthält etwas, das eine andere Behörde gegeben hat. Öffnen Sie es und sehen Sie nach, bevor Sie es senden.',
  'stop.outbox.leaves':
    'Es ginge später und auf anderem Weg hinaus, als Ihnen gezeigt wurde. Öffnen Sie es und sehen Sie nach, bevor Sie es senden.',
  'stop.outbox.old':
    'Es wurde vor einigen Tagen ohne Antwort gesendet und kann angekommen sein. Sehen Sie nach, ob es da ist, bevor Sie es noch einmal senden.',
  'leave.title': 'Ein Teil Ihrer Arbeit liegt nur auf diesem Gerät',
  'leave.words':
    '{count, plural, one {# Eintrag wartet auf diesem Gerät und wird beim Abmelden entfernt.} other {# Einträge warten auf diesem Gerät und werden beim Abmelden entfernt.}} Niemand sonst kann sie senden.',
  'leave.drafts':
    '{count, plural, one {# Entwurf liegt nur auf diesem Gerät, weil Ihr Knoten ihn nicht angenommen hat, und wird gelöscht, wenn Sie sich abmelden.} other {# Entwürfe liegen nur auf diesem Gerät, weil Ihr Knoten sie nicht angenommen hat, und werden gelöscht, wenn Sie sich abmelden.}}',
  'leave.stay': 'Angemeldet bleiben',
  'leave.go': 'Abmelden und entfernen',
  'seen.title': 'Diese Seite zeigt, was auf diesem Gerät zuletzt zu sehen war',
  'seen.words': 'Es bleibt hier, bis Sie sich abmelden oder Ihre Sitzung endet. Stand:',
  'none.title': 'Ohne Verbindung lässt sich das nicht öffnen',
  'none.persons':
    '„{kind}“ nennt Menschen, die hier arbeiten. Auf diesem Gerät, das ein Finder lesen könnte, wird davon nichts aufbewahrt. Es öffnet sich wieder, sobald Ihr Knoten antwortet.',
  'none.unseen':
    'Dieses Gerät hat es noch nicht gesehen, es gibt also nichts zu zeigen. Es öffnet sich, sobald Ihr Knoten antwortet.',
  'none.kept':
    'Ohne Verbindung zeigt dieses Gerät, was es zuletzt gesehen hat von: {kinds}. Sonst ist nichts darauf aufbewahrt.',
  'version.title': 'Eine neue Fassung dieser Seiten ist bereit',
  'version.words':
    'Sie wird verwendet, sobald diese Seite neu geladen wird. Was Sie eingegeben haben, bleibt erhalten.',
  'version.load': 'Neue Fassung laden',
};

export default de;

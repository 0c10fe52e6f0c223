import type en from './en.ts';

export default {
  page: 'Seite {n, number} von {m, number}',
  printed: 'Gedruckt von {who}, {when}',
  reading: 'Zum Lesen. Was diesen Austausch beweist, ist seine Beweisdatei; jeder kann sie ohne diesen Knoten prüfen.',
  between: 'Zwischen',
  from: 'Von',
  to: 'An',
  group: 'Gruppe',
  state: 'Stand',
  reference: 'Aktenzeichen',
  record: 'Vorgang',
  due: 'Zu beantworten bis',
  overdue: 'überfällig',
  markings: 'Kennzeichnung',
  fingerprint: 'SHA-256',
  size: '{count, plural, one {# Byte} other {# Bytes}}',
  entry: 'Eintrag',
  exercise: 'ÜBUNG',
  exerciseWords: 'Dies gehört zu einer Übung. Nichts davon ist echt.',
} satisfies Record<keyof typeof en, string>;

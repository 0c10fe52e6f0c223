import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  'recorded.words':
    'Ab jetzt geht nichts, was diese Person nennt, in ein Land hinaus, aus dem sie geflohen ist. Wer geschützt ist, lesen nur die Referatsleitungen und die Aufsicht der Behörde; Sie müssen nichts weiter tun.',
  choose: 'Der Vorgang nennt mehrere Personen. Wer ist gemeint?',
  'who.title': 'Wer geschützt ist',
  'who.note': 'Nur die eigene Behörde sieht diese Seite, und jeder Blick wird protokolliert.',
  names: 'Namen in jeder Schreibweise',
  'names.help': 'Einer je Zeile, in beliebiger Schrift. Jeder wird in allem gesucht, was hinausginge.',
  identifiers: 'Dokumente und Nummern',
  'identifiers.help':
    'Eine je Zeile: Pass, Telefon, Kennzeichen. Leerzeichen und Striche zählen nicht; mindestens fünf Zeichen.',
  records: 'Vorgänge über die Person',
  'records.help': 'Ihre Nummern, eine je Zeile',
  files: 'Dateien über die Person',
  'files.help': 'Ihre Fingerabdrücke (SHA-256), einer je Zeile',
  fled: 'Länder, aus denen sie floh',
  'fled.help': 'Je zwei Buchstaben, durch Leerzeichen getrennt',
  reason: 'Grund',
  'overrides.title': 'Von zwei Personen zurückgestellt',
  'overrides.record': 'Äußerung im Vorgang',
  'erased.words': 'Was hier stand, wurde gelöscht.',
};

export default de;

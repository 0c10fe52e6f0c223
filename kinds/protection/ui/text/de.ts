import type en from './en.ts';

const de: Record<keyof typeof en, string> = {
  name: 'Geschützte Person',
  list: 'Geschützte Personen',
  create: 'Eine Person schützen',
  'create.lead':
    'Wer aus einem Land geflohen ist, wird vor ihm bewahrt: Nichts, was ihn nennt, geht von hier dorthin. Ein Hinweis zu viel schadet niemandem.',
  recorded: 'Es ist vermerkt',
  'recorded.words':
    'Ab jetzt geht nichts, was diese Person nennt, in ein Land hinaus, aus dem sie geflohen ist. Wer geschützt ist, lesen nur die Referatsleitungen und die Aufsicht der Behörde; Sie müssen nichts weiter tun.',
  choose: 'Der Vorgang nennt mehrere Personen. Wer ist gemeint?',
  'state.sheltered': 'Geschützt',
  'state.lifted': 'Schutz aufgehoben',
  'state.erased': 'Gelöscht',
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
  'reason.help': 'Die Aufsicht liest ihn.',
  'overrides.title': 'Von zwei Personen zurückgestellt',
  'overrides.record': 'Äußerung im Vorgang',
  'erased.words': 'Was hier stand, wurde gelöscht.',
  'command.shelter': 'Eine Person schützen',
  'command.change': 'Ändern',
  'command.change.help': 'Ergänzen Sie Schreibweise, Nummer oder Land, sobald sie bekannt sind.',
  'command.lift': 'Schutz aufheben',
  'command.lift.help': 'Ab dann wird die Person wie jede andere behandelt. Fragen Sie sie nach Möglichkeit zuvor.',
  'event.sheltered': '{who} hat eine Person unter Schutz gestellt',
  'event.changed': '{who} hat geändert, was bekannt ist',
  'event.lifted': '{who} hat den Schutz aufgehoben',
  'event.overridden': '{who}: zwei Personen haben den Schutz einmal zurückgestellt',
  'error.protection.exists': 'Diese Person ist schon geschützt: Ändern Sie, was dort steht.',
  'error.protection.absent': 'Diesen Schutz gibt es nicht.',
  'error.protection.lifted': 'Dieser Schutz wurde aufgehoben: Beginnen Sie einen neuen.',
};

export default de;

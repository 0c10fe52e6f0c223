import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  name: 'Auffindbare Kennungen',
  list: 'Was Partner finden dürfen',
  create: 'Kennungen auffindbar machen',
  'create.lead': 'Nichts von dem, was wir haben, kann ein Partner finden, wenn es nicht ein Mensch hier aufschreibt.',
  'state.open': 'Auffindbar',
  'state.paused': 'Ausgesetzt',
  'state.erased': 'Gelöscht',
  'command.list': 'Kennungen auffindbar machen',
  'command.add': 'Hinzufügen',
  'command.remove': 'Herausnehmen',
  'command.pause': 'Liste aussetzen',
  'command.pause.help':
    'Ab der nächsten Woche ist nichts davon auffindbar. Was für diese Woche veröffentlicht ist, bleibt bis zu ihrem Ende.',
  'command.resume': 'Wieder auffindbar machen',
  'event.listed': '{who} hat Kennungen auffindbar gemacht',
  'event.added': '{who} hat welche hinzugefügt',
  'event.removed': '{who} hat welche herausgenommen',
  'event.paused': '{who} hat die Liste ausgesetzt',
  'event.resumed': '{who} hat sie wieder auffindbar gemacht',
  'event.named': '{who}: Ein Ersuchen eines Partners nennt eine davon mit ihrer Marke',
  'error.matchable.exists': 'Diese Liste gibt es bereits.',
  'error.matchable.absent': 'Eine solche Liste gibt es nicht.',
  'error.matchable.empty': 'Schreiben Sie mindestens eine Kennung auf, oder hängen Sie eine Datei an.',
  'error.matchable.identifier': 'Das ist keine Kennung dieser Art in der gemeinsamen Schreibweise.',
  'error.matchable.until': 'Dieser Monat ist vorbei oder mehr als zehn Jahre entfernt: Wählen Sie einen anderen.',
  'error.matchable.twice': 'Das steht bereits in der Liste.',
  'error.matchable.paused': 'Die Liste ist bereits ausgesetzt.',
  'error.matchable.open': 'Die Liste ist bereits auffindbar.',
  'error.matchable.toSelf': 'Wählen Sie andere Behörden, nicht die eigene.',
};

export default de;

import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  name: 'Zeitreihe',
  create: 'Zeitreihe eröffnen',
  'create.lead':
    'Zahlen vieler, nie einer Person. Alle Mitglieder der Gruppe sehen die Werte, ihre Berichtigungen und die Warnungen, die daraus folgen.',
  'page.watch': 'Zeitreihen und Warnungen',
  'state.kept': 'Geführt',
  'state.closed': 'Geschlossen',
  'state.erased': 'Gelöscht',
  'command.open': 'Zeitreihe eröffnen',
  'command.publish': 'Werte veröffentlichen',
  'command.publish.help':
    'Von Hand, eingefügt oder aus einer Datei. Sie sehen, was es bringt und was nicht stimmt, bevor etwas gesendet wird.',
  'command.settle': 'Alarm einstellen',
  'command.settle.help': 'Wie viele Fehlalarme im Jahr Sie hinnehmen. Weniger Fehlalarme heißt spätere Warnung.',
  'command.look': 'Warnung beurteilen',
  'command.look.help': 'Alle Mitglieder lesen, wer sie angesehen hat und was er davon hält.',
  'command.close': 'Zeitreihe schließen',
  'event.opened': '{who} hat die Zeitreihe eröffnet',
  'event.published': '{who} hat Werte veröffentlicht',
  'event.settled': '{who} hat den Alarm eingestellt',
  'event.looked': '{who} hat eine Warnung angesehen',
  'event.closed': '{who} hat die Zeitreihe geschlossen',
  'error.series.exists': 'Diese Zeitreihe ist schon eröffnet.',
  'error.series.absent': 'Hier ist keine Zeitreihe. Eröffnen Sie zuerst eine.',
  'error.series.notOwn': 'Jedes Mitglied veröffentlicht seine eigene Zeitreihe. Eröffnen Sie Ihre eigene daneben.',
  'error.series.closed': 'Diese Zeitreihe ist geschlossen. Eröffnen Sie eine andere.',
  'error.series.besideItself': 'Eine Zeitreihe steht nicht neben sich selbst. Wählen Sie eine andere.',
  'error.series.step':
    'Ein Wert passt nicht zum Schritt dieser Zeitreihe. Berichtigen Sie das Datum; Wochen beginnen am selben Wochentag.',
  'error.series.future': 'Ein Wert liegt in der Zukunft. Veröffentlichen Sie, was gezählt wurde.',
  'error.series.small':
    'Eine Zahl liegt unter der kleinsten, die diese Zeitreihe zeigen darf. Schreiben Sie < und die kleinste Zahl, dann wird sie verdeckt.',
  'error.series.hidden': 'Nur eine Zeitreihe, die ihre kleinste Zahl angibt, verdeckt eine, und dann ohne Wert.',
  'error.series.reason': 'Einige dieser Werte stehen schon anders hier. Sagen Sie, warum sie sich ändern.',
  'error.series.unchanged': 'All das steht schon hier. Es wurde nichts gesendet.',
  'error.series.tooMany': 'Die Zeitreihe ist voll. Schließen Sie sie und eröffnen Sie die nächste.',
  'error.series.sameSetting': 'Der Alarm ist schon so eingestellt. Wählen Sie eine andere Zahl.',
  'error.series.noPoint': 'Diesen Wert gibt es in der Zeitreihe nicht. Laden Sie die Seite neu.',
};

export default de;

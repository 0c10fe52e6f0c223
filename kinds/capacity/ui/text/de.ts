const de = {
  name: 'Kapazität',
  create: 'Kapazität eintragen',
  'create.lead':
    'Ein Modul, ein Team oder Mittel, die Sie verleihen könnten. Die anderen sehen, was frei ist, bevor sie fragen.',
  'page.register': 'Kapazitätenregister',
  'state.kept': 'Eingetragen',
  'state.retired': 'Ausgetragen',
  'state.erased': 'Gelöscht',
  'command.register': 'Kapazität eintragen',
  'command.change': 'Eintrag ändern',
  'command.setPeriod': 'Zeitweise gebunden',
  'command.setPeriod.help':
    'Angenommene Angebote und Entsendungen, die sie nennen, binden sie von selbst; tragen Sie hier ein, was sie sonst bindet.',
  'command.endPeriod': 'Zeitraum beenden',
  'command.retire': 'Austragen',
  'event.registered': '{who} trug sie ein',
  'event.changed': '{who} änderte den Eintrag',
  'event.periodSet': '{who}: zeitweise gebunden',
  'event.periodEnded': '{who}: ein Zeitraum ist beendet',
  'event.retired': '{who} trug sie aus',
  'error.capacity.exists': 'Schon eingetragen: ändern Sie den Eintrag.',
  'error.capacity.absent': 'Hier ist nichts Lesbares eingetragen.',
  'error.capacity.notOwn': 'Jedes Mitglied führt seine eigenen Einträge.',
  'error.capacity.retired': 'Ausgetragen: tragen Sie eine neue ein.',
  'error.capacity.dates': 'Der letzte Tag passt nicht: er liegt vor dem ersten oder nach dem gesetzten Ende.',
  'error.capacity.count': 'So viele gibt es davon nicht.',
  'error.capacity.period': 'Diesen Zeitraum gibt es nicht. Laden Sie die Seite neu.',
  'error.capacity.ended': 'Dieser Zeitraum wurde schon beendet.',
};

export default de;

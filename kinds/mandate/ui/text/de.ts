const de = {
  name: 'Mandat',
  create: 'Grundlagen der Gruppe vorschlagen',
  'create.lead': 'Wozu die Gruppe da ist und wie sie arbeitet. Es gilt, sobald alle Mitglieder unterschrieben haben.',
  'page.lanes': 'Sektoren und Standpunkte',
  'state.proposed': 'Vorgelegt, noch nicht von allen unterschrieben',
  'state.stands': 'In Kraft, von allen unterschrieben',
  'state.amended': 'In Kraft, eine neue Fassung liegt vor',
  'state.withdrawn': 'Zurückgezogen',
  'state.erased': 'Gelöscht',
  'command.begin': 'Grundlagen vorschlagen',
  'command.propose': 'Neue Fassung vorschlagen',
  'command.propose.help':
    'Die Grundlagen werden im Ganzen neu vorgelegt. Bis alle unterschrieben haben, gilt die Fassung davor.',
  'command.sign': 'Unterschreiben',
  'command.sign.help':
    'Der Schlüssel Ihrer Behörde unterzeichnet den Text in jeder seiner Sprachen. Eine zweite Person muss zustimmen.',
  'command.object': 'Einwenden',
  'command.withdraw': 'Diese Fassung zurückziehen',
  'command.takePosition': 'Stellung nehmen',
  'command.takePosition.help':
    'Für einen Sektor Ihrer Behörde, zu einem Thema. Zu einem Vorgang nimmt man auf dessen Seite Stellung.',
  'command.takePositionOn': 'Stellung nehmen',
  'command.takePositionOn.help':
    'Was ein Sektor Ihrer Behörde von diesem Vorgang hält. Alle Mitglieder der Gruppe lesen es.',
  'command.withdrawPosition': 'Standpunkt zurücknehmen',
  'event.proposed': '{who} hat die Grundlagen vorgeschlagen',
  'event.signed': '{who} hat unterschrieben',
  'event.objected': '{who} hat eingewandt',
  'event.withdrawn': '{who} hat die Fassung zurückgezogen',
  'event.positionTaken': '{who} hat Stellung genommen',
  'event.positionWithdrawn': '{who} hat einen Standpunkt zurückgenommen',
  'error.mandate.exists':
    'Ihre Behörde hat die Grundlagen dieser Gruppe schon begonnen: Schlagen Sie eine neue Fassung vor.',
  'error.mandate.version':
    'Inzwischen wurde eine andere Fassung vorgeschlagen. Laden Sie die Seite neu und gehen Sie von ihr aus.',
  'error.mandate.charter':
    'Ihre Behörde war nach der genannten Charta nicht Mitglied. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'error.mandate.instrument': 'Stützen Sie die Grundlagen auf Übereinkünfte, die die Charta der Gruppe nennt.',
  'error.mandate.language': 'Sagen Sie in jeder Sprache der Grundlagen, wozu jeder Sektor da ist.',
  'error.mandate.laneTwice': 'Dieser Sektor steht zweimal da. Fassen Sie seine Mitglieder in einem zusammen.',
  'error.mandate.laneStranger': 'An einem Sektor nehmen nur Mitglieder der Gruppe teil.',
  'error.mandate.secretariat': 'Geben Sie das Sekretariat einem Mitglied der Gruppe oder lassen Sie es beim Vorsitz.',
  'error.mandate.chairStranger': 'Den Vorsitz führen nur Mitglieder der Gruppe.',
  'error.mandate.chairTwice': 'Nennen Sie jedes Mitglied einmal: Die Reihenfolge beginnt von selbst von vorn.',
  'error.mandate.months': 'Ein Vorsitz dauert mindestens einen Monat.',
  'error.mandate.unknown': 'Diese Fassung gibt es hier nicht. Laden Sie die Seite neu.',
  'error.mandate.notLatest':
    'Diese Fassung liegt nicht mehr vor. Öffnen Sie die letzte, als „vorgelegt“ gekennzeichnete, und lesen Sie sie.',
  'error.mandate.withdrawn': 'Diese Fassung wurde zurückgezogen. Schlagen Sie eine andere vor.',
  'error.mandate.signed': 'Ihre Behörde hat diese Fassung schon unterschrieben.',
  'error.mandate.signature':
    'Eine Unterschrift passt in einer der Sprachen nicht zum Text. Unterschreiben muss der Knoten selbst.',
  'error.mandate.stands': 'Diese Fassung gilt. Schlagen Sie stattdessen eine neue vor.',
  'error.mandate.notProposer': 'Eine Fassung zieht nur zurück, wer sie vorgeschlagen hat. Sie können Einwände erheben.',
  'error.mandate.noLane':
    'Ihre Behörde nimmt an diesem Sektor nicht teil. Wählen Sie einen eigenen oder schlagen Sie Grundlagen vor, die ihn vorsehen.',
  'error.mandate.samePosition':
    'Dieser Standpunkt besteht schon. Ändern Sie Haltung oder Begründung, oder lassen Sie ihn.',
  'error.mandate.noPosition': 'Diesen Standpunkt gibt es nicht mehr.',
  'error.mandate.notYours': 'Einen Standpunkt nimmt nur die Behörde zurück, die ihn eingenommen hat.',
};

export default de;

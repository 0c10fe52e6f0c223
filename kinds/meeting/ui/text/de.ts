import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  name: 'Sitzung',
  create: 'Zu einer Sitzung einladen',
  'state.invited': 'Eingeladen, Antworten stehen aus',
  'state.confirmed': 'Alle nehmen teil',
  'state.held': 'Abgehalten, Niederschrift steht aus',
  'state.minutes': 'Niederschrift offen',
  'state.agreed': 'Niederschrift vereinbart',
  'state.cancelled': 'Abgesagt',
  'state.erased': 'Gelöscht',
  'command.invite': 'Zu einer Sitzung einladen',
  'command.answer': 'Einladung beantworten',
  'command.reschedule': 'Auf eine andere Zeit verlegen',
  'command.reschedule.help': 'Alle werden für die neue Zeit erneut gefragt; Antworten auf die alte gelten nicht mehr.',
  'command.cancel': 'Absagen',
  'command.inviteAnew': 'Erneut einladen',
  'command.proposeItem': 'Punkt zur Tagesordnung vorschlagen',
  'command.titleItem': 'Titel in einer weiteren Sprache ergänzen',
  'command.titleItem.help':
    'Für einen Punkt, dessen Titel in Ihrer Sprache fehlt. Nichts wird von einer Maschine übersetzt.',
  'command.withdrawItem': 'Eigenen Punkt zurückziehen',
  'command.orderAgenda': 'Tagesordnung ordnen',
  'command.addDocuments': 'Unterlagen hinzufügen',
  'command.recordAttendance': 'Anwesenheit festhalten',
  'command.recordAttendance.help':
    'Jede Behörde hält ihre eigenen Leute fest. Der erste Eintrag eröffnet die Niederschrift.',
  'command.draftMinutes': 'Niederschrift verfassen',
  'command.draftMinutes.help':
    'Sie schreiben die geltende Fassung fort. Dann sind die anderen an der Reihe: Sie unterschreiben sie oder verfassen die nächste.',
  'command.signMinutes': 'Niederschrift unterschreiben',
  'command.signMinutes.help':
    'Ihre Behörde unterschreibt genau diese Fassung in allen ihren Sprachen. Eine zweite Person muss zustimmen.',
  'command.reopenMinutes': 'Niederschrift wieder aufnehmen',
  'command.reopenMinutes.help':
    'Was vereinbart wurde, bleibt mit seinen Unterschriften. Eine neue Fassung braucht wieder die aller.',
  'event.invited': '{who} hat zur Sitzung eingeladen',
  'event.answered': '{who} hat geantwortet',
  'event.rescheduled': '{who} hat die Zeit verlegt',
  'event.cancelled': '{who} hat abgesagt',
  'event.invitedAnew': '{who} hat erneut eingeladen',
  'event.agendaTitled': '{who} hat einen Titel in einer weiteren Sprache ergänzt',
  'event.agendaWithdrawn': '{who} hat einen Punkt zurückgezogen',
  'event.agendaOrdered': '{who} hat die Tagesordnung geordnet',
  'event.documentsAdded': '{who} hat Unterlagen hinzugefügt',
  'event.attended': '{who} hat die Anwesenheit festgehalten',
  'event.minutesDrafted': '{who} hat Fassung {version, number} der Niederschrift verfasst',
  'event.minutesSigned': '{who} hat Fassung {version, number} der Niederschrift unterschrieben',
  'event.minutesReopened': '{who} hat die Niederschrift wieder aufgenommen',
  'event.agendaProposed':
    '{count, plural, one {{who} hat einen Punkt vorgeschlagen} other {{who} hat # Punkte vorgeschlagen}}',
  'place.help': 'Ein Saal, oder wie man sich per Video zuschaltet.',
  'error.meeting.exists': 'Zu dieser Sitzung wurde schon eingeladen.',
  'error.meeting.absent': 'Hier wurde niemand eingeladen, also ist nichts zu tun.',
  'error.meeting.times': 'Das Ende muss nach dem Beginn liegen, höchstens einen Monat später.',
  'error.meeting.zone': 'Diese Zeitzone ist nicht bekannt: Wählen Sie eine aus der Liste.',
  'error.meeting.rule':
    'Diese Wiederholung ist nicht lesbar oder wiederholt nichts. Wählen Sie eine aus der Liste, oder schreiben Sie eine Regel wie FREQ=WEEKLY;BYDAY=TU.',
  'error.meeting.notChair':
    'Das kann nur die einladende Behörde. Antworten Sie mit einer anderen Zeit, oder schlagen Sie einen Punkt vor.',
  'error.meeting.cancelled': 'Das ist abgesagt. Wer eingeladen hat, kann erneut einladen.',
  'error.meeting.stands': 'Diese Sitzung besteht: Verlegen Sie sie, statt erneut einzuladen.',
  'error.meeting.revision':
    'Die Sitzung wurde inzwischen geändert. Sehen Sie die geltende Zeit an, und antworten Sie dann erneut.',
  'error.meeting.proposal': 'Nennen Sie die vorgeschlagene Zeit, und nur bei dieser Antwort.',
  'error.meeting.sitting': 'Wählen Sie eine Sitzung, die es in dieser Reihe gibt.',
  'error.meeting.over': 'Diese Sitzung hat stattgefunden; daran ist nichts mehr zu ändern.',
  'error.meeting.early': 'Die Sitzung hat noch nicht begonnen. Halten Sie die Anwesenheit danach fest.',
  'error.meeting.minutesDue': 'Die Niederschrift ist nach der Sitzung fällig, innerhalb von drei Monaten.',
  'error.meeting.item': 'Dieser Punkt steht nicht mehr auf der Tagesordnung: Wählen Sie einen anderen.',
  'error.meeting.notProposer': 'Nur die Behörde, die einen Punkt vorgeschlagen hat, zieht ihn zurück.',
  'error.meeting.titled': 'Der Punkt hat schon einen Titel in dieser Sprache.',
  'error.meeting.order': 'Die Tagesordnung hat sich inzwischen geändert: Ordnen Sie die jetzigen Punkte.',
  'error.meeting.full':
    'Diese Tagesordnung ist voll: Ziehen Sie Punkte zurück, oder laden Sie zu einer weiteren Sitzung ein.',
  'error.meeting.notHeld': 'Halten Sie zuerst die Anwesenheit fest; dann kann die Niederschrift verfasst werden.',
  'error.meeting.minutes.none': 'Noch wurde keine Niederschrift verfasst, also gibt es nichts zu unterschreiben.',
  'error.meeting.minutes.turn':
    'Die anderen sind an der Reihe: Sie unterschreiben diese Fassung oder verfassen die nächste.',
  'error.meeting.minutes.stale':
    'Das beruht auf einer Fassung, die nicht mehr gilt. Die geltende steht auf der Seite der Sitzung: Schreiben Sie diese fort.',
  'error.meeting.minutes.language': 'Eine Fassung hat alle Sprachen der vorigen: Ergänzen Sie, was fehlt.',
  'error.meeting.minutes.agreed':
    'Diese Niederschrift ist vereinbart. Nehmen Sie sie wieder auf, bevor Sie etwas ändern.',
  'error.meeting.minutes.open':
    'Diese Niederschrift ist offen: Verfassen Sie eine Fassung, oder unterschreiben Sie die geltende.',
  'error.meeting.minutes.signed': 'Ihre Behörde hat diese Fassung schon unterschrieben.',
  'error.meeting.minutes.signature':
    'Die Unterschrift steht nicht unter dem Text dieser Fassung und zählt deshalb nicht.',
};

export default de;

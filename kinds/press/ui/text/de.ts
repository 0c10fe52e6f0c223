import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  name: 'Pressebericht',
  create: 'Pressebericht einbringen',
  'create.lead':
    'Alle Mitglieder der Gruppe lesen ihn. Die Software schlägt vor, was er sagt; ein Mensch Ihrer Behörde bestätigt es.',
  'state.proposed': 'Zu bestätigen',
  'state.unread': 'Selbst zu lesen',
  'state.confirmed': 'Bestätigt',
  'state.dismissed': 'Beiseitegelegt',
  'page.desk': 'Pressestelle',
  'page.coverage': 'Was berichtet wurde',
  'page.mistakes': 'Fehler in der Presse',
  'command.bring': 'Pressebericht einbringen',
  'command.confirm': 'Bestätigen, was er sagt',
  'command.confirm.help':
    'Behalten, ändern oder streichen Sie, was die Software vorschlägt. Nur was Sie bestätigen, gilt.',
  'command.listMistake': 'Fehler aufnehmen',
  'command.listMistake.help':
    'Ein Name, eine Zahl oder ein Tag, den die Zeitung falsch hat, für den Brief an ihre Redaktion.',
  'command.settleMistake': 'Sagen, was aus einem Fehler wurde',
  'command.tie': 'Seinem Treffen zuordnen',
  'command.tie.help': 'Zu einer Sitzung der Gruppe, zu anderen Berichten darüber, oder die Zuordnung lösen.',
  'command.reread': 'Neu lesen',
  'command.reread.help': 'Mit den Namen, die die Gruppe inzwischen kennt. Bestätigtes bleibt.',
  'command.dismiss': 'Beiseitelegen',
  'event.brought': '{who} hat ihn eingebracht',
  'event.text': '{who} hat den Wortlaut der Zeitung gegeben',
  'event.read': 'Die Software von {who} hat ihn gelesen',
  'event.confirmed': '{who} hat bestätigt, was er sagt',
  'event.tied': '{who} hat ihn zugeordnet',
  'event.mistaken': '{who} hat einen Fehler aufgenommen',
  'event.settled': '{who} hat gesagt, was aus einem Fehler wurde',
  'event.dismissed': '{who} hat ihn beiseitegelegt',
  'error.press.exists': 'Dieser Bericht wurde schon eingebracht.',
  'error.press.absent': 'Hier wurde kein Bericht eingebracht.',
  'error.press.notOwner': 'Nur die Behörde, die den Bericht eingebracht hat, entscheidet, wie er gelesen wird.',
  'error.press.textExists': 'Der Wortlaut des Berichts steht schon hier.',
  'error.press.textGone':
    'Der Wortlaut des Berichts ist nicht mehr aufbewahrt; es kann nichts mehr darin gelesen werden.',
  'error.press.unread': 'Es gibt keine Lesung, die zu bestätigen wäre.',
  'error.press.person': 'Nur ein Mensch bestätigt, was gelesen wurde.',
  'error.press.span': 'Diese Wörter stehen nicht im Bericht. Kopieren Sie sie genau so, wie sie dort stehen.',
  'error.press.quote': 'Das Zitat ist nicht, was im Bericht steht.',
  'error.press.dates':
    'Der Tag liegt nicht zwischen dem ersten und dem letzten möglichen. Berichtigen Sie einen der drei.',
  'error.press.toItself': 'Ein Bericht kann nicht sich selbst zugeordnet werden.',
  'error.press.dismissed': 'Dieser Bericht wurde beiseitegelegt.',
  'error.press.noMistake': 'Dieser Fehler ist hier nicht aufgenommen.',
  'error.press.notLister': 'Nur die Behörde, die den Fehler aufgenommen hat, sagt, was daraus wurde.',
  'error.press.settled': 'Was aus diesem Fehler wurde, ist schon gesagt.',
};

export default de;

import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  name: 'Information',
  create: 'Informationen mitteilen',
  'create.lead':
    'Teilen Sie anderen Behörden ungefragt mit, was sie wissen sollten. Alle Mitglieder der Gruppe können es lesen.',
  'state.shared': 'Mitgeteilt',
  'state.actedUpon': 'Aufgegriffen',
  'state.erased': 'Gelöscht',
  'command.share': 'Informationen mitteilen',
  'command.actUpon': 'Maßnahme mitteilen',
  'command.actUpon.help': 'Ein Satz genügt. Er sagt der anderen Behörde, wozu ihre Information geführt hat.',
  'command.giveFeedback': 'Rückmeldung geben',
  'command.giveFeedback.help':
    'Sie hilft der anderen Behörde, ihre Quelle zu bewerten. Ist die Information falsch oder überholt, muss sie berichtigt werden.',
  'command.correct': 'Berichtigen',
  'command.correct.help': 'Das Gesendete bleibt; die Berichtigung erreicht alle, die es haben.',
  'event.shared': '{who} hat Informationen mitgeteilt',
  'event.actedUpon': '{who} hat sie aufgegriffen',
  'event.feedback': '{who} hat Rückmeldung gegeben',
  'event.corrected': '{who} hat eine Berichtigung vorgenommen',
  'event.correctionAcknowledged': 'Die Berichtigung ist bei {who} wirksam geworden',
  'error.information.exists': 'Das wurde bereits mitgeteilt: Berichtigen Sie es, oder teilen Sie etwas Neues mit.',
  'error.information.absent': 'Eine solche Information gibt es nicht.',
  'error.information.erased': 'Die Information wurde gelöscht; dazu kann nichts mehr gesagt werden.',
  'error.information.notAddressee': 'Das darf nur eine Behörde, an die sie gerichtet ist.',
};

export default de;

import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  name: 'Geschützte Person',
  list: 'Geschützte Personen',
  create: 'Eine Person schützen',
  'create.lead':
    'Wer aus einem Land geflohen ist, wird vor ihm bewahrt: Nichts, was ihn nennt, geht von hier dorthin. Ein Hinweis zu viel schadet niemandem.',
  recorded: 'Es ist vermerkt',
  'state.sheltered': 'Geschützt',
  'state.lifted': 'Schutz aufgehoben',
  'state.erased': 'Gelöscht',
  'reason.help': 'Die Aufsicht liest ihn.',
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

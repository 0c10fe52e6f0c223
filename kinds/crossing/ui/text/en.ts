const en = {
  name: 'Count sheet',
  create: 'Enter counts of a port',
  'create.lead':
    'Sums of one line in one direction, for an hour or the whole day. No names, no documents, no number plates.',
  'page.import': 'Counts from a file',
  'state.counted': 'Counted',
  'state.erased': 'Erased',
  'command.count': 'Enter the count',
  'command.correct': 'Add or correct',
  'command.correct.help': 'What you say of an hour replaces what was said of it before; both stay in the history.',
  'event.counted': '{who} counted',
  'error.crossing.notOwn': 'Each shore counts at its own ports. Tell the other authority what you see.',
  'error.crossing.place': 'This is the sheet of another port or another day.',
  'error.crossing.zone': 'There is no such time zone or day. Check the port in the plan.',
  'error.crossing.start': 'The day does not begin at this moment anywhere. Check the clocks of this node.',
  'error.crossing.future': 'This day has not begun at the port yet. Choose a day that has.',
  'error.crossing.hour': 'The day does not have so many hours at this port.',
  'error.crossing.empty': 'Enter at least one figure.',
  'error.crossing.same': 'These figures stand there already. Nothing was sent.',
  'error.crossing.absent': 'Nothing was counted here yet. Enter the count of the day.',
};

export default en;

const en = {
  name: 'Series',
  create: 'Open a series',
  'create.lead':
    'Counts of many, never of a person. Every member of the group sees the points, the revisions and the warnings that follow from them.',
  'page.watch': 'Series and warnings',
  'state.kept': 'Kept',
  'state.closed': 'Closed',
  'state.erased': 'Erased',
  'command.open': 'Open a series',
  'command.publish': 'Publish points',
  'command.publish.help':
    'By hand, pasted or from a file. You see what it brings and what is wrong before anything is sent.',
  'command.settle': 'Set the alarm',
  'command.settle.help': 'How many false alarms a year you accept. Fewer false alarms mean later warning.',
  'command.look': 'Say what a warning is',
  'command.look.help': 'All members read who has looked at it and what they made of it.',
  'command.close': 'Close the series',
  'event.opened': '{who} opened the series',
  'event.published': '{who} published points',
  'event.settled': '{who} set the alarm',
  'event.looked': '{who} looked at a warning',
  'event.closed': '{who} closed the series',
  'error.series.exists': 'This series was opened already.',
  'error.series.absent': 'There is no series here. Open one first.',
  'error.series.notOwn': 'Each member publishes its own series. Open one of your own beside it.',
  'error.series.closed': 'This series was closed. Open another one.',
  'error.series.besideItself': 'A series does not stand beside itself. Choose another one.',
  'error.series.step':
    'A point does not fit the step of this series. Correct its date; weeks begin on the same weekday.',
  'error.series.future': 'A point lies in the future. Publish what was counted.',
  'error.series.small':
    'A count is below the least one this series may show. Write < and the least count, and it is hidden.',
  'error.series.hidden': 'Only a series that declares its least count hides one, and then without a value.',
  'error.series.reason': 'Some of these points stand here already with another value. Say why they change.',
  'error.series.unchanged': 'All of this stands here already. Nothing was sent.',
  'error.series.tooMany': 'The series is full. Close it and open the next one.',
  'error.series.sameSetting': 'The alarm is set so already. Choose another number.',
  'error.series.noPoint': 'There is no such point in this series. Reload the page.',
};

export default en;

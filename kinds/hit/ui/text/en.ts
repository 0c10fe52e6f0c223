const en = {
  name: 'Hit/no-hit question',
  create: 'Ask: do you hold this?',
  'create.lead': 'One identifier, named in the open; a person of the other side says whether it is held.',
  'state.asked': 'Asked',
  'state.hit': 'It is held',
  'state.nothing': 'Nothing to report',
  'state.withdrawn': 'Withdrawn',
  'state.erased': 'Erased',
  'command.ask': 'Ask: do you hold this?',
  'command.confirm': 'We hold it',
  'command.confirm.help': 'It says only that it is held. What is held takes a request of its own.',
  'command.nothing': 'Nothing to report',
  'command.nothing.help':
    'One formula whatever the ground. It leaves by itself a day after the question, or at the next full hour; the ground stays here.',
  'command.withdraw': 'Withdraw the question',
  'event.asked': '{who} asked',
  'event.confirmed': '{who} holds it',
  'event.nothing': '{who} has nothing to report',
  'event.withdrawn': '{who} withdrew the question',
  'error.hit.exists': 'This was asked already.',
  'error.hit.absent': 'Nothing was asked here.',
  'error.hit.identifier': 'This is no identifier of its kind in the spelling both sides use.',
  'error.hit.notAddressee': 'Only the authority that was asked answers.',
  'error.hit.notAsker': 'Only the authority that asked withdraws the question.',
  'error.hit.over': 'This was answered or withdrawn already.',
};

export default en;

const en = {
  name: 'Release',
  list: 'To release',
  'state.proposed': 'Awaits a second person',
  'state.approved': 'Released, on its way',
  'state.refused': 'Not released',
  'state.executed': 'Released and sent',
  'state.failed': 'Released, not sent',
  'command.approve': 'Release and send',
  'command.approve.help':
    'You answer for the text shown below together with whoever prepared it. It is sent to its readers at once.',
  'command.refuse': 'Do not release',
  'command.refuse.help': 'Nothing is sent. Whoever prepared it reads your reason and can prepare it anew.',
  'event.proposed': 'Put before a second person',
  'event.approved': 'Released',
  'event.refused': 'Not released',
  'event.executed': 'Sent',
  'event.failed': 'Could not be sent',
  'error.release.exists': 'This was put before a second person already.',
  'error.release.absent': 'There is nothing here that waits for release.',
  'error.release.digest': 'This is not the text that was put before you. Load the page again and read it once more.',
  'error.release.ownProposal': 'You prepared this yourself: somebody else has to release it.',
  'error.release.decided': 'This is decided already.',
  'error.release.notApproved': 'Nothing is sent before it is released.',
  'error.release.done': 'What came of it is recorded already.',
};

export default en;

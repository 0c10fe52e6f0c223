const en = {
  name: 'Change of a charter',
  list: 'Changes of charters',
  'state.proposed': 'Awaits a second person',
  'state.approved': 'Agreed, not yet signed',
  'state.refused': 'Not agreed',
  'state.signed': 'Signed',
  'command.approve': 'Agree',
  'command.approve.help':
    'Your authority signs this text, and no other, when the command is run again at its machine. The change is in force when all members have signed.',
  'command.refuse': 'Do not agree',
  'command.refuse.help': 'Nothing is signed. Whoever prepared it reads your reason.',
  'reason.help': 'What has to change before it can be signed. Only colleagues read this.',
  'event.proposed': 'Put before a second person',
  'event.approved': '{who} agreed',
  'event.refused': '{who} did not agree',
  'event.signed': 'Signed by the root of this authority',
  'error.amendment.exists': 'This charter was put before a second person already.',
  'error.amendment.absent': 'There is no such charter to decide on.',
  'error.amendment.hash': 'This is not the text that was put before you. Load the page again and read it once more.',
  'error.amendment.ownProposal': 'Whoever prepared it does not agree to it: somebody else has to.',
  'error.amendment.decided': 'This is decided already.',
  'error.amendment.notApproved': 'A charter is signed once, after a second person agreed.',
};

export default en;

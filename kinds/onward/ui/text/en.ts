const en = {
  name: 'Further use',
  'state.asked': 'Asked, not yet answered',
  'state.permitted': 'Permitted',
  'state.refused': 'Not permitted',
  'state.withdrawn': 'Permission withdrawn',
  'command.ask': 'Ask to use this further',
  'command.ask.help':
    'What another authority gave here belongs to it. Ask before anybody outside this group reads it, or before it is used in proceedings.',
  'command.permit': 'Permit',
  'command.permit.help': 'A second person of your authority has to agree before the permission leaves.',
  'command.refuse': 'Do not permit',
  'command.withdraw': 'Withdraw the permission',
  'command.reportUse': 'Report a use',
  'command.reportUse.help':
    'What leaves through this node for the group named is reported by itself. Report here what the node does not see: a file handed to a court, a paper, a conversation.',
  'reason.help': 'Nothing leaves on the permission from now on. What has left already is not called back by this.',
  'event.asked': '{who} asked to use it further',
  'event.permitted': '{who} permitted it',
  'event.refused': '{who} did not permit it',
  'event.withdrawn': '{who} withdrew the permission',
  'event.used': '{who} used it',
  'error.onward.exists': 'This was asked already.',
  'error.onward.absent': 'Nothing was asked here, so there is nothing to answer.',
  'error.onward.sameGroup': 'Everybody in this group reads it already: choose another group.',
  'error.onward.notOwner': 'Only the authority that gave it decides about it.',
  'error.onward.notAsker': 'Only the authority that asked reports a use.',
  'error.onward.answered': 'This was answered already.',
  'error.onward.explanation': 'Say in a sentence why it is not permitted.',
  'error.onward.until': 'This last day is over: choose a later one, or none.',
  'error.onward.notPermitted': 'No permission stands here now: it was not given, is over, or was withdrawn.',
};

export default en;

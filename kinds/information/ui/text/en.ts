const en = {
  name: 'Information',
  create: 'Share information',
  'create.lead':
    'Tell other authorities, without being asked, what they should know. Every member of the group can read it.',
  'state.shared': 'Shared',
  'state.actedUpon': 'Acted upon',
  'state.erased': 'Erased',
  'command.share': 'Share information',
  'command.actUpon': 'Report what was done',
  'command.actUpon.help': 'One sentence is enough. It tells them what their information led to.',
  'command.giveFeedback': 'Give feedback',
  'command.giveFeedback.help':
    'It helps them to grade their source. Wrong or outdated: they are expected to correct it.',
  'command.correct': 'Correct',
  'command.correct.help': 'What was sent stays; the correction reaches everyone who has it.',
  'event.shared': '{who} shared information',
  'event.actedUpon': '{who} acted upon it',
  'event.feedback': '{who} gave feedback',
  'event.corrected': '{who} made a correction',
  'event.correctionAcknowledged': 'The correction has taken effect at {who}',
  'error.information.exists': 'This was shared already: correct it, or share something new.',
  'error.information.absent': 'There is no such information.',
  'error.information.erased': 'The information was erased; nothing more can be said about it.',
  'error.information.notAddressee': 'Only an authority it is addressed to may do this.',
};

export default en;

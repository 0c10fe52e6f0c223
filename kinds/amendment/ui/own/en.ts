const en = {
  note: 'Note',
  'note.help': 'Kept in our own log; the other authorities never see it.',
  reason: 'Reason',
  'what.title': 'What changes in the charter',
  'what.note':
    'A charter says who the members are, their keys, on which instruments they rest, and what needs a second person. It binds everybody in the group.',
  'what.group': 'Group',
  'what.version': 'Version',
  'what.added': 'What comes',
  'what.removed': 'What goes',
  'what.none': 'Nothing',
  'what.hash': 'Fingerprint of the text (SHA-256)',
  'what.text': 'The whole text as it will be signed',
  'approved.next': 'What comes next',
  'approved.words': 'Run the same command at the node’s machine again: it signs this text now.',
  'measure.charterApproved': 'Changes of charters agreed',
  'measure.charterRefused': 'Changes of charters not agreed',
};

export default en;

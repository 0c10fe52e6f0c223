const en = {
  name: 'Private question',
  list: 'Private questions',
  create: 'Ask in private',
  'create.lead': 'Find out whether a partner holds an identifier that you hold, without showing it.',
  'state.sealed': 'Kept, not yet sent',
  'state.asked': 'Asked, awaiting the answer',
  'state.hit': 'Hit: somebody has to look at it',
  'state.noHit': 'No hit',
  'state.confirmed': 'Hit, looked at',
  'state.failed': 'Not answered',
  'state.erased': 'Erased',
  'command.ask': 'Ask in private',
  'command.confirm': 'Look at a hit',
  'command.confirm.help':
    'A hit says that both hold the same identifier, and nothing more. A person decides whether it concerns the case before it is used.',
  'event.sealed': '{who} kept the question here',
  'event.posted': '{who} sent the batch',
  'event.found': '{who} read the answer here',
  'event.failed': '{who}: the question was not answered',
  'event.confirmed': '{who} looked at a hit',
  'error.sought.exists': 'This was asked already.',
  'error.sought.absent': 'Nothing was asked here.',
  'error.sought.identifier':
    'This is no identifier of its kind in the spelling both sides use: its check digits do not hold, or it is written otherwise.',
  'error.sought.category': 'This identifier does not belong to the category chosen.',
  'error.sought.twice': 'Each identifier is asked about once: take out the second.',
  'error.sought.over': 'This question is answered already, or has no answer to wait for.',
  'error.sought.notHit': 'This identifier was not found there.',
  'error.sought.tells':
    'The other side reads the reference, the purpose and the reason: take out the identifier you ask about.',
};

export default en;

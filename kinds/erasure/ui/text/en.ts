const en = {
  name: 'Erasure',
  'state.recalled': 'Recalled, not yet erased everywhere',
  'state.erased': 'Erased, confirmed by all',
  'state.declined': 'Not erased everywhere',
  'state.expired': 'Own copy erased at its time',
  'command.recall': 'Recall and erase',
  'command.recall.help':
    'What you choose is erased here and every other authority of the group is asked to erase it. This cannot be undone.',
  'event.recalled': '{who} recalled statements',
  'event.expired': '{who} erased its own copy',
  'event.erased': '{who} has erased it',
  'event.declined': '{who} keeps it and says why',
  'error.erasure.exists': 'This erasure was stated already.',
  'error.erasure.absent': 'Nothing was recalled here, so there is nothing to answer.',
  'error.erasure.notOwn': 'Only the authority that made a statement can recall it: ask that authority.',
  'error.erasure.elsewhere': 'These statements belong to another group: begin from a record of that group.',
  'error.erasure.explanation': 'Say in a sentence why it is recalled, without repeating what it said.',
  'error.erasure.self': 'Others answer a recall, not the authority that made it.',
  'error.erasure.answered': 'This authority has answered already.',
};

export default en;

const en = {
  'recorded.words':
    'From now on nothing that names this person leaves for a country they fled. Who is protected is read by the heads of unit and by those who oversee the authority; you need do nothing more.',
  choose: 'The record names several persons. Whom do you mean?',
  'who.title': 'Who is protected',
  'who.note': 'Only our own authority sees this page, and every look is logged.',
  names: 'Names, in every spelling',
  'names.help': 'One a line, in any script. Each of them is looked for in everything that would leave.',
  identifiers: 'Documents and numbers',
  'identifiers.help':
    'One a line: passport, telephone, plate. Blanks and dashes do not matter; at least five characters.',
  records: 'Records about the person',
  'records.help': 'Their numbers, one a line',
  files: 'Files about the person',
  'files.help': 'Their fingerprints (SHA-256), one a line',
  fled: 'Countries fled',
  'fled.help': 'Two letters each, with blanks between them',
  reason: 'Reason',
  'overrides.title': 'Set aside by two persons',
  'overrides.record': 'Statement in the record',
  'erased.words': 'What stood here has been erased.',
};

export default en;

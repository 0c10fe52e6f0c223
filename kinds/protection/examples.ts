/** One valid input of every command; everybody in it is invented. */
const shelter = {
  names: ['Salma Idrissi', 'سلمى إدريسي'],
  born: '1994',
  identifiers: [{ kind: 'document', value: 'ZZ 104-778 21' }],
  records: [],
  files: [],
  fled: ['MA'],
  note: 'Application of 3 November, lodged in person.',
};

export const examples = {
  shelter,
  change: { ...shelter, names: [...shelter.names, 'Selma El Idrissi'], reason: 'Another spelling was found.' },
  lift: { reason: 'The application was withdrawn by the person.' },
  override: {
    group: 'gmmp.ma-it',
    kind: 'request',
    record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
    command: 'answer',
    release: 'it-moi.0199f3b2-0c00-7000-8000-000000000002',
    reason: 'A life depends on it, and the person agrees.',
  },
};

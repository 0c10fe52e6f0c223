const record = 'ma-moi.0199f3b2-0c00-7000-8000-000000000002';

/** One valid input of every command. */
export const examples = {
  read: { record, route: 'record', purpose: 'RM-2026-0417', count: 1 },
  query: { route: 'list', query: 'box=us&text=amal', purpose: null, count: 12 },
  assign: { record, to: 'account-7' },
  note: { record, text: 'Call the harbour master before noon.' },
  hold: { record, ground: 'judicialEvidence', explanation: 'It is in the file of a court.' },
  holdNoMore: { record },
  judge: {
    record,
    other: { in: 'list', list: 'invented', id: 'Q1' },
    verdict: 'different',
    reason: 'Born ten years apart.',
    of: '0'.repeat(64),
  },
  dispose: {
    items: [{ group: 'gmmp.ma-it', kind: 'request', record, statements: ['gmmp.ma-it/ma-moi/1#3'] }],
  },
};

/** One valid input of every command; all numbers are invented. */
const entry = { type: 'phone', value: '+212600118723', source: 'Case 2026/88, exhibit 4', until: '2028-06' };

export const examples = {
  list: {
    title: 'Telephones of the case on the grey boats',
    use: 'holdings',
    partners: ['ma-moi'],
    contact: 'Duty desk, second floor',
    entries: [entry],
    file: null,
  },
  add: { entries: [{ ...entry, value: '+212600118724' }] },
  remove: { entries: [{ type: 'phone', value: '+212600118723' }], reason: 'The case was closed.' },
  pause: { reason: 'The prosecutor asked for it.' },
  resume: {},
  name: {
    group: 'gmmp.ma-it',
    kind: 'request',
    record: 'ma-moi.0199f3b2-0c00-7000-8000-000000000001',
    tag: '0f'.repeat(16),
    week: '2026-W47',
    type: 'phone',
    value: '+212600118723',
    source: 'Case 2026/88, exhibit 4',
  },
};

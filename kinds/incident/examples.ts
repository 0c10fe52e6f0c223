const statement = 'gmmp.ma-it/it-moi/1#0';
const body = [
  { type: 'paragraph' as const, dir: 'auto' as const, runs: [{ text: 'The pumps came in time.', marks: [] }] },
];

/** One valid input of every command; all people, places and numbers are invented. */
export const examples = {
  open: {
    template: 'flood',
    title: 'Flood of the lower valley (invented)',
    place: 'Lower valley, left bank',
    at: { lat: 35.2, lon: -6.1 },
    area: null,
    severity: 'severe' as const,
    began: null,
    occasion: null,
  },
  log: {
    at: '2026-11-22T09:05:00.000Z',
    category: 'event' as const,
    source: 'Harbour office',
    place: 'Left bank',
    text: 'The water stands at the second mark.',
    strikes: null,
    key: '0f9619ff-8b86-4011-b42d-00c04fc964ff',
    attachments: [],
  },
  takeRole: {
    role: 'lead' as const,
    person: null,
    name: 'Duty officer A (invented)',
    telephone: '+39 06 0000 0001',
    note: null,
  },
  leaveRole: { role: 'lead' as const },
  addTask: {
    texts: [{ language: 'en' as const, text: 'Count the boats at the quay' }],
    role: 'logistics' as const,
    owner: 'ma-moi',
    due: '2026-11-22T12:00:00.000Z',
  },
  setTask: {
    task: `${statement}/0`,
    base: statement,
    state: 'done' as const,
    owner: 'ma-moi',
    due: null,
    evidence: 'Both duty officers were reached; channel 2 is used.',
    attachments: [],
  },
  takeMeasure: { text: 'The coast road is closed', place: 'Left bank', from: '2026-11-22T09:00:00.000Z' },
  endMeasure: { measure: statement, at: '2026-11-22T15:00:00.000Z' },
  escalate: { severity: 'extreme' as const, reason: 'The second dam is full.' },
  schedule: { hours: ['06:00', '18:00'], zone: 'Europe/Rome' },
  proposeClose: { reason: 'The water is back in its bed.' },
  proposeMerge: {
    into: 'ma-moi.0199f3b2-0c00-7000-8000-000000000099',
    reason: 'Both rooms are about the same flood.',
  },
  agree: { proposal: statement },
  refuse: { proposal: statement, reason: 'Two districts are still under water.' },
  reopen: { reason: 'It rains again.' },
  draftLessons: { base: null, texts: [{ language: 'en' as const, title: 'Lessons of the flood', body }] },
  signLessons: { hash: 'a'.repeat(64) },
  addView: { texts: [{ language: 'en' as const, text: 'On our side the boats came too late.' }] },
};

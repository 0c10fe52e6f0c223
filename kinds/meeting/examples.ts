import { inventedInstrument } from '../../packages/kind/invented.ts';

const times = { start: '2026-12-08T09:00:00.000Z', end: '2026-12-08T11:00:00.000Z', zone: 'Africa/Casablanca' };
const item = {
  titles: [
    { language: 'en', text: 'Boats at the northern coves' },
    { language: 'ar', text: 'القوارب في الخلجان الشمالية' },
  ],
  lane: 'border',
  minutes: 20,
  link: null,
  attachments: [],
};
const line = (text: string) => [{ type: 'paragraph', dir: 'auto', runs: [{ text, marks: [] }] }];
const statement = 'gmmp.ma-it/it-moi/1#0';

/** One valid input of every command; all places and bodies are invented. */
export const examples = {
  invite: {
    titles: [
      { language: 'en', text: 'Second meeting of the joint group (invented)' },
      { language: 'ar', text: 'الاجتماع الثاني للمجموعة المشتركة (مثال)' },
    ],
    ...{ ...times, place: 'Rabat, hall 2 (invented)', how: 'both', rule: null, lanes: ['border', 'asylum'] },
    ...{ legalBasis: inventedInstrument.id, tlp: 'AMBER', pap: 'AMBER', keep: '2029-12', agenda: [item] },
  },
  answer: {
    ...{ answer: 'attends', proposal: null, note: null, revision: 0 },
    delegation: [{ name: 'Yasmine El Idrissi (invented)', role: 'Head of delegation' }],
  },
  reschedule: {
    sitting: null,
    ...times,
    start: '2026-12-08T09:30:00.000Z',
    place: null,
    reason: 'The flight lands late.',
  },
  cancel: { sitting: null, reason: 'The hall is closed.' },
  inviteAnew: { ...times, place: null, how: 'video', rule: null, reason: null },
  proposeItem: { sitting: null, items: [item] },
  titleItem: { sitting: null, item: `${statement}/0`, language: 'fr', text: 'Embarcations dans les criques du nord' },
  withdrawItem: { sitting: null, item: `${statement}/0` },
  orderAgenda: { sitting: null, order: [`${statement}/0`] },
  addDocuments: { sitting: null, documents: ['0199f3b2-0c00-7000-8000-00000000000a'], note: 'The map.' },
  recordAttendance: {
    ...{ sitting: null, present: true, minutesDue: '2026-12-15T17:00:00.000Z', zone: 'Africa/Casablanca' },
    delegation: [{ name: 'Yasmine El Idrissi (invented)', role: 'Head of delegation' }],
  },
  draftMinutes: {
    ...{ sitting: null, version: 1, base: null },
    texts: [
      { language: 'en', title: 'Minutes', body: line('Both sides will watch the coves.') },
      { language: 'ar', title: 'محضر', body: line('سيراقب الطرفان الخلجان.') },
    ],
  },
  signMinutes: { sitting: null, version: 1, hash: '0'.repeat(64) },
  reopenMinutes: { sitting: null, reason: 'A date was written wrongly.' },
};

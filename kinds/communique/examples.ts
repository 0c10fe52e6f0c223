import { inventedInstrument } from '../../packages/kind/invented.ts';

const clause = 'gmmp.ma-it/it-moi/1#1/0';

/** One valid input of every command; all places and words are invented. */
export const examples = {
  begin: {
    meeting: null,
    languages: ['en', 'ar'],
    title: [
      { language: 'en', text: 'Joint statement of the two ministries' },
      { language: 'ar', text: 'بيان مشترك للوزارتين' },
    ],
    legalBasis: inventedInstrument.id,
  },
  add: {
    after: null,
    clauses: [
      {
        type: 'point',
        texts: [
          { language: 'en', text: 'The two sides will open a joint desk at the port before the summer.' },
          { language: 'ar', text: 'سيفتح الجانبان مكتباً مشتركاً في الميناء قبل الصيف.' },
        ],
      },
    ],
  },
  edit: {
    clause,
    language: 'en',
    base: [`${clause}/en`],
    beside: [`${clause}/ar`],
    text: 'The joint desk opens in May.',
  },
  confirm: { clause, language: 'ar', base: [`${clause}/ar`], beside: [`${clause}/en`] },
  turn: { clause, type: 'paragraph' },
  move: { clause, after: null },
  delete: { clause },
  restore: { clause },
  addLanguage: { language: 'fr' },
  freeze: { embargo: { instant: '2026-11-23T09:00:00.000Z', zone: 'Africa/Casablanca' } },
  sign: { version: 1, texts: [{ language: 'en', hash: 'a'.repeat(64) }] },
  publish: { version: 1 },
  withdraw: { version: 1, reason: 'The second point was agreed for another year.' },
};

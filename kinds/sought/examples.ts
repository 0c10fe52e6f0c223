import { toBase64 } from '#crypto';
import { inventedInstrument } from '../../packages/kind/invented.ts';

const batch = 'it-moi.0199f3b2-0c00-7000-8000-000000000001';

/** One valid input of every command; case and numbers are invented. */
export const examples = {
  ask: {
    group: 'gmmp.ma-it',
    holder: 'ma-moi',
    category: 'phone',
    identifiers: [
      { type: 'phone', value: '+212600118723' },
      { type: 'phone', value: '+212600118724' },
    ],
    reference: 'RM 2026/311',
    purpose: 'Boats that bring people across by night.',
    necessity: 'Nothing else shows whether both look at the same boats.',
    legalBasis: inventedInstrument.id,
  },
  post: { batch, week: '2026-W47', day: '2026-11-22', slot: 1, key: toBase64(new Uint8Array(32).fill(9)) },
  find: { hits: [{ at: 1, tag: '0f'.repeat(16) }], tags: 64, contact: null },
  fail: { code: 'match.budget', message: 'All 10 batches of the day are used up; go on tomorrow.' },
  confirm: { at: 1, concerns: true, note: 'The number stands on the bill of the boat’s owner.' },
};

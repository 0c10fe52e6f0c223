import { toBase64 } from '#crypto';
import { inventedInstrument } from '../../packages/kind/invented.ts';
import { identifierInput } from '../../packages/match/identifiers/canonical.ts';
import { answerBatch, blindBatch } from '../../packages/match/oblivious/batch.ts';
import { matchKey } from '../../packages/match/oblivious/keys.ts';

/** A seed nobody keeps anything under. */
const seed = new Uint8Array(32).fill(3);
const matter = { holder: 'ma-moi', asker: 'it-moi', category: 'phone', week: '2026-W47' };
const key = matchKey(seed, matter);
const asked = blindBatch([identifierInput({ type: 'phone', value: '+212600118723' })], seed);
if (!asked.ok) throw new Error(asked.message);
const given = answerBatch(key, asked.blinded, (length) => new Uint8Array(length).fill(5));
if (!given.ok) throw new Error(given.message);
const publicKey = toBase64(key.public);

/** One valid input of every command: Rome asks Rabat about an invented telephone. */
export const examples = {
  publish: {
    asker: 'it-moi',
    category: 'phone',
    week: '2026-W47',
    key: publicKey,
    count: 64,
    contact: null,
    file: 'tags-of-the-week',
  },
  ask: {
    holder: 'ma-moi',
    category: 'phone',
    week: '2026-W47',
    day: '2026-11-22',
    slot: 1,
    key: publicKey,
    elements: asked.blinded.map(toBase64),
    reference: 'RM 2026/311',
    purpose: 'Boats that bring people across by night.',
    necessity: 'Nothing else shows whether both look at the same boats.',
    legalBasis: inventedInstrument.id,
  },
  answer: { evaluated: given.evaluated.map(toBase64), proof: toBase64(given.proof) },
  decline: { code: 'match.stale' },
  revoke: { reason: 'The prosecutor asked for it.' },
  giveFeedback: {
    tag: '0f'.repeat(16),
    verdict: 'same',
    note: 'The number is that of the boat’s owner, there and here.',
  },
  reject: { code: 'match.proof' },
};

import { refuse } from '../kind/refusal.ts';
import type { Clause } from './clause.ts';

/** Of the 1 MiB a body may hold, what is left for the statement itself, in UTF-8 bytes. */
const largest = 960 * 1024;

export const fitsOneBody: Clause = {
  id: 'POL-12',
  cite: 'entente.body/v1',
  asks: ({ draft }) =>
    new TextEncoder().encode(JSON.stringify(draft.data) ?? '').length <= largest
      ? null
      : refuse('policy.size', 'This is too long for one statement: shorten it, or attach the long part as a file.'),
};

import { refuse } from '../kind/refusal.ts';
import type { Clause } from './clause.ts';

/** Only what the purpose needs is exchanged, and whoever sends it says why it is needed. */
export const statedNecessity: Clause = {
  id: 'POL-15',
  cite: 'Directive (EU) 2016/680, Articles 4(1)(c) and 8(1)',
  asks: ({ draft }) =>
    draft.disclosure.necessity.trim() === ''
      ? refuse('policy.necessity', 'Say why the purpose cannot be reached without this.', 'necessity')
      : null,
};

import { refuse } from '../kind/refusal.ts';
import type { Clause } from './clause.ts';

/** Nothing leaves without saying what it is for. */
export const statedPurpose: Clause = {
  id: 'POL-1',
  cite: 'Directive (EU) 2016/680, Article 4(1)(b); Convention 108+, Article 5(4)(b)',
  asks: ({ draft }) =>
    draft.disclosure.purpose.trim() === ''
      ? refuse('policy.purpose', 'State the purpose for which the information is exchanged.', 'purpose')
      : null,
};

import { bases } from '../kind/item.ts';
import { refuse } from '../kind/refusal.ts';
import type { Clause } from './clause.ts';

/** Facts are told from assessments, piece by piece. */
export const factOrAssessment: Clause = {
  id: 'POL-17',
  cite: 'Directive (EU) 2016/680, Article 7(1)',
  asks: ({ draft }) => {
    const without = draft.disclosure.items.findIndex(({ basis }) => !bases.some((known) => known === basis));
    if (without === -1) return null;
    return refuse('policy.basis', 'Say of each piece whether it is a fact or an assessment.', `items.${without}.basis`);
  },
};

import { personCategories } from '../kind/person.ts';
import { refuse } from '../kind/refusal.ts';
import type { Clause } from './clause.ts';

/** Nobody is named without saying in what quality: a witness, a victim or a smuggled person is never taken for a suspect. */
export const knownCategories: Clause = {
  id: 'POL-16',
  cite: 'Directive (EU) 2016/680, Article 6',
  asks: ({ draft }) => {
    const { persons } = draft.disclosure;
    const without = persons.findIndex(({ category }) => !personCategories.some((known) => known === category));
    if (without === -1) return null;
    return refuse('policy.persons', 'Say in what quality each person appears.', `persons.${without}.category`);
  },
};

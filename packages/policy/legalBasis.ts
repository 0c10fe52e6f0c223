import { refuse } from '../kind/refusal.ts';
import { type Clause, staysHome } from './clause.ts';

/** The basis is an instrument that the members of the group wrote into their charter; at home it is the own law, in words. */
export const agreedBasis: Clause = {
  id: 'POL-2',
  cite: 'Directive (EU) 2016/680, Articles 8, 35 and 37; Convention 108+, Article 14',
  asks: (departure) => {
    const { legalBasis } = departure.draft.disclosure;
    const agreed = staysHome(departure)
      ? legalBasis.trim() !== ''
      : departure.at.charter.instruments.some((instrument) => instrument.id === legalBasis);
    return agreed
      ? null
      : refuse('policy.legalBasis', 'Choose an instrument of the charter as legal basis.', 'legalBasis');
  },
};

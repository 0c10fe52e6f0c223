import { refuse } from '../kind/refusal.ts';
import type { Clause } from './clause.ts';
import { staysHome } from './clause.ts';

/**
 * What another authority gave in one group reaches nobody outside of it unless its owner permitted that. The node finds by itself
 * what a statement takes from others (`at.taken`); nobody has to say where a text is from.
 */
export const onlyAsOwnerPermits: Clause = {
  id: 'POL-28',
  cite: 'Directive (EU) 2016/680, Article 35(1)(c) and (e); Council document 6261/18 (H2); TLP 2.0',
  asks: (departure) =>
    staysHome(departure) || (departure.at.taken ?? []).every(({ permit }) => permit !== null)
      ? null
      : refuse(
          'policy.originator',
          'Part of this was given by another authority in another group. Ask it there for permission, or leave that part out.',
        ),
};

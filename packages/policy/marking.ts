import { paps, tlps } from '../kind/kind.ts';
import { isLooserPap, isLooserTlp } from '../kind/marks.ts';
import { refuse } from '../kind/refusal.ts';
import type { Clause } from './clause.ts';

export const validTlp: Clause = {
  id: 'POL-5',
  cite: 'FIRST, Traffic Light Protocol 2.0',
  asks: ({ draft }) =>
    tlps.includes(draft.disclosure.tlp) ? null : refuse('policy.tlp', 'Choose a marking of TLP 2.0.', 'tlp'),
};

export const validPap: Clause = {
  id: 'POL-6',
  cite: 'Permissible Actions Protocol',
  asks: ({ draft }) =>
    paps.includes(draft.disclosure.pap) ? null : refuse('policy.pap', 'Choose a PAP marking.', 'pap'),
};

/** Strictest wins: what was said under a marking is not repeated, in the same record, under a looser one. */
export const neverLooser: Clause = {
  id: 'POL-7',
  cite: 'Council document 6261/18 (originator control); TLP 2.0 (the source alone may loosen)',
  asks: ({ draft, sofar }) => {
    if (sofar === null) return null;
    if (isLooserTlp(draft.disclosure.tlp, sofar.tlp))
      return refuse('policy.tlp.looser', `This record is TLP:${sofar.tlp}; choose it or a stricter one.`, 'tlp');
    if (isLooserPap(draft.disclosure.pap, sofar.pap))
      return refuse('policy.pap.looser', `This record is PAP:${sofar.pap}; choose it or a stricter one.`, 'pap');
    return null;
  },
};

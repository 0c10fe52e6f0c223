import { handlingCodes } from '../kind/kind.ts';
import { refuse } from '../kind/refusal.ts';
import type { Clause } from './clause.ts';

/** Every statement says what may be done with it in law, in codes that every member knows. */
export const knownHandling: Clause = {
  id: 'POL-3',
  cite: 'Council document 6261/18 (handling codes H0 to H3)',
  asks: ({ draft }) => {
    const { handling } = draft.disclosure;
    const known = handling.length > 0 && handling.every((code) => handlingCodes.includes(code));
    return known ? null : refuse('policy.handling', 'Give at least one handling code, H0 to H3.', 'handling');
  },
};

/** H3 means "other restrictions": which ones must be said. */
export const notedRestriction: Clause = {
  id: 'POL-4',
  cite: 'Council document 6261/18 (H3: free text obligatory)',
  asks: ({ draft }) => {
    const { handling, handlingNote } = draft.disclosure;
    if (!handling.includes('H3') || (handlingNote ?? '').trim() !== '') return null;
    return refuse('policy.handlingNote', 'Say in the note which restrictions the code H3 stands for.', 'handlingNote');
  },
};

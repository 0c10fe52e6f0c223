import { refuse } from '../kind/refusal.ts';
import type { Clause } from './clause.ts';

const pattern = /^([0-9]{4})-(0[1-9]|1[0-2])$/;
const longestYears = 10;

function monthsOf(text: string): number | null {
  const found = pattern.exec(text);
  return found === null ? null : Number(found[1]) * 12 + Number(found[2]) - 1;
}

/** How long it may be kept is decided when it is written, not later. */
export const limitedRetention: Clause = {
  id: 'POL-8',
  cite: 'Directive (EU) 2016/680, Article 5; Convention 108+, Article 5(4)(e)',
  asks: ({ draft, at }) => {
    const keep = monthsOf(draft.disclosure.keep);
    const now = monthsOf(at.now.slice(0, 7));
    if (keep === null || now === null)
      return refuse('policy.keep', 'Give the month until which this may be kept (YYYY-MM).', 'keep');
    if (keep < now)
      return refuse(
        'policy.keep.past',
        'The month until which this may be kept has passed; choose a later one.',
        'keep',
      );
    if (keep > now + longestYears * 12)
      return refuse(
        'policy.keep.long',
        `Nothing is kept longer than ${longestYears} years at a time; choose an earlier month.`,
        'keep',
      );
    return null;
  },
};

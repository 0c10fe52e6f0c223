import { expect, it } from 'vitest';
import { prepare, scoreNames } from '../compare.ts';
import { Estimates, logOdds } from './estimate.ts';
import { markOf, weightStep } from './mark.ts';
import { hasTitle } from './segment.ts';

/** Words of the question that the row has, as bits, what its other words weigh, its mark, and how many log-odds the estimate may be too low. */
it.each([
  ['a title of the question is not in a row that has none', 'Sayed Vandeput', 'Sabharwal Vandeput', 1, 1, 0, 0.5],
  [
    'a title of the row leaves no room for small words',
    'Imed ben Mekki Zarkaoui',
    'Haji Zarkaoui',
    4,
    0.1,
    hasTitle,
    1.6,
  ],
  ['another family may tell for it', 'ZHUWA Muzamir Muzamir', 'MAJEED Muzamir Muzamir', 6, 0.45, 0, 0.5],
])('[MATCH-20] an estimate is little less than the score: %s', (_, asked, listed, bits, beside, mark, less) => {
  const [one] = prepare({ text: asked }).names;
  const [other] = prepare({ text: listed }).names;
  if (one === undefined || other === undefined) throw new Error('both are read');
  const words = one.parts.filter(({ isName }) => isName);
  const estimate = new Estimates(one, words).odds(markOf(bits, 0, 0), weightStep(beside), mark, 0);
  const score = logOdds(scoreNames(one, other));
  expect(estimate).toBeGreaterThan(score - less);
  expect(estimate).toBeLessThan(score + 0.5);
});

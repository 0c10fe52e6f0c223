import { expect, it } from 'vitest';
import { prepare, scoreNames } from '../compare.ts';
import { Estimates, logOdds } from './estimate.ts';
import { markOf, weightStep } from './mark.ts';

it('[MATCH-20] a title of the question is not taken to be in a row that has none', () => {
  const [asked] = prepare({ text: 'Sayed Vandeput' }).names;
  const [row] = prepare({ text: 'Sabharwal Vandeput' }).names;
  if (asked === undefined || row === undefined) throw new Error('both are read');
  const estimates = new Estimates(
    asked,
    asked.parts.filter(({ isName }) => isName),
  );
  const estimate = estimates.odds(markOf(1, 0, 0), weightStep(1), 0, 0);
  expect(Math.abs(estimate - logOdds(scoreNames(asked, row)))).toBeLessThan(0.5);
});

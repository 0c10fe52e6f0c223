import { expect, it } from 'vitest';
import { onceItWorks } from './once-it-works.ts';

it('what could not be loaded is tried again, and what was loaded is kept', async () => {
  const tries = [Promise.reject(new Error('too many open files')), Promise.resolve('library')];
  let begun = 0;
  const load = onceItWorks(() => tries[begun++] ?? Promise.reject(new Error('loaded again')));
  const both = await Promise.allSettled([load(), load()]);
  expect([both.map(({ status }) => status), begun]).toEqual([['rejected', 'rejected'], 1]);
  expect([await load(), await load(), begun]).toEqual(['library', 'library', 2]);
});

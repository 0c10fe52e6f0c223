import { expect, it } from 'vitest';
import { amountFrom, numberFrom, numberOrNull } from './numbers.ts';

it.each([
  ['12', 12],
  ['12,5', 12.5],
  ['١٢٫٥', 12.5],
  ['۱۲', 12],
  ['1 200', 1200],
  ['-3', -3],
  ['', undefined],
  ['twelve', 'twelve'],
  ['1.2.3', '1.2.3'],
])('a number typed as %s', (text, number) => expect(numberFrom(text)).toBe(number));

it('nothing typed, and money', () => {
  expect([numberOrNull(' '), numberOrNull('4')]).toEqual([null, 4]);
  expect([amountFrom('48 200,50'), amountFrom(' ')]).toEqual(['48200.50', undefined]);
});

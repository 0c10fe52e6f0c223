import { expect, it } from 'vitest';
import { isLeftToRight } from './direction.ts';

it('[WEB-62] a choice runs from left to right when all its letters do, not when a code stands before words that do not', () => {
  expect(isLeftToRight('Agreement on police cooperation (2024)')).toBe(true);
  expect(isLeftToRight('TLP:AMBER – داخل السلطة المتلقية')).toBe(false);
  expect(isLeftToRight('اتفاق')).toBe(false);
  expect(isLeftToRight('🚢 – 12:30')).toBe(false);
});

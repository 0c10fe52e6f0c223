import { describe, expect, it } from 'vitest';
import { allHandling, day, handling, isLooserPap, isLooserTlp, month, strictestPap, strictestTlp } from './marks.ts';

describe('marks', () => {
  it('[KIND-43] the strictest colour wins, and none at all is the strictest', () => {
    expect(strictestTlp('GREEN', 'AMBER', 'CLEAR')).toBe('AMBER');
    expect(strictestTlp('AMBER', 'AMBER+STRICT')).toBe('AMBER+STRICT');
    expect(strictestTlp()).toBe('RED');
    expect(strictestPap('CLEAR', 'GREEN')).toBe('GREEN');
    expect(strictestPap()).toBe('RED');
    expect([isLooserTlp('GREEN', 'AMBER'), isLooserTlp('AMBER', 'AMBER'), isLooserTlp('RED', 'AMBER')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isLooserPap('CLEAR', 'RED'), isLooserPap('RED', 'CLEAR')]).toEqual([true, false]);
  });

  it('[KIND-43] handling codes add up in their order', () => {
    expect(allHandling(['H2'], ['H0', 'H2'], [])).toEqual(['H0', 'H2']);
    expect(handling.safeParse([]).success).toBe(false);
    expect(handling.safeParse(['H1', 'H1']).success).toBe(false);
  });

  it('[KIND-12] months and days are written in one way', () => {
    expect(['2026-11', '2026-13', '2026-1', '26-11'].map((text) => month.safeParse(text).success)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(['2026-11-22', '2026-02-29', '2026-11-32', '2026-11-2'].map((text) => day.safeParse(text).success)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

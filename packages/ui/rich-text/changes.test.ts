import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../../dev/test/chance.ts';
import { changesBetween, hasChanged } from './changes.ts';

const told = (before: string[], after: string[], language = 'en') =>
  changesBetween(before, after, language).map((one) =>
    one.map(({ kind, text }) => (kind === 'added' ? `+${text}+` : kind === 'removed' ? `-${text}-` : text)).join(''),
  );

describe('what changed between two versions', () => {
  it('[MEETING-36] is told word by word where a paragraph was rewritten, whole where it came or went', () => {
    expect(told(['Both sides watch the coves.'], ['Both sides will watch the bays.'])).toEqual([
      'Both sides +will +watch the -coves-+bays+.',
    ]);
    expect(told(['a', 'b', 'c'], ['a', 'c', 'd'])).toEqual(['a', '-b-', 'c', '+d+']);
    expect(hasChanged(changesBetween(['a'], ['a'], 'en'))).toBe(false);
    expect(hasChanged(changesBetween(['a'], [], 'en'))).toBe(true);
  });

  it('[MEETING-36] Arabic is cut where its words end, never inside one', () => {
    expect(told(['سيراقب الطرفان الخلجان الشمالية.'], ['سيراقب الطرفان الموانئ الشمالية.'], 'ar')).toEqual([
      'سيراقب الطرفان -الخلجان-+الموانئ+ الشمالية.',
    ]);
    expect(told(['الطرفان'], ['والطرفان'], 'ar')).toEqual(['-الطرفان-+والطرفان+']);
  });

  it('[MEETING-36] what stayed and what came make the new version, what stayed and what went the old one', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }),
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }),
        (before, after) => {
          const changes = changesBetween(before, after, 'ar');
          const side = (left: 'added' | 'removed') =>
            changes
              .map((one) =>
                one
                  .filter(({ kind }) => kind !== left)
                  .map(({ text }) => text)
                  .join(''),
              )
              .join('');
          expect([side('removed'), side('added')]).toEqual([after.join(''), before.join('')]);
        },
      ),
      { numRuns: 200, ...replaySeed() },
    ));

  it('[MEETING-36] two texts that have nothing in common take no longer than a reader waits', () => {
    const text = (seed: number) => Array.from({ length: 4_000 }, (_, index) => `w${(index * seed) % 7_919}`).join(' ');
    expect(changesBetween([text(31)], [text(37)], 'en').length).toBe(1);
  });
});

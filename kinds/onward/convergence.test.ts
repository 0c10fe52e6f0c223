import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import onward from './index.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };
const commands = ['permit', 'refuse', 'withdraw', 'use', 'reportUse'] as const;

const step = fc.record({
  member: fc.constantFrom('it-moi', 'ma-moi', 'ma-moi', 'fr-mi'),
  command: fc.constantFrom(...commands),
  hour: fc.integer({ min: 9, max: 200 }),
  share: fc.constantFrom(0, 0.5, 1, 1),
});

/** Everybody acts at will, on what his node happens to hold of the others. */
const stories = fc.array(step, { minLength: 1, maxLength: 12 }).map((steps) =>
  steps.reduce(
    (story, { member, command, hour, share }) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const at = new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
      return story.when({ member, at, sees }, command, examples[command]);
    },
    given(onward, scene).when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'ask', examples.ask),
  ),
);

describe('an onward use, in whatever order its entries come', () => {
  it('[KIND-147] comes to one state on all nodes: one answer of the owner, and no use before a permission or after its end', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows], { minLength: story.rows.length })),
        ),
        ([story, shuffled]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(onward, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
          expect(folded).toEqual(foldRecord(onward, story.rows, [charter], held));
          const { permitted, refused, withdrawn, uses } = folded.state;
          expect(permitted !== null && refused !== null).toBe(false);
          expect([permitted, refused, withdrawn].every((one) => one === null || one.author === 'ma-moi')).toBe(true);
          expect(uses.every(({ author }) => author === 'it-moi')).toBe(true);
          if (permitted === null) expect([withdrawn, uses]).toEqual([null, []]);
        },
      ),
      { numRuns: 300, ...replaySeed() },
    ));
});

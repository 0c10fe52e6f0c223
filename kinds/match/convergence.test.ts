import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import match from './index.ts';
import { batchRecord } from './places.ts';

const matching = [{ holder: 'ma-moi', asker: 'it-moi', batches: 10, categories: ['phone'] }];
const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi'], { matching });
const scene = { charter, record: batchRecord('it-moi', 'ma-moi', '2026-11-22', 1), tzdb: 'test' };
const commands = ['ask', 'answer', 'decline', 'reject', 'giveFeedback'] as const;

const step = fc.record({
  member: fc.constantFrom('it-moi', 'ma-moi', 'ma-moi', 'fr-mi'),
  command: fc.constantFrom(...commands),
  minute: fc.integer({ min: 0, max: 500 }),
  share: fc.constantFrom(0, 0.5, 1, 1),
});

/** Both nodes do what they like, on what they happen to hold of the other. */
const stories = fc.array(step, { minLength: 1, maxLength: 8 }).map((steps) =>
  steps.reduce(
    (story, { member, command, minute, share }) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const at = new Date(Date.UTC(2026, 10, 22, 8, minute)).toISOString();
      return story.when({ member, at, sees }, command, examples[command]);
    },
    given(match, scene).when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'ask', examples.ask),
  ),
);

describe('a batch, in whatever order its entries come', () => {
  it('[PSI-19] comes to one state on all nodes: asked once, answered or declined once, by its holder', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows], { minLength: story.rows.length })),
        ),
        ([story, shuffled]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(match, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
          expect(folded).toEqual(foldRecord(match, story.rows, [charter], held));
          const { asked, answered, declined, rejected } = folded.state;
          expect(asked?.author).toBe('it-moi');
          expect(answered !== null && declined !== null).toBe(false);
          expect([answered, declined].every((one) => one === null || one.author === 'ma-moi')).toBe(true);
          for (const { author } of folded.state.feedback) expect([author, answered !== null]).toEqual(['it-moi', true]);
          expect(rejected === null || (rejected.author === 'it-moi' && answered !== null)).toBe(true);
        },
      ),
      { numRuns: 60, ...replaySeed() },
    ));
});

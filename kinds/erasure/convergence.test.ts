import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import erasure from './index.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };
const recall = { ...examples.recall, statements: ['contact/it-moi/1#0'] };
const members = charter.members.map(({ id }) => id);

interface Step {
  readonly member: string;
  readonly command: 'confirm' | 'decline';
  readonly hour: number;
  readonly share: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  member: fc.constantFrom(...members),
  command: fc.constantFrom('confirm', 'decline'),
  hour: fc.integer({ min: 9, max: 200 }),
  share: fc.constantFrom(0, 0.5, 1, 1),
});

/** Everybody answers at will, on what his node happens to hold of the others. */
const stories = fc.array(step, { minLength: 1, maxLength: 12 }).map((steps) =>
  steps.reduce(
    (story, { member, command, hour, share }) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const at = new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
      return story.when({ member, at, sees }, command, examples[command]);
    },
    given(erasure, scene).when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'recall', recall),
  ),
);

describe('an erasure, in whatever order its entries come', () => {
  it('[KIND-88] comes to one state on all nodes: no member answers twice, and who has erased is not asked again', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows], { minLength: story.rows.length })),
        ),
        ([story, shuffled]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(erasure, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
          expect(folded).toEqual(foldRecord(erasure, story.rows, [charter], held));
          const { answers } = folded.state;
          expect(new Set(answers.map(({ member }) => member)).size).toBe(answers.length);
          const gone = answers.filter(({ erased }) => erased !== null).map(({ member }) => member);
          const waiting = erasure.facets(folded.state, 'x')?.waitingOn ?? [];
          expect(waiting.filter((member) => gone.includes(member))).toEqual([]);
          expect(answers.some(({ member }) => member === 'it-moi')).toBe(false);
        },
      ),
      { numRuns: 300, ...replaySeed() },
    ));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import series from './index.ts';
import { warnedOf } from './warnings.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000043', tzdb: 'test' };

const step = fc.record({
  member: fc.constantFrom('it-moi', 'ma-moi', 'fr-mi'),
  command: fc.constantFrom('publish', 'publish', 'look', 'settle', 'close'),
  month: fc.integer({ min: 1, max: 10 }),
  value: fc.constantFrom(0, 7, 8_000, 90_000),
  hour: fc.integer({ min: 9, max: 200 }),
  share: fc.constantFrom(0, 0.5, 1, 1),
});

/** Rome corrects its counts again and again while the others look at what their nodes happen to hold. */
const stories = fc.array(step, { minLength: 1, maxLength: 16 }).map((steps) =>
  steps.reduce(
    (story, { member, command, month, value, hour, share }) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const at = new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
      const place = `2026-${String(month).padStart(2, '0')}`;
      const input = {
        publish: { points: [{ at: place, value, hidden: false }], reason: 'Counted again.' },
        look: { ...examples.look, at: place },
        settle: examples.settle,
        close: examples.close,
      }[command];
      return story.when({ member, at, sees }, command, input);
    },
    given(series, scene).when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'open', examples.open),
  ),
);

it('[SERIES-13] comes to one state and the same warnings on all nodes, in whatever order and how often its events come', () =>
  fc.assert(
    fc.property(
      stories.chain((story) =>
        fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows], { minLength: story.rows.length })),
      ),
      ([story, shuffled]) => {
        const held = sizesOf(story.rows);
        const folded = foldRecord(series, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
        expect(folded).toEqual(foldRecord(series, story.rows, [charter], held));
        const { state } = folded;
        expect(warnedOf(state)).toEqual(warnedOf(structuredClone(state)));
        expect(state.points.map(({ at }) => at)).toEqual([...state.points.map(({ at }) => at)].sort());
        for (const { versions } of state.points) {
          for (const [one, next] of versions.slice(1).entries()) expect(next.value).not.toBe(versions[one]?.value);
        }
      },
    ),
    { numRuns: 150, ...replaySeed() },
  ));

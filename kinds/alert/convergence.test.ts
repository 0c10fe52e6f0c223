import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import { acknowledgedBy } from './fold.ts';
import alert from './index.ts';

const charter = inventedCharter('straits', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000011', tzdb: 'test' };
const acts = [
  ['update', { ...examples.update, expires: '2026-11-25T12:00:00.000Z' }],
  ['cancel', examples.cancel],
  ['acknowledge', examples.acknowledge],
  ['acknowledge', { note: null }],
  ['expire', {}],
] as const;

const step = fc.record({
  member: fc.constantFrom('it-moi', 'ma-moi', 'fr-mi'),
  act: fc.constantFrom(...acts),
  hour: fc.integer({ min: 9, max: 100 }),
  share: fc.constantFrom(0, 0.5, 1, 1),
});

/** Everybody acts at will, on what his node happens to hold of the others. */
const stories = fc.array(step, { minLength: 1, maxLength: 12 }).map((steps) =>
  steps.reduce(
    (story, { member, act: [command, input], hour, share }) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const at = new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
      return story.when({ member, at, sees }, command, input);
    },
    given(alert, scene).when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'issue', examples.issue),
  ),
);

describe('an alert, in whatever order its entries come', () => {
  it('[ALERT-14] [ALERT-2] [ALERT-6] comes to one state, with no identifier used twice and no member counted twice', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows], { minLength: story.rows.length })),
        ),
        ([story, shuffled]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(alert, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
          expect(folded).toEqual(foldRecord(alert, story.rows, [charter], held));
          const { messages, cancelled, acknowledgements } = folded.state;
          const all = [...messages, ...(cancelled === null ? [] : [cancelled]), ...acknowledgements];
          expect(new Set(all.map(({ identifier }) => identifier)).size).toBe(all.length);
          const known = new Set([...messages, ...(cancelled === null ? [] : [cancelled])].map((one) => one.identifier));
          for (const { references } of acknowledgements) expect(known.has(references[0]?.identifier ?? '')).toBe(true);
          const heard = acknowledgedBy(folded.state);
          expect(new Set(heard).size).toBe(heard.length);
          for (const [at, { references }] of messages.entries())
            if (at > 0) expect(references[0]?.identifier).toBe(messages[at - 1]?.identifier);
          for (const file of alert.exports?.(folded.state, { record: scene.record, charter }) ?? [])
            expect('text' in file ? file.text : '').toContain('</alert>');
        },
      ),
      { numRuns: 120, ...replaySeed() },
    ));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import subject from './index.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi', 'xx-aid']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001', tzdb: 'test' };
const to = ['fr-mi', 'ma-moi'];
const neutral = { what: 'neutral', items: [] };
const acts = [
  ['report', examples.report],
  ['report', neutral],
  ['prolong', examples.prolong],
  ['answer', examples.answer],
  ['answer', { ...examples.answer, outcome: 'neutral', text: null }],
] as const;

interface Step {
  readonly member: string;
  readonly act: (typeof acts)[number];
  readonly hour: number;
  readonly share: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  member: fc.constantFrom(...charter.members.map(({ id }) => id)),
  act: fc.constantFrom(...acts),
  hour: fc.integer({ min: 9, max: 100 * 24 }),
  share: fc.constantFrom(0, 0.5, 1, 1),
});

/** Everybody acts at will, on what his node happens to hold of the others. */
const stories = fc.array(step, { minLength: 1, maxLength: 14 }).map((steps) =>
  steps.reduce(
    (story, { member, act, hour, share }) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const at = new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
      return story.when({ member, at, sees }, act[0], act[1]);
    },
    given(subject, scene).when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'receive', {
      ...examples.receive,
      to,
    }),
  ),
);

describe('a data subject’s request, in whatever order its entries come', () => {
  it('[KIND-139] comes to one state with at most one answer on all nodes', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows], { minLength: story.rows.length })),
        ),
        ([story, shuffled]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(subject, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
          expect(folded).toEqual(foldRecord(subject, story.rows, [charter], held));
          const { searches, answered } = folded.state;
          expect(searches.map(({ member }) => member)).toEqual(to);
          expect(
            searches.every(({ found }) => found === null || found.what === 'data' || found.items.length === 0),
          ).toBe(true);
          const counted = subject.tallies(folded.state, charter).filter(({ measure }) => /^answered/.test(measure));
          expect(counted.length).toBe(answered === null ? 0 : 1);
          if (answered !== null) expect(answered.author).toBe('it-moi');
        },
      ),
      { numRuns: 300, ...replaySeed() },
    ));

  it('[KIND-139] what a member says that had not heard of the answer yet is voided, not added', () => {
    const told = given(subject, scene)
      .when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'receive', { ...examples.receive, to })
      .when({ member: 'fr-mi', at: '2026-11-22T09:00:00.000Z' }, 'report', neutral)
      .when({ member: 'it-moi', at: '2026-12-28T08:00:00.000Z' }, 'answer', examples.answer);
    const late = told.when(
      { member: 'ma-moi', at: '2026-12-28T09:00:00.000Z', sees: { 'contact/it-moi/1': 1 } },
      'report',
      examples.report,
    );
    expect(late.refusal).toBe(null);
    expect(late.folded.exceptions).toMatchObject([{ status: 'voided', code: 'subject.answered' }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Story, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import mandate from './index.ts';
import { isOpen, matterOf } from './positions.ts';
import { type MandateState, mandateRecord } from './schema.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: mandateRecord('it-moi'), tzdb: 'test' };
/** In one language: every fold checks every signature. */
const { terms } = examples.begin;
const inOne = {
  terms: {
    ...terms,
    texts: terms.texts.slice(0, 1),
    lanes: terms.lanes.map((lane) => ({ ...lane, scope: lane.scope.slice(0, 1) })),
  },
};
const commands = ['propose', 'sign', 'sign', 'sign', 'object', 'withdraw', 'takePosition', 'withdrawPosition'] as const;

const step = fc.record({
  member: fc.constantFrom('it-moi', 'ma-moi', 'fr-mi'),
  command: fc.constantFrom(...commands),
  hour: fc.integer({ min: 9, max: 200 }),
  share: fc.constantFrom(0, 0.5, 1, 1, 1),
  which: fc.integer({ min: 0, max: 3 }),
});

/** What a member would give to the command: the last version or an earlier one, its own last position or another's. */
function inputFor(command: (typeof commands)[number], { proposals, positions }: MandateState, which: number): unknown {
  const proposal = proposals.at(-1 - (which % 2))?.id ?? examples.sign.proposal;
  if (command === 'propose') return inOne;
  if (command === 'sign') return { proposal };
  if (command === 'object' || command === 'withdraw') return { proposal, reason: 'No.' };
  if (command === 'withdrawPosition') return { position: positions.at(-1 - which)?.id ?? 'a/b/1#0', reason: 'No.' };
  const stance = (['supports', 'conditions', 'opposes', 'opposes'] as const)[which];
  return { ...examples.takePosition, lane: which === 0 ? 'asylum' : 'border', stance };
}

/** Everybody acts at will, on what his node happens to hold of the others. */
const stories = fc.array(step, { minLength: 4, maxLength: 16 }).map((steps) =>
  steps.reduce(
    (story: Story<MandateState>, { member, command, hour, share, which }) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const at = new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
      return story.when({ member, at, sees }, command, inputFor(command, story.folded.state, which));
    },
    given(mandate, scene).when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'begin', inOne),
  ),
);

describe('a mandate, in whatever order its entries come', () => {
  it('[MANDATE-14] [MANDATE-5] [MANDATE-7] comes to one state on all nodes, in which nothing superseded, withdrawn or half signed stands', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows], { minLength: story.rows.length })),
        ),
        ([story, shuffled]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(mandate, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
          expect(folded).toEqual(foldRecord(mandate, story.rows, [charter], held));
          const { proposals, positions } = folded.state;
          const stood = proposals.filter(({ stands }) => stands !== null);
          for (const { superseded, withdrawn, signatures } of stood) {
            expect([superseded, withdrawn]).toEqual([null, null]);
            expect(signatures.map(({ author }) => author).sort()).toEqual(['fr-mi', 'it-moi', 'ma-moi']);
          }
          expect(new Set(stood.map(({ version }) => version)).size).toBe(stood.length);
          const open = positions
            .filter(isOpen)
            .map(({ author, lane, about }) => `${author} ${lane} ${matterOf(about)}`);
          expect(new Set(open).size).toBe(open.length);
        },
      ),
      { numRuns: 40, ...replaySeed() },
    ));
});

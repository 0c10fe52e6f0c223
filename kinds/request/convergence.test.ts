import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Story, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { recordRow } from '../../packages/kind/row.ts';
import type { EventRow } from '../../packages/store/port.ts';
import { remaining } from './clock.ts';
import { examples } from './examples.ts';
import request from './index.ts';
import type { RequestState } from './schema.ts';
import { isDone } from './states.ts';

const scene = {
  charter: inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi']),
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
  tzdb: 'test',
};
const members = scene.charter.members.map((member) => member.id);
const inputs: Readonly<Record<string, unknown>> = { ...examples, ask: { ...examples.ask, to: ['ma-moi', 'fr-mi'] } };

interface Step {
  readonly member: string;
  readonly command: string;
  readonly minutes: number;
  /** How much of the others' feeds the author's node holds, of what there is; 1 is all. */
  readonly share: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  member: fc.constantFrom(...members),
  command: fc.constantFrom(...Object.keys(inputs).filter((name) => name !== 'ask')),
  minutes: fc.integer({ min: 0, max: 10_000 }),
  share: fc.constantFrom(0, 0.5, 1, 1, 1),
});

/** A story in which everybody acts at will, on what his node happens to hold: acts cross each other all the time. */
const stories = fc.array(step, { minLength: 1, maxLength: 24 }).map((steps) =>
  steps.reduce(
    (story, { member, command, minutes, share }) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const at = new Date(Date.UTC(2026, 10, 22, 8, minutes)).toISOString();
      return story.when({ member, at, sees }, command, inputs[command]);
    },
    given(request, scene)
      .when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'ask', inputs.ask)
      .when({ member: 'ma-moi', at: '2026-11-22T08:00:00.000Z' }, 'receive', {})
      .when({ member: 'fr-mi', at: '2026-11-22T08:00:00.000Z' }, 'receive', {}),
  ),
);

type Fold = (rows: readonly EventRow[], held: Readonly<Record<string, number>>, me: string) => string;

const honest: Fold = (rows, held, me) =>
  JSON.stringify(recordRow(request, foldRecord(request, rows, [scene.charter], held), me, scene.charter));

/** Two nodes, the same entries in different order, some of them twice: one row, to the byte. */
function converges(fold: Fold, story: Story<RequestState>, other: readonly EventRow[]): boolean {
  const held = sizesOf(story.rows);
  return fold(story.rows, held, 'it-moi') === fold([...other, ...story.rows].reverse(), held, 'ma-moi');
}

const shuffled = stories.chain((story) => fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows])));

describe('the same entries give the same request', () => {
  it('[KIND-2] [KIND-42] [R12] in any order, with repetitions, on every node, statistics included', () => {
    fc.assert(
      fc.property(shuffled, ([story, other]) => converges(honest, story, other)),
      { numRuns: 300, ...replaySeed() },
    );
  });

  it('[R12 control] a fold that trusts the order of arrival is found out', () => {
    const byArrival: Fold = (rows, held, me) =>
      honest(
        rows.map((row, index) => ({ ...row, seen: sizesOf(rows.slice(0, index)) })),
        held,
        me,
      );
    expect(() =>
      fc.assert(
        fc.property(shuffled, ([story, other]) => converges(byArrival, story, other)),
        { numRuns: 100, ...replaySeed() },
      ),
    ).toThrow();
  });

  it('[KIND-2] feed after feed, as they come in over a slow line', () => {
    fc.assert(
      fc.property(stories, fc.shuffledSubarray(members, { minLength: 3 }), (story, order) => {
        const arrived: EventRow[] = [];
        let last = '';
        for (const member of order) {
          arrived.push(...story.rows.filter((row) => row.origin.includes(`/${member}/`)));
          last = honest(arrived, sizesOf(arrived), 'fr-mi');
        }
        expect(last).toBe(honest(story.rows, sizesOf(story.rows), 'fr-mi'));
      }),
      { numRuns: 150, ...replaySeed() },
    );
  });

  it('[KIND-14] the state is plain JSON', () => {
    fc.assert(
      fc.property(stories, ({ folded }) => {
        expect(JSON.parse(JSON.stringify(folded.state))).toEqual(folded.state);
      }),
      { numRuns: 100, ...replaySeed() },
    );
  });

  it('[KIND-40] [KIND-37] nothing at a desk follows its end or the end of the request, in any story', () => {
    fc.assert(
      fc.property(stories, ({ folded: { state } }) => {
        expect(state.closed === null || state.withdrawn === null).toBe(true);
        for (const desk of state.desks) {
          const finals = desk.replies.filter((reply) => reply.final);
          expect(finals.length + (desk.refusal === null ? 0 : 1)).toBeLessThanOrEqual(1);
          expect(desk.replies.slice(0, -1).every((reply) => !reply.final)).toBe(true);
          expect(desk.clarifications.filter((one) => one.given === null).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200, ...replaySeed() },
    );
  });

  it('[KIND-35] no clock is negative and none runs backwards', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 0, max: 20_000 }), ({ folded: { state } }, minutes) => {
        const now = new Date(Date.UTC(2026, 10, 22, 8, minutes)).toISOString();
        for (const { clock } of state.desks) {
          if (clock === null) continue;
          expect(remaining(clock, now)).toBeGreaterThanOrEqual(0);
          expect(clock.statutory >= '2026-11-25T08:00:00.000Z').toBe(true);
        }
      }),
      { numRuns: 150, ...replaySeed() },
    );
  });

  it('[KIND-44] while it is open somebody has to act, afterwards nobody', () => {
    fc.assert(
      fc.property(stories, ({ folded: { state } }) => {
        const shown = request.facets(state, 'it-moi');
        expect(shown?.waitingOn.length === 0).toBe(state.closed !== null || state.withdrawn !== null);
        if (state.desks.every(isDone)) expect(shown?.due).toBe(null);
      }),
      { numRuns: 150, ...replaySeed() },
    );
  });
});

describe('statistics', () => {
  const at = (member: string, hours: number) => ({ member, at: new Date(Date.UTC(2026, 10, 22, hours)).toISOString() });
  const measures = (story: Story<RequestState>) =>
    request.tallies(story.folded.state, scene.charter).map(({ holder, measure, day }) => `${holder} ${measure} ${day}`);
  const base = given(request, scene)
    .when(at('it-moi', 8), 'ask', inputs.ask)
    .when(at('ma-moi', 9), 'receive', {})
    .when(at('fr-mi', 9), 'receive', {});

  it('[KIND-42] count what was asked, answered in time or late, refused by ground, delayed', () => {
    const story = base
      .when(at('ma-moi', 10), 'delay', { ...examples.delay, reason: 'volume' })
      .when(at('ma-moi', 24 * 6), 'answer', examples.answer)
      .when(at('fr-mi', 30), 'refuse', examples.refuse);
    expect(measures(story)).toEqual([
      'ma-moi asked 2026-11-22',
      'ma-moi purpose:smuggling 2026-11-22',
      'ma-moi answered:late 2026-11-28',
      'ma-moi delayed 2026-11-22',
      'fr-mi asked 2026-11-22',
      'fr-mi purpose:smuggling 2026-11-22',
      'fr-mi refused:noAnswer 2026-11-23',
    ]);
  });

  it('[KIND-42] count in the day of the charter’s zone, and withdrawals at each desk', () => {
    const midnight = given(request, { ...scene, charter: { ...scene.charter, zone: 'Europe/Rome' } })
      .when({ member: 'it-moi', at: '2026-11-22T23:30:00.000Z' }, 'ask', examples.ask)
      .when({ member: 'it-moi', at: '2026-11-22T23:45:00.000Z' }, 'withdraw', examples.withdraw);
    expect(measures(midnight)).toEqual([
      'ma-moi asked 2026-11-23',
      'ma-moi purpose:smuggling 2026-11-23',
      'ma-moi withdrawn 2026-11-23',
    ]);
    const answered = base.when(at('ma-moi', 20), 'answer', examples.answer);
    expect(measures(answered)).toContain('ma-moi answered:inTime 2026-11-22');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Story, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { coverage, inForce, shiftAt } from './duty.ts';
import { examples } from './examples.ts';
import roster from './index.ts';
import { type RosterState, rosterRecord } from './schema.ts';

const charter = inventedCharter();
const scene = { charter, record: rosterRecord('ma-moi'), tzdb: 'test' };
const names = [
  'enterPerson',
  'planDuty',
  'planDuty',
  'cancelShift',
  'substitute',
  'substitute',
  'handOver',
  'takeOver',
  'fillOffice',
  'removePerson',
] as const;

const step = fc.record({
  member: fc.constantFrom('ma-moi', 'ma-moi', 'ma-moi', 'it-moi'),
  command: fc.constantFrom(...names),
  hours: fc.integer({ min: 1, max: 20 }),
  which: fc.nat(20),
});

function inputFor(command: (typeof names)[number], { people, shifts }: RosterState, which: number): unknown {
  const person = people[which % Math.max(1, people.length)]?.id ?? 'a/b/1#0';
  const shift = shifts[which % Math.max(1, shifts.length)];
  const on = { shift: shift?.id ?? 'a/b/1#0.0' };
  if (command === 'planDuty') {
    const first = `2026-11-${24 + (which % 5)}`;
    const times = which % 2 === 0 ? { from: '07:00', to: '19:00' } : { from: '19:00', to: '07:00' };
    return { turns: [{ first, last: first, ...times, person, substitute: null, telephone: null }] };
  }
  if (command === 'substitute')
    return { ...on, person, from: shift?.start.instant ?? '2026-11-24T07:00:00.000Z', reason: 'Illness.' };
  if (command === 'handOver') return { ...examples.handOver, ...on, to: person };
  if (command === 'fillOffice') return { ...examples.fillOffice, person };
  if (command === 'removePerson') return { person, until: '2026' };
  return { ...examples[command], ...(command === 'enterPerson' ? {} : on) };
}

const stories = fc.tuple(fc.array(step, { minLength: 4, maxLength: 24 }), fc.nat(30)).map(([steps]) => {
  let time = Date.UTC(2026, 10, 22, 8);
  return steps.reduce(
    (story: Story<RosterState>, { member, command, hours, which }) => {
      time += hours * 3_600_000;
      return story.when(
        { member, at: new Date(time).toISOString() },
        command,
        inputFor(command, story.folded.state, which),
      );
    },
    given(roster, scene)
      .when({ member: 'ma-moi', at: '2026-11-22T07:00:00.000Z' }, 'begin', examples.begin)
      .when({ member: 'ma-moi', at: '2026-11-22T07:01:00.000Z' }, 'enterPerson', examples.enterPerson),
  );
});

describe('a roster, in whatever order its entries come', () => {
  it('[ROSTER-18] [ROSTER-11] comes to one state on all nodes, in which an instant has one person on duty, with some statements erased too', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(
            fc.constant(story),
            fc.shuffledSubarray([...story.rows], { minLength: story.rows.length }),
            fc.subarray(story.rows.map(({ seq }) => seq).slice(1)),
          ),
        ),
        ([story, shuffled, erased]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(roster, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
          expect(folded).toEqual(foldRecord(roster, story.rows, [charter], held));
          const without = story.rows.map((row) => (erased.includes(row.seq) ? { ...row, data: '' } : row));
          for (const { shifts } of [folded.state, foldRecord(roster, without, [charter], held).state]) {
            expect(
              coverage(shifts, { start: '2026-11-01T00:00:00.000Z', end: '2027-01-01T00:00:00.000Z' }).overlaps,
            ).toEqual([]);
            for (const { start, id } of inForce(shifts)) expect(shiftAt({ shifts }, start.instant)?.id).toBe(id);
          }
          expect(folded.state.opened?.member).toBe('ma-moi');
        },
      ),
      { numRuns: 100, ...replaySeed() },
    ));
});

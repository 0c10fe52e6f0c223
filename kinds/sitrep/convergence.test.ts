import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, charter, openRoom, rabat, rome, roomRecord, standing, stateIn } from '../../dev/incident/told.ts';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Player, sizesOf } from '../../packages/kind/given.ts';
import type { Standing } from '../../packages/kind/kind.ts';
import type { Picture } from '../../packages/kind/picture.ts';
import { recordRow } from '../../packages/kind/row.ts';
import type { EventRow } from '../../packages/store/port.ts';
import incident from '../incident/index.ts';
import { examples } from './examples.ts';
import sitrep from './index.ts';
import { sitrepRecord } from './place.ts';
import type { SitrepState } from './schema.ts';

const occasion = { kind: 'incident', record: roomRecord };
const figure = examples.report.figures[0];
const placeOf = (member: string, hour: string) => ({
  charter,
  record: sitrepRecord(member, occasion, hour),
  tzdb: 'test',
});
const fold = (rows: readonly EventRow[], held: readonly EventRow[] = rows) =>
  foldRecord(sitrep, rows, [charter], sizesOf(held));

const step = fc.record({
  act: fc.constantFrom('correct', 'correct', 'accept', 'accept'),
  value: fc.integer({ min: 0, max: 9 }),
  share: fc.constantFrom(0, 0.5, 1, 1),
});

/** One report, corrected by its own side and accepted by the other, which may be behind. */
const stories = fc.array(step, { minLength: 1, maxLength: 14 }).map((steps) => {
  const scene = placeOf('it-moi', examples.report.hour);
  const origin = `${charter.group}/it-moi/1`;
  const begun = given(sitrep, scene).when(rome('22T17:05'), 'report', examples.report);
  return steps.reduce((story, { act, value, share }, index) => {
    const time = `22T18:${String(index).padStart(2, '0')}`;
    if (act === 'correct') {
      const base = story.folded.state.versions.at(-1)?.hash;
      const input = { ...examples.correct, base, figures: [{ ...figure, value }] };
      return story.when(rome(time), 'correct', input);
    }
    const before = story.rows.findLast((row) => row.origin !== origin)?.seen[origin] ?? 1;
    const size = Math.max(before, Math.floor((sizesOf(story.rows)[origin] ?? 1) * share), 1);
    const sees = { [origin]: size };
    const known = story.rows.filter((row) => row.origin !== origin || row.seq < size);
    const { hash } = fold(known).state.versions.at(-1) ?? {};
    const player: Player = { ...rabat(time), sees };
    return story.when(player, 'accept', { ...examples.accept, hash });
  }, begun);
});

describe('reports, in whatever order their entries come', () => {
  it('[SITREP-12] come to one state on all nodes; every version and acceptance that was admitted is kept', () =>
    fc.assert(
      fc.property(
        stories.chain((story) => fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows]))),
        ([story, other]) => {
          const again = fold([...other, ...story.rows].reverse(), story.rows);
          expect(JSON.stringify(recordRow(sitrep, again, 'ma-moi', charter))).toBe(
            JSON.stringify(recordRow(sitrep, story.folded, 'it-moi', charter)),
          );
          const { versions, accepted } = story.folded.state;
          expect(versions.length + accepted.length).toBe(story.rows.length);
        },
      ),
      { numRuns: 60, ...replaySeed() },
    ));

  it('[SITREP-12] [INCIDENT-25] both sites cut for three days: the same picture on both after the heal, no report late for the cut', () => {
    const room = standing(incident, roomRecord, stateIn(openRoom()));
    const cut = { me: 'it-moi', now: '2026-11-25T09:00:00.000Z' };
    const before = ask<Picture>(sitrep, 'picture', room, { occasion, hour: null }, cut);
    const hours = before.hours.map(({ hour }) => hour).filter((hour) => hour <= cut.now);
    expect(hours.length).toBeGreaterThan(7);
    const told = (member: string, value: number): readonly EventRow[][] =>
      hours.map((hour, index) => {
        const at = new Date(Date.parse(hour) + 600_000).toISOString();
        const input = { ...examples.report, hour, figures: [{ ...figure, value: value + index, asOf: hour }] };
        const player = { member, at, sees: {}, actor: { role: 'coordinator' as const, ref: member } };
        return [...given(sitrep, placeOf(member, hour)).when(player, 'report', input).rows];
      });
    const [romes, rabats] = [told('it-moi', 100), told('ma-moi', 102)];
    const listed = (all: readonly EventRow[][]): readonly Standing[] =>
      all.flatMap((rows) => standing(sitrep, rows[0]?.record ?? '', fold(rows).state));
    const pictures = [
      { me: 'it-moi', records: [...room, ...listed(romes), ...listed(rabats)] },
      { me: 'ma-moi', records: [...listed(rabats).toReversed(), ...room, ...listed(romes)] },
    ].map(({ me, records }) =>
      hours.map((hour) => ask<Picture>(sitrep, 'picture', records, { occasion, hour }, { ...cut, me })),
    );
    expect(pictures[1]).toEqual(pictures[0]);
    for (const { sides, rows } of pictures[0] ?? []) {
      expect(sides.map(({ standing: word }) => word)).toEqual(['inTime', 'inTime']);
      expect(rows).toMatchObject([{ differs: true, difference: 2, agreed: null }]);
    }
    const states = listed(romes).map(({ state }) => (state as SitrepState).versions.length);
    expect(states.every((count) => count === 1)).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Story, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import crossing from './index.ts';
import { sheetRecord } from './record.ts';
import type { CrossingState } from './schema.ts';

const charter = inventedCharter();
const scene = { charter, record: sheetRecord('ma-moi', examples.count), tzdb: 'test' };
const figures = fc.record({
  member: fc.constantFrom('ma-moi', 'ma-moi', 'ma-moi', 'it-moi'),
  way: fc.constantFrom('out', 'in'),
  hours: fc.uniqueArray(fc.nat(23), { maxLength: 4 }).map((all) => all.sort((a, b) => a - b)),
  figure: fc.nat(900),
  whole: fc.boolean(),
});

const stories = fc.array(figures, { minLength: 1, maxLength: 12 }).map((steps) =>
  steps.reduce(
    (story: Story<CrossingState>, { member, way, hours, figure, whole }, index) => {
      const column = hours.map((hour) => figure + hour);
      const series = { line: 'N1', way, hours, passengers: column, vehicles: column, rotations: hours.map(() => 1) };
      const total = whole ? { passengers: figure * 20, vehicles: figure, rotations: 4 } : null;
      const input = { ...examples.count, series: [{ ...series, whole: total }], queue: [] };
      return story.when({ member, at: new Date(Date.UTC(2026, 6, 31, 6, index)).toISOString() }, 'count', input);
    },
    given(crossing, scene),
  ),
);

describe('a count sheet, in whatever order its entries come', () => {
  it('[CROSSING-8] comes to one state on all nodes, with some of its statements erased too', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(
            fc.constant(story),
            fc.shuffledSubarray([...story.rows], { minLength: story.rows.length }),
            fc.subarray(story.rows.map(({ seq }) => seq)),
          ),
        ),
        ([story, shuffled, erased]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(crossing, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
          expect(folded).toEqual(foldRecord(crossing, story.rows, [charter], held));
          const blanked = (rows: typeof shuffled) =>
            rows.map((row) => (erased.includes(row.seq) ? { ...row, data: '' } : row));
          const without = foldRecord(crossing, blanked(shuffled), [charter], held).state;
          expect(without).toEqual(foldRecord(crossing, blanked([...story.rows]), [charter], held).state);
          for (const { hours, passengers } of folded.state.series) expect(passengers).toHaveLength(hours.length);
        },
      ),
      { numRuns: 100, ...replaySeed() },
    ));

  it('[CROSSING-8] corrected ten times while the other shore is away keeps ten statements, and the last stands', () => {
    let story = given(crossing, scene).when(
      { member: 'ma-moi', at: '2026-07-31T09:00:00.000Z' },
      'count',
      examples.count,
    );
    for (let time = 1; time <= 10; time++) {
      const series = [
        { ...examples.count.series[0], hours: [8], passengers: [600 + time], vehicles: [180], rotations: [1] },
      ];
      story = story.when({ member: 'ma-moi', at: `2026-07-31T10:${10 + time}:00.000Z`, sees: {} }, 'correct', {
        ...examples.correct,
        series,
      });
      expect(story.refusal).toBe(null);
    }
    expect(story.rows).toHaveLength(11);
    const late = foldRecord(crossing, [...story.rows].reverse(), [charter], sizesOf(story.rows));
    expect(late.exceptions).toEqual([]);
    expect(late.applied).toBe(11);
    expect(late.state).toEqual(story.folded.state);
    expect(late.state).toMatchObject({ revisions: 11, corrected: 10 });
    expect(late.state.series.find(({ way }) => way === 'out')?.passengers).toEqual([610, 710]);
  });
});

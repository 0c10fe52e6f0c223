import { filled } from '../forecast/gaps.ts';
import type { Step } from '../forecast/plan.ts';
import { type Expected, expectedOf } from './expected.ts';
import { alarmRate, type Shuffling } from './rate.ts';
import { type Sign, signs } from './signs.ts';
import type { TraitName } from './traits.ts';

/** How a series of each step is watched. One setting for all series; nothing is tuned to one. */
export const watchings: Readonly<Record<Step, Shuffling>> = {
  hour: { period: 24, learning: 336, stretch: 24, cycle: 168, perYear: 8_766 },
  day: { period: 7, learning: 56, stretch: 28, cycle: 28, perYear: 365.25 },
  week: { period: 52, learning: 53, stretch: 13, cycle: 52, perYear: 52.18 },
  month: { period: 12, learning: 24, stretch: 6, cycle: 12, perYear: 12 },
};

/** So many points are watched at most, the last ones: bounded work. */
const longest: Readonly<Record<Step, number>> = { hour: 4_400, day: 2_200, week: 1_040, month: 600 };

export interface Alarm {
  /** Position of the point in the series as given. */
  readonly at: number;
  readonly observed: number;
  readonly expected: Expected;
  readonly traits: readonly TraitName[];
  readonly score: number;
}

export interface Watched {
  readonly alarms: readonly Alarm[];
  /** What was usual at each point, from the points before it; null while learning. */
  readonly expected: readonly (Expected | null)[];
  /** False alarms a year as stated, from the shuffled past. */
  readonly statedPerYear: number;
  /** Alarms a year on the series as it came: true ones among them. */
  readonly raisedPerYear: number;
  readonly years: number;
  /** Too short to be watched: nothing is stated. */
  readonly tooShort: boolean;
}

/** Alarms of a series under a setting that raises about `wanted` false ones a year. Pure: every node derives the same. */
export function watch(all: readonly (number | null)[], step: Step, wanted: number): Watched {
  const shuffling = watchings[step];
  const first = Math.max(
    all.findIndex((value) => value !== null),
    all.length - longest[step],
    0,
  );
  const known = all.slice(first);
  if (known.length < shuffling.learning + shuffling.period || known.every((value) => value === null)) {
    return { alarms: [], expected: all.map(() => null), statedPerYear: 0, raisedPerYear: 0, years: 0, tooShort: true };
  }
  const values = filled(known, shuffling.period);
  const { threshold, perYear } = alarmRate(values, wanted, shuffling);
  const usual = expectedOf(values, shuffling);
  const found = signs(values, shuffling);
  const alarms = found.flatMap((sign, at) => alarmAt(sign, at, { known, usual, threshold, first }));
  const years = (values.length - shuffling.learning) / shuffling.perYear;
  return {
    alarms,
    expected: [...new Array<null>(first).fill(null), ...usual],
    ...{ statedPerYear: perYear, raisedPerYear: alarms.length / years, years, tooShort: false },
  };
}

interface Here {
  readonly known: readonly (number | null)[];
  readonly usual: readonly (Expected | null)[];
  readonly threshold: number;
  readonly first: number;
}

/** A point that is missing alarms nobody. */
function alarmAt({ score, traits }: Sign, at: number, { known, usual, threshold, first }: Here): readonly Alarm[] {
  const observed = known[at] ?? null;
  const expected = usual[at] ?? null;
  if (observed === null || expected === null || score < threshold) return [];
  return [{ at: first + at, observed, expected, traits, score }];
}

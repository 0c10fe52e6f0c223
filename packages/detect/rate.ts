import { dice } from './dice.ts';
import { signs, type Watching } from './signs.ts';

/** How the past of a series is shuffled into one in which nothing changed: whole stretches of it, each at its place of the season. */
export interface Shuffling extends Watching {
  /** Points of a stretch: long enough that what hangs together stays together, a whole part of the season. */
  readonly stretch: number;
  /** Points after which the same place of the year comes back. */
  readonly cycle: number;
  readonly perYear: number;
}

/** How often a setting would alarm although nothing changed. */
export interface AlarmRate {
  /** Score from which a sign is an alarm. */
  readonly threshold: number;
  /** Alarms a year in the shuffled past: what is stated. */
  readonly perYear: number;
  /** Years of shuffled past it rests on. */
  readonly years: number;
}

/** Years to be seen: a rate of one a year is then known to about a sixth. */
const yearsWanted = 40;
/** Points watched at most, all shuffled pasts together: bounded work. */
const mostPoints = 30_000;

/**
 * The lowest threshold at which the shuffled past of the series itself alarms no more than `wanted` times a year (block bootstrap, Künsch
 * 1989, stretches drawn at their place of the season). Slow changes of level are taken out before and are no part of it. The draw follows
 * from the values: every node states the same rate.
 */
export function alarmRate(values: readonly number[], wanted: number, shuffling: Shuffling): AlarmRate {
  const { learning, perYear } = shuffling;
  const judged = Math.max(1, values.length - learning);
  const rounds = Math.max(
    2,
    Math.min(Math.ceil((yearsWanted * perYear) / judged), Math.floor(mostPoints / values.length)),
  );
  const throwing = dice(seedOf(values));
  const scores: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const { score } of signs(shuffled(values, shuffling, throwing), shuffling)) if (score > 0) scores.push(score);
  }
  scores.sort((a, b) => b - a);
  const years = (rounds * judged) / perYear;
  const allowed = Math.floor(wanted * years);
  const threshold = Math.max(floor, (scores[allowed] ?? 0) + 1e-6);
  const alarms = scores.filter((score) => score >= threshold).length;
  return { threshold, perYear: alarms / years, years };
}

/** Less than this is no sign, however rarely it comes. */
const floor = 2;

function seedOf(values: readonly number[]): number {
  return values.reduce((hash, value) => Math.imul(hash ^ Math.round(value * 100), 16_777_619), 2_166_136_261);
}

/** On the logarithm for counts, so that a stretch of a busy year is as lively in a quiet one. */
function shuffled(values: readonly number[], { stretch, cycle }: Shuffling, throwing: () => number): number[] {
  const counts = values.every((value) => value >= 0);
  const onScale = counts ? values.map((value) => Math.log1p(value)) : values;
  const level = movingLevel(onScale, cycle);
  const typical = level.reduce((sum, one) => sum + one, 0) / level.length;
  const drawn: number[] = [];
  while (drawn.length < values.length) {
    const place = drawn.length % cycle;
    const starts = placesOf(place, cycle, values.length - Math.min(stretch, values.length));
    const start = starts[Math.floor(throwing() * starts.length)] ?? 0;
    for (let at = 0; at < stretch && drawn.length < values.length; at++) {
      const from = (start + at) % values.length;
      drawn.push(typical + (onScale[from] ?? 0) - (level[from] ?? 0));
    }
  }
  return counts ? drawn.map((value) => Math.max(0, Math.round(Math.expm1(value)))) : drawn;
}

function placesOf(place: number, cycle: number, last: number): readonly number[] {
  const found: number[] = [];
  for (let at = place; at <= last; at += cycle) found.push(at);
  return found.length > 0 ? found : [Math.max(0, Math.min(place, last))];
}

/** Mean of one cycle around each point, of what there is of it at the ends. */
function movingLevel(values: readonly number[], cycle: number): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  const half = Math.ceil(cycle / 2);
  return values.map((_, at) => {
    const first = Math.max(0, Math.min(at - half, values.length - cycle));
    const last = Math.min(values.length, Math.max(at + half, cycle));
    return ((sums[last] ?? 0) - (sums[first] ?? 0)) / Math.max(1, last - first);
  });
}

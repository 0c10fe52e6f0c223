/** What of a series is watched. Each trait is a number per point that is large when something is out of the ordinary. */
export const traitNames = ['season', 'jump', 'proportion', 'high', 'low', 'unrest', 'spread', 'shift'] as const;
export type TraitName = (typeof traitNames)[number];

/** NaN as long as there is not enough before it. */
type Trait = (values: readonly number[], at: number, period: number) => number;

const seasonsBack = 7;
const shortWindow = 6;

/** The long window: up to four seasons, as many points as two windows of a shift hold. */
const longWindow = (period: number): number => Math.max(shortWindow + 2, Math.min(48, 4 * period));
const shiftWindow = (period: number): number => Math.max(4, Math.min(24, 2 * period));

const change: Trait = (values, at) => (at < 1 ? Number.NaN : (values[at] ?? 0) - (values[at - 1] ?? 0));

/**
 * Distance to what the same time of the last seven seasons was, a moment sooner or later allowed: to the second nearest of them, so that
 * one earlier oddity excuses no other.
 */
const season: Trait = (values, at, period) => {
  const slack = Math.min(2, Math.floor(period / 24));
  if (period < 2 || at < period + slack) return Number.NaN;
  const distances: number[] = [];
  for (let back = 1; back <= seasonsBack && at - back * period >= slack; back++) {
    let nearest = Number.POSITIVE_INFINITY;
    for (let off = -slack; off <= slack; off++) {
      nearest = Math.min(nearest, Math.abs((values[at] ?? 0) - (values[at - back * period + off] ?? 0)));
    }
    distances.push(nearest);
  }
  distances.sort((a, b) => a - b);
  return distances[Math.min(1, distances.length - 1)] ?? Number.NaN;
};

const magnitude = (value: number): number => Math.log1p(Math.abs(value));

function meanOf(values: readonly number[], first: number, count: number): number {
  let sum = 0;
  for (let at = first; at < first + count; at++) sum += values[at] ?? 0;
  return sum / count;
}

function deviation(values: readonly number[], at: number, window: number): number {
  const first = at - window + 1;
  if (first < 0) return Number.NaN;
  const mean = meanOf(values, first, window);
  let squares = 0;
  for (let i = first; i <= at; i++) squares += ((values[i] ?? 0) - mean) ** 2;
  return Math.sqrt(squares / window);
}

export const traits: Readonly<Record<TraitName, Trait>> = {
  season,
  jump: (values, at, period) => Math.abs(change(values, at, period)),
  proportion: (values, at) =>
    at < 1 ? Number.NaN : Math.abs(magnitude(values[at] ?? 0) - magnitude(values[at - 1] ?? 0)),
  high: (values, at) => values[at] ?? 0,
  low: (values, at) => -(values[at] ?? 0),
  unrest: (values, at) => deviation(values, at, shortWindow),
  spread: (values, at, period) => deviation(values, at, longWindow(period)),
  shift: (values, at, period) => {
    const window = shiftWindow(period);
    const first = at - 2 * window + 1;
    if (first < 0) return Number.NaN;
    return Math.abs(meanOf(values, first + window, window) - meanOf(values, first, window));
  },
};

import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import {
  type Counted,
  type CrossingEvent,
  type CrossingState,
  measures,
  type QueueAt,
  type Series,
  seriesKey,
  ways,
} from './schema.ts';

export function initial(): CrossingState {
  return { sheet: null, series: [], queue: [], revisions: 0, corrected: 0, latest: null, updated: '' };
}

/** What is said of an hour replaces what was said of it before; hours nobody speaks of stay. */
export function evolve(state: CrossingState, { data }: CrossingEvent, at: Occasion): CrossingState {
  const { operation, port, day, start, length, legalBasis, source, note } = data;
  const merged = withSeries(state.series, data.series);
  return {
    sheet: {
      operation,
      port,
      day,
      member: at.author,
      start,
      length,
      legalBasis,
      created: state.sheet?.created ?? at.time,
    },
    series: merged,
    queue: withQueue(state.queue, data.queue),
    revisions: state.revisions + 1,
    corrected: state.corrected + replaced(state, data),
    latest: { id: at.id, time: at.time, role: at.by.role, source, note },
    updated: later(state.updated, at.time),
  };
}

/** An erased count leaves the others as they are: what it said is gone, and what it had replaced stands again. */
export function tombstone(state: CrossingState, at: Occasion): CrossingState {
  return { ...state, updated: later(state.updated, at.time) };
}

function withSeries(before: readonly Series[], said: readonly Series[]): readonly Series[] {
  const all = new Map(before.map((one) => [seriesKey(one), one]));
  for (const one of said) {
    const known = all.get(seriesKey(one));
    all.set(seriesKey(one), known === undefined ? one : joined(known, one));
  }
  return [...all.values()].sort((a, b) =>
    a.line === b.line ? ways.indexOf(a.way) - ways.indexOf(b.way) : a.line < b.line ? -1 : 1,
  );
}

function joined(before: Series, said: Series): Series {
  const from = new Map<number, { readonly of: Series; readonly at: number }>();
  for (const one of [before, said]) for (const [at, hour] of one.hours.entries()) from.set(hour, { of: one, at });
  const hours = [...from.keys()].sort((a, b) => a - b);
  const places = hours.flatMap((hour) => from.get(hour) ?? []);
  const column = (measure: (typeof measures)[number]) => places.map(({ of, at }) => of[measure][at] ?? null);
  return {
    ...{ line: said.line, way: said.way, hours },
    ...{ passengers: column('passengers'), vehicles: column('vehicles'), rotations: column('rotations') },
    whole: said.whole ?? before.whole,
  };
}

function withQueue(before: readonly QueueAt[], said: readonly QueueAt[]): readonly QueueAt[] {
  const all = new Map([...before, ...said].map((one) => [one.hour ?? -1, one]));
  return [...all.values()].sort((a, b) => (a.hour ?? -1) - (b.hour ?? -1));
}

/** Figures that stood there and are now others. */
function replaced({ series }: CrossingState, data: Counted): number {
  let count = 0;
  for (const said of data.series) {
    const before = series.find((one) => seriesKey(one) === seriesKey(said));
    if (before === undefined) continue;
    for (const measure of measures) {
      for (const [at, hour] of said.hours.entries()) {
        const old = before[measure][before.hours.indexOf(hour)] ?? null;
        if (old !== null && old !== said[measure][at]) count += 1;
      }
      const whole = before.whole?.[measure] ?? null;
      if (said.whole !== null && whole !== null && whole !== said.whole[measure]) count += 1;
    }
  }
  return count;
}

import { type CrossingState, measures, type QueueAt, type Series, seriesKey } from './schema.ts';

/** Of what is about to be said, that which does not stand there already: what was sent twice is said once. */
export function changesIn(
  state: CrossingState,
  said: { readonly series: readonly Series[]; readonly queue: readonly QueueAt[] },
): { readonly series: readonly Series[]; readonly queue: readonly QueueAt[] } {
  return {
    series: said.series.flatMap((one) => newIn(state, one) ?? []),
    queue: said.queue.filter((one) => {
      const before = state.queue.find(({ hour }) => hour === one.hour);
      return before === undefined || before.vehicles !== one.vehicles || before.band !== one.band;
    }),
  };
}

function newIn({ series }: CrossingState, said: Series): Series | null {
  const before = series.find((one) => seriesKey(one) === seriesKey(said));
  if (before === undefined) return said;
  const places = said.hours.flatMap((hour, at) => (stands(before, said, hour, at) ? [] : [at]));
  const whole = said.whole !== null && measures.some((one) => before.whole?.[one] !== said.whole?.[one]);
  if (places.length === 0 && !whole) return null;
  const column = (measure: (typeof measures)[number]) => places.map((at) => said[measure][at] ?? null);
  return {
    ...{ line: said.line, way: said.way, hours: places.map((at) => said.hours[at] ?? 0) },
    ...{ passengers: column('passengers'), vehicles: column('vehicles'), rotations: column('rotations') },
    whole: whole ? said.whole : null,
  };
}

function stands(before: Series, said: Series, hour: number, at: number): boolean {
  const old = before.hours.indexOf(hour);
  return old >= 0 && measures.every((measure) => before[measure][old] === said[measure][at]);
}

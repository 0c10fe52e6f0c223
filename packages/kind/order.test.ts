import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import type { EventRow } from '../store/port.ts';
import { orderEvents } from './order.ts';

const row = (origin: string, seq: number, seen: Record<string, number> = {}): EventRow => ({
  origin,
  seq,
  charter: 1,
  group: 'g',
  kind: 'k',
  record: 'r',
  type: 't',
  time: '',
  seen,
  by: { role: 'officer', ref: '' },
  data: '{}',
});
const names = (rows: readonly EventRow[]) => rows.map(({ origin, seq }) => `${origin}${seq}`).join(' ');

/** A history as honest nodes write it: each new event has seen some of what was there. */
const history = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(fc.nat(9), { minLength: 3, maxLength: 3 })), {
    maxLength: 24,
  })
  .map((steps) => {
    const sizes: Record<string, number> = { a: 0, b: 0, c: 0 };
    const known: Record<string, Record<string, number>> = { a: {}, b: {}, c: {} };
    return steps.map(([origin, looks]) => {
      const seen = known[origin] ?? {};
      for (const [index, other] of ['a', 'b', 'c'].entries())
        if (other !== origin) seen[other] = Math.max(seen[other] ?? 0, Math.min(sizes[other] ?? 0, looks[index] ?? 0));
      const made = row(origin, sizes[origin] ?? 0, { ...seen });
      sizes[origin] = made.seq + 1;
      return made;
    });
  });

type Order = (rows: readonly EventRow[]) => readonly EventRow[];

/** Whether every event stands after all its author had seen. */
function isCausal(order: Order, rows: readonly EventRow[]): boolean {
  const ordered = order(rows);
  return ordered.every((later, index) =>
    ordered
      .slice(index + 1)
      .every((after) => after.seq >= (after.origin === later.origin ? later.seq : (later.seen[after.origin] ?? 0))),
  );
}

describe('causal order', () => {
  it('[KIND-1] puts an event after what its author had seen, the rest by feed', () => {
    expect(names(orderEvents([row('b', 0), row('a', 0, { b: 1 }), row('b', 1), row('a', 1)]))).toBe('b0 a0 a1 b1');
  });

  it('[KIND-1] holds for every honest history', () => {
    fc.assert(
      fc.property(history, (rows) => isCausal(orderEvents, rows)),
      { numRuns: 500, ...replaySeed() },
    );
  });

  it('[KIND-2] [R12] does not depend on arrival: shuffled and repeated batches give one order', () => {
    const shuffled = history.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows, ...rows], { minLength: 0 })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, more]) => {
        expect(names(orderEvents([...more, ...rows]))).toBe(names(orderEvents(rows)));
      }),
      { numRuns: 10_000, ...replaySeed() },
    );
  });

  it('[R12 control] order of arrival instead of causal order is found out', () => {
    const byArrival: Order = (rows) => rows;
    const reversed = history.map((rows) => [...rows].reverse());
    expect(() =>
      fc.assert(
        fc.property(reversed, (rows) => isCausal(byArrival, rows)),
        { numRuns: 200, ...replaySeed() },
      ),
    ).toThrow();
  });

  it('[KIND-3] breaks a claimed cycle at the first feed and loses nothing', () => {
    const rows = [row('b', 0, { a: 1 }), row('a', 0, { b: 1 }), row('c', 0)];
    expect(names(orderEvents(rows))).toBe('c0 a0 b0');
    expect(names(orderEvents([...rows].reverse()))).toBe('c0 a0 b0');
  });

  it('[KIND-3] ignores sizes that are none, and keys that are not its own', () => {
    const odd: EventRow = { ...row('a', 0), seen: JSON.parse('{"__proto__": 5, "b": "x"}') };
    expect(names(orderEvents([row('b', 0), odd]))).toBe('a0 b0');
  });
});

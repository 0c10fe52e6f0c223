import type { EventRow } from '../store/port.ts';

interface Lane {
  readonly origin: string;
  readonly rows: readonly EventRow[];
  next: number;
}

/**
 * Causal order of the events of one record: a function of the set alone, whatever order the entries arrived in.
 * An event comes after the earlier ones of its own feed and after all that its author had seen of other feeds
 * (`seen[feed]` is a size: entries below it were there); what is concurrent goes by feed name. An author who claims to have seen what names him in
 * turn makes a cycle, which honest feeds cannot hold: it is broken at the feed of the smallest name, never an error.
 * A row given twice counts once.
 */
export function orderEvents(rows: readonly EventRow[]): readonly EventRow[] {
  if (rows.length < 2) return rows;
  const lanes = lanesOf(rows);
  const ordered: EventRow[] = [];
  for (;;) {
    const lane = lanes.find((one) => isReady(one, lanes)) ?? lanes.find((one) => one.next < one.rows.length);
    const row = lane?.rows[lane.next];
    if (lane === undefined || row === undefined) return ordered;
    lane.next += 1;
    ordered.push(row);
  }
}

function lanesOf(rows: readonly EventRow[]): Lane[] {
  const byOrigin = new Map<string, Map<number, EventRow>>();
  for (const row of rows) {
    const lane = byOrigin.get(row.origin) ?? new Map<number, EventRow>();
    lane.set(row.seq, row);
    byOrigin.set(row.origin, lane);
  }
  return [...byOrigin]
    .map(([origin, lane]) => ({ origin, rows: [...lane.values()].sort((a, b) => a.seq - b.seq), next: 0 }))
    .sort((a, b) => (a.origin < b.origin ? -1 : 1));
}

function isReady(lane: Lane, lanes: readonly Lane[]): boolean {
  const row = lane.rows[lane.next];
  if (row === undefined) return false;
  return lanes.every((other) => {
    const waiting = other.rows[other.next];
    return other === lane || waiting === undefined || waiting.seq >= seenOf(row, other.origin);
  });
}

function seenOf(row: EventRow, origin: string): number {
  const size = Object.hasOwn(row.seen, origin) ? row.seen[origin] : 0;
  return typeof size === 'number' ? size : 0;
}

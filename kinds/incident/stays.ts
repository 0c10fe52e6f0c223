import type { Instant } from '../../packages/kind/kind.ts';

/** What of a room says which one it was merged into. */
export interface Pointing {
  readonly record: string;
  readonly opened: Instant;
  /** The room it was merged into by agreement; null while it stands for itself. */
  readonly into: string | null;
}

/**
 * The room in which the work on `record` goes on: itself, or the one at the end of the way of mergers. Rooms merged into each other, which
 * happens when both sides agree on opposite ways at the same moment, are one circle: of these the room opened first stays, and of two opened
 * at the same instant the one of the smaller id. A way that leads to a room that is not here ends before it. The same on every node that has
 * the same rooms, whatever the order in which it got them.
 */
export function staysOf(record: string, rooms: readonly Pointing[]): string {
  const byRecord = new Map(rooms.map((room) => [room.record, room]));
  const way: string[] = [];
  let here = record;
  while (!way.includes(here)) {
    way.push(here);
    const next = byRecord.get(here)?.into ?? null;
    if (next === null || !byRecord.has(next)) return here;
    here = next;
  }
  const circle = way.slice(way.indexOf(here)).flatMap((one) => byRecord.get(one) ?? []);
  return circle.reduce((first, one) => (isBefore(one, first) ? one : first)).record;
}

/** All rooms whose work goes on in `record`, that one first: their logs are one. */
export function roomsOf(record: string, rooms: readonly Pointing[]): readonly string[] {
  const others = rooms.flatMap((room) =>
    room.record !== record && staysOf(room.record, rooms) === record ? room : [],
  );
  return [record, ...others.sort((a, b) => (isBefore(a, b) ? -1 : 1)).map((room) => room.record)];
}

function isBefore(one: Pointing, other: Pointing): boolean {
  return one.opened === other.opened ? one.record < other.record : one.opened < other.opened;
}

import type { InquiryPlace } from '../../packages/kind/kind.ts';
import type { IncidentState, Opened } from './schema.ts';
import { type Likeness, likenessOf } from './similar.ts';
import { isRunning } from './states.ts';
import { type Pointing, roomsOf, staysOf } from './stays.ts';

/** A room of the group as it stands. */
export interface Room {
  readonly record: string;
  readonly state: IncidentState;
  readonly opened: Opened;
}

/** All rooms of the group, but those whose opening was erased. */
export function roomsIn({ records }: Pick<InquiryPlace, 'records'>): readonly Room[] {
  return records('incident').flatMap(({ record, state }) => {
    // Our own node folds records of this kind, by this release.
    const room = state as IncidentState;
    return room.opened === null ? [] : [{ record, state: room, opened: room.opened }];
  });
}

export function pointingOf({ record, state, opened }: Room): Pointing {
  return { record, opened: opened.time, into: state.merged?.into ?? null };
}

/** The room itself, then those whose work goes on in it. */
export function oneRoom(record: string, rooms: readonly Room[]): readonly Room[] {
  const all = roomsOf(record, rooms.map(pointingOf));
  return all.flatMap((one) => rooms.find((room) => room.record === one) ?? []);
}

/** Where the work on a room goes on. */
export function stayOf(record: string, rooms: readonly Room[]): string {
  return staysOf(record, rooms.map(pointingOf));
}

/** It is one that people work in: it runs, or it was merged into one that was merged into it and is the one that stays. */
export function isOpenRoom(room: Room, rooms: readonly Room[]): boolean {
  if (stayOf(room.record, rooms) !== room.record) return false;
  return isRunning(room.state) || (room.state.merged !== null && room.state.closed === null);
}

export interface SimilarRoom {
  readonly record: string;
  readonly title: string;
  readonly place: string;
  readonly author: string;
  readonly opened: string;
  readonly likeness: Likeness;
  /** A merger of the two that waits for an answer, in whichever of the rooms. */
  readonly proposed: boolean;
}

/** Other rooms in which people work that may be about the same incident, the oldest first. */
export function similarTo(room: Room, rooms: readonly Room[]): readonly SimilarRoom[] {
  return rooms
    .flatMap((other): readonly SimilarRoom[] => {
      if (other.record === room.record || !isOpenRoom(other, rooms)) return [];
      if (stayOf(other.record, rooms) === stayOf(room.record, rooms)) return [];
      const likeness = likenessOf(room.opened, other.opened);
      if (likeness === null) return [];
      const { record, opened } = other;
      const proposed = proposesMerge(room, record) || proposesMerge(other, room.record);
      return [
        {
          record,
          title: opened.title,
          place: opened.place,
          author: opened.author,
          opened: opened.time,
          likeness,
          proposed,
        },
      ];
    })
    .sort((a, b) => (a.opened < b.opened ? -1 : 1));
}

function proposesMerge({ state }: Room, into: string): boolean {
  return state.proposals.some(
    (one) => one.what === 'merge' && one.into === into && one.refused === null && one.stands === null,
  );
}

import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace, Instant } from '../../packages/kind/kind.ts';
import { hourAfter } from '../../packages/kind/report-hours.ts';
import { type Serving, servingOf } from '../../packages/kind/serving.ts';
import { type Called, calledOf, type OnDuty, onDutyNow } from './duty.ts';
import { type Line, logOf } from './gathered.ts';
import { lessons } from './lessons/inquiry.ts';
import { isOpenRoom, oneRoom, type Room, roomsIn, type SimilarRoom, similarTo, stayOf } from './rooms.ts';
import type { IncidentState, Measure, Task } from './schema.ts';
import { isOpen } from './tasks.ts';

const recordInput = z.strictObject({ record: z.string().max(80) });

/** Kinds whose records may serve an incident; those that this release does not have give nothing. */
const serving = ['sitrep', 'alert', 'assistance', 'deployment', 'series'] as const;

export interface OpenRoom {
  readonly record: string;
  readonly title: string;
  readonly place: string;
  readonly severity: string;
  readonly class: string;
  readonly opened: Instant;
  readonly tasksOpen: number;
  readonly tasksLate: number;
  readonly nextReport: Instant | null;
  /** How many other rooms may be about the same incident. */
  readonly similar: number;
  readonly waitingOn: readonly string[];
}

export interface RoomAnswer {
  /** Where the work goes on, when that is another room. */
  readonly stays: { readonly record: string; readonly title: string } | null;
  /** It was merged away, into a room that was merged into it; it is the one that stays. */
  readonly kept: boolean;
  readonly merged: readonly { readonly record: string; readonly title: string; readonly author: string }[];
  /** Of all rooms that are one now, by the time of what they tell. */
  readonly log: readonly Line[];
  readonly tasks: readonly (Task & { readonly record: string })[];
  readonly measures: readonly (Measure & { readonly record: string })[];
  readonly roles: readonly (Called & {
    readonly role: string;
    readonly member: string;
    readonly since: Instant;
    readonly record: string;
  })[];
  readonly duty: readonly OnDuty[];
  readonly linked: readonly Serving[];
  readonly similar: readonly SimilarRoom[];
  readonly nextReport: Instant | null;
  readonly cut: boolean;
}

/** What of other rooms belongs on the paper of one. */
export interface MergedAnswer {
  /** Where the work goes on, when that is another room. */
  readonly stays: string | null;
  /** Rooms that are one with it now, in the order in which they were opened: by whom, and what was written there. */
  readonly rooms: readonly (Pick<IncidentState, 'log' | 'tasks' | 'measures'> & {
    readonly title: string;
    readonly author: string;
  })[];
}

function mergedAnswer(record: string, at: InquiryPlace): MergedAnswer {
  const rooms = roomsIn(at);
  if (!rooms.some((one) => one.record === record)) return { stays: null, rooms: [] };
  const stays = stayOf(record, rooms);
  return {
    stays: stays === record ? null : (rooms.find((one) => one.record === stays)?.opened.title ?? null),
    rooms: oneRoom(record, rooms)
      .slice(1)
      .map(({ opened, state: { log, tasks, measures } }) => ({
        ...{ title: opened.title, author: opened.author },
        ...{ log, tasks, measures },
      })),
  };
}

const nothing: RoomAnswer = {
  ...{
    stays: null,
    kept: false,
    merged: [],
    log: [],
    tasks: [],
    measures: [],
    roles: [],
    duty: [],
    linked: [],
    similar: [],
  },
  ...{ nextReport: null, cut: false },
};

function roomAnswer(record: string, at: InquiryPlace): RoomAnswer {
  const rooms = roomsIn(at);
  const room = rooms.find((one) => one.record === record);
  if (room === undefined) return nothing;
  const stays = stayOf(record, rooms);
  const all = oneRoom(record, rooms);
  const titleOf = (id: string) => rooms.find((one) => one.record === id)?.opened.title ?? '';
  return {
    stays: stays === record ? null : { record: stays, title: titleOf(stays) },
    kept: stays === record && room.state.merged !== null,
    merged: all.slice(1).map((one) => ({ record: one.record, title: one.opened.title, author: one.opened.author })),
    log: logOf(all),
    tasks: all.flatMap((one) => one.state.tasks.map((task) => ({ ...task, record: one.record }))),
    measures: all.flatMap((one) => one.state.measures.map((measure) => ({ ...measure, record: one.record }))),
    roles: all.flatMap((one) => rolesOf(one, at)),
    duty: onDutyNow(at),
    linked: servingOf(
      all.map((one) => ({ kind: 'incident', record: one.record })),
      serving,
      at,
    ),
    similar: isOpenRoom(room, rooms) ? similarTo(room, rooms) : [],
    nextReport: nextReport(room, at),
    cut: at.cut,
  };
}

function rolesOf({ record, state }: Room, at: InquiryPlace): RoomAnswer['roles'] {
  return state.roles.flatMap((one) =>
    one.left === null ? [{ ...calledOf(one, at), role: one.role, member: one.author, since: one.time, record }] : [],
  );
}

function nextReport({ state }: Room, { now }: InquiryPlace): Instant | null {
  const hours = state.schedule.at(-1);
  return hours === undefined || state.closed !== null ? null : hourAfter(hours, now);
}

function openRooms(at: InquiryPlace): readonly OpenRoom[] {
  const rooms = roomsIn(at);
  return rooms
    .filter((room) => isOpenRoom(room, rooms))
    .map((room) => {
      const { record, opened, state } = room;
      const tasks = oneRoom(record, rooms).flatMap((one) => one.state.tasks.filter(isOpen));
      const waiting = at.records('incident').find((one) => one.record === record)?.facets.waitingOn ?? [];
      return {
        ...{ record, title: opened.title, place: opened.place, severity: state.severity, class: opened.class },
        ...{ opened: opened.time, tasksOpen: tasks.length },
        tasksLate: tasks.filter(({ due }) => due !== null && due.instant < at.now).length,
        nextReport: nextReport(room, at),
        similar: similarTo(room, rooms).length,
        waitingOn: waiting,
      };
    })
    .sort((a, b) => (a.opened < b.opened ? 1 : -1));
}

export const inquiries = {
  /** All of one room, with those that were merged into it. */
  room: inquiry({
    name: 'room',
    input: recordInput,
    needs: ['incident', 'roster', ...serving],
    answer: ({ record }, at) => roomAnswer(record, at),
  }),
  /** What of rooms that are one with this one stands on its paper. */
  merged: inquiry({
    name: 'merged',
    input: recordInput,
    needs: ['incident'],
    answer: ({ record }, at) => mergedAnswer(record, at),
  }),
  /** Rooms of the group in which people work. */
  open: inquiry({
    name: 'open',
    input: z.strictObject({}),
    needs: ['incident'],
    answer: (_, at) => ({ rooms: openRooms(at), cut: at.cut }),
  }),
  /** Rooms that may be about the same incident. */
  similar: inquiry({
    name: 'similar',
    input: recordInput,
    needs: ['incident'],
    answer: ({ record }, at) => {
      const rooms = roomsIn(at);
      const room = rooms.find((one) => one.record === record);
      return { rooms: room === undefined ? [] : similarTo(room, rooms) };
    },
  }),
  lessons,
};

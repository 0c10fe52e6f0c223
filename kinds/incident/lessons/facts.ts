import { millis } from '../../../packages/kind/instant.ts';
import type { Instant } from '../../../packages/kind/kind.ts';
import { graceMinutes } from '../../../packages/kind/picture.ts';
import { hoursBySchedule } from '../../../packages/kind/report-hours.ts';
import { type Line, logOf } from '../gathered.ts';
import type { Room } from '../rooms.ts';
import type { Task } from '../schema.ts';
import { doneAt, isOpen } from '../tasks.ts';

/** What the records of a room say of how it went; figures and quotations, no judgement. All times on the clocks of `zone`. */
export interface LessonsFacts {
  readonly title: string;
  readonly place: string;
  readonly zone: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly severities: readonly { readonly time: Instant; readonly severity: string; readonly reason: string }[];
  readonly merged: readonly { readonly title: string; readonly member: string; readonly time: Instant }[];
  /** What happened, was decided or done, as the log has it; struck lines are left out. */
  readonly timeline: readonly Pick<Line, 'at' | 'author' | 'text' | 'category'>[];
  readonly lines: number;
  /** Minutes from the opening to the first of each; null when there was none. */
  readonly first: readonly { readonly member: string; readonly line: number | null; readonly report: number | null }[];
  readonly firstTask: number | null;
  readonly firstMeasure: number | null;
  readonly tasks: {
    readonly all: number;
    readonly inTime: number;
    /** `late`: minutes after it was due. */
    readonly late: readonly { readonly texts: Task['texts']; readonly late: number }[];
    readonly undone: readonly { readonly texts: Task['texts']; readonly owner: string | null }[];
  };
  readonly reports: {
    readonly planned: number;
    readonly sides: readonly {
      readonly member: string;
      readonly inTime: number;
      readonly late: number;
      readonly missing: readonly Instant[];
    }[];
  };
  readonly struck: readonly { readonly author: string; readonly before: string; readonly after: string }[];
}

export interface ReportFact {
  readonly member: string;
  readonly hour: Instant;
  readonly time: Instant;
}

const mostLines = 60;
const telling = ['event', 'decision', 'measure', 'request'];

/**
 * The facts of the rooms that are one now (the one that stayed first). Pure: the same records give the same facts on every node. `to` is
 * when it was closed, or now.
 */
export function factsOf(
  rooms: readonly [Room, ...Room[]],
  reports: readonly ReportFact[],
  members: readonly string[],
  now: Instant,
): LessonsFacts {
  const [{ opened, state }] = rooms;
  const from = earliest(rooms.map((one) => one.opened.time)) ?? opened.time;
  const to = state.closed?.time ?? now;
  const log = logOf(rooms);
  const standing = log.filter(({ struckBy }) => struckBy === null);
  const after = (time: Instant | undefined): number | null => (time === undefined ? null : minutes(from, time));
  const tasks = rooms.flatMap((one) => one.state.tasks);
  const measures = rooms.flatMap((one) => one.state.measures);
  return {
    ...{ title: opened.title, place: opened.place, zone: state.schedule[0]?.zone ?? 'UTC', from, to },
    severities: state.severities.map(({ time, severity, reason }) => ({ time, severity, reason })),
    merged: rooms.slice(1).map((one) => ({
      ...{ title: one.opened.title, member: one.opened.author, time: one.state.merged?.time ?? one.opened.time },
    })),
    timeline: standing.filter(({ category }) => telling.includes(category)).slice(0, mostLines),
    lines: standing.length,
    first: members.map((member) => ({
      member,
      line: after(earliest(log.flatMap((one) => (one.author === member ? one.time : [])))),
      report: after(earliest(reports.flatMap((one) => (one.member === member ? one.time : [])))),
    })),
    firstTask: after(earliest(tasks.flatMap(({ changes }) => changes.map(({ time }) => time)))),
    firstMeasure: after(earliest(measures.map(({ from: begun }) => begun))),
    tasks: taskFacts(tasks),
    reports: reportFacts(rooms, reports, members, { from, to }),
    struck: log.flatMap((line) => {
      const instead = log.find(({ id }) => id === line.struckBy);
      return instead === undefined ? [] : [{ author: line.author, before: line.text, after: instead.text }];
    }),
  };
}

function taskFacts(tasks: readonly Task[]): LessonsFacts['tasks'] {
  const done = tasks.flatMap((task) => {
    const time = doneAt(task);
    return time === null ? [] : [{ task, late: task.due === null ? 0 : minutes(task.due.instant, time) }];
  });
  return {
    all: tasks.filter(({ state }) => state !== 'dropped').length,
    inTime: done.filter(({ late }) => late <= 0).length,
    late: done.filter(({ late }) => late > 0).map(({ task: { texts }, late }) => ({ texts, late })),
    undone: tasks.filter(isOpen).map(({ texts, owner }) => ({ texts, owner })),
  };
}

/** Each planned hour against what each member signed. An hour whose grace was not over when the room closed is owed by nobody. */
function reportFacts(
  [{ state }]: readonly [Room, ...Room[]],
  reports: readonly ReportFact[],
  members: readonly string[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): LessonsFacts['reports'] {
  const limit = (hour: Instant): Instant => new Date(millis(hour) + graceMinutes * 60_000).toISOString();
  const planned = hoursBySchedule(state.schedule, from, to).filter((hour) => limit(hour) <= to);
  const sides = members.map((member) => {
    const own = reports.filter((one) => one.member === member);
    const late = own.filter(({ hour, time }) => time > limit(hour)).length;
    const missing = planned.filter((hour) => !own.some((one) => one.hour === hour));
    return { member, inTime: own.length - late, late, missing };
  });
  return { planned: planned.length, sides };
}

function earliest(times: readonly Instant[]): Instant | undefined {
  return times.reduce<Instant | undefined>(
    (first, one) => (first === undefined || one < first ? one : first),
    undefined,
  );
}

/** Whole minutes from one instant to another; negative when the other is earlier. */
function minutes(from: Instant, to: Instant): number {
  return Math.round((millis(to) - millis(from)) / 60_000);
}
